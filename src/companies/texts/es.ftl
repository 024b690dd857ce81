### The operators’ pages of companies.

companies = Empresas
lead-companies = Todas las empresas del programa, por MPN ID. Los días se indican en UTC.
no-companies = Aún no hay empresas
no-companies-text = Agregue la primera: desde entonces se puede invitar a sus miembros y conceder membresías.
search-companies-label = Parte de un nombre, un MPN ID, un dominio de correo o la dirección completa de uno de sus miembros
no-match-companies = Ninguna empresa coincide con el estado y lo que se escribió. Una dirección de correo debe estar completa; de un nombre basta cualquier parte.
show-all-companies = Mostrar todas las empresas
first-companies = Primeras empresas
companies-before = Números menores
companies-after = Números mayores
companies-count = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
companies-count-more = Más de { $most } empresas
company-suspended = Suspendida
company-invited = Aún sin miembros
company-moving = Invitada al traslado
company-elsewhere = En el sitio anterior
company-country = País
company-memberships = Membresías
company-no-membership = Ninguna
company-added = Agregada

## What the logs tell

log-company-added = Agregó la empresa { $mpn } al programa
log-company-added-try = Intentó agregar una empresa al programa
log-company-read = Consultó la página de la empresa { $mpn }
log-company-read-try = Intentó consultar la página de la empresa { $mpn }
log-company-corrected = Cambió los datos de la empresa { $mpn }
log-company-corrected-try = Intentó cambiar los datos de la empresa { $mpn }
log-company-suspended = Suspendió la empresa { $mpn }
log-company-suspended-try = Intentó suspender la empresa { $mpn }
log-company-lifted = Levantó la suspensión de la empresa { $mpn }
log-company-lifted-try = Intentó levantar la suspensión de la empresa { $mpn }
log-company-noted = Agregó una nota sobre la empresa { $mpn }
log-company-noted-try = Intentó agregar una nota sobre la empresa { $mpn }

## Adding and correcting

company-new = Agregar una empresa
company-add = Agregar empresa
company-name = Nombre
company-name-hint = Como la llaman sus miembros y el programa.
company-name-missing = Escriba el nombre de la empresa
company-name-long = Acorte el nombre a 200 caracteres
company-number-hint = Déjelo vacío para usar el próximo número.
company-number-wrong = Escriba un número de diez cifras como máximo o déjelo vacío
company-number-taken = Otra empresa tiene el MPN ID { $number }
company-number-repeated = Este MPN ID también figura en la { $line }
company-no-number-left = Ningún MPN ID sigue al mayor: escriba uno
company-choose = Elegir
company-country-wrong = Elija el país o escriba sus dos letras
company-zone = Zona horaria
company-zone-hint = Por ejemplo, Europe/Paris. El último día de una ventaja es un día completo en esta zona.
company-zone-wrong = Escriba el nombre de una zona horaria, como Europe/Paris
company-language = Idioma
company-language-wrong = Elija uno de los idiomas del portal
company-domains = Dominios de correo
company-domains-hint = Uno por línea, como example.com. Dos empresas no pueden tener el mismo.
company-domain-wrong = «{ $domain }» no es un dominio de correo, como example.com
company-domain-taken = El dominio de correo { $domain } pertenece a { $company } (MPN { $mpn })
company-domain-repeated = El dominio de correo { $domain } también figura en la { $line }
company-domains-many = { $most ->
    [one] Una empresa tiene { $most } dominio de correo como máximo
   *[other] Una empresa tiene { $most } dominios de correo como máximo
}
company-is-elsewhere = Aún administra sus ventajas en el sitio anterior
company-is-elsewhere-hint = Aquí, sus páginas muestran lo que tiene y no ofrecen ninguna acción hasta que acepte la invitación al traslado.
company-first-admin = Rol de administrador global
company-first-admin-hint = La primera persona con este rol recibe una invitación por correo electrónico. Puede dejarlo vacío e invitar a alguien más tarde.
company-admin-is-operator = Esta persona es del equipo del programa y no pertenece a ninguna empresa
company-admin-name = Nombre de la persona
company-admin-email = Dirección de correo de la persona
company-admin-name-wrong = Escriba el nombre de la persona
company-admin-email-wrong = Escriba una dirección de correo, como nombre@example.com
flash-company-added = { $company } está en el programa, con el MPN ID { $mpn }.
company-correct = Corregir los datos de { $company }
company-correct-lead = Los cambios se comunican por correo electrónico a quienes tienen el rol de administrador global en la empresa.
company-correct-verb = Corregir datos
company-save = Guardar
company-now = Lo que figura ahora
company-changed-meanwhile = Otra persona ha cambiado los datos de esta empresa desde que abrió esta página. Lo que escribió se conserva abajo; guarde de nuevo para reemplazar los suyos.
flash-company-corrected = Los datos de la empresa se han cambiado.

