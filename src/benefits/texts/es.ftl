### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Claves y descargas del software de sus paquetes.
lead-cloud = Servicios en la nube de sus paquetes: créditos y licencias.
lead-visual-studio = Puestos para desarrollo; cada uno lo ocupa una sola persona.
lead-technical = Incidentes de soporte, horas de asesoría y servicios de implementación de sus paquetes.
lead-go-to-market = Ofertas que le ayudan a promocionar y vender.

## The overview

overview = Información general
overview-lead = Ventajas para partners
membership-dates = Fechas de la membresía
term-days-left = { $days ->
    [one] día restante del año de membresía
   *[other] días restantes del año de membresía
}
term-days-to-renew = { $days ->
    [one] día restante para renovar
   *[other] días restantes para renovar
}
started-on = Inicio: { $date }
anniversary-on = Aniversario: { $date }
today-is = Hoy: { $date }
renewal-window = Período de renovación: { $window }
tile-not-used = { $count ->
    [one] sin usar
   *[other] sin usar
}
tile-total = { $total } en total
tile-used = { $count } en uso
tile-no-key = { $count } sin clave
tile-expired = expiradas: { $count }
tile-nothing = No se concede ninguna
tile-seats-free = { $count ->
    [one] puesto libre
   *[other] puestos libres
}
tile-seats = { $seats ->
    [one] { $seats } puesto
   *[other] { $seats } puestos
}
tile-seats-assigned = asignados: { $count }
tile-seats-waiting = libres más adelante: { $count }
what-to-do-next = Próximos pasos
nothing-to-do = Todo lo que se puede usar está en uso.
nothing-to-do-lapsed = Su membresía ha vencido: sus ventajas solo se recuperan con una nueva compra. Lo que sigue vigente, como las claves emitidas y las suscripciones, permanece en las páginas de su tipo.
to-do-keys = { $count ->
    [one] { $count } clave por obtener
   *[other] { $count } claves por obtener
}
to-do-seats = { $count ->
    [one] { $count } puesto por asignar
   *[other] { $count } puestos por asignar
}
to-do-technical = { $count ->
    [one] { $count } ventaja técnica por activar
   *[other] { $count } ventajas técnicas por activar
}
to-do-offers = { $count ->
    [one] { $count } oferta por activar
   *[other] { $count } ofertas por activar
}
to-do-replies = { $count ->
    [one] { $count } solicitud espera su respuesta
   *[other] { $count } solicitudes esperan su respuesta
}
to-do-roles = { $count ->
    [one] { $count } solicitud de rol por decidir
   *[other] { $count } solicitudes de roles por decidir
}
to-do-claims = { $count ->
    [one] { $count } persona obtendrá el rol de administrador global salvo que usted se oponga
   *[other] { $count } personas obtendrán el rol de administrador global salvo que usted se oponga
}
to-do-decide = Decidir
to-do-more = { $list }: { $count } más
to-do-reply-what = { $reference } espera su respuesta
to-do-contact-what = { $count ->
    [one] { $count } oferta espera este contacto
   *[other] { $count } ofertas esperan este contacto
}
to-do-seats-free = { $count ->
    [one] { $count } puesto libre
   *[other] { $count } puestos libres
}
to-do-answer = Responder
to-do-since = desde el { $date }
to-do-what = { $kind }, { $package }: { $amount }
your-roles = Sus roles
global-admins = Rol de administrador global
mpn-partner-admins = Rol de administrador de partners de MPN

## The list

column-product = Producto
column-package = Paquete
column-quantity = Cantidad
get-by = Obtener hasta
assign-by = Asignar hasta
activate-by-head = Activar hasta
ready-to-install = Listo para instalar
filter-ending-soon = Caduca pronto
search-label = Buscar por producto o paquete
list-count = { $count ->
    [one] { $count } ventaja
   *[other] { $count } ventajas
}
details-of = Detalles de { $product }, { $package }
in-packages = { $count ->
    [one] en { $count } paquete
   *[other] en { $count } paquetes
}
packages-of = Paquetes de { $product }
skip-to-opened = Ir a la fila abierta
empty-heading = Aún no hay nada
empty-text = De momento, sus membresías no conceden nada de este tipo. Lo que aporte una membresía aparecerá aquí el día en que empiece.
empty-none-active = Su empresa tiene ventajas de este tipo, pero aún no hay ninguna activa. Cuando la haya, su identificador de acceso y su identificador de contrato figurarán aquí.
no-match-text = Ninguna de sus ventajas coincide con la búsqueda y el filtro.
status-not-used = Sin usar
status-keys-shown = Claves mostradas
status-redeemed = Claves canjeadas
status-assigned = Asignado
status-assigned-of = Asignado: { $assigned } de { $quantity }
status-in-some = { $status } en { $count } de { $total }
status-no-key-needed = No necesita clave

## What stands above the list

