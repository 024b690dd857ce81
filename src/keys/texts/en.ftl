### Product keys: getting them, showing them again, their pools.

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
downloads-elsewhere = Your company gets its installation packages in the membership center until it has moved in.
# $own (String) - the person's own roles, as a list
# $needed (String) - the roles that may, as a list
keys-need-role = You can’t get or show keys. Your role here: { $own }. It takes one of these: { $needed }.
who-can-get-keys = Who can get keys
downloads = Downloads
# $product (String) - a product's name
nothing-to-download = { $product } has nothing to download.
system = System
show-downloads = Show downloads
cannot-install = Can’t install it?
cannot-install-link = How to ask product support
# $language (String) - a language's own name
# $system (String) - an operating system's name
installer = Installation package, { $language }, { $system }
# $last-day (String) - a date
closed-expired = The last day to get keys was { $last-day }.
# $last-day (String) - a date
# $closes (String) - a date
closed-expired-renewable = The last day to get keys was { $last-day }. A renewal brings new benefits; it is possible until { $closes }.
# $product (String) - a product's name
pool-too-small = No keys were issued: the programme’s pool for { $product } holds too few. The operators see this; try again later.
pool-none-left = None left at present. The programme has been told.
pool-empty-row = None left at present

## The confirmation

# $product (String) - a product's name
confirm-keys-heading = Get keys for { $product }?
confirm-refund-first = Confirm that you give up the right to a refund
# $last-day (String) - a date
# $package (String) - a package's name
# $purchased-on (String) - a date
refund-ends-confirm = Until { $last-day } the membership { $package }, bought on { $purchased-on }, can be cancelled with refund. Once a key was shown, it can’t.
# $last-day (String) - a date
refund-ends-alone = Until { $last-day } this benefit can still be cancelled with refund on its own. Once a key was shown, it can’t.
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

## Keys of several benefits

# $product (String) - a product's name
# $package (String) - a package's name
choose-for-keys = Choose { $product }, { $package }
get-keys-of-chosen = Get keys of those chosen
# $date (String) - a date
# $count (String) - how many
all-that-end-on = All that end on { $date } ({ $count })
# $count (Number) - how many products
get-keys-of-several = { $count ->
    [0] Get keys of several products
    [one] Get keys of one product?
   *[other] Get keys of { $count } products?
}
# $count (Number) - how many products
keys-of-several = { $count ->
    [0] Keys of several products
    [one] Keys of one product
   *[other] Keys of { $count } products
}
several-none = Nothing is chosen. Choose products on the list first.
# $most (String) - how many
several-most = At most { $most } are possible at once: these are the first of those chosen.
several-again = Issued before; the same keys are shown again.
several-not-got = No key is got.
happens-shown-several = They are shown to you for ten minutes on one page; you can show them again at any time.
# $count (Number) - how many products
flash-several-keys-shown = { $count ->
    [one] The keys of one product are shown to you for ten minutes.
   *[other] The keys of { $count } products are shown to you for ten minutes.
}

## Told after it happened

# $product (String) - a product's name
flash-keys-shown = The keys of { $product } are shown to you for ten minutes.

## The pools, for operators

key-pools = Key pools
lead-key-pools = Product keys that the programme holds, and how many were issued from them.
# $count (Number) - how many pools
pools-empty = { $count ->
    [one] One pool is empty.
   *[other] { $count } pools are empty.
}
pools-empty-text = A company that asks for a key from an empty pool is refused.
no-pools = There are no key pools yet
no-pools-text = A product of the kinds software or cloud gets its pool with its first import of keys.
no-match-pools = No pool is in this state.
show-all-pools = Show all pools
available = Available
pool-empty = Empty
pool-low = Running low
pool-enough = Enough

## Mails, and their names for operators

