### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = ¿Mostrar de nuevo las claves de { $product }?
tenant-check = Compruebe primero el inquilino de la nube.
tenant-check-text = Una clave queda vinculada para siempre al inquilino en el que se canjea. Abra el portal de la nube en una ventana privada del navegador y compruebe en qué inquilino ha iniciado sesión.
tenant-checked = He comprobado en qué inquilino de la nube se canjearán las claves.
confirm-tenant-first = Confirme que ha comprobado el inquilino de la nube

## The open row

subscription = Suscripción
subscription-is = Suscripción: { $state }
subscription-runs = { $seats ->
    [one] Un puesto hasta el { $ends }
   *[other] { $seats } puestos hasta el { $ends }
}
subscription-ended = { $seats ->
    [one] Terminó el { $ends }, con un puesto
   *[other] Terminó el { $ends }, con { $seats } puestos
}
subscription-none = Aún no hay ninguna. Al canjear la primera clave se crea una, de un año.
redemption-after-keys = Cuando se haya obtenido una clave y se haya canjeado en el portal de la nube, su canje se registra aquí.
key-number = Clave { $number }
record-redemption = Registrar canje
key-not-redeemed = Sin canje registrado
key-redeemed = Canjeada el { $date }; canje registrado por { $name }
redemptions = Canjes
redemption-made-new = { $seats ->
    [one] { $date }: nueva suscripción, un puesto hasta el { $ends }
   *[other] { $date }: nueva suscripción, { $seats } puestos hasta el { $ends }
}
redemption-added = { $seats ->
    [one] { $date }: licencias agregadas, un puesto hasta el { $ends }
   *[other] { $date }: licencias agregadas, { $seats } puestos hasta el { $ends }
}
redemption-extended = { $seats ->
    [one] { $date }: fecha de finalización extendida, un puesto hasta el { $ends }
   *[other] { $date }: fecha de finalización extendida, { $seats } puestos hasta el { $ends }
}
open-cloud-portal = Abrir el portal de la nube

## The page of a redemption

redemption-heading = Registrar un canje: { $product }
redemption-lead = La clave se canjea en el portal de la nube. Registre aquí el día en que se hizo y lo que se eligió allí.
product-key = Clave de producto
present-subscription = Suscripción actual
redemption-day = Día del canje
redemption-day-hint = Del { $first } al { $last }
show-outcomes = Mostrar el resultado
day-missing = Escriba el día del canje como fecha
day-in-future = El canje no puede estar en el futuro
day-before-issue = La clave se emitió el { $date }: no se puede haber canjeado antes
day-after-activate-by = El último día para canjear esta clave fue el { $date }
day-before-last = Una clave de este producto se canjeó el { $date }: registre los canjes por orden de fecha
redeemed-already = El canje de esta clave ya consta con fecha del { $date }. No se ha cambiado nada
key-revoked = Esta clave se revocó el { $date } y otra la sustituye. No se ha registrado nada
choose-outcome = ¿Cuál de las dos opciones se eligió?
one-outcome = Resultado del canje
outcome-on = Calculado para el { $date }
new-subscription = Nueva suscripción
add-licenses-text = Más puestos comparten el tiempo que queda.
extend-text = Los mismos puestos, durante más tiempo.
extend-too-long = La fecha de finalización sería el { $ends }. Se puede extender como máximo hasta el { $limit }, 36 meses a partir de hoy
redemption-final = Una clave se canjea una sola vez: lo que se registra no se puede deshacer aquí.
record-add = Registrar: licencias agregadas
record-extend = Registrar: fecha de finalización extendida
record-new = Registrar la nueva suscripción
outcome-changed = Algo ha cambiado desde que se mostró. Revíselo de nuevo

## Told after it happened

flash-redeemed = { $seats ->
    [one] El canje se ha registrado: { $product } tiene un puesto.
   *[other] El canje se ha registrado: { $product } tiene { $seats } puestos.
}

## In the logs

log-keys-redeemed = Registró el canje de la clave { $key } { $of }, del { $date }: { $seats ->
    [one] un puesto hasta el { $until }
   *[other] { $seats } puestos hasta el { $until }
}
log-keys-redeemed-some = Registró el canje de { $key ->
    [0] una clave
   *[other] la clave { $key }
} { $of }
log-keys-redeemed-try = Intentó registrar el canje de { $key ->
    [0] una clave
   *[other] la clave { $key }
} { $of }
