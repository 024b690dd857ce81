### Help: its pages, and who may do what they tell.

help = Ajuda
help-lead = Como fazer e quais são as regras.
help-search-label = Pesquisar na ajuda
help-search = Pesquisar
help-found = { $count ->
    [one] { $count } página para “{ $asked }”
   *[other] { $count } páginas para “{ $asked }”
}
help-found-none = Nada encontrado. Tente outra palavra ou percorra todas as páginas abaixo.
help-who = Quem pode fazer isso
help-who-everybody = Todos.
help-who-members = Todos os membros de uma empresa.
help-who-operators = A equipe do programa, conforme a função.
help-who-roles = Pessoas com uma destas funções: { $roles }.
help-you-may = Você pode. Suas funções: { $own }.
help-you-hold = Suas funções: { $own }.
help-you-hold-ask = Suas funções: { $own }. Fale com { $names }.
help-on-this-page = Ajuda sobre esta página
help-group-first = Para começar
help-group-keys = Software e nuvem
help-group-seats = Licenças
help-group-support = Benefícios técnicos e solicitações
help-group-marketing = Marketing
help-group-membership = Associação e pedidos
help-group-people = Pessoas e empresa
help-group-account = Sua conta
help-group-operators = Para a equipe do programa
help-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
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
    [one] { $count } mês
   *[other] { $count } meses
}
help-membership-center = o Membership Center
help-regional-help = a ajuda regional
help-support-site = o site de suporte
help-cloud-portal = o portal da nuvem
help-refund-ended-by-software = uma chave foi mostrada
help-refund-ended-by-any-use = algo foi mostrado, atribuído ou ativado
read-the-rule = Ler a regra
rule-reassign = Uma licença fica livre para outra pessoa { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} após o primeiro dia em que o último titular a teve: esta, a partir de { $date }.
rule-reassign-now = Uma licença fica livre para outra pessoa { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} após o primeiro dia em que o último titular a teve: esta, imediatamente.
rule-reveal = Novas chaves são emitidas até { $date }: { $days ->
    [0] hoje é o último dia
    [one] resta { $days } dia
   *[other] restam { $days } dias
}.
rule-redeem = A extensão pode chegar no máximo a { $months ->
    [one] { $months } mês
   *[other] { $months } meses
} a partir de hoje: até { $date }.
rule-refund = O cancelamento com reembolso pode ser solicitado em até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} após a compra: até { $date }.
rule-renew = O período de renovação começa no dia seguinte ao aniversário e dura { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}: de { $from } a { $to }.
rule-activate = A ativação é possível até { $date }. Uma solicitação feita a tempo é atendida no máximo { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois: até { $until }.
rule-of-every-programme = Esta regra é igual em todos os programas.
rule-never-changed = O programa não alterou esta regra desde que começou.
rule-since = Esta regra vale desde { $date }.
rule-since-before = Esta regra vale desde { $date }. Antes, o prazo era de { $before }.
rule-of-purchase = Vale a regra do dia da compra, { $date }. Para o que é comprado hoje, a regra é outra.
