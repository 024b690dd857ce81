//! The command line, with the real program: what it prints, how it ends, and what it leaves behind.

mod imports;
mod kills;
pub mod migrations;
pub mod process;
mod refusals;
mod rotation;
mod settings;
mod surroundings;

use std::time::{Duration, Instant};

use process::{Installation, kill, until};

use crate::app::{ALPINE, location};

#[tokio::test]
async fn the_portal_prints_its_address_serves_and_takes_its_postgres_with_it() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let address = portal.base_url.as_str().trim_end_matches('/').to_owned();
    assert_eq!(portal.line, format!("Partner portal: open {address} (demo: one click signs in)\n"));
    assert_eq!(portal.status("/health/live").await, 200);
    assert_eq!(portal.status("/health/ready").await, 200);
    assert!(portal.visitor().page("/sign-in").await.contains("global.admin@alpine.example"));
    assert!(installation.has_postgres());
    assert_eq!(portal.end().await, (Some(0), String::new()));
    assert!(!installation.has_postgres());

    let begun = Instant::now();
    let portal = installation.serve().await;
    assert_eq!(portal.status("/sign-in").await, 200);
    let took = begun.elapsed();
    println!("from start to first page on an existing database: {took:?}");
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert_eq!(portal.end_by("-INT").await, (Some(0), String::new()));
    assert!(!installation.has_postgres());
}

#[tokio::test]
async fn what_is_logged_is_json_and_holds_no_secret() {
    let installation = Installation::new().with("PORTAL_LOG", "debug");
    let portal = installation.serve().await;
    let visitor = portal.visitor();
    let fields = [("email", "global.admin@alpine.example"), ("password", "benefits-demo")];
    let response = visitor.post("/sign-in", &fields).await;
    assert_eq!(response.status(), 303);
    let cookie = response.headers()["set-cookie"].to_str().unwrap().to_owned();
    let session = cookie.split(['=', ';']).nth(1).unwrap().to_owned();
    let page = get_keys(&installation, &visitor).await;
    let key = page.keys().remove(0);
    assert_eq!(visitor.get("/partners/1/benefits").await.status(), 404);
    portal.end().await;

    let log = installation.log();
    assert!(log.lines().count() > 1, "{log}");
    for line in log.lines() {
        let event: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        assert!(event["timestamp"].is_string() && event["level"].is_string(), "{line}");
    }
    let sealing_key = std::fs::read_to_string(installation.key_file()).unwrap();
    for secret in ["benefits-demo", "DMXXX", &key, &session, sealing_key.trim()] {
        assert!(!log.contains(secret), "«{secret}» in the log");
    }
}

/// Gets the keys of a benefit that needs no confirmation, and gives the page that shows them.
async fn get_keys(installation: &Installation, visitor: &crate::app::Visitor) -> crate::html::Page {
    let mut conn = installation.superuser().await;
    let benefit: uuid::Uuid = sqlx::query_scalar(
        "select b.id from benefits b join products p on p.id = b.product_id
         join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
         join partner_directory d on d.id = b.partner_id
         where d.mpn_id = $1 and p.name = 'Office Professional Plus 2019' and e.package = 'gold_core'",
    )
    .bind(ALPINE)
    .fetch_one(&mut conn)
    .await
    .unwrap();
    let response = visitor.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    visitor.page(&location(&response)).await
}

#[tokio::test]
async fn commands_beside_a_running_portal_use_its_postgres_and_the_last_to_leave_stops_it() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let postmaster = installation.postmaster();
    let worker = installation.start(&["worker"]).await;
    assert_eq!(worker.line, "Partner portal: worker running\n");
    assert_eq!(installation.run(&["migrate"]).await.done(), "The database is up to date.");

    let visitor = portal.sign_in("global.admin@alpine.example").await;
    let again = installation.run(&["seed", "demo"]).await;
    assert!(again.done().starts_with("The demo data are in already, dated to "), "{again:?}");
    assert_eq!(visitor.get("/").await.status(), 303);
    assert_eq!(installation.run(&["seed", "demo", "--reset"]).await.done(), "The demo data are in.");
    assert!(location(&visitor.get("/").await).starts_with("/sign-in"), "the session of before has ended");
    portal.sign_in("global.admin@alpine.example").await.page(&format!("/partners/{ALPINE}/benefits")).await;

    assert_eq!(installation.postmaster(), postmaster);
    assert_eq!(portal.end().await.0, Some(0));
    assert!(installation.has_postgres(), "the worker still uses it");
    assert_eq!(worker.end().await.0, Some(0));
    assert!(!installation.has_postgres());
}

#[tokio::test]
async fn an_operators_link_is_printed_once_works_once_and_leads_to_the_console() {
    let installation = Installation::new();
    let wrong = installation.run(&["operator", "add", "nobody"]).await;
    assert!(wrong.refused(2).contains("«nobody» is not a mail address"));
    assert!(!installation.data_dir().exists(), "nothing was started");

    let portal = installation.serve().await;
    let added = installation.run(&["operator", "add", "Ada@Programme.Example"]).await;
    let link = url::Url::parse(added.done()).unwrap();
    assert_eq!(added.output.lines().count(), 1);
    assert!(!added.errors.contains(link.path()));

    let visitor = portal.visitor();
    assert!(visitor.page(link.path()).await.contains("ada@programme.example"));
    let fields = [("password", "correct horse battery"), ("again", "correct horse battery")];
    assert_eq!(visitor.post(link.path(), &fields).await.status(), 303);
    visitor.page("/console").await;
    assert_eq!(portal.visitor().get(link.path()).await.status(), 410, "spent");
    let fields = [("email", "ada@programme.example"), ("password", "correct horse battery")];
    assert_eq!(portal.visitor().post("/sign-in", &fields).await.status(), 303);
    assert!(!installation.log().contains(link.path()));
}

