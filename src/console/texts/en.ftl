### The operators’ pages of the mails: what became of each, and sending one again.

mails = Mails
lead-mails = What the portal has written to people, newest first, and what became of it. Times are in UTC.
mails-rest = No mail server is set up.
mails-rest-text = Mails rest here and are not sent. They are sent once the portal is started with SMTP_URL.
no-mails = There are no mails yet
no-mails-text = Every mail that the portal writes is listed here, from the moment in which it is written.
search-mails-label = Address of the recipient, or a company’s name or MPN ID
search-subjects-label = Words of the subject
# $most (String) - how many mails, with thousands apart
subjects-among = Looked for among the newest { $most } mails. With a recipient or a company, among all of theirs.
no-match-mails = No mail fits the status and what was typed. An address or an MPN ID must be complete, a company’s name needs only its beginning.
show-all-mails = Show all mails
newest-mails = Newest mails
older-mails = Older mails
newer-mails = Newer mails
# $count (Number) - how many mails
mails-count = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
# $most (String) - how many mails are counted, with thousands apart
mails-count-more = { $most }+ mails

mail-queued = Queued
mail-sent = Sent
mail-failed = Failed
column-recipient = Recipient
column-mail = Mail
column-written = Written
column-tries = Tries
column-last-error = Last error
mail-no-company = No company

## How often it was tried

# $count (Number) - how often it was tried
mail-tries = { $count ->
    [one] tried { $count } time
   *[other] tried { $count } times
}
# $count (Number) - how often it was tried
mail-tries-due = { $count ->
    [one] tried { $count } time, due again now
   *[other] tried { $count } times, due again now
}
# $count (Number) - how often it was tried
# $at (String) - a date with time and zone
mail-tries-next = { $count ->
    [one] tried { $count } time, next at { $at }
   *[other] tried { $count } times, next at { $at }
}

## The page of one mail

# $mail (String) - which mail it is
mail-page-title = Mail: { $mail }
# $count (Number) - how often it was tried
mail-tried = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
mail-not-tried-since = Not tried since it was sent again
mail-next-try = Next try
mail-sent-at = Sent on
mail-given-up-at = Given up on
mail-sent-again = Sent again
# $count (Number) - how often an operator sent it again
# $at (String) - a date with time and zone
mail-sent-again-times = { $count ->
    [one] { $count } time, on { $at }
   *[other] { $count } times, last on { $at }
}
message-identifier = Message identifier
mail-content = What it says
mail-subject = Subject
mail-text-part = Text of the mail
mail-html-part = Show the mail as HTML
mail-cannot-be-shown = This version of the portal does not know this mail and cannot show it.

## Sending it again

mail-try-now = Try now
mail-try-now-text = The mail is in the queue. Instead of waiting for its next try, it can be tried now.
mail-off-due = It is due already: it is tried as soon as its turn comes.
mail-off-rests = Without a mail server it can’t be tried.
mail-send-again = Send again
mail-send-again-text = The mail was not taken: the mail server refused it for good, or it was tried for three days. Sent again, it is tried for three days from now on.
mail-send-twice = Send a second time
# $email (String) - the recipient's address
mail-send-twice-text = The mail server has taken this mail. If you send it again, { $email } gets it a second time.
flash-mail-queued = The mail is in the queue and due now.
flash-mail-changed = Nothing was sent: the status of this mail has changed since the page was shown.

## The work

work = Work
lead-work = What partners wait for, the oldest first. Times are in UTC.
# $count (String) - how many, with thousands apart
work-open = { $count } to do
# $count (String) - how many, with thousands apart
work-nobodys = { $count } with nobody
# $count (String) - how many, with thousands apart
work-own = { $count } with you
# $ago (String) - how long ago
work-oldest = The oldest came { $ago }.
work-none = Nothing waits here.
# $ago (String) - how long ago
work-since = Oldest: { $ago }
work-pools-none = Every pool holds enough keys.
work-companies-none = No invitation of a company is open.
work-mails-none = Every mail is sent.

## Settings

