### The operators’ pages of the mails: what became of each, and sending one again.

mails = E-mails
lead-mails = Ce que le portail a écrit, du plus récent au plus ancien, et ce qu’il en est advenu. Les heures sont en UTC.
mails-rest = Aucun serveur de messagerie n’est configuré.
mails-rest-text = Les e-mails restent ici et ne sont pas envoyés. Ils le seront dès que le portail sera démarré avec SMTP_URL.
no-mails = Il n’y a pas encore d’e-mail
no-mails-text = Chaque e-mail écrit par le portail figure ici dès qu’il est écrit.
search-mails-label = Adresse du destinataire, ou nom ou MPN ID d’une entreprise
search-subjects-label = Mots de l’objet
subjects-among = Recherche parmi les { $most } derniers e-mails ; avec un destinataire ou une entreprise, parmi tous les siens.
no-match-mails = Aucun e-mail ne correspond au statut et à la saisie. Une adresse ou un MPN ID doit être complet ; d’un nom, le début suffit.
show-all-mails = Afficher tous les e-mails
newest-mails = E-mails les plus récents
older-mails = E-mails plus anciens
newer-mails = E-mails plus récents
mails-count = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
mails-count-more = Plus de { $most } e-mails

mail-queued = En attente
mail-sent = Envoyé
mail-failed = Échec
column-recipient = Destinataire
column-mail = E-mail
column-written = Écrit le
column-tries = Tentatives
column-last-error = Dernière erreur
mail-no-company = Aucune entreprise

## How often it was tried

mail-tries = { $count ->
    [one] { $count } tentative
   *[other] { $count } tentatives
}
mail-tries-due = { $count ->
    [one] { $count } tentative, la prochaine est imminente
   *[other] { $count } tentatives, la prochaine est imminente
}
mail-tries-next = { $count ->
    [one] { $count } tentative, la prochaine le { $at }
   *[other] { $count } tentatives, la prochaine le { $at }
}

## The page of one mail

mail-page-title = E-mail : { $mail }
mail-tried = { $count ->
    [one] { $count } tentative
   *[other] { $count } tentatives
}
mail-not-tried-since = Aucune tentative depuis qu’il a été renvoyé
mail-next-try = Prochaine tentative
mail-sent-at = Envoyé le
mail-given-up-at = Abandonné le
mail-sent-again = Renvoyé
mail-sent-again-times = { $count ->
    [one] { $count } fois, le { $at }
   *[other] { $count } fois, la dernière le { $at }
}
message-identifier = Identifiant du message
mail-content = Contenu
mail-subject = Objet
mail-text-part = Texte de l’e-mail
mail-html-part = Afficher l’e-mail au format HTML
mail-cannot-be-shown = Cette version du portail ne connaît pas cet e-mail et ne peut pas l’afficher.

## Sending it again

mail-try-now = Essayer maintenant
mail-try-now-text = L’e-mail est en attente. Sans attendre la prochaine tentative, il peut être envoyé dès maintenant.
mail-off-due = Son envoi est déjà imminent : il aura lieu dès que son tour viendra.
mail-off-rests = Sans serveur de messagerie, l’envoi est impossible.
mail-send-again = Renvoyer
mail-send-again-text = L’e-mail n’a pas été accepté : le serveur de messagerie l’a refusé définitivement, ou l’envoi a été tenté pendant trois jours. Si vous le renvoyez, il sera tenté pendant trois jours à partir de maintenant.
mail-send-twice = Envoyer une seconde fois
mail-send-twice-text = Le serveur de messagerie a accepté cet e-mail. Si vous le renvoyez, { $email } le recevra une seconde fois.
flash-mail-queued = L’e-mail est en file d’attente, prêt à être envoyé.
flash-mail-changed = Rien n’a été envoyé : le statut de cet e-mail a changé depuis l’affichage de la page.

## The work

