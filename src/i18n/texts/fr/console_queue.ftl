### The operators' queue, and activations as they decide them.

## The list

activations = Activations
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
queue-none-open = Aucune de ces demandes n’est à traiter.

## The page of one

activation-title = { $product } pour { $company }
activation-since = depuis le
activation-request = Objet de la demande
activation-requested-on = Demandé le
activation-requested-by = Demandé par
activation-designee = Pour
activation-alternative = Autre adresse :
activation-no-designee = Personne n’a été désigné.
activation-no-contact = L’entreprise n’a pas de contact marketing actif.
activation-deactivated = désactivé
activation-until = Actif jusqu’au
activation-country = Pays
activation-zone = Fuseau horaire
enrollment-not-started = Pas encore commencée
enrollment-active = En cours
enrollment-in-window = En période de renouvellement
enrollment-lapsed = Échue
enrollment-cancelled = Annulée
activation-decide = Décider
activation-closed = Cette demande est close : il n’y a plus rien à décider.
activation-ends-refund = L’exécution met fin au droit de l’entreprise au remboursement de cette adhésion, ouvert jusqu’au { $date }.
activation-take-text = Indique à l’entreprise et aux autres opérateurs que la demande est en cours. Elle n’est alors plus exécutée automatiquement, et l’entreprise ne peut plus la retirer.
activation-taken-by-you = Vous l’avez prise en charge.
activation-taken-by = { $operator } l’a prise en charge.
activation-fulfil = Exécuter
activation-fulfil-technical = Avec les deux ID, l’avantage devient actif. Les ID sont stockés chiffrés et ne sont affichés qu’aux membres de l’entreprise : vérifiez-les au préalable.
activation-fulfil-offer = L’offre devient active jusqu’au { $date }, et les instructions sont envoyées à { $address }.
activation-ids-hint = De 1 à 64 lettres, chiffres et signes, sans espace.
activation-make-ids-text = Ou laissez le portail créer les deux ID : personne n’a à les saisir.
activation-make-ids = Créer les ID et exécuter
activation-id-wrong = { $name } : saisissez de 1 à { $most } lettres, chiffres et signes sans espace. Par sécurité, les deux ID doivent être saisis à nouveau.
activation-no-ids-made = Rien n’a été fait : les ID n’ont pas pu être créés. Réessayez plus tard ou saisissez-les vous-même.
unfulfillable-suspended = L’entreprise est suspendue : la demande pourra être exécutée après la levée de la suspension, ou refusée.
unfulfillable-cancelled = L’adhésion a été annulée : la demande ne peut être que refusée.
unfulfillable-no-contact = L’entreprise n’a pas de contact marketing actif, personne ne recevrait donc les instructions : demandez-lui d’en désigner un, ou refusez.
unfulfillable-offer-over = L’offre aurait pris fin le { $date }, avec l’année d’adhésion : la demande ne peut être que refusée.
activation-decline = Refuser
activation-message = Message à l’entreprise
activation-message-hint = La raison et ce que l’entreprise peut faire. Affiché et envoyé à l’entreprise ; { $most } caractères au plus. N’y écrivez jamais d’ID ni de clé.
activation-message-missing = Indiquez la raison du refus
activation-message-long = { $count ->
    [one] Le message a { $count } caractère ; il peut en avoir { $most }
   *[other] Le message a { $count } caractères ; il peut en avoir { $most }
}
queue-hand-over = Transmettre
queue-to-operator = À quel opérateur
queue-choose-operator = Choisissez un opérateur actif
queue-no-other-operator = Il n’y a pas d’autre opérateur actif.
activation-history = Historique
activation-by-programme = Le programme, automatiquement
queue-others = Autres demandes de l’entreprise à traiter
queue-no-others = Rien d’autre à traiter.

## Several at once

fulfil-chosen = Exécuter la sélection…
technical-one-by-one = Les avantages techniques sont exécutés un par un : chacun a son propre ID d’accès et son propre ID de contrat.
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
fulfilments-stale = Rien n’a été fait : quelque chose a changé depuis. Voici la situation actuelle.
fulfilments-caption = Ce qu’il advient de chacune
fulfilment-until = Actif jusqu’au { $date } ; les instructions sont envoyées à { $address }
fulfilment-skipped = Ignorée, déjà traitée : { $state }

## What was done

flash-activation-taken = Vous avez pris en charge la demande de { $product }.
flash-activation-handed-over = La demande de { $product } est maintenant confiée à { $to }.
flash-activation-fulfilled = { $product } est actif pour { $company }.
flash-activations-fulfilled = { $count ->
    [one] { $count } demande est exécutée.
   *[other] { $count } demandes sont exécutées.
}
flash-activation-declined = La demande de { $product } de { $company } est refusée.
flash-activation-taken-by = Rien n’a été fait : { $by } l’a prise en charge.
flash-activation-fulfilled-by = Rien n’a été fait : { $by } l’a déjà exécutée.
flash-activation-declined-by = Rien n’a été fait : { $by } l’a déjà refusée.
flash-activation-fulfilled-itself = Rien n’a été fait : le programme l’a déjà exécutée automatiquement.
flash-activation-withdrawn = Rien n’a été fait : l’entreprise l’a retirée.
flash-activation-changed = Rien n’a été fait : cette demande a changé depuis l’affichage de la page.
