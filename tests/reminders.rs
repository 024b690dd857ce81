//! Reminders, from the day's job to the mails: to whom, in which language, once, and after a standstill (R-DATE-8).

use futures_util::future::join_all;
use partner_portal::audit::Actor;
use partner_portal::base::ids::PartnerId;
use partner_portal::jobs::daily::Job;
use partner_portal::reminders::{acts, store};
use partner_portal::seed;
use serde_json::{Value, json};
use sqlx::Connection as _;
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};
use tracing::Dispatch;
use tracing_subscriber::layer::SubscriberExt as _;
use uuid::Uuid;

use crate::app::{TestApp, crowd_turn, listen};
use crate::database::{NOW, jobs, mails, memberships};
use crate::factories::{Company, CompanyPlan, Role, SEATS, a_company};
use crate::html::Page;
use crate::jobs::work;
use crate::office::Office;
use crate::statements::Statements;

/// A day on which the demo's first company is reminded.
pub const BEFORE_ALPINES_ANNIVERSARY: OffsetDateTime = datetime!(2026-11-29 10:00 UTC);

const OFFICE: &str = "Office Professional Plus 2019";

/// Gold to 14 December 2026: Office can be got to that day, three seats be given to 13 January.
fn gold() -> CompanyPlan {
    let (from, to) = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    a_company().with_gold().from(from, to).with_benefit(OFFICE, 100).with_seats(3)
}

/// Reminds all companies at a moment, whatever the day's job has done.
pub async fn remind_at(app: &TestApp, last: Option<OffsetDateTime>, now: OffsetDateTime) {
    let mut tx = app.state.db.console().await.unwrap();
    let companies = store::list_companies(&mut tx, PartnerId(Uuid::nil()), 1_000).await.unwrap();
    let actor = Actor::programme(app.clock.clone());
    acts::remind(&mut tx, &actor, &companies, (last, now)).await.unwrap();
    tx.commit().await.unwrap();
}

/// The reminders to a company's people, each with its reader and language; then all mails are gone.
async fn mailed(app: &TestApp, company: &Company) -> Vec<(String, String, String)> {
    let written: Vec<(String, String, String)> = sqlx::query_as(
        "select mail->>'mail', recipient, language from outbox
         where about_partner = $1 and mail->>'mail' in ('anniversary_nears', 'window_closes', 'unused_ends', 'subscription_ends')
         order by 1, 2",
    )
    .bind(company.id)
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    mails::forget_all(app).await;
    written
}

/// What is noted of a company: about what, for which day, with which outcome, with how many mails.
async fn noted(app: &TestApp, company: &Company) -> Vec<(String, String, String, i32)> {
    sqlx::query_as(
        "select about, remind_on::text, outcome, mails from reminders where partner_id = $1 order by remind_on, about",
    )
    .bind(company.id)
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap()
}

fn row(about: &str, day: &str, outcome: &str, mails: i32) -> (String, String, String, i32) {
    (about.to_owned(), day.to_owned(), outcome.to_owned(), mails)
}

async fn count_entries(app: &TestApp, company: &Company, action: &str) -> i64 {
    app.count(&format!(
        "select count(*) from company_audit where partner_id = '{}' and action = '{action}' and actor = 'the programme'",
        company.id
    ))
    .await
}

async fn work_at(app: &TestApp, at: OffsetDateTime) {
    app.set_clock(at);
    assert!(work(app).await.contains(&Job::Reminders), "{at}");
}

