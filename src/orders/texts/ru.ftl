### Заказы.

orders = Заказы
lead-orders = Что заказала компания { $company }, как это оплатить, и счета.
search-orders-label = Поиск заказов
orders-count = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
orders-count-more = Более { $count } заказов
no-orders = Заказов пока нет
no-orders-text = Здесь будет все, что ваша компания покупает, продлевает или добавляет, от заказа до счета.
no-match-orders = Нет заказов, подходящих под ваш запрос.

order-awaiting-payment = Ожидает оплаты
order-paid = Оплачен
order-expired = Истек без оплаты
order-cancelled = Отменен
order-refunded = Возвращен
order-of-membership = Членство на один год
order-of-competency = Еще одна компетенция для членства вашей компании
order-of-renewal = Следующий год членства
order-of-upgrade = Членство более высокого уровня со скидкой 25 %

order-reference = Код платежа
order-what = Что заказано
order-ordered = Дата заказа
order-price = Цена
order-net = Без налога
order-tax = Налог { $rate } %
order-total = Итого
order-buyer = Кто заказал
order-to-pay-by = Оплатить до
order-pay-by = Оплатить не позднее { $date }
order-paid-on = Дата оплаты
order-purpose = Назначение
currency = Валюта
amount = Сумма
order-title = Заказ { $reference }
order-back = Заказ

what-to-buy = Что можно купить
what-to-buy-text = Каждое членство длится год и дает то, что указано ниже. Если кнопка недоступна, рядом указана причина.
nothing-sold = Сейчас ничего не продается
nothing-sold-text = Операторы программы еще ничего не выставили на продажу.
buy = Купить
renew = Продлить
upgrade = Повысить уровень
add-competency = Добавить компетенцию
price-from = от { $price }
price-a-year = в год, без налога
level-competencies = { $count ->
    [one] { $count } компетенция на выбор
    [few] { $count } компетенции на выбор
    [many] { $count } компетенций на выбор
   *[other] { $count } компетенции на выбор
}
side-by-side = Сравнение
side-by-side-text = Если указаны два числа, первое дается с одной компетенцией, а с другими оно растет до второго.
granted-not = Не предоставляется
granted-from-to = от { $least } до { $most }
open-order = Открыть заказ
choose-competencies = Выбор компетенций: { $level }
choose-competencies-text = То, что дает уровень, считается один раз; каждая компетенция добавляет свое и оплачивается.
competencies = Компетенции
go-on = Продолжить
offer-not-sold = Больше не продается.
offer-unpublished = Состав еще не опубликован.
offer-ordered = Заказ { $reference } на это предложение ожидает оплаты.
offer-held = У вашей компании это есть. Продлить можно с { $date }
offer-in-window = Идет период продления, до { $date } Чтобы продлить, обратитесь к операторам программы.
offer-same-level = У вашей компании есть «{ $level }» до { $date }
offer-action-pack = Одновременно возможен один Action Pack: у вашей компании есть «{ $level }» до { $date }
offer-apart = Нельзя иметь одновременно с предложением «{ $offer }», которое есть у вашей компании.
offer-off = Предложение «{ $offer }» сейчас нельзя заказать. { $reason }

