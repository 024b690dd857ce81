### Orders: what can be bought, ordering, paying, invoices.

orders = Bestellungen
lead-orders = Was { $company } bestellt hat, wie es bezahlt wird, und die Rechnungen.
search-orders-label = Bestellungen suchen
orders-count = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
orders-count-more = Mehr als { $count } Bestellungen
no-orders = Noch keine Bestellungen
no-orders-text = Hier steht, was Ihr Unternehmen kauft, verlängert oder hinzufügt, von der Bestellung bis zur Rechnung.
no-match-orders = Keine Bestellung entspricht Ihrer Suche.

## Where an order stands

order-awaiting-payment = Zahlung ausstehend
order-paid = Bezahlt
order-expired = Unbezahlt abgelaufen
order-cancelled = Storniert
order-refunded = Erstattet
order-of-membership = Eine Mitgliedschaft für ein Jahr
order-of-competency = Eine weitere Kompetenz für eine bestehende Mitgliedschaft Ihres Unternehmens
order-of-renewal = Das nächste Jahr einer Mitgliedschaft
order-of-upgrade = Eine Mitgliedschaft einer höheren Stufe, mit 25 % Rabatt

## Lists and facts

order-reference = Referenz
order-what = Bestellt
order-ordered = Bestellt am
order-price = Preis
order-net = Ohne Steuer
order-tax = Steuer { $rate } %
order-total = Gesamt
order-buyer = Bestellt von
order-to-pay-by = Zahlbar bis
order-pay-by = Zahlbar bis zum { $date }
order-paid-on = Bezahlt am
order-purpose = Wofür
currency = Währung
amount = Betrag
order-title = Bestellung { $reference }
order-back = Zur Bestellung

## What can be bought

what-to-buy = Was Sie kaufen können
what-to-buy-text = Jede Mitgliedschaft dauert ein Jahr und gewährt, was unten steht. Ist eine Schaltfläche deaktiviert, steht der Grund dabei.
nothing-sold = Derzeit wird nichts verkauft
nothing-sold-text = Das Programmteam bietet noch nichts zum Kauf an.
buy = Kaufen
renew = Verlängern
upgrade = Stufe erhöhen
add-competency = Kompetenz hinzufügen
price-from = ab { $price }
price-a-year = pro Jahr, ohne Steuer
level-competencies = { $count ->
    [one] { $count } Kompetenz zur Auswahl
   *[other] { $count } Kompetenzen zur Auswahl
}
side-by-side = Im Vergleich
side-by-side-text = Wo zwei Zahlen stehen, wird die erste mit einer Kompetenz gewährt; mit weiteren kann sie bis zur zweiten wachsen.
granted-not = Nicht enthalten
granted-from-to = { $least } bis { $most }
open-order = Bestellung öffnen
choose-competencies = Kompetenzen auswählen: { $level }
choose-competencies-text = Was die Stufe gewährt, zählt einmal; jede Kompetenz bringt eigene Vorteile dazu und wird berechnet.
competencies = Kompetenzen
go-on = Weiter
offer-not-sold = Dieses Angebot wird nicht mehr verkauft.
offer-unpublished = Was dieses Angebot gewährt, ist noch nicht veröffentlicht.
offer-ordered = Die Bestellung { $reference } zu diesem Angebot ist noch nicht bezahlt.
offer-held = Ihr Unternehmen hat dieses Angebot. Ab dem { $date } kann es verlängert werden.
offer-in-window = Der Verlängerungszeitraum läuft bis zum { $date }. Bitten Sie das Programmteam um die Verlängerung.
offer-same-level = Ihr Unternehmen hat { $level } bis zum { $date }.
offer-action-pack = Nur ein Action Pack gleichzeitig: Ihr Unternehmen hat { $level } bis zum { $date }.
offer-apart = Ihr Unternehmen hat { $offer }; beides zusammen ist nicht möglich.
offer-off = { $offer } kann derzeit nicht bestellt werden. { $reason }

## Ordering

