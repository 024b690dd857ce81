### The operators’ page.

operators = Operadores
lead-operators = El equipo del programa: quién trabaja en esta consola y con qué rol. Las horas se indican en UTC.
operator-address = Dirección de correo
operator-address-hint = A esta dirección se envía un vínculo para establecer una contraseña. Funciona una sola vez, durante 48 horas.
operator-role = Rol
operator-signed-in = Último inicio de sesión
operator-never = Nunca
operator-open-items = Asuntos abiertos
operator-active = Acceso activo
operator-inactive = Acceso desactivado
add-operator = Agregar operador
operator-address-wrong = Escriba una dirección de correo, como nombre@example.com
operator-role-missing = Elija un rol
operator-is-one = Esta persona ya tiene acceso de operador. Abra su fila para cambiar el rol.
flash-operator-added = { $address } tiene ahora acceso de operador. El vínculo está en camino.
flash-operator-added-rests = { $address } tiene ahora acceso de operador. No hay ningún servidor de correo configurado, así que el correo electrónico queda a la espera: ábralo en «Correos electrónicos» para mostrar su vínculo.
give-role = Cambiar rol
flash-operator-role-given = El rol se ha cambiado.
send-operator-link = Enviar un nuevo vínculo
send-operator-link-text = Un nuevo vínculo para establecer una contraseña, por correo electrónico. Los vínculos enviados antes dejan de funcionar.
flash-operator-link = Un nuevo vínculo está en camino.
flash-operator-link-rests = Hay un nuevo vínculo. No hay ningún servidor de correo configurado, así que el correo electrónico queda a la espera: ábralo en «Correos electrónicos» para mostrar su vínculo.
deactivate-operator = Desactivar
deactivate-operator-text = { $count ->
    [one] Sus sesiones terminan de inmediato y ya no puede abrir esta consola. { $count } asunto abierto sigue siendo suyo hasta que alguien lo traspase.
   *[other] Sus sesiones terminan de inmediato y ya no puede abrir esta consola. { $count } asuntos abiertos siguen siendo suyos hasta que alguien los traspase.
}
flash-operator-deactivated = Esta persona ya no tiene acceso de operador.
operator-comes-back = Si agrega de nuevo esta dirección, la persona vuelve con el rol que elija entonces.
last-administrator = Nadie más tiene el rol de administrador: asígnelo primero a otra persona.

log-operator-link-sent = Envió a una persona del equipo del programa un nuevo vínculo para establecer una contraseña
log-operator-link-sent-try = Intentó enviar a una persona del equipo del programa un nuevo vínculo para establecer una contraseña
because-last-administrator = nadie habría quedado con el rol de administrador
mail-is-operator-invited = Invitación al equipo del programa
mail-operator-invited-subject = Su acceso a la consola
mail-operator-invited = { $by } le ha dado acceso a la consola del programa, con el rol { $role }.
mail-operator-invited-link = Establezca una contraseña con el vínculo siguiente. Funciona una sola vez, durante 48 horas.
mail-operator-invited-reason = Recibe este correo electrónico porque alguien con el rol de administrador del programa ha indicado su dirección.

## Which mails an operator gets

operator-mails = Correos electrónicos
operator-no-mails = Ninguno con este rol
own-mails = Sus correos electrónicos
lead-own-mails = Qué correos electrónicos recibe en { $address } sobre lo pendiente y sobre las reservas de claves. Los correos electrónicos sobre usted, como un vínculo para establecer la contraseña, se envían siempre.
choose-mails = Elegir correos electrónicos
save-mails = Guardar
flash-mails-chosen = Guardado. Se aplica desde ahora.
mails-choose = Elija una opción
mails-not-yours = No recibe ninguno de estos correos electrónicos.
mails-of-work-each = Un correo electrónico en cuanto una solicitud queda pendiente: una nueva, una que una empresa ha respondido o reabierto, una que el portal no pudo atender por sí solo. Sobre lo que alguien del equipo ya ha asumido, solo se avisa a esa persona. Si en una hora llegan más de { $most } de una misma empresa, un solo correo electrónico informa del resto.
mails-of-work-digest = Un correo electrónico al día, después de las { $from }: cuánto ha llegado desde el anterior, cuánto está pendiente y desde cuándo. Ninguno si no ha llegado nada ni hay nada pendiente.
mails-of-work-none = Ningún correo electrónico. La primera página de la consola muestra lo pendiente.
mails-of-keys-each = Un correo electrónico en cuanto una reserva está casi vacía y uno al día mientras una empresa quiera claves de las que no quedan suficientes.
mails-of-keys-digest = En ese mismo correo electrónico diario, después de las { $from }: qué reservas están casi vacías o vacías.
mails-of-keys-none = Ningún correo electrónico. La página de las reservas de claves muestra cuánto contiene cada una.

log-operator-mails = Eligió para sus correos electrónicos sobre «{ $topic }»: { $wish }
log-operator-mails-try = Intentó elegir sus correos electrónicos sobre «{ $topic }»

mail-is-operator-digest = Resumen diario
mail-digest-subject = Su resumen diario. Solicitudes pendientes: { $waits }; nuevas: { $came }
mail-digest-queue = { $queue }. Pendientes: { $waits }, de ellas con usted: { $own }; nuevas desde el último resumen: { $came }.
mail-digest-oldest = Lo que lleva más tiempo pendiente llegó { $ago }, el { $at }.
mail-digest-pools = Reservas de claves casi vacías o vacías:
mail-digest-reason = Recibe este correo electrónico porque es del equipo del programa y eligió el resumen diario.
