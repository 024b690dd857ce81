### Service requests: tickets from a partner to the programme.

service-requests = Service{ "\u00AD" }anforderungen
menu-support = Support
lead-service-requests = Was { $company } vom Programm angefordert hat und was daraus geworden ist.
lead-own-requests = Was Sie vom Programm angefordert haben und was daraus geworden ist.
new-request = Neue Anforderung
search-requests-label = Nach Nummer, Titel oder Person suchen
requests-count = { $count ->
    [one] { $count } Anforderung
   *[other] { $count } Anforderungen
}
no-requests = Noch keine Anforderungen
no-requests-text = Fordern Sie beim Programm Presales-Support, Beratungsstunden oder Support an: Anforderungen und die Antworten darauf erscheinen hier.
no-match-requests = Keine Anforderung passt zu Suche und Filtern.
filter-by-type = Art der Anforderung
filter-all-types = Alle Arten
column-number = Nummer
column-title = Titel
column-type = Art
column-asked-by = Angefordert von
column-last-entry = Letzter Eintrag
column-reason = Grund der Schließung

## Types

request-presales = Presales-Services
request-presales-text = Stunden für Presales- und Bereitstellungsservices in einem Projekt.
request-advisory = Beratungsstunden
request-advisory-text = Stunden mit technischer Beratung durch das Programm.
request-cloud = Cloudsupport für einen Kunden
request-cloud-text = Support für einen Clouddienst im Namen eines Kunden. Verbraucht einen Supportfall.
request-on-premises = On-Premises-Support
request-on-premises-text = Produktsupport für Software, die Sie selbst betreiben. Verbraucht einen Supportfall und erfordert Zugriffs-ID und Vertrags-ID.
request-cancellation = Kündigung mit Erstattung
request-cancellation-text = Beendet eine Mitgliedschaft oder einen einzelnen Vorteil oder ein einzelnes Angebot daraus, solange das Recht auf Erstattung besteht.
request-other = Sonstiges
request-other-text = Jede andere Frage an das Programm.
hours-count = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
incidents-count = { $count ->
    [one] { $count } Supportfall
   *[other] { $count } Supportfälle
}

## Where a request stands

request-open = Offen
request-waiting-for-you = Wartet auf Sie
request-waiting-for-programme = Wartet auf das Programm
request-waiting-for-partner = Wartet auf den Partner
request-not-answered = Noch nicht beantwortet
request-waiting-for-us = Wartet auf uns
request-closed = Geschlossen
reason-solved = Gelöst
reason-withdrawn = Zurückgezogen
reason-duplicate = Duplikat einer anderen Anforderung
reason-product-fault = Fehler des Produkts
reason-declined = Abgelehnt
reason-granted = Kündigung genehmigt
phase-presales = Presales
phase-design = Entwurf
phase-deployment = Bereitstellung
phase-development = Entwicklung

## What a request asks

request-title = Titel
request-description = Beschreibung
request-customer = Kunde
request-phase = Phase
request-country = Land
request-language = Sprache der Kommunikation
request-phone = Telefon
request-time-zone = Zeitzone
request-hours-asked = Angeforderte Stunden
request-taken-from = Entnommen aus
request-reserved = Reserviert
request-used = Verbraucht
request-cancels-benefit = Vorteil
request-cancels-offer = Angebot
refunded = Erstatteter Betrag

## The choice of a type

requests-closed-types = Derzeit nicht verfügbar
who-can-ask = Wer dies anfordern kann
request-needs-role = Sie können dies nicht anfordern. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
request-left-unlimited = In Ihrer Mitgliedschaft unbegrenzt.
request-left = Noch verfügbar: { $amount }.
request-not-granted = Keine Ihrer laufenden Mitgliedschaften gewährt dies.
request-not-activated = Ihre Mitgliedschaft gewährt dies, aber es ist noch nicht aktiv. Es muss zuerst auf der Seite „Technische Vorteile“ aktiviert werden.
no-hours-left = Es sind keine Stunden mehr verfügbar: Alle sind verbraucht oder durch offene Anforderungen reserviert.
no-incidents-left = Es ist kein Supportfall mehr verfügbar: Alle sind verbraucht oder durch offene Anforderungen reserviert.
too-few-left = Das ist mehr, als noch verfügbar ist: { $amount }.
cancellation-off = { $package }: { $reason }
cancellation-asked = Die Kündigung wurde bereits beantragt ({ $reference }).
cancellation-part-asked = Die Kündigung eines Teils wurde bereits beantragt ({ $reference }).
cancellation-whole-asked = Die Kündigung der ganzen Mitgliedschaft wurde bereits beantragt ({ $reference }).
refund-possible-until = Kann bis zum { $date } mit Erstattung gekündigt werden, solange nichts daraus genutzt wird.
refund-possible-until-keys = Kann bis zum { $date } mit Erstattung gekündigt werden, solange kein zugehöriger Product Key angezeigt wird.
refund-possible-until-day = Kann bis zum { $date } mit Erstattung gekündigt werden.
refund-ended-by-keys = Nicht mehr möglich: Schlüssel für { $product } wurden am { $date } angezeigt.
refund-ended-by-assigning = Nicht mehr möglich: { $product } wurde am { $date } zugewiesen.
refund-ended-by-activating = Nicht mehr möglich: { $product } wurde am { $date } aktiviert.
refund-too-late = Nicht mehr möglich: Die Erstattungsfrist nach dem Kauf am { $date } ist abgelaufen.

