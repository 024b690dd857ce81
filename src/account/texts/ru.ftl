### Signing in, setting a password, choosing a company.

flash-password-set = Пароль задан, вход выполнен.
sign-in = Войти
email = Электронная почта
password = Пароль
enter-email = Введите адрес электронной почты
enter-password = Введите пароль
sign-in-wrong = Неверный адрес электронной почты или пароль
sign-in-too-many = Слишком много попыток. Подождите минуту и попробуйте снова
sign-in-busy = Сейчас входит много людей. Повторите попытку через несколько секунд
session-over = Ваш сеанс завершен, ничего не выполнено.
session-over-kept = Войдите, и ваша форма будет заполнена так, как вы ее оставили.
session-over-not-kept = Войдите и повторите действие.
kept-heading = Ваша форма в том виде, в каком вы ее оставили
kept-text = Пока ничего не отправлено: проверьте и отправьте. Пароли, идентификаторы доступа и контракта и файлы не сохранены.
kept-send = Отправить
demo-accounts = Демонстрационные учетные записи
demo-hint = Чтобы войти, достаточно одного нажатия. Все данные вымышлены и не покидают этот компьютер.
demo-across = Вне рамок одной компании
demo-alpine = Gold с четырьмя компетенциями, Action Pack и ISV Co-sell ready. Скоро годовщина, многое не использовано.
demo-bleu-horizon = Action Pack куплен несколько дней назад, ничего не использовано. На французском языке.
demo-celadon = Silver, идет период продления. На китайском языке.
demo-dvina = Пока в Partner Membership Center, приглашение на перенос получено. На русском языке.
demo-consultant = Администратор партнера MPN в компаниях Alpine Consulting и Bleu Horizon
demo-operator = Оператор партнерской программы: работает в консоли
set-password = Задайте пароль
set-password-for = Учетная запись: { $email }. Ссылка действует один раз.
new-password = Новый пароль
new-password-again = Новый пароль еще раз
password-hint = Не менее 8 символов, лучше 15 или больше. Подойдут несколько слов; пароль можно вставить из буфера обмена.
password-too-short = Выберите пароль не короче 8 символов
password-too-long = Выберите пароль не длиннее 256 символов
password-common = Такой пароль попробуют угадать одним из первых. Выберите другой, например из нескольких слов
password-differs = Пароли не совпадают
set-password-and-sign-in = Задать пароль и войти
choose-company = Выберите компанию
choose-company-hint = Сменить компанию можно вверху любой страницы.
no-company = Вы не состоите ни в одной компании. Попросите глобального администратора своей компании добавить вас.

## A forgotten password

