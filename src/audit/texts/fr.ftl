### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = du produit { $product }
log-of-some = d’un avantage
log-request = la demande de service { $reference }
log-some-request = une demande de service
log-some-member = un membre

## Keys

log-keys-issued = { $keys ->
    [0] A obtenu les clés { $of }
    [one] A obtenu une clé { $of }
   *[other] A obtenu { $keys } clés { $of }
}
log-keys-issued-try = A tenté d’obtenir les clés { $of }
log-keys-revealed = { $first ->
    [true] A affiché les clés { $of } pour la première fois
   *[false] A affiché de nouveau les clés { $of }
}
log-keys-revealed-try = A tenté d’afficher les clés { $of }
log-keys-redeemed = A enregistré l’échange, le { $date }, de la clé { $key } { $of } : { $seats ->
    [one] une licence jusqu’au { $until }
   *[other] { $seats } licences jusqu’au { $until }
}
log-keys-redeemed-some = A enregistré l’échange { $key ->
    [0] d’une clé
   *[other] de la clé { $key }
} { $of }
log-keys-redeemed-try = A tenté d’enregistrer l’échange { $key ->
    [0] d’une clé
   *[other] de la clé { $key }
} { $of }

## Seats

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

## Activations

log-activation-requested = A demandé l’activation { $of }
log-activation-requested-try = A tenté de demander l’activation { $of }
log-activation-withdrawn = A retiré la demande d’activation { $of }
log-activation-withdrawn-try = A tenté de retirer la demande d’activation { $of }
log-activation-taken = A pris en charge la demande d’activation { $of }
log-activation-taken-try = A tenté de prendre en charge la demande d’activation { $of }
log-activation-handed-over = A transmis la demande d’activation { $of } à un autre opérateur
log-activation-handed-over-try = A tenté de transmettre la demande d’activation { $of }
log-activation-fulfilled = A exécuté la demande d’activation { $of }
log-activation-fulfilled-try = A tenté d’exécuter la demande d’activation { $of }
log-activation-fulfilled-many = { $count ->
    [0] A exécuté plusieurs demandes d’activation
    [one] A exécuté une demande d’activation
   *[other] A exécuté { $count } demandes d’activation
}
log-activation-fulfilled-try-many = { $count ->
    [0] A tenté d’exécuter plusieurs demandes d’activation
    [one] A tenté d’exécuter une demande d’activation
   *[other] A tenté d’exécuter { $count } demandes d’activation
}
log-activation-declined = A refusé la demande d’activation { $of }
log-activation-declined-try = A tenté de refuser la demande d’activation { $of }
log-activation-read = A lu la demande d’activation { $of }
log-activation-read-try = A tenté de lire la demande d’activation { $of }

## The marketing contact and people

log-contact-set = A défini le contact marketing : { $member }
log-contact-set-some = A défini le contact marketing
log-contact-set-try = A tenté de définir le contact marketing : { $member }
log-contact-set-try-some = A tenté de définir le contact marketing
log-member-deactivated = { $seats ->
    [0] A désactivé { $member }
    [one] A désactivé { $member } ; une licence a été retirée
   *[other] A désactivé { $member } ; { $seats } licences ont été retirées
}
log-member-deactivated-try = A tenté de désactiver { $member }

## Service requests

log-request-submitted = A envoyé { $request }
log-request-submitted-try = A tenté d’envoyer { $request }
log-request-answered = A répondu à { $request }
log-request-answered-try = A tenté de répondre à { $request }
log-request-closed = A clos { $request }
log-request-closed-cancelled = A clos { $request } : l’adhésion a été annulée
log-request-closed-try = A tenté de clore { $request }
log-request-reopened = A rouvert { $request }
log-request-reopened-try = A tenté de rouvrir { $request }
log-request-taken = A pris en charge { $request }
log-request-taken-try = A tenté de prendre en charge { $request }
log-request-handed-over = A transmis { $request } à un autre opérateur
log-request-handed-over-try = A tenté de transmettre { $request }
log-request-read = A lu { $request }
log-request-read-try = A tenté de lire { $request }

## Mails

log-mail-read = A lu un e-mail
log-mail-read-try = A tenté de lire un e-mail
log-mail-sent-again = A renvoyé un e-mail
log-mail-sent-again-try = A tenté de renvoyer un e-mail

## Signing in

log-operator-added = A ajouté un opérateur
log-operator-added-try = A tenté d’ajouter un opérateur
log-language-chosen = A choisi une langue : { $language }
log-language-chosen-try = A tenté de choisir une langue : { $language }
log-password-set = A défini un mot de passe
log-password-set-try = A tenté de définir un mot de passe
log-signed-in = S’est connecté(e)
log-signed-in-by-link = S’est connecté(e) par un lien
log-signed-in-demo = S’est connecté(e) depuis la liste des comptes de démonstration
log-signed-in-try = A tenté de se connecter
log-signed-out = S’est déconnecté(e)
log-signed-out-try = A tenté de se déconnecter

## What was not allowed

log-access-denied = A tenté l’action suivante : { $what } ({ $path })
log-access-unknown-id = A demandé { $path }
log-access-not-operator = A tenté d’ouvrir { $path }, une page réservée aux opérateurs
log-may-ask-advisory = demander des heures de conseil
log-may-ask-cloud-support = demander un support cloud pour un client
log-may-ask-on-premises-support = demander un support sur site
log-may-ask-cancellation = demander une annulation avec remboursement
log-may-something = effectuer cette opération

## Refusals: what was tried, and why it was not done

log-refused = { $attempt } : refusé, car { $because }
log-refused-plain = { $attempt } : refusé
because-no-role = aucun de ses rôles ne le permet
because-not-theirs = rien ne s’y trouve pour cette personne
because-not-operator = cette personne n’est pas opérateur
because-closed = aucune modification n’était possible à ce moment
because-changed-meanwhile = quelque chose avait changé depuis l’affichage de la page
because-wrong-entries = le formulaire n’était pas correctement rempli
because-pool-too-small = la réserve ne contenait pas assez de clés
because-redeemed-already = cette clé avait déjà été échangée
because-bad-day = la clé ne peut pas avoir été échangée ce jour-là
because-too-long = l’abonnement durerait trop longtemps
because-not-a-member = cette personne n’est pas un membre actif de l’entreprise
because-in-the-way = cette personne détient un avantage incompatible
because-no-seat = aucune licence n’était libre
because-has-one = cette personne détient déjà une licence
because-ended = la licence avait déjà été retirée
because-no-contact = l’entreprise n’a pas de contact marketing actif
because-stands = l’avantage était déjà demandé ou actif
because-too-late = il était trop tard
because-no-refund = le droit au remboursement n’existait plus
because-unknown-ids = l’ID d’accès et l’ID de contrat ne correspondent à aucun avantage actif
because-nothing-left = il ne restait rien de l’avantage
because-request-closed = la demande était close
because-too-many-hours = il ne restait pas autant d’heures
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