new-order = Ваш заказ
order-grants = { $count ->
    [one] Что он дает: { $count } преимущество
    [few] Что он дает: { $count } преимущества
    [many] Что он дает: { $count } преимуществ
   *[other] Что он дает: { $count } преимущества
}
billing = Данные для счета
billing-text = Они указываются в счете и сохраняются для следующего заказа.
billing-name = Плательщик
billing-name-hint = Название компании, как в счетах.
billing-address = Адрес
billing-address-hint = Улица, индекс и город, каждое в своей строке.
billing-tax-number = Налоговый номер
billing-own-reference = Ваш номер заказа
billing-own-reference-hint = Необязательно: например, номер заказа на закупку. Указывается в счете.
optional = Необязательно
billing-no-name = Укажите, на чье имя выставить счет
billing-no-address = Укажите адрес для счета
billing-no-country = Выберите страну
billing-long = Не более { $most } знаков
terms = Условия
agree-to-terms = Наша компания согласна с этими условиями
order-not-agreed = Подтвердите, что ваша компания согласна с условиями
order-with-payment = Заказать с обязательством оплаты
order-free = Заказать
order-changed-meanwhile = Состав заказа или цена за это время изменились. Проверьте еще раз.
order-not-selling = Программа еще не указала, как платить. Обратитесь к ее операторам.
order-no-offer = Выбранное не продается вместе. Выберите еще раз.
what-changes = { $count ->
    [0] Предоставляется то же самое
    [one] Что изменится: { $count } продукт
    [few] Что изменится: { $count } продукта
   *[many] Что изменится: { $count } продуктов
}
granted-today = Сегодня
granted-then = Затем
lost-if-unused = Пропадет, если не использовать раньше
lost-if-unused-text = Это еще не использовано; использовать можно, пока не началось новое членство:
lost-by = { $amount }; последний день: { $date }
lost-by-worth = { $amount }, на 12 месяцев; последний день: { $date }
lost-seats = { $count ->
    [one] { $count } человек теряет место
    [few] { $count } человека теряют места
   *[many] { $count } человек теряют места
}
lost-licenses = { $count ->
    [one] { $count } лицензия
    [few] { $count } лицензии
   *[many] { $count } лицензий
}
lost-asked = запрос на активацию будет отклонен
lost-active = действует и прекратится
ends-with-it = Что прекратится вместе с { $package }
ends-with-it-count = { $count ->
    [one] { $count } преимущество, от которого что-то теряется
    [few] { $count } преимущества, от которых что-то теряется
   *[many] { $count } преимуществ, от которых что-то теряется
}
ends-unless-renewed = Что прекратится без продления
lapses-after = Без этого заказа после { $date } членство прекратится. Начатые подписки действуют до своего срока.
lapses-at-once = Без этого заказа членство прекратится сразу: { $date } закончился период продления. Начатые подписки действуют до своего срока.
seats-and-holders = Места
seats-keep-holders = { $product }: { $count ->
    [one] { $count } место сохраняет пользователя
    [few] { $count } места сохраняют пользователей
   *[many] { $count } мест сохраняют пользователей
}
seats-lose-holders = { $product }: больше не предоставляется, { $count ->
    [one] { $count } человек теряет место
    [few] { $count } человека теряют места
   *[many] { $count } человек теряют места
}
who-loses-seat = Кто теряет место: { $product }
who-loses-seat-text = { $count ->
    [one] Мест станет меньше. Выберите { $count } из этих людей (всего { $all }): когда начнется новый год, место будет потеряно.
    [few] Мест станет меньше. Выберите { $count } из этих людей (всего { $all }): когда начнется новый год, места будут потеряны.
   *[many] Мест станет меньше. Выберите { $count } из этих людей (всего { $all }): когда начнется новый год, места будут потеряны.
}
who-loses-seat-wrong = { $count ->
    [one] Выберите ровно { $count } человека, который теряет место
    [few] Выберите ровно { $count } человек, которые теряют места
   *[many] Выберите ровно { $count } человек, которые теряют места
}
terms-year = Членство длится один год со дня оплаты.
terms-year-at-once = Членство действует сразу и длится до { $date }
terms-competency = Компетенция действует со дня оплаты и заканчивается вместе с членством, { $date } Она оплачивается полностью.
terms-competency-at-once = Компетенция действует сразу и заканчивается вместе с членством, { $date } Она оплачивается полностью.
terms-renewal = Новый год начинается в день оплаты, его годовщина наступает через 365 дней. Неиспользованное за старый год заканчивается вместе с ним; места тех же продуктов сохраняют своих пользователей.
terms-upgrade = Членство действует один год со дня оплаты. Оно заменяет { $level }, которое закончится накануне; места тех же продуктов сохраняют пользователей.
terms-renewal-pay = Пока заказ ожидает оплаты, членство не истекает; последний день: { $date }
terms-pay = Оплата банковским переводом не позднее { $date }; неоплаченный к этому дню заказ истекает.
terms-pay-active = Оплата банковским переводом не позднее { $date }; без оплаты к этому дню членство прекращается.
terms-refund-software = { $days ->
    [one] В течение { $days } дня после оплаты возможна отмена с возвратом денег, пока не показан ни один ключ продукта.
    [few] В течение { $days } дней после оплаты возможна отмена с возвратом денег, пока не показан ни один ключ продукта.
    [many] В течение { $days } дней после оплаты возможна отмена с возвратом денег, пока не показан ни один ключ продукта.
   *[other] В течение { $days } дня после оплаты возможна отмена с возвратом денег, пока не показан ни один ключ продукта.
}
terms-refund-any-use = { $days ->
    [one] В течение { $days } дня после оплаты возможна отмена с возвратом денег, пока ничего не показано, не назначено и не активировано.
    [few] В течение { $days } дней после оплаты возможна отмена с возвратом денег, пока ничего не показано, не назначено и не активировано.
    [many] В течение { $days } дней после оплаты возможна отмена с возвратом денег, пока ничего не показано, не назначено и не активировано.
   *[other] В течение { $days } дня после оплаты возможна отмена с возвратом денег, пока ничего не показано, не назначено и не активировано.
}
terms-no-refund = Возврат денег не предусмотрен.
terms-own-use = Лицензии предназначены для собственного использования вашей компанией и для демонстрации под ее надзором, но не для клиентов.
flash-ordered = Заказ оформлен. Код платежа: { $reference }.

