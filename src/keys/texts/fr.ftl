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
no-pools-text = Un logiciel ou un produit cloud reçoit sa réserve avec la première importation de clés.
no-match-pools = Aucune réserve n’est dans cet état.
show-all-pools = Afficher toutes les réserves
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

## Imports of keys, for operators

key-imports = Importations de clés
lead-key-imports = Fichiers de clés en route vers une réserve, les plus récents d’abord.
import-keys = Importer des clés
no-imports = Aucun fichier n’a encore été importé
no-imports-text = Les clés entrent dans une réserve à partir d’un fichier CSV ou texte.
import-keys-text = Un fichier contient les clés d’un seul produit. Vous voyez d’abord ce qu’il contient : rien n’entre dans la réserve avant votre confirmation.
import-file = Fichier de clés
import-file-hint = CSV dont l’en-tête nomme une colonne « key » ou « product key », ou texte avec une clé par ligne. Sans JavaScript, { $most } au plus.
import-send = Examiner le fichier
import-no-product = Choisissez le produit auquel les clés sont destinées.
import-no-file = Choisissez un fichier qui n’est pas vide.
import-file-large = Le fichier dépasse { $most }.
import-of = Importation de clés : { $product }
import-begun = Commencée
import-received = Reçu
import-received-of = { $done } sur { $size }
import-in-file = Clés dans le fichier
import-fresh = Nouvelles
import-repeated = Répétées dans le fichier
import-in-pool = Déjà dans une réserve
import-issued = Émises ou révoquées auparavant
import-malformed = Lignes qui ne sont pas des clés
import-receiving = En cours d’envoi
import-checking = En cours de vérification
import-ready = En attente de confirmation
import-inserting = En cours d’ajout à la réserve
import-done = Dans la réserve
import-failed = Illisible
import-discarded = Abandonnée
import-again-hint = Cela se poursuit tout seul, même si vous fermez la page.
import-look-again = Voir où cela en est
import-going-on = Le fichier n’est pas arrivé en entier
import-going-on-text = { $done } sur { $size } sont arrivés. Choisissez à nouveau le même fichier pour envoyer le reste. Sans JavaScript, abandonnez cette importation et recommencez.
import-go-on = Envoyer le reste
import-other-file = Ce n’est pas le fichier avec lequel l’envoi a commencé.
import-broke-off = Le fichier n’a pas pu être envoyé en entier. Réessayez : ce qui est arrivé est conservé.
import-malformed-heading = { $count ->
    [one] Une ligne n’est pas une clé
   *[other] { $count } lignes ne sont pas des clés
}
import-malformed-text = Rien de ce fichier n’entre dans la réserve. Corrigez-le, puis importez-le à nouveau.
import-failed-text = Le fichier est illisible. Rien de ce qu’il contient n’entre dans la réserve.
import-nothing-new = Aucune clé du fichier n’est nouvelle : il n’y a rien à importer.
import-confirm-text = Les nouvelles clés entrent toutes ensemble dans la réserve ; les autres sont laissées de côté. Sans confirmation avant le { $at }, l’importation est supprimée.
import-confirm = { $count ->
    [one] Importer une nouvelle clé
   *[other] Importer { $count } nouvelles clés
}
import-looked-again = Certaines clés du fichier sont entrées dans une réserve après votre examen. Rien n’a été importé ; voici l’état actuel.
import-changed = Rien n’a été fait : l’importation n’est plus telle qu’elle était affichée. Examinez-la à nouveau.
import-discard = Abandonner l’importation
import-done-text = { $count ->
    [one] Une clé est entrée dans la réserve.
   *[other] { $count } clés sont entrées dans la réserve.
}
import-left-out = Lignes qui n’entrent pas dans la réserve
import-left-out-csv = Télécharger ces lignes avec leurs raisons (CSV)
import-line = Ligne
import-why = Raison
import-at = Ligne { $line } : { $why }
import-newest = Importations les plus récentes
import-newer = Importations plus récentes
import-older = Importations plus anciennes
flash-import-discarded = L’importation est abandonnée.

## What is wrong with a line, behind its number

wrong-not-text = la lettre { $letter } n’est pas du texte. Enregistrez le fichier en CSV ou en texte UTF-8.
wrong-packed = ceci est un fichier compressé, tel qu’un classeur Excel. Enregistrez-le en CSV.
wrong-no-keys = le fichier ne contient aucune clé.
wrong-line-long = elle compte { $count } caractères, { $most } au plus sont possibles.
wrong-many-columns = elle compte { $count } colonnes, { $most } au plus sont possibles.
wrong-no-key-column = sur ses { $count } colonnes, aucune ne s’appelle « key » ou « product key ».
wrong-two-key-columns = les colonnes { $first } et { $second } portent toutes deux le nom de celle des clés.
wrong-other-columns = elle compte { $count } colonnes, l’en-tête en compte { $expected }.
wrong-quotes = le guillemet à la lettre { $letter } n’est pas fermé, ou est suivi de quelque chose.
wrong-no-key = la colonne { $column } ne contient pas de clé.
wrong-key-short = ce qui figure dans la colonne { $column } compte { $count } lettres et chiffres, une clé en a au moins { $least }.
wrong-key-long = ce qui figure dans la colonne { $column } compte { $count } lettres et chiffres, une clé en a au plus { $most }.
wrong-letter = la lettre { $letter } n’est pas celle d’une clé : A à Z, chiffres et traits d’union.
wrong-repeated = répétée dans le fichier
wrong-in-pool = déjà dans une réserve
wrong-issued = émise ou révoquée auparavant