work = À faire
lead-work = Ce que les partenaires attendent, du plus ancien au plus récent. Les heures sont en UTC.
work-open = { $count } à traiter
work-nobodys = sans responsable : { $count }
work-own = chez vous : { $count }
work-oldest = La plus ancienne : { $ago }.
work-none = Rien n’attend ici.
work-since = Depuis le plus longtemps : { $ago }
work-pools-none = Toutes les réserves contiennent assez de clés.
work-companies-none = Aucune invitation d’entreprise n’est en attente.
work-mails-none = Tous les e-mails sont envoyés.

## Settings

settings = Paramètres
lead-settings = Ce qui vaut pour tout le programme. Un changement vaut sur chaque page en une seconde, et figure dans la liste ci-dessous.
settings-save = Enregistrer les paramètres
flash-settings-saved = Les paramètres sont enregistrés.
settings-changed-meanwhile = Quelqu’un a changé les paramètres depuis l’affichage de cette page. Ce que vous avez saisi est toujours là : regardez la liste des changements, puis enregistrez de nouveau.
settings-programme = Programme
settings-policies = Règles
settings-links = Liens
settings-seller = Vendeur et banque
settings-changes = Changements
settings-no-changes = Rien n’a encore été changé.
setting-from-to = de « { $from } » à « { $to } »
setting-yes = Oui
setting-no = Non
refund-ended-by-software = Le premier affichage d’une clé de produit
refund-ended-by-any-use = Toute utilisation : premier affichage, première affectation, première activation
setting-logo-text-hint = Si ce champ reste vide, le nom du programme.
setting-currency-hint = Trois lettres, par exemple EUR. Elle ne change plus dès qu’une entreprise a acheté quelque chose.
setting-languages-hint = Les pages sont dans la langue du lecteur si elle est proposée.
setting-mail-sender-name-hint = Si ce champ reste vide, le nom du programme. L’adresse reste { $address } : elle est définie au démarrage du portail.
setting-seat-waiting-days-hint = De 0 à 366. Avec 0, les licences circulent librement.
setting-refund-ended-by-hint = Vaut pour ce qui est acheté à partir de maintenant.
setting-refund-days-hint = De 0, le jour de l’achat seul, à 366. Vaut pour ce qui est acheté à partir de maintenant.
setting-renewal-days-hint = De 0 à 90, à partir du lendemain de la date anniversaire ; ensuite l’adhésion prend fin. Vaut pour ce qui est acheté à partir de maintenant.
setting-extra-days-hint = Pendant ces jours, des licences peuvent encore être attribuées et utilisées, et des avantages techniques activés : au plus jusqu’à la fin de la période de renouvellement. Vaut pour ce qui est acheté à partir de maintenant.
setting-cloud-portal-url-hint = Où les crédits et les abonnements cloud sont gérés.
setting-membership-center-url-hint = Où les entreprises qui n’ont pas encore été transférées gèrent leurs avantages.
setting-regional-help-url-hint = Où ces entreprises demandent de l’aide pour les avantages techniques.
setting-support-site-url-hint = Où demander du support pour les produits qui n’indiquent pas leur propre site.
setting-tax-rate-hint = Si ce champ reste vide, aucune taxe.
setting-active-at-once-hint = Les commandes jusqu’à ce montant, taxe comprise, sont actives avant d’être payées ; si elles restent impayées pendant 30 jours, elles prennent fin. Si ce champ reste vide, seulement les commandes qui ne coûtent rien.
setting-missing = à remplir
setting-long = { $most } caractères au plus
setting-not-in-range = un nombre entier de { $least } à { $most }
setting-not-an-address = une adresse sécurisée, en https
setting-not-a-currency = trois lettres, par exemple EUR
setting-currency-fixed = des entreprises ont acheté dans la devise actuelle, elle ne change donc plus
setting-no-language = choisissez-en au moins une
setting-not-a-rate = un pourcentage avec deux décimales au plus, par exemple 8,1
setting-not-an-amount = un montant dans la devise du programme, avec un point et sans virgule, par exemple 1200.50
setting-not-a-choice = choisissez une possibilité

## Setting up

