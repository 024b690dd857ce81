-- Who held the seats of Visual Studio Enterprise, over the renewals of the years. A tenure is a hundred days, within which
-- its member was given the seat three times; then it is another's. Whoever was deactivated gave the last one back.
insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by,
                              released_at, released_by, after_release)
select company.id, pg_temp.id('5', c, seat * 32 + k, tail), benefit, seat, pg_temp.id('2', c, holder, tail),
       first_day + k / 3 * 100,
       from_day + from_time, admin,
       case when k < 29 then from_day + days + from_time when not pg_temp.is_active(c, holder) then (first_day + 996)::timestamp at time zone 'UTC' end,
       case when k < 29 or not pg_temp.is_active(c, holder) then admin end,
       case when k > first_tenure
            then (first_day + (k / 3 * 100 + (array[-5, 20, 60])[1 + k % 3]))::timestamp at time zone 'UTC' + from_time end
from company
cross join lateral (select pg_temp.id('4', c, number, tail) as benefit, pg_temp.id('2', c, 1, tail) as admin
                    from granted where code = 'visual-studio-enterprise') it
cross join lateral generate_series(1, people::int) seat
cross join lateral generate_series(first_tenure, 29) k
cross join lateral (select (seat - 1 + k / 3) % people + 1 as holder,
                           (first_day + k / 3 * 100 + (array[0, 25, 65])[1 + k % 3])::timestamp at time zone 'UTC' as from_day,
                           make_interval(hours => 9, secs => seat % 3600) as from_time,
                           make_interval(days => (array[20, 35, 30])[1 + k % 3]) as days) tenure;
