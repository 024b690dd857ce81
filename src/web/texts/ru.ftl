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
comma = ,{" "}
in-brackets = ({ $what })
question = { $what }?
page-number = Страница { $page }
