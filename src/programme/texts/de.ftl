### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Name des Programms
setting-logo-text = Text am Kopf jeder Seite
setting-currency = Währung
setting-languages = Angebotene Sprachen
setting-mail-sender-name = Absendername der E-Mails
setting-seat-waiting-days = Tage, bis ein zurückgenommener Platz frei ist
setting-refund-ended-by = Wodurch das Recht auf Erstattung endet
setting-refund-days = Tage nach dem Kauf, in denen eine Erstattung beantragt werden kann
setting-renewal-days = Tage des Verlängerungszeitraums
setting-extra-days = Zusätzliche Tage nach dem Jahrestag für Vorteile, die einer Person zugewiesen werden
setting-technical-activation-user = Eine technische Aktivierung nennt eine Person
setting-cloud-portal-url = Portal der Cloud
setting-membership-center-url = Membership Center
setting-regional-help-url = Regionale Hilfe
setting-support-site-url = Supportwebsite
setting-seller-name = Name des Verkäufers
setting-seller-address = Adresse des Verkäufers
setting-seller-tax-number = Steuernummer
setting-bank-account = Bankkonto
setting-tax-rate = Steuersatz in Prozent
setting-active-at-once = Sofort aktiv bis
# What stands for an empty value.
setting-nothing = nichts

## The log

log-setting-changed = Einstellung „{ $setting }“ von „{ $from }“ in „{ $to }“ geändert
log-settings-try = Versucht, Einstellungen des Programms zu ändern
log-set-up-finished = Einrichtung des Programms abgeschlossen
log-set-up-finished-try = Versucht, die Einrichtung des Programms abzuschließen
log-mail-tested = Test-E-Mail angefordert
log-mail-tested-try = Versucht, eine Test-E-Mail anzufordern