set-up = Configuration
lead-set-up = { $left ->
    [one] Il reste { $left } étape pour configurer votre programme.
   *[other] Il reste { $left } étapes pour configurer votre programme.
}
set-up-complete = Votre programme est configuré.
set-up-done = Terminé
set-up-to-do = À faire
set-up-settings = Paramètres
set-up-settings-text = Nom, devise, langues et règles. Vérifiez-les et enregistrez-les une fois, même si rien n’est à changer.
set-up-mail = E-mail
set-up-mail-text = Envoyez-vous un e-mail d’essai et vérifiez qu’il arrive.
set-up-send-test = Envoyer un e-mail d’essai à { $email }
set-up-catalogue = Catalogue
set-up-catalogue-text = Les produits et les offres que le programme vend.
set-up-starter = Charger le catalogue de départ
set-up-starter-text = Des produits et des offres d’un vrai programme, dans toutes les langues du portail et sans clés, pour commencer. Ce qui n’est pas nécessaire peut être supprimé plus tard.
flash-starter-loaded = Le catalogue contient maintenant { $products } produits et { $offers } offres.
flash-starter-not-loaded = Rien n’a été chargé : le catalogue contient déjà quelque chose.
set-up-keys = Clés de produit
set-up-keys-text = Les clés que les entreprises obtiennent, dans une réserve par produit.
set-up-companies = Première entreprise
set-up-companies-text = Le programme est configuré quand la première entreprise y est.
set-up-finish = La configuration est terminée
set-up-finish-text = Si le reste doit demeurer tel quel, cette liste peut quitter votre première page.
flash-test-mail-sent = L’e-mail d’essai est en route.
flash-test-mail-rests = L’e-mail d’essai reste dans la boîte d’envoi, car aucun serveur de messagerie n’est configuré.
flash-set-up-finished = La configuration est terminée.

## The catalogue

