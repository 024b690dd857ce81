### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Demandé
status-in-progress = En cours
status-active = Actif
status-declined = Refusé
status-withdrawn = Retiré
status-since = { $status } depuis le { $date }

## What is used of hours and incidents

units-left = utilisé : { $used }, reste : { $left }
units-left-reserved = utilisé : { $used }, réservé : { $reserved }, reste : { $left }
units-used = utilisé : { $used }
units-used-reserved = utilisé : { $used }, réservé : { $reserved }
column-used = Utilisé
column-reserved = Réservé
column-left = Reste

## The row

activation = Statut de l’activation
activate-again = Activer de nouveau
activation-ready = Peut être activé jusqu’au { $date }.
activation-fulfilled-by = Le programme y donne suite au plus tard le { $date }. Les deux adresses reçoivent un e-mail dès que c’est fait.
activation-fulfilled-by-offer = Le programme y donne suite au plus tard le { $date }. Le contact marketing reçoit les instructions dès que c’est fait.
activation-fulfilled-by-plain = Le programme y donne suite au plus tard le { $date }. Vous recevez un e-mail dès que c’est fait.
activation-declined-by-portal = Refusée par le portail
activation-not-fulfilled = Le programme avait jusqu’au { $date } pour y donner suite, et ne l’a pas fait.
activation-asked-by = Demandé par { $name }, { $at }
activation-designee = Pour
activation-alternative = Autre adresse e-mail
activation-reason = Motif
activation-in-work = Un opérateur s’en occupe ; la demande ne peut plus être retirée.
activation-withdraw = Retirer la demande
activation-withdrawn-again = Une fois retirée, la demande peut être refaite jusqu’au { $date }.
activation-withdrawn-final = Une fois retirée, la demande ne peut plus être refaite.
activation-offer-until = L’offre est valable jusqu’au { $date }.
activation-offer-over = Expirée le { $date }
activation-history = Ce qui s’est passé
activation-line = { $status } : { $name }, { $at }
activation-by-programme = le programme
who-can-activate = Qui peut activer
activation-needs-role = Vous ne pouvez pas activer cet avantage. Votre rôle ici : { $own }. Il faut l’un de ces rôles : { $needed }.
activation-closed = Le dernier jour pour l’activer était le { $last-day }.
activation-needs-contact = Votre entreprise n’a pas de contact marketing, à qui iraient les instructions. Désignez-en un d’abord.
activation-name-contact = Désigner un contact marketing
support-ids = ID d’accès et ID de contrat
support-ids-use = Le support produit demande les deux lors de votre premier incident. Tout le personnel de votre entreprise peut les voir et les utiliser.
open-support-site = Ouvrir le site de support
support-ids-help = Un produit ne s’installe pas ou ne démarre pas ? Ouvrez un incident avec ces ID, ou adressez-vous au programme sous Demandes de service.

## Asking for it

activate-heading = Activer { $product }
activate-lead = Le programme traite votre demande sous quelques jours, puis affiche l’ID d’accès et l’ID de contrat dans la ligne de cet avantage.
activate-lead-mails = Par sécurité, les instructions sont envoyées à deux adresses : celle de la personne et une autre de la même personne.
activate-lead-offer = Le programme traite votre demande sous quelques jours. Les instructions vont ensuite à votre contact marketing :
activate-person = Qui l’utilisera ?
activate-alternative-hint = Une autre adresse de la même personne, différente de celle de la liste.
activate-final = Vous pouvez retirer la demande tant que le programme ne s’en occupe pas. Ensuite, elle est définitive et la personne ne peut plus être changée.
activate-final-plain = Vous pouvez retirer la demande tant que le programme ne s’en occupe pas. Ensuite, elle est définitive.
activate-ends-refund = L’activation met fin au droit au remboursement.
activate-ends-refund-text = Jusqu’au { $last-day }, l’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement. Une fois la demande traitée par le programme, elle ne le peut plus.
activate-ends-refund-alone = Jusqu’au { $last-day }, cet avantage peut encore être annulé seul, avec remboursement. Une fois la demande traitée par le programme, ce n’est plus possible.
activate-submit = Envoyer la demande
activate-give-up-refund = Envoyer la demande et renoncer au remboursement
activate-already = { $name } en a déjà fait la demande, { $at }.
activate-is-active = Cet avantage est déjà actif.
activate-withdraw-late = La demande ne peut plus être retirée : un opérateur s’en occupe ou a déjà décidé.

## How support is asked for