## Suspending

company-suspend = Suspender { $company }
company-suspend-verb = Suspender
company-suspend-text = A partir de ahora, sus miembros ven todo y no cambian nada. Todas las páginas lo indican, con este motivo, y se avisa por correo electrónico a quienes tienen el rol de administrador global en ella.
company-reason = Motivo
company-reason-hint = La empresa lo lee.
company-reason-missing = Escriba un motivo
company-reason-long = { $most ->
    [one] Acorte el motivo a { $most } carácter
   *[other] Acorte el motivo a { $most } caracteres
}
company-is-suspended = Esta empresa ya está suspendida, por este motivo
company-is-not-suspended = Esta empresa ya no está suspendida
company-lift = Levantar la suspensión de { $company }
company-lift-verb = Levantar la suspensión
company-lift-text = Sus miembros pueden volver a actuar de inmediato. Se avisa por correo electrónico a quienes tienen el rol de administrador global en la empresa.
company-suspended-because = Sus miembros leen este motivo
flash-company-suspended = La empresa está suspendida.
flash-company-lifted = La empresa ya no está suspendida.

## Notes

company-add-note = Agregar una nota sobre { $company }
company-note = Nota
company-note-verb = Agregar nota
company-note-missing = Escriba la nota
company-note-long = Acorte la nota a 10.000 caracteres
flash-company-noted = La nota se ha agregado.

## Mails

mail-is-company-suspended = Empresa suspendida
mail-is-company-lifted = Suspensión de una empresa levantada
mail-is-company-corrected = Datos de una empresa cambiados
mail-company-suspended-subject = { $company } está suspendida en el programa
mail-company-suspended = El programa ha suspendido la empresa { $company }. Usted y sus colegas pueden ver todo, pero no cambiar nada.
mail-company-suspended-reason = Motivo: { $reason }
mail-company-suspended-next = No se ha perdido nada de lo que tiene. Diríjase al programa para que se levante la suspensión.
mail-company-lifted-subject = { $company } ya no está suspendida
mail-company-lifted = El programa ha levantado la suspensión de { $company }. Usted y sus colegas pueden volver a actuar.
mail-company-corrected-subject = El programa ha cambiado datos de { $company }
mail-company-corrected = El programa ha cambiado lo que guarda sobre { $company }: { $fields }.
mail-company-corrected-next = Si no es correcto, diríjase al programa.

## Many at once

companies-many = Agregar varias empresas
companies-many-lead = Un archivo de hoja de cálculo, con una empresa por línea y un encabezado. Antes de que se haga nada, verá qué haría cada línea.
companies-template = Descargar un archivo para rellenar
companies-file = Archivo
companies-file-hint = { $most ->
    [one] Un CSV de { $most } línea como máximo.
   *[other] Un CSV de { $most } líneas como máximo.
}
companies-text = O lo mismo como texto
companies-text-hint = Con el encabezado como primera línea, tal como se copia de una hoja de cálculo. Sin archivo.
companies-preview = Mostrar qué ocurriría
company-file-admin-name = Rol de administrador global: nombre
company-file-admin-email = Rol de administrador global: dirección de correo
companies-caption = Qué haría cada línea
companies-column-line = Línea
companies-column-place = País, zona, idioma
companies-column-outcome = Resultado
companies-line-fine = Se agrega
companies-change = Cambiar la lista
companies-blocked = No se agrega nada mientras haya una línea incorrecta.
companies-summary = { $good ->
    [one] Se puede agregar { $good } empresa.
   *[other] Se pueden agregar { $good } empresas.
} { $bad ->
    [one] { $bad } línea es incorrecta.
   *[other] { $bad } líneas son incorrectas.
}
companies-add = { $count ->
    [one] Agregar { $count } empresa
   *[other] Agregar { $count } empresas
}
companies-line = Línea { $line }: { $problems }
companies-line-number = línea { $line }
companies-more-lines = { $count ->
    [one] { $count } línea más es incorrecta
   *[other] { $count } líneas más son incorrectas
}
companies-empty = Elija un archivo o escriba líneas debajo de un encabezado
companies-too-large = La lista supera los { $most } KiB: envíela en partes
companies-too-many = La lista tiene { $count } líneas; se pueden agregar { $most } a la vez como máximo
companies-not-text = Este archivo no es de texto: guárdelo como CSV
companies-columns = El encabezado debe indicar una vez cada uno de estos datos: nombre, país, zona horaria, idioma
companies-changed-meanwhile = Algo ha cambiado desde la vista previa: vea abajo qué ocurriría ahora
flash-companies-added = { $count ->
    [one] { $count } empresa está en el programa.
   *[other] { $count } empresas están en el programa.
}

