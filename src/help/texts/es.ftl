### Help: its pages, and who may do what they tell.

help = Ayuda
help-lead = Cómo se hace y qué reglas hay.
help-search-label = Buscar en la ayuda
help-search = Buscar
help-found = { $count ->
    [one] { $count } página para «{ $asked }»
   *[other] { $count } páginas para «{ $asked }»
}
help-found-none = No se ha encontrado nada. Pruebe con otra palabra o recorra todas las páginas de abajo.
help-who = Quién puede hacerlo
help-who-everybody = Todo el mundo.
help-who-members = Todos los miembros de una empresa.
help-who-operators = El equipo del programa, según su rol.
help-who-roles = Las personas con uno de estos roles: { $roles }.
help-you-may = Usted puede hacerlo. Sus roles: { $own }.
help-you-hold = Sus roles: { $own }.
help-you-hold-ask = Sus roles: { $own }. Pregunte a { $names }.
help-on-this-page = Ayuda sobre esta página
help-group-first = Para empezar
help-group-keys = Software y nube
help-group-seats = Puestos
help-group-support = Ventajas técnicas y solicitudes
help-group-marketing = Marketing
help-group-membership = Membresía y pedidos
help-group-people = Personas y empresa
help-group-account = Su cuenta
help-group-operators = Para el equipo del programa
help-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
help-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
help-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
help-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
help-membership-center = el Membership Center
help-regional-help = la ayuda regional
help-support-site = el sitio de soporte
help-cloud-portal = el portal de la nube
help-refund-ended-by-software = se ha mostrado una clave
help-refund-ended-by-any-use = se ha mostrado, asignado o activado algo
read-the-rule = Leer la regla
rule-reassign = Un puesto queda libre para otra persona { $days ->
    [one] { $days } día
   *[other] { $days } días
} después del primer día en que lo tuvo su último titular: este, a partir del { $date }.
rule-reassign-now = Un puesto queda libre para otra persona { $days ->
    [one] { $days } día
   *[other] { $days } días
} después del primer día en que lo tuvo su último titular: este, de inmediato.
rule-reveal = Se emiten claves nuevas hasta el { $date }: { $days ->
    [0] hoy es el último día
    [one] queda { $days } día
   *[other] quedan { $days } días
}.
rule-redeem = La extensión puede llegar como máximo a { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} a partir de hoy: hasta el { $date }.
rule-refund = La cancelación con reembolso se puede solicitar en un plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
} desde la compra: hasta el { $date }.
rule-renew = El período de renovación empieza el día siguiente al aniversario y dura { $days ->
    [one] { $days } día
   *[other] { $days } días
}: del { $from } al { $to }.
rule-activate = Se puede activar hasta el { $date }. Una solicitud hecha a tiempo se atiende a más tardar { $days ->
    [one] { $days } día
   *[other] { $days } días
} después: el { $until }.
rule-of-every-programme = Esta regla es igual en todos los programas.
rule-never-changed = El programa no ha cambiado esta regla desde que empezó.
rule-since = Esta regla rige desde el { $date }.
rule-since-before = Esta regla rige desde el { $date }. Antes, el plazo era de { $before }.
rule-of-purchase = Se aplica la regla del día de la compra, el { $date }. Para lo que se compra hoy, la regla es otra.
help-from = De { $programme }

## Operators’ own pages

