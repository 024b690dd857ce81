### Roles, and what somebody may not do.

## Roles

global-admin = Administrateur général
user-admin = Administrateur des utilisateurs
admin-agent = Agent d’administration
mpn-partner-admin = Administrateur partenaire MPN
role-staff = Membre du personnel
global-admin-allows = Peut tout faire pour l’entreprise : avantages, achats, personnes et rôles.
mpn-partner-admin-allows = Gère les avantages : obtient les clés, attribue les licences, active, demande les remboursements.
user-admin-allows = Gère les personnes de l’entreprise, sauf ses administrateurs généraux. Voit les avantages.
admin-agent-allows = Demande une assistance cloud pour le compte de clients. Voit les avantages.

## What somebody may not do

act-see-benefits = consulter les pages Avantages
act-get-keys = obtenir des clés de produit
act-assign-seat = affecter ou retirer des licences
act-manage-go-to-market = définir le contact marketing ou activer des offres de commercialisation
act-ask-advisory = demander des heures de conseil
act-ask-cloud-support = demander un support cloud pour un client
act-ask-on-premises-support = demander un support sur site
act-ask-cancellation = demander une annulation avec remboursement
act-see-own-assignments = consulter vos propres affectations
act-see-people = consulter les personnes de l’entreprise et leurs licences
act-activate-technical = activer des avantages techniques ou retirer une telle demande
act-see-support-ids = consulter l’ID d’accès et l’ID de contrat
act-buy = acheter ou renouveler des adhésions
act-answer-requests = lire les demandes de service et y répondre
act-accept-invitation = accepter l’invitation au transfert
act-manage-members = ajouter des personnes, les modifier, les désactiver ou leur donner des rôles
act-change-company = modifier les données de l’entreprise
act-read-audit = lire le journal de l’entreprise

## Roles of operators

role-administrator = Administrateur
role-administrator-allows = Peut tout faire, y compris gérer le catalogue, les clés, les paramètres et les opérateurs, et lit le journal du programme.
role-fulfilment = Traitement
role-fulfilment-allows = Traite ce que les entreprises demandent : prend en charge, exécute, refuse et répond, rédige des actualités, confirme des paiements.
role-reader = Lecteur
role-reader-allows = Voit toutes les pages de la console et le journal du programme, et ne modifie rien.

## What an operator may not do

task-takes-role = Il faut pour cela l’un des rôles suivants dans le programme : { $roles }.
task-see = consulter les pages de la console
task-fulfil = prendre en charge ou trancher une demande d’une entreprise, y répondre, ou renvoyer un e-mail
task-companies = ajouter ou corriger des entreprises
task-applications = traiter des candidatures
task-payments = confirmer des paiements ou accorder des annulations
task-news = rédiger des actualités
task-memberships = attribuer des adhésions manuellement ou suspendre des entreprises
task-look = voir une entreprise comme ses membres la voient
task-catalogue = modifier le catalogue
task-keys = modifier les réserves de clés
task-settings = modifier les paramètres du programme
task-operators = ajouter des opérateurs, modifier leur rôle ou les désactiver
task-read-log = lire le journal du programme

## Which mails an operator wants

mails-of-work = Travail en attente
mails-of-keys = Réserves de clés
mails-each = Chacun aussitôt
mails-digest = Résumé quotidien
mails-none = Aucun
