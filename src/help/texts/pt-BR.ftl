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
