### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = de { $product }
log-of-some = de una ventaja
log-some-member = un miembro

## What was not allowed

log-access-denied = Intentó { $what } ({ $path })
log-access-unknown-id = Solicitó { $path }
log-access-not-operator = Intentó abrir { $path }, una página reservada al equipo del programa
log-access-while-looking = Intentó actuar en { $path } mientras veía la empresa
log-list-downloaded = Descargó la lista { $file }
log-list-downloaded-try = Intentó descargar la lista { $file }
log-catalogue-changed = { $count ->
    [one] Cambió una línea del catálogo
   *[other] Cambió { $count } líneas del catálogo
}
log-catalogue-changed-try = Intentó cambiar el catálogo
log-may-something = hacer esto

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }: denegado porque { $because }
log-refused-plain = { $attempt }: denegado
because-no-role = ninguno de sus roles lo permite
because-not-theirs = allí no hay nada para esta persona
because-not-operator = esta persona no tiene acceso de operador
because-only-looking = el equipo del programa mira y los partners actúan
because-closed = en ese momento no era posible ningún cambio
because-changed-meanwhile = algo había cambiado desde que se mostró la página
because-wrong-entries = el formulario no se rellenó correctamente
because-pool-too-small = la reserva no tenía suficientes claves
because-redeemed-already = la clave ya se había canjeado
because-revoked = la clave se había revocado y otra la sustituye
because-is-replacement = la clave sustituye a otra
because-not-issued = no se encontró esa empresa o esa clave emitida
because-bad-day = la clave no se puede haber canjeado ese día
because-too-long = la suscripción duraría demasiado
because-not-a-member = la persona no es un miembro activo de la empresa
because-in-the-way = la persona tiene asignado algo que no se puede combinar con esto
because-in-use = otras páginas llevan a ella
because-no-seat = no había ningún puesto libre
because-has-one = la persona ya tiene un puesto
because-held-already = la empresa tiene una membresía que lo impide
because-no-global-admin = en la empresa no hay nadie activo con el rol de administrador global
because-ended = el puesto ya se había retirado
because-no-contact = la empresa no tiene ningún contacto de marketing activo
because-stands = ya se había solicitado o ya estaba activo
because-too-late = ya era demasiado tarde
because-no-refund = no había derecho a reembolso
because-unknown-ids = el identificador de acceso y el identificador de contrato no corresponden a ninguna ventaja activa
because-nothing-left = ya no quedaba nada de la ventaja
because-request-closed = la solicitud estaba cerrada
because-too-many-hours = eran más horas de las que quedaban
because-too-many-open = la persona ya tenía el máximo de solicitudes abiertas por persona
because-too-much-this-hour = la persona ya había escrito el máximo de veces que se permite en una hora
because-address-refused = quien lee el correo de esa dirección ha rechazado los correos electrónicos sobre la empresa
because-address-taken = otra cuenta tiene esta dirección
because-too-many-addresses = ya se había indicado el máximo de direcciones que se permite en una hora
because-no-operator-chosen = no se eligió a nadie activo del equipo del programa
because-wrong-ids = el identificador de acceso o el identificador de contrato no eran válidos
because-no-ids = no se pudieron generar el identificador de acceso y el identificador de contrato
because-no-message = no había ningún mensaje
because-long-message = el mensaje era demasiado largo
because-nothing-chosen = no se eligió nada
because-too-many-chosen = se eligieron demasiados elementos
because-technical = las ventajas técnicas se atienden una a una
because-suspended = la empresa estaba suspendida
because-cancelled = la membresía se había cancelado
because-offer-over = la oferta habría terminado antes de empezar
because-last-global-admin = en una empresa, al menos una persona debe tener el rol de administrador global
because-wrong-password = la dirección de correo y la contraseña no coincidían
because-is-member = la persona ya es miembro de la empresa
because-invited-already = la persona ya tiene una invitación
because-is-operator = la persona es del equipo del programa
because-not-invited = la persona no tenía ninguna invitación pendiente
because-global-admin-is-here = en la empresa había alguien con el rol de administrador global que inicia sesión
because-no-record = el registro DNS no se había generado, había caducado o no se encontró
because-too-many-tries = ya se había intentado el máximo de veces permitido
log-first-steps-dismissed = Ocultó los primeros pasos
log-first-steps-dismissed-try = Intentó ocultar los primeros pasos
