### The people of a company, and the seats they hold.

menu-account = Conta
people = Pessoas
lead-people = Quem faz parte da empresa { $company }, com quais funções e quais licenças.
column-name = Nome
column-roles = Funções
column-seats-held = Licenças
column-signed-in = Último acesso
filter-with-seats = Com licenças
filter-without-seats = Sem licenças
filter-deactivated = Acesso desativado
search-people-label = Pesquisar por nome ou endereço de e-mail
people-count = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
no-match-people = Ninguém na sua empresa corresponde à pesquisa e ao filtro.
details-of-person = Licenças de { $name }
seats-held = Licenças
no-seats-held = { $name } não tem nenhuma licença.
seat-of-product = { $product }, licença { $seat }
who-adds-people = Quem adiciona pessoas

## In the logs

log-member-deactivated = { $seats ->
    [0] Desativou o acesso de { $member }
    [one] Desativou o acesso de { $member }; { $seats } licença foi retirada
   *[other] Desativou o acesso de { $member }; { $seats } licenças foram retiradas
}
log-member-deactivated-try = Tentou desativar o acesso de { $member }

## Invitations

filter-invited = Convite pendente
member-outside = Fora dos domínios da empresa
member-invited = Convite pendente
member-invitation-over = Convite expirado
invited-until = até { $date }
invitation-over-since = em { $date }
see-invitation = Ver o convite
mail-is-member-invited = Convite para uma empresa
mail-member-invited-subject = Convite para fazer parte da empresa { $company }
mail-member-invited = { $by } convida você a fazer parte da empresa { $company } (ID do MPN { $mpn }) no portal de parceiros.
mail-member-invited-roles = Suas funções nela: { $roles }.
mail-member-invited-link = O link abaixo mostra o convite. Se você já tem uma conta aqui, entre para aceitar; caso contrário, defina uma senha. O link funciona uma única vez, até { $until }.
mail-member-invited-reason = Você recebeu este e-mail porque { $by } informou seu endereço. Se não esperava um convite, não faça nada: ninguém aceita no seu lugar.
mail-is-member-joined = Nova pessoa na empresa
mail-member-joined-subject = { $member } agora faz parte da empresa { $company }
mail-member-joined = { $member } aceitou o convite e agora faz parte da empresa { $company }, com estas funções: { $roles }.
mail-is-member-left = Saída de uma pessoa
mail-member-left-subject = { $member } saiu da empresa { $company }
mail-member-left = { $member } saiu da empresa { $company } por iniciativa própria. Tinha estas funções: { $roles }.
mail-member-left-seats = As licenças dessa pessoa são retiradas. O que mais estava ligado a ela aparece na página “Pessoas”, no nome dela.

log-member-invited = Convidou { $member } com as funções: { $roles }
log-member-invited-try = Tentou convidar { $member }
log-invitation-sent-again = Enviou novamente o convite de { $member }
log-invitation-sent-again-try = Tentou enviar novamente o convite de { $member }
log-invitation-withdrawn = Retirou o convite de { $member }
log-invitation-withdrawn-try = Tentou retirar o convite de { $member }
log-member-joined = Passou a fazer parte da empresa como { $member }, com as funções: { $roles }
log-member-joined-try = Tentou passar a fazer parte da empresa como { $member }

## Inviting, for operators

