//! Seats as no act leaves them: forgotten, or filled at another time by people of a crowd.

use crate::app::{ALPINE, TestApp};
use crate::database::memberships;

/// Makes the seats of a benefit such that nobody ever held one.
pub async fn forget(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "delete from seat_assignments where benefit_id = '{benefit}';
         update benefits set seats_assigned = 0 where id = '{benefit}'"
    ))
    .await;
    memberships::note_first_assignments(app).await;
}

/// Makes all seats of all companies such that nobody ever held one.
pub async fn forget_all(app: &TestApp) {
    app.run("delete from seat_assignments; update benefits set seats_assigned = 0").await;
    memberships::note_first_assignments(app).await;
}

/// Undoes what was done with the seats of a benefit since a test began: one who held theirs before has it again.
pub async fn undo(app: &TestApp, benefit: &str, assignment: &str) {
    app.run(&format!(
        "delete from seat_assignments where benefit_id = '{benefit}' and assigned_at >= '2026-11-20 10:00Z';
         update seat_assignments set released_at = null, released_by = null where id = '{assignment}';
         update benefits set seats_assigned = (
             select count(*) from seat_assignments where benefit_id = '{benefit}' and released_at is null
         ) where id = '{benefit}'"
    ))
    .await;
}

/// Counts anew how many seats of each benefit somebody has.
pub async fn count_anew(app: &TestApp) {
    app.run(
        "update benefits b set seats_assigned = (
             select count(*) from seat_assignments a
             where a.partner_id = b.partner_id and a.benefit_id = b.id and a.released_at is null)",
    )
    .await;
}

/// Gives somebody of Alpine the first seat of every Visual Studio benefit.
pub async fn give_first_of_each(app: &TestApp, email: &str) {
    app.run(&format!(
        "insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                       assigned_at, assigned_by)
         select b.partner_id, gen_random_uuid(), b.id, 1, m.id, '2026-11-01', '2026-11-01 09:00Z', m.id
         from benefits b
         join partner_directory d on d.id = b.partner_id and d.mpn_id = {ALPINE}
         join products p on p.id = b.product_id and p.kind = 'visual_studio'
         join persons s on s.email = '{email}'
         join members m on m.partner_id = b.partner_id and m.person_id = s.id
         on conflict do nothing"
    ))
    .await;
}

/// Lets a benefit grant so many seats and puts the crowd into them, each member into that of their number; two others of
/// them had it before.
pub async fn fill(app: &TestApp, benefit: &str, seats: i32) {
    let tenure = |shift: i32, after: &str, from: &str, until: &str| {
        format!(
            "insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                           after_release, assigned_at, assigned_by, released_at)
             select m.partner_id, gen_random_uuid(), '{benefit}', n, m.id, date '{from}', {after},
                    timestamptz '{from} 09:00Z', m.id, {until}
             from generate_series(1, {seats}) n
             join persons p on p.email = 'crowd' || (1 + (n - 1 + {shift}) % {seats}) || '@alpine.example'
             join members m on m.person_id = p.id"
        )
    };
    let (first, second) = ("timestamptz '2026-05-01 09:00Z'", "timestamptz '2026-08-20 09:00Z'");
    forget(app, benefit).await;
    app.run(&format!(
        "{}; {}; {};
         update benefits set quantity = {seats}, seats_assigned = {seats} where id = '{benefit}'",
        tenure(2, "null", "2026-01-10", first),
        tenure(1, first, "2026-05-02", second),
        tenure(0, second, "2026-08-21", "null"),
    ))
    .await;
}
