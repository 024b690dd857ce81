### The test mail of the set-up.

mail-is-test = E-mail d’essai
mail-test-subject = E-mail d’essai du portail partenaires
mail-test = Si vous lisez ceci, les e-mails du portail arrivent.
mail-test-reason = Vous recevez cet e-mail parce que vous l’avez demandé dans la console.