support-heading = Comment demander de l’aide
support-cloud = Produits cloud, pour le compte d’un client
support-cloud-text = Utilise un incident cloud. Seul un agent d’administration le demande, en nommant le client.
support-on-premises = Produits sur site
support-on-premises-text = Utilise un incident sur site. Tout le personnel de votre entreprise le demande avec l’ID d’accès et l’ID de contrat, affichés dans la ligne de l’avantage actif.
support-advisory = Avant-vente, déploiement et heures de conseil
support-advisory-text = Utilise des heures : dites ce que vous prévoyez, dans quelle phase, et combien d’heures il vous faut, 25 au plus par demande.
support-step-activate = Activez l’avantage dans la liste ci-dessus. Le programme a besoin de quelques jours.
support-step-cloud = Faites la demande ici : nommez le client, le service cloud et le problème.
support-step-answered = Le programme répond dans la demande, et un e-mail vous en informe. L’incident est consommé à la clôture de la demande.
support-step-ids = Ouvrez la ligne de l’avantage : l’ID d’accès et l’ID de contrat s’y trouvent. La première fois, le support produit demande les deux.
support-step-on-premises = Faites la demande ici, ou sur le site de support vers lequel mène la ligne, et nommez le produit qui ne s’installe pas ou ne fonctionne pas.
support-step-hours = Faites la demande ici : dites ce que vous prévoyez, dans quelle phase, et combien d’heures il vous faut.
support-step-consultant = Un consultant répond dans la demande et propose un rendez-vous. Les heures consommées sont saisies à la clôture.
support-ask-cloud = Demander un support cloud
support-ask-on-premises = Demander un support sur site
support-ask-advisory = Demander des heures de conseil
support-ask-presales = Demander un service d’avant-vente ou de déploiement
support-needs-role = Votre rôle ici : { $own }. Il faut l’un de ces rôles : { $needed }.
technical-staff-lead = Les avantages techniques actifs de votre entreprise, avec les ID que demande le support produit.

## What is wrong with an alternative address

alternative-not-an-address = Saisissez une adresse e-mail valide, par exemple nom@entreprise.example.
alternative-same-as-own = Saisissez une autre adresse : celle-ci est celle de la personne.
alternative-looks-like-own = Saisissez une autre adresse : celle-ci ressemble à celle de la personne.

## Told after it happened

flash-activation-requested = L’activation de l’avantage { $product } a été demandée.
flash-activation-withdrawn = La demande d’activation de l’avantage { $product } a été retirée.

## The list, for operators

activations = Demandes d’activation
lead-activations = Ce que les entreprises ont demandé au programme d’activer, en commençant par l’attente la plus longue. Les heures sont en UTC.
no-activations = Rien en attente
no-activations-text = Les demandes des entreprises figurent ici dès qu’elles sont faites. Celles qui ont été traitées se trouvent par leur statut.

## The page of one, for operators

case-title = { $product } pour { $company }
case-since = depuis le
case-designee = Pour
case-alternative = Autre adresse :
case-no-designee = Personne n’a été désigné.
case-no-contact = L’entreprise n’a pas de contact marketing actif.
case-deactivated = compte désactivé
case-until = Valable jusqu’au
case-decide = Décider
case-closed = Cette demande est clôturée : il n’y a plus rien à décider.
case-ends-refund = L’exécution met fin au droit de l’entreprise au remboursement de cette adhésion, ouvert jusqu’au { $date }.
case-take-text = Indique à l’entreprise et aux autres opérateurs que la demande est en cours. Elle n’est alors plus exécutée automatiquement, et l’entreprise ne peut plus la retirer.
case-fulfil = Exécuter
case-fulfil-technical = Avec les deux ID, l’avantage devient actif. Les ID sont stockés chiffrés et ne sont affichés qu’aux membres de l’entreprise : vérifiez-les au préalable.
case-fulfil-offer = L’offre sera active jusqu’au { $date }, et les instructions seront envoyées à { $address }.
case-fulfil-final = L’exécution est définitive.
case-ids-hint = De 1 à 64 lettres, chiffres et signes. Ils sont enregistrés en majuscules et sans espace.
case-make-ids-text = Ou laissez le portail créer les deux ID : personne n’a à les saisir.
case-make-ids = Créer les ID et exécuter
case-id-wrong = { $name } : saisissez de 1 à { $most } lettres de l’alphabet latin, chiffres et signes. Par sécurité, les deux ID doivent être saisis à nouveau.
case-no-ids-made = Rien n’a été fait : les ID n’ont pas pu être créés. Réessayez plus tard ou saisissez-les vous-même.
unfulfillable-suspended = L’entreprise est suspendue : la demande pourra être exécutée après la levée de la suspension, ou refusée.
unfulfillable-cancelled = L’adhésion a été annulée : la demande ne peut être que refusée.
unfulfillable-no-contact = L’entreprise n’a pas de contact marketing actif, personne ne recevrait donc les instructions : demandez-lui d’en désigner un, ou refusez.
unfulfillable-too-late = Il était possible d’y donner suite jusqu’au { $date } : le portail a refusé la demande.
case-decline = Refuser
case-decline-final = Le refus est définitif.
case-asked-again = L’entreprise peut refaire la demande jusqu’au { $date }.
case-not-asked-again = L’entreprise ne peut plus refaire la demande.
case-message = Message à l’entreprise
case-message-hint = La raison et ce que l’entreprise peut faire. Affiché et envoyé à l’entreprise ; { $most } caractères au plus. N’y écrivez jamais d’ID ni de clé.
case-message-missing = Indiquez la raison du refus
case-message-long = { $count ->
    [one] Le message a { $count } caractère ; il peut en avoir { $most }
   *[other] Le message a { $count } caractères ; il peut en avoir { $most }
}
case-history = Historique
case-by-programme = Le programme, automatiquement