help-pages = Páginas de ayuda
help-pages-lead = Sus propias páginas y sus textos en lugar de los incluidos en el portal. Las horas se indican en UTC.
help-pages-own = Páginas propias
help-pages-none = Aún no hay ninguna.
help-pages-compiled = Páginas incluidas en el portal
help-page-new = Escribir una página
help-page-column = Página
help-page-changed = Último cambio
help-page-is-own = Propia
help-page-is-replaced = Sustituida
help-page-is-compiled = Sin cambios
help-page-is-removed = Quitada
help-page-edit = Modificar la página
help-page-replace = Sustituir la página
help-page-remove = Quitar la página
help-page-remove-text = Nadie la encontrará ya. Sus versiones se conservan y se pueden restablecer.
help-page-restore = Volver a mostrar la página del portal
help-page-restore-text = Su texto deja de mostrarse. Sus versiones se conservan y se pueden restablecer.
help-page-versions = Versiones
help-page-version = Versión { $number }
help-page-version-saved = Guardada
help-page-version-back = Versión { $number } restablecida
help-page-bring-back = Restablecer esta versión
help-page-now = La versión más reciente
help-page-said = Contenido
help-page-slug = Dirección
help-page-slug-hint = Letras minúsculas, cifras y guiones, por ejemplo visit-us. Después no se puede cambiar.
help-page-title = Título
help-page-words = Otras palabras de búsqueda
help-page-words-hint = Separadas por comas; como máximo { $most } caracteres.
help-page-body = Texto
help-page-body-hint = Markdown, como máximo { $most } caracteres. Cada título se escribe { $form }, con su propia ancla.
help-page-parts = Qué puede contener un texto
help-page-placeholders = Marcadores
help-page-targets = Páginas para vínculos
help-page-own-language = Obligatorio: se muestra a quienes lean en un idioma que se deje vacío.
help-page-other-language = Opcional: si se deja vacío, se muestra la página en inglés.
help-page-compiled-language = Opcional: si se deja vacío, se muestra la página incluida en el portal.
help-page-preview = Vista previa de la página
help-page-preview-text = Las frases con datos de la empresa del lector solo se muestran a los miembros de una empresa.
help-page-save = Guardar la página
help-page-title-missing = Escriba un título: { $language }
help-page-words-missing = Escriba palabras de búsqueda: { $language }
help-page-body-missing = Escriba el texto de la página: { $language }
help-page-title-long = El título puede tener como máximo { $most } caracteres: { $language }
help-page-words-long = Las palabras de búsqueda pueden tener como máximo { $most } caracteres: { $language }
help-page-body-long = El texto de la página puede tener como máximo { $most } caracteres: { $language }
help-page-no-name = La dirección tiene letras minúsculas, cifras y guiones sueltos, como máximo { $most } caracteres.
help-page-taken = En esta dirección hay o hubo una página. Elija otra dirección.
help-page-too-many = Ya hay { $most } páginas propias, que es el máximo. Quite antes una.
help-page-no-who = Elija quién puede hacerlo.
help-page-no-language = Escriba la página al menos en un idioma.
help-page-lacks = Faltan anclas a las que llevan vínculos, { $anchors }: { $language }
help-page-anchor-form = Un ancla solo tiene letras minúsculas, cifras y guiones, a diferencia de { $anchor }: { $language }
help-page-anchor-twice = El ancla { $anchor } aparece dos veces: { $language }
help-page-headings = Cada título se escribe { $form } y hay al menos uno: { $language }
help-page-placeholder = No hay ningún marcador { $name }: { $language }
help-page-link = Este vínculo no lleva a ninguna parte, { $link }: { $language }
help-page-changed-meanwhile = No se ha guardado nada: entretanto alguien ha cambiado esta página. Revísela y repita la operación.
help-page-led-to = No se ha quitado nada: otras páginas propias llevan a ella, { $pages }.
help-page-not-there = Aquí ya no hay nada propio.
flash-help-page-saved = La página se ha guardado.
flash-help-page-removed = Ya no se muestra.
log-help-page-saved = Guardó la página de ayuda { $page }, versión { $version }
log-help-page-back = Restableció la versión { $back } de la página de ayuda { $page } como versión { $version }
log-help-page-saved-try = Intentó guardar la página de ayuda { $page }
log-help-page-removed = Quitó la página de ayuda { $page }
log-help-page-removed-try = Intentó quitar la página de ayuda { $page }
