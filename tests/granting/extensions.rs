//! Giving a membership more time.

use crate::jobs::copies;
use futures_util::future::join_all;
use time::macros::{date, datetime};

use super::{Desk, REASON, once};
use crate::app::crowd_turn;
use crate::database::memberships;
use crate::factories::{CompanyPlan, SEATS, a_company};
use crate::html::Page;
use crate::office::{Office, Programme};

const OFFICE: &str = "Office Professional Plus 2019";

/// Gold to 14 December, with what ends by the anniversary, what ends thirty days later, and an offer.
fn gold() -> CompanyPlan {
    let year = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    let plan = a_company().with_gold().from(year.0, year.1).with_benefit(OFFICE, 10).with_seats(3);
    plan.with_benefit("Case study", 1)
}

impl Desk {
    async fn extend(&self, to: &str) -> reqwest::Response {
        let path = format!("/memberships/{}/extension", self.enrollment().await);
        self.post(&path, &[("anniversary_on", to), ("reason", REASON), ("once", &once())]).await
    }

    async fn sign_in_again(self) -> Self {
        Self { operator: self.app.sign_in("operator@programme.example").await, ..self }
    }
}

#[tokio::test]
async fn all_that_ends_with_the_membership_ends_as_many_days_later() {
    let desk = Desk::of(gold()).await;
    let (office, offer) = (Office::of(&desk.app, desk.company).await, desk.benefit("Case study").await);
    let staff = desk.company.staff_email(1);
    let member = desk.app.member(desk.company.mpn_id, &staff).await;
    office.names_contact(&member, "marketing@elsewhere.example", "en").await;
    let asked = office.asks_for(&offer).await;
    Programme::of(&desk.app).await.fulfils_offer(asked).await;
    let path = format!("/memberships/{}/extension", desk.enrollment().await);
    let form = desk.page(&path).await;
    assert!(form.contains("From 15 Dec 2026 to 14 Dec 2027"), "{form}");
    assert!(form.contains("15 Dec 2026 to 13 Jan 2027"), "the renewal window: {form}");

    let fields = [("anniversary_on", "2027-01-31"), ("reason", REASON), ("once", &once())];
    for _ in 0..2 {
        assert_eq!(desk.post(&path, &fields).await.status(), 303, "pressed twice it is done once");
    }
    assert_eq!((desk.count("grants").await, desk.mails("membership_extended").await), (1, 1));
    assert_eq!(desk.logged("membership.extended", REASON).await, (1, 1));
    let overview = desk.seen("/benefits").await;
    let told = "Extended by the programme on 20 Nov 2026, from 14 Dec 2026 to 31 Jan 2027. Reason: Bought";
    assert!(overview.contains(told), "{overview}");
    assert!(overview.contains("1 Feb 2027 to 2 Mar 2027"), "the window follows: {overview}");
    let cell = async |kind: &str, product: &str, head: &str| {
        let page = desk.seen(&format!("/benefits/{kind}")).await;
        page.row(product).cell(head)
    };
    assert!(cell("software", OFFICE, "Get by").await.starts_with("31 Jan 2027"));
    assert!(cell("visual-studio", SEATS, "Assign by").await.starts_with("2 Mar 2027"), "R-DATE-5");
    assert!(cell("go-to-market", "Case study", "Expires").await.starts_with("31 Jan 2027"), "R-GTM-4");
    copies::assert_none_differ(&desk.app).await;

    // On the last day keys are got, on the day after they are not.
    let benefit = desk.benefit(OFFICE).await;
    let keys = format!("/partners/{}/benefits/{benefit}/keys", desk.company.mpn_id);
    desk.app.set_clock(datetime!(2027-01-31 23:30 UTC));
    let admin = desk.company.admin(&desk.app).await;
    assert_eq!(admin.post(&keys, &[]).await.status(), 422, "it is 1 February in Zurich");
    desk.app.clock.advance(-time::Duration::HOUR);
    assert_eq!(admin.post(&keys, &[]).await.status(), 303);
    // The window opens on 1 February, and is over after 2 March.
    desk.app.set_clock(datetime!(2027-03-02 12:00 UTC));
    let desk = desk.sign_in_again().await;
    assert_eq!(desk.extend("2027-03-02").await.status(), 303, "on the window's last day");
    desk.app.set_clock(datetime!(2027-04-02 12:00 UTC));
    let desk = desk.sign_in_again().await;
    let lapsed = Page::of(desk.extend("2027-06-01").await).await;
    assert_eq!((lapsed.status, lapsed.contains("has lapsed: only a new one helps")), (422, true), "{lapsed}");
    assert_eq!(desk.refusals("membership.extended", "closed").await, 1);
}

