### The people of a company, and the seats they hold.

menu-account = Cuenta
people = Personas
lead-people = Quién pertenece a { $company }, con qué roles y quién tiene qué puestos asignados.
column-name = Nombre
column-roles = Roles
column-seats-held = Puestos asignados
column-signed-in = Último inicio de sesión
filter-with-seats = Con puestos
filter-without-seats = Sin puestos
filter-deactivated = Acceso desactivado
search-people-label = Buscar por nombre o dirección de correo
people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
no-match-people = Nadie de su empresa coincide con la búsqueda y el filtro.
details-of-person = Puestos de { $name }
seats-held = Puestos asignados
no-seats-held = { $name } no tiene ningún puesto asignado.
seat-of-product = { $product }, puesto { $seat }
who-adds-people = Quién agrega personas

## In the logs

log-member-deactivated = { $seats ->
    [0] Desactivó a { $member }
    [one] Desactivó a { $member }; se retiró un puesto
   *[other] Desactivó a { $member }; se retiraron { $seats } puestos
}
log-member-deactivated-try = Intentó desactivar a { $member }

## Invitations

filter-invited = Invitación pendiente
member-outside = Fuera de los dominios de la empresa
member-invited = Invitación pendiente
member-invitation-over = Invitación caducada
invited-until = hasta el { $date }
invitation-over-since = el { $date }
see-invitation = Ver la invitación
mail-is-member-invited = Invitación a una empresa
mail-member-invited-subject = Invitación para unirse a { $company }
mail-member-invited = { $by } le invita a unirse a { $company } (MPN ID { $mpn }) en el portal de partners.
mail-member-invited-roles = Sus roles allí: { $roles }.
mail-member-invited-link = El vínculo siguiente muestra la invitación. Si ya tiene una cuenta aquí, inicie sesión para aceptar; si no, establezca una contraseña. El vínculo funciona una sola vez, hasta el { $until }.
mail-member-invited-reason = Recibe este correo electrónico porque { $by } ha indicado su dirección. Si no esperaba ninguna invitación, no haga nada: nadie se une en su lugar.
mail-is-member-joined = Una persona se ha unido
mail-member-joined-subject = { $member } se ha unido a { $company }
mail-member-joined = { $member } ha aceptado la invitación y ahora pertenece a { $company }, con estos roles: { $roles }.
mail-is-member-left = Una persona se ha ido
mail-member-left-subject = { $member } ha dejado { $company }
mail-member-left = { $member } ha dejado { $company } por decisión propia. Tenía estos roles: { $roles }.
mail-member-left-seats = Sus puestos se han retirado. La página «Personas» muestra, bajo su nombre, qué más tenía pendiente.

log-member-invited = Invitó a { $member } con los roles: { $roles }
log-member-invited-try = Intentó invitar a { $member }
log-invitation-sent-again = Envió de nuevo la invitación de { $member }
log-invitation-sent-again-try = Intentó enviar de nuevo la invitación de { $member }
log-invitation-withdrawn = Retiró la invitación de { $member }
log-invitation-withdrawn-try = Intentó retirar la invitación de { $member }
log-member-joined = Se unió a la empresa como { $member }, con los roles: { $roles }
log-member-joined-try = Intentó unirse a la empresa como { $member }

## Inviting, for operators

