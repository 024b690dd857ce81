### The people of a company, and the seats they hold.

menu-account = Compte
people = Personnes
lead-people = Qui fait partie de l’entreprise { $company }, avec quels rôles, et qui détient quelles licences.
column-name = Nom
column-roles = Rôles
column-seats-held = Licences détenues
column-signed-in = Dernière connexion
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
member-outside = Hors des domaines de l’entreprise
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
mail-is-member-left = Départ d’une personne de l’entreprise
mail-member-left-subject = { $member } a quitté l’entreprise { $company }
mail-member-left = { $member } a quitté l’entreprise { $company } de sa propre initiative. Ses rôles étaient les suivants : { $roles }.
mail-member-left-seats = Ses licences sont retirées. La page Personnes montre sous son nom ce dont cette personne s’occupait encore.

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
withdraw-happens-seats = { $count ->
    [one] Sa place est reprise et peut aller à quelqu’un d’autre une fois le délai d’attente passé. L’historique de la place garde son nom ; la personne reste donc dans la liste, désactivée.
   *[other] Ses { $count } places sont reprises et peuvent aller à d’autres une fois les délais d’attente passés. L’historique des places garde son nom ; la personne reste donc dans la liste, désactivée.
}
flash-seat-meanwhile = Cette personne a reçu une place entre-temps. Rien n’a été retiré. Appuyez de nouveau pour reprendre aussi cette place.
withdraw-happens-list = Une personne qui n’a jamais fait partie de l’entreprise { $company } n’y figure plus. Une personne qui en faisait partie auparavant reste désactivée.
withdraw-happens-mail = Aucun e-mail ne l’annonce. Vous pouvez inviter cette personne de nouveau à tout moment.
flash-invited = L’invitation est en cours d’envoi à { $name }.
flash-invited-rests = L’invitation destinée à { $name } est créée. Aucun serveur de messagerie n’est configuré : l’e-mail reste en attente. Ouvrez-le sous E-mails pour afficher son lien.
flash-invited-again = Un nouveau lien est en cours d’envoi à { $name }, et l’ancien ne fonctionne plus.
flash-invited-again-rests = Un nouveau lien est créé pour { $name }, et l’ancien ne fonctionne plus. Aucun serveur de messagerie n’est configuré : l’e-mail reste en attente. Ouvrez-le sous E-mails pour afficher son lien.
flash-withdrawn = L’invitation destinée à { $name } est retirée.
flash-none-open = Rien n’a été fait : aucune invitation n’est en cours pour cette personne. Elle a été acceptée ou retirée entre-temps.

## A person's page

person-no-member = Actuellement, { $name } ne fait pas partie de votre entreprise
no-role-allows = Membre du personnel, sans rôle : voit ce qui lui est attribué.
role-since = Depuis le { $date }
role-since-until = Depuis le { $date }, jusqu’au { $until }
change-roles = Modifier les rôles
invitation-sent-on = Invitation envoyée le
deactivated-on = Compte désactivé le
person-open-matters = Affaires en cours
person-is-contact = Est le contact marketing
person-activations = { $count ->
    [one] Un avantage technique est demandé avec cet utilisateur
   *[other] { $count } avantages techniques sont demandés avec cet utilisateur
}
person-requests = { $count ->
    [one] Une demande de service ouverte
   *[other] { $count } demandes de service ouvertes
}
person-name-heading = Nom dans cette entreprise
person-name-hint = Tel qu’on le connaît dans l’entreprise { $company }. 200 caractères au plus. Les autres entreprises ne le voient pas.
save-name = Enregistrer le nom
membership-heading = Appartenance
who-manages-people = Qui gère les personnes
person-history = Ce qui s’est passé
flash-renamed = Le nom dans cette entreprise est désormais { $name }.
limit-no-right = Les personnes sont gérées par les administrateurs généraux et les administrateurs des utilisateurs.
limit-of-global-admin = Cette personne a le rôle d’administrateur général. Seuls les administrateurs généraux peuvent y changer quelque chose.
limit-own-roles = Les administrateurs des utilisateurs ne peuvent pas modifier leurs propres rôles. Un autre administrateur le peut.
limit-gives-global-admin = Seuls les administrateurs généraux donnent ou retirent ce rôle.
limit-last-global-admin = C’est le seul administrateur général de l’entreprise. Donnez d’abord ce rôle à une autre personne.

## Changing roles