how-to-pay = Как оплатить
how-to-pay-rest = Оплачена часть: как оплатить остаток
how-to-pay-text = Переведите сумму не позднее { $date } и укажите код платежа, чтобы платеж был найден.
bank-account = Счет в банке
recipient = Получатель
papers = Для печати
history = История
cancel-order = Отменить заказ
cancel-order-text = Заказ { $reference } будет отменен: { $offers }.
cancel-order-consequence = Платить за него не нужно. Если он уже оплачен, дождитесь учета платежа.
flash-order-cancelled = Заказ { $reference } отменен.
order-is-over = Отменить уже нельзя. Состояние: { $state }.
order-is-active = Членство по этому заказу уже действует. Запросите отмену через запрос на обслуживание.
order-is-partly-paid = Часть заказа оплачена. Обратитесь к операторам программы через запрос на обслуживание.
order-step-ordered = Заказ оформил пользователь { $name }
order-step-payment = Платеж { $amount } от { $date }
order-step-let-go = Недостающая сумма { $amount } списана
order-step-paid-back = Сумма { $amount } возвращена { $date }
order-step-invoice = Счет { $number }
order-step-credit-note = Кредит-нота { $number }
order-step-paid = Оплачен полностью
order-step-expired = Истек без оплаты
order-step-refunded = Деньги возвращены
order-step-cancelled = Заказ отменил пользователь { $name }

pro-forma = Предварительный счет
invoice-with-number = Счет { $number }
credit-note-with-number = Кредит-нота { $number }
credit-note-line = Возврат: { $offers }
invoice-date = Дата счета
seller = Продавец
billed-to = Плательщик
tax-number = Налоговый номер: { $number }
invoice-pay = Оплатите не позднее { $date } на счет { $account } с кодом платежа { $reference }.
pro-forma-is-none = Это не счет. Счет выставляется, когда поступит платеж.
invoice-paid = Оплачен банковским переводом { $date } Спасибо.
print-hint = Страница предназначена для печати: через печать браузера ее можно сохранить и как PDF.

