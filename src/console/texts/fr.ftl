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
    [0] Aucune tentative
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
work-failed-mails = { $count ->
    [one] { $count } e-mail abandonné
   *[other] { $count } e-mails abandonnés
}
