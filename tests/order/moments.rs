//! When an act happens: once its body is in and its lock is held, and never before the last one on the same thing.

use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

use super::{HeldBack, assert_log_in_order, assert_tenures_apart};
use crate::app::{ALPINE, TestApp};
use crate::bench::Bench;
use crate::database::memberships::close_on;
use crate::factories::SEATS;

const ADMIN: &str = "global.admin@alpine.example";
/// Half a minute before midnight in Alpine's zone.
const BEFORE_MIDNIGHT: OffsetDateTime = datetime!(2026-11-20 22:59:30 UTC);

/// Alpine on the evening of a benefit's last day.
async fn last_evening(product: &str, package: &str) -> (TestApp, String) {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, product, package).await;
    close_on(&app, &benefit, date!(2026 - 11 - 20)).await;
    app.set_clock(BEFORE_MIDNIGHT);
    (app, benefit)
}

/// A form that begins to arrive on the last evening, and is in after midnight.
async fn straddles_midnight(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let held_back = HeldBack::send(app, ADMIN, path, fields).await;
    app.clock.advance(Duration::MINUTE);
    held_back.go_on().await
}

#[tokio::test]
async fn keys_whose_form_is_in_after_the_last_day_are_not_issued() {
    let (app, benefit) = last_evening("Office Professional Plus 2019", "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    let (status, page) = straddles_midnight(&app, &path, &[("confirm", "yes")]).await;
    assert_eq!(status, 422, "{page}");
    assert!(page.contains("20 Nov 2026"), "{page}");
    assert!(!page.contains(&format!("action=\"{path}\"")), "the page offers what is over: {page}");
    assert_eq!(
        app.count(&format!("select count(*) from issued_keys where benefit_id = '{benefit}'")).await,
        0
    );
    let refused = format!(
        "select count(*) from company_audit
         where subject_id = '{benefit}' and outcome = 'refused' and at = '2026-11-20 23:00:30Z'"
    );
    assert_eq!(app.count(&refused).await, 1, "refused when it was tried");
}

#[tokio::test]
async fn a_seat_whose_form_is_in_after_the_last_day_is_not_given() {
    let (app, benefit) = last_evening(SEATS, "gold_core").await;
    let member = app.member(ALPINE, "staff30@alpine.example").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    let fields = [("member_id", member.as_str()), ("outside_checked", "yes")];
    let (status, page) = straddles_midnight(&app, &path, &fields).await;
    assert_eq!(status, 422, "{page}");
    let given = format!("select count(*) from seat_assignments where member_id = '{member}'");
    assert_eq!(app.count(&given).await, 0);
}

#[tokio::test]
async fn a_benefit_whose_form_is_in_after_the_last_day_is_not_asked_for() {
    let (app, benefit) = last_evening("On-premises incidents", "gold_core").await;
    let member = app.member(ALPINE, "staff30@alpine.example").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    let fields = [("member_id", member.as_str()), ("alternative_email", "other@mail.example")];
    let before = format!("select count(*) from activations where benefit_id = '{benefit}'");
    let asked_before = app.count(&before).await;
    let (status, page) = straddles_midnight(&app, &path, &fields).await;
    assert_eq!(status, 422, "{page}");
    assert_eq!(app.count(&before).await, asked_before);
}

#[tokio::test]
async fn a_redemption_is_of_the_days_that_there_are_when_its_form_is_in() {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
    app.set_clock(BEFORE_MIDNIGHT);
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    let admin = app.sign_in(ADMIN).await;
    assert_eq!(admin.post(&keys, &[("tenant_checked", "yes")]).await.status(), 303);
    let key = app.id(&format!("select id from issued_keys where benefit_id = '{benefit}'")).await;
    let (path, tomorrow) = (format!("{keys}/{key}/redemption"), [("redeemed_on", "2026-11-21")]);
    assert_eq!(admin.post(&path, &tomorrow).await.status(), 422, "tomorrow");
    let (status, page) = straddles_midnight(&app, &path, &tomorrow).await;
    assert_eq!(status, 200, "today: {page}");
}

/// Gives a seat, and takes it back.
impl Bench {
    async fn gives(&self, number: usize) {
        let member = self.member(&self.staff(number)).await;
        let form = [("member_id", member.as_str()), ("outside_checked", "yes")];
        assert_eq!(self.admin.post(&self.assignments(), &form).await.status(), 303);
    }

    async fn takes_back(&self, number: usize) {
        let assignment = self.assignment(&self.staff(number)).await;
        let path = format!("{}/{assignment}/removal", self.assignments());
        assert_eq!(self.admin.post(&path, &[]).await.status(), 303);
    }

    /// How many assignments began at a moment.
    async fn given_at(&self, at: &str) -> i64 {
        let of = format!("benefit_id = '{}' and assigned_at = '{at}'", self.benefit);
        self.app.count(&format!("select count(*) from seat_assignments where {of}")).await
    }
}

#[tokio::test]
async fn an_act_that_waits_for_its_lock_bears_the_moment_at_which_it_got_it() {
    let it = Bench::unused_with_staff(2, 3).await;
    let mut conn = it.app.owner().await;
    let mut holder = sqlx::Connection::begin(&mut conn).await.unwrap();
    sqlx::query("select 1 from benefits where id = $1::uuid for update")
        .bind(uuid::Uuid::parse_str(&it.benefit).unwrap())
        .execute(&mut *holder)
        .await
        .unwrap();
    let act = async {
        it.gives(1).await;
    };
    let meanwhile = async {
        it.app.until_somebody_waits_for_a_lock().await;
        it.app.clock.advance(Duration::MINUTE);
        holder.commit().await.unwrap();
    };
    tokio::join!(act, meanwhile);
    assert_eq!(it.given_at("2026-11-20 10:01Z").await, 1);
    let at = "select count(*) from company_audit where action = 'seat.assigned' and at = '2026-11-20 10:01Z'";
    assert_eq!(it.app.count(at).await, 1);
    let mailed = "select count(*) from outbox where mail->>'mail' = 'seat_assigned'
                  and created_at = '2026-11-20 10:01Z'";
    assert_eq!(it.app.count(mailed).await, 1);
}

#[tokio::test]
async fn after_the_clock_was_stepped_back_an_act_is_not_before_the_last_one_on_the_same_thing() {
    let it = Bench::unused_with_staff(1, 3).await;
    it.gives(1).await;
    it.app.clock.advance(Duration::hours(-1));
    for _ in 0..2 {
        it.takes_back(1).await;
        it.gives(1).await;
    }
    for micros in [0, 2, 4] {
        assert_eq!(it.given_at(&format!("2026-11-20 10:00:00.00000{micros}Z")).await, 1, "{micros}");
    }
    assert_tenures_apart(&it.app).await;
    assert_log_in_order(&it.app).await;
    it.app.clock.advance(Duration::hours(2));
    it.takes_back(1).await;
    let released = "select count(*) from seat_assignments where released_at = '2026-11-20 11:00Z'";
    assert_eq!(it.app.count(released).await, 1, "the clock's moment again");
}
