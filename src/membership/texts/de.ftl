### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = Die Mitgliedschaft wurde gekündigt und mit ihr ihre Vorteile.
closed-cancelled-benefit = Dieser Vorteil wurde gekündigt, einzeln oder mit seiner Mitgliedschaft.
closed-not-started = Die Mitgliedschaft beginnt am { $starts }; ab dann können Schlüssel abgerufen werden.
closed-lapsed = Die Mitgliedschaft ist erloschen: Ihr Verlängerungszeitraum endete am { $closed }.

## Where one stands

renewal-window-column = Verlängerungszeitraum
memberships = Mitgliedschaften
membership = Mitgliedschaft
no-memberships = Derzeit läuft keine Mitgliedschaft.
anniversary = Jahrestag
enrollment-not-started = Noch nicht begonnen
enrollment-active = Im laufenden Jahr
enrollment-in-window = Im Verlängerungszeitraum
enrollment-lapsed = Erloschen
enrollment-followed = Fortgesetzt
enrollment-cancelled = Gekündigt

## What works in the renewal window

window-keys = Es werden keine neuen Schlüssel ausgegeben.
window-keys-shown = Es werden keine neuen Schlüssel ausgegeben; die vorhandenen können wieder angezeigt werden.
window-seats = Plätze können bis zum { $date } zugewiesen werden.
window-seats-closed = Plätze werden nicht mehr zugewiesen.
window-technical = Vorteile können bis zum { $date } aktiviert werden.
window-technical-closed = Vorteile werden nicht mehr aktiviert; aktive können genutzt werden.
window-offers = Angebote werden nicht mehr aktiviert. Aktive enden an dem Tag, der in ihrer Zeile steht; rechtzeitig gestellte Anforderungen werden bis zum { $date } erledigt.
window-works = Was genutzt wird, funktioniert bis zum { $date } weiter.
window-renewal = Die Verlängerung ist bis zum { $date } möglich.
