### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Clés et téléchargements des logiciels inclus dans vos packages.
lead-cloud = Services cloud inclus dans vos packages : crédits et licences.
lead-visual-studio = Licences pour les développeurs ; chacune est affectée à une seule personne.
lead-technical = Incidents de support, heures de conseil et services de déploiement inclus dans vos packages.
lead-go-to-market = Offres qui vous aident à promouvoir et à vendre.

## The overview

overview = Vue d’ensemble
overview-lead = Avantages partenaire
membership-dates = Dates de l’adhésion
term-days-left = { $days ->
    [one] jour restant dans l’année d’adhésion
   *[other] jours restants dans l’année d’adhésion
}
term-days-to-renew = { $days ->
    [one] jour restant pour renouveler
   *[other] jours restants pour renouveler
}
started-on = Début : { $date }
anniversary-on = Date anniversaire : { $date }
today-is = Aujourd’hui : { $date }
renewal-window = Période de renouvellement : { $window }
tile-not-used = { $count ->
    [one] non utilisé
   *[other] non utilisés
}
tile-total = Total : { $total }
tile-used = utilisés : { $count }
tile-no-key = sans clé : { $count }
tile-expired = expirés : { $count }
tile-nothing = Aucun avantage accordé
tile-seats-free = { $count ->
    [one] licence libre
   *[other] licences libres
}
tile-seats = { $seats ->
    [one] { $seats } licence
   *[other] { $seats } licences
}
tile-seats-assigned = affectées : { $count }
tile-seats-waiting = libres plus tard : { $count }
what-to-do-next = Prochaines étapes
nothing-to-do = Tout ce qui peut être utilisé l’est déjà.
nothing-to-do-lapsed = Votre adhésion a expiré : seul un nouvel achat rend ses avantages. Ce qui continue, comme les clés émises et les abonnements, reste sur la page de sa catégorie.
to-do-keys = { $count ->
    [one] { $count } clé à obtenir
   *[other] { $count } clés à obtenir
}
to-do-seats = { $count ->
    [one] { $count } licence à affecter
   *[other] { $count } licences à affecter
}
to-do-technical = { $count ->
    [one] { $count } avantage technique à activer
   *[other] { $count } avantages techniques à activer
}
to-do-offers = { $count ->
    [one] { $count } offre à activer
   *[other] { $count } offres à activer
}
to-do-replies = { $count ->
    [one] { $count } demande attend votre réponse
   *[other] { $count } demandes attendent votre réponse
}
to-do-roles = { $count ->
    [one] { $count } demande de rôle à décider
   *[other] { $count } demandes de rôles à décider
}
to-do-claims = { $count ->
    [one] { $count } personne devient administrateur général, sauf si vous vous y opposez
   *[other] { $count } personnes deviennent administrateurs généraux, sauf si vous vous y opposez
}
to-do-decide = Décider
to-do-more = { $list } : { $count } de plus
to-do-reply-what = { $reference } attend votre réponse
to-do-contact-what = { $count ->
    [one] { $count } offre l’attend
   *[other] { $count } offres l’attendent
}
to-do-seats-free = { $count ->
    [one] { $count } licence libre
   *[other] { $count } licences libres
}
to-do-answer = Répondre
to-do-since = depuis le { $date }
to-do-what = { $kind }, { $package } : { $amount }
your-roles = Vos rôles
global-admins = Administrateurs généraux
mpn-partner-admins = Administrateurs partenaires MPN

## The list

column-product = Produit
column-package = Package
column-quantity = Quantité
get-by = Obtenir avant le
assign-by = Affecter avant le
activate-by-head = Activer avant le
ready-to-install = Prêts à installer
filter-ending-soon = Expire bientôt
search-label = Rechercher par produit ou par package
list-count = { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
}
details-of = Détails : { $product }, { $package }
in-packages = { $count ->
    [one] dans { $count } package
   *[other] dans { $count } packages
}
packages-of = Packages : { $product }
skip-to-opened = Aller à la ligne ouverte
empty-heading = Rien pour l’instant
empty-text = Vos adhésions ne comprennent pour l’instant aucun avantage de ce type. Les avantages d’une adhésion apparaissent ici le jour où elle commence.
empty-none-active = Votre entreprise dispose d’avantages de ce type, mais aucun n’est encore actif. Dès que l’un d’eux le sera, son ID d’accès et son ID de contrat figureront ici.
no-match-text = Aucun de vos avantages ne correspond à la recherche et au filtre.
status-not-used = Non utilisé
status-keys-shown = Clés affichées
status-redeemed = Clés échangées
status-assigned = Affecté
status-assigned-of = Affecté : { $assigned } / { $quantity }
status-in-some = { $status } : { $count } sur { $total }
status-no-key-needed = Aucune clé requise

## What stands above the list

