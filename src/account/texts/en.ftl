### Signing in, setting a password, choosing a company.

flash-password-set = Your password is set, and you are signed in.
sign-in = Sign in
email = E-mail
password = Password
no-password-yet = No password yet, or forgotten? Ask an admin of your company, or the programme, for a one-time link.
enter-email = Enter your e-mail address
enter-password = Enter your password
sign-in-wrong = E-mail address and password don’t fit together
sign-in-too-many = Too many tries. Wait a minute, then try again
sign-in-busy = Many people are signing in right now. Try again in a few seconds
session-over = Your session has ended, and nothing was done.
session-over-kept = Sign in, and your form stands as you left it.
session-over-not-kept = Sign in, then do it again.
kept-heading = Your form, as you left it
kept-text = Nothing has been sent yet: look it over, then send it. Passwords, access IDs, contract IDs and files were not kept.
kept-send = Send
demo-accounts = Demo accounts
demo-hint = One click signs in. Nothing here is real, and nothing leaves this computer.
demo-across = Across companies
demo-alpine = Gold with four competencies, Action Pack and ISV Co-sell ready. Its anniversary is near, much is unused.
demo-bleu-horizon = An Action Pack bought a few days ago, untouched. In French.
demo-celadon = Silver, in its renewal window. In Chinese.
demo-dvina = Still in the membership center, invited to move in. In Russian.
demo-consultant = MPN partner admin of Alpine Consulting and Bleu Horizon
demo-operator = Operator of the programme: works in the console
set-password = Set your password
# $email (String) - a mail address
set-password-for = For { $email }. This link works once.
new-password = New password
new-password-again = New password, once more
password-hint = At least 8 characters; 15 or more are better. A few words are fine, and you may paste it.
password-too-short = Choose a password of at least 8 characters
password-too-long = Choose a password of at most 256 characters
password-common = This password is among the first that anybody would try. Choose another one, a few words for instance
password-differs = The two passwords differ
set-password-and-sign-in = Set password and sign in
choose-company = Choose a company
choose-company-hint = You can switch at the top of every page.
no-company = You are not a member of any company here. Ask a Global admin of your company to add you.

## Joining a company by an invitation

# $company (String) - the company's name
invitation-heading = Join { $company }
# $by (String) - who invites
# $company (String) - the company's name
# $mpn (String) - its number
invitation-by = { $by } invites you to join { $company } (MPN ID { $mpn }).
invitation-for = For
invitation-good-until = Good until
invitation-set-password = You have no account here yet. Set a password, and you belong to the company.
set-password-and-join = Set password and join
invitation-sign-in = You have an account with this address. Sign in, then accept.
sign-in-to-accept = Sign in to accept
invitation-accept = Once you accept, you belong to the company, and its Global admins are told.
accept-invitation = Accept invitation
# $other (String) - the address of whoever is signed in
# $email (String) - the address of who is invited
invitation-somebody-else = You are signed in as { $other }. This invitation is for { $email }, and only they can accept it.
switch-person = Sign out and go on
# $company (String) - the company's name
# $roles (String) - the roles
flash-joined = Welcome. You belong to { $company } now, with these roles: { $roles }.
invitation-ran-out = This invitation has run out
# $until (String) - a date with time and zone
# $company (String) - the company's name
invitation-ran-out-text = It was good until { $until }. Ask whoever invited you, or an admin of { $company }, to send it again.
invitation-withdrawn = This invitation was withdrawn
# $company (String) - the company's name
invitation-withdrawn-text = It no longer leads into { $company }. If you still expect to join, ask whoever invited you.
invitation-replaced = There is a newer invitation
# $programme (String) - the programme's name
invitation-replaced-text = This link no longer works, since the invitation was sent again. Open the link in the newest mail from { $programme }.
invitation-accepted = This invitation was accepted
# $email (String) - the address of who was invited
# $company (String) - the company's name
invitation-accepted-text = { $email } belongs to { $company }. Sign in with your password to go there.
invitation-operator = This address can’t join a company
# $email (String) - the address of who was invited
invitation-operator-text = { $email } is an operator of the programme, and operators belong to no company. Ask whoever invited you to use another address.
# $company (String) - the company's name
to-company = To { $company }

## In the logs

log-operator-added = Added an operator
log-operator-added-try = Tried to add an operator
log-operator-removed = Removed an operator
log-operator-removed-try = Tried to remove an operator
# $from (String) - the role before
# $to (String) - the role now
log-operator-role-given = Changed an operator’s role from { $from } to { $to }
# $to (String) - the role
log-operator-role-given-try = Tried to give an operator the role { $to }
log-secrets-rotated = Replaced the encryption key
log-secrets-rotated-try = Tried to replace the encryption key
# $language (String) - the language's own name
log-language-chosen = Chose { $language } as language
# $language (String) - the language's own name
log-language-chosen-try = Tried to choose { $language } as language
log-password-set = Set a password
log-password-set-try = Tried to set a password
log-signed-in = Signed in
log-signed-in-by-link = Signed in by a link
log-signed-in-demo = Signed in from the list of demo accounts
log-signed-in-try = Tried to sign in
log-signed-out = Signed out
log-signed-out-try = Tried to sign out
