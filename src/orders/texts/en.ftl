### Orders: what can be bought, ordering, paying, invoices.

orders = Orders
# $company (String) - the company’s name
lead-orders = What { $company } has ordered, how it is paid, and its invoices.
search-orders-label = Search orders
# $count (Number) - how many orders
orders-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
# $count (String) - a number such as 1,000
orders-count-more = More than { $count } orders
no-orders = No orders yet
no-orders-text = What your company buys, renews or adds stands here, from the order to its invoice.
no-match-orders = No order is as you asked.

## Where an order stands

order-awaiting-payment = Awaiting payment
order-paid = Paid
order-expired = Expired unpaid
order-cancelled = Cancelled
order-refunded = Refunded
order-of-membership = A membership of one year
order-of-competency = A competency more for a membership that your company has
order-of-renewal = The next year of a membership
order-of-upgrade = A membership of a higher level, 25 % off

## Lists and facts

order-reference = Reference
order-what = Ordered
order-ordered = Ordered on
order-price = Price
order-net = Without tax
# $rate (String) - a rate, such as 8.1
order-tax = Tax { $rate } %
order-total = Total
order-buyer = Ordered by
order-to-pay-by = To be paid by
# $date (String) - a date
order-pay-by = Pay by { $date }
order-paid-on = Paid on
order-purpose = What for
currency = Currency
amount = Amount
# $reference (String) - the order’s reference
order-title = Order { $reference }
order-back = The order

## What can be bought

what-to-buy = What you can buy
what-to-buy-text = Each membership lasts a year and grants what stands below. A control that is off says why.
nothing-sold = Nothing is sold at present
nothing-sold-text = The programme’s operators have put nothing on sale yet.
buy = Buy
renew = Renew
upgrade = Upgrade
add-competency = Add a competency
# $price (String) - an amount
price-from = from { $price }
price-a-year = a year, without tax
# $count (Number) - how many competencies
level-competencies = { $count ->
    [one] { $count } competency to choose from
   *[other] { $count } competencies to choose from
}
side-by-side = Side by side
side-by-side-text = Where two numbers stand, the first is granted with one competency, and further ones let it grow to the second.
granted-not = Not granted
# $least (String) - a number
# $most (String) - a number
granted-from-to = { $least } to { $most }
open-order = Open the order
# $level (String) - a level’s name
choose-competencies = Choose competencies: { $level }
choose-competencies-text = What the level grants counts once; each competency adds its own and is paid for.
competencies = Competencies
go-on = Continue
offer-not-sold = It is not sold any more.
offer-unpublished = What it grants is not published yet.
# $reference (String) - the order’s reference
offer-ordered = The order { $reference } of it awaits its payment.
# $date (String) - a date
offer-held = Your company has it. It can be renewed from { $date } on.
# $date (String) - a date
offer-in-window = It is in its renewal window until { $date }. Ask the programme’s operators to renew it.
# $level (String) - a level’s name
# $date (String) - a date
offer-same-level = Your company has { $level } until { $date }.
# $level (String) - a package’s name
# $date (String) - a date
offer-action-pack = One Action Pack at a time: your company has { $level } until { $date }.
# $offer (String) - an offer’s name
offer-apart = It can’t be held beside { $offer }, which your company has.
# $offer (String) - an offer’s name
# $reason (String) - a sentence
offer-off = { $offer } can’t be ordered now. { $reason }

## Ordering

