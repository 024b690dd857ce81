### Seats: giving them to members, taking them back.

seats = Seats
# $assigned (Number) - how many have a holder
# $free (Number) - how many are free
# $cooling (Number) - how many are vacated and wait
seats-status = { $assigned } assigned, { $free } free{ $cooling ->
    [0] {""}
   *[other] , { $cooling } free later
}
# $number (String) - the seat's number
seat-number = Seat { $number }
held-before = Before:
# $count (Number) - how many seats
seats-never-used = { $count ->
    [one] One seat has never been used.
   *[other] { $count } seats have never been used.
}
# $date (String) - a date
seat-free-on = Free for another user on { $date }
seat-stays = Kept for its last holder until the next membership year
seat-free = Free
# $date (String) - a date
seat-until = Until { $date }
free-or-until = Free or until
# $seat (String) - the seat's number
has-seat = Has seat { $seat }
assign-to-me = Assign to me
to-the-seats = See who holds the seats
# $count (Number) - how many moves
credit-moves-left = { $count ->
    [0] This credit has been moved as often as it may this year. It can still go back to its last holder.
    [one] This credit can be moved to another user once more this year.
   *[other] This credit can be moved to another user { $count } more times this year.
}
credit-bulk = Bulk credit stays with the first user it was assigned to until the next membership year.
cloud-portal = Manage it in the cloud’s own portal
take-back = Take back
reassign = Reassign
# $name (String) - a person's name
give-back-to = Give back to { $name }
# $name (String) - a person's name
assign-to = Assign to { $name }
# $name (String) - a person's name
reassign-to = Reassign to { $name }
who-can-assign = Who can assign
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
seats-need-role = You can’t assign seats or take them back. Your role here: { $own }. It takes one of these: { $needed }.
# $last-day (String) - a date
seats-closed = The last day to assign seats was { $last-day }.
# $package (String) - a package's name
# $last-day (String) - a date
refund-ends-by-assigning = Assigning a seat ends the right to a refund: { $package } can still be cancelled with refund until { $last-day }. You are asked before anything happens.

## The seats in a benefit’s row

search-seats-label = Search by holder or seat number
search-seats = Search the seats
seat-pages = Seats by number
# $first (String) - a seat's number
# $last (String) - a seat's number
seat-range = Seats { $first } to { $last }
no-seat-matches = No seat fits the search.
show-all-seats = Show all seats

## Asked before it happens

# $product (String) - a product's name
# $member (String) - a person's name
confirm-assign-heading = Assign { $product } to { $member }?
assigning-ends-refund = Assigning a seat ends the right to a refund.
# $last-day (String) - a date
# $package (String) - a package's name
# $purchased-on (String) - a date
assigning-ends-refund-text = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a seat was assigned, it can’t.
# $last-day (String) - a date
assigning-ends-refund-alone = Until { $last-day } this benefit can still be cancelled with refund on its own. Once a seat was assigned, it can’t.
# $name (String) - a person's name
assign-give-up-refund = Assign to { $name } and give up the refund
# $holder (String) - a person's name
# $seat (String) - the seat's number
remove-from-seat = Take seat { $seat } back from { $holder }
# $holder (String) - a person's name
# $product (String) - a product's name
removal-text = { $holder } loses { $product } at once.
# $holder (String) - a person's name
# $date (String) - a date
removal-free-on = { $holder } can get the seat back at any time. For another user it is free on { $date }.
# $holder (String) - a person's name
removal-stays = Only { $holder } can get it back before the next membership year.
removal-free-at-once = The seat is free for another user at once.
# $seat (String) - the seat's number
# $holder (String) - a person's name
reassign-seat = Reassign seat { $seat } of { $holder }
reassign-same-seat = The new user gets a seat at once.
# $consequence (String) - one or two sentences
reassign-other-seat = The new user gets another seat, if one is free. { $consequence }

## What stands in the way

