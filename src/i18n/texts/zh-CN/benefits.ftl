### The Benefits pages.

lead-software = Keys and downloads of the software in your packages.
lead-cloud = Cloud services in your packages: credits and licences.
lead-visual-studio = Seats for developers; each is held by one person.
lead-technical = Support incidents, advisory hours and deployment services in your packages.
lead-go-to-market = Offers that help you to market and sell.
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
list-count = { $count ->
   *[other] { $count } benefits
}
download-csv = Download CSV
pages = Pages
page-word = Page
details-of = Details of { $product }, { $package }
empty-heading = Nothing yet
empty-text = Your memberships grant nothing of this kind so far. What a membership brings appears here on the day it starts.
no-match-heading = Nothing matches
no-match-text = None of your benefits fits the search and the filter.
show-all = { $count ->
   *[other] Show all { $count }
}

status-not-used = Not used
status-keys-shown = Keys shown
status-assigned = Assigned
status-assigned-of = Assigned { $assigned } of { $quantity }
status-no-key-needed = No key needed
unit-cores = cores
unit-seats = seats
unit-incidents = incidents
unit-hours = hours

## What stands above the list

notice-days-left = { $days ->
    [0] Today is the last day for unused benefits.
   *[other] { $days } days left for unused benefits.
}
notice-last-day = The first of them end on { $last-day }; the renewal window opens on { $renewal-opens }.
notice-renewal-open = The membership year is over.
notice-renewal-closes = Keys are no longer issued, but those you have can be shown again. Renewing is possible until { $closes }.

moved-out-heading = Your benefits are still in the membership center.
moved-out-text = Manage them there until your company has moved in; nothing can be started here before.
moved-out-link = Membership center
moved-out-invited = The invitation to move in was sent on { $date }. A Global admin of your company can accept it.
moved-out-not-invited = Your company will be invited to move in; the Global admins will be told.
moved-out-technical = Until then, regional help starts technical benefits for you:
regional-help = Regional help

## Keys and downloads

keys = Keys
shown-until = Shown to you until { $until }
show-again = Show again
show-again-hint = Shows the same keys for ten minutes; the log keeps who and when.
keys-to-get = { $count ->
   *[other] { $count } keys are issued from the programme’s pool and shown to you.
}
refund-ends = Getting keys ends the right to a refund.
refund-ends-text = { $package } can still be cancelled with refund until { $last-day }. You are asked before anything happens.
own-use = For your company’s own use, and for demonstrations under your supervision. Never for a customer’s account, hardware or infrastructure.
special-instructions = Special instructions
issued = Issued
keys-issued-by = { $at }, to { $name }
shown-to = Shown to
no-key-nothing-to-install = This is a right to use, not a program: there is no key.
no-key-installer = The installer activates without a key from here.
keys-need-role = You can’t get or show keys. Your role here: { $own }. It takes one of these: { $needed }.
who-can-get-keys = Who can get keys
who-can-give-role = Who can give you a role
downloads = Downloads
nothing-to-download = { $product } has nothing to download.
system = System
show-downloads = Show downloads
installer = Installation package, { $language }, { $system }

closed-suspended = Your company is suspended: nothing can be changed until this is lifted.
closed-not-moved-in = Your company manages its benefits in the membership center until it has moved in.
closed-cancelled = The membership was cancelled, and its benefits with it.
closed-not-started = The membership starts on { $starts }; keys can be got from then on.
closed-expired = The last day to get keys was { $last-day }.
closed-expired-renewable = The last day to get keys was { $last-day }. A renewal brings new benefits; it is possible until { $closes }.
closed-lapsed = The membership has lapsed: its renewal window ended on { $closed }.
pool-too-small = No keys were issued: the programme’s pool for { $product } holds too few. The operators see this; try again later.

## The confirmation

confirm-keys-heading = Get keys for { $product }?
confirm-refund-first = Confirm that you give up the right to a refund
refund-ends-confirm = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a key was shown, it can’t.
what-happens = What happens
happens-issued = { $count ->
   *[other] { $count } keys are issued to { $company } from the programme’s pool.
}
happens-shown = The keys of { $product } are shown to you for ten minutes; you can show them again at any time.
happens-logged = The log keeps who got them, when, and from where.
get-keys-give-up-refund = Get keys and give up the refund

## The overview

overview-lead = Partner benefits
membership-dates = Membership dates
term-days-left = { $days ->
   *[other] days left in the membership year
}
term-days-to-renew = { $days ->
   *[other] days left to renew
}
started-on = Started { $date }
anniversary-on = Anniversary { $date }
today-is = Today, { $date }
renewal-window = Renewal window { $window }
renewal-window-column = Renewal window
from-to = { $from } to { $to }
tile-not-used = { $count ->
   *[other] not used
}
tile-used = { $total } in all, { $used } used
tile-software = { $total } in all, { $used } used, { $no-key } without a key
tile-seats-free = { $count ->
   *[other] seats not assigned
}
tile-seats = { $seats ->
   *[other] { $seats } seats, { $assigned } assigned
}
what-to-do-next = What to do next
nothing-to-do = Everything that can be used is in use.
more-to-do = { $count ->
   *[other] And { $count } more unused benefits.
}
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
nothing-assigned-text = When an admin of { $company } gives you a seat, it appears here.
something-missing = Something missing? Ask { $name }:
