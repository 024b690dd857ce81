### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Chaves e downloads do software dos seus pacotes.
lead-cloud = Serviços de nuvem dos seus pacotes: créditos e licenças.
lead-visual-studio = Licenças para quem desenvolve; cada uma é de uma só pessoa.
lead-technical = Incidentes de suporte, horas de consultoria e serviços de implantação dos seus pacotes.
lead-go-to-market = Ofertas que ajudam você a divulgar e vender.

## The overview

overview = Visão geral
overview-lead = Benefícios de parceiro
membership-dates = Datas da associação
term-days-left = { $days ->
    [one] dia restante no ano da associação
   *[other] dias restantes no ano da associação
}
term-days-to-renew = { $days ->
    [one] dia restante para renovar
   *[other] dias restantes para renovar
}
started-on = Início: { $date }
anniversary-on = Aniversário: { $date }
today-is = Hoje: { $date }
renewal-window = Período de renovação: { $window }
tile-not-used = { $count ->
    [one] não usado
   *[other] não usados
}
tile-total = Total: { $total }
tile-used = usados: { $count }
tile-no-key = sem chave: { $count }
tile-expired = expirados: { $count }
tile-nothing = Nenhum concedido
tile-seats-free = { $count ->
    [one] licença livre
   *[other] licenças livres
}
tile-seats = { $seats ->
    [one] { $seats } licença
   *[other] { $seats } licenças
}
tile-seats-assigned = atribuídas: { $count }
tile-seats-waiting = em espera: { $count }
what-to-do-next = O que fazer agora
nothing-to-do = Tudo o que pode ser usado está em uso.
nothing-to-do-lapsed = Sua associação venceu: só uma nova compra traz os benefícios de volta. O que continua, como chaves emitidas e assinaturas, permanece nas páginas do respectivo tipo.
to-do-keys = { $count ->
    [one] { $count } chave a obter
   *[other] { $count } chaves a obter
}
to-do-seats = { $count ->
    [one] { $count } licença a atribuir
   *[other] { $count } licenças a atribuir
}
to-do-technical = { $count ->
    [one] { $count } benefício técnico a ativar
   *[other] { $count } benefícios técnicos a ativar
}
to-do-offers = { $count ->
    [one] { $count } oferta a ativar
   *[other] { $count } ofertas a ativar
}
to-do-replies = { $count ->
    [one] { $count } solicitação aguarda sua resposta
   *[other] { $count } solicitações aguardam sua resposta
}
to-do-roles = { $count ->
    [one] { $count } solicitação de função a decidir
   *[other] { $count } solicitações de função a decidir
}
to-do-claims = { $count ->
    [one] { $count } pessoa receberá a função de administrador global, a menos que você conteste
   *[other] { $count } pessoas receberão a função de administrador global, a menos que você conteste
}
to-do-decide = Decidir
to-do-more = { $list }: mais { $count }
to-do-reply-what = { $reference } aguarda sua resposta
to-do-contact-what = { $count ->
    [one] { $count } oferta depende dele
   *[other] { $count } ofertas dependem dele
}
to-do-seats-free = { $count ->
    [one] { $count } licença livre
   *[other] { $count } licenças livres
}
to-do-answer = Responder
to-do-since = desde { $date }
to-do-what = { $kind }, { $package }: { $amount }
your-roles = Suas funções
global-admins = Administradores globais
mpn-partner-admins = Administradores de parceiros do MPN

## The list

column-product = Produto
column-package = Pacote
column-quantity = Quantidade
get-by = Obter até
assign-by = Atribuir até
activate-by-head = Ativar até
ready-to-install = Prontos para instalar
filter-ending-soon = Expiram em breve
search-label = Pesquisar por produto ou pacote
list-count = { $count ->
    [one] { $count } benefício
   *[other] { $count } benefícios
}
details-of = Detalhes de { $product }, { $package }
in-packages = { $count ->
    [one] em { $count } pacote
   *[other] em { $count } pacotes
}
packages-of = Pacotes de { $product }
skip-to-opened = Ir para a linha aberta
empty-heading = Nada ainda
empty-text = Até o momento, suas associações não concedem nada deste tipo. O que uma associação traz aparece aqui no dia em que ela começa.
empty-none-active = Sua empresa tem benefícios deste tipo, mas nenhum deles está ativo ainda. Quando um estiver, o ID de acesso e o ID de contrato dele aparecerão aqui.
no-match-text = Nenhum dos seus benefícios corresponde à pesquisa e ao filtro.
status-not-used = Não usado
status-keys-shown = Chaves mostradas
status-redeemed = Chaves resgatadas
status-assigned = Atribuído
status-assigned-of = Atribuído: { $assigned } de { $quantity }
status-in-some = { $status } em { $count } de { $total }
status-no-key-needed = Não precisa de chave

## What stands above the list

