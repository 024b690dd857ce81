### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = Error:{" "}
skip-to-content = Skip to content
company = Company
language = Language
sign-out = Sign out
menu = Menu
menu-main = Main menu
console = Console
# $zone (String) - the name of a time zone
times-in = Times in { $zone }
problems-heading = There is a problem
suspended-label = Suspension
# $company (String) - the company's name
suspended-heading = { $company } is suspended.
suspended-text = You see everything and can change nothing. Reason:
controls-taken-out = Characters that can’t be shown were taken out of what you typed.
site-description = Benefits of your partner membership: product keys and downloads, cloud subscriptions, seats, support and go-to-market offers.
# The name of the portal while the programme’s own is not known yet.
portal-name = Partner portal

## What went wrong, and what to do

to-start = To the start page
try-again = Try again
incident = Incident
not-found-heading = There is nothing at this address
not-found-text = It may have been mistyped, or it belongs to a company that you are not a member of.
dead-link-heading = This link no longer works
dead-link-text = It was used already, or is too old, or was not copied whole. Ask for a new one: by “Forgotten your password?” where you sign in, or of whoever sent it.
method-heading = This address is not for that
method-text = Go back to the page before and use its buttons.
forbidden-heading = You may not do this here
# $action (String) - what the person wanted to do, as an infinitive
# $roles (String) - the roles that may, as a list
forbidden-text = You tried to { $action }. It takes one of these roles in the company: { $roles }.
who-may-do-it = Who may do it
# $action (String) - what the operator wanted to do, as an infinitive
# $roles (String) - the roles that may, as a list
not-their-task-text = You tried to { $action }. It takes one of these roles in the programme: { $roles }. An administrator can give you one.
not-operator-text = The console is for the programme’s own staff.
cross-site-heading = This form came from another site
cross-site-text = Nothing was changed. If you filled it in here, load the page again and send it once more.
unknown-host-heading = This is not the server you asked for
unknown-host-text = Open the portal at the address that you were given.
too-large-heading = That is too large
too-large-text = Nothing was changed. Send less at once.
too-slow-heading = That came too slowly
too-slow-text = Nothing was changed: your connection was too slow to send it in time. Try again, or send less at once.
too-many-at-once-heading = You are sending several long forms at once
too-many-at-once-text = Nothing was changed. Wait until one of the others is done, then send this one again.
bad-request-heading = This request could not be understood
bad-request-text = Nothing was changed. Go back to the page before, load it again, and try once more.
unavailable-heading = Back in a moment
unavailable-text = The portal can’t do this right now. What was saved stays saved. Try again in a few seconds.
internal-heading = Something went wrong on our side
internal-text = It is in the log under the number below. If it happens again, tell the programme this number.
# $count (Number) - how many requests
menu-replies = { $count ->
    [one] { $count } waits for your reply
   *[other] { $count } wait for your reply
}

## Looking at a company as its members see it

looking-label = Looking at a company
# $company (String) - the company’s name
# $roles (String) - the roles, as a list
looking-heading = You are looking at { $company } as its members see it ({ $roles }).
# $until (String) - date and time
# $reason (String) - what the operator wrote
looking-text = Until { $until }. Reason: { $reason }
looking-end = Stop looking
operators-look = Operators look, partners act.
only-looking-text = While you look at a company as its members see it, you can change nothing there. That you tried is on record.
only-looking-back = Back to the company’s pages
not-shown-while-looking = Not shown while an operator looks