settings = Settings
lead-settings = What holds for the whole programme. A change holds on every page within a second, and stands in the list below.
settings-save = Save settings
flash-settings-saved = The settings are saved.
settings-changed-meanwhile = Somebody has changed the settings since this page was shown. What you typed is still here: look at the list of changes, then save again.
settings-programme = Programme
settings-policies = Policies
settings-links = Links
settings-seller = Seller and bank
settings-changes = Changes
settings-no-changes = Nothing was changed yet.
# $from (String) - the value before
# $to (String) - the value now
setting-from-to = from “{ $from }” to “{ $to }”
setting-yes = Yes
setting-no = No
refund-ended-by-software = The first reveal of a product key
refund-ended-by-any-use = Any use: the first reveal, the first assignment, the first activation
setting-logo-text-hint = Left empty, the name of the programme.
setting-currency-hint = Three letters, such as EUR. It is fixed once a company has bought something.
setting-languages-hint = Pages are in the reader’s language where it is offered.
# $address (String) - a mail address
setting-mail-sender-name-hint = Left empty, the name of the programme. The address stays { $address }: it is set where the portal is started.
setting-seat-waiting-days-hint = From 0 to 366. With 0, seats move freely.
setting-refund-ended-by-hint = It holds for what is bought from now on.
setting-refund-days-hint = From 0, the day of purchase alone, to 366. It holds for what is bought from now on.
setting-renewal-days-hint = From 0 to 90, from the day after the anniversary; then the membership lapses. It holds for what is bought from now on.
setting-extra-days-hint = So long can seats still be assigned and used, and technical benefits activated: at most to the end of the renewal window. It holds for what is bought from now on.
setting-cloud-portal-url-hint = Where credits and cloud subscriptions are managed.
setting-membership-center-url-hint = Where companies that have not moved in manage their benefits.
setting-regional-help-url-hint = Where those companies turn for help with technical benefits.
setting-support-site-url-hint = Where support is asked for, of products that name no site of their own.
setting-tax-rate-hint = Left empty, no tax.
setting-active-at-once-hint = Orders up to this amount, with tax, are active before they are paid; if they stay unpaid for 30 days, they end. Left empty, only orders that cost nothing.
setting-missing = fill this in
# $most (String) - how many characters
setting-long = at most { $most } characters
# $least (Number) - the smallest number
# $most (Number) - the greatest
setting-not-in-range = a whole number from { $least } to { $most }
setting-not-an-address = an address that begins with https://
setting-not-a-currency = three letters, such as EUR
setting-currency-fixed = companies have bought in the currency there was, so it stays
setting-no-language = choose at least one
setting-not-a-rate = a percentage with at most two decimals, such as 8.1
setting-not-an-amount = an amount in the programme’s currency, with a point and no comma, such as 1200.50
setting-not-a-choice = choose one

## Setting up

set-up = Set-up
# $left (Number) - how many steps are left
lead-set-up = { $left ->
    [one] { $left } step is left until your programme is set up.
   *[other] { $left } steps are left until your programme is set up.
}
set-up-complete = Your programme is set up.
set-up-done = Done
set-up-to-do = To do
set-up-settings = Settings
set-up-settings-text = Name, currency, languages and policies. Look at them and save them once, also if nothing is to be changed.
set-up-mail = Mail
set-up-mail-text = Send a test mail to yourself, and see whether it arrives.
# $email (String) - the address of whoever reads
set-up-send-test = Send a test mail to { $email }
set-up-catalogue = Catalogue
set-up-catalogue-text = The products and offers that the programme sells.
set-up-starter = Load the starter catalogue
set-up-starter-text = Products and offers of a real programme, in every language of the portal and without keys, to begin with. What is not needed can be deleted later.
# $products (Number) - how many products
# $offers (Number) - how many offers
flash-starter-loaded = { $products } products and { $offers } offers are in the catalogue now.
flash-starter-not-loaded = Nothing was loaded: there is something in the catalogue already.
set-up-keys = Product keys
set-up-keys-text = The keys that companies get, in a pool for each product.
set-up-companies = First company
set-up-companies-text = The programme is set up when the first company is in it.
set-up-finish = Set-up is finished
set-up-finish-text = If what is left is to stay as it is, this list can go from your first page.
flash-test-mail-sent = The test mail is on its way.
flash-test-mail-rests = The test mail rests in the outbox, since no mail server is set up.
flash-set-up-finished = The set-up is finished.

