### The operators’ pages of the mails: what became of each, and sending one again.

mails = Correos electrónicos
lead-mails = Los correos electrónicos que el portal ha escrito, de lo más reciente a lo más antiguo, y qué ha sido de ellos. Las horas se indican en UTC.
mails-rest = No hay ningún servidor de correo configurado.
mails-rest-text = Los correos electrónicos permanecen aquí y no se envían. Se enviarán cuando el portal se inicie con SMTP_URL.
no-mails = Aún no hay correos electrónicos
no-mails-text = Todos los correos electrónicos que escribe el portal figuran aquí desde el momento en que se escriben.
search-mails-label = Dirección del destinatario, o nombre o MPN ID de una empresa
search-subjects-label = Palabras del asunto
subjects-among = Se busca entre los { $most } correos electrónicos más recientes; con un destinatario o una empresa, entre todos los suyos.
no-match-mails = Ningún correo electrónico coincide con el estado y lo que se escribió. Una dirección o un MPN ID debe estar completo; del nombre de una empresa basta el principio.
show-all-mails = Mostrar todos
newest-mails = Los más recientes
older-mails = Anteriores
newer-mails = Posteriores
mails-count = { $count ->
    [one] { $count } correo electrónico
   *[other] { $count } correos electrónicos
}
mails-count-more = Más de { $most } correos electrónicos

mail-queued = En cola
mail-sent = Enviado
mail-failed = Fallido
column-recipient = Destinatario
column-mail = Correo electrónico
column-written = Escrito
column-tries = Intentos
column-last-error = Último error
mail-no-company = Ninguna empresa

## How often it was tried

mail-tries = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
mail-tries-due = { $count ->
    [one] { $count } intento, el próximo es inminente
   *[other] { $count } intentos, el próximo es inminente
}
mail-tries-next = { $count ->
    [one] { $count } intento, el próximo el { $at }
   *[other] { $count } intentos, el próximo el { $at }
}

## The page of one mail

mail-page-title = Correo electrónico: { $mail }
mail-tried = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
mail-not-tried-since = Sin intentos desde que se envió de nuevo
mail-next-try = Próximo intento
mail-sent-at = Enviado el
mail-given-up-at = Abandonado el
mail-sent-again = Enviado de nuevo
mail-sent-again-times = { $count ->
    [one] { $count } vez, el { $at }
   *[other] { $count } veces, la última el { $at }
}
message-identifier = Identificador del mensaje
mail-content = Contenido
mail-subject = Asunto
mail-text-part = Texto del correo electrónico
mail-html-part = Mostrar el correo electrónico como HTML
mail-cannot-be-shown = Esta versión del portal no conoce este correo electrónico y no puede mostrarlo.

## Sending it again

mail-try-now = Intentar ahora
mail-try-now-text = El correo electrónico está en cola. En lugar de esperar al próximo intento, se puede intentar ahora.
mail-off-due = El envío ya es inminente: se intentará en cuanto llegue su turno.
mail-off-rests = Sin un servidor de correo no se puede intentar el envío.
mail-send-again = Enviar de nuevo
mail-send-again-text = El correo electrónico no se aceptó: el servidor de correo lo rechazó definitivamente o el envío se intentó durante tres días. Si lo envía de nuevo, se intentará durante tres días a partir de ahora.
mail-send-twice = Enviar por segunda vez
mail-send-twice-text = El servidor de correo ha aceptado este correo electrónico. Si lo envía de nuevo, { $email } lo recibirá por segunda vez.
flash-mail-queued = El correo electrónico está en cola y su envío es inminente.
flash-mail-changed = No se ha enviado nada: el estado de este correo electrónico ha cambiado desde que se mostró la página.

## The work

