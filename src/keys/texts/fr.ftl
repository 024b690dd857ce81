### Product keys: getting them, showing them again, their pools.

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
downloads-elsewhere = Votre entreprise obtient ses packages d’installation sur le Partner Membership Center jusqu’à son transfert.
keys-need-role = Vous ne pouvez ni obtenir ni afficher les clés. Votre rôle ici : { $own }. Il faut l’un des rôles suivants : { $needed }.
who-can-get-keys = Qui peut obtenir des clés
downloads = Téléchargements
nothing-to-download = Aucun téléchargement pour { $product }.
system = Système
show-downloads = Afficher les téléchargements
cannot-install = L’installation échoue ?
cannot-install-link = Comment demander le support produit
installer = Package d’installation, { $language }, { $system }
closed-expired = Le dernier jour pour obtenir des clés était le { $last-day }.
closed-expired-renewable = Le dernier jour pour obtenir des clés était le { $last-day }. Un renouvellement apporte de nouveaux avantages ; il est possible jusqu’au { $closes }.
pool-too-small = Aucune clé n’a été émise : la réserve du programme pour { $product } n’en contient pas assez. Les opérateurs en sont informés ; réessayez plus tard.
pool-none-left = Il n’en reste plus pour le moment. Le programme en a été informé.
pool-empty-row = Plus aucune clé pour le moment

## The confirmation

confirm-keys-heading = Obtenir des clés pour { $product } ?
confirm-refund-first = Confirmez que vous renoncez au droit au remboursement
refund-ends-confirm = L’adhésion { $package }, achetée le { $purchased-on }, peut être annulée avec remboursement jusqu’au { $last-day }. Dès qu’une clé a été affichée, ce n’est plus possible.
refund-ends-alone = Jusqu’au { $last-day }, cet avantage peut encore être annulé seul, avec remboursement. Dès qu’une clé a été affichée, ce n’est plus possible.
what-happens = Ce qui va se passer
happens-issued = { $count ->
    [one] Une clé est émise pour l’entreprise { $company } à partir de la réserve du programme.
   *[other] { $count } clés sont émises pour l’entreprise { $company } à partir de la réserve du programme.
}
happens-shown = Les clés du produit { $product } s’affichent pour vous pendant dix minutes ; vous pouvez les afficher à nouveau à tout moment.
happens-logged = Le journal consigne qui les a obtenues, quand et d’où.
get-keys-give-up-refund = Obtenir des clés et renoncer au remboursement

## Keys of several benefits

choose-for-keys = Choisir { $product }, { $package }
get-keys-of-chosen = Obtenir les clés des produits choisis
all-that-end-on = Tous ceux qui expirent le { $date } ({ $count })
get-keys-of-several = { $count ->
    [0] Obtenir les clés de plusieurs produits
    [one] Obtenir les clés d’un produit ?
   *[other] Obtenir les clés de { $count } produits ?
}
keys-of-several = { $count ->
    [0] Clés de plusieurs produits
    [one] Clés d’un produit
   *[other] Clés de { $count } produits
}
several-none = Rien n’est choisi. Choisissez d’abord des produits dans la liste.
several-most = Pas plus de { $most } à la fois : voici les premiers de ceux qui ont été choisis.
several-again = Déjà émises ; les mêmes clés s’affichent à nouveau.
several-not-got = Aucune clé obtenue.
happens-shown-several = Elles s’affichent pour vous pendant dix minutes sur une seule page ; vous pouvez les afficher à nouveau à tout moment.
flash-several-keys-shown = { $count ->
    [one] Les clés d’un produit s’affichent pour vous pendant dix minutes.
   *[other] Les clés de { $count } produits s’affichent pour vous pendant dix minutes.
}

## Told after it happened

flash-keys-shown = Les clés du produit { $product } s’affichent pour vous pendant dix minutes.

## The pools, for operators

key-pools = Réserves de clés
lead-key-pools = Les clés de produit que détient le programme, et combien en ont été émises.
pools-empty = { $count ->
    [one] { $count } réserve est vide.
   *[other] { $count } réserves sont vides.
}
pools-empty-text = Lorsqu’une entreprise demande une clé d’une réserve vide, sa demande est refusée.
no-pools = Il n’y a pas encore de réserve de clés
available = Disponibles
pool-empty = Vide
pool-low = Presque vide
pool-enough = Suffisante

## Mails, and their names for operators

mail-keys-revealed-subject = Les clés du produit { $product } ont été affichées pour la première fois
mail-keys-revealed = { $by } a obtenu les clés du produit { $product } pour l’entreprise { $company } le { $at }. Les clés ne figurent pas dans cet e-mail.
mail-keys-revealed-check = Si personne dans votre entreprise n’aurait dû le faire, ouvrez l’avantage et adressez-vous à cette personne.
mail-pool-empty-subject = Réserve de clés vide : { $product }
mail-pool-empty = Un partenaire a demandé des clés du produit { $product }, et la réserve n’en contient pas assez. Rien n’a été émis ; cela reprendra dès que la réserve sera remplie.
mail-is-keys-revealed = Clés affichées pour la première fois
mail-is-pool-empty = Réserve de clés vide
mail-several-keys-revealed-subject = Les clés de { $count } produits ont été affichées pour la première fois
mail-several-keys-revealed = { $by } a obtenu des clés pour l’entreprise { $company } le { $at }, pour les produits suivants : { $products }. Les clés ne figurent pas dans cet e-mail.
mail-is-several-keys-revealed = Clés de plusieurs produits affichées pour la première fois

## In the logs

log-keys-issued = { $keys ->
    [0] A obtenu les clés { $of }
    [one] A obtenu une clé { $of }
   *[other] A obtenu { $keys } clés { $of }
}
log-keys-issued-try = A tenté d’obtenir les clés { $of }
log-keys-revealed = { $first ->
    [true] A affiché les clés { $of } pour la première fois
   *[false] A affiché de nouveau les clés { $of }
}
log-keys-revealed-try = A tenté d’afficher les clés { $of }
