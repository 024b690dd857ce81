//! Much of everything: products, benefits, people and requests by the hundred.

use std::ops::RangeInclusive;

use partner_portal::base::ids::ProductId;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::app::{ALPINE, TestApp};

impl TestApp {
    /// Grants the products "Test … 0001", "Test … 0002" and so on, of one kind, under a company's enrollment; software
    /// gets one key each, for which there is a pool without keys.
    pub async fn grant_benefits(
        &self,
        (mpn_id, package): (i64, &str),
        kind: &str,
        numbers: RangeInclusive<i32>,
    ) {
        let (first, last) = numbers.into_inner();
        let code = format!("test-{}-", kind.replace('_', "-"));
        let keys = i32::from(kind == "software" || kind == "cloud");
        self.run(&format!(
            "insert into products (id, code, name, kind, unit, keys_per_benefit)
             select gen_random_uuid(), '{code}' || n, 'Test {kind} ' || to_char(n, 'FM0000'), '{kind}', 'licenses', {keys}
             from generate_series({first}, {last}) n
             on conflict (code) do nothing;
             insert into key_pools (product_id)
             select id from products where code like 'test-software-%' or code like 'test-cloud-%' on conflict do nothing;
             insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at,
                                   kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, support,
                                   duration_months)
             select e.partner_id, gen_random_uuid(), e.id, p.id, 1 + n % 7, e.anniversary_on, now(), p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period,
                    p.support, p.duration_months
             from generate_series({first}, {last}) n
             join products p on p.code = '{code}' || n
             join partner_directory d on d.mpn_id = {mpn_id}
             join enrollments e on e.partner_id = d.id and e.package = '{package}'"
        ))
        .await;
    }
}

/// Takes every benefit from a company, with all that was done with them, so that a test says how many it has.
pub async fn take_benefits(app: &TestApp, mpn_id: i64) {
    let partner = app.partner(mpn_id).await;
    for sql in [
        "delete from unit_reservations",
        "delete from service_request_entries",
        "delete from service_requests",
        "delete from service_request_counters",
        "delete from seat_assignments",
        "delete from redemptions",
        "delete from subscriptions",
        "delete from activation_changes",
        "delete from activations",
        "delete from key_reveals",
        "delete from issued_keys",
        "update enrollments set refund_ended_at = null, refund_ended_by = null, refund_ended_on_benefit = null,
                first_reveal_at = null, first_assignment_at = null, first_activation_at = null",
        "delete from benefits",
    ] {
        app.run(&format!("{sql} where partner_id = '{partner}'")).await;
    }
}

/// Adds the members "Crowd 0001 …", "Crowd 0002 …" and so on to Alpine, each with a surname of its own.
pub async fn add_crowd(app: &TestApp, numbers: RangeInclusive<i32>) {
    let (first, last) = numbers.into_inner();
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at)
         select gen_random_uuid(), 'crowd' || n || '@alpine.example', now(), now()
         from generate_series({first}, {last}) n;
         insert into members (partner_id, id, person_id, display_name, created_at)
         select d.id, gen_random_uuid(), p.id, 'Crowd ' || to_char(n, 'FM0000 ')
                    || initcap(translate(substr(md5(n::text), 1, 9), '0123456789', 'ghijklmnop')), now()
         from generate_series({first}, {last}) n
         join persons p on p.email = 'crowd' || n || '@alpine.example'
         join partner_directory d on d.mpn_id = {ALPINE}"
    ))
    .await;
}

/// Adds closed requests with these numbers to those of a company, each as its first one and in the queue; and as many
/// messages to two threads: that of the first request, and that of the third.
pub async fn add_closed_requests(app: &TestApp, mpn_id: i64, numbers: RangeInclusive<i32>) {
    let partner = app.partner(mpn_id).await;
    let (first, last) = numbers.into_inner();
    app.run(&format!(
        "insert into service_requests (partner_id, id, number, once, kind, state, title, asked_by, created_at,
                                       changed_at, acted_at, entries, answered_at, closed_at, reason)
         select partner_id, gen_random_uuid(), n, gen_random_uuid(), 'other', 'closed', 'Request ' || n, asked_by,
                at, at, at, 1, at, at, 'solved'
         from service_requests, generate_series({first}, {last}) n,
              (select '2026-11-19 09:00Z'::timestamptz as at) it
         where partner_id = '{partner}' and number = 1;
         insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select id, partner_id, 'service_requests', kind, state, false, created_at, title
         from service_requests where partner_id = '{partner}' and number >= {first};
         insert into service_request_entries (partner_id, request_id, ordinal, what, at, operator_id, text)
         select e.partner_id, request_id, n, 'message', at, operator_id, 'Message ' || n
         from service_request_entries e join service_requests r on r.partner_id = e.partner_id and r.id = request_id,
              generate_series({first}, {last}) n
         where e.partner_id = '{partner}' and r.number = 1 and ordinal = 2;
         insert into service_request_entries (partner_id, request_id, ordinal, what, at, member_id, text)
         select r.partner_id, r.id, n, 'message', r.created_at, r.asked_by, 'Message ' || n
         from service_requests r, generate_series({first}, {last}) n
         where r.partner_id = '{partner}' and r.number = 3;
         update service_requests r
         set entries = (select max(ordinal) from service_request_entries e
                        where e.partner_id = r.partner_id and e.request_id = r.id)
         where r.partner_id = '{partner}' and r.number in (1, 3)"
    ))
    .await;
}

