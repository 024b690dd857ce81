### The timeline of a company's dates: its legend, its table, what it says beside its entries.

## What an entry is

timeline-membership = Año de membresía
timeline-window = Período de renovación
timeline-subscription = Suscripción en la nube
timeline-key-use = Clave canjeada en uso
timeline-cooling-seat = Puesto en espera
timeline-get-by = Último día para obtener claves
timeline-assign-by = Último día para asignar
timeline-activate-by = Último día para activar
timeline-refund-until = Último día para un reembolso
timeline-reminder = Recordatorio

## The picture

timeline = Escala de tiempo
timeline-legend = Leyenda
timeline-until = hasta el { $date }
timeline-last-day-today = termina hoy
timeline-days-left = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}
timeline-none = Aún no hay fechas. Aparecerán aquí cuando haya una membresía.
timeline-earlier = { $count ->
    [one] { $count } fecha anterior figura solo en la tabla
   *[other] { $count } fechas anteriores figuran solo en la tabla
}
timeline-later = { $count ->
    [one] { $count } fecha posterior figura solo en la tabla
   *[other] { $count } fechas posteriores figuran solo en la tabla
}
timeline-more = { $count ->
    [one] { $count } fecha más
   *[other] { $count } fechas más
}
timeline-whole = Toda la escala de tiempo

## The table behind it

timeline-table = Todas las fechas como tabla
timeline-what = Qué
timeline-from = Desde
timeline-to = Hasta
timeline-left = Días restantes
timeline-past = pasado

## The calendar

calendar-last-day = Último día: { $title }
