### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

insights = Cifras
lead-insights-programme = Cuánto se usa de lo concedido a las empresas, cuánto esperan, qué está por renovarse y qué caduca sin usarse.
lead-insights = Cuánto se usa de lo concedido a { $company }, cuánto se ha esperado y qué caduca sin usarse.
lead-insights-companies = Lo que cada empresa no ha usado y pierde en 90 días; primero, donde más se pierde antes.
insights-counted = Contado el { $at }; las reservas de claves, ahora mismo.
insights-counted-of-company = La evolución de los puestos y los tiempos de espera se contaron el { $at }; todo lo demás, ahora mismo.
insights-none = Todavía no hay cifras
insights-none-text = Los datos de las empresas se cuentan una vez al día. Lo que se indica por días aparecerá aquí después de la primera vez.
insights-table = Las cifras como tabla
insights-all-companies = Todas las empresas
insights-lose-more = Empresas que pierden más
insights-lose-less = Empresas que pierden menos
insights-by-kind = Concedido y usado, por tipo
insights-by-package = Concedido y usado, por paquete
insights-lapsing = A punto de caducar sin usarse
insights-over-time = Puestos a lo largo del tiempo
insights-times = Cuánto se ha esperado
insights-ahead = Membresías por renovar
insights-rates = Renovadas y vencidas
insights-says-used = Ventajas usadas: { $used } de { $granted } ({ $percent }).
insights-says-least = Lo menos usado: { $name } ({ $percent }).
insights-says-seats = Puestos asignados el { $day }: { $assigned } de { $seats } ({ $percent }).
insights-says-gaps = Los días en que no se contó no aparecen.
insights-says-times = Terminado en los últimos 90 días: { $count }. Lo más lento: { $what }, la mitad en { $median }, nueve de cada diez en { $p90 }.
insights-says-no-times = En los últimos 90 días no se terminó nada.
insights-says-lapsing = Unidades que caducan sin usarse en los próximos 90 días: { $units }. Empresas afectadas: { $companies }.
insights-says-lapsing-of = Ventajas que caducan sin usarse en los próximos 90 días: { $count }. Lo más urgente: { $product }, hasta el { $day }.
insights-says-nothing-lapses = En los próximos 90 días no caduca nada sin usarse.
insights-says-ahead = Membresías por renovar en estos doce meses: { $count }. El mes con más: { $month } ({ $most }).
insights-says-none-ahead = En estos doce meses no hay membresías por renovar.
insights-says-rates = Períodos de renovación que terminaron en los últimos doce meses: { $count }. Renovadas o sustituidas por un nivel superior: { $renewed }; vencidas: { $lapsed } ({ $percent }).
insights-says-no-rates = En los últimos doce meses no terminó ningún período de renovación.
insights-says-pools = Reservas casi vacías o vacías: { $short } de { $count }.
insights-kind = Tipo
insights-granted = Concedido
insights-used = Usado
insights-share = Proporción
insights-assigned = Asignados
insights-day = Día
insights-wait = Lo que se esperaba
insights-finished = Terminado
insights-median = La mitad en
insights-p90 = Nueve de cada diez en
insights-month = Mes
insights-renewed = Renovadas
insights-lapsed = Vencidas
insights-closed = Períodos terminados
insights-lapse-rate = Tasa de vencimiento
insights-units = Unidades sin usar
insights-first-day = Primer vencimiento
insights-last-day = Último día
insights-in-pool = En la reserva
insights-wait-activation = Activación: { $kind }
insights-percent = { $percent } %
insights-month-of = { $month } { $year }
insights-under-an-hour = menos de una hora
insights-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
insights-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