work = Trabajo
lead-work = Lo que esperan los partners, lo más antiguo primero. Las horas se indican en UTC.
work-open = { $count } por hacer
work-nobodys = { $count } sin responsable
work-own = { $count } a su cargo
work-oldest = Lo más antiguo llegó { $ago }.
work-none = Aquí no hay nada pendiente.
work-since = Lo más antiguo: { $ago }
work-pools-none = Todas las reservas tienen claves suficientes.
work-companies-none = No hay invitaciones de empresas pendientes.
work-mails-none = Se han enviado todos los correos electrónicos.

## Settings

settings = Configuración
lead-settings = Lo que rige para todo el programa. Un cambio surte efecto en todas las páginas en un segundo y figura en la lista de abajo.
settings-save = Guardar configuración
flash-settings-saved = La configuración se ha guardado.
settings-changed-meanwhile = Otra persona ha cambiado la configuración desde que se mostró esta página. Lo que escribió sigue aquí: consulte la lista de cambios y guarde de nuevo.
settings-programme = Programa
settings-policies = Políticas
settings-links = Vínculos
settings-seller = Vendedor y banco
settings-changes = Cambios
settings-no-changes = Aún no se ha cambiado nada.
setting-from-to = de «{ $from }» a «{ $to }»
setting-yes = Sí
setting-no = No
refund-ended-by-software = La primera vez que se muestra una clave de producto
refund-ended-by-any-use = Cualquier uso: la primera clave mostrada, la primera asignación, la primera activación
setting-logo-text-hint = Si se deja vacío, se usa el nombre del programa.
setting-currency-hint = Tres letras, como EUR. No se puede cambiar una vez que una empresa ha comprado algo.
setting-languages-hint = Las páginas aparecen en el idioma de quien las lee, si se ofrece.
setting-mail-sender-name-hint = Si se deja vacío, se usa el nombre del programa. La dirección sigue siendo { $address }: se establece donde se inicia el portal.
setting-seat-waiting-days-hint = De 0 a 366. Con 0, los puestos se mueven libremente.
setting-refund-ended-by-hint = Rige para lo que se compre a partir de ahora.
setting-refund-days-hint = De 0 (solo el día de la compra) a 366. Rige para lo que se compre a partir de ahora.
setting-renewal-days-hint = De 0 a 90, a partir del día siguiente al aniversario; después, la membresía vence. Rige para lo que se compre a partir de ahora.
setting-extra-days-hint = Durante estos días aún se pueden asignar y usar puestos y activar ventajas técnicas: como máximo hasta el final del período de renovación. Rige para lo que se compre a partir de ahora.
setting-cloud-portal-url-hint = Donde se administran los créditos y las suscripciones en la nube.
setting-membership-center-url-hint = Donde administran sus ventajas las empresas que no se han trasladado.
setting-regional-help-url-hint = Donde esas empresas obtienen ayuda con las ventajas técnicas.
setting-support-site-url-hint = Donde se solicita soporte para los productos que no indican un sitio propio.
setting-tax-rate-hint = Si se deja vacío, no se aplican impuestos.
setting-active-at-once-hint = Los pedidos hasta este importe, con impuestos, se activan antes de pagarse; si siguen sin pagarse durante 30 días, terminan. Si se deja vacío, solo los pedidos que no cuestan nada.
setting-missing = complete este campo
setting-long = { $most } caracteres como máximo
setting-not-in-range = un número entero de { $least } a { $most }
setting-not-an-address = una dirección que empiece por https://
setting-not-a-currency = tres letras, como EUR
setting-currency-fixed = hay empresas que ya compraron en la moneda actual, así que no se puede cambiar
setting-no-language = elija al menos uno
setting-not-a-rate = un porcentaje con dos decimales como máximo, como 8,1
setting-not-an-amount = un importe en la moneda del programa, con punto y sin coma, como 1200.50
setting-not-a-choice = elija una opción

## Setting up

