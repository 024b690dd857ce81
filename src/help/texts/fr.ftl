### Help: its pages, and who may do what they tell.

help = Aide
help-lead = Comment faire, et quelles sont les règles.
help-search-label = Rechercher dans l’aide
help-search = Rechercher
help-found = { $count ->
    [one] { $count } page pour « { $asked } »
   *[other] { $count } pages pour « { $asked } »
}
help-found-none = Rien ne correspond. Essayez un autre mot ou parcourez toutes les pages ci-dessous.
help-who = Qui peut le faire
help-who-everybody = Tout le monde.
help-who-members = Tous les membres d’une entreprise.
help-who-operators = Les opérateurs du programme, selon leur rôle.
help-who-roles = Les personnes qui ont l’un de ces rôles : { $roles }.
help-you-may = Vous le pouvez. Vos rôles : { $own }.
help-you-hold = Vos rôles : { $own }.
help-you-hold-ask = Vos rôles : { $own }. Adressez-vous à { $names }.
help-on-this-page = Aide sur cette page
help-group-first = Pour commencer
help-group-keys = Logiciels et cloud
help-group-seats = Licences
help-group-support = Avantages techniques et demandes
help-group-marketing = Marketing
help-group-membership = Adhésion et commandes
help-group-people = Personnes et entreprise
help-group-account = Votre compte
help-group-operators = Pour les opérateurs
help-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
help-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
help-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
help-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
help-membership-center = le Partner Membership Center
help-regional-help = l’assistance régionale
help-support-site = le site de support
help-cloud-portal = le portail du cloud
help-refund-ended-by-software = une clé a été affichée
help-refund-ended-by-any-use = quelque chose a été affiché, affecté ou activé
read-the-rule = Lire la règle
rule-reassign = Une licence est libre pour une autre personne { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le premier jour où son dernier titulaire l’a eue : celle-ci le sera à partir du { $date }.
rule-reassign-now = Une licence est libre pour une autre personne { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le premier jour où son dernier titulaire l’a eue : celle-ci l’est immédiatement.
rule-reveal = De nouvelles clés sont émises jusqu’au { $date } : { $days ->
    [0] aujourd’hui est le dernier jour
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
}.
rule-redeem = L’extension est limitée à { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} à compter d’aujourd’hui, soit jusqu’au { $date }.
rule-refund = Une annulation avec remboursement peut être demandée dans un délai de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après l’achat : jusqu’au { $date }.
rule-renew = La période de renouvellement s’ouvre le lendemain de la date anniversaire et dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} : du { $from } au { $to }.
rule-activate = L’activation est possible jusqu’au { $date }. Une demande faite à temps est traitée au plus tard { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après, soit le { $until }.
rule-of-every-programme = Cette règle est la même dans tous les programmes.
rule-never-changed = Le programme n’a pas modifié cette règle depuis ses débuts.
rule-since = Cette règle est en vigueur depuis le { $date }.
rule-since-before = Cette règle est en vigueur depuis le { $date }. Auparavant, le délai était de { $before }.
rule-of-purchase = La règle en vigueur le jour de l’achat, le { $date }, s’applique. Pour ce qui est acheté aujourd’hui, elle est différente.
