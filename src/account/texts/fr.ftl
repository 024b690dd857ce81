### Signing in, setting a password, choosing a company.

flash-password-set = Votre mot de passe est défini et votre session est ouverte.
sign-in = Se connecter
email = Adresse e-mail
password = Mot de passe
enter-email = Saisissez votre adresse e-mail
enter-password = Saisissez votre mot de passe
sign-in-wrong = L’adresse e-mail et le mot de passe ne correspondent pas
sign-in-too-many = Trop de tentatives. Attendez une minute, puis réessayez
sign-in-busy = Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes
session-over = Votre session est terminée, et rien n’a été fait.
session-over-kept = Connectez-vous : vous retrouverez votre formulaire tel que vous l’avez laissé.
session-over-not-kept = Connectez-vous, puis recommencez.
kept-heading = Votre formulaire, tel que vous l’avez laissé
kept-text = Rien n’a encore été envoyé : relisez-le, puis envoyez-le. Les mots de passe, les ID d’accès et de contrat et les fichiers n’ont pas été conservés.
kept-send = Envoyer
demo-accounts = Comptes de démonstration
demo-hint = Un clic suffit pour se connecter. Rien ici n’est réel, et rien ne quitte cet ordinateur.
demo-across = Comptes transversaux
demo-alpine = Gold avec quatre compétences, Action Pack et ISV Co-sell ready. Sa date anniversaire approche et de nombreux avantages restent inutilisés.
demo-bleu-horizon = Un Action Pack acheté il y a quelques jours, pas encore utilisé. En français.
demo-celadon = Silver, en période de renouvellement. En chinois.
demo-dvina = Encore sur le Partner Membership Center, avec une invitation au transfert. En russe.
demo-consultant = Administrateur partenaire MPN d’Alpine Consulting et de Bleu Horizon
demo-operator = Opérateur du programme : travaille dans la console
set-password = Définir votre mot de passe
set-password-for = Pour { $email }. Ce lien ne fonctionne qu’une fois.
new-password = Nouveau mot de passe
new-password-again = Nouveau mot de passe, une seconde fois
password-hint = Au moins 8 caractères ; 15 ou plus, c’est mieux. Quelques mots suffisent, et vous pouvez les coller.
password-too-short = Choisissez un mot de passe d’au moins 8 caractères
password-too-long = Choisissez un mot de passe d’au plus 256 caractères
password-common = Ce mot de passe est l’un des premiers que n’importe qui essaierait. Choisissez-en un autre, par exemple quelques mots
password-differs = Les deux mots de passe sont différents
set-password-and-sign-in = Définir le mot de passe et se connecter
choose-company = Choisir une entreprise
choose-company-hint = Vous pouvez en changer en haut de chaque page.
no-company = Vous n’êtes membre d’aucune entreprise ici. Demandez à un administrateur général de votre entreprise de vous ajouter.

## A forgotten password

