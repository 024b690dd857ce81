### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Solicitado
status-in-progress = Em andamento
status-active = Ativo
status-declined = Recusado
status-withdrawn = Retirado
status-since = { $status } desde { $date }

## What is used of hours and incidents

units-left = usado: { $used }, restante: { $left }
units-left-reserved = usado: { $used }, reservado: { $reserved }, restante: { $left }
units-used = usado: { $used }
units-used-reserved = usado: { $used }, reservado: { $reserved }
column-used = Usado
column-reserved = Reservado
column-left = Restante

## The row

activation = Status da ativação
activate-again = Ativar novamente
activation-ready = Pode ser ativado até { $date }.
activation-fulfilled-by = O programa atende a solicitação até { $date }, no máximo. Os dois endereços recebem um e-mail quando estiver pronto.
activation-fulfilled-by-offer = O programa atende a solicitação até { $date }, no máximo. O contato de marketing recebe as instruções quando estiver pronto.
activation-fulfilled-by-plain = O programa atende a solicitação até { $date }, no máximo. Você recebe um e-mail quando estiver pronto.
activation-declined-by-portal = Recusado pelo portal
activation-not-fulfilled = O programa tinha até { $date } para atender a solicitação e não atendeu.
activation-asked-by = Solicitado por { $name }, { $at }
activation-designee = Para
activation-alternative = Endereço de e-mail alternativo
activation-reason = Motivo
activation-in-work = A equipe do programa está trabalhando nisso, por isso a solicitação não pode mais ser retirada.
activation-withdraw = Retirar a solicitação
activation-withdrawn-again = Depois de retirada, pode ser feita novamente até { $date }.
activation-withdrawn-final = Depois de retirada, não pode ser feita novamente.
activation-offer-until = A oferta vale até { $date }.
activation-offer-over = Expirou em { $date }
activation-history = O que aconteceu
activation-line = { $status }: { $name }, { $at }
activation-by-programme = o programa
who-can-activate = Quem pode ativar
activation-needs-role = Você não pode ativar isto. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
activation-closed = O último dia para ativar foi { $last-day }.
activation-needs-contact = Sua empresa não tem um contato de marketing que receba as instruções. Primeiro, defina um.
activation-name-contact = Definir um contato de marketing
support-ids = ID de acesso e ID de contrato
support-ids-use = O suporte de produto pede ambos na primeira vez que você abre um caso. Todas as pessoas da sua empresa podem vê-los e usá-los.
open-support-site = Abrir o site de suporte
support-ids-help = Algo não instala ou não inicia? Abra um caso com estes IDs ou fale com o programa em “Solicitações de serviço”.

## Asking for it

activate-heading = Ativar { $product }
activate-lead = O programa atende sua solicitação em alguns dias e então mostra o ID de acesso e o ID de contrato na linha deste benefício.
activate-lead-mails = Por segurança, as instruções vão para dois endereços: o da própria pessoa e outro da mesma pessoa.
activate-lead-offer = O programa atende sua solicitação em alguns dias. As instruções vão então para o contato de marketing da sua empresa:
activate-person = Quem vai usar?
activate-alternative-hint = Outro endereço da mesma pessoa, diferente do que está na lista.
activate-final = Você pode retirar a solicitação até que o programa a assuma. Depois disso, não é possível desfazê-la nem mudar a pessoa.
activate-final-plain = Você pode retirar a solicitação até que o programa a assuma. Depois disso, não é possível desfazê-la.
activate-ends-refund = A ativação encerra o direito ao reembolso.
activate-ends-refund-text = Até { $last-day }, a associação { $package }, comprada em { $purchased-on }, pode ser cancelada com reembolso. Depois que o programa atende esta solicitação, isso deixa de ser possível.
activate-ends-refund-alone = Até { $last-day }, este benefício ainda pode ser cancelado separadamente, com reembolso. Depois que o programa atende esta solicitação, isso deixa de ser possível.
activate-submit = Enviar a solicitação
activate-give-up-refund = Enviar a solicitação e abrir mão do reembolso
activate-already = { $name } já fez esta solicitação, { $at }.
activate-is-active = Já está ativo.
activate-withdraw-late = Não pode mais ser retirada: a equipe do programa está trabalhando nela ou já decidiu.

## How support is asked for

