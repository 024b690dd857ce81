//! Benefits asked for, taken back, fulfilled and declined without a page.

use partner_portal::activations::acts::{
    self, AllFulfilled, Ask, Asked, Declined, Fulfilled, Ids, Locked, NotAllFulfilled, NotAsked, NotDeclined,
    NotFulfilled, NotWithdrawn, Withdrawn,
};
use partner_portal::activations::{LONGEST_MESSAGE, Unfulfillable};
use partner_portal::audit::Actor;
use partner_portal::base::ids::{ActivationId, BenefitId, MemberId};
use partner_portal::i18n::Locale;
use partner_portal::membership::store::lock_benefit;
use partner_portal::membership::{ActivationState, Closed, KeysClosed};
use partner_portal::partners::PartnerClosed;
use partner_portal::queue::acts::take;
use partner_portal::users::AlternativeError;
use partner_portal::users::members::NoMember;
use sqlx::{Connection as _, PgConnection};
use time::OffsetDateTime;
use time::macros::{date, datetime};

use super::marketing::name_contact;
use crate::app::TestApp;
use crate::factories::{Company, CompanyPlan, Role, a_company};
use crate::html::Page;
use crate::office::{Office, actor_at, operator, told};

const INCIDENTS: &str = "On-premises incidents";
const OFFER: &str = "Case study";
const OTHER_ADDRESS: &str = "anna.private@mail.example";
const IDS: (&str, &str) = ("ACC-31-7", "CON/2026#9");

/// A benefit of a company, its global admin at work, and an operator.
struct Desk {
    app: TestApp,
    company: Company,
    office: Office,
    operator: Actor,
    benefit: BenefitId,
}

impl Desk {
    async fn of(plan: CompanyPlan, product: &str) -> Self {
        let app = TestApp::demo().await;
        let company = plan.made_in(&app).await;
        let benefit = BenefitId(company.benefit(&app, product).await.parse().unwrap());
        let office = Office::of(&app, company).await;
        let operator = operator(&app).await;
        Self { app, company, office, operator, benefit }
    }

    /// A technical benefit, with no right to a refund to lose.
    async fn technical() -> Self {
        Self::of(a_company().with_gold().with_benefit(INCIDENTS, 20), INCIDENTS).await
    }

    /// An offer, and nobody who would get its instructions.
    async fn offer() -> Self {
        Self::of(a_company().with_gold().with_benefit(OFFER, 1), OFFER).await
    }

    /// At another time.
    async fn at(&mut self, at: OffsetDateTime) {
        self.app.set_clock(at);
        self.office = Office::of(&self.app, self.company).await;
        self.operator = operator(&self.app).await;
    }

    async fn member(&self, number: usize) -> MemberId {
        let email = self.company.staff_email(number);
        MemberId(self.app.member(self.company.mpn_id, &email).await.parse().unwrap())
    }

    async fn ask_with(&self, office: &Office, input: Ask<'_>) -> Result<Asked, NotAsked> {
        let mut tx = office.begin().await;
        let benefit = office.lock(&mut tx, &self.benefit.to_string()).await;
        let done = told(acts::ask(&mut tx, &office.partner, &office.actor, &benefit, input).await);
        tx.commit().await.unwrap();
        done
    }

    /// Asks for the first of the staff.
    async fn ask(&self) -> Result<Asked, NotAsked> {
        let member = Some(self.member(1).await);
        self.ask_with(&self.office, Ask { member, ..for_whom() }).await
    }

    async fn asked(&self) -> ActivationId {
        match self.ask().await {
            Ok(Asked::Now(activation)) => activation,
            other => panic!("{other:?}"),
        }
    }

    async fn withdraw(&self, office: &Office) -> Result<Withdrawn, NotWithdrawn> {
        let mut tx = office.begin().await;
        let benefit = office.lock(&mut tx, &self.benefit.to_string()).await;
        let done = told(acts::withdraw(&mut tx, &office.partner, &office.actor, &benefit).await);
        tx.commit().await.unwrap();
        done
    }

