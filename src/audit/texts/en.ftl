### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

# $product (String) - a product's name
log-of-product = of { $product }
log-of-some = of a benefit
# $reference (String) - how people quote a request
log-request = service request { $reference }
log-some-request = a service request
log-some-member = a member

## Keys

# $keys (Number) - how many
# $of (String) - of which product
log-keys-issued = { $keys ->
    [0] Got the keys { $of }
    [one] Got one key { $of }
   *[other] Got { $keys } keys { $of }
}
# $of (String) - of which product
log-keys-issued-try = Tried to get the keys { $of }
# $first (Bool) - whether for the first time
# $of (String) - of which product
log-keys-revealed = { $first ->
    [true] Displayed the keys { $of } for the first time
   *[false] Displayed the keys { $of } again
}
# $of (String) - of which product
log-keys-revealed-try = Tried to display the keys { $of }
# $key (Number) - the key's number
# $of (String) - of which product
# $date (String) - the day of the redemption
# $seats (Number) - the seats of the subscription
# $until (String) - the last day of the subscription
log-keys-redeemed = Recorded that key { $key } { $of } was redeemed on { $date }: { $seats ->
    [one] one seat until { $until }
   *[other] { $seats } seats until { $until }
}
# $key (Number) - the key's number
# $of (String) - of which product
log-keys-redeemed-some = Recorded the redemption of { $key ->
    [0] a key
   *[other] key { $key }
} { $of }
# $key (Number) - the key's number
# $of (String) - of which product
log-keys-redeemed-try = Tried to record the redemption of { $key ->
    [0] a key
   *[other] key { $key }
} { $of }

## Seats

# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-assigned = { $seat ->
    [0] Assigned a seat { $of } to { $member }
   *[other] Assigned seat { $seat } { $of } to { $member }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
