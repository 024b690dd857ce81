### The operators’ pages of the mails: what became of each, and sending one again.

mails = Письма
lead-mails = Письма, написанные порталом, начиная с новых, и что с ними стало. Время указано в UTC.
mails-rest = Почтовый сервер не настроен.
mails-rest-text = Письма остаются здесь и не отправляются. Они будут отправлены, когда портал запустят с SMTP_URL.
no-mails = Писем пока нет
no-mails-text = Каждое письмо портала появляется здесь, как только оно написано.
search-mails-label = Адрес получателя, название компании или MPN ID
search-subjects-label = Слова из темы
subjects-among = Поиск среди { $most } последних писем; если указан получатель или компания — среди всех их писем.
no-match-mails = Нет писем с таким состоянием и запросом. Адрес и MPN ID нужно указать полностью, от названия достаточно начала.
show-all-mails = Показать все письма
newest-mails = Самые новые письма
older-mails = Более старые письма
newer-mails = Более новые письма
mails-count = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } письма
}
mails-count-more = Более { $most } писем

mail-queued = В очереди
mail-sent = Отправлено
mail-failed = Не отправлено
column-recipient = Получатель
column-mail = Письмо
column-written = Написано
column-tries = Попытки
column-last-error = Последняя ошибка
mail-no-company = Нет компании

## How often it was tried

mail-tries = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
mail-tries-due = { $count ->
    [one] { $count } попытка, следующая в ближайшее время
    [few] { $count } попытки, следующая в ближайшее время
    [many] { $count } попыток, следующая в ближайшее время
   *[other] { $count } попытки, следующая в ближайшее время
}
mail-tries-next = { $count ->
    [one] { $count } попытка, следующая: { $at }
    [few] { $count } попытки, следующая: { $at }
    [many] { $count } попыток, следующая: { $at }
   *[other] { $count } попытки, следующая: { $at }
}

## The page of one mail

mail-page-title = Письмо: { $mail }
mail-tried = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
mail-not-tried-since = После повторной отправки попыток еще не было
mail-next-try = Следующая попытка
mail-sent-at = Дата отправки
mail-given-up-at = Попытки прекращены
mail-sent-again = Повторная отправка
mail-sent-again-times = { $count ->
    [one] { $count } раз, последняя: { $at }
    [few] { $count } раза, последняя: { $at }
    [many] { $count } раз, последняя: { $at }
   *[other] { $count } раза, последняя: { $at }
}
message-identifier = Идентификатор письма
mail-content = Содержание
mail-subject = Тема
mail-text-part = Текст письма
mail-html-part = Показать письмо в формате HTML
mail-cannot-be-shown = Эта версия портала не знает такого письма и не может его показать.

## Sending it again

mail-try-now = Отправить сейчас
mail-try-now-text = Письмо стоит в очереди. Его можно отправить сейчас, не дожидаясь следующей попытки.
mail-off-due = Время отправки уже наступило: письмо уйдет, как только до него дойдет очередь.
mail-off-rests = Без почтового сервера отправить письмо нельзя.
mail-send-again = Отправить снова
mail-send-again-text = Письмо не принято: почтовый сервер отклонил его окончательно, или попытки продолжались три дня. При повторной отправке попытки продолжатся три дня, начиная с этого момента.
mail-send-twice = Отправить второй раз
mail-send-twice-text = Почтовый сервер принял это письмо. При повторной отправке { $email } получит его второй раз.
flash-mail-queued = Письмо стоит в очереди и готово к отправке.
flash-mail-changed = Ничего не отправлено: состояние письма изменилось после того, как была показана страница.

## The work

work = К исполнению
lead-work = Чего ждут партнеры, начиная с самого давнего. Время указано в UTC.
work-open = Требуют действий: { $count }
work-nobodys = ни у кого: { $count }
work-own = у вас: { $count }
work-oldest = Самый давний: { $ago }.
work-none = Здесь ничего не ждет.
work-since = Самое давнее: { $ago }
work-pools-none = Во всех пулах достаточно ключей.
work-companies-none = Открытых приглашений для компаний нет.
work-mails-none = Все письма отправлены.

## Settings

