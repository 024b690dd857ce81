### Announcements: lines that operators put on the pages of companies.

announcements = Announcements
announcements-lead = A line at the top of the pages of the companies that you choose, from one moment to another. Times are in UTC.
announcement-new = Write an announcement
no-announcements = There are no announcements yet
no-announcements-text = What you write stands at the top of companies’ pages as long as you choose.
announcement-text = Text
announcement-from = From
announcement-to = To
announcement-for = For
announcement-planned = Planned
announcement-running = Shown now
announcement-over = Over
announcement-to-all = All companies
announcement-to-some = Companies with these numbers
# $count (Number) - how many companies
announcement-companies-count = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
announcement-numbers = MPN IDs
# $most (String) - how many, with thousands apart
announcement-numbers-hint = One on each line, or separated by commas; at most { $most }.
announcement-from-day = First day
announcement-from-time = From this time on that day, in UTC
announcement-from-time-hint = Left empty, from the beginning of the day.
announcement-to-day = Last day
announcement-to-time = To this time on that day, in UTC
announcement-to-time-hint = Left empty, to the end of the day.
announcement-dismissible = Each reader may close it
announcement-save = Save the announcement
announcement-change-text = Once changed, it is shown again to those who closed it.
announcement-end = End it now
announcement-end-text = It is gone from all pages at once, and stays in the list.
announcement-remove = Remove the announcement
announcement-remove-text = It is gone from all pages and from the list. The log keeps what it said.
announcement-dismiss = Close
announcement-no-day = Choose a day.
announcement-no-time = Write the time as 09:30.
announcement-ends-first = It must end after it begins.
announcement-past = It would be over already. Choose a later end.
announcement-no-numbers = Write one MPN ID at least.
# $most (String) - how many, with thousands apart
announcement-too-many = At most { $most } companies can be named.
# $numbers (String) - what was typed, as a list
announcement-unknown = No company has this MPN ID: { $numbers }
announcement-changed-meanwhile = Nothing was done: the announcement has changed meanwhile. Look at it, then do it again.
flash-announcement-saved = The announcement is saved.
flash-announcement-ended = The announcement has ended.
flash-announcement-removed = The announcement is removed.
# $about (String) - the announcement’s text
log-announcement-made = Announced “{ $about }”
# $about (String) - the announcement’s text
log-announcement-made-try = Tried to announce “{ $about }”
# $about (String) - the announcement’s text
log-announcement-changed = Changed the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-changed-try = Tried to change the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-ended = Ended the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-ended-try = Tried to end the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-removed = Removed the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-removed-try = Tried to remove the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-dismissed = Closed the announcement “{ $about }”
# $about (String) - the announcement’s text
log-announcement-dismissed-try = Tried to close the announcement “{ $about }”
