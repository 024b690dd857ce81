### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

insights = Показатели
lead-insights-programme = Сколько из предоставленного компаниям используется, как долго они ждут, что подходит к продлению и что сгорает неиспользованным.
lead-insights = Сколько из предоставленного компании { $company } используется, сколько длилось ожидание и что сгорает неиспользованным.
lead-insights-companies = Что каждая компания не использовала и потеряет за 90 дней; сначала те, кто теряет больше и раньше.
insights-counted = Подсчитано: { $at }; пулы ключей — сейчас.
insights-counted-of-company = Места по дням и время ожидания подсчитаны: { $at }; все остальное — сейчас.
insights-none = Показателей пока нет
insights-none-text = Данные компаний подсчитываются раз в день. Показатели по дням появятся здесь после первого подсчета.
insights-table = Числа в виде таблицы
insights-all-companies = Все компании
insights-lose-more = Компании, которые теряют больше
insights-lose-less = Компании, которые теряют меньше
insights-by-kind = Предоставлено и используется по видам
insights-by-package = Предоставлено и используется по пакетам
insights-lapsing = Скоро сгорит неиспользованным
insights-over-time = Места по дням
insights-times = Сколько длилось ожидание
insights-ahead = Членства, которые пора продлевать
insights-rates = Продлено и истекло
insights-says-used = Используется преимуществ: { $used } из { $granted } ({ $percent }).
insights-says-least = Меньше всего используется: { $name } ({ $percent }).
insights-says-seats = Назначено мест на { $day }: { $assigned } из { $seats } ({ $percent }).
insights-says-gaps = Дни без подсчета пропущены.
insights-says-times = Завершено за последние 90 дней: { $count }. Дольше всего: { $what }, половина — { $median } или быстрее, девять из десяти — { $p90 } или быстрее.
insights-says-no-times = За последние 90 дней ничего не завершено.
insights-says-lapsing = Единиц, которые сгорят неиспользованными за 90 дней: { $units }. Компаний, которые их потеряют: { $companies }.
insights-says-lapsing-of = Преимуществ, которые сгорят неиспользованными за 90 дней: { $count }. Самое срочное: { $product }, последний день — { $day }.
insights-says-nothing-lapses = За ближайшие 90 дней ничего не сгорит неиспользованным.
insights-says-ahead = Членств, которые пора продлевать за эти двенадцать месяцев: { $count }. Больше всего за месяц: { $month } ({ $most }).
insights-says-none-ahead = За эти двенадцать месяцев продлевать нечего.
insights-says-rates = Периодов продления, которые закончились за последние двенадцать месяцев: { $count }. Продлено или заменено более высоким уровнем: { $renewed }; истекло: { $lapsed } ({ $percent }).
insights-says-no-rates = За последние двенадцать месяцев не закончился ни один период продления.
insights-says-pools = Пулов, где ключей мало или нет: { $short } из { $count }.
insights-kind = Вид
insights-granted = Предоставлено
insights-used = Используется
insights-share = Доля
insights-assigned = Назначено
insights-day = День
insights-wait = Чего ждали
insights-finished = Завершено
insights-median = Половина, не дольше
insights-p90 = Девять из десяти, не дольше
insights-month = Месяц
insights-renewed = Продлено
insights-lapsed = Истекло
insights-closed = Закончилось периодов
insights-lapse-rate = Доля истекших
insights-units = Не использовано единиц
insights-first-day = Ближайший последний день
insights-last-day = Последний день
insights-in-pool = В пуле
insights-wait-activation = Активация: { $kind }
insights-percent = { $percent } %
insights-month-of = { $month } { $year }
insights-under-an-hour = меньше часа
insights-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
insights-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
