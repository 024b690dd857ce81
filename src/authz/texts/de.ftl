### Roles, and what somebody may not do.

## Roles

global-admin = Globaler Administrator
user-admin = Benutzeradministrator
admin-agent = Administrator-Agent
mpn-partner-admin = MPN-Partneradministrator
role-staff = Mitglied ohne Rolle
global-admin-allows = Darf alles für das Unternehmen: Vorteile, Käufe, Personen und ihre Rollen.
mpn-partner-admin-allows = Verwaltet die Vorteile: ruft Schlüssel ab, weist Plätze zu, aktiviert, beantragt Erstattungen.
user-admin-allows = Verwaltet die Personen des Unternehmens, außer denen mit der Rolle „Globaler Administrator“. Sieht die Vorteile.
admin-agent-allows = Fordert Cloudsupport im Namen von Kunden an. Sieht die Vorteile.

## What somebody may not do

act-see-benefits = die Seiten zu den Vorteilen ansehen
act-get-keys = Product Keys abrufen
act-assign-seat = Plätze zuweisen oder zurücknehmen
act-manage-go-to-market = den Marketingkontakt festlegen oder Markteinführungsangebote aktivieren
act-ask-advisory = Beratungsstunden anfordern
act-ask-cloud-support = Cloudsupport für einen Kunden anfordern
act-ask-on-premises-support = On-Premises-Support anfordern
act-ask-cancellation = eine Kündigung mit Erstattung beantragen
act-see-own-assignments = eigene Zuweisungen ansehen
act-see-people = die Personen des Unternehmens und ihre Plätze ansehen
act-activate-technical = technische Vorteile aktivieren oder eine solche Anforderung zurückziehen
act-see-support-ids = Zugriffs-ID und Vertrags-ID ansehen
act-buy = Mitgliedschaften kaufen oder verlängern
act-answer-requests = Serviceanforderungen lesen und beantworten
act-accept-invitation = die Einladung zum Umzug annehmen
act-manage-members = Personen hinzufügen, ändern oder deaktivieren oder ihnen Rollen zuweisen
act-change-company = die Unternehmensdaten ändern
act-read-audit = das Protokoll des Unternehmens lesen

## Roles of operators

role-administrator = Administrator
role-administrator-allows = Darf alles, auch Katalog, Schlüssel, Einstellungen und Programmteam verwalten, und liest das Protokoll des Programms.
role-fulfilment = Bearbeitung
role-fulfilment-allows = Bearbeitet, was Unternehmen anfordern: übernimmt, erledigt, lehnt ab und antwortet, schreibt Neuigkeiten, bestätigt Zahlungen.
role-reader = Lesezugriff
role-reader-allows = Sieht alle Seiten der Konsole und das Protokoll des Programms und ändert nichts.

## What an operator may not do

task-takes-role = Dafür ist im Programm eine dieser Rollen erforderlich: { $roles }.
task-see = die Seiten der Konsole ansehen
task-fulfil = Anforderungen von Unternehmen übernehmen, beantworten oder darüber entscheiden oder eine E-Mail erneut senden
task-companies = Unternehmen hinzufügen oder berichtigen
task-applications = über Aufnahmeanträge entscheiden
task-payments = Zahlungen bestätigen oder Kündigungen genehmigen
task-news = Neuigkeiten schreiben
task-memberships = Mitgliedschaften manuell vergeben oder Unternehmen sperren
task-look = ein Unternehmen so ansehen, wie es seine Mitglieder sehen
task-catalogue = den Katalog ändern
task-keys = Schlüsselpools ändern
task-settings = die Einstellungen des Programms ändern
task-operators = Personen im Programmteam hinzufügen, ihre Rollen ändern oder sie deaktivieren
task-read-log = das Protokoll des Programms lesen

## Which mails an operator wants

mails-of-work = Wartende Aufgaben
mails-of-keys = Schlüsselpools
mails-each = Jede sofort
mails-digest = Tägliche Zusammenfassung
mails-none = Keine
