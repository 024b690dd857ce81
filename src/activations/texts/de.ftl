### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Angefordert
status-in-progress = In Bearbeitung
status-active = Aktiv
status-declined = Abgelehnt
status-withdrawn = Zurückgezogen
status-since = { $status } seit dem { $date }

## What is used of hours and incidents

units-left = { $used } verbraucht, { $left } verfügbar
units-left-reserved = { $used } verbraucht, { $reserved } reserviert, { $left } verfügbar
units-used = { $used } verbraucht
units-used-reserved = { $used } verbraucht, { $reserved } reserviert
column-used = Verbraucht
column-reserved = Reserviert
column-left = Verfügbar

## The row

activation = Aktivierungsstatus
activate-again = Erneut aktivieren
activation-ready = Kann bis zum { $date } aktiviert werden.
activation-fulfilled-by = Das Programm erledigt dies bis spätestens zum { $date }. Danach erhalten beide Adressen eine E-Mail.
activation-fulfilled-by-offer = Das Programm erledigt dies bis spätestens zum { $date }. Danach erhält der Marketingkontakt die Anweisungen.
activation-fulfilled-by-plain = Das Programm erledigt dies bis spätestens zum { $date }. Danach erhalten Sie eine E-Mail.
activation-declined-by-portal = Vom Portal abgelehnt
activation-not-fulfilled = Das Programm hatte bis zum { $date } Zeit, dies zu erledigen, und hat es nicht getan.
activation-asked-by = Angefordert von { $name }, { $at }
activation-designee = Für
activation-alternative = Alternative E-Mail-Adresse
activation-reason = Grund
activation-in-work = Das Programmteam bearbeitet die Anforderung, sie kann daher nicht mehr zurückgezogen werden.
activation-withdraw = Anforderung zurückziehen
activation-withdrawn-again = Nach dem Zurückziehen ist eine neue Anforderung bis zum { $date } möglich.
activation-withdrawn-final = Nach dem Zurückziehen ist keine neue Anforderung möglich.
activation-offer-until = Das Angebot gilt bis zum { $date }.
activation-offer-over = Abgelaufen am { $date }
activation-history = Was geschehen ist
activation-line = { $status }: { $name }, { $at }
activation-by-programme = das Programm
who-can-activate = Wer aktivieren kann
activation-needs-role = Sie können dies nicht aktivieren. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
activation-closed = Der letzte Tag zum Aktivieren war der { $last-day }.
activation-needs-contact = Ihr Unternehmen hat keinen Marketingkontakt, der die Anweisungen erhalten würde. Legen Sie zuerst einen fest.
activation-name-contact = Marketingkontakt festlegen
support-ids = Zugriffs-ID und Vertrags-ID
support-ids-use = Der Produktsupport fragt nach beiden, wenn Sie zum ersten Mal einen Supportfall eröffnen. Alle in Ihrem Unternehmen dürfen sie sehen und verwenden.
open-support-site = Supportwebsite öffnen
support-ids-help = Etwas lässt sich nicht installieren oder startet nicht? Eröffnen Sie mit diesen IDs einen Supportfall oder wenden Sie sich unter „Serviceanforderungen“ an das Programm.

## Asking for it

activate-heading = { $product } aktivieren
activate-lead = Das Programm erledigt Ihre Anforderung innerhalb weniger Tage und zeigt dann Zugriffs-ID und Vertrags-ID in der Zeile dieses Vorteils an.
activate-lead-mails = Zur Sicherheit gehen die Anweisungen an zwei Adressen: an die eigene der Person und an eine weitere derselben Person.
activate-lead-offer = Das Programm erledigt Ihre Anforderung innerhalb weniger Tage. Die Anweisungen gehen dann an Ihren Marketingkontakt:
activate-person = Wer nutzt den Vorteil?
activate-alternative-hint = Eine andere Adresse derselben Person als die in der Liste.
activate-final = Sie können die Anforderung zurückziehen, bis das Programm mit der Bearbeitung beginnt. Danach ist sie endgültig, und die Person kann nicht mehr geändert werden.
activate-final-plain = Sie können die Anforderung zurückziehen, bis das Programm mit der Bearbeitung beginnt. Danach ist sie endgültig.
activate-ends-refund = Mit dem Aktivieren endet das Recht auf Erstattung.
activate-ends-refund-text = Bis zum { $last-day } kann die Mitgliedschaft { $package }, gekauft am { $purchased-on }, mit Erstattung gekündigt werden. Sobald das Programm diese Anforderung erledigt hat, ist das nicht mehr möglich.
activate-ends-refund-alone = Bis zum { $last-day } kann dieser Vorteil noch einzeln mit Erstattung gekündigt werden. Sobald das Programm diese Anforderung erledigt hat, ist das nicht mehr möglich.
activate-submit = Anforderung einreichen
activate-give-up-refund = Anforderung einreichen und auf die Erstattung verzichten
activate-already = { $name } hat dies bereits angefordert, { $at }.
activate-is-active = Es ist bereits aktiv.
activate-withdraw-late = Die Anforderung kann nicht mehr zurückgezogen werden: Das Programmteam bearbeitet sie oder hat schon entschieden.

