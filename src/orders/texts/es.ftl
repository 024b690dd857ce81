### Orders: what can be bought, ordering, paying, invoices.

orders = Pedidos
lead-orders = Qué ha pedido { $company }, cómo se paga y sus facturas.
search-orders-label = Buscar pedidos
orders-count = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
orders-count-more = Más de { $count } pedidos
no-orders = Aún no hay pedidos
no-orders-text = Aquí figura lo que su empresa compra, renueva o agrega, desde el pedido hasta la factura.
no-match-orders = Ningún pedido coincide con su búsqueda.

## Where an order stands

order-awaiting-payment = Pendiente de pago
order-paid = Pagado
order-expired = Expirado sin pago
order-cancelled = Cancelado
order-refunded = Reembolsado
order-of-membership = Una membresía de un año
order-of-competency = Una competencia más para una membresía que su empresa ya tiene
order-of-renewal = El año siguiente de una membresía
order-of-upgrade = Una membresía de nivel superior, con un 25 % de descuento

## Lists and facts

order-reference = Referencia
order-what = Contenido
order-ordered = Fecha del pedido
order-price = Precio
order-net = Sin impuestos
order-tax = Impuesto { $rate } %
order-total = Total
order-buyer = Pedido por
order-to-pay-by = Fecha límite de pago
order-pay-by = Pagar a más tardar el { $date }
order-paid-on = Fecha de pago
order-purpose = Finalidad
currency = Moneda
amount = Importe
order-title = Pedido { $reference }
order-back = El pedido

## What can be bought

what-to-buy = Qué puede comprar
what-to-buy-text = Cada membresía dura un año y concede lo que figura abajo. Si un botón está desactivado, se indica por qué.
nothing-sold = No hay nada a la venta en este momento
nothing-sold-text = El equipo del programa aún no ha puesto nada a la venta.
buy = Comprar
renew = Renovar
upgrade = Subir de nivel
add-competency = Agregar una competencia
price-from = desde { $price }
price-a-year = al año, sin impuestos
level-competencies = { $count ->
    [one] { $count } competencia para elegir
   *[other] { $count } competencias para elegir
}
side-by-side = Comparación
side-by-side-text = Donde figuran dos números, el primero se concede con una competencia y, con otras más, aumenta hasta el segundo.
granted-not = No se concede
granted-from-to = De { $least } a { $most }
open-order = Abrir el pedido
choose-competencies = Elegir competencias: { $level }
choose-competencies-text = Lo que concede el nivel cuenta una sola vez; cada competencia agrega lo suyo y se paga.
competencies = Competencias
go-on = Continuar
offer-not-sold = Ya no está a la venta.
offer-unpublished = Lo que concede aún no está publicado.
offer-ordered = El pedido { $reference } de esta oferta está pendiente de pago.
offer-held = Su empresa ya la tiene. Se puede renovar a partir del { $date }.
offer-in-window = Está en su período de renovación hasta el { $date }. Pida al equipo del programa que la renueve.
offer-same-level = Su empresa tiene { $level } hasta el { $date }.
offer-action-pack = Solo un Action Pack a la vez: su empresa tiene { $level } hasta el { $date }.
offer-apart = No se puede tener junto con { $offer }, que su empresa ya tiene.
offer-off = { $offer } no se puede pedir ahora. { $reason }

## Ordering