## The form

choose = Auswählen…
title-hint = Worum es geht, in wenigen Worten.
description-hint = Was Sie brauchen, was Sie versucht haben und bis wann.
product-hint = Zum Beispiel Windows Server 2019 oder Azure.
phone-hint = Unter welcher Nummer Sie zurückgerufen werden können. Aus einem anderen Land mit dessen Vorwahl, zum Beispiel +41.
time-zone-hint = Zum Beispiel Europe/Paris.
hours-hint = Ganze Stunden, höchstens { $most } pro Anforderung. Sie sind reserviert, bis die Anforderung geschlossen wird.
ids-hint = Beide stehen in der Zeile des Vorteils auf der Seite „Technische Vorteile“. Sie zeigen, aus welchem Vorteil der Supportfall entnommen wird, und werden nicht mit der Anforderung gespeichert.
ids-again = Zum Schutz von Zugriffs-ID und Vertrags-ID werden beide nicht erneut angezeigt. Geben Sie beide noch einmal ein.
customer-hint = Der Kunde, in dessen Namen Sie die Anforderung stellen.
cancellation-which = Was soll gekündigt werden?
cancellation-whole = { $package }, die ganze Mitgliedschaft
cancellation-offer = Nur das Angebot { $offer }
cancellation-one-benefit = Nur ein Vorteil aus { $package }
cancellation-why = Warum soll gekündigt werden?
cancellation-why-hint = Was genutzt wurde und was nicht und was Sie stattdessen erwarten.
cancellation-consequence = Wird die Kündigung genehmigt, endet das Ausgewählte endgültig: eine Mitgliedschaft mit allen ihren Vorteilen, ein einzelner Vorteil mit seinen Schlüsseln, Plätzen und Aktivierungsanforderungen.
title-missing = Geben Sie einen Titel ein
product-missing = Geben Sie das Produkt ein
customer-missing = Geben Sie den Kunden ein
description-missing = Beschreiben Sie, was Sie brauchen
line-too-long = Höchstens { $most } Zeichen
text-too-long = Höchstens { $most } Zeichen. Senden Sie den Rest als weitere Nachrichten.
phase-missing = Wählen Sie die Phase aus
country-missing = Wählen Sie das Land aus
language-missing = Wählen Sie die Sprache aus
phone-wrong = Geben Sie eine Telefonnummer ein, unter der Sie erreichbar sind
time-zone-wrong = Geben Sie den Namen einer Zeitzone ein, zum Beispiel Europe/Paris
hours-wrong = Geben Sie eine ganze Zahl von Stunden von 1 bis { $most } ein
access-id-missing = Geben Sie die Zugriffs-ID ein
contract-id-missing = Geben Sie die Vertrags-ID ein
ids-do-not-match = Zugriffs-ID und Vertrags-ID gehören zu keinem aktiven Vorteil Ihres Unternehmens für On-Premises-Support. Prüfen Sie beide.
choose-membership = Wählen Sie etwas aus, das gekündigt werden kann

## The thread

thread = Nachrichten
request-was-closed = Anforderung geschlossen: { $reason }
request-was-reopened = Anforderung wieder geöffnet
your-message = Ihre Nachricht
answer-request = Anforderung ergänzen
your-message-hint = Schreiben Sie, was es Neues gibt, oder antworten Sie dem Programm.
message-not-sent = Ihre Nachricht, die nicht gesendet wurde
send-message = Nachricht senden
message-missing = Geben Sie eine Nachricht ein
request-is-closed = Die Anforderung wurde inzwischen geschlossen. Öffnen Sie sie wieder, um erneut zu schreiben.

