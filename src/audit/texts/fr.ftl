### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = du produit { $product }
log-of-some = d’un avantage
log-some-member = un membre

## What was not allowed

log-access-denied = A voulu { $what } ({ $path })
log-access-unknown-id = A demandé { $path }
log-access-not-operator = A tenté d’ouvrir { $path }, une page réservée aux opérateurs
log-access-while-looking = A tenté d’agir sur { $path } pendant la consultation de l’entreprise
log-list-downloaded = A téléchargé la liste { $file }
log-list-downloaded-try = A tenté de télécharger la liste { $file }
log-catalogue-changed = { $count ->
    [one] A modifié une ligne du catalogue
   *[other] A modifié { $count } lignes du catalogue
}
log-catalogue-changed-try = A tenté de modifier le catalogue
log-may-something = effectuer cette opération

## Refusals: what was tried, and why it was not done

log-refused = { $attempt } : refusé, car { $because }
log-refused-plain = { $attempt } : refusé
because-no-role = aucun de ses rôles ne le permet
because-not-theirs = rien ne s’y trouve pour cette personne
because-not-operator = cette personne n’est pas opérateur
because-only-looking = les opérateurs consultent et les partenaires agissent
because-closed = aucune modification n’était possible à ce moment
because-changed-meanwhile = quelque chose avait changé depuis l’affichage de la page
because-wrong-entries = le formulaire n’était pas correctement rempli
because-pool-too-small = la réserve ne contenait pas assez de clés
because-redeemed-already = cette clé avait déjà été échangée
because-revoked = cette clé avait été révoquée et remplacée
because-is-replacement = cette clé en remplace une autre
because-not-issued = cette entreprise ou cette clé émise est introuvable
because-bad-day = la clé ne peut pas avoir été échangée ce jour-là
because-too-long = l’abonnement durerait trop longtemps
because-not-a-member = cette personne n’est pas un membre actif de l’entreprise
because-in-the-way = cette personne détient un avantage incompatible
because-in-use = d’autres pages y mènent
because-no-seat = aucune licence n’était libre
because-has-one = cette personne détient déjà une licence
because-held-already = l’entreprise a une adhésion qui l’empêche
because-no-global-admin = l’entreprise n’a aucun administrateur général actif
because-ended = la licence avait déjà été retirée
because-no-contact = l’entreprise n’a pas de contact marketing actif
because-stands = l’avantage était déjà demandé ou actif
because-too-late = il était trop tard
because-no-refund = le droit au remboursement n’existait plus
because-unknown-ids = l’ID d’accès et l’ID de contrat ne correspondent à aucun avantage actif
because-nothing-left = il ne restait rien de l’avantage
because-request-closed = la demande était clôturée
because-too-many-hours = il ne restait pas autant d’heures
because-too-many-open = la personne avait déjà autant de demandes ouvertes qu’une personne peut en avoir
because-too-much-this-hour = la personne avait déjà écrit autant qu’une personne le peut en une heure
because-address-refused = la personne qui lit les e-mails à cette adresse refuse ceux qui concernent l’entreprise
because-address-taken = un autre compte a cette adresse
because-too-many-addresses = des adresses avaient déjà été saisies aussi souvent qu’il est possible en une heure
because-no-operator-chosen = aucun opérateur actif n’était choisi
because-wrong-ids = l’ID d’accès ou l’ID de contrat n’était pas valide
because-no-ids = l’ID d’accès et l’ID de contrat n’ont pas pu être créés
because-no-message = il n’y avait pas de message
because-long-message = le message était trop long
because-nothing-chosen = rien n’était choisi
because-too-many-chosen = trop de demandes étaient choisies
because-technical = les avantages techniques sont exécutés un par un
because-suspended = l’entreprise était suspendue
because-cancelled = l’adhésion avait été annulée
because-offer-over = l’offre aurait pris fin avant de commencer
because-last-global-admin = une entreprise a besoin d’au moins un administrateur général
because-wrong-password = l’adresse e-mail et le mot de passe ne correspondaient pas
because-is-member = cette personne fait déjà partie de l’entreprise
because-invited-already = cette personne est déjà invitée
because-is-operator = cette personne fait partie du personnel du programme
because-not-invited = aucune invitation n’était en cours
because-global-admin-is-here = un administrateur général de l’entreprise se connecte
because-no-record = l’enregistrement n’avait pas été créé, avait expiré ou n’était pas dans le DNS
because-too-many-tries = il y avait eu autant d’essais qu’il est possible
log-first-steps-dismissed = A masqué les premiers pas
log-first-steps-dismissed-try = A tenté de masquer les premiers pas