forgotten-link = Mot de passe oublié, ou pas encore de mot de passe ?
forgotten-password = Mot de passe oublié
forgotten-text = Saisissez l’adresse avec laquelle vous vous connectez ; vous recevrez un e-mail contenant un lien pour définir un nouveau mot de passe.
forgotten-demo = Ceci est une démonstration : aucun e-mail ne quitte cet ordinateur. Vous n’avez pas besoin de lien : la page de connexion ouvre chaque compte de démonstration en un clic.
forgotten-send = Envoyer le lien
enter-whole-email = Saisissez une adresse e-mail complète, par exemple nom@example.com
forgotten-sent = Consultez votre messagerie
forgotten-sent-text = S’il existe un compte avec cette adresse, un e-mail contenant un lien lui est envoyé. Le lien fonctionne une fois, pendant une heure.
forgotten-nothing-came = Vous n’avez rien reçu ? Regardez dans le courrier indésirable, et vérifiez si vous utilisez ici une autre adresse. Si vous n’avez pas encore de compte, un administrateur de votre entreprise peut vous ajouter.
forgotten-demo-sent = Ceci est une démonstration : aucun e-mail ne quitte cet ordinateur. L’e-mail attend dans la console, sous E-mails, où un opérateur peut afficher son lien.
forgotten-again = Demander un autre lien
set-new-password = Définir un nouveau mot de passe
new-password-ends-sessions = D’ici là, votre mot de passe actuel reste valable. Toutes vos sessions ouvertes seront fermées.
ask-for-new-link = Demander un nouveau lien
link-ran-out = Ce lien a expiré
link-ran-out-text = Rien n’a été modifié. Demandez un nouveau lien, et utilisez-le peu après l’avoir reçu.
link-used = Ce lien a été utilisé
link-used-text = Un mot de passe a été défini avec ce lien, qui ne fonctionne qu’une fois. Si c’était vous, connectez-vous. Sinon, demandez tout de suite un nouveau lien et définissez un autre mot de passe.
link-replaced = Il existe un lien plus récent
link-replaced-text = Un lien plus récent a été demandé, et celui-ci a pris fin. Ouvrez l’e-mail le plus récent, ou demandez un autre lien.
link-password-set = Votre mot de passe a été modifié entre-temps
link-password-set-text = Un nouveau mot de passe met fin à tous les liens envoyés auparavant. Connectez-vous avec ce mot de passe, ou demandez un nouveau lien.
link-withdrawn-text = Il a été retiré, et rien n’a été modifié. Si vous avez toujours besoin d’un accès, adressez-vous à la personne qui vous a donné ce lien.
mail-is-password-forgotten = Mot de passe oublié
mail-password-forgotten-subject = Définir un nouveau mot de passe
mail-password-forgotten = Un nouveau mot de passe a été demandé pour votre compte { $email }.
mail-password-forgotten-link = Définissez-le avec le lien ci-dessous. Le lien fonctionne une fois, pendant une heure. D’ici là, votre mot de passe actuel reste valable.
mail-password-forgotten-reason = Vous recevez cet e-mail parce que quelqu’un a saisi votre adresse sur le portail. Si ce n’était pas vous, ne faites rien : rien ne change.
mail-is-password-changed = Mot de passe modifié
mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed = Le mot de passe de votre compte { $email } a été modifié le { $at }. Toutes vos autres sessions ont été fermées.
mail-password-changed-not-you = Si ce n’était pas vous, quelqu’un d’autre peut peut-être lire vos e-mails : définissez tout de suite un nouveau mot de passe avec le lien ci-dessous, et changez celui de votre messagerie.
mail-account-reason = Vous recevez cet e-mail parce qu’il concerne la sécurité de votre compte.

## The profile: what belongs to the person

profile = Votre profil
profile-name-hint = Votre nom est tenu par chacune de vos entreprises : demandez à un administrateur de l’entreprise de le modifier.
profile-language-of-browser = Celle que demande le navigateur
profile-new-devices = M’écrire lorsque mon compte est utilisé sur un nouvel appareil
profile-new-devices-hint = Un appareil est nouveau si personne ne s’y est connecté à votre compte auparavant, ou si le navigateur l’a oublié.
profile-safety = Mot de passe et sessions
change-password = Changer de mot de passe
change-password-hint = Il vous faut votre mot de passe actuel.
flash-profile-saved = Votre profil est enregistré.
flash-password-changed = Votre mot de passe est modifié. Partout ailleurs, vos sessions sont fermées.
present-password = Mot de passe actuel
enter-present-password = Saisissez votre mot de passe actuel
present-password-wrong = Ce n’est pas votre mot de passe actuel
password-ends-others = Un nouveau mot de passe ferme toutes vos autres sessions, et un e-mail vous en informe.
profile-sessions = Vos sessions
profile-sessions-hint = Où votre session est ouverte, et depuis quand.
sessions-text = Votre compte est utilisé ici. Si vous ne reconnaissez pas une de ces sessions, fermez-la et changez de mot de passe.
session-this-one = celle-ci
session-address = Adresse réseau
session-address-unknown = inconnue
session-since = Ouverte
session-used = Dernière utilisation
session-end = Fermer la session
sessions-end-others = Fermer toutes les autres sessions
flash-session-ended = La session est fermée.
flash-other-sessions-ended = Toutes vos autres sessions sont fermées.
browser-unknown = Navigateur inconnu
system-unknown = un système inconnu
browser-on = { $browser } sur { $system }
mail-is-new-device = Connexion sur un nouvel appareil
mail-new-device-subject = Votre compte a été utilisé sur un nouvel appareil
mail-new-device = Une connexion à votre compte { $email } a eu lieu le { $at }, sur un appareil qui n’avait pas encore servi.
mail-new-device-what = { $device }, adresse réseau { $address }.
mail-new-device-not-you = Si c’était vous, il n’y a rien à faire. Sinon, fermez cette session avec le lien ci-dessous, et changez de mot de passe.
mail-new-device-reason = Vous recevez cet e-mail parce que votre profil le demande. Vous pouvez le désactiver dans votre profil.

