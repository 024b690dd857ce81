### Mails. The subject is the heading too.

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nobody = Здравствуйте!
mail-reason-member = Вы получили это письмо, потому что состоите в компании { $company }.
mail-reason-global-admin = Вы получили это письмо, потому что вы глобальный администратор компании { $company }.
mail-reason-operator = Вы получили это письмо, потому что вы оператор программы.
mail-named = Этот адрес указал пользователь { $by } ({ $company }). Если вы не хотите получать здесь письма о компании { $company }:
mail-refuse = Отказаться от писем на этот адрес
mail-open-benefit = Открыть преимущество

## Which mail it is, for operators

mail-is-unknown = Неизвестное письмо ({ $name })

## In the logs

log-mail-read = Прочитано письмо
log-mail-read-try = Попытка прочитать письмо
log-mail-sent-again = Письмо отправлено повторно
log-mail-sent-again-try = Попытка отправить письмо повторно
