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
between-sentences = {" "}
full-stop = .
comma = ,{" "}
in-brackets = ({ $what })
question = { $what } ?
page-number = Page { $page }

## Choosing a person

find-person = Partie d’un nom ou d’une adresse e-mail
more-people = Toutes les personnes correspondantes ne sont pas affichées. Recherchez un nom ou une adresse e-mail.
people-found = { $count ->
    [one] { $count } personne trouvée.
   *[other] { $count } personnes trouvées.
}
many-people-found = { $count ->
    [one] Plus de { $count } personne trouvée. Saisissez une plus grande partie du nom ou de l’adresse e-mail.
   *[other] Plus de { $count } personnes trouvées. Saisissez une plus grande partie du nom ou de l’adresse e-mail.
}
still-chosen = Personne toujours sélectionnée : { $name }.