new-order = Your order
# $count (Number) - how many benefits
order-grants = { $count ->
    [one] What it grants: { $count } benefit
   *[other] What it grants: { $count } benefits
}
billing = Billing data
billing-text = They stand on the invoice, and are kept for the next order.
billing-name = Invoice to
billing-name-hint = The company, as it stands on invoices.
billing-address = Address
billing-address-hint = Street, postcode and town, a line each.
billing-tax-number = Tax number
billing-own-reference = Your own reference
billing-own-reference-hint = Optional: a purchase order number, say. It stands on the invoice.
optional = Optional
billing-no-name = Enter to whom the invoice is made out
billing-no-address = Enter the address for the invoice
billing-no-country = Choose the country
# $most (String) - a number
billing-long = Write at most { $most } letters
terms = Terms
agree-to-terms = Our company agrees to these terms
order-not-agreed = Confirm that your company agrees to the terms
order-with-payment = Order, and pay
order-free = Order
order-changed-meanwhile = What is ordered or its price has changed meanwhile. Look at it again.
order-not-selling = The programme has not said yet how it is paid. Ask its operators.
order-no-offer = What was chosen is not sold together. Choose again.
# $count (Number) - how many products
what-changes = { $count ->
    [0] What it grants stays the same
    [one] What changes: { $count } product
   *[other] What changes: { $count } products
}
granted-today = Today
granted-then = Then
lost-if-unused = Lost if it is not used before
lost-if-unused-text = It is not used yet, and can be until the new membership starts:
# $amount (String) - how much, such as “10 licenses”
# $date (String) - a date
lost-by = { $amount }, by { $date } at the latest
# $amount (String) - how much, such as “5 licenses”
# $date (String) - a date
lost-by-worth = { $amount }, worth 12 months each, by { $date } at the latest
# $count (Number) - how many people
lost-seats = { $count ->
    [one] { $count } person loses their seat
   *[other] { $count } people lose their seats
}
# $count (Number) - how many
lost-licenses = { $count ->
    [one] { $count } license
   *[other] { $count } licenses
}
lost-asked = the request to activate it is declined
lost-active = it is active, and ends
# $package (String) - what a level is called
ends-with-it = What ends with { $package }
# $count (Number) - how many benefits
ends-with-it-count = { $count ->
    [one] { $count } benefit of which something is lost
   *[other] { $count } benefits of which something is lost
}
ends-unless-renewed = What ends unless it is renewed
# $date (String) - a date
lapses-after = Without this order the membership lapses after { $date }. Subscriptions that began go on to their own end.
# $date (String) - a date
lapses-at-once = Without this order the membership lapses at once: its renewal window closed on { $date }. Subscriptions that began go on to their own end.
seats-and-holders = Seats
# $product (String) - a product
# $count (Number) - how many people
seats-keep-holders = { $product }: { $count ->
    [one] { $count } seat keeps its holder
   *[other] { $count } seats keep their holders
}
# $product (String) - a product
# $count (Number) - how many people
seats-lose-holders = { $product }: no longer granted, { $count ->
    [one] { $count } person loses their seat
   *[other] { $count } people lose their seats
}
# $product (String) - a product
who-loses-seat = Who loses their seat: { $product }
# $count (Number) - how many people
# $all (String) - how many hold a seat, as a number
who-loses-seat-text = { $count ->
    [one] Fewer seats are granted. Choose { $count } of these { $all } people; they lose theirs when it starts.
   *[other] Fewer seats are granted. Choose { $count } of these { $all } people; they lose theirs when it starts.
}
# $count (Number) - how many people
who-loses-seat-wrong = { $count ->
    [one] Choose exactly { $count } person who loses their seat
   *[other] Choose exactly { $count } people who lose their seats
}
terms-year = The membership lasts one year from the day on which it is paid.
# $date (String) - a date
terms-year-at-once = The membership is active at once and lasts until { $date }.
# $date (String) - a date
terms-competency = The competency counts from the day on which it is paid and ends with the membership, on { $date }. It is charged in full.
# $date (String) - a date
terms-competency-at-once = The competency counts at once and ends with the membership, on { $date }. It is charged in full.
terms-renewal = The new year begins on the day on which it is paid, and its anniversary is 365 days later. What was not used of the old year ends with it; seats of the same products keep their holders.
# $level (String) - a level’s name
terms-upgrade = The membership lasts one year from the day on which it is paid. It takes the place of { $level }, which ends the day before; seats of the same products keep their holders.
# $date (String) - a date
terms-renewal-pay = Until { $date }, while it waits for its payment, the membership does not lapse.
# $date (String) - a date
terms-pay = It is paid by bank transfer by { $date }; an order that is not paid then expires.
# $date (String) - a date
terms-pay-active = It is paid by bank transfer by { $date }; if it is not paid then, the membership ends.
# $days (Number) - how many days
terms-refund-software = { $days ->
    [one] Within { $days } day of the payment it can be cancelled with a refund, as long as no product key was shown.
   *[other] Within { $days } days of the payment it can be cancelled with a refund, as long as no product key was shown.
}
# $days (Number) - how many days
terms-refund-any-use = { $days ->
    [one] Within { $days } day of the payment it can be cancelled with a refund, as long as nothing was shown, assigned or activated.
   *[other] Within { $days } days of the payment it can be cancelled with a refund, as long as nothing was shown, assigned or activated.
}
terms-no-refund = There is no refund.
terms-own-use = Licences are for your company’s own use and for demonstration under its supervision, never for customers.
# $reference (String) - the order’s reference
flash-ordered = Ordered. The reference is { $reference }.