## How support is asked for

support-heading = So fordern Sie Support an
support-cloud = Cloudprodukte, im Namen eines Kunden
support-cloud-text = Verbraucht einen Cloud-Supportfall. Anfordern kann dies nur, wer die Rolle „Administrator-Agent“ hat, unter Angabe des Kunden.
support-on-premises = On-Premises-Produkte
support-on-premises-text = Verbraucht einen On-Premises-Supportfall. Anfordern können dies alle in Ihrem Unternehmen, mit der Zugriffs-ID und der Vertrags-ID in der Zeile des aktiven Vorteils.
support-advisory = Presales, Bereitstellung und Beratungsstunden
support-advisory-text = Verbraucht Stunden: Geben Sie an, was Sie planen, in welcher Phase und wie viele Stunden Sie brauchen, höchstens 25 pro Anforderung.
support-step-activate = Aktivieren Sie den Vorteil in der Liste oben. Das Programm braucht dafür einige Tage.
support-step-cloud = Stellen Sie die Anforderung hier: Nennen Sie den Kunden, den Clouddienst und das Problem.
support-step-answered = Das Programm antwortet in der Anforderung, und eine E-Mail informiert Sie darüber. Der Supportfall ist verbraucht, wenn die Anforderung geschlossen wird.
support-step-ids = Öffnen Sie die Zeile des Vorteils: Dort stehen Zugriffs-ID und Vertrags-ID. Beim ersten Mal fragt der Produktsupport nach beiden.
support-step-on-premises = Stellen Sie die Anforderung hier oder auf der Supportwebsite, zu der die Zeile führt, und nennen Sie das Produkt, das sich nicht installieren lässt oder nicht funktioniert.
support-step-hours = Stellen Sie die Anforderung hier: Geben Sie an, was Sie planen, in welcher Phase und wie viele Stunden Sie brauchen.
support-step-consultant = Die technische Beratung antwortet in der Anforderung und schlägt einen Termin vor. Die verbrauchten Stunden werden beim Schließen eingetragen.
support-ask-cloud = Cloudsupport anfordern
support-ask-on-premises = On-Premises-Support anfordern
support-ask-advisory = Beratungsstunden anfordern
support-ask-presales = Presales- oder Bereitstellungsservices anfordern
support-needs-role = Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
technical-staff-lead = Die aktiven technischen Vorteile Ihres Unternehmens, mit den IDs, nach denen der Produktsupport fragt.

## What is wrong with an alternative address

alternative-not-an-address = Geben Sie eine E-Mail-Adresse ein, an die E-Mails gesendet werden können, zum Beispiel name@unternehmen.example.
alternative-same-as-own = Geben Sie eine andere Adresse ein: Dies ist die eigene der Person.
alternative-looks-like-own = Geben Sie eine andere Adresse ein: Diese sieht aus wie die eigene der Person.

## Told after it happened

flash-activation-requested = Die Aktivierung von { $product } wurde angefordert.
flash-activation-withdrawn = Die Aktivierungsanforderung für { $product } wurde zurückgezogen.

## The list, for operators

activations = Aktivierungen
lead-activations = Was Unternehmen beim Programm zur Aktivierung angefordert haben; was am längsten wartet, kommt zuerst. Uhrzeiten in UTC.
no-activations = Nichts wartet
no-activations-text = Was Unternehmen anfordern, steht hier, sobald sie es anfordern. Bereits Entschiedenes finden Sie über den Status.

## The page of one, for operators

