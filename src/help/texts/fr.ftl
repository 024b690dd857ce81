### Help: its pages, and who may do what they tell.

help = Aide
help-lead = Comment faire, et quelles sont les règles.
help-search-label = Rechercher dans l’aide
help-search = Rechercher
help-found = { $count ->
    [one] { $count } page pour « { $asked } »
   *[other] { $count } pages pour « { $asked } »
}
help-found-none = Rien ne correspond. Essayez un autre mot ou parcourez toutes les pages ci-dessous.
help-who = Qui peut le faire
help-who-everybody = Tout le monde.
help-who-members = Tous les membres d’une entreprise.
help-who-operators = Les opérateurs du programme, selon leur rôle.
help-who-roles = Les personnes qui ont l’un de ces rôles : { $roles }.
help-you-may = Vous le pouvez. Vos rôles : { $own }.
help-you-hold = Vos rôles : { $own }.
help-you-hold-ask = Vos rôles : { $own }. Adressez-vous à { $names }.
help-on-this-page = Aide sur cette page
help-group-first = Pour commencer
help-group-keys = Logiciels et cloud
help-group-seats = Licences
help-group-support = Avantages techniques et demandes
help-group-marketing = Marketing
help-group-membership = Adhésion et commandes
help-group-people = Personnes et entreprise
help-group-account = Votre compte
help-group-operators = Pour les opérateurs
help-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
help-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
help-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
help-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
help-membership-center = le Partner Membership Center
help-regional-help = l’assistance régionale
help-support-site = le site de support
help-cloud-portal = le portail du cloud
help-refund-ended-by-software = une clé a été affichée
help-refund-ended-by-any-use = quelque chose a été affiché, affecté ou activé
read-the-rule = Lire la règle
rule-reassign = Une licence est libre pour une autre personne { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le premier jour où son dernier titulaire l’a eue : celle-ci le sera à partir du { $date }.
rule-reassign-now = Une licence est libre pour une autre personne { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le premier jour où son dernier titulaire l’a eue : celle-ci l’est immédiatement.
rule-reveal = De nouvelles clés sont émises jusqu’au { $date } : { $days ->
    [0] aujourd’hui est le dernier jour
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
}.
rule-redeem = L’extension est limitée à { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} à compter d’aujourd’hui, soit jusqu’au { $date }.
rule-refund = Une annulation avec remboursement peut être demandée dans un délai de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après l’achat : jusqu’au { $date }.
rule-renew = La période de renouvellement s’ouvre le lendemain de la date anniversaire et dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} : du { $from } au { $to }.
rule-activate = L’activation est possible jusqu’au { $date }. Une demande faite à temps est traitée au plus tard { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après, soit le { $until }.
rule-of-every-programme = Cette règle est la même dans tous les programmes.
rule-never-changed = Le programme n’a pas modifié cette règle depuis ses débuts.
rule-since = Cette règle est en vigueur depuis le { $date }.
rule-since-before = Cette règle est en vigueur depuis le { $date }. Auparavant, le délai était de { $before }.
rule-of-purchase = La règle en vigueur le jour de l’achat, le { $date }, s’applique. Pour ce qui est acheté aujourd’hui, elle est différente.
help-from = De { $programme }

## Operators’ own pages

help-pages = Pages d’aide
help-pages-lead = Vos propres pages, et vos textes à la place de ceux fournis avec le portail. Les heures sont en UTC.
help-pages-own = Vos propres pages
help-pages-none = Il n’y en a pas encore.
help-pages-compiled = Pages fournies avec le portail
help-page-new = Écrire une page
help-page-column = Page
help-page-changed = Dernière modification
help-page-is-own = La vôtre
help-page-is-replaced = Remplacée
help-page-is-compiled = Non modifiée
help-page-is-removed = Supprimée
help-page-edit = Modifier la page
help-page-replace = Remplacer la page
help-page-remove = Supprimer la page
help-page-remove-text = Plus personne ne la trouve. Ses versions restent et peuvent être rétablies.
help-page-restore = Afficher de nouveau la page du portail
help-page-restore-text = Votre texte n’est plus affiché. Vos versions restent et peuvent être rétablies.
help-page-versions = Versions
help-page-version = Version { $number }
help-page-version-saved = Enregistrée
help-page-version-back = Version { $number } rétablie
help-page-bring-back = Rétablir cette version
help-page-now = La version la plus récente
help-page-said = Contenu
help-page-slug = Adresse
help-page-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple visit-us. Elle ne peut pas être modifiée ensuite.
help-page-title = Titre
help-page-words = Autres mots pour la recherche
help-page-words-hint = Séparés par des virgules ; { $most } caractères au plus.
help-page-body = Texte
help-page-body-hint = Markdown, { $most } caractères au plus. Chaque titre s’écrit { $form }, avec sa propre ancre.
help-page-parts = Ce qu’un texte peut contenir
help-page-placeholders = Espaces réservés
help-page-targets = Pages vers lesquelles créer des liens
help-page-own-language = Obligatoire : les lecteurs d’une langue laissée vide reçoivent ce texte.
help-page-other-language = Facultatif : si elle reste vide, ses lecteurs voient la page en anglais.
help-page-compiled-language = Facultatif : si elle reste vide, ses lecteurs voient la page fournie avec le portail.
help-page-preview = Aperçu de la page
help-page-preview-text = Une phrase qui contient une donnée de l’entreprise du lecteur n’est affichée qu’aux membres d’une entreprise.
help-page-save = Enregistrer la page
help-page-title-missing = Saisissez un titre : { $language }
help-page-words-missing = Saisissez des mots pour la recherche : { $language }
help-page-body-missing = Saisissez le texte de la page : { $language }
help-page-title-long = Le titre peut avoir { $most } caractères au plus : { $language }
help-page-words-long = Les mots pour la recherche peuvent avoir { $most } caractères au plus : { $language }
help-page-body-long = Le texte de la page peut avoir { $most } caractères au plus : { $language }
help-page-no-name = L’adresse se compose de lettres minuscules, de chiffres et de traits d’union isolés, { $most } caractères au plus.
help-page-taken = Il y a une page à cette adresse, ou il y en avait une. Choisissez une autre adresse.
help-page-too-many = Vous avez { $most } pages, le nombre maximal. Supprimez-en une d’abord.
help-page-no-who = Choisissez qui peut le faire.
help-page-no-language = Écrivez la page dans une langue au moins.
help-page-lacks = Il manque des ancres auxquelles mènent des liens, { $anchors } : { $language }
help-page-anchor-form = Une ancre n’a que des lettres minuscules, des chiffres et des traits d’union, contrairement à { $anchor } : { $language }
help-page-anchor-twice = L’ancre { $anchor } est présente deux fois : { $language }
help-page-headings = Chaque titre s’écrit { $form }, et il y en a au moins un : { $language }
help-page-placeholder = Il n’y a pas d’espace réservé { $name } : { $language }
help-page-link = Ce lien ne mène nulle part, { $link } : { $language }
help-page-changed-meanwhile = Rien n’a été enregistré : quelqu’un a modifié cette page entre-temps. Consultez-la, puis recommencez.
help-page-led-to = Rien n’a été supprimé : d’autres de vos pages y mènent, { $pages }.
help-page-not-there = Il n’y a plus rien de vous ici.
flash-help-page-saved = La page est enregistrée.
flash-help-page-removed = Elle n’est plus affichée.
log-help-page-saved = A enregistré la page d’aide { $page }, version { $version }
log-help-page-back = A rétabli la version { $back } de la page d’aide { $page } comme version { $version }
log-help-page-saved-try = A tenté d’enregistrer la page d’aide { $page }
log-help-page-removed = A retiré la page d’aide { $page }
log-help-page-removed-try = A tenté de retirer la page d’aide { $page }
