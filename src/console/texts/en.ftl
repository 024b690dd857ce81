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
    [0] Not tried yet
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
# $count (Number) - how many mails
work-failed-mails = { $count ->
    [one] { $count } mail was given up
   *[other] { $count } mails were given up
}
