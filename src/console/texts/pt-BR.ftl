### The operators’ pages of the mails: what became of each, and sending one again.

mails = E-mails
lead-mails = O que o portal escreveu às pessoas, do mais recente ao mais antigo, e o que aconteceu com cada e-mail. Os horários estão em UTC.
mails-rest = Nenhum servidor de e-mail está configurado.
mails-rest-text = Os e-mails ficam aqui e não são enviados. Eles serão enviados quando o portal for iniciado com SMTP_URL.
no-mails = Ainda não há e-mails
no-mails-text = Cada e-mail que o portal escreve aparece aqui assim que é escrito.
search-mails-label = Endereço do destinatário, ou nome ou ID do MPN de uma empresa
search-subjects-label = Palavras do assunto
subjects-among = Pesquisa entre os { $most } e-mails mais recentes; com um destinatário ou uma empresa, entre todos os deles.
no-match-mails = Nenhum e-mail corresponde ao status e ao texto digitado. Um endereço ou um ID do MPN deve estar completo; do nome de uma empresa, basta o início.
show-all-mails = Mostrar todos os e-mails
newest-mails = E-mails mais recentes
older-mails = E-mails anteriores
newer-mails = E-mails posteriores
mails-count = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
mails-count-more = Mais de { $most } e-mails

mail-queued = Na fila
mail-sent = Enviado
mail-failed = Falhou
column-recipient = Destinatário
column-mail = E-mail
column-written = Escrito em
column-tries = Tentativas
column-last-error = Último erro
mail-no-company = Nenhuma empresa

## How often it was tried

mail-tries = { $count ->
    [one] { $count } tentativa
   *[other] { $count } tentativas
}
mail-tries-due = { $count ->
    [one] { $count } tentativa, a próxima será em instantes
   *[other] { $count } tentativas, a próxima será em instantes
}
mail-tries-next = { $count ->
    [one] { $count } tentativa, a próxima em { $at }
   *[other] { $count } tentativas, a próxima em { $at }
}

## The page of one mail

mail-page-title = E-mail: { $mail }
mail-tried = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}
mail-not-tried-since = Nenhuma tentativa desde o reenvio
mail-next-try = Próxima tentativa
mail-sent-at = Enviado em
mail-given-up-at = Desistência em
mail-sent-again = Reenviado
mail-sent-again-times = { $count ->
    [one] { $count } vez, em { $at }
   *[other] { $count } vezes, a última em { $at }
}
message-identifier = Identificador da mensagem
mail-content = Conteúdo
mail-subject = Assunto
mail-text-part = Texto do e-mail
mail-html-part = Mostrar o e-mail em HTML
mail-cannot-be-shown = Esta versão do portal não conhece este e-mail e não pode mostrá-lo.

## Sending it again

mail-try-now = Tentar agora
mail-try-now-text = O e-mail está na fila. Em vez de esperar a próxima tentativa, é possível tentar agora.
mail-off-due = A tentativa já está prevista: será feita assim que chegar a vez deste e-mail.
mail-off-rests = Sem um servidor de e-mail, não é possível tentar o envio.
mail-send-again = Reenviar
mail-send-again-text = O e-mail não foi aceito: o servidor de e-mail o recusou definitivamente, ou o envio foi tentado por três dias. Se for reenviado, as tentativas duram três dias a partir de agora.
mail-send-twice = Enviar mais uma vez
mail-send-twice-text = O servidor de e-mail aceitou este e-mail. Se você o reenviar, { $email } o receberá pela segunda vez.
flash-mail-queued = O e-mail está na fila, pronto para ser enviado.
flash-mail-changed = Nada foi enviado: o status deste e-mail mudou depois que a página foi mostrada.

## The work

work = Pendências
lead-work = O que os parceiros aguardam, do mais antigo ao mais recente. Os horários estão em UTC.
work-open = { $count } a fazer
work-nobodys = sem responsável: { $count }
work-own = com você: { $count }
work-oldest = A mais antiga chegou { $ago }.
work-none = Nada pendente aqui.
work-since = Mais antiga: { $ago }
work-pools-none = Todos os pools têm chaves suficientes.
work-companies-none = Nenhum convite de empresa está em aberto.
work-mails-none = Todos os e-mails foram enviados.

## Settings