settings = Настройки
lead-settings = Что действует для всей программы. Изменение действует на всех страницах в течение секунды и стоит в списке ниже.
settings-save = Сохранить настройки
flash-settings-saved = Настройки сохранены.
settings-changed-meanwhile = С тех пор как показана эта страница, настройки кто-то изменил. Введенное вами сохранилось: посмотрите список изменений и сохраните еще раз.
settings-programme = Программа
settings-policies = Правила
settings-links = Ссылки
settings-seller = Продавец и банк
settings-changes = Изменения
settings-no-changes = Пока ничего не изменено.
setting-from-to = с «{ $from }» на «{ $to }»
setting-yes = Да
setting-no = Нет
refund-ended-by-software = Первый показ ключа продукта
refund-ended-by-any-use = Любое использование: первый показ, первое назначение, первая активация
setting-logo-text-hint = Если оставить пустым, название программы.
setting-currency-hint = Три буквы, например EUR. После первой покупки не меняется.
setting-languages-hint = Страницы на языке читателя, если он предлагается.
setting-mail-sender-name-hint = Если оставить пустым, название программы. Адрес остается { $address }: он задается при запуске портала.
setting-seat-waiting-days-hint = От 0 до 366. При 0 места переходят свободно.
setting-refund-ended-by-hint = Действует для того, что куплено с этого момента.
setting-refund-days-hint = От 0 (только день покупки) до 366. Действует для того, что куплено с этого момента.
setting-renewal-days-hint = От 0 до 90, начиная со дня после годовщины; затем членство прекращается. Действует для того, что куплено с этого момента.
setting-extra-days-hint = В эти дни еще можно назначать и использовать места и активировать технические преимущества: самое большее до конца периода продления. Действует для того, что куплено с этого момента.
setting-cloud-portal-url-hint = Где управляют кредитами и облачными подписками.
setting-membership-center-url-hint = Где управляют преимуществами компании, данные которых еще не перенесены.
setting-regional-help-url-hint = Куда эти компании обращаются за помощью с техническими преимуществами.
setting-support-site-url-hint = Где запрашивают поддержку для продуктов, у которых не указан свой сайт.
setting-tax-rate-hint = Если оставить пустым, без налога.
setting-active-at-once-hint = Заказы до этой суммы (с налогом) действуют еще до оплаты; если они не оплачены за 30 дней, их действие прекращается. Если оставить пустым, сразу действуют только бесплатные заказы.
setting-missing = заполните это поле
setting-long = не больше { $most } символов
setting-not-in-range = целое число от { $least } до { $most }
setting-not-an-address = адрес, который начинается с https://
setting-not-a-currency = три буквы, например EUR
setting-currency-fixed = компании уже покупали в нынешней валюте, поэтому она не меняется
setting-no-language = выберите хотя бы один
setting-not-a-rate = процент не более чем с двумя знаками после запятой, например 8,1
setting-not-an-amount = сумма в валюте программы, с точкой и без запятой, например 1200.50
setting-not-a-choice = выберите один вариант

## Setting up

set-up = Начальная настройка
lead-set-up = { $left ->
    [one] До готовности программы остался { $left } шаг.
    [few] До готовности программы осталось { $left } шага.
   *[many] До готовности программы осталось { $left } шагов.
}
set-up-complete = Ваша программа настроена.
set-up-done = Готово
set-up-to-do = Предстоит
set-up-settings = Настройки
set-up-settings-text = Название, валюта, языки и правила. Просмотрите их и сохраните один раз, даже если ничего менять не нужно.
set-up-mail = Почта
set-up-mail-text = Отправьте себе пробное письмо и проверьте, дошло ли оно.
set-up-send-test = Отправить пробное письмо на { $email }
set-up-catalogue = Каталог
set-up-catalogue-text = Продукты и предложения, которые продает программа.
set-up-starter = Загрузить начальный каталог
set-up-starter-text = Продукты и предложения настоящей программы, на всех языках портала и без ключей, для начала. Лишнее можно удалить позже.
flash-starter-loaded = Теперь в каталоге продуктов: { $products }, предложений: { $offers }.
flash-starter-not-loaded = Ничего не загружено: в каталоге уже что-то есть.
set-up-keys = Ключи продуктов
set-up-keys-text = Ключи, которые получают компании, в отдельном пуле для каждого продукта.
set-up-companies = Первая компания
set-up-companies-text = Программа настроена, когда в ней есть первая компания.
set-up-finish = Настройка закончена
set-up-finish-text = Если остальное должно остаться как есть, этот список можно убрать с первой страницы.
flash-test-mail-sent = Пробное письмо отправлено.
flash-test-mail-rests = Пробное письмо остается в очереди, так как почтовый сервер не настроен.
flash-set-up-finished = Начальная настройка закончена.

## The catalogue