message-sent-before = Dieses Formular wurde bereits gesendet, mit einem anderen Text. Der Text unten wurde nicht gesendet. Klicken Sie auf die Schaltfläche, um auch ihn zu senden.

request-sent-before = Dieses Formular wurde bereits gesendet, als { $reference }, mit anderen Eingaben. Was hier steht, wurde nicht gesendet. Klicken Sie auf die Schaltfläche, um es als weitere Anforderung einzureichen.

too-many-open = Eine Person kann höchstens { $count } offene Serviceanforderungen haben. Schließen Sie eine erledigte oder warten Sie, bis eine geschlossen wird.

too-much-this-hour = Eine Person kann höchstens { $count }-mal innerhalb einer Stunde schreiben. Sie können ab dem { $time } wieder schreiben.

thread-part = Einträge { $from } bis { $to } von { $total }
thread-earlier = Frühere Einträge
thread-later = Spätere Einträge
request-is-open = Die Anforderung ist nicht geschlossen.
close-own-request = Anforderung schließen
close-own-hint = Wenn sie gelöst ist oder Sie sie nicht mehr brauchen.
closing-is-programmes = Das Programm schließt diese Anforderung: Dabei trägt es die verbrauchten Stunden ein.
reopen-request = Anforderung wieder öffnen
no-reopening-granted = Eine genehmigte Kündigung ist endgültig.
no-reopening-asked-anew = Die offene Anforderung { $reference } betrifft dieselbe Kündigung oder einen Teil davon.
no-reopening-late = Sie konnte bis zum { $date } wieder geöffnet werden. Beginnen Sie stattdessen eine neue Anforderung.
reopening-until = Die Anforderung kann bis zum { $date } wieder geöffnet werden.
reopening-reserves = Beim Wiederöffnen wird erneut reserviert: { $amount }.

## Closing it oneself

close-request = { $reference } schließen
close-request-question = { $reference } schließen?
why-closing = Warum wird sie geschlossen?
closing-gives-hours-back = Die reservierten Stunden werden zurückgegeben.
closing-gives-incident-back = Das Programm hat noch nicht geantwortet: Der Supportfall wird zurückgegeben.
closing-uses-incident-up = Das Programm hat geantwortet: Der Supportfall ist verbraucht.
reason-missing = Wählen Sie einen Grund aus

## Told after it happened

flash-request-submitted = Ihre Anforderung { $reference } wurde eingereicht. Antworten erscheinen hier, und Sie werden per E-Mail informiert.
flash-request-answered = Ihre Nachricht wurde zu { $reference } hinzugefügt.
flash-request-closed = { $reference } ist geschlossen.
flash-request-reopened = { $reference } ist wieder offen.

## Mails

mail-is-request-received = Serviceanforderung eingegangen
mail-is-request-answered = Serviceanforderung beantwortet
mail-is-request-closed = Serviceanforderung geschlossen
mail-request-received-subject = Eingegangen: { $reference }, { $title }
mail-request-received = Das Programm hat Ihre Serviceanforderung { $reference } für { $company } erhalten: { $title }.
mail-request-received-next = Sie erhalten eine E-Mail, wenn sie beantwortet ist.
mail-request-answered-subject = Beantwortet: { $reference }, { $title }
mail-request-answered = Das Programm hat Ihre Serviceanforderung { $reference } für { $company } beantwortet: { $title }.
mail-request-answered-left = Das Programm hat die Serviceanforderung { $reference } für { $company } beantwortet: { $title }. Die Person, die sie eingereicht hat, ist nicht mehr Mitglied.
mail-request-answered-next = Die Antwort steht nicht in dieser E-Mail. Lesen Sie sie im Portal; die Anforderung wartet jetzt auf Sie.
mail-request-closed-subject = Geschlossen: { $reference }, { $title }
mail-request-closed = Ihre Serviceanforderung { $reference } für { $company } ist geschlossen: { $title }.
mail-request-closed-left = Die Serviceanforderung { $reference } für { $company } ist geschlossen: { $title }. Die Person, die sie eingereicht hat, ist nicht mehr Mitglied.
mail-request-closed-because = Grund: { $reason }.
mail-request-closed-next = Bis wann und wie sie wieder geöffnet werden kann, steht im Portal.
mail-open-request = Anforderung öffnen
mail-reason-asked = Sie erhalten diese E-Mail, weil Sie dies für { $company } angefordert haben.

## For operators

