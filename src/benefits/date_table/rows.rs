//! The table: a rule, a zone, a moment in UTC, what a clock on a wall there shows at it, what is asked, what is so. Its days
//! were counted by hand, on calendars.

/// Columns are divided by `|`; a line that begins with `#` says what the ones below it have in common. A membership is named by
/// its first day; all days of settings are those of the rules, where nothing else is said.
pub(super) const TABLE: &str = "
# From 14 December: the year ends on 14 December, its window on 13 January. Where the day begins first of all, and last.
R-DATE-3 | Pacific/Kiritimati | 2025-12-13T09:59:59Z | 2025-12-13 23:59:59 | membership 2025-12-14 | not started
R-DATE-3 | Pacific/Kiritimati | 2025-12-13T10:00:00Z | 2025-12-14 00:00:00 | membership 2025-12-14 | active
R-DATE-1 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | membership 2025-12-14 | active
R-DATE-4 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | membership 2025-12-14 | in its window
R-DATE-1 | Pacific/Kiritimati | 2027-01-13T09:59:59Z | 2027-01-13 23:59:59 | membership 2025-12-14 | in its window
R-DATE-4 | Pacific/Kiritimati | 2027-01-13T10:00:00Z | 2027-01-14 00:00:00 | membership 2025-12-14 | lapsed
R-DATE-3 | Pacific/Niue | 2025-12-14T10:59:59Z | 2025-12-13 23:59:59 | membership 2025-12-14 | not started
R-DATE-3 | Pacific/Niue | 2025-12-14T11:00:00Z | 2025-12-14 00:00:00 | membership 2025-12-14 | active
R-DATE-1 | Pacific/Niue | 2026-12-15T10:59:59Z | 2026-12-14 23:59:59 | membership 2025-12-14 | active
R-DATE-4 | Pacific/Niue | 2026-12-15T11:00:00Z | 2026-12-15 00:00:00 | membership 2025-12-14 | in its window
R-DATE-1 | Pacific/Niue | 2027-01-14T10:59:59Z | 2027-01-13 23:59:59 | membership 2025-12-14 | in its window
R-DATE-4 | Pacific/Niue | 2027-01-14T11:00:00Z | 2027-01-14 00:00:00 | membership 2025-12-14 | lapsed
# One moment, two companies.
R-DATE-1 | Pacific/Kiritimati | 2026-12-14T12:00:00Z | 2026-12-15 02:00:00 | membership 2025-12-14 | in its window
R-DATE-1 | Pacific/Pago_Pago | 2026-12-14T12:00:00Z | 2026-12-14 01:00:00 | membership 2025-12-14 | active
# Zones that are no whole hours away.
R-DATE-1 | Asia/Kathmandu | 2027-01-13T18:14:59Z | 2027-01-13 23:59:59 | membership 2025-12-14 | in its window
R-DATE-4 | Asia/Kathmandu | 2027-01-13T18:15:00Z | 2027-01-14 00:00:00 | membership 2025-12-14 | lapsed
R-DATE-1 | Pacific/Chatham | 2027-01-13T10:14:59Z | 2027-01-13 23:59:59 | membership 2025-12-14 | in its window
R-DATE-4 | Pacific/Chatham | 2027-01-13T10:15:00Z | 2027-01-14 00:00:00 | membership 2025-12-14 | lapsed
# Other windows than of thirty days.
R-DATE-4 | UTC | 2026-12-24T23:59:59Z | 2026-12-24 23:59:59 | membership 2025-12-14, window 10 | in its window
R-DATE-4 | UTC | 2026-12-25T00:00:00Z | 2026-12-25 00:00:00 | membership 2025-12-14, window 10 | lapsed
R-DATE-4 | UTC | 2026-12-14T23:59:59Z | 2026-12-14 23:59:59 | membership 2025-12-14, window 0 | active
R-DATE-4 | UTC | 2026-12-15T00:00:00Z | 2026-12-15 00:00:00 | membership 2025-12-14, window 0 | lapsed
# From 29 February: to 28 February of a year without one, its window from 1 to 30 March.
R-DATE-3 | UTC | 2029-02-28T23:59:59Z | 2029-02-28 23:59:59 | membership 2028-02-29 | active
R-DATE-4 | UTC | 2029-03-01T00:00:00Z | 2029-03-01 00:00:00 | membership 2028-02-29 | in its window
R-DATE-4 | UTC | 2029-03-30T23:59:59Z | 2029-03-30 23:59:59 | membership 2028-02-29 | in its window
R-DATE-4 | UTC | 2029-03-31T00:00:00Z | 2029-03-31 00:00:00 | membership 2028-02-29 | lapsed
# From 28 February into a leap year: to 28 February, its window from the 29th to 29 March. From 1 March: to 1 March.
R-DATE-3 | UTC | 2028-02-28T23:59:59Z | 2028-02-28 23:59:59 | membership 2027-02-28 | active
R-DATE-4 | UTC | 2028-02-29T00:00:00Z | 2028-02-29 00:00:00 | membership 2027-02-28 | in its window
R-DATE-4 | UTC | 2028-03-29T23:59:59Z | 2028-03-29 23:59:59 | membership 2027-02-28 | in its window
R-DATE-4 | UTC | 2028-03-30T00:00:00Z | 2028-03-30 00:00:00 | membership 2027-02-28 | lapsed
R-DATE-3 | UTC | 2028-03-01T23:59:59Z | 2028-03-01 23:59:59 | membership 2027-03-01 | active
R-DATE-4 | UTC | 2028-03-02T00:00:00Z | 2028-03-02 00:00:00 | membership 2027-03-01 | in its window
# Days without a midnight: the clock goes from 23:59:59 to 01:00.
R-DATE-1 | America/Sao_Paulo | 2018-11-04T02:59:59Z | 2018-11-03 23:59:59 | membership 2017-11-03 | active
R-DATE-4 | America/Sao_Paulo | 2018-11-04T03:00:00Z | 2018-11-04 01:00:00 | membership 2017-11-03 | in its window
R-DATE-1 | Asia/Beirut | 2026-03-28T21:59:59Z | 2026-03-28 23:59:59 | membership 2025-03-28 | active
R-DATE-4 | Asia/Beirut | 2026-03-28T22:00:00Z | 2026-03-29 01:00:00 | membership 2025-03-28 | in its window
R-DATE-1 | Africa/Cairo | 2010-04-29T21:59:59Z | 2010-04-29 23:59:59 | membership 2009-04-29 | active
R-DATE-4 | Africa/Cairo | 2010-04-29T22:00:00Z | 2010-04-30 01:00:00 | membership 2009-04-29 | in its window
# A last hour that comes twice, and a first one.
R-DATE-1 | America/Sao_Paulo | 2019-02-17T01:59:59Z | 2019-02-16 23:59:59 | membership 2018-02-16 | active
R-DATE-1 | America/Sao_Paulo | 2019-02-17T02:00:00Z | 2019-02-16 23:00:00 | membership 2018-02-16 | active
R-DATE-1 | America/Sao_Paulo | 2019-02-17T02:59:59Z | 2019-02-16 23:59:59 | membership 2018-02-16 | active
R-DATE-4 | America/Sao_Paulo | 2019-02-17T03:00:00Z | 2019-02-17 00:00:00 | membership 2018-02-16 | in its window
R-DATE-1 | America/Havana | 2026-11-01T03:59:59Z | 2026-10-31 23:59:59 | membership 2025-10-31 | active
R-DATE-4 | America/Havana | 2026-11-01T04:00:00Z | 2026-11-01 00:00:00 | membership 2025-10-31 | in its window
R-DATE-4 | America/Havana | 2026-11-01T05:00:00Z | 2026-11-01 00:00:00 | membership 2025-10-31 | in its window
# A last day that never was: Samoa went from 29 to 31 December 2011.
R-DATE-1 | Pacific/Apia | 2011-12-30T09:59:59Z | 2011-12-29 23:59:59 | membership 2010-12-30 | active
R-DATE-4 | Pacific/Apia | 2011-12-30T10:00:00Z | 2011-12-31 00:00:00 | membership 2010-12-30 | in its window

