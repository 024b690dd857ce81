### Signing in, setting a password, choosing a company.

flash-password-set = Votre mot de passe est défini et votre session est ouverte.
sign-in = Se connecter
email = Adresse e-mail
password = Mot de passe
no-password-yet = Pas encore de mot de passe, ou mot de passe oublié ? Demandez un lien à usage unique à un administrateur de votre entreprise ou au programme.
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
log-signed-in = A ouvert une session
log-signed-in-by-link = A ouvert une session par un lien
log-signed-in-demo = A ouvert une session depuis la liste des comptes de démonstration
log-signed-in-try = A tenté d’ouvrir une session
log-signed-out = A fermé sa session
log-signed-out-try = A tenté de fermer sa session
