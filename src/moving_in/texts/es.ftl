### Moving in: a company that is invited, and accepts.

## For operators

invite-company = Invitación al traslado
invite-company-state = Situación
invite-company-sent = La empresa recibió la invitación el { $at } y aún no se ha trasladado.
invite-company-not-sent = La empresa administra sus ventajas en el Membership Center y no tiene invitación.
invite-company-text = Quienes tienen el rol de administrador global reciben un correo electrónico con un vínculo. Cuando una de esas personas acepta, las páginas de la empresa funcionan.
invite-company-send = Enviar la invitación
invite-company-again = Enviar la invitación de nuevo
invite-company-withdraw = Retirar la invitación
invite-company-withdraw-text = Se avisa por correo electrónico a quienes tienen el rol de administrador global. Entonces nadie podrá aceptarla; puede enviarla de nuevo.
invite-company-moved-in = La empresa ya administra sus ventajas aquí.
invite-company-nobody = En la empresa no hay nadie activo con el rol de administrador global que pueda aceptar. Invite primero a alguien con ese rol.
invite-company-changed = La invitación ha cambiado desde que se mostró la página. Revísela de nuevo.
flash-company-invited = La invitación al traslado se ha enviado.
flash-company-invitation-withdrawn = La invitación al traslado se ha retirado.

## For the company

moving-in = Traslado
moving-in-invitation = La invitación
moving-in-none = En este momento no hay ninguna invitación. Cuando el programa la envíe, quienes tienen el rol de administrador global recibirán un correo electrónico.
moving-in-invited = El programa invitó a su empresa el { $day }.
moving-in-happens-here = A partir de entonces, su empresa administra aquí sus ventajas: claves, puestos, activaciones y solicitudes.
moving-in-happens-there = Lo que hizo en el Membership Center se queda allí. Ya no se hace nada más en él.
moving-in-happens-told = Quienes tienen el rol de administrador global reciben un correo electrónico. Los miembros de su empresa pueden usar sus páginas de inmediato.
moving-in-final = No se puede deshacer.
moving-in-accept = Aceptar y trasladarse
moving-in-done = Su empresa ya administra sus ventajas aquí. No hay nada que aceptar.
moving-in-link = Ver qué significa aceptar, y aceptar
moving-in-who = Quién tiene el rol de administrador global
flash-moved-in = { $company } se ha trasladado.

## Mails

mail-is-company-invited = Invitación al traslado
mail-is-invitation-withdrawn = Invitación al traslado retirada
mail-is-moved-in = Traslado completado
mail-accept-invitation = Ver la invitación
mail-company-invited-subject = Invitación al traslado para { $company }
mail-company-invited = El programa invita a { $company } a administrar sus ventajas en este portal, en lugar de en el Membership Center.
mail-company-invited-how = La invitación la acepta alguien con el rol de administrador global. La página del vínculo dice qué ocurre entonces.
mail-invitation-withdrawn-subject = { $company } ya no tiene invitación al traslado
mail-invitation-withdrawn = El programa ha retirado la invitación al traslado de { $company }. Sus ventajas se siguen administrando en el Membership Center.
mail-moved-in-subject = { $company } se ha trasladado
mail-moved-in = { $by } ha aceptado la invitación. A partir de ahora, { $company } administra sus ventajas en este portal.

## The logs

log-company-invited = Invitó a la empresa MPN { $mpn-id } al traslado
log-company-invited-try = Intentó invitar a la empresa MPN { $mpn-id } al traslado
log-company-uninvited = Retiró la invitación al traslado de la empresa MPN { $mpn-id }
log-company-uninvited-try = Intentó retirar la invitación al traslado de la empresa MPN { $mpn-id }
log-company-moved-in = Aceptó la invitación al traslado de la empresa MPN { $mpn-id }
log-company-moved-in-try = Intentó aceptar la invitación al traslado de la empresa MPN { $mpn-id }
