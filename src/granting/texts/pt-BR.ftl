### What operators give a company by hand: memberships, more time, more of a benefit.

give-membership = Conceder associação
give-membership-text = Sem pedido: a empresa a recebe imediatamente e lê o seu motivo.
give-membership-preview = Conceder esta associação?
give-starts-on = Primeiro dia
give-start-hint = Até um ano atrás e, no máximo, hoje, { $today } no fuso horário da empresa. O prazo de reembolso conta a partir desse dia.
give-offer-unpublished = { $offer } (nada publicado)
give-offer-not-sold = { $offer } (não está mais à venda)
give-no-offer = Escolha uma oferta.
give-unpublished = { $offer } ainda não concede nada: o conteúdo nunca foi publicado. Publique primeiro o pacote.
give-same-level = A empresa tem uma associação { $package } até { $until }, incluindo o período de renovação. Estenda essa.
give-action-pack = A empresa tem { $package } até { $until }, incluindo o período de renovação. Ela só pode ter um pacote desse tipo por vez.
give-apart = A empresa tem { $offer }, e não é possível ter as duas ofertas ao mesmo tempo.
give-in-future = Informe um dia que não seja posterior a hoje.
give-over = Informe um dia posterior: a associação já teria terminado em { $day }.
give-stale = O que seria concedido mudou. Verifique novamente.
give-grants-nothing = Esta oferta não concede nenhum benefício.
give-happens = Os benefícios podem ser usados imediatamente. Os administradores globais recebem um e-mail com o seu motivo.
grant-no-date = Informe um dia.
grant-reason-hint = A empresa lê este texto.
grant-no-reason = Informe um motivo.
grant-long-reason = Reduza o motivo a { $most } caracteres.
grant-happens-told = Os administradores globais recebem um e-mail com o seu motivo. Ele também aparece nas páginas da empresa.
flash-membership-given = A associação foi concedida.

extend-membership = Estender associação
extend-to = Novo aniversário
extend-hint = De { $first } a { $last }, dois anos após o primeiro dia.
extend-happens-benefits = O que pode ser ativado ou obtido até um dia ganha o mesmo número de dias a mais. As licenças mantêm os titulares.
extend-happens-window = O período de renovação começa após o novo aniversário. As ofertas que vão até o aniversário passam a ir até o novo.
extend-no-later = Informe um dia posterior ao aniversário atual, { $present }.
extend-past = Informe um dia que ainda não passou.
extend-too-late = Informe um dia até { $last }, dois anos após o primeiro dia.
extend-lapsed = Esta associação está vencida: só é possível conceder uma nova.
extend-cancelled = Esta associação foi cancelada: não pode ser estendida.
flash-membership-extended = A associação foi estendida.

grant-more = Aumentar quantidade
more-how-much = Quantidade adicional
more-hint = No máximo { $most } por vez.
more-happens = A quantidade adicional pode ser usada imediatamente, nas mesmas datas de antes.
more-wrong-number = Informe um número inteiro de 1 a { $most }. No total, pode haver { $all } de um benefício.
more-unlimited = Este benefício não tem limite.
more-credit = É um só crédito para uma só pessoa: não há o que adicionar.
more-one-offer = Esta oferta é ativada uma só vez: não há o que adicionar.
more-redeemed = Uma chave deste benefício foi resgatada: a assinatura já está formada, e uma quantidade adicional não chegaria a ela.
more-lapsed = A associação está vencida: nada pode ser adicionado.
flash-quantity-granted = A quantidade foi aumentada.

## On the company’s pages

given-membership = Concedida pelo programa em { $day }. Motivo: { $reason }
given-extension = Estendida pelo programa em { $day }, de { $from } para { $to }. Motivo: { $reason }
given-quantity = Inclui { $more } a mais, por concessão do programa em { $day }. Motivo: { $reason }

## Mails

mail-is-membership-given = Associação concedida
mail-is-membership-extended = Associação estendida
mail-is-quantity-granted = Quantidade de um benefício aumentada
mail-membership-given-subject = Agora você tem { $offer }
mail-membership-given = O programa concedeu à empresa { $company } a associação { $offer }. Ela começou em { $starts }, e o aniversário é em { $anniversary }.
mail-membership-extended-subject = Extensão: { $offers }
mail-membership-extended = O programa estendeu uma associação da empresa { $company }. Em vez de { $from }, o aniversário de { $offers } agora é em { $to }.
mail-membership-extended-benefits = Os últimos dias dos benefícios foram adiados em igual número de dias.
mail-quantity-granted-subject = Quantidade aumentada: { $product }
mail-quantity-granted = O programa concedeu à empresa { $company } uma quantidade adicional de { $product }: { $more }. Agora há { $quantity }.
mail-grant-reason = O motivo: { $reason }

## The logs

log-membership-given = Concedeu a associação { $membership }, de { $from } a { $to }
log-membership-given-try = Tentou conceder uma associação
log-membership-extended = Estendeu a associação { $membership } de { $from } para { $to }
log-membership-extended-try = Tentou estender a associação { $membership }
log-quantity-granted = Aumentou em { $more } a quantidade de { $product }
log-quantity-granted-try = Tentou aumentar a quantidade de { $product }
