//! Operators' queue, filled with what nobody has asked for.

use crate::app::{ALPINE, TestApp};

/// Empties it.
pub async fn forget_all(app: &TestApp) {
    app.run("delete from queue_items").await;
}

pub async fn forget(app: &TestApp, items: &[String]) {
    app.run(&format!("delete from queue_items where id in ('{}')", items.join("', '"))).await;
}

/// Puts so many into it, of all kinds, states and ages, of so many companies, some at the same moment, with both operators
/// and nobody.
pub async fn fill(app: &TestApp, count: i32, companies: i32, (first, second): (&str, &str)) {
    app.run(&format!(
        "insert into partner_directory (id, mpn_id, name)
         select gen_random_uuid(), 4100000 + n, 'Company ' || n from generate_series(8, {companies}) n;
         insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee)
         select gen_random_uuid(), d.id, case when n % 10 = 9 then 'service_requests' else 'activations' end,
                case when n % 10 = 9 then 'other' when n % 4 = 0 then 'go_to_market' else 'technical' end, state,
                state in ('requested', 'in_progress', 'open'),
                timestamptz '2026-01-01 00:00Z' + (n / 3 * 7 % 9973) * interval '1 minute', 'Request ' || n,
                case when state = 'requested' then null
                     else (select id from persons
                           where email = case when n % 3 = 0 then '{second}' else '{first}' end) end
         from (select n, case when n % 10 = 9 then case when n % 3 = 0 then 'open' else 'closed' end
                         else (array['requested', 'in_progress', 'active', 'declined', 'withdrawn'])[1 + n % 5]
                         end as state,
                      4100001 + n % {companies} as mpn_id
               from generate_series(1, {count}) n) it
         join partner_directory d on d.mpn_id = it.mpn_id;
         analyze queue_items; analyze partner_directory"
    ))
    .await;
}

/// Puts so many more technical benefits of Alpine's into it.
pub async fn add(app: &TestApp, count: i32) {
    app.run(&format!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select gen_random_uuid(), id, 'activations', 'technical', 'requested', true, '2026-11-01', 'One of many'
         from partner_directory, generate_series(1, {count}) where mpn_id = {ALPINE}"
    ))
    .await;
}

/// Puts an item into it so many times more.
pub async fn repeat(app: &TestApp, item: &str, times: i32) {
    app.run(&format!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title)
         select gen_random_uuid(), about_partner, area, kind, state, open, since, title
         from queue_items, generate_series(1, {times}) where id = '{item}'"
    ))
    .await;
}

/// Brings most of what is asked for to two moments.
pub async fn bring_most_to_two_moments(app: &TestApp) {
    app.run(
        "update queue_items set since = timestamptz '2026-02-01 00:00Z'
             + (hashtext(id::text) & 1) * interval '1 second'
         where area = 'activations' and since > '2026-01-01 02:00Z'",
    )
    .await;
}

/// Gives every tenth item a title that a spreadsheet would take for a formula.
pub async fn make_titles_formulas(app: &TestApp) {
    app.run("update queue_items set title = '=1+' || title where title like '%7'").await;
}

/// Lets the worker look at an item from a moment on.
pub async fn make_due(app: &TestApp, item: &str, at: &str) {
    app.run(&format!("update queue_items set due_at = '{at}' where id = '{item}'")).await;
}

/// Lets an item be gone for whoever changes it, though it can be read.
pub async fn lose_under_the_act(app: &TestApp, item: &str) {
    app.run(&format!(
        "create function lose() returns trigger language plpgsql as $$ begin return null; end $$;
         create trigger lose before update on queue_items for each row when (old.id = '{item}')
             execute function lose()"
    ))
    .await;
}
