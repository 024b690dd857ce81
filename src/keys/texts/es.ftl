### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = Claves
shown-until = Visibles para usted hasta el { $until }
show-again = Mostrar de nuevo
show-again-hint = Muestra las mismas claves durante diez minutos; el registro de auditoría guarda quién y cuándo.
keys-to-get = { $count ->
    [one] Se emite una clave de la reserva del programa y se le muestra.
   *[other] Se emiten { $count } claves de la reserva del programa y se le muestran.
}
refund-ends = Obtener claves pone fin al derecho a reembolso.
refund-ends-text = { $package } aún puede cancelarse con reembolso hasta el { $last-day }. Se le pedirá confirmación antes de que ocurra nada.
own-use = Para uso propio de su empresa y para demostraciones bajo su supervisión. Nunca para la cuenta, el hardware o la infraestructura de un cliente.
special-instructions = Instrucciones especiales
issued = Emisión
keys-issued-by = { $at }, para { $name }
shown-to = Mostradas a
no-key-nothing-to-install = Es un derecho de uso, no un programa: no hay clave.
no-key-installer = El instalador se activa sin clave de este portal.
downloads-elsewhere = Su empresa obtiene sus paquetes de instalación en el Membership Center hasta que se traslade.
keys-need-role = No puede obtener ni mostrar claves. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
who-can-get-keys = Quién puede obtener claves
downloads = Descargas
nothing-to-download = No hay descargas para { $product }.
system = Sistema
show-downloads = Mostrar descargas
cannot-install = ¿No se puede instalar?
cannot-install-link = Cómo pedir soporte del producto
installer = Paquete de instalación, { $language }, { $system }
closed-expired = El último día para obtener claves fue el { $last-day }.
closed-expired-renewable = El último día para obtener claves fue el { $last-day }. Una renovación aporta nuevas ventajas; es posible hasta el { $closes }.
pool-too-small = No se ha emitido ninguna clave: la reserva del programa para { $product } no tiene suficientes. El equipo del programa lo ve; inténtelo más tarde.
pool-none-left = No queda ninguna por el momento. Se ha avisado al programa.
pool-empty-row = No queda ninguna por el momento

## The confirmation

confirm-keys-heading = ¿Obtener claves de { $product }?
confirm-refund-first = Confirme que renuncia al derecho a reembolso
refund-ends-confirm = La membresía { $package }, comprada el { $purchased-on }, puede cancelarse con reembolso hasta el { $last-day }. Una vez mostrada una clave, ya no es posible.
refund-ends-alone = Hasta el { $last-day }, esta ventaja aún puede cancelarse por separado con reembolso. Una vez mostrada una clave, ya no es posible.
what-happens = Qué ocurre
happens-issued = { $count ->
    [one] Se emite para { $company } una clave de la reserva del programa.
   *[other] Se emiten para { $company } { $count } claves de la reserva del programa.
}
happens-shown = Las claves de { $product } se le muestran durante diez minutos; puede mostrarlas de nuevo en cualquier momento.
happens-logged = El registro de auditoría guarda quién las obtuvo, cuándo y desde dónde.
get-keys-give-up-refund = Obtener claves y renunciar al reembolso

## Keys of several benefits

choose-for-keys = Elegir { $product }, { $package }
get-keys-of-chosen = Obtener claves de la selección
all-that-end-on = Todo lo que termina el { $date } ({ $count })
get-keys-of-several = { $count ->
    [0] Obtener claves de varios productos
    [one] ¿Obtener claves de un producto?
   *[other] ¿Obtener claves de { $count } productos?
}
keys-of-several = { $count ->
    [0] Claves de varios productos
    [one] Claves de un producto
   *[other] Claves de { $count } productos
}
several-none = No ha elegido nada. Elija primero productos de la lista.
several-most = Se pueden elegir como máximo { $most } a la vez: estos son los primeros de los elegidos.
several-again = Ya emitidas; se muestran de nuevo las mismas claves.
several-not-got = No se obtiene ninguna clave.
happens-shown-several = Se le muestran durante diez minutos en una página; puede mostrarlas de nuevo en cualquier momento.
flash-several-keys-shown = { $count ->
    [one] Las claves de un producto se le muestran durante diez minutos.
   *[other] Las claves de { $count } productos se le muestran durante diez minutos.
}

