### Seats: giving them to members, taking them back.

seats = Puestos
seats-status = { $assigned } { $assigned ->
    [one] asignado
   *[other] asignados
}, { $free } { $free ->
    [one] libre
   *[other] libres
}{ $cooling ->
    [0] {""}
   *[other] , { $cooling } más adelante
}
seat-number = Puesto { $number }
held-before = Antes:
seats-never-used = { $count ->
    [one] Un puesto no se ha usado nunca.
   *[other] { $count } puestos no se han usado nunca.
}
seat-free-on = Libre para otra persona el { $date }
seat-stays = Reservado para su último titular hasta el próximo año de membresía
seat-free = Libre
seat-until = Hasta el { $date }
free-or-until = Libre o hasta
has-seat = Tiene el puesto { $seat }
assign-to-me = Asignarme
to-the-seats = Ver quién tiene los puestos
credit-moves-left = { $count ->
    [0] Este crédito ya se ha reasignado todas las veces posibles este año. Aún puede volver a su último titular.
    [one] Este crédito puede reasignarse a otra persona una vez más este año.
   *[other] Este crédito puede reasignarse a otra persona { $count } veces más este año.
}
credit-bulk = El crédito anual de Azure se queda con la primera persona a la que se asignó hasta el próximo año de membresía.
cloud-portal = Administrar en el portal de la nube
take-back = Retirar
reassign = Reasignar
give-back-to = Devolver a { $name }
assign-to = Asignar a { $name }
reassign-to = Reasignar a { $name }
who-can-assign = Quién puede asignar
seats-need-role = No puede asignar ni retirar puestos. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
seats-closed = El último día para asignar puestos fue el { $last-day }.
refund-ends-by-assigning = Asignar un puesto pone fin al derecho a reembolso: { $package } aún puede cancelarse con reembolso hasta el { $last-day }. Se le pedirá confirmación antes de que ocurra nada.

## The seats in a benefit’s row

search-seats-label = Buscar por titular o número de puesto
search-seats = Buscar en los puestos
seat-pages = Puestos por número
seat-range = Puestos { $first } a { $last }
no-seat-matches = Ningún puesto coincide con la búsqueda.
show-all-seats = Mostrar todos los puestos

## Asked before it happens

confirm-assign-heading = ¿Asignar { $product } a { $member }?
assigning-ends-refund = Asignar un puesto pone fin al derecho a reembolso.
assigning-ends-refund-text = La membresía { $package }, comprada el { $purchased-on }, puede cancelarse con reembolso hasta el { $last-day }. Una vez asignado un puesto, ya no es posible.
assigning-ends-refund-alone = Hasta el { $last-day }, esta ventaja aún puede cancelarse por separado con reembolso. Una vez asignado un puesto, ya no es posible.
assign-give-up-refund = Asignar a { $name } y renunciar al reembolso
remove-from-seat = Retirar el puesto { $seat } a { $holder }
removal-text = { $holder } pierde { $product } de inmediato.
removal-free-on = { $holder } puede recuperar el puesto en cualquier momento. Para otra persona estará libre el { $date }.
removal-stays = Antes del próximo año de membresía, el puesto solo puede volver a { $holder }.
removal-free-at-once = El puesto queda libre para otra persona de inmediato.
reassign-seat = Reasignar el puesto { $seat } (titular: { $holder })
reassign-same-seat = La otra persona obtiene un puesto de inmediato.
reassign-other-seat = La otra persona obtiene otro puesto, si hay alguno libre. { $consequence }

## What stands in the way

way-same-product = { $member } ya tiene un puesto de { $product }, de { $package }.
way-other-credit = { $member } tiene otro crédito de Azure: { $product }, de { $package }. Retírelo primero: cada persona solo puede tener un crédito.
way-bulk = El crédito anual de Azure no puede combinarse con lo que concede un Action Pack: { $member } tiene { $product }, de { $package }. Retírelo primero o elija a otra persona.
no-seat-next-free = No hay ningún puesto libre. El próximo estará libre para otra persona el { $date }.
no-seat-free = No hay ningún puesto libre.
no-moves-left = Este crédito se ha reasignado cinco veces en este año de membresía. Solo puede volver a su último titular.
member-has-seat = { $member } ya tiene el puesto { $seat }.
seat-ended-meanwhile = Entretanto, otra persona ha retirado este puesto. No se ha cambiado nada.

## Credit from elsewhere

