### Orders: what can be bought, ordering, paying, invoices.

orders = Pedidos
lead-orders = O que a empresa { $company } pediu, como pagar e as faturas.
search-orders-label = Pesquisar pedidos
orders-count = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
orders-count-more = Mais de { $count } pedidos
no-orders = Ainda não há pedidos
no-orders-text = O que sua empresa compra, renova ou adiciona aparece aqui, do pedido à fatura.
no-match-orders = Nenhum pedido corresponde à pesquisa.

## Where an order stands

order-awaiting-payment = Aguardando pagamento
order-paid = Pago
order-expired = Expirado sem pagamento
order-cancelled = Cancelado
order-refunded = Reembolsado
order-of-membership = Uma associação de um ano
order-of-competency = Mais uma competência para uma associação que sua empresa tem
order-of-renewal = O ano seguinte de uma associação
order-of-upgrade = Uma associação de nível superior, com 25% de desconto

## Lists and facts

order-reference = Referência
order-what = Itens
order-ordered = Data do pedido
order-price = Preço
order-net = Sem impostos
order-tax = Imposto { $rate }%
order-total = Total
order-buyer = Pedido por
order-to-pay-by = Pagar até
order-pay-by = Pagar até { $date }
order-paid-on = Pago em
order-purpose = Finalidade
currency = Moeda
amount = Valor
order-title = Pedido { $reference }
order-back = O pedido

## What can be bought

what-to-buy = O que você pode comprar
what-to-buy-text = Cada associação dura um ano e concede o que aparece abaixo. Uma opção desativada indica o motivo.
nothing-sold = Nada à venda no momento
nothing-sold-text = A equipe do programa ainda não colocou nada à venda.
buy = Comprar
renew = Renovar
upgrade = Fazer upgrade
add-competency = Adicionar competência
price-from = a partir de { $price }
price-a-year = por ano, sem impostos
level-competencies = { $count ->
    [one] { $count } competência à escolha
   *[other] { $count } competências à escolha
}
side-by-side = Lado a lado
side-by-side-text = Onde há dois números, o primeiro é concedido com uma competência, e outras competências podem aumentá-lo até o segundo.
granted-not = Não concedido
granted-from-to = { $least } a { $most }
open-order = Abrir o pedido
choose-competencies = Escolher competências: { $level }
choose-competencies-text = O que o nível concede conta uma vez; cada competência acrescenta o que é dela e é cobrada separadamente.
competencies = Competências
go-on = Continuar
offer-not-sold = Esta oferta não está mais à venda.
offer-unpublished = O que esta oferta concede ainda não foi publicado.
offer-ordered = O pedido { $reference } desta oferta aguarda o pagamento.
offer-held = Sua empresa já tem esta oferta. Ela pode ser renovada a partir de { $date }.
offer-in-window = Esta oferta está no período de renovação até { $date }. Peça a renovação à equipe do programa.
offer-same-level = Sua empresa tem { $level } até { $date }.
offer-action-pack = Só é possível ter um Action Pack por vez: sua empresa tem { $level } até { $date }.
offer-apart = Não é possível ter esta oferta junto com { $offer }, que sua empresa já tem.
offer-off = Não é possível pedir { $offer } agora. { $reason }

## Ordering

