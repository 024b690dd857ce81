### Service requests: tickets from a partner to the programme.

service-requests = Запросы на обслуживание
menu-support = Поддержка
lead-service-requests = Что компания { $company } запросила у программы и что из этого вышло.
lead-own-requests = Что вы запросили у программы и что из этого вышло.
new-request = Новый запрос
search-requests-label = Поиск по номеру, теме или имени
requests-count = { $count ->
    [one] { $count } запрос
    [few] { $count } запроса
    [many] { $count } запросов
   *[other] { $count } запроса
}
no-requests = Запросов пока нет
no-requests-text = Запросите у программы предпродажные услуги, часы консультаций или поддержку: запросы и ответы на них появятся здесь.
no-match-requests = Ни один запрос не соответствует поиску и фильтрам.
filter-by-type = Тип запроса
filter-all-types = Все типы
column-number = Номер
column-title = Тема
column-type = Тип
column-asked-by = Автор
column-last-entry = Последняя запись
column-reason = Причина закрытия

## Types

request-presales = Предпродажные услуги
request-presales-text = Часы предпродажных услуг и услуг развертывания для проекта.
request-advisory = Часы консультаций
request-advisory-text = Часы работы с техническим консультантом программы.
request-cloud = Облачная поддержка для клиента
request-cloud-text = Поддержка по облачной службе от имени клиента. Занимает одно обращение.
request-on-premises = Локальная поддержка
request-on-premises-text = Поддержка программ, работающих у вас. Занимает одно обращение; нужны идентификатор доступа и идентификатор контракта.
request-cancellation = Отмена с возмещением
request-cancellation-text = Прекращает членство, одно его преимущество или предложение, пока действует право на возмещение.
request-other = Другой вопрос
request-other-text = Любой другой вопрос к программе.
hours-count = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
incidents-count = { $count ->
    [one] { $count } обращение
    [few] { $count } обращения
    [many] { $count } обращений
   *[other] { $count } обращения
}

## Where a request stands

request-open = Открыт
request-waiting-for-you = Ждет вашего ответа
request-waiting-for-programme = Ждет ответа программы
request-waiting-for-partner = Ждет ответа партнера
request-not-answered = Без ответа
request-waiting-for-us = Ждет нашего ответа
request-closed = Закрыт
reason-solved = Решено
reason-withdrawn = Отозвано
reason-duplicate = Повторяет другой запрос
reason-product-fault = Ошибка продукта
reason-declined = Отклонено
reason-granted = Отмена одобрена
phase-presales = Предпродажная подготовка
phase-design = Проектирование
phase-deployment = Развертывание
phase-development = Разработка

## What a request asks

request-title = Тема
request-description = Описание
request-customer = Клиент
request-phase = Этап
request-country = Страна
request-language = Язык общения
request-phone = Телефон
request-time-zone = Часовой пояс
request-hours-asked = Запрошено часов
request-taken-from = За счет преимущества
request-reserved = Зарезервировано
request-used = Израсходовано
request-cancels-benefit = Преимущество
request-cancels-offer = Предложение
refunded = Сумма возмещения

## The choice of a type

requests-closed-types = Сейчас недоступны
who-can-ask = Кто может создать запрос
request-needs-role = Вы не можете создать такой запрос. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
request-left-unlimited = В вашем членстве без ограничений.
request-left = Осталось: { $amount }.
request-not-granted = Ни одно из ваших действующих членств этого не предоставляет.
request-not-activated = Ваше членство это предоставляет, но преимущество еще не активно. Сначала его нужно активировать на странице «Технические преимущества».
no-hours-left = Часов не осталось: все израсходованы или зарезервированы открытыми запросами.
no-incidents-left = Обращений не осталось: все израсходованы или зарезервированы открытыми запросами.
too-few-left = Это больше, чем осталось. Осталось: { $amount }.
cancellation-off = { $package } — { $reason }
cancellation-asked = Отмена уже запрошена: { $reference }.
cancellation-part-asked = Отмена части уже запрошена: { $reference }.
cancellation-whole-asked = Отмена всего членства уже запрошена: { $reference }.
refund-possible-until = Можно отменить с возмещением до { $date } включительно, пока ничем не воспользовались.
refund-possible-until-keys = Можно отменить с возмещением до { $date } включительно, пока не показан ни один ключ продукта.
refund-possible-until-day = Можно отменить с возмещением до { $date } включительно.
refund-ended-by-keys = Уже невозможно: { $date } были показаны ключи продукта «{ $product }».
refund-ended-by-assigning = Уже невозможно: { $date } был назначен продукт «{ $product }».
refund-ended-by-activating = Уже невозможно: { $date } было активировано преимущество «{ $product }».
refund-too-late = Уже невозможно: срок возмещения после покупки ({ $date }) истек.

## The form

