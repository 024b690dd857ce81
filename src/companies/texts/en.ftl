### The operators’ pages of companies.

companies = Companies
lead-companies = Every company in the programme, by MPN ID. Days are in UTC.
no-companies = There are no companies yet
no-companies-text = Add the first one: from then on its people can be invited and memberships given.
search-companies-label = Part of a name, an MPN ID, a mail domain, or the whole address of one of its people
no-match-companies = No company fits the state and what was typed. A mail address must be complete; of a name any part will do.
show-all-companies = Show all companies
first-companies = First companies
companies-before = Smaller numbers
companies-after = Greater numbers
# $count (Number) - how many companies
companies-count = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
# $most (String) - how many are counted, with thousands apart
companies-count-more = { $most }+ companies
company-suspended = Suspended
company-invited = Nobody in yet
company-moving = Invited to move in
company-elsewhere = On the older site
company-country = Country
company-memberships = Memberships
company-no-membership = None
company-added = Added

## What the logs tell

# $mpn (String) - an MPN ID
log-company-added = Added the company { $mpn } to the programme
log-company-added-try = Tried to add a company to the programme
# $mpn (String) - an MPN ID
log-company-read = Looked at the page of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-read-try = Tried to look at the page of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-corrected = Changed the data of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-corrected-try = Tried to change the data of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-suspended = Suspended the company { $mpn }
# $mpn (String) - an MPN ID
log-company-suspended-try = Tried to suspend the company { $mpn }
# $mpn (String) - an MPN ID
log-company-lifted = Lifted the suspension of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-lifted-try = Tried to lift the suspension of the company { $mpn }
# $mpn (String) - an MPN ID
log-company-noted = Noted something about the company { $mpn }
# $mpn (String) - an MPN ID
log-company-noted-try = Tried to note something about the company { $mpn }

## Adding and correcting

company-new = Add a company
company-add = Add company
company-name = Name
company-name-hint = As its people and the programme call it.
company-name-missing = Enter the company’s name
company-name-long = Shorten the name to 200 letters
company-number-hint = Leave this empty for the next number.
company-number-wrong = Enter a number of at most ten digits, or leave this empty
# $number (String) - an MPN ID
company-number-taken = Another company has the MPN ID { $number }
# $line (String) - where it stands
company-number-repeated = This MPN ID stands in { $line } too
company-no-number-left = No MPN ID follows the greatest: enter one
company-choose = Choose
company-country-wrong = Choose the country, or write its two letters
company-zone = Time zone
company-zone-hint = For example Europe/Paris. The last day of a benefit is a whole day there.
company-zone-wrong = Enter the name of a time zone, such as Europe/Paris
company-language = Language
company-language-wrong = Choose one of the portal’s languages
company-domains = Mail domains
company-domains-hint = One a line, such as example.com. No two companies have the same.
# $domain (String) - what was typed
company-domain-wrong = “{ $domain }” is not a mail domain, such as example.com
# $domain (String) - a mail domain
# $company (String) - the name of another company
# $mpn (String) - its MPN ID
company-domain-taken = The mail domain { $domain } belongs to { $company } (MPN { $mpn })
# $domain (String) - a mail domain
# $line (String) - where it stands
company-domain-repeated = The mail domain { $domain } stands in { $line } too
# $most (Number) - how many it may have
company-domains-many = { $most ->
    [one] A company has at most { $most } mail domain
   *[other] A company has at most { $most } mail domains
}
company-is-elsewhere = It still manages its benefits on the older site
company-is-elsewhere-hint = Its pages here show what it has and offer no act until it has accepted the invitation to move in.
company-first-admin = First Global admin
company-first-admin-hint = They are invited by mail. You can leave this empty and invite somebody later.
company-admin-is-operator = This person is an operator, who belongs to no company
company-admin-name = Name of the person
company-admin-email = Their mail address
company-admin-name-wrong = Enter the person’s name
company-admin-email-wrong = Enter a mail address, such as name@example.com
# $company (String) - a name
# $mpn (String) - its MPN ID
flash-company-added = { $company } is in the programme, with the MPN ID { $mpn }.
# $company (String) - a name
company-correct = Correct the data of { $company }
company-correct-lead = What is changed is told to the company’s Global admins by mail.
company-correct-verb = Correct data
company-save = Save
company-now = What stands there now
company-changed-meanwhile = Somebody else has changed this company’s data since you opened this page. What you typed is kept below; save again to replace theirs.
flash-company-corrected = The company’s data is changed.