    async fn fulfil(
        &self,
        activation: ActivationId,
        ids: Ids,
        seen: Option<&str>,
    ) -> Result<Fulfilled, NotFulfilled> {
        let mut tx = self.app.state.db.console().await.unwrap();
        let locked = lock(&mut tx, &self.operator, activation).await;
        let secrets = &self.app.state.secrets;
        let done = told(acts::fulfil(&mut tx, &self.operator, secrets, &locked, ids, seen).await);
        tx.commit().await.unwrap();
        done
    }

    async fn decline(
        &self,
        activation: ActivationId,
        message: &str,
        seen: Option<&str>,
    ) -> Result<Declined, NotDeclined> {
        let mut tx = self.app.state.db.console().await.unwrap();
        let locked = lock(&mut tx, &self.operator, activation).await;
        let done = told(acts::decline(&mut tx, &self.operator, &locked, message, seen).await);
        tx.commit().await.unwrap();
        done
    }

    /// The operator takes it.
    async fn take(&self, activation: ActivationId) {
        let mut tx = self.app.state.db.console().await.unwrap();
        let locked = lock(&mut tx, &self.operator, activation).await;
        told(take(&mut tx, &locked, &self.operator).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// What the company sees.
    async fn page(&self, kind: &str) -> Page {
        let (mpn_id, benefit) = (self.company.mpn_id, self.benefit);
        let admin = self.company.admin(&self.app).await;
        admin.page(&format!("/partners/{mpn_id}/benefits/{kind}?open={benefit}")).await
    }

    async fn count(&self, sql: &str) -> i64 {
        self.app.count(&format!("select count(*) from {sql}")).await
    }

    /// What the company's log holds.
    async fn entries(&self, action: &str) -> i64 {
        let company = self.company.id;
        self.count(&format!("company_audit where partner_id = '{company}' and action = '{action}'")).await
    }

    async fn mails(&self, name: &str) -> i64 {
        let company = self.company.id;
        self.count(&format!("outbox where about_partner = '{company}' and mail->>'mail' = '{name}'")).await
    }
}

fn for_whom() -> Ask<'static> {
    Ask { wants_user: true, alternative_email: OTHER_ADDRESS, ..Ask::default() }
}

fn typed((access, contract): (&str, &str)) -> Ids {
    Ids::Typed { access: access.into(), contract: contract.into() }
}

async fn lock(conn: &mut PgConnection, actor: &Actor, activation: ActivationId) -> Locked {
    acts::lock(conn, actor, activation, Locale::En).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_technical_benefit_is_asked_for_and_fulfilled_once_and_the_company_sees_the_ids() {
    let it = Desk::technical().await;
    let activation = it.asked().await;
    assert!(matches!(it.ask().await, Ok(Asked::Before(before)) if before == activation));
    assert_eq!((it.entries("activation.requested").await, it.mails("technical_active").await), (1, 0));
    let row = it.page("technical").await;
    assert!(row.contains("Requested since 20 Nov 2026") && row.contains(OTHER_ADDRESS), "{row}");

    assert_eq!(it.fulfil(activation, typed(IDS), None).await, Ok(Fulfilled::Now));
    assert_eq!(it.fulfil(activation, typed((" ACC-31-7 ", IDS.1)), None).await, Ok(Fulfilled::Before));
    assert_eq!((it.entries("activation.fulfilled").await, it.mails("technical_active").await), (1, 2));
    let row = it.page("technical").await;
    assert!(row.contains("Active since 20 Nov 2026") && row.contains(IDS.0) && row.contains(IDS.1), "{row}");
    match it.ask().await {
        Err(NotAsked::Stands(standing)) => assert_eq!(standing.state, ActivationState::Active),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn it_is_asked_for_up_to_its_last_day_in_the_companys_zone() {
    let mut it = Desk::technical().await;
    // The membership ends on 1 September 2027; its technical benefits can be used thirty days longer.
    it.at(datetime!(2027-10-01 22:00 UTC)).await;
    match it.ask().await {
        Err(NotAsked::Closed(Closed::Dates(why))) => {
            assert!(matches!(why, KeysClosed::Expired | KeysClosed::Lapsed), "{why:?}");
        }
        other => panic!("{other:?}"),
    }
    // Zurich is two hours ahead of UTC in October.
    it.at(datetime!(2027-10-01 21:59:59 UTC)).await;
    let activation = it.asked().await;
    // Asked for in time, it is fulfilled for thirty days more (R-DATE-2). Summer time ends in Zurich on the last of them.
    it.at(datetime!(2027-10-31 23:00 UTC)).await;
    let too_late = Err(NotFulfilled::Unfulfillable(Unfulfillable::TooLate));
    assert_eq!(it.fulfil(activation, typed(IDS), None).await, too_late);
    it.at(datetime!(2027-10-31 22:59:59 UTC)).await;
    assert_eq!(it.fulfil(activation, typed(IDS), None).await, Ok(Fulfilled::Now));
}

#[tokio::test]
async fn who_asks_for_nobody_or_at_the_own_address_is_told_by_facts() {
    let it = Desk::technical().await;
    let member = Some(it.member(1).await);
    let own = it.company.staff_email(1).to_uppercase();
    let nobody = (Some(NoMember::NotChosen), None);
    for (input, refused) in [
        (for_whom(), nobody),
        (Ask { alternative_email: "x", ..for_whom() }, (nobody.0, Some(AlternativeError::NotAnAddress))),
        (Ask { member, alternative_email: &own, ..for_whom() }, (None, Some(AlternativeError::SameAsOwn))),
    ] {
        match it.ask_with(&it.office, input).await {
            Err(NotAsked::NoUser { member, alternative_email }) => {
                assert_eq!((member, alternative_email), refused);
            }
            other => panic!("{other:?}"),
        }
    }
    let mut tx = it.office.begin().await;
    let Office { partner, actor, .. } = &it.office;
    let gone = it.member(1).await;
    told(partner_portal::people::acts::deactivate(&mut tx, partner, actor, gone).await).unwrap();
    tx.commit().await.unwrap();
    let refused = it.ask().await;
    assert!(
        matches!(refused, Err(NotAsked::NoUser { member: Some(NoMember::Deactivated), .. })),
        "{refused:?}"
    );
    // Where the programme asks for no person, none is looked at.
    let plain = Ask { wants_user: false, ..Ask::default() };
    assert!(matches!(it.ask_with(&it.office, plain).await, Ok(Asked::Now(_))));
    let users = format!("activations where benefit_id = '{}' and member_id is not null", it.benefit);
    assert_eq!(it.count(&users).await, 0);
}

#[tokio::test]
async fn one_that_another_asked_for_stands() {
    let it = Desk::technical().await;
    it.asked().await;
    let other = it.company.email_of(Role::Partner);
    let office = Office::open(&it.app, it.company.mpn_id, &other).await;
    let input = Ask { member: Some(it.member(1).await), ..for_whom() };
    match it.ask_with(&office, input).await {
        Err(NotAsked::Stands(standing)) => {
            assert_eq!(standing.state, ActivationState::Requested);
            assert_eq!(Some(standing.requested_by), it.office.actor.member);
        }
        other => panic!("{other:?}"),
    }
    // For somebody else the same admin can't ask beside it either.
    let input = Ask { member: Some(it.member(2).await), ..for_whom() };
    assert!(matches!(it.ask_with(&it.office, input).await, Err(NotAsked::Stands(_))));
}

#[tokio::test]
async fn the_refund_is_given_up_first_and_ends_when_it_is_fulfilled() {
    let just_bought = a_company().with_gold().from(date!(2026 - 11 - 15), date!(2027 - 11 - 15));
    let it = Desk::of(just_bought.with_benefit(INCIDENTS, 20), INCIDENTS).await;
    let refund_until = date!(2026 - 12 - 15);
    match it.ask().await {
        Err(NotAsked::Unconfirmed { refund_until: told }) => assert_eq!(told, refund_until),
        other => panic!("{other:?}"),
    }
    let member = Some(it.member(1).await);
    let confirmed = Ask { member, refund_given_up: true, ..for_whom() };
    let Ok(Asked::Now(activation)) = it.ask_with(&it.office, confirmed).await else { panic!("not asked") };
    let ended = format!("enrollments where refund_ended_on_benefit = '{}'", it.benefit);
    assert_eq!(it.count(&ended).await, 0, "asking ends nothing");
    assert_eq!(it.fulfil(activation, typed(IDS), None).await, Ok(Fulfilled::Now));
    assert_eq!(it.count(&ended).await, 1);
}

#[tokio::test]
async fn an_offer_waits_for_a_marketing_contact_who_is_told_when_it_is_active() {
    let it = Desk::offer().await;
    assert!(matches!(it.ask().await, Err(NotAsked::NoContact)));
    name_contact(&it.office, it.member(2).await).await;
    let activation = it.asked().await;
    assert_eq!(it.fulfil(activation, Ids::None, None).await, Ok(Fulfilled::Now));
    assert_eq!(it.mails("go_to_market_active").await, 1);
    let row = it.page("go-to-market").await;
    assert!(row.contains("Active since 20 Nov 2026") && row.contains("1 Sept 2027"), "{row}");
}

#[tokio::test]
async fn a_request_is_taken_back_until_an_operator_has_it() {
    let mut it = Desk::technical().await;
    it.asked().await;
    let mut suspended = Office::of(&it.app, it.company).await;
    suspended.partner.suspended = Some("unpaid".to_owned());
    let closed = Err(NotWithdrawn::Closed(PartnerClosed::Suspended));
    assert_eq!(it.withdraw(&suspended).await, closed);
    assert_eq!(it.withdraw(&it.office).await, Ok(Withdrawn::Now));
    assert_eq!(it.withdraw(&it.office).await, Ok(Withdrawn::Before));
    assert_eq!(it.entries("activation.withdrawn").await, 1);
    let row = it.page("technical").await;
    assert!(row.contains("Withdrawn since 20 Nov 2026") && row.contains("Activate again"), "{row}");

    it.at(datetime!(2026-11-21 10:00 UTC)).await;
    let again = it.asked().await;
    it.take(again).await;
    assert_eq!(it.withdraw(&it.office).await, Err(NotWithdrawn::TooLate(again)));
    assert_eq!(it.fulfil(again, typed(IDS), None).await, Ok(Fulfilled::Now));
}

#[tokio::test]
async fn an_operator_declines_with_a_message_and_the_company_reads_it() {
    let it = Desk::technical().await;
    let activation = it.asked().await;
    assert_eq!(it.decline(activation, " \r\n ", None).await, Err(NotDeclined::NoMessage));
    let long = "é".repeat(LONGEST_MESSAGE + 1);
    assert_eq!(it.decline(activation, &long, None).await, Err(NotDeclined::LongMessage(LONGEST_MESSAGE + 1)));
    let message = "You have none left.\r\nAsk again in spring.";
    assert_eq!(it.decline(activation, message, Some("seen before")).await, Err(NotDeclined::Changed));
    assert_eq!(it.decline(activation, message, None).await, Ok(Declined::Now));
    assert_eq!(it.decline(activation, message, None).await, Ok(Declined::Before));
    assert_eq!(it.decline(activation, "Another reason", None).await, Err(NotDeclined::Changed));
    assert_eq!((it.entries("activation.declined").await, it.mails("technical_declined").await), (1, 3));
    let row = it.page("technical").await;
    assert!(row.contains("Declined since 20 Nov 2026") && row.contains("Ask again in spring."), "{row}");
    assert_eq!(it.fulfil(activation, typed(IDS), None).await, Err(NotFulfilled::Changed));
}

#[tokio::test]
async fn what_can_not_be_fulfilled_is_told_by_facts() {
    let it = Desk::technical().await;
    let activation = it.asked().await;
    let wrong = NotFulfilled::WrongIds { access: false, contract: true };
    assert_eq!(it.fulfil(activation, typed(("A-1", "Ц 1")), None).await, Err(wrong));
    for none in [Ids::None, Ids::Unmade] {
        assert_eq!(it.fulfil(activation, none, None).await, Err(NotFulfilled::NoIds));
    }
    assert_eq!(it.fulfil(activation, typed(IDS), Some("seen before")).await, Err(NotFulfilled::Changed));
    let company = it.company.id;
    it.app
        .run(&format!(
            "update partners set suspended_at = now(), suspended_reason = 'Unpaid' where partner_id = '{company}'"
        ))
        .await;
    let suspended = NotFulfilled::Unfulfillable(Unfulfillable::Suspended);
    assert_eq!(it.fulfil(activation, typed(IDS), None).await, Err(suspended));
    assert_eq!((it.entries("activation.fulfilled").await, it.mails("technical_active").await), (0, 0));
}

#[tokio::test]
async fn offers_that_are_fulfilled_together_are_all_as_they_were_seen() {
    let offers = a_company().with_gold().with_benefit(OFFER, 1).with_benefit("Social media posts", 1);
    let mut it = Desk::of(offers.with_benefit(INCIDENTS, 20), OFFER).await;
    name_contact(&it.office, it.member(2).await).await;
    let mut chosen = Vec::new();
    for product in [OFFER, "Social media posts", INCIDENTS] {
        it.benefit = BenefitId(it.company.benefit(&it.app, product).await.parse().unwrap());
        chosen.push(it.asked().await);
    }
    let technical = chosen.pop().unwrap();
    let send = async |chosen: &[ActivationId], seen: Option<&str>| {
        let mut tx = it.app.state.db.console().await.unwrap();
        let several = told(acts::plan_several(&mut tx, &it.operator, chosen, Locale::En).await)?;
        let digest = several.digest().unwrap();
        let done = told(acts::fulfil_several(&mut tx, &it.operator, &several, seen.unwrap_or(&digest)).await);
        tx.commit().await.unwrap();
        done
    };
    assert_eq!(send(&[], None).await, Err(NotAllFulfilled::NothingChosen));
    assert_eq!(send(&[chosen[0], technical], None).await, Err(NotAllFulfilled::Technical));
    assert_eq!(send(&chosen, Some("other")).await, Err(NotAllFulfilled::Changed(2)));
    let many: Vec<ActivationId> = (0..51).map(|_| ActivationId::new()).collect();
    assert_eq!(send(&many, None).await, Err(NotAllFulfilled::TooMany));
    assert_eq!(it.mails("go_to_market_active").await, 0);
    let twice = [chosen.clone(), chosen.clone()].concat();
    assert_eq!(send(&twice, None).await, Ok(AllFulfilled::Now(2)));
    assert_eq!(send(&chosen, Some("seen before")).await, Ok(AllFulfilled::Before(2)));
    assert_eq!(it.mails("go_to_market_active").await, 2);
}

/// As a seed does it: earlier, on one connection, as the owner of the database.
#[tokio::test]
async fn what_happened_months_ago_stands_on_the_page_with_its_days() {
    let long_ago = a_company().with_gold().from(date!(2026 - 03 - 01), date!(2027 - 03 - 01));
    let it = Desk::of(long_ago.with_benefit(INCIDENTS, 20), INCIDENTS).await;
    let Office { partner, actor, .. } = &it.office;
    let mut conn = it.app.owner().await;
    let mut tx = conn.begin().await.unwrap();
    let then = actor_at(actor, datetime!(2026-06-13 09:00 UTC));
    let benefit = lock_benefit(&mut tx, partner.id, &then, it.benefit).await.unwrap().unwrap();
    let input = Ask { member: Some(it.member(1).await), ..for_whom() };
    let asked = told(acts::ask(&mut tx, partner, &then, &benefit, input).await).unwrap();
    let Asked::Now(activation) = asked else { panic!("{asked:?}") };
    let at_work = actor_at(&it.operator, datetime!(2026-06-15 09:00 UTC));
    let locked = lock(&mut tx, &at_work, activation).await;
    told(take(&mut tx, &locked, &at_work).await).unwrap();
    let done_at = actor_at(&it.operator, datetime!(2026-06-16 09:00 UTC));
    let locked = lock(&mut tx, &done_at, activation).await;
    let secrets = &it.app.state.secrets;
    let done = told(acts::fulfil(&mut tx, &done_at, secrets, &locked, typed(IDS), None).await);
    assert_eq!(done, Ok(Fulfilled::Now));
    tx.commit().await.unwrap();
    let row = it.page("technical").await;
    for part in ["Active since 16 Jun 2026", "13 Jun 2026", "15 Jun 2026", IDS.0] {
        assert!(row.contains(part), "{part}: {row}");
    }
}