case-title = { $product } für { $company }
case-since = seit dem
case-designee = Für
case-alternative = Alternative Adresse:
case-no-designee = Es wurde niemand genannt.
case-no-contact = Das Unternehmen hat keinen aktiven Marketingkontakt.
case-deactivated = deaktiviert
case-until = Aktiv bis zum
case-decide = Entscheiden
case-closed = Diese Anforderung ist geschlossen: Es gibt nichts mehr zu entscheiden.
case-ends-refund = Mit dem Erledigen endet das Recht des Unternehmens auf Erstattung dieser Mitgliedschaft, das bis zum { $date } besteht.
case-take-text = Zeigt dem Unternehmen und dem übrigen Programmteam, dass die Anforderung bearbeitet wird. Sie wird dann nicht mehr automatisch erledigt, und das Unternehmen kann sie nicht mehr zurückziehen.
case-fulfil = Erledigen
case-fulfil-technical = Mit beiden IDs wird der Vorteil aktiv. Die IDs werden verschlüsselt gespeichert und nur den Mitgliedern des Unternehmens angezeigt: Prüfen Sie sie vorher.
case-fulfil-offer = Das Angebot wird bis zum { $date } aktiv, und die Anweisungen gehen an { $address }.
case-fulfil-final = Das Erledigen kann nicht rückgängig gemacht werden.
case-ids-hint = 1 bis 64 Buchstaben, Ziffern und Zeichen. Sie werden in Großbuchstaben und ohne Leerzeichen gespeichert.
case-make-ids-text = Oder lassen Sie das Portal beide IDs erstellen: Dann muss sie niemand eingeben.
case-make-ids = IDs erstellen und erledigen
case-id-wrong = { $name }: Geben Sie 1 bis { $most } lateinische Buchstaben, Ziffern und Zeichen ein. Zur Sicherheit müssen beide IDs erneut eingegeben werden.
case-no-ids-made = Es wurde nichts geändert: Die IDs konnten nicht erstellt werden. Versuchen Sie es später erneut oder geben Sie sie selbst ein.
unfulfillable-suspended = Das Unternehmen ist gesperrt: Die Anforderung kann nach dem Aufheben der Sperre erledigt oder aber abgelehnt werden.
unfulfillable-cancelled = Die Mitgliedschaft wurde gekündigt: Die Anforderung kann nur abgelehnt werden.
unfulfillable-no-contact = Das Unternehmen hat keinen aktiven Marketingkontakt, niemand würde also die Anweisungen erhalten: Bitten Sie das Unternehmen, einen festzulegen, oder lehnen Sie ab.
unfulfillable-too-late = Die Anforderung konnte bis zum { $date } erledigt werden: Das Portal hat sie abgelehnt.
case-decline = Ablehnen
case-decline-final = Das Ablehnen kann nicht rückgängig gemacht werden.
case-asked-again = Das Unternehmen kann dies bis zum { $date } erneut anfordern.
case-not-asked-again = Das Unternehmen kann dies nicht erneut anfordern.
case-message = Nachricht an das Unternehmen
case-message-hint = Warum, und was das Unternehmen tun kann. Sie wird dem Unternehmen angezeigt und per E-Mail gesendet; höchstens { $most } Zeichen. Schreiben Sie hier niemals IDs oder Schlüssel.
case-message-missing = Geben Sie an, warum abgelehnt wird
case-message-long = { $count ->
    [one] Die Nachricht hat { $count } Zeichen; erlaubt sind { $most }
   *[other] Die Nachricht hat { $count } Zeichen; erlaubt sind { $most }
}
case-history = Verlauf
case-by-programme = Das Programm, automatisch

## Several at once, for operators

fulfil-chosen = Ausgewählte erledigen…
technical-one-by-one = Anforderungen zu technischen Vorteilen werden einzeln erledigt: Jeder Vorteil hat eine eigene Zugriffs-ID und eine eigene Vertrags-ID.
fulfilments-none = Wählen Sie mindestens ein Markteinführungsangebot aus
fulfilments-too-many = Höchstens { $most } Anforderungen können auf einmal erledigt werden
fulfilments-title = { $count ->
    [one] { $count } Anforderung zu Markteinführungsangeboten erledigen
   *[other] { $count } Anforderungen zu Markteinführungsangeboten erledigen
}
fulfilments-text = Alle Angebote werden aktiv oder keines, und das kann nicht rückgängig gemacht werden. Jeder Kontakt erhält die Anweisungen.
fulfilments-verb = { $count ->
    [one] { $count } erledigen
   *[other] { $count } erledigen
}
fulfilments-blocked = Nicht alle Anforderungen können erledigt werden, deshalb wird keine erledigt. Gehen Sie zurück und lassen Sie diese weg.
fulfilments-stale = Es wurde nichts geändert: Inzwischen hat sich etwas geändert. Das ist der jetzige Stand.
fulfilments-caption = Was mit jedem Angebot geschieht
fulfilment-until = Aktiv bis zum { $date }; Anweisungen gehen an { $address }
fulfilment-skipped = Ausgelassen, bereits entschieden: { $state }