new-order = Ihre Bestellung
order-grants = { $count ->
    [one] Enthalten: { $count } Vorteil
   *[other] Enthalten: { $count } Vorteile
}
billing = Rechnungsdaten
billing-text = Sie stehen auf der Rechnung und werden für die nächste Bestellung gespeichert.
billing-name = Rechnung an
billing-name-hint = Das Unternehmen, wie es auf Rechnungen steht.
billing-address = Adresse
billing-address-hint = Straße, Postleitzahl und Ort, jeweils in einer eigenen Zeile.
billing-tax-number = Steuernummer
billing-own-reference = Ihre eigene Referenz
billing-own-reference-hint = Optional, zum Beispiel eine Bestellnummer. Sie steht auf der Rechnung.
optional = Optional
billing-no-name = Geben Sie an, auf wen die Rechnung ausgestellt wird
billing-no-address = Geben Sie die Rechnungsadresse ein
billing-no-country = Wählen Sie das Land aus
billing-long = Geben Sie höchstens { $most } Zeichen ein
terms = Bedingungen
agree-to-terms = Unser Unternehmen stimmt diesen Bedingungen zu
order-not-agreed = Bestätigen Sie, dass Ihr Unternehmen den Bedingungen zustimmt
order-with-payment = Zahlungspflichtig bestellen
order-free = Bestellen
order-changed-meanwhile = Die bestellten Produkte oder ihr Preis haben sich inzwischen geändert. Prüfen Sie die Bestellung erneut.
order-not-selling = Das Programm hat noch nicht angegeben, wie bezahlt wird. Fragen Sie das Programmteam.
order-no-offer = Die ausgewählten Angebote werden nicht zusammen verkauft. Wählen Sie erneut aus.
what-changes = { $count ->
    [0] Der Umfang bleibt gleich
    [one] Was sich ändert: { $count } Produkt
   *[other] Was sich ändert: { $count } Produkte
}
granted-today = Heute
granted-then = Danach
lost-if-unused = Verfällt, wenn es nicht vorher genutzt wird
lost-if-unused-text = Noch nicht genutzt, aber nutzbar, bis die neue Mitgliedschaft beginnt:
lost-by = { $amount }, spätestens bis zum { $date }
lost-by-worth = { $amount } im Wert von je 12 Monaten, spätestens bis zum { $date }
lost-seats = { $count ->
    [one] { $count } Person verliert ihren Platz
   *[other] { $count } Personen verlieren ihren Platz
}
lost-licenses = { $count ->
    [one] { $count } Lizenz
   *[other] { $count } Lizenzen
}
lost-asked = die Anforderung zur Aktivierung wird abgelehnt
lost-active = ist aktiv und endet
ends-with-it = Was mit { $package } endet
ends-with-it-count = { $count ->
    [one] { $count } Vorteil, bei dem etwas verloren geht
   *[other] { $count } Vorteile, bei denen etwas verloren geht
}
ends-unless-renewed = Was ohne Verlängerung endet
lapses-after = Ohne diese Bestellung erlischt die Mitgliedschaft nach dem { $date }. Begonnene Abonnements laufen bis zu ihrem eigenen Ende weiter.
lapses-at-once = Ohne diese Bestellung erlischt die Mitgliedschaft sofort: Ihr Verlängerungszeitraum endete am { $date }. Begonnene Abonnements laufen bis zu ihrem eigenen Ende weiter.
seats-and-holders = Plätze
seats-keep-holders = { $product }: { $count ->
    [one] { $count } Platz bleibt zugewiesen
   *[other] { $count } Plätze bleiben zugewiesen
}
seats-lose-holders = { $product }: nicht mehr enthalten, { $count ->
    [one] { $count } Person verliert ihren Platz
   *[other] { $count } Personen verlieren ihren Platz
}
who-loses-seat = Wer den Platz verliert: { $product }
who-loses-seat-text = { $count ->
    [one] Künftig sind weniger Plätze enthalten. Wählen Sie { $count } von diesen { $all } Personen aus; sie verliert ihren Platz, wenn die Bestellung wirksam wird.
   *[other] Künftig sind weniger Plätze enthalten. Wählen Sie { $count } von diesen { $all } Personen aus; sie verlieren ihren Platz, wenn die Bestellung wirksam wird.
}
who-loses-seat-wrong = { $count ->
    [one] Wählen Sie genau { $count } Person aus, die ihren Platz verliert
   *[other] Wählen Sie genau { $count } Personen aus, die ihren Platz verlieren
}
terms-year = Die Mitgliedschaft dauert ein Jahr ab dem Tag der Zahlung.
terms-year-at-once = Die Mitgliedschaft ist sofort aktiv und dauert bis zum { $date }.
terms-competency = Die Kompetenz zählt ab dem Tag der Zahlung und endet mit der Mitgliedschaft am { $date }. Sie wird voll berechnet.
terms-competency-at-once = Die Kompetenz zählt sofort und endet mit der Mitgliedschaft am { $date }. Sie wird voll berechnet.
terms-renewal = Das neue Jahr beginnt am Tag der Zahlung, der Jahrestag ist 365 Tage später. Was vom alten Jahr nicht genutzt wurde, endet mit ihm; Plätze derselben Produkte bleiben zugewiesen.
terms-upgrade = Die Mitgliedschaft dauert ein Jahr ab dem Tag der Zahlung. Sie ersetzt { $level } mit Ablauf des Vortags; Plätze derselben Produkte bleiben zugewiesen.
terms-renewal-pay = Bis zum { $date } erlischt die Mitgliedschaft nicht, solange die Zahlung aussteht.
terms-pay = Zahlbar per Überweisung bis zum { $date }; eine bis dahin unbezahlte Bestellung läuft ab.
terms-pay-active = Zahlbar per Überweisung bis zum { $date }; ohne Zahlung bis dahin endet die Mitgliedschaft.
terms-refund-software = { $days ->
    [one] Innerhalb von { $days } Tag nach der Zahlung ist eine Kündigung mit Erstattung möglich, solange kein Product Key angezeigt wurde.
   *[other] Innerhalb von { $days } Tagen nach der Zahlung ist eine Kündigung mit Erstattung möglich, solange kein Product Key angezeigt wurde.
}
terms-refund-any-use = { $days ->
    [one] Innerhalb von { $days } Tag nach der Zahlung ist eine Kündigung mit Erstattung möglich, solange nichts angezeigt, zugewiesen oder aktiviert wurde.
   *[other] Innerhalb von { $days } Tagen nach der Zahlung ist eine Kündigung mit Erstattung möglich, solange nichts angezeigt, zugewiesen oder aktiviert wurde.
}
terms-no-refund = Es gibt keine Erstattung.
terms-own-use = Lizenzen sind für die eigene Nutzung Ihres Unternehmens und für Vorführungen unter seiner Aufsicht bestimmt, nie für die Kundschaft.
flash-ordered = Bestellt. Die Referenz lautet { $reference }.

