### Mails. The subject is the heading too.

mail-greeting = Guten Tag, { $name }!
mail-greeting-nobody = Guten Tag!
mail-reason-member = Sie erhalten diese E-Mail, weil Sie zu { $company } gehören.
mail-reason-global-admin = Sie erhalten diese E-Mail, weil Sie bei { $company } die Rolle „Globaler Administrator“ haben.
mail-reason-operator = Sie erhalten diese E-Mail, weil Sie zum Programmteam gehören.
mail-named = { $by } von { $company } hat diese Adresse eingegeben. Wenn Sie hier keine E-Mails zu { $company } möchten:
mail-refuse = E-Mails an diese Adresse ablehnen
mail-open-benefit = Vorteil öffnen

## Which mail it is, for operators

mail-is-unknown = Unbekannte E-Mail ({ $name })

## In the logs

log-mail-read = E-Mail gelesen
log-mail-read-try = Versucht, eine E-Mail zu lesen
log-mail-sent-again = E-Mail erneut gesendet
log-mail-sent-again-try = Versucht, eine E-Mail erneut zu senden