new-order = Seu pedido
order-grants = { $count ->
    [one] O que ele concede: { $count } benefício
   *[other] O que ele concede: { $count } benefícios
}
billing = Dados de cobrança
billing-text = Eles aparecem na fatura e ficam guardados para o próximo pedido.
billing-name = Fatura em nome de
billing-name-hint = A empresa, como aparece nas faturas.
billing-address = Endereço
billing-address-hint = Rua, CEP e cidade, um por linha.
billing-tax-number = ID fiscal
billing-own-reference = Sua própria referência
billing-own-reference-hint = Opcional: por exemplo, o número da sua ordem de compra. Aparece na fatura.
optional = Opcional
billing-no-name = Informe em nome de quem a fatura é emitida
billing-no-address = Informe o endereço para a fatura
billing-no-country = Escolha o país
billing-long = Escreva no máximo { $most } caracteres
terms = Condições
agree-to-terms = Nossa empresa aceita estas condições
order-not-agreed = Confirme que sua empresa aceita as condições
order-with-payment = Fazer pedido e pagar
order-free = Fazer pedido
order-changed-meanwhile = O conteúdo do pedido ou o preço mudou nesse meio-tempo. Verifique novamente.
order-not-selling = O programa ainda não informou como pagar. Fale com a equipe do programa.
order-no-offer = O que foi escolhido não é vendido em conjunto. Escolha novamente.
what-changes = { $count ->
    [0] O que é concedido não muda
    [one] O que muda: { $count } produto
   *[other] O que muda: { $count } produtos
}
granted-today = Hoje
granted-then = Depois
lost-if-unused = Perdido se não for usado antes
lost-if-unused-text = Ainda não foi usado e pode ser usado até o início da nova associação:
lost-by = { $amount }, no máximo até { $date }
lost-by-worth = { $amount }, valendo 12 meses cada, no máximo até { $date }
lost-seats = { $count ->
    [one] { $count } pessoa perde a licença
   *[other] { $count } pessoas perdem a licença
}
lost-licenses = { $count ->
    [one] { $count } licença
   *[other] { $count } licenças
}
lost-asked = a solicitação de ativação é recusada
lost-active = está ativo e termina
ends-with-it = O que termina com { $package }
ends-with-it-count = { $count ->
    [one] { $count } benefício em que algo se perde
   *[other] { $count } benefícios em que algo se perde
}
ends-unless-renewed = O que termina sem a renovação
lapses-after = Sem este pedido, a associação vence depois de { $date }. As assinaturas já iniciadas seguem até o próprio término.
lapses-at-once = Sem este pedido, a associação vence imediatamente: o período de renovação terminou em { $date }. As assinaturas já iniciadas seguem até o próprio término.
seats-and-holders = Licenças
seats-keep-holders = { $product }: { $count ->
    [one] { $count } licença mantém o titular
   *[other] { $count } licenças mantêm os titulares
}
seats-lose-holders = { $product }: deixa de ser concedido, { $count ->
    [one] { $count } pessoa perde a licença
   *[other] { $count } pessoas perdem a licença
}
who-loses-seat = Quem perde a licença: { $product }
who-loses-seat-text = { $count ->
    [one] São concedidas menos licenças. Escolha { $count } destas { $all } pessoas; ela perde a licença quando o novo período começar.
   *[other] São concedidas menos licenças. Escolha { $count } destas { $all } pessoas; elas perdem a licença quando o novo período começar.
}
who-loses-seat-wrong = { $count ->
    [one] Escolha exatamente { $count } pessoa que perde a licença
   *[other] Escolha exatamente { $count } pessoas que perdem a licença
}
terms-year = A associação dura um ano a partir do dia do pagamento.
terms-year-at-once = A associação fica ativa imediatamente e dura até { $date }.
terms-competency = A competência conta a partir do dia do pagamento e termina com a associação, em { $date }. Ela é cobrada por inteiro.
terms-competency-at-once = A competência conta imediatamente e termina com a associação, em { $date }. Ela é cobrada por inteiro.
terms-renewal = O novo ano começa no dia do pagamento, e o aniversário é 365 dias depois. O que não foi usado do ano anterior termina com ele; as licenças dos mesmos produtos mantêm os titulares.
terms-upgrade = A associação dura um ano a partir do dia do pagamento. Ela substitui { $level }, que termina na véspera; as licenças dos mesmos produtos mantêm os titulares.
terms-renewal-pay = Até { $date }, enquanto aguarda o pagamento, a associação não vence.
terms-pay = O pagamento é por transferência bancária até { $date }; um pedido não pago até lá expira.
terms-pay-active = O pagamento é por transferência bancária até { $date }; sem o pagamento até lá, a associação termina.
terms-refund-software = { $days ->
    [one] Até { $days } dia após o pagamento, é possível cancelar com reembolso, desde que nenhuma chave do produto tenha sido mostrada.
   *[other] Até { $days } dias após o pagamento, é possível cancelar com reembolso, desde que nenhuma chave do produto tenha sido mostrada.
}
terms-refund-any-use = { $days ->
    [one] Até { $days } dia após o pagamento, é possível cancelar com reembolso, desde que nada tenha sido mostrado, atribuído ou ativado.
   *[other] Até { $days } dias após o pagamento, é possível cancelar com reembolso, desde que nada tenha sido mostrado, atribuído ou ativado.
}
terms-no-refund = Não há reembolso.
terms-own-use = As licenças são para uso da própria empresa e para demonstrações sob a supervisão dela, nunca para clientes.
flash-ordered = Pedido feito. A referência é { $reference }.