# $product (String) - a product's name
mail-keys-revealed-subject = Keys of { $product } were shown for the first time
# $by (String) - a person's name
# $product (String) - a product's name
# $at (String) - a date with time and zone
# $company (String) - a company's name
mail-keys-revealed = { $by } got the keys of { $product } for { $company } on { $at }. The keys are not in this mail.
mail-keys-revealed-check = If nobody in your company should have done this, look at the benefit and talk to that person.
# $product (String) - a product's name
mail-pool-empty-subject = Key pool empty: { $product }
# $product (String) - a product's name
mail-pool-empty = A partner wanted keys of { $product }, and the pool holds too few. Nothing was issued; it goes on when the pool is filled.
mail-is-keys-revealed = Keys shown for the first time
mail-is-pool-empty = Key pool empty
# $count (Number) - how many products
mail-several-keys-revealed-subject = Keys of { $count } products were shown for the first time
# $by (String) - a person's name
# $products (String) - names of products, as a list
# $at (String) - a date with time and zone
# $company (String) - a company's name
mail-several-keys-revealed = { $by } got keys for { $company } on { $at }, of these products: { $products }. The keys are not in this mail.
mail-is-several-keys-revealed = Keys of several products shown for the first time

## In the logs

# $keys (Number) - how many
# $of (String) - of which product
log-keys-issued = { $keys ->
    [0] Got the keys { $of }
    [one] Got one key { $of }
   *[other] Got { $keys } keys { $of }
}
# $of (String) - of which product
log-keys-issued-try = Tried to get the keys { $of }
# $first (Bool) - whether for the first time
# $of (String) - of which product
log-keys-revealed = { $first ->
    [true] Displayed the keys { $of } for the first time
   *[false] Displayed the keys { $of } again
}
# $of (String) - of which product
log-keys-revealed-try = Tried to display the keys { $of }

## Imports of keys, for operators

key-imports = Key imports
lead-key-imports = Files of keys on their way into a pool, the newest first.
import-keys = Import keys
no-imports = No file has been imported yet
no-imports-text = Keys come into a pool from a CSV or text file.
import-keys-text = A file holds the keys of one product. First you see what is in it: nothing comes into the pool before you confirm.
import-file = File with keys
# $most (String) - a size
import-file-hint = CSV whose heading calls a column “key” or “product key”, or text with one key a line. Without JavaScript at most { $most }.
import-send = Look at the file
import-no-product = Choose the product that the keys are for.
import-no-file = Choose a file that isn’t empty.
# $most (String) - a size
import-file-large = The file is larger than { $most }.
# $product (String) - a product’s name
import-of = Import of keys: { $product }
import-begun = Begun
import-received = Received
# $done (String) - a size
# $size (String) - a size
import-received-of = { $done } of { $size }
import-in-file = Keys in the file
import-fresh = New
import-repeated = Repeated in the file
import-in-pool = In a pool already
import-issued = Issued or revoked before
import-malformed = Lines that are no key
import-receiving = Being sent
import-checking = Being checked
import-ready = Waits for you to confirm
import-inserting = Going into the pool
import-done = In the pool
import-failed = Can’t be read
import-discarded = Discarded
import-again-hint = This goes on by itself, also when you close the page.
import-look-again = Look how far it is
import-going-on = The file has not come whole
# $done (String) - a size
# $size (String) - a size
import-going-on-text = { $done } of { $size } are here. Choose the same file again to send the rest. Without JavaScript, discard this import and begin anew.
import-go-on = Send the rest
import-other-file = This is not the file that was begun with.
import-broke-off = The file could not be sent whole. Try again: what has come is kept.
# $count (Number) - how many lines
import-malformed-heading = { $count ->
    [one] One line is no key
   *[other] { $count } lines are no keys
}
import-malformed-text = Nothing of the file comes into the pool. Correct it, and import it again.
import-failed-text = The file can’t be read. Nothing of it comes into the pool.
import-nothing-new = No key of the file is new: there is nothing to import.
# $at (String) - a date with time and zone
import-confirm-text = The new keys come into the pool all at once; the others are left out. Unless somebody confirms it before { $at }, the import is deleted.
# $count (Number) - how many keys
import-confirm = { $count ->
    [one] Import one new key
   *[other] Import { $count } new keys
}
import-looked-again = Some keys of the file came into a pool after you looked at it. Nothing was imported; this is how it is now.
import-changed = Nothing was done: the import is no longer as it was shown. Look at it again.
import-discard = Discard the import
# $count (Number) - how many keys
import-done-text = { $count ->
    [one] One key has come into the pool.
   *[other] { $count } keys have come into the pool.
}
import-left-out = Lines that don’t come into the pool
import-left-out-csv = Download these lines with their reasons (CSV)
import-line = Line
import-why = Why
# $line (String) - a number
# $why (String) - a reason
import-at = Line { $line }: { $why }
import-newest = Newest imports
import-newer = Newer imports
import-older = Older imports
flash-import-discarded = The import is discarded.

