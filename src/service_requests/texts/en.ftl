### Service requests: tickets from a partner to the programme.

service-requests = Service requests
menu-support = Support
# $company (String) - the company's name
lead-service-requests = What { $company } has asked the programme for, and what became of it.
lead-own-requests = What you have asked the programme for, and what became of it.
new-request = New request
search-requests-label = Search by number, title or person
# $count (Number) - how many requests
requests-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
no-requests = No requests yet
no-requests-text = Ask the programme for presales help, advisory hours or support: requests and their answers appear here.
no-match-requests = No request fits the search and the filters.
filter-by-type = Type of request
filter-all-types = All types
column-number = Number
column-title = Title
column-type = Type
column-asked-by = Asked by
column-last-entry = Last entry
column-reason = Closed because

## Types

request-presales = Presales services
request-presales-text = Hours of presales and deployment services for a project.
request-advisory = Advisory hours
request-advisory-text = Hours with a technical consultant of the programme.
request-cloud = Cloud support for a customer
request-cloud-text = Support with a cloud service, on behalf of a customer. Takes one incident.
request-on-premises = On-premises support
request-on-premises-text = Product support for software that you run yourself. Takes one incident and asks for access ID and contract ID.
request-cancellation = Cancellation with refund
request-cancellation-text = Ends a membership, or one benefit or offer of it, as long as the right to a refund lasts.
request-other = Something else
request-other-text = Any other question to the programme.
# $count (Number) - how many hours
hours-count = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number) - how many incidents
incidents-count = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}

## Where a request stands

request-open = Open
request-waiting-for-you = Waiting for you
request-waiting-for-programme = Waiting for the programme
request-waiting-for-partner = Waiting for the partner
request-not-answered = Not answered yet
request-waiting-for-us = Waiting for us
request-closed = Closed
reason-solved = Solved
reason-withdrawn = Withdrawn
reason-duplicate = Duplicate of another request
reason-product-fault = Fault of the product
reason-declined = Declined
reason-granted = Cancellation granted
phase-presales = Presales
phase-design = Design
phase-deployment = Deployment
phase-development = Development

## What a request asks

request-title = Title
request-description = Description
request-customer = Customer
request-phase = Phase
request-country = Country
request-language = Language of the conversation
request-phone = Phone
request-time-zone = Time zone
request-hours-asked = Hours asked for
request-taken-from = Taken from
request-reserved = Reserved
request-used = Used up
request-cancels-benefit = Benefit
request-cancels-offer = Offer
refunded = Amount refunded

## The choice of a type

requests-closed-types = Not available at present
who-can-ask = Who can ask
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
request-needs-role = You can’t ask for this. Your role here: { $own }. It takes one of these: { $needed }.
request-left-unlimited = Unlimited in your membership.
# $amount (String) - a number with its unit
request-left = Left: { $amount }.
request-not-granted = None of your current memberships grants this.
request-not-activated = Your membership grants this, but it is not active yet. It must first be activated on the page “Technical benefits”.
no-hours-left = No hours are left: all are used up or reserved by open requests.
no-incidents-left = No incident is left: all are used up or reserved by open requests.
# $amount (String) - a number with its unit
too-few-left = That is more than is left: { $amount }.
# $package (String) - a package's name
# $reason (String) - a sentence
cancellation-off = { $package }: { $reason }
# $reference (String) - the number of a request
cancellation-asked = Its cancellation has already been asked for, in { $reference }.
# $reference (String) - the number of a request
cancellation-part-asked = The cancellation of a part of it has already been asked for, in { $reference }.
# $reference (String) - the number of a request
cancellation-whole-asked = The cancellation of the whole membership has already been asked for, in { $reference }.
# $date (String) - a date
refund-possible-until = Can be cancelled with refund until { $date }, as long as nothing of it is used.
# $date (String) - a date
refund-possible-until-keys = Can be cancelled with refund until { $date }, as long as no product key of it is shown.
# $date (String) - a date
refund-possible-until-day = Can be cancelled with refund until { $date }.
# $product (String) - a product's name
# $date (String) - a date
refund-ended-by-keys = No longer possible: keys of { $product } were shown on { $date }.
# $product (String) - a product's name
# $date (String) - a date
refund-ended-by-assigning = No longer possible: { $product } was assigned on { $date }.
# $product (String) - a product's name
# $date (String) - a date
refund-ended-by-activating = No longer possible: { $product } was activated on { $date }.
# $date (String) - a date
refund-too-late = No longer possible: the time for a refund after the purchase on { $date } is over.

## The form