catalogue = Catalogue
catalogue-file = Le catalogue en fichier
lead-catalogue-file = Packages, produits et offres dans un seul fichier TOML, qui peut être versionné.
catalogue-export = Exporter
catalogue-export-text = Le fichier contient tout ce que dit le catalogue actuel, et aucune clé de produit.
catalogue-download = Télécharger le catalogue
catalogue-import = Importer
catalogue-import-text = Le fichier est le catalogue entier : ce qui y manque est supprimé, sauf si c’est utilisé. Vous voyez d’abord ce qui changerait.
catalogue-choose = Fichier du catalogue (.toml)
catalogue-no-file = Choisissez un fichier
catalogue-file-wrong = { $count ->
    [one] Rien n’a été modifié : le fichier contient une erreur
   *[other] Rien n’a été modifié : le fichier contient { $count } erreurs
}
catalogue-place = Endroit
catalogue-path = Chemin
catalogue-mistake = Erreur
catalogue-preview = Ce qui changerait dans le catalogue
catalogue-same = Rien ne diffère
catalogue-differs = { $count ->
    [one] Une ligne diffère
   *[other] { $count } lignes diffèrent
}
catalogue-more = { $count ->
    [one] Une autre ligne n’est pas affichée.
   *[other] { $count } autres lignes ne sont pas affichées.
}
catalogue-before = Actuellement
catalogue-after = Ensuite
catalogue-new = Nouveau : { $name }
catalogue-gone = Supprimé
catalogue-published = { $count ->
    [one] { $offer } reçoit une nouvelle version : elle vaut pour les achats à venir, et non pour l’adhésion ({ $count }) qui l’a déjà.
   *[other] { $offer } reçoit une nouvelle version : elle vaut pour les achats à venir, et non pour les { $count } adhésions qui l’ont déjà.
}
catalogue-published-unsold = { $offer } reçoit une nouvelle version : elle vaut pour les achats à venir. Personne ne l’a encore achetée.
catalogue-change = Modifier le catalogue
catalogue-stale = Rien n’a été modifié : le catalogue n’est plus celui de l’aperçu. Vérifiez à nouveau.
flash-catalogue-changed = { $count ->
    [one] Une ligne du catalogue a été modifiée.
   *[other] { $count } lignes du catalogue ont été modifiées.
}
catalogue-products = Produits
catalogue-offers = Offres
catalogue-packages = Packages
lead-catalogue-products = Ce que les packages accordent. Ce que les entreprises ont reste tel qu’il a été accordé.
lead-catalogue-offers = Ce que les entreprises peuvent acheter, et à quel prix.
lead-catalogue-packages = Ce que chaque offre accorde. Une version publiée ne change jamais ; une nouvelle vaut pour les achats suivants.
catalogue-new-product = Nouveau produit
catalogue-new-offer = Nouvelle offre
catalogue-no-products = Il n’y a pas encore de produits
catalogue-no-offers = Il n’y a pas encore d’offres
catalogue-product = Produit
catalogue-offer = Offre
catalogue-kind = Type
catalogue-unit = Unité
catalogue-keys = Clés par avantage
catalogue-keys-hint = 0 : aucune clé n’est nécessaire.
catalogue-needs-user = Il est affecté à une personne
catalogue-credit = Montant du crédit
catalogue-credit-hint = En unités entières de la devise. Vide : ce n’est pas un crédit.
catalogue-credit-period = Période du crédit
catalogue-support = Demandes de service qui l’utilisent
catalogue-retired = Il n’est plus accordé
catalogue-is-retired = Retiré
catalogue-is-granted = Accordé
catalogue-none = Aucun
catalogue-code = Code
catalogue-code-hint = Minuscules de a à z, chiffres et traits d’union. Il ne change jamais.
catalogue-code-taken = Ce code est déjà pris
catalogue-name = Nom
catalogue-name-in = Nom ({ $language })
catalogue-fallback = Vide : { $text }
catalogue-fulfilment = Exécution
catalogue-automatic = Le portail l’exécute après tant de minutes
catalogue-automatic-hint = Vide : un opérateur l’exécute.
catalogue-support-ids = Le portail crée l’ID d’accès et l’ID de contrat
catalogue-duration = Mois à partir de l’activation
catalogue-duration-hint = Vide : jusqu’à la date anniversaire.
catalogue-links = Liens et téléchargements
catalogue-manage-url = Où il est géré
catalogue-support-url = Où demander de l’aide
catalogue-url-hint = Une adresse qui commence par https, ou rien.
catalogue-downloads = Téléchargements
catalogue-downloads-hint = Une ligne chacun : langue, système, taille en octets, adresse. Par exemple : fr windows 3651846144 downloads.example/office.iso
catalogue-description = Description
catalogue-description-hint = Ce que c’est, en une phrase.
catalogue-instructions = Instructions spéciales (Markdown)
catalogue-instructions-hint = Ce qu’il faut savoir : paragraphes, listes, liens et mise en valeur.
catalogue-activation = Envoyé par e-mail à l’activation
catalogue-activation-hint = Texte simple.
catalogue-as-shown = Instructions spéciales telles que les partenaires les voient
catalogue-granted-stays = Ce que les entreprises ont reste tel qu’il a été accordé. Noms, textes, liens et téléchargements changent aussi pour elles.
catalogue-form-number = Écrivez un nombre entier
catalogue-form-credit = Un crédit a un montant et une période
catalogue-form-download = La ligne { $line } est illisible ou figure deux fois
catalogue-price = Prix
catalogue-price-hint = Avec un point et sans virgule, par exemple 1200.50.
catalogue-on-sale = Elle est en vente
catalogue-is-sold = En vente
catalogue-not-sold = Pas en vente
catalogue-competency = Compétence
catalogue-competency-hint = Si l’offre en est une, son nom.
catalogue-not-beside = Ne se cumule pas avec
catalogue-not-beside-hint = Codes d’offres, un par ligne.
catalogue-grants = Ce qu’elle accorde
catalogue-version = Version { $version }
catalogue-version-head = Version
catalogue-valid-from = Vendue à partir du
catalogue-held = Adhésions
catalogue-versions = Publié
catalogue-next = La version suivante
catalogue-next-text = Une fois publiée, elle vaut pour les achats suivants. Une ligne vide est retirée.
catalogue-core = Une fois
catalogue-added = Par compétence
catalogue-cap = Au plus
catalogue-add-product = Ajouter un produit
catalogue-copy-from = Copier depuis
catalogue-copy = Copier
catalogue-unit-licenses = Licences
catalogue-unit-cores = Cœurs
catalogue-unit-servers = Serveurs
catalogue-unit-seats = Places
catalogue-unit-incidents = Incidents de support
catalogue-unit-hours = Heures
catalogue-unit-credits = Crédits
catalogue-unit-offers = Offres de commercialisation
catalogue-credit-month = Chaque mois
catalogue-credit-year = Une fois par an
catalogue-support-on-premises = Support sur site
catalogue-support-cloud = Support cloud
catalogue-support-advisory = Heures de conseil
catalogue-support-presales = Avant-vente et déploiement


