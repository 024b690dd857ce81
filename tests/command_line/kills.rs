//! `kill -9`, again and again: what was acknowledged is there, and nothing is there by half.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use partner_portal::base::secrets::Secrets;
use sqlx::Connection as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use uuid::Uuid;

use super::process::{Installation, Portal, until};
use crate::app::{ALPINE, TestApp, Visitor};
use crate::database::{Filled, bulk, keys, mails};
use crate::mail::server::{MailServer, Mood};

const ROUNDS: usize = 10;
const CLIENTS: usize = 4;
/// So many issues are acknowledged in a round before the portal is killed.
const ACKNOWLEDGED: usize = 6;

#[tokio::test]
async fn kill_nine_loses_no_key_that_was_got_and_leaves_none_half_issued() {
    let installation = Installation::new();
    let mut portal = installation.serve().await;
    let postmaster = installation.postmaster();
    let mut left = make_benefits(&installation).await;
    let mut got = Vec::new();
    for round in 0..ROUNDS {
        got.extend(get_until_killed(portal, &mut left).await);
        assert!(got.len() >= (round + 1) * ACKNOWLEDGED);
        portal = installation.serve().await;
        assert_eq!(installation.postmaster(), postmaster, "the running Postgres is adopted");
        check(&installation, &got).await;
    }
    println!("{} issues were acknowledged in {ROUNDS} rounds", got.len());
    assert_eq!(portal.end().await.0, Some(0));
    assert!(!installation.has_postgres(), "what was adopted is stopped");
}

/// Several clients get keys as fast as they can, until the portal is killed among them. Gives the benefits whose
/// keys they were told they have.
async fn get_until_killed(portal: Portal, left: &mut Vec<Uuid>) -> Vec<Uuid> {
    let queue = Arc::new(Mutex::new(std::mem::take(left)));
    let count = Arc::new(AtomicUsize::new(0));
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        let admin = portal.sign_in("global.admin@alpine.example").await;
        clients.push(tokio::spawn(get_keys(admin, Arc::clone(&queue), Arc::clone(&count))));
    }
    until("enough keys were got", async || count.load(Ordering::Relaxed) >= ACKNOWLEDGED).await;
    portal.kill().await;
    let mut got = Vec::new();
    for client in clients {
        got.extend(client.await.unwrap());
    }
    left.append(&mut *queue.lock().await);
    got
}

async fn get_keys(admin: Visitor, queue: Arc<Mutex<Vec<Uuid>>>, count: Arc<AtomicUsize>) -> Vec<Uuid> {
    let mut got = Vec::new();
    loop {
        let benefit = queue.lock().await.pop().expect("there are benefits for all rounds");
        let path = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
        let answer = admin.client.post(admin.base_url.join(&path).unwrap()).form(&[("confirm", "yes")]);
        // No answer: the portal was killed, before or after its commit.
        let Ok(answer) = answer.send().await else { return got };
        assert_eq!(answer.status(), 303);
        got.push(benefit);
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// Every acknowledged issue is there; for each benefit there is its counter's number of keys, and for each drawn key
/// exactly one issued one.
async fn check(installation: &Installation, got: &[Uuid]) {
    let mut conn = installation.superuser().await;
    let acknowledged: i64 = sqlx::query_scalar("select count(*) from issued_keys where benefit_id = any($1)")
        .bind(got)
        .fetch_one(&mut conn)
        .await
        .unwrap();
    assert_eq!(usize::try_from(acknowledged).unwrap(), got.len());
    for half in [
        "select count(*) from benefits b where keys_issued <> (select count(*) from issued_keys k
             where k.partner_id = b.partner_id and k.benefit_id = b.id)",
        "select count(*) from pool_keys p full join issued_keys i on i.id = p.id
             where (p.drawn_at is not null) is distinct from (i.id is not null)",
        "select count(*) from issued_keys k where not exists (select from company_audit a
             where a.partner_id = k.partner_id and a.subject_id = k.benefit_id and a.action = 'keys.issued' and a.outcome = 'done')",
        "select count(*) from benefits b join enrollments e using (partner_id)
             where e.id = b.enrollment_id and keys_issued > 0 and e.refund_ended_at is null",
    ] {
        let count: i64 = sqlx::query_scalar(half).fetch_one(&mut conn).await.unwrap();
        assert_eq!(count, 0, "{half}");
    }
}

