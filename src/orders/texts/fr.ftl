### Commandes.

orders = Commandes
lead-orders = Ce que l’entreprise { $company } a commandé, comment le payer, et ses factures.
search-orders-label = Rechercher des commandes
orders-count = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
orders-count-more = Plus de { $count } commandes
no-orders = Aucune commande pour l’instant
no-orders-text = Ce que votre entreprise achète, renouvelle ou ajoute figure ici, de la commande à la facture.
no-match-orders = Aucune commande ne correspond à votre demande.

order-awaiting-payment = En attente de paiement
order-paid = Payée
order-expired = Expirée impayée
order-cancelled = Annulée
order-refunded = Remboursée
order-of-membership = Une adhésion d’un an
order-of-competency = Une compétence de plus pour une adhésion que votre entreprise détient
order-of-renewal = L’année suivante d’une adhésion
order-of-upgrade = Une adhésion de niveau supérieur, avec 25 % de remise

order-reference = Référence
order-what = Commandé
order-ordered = Commandé le
order-price = Prix
order-net = Hors taxe
order-tax = Taxe { $rate } %
order-total = Total
order-buyer = Commandé par
order-to-pay-by = À payer avant le
order-pay-by = À payer jusqu’au { $date }
order-paid-on = Payé le
order-purpose = Objet
currency = Devise
amount = Montant
order-title = Commande { $reference }
order-back = La commande

what-to-buy = Ce que vous pouvez acheter
what-to-buy-text = Chaque adhésion dure un an et accorde ce qui figure ci-dessous. Une commande désactivée indique pourquoi.
nothing-sold = Rien n’est en vente actuellement
nothing-sold-text = Les opérateurs du programme n’ont encore rien mis en vente.
buy = Acheter
renew = Renouveler
upgrade = Passer au niveau supérieur
add-competency = Ajouter une compétence
price-from = à partir de { $price }
price-a-year = par an, hors taxe
level-competencies = { $count ->
    [one] { $count } compétence au choix
   *[other] { $count } compétences au choix
}
side-by-side = Côte à côte
side-by-side-text = Là où figurent deux nombres, le premier est accordé avec une compétence, et d’autres le font croître jusqu’au second.
granted-not = Non accordé
granted-from-to = { $least } à { $most }
open-order = Ouvrir la commande
choose-competencies = Choisir des compétences : { $level }
choose-competencies-text = Ce que le niveau accorde compte une fois ; chaque compétence ajoute sa part et se paie.
competencies = Compétences
go-on = Continuer
offer-not-sold = Cette offre n’est plus vendue.
offer-unpublished = Ce qu’elle accorde n’est pas encore publié.
offer-ordered = La commande { $reference } de cette offre est en attente de paiement.
offer-held = Votre entreprise la détient. Le renouvellement est possible à partir du { $date }.
offer-in-window = Elle est dans sa période de renouvellement jusqu’au { $date }. Demandez aux opérateurs du programme de la renouveler.
offer-same-level = Votre entreprise détient « { $level } » jusqu’au { $date }.
offer-action-pack = Un seul Action Pack à la fois : votre entreprise détient « { $level } » jusqu’au { $date }.
offer-apart = Elle ne peut pas être détenue en même temps que l’offre « { $offer } », que votre entreprise détient.
offer-off = L’offre « { $offer } » ne peut pas être commandée maintenant. { $reason }

