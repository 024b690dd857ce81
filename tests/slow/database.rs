//! A database that is silent: no answer, no end of the connection.

use std::time::{Duration, Instant};

use partner_portal::db::{Db, deadline};
use partner_portal::jobs;
use sqlx::PgConnection;

use super::proxy::SilentWay;
use super::signed_in;
use crate::app::{ALPINE, Beside, TestApp};
use crate::command_line::process::until;
use crate::database::mails;
use crate::mail::server::MailServer;

/// Well beyond every time-out of ours, and far below those of the system.
const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn after_silence_pages_and_mails_come_back_though_no_connection_was_ever_closed() {
    let app = TestApp::demo().await;
    let way = SilentWay::new().await;
    let logins = way.logins(&app.database);
    let portal = app.beside(Beside { demo: true, logins: Some(&logins), ..Beside::default() }).await;
    let (visitor, _) = signed_in(&app, "global.admin@alpine.example").await;
    let visitor = portal.with_cookies_of(&visitor);
    let overview = format!("/partners/{ALPINE}/benefits");
    // Several connections lie idle when the silence begins.
    let pages = (0..8).map(|_| visitor.page(&overview));
    futures_util::future::join_all(pages).await;
    let server = MailServer::start().await;
    let postman = crate::mail::postman_of(&portal.state, &app, &server);
    jobs::tidy_up(&portal.state.db, app.clock.now()).await.unwrap();

    way.fall_silent();
    let begun = Instant::now();
    assert_eq!(visitor.get(&overview).await.status(), 503);
    // Told in less than five seconds; the rest is for a machine that is busy.
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(visitor.get("/health/live").await.status(), 200);
    mails::write(&app, 1).await;
    assert!(postman.deliver_next().await.is_err());

    way.let_new_ones_through();
    let begun = Instant::now();
    until("the first good page", async || visitor.get(&overview).await.status() == 200).await;
    until("the mail is out", async || postman.deliver_next().await.is_ok() && server.count() == 1).await;
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    assert_eq!(visitor.get("/health/ready").await.status(), 200);
}

async fn wait_long(db: &Db) -> sqlx::Result<()> {
    let mut tx = db.serve().await?;
    let conn: &mut PgConnection = &mut tx;
    sqlx::raw_sql("select pg_sleep(3)").execute(conn).await?;
    Ok(())
}

#[tokio::test]
async fn work_that_waits_for_a_silent_database_gives_its_connections_free() {
    let app = TestApp::demo().await;
    let way = SilentWay::new().await;
    let db = Db::new(&way.logins(&app.database));
    // As many as the pool has; half of them wait for an answer, half are just done.
    let busy = (0..6).map(|_| deadline::within(Duration::from_millis(500), wait_long(&db)));
    let idle: Vec<_> = futures_util::future::join_all((0..6).map(|_| db.serve())).await;
    let silence = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        way.fall_silent();
    };
    let (done, ()) = tokio::join!(futures_util::future::join_all(busy), silence);
    assert!(done.iter().all(Option::is_none));
    drop(idle);
    way.let_new_ones_through();
    let begun = Instant::now();
    until("a transaction opens", async || db.serve().await.is_ok()).await;
    until("all places are free", async || {
        futures_util::future::join_all((0..12).map(|_| db.serve())).await.iter().all(Result::is_ok)
    })
    .await;
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn an_opening_that_nobody_waits_for_leaves_no_open_transaction_in_the_pool() {
    let app = TestApp::demo().await;
    let db = Db::new(&app.database.logins());
    for round in 0..300_u64 {
        // Dropped at any point of its opening.
        let _ = tokio::time::timeout(Duration::from_micros(round), db.serve()).await;
    }
    let mut all = Vec::new();
    for _ in 0..12 {
        let mut tx = db.serve().await.unwrap();
        let begun: bool = sqlx::query_scalar("select statement_timestamp() - now() < interval '10 seconds'")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
        assert!(begun);
        all.push(tx);
    }
    drop(all);
    let open = "select count(*) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'";
    until("nothing is open", async || app.count(open).await == 0).await;
}
