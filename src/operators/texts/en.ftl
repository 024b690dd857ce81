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