## Told after it happened

flash-keys-shown = Las claves de { $product } se le muestran durante diez minutos.

## The pools, for operators

key-pools = Reservas de claves
lead-key-pools = Claves de producto que tiene el programa y cuántas se han emitido.
pools-empty = { $count ->
    [one] Una reserva está vacía.
   *[other] { $count } reservas están vacías.
}
pools-empty-text = Si una empresa pide una clave de una reserva vacía, no la recibe.
no-pools = Aún no hay reservas de claves
no-pools-text = Un producto de software o de la nube recibe su reserva con la primera importación de claves.
no-match-pools = Ninguna reserva está en este estado.
show-all-pools = Mostrar todas las reservas
available = Disponibles
pool-empty = Vacía
pool-low = Casi vacía
pool-enough = Suficiente

## Mails, and their names for operators

mail-keys-revealed-subject = Se mostraron por primera vez las claves de { $product }
mail-keys-revealed = { $by } obtuvo las claves de { $product } para { $company } el { $at }. Las claves no figuran en este correo electrónico.
mail-keys-revealed-check = Si nadie de su empresa debía hacerlo, consulte la ventaja y hable con esa persona.
mail-pool-empty-subject = Reserva de claves vacía: { $product }
mail-pool-empty = Un partner ha pedido claves de { $product } y la reserva no tiene suficientes. No se ha emitido nada; se podrá continuar cuando la reserva se reponga.
mail-is-keys-revealed = Claves mostradas por primera vez
mail-is-pool-empty = Reserva de claves vacía
mail-several-keys-revealed-subject = Se mostraron por primera vez las claves de { $count } productos
mail-several-keys-revealed = { $by } obtuvo claves para { $company } el { $at }, de estos productos: { $products }. Las claves no figuran en este correo electrónico.
mail-is-several-keys-revealed = Claves de varios productos mostradas por primera vez

## In the logs

log-keys-issued = { $keys ->
    [0] Obtuvo las claves { $of }
    [one] Obtuvo una clave { $of }
   *[other] Obtuvo { $keys } claves { $of }
}
log-keys-issued-try = Intentó obtener las claves { $of }
log-keys-revealed = { $first ->
    [true] Mostró por primera vez las claves { $of }
   *[false] Mostró de nuevo las claves { $of }
}
log-keys-revealed-try = Intentó mostrar las claves { $of }

## Imports of keys, for operators