new-order = Su pedido
order-grants = { $count ->
    [one] Qué concede: { $count } ventaja
   *[other] Qué concede: { $count } ventajas
}
billing = Datos de facturación
billing-text = Figuran en la factura y se guardan para el próximo pedido.
billing-name = Facturar a
billing-name-hint = La empresa, tal como figura en las facturas.
billing-address = Dirección
billing-address-hint = Calle, código postal y ciudad, cada dato en una línea.
billing-tax-number = Número de identificación fiscal
billing-own-reference = Su propia referencia
billing-own-reference-hint = Opcional: por ejemplo, un número de orden de compra. Figura en la factura.
optional = Opcional
billing-no-name = Indique a nombre de quién se emite la factura
billing-no-address = Indique la dirección para la factura
billing-no-country = Elija el país
billing-long = Escriba como máximo { $most } caracteres
terms = Condiciones
agree-to-terms = Nuestra empresa acepta estas condiciones
order-not-agreed = Confirme que su empresa acepta las condiciones
order-with-payment = Hacer pedido con obligación de pago
order-free = Hacer pedido
order-changed-meanwhile = Lo que se pide o su precio ha cambiado entretanto. Revíselo de nuevo.
order-not-selling = El programa aún no ha indicado cómo se paga. Consulte a su equipo.
order-no-offer = Lo que se ha elegido no se vende en conjunto. Elija de nuevo.
what-changes = { $count ->
    [0] Lo que concede no cambia
    [one] Qué cambia: { $count } producto
   *[other] Qué cambia: { $count } productos
}
granted-today = Hoy
granted-then = Después
lost-if-unused = Se pierde si no se usa antes
lost-if-unused-text = Aún no se ha usado y se puede usar hasta que empiece la nueva membresía:
lost-by = { $amount }, a más tardar el { $date }
lost-by-worth = { $amount }, con un valor de 12 meses cada una, a más tardar el { $date }
lost-seats = { $count ->
    [one] { $count } persona pierde su puesto
   *[other] { $count } personas pierden su puesto
}
lost-licenses = { $count ->
    [one] { $count } licencia
   *[other] { $count } licencias
}
lost-asked = la solicitud de activación se rechaza
lost-active = está activo y termina
ends-with-it = Qué termina con { $package }
ends-with-it-count = { $count ->
    [one] { $count } ventaja de la que se pierde algo
   *[other] { $count } ventajas de las que se pierde algo
}
ends-unless-renewed = Qué termina si no se renueva
lapses-after = Sin este pedido, la membresía vence después del { $date }. Las suscripciones ya iniciadas continúan hasta su propia fecha de finalización.
lapses-at-once = Sin este pedido, la membresía vence de inmediato: su período de renovación terminó el { $date }. Las suscripciones ya iniciadas continúan hasta su propia fecha de finalización.
seats-and-holders = Puestos
seats-keep-holders = { $product }: { $count ->
    [one] { $count } puesto conserva su titular
   *[other] { $count } puestos conservan su titular
}
seats-lose-holders = { $product }: ya no se concede, { $count ->
    [one] { $count } persona pierde su puesto
   *[other] { $count } personas pierden su puesto
}
who-loses-seat = Quién pierde su puesto: { $product }
who-loses-seat-text = { $count ->
    [one] Se conceden menos puestos. Elija { $count } de estas { $all } personas; perderá el suyo cuando empiece.
   *[other] Se conceden menos puestos. Elija { $count } de estas { $all } personas; perderán el suyo cuando empiece.
}
who-loses-seat-wrong = { $count ->
    [one] Elija exactamente { $count } persona que pierde su puesto
   *[other] Elija exactamente { $count } personas que pierden su puesto
}
terms-year = La membresía dura un año a partir del día del pago.
terms-year-at-once = La membresía se activa de inmediato y dura hasta el { $date }.
terms-competency = La competencia cuenta a partir del día del pago y termina con la membresía, el { $date }. Se cobra íntegra.
terms-competency-at-once = La competencia cuenta de inmediato y termina con la membresía, el { $date }. Se cobra íntegra.
terms-renewal = El nuevo año empieza el día del pago y su aniversario es 365 días después. Lo que no se haya usado del año anterior termina con él; los puestos de los mismos productos conservan sus titulares.
terms-upgrade = La membresía dura un año a partir del día del pago. Sustituye a { $level }, que termina el día anterior; los puestos de los mismos productos conservan sus titulares.
terms-renewal-pay = Hasta el { $date }, mientras el pago esté pendiente, la membresía no vence.
terms-pay = Se paga por transferencia bancaria a más tardar el { $date }; si no se paga para entonces, el pedido expira.
terms-pay-active = Se paga por transferencia bancaria a más tardar el { $date }; si no se paga para entonces, la membresía termina.
terms-refund-software = { $days ->
    [one] Durante { $days } día después del pago se puede cancelar con reembolso, siempre que no se haya mostrado ninguna clave de producto.
   *[other] Durante { $days } días después del pago se puede cancelar con reembolso, siempre que no se haya mostrado ninguna clave de producto.
}
terms-refund-any-use = { $days ->
    [one] Durante { $days } día después del pago se puede cancelar con reembolso, siempre que no se haya mostrado, asignado ni activado nada.
   *[other] Durante { $days } días después del pago se puede cancelar con reembolso, siempre que no se haya mostrado, asignado ni activado nada.
}
terms-no-refund = No hay reembolso.
terms-own-use = Las licencias son para uso propio de su empresa y para demostraciones bajo su supervisión, nunca para clientes.
flash-ordered = Pedido realizado. La referencia es { $reference }.