## Imports in the logs

log-of-some-product = d’un produit
log-key-import-begun = A commencé à importer des clés { $of }
log-key-import-begun-try = A tenté d’importer des clés { $of }
log-key-import-confirmed = { $keys ->
    [one] A confirmé l’importation d’une clé { $of }
   *[other] A confirmé l’importation de { $keys } clés { $of }
}
log-key-import-confirmed-try = A tenté de confirmer l’importation de clés { $of }
log-key-import-discarded = A abandonné une importation de clés { $of }
log-key-import-discarded-try = A tenté d’abandonner une importation de clés { $of }
log-key-import-done = { $keys ->
    [one] A ajouté une clé { $of } à la réserve
   *[other] A ajouté { $keys } clés { $of } à la réserve
}
log-key-import-done-try = A tenté d’ajouter des clés { $of } à la réserve

## Levels, for operators

pool-lasts = Durée restante
pool-pace = Durée restante, au rythme des 90 derniers jours
pool-no-pace = Aucune prévision
pool-lasts-today = moins d’un jour
pool-lasts-days = { $days ->
    [one] environ un jour
   *[other] environ { $days } jours
}
pool-lasts-weeks = { $weeks ->
    [one] environ une semaine
   *[other] environ { $weeks } semaines
}
pool-lasts-year = un an ou plus
threshold = Avertir lorsqu’il en reste peu
threshold-keys = Moins de clés que
threshold-hint = Avec moins de clés, la réserve est presque vide et les administrateurs qui veulent des e-mails sur les réserves sont avertis, une seule fois. Avec 0, jamais.
threshold-save = Mettre à jour le seuil
threshold-wrong = Saisissez un nombre entier de 0 à { $most }.
flash-threshold-set = Le seuil du produit { $product } est mis à jour.
mail-pools-low-subject = { $count ->
    [one] Une réserve de clés est presque vide
   *[other] { $count } réserves de clés sont presque vides
}
mail-pools-low = Il reste moins de clés que le seuil d’avertissement :
mail-pool-low = { $count ->
    [one] { $product } : { $count } clé
   *[other] { $product } : { $count } clés
}
mail-is-pools-low = Réserves de clés presque vides
log-threshold-set = A fixé à { $count } le seuil de la réserve de clés { $of }
log-threshold-set-try = A tenté de fixer le seuil de la réserve de clés { $of }

## Taking keys out, for operators

pool-retired = Retirée
revoke-keys = Révoquer des clés
revoke-text = La réserve { $product } contient { $count } clés que personne n’a obtenues. Les clés que vous révoquez la quittent : plus personne ne les obtient et aucune importation ne les y remet.
revoke-which = Lesquelles
revoke-any = Les plus récentes de la réserve
revoke-of-import = De l’importation du { $at }
revoke-count = Nombre de clés
revoke-count-hint = S’il y en a moins, toutes.
revoke-reason = Motif
revoke-reason-hint = Il figure dans le journal du programme.
revoke-final = Cette opération est irréversible.
revoke-no-count = Saisissez un nombre entier de clés, de 1 à { $most }.
revoke-nothing = Il n’y a plus de telle clé dans la réserve.
revoke-no-reason = Saisissez un motif.
revoke-long-reason = Raccourcissez le motif à { $most } caractères.
flash-keys-revoked = { $count ->
    [one] Une clé est révoquée.
   *[other] { $count } clés sont révoquées.
}
retire-pool = Retirer la réserve
retire-pool-text = Plus rien n’est émis de la réserve { $product } : les entreprises voient qu’il ne reste plus de clé. Les clés émises restent aux entreprises. La réserve peut être rouverte.
take-pool-up = Rouvrir la réserve
take-pool-up-text = Les clés { $product } sont de nouveau émises de la réserve.
flash-pool-retired = Plus rien n’est émis de la réserve { $product }.
flash-pool-taken-up = La réserve { $product } est rouverte.
log-keys-revoked = { $count ->
    [one] A révoqué une clé { $of } que personne n’avait obtenue
   *[other] A révoqué { $count } clés { $of } que personne n’avait obtenues
}
log-keys-revoked-try = A tenté de révoquer des clés { $of }
log-pool-retired = A retiré la réserve de clés { $of }
log-pool-retired-try = A tenté de retirer la réserve de clés { $of }
log-pool-taken-up = A rouvert la réserve de clés { $of }
log-pool-taken-up-try = A tenté de rouvrir la réserve de clés { $of }

## Issued keys, for operators

