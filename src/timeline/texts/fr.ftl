### The timeline of a company's dates.

## What an entry is

timeline-membership = Année d’adhésion
timeline-window = Période de renouvellement
timeline-subscription = Abonnement cloud
timeline-key-use = Clé échangée, utilisable
timeline-cooling-seat = Licence pas encore libre
timeline-get-by = Dernier jour pour obtenir les clés
timeline-assign-by = Dernier jour pour affecter
timeline-activate-by = Dernier jour pour activer
timeline-refund-until = Dernier jour pour un remboursement
timeline-reminder = Rappel

## The picture

timeline = Chronologie
timeline-legend = Légende
timeline-until = jusqu’au { $date }
timeline-last-day-today = se termine aujourd’hui
timeline-days-left = { $days ->
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
timeline-none = Aucune date pour l’instant. Elles apparaissent ici dès qu’il y a une adhésion.
timeline-earlier = { $count ->
    [one] { $count } date antérieure figure seulement dans le tableau
   *[other] { $count } dates antérieures figurent seulement dans le tableau
}
timeline-later = { $count ->
    [one] { $count } date ultérieure figure seulement dans le tableau
   *[other] { $count } dates ultérieures figurent seulement dans le tableau
}
timeline-more = { $count ->
    [one] { $count } autre date
   *[other] { $count } autres dates
}
timeline-whole = La chronologie complète

## The table behind it

timeline-table = Toutes les dates sous forme de tableau
timeline-what = Quoi
timeline-from = Du
timeline-to = Jusqu’au
timeline-left = Jours restants
timeline-past = passé

## The calendar

calendar-last-day = Dernier jour : { $title }
