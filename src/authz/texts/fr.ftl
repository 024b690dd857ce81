### Roles, and what somebody may not do.

## Roles

global-admin = Administrateur général
user-admin = Administrateur des utilisateurs
admin-agent = Agent d’administration
mpn-partner-admin = Administrateur partenaire MPN
role-staff = Membre du personnel

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
act-read-audit = lire le journal de l’entreprise