## One order

how-to-pay = Como pagar
how-to-pay-rest = Uma parte está paga: como pagar o restante
how-to-pay-text = Transfira o valor até { $date } e informe a referência, para que o pagamento seja identificado.
bank-account = Conta
recipient = Favorecido
papers = Para imprimir
history = Histórico
cancel-order = Cancelar o pedido
cancel-order-text = O pedido { $reference } será cancelado: { $offers }.
cancel-order-consequence = Não há nada a pagar por ele. Se já foi pago, aguarde o registro do pagamento em vez de cancelar.
flash-order-cancelled = O pedido { $reference } foi cancelado.
order-is-over = O pedido não pode mais ser cancelado. Status: { $state }.
order-is-active = A associação deste pedido já está ativa. Peça o cancelamento por uma solicitação de serviço.
order-is-partly-paid = Uma parte está paga. Fale com a equipe do programa por uma solicitação de serviço.
order-step-ordered = Pedido feito por { $name }
order-step-payment = Pagamento de { $amount } em { $date }
order-step-let-go = O valor de { $amount } que faltava foi dispensado
order-step-paid-back = O valor de { $amount } foi devolvido em { $date }
order-step-invoice = Fatura { $number }
order-step-credit-note = Nota de crédito { $number }
order-step-paid = Pago por inteiro
order-step-expired = Expirado sem pagamento
order-step-refunded = Reembolsado
order-step-cancelled = Cancelado por { $name }

## Invoices

pro-forma = Fatura pró-forma
invoice-with-number = Fatura { $number }
credit-note-with-number = Nota de crédito { $number }
credit-note-line = Reembolso: { $offers }
invoice-date = Data da fatura
seller = Vendedor
billed-to = Faturado para
tax-number = ID fiscal: { $number }
invoice-pay = Pague até { $date } na conta { $account } e informe a referência { $reference }.
pro-forma-is-none = Isto não é uma fatura. A fatura é emitida quando o pagamento chega.
invoice-paid = Paga por transferência bancária em { $date }. Agradecemos.
print-hint = A página é feita para impressão: a impressão do navegador também a salva como PDF.

## The console

lead-all-orders = Os pedidos de todas as empresas, dos mais recentes aos mais antigos.
search-all-orders-label = Referência ou ID do MPN de uma empresa
no-orders-at-all-text = O que as empresas pedem aparece aqui.
orders-that-differ = Valor diferente
order-differs = O valor é diferente
orders-first = Pedidos mais recentes
orders-before = Pedidos posteriores
orders-after = Pedidos anteriores
payments-booked = Pagamentos e faturas
payments-none = Nada registrado ainda.
book-payment = Registrar pagamento
book-payment-text = Como aparece no extrato bancário. Quando tudo estiver pago, a associação começa no dia do pagamento e a fatura é emitida.
amount-hint = Com ponto e sem vírgula, por exemplo 1200.50.
payment-day = Pago em
payment-day-hint = O dia indicado no extrato.
payment-no-amount = Informe o valor em algarismos, acima de 0
payment-no-date = Informe o dia
payment-in-future = Esse dia ainda não chegou
payment-before-order = O pedido foi feito em { $date }, portanto não pode ter sido pago antes
payment-in-the-way = Nesse meio-tempo, a empresa obteve outra associação que impede esta. Peça que ela cancele o pedido e depois registre o pagamento: ele aparecerá como valor a mais
flash-payment-booked = O pagamento foi registrado.
flash-payment-short = O pagamento foi registrado. Ainda faltam { $amount }.
flash-payment-over = O pagamento foi registrado. Há { $amount } a mais.
settle-missing = Faltam { $amount }
settle-missing-text = Aguarde o restante ou dispense-o: nesse caso, o pedido conta como pago.
settle-let-go = Dispensar o restante
settle-too-much = Há { $amount } a mais
settle-too-much-text = Devolva o excedente e depois anote aqui o dia em que fez isso.
settle-for-nothing = { $amount } recebidos para um pedido sem nada a pagar
settle-for-nothing-text = O pedido terminou. Devolva o dinheiro e depois anote aqui o dia em que fez isso.
settle-pay-back = Anotar a devolução
settle-day = Devolvido em
settle-day-hint = O dia da sua transferência.
settle-note = Observação
settle-note-hint = A empresa lê este texto.
settle-no-note = Escreva uma observação para a empresa
settle-even = Não falta nem sobra mais nada.
settle-changed = O valor mudou nesse meio-tempo. Verifique novamente.
flash-settled = A diferença foi acertada.

