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
read-the-rule = Read the rule
# $days (Number) - how many days
# $date (String) - the first day
rule-reassign = Somebody else can have a seat { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last holder first had it: this one from { $date }.
# $days (Number) - how many days
rule-reassign-now = Somebody else can have a seat { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last holder first had it: this one at once.
# $date (String) - the last day
# $days (Number) - the days to it
rule-reveal = New keys are issued until { $date }: { $days ->
    [0] today for the last time
    [one] { $days } day left
   *[other] { $days } days left
}.
# $months (Number) - how many months
# $date (String) - the last day
rule-redeem = Extending leads at most { $months ->
    [one] { $months } month
   *[other] { $months } months
} from today: to { $date }.
# $days (Number) - how many days
# $date (String) - the last day
rule-refund = A cancellation with refund can be asked for within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of the purchase: until { $date }.
# $days (Number) - how many days
# $from (String) - the first day
# $to (String) - the last day
rule-renew = The renewal window opens the day after the anniversary and has { $days ->
    [one] { $days } day
   *[other] { $days } days
}: from { $from } to { $to }.
# $date (String) - the last day
# $days (Number) - how many days more
# $until (String) - the last day of those
rule-activate = It can be activated until { $date }. A request made in time is fulfilled at most { $days ->
    [one] { $days } day
   *[other] { $days } days
} later: by { $until }.
rule-of-every-programme = This is the same in every programme.
rule-never-changed = The programme has not changed this since it began.
# $date (String) - a day
rule-since = This has been so since { $date }.
# $date (String) - a day
# $before (String) - a number of days
rule-since-before = This has been so since { $date }. Before, it was { $before }.
# $date (String) - a day
rule-of-purchase = The rule of the purchase holds, that of { $date }. For what is bought today it is another.