## What is wrong with a line, behind its number

# $letter (String) - a number
wrong-not-text = letter { $letter } is no text. Save the file as CSV or text in UTF-8.
wrong-packed = this is a packed file, such as an Excel workbook. Save it as CSV.
wrong-no-keys = the file holds no key.
# $count (String) - a number
# $most (String) - a number
wrong-line-long = it has { $count } letters, at most { $most } are possible.
# $count (String) - a number
# $most (String) - a number
wrong-many-columns = it has { $count } columns, at most { $most } are possible.
# $count (String) - a number
wrong-no-key-column = of its { $count } columns, none is called “key” or “product key”.
# $first (String) - a number
# $second (String) - a number
wrong-two-key-columns = columns { $first } and { $second } are both called as the one with the keys.
# $count (String) - a number
# $expected (String) - a number
wrong-other-columns = it has { $count } columns, the heading has { $expected }.
# $letter (String) - a number
wrong-quotes = the quotation at letter { $letter } isn’t closed, or has something behind it.
# $column (String) - a number
wrong-no-key = column { $column } holds no key.
# $column (String) - a number
# $count (String) - a number
# $least (String) - a number
wrong-key-short = what stands in column { $column } has { $count } letters and digits, a key has at least { $least }.
# $column (String) - a number
# $count (String) - a number
# $most (String) - a number
wrong-key-long = what stands in column { $column } has { $count } letters and digits, a key has at most { $most }.
# $letter (String) - a number
wrong-letter = letter { $letter } isn’t one of a key: those are A to Z, digits and hyphens.
wrong-repeated = repeated in the file
wrong-in-pool = in a pool already
wrong-issued = issued or revoked before

## Imports in the logs

log-of-some-product = of a product
# $of (String) - of which product
log-key-import-begun = Began to import keys { $of }
# $of (String) - of which product
log-key-import-begun-try = Tried to import keys { $of }
# $keys (Number) - how many
# $of (String) - of which product
log-key-import-confirmed = { $keys ->
    [one] Confirmed the import of one key { $of }
   *[other] Confirmed the import of { $keys } keys { $of }
}
# $of (String) - of which product
log-key-import-confirmed-try = Tried to confirm the import of keys { $of }
# $of (String) - of which product
log-key-import-discarded = Discarded an import of keys { $of }
# $of (String) - of which product
log-key-import-discarded-try = Tried to discard an import of keys { $of }
# $keys (Number) - how many
# $of (String) - of which product
log-key-import-done = { $keys ->
    [one] Put one key { $of } into the pool
   *[other] Put { $keys } keys { $of } into the pool
}
# $of (String) - of which product
log-key-import-done-try = Tried to put keys { $of } into the pool

## Levels, for operators

pool-lasts = Lasts
pool-pace = Lasts, at the pace of the last 90 days
pool-no-pace = No forecast
pool-lasts-today = less than a day
# $days (Number) - how many
pool-lasts-days = { $days ->
    [one] about one day
   *[other] about { $days } days
}
# $weeks (Number) - how many
pool-lasts-weeks = { $weeks ->
    [one] about one week
   *[other] about { $weeks } weeks
}
pool-lasts-year = a year or longer
threshold = Warn when few are left
threshold-keys = Fewer keys than
threshold-hint = With fewer keys the pool runs low, and administrators who want mails of key pools are told, once. With 0 they never are.
threshold-save = Update the threshold
# $most (String) - a number
threshold-wrong = Enter a whole number from 0 to { $most }.
# $product (String) - a product’s name
flash-threshold-set = The threshold of { $product } is updated.
# $count (Number) - how many pools
mail-pools-low-subject = { $count ->
    [one] One key pool is running low
   *[other] { $count } key pools are running low
}
mail-pools-low = Fewer keys are left than you want to be warned of:
# $product (String) - a product’s name
# $count (Number) - how many keys
mail-pool-low = { $count ->
    [one] { $product }: one key
   *[other] { $product }: { $count } keys
}
mail-is-pools-low = Key pools running low
# $of (String) - of which product
# $count (String) - a number
log-threshold-set = Set the threshold of the key pool { $of } to { $count }
# $of (String) - of which product
log-threshold-set-try = Tried to set the threshold of the key pool { $of }

