### Calendar feeds: a secret address by which a calendar program reads a company's dates.

calendar-feed = Feed de calendário
calendar-feed-hint = Um feed é lido repetidamente pelo seu calendário, que assim fica sabendo das alterações.
calendar-feed-lead = Um endereço privado com todas as datas da empresa { $company }, para o seu próprio calendário: ele as lê repetidamente, sem precisar entrar.
calendar-feed-secret = Quem tiver o endereço pode ler as datas, com os nomes de produtos e associações, mas não de pessoas. Informe-o somente ao seu calendário. Ele não mostra nada enquanto suas funções não permitirem que você veja os benefícios e deixa de valer quando você sai da empresa.
calendar-feed-none = Você ainda não tem um feed para esta empresa.
calendar-feed-make = Criar um endereço
calendar-feed-address = Endereço do seu feed
calendar-feed-once = Copie-o agora: ele é mostrado só desta vez. Seu calendário o pede onde você assina um calendário pelo endereço.
calendar-feed-yours = Seu feed
calendar-feed-made = Criado em
calendar-feed-read = Última leitura em
calendar-feed-unread = Ainda não lido
calendar-feed-renew = Criar um novo endereço
calendar-feed-renew-hint = Se outras pessoas talvez conheçam o endereço ou se você não o tem mais: um novo toma o lugar dele, e o atual não mostra mais nada.
calendar-feed-revoke = Revogar o feed
calendar-feed-revoke-hint = Sem o feed, nenhum calendário lê mais estas datas. O que ele já leu pode continuar nele.
flash-calendar-feed-made = Seu feed de calendário tem um endereço. Copie-o agora.
flash-calendar-feed-renewed = Seu feed de calendário tem um novo endereço. Copie-o agora; o anterior não mostra mais nada.
flash-calendar-feed-revoked = Seu feed de calendário foi revogado: o endereço dele não mostra mais nada.

## What the log says

log-calendar-feed-made = Criou um endereço para o próprio feed de calendário
log-calendar-feed-made-try = Tentou criar um endereço para o próprio feed de calendário
log-calendar-feed-renewed = Criou um novo endereço para o próprio feed de calendário
log-calendar-feed-renewed-try = Tentou criar um novo endereço para o próprio feed de calendário
log-calendar-feed-revoked = Revogou o próprio feed de calendário
log-calendar-feed-revoked-try = Tentou revogar o próprio feed de calendário
