### What all lists and forms say alike.

## Everywhere

copy = Kopieren
copied = Kopiert
cancel = Abbrechen
from-to = { $from } bis { $to }
back-to-list = Zurück zur Liste

## Lists

filter-all = Alle
filter-label = Filter
search = Suchen
search-placeholder = Suchen…
download-csv = CSV herunterladen
pages = Seiten
page-word = Seite
no-match-heading = Keine Treffer
show-all = { $count ->
    [one] Den einzigen Eintrag anzeigen
   *[other] Alle { $count } anzeigen
}

## What joins words

label-colon = :{" "}
between-sentences = {" "}
full-stop = .
comma = ,{" "}
in-brackets = ({ $what })
question = { $what }?
page-number = Seite { $page }

## Choosing a person

find-person = Teil des Namens oder der E-Mail-Adresse
more-people = Es gibt mehr passende Personen, als hier angezeigt werden. Suchen Sie nach einem Namen oder einer E-Mail-Adresse.
people-found = { $count ->
    [one] { $count } Person gefunden.
   *[other] { $count } Personen gefunden.
}
many-people-found = { $count ->
    [one] Mehr als { $count } Person gefunden. Geben Sie mehr vom Namen oder von der E-Mail-Adresse ein.
   *[other] Mehr als { $count } Personen gefunden. Geben Sie mehr vom Namen oder von der E-Mail-Adresse ein.
}
still-chosen = Weiterhin ausgewählt: { $name }.
