### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = Fehler:{" "}
skip-to-content = Zum Inhalt springen
company = Unternehmen
language = Sprache
sign-out = Abmelden
menu = Menü
menu-main = Hauptmenü
console = Konsole
times-in = Uhrzeiten in { $zone }
problems-heading = Es ist ein Problem aufgetreten
suspended-label = Sperre
suspended-heading = { $company } ist gesperrt.
suspended-text = Sie sehen alles, können aber nichts ändern. Grund:
controls-taken-out = Zeichen, die nicht angezeigt werden können, wurden aus Ihrer Eingabe entfernt.
site-description = Vorteile Ihrer Partnermitgliedschaft: Product Keys und Downloads, Cloudabonnements, Plätze, Support und Markteinführungsangebote.
# The name of the portal while the programme’s own is not known yet.
portal-name = Partnerportal

## What went wrong, and what to do

to-start = Zur Startseite
try-again = Erneut versuchen
incident = Vorfall
not-found-heading = Unter dieser Adresse gibt es nichts
not-found-text = Möglicherweise wurde sie falsch eingegeben, oder sie gehört zu einem Unternehmen, in dem Sie nicht Mitglied sind.
dead-link-heading = Dieser Link funktioniert nicht mehr
dead-link-text = Er wurde bereits verwendet, ist zu alt oder wurde nicht vollständig kopiert. Fordern Sie einen neuen an: auf der Anmeldeseite unter „Kennwort vergessen oder noch keines?“ oder bei der Person, die ihn gesendet hat.
method-heading = Diese Adresse ist dafür nicht vorgesehen
method-text = Kehren Sie zur vorherigen Seite zurück und verwenden Sie die Schaltflächen dort.
forbidden-heading = Das dürfen Sie hier nicht
forbidden-text = Sie wollten { $action }. Dafür ist im Unternehmen eine dieser Rollen erforderlich: { $roles }.
who-may-do-it = Wer das darf
not-their-task-text = Sie wollten { $action }. Dafür ist im Programm eine dieser Rollen erforderlich: { $roles }. Eine Person mit der Rolle „Administrator“ kann Ihnen eine davon zuweisen.
not-operator-text = Die Konsole ist dem Programmteam vorbehalten.
cross-site-heading = Dieses Formular kam von einer anderen Website
cross-site-text = Es wurde nichts geändert. Wenn Sie das Formular hier ausgefüllt haben, laden Sie die Seite neu und senden Sie es noch einmal.
unknown-host-heading = Das ist nicht der Server, den Sie aufgerufen haben
unknown-host-text = Öffnen Sie das Portal unter der Adresse, die Ihnen mitgeteilt wurde.
too-large-heading = Das ist zu groß
too-large-text = Es wurde nichts geändert. Senden Sie weniger auf einmal.
too-slow-heading = Das kam zu langsam an
too-slow-text = Es wurde nichts geändert: Ihre Verbindung war zu langsam, um alles rechtzeitig zu senden. Versuchen Sie es erneut oder senden Sie weniger auf einmal.
too-many-at-once-heading = Sie senden mehrere lange Formulare gleichzeitig
too-many-at-once-text = Es wurde nichts geändert. Warten Sie, bis eines der anderen verarbeitet ist, und senden Sie dieses dann noch einmal.
bad-request-heading = Diese Anfrage wurde nicht verstanden
bad-request-text = Es wurde nichts geändert. Kehren Sie zur vorherigen Seite zurück, laden Sie sie neu und versuchen Sie es noch einmal.
unavailable-heading = Gleich wieder da
unavailable-text = Das Portal kann dies im Moment nicht ausführen. Bereits Gespeichertes bleibt gespeichert. Versuchen Sie es in einigen Sekunden erneut.
internal-heading = Bei uns ist ein Fehler aufgetreten
internal-text = Er ist unter der folgenden Nummer protokolliert. Wenn er wieder auftritt, teilen Sie dem Programm diese Nummer mit.
menu-replies = { $count ->
    [one] { $count } wartet auf Ihre Antwort
   *[other] { $count } warten auf Ihre Antwort
}

## Ein Unternehmen so ansehen, wie es seine Mitglieder sehen

looking-label = Ansicht eines Unternehmens
looking-heading = Sie sehen { $company } so, wie es die Mitglieder sehen ({ $roles }).
looking-text = Bis { $until }. Grund: { $reason }
looking-end = Ansicht beenden
operators-look = Das Programmteam sieht zu, die Partner handeln.
only-looking-text = Solange Sie ein Unternehmen so ansehen, wie es seine Mitglieder sehen, können Sie dort nichts ändern. Ihr Versuch ist protokolliert.
only-looking-back = Zurück zu den Seiten des Unternehmens
not-shown-while-looking = Wird dem Programmteam in dieser Ansicht nicht angezeigt
