### Service requests: tickets from a partner to the programme.

service-requests = Solicitações de serviço
menu-support = Suporte
lead-service-requests = O que a empresa { $company } solicitou ao programa e o que resultou disso.
lead-own-requests = O que você solicitou ao programa e o que resultou disso.
new-request = Nova solicitação
search-requests-label = Pesquisar por número, título ou pessoa
requests-count = { $count ->
    [one] { $count } solicitação
   *[other] { $count } solicitações
}
no-requests = Ainda não há solicitações
no-requests-text = Solicite ao programa ajuda de pré-venda, horas de consultoria ou suporte: as solicitações e as respostas aparecem aqui.
no-match-requests = Nenhuma solicitação corresponde à pesquisa e aos filtros.
filter-by-type = Tipo de solicitação
filter-all-types = Todos os tipos
column-number = Número
column-title = Título
column-type = Tipo
column-asked-by = Solicitado por
column-last-entry = Última entrada
column-reason = Motivo do fechamento

## Types

request-presales = Serviços de pré-venda
request-presales-text = Horas de serviços de pré-venda e implantação para um projeto.
request-advisory = Horas de consultoria
request-advisory-text = Horas com a consultoria técnica do programa.
request-cloud = Suporte de nuvem para um cliente
request-cloud-text = Suporte para um serviço de nuvem, em nome de um cliente. Consome um incidente.
request-on-premises = Suporte local
request-on-premises-text = Suporte de produto para software operado pela sua empresa. Consome um incidente e exige o ID de acesso e o ID de contrato.
request-cancellation = Cancelamento com reembolso
request-cancellation-text = Encerra uma associação, ou um benefício ou uma oferta dela, enquanto houver direito ao reembolso.
request-other = Outro assunto
request-other-text = Qualquer outra pergunta ao programa.
hours-count = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
incidents-count = { $count ->
    [one] { $count } incidente
   *[other] { $count } incidentes
}

## Where a request stands

request-open = Aberta
request-waiting-for-you = Aguardando você
request-waiting-for-programme = Aguardando o programa
request-waiting-for-partner = Aguardando o parceiro
request-not-answered = Ainda sem resposta
request-waiting-for-us = Aguardando nossa resposta
request-closed = Fechada
reason-solved = Resolvida
reason-withdrawn = Retirada
reason-duplicate = Duplicata de outra solicitação
reason-product-fault = Defeito do produto
reason-declined = Recusada
reason-granted = Cancelamento aprovado
phase-presales = Pré-venda
phase-design = Projeto
phase-deployment = Implantação
phase-development = Desenvolvimento

## What a request asks

request-title = Título
request-description = Descrição
request-customer = Cliente
request-phase = Fase
request-country = País
request-language = Idioma da conversa
request-phone = Telefone
request-time-zone = Fuso horário
request-hours-asked = Horas solicitadas
request-taken-from = Descontado de
request-reserved = Reservado
request-used = Consumido
request-cancels-benefit = Benefício
request-cancels-offer = Oferta
refunded = Valor reembolsado

## The choice of a type

requests-closed-types = Indisponíveis no momento
who-can-ask = Quem pode solicitar
request-needs-role = Você não pode solicitar isto. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
request-left-unlimited = Ilimitado na sua associação.
request-left = Restante: { $amount }.
request-not-granted = Nenhuma das suas associações atuais concede isto.
request-not-activated = Sua associação concede isto, mas ainda não está ativo. Primeiro, é preciso ativá-lo na página “Benefícios técnicos”.
no-hours-left = Não restam horas: todas foram consumidas ou estão reservadas por solicitações abertas.
no-incidents-left = Não restam incidentes: todos foram consumidos ou estão reservados por solicitações abertas.
too-few-left = Isso é mais do que o restante: { $amount }.
cancellation-off = { $package }: { $reason }
cancellation-asked = O cancelamento já foi solicitado, em { $reference }.
cancellation-part-asked = O cancelamento de uma parte já foi solicitado, em { $reference }.
cancellation-whole-asked = O cancelamento de toda a associação já foi solicitado, em { $reference }.
refund-possible-until = Cancelamento com reembolso possível até { $date }, desde que nada seja usado.
refund-possible-until-keys = Cancelamento com reembolso possível até { $date }, desde que nenhuma chave do produto seja mostrada.
refund-possible-until-day = Cancelamento com reembolso possível até { $date }.
refund-ended-by-keys = Não é mais possível: chaves de { $product } foram mostradas em { $date }.
refund-ended-by-assigning = Não é mais possível: houve uma atribuição de { $product } em { $date }.
refund-ended-by-activating = Não é mais possível: houve uma ativação de { $product } em { $date }.
refund-too-late = Não é mais possível: o prazo para reembolso após a compra em { $date } terminou.

## The form

