//! Seats given, moved and taken back without a page.

use partner_portal::base::ids::{AssignmentId, BenefitId, MemberId};
use partner_portal::error::{AppError, NotDone};
use partner_portal::membership::Closed;
use partner_portal::membership::KeysClosed;
use partner_portal::partners::PartnerClosed;
use partner_portal::seats::acts::{
    self, Assign, AssignMany, Assigned, LockedSeats, LockedTenures, Reassign, Refused, TakenBack, To,
};
use partner_portal::seats::address_list::{self, ListProblem};
use partner_portal::seats::{Confirmations, NoSeat, SeatState};
use time::Duration;
use time::macros::{date, datetime};

use crate::app::{CELADON, TestApp, Visitor};
use crate::factories::{Company, CompanyPlan, Role, SEATS, a_company};
use crate::html::Page;
use crate::office::{Office, told};

const WAITING_DAYS: i32 = 90;

/// The seats of a company, and its global admin at work.
struct Desk {
    app: TestApp,
    company: Company,
    office: Office,
    benefit: BenefitId,
}

impl Desk {
    /// Seats that nobody ever held, with no right to a refund to lose.
    async fn with_seats(seats: i32) -> Self {
        Self::of(a_company().with_gold().with_seats(seats)).await
    }

    async fn of(plan: CompanyPlan) -> Self {
        let app = TestApp::demo().await;
        let company = plan.made_in(&app).await;
        let benefit = BenefitId(company.benefit(&app, SEATS).await.parse().unwrap());
        let office = Office::of(&app, company).await;
        Self { app, company, office, benefit }
    }

    /// At the clock's present time.
    async fn reopen(&mut self) {
        self.office = Office::of(&self.app, self.company).await;
    }

    async fn lock(&self, conn: &mut sqlx::PgConnection, chosen: &[AssignmentId]) -> LockedSeats {
        let Office { partner, actor, .. } = &self.office;
        acts::lock(conn, partner, actor, (self.benefit, chosen), WAITING_DAYS).await.unwrap()
    }

    async fn lock_tenures(&self, conn: &mut sqlx::PgConnection, chosen: &[AssignmentId]) -> LockedTenures {
        let Office { partner, actor, .. } = &self.office;
        acts::lock_tenures(conn, partner, actor, (self.benefit, chosen), WAITING_DAYS).await.unwrap()
    }

    async fn member(&self, number: usize) -> MemberId {
        let email = self.company.staff_email(number);
        MemberId(self.app.member(self.company.mpn_id, &email).await.parse().unwrap())
    }

    async fn assignment(&self, number: usize) -> AssignmentId {
        let email = self.company.staff_email(number);
        AssignmentId(self.app.assignment(&self.benefit.to_string(), &email).await.parse().unwrap())
    }

    async fn assign(&self, to: To, confirmed: Confirmations) -> Result<Assigned, Refused> {
        let mut tx = self.office.begin().await;
        let seats = self.lock(&mut tx, &[]).await;
        let Office { partner, actor, .. } = &self.office;
        let done = acts::assign(&mut tx, partner, actor, seats, Assign { to, confirmed }).await;
        tx.commit().await.unwrap();
        told(done)
    }

    async fn give(&self, number: usize) -> Result<Assigned, Refused> {
        self.assign(To::Member(self.member(number).await), Confirmations::default()).await
    }

    async fn take_back(&self, assignment: AssignmentId) -> Result<TakenBack, Refused> {
        let mut tx = self.office.begin().await;
        let seats = self.lock_tenures(&mut tx, &[assignment]).await;
        let done =
            acts::take_back(&mut tx, &self.office.partner, &self.office.actor, seats, assignment).await;
        tx.commit().await.unwrap();
        told(done)
    }

    async fn reassign(&self, assignment: AssignmentId, to: MemberId) -> Result<Assigned, Refused> {
        let Office { partner, actor, .. } = &self.office;
        let mut tx = self.office.begin().await;
        let seats = self.lock(&mut tx, &[assignment]).await;
        let input = Reassign { assignment, to };
        let done = told(acts::reassign(&mut tx, partner, actor, seats, input).await);
        if done.is_ok() {
            tx.commit().await.unwrap();
        } else {
            tx.rollback().await.unwrap();
        }
        done
    }

    async fn page(&self, admin: &Visitor) -> Page {
        let (mpn_id, benefit) = (self.company.mpn_id, self.benefit);
        admin.page(&format!("/partners/{mpn_id}/benefits/visual-studio?open={benefit}")).await
    }

    /// As it might be typed.
    fn address(&self, number: usize) -> To {
        To::Address(self.company.staff_email(number).to_uppercase())
    }

    async fn count(&self, sql: &str) -> i64 {
        self.app.count(&format!("select count(*) from {sql}")).await
    }
}