invite-person = Convidar uma pessoa
lead-invite = A pessoa recebe um e-mail com um link para fazer parte da empresa { $company }. Ele funciona uma única vez, por sete dias.
invitee-name-hint = Como a pessoa é conhecida na empresa. Até 200 caracteres.
invitee-name-missing = Informe o nome da pessoa
invitee-name-long = Informe um nome de no máximo { $most } caracteres
invitee-email-hint = O e-mail é enviado para lá, no idioma da conta da pessoa ou, se ela não tiver conta, no da empresa. Só quem lê os e-mails desse endereço pode aceitar o convite.
invitee-roles-hint = Sem função, a pessoa vê o que lhe foi atribuído. Os administradores globais da empresa podem alterar as funções depois.
invitee-is-member = Esta pessoa já faz parte da empresa
invitee-is-invited = Esta pessoa já recebeu um convite. Você pode enviá-lo novamente
invitee-is-operator = Esta pessoa é da equipe do programa, e quem é da equipe não faz parte de nenhuma empresa. Informe outro endereço
send-invitation = Enviar convite
send-invitation-again = Enviar novamente
withdraw-invitation = Retirar convite
withdraw-happens-link = O link do e-mail deixa de funcionar. Quem o abrir fica sabendo que o convite foi retirado.
withdraw-happens-seats = { $count ->
    [one] A licença dessa pessoa é retirada e pode ir para outra quando o tempo de espera terminar. O nome dela está no histórico da licença; por isso, ela continua na lista, com o acesso desativado.
   *[other] As { $count } licenças dessa pessoa são retiradas e podem ir para outras quando os tempos de espera terminarem. O nome dela está no histórico das licenças; por isso, ela continua na lista, com o acesso desativado.
}
flash-seat-meanwhile = Nesse meio-tempo, essa pessoa recebeu uma licença. Nada foi retirado. Selecione novamente para retirar também essa licença.
withdraw-happens-list = Quem nunca fez parte da empresa { $company } deixa de aparecer na lista. Quem já fez parte continua com o acesso desativado.
withdraw-happens-mail = Nenhum e-mail avisa sobre isso. Você pode convidar a pessoa novamente a qualquer momento.
flash-invited = O convite para { $name } foi criado. O e-mail está a caminho.
flash-invited-rests = O convite para { $name } foi criado. Nenhum servidor de e-mail está configurado, e o e-mail não é enviado: abra-o em “E-mails” para mostrar o link.
flash-invited-again = Um novo link está a caminho de { $name }, e o link anterior não funciona mais.
flash-invited-again-rests = Há um novo link para { $name }, e o anterior não funciona mais. Nenhum servidor de e-mail está configurado, e o e-mail não é enviado: abra-o em “E-mails” para mostrar o link.
flash-withdrawn = O convite de { $name } foi retirado.
flash-none-open = Nada foi feito: não há convite pendente para esta pessoa. Ele foi aceito ou retirado nesse meio-tempo.

## A person's page

person-no-member = { $name } não faz parte da sua empresa no momento
no-role-allows = Sem função: vê o que lhe foi atribuído.
role-since = Desde { $date }
role-since-until = Desde { $date }, até { $until }
change-roles = Alterar funções
invitation-sent-on = Convite enviado em
deactivated-on = Acesso desativado em
person-open-matters = Assuntos relacionados
person-is-contact = É o contato de marketing
person-activations = { $count ->
    [one] { $count } benefício técnico solicitado com esta pessoa como usuário
   *[other] { $count } benefícios técnicos solicitados com esta pessoa como usuário
}
person-requests = { $count ->
    [one] { $count } solicitação de serviço aberta
   *[other] { $count } solicitações de serviço abertas
}
person-name-heading = Nome nesta empresa
person-name-hint = Como a pessoa é conhecida na empresa { $company }. Até 200 caracteres. Outras empresas não veem este nome.
save-name = Salvar nome
membership-heading = Vínculo com a empresa
who-manages-people = Quem gerencia as pessoas
person-history = O que aconteceu
flash-renamed = O nome nesta empresa agora é { $name }.
limit-no-right = As pessoas são gerenciadas por administradores globais e administradores de usuários.
limit-of-global-admin = Esta pessoa tem a função de administrador global. Só administradores globais podem alterar isso.
limit-own-roles = Administradores de usuários não podem alterar as próprias funções. Outra pessoa com função de administrador pode.
limit-gives-global-admin = Só administradores globais atribuem ou retiram esta função.
limit-last-global-admin = Ninguém mais na empresa tem a função de administrador global. Atribua-a primeiro a outra pessoa.

## Changing roles