notice-days-left = { $days ->
    [0] Hoy es el último día para las ventajas sin usar.
    [one] Queda { $days } día para las ventajas sin usar.
   *[other] Quedan { $days } días para las ventajas sin usar.
}
notice-last-day = Las primeras terminan el { $last-day }; el período de renovación empieza el { $renewal-opens }.
notice-renewal-open = El año de membresía ha terminado.
moved-out-heading = Sus ventajas siguen en el Membership Center.
moved-out-text = Adminístrelas allí hasta que su empresa se traslade; hasta entonces no se puede iniciar nada aquí.
moved-out-link = Membership Center
moved-out-invited = La invitación al traslado se envió el { $date }. Puede aceptarla alguien con el rol de administrador global en su empresa.
moved-out-not-invited = Su empresa recibirá una invitación al traslado; se avisará a quienes tienen el rol de administrador global.
moved-out-technical = Hasta entonces, la ayuda regional inicia las ventajas técnicas por usted:
regional-help = Ayuda regional

## Choosing a person

nobody-found = Ningún miembro activo de su empresa tiene esto en el nombre o la dirección.
person-missing-add = ¿Falta alguien?
person-invited = { $name } tiene una invitación y se podrá elegir cuando la acepte.
person-missing = ¿Falta alguien? Quienes tienen el rol de administrador global o el de administrador de usuarios en su empresa pueden agregar personas.

## My assignments

menu-you = Usted
my-assignments = Mis asignaciones
lead-my-assignments = Lo que { $company } le ha asignado.
seat = Puesto
since = Desde
until = Hasta
nothing-assigned = Aún no tiene nada asignado
nothing-assigned-text = Cuando le asignen un puesto o una ventaja técnica en { $company }, aparecerá aquí.
something-missing = ¿Falta algo? Pregunte a { $name }:
where-used = Dónde se usa
access-and-contract-id = Identificador de acceso e identificador de contrato
manage-at = Administrar en { $host }
sign-in-there-with = Inicie sesión allí con { $email }.
you-are-contact = Usted es el contacto de marketing de { $company }: los correos electrónicos sobre ofertas de comercialización se envían a su dirección alternativa.

## The register of seats

lead-register = Quién tiene qué puesto en { $company }, desde cuándo y hasta cuándo, y cuándo queda libre para otras personas un puesto retirado.
column-free-on = Libre el
free-next-year = Próximo año de membresía
filter-assigned = Asignado
filter-waiting = Libre más adelante
filter-by-product = Producto
filter-all-products = Todos los productos
search-register-label = Buscar por persona o producto
register-count = { $count ->
    [one] { $count } puesto
   *[other] { $count } puestos
}
register-empty = Aún no hay ningún puesto asignado
register-empty-text = Aquí figuran los puestos que alguien obtiene, y los retirados hasta que otra persona pueda tenerlos.
no-match-register = Ningún puesto coincide con la búsqueda y el filtro.

## The page of memberships

lead-membership = Qué ha comprado { $company }, hasta cuándo dura y qué se pierde el último día si nadie lo usa.
membership-days-left = Días restantes
membership-refund = Cancelación con reembolso
membership-refund-until = Posible hasta el { $date }
membership-refund-ended = Ya no es posible: se ha usado una parte
membership-refund-over = Ya no es posible: ha pasado el plazo
membership-unused = Sin usar todavía
membership-all-used = No queda nada por usar
membership-cancelled-on = Cancelada el { $date }
membership-lapsed-on = Vencida el { $date }: solo es posible una nueva compra
membership-followed-on = La continúa la membresía que empezó el { $date }
calendar-download = Descargar como calendario
calendar-download-hint = Un archivo .ics con las fechas actuales. Un calendario que lo haya leído no recibe los cambios.
calendar-name = Ventajas para partners de { $company }
timeline-cancel = Cancelar con reembolso
timeline-get-keys = Obtener claves: { $product }
timeline-assign = Asignar: { $product }
timeline-activate = Activar: { $product }
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } puesto
   *[other] { $product }, { $seats } puestos
}
timeline-key = Clave de { $product } en uso
timeline-key-redeemed = Canjeada el { $date }
timeline-redeemed = Suscripciones
timeline-free-on = Libre para otras personas a partir del { $date }

first-steps = Primeros pasos
first-steps-lead = Lo primero que hace una empresa nueva. La lista desaparece cuando todo está hecho.
first-step-key = Obtener una clave de producto
first-step-key-text = Cada producto de software tiene sus claves: obtenga una e instale el producto.
first-step-seat = Asignar un puesto
first-step-seat-text = Un puesto se asigna a una persona, que recibe un correo electrónico en el que se explica cómo empezar.
first-step-contact = Establecer el contacto de marketing
first-step-contact-text = Esta persona recibe los correos electrónicos sobre ofertas de comercialización.
first-step-admin = Agregar una segunda persona con el rol de administrador global
first-step-admin-text = Para que alguien pueda actuar cuando usted no esté.
first-step-done = Hecho
first-steps-dismiss = Ocultar los primeros pasos
flash-first-steps-dismissed = Los primeros pasos se han ocultado.