set-up = Configuración inicial
lead-set-up = { $left ->
    [one] Queda { $left } paso para que su programa esté configurado.
   *[other] Quedan { $left } pasos para que su programa esté configurado.
}
set-up-complete = Su programa está configurado.
set-up-done = Hecho
set-up-to-do = Por hacer
set-up-settings = Configuración
set-up-settings-text = Nombre, moneda, idiomas y políticas. Revíselos y guárdelos una vez, aunque no haya nada que cambiar.
set-up-mail = Correo electrónico
set-up-mail-text = Envíese un correo electrónico de prueba y compruebe que llega.
set-up-send-test = Enviar un correo electrónico de prueba a { $email }
set-up-catalogue = Catálogo
set-up-catalogue-text = Los productos y las ofertas que vende el programa.
set-up-starter = Cargar el catálogo inicial
set-up-starter-text = Productos y ofertas de un programa real, en todos los idiomas del portal y sin claves, para empezar. Lo que no se necesite se puede eliminar más tarde.
flash-starter-loaded = Ahora hay { $products } productos y { $offers } ofertas en el catálogo.
flash-starter-not-loaded = No se ha cargado nada: ya hay algo en el catálogo.
set-up-keys = Claves de producto
set-up-keys-text = Las claves que obtienen las empresas, en una reserva por producto.
set-up-companies = Primera empresa
set-up-companies-text = El programa está configurado cuando contiene la primera empresa.
set-up-finish = La configuración inicial ha terminado
set-up-finish-text = Si lo que falta debe quedarse como está, puede quitar esta lista de su primera página.
flash-test-mail-sent = El correo electrónico de prueba está en camino.
flash-test-mail-rests = El correo electrónico de prueba permanece en la bandeja de salida, porque no hay ningún servidor de correo configurado.
flash-set-up-finished = La configuración inicial ha terminado.

## The catalogue

