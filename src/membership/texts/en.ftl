### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = The membership was cancelled, and its benefits with it.
closed-cancelled-benefit = This benefit was cancelled, alone or with its membership.
# $starts (String) - a date
closed-not-started = The membership starts on { $starts }; keys can be got from then on.
# $closed (String) - a date
closed-lapsed = The membership has lapsed: its renewal window ended on { $closed }.

## Where one stands

renewal-window-column = Renewal window
memberships = Memberships
membership = Membership
no-memberships = No membership is current.
anniversary = Anniversary
enrollment-not-started = Not started yet
enrollment-active = In its year
enrollment-in-window = In the renewal window
enrollment-lapsed = Lapsed
enrollment-followed = Continued
enrollment-cancelled = Cancelled

## What works in the renewal window

window-keys = No new keys are issued.
window-keys-shown = No new keys are issued; those you have can be shown again.
# $date (String) - a date
window-seats = Seats may be assigned until { $date }.
window-seats-closed = Seats are no longer assigned.
# $date (String) - a date
window-technical = Benefits may be activated until { $date }.
window-technical-closed = Benefits are no longer activated; active ones can be used.
# $date (String) - a date
window-offers = Offers are no longer activated. Those that are active end on the day in their row; requests made in time are fulfilled until { $date }.
# $date (String) - a date
window-works = What is in use keeps working until { $date }.
# $date (String) - a date
window-renewal = Renewing is possible until { $date }.