## Mails

mail-is-order-received = Pedido recebido
mail-is-order-paid = Pedido pago
mail-is-order-expired = Pedido expirado
mail-order-received-subject = Seu pedido { $reference }
mail-order-received = A empresa { $company } fez um pedido com a referência { $reference }: { $offers }.
mail-order-how-to-pay = Transfira { $amount } até { $date } para esta conta: { $account }
mail-order-reference = Informe a referência { $reference }, para que o pagamento seja identificado.
mail-order-paid-subject = Seu pedido { $reference } está pago
mail-order-paid = O pedido { $reference } da empresa { $company } foi pago em { $date }. O que foi pedido já pode ser usado: { $offers }.
mail-order-invoice = A fatura está na página do pedido.
mail-order-expired-subject = Seu pedido { $reference } expirou
mail-order-expired = O pedido { $reference } da empresa { $company } ({ $offers }) deveria ter sido pago até { $date }. O pagamento completo não chegou, e por isso o pedido expirou.
mail-order-paid-meanwhile = Se você pagou até esse dia, não é preciso fazer nada: o pedido volta a valer assim que o pagamento for registrado.
mail-open-order = Abrir o pedido
mail-reason-order = Você recebeu este e-mail porque fez este pedido para a empresa { $company } ou porque tem uma função de administrador nela.

## The two logs

log-order-placed = Fez o pedido { $reference }: { $offers }, por { $amount }
log-order-placed-try = Tentou fazer um pedido
log-order-cancelled = Cancelou o pedido { $reference } ({ $offers })
log-order-cancelled-try = Tentou cancelar o pedido { $reference }
log-order-expired = Deixou expirar o pedido não pago { $reference } ({ $offers })
log-order-expired-try = Tentou deixar expirar o pedido { $reference }
log-payment-booked = Registrou um pagamento de { $amount }, com data de { $date }, para o pedido { $reference }
log-payment-booked-try = Tentou registrar um pagamento para o pedido { $reference }
log-order-paid = Anotou que o pedido { $reference } ({ $offers }) foi pago em { $date }
log-order-paid-try = Tentou anotar que o pedido { $reference } está pago
log-order-paid-back = Anotou a devolução de { $amount } do pedido { $reference }
log-order-let-go = Dispensou o valor de { $amount } que faltava no pedido { $reference }
log-order-settled-try = Tentou acertar a diferença do pedido { $reference }
log-order-begun = Deu início a { $offers }, de { $from } a { $to }, pelo pedido { $reference }
log-order-begun-try = Tentou dar início ao que o pedido { $reference } concede
log-order-refunded = Reembolsou { $amount } do pedido { $reference }
log-order-refunded-try = Tentou reembolsar o pedido { $reference }
log-membership-lapsed = A associação { $offers } venceu: podia ser renovada até { $date }
log-membership-lapsed-try = Tentou dar a associação { $offers } por vencida
log-order-read = Leu o pedido { $reference }
log-order-read-try = Tentou ler o pedido { $reference }

declined-as-unpaid = O pedido { $reference }, que concedia este benefício, não foi pago.
declined-as-replaced = A associação que concedia este benefício foi substituída pela do pedido { $reference }.

## Bank statements