invite-person = Invitar a una persona
lead-invite = La persona recibe un correo electrónico con un vínculo para unirse a { $company }. Funciona una sola vez, durante siete días.
invitee-name-hint = El nombre con el que se conoce a la persona en la empresa. Hasta 200 caracteres.
invitee-name-missing = Escriba el nombre de la persona
invitee-name-long = Escriba un nombre de como máximo { $most } caracteres
invitee-email-hint = El correo electrónico se envía a esta dirección, en el idioma de su cuenta o, si no la tiene, en el de la empresa. Solo puede unirse quien lee el correo de esta dirección.
invitee-roles-hint = Sin rol, la persona ve lo que tiene asignado. Quienes tienen el rol de administrador global en la empresa pueden cambiar los roles más adelante.
invitee-is-member = Esta persona ya pertenece a la empresa
invitee-is-invited = Esta persona ya tiene una invitación. Puede enviarla de nuevo
invitee-is-operator = Esta persona es del equipo del programa, y quienes lo forman no pertenecen a ninguna empresa. Escriba otra dirección
send-invitation = Enviar invitación
send-invitation-again = Enviar de nuevo
withdraw-invitation = Retirar invitación
withdraw-happens-link = El vínculo del correo electrónico deja de funcionar. A quien lo abra se le indica que la invitación se ha retirado.
withdraw-happens-seats = { $count ->
    [one] Su puesto se retira y puede pasar a otra persona cuando termine el tiempo de espera. Su historial conserva el nombre, por lo que la persona sigue en la lista con el acceso desactivado.
   *[other] Sus { $count } puestos se retiran y pueden pasar a otras personas cuando terminen los tiempos de espera. Su historial conserva el nombre, por lo que la persona sigue en la lista con el acceso desactivado.
}
flash-seat-meanwhile = Entretanto se le ha asignado un puesto a esta persona. No se ha retirado nada. Pulse de nuevo para retirar también ese puesto.
withdraw-happens-list = Quien nunca perteneció a { $company } deja de figurar en la lista. Quien perteneció antes sigue en ella con el acceso desactivado.
withdraw-happens-mail = No se comunica por correo electrónico. Puede invitar de nuevo a esta persona en cualquier momento.
flash-invited = La invitación para { $name } está en camino.
flash-invited-rests = La invitación para { $name } está creada. No hay ningún servidor de correo configurado, así que el correo electrónico queda a la espera: ábralo en «Correos electrónicos» para mostrar su vínculo.
flash-invited-again = Un nuevo vínculo para { $name } está en camino; el anterior ya no funciona.
flash-invited-again-rests = Hay un nuevo vínculo para { $name }; el anterior ya no funciona. No hay ningún servidor de correo configurado, así que el correo electrónico queda a la espera: ábralo en «Correos electrónicos» para mostrar su vínculo.
flash-withdrawn = La invitación de { $name } se ha retirado.
flash-none-open = No se ha hecho nada: esta persona no tiene ninguna invitación pendiente. Entretanto se aceptó o se retiró.

## A person's page

person-no-member = { $name } no pertenece a su empresa en este momento
no-role-allows = Personal, sin rol: ve lo que tiene asignado.
role-since = Desde el { $date }
role-since-until = Desde el { $date }, hasta el { $until }
change-roles = Cambiar roles
invitation-sent-on = Invitación enviada
deactivated-on = Fecha de desactivación
person-open-matters = Asuntos pendientes
person-is-contact = Es el contacto de marketing
person-activations = { $count ->
    [one] Se ha solicitado una ventaja técnica para esta persona
   *[other] Se han solicitado { $count } ventajas técnicas para esta persona
}
person-requests = { $count ->
    [one] Una solicitud de servicio abierta
   *[other] { $count } solicitudes de servicio abiertas
}
person-name-heading = Nombre en esta empresa
person-name-hint = El nombre con el que se conoce a la persona en { $company }. Hasta 200 caracteres. Otras empresas no lo ven.
save-name = Guardar nombre
membership-heading = Pertenencia
who-manages-people = Quién administra a las personas
person-history = Qué ha ocurrido
flash-renamed = El nombre en esta empresa es ahora { $name }.
limit-no-right = Las personas las administran quienes tienen el rol de administrador global o el de administrador de usuarios.
limit-of-global-admin = Esta persona tiene el rol de administrador global. Solo pueden hacer este cambio quienes también lo tienen.
limit-own-roles = Quienes tienen el rol de administrador de usuarios no pueden cambiar sus propios roles. Puede hacerlo otra persona que administre los usuarios.
limit-gives-global-admin = Solo asignan o quitan este rol quienes ya lo tienen.
limit-last-global-admin = Es la única persona de la empresa con el rol de administrador global. Asigne antes ese rol a otra persona.

## Changing roles

