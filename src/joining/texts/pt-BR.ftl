### Joining: companies that apply to the programme, and the operators who decide.

## Applying

join = Pedir adesão
join-link = Sua empresa ainda não está no programa? Peça a adesão
join-offer = Se sua empresa ainda não está no programa, você pode pedir a adesão dela.
join-text = Peça a adesão da sua empresa ao programa. Primeiro, você confirma seu endereço de e-mail por um link; depois, o programa decide, e você recebe um e-mail.
join-company = Nome da empresa
join-country-missing = Escolha o país
join-zone-hint = O da empresa, por exemplo, America/Sao_Paulo. Os dias começam e terminam nele.
join-domain = Domínio de e-mail
join-domain-hint = O da própria empresa, como example.com. Em branco, vale o do seu endereço de e-mail.
join-domain-wrong = Informe um só domínio de e-mail, como example.com, ou deixe em branco
join-domain-free = Qualquer pessoa pode ter uma caixa de e-mail em { $domain }. Informe o domínio da própria empresa ou deixe em branco
join-number = Número de registro
join-number-hint = O número com que a empresa está registrada em seu país. Você pode deixar em branco.
join-number-long = Reduza o número a 200 caracteres
join-contact = Pessoa de contato
join-contact-hint = Seu nome. Se o programa aceitar, você recebe a função de administrador global da empresa.
join-name-missing = Informe seu nome
join-email-hint = Um link para confirmar o pedido é enviado a este endereço.
join-wishes = O que a empresa deseja
join-wishes-hint = Quais associações e produtos interessam à empresa e o que ela faz.
join-wishes-missing = Diga o que a empresa deseja
join-wishes-long = { $most ->
    [one] Reduza este texto a { $most } caractere
   *[other] Reduza este texto a { $most } caracteres
}
join-send = Enviar pedido de adesão
join-sent-text = Um e-mail com um link está a caminho do endereço que você informou. Abra o link em até sete dias e confirme o pedido: só então o programa o vê.
join-nothing-came = Não chegou nada? Verifique a caixa de spam e se o endereço foi digitado corretamente.
join-again = Fazer um novo pedido

## How it stands

join-look-and-confirm = Ver o pedido e confirmá-lo
join-see-standing = Ver a situação do pedido
join-applied = Conteúdo do pedido
join-none = Não informado
join-unconfirmed = Confirme o pedido de adesão da empresa { $company }
join-unconfirmed-text = Alguém fez um pedido com o seu endereço. Se foi você, veja o pedido e confirme-o até { $until }. Se não foi, retire-o ou não faça nada: ele será esquecido.
join-confirm-sure = Peço a adesão desta empresa, e as informações aqui estão corretas
join-confirm-missing = Marque esta opção para confirmar
join-confirm = Confirmar pedido
join-other-open = Outro pedido com o seu endereço aguarda a decisão do programa. Retire-o primeiro: o link dele está na sua caixa de e-mail.
join-ran-out = O prazo para confirmar terminou
join-ran-out-text = O pedido podia ser confirmado até { $until }. Ninguém o viu. Faça um novo pedido e você receberá um novo link.
join-open = O pedido de adesão da empresa { $company } está em análise
join-open-text = Você o confirmou em { $since }.
join-open-next = O programa decide e envia um e-mail a você. Não é preciso fazer nada. Esta página mostra a situação do pedido.
join-accepted = A empresa { $company } entrou no programa
join-accepted-text = O programa aceitou o pedido em { $at }. O ID do MPN da empresa é { $number }.
join-accepted-next = Um convite foi enviado para { $email }. O link dele dá acesso: nele você define uma senha, ou entra se já tiver uma conta, e passa a ter a função de administrador global da empresa.
join-declined = O pedido de adesão da empresa { $company } foi recusado
join-declined-text = O programa o recusou em { $at }.
join-declined-message = A resposta do programa:
join-withdrawn = O pedido de adesão da empresa { $company } foi retirado
join-withdrawn-text = Ele foi retirado em { $at }. Você pode fazer um novo pedido a qualquer momento.
join-withdraw = Retirar pedido
join-withdraw-text = Nesse caso, o programa não decide nada sobre a empresa { $company }. O pedido não pode ser retomado; você pode enviar outro.
join-withdraw-sure = Sim, quero retirar o pedido
join-withdraw-missing = Marque esta opção para retirar

## For operators