settings = Configurações
lead-settings = O que vale para todo o programa. Uma alteração passa a valer em todas as páginas em um segundo e aparece na lista abaixo.
settings-save = Salvar configurações
flash-settings-saved = As configurações foram salvas.
settings-changed-meanwhile = Alguém alterou as configurações depois que esta página foi mostrada. O que você digitou continua aqui: veja a lista de alterações e salve novamente.
settings-programme = Programa
settings-policies = Políticas
settings-links = Links
settings-seller = Vendedor e banco
settings-changes = Alterações
settings-no-changes = Nada foi alterado ainda.
setting-from-to = de “{ $from }” para “{ $to }”
setting-yes = Sim
setting-no = Não
refund-ended-by-software = A primeira exibição de uma chave do produto
refund-ended-by-any-use = Qualquer uso: a primeira exibição, a primeira atribuição, a primeira ativação
setting-logo-text-hint = Se ficar em branco, o nome do programa.
setting-currency-hint = Três letras, como EUR. Não muda mais depois que uma empresa compra algo.
setting-languages-hint = As páginas aparecem no idioma de quem as lê, se ele for oferecido.
setting-mail-sender-name-hint = Se ficar em branco, o nome do programa. O endereço continua sendo { $address }: ele é definido onde o portal é iniciado.
setting-seat-waiting-days-hint = De 0 a 366. Com 0, as licenças mudam de pessoa livremente.
setting-refund-ended-by-hint = Vale para o que for comprado a partir de agora.
setting-refund-days-hint = De 0, só o dia da compra, a 366. Vale para o que for comprado a partir de agora.
setting-renewal-days-hint = De 0 a 90, a partir do dia seguinte ao aniversário; depois, a associação vence. Vale para o que for comprado a partir de agora.
setting-extra-days-hint = Durante esses dias, ainda é possível atribuir e usar licenças e ativar benefícios técnicos: no máximo até o fim do período de renovação. Vale para o que for comprado a partir de agora.
setting-cloud-portal-url-hint = Onde os créditos e as assinaturas de nuvem são gerenciados.
setting-membership-center-url-hint = Onde as empresas que ainda não migraram gerenciam seus benefícios.
setting-regional-help-url-hint = Onde essas empresas pedem ajuda com benefícios técnicos.
setting-support-site-url-hint = Onde pedir suporte para produtos que não indicam um site próprio.
setting-tax-rate-hint = Se ficar em branco, nenhum imposto.
setting-active-at-once-hint = Os pedidos até este valor, com imposto, ficam ativos antes do pagamento; se não forem pagos em 30 dias, terminam. Se ficar em branco, só os pedidos sem custo.
setting-missing = preencha este campo
setting-long = no máximo { $most } caracteres
setting-not-in-range = um número inteiro de { $least } a { $most }
setting-not-an-address = um endereço que comece com https://
setting-not-a-currency = três letras, como EUR
setting-currency-fixed = empresas já compraram na moeda atual, por isso ela não muda mais
setting-no-language = escolha pelo menos um
setting-not-a-rate = uma porcentagem com no máximo duas casas decimais, como 8,1
setting-not-an-amount = um valor na moeda do programa, com ponto e sem vírgula, como 1200.50
setting-not-a-choice = escolha uma opção

## Setting up

set-up = Configuração inicial
lead-set-up = { $left ->
    [one] Falta { $left } etapa para configurar seu programa.
   *[other] Faltam { $left } etapas para configurar seu programa.
}
set-up-complete = Seu programa está configurado.
set-up-done = Concluído
set-up-to-do = A fazer
set-up-settings = Configurações
set-up-settings-text = Nome, moeda, idiomas e políticas. Confira tudo e salve uma vez, mesmo que não haja nada a alterar.
set-up-mail = E-mail
set-up-mail-text = Envie um e-mail de teste para você e veja se ele chega.
set-up-send-test = Enviar um e-mail de teste para { $email }
set-up-catalogue = Catálogo
set-up-catalogue-text = Os produtos e as ofertas que o programa vende.
set-up-starter = Carregar o catálogo inicial
set-up-starter-text = Produtos e ofertas de um programa real, em todos os idiomas do portal e sem chaves, para começar. O que não for necessário pode ser excluído depois.
flash-starter-loaded = O catálogo agora tem { $products } produtos e { $offers } ofertas.
flash-starter-not-loaded = Nada foi carregado: o catálogo já contém algo.
set-up-keys = Chaves do produto
set-up-keys-text = As chaves que as empresas recebem, em um pool por produto.
set-up-companies = Primeira empresa
set-up-companies-text = O programa está configurado quando a primeira empresa faz parte dele.
set-up-finish = A configuração inicial está concluída
set-up-finish-text = Se o restante deve ficar como está, esta lista pode sair da sua primeira página.
flash-test-mail-sent = O e-mail de teste está a caminho.
flash-test-mail-rests = O e-mail de teste fica na caixa de saída, pois nenhum servidor de e-mail está configurado.
flash-set-up-finished = A configuração inicial foi concluída.

