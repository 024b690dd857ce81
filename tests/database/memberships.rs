//! Memberships and benefits as no act makes them: what was bought on another day, ends earlier, was cancelled elsewhere,
//! or grants more or less.

use time::Date;

use crate::app::TestApp;

/// Cancels every membership of every company.
pub async fn cancel_all(app: &TestApp) {
    app.run("update enrollments set cancelled_at = now()").await;
}

/// Cancels the memberships of a company.
pub async fn cancel_those_of(app: &TestApp, mpn_id: i64) {
    let partner = app.partner(mpn_id).await;
    app.run(&format!("update enrollments set cancelled_at = now() where partner_id = '{partner}'")).await;
}

/// Cancels every membership of a package.
pub async fn cancel_package(app: &TestApp, package: &str) {
    app.run(&format!("update enrollments set cancelled_at = now() where package = '{package}'")).await;
}

/// Cancels the membership of one benefit, and leaves the others that it grants: the benefit gets one of its own.
pub async fn cancel_for(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, cancelled_at, created_at)
         select partner_id, gen_random_uuid(), package, purchased_on, starts_on, anniversary_on, now(), created_at
         from enrollments where id = (select enrollment_id from benefits where id = '{benefit}');
         update benefits set enrollment_id = (select e.id from enrollments e
                                             where e.cancelled_at is not null and e.partner_id = benefits.partner_id limit 1)
         where id = '{benefit}'"
    ))
    .await;
}

/// Makes a membership one that nobody cancelled, and that can be cancelled with refund.
pub async fn make_cancellable(app: &TestApp, enrollment: &str) {
    app.run(&format!(
        "update enrollments e
         set cancelled_at = null, refund_ended_at = null, refund_ended_by = null, refund_ended_on_benefit = null,
             first_activation_at = (select min(c.at) from activation_changes c
                                    join activations a on a.id = c.activation_id and c.state = 'active'
                                    join benefits b on b.id = a.benefit_id where b.enrollment_id = e.id)
         where id = '{enrollment}';
         update benefits set cancelled_at = null where enrollment_id = '{enrollment}'"
    ))
    .await;
    note_first_assignments(app).await;
}

/// Lets a company's memberships be bought under the policy that any use ends the right to a refund (R-MEM-5).
pub async fn let_any_use_end_refunds(app: &TestApp, mpn_id: i64) {
    app.run(&format!(
        "update enrollments set refund_policy = 'any_use'
         where partner_id = (select id from partner_directory where mpn_id = {mpn_id})"
    ))
    .await;
}

/// Notes the first assignments anew, after a test has taken some out of the database.
pub async fn note_first_assignments(app: &TestApp) {
    app.run(
        "update enrollments e set first_assignment_at = firsts.at
         from (select e.id, min(s.assigned_at) as at from enrollments e
               left join benefits b on b.partner_id = e.partner_id and b.enrollment_id = e.id
               left join seat_assignments s on s.partner_id = b.partner_id and s.benefit_id = b.id
               group by e.id) firsts
         where e.id = firsts.id and e.first_assignment_at is distinct from firsts.at",
    )
    .await;
}

/// Ends the year of a benefit's membership on a day, and with it the time in which the benefit can be used.
pub async fn end_year_on(app: &TestApp, benefit: &str, day: Date) {
    app.run(&format!(
        "update enrollments set anniversary_on = '{day}'
         where id = (select enrollment_id from benefits where id = '{benefit}')"
    ))
    .await;
    close_on(app, benefit, day).await;
}

/// Lets the year of a benefit's membership be that between two days.
pub async fn move_year(app: &TestApp, benefit: &str, from: Date, until: Date) {
    app.run(&format!(
        "update enrollments set purchased_on = '{from}', starts_on = '{from}', anniversary_on = '{until}'
         where id = (select enrollment_id from benefits where id = '{benefit}')"
    ))
    .await;
    close_on(app, benefit, until).await;
}

/// Makes a day the last on which a benefit can be used.
pub async fn close_on(app: &TestApp, benefit: &str, day: Date) {
    app.run(&format!("update benefits set activate_by = '{day}' where id = '{benefit}'")).await;
}

/// Lets a benefit grant so much.
pub async fn grant(app: &TestApp, benefit: &str, quantity: i32) {
    app.run(&format!("update benefits set quantity = {quantity} where id = '{benefit}'")).await;
}

/// Lets every benefit of these products grant so much.
pub async fn grant_of(app: &TestApp, product: &str, quantity: i32) {
    app.run(&format!(
        "update benefits b set quantity = {quantity} from products p
         where p.id = b.product_id and p.name = '{product}'"
    ))
    .await;
}

/// Writes the benefits before an id anew as they are: the database then finds them in another order.
pub async fn rewrite_benefits_before(app: &TestApp, id: &str) {
    app.run(&format!("update benefits set keys_issued = keys_issued where id < '{id}'")).await;
}

/// Lets each change of a membership take five milliseconds, so that two acts that change the same ones meet in it.
pub async fn change_slowly(app: &TestApp) {
    app.run(
        "create function take_time() returns trigger language plpgsql as $$ begin
             perform pg_sleep(0.005);
             return new;
         end $$;
         create trigger take_time before update on enrollments for each row execute function take_time()",
    )
    .await;
}
