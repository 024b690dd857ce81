### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = Afficher à nouveau les clés du produit { $product } ?
tenant-check = Vérifiez d’abord le locataire cloud.
tenant-check-text = Une clé est définitivement liée au locataire dans lequel elle est échangée. Ouvrez le portail du cloud dans une fenêtre de navigation privée et regardez à quel locataire vous êtes connecté.
tenant-checked = J’ai vérifié dans quel locataire cloud les clés seront échangées.
confirm-tenant-first = Confirmez que vous avez vérifié le locataire cloud

## The open row

subscription = Abonnement
subscription-is = Abonnement : { $state }
subscription-runs = { $seats ->
    [one] { $seats } licence jusqu’au { $ends }
   *[other] { $seats } licences jusqu’au { $ends }
}
subscription-ended = { $seats ->
    [one] Terminé le { $ends }, avec { $seats } licence
   *[other] Terminé le { $ends }, avec { $seats } licences
}
subscription-none = Aucun pour le moment. L’échange de la première clé en crée un, pour un an.
redemption-after-keys = Une fois une clé obtenue et échangée dans le portail du cloud, son échange s’enregistre ici.
key-number = Clé { $number }
record-redemption = Enregistrer l’échange
key-not-redeemed = Aucun échange enregistré
key-redeemed = Échangée le { $date }, enregistré par { $name }
redemptions = Échanges
redemption-made-new = { $seats ->
    [one] { $date } : nouvel abonnement, { $seats } licence jusqu’au { $ends }
   *[other] { $date } : nouvel abonnement, { $seats } licences jusqu’au { $ends }
}
redemption-added = { $seats ->
    [one] { $date } : licences ajoutées, { $seats } licence jusqu’au { $ends }
   *[other] { $date } : licences ajoutées, { $seats } licences jusqu’au { $ends }
}
redemption-extended = { $seats ->
    [one] { $date } : date de fin étendue, { $seats } licence jusqu’au { $ends }
   *[other] { $date } : date de fin étendue, { $seats } licences jusqu’au { $ends }
}
open-cloud-portal = Ouvrir le portail du cloud

## The page of a redemption

redemption-heading = Enregistrer un échange : { $product }
redemption-lead = La clé elle-même s’échange dans le portail du cloud. Enregistrez ici le jour où cela a été fait et ce qui y a été choisi.
product-key = Clé de produit
present-subscription = Abonnement aujourd’hui
redemption-day = Jour de l’échange
redemption-day-hint = Du { $first } au { $last }
show-outcomes = Afficher le résultat
day-missing = Saisissez le jour de l’échange sous forme de date
day-in-future = L’échange ne peut pas être dans le futur
day-before-issue = La clé a été émise le { $date } : elle ne peut pas avoir été échangée avant
day-after-activate-by = Le dernier jour pour échanger cette clé était le { $date }
day-before-last = Une clé de ce produit a été échangée le { $date } : enregistrez les échanges dans l’ordre des jours
redeemed-already = L’échange de cette clé, le { $date }, est déjà enregistré. Rien n’a été modifié
key-revoked = Cette clé a été révoquée le { $date } et remplacée par une autre. Rien n’a été enregistré
choose-outcome = Laquelle des deux options a été choisie ?
one-outcome = Résultat de l’échange
outcome-on = Calculé pour le { $date }
new-subscription = Nouvel abonnement
add-licenses-text = Davantage de licences se partagent le temps restant.
extend-text = Les mêmes licences, plus longtemps.
extend-too-long = La fin serait le { $ends }. L’extension mène au plus tard au { $limit }, 36 mois à compter d’aujourd’hui
redemption-final = Une clé ne s’échange qu’une fois : ce qui est enregistré ne peut pas être annulé ici.
record-add = Enregistrer : licences ajoutées
record-extend = Enregistrer : date de fin étendue
record-new = Enregistrer le nouvel abonnement
outcome-changed = Quelque chose a changé depuis cet affichage. Vérifiez encore une fois

## Told after it happened

flash-redeemed = { $seats ->
    [one] L’échange est enregistré : { $product } a { $seats } licence.
   *[other] L’échange est enregistré : { $product } a { $seats } licences.
}

## In the logs

log-keys-redeemed = A enregistré l’échange, le { $date }, de la clé { $key } { $of } : { $seats ->
    [one] une licence jusqu’au { $until }
   *[other] { $seats } licences jusqu’au { $until }
}
log-keys-redeemed-some = A enregistré l’échange { $key ->
    [0] d’une clé
   *[other] de la clé { $key }
} { $of }
log-keys-redeemed-try = A tenté d’enregistrer l’échange { $key ->
    [0] d’une clé
   *[other] de la clé { $key }
} { $of }
