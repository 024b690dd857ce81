-- The copies and counters that benefits and enrollments hold of the rows above.

update benefits set seats_assigned = held.seats, acted_at = held.at
from (select id as partner_id, pg_temp.id('4', c, number, tail) as id, seats, at
      from company
      cross join granted
      cross join lateral (select count(*)::int as seats from generate_series(1, people) n where pg_temp.is_active(c, n)) active
      cross join lateral (select (first_day + 996)::timestamp at time zone 'UTC' as at) last
      where code = 'visual-studio-enterprise') held
where benefits.partner_id = held.partner_id and benefits.id = held.id;

update benefits
set activation = latest.state, activation_changed_at = latest.changed_at,
    active_until = case when latest.kind = 'go_to_market' and latest.state = 'active' then latest.anniversary_on end,
    acted_at = latest.changed_at
from activation latest
where benefits.partner_id = latest.partner_id and benefits.id = latest.benefit_id
  and latest.a in (2, 4, 6, 7, 8, 9, 10);

update benefits
set units_reserved = held.reserved, units_used = held.used, acted_at = held.at
from (select partner_id, benefit_id, count(*) filter (where state <> 'closed') as reserved,
             count(*) filter (where state = 'closed') as used, max(created_at + make_interval(days => entries - 1)) as at
      from request where benefit_id is not null group by partner_id, benefit_id) held
where benefits.partner_id = held.partner_id and benefits.id = held.benefit_id;

-- The key of Office 365 has begun a subscription.
insert into subscriptions (partner_id, product_id, seats, ends_on)
select partner, product, 5, (starts_on + interval '5 days 1 year')::date
from product_key join company on company.id = partner join granted on product_id = product
where code = 'office-365-e3';

insert into redemptions (partner_id, key_id, benefit_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at, recorded_by)
select partner, product_key.id, benefit, product, starts_on + 5, 'new', 5, (starts_on + interval '5 days 1 year')::date,
       issued_at + interval '5 days', issued_by
from product_key join company on company.id = partner join granted on product_id = product
where code = 'office-365-e3';

update benefits
set keys_issued = 1, acted_at = issued_at + case code when 'office-365-e3' then interval '5 days' else interval '0' end
from product_key join granted on product_id = product
where partner_id = partner and benefits.id = benefit;

-- What ended the right to a refund: of the Action Pack, its keys; of Gold, the first activation.
update enrollments
set refund_ended_at = (starts_on_day + ended) at time zone 'UTC', refund_ended_by = by,
    refund_ended_on_benefit = pg_temp.id('4', c, number, tail)
from (select id as partner_id, c, tail, starts_on as starts_on_day from company) company
cross join granted
join (values ('office-professional-plus-2019', interval '8 hours', 'keys_revealed'),
             ('business-profile-optimisation', interval '8 days 10 hours', 'activated')) it (code, ended, by) using (code)
where enrollments.partner_id = company.partner_id and enrollments.id = pg_temp.id('3', c, granted.package, tail);

-- The first act of each kind; seats that came over from the year before were not assigned in this one.
update enrollments
set first_reveal_at = reveal, first_assignment_at = assignment, first_activation_at = activation
from (select b.partner_id, b.enrollment_id, min(at) filter (where act = 'revealed') as reveal,
             min(at) filter (where act = 'assigned' and at >= e.created_at) as assignment, min(at) filter (where act = 'activated') as activation
      from (select partner_id, benefit_id, 'revealed' as act, issued_at as at from issued_keys
            union all select partner_id, benefit_id, 'assigned', assigned_at from seat_assignments
            union all select a.partner_id, a.benefit_id, 'activated', c.at
                      from activation_changes c join activations a on a.partner_id = c.partner_id and a.id = c.activation_id
                      where c.state = 'active') done
      join company on company.id = done.partner_id
      join benefits b on b.partner_id = done.partner_id and b.id = done.benefit_id
      join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
      group by b.partner_id, b.enrollment_id) firsts
where enrollments.partner_id = firsts.partner_id and enrollments.id = firsts.enrollment_id;
