//! The operators' first page: each of its numbers is that of the list to which it leads.

use partner_portal::authz::Role;
use time::Duration;

use crate::app::{ALPINE, DVINA, TestApp, Visitor, location};
use crate::companies::{new_company, send};
use crate::database::Filled;
use crate::database::operators::{READER, employ};
use crate::fulfilment::OPERATOR;
use crate::html::Part;
use crate::invitations::invite;

/// Of a panel: each line's words without the number, the number, and where it leads.
fn lines(panel: Part<'_>) -> Vec<(String, usize, String)> {
    let line = |it: Part<'_>| {
        let text = it.text();
        let (state, count) = text.rsplit_once(": ").expect("a state and a number");
        (state.to_owned(), count.parse().expect("a number"), it.attr("href").unwrap().to_owned())
    };
    panel.all("li a").into_iter().map(line).collect()
}

async fn panel(operator: &Visitor, id: &str) -> Vec<(String, usize, String)> {
    lines(operator.page("/console").await.by_id(id).expect("the panel"))
}

async fn assert_lists_agree(operator: &Visitor, told: &[(String, usize, String)]) {
    for (state, count, href) in told {
        let list = operator.page(href).await;
        assert_eq!(list.rows().len(), *count, "{state}");
    }
}

fn counts(told: &[(String, usize, String)]) -> Vec<(&str, usize)> {
    told.iter().map(|(state, count, _)| (state.as_str(), *count)).collect()
}

#[tokio::test]
async fn pools_below_their_threshold_are_low_and_those_without_a_key_are_empty() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    app.run("update key_pools set warn_below = 0").await;
    let before = panel(&operator, "pools").await;
    assert_eq!(counts(&before), [("Empty", 1)], "the demo has one");
    let holds = "(select count(*) from pool_keys k where k.product_id = p.product_id and k.drawn_at is null)";
    app.run(&format!("update key_pools p set warn_below = {holds} where {holds} > 0")).await;
    assert_eq!(panel(&operator, "pools").await, before, "as many as the threshold are enough");
    app.run(&format!(
        "update key_pools p set warn_below = {holds} + 1
         where product_id in (select product_id from key_pools p where {holds} > 0 order by product_id limit 3)"
    ))
    .await;
    let after = panel(&operator, "pools").await;
    assert_eq!(counts(&after), [("Empty", 1), ("Running low", 3)]);
    assert_lists_agree(&operator, &after).await;
    app.run("update key_pools set retired_at = now()").await;
    assert_eq!(counts(&panel(&operator, "pools").await), [], "nothing is issued from them any more");
}

#[tokio::test]
async fn companies_are_counted_until_somebody_is_in_or_they_have_moved() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    assert_eq!(counts(&panel(&operator, "companies").await), [("Invited to move in", 1)], "Dvina");
    let mut heron = new_company("Heron Ltd");
    heron.retain(|(name, _)| !name.starts_with("admin"));
    heron.extend([("admin_name", "Ada Heron".to_owned()), ("admin_email", "ada@heron.example".to_owned())]);
    assert_eq!(send(&operator, "/console/companies", &heron).await.0, 303);
    // Somebody more who is invited to it, and somebody who is invited where others are in.
    let number = app.count("select max(mpn_id) from partner_directory").await;
    invite(&app, number, ("Bo Heron", "bo@heron.example"), &[Role::UserAdmin]).await;
    invite(&app, ALPINE, ("Ruth Keller", "ruth.keller@alpine.example"), &[]).await;
    app.clock.advance(Duration::days(3));
    let operator = app.sign_in(OPERATOR).await;
    let told = panel(&operator, "companies").await;
    assert_eq!(counts(&told), [("Nobody in yet", 1), ("Invited to move in", 1)]);
    assert_lists_agree(&operator, &told).await;
    let page = operator.page("/console").await;
    assert!(page.by_id("companies").unwrap().contains("3 days ago"), "since when the oldest waits");
    app.run("update partners set home = 'partner_center', invited_at = null").await;
    assert_eq!(counts(&panel(&operator, "companies").await), [("Nobody in yet", 1)]);
}

#[tokio::test]
async fn mails_that_were_given_up_or_wait_are_counted() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    app.run("delete from outbox").await;
    assert_eq!(counts(&panel(&operator, "mails").await), []);
    let partner = app.partner(DVINA).await;
    app.run(&format!(
        "insert into outbox (id, recipient, recipient_name, language, mail, about_partner, state, attempts, created_at,
                             next_attempt_at, ended_at)
         select gen_random_uuid(), 'a@dvina.example', 'A', 'en', '{{\"mail\": \"test_mail\"}}', '{partner}',
                case when n < 3 then 'failed' else 'queued' end, 1, '2026-11-18 10:00Z', '2026-11-18 10:00Z',
                case when n < 3 then timestamptz '2026-11-19 10:00Z' end
         from generate_series(1, 5) n"
    ))
    .await;
    let told = panel(&operator, "mails").await;
    assert_eq!(counts(&told), [("Failed", 2), ("Queued", 3)]);
    assert_lists_agree(&operator, &told).await;
}

#[tokio::test]
async fn who_cannot_set_the_programme_up_reads_what_is_left_of_it() {
    let app = TestApp::new(Filled::Empty, true).await;
    employ(&app, READER, "reader").await;
    employ(&app, "boss@programme.example", "administrator").await;
    let boss = app.sign_in("boss@programme.example").await;
    assert_eq!(location(&boss.get("/console").await), "/console/setup");
    let reader = app.sign_in(READER).await;
    let page = reader.page("/console").await;
    let steps = page.by_id("set-up").expect("the steps").links();
    let steps: Vec<_> = steps.iter().map(|it| it.attr("href").unwrap()).collect();
    let all = ["settings", "mail", "catalogue", "keys", "companies"];
    assert_eq!(steps, all.map(|it| format!("/console/setup#{it}")));
    let list = reader.page("/console/setup").await;
    assert!(all.iter().all(|it| list.by_id(it).is_some()), "each leads to its step");
    app.run("update programme set mail_tested_at = now()").await;
    assert_eq!(reader.page("/console").await.by_id("set-up").unwrap().links().len(), 4);
    assert_eq!(boss.post("/console/setup", &[("act", "finish")]).await.status(), 303);
    assert!(reader.page("/console").await.by_id("set-up").is_none());
    assert_eq!(boss.get("/console").await.status(), 200);
}
