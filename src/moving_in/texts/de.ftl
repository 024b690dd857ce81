### Moving in: a company that is invited, and accepts.

## For operators

invite-company = Einladung zum Umzug
invite-company-state = Stand
invite-company-sent = Das Unternehmen wurde am { $at } eingeladen und ist noch nicht umgezogen.
invite-company-not-sent = Das Unternehmen verwaltet seine Vorteile im Membership Center und ist nicht eingeladen.
invite-company-text = Die Personen mit der Rolle „Globaler Administrator“ erhalten eine E-Mail mit einem Link. Nimmt eine davon an, funktionieren die Seiten des Unternehmens.
invite-company-send = Einladung senden
invite-company-again = Einladung erneut senden
invite-company-withdraw = Einladung zurückziehen
invite-company-withdraw-text = Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert. Danach kann niemand die Einladung annehmen; Sie können sie erneut senden.
invite-company-moved-in = Das Unternehmen verwaltet seine Vorteile bereits hier.
invite-company-nobody = Im Unternehmen hat keine aktive Person die Rolle „Globaler Administrator“ und könnte annehmen. Laden Sie zuerst eine ein.
invite-company-changed = Die Einladung hat sich seit dem Anzeigen der Seite geändert. Sehen Sie sie sich noch einmal an.
flash-company-invited = Die Einladung zum Umzug wurde gesendet.
flash-company-invitation-withdrawn = Die Einladung zum Umzug wurde zurückgezogen.

## For the company

moving-in = Umzug
moving-in-invitation = Die Einladung
moving-in-none = Derzeit gibt es keine Einladung. Wenn das Programm eine sendet, erhalten die Personen mit der Rolle „Globaler Administrator“ eine E-Mail.
moving-in-invited = Das Programm hat Ihr Unternehmen am { $day } eingeladen.
moving-in-happens-here = Ab dann verwaltet Ihr Unternehmen seine Vorteile hier: Schlüssel, Plätze, Aktivierungen und Anforderungen.
moving-in-happens-there = Was Sie im Membership Center getan haben, bleibt dort. Danach geschieht dort nichts mehr.
moving-in-happens-told = Alle Personen mit der Rolle „Globaler Administrator“ erhalten eine E-Mail. Die Mitglieder Ihres Unternehmens können seine Seiten sofort nutzen.
moving-in-final = Dies kann nicht rückgängig gemacht werden.
moving-in-accept = Annehmen und umziehen
moving-in-done = Ihr Unternehmen verwaltet seine Vorteile bereits hier. Es gibt nichts anzunehmen.
moving-in-link = Ansehen, was das bedeutet, und annehmen
moving-in-who = Wer die Rolle „Globaler Administrator“ hat
flash-moved-in = { $company } ist umgezogen.

## Mails

mail-is-company-invited = Einladung zum Umzug
mail-is-invitation-withdrawn = Einladung zum Umzug zurückgezogen
mail-is-moved-in = Umgezogen
mail-accept-invitation = Einladung ansehen
mail-company-invited-subject = { $company } ist zum Umzug eingeladen
mail-company-invited = Das Programm lädt { $company } ein, seine Vorteile in diesem Portal und nicht länger im Membership Center zu verwalten.
mail-company-invited-how = Eine Person mit der Rolle „Globaler Administrator“ nimmt die Einladung an. Die Seite hinter dem Link zeigt, was dann geschieht.
mail-invitation-withdrawn-subject = { $company } ist nicht mehr zum Umzug eingeladen
mail-invitation-withdrawn = Das Programm hat die Einladung von { $company } zum Umzug zurückgezogen. Die Vorteile werden wie bisher im Membership Center verwaltet.
mail-moved-in-subject = { $company } ist umgezogen
mail-moved-in = { $by } hat die Einladung angenommen. { $company } verwaltet seine Vorteile ab jetzt in diesem Portal.

## The logs

log-company-invited = MPN { $mpn-id } zum Umzug eingeladen
log-company-invited-try = Versucht, MPN { $mpn-id } zum Umzug einzuladen
log-company-uninvited = Einladung von MPN { $mpn-id } zum Umzug zurückgezogen
log-company-uninvited-try = Versucht, die Einladung von MPN { $mpn-id } zum Umzug zurückzuziehen
log-company-moved-in = Einladung zum Umzug für MPN { $mpn-id } angenommen
log-company-moved-in-try = Versucht, die Einladung zum Umzug für MPN { $mpn-id } anzunehmen
