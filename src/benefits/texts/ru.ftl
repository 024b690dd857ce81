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
tile-used = Всего: { $total }, использовано: { $used }
tile-software = Всего: { $total }, использовано: { $used }, без ключа: { $no-key }
tile-seats-free = { $count ->
    [one] место не назначено
    [few] места не назначены
    [many] мест не назначено
   *[other] места не назначено
}
tile-seats = { $seats ->
    [one] { $seats } место, назначено: { $assigned }
    [few] { $seats } места, назначено: { $assigned }
    [many] { $seats } мест, назначено: { $assigned }
   *[other] { $seats } места, назначено: { $assigned }
}
what-to-do-next = Что сделать дальше
nothing-to-do = Все, что можно использовать, уже используется.
more-to-do = { $count ->
    [one] И еще { $count } неиспользованное преимущество.
    [few] И еще { $count } неиспользованных преимущества.
    [many] И еще { $count } неиспользованных преимуществ.
   *[other] И еще { $count } неиспользованного преимущества.
}
to-do-what = { $kind }, { $package }: { $amount }
see-it = Посмотреть
your-roles = Ваши роли
global-admins = Глобальные администраторы
mpn-partner-admins = Администраторы партнера MPN

## The list

column-product = Продукт
column-package = Пакет
column-quantity = Количество
filter-ending-soon = Скоро истекают
search-label = Поиск по продукту или пакету
list-count = { $count ->
    [one] { $count } преимущество
    [few] { $count } преимущества
    [many] { $count } преимуществ
   *[other] { $count } преимущества
}
details-of = Сведения: { $product }, { $package }
empty-heading = Пока ничего нет
empty-text = Ваше членство пока не дает преимуществ этого вида. Новые преимущества появятся здесь в день начала членства.
empty-none-active = У вашей компании есть преимущества этого вида, но ни одно из них пока не активно. Когда одно из них станет активным, здесь появятся его идентификатор доступа и идентификатор контракта.
no-match-text = Ни одно из ваших преимуществ не соответствует поиску и фильтру.
status-not-used = Не использовано
status-keys-shown = Ключи показаны
status-assigned = Назначено
status-assigned-of = Назначено: { $assigned } / { $quantity }
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
notice-renewal-closes = Новые ключи больше не выдаются, но уже полученные можно показать снова. До { $closes } включительно членство можно продлить.
moved-out-heading = Ваши преимущества пока находятся в Partner Membership Center.
moved-out-text = Управляйте ими там, пока данные вашей компании не перенесены; до этого здесь нельзя выполнить никаких действий.
moved-out-link = Partner Membership Center
moved-out-invited = { $date } было отправлено приглашение на перенос данных. Принять его может глобальный администратор вашей компании.
moved-out-not-invited = Ваша компания получит приглашение на перенос данных; глобальным администраторам сообщат об этом.
moved-out-technical = До тех пор технические преимущества для вас активирует региональная поддержка:
regional-help = Региональная поддержка

## Choosing a person

find-person = Часть имени или адреса электронной почты
nobody-found = В вашей компании нет активных пользователей с таким текстом в имени или адресе.
person-missing = Кого-то не хватает? Добавить пользователя может глобальный администратор или администратор пользователей вашей компании.
more-people = Здесь показаны не все подходящие пользователи. Найдите нужного по имени или адресу электронной почты.
people-found = { $count ->
    [one] Найден { $count } пользователь.
    [few] Найдено { $count } пользователя.
    [many] Найдено { $count } пользователей.
   *[other] Найдено { $count } пользователя.
}
many-people-found = { $count ->
    [one] Найдено больше { $count } пользователя. Введите имя или адрес электронной почты полнее.
    [few] Найдено больше { $count } пользователей. Введите имя или адрес электронной почты полнее.
    [many] Найдено больше { $count } пользователей. Введите имя или адрес электронной почты полнее.
   *[other] Найдено больше { $count } пользователя. Введите имя или адрес электронной почты полнее.
}
still-chosen = По-прежнему выбран пользователь { $name }.

## My assignments

menu-you = Личное
my-assignments = Мои назначения
lead-my-assignments = Что компания { $company } предоставила вам.
seat = Место
since = Дата начала
until = Дата окончания
nothing-assigned = Вам пока ничего не назначено
nothing-assigned-text = Когда администратор компании { $company } назначит вам место, оно появится здесь.
something-missing = Чего-то не хватает? Вам поможет { $name }:
where-used = Где использовать
manage-at = Управлять на { $host }
sign-in-there-with = Входите туда с адресом { $email }.
you-are-contact = Вы — маркетинговый контакт компании { $company }: письма о предложениях для выхода на рынок приходят на другой ваш адрес.

## The register of seats

lead-register = Кто в компании { $company } занимает какое место, с какого и по какой день, и когда отозванное место станет доступно другим.
column-free-on = Доступно с
free-next-year = Следующий год членства
filter-assigned = Назначенные
filter-waiting = В ожидании
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
