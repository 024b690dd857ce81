//! Rules as pages tell them: beside the acts that they bind, with the days and the reader's date; and where something was
//! refused or is off, a link to the paragraph of help that tells why. That each such link leads to a paragraph that is there, all
//! tests see to, with every page that they read.

use time::OffsetDateTime;
use time::macros::{date, datetime};

use crate::app::{ALPINE, TestApp, Visitor};
use crate::bench::Bench;
use crate::database::operators::{self, READER};
use crate::factories::{Role, a_company};
use crate::html::{Page, Part};
use crate::office::Office;
use crate::settings::{OPERATOR, SETTINGS, save};

const OFFICE: &str = "Office Professional Plus 2019";
const INCIDENTS: &str = "On-premises incidents";

/// Each rule beside an act: its line, and what is told when it is opened.
fn rules(page: &Page) -> Vec<(String, String)> {
    let all = page.whole().all("details").into_iter();
    let told = |it: Part<'_>| Some((it.first("summary")?.text(), it.first(".help")?.text()));
    all.filter_map(told).collect()
}

pub fn lines(page: &Page) -> Vec<String> {
    rules(page).into_iter().map(|(line, _)| line).collect()
}

/// A company with a membership of ten days, of which nothing is used.
async fn begun() -> (TestApp, crate::factories::Company) {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().from(date!(2026 - 11 - 10), date!(2027 - 11 - 09));
    let plan = plan.with_benefit(OFFICE, 1).with_seats(2).with_benefit(INCIDENTS, 1);
    let company = plan.made_in(&app).await;
    (app, company)
}

#[tokio::test]
async fn each_act_says_its_rule_with_its_days_and_the_readers_date() {
    let (app, company) = begun().await;
    let admin = company.admin(&app).await;
    let base = format!("/partners/{}", company.mpn_id);
    let refund =
        "A cancellation with refund can be asked for within 30 days of the purchase: until 10 Dec 2026.";
    let renewal = "The renewal window opens the day after the anniversary and has 30 days: from 10 Nov 2027 to 9 Dec 2027.";
    assert_eq!(lines(&admin.page(&format!("{base}/membership")).await), [refund, renewal]);
    let form = admin.page(&format!("{base}/service-requests/new?type=cancellation")).await;
    assert_eq!(lines(&form), [refund]);

    let office = company.benefit(&app, OFFICE).await;
    let row = admin.page(&format!("{base}/benefits/software?open={office}")).await;
    assert_eq!(lines(&row), ["New keys are issued until 9 Nov 2027: 354 days left."]);
    let confirm = admin.page(&format!("{base}/benefits/{office}/keys")).await;
    assert_eq!(lines(&confirm), lines(&row));
    let support = company.benefit(&app, INCIDENTS).await;
    let activation = admin.page(&format!("{base}/benefits/{support}/activation")).await;
    let line = "It can be activated until 9 Dec 2027. A request made in time is fulfilled at most 30 days later: by 8 Jan 2028.";
    assert_eq!(lines(&activation), [line]);

    // To the last second of the last day in Zurich.
    let membership = async |moment: OffsetDateTime| {
        app.set_clock(moment);
        lines(&company.admin(&app).await.page(&format!("{base}/membership")).await)
    };
    assert_eq!(membership(datetime!(2026-12-10 22:59:59 UTC)).await, [refund, renewal]);
    assert_eq!(membership(datetime!(2026-12-10 23:00 UTC)).await, [renewal]);
    app.set_clock(datetime!(2027-11-09 22:59:59 UTC));
    let row = company.admin(&app).await.page(&format!("{base}/benefits/software?open={office}")).await;
    assert_eq!(lines(&row), ["New keys are issued until 9 Nov 2027: today for the last time."]);
}

