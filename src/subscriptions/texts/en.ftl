### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

# $product (String) - a product's name
confirm-show-keys-heading = Show the keys of { $product } again?
tenant-check = Check the cloud tenant first.
tenant-check-text = A key belongs for good to the tenant in which it is redeemed. Open the cloud’s portal in a private browser window and see which tenant you are signed in to.
tenant-checked = I have checked which cloud tenant the keys will be redeemed in.
confirm-tenant-first = Confirm that you have checked the cloud tenant

## The open row

subscription = Subscription
# $state (String) - the subscription in words
subscription-is = Subscription: { $state }
# $seats (Number) - how many
# $ends (String) - a date
subscription-runs = { $seats ->
    [one] One seat until { $ends }
   *[other] { $seats } seats until { $ends }
}
# $seats (Number) - how many
# $ends (String) - a date
subscription-ended = { $seats ->
    [one] Ended on { $ends }, with one seat
   *[other] Ended on { $ends }, with { $seats } seats
}
subscription-none = None yet. Redeeming the first key makes one, of a year.
redemption-after-keys = Once a key is got and redeemed in the cloud’s portal, its redemption is recorded here.
# $number (String) - first, second … key, as a number
key-number = Key { $number }
record-redemption = Record redemption
key-not-redeemed = Not recorded as redeemed
# $date (String) - a date
# $name (String) - a person's name
key-redeemed = Redeemed on { $date }, recorded by { $name }
redemptions = Redemptions
# $date (String) - a date
# $seats (Number) - how many seats the subscription had then
# $ends (String) - a date
redemption-made-new = { $seats ->
    [one] { $date }: new subscription, one seat until { $ends }
   *[other] { $date }: new subscription, { $seats } seats until { $ends }
}
# $date (String) - a date
# $seats (Number) - how many seats the subscription had then
# $ends (String) - a date
redemption-added = { $seats ->
    [one] { $date }: licenses added, one seat until { $ends }
   *[other] { $date }: licenses added, { $seats } seats until { $ends }
}
# $date (String) - a date
# $seats (Number) - how many seats the subscription had then
# $ends (String) - a date
redemption-extended = { $seats ->
    [one] { $date }: end date extended, one seat until { $ends }
   *[other] { $date }: end date extended, { $seats } seats until { $ends }
}
open-cloud-portal = Open the cloud’s portal

## The page of a redemption

# $product (String) - a product's name
redemption-heading = Record a redemption: { $product }
redemption-lead = The key itself is redeemed in the cloud’s portal. Record here the day on which that was done, and what was chosen there.
product-key = Product key
present-subscription = Subscription today
redemption-day = Day of the redemption
# $first (String) - a date
# $last (String) - a date
redemption-day-hint = From { $first } to { $last }
show-outcomes = Show what it makes
day-missing = Enter the day of the redemption as a date
day-in-future = The redemption can’t lie in the future
# $date (String) - a date
day-before-issue = The key was issued on { $date }: it can’t have been redeemed before that
# $date (String) - a date
day-after-activate-by = The last day to redeem this key was { $date }
# $date (String) - a date
day-before-last = A key of this product was redeemed on { $date }: record redemptions in the order of their days
# $date (String) - a date
redeemed-already = This key is already recorded as redeemed on { $date }. Nothing was changed
# $date (String) - a date
key-revoked = This key was revoked on { $date }, and another one is in its place. Nothing was recorded
choose-outcome = Which of the two was chosen?
one-outcome = What the redemption makes
# $date (String) - a date
outcome-on = Counted for { $date }
new-subscription = New subscription
add-licenses-text = More seats share the time that is left.
extend-text = The same seats, for longer.
# $ends (String) - a date
# $limit (String) - a date
extend-too-long = The end would be { $ends }. Extending leads at most to { $limit }, 36 months from today
redemption-final = A key is redeemed once: what is recorded can’t be undone here.
record-add = Record: licenses added
record-extend = Record: end date extended
record-new = Record the new subscription
outcome-changed = Something has changed since this was shown. Look at it once more

## Told after it happened

# $product (String) - a product's name
# $seats (Number) - how many seats the subscription has
flash-redeemed = { $seats ->
    [one] The redemption is recorded: { $product } has one seat.
   *[other] The redemption is recorded: { $product } has { $seats } seats.
}

## In the logs

# $key (Number) - the key's number
# $of (String) - of which product
# $date (String) - the day of the redemption
# $seats (Number) - the seats of the subscription
# $until (String) - the last day of the subscription
log-keys-redeemed = Recorded that key { $key } { $of } was redeemed on { $date }: { $seats ->
    [one] one seat until { $until }
   *[other] { $seats } seats until { $until }
}
# $key (Number) - the key's number
# $of (String) - of which product
log-keys-redeemed-some = Recorded the redemption of { $key ->
    [0] a key
   *[other] key { $key }
} { $of }
# $key (Number) - the key's number
# $of (String) - of which product
log-keys-redeemed-try = Tried to record the redemption of { $key ->
    [0] a key
   *[other] key { $key }
} { $of }
