//! The database ends one of two that wait for each other, as it would where an act writes its entry.

use crate::app::TestApp;

/// Ends the next so many acts that write into a company's log, and lets those after them through.
pub async fn give(app: &TestApp, count: u32) {
    // Numbers that were drawn stay drawn.
    app.run(&format!(
        "drop trigger if exists give_way on company_audit;
         drop sequence if exists ways;
         create sequence ways;
         create or replace function give_way() returns trigger language plpgsql security definer as $$ begin
             if nextval('ways') <= {count} then
                 raise exception 'another one goes first' using errcode = '40P01';
             end if;
             return new;
         end $$;
         create trigger give_way before insert on company_audit for each row execute function give_way()"
    ))
    .await;
}

/// How many have tried since then.
pub async fn tries(app: &TestApp) -> i64 {
    app.count("select last_value from ways").await
}
