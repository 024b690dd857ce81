### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Ventajas
software = Software
cloud = Nube
visual-studio-subscriptions = Suscripciones a Visual Studio
technical-benefits = Ventajas técnicas
go-to-market = Comercialización
get-keys = Obtener claves
assign-user = Asignar usuario
activate = Activar
status = Estado
expires = Caduca
expired = Expirado
access-id = Identificador de acceso
contract-id = Identificador de contrato
submit-request = Enviar solicitud
add = Agregar
update = Actualizar
change = Cambiar
add-licenses = Agregar licencias
extend-end-date = Extender fecha de finalización
benefit-expiry-date = Fecha de expiración de la ventaja
marketing-contact = Contacto de marketing
unlimited = Sin límite

## What the formats in `formats.rs` say in words

today = hoy
tomorrow = mañana
yesterday = ayer
in-days = { $days ->
    [one] dentro de { $days } día
   *[other] dentro de { $days } días
}
days-ago = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}
file-size-bytes = { $bytes ->
    [one] { $bytes }{ "\u00A0" }byte
   *[other] { $bytes }{ "\u00A0" }bytes
}
file-size-kilobytes = { $size }{ "\u00A0" }kB
file-size-megabytes = { $size }{ "\u00A0" }MB
file-size-gigabytes = { $size }{ "\u00A0" }GB
file-size-terabytes = { $size }{ "\u00A0" }TB