change-roles-of = Funções de { $name }
lead-roles = O que você marcar aqui vale a partir da próxima página que { $name } abrir. A pessoa recebe um e-mail.
roles-hint = Várias funções se somam. Sem nenhuma, a pessoa vê o que lhe foi atribuído.
save-roles = Salvar funções
roles-until = Até
roles-until-hint = O último dia das funções novas. Em branco: elas permanecem. A função termina automaticamente, e a pessoa recebe um e-mail.
roles-until-wrong = Informe um dia, como 2026-12-31, ou deixe em branco
roles-until-past = O último dia já passou. Informe hoje ou um dia posterior
roles-changed-meanwhile = As funções foram alteradas nesse meio-tempo. Agora são: { $roles }. Verifique-as e salve novamente
flash-roles = Funções de { $name } a partir de agora: { $roles }.
log-roles-changed = Alterou as funções de { $member } de “{ $before }” para “{ $roles }”
log-roles-changed-until = Alterou as funções de { $member } de “{ $before }” para “{ $roles }”, as novas até { $until }
log-roles-changed-try = Tentou alterar as funções de { $member } para “{ $roles }”
log-member-renamed = Alterou o nome de { $before } para { $name }
log-member-renamed-try = Tentou alterar o nome de { $before } para { $name }

mail-is-roles-changed = Funções alteradas
mail-roles-changed-subject = Suas funções na empresa { $company } mudaram
mail-roles-changed = { $by } alterou suas funções na empresa { $company } (ID do MPN { $mpn }).
mail-roles-changed-now = Antes: { $before }. Agora: { $roles }.
mail-roles-until = { $roles }: até { $date }, inclusive. Depois desse dia, a função termina automaticamente.
mail-roles-changed-at-once = Já está valendo; não é preciso entrar novamente.
mail-is-admin-named = Novo administrador
mail-admin-named-subject = { $member } tem uma nova função na empresa { $company }
mail-admin-named = { $by } atribuiu a { $member } esta função na empresa { $company }: { $roles }.
mail-admin-named-check = Se você não esperava isso, veja as pessoas da sua empresa e retire a função.
mail-is-member-deactivated = Acesso encerrado
mail-member-deactivated-subject = Você não tem mais acesso à empresa { $company }
mail-member-deactivated = { $by } encerrou seu acesso à empresa { $company } (ID do MPN { $mpn }).
mail-member-deactivated-seats = O que foi atribuído a você nela é retirado. Sua conta continua, assim como o que você tem em outras empresas. Se for um engano, fale com a administração da empresa.
mail-member-deactivated-reason = Você recebeu este e-mail porque fazia parte da empresa { $company }.

## Deactivating

deactivate-person = Desativar { $name }
deactivation-access = A partir do próximo acesso, { $name } não pode mais abrir nenhuma página da empresa { $company }. Se não fizer parte de outra empresa, a sessão é encerrada.
deactivation-own-access = A partir do próximo acesso, você não pode mais abrir nenhuma página da empresa { $company }. Se não fizer parte de outra empresa, sua sessão é encerrada.
deactivation-contact = { $name } é o contato de marketing. Até que você indique outro, nenhuma oferta pode ser ativada e nenhuma é atendida.
deactivation-activations = { $count ->
    [one] { $count } benefício técnico foi solicitado com esta pessoa como usuário. A solicitação continua, e o resultado é comunicado a quem a fez.
   *[other] { $count } benefícios técnicos foram solicitados com esta pessoa como usuário. As solicitações continuam, e o resultado é comunicado a quem as fez.
}
deactivation-requests = { $count ->
    [one] { $count } solicitação de serviço continua aberta, e a administração da empresa responde a ela.
   *[other] { $count } solicitações de serviço continuam abertas, e a administração da empresa responde a elas.
}
deactivation-mail = { $name } recebe um e-mail.
deactivation-own-mail = Os administradores globais recebem um e-mail.
deactivation-back = { $name } pode receber um novo convite a qualquer momento. As licenças não voltam com isso.
deactivation-seats = { $count ->
    [one] { $count } licença é retirada
   *[other] { $count } licenças são retiradas
}
seat-others-on = Para outra pessoa, fica livre em { $date }.
seat-stays-this-year = Ninguém mais pode tê-la antes do próximo ano da associação.
flash-deactivated = { $seats ->
    [0] O acesso de { $name } foi desativado.
    [one] O acesso de { $name } foi desativado. { $seats } licença foi retirada.
   *[other] O acesso de { $name } foi desativado. { $seats } licenças foram retiradas.
}

