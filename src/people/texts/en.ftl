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
