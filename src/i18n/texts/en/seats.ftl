### Seats: giving them to members, taking them back.

seats = Seats
# $assigned (Number) - how many have a holder
# $free (Number) - how many are free
# $cooling (Number) - how many are vacated and wait
seats-status = { $assigned } assigned, { $free } free, { $cooling } waiting
# $number (String) - the seat's number
seat-number = Seat { $number }
# $name (String) - a person's name
# $since (String) - a date
held-since = { $name }, since { $since }
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
find-person = Part of a name or mail address
nobody-found = Nobody active in your company has this in the name or address.
# $name (String) - a person's name
assign-to = Assign to { $name }
# $name (String) - a person's name
reassign-to = Reassign to { $name }
person-missing = Somebody missing? A Global admin or User admin of your company adds people.
who-can-assign = Who can assign
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
seats-need-role = You can’t assign seats or take them back. Your role here: { $own }. It takes one of these: { $needed }.
# $last-day (String) - a date
seats-closed = The last day to assign seats was { $last-day }.
# $package (String) - a package's name
# $last-day (String) - a date
refund-ends-by-assigning = Assigning a seat ends the right to a refund: { $package } can still be cancelled with refund until { $last-day }. You are asked before anything happens.
back-to-list = Back to the list

## Asked before it happens

# $product (String) - a product's name
# $member (String) - a person's name
confirm-assign-heading = Assign { $product } to { $member }?
assigning-ends-refund = Assigning a seat ends the right to a refund.
# $last-day (String) - a date
# $package (String) - a package's name
# $purchased-on (String) - a date
assigning-ends-refund-text = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a seat was assigned, it can’t.
# $name (String) - a person's name
assign-give-up-refund = Assign to { $name } and give up the refund
# $holder (String) - a person's name
# $seat (String) - the seat's number
remove-from-seat = Remove { $holder } from seat { $seat }
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

member-deactivated = This person is no longer active in your company.
# $typed (String) - what was typed
not-an-address = “{ $typed }” is not a mail address.
# $email (String) - a mail address
not-a-member = Nobody active in your company has the address { $email }.
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

## Told after it happened

# $member (String) - a person's name
# $seat (Number) - the seat's number
# $product (String) - a product's name
flash-seat-assigned = { $member } has seat { $seat } of { $product }.
# $member (String) - a person's name
# $seat (Number) - the seat's number
# $product (String) - a product's name
flash-seat-released = { $member } no longer has seat { $seat } of { $product }.
outside-offers = Offers outside the programme.
outside-offers-text = Bulk credit can’t be combined with other Azure credit. What somebody has from elsewhere can’t be known here: by an enterprise agreement, a prepaid pass, a trial.
outside-checked = I have checked: whoever gets this credit has none from elsewhere.
confirm-outside-first = Confirm that you have asked about Azure credit from elsewhere