issued-keys = Clés émises
lead-issued-keys = Recherchez une clé émise : par son entreprise, ou telle que l’entreprise la cite.
issued-keys-company-hint = Son ID MPN ou le début de son nom. Seule, elle mène à toutes ses clés.
issued-keys-key = Clé de produit
issued-keys-key-hint = La clé entière ; ou ses cinq derniers caractères, avec l’entreprise. Elle est comparée, sans être conservée ni affichée de nouveau.
issued-keys-look-up = Rechercher
issued-keys-nothing-typed = Saisissez une entreprise ou une clé.
issued-keys-no-company = Cette entreprise n’existe pas.
issued-keys-ending-alone = Saisissez aussi l’entreprise : bien des clés peuvent finir ainsi.
issued-keys-no-key = Saisissez une clé entière ou ses cinq derniers caractères.
issued-keys-unknown = Aucune clé émise ne correspond.
issued-keys-several = Plusieurs clés de cette entreprise finissent ainsi : cherchez-les ici.
issued-keys-none = Aucune clé émise pour l’entreprise { $company }
issued-keys-of = Clés émises pour l’entreprise { $company }
issued-keys-count = { $count ->
    [one] Une clé
   *[other] { $count } clés
}
issued-keys-count-more = Plus de { $count } clés
issued-keys-ending = Finit par
issued-keys-newest = Clés les plus récentes
issued-keys-newer = Clés plus récentes
issued-keys-older = Clés plus anciennes
issued-key-title = { $product } : { $key }
issued-key-unseen = Pas encore affichée
issued-key-shown = Clé affichée
issued-key-redeemed = Échangée
issued-key-revoked = Révoquée
issued-key-to = Émise pour
issued-key-redeemed-on = Échangée le
issued-key-replaces = À la place de
issued-key-revoked-at = Révoquée le
issued-key-replaced-by = Remplacée par
issued-key-history = Ce qui a été fait des clés de cet avantage
issued-key-no-history = Rien n’est consigné.

## Replacing an issued key

replace-key = Remplacer la clé
replace-happens-new = Une nouvelle clé de la réserve { $product } est émise pour l’entreprise { $company }. Personne ne la voit avant que l’entreprise ne l’affiche.
replace-happens-revoked = { $key } est marquée comme révoquée, avec votre motif. Elle n’est plus affichée, son échange ne peut plus être enregistré et aucune importation ne la remet en réserve.
replace-happens-told = Les administrateurs généraux de l’entreprise reçoivent un e-mail avec votre motif. Les clés affichées en ce moment sont masquées.
replace-reason-hint = L’entreprise le lit. N’y saisissez pas la clé.
replace-final = Une clé peut être remplacée une fois, et sa remplaçante jamais. Cette opération est irréversible.
replace-reason-tells-key = Saisissez le motif sans la clé.
replace-off-replaced = { $by } a remplacé cette clé le { $at }. Une clé peut être remplacée une fois.
replace-off-replacement = Cette clé en remplace une autre. Une remplaçante ne peut pas être remplacée.
replace-off-redeemed = Cette clé a été échangée le { $day } : un abonnement en est issu.
replace-off-suspended = L’entreprise est suspendue : elle ne peut pas afficher de clés.
replace-off-not-moved-in = L’entreprise n’a pas encore migré : elle ne peut pas afficher de clés.
replace-off-cancelled = L’adhésion ou l’avantage a été annulé : l’entreprise ne peut pas en afficher les clés.
replace-off-over = L’entreprise ne peut plus afficher les clés de cet avantage : son temps est écoulé.
replace-pool-too-small = La réserve { $product } ne contient aucune clé qui puisse être émise. Rien n’a été changé.
flash-key-replaced = La clé est révoquée. La clé { $number } a été émise à sa place.
revoked-keys = Clés révoquées
key-revoked-line = { $key } : révoquée le { $day }, remplacée par { $replacement }. Motif : { $reason }
key-revoked-ending = { $key }, qui finit par { $ending } : révoquée le { $day }, remplacée par { $replacement }. Motif : { $reason }
mail-key-replaced-subject = Une clé du produit { $product } a été remplacée
mail-key-replaced = Une clé du produit { $product }, obtenue par l’entreprise { $company }, a été révoquée par le programme le { $at }. Une nouvelle clé a été émise à sa place.
mail-key-replaced-reason = Le motif : { $reason }
mail-key-replaced-show = Les clés ne sont pas dans cet e-mail. Affichez-les de nouveau sur la page de l’avantage pour voir la nouvelle.
mail-is-key-replaced = Clé remplacée
log-key-replaced = A remplacé la clé { $key } { $of } par la clé { $other }
log-key-replaced-try = A tenté de remplacer la clé { $key } { $of }
log-issued-key-read = A consulté la clé { $key } { $of }
log-issued-key-read-try = A tenté de consulter la clé { $key } { $of }
log-issued-keys-looked-up = A consulté les clés émises pour MPN { $mpn-id }
log-issued-keys-looked-up-try = A tenté de rechercher une clé émise
