### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = Ihr Unternehmen hat noch keinen, und ohne ihn kann kein Angebot aktiviert werden. Geben Sie die Person an, die die Anweisungen per E-Mail erhält, sobald ein Angebot aktiv ist.
contact-none-yet = Ihr Unternehmen hat noch keinen, und ohne ihn kann kein Angebot aktiviert werden.
contact-none-here = Ihr Unternehmen hat hier keinen.
contact-phone = Telefon
contact-language = Bevorzugte Sprache
contact-set-on = Festgelegt am
contact-needs-role = Sie können den Marketingkontakt nicht festlegen. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
contact-who-can-help = Wer helfen kann
who-can-set-contact = Wer den Marketingkontakt festlegen kann

## The list of offers

column-offer = Angebot
offer-activate-by = Aktivieren bis zum { $date }

## The form

add-contact = Marketingkontakt hinzufügen
update-contact = Marketingkontakt aktualisieren: { $name }
change-contact = Marketingkontakt ändern
contact-lead = E-Mails zu Ihren Markteinführungsangeboten gehen an diese Person, an die Adresse und in der Sprache, die Sie hier angeben.
contact-person = Person
contact-choose-another = Andere Person auswählen
contact-email-hint = Eine andere Adresse als die eigene dieser Person, zum Beispiel ein Postfach Ihres Marketingteams.
contact-phone-hint = So, wie sie im Land Ihres Unternehmens geschrieben wird, oder mit + und der Landesvorwahl am Anfang. Ohne Durchwahl.
contact-told = Die Person wird an der alternativen Adresse darüber informiert.
contact-told-new = Wenn Sie die Adresse ändern, wird die Person an der neuen informiert.
contact-former-told = { $name } wird an der zuvor eingegebenen alternativen Adresse darüber informiert, dass eine andere Person übernimmt.
contact-save = Speichern
contact-back = Zurück zu den Markteinführungsangeboten

## What is wrong with what was typed

choose-person-first = Wählen Sie eine Person aus.
enter-phone = Geben Sie eine Telefonnummer in Ziffern ein.
phone-needs-country = Beginnen Sie die Telefonnummer mit + und der Landesvorwahl.
phone-with-extension = Geben Sie die Telefonnummer ohne Durchwahl ein.
phone-unassigned = Diese Telefonnummer gibt es nicht. Prüfen Sie die Ziffern; in einem anderen Land beginnt sie mit + und der Landesvorwahl.
choose-language-first = Wählen Sie eine der Sprachen aus.

## Told after it happened

flash-contact-set = Der Marketingkontakt ist gespeichert: { $name }.

## The mails

mail-is-contact-assigned = Marketingkontakt festgelegt
mail-is-contact-replaced = Marketingkontakt ersetzt
mail-contact-reason = Sie erhalten diese E-Mail, weil jemand bei { $company } diese Adresse für den Marketingkontakt des Unternehmens eingegeben hat.
mail-contact-assigned-subject = Sie sind der Marketingkontakt von { $company }
mail-contact-assigned = { $by } von { $company } hat Sie mit dieser Adresse als Marketingkontakt des Unternehmens festgelegt.
mail-contact-assigned-next = Ab jetzt kommen E-Mails zu den Markteinführungsangeboten des Unternehmens hierher. Wenn das nicht für Sie gedacht ist, informieren Sie eine Person mit Administratorrolle in Ihrem Unternehmen.
mail-contact-replaced-subject = Sie sind nicht mehr der Marketingkontakt von { $company }
mail-contact-replaced = { $by } von { $company } hat eine andere Person als Marketingkontakt des Unternehmens festgelegt. E-Mails zu dessen Markteinführungsangeboten kommen nicht mehr an diese Adresse.

## In the logs

log-contact-set = { $member } als Marketingkontakt festgelegt
log-contact-set-some = Marketingkontakt festgelegt
log-contact-set-try = Versucht, { $member } als Marketingkontakt festzulegen
log-contact-set-try-some = Versucht, den Marketingkontakt festzulegen