support-heading = Como solicitar suporte
support-cloud = Produtos de nuvem, em nome de um cliente
support-cloud-text = Consome um incidente de nuvem. Só quem tem a função de agente administrativo pode solicitar, indicando o cliente.
support-on-premises = Produtos locais
support-on-premises-text = Consome um incidente de suporte local. Todas as pessoas da sua empresa podem solicitar com o ID de acesso e o ID de contrato, que estão na linha do benefício ativo.
support-advisory = Horas de pré-venda, implantação e consultoria
support-advisory-text = Consome horas: diga o que você planeja, em que fase e de quantas horas precisa, no máximo 25 por solicitação.
support-step-activate = Ative o benefício na lista acima. O programa leva alguns dias para isso.
support-step-cloud = Solicite aqui: indique o cliente, o serviço de nuvem e o que está errado.
support-step-answered = O programa responde na solicitação, e um e-mail avisa você. O incidente é consumido quando a solicitação é fechada.
support-step-ids = Abra a linha do benefício: ali estão o ID de acesso e o ID de contrato. Na primeira vez, o suporte de produto pede ambos.
support-step-on-premises = Solicite aqui, ou no site de suporte indicado na linha, e diga qual produto não instala ou não funciona.
support-step-hours = Solicite aqui: diga o que você planeja, em que fase e de quantas horas precisa.
support-step-consultant = A consultoria responde na solicitação e propõe um horário. As horas consumidas são registradas no fechamento.
support-ask-cloud = Solicitar suporte de nuvem
support-ask-on-premises = Solicitar suporte local
support-ask-advisory = Solicitar horas de consultoria
support-ask-presales = Solicitar serviços de pré-venda ou implantação
support-needs-role = Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
technical-staff-lead = Os benefícios técnicos ativos da sua empresa, com os IDs que o suporte de produto pede.

## What is wrong with an alternative address

alternative-not-an-address = Informe um endereço de e-mail que possa receber mensagens, como nome@empresa.example.
alternative-same-as-own = Informe outro endereço: este é o da própria pessoa.
alternative-looks-like-own = Informe outro endereço: este se parece com o da própria pessoa.

## Told after it happened

flash-activation-requested = A ativação de { $product } foi solicitada.
flash-activation-withdrawn = A solicitação de ativação de { $product } foi retirada.

## The list, for operators

activations = Ativações
lead-activations = O que as empresas pediram ao programa para ativar, começando pela espera mais longa. Os horários estão em UTC.
no-activations = Nada pendente
no-activations-text = O que as empresas solicitam aparece aqui desde o momento da solicitação. O que foi decidido pode ser encontrado pelo status.

## The page of one, for operators

case-title = { $product } para a empresa { $company }
case-since = desde
case-designee = Para
case-alternative = Endereço alternativo:
case-no-designee = Ninguém foi indicado.
case-no-contact = A empresa não tem um contato de marketing ativo.
case-deactivated = acesso desativado
case-until = Ativo até
case-decide = Decidir
case-closed = Esta solicitação está fechada: não há mais nada a decidir.
case-ends-refund = Atender encerra o direito da empresa a reembolso desta associação, que vale até { $date }.
case-take-text = Informa à empresa e ao restante da equipe do programa que a solicitação está em andamento. Ela deixa de ser atendida automaticamente, e a empresa não pode mais retirá-la.
case-fulfil = Atender
case-fulfil-technical = Com ambos os IDs, o benefício fica ativo. Os IDs são armazenados criptografados e mostrados somente aos membros da empresa: verifique-os antes.
case-fulfil-offer = A oferta fica ativa até { $date }, e as instruções vão para { $address }.
case-fulfil-final = O atendimento não pode ser desfeito.
case-ids-hint = De 1 a 64 letras, dígitos e sinais. São guardados em maiúsculas e sem espaços.
case-make-ids-text = Ou deixe o portal gerar ambos os IDs: ninguém precisa digitá-los.
case-make-ids = Gerar os IDs e atender
case-id-wrong = { $name }: informe de 1 a { $most } letras do alfabeto latino, dígitos e sinais. Por segurança, ambos os IDs devem ser informados novamente.
case-no-ids-made = Nada foi feito: não foi possível gerar os IDs. Tente novamente mais tarde ou informe-os manualmente.
unfulfillable-suspended = A empresa está suspensa: a solicitação pode ser atendida após o fim da suspensão ou ser recusada.
unfulfillable-cancelled = A associação foi cancelada: a solicitação só pode ser recusada.
unfulfillable-no-contact = A empresa não tem um contato de marketing ativo, portanto ninguém receberia as instruções: peça à empresa que defina um ou recuse.
unfulfillable-too-late = Podia ser atendida até { $date }: o portal recusou a solicitação.
case-decline = Recusar
case-decline-final = A recusa não pode ser desfeita.
case-asked-again = A empresa pode solicitar novamente até { $date }.
case-not-asked-again = A empresa não pode solicitar novamente.
case-message = Mensagem à empresa
case-message-hint = O motivo e o que a empresa pode fazer. É mostrada à empresa e enviada por e-mail; no máximo { $most } caracteres. Nunca escreva IDs nem chaves aqui.
case-message-missing = Diga o motivo da recusa
case-message-long = { $count ->
    [one] A mensagem tem { $count } caractere; pode ter { $most }
   *[other] A mensagem tem { $count } caracteres; pode ter { $most }
}
case-history = Histórico
case-by-programme = O programa, automaticamente

