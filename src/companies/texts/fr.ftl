companies = Entreprises
lead-companies = Toutes les entreprises du programme, par ID MPN. Les jours sont en UTC.
no-companies = Il n’y a encore aucune entreprise
no-companies-text = Ajoutez la première : vous pourrez ensuite inviter des personnes et accorder des abonnements.
search-companies-label = Partie du nom, ID MPN, domaine de messagerie ou adresse complète d’une personne
no-match-companies = Aucune entreprise ne correspond à l’état et au texte saisi. Une adresse e-mail doit être complète ; d’un nom, une partie suffit.
show-all-companies = Afficher toutes les entreprises
first-companies = Premières entreprises
companies-before = Numéros inférieurs
companies-after = Numéros supérieurs
companies-count = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
companies-count-more = Plus de { $most } entreprises
company-suspended = Suspendue
company-invited = Personne encore
company-moving = Invitée au transfert
company-elsewhere = Sur l’ancien site
company-country = Pays
company-memberships = Abonnements
company-no-membership = Aucun
company-added = Ajoutée

log-company-added = A ajouté l’entreprise { $mpn } au programme
log-company-added-try = A tenté d’ajouter une entreprise au programme
log-company-read = A consulté la page de l’entreprise { $mpn }
log-company-read-try = A tenté de consulter la page de l’entreprise { $mpn }
log-company-corrected = A modifié les données de l’entreprise { $mpn }
log-company-corrected-try = A tenté de modifier les données de l’entreprise { $mpn }
log-company-suspended = A suspendu l’entreprise { $mpn }
log-company-suspended-try = A tenté de suspendre l’entreprise { $mpn }
log-company-lifted = A levé la suspension de l’entreprise { $mpn }
log-company-lifted-try = A tenté de lever la suspension de l’entreprise { $mpn }
log-company-noted = A noté quelque chose sur l’entreprise { $mpn }
log-company-noted-try = A tenté de noter quelque chose sur l’entreprise { $mpn }

company-new = Ajouter une entreprise
company-add = Ajouter l’entreprise
company-name = Nom
company-name-hint = Tel que ses membres et le programme la nomment.
company-name-missing = Saisissez le nom de l’entreprise
company-name-long = Raccourcissez le nom à 200 lettres
company-number-hint = Laissez vide pour le numéro suivant.
company-number-wrong = Saisissez un nombre de dix chiffres au plus, ou laissez vide
company-number-taken = Une autre entreprise a l’ID MPN { $number }
company-number-repeated = Cet ID MPN figure aussi à l’emplacement { $line }
company-no-number-left = Aucun ID MPN ne suit le plus grand : saisissez-en un
company-choose = Choisissez
company-country-wrong = Choisissez le pays, ou écrivez ses deux lettres
company-zone = Fuseau horaire
company-zone-hint = Par exemple Europe/Paris. Le dernier jour d’un avantage y est un jour entier.
company-zone-wrong = Saisissez le nom d’un fuseau horaire, par exemple Europe/Paris
company-language = Langue
company-language-wrong = Choisissez une des langues du portail
company-domains = Domaines de messagerie
company-domains-hint = Un par ligne, par exemple example.com. Deux entreprises n’ont jamais le même.
company-domain-wrong = « { $domain } » n’est pas un domaine de messagerie, par exemple example.com
company-domain-taken = Le domaine { $domain } appartient à l’entreprise { $company } (MPN { $mpn })
company-domain-repeated = Le domaine { $domain } figure aussi à l’emplacement { $line }
company-domains-many = { $most ->
    [one] Une entreprise a au plus { $most } domaine de messagerie
   *[other] Une entreprise a au plus { $most } domaines de messagerie
}
company-is-elsewhere = Elle gère encore ses avantages sur l’ancien site
company-is-elsewhere-hint = Ses pages montrent ce qu’elle a sans proposer d’action tant qu’elle n’a pas accepté l’invitation au transfert.
company-first-admin = Premier administrateur général
company-first-admin-hint = Cette personne est invitée par e-mail. Vous pouvez laisser ces champs vides et inviter quelqu’un plus tard.
company-admin-is-operator = Cette personne est un opérateur, qui n’appartient à aucune entreprise
company-admin-name = Nom de la personne
company-admin-email = Son adresse e-mail
company-admin-name-wrong = Saisissez le nom de la personne
company-admin-email-wrong = Saisissez une adresse e-mail, par exemple nom@example.com
flash-company-added = L’entreprise { $company } fait partie du programme, avec l’ID MPN { $mpn }.
company-correct = Corriger les données de l’entreprise { $company }
company-correct-lead = Ce qui est modifié est annoncé par e-mail aux administrateurs généraux de l’entreprise.
company-correct-verb = Corriger les données
company-save = Enregistrer
company-now = Ce qui y figure maintenant
company-changed-meanwhile = Quelqu’un d’autre a modifié les données de cette entreprise depuis que vous avez ouvert cette page. Votre saisie est conservée ci-dessous ; enregistrez de nouveau pour remplacer la sienne.
flash-company-corrected = Les données de l’entreprise sont modifiées.

