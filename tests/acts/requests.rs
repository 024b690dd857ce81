//! Service requests submitted, answered, closed and reopened without a page.

use partner_portal::audit::Actor;
use partner_portal::base::ids::{EnrollmentId, ServiceRequestId};
use partner_portal::base::phone::PhoneNumber;
use partner_portal::base::typed::TextProblem;
use partner_portal::error::{ActResult, NotDone};
use partner_portal::i18n::Locale;
use partner_portal::partners::PartnerClosed;
use partner_portal::queue;
use partner_portal::service_requests::acts::programme::{self, NotAnswered, NotClosed};
use partner_portal::service_requests::acts::{
    self, Done, Locked, LockedCase, Message, NotReopened, NotSubmitted, Submitted,
};
use partner_portal::service_requests::cancellation::{Cancels, NoCancellation};
use partner_portal::service_requests::wish::{TypedIds, Wish, WishedConsultation, Wrong};
use partner_portal::service_requests::{
    CloseReason, Closing, NoReopening, NothingToTake, Phase, RequestType, WrongClosing,
};
use sqlx::PgConnection;
use time::OffsetDateTime;
use time::macros::{date, datetime};
use uuid::Uuid;

use crate::app::TestApp;
use crate::database::activations::take_back;
use crate::factories::{Company, CompanyPlan, Role, SEATS, a_company};
use crate::office::{Office, activate, actor_at, operator};
use crate::service_requests::assert_sums;

const ADVICE: &str = "Partner advisory hours";
const INCIDENTS: &str = "On-premises incidents";

/// The requests of a company, with its global admin and an operator at work.
struct Desk {
    app: TestApp,
    company: Company,
    office: Office,
    operator: Actor,
}

impl Desk {
    /// Ten hours of advice, active.
    async fn with_hours() -> Self {
        let it = Self::of(a_company().with_gold().with_benefit(ADVICE, 10)).await;
        let benefit = it.company.benefit(&it.app, ADVICE).await;
        activate(&it.app, it.company.mpn_id, &benefit, ("ACC-1", "CON-1")).await;
        it
    }

    async fn of(plan: CompanyPlan) -> Self {
        let app = TestApp::demo().await;
        let company = plan.made_in(&app).await;
        let office = Office::of(&app, company).await;
        let operator = operator(&app).await;
        Self { app, company, office, operator }
    }

    /// Both act then.
    fn at(&mut self, at: OffsetDateTime) -> &mut Self {
        self.office.actor = actor_at(&self.office.actor, at);
        self.operator = actor_at(&self.operator, at);
        self
    }

    async fn submit(&self, wish: &Wish) -> Result<Submitted, NotSubmitted> {
        let Office { partner, actor, .. } = &self.office;
        let mut tx = self.office.begin().await;
        let done = acts::submit(&mut tx, partner, actor, &self.app.state.secrets, wish).await;
        ended(tx, done).await
    }

    async fn submitted(&self, wish: &Wish) -> ServiceRequestId {
        match self.submit(wish).await {
            Ok(Submitted::Now { id, .. }) => id,
            other => panic!("{other:?}"),
        }
    }

    async fn lock(&self, conn: &mut PgConnection, id: ServiceRequestId) -> Locked {
        acts::lock(conn, self.office.partner.id, &self.office.actor, id).await.unwrap().unwrap()
    }

    async fn answer(&self, id: ServiceRequestId, text: &str) -> Result<Done, acts::NotAnswered> {
        let Office { partner, actor, .. } = &self.office;
        let mut tx = self.office.begin().await;
        let request = self.lock(&mut tx, id).await;
        let message = Message { once: Uuid::now_v7(), text };
        let done = acts::answer(&mut tx, partner, actor, &request, message).await;
        ended(tx, done).await
    }

    async fn close(
        &self,
        id: ServiceRequestId,
        reason: Option<CloseReason>,
    ) -> Result<Done, acts::NotClosed> {
        let Office { partner, actor, .. } = &self.office;
        let mut tx = self.office.begin().await;
        let request = self.lock(&mut tx, id).await;
        let done = acts::close(&mut tx, partner, actor, &request, reason).await;
        ended(tx, done).await
    }

    async fn reopen(&self, id: ServiceRequestId) -> Result<Done, NotReopened> {
        let Office { partner, actor, .. } = &self.office;
        let mut tx = self.office.begin().await;
        let request = self.lock(&mut tx, id).await;
        let done = acts::reopen(&mut tx, partner, actor, &request).await;
        ended(tx, done).await
    }

