### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Nombre del programa
setting-logo-text = Texto en el encabezado de todas las páginas
setting-currency = Moneda
setting-languages = Idiomas ofrecidos
setting-mail-sender-name = Nombre del remitente de los correos electrónicos
setting-seat-waiting-days = Días hasta que un puesto retirado queda libre
setting-refund-ended-by = Qué pone fin al derecho a reembolso
setting-refund-days = Días tras la compra en los que se puede solicitar un reembolso
setting-renewal-days = Días del período de renovación
setting-extra-days = Días adicionales tras el aniversario, para lo que necesita un usuario
setting-technical-activation-user = Una activación técnica indica un usuario
setting-cloud-portal-url = Portal propio de la nube
setting-membership-center-url = Membership Center
setting-regional-help-url = Ayuda regional
setting-support-site-url = Sitio de soporte
setting-seller-name = Nombre del vendedor
setting-seller-address = Dirección del vendedor
setting-seller-tax-number = Número de identificación fiscal
setting-bank-account = Cuenta bancaria
setting-tax-rate = Tipo impositivo en porcentaje
setting-active-at-once = Activo de inmediato hasta
# What stands for an empty value.
setting-nothing = nada

## The log

log-setting-changed = Cambió la opción «{ $setting }» de «{ $from }» a «{ $to }»
log-settings-try = Intentó cambiar la configuración del programa
log-set-up-finished = Terminó la configuración inicial del programa
log-set-up-finished-try = Intentó terminar la configuración inicial del programa
log-mail-tested = Pidió un correo electrónico de prueba
log-mail-tested-try = Intentó pedir un correo electrónico de prueba
