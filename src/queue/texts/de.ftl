### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = Zu erledigen
queue-company = Unternehmen (Name oder MPN-ID), Anforderung (SR-12)
queue-kind = Art
queue-any-kind = Alle Arten
queue-assignee = Bei
queue-anybody = Beliebig
queue-me = Mir
queue-nobody = Niemandem
queue-what = Anforderung
queue-since = Wartet seit
queue-choose = Auswählen
queue-choose-row = { $title }, { $company } auswählen
queue-due = Wird ab dem { $at } automatisch erledigt, sofern niemand vorher übernimmt
queue-take = Übernehmen
queue-no-match = Nichts passt zu den Filtern. Geben Sie den Anfang des Unternehmensnamens oder die ganze MPN-ID ein; die Nummer einer Anforderung steht dahinter, wie in „Alpine SR-12“.
queue-show-open = Offene anzeigen
queue-next-oldest = Nächstälteste
queue-first = Am längsten wartend
queue-next = Nächste Seite
queue-previous = Vorherige Seite
queue-count = { $count ->
    [one] { $count } Anforderung
   *[other] { $count } Anforderungen
}
queue-count-more = Mehr als { $most } Anforderungen
queue-closed-kept = Was vor mehr als { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} geschlossen wurde, steht nicht in der Liste. Die eigene Seite dazu gibt es weiterhin.
column-due = Automatisch erledigt ab
queue-none-open = Keine davon ist offen.

## The page of one

case-request = Was angefordert wird
case-requested-by = Angefordert von
case-taken-by-you = Sie haben die Anforderung übernommen.
case-taken-by = { $operator } hat die Anforderung übernommen.
queue-hand-over = Übergeben
queue-to-operator = An welche Person im Programmteam
queue-choose-operator = Wählen Sie eine aktive Person im Programmteam aus
queue-no-other-operator = Im Programmteam ist sonst niemand aktiv.
queue-no-operator-found = Niemand sonst, der im Programmteam aktiv ist, hat dies in der Adresse.
back-to-request = Zurück zur Anforderung
queue-others = Für dieses Unternehmen außerdem offen
queue-no-others = Sonst ist nichts offen.

## What operators are told at once

mail-is-work-waits = Etwas wartet
mail-is-much-waits = Vieles wartet
mail-work-asked-subject = Neu: { $what } ({ $company })
mail-work-answered-subject = Vom Unternehmen beantwortet: { $what } ({ $company })
mail-work-reopened-subject = Wieder geöffnet: { $what } ({ $company })
mail-work-left-subject = Dem Programmteam überlassen: { $what } ({ $company })
mail-work-asked = { $company } fordert dies an: { $what }.
mail-work-answered = { $company } hat geantwortet. Diese Anforderung wartet wieder auf das Programm: { $what }.
mail-work-reopened = { $company } hat diese Anforderung wieder geöffnet: { $what }.
mail-work-left = Das Portal sollte dies für { $company } selbst erledigen und konnte es nicht: { $what }. Das Programmteam muss entscheiden.
mail-work-waits-take = Übernehmen Sie die Anforderung auf ihrer Seite, damit das übrige Team sieht, dass Sie daran arbeiten.
mail-much-waits-subject = Viele Anforderungen von { $company }
mail-much-waits = Innerhalb einer Stunde sind mehr als { $most } Anforderungen von { $company } eingegangen. Weitere finden Sie in der Konsole: Zu diesen kommen keine einzelnen E-Mails.