## The catalogue

catalogue = Catálogo
catalogue-file = O catálogo como arquivo
lead-catalogue-file = Pacotes, produtos e ofertas em um só arquivo TOML, que pode ficar sob controle de versão.
catalogue-export = Exportar
catalogue-export-text = O arquivo contém tudo o que está no catálogo agora, sem chaves do produto.
catalogue-download = Baixar o catálogo
catalogue-import = Importar
catalogue-import-text = O arquivo é o catálogo inteiro: o que faltar nele é excluído, a menos que esteja em uso. Primeiro você vê o que mudaria.
catalogue-choose = Arquivo do catálogo (.toml)
catalogue-no-file = Escolha um arquivo
catalogue-file-wrong = { $count ->
    [one] Nada foi alterado: há { $count } erro no arquivo
   *[other] Nada foi alterado: há { $count } erros no arquivo
}
catalogue-place = Local
catalogue-path = Caminho
catalogue-mistake = Erro
catalogue-preview = O que mudaria no catálogo
catalogue-same = Nenhuma diferença
catalogue-differs = { $count ->
    [one] { $count } linha é diferente
   *[other] { $count } linhas são diferentes
}
catalogue-more = { $count ->
    [one] Mais { $count } linha não é mostrada.
   *[other] Mais { $count } linhas não são mostradas.
}
catalogue-before = Agora
catalogue-after = Depois
catalogue-new = Novo: { $name }
catalogue-gone = Excluído
catalogue-published = { $count ->
    [one] { $offer } recebe uma nova versão: ela vale para o que for comprado a partir de agora, e não para { $count } associação que já tem a oferta.
   *[other] { $offer } recebe uma nova versão: ela vale para o que for comprado a partir de agora, e não para as { $count } associações que já têm a oferta.
}
catalogue-published-unsold = { $offer } recebe uma nova versão: ela vale para o que for comprado a partir de agora. Ninguém comprou a oferta até hoje.
catalogue-change = Alterar o catálogo
catalogue-stale = Nada foi alterado: o catálogo não é mais o mesmo da pré-visualização. Verifique novamente.
flash-catalogue-changed = { $count ->
    [one] { $count } linha do catálogo foi alterada.
   *[other] { $count } linhas do catálogo foram alteradas.
}
catalogue-products = Produtos
catalogue-offers = Ofertas
catalogue-packages = Pacotes
lead-catalogue-products = O que os pacotes concedem. O que as empresas têm continua como foi concedido.
lead-catalogue-offers = O que as empresas podem comprar e por quanto.
lead-catalogue-packages = O que cada oferta concede. Uma versão publicada nunca muda; uma nova vale para o que for comprado depois.
catalogue-new-product = Novo produto
catalogue-new-offer = Nova oferta
catalogue-no-products = Ainda não há produtos
catalogue-no-offers = Ainda não há ofertas
catalogue-product = Produto
catalogue-offer = Oferta
catalogue-kind = Tipo
catalogue-unit = Unidade
catalogue-keys = Chaves por benefício
catalogue-keys-hint = 0: não precisa de chave.
catalogue-needs-user = É atribuído a uma pessoa
catalogue-credit = Valor do crédito
catalogue-credit-hint = Em unidades inteiras da moeda. Em branco: não é um crédito.
catalogue-credit-period = Período do crédito
catalogue-support = Solicitações de serviço que o consomem
catalogue-retired = Não é mais concedido
catalogue-is-retired = Descontinuado
catalogue-is-granted = Concedido
catalogue-none = Nenhum
catalogue-code = Código
catalogue-code-hint = Letras minúsculas de a a z, dígitos e hifens. Nunca muda.
catalogue-code-taken = Este código já está em uso
catalogue-name = Nome
catalogue-name-in = Nome ({ $language })
catalogue-fallback = Em branco: { $text }
catalogue-fulfilment = Atendimento
catalogue-automatic = O portal atende depois de tantos minutos
catalogue-automatic-hint = Em branco: a equipe do programa atende.
catalogue-support-ids = O portal gera o ID de acesso e o ID de contrato
catalogue-duration = Meses a partir da ativação
catalogue-duration-hint = Em branco: até o aniversário.
catalogue-links = Links e downloads
catalogue-manage-url = Onde é gerenciado
catalogue-support-url = Onde pedir suporte
catalogue-url-hint = Um endereço que comece com https, ou nada.
catalogue-downloads = Downloads
catalogue-downloads-hint = Um por linha: idioma, sistema, tamanho em bytes, endereço. Por exemplo: pt-BR windows 3651846144 downloads.example/office.iso
catalogue-description = Descrição
catalogue-description-hint = O que é, em uma frase.
catalogue-instructions = Instruções especiais (Markdown)
catalogue-instructions-hint = O que observar ao usar: parágrafos, listas, links e destaques.
catalogue-activation = Enviado por e-mail na ativação
catalogue-activation-hint = Texto simples.
catalogue-as-shown = Instruções especiais como os parceiros as veem
catalogue-granted-stays = O que as empresas têm continua como foi concedido. Nomes, textos, links e downloads mudam também para elas.
catalogue-form-number = Escreva um número inteiro
catalogue-form-credit = Um crédito tem um valor e um período
catalogue-form-download = A linha { $line } não pode ser lida ou está repetida
catalogue-price = Preço
catalogue-price-hint = Com ponto e sem vírgula, por exemplo 1200.50.
catalogue-on-sale = Está à venda
catalogue-is-sold = À venda
catalogue-not-sold = Fora de venda
catalogue-competency = Competência
catalogue-competency-hint = Se a oferta for uma, o nome dela.
catalogue-not-beside = Não pode coexistir com
catalogue-not-beside-hint = Códigos de ofertas, um por linha.
catalogue-grants = O que concede
catalogue-version = Versão { $version }
catalogue-version-head = Versão
catalogue-valid-from = À venda a partir de
catalogue-held = Associações
catalogue-versions = Publicado
catalogue-next = A próxima versão
catalogue-next-text = Depois de publicada, vale para o que for comprado a partir de então. Uma linha em branco é removida.
catalogue-core = Uma vez
catalogue-added = Por competência
catalogue-cap = No máximo
catalogue-add-product = Adicionar um produto
catalogue-copy-from = Copiar de
catalogue-copy = Copiar
catalogue-unit-licenses = Licenças
catalogue-unit-cores = Núcleos
catalogue-unit-servers = Servidores
catalogue-unit-seats = Licenças por usuário
catalogue-unit-incidents = Incidentes de suporte
catalogue-unit-hours = Horas
catalogue-unit-credits = Créditos
catalogue-unit-offers = Ofertas de entrada no mercado
catalogue-credit-month = Todo mês
catalogue-credit-year = Uma vez por ano
catalogue-support-on-premises = Suporte local
catalogue-support-cloud = Suporte de nuvem
catalogue-support-advisory = Horas de consultoria
catalogue-support-presales = Pré-venda e implantação