key-imports = Importaciones de claves
lead-key-imports = Archivos de claves en camino hacia una reserva, los más recientes primero.
import-keys = Importar claves
no-imports = Aún no se ha importado ningún archivo
no-imports-text = Las claves llegan a una reserva desde un archivo CSV o de texto.
import-keys-text = Un archivo contiene las claves de un solo producto. Primero verá lo que contiene: nada llega a la reserva antes de que lo confirme.
import-file = Archivo con claves
import-file-hint = CSV cuyo encabezado llama a una columna «key» o «product key», o texto con una clave por línea. Sin JavaScript, como máximo { $most }.
import-send = Examinar el archivo
import-no-product = Elija el producto al que corresponden las claves.
import-no-file = Elija un archivo que no esté vacío.
import-file-large = El archivo supera { $most }.
import-of = Importación de claves: { $product }
import-begun = Inicio
import-received = Recibido
import-received-of = { $done } de { $size }
import-in-file = Claves en el archivo
import-fresh = Nuevas
import-repeated = Repetidas en el archivo
import-in-pool = Ya en una reserva
import-issued = Emitidas o revocadas antes
import-malformed = Líneas que no son una clave
import-receiving = En envío
import-checking = En comprobación
import-ready = Pendiente de confirmación
import-inserting = Entrando en la reserva
import-done = En la reserva
import-failed = No se puede leer
import-discarded = Descartada
import-again-hint = Continúa automáticamente, aunque cierre la página.
import-look-again = Ver el progreso
import-going-on = El archivo no ha llegado completo
import-going-on-text = Se han recibido { $done } de { $size }. Elija de nuevo el mismo archivo para enviar el resto. Sin JavaScript, descarte esta importación y empiece otra vez.
import-go-on = Enviar el resto
import-other-file = Este no es el archivo con el que se empezó.
import-broke-off = No se pudo enviar el archivo completo. Inténtelo de nuevo: lo que ha llegado se conserva.
import-malformed-heading = { $count ->
    [one] Una línea no es una clave
   *[other] { $count } líneas no son claves
}
import-malformed-text = Nada del archivo llega a la reserva. Corríjalo e impórtelo de nuevo.
import-failed-text = El archivo no se puede leer. Nada de su contenido llega a la reserva.
import-nothing-new = Ninguna clave del archivo es nueva: no hay nada que importar.
import-confirm-text = Las claves nuevas llegan a la reserva todas a la vez; las demás se omiten. Si nadie la confirma antes del { $at }, la importación se elimina.
import-confirm = { $count ->
    [one] Importar una clave nueva
   *[other] Importar { $count } claves nuevas
}
import-looked-again = Algunas claves del archivo llegaron a una reserva después de que lo examinara. No se ha importado nada; esta es la situación actual.
import-changed = No se ha hecho nada: la importación ya no está como se mostró. Revísela de nuevo.
import-discard = Descartar la importación
import-done-text = { $count ->
    [one] Una clave ha llegado a la reserva.
   *[other] { $count } claves han llegado a la reserva.
}
import-left-out = Líneas que no llegan a la reserva
import-left-out-csv = Descargar estas líneas con sus motivos (CSV)
import-line = Línea
import-why = Motivo
import-at = Línea { $line }: { $why }
import-newest = Importaciones más recientes
import-newer = Importaciones posteriores
import-older = Importaciones anteriores
flash-import-discarded = La importación se ha descartado.

## What is wrong with a line, behind its number

wrong-not-text = el carácter { $letter } no es texto. Guarde el archivo como CSV o como texto en UTF-8.
wrong-packed = es un archivo comprimido, como un libro de Excel. Guárdelo como CSV.
wrong-no-keys = el archivo no contiene ninguna clave.
wrong-line-long = tiene { $count } caracteres; el máximo es { $most }.
wrong-many-columns = tiene { $count } columnas; el máximo es { $most }.
wrong-no-key-column = de sus { $count } columnas, ninguna se llama «key» o «product key».
wrong-two-key-columns = las columnas { $first } y { $second } tienen ambas el nombre de la que contiene las claves.
wrong-other-columns = tiene { $count } columnas; el encabezado tiene { $expected }.
wrong-quotes = las comillas del carácter { $letter } no se cierran o tienen algo detrás.
wrong-no-key = la columna { $column } no contiene ninguna clave.
wrong-key-short = el contenido de la columna { $column } tiene { $count } letras y cifras; una clave tiene al menos { $least }.
wrong-key-long = el contenido de la columna { $column } tiene { $count } letras y cifras; una clave tiene como máximo { $most }.
wrong-letter = el carácter { $letter } no puede estar en una clave: solo letras de la A a la Z, cifras y guiones.
wrong-repeated = repetida en el archivo
wrong-in-pool = ya está en una reserva
wrong-issued = emitida o revocada antes

## Imports in the logs

log-of-some-product = de un producto
log-key-import-begun = Empezó a importar claves { $of }
log-key-import-begun-try = Intentó importar claves { $of }
log-key-import-confirmed = { $keys ->
    [one] Confirmó la importación de una clave { $of }
   *[other] Confirmó la importación de { $keys } claves { $of }
}
log-key-import-confirmed-try = Intentó confirmar la importación de claves { $of }
log-key-import-discarded = Descartó una importación de claves { $of }
log-key-import-discarded-try = Intentó descartar una importación de claves { $of }
log-key-import-done = { $keys ->
    [one] Incorporó una clave { $of } a la reserva
   *[other] Incorporó { $keys } claves { $of } a la reserva
}
log-key-import-done-try = Intentó incorporar claves { $of } a la reserva

## Levels, for operators

