### Seats: giving them to members, taking them back.

seats = Места
seats-status = Назначено: { $assigned }, свободно: { $free }{ $cooling ->
    [0] {""}
   *[other] , позже: { $cooling }
}
seat-number = Место { $number }
held-before = Ранее:
seats-never-used = { $count ->
    [one] { $count } место еще ни разу не использовалось.
    [few] { $count } места еще ни разу не использовались.
    [many] { $count } мест еще ни разу не использовалось.
   *[other] { $count } места еще ни разу не использовались.
}
seat-free-on = Доступно для другого пользователя с { $date }
seat-stays = Сохраняется за последним владельцем до следующего года членства
seat-free = Свободно
seat-until = До { $date }
free-or-until = Свободно или до
has-seat = Занимает место { $seat }
assign-to-me = Назначить себе
to-the-seats = Показать, кто занимает места
credit-moves-left = { $count ->
    [0] Лимит переназначений этого кредита на год исчерпан. Его еще можно вернуть последнему владельцу.
    [one] В этом году кредит можно переназначить другому пользователю еще { $count } раз.
    [few] В этом году кредит можно переназначить другому пользователю еще { $count } раза.
    [many] В этом году кредит можно переназначить другому пользователю еще { $count } раз.
   *[other] В этом году кредит можно переназначить другому пользователю еще { $count } раза.
}
credit-bulk = Годовой кредит Azure закрепляется за первым назначенным пользователем до следующего года членства.
cloud-portal = Управлять на портале облака
take-back = Отозвать
reassign = Переназначить
give-back-to = Вернуть пользователю { $name }
assign-to = Назначить пользователю { $name }
reassign-to = Переназначить пользователю { $name }
who-can-assign = Кто может назначать места
seats-need-role = Вы не можете назначать и отзывать места. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
seats-closed = Места можно было назначать до { $last-day } включительно.
refund-ends-by-assigning = После назначения места возмещение невозможно: пакет { $package } еще можно отменить с возмещением до { $last-day } включительно. Перед назначением потребуется ваше подтверждение.

## The seats in a benefit’s row

search-seats-label = Поиск по владельцу или номеру места
search-seats = Найти место
seat-pages = Места по номерам
seat-range = Места с { $first } по { $last }
no-seat-matches = Ни одно место не соответствует поиску.
show-all-seats = Показать все места

## Asked before it happens

confirm-assign-heading = Назначить продукт «{ $product }» пользователю { $member }?
assigning-ends-refund = После назначения места возмещение невозможно.
assigning-ends-refund-text = До { $last-day } включительно членство { $package }, приобретенное { $purchased-on }, можно отменить с возмещением. После назначения места это невозможно.
assigning-ends-refund-alone = До { $last-day } включительно это преимущество можно отменить отдельно, с возмещением. После назначения места это невозможно.
assign-give-up-refund = Назначить пользователю { $name } и отказаться от возмещения
remove-from-seat = Отозвать место { $seat } у пользователя { $holder }
removal-text = { $holder } сразу теряет доступ к продукту «{ $product }».
removal-free-on = { $holder } может получить место обратно в любое время. С { $date } оно станет доступно для другого пользователя.
removal-stays = До следующего года членства получить место обратно может только { $holder }.
removal-free-at-once = Место сразу становится доступно для другого пользователя.
reassign-seat = Переназначить место { $seat } пользователя { $holder }
reassign-same-seat = Новый пользователь сразу получает место.
reassign-other-seat = Новый пользователь получит другое место, если есть свободное. { $consequence }

## What stands in the way

way-same-product = { $member } уже занимает место продукта «{ $product }» из пакета { $package }.
way-other-credit = { $member } уже использует другой кредит Azure: «{ $product }» из пакета { $package }. Сначала отзовите его: у одного человека может быть только один кредит.
way-bulk = Годовой кредит Azure нельзя совмещать с преимуществами Action Pack: { $member } уже использует «{ $product }» из пакета { $package }. Сначала отзовите это назначение или выберите другого пользователя.
no-seat-next-free = Свободных мест нет. С { $date } ближайшее место станет доступно для другого пользователя.
no-seat-free = Свободных мест нет.
no-moves-left = В этом году членства кредит переназначали пять раз. Его можно только вернуть последнему владельцу.
member-has-seat = { $member } уже занимает место { $seat }.
seat-ended-meanwhile = Тем временем это место отозвал кто-то другой. Ничего не изменено.

