### The timeline of a company's dates.

## What an entry is

timeline-membership = Год членства
timeline-window = Период продления
timeline-subscription = Подписка на облако
timeline-key-use = Погашенный ключ, действует
timeline-cooling-seat = Место пока не свободно
timeline-get-by = Последний день получения ключей
timeline-assign-by = Последний день назначения
timeline-activate-by = Последний день активации
timeline-refund-until = Последний день возврата средств
timeline-reminder = Напоминание

## The picture

timeline = Шкала времени
timeline-legend = Обозначения
timeline-until = до { $date }
timeline-last-day-today = последний день сегодня
timeline-days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
}
timeline-none = Дат пока нет. Они появятся здесь вместе с членством.
timeline-earlier = { $count ->
    [one] { $count } более ранняя дата есть только в таблице
    [few] { $count } более ранние даты есть только в таблице
    [many] { $count } более ранних дат есть только в таблице
   *[other] { $count } более ранней даты есть только в таблице
}
timeline-later = { $count ->
    [one] { $count } более поздняя дата есть только в таблице
    [few] { $count } более поздние даты есть только в таблице
    [many] { $count } более поздних дат есть только в таблице
   *[other] { $count } более поздней даты есть только в таблице
}
timeline-more = { $count ->
    [one] еще { $count } дата
    [few] еще { $count } даты
    [many] еще { $count } дат
   *[other] еще { $count } даты
}
timeline-whole = Полная шкала времени

## The table behind it

timeline-table = Все даты в виде таблицы
timeline-what = Что
timeline-from = С
timeline-to = По
timeline-left = Осталось дней
timeline-past = прошло

## The calendar

calendar-last-day = Последний день: { $title }
