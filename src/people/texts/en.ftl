### The people of a company, and the seats they hold.

menu-account = Account
people = People
# $company (String) - the company's name
lead-people = Who belongs to { $company }, with which roles, and who holds which seats.
column-name = Name
column-roles = Roles
column-seats-held = Seats held
filter-with-seats = With seats
filter-without-seats = Without seats
filter-deactivated = Deactivated
search-people-label = Search by name or mail address
# $count (Number) - how many people are listed
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
no-match-people = Nobody in your company fits the search and the filter.
# $name (String) - a person's name
details-of-person = Seats of { $name }
seats-held = Seats held
# $name (String) - a person's name
no-seats-held = { $name } holds no seat.
# $product (String) - a product's name
# $seat (String) - the seat's number
seat-of-product = { $product }, seat { $seat }
who-adds-people = Who adds people

## In the logs

# $seats (Number) - how many seats were taken back
# $member (String) - a person's name
log-member-deactivated = { $seats ->
    [0] Deactivated { $member }
    [one] Deactivated { $member }; one seat was taken back
   *[other] Deactivated { $member }; { $seats } seats were taken back
}
# $member (String) - a person's name
log-member-deactivated-try = Tried to deactivate { $member }

## Invitations

filter-invited = Invited
member-invited = Invited
member-invitation-over = Invitation run out
# $date (String) - a date
invited-until = until { $date }
# $date (String) - a date
invitation-over-since = on { $date }
see-invitation = See the invitation
mail-is-member-invited = Invitation to a company
# $company (String) - the company's name
mail-member-invited-subject = Invitation to join { $company }
# $by (String) - who invites
# $company (String) - the company's name
# $mpn (String) - its number
mail-member-invited = { $by } invites you to join { $company } (MPN ID { $mpn }) in the partner portal.
# $roles (String) - the roles
mail-member-invited-roles = Your roles there: { $roles }.
# $until (String) - a date with time and zone
mail-member-invited-link = The link below shows the invitation. If you have an account here, sign in to accept; otherwise set a password. The link works once, until { $until }.
# $by (String) - who invites
mail-member-invited-reason = You get this mail because { $by } has entered your address. If you expected no invitation, do nothing: nobody joins in your place.
mail-is-member-joined = Somebody has joined
# $member (String) - a person's name
# $company (String) - the company's name
mail-member-joined-subject = { $member } has joined { $company }
# $member (String) - a person's name
# $company (String) - the company's name
# $roles (String) - the roles
mail-member-joined = { $member } has accepted the invitation and now belongs to { $company }, with these roles: { $roles }.

# $member (String) - a person's name
# $roles (String) - the roles
log-member-invited = Invited { $member } with the roles: { $roles }
# $member (String) - a person's name
log-member-invited-try = Tried to invite { $member }
# $member (String) - a person's name
log-invitation-sent-again = Sent the invitation of { $member } again
# $member (String) - a person's name
log-invitation-sent-again-try = Tried to send the invitation of { $member } again
# $member (String) - a person's name
log-invitation-withdrawn = Withdrew the invitation of { $member }
# $member (String) - a person's name
log-invitation-withdrawn-try = Tried to withdraw the invitation of { $member }
# $member (String) - a person's name
# $roles (String) - the roles
log-member-joined = Joined the company as { $member }, with the roles: { $roles }
# $member (String) - a person's name
log-member-joined-try = Tried to join the company as { $member }