notice-days-left = { $days ->
    [0] Hoje é o último dia para os benefícios não usados.
    [one] Resta { $days } dia para os benefícios não usados.
   *[other] Restam { $days } dias para os benefícios não usados.
}
notice-last-day = Os primeiros terminam em { $last-day }; o período de renovação começa em { $renewal-opens }.
notice-renewal-open = O ano da associação terminou.
moved-out-heading = Seus benefícios ainda estão no Membership Center.
moved-out-text = Gerencie-os lá até que sua empresa migre; antes disso, nada pode ser iniciado aqui.
moved-out-link = Membership Center
moved-out-invited = O convite para migrar foi enviado em { $date }. Quem tem a função de administrador global na sua empresa pode aceitá-lo.
moved-out-not-invited = Sua empresa receberá um convite para migrar; os administradores globais serão avisados.
moved-out-technical = Até lá, a ajuda regional inicia os benefícios técnicos para você:
regional-help = Ajuda regional

## Choosing a person

nobody-found = Nenhuma pessoa ativa na sua empresa tem isso no nome ou no endereço.
person-missing-add = Falta alguém?
person-invited = Há um convite para { $name }: a escolha é possível depois que o convite for aceito.
person-missing = Falta alguém? Quem tem a função de administrador global ou de administrador de usuários na sua empresa pode adicionar pessoas.

## My assignments

menu-you = Você
my-assignments = Minhas atribuições
lead-my-assignments = O que a empresa { $company } atribuiu a você.
seat = Licença
since = Desde
until = Até
nothing-assigned = Nada foi atribuído a você ainda
nothing-assigned-text = Quando a administração da empresa { $company } atribuir a você uma licença ou um benefício técnico, isso aparecerá aqui.
something-missing = Falta alguma coisa? Fale com { $name }:
where-used = Onde usar
access-and-contract-id = ID de acesso e ID de contrato
manage-at = Gerenciar em { $host }
sign-in-there-with = Entre lá com { $email }.
you-are-contact = Você é o contato de marketing da empresa { $company }: os e-mails sobre ofertas de entrada no mercado vão para o seu endereço alternativo.

## The register of seats

lead-register = Quem tem qual licença na empresa { $company }, desde quando e até quando, e quando uma licença retirada fica livre para outras pessoas.
column-free-on = Livre em
free-next-year = Próximo ano da associação
filter-assigned = Atribuídas
filter-waiting = Em espera
filter-by-product = Produto
filter-all-products = Todos os produtos
search-register-label = Pesquisar por pessoa ou produto
register-count = { $count ->
    [one] { $count } licença
   *[other] { $count } licenças
}
register-empty = Nenhuma licença foi atribuída ainda
register-empty-text = Aqui aparecem as licenças atribuídas a alguém e as que foram retiradas, até que outra pessoa possa recebê-las.
no-match-register = Nenhuma licença corresponde à pesquisa e ao filtro.

## The page of memberships

lead-membership = O que a empresa { $company } comprou, até quando vale e o que se perde no último dia se ninguém usar.
membership-days-left = Dias restantes
membership-refund = Cancelamento com reembolso
membership-refund-until = Possível até { $date }
membership-refund-ended = Não é mais possível: algo já foi usado
membership-refund-over = Não é mais possível: o prazo terminou
membership-unused = Ainda não usado
membership-all-used = Não resta nada a aproveitar
membership-cancelled-on = Cancelada em { $date }
membership-lapsed-on = Vencida em { $date }: só uma nova compra resolve
membership-followed-on = A associação iniciada em { $date } dá continuidade a esta
calendar-download = Baixar como calendário
calendar-download-hint = Um arquivo .ics com as datas de hoje. Um calendário que já o leu não fica sabendo de alterações.
calendar-name = Benefícios de parceiro da empresa { $company }
timeline-cancel = Cancelar com reembolso
timeline-get-keys = Obter chaves: { $product }
timeline-assign = Atribuir: { $product }
timeline-activate = Ativar: { $product }
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } licença
   *[other] { $product }, { $seats } licenças
}
timeline-key = Chave de { $product } em uso
timeline-key-redeemed = Resgatada em { $date }
timeline-redeemed = Assinaturas
timeline-free-on = Livre para outras pessoas a partir de { $date }

first-steps = Primeiros passos
first-steps-lead = O que uma empresa nova faz primeiro. A lista desaparece quando tudo estiver concluído.
first-step-key = Obter uma chave do produto
first-step-key-text = Cada produto de software tem suas chaves: obtenha uma e instale o produto.
first-step-seat = Atribuir uma licença
first-step-seat-text = Uma licença é atribuída a uma pessoa, que recebe um e-mail explicando como começar.
first-step-contact = Definir o contato de marketing
first-step-contact-text = Essa pessoa recebe os e-mails sobre ofertas de entrada no mercado.
first-step-admin = Adicionar uma segunda pessoa com a função de administrador global
first-step-admin-text = Para que alguém possa agir quando você não estiver.
first-step-done = Concluído
first-steps-dismiss = Ocultar os primeiros passos
flash-first-steps-dismissed = Os primeiros passos estão ocultos.
