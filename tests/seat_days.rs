//! Seats and their days, to the second and in the partner's zone: the ninety days for which a vacated seat waits
//! (R-SEAT-3), the thirty by which seats can be assigned longer (R-DATE-5); and how often a credit moves (R-CL-5).

use time::macros::{date, datetime, time};
use time::{Date, Duration, OffsetDateTime, UtcOffset};

use crate::app::{TestApp, Visitor};
use crate::bench::Bench;
use crate::database::memberships::close_on;
use crate::factories::{SEATS, a_company};
use crate::html::Page;

/// The year of a membership that ends in December.
const ENDING: (Date, Date) = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));

/// A zone without daylight saving time, with its distance from UTC in hours: in one the day begins first of all, in
/// the others last.
const ZONES: [(&str, i8); 3] =
    [("Pacific/Kiritimati", 14), ("Pacific/Niue", -11), ("Pacific/Pago_Pago", -11)];

/// The first moment of a day in a zone so many hours from UTC.
fn midnight(day: Date, hours: i8) -> OffsetDateTime {
    day.with_time(time!(0:00)).assume_offset(UtcOffset::from_hms(hours, 0, 0).unwrap())
}

/// So many seats, as new, of a company in this zone whose year ends on that day.
async fn seats_in(zone: &'static str, seats: i32, year: (Date, Date)) -> Bench {
    let app = TestApp::demo().await;
    let company = a_company().in_zone(zone).with_staff(10).with_gold().from(year.0, year.1).with_seats(seats);
    let company = company.made_in(&app).await;
    company.at_work(app, SEATS).await
}

/// What these tests do, at moments of their own.
impl Bench {
    /// Signed in anew: the moments are days apart.
    async fn admin_at(&self, moment: OffsetDateTime) -> Visitor {
        self.app.set_clock(moment);
        self.app.sign_in(&format!("global.admin@{}", self.domain)).await
    }

    /// The answer to an attempt to give a seat.
    async fn give(&self, admin: &Visitor, number: usize) -> Page {
        let member = self.member(&self.staff(number)).await;
        let form = [("member_id", member.as_str()), ("outside_checked", "yes")];
        Page::of(admin.post(&self.assignments(), &form).await).await
    }

    /// The address of an act on the seat that somebody holds.
    async fn act(&self, number: usize, act: &str) -> String {
        format!("{}/{}/{act}", self.assignments(), self.assignment(&self.staff(number)).await)
    }

    async fn give_up(&self, admin: &Visitor, number: usize) {
        assert_eq!(admin.post(&self.act(number, "removal").await, &[]).await.status(), 303);
    }

    async fn reassign(&self, admin: &Visitor, from: usize, to: usize) -> Page {
        let member = self.member(&self.staff(to)).await;
        Page::of(admin.post(&self.act(from, "reassignment").await, &[("member_id", &member)]).await).await
    }
}

#[tokio::test]
async fn a_vacated_seat_waits_to_the_last_second_of_day_89_wherever_the_company_is() {
    for (zone, hours) in ZONES {
        let row = seats_in(zone, 2, (date!(2026 - 09 - 01), date!(2027 - 09 - 01))).await;
        let first_day = date!(2026 - 11 - 22);
        let day = |days| midnight(first_day + Duration::days(days), hours);
        let second = Duration::SECOND;
        // Given in the day's first second and in its last: the same first day of both tenures.
        let admin = row.admin_at(day(0)).await;
        assert_eq!(row.give(&admin, 1).await.status, 303, "{zone}");
        let admin = row.admin_at(day(1) - second).await;
        assert_eq!(row.give(&admin, 2).await.status, 303, "{zone}");
        row.give_up(&admin, 1).await;
        row.give_up(&admin, 2).await;

        for moment in [day(88), day(89), day(90) - second] {
            let admin = row.admin_at(moment).await;
            let page = admin.page(&row.row("visual-studio")).await;
            assert_eq!(page.count("Free for another user on 20 Feb 2027"), 2, "{zone} {moment}");
            assert!(page.contains("0 assigned, 0 free, 2 free later"), "{zone} {moment}");
            let refused = row.give(&admin, 9).await;
            assert_eq!(refused.status, 422, "{zone} {moment}");
            assert!(refused.contains("The next one is free for another user on 20 Feb 2027."), "{zone}");
        }
        let admin = row.admin_at(day(90)).await;
        let page = admin.page(&row.row("visual-studio")).await;
        let free = page.whole().all("td").into_iter().filter(|it| it.text() == "Free").count();
        assert_eq!((free, page.contains("Free for another")), (2, false), "{zone}: {page}");
        assert_eq!(row.give(&admin, 9).await.status, 303, "{zone}: day 90");
        let admin = row.admin_at(day(91)).await;
        assert_eq!(row.give(&admin, 10).await.status, 303, "{zone}: day 91");
        let page = admin.page(&row.row("visual-studio")).await;
        assert!(page.contains("22 Nov 2026 to 22 Nov 2026"), "{zone}: days of the past are the company's");
    }
}

