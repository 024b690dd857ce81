### Calendar feeds: a secret address by which a calendar program reads a company's dates.

calendar-feed = Calendar feed
calendar-feed-hint = A feed is read by your calendar again and again, so that it learns of changes.
# $company (String) - a company’s name
calendar-feed-lead = A private address with all dates of { $company }, for your own calendar: it reads them again and again, without signing in.
calendar-feed-secret = Whoever has the address can read the dates, with the names of products and memberships, but of no people. Give it to your calendar alone. It gives nothing while your roles don’t let you see the benefits, and ends when you leave the company.
calendar-feed-none = You have no feed for this company yet.
calendar-feed-make = Make an address
calendar-feed-address = Address of your feed
calendar-feed-once = Copy it now: it is shown this once. Your calendar asks for it where you subscribe to a calendar by its address.
calendar-feed-yours = Your feed
calendar-feed-made = Made on
calendar-feed-read = Last read on
calendar-feed-unread = Not read yet
calendar-feed-renew = Make a new address
calendar-feed-renew-hint = If others may know the address, or you no longer have it: a new one takes its place, and the present one gives nothing any more.
calendar-feed-revoke = Revoke the feed
calendar-feed-revoke-hint = Without the feed no calendar reads these dates any more. What it has read, it may keep.
flash-calendar-feed-made = Your calendar feed has an address. Copy it now.
flash-calendar-feed-renewed = Your calendar feed has a new address. Copy it now; the one before gives nothing any more.
flash-calendar-feed-revoked = Your calendar feed was revoked: its address gives nothing any more.

## What the log says

log-calendar-feed-made = Made an address for their calendar feed
log-calendar-feed-made-try = Tried to make an address for their calendar feed
log-calendar-feed-renewed = Made a new address for their calendar feed
log-calendar-feed-renewed-try = Tried to make a new address for their calendar feed
log-calendar-feed-revoked = Revoked their calendar feed
log-calendar-feed-revoked-try = Tried to revoke their calendar feed