## Taking keys out, for operators

pool-retired = Retired
revoke-keys = Revoke keys
# $product (String) - a product’s name
# $count (String) - a number
revoke-text = The pool of { $product } holds { $count } keys that nobody has got. Keys that you revoke leave it: nobody gets them any more, and no import brings them back.
revoke-which = Which
revoke-any = The newest of the pool
# $at (String) - a date with time and zone
revoke-of-import = Of the import of { $at }
revoke-count = How many keys
revoke-count-hint = If there are fewer, all of them.
revoke-reason = Reason
revoke-reason-hint = It stands in the programme’s log.
revoke-final = This can’t be undone.
# $most (String) - a number
revoke-no-count = Enter how many keys: a whole number from 1 to { $most }.
revoke-nothing = There is no such key in the pool any more.
revoke-no-reason = Enter a reason.
# $most (String) - a number
revoke-long-reason = Shorten the reason to { $most } letters.
# $count (Number) - how many
flash-keys-revoked = { $count ->
    [one] One key is revoked.
   *[other] { $count } keys are revoked.
}
retire-pool = Retire the pool
# $product (String) - a product’s name
retire-pool-text = Nothing is issued from the pool of { $product } any more: companies are told that none are left. Keys that were issued stay with their companies. It can be taken up again.
take-pool-up = Issue from the pool again
# $product (String) - a product’s name
take-pool-up-text = Keys of { $product } are issued from the pool again.
# $product (String) - a product’s name
flash-pool-retired = Nothing is issued from the pool of { $product } any more.
# $product (String) - a product’s name
flash-pool-taken-up = The pool of { $product } is issued from again.
# $count (Number) - how many
# $of (String) - of which product
log-keys-revoked = { $count ->
    [one] Revoked one key { $of } that nobody had got
   *[other] Revoked { $count } keys { $of } that nobody had got
}
# $of (String) - of which product
log-keys-revoked-try = Tried to revoke keys { $of }
# $of (String) - of which product
log-pool-retired = Retired the key pool { $of }
# $of (String) - of which product
log-pool-retired-try = Tried to retire the key pool { $of }
# $of (String) - of which product
log-pool-taken-up = Took the key pool { $of } up again
# $of (String) - of which product
log-pool-taken-up-try = Tried to take the key pool { $of } up again

## Issued keys, for operators

issued-keys = Issued keys
lead-issued-keys = Look up a key that was issued: by its company, or as the company quotes it.
issued-keys-company-hint = Its MPN ID, or the beginning of its name. Alone it leads to all of its keys.
issued-keys-key = Product key
issued-keys-key-hint = The whole key; or its last five letters and digits, with the company. It is compared, and neither kept nor shown again.
issued-keys-look-up = Look up
issued-keys-nothing-typed = Enter a company or a key.
issued-keys-no-company = There is no such company.
issued-keys-ending-alone = Enter the company as well: many keys may end so.
issued-keys-no-key = Enter a whole key, or its last five letters and digits.
issued-keys-unknown = No key that was issued is this one.
issued-keys-several = Several keys of this company end so: look for them here.
# $company (String) - a company’s name
issued-keys-none = No key was issued to { $company }
# $company (String) - a company’s name
issued-keys-of = Keys issued to { $company }
# $count (Number) - how many
issued-keys-count = { $count ->
    [one] One key
   *[other] { $count } keys
}
# $count (String) - a number
issued-keys-count-more = More than { $count } keys
issued-keys-ending = Ends in
issued-keys-newest = Newest keys
issued-keys-newer = Newer keys
issued-keys-older = Older keys
# $product (String) - a product’s name
# $key (String) - “Key 1”
issued-key-title = { $product }: { $key }
issued-key-unseen = Not shown yet
issued-key-shown = Keys shown
issued-key-redeemed = Redeemed
issued-key-revoked = Revoked
issued-key-to = Issued to
issued-key-redeemed-on = Redeemed on
issued-key-replaces = In place of
issued-key-revoked-at = Revoked on
issued-key-replaced-by = Replaced by
issued-key-history = What was done with the keys of this benefit
issued-key-no-history = Nothing is on record.

