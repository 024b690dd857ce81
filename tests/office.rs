//! Who acts without a page: the people of a company in their [`Office`], and an operator of the [`Programme`]. What a test
//! needs to have happened, they do by the product's own acts, at any moment.

use partner_portal::activations::acts::{self as activations, Ask, Asked, Ids};
use partner_portal::audit::Actor;
use partner_portal::base::clock::{ActClock, Clock};
use partner_portal::base::ids::{
    ActivationId, BenefitId, MailId, MemberId, PartnerId, PersonId, ProductKeyId, RequestId, ServiceRequestId,
};
use partner_portal::db::Tx;
use partner_portal::error::{ActResult, NotDone};
use partner_portal::granting::acts::{self as granting, Extend, More};
use partner_portal::i18n::Locale;
use partner_portal::keys::acts::issued::{self, Replaced};
use partner_portal::keys::acts::{self as keys, Reveal};
use partner_portal::mail::acts as mails;
use partner_portal::mail::posted::lock_mail;
use partner_portal::marketing::acts::{self as marketing, SetContact};
use partner_portal::membership::store::{LockedBenefit, lock_benefit};
use partner_portal::partners::Partner;
use partner_portal::partners::store::{find_by_mpn, find_partner};
use partner_portal::people::acts as people;
use partner_portal::queue;
use partner_portal::seats::Confirmations;
use partner_portal::seats::acts::{self as seats, Assign, To};
use partner_portal::service_requests::acts::{self as requests, Submitted, programme};
use partner_portal::service_requests::wish::Wish;
use partner_portal::service_requests::{CloseReason, Closing, RequestType};
use partner_portal::state::AppState;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::app::TestApp;
use crate::factories::{Company, Role};

const OPERATOR: &str = "operator@programme.example";

/// What an act answers, where nothing failed.
pub fn told<Done, Refused>(done: ActResult<Done, Refused>) -> Result<Done, Refused> {
    done.map_err(|not_done| match not_done {
        NotDone::Refused(refused) => refused,
        NotDone::Fault(fault) => panic!("{fault}"),
    })
}

/// The same person at work at another moment.
pub fn actor_at(actor: &Actor, at: OffsetDateTime) -> Actor {
    Actor { clock: ActClock::new(Clock::stopped_at(at)), ..actor.clone() }
}

/// A company, and one of its members at work now.
pub struct Office {
    state: AppState,
    pub partner: Partner,
    pub actor: Actor,
}

impl Office {
    pub async fn open(app: &TestApp, mpn_id: i64, email: &str) -> Self {
        let (state, id) = (app.state.clone(), PartnerId(app.partner(mpn_id).await));
        let member = MemberId(app.member(mpn_id, email).await.parse().unwrap());
        let partner = find_partner(&mut state.db.tenant(id).await.unwrap(), id).await.unwrap().unwrap();
        let actor = Actor {
            member: Some(member),
            person: None,
            name: email.to_owned(),
            address: None,
            request: RequestId::new(),
            clock: ActClock::new(app.clock.clone()),
        };
        Self { state, partner, actor }
    }

    /// The company's global admin.
    pub async fn of(app: &TestApp, company: Company) -> Self {
        Self::open(app, company.mpn_id, &company.email_of(Role::Global)).await
    }

    /// The same of a company that is known by its number alone.
    pub async fn of_number(app: &TestApp, mpn_id: i64) -> Self {
        let sql = "select p.email from persons p
                   join members m on m.person_id = p.id and m.active
                   join member_roles r on r.partner_id = m.partner_id and r.member_id = m.id
                   where m.partner_id = $1 and r.role = 'global_admin' order by p.email limit 1";
        let email: String = sqlx::query_scalar(sql)
            .bind(app.partner(mpn_id).await)
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
        Self::open(app, mpn_id, &email).await
    }

    /// At work at another moment.
    pub fn at(mut self, at: OffsetDateTime) -> Self {
        self.actor = actor_at(&self.actor, at);
        self
    }

    /// A transaction on the company's data.
    pub async fn begin(&self) -> Tx {
        self.state.db.tenant(self.partner.id).await.unwrap()
    }

    /// Locks a benefit.
    pub async fn lock(&self, tx: &mut Tx, benefit: &str) -> LockedBenefit {
        let benefit = BenefitId(benefit.parse().unwrap());
        lock_benefit(tx, self.partner.id, &self.actor, benefit).await.unwrap().unwrap()
    }