# A renewal that is ordered on the last day of the window, 13 January, can be paid to 12 February.
R-DATE-4 | UTC | 2027-01-14T00:00:00Z | 2027-01-14 00:00:00 | membership 2025-12-14, renewal ordered 2027-01-13 | kept
R-DATE-4 | UTC | 2027-02-12T23:59:59Z | 2027-02-12 23:59:59 | membership 2025-12-14, renewal ordered 2027-01-13 | kept
R-DATE-4 | UTC | 2027-02-13T00:00:00Z | 2027-02-13 00:00:00 | membership 2025-12-14, renewal ordered 2027-01-13 | lapsed
R-DATE-4 | Pacific/Kiritimati | 2027-02-12T10:00:00Z | 2027-02-13 00:00:00 | membership 2025-12-14, renewal ordered 2027-01-13 | lapsed
R-DATE-4 | Pacific/Niue | 2027-02-13T10:59:59Z | 2027-02-12 23:59:59 | membership 2025-12-14, renewal ordered 2027-01-13 | kept
# On its first day: to 14 January. Outside of the window it keeps nothing.
R-DATE-4 | UTC | 2027-01-14T23:59:59Z | 2027-01-14 23:59:59 | membership 2025-12-14, renewal ordered 2026-12-15 | kept
R-DATE-4 | UTC | 2027-01-15T00:00:00Z | 2027-01-15 00:00:00 | membership 2025-12-14, renewal ordered 2026-12-15 | lapsed
R-DATE-4 | UTC | 2027-01-14T00:00:00Z | 2027-01-14 00:00:00 | membership 2025-12-14, renewal ordered 2026-12-14 | lapsed
R-DATE-4 | UTC | 2027-01-14T00:00:00Z | 2027-01-14 00:00:00 | membership 2025-12-14, renewal ordered 2027-01-14 | lapsed