choose = Escolher…
title-hint = Do que se trata, em poucas palavras.
description-hint = De que você precisa, o que já tentou e até quando precisa de resposta.
product-hint = Por exemplo, Windows Server 2019 ou Azure.
phone-hint = Para onde podemos ligar de volta. Se for de outro país, com o código dele, como +41.
time-zone-hint = Por exemplo, America/Sao_Paulo.
hours-hint = Horas inteiras, no máximo { $most } por solicitação. Elas ficam reservadas até o fechamento da solicitação.
ids-hint = Ambos estão na linha do benefício, na página “Benefícios técnicos”. Eles indicam de qual benefício o incidente é descontado e não são guardados com a solicitação.
ids-again = Para proteger o ID de acesso e o ID de contrato, eles não são mostrados novamente. Informe ambos mais uma vez.
customer-hint = O cliente em nome do qual você faz a solicitação.
cancellation-which = O que deve ser cancelado?
cancellation-whole = { $package }, a associação inteira
cancellation-offer = Só a oferta { $offer }
cancellation-one-benefit = Só um benefício de { $package }
cancellation-why = Por que deve ser cancelado?
cancellation-why-hint = O que foi ou não foi usado e o que você espera em vez disso.
cancellation-consequence = Se o cancelamento for aprovado, o que você escolheu termina definitivamente: uma associação com todos os seus benefícios, ou um benefício com suas chaves, licenças e solicitações de ativação.
title-missing = Informe um título
product-missing = Informe o produto
customer-missing = Informe o cliente
description-missing = Descreva do que você precisa
line-too-long = No máximo { $most } caracteres
text-too-long = No máximo { $most } caracteres. Envie o restante em outras mensagens.
phase-missing = Escolha a fase
country-missing = Escolha o país
language-missing = Escolha o idioma
phone-wrong = Informe um número de telefone em que possamos ligar para você
time-zone-wrong = Informe o nome de um fuso horário, como America/Sao_Paulo
hours-wrong = Informe um número inteiro de horas, de 1 a { $most }
access-id-missing = Informe o ID de acesso
contract-id-missing = Informe o ID de contrato
ids-do-not-match = O ID de acesso e o ID de contrato não pertencem a um benefício ativo de suporte local da sua empresa. Verifique ambos.
choose-membership = Escolha algo que possa ser cancelado

## The thread

thread = Mensagens
request-was-closed = Fechou a solicitação: { $reason }
request-was-reopened = Reabriu a solicitação
your-message = Sua mensagem
answer-request = Complementar a solicitação
your-message-hint = Conte o que há de novo ou responda ao programa.
message-not-sent = Sua mensagem, que não foi enviada
send-message = Enviar mensagem
message-missing = Escreva uma mensagem
request-is-closed = A solicitação foi fechada nesse meio-tempo. Para escrever novamente, reabra-a.

message-sent-before = Este formulário já foi enviado, com outro texto. O texto abaixo não foi enviado. Use o botão para enviá-lo também.

request-sent-before = Este formulário já foi enviado, como { $reference }, com outros dados. O que está aqui não foi enviado. Use o botão para enviá-lo como outra solicitação.

too-many-open = Uma pessoa pode ter no máximo { $count } solicitações de serviço abertas. Feche uma que esteja resolvida ou espere até que uma seja fechada.

too-much-this-hour = Uma pessoa pode escrever no máximo { $count } vezes em uma hora. Você poderá escrever novamente a partir de { $time }.

thread-part = Entradas { $from } a { $to } de { $total }
thread-earlier = Entradas anteriores
thread-later = Entradas posteriores
request-is-open = A solicitação não está fechada.
close-own-request = Fechar solicitação
close-own-hint = Quando estiver resolvida ou você não precisar mais dela.
closing-is-programmes = É o programa que fecha esta solicitação: ele então registra as horas consumidas.
reopen-request = Reabrir solicitação
no-reopening-granted = Um cancelamento aprovado é definitivo.
no-reopening-asked-anew = A solicitação { $reference } pede o cancelamento do mesmo ou de uma parte e está aberta.
no-reopening-late = Ela podia ser reaberta até { $date }. Em vez disso, crie uma nova solicitação.
reopening-until = A solicitação pode ser reaberta até { $date }.
reopening-reserves = Reabrir reserva { $amount } novamente.

## Closing it oneself

close-request = Fechar { $reference }
close-request-question = Fechar { $reference }?
why-closing = Por que está sendo fechada?
closing-gives-hours-back = As horas reservadas são devolvidas.
closing-gives-incident-back = O programa ainda não respondeu: o incidente é devolvido.
closing-uses-incident-up = O programa já respondeu: o incidente é consumido.
reason-missing = Escolha um motivo

## Told after it happened

flash-request-submitted = Sua solicitação { $reference } foi enviada. As respostas aparecem aqui, e você recebe um aviso por e-mail.
flash-request-answered = Sua mensagem foi adicionada a { $reference }.
flash-request-closed = A solicitação { $reference } está fechada.
flash-request-reopened = A solicitação { $reference } está aberta novamente.

## Mails

