### The operators’ page.

operators = Operators
lead-operators = The programme’s own people: who works in this console, and with which role. Times are in UTC.
operator-address = Mail address
operator-address-hint = A link to set a password is mailed there. It works once, for 48 hours.
operator-role = Role
operator-signed-in = Last sign-in
operator-never = Never
operator-open-items = Open items
operator-active = Active operator
operator-inactive = Deactivated
add-operator = Add operator
operator-address-wrong = Enter a mail address, such as name@example.com
operator-role-missing = Choose a role
operator-is-one = This person is an active operator already. Open their row to change the role.
# $address (String) - a mail address
flash-operator-added = { $address } is an operator now. The link is on its way.
# $address (String) - a mail address
flash-operator-added-rests = { $address } is an operator now. No mail server is set up, so the mail rests: open it under Mails to show its link.
give-role = Change role
flash-operator-role-given = The role is changed.
send-operator-link = Send a new link
send-operator-link-text = A new link to set a password, by mail. Links that they were sent before no longer work.
flash-operator-link = A new link is on its way.
flash-operator-link-rests = There is a new link. No mail server is set up, so the mail rests: open it under Mails to show its link.
deactivate-operator = Deactivate
# $count (Number) - how many open items are theirs
deactivate-operator-text = { $count ->
    [one] Their sessions end at once, and they can no longer open this console. { $count } open item stays theirs until somebody hands it over.
   *[other] Their sessions end at once, and they can no longer open this console. { $count } open items stay theirs until somebody hands them over.
}
flash-operator-deactivated = This person is no longer an operator.
operator-comes-back = If you add this address again, this person comes back, with the role that you choose then.
last-administrator = Nobody else is an administrator: give somebody else this role first.

log-operator-link-sent = Sent an operator a new link to set a password
log-operator-link-sent-try = Tried to send an operator a new link
because-last-administrator = no administrator would be left
mail-is-operator-invited = Operator invited
mail-operator-invited-subject = Your access to the console
# $by (String) - the address of whoever added them
# $role (String) - the role
mail-operator-invited = { $by } has given you access to the programme’s console, with the role { $role }.
mail-operator-invited-link = Set a password with the link below. It works once, for 48 hours.
mail-operator-invited-reason = You get this mail because an administrator of the programme has entered your address.

## Which mails an operator gets

operator-mails = Mails
operator-no-mails = None in this role
own-mails = Your mails
# $address (String) - a mail address
lead-own-mails = Which mails you get at { $address } of what waits and of key pools. Mails that concern yourself, such as a link to set your password, always come.
choose-mails = Choose your mails
save-mails = Save
flash-mails-chosen = Saved. It holds from now on.
mails-choose = Choose one
mails-not-yours = You get none of these mails.
# $most (String) - a number
mails-of-work-each = A mail as soon as a request begins to wait: a new one, one that a company has answered or reopened, one that the portal could not fulfil by itself. Of what an operator has taken, that operator alone is told. If more than { $most } of one company come within an hour, one mail tells of the rest.
# $from (String) - a time of day with its zone
mails-of-work-digest = One mail a day, after { $from }: how much came since the last one, how much waits and since when. None when nothing came and nothing waits.
mails-of-work-none = No mail. The first page of the console shows what waits.
mails-of-keys-each = A mail as soon as a pool runs low, and one a day while a company wants keys of which too few are left.
# $from (String) - a time of day with its zone
mails-of-keys-digest = In the same one mail a day, after { $from }: which pools are low or empty.
mails-of-keys-none = No mail. The page of the key pools shows how full each is.

# $topic (String) - what the mails are about
# $wish (String) - how they want to be told
log-operator-mails = Chose for their mails of “{ $topic }”: { $wish }
# $topic (String) - what the mails are about
log-operator-mails-try = Tried to choose their mails of “{ $topic }”

mail-is-operator-digest = Daily digest
# $waits (String) - a number
# $came (String) - a number
mail-digest-subject = Your daily digest: { $waits } waiting, { $came } new
# $queue (String) - the name of the list
# $waits (String) - a number
# $own (String) - a number
# $came (String) - a number
mail-digest-queue = { $queue }: { $waits } waiting, { $own } of them with you; { $came } new since the last digest.
# $at (String) - a date with time and zone
# $ago (String) - a day, such as “3 days ago”
mail-digest-oldest = What has waited longest came { $ago }, on { $at }.
mail-digest-pools = Key pools that are low or empty:
mail-digest-reason = You get this mail because you are an operator of the programme and chose the daily digest.
