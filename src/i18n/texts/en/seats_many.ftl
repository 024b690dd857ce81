### Seats: giving them to many at once, taking several back.

assign-several = Assign several at once

## The list

list-addresses = Mail addresses
# $most (Number) - how many addresses a list may have
list-addresses-hint = One a line, or separated by commas, semicolons or blanks; at most { $most }.
list-file = Or a CSV file
# $heading (String) - the heading of the column of addresses
list-file-hint = With a column headed “{ $heading }”, saved as UTF-8; at most 256 KiB.
list-template = Download a template
# The heading of the column of addresses in the template
list-heading = email
preview = Preview

## What keeps it from being a list

list-empty = Enter at least one mail address, or choose a file that has one.
# $most (Number) - how many addresses a list may have
list-too-large = The list is larger than 256 KiB. Nothing was read. A list has at most { $most } addresses; split it and send the parts one after the other.
# $count (Number) - how many addresses the list has
# $most (Number) - how many it may have
list-too-many = The list has { $count } addresses; at most { $most } go at once. Split it and send the parts one after the other.
file-empty = The file is empty.
file-not-utf8 = The file is not text in UTF-8. In the spreadsheet, save it as “CSV UTF-8”, then choose it again.
# $heading (String) - the heading of the column of addresses
# $columns (String) - the headings found, as a list
file-columns = The first line of the file must have exactly one column “{ $heading }”. It has: { $columns }.

## The preview

# $product (String) - a product's name
many-title = Assign { $product } to several people
# $gets (Number) - how many lines get a seat
# $skipped (Number) - how many lines are skipped
# $bad (Number) - how many lines stand in the way
many-summary = { $gets } will get a seat, { $skipped } skipped, { $bad } can’t
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
