### What stands around every page.

# Stands before the title of a page on which something went wrong.
title-error = Erreur :{" "}
skip-to-content = Aller au contenu
company = Entreprise
language = Langue
sign-out = Se déconnecter
menu = Menu
menu-main = Menu principal
menu-you = Vous
overview = Vue d’ensemble
menu-technical = Technique
my-assignments = Mes affectations
console = Console
times-in = Fuseau horaire : { $zone }
problems-heading = Un problème est survenu
copy = Copier
copied = Copié
cancel = Annuler
role-staff = Membre du personnel
nobody = Personne.
you = vous

suspended-label = Suspension
suspended-heading = L’entreprise { $company } est suspendue.
suspended-text = Vous pouvez tout consulter, mais ne pouvez rien modifier. Motif :

flash-keys-shown = Les clés du produit { $product } s’affichent pour vous pendant dix minutes.
flash-password-set = Votre mot de passe est défini et votre session est ouverte.
site-description = Les avantages de votre adhésion partenaire : clés de produit et téléchargements, abonnements cloud, licences, support et offres de commercialisation.
