### What all lists and forms say alike.

## Everywhere

copy = Copier
copied = Copié
cancel = Annuler
from-to = du { $from } au { $to }
back-to-list = Retour à la liste

## Lists

filter-all = Tout
filter-label = Filtre
search = Rechercher
search-placeholder = Rechercher…
download-csv = Télécharger en CSV
pages = Pages
page-word = Page
no-match-heading = Aucun résultat
show-all = { $count ->
    [one] Tout afficher ({ $count })
   *[other] Tout afficher ({ $count })
}

## What joins words

label-colon = {"\u00A0"}:{" "}
comma = ,{" "}
in-brackets = ({ $what })
question = { $what } ?
page-number = Page { $page }