new-order = Votre commande
order-grants = { $count ->
    [one] Ce qu’elle accorde : { $count } avantage
   *[other] Ce qu’elle accorde : { $count } avantages
}
billing = Données de facturation
billing-text = Elles figurent sur la facture et sont conservées pour la prochaine commande.
billing-name = Facture au nom de
billing-name-hint = L’entreprise, telle qu’elle figure sur les factures.
billing-address = Adresse
billing-address-hint = Rue, code postal et ville, une ligne chacun.
billing-tax-number = Numéro fiscal
billing-own-reference = Votre propre référence
billing-own-reference-hint = Facultatif : un numéro de bon de commande, par exemple. Elle figure sur la facture.
optional = Facultatif
billing-no-name = Indiquez à quel nom la facture est établie
billing-no-address = Indiquez l’adresse pour la facture
billing-no-country = Choisissez le pays
billing-long = Écrivez au plus { $most } caractères
terms = Conditions
agree-to-terms = Notre entreprise accepte ces conditions
order-not-agreed = Confirmez que votre entreprise accepte les conditions
order-with-payment = Commander avec obligation de paiement
order-free = Commander
order-changed-meanwhile = Ce qui est commandé ou son prix a changé entre-temps. Vérifiez-le à nouveau.
order-not-selling = Le programme n’a pas encore indiqué comment payer. Adressez-vous à ses opérateurs.
order-no-offer = Ce qui a été choisi n’est pas vendu ensemble. Choisissez à nouveau.
what-changes = { $count ->
    [0] Ce qu’elle accorde ne change pas
    [one] Ce qui change : { $count } produit
   *[other] Ce qui change : { $count } produits
}
granted-today = Aujourd’hui
granted-then = Ensuite
lost-if-unused = Perdu si ce n’est pas utilisé avant
lost-if-unused-text = Ceci n’est pas encore utilisé et peut l’être jusqu’au début de la nouvelle adhésion :
lost-by = { $amount }, au plus tard le { $date }
lost-by-worth = { $amount }, valable 12 mois, au plus tard le { $date }
lost-seats = { $count ->
    [one] { $count } personne perd sa licence
   *[other] { $count } personnes perdent leur licence
}
lost-licenses = { $count ->
    [one] { $count } licence
   *[other] { $count } licences
}
lost-asked = la demande d’activation sera refusée
lost-active = actif, il prendra fin
ends-with-it = Ce qui prend fin avec { $package }
ends-with-it-count = { $count ->
    [one] { $count } avantage dont quelque chose est perdu
   *[other] { $count } avantages dont quelque chose est perdu
}
ends-unless-renewed = Ce qui prend fin sans renouvellement
lapses-after = Sans cette commande, l’adhésion expirera après le { $date }. Les abonnements commencés continuent jusqu’à leur propre fin.
lapses-at-once = Sans cette commande, l’adhésion expire immédiatement : sa période de renouvellement s’est terminée le { $date }. Les abonnements commencés continuent jusqu’à leur propre fin.
seats-and-holders = Licences
seats-keep-holders = { $product } : { $count ->
    [one] { $count } licence garde son titulaire
   *[other] { $count } licences gardent leur titulaire
}
seats-lose-holders = { $product } : n’est plus accordé, { $count ->
    [one] { $count } personne perd sa licence
   *[other] { $count } personnes perdent leur licence
}
who-loses-seat = Qui perd sa licence : { $product }
who-loses-seat-text = { $count ->
    [one] Moins de licences sont accordées. Choisissez { $count } de ces { $all } personnes ; elle perd la sienne au début.
   *[other] Moins de licences sont accordées. Choisissez { $count } de ces { $all } personnes ; elles perdent la leur au début.
}
who-loses-seat-wrong = { $count ->
    [one] Choisissez exactement { $count } personne qui perd sa licence
   *[other] Choisissez exactement { $count } personnes qui perdent leur licence
}
terms-year = L’adhésion dure un an à partir du jour du paiement.
terms-year-at-once = L’adhésion est active immédiatement et dure jusqu’au { $date }.
terms-competency = La compétence compte à partir du jour du paiement et prend fin avec l’adhésion, le { $date }. Elle est facturée en entier.
terms-competency-at-once = La compétence compte immédiatement et prend fin avec l’adhésion, le { $date }. Elle est facturée en entier.
terms-renewal = La nouvelle année commence le jour du paiement, et sa date anniversaire est 365 jours plus tard. Ce qui n’a pas été utilisé de l’ancienne année prend fin avec elle ; les licences des mêmes produits gardent leurs titulaires.
terms-upgrade = L’adhésion dure un an à compter du jour du paiement. Elle remplace { $level }, qui prend fin la veille ; les licences des mêmes produits gardent leur titulaire.
terms-renewal-pay = Jusqu’au { $date }, tant qu’elle attend son paiement, l’adhésion n’expire pas.
terms-pay = Le paiement se fait par virement jusqu’au { $date } ; une commande non payée à cette date expire.
terms-pay-active = Le paiement se fait par virement jusqu’au { $date } ; sans paiement à cette date, l’adhésion prend fin.
terms-refund-software = { $days ->
    [one] Pendant { $days } jour après le paiement, elle peut être annulée avec remboursement, tant qu’aucune clé de produit n’a été affichée.
   *[other] Pendant { $days } jours après le paiement, elle peut être annulée avec remboursement, tant qu’aucune clé de produit n’a été affichée.
}
terms-refund-any-use = { $days ->
    [one] Pendant { $days } jour après le paiement, elle peut être annulée avec remboursement, tant que rien n’a été affiché, attribué ni activé.
   *[other] Pendant { $days } jours après le paiement, elle peut être annulée avec remboursement, tant que rien n’a été affiché, attribué ni activé.
}
terms-no-refund = Il n’y a pas de remboursement.
terms-own-use = Les licences sont réservées à l’usage propre de votre entreprise et à la démonstration sous sa surveillance, jamais aux clients.
flash-ordered = Commande passée. La référence est { $reference }.

