### The people of a company, the seats they hold, and what somebody has himself.

menu-account = Compte
people = Personnes
lead-people = Qui fait partie de l’entreprise { $company }, avec quels rôles, et qui détient quelles licences.
column-name = Nom
column-roles = Rôles
column-seats-held = Licences détenues
filter-with-seats = Avec licence
filter-without-seats = Sans licence
filter-deactivated = Désactivés
search-people-label = Rechercher par nom ou adresse e-mail
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
no-match-people = Personne dans votre entreprise ne correspond à la recherche et au filtre.
member-active = Actif
details-of-person = Licences détenues par { $name }
seats-held = Licences détenues
no-seats-held = { $name } ne détient aucune licence.
seat-of-product = { $product }, licence n° { $seat }
who-adds-people = Qui ajoute des personnes

## The seats in a benefit's row

held-since-day = depuis le { $since }
search-seats-label = Rechercher par titulaire ou numéro de licence
search-seats = Rechercher dans les licences
seat-pages = Licences par numéro
seat-range = Licences { $first } à { $last }
no-seat-matches = Aucune licence ne correspond à la recherche.
show-all-seats = Afficher toutes les licences

## What somebody has himself

where-used = Où l’utiliser
manage-at = Gérer sur { $host }
sign-in-there-with = Connectez-vous-y avec l’adresse { $email }.