lead-all-orders = Заказы всех компаний, сначала новые.
search-all-orders-label = Код платежа или MPN ID компании
no-orders-at-all-text = Здесь будут заказы компаний.
orders-that-differ = Сумма отличается
order-differs = Сумма отличается
orders-first = Самые новые заказы
orders-before = Более новые заказы
orders-after = Более старые заказы
payments-booked = Платежи и счета
payments-none = Пока ничего не учтено.
book-payment = Учесть платеж
book-payment-text = Как в банковской выписке. Когда все оплачено, членство начинается в день платежа и выставляется счет.
amount-hint = С точкой и без запятой, например 1200.50.
payment-day = Дата платежа
payment-day-hint = День, указанный в выписке.
payment-no-amount = Введите сумму цифрами, больше 0
payment-no-date = Введите день
payment-in-future = Этот день еще не наступил
payment-before-order = Заказ оформлен { $date }, платеж не мог быть раньше
payment-in-the-way = У компании появилось другое членство, которое этому препятствует. Попросите ее отменить заказ и затем учтите платеж: он будет показан как лишний
flash-payment-booked = Платеж учтен.
flash-payment-short = Платеж учтен. Еще не хватает { $amount }.
flash-payment-over = Платеж учтен. Лишняя сумма: { $amount }.
settle-missing = Не хватает { $amount }
settle-missing-text = Дождитесь остатка или спишите его: тогда заказ считается оплаченным.
settle-let-go = Списать остаток
settle-too-much = Лишняя сумма: { $amount }
settle-too-much-text = Верните ее и отметьте здесь день возврата.
settle-for-nothing = Поступило { $amount } за заказ, который не нужно оплачивать
settle-for-nothing-text = Заказ закончен. Верните деньги и отметьте здесь день возврата.
settle-pay-back = Отметить возврат
settle-day = Дата возврата
settle-day-hint = День вашего перевода.
settle-note = Примечание
settle-note-hint = Его увидит компания.
settle-no-note = Напишите примечание для компании
settle-even = Расхождений больше нет.
settle-changed = Сумма за это время изменилась. Проверьте еще раз.
flash-settled = Расхождение урегулировано.

mail-is-order-received = Получен заказ
mail-is-order-paid = Заказ оплачен
mail-is-order-expired = Заказ истек
mail-order-received-subject = Ваш заказ { $reference }
mail-order-received = Компания { $company } оформила заказ { $reference }: { $offers }.
mail-order-how-to-pay = Переведите { $amount } не позднее { $date } на этот счет: { $account }
mail-order-reference = Укажите код платежа { $reference }, чтобы платеж был найден.
mail-order-paid-subject = Ваш заказ { $reference } оплачен
mail-order-paid = Заказ { $reference } компании { $company } оплачен { $date } Теперь можно пользоваться тем, что заказано: { $offers }.
mail-order-invoice = Счет находится на странице заказа.
mail-order-expired-subject = Ваш заказ { $reference } истек
mail-order-expired = Заказ { $reference } компании { $company } ({ $offers }) нужно было оплатить не позднее { $date } Полная оплата не поступила, поэтому он истек.
mail-order-paid-meanwhile = Если вы оплатили вовремя, ничего делать не нужно: заказ снова действует, как только платеж учтен.
mail-open-order = Открыть заказ
mail-reason-order = Вы получили это письмо, потому что оформили этот заказ для компании { $company } или являетесь ее администратором.

log-order-placed = Заказано: { $offers } за { $amount } ({ $reference })
log-order-placed-try = Попытка оформить заказ
log-order-cancelled = Отменен заказ { $reference } ({ $offers })
log-order-cancelled-try = Попытка отменить заказ { $reference }
log-order-expired = Истек неоплаченный заказ { $reference } ({ $offers })
log-order-expired-try = Попытка завершить заказ { $reference } как неоплаченный
log-payment-booked = Учтен платеж { $amount } от { $date } за заказ { $reference }
log-payment-booked-try = Попытка учесть платеж за заказ { $reference }
log-order-paid = Отмечено, что заказ { $reference } ({ $offers }) оплачен { $date }
log-order-paid-try = Попытка отметить оплату заказа { $reference }
log-order-paid-back = Отмечен возврат { $amount } по заказу { $reference }
log-order-let-go = Списана недостающая сумма { $amount } по заказу { $reference }
log-order-settled-try = Попытка урегулировать расхождение по заказу { $reference }
log-order-begun = Начато: { $offers }, с { $from } до { $to }, по заказу { $reference }
log-order-begun-try = Попытка начать то, что дает заказ { $reference }
log-order-refunded = Возвращено { $amount } по заказу { $reference }
log-order-refunded-try = Попытка вернуть деньги по заказу { $reference }
log-membership-lapsed = Членство { $offers } истекло; последний день для продления: { $date }
log-membership-lapsed-try = Попытка завершить членство { $offers } как истекшее
log-order-read = Просмотрен заказ { $reference }
log-order-read-try = Попытка просмотреть заказ { $reference }

