//! What is over goes at its term and not a second before; and what must outlive it does.

use std::collections::BTreeSet;

use partner_portal::authz::mails::Topic;
use partner_portal::keys::mails::KeyMail;
use partner_portal::mail::outbox;
use partner_portal::mail::staff::{ToOperators, Told};
use time::{Duration, OffsetDateTime};

use super::{portal, work};
use crate::app::{ALPINE, TestApp};
use crate::database::{NOW, jobs, queue};
use crate::factories::Operator;
use crate::office::{Office, Programme};

/// The programme's own terms, each as short as another can't be taken for it.
const SHORTENED: &str = "update programme set sent_mails_kept_days = 3, failed_mails_kept_days = 5,
    mail_proofs_kept_days = 801, closed_items_kept_days = 31, ended_sessions_kept_days = 2, ended_links_kept_days = 4,
    counts_kept_days = 6";

/// Everything that can be over, once ended `term` ago to the second (it goes), and once a second later (it stays).
async fn leave_all(app: &TestApp, days: [i64; 6]) {
    let [sent, failed, proofs, sessions, links, counts] = days.map(Duration::days);
    for (name, later) in [("goes", Duration::ZERO), ("stays", Duration::SECOND)] {
        jobs::leave_mail(app, &format!("sent {name}"), "sent", NOW - sent + later).await;
        jobs::leave_mail(app, &format!("failed {name}"), "failed", NOW - failed + later).await;
        jobs::leave_proof(app, &format!("proof {name}"), NOW - proofs + later).await;
        jobs::leave_session(app, &format!("session {name}"), NOW - sessions + later).await;
        jobs::leave_link(app, &format!("link {name}"), NOW - links + later, None).await;
        let spent = Some(NOW - links + later);
        jobs::leave_link(app, &format!("spent {name}"), NOW + Duration::DAY, spent).await;
        jobs::leave_counts(app, &format!("counts {name}"), NOW - counts + later).await;
    }
    crate::database::mails::write(app, 1).await;
}

async fn names(app: &TestApp) -> BTreeSet<String> {
    let sql = "select recipient from outbox
               union all select convert_from(id_hash, 'UTF8') from sessions
               union all select convert_from(token_hash, 'UTF8') from one_time_links
               union all select 'throttled ' || address from throttled_sign_ins
               union all select 'refused ' || subject from counted_refusals
               union all select case proof when sha256('proof goes') then 'proof goes' else 'proof stays' end
                         from mail_proofs";
    let names: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut app.owner().await).await.unwrap();
    names.into_iter().collect()
}

#[tokio::test]
async fn what_is_over_goes_at_its_term_and_not_a_second_before() {
    for (setting, days) in [("", [90, 400, 1200, 7, 30, 30]), (SHORTENED, [3, 5, 801, 2, 4, 6])] {
        let app = portal().await;
        app.run(setting).await;
        leave_all(&app, days).await;
        let all = names(&app).await;
        work(&app).await;
        let left = names(&app).await;
        let gone: Vec<&str> = all.difference(&left).map(String::as_str).collect();
        let expected = [
            "failed goes",
            "link goes",
            "proof goes",
            "refused counts goes",
            "sent goes",
            "session goes",
            "spent goes",
            "throttled counts goes",
        ];
        assert_eq!(gone, expected, "{days:?}");
        assert_eq!(left.iter().filter(|it| it.ends_with("stays")).count(), expected.len(), "{left:?}");
        assert!(left.contains("reader1@alpine.example"), "one that is queued goes never");
    }
}

#[tokio::test]
async fn thousands_go_in_one_day_and_who_holds_one_is_not_waited_for() {
    let app = portal().await;
    jobs::leave_mails(&app, "goes", "sent", NOW - Duration::days(91), 4_100).await;
    let held = app.id("select id from outbox limit 1").await;
    let mut operator = app.state.db.console().await.unwrap();
    let hold = format!("select from outbox where id = '{held}' for update");
    sqlx::query(sqlx::AssertSqlSafe(hold)).execute(&mut *operator).await.unwrap();
    work(&app).await;
    assert_eq!(app.id("select id from outbox").await, held, "it alone is left");
    operator.commit().await.unwrap();
    app.clock.advance(Duration::DAY);
    work(&app).await;
    assert_eq!(app.count("select count(*) from outbox").await, 0);
}

