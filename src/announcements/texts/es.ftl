### Announcements: lines that operators put on the pages of companies.

announcements = Anuncios
announcements-lead = Una línea en la parte superior de las páginas de las empresas que elija, de un momento a otro. Las horas se indican en UTC.
announcement-new = Escribir un anuncio
no-announcements = Aún no hay anuncios
no-announcements-text = Lo que escriba se muestra en la parte superior de las páginas de las empresas durante el tiempo que elija.
announcement-text = Texto
announcement-from = Desde
announcement-to = Hasta
announcement-for = Para
announcement-planned = Previsto
announcement-running = Visible ahora
announcement-over = Terminado
announcement-to-all = Todas las empresas
announcement-to-some = Empresas con estos números
announcement-companies-count = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
announcement-numbers = MPN ID
announcement-numbers-hint = Uno por línea o separados por comas; como máximo { $most }.
announcement-from-day = Primer día
announcement-from-time = A partir de esta hora de ese día, en UTC
announcement-from-time-hint = Si se deja vacío, desde el comienzo del día.
announcement-to-day = Último día
announcement-to-time = Hasta esta hora de ese día, en UTC
announcement-to-time-hint = Si se deja vacío, hasta el final del día.
announcement-dismissible = Cada lector puede cerrarlo
announcement-save = Guardar el anuncio
announcement-change-text = Si se modifica, se vuelve a mostrar a quienes lo cerraron.
announcement-end = Terminarlo ahora
announcement-end-text = Desaparece de inmediato de todas las páginas y se conserva en la lista.
announcement-remove = Quitar el anuncio
announcement-remove-text = Desaparece de todas las páginas y de la lista. El registro conserva su texto.
announcement-dismiss = Cerrar
announcement-no-day = Elija un día.
announcement-no-time = Escriba la hora como 09:30.
announcement-ends-first = Debe terminar después de empezar.
announcement-past = Ya habría terminado. Elija un final posterior.
announcement-no-numbers = Escriba al menos un MPN ID.
announcement-too-many = Se pueden indicar como máximo { $most } empresas.
announcement-unknown = Ninguna empresa tiene este MPN ID: { $numbers }
announcement-changed-meanwhile = No se ha hecho nada: el anuncio ha cambiado entretanto. Revíselo y repita la operación.
flash-announcement-saved = El anuncio se ha guardado.
flash-announcement-ended = El anuncio ha terminado.
flash-announcement-removed = El anuncio se ha quitado.
log-announcement-made = Publicó el anuncio «{ $about }»
log-announcement-made-try = Intentó publicar el anuncio «{ $about }»
log-announcement-changed = Cambió el anuncio «{ $about }»
log-announcement-changed-try = Intentó cambiar el anuncio «{ $about }»
log-announcement-ended = Terminó el anuncio «{ $about }»
log-announcement-ended-try = Intentó terminar el anuncio «{ $about }»
log-announcement-removed = Quitó el anuncio «{ $about }»
log-announcement-removed-try = Intentó quitar el anuncio «{ $about }»
log-announcement-dismissed = Cerró el anuncio «{ $about }»
log-announcement-dismissed-try = Intentó cerrar el anuncio «{ $about }»