## Suspending

# $company (String) - a name
company-suspend = Suspend { $company }
company-suspend-verb = Suspend
company-suspend-text = From now on its people see everything and change nothing. Every page says so, with this reason, and its Global admins are told by mail.
company-reason = Reason
company-reason-hint = The company reads it.
company-reason-missing = Enter a reason
# $most (Number) - how many letters it may have
company-reason-long = { $most ->
    [one] Shorten the reason to { $most } letter
   *[other] Shorten the reason to { $most } letters
}
company-is-suspended = This company is suspended already, for this reason
company-is-not-suspended = This company is not suspended any more
# $company (String) - a name
company-lift = Lift the suspension of { $company }
company-lift-verb = Lift the suspension
company-lift-text = Its people can act again at once. Its Global admins are told by mail.
company-suspended-because = Its people read this reason
flash-company-suspended = The company is suspended.
flash-company-lifted = The company is no longer suspended.

## Notes

# $company (String) - a name
company-add-note = Note something about { $company }
company-note = Note
company-note-verb = Add note
company-note-missing = Enter the note
company-note-long = Shorten the note to 10,000 letters
flash-company-noted = The note is added.

## Mails

mail-is-company-suspended = Company suspended
mail-is-company-lifted = Suspension of a company lifted
mail-is-company-corrected = Data of a company changed
# $company (String) - a name
mail-company-suspended-subject = { $company } is suspended in the programme
# $company (String) - a name
mail-company-suspended = The programme has suspended { $company }. You and your colleagues see everything and can change nothing.
# $reason (String) - as the programme wrote it
mail-company-suspended-reason = The reason: { $reason }
mail-company-suspended-next = Nothing that you have is lost. Turn to the programme to have the suspension lifted.
# $company (String) - a name
mail-company-lifted-subject = { $company } is no longer suspended
# $company (String) - a name
mail-company-lifted = The programme has lifted the suspension of { $company }. You and your colleagues can act again.
# $company (String) - a name
mail-company-corrected-subject = The programme has changed data of { $company }
# $company (String) - a name
# $fields (String) - which
mail-company-corrected = The programme has changed what it keeps about { $company }: { $fields }.
mail-company-corrected-next = If this is not right, turn to the programme.

## Many at once

companies-many = Add many companies
companies-many-lead = A file of a spreadsheet, one company a line, with a heading. You see what each line would do before anything is done.
companies-template = Download a file to fill in
companies-file = File
# $most (Number) - how many lines it may have
companies-file-hint = { $most ->
    [one] A CSV of at most { $most } line.
   *[other] A CSV of at most { $most } lines.
}
companies-text = Or the same as text
companies-text-hint = With the heading as its first line, as copied from a spreadsheet. Without a file.
companies-preview = Show what would happen
company-file-admin-name = First Global admin
company-file-admin-email = Mail address of the first Global admin
companies-caption = What each line would do
companies-column-line = Line
companies-column-place = Country, zone, language
companies-column-outcome = Outcome
companies-line-fine = Is added
companies-change = Change the list
companies-blocked = Nothing is added while a line is wrong.
# $good (Number) - how many lines are fine
# $bad (Number) - how many are not
companies-summary = { $good ->
    [one] { $good } company can be added.
   *[other] { $good } companies can be added.
} { $bad ->
    [one] { $bad } line is wrong.
   *[other] { $bad } lines are wrong.
}
# $count (Number) - how many companies
companies-add = { $count ->
    [one] Add { $count } company
   *[other] Add { $count } companies
}
# $line (String) - the number of a line
# $problems (String) - sentences
companies-line = Line { $line }: { $problems }
# $line (String) - the number of a line
companies-line-number = line { $line }
# $count (Number) - how many more lines
companies-more-lines = { $count ->
    [one] { $count } more line is wrong
   *[other] { $count } more lines are wrong
}
companies-empty = Choose a file, or enter lines below a heading
# $most (String) - how many kilobytes
companies-too-large = The list is larger than { $most } KiB: send it in parts
# $count (String) - how many lines it has
# $most (String) - how many it may have
companies-too-many = The list has { $count } lines; { $most } at most can be added at once
companies-not-text = This file is no text: save it as CSV
companies-columns = The heading must name each of these once: name, country, time zone, language
companies-changed-meanwhile = Something has changed since you looked: see below what would happen now
# $count (Number) - how many
flash-companies-added = { $count ->
    [one] { $count } company is in the programme.
   *[other] { $count } companies are in the programme.
}