how-to-pay = Comment payer
how-to-pay-rest = Une partie est payée : comment payer le reste
how-to-pay-text = Virez le montant jusqu’au { $date } en indiquant la référence, afin que le paiement soit retrouvé.
bank-account = Compte
recipient = Bénéficiaire
papers = À imprimer
history = Historique
cancel-order = Annuler la commande
cancel-order-text = La commande { $reference } sera annulée : { $offers }.
cancel-order-consequence = Il n’y a plus rien à payer. Si elle est déjà payée, attendez plutôt que le paiement soit enregistré.
flash-order-cancelled = La commande { $reference } est annulée.
order-is-over = Elle ne peut plus être annulée. État : { $state }.
order-is-active = Son adhésion est déjà active. Demandez une annulation par une demande de service.
order-is-partly-paid = Une partie est payée. Adressez-vous aux opérateurs du programme par une demande de service.
order-step-ordered = Commandé par { $name }
order-step-payment = Paiement de { $amount }, du { $date }
order-step-let-go = Abandon de { $amount } qui manquait
order-step-paid-back = { $amount } remboursé le { $date }
order-step-invoice = Facture { $number }
order-step-credit-note = Avoir { $number }
order-step-paid = Payée en entier
order-step-expired = Expirée sans paiement
order-step-refunded = Remboursée
order-step-cancelled = Annulée par { $name }

pro-forma = Facture pro forma
invoice-with-number = Facture { $number }
credit-note-with-number = Avoir { $number }
credit-note-line = Remboursement : { $offers }
invoice-date = Date de la facture
seller = Vendeur
billed-to = Facturé à
tax-number = Numéro fiscal : { $number }
invoice-pay = À payer jusqu’au { $date } sur le compte { $account } en indiquant la référence { $reference }.
pro-forma-is-none = Ceci n’est pas une facture. La facture est établie à l’arrivée du paiement.
invoice-paid = Payée par virement le { $date }. Merci.
print-hint = La page est faite pour l’impression : l’impression du navigateur l’enregistre aussi en PDF.

lead-all-orders = Les commandes de toutes les entreprises, les plus récentes d’abord.
search-all-orders-label = Référence, ou MPN ID d’une entreprise
no-orders-at-all-text = Ce que les entreprises commandent figure ici.
orders-that-differ = Montant différent
order-differs = Le montant diffère
orders-first = Commandes les plus récentes
orders-before = Commandes plus récentes
orders-after = Commandes plus anciennes
payments-booked = Paiements et factures
payments-none = Rien n’est encore enregistré.
book-payment = Enregistrer un paiement
book-payment-text = Tel qu’il figure sur le relevé bancaire. Quand tout est payé, l’adhésion commence le jour du paiement et la facture est établie.
amount-hint = Avec un point et sans virgule, par exemple 1200.50.
payment-day = Payé le
payment-day-hint = Le jour indiqué sur le relevé.
payment-no-amount = Indiquez le montant en chiffres, supérieur à 0
payment-no-date = Indiquez le jour
payment-in-future = Ce jour n’est pas encore arrivé
payment-before-order = La commande date du { $date }, le paiement ne peut pas être antérieur
payment-in-the-way = L’entreprise a obtenu entre-temps une autre adhésion qui s’y oppose. Demandez-lui d’annuler la commande, puis enregistrez le paiement : il est affiché comme étant de trop
flash-payment-booked = Le paiement est enregistré.
flash-payment-short = Le paiement est enregistré. Il manque encore { $amount }.
flash-payment-over = Le paiement est enregistré. Il y a { $amount } de trop.
settle-missing = Il manque { $amount }
settle-missing-text = Attendez le reste, ou abandonnez-le : la commande compte alors comme payée.
settle-let-go = Abandonner le reste
settle-too-much = Il y a { $amount } de trop
settle-too-much-text = Remboursez le surplus, puis notez ici quel jour vous l’avez fait.
settle-for-nothing = { $amount } reçu pour une commande qui ne demande rien
settle-for-nothing-text = La commande a pris fin. Remboursez l’argent, puis notez ici quel jour vous l’avez fait.
settle-pay-back = Noter le remboursement
settle-day = Remboursé le
settle-day-hint = Le jour de votre virement.
settle-note = Note
settle-note-hint = L’entreprise la lit.
settle-no-note = Écrivez une note pour l’entreprise
settle-even = Il ne manque plus rien et rien n’est de trop.
settle-changed = Le montant a changé entre-temps. Vérifiez-le à nouveau.
flash-settled = C’est réglé.