## One order

how-to-pay = So bezahlen Sie
how-to-pay-rest = Ein Teil ist bezahlt: So bezahlen Sie den Rest
how-to-pay-text = Überweisen Sie den Betrag bis zum { $date } und geben Sie die Referenz an, damit die Zahlung zugeordnet werden kann.
bank-account = Konto
recipient = Empfänger
papers = Zum Drucken
history = Verlauf
cancel-order = Bestellung stornieren
cancel-order-text = Die Bestellung { $reference } ({ $offers }) wird storniert.
cancel-order-consequence = Für sie ist nichts zu zahlen. Wurde sie schon bezahlt, warten Sie stattdessen, bis die Zahlung gebucht ist.
flash-order-cancelled = Die Bestellung { $reference } ist storniert.
order-is-over = Sie kann nicht mehr storniert werden. Stand: { $state }.
order-is-active = Die zugehörige Mitgliedschaft ist bereits aktiv. Beantragen Sie die Kündigung mit einer Serviceanforderung.
order-is-partly-paid = Ein Teil ist bezahlt. Wenden Sie sich mit einer Serviceanforderung an das Programmteam.
order-step-ordered = Bestellt von { $name }
order-step-payment = Zahlung von { $amount } vom { $date }
order-step-let-go = Fehlbetrag von { $amount } erlassen
order-step-paid-back = { $amount } am { $date } zurückgezahlt
order-step-invoice = Rechnung { $number }
order-step-credit-note = Gutschrift { $number }
order-step-paid = Vollständig bezahlt
order-step-expired = Ohne Zahlung abgelaufen
order-step-refunded = Erstattet
order-step-cancelled = Storniert von { $name }

## Invoices