## One order

how-to-pay = How to pay
how-to-pay-rest = Part of it is paid: how to pay the rest
# $date (String) - a date
how-to-pay-text = Transfer the amount by { $date } and give the reference, so that the payment is found.
bank-account = Account
recipient = Recipient
papers = To print
history = History
cancel-order = Cancel the order
# $reference (String) - the order’s reference
# $offers (String) - what was ordered
cancel-order-text = The order { $reference } of { $offers } is cancelled.
cancel-order-consequence = Nothing is to be paid for it. If it was paid already, wait for the payment to be booked instead.
# $reference (String) - the order’s reference
flash-order-cancelled = The order { $reference } is cancelled.
# $state (String) - where it stands
order-is-over = It can’t be cancelled any more. Where it stands: { $state }.
order-is-active = Its membership is active already. Ask for a cancellation by a service request.
order-is-partly-paid = A part of it is paid. Ask the programme’s operators by a service request.
# $name (String) - a person’s name
order-step-ordered = Ordered by { $name }
# $amount (String) - an amount
# $date (String) - a date
order-step-payment = Payment of { $amount }, of { $date }
# $amount (String) - an amount
order-step-let-go = { $amount } that was missing was let go
# $amount (String) - an amount
# $date (String) - a date
order-step-paid-back = { $amount } was paid back on { $date }
# $number (String) - an invoice’s number
order-step-invoice = Invoice { $number }
# $number (String) - a credit note’s number
order-step-credit-note = Credit note { $number }
order-step-paid = Paid in full
order-step-expired = Expired without payment
order-step-refunded = Refunded
# $name (String) - a person’s name
order-step-cancelled = Cancelled by { $name }

## Invoices

pro-forma = Pro-forma invoice
# $number (String) - an invoice’s number
invoice-with-number = Invoice { $number }
# $number (String) - a credit note’s number
credit-note-with-number = Credit note { $number }
# $offers (String) - what was ordered
credit-note-line = Refund for { $offers }
invoice-date = Invoice date
seller = Seller
billed-to = Billed to
# $number (String) - a tax number
tax-number = Tax number: { $number }
# $date (String) - a date
# $account (String) - a bank account
# $reference (String) - the order’s reference
invoice-pay = Please pay by { $date } to the account { $account } and give the reference { $reference }.
pro-forma-is-none = This is not an invoice. The invoice is made when the payment has arrived.
# $date (String) - a date
invoice-paid = Paid by bank transfer on { $date }. Thank you.
print-hint = The page is made for printing: the browser’s print also saves it as PDF.

## The console

lead-all-orders = The orders of all companies, the newest first.
search-all-orders-label = Reference, or a company’s MPN ID
no-orders-at-all-text = What companies order stands here.
orders-that-differ = Amount differs
order-differs = The amount differs
orders-first = Newest orders
orders-before = Newer orders
orders-after = Older orders
payments-booked = Payments and invoices
payments-none = Nothing is booked yet.
book-payment = Book a payment
book-payment-text = As it stands on the bank’s statement. When all is paid, the membership begins on the day of the payment, and the invoice is made.
amount-hint = With a point and no comma, for example 1200.50.
payment-day = Paid on
payment-day-hint = The day that the statement names.
payment-no-amount = Enter the amount in digits, above 0
payment-no-date = Enter the day
payment-in-future = The day is still to come
# $date (String) - a date
payment-before-order = It was ordered on { $date }, so it can’t have been paid before
payment-in-the-way = The company has got another membership that stands in the way. Ask it to cancel the order, then book the payment: it is shown as too much
flash-payment-booked = The payment is booked.
# $amount (String) - an amount
flash-payment-short = The payment is booked. { $amount } is still missing.
# $amount (String) - an amount
flash-payment-over = The payment is booked. { $amount } is too much.
# $amount (String) - an amount
settle-missing = { $amount } is missing
settle-missing-text = Wait for the rest, or let it go: then the order counts as paid.
settle-let-go = Let the rest go
# $amount (String) - an amount
settle-too-much = { $amount } is too much
settle-too-much-text = Pay it back, then note here on which day you did.
# $amount (String) - an amount
settle-for-nothing = { $amount } came for an order that asks for nothing
settle-for-nothing-text = The order has ended. Pay the money back, then note here on which day you did.
settle-pay-back = Note that it was paid back
settle-day = Paid back on
settle-day-hint = The day of your transfer.
settle-note = Note
settle-note-hint = The company reads it.
settle-no-note = Write a note for the company
settle-even = Nothing is missing and nothing is too much any more.
settle-changed = The amount has changed meanwhile. Look at it again.
flash-settled = It is settled.

