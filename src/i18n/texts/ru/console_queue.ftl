### The operators' queue, and activations as they decide them.

## The list

activations = Активации
lead-activations = Что компании просят активировать; сначала те запросы, которые ждут дольше всего. Время указано в UTC.
no-activations = Ничего не ждет
no-activations-text = Запросы компаний появляются здесь сразу. Рассмотренные можно найти по состоянию.
queue-filter-open = Все открытые
queue-company = Компания (MPN ID)
queue-kind = Вид
queue-any-kind = Любой вид
queue-assignee = Кто занимается
queue-anybody = Кто угодно
queue-me = Я
queue-nobody = Никто
queue-what = Запрос
queue-since = Ждет с
queue-choose = Выбор
queue-choose-row = Выбрать { $title }, { $company }
queue-due = Будет выполнено автоматически, начиная с { $at }, если никто не возьмет раньше
queue-take = Взять в работу
queue-no-match = Нет запросов, подходящих под фильтры. MPN ID нужно указать полностью.
queue-show-open = Показать открытые
queue-first = Ждут дольше всего
queue-next = Следующая страница
queue-previous = Предыдущая страница
requests-count-more = Более { $most } запросов
column-due = Будет выполнено автоматически с
queue-none-open = Ни один из этих запросов не открыт.

## The page of one

case-title = { $product } для компании { $company }
case-since = с
case-request = Что запрошено
case-requested-on = Дата запроса
case-requested-by = Кто запросил
case-designee = Для кого
case-alternative = Другой адрес:
case-no-designee = Никто не указан.
case-no-contact = У компании нет действующего маркетингового контакта.
case-deactivated = деактивирован
case-until = Активно до
case-country = Страна
case-zone = Часовой пояс
enrollment-not-started = Еще не началось
enrollment-active = Действует
enrollment-in-window = В периоде продления
enrollment-lapsed = Истекло
enrollment-cancelled = Отменено
case-decide = Решение
case-closed = Этот запрос закрыт: решать больше нечего.
case-ends-refund = После выполнения компания теряет право на возмещение за это членство, действующее до { $date } включительно.
case-take-text = Компания и другие операторы увидят, что запрос в работе. После этого он не выполняется автоматически, и компания не может его отозвать.
case-taken-by-you = Вы взяли этот запрос в работу.
case-taken-by = Запрос в работе у оператора { $operator }.
case-fulfil = Выполнить
case-fulfil-technical = С обоими идентификаторами преимущество становится активным. Идентификаторы хранятся в зашифрованном виде и видны только сотрудникам компании: проверьте их заранее.
case-fulfil-offer = Предложение станет активным до { $date } включительно, инструкции будут отправлены на { $address }.
case-ids-hint = От 1 до 64 букв, цифр и знаков, без пробелов.
case-make-ids-text = Или портал сам создаст оба идентификатора: вводить их не нужно.
case-make-ids = Создать идентификаторы и выполнить
case-id-wrong = { $name }: введите от 1 до { $most } букв, цифр и знаков без пробелов. В целях безопасности введите оба идентификатора заново.
case-no-ids-made = Ничего не сделано: создать идентификаторы не удалось. Повторите попытку позже или введите их сами.
unfulfillable-suspended = Компания приостановлена: запрос можно выполнить после снятия приостановки или отклонить.
unfulfillable-cancelled = Членство отменено: запрос можно только отклонить.
unfulfillable-no-contact = У компании нет действующего маркетингового контакта, и инструкции никто не получит: попросите компанию указать его или отклоните запрос.
unfulfillable-offer-over = Предложение закончилось бы { $date } вместе с годом членства: запрос можно только отклонить.
case-decline = Отклонить
case-message = Сообщение компании
case-message-hint = Причина и что компания может сделать. Сообщение будет показано и отправлено компании; не более { $most } знаков. Никогда не указывайте здесь идентификаторы и ключи.
case-message-missing = Укажите причину отказа
case-message-long = { $count ->
    [one] В сообщении { $count } знак, допустимо { $most }
    [few] В сообщении { $count } знака, допустимо { $most }
    [many] В сообщении { $count } знаков, допустимо { $most }
   *[other] В сообщении { $count } знака, допустимо { $most }
}
queue-hand-over = Передать
queue-to-operator = Какому оператору
queue-choose-operator = Выберите действующего оператора
queue-no-other-operator = Других действующих операторов нет.
case-history = История
case-by-programme = Программа, автоматически
queue-others = Другие открытые запросы компании
queue-no-others = Других открытых запросов нет.

## Several at once

fulfil-chosen = Выполнить выбранные…
technical-one-by-one = Технические преимущества выполняются по одному: у каждого свои идентификатор доступа и идентификатор контракта.
fulfilments-none = Выберите хотя бы одно предложение для выхода на рынок
fulfilments-too-many = За один раз можно выполнить не более { $most }
fulfilments-title = { $count ->
    [one] Выполнение { $count } предложения для выхода на рынок
    [few] Выполнение { $count } предложений для выхода на рынок
    [many] Выполнение { $count } предложений для выхода на рынок
   *[other] Выполнение { $count } предложений для выхода на рынок
}
fulfilments-text = Активными станут все или ни одно. Каждый контакт получит инструкции.
fulfilments-verb = { $count ->
    [one] Выполнить { $count } запрос
    [few] Выполнить { $count } запроса
    [many] Выполнить { $count } запросов
   *[other] Выполнить { $count } запроса
}
fulfilments-blocked = Выполнить можно не все, поэтому не будет выполнено ни одно. Вернитесь и снимите выбор с них.
fulfilments-stale = Ничего не сделано: с тех пор что-то изменилось. Вот текущее положение.
fulfilments-caption = Что произойдет с каждым
fulfilment-until = Активно до { $date } включительно; инструкции будут отправлены на { $address }
fulfilment-skipped = Пропущено, уже решено: { $state }

## What was done

flash-case-taken = Вы взяли в работу запрос на «{ $product }».
flash-case-handed-over = Запрос на «{ $product }» передан оператору { $to }.
flash-case-fulfilled = Преимущество «{ $product }» активно для компании { $company }.
flash-cases-fulfilled = { $count ->
    [one] Выполнен { $count } запрос.
    [few] Выполнено { $count } запроса.
    [many] Выполнено { $count } запросов.
   *[other] Выполнено { $count } запроса.
}
flash-case-declined = Запрос на «{ $product }» от компании { $company } отклонен.
flash-case-taken-by = Ничего не сделано: запрос в работе у оператора { $by }.
flash-case-fulfilled-by = Ничего не сделано: запрос уже выполнен оператором { $by }.
flash-case-declined-by = Ничего не сделано: запрос уже отклонен оператором { $by }.
flash-case-fulfilled-itself = Ничего не сделано: программа уже выполнила запрос автоматически.
flash-case-withdrawn = Ничего не сделано: компания отозвала запрос.
flash-case-changed = Ничего не сделано: запрос изменился после того, как была показана страница.
