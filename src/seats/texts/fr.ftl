### Seats: giving them to members, taking them back.

seats = Licences
seats-status = { $assigned } { $assigned ->
    [one] affectée
   *[other] affectées
}, { $free } { $free ->
    [one] libre
   *[other] libres
}{ $cooling ->
    [0] {""}
   *[other] , { $cooling } plus tard
}
seat-number = Licence n° { $number }
held-before = Auparavant :
seats-never-used = { $count ->
    [one] Une licence n’a jamais été utilisée.
   *[other] { $count } licences n’ont jamais été utilisées.
}
seat-free-on = Libre pour un autre utilisateur le { $date }
seat-stays = Conservée pour son dernier titulaire jusqu’à la prochaine année d’adhésion
seat-free = Libre
seat-until = Jusqu’au { $date }
free-or-until = Libre ou jusqu’au
has-seat = Détient la licence n° { $seat }
assign-to-me = M’affecter une licence
to-the-seats = Voir qui détient les licences
credit-moves-left = { $count ->
    [0] Ce crédit a été réaffecté autant de fois que possible cette année. Il peut encore être rendu à son dernier titulaire.
    [one] Ce crédit peut encore être réaffecté une fois à un autre utilisateur cette année.
   *[other] Ce crédit peut encore être réaffecté { $count } fois à un autre utilisateur cette année.
}
credit-bulk = Un crédit Azure annuel reste attaché au premier utilisateur auquel il a été affecté jusqu’à la prochaine année d’adhésion.
cloud-portal = Gérer dans le portail du cloud
take-back = Retirer
reassign = Réaffecter
give-back-to = Rendre à { $name }
assign-to = Affecter à { $name }
reassign-to = Réaffecter à { $name }
who-can-assign = Qui peut affecter des licences
seats-need-role = Vous ne pouvez ni affecter ni retirer de licences. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
seats-closed = Le dernier jour pour affecter des licences était le { $last-day }.
refund-ends-by-assigning = Affecter une licence met fin au droit au remboursement : l’adhésion { $package } peut encore être annulée avec remboursement jusqu’au { $last-day }. Une confirmation vous sera demandée au préalable.

## The seats in a benefit’s row

search-seats-label = Rechercher par titulaire ou numéro de licence
search-seats = Rechercher dans les licences
seat-pages = Licences par numéro
seat-range = Licences { $first } à { $last }
no-seat-matches = Aucune licence ne correspond à la recherche.
show-all-seats = Afficher toutes les licences

## Asked before it happens

confirm-assign-heading = Affecter { $product } à { $member } ?
assigning-ends-refund = Affecter une licence met fin au droit au remboursement.
assigning-ends-refund-text = L’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement jusqu’au { $last-day }. Dès qu’une licence a été affectée, ce n’est plus possible.
assigning-ends-refund-alone = Jusqu’au { $last-day }, cet avantage peut encore être annulé seul, avec remboursement. Dès qu’une licence a été affectée, ce n’est plus possible.
assign-give-up-refund = Affecter à { $name } et renoncer au remboursement
remove-from-seat = Retirer la licence n° { $seat } à { $holder }
removal-text = { $holder } perd immédiatement l’accès au produit { $product }.
removal-free-on = { $holder } peut récupérer la licence à tout moment. Pour un autre utilisateur, elle sera libre le { $date }.
removal-stays = Avant la prochaine année d’adhésion, la licence ne peut être rendue qu’à { $holder }.
removal-free-at-once = La licence est immédiatement libre pour un autre utilisateur.
reassign-seat = Réaffecter la licence n° { $seat } (titulaire : { $holder })
reassign-same-seat = Le nouvel utilisateur obtient une licence immédiatement.
reassign-other-seat = Le nouvel utilisateur reçoit une autre licence, s’il y en a une de libre. { $consequence }

## What stands in the way

way-same-product = { $member } détient déjà une licence du produit { $product }, provenant du package { $package }.
way-other-credit = { $member } détient un autre crédit Azure : { $product }, provenant du package { $package }. Retirez-le d’abord ; chaque personne ne peut détenir qu’un seul crédit.
way-bulk = Un crédit Azure annuel ne se cumule pas avec les avantages d’un Action Pack : { $member } détient { $product }, provenant du package { $package }. Retirez-lui d’abord cet avantage ou choisissez une autre personne.
no-seat-next-free = Aucune licence n’est libre. La prochaine sera libre pour un autre utilisateur le { $date }.
no-seat-free = Aucune licence n’est libre.
no-moves-left = Ce crédit a été réaffecté cinq fois au cours de cette année d’adhésion. Il ne peut plus être rendu qu’à son dernier titulaire.
member-has-seat = { $member } détient déjà la licence n° { $seat }.
seat-ended-meanwhile = Quelqu’un d’autre a retiré cette licence entre-temps. Rien n’a été modifié.