## Mails

mail-is-order-received = An order was received
mail-is-order-paid = An order is paid
mail-is-order-expired = An order has expired
# $reference (String) - the order’s reference
mail-order-received-subject = Your order { $reference }
# $company (String) - the company’s name
# $offers (String) - what was ordered
# $reference (String) - the order’s reference
mail-order-received = { $company } has ordered { $offers } under the reference { $reference }.
# $amount (String) - an amount
# $date (String) - a date
# $account (String) - a bank account
mail-order-how-to-pay = Please transfer { $amount } by { $date } to this account: { $account }
# $reference (String) - the order’s reference
mail-order-reference = Give the reference { $reference }, so that the payment is found.
# $reference (String) - the order’s reference
mail-order-paid-subject = Your order { $reference } is paid
# $company (String) - the company’s name
# $reference (String) - the order’s reference
# $date (String) - a date
# $offers (String) - what was ordered
mail-order-paid = The order { $reference } of { $company } was paid on { $date }. It is for { $offers }, which can be used now.
mail-order-invoice = The invoice is on the page of the order.
# $reference (String) - the order’s reference
mail-order-expired-subject = Your order { $reference } has expired
# $company (String) - the company’s name
# $reference (String) - the order’s reference
# $offers (String) - what was ordered
# $date (String) - a date
mail-order-expired = The order { $reference } of { $company } for { $offers } was to be paid by { $date }. No full payment has arrived, so it has expired.
mail-order-paid-meanwhile = If you paid by that day, there is nothing to do: the order counts again as soon as the payment is booked.
mail-open-order = Open the order
# $company (String) - the company’s name
mail-reason-order = You get this mail because you placed this order for { $company }, or as one of its admins.

## The two logs

# $offers (String) - what was ordered
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-order-placed = Ordered { $offers } for { $amount } ({ $reference })
log-order-placed-try = Tried to order
# $reference (String) - the order’s reference
# $offers (String) - what was ordered
log-order-cancelled = Cancelled the order { $reference } ({ $offers })
# $reference (String) - the order’s reference
log-order-cancelled-try = Tried to cancel the order { $reference }
# $reference (String) - the order’s reference
# $offers (String) - what was ordered
log-order-expired = Let the unpaid order { $reference } ({ $offers }) expire
# $reference (String) - the order’s reference
log-order-expired-try = Tried to let the order { $reference } expire
# $amount (String) - an amount
# $date (String) - a date
# $reference (String) - the order’s reference
log-payment-booked = Booked a payment of { $amount }, of { $date }, for the order { $reference }
# $reference (String) - the order’s reference
log-payment-booked-try = Tried to book a payment for the order { $reference }
# $reference (String) - the order’s reference
# $offers (String) - what was ordered
# $date (String) - a date
log-order-paid = Noted that the order { $reference } ({ $offers }) was paid on { $date }
# $reference (String) - the order’s reference
log-order-paid-try = Tried to note that the order { $reference } is paid
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-order-paid-back = Noted that { $amount } was paid back for the order { $reference }
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-order-let-go = Let { $amount } go that was missing for the order { $reference }
# $reference (String) - the order’s reference
log-order-settled-try = Tried to settle what differs for the order { $reference }
# $offers (String) - what was ordered
# $from (String) - a date
# $to (String) - a date
# $reference (String) - the order’s reference
log-order-begun = Began { $offers }, from { $from } to { $to }, by the order { $reference }
# $reference (String) - the order’s reference
log-order-begun-try = Tried to begin what the order { $reference } is for
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-order-refunded = Refunded { $amount } of the order { $reference }
# $reference (String) - the order’s reference
log-order-refunded-try = Tried to refund the order { $reference }
# $offers (String) - what the membership held
# $date (String) - a date
log-membership-lapsed = The membership { $offers } lapsed: it could be renewed until { $date }
# $offers (String) - what the membership held
log-membership-lapsed-try = Tried to let the membership { $offers } lapse
# $reference (String) - the order’s reference
log-order-read = Read the order { $reference }
# $reference (String) - the order’s reference
log-order-read-try = Tried to read the order { $reference }