## Adding people, and their invitations

add-person = Adicionar pessoas
new-person-email-hint = O convite é enviado para lá. Só quem lê os e-mails desse endereço pode aceitar o convite.
flash-invited-no-mail = O convite para { $name } foi criado. Nenhum servidor de e-mail está configurado; peça o link à equipe do programa.
back-where-you-were = Voltar para onde você estava
to-their-page = Ir para a página da pessoa
person-invitation = Convite
invite-again-person = Enviar um novo convite para { $name }
again-happens-link = A pessoa recebe um novo e-mail com um novo link, que funciona uma única vez, por sete dias.
again-happens-old = O link do e-mail anterior deixa de funcionar.
withdraw-invitation-of = Retirar o convite de { $name }
reactivate-person = Convidar { $name } novamente
reactivation-mail = { $name } recebe um e-mail com um link, que funciona uma única vez, por sete dias.
reactivation-accepts = Depois de aceitar, a pessoa volta a fazer parte da empresa, só com as funções que você marcar aqui.
reactivation-seats = As licenças que ela tinha não voltam.

## Deciding about requests for roles

role-requests = Solicitações de funções
lead-role-requests = Quem solicita outra função na empresa { $company } e o que foi decidido. Quem solicita recebe um e-mail.
role-requests-open = A decidir
role-requests-none = Ninguém aguarda uma decisão.
role-requests-decided = Decididas
approve-role = Aprovar
decline-role = Recusar
approve-role-of = Aprovar a solicitação de { $name }
decline-role-of = Recusar a solicitação de { $name }
role-request-asked = Função solicitada
role-request-reason = Motivo
approve-role-hint = O que você marcar é adicionado às funções de { $name }. Pode ser uma função diferente da solicitada.
approve-role-missing = Escolha uma função para atribuir
decline-role-hint = { $name } lê este texto, aqui e em um e-mail.
flash-role-approved = { $name } tem a função a partir de agora e recebe um e-mail.
flash-role-declined = A solicitação de { $name } foi recusada. A pessoa recebe um e-mail.
flash-role-decided = A decisão já tinha sido tomada.

## Adding many people at once

