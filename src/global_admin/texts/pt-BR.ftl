### Becoming a Global admin: asking those there are, or proving a mail domain of the company.

become-global-admin = Tornar-se um administrador global
lead-become-global-admin = Quem tem a função de administrador global da empresa { $company } e como obtê-la.
admin-already = Você tem a função de administrador global desta empresa.
ask-global-admins = Pedir aos administradores globais
see-global-admins = Ver os administradores globais

## Claims

admin-claims = Quem vai ter a função de administrador global
admin-claim = { $name } comprovou que age em nome da empresa, pelo domínio de e-mail { $domain }. Recebe a função de administrador global em { $date }, a menos que um administrador global conteste antes.
admin-claim-own = Você comprovou o domínio de e-mail { $domain }. Você recebe a função de administrador global em { $date }, a menos que um administrador global conteste antes.
admin-object = Contestar
admin-claim-over = Ninguém mais reivindica isso: já foi decidido ou retirado.
admin-not-a-member = Esta pessoa não é um membro ativo da empresa.
admin-withdraw = Retirar
flash-admin-objected = Você contestou: { $name } não recebe a função de administrador global. A pessoa recebe um e-mail.
flash-admin-given = Agora você tem a função de administrador global. Todos os membros da sua empresa recebem um e-mail.
flash-admin-claimed = O registro foi encontrado. Os administradores globais recebem um e-mail e podem contestar.
flash-admin-withdrawn = Você retirou a reivindicação. Os administradores globais recebem um e-mail.

## By DNS

by-dns = Comprovar seu domínio de e-mail por DNS
by-dns-begin = Comprovar o domínio de e-mail
by-dns-at-once = Sua empresa não tem nenhum administrador global ativo. Quem definir um registro no DNS do domínio de e-mail dela recebe a função de administrador global imediatamente. Todos os membros e o programa recebem um e-mail.
by-dns-unless-objected = Nenhum dos administradores globais entrou no portal nos últimos 60 dias. Quem definir um registro no DNS do domínio de e-mail da empresa recebe a função de administrador global 7 dias depois, a menos que um deles conteste. Eles recebem um e-mail imediatamente, assim como o programa.
by-dns-not-open = Um dos administradores globais entrou no portal nos últimos 60 dias: fale com eles. Se nenhum tiver entrado no portal em 60 dias, ou se a empresa não tiver nenhum, você poderá comprovar o domínio de e-mail dela aqui.
lead-by-dns = Um registro que só pode ser definido por quem administra o domínio de e-mail da sua empresa mostra que você age em nome dela.
dns-record = O registro
dns-no-domains = O programa não conhece nenhum domínio de e-mail da sua empresa; portanto, não há o que comprovar. Peça ao programa a função de administrador global.
dns-make-record = Criar um registro
dns-set-record = { $count ->
    [one] Peça a quem administra seu domínio de e-mail que defina este registro no DNS; depois, selecione “Verificar agora”.
   *[other] Peça a quem administra seus domínios de e-mail que defina este registro no DNS em um destes nomes; depois, selecione “Verificar agora”.
}
dns-name = Nome do registro
dns-value = Valor
dns-record-lasts = { $days ->
    [one] O registro é criado só para você e vale por { $days } dia.
   *[other] O registro é criado só para você e vale por { $days } dias.
}
dns-record-until = Ele foi criado só para você e vale até { $date }. Depois de encontrado, pode ser excluído.
dns-record-ran-out = Seu registro expirou em { $date }. Crie outro e peça que o definam no lugar do antigo.
dns-check = Verificar agora
dns-limits = Você pode verificar até { $own } vezes por hora, e toda a sua empresa, até { $all } vezes por dia. Um novo registro pode levar até uma hora para ficar visível em todos os lugares.
dns-no-record = Seu registro não foi criado aqui ou expirou. Crie outro
dns-not-found = O registro não foi encontrado no DNS
dns-too-often = Você já fez o número máximo de verificações em uma hora. Tente novamente mais tarde
dns-too-often-together = Sua empresa já fez o número máximo de verificações em um dia. Tente novamente amanhã
dns-found-stale = { $name } tem um registro da sua empresa, mas outro: criado antes ou para outra pessoa. Substitua-o pelo valor abaixo
dns-found-other-company = { $name } tem o registro de outra empresa (ID do MPN { $mpn }). Substitua-o pelo valor abaixo
dns-found-another = { $name } tem um registro TXT com outro valor: “{ $text }”
dns-found-others = { $count ->
    [one] { $name } tem { $count } registro TXT, que não é o indicado abaixo
   *[other] { $name } tem { $count } registros TXT, e nenhum é o indicado abaixo
}
dns-found-no-name = { $name } ainda não está no DNS (NXDOMAIN). Se você acabou de defini-lo, verifique novamente em alguns minutos
dns-found-no-texts = { $name } está no DNS, mas não tem nenhum registro TXT
dns-found-too-many = { $name } tem mais de { $most } registros TXT, e eles não são lidos. Exclua os que ninguém usa
dns-found-failed = O servidor DNS responde que não conseguiu consultar { $name } (SERVFAIL). Muitas vezes, há um problema no DNSSEC ou nos servidores de nomes do domínio
dns-found-refused = O servidor DNS se recusa a responder por { $name } (REFUSED)
dns-found-silence = Nenhum servidor DNS respondeu a tempo por { $name }. Verifique novamente em alguns minutos
dns-found-unreachable = Nenhum servidor DNS pôde ser acessado para { $name }, ou a resposta não pôde ser lida. Verifique novamente em alguns minutos
dns-found-not-a-name = “{ $name }” não pode ser um nome no DNS. Peça ao programa que corrija os domínios de e-mail da sua empresa

