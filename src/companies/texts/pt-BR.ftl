### The operators’ pages of companies.

companies = Empresas
lead-companies = Todas as empresas do programa, por ID do MPN. Os dias são em UTC.
no-companies = Ainda não há empresas
no-companies-text = Adicione a primeira: a partir daí, é possível convidar pessoas e conceder associações.
search-companies-label = Parte do nome, um ID do MPN, um domínio de e-mail ou o endereço completo de uma das pessoas
no-match-companies = Nenhuma empresa corresponde ao estado e ao texto digitado. Um endereço de e-mail deve estar completo; do nome, basta uma parte.
show-all-companies = Mostrar todas as empresas
first-companies = Primeiras empresas
companies-before = Números menores
companies-after = Números maiores
companies-count = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
companies-count-more = Mais de { $most } empresas
company-suspended = Suspensa
company-invited = Ninguém entrou ainda
company-moving = Convidada a migrar
company-elsewhere = No site antigo
company-country = País
company-memberships = Associações
company-no-membership = Nenhuma
company-added = Adicionada

## What the logs tell

log-company-added = Adicionou a empresa { $mpn } ao programa
log-company-added-try = Tentou adicionar uma empresa ao programa
log-company-read = Viu a página da empresa { $mpn }
log-company-read-try = Tentou ver a página da empresa { $mpn }
log-company-corrected = Alterou os dados da empresa { $mpn }
log-company-corrected-try = Tentou alterar os dados da empresa { $mpn }
log-company-suspended = Suspendeu a empresa { $mpn }
log-company-suspended-try = Tentou suspender a empresa { $mpn }
log-company-lifted = Encerrou a suspensão da empresa { $mpn }
log-company-lifted-try = Tentou encerrar a suspensão da empresa { $mpn }
log-company-noted = Fez uma anotação sobre a empresa { $mpn }
log-company-noted-try = Tentou fazer uma anotação sobre a empresa { $mpn }

## Adding and correcting

company-new = Adicionar uma empresa
company-add = Adicionar empresa
company-name = Nome
company-name-hint = Como as pessoas da empresa e o programa a chamam.
company-name-missing = Informe o nome da empresa
company-name-long = Reduza o nome a 200 caracteres
company-number-hint = Deixe em branco para usar o próximo número.
company-number-wrong = Informe um número de no máximo dez dígitos ou deixe em branco
company-number-taken = Outra empresa tem o ID do MPN { $number }
company-number-repeated = Este ID do MPN também está na { $line }
company-no-number-left = Não há ID do MPN depois do maior: informe um
company-choose = Escolher
company-country-wrong = Escolha o país ou escreva as duas letras dele
company-zone = Fuso horário
company-zone-hint = Por exemplo, America/Sao_Paulo. O último dia de um benefício é um dia inteiro nesse fuso.
company-zone-wrong = Informe o nome de um fuso horário, como America/Sao_Paulo
company-language = Idioma
company-language-wrong = Escolha um dos idiomas do portal
company-domains = Domínios de e-mail
company-domains-hint = Um por linha, como example.com. Duas empresas nunca têm o mesmo.
company-domain-wrong = “{ $domain }” não é um domínio de e-mail, como example.com
company-domain-taken = O domínio de e-mail { $domain } pertence à empresa { $company } (ID do MPN { $mpn })
company-domain-repeated = O domínio de e-mail { $domain } também está na { $line }
company-domains-many = { $most ->
    [one] Uma empresa tem no máximo { $most } domínio de e-mail
   *[other] Uma empresa tem no máximo { $most } domínios de e-mail
}
company-is-elsewhere = Ainda gerencia seus benefícios no site antigo
company-is-elsewhere-hint = As páginas da empresa aqui mostram o que ela tem, sem oferecer nenhuma ação, até que ela aceite o convite para migrar.
company-first-admin = Primeiro administrador global
company-first-admin-hint = Essa pessoa recebe um convite por e-mail. Você pode deixar em branco e convidar alguém mais tarde.
company-admin-is-operator = Esta pessoa faz parte da equipe do programa e não pode fazer parte de uma empresa
company-admin-name = Nome da pessoa
company-admin-email = Endereço de e-mail da pessoa
company-admin-name-wrong = Informe o nome da pessoa
company-admin-email-wrong = Informe um endereço de e-mail, como nome@example.com
flash-company-added = A empresa { $company } está no programa, com o ID do MPN { $mpn }.
company-correct = Corrigir os dados da empresa { $company }
company-correct-lead = Os administradores globais da empresa são avisados por e-mail do que for alterado.
company-correct-verb = Corrigir dados
company-save = Salvar
company-now = O que está registrado agora
company-changed-meanwhile = Outra pessoa alterou os dados desta empresa depois que você abriu esta página. O que você digitou está abaixo; salve novamente para substituir a alteração dela.
flash-company-corrected = Os dados da empresa foram alterados.

