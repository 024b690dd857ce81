### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = продукта «{ $product }»
log-of-some = одного из преимуществ
log-some-member = без указания имени

## What was not allowed

log-access-denied = Попытка { $what } ({ $path })
log-access-unknown-id = Запрошен адрес { $path }
log-access-not-operator = Попытка открыть страницу для операторов { $path }
log-access-while-looking = Попытка действовать на странице { $path } во время просмотра компании
log-list-downloaded = Скачан список { $file }
log-list-downloaded-try = Попытка скачать список { $file }
log-catalogue-changed = { $count ->
    [one] Изменена { $count } строка каталога
    [few] Изменены { $count } строки каталога
   *[many] Изменено { $count } строк каталога
}
log-catalogue-changed-try = Попытка изменить каталог
log-may-something = сделать это

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }: отказано, так как { $because }
log-refused-plain = { $attempt }: отказано
because-no-role = ни одна из ролей этого не позволяет
because-not-theirs = там нет ничего доступного этому пользователю
because-not-operator = этот пользователь не является оператором
because-only-looking = операторы смотрят, а действуют партнеры
because-closed = в то время изменения были невозможны
because-changed-meanwhile = с тех пор, как была показана страница, что-то изменилось
because-wrong-entries = форма была заполнена неверно
because-pool-too-small = в пуле недостаточно ключей
because-redeemed-already = этот ключ уже погашен
because-revoked = этот ключ отозван и заменен
because-is-replacement = этот ключ выдан взамен другого
because-not-issued = такой компании или такого выданного ключа нет
because-bad-day = ключ не мог быть погашен в этот день
because-too-long = подписка длилась бы слишком долго
because-not-a-member = этот человек не является активным пользователем компании
because-in-the-way = у пользователя есть то, что с этим нельзя совмещать
because-in-use = на нее ведут другие страницы
because-no-seat = свободных мест не было
because-has-one = у пользователя уже есть место
because-held-already = у компании есть членство, которое этому мешает
because-no-global-admin = у компании нет действующего глобального администратора
because-ended = место уже отозвано
because-no-contact = у компании нет действующего маркетингового контакта
because-stands = преимущество уже запрошено или активно
because-too-late = было слишком поздно
because-no-refund = права на возмещение не было
because-unknown-ids = идентификатор доступа и идентификатор контракта не соответствуют ни одному активному преимуществу
because-nothing-left = от преимущества ничего не осталось
because-request-closed = запрос был закрыт
because-too-many-hours = столько часов не осталось
because-too-many-open = у этого человека было открыто столько запросов, сколько можно иметь одному человеку
because-too-much-this-hour = этот человек уже написал столько, сколько один человек может написать за час
because-address-refused = на этот адрес не принимают писем о компании
because-address-taken = этот адрес есть у другой учетной записи
because-too-many-addresses = за час адреса уже указывали так часто, как это можно
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
because-is-member = этот пользователь уже входит в компанию
because-invited-already = этот пользователь уже приглашен
because-is-operator = это сотрудник программы
because-not-invited = открытого приглашения не было
because-global-admin-is-here = в компании есть глобальный администратор, который входит в систему
because-no-record = записи не было, ее срок истек или ее не было в DNS
because-too-many-tries = попыток было столько, сколько можно
log-first-steps-dismissed = Скрыты первые шаги
log-first-steps-dismissed-try = Попытка скрыть первые шаги
