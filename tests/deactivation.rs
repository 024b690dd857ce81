//! A member is deactivated: their seats are taken back, with the same waiting as always (R-SEAT-4), their next request is
//! refused (R-ROLE-5), the last Global admin stays (R-ROLE-2); and whatever is raced, nobody who is out holds a seat.

use partner_portal::base::ids::{MemberId, ServiceRequestId};
use partner_portal::db::Tx;
use partner_portal::people::acts::{self, Deactivated, Left, Refused};
use partner_portal::people::rights::Limit;
use sqlx::Connection as _;
use time::Duration;
use time::macros::date;

use crate::activations::Bench;
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor, crowd_turn, location};
use crate::database::{members, memberships, seats};
use crate::html::Page;
use crate::marketing::name_contact;
use crate::office::{Office, Programme, told};

const ADMIN: &str = "global.admin@alpine.example";
const ENTERPRISE: &str = "Visual Studio Enterprise";

type Outcome = Result<Deactivated, Refused>;

/// Deactivates somebody in a transaction that the caller ends.
async fn begin(app: &TestApp, by: &str, email: &str) -> (Tx, Outcome) {
    let office = Office::open(app, ALPINE, by).await;
    let member = MemberId(app.member(ALPINE, email).await.parse().unwrap());
    let mut tx = office.begin().await;
    let outcome = told(acts::deactivate(&mut tx, &office.partner, &office.actor, member).await);
    (tx, outcome)
}

async fn deactivate(app: &TestApp, email: &str) -> Outcome {
    let (tx, outcome) = begin(app, ADMIN, email).await;
    tx.commit().await.unwrap();
    outcome
}

/// How many seats were taken back.
fn released(outcome: &Outcome) -> usize {
    outcome.as_ref().unwrap().released
}

/// What was left behind.
fn left(outcome: Outcome) -> Left {
    outcome.unwrap().left
}

fn assignments(benefit: &str) -> String {
    format!("/partners/{ALPINE}/benefits/{benefit}/assignments")
}

/// What must hold whatever was raced: counters count, and nobody who is out holds a seat.
async fn assert_seats_are_sound(app: &TestApp) {
    let wrong = "select count(*) from benefits b where seats_assigned <>
                     (select count(*) from seat_assignments a where a.partner_id = b.partner_id
                        and a.benefit_id = b.id and a.released_at is null)";
    assert_eq!(app.count(wrong).await, 0, "counter and count differ");
    let held = "select count(*) from seat_assignments a join members m using (partner_id)
                where m.id = a.member_id and not m.active and a.released_at is null";
    assert_eq!(app.count(held).await, 0, "somebody who is out holds a seat");
}

async fn entries(app: &TestApp, condition: &str) -> i64 {
    app.count(&format!("select count(*) from company_audit where at between '2026-11-20 10:00Z' and '2026-11-20 10:01Z' and {condition}"))
        .await
}

