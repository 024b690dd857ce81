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
act-assign-seat = affecter ou reprendre des licences
act-other = effectuer cette action
act-manage-go-to-market = définir le contact marketing ou activer des offres de commercialisation
act-ask-request = faire ce type de demande de service