## Credit from elsewhere

outside-offers = Offres hors du programme.
outside-offers-text = Un crédit Azure annuel ne se cumule avec aucun autre crédit Azure. Ce que quelqu’un détient par ailleurs ne peut pas être connu ici : contrat Entreprise, pass prépayé, essai.
outside-checked = J’ai vérifié : la personne qui reçoit ce crédit n’en détient pas par ailleurs.
confirm-outside-first = Confirmez que vous avez vérifié les crédits Azure détenus par ailleurs

## Many at once

assign-several = Affecter plusieurs licences à la fois

## Many at once: the list

list-addresses = Adresses e-mail
list-addresses-hint = Une par ligne, ou séparées par des virgules, des points-virgules ou des espaces ; { $most } au maximum.
list-file = Ou un fichier CSV
list-file-hint = Avec une colonne intitulée « { $heading } », enregistré au format CSV ; 256 Kio au maximum.
list-template = Télécharger un modèle
# The heading of the column of addresses in the template
list-heading = adresse e-mail
preview = Aperçu

## Many at once: what keeps it from being a list

list-empty = Saisissez au moins une adresse e-mail ou choisissez un fichier qui en contient une.
list-too-large = La liste dépasse 256 Kio. Rien n’a été lu. Une liste contient au maximum { $most } adresses ; divisez-la et envoyez les parties l’une après l’autre.
list-too-many = La liste contient { $count } adresses ; le maximum est de { $most } à la fois. Divisez-la et envoyez les parties l’une après l’autre.
file-empty = Le fichier est vide.
file-not-text = Le fichier n’est pas un texte. Dans le tableur, enregistrez-le au format « CSV UTF-8 », puis choisissez-le à nouveau.
file-columns = La première ligne du fichier doit comporter exactement une colonne « { $heading } ». Elle comporte : { $columns }.

## Many at once: the preview