change-roles-of = Roles de { $name }
lead-roles = Lo que marque aquí se aplica desde la próxima página que abra { $name }. Se le comunica por correo electrónico.
roles-hint = Varios roles se suman. Sin ninguno, la persona ve lo que tiene asignado.
save-roles = Guardar roles
roles-until = Hasta
roles-until-hint = El último día de los roles nuevos. Si se deja vacío, se mantienen. Un rol termina automáticamente y se comunica a la persona por correo electrónico.
roles-until-wrong = Escriba un día, por ejemplo 2026-12-31, o deje el campo vacío
roles-until-past = El último día ya ha pasado. Escriba el día de hoy o uno posterior
roles-changed-meanwhile = Los roles han cambiado entretanto. Ahora son: { $roles }. Revíselos y guarde de nuevo
flash-roles = Roles de { $name } desde ahora: { $roles }.
log-roles-changed = Cambió los roles de { $member } de «{ $before }» a «{ $roles }»
log-roles-changed-until = Cambió los roles de { $member } de «{ $before }» a «{ $roles }», los nuevos hasta el { $until }
log-roles-changed-try = Intentó cambiar los roles de { $member } a «{ $roles }»
log-member-renamed = Cambió el nombre de { $before } a { $name }
log-member-renamed-try = Intentó cambiar el nombre de { $before } a { $name }

mail-is-roles-changed = Otros roles
mail-roles-changed-subject = Sus roles en { $company } han cambiado
mail-roles-changed = { $by } ha cambiado sus roles en { $company } (MPN ID { $mpn }).
mail-roles-changed-now = Antes: { $before }. Ahora: { $roles }.
mail-roles-until = { $roles }: hasta el { $date }, ese día incluido. Después, el rol termina automáticamente.
mail-roles-changed-at-once = El cambio ya se aplica; no hace falta que inicie sesión de nuevo.
mail-is-admin-named = Nuevo rol de administrador
mail-admin-named-subject = { $member } tiene un nuevo rol en { $company }
mail-admin-named = { $by } ha asignado a { $member } este rol en { $company }: { $roles }.
mail-admin-named-check = Si no lo esperaba, consulte las personas de su empresa y quite el rol.
mail-is-member-deactivated = Fin de la pertenencia
mail-member-deactivated-subject = Ya no tiene acceso a { $company }
mail-member-deactivated = { $by } ha puesto fin a su acceso a { $company } (MPN ID { $mpn }).
mail-member-deactivated-seats = Lo que tenía asignado allí se ha retirado. Su cuenta se mantiene, igual que lo que tiene en otras empresas. Si se trata de un error, diríjase a quien administra los usuarios de la empresa.
mail-member-deactivated-reason = Recibe este correo electrónico porque pertenecía a { $company }.

## Deactivating

deactivate-person = Desactivar a { $name }
deactivation-access = { $name } ya no podrá abrir ninguna página de { $company }; el cambio se aplica desde la próxima que intente abrir. Si no pertenece a ninguna otra empresa, se cerrará su sesión.
deactivation-own-access = Ya no podrá abrir ninguna página de { $company }; el cambio se aplica desde la próxima que intente abrir. Si no pertenece a ninguna otra empresa, se cerrará su sesión.
deactivation-contact = { $name } es el contacto de marketing. Hasta que nombre a otra persona, no se puede activar ninguna oferta ni se atiende ninguna.
deactivation-activations = { $count ->
    [one] Se ha solicitado una ventaja técnica para esta persona. La solicitud sigue su curso y el resultado se comunica a quien la hizo.
   *[other] Se han solicitado { $count } ventajas técnicas para esta persona. Las solicitudes siguen su curso y el resultado se comunica a quien las hizo.
}
deactivation-requests = { $count ->
    [one] Una solicitud de servicio sigue abierta, y la responden quienes tienen un rol de administrador en la empresa.
   *[other] { $count } solicitudes de servicio siguen abiertas, y las responden quienes tienen un rol de administrador en la empresa.
}
deactivation-mail = Se comunica por correo electrónico a { $name }.
deactivation-own-mail = Se comunica por correo electrónico a quienes tienen el rol de administrador global.
deactivation-back = Puede invitar de nuevo a { $name } en cualquier momento. Los puestos no se recuperan con ello.
deactivation-seats = { $count ->
    [one] Se retira un puesto
   *[other] Se retiran { $count } puestos
}
seat-others-on = Quedará libre para otra persona el { $date }.
seat-stays-this-year = Nadie más puede tenerlo antes del próximo año de membresía.
flash-deactivated = { $seats ->
    [0] Se ha desactivado a { $name }.
    [one] Se ha desactivado a { $name }. Se ha retirado un puesto.
   *[other] Se ha desactivado a { $name }. Se han retirado { $seats } puestos.
}

