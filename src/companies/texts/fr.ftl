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

## The company’s own page of its data, and what operators agree to

company-own-data = Données de l’entreprise
company-own-lead = Ce que le programme détient au sujet de votre entreprise.
company-support = Contact d’assistance
company-support-email = Contact d’assistance : adresse e-mail
company-support-phone = Contact d’assistance : téléphone
company-support-none = Non indiqué
company-support-hint = À qui le programme s’adresse pour toute question sur votre entreprise. Vous pouvez laisser les deux champs vides.
company-support-email-wrong = Saisissez une adresse e-mail, par exemple nom@example.com, ou laissez ce champ vide
company-support-phone-wrong = Saisissez un numéro de téléphone avec l’indicatif du pays, par exemple +41 44 668 18 00, ou laissez ce champ vide
company-agreed-hint = Un opérateur du programme donne son accord avant toute modification.
company-own-zone-hint = Par exemple Europe/Paris. Les dates y sont comptées dès la modification.
company-own-domains-hint = Un par ligne, par exemple example.com. Un opérateur du programme donne son accord avant toute modification.
company-change = Modifier les données
company-change-verb = Enregistrer les modifications
company-who-changes = Qui peut modifier les données de l’entreprise
company-needs-role = Vous ne pouvez pas modifier ces données. Votre rôle ici : { $own }. Il faut l’un de ceux-ci : { $needed }.
company-none-open = Plus rien n’attend d’accord.
company-proposal = Nom et domaines de messagerie
company-proposal-open = Proposé par { $by } le { $at }. Un opérateur du programme doit encore donner son accord.
company-proposal-agreed = La dernière proposition a été acceptée le { $at }.
company-proposal-declined = La dernière proposition a été refusée le { $at }.
company-proposal-withdrawn = La dernière proposition a été retirée le { $at }.
company-withdraw = Retirer la proposition
flash-company-changed = Les données de l’entreprise sont enregistrées.
flash-company-proposed = Votre proposition attend un opérateur du programme. D’ici là, le nom et les domaines de messagerie restent les mêmes.
flash-company-changed-and-proposed = Les données de l’entreprise sont enregistrées. Le nom et les domaines de messagerie restent les mêmes jusqu’à l’accord d’un opérateur du programme.
flash-company-withdrawn = La proposition est retirée.
company-proposals = Noms et domaines proposés
company-proposals-lead = Les noms et les domaines de messagerie que les entreprises souhaitent. La proposition la plus ancienne vient en premier.
company-proposals-none = Rien n’attend.
company-proposed-at = Proposé
company-proposal-of = Ce que propose { $company }
company-proposal-by = Proposé par { $by }
company-proposes = L’entreprise propose un autre nom ou d’autres domaines de messagerie.
company-see-proposal = Voir la proposition
company-field = Donnée
company-field-now = Actuellement
company-field-wanted = Proposé
company-agree = Accepter
company-agree-text = La modification prend effet aussitôt, et les administrateurs généraux de l’entreprise en sont informés par e-mail.
company-decline = Refuser
company-decline-hint = Les administrateurs généraux de l’entreprise le lisent, sur leur page et par e-mail.
flash-proposal-agreed = Les données de l’entreprise sont modifiées, et ses administrateurs généraux en sont informés.
flash-proposal-declined = La proposition est refusée, et les administrateurs généraux de l’entreprise en sont informés.
mail-is-proposal-agreed = Proposition acceptée
mail-proposal-agreed-subject = Nouvelles données de l’entreprise { $company }
mail-proposal-agreed = Le programme a accepté ce que { $company } a proposé. Modifié : { $fields }.
mail-is-proposal-declined = Proposition refusée
mail-proposal-declined-subject = Proposition de l’entreprise { $company } refusée
mail-proposal-declined = Le programme a refusé ce que { $company } a proposé, et rien n’a été modifié. La proposition portait sur : { $fields }.
mail-proposal-message = Le message du programme :
log-proposal-made = A proposé un autre nom ou d’autres domaines de messagerie pour l’entreprise { $mpn }
log-proposal-made-try = A tenté de proposer un autre nom ou d’autres domaines de messagerie pour l’entreprise { $mpn }
log-proposal-withdrawn = A retiré la proposition de l’entreprise { $mpn }
log-proposal-withdrawn-try = A tenté de retirer la proposition de l’entreprise { $mpn }
log-proposal-agreed = A accepté la proposition de l’entreprise { $mpn }
log-proposal-agreed-try = A tenté d’accepter la proposition de l’entreprise { $mpn }
log-proposal-declined = A refusé la proposition de l’entreprise { $mpn }
log-proposal-declined-try = A tenté de refuser la proposition de l’entreprise { $mpn }