# $member (String) - a person's name
# $product (String) - a product's name
# $package (String) - a package's name
way-same-product = { $member } has a seat of { $product } already, from { $package }.
# $member (String) - a person's name
# $product (String) - a product's name
# $package (String) - a package's name
way-other-credit = { $member } holds another Azure credit: { $product }, from { $package }. Take that back first; one credit a person is all there is.
# $member (String) - a person's name
# $product (String) - a product's name
# $package (String) - a package's name
way-bulk = Bulk credit can’t be combined with what an Action Pack grants: { $member } holds { $product }, from { $package }. Take that back first, or choose somebody else.
# $date (String) - a date
no-seat-next-free = No seat is free. The next one is free for another user on { $date }.
no-seat-free = No seat is free.
no-moves-left = This credit has been moved five times in this membership year. It can only go back to its last holder.
# $member (String) - a person's name
# $seat (String) - the seat's number
member-has-seat = { $member } holds seat { $seat } already.
seat-ended-meanwhile = Somebody else took this seat back meanwhile. Nothing was changed.

## Credit from elsewhere

outside-offers = Offers outside the programme.
outside-offers-text = Bulk credit can’t be combined with other Azure credit. What somebody has from elsewhere can’t be known here: by an enterprise agreement, a prepaid pass, a trial.
outside-checked = I have checked: whoever gets this credit has none from elsewhere.
confirm-outside-first = Confirm that you have asked about Azure credit from elsewhere

## Many at once

assign-several = Assign several at once

## Many at once: the list

list-addresses = Mail addresses
# $most (Number) - how many addresses a list may have
list-addresses-hint = One a line, or separated by commas, semicolons or blanks; at most { $most }.
list-file = Or a CSV file
# $heading (String) - the heading of the column of addresses
list-file-hint = With a column headed “{ $heading }”, saved as CSV; at most 256 KiB.
list-template = Download a template
# The heading of the column of addresses in the template
list-heading = email
preview = Preview

## Many at once: what keeps it from being a list

list-empty = Enter at least one mail address, or choose a file that has one.
# $most (Number) - how many addresses a list may have
list-too-large = The list is larger than 256 KiB. Nothing was read. A list has at most { $most } addresses; split it and send the parts one after the other.
# $count (Number) - how many addresses the list has
# $most (Number) - how many it may have
list-too-many = The list has { $count } addresses; at most { $most } go at once. Split it and send the parts one after the other.
file-empty = The file is empty.
file-not-text = The file is not text. In the spreadsheet, save it as “CSV UTF-8”, then choose it again.
# $heading (String) - the heading of the column of addresses
# $columns (String) - the headings found, as a list
file-columns = The first line of the file must have exactly one column “{ $heading }”. It has: { $columns }.

## Many at once: the preview

# $product (String) - a product's name
many-title = Assign { $product } to several people
# $gets (Number) - how many lines get a seat
# $skipped (Number) - how many lines are skipped
# $bad (Number) - how many lines stand in the way
many-summary = { $gets } will get a seat{ $skipped ->
    [0] {""}
   *[other] , { $skipped } skipped
}{ $bad ->
    [0] {""}
   *[other] , { $bad } can’t
}
# $before (Number) - free seats before
# $after (Number) - free seats afterwards
many-free = Free seats: { $before } now, { $after } afterwards
many-caption = What happens, line by line
column-line = Line
column-address = Mail address
column-person = Person
column-outcome = What happens
# $seat (String) - the seat's number
line-gets = Gets seat { $seat }
# $seat (String) - the seat's number
line-has = Has seat { $seat } already: skipped
# $line (String) - a line's number
line-repeats = Repeats line { $line }: skipped
line-without-address = There is no mail address in this row.
# $email (String) - a mail address
# $letters (String) - letters, as a list
line-deceives = Nobody active in your company has the address { $email }. It holds characters that look like others or can’t be seen: { $letters }.
# $line (String) - a line's number
# $text (String) - a sentence
many-line = Line { $line }: { $text }
# $count (Number) - how many lines
many-more-lines = { $count ->
    [one] One more line can’t be assigned.
   *[other] { $count } more lines can’t be assigned.
}
# $count (Number) - how many lines
many-blocked = { $count ->
    [one] One line can’t be assigned, so nothing is. Correct it or take it out, then preview the list again.
   *[other] { $count } lines can’t be assigned, so nothing is. Correct them or take them out, then preview the list again.
}
many-nothing-to-do = There is nothing to do: everybody on the list has a seat already.
many-stale = Something has changed since the preview, or there was none. Nothing was assigned. This is what would happen now.
# $count (Number) - how many seats
assign-many = { $count ->
    [one] Assign one seat
   *[other] Assign { $count } seats
}
# $count (Number) - how many seats
assign-many-give-up-refund = { $count ->
    [one] Assign one seat and give up the refund
   *[other] Assign { $count } seats and give up the refund
}
many-change = Change the list