## One order

how-to-pay = Cómo pagar
how-to-pay-rest = Una parte está pagada: cómo pagar el resto
how-to-pay-text = Transfiera el importe a más tardar el { $date } e indique la referencia para que podamos identificar el pago.
bank-account = Cuenta
recipient = Beneficiario
papers = Para imprimir
history = Historial
cancel-order = Cancelar el pedido
cancel-order-text = Se cancela el pedido { $reference }: { $offers }.
cancel-order-consequence = No hay nada que pagar por él. Si ya se ha pagado, es mejor esperar a que se registre el pago.
flash-order-cancelled = El pedido { $reference } se ha cancelado.
order-is-over = Ya no se puede cancelar. Estado: { $state }.
order-is-active = Su membresía ya está activa. Pida la cancelación mediante una solicitud de servicio.
order-is-partly-paid = Una parte está pagada. Diríjase al equipo del programa mediante una solicitud de servicio.
order-step-ordered = Pedido por { $name }
order-step-payment = Pago de { $amount }, del { $date }
order-step-let-go = Se renunció al importe que faltaba: { $amount }
order-step-paid-back = Se devolvió el importe de { $amount } el { $date }
order-step-invoice = Factura { $number }
order-step-credit-note = Nota de crédito { $number }
order-step-paid = Pagado por completo
order-step-expired = Expirado sin pago
order-step-refunded = Reembolsado
order-step-cancelled = Cancelado por { $name }

## Invoices

pro-forma = Factura proforma
invoice-with-number = Factura { $number }
credit-note-with-number = Nota de crédito { $number }
credit-note-line = Reembolso: { $offers }
invoice-date = Fecha de la factura
seller = Vendedor
billed-to = Facturado a
tax-number = Número de identificación fiscal: { $number }
invoice-pay = Pague a más tardar el { $date } en la cuenta { $account } e indique la referencia { $reference }.
pro-forma-is-none = Esto no es una factura. La factura se emite cuando llega el pago.
invoice-paid = Pagada por transferencia bancaria el { $date }. Gracias.
print-hint = La página está preparada para imprimirse: al imprimir desde el navegador también se puede guardar en PDF.

## The console

lead-all-orders = Los pedidos de todas las empresas, los más recientes primero.
search-all-orders-label = Referencia o MPN ID de una empresa
no-orders-at-all-text = Aquí figura lo que piden las empresas.
orders-that-differ = Importe distinto
order-differs = El importe no coincide
orders-first = Pedidos más recientes
orders-before = Pedidos posteriores
orders-after = Pedidos anteriores
payments-booked = Pagos y facturas
payments-none = Aún no hay nada registrado.
book-payment = Registrar un pago
book-payment-text = Tal como figura en el extracto del banco. Cuando todo está pagado, la membresía empieza el día del pago y se emite la factura.
amount-hint = Con punto y sin coma, por ejemplo 1200.50.
payment-day = Fecha de pago
payment-day-hint = El día que indica el extracto.
payment-no-amount = Escriba el importe en cifras, mayor que 0
payment-no-date = Indique el día
payment-in-future = Ese día aún no ha llegado
payment-before-order = El pedido se hizo el { $date }; no puede haberse pagado antes
payment-in-the-way = La empresa ha obtenido otra membresía que lo impide. Pídale que cancele el pedido y registre después el pago: se mostrará como importe sobrante
flash-payment-booked = El pago se ha registrado.
flash-payment-short = El pago se ha registrado. Aún faltan { $amount }.
flash-payment-over = El pago se ha registrado. Sobran { $amount }.
settle-missing = Faltan { $amount }
settle-missing-text = Espere el resto o renuncie a él: entonces el pedido cuenta como pagado.
settle-let-go = Renunciar al resto
settle-too-much = Sobran { $amount }
settle-too-much-text = Devuelva el sobrante y anote aquí qué día lo hizo.
settle-for-nothing = Ha llegado un importe de { $amount } para un pedido por el que no hay nada que pagar
settle-for-nothing-text = El pedido ha terminado. Devuelva el dinero y anote aquí qué día lo hizo.
settle-pay-back = Anotar la devolución
settle-day = Fecha de devolución
settle-day-hint = El día de su transferencia.
settle-note = Nota
settle-note-hint = La empresa la lee.
settle-no-note = Escriba una nota para la empresa
settle-even = Ya no falta ni sobra nada.
settle-changed = El importe ha cambiado entretanto. Revíselo de nuevo.
flash-settled = Se ha resuelto.

