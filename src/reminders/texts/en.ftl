### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Reminder: anniversary
mail-is-window-closes = Reminder: renewal window
mail-is-unused-ends = Reminder: unused benefits
mail-is-subscription-ends = Reminder: subscription
# $company (String) - a company’s name
reminder-reason = You get this mail because you are a Global admin or MPN partner admin of { $company }.
# $packages (String) - names of packages
# $date (String) - a date
mail-anniversary-nears-subject = { $packages }: the membership year ends on { $date }
# $company (String) - a company’s name
# $packages (String) - names of packages
# $date (String) - a date
mail-anniversary-nears = The membership year of { $company } ends on { $date }, its last day: { $packages }.
# $opens (String) - a date
# $closes (String) - a date
mail-anniversary-window = It can be renewed from { $opens } to { $closes }. What is in use keeps working in that time.
# $packages (String) - names of packages
# $date (String) - a date
mail-window-closes-subject = { $packages }: renew by { $date }
# $company (String) - a company’s name
# $packages (String) - names of packages
# $ended (String) - a date
# $date (String) - a date
mail-window-closes = The membership year of { $company } ended on { $ended }: { $packages }. It can be renewed until { $date }. After that day it lapses, and only a new purchase helps.
# $packages (String) - packages, as a list
# $date (String) - a date
mail-window-closes-ordered-subject = { $packages }: pay the renewal by { $date }
# $company (String) - the company's name
# $ended (String) - a date
# $packages (String) - packages, as a list
# $date (String) - a date
mail-window-closes-ordered = The membership year of { $company } ended on { $ended }: { $packages }. Its renewal is ordered, and is to be paid by { $date }. If it is not paid then, the membership lapses, and only a new purchase helps.
# $kind (String) - the name of a kind of benefit
# $facts (String) - whole sentences
reminder-of-kind = { $kind }: { $facts }
# $date (String) - a date
reminder-window-offers = Offers are no longer activated. Those that are active end on their own day; requests made in time are fulfilled until { $date }.
reminder-unused = What is not used yet stands below, each with how much of it there is. It lapses if it is not taken up in time.
reminder-none-unused = All of it that can be taken up is in use.
# $product (String) - a product’s name
# $package (String) - a package’s name
# $amount (String) - a number with its unit
reminder-item = { $product } ({ $package }): { $amount }
# $product (String) - a product’s name
# $package (String) - a package’s name
# $amount (String) - a number with its unit
# $date (String) - a date
reminder-item-by = { $product } ({ $package }): { $amount }, until { $date }
# $date (String) - a date
reminder-renew-by = Renew by { $date }
# $date (String) - a date
mail-unused-ends-subject = Unused benefits: the last day is { $date }
# $company (String) - a company’s name
# $date (String) - a date
mail-unused-ends = { $company } has benefits that are not used yet. The last day to take them up is { $date }.
# $date (String) - a date
mail-subscription-ends-subject = Subscriptions: the last day is { $date }
# $company (String) - a company’s name
# $subscriptions (String) - names of products with their seats
# $date (String) - a date
mail-subscription-ends = Subscriptions of { $company } that end on { $date }, their last day: { $subscriptions }.
# $seats (Number) - how many seats
# $product (String) - a product’s name
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } seat)
   *[other] { $product } ({ $seats } seats)
}
mail-subscription-extend = Until that day another key of the same product can extend a subscription. After it, a key begins a new one.

## The overview

ending-subscriptions = Subscriptions that end soon

## The log

# $title (String) - which reminder
# $things (String) - names of packages or products
# $date (String) - a date
# $count (Number) - how many mails
log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }): mailed to { $count } person
   *[other] { $title }, { $date } ({ $things }): mailed to { $count } people
}
# $title (String) - which reminder
# $things (String) - names of packages or products
# $date (String) - a date
# $day (String) - a date
log-reminder-skipped = { $title }, { $date } ({ $things }): skipped, since its day, { $day }, had passed
# $title (String) - which reminder
# $date (String) - a date
log-reminder-try = Tried: { $title }, { $date }
