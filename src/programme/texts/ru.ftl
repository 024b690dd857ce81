### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Название программы
setting-logo-text = Текст вверху каждой страницы
setting-currency = Валюта
setting-languages = Предлагаемые языки
setting-mail-sender-name = Имя отправителя писем
setting-seat-waiting-days = Через сколько дней свободно оставленное место
setting-refund-ended-by = Что прекращает право на возмещение
setting-refund-days = Сколько дней после покупки можно просить о возмещении
setting-renewal-days = Сколько дней длится период продления
setting-extra-days = Сколько дней после годовщины доступно то, для чего нужен пользователь
setting-technical-activation-user = При технической активации указывается пользователь
setting-cloud-portal-url = Портал облака
setting-membership-center-url = Центр членства
setting-regional-help-url = Региональная справка
setting-support-site-url = Сайт поддержки
setting-seller-name = Название продавца
setting-seller-address = Адрес продавца
setting-seller-tax-number = Налоговый номер
setting-bank-account = Банковский счет
setting-tax-rate = Ставка налога в процентах
setting-active-at-once = Действует сразу при сумме до
setting-nothing = пусто

## The log

log-setting-changed = Настройка «{ $setting }» изменена с «{ $from }» на «{ $to }»
log-settings-try = Попытка изменить настройки программы
log-set-up-finished = Настройка программы завершена
log-set-up-finished-try = Попытка завершить настройку программы
log-mail-tested = Запрошено пробное письмо
log-mail-tested-try = Попытка запросить пробное письмо