## Several at once, for operators

fulfil-chosen = Exécuter la sélection…
technical-one-by-one = Les avantages techniques sont exécutés un par un : chacun a son propre ID d’accès et son propre ID de contrat.
fulfilments-none = Choisissez au moins une offre de commercialisation
fulfilments-too-many = { $most } demandes au plus peuvent être exécutées à la fois
fulfilments-title = { $count ->
    [one] Exécuter { $count } offre de commercialisation
   *[other] Exécuter { $count } offres de commercialisation
}
fulfilments-text = Toutes deviennent actives, ou aucune, et c’est définitif. Chaque contact reçoit les instructions.
fulfilments-verb = { $count ->
    [one] Exécuter { $count } demande
   *[other] Exécuter { $count } demandes
}
fulfilments-blocked = Certaines ne peuvent pas être exécutées, donc aucune ne l’est. Revenez en arrière et choisissez sans elles.
fulfilments-stale = Rien n’a été fait : quelque chose a changé depuis. Voici la situation actuelle.
fulfilments-caption = Ce qu’il advient de chacune
fulfilment-until = Valable jusqu’au { $date } ; les instructions seront envoyées à { $address }
fulfilment-skipped = Ignorée, déjà traitée : { $state }

## What operators did

flash-case-taken = Vous avez pris en charge la demande concernant { $product }.
flash-case-handed-over = La demande concernant { $product } est maintenant confiée à { $to }.
flash-case-fulfilled = L’avantage { $product } est actif pour l’entreprise { $company }.
flash-cases-fulfilled = { $count ->
    [one] { $count } demande est exécutée.
   *[other] { $count } demandes sont exécutées.
}
flash-case-declined = La demande de l’entreprise { $company } concernant { $product } est refusée.
flash-case-taken-by = Rien n’a été fait : { $by } l’a prise en charge.
flash-case-fulfilled-by = Rien n’a été fait : { $by } l’a déjà exécutée.
flash-case-declined-by = Rien n’a été fait : { $by } l’a déjà refusée.
flash-case-fulfilled-itself = Rien n’a été fait : le programme l’a déjà exécutée automatiquement.
flash-case-withdrawn = Rien n’a été fait : l’entreprise l’a retirée.
flash-case-changed = Rien n’a été fait : cette demande a changé depuis l’affichage de la page.

## Mails, and their names for operators

mail-activation-active-subject = Avantage désormais actif : { $product }
mail-technical-active = Le programme a activé l’avantage { $product } pour l’entreprise { $company }. L’ID d’accès et l’ID de contrat ne figurent pas dans cet e-mail : connectez-vous pour les voir sur la page des avantages techniques.
mail-offer-active = Le programme a activé l’avantage { $product } pour l’entreprise { $company }. L’offre est utilisable jusqu’au { $date }.
mail-activation-declined-subject = Avantage non activé : { $product }
mail-activation-declined = Le programme a refusé d’activer l’avantage { $product } pour l’entreprise { $company }.
mail-message-of-programme = Message du programme :
mail-ask-again = L’activation peut être demandée à nouveau tant que l’avantage n’a pas expiré.
mail-is-technical-active = Avantage technique actif
mail-is-technical-declined = Avantage technique refusé
mail-is-go-to-market-active = Offre de commercialisation active
mail-is-go-to-market-declined = Offre de commercialisation refusée

## In the logs

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
log-support-ids-seen = A vu l’ID d’accès et l’ID de contrat { $of }
log-support-ids-seen-try = A tenté de voir l’ID d’accès et l’ID de contrat { $of }
declined-as-overdue = Elle n’a pas été traitée dans le délai prévu, le portail l’a donc refusée.
