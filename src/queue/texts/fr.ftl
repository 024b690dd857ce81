### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = À traiter
queue-company = Entreprise (nom ou MPN ID), demande (SR-12)
queue-kind = Type
queue-any-kind = Tous les types
queue-assignee = Pris en charge par
queue-anybody = N’importe qui
queue-me = Moi
queue-nobody = Personne
queue-what = Demande
queue-since = En attente depuis
queue-choose = Choisir
queue-choose-row = Choisir { $title }, { $company }
queue-due = Exécution automatique à partir du { $at }, sauf si quelqu’un la prend en charge avant
queue-take = Prendre en charge
queue-no-match = Rien ne correspond aux filtres. Saisissez le début du nom d’une entreprise ou son MPN ID complet ; le numéro d’une demande vient après, par exemple « Alpine SR-12 ».
queue-show-open = Afficher ce qui est à traiter
queue-next-oldest = Suivante, la plus ancienne
queue-first = Attente la plus longue
queue-next = Page suivante
queue-previous = Page précédente
queue-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
queue-count-more = Plus de { $most } demandes
queue-closed-kept = Ce qui a été clôturé il y a plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} n’est plus dans la liste. Sa propre page existe toujours.
column-due = Exécution automatique à partir du
queue-none-open = Aucune de ces demandes n’est à traiter.

## The page of one

case-request = Objet de la demande
case-requested-by = Demandé par
case-taken-by-you = Vous l’avez prise en charge.
case-taken-by = { $operator } l’a prise en charge.
queue-hand-over = Transmettre
queue-to-operator = À quel opérateur
queue-choose-operator = Choisissez un opérateur actif
queue-no-other-operator = Il n’y a pas d’autre opérateur actif.
queue-no-operator-found = Aucun autre opérateur actif n’a ce texte dans son adresse.
back-to-request = Retour à la demande
queue-others = Autres demandes de l’entreprise à traiter
queue-no-others = Rien d’autre à traiter.

## What operators are told at once

mail-is-work-waits = Quelque chose attend
mail-is-much-waits = Beaucoup attend
mail-work-asked-subject = Nouveau : { $what } ({ $company })
mail-work-answered-subject = L’entreprise a répondu : { $what } ({ $company })
mail-work-reopened-subject = Rouvert : { $what } ({ $company })
mail-work-left-subject = Laissé aux opérateurs : { $what } ({ $company })
mail-work-asked = { $company } demande ceci : { $what }.
mail-work-answered = { $company } a répondu. Cette demande attend de nouveau le programme : { $what }.
mail-work-reopened = { $company } a rouvert cette demande : { $what }.
mail-work-left = Le portail devait satisfaire lui-même cette demande de l’entreprise { $company } et n’a pas pu le faire : { $what }. Un opérateur doit décider.
mail-work-waits-take = Prenez-la en charge sur sa page, pour que vos collègues voient que vous vous en occupez.
mail-much-waits-subject = De nombreuses demandes de l’entreprise { $company }
mail-much-waits = Plus de { $most } demandes de l’entreprise { $company } sont arrivées en une heure. Vous trouvez les suivantes dans la console : aucun autre e-mail n’annonce chacune d’elles.
