//! Roles that are given until a date (R-PPL-3): they hold through that day in the company's zone, and end by themselves.

use partner_portal::jobs::end_roles;
use time::macros::datetime;

use crate::app::{ALPINE, TestApp, location};
use crate::database::members::give_role;
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";
const STAFF: &str = "staff9@alpine.example";

async fn roles_of(app: &TestApp, email: &str) -> String {
    format!("/partners/{ALPINE}/account/people/{}/roles", app.member(ALPINE, email).await)
}

async fn held(app: &TestApp, email: &str) -> i64 {
    let member = app.member(ALPINE, email).await;
    app.count(&format!("select count(*) from member_roles where member_id = '{member}'")).await
}

/// Until the clock shows this moment.
fn advance_to(app: &TestApp, at: time::OffsetDateTime) {
    app.clock.advance(at - app.clock.now());
}

#[tokio::test]
async fn a_role_holds_through_its_last_day_and_not_a_moment_longer() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let form = roles_of(&app, STAFF).await;
    let fields = [("roles", "mpn_partner_admin"), ("until", "2026-11-21")];
    assert_eq!(admin.post(&form, &fields).await.status(), 303);
    let person = form.strip_suffix("/roles").unwrap();
    assert!(admin.page(person).await.contains("until 21 Nov 2026"));
    let told =
        "select count(*) from outbox where mail->>'mail' = 'roles_changed' and mail->>'until' = '2026-11-21'";
    assert_eq!(app.count(told).await, 1);
    // In Zurich the day is over at 23:00 UTC.
    let benefits = format!("/partners/{ALPINE}/benefits");
    advance_to(&app, datetime!(2026-11-21 22:59:59 UTC));
    let staff = app.sign_in(STAFF).await;
    assert_eq!(staff.get(&benefits).await.status(), 200);
    let access = staff.page(&format!("/partners/{ALPINE}/account/access")).await;
    assert!(access.contains("Until 21 Nov 2026, then it ends by itself"));
    end_roles(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(held(&app, STAFF).await, 1);
    // The very next request is refused, before any job has run.
    advance_to(&app, datetime!(2026-11-21 23:00 UTC));
    assert_eq!(staff.get(&benefits).await.status(), 403);
    end_roles(&app.state.db, &app.clock).await.unwrap();
    end_roles(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(held(&app, STAFF).await, 0);
    let ended =
        format!("select count(*) from outbox where mail->>'mail' = 'role_ended' and recipient = '{STAFF}'");
    assert_eq!(app.count(&ended).await, 1, "told once");
    let log = "select count(*) from company_audit where action = 'member.roles_changed' and outcome = 'done'";
    assert_eq!(app.count(log).await, 2);
}

#[tokio::test]
async fn a_last_day_that_is_past_or_none_is_told_at_its_field() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let form = roles_of(&app, STAFF).await;
    for (day, words) in
        [("2026-11-19", "The last day is past"), ("2026-02-30", "Enter a day"), ("soon", "Enter a day")]
    {
        let page = Page::of(admin.post(&form, &[("roles", "admin_agent"), ("until", day)]).await).await;
        assert_eq!(page.status, 422);
        assert!(page.problem_at("until").unwrap().contains(words), "{page}");
        assert_eq!(page.by_id("until").unwrap().attr("value"), Some(day), "{page}");
        assert_eq!(page.chosen("roles"), ["admin_agent"]);
    }
    assert_eq!(held(&app, STAFF).await, 0);
    // Today is the earliest.
    assert_eq!(admin.post(&form, &[("roles", "admin_agent"), ("until", "2026-11-20")]).await.status(), 303);
}

#[tokio::test]
async fn a_request_is_approved_until_a_date() {
    let app = TestApp::demo().await;
    let id = crate::roles::ask(&app, STAFF, "admin_agent").await;
    let admin = app.sign_in(ADMIN).await;
    let approval = format!("/partners/{ALPINE}/account/role-requests/{id}/approval");
    let fields = [("roles", "admin_agent"), ("until", "2026-12-31")];
    assert!(location(&admin.post(&approval, &fields).await).ends_with("/role-requests"));
    let until = "select count(*) from member_roles where ends_at = '2026-12-31 23:00Z'";
    assert_eq!(app.count(until).await, 1);
}

#[tokio::test]
async fn where_no_global_admin_would_be_left_at_the_date_the_last_one_stays_and_operators_are_told() {
    let app = TestApp::demo().await;
    give_role(&app, ALPINE, STAFF, "global_admin").await;
    let first = app.member(ALPINE, ADMIN).await;
    app.run("update member_roles set ends_at = '2026-11-21 23:00Z' where role = 'global_admin' and ends_at is null").await;
    advance_to(&app, datetime!(2026-11-21 23:00 UTC));
    let admin = app.sign_in(ADMIN).await;
    let people = format!("/partners/{ALPINE}/account/people/new");
    assert_eq!(admin.get(&people).await.status(), 200, "also before the job");
    end_roles(&app.state.db, &app.clock).await.unwrap();
    let stays = format!(
        "select count(*) from member_roles r join partner_directory d on d.id = r.partner_id and d.mpn_id = {ALPINE}
         where role = 'global_admin' and member_id = '{first}' and ends_at is null"
    );
    assert_eq!(app.count(&stays).await, 1, "who has been one for longest");
    assert_eq!(held(&app, STAFF).await, 0);
    assert_eq!(admin.get(&people).await.status(), 200);
    let told = format!(
        "select count(*) from outbox
         where mail->>'mail' = 'last_global_admin_kept' and mail->'company'->>'mpn_id' = '{ALPINE}'"
    );
    // All who may do something about it, also those who wish for one mail a day.
    let operators = "select count(*) from operators where active and role in ('administrator', 'fulfilment')";
    assert!(app.count(operators).await > 0);
    assert_eq!(app.count(&told).await, app.count(operators).await);
}

#[tokio::test]
async fn a_role_that_has_ended_is_given_again_before_its_row_has_gone() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let form = roles_of(&app, STAFF).await;
    assert_eq!(
        admin.post(&form, &[("roles", "mpn_partner_admin"), ("until", "2026-11-21")]).await.status(),
        303
    );
    advance_to(&app, datetime!(2026-11-21 23:00 UTC));
    let admin = app.sign_in(ADMIN).await;
    assert_eq!(admin.post(&form, &[("roles", "mpn_partner_admin"), ("until", "")]).await.status(), 303);
    let staff = app.sign_in(STAFF).await;
    end_roles(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(staff.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 200);
    let access = staff.page(&format!("/partners/{ALPINE}/account/access")).await;
    assert!(!access.contains("then it ends by itself"));
}
