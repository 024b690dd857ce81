### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

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
activation-takes-days = It takes the programme a few days. Both addresses get a mail when it is done.
activation-takes-days-offer = It takes the programme a few days. The marketing contact gets the instructions when it is done.
activation-takes-days-plain = It takes the programme a few days. You get a mail when it is done.
# $name (String) - a person's name
# $at (String) - a date and a time
activation-asked-by = Asked for by { $name }, { $at }
activation-designee = For
activation-alternative = Alternative mail address
activation-reason = Reason
activation-in-work = An operator works on it, so it can no longer be withdrawn.
activation-withdraw = Withdraw the request
# $date (String) - a date
activation-offer-until = The offer lasts until { $date }.
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
support-ids-help = Something can’t be installed or doesn’t start? Open a case with these IDs, or ask the programme under Service requests.

## Asking for it

# $product (String) - a product's name
activate-heading = Activate { $product }
activate-lead = The programme fulfils your request within a few days and then shows access ID and contract ID in this benefit’s row.
activate-lead-mails = As a safeguard the instructions go to two addresses: the person’s own, and another one of the same person.
activate-lead-offer = The programme fulfils your request within a few days. The instructions then go to your marketing contact:
activate-person = Who will use it?
activate-alternative-hint = Another address of the same person, different from the one in the list.
activate-ends-refund = Activating ends the right to a refund.
# $package (String) - a package's name
# $last-day (String) - a date
# $purchased-on (String) - a date
activate-ends-refund-text = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once the programme has fulfilled this request, it can’t.
activate-submit = Submit the request
activate-give-up-refund = Submit the request and give up the refund
# $name (String) - a person's name
# $at (String) - a date and a time
activate-already = { $name } has asked for it already, { $at }.
activate-is-active = It is active already.
activate-withdraw-late = It can’t be withdrawn any more: an operator works on it, or has decided.

# $product (String) - a product's name
flash-activation-requested = The activation of { $product } was requested.
# $product (String) - a product's name
flash-activation-withdrawn = The request to activate { $product } was withdrawn.

## How support is asked for

support-heading = How to ask for support
support-cloud = Cloud products, on behalf of a customer
support-cloud-text = Takes one cloud incident. Only an Admin agent asks, naming the customer.
support-on-premises = On-premises products
support-on-premises-text = Takes one on-premises incident. Everybody in your company asks with access ID and contract ID, which stand in the row of the active benefit.
support-advisory = Presales, deployment and advisory hours
support-advisory-text = Takes hours: say what you plan, in which phase, and how many hours you need, 25 at most in one request.
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