## One-time links in mails

mail-off-link = Ele continha um link de uso único, que não existe mais. Envie um novo link na página da equipe do programa.
mail-show-link = Mostrar o link
mail-show-link-text = O link deste e-mail pode ser mostrado aqui, para ser entregue de outra forma. A exibição fica registrada.
mail-link-text = Para { $email }: define uma senha, uma única vez. Entregue-o por um meio em que você confia, e a mais ninguém.
log-mail-link-shown = Mostrou o link de uso único de um e-mail
log-mail-link-shown-try = Tentou mostrar o link de uso único de um e-mail

## Levels, and drafts of packages

catalogue-show = Mostrar
catalogue-levels = Níveis
catalogue-level = Nível
lead-catalogue-levels = Os níveis de associação que as ofertas trazem, como “Gold Core”. Entre as associações que terminam no mesmo dia, a de menor ordem vem primeiro.
catalogue-new-level = Novo nível
catalogue-level-stays = Um novo nome aparece em toda parte imediatamente, também para as empresas que têm o nível.
catalogue-level-code-hint = Letras minúsculas de a a z, dígitos e sublinhados. Nunca muda.
catalogue-rank = Ordem
catalogue-rank-hint = Um número inteiro de 0 a 1000. O menor vem primeiro.
catalogue-action-pack = É um Action Pack: uma empresa tem um por vez
draft = Rascunho
draft-saved-by = Salvo por { $by },
draft-same = É igual ao que está publicado.
draft-differs = { $count ->
    [one] Difere do que está publicado em { $count } linha:
   *[other] Difere do que está publicado em { $count } linhas:
}
draft-save = Salvar rascunho
draft-discard = Descartar o rascunho
draft-discard-text = O que está publicado permanece. O rascunho some definitivamente.
flash-draft-saved = O rascunho foi salvo. Ele não vale para ninguém até ser publicado.
flash-draft-discarded = O rascunho foi descartado.
draft-changed = Nada foi salvo: { $by } salvou outro rascunho nesse meio-tempo, em { $at }. Ele está acima, e o que você digitou está aqui. Salve novamente para substituí-lo.
draft-gone = Nada foi salvo: o rascunho foi publicado ou descartado nesse meio-tempo. O que você digitou está aqui. Salve novamente para mantê-lo.
log-draft-saved = Salvou um rascunho do que { $offer } concede
log-draft-saved-try = Tentou salvar um rascunho do que { $offer } concede
log-draft-discarded = Descartou o rascunho do que { $offer } concede
log-draft-discarded-try = Tentou descartar o rascunho do que { $offer } concede

