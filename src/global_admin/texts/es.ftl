### Becoming a Global admin: asking those there are, or proving a mail domain of the company.

become-global-admin = Convertirse en administrador global
lead-become-global-admin = Quién tiene el rol de administrador global de { $company } y cómo obtenerlo.
admin-already = Ya tiene el rol de administrador global de esta empresa.
ask-global-admins = Solicitarlo a quienes tienen el rol
see-global-admins = Ver quién tiene el rol de administrador global

## Claims

admin-claims = Quién recibirá el rol de administrador global
admin-claim = { $name } ha demostrado, mediante el dominio de correo { $domain }, que actúa en nombre de la empresa. Recibirá el rol de administrador global el { $date }, salvo que antes se oponga alguien que ya lo tenga.
admin-claim-own = Ha demostrado el control del dominio de correo { $domain }. Recibirá el rol de administrador global el { $date }, salvo que antes se oponga alguien que ya lo tenga.
admin-object = Oponerse
admin-claim-over = Ya no hay nada que decidir: se resolvió o se retiró antes.
admin-not-a-member = Esta persona no es un miembro activo de la empresa.
admin-withdraw = Retirar
flash-admin-objected = Se ha opuesto: { $name } no recibe el rol de administrador global. Se le comunica por correo electrónico.
flash-admin-given = Ahora tiene el rol de administrador global. Se comunica por correo electrónico a todos los miembros de su empresa.
flash-admin-claimed = Se ha encontrado el registro DNS. Se comunica por correo electrónico a quienes tienen el rol de administrador global, que pueden oponerse.
flash-admin-withdrawn = Ha retirado su candidatura. Se comunica por correo electrónico a quienes tienen el rol de administrador global.

## By DNS

by-dns = Demostrar el control de su dominio de correo mediante DNS
by-dns-begin = Demostrar el control del dominio
by-dns-at-once = En su empresa no hay nadie activo con el rol de administrador global. Quien cree un registro en el DNS de su dominio de correo recibe de inmediato ese rol. Se comunica por correo electrónico a todos los miembros y al programa.
by-dns-unless-objected = Nadie con el rol de administrador global ha iniciado sesión en los últimos 60 días. Quien cree un registro en el DNS del dominio de correo de la empresa recibe ese rol 7 días después, salvo que se oponga alguien que ya lo tenga. Se comunica de inmediato por correo electrónico a quienes lo tienen, y también al programa.
by-dns-not-open = Alguien con el rol de administrador global ha iniciado sesión en los últimos 60 días: solicite el rol a quienes lo tienen. Si ninguna de esas personas ha iniciado sesión en 60 días, o si nadie tiene el rol en la empresa, puede demostrar aquí el control de su dominio de correo.
lead-by-dns = Un registro DNS que solo pueden crear quienes administran el dominio de correo de su empresa demuestra que usted actúa en nombre de ella.
dns-record = El registro DNS
dns-no-domains = El programa no conoce ningún dominio de correo de su empresa, así que no hay nada que demostrar. Pida al programa el rol de administrador global.
dns-make-record = Generar un registro
dns-set-record = { $count ->
    [one] Pida a quien administra su dominio de correo que cree este registro en el DNS; después pulse «Comprobar ahora».
   *[other] Pida a quien administra sus dominios de correo que cree este registro en el DNS con uno de estos nombres; después pulse «Comprobar ahora».
}
dns-name = Nombre del registro
dns-value = Valor
dns-record-lasts = { $days ->
    [one] El registro se genera solo para usted y es válido durante { $days } día.
   *[other] El registro se genera solo para usted y es válido durante { $days } días.
}
dns-record-until = Se ha generado solo para usted y es válido hasta el { $date }. Cuando se haya encontrado, puede eliminarlo.
dns-record-ran-out = Su registro caducó el { $date }. Genere otro y pida que se cree en lugar del anterior.
dns-check = Comprobar ahora
dns-limits = Puede comprobar { $own } veces por hora y toda su empresa, { $all } veces por día. Un registro nuevo puede tardar hasta una hora en verse en todas partes.
dns-no-record = Su registro no se generó aquí o ha caducado. Genere otro
dns-not-found = No se ha encontrado el registro en el DNS
dns-too-often = Ha comprobado tantas veces como se permite en una hora. Inténtelo más tarde
dns-too-often-together = Su empresa ha comprobado tantas veces como se permite en un día. Inténtelo mañana
dns-found-stale = { $name } tiene un registro de su empresa, pero es otro: generado para otra persona o anterior. Sustitúyalo por el valor siguiente
dns-found-other-company = { $name } tiene el registro de otra empresa (MPN ID { $mpn }). Sustitúyalo por el valor siguiente
dns-found-another = { $name } tiene un registro TXT con otro valor: «{ $text }»
dns-found-others = { $count ->
    [one] { $name } tiene { $count } registro TXT, que no es el siguiente
   *[other] { $name } tiene { $count } registros TXT, ninguno de los cuales es el siguiente
}
dns-found-no-name = { $name } aún no está en el DNS (NXDOMAIN). Si acaba de crearlo, compruebe de nuevo dentro de unos minutos
dns-found-no-texts = { $name } está en el DNS, pero no tiene ningún registro TXT
dns-found-too-many = { $name } tiene más de { $most } registros TXT, que no se leen. Elimine los que nadie necesite
dns-found-failed = El servidor DNS responde que no pudo consultar { $name } (SERVFAIL). A menudo se debe a un error de DNSSEC o de los servidores de nombres del dominio
dns-found-refused = El servidor DNS se niega a responder sobre { $name } (REFUSED)
dns-found-silence = Ningún servidor DNS respondió a tiempo sobre { $name }. Compruebe de nuevo dentro de unos minutos
dns-found-unreachable = No se pudo contactar con ningún servidor DNS para { $name }, o no se pudo leer su respuesta. Compruebe de nuevo dentro de unos minutos
dns-found-not-a-name = «{ $name }» no puede ser un nombre en el DNS. Pida al programa que corrija los dominios de correo de su empresa