## Mails

mail-is-order-received = Pedido recibido
mail-is-order-paid = Pedido pagado
mail-is-order-expired = Pedido expirado
mail-order-received-subject = Su pedido { $reference }
mail-order-received = { $company } ha hecho un pedido con la referencia { $reference }: { $offers }.
mail-order-how-to-pay = Transfiera { $amount } a más tardar el { $date } a esta cuenta: { $account }
mail-order-reference = Indique la referencia { $reference } para que podamos identificar el pago.
mail-order-paid-subject = Su pedido { $reference } está pagado
mail-order-paid = El pedido { $reference } de { $company } se pagó el { $date }. Lo que se pidió ya se puede usar: { $offers }.
mail-order-invoice = La factura está en la página del pedido.
mail-order-expired-subject = Su pedido { $reference } ha expirado
mail-order-expired = El pedido { $reference } de { $company } ({ $offers }) debía pagarse a más tardar el { $date }. No ha llegado el pago completo, así que ha expirado.
mail-order-paid-meanwhile = Si pagó dentro de ese plazo, no tiene que hacer nada: el pedido vuelve a contar en cuanto se registre el pago.
mail-open-order = Abrir el pedido
mail-reason-order = Recibe este correo electrónico porque hizo este pedido para { $company } o porque tiene allí un rol de administrador.

## The two logs

log-order-placed = Pidió { $offers } por { $amount } ({ $reference })
log-order-placed-try = Intentó hacer un pedido
log-order-cancelled = Canceló el pedido { $reference } ({ $offers })
log-order-cancelled-try = Intentó cancelar el pedido { $reference }
log-order-expired = Dejó expirar el pedido sin pagar { $reference } ({ $offers })
log-order-expired-try = Intentó dejar expirar el pedido { $reference }
log-payment-booked = Registró un pago de { $amount }, del { $date }, para el pedido { $reference }
log-payment-booked-try = Intentó registrar un pago para el pedido { $reference }
log-order-paid = Anotó que el pedido { $reference } ({ $offers }) se pagó el { $date }
log-order-paid-try = Intentó anotar que el pedido { $reference } está pagado
log-order-paid-back = Anotó la devolución de { $amount } del pedido { $reference }
log-order-let-go = Renunció a { $amount } que faltaban del pedido { $reference }
log-order-settled-try = Intentó resolver la diferencia del pedido { $reference }
log-order-begun = Inició { $offers }, del { $from } al { $to }, por el pedido { $reference }
log-order-begun-try = Intentó iniciar lo que concede el pedido { $reference }
log-order-refunded = Reembolsó { $amount } del pedido { $reference }
log-order-refunded-try = Intentó reembolsar el pedido { $reference }
log-membership-lapsed = La membresía { $offers } venció: se podía renovar hasta el { $date }
log-membership-lapsed-try = Intentó dejar vencer la membresía { $offers }
log-order-read = Leyó el pedido { $reference }
log-order-read-try = Intentó leer el pedido { $reference }

