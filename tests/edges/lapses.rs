//! What stays and what ends when a membership has lapsed (R-DATE-9), and what is said in its renewal window (R-DATE-5).

use time::macros::{date, datetime};

use crate::app::TestApp;
use crate::factories::{Company, SEATS, a_company};
use crate::office::{Office, Programme};

const OFFICE: &str = "Office Professional Plus 2019";
const E3: &str = "Microsoft 365 E3";
const OFFER: &str = "Case study";
const SIX_MONTHS: &str = "Marketplace trial benefit";

async fn text(app: &TestApp, company: &Company, page: &str) -> String {
    let admin = company.admin(app).await;
    admin.page(&format!("/partners/{}/benefits/{page}", company.mpn_id)).await.to_string()
}

#[tokio::test]
async fn in_the_window_each_page_says_what_of_its_kind_works_of_the_memberships_in_it_alone() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14)).with_seats(2);
    let plan = plan.with_benefit(OFFICE, 5).with_benefit(OFFER, 1);
    let company = plan.with_action_pack().with_benefit("Windows 10 Pro", 5).made_in(&app).await;
    // The anniversary: nothing is said of a window. In Zurich the day ends at 23:00 UTC.
    app.set_clock(datetime!(2026-12-14 22:59 UTC));
    assert!(!text(&app, &company, "software").await.contains("The membership year is over"));
    app.set_clock(datetime!(2026-12-14 23:00 UTC));
    let software = text(&app, &company, "software").await;
    assert!(software.contains(
        "<b>Gold Core</b>: No new keys are issued. What is in use keeps working until 13 Jan 2027."
    ));
    assert!(!software.contains("<b>Microsoft Action Pack</b>:"), "it is in its year");
    let seats = text(&app, &company, "visual-studio").await;
    assert!(
        seats.contains("Seats may be assigned until 13 Jan 2027.") && !seats.contains("No new keys"),
        "{seats}"
    );
    let offers = text(&app, &company, "go-to-market").await;
    assert!(
        offers.contains("requests made in time are fulfilled until 13 Jan 2027.")
            && !offers.contains("No new keys")
    );
    app.set_clock(datetime!(2027-01-13 22:59 UTC));
    assert!(text(&app, &company, "visual-studio").await.contains("Seats may be assigned until 13 Jan 2027."));
    app.set_clock(datetime!(2027-01-13 23:00 UTC));
    assert!(!text(&app, &company, "visual-studio").await.contains("Seats may be assigned"));
}

#[tokio::test]
async fn a_seat_of_a_lapsed_membership_is_nobodys_and_stands_in_no_ones_way() {
    let app = TestApp::demo().await;
    let plan =
        a_company().with("silver_core").from(date!(2025 - 12 - 14), date!(2026 - 12 - 14)).with_seats(1);
    let plan = plan.with_gold().from(date!(2026 - 11 - 20), date!(2027 - 11 - 20)).with_seats(1);
    let company = plan.made_in(&app).await;
    let mpn_id = company.mpn_id;
    let of = |package: &'static str| {
        format!(
            "select b.id from benefits b join enrollments e on e.id = b.enrollment_id
        where e.package = '{package}' and e.partner_id = '{}'",
            company.id
        )
    };
    let (silver, gold) = (app.id(&of("silver_core")).await, app.id(&of("gold_core")).await);
    let holder = company.staff_email(1);
    Office::of(&app, company).await.gives_seat(&silver, &holder).await;
    let member = app.member(mpn_id, &holder).await;
    let give = format!("/partners/{mpn_id}/benefits/{gold}/assignments");
    let fields = [("member_id", member.as_str()), ("confirm", "yes")];
    app.set_clock(datetime!(2027-01-13 22:59 UTC));
    assert_eq!(company.admin(&app).await.post(&give, &fields).await.status(), 422, "R-SEAT-2");
    let mine = format!("/partners/{mpn_id}/my-assignments");
    assert!(app.sign_in(&holder).await.page(&mine).await.contains(SEATS));
    app.set_clock(datetime!(2027-01-13 23:00 UTC));
    assert!(!app.sign_in(&holder).await.page(&mine).await.contains(SEATS), "they hold none");
    assert_eq!(company.admin(&app).await.post(&give, &fields).await.status(), 303);
    let history = format!("select count(*) from seat_assignments where benefit_id = '{silver}'");
    assert_eq!(app.count(&history).await, 1, "the history keeps it");
}