pro-forma = Proformarechnung
invoice-with-number = Rechnung { $number }
credit-note-with-number = Gutschrift { $number }
credit-note-line = Erstattung für { $offers }
invoice-date = Rechnungsdatum
seller = Rechnung von
billed-to = Rechnung an
tax-number = Steuernummer: { $number }
invoice-pay = Bitte zahlen Sie bis zum { $date } auf das Konto { $account } und geben Sie die Referenz { $reference } an.
pro-forma-is-none = Dies ist keine Rechnung. Die Rechnung wird nach Zahlungseingang erstellt.
invoice-paid = Per Überweisung bezahlt am { $date }. Vielen Dank.
print-hint = Diese Seite ist für den Druck gemacht: Über die Druckfunktion des Browsers lässt sie sich auch als PDF speichern.

## The console

lead-all-orders = Die Bestellungen aller Unternehmen, die neuesten zuerst.
search-all-orders-label = Referenz oder MPN-ID eines Unternehmens
no-orders-at-all-text = Hier steht, was Unternehmen bestellen.
orders-that-differ = Abweichender Betrag
order-differs = Der Betrag weicht ab
orders-first = Neueste Bestellungen
orders-before = Neuere Bestellungen
orders-after = Ältere Bestellungen
payments-booked = Zahlungen und Rechnungen
payments-none = Noch nichts gebucht.
book-payment = Zahlung buchen
book-payment-text = Wie auf dem Kontoauszug. Ist alles bezahlt, beginnt die Mitgliedschaft am Tag der Zahlung, und die Rechnung wird erstellt.
amount-hint = Mit Punkt und ohne Komma, zum Beispiel 1200.50.
payment-day = Bezahlt am
payment-day-hint = Der Tag laut Kontoauszug.
payment-no-amount = Geben Sie den Betrag in Ziffern ein, größer als 0
payment-no-date = Geben Sie den Tag ein
payment-in-future = Dieser Tag liegt in der Zukunft
payment-before-order = Bestellt wurde am { $date }; die Zahlung kann nicht davor liegen
payment-in-the-way = Das Unternehmen hat inzwischen eine andere Mitgliedschaft, die dem entgegensteht. Bitten Sie es, die Bestellung zu stornieren, und buchen Sie dann die Zahlung: Sie wird als zu viel gezahlt angezeigt
flash-payment-booked = Die Zahlung ist gebucht.
flash-payment-short = Die Zahlung ist gebucht. Es fehlen noch { $amount }.
flash-payment-over = Die Zahlung ist gebucht. { $amount } sind zu viel.
settle-missing = Es fehlen { $amount }
settle-missing-text = Warten Sie auf den Rest oder erlassen Sie ihn: Dann gilt die Bestellung als bezahlt.
settle-let-go = Rest erlassen
settle-too-much = { $amount } sind zu viel
settle-too-much-text = Zahlen Sie den Betrag zurück und vermerken Sie hier den Tag.
settle-for-nothing = { $amount } für eine Bestellung eingegangen, für die nichts zu zahlen ist
settle-for-nothing-text = Die Bestellung ist beendet. Zahlen Sie das Geld zurück und vermerken Sie hier den Tag.
settle-pay-back = Rückzahlung vermerken
settle-day = Zurückgezahlt am
settle-day-hint = Der Tag Ihrer Überweisung.
settle-note = Notiz
settle-note-hint = Das Unternehmen liest sie.
settle-no-note = Schreiben Sie eine Notiz für das Unternehmen
settle-even = Es fehlt nichts mehr, und nichts ist mehr zu viel.
settle-changed = Der Betrag hat sich inzwischen geändert. Prüfen Sie ihn erneut.
flash-settled = Die Abweichung ist geklärt.

## Mails

