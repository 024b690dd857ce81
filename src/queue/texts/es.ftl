### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = Por hacer
queue-company = Empresa (nombre o MPN ID), solicitud (SR-12)
queue-kind = Tipo
queue-any-kind = Cualquier tipo
queue-assignee = Responsable
queue-anybody = Cualquiera
queue-me = Yo
queue-nobody = Nadie
queue-what = Solicitud
queue-since = En espera desde
queue-choose = Elegir
queue-choose-row = Elegir { $title }, { $company }
queue-due = Se atiende automáticamente a partir del { $at }, salvo que alguien la asuma antes
queue-take = Asumir
queue-no-match = Nada coincide con los filtros. Escriba el principio del nombre de una empresa o su MPN ID completo; el número de una solicitud va después, como en «Alpine SR-12».
queue-show-open = Mostrar lo que está por hacer
queue-next-oldest = La siguiente más antigua
queue-first = Las que llevan más tiempo
queue-next = Página siguiente
queue-previous = Página anterior
queue-count = { $count ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
queue-count-more = Más de { $most } solicitudes
queue-closed-kept = Lo que se cerró hace más de { $days ->
    [one] { $days } día
   *[other] { $days } días
} no figura en la lista. Su propia página sigue disponible.
column-due = Atención automática desde
queue-none-open = Ninguna de estas solicitudes está por hacer.

## The page of one

case-request = Qué se solicita
case-requested-by = Solicitado por
case-taken-by-you = La ha asumido usted.
case-taken-by = La ha asumido { $operator }.
queue-hand-over = Traspasar
queue-to-operator = A quién se traspasa
queue-choose-operator = Elija a alguien activo del equipo del programa
queue-no-other-operator = No hay nadie más activo en el equipo del programa.
queue-no-operator-found = Nadie más que esté activo en el equipo del programa tiene esto en su dirección.
back-to-request = Volver a la solicitud
queue-others = También por hacer para esta empresa
queue-no-others = No hay nada más por hacer.

## What operators are told at once

mail-is-work-waits = Hay algo pendiente
mail-is-much-waits = Hay mucho pendiente
mail-work-asked-subject = Nuevo: { $what } ({ $company })
mail-work-answered-subject = La empresa ha respondido: { $what } ({ $company })
mail-work-reopened-subject = Reabierto: { $what } ({ $company })
mail-work-left-subject = Queda en manos del equipo del programa: { $what } ({ $company })
mail-work-asked = { $company } solicita esto: { $what }.
mail-work-answered = { $company } ha respondido. Esta solicitud espera de nuevo al programa: { $what }.
mail-work-reopened = { $company } ha reabierto esta solicitud: { $what }.
mail-work-left = El portal debía atender esto por sí solo para { $company } y no pudo: { $what }. Debe decidir el equipo del programa.
mail-work-waits-take = Asúmala en su página, para que sus colegas vean que trabaja en ella.
mail-much-waits-subject = Muchas solicitudes de { $company }
mail-much-waits = Han llegado más de { $most } solicitudes de { $company } en una hora. Las que lleguen después las encontrará en la consola: no se avisará de cada una por correo electrónico.