## The company’s own page of its data, and what operators agree to

company-own-data = Datos de la empresa
company-own-lead = Lo que el programa guarda sobre su empresa.
company-support = Contacto de soporte
company-support-email = Contacto de soporte: dirección de correo
company-support-phone = Contacto de soporte: teléfono
company-support-none = No indicado
company-support-hint = A quién se dirige el programa si tiene preguntas sobre su empresa. Puede dejar ambos vacíos.
company-support-email-wrong = Escriba una dirección de correo, como nombre@example.com, o déjelo vacío
company-support-phone-wrong = Escriba un número de teléfono con el prefijo del país, como +41 44 668 18 00, o déjelo vacío
company-agreed-hint = El equipo del programa debe aprobarlo antes de que cambie.
company-own-zone-hint = Por ejemplo, Europe/Paris. Las fechas se cuentan en esta zona desde el cambio.
company-own-domains-hint = Uno por línea, como example.com. El equipo del programa debe aprobarlos antes de que cambien.
company-change = Cambiar los datos
company-change-verb = Guardar cambios
company-who-changes = Quién puede cambiar los datos de la empresa
company-needs-role = No puede cambiar esto. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
company-none-open = Ya no hay nada pendiente de aprobación.
company-proposal = Nombre y dominios de correo
company-proposal-open = { $by } propuso esto el { $at }. Está pendiente de que lo apruebe el equipo del programa.
company-proposal-agreed = La última propuesta se aprobó el { $at }.
company-proposal-declined = La última propuesta se rechazó el { $at }.
company-proposal-withdrawn = La última propuesta se retiró el { $at }.
company-withdraw = Retirar propuesta
flash-company-changed = Los datos de la empresa se han guardado.
flash-company-proposed = Su propuesta está pendiente de que la apruebe el equipo del programa. Hasta entonces, el nombre y los dominios de correo se quedan como están.
flash-company-changed-and-proposed = Los datos de la empresa se han guardado. El nombre y los dominios de correo se quedan como están hasta que los apruebe el equipo del programa.
flash-company-withdrawn = La propuesta se ha retirado.
company-proposals = Nombres y dominios propuestos
company-proposals-lead = Cómo quieren llamarse las empresas y qué dominios de correo quieren tener. Lo más antiguo va primero.
company-proposals-none = No hay nada pendiente.
company-proposed-at = Propuesto
company-proposal-of = Lo que propone { $company }
company-proposal-by = Propuesto por { $by }
company-proposes = La empresa propone otro nombre u otros dominios de correo.
company-see-proposal = Ver propuesta
company-field = Dato
company-field-now = Ahora
company-field-wanted = Propuesto
company-agree = Aprobar
company-agree-text = Cambia de inmediato y se avisa por correo electrónico a quienes tienen el rol de administrador global en la empresa.
company-decline = Rechazar
company-decline-hint = Lo leen quienes tienen el rol de administrador global en la empresa, en su página y por correo electrónico.
flash-proposal-agreed = Los datos de la empresa se han cambiado y se ha avisado a quienes tienen el rol de administrador global en ella.
flash-proposal-declined = La propuesta se ha rechazado y se ha avisado a quienes tienen el rol de administrador global en la empresa.
mail-is-proposal-agreed = Propuesta aprobada
mail-proposal-agreed-subject = Datos nuevos de { $company }
mail-proposal-agreed = El programa ha aprobado lo que propuso { $company }. Ha cambiado: { $fields }.
mail-is-proposal-declined = Propuesta rechazada
mail-proposal-declined-subject = Propuesta de { $company } rechazada
mail-proposal-declined = El programa ha rechazado lo que propuso { $company } y no se ha cambiado nada. Se trataba de: { $fields }.
mail-proposal-message = Mensaje del programa:
log-proposal-made = Propuso otro nombre u otros dominios de correo para la empresa { $mpn }
log-proposal-made-try = Intentó proponer otro nombre u otros dominios de correo para la empresa { $mpn }
log-proposal-withdrawn = Retiró la propuesta de la empresa { $mpn }
log-proposal-withdrawn-try = Intentó retirar la propuesta de la empresa { $mpn }
log-proposal-agreed = Aprobó la propuesta de la empresa { $mpn }
log-proposal-agreed-try = Intentó aprobar la propuesta de la empresa { $mpn }
log-proposal-declined = Rechazó la propuesta de la empresa { $mpn }
log-proposal-declined-try = Intentó rechazar la propuesta de la empresa { $mpn }