#[tokio::test]
async fn the_history_of_the_settings_says_since_when_a_rule_is_so() {
    let (app, company) = begun().await;
    let admin = company.admin(&app).await;
    let base = format!("/partners/{}", company.mpn_id);
    let seats = company.benefit(&app, crate::factories::SEATS).await;
    let holder = company.staff_email(1);
    Office::of(&app, company).await.gives_seat(&seats, &holder).await;
    let assignment = app.assignment(&seats, &holder).await;
    let removal = format!("{base}/benefits/{seats}/assignments/{assignment}/removal");
    let reassignment = format!("{base}/benefits/{seats}/assignments/{assignment}/reassignment");
    let (line, whole) = rules(&admin.page(&removal).await).remove(0);
    assert_eq!(
        line,
        "Somebody else can have a seat 90 days after its last holder first had it: this one from 18 Feb 2027."
    );
    assert!(whole.contains("A seat is free for another person 90 days after the first day"), "{whole}");
    assert!(whole.contains("The programme has not changed this since it began."), "{whole}");

    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(SETTINGS).await;
    let changes = [("seat_waiting_days", "60"), ("refund_days", "14")];
    assert_eq!(save(&operator, &page, &changes).await.status(), 303);
    for path in [&removal, &reassignment] {
        let (line, whole) = rules(&admin.page(path).await).remove(0);
        assert!(
            line.ends_with("60 days after its last holder first had it: this one from 19 Jan 2027."),
            "{line}"
        );
        assert!(whole.contains("This has been so since 20 Nov 2026. Before, it was 90 days."), "{whole}");
    }
    // What was bought before keeps its days.
    let plan = a_company().with_gold().from(date!(2026 - 11 - 10), date!(2027 - 11 - 09));
    let other = plan.made_in(&app).await;
    let page = other.admin(&app).await.page(&format!("/partners/{}/membership", other.mpn_id)).await;
    let (line, whole) = rules(&page).remove(0);
    assert!(line.contains("within 30 days of the purchase: until 10 Dec 2026."), "{line}");
    assert!(whole.contains("The rule of the purchase holds, that of 10 Nov 2026."), "{whole}");

    // Where seats move freely, it says so.
    let page = operator.page(SETTINGS).await;
    assert_eq!(save(&operator, &page, &[("seat_waiting_days", "0")]).await.status(), 303);
    let (line, whole) = rules(&admin.page(&removal).await).remove(0);
    assert!(line.ends_with("this one at once."), "{line}");
    assert!(whole.contains("Before, it was 60 days."), "{whole}");
}

/// Where the page leads from what went wrong, having seen that the paragraph is there.
async fn rule_of(reader: &Visitor, page: &Page, within: &str) -> String {
    let links = page.whole().first(within).unwrap().hrefs();
    let link = links.into_iter().find(|it| it.contains("/help/") && it.contains('#')).unwrap();
    let (path, anchor) = link.split_once('#').unwrap();
    assert!(reader.page(path).await.by_id(anchor).is_some(), "{link}");
    link.split_once("/help/").unwrap().1.to_owned()
}

#[tokio::test]
async fn what_was_refused_and_what_is_off_leads_to_the_paragraph_of_its_rule() {
    let it = Bench::unused(1).await;
    let base = format!("/partners/{ALPINE}");
    let give = async |staff: usize| {
        let member = it.member(&it.staff(staff)).await;
        Page::of(it.admin.post(&it.assignments(), &[("member_id", &member)]).await).await
    };
    assert_eq!(give(1).await.status, 303);
    let refused = give(2).await;
    assert_eq!(refused.status, 422);
    assert_eq!(rule_of(&it.admin, &refused, ".errors").await, "give-a-visual-studio-seat#none-free");
    let row = it.admin.page(&it.row("visual-studio")).await;
    assert_eq!(rule_of(&it.admin, &row, "main").await, "give-a-visual-studio-seat#none-free");

    let app = &it.app;
    let staff = app.sign_in("staff1@alpine.example").await;
    let denied = Page::of(staff.get(&format!("{base}/benefits/software")).await).await;
    assert_eq!((denied.status, rule_of(&staff, &denied, "main").await.as_str()), (403, "give-roles#ask"));
    let user_admin = app.sign_in("user.admin@alpine.example").await;
    let seats = app.benefit(ALPINE, crate::factories::SEATS, "gold_core").await;
    let row = user_admin.page(&format!("{base}/benefits/visual-studio?open={seats}")).await;
    assert_eq!(rule_of(&user_admin, &row, "main").await, "give-roles#ask");

    let wrong = [("present_password", "nonsense"), ("password", "short"), ("again", "short")];
    let refused = Page::of(staff.post("/profile/password", &wrong).await).await;
    assert_eq!(rule_of(&staff, &refused, ".errors").await, "sign-in-and-password#rules");
    let nobodys = format!("{base}/service-requests/{}", uuid::Uuid::now_v7());
    let unknown = Page::of(staff.get(&nobodys).await).await;
    assert_eq!(
        (unknown.status, rule_of(&staff, &unknown, "main").await.as_str()),
        (404, "find-in-help#not-found")
    );

    operators::employ(app, READER, "reader").await;
    let reader = app.sign_in(READER).await;
    let settings = reader.page(SETTINGS).await;
    assert_eq!(rule_of(&reader, &settings, "main").await, "operators-people#table");

    let plan = a_company().suspended_for("Unpaid").with_gold().with_seats(1);
    let company = plan.made_in(app).await;
    let admin = company.admin_as(app, Role::Global).await;
    let people = admin.page(&format!("/partners/{}/account/people/new", company.mpn_id)).await;
    assert_eq!(rule_of(&admin, &people, "main").await, "suspended#not");
}