## Several at once, for operators

fulfil-chosen = Atender as escolhidas…
technical-one-by-one = Os benefícios técnicos são atendidos um a um: cada um tem ID de acesso e ID de contrato próprios.
fulfilments-none = Escolha pelo menos uma oferta de entrada no mercado
fulfilments-too-many = No máximo { $most } podem ser atendidas de uma vez
fulfilments-title = { $count ->
    [one] Atender { $count } oferta de entrada no mercado
   *[other] Atender { $count } ofertas de entrada no mercado
}
fulfilments-text = Todas ficam ativas, ou nenhuma, e isso não pode ser desfeito. Cada contato recebe as instruções.
fulfilments-verb = { $count ->
    [one] Atender { $count }
   *[other] Atender { $count }
}
fulfilments-blocked = Nem todas podem ser atendidas, portanto nenhuma será. Volte e escolha sem essas.
fulfilments-stale = Nada foi feito: algo mudou desde então. Esta é a situação agora.
fulfilments-caption = O que acontece com cada uma
fulfilment-until = Ativa até { $date }; as instruções vão para { $address }
fulfilment-skipped = Ignorada, já decidida: { $state }

## What operators did

flash-case-taken = Você assumiu a solicitação de { $product }.
flash-case-handed-over = A solicitação de { $product } agora está com { $to }.
flash-case-fulfilled = { $product } está ativo para a empresa { $company }.
flash-cases-fulfilled = { $count ->
    [one] { $count } solicitação foi atendida.
   *[other] { $count } solicitações foram atendidas.
}
flash-case-declined = A solicitação de { $product } da empresa { $company } foi recusada.
flash-case-taken-by = Nada foi feito: { $by } já a assumiu.
flash-case-fulfilled-by = Nada foi feito: { $by } já a atendeu.
flash-case-declined-by = Nada foi feito: { $by } já a recusou.
flash-case-fulfilled-itself = Nada foi feito: o programa já a atendeu automaticamente.
flash-case-withdrawn = Nada foi feito: a empresa a retirou.
flash-case-changed = Nada foi feito: esta solicitação mudou depois que a página foi mostrada.

## Mails, and their names for operators

mail-activation-active-subject = Agora ativo: { $product }
mail-technical-active = O programa ativou { $product } para a empresa { $company }. O ID de acesso e o ID de contrato não estão neste e-mail: entre no portal para vê-los na página de benefícios técnicos.
mail-offer-active = O programa ativou { $product } para a empresa { $company }. A oferta pode ser usada até { $date }.
mail-activation-declined-subject = Não ativado: { $product }
mail-activation-declined = O programa recusou a ativação de { $product } para a empresa { $company }.
mail-message-of-programme = Mensagem do programa:
mail-ask-again = A ativação pode ser solicitada novamente enquanto o benefício não expirar.
mail-is-technical-active = Benefício técnico ativo
mail-is-technical-declined = Benefício técnico recusado
mail-is-go-to-market-active = Oferta de entrada no mercado ativa
mail-is-go-to-market-declined = Oferta de entrada no mercado recusada

## In the logs

log-activation-requested = Solicitou a ativação { $of }
log-activation-requested-try = Tentou solicitar a ativação { $of }
log-activation-withdrawn = Retirou a solicitação de ativação { $of }
log-activation-withdrawn-try = Tentou retirar a solicitação de ativação { $of }
log-activation-taken = Assumiu a solicitação de ativação { $of }
log-activation-taken-try = Tentou assumir a solicitação de ativação { $of }
log-activation-handed-over = Repassou a solicitação de ativação { $of } a outra pessoa da equipe do programa
log-activation-handed-over-try = Tentou repassar a solicitação de ativação { $of }
log-activation-fulfilled = Atendeu a solicitação de ativação { $of }
log-activation-fulfilled-try = Tentou atender a solicitação de ativação { $of }
log-activation-fulfilled-many = { $count ->
    [0] Atendeu várias solicitações de ativação
    [one] Atendeu { $count } solicitação de ativação
   *[other] Atendeu { $count } solicitações de ativação
}
log-activation-fulfilled-try-many = { $count ->
    [0] Tentou atender várias solicitações de ativação
    [one] Tentou atender { $count } solicitação de ativação
   *[other] Tentou atender { $count } solicitações de ativação
}
log-activation-declined = Recusou a solicitação de ativação { $of }
log-activation-declined-try = Tentou recusar a solicitação de ativação { $of }
log-activation-read = Leu a solicitação de ativação { $of }
log-activation-read-try = Tentou ler a solicitação de ativação { $of }
log-support-ids-seen = Viu o ID de acesso e o ID de contrato { $of }
log-support-ids-seen-try = Tentou ver o ID de acesso e o ID de contrato { $of }
declined-as-overdue = Não foi atendida dentro do prazo, por isso o portal a recusou.
