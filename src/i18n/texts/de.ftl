### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Vorteile
software = Software
cloud = Cloud
visual-studio-subscriptions = Visual Studio-Abonnements
technical-benefits = Technische Vorteile
go-to-market = Markteinführung
get-keys = Schlüssel abrufen
assign-user = Benutzer zuweisen
activate = Aktivieren
status = Status
expires = Läuft ab
expired = Abgelaufen
access-id = Zugriffs-ID
contract-id = Vertrags-ID
submit-request = Anforderung einreichen
add = Hinzufügen
update = Aktualisieren
change = Ändern
add-licenses = Lizenzen hinzufügen
extend-end-date = Enddatum verlängern
benefit-expiry-date = Ablaufdatum des Vorteils
marketing-contact = Marketingkontakt
unlimited = Unbegrenzt

## What the formats in `formats.rs` say in words

today = heute
tomorrow = morgen
yesterday = gestern
in-days = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
days-ago = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
file-size-bytes = { $bytes ->
    [one] { $bytes }{ "\u00A0" }Byte
   *[other] { $bytes }{ "\u00A0" }Byte
}
file-size-kilobytes = { $size }{ "\u00A0" }kB
file-size-megabytes = { $size }{ "\u00A0" }MB
file-size-gigabytes = { $size }{ "\u00A0" }GB
file-size-terabytes = { $size }{ "\u00A0" }TB