company-suspend = Suspendre l’entreprise { $company }
company-suspend-verb = Suspendre
company-suspend-text = Dès maintenant, ses membres voient tout et ne modifient rien. Chaque page le dit, avec ce motif, et ses administrateurs généraux en sont informés par e-mail.
company-reason = Motif
company-reason-hint = L’entreprise le lit.
company-reason-missing = Saisissez un motif
company-reason-long = { $most ->
    [one] Raccourcissez le motif à { $most } lettre
   *[other] Raccourcissez le motif à { $most } lettres
}
company-is-suspended = Cette entreprise est déjà suspendue, pour ce motif
company-is-not-suspended = Cette entreprise n’est plus suspendue
company-lift = Lever la suspension de l’entreprise { $company }
company-lift-verb = Lever la suspension
company-lift-text = Ses membres peuvent aussitôt agir de nouveau. Ses administrateurs généraux en sont informés par e-mail.
company-suspended-because = Ses membres lisent ce motif
flash-company-suspended = L’entreprise est suspendue.
flash-company-lifted = L’entreprise n’est plus suspendue.

company-add-note = Noter quelque chose sur l’entreprise { $company }
company-note = Note interne
company-note-verb = Ajouter la note
company-note-missing = Saisissez la note
company-note-long = Raccourcissez la note à 10 000 lettres
flash-company-noted = La note est ajoutée.

mail-is-company-suspended = Entreprise suspendue
mail-is-company-lifted = Suspension d’une entreprise levée
mail-is-company-corrected = Données d’une entreprise modifiées
mail-company-suspended-subject = L’entreprise { $company } est suspendue dans le programme
mail-company-suspended = Le programme a suspendu l’entreprise { $company }. Vous et vos collègues voyez tout et ne pouvez rien modifier.
mail-company-suspended-reason = Le motif : { $reason }
mail-company-suspended-next = Rien de ce que vous avez n’est perdu. Adressez-vous au programme pour faire lever la suspension.
mail-company-lifted-subject = L’entreprise { $company } n’est plus suspendue
mail-company-lifted = Le programme a levé la suspension de l’entreprise { $company }. Vous et vos collègues pouvez de nouveau agir.
mail-company-corrected-subject = Le programme a modifié des données de l’entreprise { $company }
mail-company-corrected = Le programme a modifié ce qu’il conserve sur l’entreprise { $company } : { $fields }.
mail-company-corrected-next = Si ce n’est pas exact, adressez-vous au programme.

companies-many = Ajouter plusieurs entreprises
companies-many-lead = Un fichier d’un tableur, une entreprise par ligne, avec un en-tête. Vous voyez ce que ferait chaque ligne avant que rien ne soit fait.
companies-template = Télécharger un fichier à remplir
companies-file = Fichier
companies-file-hint = { $most ->
    [one] Un fichier CSV d’au plus { $most } ligne.
   *[other] Un fichier CSV d’au plus { $most } lignes.
}
companies-text = Ou la même chose sous forme de texte
companies-text-hint = Avec l’en-tête en première ligne, comme copié d’un tableur. Sans fichier.
companies-preview = Afficher ce qui se passerait
company-file-admin-name = Premier administrateur général
company-file-admin-email = Adresse e-mail du premier administrateur général
companies-caption = Ce que ferait chaque ligne
companies-column-line = Ligne
companies-column-place = Pays, fuseau, langue
companies-column-outcome = Résultat
companies-line-fine = Est ajoutée
companies-change = Modifier la liste
companies-blocked = Rien n’est ajouté tant qu’une ligne est erronée.
companies-summary = { $good ->
    [one] { $good } entreprise peut être ajoutée.
   *[other] { $good } entreprises peuvent être ajoutées.
} { $bad ->
    [one] { $bad } ligne est erronée.
   *[other] { $bad } lignes sont erronées.
}
companies-add = { $count ->
    [one] Ajouter { $count } entreprise
   *[other] Ajouter { $count } entreprises
}
companies-line = Ligne { $line } : { $problems }
companies-line-number = ligne { $line }
companies-more-lines = { $count ->
    [one] { $count } autre ligne est erronée
   *[other] { $count } autres lignes sont erronées
}
companies-empty = Choisissez un fichier, ou saisissez des lignes sous un en-tête
companies-too-large = La liste dépasse { $most } Kio : envoyez-la en plusieurs fois
companies-too-many = La liste a { $count } lignes ; on peut en ajouter { $most } au plus à la fois
companies-not-text = Ce fichier n’est pas du texte : enregistrez-le au format CSV
companies-columns = L’en-tête doit nommer une fois chacun de ces éléments : nom, pays, fuseau horaire, langue
companies-changed-meanwhile = Quelque chose a changé depuis que vous avez regardé : voyez ci-dessous ce qui se passerait maintenant
flash-companies-added = { $count ->
    [one] { $count } entreprise fait partie du programme.
   *[other] { $count } entreprises font partie du programme.
}
