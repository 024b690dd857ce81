### The people of a company, and the seats they hold.

menu-account = Compte
people = Personnes
lead-people = Qui fait partie de l’entreprise { $company }, avec quels rôles, et qui détient quelles licences.
column-name = Nom
column-roles = Rôles
column-seats-held = Licences détenues
filter-with-seats = Avec licence
filter-without-seats = Sans licence
filter-deactivated = Compte désactivé
search-people-label = Rechercher par nom ou adresse e-mail
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
no-match-people = Personne dans votre entreprise ne correspond à la recherche et au filtre.
details-of-person = Licences détenues par { $name }
seats-held = Licences détenues
no-seats-held = { $name } ne détient aucune licence.
seat-of-product = { $product }, licence n° { $seat }
who-adds-people = Qui ajoute des personnes

## In the logs

log-member-deactivated = { $seats ->
    [0] A désactivé { $member }
    [one] A désactivé { $member } ; une licence a été retirée
   *[other] A désactivé { $member } ; { $seats } licences ont été retirées
}
log-member-deactivated-try = A tenté de désactiver { $member }

## Invitations

filter-invited = Invitation en attente
member-invited = Invitation en attente
member-invitation-over = Invitation expirée
invited-until = jusqu’au { $date }
invitation-over-since = le { $date }
see-invitation = Voir l’invitation
mail-is-member-invited = Invitation à rejoindre une entreprise
mail-member-invited-subject = Invitation à rejoindre l’entreprise { $company }
mail-member-invited = { $by } vous invite à rejoindre l’entreprise { $company } (ID MPN { $mpn }) sur le portail des partenaires.
mail-member-invited-roles = Vos rôles dans cette entreprise : { $roles }.
mail-member-invited-link = Le lien ci-dessous montre l’invitation. Si vous avez déjà un compte ici, connectez-vous pour accepter ; sinon, définissez un mot de passe. Le lien fonctionne une fois, jusqu’au { $until }.
mail-member-invited-reason = Vous recevez cet e-mail parce que votre adresse a été saisie par { $by }. Si vous n’attendiez aucune invitation, ne faites rien : personne ne rejoint l’entreprise à votre place.
mail-is-member-joined = Nouvelle personne dans l’entreprise
mail-member-joined-subject = { $member } a rejoint l’entreprise { $company }
mail-member-joined = { $member } a accepté l’invitation et fait maintenant partie de l’entreprise { $company }, avec les rôles suivants : { $roles }.

log-member-invited = A invité { $member } avec les rôles : { $roles }
log-member-invited-try = A tenté d’inviter { $member }
log-invitation-sent-again = A renvoyé l’invitation destinée à { $member }
log-invitation-sent-again-try = A tenté de renvoyer l’invitation destinée à { $member }
log-invitation-withdrawn = A retiré l’invitation destinée à { $member }
log-invitation-withdrawn-try = A tenté de retirer l’invitation destinée à { $member }
log-member-joined = A rejoint l’entreprise sous le nom { $member }, avec les rôles : { $roles }
log-member-joined-try = A tenté de rejoindre l’entreprise sous le nom { $member }

## Inviting, for operators

invite-person = Inviter une personne
lead-invite = Cette personne reçoit un e-mail avec un lien pour rejoindre l’entreprise { $company }. Il fonctionne une fois, pendant sept jours.
invitee-name-hint = Tel que les personnes de l’entreprise le connaissent. 200 caractères au plus.
invitee-name-missing = Saisissez le nom de la personne
invitee-name-long = Saisissez un nom de { $most } caractères au plus
invitee-email-hint = L’e-mail y est envoyé, dans la langue du compte, sinon dans celle de l’entreprise. Seule la personne qui lit les e-mails à cette adresse peut rejoindre l’entreprise.
invitee-roles-hint = Sans rôle, une personne voit ce qui lui est attribué. Les administrateurs généraux de l’entreprise peuvent modifier les rôles plus tard.
invitee-is-member = Cette personne fait déjà partie de l’entreprise
invitee-is-invited = Cette personne est déjà invitée. Vous pouvez renvoyer l’invitation
invitee-is-operator = Cette personne est un opérateur du programme, et les opérateurs ne font partie d’aucune entreprise. Saisissez une autre adresse
send-invitation = Envoyer l’invitation
send-invitation-again = Renvoyer
withdraw-invitation = Retirer l’invitation
withdraw-happens-link = Le lien de l’e-mail ne fonctionne plus. La personne qui l’ouvre apprend que l’invitation a été retirée.
withdraw-happens-list = Une personne qui n’a jamais fait partie de l’entreprise { $company } n’y figure plus. Une personne qui en faisait partie auparavant reste désactivée.
withdraw-happens-mail = Aucun e-mail ne l’annonce. Vous pouvez inviter cette personne de nouveau à tout moment.
flash-invited = L’invitation est en cours d’envoi à { $name }.
flash-invited-rests = L’invitation destinée à { $name } est créée. Aucun serveur de messagerie n’est configuré : l’e-mail reste en attente. Ouvrez-le sous E-mails pour afficher son lien.
flash-invited-again = Un nouveau lien est en cours d’envoi à { $name }, et l’ancien ne fonctionne plus.
flash-invited-again-rests = Un nouveau lien est créé pour { $name }, et l’ancien ne fonctionne plus. Aucun serveur de messagerie n’est configuré : l’e-mail reste en attente. Ouvrez-le sous E-mails pour afficher son lien.
flash-withdrawn = L’invitation destinée à { $name } est retirée.
flash-none-open = Rien n’a été fait : aucune invitation n’est en cours pour cette personne. Elle a été acceptée ou retirée entre-temps.
