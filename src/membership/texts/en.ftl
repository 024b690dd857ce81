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
enrollment-cancelled = Cancelled
