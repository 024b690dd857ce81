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
