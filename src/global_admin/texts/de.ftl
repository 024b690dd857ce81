### Becoming a Global admin: asking those there are, or proving a mail domain of the company.

become-global-admin = Globaler Administrator werden
lead-become-global-admin = Wer bei { $company } die Rolle „Globaler Administrator“ hat und wie Sie sie erhalten.
admin-already = Sie haben in diesem Unternehmen die Rolle „Globaler Administrator“.
ask-global-admins = Rolle anfordern
see-global-admins = Wer die Rolle hat

## Claims

admin-claims = Wer die Rolle „Globaler Administrator“ erhält
admin-claim = { $name } hat über die E-Mail-Domäne { $domain } nachgewiesen, für das Unternehmen zu handeln, und erhält am { $date } die Rolle „Globaler Administrator“, sofern vorher niemand mit dieser Rolle widerspricht.
admin-claim-own = Sie haben die E-Mail-Domäne { $domain } nachgewiesen. Sie erhalten am { $date } die Rolle „Globaler Administrator“, sofern vorher niemand mit dieser Rolle widerspricht.
admin-object = Widersprechen
admin-claim-over = Dieser Anspruch besteht nicht mehr: Darüber wurde bereits entschieden, oder er wurde zurückgezogen.
admin-not-a-member = Diese Person ist kein aktives Mitglied des Unternehmens.
admin-withdraw = Zurückziehen
flash-admin-objected = Sie haben widersprochen: { $name } erhält die Rolle „Globaler Administrator“ nicht und wird per E-Mail informiert.
flash-admin-given = Sie haben jetzt die Rolle „Globaler Administrator“. Alle Mitglieder Ihres Unternehmens werden per E-Mail informiert.
flash-admin-claimed = Der Eintrag wurde gefunden. Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert und können widersprechen.
flash-admin-withdrawn = Sie haben den Anspruch zurückgezogen. Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert.

## By DNS

