### Mails. The subject is the heading too.

mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-reason-member = Vous recevez cet e-mail parce que vous faites partie de l’entreprise { $company }.
mail-reason-global-admin = Vous recevez cet e-mail parce que vous êtes administrateur général de l’entreprise { $company }.
mail-reason-operator = Vous recevez cet e-mail parce que vous êtes opérateur du programme.
mail-open-benefit = Ouvrir l’avantage