declined-as-unpaid = Заказ { $reference }, по которому это предоставлено, не оплачен.
declined-as-replaced = Членство, по которому это предоставлено, заменено членством по заказу { $reference }.

## Bank statements

bank-statements = Банковские выписки
bank-statement = Банковская выписка
lead-bank-statements = Платежи из файлов банка, по которым нужно решение, и последние импортированные файлы.
take-in-statement = Импортировать выписку
take-in-statement-text = Файл CSV, который можно скачать в банке, в любом формате. Вы увидите, что сделает каждая строка, прежде чем что-либо будет учтено.
statement-file = Файл CSV из банка
statement-file-hint = Не больше { $size } и { $lines } строк.
statement-read = Прочитать файл
statement-no-file = Выберите файл
statement-empty = В этом файле нет операций
statement-large = Файл больше { $size }. Скачайте выписку за более короткий период
statement-many = В файле { $lines } строк, а за один раз читается не больше { $most }. Скачайте выписку за более короткий период
statement-not-text = Этот файл не текстовый. Скачайте его в банке в формате CSV
statement-no-columns = Ни одна строка файла не содержит названий столбцов даты, суммы и текста
statement-columns-found = Ни одна строка файла не содержит названий столбцов даты, суммы и текста. Найдено: { $columns }
statement-days = Как записаны дни
statement-day-first = Сначала день: 31/12/2026
statement-month-first = Сначала месяц: 12/31/2026
statement-day-two-ways = В строке { $line } стоит { $text }: это можно прочитать как два разных дня. Укажите, как записаны дни, и выберите файл снова
statement-decimal = Как записаны суммы
statement-comma = Запятая перед копейками: 1.234,56
statement-point = Точка перед копейками: 1,234.56
statement-amount-two-ways = В строке { $line } стоит { $text }: это можно прочитать как две разные суммы. Укажите, как записаны суммы, и выберите файл снова
statement-of = Выписка, импортированная { $date }
statement-shown = Ждет подтверждения
statement-confirmed = Подтверждена
statement-discarded = Отменена
statement-booking = { $count ->
    [one] Учитывается { $count } платеж
    [few] Учитываются { $count } платежа
    [many] Учитываются { $count } платежей
   *[other] Учитываются { $count } платежа
}
statement-taken-in = Импортирована
statement-until = Если никто не подтвердит выписку, она будет отменена { $date }
statement-confirm-text = Будет учтено: { $booked }. Ждут решения: { $waiting }. Учтенное отменить нельзя.
statement-confirm = { $count ->
    [one] Учесть { $count } платеж
    [few] Учесть { $count } платежа
    [many] Учесть { $count } платежей
   *[other] Учесть { $count } платежа
}
statement-confirm-none = Сохранить ожидающие
statement-nothing-new = В этом файле нет ничего нового. Его можно только отменить.
statement-changed = С тех пор как файл был показан, результат изменился. Проверьте его еще раз
statement-over = Эта выписка уже подтверждена
statement-discard = Отменить
flash-statement-confirmed = Выписка подтверждена.
flash-statement-discarded = Выписка отменена.
statements-taken-in-last = Последние импортированные
no-statements = Выписки еще не импортировались.

## Lines of a bank statement

