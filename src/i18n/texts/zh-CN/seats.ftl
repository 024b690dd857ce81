### Seats: giving them to members, taking them back.

seats = Seats
seats-status = { $assigned } assigned, { $free } free, { $cooling } waiting
seat-number = Seat { $number }
held-since = { $name }, since { $since }
held-before = Before:
seats-never-used = { $count ->
   *[other] { $count } seats have never been used.
}
seat-free-on = Free for another user on { $date }
seat-stays = Kept for its last holder until the next membership year
seat-free = Free
credit-moves-left = { $count ->
    [0] This credit has been moved as often as it may this year. It can still go back to its last holder.
   *[other] This credit can be moved to another user { $count } more times this year.
}
credit-bulk = Bulk credit stays with the first user it was assigned to until the next membership year.
cloud-portal = Manage it in the cloud’s own portal
take-back = Take back
reassign = Reassign
give-back-to = Give back to { $name }
find-person = Part of a name or mail address
nobody-found = Nobody active in your company has this in the name or address.
assign-to = Assign to { $name }
reassign-to = Reassign to { $name }
person-missing = Somebody missing? A Global admin or User admin of your company adds people.
who-can-assign = Who can assign
seats-need-role = You can’t assign seats or take them back. Your role here: { $own }. It takes one of these: { $needed }.
seats-closed = The last day to assign seats was { $last-day }.
refund-ends-by-assigning = Assigning a seat ends the right to a refund: { $package } can still be cancelled with refund until { $last-day }. You are asked before anything happens.
back-to-list = Back to the list

## Asked before it happens

confirm-assign-heading = Assign { $product } to { $member }?
assigning-ends-refund = Assigning a seat ends the right to a refund.
assigning-ends-refund-text = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a seat was assigned, it can’t.
assign-give-up-refund = Assign to { $name } and give up the refund
remove-from-seat = Remove { $holder } from seat { $seat }
removal-text = { $holder } loses { $product } at once.
removal-free-on = { $holder } can get the seat back at any time. For another user it is free on { $date }.
removal-stays = Only { $holder } can get it back before the next membership year.
removal-free-at-once = The seat is free for another user at once.
reassign-seat = Reassign seat { $seat } of { $holder }
reassign-same-seat = The new user gets it at once.
reassign-other-seat = The new user gets another seat, if one is free. { $consequence }

## What stands in the way

member-deactivated = This person is no longer active in your company.
not-an-address = “{ $typed }” is not a mail address.
not-a-member = Nobody active in your company has the address { $email }.
way-same-product = { $member } has a seat of { $product } already, from { $package }.
way-other-credit = { $member } holds another Azure credit: { $product }, from { $package }. Take that back first; one credit a person is all there is.
way-bulk = Bulk credit can’t be combined with what an Action Pack grants: { $member } holds { $product }, from { $package }. Take that back first, or choose somebody else.
no-seat-next-free = No seat is free. The next one is free for another user on { $date }.
no-seat-free = No seat is free.
no-moves-left = This credit has been moved five times in this membership year. It can only go back to its last holder.
member-has-seat = { $member } holds seat { $seat } already.
seat-ended-meanwhile = Somebody else took this seat back meanwhile. Nothing was changed.

## Told after it happened

flash-seat-assigned = { $member } has seat { $seat } of { $product }.
flash-seat-released = { $member } no longer has seat { $seat } of { $product }.
