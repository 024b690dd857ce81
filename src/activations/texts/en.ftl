### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Requested
status-in-progress = In progress
status-active = Active
status-declined = Declined
status-withdrawn = Withdrawn
# $status (String) - the status
# $date (String) - a date
status-since = { $status } since { $date }

## What is used of hours and incidents

# $used (Number) - how many are used up
# $left (Number) - how many are left
units-left = { $used } used, { $left } left
# $used (Number) - how many are used up
# $reserved (Number) - how many open requests hold
# $left (Number) - how many are left
units-left-reserved = { $used } used, { $reserved } reserved, { $left } left
# $used (Number) - how many are used up
units-used = { $used } used
# $used (Number) - how many are used up
# $reserved (Number) - how many open requests hold
units-used-reserved = { $used } used, { $reserved } reserved
column-used = Used
column-reserved = Reserved
column-left = Left

## The row

activation = Activation status
activate-again = Activate again
# $date (String) - a date
activation-ready = Ready to be activated until { $date }.
# $date (String) - a date
activation-fulfilled-by = The programme fulfils it until { $date } at the latest. Both addresses get a mail when it is done.
# $date (String) - a date
activation-fulfilled-by-offer = The programme fulfils it until { $date } at the latest. The marketing contact gets the instructions when it is done.
# $date (String) - a date
activation-fulfilled-by-plain = The programme fulfils it until { $date } at the latest. You get a mail when it is done.
activation-declined-by-portal = Declined by the portal
# $date (String) - a date
activation-not-fulfilled = The programme had until { $date } to fulfil it, and has not.
# $name (String) - a person's name
# $at (String) - a date and a time
activation-asked-by = Asked for by { $name }, { $at }
activation-designee = For
activation-alternative = Alternative mail address
activation-reason = Reason
activation-in-work = An operator works on it, so it can no longer be withdrawn.
activation-withdraw = Withdraw the request
# $date (String) - a date
activation-withdrawn-again = Once withdrawn, it can be asked for again until { $date }.
activation-withdrawn-final = Once withdrawn, it can’t be asked for again.
# $date (String) - a date
activation-offer-until = The offer lasts until { $date }.
# $date (String) - the offer's last day
activation-offer-over = Expired on { $date }
activation-history = What happened
# $status (String) - the status
# $name (String) - a person's name
# $at (String) - a date and a time
activation-line = { $status }: { $name }, { $at }
activation-by-programme = the programme
who-can-activate = Who can activate
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
activation-needs-role = You can’t activate this. Your role here: { $own }. It takes one of these: { $needed }.
# $last-day (String) - a date
activation-closed = The last day to activate it was { $last-day }.
activation-needs-contact = Your company has no marketing contact, who would get the instructions. Name one first.
activation-name-contact = Name a marketing contact
support-ids = Access ID and contract ID
support-ids-use = Product support asks for both the first time you open a case. Everybody in your company may see and use them.
open-support-site = Open the support site
support-ids-help = Something can’t be installed or doesn’t start? Open a case with these IDs, or ask the programme under Service requests.

## Asking for it

# $product (String) - a product's name
activate-heading = Activate { $product }
activate-lead = The programme fulfils your request within a few days and then shows access ID and contract ID in this benefit’s row.
activate-lead-mails = As a safeguard the instructions go to two addresses: the person’s own, and another one of the same person.
activate-lead-offer = The programme fulfils your request within a few days. The instructions then go to your marketing contact:
activate-person = Who will use it?
activate-alternative-hint = Another address of the same person, different from the one in the list.
activate-final = You can withdraw the request until the programme takes it up. After that it can’t be undone, and the person can’t be changed.
activate-final-plain = You can withdraw the request until the programme takes it up. After that it can’t be undone.
activate-ends-refund = Activating ends the right to a refund.
# $package (String) - a package's name
# $last-day (String) - a date
# $purchased-on (String) - a date
activate-ends-refund-text = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once the programme has fulfilled this request, it can’t.
# $last-day (String) - a date
activate-ends-refund-alone = Until { $last-day } this benefit can still be cancelled with refund on its own. Once the programme has fulfilled this request, it can’t.
activate-submit = Submit the request
activate-give-up-refund = Submit the request and give up the refund
# $name (String) - a person's name
# $at (String) - a date and a time
activate-already = { $name } has asked for it already, { $at }.
activate-is-active = It is active already.
activate-withdraw-late = It can’t be withdrawn any more: an operator works on it, or has decided.

## How support is asked for