bank-statements = Extratos bancários
bank-statement = Extrato bancário
lead-bank-statements = Pagamentos dos arquivos do banco que precisam de uma decisão e os últimos arquivos importados.
take-in-statement = Importar extrato bancário
take-in-statement-text = O arquivo CSV que o banco permite baixar, em qualquer formato. Você vê o que cada linha faria antes que algo seja registrado.
statement-file = Arquivo CSV do banco
statement-file-hint = No máximo { $size } e { $lines } linhas.
statement-read = Ler o arquivo
statement-no-file = Escolha um arquivo
statement-empty = Não há lançamentos neste arquivo
statement-large = O arquivo é maior que { $size }. Baixe um período menor no banco
statement-many = O arquivo tem { $lines } linhas, e no máximo { $most } são lidas por vez. Baixe um período menor no banco
statement-not-text = Este arquivo não é de texto. Baixe-o no banco como CSV
statement-no-columns = Nenhuma linha deste arquivo indica colunas de data, valor e texto
statement-columns-found = Nenhuma linha deste arquivo indica colunas de data, valor e texto. O que foi encontrado: { $columns }
statement-days = Formato das datas
statement-day-first = Dia primeiro: 31/12/2026
statement-month-first = Mês primeiro: 12/31/2026
statement-day-two-ways = A linha { $line } traz { $text }, que pode ser lido como dois dias diferentes. Indique o formato das datas e escolha o arquivo novamente
statement-decimal = Formato dos valores
statement-comma = Vírgula antes dos centavos: 1.234,56
statement-point = Ponto antes dos centavos: 1,234.56
statement-amount-two-ways = A linha { $line } traz { $text }, que pode ser lido como dois valores diferentes. Indique o formato dos valores e escolha o arquivo novamente
statement-of = Extrato bancário importado em { $date }
statement-shown = A confirmar
statement-confirmed = Confirmado
statement-discarded = Descartado
statement-booking = { $count ->
    [one] Registrando { $count } pagamento
   *[other] Registrando { $count } pagamentos
}
statement-taken-in = Importação
statement-until = Se ninguém confirmar, ele será descartado em { $date }.
statement-confirm-text = A registrar: { $booked }. Aguardando decisão: { $waiting }. O que for registrado não pode ser desfeito.
statement-confirm = { $count ->
    [one] Registrar { $count } pagamento
   *[other] Registrar { $count } pagamentos
}
statement-confirm-none = Manter o que aguarda decisão
statement-nothing-new = Nada neste arquivo é novo. Ele só pode ser descartado.
statement-changed = O que este arquivo faz mudou desde que foi mostrado. Verifique novamente
statement-over = Este extrato bancário já foi confirmado
statement-discard = Descartar
flash-statement-confirmed = O extrato bancário foi confirmado.
flash-statement-discarded = O extrato bancário foi descartado.
statements-taken-in-last = Últimos arquivos importados
no-statements = Nenhum extrato bancário foi importado ainda.

## Lines of a bank statement