declined-as-unpaid = El pedido { $reference }, que la concedía, no se pagó.
declined-as-replaced = La membresía que la concedía se sustituyó por la del pedido { $reference }.

## Bank statements

bank-statements = Extractos bancarios
bank-statement = Extracto bancario
lead-bank-statements = Pagos de los archivos del banco que requieren una decisión y últimos archivos importados.
take-in-statement = Importar un extracto bancario
take-in-statement-text = El archivo CSV que el banco permite descargar, con cualquier formato. Antes de que se registre nada, verá qué haría cada línea.
statement-file = Archivo CSV del banco
statement-file-hint = Como máximo { $size } y { $lines } líneas.
statement-read = Leer el archivo
statement-no-file = Elija un archivo
statement-empty = Este archivo no contiene movimientos
statement-large = El archivo supera { $size }. Descargue del banco un período más corto
statement-many = El archivo tiene { $lines } líneas y se leen como máximo { $most } a la vez. Descargue del banco un período más corto
statement-not-text = Este archivo no es de texto. Descárguelo del banco como CSV
statement-no-columns = Ninguna fila de este archivo indica una fecha, un importe y un texto
statement-columns-found = Ninguna fila de este archivo indica una fecha, un importe y un texto. Se encontró: { $columns }
statement-days = Cómo se escriben las fechas
statement-day-first = Primero el día: 31/12/2026
statement-month-first = Primero el mes: 12/31/2026
statement-day-two-ways = La línea { $line } contiene { $text }, que se puede leer como dos días distintos. Indique cómo se escriben las fechas y elija de nuevo el archivo
statement-decimal = Cómo se escriben los importes
statement-comma = Coma decimal: 1.234,56
statement-point = Punto decimal: 1,234.56
statement-amount-two-ways = La línea { $line } contiene { $text }, que se puede leer como dos importes distintos. Indique cómo se escriben los importes y elija de nuevo el archivo
statement-of = Extracto bancario importado el { $date }
statement-shown = Por confirmar
statement-confirmed = Confirmado
statement-discarded = Descartado
statement-booking = { $count ->
    [one] Registrando { $count } pago
   *[other] Registrando { $count } pagos
}
statement-taken-in = Importado
statement-until = Si nadie lo confirma, se descarta el { $date }.
statement-confirm-text = Por registrar: { $booked }. Pendientes de decisión: { $waiting }. Lo que se registra no se puede deshacer.
statement-confirm = { $count ->
    [one] Registrar { $count } pago
   *[other] Registrar { $count } pagos
}
statement-confirm-none = Conservar lo pendiente
statement-nothing-new = No hay nada nuevo en este archivo. Solo se puede descartar.
statement-changed = El efecto de este archivo ha cambiado desde que se mostró. Revíselo de nuevo
statement-over = Este extracto bancario ya está confirmado
statement-discard = Descartar
flash-statement-confirmed = El extracto bancario se ha confirmado.
flash-statement-discarded = El extracto bancario se ha descartado.
statements-taken-in-last = Últimos importados
no-statements = Aún no se ha importado ningún extracto bancario.

## Lines of a bank statement