mail-is-order-received = Eine Bestellung ist eingegangen
mail-is-order-paid = Eine Bestellung ist bezahlt
mail-is-order-expired = Eine Bestellung ist abgelaufen
mail-order-received-subject = Ihre Bestellung { $reference }
mail-order-received = { $company } hat unter der Referenz { $reference } bestellt: { $offers }.
mail-order-how-to-pay = Bitte überweisen Sie { $amount } bis zum { $date } auf dieses Konto: { $account }
mail-order-reference = Geben Sie die Referenz { $reference } an, damit die Zahlung zugeordnet werden kann.
mail-order-paid-subject = Ihre Bestellung { $reference } ist bezahlt
mail-order-paid = Die Bestellung { $reference } von { $company } wurde am { $date } bezahlt. Ab jetzt nutzbar: { $offers }.
mail-order-invoice = Die Rechnung finden Sie auf der Seite der Bestellung.
mail-order-expired-subject = Ihre Bestellung { $reference } ist abgelaufen
mail-order-expired = Die Bestellung { $reference } von { $company } ({ $offers }) war bis zum { $date } zu bezahlen. Der volle Betrag ist nicht eingegangen, daher ist sie abgelaufen.
mail-order-paid-meanwhile = Wenn Sie bis zu diesem Tag bezahlt haben, brauchen Sie nichts zu tun: Die Bestellung gilt wieder, sobald die Zahlung gebucht ist.
mail-open-order = Bestellung öffnen
mail-reason-order = Sie erhalten diese E-Mail, weil Sie diese Bestellung für { $company } aufgegeben haben oder dort eine Administratorrolle haben.

## The two logs

log-order-placed = { $offers } für { $amount } bestellt ({ $reference })
log-order-placed-try = Versucht, eine Bestellung aufzugeben
log-order-cancelled = Bestellung { $reference } ({ $offers }) storniert
log-order-cancelled-try = Versucht, die Bestellung { $reference } zu stornieren
log-order-expired = Unbezahlte Bestellung { $reference } ({ $offers }) ablaufen lassen
log-order-expired-try = Versucht, die Bestellung { $reference } ablaufen zu lassen
log-payment-booked = Zahlung von { $amount } vom { $date } für die Bestellung { $reference } gebucht
log-payment-booked-try = Versucht, eine Zahlung für die Bestellung { $reference } zu buchen
log-order-paid = Vermerkt, dass die Bestellung { $reference } ({ $offers }) am { $date } bezahlt wurde
log-order-paid-try = Versucht, die Bestellung { $reference } als bezahlt zu vermerken
log-order-paid-back = Vermerkt, dass { $amount } für die Bestellung { $reference } zurückgezahlt wurden
log-order-let-go = Fehlbetrag von { $amount } für die Bestellung { $reference } erlassen
log-order-settled-try = Versucht, die Abweichung bei der Bestellung { $reference } zu klären
log-order-begun = { $offers } vom { $from } bis zum { $to } durch die Bestellung { $reference } begonnen
log-order-begun-try = Versucht, die Bestellung { $reference } wirksam werden zu lassen
log-order-refunded = { $amount } der Bestellung { $reference } erstattet
log-order-refunded-try = Versucht, die Bestellung { $reference } zu erstatten
log-membership-lapsed = Die Mitgliedschaft { $offers } ist erloschen: Sie konnte bis zum { $date } verlängert werden
log-membership-lapsed-try = Versucht, die Mitgliedschaft { $offers } erlöschen zu lassen
log-order-read = Bestellung { $reference } gelesen
log-order-read-try = Versucht, die Bestellung { $reference } zu lesen

declined-as-unpaid = Die Bestellung { $reference }, die diesen Vorteil gewährte, wurde nicht bezahlt.
declined-as-replaced = Die Mitgliedschaft, die diesen Vorteil gewährte, wurde durch die der Bestellung { $reference } ersetzt.

## Bank statements

