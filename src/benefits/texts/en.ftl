### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Keys and downloads of the software in your packages.
lead-cloud = Cloud services in your packages: credits and licences.
lead-visual-studio = Seats for developers; each is held by one person.
lead-technical = Support incidents, advisory hours and deployment services in your packages.
lead-go-to-market = Offers that help you to market and sell.

## The overview

overview = Overview
overview-lead = Partner benefits
membership-dates = Membership dates
# $days (Number) - days from today
term-days-left = { $days ->
    [one] day left in the membership year
   *[other] days left in the membership year
}
# $days (Number) - days from today
term-days-to-renew = { $days ->
    [one] day left to renew
   *[other] days left to renew
}
# $date (String) - a date
started-on = Started { $date }
# $date (String) - a date
anniversary-on = Anniversary { $date }
# $date (String) - a date
today-is = Today, { $date }
# $window (String) - two dates
renewal-window = Renewal window { $window }
# $count (Number) - how many benefits
tile-not-used = { $count ->
    [one] not used
   *[other] not used
}
# $total (Number) - how many benefits in all
tile-total = { $total } in all
# $count (Number) - how many
tile-used = { $count } used
# $count (Number) - how many
tile-no-key = { $count } without a key
# $count (Number) - how many
tile-expired = { $count } expired
tile-nothing = None granted
# $count (Number) - how many seats
tile-seats-free = { $count ->
    [one] seat free
   *[other] seats free
}
# $seats (Number) - how many seats in all
tile-seats = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
# $count (Number) - how many seats
tile-seats-assigned = { $count } assigned
# $count (Number) - how many seats
tile-seats-waiting = { $count } free later
what-to-do-next = What to do next
nothing-to-do = Everything that can be used is in use.
nothing-to-do-lapsed = Your membership has lapsed: only a new purchase brings its benefits back. What runs on, such as keys that were issued and subscriptions, stays on the pages of its kind.
# $count (Number) - how many keys
to-do-keys = { $count ->
    [one] { $count } key to get
   *[other] { $count } keys to get
}
# $count (Number) - how many seats
to-do-seats = { $count ->
    [one] { $count } seat to assign
   *[other] { $count } seats to assign
}
# $count (Number) - how many technical benefits
to-do-technical = { $count ->
    [one] { $count } technical benefit to activate
   *[other] { $count } technical benefits to activate
}
# $count (Number) - how many offers
to-do-offers = { $count ->
    [one] { $count } offer to activate
   *[other] { $count } offers to activate
}
# $count (Number) - how many requests
to-do-replies = { $count ->
    [one] { $count } request waits for your reply
   *[other] { $count } requests wait for your reply
}
# $count (Number) - how many requests
to-do-roles = { $count ->
    [one] { $count } request for a role to decide
   *[other] { $count } requests for roles to decide
}
# $count (Number) - how many people
to-do-claims = { $count ->
    [one] { $count } person becomes Global admin unless you object
   *[other] { $count } people become Global admin unless you object
}
to-do-decide = Decide
# $count (Number) - how many more there are
# $list (String) - the name of a page
to-do-more = { $list }: { $count } more
# $reference (String) - a request's number
to-do-reply-what = { $reference } waits for your reply
# $count (Number) - how many offers
to-do-contact-what = { $count ->
    [one] { $count } offer waits for it
   *[other] { $count } offers wait for it
}
# $count (Number) - how many seats
to-do-seats-free = { $count ->
    [one] { $count } seat free
   *[other] { $count } seats free
}
to-do-answer = Answer
# $date (String) - a date
to-do-since = since { $date }
# $kind (String) - a kind of benefit
# $package (String) - a package's name
# $amount (String) - how much, with its unit
to-do-what = { $kind }, { $package }: { $amount }
your-roles = Your roles
global-admins = Global admins
mpn-partner-admins = MPN partner admins

## The list

column-product = Product
column-package = Package
column-quantity = Quantity
get-by = Get by
assign-by = Assign by
activate-by-head = Activate by
ready-to-install = Ready to install
filter-ending-soon = Ending soon
search-label = Search by product or package
# $count (Number) - how many rows are listed
list-count = { $count ->
    [one] { $count } benefit
   *[other] { $count } benefits
}
# $product (String) - a product's name
# $package (String) - a package's name
details-of = Details of { $product }, { $package }
# $count (Number) - how many packages grant a product
in-packages = { $count ->
    [one] in { $count } package
   *[other] in { $count } packages
}
# $product (String) - a product's name
packages-of = Packages of { $product }
skip-to-opened = Skip to the opened row
empty-heading = Nothing yet
empty-text = Your memberships grant nothing of this kind so far. What a membership brings appears here on the day it starts.
empty-none-active = Your company has benefits of this kind, and none of them is active yet. Once one is, its access ID and contract ID stand here.
no-match-text = None of your benefits fits the search and the filter.
status-not-used = Not used
status-keys-shown = Keys shown
status-redeemed = Keys redeemed
status-assigned = Assigned
# $assigned (String) - a number
# $quantity (String) - a number, or Unlimited
status-assigned-of = Assigned { $assigned } of { $quantity }
# $status (String) - a status
# $count (Number) - how many packages have it
# $total (Number) - of how many
status-in-some = { $status } in { $count } of { $total }
status-no-key-needed = No key needed

## What stands above the list

# $days (Number) - days from today
notice-days-left = { $days ->
    [0] Today is the last day for unused benefits.
    [one] { $days } day left for unused benefits.
   *[other] { $days } days left for unused benefits.
}
# $last-day (String) - a date
# $renewal-opens (String) - a date
notice-last-day = The first of them end on { $last-day }; the renewal window opens on { $renewal-opens }.
notice-renewal-open = The membership year is over.
moved-out-heading = Your benefits are still in the membership center.
moved-out-text = Manage them there until your company has moved in; nothing can be started here before.
moved-out-link = Membership center
# $date (String) - a date
moved-out-invited = The invitation to move in was sent on { $date }. A Global admin of your company can accept it.
moved-out-not-invited = Your company will be invited to move in; the Global admins will be told.
moved-out-technical = Until then, regional help starts technical benefits for you:
regional-help = Regional help

## Choosing a person

nobody-found = Nobody active in your company has this in the name or address.
person-missing-add = Somebody missing?
# $name (String) - a person's name
person-invited = { $name } is invited, and can be chosen once they have accepted.
person-missing = Somebody missing? A Global admin or User admin of your company adds people.

## My assignments

menu-you = You
my-assignments = My assignments
# $company (String) - the company's name
lead-my-assignments = What { $company } has given to you.
seat = Seat
since = Since
until = Until
nothing-assigned = Nothing is assigned to you yet
# $company (String) - the company's name
nothing-assigned-text = When an admin of { $company } gives you a seat or a technical benefit, it appears here.
# $name (String) - a person's name
something-missing = Something missing? Ask { $name }:
where-used = Where to use it
access-and-contract-id = Access ID and contract ID
# $host (String) - the name of a site
manage-at = Manage it at { $host }
# $email (String) - a mail address
sign-in-there-with = Sign in there with { $email }.
# $company (String) - a company's name
you-are-contact = You are the marketing contact of { $company }: mail about go-to-market offers goes to your alternative address.

## The register of seats

# $company (String) - the company's name
lead-register = Who in { $company } has which seat, since when and until when, and when a seat that was taken back is free for others.
column-free-on = Free on
free-next-year = Next membership year
filter-assigned = Assigned
filter-waiting = Free later
filter-by-product = Product
filter-all-products = All products
search-register-label = Search by person or product
# $count (Number) - how many seats are listed
register-count = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
register-empty = No seat is assigned yet
register-empty-text = Seats that somebody gets stand here, and those that were taken back until another may have them.
no-match-register = No seat fits the search and the filter.

## The page of memberships

# $company (String) - the company's name
lead-membership = What { $company } has bought, to when it runs, and what is lost with its last day if nobody uses it.
membership-days-left = Days left
membership-refund = Cancellation with refund
# $date (String) - a date
membership-refund-until = Possible until { $date }
membership-refund-ended = No longer possible: something of it has been used
membership-refund-over = No longer possible: the time for it is over
membership-unused = Not used yet
membership-all-used = Nothing is left to take up
# $date (String) - a date
membership-cancelled-on = Cancelled on { $date }
# $date (String) - a date
membership-lapsed-on = Lapsed on { $date }: only a new purchase helps
# $date (String) - a date
membership-followed-on = The membership that began on { $date } continues it
calendar-download = Download as a calendar
calendar-download-hint = An .ics file with the dates of today. A calendar that has read it is not told of changes.
# $company (String) - the company's name
calendar-name = Partner benefits of { $company }
timeline-cancel = Cancel with a refund
# $product (String) - a product's name
timeline-get-keys = Get keys: { $product }
# $product (String) - a product's name
timeline-assign = Assign: { $product }
# $product (String) - a product's name
timeline-activate = Activate: { $product }
# $seats (Number) - how many seats
# $product (String) - a product's name
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } seat
   *[other] { $product }, { $seats } seats
}
# $product (String) - a product's name
timeline-key = Key of { $product } in use
# $date (String) - a date
timeline-key-redeemed = Redeemed on { $date }
timeline-redeemed = Subscriptions
# $date (String) - a date
timeline-free-on = Free for others from { $date }

first-steps = First steps
first-steps-lead = What a new company does first. The list goes away once all of it is done.
first-step-key = Get a product key
first-step-key-text = Each software product has its keys: get one, and install it.
first-step-seat = Give somebody a seat
first-step-seat-text = A seat goes to a person: they get a mail that says how to begin.
first-step-contact = Name the marketing contact
first-step-contact-text = They get the mails about go-to-market offers.
first-step-admin = Add a second Global admin
first-step-admin-text = So that somebody can act while you are away.
first-step-done = Done
first-steps-dismiss = Hide the first steps
flash-first-steps-dismissed = The first steps are hidden.
