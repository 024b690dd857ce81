### The people of a company, and the seats they hold.

menu-account = Учетная запись
people = Пользователи
lead-people = Кто входит в компанию { $company }, с какими ролями и кто какие места занимает.
column-name = Имя
column-roles = Роли
column-seats-held = Занятые места
filter-with-seats = С местами
filter-without-seats = Без мест
filter-deactivated = Деактивирован
search-people-label = Поиск по имени или адресу электронной почты
people-count = { $count ->
    [one] { $count } пользователь
    [few] { $count } пользователя
    [many] { $count } пользователей
   *[other] { $count } пользователя
}
no-match-people = Никто в вашей компании не соответствует поиску и фильтру.
details-of-person = Места: { $name }
seats-held = Занятые места
no-seats-held = { $name }: занятых мест нет.
seat-of-product = { $product }, место { $seat }
who-adds-people = Кто добавляет пользователей

## In the logs

log-member-deactivated = { $seats ->
    [0] Деактивирован пользователь { $member }
    [one] Деактивирован пользователь { $member }; отозвано { $seats } место
    [few] Деактивирован пользователь { $member }; отозвано { $seats } места
    [many] Деактивирован пользователь { $member }; отозвано { $seats } мест
   *[other] Деактивирован пользователь { $member }; отозвано { $seats } места
}
log-member-deactivated-try = Попытка деактивировать пользователя { $member }