#[tokio::test]
async fn what_runs_on_after_a_lapse_stays_to_be_seen_and_recorded() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let plan = plan.with_benefit(OFFICE, 5).with_benefit("Windows 10 Pro", 5).with_benefit(E3, 5);
    let company = plan.made_in(&app).await;
    let mpn_id = company.mpn_id;
    let (shown, cloud) = (company.benefit(&app, OFFICE).await, company.benefit(&app, E3).await);
    let office = Office::of(&app, company).await;
    office.gets_keys(&shown).await;
    office.gets_keys(&cloud).await;
    app.set_clock(datetime!(2027-01-13 23:00 UTC));
    let software = text(&app, &company, &format!("software?open={shown}")).await;
    assert!(software.contains(OFFICE) && software.contains("Show again"), "{software}");
    let again = format!("/partners/{mpn_id}/benefits/{shown}/keys");
    assert_eq!(company.admin(&app).await.post(&again, &[]).await.status(), 303);
    assert!(!software.contains("Windows 10 Pro"), "never got: it is gone");
    let overview = company.admin(&app).await.page(&format!("/partners/{mpn_id}/benefits")).await;
    assert!(overview.contains("Your membership has lapsed"), "{overview}");
    assert!(!overview.contains("Everything that can be used is in use"));
    // The key was redeemed in time; it is recorded now.
    let key = app.id(&format!("select id from issued_keys where benefit_id = '{cloud}'")).await;
    let row = text(&app, &company, &format!("cloud?open={cloud}")).await;
    let redemption = format!("/partners/{mpn_id}/benefits/{cloud}/keys/{key}/redemption");
    assert!(row.contains(&redemption), "{row}");
    let admin = company.admin(&app).await;
    assert_eq!(admin.get(&redemption).await.status(), 200);
    app.set_clock(datetime!(2027-12-14 22:59 UTC));
    assert!(text(&app, &company, "software").await.contains(OFFICE), "a year after the last day");
    app.set_clock(datetime!(2027-12-14 23:00 UTC));
    assert!(!text(&app, &company, "software").await.contains(OFFICE));
}

#[tokio::test]
async fn the_menu_counts_what_the_pages_list_on_every_day() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let plan = plan.with_benefit(OFFICE, 5).with_benefit("Windows 10 Pro", 5).with_benefit(SIX_MONTHS, 1);
    let company = plan.made_in(&app).await;
    let (shown, offer) = (company.benefit(&app, OFFICE).await, company.benefit(&app, SIX_MONTHS).await);
    let office = Office::of(&app, company).await;
    office.gets_keys(&shown).await;
    let member = app.member(company.mpn_id, &company.staff_email(1)).await;
    office.names_contact(&member, "marketing@elsewhere.example", "en").await;
    let asked = office.asks_for(&offer).await;
    Programme::of(&app).await.fulfils_offer(asked).await;
    for (day, software, offers) in [
        (datetime!(2027-01-13 22:59 UTC), 2, 1),
        (datetime!(2027-01-13 23:00 UTC), 1, 1),
        (datetime!(2027-05-20 21:59 UTC), 1, 1),
        (datetime!(2027-05-20 22:00 UTC), 1, 0),
        (datetime!(2027-12-14 23:00 UTC), 0, 0),
    ] {
        app.set_clock(day);
        for (kind, count) in [("software", software), ("go-to-market", offers)] {
            let admin = company.admin(&app).await;
            let page = admin.page(&format!("/partners/{}/benefits/{kind}", company.mpn_id)).await;
            let rows = page.to_string().matches("<tr id=\"b-").count();
            assert_eq!(rows, count, "{kind} {day}");
            let entry = page.by_id(&format!("menu-{kind}"));
            if let Some(entry) = entry {
                assert!(entry.to_string().contains(&count.to_string()), "{entry}");
            }
        }
    }
}