## Joining a company by an invitation

invitation-heading = Rejoindre l’entreprise { $company }
invitation-by = { $by } vous invite à rejoindre l’entreprise { $company } (ID MPN { $mpn }).
invitation-for = Pour
invitation-good-until = Valable jusqu’au
invitation-set-password = Vous n’avez pas encore de compte ici. Définissez un mot de passe, et vous faites partie de l’entreprise.
set-password-and-join = Définir le mot de passe et rejoindre
invitation-sign-in = Il existe un compte avec cette adresse. Connectez-vous, puis acceptez.
sign-in-to-accept = Se connecter pour accepter
invitation-accept = En acceptant, vous faites partie de l’entreprise, et ses administrateurs généraux en sont informés.
accept-invitation = Accepter l’invitation
invitation-somebody-else = Vous êtes actuellement connecté en tant que { $other }. Cette invitation est destinée à { $email }, et cette personne seule peut l’accepter.
switch-person = Se déconnecter et continuer
flash-joined = Bienvenue. Vous faites maintenant partie de l’entreprise { $company }, avec les rôles suivants : { $roles }.
invitation-ran-out = Cette invitation a expiré
invitation-ran-out-text = Elle était valable jusqu’au { $until }. Demandez à la personne qui vous a invité, ou à un administrateur de l’entreprise { $company }, de la renvoyer.
invitation-withdrawn = Cette invitation a été retirée
invitation-withdrawn-text = Elle ne mène plus à l’entreprise { $company }. Si vous pensez devoir la rejoindre, adressez-vous à la personne qui vous a invité.
invitation-replaced = Il existe une invitation plus récente
invitation-replaced-text = Ce lien ne fonctionne plus, car l’invitation a été renvoyée. Ouvrez le lien dans l’e-mail le plus récent reçu de la part du programme { $programme }.
invitation-accepted = Cette invitation a été acceptée
invitation-accepted-text = { $email } fait partie de l’entreprise { $company }. Connectez-vous avec votre mot de passe pour y accéder.
invitation-operator = Cette adresse ne peut pas rejoindre une entreprise
invitation-operator-text = { $email } est l’adresse d’un opérateur du programme, et les opérateurs ne font partie d’aucune entreprise. Demandez à la personne qui vous a invité d’utiliser une autre adresse.
to-company = Accéder à l’entreprise { $company }

## In the logs

log-operator-added = A ajouté un opérateur
log-operator-added-try = A tenté d’ajouter un opérateur
log-operator-removed = A retiré un opérateur
log-operator-removed-try = A tenté de retirer un opérateur
log-operator-role-given = A changé le rôle d’un opérateur : { $from } est devenu { $to }
log-operator-role-given-try = A tenté de donner à un opérateur le rôle { $to }
log-secrets-rotated = A remplacé la clé de chiffrement
log-secrets-rotated-try = A tenté de remplacer la clé de chiffrement
log-language-chosen = A choisi { $language } comme langue
log-language-chosen-try = A tenté de choisir { $language } comme langue
log-password-set = A défini un mot de passe
log-password-set-try = A tenté de définir un mot de passe
log-password-forgotten = A demandé un lien pour définir un nouveau mot de passe
log-password-forgotten-try = A tenté de demander un lien pour définir un nouveau mot de passe
log-password-link-sent = A envoyé un lien pour définir un nouveau mot de passe
log-password-link-sent-try = A tenté d’envoyer un lien pour définir un nouveau mot de passe
log-profile-changed = A modifié son profil
log-profile-changed-try = A tenté de modifier son profil
log-sessions-ended = { $count ->
    [one] A fermé { $count } de ses sessions
   *[other] A fermé { $count } de ses sessions
}
log-sessions-ended-try = A tenté de fermer ses sessions
log-signed-in = A ouvert une session
log-signed-in-by-link = A ouvert une session par un lien
log-signed-in-demo = A ouvert une session depuis la liste des comptes de démonstration
log-signed-in-try = A tenté d’ouvrir une session
log-signed-out = A fermé sa session
log-signed-out-try = A tenté de fermer sa session
