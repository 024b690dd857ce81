### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

# $product (String) - a product's name
log-of-product = of { $product }
log-of-some = of a benefit
log-some-member = a member

## What was not allowed

# $what (String) - what somebody wanted to do, without “to”
# $path (String) - the address of the page
log-access-denied = Tried to { $what } ({ $path })
# $path (String) - the address of the page
log-access-unknown-id = Asked for { $path }
# $path (String) - the address of the page
log-access-not-operator = Tried to open { $path }, a page for operators
# $path (String) - the address of the page
log-access-while-looking = Tried to act on { $path } while looking at the company
# $file (String) - the file’s name
log-list-downloaded = Downloaded the list { $file }
# $file (String) - the file’s name
log-list-downloaded-try = Tried to download the list { $file }
# $count (Number) - how many lines of it
log-catalogue-changed = { $count ->
    [one] Changed a line of the catalogue
   *[other] Changed { $count } lines of the catalogue
}
log-catalogue-changed-try = Tried to change the catalogue
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
because-only-looking = operators look, and partners act
because-closed = no change was possible at that time
because-changed-meanwhile = something had changed since the page was shown
because-wrong-entries = the form was not filled in correctly
because-pool-too-small = the pool held too few keys
because-redeemed-already = this key was redeemed already
because-revoked = this key was revoked, and another one is in its place
because-is-replacement = this key is in the place of another one
because-not-issued = no such company, or no such issued key, was found
because-bad-day = the key can’t have been redeemed on that day
because-too-long = the subscription would run too long
because-not-a-member = the person is not an active member of the company
because-in-the-way = the person holds something that can’t be combined with it
because-in-use = other pages lead to it
because-no-seat = no seat was free
because-has-one = the person has a seat already
because-held-already = the company has a membership that stands in the way
because-no-global-admin = the company has no active Global admin
because-ended = the seat was taken back already
because-no-contact = the company has no active marketing contact
because-stands = it was requested or active already
because-too-late = it was too late for that
because-no-refund = there was no right to a refund
because-unknown-ids = access ID and contract ID do not match an active benefit
because-nothing-left = nothing was left of the benefit
because-request-closed = the request was closed
because-too-many-hours = these were more hours than were left
because-too-many-open = the person had as many open requests as one person may have
because-too-much-this-hour = the person had written as much as one person may within an hour
because-address-refused = whoever reads mail at the address has refused mail about the company
because-address-taken = another account has this address
because-too-many-addresses = addresses had been entered as often as they may be within an hour
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
because-is-member = they are a member of the company already
because-invited-already = they are invited already
because-is-operator = they are one of the programme’s own people
because-not-invited = no invitation of theirs was open
because-global-admin-is-here = the company had a Global admin who signs in
because-no-record = the record was not made, had run out, or was not in DNS
because-too-many-tries = it had been tried as often as it may be
log-first-steps-dismissed = Hid the first steps
log-first-steps-dismissed-try = Tried to hide the first steps
