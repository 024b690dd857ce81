### The people of a company, the seats they hold, and what somebody has himself.

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
member-active = Active
# $name (String) - a person's name
details-of-person = Seats of { $name }
seats-held = Seats held
# $name (String) - a person's name
no-seats-held = { $name } holds no seat.
# $product (String) - a product's name
# $seat (String) - the seat's number
seat-of-product = { $product }, seat { $seat }
who-adds-people = Who adds people

## The seats in a benefit's row

# $since (String) - a date
held-since-day = since { $since }
search-seats-label = Search by holder or seat number
search-seats = Search the seats
seat-pages = Seats by number
# $first (String) - a seat's number
# $last (String) - a seat's number
seat-range = Seats { $first } to { $last }
no-seat-matches = No seat fits the search.
show-all-seats = Show all seats

## What somebody has himself

where-used = Where to use it
# $host (String) - the name of a site
manage-at = Manage it at { $host }
# $email (String) - a mail address
sign-in-there-with = Sign in there with { $email }.
