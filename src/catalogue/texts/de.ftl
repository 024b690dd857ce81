### Kinds of benefits, and the units that they come in.

menu-technical = Technik
unit-cores = { $count ->
    [one] Kern
   *[other] Kerne
}
unit-seats = { $count ->
    [one] Platz
   *[other] Plätze
}
unit-incidents = { $count ->
    [one] Supportfall
   *[other] Supportfälle
}
unit-hours = { $count ->
    [one] Stunde
   *[other] Stunden
}

### The catalogue’s file: what is wrong in it.

catalogue-at = Zeile { $line }, Spalte { $column }
catalogue-wrong-syntax = Dies ist kein TOML: { $message }
catalogue-wrong-not-text = Die Datei ist kein Text in UTF-8
catalogue-wrong-too-large = Die Datei ist größer als { $size }
catalogue-wrong-format = Dieses Portal liest Dateien mit format = { $format }
catalogue-wrong-unknown-key = Diesen Schlüssel gibt es hier nicht
catalogue-wrong-missing = { $key } fehlt
catalogue-wrong-expected-text = Schreiben Sie einen Text in Anführungszeichen
catalogue-wrong-expected-number = Schreiben Sie eine ganze Zahl ohne Anführungszeichen
catalogue-wrong-expected-yes-no = Schreiben Sie true oder false
catalogue-wrong-expected-table = Hier muss eine Tabelle stehen
catalogue-wrong-expected-list = Hier muss eine Liste stehen
catalogue-wrong-expected-grant = Schreiben Sie eine Zahl, eine Tabelle mit core, added, cap oder unlimited oder das Wort unlimited in Anführungszeichen
catalogue-wrong-range = Schreiben Sie eine Zahl von { $least } bis { $most }
catalogue-wrong-word = Schreiben Sie eines dieser Wörter: { $words }
catalogue-wrong-code = Ein Code hat Kleinbuchstaben von a bis z, Ziffern und Bindestriche (bei einem Paket: Unterstriche), höchstens 60
catalogue-wrong-language = Die Sprachen des Portals sind { $languages }
catalogue-wrong-address = Schreiben Sie eine vollständige Adresse, die mit https beginnt
catalogue-wrong-price-comma = Schreiben Sie den Preis mit Punkt und ohne Komma, zum Beispiel 1200.50
catalogue-wrong-price = Schreiben Sie den Preis in Ziffern, mit höchstens { $digits } hinter einem Punkt
catalogue-wrong-no-product = Im Katalog gibt es kein Produkt { $code }
catalogue-wrong-no-package = Im Katalog gibt es kein Paket { $code }
catalogue-wrong-no-offer = Im Katalog gibt es kein Angebot { $code }
catalogue-wrong-itself = Ein Angebot kann hier nicht sich selbst nennen
catalogue-wrong-empty = Schreiben Sie etwas
catalogue-wrong-too-long = Schreiben Sie höchstens { $most } Zeichen
catalogue-wrong-control = Hier steht ein Steuerzeichen oder ein Zeilenende, wo keines sein darf
catalogue-wrong-download-twice = Diese Sprache und dieses System stehen hier zweimal
catalogue-wrong-no-english = Geben Sie es auch auf Englisch an (en): Es dient als Ersatz für andere Sprachen
catalogue-wrong-grants-nothing = Dies gewährt nichts
catalogue-wrong-no-support-ids = Ein technisches Produkt, dessen Aktivierung das Portal erledigt, braucht support_ids
catalogue-wrong-not-activated = Nur Aktivierungen von technischen Produkten und Markteinführungsangeboten werden erledigt
catalogue-wrong-in-use = Dies fehlt und wird noch verwendet: Behalten Sie es und stellen Sie es stattdessen ein
