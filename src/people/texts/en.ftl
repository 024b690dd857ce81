### The people of a company, and the seats they hold.

menu-account = Account
people = People
# $company (String) - the company's name
lead-people = Who belongs to { $company }, with which roles, and who holds which seats.
column-name = Name
column-roles = Roles
column-seats-held = Seats held
column-signed-in = Last sign-in
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
member-outside = Outside the company’s domains
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
mail-is-member-left = Somebody has left
# $member (String) - a person's name
# $company (String) - the company's name
mail-member-left-subject = { $member } has left { $company }
# $member (String) - a person's name
# $company (String) - the company's name
# $roles (String) - the roles
mail-member-left = { $member } has left { $company } of their own accord. They had these roles: { $roles }.
mail-member-left-seats = Their seats are taken back. What else they had to do with, the page People shows under their name.

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
# $count (Number) - how many seats they hold
withdraw-happens-seats = { $count ->
    [one] Their seat is taken back, and can go to somebody else once its waiting time is over. Its history names them, so they stay listed as deactivated.
   *[other] Their { $count } seats are taken back, and can go to others once their waiting times are over. The seats’ history names them, so they stay listed as deactivated.
}
flash-seat-meanwhile = They have been given a seat meanwhile. Nothing was withdrawn. Press again to take that seat back too.
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

## A person's page

# $name (String) - a person's name
person-no-member = { $name } does not belong to your company at present
no-role-allows = Staff, without a role: sees what is assigned to them.
# $date (String) - a date
role-since = Since { $date }
# $date (String) - since when
# $until (String) - its last day
role-since-until = Since { $date }, until { $until }
change-roles = Change roles
invitation-sent-on = Invitation sent
deactivated-on = Deactivated on
person-open-matters = Has to do with
person-is-contact = Is the marketing contact
# $count (Number) - how many technical benefits
person-activations = { $count ->
    [one] One technical benefit is asked for with them as its user
   *[other] { $count } technical benefits are asked for with them as their user
}
# $count (Number) - how many service requests
person-requests = { $count ->
    [one] One open service request
   *[other] { $count } open service requests
}
person-name-heading = Name in this company
# $company (String) - the company's name
person-name-hint = As the people of { $company } know them. Up to 200 characters. Other companies do not see it.
save-name = Save name
membership-heading = Membership
who-manages-people = Who manages people
person-history = What has happened
# $name (String) - a person's name
flash-renamed = They are now called { $name } in this company.
limit-no-right = Global admins and User admins manage people.
limit-of-global-admin = This person is a Global admin. Only Global admins can change that.
limit-own-roles = User admins can’t change their own roles. Another admin can.
limit-gives-global-admin = Only Global admins give or take this role.
limit-last-global-admin = This is the only Global admin of the company. Make somebody else Global admin first.

## Changing roles

# $name (String) - a person's name
change-roles-of = Roles of { $name }
# $name (String) - a person's name
lead-roles = What you tick here holds from the next page that { $name } opens. They are told by mail.
roles-hint = Several roles add up. Without any, they see what is assigned to them.
save-roles = Save roles
roles-until = Until
roles-until-hint = The last day of the roles that are new. Empty: they stay. A role ends by itself, and they are told by mail.
roles-until-wrong = Enter a day, as 2026-12-31, or leave it empty
roles-until-past = The last day is past. Enter today or a later day
# $roles (String) - the roles that they have now
roles-changed-meanwhile = The roles were changed meanwhile. They are now: { $roles }. Look at them and save again
# $name (String) - a person's name
# $roles (String) - the roles
flash-roles = Roles of { $name } from now on: { $roles }.
# $member (String) - a person's name
# $before (String) - the roles before
# $roles (String) - the roles from then on
log-roles-changed = Changed the roles of { $member } from “{ $before }” to “{ $roles }”
# $member (String) - a person's name
# $before (String) - the roles before
# $roles (String) - the roles from then on
# $until (String) - the last day of those that are new
log-roles-changed-until = Changed the roles of { $member } from “{ $before }” to “{ $roles }”, what is new until { $until }
# $member (String) - a person's name
# $roles (String) - the roles
log-roles-changed-try = Tried to change the roles of { $member } to “{ $roles }”
# $before (String) - a person's name
# $name (String) - their other name
log-member-renamed = Renamed { $before } to { $name }
# $before (String) - a person's name
# $name (String) - the other name
log-member-renamed-try = Tried to rename { $before } to { $name }