#[tokio::test]
async fn admins_are_reminded_each_in_their_language_of_what_is_unused_and_only_then() {
    let app = TestApp::demo().await;
    let company = gold().reading("fr").made_in(&app).await;
    let (global, partner) = (company.email_of(Role::Global), company.email_of(Role::Partner));
    let office = Office::of(&app, company).await;
    let told = |mail: &str, to: &str, language: &str| (mail.to_owned(), to.to_owned(), language.to_owned());
    app.run(&format!("update persons set language = 'ru' where email = '{partner}'")).await;

    // In Zurich it is the 28th to the last second.
    work_at(&app, datetime!(2026-11-28 22:59:59 UTC)).await;
    assert_eq!(mailed(&app, &company).await, []);
    app.set_clock(datetime!(2026-11-29 00:00 UTC));
    assert_eq!(work(&app).await, [Job::Reminders, Job::Terms, Job::Copies, Job::Lapses, Job::Figures]);
    let facts: Value = sqlx::query_scalar("select mail from outbox where recipient = $1")
        .bind(&global)
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    let unused: Vec<_> =
        facts["unused"].as_array().unwrap().iter().map(|it| (&it["product"], &it["left"])).collect();
    assert_eq!(unused, [(&json!(OFFICE), &json!("keys")), (&json!(SEATS), &json!({ "seats": 3 }))]);
    assert_eq!(facts["anniversary_on"], json!("2026-12-14"));
    let expected = [told("anniversary_nears", &global, "fr"), told("anniversary_nears", &partner, "ru")];
    assert_eq!(mailed(&app, &company).await, expected);
    assert_eq!(noted(&app, &company).await, [row("anniversary_nears", "2026-11-29", "sent", 2)]);
    assert_eq!(count_entries(&app, &company, "reminder.sent").await, 1);

    // Seven days before the last day of Office its keys are got, so there is nothing to tell.
    office.at(datetime!(2026-12-06 10:00 UTC)).gets_keys(&company.benefit(&app, OFFICE).await).await;
    work_at(&app, datetime!(2026-12-07 00:00 UTC)).await;
    assert_eq!(mailed(&app, &company).await, []);

    // Of the seats thirty days before; one of the two wants no such mails.
    let admin = company.admin_as(&app, Role::Partner).await;
    let profile = admin.page("/profile").await;
    assert_eq!(profile.chosen("last_days"), ["yes"]);
    let choice = [("language", "ru"), ("new_devices", "yes")];
    assert_eq!(admin.post("/profile", &choice).await.status(), 303);
    assert!(admin.page("/profile").await.chosen("last_days").is_empty());
    mails::forget_all(&app).await;
    work_at(&app, datetime!(2026-12-14 00:00 UTC)).await;
    assert_eq!(mailed(&app, &company).await, [told("unused_ends", &global, "fr")]);
    // That of the anniversary comes all the same.
    work_at(&app, datetime!(2027-01-06 00:00 UTC)).await;
    let expected = [
        told("unused_ends", &global, "fr"),
        told("window_closes", &global, "fr"),
        told("window_closes", &partner, "ru"),
    ];
    assert_eq!(mailed(&app, &company).await, expected);
    let noted = noted(&app, &company).await;
    assert_eq!(noted.last(), Some(&row("window_closes", "2027-01-06", "sent", 2)), "{noted:?}");
}