# The year that a payment renews has 365 days: one day less than a year over a 29 February.
R-DATE-7 | UTC | 2027-12-20T23:59:59Z | 2027-12-20 23:59:59 | membership renewed 2026-12-20 | active
R-DATE-7 | UTC | 2027-12-21T00:00:00Z | 2027-12-21 00:00:00 | membership renewed 2026-12-20 | in its window
R-DATE-7 | UTC | 2028-02-29T23:59:59Z | 2028-02-29 23:59:59 | membership renewed 2027-03-01 | active
R-DATE-7 | UTC | 2028-03-01T00:00:00Z | 2028-03-01 00:00:00 | membership renewed 2027-03-01 | in its window
R-DATE-7 | UTC | 2029-02-27T23:59:59Z | 2029-02-27 23:59:59 | membership renewed 2028-02-28 | active
R-DATE-7 | UTC | 2029-02-28T00:00:00Z | 2029-02-28 00:00:00 | membership renewed 2028-02-28 | in its window
R-DATE-7 | UTC | 2029-02-28T23:59:59Z | 2029-02-28 23:59:59 | membership renewed 2028-02-29 | active

# Keys: got to the anniversary, shown again to a year after it.
R-DATE-2 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | keys 2025-12-14 | open
R-DATE-2 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | keys 2025-12-14 | expired
R-DATE-2 | Pacific/Niue | 2026-12-15T10:59:59Z | 2026-12-14 23:59:59 | keys 2025-12-14 | open
R-DATE-2 | Pacific/Niue | 2026-12-15T11:00:00Z | 2026-12-15 00:00:00 | keys 2025-12-14 | expired
R-DATE-4 | Europe/Zurich | 2027-01-13T23:00:00Z | 2027-01-14 00:00:00 | keys 2025-12-14 | lapsed
R-DATE-2 | Pacific/Niue | 2026-12-15T11:00:00Z | 2026-12-15 00:00:00 | issued keys 2025-12-14 | open
R-DATE-9 | Pacific/Niue | 2027-12-15T10:59:59Z | 2027-12-14 23:59:59 | issued keys 2025-12-14 | open
R-DATE-9 | Pacific/Niue | 2027-12-15T11:00:00Z | 2027-12-15 00:00:00 | issued keys 2025-12-14 | lapsed
# Seats: given for thirty days more, or so many as the programme says.
R-DATE-5 | Pacific/Pago_Pago | 2026-12-15T11:00:00Z | 2026-12-15 00:00:00 | seats 2025-12-14 | open
R-DATE-5 | Pacific/Kiritimati | 2027-01-13T09:59:59Z | 2027-01-13 23:59:59 | seats 2025-12-14 | open
R-DATE-5 | Pacific/Kiritimati | 2027-01-13T10:00:00Z | 2027-01-14 00:00:00 | seats 2025-12-14 | lapsed
R-DATE-5 | UTC | 2026-12-24T23:59:59Z | 2026-12-24 23:59:59 | seats 2025-12-14, more 10 | open
R-DATE-5 | UTC | 2026-12-25T00:00:00Z | 2026-12-25 00:00:00 | seats 2025-12-14, more 10 | expired
R-DATE-5 | UTC | 2028-02-29T23:59:59Z | 2028-02-29 23:59:59 | seats 2027-01-30 | open
R-DATE-5 | UTC | 2028-03-01T00:00:00Z | 2028-03-01 00:00:00 | seats 2027-01-30 | lapsed
# Days left to get keys by 14 December: of one moment 23 there and 25 here; over a midnight that isn't there; over a day that
# never was.
R-DATE-2 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | days left 2025-12-14 | 0
R-DATE-2 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | days left 2025-12-14 | -1
R-DATE-2 | Pacific/Kiritimati | 2026-11-20T10:00:00Z | 2026-11-21 00:00:00 | days left 2025-12-14 | 23
R-DATE-2 | Pacific/Niue | 2026-11-20T10:00:00Z | 2026-11-19 23:00:00 | days left 2025-12-14 | 25
R-DATE-2 | America/Sao_Paulo | 2018-11-04T02:59:59Z | 2018-11-03 23:59:59 | days left 2017-11-05 | 2
R-DATE-2 | America/Sao_Paulo | 2018-11-04T03:00:00Z | 2018-11-04 01:00:00 | days left 2017-11-05 | 1
R-DATE-2 | Pacific/Apia | 2011-12-30T09:59:59Z | 2011-12-29 23:59:59 | days left 2011-01-01 | 3
R-DATE-2 | Pacific/Apia | 2011-12-30T10:00:00Z | 2011-12-31 00:00:00 | days left 2011-01-01 | 1
# A request that was made in time waits for thirty days past the last day of its benefit: 13 January, 14 December, 30 January.
R-DATE-2 | Pacific/Kiritimati | 2027-02-12T09:59:59Z | 2027-02-12 23:59:59 | technical request 2025-12-14 | waits
R-DATE-2 | Pacific/Kiritimati | 2027-02-12T10:00:00Z | 2027-02-13 00:00:00 | technical request 2025-12-14 | declined
R-DATE-2 | Pacific/Niue | 2027-01-14T10:59:59Z | 2027-01-13 23:59:59 | offer request 2025-12-14 | waits
R-DATE-2 | Pacific/Niue | 2027-01-14T11:00:00Z | 2027-01-14 00:00:00 | offer request 2025-12-14 | declined
R-DATE-2 | UTC | 2028-02-29T23:59:59Z | 2028-02-29 23:59:59 | offer request 2027-01-30 | waits
R-DATE-2 | UTC | 2028-03-01T00:00:00Z | 2028-03-01 00:00:00 | offer request 2027-01-30 | declined
# An offer that is fulfilled at the moment expires on; one that runs to a day.
R-GTM-4 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | offer fulfilled 2025-12-14 | 2026-12-14
R-GTM-4 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | offer fulfilled 2025-12-14 | 2027-01-13
R-GTM-4 | Pacific/Niue | 2026-08-31T12:00:00Z | 2026-08-31 01:00:00 | offer fulfilled 2025-12-14, months 6 | 2027-02-28
R-GTM-4 | Pacific/Kiritimati | 2026-08-31T12:00:00Z | 2026-09-01 02:00:00 | offer fulfilled 2025-12-14, months 6 | 2027-03-01
R-GTM-4 | UTC | 2027-08-31T23:59:59Z | 2027-08-31 23:59:59 | offer fulfilled 2026-12-14, months 6 | 2028-02-29
R-GTM-4 | Pacific/Niue | 2026-12-15T10:59:59Z | 2026-12-14 23:59:59 | offer until 2026-12-14 | active
R-GTM-4 | Pacific/Niue | 2026-12-15T11:00:00Z | 2026-12-15 00:00:00 | offer until 2026-12-14 | expired

