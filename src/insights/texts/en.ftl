### Figures: how much is used, how long companies wait, what comes up for renewal and what lapses unused.

## The pages

insights = Figures
lead-insights-programme = How much of what companies are granted is used, how long they wait, what comes up for renewal and what lapses unused.
# $company (String) - the company’s name
lead-insights = How much of what { $company } is granted is used, how long was waited, and what lapses unused.
lead-insights-companies = What each company has not used and loses within 90 days; where most is lost soonest comes first.
# $at (String) - a date with time and zone
insights-counted = Counted on { $at }; the key pools, just now.
# $at (String) - a date with time and zone
insights-counted-of-company = Seats over time and times of waiting were counted on { $at }; all else, just now.
insights-none = No figures yet
insights-none-text = Companies are counted once a day. What is told of days stands here after the first time.
insights-table = The numbers as a table
insights-all-companies = All companies
insights-lose-more = Companies that lose more
insights-lose-less = Companies that lose less

## What the figures are

insights-by-kind = Granted and used, by kind
insights-by-package = Granted and used, by package
insights-lapsing = About to lapse unused
insights-over-time = Seats over time
insights-times = How long was waited
insights-ahead = Memberships that come up for renewal
insights-rates = Renewed and lapsed

## What they show

# $used (String) - a number
# $granted (String) - a number
# $percent (String) - a share in percent
insights-says-used = Used: { $used } of { $granted } benefits ({ $percent }).
# $name (String) - a kind or package
# $percent (String) - a share in percent
insights-says-least = Used least: { $name } ({ $percent }).
# $day (String) - a date
# $assigned (String) - a number
# $seats (String) - a number
# $percent (String) - a share in percent
insights-says-seats = Assigned on { $day }: { $assigned } of { $seats } seats ({ $percent }).
insights-says-gaps = Days on which nothing was counted are left out.
# $count (String) - a number
# $what (String) - what was waited for
# $median (String) - how long
# $p90 (String) - how long
insights-says-times = Finished in the last 90 days: { $count }. Slowest: { $what }, half of them within { $median }, nine of ten within { $p90 }.
insights-says-no-times = Nothing was finished in the last 90 days.
# $units (String) - a number
# $companies (String) - a number
insights-says-lapsing = Units that lapse unused in the next 90 days: { $units }. Companies that lose some: { $companies }.
# $count (String) - a number
# $product (String) - a product
# $day (String) - a date
insights-says-lapsing-of = Benefits that lapse unused in the next 90 days: { $count }. Most pressing: { $product }, to be taken up by { $day }.
insights-says-nothing-lapses = Nothing lapses unused in the next 90 days.
# $count (String) - a number
# $month (String) - a month
# $most (String) - a number
insights-says-ahead = Memberships that come up for renewal in these twelve months: { $count }. Most in one month: { $month } ({ $most }).
insights-says-none-ahead = No membership comes up for renewal in these twelve months.
# $count (String) - a number
# $renewed (String) - a number
# $lapsed (String) - a number
# $percent (String) - a share in percent
insights-says-rates = Renewal windows that closed in the last twelve months: { $count }. Renewed or followed by a higher level: { $renewed }; lapsed: { $lapsed } ({ $percent }).
insights-says-no-rates = No renewal window closed in the last twelve months.
# $short (String) - a number
# $count (String) - a number
insights-says-pools = Pools that are low or empty: { $short } of { $count }.

## Their columns

insights-kind = Kind
insights-granted = Granted
insights-used = Used
insights-share = Share
insights-assigned = Assigned
insights-day = Day
insights-wait = What was waited for
insights-finished = Finished
insights-median = Half within
insights-p90 = Nine of ten within
insights-month = Month
insights-renewed = Renewed
insights-lapsed = Lapsed
insights-closed = Windows closed
insights-lapse-rate = Lapse rate
insights-units = Unused units
insights-first-day = Soonest last day
insights-last-day = Last day
insights-in-pool = In the pool

## Their values

# $kind (String) - the name of a kind of benefit
insights-wait-activation = Activation: { $kind }
# $percent (String) - a number
insights-percent = { $percent }%
# $month (String) - the short name of a month
# $year (String) - a year
insights-month-of = { $month } { $year }
insights-under-an-hour = under an hour
# $count (Number) - whole hours
insights-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number) - whole days
insights-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