catalogue = Catálogo
catalogue-file = El catálogo como archivo
lead-catalogue-file = Paquetes, productos y ofertas en un único archivo TOML, que se puede mantener con control de versiones.
catalogue-export = Exportar
catalogue-export-text = El archivo contiene todo lo que dice ahora el catálogo, y ninguna clave de producto.
catalogue-download = Descargar el catálogo
catalogue-import = Importar
catalogue-import-text = El archivo es el catálogo completo: lo que falte en él se elimina, salvo que esté en uso. Primero verá lo que cambiaría.
catalogue-choose = Archivo del catálogo (.toml)
catalogue-no-file = Elija un archivo
catalogue-file-wrong = { $count ->
    [one] No se ha cambiado nada: hay un error en el archivo
   *[other] No se ha cambiado nada: hay { $count } errores en el archivo
}
catalogue-place = Lugar
catalogue-path = Ruta
catalogue-mistake = Error
catalogue-preview = Lo que cambiaría en el catálogo
catalogue-same = No hay diferencias
catalogue-differs = { $count ->
    [one] Una línea es distinta
   *[other] { $count } líneas son distintas
}
catalogue-more = { $count ->
    [one] Hay una línea más que no se muestra.
   *[other] Hay { $count } líneas más que no se muestran.
}
catalogue-before = Ahora
catalogue-after = Después
catalogue-new = Nuevo: { $name }
catalogue-gone = Eliminado
catalogue-published = { $count ->
    [one] { $offer } recibe una versión nueva: rige para lo que se compre a partir de ahora, no para la membresía ({ $count }) que ya la tiene.
   *[other] { $offer } recibe una versión nueva: rige para lo que se compre a partir de ahora, no para las { $count } membresías que ya la tienen.
}
catalogue-published-unsold = { $offer } recibe una versión nueva: rige para lo que se compre a partir de ahora. Nadie la había comprado antes.
catalogue-change = Cambiar el catálogo
catalogue-stale = No se ha cambiado nada: el catálogo ya no es el de la vista previa. Revíselo de nuevo.
flash-catalogue-changed = { $count ->
    [one] Se ha cambiado una línea del catálogo.
   *[other] Se han cambiado { $count } líneas del catálogo.
}
catalogue-products = Productos
catalogue-offers = Ofertas
catalogue-packages = Paquetes
lead-catalogue-products = Lo que conceden los paquetes. Lo que tienen las empresas se queda como se concedió.
lead-catalogue-offers = Lo que pueden comprar las empresas, y a qué precio.
lead-catalogue-packages = Lo que concede cada oferta. Una versión publicada no cambia nunca; una nueva rige para lo que se compre desde entonces.
catalogue-new-product = Producto nuevo
catalogue-new-offer = Oferta nueva
catalogue-no-products = Aún no hay productos
catalogue-no-offers = Aún no hay ofertas
catalogue-product = Producto
catalogue-offer = Oferta
catalogue-kind = Tipo
catalogue-unit = Unidad
catalogue-keys = Claves por ventaja
catalogue-keys-hint = 0: no necesita clave.
catalogue-needs-user = Se da a una persona
catalogue-credit = Importe del crédito
catalogue-credit-hint = En unidades enteras de la moneda. Vacío: no es un crédito.
catalogue-credit-period = Período del crédito
catalogue-support = Solicitudes de servicio que lo consumen
catalogue-retired = Ya no se concede
catalogue-is-retired = Descatalogado
catalogue-is-granted = Se concede
catalogue-none = Ninguno
catalogue-code = Código
catalogue-code-hint = Letras minúsculas de la a a la z, cifras y guiones. No cambia nunca.
catalogue-code-taken = Este código ya está en uso
catalogue-name = Nombre
catalogue-name-in = Nombre ({ $language })
catalogue-fallback = Vacío: { $text }
catalogue-fulfilment = Atención
catalogue-automatic = El portal lo atiende después de estos minutos
catalogue-automatic-hint = Vacío: lo atiende el equipo del programa.
catalogue-support-ids = El portal genera el identificador de acceso y el identificador de contrato
catalogue-duration = Meses desde la activación
catalogue-duration-hint = Vacío: hasta el aniversario.
catalogue-links = Vínculos y descargas
catalogue-manage-url = Dónde se administra
catalogue-support-url = Dónde se solicita soporte
catalogue-url-hint = Una dirección que empiece por https, o nada.
catalogue-downloads = Descargas
catalogue-downloads-hint = Una línea por descarga: idioma, sistema, tamaño en bytes, dirección. Por ejemplo: es windows 3651846144 downloads.example/office.iso
catalogue-description = Descripción
catalogue-description-hint = Qué es, en una frase.
catalogue-instructions = Instrucciones especiales (Markdown)
catalogue-instructions-hint = Lo que hay que tener en cuenta: párrafos, listas, vínculos y énfasis.
catalogue-activation = Texto del correo electrónico cuando esté activo
catalogue-activation-hint = Texto sin formato.
catalogue-as-shown = Instrucciones especiales tal como las ven los partners
catalogue-granted-stays = Lo que tienen las empresas se queda como se concedió. Los nombres, textos, vínculos y descargas cambian también para ellas.
catalogue-form-number = Escriba un número entero
catalogue-form-credit = Un crédito tiene un importe y un período
catalogue-form-download = La línea { $line } no se puede leer o figura dos veces
catalogue-price = Precio
catalogue-price-hint = Con punto y sin coma, por ejemplo 1200.50.
catalogue-on-sale = Está a la venta
catalogue-is-sold = A la venta
catalogue-not-sold = No está a la venta
catalogue-competency = Competencia
catalogue-competency-hint = Si la oferta es una competencia, su nombre.
catalogue-not-beside = No se puede tener junto con
catalogue-not-beside-hint = Códigos de ofertas, uno por línea.
catalogue-grants = Lo que concede
catalogue-version = Versión { $version }
catalogue-version-head = Versión
catalogue-valid-from = A la venta desde
catalogue-held = Membresías
catalogue-versions = Publicado
catalogue-next = La próxima versión
catalogue-next-text = Una vez publicada, rige para lo que se compre desde entonces. Las líneas vacías se quitan.
catalogue-core = Una vez
catalogue-added = Por competencia
catalogue-cap = Como máximo
catalogue-add-product = Agregar un producto
catalogue-copy-from = Copiar de
catalogue-copy = Copiar
catalogue-unit-licenses = Licencias
catalogue-unit-cores = Núcleos
catalogue-unit-servers = Servidores
catalogue-unit-seats = Puestos
catalogue-unit-incidents = Incidentes de soporte
catalogue-unit-hours = Horas
catalogue-unit-credits = Créditos
catalogue-unit-offers = Ofertas de comercialización
catalogue-credit-month = Cada mes
catalogue-credit-year = Una vez al año
catalogue-support-on-premises = Soporte local
catalogue-support-cloud = Soporte en la nube
catalogue-support-advisory = Horas de asesoría
catalogue-support-presales = Preventa e implementación


