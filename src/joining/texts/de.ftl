### Joining: companies that apply to the programme, and the operators who decide.

## Applying

join = Aufnahme beantragen
join-link = Ihr Unternehmen ist noch nicht im Programm? Aufnahme beantragen
join-offer = Wenn Ihr Unternehmen noch nicht im Programm ist, können Sie die Aufnahme beantragen.
join-text = Beantragen Sie die Aufnahme Ihres Unternehmens in das Programm. Zuerst bestätigen Sie Ihre E-Mail-Adresse über einen Link; dann entscheidet das Programm, und Sie werden per E-Mail informiert.
join-company = Name des Unternehmens
join-country-missing = Wählen Sie das Land aus
join-zone-hint = Die des Unternehmens, zum Beispiel Europe/Paris. Danach beginnen und enden die Tage.
join-domain = E-Mail-Domäne
join-domain-hint = Die eigene des Unternehmens, zum Beispiel example.com. Bleibt das Feld leer, gilt die Ihrer E-Mail-Adresse.
join-domain-wrong = Geben Sie eine E-Mail-Domäne ein, zum Beispiel example.com, oder lassen Sie das Feld leer
join-domain-free = Bei { $domain } kann jede Person ein Postfach haben. Geben Sie die eigene Domäne des Unternehmens ein oder lassen Sie das Feld leer
join-number = Registernummer
join-number-hint = Unter dieser Nummer ist das Unternehmen in seinem Land eingetragen. Sie können das Feld leer lassen.
join-number-long = Kürzen Sie die Nummer auf 200 Zeichen
join-contact = Kontaktperson
join-contact-hint = Ihr Name. Nimmt das Programm das Unternehmen auf, erhalten Sie dort die Rolle „Globaler Administrator“.
join-name-missing = Geben Sie Ihren Namen ein
join-email-hint = Dorthin wird ein Link gesendet, über den Sie den Antrag bestätigen.
join-wishes = Was das Unternehmen möchte
join-wishes-hint = Für welche Mitgliedschaften und Produkte es sich interessiert und womit es sich beschäftigt.
join-wishes-missing = Geben Sie an, was das Unternehmen möchte
join-wishes-long = { $most ->
    [one] Kürzen Sie dies auf { $most } Zeichen
   *[other] Kürzen Sie dies auf { $most } Zeichen
}
join-send = Antrag senden
join-sent-text = Eine E-Mail mit einem Link ist an die eingegebene Adresse unterwegs. Öffnen Sie den Link innerhalb von sieben Tagen und bestätigen Sie den Antrag: Erst dann sieht ihn das Programm.
join-nothing-came = Nichts angekommen? Sehen Sie im Spamordner nach und prüfen Sie, ob die Adresse richtig eingegeben war.
join-again = Erneut beantragen

## How it stands

