### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = Erreur –{" "}
skip-to-content = Aller au contenu
company = Entreprise
language = Langue
sign-out = Se déconnecter
menu = Menu
menu-main = Menu principal
console = Console
times-in = Fuseau horaire : { $zone }
problems-heading = Un problème est survenu
suspended-label = Suspension
suspended-heading = L’entreprise { $company } est suspendue.
suspended-text = Vous pouvez tout consulter, mais ne pouvez rien modifier. Motif :
controls-taken-out = Des caractères qui ne peuvent pas s’afficher ont été retirés de votre saisie.
site-description = Les avantages de votre adhésion partenaire : clés de produit et téléchargements, abonnements cloud, licences, support et offres de commercialisation.
portal-name = Portail partenaires

## What went wrong, and what to do

to-start = Aller à la page d’accueil
try-again = Réessayer
incident = Incident
not-found-heading = Il n’y a rien à cette adresse
not-found-text = Elle a peut-être été mal saisie, ou elle appartient à une entreprise dont vous n’êtes pas membre.
dead-link-heading = Ce lien ne fonctionne plus
dead-link-text = Il a déjà été utilisé, il est trop ancien, ou il n’a pas été copié en entier. Demandez-en un nouveau : par « Mot de passe oublié » sur la page de connexion, ou à la personne qui vous l’a envoyé.
method-heading = Cette adresse ne sert pas à cela
method-text = Revenez à la page précédente et utilisez ses boutons.
forbidden-heading = Cette action ne vous est pas permise ici
forbidden-text = Vous vouliez { $action }. Il faut pour cela l’un des rôles suivants dans l’entreprise : { $roles }.
who-may-do-it = Qui peut le faire
not-their-task-text = Vous vouliez { $action }. Il faut pour cela l’un des rôles suivants dans le programme : { $roles }. Un administrateur peut vous en donner un.
not-operator-text = La console est réservée au personnel du programme.
cross-site-heading = Ce formulaire provenait d’un autre site
cross-site-text = Rien n’a été modifié. Si vous l’avez rempli ici, rechargez la page et envoyez-le de nouveau.
unknown-host-heading = Ce n’est pas le serveur que vous avez demandé
unknown-host-text = Ouvrez le portail à l’adresse qui vous a été communiquée.
too-large-heading = L’envoi est trop volumineux
too-large-text = Rien n’a été modifié. Envoyez moins de données à la fois.
too-slow-heading = L’envoi était trop lent
too-slow-text = Rien n’a été modifié : votre connexion était trop lente pour tout envoyer à temps. Réessayez, ou envoyez moins de données à la fois.
too-many-at-once-heading = Vous envoyez plusieurs longs formulaires à la fois
too-many-at-once-text = Rien n’a été modifié. Attendez que l’un des autres soit traité, puis renvoyez celui-ci.
bad-request-heading = Cette demande n’a pas pu être comprise
bad-request-text = Rien n’a été modifié. Revenez à la page précédente, rechargez-la et réessayez.
unavailable-heading = De retour dans un instant
unavailable-text = Le portail ne peut pas traiter cette demande pour le moment. Ce qui a été enregistré est conservé. Réessayez dans quelques secondes.
internal-heading = Une erreur s’est produite de notre côté
internal-text = Elle est consignée dans le journal sous le numéro ci-dessous. Si elle se reproduit, communiquez ce numéro au programme.
menu-replies = { $count ->
    [one] { $count } attend votre réponse
   *[other] { $count } attendent votre réponse
}

## Voir une entreprise comme la voient ses membres

looking-label = Consultation d’une entreprise
looking-heading = Vous consultez l’entreprise { $company } telle que la voient ses membres ({ $roles }).
looking-text = Jusqu’au { $until }. Motif : { $reason }
looking-end = Arrêter la consultation
operators-look = Les opérateurs consultent, les partenaires agissent.
only-looking-text = Tant que vous consultez une entreprise telle que la voient ses membres, vous ne pouvez rien y modifier. Votre tentative est enregistrée.
only-looking-back = Retour aux pages de l’entreprise
not-shown-while-looking = Non affiché pendant la consultation par un opérateur
