### The Benefits pages.

lead-software = Clés et téléchargements des logiciels inclus dans vos packages.
lead-cloud = Services cloud inclus dans vos packages : crédits et licences.
lead-visual-studio = Licences pour les développeurs ; chacune est affectée à une seule personne.
lead-technical = Incidents de support, heures de conseil et services de déploiement inclus dans vos packages.
lead-go-to-market = Offres qui vous aident à promouvoir et à vendre.
lead-my-assignments = Ce que l’entreprise { $company } vous a affecté.

## The list

column-product = Produit
column-package = Package
column-quantity = Quantité
filter-all = Tous
filter-ending-soon = Expire bientôt
filter-label = Filtre
search = Rechercher
search-label = Rechercher par produit ou par package
search-placeholder = Rechercher…
list-count = { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
}
download-csv = Télécharger en CSV
pages = Pages
page-word = Page
details-of = Détails : { $product }, { $package }
empty-heading = Rien pour l’instant
empty-text = Vos adhésions ne comprennent pour l’instant aucun avantage de ce type. Les avantages d’une adhésion apparaissent ici le jour où elle commence.
no-match-heading = Aucun résultat
no-match-text = Aucun de vos avantages ne correspond à la recherche et au filtre.
show-all = { $count ->
    [one] Afficher le seul avantage
   *[other] Afficher les { $count } avantages
}

status-not-used = Non utilisé
status-keys-shown = Clés affichées
status-assigned = Affecté
status-assigned-of = Affecté : { $assigned } / { $quantity }
status-no-key-needed = Aucune clé requise
unit-cores = { $count ->
    [one] cœur
   *[other] cœurs
}
unit-seats = { $count ->
    [one] licence
   *[other] licences
}
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
unit-hours = { $count ->
    [one] heure
   *[other] heures
}

## What stands above the list

notice-days-left = { $days ->
    [0] Aujourd’hui est le dernier jour pour utiliser les avantages encore inutilisés.
    [one] Il reste { $days } jour pour utiliser les avantages encore inutilisés.
   *[other] Il reste { $days } jours pour utiliser les avantages encore inutilisés.
}
notice-last-day = Les premiers expirent le { $last-day } ; la période de renouvellement commence le { $renewal-opens }.
notice-renewal-open = L’année d’adhésion est terminée.
notice-renewal-closes = Aucune nouvelle clé n’est émise, mais celles que vous avez peuvent être affichées à nouveau. Le renouvellement est possible jusqu’au { $closes }.

moved-out-heading = Vos avantages se trouvent encore sur le Partner Membership Center.
moved-out-text = Vous devez les y gérer jusqu’au transfert de votre entreprise vers ce portail ; aucune action n’est possible ici auparavant.
moved-out-link = Partner Membership Center
moved-out-invited = L’invitation au transfert a été envoyée le { $date }. Un administrateur général de votre entreprise peut l’accepter.
moved-out-not-invited = Votre entreprise recevra une invitation au transfert ; les administrateurs généraux en seront informés.
moved-out-technical = D’ici là, l’assistance régionale active pour vous les avantages techniques :
regional-help = Assistance régionale

## Keys and downloads

keys = Clés
shown-until = Affichées pour vous jusqu’au { $until }
show-again = Afficher à nouveau
show-again-hint = Affiche les mêmes clés pendant dix minutes ; le journal consigne par qui et quand.
keys-to-get = { $count ->
    [one] Une clé est émise à partir de la réserve du programme et s’affiche pour vous.
   *[other] { $count } clés sont émises à partir de la réserve du programme et s’affichent pour vous.
}
refund-ends = Obtenir des clés met fin au droit au remboursement.
refund-ends-text = L’adhésion { $package } peut encore être annulée avec remboursement jusqu’au { $last-day }. Une confirmation vous sera demandée au préalable.
own-use = À utiliser pour les besoins propres de votre entreprise et pour des démonstrations sous votre supervision. Jamais sur le compte, le matériel ou l’infrastructure d’un client.
special-instructions = Instructions spéciales
issued = Émises
keys-issued-by = { $at }, à { $name }
shown-to = Affichées pour
no-key-nothing-to-install = Il s’agit d’un droit d’utilisation, pas d’un logiciel à installer : il n’y a pas de clé.
no-key-installer = Le programme d’installation active le produit sans clé fournie ici.
keys-need-role = Vous ne pouvez ni obtenir ni afficher les clés. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
who-can-get-keys = Qui peut obtenir des clés
who-can-give-role = Qui peut vous attribuer un rôle
downloads = Téléchargements
nothing-to-download = Aucun téléchargement pour { $product }.
system = Système
show-downloads = Afficher les téléchargements
installer = Package d’installation, { $language }, { $system }