join-look-and-confirm = Antrag ansehen und bestätigen
join-see-standing = Stand des Antrags ansehen
join-applied = Was beantragt wurde
join-none = Keine Angabe
join-unconfirmed = Bestätigen Sie den Antrag von { $company }
join-unconfirmed-text = Mit Ihrer Adresse wurde ein Antrag gestellt. Wenn Sie das waren, sehen Sie sich den Antrag an und bestätigen Sie ihn bis zum { $until }. Andernfalls ziehen Sie ihn zurück oder tun Sie nichts: Dann wird er gelöscht.
join-confirm-sure = Ich stelle den Antrag für dieses Unternehmen, und die Angaben sind richtig
join-confirm-missing = Aktivieren Sie dieses Kontrollkästchen, um zu bestätigen
join-confirm = Antrag bestätigen
join-other-open = Ein anderer Antrag mit Ihrer Adresse liegt dem Programm vor. Ziehen Sie diesen zuerst zurück: Der Link dazu ist in Ihrem Postfach.
join-ran-out = Die Frist zur Bestätigung ist abgelaufen
join-ran-out-text = Der Antrag konnte bis zum { $until } bestätigt werden. Niemand hat ihn gesehen. Stellen Sie einen neuen Antrag, und Sie erhalten einen neuen Link.
join-open = Der Antrag von { $company } liegt dem Programm vor
join-open-text = Sie haben ihn am { $since } bestätigt.
join-open-next = Das Programm entscheidet und informiert Sie per E-Mail. Sie brauchen nichts zu tun. Diese Seite zeigt den Stand.
join-accepted = { $company } ist in das Programm aufgenommen
join-accepted-text = Das Programm hat den Antrag am { $at } angenommen. Die MPN-ID des Unternehmens ist { $number }.
join-accepted-next = Eine Einladung wurde an { $email } gesendet. Über den Link darin legen Sie ein Kennwort fest oder melden sich mit Ihrem Konto an und haben dann die Rolle „Globaler Administrator“ des Unternehmens.
join-declined = Der Antrag von { $company } wurde abgelehnt
join-declined-text = Das Programm hat ihn am { $at } abgelehnt.
join-declined-message = Nachricht des Programms:
join-withdrawn = Der Antrag von { $company } ist zurückgezogen
join-withdrawn-text = Er wurde am { $at } zurückgezogen. Sie können jederzeit einen neuen stellen.
join-withdraw = Antrag zurückziehen
join-withdraw-text = Das Programm entscheidet dann nicht über { $company }. Der Antrag kann nicht wieder aufgenommen werden; Sie können einen neuen senden.
join-withdraw-sure = Ja, der Antrag soll zurückgezogen werden
join-withdraw-missing = Aktivieren Sie dieses Kontrollkästchen, um den Antrag zurückzuziehen

## For operators

applications = Aufnahmeanträge
lead-applications = Unternehmen, die die Aufnahme in das Programm beantragen. Alle haben ihre E-Mail-Adresse bestätigt.
applications-none = Kein Aufnahmeantrag wartet
applications-none-text = Wenn ein Unternehmen einen Antrag gestellt und seine E-Mail-Adresse bestätigt hat, steht er hier.
applications-no-match = Kein Aufnahmeantrag hat diesen Status.
applications-show-open = Wartende anzeigen
applications-count = { $count ->
    [one] { $count } Aufnahmeantrag
   *[other] { $count } Aufnahmeanträge
}
applications-count-more = Mehr als { $count } Aufnahmeanträge
applications-first = Erste Anträge
applications-before = Neuere Anträge
applications-after = Ältere Anträge
application-unconfirmed = Nicht bestätigt
application-open = Wartet
application-accepted = Angenommen
application-declined = Abgelehnt
application-withdrawn = Zurückgezogen
application-since = Bestätigt
application-see = Antrag ansehen
application-decision = Was daraus wurde
application-accepted-by = { $by } hat ihn am { $at } angenommen.
application-declined-by = { $by } hat ihn am { $at } abgelehnt. Das Unternehmen liest dies:
application-withdrawn-on = Das Unternehmen hat ihn am { $at } zurückgezogen.
application-checks = Was dafür und was dagegen spricht
application-checks-text = Das sieht nur das Programmteam.
application-domain-taken = Ein Unternehmen hat die E-Mail-Domäne { $domain } bereits:
application-domain-free = Kein Unternehmen hat die E-Mail-Domäne { $domain }
application-no-domain = Das Unternehmen hat keine eigene E-Mail-Domäne angegeben
application-address-there = Die Adresse der Kontaktperson liegt in der E-Mail-Domäne des Unternehmens
application-address-elsewhere = Die Adresse der Kontaktperson liegt nicht in der E-Mail-Domäne des Unternehmens
application-name-taken = Ein Unternehmen hat denselben oder fast denselben Namen:
application-name-free = Kein Unternehmen hat denselben oder fast denselben Namen
application-number-taken = Ein Unternehmen hat dieselbe Registernummer:
application-number-free = Kein Unternehmen ist mit dieser Registernummer bekannt
application-others = Es gibt weitere Anträge mit dieser E-Mail-Domäne oder Adresse:
application-accept = Annehmen
application-accept-of = Antrag von { $company } annehmen
application-accept-text = Das Unternehmen wird in das Programm aufgenommen. { $email } wird mit der Rolle „Globaler Administrator“ eingeladen und per E-Mail über die Annahme informiert. Das kann nicht rückgängig gemacht werden.
application-decline = Ablehnen
application-decline-of = Antrag von { $company } ablehnen
application-decline-hint = Nennen Sie den Grund. Das Unternehmen liest ihn in einer E-Mail und auf der Seite des Antrags.
flash-application-accepted = { $company } ist mit der MPN-ID { $mpn } in das Programm aufgenommen.
flash-application-declined = Der Antrag von { $company } ist abgelehnt.