catalogue = Каталог
catalogue-file = Каталог в виде файла
lead-catalogue-file = Пакеты, продукты и предложения в одном файле TOML, который можно хранить в системе контроля версий.
catalogue-export = Выгрузка
catalogue-export-text = В файле все, что есть в каталоге сейчас, но без ключей продуктов.
catalogue-download = Скачать каталог
catalogue-import = Загрузка
catalogue-import-text = Файл — это весь каталог: чего в нем нет, то удаляется, если не используется. Сначала вы увидите, что изменится.
catalogue-choose = Файл каталога (.toml)
catalogue-no-file = Выберите файл
catalogue-file-wrong = { $count ->
    [one] Ничего не изменено: в файле { $count } ошибка
    [few] Ничего не изменено: в файле { $count } ошибки
   *[many] Ничего не изменено: в файле { $count } ошибок
}
catalogue-place = Место
catalogue-path = Путь
catalogue-mistake = Ошибка
catalogue-preview = Что изменится в каталоге
catalogue-same = Различий нет
catalogue-differs = { $count ->
    [one] Отличается { $count } строка
    [few] Отличаются { $count } строки
   *[many] Отличается { $count } строк
}
catalogue-more = { $count ->
    [one] Еще { $count } строка не показана.
    [few] Еще { $count } строки не показаны.
   *[many] Еще { $count } строк не показано.
}
catalogue-before = Сейчас
catalogue-after = Станет
catalogue-new = Новое: { $name }
catalogue-gone = Удалено
catalogue-published = { $count ->
    [one] У { $offer } будет новая версия: она действует для новых покупок, но не для { $count } членства, в котором предложение уже есть.
    [few] У { $offer } будет новая версия: она действует для новых покупок, но не для { $count } членств, в которых предложение уже есть.
   *[many] У { $offer } будет новая версия: она действует для новых покупок, но не для { $count } членств, в которых предложение уже есть.
}
catalogue-published-unsold = У { $offer } будет новая версия: она действует для новых покупок. Предложение еще никто не купил.
catalogue-change = Изменить каталог
catalogue-stale = Ничего не изменено: каталог уже не тот, что был при просмотре. Просмотрите еще раз.
flash-catalogue-changed = { $count ->
    [one] Изменена { $count } строка каталога.
    [few] Изменены { $count } строки каталога.
   *[many] Изменено { $count } строк каталога.
}
catalogue-products = Продукты
catalogue-offers = Предложения
catalogue-packages = Пакеты
lead-catalogue-products = То, что предоставляют пакеты. Предоставленное компаниям остается таким, каким было.
lead-catalogue-offers = Что компании могут купить и по какой цене.
lead-catalogue-packages = Что дает каждое предложение. Опубликованная версия не меняется; новая действует для последующих покупок.
catalogue-new-product = Новый продукт
catalogue-new-offer = Новое предложение
catalogue-no-products = Продуктов пока нет
catalogue-no-offers = Предложений пока нет
catalogue-product = Продукт
catalogue-offer = Предложение
catalogue-kind = Вид
catalogue-unit = Единица
catalogue-keys = Ключей на преимущество
catalogue-keys-hint = 0: ключ не нужен.
catalogue-needs-user = Назначается человеку
catalogue-credit = Сумма кредита
catalogue-credit-hint = В целых единицах валюты. Пусто: это не кредит.
catalogue-credit-period = Период кредита
catalogue-support = Запросы, которые его расходуют
catalogue-retired = Больше не предоставляется
catalogue-is-retired = Снят
catalogue-is-granted = Предоставляется
catalogue-none = Нет
catalogue-code = Код
catalogue-code-hint = Строчные буквы от a до z, цифры и дефисы. Не меняется.
catalogue-code-taken = Этот код уже занят
catalogue-name = Название
catalogue-name-in = Название ({ $language })
catalogue-fallback = Пусто: { $text }
catalogue-fulfilment = Выполнение
catalogue-automatic = Портал выполняет через столько минут
catalogue-automatic-hint = Пусто: выполняет оператор.
catalogue-support-ids = Портал создает идентификаторы доступа и контракта
catalogue-duration = Месяцев с активации
catalogue-duration-hint = Пусто: до годовщины.
catalogue-links = Ссылки и загрузки
catalogue-manage-url = Где им управляют
catalogue-support-url = Где обращаются за поддержкой
catalogue-url-hint = Адрес, который начинается с https, или пусто.
catalogue-downloads = Загрузки
catalogue-downloads-hint = По строке на каждую: язык, система, размер в байтах, адрес. Например: ru windows 3651846144 downloads.example/office.iso
catalogue-description = Описание
catalogue-description-hint = Что это, одним предложением.
catalogue-instructions = Специальные инструкции (Markdown)
catalogue-instructions-hint = Что учесть: абзацы, списки, ссылки и выделение.
catalogue-activation = Отправляется по почте при активации
catalogue-activation-hint = Простой текст.
catalogue-as-shown = Специальные инструкции, как их видят партнеры
catalogue-granted-stays = Предоставленное компаниям остается прежним. Названия, тексты, ссылки и загрузки меняются и для них.
catalogue-form-number = Укажите целое число
catalogue-form-credit = У кредита есть сумма и период
catalogue-form-download = Строка { $line } не читается или повторяется
catalogue-price = Цена
catalogue-price-hint = С точкой и без запятой, например 1200.50.
catalogue-on-sale = Продается
catalogue-is-sold = В продаже
catalogue-not-sold = Не продается
catalogue-competency = Компетенция
catalogue-competency-hint = Если предложение — компетенция, ее название.
catalogue-not-beside = Несовместимо с
catalogue-not-beside-hint = Коды предложений, по одному в строке.
catalogue-grants = Что предоставляется
catalogue-version = Версия { $version }
catalogue-version-head = Версия
catalogue-valid-from = Продается с
catalogue-held = Членства
catalogue-versions = Опубликовано
catalogue-next = Следующая версия
catalogue-next-text = После публикации действует для последующих покупок. Пустая строка убирается.
catalogue-core = Один раз
catalogue-added = За компетенцию
catalogue-cap = Не более
catalogue-add-product = Добавить продукт
catalogue-copy-from = Копировать из
catalogue-copy = Копировать
catalogue-unit-licenses = Лицензии
catalogue-unit-cores = Ядра
catalogue-unit-servers = Серверы
catalogue-unit-seats = Места
catalogue-unit-incidents = Обращения в поддержку
catalogue-unit-hours = Часы
catalogue-unit-credits = Кредиты
catalogue-unit-offers = Маркетинговые предложения
catalogue-credit-month = Каждый месяц
catalogue-credit-year = Раз в год
catalogue-support-on-premises = Поддержка локальных продуктов
catalogue-support-cloud = Поддержка облачных продуктов
catalogue-support-advisory = Часы консультаций
catalogue-support-presales = Предпродажа и развертывание


