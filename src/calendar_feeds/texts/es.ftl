### Calendar feeds: a secret address by which a calendar program reads a company's dates.

calendar-feed = Fuente de calendario
calendar-feed-hint = Su calendario consulta la fuente una y otra vez, así que recibe los cambios.
calendar-feed-lead = Una dirección privada con todas las fechas de { $company }, para su propio calendario: las lee una y otra vez, sin iniciar sesión.
calendar-feed-secret = Quien tenga la dirección puede leer las fechas, con los nombres de productos y membresías, pero no de personas. Désela solo a su calendario. No ofrece nada mientras sus roles no le permitan ver las ventajas, y termina cuando usted deja la empresa.
calendar-feed-none = Aún no tiene ninguna fuente para esta empresa.
calendar-feed-make = Crear una dirección
calendar-feed-address = Dirección de su fuente
calendar-feed-once = Cópiela ahora: solo se muestra esta vez. Su calendario la pide donde se suscribe a un calendario por su dirección.
calendar-feed-yours = Su fuente
calendar-feed-made = Creada el
calendar-feed-read = Leída por última vez el
calendar-feed-unread = Aún no leída
calendar-feed-renew = Crear una dirección nueva
calendar-feed-renew-hint = Si otras personas pueden conocer la dirección, o si usted ya no la tiene: una nueva la reemplaza y la actual ya no ofrece nada.
calendar-feed-revoke = Revocar la fuente
calendar-feed-revoke-hint = Sin la fuente, ningún calendario lee ya estas fechas. Lo que haya leído puede conservarlo.
flash-calendar-feed-made = Su fuente de calendario tiene una dirección. Cópiela ahora.
flash-calendar-feed-renewed = Su fuente de calendario tiene una dirección nueva. Cópiela ahora; la anterior ya no ofrece nada.
flash-calendar-feed-revoked = Su fuente de calendario se ha revocado: su dirección ya no ofrece nada.

## What the log says

log-calendar-feed-made = Creó una dirección para su fuente de calendario
log-calendar-feed-made-try = Intentó crear una dirección para su fuente de calendario
log-calendar-feed-renewed = Creó una dirección nueva para su fuente de calendario
log-calendar-feed-renewed-try = Intentó crear una dirección nueva para su fuente de calendario
log-calendar-feed-revoked = Revocó su fuente de calendario
log-calendar-feed-revoked-try = Intentó revocar su fuente de calendario
