### Вступление: компании, которые подают заявку, и операторы, которые принимают решение.

## Заявка

join = Подать заявку на вступление
join-link = Вашей компании еще нет в программе? Подайте заявку на вступление
join-offer = Если вашей компании еще нет в программе, вы можете подать заявку от ее имени.
join-text = Подайте заявку на вступление вашей компании в программу. Сначала вы подтверждаете адрес почты по ссылке; затем программа принимает решение, и вам сообщают о нем письмом.
join-company = Название компании
join-country-missing = Выберите страну
join-zone-hint = Часовой пояс компании, например Europe/Moscow. По нему начинаются и заканчиваются дни.
join-domain = Почтовый домен
join-domain-hint = Собственный домен компании, например example.com. Если оставить поле пустым, это домен вашего адреса почты.
join-domain-wrong = Введите один почтовый домен, например example.com, или оставьте поле пустым
join-domain-free = Почтовый ящик в домене { $domain } может завести кто угодно. Введите собственный домен компании или оставьте поле пустым
join-number = Регистрационный номер
join-number-hint = Под ним компания зарегистрирована в своей стране. Поле можно оставить пустым.
join-number-long = Сократите номер до 200 букв
join-contact = Контактное лицо
join-contact-hint = Ваше имя. Если программа примет заявку, вы станете глобальным администратором компании.
join-name-missing = Введите ваше имя
join-email-hint = На него придет ссылка, по которой вы подтвердите заявку.
join-wishes = Чего хочет компания
join-wishes-hint = Какое членство и какие продукты ее интересуют и чем она занимается.
join-wishes-missing = Укажите, чего хочет компания
join-wishes-long = { $most ->
    [one] Сократите до { $most } буквы
    [few] Сократите до { $most } букв
    [many] Сократите до { $most } букв
   *[other] Сократите до { $most } буквы
}
join-send = Отправить заявку
join-sent-text = На указанный вами адрес отправлено письмо со ссылкой. Откройте ссылку в течение семи дней и подтвердите заявку: только тогда ее увидит программа.
join-nothing-came = Письма нет? Посмотрите в папке нежелательной почты и проверьте, правильно ли введен адрес.
join-again = Подать заявку снова

## Как обстоит дело

join-look-and-confirm = Посмотреть заявку и подтвердить ее
join-see-standing = Узнать, что с заявкой
join-applied = Что указано в заявке
join-none = Не указано
join-unconfirmed = Подтвердите заявку компании { $company }
join-unconfirmed-text = Кто-то подал заявку с вашим адресом. Если это были вы, проверьте ее и подтвердите в срок (до { $until }). Если нет, отзовите ее или ничего не делайте: тогда она не сохранится.
join-confirm-sure = Я подаю заявку от этой компании, и все указано верно
join-confirm-missing = Поставьте отметку, чтобы подтвердить
join-confirm = Подтвердить заявку
join-other-open = Другая заявка с вашим адресом ждет решения программы. Сначала отзовите ее: ссылка на нее есть в вашей почте.
join-ran-out = Срок подтверждения истек
join-ran-out-text = Заявку можно было подтвердить в срок (до { $until }). Ее никто не видел. Подайте заявку снова, и вы получите новую ссылку.
join-open = Заявка компании { $company } рассматривается
join-open-text = Вы подтвердили ее ({ $since }).
join-open-next = Программа примет решение и сообщит вам письмом. Делать ничего не нужно. Эта страница показывает, что с заявкой.
join-accepted = Компания { $company } вступила в программу
join-accepted-text = Программа приняла заявку: { $at }. MPN ID компании: { $number }.
join-accepted-next = Приглашение отправлено на адрес { $email }. По ссылке в нем вы зададите пароль или войдете, если у вас есть учетная запись, и станете глобальным администратором компании.
join-declined = Заявка компании { $company } отклонена
join-declined-text = Программа отклонила ее: { $at }.
join-declined-message = Ответ программы:
join-withdrawn = Заявка компании { $company } отозвана
join-withdrawn-text = Она отозвана: { $at }. Вы можете подать заявку снова в любое время.
join-withdraw = Отозвать заявку
join-withdraw-text = Тогда программа ничего не решит о компании { $company }. Вернуть заявку нельзя; вы можете подать другую.
join-withdraw-sure = Да, заявку нужно отозвать
join-withdraw-missing = Поставьте отметку, чтобы отозвать заявку

## Для операторов

