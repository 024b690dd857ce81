### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Solicitado
status-in-progress = En curso
status-active = Activo
status-declined = Rechazado
status-withdrawn = Retirado
status-since = { $status } desde el { $date }

## What is used of hours and incidents

units-left = usado: { $used }, queda: { $left }
units-left-reserved = usado: { $used }, reservado: { $reserved }, queda: { $left }
units-used = usado: { $used }
units-used-reserved = usado: { $used }, reservado: { $reserved }
column-used = Usado
column-reserved = Reservado
column-left = Queda

## The row

activation = Estado de la activación
activate-again = Volver a activar
activation-ready = Se puede activar hasta el { $date }.
activation-fulfilled-by = El programa lo atiende a más tardar el { $date }. Cuando esté hecho, ambas direcciones reciben un correo electrónico.
activation-fulfilled-by-offer = El programa lo atiende a más tardar el { $date }. Cuando esté hecho, el contacto de marketing recibe las instrucciones.
activation-fulfilled-by-plain = El programa lo atiende a más tardar el { $date }. Cuando esté hecho, recibirá un correo electrónico.
activation-declined-by-portal = Rechazado por el portal
activation-not-fulfilled = El programa tenía hasta el { $date } para atenderlo y no lo ha hecho.
activation-asked-by = Solicitado por { $name }, { $at }
activation-designee = Para
activation-alternative = Dirección de correo alternativa
activation-reason = Motivo
activation-in-work = El equipo del programa está trabajando en ello, así que la solicitud ya no se puede retirar.
activation-withdraw = Retirar la solicitud
activation-withdrawn-again = Una vez retirada, se puede volver a solicitar hasta el { $date }.
activation-withdrawn-final = Una vez retirada, no se puede volver a solicitar.
activation-offer-until = La oferta dura hasta el { $date }.
activation-offer-over = Caducó el { $date }
activation-history = Qué ha ocurrido
activation-line = { $status }: { $name }, { $at }
activation-by-programme = el programa
who-can-activate = Quién puede activar
activation-needs-role = No puede activar esto. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
activation-closed = El último día para activarlo fue el { $last-day }.
activation-needs-contact = Su empresa no tiene un contacto de marketing que reciba las instrucciones. Nombre uno primero.
activation-name-contact = Nombrar un contacto de marketing
support-ids = Identificador de acceso e identificador de contrato
support-ids-use = El soporte de producto pide ambos la primera vez que abre un caso. Todas las personas de su empresa pueden verlos y usarlos.
open-support-site = Abrir el sitio de soporte
support-ids-help = ¿Algo no se puede instalar o no se inicia? Abra un caso con estos identificadores o pregunte al programa en «Solicitudes de servicio».

## Asking for it

activate-heading = Activar { $product }
activate-lead = El programa atiende su solicitud en unos días y después muestra el identificador de acceso y el identificador de contrato en la fila de esta ventaja.
activate-lead-mails = Por seguridad, las instrucciones se envían a dos direcciones de la misma persona: la propia y otra.
activate-lead-offer = El programa atiende su solicitud en unos días. Después, las instrucciones se envían a su contacto de marketing:
activate-person = ¿Quién lo usará?
activate-alternative-hint = Otra dirección de la misma persona, distinta de la que figura en la lista.
activate-final = Puede retirar la solicitud hasta que el programa la asuma. Después no se puede deshacer ni se puede cambiar la persona.
activate-final-plain = Puede retirar la solicitud hasta que el programa la asuma. Después no se puede deshacer.
activate-ends-refund = La activación pone fin al derecho a reembolso.
activate-ends-refund-text = La membresía { $package }, comprada el { $purchased-on }, puede cancelarse con reembolso hasta el { $last-day }. Una vez que el programa haya atendido esta solicitud, ya no es posible.
activate-ends-refund-alone = Hasta el { $last-day }, esta ventaja aún puede cancelarse por separado con reembolso. Una vez que el programa haya atendido esta solicitud, ya no es posible.
activate-submit = Enviar la solicitud
activate-give-up-refund = Enviar la solicitud y renunciar al reembolso
activate-already = { $name } ya lo ha solicitado, { $at }.
activate-is-active = Ya está activo.
activate-withdraw-late = La solicitud ya no se puede retirar: el equipo del programa está trabajando en ella o ya ha decidido.

## How support is asked for

