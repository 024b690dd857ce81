### The timeline of a company's dates: its legend, its table, what it says beside its entries.

## What an entry is

timeline-membership = Membership year
timeline-window = Renewal window
timeline-subscription = Cloud subscription
timeline-key-use = Redeemed key in use
timeline-cooling-seat = Seat not yet free
timeline-get-by = Last day to get keys
timeline-assign-by = Last day to assign
timeline-activate-by = Last day to activate
timeline-refund-until = Last day for a refund
timeline-reminder = Reminder

## The picture

timeline = Timeline
timeline-legend = Legend
# $date (String) - a date
timeline-until = until { $date }
timeline-last-day-today = ends today
# $days (Number) - whole days to the last one, one or more
timeline-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
timeline-none = No dates yet. They appear here once there is a membership.
# $count (Number) - how many lie before what the picture shows
timeline-earlier = { $count ->
    [one] { $count } earlier date is only in the table
   *[other] { $count } earlier dates are only in the table
}
# $count (Number) - how many lie after what the picture shows
timeline-later = { $count ->
    [one] { $count } later date is only in the table
   *[other] { $count } later dates are only in the table
}
# $count (Number) - how many more dates are to come
timeline-more = { $count ->
    [one] { $count } more date
   *[other] { $count } more dates
}
timeline-whole = The whole timeline

## The table behind it

timeline-table = All dates as a table
timeline-what = What
timeline-from = From
timeline-to = Until
timeline-left = Days left
timeline-past = past

## The calendar

# $title (String) - what lasts several days
calendar-last-day = Last day: { $title }