## Mails

mail-is-application-sent = Aufnahmeantrag zu bestätigen
mail-is-application-received = Aufnahmeantrag eingegangen
mail-is-application-accepted = Aufnahmeantrag angenommen
mail-is-application-declined = Aufnahmeantrag abgelehnt
mail-is-application-waits = Ein Aufnahmeantrag wartet
mail-application-sent-subject = Bestätigen Sie den Aufnahmeantrag von { $company }
mail-application-sent = Mit Ihrer Adresse wurde die Aufnahme von { $company } in das Programm beantragt.
mail-application-sent-link = Wenn Sie das waren, sehen Sie sich den Antrag über den Link an und bestätigen Sie ihn bis zum { $until }. Erst dann sieht ihn das Programm. Wenn Sie es nicht waren, tun Sie nichts.
mail-application-received-subject = Der Aufnahmeantrag von { $company } liegt dem Programm vor
mail-application-received = Dem Programm liegt der Aufnahmeantrag von { $company } vor, bestätigt am { $since }.
mail-application-received-next = Das Programm entscheidet und informiert Sie per E-Mail. Über den Link sehen Sie den Stand und können den Antrag zurückziehen. Solange er wartet, können Sie mit Ihrer Adresse keinen weiteren senden.
mail-application-accepted-subject = { $company } ist in das Programm aufgenommen
mail-application-accepted = Das Programm hat den Aufnahmeantrag von { $company } angenommen. Die MPN-ID des Unternehmens ist { $number }.
mail-application-accepted-next = Eine zweite E-Mail an { $email } enthält die Einladung: Über den Link darin erhalten Sie Zugang und die Rolle „Globaler Administrator“ des Unternehmens.
mail-application-declined-subject = Der Aufnahmeantrag von { $company } wurde abgelehnt
mail-application-declined = Das Programm hat den Aufnahmeantrag von { $company } abgelehnt.
mail-application-reason = Sie erhalten diese E-Mail, weil mit Ihrer Adresse die Aufnahme in das Programm beantragt wurde. Wenn Sie es nicht waren, tun Sie nichts.
mail-application-waits-subject = Neuer Aufnahmeantrag: { $company }
mail-application-waits = { $company } beantragt die Aufnahme in das Programm und hat die E-Mail-Adresse bestätigt. Was dafür und was dagegen spricht, steht auf der Seite des Antrags.
mail-digest-applications = Aufnahmeanträge: { $waits } wartend; { $came } neu seit der letzten Zusammenfassung.

## The log

log-application-sent = Aufnahme von { $company } beantragt
log-application-sent-try = Versucht, die Aufnahme von { $company } zu beantragen
log-application-confirmed = Aufnahmeantrag von { $company } bestätigt
log-application-confirmed-try = Versucht, den Aufnahmeantrag von { $company } zu bestätigen
log-application-withdrawn = Aufnahmeantrag von { $company } zurückgezogen
log-application-withdrawn-try = Versucht, den Aufnahmeantrag von { $company } zurückzuziehen
log-application-accepted = Aufnahmeantrag von { $company } angenommen, als MPN { $number }
log-application-accepted-try = Versucht, den Aufnahmeantrag von { $company } anzunehmen
log-application-declined = Aufnahmeantrag von { $company } abgelehnt
log-application-declined-try = Versucht, den Aufnahmeantrag von { $company } abzulehnen
log-application-read = Aufnahmeantrag von { $company } gelesen
log-application-read-try = Versucht, den Aufnahmeantrag von { $company } zu lesen