## One-time links in mails

mail-off-link = Письмо вело на одноразовую ссылку, которой больше нет. Отправьте новую ссылку со страницы операторов.
mail-show-link = Показать ссылку
mail-show-link-text = Ссылку из этого письма можно показать здесь, чтобы передать ее иначе. Показ записывается в журнал.
mail-link-text = Для { $email }: по ней один раз задается пароль. Передайте ее надежным способом и никому другому.
log-mail-link-shown = Показана одноразовая ссылка из письма
log-mail-link-shown-try = Попытка показать одноразовую ссылку из письма

## Levels, and drafts of packages

catalogue-show = Показать
catalogue-levels = Уровни
catalogue-level = Уровень
lead-catalogue-levels = Уровни членства, которые дают предложения, например «Gold Core». Из членств, которые заканчиваются в один день, первым идет меньший порядок.
catalogue-new-level = Новый уровень
catalogue-level-stays = Новое название сразу видно везде, в том числе компаниям с этим уровнем.
catalogue-level-code-hint = Строчные буквы от a до z, цифры и подчеркивания. Не меняется.
catalogue-rank = Порядок
catalogue-rank-hint = Целое число от 0 до 1000. Меньшее идет первым.
catalogue-action-pack = Это Action Pack: у компании бывает только один одновременно
draft = Черновик
draft-saved-by = Сохранено пользователем { $by },
draft-same = Он не отличается от опубликованного.
draft-differs = { $count ->
    [one] Он отличается от опубликованного в { $count } строке:
    [few] Он отличается от опубликованного в { $count } строках:
   *[many] Он отличается от опубликованного в { $count } строках:
}
draft-save = Сохранить черновик
draft-discard = Удалить черновик
draft-discard-text = Опубликованное остается. Черновик исчезнет навсегда.
flash-draft-saved = Черновик сохранен. До публикации он ни для кого не действует.
flash-draft-discarded = Черновик удален.
draft-changed = Ничего не сохранено: тем временем сохранен другой черновик ({ $by }, { $at }). Он показан выше, а введенное вами стоит здесь. Сохраните еще раз, чтобы заменить его.
draft-gone = Ничего не сохранено: черновик тем временем опубликован или удален. Введенное вами стоит здесь. Сохраните еще раз, чтобы это осталось.
log-draft-saved = Сохранен черновик того, что дает { $offer }
log-draft-saved-try = Попытка сохранить черновик того, что дает { $offer }
log-draft-discarded = Удален черновик того, что дает { $offer }
log-draft-discarded-try = Попытка удалить черновик того, что дает { $offer }