mail-is-order-received = Une commande a été reçue
mail-is-order-paid = Une commande est payée
mail-is-order-expired = Une commande a expiré
mail-order-received-subject = Votre commande { $reference }
mail-order-received = L’entreprise { $company } a passé une commande sous la référence { $reference } : { $offers }.
mail-order-how-to-pay = Virez { $amount } jusqu’au { $date } sur ce compte : { $account }
mail-order-reference = Indiquez la référence { $reference }, afin que le paiement soit retrouvé.
mail-order-paid-subject = Votre commande { $reference } est payée
mail-order-paid = La commande { $reference } de l’entreprise { $company } a été payée le { $date }. Ce qui a été commandé peut être utilisé maintenant : { $offers }.
mail-order-invoice = La facture se trouve sur la page de la commande.
mail-order-expired-subject = Votre commande { $reference } a expiré
mail-order-expired = La commande { $reference } de l’entreprise { $company } ({ $offers }) était à payer jusqu’au { $date }. Aucun paiement complet n’est arrivé, elle a donc expiré.
mail-order-paid-meanwhile = Si vous avez payé avant la fin de ce jour, il n’y a rien à faire : la commande compte à nouveau dès que le paiement est enregistré.
mail-open-order = Ouvrir la commande
mail-reason-order = Vous recevez ce message parce que vous avez passé cette commande pour l’entreprise { $company }, ou en tant qu’administrateur de cette entreprise.

log-order-placed = A commandé { $offers } pour { $amount } ({ $reference })
log-order-placed-try = A essayé de commander
log-order-cancelled = A annulé la commande { $reference } ({ $offers })
log-order-cancelled-try = A essayé d’annuler la commande { $reference }
log-order-expired = A fait expirer la commande impayée { $reference } ({ $offers })
log-order-expired-try = A essayé de faire expirer la commande { $reference }
log-payment-booked = A enregistré un paiement de { $amount }, du { $date }, pour la commande { $reference }
log-payment-booked-try = A essayé d’enregistrer un paiement pour la commande { $reference }
log-order-paid = A noté que la commande { $reference } ({ $offers }) a été payée le { $date }
log-order-paid-try = A essayé de noter que la commande { $reference } est payée
log-order-paid-back = A noté le remboursement de { $amount } pour la commande { $reference }
log-order-let-go = A abandonné { $amount } qui manquait pour la commande { $reference }
log-order-settled-try = A essayé de régler l’écart de la commande { $reference }
log-order-begun = A fait commencer { $offers }, du { $from } au { $to }, par la commande { $reference }
log-order-begun-try = A essayé de faire commencer ce que la commande { $reference } accorde
log-order-refunded = A remboursé { $amount } de la commande { $reference }
log-order-refunded-try = A essayé de rembourser la commande { $reference }
log-membership-lapsed = L’adhésion { $offers } a expiré : elle pouvait être renouvelée jusqu’au { $date }
log-membership-lapsed-try = A essayé de laisser expirer l’adhésion { $offers }
log-order-read = A lu la commande { $reference }
log-order-read-try = A essayé de lire la commande { $reference }

declined-as-unpaid = La commande { $reference }, qui l’accordait, n’a pas été payée.
declined-as-replaced = L’adhésion qui l’accordait a été remplacée par celle de la commande { $reference }.