change-roles-of = Rôles : { $name }
lead-roles = Votre choix vaut dès la prochaine page ouverte par { $name }. Un e-mail l’annonce à cette personne.
roles-hint = Plusieurs rôles s’additionnent. Sans rôle, une personne voit ce qui lui est attribué.
save-roles = Enregistrer les rôles
roles-until = Jusqu’au
roles-until-hint = Le dernier jour des nouveaux rôles. Vide : ils restent. Un rôle prend fin automatiquement, et la personne en est informée par e-mail.
roles-until-wrong = Saisissez un jour, comme 2026-12-31, ou laissez vide
roles-until-past = Le dernier jour est passé. Saisissez aujourd’hui ou un jour ultérieur
roles-changed-meanwhile = Les rôles ont été modifiés entre-temps. Ce sont maintenant : { $roles }. Vérifiez-les et enregistrez de nouveau
flash-roles = Rôles désormais attribués à { $name } : { $roles }.
log-roles-changed = A modifié les rôles attribués à { $member }, de « { $before } » à « { $roles } »
log-roles-changed-until = A modifié les rôles attribués à { $member }, de « { $before } » à « { $roles } », les nouveaux jusqu’au { $until }
log-roles-changed-try = A tenté de modifier les rôles attribués à { $member } : « { $roles } »
log-member-renamed = A renommé { $before } en { $name }
log-member-renamed-try = A tenté de renommer { $before } en { $name }

mail-is-roles-changed = Autres rôles
mail-roles-changed-subject = Vos rôles dans l’entreprise { $company } ont changé
mail-roles-changed = { $by } a modifié vos rôles dans l’entreprise { $company } (ID MPN { $mpn }).
mail-roles-changed-now = Avant : { $before }. Maintenant : { $roles }.
mail-roles-until = { $roles } : jusqu’au { $date }. Passé ce jour, le rôle prend fin automatiquement.
mail-roles-changed-at-once = C’est déjà en vigueur ; vous n’avez pas à vous reconnecter.
mail-is-admin-named = Nouvel administrateur
mail-admin-named-subject = { $member } a un nouveau rôle dans l’entreprise { $company }
mail-admin-named = { $by } a donné à { $member } ce rôle dans l’entreprise { $company } : { $roles }.
mail-admin-named-check = Si vous ne vous y attendiez pas, consultez la page Personnes et retirez ce rôle.
mail-is-member-deactivated = Fin de l’accès
mail-member-deactivated-subject = Vous n’avez plus accès à l’entreprise { $company }
mail-member-deactivated = { $by } a mis fin à votre accès à l’entreprise { $company } (ID MPN { $mpn }).
mail-member-deactivated-seats = Ce qui vous y était attribué est retiré. Votre compte demeure, ainsi que ce que vous avez dans d’autres entreprises. Si c’est une erreur, adressez-vous à un administrateur de l’entreprise.
mail-member-deactivated-reason = Vous recevez cet e-mail parce que vous faisiez partie de l’entreprise { $company }.

## Deactivating

deactivate-person = Désactiver { $name }
deactivation-access = Dès sa prochaine requête, { $name } ne peut plus ouvrir aucune page de l’entreprise { $company }. Une personne qui ne fait partie d’aucune autre entreprise est déconnectée.
deactivation-own-access = Dès votre prochaine requête, vous ne pouvez plus ouvrir aucune page de l’entreprise { $company }. Si vous ne faites partie d’aucune autre entreprise, vous êtes déconnecté.
deactivation-contact = Le contact marketing est { $name }. Tant que vous n’en désignez pas un autre, aucune offre ne peut être activée et aucune n’est traitée.
deactivation-activations = { $count ->
    [one] Un avantage technique est demandé avec cet utilisateur. La demande suit son cours, et son issue est annoncée à la personne qui l’a faite.
   *[other] { $count } avantages techniques sont demandés avec cet utilisateur. Les demandes suivent leur cours, et leur issue est annoncée à la personne qui les a faites.
}
deactivation-requests = { $count ->
    [one] Une demande de service ouverte le reste, et les administrateurs de l’entreprise y répondent.
   *[other] { $count } demandes de service ouvertes le restent, et les administrateurs de l’entreprise y répondent.
}
deactivation-mail = Un e-mail l’annonce à { $name }.
deactivation-own-mail = Un e-mail l’annonce aux administrateurs généraux.
deactivation-back = Vous pouvez inviter { $name } de nouveau à tout moment. Les licences ne reviennent pas pour autant.
deactivation-seats = { $count ->
    [one] Une licence est retirée
   *[other] { $count } licences sont retirées
}
seat-others-on = Elle est libre pour une autre personne le { $date }.
seat-stays-this-year = Personne d’autre ne peut l’avoir avant la prochaine année d’adhésion.
flash-deactivated = { $seats ->
    [0] Le compte de { $name } est désactivé.
    [one] Le compte de { $name } est désactivé. Une licence a été retirée.
   *[other] Le compte de { $name } est désactivé. { $seats } licences ont été retirées.
}