bank-statements = Kontoauszüge
bank-statement = Kontoauszug
lead-bank-statements = Zahlungen aus den Dateien der Bank, über die zu entscheiden ist, und die zuletzt importierten Dateien.
take-in-statement = Kontoauszug importieren
take-in-statement-text = Die CSV-Datei, die Sie von der Bank herunterladen können, gleich in welchem Aufbau. Bevor etwas gebucht wird, sehen Sie, was jede Zeile bewirken würde.
statement-file = CSV-Datei der Bank
statement-file-hint = Höchstens { $size } und { $lines } Zeilen.
statement-read = Datei einlesen
statement-no-file = Wählen Sie eine Datei aus
statement-empty = Diese Datei enthält keine Buchungen
statement-large = Die Datei ist größer als { $size }. Laden Sie bei der Bank einen kürzeren Zeitraum herunter
statement-many = Die Datei hat { $lines } Zeilen; höchstens { $most } werden auf einmal gelesen. Laden Sie bei der Bank einen kürzeren Zeitraum herunter
statement-not-text = Diese Datei ist kein Text. Laden Sie sie bei der Bank als CSV herunter
statement-no-columns = Keine Zeile dieser Datei nennt ein Datum, einen Betrag und einen Text
statement-columns-found = Keine Zeile dieser Datei nennt ein Datum, einen Betrag und einen Text. Gefunden wurde: { $columns }
statement-days = Schreibweise der Tage
statement-day-first = Tag zuerst: 31/12/2026
statement-month-first = Monat zuerst: 12/31/2026
statement-day-two-ways = Zeile { $line } enthält { $text }, was sich als zwei verschiedene Tage lesen lässt. Geben Sie die Schreibweise der Tage an und wählen Sie die Datei erneut aus
statement-decimal = Schreibweise der Beträge
statement-comma = Komma vor den Cent: 1.234,56
statement-point = Punkt vor den Cent: 1,234.56
statement-amount-two-ways = Zeile { $line } enthält { $text }, was sich als zwei verschiedene Beträge lesen lässt. Geben Sie die Schreibweise der Beträge an und wählen Sie die Datei erneut aus
statement-of = Kontoauszug, importiert am { $date }
statement-shown = Zu bestätigen
statement-confirmed = Bestätigt
statement-discarded = Verworfen
statement-booking = { $count ->
    [one] { $count } Zahlung wird gebucht
   *[other] { $count } Zahlungen werden gebucht
}
statement-taken-in = Importiert
statement-until = Bestätigt ihn niemand, wird er am { $date } verworfen.
statement-confirm-text = Zu buchen: { $booked }. Zur Entscheidung offen: { $waiting }. Gebuchtes bleibt gebucht.
statement-confirm = { $count ->
    [one] { $count } Zahlung buchen
   *[other] { $count } Zahlungen buchen
}
statement-confirm-none = Offene Zahlungen behalten
statement-nothing-new = In dieser Datei ist nichts neu. Sie kann nur verworfen werden.
statement-changed = Was diese Datei bewirkt, hat sich seit der Anzeige geändert. Prüfen Sie sie noch einmal
statement-over = Dieser Kontoauszug ist bereits bestätigt
statement-discard = Verwerfen
flash-statement-confirmed = Der Kontoauszug ist bestätigt.
flash-statement-discarded = Der Kontoauszug ist verworfen.
statements-taken-in-last = Zuletzt importiert
no-statements = Noch wurde kein Kontoauszug importiert.

## Lines of a bank statement

lines-in-statement = Zahlungen
lines-exact = Betrag stimmt
lines-waiting = Entscheidung offen
lines-before = In einer früheren Datei
lines-to-book = Zu buchen
lines-booked = Gebucht
lines-set-aside = Aussortiert
lines-left-out = Kein Zahlungseingang
lines-unread = Nicht lesbare Zeilen
lines-unread-text = Sie werden nicht gebucht. Korrigieren Sie die Datei und importieren Sie sie erneut: Was bis dahin bestätigt wurde, wird ausgelassen.
lines-sum = { $count ->
    [one] { $count } Zahlung: { $sums }
   *[other] { $count } Zahlungen: { $sums }
}
lines-count = { $count ->
    [one] { $count } Zahlung
   *[other] { $count } Zahlungen
}
lines-count-more = Mehr als { $count } Zahlungen
lines-first = Neueste Zahlungen
lines-newer = Neuere Zahlungen
lines-older = Ältere Zahlungen
search-lines-label = Name und Text durchsuchen
no-lines = Keine Zahlungen
no-lines-text = Keine Zeile dieser Datei ist ein Zahlungseingang, oder die Datei wurde verworfen.
no-lines-match = Keine Zahlung entspricht Ihrer Suche.
no-lines-waiting = Keine Entscheidung offen
no-lines-waiting-text = Hier stehen Zahlungen eines Kontoauszugs, die sich nicht automatisch buchen lassen.
bank-line = Zeile
bank-payer = Zahlung von
bank-texts = Text
bank-line-what = Was es ist
bank-line-booked-on = Von der Bank gebucht am { $date }
line-matched = Betrag stimmt
line-revives = Die Zahlung war rechtzeitig; die abgelaufene Bestellung gilt wieder.
line-less = { $amount } weniger als fällig
line-more = { $amount } mehr als fällig
line-differs-hint = Sie wird gebucht; die Bestellung zeigt danach, was zu klären ist.
line-doubled = Andere Zeilen bezahlen dieselbe Bestellung: { $lines }
line-together-exact = Zusammen ergeben sie den fälligen Betrag.
line-together-less = Zusammen sind es { $amount } weniger als fällig.
line-together-more = Zusammen sind es { $amount } mehr als fällig.
line-paid = Die Bestellung ist bereits bezahlt
line-expired = Die Bestellung war da schon abgelaufen
line-cancelled = Die Bestellung ist storniert
line-refunded = Die Bestellung wurde erstattet
line-other-currency = Die Bestellung hat eine andere Währung
line-several = Nennt mehrere Bestellungen
line-possible = Die Referenz ist unvollständig oder falsch, vielleicht eine von diesen
line-unknown = Keine Bestellung gefunden zu { $references }
line-none = Nennt keine Bestellung
line-before = In einer schon bestätigten Datei
bank-line-refused = Auf die Bestellung nicht buchbar
statement-unread-at = Zeile { $line }: { $why }
unread-no-date = kein Datum
unread-date = „{ $text }“ ist kein Datum
unread-two-ways = „{ $text }“ lässt sich auf zwei Arten lesen
unread-no-amount = kein Betrag
unread-amount = „{ $text }“ ist kein Betrag
unread-two-amounts = Haben und Soll zugleich
unread-direction = „{ $text }“ ist weder Haben noch Soll
unread-currency = „{ $text }“ ist keine Währung
unread-two-currencies = { $one } und { $other } zugleich

