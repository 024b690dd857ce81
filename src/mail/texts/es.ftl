### Mails. The subject is the heading too.

mail-greeting = Hola, { $name }:
mail-greeting-nobody = Hola:
mail-reason-member = Recibe este correo electrónico porque pertenece a { $company }.
mail-reason-global-admin = Recibe este correo electrónico porque tiene el rol de administrador global en { $company }.
mail-reason-operator = Recibe este correo electrónico porque es del equipo del programa.
mail-named = { $by }, de { $company }, ha indicado esta dirección. Si no quiere recibir aquí correos electrónicos sobre { $company }:
mail-refuse = Rechazar correos electrónicos en esta dirección
mail-open-benefit = Abrir la ventaja

## Which mail it is, for operators

mail-is-unknown = Correo electrónico desconocido ({ $name })

## In the logs

log-mail-read = Leyó un correo electrónico
log-mail-read-try = Intentó leer un correo electrónico
log-mail-sent-again = Envió de nuevo un correo electrónico
log-mail-sent-again-try = Intentó enviar de nuevo un correo electrónico
