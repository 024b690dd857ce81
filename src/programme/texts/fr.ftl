### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Nom du programme
setting-logo-text = Texte en tête de chaque page
setting-currency = Devise
setting-languages = Langues proposées
setting-mail-sender-name = Nom de l’expéditeur des e-mails
setting-seat-waiting-days = Jours avant qu’une licence libérée soit disponible
setting-refund-ended-by = Ce qui met fin au droit à remboursement
setting-refund-days = Jours après l’achat pendant lesquels un remboursement peut être demandé
setting-renewal-days = Jours de la période de renouvellement
setting-extra-days = Jours supplémentaires après la date anniversaire, pour ce qui demande un utilisateur
setting-technical-activation-user = Une activation technique désigne un utilisateur
setting-cloud-portal-url = Portail du cloud
setting-membership-center-url = Centre d’adhésion
setting-regional-help-url = Aide régionale
setting-support-site-url = Site de support
setting-seller-name = Nom du vendeur
setting-seller-address = Adresse du vendeur
setting-seller-tax-number = Numéro fiscal
setting-bank-account = Compte bancaire
setting-tax-rate = Taux de taxe en pour cent
setting-active-at-once = Active immédiatement jusqu’à
setting-nothing = rien

## The log

log-setting-changed = A changé le paramètre « { $setting } » de « { $from } » en « { $to } »
log-settings-try = A tenté de changer des paramètres du programme
log-set-up-finished = A terminé la configuration du programme
log-set-up-finished-try = A tenté de terminer la configuration du programme
log-mail-tested = A demandé un e-mail d’essai
log-mail-tested-try = A tenté de demander un e-mail d’essai