support-heading = How to ask for support
support-cloud = Cloud products, on behalf of a customer
support-cloud-text = Takes one cloud incident. Only an Admin agent asks, naming the customer.
support-on-premises = On-premises products
support-on-premises-text = Takes one on-premises incident. Everybody in your company asks with access ID and contract ID, which stand in the row of the active benefit.
support-advisory = Presales, deployment and advisory hours
support-advisory-text = Takes hours: say what you plan, in which phase, and how many hours you need, 25 at most in one request.
support-step-activate = Activate the benefit in the list above. That takes the programme a few days.
support-step-cloud = Ask here: name the customer, the cloud service, and what goes wrong.
support-step-answered = The programme answers in the request, and an e-mail tells you so. The incident is used up when the request is closed.
support-step-ids = Open the benefit’s row: there stand its access ID and contract ID. The first time, product support asks for both.
support-step-on-premises = Ask here, or on the support site that the row leads to, and name the product that can’t be installed or doesn’t work.
support-step-hours = Ask here: say what you plan, in which phase, and how many hours you need.
support-step-consultant = A consultant answers in the request and proposes a time. The hours used are entered when it is closed.
support-ask-cloud = Ask for cloud support
support-ask-on-premises = Ask for on-premises support
support-ask-advisory = Ask for advisory hours
support-ask-presales = Ask for presales or deployment services
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
support-needs-role = Your role here: { $own }. It takes one of these: { $needed }.
technical-staff-lead = The active technical benefits of your company, with the IDs that product support asks for.

## What is wrong with an alternative address

alternative-not-an-address = Enter one mail address that mail can be sent to, such as name@company.example.
alternative-same-as-own = Enter another address: this is the person’s own.
alternative-looks-like-own = Enter another address: this one looks like the person’s own.

## Told after it happened

# $product (String) - a product's name
flash-activation-requested = The activation of { $product } was requested.
# $product (String) - a product's name
flash-activation-withdrawn = The request to activate { $product } was withdrawn.

## The list, for operators

activations = Activations
lead-activations = What companies have asked the programme to activate, longest waiting first. Times are in UTC.
no-activations = Nothing waits
no-activations-text = What companies ask for is listed here from the moment they ask. What was decided is found by its status.

## The page of one, for operators

# $product (String) - a product's name
# $company (String) - a company's name
case-title = { $product } for { $company }
case-since = since
case-designee = For
case-alternative = Alternative address:
case-no-designee = Nobody was named.
case-no-contact = The company has no active marketing contact.
case-deactivated = deactivated
case-until = Active until
case-decide = Decide
case-closed = This request is closed: nothing is left to decide.
# $date (String) - the last day for a refund
case-ends-refund = Fulfilling ends the company’s right to a refund of this membership, which it has until { $date }.
case-take-text = Tells the company and the other operators that it is being worked on. It is then no longer fulfilled automatically, and the company can’t withdraw it.
case-fulfil = Fulfil
case-fulfil-technical = With both IDs the benefit becomes active. The IDs are stored encrypted, and are shown to the members of the company only: check them before.
# $date (String) - the last day
# $address (String) - an address
case-fulfil-offer = The offer becomes active until { $date }, and the instructions go to { $address }.
case-fulfil-final = Fulfilling can’t be undone.
case-ids-hint = 1 to 64 letters, digits and signs. They are kept in capital letters and without spaces.
case-make-ids-text = Or let the portal make both IDs: nobody needs to type them.
case-make-ids = Make the IDs and fulfil
# $name (String) - which ID
# $most (Number) - how many characters it may have
case-id-wrong = { $name }: enter 1 to { $most } letters of the Latin alphabet, digits and signs. For safety, both IDs must be entered again.
case-no-ids-made = Nothing was done: the IDs could not be made. Try again later, or enter them yourself.
unfulfillable-suspended = The company is suspended: the request can be fulfilled when the suspension is lifted, or be declined.
unfulfillable-cancelled = The membership was cancelled: the request can only be declined.
unfulfillable-no-contact = The company has no active marketing contact, so nobody would get the instructions: ask the company to set one, or decline.
# $date (String) - the anniversary
unfulfillable-too-late = It could be fulfilled until { $date }: the portal has declined the request.
case-decline = Decline
case-decline-final = Declining can’t be undone.
# $date (String) - a date
case-asked-again = The company can ask again until { $date }.
case-not-asked-again = The company can’t ask again.
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
case-history = History
case-by-programme = The programme, automatically

## Several at once, for operators

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
fulfilments-text = All of them become active, or none, and it can’t be undone. Each contact gets the instructions.
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

## What operators did

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

## Mails, and their names for operators

# $product (String) - a product's name
mail-activation-active-subject = Now active: { $product }
# $company (String) - a company's name
# $product (String) - a product's name
mail-technical-active = The programme has activated { $product } for { $company }. The access ID and the contract ID are not in this mail: sign in to see them on the page of technical benefits.
# $company (String) - a company's name
# $date (String) - the last day
# $product (String) - a product's name
mail-offer-active = The programme has activated { $product } for { $company }. The offer can be used until { $date }.
# $product (String) - a product's name
mail-activation-declined-subject = Not activated: { $product }
# $company (String) - a company's name
# $product (String) - a product's name
mail-activation-declined = The programme has declined to activate { $product } for { $company }.
mail-message-of-programme = The programme’s message:
mail-ask-again = Activation can be requested again as long as the benefit has not expired.
mail-is-technical-active = Technical benefit active
mail-is-technical-declined = Technical benefit declined
mail-is-go-to-market-active = Go-to-market offer active
mail-is-go-to-market-declined = Go-to-market offer declined

## In the logs

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
# $of (String) - of which product
log-support-ids-seen = Saw the access ID and contract ID { $of }
# $of (String) - of which product
log-support-ids-seen-try = Tried to see the access ID and contract ID { $of }
declined-as-overdue = It was not fulfilled within the time for it, so the portal has declined it.
