### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

insights = Números
lead-insights-programme = Quanto é usado do que foi concedido às empresas, quanto elas esperam, o que está para ser renovado e o que vence sem uso.
lead-insights = Quanto é usado do que foi concedido à empresa { $company }, quanto se esperou e o que vence sem uso.
lead-insights-companies = O que cada empresa não usou e perde em 90 dias; primeiro, onde mais se perde mais cedo.
insights-counted = Contado em { $at }; os pools de chaves, agora mesmo.
insights-counted-of-company = A evolução das licenças e os tempos de espera foram contados em { $at }; todo o resto, agora mesmo.
insights-none = Ainda não há números
insights-none-text = Os dados das empresas são contados uma vez por dia. O que é mostrado por dia aparece aqui depois da primeira vez.
insights-table = Os números em uma tabela
insights-all-companies = Todas as empresas
insights-lose-more = Empresas que perdem mais
insights-lose-less = Empresas que perdem menos
insights-by-kind = Concedido e usado, por tipo
insights-by-package = Concedido e usado, por pacote
insights-lapsing = Prestes a vencer sem uso
insights-over-time = Licenças ao longo do tempo
insights-times = Quanto se esperou
insights-ahead = Associações a renovar
insights-rates = Renovadas e vencidas
insights-says-used = Benefícios usados: { $used } de { $granted } ({ $percent }).
insights-says-least = Menos usado: { $name } ({ $percent }).
insights-says-seats = Licenças atribuídas em { $day }: { $assigned } de { $seats } ({ $percent }).
insights-says-gaps = Os dias sem contagem não aparecem.
insights-says-times = Concluído nos últimos 90 dias: { $count }. Mais lento: { $what }, metade em { $median }, nove de cada dez em { $p90 }.
insights-says-no-times = Nada foi concluído nos últimos 90 dias.
insights-says-lapsing = Unidades que vencem sem uso nos próximos 90 dias: { $units }. Empresas afetadas: { $companies }.
insights-says-lapsing-of = Benefícios que vencem sem uso nos próximos 90 dias: { $count }. O mais urgente: { $product }, até { $day }.
insights-says-nothing-lapses = Nada vence sem uso nos próximos 90 dias.
insights-says-ahead = Associações a renovar nestes doze meses: { $count }. O mês com mais: { $month } ({ $most }).
insights-says-none-ahead = Nenhuma associação precisa ser renovada nestes doze meses.
insights-says-rates = Períodos de renovação encerrados nos últimos doze meses: { $count }. Renovadas ou substituídas por um nível superior: { $renewed }; vencidas: { $lapsed } ({ $percent }).
insights-says-no-rates = Nenhum período de renovação terminou nos últimos doze meses.
insights-says-pools = Pools quase vazios ou vazios: { $short } de { $count }.
insights-kind = Tipo
insights-granted = Concedido
insights-used = Usado
insights-share = Proporção
insights-assigned = Atribuídas
insights-day = Dia
insights-wait = O que se esperava
insights-finished = Concluído
insights-median = Metade em
insights-p90 = Nove de cada dez em
insights-month = Mês
insights-renewed = Renovadas
insights-lapsed = Vencidas
insights-closed = Períodos encerrados
insights-lapse-rate = Taxa de vencimento
insights-units = Unidades não usadas
insights-first-day = Primeiro vencimento
insights-last-day = Último dia
insights-in-pool = No pool
insights-wait-activation = Ativação: { $kind }
insights-percent = { $percent }%
insights-month-of = { $month } { $year }
insights-under-an-hour = menos de uma hora
insights-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
insights-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
