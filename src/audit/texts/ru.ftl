### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = продукта «{ $product }»
log-of-some = одного из преимуществ
log-request = запрос на обслуживание { $reference }
log-some-request = запрос на обслуживание
log-some-member = без указания имени

## Keys

log-keys-issued = { $keys ->
    [0] Получены ключи { $of }
    [one] Получен { $keys } ключ { $of }
    [few] Получено { $keys } ключа { $of }
    [many] Получено { $keys } ключей { $of }
   *[other] Получено { $keys } ключа { $of }
}
log-keys-issued-try = Попытка получить ключи { $of }
log-keys-revealed = { $first ->
    [true] Впервые показаны ключи { $of }
   *[false] Снова показаны ключи { $of }
}
log-keys-revealed-try = Попытка показать ключи { $of }
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

## Seats

log-seat-assigned = { $seat ->
    [0] Назначено место { $of }; пользователь: { $member }
   *[other] Назначено место { $seat } { $of }; пользователь: { $member }
}
log-seat-assigned-some = { $seat ->
    [0] Назначено место { $of }
   *[other] Назначено место { $seat } { $of }
}
log-seat-assigned-try = { $seat ->
    [0] Попытка назначить место { $of } (пользователь: { $member })
   *[other] Попытка назначить место { $seat } { $of } (пользователь: { $member })
}
log-seat-assigned-try-some = { $seat ->
    [0] Попытка назначить место { $of }
   *[other] Попытка назначить место { $seat } { $of }
}
log-seat-assigned-try-many = { $count ->
    [one] Попытка назначить места { $of } { $count } пользователю
    [few] Попытка назначить места { $of } { $count } пользователям
    [many] Попытка назначить места { $of } { $count } пользователям
   *[other] Попытка назначить места { $of } { $count } пользователям
}
log-seat-taken-back = { $seat ->
    [0] Отозвано место { $of } у пользователя { $member }
   *[other] Отозвано место { $seat } { $of } у пользователя { $member }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] Отозвано место { $of } у деактивированного пользователя { $member }
   *[other] Отозвано место { $seat } { $of } у деактивированного пользователя { $member }
}
log-seat-taken-back-some = { $seat ->
    [0] Отозвано место { $of }
   *[other] Отозвано место { $seat } { $of }
}
log-seat-taken-back-try = { $seat ->
    [0] Попытка отозвать место { $of } у пользователя { $member }
   *[other] Попытка отозвать место { $seat } { $of } у пользователя { $member }
}
log-seat-taken-back-try-some = { $seat ->
    [0] Попытка отозвать место { $of }
   *[other] Попытка отозвать место { $seat } { $of }
}
log-seat-taken-back-try-many = { $count ->
    [one] Попытка отозвать { $count } место { $of }
    [few] Попытка отозвать { $count } места { $of }
    [many] Попытка отозвать { $count } мест { $of }
   *[other] Попытка отозвать { $count } места { $of }
}

## Activations

log-activation-requested = Запрошена активация { $of }
log-activation-requested-try = Попытка запросить активацию { $of }
log-activation-withdrawn = Отозван запрос на активацию { $of }
log-activation-withdrawn-try = Попытка отозвать запрос на активацию { $of }
log-activation-taken = Взят в работу запрос на активацию { $of }
log-activation-taken-try = Попытка взять в работу запрос на активацию { $of }
log-activation-handed-over = Передан другому оператору запрос на активацию { $of }
log-activation-handed-over-try = Попытка передать запрос на активацию { $of }
log-activation-fulfilled = Выполнен запрос на активацию { $of }
log-activation-fulfilled-try = Попытка выполнить запрос на активацию { $of }
log-activation-fulfilled-many = { $count ->
    [0] Выполнено несколько запросов на активацию
    [one] Выполнен { $count } запрос на активацию
    [few] Выполнено { $count } запроса на активацию
    [many] Выполнено { $count } запросов на активацию
   *[other] Выполнено { $count } запроса на активацию
}
log-activation-fulfilled-try-many = { $count ->
    [0] Попытка выполнить несколько запросов на активацию
    [one] Попытка выполнить { $count } запрос на активацию
    [few] Попытка выполнить { $count } запроса на активацию
    [many] Попытка выполнить { $count } запросов на активацию
   *[other] Попытка выполнить { $count } запроса на активацию
}
log-activation-declined = Отклонен запрос на активацию { $of }
log-activation-declined-try = Попытка отклонить запрос на активацию { $of }
log-activation-read = Прочитан запрос на активацию { $of }
log-activation-read-try = Попытка прочитать запрос на активацию { $of }

## The marketing contact and people

