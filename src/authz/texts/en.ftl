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
act-other = do this
act-manage-go-to-market = set the marketing contact or activate go-to-market offers
# Follows “You may not”.
act-ask-request = ask for this kind of service request
