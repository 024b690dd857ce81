### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = Votre entreprise n’en a pas encore, et sans lui aucune offre ne peut être activée. Désignez la personne qui recevra les instructions par e-mail dès qu’une offre sera active.
contact-none-yet = Votre entreprise n’en a pas encore, et sans lui aucune offre ne peut être activée.
contact-none-here = Votre entreprise n’en a pas ici.
contact-phone = Téléphone
contact-language = Langue préférée
contact-set-on = Enregistré le
contact-needs-role = Vous ne pouvez pas définir le contact marketing. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
contact-who-can-help = Qui peut vous aider
who-can-set-contact = Qui peut définir le contact marketing

## The list of offers

column-offer = Offre
offer-activate-by = À activer jusqu’au { $date }

## The form

add-contact = Ajouter le contact marketing
update-contact = Mettre à jour le contact marketing : { $name }
change-contact = Modifier le contact marketing
contact-lead = Les e-mails concernant vos offres de commercialisation sont envoyés à cette personne, à l’adresse et dans la langue que vous indiquez ici.
contact-person = Personne
contact-choose-another = Choisir une autre personne
contact-email-hint = Une adresse différente de celle de cette personne, par exemple une boîte aux lettres de votre équipe marketing.
contact-phone-hint = Comme on l’écrit dans le pays de votre entreprise, ou en commençant par + et l’indicatif du pays. Sans numéro de poste.
contact-told = La personne en est informée à cette autre adresse.
contact-told-new = Si vous changez l’adresse, la personne en est informée à la nouvelle.
contact-former-told = { $name } reçoit, à l’autre adresse indiquée auparavant, un e-mail annonçant que quelqu’un d’autre prend le relais.
contact-save = Enregistrer
contact-back = Retour aux offres de commercialisation

## What is wrong with what was typed

choose-person-first = Choisissez une personne.
enter-phone = Saisissez un numéro de téléphone en chiffres.
phone-needs-country = Commencez le numéro de téléphone par + et l’indicatif du pays.
phone-with-extension = Saisissez le numéro de téléphone sans numéro de poste.
phone-unassigned = Ce numéro de téléphone n’existe pas. Vérifiez les chiffres ; dans un autre pays, il commence par + et l’indicatif du pays.
choose-language-first = Choisissez l’une des langues.

## Told after it happened

flash-contact-set = Le contact marketing est enregistré : { $name }.

## The mails

mail-is-contact-assigned = Contact marketing désigné
mail-is-contact-replaced = Contact marketing remplacé
mail-contact-reason = Vous recevez cet e-mail parce que cette adresse a été indiquée pour le contact marketing de l’entreprise { $company }.
mail-contact-assigned-subject = Vous êtes le contact marketing de l’entreprise { $company }
mail-contact-assigned = { $by }, de l’entreprise { $company }, vous a désigné comme contact marketing, avec cette adresse.
mail-contact-assigned-next = Les e-mails concernant les offres de commercialisation de l’entreprise vous parviendront désormais ici. Si cela ne vous est pas destiné, adressez-vous à un administrateur de votre entreprise.
mail-contact-replaced-subject = Vous n’êtes plus le contact marketing de l’entreprise { $company }
mail-contact-replaced = { $by }, de l’entreprise { $company }, a désigné une autre personne comme contact marketing. Les e-mails concernant les offres de commercialisation de l’entreprise n’arrivent plus à cette adresse.

## In the logs

log-contact-set = A désigné { $member } comme contact marketing
log-contact-set-some = A désigné le contact marketing
log-contact-set-try = A tenté de désigner { $member } comme contact marketing
log-contact-set-try-some = A tenté de désigner le contact marketing