#[tokio::test]
async fn the_seats_of_whoever_leaves_are_taken_back_and_wait_from_the_first_day_of_their_tenure() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let professional = app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let elodie = app.member(ALPINE, "staff5@alpine.example").await;
    assert_eq!(admin.post(&assignments(&professional), &[("member_id", &elodie)]).await.status(), 303);

    assert_eq!(released(&deactivate(&app, "staff5@alpine.example").await), 2);
    assert_seats_are_sound(&app).await;
    assert_eq!(
        entries(&app, "action = 'member.deactivated' and actor = 'global.admin@alpine.example'").await,
        1
    );
    assert_eq!(entries(&app, "action = 'seat.taken_back' and details->>'deactivated' = 'true'").await, 2);
    // Held since 18 October, and since today.
    for (benefit, day) in [(&enterprise, "16 Jan 2027"), (&professional, "18 Feb 2027")] {
        let page = admin.page(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}")).await;
        assert!(page.contains(&format!("Free for another user on {day}")), "{page}");
        let refused = admin.post(&assignments(benefit), &[("member_id", &elodie)]).await;
        assert_eq!(refused.status(), 422);
        assert!(Page::of(refused).await.contains("no longer active"));
    }
    // The seat stays in the history, and the person on the list.
    let page =
        admin.page(&format!("/partners/{ALPINE}/account/people?open={elodie}&status=deactivated")).await;
    assert!(page.contains("Deactivated") && page.contains("Élodie Rochat holds no seat."), "{page}");

    // Once more: they are out, and nothing happens.
    let before = app.tables().await;
    assert_eq!(deactivate(&app, "staff5@alpine.example").await, Err(Refused::WasInactive));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn what_goes_on_without_them_is_told_to_whoever_deactivates_them() {
    const ANNA: &str = "staff1@alpine.example";
    let it = Bench::new().await;
    // Hers: a benefit that is asked for, the mail about offers, and a request, which the demo has.
    it.ask().await;
    name_contact(&it.app).await;
    let beat = left(deactivate(&it.app, "staff2@alpine.example").await);
    assert_eq!(beat, Left::default(), "who leaves nothing behind");

    let left = left(deactivate(&it.app, ANNA).await);
    assert!(left.marketing_contact);
    let products: Vec<&str> = left.activations.iter().map(|it| it.product.as_str()).collect();
    assert_eq!(products, ["On-premises incidents"]);
    let requests: Vec<_> = left.requests.iter().map(|it| (it.number, it.title.as_str())).collect();
    assert_eq!(requests, [(2, "Logo for our website")]);
    // It is on record, without a name or an address of anybody else.
    let told = "action = 'member.deactivated' and details->>'marketing_contact' = 'true'
                and details->'requests' = '[2]' and jsonb_array_length(details->'activations') = 1";
    assert_eq!(entries(&it.app, told).await, 1);
    assert_eq!(entries(&it.app, "details::text like '%private@%'").await, 0);
    // Nothing of it has ended; the company has no contact any more.
    assert_eq!(it.app.count("select count(*) from activations where state = 'requested' and benefit_id in (select id from benefits where activation = 'requested') and requested_at = '2026-11-20 10:00Z'").await, 1);
    let offers = it.admin.page(&format!("/partners/{ALPINE}/benefits/go-to-market")).await;
    assert!(offers.by_id("add-contact").is_some(), "{offers}");
    let request = it.admin.page(&format!("/partners/{ALPINE}/service-requests")).await;
    assert!(request.contains("Logo for our website"), "{request}");
}

#[tokio::test]
async fn what_has_ended_or_is_another_company_s_is_not_told() {
    let it = Bench::new().await;
    it.ask().await;
    assert_eq!(it.admin.post(&format!("{}/withdrawal", it.path()), &[]).await.status(), 303);
    let request = it.app.id("select id from service_requests where title = 'Logo for our website'").await;
    Programme::of(&it.app).await.closes(ServiceRequestId(request.parse().unwrap())).await;
    assert_eq!(left(deactivate(&it.app, "staff1@alpine.example").await), Left::default());
    // The consultant is the contact of another company, and has asked for something there.
    let consultant = it.app.member(BLEU_HORIZON, "consultant@freelance.example").await;
    let other = Office::of_number(&it.app, BLEU_HORIZON).await;
    other.names_contact(&consultant, "a@mail.example", "fr").await;
    assert_eq!(left(deactivate(&it.app, "consultant@freelance.example").await), Left::default());
}

#[tokio::test]
async fn whoever_is_named_the_contact_just_before_is_told_to_be_it() {
    let app = TestApp::demo().await;
    let member = app.member(ALPINE, "staff1@alpine.example").await;
    let office = Office::open(&app, ALPINE, ADMIN).await;
    let mut naming = office.begin().await;
    office.names_contact_in(&mut naming, &member, "a@mail.example", "fr").await;
    let commit = async {
        app.until_somebody_waits_for_a_lock().await;
        naming.commit().await.unwrap();
    };
    let (outcome, ()) = tokio::join!(deactivate(&app, "staff1@alpine.example"), commit);
    assert!(left(outcome).marketing_contact);
}

#[tokio::test]
async fn a_seat_that_was_vacated_by_a_deactivation_is_free_for_another_on_the_ninetieth_day() {
    let app = TestApp::demo().await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    seats::forget(&app, &enterprise).await;
    memberships::grant(&app, &enterprise, 1).await;
    memberships::end_year_on(&app, &enterprise, date!(2027 - 12 - 01)).await;
    let [first, next] =
        ["staff5@alpine.example", "staff9@alpine.example"].map(|email| app.member(ALPINE, email));
    let (first, next) = (first.await, next.await);
    let admin = app.sign_in(ADMIN).await;
    assert_eq!(admin.post(&assignments(&enterprise), &[("member_id", &first)]).await.status(), 303);
    assert_eq!(released(&deactivate(&app, "staff5@alpine.example").await), 1);
    for (days, status) in [(89, 422), (1, 303)] {
        app.clock.advance(Duration::days(days));
        let admin = app.sign_in(ADMIN).await;
        assert_eq!(admin.post(&assignments(&enterprise), &[("member_id", &next)]).await.status(), status);
    }
}