# What a redeemed key has built lasts a year from its day.
R-DATE-6 | Europe/Zurich | 2021-12-01T22:59:59Z | 2021-12-01 23:59:59 | key redeemed 2020-12-01 | usable
R-DATE-6 | Europe/Zurich | 2021-12-01T23:00:00Z | 2021-12-02 00:00:00 | key redeemed 2020-12-01 | over
R-DATE-6 | UTC | 2029-02-28T23:59:59Z | 2029-02-28 23:59:59 | key redeemed 2028-02-29 | usable
R-DATE-6 | UTC | 2029-03-01T00:00:00Z | 2029-03-01 00:00:00 | key redeemed 2028-02-29 | over
R-DATE-6 | Pacific/Kiritimati | 2029-02-28T10:00:00Z | 2029-03-01 00:00:00 | key redeemed 2028-02-29 | over
R-DATE-6 | UTC | 2028-02-29T00:00:00Z | 2028-02-29 00:00:00 | key redeemed 2027-02-28 | over
# A key of 20 November, to be redeemed by 14 December: on which days it can have been.
R-CL-3 | Pacific/Kiritimati | 2026-12-13T09:59:59Z | 2026-12-13 23:59:59 | redemption on 2026-12-14 | in the future
R-CL-3 | Pacific/Kiritimati | 2026-12-13T10:00:00Z | 2026-12-14 00:00:00 | redemption on 2026-12-14 | possible
R-CL-3 | Pacific/Niue | 2026-12-14T10:59:59Z | 2026-12-13 23:59:59 | redemption on 2026-12-14 | in the future
R-CL-3 | Pacific/Niue | 2026-12-14T11:00:00Z | 2026-12-14 00:00:00 | redemption on 2026-12-14 | possible
R-CL-3 | UTC | 2027-06-01T12:00:00Z | 2027-06-01 12:00:00 | redemption on 2026-12-14 | possible
R-CL-3 | UTC | 2027-06-01T12:00:00Z | 2027-06-01 12:00:00 | redemption on 2026-12-15 | too late
R-CL-3 | UTC | 2027-06-01T12:00:00Z | 2027-06-01 12:00:00 | redemption on 2026-11-20 | possible
R-CL-3 | UTC | 2027-06-01T12:00:00Z | 2027-06-01 12:00:00 | redemption on 2026-11-19 | before its issue
# Five seats that end on a day, extended by a key of ten: two years more, and never past 36 months from today.
R-CL-3 | Pacific/Kiritimati | 2026-11-19T09:59:59Z | 2026-11-19 23:59:59 | five extended by ten, ending 2027-11-20 | too long
R-CL-3 | Pacific/Kiritimati | 2026-11-19T10:00:00Z | 2026-11-20 00:00:00 | five extended by ten, ending 2027-11-20 | 2029-11-20
R-CL-3 | Pacific/Niue | 2026-11-20T10:59:59Z | 2026-11-19 23:59:59 | five extended by ten, ending 2027-11-20 | too long
R-CL-3 | Pacific/Niue | 2026-11-20T11:00:00Z | 2026-11-20 00:00:00 | five extended by ten, ending 2027-11-20 | 2029-11-20
R-CL-3 | UTC | 2028-02-29T12:00:00Z | 2028-02-29 12:00:00 | five extended by ten, ending 2029-02-28 | 2031-02-28

