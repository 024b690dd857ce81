### Operators who look at a company as its members see it.

look-heading = As its members see it
look-verb = Look as a member
# $company (String) - a name
look-title = Look at { $company } as a member
look-lead = You see the company’s pages as a member with these roles does, for 30 minutes, and change nothing.
look-text = No product key, no ID of product support and no alternative address is shown. The company’s log tells its people that the programme looked, and why, but not who.
look-roles-hint = Without a role you see what staff see.
look-begin = Begin looking
# $company (String) - a name
# $until (String) - date and time
look-now = You are looking at { $company } until { $until }. Beginning anew ends that.
# $company (String) - a name
# $at (String) - date and time
look-over = You looked at { $company } until { $at }. That is over.
# $company (String) - a name
flash-look-ended = You no longer look at { $company }.

## What the logs tell

# $mpn (String) - an MPN ID
# $roles (String) - roles, as a list
# $why (String) - what the operator wrote
log-look-begun = Began to look at the company { $mpn } as a member ({ $roles }): { $why }
# $mpn (String) - an MPN ID
log-look-begun-try = Tried to look at the company { $mpn } as a member
# $mpn (String) - an MPN ID
# $how (String) - how it ended
log-look-ended = Stopped looking at the company { $mpn } as a member ({ $how })
# $mpn (String) - an MPN ID
log-look-ended-try = Tried to stop looking at the company { $mpn } as a member
log-look-pressed = by the button
log-look-time = the 30 minutes were over
log-look-signed-out = signed out
log-look-another = began to look anew
log-look-session = the session or the right to look had ended