support-heading = Cómo solicitar soporte
support-cloud = Productos de la nube, en nombre de un cliente
support-cloud-text = Consume un incidente de la nube. Solo lo solicita quien tiene el rol de agente de administrador, indicando el cliente.
support-on-premises = Productos locales
support-on-premises-text = Consume un incidente local. Todas las personas de su empresa lo solicitan con el identificador de acceso y el identificador de contrato, que figuran en la fila de la ventaja activa.
support-advisory = Preventa, implementación y horas de asesoría
support-advisory-text = Consume horas: indique qué planea, en qué fase y cuántas horas necesita, 25 como máximo por solicitud.
support-step-activate = Active la ventaja en la lista de arriba. El programa tarda unos días.
support-step-cloud = Haga la solicitud aquí: indique el cliente, el servicio en la nube y qué falla.
support-step-answered = El programa responde en la solicitud y se le avisa por correo electrónico. El incidente se consume cuando se cierra la solicitud.
support-step-ids = Abra la fila de la ventaja: ahí están el identificador de acceso y el identificador de contrato. La primera vez, el soporte de producto pide ambos.
support-step-on-premises = Haga la solicitud aquí o en el sitio de soporte al que lleva la fila, e indique el producto que no se puede instalar o no funciona.
support-step-hours = Haga la solicitud aquí: indique qué planea, en qué fase y cuántas horas necesita.
support-step-consultant = El personal de consultoría responde en la solicitud y propone una cita. Las horas consumidas se indican al cerrarla.
support-ask-cloud = Solicitar soporte en la nube
support-ask-on-premises = Solicitar soporte local
support-ask-advisory = Solicitar horas de asesoría
support-ask-presales = Solicitar servicios de preventa o implementación
support-needs-role = Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
technical-staff-lead = Las ventajas técnicas activas de su empresa, con los identificadores que pide el soporte de producto.

## What is wrong with an alternative address

alternative-not-an-address = Escriba una sola dirección de correo válida, como nombre@empresa.example.
alternative-same-as-own = Escriba otra dirección: esta es la propia de la persona.
alternative-looks-like-own = Escriba otra dirección: esta se parece a la propia de la persona.

## Told after it happened

flash-activation-requested = Se ha solicitado la activación de { $product }.
flash-activation-withdrawn = Se ha retirado la solicitud de activación de { $product }.

## The list, for operators

activations = Activaciones
lead-activations = Lo que las empresas han pedido al programa que active, lo que más tiempo lleva esperando primero. Las horas se indican en UTC.
no-activations = No hay nada pendiente
no-activations-text = Lo que solicitan las empresas figura aquí desde el momento en que lo solicitan. Lo ya decidido se encuentra por su estado.

## The page of one, for operators

case-title = { $product } para { $company }
case-since = desde el
case-designee = Para
case-alternative = Dirección alternativa:
case-no-designee = No se nombró a nadie.
case-no-contact = La empresa no tiene ningún contacto de marketing activo.
case-deactivated = acceso desactivado
case-until = Activo hasta
case-decide = Decidir
case-closed = Esta solicitud está cerrada: ya no hay nada que decidir.
case-ends-refund = Atenderla pone fin al derecho de la empresa al reembolso de esta membresía, que tiene hasta el { $date }.
case-take-text = Indica a la empresa y al resto del equipo del programa que se está trabajando en la solicitud. Desde entonces ya no se atiende automáticamente y la empresa no puede retirarla.
case-fulfil = Atender
case-fulfil-technical = Con ambos identificadores, la ventaja se activa. Los identificadores se guardan cifrados y solo se muestran a los miembros de la empresa: compruébelos antes.
case-fulfil-offer = La oferta se activa hasta el { $date } y las instrucciones se envían a { $address }.
case-fulfil-final = Una vez atendida, no se puede deshacer.
case-ids-hint = De 1 a 64 letras, cifras y signos. Se guardan en mayúsculas y sin espacios.
case-make-ids-text = O deje que el portal genere ambos identificadores: nadie tiene que escribirlos.
case-make-ids = Generar los identificadores y atender
case-id-wrong = { $name }: escriba de 1 a { $most } letras del alfabeto latino, cifras y signos. Por seguridad, debe volver a escribir ambos identificadores.
case-no-ids-made = No se ha hecho nada: no se han podido generar los identificadores. Inténtelo más tarde o escríbalos.
unfulfillable-suspended = La empresa está suspendida: la solicitud se puede atender cuando se levante la suspensión, o rechazar.
unfulfillable-cancelled = La membresía se canceló: la solicitud solo se puede rechazar.
unfulfillable-no-contact = La empresa no tiene ningún contacto de marketing activo, así que nadie recibiría las instrucciones: pida a la empresa que establezca uno, o rechácela.
unfulfillable-too-late = Se podía atender hasta el { $date }: el portal ha rechazado la solicitud.
case-decline = Rechazar
case-decline-final = Una vez rechazada, no se puede deshacer.
case-asked-again = La empresa puede volver a solicitarlo hasta el { $date }.
case-not-asked-again = La empresa no puede volver a solicitarlo.
case-message = Mensaje a la empresa
case-message-hint = Por qué, y qué puede hacer la empresa. Se muestra y se envía a la empresa por correo electrónico; { $most } caracteres como máximo. No escriba nunca identificadores ni claves aquí.
case-message-missing = Indique por qué se rechaza
case-message-long = { $count ->
    [one] El mensaje tiene { $count } carácter; puede tener { $most }
   *[other] El mensaje tiene { $count } caracteres; puede tener { $most }
}
case-history = Historial
case-by-programme = El programa, automáticamente