/// Founds so many companies in an empty database, each with one admin and so many memberships that grant a product.
pub async fn found_companies(app: &TestApp, companies: i32, enrollments: i32, product: ProductId) {
    app.run(&format!(
        "insert into partner_directory
             select gen_random_uuid(), 5000000 + n, 'Company ' || n from generate_series(1, {companies}) n;
         insert into partners (partner_id, country, time_zone, language, home, created_at)
             select id, 'CH', 'Europe/Zurich', 'en', 'partner_center', '2026-01-01' from partner_directory;
         insert into persons (id, email, password_changed_at, demo, created_at)
             select gen_random_uuid(), 'admin@c' || mpn_id || '.example', '2026-01-01', true, '2026-01-01'
             from partner_directory;
         insert into members (partner_id, id, person_id, display_name, created_at)
             select d.id, gen_random_uuid(), p.id, 'Admin', '2026-01-01'
             from partner_directory d join persons p on p.email = 'admin@c' || d.mpn_id || '.example';
         insert into member_roles select partner_id, id, 'mpn_partner_admin', '2026-01-01' from members;
         insert into membership_index select person_id, partner_id from members;
         insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
             select d.id, gen_random_uuid(), 'gold_core', '2026-09-01', date '2026-09-02' - n, '2027-09-01',
                    '2026-09-01'
             from partner_directory d, generate_series(1, {enrollments}) n;
         insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at,
                                   kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, support,
                                   duration_months)
             select e.partner_id, gen_random_uuid(), e.id, p.id, 10, e.anniversary_on, e.created_at, p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period,
                    p.support, p.duration_months
             from enrollments e, products p where p.id = '{product}'"
    ))
    .await;
}

/// Adds so many companies in which nobody is, and nothing.
pub async fn add_bare_companies(app: &TestApp, companies: i32) -> Vec<Uuid> {
    let added = "with added as (
                     insert into partner_directory
                     select gen_random_uuid(), 6000000 + n, 'Bare ' || n from generate_series(1, $1) n returning id)
                 insert into partners (partner_id, country, time_zone, language, home, created_at)
                 select id, 'CH', 'Europe/Zurich', 'en', 'partner_center', '2026-01-01' from added returning partner_id";
    sqlx::query_scalar(added).bind(companies).fetch_all(&mut app.owner().await).await.unwrap()
}

/// Gives Alpine sixty Action Packs more, and their benefits of software with the products of these.
pub async fn add_action_packs(conn: &mut PgConnection) -> Vec<(Uuid, ProductId)> {
    sqlx::raw_sql(
        "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
             select partner_id, gen_random_uuid(), package, purchased_on, starts_on - n, anniversary_on, created_at
             from enrollments e, generate_series(1, 60) n
             where package = 'action_pack' and anniversary_on > current_date
                 and partner_id = (select id from partner_directory where mpn_id = 4100001);
         insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at,
                                   kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, support,
                                   duration_months)
             select e.partner_id, gen_random_uuid(), e.id, p.id, 1, e.anniversary_on, e.created_at, p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period,
                    p.support, p.duration_months
             from enrollments e, products p
             where p.kind = 'software' and p.keys_per_benefit = 1 and p.code <> 'project-professional-2019'
                 and not exists (select from enrollment_offers o where o.enrollment_id = e.id)",
    )
    .execute(&mut *conn)
    .await
    .unwrap();
    let made: Vec<(Uuid, Uuid)> = sqlx::query_as(
        "select id, product_id from benefits b
         where not exists (select from enrollment_offers o where o.enrollment_id = b.enrollment_id)",
    )
    .fetch_all(conn)
    .await
    .unwrap();
    made.into_iter().map(|(benefit, product)| (benefit, ProductId(product))).collect()
}