## One-time links in mails

mail-off-link = Il menait à un lien à usage unique, qui n’existe plus. Envoyez un nouveau lien depuis la page des opérateurs.
mail-show-link = Afficher le lien
mail-show-link-text = Le lien de cet e-mail peut être affiché ici, pour être transmis autrement. Cet affichage est consigné.
mail-link-text = Pour { $email } : il définit un mot de passe, une fois. Transmettez-le par une voie sûre, et à personne d’autre.
log-mail-link-shown = A affiché le lien à usage unique d’un e-mail
log-mail-link-shown-try = A tenté d’afficher le lien à usage unique d’un e-mail

## Levels, and drafts of packages

catalogue-show = Afficher
catalogue-levels = Niveaux
catalogue-level = Niveau
lead-catalogue-levels = Les niveaux d’adhésion qu’apportent les offres, par exemple « Gold Core ». Parmi les adhésions qui se terminent le même jour, le plus petit ordre vient en premier.
catalogue-new-level = Nouveau niveau
catalogue-level-stays = Un nouveau nom se voit partout aussitôt, aussi par les entreprises qui ont ce niveau.
catalogue-level-code-hint = Minuscules de a à z, chiffres et traits de soulignement. Il ne change jamais.
catalogue-rank = Ordre
catalogue-rank-hint = Un nombre entier de 0 à 1000. Le plus petit vient en premier.
catalogue-action-pack = C’est un Action Pack : une entreprise en a un à la fois
draft = Brouillon
draft-saved-by = Enregistré par { $by },
draft-same = Il est identique à ce qui est publié.
draft-differs = { $count ->
    [one] Il diffère de ce qui est publié par { $count } ligne :
   *[other] Il diffère de ce qui est publié par { $count } lignes :
}
draft-save = Enregistrer le brouillon
draft-discard = Abandonner le brouillon
draft-discard-text = Ce qui est publié reste. Le brouillon disparaît définitivement.
flash-draft-saved = Le brouillon est enregistré. Il ne vaut pour personne tant qu’il n’est pas publié.
flash-draft-discarded = Le brouillon est abandonné.
draft-changed = Rien n’a été enregistré : { $by } a enregistré un autre brouillon entre-temps, le { $at }. Il se trouve plus haut, et votre saisie est ici. Enregistrez de nouveau pour le remplacer.
draft-gone = Rien n’a été enregistré : le brouillon a été publié ou abandonné entre-temps. Votre saisie est ici. Enregistrez de nouveau pour la garder.
log-draft-saved = A enregistré un brouillon de ce qu’accorde { $offer }
log-draft-saved-try = A tenté d’enregistrer un brouillon de ce qu’accorde { $offer }
log-draft-discarded = A abandonné le brouillon de ce qu’accorde { $offer }
log-draft-discarded-try = A tenté d’abandonner le brouillon de ce qu’accorde { $offer }