lines-in-statement = Платежи
lines-exact = Точная сумма
lines-waiting = Ждет решения
lines-before = В более раннем файле
lines-to-book = К учету
lines-booked = Учтено
lines-set-aside = Отложено
lines-left-out = Без поступления
lines-unread = Строки, которые нельзя прочитать
lines-unread-text = Они не учитываются. Исправьте файл и импортируйте его снова: то, что уже подтверждено, будет пропущено.
lines-sum = { $count ->
    [one] { $count } платеж: { $sums }
    [few] { $count } платежа: { $sums }
    [many] { $count } платежей: { $sums }
   *[other] { $count } платежа: { $sums }
}
lines-count = { $count ->
    [one] { $count } платеж
    [few] { $count } платежа
    [many] { $count } платежей
   *[other] { $count } платежа
}
lines-count-more = Больше { $count } платежей
lines-first = Самые новые платежи
lines-newer = Более новые платежи
lines-older = Более старые платежи
search-lines-label = Поиск по плательщику и тексту
no-lines = Платежей нет
no-lines-text = Ни одна строка файла не принесла денег, или он был отменен.
no-lines-match = Подходящих платежей нет.
no-lines-waiting = Решения ничего не ждет
no-lines-waiting-text = Здесь стоят платежи из выписки, которые нельзя учесть автоматически.
bank-line = Строка
bank-payer = Плательщик
bank-texts = Текст
bank-line-what = Что это
bank-line-booked-on = Проведено банком { $date }
line-matched = Оплачивает всю сумму
line-revives = Оплачено вовремя, истекший заказ восстанавливается.
line-less = На { $amount } меньше, чем нужно
line-more = На { $amount } больше, чем нужно
line-differs-hint = Платеж учитывается, а в заказе будет показано, что нужно урегулировать.
line-doubled = Тот же заказ оплачивают другие строки: { $lines }
line-together-exact = Вместе они оплачивают всю сумму.
line-together-less = Вместе на { $amount } меньше, чем нужно.
line-together-more = Вместе на { $amount } больше, чем нужно.
line-paid = Заказ уже оплачен
line-expired = Заказ к этому дню истек
line-cancelled = Заказ отменен
line-refunded = Заказ возвращен
line-other-currency = Заказ в другой валюте
line-several = Названо несколько заказов
line-possible = Номер неполный или неверный, возможно, один из этих
line-unknown = Нет заказа { $references }
line-none = Заказ не назван
line-before = Есть в ранее подтвержденном файле
bank-line-refused = Заказ не принял платеж
statement-unread-at = Строка { $line }: { $why }
unread-no-date = нет дня
unread-date = «{ $text }» не день
unread-two-ways = «{ $text }» можно прочитать по-разному
unread-no-amount = нет суммы
unread-amount = «{ $text }» не сумма
unread-two-amounts = и поступление, и списание
unread-direction = «{ $text }» не поступление и не списание
unread-currency = «{ $text }» не валюта
unread-two-currencies = { $one } и { $other } сразу

## A line and its decision

bank-line-title = Строка { $line } выписки
bank-line-orders = Возможные заказы
bank-line-book = Учесть за заказ
bank-line-book-text = Вся сумма учитывается за один заказ. Если она мала или велика, в заказе будет показано, что нужно урегулировать.
bank-line-reference-hint = Как в счете: PB-1234-5678.
bank-line-no-order = Нет заказа с таким номером
bank-line-in-other-currency = Этот заказ в { $currency }, а платеж нет
bank-line-changed = По этому платежу уже принято решение
bank-line-set-aside = Отложить
bank-line-set-aside-text = Платеж не относится к заказу: например, возвращен или предназначен для другого. Написанное плательщиком удаляется через 90 дней.
bank-line-note = Почему
bank-line-note-hint = Для других операторов.
flash-line-set-aside = Платеж отложен.

## Bank statements in the log

log-statement-taken-in = { $lines ->
    [one] Импортирована выписка с { $lines } платежом
    [few] Импортирована выписка с { $lines } платежами
    [many] Импортирована выписка с { $lines } платежами
   *[other] Импортирована выписка с { $lines } платежами
}
log-statement-taken-in-try = Попытка импортировать выписку
log-statement-confirmed = { $lines ->
    [one] Подтверждена выписка, к учету { $lines } платеж
    [few] Подтверждена выписка, к учету { $lines } платежа
    [many] Подтверждена выписка, к учету { $lines } платежей
   *[other] Подтверждена выписка, к учету { $lines } платежа
}
log-statement-confirmed-try = Попытка подтвердить выписку
log-statement-discarded = Отменена выписка
log-statement-discarded-try = Попытка отменить выписку
log-bank-line-booked = Учтена строка { $line } выписки, { $amount }, за заказ { $reference }
log-bank-line-booked-try = Попытка учесть строку выписки
log-bank-line-assigned = Строка { $line } выписки, { $amount }, отнесена к заказу { $reference }
log-bank-line-assigned-try = Попытка отнести строку выписки к заказу
log-bank-line-set-aside = Отложена строка { $line } выписки, { $amount }
log-bank-line-set-aside-try = Попытка отложить строку выписки
