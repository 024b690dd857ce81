### The Benefits pages.

lead-software = Keys and downloads of the software in your packages.
lead-cloud = Cloud services in your packages: credits and licences.
lead-visual-studio = Seats for developers; each is held by one person.
lead-technical = Support incidents, advisory hours and deployment services in your packages.
lead-go-to-market = Offers that help you to market and sell.
# $company (String) - the company's name
lead-my-assignments = What { $company } has given to you.

## The list

column-product = Product
column-package = Package
column-quantity = Quantity
filter-all = All
filter-ending-soon = Ending soon
filter-label = Filter
search = Search
search-label = Search by product or package
search-placeholder = Search…
# $count (Number) - how many rows are listed
list-count = { $count ->
    [one] { $count } benefit
   *[other] { $count } benefits
}
download-csv = Download CSV
pages = Pages
page-word = Page
# $product (String) - a product's name
# $package (String) - a package's name
details-of = Details of { $product }, { $package }
empty-heading = Nothing yet
empty-text = Your memberships grant nothing of this kind so far. What a membership brings appears here on the day it starts.
no-match-heading = Nothing matches
no-match-text = None of your benefits fits the search and the filter.
# $count (Number) - how many there are in all
show-all = { $count ->
    [one] Show the only one
   *[other] Show all { $count }
}

status-not-used = Not used
status-keys-shown = Keys shown
status-assigned = Assigned
# $assigned (String) - a number
# $quantity (String) - a number, or Unlimited
status-assigned-of = Assigned { $assigned } of { $quantity }
status-no-key-needed = No key needed
# $count (Number) - how many, said before it
unit-cores = { $count ->
    [one] core
   *[other] cores
}
# $count (Number) - how many, said before it
unit-seats = { $count ->
    [one] seat
   *[other] seats
}
# $count (Number) - how many, said before it
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
# $count (Number) - how many, said before it
unit-hours = { $count ->
    [one] hour
   *[other] hours
}

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
# $closes (String) - a date
notice-renewal-closes = Keys are no longer issued, but those you have can be shown again. Renewing is possible until { $closes }.

moved-out-heading = Your benefits are still in the membership center.
moved-out-text = Manage them there until your company has moved in; nothing can be started here before.
moved-out-link = Membership center
# $date (String) - a date
moved-out-invited = The invitation to move in was sent on { $date }. A Global admin of your company can accept it.
moved-out-not-invited = Your company will be invited to move in; the Global admins will be told.
moved-out-technical = Until then, regional help starts technical benefits for you:
regional-help = Regional help

## Keys and downloads

keys = Keys
# $until (String) - a date with time and zone
shown-until = Shown to you until { $until }
show-again = Show again
show-again-hint = Shows the same keys for ten minutes; the log keeps who and when.
# $count (Number) - how many keys the benefit gets
keys-to-get = { $count ->
    [one] One key is issued from the programme’s pool and shown to you.
   *[other] { $count } keys are issued from the programme’s pool and shown to you.
}
refund-ends = Getting keys ends the right to a refund.
# $package (String) - a package's name
# $last-day (String) - a date
refund-ends-text = { $package } can still be cancelled with refund until { $last-day }. You are asked before anything happens.
own-use = For your company’s own use, and for demonstrations under your supervision. Never for a customer’s account, hardware or infrastructure.
special-instructions = Special instructions
issued = Issued
# $at (String) - a date with time and zone
# $name (String) - a person's name
keys-issued-by = { $at }, to { $name }
shown-to = Shown to
no-key-nothing-to-install = This is a right to use, not a program: there is no key.
no-key-installer = The installer activates without a key from here.
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
keys-need-role = You can’t get or show keys. Your role here: { $own }. It takes one of these: { $needed }.
who-can-get-keys = Who can get keys
who-can-give-role = Who can give you a role
downloads = Downloads
# $product (String) - a product's name
nothing-to-download = { $product } has nothing to download.
system = System
show-downloads = Show downloads
# $language (String) - a language's own name
# $system (String) - an operating system's name
installer = Installation package, { $language }, { $system }

closed-suspended = Your company is suspended: nothing can be changed until this is lifted.
closed-not-moved-in = Your company manages its benefits in the membership center until it has moved in.
closed-cancelled = The membership was cancelled, and its benefits with it.
# $starts (String) - a date
closed-not-started = The membership starts on { $starts }; keys can be got from then on.
# $last-day (String) - a date
closed-expired = The last day to get keys was { $last-day }.
# $last-day (String) - a date
# $closes (String) - a date
closed-expired-renewable = The last day to get keys was { $last-day }. A renewal brings new benefits; it is possible until { $closes }.
# $closed (String) - a date
closed-lapsed = The membership has lapsed: its renewal window ended on { $closed }.
# $product (String) - a product's name
pool-too-small = No keys were issued: the programme’s pool for { $product } holds too few. The operators see this; try again later.

## The confirmation

# $product (String) - a product's name
confirm-keys-heading = Get keys for { $product }?
confirm-refund-first = Confirm that you give up the right to a refund
# $last-day (String) - a date
# $package (String) - a package's name
# $purchased-on (String) - a date
refund-ends-confirm = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a key was shown, it can’t.
what-happens = What happens
# $count (Number) - how many keys
# $company (String) - the company's name
happens-issued = { $count ->
    [one] One key is issued to { $company } from the programme’s pool.
   *[other] { $count } keys are issued to { $company } from the programme’s pool.
}
# $product (String) - a product's name
happens-shown = The keys of { $product } are shown to you for ten minutes; you can show them again at any time.
happens-logged = The log keeps who got them, when, and from where.
get-keys-give-up-refund = Get keys and give up the refund

## The overview

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
renewal-window-column = Renewal window
# $from (String) - a date
# $to (String) - a date
from-to = { $from } to { $to }
# $count (Number) - how many benefits
tile-not-used = { $count ->
    [one] not used
   *[other] not used
}
# $total (Number) - how many benefits in all
# $used (Number) - how many in use
tile-used = { $total } in all, { $used } used
# $total (Number) - how many benefits in all
# $used (Number) - how many in use
# $no-key (Number) - how many need no key
tile-software = { $total } in all, { $used } used, { $no-key } without a key
# $count (Number) - how many seats
tile-seats-free = { $count ->
    [one] seat not assigned
   *[other] seats not assigned
}
# $seats (Number) - how many seats in all
# $assigned (Number) - how many have a holder
tile-seats = { $seats ->
    [one] { $seats } seat, { $assigned } assigned
   *[other] { $seats } seats, { $assigned } assigned
}
what-to-do-next = What to do next
nothing-to-do = Everything that can be used is in use.
# $count (Number) - how many more benefits
more-to-do = { $count ->
    [one] And { $count } more unused benefit.
   *[other] And { $count } more unused benefits.
}
# $kind (String) - a kind of benefit
# $package (String) - a package's name
# $amount (String) - how much, with its unit
to-do-what = { $kind }, { $package }: { $amount }
see-it = See it
memberships = Memberships
membership = Membership
no-memberships = No membership is current.
anniversary = Anniversary
your-roles = Your roles
global-admins = Global admins
mpn-partner-admins = MPN partner admins

## My assignments

seat = Seat
since = Since
until = Until
nothing-assigned = Nothing is assigned to you yet
# $company (String) - the company's name
nothing-assigned-text = When an admin of { $company } gives you a seat, it appears here.
# $name (String) - a person's name
something-missing = Something missing? Ask { $name }:
