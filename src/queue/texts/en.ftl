### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = To do
queue-company = Company (name or MPN ID), request (SR-12)
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
queue-no-match = Nothing fits the filters. Type the beginning of a company’s name or its whole MPN ID; a request’s number goes after it, as in “Alpine SR-12”.
queue-show-open = Show what is open
queue-next-oldest = Next oldest
queue-first = Longest waiting
queue-next = Next page
queue-previous = Previous page
# $count (Number) - how many requests
queue-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
# $most (String) - how many requests are counted, with thousands apart
queue-count-more = { $most }+ requests
# $days (Number) - for how many days what was closed is listed
queue-closed-kept = What was closed more than { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago isn’t listed. Its own page is still there.
column-due = Fulfilled automatically from
queue-none-open = None of these is open.

## The page of one

case-request = What is asked for
case-requested-by = Requested by
case-taken-by-you = You have taken it.
# $operator (String) - an operator's address
case-taken-by = { $operator } has taken it.
queue-hand-over = Hand over
queue-to-operator = To which operator
queue-choose-operator = Choose an operator who is active
queue-no-other-operator = There is no other active operator.
queue-no-operator-found = No other active operator has this in their address.
back-to-request = Back to the request
queue-others = Also open for this company
queue-no-others = Nothing else is open.

## What operators are told at once

mail-is-work-waits = Something waits
mail-is-much-waits = Much waits
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-asked-subject = New: { $what } ({ $company })
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-answered-subject = Answered by the company: { $what } ({ $company })
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-reopened-subject = Reopened: { $what } ({ $company })
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-left-subject = Left to operators: { $what } ({ $company })
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-asked = { $company } asks for this: { $what }.
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-answered = { $company } has answered. This request waits for the programme again: { $what }.
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-reopened = { $company } has reopened this request: { $what }.
# $what (String) - what is asked for, with its number
# $company (String) - a company’s name
mail-work-left = The portal was to fulfil this by itself for { $company }, and could not: { $what }. An operator has to decide.
mail-work-waits-take = Take it on its page, so that colleagues see that you work on it.
# $company (String) - a company’s name
mail-much-waits-subject = Many requests of { $company }
# $company (String) - a company’s name
# $most (String) - a number
mail-much-waits = More than { $most } requests of { $company } have come within an hour. What comes beyond that you find in the console: no further mail tells of each.