## Several at once, for operators

fulfil-chosen = Atender la selección…
technical-one-by-one = Las ventajas técnicas se atienden una a una: cada una tiene su propio identificador de acceso y su propio identificador de contrato.
fulfilments-none = Elija al menos una oferta de comercialización
fulfilments-too-many = Se pueden atender { $most } a la vez como máximo
fulfilments-title = { $count ->
    [one] Atender { $count } oferta de comercialización
   *[other] Atender { $count } ofertas de comercialización
}
fulfilments-text = Se activan todas o ninguna, y no se puede deshacer. Cada contacto recibe las instrucciones.
fulfilments-verb = { $count ->
    [one] Atender { $count }
   *[other] Atender { $count }
}
fulfilments-blocked = No todas se pueden atender, así que no se atiende ninguna. Vuelva atrás y elija sin esas.
fulfilments-stale = No se ha hecho nada: algo ha cambiado desde entonces. Esta es la situación actual.
fulfilments-caption = Qué ocurre con cada una
fulfilment-until = Activo hasta el { $date }; las instrucciones se envían a { $address }
fulfilment-skipped = Se omite, ya decidido: { $state }

## What operators did

flash-case-taken = Ha asumido la solicitud de { $product }.
flash-case-handed-over = La solicitud de { $product } está ahora a cargo de { $to }.
flash-case-fulfilled = Se ha activado { $product } para { $company }.
flash-cases-fulfilled = { $count ->
    [one] Se ha atendido { $count } solicitud.
   *[other] Se han atendido { $count } solicitudes.
}
flash-case-declined = Se ha rechazado la solicitud de { $product } de { $company }.
flash-case-taken-by = No se ha hecho nada: { $by } la ha asumido.
flash-case-fulfilled-by = No se ha hecho nada: { $by } ya la ha atendido.
flash-case-declined-by = No se ha hecho nada: { $by } ya la ha rechazado.
flash-case-fulfilled-itself = No se ha hecho nada: el programa ya la ha atendido automáticamente.
flash-case-withdrawn = No se ha hecho nada: la empresa la ha retirado.
flash-case-changed = No se ha hecho nada: esta solicitud ha cambiado desde que se mostró la página.

## Mails, and their names for operators

mail-activation-active-subject = Ya está activo: { $product }
mail-technical-active = El programa ha activado { $product } para { $company }. El identificador de acceso y el identificador de contrato no están en este correo electrónico: inicie sesión para verlos en la página «Ventajas técnicas».
mail-offer-active = El programa ha activado { $product } para { $company }. La oferta se puede usar hasta el { $date }.
mail-activation-declined-subject = No se ha activado: { $product }
mail-activation-declined = El programa ha rechazado activar { $product } para { $company }.
mail-message-of-programme = Mensaje del programa:
mail-ask-again = La activación se puede volver a solicitar mientras la ventaja no haya expirado.
mail-is-technical-active = Ventaja técnica activa
mail-is-technical-declined = Ventaja técnica rechazada
mail-is-go-to-market-active = Oferta de comercialización activa
mail-is-go-to-market-declined = Oferta de comercialización rechazada

## In the logs

log-activation-requested = Solicitó la activación { $of }
log-activation-requested-try = Intentó solicitar la activación { $of }
log-activation-withdrawn = Retiró la solicitud de activación { $of }
log-activation-withdrawn-try = Intentó retirar la solicitud de activación { $of }
log-activation-taken = Asumió la solicitud de activación { $of }
log-activation-taken-try = Intentó asumir la solicitud de activación { $of }
log-activation-handed-over = Traspasó la solicitud de activación { $of } a otra persona del equipo del programa
log-activation-handed-over-try = Intentó traspasar la solicitud de activación { $of }
log-activation-fulfilled = Atendió la solicitud de activación { $of }
log-activation-fulfilled-try = Intentó atender la solicitud de activación { $of }
log-activation-fulfilled-many = { $count ->
    [0] Atendió varias solicitudes de activación
    [one] Atendió una solicitud de activación
   *[other] Atendió { $count } solicitudes de activación
}
log-activation-fulfilled-try-many = { $count ->
    [0] Intentó atender varias solicitudes de activación
    [one] Intentó atender una solicitud de activación
   *[other] Intentó atender { $count } solicitudes de activación
}
log-activation-declined = Rechazó la solicitud de activación { $of }
log-activation-declined-try = Intentó rechazar la solicitud de activación { $of }
log-activation-read = Leyó la solicitud de activación { $of }
log-activation-read-try = Intentó leer la solicitud de activación { $of }
log-support-ids-seen = Vio el identificador de acceso y el identificador de contrato { $of }
log-support-ids-seen-try = Intentó ver el identificador de acceso y el identificador de contrato { $of }
declined-as-overdue = No se atendió dentro del plazo previsto, así que el portal la ha rechazado.