#[tokio::test]
async fn a_seat_given_and_taken_back_by_acts_is_on_the_pages_in_the_log_and_in_the_mail() {
    let it = Desk::with_seats(2).await;
    let admin = it.company.admin(&it.app).await;
    let given = it.assign(it.address(1), Confirmations::default()).await.unwrap();
    assert_eq!((given.seat, given.anew, given.member.name.as_str()), (1, true, "Staff 1"));
    assert!(it.page(&admin).await.contains("Staff 1"));
    // Once more is the same seat, and no second entry or mail.
    assert!(!it.give(1).await.unwrap().anew);
    let entries = async |action: &str| {
        let by = it.company.email_of(Role::Global);
        let of = format!("subject_id = '{}' and details->>'seat' = '1'", it.benefit);
        it.count(&format!("company_audit where action = '{action}' and actor = '{by}' and {of}")).await
    };
    let mails = async |mail: &str| it.count(&format!("outbox where mail->>'mail' = '{mail}'")).await;
    assert_eq!((entries("seat.assigned").await, mails("seat_assigned").await), (1, 1));

    let assignment = it.assignment(1).await;
    let TakenBack::Now(held) = it.take_back(assignment).await.unwrap() else { panic!("nobody held it") };
    assert_eq!((held.seat, held.holder_name.as_str()), (1, "Staff 1"));
    assert!(matches!(held.after, SeatState::Cooling { free_on: Some(_), .. }));
    assert_eq!(it.take_back(assignment).await, Ok(TakenBack::Already));
    assert!(it.page(&admin).await.contains("Free for another user on 18 Feb 2027"));
    assert_eq!((entries("seat.taken_back").await, mails("seat_released").await), (1, 1));
    assert_eq!(it.count(&format!("benefits where id = '{}' and seats_assigned = 0", it.benefit)).await, 1);
}

#[tokio::test]
async fn who_gets_no_seat_is_told_by_facts() {
    let it = Desk::with_seats(1).await;
    let none = Confirmations::default();
    let typed = |typed: &str| To::Address(typed.to_owned());
    assert_eq!(it.assign(typed("nonsense"), none).await, Err(Refused::NotAnAddress("nonsense".to_owned())));
    let nobody = it.assign(typed("nobody@alpine.example"), none).await;
    assert!(matches!(nobody, Err(Refused::NotAMember(it)) if it.as_str() == "nobody@alpine.example"));
    let former = it.member(5).await;
    let mut tx = it.office.begin().await;
    let Office { partner, actor, .. } = &it.office;
    told(partner_portal::people::acts::deactivate(&mut tx, partner, actor, former).await).unwrap();
    tx.commit().await.unwrap();
    assert_eq!(it.assign(To::Member(former), none).await, Err(Refused::Deactivated));
    // A member of another company is nobody here.
    let stranger = MemberId(it.app.member(CELADON, "staff1@celadon.example").await.parse().unwrap());
    let mut tx = it.office.begin().await;
    let seats = it.lock(&mut tx, &[]).await;
    let input = Assign { to: To::Member(stranger), confirmed: none };
    let done = acts::assign(&mut tx, partner, actor, seats, input).await;
    assert!(matches!(done, Err(NotDone::Fault(AppError::UnknownId))));
}

