//! Facts that stand twice, each brought to differ by a statement that no act would make.

use crate::app::{ALPINE, CELADON, TestApp};
use crate::office::{Office, Programme};

/// What the demo lacks: something closed whose row has left the queue, and a subscription.
pub async fn fill(app: &TestApp) {
    app.run("update programme set technical_activation_user = false").await;
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    let office = Office::of_number(app, ALPINE).await;
    let activation = office.asks_for(&benefit).await;
    office.withdraws(&benefit).await;
    let request = office.asks("Is it there?", "Please.").await;
    Programme::of(app).await.closes(request).await;
    let programme = Programme::of(app).await;
    programme
        .grants_more(ALPINE, &app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await, 5)
        .await;
    programme.extends(ALPINE, &benefit, time::macros::date!(2027 - 01 - 31)).await;
    let _ = Office::of_number(app, CELADON).await.asks("Open", "Please.").await;
    app.run(&format!(
        "with gone as (delete from queue_items where id in ('{activation}', '{request}') returning *)
         insert into past_items (id, about_partner, area) select id, about_partner, area from gone"
    ))
    .await;
}

/// Companies that have nothing, in the order of their numbers.
pub async fn add_companies(app: &TestApp, count: i32) {
    app.run(&format!(
        "insert into partner_directory (id, mpn_id, name)
         select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 5000000 + n, 'Company ' || n
         from generate_series(1, {count}) n;
         insert into partners (partner_id, country, time_zone, language, home, created_at)
         select id, 'CH', 'Europe/Zurich', 'en', 'partner_center', '2020-01-01' from partner_directory
         where mpn_id > 5000000"
    ))
    .await;
}

/// No company is in the directory, but one that there isn't; and somebody is of a company that sorts after all.
pub async fn drift_everywhere(app: &TestApp) {
    app.run(
        "delete from partner_directory;
         insert into partner_directory (id, mpn_id, name)
         values ('ffffffff-0000-7000-8000-000000000000', 6000001, 'Nobody');
         insert into membership_index (person_id, partner_id)
         values (gen_random_uuid(), 'ffffffff-ffff-7000-8000-000000000000')",
    )
    .await;
}