## The catalogue

catalogue = Catalogue
catalogue-file = The catalogue as a file
lead-catalogue-file = Packages, products and offers in one TOML file, which can be kept under version control.
catalogue-export = Take it away
catalogue-export-text = The file holds all that the catalogue says now, and no product keys.
catalogue-download = Download the catalogue
catalogue-import = Bring it back
catalogue-import-text = The file is the whole catalogue: what is missing in it is deleted, unless it is in use. You see what would change first.
catalogue-choose = Catalogue file (.toml)
catalogue-no-file = Choose a file
# $count (Number) - how many mistakes
catalogue-file-wrong = { $count ->
    [one] Nothing was changed: there is a mistake in the file
   *[other] Nothing was changed: there are { $count } mistakes in the file
}
catalogue-place = Place
catalogue-path = Path
catalogue-mistake = What is wrong
catalogue-preview = What would change in the catalogue
catalogue-same = Nothing differs
# $count (Number) - how many lines
catalogue-differs = { $count ->
    [one] A line differs
   *[other] { $count } lines differ
}
# $count (Number) - how many lines
catalogue-more = { $count ->
    [one] One line more is not shown.
   *[other] { $count } lines more are not shown.
}
catalogue-before = Now
catalogue-after = Then
# $name (String) - a name
catalogue-new = New: { $name }
catalogue-gone = Deleted
# $count (Number) - how many memberships
# $offer (String) - the offer’s code
catalogue-published = { $count ->
    [one] { $offer } gets a new version: it counts for what is bought from now on, and not for the { $count } membership that has it.
   *[other] { $offer } gets a new version: it counts for what is bought from now on, and not for the { $count } memberships that have it.
}
# $offer (String) - the offer’s code
catalogue-published-unsold = { $offer } gets a new version: it counts for what is bought from now on. Nobody has bought it before.
catalogue-change = Change the catalogue
catalogue-stale = Nothing was changed: the catalogue is no longer what the preview began with. Look at it again.
# $count (Number) - how many lines
flash-catalogue-changed = { $count ->
    [one] A line of the catalogue was changed.
   *[other] { $count } lines of the catalogue were changed.
}
catalogue-products = Products
catalogue-offers = Offers
catalogue-packages = Packages
lead-catalogue-products = What packages grant. What companies have stays as it was granted.
lead-catalogue-offers = What companies can buy, and for how much.
lead-catalogue-packages = What each offer grants. A published version never changes; a new one counts for what is bought from then on.
catalogue-new-product = New product
catalogue-new-offer = New offer
catalogue-no-products = There are no products yet
catalogue-no-offers = There are no offers yet
catalogue-product = Product
catalogue-offer = Offer
catalogue-kind = Kind
catalogue-unit = Unit
catalogue-keys = Keys per benefit
catalogue-keys-hint = 0: it needs no key.
catalogue-needs-user = It is given to a person
catalogue-credit = Amount of the credit
catalogue-credit-hint = In whole units of the currency. Empty: it is no credit.
catalogue-credit-period = Period of the credit
catalogue-support = Service requests that take from it
catalogue-retired = It is granted no longer
catalogue-is-retired = Retired
catalogue-is-granted = Granted
catalogue-none = None
catalogue-code = Code
catalogue-code-hint = Small letters from a to z, digits and hyphens. It never changes.
catalogue-code-taken = This code is taken
catalogue-name = Name
# $language (String) - a language
catalogue-name-in = Name in { $language }
# $text (String) - what is said in English
catalogue-fallback = Empty: { $text }
catalogue-fulfilment = Fulfilment
catalogue-automatic = The portal fulfils it after so many minutes
catalogue-automatic-hint = Empty: an operator fulfils it.
catalogue-support-ids = The portal makes access ID and contract ID
catalogue-duration = Months from its activation
catalogue-duration-hint = Empty: to the anniversary.
catalogue-links = Links and downloads
catalogue-manage-url = Where it is managed
catalogue-support-url = Where support is asked for
catalogue-url-hint = An address that begins with https, or nothing.
catalogue-downloads = Downloads
catalogue-downloads-hint = A line each: language, system, size in bytes, address. For example: en windows 3651846144 downloads.example/office.iso
catalogue-description = Description
catalogue-description-hint = What it is, in a sentence.
catalogue-instructions = Special instructions (Markdown)
catalogue-instructions-hint = What to mind with it: paragraphs, lists, links and emphasis.
catalogue-activation = Mailed when it is active
catalogue-activation-hint = Plain text.
catalogue-as-shown = Special instructions as partners see them
catalogue-granted-stays = What companies have stays as it was granted. Names, texts, links and downloads change for them too.
catalogue-form-number = Write a whole number
catalogue-form-credit = A credit has an amount and a period
# $line (Number) - which line
catalogue-form-download = Line { $line } can’t be read, or stands there twice
catalogue-price = Price
catalogue-price-hint = With a point and no comma, for example 1200.50.
catalogue-on-sale = It is on sale
catalogue-is-sold = On sale
catalogue-not-sold = Not on sale
catalogue-competency = Competency
catalogue-competency-hint = Where the offer is one, its name.
catalogue-not-beside = Can’t be held beside
catalogue-not-beside-hint = Codes of offers, a line each.
catalogue-grants = What it grants
# $version (Number) - which one
catalogue-version = Version { $version }
catalogue-version-head = Version
catalogue-valid-from = Sold from
catalogue-held = Memberships
catalogue-versions = Published
catalogue-next = The next version
catalogue-next-text = Published, it counts for what is bought from then on. A line in which nothing stands is taken away.
catalogue-core = Once
catalogue-added = For each competency
catalogue-cap = At most
catalogue-add-product = Add a product
catalogue-copy-from = Copy from
catalogue-copy = Copy
catalogue-unit-licenses = Licenses
catalogue-unit-cores = Cores
catalogue-unit-servers = Servers
catalogue-unit-seats = Seats
catalogue-unit-incidents = Support incidents
catalogue-unit-hours = Hours
catalogue-unit-credits = Credits
catalogue-unit-offers = Go-to-market offers
catalogue-credit-month = Each month
catalogue-credit-year = Once a year
catalogue-support-on-premises = On-premises support
catalogue-support-cloud = Cloud support
catalogue-support-advisory = Advisory hours
catalogue-support-presales = Presales and deployment