## One-time links in mails

mail-off-link = Contenía un vínculo de un solo uso, que ya no existe. Envíe un vínculo nuevo desde la página «Operadores».
mail-show-link = Mostrar el vínculo
mail-show-link-text = El vínculo de este correo electrónico se puede mostrar aquí para entregarlo de otra forma. Queda constancia de que se mostró.
mail-link-text = Para { $email }: permite establecer una contraseña, una sola vez. Entréguelo por un medio de confianza y a nadie más.
log-mail-link-shown = Mostró el vínculo de un solo uso de un correo electrónico
log-mail-link-shown-try = Intentó mostrar el vínculo de un solo uso de un correo electrónico

## Levels, and drafts of packages

catalogue-show = Mostrar
catalogue-levels = Niveles
catalogue-level = Nivel
lead-catalogue-levels = Los niveles de membresía que aportan las ofertas, como «Gold Core». Entre las membresías que terminan el mismo día, va primero la de menor orden.
catalogue-new-level = Nivel nuevo
catalogue-level-stays = Un nombre nuevo se ve en todas partes de inmediato, también en las empresas que tienen el nivel.
catalogue-level-code-hint = Letras minúsculas de la a a la z, cifras y guiones bajos. No cambia nunca.
catalogue-rank = Orden
catalogue-rank-hint = Un número entero de 0 a 1000. El menor va primero.
catalogue-action-pack = Es un Action Pack: una empresa solo tiene uno a la vez
draft = Borrador
draft-saved-by = Guardado por { $by },
draft-same = Es igual que lo publicado.
draft-differs = { $count ->
    [one] Se diferencia de lo publicado en { $count } línea:
   *[other] Se diferencia de lo publicado en { $count } líneas:
}
draft-save = Guardar borrador
draft-discard = Descartar el borrador
draft-discard-text = Lo publicado se queda. El borrador se pierde definitivamente.
flash-draft-saved = El borrador se ha guardado. No rige para nadie hasta que se publique.
flash-draft-discarded = El borrador se ha descartado.
draft-changed = No se ha guardado nada: entretanto, { $by } ha guardado otro borrador, el { $at }. Figura más arriba, y lo que escribió está aquí. Guarde de nuevo para reemplazarlo.
draft-gone = No se ha guardado nada: entretanto, el borrador se publicó o se descartó. Lo que escribió está aquí. Guarde de nuevo para conservarlo.
log-draft-saved = Guardó un borrador de lo que concede { $offer }
log-draft-saved-try = Intentó guardar un borrador de lo que concede { $offer }
log-draft-discarded = Descartó el borrador de lo que concede { $offer }
log-draft-discarded-try = Intentó descartar el borrador de lo que concede { $offer }

### The page of one company.