## The company’s own page of its data, and what operators agree to

company-own-data = Company data
company-own-lead = What the programme keeps about your company.
company-support = Support contact
company-support-email = Support contact: mail address
company-support-phone = Support contact: telephone
company-support-none = None given
company-support-hint = Whom the programme turns to with questions about your company. You can leave both empty.
company-support-email-wrong = Enter a mail address, such as name@example.com, or leave this empty
company-support-phone-wrong = Enter a telephone number with its country’s code, such as +41 44 668 18 00, or leave this empty
company-agreed-hint = An operator of the programme agrees before it changes.
company-own-zone-hint = For example Europe/Paris. Dates are counted in it from the change on.
company-own-domains-hint = One a line, such as example.com. An operator of the programme agrees before they change.
company-change = Change the data
company-change-verb = Save changes
company-who-changes = Who can change the company’s data
# $own (String) - the reader's roles
# $needed (String) - the roles that may
company-needs-role = You can’t change this. Your role here: { $own }. It takes one of these: { $needed }.
company-none-open = Nothing waits to be agreed to any more.
company-proposal = Name and mail domains
# $by (String) - a person's name
# $at (String) - a date with time and zone
company-proposal-open = { $by } proposed this on { $at }. It waits for an operator of the programme.
# $at (String) - a date with time and zone
company-proposal-agreed = The latest proposal was agreed to on { $at }.
# $at (String) - a date with time and zone
company-proposal-declined = The latest proposal was declined on { $at }.
# $at (String) - a date with time and zone
company-proposal-withdrawn = The latest proposal was withdrawn on { $at }.
company-withdraw = Withdraw proposal
flash-company-changed = The company’s data is saved.
flash-company-proposed = Your proposal waits for an operator of the programme. Until then name and mail domains stay as they are.
flash-company-changed-and-proposed = The company’s data is saved. Name and mail domains stay as they are until an operator of the programme has agreed.
flash-company-withdrawn = The proposal is withdrawn.
company-proposals = Proposed names and domains
company-proposals-lead = What companies want to be called, and which mail domains to have. The oldest comes first.
company-proposals-none = Nothing waits.
company-proposed-at = Proposed
# $company (String) - a name
company-proposal-of = What { $company } proposes
# $by (String) - a person's name
company-proposal-by = Proposed by { $by }
company-proposes = The company proposes another name or other mail domains.
company-see-proposal = See proposal
company-field = What
company-field-now = Now
company-field-wanted = Proposed
company-agree = Agree
company-agree-text = It changes at once, and the company’s Global admins are told by mail.
company-decline = Decline
company-decline-hint = The company’s Global admins read it, on their page and by mail.
flash-proposal-agreed = The company’s data is changed, and its Global admins are told.
flash-proposal-declined = The proposal is declined, and the company’s Global admins are told.
mail-is-proposal-agreed = Proposal agreed to
# $company (String) - a name
mail-proposal-agreed-subject = New data of { $company }
# $company (String) - a name
# $fields (String) - which
mail-proposal-agreed = The programme has agreed to what { $company } proposed. Changed: { $fields }.
mail-is-proposal-declined = Proposal declined
# $company (String) - a name
mail-proposal-declined-subject = Proposal of { $company } declined
# $company (String) - a name
# $fields (String) - which
mail-proposal-declined = The programme has declined what { $company } proposed, and nothing was changed. It was about: { $fields }.
mail-proposal-message = The programme’s message:
# $mpn (String) - an MPN ID
log-proposal-made = Proposed another name or other mail domains for the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-made-try = Tried to propose another name or other mail domains for the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-withdrawn = Withdrew the proposal of the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-withdrawn-try = Tried to withdraw the proposal of the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-agreed = Agreed to the proposal of the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-agreed-try = Tried to agree to the proposal of the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-declined = Declined the proposal of the company { $mpn }
# $mpn (String) - an MPN ID
log-proposal-declined-try = Tried to decline the proposal of the company { $mpn }
