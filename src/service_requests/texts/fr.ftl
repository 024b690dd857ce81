### Service requests: tickets from a partner to the programme.

service-requests = Demandes de service
menu-support = Assistance
lead-service-requests = Ce que l’entreprise { $company } a demandé au programme, et ce qu’il en est advenu.
lead-own-requests = Ce que vous avez demandé au programme, et ce qu’il en est advenu.
new-request = Nouvelle demande
search-requests-label = Rechercher par numéro, titre ou personne
requests-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
no-requests = Aucune demande pour l’instant
no-requests-text = Demandez au programme une aide à l’avant-vente, des heures de conseil ou du support : les demandes et leurs réponses apparaissent ici.
no-match-requests = Aucune demande ne correspond à la recherche et aux filtres.
filter-by-type = Type de demande
filter-all-types = Tous les types
column-number = Numéro
column-title = Titre
column-type = Type
column-asked-by = Demandé par
column-last-entry = Dernière entrée
column-reason = Motif de clôture

## Types

request-presales = Services d’avant-vente
request-presales-text = Heures de services d’avant-vente et de déploiement pour un projet.
request-advisory = Heures de conseil
request-advisory-text = Heures avec un consultant technique du programme.
request-cloud = Support cloud pour un client
request-cloud-text = Support sur un service cloud, pour le compte d’un client. Utilise un incident.
request-on-premises = Support sur site
request-on-premises-text = Support produit pour les logiciels que vous exploitez vous-même. Utilise un incident et demande l’ID d’accès et l’ID de contrat.
request-cancellation = Annulation avec remboursement
request-cancellation-text = Met fin à une adhésion, ou à un seul de ses avantages ou offres, tant que dure le droit au remboursement.
request-other = Autre demande
request-other-text = Toute autre question adressée au programme.
hours-count = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
incidents-count = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}

## Where a request stands

request-open = Ouverte
request-waiting-for-you = En attente de votre réponse
request-waiting-for-programme = En attente du programme
request-waiting-for-partner = En attente du partenaire
request-not-answered = Sans réponse
request-waiting-for-us = En attente de notre réponse
request-closed = Clôturée
reason-solved = Résolue
reason-withdrawn = Retirée
reason-duplicate = Double d’une autre demande
reason-product-fault = Défaut du produit
reason-declined = Refusée
reason-granted = Annulation accordée
phase-presales = Avant-vente
phase-design = Conception
phase-deployment = Déploiement
phase-development = Développement

## What a request asks

request-title = Titre
request-description = Description
request-customer = Client
request-phase = Phase
request-country = Pays
request-language = Langue de l’échange
request-phone = Téléphone
request-time-zone = Fuseau horaire
request-hours-asked = Heures demandées
request-taken-from = Imputé sur
request-reserved = Réservé
request-used = Consommé
request-cancels-benefit = Avantage
request-cancels-offer = Offre
refunded = Montant remboursé

## The choice of a type

requests-closed-types = Indisponibles pour le moment
who-can-ask = Qui peut faire cette demande
request-needs-role = Vous ne pouvez pas faire cette demande. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
request-left-unlimited = Illimité dans votre adhésion.
request-left = Reste : { $amount }.
request-not-granted = Aucune de vos adhésions en cours ne comprend cet avantage.
request-not-activated = Votre adhésion comprend cet avantage, mais il n’est pas encore actif. Il faut d’abord l’activer sur la page « Avantages techniques ».
no-hours-left = Il ne reste aucune heure : toutes sont consommées ou réservées par des demandes ouvertes.
no-incidents-left = Il ne reste aucun incident : tous sont consommés ou réservés par des demandes ouvertes.
too-few-left = C’est plus que ce qu’il reste : { $amount }.
cancellation-off = { $package } – { $reason }
cancellation-asked = Son annulation a déjà été demandée ({ $reference }).
cancellation-part-asked = L’annulation d’une partie a déjà été demandée ({ $reference }).
cancellation-whole-asked = L’annulation de l’adhésion entière a déjà été demandée ({ $reference }).
refund-possible-until = Peut être annulée avec remboursement jusqu’au { $date }, tant que rien n’en est utilisé.
refund-possible-until-keys = Peut être annulée avec remboursement jusqu’au { $date }, tant qu’aucune clé de produit n’en est affichée.
refund-possible-until-day = Peut être annulé avec remboursement jusqu’au { $date }.
refund-ended-by-keys = Ce n’est plus possible : des clés du produit { $product } ont été affichées le { $date }.
refund-ended-by-assigning = Ce n’est plus possible : le produit { $product } a été affecté le { $date }.
refund-ended-by-activating = Ce n’est plus possible : l’avantage { $product } a été activé le { $date }.
refund-too-late = Ce n’est plus possible : le délai de remboursement après l’achat du { $date } est écoulé.

