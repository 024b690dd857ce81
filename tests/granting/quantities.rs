//! Granting more of a benefit.

use crate::jobs::copies;
use futures_util::future::join_all;

use super::{Desk, REASON, once};
use crate::app::crowd_turn;
use crate::database::memberships;
use crate::factories::{SEATS, a_company};

const OFFICE: &str = "Office Professional Plus 2019";

impl Desk {
    async fn more(&self, benefit: &str, more: &str) -> reqwest::Response {
        let path = format!("/benefits/{benefit}/quantity");
        self.post(&path, &[("more", more), ("reason", REASON), ("once", &once())]).await
    }
}

#[tokio::test]
async fn more_seats_can_be_assigned_at_once_and_the_row_tells_why_they_are_there() {
    let desk = Desk::of(a_company().with_gold().with_seats(1)).await;
    let benefit = desk.benefit(SEATS).await;
    let path = format!("/benefits/{benefit}/quantity");
    assert!(desk.page(&path).await.contains("1 seat"));
    let fields = [("more", " 2 "), ("reason", REASON), ("once", &once())];
    for _ in 0..2 {
        assert_eq!(desk.post(&path, &fields).await.status(), 303, "pressed twice it is done once");
    }
    assert_eq!(desk.count("benefits where quantity = 3 and extra = 2").await, 1);
    assert_eq!(desk.mails("quantity_granted").await, 1);
    assert_eq!(desk.logged("quantity.granted", REASON).await, (1, 1));
    let admin = desk.company.admin(&desk.app).await;
    for staff in 1..=3 {
        let member = desk.app.member(desk.company.mpn_id, &desk.company.staff_email(staff)).await;
        let assignments = format!("/partners/{}/benefits/{benefit}/assignments", desk.company.mpn_id);
        assert_eq!(admin.post(&assignments, &[("member_id", &member)]).await.status(), 303);
    }
    let row = desk.seen(&format!("/benefits/visual-studio?open={benefit}")).await;
    assert_eq!(row.row(SEATS).cell("Quantity"), "3 seats");
    let told = "Of these, 2 granted by the programme on 20 Nov 2026. Reason: Bought by letter in October";
    assert!(row.contains(told), "{row}");
    copies::assert_none_differ(&desk.app).await;
}

#[tokio::test]
async fn what_can_not_be_more_says_why() {
    let plan = a_company().with_gold().with_unlimited("Cloud incidents").with_benefit("Case study", 1);
    let plan = plan.with_benefit("Azure bulk credit (Gold)", 1).with_benefit(OFFICE, 10);
    let desk = Desk::of(plan).await;
    for (product, words) in [
        ("Cloud incidents", "There is no limit to this benefit"),
        ("Case study", "activated once"),
        ("Azure bulk credit (Gold)", "one credit for one person"),
    ] {
        let path = format!("/benefits/{}/quantity", desk.benefit(product).await);
        let page = desk.page(&path).await;
        assert!(page.contains(words) && !page.posts_to(&desk.at(&path)), "{product}: {page}");
        let fields = [("more", "5"), ("reason", REASON), ("once", &once())];
        assert!(desk.refused(&path, &fields).await.contains(words), "{product}");
    }
    let office = desk.benefit(OFFICE).await;
    let path = format!("/benefits/{office}/quantity");
    for (more, reason, field) in [
        ("", REASON, "more"),
        ("0", REASON, "more"),
        ("-3", REASON, "more"),
        ("2.5", REASON, "more"),
        ("10001", REASON, "more"),
        ("99999999999", REASON, "more"),
        ("many", REASON, "more"),
        ("5", "  ", "reason"),
    ] {
        let page = desk.refused(&path, &[("more", more), ("reason", reason), ("once", &once())]).await;
        assert!(page.problem_at(field).is_some(), "{more}: {}", page.problems());
        assert_eq!(page.value_of("more"), more);
    }
    memberships::cancel_those_of(&desk.app, desk.company.mpn_id).await;
    assert_eq!(desk.more(&office, "5").await.status(), 422);
    assert_eq!(desk.count("grants").await, 0);
    let other = a_company().with_gold().with_seats(1).made_in(&desk.app).await;
    let of_other = other.benefit(&desk.app, SEATS).await;
    assert_eq!(desk.more(&of_other, "5").await.status(), 404, "another company's");
}

#[tokio::test]
async fn of_many_operators_at_once_each_grant_counts() {
    let _turn = crowd_turn().await;
    let desk = Desk::of(a_company().with_gold().with_benefit(OFFICE, 10)).await;
    let benefit = desk.benefit(OFFICE).await;
    let answers = join_all((0..8).map(|_| desk.more(&benefit, "5"))).await;
    assert!(answers.iter().all(|it| it.status() == 303));
    assert_eq!(desk.count("benefits where quantity = 50 and extra = 40").await, 1);
    copies::assert_none_differ(&desk.app).await;
}
