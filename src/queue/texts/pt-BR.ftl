### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = A fazer
queue-company = Empresa (nome ou ID do MPN), solicitação (SR-12)
queue-kind = Tipo
queue-any-kind = Todos os tipos
queue-assignee = Responsável
queue-anybody = Qualquer pessoa
queue-me = Eu
queue-nobody = Ninguém
queue-what = Solicitação
queue-since = Aguardando desde
queue-choose = Escolher
queue-choose-row = Escolher { $title }, { $company }
queue-due = Atendimento automático a partir de { $at }, a menos que alguém a assuma antes
queue-take = Assumir
queue-no-match = Nada corresponde aos filtros. Digite o início do nome de uma empresa ou o ID do MPN completo; o número de uma solicitação vem depois, como em “Alpine SR-12”.
queue-show-open = Mostrar o que está em aberto
queue-next-oldest = Próxima mais antiga
queue-first = Espera mais longa
queue-next = Próxima página
queue-previous = Página anterior
queue-count = { $count ->
    [one] { $count } solicitação
   *[other] { $count } solicitações
}
queue-count-more = Mais de { $most } solicitações
queue-closed-kept = O que foi fechado há mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} não aparece na lista. A página própria continua existindo.
column-due = Atendimento automático a partir de
queue-none-open = Nenhuma destas está em aberto.

## The page of one

case-request = O que é solicitado
case-requested-by = Solicitado por
case-taken-by-you = Você assumiu esta solicitação.
case-taken-by = { $operator } assumiu esta solicitação.
queue-hand-over = Repassar
queue-to-operator = Para quem da equipe do programa
queue-choose-operator = Escolha alguém ativo na equipe do programa
queue-no-other-operator = Não há mais ninguém ativo na equipe do programa.
queue-no-operator-found = Ninguém mais ativo na equipe do programa tem isso no endereço.
back-to-request = Voltar à solicitação
queue-others = Também em aberto para esta empresa
queue-no-others = Nada mais está em aberto.

## What operators are told at once

mail-is-work-waits = Há algo pendente
mail-is-much-waits = Há muito pendente
mail-work-asked-subject = Nova: { $what } ({ $company })
mail-work-answered-subject = Respondida pela empresa: { $what } ({ $company })
mail-work-reopened-subject = Reaberta: { $what } ({ $company })
mail-work-left-subject = Deixada para a equipe do programa: { $what } ({ $company })
mail-work-asked = A empresa { $company } solicita isto: { $what }.
mail-work-answered = A empresa { $company } respondeu. Esta solicitação aguarda o programa novamente: { $what }.
mail-work-reopened = A empresa { $company } reabriu esta solicitação: { $what }.
mail-work-left = O portal deveria atender isto sozinho para a empresa { $company }, mas não conseguiu: { $what }. A equipe do programa precisa decidir.
mail-work-waits-take = Assuma a solicitação na página dela, para que o restante da equipe veja que você está cuidando disso.
mail-much-waits-subject = Muitas solicitações da empresa { $company }
mail-much-waits = Mais de { $most } solicitações da empresa { $company } chegaram em uma hora. As seguintes estão no console: nenhum outro e-mail avisa sobre cada uma.