/// Many Action Packs for Alpine, with a key in the pools for each of their software benefits.
async fn make_benefits(installation: &Installation) -> Vec<Uuid> {
    let mut conn = installation.superuser().await;
    let made = bulk::add_action_packs(&mut conn).await;
    let secrets = Secrets::load(&installation.key_file()).unwrap();
    for (_, product) in &made {
        let key = format!("DMXXX-{}", Uuid::now_v7());
        keys::add_to_pool(&mut conn, &secrets, *product, &[key]).await;
    }
    made.into_iter().map(|(benefit, _)| benefit).collect()
}

/// In each round a worker is killed with a mail in its hands: now before the server says that it has it, now after
/// that, and before it is noted.
#[tokio::test]
async fn kill_nine_of_a_worker_loses_no_mail_and_leaves_at_most_a_second_copy_of_the_same_id() {
    const ROUNDS: usize = 6;
    let server = MailServer::start().await;
    server.set_mood(Mood::Holding);
    let installation = Installation::new().with("SMTP_URL", server.url().as_str());
    // The first start makes the database, and one worker waits for the first mail.
    let mut worker = Some(installation.start(&["worker"]).await);
    let mut conn = installation.superuser().await;
    for round in 0..ROUNDS {
        mails::write_to(&mut conn, &format!("reader{round}@alpine.example")).await;
        until("the server has the mail", async || server.count() == 2 * round + 1).await;
        if round % 2 == 1 {
            // The worker can't note what it is told next.
            let mut other = installation.superuser().await;
            let mut lock = other.begin().await.unwrap();
            sqlx::query("select from outbox where state = 'queued' for update")
                .execute(&mut *lock)
                .await
                .unwrap();
            server.answer();
            until("the worker knows that the mail was taken", async || {
                let waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
                sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut conn).await.unwrap() > 0
            })
            .await;
            worker.take().unwrap().kill().await;
            lock.rollback().await.unwrap();
        } else {
            worker.take().unwrap().kill().await;
        }
        // It is in nobody's hands once the claim has run out.
        assert_eq!(mails::free_claims(&mut conn).await, 1, "round {round}");
        server.set_mood(Mood::Well);
        worker = Some(installation.start(&["worker"]).await);
        until("the mail is noted as sent", async || {
            let left = "select count(*) from outbox where state <> 'sent'";
            sqlx::query_scalar::<_, i64>(left).fetch_one(&mut conn).await.unwrap() == 0
        })
        .await;
        let copies: Vec<_> =
            server.inbox().into_iter().filter(|it| it.to.contains(&format!("reader{round}@"))).collect();
        assert_eq!(copies.len(), 2, "round {round}");
        assert_eq!(copies[0].message_id, copies[1].message_id, "round {round}");
        server.set_mood(Mood::Holding);
    }
    assert_eq!(server.count(), 2 * ROUNDS);
    assert_eq!(worker.unwrap().end().await.0, Some(0));
}

#[tokio::test]
async fn readiness_probes_that_hang_up_leave_no_transaction_open() {
    let app = TestApp::new(Filled::Empty, false).await;
    let address = app.base_url.socket_addrs(|| None).unwrap()[0];
    let request = format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\n\r\n");
    let open = "select count(*) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'";
    let mut superuser = app.database.superuser().await;
    for _ in 0..40 {
        for delay in 0..25 {
            let mut probe = TcpStream::connect(address).await.unwrap();
            probe.write_all(request.as_bytes()).await.unwrap();
            // Now sooner, now later, so that some hang up while the transaction is being opened.
            let begun = Instant::now();
            while begun.elapsed() < Duration::from_micros(delay * 40) {
                tokio::task::yield_now().await;
            }
        }
        // One that was left open ends by its own time-out only after ten seconds.
        let begun = Instant::now();
        while sqlx::query_scalar::<_, i64>(open).fetch_one(&mut superuser).await.unwrap() > 0 {
            assert!(begun.elapsed() < Duration::from_secs(5), "a transaction was left open");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}
