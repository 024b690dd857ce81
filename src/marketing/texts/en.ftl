### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = Your company has none yet, and without one no offer can be activated. Name the person who is mailed the instructions once an offer is active.
contact-none-yet = Your company has none yet, and without one no offer can be activated.
contact-none-here = Your company has none here.
contact-phone = Phone
contact-language = Preferred language
contact-set-on = Set on
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
contact-needs-role = You can’t set the marketing contact. Your role here: { $own }. It takes one of these: { $needed }.
contact-who-can-help = Who can help
who-can-set-contact = Who can set the marketing contact

## The list of offers

column-offer = Offer
# $date (String) - a date
offer-activate-by = Activate by { $date }

## The form

add-contact = Add marketing contact
# $name (String) - a person's name
update-contact = Update marketing contact: { $name }
change-contact = Change marketing contact
contact-lead = Mail about your go-to-market offers goes to this person, at the address and in the language that you enter here.
contact-person = Person
contact-choose-another = Choose another person
contact-email-hint = Another address than this person’s own, such as a mailbox of your marketing team.
contact-phone-hint = As it is written in your company’s country, or beginning with + and the country code. Without an extension.
contact-told = The person is told about it at the alternative address.
contact-told-new = If you change the address, the person is told at the new one.
# $name (String) - a person's name
contact-former-told = { $name } is told at the alternative address entered before that somebody else takes over.
contact-save = Save
contact-back = Back to the go-to-market offers

## What is wrong with what was typed

choose-person-first = Choose a person.
enter-phone = Enter a phone number in digits.
phone-needs-country = Begin the phone number with + and the country code.
phone-with-extension = Enter the phone number without an extension.
phone-unassigned = There is no such phone number. Check the digits; in another country it begins with + and the country code.
choose-language-first = Choose one of the languages.

## Told after it happened

# $name (String) - a person's name
flash-contact-set = The marketing contact is saved: { $name }.

## The mails

mail-is-contact-assigned = Marketing contact named
mail-is-contact-replaced = Marketing contact replaced
# $company (String) - a company's name
mail-contact-reason = You get this mail because somebody at { $company } has entered this address for the company’s marketing contact.
# $company (String) - a company's name
mail-contact-assigned-subject = You are the marketing contact of { $company }
# $by (String) - a person's name
# $company (String) - a company's name
mail-contact-assigned = { $by } of { $company } has named you as the company’s marketing contact, with this address.
mail-contact-assigned-next = From now on, mail about the company’s go-to-market offers comes here. If that is not meant for you, tell an admin of your company.
# $company (String) - a company's name
mail-contact-replaced-subject = You are no longer the marketing contact of { $company }
# $by (String) - a person's name
# $company (String) - a company's name
mail-contact-replaced = { $by } of { $company } has named somebody else as the company’s marketing contact. Mail about its go-to-market offers no longer comes to this address.

## In the logs

# $member (String) - a person's name
log-contact-set = Named { $member } as marketing contact
log-contact-set-some = Set the marketing contact
# $member (String) - a person's name
log-contact-set-try = Tried to name { $member } as marketing contact
log-contact-set-try-some = Tried to set the marketing contact
