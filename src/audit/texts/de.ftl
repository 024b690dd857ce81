### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = für { $product }
log-of-some = für einen Vorteil
log-some-member = jemand

## What was not allowed

log-access-denied = Wollte { $what } ({ $path })
log-access-unknown-id = { $path } aufgerufen
log-access-not-operator = Versucht, { $path } zu öffnen, eine Seite für das Programmteam
log-access-while-looking = Versucht, auf { $path } zu handeln, während das Unternehmen nur angesehen wurde
log-list-downloaded = Liste { $file } heruntergeladen
log-list-downloaded-try = Versucht, die Liste { $file } herunterzuladen
log-catalogue-changed = { $count ->
    [one] Eine Zeile des Katalogs geändert
   *[other] { $count } Zeilen des Katalogs geändert
}
log-catalogue-changed-try = Versucht, den Katalog zu ändern
log-may-something = diese Aktion ausführen

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }: verweigert, denn { $because }
log-refused-plain = { $attempt }: verweigert
because-no-role = keine Rolle der Person erlaubt es
because-not-theirs = dort gibt es nichts für diese Person
because-not-operator = die Person gehört nicht zum Programmteam
because-only-looking = das Programmteam nur zusieht und die Partner handeln
because-closed = zu diesem Zeitpunkt war keine Änderung möglich
because-changed-meanwhile = seit der Anzeige der Seite hatte sich etwas geändert
because-wrong-entries = das Formular war nicht richtig ausgefüllt
because-pool-too-small = der Pool enthielt zu wenige Schlüssel
because-redeemed-already = dieser Schlüssel war bereits eingelöst
because-revoked = dieser Schlüssel war widerrufen und durch einen anderen ersetzt
because-is-replacement = dieser Schlüssel ist der Ersatz für einen anderen
because-not-issued = ein solches Unternehmen oder ein solcher ausgegebener Schlüssel wurde nicht gefunden
because-bad-day = der Schlüssel kann nicht an diesem Tag eingelöst worden sein
because-too-long = das Abonnement würde zu lange laufen
because-not-a-member = die Person ist kein aktives Mitglied des Unternehmens
because-in-the-way = die Person hat etwas, das sich damit nicht kombinieren lässt
because-in-use = andere Seiten verweisen darauf
because-no-seat = kein Platz war frei
because-has-one = die Person hat bereits einen Platz
because-held-already = das Unternehmen hat eine Mitgliedschaft, die dem entgegensteht
because-no-global-admin = im Unternehmen hat keine aktive Person die Rolle „Globaler Administrator“
because-ended = der Platz war bereits zurückgenommen
because-no-contact = das Unternehmen hat keinen aktiven Marketingkontakt
because-stands = es war bereits angefordert oder aktiv
because-too-late = es war zu spät dafür
because-no-refund = es bestand kein Recht auf Erstattung
because-unknown-ids = Zugriffs-ID und Vertrags-ID gehören zu keinem aktiven Vorteil
because-nothing-left = vom Vorteil war nichts mehr übrig
because-request-closed = die Anforderung war geschlossen
because-too-many-hours = es waren mehr Stunden als noch verfügbar
because-too-many-open = die Person hatte bereits so viele offene Anforderungen, wie eine Person haben darf
because-too-much-this-hour = die Person hatte bereits so viel geschrieben, wie eine Person in einer Stunde darf
because-address-refused = die Person an dieser Adresse hat E-Mails zum Unternehmen abgelehnt
because-address-taken = ein anderes Konto hat diese Adresse
because-too-many-addresses = Adressen waren bereits so oft eingegeben worden, wie es in einer Stunde möglich ist
because-no-operator-chosen = es war keine aktive Person aus dem Programmteam ausgewählt
because-wrong-ids = Zugriffs-ID oder Vertrags-ID waren ungültig
because-no-ids = Zugriffs-ID und Vertrags-ID konnten nicht erstellt werden
because-no-message = es gab keine Nachricht
because-long-message = die Nachricht war zu lang
because-nothing-chosen = es war nichts ausgewählt
because-too-many-chosen = es waren zu viele ausgewählt
because-technical = Anforderungen zu technischen Vorteilen werden einzeln erledigt
because-suspended = das Unternehmen war gesperrt
because-cancelled = die Mitgliedschaft war gekündigt
because-offer-over = das Angebot hätte geendet, bevor es beginnt
because-last-global-admin = ein Unternehmen braucht mindestens eine Person mit der Rolle „Globaler Administrator“
because-wrong-password = E-Mail-Adresse und Kennwort passten nicht zusammen
because-is-member = die Person ist bereits Mitglied des Unternehmens
because-invited-already = die Person ist bereits eingeladen
because-is-operator = die Person gehört zum Programmteam
because-not-invited = für die Person war keine Einladung offen
because-global-admin-is-here = im Unternehmen gab es eine Person mit der Rolle „Globaler Administrator“, die sich anmeldet
because-no-record = der Eintrag war nicht erstellt, abgelaufen oder nicht im DNS
because-too-many-tries = es war bereits so oft versucht worden, wie es möglich ist
log-first-steps-dismissed = Erste Schritte ausgeblendet
log-first-steps-dismissed-try = Versucht, die ersten Schritte auszublenden