## Operators

by-hand = Nomear um administrador global
by-hand-verb = Nomear administrador global
by-hand-happens-role = { $name } recebe imediatamente a função de administrador global da empresa { $company }.
by-hand-happens-told = Todos os membros da empresa recebem um e-mail com o seu motivo. Ele aparece nos dois logs.
by-hand-reason-hint = A empresa lê este texto, em um e-mail e no log dela.
by-hand-is-admin = Esta pessoa já tem a função de administrador global.
by-hand-not-open = Um dos administradores globais da empresa entrou no portal nos últimos 60 dias. Cabe a eles atribuir a função.
by-hand-suspended = A empresa está suspensa. Encerre primeiro a suspensão.
flash-admin-by-hand = { $name } agora tem a função de administrador global. Os membros da empresa recebem um e-mail.

## Mails

mail-is-admin-claimed = Futuro administrador global
mail-is-admin-given = Novo administrador global
mail-is-admin-objected = Contestação de um administrador global
mail-is-admin-withdrawn = Reivindicação da função de administrador global retirada
mail-admin-claimed-subject = { $member } terá a função de administrador global da empresa { $company }, a menos que você conteste
mail-admin-claimed = { $member } comprovou, por um registro no DNS do domínio de e-mail { $domain }, que age em nome da empresa { $company } (ID do MPN { $mpn }) e quer a função de administrador global. Isso é possível porque nenhum dos administradores globais entrou no portal nos últimos 60 dias.
mail-admin-claimed-object = { $member } recebe a função em { $date }, a menos que um administrador global conteste antes. Para contestar, entre e selecione “Contestar”. Se estiver tudo certo, não é preciso fazer nada.
mail-admin-claimed-link = Ver ou contestar
mail-admin-given-subject = { $member } agora tem a função de administrador global da empresa { $company }
mail-admin-given = { $member } tem a partir de agora a função de administrador global da empresa { $company } (ID do MPN { $mpn }).
mail-admin-given-proved = A empresa não tinha nenhum administrador global ativo, e { $member } comprovou, por um registro no DNS do domínio de e-mail { $domain }, que age em nome dela.
mail-admin-given-not-objected = Nenhum dos administradores globais tinha entrado no portal nos 60 dias anteriores, { $member } comprovou, por um registro no DNS do domínio de e-mail { $domain }, que age em nome da empresa, e ninguém contestou em 7 dias.
mail-admin-given-by-operator = O programa atribuiu a função diretamente, pois a empresa não tem nenhum administrador global que entre no portal. O motivo:
mail-admin-objected-subject = { $member } não recebe a função de administrador global da empresa { $company }
mail-admin-objected = { $by } contestou que { $member } receba a função de administrador global da empresa { $company } (ID do MPN { $mpn }). Tudo continua como antes.
mail-admin-withdrawn-subject = { $member } não quer mais a função de administrador global da empresa { $company }
mail-admin-withdrawn = { $member } retirou a reivindicação da função de administrador global da empresa { $company } (ID do MPN { $mpn }). Não é preciso fazer nada.
mail-admin-reason-operator = Você recebeu este e-mail porque cuida de empresas para o programa. Ele sempre é enviado, pois o controle de uma empresa passa para alguém.
mail-admin-reason-member = Você recebeu este e-mail porque é membro da empresa { $company }.

## Logs

log-domain-record-made = Criou um registro que comprova um domínio de e-mail
log-domain-record-made-try = Tentou criar um registro que comprova um domínio de e-mail
log-domain-proved = Comprovou o domínio de e-mail { $domain }
log-domain-proved-try = Tentou comprovar um domínio de e-mail
log-admin-claimed = { $member } reivindica a função de administrador global, pelo domínio de e-mail { $domain }
log-admin-claimed-try = Tentou reivindicar a função de administrador global para { $member }
log-admin-objected = Contestou a função de administrador global para { $member }
log-admin-objected-try = Tentou contestar a função de administrador global para { $member }
log-admin-withdrawn = Retirou a reivindicação de { $member } à função de administrador global
log-admin-withdrawn-try = Tentou retirar a reivindicação de { $member } à função de administrador global
log-admin-given = Atribuiu a { $member } a função de administrador global
log-admin-given-proved = Atribuiu a { $member } a função de administrador global, pelo domínio de e-mail { $domain }
log-admin-given-why = Atribuiu diretamente a { $member } a função de administrador global, por este motivo: { $why }
log-admin-given-try = Tentou atribuir a { $member } a função de administrador global