log-contact-set = Указан маркетинговый контакт: { $member }
log-contact-set-some = Указан маркетинговый контакт
log-contact-set-try = Попытка указать маркетинговый контакт: { $member }
log-contact-set-try-some = Попытка указать маркетинговый контакт
log-member-deactivated = { $seats ->
    [0] Деактивирован пользователь { $member }
    [one] Деактивирован пользователь { $member }; отозвано { $seats } место
    [few] Деактивирован пользователь { $member }; отозвано { $seats } места
    [many] Деактивирован пользователь { $member }; отозвано { $seats } мест
   *[other] Деактивирован пользователь { $member }; отозвано { $seats } места
}
log-member-deactivated-try = Попытка деактивировать пользователя { $member }

## Service requests

log-request-submitted = Отправлен { $request }
log-request-submitted-try = Попытка отправить { $request }
log-request-answered = Дан ответ на { $request }
log-request-answered-try = Попытка ответить на { $request }
log-request-closed = Закрыт { $request }
log-request-closed-cancelled = Закрыт { $request }: членство отменено
log-request-closed-try = Попытка закрыть { $request }
log-request-reopened = Снова открыт { $request }
log-request-reopened-try = Попытка снова открыть { $request }
log-request-taken = Взят в работу { $request }
log-request-taken-try = Попытка взять в работу { $request }
log-request-handed-over = Передан другому оператору { $request }
log-request-handed-over-try = Попытка передать { $request }
log-request-read = Прочитан { $request }
log-request-read-try = Попытка прочитать { $request }

## Mails

log-mail-read = Прочитано письмо
log-mail-read-try = Попытка прочитать письмо
log-mail-sent-again = Письмо отправлено повторно
log-mail-sent-again-try = Попытка отправить письмо повторно

## Signing in

log-operator-added = Добавлен оператор
log-operator-added-try = Попытка добавить оператора
log-language-chosen = Выбран язык: { $language }
log-language-chosen-try = Попытка выбрать язык: { $language }
log-password-set = Задан пароль
log-password-set-try = Попытка задать пароль
log-signed-in = Выполнен вход
log-signed-in-by-link = Выполнен вход по ссылке
log-signed-in-demo = Выполнен вход из списка демонстрационных учетных записей
log-signed-in-try = Попытка войти
log-signed-out = Выполнен выход
log-signed-out-try = Попытка выйти

## What was not allowed

log-access-denied = Попытка { $what } ({ $path })
log-access-unknown-id = Запрошен адрес { $path }
log-access-not-operator = Попытка открыть страницу для операторов { $path }
log-may-ask-advisory = запросить часы консультаций
log-may-ask-cloud-support = запросить облачную поддержку для клиента
log-may-ask-on-premises-support = запросить локальную поддержку
log-may-ask-cancellation = запросить отмену с возмещением
log-may-something = сделать это

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }: отказано, так как { $because }
log-refused-plain = { $attempt }: отказано
because-no-role = ни одна из ролей этого не позволяет
because-not-theirs = там нет ничего доступного этому пользователю
because-not-operator = этот пользователь не является оператором
because-closed = в то время изменения были невозможны
because-changed-meanwhile = с тех пор, как была показана страница, что-то изменилось
because-wrong-entries = форма была заполнена неверно
because-pool-too-small = в пуле недостаточно ключей
because-redeemed-already = этот ключ уже погашен
because-bad-day = ключ не мог быть погашен в этот день
because-too-long = подписка длилась бы слишком долго
because-not-a-member = этот человек не является активным пользователем компании
because-in-the-way = у пользователя есть то, что с этим нельзя совмещать
because-no-seat = свободных мест не было
because-has-one = у пользователя уже есть место
because-ended = место уже отозвано
because-no-contact = у компании нет действующего маркетингового контакта
because-stands = преимущество уже запрошено или активно
because-too-late = было слишком поздно
because-no-refund = права на возмещение не было
because-unknown-ids = идентификатор доступа и идентификатор контракта не соответствуют ни одному активному преимуществу
because-nothing-left = от преимущества ничего не осталось
because-request-closed = запрос был закрыт
because-too-many-hours = столько часов не осталось
because-no-operator-chosen = не выбран действующий оператор
because-wrong-ids = идентификатор доступа или идентификатор контракта недействителен
because-no-ids = создать идентификатор доступа и идентификатор контракта не удалось
because-no-message = не было сообщения
because-long-message = сообщение было слишком длинным
because-nothing-chosen = ничего не было выбрано
because-too-many-chosen = было выбрано слишком много
because-technical = технические преимущества выполняются по одному
because-suspended = участие компании было приостановлено
because-cancelled = членство было отменено
because-offer-over = предложение закончилось бы раньше, чем началось
because-last-global-admin = компании нужен хотя бы один глобальный администратор
because-wrong-password = адрес электронной почты и пароль не совпали