## Adding people, and their invitations

add-person = Agregar personas
new-person-email-hint = La invitación se envía a esta dirección. Solo puede unirse quien lee el correo de esta dirección.
flash-invited-no-mail = La invitación para { $name } está creada. No hay ningún servidor de correo configurado: pida el vínculo al equipo del programa.
back-where-you-were = Volver a la página anterior
to-their-page = Ir a la página de la persona
person-invitation = Invitación
invite-again-person = Enviar una nueva invitación a { $name }
again-happens-link = La persona recibe un nuevo correo electrónico con un nuevo vínculo, que funciona una sola vez, durante siete días.
again-happens-old = El vínculo del correo electrónico anterior deja de funcionar.
withdraw-invitation-of = Retirar la invitación de { $name }
reactivate-person = Invitar de nuevo a { $name }
reactivation-mail = { $name } recibe un correo electrónico con un vínculo, que funciona una sola vez, durante siete días.
reactivation-accepts = Cuando acepte, la persona vuelve a pertenecer a la empresa, con los roles que marque aquí y ningún otro.
reactivation-seats = Los puestos que tenía no se recuperan.

## Deciding about requests for roles

role-requests = Solicitudes de roles
lead-role-requests = Quién solicita otro rol en { $company } y qué se decidió. Quien lo solicita recibe un correo electrónico.
role-requests-open = Por decidir
role-requests-none = Nadie espera una decisión.
role-requests-decided = Decididas
approve-role = Aprobar
decline-role = Rechazar
approve-role-of = Aprobar la solicitud de { $name }
decline-role-of = Rechazar la solicitud de { $name }
role-request-asked = Rol solicitado
role-request-reason = Motivo
approve-role-hint = Lo que marque se agrega a los roles de { $name }. Puede ser un rol distinto del solicitado.
approve-role-missing = Elija un rol para asignar
decline-role-hint = { $name } lo lee, aquí y en un correo electrónico.
flash-role-approved = { $name } tiene el rol desde ahora y se le comunica por correo electrónico.
flash-role-declined = La solicitud de { $name } se ha rechazado. Se le comunica por correo electrónico.
flash-role-decided = Ya se había decidido.

## Adding many people at once

