### The people of a company, the seats they hold, and what somebody has himself.

menu-account = Учетная запись
people = Пользователи
lead-people = Кто входит в компанию { $company }, с какими ролями и кто какие места занимает.
column-name = Имя
column-roles = Роли
column-seats-held = Занятые места
filter-with-seats = С местами
filter-without-seats = Без мест
filter-deactivated = Деактивированные
search-people-label = Поиск по имени или адресу электронной почты
people-count = { $count ->
    [one] { $count } пользователь
    [few] { $count } пользователя
    [many] { $count } пользователей
   *[other] { $count } пользователя
}
no-match-people = Никто в вашей компании не соответствует поиску и фильтру.
member-active = Активен
details-of-person = Места: { $name }
seats-held = Занятые места
no-seats-held = { $name }: занятых мест нет.
seat-of-product = { $product }, место { $seat }
who-adds-people = Кто добавляет пользователей

## The seats in a benefit's row

held-since-day = с { $since }
search-seats-label = Поиск по владельцу или номеру места
search-seats = Найти место
seat-pages = Места по номерам
seat-range = Места с { $first } по { $last }
no-seat-matches = Ни одно место не соответствует поиску.
show-all-seats = Показать все места

## What somebody has himself

where-used = Где использовать
manage-at = Управлять на { $host }
sign-in-there-with = Входите туда с адресом { $email }.