mail-is-roles-changed = Other roles
# $company (String) - the company's name
mail-roles-changed-subject = Your roles in { $company } have changed
# $by (String) - who changed them
# $company (String) - the company's name
# $mpn (String) - its number
mail-roles-changed = { $by } has changed your roles in { $company } (MPN ID { $mpn }).
# $before (String) - the roles before
# $roles (String) - the roles now
mail-roles-changed-now = Before: { $before }. Now: { $roles }.
# $roles (String) - the roles that are new
# $date (String) - their last day
mail-roles-until = { $roles }: until { $date }, that day included. After it the role ends by itself.
mail-roles-changed-at-once = It holds already; you need not sign in again.
mail-is-admin-named = A new admin
# $member (String) - a person's name
# $company (String) - the company's name
mail-admin-named-subject = { $member } has a new role in { $company }
# $by (String) - who gave it
# $member (String) - a person's name
# $company (String) - the company's name
# $roles (String) - the roles
mail-admin-named = { $by } has given { $member } this role in { $company }: { $roles }.
mail-admin-named-check = If you did not expect this, look at your company’s people and take the role back.
mail-is-member-deactivated = Membership ended
# $company (String) - the company's name
mail-member-deactivated-subject = You no longer have access to { $company }
# $by (String) - who ended it
# $company (String) - the company's name
# $mpn (String) - its number
mail-member-deactivated = { $by } has ended your access to { $company } (MPN ID { $mpn }).
mail-member-deactivated-seats = What was assigned to you there is taken back. Your account remains, and so does what you have in other companies. If this is a mistake, turn to an admin of the company.
# $company (String) - the company's name
mail-member-deactivated-reason = You get this mail because you belonged to { $company }.

## Deactivating

# $name (String) - a person's name
deactivate-person = Deactivate { $name }
# $name (String) - a person's name
# $company (String) - the company's name
deactivation-access = { $name } can open no page of { $company } any more, from their next request on. Where they belong to no other company, they are signed out.
# $company (String) - the company's name
deactivation-own-access = You can open no page of { $company } any more, from your next request on. Where you belong to no other company, you are signed out.
# $name (String) - a person's name
deactivation-contact = { $name } is the marketing contact. Until you name another, no offer can be activated and none is fulfilled.
# $count (Number) - how many technical benefits
deactivation-activations = { $count ->
    [one] A technical benefit is asked for with this user. The request goes on, and its outcome is told to whoever asked.
   *[other] { $count } technical benefits are asked for with this user. The requests go on, and their outcome is told to whoever asked.
}
# $count (Number) - how many service requests
deactivation-requests = { $count ->
    [one] An open service request stays open, and the company’s admins answer it.
   *[other] { $count } open service requests stay open, and the company’s admins answer them.
}
# $name (String) - a person's name
deactivation-mail = { $name } is told by mail.
deactivation-own-mail = The Global admins are told by mail.
# $name (String) - a person's name
deactivation-back = { $name } can be invited again at any time. Seats do not come back by that.
# $count (Number) - how many seats
deactivation-seats = { $count ->
    [one] One seat is taken back
   *[other] { $count } seats are taken back
}
# $date (String) - a date
seat-others-on = For somebody else it is free on { $date }.
seat-stays-this-year = Nobody else can have it before the next membership year.
# $seats (Number) - how many seats were taken back
# $name (String) - a person's name
flash-deactivated = { $seats ->
    [0] { $name } is deactivated.
    [one] { $name } is deactivated. One seat was taken back.
   *[other] { $name } is deactivated. { $seats } seats were taken back.
}

## Adding people, and their invitations

add-person = Add people
new-person-email-hint = The invitation goes there. Only who reads mail at this address can join.
# $name (String) - a person's name
flash-invited-no-mail = { $name } is invited. No mail server is set up, so ask the programme’s operators for the link.
back-where-you-were = Back to where you were
to-their-page = To their page
person-invitation = Invitation
# $name (String) - a person's name
invite-again-person = Send { $name } a new invitation
again-happens-link = They get a new mail with a new link, which works once, for seven days.
again-happens-old = The link of the mail before no longer works.
# $name (String) - a person's name
withdraw-invitation-of = Withdraw the invitation of { $name }
# $name (String) - a person's name
reactivate-person = Invite { $name } back
# $name (String) - a person's name
reactivation-mail = { $name } gets a mail with a link, which works once, for seven days.
reactivation-accepts = They belong to the company again once they have accepted, with the roles that you tick here and no others.
reactivation-seats = Seats that they held do not come back.

## Deciding about requests for roles

role-requests = Requests for roles
# $company (String) - the company's name
lead-role-requests = Who asks for another role in { $company }, and what became of it. Who asks is told by mail.
role-requests-open = To decide
role-requests-none = Nobody waits for a decision.
role-requests-decided = Decided
approve-role = Approve
decline-role = Decline
# $name (String) - a person's name
approve-role-of = Approve the request of { $name }
# $name (String) - a person's name
decline-role-of = Decline the request of { $name }
role-request-asked = Asks for
role-request-reason = Reason
# $name (String) - a person's name
approve-role-hint = What you tick is added to the roles of { $name }. It may be another role than the one asked for.
approve-role-missing = Choose a role to give
# $name (String) - a person's name
decline-role-hint = { $name } reads it, here and in a mail.
# $name (String) - a person's name
flash-role-approved = { $name } has the role from now on, and is told by mail.
# $name (String) - a person's name
flash-role-declined = The request of { $name } is declined. They are told by mail.
flash-role-decided = It was decided already.

## Adding many people at once