## Credit from elsewhere

outside-offers = Предложения вне программы.
outside-offers-text = Годовой кредит Azure нельзя совмещать с другими кредитами Azure. То, что есть у человека из других источников, здесь неизвестно: соглашение Enterprise, предоплаченный пропуск, пробная версия.
outside-checked = Проверено: у того, кто получает этот кредит, нет кредита из других источников.
confirm-outside-first = Подтвердите, что вы узнали о кредитах Azure из других источников

## Many at once

assign-several = Назначить сразу несколько мест

## Many at once: the list

list-addresses = Адреса электронной почты
list-addresses-hint = По одному в строке либо через запятую, точку с запятой или пробел; не более { $most }.
list-file = Или файл CSV
list-file-hint = Со столбцом «{ $heading }», в формате CSV; не более 256 КиБ.
list-template = Скачать шаблон
# The heading of the column of addresses in the template
list-heading = электронная почта
preview = Предварительный просмотр

## Many at once: what keeps it from being a list

list-empty = Введите хотя бы один адрес электронной почты или выберите файл, в котором он есть.
list-too-large = Список больше 256 КиБ. Ничего не прочитано. Максимальное число адресов в списке: { $most }. Разделите его и отправьте части одну за другой.
list-too-many = Адресов в списке: { $count }; за один раз допускается не более { $most }. Разделите список и отправьте части одну за другой.
file-empty = Файл пуст.
file-not-text = Файл не является текстом. Сохраните его в редакторе таблиц в формате «CSV UTF-8» и выберите снова.
file-columns = В первой строке файла должен быть ровно один столбец «{ $heading }». В ней есть: { $columns }.

## Many at once: the preview

many-title = Назначить продукт «{ $product }» нескольким пользователям
many-summary = Получат место: { $gets }{ $skipped ->
    [0] {""}
   *[other] , пропущено: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , с ошибками: { $bad }
}
many-free = Свободных мест сейчас: { $before }, после назначения: { $after }
many-caption = Что произойдет, по строкам
column-line = Строка
column-address = Адрес электронной почты
column-person = Пользователь
column-outcome = Что произойдет
line-gets = Получит место { $seat }
line-has = Уже занимает место { $seat }: пропущено
line-repeats = Повторяет строку { $line }: пропущено
line-without-address = В этой строке нет адреса электронной почты.
line-deceives = В вашей компании нет активного пользователя с адресом { $email }. В нем есть невидимые символы или символы, похожие на другие: { $letters }.
many-line = Строка { $line }: { $text }
many-more-lines = { $count ->
    [one] Еще { $count } строка с ошибкой.
    [few] Еще { $count } строки с ошибками.
    [many] Еще { $count } строк с ошибками.
   *[other] Еще { $count } строки с ошибками.
}
many-blocked = { $count ->
    [one] В списке { $count } строка с ошибкой, поэтому места не назначаются. Исправьте или удалите ее и снова откройте предварительный просмотр.
    [few] В списке { $count } строки с ошибками, поэтому места не назначаются. Исправьте или удалите их и снова откройте предварительный просмотр.
    [many] В списке { $count } строк с ошибками, поэтому места не назначаются. Исправьте или удалите их и снова откройте предварительный просмотр.
   *[other] В списке { $count } строки с ошибками, поэтому места не назначаются. Исправьте или удалите их и снова откройте предварительный просмотр.
}
many-nothing-to-do = Делать ничего не нужно: у всех пользователей из списка уже есть места.
many-stale = После предварительного просмотра что-то изменилось либо его не было. Места не назначены. Вот что произойдет теперь.
assign-many = { $count ->
    [one] Назначить { $count } место
    [few] Назначить { $count } места
    [many] Назначить { $count } мест
   *[other] Назначить { $count } места
}
assign-many-give-up-refund = { $count ->
    [one] Назначить { $count } место и отказаться от возмещения
    [few] Назначить { $count } места и отказаться от возмещения
    [many] Назначить { $count } мест и отказаться от возмещения
   *[other] Назначить { $count } места и отказаться от возмещения
}
many-change = Изменить список

## Taking several back