by-dns = E-Mail-Domäne über DNS nachweisen
by-dns-begin = E-Mail-Domäne nachweisen
by-dns-at-once = In Ihrem Unternehmen hat keine aktive Person die Rolle „Globaler Administrator“. Wer einen Eintrag im DNS der E-Mail-Domäne setzt, erhält sie sofort. Alle Mitglieder und das Programm werden per E-Mail informiert.
by-dns-unless-objected = Niemand mit der Rolle „Globaler Administrator“ hat sich in den letzten 60 Tagen angemeldet. Wer einen Eintrag im DNS der E-Mail-Domäne des Unternehmens setzt, erhält die Rolle 7 Tage später, sofern niemand mit dieser Rolle widerspricht. Diese Personen und das Programm werden sofort per E-Mail informiert.
by-dns-not-open = Mindestens eine Person mit der Rolle „Globaler Administrator“ hat sich in den letzten 60 Tagen angemeldet: Fordern Sie die Rolle dort an. Wenn sich 60 Tage lang niemand mit dieser Rolle angemeldet hat oder niemand im Unternehmen sie hat, können Sie stattdessen hier die E-Mail-Domäne nachweisen.
lead-by-dns = Ein Eintrag, den nur setzen kann, wer die E-Mail-Domäne Ihres Unternehmens betreibt, zeigt, dass Sie für das Unternehmen handeln.
dns-record = Der Eintrag
dns-no-domains = Das Programm kennt keine E-Mail-Domäne Ihres Unternehmens, daher gibt es nichts nachzuweisen. Bitten Sie das Programm um die Rolle „Globaler Administrator“.
dns-make-record = Eintrag erstellen
dns-set-record = { $count ->
    [one] Lassen Sie diesen Eintrag von den Zuständigen für Ihre E-Mail-Domäne im DNS setzen; wählen Sie dann „Jetzt prüfen“.
   *[other] Lassen Sie diesen Eintrag von den Zuständigen für Ihre E-Mail-Domänen unter einem dieser Namen im DNS setzen; wählen Sie dann „Jetzt prüfen“.
}
dns-name = Name des Eintrags
dns-value = Wert
dns-record-lasts = { $days ->
    [one] Ein Eintrag wird nur für Sie erstellt und gilt { $days } Tag.
   *[other] Ein Eintrag wird nur für Sie erstellt und gilt { $days } Tage.
}
dns-record-until = Er wurde nur für Sie erstellt und gilt bis zum { $date }. Sobald er gefunden wurde, können Sie ihn löschen.
dns-record-ran-out = Ihr Eintrag ist am { $date } abgelaufen. Erstellen Sie einen neuen und lassen Sie ihn anstelle des alten setzen.
dns-check = Jetzt prüfen
dns-limits = Sie können { $own }-mal pro Stunde prüfen, Ihr Unternehmen insgesamt { $all }-mal pro Tag. Es kann bis zu einer Stunde dauern, bis ein neuer Eintrag überall sichtbar ist.
dns-no-record = Ihr Eintrag wurde nicht hier erstellt oder ist abgelaufen. Erstellen Sie einen neuen
dns-not-found = Der Eintrag wurde im DNS nicht gefunden
dns-too-often = Sie haben so oft geprüft, wie es in einer Stunde möglich ist. Versuchen Sie es später erneut
dns-too-often-together = Ihr Unternehmen hat so oft geprüft, wie es an einem Tag möglich ist. Versuchen Sie es morgen erneut
dns-found-stale = { $name } hat einen Eintrag Ihres Unternehmens, aber einen anderen: für eine andere Person oder früher erstellt. Ersetzen Sie ihn durch den Wert unten
dns-found-other-company = { $name } hat den Eintrag eines anderen Unternehmens (MPN-ID { $mpn }). Ersetzen Sie ihn durch den Wert unten
dns-found-another = { $name } hat einen TXT-Eintrag mit einem anderen Wert: „{ $text }“
dns-found-others = { $count ->
    [one] { $name } hat { $count } TXT-Eintrag, aber nicht den unten stehenden
   *[other] { $name } hat { $count } TXT-Einträge, aber nicht den unten stehenden
}
dns-found-no-name = { $name } ist noch nicht im DNS (NXDOMAIN). Wenn Sie den Eintrag gerade erst gesetzt haben, prüfen Sie in einigen Minuten erneut
dns-found-no-texts = { $name } ist im DNS, hat aber keinen TXT-Eintrag
dns-found-too-many = { $name } hat mehr als { $most } TXT-Einträge, daher werden sie nicht gelesen. Löschen Sie die nicht mehr benötigten
dns-found-failed = Der DNS-Server meldet, dass { $name } nicht abgefragt werden konnte (SERVFAIL). Oft sind DNSSEC oder die Namenserver der Domäne nicht in Ordnung
dns-found-refused = Der DNS-Server verweigert die Antwort für { $name } (REFUSED)
dns-found-silence = Kein DNS-Server hat rechtzeitig für { $name } geantwortet. Prüfen Sie in einigen Minuten erneut
dns-found-unreachable = Für { $name } war kein DNS-Server erreichbar, oder seine Antwort war nicht lesbar. Prüfen Sie in einigen Minuten erneut
dns-found-not-a-name = „{ $name }“ kann kein Name im DNS sein. Bitten Sie das Programm, die E-Mail-Domänen Ihres Unternehmens zu berichtigen

## Operators

by-hand = Rolle „Globaler Administrator“ zuweisen
by-hand-verb = „Globaler Administrator“ zuweisen
by-hand-happens-role = { $name } erhält bei { $company } sofort die Rolle „Globaler Administrator“.
by-hand-happens-told = Alle Mitglieder des Unternehmens werden per E-Mail mit Ihrem Grund informiert. Er steht in beiden Protokollen.
by-hand-reason-hint = Das Unternehmen liest ihn, in einer E-Mail und in seinem Protokoll.
by-hand-is-admin = Diese Person hat die Rolle „Globaler Administrator“ bereits.
by-hand-not-open = Mindestens eine Person mit der Rolle „Globaler Administrator“ im Unternehmen hat sich in den letzten 60 Tagen angemeldet. Das Unternehmen weist die Rolle selbst zu.
by-hand-suspended = Das Unternehmen ist gesperrt. Heben Sie zuerst die Sperre auf.
flash-admin-by-hand = { $name } hat jetzt die Rolle „Globaler Administrator“. Die Mitglieder des Unternehmens werden per E-Mail informiert.

## Mails