## Bank statements

bank-statements = Relevés bancaires
bank-statement = Relevé bancaire
lead-bank-statements = Les paiements des fichiers de la banque qui demandent une décision, et les derniers fichiers importés.
take-in-statement = Importer un relevé bancaire
take-in-statement-text = Le fichier CSV que la banque permet de télécharger, quelle que soit sa présentation. Vous voyez ce que ferait chaque ligne avant que rien ne soit enregistré.
statement-file = Fichier CSV de la banque
statement-file-hint = Au plus { $size } et { $lines } lignes.
statement-read = Lire le fichier
statement-no-file = Choisissez un fichier
statement-empty = Ce fichier ne contient aucune écriture
statement-large = Le fichier dépasse { $size }. Téléchargez une période plus courte
statement-many = Le fichier contient { $lines } lignes, et { $most } au plus sont lues à la fois. Téléchargez une période plus courte
statement-not-text = Ce fichier n’est pas du texte. Téléchargez-le au format CSV
statement-no-columns = Aucune ligne de ce fichier ne nomme une date, un montant et un texte
statement-columns-found = Aucune ligne de ce fichier ne nomme une date, un montant et un texte. Contenu trouvé : { $columns }
statement-days = Écriture des jours
statement-day-first = Le jour d’abord : 31/12/2026
statement-month-first = Le mois d’abord : 12/31/2026
statement-day-two-ways = La ligne { $line } porte { $text }, qui peut se lire comme deux jours différents. Indiquez l’écriture des jours et choisissez à nouveau le fichier
statement-decimal = Écriture des montants
statement-comma = Virgule avant les centimes : 1.234,56
statement-point = Point avant les centimes : 1,234.56
statement-amount-two-ways = La ligne { $line } porte { $text }, qui peut se lire comme deux montants différents. Indiquez l’écriture des montants et choisissez à nouveau le fichier
statement-of = Relevé bancaire importé le { $date }
statement-shown = À confirmer
statement-confirmed = Confirmé
statement-discarded = Abandonné
statement-booking = { $count ->
    [one] Enregistrement de { $count } paiement
   *[other] Enregistrement de { $count } paiements
}
statement-taken-in = Importé
statement-until = Sans confirmation, il est abandonné le { $date }.
statement-confirm-text = À enregistrer : { $booked }. En attente d’une décision : { $waiting }. Ce qui est enregistré le reste.
statement-confirm = { $count ->
    [one] Enregistrer { $count } paiement
   *[other] Enregistrer { $count } paiements
}
statement-confirm-none = Garder ce qui attend
statement-nothing-new = Rien dans ce fichier n’est nouveau. Il ne peut qu’être abandonné.
statement-changed = Ce que ferait ce fichier a changé depuis son affichage. Vérifiez-le à nouveau
statement-over = Ce relevé bancaire est déjà confirmé
statement-discard = Abandonner
flash-statement-confirmed = Le relevé bancaire est confirmé.
flash-statement-discarded = Le relevé bancaire est abandonné.
statements-taken-in-last = Derniers fichiers importés
no-statements = Aucun relevé bancaire n’a encore été importé.

## Lines of a bank statement

