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
