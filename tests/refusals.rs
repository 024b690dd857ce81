//! Refused attempts that anybody can make as fast as they like: they are counted, and fill no disk. And what leaves the
//! portal as a file is on record.

use reqwest::StatusCode;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp};

const MANY: i64 = 75;
/// So many a minute have an entry of their own.
const WITH_ENTRIES: i64 = 60;

async fn counted(app: &TestApp) -> Vec<(String, String, i32)> {
    sqlx::query_as("select kind, subject, count from counted_refusals order by kind, subject")
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn who_guesses_ids_or_asks_for_what_they_may_not_fills_no_log() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff3@alpine.example").await;
    let person = app.id("select id from persons where email = 'staff3@alpine.example'").await;
    let entries = async |log: &str, action: &str| {
        app.count(&format!("select count(*) from {log} where action = '{action}'")).await
    };
    for _ in 0..MANY {
        assert_eq!(staff.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 404);
    }
    assert_eq!(entries("programme_audit", "access.unknown_id").await, WITH_ENTRIES);
    assert_eq!(counted(&app).await, [("access".to_owned(), person.clone(), 75)]);
    assert_eq!(staff.get("/console").await.status(), 403);
    assert_eq!(staff.get(&format!("/partners/{ALPINE}/benefits/software")).await.status(), 403);
    let not_told = (entries("programme_audit", "access.not_operator").await, "company_audit");
    assert_eq!((not_told.0, entries(not_told.1, "access.denied").await), (0, 0));

    // Somebody else's are theirs, and the next minute is another one.
    let other = app.sign_in("staff4@alpine.example").await;
    assert_eq!(other.get("/console").await.status(), 403);
    assert_eq!(entries("programme_audit", "access.not_operator").await, 1);
    app.clock.advance(time::Duration::MINUTE);
    for _ in 0..MANY {
        assert_eq!(staff.get(&format!("/partners/{ALPINE}/benefits/software")).await.status(), 403);
    }
    assert_eq!(entries("company_audit", "access.denied").await, WITH_ENTRIES);
    let counts: Vec<i32> =
        counted(&app).await.into_iter().filter(|it| it.1 == person).map(|it| it.2).collect();
    assert_eq!(counts.iter().sum::<i32>(), 75 + 2 + 75);
}

#[tokio::test]
async fn forms_that_other_sites_send_are_counted_by_the_minute_and_have_no_entry() {
    let app = TestApp::demo().await;
    let before = app.tables().await;
    let visitor = app.visitor();
    for _ in 0..3 {
        let url = app.base_url.join("/sign-in").unwrap();
        let sent = visitor.client.post(url).header("sec-fetch-site", "cross-site").form(&[("email", "a")]);
        assert_eq!(sent.send().await.unwrap().status(), StatusCode::FORBIDDEN);
    }
    assert_eq!(counted(&app).await, [("cross_site".to_owned(), "address:127.0.0.1".to_owned(), 3)]);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn what_leaves_the_portal_as_a_file_is_on_record() {
    let app = TestApp::demo().await;
    let company = format!("/partners/{ALPINE}");
    let admin = app.sign_in("global.admin@alpine.example").await;
    let operator = app.sign_in("operator@programme.example").await;
    let lists = ["benefits/software", "benefits/go-to-market", "account/people", "seats", "service-requests"];
    for list in lists {
        assert_eq!(admin.get(&format!("{company}/{list}.csv")).await.status(), 200, "{list}");
    }
    for list in ["activations", "service-requests", "mail"] {
        assert_eq!(operator.get(&format!("/console/{list}.csv")).await.status(), 200, "{list}");
    }
    let told = async |log: &str| -> Vec<(String, String)> {
        let sql = format!(
            "select actor, details ->> 'file' from {log} where action = 'list.downloaded' and outcome = 'done' order by id"
        );
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut app.owner().await).await.unwrap()
    };
    let by = |who: &str, files: &[&str]| -> Vec<(String, String)> {
        files.iter().map(|file| (who.to_owned(), format!("{file}.csv"))).collect()
    };
    let files = [
        "software-4100001",
        "go-to-market-4100001",
        "people-4100001",
        "seats-4100001",
        "service-requests-4100001",
    ];
    assert_eq!(told("company_audit").await, by("Claudia Brunner", &files));
    let files = ["activations", "service-requests", "mails"];
    assert_eq!(told("programme_audit").await, by("operator@programme.example", &files));
}
