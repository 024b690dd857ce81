### Roles, and what somebody may not do.

## Roles

global-admin = Administrador global
user-admin = Administrador de usuarios
admin-agent = Agente de administrador
mpn-partner-admin = Administrador de partners de MPN
role-staff = Personal
global-admin-allows = Puede hacer todo por la empresa: ventajas, compras, miembros y roles.
mpn-partner-admin-allows = Administra las ventajas: obtiene claves, asigna puestos, activa, solicita reembolsos.
user-admin-allows = Administra las personas de la empresa, salvo las que tienen el rol de administrador global. Ve las ventajas.
admin-agent-allows = Solicita soporte en la nube en nombre de clientes. Ve las ventajas.

## What somebody may not do

act-see-benefits = ver las páginas de ventajas
act-get-keys = obtener claves de producto
act-assign-seat = asignar o retirar puestos
act-manage-go-to-market = establecer el contacto de marketing o activar ofertas de comercialización
act-ask-advisory = solicitar horas de asesoría
act-ask-cloud-support = solicitar soporte en la nube para un cliente
act-ask-on-premises-support = solicitar soporte local
act-ask-cancellation = solicitar una cancelación con reembolso
act-see-own-assignments = ver sus propias asignaciones
act-see-people = ver las personas de la empresa y sus puestos
act-activate-technical = activar ventajas técnicas o retirar una solicitud de activación
act-see-support-ids = ver el identificador de acceso y el identificador de contrato
act-buy = comprar o renovar membresías
act-answer-requests = leer y responder solicitudes de servicio
act-accept-invitation = aceptar la invitación al traslado
act-manage-members = agregar personas, cambiarlas o desactivarlas, o asignarles roles
act-change-company = cambiar los datos de la empresa
act-read-audit = leer el registro de auditoría de la empresa

## Roles of operators

role-administrator = Administrador
role-administrator-allows = Hace todo, también en el catálogo, las claves, la configuración y el equipo del programa, y lee el registro de auditoría del programa.
role-fulfilment = Atención de solicitudes
role-fulfilment-allows = Hace lo que piden las empresas: asume las solicitudes, las atiende, las rechaza y las responde, escribe novedades y confirma pagos.
role-reader = Lector
role-reader-allows = Ve todas las páginas de la consola y el registro de auditoría del programa, y no cambia nada.

## What an operator may not do

task-takes-role = Para esto se necesita uno de estos roles en el programa: { $roles }.
task-see = ver las páginas de la consola
task-fulfil = asumir, decidir o responder lo que piden las empresas, o enviar de nuevo un correo electrónico
task-companies = agregar o corregir empresas
task-applications = decidir sobre solicitudes de ingreso
task-payments = confirmar pagos o conceder cancelaciones
task-news = escribir novedades
task-memberships = conceder membresías manualmente o suspender empresas
task-look = ver una empresa como la ven sus miembros
task-catalogue = cambiar el catálogo
task-keys = cambiar las reservas de claves
task-settings = cambiar la configuración del programa
task-operators = agregar operadores, cambiar sus roles o desactivar su acceso
task-read-log = leer el registro de auditoría del programa

## Which mails an operator wants

mails-of-work = Trabajo pendiente
mails-of-keys = Reservas de claves
mails-each = Cada uno al momento
mails-digest = Resumen diario
mails-none = Ninguno