/// Under which name, and what makes it differ in the demo's data.
pub const DRIFTS: &[(&str, &str)] = &[
    (
        "benefits.seats_assigned",
        "update benefits set seats_assigned = seats_assigned - 1
         where id = (select id from benefits where seats_assigned > 0 limit 1)",
    ),
    (
        "benefits.seats_assigned",
        "update seat_assignments set released_at = assigned_at
         where id = (select id from seat_assignments where released_at is null limit 1)",
    ),
    (
        "benefits.keys_issued",
        "update benefits set keys_issued = keys_issued + 1
         where id = (select id from benefits where keys_issued > 0 limit 1)",
    ),
    ("benefits.units", "update benefits set units_used = units_used - 1 where units_used > 0"),
    ("benefits.units", "update benefits set units_reserved = units_reserved - 1 where units_reserved > 0"),
    ("benefits.extra", "update benefits set extra = extra + 1 where quantity > extra + 1"),
    ("benefits.extra", "delete from grants where kind = 'quantity'"),
    (
        "enrollments.anniversary_on",
        "update enrollments set anniversary_on = anniversary_on + 1
         where id in (select enrollment_id from grants where kind = 'extension')",
    ),
    (
        "benefits.activate_by",
        "update benefits set activate_by = activate_by + 1 where id = (select id from benefits limit 1)",
    ),
    ("benefits.activation", "update benefits set activation = 'declined' where activation = 'requested'"),
    (
        "benefits.activation",
        "update benefits set activation_changed_at = activation_changed_at - interval '1 microsecond'
         where activation = 'active'",
    ),
    (
        "benefits.activation",
        "update benefits set activation = null, activation_changed_at = null where activation = 'withdrawn'",
    ),
    ("benefits.active_until", "update benefits set active_until = null where active_until is not null"),
    (
        "benefits.active_until",
        "update benefits set active_until = '2027-01-01' where activation is null and active_until is null",
    ),
    (
        "activations.state",
        "update activation_changes set state = 'in_progress' where state = 'active'",
    ),
    ("activations.state", "delete from activation_changes where state = 'declined'"),
    ("queue_items.activations", "delete from queue_items where area = 'activations' and open"),
    ("queue_items.activations", "delete from queue_items where area = 'activations' and not open"),
    (
        "queue_items.activations",
        "update queue_items set state = 'in_progress' where area = 'activations' and state = 'requested'",
    ),
    ("queue_items.activations", "update queue_items set kind = 'go_to_market' where kind = 'technical'"),
    (
        "queue_items.activations",
        "update queue_items set since = since - interval '1 second' where area = 'activations'",
    ),
    (
        "queue_items.activations",
        "insert into past_items select id, about_partner, area from queue_items where area = 'activations'",
    ),
    (
        "queue_items.activations",
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select gen_random_uuid(), id, 'activations', 'technical', 'requested', true, now(), 'Of nothing'
         from partner_directory limit 1",
    ),
    ("queue_items.activations", "delete from past_items where area = 'activations'"),
    ("queue_items.service_requests", "delete from queue_items where area = 'service_requests' and open"),
    ("queue_items.service_requests", "delete from past_items where area = 'service_requests'"),
    (
        "queue_items.service_requests",
        "update queue_items set state = 'waiting_partner' where area = 'service_requests' and state = 'open'",
    ),
    ("queue_items.service_requests", "update queue_items set title = 'Other' where area = 'service_requests'"),
    ("queue_items.service_requests", "update queue_items set kind = 'cancellation' where area = 'service_requests'"),
    ("service_requests.entries", "update service_requests set entries = entries + 1"),
    (
        "service_requests.entries",
        "update service_request_entries set at = at + interval '1 second'",
    ),
    ("service_requests.state", "update service_requests set state = 'open' where state = 'waiting_partner'"),
    (
        "service_requests.state",
        "update service_requests set closed_at = closed_at - interval '1 second' where state = 'closed'",
    ),
    ("service_requests.answered_at", "update service_requests set answered_at = null where answered_at is not null"),
    ("service_request_counters.last", "update service_request_counters set last = last - 1 where last > 1"),
    (
        "unit_reservations.held",
        "update unit_reservations set used = null where used is not null",
    ),
    ("unit_reservations.held", "update unit_reservations set used = 0 where used is null"),
    (
        "benefits.acted_at",
        "update benefits set acted_at = activation_changed_at - interval '1 second'
         where activation_changed_at is not null",
    ),
    (
        "service_requests.acted_at",
        "update service_requests set acted_at = changed_at - interval '1 microsecond'",
    ),
    (
        "issued_keys.drawn",
        "update pool_keys set drawn_at = null, ciphertext = '' where drawn_at is not null",
    ),
    ("issued_keys.drawn", "delete from pool_keys where drawn_at is not null"),
    (
        "pool_keys.issued",
        "update pool_keys set drawn_at = now(), ciphertext = null
         where id = (select id from pool_keys where drawn_at is null limit 1)",
    ),
    (
        "subscriptions",
        "update subscriptions set seats = seats + 1",
    ),
    (
        "subscriptions",
        "insert into subscriptions (partner_id, product_id, seats, ends_on)
         select partner_id, product_id, 5, '2027-01-01' from benefits b
         where not exists (select from subscriptions s
                           where s.partner_id = b.partner_id and s.product_id = b.product_id) limit 1",
    ),
    (
        "enrollments.first_acts",
        "update enrollments set first_reveal_at = first_reveal_at - interval '1 second'
         where first_reveal_at is not null",
    ),
    (
        "enrollments.first_acts",
        "update enrollments set first_assignment_at = null where first_assignment_at is not null",
    ),
    (
        "enrollments.first_acts",
        "update enrollments set first_activation_at = now() where first_activation_at is null",
    ),
    (
        "enrollments.refund_ended",
        "update enrollments set refund_ended_at = null, refund_ended_by = null, refund_ended_on_benefit = null
         where refund_ended_at is not null",
    ),
    (
        "enrollments.refund_ended",
        "update enrollments e set refund_policy = 'any_use', refund_ended_by = 'activated', refund_ended_on_benefit = (
             select id from benefits b where b.partner_id = e.partner_id and b.enrollment_id = e.id
                and b.activation is null limit 1)
         where refund_ended_at is not null",
    ),
    (
        "membership_index",
        "delete from membership_index where person_id = (select person_id from membership_index limit 1)",
    ),
    (
        "membership_index",
        "insert into membership_index (person_id, partner_id)
         select gen_random_uuid(), id from partner_directory limit 1",
    ),
    ("partner_directory", "delete from partner_directory where mpn_id = 4100001"),
    (
        "partner_directory",
        "insert into partner_directory (id, mpn_id, name) values (gen_random_uuid(), 7000001, 'Nobody')",
    ),
    ("named_addresses", "delete from named_addresses"),
];
