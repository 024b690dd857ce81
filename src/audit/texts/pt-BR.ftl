### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = de { $product }
log-of-some = de um benefício
log-some-member = um membro

## What was not allowed

log-access-denied = Tentou { $what } ({ $path })
log-access-unknown-id = Tentou acessar { $path }
log-access-not-operator = Tentou abrir { $path }, uma página da equipe do programa
log-access-while-looking = Tentou agir em { $path } enquanto via a empresa
log-list-downloaded = Baixou a lista { $file }
log-list-downloaded-try = Tentou baixar a lista { $file }
log-catalogue-changed = { $count ->
    [one] Alterou { $count } linha do catálogo
   *[other] Alterou { $count } linhas do catálogo
}
log-catalogue-changed-try = Tentou alterar o catálogo
log-may-something = fazer isto

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }: recusado, porque { $because }
log-refused-plain = { $attempt }: recusado
because-no-role = nenhuma função da pessoa permite isso
because-not-theirs = não há nada ali para a pessoa
because-not-operator = a pessoa não faz parte da equipe do programa
because-only-looking = a equipe do programa olha e os parceiros agem
because-closed = nenhuma alteração era possível naquele momento
because-changed-meanwhile = algo mudou desde que a página foi mostrada
because-wrong-entries = o formulário não estava preenchido corretamente
because-pool-too-small = o pool não tinha chaves suficientes
because-redeemed-already = esta chave já tinha sido resgatada
because-revoked = esta chave foi revogada, e há outra no lugar dela
because-is-replacement = esta chave está no lugar de outra
because-not-issued = a empresa ou a chave emitida não foi encontrada
because-bad-day = a chave não pode ter sido resgatada nesse dia
because-too-long = a assinatura duraria demais
because-not-a-member = a pessoa não é um membro ativo da empresa
because-in-the-way = a pessoa tem algo que não pode ser combinado com isso
because-in-use = outras páginas levam a ela
because-no-seat = nenhuma licença estava livre
because-has-one = a pessoa já tem uma licença
because-held-already = a empresa tem uma associação que impede isso
because-no-global-admin = a empresa não tem nenhum administrador global ativo
because-ended = a licença já tinha sido retirada
because-no-contact = a empresa não tem nenhum contato de marketing ativo
because-stands = já estava solicitado ou ativo
because-too-late = era tarde demais para isso
because-no-refund = não havia direito a reembolso
because-unknown-ids = o ID de acesso e o ID de contrato não correspondem a um benefício ativo
because-nothing-left = não restava nada do benefício
because-request-closed = a solicitação estava fechada
because-too-many-hours = eram mais horas do que restavam
because-too-many-open = a pessoa já tinha o número máximo de solicitações abertas
because-too-much-this-hour = a pessoa já tinha escrito o número máximo de vezes em uma hora
because-address-refused = quem lê os e-mails desse endereço recusou e-mails sobre a empresa
because-address-taken = outra conta tem este endereço
because-too-many-addresses = já tinha sido informado o número máximo de endereços em uma hora
because-no-operator-chosen = ninguém ativo na equipe do programa foi escolhido
because-wrong-ids = o ID de acesso ou o ID de contrato não era válido
because-no-ids = não foi possível gerar o ID de acesso e o ID de contrato
because-no-message = não havia mensagem
because-long-message = a mensagem era longa demais
because-nothing-chosen = nada foi escolhido
because-too-many-chosen = foram escolhidos itens demais
because-technical = os benefícios técnicos são atendidos um a um
because-suspended = a empresa estava suspensa
because-cancelled = a associação estava cancelada
because-offer-over = a oferta teria terminado antes de começar
because-last-global-admin = uma empresa precisa de pelo menos um administrador global
because-wrong-password = o endereço de e-mail e a senha não correspondiam
because-is-member = a pessoa já é membro da empresa
because-invited-already = a pessoa já tem um convite
because-is-operator = a pessoa faz parte da equipe do programa
because-not-invited = não havia convite pendente para a pessoa
because-global-admin-is-here = a empresa tinha um administrador global que entra no portal
because-no-record = o registro não tinha sido criado, tinha expirado ou não estava no DNS
because-too-many-tries = o número máximo de tentativas já tinha sido atingido
log-first-steps-dismissed = Ocultou os primeiros passos
log-first-steps-dismissed-try = Tentou ocultar os primeiros passos
