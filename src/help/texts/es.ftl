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