people-many = Agregar varias personas
people-many-lead = Cada persona de la lista recibe un correo electrónico con un vínculo para unirse a { $company }. Primero verá qué hará cada línea.
people-list-hint = Una persona por línea: nombre, dirección de correo y roles, separados por comas, puntos y coma o tabuladores; como máximo { $most }. Por ejemplo: Ruth Keller, ruth@example.com, user_admin
people-file-hint = Con las columnas name, email y roles, guardado como CSV; como máximo 256 KiB. El texto y el archivo forman una sola lista.
people-role-words = Cómo se escriben los roles
people-role-words-hint = Con las palabras siguientes o con los nombres que figuran al lado. Varias palabras se separan con un espacio o un punto y coma; varios nombres, con un punto y coma. Sin ningún rol, la persona figura como personal.
people-list-empty = Escriba al menos una persona o elija un archivo que contenga alguna.
people-list-too-large = La lista supera 256 KiB. No se ha leído nada. Una lista tiene como máximo { $most } personas; divídala y envíe las partes una tras otra.
people-list-too-many = La lista tiene { $count } personas; el máximo es { $most } a la vez. Divídala y envíe las partes una tras otra.
people-file-columns = La primera línea del archivo debe tener las columnas name y email, cada una exactamente una vez; la columna roles puede faltar. Contiene: { $columns }.
people-many-summary = Personas que se invitarán: { $invited }{ $skipped ->
    [0] {""}
   *[other] , líneas omitidas: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , líneas con errores: { $bad }
}
people-line-added = Recibe una invitación
people-line-comes-back = Ya estuvo aquí: recibe una nueva invitación
people-line-belongs = Ya pertenece a la empresa: se omite
people-line-invited = Ya tiene una invitación: se omite
people-name-formula = Escriba un nombre que no empiece por =, +, - o @, que una hoja de cálculo interpreta como fórmula
people-not-a-role = «{ $words }» no es un rol
people-many-more-lines = { $count ->
    [one] Otra línea tiene errores.
   *[other] Otras { $count } líneas tienen errores.
}
people-many-blocked = { $count ->
    [one] Una línea tiene errores, así que no se invita a nadie. Corríjala o quítela y vuelva a obtener la vista previa de la lista.
   *[other] { $count } líneas tienen errores, así que no se invita a nadie. Corríjalas o quítelas y vuelva a obtener la vista previa de la lista.
}
people-many-nothing-to-do = No hay nada que hacer: todas las personas de la lista ya pertenecen a la empresa o ya tienen una invitación.
people-many-stale = Algo ha cambiado desde la vista previa, o no la hubo. No se ha invitado a nadie. Esto es lo que ocurriría ahora.
people-invite-many = { $count ->
    [one] Invitar a una persona
   *[other] Invitar a { $count } personas
}
flash-invited-many = { $count ->
    [one] Se ha invitado a una persona. El correo electrónico está en camino.
   *[other] Se ha invitado a { $count } personas. Los correos electrónicos están en camino.
}
flash-invited-many-no-mail = { $count ->
    [one] Se ha invitado a una persona. No hay ningún servidor de correo configurado: pida el vínculo al equipo del programa.
   *[other] Se ha invitado a { $count } personas. No hay ningún servidor de correo configurado: pida los vínculos al equipo del programa.
}

## Several people at once

select-person = Seleccionar a { $name }
selected-people = Personas seleccionadas:
selected-give-verb = Asignar roles…
selected-take-verb = Quitar roles…
selected-deactivate-verb = Desactivar…
selected-invite-verb = Invitar de nuevo…
selected-give = { $count ->
    [one] Asignar roles a una persona
   *[other] Asignar roles a { $count } personas
}
selected-take = { $count ->
    [one] Quitar roles a una persona
   *[other] Quitar roles a { $count } personas
}
selected-deactivate = { $count ->
    [one] Desactivar a una persona
   *[other] Desactivar a { $count } personas
}
selected-invite = { $count ->
    [one] Invitar de nuevo a una persona
   *[other] Invitar de nuevo a { $count } personas
}
selected-give-hint = Cada persona conserva los roles que ya tiene.
selected-take-hint = Quien no los tiene queda como está.
selected-roles-missing = Elija al menos un rol
selected-has = Roles actuales: { $roles }
selected-deactivated = { $count ->
    [0] Se desactiva y se le comunica por correo electrónico.
    [one] Se desactiva y se le comunica por correo electrónico. Se retira un puesto.
   *[other] Se desactiva y se le comunica por correo electrónico. Se retiran { $count } puestos.
}
selected-invited = Recibe un nuevo correo electrónico. El vínculo del anterior deja de funcionar.
selected-own = Es usted; no cambia nada.
selected-not-invited = No hay ninguna invitación pendiente.
selected-none = Esto no se aplica a ninguna de las personas seleccionadas.
selected-nobody = No se ha seleccionado a nadie.
selected-too-many = Se pueden seleccionar como máximo { $most } personas a la vez.
flash-selected-roles = { $count ->
    [0] No había nada que cambiar.
    [one] Se han cambiado los roles de una persona.
   *[other] Se han cambiado los roles de { $count } personas.
}
flash-selected-deactivated = { $count ->
    [0] No había nadie a quien desactivar.
    [one] Se ha desactivado a una persona.
   *[other] Se ha desactivado a { $count } personas.
}
flash-selected-invited = { $count ->
    [0] No había ninguna invitación que enviar.
    [one] Se ha enviado de nuevo una invitación.
   *[other] Se han enviado de nuevo { $count } invitaciones.
}
