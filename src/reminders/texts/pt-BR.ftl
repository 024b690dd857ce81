### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Lembrete: aniversário
mail-is-window-closes = Lembrete: período de renovação
mail-is-unused-ends = Lembrete: benefícios não usados
mail-is-subscription-ends = Lembrete: assinatura
reminder-reason = Você recebeu este e-mail porque tem a função de administrador global ou de administrador de parceiros do MPN na empresa { $company }.
mail-anniversary-nears-subject = { $packages }: o ano da associação termina em { $date }
mail-anniversary-nears = O ano da associação da empresa { $company } termina em { $date } (último dia): { $packages }.
mail-anniversary-window = A renovação é possível de { $opens } a { $closes }. O que está em uso continua funcionando nesse período.
mail-window-closes-subject = { $packages }: renove até { $date }
mail-window-closes = O ano da associação da empresa { $company } terminou em { $ended }: { $packages }. A renovação é possível até { $date }. Depois desse dia, a associação vence, e só uma nova compra resolve.
mail-window-closes-ordered-subject = { $packages }: pague a renovação até { $date }
mail-window-closes-ordered = O ano da associação da empresa { $company } terminou em { $ended }: { $packages }. A renovação foi pedida e deve ser paga até { $date }. Sem o pagamento até lá, a associação vence, e só uma nova compra resolve.
reminder-of-kind = { $kind }: { $facts }
reminder-window-offers = As ofertas não são mais ativadas. As que estão ativas terminam na data de cada uma; as solicitações feitas a tempo são atendidas até { $date }.
reminder-unused = O que ainda não foi usado aparece abaixo, com a quantidade de cada item. O que não for aproveitado a tempo se perde.
reminder-none-unused = Tudo o que pode ser aproveitado está em uso.
reminder-item = { $product } ({ $package }): { $amount }
reminder-item-by = { $product } ({ $package }): { $amount }, até { $date }
reminder-renew-by = Renovar até { $date }
mail-unused-ends-subject = Benefícios não usados: o último dia é { $date }
mail-unused-ends = A empresa { $company } tem benefícios que ainda não foram usados. O último dia para aproveitá-los é { $date }.
mail-subscription-ends-subject = Assinaturas: o último dia é { $date }
mail-subscription-ends = Assinaturas da empresa { $company } que terminam em { $date } (último dia): { $subscriptions }.
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } licença)
   *[other] { $product } ({ $seats } licenças)
}
mail-subscription-extend = Até esse dia, outra chave do mesmo produto pode estender uma assinatura. Depois dele, uma chave inicia uma nova.

## The overview

ending-subscriptions = Assinaturas que terminam em breve

## The log

log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }): enviado por e-mail para { $count } pessoa
   *[other] { $title }, { $date } ({ $things }): enviado por e-mail para { $count } pessoas
}
log-reminder-skipped = { $title }, { $date } ({ $things }): ignorado, pois o dia do lembrete, { $day }, já tinha passado
log-reminder-try = Tentativa: { $title }, { $date }