notice-days-left = { $days ->
    [0] Aujourd’hui est le dernier jour pour utiliser les avantages encore inutilisés.
    [one] Il reste { $days } jour pour utiliser les avantages encore inutilisés.
   *[other] Il reste { $days } jours pour utiliser les avantages encore inutilisés.
}
notice-last-day = Les premiers expirent le { $last-day } ; la période de renouvellement commence le { $renewal-opens }.
notice-renewal-open = L’année d’adhésion est terminée.
moved-out-heading = Vos avantages se trouvent encore sur le Partner Membership Center.
moved-out-text = Vous devez les y gérer jusqu’au transfert de votre entreprise vers ce portail ; aucune action n’est possible ici auparavant.
moved-out-link = Partner Membership Center
moved-out-invited = L’invitation au transfert a été envoyée le { $date }. Un administrateur général de votre entreprise peut l’accepter.
moved-out-not-invited = Votre entreprise recevra une invitation au transfert ; les administrateurs généraux en seront informés.
moved-out-technical = D’ici là, l’assistance régionale active pour vous les avantages techniques :
regional-help = Assistance régionale

## Choosing a person

nobody-found = Aucune personne active dans votre entreprise n’a ce texte dans son nom ou son adresse.
person-missing-add = Il manque quelqu’un ?
person-invited = { $name } a reçu une invitation et pourra être choisi après l’avoir acceptée.
person-missing = Il manque quelqu’un ? Un administrateur général ou un administrateur des utilisateurs de votre entreprise peut ajouter des personnes.

## My assignments

menu-you = Vous
my-assignments = Mes affectations
lead-my-assignments = Ce que l’entreprise { $company } vous a affecté.
seat = Licence
since = Depuis le
until = Jusqu’au
nothing-assigned = Rien ne vous est encore affecté
nothing-assigned-text = Lorsqu’un administrateur de l’entreprise { $company } vous affecte une licence ou un avantage technique, cela apparaît ici.
something-missing = Il manque quelque chose ? Adressez-vous à { $name } :
where-used = Où l’utiliser
access-and-contract-id = ID d’accès et ID de contrat
manage-at = Gérer sur { $host }
sign-in-there-with = Connectez-vous-y avec l’adresse { $email }.
you-are-contact = Vous êtes le contact marketing de l’entreprise { $company } : les e-mails concernant les offres de commercialisation sont envoyés à votre autre adresse.

## The register of seats

lead-register = Qui, dans l’entreprise { $company }, détient quelle licence, depuis quand et jusqu’à quand, et quand une licence retirée est libre pour d’autres.
column-free-on = Libre le
free-next-year = Prochaine année d’adhésion
filter-assigned = Affectées
filter-waiting = Libres plus tard
filter-by-product = Produit
filter-all-products = Tous les produits
search-register-label = Rechercher par personne ou par produit
register-count = { $count ->
    [one] { $count } licence
   *[other] { $count } licences
}
register-empty = Aucune licence n’est encore affectée
register-empty-text = Les licences affectées apparaissent ici, ainsi que celles qui ont été retirées, jusqu’à ce qu’une autre personne puisse les obtenir.
no-match-register = Aucune licence ne correspond à la recherche et au filtre.

## La page des adhésions

lead-membership = Ce que l’entreprise { $company } a acheté, jusqu’à quand, et ce qui se perd le dernier jour si personne ne l’utilise.
membership-days-left = Jours restants
membership-refund = Annulation avec remboursement
membership-refund-until = Possible jusqu’au { $date }
membership-refund-ended = Plus possible : une partie a été utilisée
membership-refund-over = Plus possible : le délai est passé
membership-unused = Pas encore utilisé
membership-all-used = Il ne reste rien à prendre
membership-cancelled-on = Annulée le { $date }
membership-lapsed-on = Expirée le { $date } : seul un nouvel achat y remédie
membership-followed-on = L’adhésion commencée le { $date } la poursuit
calendar-download = Télécharger comme calendrier
calendar-download-hint = Un fichier .ics avec les dates d’aujourd’hui. Un calendrier qui l’a lu n’apprend pas les changements.
calendar-name = Avantages partenaire de l’entreprise { $company }
timeline-cancel = Annuler avec remboursement
timeline-get-keys = Obtenir les clés : { $product }
timeline-assign = Affecter : { $product }
timeline-activate = Activer : { $product }
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } licence
   *[other] { $product }, { $seats } licences
}
timeline-key = Clé en cours d’utilisation : { $product }
timeline-key-redeemed = Utilisée le { $date }
timeline-redeemed = Abonnements
timeline-free-on = Libre pour d’autres à partir du { $date }

first-steps = Premiers pas
first-steps-lead = Ce qu’une nouvelle entreprise fait en premier. La liste disparaît dès que tout est terminé.
first-step-key = Obtenir une clé de produit
first-step-key-text = Chaque logiciel a ses clés : obtenez-en une, puis installez le logiciel.
first-step-seat = Affecter une licence
first-step-seat-text = Une licence est affectée à une personne, qui reçoit un e-mail expliquant comment commencer.
first-step-contact = Désigner le contact marketing
first-step-contact-text = Cette personne reçoit les e-mails concernant les offres de commercialisation.
first-step-admin = Ajouter un second administrateur général
first-step-admin-text = Pour que quelqu’un puisse agir en votre absence.
first-step-done = Terminé
first-steps-dismiss = Masquer les premiers pas
flash-first-steps-dismissed = Les premiers pas sont masqués.
