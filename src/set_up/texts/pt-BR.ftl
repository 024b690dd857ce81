### The test mail of the set-up.

mail-is-test = E-mail de teste
mail-test-subject = E-mail de teste do portal de parceiros
mail-test = Se você está lendo isto, os e-mails do portal chegam.
mail-test-reason = Você recebeu este e-mail porque o pediu no console.
