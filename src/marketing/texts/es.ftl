### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = Su empresa aún no tiene ninguno y, sin él, no se puede activar ninguna oferta. Nombre a la persona que recibirá las instrucciones por correo electrónico cuando una oferta esté activa.
contact-none-yet = Su empresa aún no tiene ninguno y, sin él, no se puede activar ninguna oferta.
contact-none-here = Su empresa no tiene ninguno aquí.
contact-phone = Teléfono
contact-language = Idioma preferido
contact-set-on = Establecido el
contact-needs-role = No puede establecer el contacto de marketing. Su rol aquí: { $own }. Se necesita uno de estos: { $needed }.
contact-who-can-help = Quién puede ayudar
who-can-set-contact = Quién puede establecer el contacto de marketing

## The list of offers

column-offer = Oferta
offer-activate-by = Activar hasta el { $date }

## The form

add-contact = Agregar contacto de marketing
update-contact = Actualizar contacto de marketing: { $name }
change-contact = Cambiar contacto de marketing
contact-lead = Los correos electrónicos sobre sus ofertas de comercialización se envían a esta persona, a la dirección y en el idioma que indique aquí.
contact-person = Persona
contact-choose-another = Elegir otra persona
contact-email-hint = Una dirección distinta de la propia de esta persona, como un buzón de su equipo de marketing.
contact-phone-hint = Como se escribe en el país de su empresa, o empezando por + y el prefijo del país. Sin extensión.
contact-told = Se avisa a la persona en la dirección alternativa.
contact-told-new = Si cambia la dirección, se avisa a la persona en la nueva.
contact-former-told = Se avisa a { $name }, en la dirección alternativa indicada antes, de que otra persona toma el relevo.
contact-save = Guardar
contact-back = Volver a las ofertas de comercialización

## What is wrong with what was typed

choose-person-first = Elija una persona.
enter-phone = Escriba un número de teléfono en cifras.
phone-needs-country = Empiece el número de teléfono por + y el prefijo del país.
phone-with-extension = Escriba el número de teléfono sin extensión.
phone-unassigned = Ese número de teléfono no existe. Compruebe las cifras; en otro país empieza por + y el prefijo del país.
choose-language-first = Elija uno de los idiomas.

## Told after it happened

flash-contact-set = El contacto de marketing se ha guardado: { $name }.

## The mails

mail-is-contact-assigned = Contacto de marketing nombrado
mail-is-contact-replaced = Contacto de marketing reemplazado
mail-contact-reason = Recibe este correo electrónico porque alguien de { $company } ha indicado esta dirección para el contacto de marketing de la empresa.
mail-contact-assigned-subject = Usted es el contacto de marketing de { $company }
mail-contact-assigned = { $by }, de { $company }, le ha nombrado contacto de marketing de la empresa, con esta dirección.
mail-contact-assigned-next = A partir de ahora llegan aquí los correos electrónicos sobre las ofertas de comercialización de la empresa. Si no le corresponde, avise a quien administra los usuarios de su empresa.
mail-contact-replaced-subject = Usted ya no es el contacto de marketing de { $company }
mail-contact-replaced = { $by }, de { $company }, ha nombrado a otra persona contacto de marketing de la empresa. Los correos electrónicos sobre sus ofertas de comercialización ya no llegan a esta dirección.

## In the logs

log-contact-set = Nombró a { $member } contacto de marketing
log-contact-set-some = Estableció el contacto de marketing
log-contact-set-try = Intentó nombrar a { $member } contacto de marketing
log-contact-set-try-some = Intentó establecer el contacto de marketing
