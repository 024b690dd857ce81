### News that operators write to marketing contacts.

news = Novedades
lead-news = Lo que el programa ha escrito a los contactos de marketing, lo más reciente primero. Las horas se indican en UTC.
write-news = Escribir novedades
no-news = Aún no se han enviado novedades
no-news-text = Lo que escriba se envía a los contactos de marketing de las empresas con ofertas de comercialización activas.
newest-news = Novedades más recientes
newer-news = Novedades posteriores
older-news = Novedades anteriores
news-count = { $count ->
    [one] { $count } envío
   *[other] { $count } envíos
}
news-count-more = Más de { $most } envíos
news-to = Para
news-readers = Destinatarios
news-sent-on = Fecha de envío
news-sent-by = Enviado por
news-sent-to-offer = Contactos de las empresas con la oferta activa «{ $product }»
news-delivery = Enviados: { $delivered }{ $queued ->
    [0] {""}
   *[other] , pendientes: { $queued }
}{ $failed ->
    [0] {""}
   *[other] , fallidos: { $failed }
}
news-title = Novedades { $number }

## Writing some

write-news-text = El contacto de marketing de cada empresa recibe un solo correo electrónico, en el idioma del contacto si usted escribe el texto en ese idioma.
news-to-everybody = Contactos de todas las empresas con una oferta activa
news-to-offer = Contactos de las empresas con una oferta activa determinada
news-to-company = Contacto de una empresa
news-offer = Oferta
news-company = MPN ID de la empresa
news-own-language = Obligatorio: se envía a quienes tengan un idioma que se deje vacío.
news-other-language = Opcional
news-text = Texto
news-text-hint = Como máximo { $most } caracteres. Cada línea es un párrafo. Solo las direcciones que empiezan por https:// se convierten en vínculos.
news-no-offer = Elija una oferta.
news-no-company = Ninguna empresa tiene este MPN ID.
news-subject-missing = Escriba un asunto: { $language }
news-text-missing = Escriba un texto: { $language }
news-subject-long = El asunto puede tener como máximo { $most } caracteres: { $language }
news-text-long = El texto puede tener como máximo { $most } caracteres: { $language }

## The preview

news-preview-title = Vista previa de las novedades
news-readers-all = { $count ->
    [one] Lo recibe { $count } contacto.
   *[other] Lo reciben { $count } contactos.
}
news-readers-in-language = { $count ->
    [0] Nadie lo recibe en este idioma.
    [one] { $count } contacto lo recibe así:
   *[other] { $count } contactos lo reciben así:
}
news-nobody = Nadie lo recibiría: ninguna de estas empresas tiene a la vez una oferta activa y un contacto de marketing que acepte correos electrónicos.
news-send-text = Lo que se envía no se puede retirar. Al pie de cada correo electrónico hay un vínculo para no recibir más de la empresa.
news-send = { $count ->
    [one] Enviar a { $count } contacto
   *[other] Enviar a { $count } contactos
}
news-change = Modificar
news-stale = No se ha enviado nada: ahora se enviaría a destinatarios distintos de los de la vista previa, o entretanto se han enviado otras novedades. Revíselo de nuevo.
news-sent-before = No se ha enviado nada: con este formulario ya se enviaron otras novedades. Empiece de nuevo.
flash-news-sent = { $count ->
    [one] Las novedades están en camino a { $count } contacto.
   *[other] Las novedades están en camino a { $count } contactos.
}

mail-is-news = Novedades
log-news-sent = { $count ->
    [one] Envió las novedades { $number } a { $count } contacto de marketing
   *[other] Envió las novedades { $number } a { $count } contactos de marketing
}
log-news-sent-some = Envió novedades a contactos de marketing
log-news-sent-try = Intentó enviar novedades a contactos de marketing
log-contact-written = Escribió al contacto de marketing { $member } (novedades { $number })
log-contact-written-try = Intentó escribir al contacto de marketing { $member }
