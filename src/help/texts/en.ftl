### Help: its pages, and who may do what they tell.

help = Help
help-lead = How to do it, and what the rules are.
help-search-label = Search the help
help-search = Search
# $count (Number) - how many pages
# $asked (String) - what was searched for
help-found = { $count ->
    [one] { $count } page for “{ $asked }”
   *[other] { $count } pages for “{ $asked }”
}
help-found-none = Nothing fits. Try another word, or look through all pages below.
help-who = Who may do this
help-who-everybody = Everybody.
help-who-members = Every member of a company.
help-who-operators = Operators of the programme, as their role allows.
# $roles (String) - the roles that may, as a list
help-who-roles = People with one of these roles: { $roles }.
# $own (String) - the reader’s roles, as a list
help-you-may = You may: you hold { $own }.
# $own (String) - the reader’s roles, as a list
help-you-hold = You hold: { $own }.
# $own (String) - the reader’s roles, as a list
# $names (String) - who may, as a list
help-you-hold-ask = You hold: { $own }. Ask { $names }.
help-on-this-page = Help on this page
help-group-first = To begin with
help-group-keys = Software and cloud
help-group-seats = Seats
help-group-support = Technical benefits and requests
help-group-marketing = Marketing
help-group-membership = Membership and orders
help-group-people = People and company
help-group-account = Your account
help-group-operators = For operators
# $count (Number) - how many
help-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (Number) - how many
help-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number) - how many
help-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number) - how many
help-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
help-membership-center = the membership center
help-regional-help = regional help
help-support-site = the support site
help-cloud-portal = the cloud’s own portal
help-refund-ended-by-software = a key was shown
help-refund-ended-by-any-use = anything was shown, assigned or activated
read-the-rule = Read the rule
# $days (Number) - how many days
# $date (String) - the first day
rule-reassign = Somebody else can have a seat { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last holder first had it: this one from { $date }.
# $days (Number) - how many days
rule-reassign-now = Somebody else can have a seat { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last holder first had it: this one at once.
# $date (String) - the last day
# $days (Number) - the days to it
rule-reveal = New keys are issued until { $date }: { $days ->
    [0] today for the last time
    [one] { $days } day left
   *[other] { $days } days left
}.
# $months (Number) - how many months
# $date (String) - the last day
rule-redeem = Extending leads at most { $months ->
    [one] { $months } month
   *[other] { $months } months
} from today: to { $date }.
# $days (Number) - how many days
# $date (String) - the last day
rule-refund = A cancellation with refund can be asked for within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of the purchase: until { $date }.
# $days (Number) - how many days
# $from (String) - the first day
# $to (String) - the last day
rule-renew = The renewal window opens the day after the anniversary and has { $days ->
    [one] { $days } day
   *[other] { $days } days
}: from { $from } to { $to }.
# $date (String) - the last day
# $days (Number) - how many days more
# $until (String) - the last day of those
rule-activate = It can be activated until { $date }. A request made in time is fulfilled at most { $days ->
    [one] { $days } day
   *[other] { $days } days
} later: by { $until }.
rule-of-every-programme = This is the same in every programme.
rule-never-changed = The programme has not changed this since it began.
# $date (String) - a day
rule-since = This has been so since { $date }.
# $date (String) - a day
# $before (String) - a number of days
rule-since-before = This has been so since { $date }. Before, it was { $before }.
# $date (String) - a day
rule-of-purchase = The rule of the purchase holds, that of { $date }. For what is bought today it is another.
# $programme (String) - the programme’s name
help-from = From { $programme }

## Operators’ own pages

help-pages = Help pages
help-pages-lead = Pages of your own, and your words in place of those that come with the portal. Times are in UTC.
help-pages-own = Pages of your own
help-pages-none = There are none yet.
help-pages-compiled = Pages that come with the portal
help-page-new = Write a page
help-page-column = Page
help-page-changed = Last change
help-page-is-own = Your own
help-page-is-replaced = Replaced
help-page-is-compiled = Unchanged
help-page-is-removed = Removed
help-page-edit = Change the page
help-page-replace = Replace the page
help-page-remove = Remove the page
help-page-remove-text = Nobody finds it any more. Its versions stay, and can be brought back.
help-page-restore = Show the portal’s page again
help-page-restore-text = Your words are taken away. Your versions stay, and can be brought back.
help-page-versions = Versions
# $number (String) - the number of a version
help-page-version = Version { $number }
help-page-version-saved = Saved
# $number (String) - the number of a version
help-page-version-back = Version { $number } brought back
help-page-bring-back = Bring this version back
help-page-now = The newest version
help-page-said = What it says
help-page-slug = Address
help-page-slug-hint = Small letters, digits and hyphens, such as visit-us. It can’t be changed later.
help-page-title = Title
help-page-words = Other words that people search by
# $most (String) - how many, with thousands apart
help-page-words-hint = Separated by commas; at most { $most } characters.
help-page-body = Text
# $most (String) - how many, with thousands apart
# $form (String) - how a heading is written
help-page-body-hint = Markdown, at most { $most } characters. Each heading is written { $form }, with an anchor of its own.
help-page-parts = What may stand in a text
help-page-placeholders = Placeholders
help-page-targets = Pages to link to
help-page-own-language = Must be written: readers of a language that is left empty get this text.
help-page-other-language = Optional: left empty, its readers get the English page.
help-page-compiled-language = Optional: left empty, its readers get the page that comes with the portal.
help-page-preview = Preview of the page
help-page-preview-text = A sentence with a fact of the reader’s own company is shown to members of a company only.
help-page-save = Save the page
# $language (String) - a language’s own name
help-page-title-missing = Write a title: { $language }
# $language (String) - a language’s own name
help-page-words-missing = Write words to search by: { $language }
# $language (String) - a language’s own name
help-page-body-missing = Write the page’s text: { $language }
# $most (String) - how many, with thousands apart
# $language (String) - a language’s own name
help-page-title-long = The title may have { $most } characters at most: { $language }
# $most (String) - how many, with thousands apart
# $language (String) - a language’s own name
help-page-words-long = The words to search by may have { $most } characters at most: { $language }
# $most (String) - how many, with thousands apart
# $language (String) - a language’s own name
help-page-body-long = The page’s text may have { $most } characters at most: { $language }
# $most (String) - how many, with thousands apart
help-page-no-name = The address has small letters, digits and single hyphens, at most { $most } characters.
help-page-taken = There is a page at this address, or there was one. Choose another address.
# $most (String) - how many, with thousands apart
help-page-too-many = There are { $most } pages of your own, which is the most. Remove one first.
help-page-no-who = Choose who may do this.
help-page-no-language = Write the page in one language at least.
# $anchors (String) - names of anchors, as a list
# $language (String) - a language’s own name
help-page-lacks = Anchors to which links lead are missing, { $anchors }: { $language }
# $anchor (String) - the name of an anchor
# $language (String) - a language’s own name
help-page-anchor-form = An anchor has small letters, digits and hyphens only, other than { $anchor }: { $language }
# $anchor (String) - the name of an anchor
# $language (String) - a language’s own name
help-page-anchor-twice = The anchor { $anchor } is there twice: { $language }
# $form (String) - how a heading is written
# $language (String) - a language’s own name
help-page-headings = Each heading is written { $form }, and there is one at least: { $language }
# $name (String) - a placeholder in braces
# $language (String) - a language’s own name
help-page-placeholder = There is no placeholder { $name }: { $language }
# $link (String) - where a link leads
# $language (String) - a language’s own name
help-page-link = This link leads nowhere, { $link }: { $language }
help-page-changed-meanwhile = Nothing was saved: somebody has changed this page meanwhile. Look at it, then do it again.
# $pages (String) - names of pages in addresses, as a list
help-page-led-to = Nothing was removed: other pages of yours lead to it, { $pages }.
help-page-not-there = There is nothing of yours here any more.
flash-help-page-saved = The page is saved.
flash-help-page-removed = It is no longer shown.
# $page (String) - the name of a page in addresses
# $version (String) - the number of the version
log-help-page-saved = Saved the help page { $page }, version { $version }
# $back (String) - the number of the older version
# $page (String) - the name of a page in addresses
# $version (String) - the number of the version
log-help-page-back = Brought back version { $back } of the help page { $page } as version { $version }
# $page (String) - the name of a page in addresses
log-help-page-saved-try = Tried to save the help page { $page }
# $page (String) - the name of a page in addresses
log-help-page-removed = Took the help page { $page } away
# $page (String) - the name of a page in addresses
log-help-page-removed-try = Tried to take the help page { $page } away
