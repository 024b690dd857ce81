### Mails. The subject is the heading too.

mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-reason-member = Vous recevez cet e-mail parce que vous faites partie de l’entreprise { $company }.
mail-reason-global-admin = Vous recevez cet e-mail parce que vous êtes administrateur général de l’entreprise { $company }.
mail-reason-operator = Vous recevez cet e-mail parce que vous êtes opérateur du programme.
mail-named = { $by }, de l’entreprise { $company }, a saisi cette adresse. Si vous ne voulez pas y recevoir d’e-mails concernant { $company } :
mail-refuse = Refuser les e-mails à cette adresse
mail-open-benefit = Ouvrir l’avantage

## Which mail it is, for operators

mail-is-unknown = E-mail inconnu ({ $name })

## In the logs

log-mail-read = A lu un e-mail
log-mail-read-try = A tenté de lire un e-mail
log-mail-sent-again = A renvoyé un e-mail
log-mail-sent-again-try = A tenté de renvoyer un e-mail
