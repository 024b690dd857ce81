//! Many at once: keys drawn from one pool, double clicks, two admins, two portals on one database.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use partner_portal::base::ids::{BenefitId, PartnerId, ProductKeyId};
use partner_portal::base::secrets::Secrets;
use partner_portal::keys::issued_context;
use partner_portal::users::sessions;
use reqwest::Client;
use secrecy::ExposeSecret as _;
use tokio::sync::Semaphore;
use tower_sessions::session::Id;
use url::Url;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, Beside, TestApp, Visitor, crowd_turn, location};
use crate::database::{Filled, NOW, bulk, keys};

/// Clients at work at the same moment.
const AT_ONCE: usize = 200;

/// What one client asks for: a benefit of its own company.
#[derive(Clone)]
pub struct Draw {
    pub mpn_id: i64,
    pub path: String,
    pub cookie: String,
}

/// Companies with one admin each, signed in, and benefits of one product whose pool holds so many keys.
pub async fn arrange(
    app: &TestApp,
    companies: i32,
    enrollments: i32,
    pooled: i32,
    per_benefit: i32,
) -> Vec<Draw> {
    let mut conn = app.owner().await;
    let product = keys::add_product(&mut conn, "raced-for", "Raced for", per_benefit).await;
    let texts: Vec<String> = (0..pooled).map(key_text).collect();
    keys::add_to_pool(&mut conn, &app.state.secrets, product, &texts).await;
    bulk::found_companies(app, companies, enrollments, product).await;
    let members: Vec<(i64, Uuid)> = sqlx::query_as(
        "select d.mpn_id, m.person_id from partner_directory d join members m on m.partner_id = d.id order by 1",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let mut cookies = BTreeMap::new();
    for (mpn_id, person) in members {
        // As good as a random one here: nobody else guesses in this test.
        let id = Id(i128::from(mpn_id));
        sqlx::query("insert into sessions values ($1, $2, $3, $4, $4 + interval '12 hours', 1)")
            .bind(sessions::hash(id))
            .bind(person)
            .bind(serde_json::json!({ "person": person, "signed_in_at": NOW.unix_timestamp() }))
            .bind(NOW)
            .execute(&mut conn)
            .await
            .unwrap();
        cookies.insert(mpn_id, format!("portal-session={id}"));
    }
    let benefits: Vec<(i64, Uuid)> = sqlx::query_as(
        "select d.mpn_id, b.id from benefits b join partner_directory d on d.id = b.partner_id order by b.id",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let draw = |(mpn_id, benefit): (i64, Uuid)| Draw {
        mpn_id,
        path: format!("/partners/{mpn_id}/benefits/{benefit}/keys"),
        cookie: cookies[&mpn_id].clone(),
    };
    benefits.into_iter().map(draw).collect()
}

fn key_text(number: i32) -> String {
    format!("RACED-{number:05}-00000-00000-00000")
}

/// Presses Get keys for each, [`AT_ONCE`] at a time, taking turns between the portals; who is told to come back
/// later does. The last answer of each: its status and page.
async fn press_all(portals: &[Url], draws: Vec<Draw>) -> Vec<(u16, String)> {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = Vec::new();
    for (number, draw) in draws.into_iter().enumerate() {
        let url = portals[number % portals.len()].join(&draw.path).unwrap();
        let (client, room) = (client.clone(), Arc::clone(&room));
        tasks.push(tokio::spawn(async move {
            let _permit = room.acquire().await.unwrap();
            press(&client, url, &draw.cookie).await
        }));
    }
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

async fn press(client: &Client, url: Url, cookie: &str) -> (u16, String) {
    loop {
        let request =
            client.post(url.clone()).header("sec-fetch-site", "same-origin").header("cookie", cookie);
        let form: &[(&str, &str)] = &[];
        let response = request.form(form).send().await.unwrap();
        if response.status() != 503 {
            return (response.status().as_u16(), response.text().await.unwrap());
        }
        assert!(response.headers().contains_key("retry-after"));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Every key issued, in clear.
async fn issued_texts(app: &TestApp) -> Vec<String> {
    let rows: Vec<(PartnerId, BenefitId, ProductKeyId, Vec<u8>)> =
        sqlx::query_as("select partner_id, benefit_id, id, ciphertext from issued_keys")
            .fetch_all(&mut app.owner().await)
            .await
            .unwrap();
    let open =
        |secrets: &Secrets,
         (partner, benefit, id, sealed): &(PartnerId, BenefitId, ProductKeyId, Vec<u8>)| {
            secrets.open(&issued_context(*partner, *benefit, *id), sealed).unwrap().expose_secret().to_owned()
        };
    rows.iter().map(|row| open(&app.state.secrets, row)).collect()
}

/// What must hold after any race: counters count, what is erased was issued, and all of it is in the log.
pub async fn assert_nothing_is_half_done(app: &TestApp) {
    let odd = [
        (
            "benefits whose counter is not what was issued",
            "select count(*) from benefits b where keys_issued <>
                 (select count(*) from issued_keys k where k.partner_id = b.partner_id and k.benefit_id = b.id)",
        ),
        (
            "keys drawn from the pool that were not issued, or not erased",
            "select count(*) from pool_keys p full join issued_keys i on i.id = p.id
             where (p.drawn_at is not null) <> (i.id is not null) or (p.ciphertext is null) <> (i.id is not null)",
        ),
        (
            "benefits whose issue is not in the log, or more than once",
            "select count(*) from benefits b where (keys_issued > 0)::int <>
                 (select count(*) from company_audit a where a.partner_id = b.partner_id
                      and a.subject_id = b.id and a.action = 'keys.issued' and a.outcome = 'done')",
        ),
        (
            "reveals that are not in the log, or entries without one",
            "select count(*) from key_reveals r full join company_audit a on a.partner_id = r.partner_id
                 and a.subject_id = r.benefit_id and a.member_id = r.member_id and a.action = 'keys.revealed'
                 and a.outcome = 'done'
             where a.action = 'keys.revealed' and a.outcome = 'done' and r.until is null or a.id is null and r.until is not null",
        ),
    ];
    for (what, sql) in odd {
        assert_eq!(app.count(sql).await, 0, "{what}");
    }
}

/// So many benefits got all their keys, so many clients were refused, and the log says so.
async fn assert_books_balance(app: &TestApp, whole: i64, refused: i64, per_benefit: i64) {
    assert_nothing_is_half_done(app).await;
    let counts = [
        ("issued keys", whole * per_benefit, "select count(*) from issued_keys"),
        ("whole benefits", whole, "select count(*) from benefits where keys_issued > 0"),
        (
            "entries of issuing",
            whole,
            "select count(*) from company_audit where action = 'keys.issued' and outcome = 'done'",
        ),
        ("entries of reveals", whole, "select count(*) from company_audit where action = 'keys.revealed'"),
    ];
    for (what, expected, sql) in counts {
        assert_eq!(app.count(sql).await, expected, "{what}");
    }
    // Who was told to come back later may have been refused already, and is refused again.
    let refusals = "select count(*) from company_audit where action = 'keys.issued' and outcome = 'refused'";
    assert!(app.count(refusals).await >= refused, "entries of refusals");
}

fn count(answers: &[(u16, String)], status: u16) -> i64 {
    answers.iter().filter(|answer| answer.0 == status).count().try_into().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_draws_from_five_hundred_keys_issue_each_key_once_and_refuse_the_rest_clearly() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let other = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let draws = arrange(&app, 100, 10, 500, 1).await;
    assert_eq!(draws.len(), 1000);

    let answers = press_all(&[app.base_url.clone(), other.base_url.clone()], draws).await;

    assert_eq!((count(&answers, 303), count(&answers, 422)), (500, 500));
    for (_, page) in answers.iter().filter(|answer| answer.0 == 422) {
        assert!(page.contains("No keys were issued") && !page.contains("RACED-"), "{page}");
    }
    assert_books_balance(&app, 500, 500, 1).await;
    let texts = issued_texts(&app).await;
    assert_eq!(HashSet::from_iter(texts), (0..500).map(key_text).collect::<HashSet<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_benefit_that_gets_three_keys_gets_all_three_or_none() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let draws = arrange(&app, 25, 2, 100, 3).await;

    let answers = press_all(std::slice::from_ref(&app.base_url), draws).await;

    assert_eq!((count(&answers, 303), count(&answers, 422)), (33, 17));
    assert_books_balance(&app, 33, 17, 3).await;
    assert_eq!(app.count("select count(*) from pool_keys where drawn_at is null").await, 1);
    assert_eq!(issued_texts(&app).await.into_iter().collect::<HashSet<_>>().len(), 99);
    let ordinals = "select count(*) from (select from issued_keys group by benefit_id
                        having array_agg(ordinal order by ordinal) <> '{1,2,3}') odd";
    assert_eq!(app.count(ordinals).await, 0);
}

#[tokio::test]
async fn whoever_finds_the_last_keys_only_locked_waits_for_what_becomes_of_them() {
    let app = TestApp::new(Filled::Empty, true).await;
    let draws = arrange(&app, 1, 2, 1, 1).await;
    let urls = [app.base_url.clone()];
    let mut other = app.owner().await;
    sqlx::raw_sql("begin; select from pool_keys for update").execute(&mut other).await.unwrap();

    // Given back: the key is there after all.
    let press = press_all(&urls, vec![draws[0].clone()]);
    let give_back = async {
        app.until_somebody_waits_for_a_lock().await;
        sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
    };
    let (answers, ()) = tokio::join!(press, give_back);
    assert_eq!(answers[0].0, 303, "{}", answers[0].1);
    assert_books_balance(&app, 1, 0, 1).await;

    // Taken: there is none.
    let answers = press_all(&urls, vec![draws[1].clone()]).await;
    assert_eq!(answers[0].0, 422);
    assert_books_balance(&app, 1, 1, 1).await;
}

#[tokio::test]
async fn a_benefit_locked_for_too_long_is_told_as_come_back_later_and_nothing_is_issued() {
    let app = TestApp::new(Filled::Empty, true).await;
    let draw = arrange(&app, 1, 1, 1, 1).await.remove(0);
    let mut other = app.owner().await;
    sqlx::raw_sql("begin; select from benefits for update").execute(&mut other).await.unwrap();

    let response = app.visitor().client.post(app.base_url.join(&draw.path).unwrap());
    let form: &[(&str, &str)] = &[];
    let response = response.header("cookie", &draw.cookie).form(form).send().await.unwrap();

    assert_eq!(response.status(), 503);
    assert!(response.headers().contains_key("retry-after"));
    sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
    assert_books_balance(&app, 0, 0, 1).await;
}

async fn press_often(
    visitors: Vec<Visitor>,
    path: &str,
    fields: &'static [(&'static str, &'static str)],
) -> Vec<String> {
    let tasks: Vec<_> = visitors
        .into_iter()
        .map(|visitor| {
            let path = path.to_owned();
            tokio::spawn(async move {
                let response = visitor.post(&path, fields).await;
                assert_eq!(response.status(), 303);
                location(&response)
            })
        })
        .collect();
    let mut locations = Vec::new();
    for task in tasks {
        locations.push(task.await.unwrap());
    }
    locations
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_double_click_two_admins_and_two_portals_at_once_are_one_issue_with_one_answer() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let other = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let global = app.sign_in("global.admin@alpine.example").await;
    let partner = app.sign_in("partner.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    let drawn = "select count(*) from pool_keys where drawn_at is not null";
    let before = app.count(drawn).await;

    // Each admin clicks twenty times, half of them at the other portal.
    let mut clicks = Vec::new();
    for admin in [&global, &partner] {
        clicks.extend((0..10).flat_map(|_| [admin.clone(), other.with_cookies_of(admin)]));
    }
    let locations = press_often(clicks, &path, &[]).await;

    let row = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    assert!(locations.iter().all(|there| *there == format!("{row}#b-{benefit}")), "{locations:?}");
    let shown = global.page(&row).await.keys();
    assert_eq!(shown.len(), 1);
    assert_eq!(partner.page(&row).await.keys(), shown);
    assert_eq!(other.with_cookies_of(&global).page(&row).await.keys(), shown);
    assert_eq!(app.count(drawn).await, before + 1);
    let entries = |action: &str| {
        format!("select count(*) from company_audit where subject_id = '{benefit}' and action = '{action}'")
    };
    assert_eq!(app.count(&entries("keys.issued")).await, 1);
    assert_eq!(app.count(&entries("keys.revealed")).await, 2, "one for each person's session");

    // Sent again, by reload or by habit.
    let again = press_often(vec![global.clone(), partner.clone()], &path, &[]).await;
    assert_eq!(again[0], locations[0]);
    assert_eq!(global.page(&row).await.keys(), shown);
    assert_eq!(app.count(&entries("keys.issued")).await, 1);
    assert_eq!(app.count(&entries("keys.revealed")).await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_right_to_a_refund_ends_once_when_two_benefits_are_taken_at_once() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let admins = [
        app.sign_in("global.admin@bleu-horizon.example").await,
        app.sign_in("partner.admin@bleu-horizon.example").await,
    ];
    let office = app.benefit(BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    let windows = app.benefit(BLEU_HORIZON, "Windows 10 Pro", "action_pack").await;
    let path = |benefit: &str| format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/keys");
    let (office_path, windows_path) = (path(&office), path(&windows));

    tokio::join!(
        press_often(vec![admins[0].clone(); 5], &office_path, &[("confirm", "yes")]),
        press_often(vec![admins[1].clone(); 5], &windows_path, &[("confirm", "yes")]),
    );

    let ended = format!(
        "select count(*) from enrollments where refund_ended_by = 'keys_revealed'
         and refund_ended_on_benefit in ('{office}', '{windows}')"
    );
    assert_eq!(app.count(&ended).await, 1);
    let issued = format!("select count(*) from issued_keys where benefit_id in ('{office}', '{windows}')");
    assert_eq!(app.count(&issued).await, 2);
}
