### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Ключи и загрузки для программного обеспечения из ваших пакетов.
lead-cloud = Облачные службы в ваших пакетах: кредиты и лицензии.
lead-visual-studio = Места для разработчиков; каждое закрепляется за одним человеком.
lead-technical = Обращения в поддержку, часы консультаций и услуги по развертыванию в ваших пакетах.
lead-go-to-market = Предложения, которые помогают вам в маркетинге и продажах.

## The overview

overview = Обзор
overview-lead = Преимущества партнера
membership-dates = Даты членства
term-days-left = { $days ->
    [one] день до конца года членства
    [few] дня до конца года членства
    [many] дней до конца года членства
   *[other] дня до конца года членства
}
term-days-to-renew = { $days ->
    [one] день на продление
    [few] дня на продление
    [many] дней на продление
   *[other] дня на продление
}
started-on = Начало: { $date }
anniversary-on = Годовщина: { $date }
today-is = Сегодня: { $date }
renewal-window = Период продления: { $window }
tile-not-used = { $count ->
    [one] не использовано
    [few] не использовано
    [many] не использовано
   *[other] не использовано
}
tile-total = Всего: { $total }
tile-used = использовано: { $count }
tile-no-key = без ключа: { $count }
tile-expired = истекло: { $count }
tile-nothing = Ничего не предоставлено
tile-seats-free = { $count ->
    [one] свободное место
    [few] свободных места
    [many] свободных мест
   *[other] свободного места
}
tile-seats = { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
tile-seats-assigned = назначено: { $count }
tile-seats-waiting = освободятся позже: { $count }
what-to-do-next = Что сделать дальше
nothing-to-do = Все, что можно использовать, уже используется.
nothing-to-do-lapsed = Членство закончилось: его преимущества вернет только новая покупка. То, что действует дальше, например выданные ключи и подписки, остается на страницах своего вида.
to-do-keys = { $count ->
    [one] получить { $count } ключ
    [few] получить { $count } ключа
    [many] получить { $count } ключей
   *[other] получить { $count } ключа
}
to-do-seats = { $count ->
    [one] назначить { $count } место
    [few] назначить { $count } места
    [many] назначить { $count } мест
   *[other] назначить { $count } места
}
to-do-technical = { $count ->
    [one] активировать { $count } техническое преимущество
    [few] активировать { $count } технических преимущества
    [many] активировать { $count } технических преимуществ
   *[other] активировать { $count } технического преимущества
}
to-do-offers = { $count ->
    [one] активировать { $count } предложение
    [few] активировать { $count } предложения
    [many] активировать { $count } предложений
   *[other] активировать { $count } предложения
}
to-do-replies = { $count ->
    [one] { $count } запрос ждет вашего ответа
    [few] { $count } запроса ждут вашего ответа
    [many] { $count } запросов ждут вашего ответа
   *[other] { $count } запроса ждут вашего ответа
}
to-do-roles = { $count ->
    [one] { $count } запрос роли ждет решения
    [few] { $count } запроса ролей ждут решения
    [many] { $count } запросов ролей ждут решения
   *[other] { $count } запроса ролей ждут решения
}
to-do-claims = { $count ->
    [one] { $count } человек станет глобальным администратором, если вы не возразите
    [few] { $count } человека станут глобальными администраторами, если вы не возразите
    [many] { $count } человек станут глобальными администраторами, если вы не возразите
   *[other] { $count } человека станут глобальными администраторами, если вы не возразите
}
to-do-decide = Решить
to-do-more = { $list }: еще { $count }
to-do-reply-what = { $reference } ждет вашего ответа
to-do-contact-what = { $count ->
    [one] его ждет { $count } предложение
    [few] его ждут { $count } предложения
    [many] его ждут { $count } предложений
   *[other] его ждут { $count } предложения
}
to-do-seats-free = { $count ->
    [one] { $count } свободное место
    [few] { $count } свободных места
    [many] { $count } свободных мест
   *[other] { $count } свободного места
}
to-do-answer = Ответить
to-do-since = с { $date }
to-do-what = { $kind }, { $package }: { $amount }
your-roles = Ваши роли
global-admins = Глобальные администраторы
mpn-partner-admins = Администраторы партнера MPN

## The list

column-product = Продукт
column-package = Пакет
column-quantity = Кол-во
get-by = Получить до
assign-by = Назначить до
activate-by-head = Активировать до
ready-to-install = Готово к установке
filter-ending-soon = Скоро истекают
search-label = Поиск по продукту или пакету
list-count = { $count ->
    [one] { $count } преимущество
    [few] { $count } преимущества
    [many] { $count } преимуществ
   *[other] { $count } преимущества
}
details-of = Сведения: { $product }, { $package }
in-packages = { $count ->
    [one] в { $count } пакете
    [few] в { $count } пакетах
    [many] в { $count } пакетах
   *[other] в { $count } пакета
}
packages-of = Пакеты: { $product }
skip-to-opened = Перейти к открытой строке
empty-heading = Пока ничего нет
empty-text = Ваше членство пока не дает преимуществ этого вида. Новые преимущества появятся здесь в день начала членства.
empty-none-active = У вашей компании есть преимущества этого вида, но ни одно из них пока не активно. Когда одно из них станет активным, здесь появятся его идентификатор доступа и идентификатор контракта.
no-match-text = Ни одно из ваших преимуществ не соответствует поиску и фильтру.
status-not-used = Не использовано
status-keys-shown = Ключи показаны
status-redeemed = Ключи погашены
status-assigned = Назначено
status-assigned-of = Назначено: { $assigned } / { $quantity }
status-in-some = { $status }: { $count } из { $total }
status-no-key-needed = Ключ не нужен

## What stands above the list

notice-days-left = { $days ->
    [0] Сегодня последний день для неиспользованных преимуществ.
    [one] Для неиспользованных преимуществ остался { $days } день.
    [few] Для неиспользованных преимуществ осталось { $days } дня.
    [many] Для неиспользованных преимуществ осталось { $days } дней.
   *[other] Для неиспользованных преимуществ осталось { $days } дня.
}
notice-last-day = Первые из них истекают { $last-day }; { $renewal-opens } начнется период продления.
notice-renewal-open = Год членства закончился.
moved-out-heading = Ваши преимущества пока находятся в Partner Membership Center.
moved-out-text = Управляйте ими там, пока данные вашей компании не перенесены; до этого здесь нельзя выполнить никаких действий.
moved-out-link = Partner Membership Center
moved-out-invited = { $date } было отправлено приглашение на перенос данных. Принять его может глобальный администратор вашей компании.
moved-out-not-invited = Ваша компания получит приглашение на перенос данных; глобальным администраторам сообщат об этом.
moved-out-technical = До тех пор технические преимущества для вас активирует региональная поддержка:
regional-help = Региональная поддержка

## Choosing a person

nobody-found = В вашей компании нет активных пользователей с таким текстом в имени или адресе.
person-missing-add = Кого-то не хватает?
person-invited = Пользователь { $name } приглашен. Выбрать его можно будет, когда он примет приглашение.
person-missing = Кого-то не хватает? Добавить пользователя может глобальный администратор или администратор пользователей вашей компании.

## My assignments

menu-you = Личное
my-assignments = Мои назначения
lead-my-assignments = Что компания { $company } предоставила вам.
seat = Место
since = Дата начала
until = Дата окончания
nothing-assigned = Вам пока ничего не назначено
nothing-assigned-text = Когда администратор компании { $company } назначит вам место или техническое преимущество, оно появится здесь.
something-missing = Чего-то не хватает? Вам поможет { $name }:
where-used = Где использовать
access-and-contract-id = Идентификатор доступа и идентификатор контракта
manage-at = Управлять на { $host }
sign-in-there-with = Входите туда с адресом { $email }.
you-are-contact = Вы — маркетинговый контакт компании { $company }: письма о предложениях для выхода на рынок приходят на другой ваш адрес.

## The register of seats

lead-register = Кто в компании { $company } занимает какое место, с какого и по какой день, и когда отозванное место станет доступно другим.
column-free-on = Доступно с
free-next-year = Следующий год членства
filter-assigned = Назначенные
filter-waiting = Освободятся позже
filter-by-product = Продукт
filter-all-products = Все продукты
search-register-label = Поиск по пользователю или продукту
register-count = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
register-empty = Места еще не назначены
register-empty-text = Здесь показаны назначенные места, а также отозванные — до дня, когда их сможет получить другой пользователь.
no-match-register = Нет мест, соответствующих поиску и фильтру.

## Страница членства

lead-membership = Что купила компания { $company }, до какого дня это действует и что пропадет в последний день, если этим не воспользоваться.
membership-days-left = Осталось дней
membership-refund = Отмена с возвратом средств
membership-refund-until = Возможна до { $date }
membership-refund-ended = Больше невозможна: что-то уже использовано
membership-refund-over = Больше невозможна: срок прошел
membership-unused = Еще не использовано
membership-all-used = Использовать больше нечего
membership-cancelled-on = Отменено { $date }
membership-lapsed-on = Истекло { $date }: поможет только новая покупка
membership-followed-on = Продолжено членством, которое началось { $date }
calendar-download = Скачать как календарь
calendar-download-hint = Файл .ics с датами на сегодня. Календарь, который его прочитал, об изменениях не узнает.
calendar-name = Преимущества партнера { $company }
timeline-cancel = Отменить с возвратом средств
timeline-get-keys = Получить ключи: { $product }
timeline-assign = Назначить: { $product }
timeline-activate = Активировать: { $product }
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } место
    [few] { $product }, { $seats } места
    [many] { $product }, { $seats } мест
   *[other] { $product }, { $seats } места
}
timeline-key = Ключ { $product } действует
timeline-key-redeemed = Активирован { $date }
timeline-redeemed = Подписки
timeline-free-on = Свободно для других с { $date }

first-steps = Первые шаги
first-steps-lead = С чего начинает новая компания. Список исчезнет, когда все будет сделано.
first-step-key = Получить ключ продукта
first-step-key-text = У каждого программного продукта свои ключи: получите ключ и установите продукт.
first-step-seat = Назначить место
first-step-seat-text = Место назначается пользователю: он получит письмо о том, с чего начать.
first-step-contact = Указать маркетинговый контакт
first-step-contact-text = Он получает письма о предложениях для выхода на рынок.
first-step-admin = Добавить второго глобального администратора
first-step-admin-text = Чтобы в ваше отсутствие было кому действовать.
first-step-done = Готово
first-steps-dismiss = Скрыть первые шаги
flash-first-steps-dismissed = Первые шаги скрыты.
