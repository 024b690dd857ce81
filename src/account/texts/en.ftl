### Signing in, setting a password, choosing a company.

flash-password-set = Your password is set, and you are signed in.
sign-in = Sign in
email = E-mail
password = Password
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
demo-ember = No membership. One order waits for its payment, another has expired.
demo-fjord = Lapsed. A subscription that it had redeemed runs on.
demo-garnet = Cancelled with a refund, and suspended.
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

## A forgotten password

forgotten-link = Forgotten your password, or none yet?
forgotten-password = Forgotten password
forgotten-text = Enter the address that you sign in with, and you get a mail with a link to set a new password.
forgotten-demo = This is a demo: no mail leaves this computer. You need no link: the sign-in page signs in each demo account with one click.
forgotten-send = Send link
enter-whole-email = Enter a whole e-mail address, such as name@example.com
forgotten-sent = Look into your mailbox
forgotten-sent-text = If there is an account with this address, a mail with a link is on its way to it. The link works once, for one hour.
forgotten-nothing-came = Nothing came? Look among unwanted mail, and whether you use another address here. Who has no account yet is added by an admin of their company.
forgotten-demo-sent = This is a demo: no mail leaves this computer. The mail waits in the console under Mails, where an operator can show its link.
forgotten-again = Ask for another link
set-new-password = Set a new password
new-password-ends-sessions = Your present password holds until then. Wherever you are signed in, you are signed out.
ask-for-new-link = Ask for a new link
link-ran-out = This link has run out
link-ran-out-text = Nothing was changed. Ask for a new link, and use it soon after it came.
link-used = This link was used
link-used-text = A password was set with it, and it works once. If that was you, sign in. If not, ask for a new link now and set another password.
link-replaced = There is a newer link
link-replaced-text = A newer link was asked for, which ended this one. Open the newest mail, or ask for another link.
link-password-set = Your password was changed meanwhile
link-password-set-text = A new password ends every link that was sent before. Sign in with it, or ask for a new link.
link-address-changed = The address of your account was changed meanwhile
link-address-changed-text = Another address ends every link that was sent before. Sign in with the new one, or ask there for a new link.
link-withdrawn-text = It was withdrawn, and nothing was changed. If you still need access, ask whoever gave you the link.
mail-is-password-forgotten = Forgotten password
mail-password-forgotten-subject = Set a new password
# $email (String) - the address of the account
mail-password-forgotten = A new password was asked for, for your account { $email }.
mail-password-forgotten-link = Set it with the link below. The link works once, for one hour. Until then your present password holds.
mail-password-forgotten-reason = You get this mail because somebody has entered your address on the portal. If it wasn’t you, do nothing: nothing changes.
mail-is-password-changed = Password changed
mail-password-changed-subject = Your password was changed
# $email (String) - the address of the account
# $at (String) - a date with time and zone
mail-password-changed = The password of your account { $email } was changed on { $at }. All your other sessions have ended.
mail-password-changed-not-you = If it wasn’t you, somebody else may be able to read your mail: set a new password at once with the link below, and change that of your mailbox.
mail-account-reason = You get this mail because it concerns the safety of your account.

## The profile: what belongs to the person

