### The operators’ pages of companies.

companies = Unternehmen
lead-companies = Alle Unternehmen im Programm, nach MPN-ID. Tage in UTC.
no-companies = Es gibt noch keine Unternehmen
no-companies-text = Fügen Sie das erste hinzu: Danach können Sie Personen einladen und Mitgliedschaften vergeben.
search-companies-label = Teil eines Namens, MPN-ID, E-Mail-Domäne oder vollständige Adresse einer Person
no-match-companies = Kein Unternehmen passt zum Status und zur Eingabe. Eine E-Mail-Adresse muss vollständig sein, von einem Namen genügt ein Teil.
show-all-companies = Alle Unternehmen anzeigen
first-companies = Erste Unternehmen
companies-before = Kleinere Nummern
companies-after = Größere Nummern
companies-count = { $count ->
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
companies-count-more = Mehr als { $most } Unternehmen
company-suspended = Gesperrt
company-invited = Noch niemand beigetreten
company-moving = Zum Umzug eingeladen
company-elsewhere = Auf der älteren Website
company-country = Land
company-memberships = Mitgliedschaften
company-no-membership = Keine
company-added = Hinzugefügt

## What the logs tell

log-company-added = Unternehmen { $mpn } zum Programm hinzugefügt
log-company-added-try = Versucht, ein Unternehmen zum Programm hinzuzufügen
log-company-read = Seite des Unternehmens { $mpn } angesehen
log-company-read-try = Versucht, die Seite des Unternehmens { $mpn } anzusehen
log-company-corrected = Daten des Unternehmens { $mpn } geändert
log-company-corrected-try = Versucht, die Daten des Unternehmens { $mpn } zu ändern
log-company-suspended = Unternehmen { $mpn } gesperrt
log-company-suspended-try = Versucht, das Unternehmen { $mpn } zu sperren
log-company-lifted = Sperre des Unternehmens { $mpn } aufgehoben
log-company-lifted-try = Versucht, die Sperre des Unternehmens { $mpn } aufzuheben
log-company-noted = Notiz zum Unternehmen { $mpn } hinzugefügt
log-company-noted-try = Versucht, eine Notiz zum Unternehmen { $mpn } hinzuzufügen

## Adding and correcting

company-new = Unternehmen hinzufügen
company-add = Unternehmen hinzufügen
company-name = Name
company-name-hint = So, wie seine Mitglieder und das Programm es nennen.
company-name-missing = Geben Sie den Namen des Unternehmens ein
company-name-long = Kürzen Sie den Namen auf 200 Zeichen
company-number-hint = Lassen Sie das Feld leer, um die nächste Nummer zu vergeben.
company-number-wrong = Geben Sie eine Zahl mit höchstens zehn Ziffern ein oder lassen Sie das Feld leer
company-number-taken = Ein anderes Unternehmen hat die MPN-ID { $number }
company-number-repeated = Diese MPN-ID steht auch in { $line }
company-no-number-left = Auf die größte MPN-ID folgt keine weitere: Geben Sie eine ein
company-choose = Auswählen
company-country-wrong = Wählen Sie das Land aus oder schreiben Sie seine zwei Buchstaben
company-zone = Zeitzone
company-zone-hint = Zum Beispiel Europe/Paris. Der letzte Tag eines Vorteils ist dort ein ganzer Tag.
company-zone-wrong = Geben Sie den Namen einer Zeitzone ein, zum Beispiel Europe/Paris
company-language = Sprache
company-language-wrong = Wählen Sie eine der Sprachen des Portals aus
company-domains = E-Mail-Domänen
company-domains-hint = Eine pro Zeile, zum Beispiel example.com. Jede gehört zu höchstens einem Unternehmen.
company-domain-wrong = „{ $domain }“ ist keine E-Mail-Domäne wie zum Beispiel example.com
company-domain-taken = Die E-Mail-Domäne { $domain } gehört zu { $company } (MPN { $mpn })
company-domain-repeated = Die E-Mail-Domäne { $domain } steht auch in { $line }
company-domains-many = { $most ->
    [one] Ein Unternehmen hat höchstens { $most } E-Mail-Domäne
   *[other] Ein Unternehmen hat höchstens { $most } E-Mail-Domänen
}
company-is-elsewhere = Es verwaltet seine Vorteile noch auf der älteren Website
company-is-elsewhere-hint = Seine Seiten hier zeigen, was es hat, und bieten keine Aktionen an, bis es die Einladung zum Umzug angenommen hat.
company-first-admin = Erste Person mit der Rolle „Globaler Administrator“
company-first-admin-hint = Die Person wird per E-Mail eingeladen. Sie können dies leer lassen und später jemanden einladen.
company-admin-is-operator = Diese Person ist im Programmteam und kann keinem Unternehmen angehören
company-admin-name = Name der Person
company-admin-email = E-Mail-Adresse der Person
company-admin-name-wrong = Geben Sie den Namen der Person ein
company-admin-email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com
flash-company-added = { $company } ist jetzt im Programm, mit der MPN-ID { $mpn }.
company-correct = Daten von { $company } berichtigen
company-correct-lead = Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail über die Änderungen informiert.
company-correct-verb = Daten berichtigen
company-save = Speichern
company-now = Was jetzt dort steht
company-changed-meanwhile = Jemand anderes hat die Daten dieses Unternehmens geändert, seit Sie diese Seite geöffnet haben. Ihre Eingaben stehen unten; speichern Sie erneut, um die Änderungen der anderen Person zu ersetzen.
flash-company-corrected = Die Unternehmensdaten sind geändert.

## Suspending

company-suspend = { $company } sperren
company-suspend-verb = Sperren
company-suspend-text = Ab jetzt sehen seine Mitglieder alles und können nichts ändern. Jede Seite weist mit diesem Grund darauf hin, und die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert.
company-reason = Grund
company-reason-hint = Das Unternehmen liest ihn.
company-reason-missing = Geben Sie einen Grund ein
company-reason-long = { $most ->
    [one] Kürzen Sie den Grund auf { $most } Zeichen
   *[other] Kürzen Sie den Grund auf { $most } Zeichen
}
company-is-suspended = Dieses Unternehmen ist bereits gesperrt, aus diesem Grund
company-is-not-suspended = Dieses Unternehmen ist nicht mehr gesperrt
company-lift = Sperre von { $company } aufheben
company-lift-verb = Sperre aufheben
company-lift-text = Seine Mitglieder können sofort wieder handeln. Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert.
company-suspended-because = Seine Mitglieder lesen diesen Grund
flash-company-suspended = Das Unternehmen ist gesperrt.
flash-company-lifted = Das Unternehmen ist nicht mehr gesperrt.

## Notes

company-add-note = Notiz zu { $company } hinzufügen
company-note = Notiz
company-note-verb = Notiz hinzufügen
company-note-missing = Geben Sie die Notiz ein
company-note-long = Kürzen Sie die Notiz auf 10.000 Zeichen
flash-company-noted = Die Notiz ist hinzugefügt.

## Mails

mail-is-company-suspended = Unternehmen gesperrt
mail-is-company-lifted = Sperre eines Unternehmens aufgehoben
mail-is-company-corrected = Daten eines Unternehmens geändert
mail-company-suspended-subject = { $company } ist im Programm gesperrt
mail-company-suspended = Das Programm hat { $company } gesperrt. Alle im Unternehmen sehen weiterhin alles, können aber nichts ändern.
mail-company-suspended-reason = Der Grund: { $reason }
mail-company-suspended-next = Nichts, was Sie haben, ist verloren. Wenden Sie sich an das Programm, um die Sperre aufheben zu lassen.
mail-company-lifted-subject = { $company } ist nicht mehr gesperrt
mail-company-lifted = Das Programm hat die Sperre von { $company } aufgehoben. Alle im Unternehmen können wieder handeln.
mail-company-corrected-subject = Das Programm hat Daten von { $company } geändert
mail-company-corrected = Das Programm hat seine Angaben zu { $company } geändert: { $fields }.
mail-company-corrected-next = Wenn das nicht stimmt, wenden Sie sich an das Programm.

## Many at once

companies-many = Viele Unternehmen hinzufügen
companies-many-lead = Eine Datei aus einem Tabellenprogramm, ein Unternehmen pro Zeile, mit Kopfzeile. Sie sehen für jede Zeile, was geschehen würde, bevor etwas geschieht.
companies-template = Datei zum Ausfüllen herunterladen
companies-file = Datei
companies-file-hint = { $most ->
    [one] Eine CSV-Datei mit höchstens { $most } Zeile.
   *[other] Eine CSV-Datei mit höchstens { $most } Zeilen.
}
companies-text = Oder dasselbe als Text
companies-text-hint = Mit der Kopfzeile als erster Zeile, wie aus einem Tabellenprogramm kopiert. Ohne Datei.
companies-preview = Zeigen, was geschehen würde
company-file-admin-name = Globaler Administrator: Name
company-file-admin-email = Globaler Administrator: E-Mail-Adresse
companies-caption = Was mit jeder Zeile geschehen würde
companies-column-line = Zeile
companies-column-place = Land, Zeitzone, Sprache
companies-column-outcome = Ergebnis
companies-line-fine = Wird hinzugefügt
companies-change = Liste ändern
companies-blocked = Es wird nichts hinzugefügt, solange eine Zeile falsch ist.
companies-summary = { $good ->
    [one] { $good } Unternehmen kann hinzugefügt werden.
   *[other] { $good } Unternehmen können hinzugefügt werden.
} { $bad ->
    [one] { $bad } Zeile ist falsch.
   *[other] { $bad } Zeilen sind falsch.
}
companies-add = { $count ->
    [one] { $count } Unternehmen hinzufügen
   *[other] { $count } Unternehmen hinzufügen
}
companies-line = Zeile { $line }: { $problems }
companies-line-number = Zeile { $line }
companies-more-lines = { $count ->
    [one] { $count } weitere Zeile ist falsch
   *[other] { $count } weitere Zeilen sind falsch
}
companies-empty = Wählen Sie eine Datei aus oder geben Sie Zeilen unter einer Kopfzeile ein
companies-too-large = Die Liste ist größer als { $most } KiB: Senden Sie sie in Teilen
companies-too-many = Die Liste hat { $count } Zeilen; höchstens { $most } können auf einmal hinzugefügt werden
companies-not-text = Diese Datei ist keine Textdatei: Speichern Sie sie als CSV
companies-columns = Die Kopfzeile muss jede dieser Angaben einmal nennen: Name, Land, Zeitzone, Sprache
companies-changed-meanwhile = Seit der Anzeige hat sich etwas geändert: Sehen Sie unten, was jetzt geschehen würde
flash-companies-added = { $count ->
    [one] { $count } Unternehmen ist jetzt im Programm.
   *[other] { $count } Unternehmen sind jetzt im Programm.
}

## The company’s own page of its data, and what operators agree to

company-own-data = Unternehmensdaten
company-own-lead = Die Angaben des Programms zu Ihrem Unternehmen.
company-support = Supportkontakt
company-support-email = Supportkontakt: E-Mail-Adresse
company-support-phone = Supportkontakt: Telefon
company-support-none = Keine Angabe
company-support-hint = An wen sich das Programm mit Fragen zu Ihrem Unternehmen wendet. Sie können beides leer lassen.
company-support-email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com, oder lassen Sie das Feld leer
company-support-phone-wrong = Geben Sie eine Telefonnummer mit der Landesvorwahl ein, zum Beispiel +41 44 668 18 00, oder lassen Sie das Feld leer
company-agreed-hint = Eine Änderung gilt erst, wenn das Programmteam zugestimmt hat.
company-own-zone-hint = Zum Beispiel Europe/Paris. Ab der Änderung richten sich die Termine danach.
company-own-domains-hint = Eine pro Zeile, zum Beispiel example.com. Eine Änderung gilt erst, wenn das Programmteam zugestimmt hat.
company-change = Daten ändern
company-change-verb = Änderungen speichern
company-who-changes = Wer die Unternehmensdaten ändern kann
company-needs-role = Sie können dies nicht ändern. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
company-none-open = Es wartet nichts mehr auf Zustimmung.
company-proposal = Name und E-Mail-Domänen
company-proposal-open = { $by } hat dies am { $at } vorgeschlagen. Es wartet auf das Programmteam.
company-proposal-agreed = Der letzte Vorschlag wurde am { $at } angenommen.
company-proposal-declined = Der letzte Vorschlag wurde am { $at } abgelehnt.
company-proposal-withdrawn = Der letzte Vorschlag wurde am { $at } zurückgezogen.
company-withdraw = Vorschlag zurückziehen
flash-company-changed = Die Unternehmensdaten sind gespeichert.
flash-company-proposed = Ihr Vorschlag wartet auf das Programmteam. Bis dahin bleiben Name und E-Mail-Domänen unverändert.
flash-company-changed-and-proposed = Die Unternehmensdaten sind gespeichert. Name und E-Mail-Domänen bleiben unverändert, bis das Programmteam zugestimmt hat.
flash-company-withdrawn = Der Vorschlag ist zurückgezogen.
company-proposals = Vorgeschlagene Namen und Domänen
company-proposals-lead = Wie Unternehmen heißen und welche E-Mail-Domänen sie haben möchten. Der älteste Vorschlag kommt zuerst.
company-proposals-none = Nichts wartet.
company-proposed-at = Vorgeschlagen
company-proposal-of = Was { $company } vorschlägt
company-proposal-by = Vorgeschlagen von { $by }
company-proposes = Das Unternehmen schlägt einen anderen Namen oder andere E-Mail-Domänen vor.
company-see-proposal = Vorschlag ansehen
company-field = Angabe
company-field-now = Jetzt
company-field-wanted = Vorgeschlagen
company-agree = Annehmen
company-agree-text = Die Änderung gilt sofort, und die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert.
company-decline = Ablehnen
company-decline-hint = Die Personen mit der Rolle „Globaler Administrator“ lesen dies auf ihrer Seite und per E-Mail.
flash-proposal-agreed = Die Unternehmensdaten sind geändert, und die Personen mit der Rolle „Globaler Administrator“ werden informiert.
flash-proposal-declined = Der Vorschlag ist abgelehnt, und die Personen mit der Rolle „Globaler Administrator“ werden informiert.
mail-is-proposal-agreed = Vorschlag angenommen
mail-proposal-agreed-subject = Neue Daten von { $company }
mail-proposal-agreed = Das Programm hat den Vorschlag von { $company } angenommen. Geändert: { $fields }.
mail-is-proposal-declined = Vorschlag abgelehnt
mail-proposal-declined-subject = Vorschlag von { $company } abgelehnt
mail-proposal-declined = Das Programm hat den Vorschlag von { $company } abgelehnt, und es wurde nichts geändert. Er betraf: { $fields }.
mail-proposal-message = Nachricht des Programms:
log-proposal-made = Anderen Namen oder andere E-Mail-Domänen für das Unternehmen { $mpn } vorgeschlagen
log-proposal-made-try = Versucht, einen anderen Namen oder andere E-Mail-Domänen für das Unternehmen { $mpn } vorzuschlagen
log-proposal-withdrawn = Vorschlag des Unternehmens { $mpn } zurückgezogen
log-proposal-withdrawn-try = Versucht, den Vorschlag des Unternehmens { $mpn } zurückzuziehen
log-proposal-agreed = Vorschlag des Unternehmens { $mpn } angenommen
log-proposal-agreed-try = Versucht, den Vorschlag des Unternehmens { $mpn } anzunehmen
log-proposal-declined = Vorschlag des Unternehmens { $mpn } abgelehnt
log-proposal-declined-try = Versucht, den Vorschlag des Unternehmens { $mpn } abzulehnen