many-title = Affecter { $product } à plusieurs personnes
many-summary = Licences à affecter : { $gets }{ $skipped ->
    [0] {""}
   *[other] , lignes ignorées : { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , lignes en erreur : { $bad }
}
many-free = Licences libres : { $before } maintenant, { $after } ensuite
many-caption = Ce qui va se passer, ligne par ligne
column-line = Ligne
column-address = Adresse e-mail
column-person = Personne
column-outcome = Résultat
line-gets = Obtient la licence n° { $seat }
line-has = Détient déjà la licence n° { $seat } : ligne ignorée
line-repeats = Répète la ligne { $line } : ligne ignorée
line-without-address = Cette ligne ne contient aucune adresse e-mail.
line-deceives = Aucune personne active dans votre entreprise n’a l’adresse { $email }. Elle contient des caractères invisibles ou qui ressemblent à d’autres : { $letters }.
many-line = Ligne { $line } – { $text }
many-more-lines = { $count ->
    [one] Une autre ligne ne peut pas être traitée.
   *[other] { $count } autres lignes ne peuvent pas être traitées.
}
many-blocked = { $count ->
    [one] Une ligne ne peut pas être traitée ; aucune licence ne sera donc affectée. Corrigez-la ou retirez-la, puis affichez un nouvel aperçu.
   *[other] { $count } lignes ne peuvent pas être traitées ; aucune licence ne sera donc affectée. Corrigez-les ou retirez-les, puis affichez un nouvel aperçu.
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
    [one] Retirer une licence du produit { $product } ?
   *[other] Retirer { $count } licences du produit { $product } ?
}
removals-text = Ces personnes perdent immédiatement l’accès au produit { $product }. Elles peuvent récupérer leur licence à tout moment ; le tableau indique quand d’autres utilisateurs peuvent l’obtenir.
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

flash-seat-assigned = { $member } détient la licence n° { $seat } du produit { $product }.
flash-seat-released = { $member } ne détient plus la licence n° { $seat } du produit { $product }.
flash-seats-assigned = { $count ->
    [one] Une personne a obtenu une licence du produit { $product }.
   *[other] { $count } personnes ont obtenu une licence du produit { $product }.
}
flash-seats-released = { $count ->
    [one] Une licence du produit { $product } a été retirée.
   *[other] { $count } licences du produit { $product } ont été retirées.
}

## Mails, and their names for operators

mail-seat-assigned-subject = Vous pouvez maintenant utiliser { $product }
mail-seat-assigned = { $by }, de l’entreprise { $company }, vous a affecté le produit { $product }.
mail-seat-accept-first = Vous êtes invité dans l’entreprise { $company } et n’en faites pas encore partie : acceptez d’abord l’invitation, par le lien de l’e-mail qui l’accompagnait.
mail-seat-invited-reason = Vous recevez cet e-mail parce que vous êtes invité dans l’entreprise { $company }.
mail-seat-assigned-until = Vous pouvez l’utiliser jusqu’au { $date }. Votre page « Mes affectations » indique où l’utiliser et le gérer.
mail-seat-released-subject = Le produit { $product } ne vous est plus affecté
mail-seat-released = { $by }, de l’entreprise { $company }, vous a retiré le produit { $product }. Votre page « Mes affectations » indique ce que vous avez encore.
mail-seats-ended-subject = Ne vous est plus affecté : { $products }
mail-seats-ended = L’entreprise { $company } n’a plus les avantages dont ceci vous était affecté : { $products }. Ils ont été annulés.
mail-seats-lapsed = L’adhésion de l’entreprise { $company } a pris fin, et avec elle ce qui vous était affecté : { $products }.
mail-seats-fewer = L’entreprise { $company } a renouvelé son adhésion avec moins de licences. Ceci ne vous est plus affecté : { $products }.
mail-seats-ended-left = Votre page « Mes affectations » indique ce que vous avez encore.
mail-is-seat-assigned = Licence affectée
mail-is-seat-released = Licence retirée
mail-is-seats-ended = Licences terminées

## In the logs

log-seat-assigned = { $seat ->
    [0] A affecté une licence { $of } à { $member }
   *[other] A affecté la licence n° { $seat } { $of } à { $member }
}
log-seat-assigned-some = { $seat ->
    [0] A affecté une licence { $of }
   *[other] A affecté la licence n° { $seat } { $of }
}
log-seat-assigned-try = { $seat ->
    [0] A tenté d’affecter une licence { $of } à { $member }
   *[other] A tenté d’affecter la licence n° { $seat } { $of } à { $member }
}
log-seat-assigned-try-some = { $seat ->
    [0] A tenté d’affecter une licence { $of }
   *[other] A tenté d’affecter la licence n° { $seat } { $of }
}
log-seat-assigned-try-many = { $count ->
    [one] A tenté d’affecter une licence { $of } à une personne
   *[other] A tenté d’affecter des licences { $of } à { $count } personnes
}
log-seat-taken-back = { $seat ->
    [0] A retiré une licence { $of } à { $member }
   *[other] A retiré la licence n° { $seat } { $of } à { $member }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] A retiré une licence { $of } à { $member }, compte désactivé
   *[other] A retiré la licence n° { $seat } { $of } à { $member }, compte désactivé
}
log-seat-ended-cancelled = { $seat ->
    [0] Une licence { $of } de { $member } a pris fin : l’avantage a été annulé
   *[other] La licence n° { $seat } { $of } de { $member } a pris fin : l’avantage a été annulé
}
log-seat-ended-lapsed = { $seat ->
    [0] Une licence { $of } de { $member } a pris fin avec l’adhésion
   *[other] La licence n° { $seat } { $of } de { $member } a pris fin avec l’adhésion
}
log-seat-ended-fewer = { $seat ->
    [0] Une licence { $of } de { $member } a pris fin : l’adhésion renouvelée en accorde moins
   *[other] La licence n° { $seat } { $of } de { $member } a pris fin : l’adhésion renouvelée en accorde moins
}
log-seat-revived = { $seat ->
    [0] A rendu une licence { $of } à { $member }, l’adhésion ayant été renouvelée à temps
   *[other] A rendu la licence n° { $seat } { $of } à { $member }, l’adhésion ayant été renouvelée à temps
}
log-seat-taken-back-some = { $seat ->
    [0] A retiré une licence { $of }
   *[other] A retiré la licence n° { $seat } { $of }
}
log-seat-taken-back-try = { $seat ->
    [0] A tenté de retirer une licence { $of } à { $member }
   *[other] A tenté de retirer la licence n° { $seat } { $of } à { $member }
}
log-seat-taken-back-try-some = { $seat ->
    [0] A tenté de retirer une licence { $of }
   *[other] A tenté de retirer la licence n° { $seat } { $of }
}
log-seat-taken-back-try-many = { $count ->
    [one] A tenté de retirer une licence { $of }
   *[other] A tenté de retirer { $count } licences { $of }
}