outside-offers = Ofertas ajenas al programa.
outside-offers-text = El crédito anual de Azure no puede combinarse con otro crédito de Azure. Aquí no se puede saber qué tiene alguien de otra procedencia: un contrato Enterprise, un pase prepago, una prueba.
outside-checked = He comprobado que quien recibe este crédito no tiene ninguno de otra procedencia.
confirm-outside-first = Confirme que ha preguntado por créditos de Azure de otra procedencia

## Many at once

assign-several = Asignar varios a la vez

## Many at once: the list

list-addresses = Direcciones de correo
list-addresses-hint = Una por línea, o separadas por comas, puntos y coma o espacios; { $most } como máximo.
list-file = O un archivo CSV
list-file-hint = Con una columna titulada «{ $heading }», guardado como CSV; 256 KiB como máximo.
list-template = Descargar una plantilla
# The heading of the column of addresses in the template
list-heading = correo electrónico
preview = Vista previa

## Many at once: what keeps it from being a list

list-empty = Escriba al menos una dirección de correo o elija un archivo que contenga una.
list-too-large = La lista supera los 256 KiB. No se ha leído nada. Una lista tiene como máximo { $most } direcciones; divídala y envíe las partes una tras otra.
list-too-many = La lista tiene { $count } direcciones; como máximo se admiten { $most } a la vez. Divídala y envíe las partes una tras otra.
file-empty = El archivo está vacío.
file-not-text = El archivo no es de texto. Guárdelo desde la hoja de cálculo como «CSV UTF-8» y elíjalo de nuevo.
file-columns = La primera línea del archivo debe tener exactamente una columna «{ $heading }». Tiene: { $columns }.

## Many at once: the preview

many-title = Asignar { $product } a varias personas
many-summary = Puestos que se asignarán: { $gets }{ $skipped ->
    [0] {""}
   *[other] , líneas omitidas: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , líneas con errores: { $bad }
}
many-free = Puestos libres: { $before } ahora, { $after } después
many-caption = Qué ocurrirá, línea por línea
column-line = Línea
column-address = Dirección de correo
column-person = Persona
column-outcome = Resultado
line-gets = Obtiene el puesto { $seat }
line-has = Ya tiene el puesto { $seat }: se omite
line-repeats = Repite la línea { $line }: se omite
line-without-address = Esta línea no contiene ninguna dirección de correo.
line-deceives = Ningún miembro activo de su empresa tiene la dirección { $email }. Contiene caracteres que se parecen a otros o que no se ven: { $letters }.
many-line = Línea { $line }: { $text }
many-more-lines = { $count ->
    [one] Otra línea no se puede asignar.
   *[other] Otras { $count } líneas no se pueden asignar.
}
many-blocked = { $count ->
    [one] Una línea no se puede asignar, así que no se asignará nada. Corríjala o quítela y vuelva a la vista previa.
   *[other] { $count } líneas no se pueden asignar, así que no se asignará nada. Corríjalas o quítelas y vuelva a la vista previa.
}
many-nothing-to-do = No hay nada que hacer: todas las personas de la lista ya tienen un puesto.
many-stale = Algo ha cambiado desde la vista previa, o no hubo ninguna. No se ha asignado nada. Esto es lo que ocurriría ahora.
assign-many = { $count ->
    [one] Asignar un puesto
   *[other] Asignar { $count } puestos
}
assign-many-give-up-refund = { $count ->
    [one] Asignar un puesto y renunciar al reembolso
   *[other] Asignar { $count } puestos y renunciar al reembolso
}
many-change = Cambiar la lista

## Taking several back

take-back-selected = Retirar la selección…
removals-title = { $count ->
    [0] Retirar puestos de { $product }
    [one] ¿Retirar un puesto de { $product }?
   *[other] ¿Retirar { $count } puestos de { $product }?
}
removals-text = Estas personas pierden { $product } de inmediato. Pueden recuperar su puesto en cualquier momento; la tabla indica cuándo pueden obtenerlo otras.
removals-caption = Los puestos y cuándo pueden obtenerlos otras personas
column-afterwards = Después
removals-free-at-once = Libre para otra persona de inmediato
removals-gone = Ya retirado
removals-verb = { $count ->
    [one] Retirar un puesto
   *[other] Retirar { $count } puestos
}
removals-none = Elija al menos un puesto para retirar.
removals-stale = Algo ha cambiado desde la vista previa, o no hubo ninguna. No se ha retirado nada. Esto es lo que ocurriría ahora.

## Told after it happened