pool-lasts = Duración
pool-pace = Duración, al ritmo de los últimos 90 días
pool-no-pace = Sin previsión
pool-lasts-today = menos de un día
pool-lasts-days = { $days ->
    [one] alrededor de un día
   *[other] unos { $days } días
}
pool-lasts-weeks = { $weeks ->
    [one] alrededor de una semana
   *[other] unas { $weeks } semanas
}
pool-lasts-year = un año o más
threshold = Avisar cuando queden pocas
threshold-keys = Menos claves que
threshold-hint = Con menos claves, la reserva está casi vacía y se avisa, una sola vez, a quienes tienen el rol de administrador y quieren correos electrónicos sobre reservas de claves. Con 0 no se avisa nunca.
threshold-save = Actualizar el umbral
threshold-wrong = Escriba un número entero de 0 a { $most }.
flash-threshold-set = El umbral de { $product } se ha actualizado.
mail-pools-low-subject = { $count ->
    [one] Una reserva de claves está casi vacía
   *[other] { $count } reservas de claves están casi vacías
}
mail-pools-low = Quedan menos claves que el umbral de aviso:
mail-pool-low = { $count ->
    [one] { $product }: una clave
   *[other] { $product }: { $count } claves
}
mail-is-pools-low = Reservas de claves casi vacías
log-threshold-set = Fijó el umbral de la reserva de claves { $of } en { $count }
log-threshold-set-try = Intentó fijar el umbral de la reserva de claves { $of }

## Taking keys out, for operators

pool-retired = Cerrada
revoke-keys = Revocar claves
revoke-text = La reserva de { $product } tiene { $count } claves que nadie ha obtenido. Las claves que revoque salen de ella: ya nadie las obtiene y ninguna importación las devuelve.
revoke-which = Cuáles
revoke-any = Las más recientes de la reserva
revoke-of-import = De la importación del { $at }
revoke-count = Cuántas claves
revoke-count-hint = Si hay menos, todas.
revoke-reason = Motivo
revoke-reason-hint = Queda anotado en el registro de auditoría del programa.
revoke-final = Esta acción no se puede deshacer.
revoke-no-count = Escriba cuántas claves: un número entero de 1 a { $most }.
revoke-nothing = Ya no hay ninguna clave así en la reserva.
revoke-no-reason = Escriba un motivo.
revoke-long-reason = Acorte el motivo a { $most } caracteres.
flash-keys-revoked = { $count ->
    [one] Se ha revocado una clave.
   *[other] Se han revocado { $count } claves.
}
retire-pool = Cerrar la reserva
retire-pool-text = Ya no se emite nada de la reserva de { $product }: a las empresas se les indica que no queda ninguna clave. Las claves emitidas siguen siendo de sus empresas. La reserva se puede reabrir.
take-pool-up = Reabrir la reserva
take-pool-up-text = Se vuelven a emitir claves de { $product } de la reserva.
flash-pool-retired = Ya no se emite nada de la reserva de { $product }.
flash-pool-taken-up = La reserva de { $product } se ha reabierto.
log-keys-revoked = { $count ->
    [one] Revocó una clave { $of } que nadie había obtenido
   *[other] Revocó { $count } claves { $of } que nadie había obtenido
}
log-keys-revoked-try = Intentó revocar claves { $of }
log-pool-retired = Cerró la reserva de claves { $of }
log-pool-retired-try = Intentó cerrar la reserva de claves { $of }
log-pool-taken-up = Reabrió la reserva de claves { $of }
log-pool-taken-up-try = Intentó reabrir la reserva de claves { $of }

## Issued keys, for operators