lines-in-statement = Paiements
lines-exact = Montant exact
lines-waiting = Attend une décision
lines-before = Dans un fichier antérieur
lines-to-book = À enregistrer
lines-booked = Enregistré
lines-set-aside = Mis de côté
lines-left-out = Sans encaissement
lines-unread = Lignes illisibles
lines-unread-text = Elles ne sont pas enregistrées. Corrigez le fichier et importez-le à nouveau : ce qui aura été confirmé entre-temps est laissé de côté.
lines-sum = { $count ->
    [one] { $count } paiement : { $sums }
   *[other] { $count } paiements : { $sums }
}
lines-count = { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}
lines-count-more = Plus de { $count } paiements
lines-first = Paiements les plus récents
lines-newer = Paiements plus récents
lines-older = Paiements plus anciens
search-lines-label = Rechercher dans payeur et texte
no-lines = Aucun paiement
no-lines-text = Aucune ligne de ce fichier n’apporte d’argent, ou il a été abandonné.
no-lines-match = Aucun paiement ne correspond à la demande.
no-lines-waiting = Rien n’attend de décision
no-lines-waiting-text = Les paiements d’un relevé bancaire qui ne peuvent pas être enregistrés d’eux-mêmes figurent ici.
bank-line = Ligne
bank-payer = Payeur
bank-texts = Texte
bank-line-what = Nature
bank-line-booked-on = Comptabilisé par la banque le { $date }
line-matched = Paie ce qui est dû
line-revives = Payé à temps, il rétablit la commande expirée.
line-less = { $amount } de moins que dû
line-more = { $amount } de plus que dû
line-differs-hint = Il est enregistré, et la commande montre ensuite ce qui reste à régler.
line-doubled = D’autres lignes paient la même commande : { $lines }
line-together-exact = Ensemble, elles paient ce qui est dû.
line-together-less = Ensemble, elles paient { $amount } de moins que dû.
line-together-more = Ensemble, elles paient { $amount } de plus que dû.
line-paid = La commande est déjà payée
line-expired = La commande avait alors expiré
line-cancelled = La commande est annulée
line-refunded = La commande a été remboursée
line-other-currency = La commande est dans une autre devise
line-several = Nomme plusieurs commandes
line-possible = La référence est incomplète ou fausse, peut-être l’une de celles-ci
line-unknown = Aucune commande ne s’appelle { $references }
line-none = Ne nomme aucune commande
line-before = Dans un fichier déjà confirmé
bank-line-refused = La commande ne l’a pas pris
statement-unread-at = Ligne { $line } : { $why }
unread-no-date = pas de jour
unread-date = « { $text } » n’est pas un jour
unread-two-ways = « { $text } » peut se lire de deux façons
unread-no-amount = pas de montant
unread-amount = « { $text } » n’est pas un montant
unread-two-amounts = un crédit et un débit à la fois
unread-direction = « { $text } » n’est ni crédit ni débit
unread-currency = « { $text } » n’est pas une devise
unread-two-currencies = { $one } et { $other } à la fois

## A line and its decision

bank-line-title = Ligne { $line } d’un relevé bancaire
bank-line-orders = Commandes possibles
bank-line-book = Enregistrer pour une commande
bank-line-book-text = Le montant entier est enregistré pour une commande. S’il est trop faible ou trop élevé, la commande montre ce qui est à régler.
bank-line-reference-hint = Comme sur la facture : PB-1234-5678.
bank-line-no-order = Aucune commande n’a cette référence
bank-line-in-other-currency = Cette commande est en { $currency }, le paiement non
bank-line-changed = Ce paiement a été traité entre-temps
bank-line-set-aside = Mettre de côté
bank-line-set-aside-text = Il n’est pour aucune commande : remboursé, par exemple, ou destiné à autre chose. Ce que le payeur a écrit est supprimé 90 jours plus tard.
bank-line-note = Pourquoi
bank-line-note-hint = Pour les autres opérateurs.
flash-line-set-aside = Le paiement est mis de côté.

## Bank statements in the log

log-statement-taken-in = { $lines ->
    [one] A importé un relevé bancaire de { $lines } paiement
   *[other] A importé un relevé bancaire de { $lines } paiements
}
log-statement-taken-in-try = A essayé d’importer un relevé bancaire
log-statement-confirmed = { $lines ->
    [one] A confirmé un relevé bancaire, qui enregistre { $lines } paiement
   *[other] A confirmé un relevé bancaire, qui enregistre { $lines } paiements
}
log-statement-confirmed-try = A essayé de confirmer un relevé bancaire
log-statement-discarded = A abandonné un relevé bancaire
log-statement-discarded-try = A essayé d’abandonner un relevé bancaire
log-bank-line-booked = A enregistré la ligne { $line } d’un relevé bancaire, { $amount }, pour la commande { $reference }
log-bank-line-booked-try = A essayé d’enregistrer une ligne d’un relevé bancaire
log-bank-line-assigned = A attribué la ligne { $line } d’un relevé bancaire, { $amount }, à la commande { $reference }
log-bank-line-assigned-try = A essayé d’attribuer une ligne d’un relevé bancaire à une commande
log-bank-line-set-aside = A mis de côté la ligne { $line } d’un relevé bancaire, { $amount }
log-bank-line-set-aside-try = A essayé de mettre de côté une ligne d’un relevé bancaire