choose = Выберите…
title-hint = О чем запрос, в нескольких словах.
description-hint = Что вам нужно, что вы уже пробовали и к какому сроку.
product-hint = Например, Windows Server 2019 или Azure.
phone-hint = По какому номеру вам перезвонить. Для другой страны укажите ее код, например +41.
time-zone-hint = Например, Europe/Paris.
hours-hint = Целое число часов, не более { $most } на запрос. Они резервируются до закрытия запроса.
ids-hint = Оба указаны в строке преимущества на странице «Технические преимущества». По ним определяется, за счет какого преимущества идет обращение; вместе с запросом они не хранятся.
ids-again = Для защиты идентификатор доступа и идентификатор контракта повторно не показываются. Введите оба еще раз.
customer-hint = Клиент, от имени которого вы обращаетесь.
cancellation-which = Что отменить?
cancellation-whole = { $package }, членство целиком
cancellation-offer = Только предложение «{ $offer }»
cancellation-one-benefit = Только одно преимущество: { $package }
cancellation-why = Почему его нужно отменить?
cancellation-why-hint = Чем пользовались и чем нет и чего вы хотите взамен.
cancellation-consequence = Если отмена будет одобрена, выбранное прекратится окончательно: членство со всеми преимуществами или одно преимущество с его ключами, местами и запросами на активацию.
title-missing = Введите тему
product-missing = Введите продукт
customer-missing = Введите клиента
description-missing = Опишите, что вам нужно
line-too-long = Не более { $most } символов
text-too-long = Не более { $most } символов. Остальное отправьте следующими сообщениями.
phase-missing = Выберите этап
country-missing = Выберите страну
language-missing = Выберите язык
phone-wrong = Введите номер телефона, по которому вам можно позвонить
time-zone-wrong = Введите название часового пояса, например Europe/Paris
hours-wrong = Введите целое число часов от 1 до { $most }
access-id-missing = Введите идентификатор доступа
contract-id-missing = Введите идентификатор контракта
ids-do-not-match = Идентификатор доступа и идентификатор контракта не относятся к активному преимуществу локальной поддержки вашей компании. Проверьте оба.
choose-membership = Выберите то, что можно отменить

## The thread

thread = Сообщения
request-was-closed = Запрос закрыт: { $reason }
request-was-reopened = Запрос открыт снова
your-message = Ваше сообщение
answer-request = Дополнить запрос
your-message-hint = Сообщите новое или ответьте программе.
message-not-sent = Ваше сообщение (не отправлено)
send-message = Отправить сообщение
message-missing = Введите сообщение
request-is-closed = Тем временем запрос был закрыт. Чтобы написать, откройте его снова.

message-sent-before = Эта форма уже была отправлена с другим текстом. Текст ниже не отправлен. Нажмите кнопку, чтобы отправить и его.

request-sent-before = Эта форма уже была отправлена как { $reference } с другими данными. То, что стоит здесь, не отправлено. Нажмите кнопку, чтобы отправить это отдельным запросом.

too-many-open = У одного человека может быть открыто не больше { $count } запросов на обслуживание. Закройте решенный или подождите, пока какой-нибудь закроют.

too-much-this-hour = Один человек может писать не больше { $count } раз в час. Вы снова сможете писать с { $time }.

thread-part = Записи { $from }–{ $to } из { $total }
thread-earlier = Более ранние записи
thread-later = Более поздние записи
request-is-open = Запрос не закрыт.
close-own-request = Закрыть запрос
close-own-hint = Если вопрос решен или больше не актуален.
closing-is-programmes = Этот запрос закрывает программа: при этом она указывает израсходованные часы.
reopen-request = Открыть запрос снова
no-reopening-granted = Одобренная отмена окончательна.
no-reopening-asked-anew = Запрос { $reference } об отмене того же или части этого еще открыт.
no-reopening-late = Открыть его снова можно было до { $date } включительно. Создайте новый запрос.
reopening-until = Запрос можно открыть снова до { $date } включительно.
reopening-reserves = При этом снова резервируется: { $amount }.

## Closing it oneself

close-request = Закрыть { $reference }
close-request-question = Закрыть { $reference }?
why-closing = Почему запрос закрывается?
closing-gives-hours-back = Зарезервированные часы возвращаются.
closing-gives-incident-back = Программа еще не ответила: обращение возвращается.
closing-uses-incident-up = Программа ответила: обращение считается израсходованным.
reason-missing = Выберите причину

## Told after it happened

flash-request-submitted = Ваш запрос { $reference } отправлен. Ответы появятся здесь, и вы узнаете о них по почте.
flash-request-answered = Ваше сообщение добавлено в { $reference }.
flash-request-closed = { $reference } закрыт.
flash-request-reopened = { $reference } снова открыт.

## Mails