#[tokio::test]
async fn whoever_is_no_longer_active_or_whose_role_is_over_is_not_reminded() {
    let app = TestApp::demo().await;
    let company = gold().made_in(&app).await;
    let (over, not_yet) = (gold().made_in(&app).await, gold().made_in(&app).await);
    let person =
        |of: &Company| format!("(select id from persons where email = '{}')", of.email_of(Role::Partner));
    // An invited person is a member who is not active, too (R-PPL-2).
    app.run(&format!(
        "update members set active = false, deactivated_at = now() where person_id = {};
         update member_roles r set ends_at = '2026-11-29 00:00Z' from members m
         where m.id = r.member_id and m.person_id = {};
         update member_roles r set ends_at = '2026-11-29 00:00:01Z' from members m
         where m.id = r.member_id and m.person_id = {}",
        person(&company),
        person(&over),
        person(&not_yet)
    ))
    .await;
    work_at(&app, datetime!(2026-11-29 00:00 UTC)).await;
    for (of, readers) in [(&company, 1), (&over, 1), (&not_yet, 2)] {
        assert_eq!(noted(&app, of).await, [row("anniversary_nears", "2026-11-29", "sent", readers)]);
    }
    let told = ("anniversary_nears".to_owned(), company.email_of(Role::Global), "en".to_owned());
    assert_eq!(mailed(&app, &company).await, [told]);
    // Where nobody is left, or wants it, it is noted all the same.
    app.run("update persons set told_of_last_days = false").await;
    work_at(&app, datetime!(2026-12-07 00:00 UTC)).await;
    assert_eq!(mailed(&app, &company).await, []);
    assert_eq!(noted(&app, &company).await.last(), Some(&row("unused", "2026-12-07", "sent", 0)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_sent_once_though_workers_race_and_the_mail_is_deleted() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let company = gold().made_in(&app).await;
    let now = datetime!(2026-11-29 08:00 UTC);
    app.set_clock(now);
    // With the claim of the day between them, and with none.
    join_all((0..10).map(|_| work(&app))).await;
    join_all((0..20).map(|_| remind_at(&app, None, now))).await;
    assert_eq!(mailed(&app, &company).await.len(), 2);
    for _ in 0..2 {
        jobs::forget_that_it_was_done(&app).await;
        assert!(work(&app).await.contains(&Job::Reminders));
        assert_eq!(mailed(&app, &company).await, [], "that it was sent outlives the mail");
    }
    assert_eq!(noted(&app, &company).await, [row("anniversary_nears", "2026-11-29", "sent", 2)]);
    assert_eq!(count_entries(&app, &company, "reminder.sent").await, 1);
    // And with none but the race: another reminder, by twenty at once.
    let then = datetime!(2026-12-07 08:00 UTC);
    app.set_clock(then);
    join_all((0..20).map(|_| remind_at(&app, Some(now), then))).await;
    assert_eq!(mailed(&app, &company).await.len(), 2);
    assert_eq!(count_entries(&app, &company, "reminder.sent").await, 2);
}

#[tokio::test]
async fn after_a_standstill_what_is_due_today_is_sent_and_what_has_passed_is_skipped() {
    let app = TestApp::demo().await;
    let company = gold().made_in(&app).await;
    work_at(&app, datetime!(2026-12-02 09:00 UTC)).await;
    assert_eq!(
        noted(&app, &company).await,
        [],
        "nobody ever looked at the days before: they are not skipped"
    );
    mails::forget_all(&app).await;
    app.clock.advance(Duration::days(35));
    assert!(work(&app).await.contains(&Job::Reminders));
    let expected = [
        row("unused", "2026-12-07", "skipped", 0),
        row("unused", "2026-12-14", "skipped", 0),
        row("unused", "2027-01-06", "sent", 2),
        row("window_closes", "2027-01-06", "sent", 2),
    ];
    assert_eq!(noted(&app, &company).await, expected);
    let mailed_now = mailed(&app, &company).await;
    let mailed_now: Vec<&str> = mailed_now.iter().map(|(mail, ..)| mail.as_str()).collect();
    assert_eq!(mailed_now, ["unused_ends", "unused_ends", "window_closes", "window_closes"]);
    assert_eq!(count_entries(&app, &company, "reminder.skipped").await, 2);
    // The day after all is as if nobody had been away.
    app.clock.advance(Duration::DAY);
    assert!(work(&app).await.contains(&Job::Reminders));
    assert_eq!(noted(&app, &company).await, expected);
}

#[tokio::test]
async fn who_can_do_nothing_about_it_is_reminded_of_nothing() {
    let app = TestApp::demo().await;
    let suspended = gold().suspended_for("Not paid").made_in(&app).await;
    let cancelled = gold().made_in(&app).await;
    let elsewhere = gold().made_in(&app).await;
    let late = gold().made_in(&app).await;
    memberships::cancel_those_of(&app, cancelled.mpn_id).await;
    app.run(&format!(
        "update partners set home = 'membership_center', moved_in_at = null where partner_id = '{}';
         update partners set moved_in_at = '2026-11-29 08:00Z' where partner_id = '{}'",
        elsewhere.id, late.id
    ))
    .await;
    work_at(&app, datetime!(2026-11-28 00:00 UTC)).await;
    for day in [datetime!(2026-11-29 00:00 UTC), datetime!(2026-11-30 00:00 UTC)] {
        work_at(&app, day).await;
        for company in [&suspended, &cancelled, &elsewhere, &late] {
            assert_eq!(noted(&app, company).await, [], "{day}");
        }
    }
    // When that is over, what is due from then on is told, and nothing was skipped.
    app.run("update partners set suspended_at = null, suspended_reason = null").await;
    work_at(&app, datetime!(2026-12-07 00:00 UTC)).await;
    for company in [&suspended, &late] {
        assert_eq!(noted(&app, company).await.last(), Some(&row("unused", "2026-12-07", "sent", 2)));
    }
}

#[tokio::test]
async fn the_day_is_the_companys_and_the_job_runs_by_the_day_of_utc() {
    let app = TestApp::demo().await;
    let east = gold().in_zone("Pacific/Kiritimati").made_in(&app).await;
    let west = gold().in_zone("Pacific/Pago_Pago").made_in(&app).await;
    let sent = async |company: &Company| noted(&app, company).await.len();
    for (at, in_east, in_west) in [
        (datetime!(2026-11-28 00:05 UTC), 0, 0),
        (datetime!(2026-11-29 00:05 UTC), 1, 0),
        (datetime!(2026-11-30 00:05 UTC), 1, 1),
        (datetime!(2026-12-01 00:05 UTC), 1, 1),
    ] {
        work_at(&app, at).await;
        assert_eq!((sent(&east).await, sent(&west).await), (in_east, in_west), "{at}");
    }
    // A worker that comes late on a day may find the next one in the east: what was due on the one between is late.
    work_at(&app, datetime!(2026-12-06 12:00 UTC)).await;
    assert_eq!(noted(&app, &east).await.last(), Some(&row("unused", "2026-12-07", "sent", 2)));
    work_at(&app, datetime!(2026-12-13 00:05 UTC)).await;
    work_at(&app, datetime!(2026-12-14 12:00 UTC)).await;
    assert_eq!(noted(&app, &east).await.last(), Some(&row("unused", "2026-12-14", "skipped", 0)));
    assert_eq!(noted(&app, &west).await.last(), Some(&row("unused", "2026-12-14", "sent", 2)));
}

#[tokio::test]
async fn a_subscription_that_ends_is_told_by_mail_and_on_the_overview() {
    let app = TestApp::demo().await;
    let company = a_company().with_gold().made_in(&app).await;
    app.run(&format!(
        "insert into subscriptions (partner_id, product_id, seats, ends_on)
         select '{}', id, 25, '2027-01-20' from products where name = 'Office 365 E3'",
        company.id
    ))
    .await;
    let overview = format!("/partners/{}/benefits", company.mpn_id);
    let shown = async || -> Page { company.admin(&app).await.page(&overview).await };
    app.set_clock(datetime!(2026-11-20 10:00 UTC));
    assert!(!shown().await.contains("Subscriptions that end soon"));
    work_at(&app, datetime!(2026-11-21 00:00 UTC)).await;
    let mails = mailed(&app, &company).await;
    assert_eq!(mails.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["subscription_ends"; 2]);
    let page = shown().await;
    assert!(page.contains("Office 365 E3 (25 seats)") && page.contains("20 Jan 2027"), "{page}");
    assert!(page.contains("Subscriptions that end soon"), "{page}");
    app.set_clock(datetime!(2027-01-20 23:00 UTC));
    assert!(!shown().await.contains("Subscriptions that end soon"), "it has ended");
}

#[tokio::test]
async fn what_was_noted_goes_when_no_standstill_asks_for_it_any_more() {
    let app = TestApp::demo().await;
    let company = gold().made_in(&app).await;
    work_at(&app, datetime!(2026-11-29 00:00 UTC)).await;
    let term = partner_portal::reminders::KEPT;
    for (at, left) in [(term - Duration::SECOND, 1), (term, 0)] {
        app.set_clock(datetime!(2026-11-29 00:00 UTC) + at);
        jobs::forget_that_it_was_done(&app).await;
        work(&app).await;
        let of_that_day = noted(&app, &company).await.into_iter().filter(|it| it.1 == "2026-11-29");
        assert_eq!(of_that_day.count(), left, "{at}");
    }
}

#[tokio::test]
async fn many_companies_take_as_many_statements_as_few() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);
    let app = TestApp::demo().await;
    let mut counts = Vec::new();
    for (day, more) in [(date!(2026 - 12 - 07), 1), (date!(2026 - 12 - 14), 11)] {
        for _ in 0..more {
            gold().made_in(&app).await;
        }
        let at = day.midnight().assume_utc() + Duration::hours(12);
        statements.take();
        remind_at(&app, None, at).await;
        counts.push(statements.take().len());
        let sent = app.count(&format!("select count(*) from reminders where remind_on = '{day}'")).await;
        assert!(sent >= more, "{sent}");
        remind_at(&app, Some(at), at + Duration::DAY).await;
        assert_eq!(statements.take().len(), 4, "where nothing is due");
    }
    assert_eq!(counts[0], counts[1]);
    assert!(counts[0] <= 10, "{counts:?}");
}

