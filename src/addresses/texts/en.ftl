### Addresses that somebody typed for a company's mail.

## The page to refuse

refuse-mail-heading = Refuse mail to this address
# $address (String) - a mail address
# $by (String) - a person's name
# $company (String) - a company's name
refuse-mail-lead = { $by } of { $company } has entered { $address }, and mail about the company goes there.
refuse-mail-text = If you refuse, no more mail about this company is sent to this address, and the company’s Global admins are told. You can’t undo it here.
refuse-mail = Refuse mail
mail-is-refused = Mail is refused
# $address (String) - a mail address
# $company (String) - a company's name
mail-is-refused-text = No more mail about { $company } is sent to { $address }.

## Why an address can't be entered

address-refused = This address refuses mail about your company. Enter another one.
# $time (String) - a moment, with its zone
too-many-addresses = Addresses were entered too often within an hour. You can enter this one again from { $time }.

## The mails

mail-is-address-refused = Address refused
# $address (String) - a mail address
mail-address-refused-subject = Mail is refused at { $address }
# $address (String) - a mail address
# $by (String) - a person's name
# $company (String) - a company's name
mail-address-refused = Whoever reads mail at { $address } wants no more mail about { $company }. { $by } had entered this address. Nothing more is sent there.
mail-address-refused-next = If it is the address of your marketing contact, enter another one.

## In the logs

# $member (String) - a person's name
log-address-refused = Mail was refused at an address that { $member } had entered
# $member (String) - a person's name
log-address-refused-try = Tried to refuse mail at an address that { $member } had entered