/// Writes a notice to the operators of which there is to be one.
async fn notice(app: &TestApp, serving: bool) {
    let db = &app.state.db;
    let mut tx = if serving { db.serve().await.unwrap() } else { db.console().await.unwrap() };
    let mail = KeyMail::PoolEmpty { product: "Visio".into() };
    let to = ToOperators { told: Told::Wishing(Topic::Keys), with: None, about: None, once: "notice" };
    outbox::enqueue_to_operators(&mut tx, to, &mail, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

const NOTICES: &str = "select count(*) from outbox where once like 'notice:%'";

#[tokio::test]
async fn of_a_notice_that_was_sent_there_is_no_second_one_also_when_the_mail_is_gone() {
    let app = TestApp::demo().await;
    for serving in [true, false, true] {
        notice(&app, serving).await;
        assert_eq!(app.count(NOTICES).await, 1);
    }
    crate::database::mails::send_all(&app).await;
    app.clock.advance(Duration::days(90));
    work(&app).await;
    assert_eq!(app.count(NOTICES).await, 0, "its term is over");
    notice(&app, true).await;
    notice(&app, false).await;
    assert_eq!(app.count(NOTICES).await, 0, "it was sent");
    // Another operator never got it.
    jobs::add_operator(&app, "second@programme.example").await;
    notice(&app, true).await;
    assert_eq!(
        app.count("select count(*) from outbox where recipient = 'second@programme.example'").await,
        1
    );
    // Who reads the database is not told to whom notices went.
    assert_eq!(app.count("select count(*) from mail_proofs p where p::text like '%@%'").await, 0);
}

#[tokio::test]
async fn neither_is_there_of_one_that_the_release_before_sent_whoever_is_quicker() {
    let app = TestApp::demo().await;
    let operator = "operator@programme.example";
    jobs::leave_mail_of_the_release_before(&app, operator, "notice", NOW - Duration::days(1)).await;
    notice(&app, true).await;
    assert_eq!(app.count(NOTICES).await, 1, "it is in the outbox");
    for _ in 0..12 {
        crate::database::mails::forget_all(&app).await;
        jobs::forget_proofs(&app).await;
        jobs::forget_that_it_was_done(&app).await;
        jobs::leave_mail_of_the_release_before(&app, operator, "notice", NOW - Duration::days(90)).await;
        let notices = (0..4).map(|number| notice(&app, number % 2 == 0));
        tokio::join!(futures_util::future::join_all(notices), work(&app));
        assert_eq!(app.count(NOTICES).await, 0);
    }
}

struct Closed {
    activation: String,
    request: String,
}

/// Something that Alpine took back, and something that the programme closed, both at that moment.
async fn close(app: &TestApp, product: &str, at: OffsetDateTime) -> Closed {
    let before = at - Duration::days(40);
    let benefit = app.benefit(ALPINE, product, "gold_core").await;
    let office = async |at| Office::of_number(app, ALPINE).await.at(at);
    let activation = office(before).await.asks_for(&benefit).await;
    let request = office(before).await.asks(product, "Please.").await;
    office(at).await.withdraws(&benefit).await;
    Programme::of(app).await.at(at).closes(request).await;
    Closed { activation: activation.to_string(), request: request.to_string() }
}

impl Closed {
    fn pages(&self) -> [String; 2] {
        [
            format!("/console/activations/{}", self.activation),
            format!("/console/service-requests/{}", self.request),
        ]
    }
}

const LISTS: [&str; 2] = ["/console/activations?status=all", "/console/service-requests?status=all"];

#[tokio::test]
async fn what_was_closed_leaves_the_lists_at_its_term_and_its_page_stays() {
    let app = TestApp::demo().await;
    queue::forget_all(&app).await;
    app.run("update programme set technical_activation_user = false").await;
    let goes = close(&app, "On-premises incidents", NOW).await;
    let stays = close(&app, "Cloud incidents", NOW + Duration::SECOND).await;
    app.set_clock(NOW + Duration::days(400) - Duration::SECOND);
    let operator = Operator::sign_in(&app).await;
    let mut pages = Vec::new();
    for (list, it) in LISTS.iter().zip(goes.pages()) {
        assert!(operator.page(list).await.links_to(&it), "{list}");
        pages.push(operator.page(&it).await.to_string());
    }
    work(&app).await;
    assert_eq!(app.count("select count(*) from queue_items where not open").await, 4);
    app.clock.advance(Duration::SECOND);
    jobs::forget_that_it_was_done(&app).await;
    work(&app).await;
    let left =
        format!("select count(*) from queue_items where id in ('{}', '{}')", stays.activation, stays.request);
    assert_eq!(app.count(&left).await, 2);
    assert_eq!(app.count("select count(*) from queue_items").await, 2);

    for (list, it) in LISTS.iter().zip(goes.pages()) {
        let page = operator.page(list).await;
        assert!(!page.links_to(&it) && page.contains("closed more than 400 days ago isn’t listed"), "{page}");
        let open = operator.page(list.trim_end_matches("?status=all")).await;
        assert!(!open.contains("isn’t listed"), "{open}");
    }
    for (path, then) in goes.pages().iter().zip(pages) {
        assert!(operator.page(path).await.to_string() == then, "{path} is another page");
    }
    // What is sent from a page of before is answered as ever, and not with "there is no such thing".
    let taken = operator.post(&format!("{}/taking", goes.pages()[0]), &[("seen", "requested")]).await;
    assert_ne!(taken.status(), 404);
    // The company sees it as before.
    let admin = app.sign_in("global.admin@alpine.example").await;
    admin.page(&format!("/partners/{ALPINE}/service-requests/{}", goes.request)).await;
}

#[tokio::test]
async fn what_waits_is_never_old_enough() {
    let app = TestApp::demo().await;
    let open = app.count("select count(*) from queue_items where open").await;
    let declined = app.count("select count(*) from queue_items where open and area = 'activations'").await;
    app.set_clock(NOW + Duration::days(10_000));
    work(&app).await;
    // What nobody fulfilled in time was declined on that day, and is kept from then on (R-DATE-2).
    assert_eq!(app.count("select count(*) from queue_items where open").await, open - declined);
    assert_eq!(app.count("select count(*) from queue_items").await, open);
}

#[tokio::test]
async fn however_many_networks_are_throttled_in_a_minute_a_hundred_are_named() {
    let app = portal().await;
    let mut tx = app.state.db.sign_in().await.unwrap();
    for number in 0..130 {
        // Two addresses of a network are one, as long as it is named.
        for address in [format!("2001:db8:0:{number:x}::1"), format!("2001:db8:0:{number:x}:ffff::1")] {
            let network = partner_portal::users::limits::network(address.parse().unwrap());
            partner_portal::users::store::limits::count_throttled(&mut tx, &network, NOW).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
    assert_eq!(app.count("select count(*) from throttled_sign_ins").await, 101);
    assert_eq!(
        app.count("select sum(count) from throttled_sign_ins where address <> 'others'").await,
        2 * 100
    );
    assert_eq!(app.count("select sum(count) from throttled_sign_ins").await, 2 * 130);
}