## Operators

by-hand = Asignar el rol de administrador global
by-hand-verb = Asignar el rol
by-hand-happens-role = { $name } recibe de inmediato el rol de administrador global de { $company }.
by-hand-happens-told = Se comunica por correo electrónico a todos los miembros de la empresa, con el motivo que indique. Queda anotado en ambos registros de auditoría.
by-hand-reason-hint = La empresa lo lee, en un correo electrónico y en su registro de auditoría.
by-hand-is-admin = Esta persona ya tiene el rol de administrador global.
by-hand-not-open = Alguien con el rol de administrador global en la empresa ha iniciado sesión en los últimos 60 días. El rol lo asignan quienes ya lo tienen.
by-hand-suspended = La empresa está suspendida. Levante primero la suspensión.
flash-admin-by-hand = { $name } tiene ahora el rol de administrador global. Se comunica por correo electrónico a los miembros de la empresa.

## Mails

mail-is-admin-claimed = Rol de administrador global por asignar
mail-is-admin-given = Rol de administrador global asignado
mail-is-admin-objected = Oposición al rol de administrador global
mail-is-admin-withdrawn = Candidatura al rol de administrador global retirada
mail-admin-claimed-subject = { $member } recibirá el rol de administrador global de { $company }, salvo que usted se oponga
mail-admin-claimed = { $member } ha demostrado, mediante un registro en el DNS del dominio de correo { $domain }, que actúa en nombre de { $company } (MPN ID { $mpn }), y quiere el rol de administrador global. Es posible porque nadie con ese rol ha iniciado sesión en los últimos 60 días.
mail-admin-claimed-object = { $member } recibirá el rol el { $date }, salvo que antes se oponga alguien que ya lo tenga. Para oponerse, inicie sesión y pulse «Oponerse». Si es correcto, no hay nada que hacer.
mail-admin-claimed-link = Verlo u oponerse
mail-admin-given-subject = { $member } tiene ahora el rol de administrador global de { $company }
mail-admin-given = { $member } tiene desde ahora el rol de administrador global de { $company } (MPN ID { $mpn }).
mail-admin-given-proved = En la empresa no había nadie activo con el rol de administrador global, y { $member } ha demostrado, mediante un registro en el DNS del dominio de correo { $domain }, que actúa en nombre de ella.
mail-admin-given-not-objected = Nadie con el rol de administrador global había iniciado sesión en los últimos 60 días, { $member } ha demostrado, mediante un registro en el DNS del dominio de correo { $domain }, que actúa en nombre de la empresa, y nadie se ha opuesto en 7 días.
mail-admin-given-by-operator = El programa ha asignado el rol manualmente porque en la empresa no hay nadie con el rol de administrador global que inicie sesión. Su motivo:
mail-admin-objected-subject = { $member } no recibirá el rol de administrador global de { $company }
mail-admin-objected = { $by } se ha opuesto a que { $member } reciba el rol de administrador global de { $company } (MPN ID { $mpn }). Todo queda como estaba.
mail-admin-withdrawn-subject = { $member } ya no quiere el rol de administrador global de { $company }
mail-admin-withdrawn = { $member } ha retirado su candidatura al rol de administrador global de { $company } (MPN ID { $mpn }). No hay nada que hacer.
mail-admin-reason-operator = Recibe este correo electrónico porque se ocupa de las empresas para el programa. Se envía siempre, porque el control de una empresa pasa a otra persona.
mail-admin-reason-member = Recibe este correo electrónico porque es miembro de { $company }.

## Logs

log-domain-record-made = Generó un registro DNS que demuestra el control de un dominio de correo
log-domain-record-made-try = Intentó generar un registro DNS que demuestra el control de un dominio de correo
log-domain-proved = Demostró el control del dominio de correo { $domain }
log-domain-proved-try = Intentó demostrar el control de un dominio de correo
log-admin-claimed = Presentó la candidatura de { $member } al rol de administrador global, mediante el dominio de correo { $domain }
log-admin-claimed-try = Intentó presentar la candidatura de { $member } al rol de administrador global
log-admin-objected = Se opuso a que { $member } reciba el rol de administrador global
log-admin-objected-try = Intentó oponerse a que { $member } reciba el rol de administrador global
log-admin-withdrawn = Retiró la candidatura de { $member } al rol de administrador global
log-admin-withdrawn-try = Intentó retirar la candidatura de { $member } al rol de administrador global
log-admin-given = Asignó a { $member } el rol de administrador global
log-admin-given-proved = Asignó a { $member } el rol de administrador global, mediante el dominio de correo { $domain }
log-admin-given-why = Asignó manualmente a { $member } el rol de administrador global, por este motivo: { $why }
log-admin-given-try = Intentó asignar a { $member } el rol de administrador global
