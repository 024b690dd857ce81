//! What follows from the programme's settings, also where they are changed later.

use time::macros::{date, datetime};

use crate::app::TestApp;
use crate::database::{Filled, TestDatabase};
use crate::factories::{Admin, Company, SEATS, a_company};
use crate::fulfilment::INCIDENTS;
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn a_new_installation_asks_for_no_user_and_refunds_until_keys_are_shown() {
    let database = TestDatabase::new(Filled::Empty).await;
    let sql = "select technical_activation_user, refund_ended_by from programme";
    let set: (bool, String) = sqlx::query_as(sql).fetch_one(&mut database.superuser().await).await.unwrap();
    assert_eq!(set, (false, "software".to_owned()));
    let database = TestDatabase::new(Filled::Demo).await;
    let set: (bool, String) = sqlx::query_as(sql).fetch_one(&mut database.superuser().await).await.unwrap();
    assert_eq!(set, (true, "software".to_owned()));
}

/// Whether the benefit can be asked for on the day that begins then in Zurich.
async fn can_be_asked(app: &TestApp, company: &Company, benefit: &str, day: time::Date) -> bool {
    app.set_clock(day.midnight().assume_utc());
    let admin: Admin = company.admin(app).await;
    let page = format!("/partners/{}/benefits/{benefit}/activation", company.mpn_id);
    admin.get(&page).await.status() == 200
}

#[tokio::test]
async fn technical_benefits_have_the_thirty_days_only_while_a_user_is_asked_for() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let company = plan.with_benefit(INCIDENTS, 5).made_in(&app).await;
    let benefit = company.benefit(&app, INCIDENTS).await;
    // At midnight UTC it is one o'clock in Zurich.
    assert!(can_be_asked(&app, &company, &benefit, date!(2026 - 12 - 14)).await);
    assert!(can_be_asked(&app, &company, &benefit, date!(2027 - 01 - 13)).await, "R-DATE-5");
    assert!(!can_be_asked(&app, &company, &benefit, date!(2027 - 01 - 14)).await);
    app.run("update programme set technical_activation_user = false").await;
    assert!(can_be_asked(&app, &company, &benefit, date!(2026 - 12 - 14)).await);
    assert!(
        !can_be_asked(&app, &company, &benefit, date!(2026 - 12 - 15)).await,
        "benefits that are there, too"
    );
    let row = format!("/partners/{}/benefits/technical?open={benefit}", company.mpn_id);
    let page = company.admin(&app).await.page(&row).await;
    assert!(page.contains("The last day to activate it was 14 Dec 2026"), "{page}");
    // Where it is asked for again, they have them again.
    app.run("update programme set technical_activation_user = true").await;
    assert!(can_be_asked(&app, &company, &benefit, date!(2027 - 01 - 13)).await);
    let office = Office::of(&app, company).await;
    office.asks_for(&benefit).await;
}

/// What can be cancelled, as the form or the choice of types tells it, on the day that begins then in Zurich.
async fn cancellation(app: &TestApp, company: &Company, day: time::Date) -> String {
    app.set_clock(day.midnight().assume_utc());
    let admin = company.admin(app).await;
    let new = format!("/partners/{}/service-requests/new", company.mpn_id);
    let form = Page::of(admin.get(&format!("{new}?type=cancellation")).await).await;
    if form.status == 200 { form.to_string() } else { admin.page(&new).await.to_string() }
}

#[tokio::test]
async fn the_days_of_the_purchase_stay_with_the_membership() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14)).with_seats(2);
    let plan = plan.with("silver_core").from(date!(2026 - 09 - 01), date!(2027 - 09 - 01)).with_seats(1);
    let company = plan.made_in(&app).await;
    // Gold was bought while the window had ten days and three more to assign; Silver while a refund had fourteen.
    app.run(&format!(
        "update enrollments set renewal_days = 10, extra_days = 3 where partner_id = '{0}' and package = 'gold_core';
         update enrollments set refund_days = 14 where partner_id = '{0}' and package = 'silver_core';
         update benefits b set activate_by = e.anniversary_on + e.extra_days from enrollments e
         where b.partner_id = '{0}' and b.enrollment_id = e.id and e.package = 'gold_core';
         update programme set refund_days = 60, renewal_days = 60, extra_days = 60",
        company.id
    ))
    .await;

    let possible = cancellation(&app, &company, date!(2026 - 09 - 15)).await;
    assert!(possible.contains("until 15 Sept 2026"), "{possible}");
    let late = cancellation(&app, &company, date!(2026 - 09 - 16)).await;
    assert!(late.contains("the time for a refund after the purchase on 1 Sept 2026 is over"), "{late}");

    let gold = app
        .id(&format!(
            "select b.id from benefits b join enrollments e on e.id = b.enrollment_id
             where e.package = 'gold_core' and e.partner_id = '{}'",
            company.id
        ))
        .await;
    let mpn_id = company.mpn_id;
    let give = format!("/partners/{mpn_id}/benefits/{gold}/assignments");
    let (first, second) = (
        app.member(mpn_id, &company.staff_email(1)).await,
        app.member(mpn_id, &company.staff_email(2)).await,
    );
    app.set_clock(datetime!(2026-12-17 22:59 UTC));
    let fields = [("member_id", first.as_str()), ("confirm", "yes")];
    assert_eq!(
        company.admin(&app).await.post(&give, &fields).await.status(),
        303,
        "the last of the three days"
    );
    let mine = format!("/partners/{mpn_id}/my-assignments");
    assert!(app.sign_in(&company.staff_email(1)).await.page(&mine).await.contains(SEATS));
    app.set_clock(datetime!(2026-12-17 23:00 UTC));
    assert!(!app.sign_in(&company.staff_email(1)).await.page(&mine).await.contains(SEATS), "used as long");
    let fields = [("member_id", second.as_str()), ("confirm", "yes")];
    assert_eq!(company.admin(&app).await.post(&give, &fields).await.status(), 422);

    let listed = format!("/partners/{mpn_id}/benefits/visual-studio");
    app.set_clock(datetime!(2026-12-24 22:59 UTC));
    assert!(company.admin(&app).await.page(&listed).await.contains("24 Dec 2026"), "the window's last day");
    app.set_clock(datetime!(2026-12-24 23:00 UTC));
    let page = company.admin(&app).await.page(&listed).await;
    assert_eq!(page.to_string().matches("<tr id=\"b-").count(), 1, "Silver's alone: {page}");
    crate::jobs::copies::assert_none_differ(&app).await;
}
