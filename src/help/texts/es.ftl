### Help: its pages, and who may do what they tell.

help = Ayuda
help-lead = Cómo se hace y qué reglas hay.
help-search-label = Buscar en la ayuda
help-search = Buscar
help-found = { $count ->
    [one] { $count } página para «{ $asked }»
   *[other] { $count } páginas para «{ $asked }»
}
help-found-none = No se ha encontrado nada. Pruebe con otra palabra o recorra todas las páginas de abajo.
help-who = Quién puede hacerlo
help-who-everybody = Todo el mundo.
help-who-members = Todos los miembros de una empresa.
help-who-operators = El equipo del programa, según su rol.
help-who-roles = Las personas con uno de estos roles: { $roles }.
help-you-may = Usted puede hacerlo. Sus roles: { $own }.
help-you-hold = Sus roles: { $own }.
help-you-hold-ask = Sus roles: { $own }. Pregunte a { $names }.
help-on-this-page = Ayuda sobre esta página
help-group-first = Para empezar
help-group-keys = Software y nube
help-group-seats = Puestos
help-group-support = Ventajas técnicas y solicitudes
help-group-marketing = Marketing
help-group-membership = Membresía y pedidos
help-group-people = Personas y empresa
help-group-account = Su cuenta
help-group-operators = Para el equipo del programa
help-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
help-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
help-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
help-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
help-membership-center = el Membership Center
help-regional-help = la ayuda regional
help-support-site = el sitio de soporte
help-cloud-portal = el portal de la nube
help-refund-ended-by-software = se ha mostrado una clave
help-refund-ended-by-any-use = se ha mostrado, asignado o activado algo
read-the-rule = Leer la regla
rule-reassign = Un puesto queda libre para otra persona { $days ->
    [one] { $days } día
   *[other] { $days } días
} después del primer día en que lo tuvo su último titular: este, a partir del { $date }.
rule-reassign-now = Un puesto queda libre para otra persona { $days ->
    [one] { $days } día
   *[other] { $days } días
} después del primer día en que lo tuvo su último titular: este, de inmediato.
rule-reveal = Se emiten claves nuevas hasta el { $date }: { $days ->
    [0] hoy es el último día
    [one] queda { $days } día
   *[other] quedan { $days } días
}.
rule-redeem = La extensión puede llegar como máximo a { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} a partir de hoy: hasta el { $date }.
rule-refund = La cancelación con reembolso se puede solicitar en un plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
} desde la compra: hasta el { $date }.
rule-renew = El período de renovación empieza el día siguiente al aniversario y dura { $days ->
    [one] { $days } día
   *[other] { $days } días
}: del { $from } al { $to }.
rule-activate = Se puede activar hasta el { $date }. Una solicitud hecha a tiempo se atiende a más tardar { $days ->
    [one] { $days } día
   *[other] { $days } días
} después: el { $until }.
rule-of-every-programme = Esta regla es igual en todos los programas.
rule-never-changed = El programa no ha cambiado esta regla desde que empezó.
rule-since = Esta regla rige desde el { $date }.
rule-since-before = Esta regla rige desde el { $date }. Antes, el plazo era de { $before }.
rule-of-purchase = Se aplica la regla del día de la compra, el { $date }. Para lo que se compra hoy, la regla es otra.