## The form

choose = Choisir…
title-hint = De quoi il s’agit, en quelques mots.
description-hint = Ce dont vous avez besoin, ce que vous avez essayé, et pour quand.
product-hint = Par exemple Windows Server 2019 ou Azure.
phone-hint = Où l’on peut vous rappeler. Depuis un autre pays, avec son indicatif, par exemple +41.
time-zone-hint = Par exemple Europe/Paris.
hours-hint = Heures entières, au plus { $most } par demande. Elles sont réservées jusqu’à la clôture de la demande.
ids-hint = Les deux figurent dans la ligne de l’avantage, sur la page « Avantages techniques ». Ils indiquent sur quel avantage l’incident est imputé et ne sont pas conservés avec la demande.
ids-again = Pour protéger l’ID d’accès et l’ID de contrat, ils ne sont pas affichés de nouveau. Saisissez-les tous les deux encore une fois.
customer-hint = Le client pour le compte duquel vous faites la demande.
cancellation-which = Que faut-il annuler ?
cancellation-whole = { $package }, l’adhésion entière
cancellation-offer = Seulement l’offre { $offer }
cancellation-one-benefit = Seulement un avantage de l’adhésion { $package }
cancellation-why = Pourquoi faut-il l’annuler ?
cancellation-why-hint = Ce qui a été utilisé ou non, et ce que vous attendez à la place.
cancellation-consequence = Si l’annulation est accordée, ce que vous avez choisi prend fin définitivement : une adhésion avec tous ses avantages, un avantage seul avec ses clés, ses licences et ses demandes d’activation.
title-missing = Saisissez un titre
product-missing = Saisissez le produit
customer-missing = Saisissez le client
description-missing = Décrivez ce dont vous avez besoin
line-too-long = Au plus { $most } caractères
text-too-long = Au plus { $most } caractères. Envoyez la suite dans d’autres messages.
phase-missing = Choisissez la phase
country-missing = Choisissez le pays
language-missing = Choisissez la langue
phone-wrong = Saisissez un numéro de téléphone auquel on peut vous appeler
time-zone-wrong = Saisissez le nom d’un fuseau horaire, par exemple Europe/Paris
hours-wrong = Saisissez un nombre entier d’heures, de 1 à { $most }
access-id-missing = Saisissez l’ID d’accès
contract-id-missing = Saisissez l’ID de contrat
ids-do-not-match = L’ID d’accès et l’ID de contrat ne correspondent pas à un avantage actif de support sur site de votre entreprise. Vérifiez les deux.
choose-membership = Choisissez ce qui peut être annulé

## The thread

thread = Échanges
request-was-closed = A clôturé la demande : { $reason }
request-was-reopened = A rouvert la demande
your-message = Votre message
answer-request = Compléter la demande
your-message-hint = Indiquez ce qui est nouveau, ou répondez au programme.
message-not-sent = Votre message, qui n’a pas été envoyé
send-message = Envoyer le message
message-missing = Saisissez un message
request-is-closed = La demande a été clôturée entre-temps. Pour écrire de nouveau, rouvrez-la.