lines-in-statement = Pagamentos
lines-exact = Valor exato
lines-waiting = Aguardando decisão
lines-before = Em um arquivo anterior
lines-to-book = A registrar
lines-booked = Registrado
lines-set-aside = Desconsiderado
lines-left-out = Sem entrada de dinheiro
lines-unread = Linhas ilegíveis
lines-unread-text = Elas não são registradas. Corrija o arquivo e importe-o novamente: o que já tiver sido confirmado não entra outra vez.
lines-sum = { $count ->
    [one] { $count } pagamento: { $sums }
   *[other] { $count } pagamentos: { $sums }
}
lines-count = { $count ->
    [one] { $count } pagamento
   *[other] { $count } pagamentos
}
lines-count-more = Mais de { $count } pagamentos
lines-first = Pagamentos mais recentes
lines-newer = Pagamentos posteriores
lines-older = Pagamentos anteriores
search-lines-label = Pesquisar por pagador e texto
no-lines = Nenhum pagamento
no-lines-text = Este arquivo não tem nenhuma entrada de dinheiro ou foi descartado.
no-lines-match = Nenhum pagamento corresponde à pesquisa.
no-lines-waiting = Nada aguarda decisão
no-lines-waiting-text = Os pagamentos de um extrato bancário que não podem ser registrados automaticamente aparecem aqui.
bank-line = Linha
bank-payer = Pagador
bank-texts = Texto
bank-line-what = O que é
bank-line-booked-on = Lançado pelo banco em { $date }
line-matched = Paga o valor devido
line-revives = Foi pago a tempo, e o pedido expirado volta a valer.
line-less = { $amount } a menos que o devido
line-more = { $amount } a mais que o devido
line-differs-hint = O pagamento é registrado, e o pedido mostra depois a diferença a acertar.
line-doubled = Outras linhas pagam o mesmo pedido: { $lines }
line-together-exact = Juntas, elas pagam o valor devido.
line-together-less = Juntas, elas pagam { $amount } a menos que o devido.
line-together-more = Juntas, elas pagam { $amount } a mais que o devido.
line-paid = O pedido já está pago
line-expired = O pedido já tinha expirado
line-cancelled = O pedido está cancelado
line-refunded = O pedido foi reembolsado
line-other-currency = O pedido está em outra moeda
line-several = Indica vários pedidos
line-possible = A referência está incompleta ou errada e pode ser uma destas
line-unknown = Nenhum pedido tem a referência { $references }
line-none = Não indica nenhum pedido
line-before = Em um arquivo confirmado antes
bank-line-refused = O pedido não aceitou este pagamento
statement-unread-at = Linha { $line }: { $why }
unread-no-date = sem data
unread-date = “{ $text }” não é uma data
unread-two-ways = “{ $text }” pode ser lido de duas formas
unread-no-amount = sem valor
unread-amount = “{ $text }” não é um valor
unread-two-amounts = crédito e débito ao mesmo tempo
unread-direction = “{ $text }” não é crédito nem débito
unread-currency = “{ $text }” não é uma moeda
unread-two-currencies = { $one } e { $other } ao mesmo tempo

## A line and its decision

bank-line-title = Linha { $line } de um extrato bancário
bank-line-orders = Pedidos possíveis
bank-line-book = Registrar em um pedido
bank-line-book-text = O valor inteiro é registrado em um só pedido. Se faltar ou sobrar, o pedido mostra a diferença a acertar.
bank-line-reference-hint = Como na fatura: PB-1234-5678.
bank-line-no-order = Nenhum pedido tem esta referência
bank-line-in-other-currency = Este pedido está em { $currency }, e o pagamento não
bank-line-changed = Este pagamento foi decidido nesse meio-tempo
bank-line-set-aside = Desconsiderar
bank-line-set-aside-text = Não é para nenhum pedido: por exemplo, foi devolvido ou era para outra coisa. O que o pagador escreveu é excluído 90 dias depois.
bank-line-note = Motivo
bank-line-note-hint = Para o restante da equipe do programa.
flash-line-set-aside = O pagamento foi desconsiderado.

## Bank statements in the log

log-statement-taken-in = { $lines ->
    [one] Importou um extrato bancário com { $lines } pagamento
   *[other] Importou um extrato bancário com { $lines } pagamentos
}
log-statement-taken-in-try = Tentou importar um extrato bancário
log-statement-confirmed = { $lines ->
    [one] Confirmou um extrato bancário com { $lines } pagamento a registrar
   *[other] Confirmou um extrato bancário com { $lines } pagamentos a registrar
}
log-statement-confirmed-try = Tentou confirmar um extrato bancário
log-statement-discarded = Descartou um extrato bancário
log-statement-discarded-try = Tentou descartar um extrato bancário
log-bank-line-booked = Registrou a linha { $line } de um extrato bancário, { $amount }, no pedido { $reference }
log-bank-line-booked-try = Tentou registrar uma linha de um extrato bancário
log-bank-line-assigned = Vinculou a linha { $line } de um extrato bancário, { $amount }, ao pedido { $reference }
log-bank-line-assigned-try = Tentou vincular uma linha de um extrato bancário a um pedido
log-bank-line-set-aside = Desconsiderou a linha { $line } de um extrato bancário, { $amount }
log-bank-line-set-aside-try = Tentou desconsiderar uma linha de um extrato bancário