#[tokio::test]
#[ignore = "a minute; prints what it measured"]
async fn thousands_of_companies_are_reminded_on_one_day() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    let mut tx = conn.begin().await.unwrap();
    seed::bench(&mut tx, &app.state.secrets, 2_000, NOW.date()).await.unwrap();
    tx.commit().await.unwrap();
    app.run(
        "update enrollments set anniversary_on = '2026-12-20', created_at = '2025-12-20'
         where starts_on <= '2026-11-20' and anniversary_on >= '2026-11-20' and cancelled_at is null;
         update benefits b set activate_by = e.anniversary_on, created_at = '2025-12-20'
         from enrollments e where e.id = b.enrollment_id and e.anniversary_on = '2026-12-20';
         update partners set moved_in_at = '2025-12-20' where moved_in_at is not null;
         analyze",
    )
    .await;
    for at in
        [datetime!(2026-12-12 00:00 UTC), datetime!(2026-12-13 00:00 UTC), datetime!(2026-12-14 00:00 UTC)]
    {
        app.set_clock(at);
        let begun = std::time::Instant::now();
        assert!(work(&app).await.contains(&Job::Reminders));
        let mails = app.count("select count(*) from outbox where mail->>'mail' = 'unused_ends'").await;
        println!("{at}: all jobs of the day in {:?}; {mails} reminders", begun.elapsed());
    }
}