# A refund: to thirty days after the day paid, or so many as the programme had then; also where the last never was.
R-MEM-5 | Pacific/Kiritimati | 2026-01-13T09:59:59Z | 2026-01-13 23:59:59 | refund 2025-12-14 | possible
R-MEM-5 | Pacific/Kiritimati | 2026-01-13T10:00:00Z | 2026-01-14 00:00:00 | refund 2025-12-14 | too late
R-MEM-5 | Pacific/Niue | 2026-01-14T10:59:59Z | 2026-01-13 23:59:59 | refund 2025-12-14 | possible
R-MEM-5 | Pacific/Niue | 2026-01-14T11:00:00Z | 2026-01-14 00:00:00 | refund 2025-12-14 | too late
R-MEM-5 | Europe/Zurich | 2025-12-28T22:59:59Z | 2025-12-28 23:59:59 | refund 2025-12-14, days 14 | possible
R-MEM-5 | Europe/Zurich | 2025-12-28T23:00:00Z | 2025-12-29 00:00:00 | refund 2025-12-14, days 14 | too late
R-MEM-5 | UTC | 2025-12-14T23:59:59Z | 2025-12-14 23:59:59 | refund 2025-12-14, days 0 | possible
R-MEM-5 | UTC | 2028-02-29T23:59:59Z | 2028-02-29 23:59:59 | refund 2028-01-30 | possible
R-MEM-5 | UTC | 2028-03-01T00:00:00Z | 2028-03-01 00:00:00 | refund 2028-01-30 | too late
R-MEM-5 | Pacific/Apia | 2011-12-30T09:59:59Z | 2011-12-29 23:59:59 | refund 2011-11-30 | possible
R-MEM-5 | Pacific/Apia | 2011-12-30T10:00:00Z | 2011-12-31 00:00:00 | refund 2011-11-30 | too late
# An order can be paid to the thirtieth day after it.
R-MEM-2 | Pacific/Niue | 2026-12-21T10:59:59Z | 2026-12-20 23:59:59 | order 2026-11-20 | open
R-MEM-2 | Pacific/Niue | 2026-12-21T11:00:00Z | 2026-12-21 00:00:00 | order 2026-11-20 | expired
R-MEM-2 | UTC | 2028-02-29T23:59:59Z | 2028-02-29 23:59:59 | order 2028-01-30 | open
R-MEM-2 | UTC | 2028-03-01T00:00:00Z | 2028-03-01 00:00:00 | order 2028-01-30 | expired

