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
session-over-kept = Connectez-vous : vous retrouverez votre formulaire tel que vous l’avez laissé.
session-over-not-kept = Connectez-vous, puis recommencez.
kept-heading = Votre formulaire, tel que vous l’avez laissé
kept-text = Rien n’a encore été envoyé : relisez-le, puis envoyez-le. Les mots de passe, les ID d’accès et de contrat et les fichiers n’ont pas été conservés.
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

## In the logs

log-operator-added = A ajouté un opérateur
log-operator-added-try = A tenté d’ajouter un opérateur
log-secrets-rotated = A remplacé la clé de chiffrement
log-secrets-rotated-try = A tenté de remplacer la clé de chiffrement
log-language-chosen = A choisi une langue : { $language }
log-language-chosen-try = A tenté de choisir une langue : { $language }
log-password-set = A défini un mot de passe
log-password-set-try = A tenté de définir un mot de passe
log-signed-in = S’est connecté(e)
log-signed-in-by-link = S’est connecté(e) par un lien
log-signed-in-demo = S’est connecté(e) depuis la liste des comptes de démonstration
log-signed-in-try = A tenté de se connecter
log-signed-out = S’est déconnecté(e)
log-signed-out-try = A tenté de se déconnecter