## Suspending

company-suspend = Suspender a empresa { $company }
company-suspend-verb = Suspender
company-suspend-text = A partir de agora, as pessoas da empresa veem tudo e não alteram nada. Todas as páginas dizem isso, com este motivo, e os administradores globais da empresa são avisados por e-mail.
company-reason = Motivo
company-reason-hint = A empresa lê este texto.
company-reason-missing = Informe um motivo
company-reason-long = { $most ->
    [one] Reduza o motivo a { $most } caractere
   *[other] Reduza o motivo a { $most } caracteres
}
company-is-suspended = Esta empresa já está suspensa, por este motivo
company-is-not-suspended = Esta empresa não está mais suspensa
company-lift = Encerrar a suspensão da empresa { $company }
company-lift-verb = Encerrar a suspensão
company-lift-text = As pessoas da empresa podem voltar a fazer alterações imediatamente. Os administradores globais da empresa são avisados por e-mail.
company-suspended-because = As pessoas da empresa leem este motivo
flash-company-suspended = A empresa está suspensa.
flash-company-lifted = A empresa não está mais suspensa.

## Notes

company-add-note = Fazer uma anotação sobre a empresa { $company }
company-note = Anotação
company-note-verb = Adicionar anotação
company-note-missing = Informe a anotação
company-note-long = Reduza a anotação a 10.000 caracteres
flash-company-noted = A anotação foi adicionada.

## Mails

mail-is-company-suspended = Empresa suspensa
mail-is-company-lifted = Suspensão de uma empresa encerrada
mail-is-company-corrected = Dados de uma empresa alterados
mail-company-suspended-subject = A empresa { $company } está suspensa no programa
mail-company-suspended = O programa suspendeu a empresa { $company }. Você e as outras pessoas da empresa veem tudo e não podem alterar nada.
mail-company-suspended-reason = O motivo: { $reason }
mail-company-suspended-next = Nada do que vocês têm foi perdido. Fale com o programa para encerrar a suspensão.
mail-company-lifted-subject = A empresa { $company } não está mais suspensa
mail-company-lifted = O programa encerrou a suspensão da empresa { $company }. Você e as outras pessoas da empresa podem voltar a fazer alterações.
mail-company-corrected-subject = O programa alterou dados da empresa { $company }
mail-company-corrected = O programa alterou o que registra sobre a empresa { $company }: { $fields }.
mail-company-corrected-next = Se isso não estiver correto, fale com o programa.

## Many at once

companies-many = Adicionar várias empresas
companies-many-lead = Um arquivo de planilha, uma empresa por linha, com um cabeçalho. Você vê o que cada linha faria antes que algo seja feito.
companies-template = Baixar um arquivo para preencher
companies-file = Arquivo
companies-file-hint = { $most ->
    [one] Um CSV de no máximo { $most } linha.
   *[other] Um CSV de no máximo { $most } linhas.
}
companies-text = Ou o mesmo como texto
companies-text-hint = Com o cabeçalho na primeira linha, como copiado de uma planilha. Sem arquivo.
companies-preview = Mostrar o que aconteceria
company-file-admin-name = Primeiro administrador global
company-file-admin-email = Endereço de e-mail do primeiro administrador global
companies-caption = O que cada linha faria
companies-column-line = Linha
companies-column-place = País, fuso, idioma
companies-column-outcome = Resultado
companies-line-fine = Será adicionada
companies-change = Alterar a lista
companies-blocked = Nada é adicionado enquanto houver uma linha com erro.
companies-summary = { $good ->
    [one] { $good } empresa pode ser adicionada.
   *[other] { $good } empresas podem ser adicionadas.
} { $bad ->
    [one] { $bad } linha tem erro.
   *[other] { $bad } linhas têm erro.
}
companies-add = { $count ->
    [one] Adicionar { $count } empresa
   *[other] Adicionar { $count } empresas
}
companies-line = Linha { $line }: { $problems }
companies-line-number = linha { $line }
companies-more-lines = { $count ->
    [one] Mais { $count } linha tem erro
   *[other] Mais { $count } linhas têm erro
}
companies-empty = Escolha um arquivo ou informe linhas abaixo de um cabeçalho
companies-too-large = A lista é maior que { $most } KiB: envie-a em partes
companies-too-many = A lista tem { $count } linhas; no máximo { $most } podem ser adicionadas de uma vez
companies-not-text = Este arquivo não é de texto: salve-o como CSV
companies-columns = O cabeçalho deve conter cada um destes uma vez: nome, país, fuso horário, idioma
companies-changed-meanwhile = Algo mudou desde que esta lista foi mostrada: veja abaixo o que aconteceria agora
flash-companies-added = { $count ->
    [one] { $count } empresa está no programa.
   *[other] { $count } empresas estão no programa.
}

