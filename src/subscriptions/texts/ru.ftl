### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = Показать ключи «{ $product }» снова?
tenant-check = Сначала проверьте облачный клиент (tenant).
tenant-check-text = Ключ навсегда закрепляется за клиентом (tenant), в котором он погашен. Откройте портал облака в приватном окне браузера и посмотрите, в какой клиент вы вошли.
tenant-checked = Проверено, в каком облачном клиенте (tenant) будут погашены ключи.
confirm-tenant-first = Подтвердите, что облачный клиент (tenant) проверен

## The open row

subscription = Подписка
subscription-is = Подписка: { $state }
subscription-runs = { $seats ->
    [one] { $seats } место до { $ends }
    [few] { $seats } места до { $ends }
    [many] { $seats } мест до { $ends }
   *[other] { $seats } места до { $ends }
}
subscription-ended = { $seats ->
    [one] Завершилась { $ends }: { $seats } место
    [few] Завершилась { $ends }: { $seats } места
    [many] Завершилась { $ends }: { $seats } мест
   *[other] Завершилась { $ends }: { $seats } места
}
subscription-none = Пока нет. После погашения первого ключа появится подписка на год.
redemption-after-keys = Когда ключ получен и погашен на портале облака, его погашение регистрируется здесь.
key-number = Ключ { $number }
record-redemption = Зарегистрировать погашение
key-not-redeemed = Погашение не зарегистрировано
key-redeemed = Погашен { $date }, регистрация: { $name }
redemptions = Погашения
redemption-made-new = { $seats ->
    [one] { $date }: новая подписка, { $seats } место до { $ends }
    [few] { $date }: новая подписка, { $seats } места до { $ends }
    [many] { $date }: новая подписка, { $seats } мест до { $ends }
   *[other] { $date }: новая подписка, { $seats } места до { $ends }
}
redemption-added = { $seats ->
    [one] { $date }: добавлены лицензии, { $seats } место до { $ends }
    [few] { $date }: добавлены лицензии, { $seats } места до { $ends }
    [many] { $date }: добавлены лицензии, { $seats } мест до { $ends }
   *[other] { $date }: добавлены лицензии, { $seats } места до { $ends }
}
redemption-extended = { $seats ->
    [one] { $date }: дата окончания продлена, { $seats } место до { $ends }
    [few] { $date }: дата окончания продлена, { $seats } места до { $ends }
    [many] { $date }: дата окончания продлена, { $seats } мест до { $ends }
   *[other] { $date }: дата окончания продлена, { $seats } места до { $ends }
}
open-cloud-portal = Открыть портал облака

## The page of a redemption

redemption-heading = Регистрация погашения: { $product }
redemption-lead = Сам ключ погашается на портале облака. Здесь указывается день, когда это сделано, и что было выбрано.
product-key = Ключ продукта
present-subscription = Подписка сегодня
redemption-day = День погашения
redemption-day-hint = С { $first } по { $last }
show-outcomes = Показать результат
day-missing = Укажите день погашения в виде даты
day-in-future = День погашения не может быть в будущем
day-before-issue = Ключ выдан { $date }: раньше его погасить не могли
day-after-activate-by = Последний день для погашения этого ключа: { $date }
day-before-last = Ключ этого продукта погашен { $date }: регистрируйте погашения в порядке дней
redeemed-already = Погашение этого ключа { $date } уже зарегистрировано. Ничего не изменено
key-revoked = Этот ключ отозван { $date }, и взамен выдан другой. Ничего не записано
choose-outcome = Что из двух было выбрано?
one-outcome = Результат погашения
outcome-on = Расчет на { $date }
new-subscription = Новая подписка
add-licenses-text = Больше мест делят оставшееся время.
extend-text = Те же места на более долгий срок.
extend-too-long = Дата окончания была бы { $ends }, а продлить можно не дальше { $limit }: 36 месяцев с сегодняшнего дня
redemption-final = Ключ погашается один раз: отменить запись здесь нельзя.
record-add = Записать: лицензии добавлены
record-extend = Записать: дата окончания продлена
record-new = Записать новую подписку
outcome-changed = С момента показа что-то изменилось. Посмотрите еще раз

## Told after it happened

flash-redeemed = { $seats ->
    [one] Погашение зарегистрировано: { $product }, { $seats } место.
    [few] Погашение зарегистрировано: { $product }, { $seats } места.
    [many] Погашение зарегистрировано: { $product }, { $seats } мест.
   *[other] Погашение зарегистрировано: { $product }, { $seats } места.
}

## In the logs

log-keys-redeemed = Зарегистрировано погашение ключа { $key } { $of }, { $date }: { $seats ->
    [one] { $seats } место до { $until } включительно
    [few] { $seats } места до { $until } включительно
    [many] { $seats } мест до { $until } включительно
   *[other] { $seats } места до { $until } включительно
}
log-keys-redeemed-some = { $key ->
    [0] Зарегистрировано погашение ключа { $of }
   *[other] Зарегистрировано погашение ключа { $key } { $of }
}
log-keys-redeemed-try = { $key ->
    [0] Попытка зарегистрировать погашение ключа { $of }
   *[other] Попытка зарегистрировать погашение ключа { $key } { $of }
}