choose = Choose…
title-hint = What it is about, in a few words.
description-hint = What you need, what you have tried, and by when.
product-hint = For example Windows Server 2019 or Azure.
phone-hint = Where you can be called back. From another country with its code, such as +41.
time-zone-hint = For example Europe/Paris.
# $most (Number) - how many hours
hours-hint = Whole hours, at most { $most } a request. They are reserved until the request is closed.
ids-hint = Both stand in the row of the benefit on the page “Technical benefits”. They tell from which benefit the incident is taken, and are not kept with the request.
ids-again = To protect access ID and contract ID, they are not shown again. Enter both once more.
customer-hint = The customer on whose behalf you ask.
cancellation-which = What shall be cancelled?
# $package (String) - a package's name
cancellation-whole = { $package }, the whole membership
# $offer (String) - an offer's name
cancellation-offer = Only the offer { $offer }
# $package (String) - a package's name
cancellation-one-benefit = Only one benefit of { $package }
cancellation-why = Why shall it be cancelled?
cancellation-why-hint = What was or was not used, and what you expect instead.
cancellation-consequence = If the cancellation is granted, what you have chosen ends for good: a membership with all its benefits, one benefit with its keys, seats and requests for activation.
title-missing = Enter a title
product-missing = Enter the product
customer-missing = Enter the customer
description-missing = Describe what you need
# $most (Number) - how many letters
line-too-long = At most { $most } letters
# $most (Number) - how many letters
text-too-long = At most { $most } letters. Send the rest as further messages.
phase-missing = Choose the phase
country-missing = Choose the country
language-missing = Choose the language
phone-wrong = Enter a phone number at which you can be called
time-zone-wrong = Enter the name of a time zone, such as Europe/Paris
# $most (Number) - how many hours
hours-wrong = Enter a whole number of hours from 1 to { $most }
access-id-missing = Enter the access ID
contract-id-missing = Enter the contract ID
ids-do-not-match = Access ID and contract ID do not belong to an active benefit for on-premises support of your company. Check both.
choose-membership = Choose something that can be cancelled

## The thread

thread = Messages
# $reason (String) - why
request-was-closed = Closed the request: { $reason }
request-was-reopened = Reopened the request
your-message = Your message
answer-request = Add to the request
your-message-hint = Say what is new, or answer the programme.
message-not-sent = Your message, which was not sent
send-message = Send message
message-missing = Enter a message
request-is-closed = The request was closed meanwhile. To write again, reopen it.

message-sent-before = This form was sent before, with another text. The text below was not sent. Press the button to send it too.

# $reference (String) - the request that it made, as people quote it
request-sent-before = This form was sent before, as { $reference }, with other entries. What stands here was not sent. Press the button to submit it as another request.

# $count (Number) - how many
too-many-open = One person may have { $count } open service requests at most. Close one that is settled, or wait until one is closed.

# $count (Number) - how often
# $time (String) - a moment, with its zone
too-much-this-hour = One person may write { $count } times within an hour at most. You can write again from { $time }.

# $from (String) - the first place shown
# $to (String) - the last one
# $total (String) - how many there are
thread-part = Entries { $from } to { $to } of { $total }
thread-earlier = Earlier entries
thread-later = Later entries
request-is-open = The request is not closed.
close-own-request = Close request
close-own-hint = When it is solved, or you no longer need it.
closing-is-programmes = The programme closes this request: it then enters the hours that were used.
reopen-request = Reopen request
no-reopening-granted = A cancellation that was granted is final.
# $reference (String)
no-reopening-asked-anew = Request { $reference } asks to cancel the same or a part of it, and is open.
# $date (String) - a date
no-reopening-late = It could be reopened until { $date }. Start a new request instead.
# $date (String) - a date
reopening-until = The request can be reopened until { $date }.
# $amount (String) - a number with its unit
reopening-reserves = Reopening reserves { $amount } again.

## Closing it oneself

# $reference (String) - the number of a request
close-request = Close { $reference }
# $reference (String) - the number of a request
close-request-question = Close { $reference }?
why-closing = Why is it closed?
closing-gives-hours-back = The reserved hours are given back.
closing-gives-incident-back = The programme has not answered yet: the incident is given back.
closing-uses-incident-up = The programme has answered: the incident is used up.
reason-missing = Choose a reason

## Told after it happened

# $reference (String) - the number of a request
flash-request-submitted = Your request { $reference } was submitted. Answers appear here, and you are told by mail.
# $reference (String) - the number of a request
flash-request-answered = Your message was added to { $reference }.
# $reference (String) - the number of a request
flash-request-closed = { $reference } is closed.
# $reference (String) - the number of a request
flash-request-reopened = { $reference } is open again.

## Mails

