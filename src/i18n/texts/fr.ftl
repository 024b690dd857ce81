### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Avantages
software = Logiciel
cloud = Cloud
visual-studio-subscriptions = Abonnements Visual Studio
technical-benefits = Avantages techniques
go-to-market = Commercialiser
get-keys = Obtenir des clés
assign-user = Affecter un utilisateur
activate = Activer
status = Statut
expires = Expire
expired = Expiré
access-id = ID d’accès
contract-id = ID de contrat
submit-request = Envoyer une demande
add = Ajouter
update = Mettre à jour
change = Modifier
add-licenses = Ajouter des licences
extend-end-date = Étendre la date de fin
benefit-expiry-date = Date d’expiration des avantages
marketing-contact = Contact marketing
unlimited = Illimité

## What the formats in `formats.rs` say in words

today = aujourd’hui
tomorrow = demain
yesterday = hier
in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
days-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
file-size-bytes = { $bytes ->
    [one] { $bytes }{ "\u00A0" }octet
   *[other] { $bytes }{ "\u00A0" }octets
}
file-size-kilobytes = { $size }{ "\u00A0" }ko
file-size-megabytes = { $size }{ "\u00A0" }Mo
file-size-gigabytes = { $size }{ "\u00A0" }Go
file-size-terabytes = { $size }{ "\u00A0" }To