message-sent-before = Ce formulaire a déjà été envoyé, avec un autre texte. Le texte ci-dessous n’a pas été envoyé. Appuyez sur le bouton pour l’envoyer aussi.

request-sent-before = Ce formulaire a déjà été envoyé, comme { $reference }, avec d’autres indications. Ce qui figure ici n’a pas été envoyé. Appuyez sur le bouton pour en faire une autre demande.

too-many-open = Une personne peut avoir au plus { $count } demandes de service ouvertes. Clôturez-en une qui est réglée, ou attendez que l’une soit clôturée.

too-much-this-hour = Une personne peut écrire au plus { $count } fois en une heure. Vous pourrez écrire de nouveau à partir de { $time }.

thread-part = Entrées { $from } à { $to } sur { $total }
thread-earlier = Entrées précédentes
thread-later = Entrées suivantes
request-is-open = La demande n’est pas clôturée.
close-own-request = Clôturer la demande
close-own-hint = Quand elle est résolue ou que vous n’en avez plus besoin.
closing-is-programmes = C’est le programme qui clôture cette demande : il indique alors les heures consommées.
reopen-request = Rouvrir la demande
no-reopening-granted = Une annulation accordée est définitive.
no-reopening-asked-anew = La demande { $reference }, encore ouverte, porte sur la même annulation ou sur une partie.
no-reopening-late = Elle pouvait être rouverte jusqu’au { $date }. Commencez plutôt une nouvelle demande.
reopening-until = La demande peut être rouverte jusqu’au { $date }.
reopening-reserves = La rouvrir réserve de nouveau { $amount }.

## Closing it oneself

close-request = Clôturer { $reference }
close-request-question = Clôturer { $reference } ?
why-closing = Pourquoi est-elle clôturée ?
closing-gives-hours-back = Les heures réservées sont rendues.
closing-gives-incident-back = Le programme n’a pas encore répondu : l’incident est rendu.
closing-uses-incident-up = Le programme a répondu : l’incident est consommé.
reason-missing = Choisissez un motif

## Told after it happened

flash-request-submitted = Votre demande { $reference } a été envoyée. Les réponses apparaissent ici, et un e-mail vous en informe.
flash-request-answered = Votre message a été ajouté à la demande { $reference }.
flash-request-closed = La demande { $reference } est clôturée.
flash-request-reopened = La demande { $reference } est de nouveau ouverte.

## Mails

mail-is-request-received = Demande de service reçue
mail-is-request-answered = Réponse à une demande de service
mail-is-request-closed = Demande de service clôturée
mail-request-received-subject = Demande reçue : { $reference }, { $title }
mail-request-received = Le programme a reçu votre demande de service { $reference } pour l’entreprise { $company } : { $title }.
mail-request-received-next = Vous recevrez un e-mail dès qu’il y sera répondu.
mail-request-answered-subject = Réponse : { $reference }, { $title }
mail-request-answered = Le programme a répondu à votre demande de service { $reference } pour l’entreprise { $company } : { $title }.
mail-request-answered-left = Le programme a répondu à la demande de service { $reference } pour l’entreprise { $company } : { $title }. La personne qui l’a faite n’est plus membre.
mail-request-answered-next = La réponse ne figure pas dans cet e-mail. Lisez-la dans le portail ; la demande attend maintenant votre réponse.
mail-request-closed-subject = Demande clôturée : { $reference }, { $title }
mail-request-closed = Votre demande de service { $reference } pour l’entreprise { $company } est clôturée : { $title }.
mail-request-closed-left = La demande de service { $reference } pour l’entreprise { $company } est clôturée : { $title }. La personne qui l’a faite n’est plus membre.
mail-request-closed-because = Motif : { $reason }.
mail-request-closed-next = Le portail indique jusqu’à quand et comment elle peut être rouverte.
mail-open-request = Ouvrir la demande
mail-reason-asked = Vous recevez cet e-mail parce que vous avez fait cette demande pour l’entreprise { $company }.

## For operators