## One-time links in mails

mail-off-link = It led to a link that works once, which is gone. Send a new link from the page of the operators.
mail-show-link = Show the link
mail-show-link-text = The link in this mail can be shown here, to be handed over in another way. That it was shown is on record.
# $email (String) - for whom it is
mail-link-text = For { $email }: it sets a password, once. Hand it over by a way you trust, and to nobody else.
log-mail-link-shown = Showed the one-time link of a mail
log-mail-link-shown-try = Tried to show the one-time link of a mail

## Levels, and drafts of packages

catalogue-show = Show
catalogue-levels = Levels
catalogue-level = Level
lead-catalogue-levels = The levels of membership that offers bring, such as “Gold Core”. Of memberships that end on one day the least order comes first.
catalogue-new-level = New level
catalogue-level-stays = A new name is seen everywhere at once, also by companies that have the level.
catalogue-level-code-hint = Small letters from a to z, digits and underscores. It never changes.
catalogue-rank = Order
catalogue-rank-hint = A whole number from 0 to 1000. The least comes first.
catalogue-action-pack = It is an Action Pack: a company has one at a time
draft = Draft
# $by (String) - a mail address
draft-saved-by = Saved by { $by },
draft-same = It is the same as what is published.
# $count (Number) - how many lines differ
draft-differs = { $count ->
    [one] It differs from what is published in { $count } line:
   *[other] It differs from what is published in { $count } lines:
}
draft-save = Save draft
draft-discard = Discard the draft
draft-discard-text = What is published stays. The draft is gone for good.
flash-draft-saved = The draft is saved. It counts for nobody until it is published.
flash-draft-discarded = The draft is discarded.
# $by (String) - a mail address
# $at (String) - a date with time and zone
draft-changed = Nothing was saved: { $by } has saved another draft meanwhile, on { $at }. It stands above, and what you typed stands here. Save again to replace it.
draft-gone = Nothing was saved: the draft was published or discarded meanwhile. What you typed stands here. Save again to keep it.
# $offer (String) - an offer’s code
log-draft-saved = Saved a draft of what { $offer } grants
# $offer (String) - an offer’s code
log-draft-saved-try = Tried to save a draft of what { $offer } grants
# $offer (String) - an offer’s code
log-draft-discarded = Discarded the draft of what { $offer } grants
# $offer (String) - an offer’s code
log-draft-discarded-try = Tried to discard the draft of what { $offer } grants