mail-is-request-received = Запрос на обслуживание получен
mail-is-request-answered = Ответ на запрос на обслуживание
mail-is-request-closed = Запрос на обслуживание закрыт
mail-request-received-subject = Получен запрос { $reference }: { $title }
mail-request-received = Программа получила ваш запрос на обслуживание { $reference } (компания { $company }): { $title }.
mail-request-received-next = Когда на него ответят, вы получите письмо.
mail-request-answered-subject = Ответ на запрос { $reference }: { $title }
mail-request-answered = Программа ответила на ваш запрос на обслуживание { $reference } (компания { $company }): { $title }.
mail-request-answered-left = Программа ответила на запрос на обслуживание { $reference } (компания { $company }): { $title }. Создавший его сотрудник больше не состоит в компании.
mail-request-answered-next = Ответа в этом письме нет. Прочитайте его на портале; теперь запрос ждет вашего ответа.
mail-request-closed-subject = Закрыт запрос { $reference }: { $title }
mail-request-closed = Ваш запрос на обслуживание { $reference } (компания { $company }) закрыт: { $title }.
mail-request-closed-left = Запрос на обслуживание { $reference } (компания { $company }) закрыт: { $title }. Создавший его сотрудник больше не состоит в компании.
mail-request-closed-because = Причина: { $reason }.
mail-request-closed-next = До какого дня и как его можно открыть снова, указано на портале.
mail-open-request = Открыть запрос
mail-reason-asked = Вы получили это письмо, потому что создали этот запрос от компании { $company }.

## For operators

lead-console-requests = Что партнеры запрашивают у программы; первым идет то, что ждет дольше всего. Время указано в UTC.
no-console-requests = Запросов на обслуживание пока нет
no-console-requests-text = Здесь перечислены все запросы на обслуживание, отправленные партнерами.
request-acts-closed = Запрос закрыт. Открыть его снова может только партнер.
answer-partner = Ответ
answer-partner-hint = Партнер прочтет ответ от имени программы; письмо сообщит об ответе без его текста.
send-answer = Отправить ответ
close-with-message = Последнее сообщение
close-with-message-hint = Необязательно. Партнер прочтет его среди сообщений.
close-final = Когда запрос закрыт, открыть его снова может только партнер.
hours-used = Израсходовано часов
hours-used-hint = Целое число часов от 0 до { $most }. Лишнее из зарезервированного возвращается.
hours-used-unlimited = Целое число часов; это преимущество не ограничено.
hours-used-wrong = Введите целое число часов от 0 до { $most }
refunded-hint = В валюте { $currency }, например 1200 или 1200,50. Введите 0, если ничего не было уплачено.
refunded-wrong = Введите сумму возмещения, например 1200 или 1200,50
reason-uses-incident = Обращение считается израсходованным.
reason-gives-incident-back = Обращение возвращается.
reason-ends-membership = Прекращает членство со всеми преимуществами, окончательно.
reason-ends-benefit = Прекращает преимущество «{ $name }» окончательно: больше ничего получить по нему нельзя.
reason-ends-offer = Прекращает предложение «{ $name }» окончательно. Преимущества, которых не дают другие предложения, прекращаются с ним, остальные уменьшаются; то, чем пользуются, остается.
reason-ends-seats = { $count ->
    [one] Прекращается { $count } место, его держатель получит уведомление.
    [few] Прекращаются { $count } места, их держатели получат уведомления.
   *[many] Прекращаются { $count } мест, их держатели получат уведомления.
}
reason-declines-activations = { $count ->
    [one] Отклоняется { $count } запрос на активацию.
    [few] Отклоняются { $count } запроса на активацию.
   *[many] Отклоняются { $count } запросов на активацию.
}
reason-leaves-requests = Открытые запросы на обслуживание, за которыми закреплена его часть, остаются открытыми.
and-next-sentence = { $first } { $next }
reason-changes-nothing = Для членства и его преимуществ ничего не меняется.
cannot-grant = Отмену нельзя одобрить: она уже состоялась или право на возмещение с тех пор утрачено.
declined-by-cancellation = Преимущество отменено по запросу компании { $reference }.
request-changed-meanwhile = Запрос изменился после того, как была показана эта страница. Ничего не сделано: прочитайте сообщения и решите снова.
flash-request-taken = Вы взяли { $reference } в работу.
flash-request-handed-over = { $reference }: запрос передан.
flash-request-changed = Ничего не сделано: { $reference } изменился после того, как была показана страница.

## In the logs

log-request = запрос на обслуживание { $reference }
log-some-request = запрос на обслуживание
log-request-submitted = Отправлен { $request }
log-request-submitted-try = Попытка отправить { $request }
log-request-answered = Дан ответ на { $request }
log-request-answered-try = Попытка ответить на { $request }
log-request-closed = Закрыт { $request }
log-request-closed-cancelled = Закрыт { $request }: членство отменено
log-request-closed-benefit-cancelled = Закрыт { $request }: преимущество отменено
log-request-closed-offer-cancelled = Закрыт { $request }: предложение отменено
log-request-closed-try = Попытка закрыть { $request }
log-request-reopened = Снова открыт { $request }
log-request-reopened-try = Попытка снова открыть { $request }
log-request-taken = Взят в работу { $request }
log-request-taken-try = Попытка взять в работу { $request }
log-request-handed-over = Передан другому оператору { $request }
log-request-handed-over-try = Попытка передать { $request }
log-request-read = Прочитан { $request }
log-request-read-try = Попытка прочитать { $request }
