### Roles, and what somebody may not do.

## Roles

global-admin = Global admin
user-admin = User admin
admin-agent = Admin agent
mpn-partner-admin = MPN partner admin
role-staff = Staff
global-admin-allows = May do everything for the company: benefits, purchases, its people and their roles.
mpn-partner-admin-allows = Manages the benefits: gets keys, assigns seats, activates, asks for refunds.
user-admin-allows = Manages the company’s people, but not its Global admins. Sees the benefits.
admin-agent-allows = Asks for cloud support on behalf of customers. Sees the benefits.

## What somebody may not do

act-see-benefits = see the Benefits pages
act-get-keys = get product keys
act-assign-seat = assign seats or take them back
act-manage-go-to-market = set the marketing contact or activate go-to-market offers
act-ask-advisory = ask for advisory hours
act-ask-cloud-support = ask for cloud support for a customer
act-ask-on-premises-support = ask for on-premises support
act-ask-cancellation = ask for a cancellation with refund
act-see-own-assignments = see your own assignments
act-see-people = see the people of the company and their seats
act-activate-technical = activate technical benefits or withdraw such a request
act-see-support-ids = see access ID and contract ID
act-buy = buy or renew memberships
act-answer-requests = read and answer service requests
act-accept-invitation = accept the invitation to move in
act-manage-members = add people, change or deactivate them, or give them roles
act-change-company = change the company’s data
act-read-audit = read the company’s log

## Roles of operators

role-administrator = Administrator
role-administrator-allows = Does everything: catalogue, keys, settings and operators too, and reads the programme’s log.
role-fulfilment = Fulfilment
role-fulfilment-allows = Does what companies ask for: takes, fulfils, declines and answers, writes news, confirms payments.
role-reader = Reader
role-reader-allows = Sees all pages of the console and the programme’s log, and changes nothing.

## What an operator may not do

# $roles (String) - the roles that may
task-takes-role = This takes one of these roles in the programme: { $roles }.
task-see = see the pages of the console
task-fulfil = take, decide or answer what companies ask for, or send a mail again
task-companies = add or correct companies
task-applications = decide applications
task-payments = confirm payments or grant cancellations
task-news = write news
task-memberships = give memberships by hand, or suspend companies
task-look = look at a company as its members see it
task-catalogue = change the catalogue
task-keys = change key pools
task-settings = change the settings of the programme
task-operators = add operators, change their roles or deactivate them
task-read-log = read the programme’s log

## Which mails an operator wants

mails-of-work = Work that waits
mails-of-keys = Key pools
mails-each = Each at once
mails-digest = Daily digest
mails-none = None