flash-seat-assigned = { $member } tiene el puesto { $seat } de { $product }.
flash-seat-released = { $member } ya no tiene el puesto { $seat } de { $product }.
flash-seats-assigned = { $count ->
    [one] Una persona ha obtenido un puesto de { $product }.
   *[other] { $count } personas han obtenido un puesto de { $product }.
}
flash-seats-released = { $count ->
    [one] Se ha retirado un puesto de { $product }.
   *[other] Se han retirado { $count } puestos de { $product }.
}

## Mails, and their names for operators

mail-seat-assigned-subject = Ya puede usar { $product }
mail-seat-assigned = { $by }, de { $company }, le ha asignado { $product }.
mail-seat-accept-first = Tiene una invitación a { $company } que aún no ha aceptado: acéptela primero con el vínculo del correo electrónico en el que la recibió.
mail-seat-invited-reason = Recibe este correo electrónico porque tiene una invitación a { $company }.
mail-seat-assigned-until = Puede usarlo hasta el { $date }. En su página «Mis asignaciones» se indica dónde se usa y se administra.
mail-seat-released-subject = { $product } ya no está asignado a usted
mail-seat-released = { $by }, de { $company }, le ha retirado { $product }. En su página «Mis asignaciones» se indica lo que aún tiene.
mail-seats-ended-subject = Ya no tiene asignado: { $products }
mail-seats-ended = { $company } ya no tiene las ventajas de las que procedía lo que usted tenía asignado: { $products }. Se han cancelado.
mail-seats-lapsed = La membresía de { $company } ha terminado y, con ella, lo que usted tenía asignado: { $products }.
mail-seats-fewer = { $company } ha renovado su membresía con menos puestos. Ya no tiene asignado: { $products }.
mail-seats-ended-left = En su página «Mis asignaciones» se indica lo que aún tiene.
mail-is-seat-assigned = Puesto asignado
mail-is-seat-released = Puesto retirado
mail-is-seats-ended = Puestos finalizados

## In the logs

log-seat-assigned = { $seat ->
    [0] Asignó un puesto { $of } a { $member }
   *[other] Asignó el puesto { $seat } { $of } a { $member }
}
log-seat-assigned-some = { $seat ->
    [0] Asignó un puesto { $of }
   *[other] Asignó el puesto { $seat } { $of }
}
log-seat-assigned-try = { $seat ->
    [0] Intentó asignar un puesto { $of } a { $member }
   *[other] Intentó asignar el puesto { $seat } { $of } a { $member }
}
log-seat-assigned-try-some = { $seat ->
    [0] Intentó asignar un puesto { $of }
   *[other] Intentó asignar el puesto { $seat } { $of }
}
log-seat-assigned-try-many = { $count ->
    [one] Intentó asignar un puesto { $of } a una persona
   *[other] Intentó asignar puestos { $of } a { $count } personas
}
log-seat-taken-back = { $seat ->
    [0] Retiró un puesto { $of } a { $member }
   *[other] Retiró el puesto { $seat } { $of } a { $member }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] Retiró un puesto { $of } a { $member } al desactivar a este miembro
   *[other] Retiró el puesto { $seat } { $of } a { $member } al desactivar a este miembro
}
log-seat-ended-cancelled = { $seat ->
    [0] Un puesto { $of } de { $member } terminó: se canceló la ventaja
   *[other] El puesto { $seat } { $of } de { $member } terminó: se canceló la ventaja
}
log-seat-ended-lapsed = { $seat ->
    [0] Un puesto { $of } de { $member } terminó con la membresía
   *[other] El puesto { $seat } { $of } de { $member } terminó con la membresía
}
log-seat-ended-fewer = { $seat ->
    [0] Un puesto { $of } de { $member } terminó: la membresía renovada concede menos
   *[other] El puesto { $seat } { $of } de { $member } terminó: la membresía renovada concede menos
}
log-seat-revived = { $seat ->
    [0] Devolvió un puesto { $of } a { $member }, porque la membresía se renovó a tiempo
   *[other] Devolvió el puesto { $seat } { $of } a { $member }, porque la membresía se renovó a tiempo
}
log-seat-taken-back-some = { $seat ->
    [0] Retiró un puesto { $of }
   *[other] Retiró el puesto { $seat } { $of }
}
log-seat-taken-back-try = { $seat ->
    [0] Intentó retirar un puesto { $of } a { $member }
   *[other] Intentó retirar el puesto { $seat } { $of } a { $member }
}
log-seat-taken-back-try-some = { $seat ->
    [0] Intentó retirar un puesto { $of }
   *[other] Intentó retirar el puesto { $seat } { $of }
}
log-seat-taken-back-try-many = { $count ->
    [one] Intentó retirar un puesto { $of }
   *[other] Intentó retirar { $count } puestos { $of }
}
