//! What follows from the programme's settings, also where they are changed later.

use time::macros::date;

use crate::app::TestApp;
use crate::database::{Filled, TestDatabase};
use crate::factories::{Admin, Company, a_company};
use crate::fulfilment::INCIDENTS;
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
