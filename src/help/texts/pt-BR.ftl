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
help-from = De { $programme }

## Operators’ own pages

help-pages = Páginas de ajuda
help-pages-lead = Suas próprias páginas e seus textos no lugar dos que vêm com o portal. Os horários estão em UTC.
help-pages-own = Páginas próprias
help-pages-none = Ainda não há nenhuma.
help-pages-compiled = Páginas que vêm com o portal
help-page-new = Escrever uma página
help-page-column = Página
help-page-changed = Última alteração
help-page-is-own = Própria
help-page-is-replaced = Substituída
help-page-is-compiled = Sem alterações
help-page-is-removed = Removida
help-page-edit = Alterar a página
help-page-replace = Substituir a página
help-page-remove = Remover a página
help-page-remove-text = Ninguém mais a encontra. As versões ficam e podem ser restauradas.
help-page-restore = Mostrar de novo a página do portal
help-page-restore-text = Seu texto deixa de ser mostrado. Suas versões ficam e podem ser restauradas.
help-page-versions = Versões
help-page-version = Versão { $number }
help-page-version-saved = Salva
help-page-version-back = Versão { $number } restaurada
help-page-bring-back = Restaurar esta versão
help-page-now = A versão mais recente
help-page-said = Conteúdo
help-page-slug = Endereço
help-page-slug-hint = Letras minúsculas, dígitos e hifens, por exemplo visit-us. Não pode ser alterado depois.
help-page-title = Título
help-page-words = Outras palavras de busca
help-page-words-hint = Separadas por vírgulas; no máximo { $most } caracteres.
help-page-body = Texto
help-page-body-hint = Markdown, no máximo { $most } caracteres. Cada título é escrito { $form }, com sua própria âncora.
help-page-parts = O que pode haver em um texto
help-page-placeholders = Marcadores
help-page-targets = Páginas para links
help-page-own-language = Obrigatório: quando um idioma fica em branco, os leitores dele veem este texto.
help-page-other-language = Opcional: em branco, os leitores veem a página em inglês.
help-page-compiled-language = Opcional: em branco, os leitores veem a página que vem com o portal.
help-page-preview = Pré-visualização da página
help-page-preview-text = Frases com dados da empresa do leitor são mostradas somente a membros de uma empresa.
help-page-save = Salvar a página
help-page-title-missing = Escreva um título: { $language }
help-page-words-missing = Escreva palavras de busca: { $language }
help-page-body-missing = Escreva o texto da página: { $language }
help-page-title-long = O título pode ter no máximo { $most } caracteres: { $language }
help-page-words-long = As palavras de busca podem ter no máximo { $most } caracteres: { $language }
help-page-body-long = O texto da página pode ter no máximo { $most } caracteres: { $language }
help-page-no-name = O endereço tem letras minúsculas, dígitos e hifens isolados, no máximo { $most } caracteres.
help-page-taken = Já existe ou existiu uma página neste endereço. Escolha outro endereço.
help-page-too-many = Já há { $most } páginas próprias, o máximo. Remova uma primeiro.
help-page-no-who = Escolha quem pode fazer isso.
help-page-no-language = Escreva a página em pelo menos um idioma.
help-page-lacks = Faltam âncoras às quais levam links, { $anchors }: { $language }
help-page-anchor-form = Uma âncora tem só letras minúsculas, dígitos e hifens, ao contrário de { $anchor }: { $language }
help-page-anchor-twice = A âncora { $anchor } aparece duas vezes: { $language }
help-page-headings = Cada título é escrito { $form }, e há pelo menos um: { $language }
help-page-placeholder = Não há marcador { $name }: { $language }
help-page-link = Este link não leva a lugar nenhum, { $link }: { $language }
help-page-changed-meanwhile = Nada foi salvo: alguém alterou esta página nesse meio-tempo. Veja-a e faça de novo.
help-page-led-to = Nada foi removido: outras páginas suas levam a ela, { $pages }.
help-page-not-there = Não há mais nada seu aqui.
flash-help-page-saved = A página foi salva.
flash-help-page-removed = Não é mais mostrada.
log-help-page-saved = Salvou a página de ajuda { $page }, versão { $version }
log-help-page-back = Restaurou a versão { $back } da página de ajuda { $page } como versão { $version }
log-help-page-saved-try = Tentou salvar a página de ajuda { $page }
log-help-page-removed = Removeu a página de ajuda { $page }
log-help-page-removed-try = Tentou remover a página de ajuda { $page }