#[tokio::test]
async fn seats_of_a_membership_that_is_over_are_taken_back_too() {
    let app = TestApp::demo().await;
    memberships::cancel_all(&app).await;
    assert_eq!(released(&deactivate(&app, "staff1@alpine.example").await), 1);
    assert_seats_are_sound(&app).await;
}

#[tokio::test]
async fn whoever_is_out_is_signed_out_unless_another_company_is_left() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let sessions = "select count(*) from sessions s join persons p on p.id = s.person_id where p.email = ";
    assert_eq!(app.count(&format!("{sessions}'staff1@alpine.example'")).await, 1);
    for email in ["staff1@alpine.example", "consultant@freelance.example"] {
        assert!(deactivate(&app, email).await.is_ok());
    }
    assert_eq!(app.count(&format!("{sessions}'staff1@alpine.example'")).await, 0);
    let own = format!("/partners/{ALPINE}/my-assignments");
    assert!(location(&staff.get(&own).await).starts_with("/sign-in"));
    assert_eq!(consultant.get(&own).await.status(), 404);
    assert_eq!(consultant.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 200);
    assert_eq!(location(&consultant.get("/").await), format!("/partners/{BLEU_HORIZON}/benefits"));
}

#[tokio::test]
async fn of_two_companies_that_deactivate_somebody_at_once_the_second_ends_their_sessions() {
    let app = TestApp::demo().await;
    let email = "consultant@freelance.example";
    let consultant = app.sign_in(email).await;
    let (first, outcome) = begin(&app, ADMIN, email).await;
    assert!(outcome.is_ok());
    let elsewhere = Office::of_number(&app, BLEU_HORIZON).await;
    let commit = async {
        app.until_somebody_waits_for_a_lock().await;
        first.commit().await.unwrap();
    };
    tokio::join!(elsewhere.deactivates(email), commit);
    let sessions = "select count(*) from sessions s join persons p on p.id = s.person_id where p.email = ";
    assert_eq!(app.count(&format!("{sessions}'{email}'")).await, 0);
    assert!(location(&consultant.get("/").await).starts_with("/sign-in"));
}

#[tokio::test]
async fn the_last_global_admin_and_strangers_stay_as_they_are() {
    let app = TestApp::demo().await;
    let before = app.tables().await;
    assert_eq!(deactivate(&app, ADMIN).await, Err(Refused::LastGlobalAdmin));
    // A member of another company is nobody here, whatever their id.
    let office = Office::open(&app, ALPINE, ADMIN).await;
    let stranger = MemberId(app.member(CELADON, "staff1@celadon.example").await.parse().unwrap());
    let mut tx = office.begin().await;
    let outcome = told(acts::deactivate(&mut tx, &office.partner, &office.actor, stranger).await);
    assert_eq!(outcome, Err(Refused::Unknown));
    tx.commit().await.unwrap();
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn of_two_global_admins_who_deactivate_each_other_one_stays() {
    const OTHER: &str = "staff1@alpine.example";
    let app = TestApp::demo().await;
    members::give_role(&app, ALPINE, OTHER, "global_admin").await;
    // Also where there is nothing with seats whose lock they would meet at.
    app.run("update benefits set kind = 'technical', credit_period = null, credit_amount = null").await;
    seats::forget_all(&app).await;
    let (first, outcome) = begin(&app, OTHER, ADMIN).await;
    assert_eq!(released(&outcome), 0);
    let second = async {
        let (tx, outcome) = begin(&app, ADMIN, OTHER).await;
        tx.commit().await.unwrap();
        outcome
    };
    let commit = async {
        app.until_somebody_waits_for_a_lock().await;
        first.commit().await.unwrap();
    };
    // Whoever is out may deactivate nobody, and the other is the last one besides.
    assert_eq!(tokio::join!(second, commit).0, Err(Refused::Limited(Limit::NoRight)));
}

#[tokio::test]
async fn who_is_deactivated_while_somebody_assigns_to_them_gets_no_seat() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let member = app.member(ALPINE, "staff20@alpine.example").await;
    let (tx, outcome) = begin(&app, ADMIN, "staff20@alpine.example").await;
    assert_eq!(released(&outcome), 0);
    let (path, fields) = (assignments(&enterprise), [("member_id", member.as_str())]);
    let commit = async {
        app.until_somebody_waits_for_a_lock().await;
        tx.commit().await.unwrap();
    };
    let (response, ()) = tokio::join!(admin.post(&path, &fields), commit);
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.contains("no longer active"));
    assert_eq!(entries(&app, "action = 'seat.assigned' and outcome = 'done'").await, 0);
    assert_seats_are_sound(&app).await;
}

