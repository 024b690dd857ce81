//! Files of a bank's bookings that nobody has sent.

use crate::app::TestApp;

/// Leaves one with a payment that names no order, and gives its id and that of its line.
async fn leave(app: &TestApp, is_confirmed: bool) -> (String, String) {
    let (import, line) = (app.id("select gen_random_uuid()").await, app.id("select gen_random_uuid()").await);
    let (state, of_line, why) = match is_confirmed {
        true => ("confirmed", "waits", r#"'{"outcome": "no_reference"}'"#),
        false => ("shown", "shown", "null"),
    };
    app.run(&format!(
        "insert into bank_imports (id, once, sent, state, taken_in_at, taken_in_by, confirmed_at, confirmed_by, changed_at,
                                   left_out, unread, problems)
         select '{import}', '{import}', '', '{state}', '2026-11-20 09:00Z', o.person_id,
                case when {is_confirmed} then timestamptz '2026-11-20 09:01Z' end, case when {is_confirmed} then o.person_id end,
                '2026-11-20 09:01Z', 0, 0, '[]'
         from (select person_id from operators order by person_id limit 1) o;
         insert into bank_lines (id, import_id, line, fingerprint, booked_on, amount, currency, payer, texts, state, why)
         values ('{line}', '{import}', 2, sha256('{line}'), '2026-11-20', 11800, 'EUR', 'Heron Ltd', 'Membership', '{of_line}', {why})"
    ))
    .await;
    (import, line)
}

/// Leaves one that is to be looked over, and gives its id.
pub async fn leave_shown(app: &TestApp) -> String {
    leave(app, false).await.0
}

/// Leaves a line that waits for an operator, and gives its id.
pub async fn leave_waiting(app: &TestApp) -> String {
    leave(app, true).await.1
}
