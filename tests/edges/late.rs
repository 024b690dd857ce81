//! Requests that were made in time and are fulfilled late (R-DATE-2, R-GTM-4).

use partner_portal::base::ids::ActivationId;
use time::OffsetDateTime;
use time::macros::{date, datetime};

use crate::app::TestApp;
use crate::factories::{Company, a_company};
use crate::fulfilment::path;
use crate::office::{Office, Programme};

const OFFER: &str = "Case study";
const LAST_MOMENT: OffsetDateTime = datetime!(2027-01-13 22:59 UTC);
const TOO_LATE: OffsetDateTime = datetime!(2027-01-13 23:00 UTC);

/// An offer that was asked for on the anniversary, in Zurich.
async fn asked(app: &TestApp) -> (Company, String, ActivationId) {
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let company = plan.with_benefit(OFFER, 1).made_in(app).await;
    let offer = company.benefit(app, OFFER).await;
    let office = Office::of(app, company).await.at(datetime!(2026-12-14 22:59 UTC));
    let member = app.member(company.mpn_id, &company.staff_email(1)).await;
    office.names_contact(&member, "marketing@elsewhere.example", "en").await;
    let activation = office.asks_for(&offer).await;
    (company, offer, activation)
}

#[tokio::test]
async fn an_offer_asked_for_in_time_is_fulfilled_to_the_thirtieth_day_and_runs_to_its_end() {
    let app = TestApp::demo().await;
    let (company, offer, activation) = asked(&app).await;
    app.set_clock(LAST_MOMENT);
    let row = format!("/partners/{}/benefits/go-to-market?open={offer}", company.mpn_id);
    let page = company.admin(&app).await.page(&row).await;
    assert!(page.contains("The programme fulfils it until 13 Jan 2027 at the latest."), "{page}");
    Programme::of(&app).await.at(LAST_MOMENT).fulfils_offer(activation).await;
    let until = format!("select count(*) from benefits where id = '{offer}' and active_until = '2027-01-13'");
    assert_eq!(app.count(&until).await, 1);
}

#[tokio::test]
async fn an_offer_that_was_not_fulfilled_in_time_stands_as_declined_and_can_only_be_declined() {
    let app = TestApp::demo().await;
    let (company, offer, activation) = asked(&app).await;
    app.set_clock(TOO_LATE);
    let operator = app.sign_in("operator@programme.example").await;
    let case = operator.page(&path(&activation.to_string())).await;
    assert!(case.contains("It could be fulfilled until 13 Jan 2027"), "{case}");
    let seen = case.hidden("seen");
    let done =
        operator.post(&format!("{}/fulfilment", path(&activation.to_string())), &[("seen", &seen)]).await;
    assert_eq!(done.status(), 422);
    let withdrawal = format!("/partners/{}/benefits/{offer}/activation/withdrawal", company.mpn_id);
    assert_eq!(company.admin(&app).await.post(&withdrawal, &[]).await.status(), 422);
    let open = format!("select count(*) from activations where id = '{activation}' and state = 'requested'");
    assert_eq!(app.count(&open).await, 1);
}

#[tokio::test]
async fn a_late_request_is_seen_as_declined_while_its_row_is_listed() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let company = plan.with_benefit(OFFER, 1).made_in(&app).await;
    let offer = company.benefit(&app, OFFER).await;
    let office = Office::of(&app, company).await;
    let member = app.member(company.mpn_id, &company.staff_email(1)).await;
    office.names_contact(&member, "marketing@elsewhere.example", "en").await;
    office.asks_for(&offer).await;
    // Its own last day was earlier than the membership's.
    app.run(&format!("update benefits set activate_by = '2026-11-30' where id = '{offer}'")).await;
    let row = format!("/partners/{}/benefits/go-to-market?open={offer}", company.mpn_id);
    app.set_clock(datetime!(2026-12-30 22:59 UTC));
    assert!(!company.admin(&app).await.page(&row).await.contains("Declined by the portal"));
    app.set_clock(datetime!(2026-12-30 23:00 UTC));
    let page = company.admin(&app).await.page(&row).await;
    assert!(page.contains("Declined by the portal"), "{page}");
    assert!(page.contains("The programme had until 30 Dec 2026 to fulfil it"), "{page}");
    assert!(!page.contains("/withdrawal"), "{page}");
}
