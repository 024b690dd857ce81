### What operators give a company by hand: memberships, more time, more of a benefit.

give-membership = Conceder una membresía
give-membership-text = Sin pedido: la empresa la recibe de inmediato y lee el motivo que indique.
give-membership-preview = ¿Conceder esta membresía?
give-starts-on = Primer día
give-start-hint = Hasta un año atrás y, a más tardar, hoy, { $today } en la zona horaria de la empresa. El plazo de reembolso cuenta desde ese día.
give-offer-unpublished = { $offer } (nada publicado)
give-offer-not-sold = { $offer } (ya no está a la venta)
give-no-offer = Elija una oferta.
give-unpublished = { $offer } aún no concede nada: su contenido nunca se ha publicado. Publique primero su paquete.
give-same-level = La empresa tiene una membresía { $package } hasta el { $until }, incluido su período de renovación. Extienda esa.
give-action-pack = La empresa tiene { $package } hasta el { $until }, incluido su período de renovación. Solo puede tener un paquete así a la vez.
give-apart = La empresa tiene { $offer }, y no se pueden tener ambas ofertas al mismo tiempo.
give-in-future = Escriba un día que no sea posterior a hoy.
give-over = Escriba un día posterior: la membresía ya habría terminado el { $day }.
give-stale = Lo que se iba a conceder ha cambiado. Revíselo de nuevo.
give-grants-nothing = Esta oferta no concede ninguna ventaja.
give-happens = Las ventajas se pueden usar de inmediato. Quienes tienen el rol de administrador global reciben un correo electrónico con el motivo que indique.
grant-no-date = Escriba un día.
grant-reason-hint = La empresa lo lee.
grant-no-reason = Escriba un motivo.
grant-long-reason = Acorte el motivo a { $most } caracteres.
grant-happens-told = Quienes tienen el rol de administrador global reciben un correo electrónico con el motivo que indique. También figura en las páginas de la empresa.
flash-membership-given = La membresía se ha concedido.

extend-membership = Extender la membresía
extend-to = Nuevo aniversario
extend-hint = Del { $first } al { $last }, dos años después del primer día.
extend-happens-benefits = Lo que se puede activar u obtener hasta un día se podrá activar u obtener otros tantos días más. Los puestos conservan sus titulares.
extend-happens-window = El período de renovación empieza después del nuevo aniversario. Las ofertas que duran hasta el aniversario duran hasta el nuevo.
extend-no-later = Escriba un día posterior al aniversario actual, { $present }.
extend-past = Escriba un día que no haya pasado.
extend-too-late = Escriba un día no posterior al { $last }, dos años después del primer día.
extend-lapsed = Esta membresía ha vencido: solo es posible una nueva.
extend-cancelled = Esta membresía se canceló: no se puede extender.
flash-membership-extended = La membresía se ha extendido.

grant-more = Aumentar cantidad
more-how-much = Cantidad adicional
more-hint = Como máximo { $most } a la vez.
more-happens = La cantidad adicional se puede usar de inmediato, con las mismas fechas que antes.
more-wrong-number = Escriba un número entero de 1 a { $most }. En total puede haber { $all } de una ventaja.
more-unlimited = Esta ventaja no tiene límite.
more-credit = Es un solo crédito para una sola persona: no hay nada que agregar.
more-one-offer = Esta oferta se activa una sola vez: no hay nada que agregar.
more-redeemed = Se ha canjeado una clave de esta ventaja: su suscripción ya existe y la cantidad adicional no le llegaría.
more-lapsed = La membresía ha vencido: no se puede agregar nada.
flash-quantity-granted = La cantidad se ha aumentado.

## On the company’s pages

given-membership = Concedida por el programa el { $day }. Motivo: { $reason }
given-extension = Extendida por el programa el { $day }, del { $from } al { $to }. Motivo: { $reason }
given-quantity = De esta cantidad, el programa concedió { $more } el { $day }. Motivo: { $reason }

## Mails

mail-is-membership-given = Membresía concedida
mail-is-membership-extended = Membresía extendida
mail-is-quantity-granted = Cantidad de una ventaja aumentada
mail-membership-given-subject = Ahora tiene { $offer }
mail-membership-given = El programa ha concedido a { $company } la membresía { $offer }. Empezó el { $starts } y su aniversario es el { $anniversary }.
mail-membership-extended-subject = Membresía extendida: { $offers }
mail-membership-extended = El programa ha extendido una membresía de { $company }. En lugar del { $from }, el aniversario de { $offers } es ahora el { $to }.
mail-membership-extended-benefits = Los últimos días de sus ventajas se aplazan otros tantos días.
mail-quantity-granted-subject = Más de { $product }
mail-quantity-granted = El programa ha aumentado en { $more } la cantidad de { $product } de { $company }. Ahora son { $quantity }.
mail-grant-reason = Motivo: { $reason }

## The logs

log-membership-given = Concedió la membresía { $membership }, del { $from } al { $to }
log-membership-given-try = Intentó conceder una membresía
log-membership-extended = Extendió la membresía { $membership } del { $from } al { $to }
log-membership-extended-try = Intentó extender la membresía { $membership }
log-quantity-granted = Aumentó en { $more } la cantidad de { $product }
log-quantity-granted-try = Intentó aumentar la cantidad de { $product }
