### The people of a company, and the seats they hold.

menu-account = Compte
people = Personnes
lead-people = Qui fait partie de l’entreprise { $company }, avec quels rôles, et qui détient quelles licences.
column-name = Nom
column-roles = Rôles
column-seats-held = Licences détenues
filter-with-seats = Avec licence
filter-without-seats = Sans licence
filter-deactivated = Compte désactivé
search-people-label = Rechercher par nom ou adresse e-mail
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
no-match-people = Personne dans votre entreprise ne correspond à la recherche et au filtre.
details-of-person = Licences détenues par { $name }
seats-held = Licences détenues
no-seats-held = { $name } ne détient aucune licence.
seat-of-product = { $product }, licence n° { $seat }
who-adds-people = Qui ajoute des personnes

## In the logs

log-member-deactivated = { $seats ->
    [0] A désactivé { $member }
    [one] A désactivé { $member } ; une licence a été retirée
   *[other] A désactivé { $member } ; { $seats } licences ont été retirées
}
log-member-deactivated-try = A tenté de désactiver { $member }
