### Mails. The subject is the heading too.

# $name (String) - the recipient's name
mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
# $company (String) - a company's name
mail-reason-member = You get this mail because you belong to { $company }.
# $company (String) - a company's name
mail-reason-global-admin = You get this mail because you are a Global admin of { $company }.
mail-reason-operator = You get this mail because you are an operator of the programme.
# $by (String) - a person's name
# $company (String) - a company's name
mail-named = { $by } of { $company } has entered this address. If you want no mail about { $company } here:
mail-refuse = Refuse mail to this address
mail-open-benefit = Open the benefit

## Which mail it is, for operators

# $name (String) - the name under which another version of the portal knows the mail
mail-is-unknown = Unknown mail ({ $name })

## In the logs

log-mail-read = Read a mail
log-mail-read-try = Tried to read a mail
log-mail-sent-again = Sent a mail again
log-mail-sent-again-try = Tried to send a mail again
