### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Benefits
software = Software
cloud = Cloud
visual-studio-subscriptions = Visual Studio subscriptions
technical-benefits = Technical benefits
go-to-market = Go-to-market
get-keys = Get keys
assign-user = Assign user
activate = Activate
status = Status
expires = Expires
expired = Expired
access-id = Access ID
contract-id = Contract ID
submit-request = Submit request
add = Add
update = Update
change = Change
add-licenses = Add licenses
extend-end-date = Extend end date
benefit-expiry-date = Benefit expiry date
marketing-contact = Marketing contact
unlimited = Unlimited

## What the formats in `formats.rs` say in words

today = today
tomorrow = tomorrow
yesterday = yesterday
# $days (Number) - whole days from today, two or more
in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
# $days (Number) - whole days before today, two or more
days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# $bytes (Number) - fewer than a thousand
file-size-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
# $size (String) - a number, already in the form of the language
file-size-kilobytes = { $size } kB
# $size (String) - a number, already in the form of the language
file-size-megabytes = { $size } MB
# $size (String) - a number, already in the form of the language
file-size-gigabytes = { $size } GB
# $size (String) - a number, already in the form of the language
file-size-terabytes = { $size } TB