people-many = Adicionar várias pessoas
people-many-lead = Cada pessoa da lista recebe um e-mail com um link para fazer parte da empresa { $company }. Primeiro você vê o que cada linha vai fazer.
people-list-hint = Uma por linha: nome, endereço de e-mail e funções, separados por vírgulas, pontos e vírgulas ou tabulações; no máximo { $most }. Por exemplo: Ruth Keller, ruth@example.com, user_admin
people-file-hint = Com as colunas name, email e roles, salvo como CSV; no máximo 256 KiB. Texto e arquivo formam uma só lista.
people-role-words = Como escrever as funções
people-role-words-hint = Com as palavras abaixo ou com os nomes ao lado delas. Separe várias palavras com espaço ou ponto e vírgula, e vários nomes com ponto e vírgula. Se nada for indicado, a pessoa fica sem função.
people-list-empty = Informe pelo menos uma pessoa ou escolha um arquivo que tenha uma.
people-list-too-large = A lista é maior que 256 KiB. Nada foi lido. Uma lista tem no máximo { $most } pessoas; divida-a e envie as partes uma após a outra.
people-list-too-many = A lista tem { $count } pessoas; no máximo { $most } por vez. Divida-a e envie as partes uma após a outra.
people-file-columns = A primeira linha do arquivo precisa ter as colunas name e email, cada uma exatamente uma vez; roles pode faltar. Ela tem: { $columns }.
people-many-summary = Pessoas a convidar: { $invited }{ $skipped ->
    [0] {""}
   *[other] , ignoradas: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , com erro: { $bad }
}
people-line-added = Recebe um convite
people-line-comes-back = Já fez parte da empresa: recebe um novo convite
people-line-belongs = Já faz parte da empresa: ignorada
people-line-invited = Já tem um convite: ignorada
people-name-formula = Informe um nome que não comece com =, +, - ou @, que uma planilha interpreta como fórmula
people-not-a-role = “{ $words }” não é uma função
people-many-more-lines = { $count ->
    [one] Mais { $count } linha está errada.
   *[other] Mais { $count } linhas estão erradas.
}
people-many-blocked = { $count ->
    [one] { $count } linha está errada; por isso, nenhum convite é enviado. Corrija-a ou remova-a e gere a pré-visualização novamente.
   *[other] { $count } linhas estão erradas; por isso, nenhum convite é enviado. Corrija-as ou remova-as e gere a pré-visualização novamente.
}
people-many-nothing-to-do = Não há nada a fazer: todas as pessoas da lista já fazem parte da empresa ou já têm um convite.
people-many-stale = Algo mudou desde a pré-visualização, ou ela não foi feita. Nenhum convite foi enviado. Isto é o que aconteceria agora.
people-invite-many = { $count ->
    [one] Convidar { $count } pessoa
   *[other] Convidar { $count } pessoas
}
flash-invited-many = { $count ->
    [one] O convite para { $count } pessoa foi criado. O e-mail está a caminho.
   *[other] Os convites para { $count } pessoas foram criados. Os e-mails estão a caminho.
}
flash-invited-many-no-mail = { $count ->
    [one] O convite para { $count } pessoa foi criado. Nenhum servidor de e-mail está configurado; peça o link à equipe do programa.
   *[other] Os convites para { $count } pessoas foram criados. Nenhum servidor de e-mail está configurado; peça os links à equipe do programa.
}

## Several people at once

select-person = Selecionar { $name }
selected-people = Pessoas selecionadas:
selected-give-verb = Atribuir funções…
selected-take-verb = Retirar funções…
selected-deactivate-verb = Desativar…
selected-invite-verb = Convidar novamente…
selected-give = { $count ->
    [one] Atribuir funções a { $count } pessoa
   *[other] Atribuir funções a { $count } pessoas
}
selected-take = { $count ->
    [one] Retirar funções de { $count } pessoa
   *[other] Retirar funções de { $count } pessoas
}
selected-deactivate = { $count ->
    [one] Desativar { $count } pessoa
   *[other] Desativar { $count } pessoas
}
selected-invite = { $count ->
    [one] Convidar { $count } pessoa novamente
   *[other] Convidar { $count } pessoas novamente
}
selected-give-hint = Cada pessoa mantém o que já tem.
selected-take-hint = Para quem não as tem, nada muda.
selected-roles-missing = Escolha pelo menos uma função
selected-has = Funções atuais: { $roles }
selected-deactivated = { $count ->
    [0] O acesso é desativado, e a pessoa recebe um e-mail.
    [one] O acesso é desativado, e a pessoa recebe um e-mail. { $count } licença é retirada.
   *[other] O acesso é desativado, e a pessoa recebe um e-mail. { $count } licenças são retiradas.
}
selected-invited = Recebe um novo e-mail. O link do anterior deixa de funcionar.
selected-own = É você; nada muda.
selected-not-invited = Não há convite pendente.
selected-none = Nenhuma das pessoas selecionadas pode ser incluída.
selected-nobody = Nenhuma pessoa foi selecionada.
selected-too-many = É possível selecionar no máximo { $most } pessoas por vez.
flash-selected-roles = { $count ->
    [0] Não havia nada a alterar.
    [one] As funções de { $count } pessoa foram alteradas.
   *[other] As funções de { $count } pessoas foram alteradas.
}
flash-selected-deactivated = { $count ->
    [0] Não havia ninguém a desativar.
    [one] O acesso de { $count } pessoa foi desativado.
   *[other] O acesso de { $count } pessoas foi desativado.
}
flash-selected-invited = { $count ->
    [0] Não havia nenhum convite a enviar.
    [one] { $count } convite foi enviado novamente.
   *[other] { $count } convites foram enviados novamente.
}
