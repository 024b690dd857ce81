### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

insights = Kennzahlen
lead-insights-programme = Wie viel von dem genutzt wird, was Unternehmen gewährt ist, wie lange sie warten, was zur Verlängerung ansteht und was ungenutzt verfällt.
lead-insights = Wie viel von dem genutzt wird, was { $company } gewährt ist, wie lange gewartet wurde und was ungenutzt verfällt.
lead-insights-companies = Was jedes Unternehmen nicht genutzt hat und innerhalb von 90 Tagen verliert; zuerst, wo am meisten am ehesten verloren geht.
insights-counted = Gezählt am { $at }; die Schlüsselpools gerade eben.
insights-counted-of-company = Plätze im Zeitverlauf und Wartezeiten wurden am { $at } gezählt, alles andere gerade eben.
insights-none = Noch keine Kennzahlen
insights-none-text = Unternehmen werden einmal am Tag gezählt. Was von Tagen berichtet wird, steht nach dem ersten Mal hier.
insights-table = Die Zahlen als Tabelle
insights-all-companies = Alle Unternehmen
insights-lose-more = Unternehmen, die mehr verlieren
insights-lose-less = Unternehmen, die weniger verlieren
insights-by-kind = Gewährt und genutzt, nach Art
insights-by-package = Gewährt und genutzt, nach Paket
insights-lapsing = Verfällt bald ungenutzt
insights-over-time = Plätze im Zeitverlauf
insights-times = Wie lange gewartet wurde
insights-ahead = Mitgliedschaften, die zur Verlängerung anstehen
insights-rates = Verlängert und erloschen
insights-says-used = Genutzt: { $used } von { $granted } Vorteilen ({ $percent }).
insights-says-least = Am wenigsten genutzt: { $name } ({ $percent }).
insights-says-seats = Am { $day } zugewiesen: { $assigned } von { $seats } Plätzen ({ $percent }).
insights-says-gaps = Tage, an denen nicht gezählt wurde, fehlen.
insights-says-times = In den letzten 90 Tagen abgeschlossen: { $count }. Am langsamsten: { $what }, die Hälfte in { $median }, neun von zehn in { $p90 }.
insights-says-no-times = In den letzten 90 Tagen wurde nichts abgeschlossen.
insights-says-lapsing = Einheiten, die in den nächsten 90 Tagen ungenutzt verfallen: { $units }. Betroffene Unternehmen: { $companies }.
insights-says-lapsing-of = Vorteile, die in den nächsten 90 Tagen ungenutzt verfallen: { $count }. Am dringendsten: { $product }, zu nutzen bis { $day }.
insights-says-nothing-lapses = In den nächsten 90 Tagen verfällt nichts ungenutzt.
insights-says-ahead = Mitgliedschaften, die in diesen zwölf Monaten zur Verlängerung anstehen: { $count }. Die meisten in einem Monat: { $month } ({ $most }).
insights-says-none-ahead = In diesen zwölf Monaten steht keine Mitgliedschaft zur Verlängerung an.
insights-says-rates = Verlängerungszeiträume, die in den letzten zwölf Monaten endeten: { $count }. Verlängert oder durch eine höhere Stufe ersetzt: { $renewed }; erloschen: { $lapsed } ({ $percent }).
insights-says-no-rates = In den letzten zwölf Monaten endete kein Verlängerungszeitraum.
insights-says-pools = Fast leere oder leere Pools: { $short } von { $count }.
insights-kind = Art
insights-granted = Gewährt
insights-used = Genutzt
insights-share = Anteil
insights-assigned = Zugewiesen
insights-day = Tag
insights-wait = Worauf gewartet wurde
insights-finished = Abgeschlossen
insights-median = Die Hälfte in
insights-p90 = Neun von zehn in
insights-month = Monat
insights-renewed = Verlängert
insights-lapsed = Erloschen
insights-closed = Beendete Zeiträume
insights-lapse-rate = Anteil erloschen
insights-units = Ungenutzte Einheiten
insights-first-day = Frühester letzter Tag
insights-last-day = Letzter Tag
insights-in-pool = Im Pool
insights-wait-activation = Aktivierung: { $kind }
insights-percent = { $percent } %
insights-month-of = { $month } { $year }
insights-under-an-hour = unter einer Stunde
insights-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
insights-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