#[tokio::test]
async fn an_operator_who_is_removed_is_one_no_longer_at_the_next_request_and_the_last_one_stays() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let link = url::Url::parse(installation.run(&["operator", "add", "ada@programme.example"]).await.done());
    let link = link.unwrap().path().to_owned();
    let demo = portal.sign_in("operator@programme.example").await;
    demo.page("/console").await;

    for (email, status, said) in [
        ("nobody", 2, "«nobody» is not a mail address"),
        ("global.admin@alpine.example", 1, "global.admin@alpine.example is not an operator"),
    ] {
        let refused = installation.run(&["operator", "remove", email]).await;
        assert!(refused.refused(status).contains(said), "{email}");
    }
    let removed = installation.run(&["operator", "remove", "Operator@programme.example"]).await;
    let said = removed.done();
    assert!(said.starts_with("operator@programme.example is no longer an operator."), "{said}");
    assert!(!said.ends_with("theirs: 0."), "what they have taken is told: {said}");
    assert_eq!(demo.get("/console").await.status(), 303, "signed out");
    let again = portal.sign_in("operator@programme.example").await;
    assert_eq!(again.get("/console").await.status(), 403);

    let last = installation.run(&["operator", "remove", "ada@programme.example"]).await;
    assert!(last.refused(1).contains("ada@programme.example is the only administrator"));
    assert_eq!(portal.visitor().get(&link).await.status(), 200, "nothing was done");
    installation.run(&["operator", "add", "operator@programme.example"]).await.done();
    installation.run(&["operator", "remove", "ada@programme.example"]).await.done();
    assert_eq!(portal.visitor().get(&link).await.status(), 410, "their link ended too");
}

#[tokio::test]
async fn a_small_real_installation_has_no_demo_and_shows_its_metrics_on_a_listener_of_their_own() {
    let metrics = free_port();
    let installation = Installation::new().with("PORTAL_DEMO", "off").with("PORTAL_METRICS_LISTEN", &metrics);
    let portal = installation.serve().await;
    assert_eq!(
        portal.line,
        format!("Partner portal: open {}\n", portal.base_url.as_str().trim_end_matches('/'))
    );
    let page = portal.visitor().page("/sign-in").await;
    assert!(!page.contains("alpine.example") && !page.contains("/sign-in/demo"), "{page}");
    let refused = portal.visitor().post("/sign-in/demo", &[("email", "global.admin@alpine.example")]).await;
    assert_eq!(refused.status(), 404);

    assert_eq!(portal.status("/metrics").await, 404);
    let measure =
        async || reqwest::get(format!("http://{metrics}/metrics")).await.unwrap().text().await.unwrap();
    let measured = measure().await;
    assert!(measured.contains("portal_database_connections "), "{measured}");
    // A request is counted when its answer has gone out.
    let counted = "portal_requests_total{method=\"GET\",status=\"200\"}";
    until("requests are counted", async || measure().await.contains(counted)).await;
    // Whoever waits for what is done once a day hears of it, and when it stays away.
    let told = "portal_daily_job_done_timestamp_seconds{job=\"terms\"} ";
    until("what is done once a day is told", async || measure().await.contains(told)).await;
    assert_eq!(reqwest::get(format!("http://{metrics}/sign-in")).await.unwrap().status(), 404);
    // With both listeners open it ends in order too.
    assert_eq!(portal.end().await.0, Some(0));
}

/// A port that was free a moment ago.
fn free_port() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

#[tokio::test]
async fn while_the_database_is_away_pages_say_so_and_come_back_with_it() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let visitor = portal.sign_in("global.admin@alpine.example").await;
    let overview = format!("/partners/{ALPINE}/benefits");
    visitor.page(&overview).await;

    // So that it doesn't come back by itself before it is looked at.
    let settings = installation.data_dir().join("postgres/postgresql.auto.conf");
    std::fs::write(&settings, "shared_buffers = '99999GB'\n").unwrap();
    let postmaster = installation.postmaster().unwrap();
    kill("-INT", &postmaster);
    until("Postgres has stopped", async || !installation.has_postgres()).await;
    assert_eq!(portal.status("/health/ready").await, 503);
    assert_eq!(portal.status("/health/live").await, 200);
    let away = visitor.get(&overview).await;
    assert_eq!(away.status(), 503);
    let seconds: u32 = away.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=30).contains(&seconds));
    let page = crate::html::Page::of(away).await;
    assert!(
        !page.whole().headings().is_empty() && page.contains(&overview),
        "a page with the way to try again: {page}"
    );
    assert!(!page.contains("postgres") && !page.contains("socket"), "no cause is told: {page}");
    // A session that can't be stored is no fault of ours either.
    assert_eq!(portal.visitor().post("/sign-in/demo", &[("email", "a@b.example")]).await.status(), 503);
    assert!(!installation.log().contains("\"level\":\"ERROR\""), "{}", installation.log());

    std::fs::write(&settings, "").unwrap();
    // Any command beside the portal starts its Postgres again, if the portal itself has not.
    installation.run(&["migrate"]).await.done();
    let back = Instant::now();
    visitor.page(&overview).await;
    println!("from the database's return to the first good page: {:?}", back.elapsed());
    assert!(back.elapsed() < Duration::from_secs(1));
    assert_eq!(portal.status("/health/ready").await, 200);
    assert_eq!(portal.end().await.0, Some(0));
    assert!(!installation.has_postgres());
}