issued-keys = Claves emitidas
lead-issued-keys = Busque una clave emitida: por su empresa o tal como la cita la empresa.
issued-keys-company-hint = Su MPN ID o el principio de su nombre. Sin clave, se muestran todas las de la empresa.
issued-keys-key = Clave de producto
issued-keys-key-hint = La clave completa, o sus últimas cinco letras y cifras junto con la empresa. Se compara, pero no se guarda ni se vuelve a mostrar.
issued-keys-look-up = Buscar
issued-keys-nothing-typed = Escriba una empresa o una clave.
issued-keys-no-company = No existe esa empresa.
issued-keys-ending-alone = Escriba también la empresa: muchas claves pueden terminar así.
issued-keys-no-key = Escriba una clave completa o sus últimas cinco letras y cifras.
issued-keys-unknown = Ninguna clave emitida coincide.
issued-keys-several = Varias claves de esta empresa terminan así: búsquelas aquí.
issued-keys-none = No se ha emitido ninguna clave para { $company }
issued-keys-of = Claves emitidas para { $company }
issued-keys-count = { $count ->
    [one] Una clave
   *[other] { $count } claves
}
issued-keys-count-more = Más de { $count } claves
issued-keys-ending = Termina en
issued-keys-newest = Claves más recientes
issued-keys-newer = Claves posteriores
issued-keys-older = Claves anteriores
issued-key-title = { $product }: { $key }
issued-key-unseen = Aún no mostrada
issued-key-shown = Claves mostradas
issued-key-redeemed = Canjeada
issued-key-revoked = Revocada
issued-key-to = Emitida para
issued-key-redeemed-on = Fecha de canje
issued-key-replaces = En lugar de
issued-key-revoked-at = Fecha de revocación
issued-key-replaced-by = Sustituida por
issued-key-history = Qué se ha hecho con las claves de esta ventaja
issued-key-no-history = No consta nada.

## Replacing an issued key

replace-key = Sustituir la clave
replace-happens-new = Se emite una clave nueva de la reserva de { $product } para { $company }. Nadie la ve antes de que la empresa la muestre.
replace-happens-revoked = { $key } se marca como revocada, con el motivo que indique. Ya no se muestra, su canje no se puede registrar y ninguna importación la devuelve.
replace-happens-told = Quienes tienen el rol de administrador global en la empresa reciben un correo electrónico con el motivo que indique. Las claves que se muestren en este momento se ocultan.
replace-reason-hint = La empresa lo lee. No escriba la clave.
replace-final = Una clave se puede sustituir una vez; la que la sustituye, nunca. Esta acción no se puede deshacer.
replace-reason-tells-key = Escriba el motivo sin la clave.
replace-off-replaced = { $by } sustituyó esta clave el { $at }. Una clave se puede sustituir una vez.
replace-off-replacement = Esta clave sustituye a otra, y por eso no se puede sustituir.
replace-off-redeemed = Esta clave se canjeó el { $day }: de ella depende una suscripción.
replace-off-suspended = La empresa está suspendida: no puede mostrar claves.
replace-off-not-moved-in = La empresa no se ha trasladado: no puede mostrar claves.
replace-off-cancelled = La membresía o la ventaja se canceló: la empresa no puede mostrar sus claves.
replace-off-over = La empresa ya no puede mostrar las claves de esta ventaja: su plazo ha terminado.
replace-pool-too-small = La reserva de { $product } no tiene ninguna clave que se pueda emitir. No se ha cambiado nada.
flash-key-replaced = La clave se ha revocado. En su lugar se ha emitido la clave { $number }.
revoked-keys = Claves revocadas
key-revoked-line = { $key }: revocada el { $day }, sustituida por { $replacement }. Motivo: { $reason }
key-revoked-ending = { $key }, que termina en { $ending }: revocada el { $day }, sustituida por { $replacement }. Motivo: { $reason }
mail-key-replaced-subject = Se sustituyó una clave de { $product }
mail-key-replaced = El programa revocó el { $at } una clave de { $product } que { $company } había obtenido. En su lugar se ha emitido una nueva.
mail-key-replaced-reason = Motivo: { $reason }
mail-key-replaced-show = Las claves no figuran en este correo electrónico. Muéstrelas de nuevo en la página de la ventaja para ver la nueva.
mail-is-key-replaced = Clave sustituida
log-key-replaced = Sustituyó la clave { $key } { $of } por la clave { $other }
log-key-replaced-try = Intentó sustituir la clave { $key } { $of }
log-issued-key-read = Consultó la clave { $key } { $of }
log-issued-key-read-try = Intentó consultar la clave { $key } { $of }
log-issued-keys-looked-up = Consultó las claves emitidas para la empresa MPN { $mpn-id }
log-issued-keys-looked-up-try = Intentó buscar una clave emitida