mail-is-admin-claimed = Jemand erhält die Rolle „Globaler Administrator“
mail-is-admin-given = Rolle „Globaler Administrator“ neu vergeben
mail-is-admin-objected = Widerspruch gegen die Rolle „Globaler Administrator“
mail-is-admin-withdrawn = Anspruch auf die Rolle „Globaler Administrator“ zurückgezogen
mail-admin-claimed-subject = Ohne Widerspruch erhält { $member } bei { $company } die Rolle „Globaler Administrator“
mail-admin-claimed = { $member } hat durch einen Eintrag im DNS der E-Mail-Domäne { $domain } nachgewiesen, für { $company } (MPN-ID { $mpn }) zu handeln, und möchte die Rolle „Globaler Administrator“. Das ist möglich, weil sich in den letzten 60 Tagen niemand mit dieser Rolle angemeldet hat.
mail-admin-claimed-object = { $member } erhält die Rolle am { $date }, sofern vorher niemand mit dieser Rolle widerspricht. Um zu widersprechen, melden Sie sich an und wählen Sie „Widersprechen“. Ist alles in Ordnung, brauchen Sie nichts zu tun.
mail-admin-claimed-link = Ansehen oder widersprechen
mail-admin-given-subject = { $member } hat jetzt die Rolle „Globaler Administrator“ bei { $company }
mail-admin-given = { $member } hat ab jetzt die Rolle „Globaler Administrator“ bei { $company } (MPN-ID { $mpn }).
mail-admin-given-proved = Im Unternehmen hatte keine aktive Person diese Rolle, und { $member } hat durch einen Eintrag im DNS der E-Mail-Domäne { $domain } nachgewiesen, für das Unternehmen zu handeln.
mail-admin-given-not-objected = Niemand mit dieser Rolle hatte sich in den letzten 60 Tagen angemeldet, { $member } hat durch einen Eintrag im DNS der E-Mail-Domäne { $domain } nachgewiesen, für das Unternehmen zu handeln, und innerhalb von 7 Tagen hat niemand widersprochen.
mail-admin-given-by-operator = Das Programm hat die Rolle manuell zugewiesen, weil sich im Unternehmen niemand mit dieser Rolle anmeldet. Der Grund:
mail-admin-objected-subject = { $member } erhält die Rolle „Globaler Administrator“ bei { $company } nicht
mail-admin-objected = { $by } hat der Vergabe der Rolle „Globaler Administrator“ bei { $company } (MPN-ID { $mpn }) an { $member } widersprochen. Alles bleibt, wie es war.
mail-admin-withdrawn-subject = { $member } möchte die Rolle „Globaler Administrator“ bei { $company } nicht mehr
mail-admin-withdrawn = { $member } hat den Anspruch auf die Rolle „Globaler Administrator“ bei { $company } (MPN-ID { $mpn }) zurückgezogen. Es ist nichts zu tun.
mail-admin-reason-operator = Sie erhalten diese E-Mail, weil Sie im Programm Unternehmen betreuen. Sie wird immer gesendet, weil die Kontrolle über ein Unternehmen an jemanden übergeht.
mail-admin-reason-member = Sie erhalten diese E-Mail, weil Sie Mitglied von { $company } sind.

## Logs

log-domain-record-made = Eintrag zum Nachweis einer E-Mail-Domäne erstellt
log-domain-record-made-try = Versucht, einen Eintrag zum Nachweis einer E-Mail-Domäne zu erstellen
log-domain-proved = E-Mail-Domäne { $domain } nachgewiesen
log-domain-proved-try = Versucht, eine E-Mail-Domäne nachzuweisen
log-admin-claimed = { $member } beansprucht die Rolle „Globaler Administrator“ über die E-Mail-Domäne { $domain }
log-admin-claimed-try = Versucht, die Rolle „Globaler Administrator“ für { $member } zu beanspruchen
log-admin-objected = Der Vergabe der Rolle „Globaler Administrator“ an { $member } widersprochen
log-admin-objected-try = Versucht, der Vergabe der Rolle „Globaler Administrator“ an { $member } zu widersprechen
log-admin-withdrawn = Anspruch von { $member } auf die Rolle „Globaler Administrator“ zurückgezogen
log-admin-withdrawn-try = Versucht, den Anspruch von { $member } auf die Rolle „Globaler Administrator“ zurückzuziehen
log-admin-given = { $member } die Rolle „Globaler Administrator“ zugewiesen
log-admin-given-proved = { $member } die Rolle „Globaler Administrator“ zugewiesen, über die E-Mail-Domäne { $domain }
log-admin-given-why = { $member } die Rolle „Globaler Administrator“ manuell zugewiesen, Grund: { $why }
log-admin-given-try = Versucht, { $member } die Rolle „Globaler Administrator“ zuzuweisen
