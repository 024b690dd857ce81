//! What stands twice: a name each, and a statement that finds where the two differ. `$1` and `$2` are the ends of a range of
//! companies. A statement gives one id for each difference: that of the thing, or of the company where it has none.

use sqlx::PgConnection;

use super::{Differing, Range};

macro_rules! copies {
    ($($name:literal: $differing:literal)*) => {
        /// The names of what is compared, as the metric tells them.
        pub const COPIES: &[&str] = &[$($name),*];

        /// What differs in one of them, as `portal_console`.
        pub(super) async fn compare(
            conn: &mut PgConnection,
            copy: &str,
            Range { after, to }: Range,
        ) -> sqlx::Result<Differing> {
            match copy {
                $($name => {
                    sqlx::query_as!(
                        Differing,
                        r#"select count(*) as "count!", (array_agg(id))[1:5] as some from ("#
                            + $differing + ") it (id)",
                        after,
                        to
                    )
                    .fetch_one(conn)
                    .await
                })*
                _ => Ok(Differing::default()),
            }
        }
    };
}

copies! {
    // Counters of benefits.
    "benefits.seats_assigned": "
        select b.id from benefits b
        left join (select partner_id, benefit_id, count(*) as held from seat_assignments
                   where partner_id > $1 and partner_id <= $2 and released_at is null group by 1, 2) s
             on s.partner_id = b.partner_id and s.benefit_id = b.id
        where b.partner_id > $1 and b.partner_id <= $2 and b.seats_assigned <> coalesce(s.held, 0)"

    // Of the keys that were issued to it, those that are not revoked.
    "benefits.keys_issued": "
        select b.id from benefits b
        left join (select partner_id, benefit_id, count(*) as issued from issued_keys
                   where partner_id > $1 and partner_id <= $2 group by 1, 2) k
             on k.partner_id = b.partner_id and k.benefit_id = b.id
        left join (select partner_id, benefit_id, count(*) as revoked from key_replacements
                   where partner_id > $1 and partner_id <= $2 group by 1, 2) r
             on r.partner_id = b.partner_id and r.benefit_id = b.id
        where b.partner_id > $1 and b.partner_id <= $2
          and b.keys_issued <> coalesce(k.issued, 0) - coalesce(r.revoked, 0)"

    "benefits.units": "
        select b.id from benefits b
        left join (select partner_id, benefit_id, sum(used) as used,
                          sum(reserved) filter (where used is null) as reserved
                   from unit_reservations where partner_id > $1 and partner_id <= $2 group by 1, 2) u
             on u.partner_id = b.partner_id and u.benefit_id = b.id
        where b.partner_id > $1 and b.partner_id <= $2
          and (b.units_reserved, b.units_used) <> (coalesce(u.reserved, 0), coalesce(u.used, 0))"

    // What operators granted beside the package (R-CON-4).
    "benefits.extra": "
        select b.id from benefits b
        left join (select partner_id, benefit_id, sum(quantity) as extra from grants
                   where partner_id > $1 and partner_id <= $2 and kind = 'quantity' group by 1, 2) g
             on g.partner_id = b.partner_id and g.benefit_id = b.id
        where b.partner_id > $1 and b.partner_id <= $2 and b.extra <> coalesce(g.extra, 0)"

    // A membership that was extended ends on the day to which it was extended last (R-CON-4).
    "enrollments.anniversary_on": "
        select e.id from enrollments e
        join (select distinct on (partner_id, enrollment_id) partner_id, enrollment_id, anniversary_to
              from grants where partner_id > $1 and partner_id <= $2 and kind = 'extension'
              order by partner_id, enrollment_id, anniversary_to desc) g
             on g.partner_id = e.partner_id and g.enrollment_id = e.id
        where e.anniversary_on <> g.anniversary_to"

    // By the anniversary, and its extra days later where a user is needed (R-DATE-2, R-DATE-5).
    "benefits.activate_by": "
        select b.id from benefits b
        join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
        where b.partner_id > $1 and b.partner_id <= $2 and e.followed_by is null
          and b.activate_by - e.anniversary_on not in (0, e.extra_days)"

    // A benefit tells its latest activation, which tells the last line of its history; and so does the operators' queue.
    "benefits.activation": "
        select b.id from benefits b
        left join (select distinct on (partner_id, benefit_id) partner_id, benefit_id, state, changed_at
                   from activations where partner_id > $1 and partner_id <= $2
                   order by partner_id, benefit_id, ordinal desc) a
             on a.partner_id = b.partner_id and a.benefit_id = b.id
        where b.partner_id > $1 and b.partner_id <= $2
          and (b.activation, b.activation_changed_at) is distinct from (a.state, a.changed_at)"

    "benefits.active_until": "
        select b.id from benefits b
        where b.partner_id > $1 and b.partner_id <= $2
          and (b.active_until is not null)
              <> (coalesce(b.activation, '') = 'active' and b.kind = 'go_to_market')"

    "activations.state": "
        select a.id from activations a
        left join (select distinct on (partner_id, activation_id) partner_id, activation_id, state, at
                   from activation_changes where partner_id > $1 and partner_id <= $2
                   order by partner_id, activation_id, ordinal desc) c
             on c.partner_id = a.partner_id and c.activation_id = a.id
        where a.partner_id > $1 and a.partner_id <= $2
          and (a.state, a.changed_at) is distinct from (c.state, c.at)"

    // What is closed may have left the queue; then it is known where it is.
    "queue_items.activations": "
        select coalesce(a.id, q.id) from (
            select a.partner_id, a.id, a.state, a.requested_at, b.kind,
                   a.state in ('requested', 'in_progress') as is_open
            from activations a
            join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
            where a.partner_id > $1 and a.partner_id <= $2) a
        full join (select * from queue_items
                   where about_partner > $1 and about_partner <= $2 and area = 'activations') q
             on q.about_partner = a.partner_id and q.id = a.id
        left join past_items left_it
             on left_it.id = a.id and left_it.about_partner = a.partner_id and left_it.area = 'activations'
        where case when q.id is null then a.is_open or left_it.id is null
                   else left_it.id is not null
                        or (q.state, q.open, q.kind, q.since)
                           is distinct from (a.state, a.is_open, a.kind, a.requested_at) end"

    "queue_items.service_requests": "
        select coalesce(r.id, q.id)
        from (select * from service_requests where partner_id > $1 and partner_id <= $2) r
        full join (select * from queue_items
                   where about_partner > $1 and about_partner <= $2 and area = 'service_requests') q
             on q.about_partner = r.partner_id and q.id = r.id
        left join past_items left_it
             on left_it.id = r.id and left_it.about_partner = r.partner_id and left_it.area = 'service_requests'
        where case when q.id is null then r.state <> 'closed' or left_it.id is null
                   else left_it.id is not null or q.since < r.created_at
                        or (q.state, q.open, q.kind, q.title)
                           is distinct from (r.state, r.state <> 'closed', r.kind, r.title) end"

    // A request and its thread.
    "service_requests.entries": "
        select r.id from service_requests r
        left join (select partner_id, request_id, count(*) as entries, max(ordinal) as last, max(at) as at
                   from service_request_entries where partner_id > $1 and partner_id <= $2 group by 1, 2) e
             on e.partner_id = r.partner_id and e.request_id = r.id
        where r.partner_id > $1 and r.partner_id <= $2
          and (r.entries, r.entries, r.changed_at) is distinct from (e.entries, e.last, e.at)"

    // Open until the programme has written, and from then on with one side or the other.
    "service_requests.state": "
        select r.id from service_requests r
        left join (select distinct on (partner_id, request_id)
                          partner_id, request_id, what, at, operator_id, reason
                   from service_request_entries where partner_id > $1 and partner_id <= $2
                   order by partner_id, request_id, ordinal desc) e
             on e.partner_id = r.partner_id and e.request_id = r.id
        where r.partner_id > $1 and r.partner_id <= $2
          and (r.state, r.reason, r.closed_at) is distinct from (
              case when e.what = 'closed' then 'closed'
                   when e.operator_id is not null then 'waiting_partner'
                   when r.answered_at is null then 'open' else 'waiting_programme' end,
              e.reason, case when e.what = 'closed' then e.at end)"

    "service_requests.answered_at": "
        select r.id from service_requests r
        left join (select partner_id, request_id, min(at) as at from service_request_entries
                   where partner_id > $1 and partner_id <= $2 and operator_id is not null group by 1, 2) e
             on e.partner_id = r.partner_id and e.request_id = r.id
        where r.partner_id > $1 and r.partner_id <= $2 and r.answered_at is distinct from e.at"

    "service_request_counters.last": "
        select r.partner_id
        from (select partner_id, max(number) as number from service_requests
              where partner_id > $1 and partner_id <= $2 group by 1) r
        left join service_request_counters c on c.partner_id = r.partner_id
        where coalesce(c.last, 0) < r.number"

    // What is open and takes units holds some, or none of what is unlimited; what is closed holds nothing.
    "unit_reservations.held": "
        select r.id from service_requests r
        left join unit_reservations u on u.partner_id = r.partner_id and u.request_id = r.id and u.used is null
        where r.partner_id > $1 and r.partner_id <= $2
          and (u.request_id is not null)
              <> (r.state <> 'closed' and r.kind in ('presales', 'advisory', 'cloud', 'on_premises'))"

    // When something was done last.
    "benefits.acted_at": "
        select id from benefits
        where partner_id > $1 and partner_id <= $2 and acted_at < activation_changed_at"

    "service_requests.acted_at": "
        select id from service_requests
        where partner_id > $1 and partner_id <= $2 and acted_at < changed_at"

    // A key is issued exactly when it was drawn from its product's pool.
    "issued_keys.drawn": "
        select k.id from issued_keys k
        join benefits b on b.partner_id = k.partner_id and b.id = k.benefit_id
        left join pool_keys p on p.id = k.id
        where k.partner_id > $1 and k.partner_id <= $2
          and (p.drawn_at is null or p.product_id <> b.product_id)"

    // A pool is of no company: it is looked at with the first ones.
    "pool_keys.issued": "
        select p.id from pool_keys p
        where p.drawn_at is not null and not exists (select from issued_keys k where k.id = p.id)
          and $1 = '00000000-0000-0000-0000-000000000000'::uuid and $2::uuid is not null"

    "subscriptions": "
        select coalesce(s.partner_id, r.partner_id)
        from (select * from subscriptions where partner_id > $1 and partner_id <= $2) s
        full join (select distinct on (partner_id, product_id) partner_id, product_id, seats, ends_on
                   from redemptions where partner_id > $1 and partner_id <= $2
                   order by partner_id, product_id, recorded_at desc) r
             on r.partner_id = s.partner_id and r.product_id = s.product_id
        where (s.seats, s.ends_on) is distinct from (r.seats, r.ends_on)"

    // The first act of each kind on one of the membership's benefits (R-MEM-5).
    // Seats that came over from the membership before were not assigned under this one, and those that went over from one are with the
    // next.
    "enrollments.first_acts": "
        select e.id from enrollments e
        left join lateral (
            select (select min(k.issued_at) from benefits b
                    join issued_keys k on k.partner_id = b.partner_id and k.benefit_id = b.id
                    where b.partner_id = e.partner_id and b.enrollment_id = e.id) as reveal,
                   (select min(s.assigned_at) from benefits b
                    join seat_assignments s on s.partner_id = b.partner_id and s.benefit_id = b.id
                    where b.partner_id = e.partner_id and b.enrollment_id = e.id
                      and s.assigned_at >= e.created_at) as assignment,
                   (select min(c.at) from benefits b
                    join activations a on a.partner_id = b.partner_id and a.benefit_id = b.id
                    join activation_changes c
                        on c.partner_id = a.partner_id and c.activation_id = a.id and c.state = 'active'
                    where b.partner_id = e.partner_id and b.enrollment_id = e.id) as activation) firsts on true
        where e.partner_id > $1 and e.partner_id <= $2
          and (e.first_reveal_at, case when e.followed_by is null then e.first_assignment_at end, e.first_activation_at)
              is distinct from (reveal, case when e.followed_by is null then assignment end, activation)"

    // The right to a refund ends by the first act on one of the membership's benefits that ends it under the policy of the
    // purchase (R-MEM-5), and has ended where there is such an act.
    "enrollments.refund_ended": "
        select e.id from enrollments e
        where e.partner_id > $1 and e.partner_id <= $2 and e.refund_ended_at is not null and not exists (
            select from benefits b
            where b.partner_id = e.partner_id and b.enrollment_id = e.id and b.id = e.refund_ended_on_benefit
              and case e.refund_ended_by
                  when 'keys_revealed' then b.keys_issued > 0
                  when 'assigned' then e.followed_by is not null or b.seats_assigned > 0 or exists (
                      select from seat_assignments s where s.partner_id = b.partner_id and s.benefit_id = b.id)
                  when 'activated' then b.activation = 'active' or exists (
                      select from activations a
                      join activation_changes c on c.partner_id = a.partner_id and c.activation_id = a.id
                      where a.partner_id = b.partner_id and a.benefit_id = b.id and c.state = 'active') end)
        union all
        select e.id from enrollments e
        where e.partner_id > $1 and e.partner_id <= $2 and e.refund_ended_at is null and exists (
            select from benefits b
            where b.partner_id = e.partner_id and b.enrollment_id = e.id
              and (b.keys_issued > 0
                   or (e.refund_policy = 'any_use' and (b.activation = 'active' or exists (
                       select from seat_assignments s
                       where s.partner_id = b.partner_id and s.benefit_id = b.id and s.assigned_at >= e.created_at)))))"

    // What a request reads before it knows its company.
    "membership_index": "
        select coalesce(m.id, i.person_id)
        from (select * from members where partner_id > $1 and partner_id <= $2 and active) m
        full join (select * from membership_index where partner_id > $1 and partner_id <= $2) i
             on i.partner_id = m.partner_id and i.person_id = m.person_id
        where m.id is null or i.person_id is null"

    "partner_directory": "
        select coalesce(p.partner_id, d.id)
        from (select partner_id from partners where partner_id > $1 and partner_id <= $2) p
        full join (select id from partner_directory where id > $1 and id <= $2) d on d.id = p.partner_id
        where p.partner_id is null or d.id is null"

    // Whoever gets mail at an address that somebody typed can refuse it there.
    "named_addresses": "
        select typed.partner_id
        from (select partner_id, alternative_email from marketing_contacts
              where partner_id > $1 and partner_id <= $2
              union all
              select partner_id, alternative_email from activations
              where partner_id > $1 and partner_id <= $2 and alternative_email is not null) typed
        left join named_addresses n
             on n.partner_id = typed.partner_id and n.address = typed.alternative_email
        where n.id is null"
}
