### Addresses that somebody typed for a company's mail.

## The page to refuse

refuse-mail-heading = E-Mails an diese Adresse ablehnen
refuse-mail-lead = { $by } von { $company } hat { $address } eingegeben, und E-Mails zum Unternehmen gehen dorthin.
refuse-mail-text = Wenn Sie ablehnen, werden keine E-Mails zu diesem Unternehmen mehr an diese Adresse gesendet, und die Personen mit der Rolle „Globaler Administrator“ im Unternehmen werden informiert. Sie können dies hier nicht rückgängig machen.
refuse-mail = E-Mails ablehnen
mail-is-refused = E-Mails werden abgelehnt
mail-is-refused-text = Es werden keine E-Mails zu { $company } mehr an { $address } gesendet.

## Why an address can't be entered

address-refused = Diese Adresse lehnt E-Mails zu Ihrem Unternehmen ab. Geben Sie eine andere ein.
too-many-addresses = Innerhalb einer Stunde wurden zu oft Adressen eingegeben. Sie können diese ab dem { $time } wieder eingeben.

## The mails

mail-is-address-refused = Adresse lehnt E-Mails ab
mail-address-refused-subject = E-Mails an { $address } werden abgelehnt
mail-address-refused = Wer unter { $address } E-Mails liest, möchte keine E-Mails zu { $company } mehr. { $by } hatte diese Adresse eingegeben. Es wird nichts mehr dorthin gesendet.
mail-address-refused-next = Wenn es die Adresse Ihres Marketingkontakts ist, geben Sie eine andere ein.

## In the logs

log-address-refused = E-Mails an eine Adresse abgelehnt, die { $member } eingegeben hatte
log-address-refused-try = Versucht, E-Mails an eine Adresse abzulehnen, die { $member } eingegeben hatte