forgotten-link = Забыли пароль или его еще нет?
forgotten-password = Забытый пароль
forgotten-text = Укажите адрес, с которым вы входите, и вы получите письмо со ссылкой, по которой можно задать новый пароль.
forgotten-demo = Это демонстрация: письма не покидают этот компьютер. Ссылка вам не нужна: на странице входа каждая демонстрационная учетная запись открывается одним нажатием.
forgotten-send = Отправить ссылку
enter-whole-email = Введите адрес электронной почты целиком, например name@example.com
forgotten-sent = Проверьте почту
forgotten-sent-text = Если с этим адресом есть учетная запись, на него отправлено письмо со ссылкой. Ссылка действует один раз, в течение часа.
forgotten-nothing-came = Письма нет? Посмотрите в папке нежелательной почты и проверьте, не пользуетесь ли вы здесь другим адресом. Тех, у кого еще нет учетной записи, добавляет администратор компании.
forgotten-demo-sent = Это демонстрация: письма не покидают этот компьютер. Письмо ждет в консоли, в разделе писем, где оператор может показать ссылку.
forgotten-again = Запросить другую ссылку
set-new-password = Задать новый пароль
new-password-ends-sessions = До этого действует нынешний пароль. Все ваши открытые сеансы завершатся.
ask-for-new-link = Запросить новую ссылку
link-ran-out = Срок действия этой ссылки истек
link-ran-out-text = Ничего не изменено. Запросите новую ссылку и воспользуйтесь ею вскоре после получения.
link-used = Этой ссылкой уже воспользовались
link-used-text = По ней задан пароль, а действует она один раз. Если это были вы, войдите. Если нет, сейчас же запросите новую ссылку и задайте другой пароль.
link-replaced = Есть более новая ссылка
link-replaced-text = Запрошена более новая ссылка, и эта больше не действует. Откройте последнее письмо или запросите другую ссылку.
link-password-set = Ваш пароль тем временем изменен
link-password-set-text = Новый пароль прекращает действие всех ссылок, отправленных раньше. Войдите с ним или запросите новую ссылку.
link-withdrawn-text = Она отозвана, ничего не изменено. Если доступ вам по-прежнему нужен, обратитесь к тому, кто дал вам ссылку.
mail-is-password-forgotten = Забытый пароль
mail-password-forgotten-subject = Новый пароль
mail-password-forgotten = Для вашей учетной записи { $email } запрошен новый пароль.
mail-password-forgotten-link = Задайте его по ссылке ниже. Ссылка действует один раз, в течение часа. До этого действует нынешний пароль.
mail-password-forgotten-reason = Вы получили это письмо, потому что кто-то указал ваш адрес на портале. Если это были не вы, ничего не делайте: ничего не изменится.
mail-is-password-changed = Пароль изменен
mail-password-changed-subject = Ваш пароль изменен
mail-password-changed = Пароль вашей учетной записи { $email } изменен: { $at }. Все остальные ваши сеансы завершены.
mail-password-changed-not-you = Если это были не вы, кто-то другой, возможно, читает вашу почту: сейчас же задайте новый пароль по ссылке ниже и смените пароль почтового ящика.
mail-account-reason = Вы получили это письмо, потому что оно касается безопасности вашей учетной записи.

## The profile: what belongs to the person

profile = Ваш профиль
profile-name-hint = Ваше имя указано в каждой из ваших компаний отдельно: изменить его может ее администратор.
profile-language-of-browser = Как запрашивает браузер
profile-new-devices = Писать мне, когда в мою учетную запись входят с нового устройства
profile-new-devices-hint = Устройство новое, если с него еще не входили в вашу учетную запись или если браузер это забыл.
profile-safety = Пароль и сеансы
change-password = Сменить пароль
change-password-hint = Понадобится нынешний пароль.
flash-profile-saved = Профиль сохранен.
flash-password-changed = Пароль изменен. На всех остальных устройствах выполнен выход.
present-password = Нынешний пароль
enter-present-password = Введите нынешний пароль
present-password-wrong = Это не ваш нынешний пароль
password-ends-others = С новым паролем завершаются все остальные ваши сеансы, и вы получаете об этом письмо.
profile-sessions = Ваши сеансы
profile-sessions-hint = Где и с каких пор выполнен вход.
sessions-text = Здесь используется ваша учетная запись. Если какой-то из сеансов вам не знаком, завершите его и смените пароль.
session-this-one = этот сеанс
session-address = Сетевой адрес
session-address-unknown = неизвестен
session-since = Вход выполнен
session-used = Последнее использование
session-end = Завершить сеанс
sessions-end-others = Завершить все остальные сеансы
flash-session-ended = Сеанс завершен.
flash-other-sessions-ended = Все остальные ваши сеансы завершены.
browser-unknown = Неизвестный браузер
system-unknown = система неизвестна
browser-on = { $browser }, { $system }
mail-is-new-device = Вход с нового устройства
mail-new-device-subject = Вход в вашу учетную запись с нового устройства
mail-new-device = В вашу учетную запись { $email } выполнен вход с устройства, с которого раньше не входили: { $at }.
mail-new-device-what = { $device }, сетевой адрес: { $address }.
mail-new-device-not-you = Если это были вы, ничего делать не нужно. Если нет, завершите этот сеанс по ссылке ниже и смените пароль.
mail-new-device-reason = Вы получили это письмо, потому что так указано в вашем профиле. Там его можно отключить.

