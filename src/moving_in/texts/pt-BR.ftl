### Moving in: a company that is invited, and accepts.

## For operators

invite-company = Convite para migrar
invite-company-state = Situação
invite-company-sent = A empresa recebeu o convite em { $at } e ainda não migrou.
invite-company-not-sent = A empresa gerencia seus benefícios no Membership Center e não recebeu convite.
invite-company-text = Os administradores globais recebem um e-mail com um link. Quando um deles aceitar, as páginas da empresa funcionarão.
invite-company-send = Enviar o convite
invite-company-again = Enviar o convite novamente
invite-company-withdraw = Retirar o convite
invite-company-withdraw-text = Os administradores globais são avisados por e-mail. Ninguém pode aceitá-lo depois disso; você pode enviá-lo novamente.
invite-company-moved-in = A empresa já gerencia seus benefícios aqui.
invite-company-nobody = A empresa não tem ninguém ativo com a função de administrador global que possa aceitar. Primeiro, convide alguém.
invite-company-changed = O convite mudou depois que a página foi mostrada. Verifique novamente.
flash-company-invited = O convite para migrar foi enviado.
flash-company-invitation-withdrawn = O convite para migrar foi retirado.

## For the company

moving-in = Migração
moving-in-invitation = O convite
moving-in-none = Não há nenhum convite no momento. Quando o programa enviar um, os administradores globais receberão um e-mail.
moving-in-invited = O programa convidou sua empresa em { $day }.
moving-in-happens-here = A partir daí, sua empresa gerencia seus benefícios aqui: chaves, licenças, ativações e solicitações.
moving-in-happens-there = O que vocês fizeram no Membership Center continua lá. Nada mais é feito nele.
moving-in-happens-told = Todos os administradores globais recebem um e-mail. As pessoas da sua empresa podem usar as páginas imediatamente.
moving-in-final = Esta ação não pode ser desfeita.
moving-in-accept = Aceitar e migrar
moving-in-done = Sua empresa já gerencia seus benefícios aqui. Não há nada a aceitar.
moving-in-link = Ver os detalhes e aceitar
moving-in-who = Quem são os administradores globais
flash-moved-in = A empresa { $company } concluiu a migração.

## Mails

mail-is-company-invited = Convite para migrar
mail-is-invitation-withdrawn = Convite para migrar retirado
mail-is-moved-in = Migração concluída
mail-accept-invitation = Ver o convite
mail-company-invited-subject = A empresa { $company } recebeu um convite para migrar
mail-company-invited = O programa convida a empresa { $company } a gerenciar seus benefícios neste portal, e não mais no Membership Center.
mail-company-invited-how = Quem tem a função de administrador global pode aceitar o convite. A página aberta pelo link explica o que acontece depois.
mail-invitation-withdrawn-subject = O convite para a empresa { $company } migrar não vale mais
mail-invitation-withdrawn = O programa retirou o convite para a empresa { $company } migrar. Os benefícios continuam sendo gerenciados no Membership Center, como antes.
mail-moved-in-subject = A empresa { $company } concluiu a migração
mail-moved-in = { $by } aceitou o convite. A partir de agora, a empresa { $company } gerencia seus benefícios neste portal.

## The logs

log-company-invited = Convidou a empresa MPN { $mpn-id } a migrar
log-company-invited-try = Tentou convidar a empresa MPN { $mpn-id } a migrar
log-company-uninvited = Retirou o convite para a empresa MPN { $mpn-id } migrar
log-company-uninvited-try = Tentou retirar o convite para a empresa MPN { $mpn-id } migrar
log-company-moved-in = Aceitou, pela empresa MPN { $mpn-id }, o convite para migrar
log-company-moved-in-try = Tentou aceitar, pela empresa MPN { $mpn-id }, o convite para migrar
