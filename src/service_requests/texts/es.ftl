### Service requests: tickets from a partner to the programme.

service-requests = Solicitudes de servicio
menu-support = Soporte
lead-service-requests = Lo que { $company } ha solicitado al programa y en qué ha quedado.
lead-own-requests = Lo que usted ha solicitado al programa y en qué ha quedado.
new-request = Solicitud nueva
search-requests-label = Buscar por número, título o persona
requests-count = { $count ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
no-requests = Aún no hay solicitudes
no-requests-text = Solicite al programa ayuda de preventa, horas de asesoría o soporte: las solicitudes y sus respuestas aparecen aquí.
no-match-requests = Ninguna solicitud coincide con la búsqueda y los filtros.
filter-by-type = Tipo de solicitud
filter-all-types = Todos los tipos
column-number = Número
column-title = Título
column-type = Tipo
column-asked-by = Solicitante
column-last-entry = Última entrada
column-reason = Motivo del cierre

## Types

request-presales = Servicios de preventa
request-presales-text = Horas de servicios de preventa e implementación para un proyecto.
request-advisory = Horas de asesoría
request-advisory-text = Horas con personal de consultoría técnica del programa.
request-cloud = Soporte en la nube para un cliente
request-cloud-text = Soporte con un servicio en la nube, en nombre de un cliente. Consume un incidente.
request-on-premises = Soporte local
request-on-premises-text = Soporte de producto para el software que ejecuta su propia empresa. Consume un incidente y pide el identificador de acceso y el identificador de contrato.
request-cancellation = Cancelación con reembolso
request-cancellation-text = Pone fin a una membresía, o a una sola de sus ventajas u ofertas, mientras dure el derecho a reembolso.
request-other = Otra solicitud
request-other-text = Cualquier otra pregunta al programa.
hours-count = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
incidents-count = { $count ->
    [one] { $count } incidente
   *[other] { $count } incidentes
}

## Where a request stands

request-open = Abierta
request-waiting-for-you = Espera su respuesta
request-waiting-for-programme = Espera al programa
request-waiting-for-partner = Espera al partner
request-not-answered = Sin respuesta
request-waiting-for-us = Espera nuestra respuesta
request-closed = Cerrada
reason-solved = Resuelta
reason-withdrawn = Retirada
reason-duplicate = Duplicado de otra solicitud
reason-product-fault = Defecto del producto
reason-declined = Rechazada
reason-granted = Cancelación concedida
phase-presales = Preventa
phase-design = Diseño
phase-deployment = Implementación
phase-development = Desarrollo

## What a request asks

request-title = Título
request-description = Descripción
request-customer = Cliente
request-phase = Fase
request-country = País
request-language = Idioma de la conversación
request-phone = Teléfono
request-time-zone = Zona horaria
request-hours-asked = Horas solicitadas
request-taken-from = Se descuenta de
request-reserved = Reservado
request-used = Consumido
request-cancels-benefit = Ventaja
request-cancels-offer = Oferta
refunded = Importe reembolsado

## The choice of a type

requests-closed-types = No disponibles por el momento
who-can-ask = Quién puede solicitarlo
request-needs-role = No puede solicitar esto. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
request-left-unlimited = Sin límite en su membresía.
request-left = Disponible: { $amount }.
request-not-granted = Ninguna de sus membresías actuales concede esto.
request-not-activated = Su membresía lo concede, pero aún no está activo. Primero debe activarse en la página «Ventajas técnicas».
no-hours-left = No quedan horas: todas están consumidas o reservadas por solicitudes abiertas.
no-incidents-left = No quedan incidentes: todos están consumidos o reservados por solicitudes abiertas.
too-few-left = Es más de lo que queda: { $amount }.
cancellation-off = { $package }: { $reason }
cancellation-asked = Ya se ha solicitado su cancelación, en { $reference }.
cancellation-part-asked = Ya se ha solicitado la cancelación de una parte, en { $reference }.
cancellation-whole-asked = Ya se ha solicitado la cancelación de la membresía completa, en { $reference }.
refund-possible-until = Se puede cancelar con reembolso hasta el { $date }, siempre que no se haya usado nada.
refund-possible-until-keys = Se puede cancelar con reembolso hasta el { $date }, siempre que no se haya mostrado ninguna clave de producto.
refund-possible-until-day = Se puede cancelar con reembolso hasta el { $date }.
refund-ended-by-keys = Ya no es posible: se mostraron claves de { $product } el { $date }.
refund-ended-by-assigning = Ya no es posible: { $product } se asignó el { $date }.
refund-ended-by-activating = Ya no es posible: { $product } se activó el { $date }.
refund-too-late = Ya no es posible: ha pasado el plazo de reembolso tras la compra del { $date }.

## The form

choose = Elegir…
title-hint = De qué se trata, en pocas palabras.
description-hint = Qué necesita, qué ha probado y para cuándo.
product-hint = Por ejemplo, Windows Server 2019 o Azure.
phone-hint = Dónde se le puede llamar. Desde otro país, con su prefijo, como +41.
time-zone-hint = Por ejemplo, Europe/Paris.
hours-hint = Horas enteras, { $most } como máximo por solicitud. Quedan reservadas hasta que se cierre la solicitud.
ids-hint = Ambos figuran en la fila de la ventaja en la página «Ventajas técnicas». Indican de qué ventaja se descuenta el incidente y no se guardan con la solicitud.
ids-again = Para proteger el identificador de acceso y el identificador de contrato, no se vuelven a mostrar. Escriba ambos otra vez.
customer-hint = El cliente en cuyo nombre hace la solicitud.
cancellation-which = ¿Qué se debe cancelar?
cancellation-whole = { $package }, la membresía completa
cancellation-offer = Solo la oferta { $offer }
cancellation-one-benefit = Solo una ventaja de { $package }
cancellation-why = ¿Por qué se debe cancelar?
cancellation-why-hint = Qué se usó o no, y qué espera en su lugar.
cancellation-consequence = Si se concede la cancelación, lo que ha elegido termina definitivamente: una membresía con todas sus ventajas; una ventaja con sus claves, puestos y solicitudes de activación.
title-missing = Escriba un título
product-missing = Escriba el producto
customer-missing = Escriba el cliente
description-missing = Describa lo que necesita
line-too-long = { $most } caracteres como máximo
text-too-long = { $most } caracteres como máximo. Envíe el resto en otros mensajes.
phase-missing = Elija la fase
country-missing = Elija el país
language-missing = Elija el idioma
phone-wrong = Escriba un número de teléfono en el que se le pueda llamar
time-zone-wrong = Escriba el nombre de una zona horaria, como Europe/Paris
hours-wrong = Escriba un número entero de horas, de 1 a { $most }
access-id-missing = Escriba el identificador de acceso
contract-id-missing = Escriba el identificador de contrato
ids-do-not-match = El identificador de acceso y el identificador de contrato no corresponden a ninguna ventaja activa de soporte local de su empresa. Compruebe ambos.
choose-membership = Elija algo que se pueda cancelar

## The thread

thread = Mensajes
request-was-closed = Cerró la solicitud: { $reason }
request-was-reopened = Reabrió la solicitud
your-message = Su mensaje
answer-request = Completar la solicitud
your-message-hint = Indique las novedades o responda al programa.
message-not-sent = Su mensaje, que no se envió
send-message = Enviar mensaje
message-missing = Escriba un mensaje
request-is-closed = Entretanto, la solicitud se ha cerrado. Para volver a escribir, ábrala de nuevo.

message-sent-before = Este formulario ya se envió con otro texto. El texto de abajo no se ha enviado. Pulse el botón para enviarlo también.

request-sent-before = Este formulario ya se envió, como { $reference }, con otros datos. Lo que figura aquí no se ha enviado. Pulse el botón para enviarlo como otra solicitud.

too-many-open = Una persona puede tener como máximo { $count } solicitudes de servicio abiertas. Cierre una que esté resuelta o espere a que se cierre alguna.

too-much-this-hour = Una persona puede escribir como máximo { $count } veces en una hora. Podrá volver a escribir a partir del { $time }.

thread-part = Entradas { $from } a { $to } de { $total }
thread-earlier = Entradas anteriores
thread-later = Entradas posteriores
request-is-open = La solicitud no está cerrada.
close-own-request = Cerrar solicitud
close-own-hint = Cuando esté resuelta o ya no la necesite.
closing-is-programmes = Esta solicitud la cierra el programa, que indica entonces las horas consumidas.
reopen-request = Reabrir solicitud
no-reopening-granted = Una cancelación concedida es definitiva.
no-reopening-asked-anew = La solicitud { $reference }, que está abierta, pide cancelar lo mismo o una parte.
no-reopening-late = Se podía reabrir hasta el { $date }. Haga una solicitud nueva.
reopening-until = La solicitud se puede reabrir hasta el { $date }.
reopening-reserves = Al reabrirla se reservan de nuevo { $amount }.

## Closing it oneself

close-request = Cerrar { $reference }
close-request-question = ¿Cerrar { $reference }?
why-closing = ¿Por qué se cierra?
closing-gives-hours-back = Las horas reservadas se devuelven.
closing-gives-incident-back = El programa aún no ha respondido: el incidente se devuelve.
closing-uses-incident-up = El programa ha respondido: el incidente se consume.
reason-missing = Elija un motivo

## Told after it happened

flash-request-submitted = Su solicitud { $reference } se ha enviado. Las respuestas aparecen aquí y se le avisa por correo electrónico.
flash-request-answered = Su mensaje se ha agregado a { $reference }.
flash-request-closed = { $reference } está cerrada.
flash-request-reopened = { $reference } vuelve a estar abierta.

## Mails

mail-is-request-received = Solicitud de servicio recibida
mail-is-request-answered = Solicitud de servicio respondida
mail-is-request-closed = Solicitud de servicio cerrada
mail-request-received-subject = Recibida: { $reference }, { $title }
mail-request-received = El programa ha recibido su solicitud de servicio { $reference } para { $company }: { $title }.
mail-request-received-next = Recibirá un correo electrónico cuando se responda.
mail-request-answered-subject = Respondida: { $reference }, { $title }
mail-request-answered = El programa ha respondido a su solicitud de servicio { $reference } para { $company }: { $title }.
mail-request-answered-left = El programa ha respondido a la solicitud de servicio { $reference } para { $company }: { $title }. La persona que la hizo ya no es miembro.
mail-request-answered-next = La respuesta no está en este correo electrónico. Léala en el portal; ahora la solicitud espera su respuesta.
mail-request-closed-subject = Cerrada: { $reference }, { $title }
mail-request-closed = Su solicitud de servicio { $reference } para { $company } está cerrada: { $title }.
mail-request-closed-left = La solicitud de servicio { $reference } para { $company } está cerrada: { $title }. La persona que la hizo ya no es miembro.
mail-request-closed-because = Motivo: { $reason }.
mail-request-closed-next = En el portal se indica hasta cuándo y cómo se puede reabrir.
mail-open-request = Abrir la solicitud
mail-reason-asked = Recibe este correo electrónico porque hizo esta solicitud en { $company }.

## For operators

lead-console-requests = Lo que los partners solicitan al programa; lo que lleva más tiempo esperando va primero. Las horas se indican en UTC.
no-console-requests = Aún no hay solicitudes de servicio
no-console-requests-text = Todas las solicitudes de servicio que envían los partners figuran aquí.
request-acts-closed = La solicitud está cerrada. Solo el partner puede reabrirla.
answer-partner = Responder
answer-partner-hint = El partner la lee con el nombre del programa y se le avisa por correo electrónico, sin el texto.
send-answer = Enviar respuesta
close-with-message = Último mensaje
close-with-message-hint = Opcional. El partner lo lee entre los mensajes.
close-final = Una vez cerrada, solo el partner puede reabrirla.
hours-used = Horas consumidas
hours-used-hint = Horas enteras de 0 a { $most }. Lo reservado de más se devuelve.
hours-used-unlimited = Horas enteras; esta ventaja no tiene límite.
hours-used-wrong = Escriba un número entero de horas, de 0 a { $most }
refunded-hint = En { $currency }, como 1200 o 1200,50. Escriba 0 si no se pagó nada.
refunded-wrong = Escriba el importe reembolsado, como 1200 o 1200,50
reason-uses-incident = El incidente se consume.
reason-gives-incident-back = El incidente se devuelve.
reason-ends-membership = Pone fin a la membresía con todas sus ventajas, definitivamente.
reason-ends-benefit = Pone fin a la ventaja { $name }, definitivamente: ya no se puede obtener nada de ella.
reason-ends-offer = Pone fin a la oferta { $name }, definitivamente. Las ventajas que ninguna otra oferta concede terminan con ella, otras se reducen; lo que está en uso de ellas se conserva.
reason-ends-seats = { $count ->
    [one] Un puesto termina y se avisa a su titular.
   *[other] { $count } puestos terminan y se avisa a sus titulares.
}
reason-declines-activations = { $count ->
    [one] Se rechaza una solicitud de activación.
   *[other] Se rechazan { $count } solicitudes de activación.
}
reason-leaves-requests = Las solicitudes de servicio abiertas que tienen reservada una parte siguen abiertas.
and-next-sentence = { $first } { $next }
reason-changes-nothing = No cambia nada en la membresía ni en sus ventajas.
cannot-grant = No se puede conceder la cancelación: esto ya se ha cancelado, o el derecho a reembolso ha terminado desde entonces.
declined-by-cancellation = La membresía, ventaja u oferta a la que pertenece se canceló a petición de la empresa: { $reference }.
request-changed-meanwhile = La solicitud ha cambiado desde que se mostró esta página. No se ha hecho nada: consulte los mensajes y decida de nuevo.
flash-request-taken = Ha asumido { $reference }.
flash-request-handed-over = { $reference } se ha traspasado.
flash-request-changed = No se ha hecho nada: { $reference } ha cambiado desde que se mostró la página.

## In the logs

log-request = la solicitud de servicio { $reference }
log-some-request = una solicitud de servicio
log-request-submitted = Envió { $request }
log-request-submitted-try = Intentó enviar { $request }
log-request-answered = Respondió a { $request }
log-request-answered-try = Intentó responder a { $request }
log-request-closed = Cerró { $request }
log-request-closed-cancelled = Cerró { $request }: se canceló la membresía
log-request-closed-benefit-cancelled = Cerró { $request }: se canceló una ventaja
log-request-closed-offer-cancelled = Cerró { $request }: se canceló una oferta
log-request-closed-try = Intentó cerrar { $request }
log-request-reopened = Reabrió { $request }
log-request-reopened-try = Intentó reabrir { $request }
log-request-taken = Asumió { $request }
log-request-taken-try = Intentó asumir { $request }
log-request-handed-over = Traspasó { $request } a otra persona del equipo del programa
log-request-handed-over-try = Intentó traspasar { $request }
log-request-read = Leyó { $request }
log-request-read-try = Intentó leer { $request }
