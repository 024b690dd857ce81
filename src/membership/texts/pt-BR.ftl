### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = A associação foi cancelada e, com ela, seus benefícios.
closed-cancelled-benefit = Este benefício foi cancelado, sozinho ou com a associação.
closed-not-started = A associação começa em { $starts }; as chaves podem ser obtidas a partir dessa data.
closed-lapsed = A associação venceu: o período de renovação terminou em { $closed }.

## Where one stands

renewal-window-column = Período de renovação
memberships = Associações
membership = Associação
no-memberships = Nenhuma associação está em vigor.
anniversary = Aniversário
enrollment-not-started = Ainda não iniciada
enrollment-active = Em vigor
enrollment-in-window = No período de renovação
enrollment-lapsed = Vencida
enrollment-followed = Continuada
enrollment-cancelled = Cancelada

## What works in the renewal window

window-keys = Nenhuma chave nova é emitida.
window-keys-shown = Nenhuma chave nova é emitida; as que você tem podem ser mostradas novamente.
window-seats = As licenças podem ser atribuídas até { $date }.
window-seats-closed = As licenças não são mais atribuídas.
window-technical = Os benefícios podem ser ativados até { $date }.
window-technical-closed = Os benefícios não são mais ativados; os que estão ativos podem ser usados.
window-offers = As ofertas não são mais ativadas. As que estão ativas terminam no dia indicado na linha delas; as solicitações feitas a tempo são atendidas até { $date }.
window-works = O que está em uso continua funcionando até { $date }.
window-renewal = É possível renovar até { $date }.