# $reference (String) - the order’s reference
declined-as-unpaid = The order { $reference }, by which it was granted, was not paid.
# $reference (String) - the order’s reference
declined-as-replaced = The membership that granted it was replaced by that of the order { $reference }.

## Bank statements

bank-statements = Bank statements
bank-statement = Bank statement
lead-bank-statements = Payments from the bank’s files that need a decision, and the files imported last.
take-in-statement = Import a bank statement
take-in-statement-text = The CSV file that the bank lets you download, in whatever layout. You see what each line would do before anything is booked.
statement-file = CSV file of the bank
# $size (String) - a size such as 4 MB
# $lines (String) - a number
statement-file-hint = At most { $size } and { $lines } lines.
statement-read = Read the file
statement-no-file = Choose a file
statement-empty = There are no bookings in this file
# $size (String) - a size such as 4 MB
statement-large = The file is larger than { $size }. Download a shorter period from the bank
# $lines (String) - a number
# $most (String) - a number
statement-many = The file has { $lines } lines, and at most { $most } are read at once. Download a shorter period from the bank
statement-not-text = This file is no text. Download it from the bank as CSV
statement-no-columns = No row of this file names a date, an amount and a text
# $columns (String) - the words found
statement-columns-found = No row of this file names a date, an amount and a text. What was found: { $columns }
statement-days = How days are written
statement-day-first = Day first: 31/12/2026
statement-month-first = Month first: 12/31/2026
# $line (String) - the number of a line
# $text (String) - what stands there
statement-day-two-ways = Line { $line } has { $text }, which is one day to some and another to others. Say how days are written, and choose the file again
statement-decimal = How amounts are written
statement-comma = Comma before the cents: 1.234,56
statement-point = Point before the cents: 1,234.56
# $line (String) - the number of a line
# $text (String) - what stands there
statement-amount-two-ways = Line { $line } has { $text }, which is a thousand to some and one to others. Say how amounts are written, and choose the file again
# $date (String) - a date
statement-of = Bank statement, imported on { $date }
statement-shown = To be confirmed
statement-confirmed = Confirmed
statement-discarded = Discarded
# $count (Number) - how many payments
statement-booking = { $count ->
    [one] Booking { $count } payment
   *[other] Booking { $count } payments
}
statement-taken-in = Imported
# $date (String) - a date and time
statement-until = If nobody confirms it, it is discarded on { $date }.
# $booked (String) - a number
# $waiting (String) - a number
statement-confirm-text = To be booked: { $booked }. Left for a decision: { $waiting }. What is booked stays booked.
# $count (Number) - how many payments
statement-confirm = { $count ->
    [one] Book { $count } payment
   *[other] Book { $count } payments
}
statement-confirm-none = Keep what waits
statement-nothing-new = Nothing in this file is new. It can only be discarded.
statement-changed = What this file does has changed since it was shown. Look it over again
statement-over = This bank statement is confirmed already
statement-discard = Discard
flash-statement-confirmed = The bank statement is confirmed.
flash-statement-discarded = The bank statement is discarded.
statements-taken-in-last = Imported last
no-statements = No bank statement was imported yet.

## Lines of a bank statement