mail-is-request-received = Solicitação de serviço recebida
mail-is-request-answered = Solicitação de serviço respondida
mail-is-request-closed = Solicitação de serviço fechada
mail-request-received-subject = Recebida: { $reference }, { $title }
mail-request-received = O programa recebeu sua solicitação de serviço { $reference } para a empresa { $company }: { $title }.
mail-request-received-next = Você receberá um e-mail quando houver resposta.
mail-request-answered-subject = Respondida: { $reference }, { $title }
mail-request-answered = O programa respondeu à sua solicitação de serviço { $reference } para a empresa { $company }: { $title }.
mail-request-answered-left = O programa respondeu à solicitação de serviço { $reference } para a empresa { $company }: { $title }. A pessoa que a fez não é mais membro.
mail-request-answered-next = A resposta não está neste e-mail. Leia-a no portal; a solicitação agora aguarda você.
mail-request-closed-subject = Fechada: { $reference }, { $title }
mail-request-closed = Sua solicitação de serviço { $reference } para a empresa { $company } está fechada: { $title }.
mail-request-closed-left = A solicitação de serviço { $reference } para a empresa { $company } está fechada: { $title }. A pessoa que a fez não é mais membro.
mail-request-closed-because = Motivo: { $reason }.
mail-request-closed-next = O portal mostra até quando e como ela pode ser reaberta.
mail-open-request = Abrir a solicitação
mail-reason-asked = Você recebeu este e-mail porque fez esta solicitação na empresa { $company }.

## For operators

lead-console-requests = O que os parceiros solicitam ao programa; o que espera há mais tempo vem primeiro. Os horários estão em UTC.
no-console-requests = Ainda não há solicitações de serviço
no-console-requests-text = Cada solicitação de serviço enviada por um parceiro aparece aqui.
request-acts-closed = A solicitação está fechada. Só o parceiro pode reabri-la.
answer-partner = Responder
answer-partner-hint = O parceiro lê a resposta em nome do programa e recebe um aviso por e-mail, sem o texto.
send-answer = Enviar resposta
close-with-message = Última mensagem
close-with-message-hint = Opcional. O parceiro a lê entre as mensagens.
close-final = Depois de fechada, só o parceiro pode reabri-la.
hours-used = Horas consumidas
hours-used-hint = Horas inteiras, de 0 a { $most }. O que foi reservado além disso é devolvido.
hours-used-unlimited = Horas inteiras; este benefício é ilimitado.
hours-used-wrong = Informe um número inteiro de horas, de 0 a { $most }
refunded-hint = Em { $currency }, como 1200 ou 1200,50. Informe 0 se nada foi pago.
refunded-wrong = Informe o valor a ser reembolsado, como 1200 ou 1200,50
reason-uses-incident = O incidente é consumido.
reason-gives-incident-back = O incidente é devolvido.
reason-ends-membership = Encerra definitivamente a associação, com todos os seus benefícios.
reason-ends-benefit = Encerra definitivamente o benefício { $name }: nada mais pode ser obtido dele.
reason-ends-offer = Encerra definitivamente a oferta { $name }. Os benefícios que nenhuma outra oferta concede terminam com ela, outros diminuem; o que está em uso deles permanece.
reason-ends-seats = { $count ->
    [one] { $count } licença termina, e a pessoa titular é avisada.
   *[other] { $count } licenças terminam, e as pessoas titulares são avisadas.
}
reason-declines-activations = { $count ->
    [one] { $count } solicitação de ativação é recusada.
   *[other] { $count } solicitações de ativação são recusadas.
}
reason-leaves-requests = As solicitações de serviço abertas que reservam uma parte continuam abertas.
and-next-sentence = { $first } { $next }
reason-changes-nothing = Não muda nada para a associação e seus benefícios.
cannot-grant = O cancelamento não pode ser aprovado: ele já ocorreu, ou o direito ao reembolso terminou desde então.
declined-by-cancellation = O benefício correspondente foi cancelado a pedido da empresa, { $reference }.
request-changed-meanwhile = A solicitação mudou depois que esta página foi mostrada. Nada foi feito: veja as mensagens e decida novamente.
flash-request-taken = Você assumiu a solicitação { $reference }.
flash-request-handed-over = A solicitação { $reference } foi repassada.
flash-request-changed = Nada foi feito: a solicitação { $reference } mudou depois que a página foi mostrada.

## In the logs

log-request = a solicitação de serviço { $reference }
log-some-request = uma solicitação de serviço
log-request-submitted = Enviou { $request }
log-request-submitted-try = Tentou enviar { $request }
log-request-answered = Respondeu { $request }
log-request-answered-try = Tentou responder { $request }
log-request-closed = Fechou { $request }
log-request-closed-cancelled = Fechou { $request }: a associação foi cancelada
log-request-closed-benefit-cancelled = Fechou { $request }: um benefício foi cancelado
log-request-closed-offer-cancelled = Fechou { $request }: uma oferta foi cancelada
log-request-closed-try = Tentou fechar { $request }
log-request-reopened = Reabriu { $request }
log-request-reopened-try = Tentou reabrir { $request }
log-request-taken = Assumiu { $request }
log-request-taken-try = Tentou assumir { $request }
log-request-handed-over = Repassou { $request } a outra pessoa da equipe do programa
log-request-handed-over-try = Tentou repassar { $request }
log-request-read = Leu { $request }
log-request-read-try = Tentou ler { $request }