### The page of one company.

company-people = People
# $count (Number) - how many people it has, former ones too
company-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people, former ones too
}
company-nobody = Nobody belongs to this company yet.
company-nobody-text = Invite its first Global admin: everybody else they can add themselves.
# $company (String) - the company’s name
lead-company-people = All who belong to { $company }, who are invited, and who left. Times are in UTC.
company-roles = Roles
company-signed-in = Last sign-in
company-data = Data
company-no-domains = None
company-added-at = In the programme since
# $at (String) - a moment
company-suspended-since = Suspended since { $at }. Its people read this reason:
company-notes = Notes
company-notes-text = For operators alone; the company never sees them.
company-no-notes = Nothing is noted.
company-log = Last entries of its log
company-no-log = Nothing has happened yet.
company-mails = Mails
company-no-mails = No mail is about this company.
company-nothing-asked = It has asked for nothing.
company-all = Show all
company-no-memberships = It has no membership.
membership-not-started = Begins later
membership-active = Active
membership-in-window = In its renewal window
membership-lapsed = Lapsed
membership-cancelled = Cancelled
# $from (String) - a date
# $to (String) - a date
membership-from-to = { $from } to { $to }
# $count (Number) - how many benefits it grants
membership-grants = { $count ->
    [one] { $count } benefit
   *[other] { $count } benefits
}

### A new operator's first hour.

console-help = Help
first-hour = Your first hour
first-hour-lead = From an empty installation to a company whose admin gets a key, in ten steps. Each takes minutes, and each can be done again.
first-hour-set-up = Look at what is to be done
first-hour-set-up-text = The list of the set-up says what is done and what is not. It opens by itself until all of it is done.
first-hour-settings = Give the programme its name
first-hour-settings-text = Name, languages, currency and policies. Each field says what hangs on it, and who changed it last.
first-hour-mail = See that mail arrives
first-hour-mail-text = Send yourself the test mail from the set-up. Without a mail server every mail rests under Mails, where you can read it and show the link in it.
first-hour-catalogue = Enter what you grant
first-hour-catalogue-text = Import the catalogue as a file, take the starter catalogue, or enter a product by its form. Software and cloud products have keys.
first-hour-package = Publish a package
first-hour-package-text = An offer grants products in quantities. Save a draft while you work, look at the preview, publish. What is published never changes; the next version does not touch what companies have.
first-hour-keys = Import keys
first-hour-keys-text = A file with one key a line, to the product’s pool. The preview says how many are new; nobody ever sees them whole here again.
first-hour-company = Add a company
first-hour-company-text = By a form or many by a file. Name its first Global admin, and they are invited by mail.
first-hour-invitation = See the invitation through
first-hour-invitation-text = The company’s page says whether the invitation is open, and until when. You can send it again or withdraw it; the mail stands on the same page.
first-hour-membership = Give it a membership
first-hour-membership-text = By hand, with a reason that the company reads. From then on its admin sees the benefits, and Get keys shows one of the keys that you imported.
first-hour-colleagues = Add your colleagues
first-hour-colleagues-text = Administrators keep the programme, Fulfilment does what companies ask for, readers look. Each chooses which mails they get.
first-hour-end = From here on the work comes to you: what companies ask for stands on the first page, the oldest first.