## Replacing an issued key

replace-key = Replace the key
# $product (String) - a product’s name
# $company (String) - a company’s name
replace-happens-new = One new key is issued from the pool of { $product } to { $company }. Nobody sees it before the company shows it.
# $key (String) - “Key 1”
replace-happens-revoked = { $key } is marked as revoked, with your reason. It is not shown any more, its redemption can’t be recorded, and no import brings it back.
replace-happens-told = Global admins of the company get a mail with your reason. Keys that are shown at this moment are hidden.
replace-reason-hint = The company reads it. Don’t enter the key.
replace-final = A key can be replaced once, and its replacement never. This can’t be undone.
replace-reason-tells-key = Enter the reason without the key.
# $by (String) - a mail address
# $at (String) - a date with time and zone
replace-off-replaced = { $by } replaced this key on { $at }. A key can be replaced once.
replace-off-replacement = This key is in the place of another one. A replacement can’t be replaced.
# $day (String) - a date
replace-off-redeemed = This key was redeemed on { $day }: a subscription is built on it.
replace-off-suspended = The company is suspended: it can’t show keys.
replace-off-not-moved-in = The company has not moved in: it can’t show keys.
replace-off-cancelled = The membership or the benefit was cancelled: the company can’t show its keys.
replace-off-over = The company can’t show the keys of this benefit any more: its time is over.
# $product (String) - a product’s name
replace-pool-too-small = The pool of { $product } holds no key that may be issued. Nothing was changed.
# $number (String) - a number
flash-key-replaced = The key is revoked. Key { $number } was issued in its place.
revoked-keys = Revoked keys
# $key (String) - “Key 1”
# $day (String) - a date
# $replacement (String) - “Key 2”
# $reason (String) - as an operator wrote it
key-revoked-line = { $key }: revoked on { $day }, replaced by { $replacement }. Reason: { $reason }
# $key (String) - “Key 1”
# $ending (String) - letters
# $day (String) - a date
# $replacement (String) - “Key 2”
# $reason (String) - as an operator wrote it
key-revoked-ending = { $key }, which ends in { $ending }: revoked on { $day }, replaced by { $replacement }. Reason: { $reason }
# $product (String) - a product's name
mail-key-replaced-subject = A key of { $product } was replaced
# $product (String) - a product's name
# $company (String) - a company's name
# $at (String) - a date with time and zone
mail-key-replaced = A key of { $product } that { $company } had got was revoked by the programme on { $at }. A new one was issued in its place.
# $reason (String) - as an operator wrote it
mail-key-replaced-reason = The reason: { $reason }
mail-key-replaced-show = The keys are not in this mail. Show them again on the page of the benefit to see the new one.
mail-is-key-replaced = Key replaced
# $key (Number) - the key’s number
# $of (String) - of which product
# $other (Number) - the number of the one in its place
log-key-replaced = Replaced key { $key } { $of } by key { $other }
# $key (Number) - the key’s number
# $of (String) - of which product
log-key-replaced-try = Tried to replace key { $key } { $of }
# $key (Number) - the key’s number
# $of (String) - of which product
log-issued-key-read = Looked at key { $key } { $of }
# $key (Number) - the key’s number
# $of (String) - of which product
log-issued-key-read-try = Tried to look at key { $key } { $of }
# $mpn-id (String) - the company’s number
log-issued-keys-looked-up = Looked at the keys issued to MPN { $mpn-id }
log-issued-keys-looked-up-try = Tried to look an issued key up
