### Mails. The subject is the heading too.

mail-greeting = Olá, { $name }!
mail-greeting-nobody = Olá!
mail-reason-member = Você recebeu este e-mail porque faz parte da empresa { $company }.
mail-reason-global-admin = Você recebeu este e-mail porque tem a função de administrador global na empresa { $company }.
mail-reason-operator = Você recebeu este e-mail porque faz parte da equipe do programa.
mail-named = { $by }, da empresa { $company }, informou este endereço. Se você não quer receber aqui e-mails sobre a empresa { $company }:
mail-refuse = Recusar e-mails neste endereço
mail-open-benefit = Abrir o benefício

## Which mail it is, for operators

mail-is-unknown = E-mail desconhecido ({ $name })

## In the logs

log-mail-read = Leu um e-mail
log-mail-read-try = Tentou ler um e-mail
log-mail-sent-again = Reenviou um e-mail
log-mail-sent-again-try = Tentou reenviar um e-mail
