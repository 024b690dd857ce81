//! The first steps of a new company on its overview: who sees them, what takes one, and putting them away.

use crate::app::TestApp;
use crate::factories::{Role, SEATS, a_company};
use crate::html::{Page, Part};
use crate::office::Office;

const OFFICE: &str = "Office Professional Plus 2019";

/// Each step, and whether it is taken.
fn steps(page: &Page) -> Vec<(String, bool)> {
    let step = |it: Part<'_>| (it.first("b").unwrap().text(), it.contains("Done"));
    page.whole().all("#first-steps li").into_iter().map(step).collect()
}

fn taken(page: &Page) -> Vec<bool> {
    steps(page).into_iter().map(|(_, done)| done).collect()
}

#[tokio::test]
async fn a_new_companys_global_admin_sees_its_first_steps_until_all_are_taken() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().with_benefit(OFFICE, 1).with_seats(1);
    let company = plan.with_benefit("Social media posts", 1).made_in(&app).await;
    let overview = format!("/partners/{}/benefits", company.mpn_id);
    let admin = company.admin(&app).await;
    let page = admin.page(&overview).await;
    let all = [
        "Get a product key",
        "Give somebody a seat",
        "Name the marketing contact",
        "Add a second Global admin",
    ];
    assert_eq!(steps(&page), all.map(|name| (name.to_owned(), false)));
    for link in page.by_id("first-steps").unwrap().hrefs() {
        assert_eq!(admin.get(&link).await.status(), 200, "{link}");
    }
    for other in [Role::Partner, Role::User, Role::Agent] {
        assert_eq!(steps(&company.admin_as(&app, other).await.page(&overview).await), [], "{other:?}");
    }

    let office = Office::of(&app, company).await;
    office.gets_keys(&company.benefit(&app, OFFICE).await).await;
    assert_eq!(taken(&admin.page(&overview).await), [true, false, false, false]);
    office.gives_seat(&company.benefit(&app, SEATS).await, &company.staff_email(1)).await;
    let member = app.member(company.mpn_id, &company.staff_email(2)).await;
    office.names_contact(&member, "second@mail.example", "en").await;
    assert_eq!(taken(&admin.page(&overview).await), [true, true, true, false]);
    app.run(&format!(
        "insert into member_roles (partner_id, member_id, role, granted_at)
         values ('{}', '{member}', 'global_admin', '2026-11-20 10:00Z')",
        company.id
    ))
    .await;
    assert_eq!(steps(&admin.page(&overview).await), []);
}

#[tokio::test]
async fn a_company_is_told_only_of_steps_that_its_benefits_make_possible() {
    let app = TestApp::demo().await;
    let company = a_company().with_gold().with_seats(1).made_in(&app).await;
    let page = company.admin(&app).await.page(&format!("/partners/{}/benefits", company.mpn_id)).await;
    let names: Vec<String> = steps(&page).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Give somebody a seat", "Add a second Global admin"]);
}

#[tokio::test]
async fn they_are_put_away_once_for_the_whole_company_and_on_record() {
    let app = TestApp::demo().await;
    let company = a_company().with_gold().with_benefit(OFFICE, 1).made_in(&app).await;
    let other = a_company().with_gold().with_benefit(OFFICE, 1).made_in(&app).await;
    let path = |mpn_id: i64| format!("/partners/{mpn_id}/benefits");
    let dismissal = format!("{}/first-steps/dismissal", path(company.mpn_id));
    let partner_admin = company.admin_as(&app, Role::Partner).await;
    assert_eq!(partner_admin.post(&dismissal, &[]).await.status(), 403);
    let admin = company.admin(&app).await;
    assert!(admin.page(&path(company.mpn_id)).await.posts_to(&dismissal));
    for _ in 0..2 {
        assert_eq!(admin.post(&dismissal, &[]).await.status(), 303);
    }
    let page = admin.page(&path(company.mpn_id)).await;
    assert_eq!((steps(&page), page.banner().as_deref()), (vec![], Some("The first steps are hidden.")));
    let done = "action = 'company.first_steps_dismissed' and outcome = 'done'";
    assert_eq!(app.count(&format!("select count(*) from company_audit where {done}")).await, 1);
    assert_eq!(steps(&other.admin(&app).await.page(&path(other.mpn_id)).await).len(), 2);
}

#[tokio::test]
async fn a_suspended_company_has_none_and_puts_none_away() {
    let app = TestApp::demo().await;
    let plan = a_company().suspended_for("Unpaid").with_gold().with_benefit(OFFICE, 1);
    let company = plan.made_in(&app).await;
    let admin = company.admin(&app).await;
    let overview = format!("/partners/{}/benefits", company.mpn_id);
    assert_eq!(steps(&admin.page(&overview).await), []);
    let refused = Page::of(admin.post(&format!("{overview}/first-steps/dismissal"), &[]).await).await;
    assert_eq!(refused.status, 422);
    let put_away = "select count(*) from partners where first_steps_dismissed_at is not null";
    assert_eq!(app.count(&format!("{put_away} and partner_id = '{}'", company.id)).await, 0);
}