    /// Asks for a benefit, for nobody by name.
    pub async fn asks_for(&self, benefit: &str) -> ActivationId {
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, benefit).await;
        let input = Ask { refund_given_up: true, ..Ask::default() };
        let asked = told(activations::ask(&mut tx, &self.partner, &self.actor, &locked, input).await);
        tx.commit().await.unwrap();
        match asked {
            Ok(Asked::Now(activation)) => activation,
            other => panic!("{other:?}"),
        }
    }

    /// Takes a request for a benefit back.
    pub async fn withdraws(&self, benefit: &str) {
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, benefit).await;
        told(activations::withdraw(&mut tx, &self.partner, &self.actor, &locked).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Makes a member the marketing contact, at an address and in a language.
    pub async fn names_contact(&self, member: &str, alternative_email: &str, language: &str) {
        let mut tx = self.begin().await;
        self.names_contact_in(&mut tx, member, alternative_email, language).await;
        tx.commit().await.unwrap();
    }

    /// The same, in a transaction that the caller ends.
    pub async fn names_contact_in(&self, tx: &mut Tx, member: &str, alternative_email: &str, language: &str) {
        let member = Some(MemberId(member.parse().unwrap()));
        let input = SetContact { member, alternative_email, phone: "+41445550100", language };
        told(marketing::set_contact(tx, &self.partner, &self.actor, input).await).unwrap();
    }

    /// Ends a membership.
    pub async fn deactivates(&self, email: &str) {
        let mpn_id = self.partner.mpn_id;
        let member = member_of(&self.state, self.partner.id, email).await;
        let mut tx = self.begin().await;
        let done = told(people::deactivate(&mut tx, &self.partner, &self.actor, member).await);
        tx.commit().await.unwrap();
        assert!(done.is_ok(), "{email} of {mpn_id}: {done:?}");
    }

    /// Gives a seat to a member.
    pub async fn gives_seat(&self, benefit: &str, email: &str) {
        let benefit = BenefitId(benefit.parse().unwrap());
        let to = To::Member(member_of(&self.state, self.partner.id, email).await);
        let input = Assign { to, confirmed: Confirmations { refund: true, outside: true } };
        let mut tx = self.begin().await;
        let waiting_days = self.state.programme.now().seat_waiting_days;
        let seats =
            seats::lock(&mut tx, &self.partner, &self.actor, (benefit, &[]), waiting_days).await.unwrap();
        told(seats::assign(&mut tx, &self.partner, &self.actor, seats, input).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Gets the keys of a benefit, in a session of nobody's browser.
    pub async fn gets_keys(&self, benefit: &str) {
        let Self { partner, actor, state } = self;
        let reveal = Reveal { session_hash: &[7; 32], refund_given_up: true, tenant_checked: true };
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, benefit).await;
        told(keys::issue_and_reveal(&mut tx, partner, actor, &state.secrets, &locked, reveal).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Asks the programme a question.
    pub async fn asks(&self, title: &str, text: &str) -> ServiceRequestId {
        let (title, text) = (title.to_owned(), text.to_owned());
        let wish = Wish { title, text, ..Wish::new(RequestType::Other, Uuid::now_v7()) };
        let mut tx = self.begin().await;
        let Self { partner, actor, state } = self;
        let submitted = told(requests::submit(&mut tx, partner, actor, &state.secrets, &wish).await);
        tx.commit().await.unwrap();
        match submitted {
            Ok(Submitted::Now { id, .. }) => id,
            other => panic!("{other:?}"),
        }
    }
}

async fn member_of(state: &AppState, partner: PartnerId, email: &str) -> MemberId {
    let mut tx = state.db.tenant(partner).await.unwrap();
    let sql = "select m.id from members m join persons p on p.id = m.person_id
               where m.partner_id = $1 and p.email = $2";
    let id: Uuid = sqlx::query_scalar(sql).bind(partner.0).bind(email).fetch_one(&mut *tx).await.unwrap();
    MemberId(id)
}

/// The actor of an operator of the programme at work now.
pub async fn operator(app: &TestApp) -> Actor {
    let id = app.id(&format!("select id from persons where email = '{OPERATOR}'")).await;
    Actor {
        member: None,
        person: Some(PersonId(id.parse().unwrap())),
        name: OPERATOR.to_owned(),
        address: None,
        request: RequestId::new(),
        clock: ActClock::new(app.clock.clone()),
    }
}

/// An operator at work now.
pub struct Programme {
    state: AppState,
    pub actor: Actor,
}

impl Programme {
    pub async fn of(app: &TestApp) -> Self {
        Self { state: app.state.clone(), actor: operator(app).await }
    }

    /// At work at another moment.
    pub fn at(mut self, at: OffsetDateTime) -> Self {
        self.actor = actor_at(&self.actor, at);
        self
    }

    async fn begin(&self) -> Tx {
        self.state.db.console().await.unwrap()
    }

    async fn lock(&self, tx: &mut Tx, activation: ActivationId) -> activations::Locked {
        activations::lock(tx, &self.actor, activation, Locale::En).await.unwrap().unwrap()
    }

    pub async fn takes(&self, activation: ActivationId) {
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, activation).await;
        told(queue::acts::take(&mut tx, &locked, &self.actor).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Makes a technical benefit active, with its two IDs.
    pub async fn fulfils(&self, activation: ActivationId, (access, contract): (&str, &str)) {
        let ids = Ids::Typed { access: access.into(), contract: contract.into() };
        self.fulfils_with(activation, ids).await;
    }

    /// Makes a go-to-market offer active.
    pub async fn fulfils_offer(&self, activation: ActivationId) {
        self.fulfils_with(activation, Ids::None).await;
    }

    async fn fulfils_with(&self, activation: ActivationId, ids: Ids) {
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, activation).await;
        let secrets = &self.state.secrets;
        told(activations::fulfil(&mut tx, &self.actor, secrets, &locked, ids, None).await).unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn declines(&self, activation: ActivationId, message: &str) {
        let mut tx = self.begin().await;
        let locked = self.lock(&mut tx, activation).await;
        told(activations::decline(&mut tx, &self.actor, &locked, message, None).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Replaces the first key of a benefit: the one in its place.
    pub async fn replaces_key(&self, benefit: &str, reason: &str) -> ProductKeyId {
        let mut tx = self.begin().await;
        let sql = "select id from issued_keys where benefit_id = $1::uuid and ordinal = 1";
        let key: Uuid = sqlx::query_scalar(sql).bind(benefit).fetch_one(&mut *tx).await.unwrap();
        let locked = issued::lock(&mut tx, &self.actor, ProductKeyId(key)).await.unwrap();
        let secrets = &self.state.secrets;
        let done = told(issued::replace(&mut tx, &self.actor, secrets, &locked, reason).await).unwrap();
        tx.commit().await.unwrap();
        match done {
            Replaced::Now(new, _) | Replaced::Before(new, _) => new,
        }
    }

    /// Sends a mail again.
    /// Grants more of a benefit by hand.
    pub async fn grants_more(&self, mpn_id: i64, benefit: &str, more: i32) {
        let (mut tx, benefit) = (self.begin().await, BenefitId(benefit.parse().unwrap()));
        let partner = find_by_mpn(&mut tx, mpn_id).await.unwrap().unwrap();
        let wish = More { more: Some(more), reason: "For the fair", once: Uuid::now_v7() };
        let granted = granting::grant_more(&mut tx, &self.actor, &partner, benefit, wish).await;
        assert_eq!(told(granted), Ok(granting::Done::Now));
        tx.commit().await.unwrap();
    }

    /// Gives the membership of a benefit another anniversary.
    pub async fn extends(&self, mpn_id: i64, benefit: &str, to: Date) {
        let (mut tx, benefit) = (self.begin().await, BenefitId(benefit.parse().unwrap()));
        let partner = find_by_mpn(&mut tx, mpn_id).await.unwrap().unwrap();
        let enrollment = granting::find_benefit(&mut tx, &partner, benefit).await.unwrap().enrollment_id;
        let wish = Extend { to: Some(to), reason: "Paid late", once: Uuid::now_v7() };
        let extended = granting::extend(&mut tx, &self.actor, &partner, enrollment, wish).await;
        assert_eq!(told(extended), Ok(granting::Done::Now));
        tx.commit().await.unwrap();
    }

    pub async fn sends_again(&self, mail: MailId) {
        let mut tx = self.begin().await;
        let locked = lock_mail(&mut tx, &self.actor, mail).await.unwrap().unwrap();
        told(mails::send_again(&mut tx, &self.actor, &locked, None).await).unwrap();
        tx.commit().await.unwrap();
    }

    /// Closes a service request for which no hours are counted as solved.
    pub async fn closes(&self, request: ServiceRequestId) {
        let closing = Closing { reason: Some(CloseReason::Solved), ..Closing::default() };
        let mut tx = self.begin().await;
        let case = requests::lock_case(&mut tx, &self.actor, request).await.unwrap().unwrap();
        told(programme::close(&mut tx, &self.actor, &case, closing, None).await).unwrap();
        tx.commit().await.unwrap();
    }
}

/// The latest request for a benefit.
pub async fn latest_activation(app: &TestApp, benefit: &str) -> ActivationId {
    let sql =
        format!("select id from activations where benefit_id = '{benefit}' order by ordinal desc limit 1");
    ActivationId(app.id(&sql).await.parse().unwrap())
}

/// Makes a technical benefit active since the first of November, with these two IDs.
pub async fn activate(app: &TestApp, mpn_id: i64, benefit: &str, ids: (&str, &str)) {
    let at = time::macros::datetime!(2026-11-01 09:00 UTC);
    let activation = Office::of_number(app, mpn_id).await.at(at).asks_for(benefit).await;
    Programme::of(app).await.at(at).fulfils(activation, ids).await;
}
