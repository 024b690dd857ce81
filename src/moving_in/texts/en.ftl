### Moving in: a company that is invited, and accepts.

## For operators

invite-company = Invitation to move in
invite-company-state = How it stands
# $at (String) - a date with time and zone
invite-company-sent = The company was invited on { $at } and has not moved in yet.
invite-company-not-sent = The company manages its benefits in the membership center and is not invited.
invite-company-text = The Global admins get a mail with a link. When one of them accepts, the company’s pages work.
invite-company-send = Send the invitation
invite-company-again = Send the invitation again
invite-company-withdraw = Withdraw the invitation
invite-company-withdraw-text = The Global admins are told by mail. Nobody can accept it then; you can send it again.
invite-company-moved-in = The company manages its benefits here already.
invite-company-nobody = The company has no active Global admin who could accept. Invite one first.
invite-company-changed = The invitation has changed since the page was shown. Look at it again.
flash-company-invited = The invitation to move in was sent.
flash-company-invitation-withdrawn = The invitation to move in was withdrawn.

## For the company

moving-in = Moving in
moving-in-invitation = The invitation
moving-in-none = There is no invitation at present. When the programme sends one, the Global admins get a mail.
# $day (String) - a date
moving-in-invited = The programme invited your company on { $day }.
moving-in-happens-here = From then on your company manages its benefits here: keys, seats, activations and requests.
moving-in-happens-there = What you did in the membership center stays there. Nothing is done in it any more.
moving-in-happens-told = All Global admins get a mail. The people of your company can use its pages at once.
moving-in-final = This can’t be undone.
moving-in-accept = Accept and move in
moving-in-done = Your company manages its benefits here already. There is nothing to accept.
moving-in-link = See what accepting means, and accept
moving-in-who = Who the Global admins are
# $company (String) - a company’s name
flash-moved-in = { $company } has moved in.

## Mails

mail-is-company-invited = Invitation to move in
mail-is-invitation-withdrawn = Invitation to move in withdrawn
mail-is-moved-in = Moved in
mail-accept-invitation = Look at the invitation
# $company (String) - a company’s name
mail-company-invited-subject = { $company } is invited to move in
# $company (String) - a company’s name
mail-company-invited = The programme invites { $company } to manage its benefits in this portal, and in the membership center no longer.
mail-company-invited-how = A Global admin accepts the invitation. The page behind the link says what happens then.
# $company (String) - a company’s name
mail-invitation-withdrawn-subject = { $company } is not invited to move in any more
# $company (String) - a company’s name
mail-invitation-withdrawn = The programme has withdrawn the invitation of { $company } to move in. Its benefits are managed in the membership center as before.
# $company (String) - a company’s name
mail-moved-in-subject = { $company } has moved in
# $by (String) - a person’s name
# $company (String) - a company’s name
mail-moved-in = { $by } has accepted the invitation. { $company } manages its benefits in this portal from now on.

## The logs

# $mpn-id (String) - the company’s number
log-company-invited = Invited MPN { $mpn-id } to move in
# $mpn-id (String) - the company’s number
log-company-invited-try = Tried to invite MPN { $mpn-id } to move in
# $mpn-id (String) - the company’s number
log-company-uninvited = Withdrew the invitation of MPN { $mpn-id } to move in
# $mpn-id (String) - the company’s number
log-company-uninvited-try = Tried to withdraw the invitation of MPN { $mpn-id } to move in
# $mpn-id (String) - the company’s number
log-company-moved-in = Accepted for MPN { $mpn-id } the invitation to move in
# $mpn-id (String) - the company’s number
log-company-moved-in-try = Tried to accept for MPN { $mpn-id } the invitation to move in