## The company’s own page of its data, and what operators agree to

company-own-data = Dados da empresa
company-own-lead = O que o programa registra sobre a sua empresa.
company-support = Contato de suporte
company-support-email = Contato de suporte: endereço de e-mail
company-support-phone = Contato de suporte: telefone
company-support-none = Não informado
company-support-hint = Com quem o programa fala em caso de perguntas sobre a sua empresa. Você pode deixar ambos em branco.
company-support-email-wrong = Informe um endereço de e-mail, como nome@example.com, ou deixe em branco
company-support-phone-wrong = Informe um número de telefone com o código do país, como +41 44 668 18 00, ou deixe em branco
company-agreed-hint = A equipe do programa precisa aprovar antes da alteração.
company-own-zone-hint = Por exemplo, America/Sao_Paulo. As datas são contadas nesse fuso a partir da alteração.
company-own-domains-hint = Um por linha, como example.com. A equipe do programa precisa aprovar antes da alteração.
company-change = Alterar os dados
company-change-verb = Salvar alterações
company-who-changes = Quem pode alterar os dados da empresa
company-needs-role = Você não pode alterar isto. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
company-none-open = Nada mais aguarda aprovação.
company-proposal = Nome e domínios de e-mail
company-proposal-open = { $by } propôs isto em { $at }. A proposta aguarda a equipe do programa.
company-proposal-agreed = A última proposta foi aprovada em { $at }.
company-proposal-declined = A última proposta foi recusada em { $at }.
company-proposal-withdrawn = A última proposta foi retirada em { $at }.
company-withdraw = Retirar proposta
flash-company-changed = Os dados da empresa foram salvos.
flash-company-proposed = Sua proposta aguarda a equipe do programa. Até lá, o nome e os domínios de e-mail continuam como estão.
flash-company-changed-and-proposed = Os dados da empresa foram salvos. O nome e os domínios de e-mail continuam como estão até que a equipe do programa os aprove.
flash-company-withdrawn = A proposta foi retirada.
company-proposals = Nomes e domínios propostos
company-proposals-lead = Os nomes e os domínios de e-mail que as empresas querem ter. A proposta mais antiga vem primeiro.
company-proposals-none = Nada pendente.
company-proposed-at = Proposto
company-proposal-of = O que a empresa { $company } propõe
company-proposal-by = Proposto por { $by }
company-proposes = A empresa propõe outro nome ou outros domínios de e-mail.
company-see-proposal = Ver proposta
company-field = Dado
company-field-now = Agora
company-field-wanted = Proposto
company-agree = Aprovar
company-agree-text = A alteração é imediata, e os administradores globais da empresa são avisados por e-mail.
company-decline = Recusar
company-decline-hint = Os administradores globais da empresa leem isto, na página deles e por e-mail.
flash-proposal-agreed = Os dados da empresa foram alterados, e seus administradores globais foram avisados.
flash-proposal-declined = A proposta foi recusada, e os administradores globais da empresa foram avisados.
mail-is-proposal-agreed = Proposta aprovada
mail-proposal-agreed-subject = Novos dados da empresa { $company }
mail-proposal-agreed = O programa aprovou o que a empresa { $company } propôs. Alterado: { $fields }.
mail-is-proposal-declined = Proposta recusada
mail-proposal-declined-subject = Proposta da empresa { $company } recusada
mail-proposal-declined = O programa recusou o que a empresa { $company } propôs, e nada foi alterado. A proposta era sobre: { $fields }.
mail-proposal-message = Mensagem do programa:
log-proposal-made = Propôs outro nome ou outros domínios de e-mail para a empresa { $mpn }
log-proposal-made-try = Tentou propor outro nome ou outros domínios de e-mail para a empresa { $mpn }
log-proposal-withdrawn = Retirou a proposta da empresa { $mpn }
log-proposal-withdrawn-try = Tentou retirar a proposta da empresa { $mpn }
log-proposal-agreed = Aprovou a proposta da empresa { $mpn }
log-proposal-agreed-try = Tentou aprovar a proposta da empresa { $mpn }
log-proposal-declined = Recusou a proposta da empresa { $mpn }
log-proposal-declined-try = Tentou recusar a proposta da empresa { $mpn }
