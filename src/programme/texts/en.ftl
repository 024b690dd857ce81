### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Name of the programme
setting-logo-text = Text at the head of every page
setting-currency = Currency
setting-languages = Languages offered
setting-mail-sender-name = Name of the sender of mails
setting-seat-waiting-days = Days until a vacated seat is free
setting-refund-ended-by = What ends the right to a refund
setting-refund-days = Days after the purchase in which a refund can be asked for
setting-renewal-days = Days of the renewal window
setting-extra-days = Extra days after the anniversary, for what needs a user
setting-technical-activation-user = A technical activation names a user
setting-cloud-portal-url = The cloud’s own portal
setting-membership-center-url = Membership center
setting-regional-help-url = Regional help
setting-support-site-url = Support site
setting-seller-name = Name of the seller
setting-seller-address = Address of the seller
setting-seller-tax-number = Tax number
setting-bank-account = Bank account
setting-tax-rate = Tax rate in percent
setting-active-at-once = Active at once up to
# What stands for an empty value.
setting-nothing = nothing

## The log

# $setting (String) - the setting’s name
# $from (String) - the value before
# $to (String) - the value now
log-setting-changed = Changed the setting “{ $setting }” from “{ $from }” to “{ $to }”
log-settings-try = Tried to change settings of the programme
log-set-up-finished = Finished setting up the programme
log-set-up-finished-try = Tried to finish setting up the programme
log-mail-tested = Asked for a test mail
log-mail-tested-try = Tried to ask for a test mail