## A line and its decision

bank-line-title = Zeile { $line } eines Kontoauszugs
bank-line-orders = Mögliche Bestellungen
bank-line-book = Auf eine Bestellung buchen
bank-line-book-text = Der ganze Betrag wird auf eine Bestellung gebucht. Ist er zu niedrig oder zu hoch, zeigt die Bestellung, was zu klären ist.
bank-line-reference-hint = Wie auf der Rechnung: PB-1234-5678.
bank-line-no-order = Keine Bestellung hat diese Referenz
bank-line-in-other-currency = Diese Bestellung hat die Währung { $currency }, die Zahlung eine andere
bank-line-changed = Über diese Zahlung wurde inzwischen entschieden
bank-line-set-aside = Aussortieren
bank-line-set-aside-text = Die Zahlung gehört zu keiner Bestellung, zum Beispiel weil sie zurückgezahlt wurde oder für etwas anderes bestimmt war. Ihr Text wird 90 Tage später gelöscht.
bank-line-note = Grund
bank-line-note-hint = Für andere im Programmteam.
flash-line-set-aside = Die Zahlung ist aussortiert.

## Bank statements in the log

log-statement-taken-in = { $lines ->
    [one] Kontoauszug mit { $lines } Zahlung importiert
   *[other] Kontoauszug mit { $lines } Zahlungen importiert
}
log-statement-taken-in-try = Versucht, einen Kontoauszug zu importieren
log-statement-confirmed = { $lines ->
    [one] Kontoauszug bestätigt, durch den { $lines } Zahlung gebucht wird
   *[other] Kontoauszug bestätigt, durch den { $lines } Zahlungen gebucht werden
}
log-statement-confirmed-try = Versucht, einen Kontoauszug zu bestätigen
log-statement-discarded = Kontoauszug verworfen
log-statement-discarded-try = Versucht, einen Kontoauszug zu verwerfen
log-bank-line-booked = Zeile { $line } eines Kontoauszugs, { $amount }, für die Bestellung { $reference } gebucht
log-bank-line-booked-try = Versucht, eine Zeile eines Kontoauszugs zu buchen
log-bank-line-assigned = Zeile { $line } eines Kontoauszugs, { $amount }, der Bestellung { $reference } zugeordnet
log-bank-line-assigned-try = Versucht, eine Zeile eines Kontoauszugs einer Bestellung zuzuordnen
log-bank-line-set-aside = Zeile { $line } eines Kontoauszugs, { $amount }, aussortiert
log-bank-line-set-aside-try = Versucht, eine Zeile eines Kontoauszugs auszusortieren
