### Kinds of benefits, and the units that they come in.

menu-technical = Técnicas
unit-cores = { $count ->
    [one] núcleo
   *[other] núcleos
}
unit-seats = { $count ->
    [one] puesto
   *[other] puestos
}
unit-incidents = { $count ->
    [one] incidente
   *[other] incidentes
}
unit-hours = { $count ->
    [one] hora
   *[other] horas
}

### The catalogue’s file: what is wrong in it.

catalogue-at = Línea { $line }, columna { $column }
catalogue-wrong-syntax = Esto no es TOML: { $message }
catalogue-wrong-not-text = El archivo no es texto en UTF-8
catalogue-wrong-too-large = El archivo supera { $size }
catalogue-wrong-format = Este portal lee archivos con format = { $format }
catalogue-wrong-unknown-key = Esta clave no existe aquí
catalogue-wrong-missing = Falta { $key }
catalogue-wrong-expected-text = Escriba un texto entre comillas
catalogue-wrong-expected-number = Escriba un número entero sin comillas
catalogue-wrong-expected-yes-no = Escriba true o false
catalogue-wrong-expected-table = Aquí debe haber una tabla
catalogue-wrong-expected-list = Aquí debe haber una lista
catalogue-wrong-expected-grant = Escriba un número, una tabla con core, added, cap o unlimited, o la palabra unlimited entre comillas
catalogue-wrong-range = Escriba un número de { $least } a { $most }
catalogue-wrong-word = Escriba una de estas palabras: { $words }
catalogue-wrong-code = Un código tiene letras minúsculas de la a a la z, cifras y guiones (en un paquete, guiones bajos), 60 como máximo
catalogue-wrong-language = Los idiomas del portal son { $languages }
catalogue-wrong-address = Escriba una dirección completa que empiece por https
catalogue-wrong-price-comma = Escriba el precio con punto y sin coma, por ejemplo 1200.50
catalogue-wrong-price = Escriba el precio en cifras, con { $digits } decimales como máximo tras un punto
catalogue-wrong-no-product = No hay ningún producto { $code } en el catálogo
catalogue-wrong-no-package = No hay ningún paquete { $code } en el catálogo
catalogue-wrong-no-offer = No hay ninguna oferta { $code } en el catálogo
catalogue-wrong-itself = Una oferta no puede figurar aquí junto a sí misma
catalogue-wrong-empty = Escriba algo
catalogue-wrong-too-long = Escriba { $most } caracteres como máximo
catalogue-wrong-control = Hay un carácter de control o un final de línea donde no puede haberlo
catalogue-wrong-download-twice = Este idioma con este sistema figura aquí dos veces
catalogue-wrong-no-english = Indíquelo también en inglés (en): se usa cuando falta en otro idioma
catalogue-wrong-grants-nothing = Esto no concede nada
catalogue-wrong-no-support-ids = Un producto técnico que atiende el portal necesita support_ids
catalogue-wrong-not-activated = Solo se atienden los productos técnicos y las ofertas de comercialización
catalogue-wrong-in-use = Esto falta y está en uso: consérvelo y descatalóguelo en su lugar