## Taking several back

take-back-selected = Take back selected…
# $count (Number) - how many seats
# $product (String) - a product's name
removals-title = { $count ->
    [0] Take back seats of { $product }
    [one] Take back one seat of { $product }?
   *[other] Take back { $count } seats of { $product }?
}
# $product (String) - a product's name
removals-text = These people lose { $product } at once. They can get their seats back at any time; the table says when others can.
removals-caption = The seats, and when others may have them
column-afterwards = Afterwards
removals-free-at-once = Free for another user at once
removals-gone = Taken back already
# $count (Number) - how many seats
removals-verb = { $count ->
    [one] Take back one seat
   *[other] Take back { $count } seats
}
removals-none = Choose at least one seat to take back.
removals-stale = Something has changed since the preview, or there was none. Nothing was taken back. This is what would happen now.

## Told after it happened

# $member (String) - a person's name
# $seat (Number) - the seat's number
# $product (String) - a product's name
flash-seat-assigned = { $member } has seat { $seat } of { $product }.
# $member (String) - a person's name
# $seat (Number) - the seat's number
# $product (String) - a product's name
flash-seat-released = { $member } no longer has seat { $seat } of { $product }.
# $count (Number) - how many people
# $product (String) - a product's name
flash-seats-assigned = { $count ->
    [one] One person got a seat of { $product }.
   *[other] { $count } people got a seat of { $product }.
}
# $count (Number) - how many seats
# $product (String) - a product's name
flash-seats-released = { $count ->
    [one] One seat of { $product } was taken back.
   *[other] { $count } seats of { $product } were taken back.
}

## Mails, and their names for operators

# $product (String) - a product's name
mail-seat-assigned-subject = You can now use { $product }
# $by (String) - a person's name
# $company (String) - a company's name
# $product (String) - a product's name
mail-seat-assigned = { $by } of { $company } has assigned { $product } to you.
# $company (String) - a company's name
mail-seat-accept-first = You are invited to { $company } and not in yet: first accept the invitation, by the link in the mail that came with it.
# $company (String) - a company's name
mail-seat-invited-reason = You get this mail because you are invited to { $company }.
# $date (String) - a date
mail-seat-assigned-until = You can use it until { $date }. Where it is used and managed stands on your page “My assignments”.
# $product (String) - a product's name
mail-seat-released-subject = { $product } is no longer assigned to you
# $by (String) - a person's name
# $company (String) - a company's name
# $product (String) - a product's name
mail-seat-released = { $by } of { $company } has taken { $product } back. What you still have stands on your page “My assignments”.
# $products (String) - products, as a list
mail-seats-ended-subject = No longer assigned to you: { $products }
# $company (String) - the company's name
# $products (String) - products, as a list
mail-seats-ended = { $company } no longer has the benefits from which this was assigned to you: { $products }. They were cancelled.
# $company (String) - the company's name
# $products (String) - products, as a list
mail-seats-lapsed = The membership of { $company } has ended, and with it what was assigned to you: { $products }.
# $company (String) - the company's name
# $products (String) - products, as a list
mail-seats-fewer = { $company } has renewed its membership with fewer seats. This is no longer assigned to you: { $products }.
mail-seats-ended-left = What you still have stands on your page “My assignments”.
mail-is-seat-assigned = Seat assigned
mail-is-seat-released = Seat taken back
mail-is-seats-ended = Seats ended

## In the logs

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
# $member (String) - a person's name
log-seat-ended-cancelled = { $seat ->
    [0] A seat { $of } of { $member } ended: the benefit was cancelled
   *[other] Seat { $seat } { $of } of { $member } ended: the benefit was cancelled
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-ended-lapsed = { $seat ->
    [0] A seat { $of } of { $member } ended with the membership
   *[other] Seat { $seat } { $of } of { $member } ended with the membership
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-ended-fewer = { $seat ->
    [0] A seat { $of } of { $member } ended: the renewed membership grants fewer
   *[other] Seat { $seat } { $of } of { $member } ended: the renewed membership grants fewer
}
# $seat (Number) - the seat's number
# $of (String) - of which product
# $member (String) - a person's name
log-seat-revived = { $seat ->
    [0] Gave a seat { $of } back to { $member }, since the membership was renewed in time
   *[other] Gave seat { $seat } { $of } back to { $member }, since the membership was renewed in time
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
