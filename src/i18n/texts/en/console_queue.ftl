### The operators' queue, and activations as they decide them.

## The list

activations = Activations
lead-activations = What companies have asked the programme to activate, longest waiting first. Times are in UTC.
no-activations = Nothing waits
no-activations-text = What companies ask for is listed here from the moment they ask. What was decided is found by its status.
queue-filter-open = All open
queue-company = Company (MPN ID)
queue-kind = Kind
queue-any-kind = Any kind
queue-assignee = With
queue-anybody = Anybody
queue-me = Me
queue-nobody = Nobody
queue-what = Request
queue-since = Waiting since
queue-choose = Choose
# $title (String) - what is asked for
# $company (String) - a company's name
queue-choose-row = Choose { $title }, { $company }
# $at (String) - a date with time and zone
queue-due = Fulfilled automatically from { $at }, unless somebody takes it before
queue-take = Take
queue-no-match = Nothing fits the filters. The MPN ID must be complete.
queue-show-open = Show what is open
queue-first = Longest waiting
queue-next = Next page
queue-previous = Previous page
# $most (String) - how many requests are counted, with thousands apart
requests-count-more = { $most }+ requests
column-due = Fulfilled automatically from
queue-none-open = None of these is open.

## The page of one

# $product (String) - a product's name
# $company (String) - a company's name
case-title = { $product } for { $company }
case-since = since
case-request = What is asked for
case-requested-on = Requested on
case-requested-by = Requested by
case-designee = For
case-alternative = Alternative address:
case-no-designee = Nobody was named.
case-no-contact = The company has no active marketing contact.
case-deactivated = deactivated
case-until = Active until
case-country = Country
case-zone = Time zone
enrollment-not-started = Not started yet
enrollment-active = In its year
enrollment-in-window = In the renewal window
enrollment-lapsed = Lapsed
enrollment-cancelled = Cancelled
case-decide = Decide
case-closed = This request is closed: nothing is left to decide.
# $date (String) - the last day for a refund
case-ends-refund = Fulfilling ends the company’s right to a refund of this membership, which it has until { $date }.
case-take-text = Tells the company and the other operators that it is being worked on. It is then no longer fulfilled automatically, and the company can’t withdraw it.
case-taken-by-you = You have taken it.
# $operator (String) - an operator's address
case-taken-by = { $operator } has taken it.
case-fulfil = Fulfil
case-fulfil-technical = With both IDs the benefit becomes active. The IDs are stored encrypted, and are shown to the members of the company only: check them before.
# $date (String) - the last day
# $address (String) - an address
case-fulfil-offer = The offer becomes active until { $date }, and the instructions go to { $address }.
case-ids-hint = 1 to 64 letters, digits and signs, without spaces.
case-make-ids-text = Or let the portal make both IDs: nobody needs to type them.
case-make-ids = Make the IDs and fulfil
# $name (String) - which ID
# $most (Number) - how many characters it may have
case-id-wrong = { $name }: enter 1 to { $most } letters, digits and signs without spaces. For safety, both IDs must be entered again.
case-no-ids-made = Nothing was done: the IDs could not be made. Try again later, or enter them yourself.
unfulfillable-suspended = The company is suspended: the request can be fulfilled when the suspension is lifted, or be declined.
unfulfillable-cancelled = The membership was cancelled: the request can only be declined.
unfulfillable-no-contact = The company has no active marketing contact, so nobody would get the instructions: ask the company to set one, or decline.
# $date (String) - the anniversary
unfulfillable-offer-over = The offer would have ended on { $date }, with the membership year: the request can only be declined.
case-decline = Decline
case-message = Message to the company
# $most (Number) - how many letters it may have
case-message-hint = Why, and what the company can do. It is shown and mailed to the company; at most { $most } letters. Never write IDs or keys here.
case-message-missing = Say why it is declined
# $count (Number) - how many letters it has
# $most (Number) - how many it may have
case-message-long = { $count ->
    [one] The message has { $count } letter; it may have { $most }
   *[other] The message has { $count } letters; it may have { $most }
}
queue-hand-over = Hand over
queue-to-operator = To which operator
queue-choose-operator = Choose an operator who is active
queue-no-other-operator = There is no other active operator.
case-history = History
case-by-programme = The programme, automatically
queue-others = Also open for this company
queue-no-others = Nothing else is open.

## Several at once

fulfil-chosen = Fulfil those chosen…
technical-one-by-one = Technical benefits are fulfilled one by one: each has an access ID and a contract ID of its own.
fulfilments-none = Choose at least one go-to-market offer
# $most (Number) - how many can be chosen
fulfilments-too-many = At most { $most } can be fulfilled at once
# $count (Number) - how many
fulfilments-title = { $count ->
    [one] Fulfil { $count } go-to-market offer
   *[other] Fulfil { $count } go-to-market offers
}
fulfilments-text = All of them become active, or none. Each contact gets the instructions.
# $count (Number) - how many
fulfilments-verb = { $count ->
    [one] Fulfil { $count }
   *[other] Fulfil { $count }
}
fulfilments-blocked = Not all of them can be fulfilled, so none is. Go back and choose without those.
fulfilments-stale = Nothing was done: something has changed since. This is how it stands now.
fulfilments-caption = What happens to each
# $date (String) - the last day
# $address (String) - an address
fulfilment-until = Active until { $date }; instructions go to { $address }
# $state (String) - a state
fulfilment-skipped = Left out, decided already: { $state }

## What was done

# $product (String) - a product's name
flash-case-taken = You have taken the request for { $product }.
# $product (String) - a product's name
# $to (String) - an operator's address
flash-case-handed-over = The request for { $product } is with { $to } now.
# $product (String) - a product's name
# $company (String) - a company's name
flash-case-fulfilled = { $product } is active for { $company }.
# $count (Number) - how many
flash-cases-fulfilled = { $count ->
    [one] { $count } request is fulfilled.
   *[other] { $count } requests are fulfilled.
}
# $product (String) - a product's name
# $company (String) - a company's name
flash-case-declined = The request for { $product } of { $company } is declined.
# $by (String) - an operator's address
flash-case-taken-by = Nothing was done: { $by } has taken it.
# $by (String) - an operator's address
flash-case-fulfilled-by = Nothing was done: { $by } has already fulfilled it.
# $by (String) - an operator's address
flash-case-declined-by = Nothing was done: { $by } has already declined it.
flash-case-fulfilled-itself = Nothing was done: the programme has already fulfilled it automatically.
flash-case-withdrawn = Nothing was done: the company has withdrawn it.
flash-case-changed = Nothing was done: this request has changed since the page was shown.