closed-suspended = Votre entreprise est suspendue : rien ne peut être modifié avant la levée de la suspension.
closed-not-moved-in = Votre entreprise gère ses avantages sur le Partner Membership Center jusqu’à son transfert.
closed-cancelled = L’adhésion a été annulée, et ses avantages avec elle.
closed-not-started = L’adhésion commence le { $starts } ; les clés pourront être obtenues à partir de cette date.
closed-expired = Le dernier jour pour obtenir des clés était le { $last-day }.
closed-expired-renewable = Le dernier jour pour obtenir des clés était le { $last-day }. Un renouvellement apporte de nouveaux avantages ; il est possible jusqu’au { $closes }.
closed-lapsed = L’adhésion n’est plus valable : sa période de renouvellement s’est terminée le { $closed }.
pool-too-small = Aucune clé n’a été émise : la réserve du programme pour { $product } n’en contient pas assez. Les opérateurs en sont informés ; réessayez plus tard.

## The confirmation

confirm-keys-heading = Obtenir des clés pour { $product } ?
confirm-refund-first = Confirmez que vous renoncez au droit au remboursement
refund-ends-confirm = L’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement jusqu’au { $last-day }. Dès qu’une clé a été affichée, ce n’est plus possible.
what-happens = Ce qui va se passer
happens-issued = { $count ->
    [one] Une clé est émise pour l’entreprise { $company } à partir de la réserve du programme.
   *[other] { $count } clés sont émises pour l’entreprise { $company } à partir de la réserve du programme.
}
happens-shown = Les clés du produit { $product } s’affichent pour vous pendant dix minutes ; vous pouvez les afficher à nouveau à tout moment.
happens-logged = Le journal consigne qui les a obtenues, quand et d’où.
get-keys-give-up-refund = Obtenir des clés et renoncer au remboursement

## The overview

overview-lead = Avantages partenaire
membership-dates = Dates de l’adhésion
term-days-left = { $days ->
    [one] jour restant dans l’année d’adhésion
   *[other] jours restants dans l’année d’adhésion
}
term-days-to-renew = { $days ->
    [one] jour restant pour renouveler
   *[other] jours restants pour renouveler
}
started-on = Début : { $date }
anniversary-on = Date anniversaire : { $date }
today-is = Aujourd’hui : { $date }
renewal-window = Période de renouvellement : { $window }
renewal-window-column = Période de renouvellement
from-to = du { $from } au { $to }
tile-not-used = { $count ->
    [one] non utilisé
   *[other] non utilisés
}
tile-used = Total : { $total }, utilisés : { $used }
tile-software = Total : { $total }, utilisés : { $used }, sans clé : { $no-key }
tile-seats-free = { $count ->
    [one] licence non affectée
   *[other] licences non affectées
}
tile-seats = { $seats ->
    [one] { $seats } licence, { $assigned } affectée
   *[other] { $seats } licences, affectées : { $assigned }
}
what-to-do-next = Prochaines étapes
nothing-to-do = Tout ce qui peut être utilisé l’est déjà.
more-to-do = { $count ->
    [one] Et { $count } autre avantage non utilisé.
   *[other] Et { $count } autres avantages non utilisés.
}
to-do-what = { $kind }, { $package } : { $amount }
see-it = Voir
memberships = Adhésions
membership = Adhésion
no-memberships = Aucune adhésion en cours.
anniversary = Date anniversaire
your-roles = Vos rôles
global-admins = Administrateurs généraux
mpn-partner-admins = Administrateurs partenaires MPN

## My assignments

seat = Licence
since = Depuis le
until = Jusqu’au
nothing-assigned = Rien ne vous est encore affecté
nothing-assigned-text = Lorsqu’un administrateur de l’entreprise { $company } vous affecte une licence, elle apparaît ici.
something-missing = Il manque quelque chose ? Adressez-vous à { $name } :