people-many = Add many people
# $company (String) - the company's name
people-many-lead = Everybody on the list gets a mail with a link by which they join { $company }. You see first what each line will do.
# $most (Number) - how many lines a list may have
people-list-hint = One a line: name, mail address, roles, with commas, semicolons or tabs between them; at most { $most }. For example: Ruth Keller, ruth@example.com, user_admin
people-file-hint = With the columns name, email and roles, saved as CSV; at most 256 KiB. Text and file together are one list.
people-role-words = How roles are written
people-role-words-hint = By the words below or by the names beside them. Several have a space or a semicolon between them, names a semicolon. Without any, somebody is staff.
people-list-empty = Enter at least one person, or choose a file that has one.
# $most (Number) - how many people a list may have
people-list-too-large = The list is larger than 256 KiB. Nothing was read. A list has at most { $most } people; split it and send the parts one after the other.
# $count (Number) - how many people the list has
# $most (Number) - how many it may have
people-list-too-many = The list has { $count } people; at most { $most } go at once. Split it and send the parts one after the other.
# $columns (String) - the headings found, as a list
people-file-columns = The first line of the file must have the columns name and email, each exactly once; roles may be missing. It has: { $columns }.
# $invited (Number) - how many lines invite somebody
# $skipped (Number) - how many lines are skipped
# $bad (Number) - how many lines are wrong
people-many-summary = { $invited } will be invited{ $skipped ->
    [0] {""}
   *[other] , { $skipped } skipped
}{ $bad ->
    [0] {""}
   *[other] , { $bad } can’t
}
people-line-added = Is invited
people-line-comes-back = Was here before: is invited back
people-line-belongs = Belongs to the company already: skipped
people-line-invited = Is invited already: skipped
people-name-formula = Enter a name that doesn’t begin with =, +, - or @, which a spreadsheet takes for a formula
# $words (String) - what was typed
people-not-a-role = “{ $words }” is no role
# $count (Number) - how many lines
people-many-more-lines = { $count ->
    [one] One more line is wrong.
   *[other] { $count } more lines are wrong.
}
# $count (Number) - how many lines
people-many-blocked = { $count ->
    [one] One line is wrong, so nobody is invited. Correct it or take it out, then preview the list again.
   *[other] { $count } lines are wrong, so nobody is invited. Correct them or take them out, then preview the list again.
}
people-many-nothing-to-do = There is nothing to do: everybody on the list belongs to the company or is invited already.
people-many-stale = Something has changed since the preview, or there was none. Nobody was invited. This is what would happen now.
# $count (Number) - how many people
people-invite-many = { $count ->
    [one] Invite one person
   *[other] Invite { $count } people
}
# $count (Number) - how many people
flash-invited-many = { $count ->
    [one] One person is invited. The mail is on its way.
   *[other] { $count } people are invited. The mails are on their way.
}
# $count (Number) - how many people
flash-invited-many-no-mail = { $count ->
    [one] One person is invited. No mail server is set up, so ask the programme’s operators for the link.
   *[other] { $count } people are invited. No mail server is set up, so ask the programme’s operators for the links.
}

## Several people at once

# $name (String) - a person's name
select-person = Select { $name }
selected-people = Selected people:
selected-give-verb = Give roles…
selected-take-verb = Take roles…
selected-deactivate-verb = Deactivate…
selected-invite-verb = Invite again…
# $count (Number) - how many people
selected-give = { $count ->
    [one] Give roles to one person
   *[other] Give roles to { $count } people
}
# $count (Number) - how many people
selected-take = { $count ->
    [one] Take roles from one person
   *[other] Take roles from { $count } people
}
# $count (Number) - how many people
selected-deactivate = { $count ->
    [one] Deactivate one person
   *[other] Deactivate { $count } people
}
# $count (Number) - how many people
selected-invite = { $count ->
    [one] Invite one person again
   *[other] Invite { $count } people again
}
selected-give-hint = What each has already stays.
selected-take-hint = Whoever does not have them is left as they are.
selected-roles-missing = Choose at least one role
# $roles (String) - the roles that they have
selected-has = Has now: { $roles }
# $count (Number) - how many seats they hold
selected-deactivated = { $count ->
    [0] Is deactivated and told by mail.
    [one] Is deactivated and told by mail. One seat is taken back.
   *[other] Is deactivated and told by mail. { $count } seats are taken back.
}
selected-invited = Gets a new mail. The link in the one before ends.
selected-own = This is you, and stays as it is.
selected-not-invited = No invitation is open.
selected-none = None of the selected people can be part of this.
selected-nobody = Nobody was selected.
# $most (Number) - so many at most
selected-too-many = At most { $most } people can be selected at once.
# $count (Number) - how many people
flash-selected-roles = { $count ->
    [0] Nothing was to be changed.
    [one] The roles of one person are changed.
   *[other] The roles of { $count } people are changed.
}
# $count (Number) - how many people
flash-selected-deactivated = { $count ->
    [0] Nobody was to be deactivated.
    [one] One person is deactivated.
   *[other] { $count } people are deactivated.
}
# $count (Number) - how many people
flash-selected-invited = { $count ->
    [0] No invitation was to be sent.
    [one] One invitation is sent again.
   *[other] { $count } invitations are sent again.
}