lead-console-requests = Ce que les partenaires demandent au programme ; ce qui attend depuis le plus longtemps vient en premier. Les heures sont en UTC.
no-console-requests = Aucune demande de service pour l’instant
no-console-requests-text = Toute demande de service envoyée par un partenaire figure ici.
request-acts-closed = La demande est clôturée. Seul le partenaire peut la rouvrir.
answer-partner = Répondre
answer-partner-hint = Le partenaire lit la réponse sous le nom du programme ; un e-mail l’en informe, sans le texte.
send-answer = Envoyer la réponse
close-with-message = Dernier message
close-with-message-hint = Facultatif. Le partenaire le lit dans les échanges.
close-final = Une fois la demande clôturée, seul le partenaire peut la rouvrir.
hours-used = Heures consommées
hours-used-hint = Heures entières, de 0 à { $most }. Ce qui est réservé en plus est rendu.
hours-used-unlimited = Heures entières ; cet avantage est illimité.
hours-used-wrong = Saisissez un nombre entier d’heures, de 0 à { $most }
refunded-hint = En { $currency }, par exemple 1200 ou 1200,50. Saisissez 0 si rien n’a été payé.
refunded-wrong = Saisissez le montant remboursé, par exemple 1200 ou 1200,50
reason-uses-incident = L’incident est consommé.
reason-gives-incident-back = L’incident est rendu.
reason-ends-membership = Met fin à l’adhésion et à tous ses avantages, définitivement.
reason-ends-benefit = Met fin à l’avantage { $name }, définitivement : plus rien ne peut en être obtenu.
reason-ends-offer = Met fin à l’offre { $name }, définitivement. Les avantages qu’aucune autre offre n’accorde prennent fin avec elle, d’autres sont réduits ; ce qui en est utilisé reste.
reason-ends-seats = { $count ->
    [one] Une licence prend fin, et son titulaire en est informé.
   *[other] { $count } licences prennent fin, et leurs titulaires en sont informés.
}
reason-declines-activations = { $count ->
    [one] Une demande d’activation est refusée.
   *[other] { $count } demandes d’activation sont refusées.
}
reason-leaves-requests = Les demandes de service ouvertes qui en réservent une partie restent ouvertes.
and-next-sentence = { $first } { $next }
reason-changes-nothing = Ne change rien à l’adhésion ni à ses avantages.
cannot-grant = L’annulation ne peut pas être accordée : elle l’a déjà été, ou le droit au remboursement a pris fin depuis.
declined-by-cancellation = L’avantage a été annulé à la demande de l’entreprise, { $reference }.
request-changed-meanwhile = La demande a changé depuis l’affichage de cette page. Rien n’a été fait : relisez les échanges et décidez de nouveau.
flash-request-taken = Vous avez pris en charge la demande { $reference }.
flash-request-handed-over = La demande { $reference } a été transmise.
flash-request-changed = Rien n’a été fait : la demande { $reference } a changé depuis l’affichage de la page.

## In the logs

log-request = la demande de service { $reference }
log-some-request = une demande de service
log-request-submitted = A envoyé { $request }
log-request-submitted-try = A tenté d’envoyer { $request }
log-request-answered = A répondu à { $request }
log-request-answered-try = A tenté de répondre à { $request }
log-request-closed = A clôturé { $request }
log-request-closed-cancelled = A clôturé { $request } : l’adhésion a été annulée
log-request-closed-benefit-cancelled = A clôturé { $request } : un avantage a été annulé
log-request-closed-offer-cancelled = A clôturé { $request } : une offre a été annulée
log-request-closed-try = A tenté de clôturer { $request }
log-request-reopened = A rouvert { $request }
log-request-reopened-try = A tenté de rouvrir { $request }
log-request-taken = A pris en charge { $request }
log-request-taken-try = A tenté de prendre en charge { $request }
log-request-handed-over = A transmis { $request } à un autre opérateur
log-request-handed-over-try = A tenté de transmettre { $request }
log-request-read = A lu { $request }
log-request-read-try = A tenté de lire { $request }
