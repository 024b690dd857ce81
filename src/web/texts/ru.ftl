### What all lists and forms say alike.

## Everywhere

copy = Копировать
copied = Скопировано
cancel = Отмена
from-to = { $from } – { $to }
back-to-list = Назад к списку

## Lists

filter-all = Все
filter-label = Фильтр
search = Найти
search-placeholder = Поиск…
download-csv = Скачать CSV
pages = Страницы
page-word = Страница
no-match-heading = Ничего не найдено
show-all = { $count ->
    [one] Показать все ({ $count })
    [few] Показать все ({ $count })
    [many] Показать все ({ $count })
   *[other] Показать все ({ $count })
}

## What joins words

label-colon = :{" "}
between-sentences = {" "}
full-stop = .
comma = ,{" "}
in-brackets = ({ $what })
question = { $what }?
page-number = Страница { $page }

## Choosing a person

find-person = Часть имени или адреса электронной почты
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
