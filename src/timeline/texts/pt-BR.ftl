### The timeline of a company's dates: its legend, its table, what it says beside its entries.

## What an entry is

timeline-membership = Ano da associação
timeline-window = Período de renovação
timeline-subscription = Assinatura de nuvem
timeline-key-use = Chave resgatada em uso
timeline-cooling-seat = Licença em espera
timeline-get-by = Último dia para obter chaves
timeline-assign-by = Último dia para atribuir
timeline-activate-by = Último dia para ativar
timeline-refund-until = Último dia para reembolso
timeline-reminder = Lembrete

## The picture

timeline = Linha do tempo
timeline-legend = Legenda
timeline-until = até { $date }
timeline-last-day-today = termina hoje
timeline-days-left = { $days ->
    [one] { $days } dia restante
   *[other] { $days } dias restantes
}
timeline-none = Ainda não há datas. Elas aparecerão aqui quando houver uma associação.
timeline-earlier = { $count ->
    [one] { $count } data anterior está só na tabela
   *[other] { $count } datas anteriores estão só na tabela
}
timeline-later = { $count ->
    [one] { $count } data posterior está só na tabela
   *[other] { $count } datas posteriores estão só na tabela
}
timeline-more = { $count ->
    [one] mais { $count } data
   *[other] mais { $count } datas
}
timeline-whole = A linha do tempo completa

## The table behind it

timeline-table = Todas as datas em uma tabela
timeline-what = O quê
timeline-from = De
timeline-to = Até
timeline-left = Dias restantes
timeline-past = passado

## The calendar

calendar-last-day = Último dia: { $title }