profile = Your profile
profile-name-hint = How you are called is kept by each of your companies: ask an admin there to change it.
profile-language-of-browser = As the browser asks for
profile-zone = Time zone for times of day
profile-zone-hint = For example Europe/Paris. Leave it empty for that of the company whose page you read. Days by which something is to be done stay the company’s.
profile-new-devices = Mail me when my account is used on a new device
profile-new-devices-hint = A device is new where nobody has signed in to your account before, or where the browser has forgotten it.
profile-last-days = Mail me before benefits and subscriptions end
profile-last-days-hint = Where you are a Global admin or MPN partner admin: 60, 30 and 7 days before the last day of what is unused, and of subscriptions. The two mails about a membership’s anniversary always come.
profile-account = Your account
change-password = Change password
change-password-hint = You need your present one.
flash-profile-saved = Your profile is saved.
flash-password-changed = Your password is changed. Everywhere else you are signed out.
present-password = Present password
enter-present-password = Enter your present password
present-password-wrong = This is not your present password
password-ends-others = With a new password all your other sessions end, and you are told by mail.
change-address = Change e-mail address
change-address-hint = You sign in with it, and get your mail there.
change-address-text = A mail with a link goes to the new address. Nothing changes until you open that link and confirm, signed in.
own-data = Download your data
own-data-hint = What the portal holds about you, as a JSON file. It tells of nobody else, and holds no password or key.
present-address = Present address
new-address = New address
address-waits = To be confirmed
address-waits-text = A mail with a link is on its way there. If you ask again, the newest link alone works.
mail-link-there = Mail a link there
address-is-yours = This is your address already
address-too-often = You have asked five times within an hour. Wait a while, then try again
# $email (String) - a mail address
flash-address-asked = A mail with a link is on its way to { $email }. The address changes once you confirm it there.
# $email (String) - a mail address
flash-address-changed = Your address is { $email } from now on. Everywhere else you are signed out.
confirm-address = Confirm new address
confirm-address-text = From then on you sign in with the new address, and get your mail there. All your other sessions end, and both addresses are told by mail.
confirm-address-sign-in = Sign in with your present address to confirm the new one. If you have asked for nothing, close this page: nothing changes.
sign-in-to-confirm = Sign in to confirm
# $other (String) - the address of whoever is signed in
confirm-address-somebody-else = You are signed in as { $other }, who has not asked for this. Only whoever asked for it can confirm it.
address-taken = This address can’t be used
# $email (String) - a mail address
address-taken-text = { $email } belongs to an account already, so your address stays as it is. Sign in to that account, or choose another address.
address-link-ran-out-text = Nothing was changed. Ask for a new link on your profile, and use it within a day.
address-link-used-text = The new address was confirmed with it, and it works once.
address-link-replaced-text = A newer link was asked for, which ended this one. Open the newest mail.
mail-is-address-to-confirm = Address to confirm
mail-address-to-confirm-subject = Confirm your new address
# $email (String) - the new address
mail-address-to-confirm = Somebody wants to use { $email } for their account on the portal.
mail-address-to-confirm-link = If that was you, open the link below, sign in as until now, and confirm. The link works once, for one day.
mail-address-to-confirm-reason = You get this mail because somebody has entered your address on the portal. If it wasn’t you, do nothing: nothing changes.
mail-is-address-was = Address changed (to the old one)
mail-is-address-is = Address changed (to the new one)
mail-address-changed-subject = The address of your account was changed
# $email (String) - the address that the account had
# $at (String) - a date with time and zone
mail-address-was = Your account { $email } has had another address since { $at }, by which alone one signs in now. All other sessions have ended, and no further mail about the account comes here.
mail-address-was-not-you = If it wasn’t you, somebody else knows your password: tell an admin of your company or the programme at once.
# $email (String) - the address that the account has now
# $at (String) - a date with time and zone
mail-address-is = { $email } has been the address of your account since { $at }. Sign in with it from now on; your password stays. All your other sessions have ended.
profile-sessions = Your sessions
profile-sessions-hint = Where you are signed in, and since when.
sessions-text = Here your account is in use. If you don’t know one of these, end it and change your password.
session-this-one = this one
session-address = Network address
session-address-unknown = unknown
session-since = Signed in
session-used = Last use
session-end = End session
sessions-end-others = End all other sessions
flash-session-ended = The session has ended.
flash-other-sessions-ended = All your other sessions have ended.
browser-unknown = Unknown browser
system-unknown = an unknown system
# $browser (String) - the name of a browser
# $system (String) - the name of the system it runs on
browser-on = { $browser } on { $system }
mail-is-new-device = Sign-in on a new device
mail-new-device-subject = Your account was used on a new device
# $email (String) - the address of the account
# $at (String) - a date with time and zone
mail-new-device = Somebody signed in to your account { $email } on { $at }, on a device on which nobody had before.
# $device (String) - a browser and its system
# $address (String) - a network address
mail-new-device-what = { $device }, network address { $address }.
mail-new-device-not-you = If that was you, there is nothing to do. If not, end that session with the link below, and change your password.
mail-new-device-reason = You get this mail because your profile says that you want it. You can turn it off there.

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
log-password-forgotten = Asked for a link to set a new password
log-password-forgotten-try = Tried to ask for a link to set a new password
log-password-link-sent = Mailed a link to set a new password
log-password-link-sent-try = Tried to mail a link to set a new password
log-profile-changed = Changed their profile
log-profile-changed-try = Tried to change their profile
log-own-data = Downloaded the file of their own data
log-own-data-try = Tried to download the file of their own data
# $to (String) - a mail address
log-address-asked = Asked to change their address to { $to }
# $to (String) - a mail address
log-address-asked-try = Tried to ask for { $to } as their address
# $from (String) - a mail address
# $to (String) - a mail address
log-address-changed = Changed their address from { $from } to { $to }
# $to (String) - a mail address
log-address-changed-try = Tried to change their address to { $to }
# $count (Number) - how many sessions
log-sessions-ended = { $count ->
    [one] Ended { $count } session of their own
   *[other] Ended { $count } sessions of their own
}
log-sessions-ended-try = Tried to end sessions of their own
log-signed-in = Signed in
log-signed-in-by-link = Signed in by a link
log-signed-in-demo = Signed in from the list of demo accounts
log-signed-in-try = Tried to sign in
log-signed-out = Signed out
log-signed-out-try = Tried to sign out