applications = Pedidos de adesão
lead-applications = Empresas que pedem adesão ao programa. Todas confirmaram o endereço de e-mail.
applications-none = Nenhum pedido de adesão aguarda decisão
applications-none-text = Quando uma empresa faz o pedido e confirma o endereço de e-mail, ele aparece aqui.
applications-no-match = Nenhum pedido de adesão está neste estado.
applications-show-open = Mostrar os que aguardam decisão
applications-count = { $count ->
    [one] { $count } pedido de adesão
   *[other] { $count } pedidos de adesão
}
applications-count-more = Mais de { $count } pedidos de adesão
applications-first = Primeiros pedidos
applications-before = Pedidos posteriores
applications-after = Pedidos anteriores
application-unconfirmed = Não confirmado
application-open = Aguardando decisão
application-accepted = Aceito
application-declined = Recusado
application-withdrawn = Retirado
application-since = Confirmado em
application-see = Ver o pedido de adesão
application-decision = Decisão
application-accepted-by = { $by } o aceitou em { $at }.
application-declined-by = { $by } o recusou em { $at }. Quem fez o pedido lê isto:
application-withdrawn-on = Quem fez o pedido o retirou em { $at }.
application-checks = Pontos a favor e contra
application-checks-text = Só a equipe do programa vê isto.
application-domain-taken = Uma empresa já tem o domínio de e-mail { $domain }:
application-domain-free = Nenhuma empresa tem o domínio de e-mail { $domain }
application-no-domain = A empresa não informou um domínio de e-mail próprio
application-address-there = O endereço da pessoa de contato está no domínio de e-mail da empresa
application-address-elsewhere = O endereço da pessoa de contato não está no domínio de e-mail da empresa
application-name-taken = Uma empresa tem o mesmo nome, ou quase:
application-name-free = Nenhuma empresa tem o mesmo nome, ou quase
application-number-taken = Uma empresa tem o mesmo número de registro:
application-number-free = Nenhuma empresa é conhecida com este número de registro
application-others = Há outros pedidos de adesão com este domínio de e-mail ou endereço:
application-accept = Aceitar
application-accept-of = Aceitar o pedido de adesão da empresa { $company }
application-accept-text = A empresa é adicionada ao programa. { $email } recebe um convite para a função de administrador global e um e-mail com a aceitação do pedido. Esta ação não pode ser desfeita.
application-decline = Recusar
application-decline-of = Recusar o pedido de adesão da empresa { $company }
application-decline-hint = Diga o motivo. Quem fez o pedido o lê em um e-mail e na página do pedido.
flash-application-accepted = A empresa { $company } entrou no programa com o ID do MPN { $mpn }.
flash-application-declined = O pedido de adesão da empresa { $company } foi recusado.

## Mails

mail-is-application-sent = Pedido de adesão a confirmar
mail-is-application-received = Pedido de adesão recebido
mail-is-application-accepted = Pedido de adesão aceito
mail-is-application-declined = Pedido de adesão recusado
mail-is-application-waits = Um pedido de adesão aguarda decisão
mail-application-sent-subject = Confirme o pedido de adesão da empresa { $company }
mail-application-sent = Alguém pediu, com o seu endereço, a adesão da empresa { $company } ao programa.
mail-application-sent-link = Se foi você, veja o pedido no link e confirme-o até { $until }. Só então o programa o vê. Se não foi você, não faça nada.
mail-application-received-subject = O pedido de adesão da empresa { $company } está em análise
mail-application-received = O programa recebeu o pedido de adesão da empresa { $company }, confirmado em { $since }.
mail-application-received-next = O programa decide e envia um e-mail a você. No link, você vê a situação do pedido e pode retirá-lo. Enquanto ele aguarda, não é possível enviar outro com o seu endereço.
mail-application-accepted-subject = A empresa { $company } entrou no programa
mail-application-accepted = O programa aceitou o pedido de adesão da empresa { $company }. O ID do MPN da empresa é { $number }.
mail-application-accepted-next = Um segundo e-mail para { $email } é o convite: o link dele dá acesso e atribui a você a função de administrador global da empresa.
mail-application-declined-subject = O pedido de adesão da empresa { $company } foi recusado
mail-application-declined = O programa recusou o pedido de adesão da empresa { $company }.
mail-application-reason = Você recebeu este e-mail porque alguém pediu adesão ao programa com o seu endereço. Se não foi você, não faça nada.
mail-application-waits-subject = Novo pedido de adesão: { $company }
mail-application-waits = A empresa { $company } pede adesão ao programa e confirmou o endereço de e-mail. Os pontos a favor e contra estão na página do pedido.
mail-digest-applications = Pedidos de adesão: { $waits } aguardando; novos desde o último resumo: { $came }.

## The log

log-application-sent = Pediu a adesão da empresa { $company }
log-application-sent-try = Tentou pedir a adesão da empresa { $company }
log-application-confirmed = Confirmou o pedido de adesão da empresa { $company }
log-application-confirmed-try = Tentou confirmar o pedido de adesão da empresa { $company }
log-application-withdrawn = Retirou o pedido de adesão da empresa { $company }
log-application-withdrawn-try = Tentou retirar o pedido de adesão da empresa { $company }
log-application-accepted = Aceitou o pedido de adesão da empresa { $company }, com o ID do MPN { $number }
log-application-accepted-try = Tentou aceitar o pedido de adesão da empresa { $company }
log-application-declined = Recusou o pedido de adesão da empresa { $company }
log-application-declined-try = Tentou recusar o pedido de adesão da empresa { $company }
log-application-read = Leu o pedido de adesão da empresa { $company }
log-application-read-try = Tentou ler o pedido de adesão da empresa { $company }
