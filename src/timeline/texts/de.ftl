### The timeline of a company's dates: its legend, its table, what it says beside its entries.

## What an entry is

timeline-membership = Mitgliedschaftsjahr
timeline-window = Verlängerungszeitraum
timeline-subscription = Cloudabonnement
timeline-key-use = Eingelöster Schlüssel in Nutzung
timeline-cooling-seat = Noch nicht freier Platz
timeline-get-by = Letzter Tag zum Abrufen von Schlüsseln
timeline-assign-by = Letzter Tag zum Zuweisen
timeline-activate-by = Letzter Tag zum Aktivieren
timeline-refund-until = Letzter Tag für eine Erstattung
timeline-reminder = Erinnerung

## The picture

timeline = Zeitachse
timeline-legend = Legende
timeline-until = bis zum { $date }
timeline-last-day-today = endet heute
timeline-days-left = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}
timeline-none = Noch keine Termine. Sie erscheinen hier, sobald es eine Mitgliedschaft gibt.
timeline-earlier = { $count ->
    [one] { $count } früherer Termin steht nur in der Tabelle
   *[other] { $count } frühere Termine stehen nur in der Tabelle
}
timeline-later = { $count ->
    [one] { $count } späterer Termin steht nur in der Tabelle
   *[other] { $count } spätere Termine stehen nur in der Tabelle
}
timeline-more = { $count ->
    [one] { $count } weiterer Termin
   *[other] { $count } weitere Termine
}
timeline-whole = Die ganze Zeitachse

## The table behind it

timeline-table = Alle Termine als Tabelle
timeline-what = Was
timeline-from = Von
timeline-to = Bis
timeline-left = Verbleibende Tage
timeline-past = vergangen

## The calendar

calendar-last-day = Letzter Tag: { $title }
