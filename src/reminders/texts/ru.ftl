### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Напоминание: годовщина
mail-is-window-closes = Напоминание: период продления
mail-is-unused-ends = Напоминание: неиспользованные преимущества
mail-is-subscription-ends = Напоминание: подписка
reminder-reason = Вы получили это письмо, потому что вы глобальный администратор или администратор партнера MPN компании { $company }.
mail-anniversary-nears-subject = { $packages }: год членства заканчивается { $date }
mail-anniversary-nears = Год членства компании { $company } заканчивается { $date }, это его последний день: { $packages }.
mail-anniversary-window = Членство можно продлить с { $opens } до { $closes } включительно. То, что используется, в это время продолжает работать.
mail-window-closes-subject = { $packages }: продлите до { $date } включительно
mail-window-closes = Год членства компании { $company } закончился { $ended }: { $packages }. Членство можно продлить до { $date } включительно. После этого дня оно прекратится, и поможет только новая покупка.
mail-window-closes-ordered-subject = { $packages }: оплатите продление до { $date } включительно
mail-window-closes-ordered = Год членства компании { $company } закончился { $ended }: { $packages }. Продление заказано, его нужно оплатить до { $date } включительно. Без оплаты членство прекратится, и поможет только новая покупка.
reminder-of-kind = { $kind }: { $facts }
reminder-window-offers = Предложения больше не активируются. Активные действуют до своей даты; запросы, поданные вовремя, выполняются до { $date } включительно.
reminder-unused = Ниже указано, что еще не используется и сколько этого осталось. То, чем не воспользоваться вовремя, пропадет.
reminder-none-unused = Все, чем можно воспользоваться, уже используется.
reminder-item = { $product } ({ $package }): { $amount }
reminder-item-by = { $product } ({ $package }): { $amount }, до { $date } включительно
reminder-renew-by = Продлить до { $date } включительно
mail-unused-ends-subject = Неиспользованные преимущества: последний день { $date }
mail-unused-ends = У компании { $company } есть преимущества, которые еще не используются. Воспользоваться ими можно до { $date } включительно.
mail-subscription-ends-subject = Подписки: последний день { $date }
mail-subscription-ends = Подписки компании { $company }, последний день которых { $date }: { $subscriptions }.
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } место)
    [few] { $product } ({ $seats } места)
    [many] { $product } ({ $seats } мест)
   *[other] { $product } ({ $seats } места)
}
mail-subscription-extend = До этого дня включительно подписку можно продлить другим ключом того же продукта. После этого дня ключ начнет новую подписку.

## The overview

ending-subscriptions = Подписки, которые скоро закончатся

## The log

log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }): отправлено { $count } человеку
    [few] { $title }, { $date } ({ $things }): отправлено { $count } людям
    [many] { $title }, { $date } ({ $things }): отправлено { $count } людям
   *[other] { $title }, { $date } ({ $things }): отправлено { $count } человека
}
log-reminder-skipped = { $title }, { $date } ({ $things }): пропущено, так как день напоминания, { $day }, уже прошел
log-reminder-try = Попытка: { $title }, { $date }
