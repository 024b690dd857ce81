### The operators' queue, and activations as they decide them.

## The list

activations = Demandes d’activation
lead-activations = Ce que les entreprises ont demandé au programme d’activer, en commençant par l’attente la plus longue. Les heures sont en UTC.
no-activations = Rien en attente
no-activations-text = Les demandes des entreprises figurent ici dès qu’elles sont faites. Celles qui ont été traitées se trouvent par leur statut.
queue-filter-open = À traiter
queue-company = Entreprise (MPN ID)
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
queue-no-match = Rien ne correspond aux filtres. Le MPN ID doit être complet.
queue-show-open = Afficher ce qui est à traiter
queue-first = Attente la plus longue
queue-next = Page suivante
queue-previous = Page précédente
requests-count-more = Plus de { $most } demandes
column-due = Exécution automatique à partir du
queue-none-open = Aucune de ces demandes n’est à traiter.

## The page of one

case-title = { $product } pour { $company }
case-since = depuis le
case-request = Objet de la demande
case-requested-on = Demandé le
case-requested-by = Demandé par
case-designee = Pour
case-alternative = Autre adresse :
case-no-designee = Personne n’a été désigné.
case-no-contact = L’entreprise n’a pas de contact marketing actif.
case-deactivated = désactivé
case-until = Actif jusqu’au
case-country = Pays
case-zone = Fuseau horaire
enrollment-not-started = Pas encore commencée
enrollment-active = En cours
enrollment-in-window = En période de renouvellement
enrollment-lapsed = Échue
enrollment-cancelled = Annulée
case-decide = Décider
case-closed = Cette demande est close : il n’y a plus rien à décider.
case-ends-refund = L’exécution met fin au droit de l’entreprise au remboursement de cette adhésion, ouvert jusqu’au { $date }.
case-take-text = Indique à l’entreprise et aux autres opérateurs que la demande est en cours. Elle n’est alors plus exécutée automatiquement, et l’entreprise ne peut plus la retirer.
case-taken-by-you = Vous l’avez prise en charge.
case-taken-by = { $operator } l’a prise en charge.
case-fulfil = Exécuter
case-fulfil-technical = Avec les deux ID, l’avantage devient actif. Les ID sont stockés chiffrés et ne sont affichés qu’aux membres de l’entreprise : vérifiez-les au préalable.
case-fulfil-offer = L’offre sera active jusqu’au { $date }, et les instructions seront envoyées à { $address }.
case-ids-hint = De 1 à 64 lettres, chiffres et signes, sans espace.
case-make-ids-text = Ou laissez le portail créer les deux ID : personne n’a à les saisir.
case-make-ids = Créer les ID et exécuter
case-id-wrong = { $name } : saisissez de 1 à { $most } lettres, chiffres et signes sans espace. Par sécurité, les deux ID doivent être saisis à nouveau.
case-no-ids-made = Rien n’a été fait : les ID n’ont pas pu être créés. Réessayez plus tard ou saisissez-les vous-même.
unfulfillable-suspended = L’entreprise est suspendue : la demande pourra être exécutée après la levée de la suspension, ou refusée.
unfulfillable-cancelled = L’adhésion a été annulée : la demande ne peut être que refusée.
unfulfillable-no-contact = L’entreprise n’a pas de contact marketing actif, personne ne recevrait donc les instructions : demandez-lui d’en désigner un, ou refusez.
unfulfillable-offer-over = L’offre aurait pris fin le { $date }, avec l’année d’adhésion : la demande ne peut être que refusée.
case-decline = Refuser
case-message = Message à l’entreprise
case-message-hint = La raison et ce que l’entreprise peut faire. Affiché et envoyé à l’entreprise ; { $most } caractères au plus. N’y écrivez jamais d’ID ni de clé.
case-message-missing = Indiquez la raison du refus
case-message-long = { $count ->
    [one] Le message a { $count } caractère ; il peut en avoir { $most }
   *[other] Le message a { $count } caractères ; il peut en avoir { $most }
}
queue-hand-over = Transmettre
queue-to-operator = À quel opérateur
queue-choose-operator = Choisissez un opérateur actif
queue-no-other-operator = Il n’y a pas d’autre opérateur actif.
case-history = Historique
case-by-programme = Le programme, automatiquement
queue-others = Autres demandes de l’entreprise à traiter
queue-no-others = Rien d’autre à traiter.

## Several at once

fulfil-chosen = Exécuter la sélection…
technical-one-by-one = Les avantages techniques sont exécutés un par un : chacun a son propre ID d’accès et son propre ID de contrat.
fulfilments-none = Choisissez au moins une offre de commercialisation
fulfilments-too-many = { $most } demandes au plus peuvent être exécutées à la fois
fulfilments-title = { $count ->
    [one] Exécuter { $count } offre de commercialisation
   *[other] Exécuter { $count } offres de commercialisation
}
fulfilments-text = Toutes deviennent actives, ou aucune. Chaque contact reçoit les instructions.
fulfilments-verb = { $count ->
    [one] Exécuter { $count } demande
   *[other] Exécuter { $count } demandes
}
fulfilments-blocked = Certaines ne peuvent pas être exécutées, donc aucune ne l’est. Revenez en arrière et choisissez sans elles.
fulfilments-stale = Rien n’a été fait : quelque chose a changé depuis. Voici la situation actuelle.
fulfilments-caption = Ce qu’il advient de chacune
fulfilment-until = Actif jusqu’au { $date } ; les instructions seront envoyées à { $address }
fulfilment-skipped = Ignorée, déjà traitée : { $state }

## What was done

flash-case-taken = Vous avez pris en charge la demande de { $product }.
flash-case-handed-over = La demande de { $product } est maintenant confiée à { $to }.
flash-case-fulfilled = { $product } est actif pour { $company }.
flash-cases-fulfilled = { $count ->
    [one] { $count } demande est exécutée.
   *[other] { $count } demandes sont exécutées.
}
flash-case-declined = La demande de { $product } de { $company } est refusée.
flash-case-taken-by = Rien n’a été fait : { $by } l’a prise en charge.
flash-case-fulfilled-by = Rien n’a été fait : { $by } l’a déjà exécutée.
flash-case-declined-by = Rien n’a été fait : { $by } l’a déjà refusée.
flash-case-fulfilled-itself = Rien n’a été fait : le programme l’a déjà exécutée automatiquement.
flash-case-withdrawn = Rien n’a été fait : l’entreprise l’a retirée.
flash-case-changed = Rien n’a été fait : cette demande a changé depuis l’affichage de la page.
