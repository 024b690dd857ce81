### Signing in, setting a password, choosing a company.

flash-password-set = Пароль задан, вход выполнен.
sign-in = Войти
email = Электронная почта
password = Пароль
no-password-yet = Еще нет пароля или вы его забыли? Попросите одноразовую ссылку у администратора своей компании или у операторов партнерской программы.
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
log-signed-in = Выполнен вход
log-signed-in-by-link = Выполнен вход по ссылке
log-signed-in-demo = Выполнен вход из списка демонстрационных учетных записей
log-signed-in-try = Попытка войти
log-signed-out = Выполнен выход
log-signed-out-try = Попытка выйти
