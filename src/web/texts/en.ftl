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
between-sentences = {" "}
full-stop = .
comma = ,{" "}
# $what (String) - words
in-brackets = ({ $what })
# $what (String) - an act, as on its button
question = { $what }?
# $page (Number) - which of the pages
page-number = Page { $page }

## Choosing a person

find-person = Part of a name or mail address
more-people = More people fit than are shown here. Search for a name or mail address.
# $count (Number) - how many people fit what was searched for
people-found = { $count ->
    [one] { $count } person found.
   *[other] { $count } people found.
}
# $count (Number) - how many of them are shown
many-people-found = { $count ->
    [one] More than { $count } person found. Type more of the name or mail address.
   *[other] More than { $count } people found. Type more of the name or mail address.
}
# $name (String) - a person's name
still-chosen = Still chosen: { $name }.