# A seat that was taken back: free for another on day 90 of the tenure. From 22 November: 20 February. From 1 December before
# a leap day: on it. From 29 December: on 29 March, which begins at one.
R-SEAT-3 | Pacific/Kiritimati | 2027-02-19T09:59:59Z | 2027-02-19 23:59:59 | seat 2026-11-22 | waits
R-SEAT-3 | Pacific/Kiritimati | 2027-02-19T10:00:00Z | 2027-02-20 00:00:00 | seat 2026-11-22 | free
R-SEAT-3 | Pacific/Niue | 2027-02-20T10:59:59Z | 2027-02-19 23:59:59 | seat 2026-11-22 | waits
R-SEAT-3 | Pacific/Niue | 2027-02-20T11:00:00Z | 2027-02-20 00:00:00 | seat 2026-11-22 | free
R-SEAT-3 | UTC | 2028-02-28T23:59:59Z | 2028-02-28 23:59:59 | seat 2027-12-01 | waits
R-SEAT-3 | UTC | 2028-02-29T00:00:00Z | 2028-02-29 00:00:00 | seat 2027-12-01 | free
R-SEAT-3 | Asia/Beirut | 2026-03-28T21:59:59Z | 2026-03-28 23:59:59 | seat 2025-12-29 | waits
R-SEAT-3 | Asia/Beirut | 2026-03-28T22:00:00Z | 2026-03-29 01:00:00 | seat 2025-12-29 | free
R-SEAT-3 | UTC | 2026-11-22T00:00:00Z | 2026-11-22 00:00:00 | seat 2026-11-22, days 0 | free