company-people = Personnes
company-people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes, y compris les anciennes
}
company-nobody = Personne n’appartient encore à cette entreprise.
company-nobody-text = Invitez son premier administrateur général : il ajoutera lui-même les autres personnes.
lead-company-people = Toutes les personnes qui appartiennent à { $company }, qui y sont invitées ou qui l’ont quittée. Les heures sont en UTC.
company-roles = Rôles
company-signed-in = Dernière connexion
company-data = Données
company-no-domains = Aucun
company-added-at = Dans le programme depuis
company-suspended-since = Suspendue depuis le { $at }. Ses membres lisent ce motif :
company-notes = Notes internes
company-notes-text = Réservées aux opérateurs ; l’entreprise ne les voit jamais.
company-no-notes = Aucune note.
company-log = Dernières entrées de son journal
company-no-log = Rien ne s’est encore passé.
company-mails = E-mails
company-no-mails = Aucun e-mail ne concerne cette entreprise.
company-nothing-asked = Elle n’a rien demandé.
company-all = Tout afficher
company-no-memberships = Elle n’a aucun abonnement.
membership-not-started = Commence plus tard
membership-active = Actif
membership-in-window = Dans sa période de renouvellement
membership-lapsed = Échu
membership-cancelled = Annulé
membership-from-to = Du { $from } au { $to }
membership-grants = { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
}

console-help = Aide
first-hour = Votre première heure
first-hour-lead = D’une installation vide à une entreprise dont l’administrateur obtient une clé, en dix étapes. Chacune prend quelques minutes et peut être refaite.
first-hour-set-up = Voyez ce qu’il y a à faire
first-hour-set-up-text = La liste de configuration dit ce qui est fait et ce qui ne l’est pas. Elle s’ouvre d’elle-même tant que tout n’est pas fait.
first-hour-settings = Donnez son nom au programme
first-hour-settings-text = Nom, langues, monnaie et règles. Chaque champ dit ce qui en dépend et qui l’a modifié en dernier.
first-hour-mail = Vérifiez que les e-mails arrivent
first-hour-mail-text = Envoyez-vous l’e-mail d’essai depuis la configuration. Sans serveur de messagerie, chaque e-mail reste sous E-mails, où vous pouvez le lire et afficher le lien qu’il contient.
first-hour-catalogue = Saisissez ce que vous accordez
first-hour-catalogue-text = Importez le catalogue sous forme de fichier, prenez le catalogue de départ, ou saisissez un produit par son formulaire. Les logiciels et les produits cloud ont des clés.
first-hour-package = Publiez un package
first-hour-package-text = Une offre accorde des produits en certaines quantités. Enregistrez un brouillon pendant que vous travaillez, regardez l’aperçu, publiez. Ce qui est publié ne change jamais ; la version suivante ne touche pas à ce que les entreprises ont.
first-hour-keys = Importez des clés
first-hour-keys-text = Un fichier avec une clé par ligne, dans la réserve du produit. L’aperçu dit combien sont nouvelles ; personne ne les revoit ici en entier.
first-hour-company = Ajoutez une entreprise
first-hour-company-text = Par un formulaire, ou plusieurs par un fichier. Nommez son premier administrateur général, et il est invité par e-mail.
first-hour-invitation = Suivez l’invitation
first-hour-invitation-text = La page de l’entreprise dit si l’invitation est ouverte, et jusqu’à quand. Vous pouvez la renvoyer ou la retirer ; l’e-mail figure sur la même page.
first-hour-membership = Accordez-lui un abonnement
first-hour-membership-text = À la main, avec un motif que l’entreprise lit. Dès lors, son administrateur voit les avantages, et l’obtention des clés affiche une de celles que vous avez importées.
first-hour-colleagues = Ajoutez vos collègues
first-hour-colleagues-text = Les administrateurs tiennent le programme, le traitement fait ce que demandent les entreprises, les lecteurs regardent. Chacun choisit les e-mails qu’il reçoit.
first-hour-end = À partir d’ici, le travail vient à vous : ce que demandent les entreprises figure sur la première page, le plus ancien d’abord.