log-seat-assigned-some = { $seat ->
    [0] Assigned a seat { $of }
   *[other] Assigned seat { $seat } { $of }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-assigned-try = { $seat ->
    [0] Tried to assign a seat { $of } to { $member }
   *[other] Tried to assign seat { $seat } { $of } to { $member }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
log-seat-assigned-try-some = { $seat ->
    [0] Tried to assign a seat { $of }
   *[other] Tried to assign seat { $seat } { $of }
}
# $count (Number) - how many people
# $of (String) - of which product
log-seat-assigned-try-many = { $count ->
    [one] Tried to assign a seat { $of } to one person
   *[other] Tried to assign seats { $of } to { $count } people
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-taken-back = { $seat ->
    [0] Took back a seat { $of } from { $member }
   *[other] Took back seat { $seat } { $of } from { $member }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-taken-back-deactivated = { $seat ->
    [0] Took back a seat { $of } from { $member }, who was deactivated
   *[other] Took back seat { $seat } { $of } from { $member }, who was deactivated
}
# $seat (Number) - the seat's number
# $of (String) - of which product
log-seat-taken-back-some = { $seat ->
    [0] Took back a seat { $of }
   *[other] Took back seat { $seat } { $of }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-taken-back-try = { $seat ->
    [0] Tried to take back a seat { $of } from { $member }
   *[other] Tried to take back seat { $seat } { $of } from { $member }
}
# $seat (Number) - the seat's number
# $of (String) - of which product
log-seat-taken-back-try-some = { $seat ->
    [0] Tried to take back a seat { $of }
   *[other] Tried to take back seat { $seat } { $of }
}
# $count (Number) - how many seats
# $of (String) - of which product
log-seat-taken-back-try-many = { $count ->
    [one] Tried to take back one seat { $of }
   *[other] Tried to take back { $count } seats { $of }
}

## Activations

# $of (String) - of which product
log-activation-requested = Requested the activation { $of }
# $of (String) - of which product
log-activation-requested-try = Tried to request the activation { $of }
# $of (String) - of which product
log-activation-withdrawn = Withdrew the request for the activation { $of }
# $of (String) - of which product
log-activation-withdrawn-try = Tried to withdraw the request for the activation { $of }
# $of (String) - of which product
log-activation-taken = Took the request for the activation { $of }
# $of (String) - of which product
log-activation-taken-try = Tried to take the request for the activation { $of }
# $of (String) - of which product
log-activation-handed-over = Handed over the request for the activation { $of } to another operator
# $of (String) - of which product
log-activation-handed-over-try = Tried to hand over the request for the activation { $of }
# $of (String) - of which product
log-activation-fulfilled = Fulfilled the request for the activation { $of }
# $of (String) - of which product
log-activation-fulfilled-try = Tried to fulfil the request for the activation { $of }
# $count (Number) - how many requests
log-activation-fulfilled-many = { $count ->
    [0] Fulfilled several requests for activation
    [one] Fulfilled one request for activation
   *[other] Fulfilled { $count } requests for activation
}
# $count (Number) - how many requests
log-activation-fulfilled-try-many = { $count ->
    [0] Tried to fulfil several requests for activation
    [one] Tried to fulfil one request for activation
   *[other] Tried to fulfil { $count } requests for activation
}
# $of (String) - of which product
log-activation-declined = Declined the request for the activation { $of }
# $of (String) - of which product
log-activation-declined-try = Tried to decline the request for the activation { $of }
# $of (String) - of which product
log-activation-read = Read the request for the activation { $of }
# $of (String) - of which product
log-activation-read-try = Tried to read the request for the activation { $of }

## The marketing contact and people

# $member (String) - a person's name
log-contact-set = Set the marketing contact: { $member }
log-contact-set-some = Set the marketing contact
# $member (String) - a person's name
log-contact-set-try = Tried to set the marketing contact: { $member }
log-contact-set-try-some = Tried to set the marketing contact
# $seats (Number) - how many seats were taken back
# $member (String) - a person's name
log-member-deactivated = { $seats ->
    [0] Deactivated { $member }
    [one] Deactivated { $member }; one seat was taken back
   *[other] Deactivated { $member }; { $seats } seats were taken back
}
# $member (String) - a person's name
log-member-deactivated-try = Tried to deactivate { $member }

## Service requests

# $request (String) - which request
log-request-submitted = Submitted { $request }
# $request (String) - which request
log-request-submitted-try = Tried to submit { $request }
# $request (String) - which request
log-request-answered = Answered { $request }
# $request (String) - which request
log-request-answered-try = Tried to answer { $request }
# $request (String) - which request
log-request-closed = Closed { $request }
# $request (String) - which request
log-request-closed-cancelled = Closed { $request }: the membership was cancelled
# $request (String) - which request
log-request-closed-try = Tried to close { $request }
# $request (String) - which request
log-request-reopened = Reopened { $request }
# $request (String) - which request
log-request-reopened-try = Tried to reopen { $request }
# $request (String) - which request
log-request-taken = Took { $request }
# $request (String) - which request
log-request-taken-try = Tried to take { $request }
# $request (String) - which request
log-request-handed-over = Handed over { $request } to another operator
# $request (String) - which request
log-request-handed-over-try = Tried to hand over { $request }
# $request (String) - which request
log-request-read = Read { $request }
# $request (String) - which request
log-request-read-try = Tried to read { $request }

## Mails

log-mail-read = Read a mail
log-mail-read-try = Tried to read a mail
log-mail-sent-again = Sent a mail again
log-mail-sent-again-try = Tried to send a mail again

## Signing in

log-operator-added = Added an operator
log-operator-added-try = Tried to add an operator
# $language (String) - the language's own name
log-language-chosen = Chose a language: { $language }
# $language (String) - the language's own name
log-language-chosen-try = Tried to choose a language: { $language }
log-password-set = Set a password
log-password-set-try = Tried to set a password
log-signed-in = Signed in
log-signed-in-by-link = Signed in by a link
log-signed-in-demo = Signed in from the list of demo accounts
log-signed-in-try = Tried to sign in
log-signed-out = Signed out
log-signed-out-try = Tried to sign out

## What was not allowed

# $what (String) - what somebody wanted to do, without “to”
# $path (String) - the address of the page
log-access-denied = Tried to { $what } ({ $path })
# $path (String) - the address of the page
log-access-unknown-id = Asked for { $path }
# $path (String) - the address of the page
log-access-not-operator = Tried to open { $path }, a page for operators
log-may-ask-advisory = ask for advisory hours
log-may-ask-cloud-support = ask for cloud support for a customer
log-may-ask-on-premises-support = ask for on-premises support
log-may-ask-cancellation = ask for a cancellation with refund
log-may-something = do this

## Refusals: what was tried, and why it was not done

# $attempt (String) - what was tried
# $because (String) - why it was refused
log-refused = { $attempt }: refused, because { $because }
# $attempt (String) - what was tried
log-refused-plain = { $attempt }: refused
because-no-role = no role of theirs allows it
because-not-theirs = there is nothing there for them
because-not-operator = they are not an operator
because-closed = no change was possible at that time
because-changed-meanwhile = something had changed since the page was shown
because-wrong-entries = the form was not filled in correctly
because-pool-too-small = the pool held too few keys
because-redeemed-already = this key was redeemed already
because-bad-day = the key can’t have been redeemed on that day
because-too-long = the subscription would run too long
because-not-a-member = the person is not an active member of the company
because-in-the-way = the person holds something that can’t be combined with it
because-no-seat = no seat was free
because-has-one = the person has a seat already
because-ended = the seat was taken back already
because-no-contact = the company has no active marketing contact
because-stands = it was requested or active already
because-too-late = it was too late for that
because-no-refund = there was no right to a refund
because-unknown-ids = access ID and contract ID do not match an active benefit
because-nothing-left = nothing was left of the benefit
because-request-closed = the request was closed
because-too-many-hours = these were more hours than were left
because-no-operator-chosen = no active operator was chosen
because-wrong-ids = access ID or contract ID were not valid
because-no-ids = no access ID and contract ID could be made
because-no-message = there was no message
because-long-message = the message was too long
because-nothing-chosen = nothing was chosen
because-too-many-chosen = too many were chosen
because-technical = technical benefits are fulfilled one by one
because-suspended = the company was suspended
because-cancelled = the membership was cancelled
because-offer-over = the offer would have ended before it began
because-last-global-admin = a company needs at least one Global admin
because-wrong-password = mail address and password did not match
