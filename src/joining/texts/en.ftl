### Joining: companies that apply to the programme, and the operators who decide.

## Applying

join = Apply to join
join-link = Is your company not in the programme yet? Apply to join
join-offer = If your company is not in the programme yet, you can apply for it.
join-text = Apply for your company to join the programme. First you confirm your mail address by a link; then the programme decides, and you are told by mail.
join-company = Name of the company
join-country-missing = Choose the country
join-zone-hint = That of the company, for example Europe/Paris. Days begin and end there.
join-domain = Mail domain
join-domain-hint = The company’s own, such as example.com. Left empty, it is that of your mail address.
join-domain-wrong = Enter one mail domain, such as example.com, or leave this empty
# $domain (String) - a mail domain
join-domain-free = Anybody can have a mailbox at { $domain }. Enter the company’s own domain, or leave this empty
join-number = Registration number
join-number-hint = Under which the company is registered in its country. You can leave this empty.
join-number-long = Shorten the number to 200 letters
join-contact = Contact person
join-contact-hint = Your name. If the programme accepts, you become the company’s Global admin.
join-name-missing = Enter your name
join-email-hint = A link is mailed there, by which you confirm the application.
join-wishes = What the company wants
join-wishes-hint = Which memberships and products it is interested in, and what it does.
join-wishes-missing = Say what the company wants
# $most (Number) - a number of letters
join-wishes-long = { $most ->
    [one] Shorten this to { $most } letter
   *[other] Shorten this to { $most } letters
}
join-send = Send application
join-sent-text = A mail with a link is on its way to the address that you entered. Open the link within seven days and confirm the application: only then does the programme see it.
join-nothing-came = Nothing came? Look among unwanted mail, and whether you typed the address rightly.
join-again = Apply again

## How it stands

join-look-and-confirm = Look at the application and confirm it
join-see-standing = See how the application stands
join-applied = What was applied for
join-none = None
# $company (String) - a company’s name
join-unconfirmed = Confirm the application of { $company }
# $until (String) - a date with time and zone
join-unconfirmed-text = Somebody has applied with your address. If it was you, look at the application and confirm it until { $until }. If it wasn’t, withdraw it or do nothing: it is forgotten then.
join-confirm-sure = I apply for this company, and what stands here is right
join-confirm-missing = Tick this to confirm
join-confirm = Confirm application
join-other-open = Another application with your address waits for the programme. Withdraw that one first: its link is in your mailbox.
join-ran-out = The time to confirm is over
# $until (String) - a date with time and zone
join-ran-out-text = The application could be confirmed until { $until }. Nobody has seen it. Apply again, and you get a new link.
# $company (String) - a company’s name
join-open = The application of { $company } is with the programme
# $since (String) - a date with time and zone
join-open-text = You confirmed it on { $since }.
join-open-next = The programme decides, and tells you by mail. You need not do anything. This page tells how it stands.
# $company (String) - a company’s name
join-accepted = { $company } has joined the programme
# $at (String) - a date with time and zone
# $number (String) - the company’s number
join-accepted-text = The programme accepted the application on { $at }. The company’s MPN ID is { $number }.
# $email (String) - a mail address
join-accepted-next = An invitation was mailed to { $email }. Its link leads in: you set a password there, or sign in if you have an account, and are the company’s Global admin.
# $company (String) - a company’s name
join-declined = The application of { $company } was declined
# $at (String) - a date with time and zone
join-declined-text = The programme declined it on { $at }.
join-declined-message = What the programme says:
# $company (String) - a company’s name
join-withdrawn = The application of { $company } is withdrawn
# $at (String) - a date with time and zone
join-withdrawn-text = It was withdrawn on { $at }. You can apply again at any time.
join-withdraw = Withdraw application
# $company (String) - a company’s name
join-withdraw-text = The programme decides nothing about { $company } then. The application can’t be taken up again; you can send another.
join-withdraw-sure = Yes, the application is to be withdrawn
join-withdraw-missing = Tick this to withdraw

## For operators