#[tokio::test]
async fn a_seat_that_waits_is_refused_to_others_up_to_its_day() {
    let mut it = Desk::with_seats(1).await;
    it.give(1).await.unwrap();
    it.take_back(it.assignment(1).await).await.unwrap();
    let next_free_on = Some(it.office.partner.date_at(it.office.actor.at()) + Duration::days(90));
    let waits = NoSeat::NoneFree { next_free_on };
    for (days, given) in [(0, false), (89, false), (1, true)] {
        it.app.clock.advance(Duration::days(days));
        it.reopen().await;
        match it.give(2).await {
            Err(Refused::NoSeat { why, .. }) => assert!(!given && why == waits, "{days}: {why:?}"),
            other => assert!(given && other.is_ok(), "{days}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn seats_are_given_to_their_last_day_and_taken_back_after_it() {
    let mut it = Desk::with_seats(2).await;
    let closed = |refused: Refused| if let Refused::Closed { why, .. } = refused { Some(why) } else { None };
    // The membership ends on 1 September 2027, its seats thirty days later.
    it.app.set_clock(datetime!(2027-10-01 12:00 UTC));
    it.reopen().await;
    it.give(1).await.unwrap();
    let mut suspended = Office::of(&it.app, it.company).await;
    suspended.partner.suspended = Some("unpaid".to_owned());
    let open = std::mem::replace(&mut it.office, suspended);
    let unpaid = Some(Closed::Company(PartnerClosed::Suspended));
    assert_eq!(it.give(2).await.map_err(closed), Err(unpaid));
    assert_eq!(it.take_back(it.assignment(1).await).await.map_err(closed), Err(unpaid));
    it.office = open;
    it.app.set_clock(datetime!(2027-10-02 12:00 UTC));
    it.reopen().await;
    let why = it.give(2).await.map_err(closed).unwrap_err();
    assert!(matches!(why, Some(Closed::Dates(KeysClosed::Expired | KeysClosed::Lapsed))), "{why:?}");
    assert!(matches!(it.take_back(it.assignment(1).await).await, Ok(TakenBack::Now(_))));
}

#[tokio::test]
async fn what_must_be_confirmed_is_asked_for_by_its_name() {
    let just_bought = a_company().with_gold().from(date!(2026 - 11 - 15), date!(2027 - 11 - 15));
    let it = Desk::of(just_bought.with_seats(2)).await;
    let missing = Confirmations { refund: true, outside: false };
    match it.give(1).await {
        Err(Refused::Unconfirmed { member: Some(member), missing: told }) => {
            assert_eq!((member.id, told), (it.member(1).await, missing));
        }
        other => panic!("{other:?}"),
    }
    assert!(it.assign(it.address(1), missing).await.unwrap().anew);
    let ended = format!("enrollments where refund_ended_on_benefit = '{}'", it.benefit);
    assert_eq!(it.count(&ended).await, 1);
    // The right has ended: nothing is left to confirm.
    assert!(it.give(2).await.unwrap().anew);
}

#[tokio::test]
async fn reassigning_is_both_or_neither() {
    let it = Desk::with_seats(2).await;
    it.give(1).await.unwrap();
    it.give(2).await.unwrap();
    let first = it.assignment(1).await;
    // Who has a seat gets no other; and the one that was taken waits for its holder, so that none is left.
    let has_one = it.reassign(first, it.member(2).await).await.unwrap_err();
    assert!(matches!(has_one, Refused::HasOne { seat: 2, .. }), "{has_one:?}");
    let none_left = it.reassign(first, it.member(3).await).await.unwrap_err();
    assert!(matches!(none_left, Refused::NoSeat { .. }), "{none_left:?}");
    let held = format!("seat_assignments where benefit_id = '{}' and released_at is null", it.benefit);
    assert_eq!(it.count(&held).await, 2, "nothing was taken back");

    let it = Desk::with_seats(2).await;
    it.give(1).await.unwrap();
    assert_eq!(it.reassign(it.assignment(1).await, it.member(2).await).await.unwrap().seat, 2);
    assert_eq!(it.reassign(it.assignment(1).await, it.member(3).await).await, Err(Refused::Ended));
}

#[tokio::test]
async fn a_list_is_done_whole_if_it_is_what_was_seen() {
    let it = Desk::with_seats(2).await;
    let Office { partner, actor, .. } = &it.office;
    let read = |text: &str| address_list::read(text, None);
    let send = async |list: &str, seen: Option<&str>| {
        let mut tx = it.office.begin().await;
        let seats = it.lock(&mut tx, &[]).await;
        let planned = told(acts::plan_gifts(&mut tx, partner, seats, read(list)).await)?;
        let digest = planned.plan.digest(partner.id, it.benefit).unwrap();
        let asked = AssignMany { seen: seen.unwrap_or(&digest), confirmed: Confirmations::default() };
        let done = told(acts::assign_many(&mut tx, partner, actor, &planned, asked).await);
        tx.commit().await.unwrap();
        done
    };
    let two = format!("{} {}", it.company.staff_email(1), it.company.staff_email(2));
    assert_eq!(send("", None).await, Err(Refused::NotAList(ListProblem::Empty)));
    assert_eq!(send(&two, Some("")).await, Err(Refused::ChangedMeanwhile(2)));
    // Whoever makes up the digest of a list with a bad line gets nothing by it.
    let three = format!("{two} {}", it.company.staff_email(3));
    assert_eq!(send(&three, None).await, Err(Refused::ChangedMeanwhile(3)));
    assert_eq!(send(&two, None).await, Ok(2));
    assert_eq!(send(&two, Some("seen before")).await, Ok(2), "pressed twice");

    let chosen = [it.assignment(1).await, it.assignment(2).await];
    let take_back = async |chosen: &[AssignmentId], seen: Option<&str>| {
        let mut tx = it.office.begin().await;
        let planned = told(acts::plan_removal(partner, it.lock_tenures(&mut tx, chosen).await, chosen))?;
        let digest = planned.removal.digest(partner.id, it.benefit).unwrap();
        let seen = seen.unwrap_or(&digest);
        let done = told(acts::take_back_many(&mut tx, partner, actor, &planned, seen).await);
        tx.commit().await.unwrap();
        done
    };
    assert_eq!(take_back(&[], None).await, Err(Refused::NothingChosen));
    assert_eq!(take_back(&chosen, Some("other")).await, Err(Refused::ChangedMeanwhile(2)));
    assert_eq!(take_back(&chosen, None).await, Ok(2));
    assert_eq!(take_back(&chosen, Some("other")).await, Ok(0), "pressed twice");
}