## What operators did

flash-case-taken = Sie haben die Anforderung für { $product } übernommen.
flash-case-handed-over = Die Anforderung für { $product } ist jetzt bei { $to }.
flash-case-fulfilled = { $product } ist für { $company } aktiv.
flash-cases-fulfilled = { $count ->
    [one] { $count } Anforderung ist erledigt.
   *[other] { $count } Anforderungen sind erledigt.
}
flash-case-declined = Die Anforderung von { $company } für { $product } ist abgelehnt.
flash-case-taken-by = Es wurde nichts geändert: { $by } hat die Anforderung übernommen.
flash-case-fulfilled-by = Es wurde nichts geändert: { $by } hat die Anforderung bereits erledigt.
flash-case-declined-by = Es wurde nichts geändert: { $by } hat die Anforderung bereits abgelehnt.
flash-case-fulfilled-itself = Es wurde nichts geändert: Das Programm hat die Anforderung bereits automatisch erledigt.
flash-case-withdrawn = Es wurde nichts geändert: Das Unternehmen hat die Anforderung zurückgezogen.
flash-case-changed = Es wurde nichts geändert: Diese Anforderung hat sich seit dem Anzeigen der Seite geändert.

## Mails, and their names for operators

mail-activation-active-subject = Jetzt aktiv: { $product }
mail-technical-active = Das Programm hat { $product } für { $company } aktiviert. Zugriffs-ID und Vertrags-ID stehen nicht in dieser E-Mail: Melden Sie sich an, um sie auf der Seite „Technische Vorteile“ zu sehen.
mail-offer-active = Das Programm hat { $product } für { $company } aktiviert. Das Angebot kann bis zum { $date } genutzt werden.
mail-activation-declined-subject = Nicht aktiviert: { $product }
mail-activation-declined = Das Programm hat es abgelehnt, { $product } für { $company } zu aktivieren.
mail-message-of-programme = Nachricht des Programms:
mail-ask-again = Die Aktivierung kann erneut angefordert werden, solange der Vorteil nicht abgelaufen ist.
mail-is-technical-active = Technischer Vorteil aktiv
mail-is-technical-declined = Technischer Vorteil abgelehnt
mail-is-go-to-market-active = Markteinführungsangebot aktiv
mail-is-go-to-market-declined = Markteinführungsangebot abgelehnt

## In the logs

log-activation-requested = Aktivierung { $of } angefordert
log-activation-requested-try = Versucht, die Aktivierung { $of } anzufordern
log-activation-withdrawn = Aktivierungsanforderung { $of } zurückgezogen
log-activation-withdrawn-try = Versucht, die Aktivierungsanforderung { $of } zurückzuziehen
log-activation-taken = Aktivierungsanforderung { $of } übernommen
log-activation-taken-try = Versucht, die Aktivierungsanforderung { $of } zu übernehmen
log-activation-handed-over = Aktivierungsanforderung { $of } an eine andere Person im Programmteam übergeben
log-activation-handed-over-try = Versucht, die Aktivierungsanforderung { $of } an eine andere Person im Programmteam zu übergeben
log-activation-fulfilled = Aktivierungsanforderung { $of } erledigt
log-activation-fulfilled-try = Versucht, die Aktivierungsanforderung { $of } zu erledigen
log-activation-fulfilled-many = { $count ->
    [0] Mehrere Aktivierungsanforderungen erledigt
    [one] Eine Aktivierungsanforderung erledigt
   *[other] { $count } Aktivierungsanforderungen erledigt
}
log-activation-fulfilled-try-many = { $count ->
    [0] Versucht, mehrere Aktivierungsanforderungen zu erledigen
    [one] Versucht, eine Aktivierungsanforderung zu erledigen
   *[other] Versucht, { $count } Aktivierungsanforderungen zu erledigen
}
log-activation-declined = Aktivierungsanforderung { $of } abgelehnt
log-activation-declined-try = Versucht, die Aktivierungsanforderung { $of } abzulehnen
log-activation-read = Aktivierungsanforderung { $of } gelesen
log-activation-read-try = Versucht, die Aktivierungsanforderung { $of } zu lesen
log-support-ids-seen = Zugriffs-ID und Vertrags-ID { $of } angesehen
log-support-ids-seen-try = Versucht, Zugriffs-ID und Vertrags-ID { $of } anzusehen
declined-as-overdue = Die Anforderung wurde nicht rechtzeitig erledigt, daher hat das Portal sie abgelehnt.
