### Help: its pages, and who may do what they tell.

help = Help
help-lead = How to do it, and what the rules are.
help-search-label = Search the help
help-search = Search
# $count (Number) - how many pages
# $asked (String) - what was searched for
help-found = { $count ->
    [one] { $count } page for “{ $asked }”
   *[other] { $count } pages for “{ $asked }”
}
help-found-none = Nothing fits. Try another word, or look through all pages below.
help-who = Who may do this
help-who-everybody = Everybody.
help-who-members = Every member of a company.
help-who-operators = Operators of the programme, as their role allows.
# $roles (String) - the roles that may, as a list
help-who-roles = People with one of these roles: { $roles }.
# $own (String) - the reader’s roles, as a list
help-you-may = You may: you hold { $own }.
# $own (String) - the reader’s roles, as a list
help-you-hold = You hold: { $own }.
# $own (String) - the reader’s roles, as a list
# $names (String) - who may, as a list
help-you-hold-ask = You hold: { $own }. Ask { $names }.
help-on-this-page = Help on this page
help-group-first = To begin with
help-group-keys = Software and cloud
help-group-seats = Seats
help-group-support = Technical benefits and requests
help-group-marketing = Marketing
help-group-membership = Membership and orders
help-group-people = People and company
help-group-account = Your account
help-group-operators = For operators
# $count (Number) - how many
help-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (Number) - how many
help-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number) - how many
help-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number) - how many
help-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
help-membership-center = the membership center
help-regional-help = regional help
help-support-site = the support site
help-cloud-portal = the cloud’s own portal
help-refund-ended-by-software = a key was shown
help-refund-ended-by-any-use = anything was shown, assigned or activated