## Adding people, and their invitations

add-person = Ajouter des personnes
new-person-email-hint = L’invitation y est envoyée. Seule la personne qui lit les e-mails à cette adresse peut rejoindre l’entreprise.
flash-invited-no-mail = L’invitation destinée à { $name } est créée. Aucun serveur de messagerie n’est configuré : demandez le lien aux opérateurs du programme.
back-where-you-were = Revenir à la page précédente
to-their-page = Voir la page de cette personne
person-invitation = Invitation
invite-again-person = Envoyer une nouvelle invitation à { $name }
again-happens-link = La personne reçoit un nouvel e-mail avec un nouveau lien, qui fonctionne une fois, pendant sept jours.
again-happens-old = Le lien de l’e-mail précédent ne fonctionne plus.
withdraw-invitation-of = Retirer l’invitation destinée à { $name }
reactivate-person = Inviter { $name } de nouveau
reactivation-mail = Un e-mail est envoyé à { $name }, avec un lien qui fonctionne une fois, pendant sept jours.
reactivation-accepts = Après avoir accepté, la personne fait de nouveau partie de l’entreprise, avec les rôles cochés ici et aucun autre.
reactivation-seats = Les licences qu’elle détenait ne reviennent pas.

role-requests = Demandes de rôles
lead-role-requests = Qui demande un autre rôle dans la société { $company }, et la suite donnée. La personne est informée par e-mail.
role-requests-open = À décider
role-requests-none = Personne n’attend de décision.
role-requests-decided = Décidées
approve-role = Approuver
decline-role = Refuser
approve-role-of = Approuver la demande de { $name }
decline-role-of = Refuser la demande de { $name }
role-request-asked = Rôle demandé
role-request-reason = Motif
approve-role-hint = Ce que vous cochez s’ajoute aux rôles de { $name }. Ce peut être un autre rôle que celui demandé.
approve-role-missing = Choisissez un rôle à attribuer
decline-role-hint = { $name } le lit, ici et dans un e-mail.
flash-role-approved = { $name } a désormais ce rôle et en est informé par e-mail.
flash-role-declined = La demande de { $name } est refusée. La personne en est informée par e-mail.
flash-role-decided = La décision était déjà prise.

## Adding many people at once

