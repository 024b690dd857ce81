### What operators give a company by hand: memberships, more time, more of a benefit.

give-membership = Give a membership
give-membership-text = Without an order: the company gets it at once, and reads your reason.
give-membership-preview = Give this membership?
give-starts-on = First day
# $today (String) - a date
give-start-hint = Up to a year back, at the latest today, { $today } in the company’s time zone. The refund days count from it.
# $offer (String) - an offer’s name
give-offer-unpublished = { $offer } (nothing published)
# $offer (String) - an offer’s name
give-offer-not-sold = { $offer } (not sold any more)
give-no-offer = Choose an offer.
# $offer (String) - an offer’s name
give-unpublished = { $offer } grants nothing yet: what it grants was never published. Publish its package first.
# $package (String) - a package’s name
# $until (String) - a date
give-same-level = The company has a membership { $package } until { $until }, its renewal window included. Extend that one.
# $package (String) - a package’s name
# $until (String) - a date
give-action-pack = The company has { $package } until { $until }, its renewal window included. It can have one such package at a time.
# $offer (String) - an offer’s name
give-apart = The company has { $offer }, and the two can’t be held at the same time.
give-in-future = Enter a day that is not after today.
# $day (String) - a date
give-over = Enter a later day: the membership would have ended on { $day } already.
give-stale = What would be given has changed. Look at it again.
give-grants-nothing = This offer grants no benefits.
give-happens = The benefits can be used at once. The Global admins get a mail with your reason.
grant-no-date = Enter a day.
grant-reason-hint = The company reads it.
grant-no-reason = Enter a reason.
# $most (String) - a number
grant-long-reason = Shorten the reason to { $most } letters.
grant-happens-told = The Global admins get a mail with your reason. It also stands on the company’s pages.
flash-membership-given = The membership was given.

extend-membership = Extend the membership
extend-to = New anniversary
# $first (String) - a date
# $last (String) - a date
extend-hint = From { $first } to { $last }, two years after the first day.
extend-happens-benefits = What can be activated or got until a day can be as many days longer. Seats keep their holders.
extend-happens-window = The renewal window opens after the new anniversary. Offers that run to the anniversary run to the new one.
# $present (String) - a date
extend-no-later = Enter a day after the present anniversary, { $present }.
extend-past = Enter a day that is not past.
# $last (String) - a date
extend-too-late = Enter a day up to { $last }, two years after the first day.
extend-lapsed = This membership has lapsed: only a new one helps.
extend-cancelled = This membership was cancelled: it can’t be extended.
flash-membership-extended = The membership was extended.

grant-more = Grant more
more-how-much = How much more
# $most (String) - a number
more-hint = At most { $most } at once.
more-happens = So much more of it can be used at once, by the same dates as before.
# $most (String) - a number
# $all (String) - a number
more-wrong-number = Enter a whole number from 1 to { $most }. In all there can be { $all } of a benefit.
more-unlimited = There is no limit to this benefit.
more-credit = This is one credit for one person: there is nothing to add.
more-one-offer = This offer is activated once: there is nothing to add.
more-redeemed = A key of this benefit was redeemed: its subscription is built, and more would not reach it.
more-lapsed = The membership has lapsed: nothing can be added.
flash-quantity-granted = More was granted.

## On the company’s pages

# $day (String) - a date
# $reason (String) - as an operator wrote it
given-membership = Given by the programme on { $day }. Reason: { $reason }
# $day (String) - a date
# $from (String) - a date
# $to (String) - a date
# $reason (String) - as an operator wrote it
given-extension = Extended by the programme on { $day }, from { $from } to { $to }. Reason: { $reason }
# $more (String) - a number
# $day (String) - a date
# $reason (String) - as an operator wrote it
given-quantity = Of these, { $more } granted by the programme on { $day }. Reason: { $reason }

## Mails

mail-is-membership-given = Membership given
mail-is-membership-extended = Membership extended
mail-is-quantity-granted = More of a benefit granted
# $offer (String) - an offer’s name
mail-membership-given-subject = You have { $offer } now
# $company (String) - a company’s name
# $offer (String) - an offer’s name
# $starts (String) - a date
# $anniversary (String) - a date
mail-membership-given = The programme has given { $company } the membership { $offer }. It began on { $starts }, and its anniversary is { $anniversary }.
# $offers (String) - names of offers
mail-membership-extended-subject = Extended: { $offers }
# $company (String) - a company’s name
# $from (String) - a date
# $offers (String) - names of offers
# $to (String) - a date
mail-membership-extended = The programme has extended a membership of { $company }. Instead of { $from }, the anniversary of { $offers } is { $to } now.
mail-membership-extended-benefits = The last days of its benefits are as many days later.
# $product (String) - a product’s name
mail-quantity-granted-subject = More of { $product }
# $company (String) - a company’s name
# $more (String) - a number
# $product (String) - a product’s name
# $quantity (String) - a number
mail-quantity-granted = The programme has granted { $company } { $more } more of { $product }. There are { $quantity } now.
# $reason (String) - as an operator wrote it
mail-grant-reason = The reason: { $reason }

## The logs

# $membership (String) - names of offers
# $from (String) - a date
# $to (String) - a date
log-membership-given = Gave the membership { $membership }, from { $from } to { $to }
log-membership-given-try = Tried to give a membership
# $membership (String) - names of offers
# $from (String) - a date
# $to (String) - a date
log-membership-extended = Extended the membership { $membership } from { $from } to { $to }
# $membership (String) - names of offers
log-membership-extended-try = Tried to extend the membership { $membership }
# $more (String) - a number
# $product (String) - a product’s name
log-quantity-granted = Granted { $more } more of { $product }
# $product (String) - a product’s name
log-quantity-granted-try = Tried to grant more of { $product }