company-people = Personas
company-people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas, incluidas las anteriores
}
company-nobody = Aún no hay nadie en esta empresa.
company-nobody-text = Invite a la primera persona con el rol de administrador global: podrá agregar a todas las demás.
lead-company-people = Todas las personas que pertenecen a { $company }, las invitadas y las que se han ido. Las horas se indican en UTC.
company-roles = Roles
company-signed-in = Último inicio de sesión
company-data = Datos
company-no-domains = Ninguno
company-added-at = En el programa desde
company-suspended-since = Suspendida desde el { $at }. Sus miembros leen este motivo:
company-notes = Notas
company-notes-text = Solo para el equipo del programa; la empresa no las ve nunca.
company-no-notes = No hay notas.
company-log = Últimas entradas de su registro de auditoría
company-no-log = Aún no ha ocurrido nada.
company-mails = Correos electrónicos
company-no-mails = Ningún correo electrónico se refiere a esta empresa.
company-nothing-asked = No ha solicitado nada.
company-all = Mostrar todo
company-no-memberships = No tiene ninguna membresía.
membership-not-started = Empieza más tarde
membership-active = Activo
membership-in-window = En su período de renovación
membership-lapsed = Vencida
membership-cancelled = Cancelada
membership-from-to = Del { $from } al { $to }
membership-grants = { $count ->
    [one] { $count } ventaja
   *[other] { $count } ventajas
}

### A new operator's first hour.

console-help = Ayuda
first-hour = Su primera hora
first-hour-lead = De una instalación vacía a una empresa que obtiene una clave, en diez pasos. Cada uno dura unos minutos y se puede repetir.
first-hour-set-up = Vea qué hay que hacer
first-hour-set-up-text = La lista de la configuración inicial dice qué está hecho y qué no. Se abre sola hasta que todo esté hecho.
first-hour-settings = Dé nombre al programa
first-hour-settings-text = Nombre, idiomas, moneda y políticas. Cada campo dice qué depende de él y quién lo cambió por última vez.
first-hour-mail = Compruebe que el correo llega
first-hour-mail-text = Envíese el correo electrónico de prueba desde la configuración inicial. Sin un servidor de correo, todos los mensajes permanecen en «Correos electrónicos», donde puede leerlos y mostrar el vínculo que contienen.
first-hour-catalogue = Introduzca lo que concede
first-hour-catalogue-text = Importe el catálogo como archivo, use el catálogo inicial o introduzca un producto con su formulario. El software y los productos de la nube tienen claves.
first-hour-package = Publique un paquete
first-hour-package-text = Una oferta concede productos en ciertas cantidades. Guarde un borrador mientras trabaja, consulte la vista previa y publique. Lo publicado no cambia nunca; la próxima versión no afecta a lo que tienen las empresas.
first-hour-keys = Importe claves
first-hour-keys-text = Un archivo con una clave por línea, para la reserva del producto. La vista previa dice cuántas son nuevas; nadie volverá a verlas aquí completas.
first-hour-company = Agregue una empresa
first-hour-company-text = Con un formulario, o varias con un archivo. Indique la primera persona con el rol de administrador global, que recibirá una invitación por correo electrónico.
first-hour-invitation = Siga la invitación
first-hour-invitation-text = La página de la empresa dice si la invitación está pendiente y hasta cuándo. Puede enviarla de nuevo o retirarla; el correo electrónico figura en la misma página.
first-hour-membership = Concédale una membresía
first-hour-membership-text = Manualmente, con un motivo que la empresa lee. Desde entonces, quien tiene allí el rol de administrador global ve las ventajas, y «Obtener claves» muestra una de las claves que importó.
first-hour-colleagues = Agregue a sus colegas
first-hour-colleagues-text = El rol de administrador permite gestionar el programa; el de atención de solicitudes, hacer lo que piden las empresas; el de lector, solo consultar. Cada persona elige qué correos electrónicos recibe.
first-hour-end = A partir de aquí, el trabajo le llega: lo que piden las empresas figura en la primera página, lo más antiguo primero.