mail-is-request-received = Service request received
mail-is-request-answered = Service request answered
mail-is-request-closed = Service request closed
# $reference (String) - the number of a request
# $title (String) - its title
mail-request-received-subject = Received: { $reference }, { $title }
# $reference (String) - the number of a request
# $title (String) - its title
# $company (String) - a company's name
mail-request-received = The programme has received your service request { $reference } for { $company }: { $title }.
mail-request-received-next = You get a mail when it is answered.
# $reference (String) - the number of a request
# $title (String) - its title
mail-request-answered-subject = Answered: { $reference }, { $title }
# $reference (String) - the number of a request
# $title (String) - its title
# $company (String) - a company's name
mail-request-answered = The programme has answered your service request { $reference } for { $company }: { $title }.
# $reference (String) - the number of a request
# $title (String) - its title
# $company (String) - a company's name
mail-request-answered-left = The programme has answered service request { $reference } for { $company }: { $title }. The person who asked for it is no longer a member.
mail-request-answered-next = The answer is not in this mail. Read it in the portal; the request now waits for you.
# $reference (String) - the number of a request
# $title (String) - its title
mail-request-closed-subject = Closed: { $reference }, { $title }
# $reference (String) - the number of a request
# $title (String) - its title
# $company (String) - a company's name
mail-request-closed = Your service request { $reference } for { $company } is closed: { $title }.
# $reference (String) - the number of a request
# $title (String) - its title
# $company (String) - a company's name
mail-request-closed-left = Service request { $reference } for { $company } is closed: { $title }. The person who asked for it is no longer a member.
# $reason (String) - why
mail-request-closed-because = Reason: { $reason }.
mail-request-closed-next = Until when and how it can be reopened stands in the portal.
mail-open-request = Open the request
# $company (String) - a company's name
mail-reason-asked = You get this mail because you have asked for this at { $company }.

## For operators

lead-console-requests = What partners ask the programme for; what has waited longest comes first. Times are in UTC.
no-console-requests = There are no service requests yet
no-console-requests-text = Every service request that a partner submits is listed here.
request-acts-closed = The request is closed. Only the partner can reopen it.
answer-partner = Answer
answer-partner-hint = The partner reads it under the programme’s name, and is told by mail without the text.
send-answer = Send answer
close-with-message = Last message
close-with-message-hint = Optional. The partner reads it in the thread.
close-final = Once it is closed, only the partner can reopen it.
hours-used = Hours used
# $most (String) - a number
hours-used-hint = Whole hours from 0 to { $most }. What is reserved beyond is given back.
hours-used-unlimited = Whole hours; this benefit is unlimited.
# $most (String) - a number
hours-used-wrong = Enter a whole number of hours from 0 to { $most }
# $currency (String) - three letters
refunded-hint = In { $currency }, such as 1200 or 1200.50. Enter 0 if nothing was paid for it.
refunded-wrong = Enter the amount that is refunded, such as 1200 or 1200.50
reason-uses-incident = The incident is used up.
reason-gives-incident-back = The incident is given back.
reason-ends-membership = Ends the membership with all its benefits, for good.
# $name (String) - a product's name
reason-ends-benefit = Ends the benefit { $name }, for good: nothing can be got from it any more.
# $name (String) - an offer's name
reason-ends-offer = Ends the offer { $name }, for good. Benefits that no other offer grants end with it, others shrink; what is in use of them stays.
# $count (Number) - how many
reason-ends-seats = { $count ->
    [one] One seat ends, and its holder is told.
   *[other] { $count } seats end, and their holders are told.
}
# $count (Number) - how many
reason-declines-activations = { $count ->
    [one] One request for activation is declined.
   *[other] { $count } requests for activation are declined.
}
reason-leaves-requests = Open service requests that hold a part of it stay open.
# $first (String) - sentences
# $next (String) - one more
and-next-sentence = { $first } { $next }
reason-changes-nothing = Changes nothing for the membership and its benefits.
cannot-grant = The cancellation can’t be granted: this was cancelled already, or the right to a refund has ended since.
# $reference (String) - the number of a request
declined-by-cancellation = What it belongs to was cancelled at the company’s request, { $reference }.
request-changed-meanwhile = The request has changed since this page was shown. Nothing was done: look at the thread and decide again.
# $reference (String) - the number of a request
flash-request-taken = You have taken { $reference }.
# $reference (String) - the number of a request
flash-request-handed-over = { $reference } was handed over.
# $reference (String) - the number of a request
flash-request-changed = Nothing was done: { $reference } has changed since the page was shown.

## In the logs

# $reference (String) - how people quote a request
log-request = service request { $reference }
log-some-request = a service request
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
log-request-closed-benefit-cancelled = Closed { $request }: a benefit was cancelled
# $request (String) - which request
log-request-closed-offer-cancelled = Closed { $request }: an offer was cancelled
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
