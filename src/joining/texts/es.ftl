### Joining: companies that apply to the programme, and the operators who decide.

## Applying

join = Solicitar el ingreso
join-link = ¿Su empresa aún no está en el programa? Solicite el ingreso
join-offer = Si su empresa aún no está en el programa, puede solicitar su ingreso.
join-text = Solicite el ingreso de su empresa en el programa. Primero confirma su dirección de correo mediante un vínculo; después el programa decide y se lo comunica por correo electrónico.
join-company = Nombre de la empresa
join-country-missing = Elija el país
join-zone-hint = La de la empresa, por ejemplo Europe/Paris. Los días empiezan y terminan según ella.
join-domain = Dominio de correo
join-domain-hint = El propio de la empresa, por ejemplo example.com. Si se deja vacío, es el de su dirección de correo.
join-domain-wrong = Escriba un solo dominio de correo, por ejemplo example.com, o deje el campo vacío
join-domain-free = Cualquiera puede tener un buzón en { $domain }. Escriba el dominio propio de la empresa o deje el campo vacío
join-number = Número de registro
join-number-hint = Con el que la empresa está registrada en su país. Puede dejarlo vacío.
join-number-long = Acorte el número a 200 caracteres
join-contact = Persona de contacto
join-contact-hint = Su nombre. Si el programa acepta, recibirá el rol de administrador global de la empresa.
join-name-missing = Escriba su nombre
join-email-hint = A esta dirección se envía un vínculo con el que confirma la solicitud.
join-wishes = Qué desea la empresa
join-wishes-hint = Qué membresías y productos le interesan y a qué se dedica.
join-wishes-missing = Indique qué desea la empresa
join-wishes-long = { $most ->
    [one] Acorte este texto a { $most } carácter
   *[other] Acorte este texto a { $most } caracteres
}
join-send = Enviar solicitud
join-sent-text = Un correo electrónico con un vínculo está en camino a la dirección que ha escrito. Abra el vínculo en un plazo de siete días y confirme la solicitud: solo entonces la ve el programa.
join-nothing-came = ¿No ha llegado nada? Mire en el correo no deseado y compruebe si escribió bien la dirección.
join-again = Hacer una nueva solicitud

## How it stands

join-look-and-confirm = Ver la solicitud y confirmarla
join-see-standing = Ver el estado de la solicitud
join-applied = Contenido de la solicitud
join-none = Ninguno
join-unconfirmed = Confirme la solicitud de { $company }
join-unconfirmed-text = Alguien ha hecho una solicitud con su dirección. Si fue usted, revise la solicitud y confírmela antes del { $until }. Si no, retírela o no haga nada: pasado ese plazo se elimina.
join-confirm-sure = Solicito el ingreso de esta empresa, y lo que figura aquí es correcto
join-confirm-missing = Marque esta casilla para confirmar
join-confirm = Confirmar solicitud
join-other-open = Otra solicitud con su dirección está pendiente en el programa. Retire primero aquella: su vínculo está en su buzón.
join-ran-out = El plazo para confirmar ha terminado
join-ran-out-text = La solicitud se podía confirmar hasta el { $until }. Nadie la ha visto. Haga una nueva solicitud y recibirá un nuevo vínculo.
join-open = La solicitud de { $company } está en manos del programa
join-open-text = Usted la confirmó el { $since }.
join-open-next = El programa decide y se lo comunica por correo electrónico. No tiene que hacer nada. Esta página indica el estado de la solicitud.
join-accepted = { $company } forma parte del programa
join-accepted-text = El programa aceptó la solicitud el { $at }. El MPN ID de la empresa es { $number }.
join-accepted-next = Se ha enviado una invitación a { $email }. Con su vínculo se accede al portal: allí establece una contraseña, o inicia sesión si ya tiene una cuenta, y recibe el rol de administrador global de la empresa.
join-declined = La solicitud de { $company } se ha rechazado
join-declined-text = El programa la rechazó el { $at }.
join-declined-message = Respuesta del programa:
join-withdrawn = La solicitud de { $company } se ha retirado
join-withdrawn-text = Se retiró el { $at }. Puede hacer una nueva solicitud en cualquier momento.
join-withdraw = Retirar solicitud
join-withdraw-text = El programa no decidirá nada sobre { $company }. La solicitud no se puede retomar; puede enviar otra.
join-withdraw-sure = Sí, quiero retirar la solicitud
join-withdraw-missing = Marque esta casilla para retirarla

## For operators

