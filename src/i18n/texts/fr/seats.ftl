### Seats: giving them to members, taking them back.

seats = Licences
seats-status = Affectées : { $assigned }, libres : { $free }, en attente : { $cooling }
seat-number = Licence n° { $number }
held-since = { $name }, depuis le { $since }
held-before = Auparavant :
seats-never-used = { $count ->
    [one] Une licence n’a jamais été utilisée.
   *[other] { $count } licences n’ont jamais été utilisées.
}
seat-free-on = Libre pour un autre utilisateur le { $date }
seat-stays = Conservée pour son dernier titulaire jusqu’à la prochaine année d’adhésion
seat-free = Libre
credit-moves-left = { $count ->
    [0] Ce crédit a été réaffecté autant de fois que possible cette année. Il peut encore être rendu à son dernier titulaire.
    [one] Ce crédit peut encore être réaffecté une fois à un autre utilisateur cette année.
   *[other] Ce crédit peut encore être réaffecté { $count } fois à un autre utilisateur cette année.
}
credit-bulk = Un crédit Azure bulk credit reste attaché au premier utilisateur auquel il a été affecté jusqu’à la prochaine année d’adhésion.
cloud-portal = Gérer dans le portail du cloud
take-back = Retirer
reassign = Réaffecter
give-back-to = Rendre à { $name }
find-person = Partie d’un nom ou d’une adresse e-mail
nobody-found = Aucune personne active dans votre entreprise n’a ce texte dans son nom ou son adresse.
assign-to = Affecter à { $name }
reassign-to = Réaffecter à { $name }
person-missing = Il manque quelqu’un ? Un administrateur général ou un administrateur des utilisateurs de votre entreprise peut ajouter des personnes.
who-can-assign = Qui peut affecter des licences
seats-need-role = Vous ne pouvez ni affecter ni retirer de licences. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
seats-closed = Le dernier jour pour affecter des licences était le { $last-day }.
refund-ends-by-assigning = Affecter une licence met fin au droit au remboursement : l’adhésion { $package } peut encore être annulée avec remboursement jusqu’au { $last-day }. Une confirmation vous sera demandée au préalable.
back-to-list = Retour à la liste

## Asked before it happens

confirm-assign-heading = Affecter { $product } à { $member } ?
assigning-ends-refund = Affecter une licence met fin au droit au remboursement.
assigning-ends-refund-text = L’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement jusqu’au { $last-day }. Dès qu’une licence a été affectée, ce n’est plus possible.
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

member-deactivated = Cette personne n’est plus active dans votre entreprise.
not-an-address = « { $typed } » n’est pas une adresse e-mail.
not-a-member = Aucune personne active dans votre entreprise n’a l’adresse { $email }.
way-same-product = { $member } détient déjà une licence du produit { $product }, provenant du package { $package }.
way-other-credit = { $member } détient un autre crédit Azure : { $product }, provenant du package { $package }. Retirez-le d’abord ; chaque personne ne peut détenir qu’un seul crédit.
way-bulk = Un crédit Azure bulk credit ne se cumule pas avec les avantages d’un Action Pack : { $member } détient { $product }, provenant du package { $package }. Retirez-lui d’abord cet avantage ou choisissez une autre personne.
no-seat-next-free = Aucune licence n’est libre. La prochaine sera libre pour un autre utilisateur le { $date }.
no-seat-free = Aucune licence n’est libre.
no-moves-left = Ce crédit a été réaffecté cinq fois au cours de cette année d’adhésion. Il ne peut plus être rendu qu’à son dernier titulaire.
member-has-seat = { $member } détient déjà la licence n° { $seat }.
seat-ended-meanwhile = Quelqu’un d’autre a retiré cette licence entre-temps. Rien n’a été modifié.

## Told after it happened

flash-seat-assigned = { $member } détient la licence n° { $seat } du produit { $product }.
flash-seat-released = { $member } ne détient plus la licence n° { $seat } du produit { $product }.
outside-offers = Offres hors du programme.
outside-offers-text = Un crédit Azure bulk credit ne se cumule avec aucun autre crédit Azure. Ce que quelqu’un détient par ailleurs ne peut pas être connu ici : contrat Entreprise, pass prépayé, essai.
outside-checked = J’ai vérifié : la personne qui reçoit ce crédit n’en détient pas par ailleurs.
confirm-outside-first = Confirmez que vous avez vérifié les crédits Azure détenus par ailleurs