### The page of one company.

company-people = Pessoas
company-people-count = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas, inclusive as que saíram
}
company-nobody = Ninguém faz parte desta empresa ainda.
company-nobody-text = Convide a primeira pessoa com a função de administrador global: ela mesma pode adicionar as demais.
lead-company-people = Todas as pessoas que fazem parte da empresa { $company }, as convidadas e as que saíram. Os horários estão em UTC.
company-roles = Funções
company-signed-in = Último acesso
company-data = Dados
company-no-domains = Nenhum
company-added-at = No programa desde
company-suspended-since = Suspensa desde { $at }. As pessoas da empresa leem este motivo:
company-notes = Anotações
company-notes-text = Só para a equipe do programa; a empresa nunca as vê.
company-no-notes = Nenhuma anotação.
company-log = Últimas entradas do log
company-no-log = Nada aconteceu ainda.
company-mails = E-mails
company-no-mails = Nenhum e-mail é sobre esta empresa.
company-nothing-asked = A empresa não solicitou nada.
company-all = Mostrar tudo
company-no-memberships = A empresa não tem nenhuma associação.
membership-not-started = Começa mais tarde
membership-active = Ativo
membership-in-window = No período de renovação
membership-lapsed = Vencida
membership-cancelled = Cancelada
membership-from-to = de { $from } a { $to }
membership-grants = { $count ->
    [one] { $count } benefício
   *[other] { $count } benefícios
}

### A new operator's first hour.

console-help = Ajuda
first-hour = Sua primeira hora
first-hour-lead = De uma instalação vazia até uma empresa cuja administração obtém uma chave, em dez etapas. Cada uma leva minutos e pode ser refeita.
first-hour-set-up = Veja o que há para fazer
first-hour-set-up-text = A lista da configuração inicial diz o que está feito e o que não está. Ela abre sozinha até que tudo esteja feito.
first-hour-settings = Dê um nome ao programa
first-hour-settings-text = Nome, idiomas, moeda e políticas. Cada campo diz o que depende dele e quem o alterou por último.
first-hour-mail = Verifique se os e-mails chegam
first-hour-mail-text = Envie para você o e-mail de teste da configuração inicial. Sem um servidor de e-mail, todos os e-mails ficam em “E-mails”, onde você pode lê-los e mostrar o link que contêm.
first-hour-catalogue = Cadastre o que você concede
first-hour-catalogue-text = Importe o catálogo como arquivo, use o catálogo inicial ou cadastre um produto pelo formulário. Produtos de software e de nuvem têm chaves.
first-hour-package = Publique um pacote
first-hour-package-text = Uma oferta concede produtos em certas quantidades. Salve um rascunho enquanto trabalha, veja a pré-visualização e publique. O que está publicado nunca muda; a próxima versão não afeta o que as empresas têm.
first-hour-keys = Importe chaves
first-hour-keys-text = Um arquivo com uma chave por linha, para o pool do produto. A pré-visualização diz quantas são novas; ninguém volta a vê-las inteiras aqui.
first-hour-company = Adicione uma empresa
first-hour-company-text = Por um formulário, ou várias por um arquivo. Indique a primeira pessoa com a função de administrador global: ela recebe um convite por e-mail.
first-hour-invitation = Acompanhe o convite
first-hour-invitation-text = A página da empresa diz se o convite está em aberto e até quando. Você pode enviá-lo novamente ou retirá-lo; o e-mail está na mesma página.
first-hour-membership = Conceda uma associação à empresa
first-hour-membership-text = Manualmente, com um motivo que a empresa lê. A partir daí, a administração da empresa vê os benefícios, e “Obter chaves” mostra uma das chaves que você importou.
first-hour-colleagues = Adicione colegas
first-hour-colleagues-text = Administradores cuidam do programa, o Atendimento faz o que as empresas solicitam, a Leitura só observa. Cada pessoa escolhe quais e-mails recebe.
first-hour-end = Daqui em diante, o trabalho vem até você: o que as empresas solicitam está na primeira página, do mais antigo ao mais recente.