#[tokio::test]
async fn seats_are_assigned_for_thirty_days_more_to_the_last_second_of_the_last() {
    for (zone, hours) in ZONES {
        let row = seats_in(zone, 5, ENDING).await;
        let (anniversary, last) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
        let second = Duration::SECOND;
        // The last second of the year, the first after it, and the last of the thirty days.
        let over = midnight(anniversary + Duration::DAY, hours);
        let closed = midnight(last + Duration::DAY, hours);
        for (number, moment) in [(1, over - second), (2, over), (3, closed - second)] {
            let admin = row.admin_at(moment).await;
            assert!(
                admin.page(&row.row("visual-studio")).await.by_id("find").is_some(),
                "{zone} {moment}: the form"
            );
            assert_eq!(row.give(&admin, number).await.status, 303, "{zone} {moment}");
        }
        let admin = row.admin_at(closed).await;
        assert_eq!(admin.get(&row.row("visual-studio")).await.status(), 404, "{zone}: no longer listed");
        let page = row.give(&admin, 4).await;
        assert_eq!(page.status, 422, "{zone}");
        assert!(page.contains("its renewal window ended on 13 Jan 2027"), "{zone}: {page}");
    }
}

#[tokio::test]
async fn a_benefit_that_ends_with_the_year_says_when_its_seats_could_last_be_assigned() {
    let row = seats_in("Pacific/Kiritimati", 5, ENDING).await;
    close_on(&row.app, &row.benefit, date!(2026 - 12 - 14)).await;
    let admin = row.admin_at(datetime!(2026-12-14 09:59:59 UTC)).await;
    assert_eq!(row.give(&admin, 1).await.status, 303);
    let admin = row.admin_at(datetime!(2026-12-14 10:00 UTC)).await;
    let refused = row.give(&admin, 2).await;
    assert_eq!(refused.status, 422);
    let words = "The last day to assign seats was 14 Dec 2026.";
    let page = admin.page(&row.row("visual-studio")).await;
    assert!(refused.contains(words) && page.contains(words), "{page}");
    assert!(page.by_id("find").is_none(), "a form that can't be used");
    // Who has a seat keeps it, and it can be taken back all the same.
    row.give_up(&admin, 1).await;
}

#[tokio::test]
async fn a_monthly_credit_moves_five_times_a_year_and_not_a_sixth() {
    let row = Bench::of_alpine("Azure monthly credit", "gold_core").await;
    let admin = row.admin.clone();
    // The demo's holder got it from another: one move. No waiting between the next four.
    let holders = [7, 21, 22, 23, 24];
    for (at, pair) in holders.windows(2).enumerate() {
        let left = match 4 - at {
            1 => "once more".to_owned(),
            left => format!("{left} more times"),
        };
        let words = format!("This credit can be moved to another user {left} this year.");
        let page = admin.page(&row.row("cloud")).await;
        assert!(page.contains(&words), "{words}: {page}");
        assert_eq!(row.reassign(&admin, pair[0], pair[1]).await.status, 303);
    }
    let page = admin.page(&row.row("cloud")).await;
    assert!(page.contains("This credit has been moved as often as it may this year."), "{page}");
    let refusal = "This credit has been moved five times in this membership year. It can only go back to its last holder.";
    let page = row.reassign(&admin, 24, 25).await;
    assert_eq!(page.status, 422);
    assert!(page.contains(refusal), "{page}");
    // Nobody lost it by the attempt; taken back, it goes to nobody but its last holder.
    row.give_up(&admin, 24).await;
    let page = row.give(&admin, 25).await;
    assert_eq!(page.status, 422);
    assert!(page.contains(refusal), "{page}");
    assert!(page.contains("Kept for its last holder until the next membership year"), "{page}");
    assert_eq!(row.give(&admin, 24).await.status, 303);
    // Giving it back was no move, and gave none.
    assert_eq!(row.reassign(&admin, 24, 25).await.status, 422);
}

#[tokio::test]
async fn bulk_credit_stays_with_its_first_holder() {
    let row = Bench::of_alpine("Azure bulk credit (Gold)", "gold_core").await;
    let admin = row.admin.clone();
    let words = "Bulk credit stays with the first user it was assigned to until the next membership year.";
    assert!(admin.page(&row.row("cloud")).await.contains(words), "said before the first assignment");
    // staff8 holds a seat of the Action Pack (R-CL-4).
    let page = row.give(&admin, 8).await;
    assert_eq!(page.status, 422);
    assert!(page.contains("Bulk credit can’t be combined with what an Action Pack grants"), "{page}");
    assert_eq!(row.give(&admin, 21).await.status, 303);
    let page = row.reassign(&admin, 21, 22).await;
    assert_eq!((page.status, page.contains(words)), (422, true));
    row.give_up(&admin, 21).await;
    let page = row.give(&admin, 22).await;
    assert_eq!((page.status, page.contains(words)), (422, true));
    // Nor does waiting help.
    let admin = row.admin_at(datetime!(2027-01-10 10:00 UTC)).await;
    assert_eq!(row.give(&admin, 22).await.status, 422);
    assert_eq!(row.give(&admin, 21).await.status, 303);
}