applications = Solicitudes de ingreso
lead-applications = Empresas que solicitan el ingreso en el programa. Cada una ha confirmado su dirección de correo.
applications-none = No hay solicitudes de ingreso pendientes
applications-none-text = Cuando una empresa haya hecho una solicitud y confirmado su dirección de correo, figurará aquí.
applications-no-match = Ninguna solicitud de ingreso está en este estado.
applications-show-open = Mostrar las pendientes
applications-count = { $count ->
    [one] { $count } solicitud de ingreso
   *[other] { $count } solicitudes de ingreso
}
applications-count-more = Más de { $count } solicitudes de ingreso
applications-first = Primeras solicitudes
applications-before = Solicitudes posteriores
applications-after = Solicitudes anteriores
application-unconfirmed = Sin confirmar
application-open = Pendiente
application-accepted = Aceptada
application-declined = Rechazada
application-withdrawn = Retirada
application-since = Confirmada
application-see = Ver la solicitud
application-decision = Decisión
application-accepted-by = { $by } la aceptó el { $at }.
application-declined-by = { $by } la rechazó el { $at }. Quien hizo la solicitud lee esto:
application-withdrawn-on = La retiró el { $at } quien la había hecho.
application-checks = Qué hay a favor y en contra
application-checks-text = Solo lo ve el equipo del programa.
application-domain-taken = Una empresa ya tiene el dominio de correo { $domain }:
application-domain-free = Ninguna empresa tiene el dominio de correo { $domain }
application-no-domain = La empresa no ha indicado ningún dominio de correo propio
application-address-there = La dirección de la persona de contacto es del dominio de correo de la empresa
application-address-elsewhere = La dirección de la persona de contacto no es del dominio de correo de la empresa
application-name-taken = Una empresa tiene el mismo nombre, o casi:
application-name-free = Ninguna empresa tiene el mismo nombre, ni casi
application-number-taken = Una empresa tiene el mismo número de registro:
application-number-free = No se conoce ninguna empresa con este número de registro
application-others = Hay otras solicitudes con este dominio de correo o esta dirección:
application-accept = Aceptar
application-accept-of = Aceptar la solicitud de { $company }
application-accept-text = La empresa se agrega al programa. Se invita a { $email } con el rol de administrador global y se le comunica por correo electrónico que la solicitud se ha aceptado. Esta acción no se puede deshacer.
application-decline = Rechazar
application-decline-of = Rechazar la solicitud de { $company }
application-decline-hint = Indique por qué. Quien hizo la solicitud lo lee en un correo electrónico y en la página de la solicitud.
flash-application-accepted = { $company } forma ahora parte del programa con el MPN ID { $mpn }.
flash-application-declined = La solicitud de { $company } se ha rechazado.

## Mails

mail-is-application-sent = Solicitud de ingreso por confirmar
mail-is-application-received = Solicitud de ingreso recibida
mail-is-application-accepted = Solicitud de ingreso aceptada
mail-is-application-declined = Solicitud de ingreso rechazada
mail-is-application-waits = Solicitud de ingreso pendiente
mail-application-sent-subject = Confirme la solicitud de { $company }
mail-application-sent = Alguien ha solicitado, con su dirección, el ingreso de { $company } en el programa.
mail-application-sent-link = Si fue usted, abra el vínculo, revise la solicitud y confírmela antes del { $until }. Solo entonces la ve el programa. Si no fue usted, no haga nada.
mail-application-received-subject = La solicitud de { $company } está en manos del programa
mail-application-received = La solicitud de { $company }, confirmada el { $since }, está en manos del programa.
mail-application-received-next = El programa decide y se lo comunica por correo electrónico. Con el vínculo puede ver el estado de la solicitud y retirarla. Mientras esté pendiente, no se puede enviar otra desde su dirección.
mail-application-accepted-subject = { $company } forma parte del programa
mail-application-accepted = El programa ha aceptado la solicitud de { $company }. El MPN ID de la empresa es { $number }.
mail-application-accepted-next = Un segundo correo electrónico a { $email } es la invitación: con su vínculo se accede al portal y se recibe el rol de administrador global de la empresa.
mail-application-declined-subject = La solicitud de { $company } se ha rechazado
mail-application-declined = El programa ha rechazado la solicitud de { $company }.
mail-application-reason = Recibe este correo electrónico porque alguien ha solicitado, con su dirección, el ingreso en el programa. Si no fue usted, no haga nada.
mail-application-waits-subject = Nueva solicitud de ingreso: { $company }
mail-application-waits = { $company } solicita el ingreso en el programa y ha confirmado su dirección de correo. Lo que hay a favor y en contra figura en la página de la solicitud.
mail-digest-applications = Solicitudes de ingreso pendientes: { $waits }; nuevas desde el último resumen: { $came }.

## The log

log-application-sent = Solicitó el ingreso de { $company }
log-application-sent-try = Intentó solicitar el ingreso de { $company }
log-application-confirmed = Confirmó la solicitud de ingreso de { $company }
log-application-confirmed-try = Intentó confirmar la solicitud de ingreso de { $company }
log-application-withdrawn = Retiró la solicitud de ingreso de { $company }
log-application-withdrawn-try = Intentó retirar la solicitud de ingreso de { $company }
log-application-accepted = Aceptó la solicitud de ingreso de { $company } como MPN { $number }
log-application-accepted-try = Intentó aceptar la solicitud de ingreso de { $company }
log-application-declined = Rechazó la solicitud de ingreso de { $company }
log-application-declined-try = Intentó rechazar la solicitud de ingreso de { $company }
log-application-read = Leyó la solicitud de ingreso de { $company }
log-application-read-try = Intentó leer la solicitud de ingreso de { $company }