lines-in-statement = Payments
lines-exact = Pays what is due
lines-waiting = Waits for a decision
lines-before = In an earlier file
lines-to-book = To be booked
lines-booked = Booked
lines-set-aside = Set aside
lines-left-out = No money came
lines-unread = Lines that can’t be read
lines-unread-text = They are not booked. Correct the file and import it again: what was confirmed by then is left out.
# $count (Number) - how many payments
# $sums (String) - amounts
lines-sum = { $count ->
    [one] { $count } payment: { $sums }
   *[other] { $count } payments: { $sums }
}
# $count (Number) - how many payments
lines-count = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
# $count (String) - a number such as 1,000
lines-count-more = More than { $count } payments
lines-first = Newest payments
lines-newer = Newer payments
lines-older = Older payments
search-lines-label = Search payer and text
no-lines = No payments
no-lines-text = By no line of this file did money come, or it was discarded.
no-lines-match = No payment is as you asked.
no-lines-waiting = Nothing waits for a decision
no-lines-waiting-text = Payments of a bank statement that can’t be booked by themselves stand here.
bank-line = Line
bank-payer = Payer
bank-texts = Text
bank-line-what = What it is
# $date (String) - a date
bank-line-booked-on = Booked by the bank on { $date }
line-matched = Pays what is due
line-revives = It was paid in time, and the expired order is revived.
# $amount (String) - an amount
line-less = { $amount } less than is due
# $amount (String) - an amount
line-more = { $amount } more than is due
line-differs-hint = It is booked, and the order then shows what is to be settled.
# $lines (String) - numbers of lines
line-doubled = Other lines pay the same order: { $lines }
line-together-exact = Together they pay what is due.
# $amount (String) - an amount
line-together-less = Together they pay { $amount } less than is due.
# $amount (String) - an amount
line-together-more = Together they pay { $amount } more than is due.
line-paid = The order is paid already
line-expired = The order had expired by then
line-cancelled = The order is cancelled
line-refunded = The order was refunded
line-other-currency = The order is in another currency
line-several = Names several orders
line-possible = The reference is cut or wrong, and may be one of these
# $references (String) - what was written
line-unknown = No order is called { $references }
line-none = Names no order
line-before = In a file that was confirmed before
bank-line-refused = The order didn’t take it
# $line (String) - the number of a line
# $why (String) - why it can’t be read
statement-unread-at = Line { $line }: { $why }
unread-no-date = no day
# $text (String) - what stands there
unread-date = “{ $text }” is no day
# $text (String) - what stands there
unread-two-ways = “{ $text }” can be read in two ways
unread-no-amount = no amount
# $text (String) - what stands there
unread-amount = “{ $text }” is no amount
unread-two-amounts = a credit and a debit at once
# $text (String) - what stands there
unread-direction = “{ $text }” is neither credit nor debit
# $text (String) - what stands there
unread-currency = “{ $text }” is no currency
# $one (String) - a currency
# $other (String) - a currency
unread-two-currencies = { $one } and { $other } at once

## A line and its decision

# $line (String) - the number of a line
bank-line-title = Line { $line } of a bank statement
bank-line-orders = Orders that it may be for
bank-line-book = Book it to an order
bank-line-book-text = The whole amount is booked to one order. If it is too little or too much, the order shows what is to be settled.
bank-line-reference-hint = As on the invoice: PB-1234-5678.
bank-line-no-order = No order has this reference
# $currency (String) - three letters
bank-line-in-other-currency = This order is in { $currency }, and the payment is not
bank-line-changed = This payment was decided meanwhile
bank-line-set-aside = Set it aside
bank-line-set-aside-text = It is for no order: it was paid back, say, or meant for something else. What the payer wrote is deleted 90 days later.
bank-line-note = Why
bank-line-note-hint = For other operators.
flash-line-set-aside = The payment is set aside.

## Bank statements in the log

# $lines (Number) - how many payments
log-statement-taken-in = { $lines ->
    [one] Imported a bank statement with { $lines } payment
   *[other] Imported a bank statement with { $lines } payments
}
log-statement-taken-in-try = Tried to import a bank statement
# $lines (Number) - how many payments
log-statement-confirmed = { $lines ->
    [one] Confirmed a bank statement, by which { $lines } payment is booked
   *[other] Confirmed a bank statement, by which { $lines } payments are booked
}
log-statement-confirmed-try = Tried to confirm a bank statement
log-statement-discarded = Discarded a bank statement
log-statement-discarded-try = Tried to discard a bank statement
# $line (String) - the number of a line
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-bank-line-booked = Booked line { $line } of a bank statement, { $amount }, for the order { $reference }
log-bank-line-booked-try = Tried to book a line of a bank statement
# $line (String) - the number of a line
# $amount (String) - an amount
# $reference (String) - the order’s reference
log-bank-line-assigned = Gave line { $line } of a bank statement, { $amount }, to the order { $reference }
log-bank-line-assigned-try = Tried to give a line of a bank statement to an order
# $line (String) - the number of a line
# $amount (String) - an amount
log-bank-line-set-aside = Set line { $line } of a bank statement, { $amount }, aside
log-bank-line-set-aside-try = Tried to set a line of a bank statement aside
