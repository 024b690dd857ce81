### Addresses that somebody typed for a company's mail.

## The page to refuse

refuse-mail-heading = Rechazar correos electrónicos en esta dirección
refuse-mail-lead = { $by }, de { $company }, ha indicado { $address }, y los correos electrónicos sobre la empresa se envían allí.
refuse-mail-text = Si los rechaza, no se enviarán más correos electrónicos sobre esta empresa a esta dirección y se avisará a quienes tienen el rol de administrador global en la empresa. Aquí no se puede deshacer.
refuse-mail = Rechazar correos
mail-is-refused = Los correos electrónicos se rechazan
mail-is-refused-text = No se enviarán más correos electrónicos sobre { $company } a { $address }.

## Why an address can't be entered

address-refused = Esta dirección rechaza correos electrónicos sobre su empresa. Escriba otra.
too-many-addresses = Se han escrito direcciones demasiadas veces en una hora. Podrá volver a escribir esta a partir del { $time }.

## The mails

mail-is-address-refused = Dirección rechazada
mail-address-refused-subject = Se rechazan correos electrónicos en { $address }
mail-address-refused = Quien lee el correo en { $address } no quiere más correos electrónicos sobre { $company }. { $by } había indicado esta dirección. Ya no se envía nada allí.
mail-address-refused-next = Si es la dirección de su contacto de marketing, indique otra.

## In the logs

log-address-refused = Se rechazaron correos electrónicos en una dirección que había indicado { $member }
log-address-refused-try = Intentó rechazar correos electrónicos en una dirección que había indicado { $member }
