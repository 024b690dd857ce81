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

## Inviting, for operators

invite-person = Invite somebody
# $company (String) - the company's name
lead-invite = They get a mail with a link by which they join { $company }. It works once, for seven days.
invitee-name-hint = As the company’s people know them. Up to 200 characters.
invitee-name-missing = Enter the person’s name
# $most (String) - a number
invitee-name-long = Enter a name of at most { $most } characters
invitee-email-hint = The mail goes there, in the language of their account, or else in the company’s. Only who reads mail at this address can join.
invitee-roles-hint = Without a role they see what is assigned to them. The company’s Global admins can change roles later.
invitee-is-member = This person belongs to the company already
invitee-is-invited = This person is invited already. You can send the invitation again
invitee-is-operator = This person is an operator of the programme, and operators belong to no company. Enter another address
send-invitation = Send invitation
send-invitation-again = Send again
withdraw-invitation = Withdraw invitation
withdraw-happens-link = The link in the mail no longer works. Whoever opens it is told that the invitation was withdrawn.
# $company (String) - the company's name
withdraw-happens-list = Who never belonged to { $company } is no longer listed there. Who belonged to it before stays deactivated.
withdraw-happens-mail = No mail tells of it. You can invite them again at any time.
# $name (String) - a person's name
flash-invited = { $name } is invited. The mail is on its way.
# $name (String) - a person's name
flash-invited-rests = { $name } is invited. No mail server is set up, so the mail rests: open it under Mails to show its link.
# $name (String) - a person's name
flash-invited-again = { $name } gets a new link. The mail is on its way, and the older link no longer works.
# $name (String) - a person's name
flash-invited-again-rests = There is a new link for { $name }, and the older one no longer works. No mail server is set up, so the mail rests: open it under Mails to show its link.
# $name (String) - a person's name
flash-withdrawn = The invitation of { $name } is withdrawn.
flash-none-open = Nothing was done: no invitation of this person is open. It was accepted or withdrawn meanwhile.
