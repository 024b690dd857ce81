### Announcements: lines that operators put on the pages of companies.

announcements = Annonces
announcements-lead = Une ligne en haut des pages des entreprises que vous choisissez, d’un moment à un autre. Les heures sont en UTC.
announcement-new = Écrire une annonce
no-announcements = Il n’y a pas encore d’annonces
no-announcements-text = Ce que vous écrivez s’affiche en haut des pages des entreprises aussi longtemps que vous le choisissez.
announcement-text = Texte
announcement-from = Du
announcement-to = Au
announcement-for = Pour
announcement-planned = Prévue
announcement-running = Affichée
announcement-over = Terminée
announcement-to-all = Toutes les entreprises
announcement-to-some = Entreprises ayant ces numéros
announcement-companies-count = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
announcement-numbers = MPN ID
announcement-numbers-hint = Un par ligne, ou séparés par des virgules ; { $most } au plus.
announcement-from-day = Premier jour
announcement-from-time = À partir de cette heure ce jour-là, en UTC
announcement-from-time-hint = Si le champ reste vide, dès le début du jour.
announcement-to-day = Dernier jour
announcement-to-time = Jusqu’à cette heure ce jour-là, en UTC
announcement-to-time-hint = Si le champ reste vide, jusqu’à la fin du jour.
announcement-dismissible = Chaque lecteur peut la fermer
announcement-save = Enregistrer l’annonce
announcement-change-text = Une fois modifiée, elle est affichée de nouveau à ceux qui l’avaient fermée.
announcement-end = Y mettre fin maintenant
announcement-end-text = Elle disparaît aussitôt de toutes les pages et reste dans la liste.
announcement-remove = Supprimer l’annonce
announcement-remove-text = Elle disparaît de toutes les pages et de la liste. Le journal conserve son texte.
announcement-dismiss = Fermer
announcement-no-day = Choisissez un jour.
announcement-no-time = Saisissez l’heure sur 24 heures, avec les minutes.
announcement-ends-first = Elle doit finir après avoir commencé.
announcement-past = Elle serait déjà terminée. Choisissez une fin plus tardive.
announcement-no-numbers = Saisissez au moins un MPN ID.
announcement-too-many = { $most } entreprises au plus peuvent être indiquées.
announcement-unknown = Aucune entreprise n’a ce MPN ID : { $numbers }
announcement-changed-meanwhile = Rien n’a été fait : l’annonce a changé entre-temps. Consultez-la, puis recommencez.
flash-announcement-saved = L’annonce est enregistrée.
flash-announcement-ended = L’annonce est terminée.
flash-announcement-removed = L’annonce est supprimée.
log-announcement-made = A annoncé « { $about } »
log-announcement-made-try = A tenté d’annoncer « { $about } »
log-announcement-changed = A modifié l’annonce « { $about } »
log-announcement-changed-try = A tenté de modifier l’annonce « { $about } »
log-announcement-ended = A mis fin à l’annonce « { $about } »
log-announcement-ended-try = A tenté de mettre fin à l’annonce « { $about } »
log-announcement-removed = A supprimé l’annonce « { $about } »
log-announcement-removed-try = A tenté de supprimer l’annonce « { $about } »
log-announcement-dismissed = A fermé l’annonce « { $about } »
log-announcement-dismissed-try = A tenté de fermer l’annonce « { $about } »