# Reminders that are due on the day: of the anniversary, 14 December; of the last day to get keys, the same; of 7 March.
R-DATE-8 | Pacific/Kiritimati | 2026-11-28T09:59:59Z | 2026-11-28 23:59:59 | reminder of the anniversary 2026-12-14 | none
R-DATE-8 | Pacific/Kiritimati | 2026-11-28T10:00:00Z | 2026-11-29 00:00:00 | reminder of the anniversary 2026-12-14 | first
R-DATE-8 | Pacific/Niue | 2027-01-07T10:59:59Z | 2027-01-06 23:59:59 | reminder of the anniversary 2026-12-14 | second
R-DATE-8 | Pacific/Niue | 2027-01-07T11:00:00Z | 2027-01-07 00:00:00 | reminder of the anniversary 2026-12-14 | none
R-DATE-8 | UTC | 2026-10-15T00:00:00Z | 2026-10-15 00:00:00 | reminder of the last day 2026-12-14 | first
R-DATE-8 | UTC | 2026-11-14T23:59:59Z | 2026-11-14 23:59:59 | reminder of the last day 2026-12-14 | second
R-DATE-8 | UTC | 2026-12-07T12:00:00Z | 2026-12-07 12:00:00 | reminder of the last day 2026-12-14 | third
R-DATE-8 | UTC | 2026-12-08T00:00:00Z | 2026-12-08 00:00:00 | reminder of the last day 2026-12-14 | none
R-DATE-8 | UTC | 2028-02-29T12:00:00Z | 2028-02-29 12:00:00 | reminder of the last day 2028-03-07 | third

# A service request that was closed on 20 November there, or on the 21st: to fourteen days after.
R-TEC-5 | Pacific/Kiritimati | 2026-12-04T09:59:59Z | 2026-12-04 23:59:59 | request closed 2026-11-20T09:59:59Z | can be reopened
R-TEC-5 | Pacific/Kiritimati | 2026-12-04T10:00:00Z | 2026-12-05 00:00:00 | request closed 2026-11-20T09:59:59Z | too late
R-TEC-5 | Pacific/Kiritimati | 2026-12-04T10:00:00Z | 2026-12-05 00:00:00 | request closed 2026-11-20T10:00:00Z | can be reopened
# A membership that is given by hand begins on a day whose year is not over.
R-CON-4 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | membership given from 2025-12-14 | possible
R-CON-4 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | membership given from 2025-12-14 | over
R-CON-4 | Pacific/Kiritimati | 2026-12-14T09:59:59Z | 2026-12-14 23:59:59 | membership given from 2026-12-15 | in the future
R-CON-4 | Pacific/Kiritimati | 2026-12-14T10:00:00Z | 2026-12-15 00:00:00 | membership given from 2026-12-15 | possible
R-CON-4 | UTC | 2028-02-29T12:00:00Z | 2028-02-29 12:00:00 | membership given from 2027-02-28 | over
R-CON-4 | UTC | 2028-02-29T12:00:00Z | 2028-02-29 12:00:00 | membership given from 2027-03-01 | possible
# A role that was given until a day ends with it, wherever its midnight is.
R-PPL-3 | America/Sao_Paulo | 2018-11-04T02:59:59Z | 2018-11-03 23:59:59 | role until 2018-11-03 | in force
R-PPL-3 | America/Sao_Paulo | 2018-11-04T03:00:00Z | 2018-11-04 01:00:00 | role until 2018-11-03 | over
R-PPL-3 | America/Sao_Paulo | 2019-02-17T02:59:59Z | 2019-02-16 23:59:59 | role until 2019-02-16 | in force
R-PPL-3 | America/Sao_Paulo | 2019-02-17T03:00:00Z | 2019-02-17 00:00:00 | role until 2019-02-16 | over
R-PPL-3 | America/Havana | 2026-11-01T03:59:59Z | 2026-10-31 23:59:59 | role until 2026-10-31 | in force
R-PPL-3 | America/Havana | 2026-11-01T04:00:00Z | 2026-11-01 00:00:00 | role until 2026-10-31 | over
R-PPL-3 | Pacific/Apia | 2011-12-30T09:59:59Z | 2011-12-29 23:59:59 | role until 2011-12-29 | in force
R-PPL-3 | Pacific/Apia | 2011-12-30T10:00:00Z | 2011-12-31 00:00:00 | role until 2011-12-29 | over
R-PPL-3 | Pacific/Apia | 2011-12-30T09:59:59Z | 2011-12-29 23:59:59 | role until 2011-12-30 | in force
R-PPL-3 | Pacific/Apia | 2011-12-30T10:00:00Z | 2011-12-31 00:00:00 | role until 2011-12-30 | over
";