applications = Заявки на вступление
lead-applications = Компании, которые хотят вступить в программу. Каждая подтвердила свой адрес почты.
applications-none = Заявок на вступление нет
applications-none-text = Когда компания подаст заявку и подтвердит адрес почты, она появится здесь.
applications-no-match = В этом состоянии заявок нет.
applications-show-open = Показать те, что ждут
applications-count = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявки
}
applications-count-more = Больше { $count } заявок
applications-first = Первые заявки
applications-before = Более новые заявки
applications-after = Более старые заявки
application-unconfirmed = Не подтверждена
application-open = Ждет решения
application-accepted = Принята
application-declined = Отклонена
application-withdrawn = Отозвана
application-since = Подтверждена
application-see = Посмотреть заявку
application-decision = Что с ней стало
application-accepted-by = { $by } принимает заявку: { $at }.
application-declined-by = { $by } отклоняет заявку: { $at }. Заявитель читает это:
application-withdrawn-on = Заявитель отозвал заявку: { $at }.
application-checks = Что говорит за и против
application-checks-text = Это видят только операторы.
application-domain-taken = Почтовый домен { $domain } уже есть у компании:
application-domain-free = Почтового домена { $domain } нет ни у одной компании
application-no-domain = Компания не указала собственного почтового домена
application-address-there = Адрес контактного лица находится в почтовом домене компании
application-address-elsewhere = Адрес контактного лица находится не в почтовом домене компании
application-name-taken = Такое же или почти такое же название есть у компании:
application-name-free = Такого же или похожего названия нет ни у одной компании
application-number-taken = Такой же регистрационный номер есть у компании:
application-number-free = Компания с таким регистрационным номером неизвестна
application-others = Есть другие заявки с этим почтовым доменом или адресом:
application-accept = Принять
application-accept-of = Принятие заявки компании { $company }
application-accept-text = Компания будет добавлена в программу. На адрес { $email } придут приглашение стать ее глобальным администратором и письмо о том, что заявка принята. Это нельзя отменить.
application-decline = Отклонить
application-decline-of = Отклонение заявки компании { $company }
application-decline-hint = Укажите причину. Заявитель прочитает ее в письме и на странице заявки.
flash-application-accepted = Компания { $company } вступила в программу под MPN ID { $mpn }.
flash-application-declined = Заявка компании { $company } отклонена.

## Письма

mail-is-application-sent = Заявка ждет подтверждения
mail-is-application-received = Заявка получена
mail-is-application-accepted = Заявка принята
mail-is-application-declined = Заявка отклонена
mail-is-application-waits = Заявка ждет решения
mail-application-sent-subject = Подтвердите заявку компании { $company }
mail-application-sent = Кто-то подал с вашим адресом заявку на вступление компании { $company } в программу.
mail-application-sent-link = Если это были вы, посмотрите заявку по ссылке и подтвердите ее в срок (до { $until }). Только тогда ее увидит программа. Если это были не вы, ничего не делайте.
mail-application-received-subject = Заявка компании { $company } рассматривается
mail-application-received = Программа получила заявку компании { $company } (подтверждена { $since }).
mail-application-received-next = Программа примет решение и сообщит вам письмом. По ссылке видно, что с заявкой, и там ее можно отозвать. Пока она ждет, с вашего адреса нельзя подать другую.
mail-application-accepted-subject = Компания { $company } вступила в программу
mail-application-accepted = Программа приняла заявку компании { $company }. MPN ID компании: { $number }.
mail-application-accepted-next = Второе письмо на адрес { $email } — приглашение: по его ссылке вы войдете и станете глобальным администратором компании.
mail-application-declined-subject = Заявка компании { $company } отклонена
mail-application-declined = Программа отклонила заявку компании { $company }.
mail-application-reason = Вы получили это письмо, потому что кто-то подал с вашим адресом заявку на вступление в программу. Если это были не вы, ничего не делайте.
mail-application-waits-subject = Новая заявка на вступление: { $company }
mail-application-waits = Компания { $company } хочет вступить в программу и подтвердила адрес почты. Что говорит за и против, показано на странице заявки.
mail-digest-applications = Заявки на вступление: ждут { $waits }, новых с прошлой сводки { $came }.

## Журнал

log-application-sent = Подача заявки на вступление компании { $company }
log-application-sent-try = Попытка подать заявку на вступление компании { $company }
log-application-confirmed = Подтверждение заявки компании { $company }
log-application-confirmed-try = Попытка подтвердить заявку компании { $company }
log-application-withdrawn = Отзыв заявки компании { $company }
log-application-withdrawn-try = Попытка отозвать заявку компании { $company }
log-application-accepted = Принятие заявки компании { $company } под MPN { $number }
log-application-accepted-try = Попытка принять заявку компании { $company }
log-application-declined = Отклонение заявки компании { $company }
log-application-declined-try = Попытка отклонить заявку компании { $company }
log-application-read = Чтение заявки компании { $company }
log-application-read-try = Попытка прочитать заявку компании { $company }
