### The operators’ page.

operators = Opérateurs
lead-operators = Le personnel du programme : qui travaille dans cette console, et avec quel rôle. Les heures sont en UTC.
operator-address = Adresse e-mail
operator-address-hint = Un lien pour définir un mot de passe y est envoyé. Il fonctionne une fois, pendant 48 heures.
operator-role = Rôle
operator-signed-in = Dernière connexion
operator-never = Jamais
operator-open-items = Éléments ouverts
operator-active = Opérateur actif
operator-inactive = Désactivé
add-operator = Ajouter un opérateur
operator-address-wrong = Saisissez une adresse e-mail, par exemple nom@example.com
operator-role-missing = Choisissez un rôle
operator-is-one = Cette personne est déjà un opérateur actif. Ouvrez sa ligne pour changer de rôle.
flash-operator-added = { $address } est maintenant opérateur. Le lien est en route.
flash-operator-added-rests = { $address } est maintenant opérateur. Aucun serveur de messagerie n’est configuré, l’e-mail reste donc ici : ouvrez-le sous E-mails pour en afficher le lien.
give-role = Changer de rôle
flash-operator-role-given = Le rôle est changé.
send-operator-link = Envoyer un nouveau lien
send-operator-link-text = Un nouveau lien pour définir un mot de passe, par e-mail. Les liens envoyés auparavant ne fonctionnent plus.
flash-operator-link = Un nouveau lien est en route.
flash-operator-link-rests = Un nouveau lien existe. Aucun serveur de messagerie n’est configuré, l’e-mail reste donc ici : ouvrez-le sous E-mails pour en afficher le lien.
deactivate-operator = Désactiver
deactivate-operator-text = { $count ->
    [one] Ses sessions se terminent aussitôt, et cette personne ne peut plus ouvrir cette console. { $count } élément ouvert lui reste attribué jusqu’à ce que quelqu’un le transmette.
   *[other] Ses sessions se terminent aussitôt, et cette personne ne peut plus ouvrir cette console. { $count } éléments ouverts lui restent attribués jusqu’à ce que quelqu’un les transmette.
}
flash-operator-deactivated = Cette personne n’est plus opérateur.
operator-comes-back = Si vous ajoutez de nouveau cette adresse, cette personne revient, avec le rôle que vous choisissez alors.
last-administrator = Personne d’autre n’est administrateur : donnez d’abord ce rôle à quelqu’un d’autre.

log-operator-link-sent = A envoyé à un opérateur un nouveau lien pour définir un mot de passe
log-operator-link-sent-try = A tenté d’envoyer un nouveau lien à un opérateur
because-last-administrator = il ne resterait aucun administrateur
mail-is-operator-invited = Opérateur invité
mail-operator-invited-subject = Votre accès à la console
mail-operator-invited = { $by } vous a donné accès à la console du programme, avec le rôle { $role }.
mail-operator-invited-link = Définissez un mot de passe avec le lien ci-dessous. Il fonctionne une fois, pendant 48 heures.
mail-operator-invited-reason = Vous recevez cet e-mail parce qu’un administrateur du programme a saisi votre adresse.

## Which mails an operator gets

operator-mails = E-mails
operator-no-mails = Aucun dans ce rôle
own-mails = Vos e-mails
lead-own-mails = Quels e-mails vous recevez à l’adresse { $address } sur ce qui attend et sur les réserves de clés. Ceux qui vous concernent vous-même, comme un lien pour définir votre mot de passe, arrivent toujours.
choose-mails = Choisir vos e-mails
save-mails = Enregistrer
flash-mails-chosen = C’est enregistré et vaut dès maintenant.
mails-choose = Choisissez une option
mails-not-yours = Vous ne recevez aucun de ces e-mails.
mails-of-work-each = Un e-mail dès qu’une demande se met à attendre : nouvelle, rouverte, à laquelle une entreprise a répondu, ou que le portail n’a pas pu satisfaire lui-même. Pour ce qu’un opérateur a pris en charge, lui seul est averti. Si plus de { $most } demandes d’une même entreprise arrivent en une heure, un seul e-mail annonce les suivantes.
mails-of-work-digest = Un e-mail par jour, après { $from } : combien de demandes sont arrivées depuis le précédent, combien attendent et depuis quand. Aucun si rien n’est arrivé et que rien n’attend.
mails-of-work-none = Aucun e-mail. La première page de la console montre ce qui attend.
mails-of-keys-each = Un e-mail dès qu’une réserve est presque vide, et un par jour tant qu’une entreprise veut des clés dont il reste trop peu.
mails-of-keys-digest = Dans le même e-mail par jour, après { $from } : quelles réserves sont vides ou presque vides.
mails-of-keys-none = Aucun e-mail. La page des réserves de clés montre leur niveau.

log-operator-mails = A choisi pour ses e-mails sur « { $topic } » : { $wish }
log-operator-mails-try = A tenté de choisir ses e-mails sur « { $topic } »

mail-is-operator-digest = Résumé quotidien
mail-digest-subject = Votre résumé quotidien : { $waits } en attente, nouvelles : { $came }
mail-digest-queue = { $queue } : { $waits } en attente, dont { $own } chez vous ; arrivées depuis le dernier résumé : { $came }.
mail-digest-oldest = La plus ancienne attend depuis le { $at } ({ $ago }).
mail-digest-pools = Réserves de clés vides ou presque vides :
mail-digest-reason = Vous recevez cet e-mail parce que vous êtes opérateur du programme et avez choisi le résumé quotidien.
