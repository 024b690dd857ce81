### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Recordatorio: aniversario
mail-is-window-closes = Recordatorio: período de renovación
mail-is-unused-ends = Recordatorio: ventajas sin usar
mail-is-subscription-ends = Recordatorio: suscripción
reminder-reason = Recibe este correo electrónico porque tiene el rol de administrador global o de administrador de partners de MPN en { $company }.
mail-anniversary-nears-subject = { $packages }: el año de membresía termina el { $date }
mail-anniversary-nears = El año de membresía de { $company } termina el { $date }, último día incluido: { $packages }.
mail-anniversary-window = Se puede renovar del { $opens } al { $closes }. Lo que está en uso sigue funcionando durante ese tiempo.
mail-window-closes-subject = { $packages }: renovar a más tardar el { $date }
mail-window-closes = El año de membresía de { $company } terminó el { $ended }: { $packages }. Se puede renovar hasta el { $date }. Después de ese día, la membresía vence y solo es posible una nueva compra.
mail-window-closes-ordered-subject = { $packages }: pagar la renovación a más tardar el { $date }
mail-window-closes-ordered = El año de membresía de { $company } terminó el { $ended }: { $packages }. Su renovación está pedida y debe pagarse a más tardar el { $date }. Si no se paga para entonces, la membresía vence y solo es posible una nueva compra.
reminder-of-kind = { $kind }: { $facts }
reminder-window-offers = Ya no se activan ofertas. Las que están activas terminan en su propia fecha; las solicitudes hechas a tiempo se atienden hasta el { $date }.
reminder-unused = Abajo figura lo que aún no se ha usado, con su cantidad. Vence si no se utiliza a tiempo.
reminder-none-unused = Todo lo que se puede utilizar está en uso.
reminder-item = { $product } ({ $package }): { $amount }
reminder-item-by = { $product } ({ $package }): { $amount }, hasta el { $date }
reminder-renew-by = Renovar a más tardar el { $date }
mail-unused-ends-subject = Ventajas sin usar: el último día es el { $date }
mail-unused-ends = { $company } tiene ventajas que aún no se han usado. El último día para aprovecharlas es el { $date }.
mail-subscription-ends-subject = Suscripciones: el último día es el { $date }
mail-subscription-ends = Suscripciones de { $company } que terminan el { $date }, último día incluido: { $subscriptions }.
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } puesto)
   *[other] { $product } ({ $seats } puestos)
}
mail-subscription-extend = Hasta ese día, otra clave del mismo producto puede extender una suscripción. Después, una clave inicia una nueva.

## The overview

ending-subscriptions = Suscripciones que terminan pronto

## The log

log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }): enviado por correo electrónico a { $count } persona
   *[other] { $title }, { $date } ({ $things }): enviado por correo electrónico a { $count } personas
}
log-reminder-skipped = { $title }, { $date } ({ $things }): omitido porque su día, el { $day }, había pasado
log-reminder-try = Intento: { $title }, { $date }
