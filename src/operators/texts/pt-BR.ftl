### The operators’ page.

operators = Equipe do programa
lead-operators = A equipe do programa: quem trabalha neste console e com qual função. Os horários estão em UTC.
operator-address = Endereço de e-mail
operator-address-hint = Um link para definir uma senha é enviado para lá. Ele funciona uma única vez, por 48 horas.
operator-role = Função
operator-signed-in = Último acesso
operator-never = Nunca
operator-open-items = Itens abertos
operator-active = Acesso ativo
operator-inactive = Acesso desativado
add-operator = Adicionar à equipe
operator-address-wrong = Informe um endereço de e-mail, como nome@example.com
operator-role-missing = Escolha uma função
operator-is-one = Esta pessoa já faz parte da equipe do programa. Abra a linha dela para alterar a função.
flash-operator-added = { $address } agora faz parte da equipe do programa. O link está a caminho.
flash-operator-added-rests = { $address } agora faz parte da equipe do programa. Nenhum servidor de e-mail está configurado, e o e-mail não é enviado: abra-o em “E-mails” para mostrar o link.
give-role = Alterar função
flash-operator-role-given = A função foi alterada.
send-operator-link = Enviar novo link
send-operator-link-text = Um novo link para definir uma senha, por e-mail. Os links enviados antes deixam de funcionar.
flash-operator-link = Um novo link está a caminho.
flash-operator-link-rests = Há um novo link. Nenhum servidor de e-mail está configurado, e o e-mail não é enviado: abra-o em “E-mails” para mostrar o link.
deactivate-operator = Desativar
deactivate-operator-text = { $count ->
    [one] As sessões da pessoa terminam imediatamente, e ela não pode mais abrir este console. { $count } item aberto continua com ela até que alguém o repasse.
   *[other] As sessões da pessoa terminam imediatamente, e ela não pode mais abrir este console. { $count } itens abertos continuam com ela até que alguém os repasse.
}
flash-operator-deactivated = Esta pessoa não faz mais parte da equipe do programa.
operator-comes-back = Se você adicionar este endereço novamente, a pessoa volta, com a função que você escolher então.
last-administrator = Ninguém mais tem a função de administrador: atribua-a primeiro a outra pessoa.

log-operator-link-sent = Enviou a uma pessoa da equipe do programa um novo link para definir uma senha
log-operator-link-sent-try = Tentou enviar um novo link a uma pessoa da equipe do programa
because-last-administrator = não restaria ninguém com a função de administrador
mail-is-operator-invited = Convite para a equipe do programa
mail-operator-invited-subject = Seu acesso ao console
mail-operator-invited = { $by } deu a você acesso ao console do programa, com a função { $role }.
mail-operator-invited-link = Defina uma senha com o link abaixo. Ele funciona uma única vez, por 48 horas.
mail-operator-invited-reason = Você recebeu este e-mail porque alguém com a função de administrador no programa informou seu endereço.

## Which mails an operator gets

operator-mails = E-mails
operator-no-mails = Nenhum nesta função
own-mails = Seus e-mails
lead-own-mails = Quais e-mails você recebe em { $address } sobre o que aguarda e sobre os pools de chaves. Os que dizem respeito a você, como um link para definir sua senha, sempre são enviados.
choose-mails = Escolher seus e-mails
save-mails = Salvar
flash-mails-chosen = Salvo. Vale a partir de agora.
mails-choose = Escolha uma opção
mails-not-yours = Você não recebe nenhum desses e-mails.
mails-of-work-each = Um e-mail assim que uma solicitação começa a aguardar: uma nova, uma que a empresa respondeu ou reabriu, uma que o portal não conseguiu atender automaticamente. Quando alguém da equipe assume uma solicitação, só essa pessoa recebe os e-mails. Se chegarem mais de { $most } de uma mesma empresa em uma hora, um só e-mail informa as demais.
mails-of-work-digest = Um e-mail por dia, depois de { $from }: quantas solicitações chegaram desde o último, quantas aguardam e desde quando. Nenhum se nada chegou e nada aguarda.
mails-of-work-none = Nenhum e-mail. A primeira página do console mostra o que aguarda.
mails-of-keys-each = Um e-mail assim que um pool fica quase vazio e um por dia enquanto uma empresa quiser chaves e restarem poucas demais.
mails-of-keys-digest = No mesmo e-mail diário, depois de { $from }: quais pools estão vazios ou quase vazios.
mails-of-keys-none = Nenhum e-mail. A página dos pools de chaves mostra o nível de cada um.

log-operator-mails = Escolheu, para os próprios e-mails de “{ $topic }”: { $wish }
log-operator-mails-try = Tentou escolher os próprios e-mails de “{ $topic }”

mail-is-operator-digest = Resumo diário
mail-digest-subject = Seu resumo diário: { $waits } aguardando, itens novos: { $came }
mail-digest-queue = { $queue }: { $waits } aguardando, { $own } com você; itens novos desde o último resumo: { $came }.
mail-digest-oldest = O item que aguarda há mais tempo chegou { $ago }, em { $at }.
mail-digest-pools = Pools de chaves vazios ou quase vazios:
mail-digest-reason = Você recebeu este e-mail porque faz parte da equipe do programa e escolheu o resumo diário.
