### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

insights = Chiffres
lead-insights-programme = Quelle part de ce qui est accordé aux entreprises est utilisée, combien de temps elles attendent, ce qui arrive à renouvellement et ce qui expire sans avoir été utilisé.
lead-insights = Quelle part de ce qui est accordé à l’entreprise { $company } est utilisée, combien de temps il a fallu attendre et ce qui expire sans avoir été utilisé.
lead-insights-companies = Ce que chaque entreprise n’a pas utilisé et perd dans les 90 jours ; en premier, là où le plus se perd le plus tôt.
insights-counted = Compté le { $at } ; les réserves de clés, à l’instant.
insights-counted-of-company = L’évolution des licences et les temps d’attente ont été comptés le { $at } ; tout le reste, à l’instant.
insights-none = Pas encore de chiffres
insights-none-text = Les entreprises sont comptées une fois par jour. Les valeurs par jour figureront ici après la première fois.
insights-table = Les chiffres sous forme de tableau
insights-all-companies = Toutes les entreprises
insights-lose-more = Entreprises qui perdent plus
insights-lose-less = Entreprises qui perdent moins
insights-by-kind = Accordé et utilisé, par type
insights-by-package = Accordé et utilisé, par package
insights-lapsing = Bientôt expiré sans avoir été utilisé
insights-over-time = Licences au fil du temps
insights-times = Temps d’attente
insights-ahead = Adhésions à renouveler
insights-rates = Renouvelées et échues
insights-says-used = Utilisés : { $used } avantages sur { $granted } ({ $percent }).
insights-says-least = Le moins utilisé : { $name } ({ $percent }).
insights-says-seats = Affectées le { $day } : { $assigned } licences sur { $seats } ({ $percent }).
insights-says-gaps = Les jours sans comptage sont omis.
insights-says-times = Traité au cours des 90 derniers jours : { $count }. Le plus lent : { $what }, la moitié en { $median }, neuf sur dix en { $p90 }.
insights-says-no-times = Rien n’a été traité au cours des 90 derniers jours.
insights-says-lapsing = Unités qui expirent sans avoir été utilisées dans les 90 prochains jours : { $units }. Entreprises concernées : { $companies }.
insights-says-lapsing-of = Avantages qui expirent sans avoir été utilisés dans les 90 prochains jours : { $count }. Le plus urgent : { $product }, à utiliser jusqu’au { $day }.
insights-says-nothing-lapses = Rien n’expire sans avoir été utilisé dans les 90 prochains jours.
insights-says-ahead = Adhésions à renouveler au cours de ces douze mois : { $count }. Le plus en un mois : { $month } ({ $most }).
insights-says-none-ahead = Aucune adhésion n’est à renouveler au cours de ces douze mois.
insights-says-rates = Périodes de renouvellement terminées ces douze derniers mois : { $count }. Renouvelées ou remplacées par un niveau supérieur : { $renewed } ; échues : { $lapsed } ({ $percent }).
insights-says-no-rates = Aucune période de renouvellement ne s’est terminée ces douze derniers mois.
insights-says-pools = Réserves presque vides ou vides : { $short } sur { $count }.
insights-kind = Type
insights-granted = Accordé
insights-used = Utilisé
insights-share = Part
insights-assigned = Affectées
insights-day = Jour
insights-wait = Ce qui était attendu
insights-finished = Traité
insights-median = La moitié en
insights-p90 = Neuf sur dix en
insights-month = Mois
insights-renewed = Renouvelées
insights-lapsed = Échues
insights-closed = Périodes terminées
insights-lapse-rate = Taux d’échéance
insights-units = Unités non utilisées
insights-first-day = Première échéance
insights-last-day = Dernier jour
insights-in-pool = Dans la réserve
insights-wait-activation = Activation : { $kind }
insights-percent = { $percent } %
insights-month-of = { $month } { $year }
insights-under-an-hour = moins d’une heure
insights-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
insights-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