lead-console-requests = Was Partner vom Programm anfordern; was am längsten wartet, kommt zuerst. Uhrzeiten in UTC.
no-console-requests = Es gibt noch keine Serviceanforderungen
no-console-requests-text = Jede Serviceanforderung, die ein Partner einreicht, wird hier aufgeführt.
request-acts-closed = Die Anforderung ist geschlossen. Nur der Partner kann sie wieder öffnen.
answer-partner = Antworten
answer-partner-hint = Der Partner liest die Antwort unter dem Namen des Programms und wird per E-Mail ohne den Text informiert.
send-answer = Antwort senden
close-with-message = Letzte Nachricht
close-with-message-hint = Optional. Der Partner liest sie unter „Nachrichten“.
close-final = Ist sie geschlossen, kann nur der Partner sie wieder öffnen.
hours-used = Verbrauchte Stunden
hours-used-hint = Ganze Stunden von 0 bis { $most }. Was darüber hinaus reserviert ist, wird zurückgegeben.
hours-used-unlimited = Ganze Stunden; dieser Vorteil ist unbegrenzt.
hours-used-wrong = Geben Sie eine ganze Zahl von Stunden von 0 bis { $most } ein
refunded-hint = In { $currency }, zum Beispiel 1200 oder 1200,50. Geben Sie 0 ein, wenn nichts dafür bezahlt wurde.
refunded-wrong = Geben Sie den erstatteten Betrag ein, zum Beispiel 1200 oder 1200,50
reason-uses-incident = Der Supportfall ist verbraucht.
reason-gives-incident-back = Der Supportfall wird zurückgegeben.
reason-ends-membership = Beendet die Mitgliedschaft mit allen ihren Vorteilen endgültig.
reason-ends-benefit = Beendet den Vorteil { $name } endgültig: Daraus ist nichts mehr zu erhalten.
reason-ends-offer = Beendet das Angebot { $name } endgültig. Vorteile, die kein anderes Angebot gewährt, enden damit, andere werden kleiner; was davon genutzt wird, bleibt.
reason-ends-seats = { $count ->
    [one] Ein Platz endet, und die Person wird informiert.
   *[other] { $count } Plätze enden, und die Personen werden informiert.
}
reason-declines-activations = { $count ->
    [one] Eine Aktivierungsanforderung wird abgelehnt.
   *[other] { $count } Aktivierungsanforderungen werden abgelehnt.
}
reason-leaves-requests = Offene Serviceanforderungen, die einen Teil davon reserviert haben, bleiben offen.
and-next-sentence = { $first } { $next }
reason-changes-nothing = Ändert nichts an der Mitgliedschaft und ihren Vorteilen.
cannot-grant = Die Kündigung kann nicht genehmigt werden: Es wurde bereits gekündigt, oder das Recht auf Erstattung ist inzwischen erloschen.
declined-by-cancellation = Die Grundlage dafür wurde auf Wunsch des Unternehmens gekündigt ({ $reference }).
request-changed-meanwhile = Die Anforderung hat sich seit dem Anzeigen dieser Seite geändert. Es wurde nichts geändert: Lesen Sie die Nachrichten und entscheiden Sie erneut.
flash-request-taken = Sie haben { $reference } übernommen.
flash-request-handed-over = { $reference } wurde übergeben.
flash-request-changed = Es wurde nichts geändert: { $reference } hat sich seit dem Anzeigen der Seite geändert.

## In the logs

log-request = Serviceanforderung { $reference }
log-some-request = Serviceanforderung
log-request-submitted = { $request } eingereicht
log-request-submitted-try = Versucht, { $request } einzureichen
log-request-answered = { $request } beantwortet
log-request-answered-try = Versucht, { $request } zu beantworten
log-request-closed = { $request } geschlossen
log-request-closed-cancelled = { $request } geschlossen: Die Mitgliedschaft wurde gekündigt
log-request-closed-benefit-cancelled = { $request } geschlossen: Ein Vorteil wurde gekündigt
log-request-closed-offer-cancelled = { $request } geschlossen: Ein Angebot wurde gekündigt
log-request-closed-try = Versucht, { $request } zu schließen
log-request-reopened = { $request } wieder geöffnet
log-request-reopened-try = Versucht, { $request } wieder zu öffnen
log-request-taken = { $request } übernommen
log-request-taken-try = Versucht, { $request } zu übernehmen
log-request-handed-over = { $request } an eine andere Person im Programmteam übergeben
log-request-handed-over-try = Versucht, { $request } zu übergeben
log-request-read = { $request } gelesen
log-request-read-try = Versucht, { $request } zu lesen
