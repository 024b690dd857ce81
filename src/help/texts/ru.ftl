### Help: its pages, and who may do what they tell.

help = Справка
help-lead = Как это сделать и какие есть правила.
help-search-label = Поиск в справке
help-search = Найти
help-found = { $count ->
    [one] { $count } страница по запросу «{ $asked }»
    [few] { $count } страницы по запросу «{ $asked }»
    [many] { $count } страниц по запросу «{ $asked }»
   *[other] { $count } страницы по запросу «{ $asked }»
}
help-found-none = Ничего не найдено. Попробуйте другое слово или просмотрите все страницы ниже.
help-who = Кто может это делать
help-who-everybody = Все.
help-who-members = Все пользователи организации.
help-who-operators = Операторы программы в пределах своей роли.
help-who-roles = Пользователи с одной из этих ролей: { $roles }.
help-you-may = Вы можете. Ваши роли: { $own }.
help-you-hold = Ваши роли: { $own }.
help-you-hold-ask = Ваши роли: { $own }. Обратитесь к пользователям: { $names }.
help-on-this-page = Справка по этой странице
help-group-first = С чего начать
help-group-keys = Программное обеспечение и облако
help-group-seats = Места
help-group-support = Технические преимущества и запросы
help-group-marketing = Маркетинг
help-group-membership = Членство и заказы
help-group-people = Пользователи и организация
help-group-account = Ваша учетная запись
help-group-operators = Для операторов
help-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
help-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
help-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
help-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
help-membership-center = Partner Membership Center
help-regional-help = региональная поддержка
help-support-site = сайт поддержки
help-cloud-portal = портал облака
help-refund-ended-by-software = был показан ключ
help-refund-ended-by-any-use = что-либо было показано, назначено или активировано
read-the-rule = Прочитать правило
rule-reassign = Место становится доступно другому пользователю через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после того, как последний владелец впервые его получил; это место — с { $date }
rule-reassign-now = Место становится доступно другому пользователю через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после того, как последний владелец впервые его получил; это место — сразу.
rule-reveal = Новые ключи выдаются до { $date } включительно ({ $days ->
    [0] сегодня последний день
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
}).
rule-redeem = Продлить можно не больше чем на { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}, считая от сегодняшнего дня: до { $date }
rule-refund = Отмену с возмещением можно запросить в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} после покупки: до { $date } включительно.
rule-renew = Период продления начинается на следующий день после годовщины и длится { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}: с { $from } по { $to }
rule-activate = Активировать можно до { $date } включительно. Запрос, поданный вовремя, выполняется не позднее чем через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после этого: до { $until } включительно.
rule-of-every-programme = Это правило одинаково во всех программах.
rule-never-changed = С начала программы это правило не менялось.
rule-since = Это правило действует с { $date }
rule-since-before = Это правило действует с { $date } Прежний срок: { $before }.
rule-of-purchase = Действует правило дня покупки ({ $date }). Для того, что покупают сегодня, правило другое.
