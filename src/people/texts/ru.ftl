### The people of a company, and the seats they hold.

menu-account = Учетная запись
people = Пользователи
lead-people = Кто входит в компанию { $company }, с какими ролями и кто какие места занимает.
column-name = Имя
column-roles = Роли
column-seats-held = Занятые места
filter-with-seats = С местами
filter-without-seats = Без мест
filter-deactivated = Деактивирован
search-people-label = Поиск по имени или адресу электронной почты
people-count = { $count ->
    [one] { $count } пользователь
    [few] { $count } пользователя
    [many] { $count } пользователей
   *[other] { $count } пользователя
}
no-match-people = Никто в вашей компании не соответствует поиску и фильтру.
details-of-person = Места: { $name }
seats-held = Занятые места
no-seats-held = { $name }: занятых мест нет.
seat-of-product = { $product }, место { $seat }
who-adds-people = Кто добавляет пользователей

## In the logs

log-member-deactivated = { $seats ->
    [0] Деактивирован пользователь { $member }
    [one] Деактивирован пользователь { $member }; отозвано { $seats } место
    [few] Деактивирован пользователь { $member }; отозвано { $seats } места
    [many] Деактивирован пользователь { $member }; отозвано { $seats } мест
   *[other] Деактивирован пользователь { $member }; отозвано { $seats } места
}
log-member-deactivated-try = Попытка деактивировать пользователя { $member }

## Invitations

filter-invited = Приглашенные
member-invited = Приглашен
member-invitation-over = Срок приглашения истек
invited-until = до { $date }
invitation-over-since = { $date }
see-invitation = Открыть приглашение
mail-is-member-invited = Приглашение в компанию
mail-member-invited-subject = Приглашение в компанию { $company }
mail-member-invited = { $by } приглашает вас в компанию { $company } (MPN ID { $mpn }) на портале партнеров.
mail-member-invited-roles = Ваши роли в ней: { $roles }.
mail-member-invited-link = Приглашение открывается по ссылке ниже. Если у вас уже есть учетная запись, войдите, чтобы принять его; если нет, задайте пароль. Ссылка действует до { $until } и только один раз.
mail-member-invited-reason = Вы получили это письмо, потому что ваш адрес указал отправитель приглашения: { $by }. Если вы не ждали приглашения, ничего не делайте: никто не присоединится вместо вас.
mail-is-member-joined = Новый пользователь в компании
mail-member-joined-subject = { $member } теперь в компании { $company }
mail-member-joined = Пользователь { $member } принимает приглашение и теперь входит в компанию { $company } с ролями: { $roles }.

log-member-invited = Приглашен пользователь { $member } с ролями: { $roles }
log-member-invited-try = Попытка пригласить пользователя { $member }
log-invitation-sent-again = Приглашение пользователю { $member } отправлено снова
log-invitation-sent-again-try = Попытка снова отправить приглашение пользователю { $member }
log-invitation-withdrawn = Приглашение пользователю { $member } отозвано
log-invitation-withdrawn-try = Попытка отозвать приглашение пользователю { $member }
log-member-joined = Присоединение к компании под именем { $member } с ролями: { $roles }
log-member-joined-try = Попытка присоединиться к компании под именем { $member }

## Inviting, for operators

invite-person = Пригласить пользователя
lead-invite = Пользователь получит письмо со ссылкой, по которой войдет в компанию { $company }. Она действует один раз, семь дней.
invitee-name-hint = Как его знают в компании. Не более 200 символов.
invitee-name-missing = Введите имя пользователя
invitee-name-long = Введите имя не длиннее { $most } символов
invitee-email-hint = Письмо придет на этот адрес, на языке учетной записи или, если ее нет, на языке компании. Войти в компанию сможет только тот, кто читает почту по этому адресу.
invitee-roles-hint = Без роли пользователь видит только то, что ему назначено. Глобальные администраторы компании смогут изменить роли позже.
invitee-is-member = Этот пользователь уже входит в компанию
invitee-is-invited = Этот пользователь уже приглашен. Приглашение можно отправить снова
invitee-is-operator = Это оператор программы, а операторы не входят ни в одну компанию. Введите другой адрес
send-invitation = Отправить приглашение
send-invitation-again = Отправить снова
withdraw-invitation = Отозвать приглашение
withdraw-happens-link = Ссылка из письма перестанет действовать. Тот, кто ее откроет, узнает, что приглашение отозвано.
withdraw-happens-list = Кто никогда не входил в компанию { $company }, исчезнет из ее списка. Кто входил в нее раньше, останется деактивированным.
withdraw-happens-mail = Письма об этом не будет. Пригласить пользователя снова можно в любое время.
flash-invited = Приглашение отправляется. Пользователь: { $name }.
flash-invited-rests = Приглашение создано. Пользователь: { $name }. Почтовый сервер не настроен, письмо ждет отправки: откройте его в разделе «Письма», чтобы показать ссылку.
flash-invited-again = Новая ссылка отправляется, прежняя больше не действует. Пользователь: { $name }.
flash-invited-again-rests = Новая ссылка создана, прежняя больше не действует. Пользователь: { $name }. Почтовый сервер не настроен, письмо ждет отправки: откройте его в разделе «Письма», чтобы показать ссылку.
flash-withdrawn = Приглашение отозвано. Пользователь: { $name }.
flash-none-open = Ничего не сделано: у этого пользователя нет открытого приглашения. Его успели принять или отозвать.