#[tokio::test]
async fn who_is_deactivated_by_any_other_way_while_somebody_assigns_to_them_gets_no_seat_either() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let member = app.member(ALPINE, "staff20@alpine.example").await;
    let mut owner = app.owner().await;
    let mut ending = owner.begin().await.unwrap();
    members::deactivate_in(&mut ending, &member).await;
    let (path, fields) = (assignments(&enterprise), [("member_id", member.as_str())]);
    let commit = async {
        app.until_somebody_waits_for_a_lock().await;
        ending.commit().await.unwrap();
    };
    let (response, ()) = tokio::join!(admin.post(&path, &fields), commit);
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.contains("no longer active"));
    assert_seats_are_sound(&app).await;
}

#[tokio::test]
async fn a_seat_given_just_before_is_taken_back_with_the_others() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let member = app.member(ALPINE, "staff20@alpine.example").await;
    // Somebody looks at the benefit; who assigns waits first, who deactivates behind them.
    let mut owner = app.owner().await;
    for sql in ["begin".to_owned(), format!("select 1 from benefits where id = '{enterprise}' for update")] {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut owner).await.unwrap();
    }
    let (path, fields) = (assignments(&enterprise), [("member_id", member.as_str())]);
    let deactivating = async {
        app.until_somebody_waits_for_a_lock().await;
        let go_on = async {
            until_waiting(&app, 2).await;
            sqlx::raw_sql("commit").execute(&mut owner).await.unwrap();
        };
        tokio::join!(deactivate(&app, "staff20@alpine.example"), go_on).0
    };
    let (response, outcome) = tokio::join!(admin.post(&path, &fields), deactivating);
    assert_eq!(response.status(), 303);
    assert_eq!(released(&outcome), 1);
    assert_seats_are_sound(&app).await;
}

/// Waits until so many statements on this database wait for locks.
async fn until_waiting(app: &TestApp, count: i64) {
    let waiting = "select count(*) from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock'";
    let mut conn = app.database.superuser().await;
    for _ in 0..500 {
        if sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut conn).await.unwrap() >= count {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    panic!("{count} don't wait");
}

/// What an admin does with a member while others deactivate them.
async fn act(admin: &Visitor, benefit: &str, member: &str) -> u16 {
    admin.post(&assignments(benefit), &[("member_id", member)]).await.status().as_u16()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn assigning_and_deactivating_may_cross_in_any_order() {
    let _turn = crowd_turn().await;
    let app = std::sync::Arc::new(TestApp::demo().await);
    let admin = app.sign_in(ADMIN).await;
    let enterprise = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let professional = app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let credit = app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let mut acts = tokio::task::JoinSet::new();
    let mut ends = tokio::task::JoinSet::new();
    for number in 1..=20 {
        let email = format!("staff{number}@alpine.example");
        let member = app.member(ALPINE, &email).await;
        for benefit in [&enterprise, &professional, &credit] {
            let (admin, benefit, member) = (admin.clone(), benefit.clone(), member.clone());
            acts.spawn(async move { act(&admin, &benefit, &member).await });
        }
        let app = std::sync::Arc::clone(&app);
        ends.spawn(async move { deactivate(&app, &email).await });
    }
    let answers = acts.join_all().await;
    assert!(answers.iter().all(|status| matches!(status, 303 | 422)), "{answers:?}");
    let ended = ends.join_all().await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_seats_are_sound(&app).await;
}