#[tokio::test]
async fn an_offer_with_a_duration_of_its_own_and_one_that_was_never_active_keep_their_days() {
    let desk = Desk::of(gold()).await;
    let offer = desk.benefit("Case study").await;
    assert_eq!(desk.extend("2027-01-31").await.status(), 303);
    assert_eq!(desk.count("benefits where active_until is not null").await, 0, "asked for by nobody");
    let (office, staff) = (Office::of(&desk.app, desk.company).await, desk.company.staff_email(1));
    let member = desk.app.member(desk.company.mpn_id, &staff).await;
    office.names_contact(&member, "marketing@elsewhere.example", "en").await;
    let asked = office.asks_for(&offer).await;
    desk.app.run(&format!("update benefits set duration_months = 3 where id = '{offer}'")).await;
    Programme::of(&desk.app).await.fulfils_offer(asked).await;
    assert_eq!(desk.extend("2027-03-31").await.status(), 303);
    assert_eq!(desk.count("benefits where active_until = '2027-02-20'").await, 1, "its own three months");
}

#[tokio::test]
async fn what_is_wrong_with_an_extension_is_told_at_its_field() {
    let desk = Desk::of(gold()).await;
    let path = format!("/memberships/{}/extension", desk.enrollment().await);
    let long = "x".repeat(201);
    for (day, reason, field, words) in [
        ("2026-12-14", REASON, "anniversary_on", "after the present anniversary, 14 Dec 2026"),
        ("2027-12-15", REASON, "anniversary_on", "up to 14 Dec 2027"),
        ("", REASON, "anniversary_on", "Enter a day."),
        ("2026-02-30", REASON, "anniversary_on", "Enter a day."),
        ("2027-01-31", "", "reason", "Enter a reason."),
        ("2027-01-31", &long, "reason", "200 letters"),
    ] {
        let fields = [("anniversary_on", day), ("reason", reason), ("once", &once())];
        let page = desk.refused(&path, &fields).await;
        assert!(page.problem_at(field).unwrap_or_default().contains(words), "{day}: {}", page.problems());
        assert_eq!((page.value_of("anniversary_on"), page.value_of("reason")), (day.into(), reason.into()));
    }
    memberships::cancel_those_of(&desk.app, desk.company.mpn_id).await;
    let cancelled = desk.page(&path).await;
    assert!(cancelled.contains("was cancelled: it can’t be extended"), "{cancelled}");
    let fields = [("anniversary_on", "2027-01-31"), ("reason", REASON), ("once", &once())];
    assert!(desk.refused(&path, &fields).await.contains("was cancelled"));
    // One of another company is one that there isn't.
    let other = a_company().with_gold().made_in(&desk.app).await;
    let of_other =
        desk.app.id(&format!("select id from enrollments where partner_id = '{}'", other.id)).await;
    let path = desk.at(&format!("/memberships/{of_other}/extension"));
    assert_eq!(desk.operator.get(&path).await.status(), 404);
    assert_eq!(desk.operator.post(&path, &fields).await.status(), 404);
    assert_eq!(desk.count("enrollments where anniversary_on <> '2026-12-14'").await, 0);
}

#[tokio::test]
async fn extensions_that_cross_leave_one_anniversary_and_benefits_that_fit_it() {
    let _turn = crowd_turn().await;
    let desk = Desk::of(gold()).await;
    let days = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"];
    let benefit = desk.benefit(OFFICE).await;
    let keys = format!("/partners/{}/benefits/{benefit}/keys", desk.company.mpn_id);
    let admin = desk.company.admin(&desk.app).await;
    let (answers, got) = tokio::join!(join_all(days.map(|day| desk.extend(day))), admin.post(&keys, &[]));
    assert_eq!(got.status(), 303);
    assert!(answers.iter().all(|it| [303, 422].contains(&it.status().as_u16())));
    // Whoever came later with an earlier day was refused; the latest day stands.
    assert_eq!(desk.count("enrollments where anniversary_on = '2027-04-30'").await, 1);
    let extended = answers.iter().filter(|it| it.status() == 303).count();
    assert_eq!(desk.count("grants").await, i64::try_from(extended).unwrap());
    copies::assert_none_differ(&desk.app).await;
}
