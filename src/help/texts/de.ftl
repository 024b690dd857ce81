### Help: its pages, and who may do what they tell.

help = Hilfe
help-lead = Wie es geht, und welche Regeln gelten.
help-search-label = Hilfe durchsuchen
help-search = Suchen
help-found = { $count ->
    [one] { $count } Seite zu „{ $asked }“
   *[other] { $count } Seiten zu „{ $asked }“
}
help-found-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort, oder sehen Sie unten alle Seiten durch.
help-who = Wer das darf
help-who-everybody = Alle.
help-who-members = Alle Mitglieder eines Unternehmens.
help-who-operators = Das Programmteam, je nach Rolle.
help-who-roles = Personen mit einer dieser Rollen: { $roles }.
help-you-may = Sie dürfen es. Ihre Rollen: { $own }.
help-you-hold = Ihre Rollen: { $own }.
help-you-hold-ask = Ihre Rollen: { $own }. Fragen Sie { $names }.
help-on-this-page = Hilfe zu dieser Seite
help-group-first = Zum Einstieg
help-group-keys = Software und Cloud
help-group-seats = Plätze
help-group-support = Technische Vorteile und Anforderungen
help-group-marketing = Marketing
help-group-membership = Mitgliedschaft und Bestellungen
help-group-people = Personen und Unternehmen
help-group-account = Ihr Konto
help-group-operators = Für das Programmteam
help-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
help-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
help-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
help-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
help-membership-center = das Membership Center
help-regional-help = die regionale Hilfe
help-support-site = die Supportwebsite
help-cloud-portal = das Portal der Cloud
help-refund-ended-by-software = ein Product Key angezeigt wurde
help-refund-ended-by-any-use = etwas angezeigt, zugewiesen oder aktiviert wurde
read-the-rule = Regel lesen
rule-reassign = Ein Platz ist { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach dem ersten Tag, an dem ihn die letzte Person hatte, für andere frei: dieser ab dem { $date }.
rule-reassign-now = Ein Platz ist { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach dem ersten Tag, an dem ihn die letzte Person hatte, für andere frei: dieser sofort.
rule-reveal = Neue Schlüssel werden bis zum { $date } ausgegeben: { $days ->
    [0] heute zum letzten Mal
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}.
rule-redeem = Das Enddatum lässt sich auf höchstens { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} ab heute verlängern: bis zum { $date }.
rule-refund = Eine Kündigung mit Erstattung kann innerhalb von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} nach dem Kauf beantragt werden: bis zum { $date }.
rule-renew = Der Verlängerungszeitraum beginnt am Tag nach dem Jahrestag und dauert { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}: vom { $from } bis zum { $to }.
rule-activate = Die Aktivierung ist bis zum { $date } möglich. Eine rechtzeitig gestellte Anforderung wird spätestens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} danach erledigt: bis zum { $until }.
rule-of-every-programme = Diese Regel ist in jedem Programm gleich.
rule-never-changed = Das Programm hat diese Regel seit seinem Beginn nicht geändert.
rule-since = Diese Regel gilt seit dem { $date }.
rule-since-before = Diese Regel gilt seit dem { $date }. Zuvor betrug die Frist { $before }.
rule-of-purchase = Es gilt die Regel vom Tag des Kaufs, dem { $date }. Für heutige Käufe gilt eine andere.