company-people = Люди
company-people-count = { $count ->
    [one] { $count } человек, включая бывших
    [few] { $count } человека, включая бывших
    [many] { $count } человек, включая бывших
   *[other] { $count } человека, включая бывших
}
company-nobody = В этой компании пока никого нет.
company-nobody-text = Пригласите первого глобального администратора: остальных он добавит сам.
lead-company-people = Все, кто состоит в компании { $company }, приглашен в нее или ушел из нее. Время указано в UTC.
company-roles = Роли
company-signed-in = Последний вход
company-data = Данные
company-no-domains = Нет
company-added-at = В программе с
company-suspended-since = Приостановлена с { $at }. Ее сотрудники видят эту причину:
company-notes = Заметки
company-notes-text = Только для операторов; компания их никогда не видит.
company-no-notes = Заметок нет.
company-log = Последние записи ее журнала
company-no-log = Пока ничего не произошло.
company-mails = Письма
company-no-mails = Писем об этой компании нет.
company-nothing-asked = Компания ничего не запрашивала.
company-all = Показать все
company-no-memberships = Членства нет.
membership-not-started = Начнется позже
membership-active = Активно
membership-in-window = Период продления
membership-lapsed = Истекло
membership-cancelled = Отменено
membership-from-to = С { $from } по { $to }
membership-grants = { $count ->
    [one] { $count } преимущество
    [few] { $count } преимущества
    [many] { $count } преимуществ
   *[other] { $count } преимущества
}

console-help = Справка
first-hour = Ваш первый час
first-hour-lead = От пустой установки до компании, администратор которой получает ключ, за десять шагов. Каждый занимает минуты, и каждый можно повторить.
first-hour-set-up = Посмотрите, что нужно сделать
first-hour-set-up-text = Список настройки говорит, что сделано, а что нет. Он открывается сам, пока не сделано все.
first-hour-settings = Дайте программе название
first-hour-settings-text = Название, языки, валюта и правила. У каждого поля сказано, что от него зависит и кто изменил его последним.
first-hour-mail = Убедитесь, что письма доходят
first-hour-mail-text = Отправьте себе пробное письмо со страницы настройки. Без почтового сервера каждое письмо остается в разделе «Письма»: там его можно прочитать и показать ссылку из него.
first-hour-catalogue = Внесите то, что предоставляете
first-hour-catalogue-text = Импортируйте каталог из файла, возьмите начальный каталог или внесите продукт в форме. У программного обеспечения и облачных продуктов есть ключи.
first-hour-package = Опубликуйте пакет
first-hour-package-text = Предложение дает продукты в определенном количестве. Сохраняйте черновик, посмотрите предварительный просмотр, опубликуйте. Опубликованное не меняется; следующая версия не затрагивает того, что уже есть у компаний.
first-hour-keys = Импортируйте ключи
first-hour-keys-text = Файл, по одному ключу в строке, в запас продукта. Предварительный просмотр покажет, сколько из них новых; целиком их здесь больше никто не увидит.
first-hour-company = Добавьте компанию
first-hour-company-text = В форме или сразу несколько из файла. Укажите первого глобального администратора, и он получит приглашение по почте.
first-hour-invitation = Проследите за приглашением
first-hour-invitation-text = На странице компании сказано, открыто ли приглашение и до какого времени. Его можно отправить снова или отозвать; письмо есть на той же странице.
first-hour-membership = Предоставьте ей членство
first-hour-membership-text = Вручную, с причиной, которую читает компания. После этого ее администратор видит преимущества и, получая ключи, увидит один из импортированных вами.
first-hour-colleagues = Добавьте коллег
first-hour-colleagues-text = Администраторы ведут программу, исполнители делают то, о чем просят компании, читатели смотрят. Каждый выбирает, какие письма получать.
first-hour-end = Дальше работа приходит к вам сама: то, о чем просят компании, стоит на первой странице, самое давнее первым.
