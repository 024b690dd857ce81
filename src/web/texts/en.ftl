### What all lists and forms say alike.

## Everywhere

copy = Copy
copied = Copied
cancel = Cancel
# $from (String) - a date
# $to (String) - a date
from-to = { $from } to { $to }
back-to-list = Back to the list

## Lists

filter-all = All
filter-label = Filter
search = Search
search-placeholder = Search…
download-csv = Download CSV
pages = Pages
page-word = Page
no-match-heading = Nothing matches
# $count (Number) - how many there are in all
show-all = { $count ->
    [one] Show the only one
   *[other] Show all { $count }
}

## What joins words

label-colon = :{" "}
comma = ,{" "}
# $what (String) - words
in-brackets = ({ $what })
# $what (String) - an act, as on its button
question = { $what }?
# $page (Number) - which of the pages
page-number = Page { $page }