people-many = Ajouter plusieurs personnes
people-many-lead = Chaque personne de la liste reçoit un e-mail avec un lien pour rejoindre l’entreprise { $company }. Vous voyez d’abord l’effet de chaque ligne.
people-list-hint = Une par ligne : nom, adresse e-mail, rôles, séparés par des virgules, des points-virgules ou des tabulations ; { $most } au maximum. Par exemple : Ruth Keller, ruth@example.com, user_admin
people-file-hint = Avec les colonnes name, email et roles, enregistré au format CSV ; 256 Kio au maximum. Le texte et le fichier forment une seule liste.
people-role-words = Comment écrire les rôles
people-role-words-hint = Par les mots ci-dessous ou par les noms qui les accompagnent. Plusieurs mots sont séparés par un espace ou un point-virgule, plusieurs noms par un point-virgule. Sans rôle, une personne est membre du personnel.
people-list-empty = Saisissez au moins une personne ou choisissez un fichier qui en contient une.
people-list-too-large = La liste dépasse 256 Kio. Rien n’a été lu. Une liste contient au maximum { $most } personnes ; divisez-la et envoyez les parties l’une après l’autre.
people-list-too-many = La liste contient { $count } personnes ; le maximum est de { $most } à la fois. Divisez-la et envoyez les parties l’une après l’autre.
people-file-columns = La première ligne du fichier doit comporter les colonnes name et email, une seule fois chacune ; la colonne roles peut manquer. Elle comporte : { $columns }.
people-many-summary = Personnes à inviter : { $invited }{ $skipped ->
    [0] {""}
   *[other] , lignes ignorées : { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , lignes erronées : { $bad }
}
people-line-added = Reçoit une invitation
people-line-comes-back = Faisait partie de l’entreprise : reçoit une nouvelle invitation
people-line-belongs = Fait déjà partie de l’entreprise : ligne ignorée
people-line-invited = A déjà une invitation : ligne ignorée
people-name-formula = Saisissez un nom qui ne commence pas par =, +, - ou @, qu’un tableur prendrait pour une formule
people-not-a-role = « { $words } » n’est pas un rôle
people-many-more-lines = { $count ->
    [one] Une autre ligne est erronée.
   *[other] { $count } autres lignes sont erronées.
}
people-many-blocked = { $count ->
    [one] Une ligne est erronée ; personne n’est donc invité. Corrigez-la ou retirez-la, puis affichez un nouvel aperçu.
   *[other] { $count } lignes sont erronées ; personne n’est donc invité. Corrigez-les ou retirez-les, puis affichez un nouvel aperçu.
}
people-many-nothing-to-do = Il n’y a rien à faire : toutes les personnes de la liste font déjà partie de l’entreprise ou sont déjà invitées.
people-many-stale = La situation a changé depuis l’aperçu, ou il n’y en a pas eu. Personne n’a été invité. Voici ce qui se passerait maintenant.
people-invite-many = { $count ->
    [one] Inviter une personne
   *[other] Inviter { $count } personnes
}
flash-invited-many = { $count ->
    [one] L’invitation d’une personne est en cours d’envoi.
   *[other] Les invitations de { $count } personnes sont en cours d’envoi.
}
flash-invited-many-no-mail = { $count ->
    [one] L’invitation d’une personne est créée. Aucun serveur de messagerie n’est configuré : demandez le lien aux opérateurs du programme.
   *[other] Les invitations de { $count } personnes sont créées. Aucun serveur de messagerie n’est configuré : demandez les liens aux opérateurs du programme.
}

## Several people at once

select-person = Sélectionner { $name }
selected-people = Personnes sélectionnées :
selected-give-verb = Attribuer des rôles…
selected-take-verb = Retirer des rôles…
selected-deactivate-verb = Désactiver…
selected-invite-verb = Inviter de nouveau…
selected-give = { $count ->
    [one] Attribuer des rôles à { $count } personne
   *[other] Attribuer des rôles à { $count } personnes
}
selected-take = { $count ->
    [one] Retirer des rôles à { $count } personne
   *[other] Retirer des rôles à { $count } personnes
}
selected-deactivate = { $count ->
    [one] Désactiver { $count } personne
   *[other] Désactiver { $count } personnes
}
selected-invite = { $count ->
    [one] Inviter { $count } personne de nouveau
   *[other] Inviter { $count } personnes de nouveau
}
selected-give-hint = Chacun garde ce qu’il a déjà.
selected-take-hint = Qui ne les a pas reste inchangé.
selected-roles-missing = Choisissez au moins un rôle
selected-has = Rôles actuels : { $roles }
selected-deactivated = { $count ->
    [0] Sera désactivé et en sera informé par e-mail.
    [one] Sera désactivé et en sera informé par e-mail. { $count } licence sera retirée.
   *[other] Sera désactivé et en sera informé par e-mail. { $count } licences seront retirées.
}
selected-invited = Recevra un nouvel e-mail. Le lien du précédent ne sera plus valable.
selected-own = C’est vous ; rien ne change.
selected-not-invited = Aucune invitation n’est en cours.
selected-none = Aucune des personnes sélectionnées n’est concernée.
selected-nobody = Personne n’a été sélectionné.
selected-too-many = Vous pouvez sélectionner au plus { $most } personnes à la fois.
flash-selected-roles = { $count ->
    [0] Il n’y avait rien à changer.
    [one] Les rôles de { $count } personne ont été modifiés.
   *[other] Les rôles de { $count } personnes ont été modifiés.
}
flash-selected-deactivated = { $count ->
    [0] Il n’y avait personne à désactiver.
    [one] { $count } personne a été désactivée.
   *[other] { $count } personnes ont été désactivées.
}
flash-selected-invited = { $count ->
    [0] Il n’y avait aucune invitation à envoyer.
    [one] { $count } invitation a été renvoyée.
   *[other] { $count } invitations ont été renvoyées.
}
