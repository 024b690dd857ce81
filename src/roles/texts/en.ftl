### “My access”: somebody’s roles in a company, what they allow, and who can give more.

my-access = My access
# $company (String) - the company’s name
lead-my-access = What you may do for { $company }, and who can give you more roles.
access-roles = Your roles
role-staff-allows = Has no role: sees what is assigned to them, and asks for support.
access-allowed = You may
access-not-allowed = What takes another role
access-act = To
access-takes = One of these roles
access-sees-only = You see it and change nothing.
access-active-only = On the Technical page, of benefits that are active.
access-own-only = Those that you submitted.
access-no-global-admins = But no Global admins, nor that role, nor your own roles.
access-give-text = Global admins give every role, User admins all but Global admin.
access-nobody-else = Nobody but you gives roles in this company.
access-others = Your other companies

## Asking for a role

ask-for-role = Ask for a role
ask-for-this-role = Ask for this role
ask-for-role-verb = Ask
ask-role-which = Which role
ask-role-reason = Reason
ask-role-reason-hint = Those who give the role read it, here and in a mail.
ask-role-missing = Choose the role that you ask for
ask-role-held = You have this role already
ask-role-nobody = Nobody else in your company can give this role.
ask-role-open = You have asked for it, and it is not decided yet.
ask-role-too-often = You have asked five times within a day. Try again tomorrow
# $role (String) - the role
flash-role-asked = You have asked for the role “{ $role }”. Those who give it are told by mail.
asked-roles = What you asked for
# $date (String) - a date
role-request-open-since = waits since { $date }
# $by (String) - a person's name
# $date (String) - a date
role-request-approved-on = approved by { $by } on { $date }
# $by (String) - a person's name
# $date (String) - a date
role-request-declined-on = declined by { $by } on { $date }
# $date (String) - a date
role-request-ended-on = over since { $date }, without a decision
role-request-answer = The answer:
# $roles (String) - the role
log-role-asked = Asked for the role “{ $roles }”
# $roles (String) - the role
log-role-asked-try = Tried to ask for the role “{ $roles }”
# $member (String) - a person's name
# $roles (String) - the roles that were given
log-role-request-approved = Approved the request of { $member }, with “{ $roles }”
# $member (String) - a person's name
log-role-request-approved-try = Tried to approve the request of { $member } for a role
# $member (String) - a person's name
# $roles (String) - the role
log-role-request-declined = Declined the request of { $member } for “{ $roles }”
# $member (String) - a person's name
log-role-request-declined-try = Tried to decline the request of { $member } for a role
mail-is-role-asked = Request for a role
# $member (String) - who asks
# $role (String) - the role
mail-role-asked-subject = { $member } asks for a role: { $role }
# $member (String) - who asks
# $role (String) - the role
# $company (String) - the company's name
# $mpn (String) - its number
mail-role-asked = { $member } asks for the role “{ $role }” in { $company } (MPN ID { $mpn }).
mail-role-asked-reason = The reason, in their words:
# $company (String) - the company's name
mail-role-asked-why = You get this mail because you give roles in { $company }.
see-role-requests = See the request
mail-is-role-request-approved = Role given
# $role (String) - the role
# $company (String) - the company's name
mail-role-request-approved-subject = Your request is approved: { $role } in { $company }
# $by (String) - who approved it
# $role (String) - the role
# $company (String) - the company's name
# $mpn (String) - its number
mail-role-request-approved = { $by } has approved your request for the role “{ $role }” in { $company } (MPN ID { $mpn }).
# $roles (String) - all their roles
mail-role-request-roles = Your roles from now on: { $roles }. You need not sign in again.
mail-is-role-request-declined = Role not given
# $role (String) - the role
# $company (String) - the company's name
mail-role-request-declined-subject = Your request is declined: { $role } in { $company }
# $by (String) - who declined it
# $role (String) - the role
# $company (String) - the company's name
# $mpn (String) - its number
mail-role-request-declined = { $by } has declined your request for the role “{ $role }” in { $company } (MPN ID { $mpn }).
mail-role-request-message = The answer, in their words:
# $company (String) - the company's name
mail-role-request-why = You get this mail because you asked for a role in { $company }.
# $company (String) - the company’s name
leave-company = Leave { $company }
# $date (String) - the last day of a role
access-until = Until { $date }, then it ends by itself
# $date (String) - the last day
mail-role-request-until = What is new holds until { $date }, that day included, and then ends by itself.
mail-is-role-ended = Role ended
# $ended (String) - the roles that ended
# $company (String) - the company's name
mail-role-ended-subject = Your role has ended: { $ended }, { $company }
# $ended (String) - the roles that ended
# $company (String) - the company's name
# $mpn (String) - its number
mail-role-ended = You had the role “{ $ended }” in { $company } (MPN ID { $mpn }) until a date that has passed.
# $roles (String) - the roles that are left
mail-role-ended-left = Your roles now: { $roles }. You can ask for a role on “My access”.
mail-is-last-global-admin-kept = Last Global admin stays
# $company (String) - the company's name
mail-last-kept-subject = { $company } would be left without a Global admin
# $member (String) - a person's name
# $company (String) - the company's name
# $mpn (String) - its number
mail-last-kept = { $member } was Global admin of { $company } (MPN ID { $mpn }) until a date that has passed. Nobody else holds that role, so they keep it, without an end. Please ask the company who shall hold it.
