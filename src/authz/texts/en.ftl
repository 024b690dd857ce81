### Roles, and what somebody may not do.

## Roles

global-admin = Global admin
user-admin = User admin
admin-agent = Admin agent
mpn-partner-admin = MPN partner admin
role-staff = Staff

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
act-read-audit = read the company’s log