lines-in-statement = Pagos
lines-exact = Importe exacto
lines-waiting = Pendiente de decisión
lines-before = En un archivo anterior
lines-to-book = Por registrar
lines-booked = Registrado
lines-set-aside = Apartado
lines-left-out = Sin ingreso
lines-unread = Líneas que no se pueden leer
lines-unread-text = No se registran. Corrija el archivo e impórtelo de nuevo: lo que ya se haya confirmado se omite.
lines-sum = { $count ->
    [one] { $count } pago: { $sums }
   *[other] { $count } pagos: { $sums }
}
lines-count = { $count ->
    [one] { $count } pago
   *[other] { $count } pagos
}
lines-count-more = Más de { $count } pagos
lines-first = Pagos más recientes
lines-newer = Pagos posteriores
lines-older = Pagos anteriores
search-lines-label = Buscar por ordenante y texto
no-lines = No hay pagos
no-lines-text = Ninguna línea de este archivo supone un ingreso, o el archivo se descartó.
no-lines-match = Ningún pago coincide con su búsqueda.
no-lines-waiting = No hay nada pendiente de decisión
no-lines-waiting-text = Aquí figuran los pagos de un extracto bancario que no se pueden registrar automáticamente.
bank-line = Línea
bank-payer = Ordenante
bank-texts = Texto
bank-line-what = Qué es
bank-line-booked-on = Contabilizado por el banco el { $date }
line-matched = Importe exacto
line-revives = Se pagó a tiempo y el pedido expirado se restablece.
line-less = { $amount } menos de lo debido
line-more = { $amount } más de lo debido
line-differs-hint = Se registra, y después el pedido muestra lo que queda por resolver.
line-doubled = Otras líneas pagan el mismo pedido: { $lines }
line-together-exact = Juntas pagan lo debido.
line-together-less = Juntas pagan { $amount } menos de lo debido.
line-together-more = Juntas pagan { $amount } más de lo debido.
line-paid = El pedido ya está pagado
line-expired = El pedido ya había expirado
line-cancelled = El pedido está cancelado
line-refunded = El pedido se reembolsó
line-other-currency = El pedido está en otra moneda
line-several = Menciona varios pedidos
line-possible = La referencia está incompleta o es incorrecta; puede ser una de estas
line-unknown = Ningún pedido tiene esta referencia: { $references }
line-none = No menciona ningún pedido
line-before = En un archivo ya confirmado
bank-line-refused = El pedido no lo aceptó
statement-unread-at = Línea { $line }: { $why }
unread-no-date = sin día
unread-date = «{ $text }» no es un día
unread-two-ways = «{ $text }» se puede leer de dos maneras
unread-no-amount = sin importe
unread-amount = «{ $text }» no es un importe
unread-two-amounts = un abono y un cargo a la vez
unread-direction = «{ $text }» no es ni abono ni cargo
unread-currency = «{ $text }» no es una moneda
unread-two-currencies = { $one } y { $other } a la vez

## A line and its decision

bank-line-title = Línea { $line } de un extracto bancario
bank-line-orders = Pedidos a los que puede corresponder
bank-line-book = Registrar para un pedido
bank-line-book-text = Se registra el importe completo para un solo pedido. Si falta o sobra algo, el pedido muestra lo que queda por resolver.
bank-line-reference-hint = Como en la factura: PB-1234-5678.
bank-line-no-order = Ningún pedido tiene esta referencia
bank-line-in-other-currency = Este pedido está en { $currency } y el pago no
bank-line-changed = Este pago se resolvió entretanto
bank-line-set-aside = Apartar
bank-line-set-aside-text = No corresponde a ningún pedido: por ejemplo, se devolvió o era para otra cosa. Lo que escribió el ordenante se elimina 90 días después.
bank-line-note = Por qué
bank-line-note-hint = Para el resto del equipo del programa.
flash-line-set-aside = El pago se ha apartado.

## Bank statements in the log

log-statement-taken-in = { $lines ->
    [one] Importó un extracto bancario con { $lines } pago
   *[other] Importó un extracto bancario con { $lines } pagos
}
log-statement-taken-in-try = Intentó importar un extracto bancario
log-statement-confirmed = { $lines ->
    [one] Confirmó un extracto bancario con el que se registra { $lines } pago
   *[other] Confirmó un extracto bancario con el que se registran { $lines } pagos
}
log-statement-confirmed-try = Intentó confirmar un extracto bancario
log-statement-discarded = Descartó un extracto bancario
log-statement-discarded-try = Intentó descartar un extracto bancario
log-bank-line-booked = Registró la línea { $line } de un extracto bancario, { $amount }, para el pedido { $reference }
log-bank-line-booked-try = Intentó registrar una línea de un extracto bancario
log-bank-line-assigned = Asignó la línea { $line } de un extracto bancario, { $amount }, al pedido { $reference }
log-bank-line-assigned-try = Intentó asignar una línea de un extracto bancario a un pedido
log-bank-line-set-aside = Apartó la línea { $line } de un extracto bancario, { $amount }
log-bank-line-set-aside-try = Intentó apartar una línea de un extracto bancario
