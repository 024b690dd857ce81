### Seats: giving them to many at once, taking several back.

assign-several = Affecter plusieurs licences à la fois

## The list

list-addresses = Adresses e-mail
list-addresses-hint = Une par ligne, ou séparées par des virgules, des points-virgules ou des espaces ; { $most } au maximum.
list-file = Ou un fichier CSV
list-file-hint = Avec une colonne intitulée « { $heading } », enregistré en UTF-8 ; 256 Kio au maximum.
list-template = Télécharger un modèle
# The heading of the column of addresses in the template
list-heading = adresse e-mail
preview = Aperçu

## What keeps it from being a list

list-empty = Saisissez au moins une adresse e-mail ou choisissez un fichier qui en contient une.
list-too-large = La liste dépasse 256 Kio. Rien n’a été lu. Une liste contient au maximum { $most } adresses ; divisez-la et envoyez les parties l’une après l’autre.
list-too-many = La liste contient { $count } adresses ; le maximum est de { $most } à la fois. Divisez-la et envoyez les parties l’une après l’autre.
file-empty = Le fichier est vide.
file-not-utf8 = Le fichier n’est pas un texte en UTF-8. Dans le tableur, enregistrez-le au format « CSV UTF-8 », puis choisissez-le à nouveau.
file-columns = La première ligne du fichier doit comporter exactement une colonne « { $heading } ». Elle comporte : { $columns }.

## The preview

many-title = Affecter { $product } à plusieurs personnes
many-summary = Licences à affecter : { $gets }, lignes ignorées : { $skipped }, lignes en erreur : { $bad }
many-free = Licences libres : { $before } maintenant, { $after } ensuite
many-caption = Ce qui va se passer, ligne par ligne
column-line = Ligne
column-address = Adresse e-mail
column-person = Personne
column-outcome = Résultat
line-gets = Obtient la licence n° { $seat }
line-has = Détient déjà la licence n° { $seat } : ligne ignorée
line-repeats = Répète la ligne { $line } : ligne ignorée
line-without-address = Cette ligne ne contient aucune adresse e-mail.
line-deceives = Aucune personne active dans votre entreprise n’a l’adresse { $email }. Elle contient des caractères invisibles ou qui ressemblent à d’autres : { $letters }.
many-line = Ligne { $line } : { $text }
many-more-lines = { $count ->
    [one] Une autre ligne ne peut pas être traitée.
   *[other] { $count } autres lignes ne peuvent pas être traitées.
}
many-blocked = { $count ->
    [one] Une ligne ne peut pas être traitée ; aucune licence ne sera donc affectée. Corrigez-la ou retirez-la, puis affichez un nouvel aperçu.
   *[other] { $count } lignes ne peuvent pas être traitées ; aucune licence ne sera donc affectée. Corrigez-les ou retirez-les, puis affichez un nouvel aperçu.
}
many-nothing-to-do = Il n’y a rien à faire : toutes les personnes de la liste détiennent déjà une licence.
many-stale = La situation a changé depuis l’aperçu, ou il n’y en a pas eu. Aucune licence n’a été affectée. Voici ce qui se passerait maintenant.
assign-many = { $count ->
    [one] Affecter une licence
   *[other] Affecter { $count } licences
}
assign-many-give-up-refund = { $count ->
    [one] Affecter une licence et renoncer au remboursement
   *[other] Affecter { $count } licences et renoncer au remboursement
}
many-change = Modifier la liste

## Taking several back

take-back-selected = Retirer la sélection…
removals-title = { $count ->
    [0] Retirer des licences du produit { $product }
    [one] Retirer une licence du produit { $product } ?
   *[other] Retirer { $count } licences du produit { $product } ?
}
removals-text = Ces personnes perdent immédiatement l’accès au produit { $product }. Elles peuvent récupérer leur licence à tout moment ; le tableau indique quand d’autres utilisateurs peuvent l’obtenir.
removals-caption = Les licences et la date à laquelle elles seront libres pour d’autres utilisateurs
column-afterwards = Ensuite
removals-free-at-once = Immédiatement libre pour un autre utilisateur
removals-gone = Déjà retirée
removals-verb = { $count ->
    [one] Retirer une licence
   *[other] Retirer { $count } licences
}
removals-none = Choisissez au moins une licence à retirer.
removals-stale = La situation a changé depuis l’aperçu, ou il n’y en a pas eu. Aucune licence n’a été retirée. Voici ce qui se passerait maintenant.

## Told after it happened

flash-seats-assigned = { $count ->
    [one] Une personne a obtenu une licence du produit { $product }.
   *[other] { $count } personnes ont obtenu une licence du produit { $product }.
}
flash-seats-released = { $count ->
    [one] Une licence du produit { $product } a été retirée.
   *[other] { $count } licences du produit { $product } ont été retirées.
}
