//! What figures are counted of, as no acts leave it in so few steps.

use partner_portal::base::ids::PartnerId;
use partner_portal::insights::{Totals, acts};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::app::TestApp;

/// Counts all companies at a moment, whatever the day's job has done.
pub async fn count_at(app: &TestApp, now: OffsetDateTime) {
    let mut totals = Totals::default();
    let mut after = Some(PartnerId(Uuid::nil()));
    while let Some(last) = after {
        let mut tx = app.state.db.console().await.unwrap();
        after = acts::count_some(&mut tx, now, last, &mut totals).await.unwrap();
        tx.commit().await.unwrap();
    }
    let mut tx = app.state.db.console().await.unwrap();
    acts::keep(&mut tx, now, totals).await.unwrap();
    tx.commit().await.unwrap();
}

/// Counts them now.
pub async fn count(app: &TestApp) {
    count_at(app, app.clock.now()).await;
}

/// Counts them, so that of each company some figure is kept in each table.
pub async fn leave_some(app: &TestApp) {
    count(app).await;
    app.run(
        "insert into company_times (partner_id, what, finished, median_seconds, p90_seconds)
         select partner_id, 'other', 1, 60, 60 from partners on conflict do nothing",
    )
    .await;
}

/// Leaves nothing of what the demo's companies were granted or waited for.
pub async fn forget_the_demo(app: &TestApp) {
    app.run(
        "update enrollments set cancelled_at = now();
         update activations set requested_at = '2026-01-01', changed_at = '2026-01-02';
         update service_requests set closed_at = '2026-01-01' where closed_at is not null",
    )
    .await;
}

/// Gives whatever is granted other days, quantities and uses, at random, as far as the schema lets it be so.
pub async fn shuffle(app: &TestApp, seed: f64) {
    app.run(&format!(
        "select setseed({seed});
         update partners set time_zone = (array['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Zurich'])
                                         [1 + floor(random() * 4)];
         update enrollments e set starts_on = date '1990-01-01' + it.n, followed_by = null
         from (select id, row_number() over (order by id)::int as n from enrollments) it where it.id = e.id;
         update enrollments e
         set anniversary_on = it.starts_on + 366 + floor(random() * 90)::int - 45, starts_on = it.starts_on,
             renewal_days = floor(random() * 60),
             cancelled_at = case when random() < 0.05 then timestamptz '2026-11-01' end,
             ended_at = case when random() < 0.1 then timestamptz '2026-11-01' end
         from (select id, date '2026-11-21' - floor(random() * 95)::int * 8 - (row_number() over (partition by partner_id order by id) % 8)::int
                          as starts_on from enrollments) it where it.id = e.id;
         update enrollments e
         set followed_by = (select o.id from enrollments o where o.partner_id = e.partner_id and o.id <> e.id limit 1)
         where random() < 0.2;
         update benefits
         set quantity = case when random() < 0.05 and kind in ('technical', 'go_to_market') then null
                             else 1 + floor(random() * 40) end,
             seats_assigned = 0, units_reserved = 0, units_used = 0, extra = 0,
             keys_issued = case when keys_per_benefit > 0 and random() < 0.5 then keys_per_benefit else 0 end,
             activate_by = (select anniversary_on from enrollments e
                            where e.partner_id = benefits.partner_id and e.id = enrollment_id)
                           + floor(random() * 60)::int - 15,
             cancelled_at = case when random() < 0.05 then timestamptz '2026-11-01' end,
             activation = null, activation_changed_at = null, active_until = null;
         update benefits set seats_assigned = floor(random() * (quantity + 1))
         where kind = 'visual_studio' and random() < 0.7;
         update benefits set seats_assigned = 1 where credit_period is not null and random() < 0.5;
         update benefits
         set activation = (array['requested', 'in_progress', 'active', 'declined', 'withdrawn'])[1 + floor(random() * 5)],
             activation_changed_at = '2026-11-01',
             active_until = case when kind = 'go_to_market' and random() < 0.5
                                 then date '2026-10-01' + floor(random() * 100)::int end
         where kind in ('technical', 'go_to_market') and random() < 0.7;
         update benefits set units_used = floor(random() * (coalesce(quantity, 9) + 1)) where support is not null and random() < 0.7;
         update activations
         set requested_at = changed_at - random() * interval '20 days',
             changed_at = case when random() < 0.3 then timestamptz '2026-06-01' else timestamptz '2026-11-01' end;
         update activations set requested_at = changed_at - random() * interval '20 days';
         update service_requests set closed_at = created_at + random() * interval '9 days' where closed_at is not null"
    ))
    .await;
}