    async fn lock_case(&self, conn: &mut PgConnection, id: ServiceRequestId) -> LockedCase {
        acts::lock_case(conn, &self.operator, id).await.unwrap().unwrap()
    }

    async fn programme_takes(&self, id: ServiceRequestId) {
        let mut tx = self.app.state.db.console().await.unwrap();
        let case = self.lock_case(&mut tx, id).await;
        let done = queue::acts::take(&mut tx, &case, &self.operator).await;
        ended(tx, done).await.unwrap();
    }

    async fn programme_answers(
        &self,
        id: ServiceRequestId,
        message: Message<'_>,
        seen: Option<&str>,
    ) -> Result<Done, NotAnswered> {
        let mut tx = self.app.state.db.console().await.unwrap();
        let case = self.lock_case(&mut tx, id).await;
        let done = programme::answer(&mut tx, &self.operator, &case, message, seen).await;
        ended(tx, done).await
    }

    async fn programme_closes(
        &self,
        id: ServiceRequestId,
        closing: Closing<'_>,
        seen: Option<&str>,
    ) -> Result<Done, NotClosed> {
        let mut tx = self.app.state.db.console().await.unwrap();
        let case = self.lock_case(&mut tx, id).await;
        let done = programme::close(&mut tx, &self.operator, &case, closing, seen).await;
        ended(tx, done).await
    }

    async fn is(&self, sql: &str) -> bool {
        self.app.count(&format!("select count(*) from {sql}")).await == 1
    }

    async fn units(&self, product: &str, reserved: i32, used: i32) -> bool {
        let benefit = self.company.benefit(&self.app, product).await;
        let units = format!("units_reserved = {reserved} and units_used = {used}");
        self.is(&format!("benefits where id = '{benefit}' and {units}")).await
    }

    async fn mails(&self, mail: &str) -> i64 {
        self.app.count(&format!("select count(*) from outbox where mail->>'mail' = '{mail}'")).await
    }
}

/// Ends the transaction as a caller would.
async fn ended<D, Refused>(tx: partner_portal::db::Tx, done: ActResult<D, Refused>) -> Result<D, Refused> {
    match done {
        Ok(done) => {
            tx.commit().await.unwrap();
            Ok(done)
        }
        Err(NotDone::Refused(refused)) => {
            tx.rollback().await.unwrap();
            Err(refused)
        }
        Err(NotDone::Fault(fault)) => panic!("{fault}"),
    }
}

fn wish(kind: RequestType) -> Wish {
    let [title, text, product, customer] =
        ["Identity design", "Please look at our design.", "Azure", "Adatum"].map(str::to_owned);
    Wish { title, text, product, customer, ..Wish::new(kind, Uuid::now_v7()) }
}

fn advice(hours: i32) -> Wish {
    let consultation = WishedConsultation {
        phase: Some(Phase::Design),
        country: Some("CH".to_owned()),
        language: Some(Locale::En),
        phone: PhoneNumber::from_e164("+41446681800").ok(),
        time_zone: Some("Europe/Zurich".to_owned()),
        hours: Some(hours),
    };
    Wish { consultation, ..wish(RequestType::Advisory) }
}

fn cancellation(enrollment: EnrollmentId) -> Wish {
    Wish { cancels: Some(Cancels { enrollment, part: None }), ..wish(RequestType::Cancellation) }
}

fn message(text: &str) -> Message<'_> {
    Message { once: Uuid::now_v7(), text }
}

fn closing(reason: CloseReason, hours: Option<i32>) -> Closing<'static> {
    Closing { reason: Some(reason), hours, ..Closing::default() }
}

