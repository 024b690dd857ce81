//! What is asked for as no act leaves it: forgotten, asked for by the dozen, or active to another day.

use time::Date;

use crate::app::TestApp;

/// Makes a benefit one that nobody has ever asked for.
pub async fn forget(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "delete from queue_items where id in (select id from activations where benefit_id = '{benefit}');
         delete from activation_changes
         where activation_id in (select id from activations where benefit_id = '{benefit}');
         delete from activations where benefit_id = '{benefit}';
         update benefits set activation = null, activation_changed_at = null, active_until = null
         where id = '{benefit}'"
    ))
    .await;
}

/// Takes back what is active.
pub async fn take_back(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "update benefits set activation = 'withdrawn', active_until = null where id = '{benefit}'"
    ))
    .await;
}

/// Lets what is active end on a day.
pub async fn end_on(app: &TestApp, benefit: &str, day: Date) {
    app.run(&format!(
        "update benefits set active_until = '{day}' where id = '{benefit}' and activation = 'active'"
    ))
    .await;
}

/// Lets companies ask for all their go-to-market offers as if never before, at moments in no order; the memberships that
/// grant them aren't cancelled, and have the right to a refund.
pub async fn ask_anew(app: &TestApp, mpn_ids: &[i64]) {
    let numbers = mpn_ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let of_companies = format!("in (select id from partner_directory where mpn_id in ({numbers}))");
    app.run(&format!(
        "delete from queue_items where area = 'activations' and about_partner {of_companies};
         delete from activation_changes where partner_id {of_companies};
         delete from activations where partner_id {of_companies};
         update enrollments set first_activation_at = null where partner_id {of_companies};
         update enrollments set cancelled_at = null, refund_ended_at = null, refund_ended_by = null,
                refund_ended_on_benefit = null
         where partner_id {of_companies} and id in (
             select b.enrollment_id from benefits b join products p on p.id = b.product_id where p.kind = 'go_to_market');
         insert into activations (partner_id, id, benefit_id, ordinal, state, requested_at, requested_by, changed_at)
         select partner_id, gen_random_uuid(), id, 1, 'requested', at, member, at
         from (select b.partner_id, b.id, date_trunc('second', '2026-11-20 09:00Z'::timestamptz
                          + random() * interval '1 hour') as at,
                      (select id from members m where m.partner_id = b.partner_id order by id limit 1) as member
               from benefits b join products p on p.id = b.product_id
               where b.partner_id {of_companies} and p.kind = 'go_to_market') it;
         insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id)
         select partner_id, id, 1, state, requested_at, requested_by from activations where partner_id {of_companies};
         insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select a.id, a.partner_id, 'activations', p.kind, a.state, true, a.requested_at, p.name
         from activations a join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
         join products p on p.id = b.product_id where a.partner_id {of_companies};
         update benefits b set activation = a.state, activation_changed_at = a.changed_at, active_until = null,
                acted_at = greatest(b.acted_at, a.changed_at)
         from activations a where a.partner_id = b.partner_id and a.benefit_id = b.id and b.partner_id {of_companies}"
    ))
    .await;
}