applications = Applications
lead-applications = Companies that apply to join the programme. Each has confirmed its mail address.
applications-none = No application waits
applications-none-text = When a company has applied and confirmed its mail address, it stands here.
applications-no-match = No application is in this state.
applications-show-open = Show those that wait
# $count (Number) - how many
applications-count = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
# $count (String) - a number such as 1,000
applications-count-more = More than { $count } applications
applications-first = First applications
applications-before = Newer applications
applications-after = Older applications
application-unconfirmed = Not confirmed
application-open = Waiting
application-accepted = Accepted
application-declined = Declined
application-withdrawn = Withdrawn
application-since = Confirmed
application-see = Look at the application
application-decision = What became of it
# $by (String) - an operator’s address
# $at (String) - a date with time and zone
application-accepted-by = { $by } accepted it on { $at }.
# $by (String) - an operator’s address
# $at (String) - a date with time and zone
application-declined-by = { $by } declined it on { $at }. The applicant reads this:
# $at (String) - a date with time and zone
application-withdrawn-on = The applicant withdrew it on { $at }.
application-checks = What speaks for and against it
application-checks-text = Operators alone see this.
# $domain (String) - a mail domain
application-domain-taken = A company has the mail domain { $domain } already:
# $domain (String) - a mail domain
application-domain-free = No company has the mail domain { $domain }
application-no-domain = The company named no mail domain of its own
application-address-there = The contact person’s address is at the company’s mail domain
application-address-elsewhere = The contact person’s address is not at the company’s mail domain
application-name-taken = A company has the same name, or nearly:
application-name-free = No company has the same name, or nearly
application-number-taken = A company has the same registration number:
application-number-free = No company is known by this registration number
application-others = There are other applications with this mail domain or address:
application-accept = Accept
# $company (String) - a company’s name
application-accept-of = Accept the application of { $company }
# $email (String) - a mail address
application-accept-text = The company is added to the programme. { $email } is invited as its Global admin, and told by mail that the application was accepted. This can’t be undone.
application-decline = Decline
# $company (String) - a company’s name
application-decline-of = Decline the application of { $company }
application-decline-hint = Say why. The applicant reads it in a mail and on the page of the application.
# $company (String) - a company’s name
# $mpn (String) - the company’s number
flash-application-accepted = { $company } has joined the programme with the MPN ID { $mpn }.
# $company (String) - a company’s name
flash-application-declined = The application of { $company } is declined.

## Mails

mail-is-application-sent = Application to confirm
mail-is-application-received = Application received
mail-is-application-accepted = Application accepted
mail-is-application-declined = Application declined
mail-is-application-waits = An application waits
# $company (String) - a company’s name
mail-application-sent-subject = Confirm the application of { $company }
# $company (String) - a company’s name
mail-application-sent = Somebody has applied with your address for { $company } to join the programme.
# $until (String) - a date with time and zone
mail-application-sent-link = If it was you, look at the application behind the link and confirm it until { $until }. Only then does the programme see it. If it wasn’t you, do nothing.
# $company (String) - a company’s name
mail-application-received-subject = The application of { $company } is with the programme
# $company (String) - a company’s name
# $since (String) - a date with time and zone
mail-application-received = The programme has the application of { $company }, confirmed on { $since }.
mail-application-received-next = The programme decides, and tells you by mail. Behind the link you see how it stands, and can withdraw it. As long as it waits, your address can send no other.
# $company (String) - a company’s name
mail-application-accepted-subject = { $company } has joined the programme
# $company (String) - a company’s name
# $number (String) - the company’s number
mail-application-accepted = The programme has accepted the application of { $company }. The company’s MPN ID is { $number }.
# $email (String) - a mail address
mail-application-accepted-next = A second mail to { $email } is the invitation: its link leads in, and makes you the company’s Global admin.
# $company (String) - a company’s name
mail-application-declined-subject = The application of { $company } was declined
# $company (String) - a company’s name
mail-application-declined = The programme has declined the application of { $company }.
mail-application-reason = You get this mail because somebody has applied with your address to join the programme. If it wasn’t you, do nothing.
# $company (String) - a company’s name
mail-application-waits-subject = New application: { $company }
# $company (String) - a company’s name
mail-application-waits = { $company } applies to join the programme, and has confirmed its mail address. What speaks for and against it stands on the page of the application.
# $waits (String) - a number
# $came (String) - a number
mail-digest-applications = Applications: { $waits } waiting; { $came } new since the last digest.

## The log

# $company (String) - a company’s name
log-application-sent = Applied for { $company } to join
# $company (String) - a company’s name
log-application-sent-try = Tried to apply for { $company } to join
# $company (String) - a company’s name
log-application-confirmed = Confirmed the application of { $company }
# $company (String) - a company’s name
log-application-confirmed-try = Tried to confirm the application of { $company }
# $company (String) - a company’s name
log-application-withdrawn = Withdrew the application of { $company }
# $company (String) - a company’s name
log-application-withdrawn-try = Tried to withdraw the application of { $company }
# $company (String) - a company’s name
# $number (String) - the company’s number
log-application-accepted = Accepted the application of { $company } as MPN { $number }
# $company (String) - a company’s name
log-application-accepted-try = Tried to accept the application of { $company }
# $company (String) - a company’s name
log-application-declined = Declined the application of { $company }
# $company (String) - a company’s name
log-application-declined-try = Tried to decline the application of { $company }
# $company (String) - a company’s name
log-application-read = Read the application of { $company }
# $company (String) - a company’s name
log-application-read-try = Tried to read the application of { $company }