take-back-selected = Отозвать выбранные…
removals-title = { $count ->
    [0] Отозвать места продукта «{ $product }»
    [one] Отозвать { $count } место продукта «{ $product }»?
    [few] Отозвать { $count } места продукта «{ $product }»?
    [many] Отозвать { $count } мест продукта «{ $product }»?
   *[other] Отозвать { $count } места продукта «{ $product }»?
}
removals-text = Эти пользователи сразу теряют доступ к продукту «{ $product }». Они могут получить свои места обратно в любое время; когда места станут доступны для других, указано ниже.
removals-caption = Места и даты, с которых они доступны для других пользователей
column-afterwards = После отзыва
removals-free-at-once = Сразу доступно для другого пользователя
removals-gone = Уже отозвано
removals-verb = { $count ->
    [one] Отозвать { $count } место
    [few] Отозвать { $count } места
    [many] Отозвать { $count } мест
   *[other] Отозвать { $count } места
}
removals-none = Выберите хотя бы одно место, которое нужно отозвать.
removals-stale = После предварительного просмотра что-то изменилось либо его не было. Места не отозваны. Вот что произойдет теперь.

## Told after it happened

flash-seat-assigned = { $member } теперь занимает место { $seat } продукта «{ $product }».
flash-seat-released = { $member } больше не занимает место { $seat } продукта «{ $product }».
flash-seats-assigned = { $count ->
    [one] { $count } пользователь получил место продукта «{ $product }».
    [few] { $count } пользователя получили места продукта «{ $product }».
    [many] { $count } пользователей получили места продукта «{ $product }».
   *[other] { $count } пользователя получили места продукта «{ $product }».
}
flash-seats-released = { $count ->
    [one] Отозвано { $count } место продукта «{ $product }».
    [few] Отозвано { $count } места продукта «{ $product }».
    [many] Отозвано { $count } мест продукта «{ $product }».
   *[other] Отозвано { $count } места продукта «{ $product }».
}

## Mails, and their names for operators

mail-seat-assigned-subject = Теперь вам доступно: { $product }
mail-seat-assigned = Пользователь { $by } ({ $company }) назначил вам «{ $product }».
mail-seat-accept-first = Вы приглашены в компанию { $company }, но еще не присоединились: сначала примите приглашение по ссылке из письма, с которым оно пришло.
mail-seat-invited-reason = Вы получили это письмо, потому что приглашены в компанию { $company }.
mail-seat-assigned-until = Пользоваться можно до { $date } включительно. Где это используется и управляется, указано на вашей странице «Мои назначения».
mail-seat-released-subject = «{ $product }»: назначение отозвано
mail-seat-released = Пользователь { $by } ({ $company }) отозвал у вас «{ $product }». Что у вас осталось, указано на вашей странице «Мои назначения».
mail-seats-ended-subject = Больше не назначено вам: { $products }
mail-seats-ended = У компании { $company } больше нет преимуществ, из которых вам было назначено: { $products }. Они отменены.
mail-seats-lapsed = Членство компании { $company } закончилось, и вместе с ним то, что было назначено вам: { $products }.
mail-seats-fewer = Компания { $company } продлила членство с меньшим числом мест. Вам больше не назначено: { $products }.
mail-seats-ended-left = Что у вас осталось, указано на вашей странице «Мои назначения».
mail-is-seat-assigned = Место назначено
mail-is-seat-released = Место отозвано
mail-is-seats-ended = Места прекращены

## In the logs

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
log-seat-ended-cancelled = { $seat ->
    [0] Место { $of } пользователя { $member } прекращено: преимущество отменено
   *[other] Место { $seat } { $of } пользователя { $member } прекращено: преимущество отменено
}
log-seat-ended-lapsed = { $seat ->
    [0] Место { $of } пользователя { $member } прекращено вместе с членством
   *[other] Место { $seat } { $of } пользователя { $member } прекращено вместе с членством
}
log-seat-ended-fewer = { $seat ->
    [0] Место { $of } пользователя { $member } прекращено: продленное членство дает меньше мест
   *[other] Место { $seat } { $of } пользователя { $member } прекращено: продленное членство дает меньше мест
}
log-seat-revived = { $seat ->
    [0] Возвращено место { $of }, так как членство продлено вовремя; пользователь: { $member }
   *[other] Возвращено место { $seat } { $of }, так как членство продлено вовремя; пользователь: { $member }
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