## Joining a company by an invitation

invitation-heading = Приглашение в компанию { $company }
invitation-by = { $by } приглашает вас в компанию { $company } (MPN ID { $mpn }).
invitation-for = Для
invitation-good-until = Действует до
invitation-set-password = У вас еще нет учетной записи. Задайте пароль, и вы войдете в компанию.
set-password-and-join = Задать пароль и присоединиться
invitation-sign-in = Учетная запись с этим адресом уже есть. Войдите, затем примите приглашение.
sign-in-to-accept = Войти, чтобы принять
invitation-accept = Приняв приглашение, вы войдете в компанию; ее глобальным администраторам сообщат об этом.
accept-invitation = Принять приглашение
invitation-somebody-else = Вы вошли как { $other }. Это приглашение для { $email }, и принять его может только владелец этого адреса.
switch-person = Выйти и продолжить
flash-joined = Добро пожаловать. Теперь вы входите в компанию { $company } с ролями: { $roles }.
invitation-ran-out = Срок приглашения истек
invitation-ran-out-text = Оно действовало до { $until }, а теперь нет. Попросите того, кто вас пригласил, или администратора компании { $company } отправить его снова.
invitation-withdrawn = Приглашение отозвано
invitation-withdrawn-text = Оно больше не ведет в компанию { $company }. Если вы все же должны присоединиться, обратитесь к тому, кто вас пригласил.
invitation-replaced = Есть более новое приглашение
invitation-replaced-text = Эта ссылка больше не действует, так как приглашение отправлено снова. Откройте ссылку из последнего письма программы { $programme }.
invitation-accepted = Приглашение принято
invitation-accepted-text = { $email } входит в компанию { $company }. Войдите со своим паролем, чтобы перейти к ней.
invitation-operator = Этот адрес нельзя добавить в компанию
invitation-operator-text = { $email } – адрес оператора программы, а операторы не входят ни в одну компанию. Попросите того, кто вас пригласил, указать другой адрес.
to-company = Перейти в компанию { $company }

## In the logs

log-operator-added = Добавлен оператор
log-operator-added-try = Попытка добавить оператора
log-operator-removed = Оператор удален
log-operator-removed-try = Попытка удалить оператора
log-operator-role-given = Изменена роль оператора: { $from } → { $to }
log-operator-role-given-try = Попытка дать оператору роль «{ $to }»
log-secrets-rotated = Ключ шифрования заменен
log-secrets-rotated-try = Попытка заменить ключ шифрования
log-language-chosen = Выбран язык «{ $language }»
log-language-chosen-try = Попытка выбрать язык «{ $language }»
log-password-set = Задан пароль
log-password-set-try = Попытка задать пароль
log-password-forgotten = Запрошена ссылка для нового пароля
log-password-forgotten-try = Попытка запросить ссылку для нового пароля
log-password-link-sent = Отправлена ссылка для нового пароля
log-password-link-sent-try = Попытка отправить ссылку для нового пароля
log-profile-changed = Изменен профиль
log-profile-changed-try = Попытка изменить профиль
log-sessions-ended = { $count ->
    [one] Завершен { $count } свой сеанс
    [few] Завершены { $count } своих сеанса
    [many] Завершено { $count } своих сеансов
   *[other] Завершено { $count } своего сеанса
}
log-sessions-ended-try = Попытка завершить свои сеансы
log-signed-in = Выполнен вход
log-signed-in-by-link = Выполнен вход по ссылке
log-signed-in-demo = Выполнен вход из списка демонстрационных учетных записей
log-signed-in-try = Попытка войти
log-signed-out = Выполнен выход
log-signed-out-try = Попытка выйти