#[tokio::test]
async fn a_request_goes_its_way_by_acts_at_the_moments_of_its_actors() {
    let mut it = Desk::with_hours().await;
    it.at(datetime!(2026-09-10 08:00 UTC));
    let wish = advice(6);
    let id = it.submitted(&wish).await;
    assert_eq!(it.submit(&wish).await, Ok(Submitted::Already(id)), "pressed twice");
    assert!(it.units(ADVICE, 6, 0).await);
    it.at(datetime!(2026-09-11 08:00 UTC)).programme_takes(id).await;
    let said = message("Let us talk.");
    assert_eq!(it.programme_answers(id, said, None).await, Ok(Done::Now));
    assert_eq!(it.programme_answers(id, said, Some("open-1")).await, Ok(Done::Already), "pressed twice");
    it.at(datetime!(2026-09-12 08:00 UTC));
    assert_eq!(it.answer(id, " On Friday?\r\n").await, Ok(Done::Now));
    it.at(datetime!(2026-09-14 08:00 UTC));
    let bye = Closing { text: "All done.", ..closing(CloseReason::Solved, Some(3)) };
    assert_eq!(it.programme_closes(id, bye, None).await, Ok(Done::Now));
    assert_eq!(it.programme_closes(id, bye, None).await, Ok(Done::Already));
    assert!(it.units(ADVICE, 0, 3).await, "R-TEC-4");

    // Of two acts at one moment the second is a microsecond later.
    let moments = "created_at = '2026-09-10 08:00Z' and answered_at = '2026-09-11 08:00:00.000001Z'
                   and closed_at = '2026-09-14 08:00Z' and changed_at = closed_at";
    assert!(it.is(&format!("service_requests where id = '{id}' and {moments}")).await);
    let taken = format!("assignee = '{}' and not open", it.operator.person.unwrap());
    assert!(
        it.is(&format!("queue_items where id = '{id}' and since = '2026-09-12 08:00Z' and {taken}")).await
    );
    let log = format!("company_audit where subject_id = '{id}' and outcome = 'done'");
    assert_eq!(it.app.count(&format!("select count(*) from {log}")).await, 5);
    for mail in ["received", "answered", "closed"] {
        assert_eq!(it.mails(&format!("service_request_{mail}")).await, 1, "{mail}");
    }
    assert_sums(&it.app).await;

    let admin = it.company.admin(&it.app).await;
    let page = admin.page(&format!("/partners/{}/service-requests/{id}", it.company.mpn_id)).await;
    for shown in ["Let us talk.", "On Friday?", "All done.", "3 hours", "Solved", "14 Sept 2026"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
}

#[tokio::test]
async fn the_companys_page_tells_whose_turn_it_is_after_an_answer() {
    let it = Desk::with_hours().await;
    let id = it.submitted(&wish(RequestType::Other)).await;
    let admin = it.company.admin(&it.app).await;
    let page = async || admin.page(&format!("/partners/{}/service-requests/{id}", it.company.mpn_id)).await;
    assert!(page().await.by_id("status").unwrap().text().contains("Open"));
    assert_eq!(it.programme_answers(id, message("Which one?"), None).await, Ok(Done::Now));
    let after = page().await;
    assert!(after.by_id("status").unwrap().text().contains("you"), "{after}");
    assert!(after.contains("Which one?") && !after.contains("operator@programme.example"));
    assert_eq!(it.answer(id, "The blue one").await, Ok(Done::Now));
    assert!(!page().await.by_id("status").unwrap().text().contains("you"));
}

#[tokio::test]
async fn who_submits_nothing_is_told_by_facts() {
    let mut it = Desk::with_hours().await;
    assert_eq!(it.submit(&advice(26)).await, Err(NotSubmitted::Wrong(vec![Wrong::Hours])));
    let empty = Wish { title: " ".to_owned(), text: "a".repeat(10_001), ..wish(RequestType::Other) };
    let wrong = vec![Wrong::Title(TextProblem::Missing), Wrong::Text(TextProblem::TooLong)];
    assert_eq!(it.submit(&empty).await, Err(NotSubmitted::Wrong(wrong)));
    assert_eq!(it.submit(&advice(11)).await, Err(NotSubmitted::Nothing(NothingToTake::TooLittle(10))));
    it.submitted(&advice(8)).await;
    assert_eq!(it.submit(&advice(3)).await, Err(NotSubmitted::Nothing(NothingToTake::TooLittle(2))));
    let nothing = NotSubmitted::Nothing(NothingToTake::NotGranted);
    assert_eq!(it.submit(&wish(RequestType::Cloud)).await, Err(nothing));
    let benefit = it.company.benefit(&it.app, ADVICE).await;
    take_back(&it.app, &benefit).await;
    assert_eq!(it.submit(&advice(1)).await, Err(NotSubmitted::Nothing(NothingToTake::NotActivated)));
    it.office.partner.suspended = Some("Unpaid".to_owned());
    let suspended = NotSubmitted::Company(PartnerClosed::Suspended);
    assert_eq!(it.submit(&wish(RequestType::Other)).await, Err(suspended));
    // Who was refused took no number.
    it.office.partner.suspended = None;
    let next = it.submit(&wish(RequestType::Other)).await;
    assert!(matches!(next, Ok(Submitted::Now { number: 2, .. })), "{next:?}");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn on_premises_support_needs_both_ids_of_an_active_benefit() {
    let it = Desk::of(a_company().with_gold().with_benefit(INCIDENTS, 1)).await;
    let benefit = it.company.benefit(&it.app, INCIDENTS).await;
    activate(&it.app, it.company.mpn_id, &benefit, ("TEST-ACCESS", "TEST-CONTRACT")).await;
    let with = |access: &str, contract: &str| {
        let ids = TypedIds { access: access.into(), contract: contract.into() };
        Wish { ids, ..wish(RequestType::OnPremises) }
    };
    let missing = NotSubmitted::Wrong(vec![Wrong::ContractId]);
    assert_eq!(it.submit(&with("TEST-ACCESS", " ")).await, Err(missing));
    for (access, contract) in [("TEST-ACCESS", "TEST-ACCESS"), ("TEST-CONTRACT", "TEST-CONTRACT")] {
        assert_eq!(it.submit(&with(access, contract)).await, Err(NotSubmitted::UnknownIds));
    }
    let id = it.submitted(&with(" TEST-ACCESS", "TEST-CONTRACT ")).await;
    assert!(it.units(INCIDENTS, 1, 0).await, "R-TEC-5");
    let again = it.submit(&with("TEST-ACCESS", "TEST-CONTRACT")).await;
    assert_eq!(again, Err(NotSubmitted::Nothing(NothingToTake::TooLittle(0))));
    // The programme's fault: the incident comes back, and reopening takes it again.
    let fault = closing(CloseReason::ProductFault, None);
    assert_eq!(it.programme_closes(id, fault, None).await, Ok(Done::Now));
    assert!(it.units(INCIDENTS, 0, 0).await);
    assert_eq!(it.reopen(id).await, Ok(Done::Now));
    assert_eq!(it.reopen(id).await, Ok(Done::Already));
    assert!(it.units(INCIDENTS, 1, 0).await);
    let solved = closing(CloseReason::Solved, None);
    assert_eq!(it.programme_closes(id, solved, None).await, Ok(Done::Now));
    assert!(it.units(INCIDENTS, 0, 1).await);
    let nothing = NotReopened::Not(NoReopening::Nothing(NothingToTake::TooLittle(0)));
    assert_eq!(it.reopen(id).await, Err(nothing));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_closing_that_is_not_as_it_must_be_does_nothing() {
    let mut it = Desk::with_hours().await;
    let id = it.submitted(&advice(4)).await;
    let hours = WrongClosing::Hours { most: 10 };
    for (odd, wrong) in [
        (closing(CloseReason::Solved, Some(11)), vec![hours]),
        (closing(CloseReason::Solved, Some(-1)), vec![hours]),
        (closing(CloseReason::Withdrawn, None), vec![WrongClosing::Reason, hours]),
        (closing(CloseReason::Granted, Some(1)), vec![WrongClosing::Reason]),
        (Closing { reason: None, ..closing(CloseReason::Solved, Some(1)) }, vec![WrongClosing::Reason]),
    ] {
        assert_eq!(it.programme_closes(id, odd, None).await, Err(NotClosed::Wrong(wrong)), "{odd:?}");
    }
    let solved = closing(CloseReason::Solved, Some(1));
    assert_eq!(it.programme_closes(id, solved, Some("open-2")).await, Err(NotClosed::ChangedMeanwhile));
    let unseen = it.programme_answers(id, message("One"), Some("open-2")).await;
    assert_eq!(unseen, Err(NotAnswered::ChangedMeanwhile));
    assert!(it.units(ADVICE, 4, 0).await);
    // Its people close what nobody has answered; hours that may have been used the programme enters.
    assert_eq!(it.close(id, None).await, Err(acts::NotClosed::NoReason));
    assert_eq!(it.close(id, Some(CloseReason::Declined)).await, Err(acts::NotClosed::NoReason));
    assert_eq!(it.programme_answers(id, message("One"), Some("open-1")).await, Ok(Done::Now));
    let withdrawn = Some(CloseReason::Withdrawn);
    assert_eq!(it.close(id, withdrawn).await, Err(acts::NotClosed::OnlyByProgramme));
    it.office.partner.suspended = Some("Unpaid".to_owned());
    let suspended = PartnerClosed::Suspended;
    assert_eq!(it.close(id, withdrawn).await, Err(acts::NotClosed::Company(suspended)));
    assert_eq!(it.answer(id, "Hello?").await, Err(acts::NotAnswered::Company(suspended)));
    it.office.partner.suspended = None;
    assert_eq!(it.programme_closes(id, solved, None).await, Ok(Done::Now));
    let duplicate = closing(CloseReason::Duplicate, Some(1));
    assert_eq!(it.programme_closes(id, duplicate, None).await, Err(NotClosed::Otherwise));
    assert_eq!(it.programme_answers(id, message("Two"), None).await, Err(NotAnswered::IsClosed));
    assert_eq!(it.answer(id, "Two").await, Err(acts::NotAnswered::IsClosed));
    let other = it.submitted(&advice(4)).await;
    assert_eq!(it.close(other, withdrawn).await, Ok(Done::Now));
    assert_eq!(it.close(other, withdrawn).await, Ok(Done::Already));
    assert!(it.units(ADVICE, 0, 1).await);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_request_is_reopened_to_the_fourteenth_day_and_not_on_the_fifteenth() {
    let mut it = Desk::with_hours().await;
    let id = it.at(datetime!(2026-11-20 10:00 UTC)).submitted(&advice(4)).await;
    // Half past midnight of the 21st in Zurich, still the 20th in UTC.
    it.at(datetime!(2026-11-20 23:30 UTC));
    let solved = closing(CloseReason::Solved, Some(8));
    assert_eq!(it.programme_closes(id, solved, None).await, Ok(Done::Now));
    let last = date!(2026 - 12 - 05);
    it.at(datetime!(2026-12-05 23:00 UTC));
    let late = NotReopened::Not(NoReopening::TooLate(last));
    assert_eq!(it.reopen(id).await, Err(late), "day 15");
    it.at(datetime!(2026-12-05 22:59 UTC));
    assert_eq!(it.reopen(id).await, Ok(Done::Now), "day 14");
    assert!(it.units(ADVICE, 2, 8).await, "as many hours as are left");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_cancellation_is_asked_for_to_its_last_day_and_granted_after_it() {
    let plan = a_company().with_gold().from(date!(2026 - 11 - 15), date!(2027 - 11 - 15));
    let mut it = Desk::of(plan.with_seats(1)).await;
    let sql = format!("select id from enrollments where partner_id = '{}'", it.company.id);
    let enrollment = EnrollmentId(it.app.id(&sql).await.parse().unwrap());
    let no = |no| Err(NotSubmitted::Cancellation(no));
    assert_eq!(it.submit(&cancellation(EnrollmentId::new())).await, no(NoCancellation::Unknown));
    // The 16th of December in Zurich.
    it.at(datetime!(2026-12-15 23:00 UTC));
    let late = NoCancellation::TooLate { purchased_on: date!(2026 - 11 - 15) };
    assert_eq!(it.submit(&cancellation(enrollment)).await, no(late));
    it.at(datetime!(2026-12-15 22:59 UTC));
    let id = it.submitted(&cancellation(enrollment)).await;
    assert_eq!(it.submit(&cancellation(enrollment)).await, no(NoCancellation::Asked(1)));
    it.at(datetime!(2026-12-20 10:00 UTC));
    let granted = closing(CloseReason::Granted, None);
    assert_eq!(it.programme_closes(id, granted, None).await, Ok(Done::Now), "asked for in time");
    let cancelled = format!("enrollments where id = '{enrollment}' and cancelled_at = '2026-12-20 10:00Z'");
    assert!(it.is(&cancelled).await, "R-MEM-5");
    assert_eq!(it.reopen(id).await, Err(NotReopened::Not(NoReopening::Granted)));
    assert_eq!(it.submit(&cancellation(enrollment)).await, no(NoCancellation::Cancelled));
}

#[tokio::test]
async fn no_cancellation_is_granted_after_an_act_that_ends_the_right_to_it() {
    let plan = a_company().with_gold().from(date!(2026 - 11 - 15), date!(2027 - 11 - 15));
    let it = Desk::of(plan.with_seats(1)).await;
    let sql = format!("select id from enrollments where partner_id = '{}'", it.company.id);
    let enrollment = EnrollmentId(it.app.id(&sql).await.parse().unwrap());
    let id = it.submitted(&cancellation(enrollment)).await;
    let (admin, benefit) =
        (it.company.admin_as(&it.app, Role::Partner).await, it.company.benefit(&it.app, SEATS).await);
    let seat = format!("/partners/{}/benefits/{benefit}/assignments", it.company.mpn_id);
    let fields = [("member_id", admin.0.member.as_str()), ("confirm", "yes")];
    assert_eq!(admin.post(&seat, &fields).await.status(), 303);
    let granted = closing(CloseReason::Granted, None);
    assert_eq!(it.programme_closes(id, granted, None).await, Err(NotClosed::NoRefund));
    assert!(
        !it.is(&format!("enrollments where cancelled_at is not null and partner_id = '{}'", it.company.id))
            .await
    );
    let declined = closing(CloseReason::Declined, None);
    assert_eq!(it.programme_closes(id, declined, None).await, Ok(Done::Now));
    let again = it.submit(&cancellation(enrollment)).await;
    assert!(matches!(again, Err(NotSubmitted::Cancellation(NoCancellation::RefundEnded(_)))), "{again:?}");
}
