### Avantages techniques et offres de mise sur le marché : la demande, et ce que le programme en a fait.

status-requested = Demandé
status-in-progress = En cours
status-active = Actif
status-declined = Refusé
status-withdrawn = Retiré
status-since = { $status } depuis le { $date }

units-left = utilisés : { $used }, restants : { $left }
units-left-reserved = utilisés : { $used }, réservés : { $reserved }, restants : { $left }
units-used = utilisés : { $used }
units-used-reserved = utilisés : { $used }, réservés : { $reserved }
column-used = Utilisés
column-reserved = Réservés
column-left = Restants

activation = État de l’activation
activate-again = Activer de nouveau
activation-ready = Peut être activé jusqu’au { $date }.
activation-takes-days = Le programme a besoin de quelques jours. Les deux adresses reçoivent un e-mail dès que c’est fait.
activation-takes-days-offer = Le programme a besoin de quelques jours. Le contact marketing reçoit les instructions dès que c’est fait.
activation-takes-days-plain = Le programme a besoin de quelques jours. Vous recevez un e-mail dès que c’est fait.
activation-asked-by = Demandé par { $name }, { $at }
activation-designee = Pour
activation-alternative = Autre adresse e-mail
activation-reason = Motif
activation-in-work = Un opérateur s’en occupe ; la demande ne peut plus être retirée.
activation-withdraw = Retirer la demande
activation-offer-until = L’offre est valable jusqu’au { $date }.
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
support-ids-help = Un produit ne s’installe pas ou ne démarre pas ? Ouvrez un incident avec ces ID, ou adressez-vous au programme sous Demandes de service.

activate-heading = Activer { $product }
activate-lead = Le programme traite votre demande sous quelques jours, puis affiche l’ID d’accès et l’ID de contrat dans la ligne de cet avantage.
activate-lead-mails = Par sécurité, les instructions sont envoyées à deux adresses : celle de la personne et une autre de la même personne.
activate-lead-offer = Le programme traite votre demande sous quelques jours. Les instructions vont ensuite à votre contact marketing :
activate-person = Qui l’utilisera ?
activate-alternative-hint = Une autre adresse de la même personne, différente de celle de la liste.
activate-ends-refund = L’activation met fin au droit au remboursement.
activate-ends-refund-text = Jusqu’au { $last-day }, l’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement. Une fois la demande traitée par le programme, elle ne le peut plus.
activate-submit = Envoyer la demande
activate-give-up-refund = Envoyer la demande et renoncer au remboursement
activate-already = { $name } l’a déjà demandé, { $at }.
activate-is-active = Il est déjà actif.
activate-withdraw-late = La demande ne peut plus être retirée : un opérateur s’en occupe ou a déjà décidé.

flash-activation-requested = L’activation de { $product } a été demandée.
flash-activation-withdrawn = La demande d’activation de { $product } a été retirée.

support-heading = Comment demander de l’aide
support-cloud = Produits cloud, pour le compte d’un client
support-cloud-text = Utilise un incident cloud. Seul un Agent d’administration le demande, en nommant le client.
support-on-premises = Produits sur site
support-on-premises-text = Utilise un incident sur site. Tout le personnel de votre entreprise le demande avec l’ID d’accès et l’ID de contrat, affichés dans la ligne de l’avantage actif.
support-advisory = Avant-vente, déploiement et heures de conseil
support-advisory-text = Utilise des heures : dites ce que vous prévoyez, dans quelle phase, et combien d’heures il vous faut, 25 au plus par demande.
support-ask-cloud = Demander un support cloud
support-ask-on-premises = Demander un support sur site
support-ask-advisory = Demander des heures de conseil
support-ask-presales = Demander un service d’avant-vente ou de déploiement
support-needs-role = Votre rôle ici : { $own }. Il faut l’un de ces rôles : { $needed }.
technical-staff-lead = Les avantages techniques actifs de votre entreprise, avec les ID que demande le support produit.

alternative-not-an-address = Saisissez une adresse e-mail valide, par exemple nom@entreprise.example.
alternative-same-as-own = Saisissez une autre adresse : celle-ci est celle de la personne.
alternative-looks-like-own = Saisissez une autre adresse : celle-ci ressemble à celle de la personne.
