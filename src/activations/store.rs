//! SQL of activations. A benefit keeps the state of its latest one, and the operators' queue the open ones: both are
//! written in the transaction that changes it.

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Case, MarketingContact, Person};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId, ProductId};
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::ActivationState;
use crate::membership::{Benefit, Enrollment};
use crate::queue::store::Operator;
use crate::queue::{self, Area, Item};

/// Access ID and contract ID, sealed.
pub type SealedPair = (Vec<u8>, Vec<u8>);

/// Who is to use a technical benefit, and the second address to which its instructions go (R-TEC-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designee {
    pub member: MemberId,
    /// Their other address, in the one form in which addresses are compared.
    pub alternative_email: String,
}

/// One activation.
#[derive(Clone, Debug)]
pub struct Activation {
    pub id: ActivationId,
    /// Where it stands.
    pub state: ActivationState,
    /// Since when.
    pub since: OffsetDateTime,
    /// When it was asked for.
    pub requested_at: OffsetDateTime,
    /// Who asked.
    pub requested_by: MemberId,
    /// Who asked, by name.
    pub requested_by_name: String,
    /// Who is to use it, where the programme asks for that.
    pub designee: Option<Designee>,
    /// Why it was declined.
    pub message: Option<String>,
    /// Access ID and contract ID, sealed, once it is active.
    pub support_ids: Option<SealedPair>,
}

/// Who changes an activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A member of the company.
    Member(MemberId),
    /// An operator.
    Operator(PersonId),
    /// The programme by itself.
    Programme,
}

/// What a change to an activation leaves.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// The new state.
    pub state: ActivationState,
    /// Who made it.
    pub by: By,
    /// When.
    pub at: OffsetDateTime,
    /// The last day of a go-to-market offer that becomes active.
    pub active_until: Option<Date>,
}

struct Row {
    id: ActivationId,
    state: String,
    changed_at: OffsetDateTime,
    requested_at: OffsetDateTime,
    requested_by: MemberId,
    requested_by_name: String,
    member_id: Option<MemberId>,
    alternative_email: Option<String>,
    message: Option<String>,
    access_id: Option<Vec<u8>>,
    contract_id: Option<Vec<u8>>,
}

impl TryFrom<Row> for Activation {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        let designee = row.member_id.zip(row.alternative_email);
        Ok(Self {
            id: row.id,
            state: parse_state(&row.state)?,
            since: row.changed_at,
            requested_at: row.requested_at,
            requested_by: row.requested_by,
            requested_by_name: row.requested_by_name,
            designee: designee.map(|(member, alternative_email)| Designee { member, alternative_email }),
            message: row.message,
            support_ids: row.access_id.zip(row.contract_id),
        })
    }
}

/// The schema's check constraints allow no other names.
fn parse_state(name: &str) -> sqlx::Result<ActivationState> {
    name.parse().map_err(|_| sqlx::Error::Decode(format!("unknown state {name}").into()))
}

/// Asks for a benefit. The caller holds the benefit's lock and has seen that no activation of it is open or active.
///
/// # Errors
/// Those of the database.
pub async fn request_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    designee: Option<&Designee>,
    (me, now): (MemberId, OffsetDateTime),
    due_at: Option<OffsetDateTime>,
) -> sqlx::Result<ActivationId> {
    let id = ActivationId::new();
    let state = ActivationState::Requested;
    sqlx::query!(
        "insert into activations
             (partner_id, id, benefit_id, state, requested_at, requested_by, changed_at, member_id, alternative_email)
         values ($1, $2, $3, $4, $5, $6, $5, $7, $8)",
        partner.0,
        id.0,
        benefit.id.0,
        state.as_str(),
        now,
        me.0,
        designee.map(|it| it.member.0),
        designee.map(|it| it.alternative_email.as_str())
    )
    .execute(&mut *conn)
    .await?;
    let change = Change { state, by: By::Member(me), at: now, active_until: None };
    note_change(conn, partner, (id, benefit.id), change).await?;
    let item = Item {
        id: id.0,
        area: Area::Activations,
        kind: benefit.kind.as_str(),
        state: state.as_str(),
        title: &benefit.name,
        since: now,
        due_at,
    };
    queue::store::enqueue(conn, partner, &item).await?;
    Ok(id)
}

/// The benefit's latest activation. Who changes it locks the benefit first.
///
/// # Errors
/// Those of the database.
pub async fn find_latest(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Option<Activation>> {
    let row = sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActivationId", a.state, a.changed_at, a.requested_at,
                  a.requested_by as "requested_by: MemberId", m.display_name as requested_by_name,
                  a.member_id as "member_id: MemberId", a.alternative_email, a.message, a.access_id, a.contract_id
           from activations a
           join members m on m.partner_id = $1 and m.id = a.requested_by
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.requested_at desc, a.id desc limit 1"#,
        partner.0,
        benefit.0
    )
    .fetch_optional(conn)
    .await?;
    row.map(Activation::try_from).transpose()
}

/// Changes an activation's state, and what hangs on it. The caller holds the benefit's lock and has asked the state
/// machine.
///
/// # Errors
/// Those of the database.
pub async fn change_state(
    conn: &mut PgConnection,
    partner: PartnerId,
    (activation, benefit): (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4 where partner_id = $1 and id = $2",
        partner.0,
        activation.0,
        change.state.as_str(),
        change.at
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, (activation, benefit), change).await
}

/// An activation that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenActivation {
    pub id: ActivationId,
    /// The product's name.
    pub product: String,
}

/// The open activations with this member as the benefit's user, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list_open_for(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
) -> sqlx::Result<Vec<OpenActivation>> {
    sqlx::query_as!(
        OpenActivation,
        r#"select a.id as "id: ActivationId", p.name as product
           from activations a
           join benefits b on b.partner_id = $1 and b.id = a.benefit_id
           join products p on p.id = b.product_id
           where a.partner_id = $1 and a.member_id = $2 and a.state in ('requested', 'in_progress')
           order by a.requested_at, a.id"#,
        partner.0,
        member.0
    )
    .fetch_all(conn)
    .await
}

/// Makes an activation active, with its IDs, sealed, where it has some; as [`change_state`].
///
/// # Errors
/// Those of the database.
pub async fn fulfil_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    support_ids: Option<&SealedPair>,
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4, access_id = $5, contract_id = $6
         where partner_id = $1 and id = $2",
        partner.0,
        place.0.0,
        change.state.as_str(),
        change.at,
        support_ids.map(|ids| ids.0.as_slice()),
        support_ids.map(|ids| ids.1.as_slice())
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, place, change).await
}

/// Declines an activation, and says why; as [`change_state`].
///
/// # Errors
/// Those of the database.
pub async fn decline_activation(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    message: &str,
    change: Change,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update activations set state = $3, changed_at = $4, message = $5 where partner_id = $1 and id = $2",
        partner.0,
        place.0.0,
        change.state.as_str(),
        change.at,
        message
    )
    .execute(&mut *conn)
    .await?;
    note_end(conn, partner, place, change).await
}

/// What a change leaves besides the activation itself, in the queue too.
async fn note_end(
    conn: &mut PgConnection,
    partner: PartnerId,
    place: (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    note_change(conn, partner, place, change).await?;
    let standing = (change.state.as_str(), change.state.is_open());
    queue::store::update(conn, partner, place.0.0, standing, None).await
}

/// What a change leaves besides the activation itself: its line in the history, and the benefit's copy.
async fn note_change(
    conn: &mut PgConnection,
    partner: PartnerId,
    (activation, benefit): (ActivationId, BenefitId),
    change: Change,
) -> sqlx::Result<()> {
    let (member, operator) = match change.by {
        By::Member(member) => (Some(member.0), None),
        By::Operator(person) => (None, Some(person.0)),
        By::Programme => (None, None),
    };
    sqlx::query!(
        "insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id, operator_id)
         select $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6
         from activation_changes where partner_id = $1 and activation_id = $2",
        partner.0,
        activation.0,
        change.state.as_str(),
        change.at,
        member,
        operator
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update benefits set activation = $3, activation_changed_at = $4, active_until = $5
         where partner_id = $1 and id = $2",
        partner.0,
        benefit.0,
        change.state.as_str(),
        change.at,
        change.active_until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What the row of a benefit shows when it is open: what the catalogue says, and its latest activation.
#[derive(Debug)]
pub struct Details {
    /// What the product is, in the reader's language.
    pub description: String,
    /// What helps in using it.
    pub instructions: String,
    /// The latest activation.
    pub latest: Option<LatestDetails>,
}

/// The latest activation with the names of people.
#[derive(Debug)]
pub struct LatestDetails {
    pub id: ActivationId,
    /// Where it stands.
    pub state: ActivationState,
    /// Since when.
    pub since: OffsetDateTime,
    /// When it was asked for.
    pub requested_at: OffsetDateTime,
    /// Who asked, by name.
    pub requested_by: String,
    /// Who is to use it.
    pub designee: Option<DesigneeDetails>,
    /// Why it was declined.
    pub message: Option<String>,
    /// Access ID and contract ID, sealed, once it is active.
    pub support_ids: Option<SealedPair>,
}

/// Who is to use a technical benefit, as people know them.
#[derive(Clone, Debug)]
pub struct DesigneeDetails {
    pub name: String,
    /// Their own address.
    pub email: String,
    /// Their other one.
    pub alternative_email: String,
}

/// What the benefit's open row shows, the catalogue's part in one language.
///
/// # Errors
/// Those of the database.
pub async fn find_details(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    language: &str,
) -> sqlx::Result<Details> {
    let row = sqlx::query!(
        r#"select coalesce(pt.description, '') as "description!",
                  coalesce(pt.special_instructions, '') as "instructions!",
                  a.id as "id?: ActivationId", a.state as "state?", a.changed_at as "changed_at?",
                  a.requested_at as "requested_at?", r.display_name as "requested_by?",
                  m.display_name as "designee?", p.email as "email?", a.alternative_email as "alternative_email?",
                  a.message as "message?", a.access_id as "access_id?", a.contract_id as "contract_id?"
           from benefits b
           left join product_texts pt on pt.product_id = b.product_id and pt.language = $3
           left join lateral (select * from activations it where it.partner_id = $1 and it.benefit_id = b.id
                              order by it.requested_at desc, it.id desc limit 1) a on true
           left join members r on r.partner_id = $1 and r.id = a.requested_by
           left join members m on m.partner_id = $1 and m.id = a.member_id
           left join persons p on p.id = m.person_id
           where b.partner_id = $1 and b.id = $2"#,
        partner.0,
        benefit.id.0,
        language
    )
    .fetch_one(conn)
    .await?;
    let designee = row.designee.zip(row.email).zip(row.alternative_email);
    let designee =
        designee.map(|((name, email), alternative_email)| DesigneeDetails { name, email, alternative_email });
    let times = row.changed_at.zip(row.requested_at);
    let latest = match row.id.zip(row.state).zip(times) {
        Some(((id, state), (since, requested_at))) => Some(LatestDetails {
            id,
            state: parse_state(&state)?,
            since,
            requested_at,
            requested_by: row.requested_by.unwrap_or_default(),
            designee,
            message: row.message,
            support_ids: row.access_id.zip(row.contract_id),
        }),
        None => None,
    };
    Ok(Details { description: row.description, instructions: row.instructions, latest })
}

/// A line of a benefit's history of activations.
#[derive(Clone, Debug)]
pub struct HistoryLine {
    /// The new state.
    pub state: ActivationState,
    /// When.
    pub at: OffsetDateTime,
    /// The member who did it; `None` means the programme.
    pub member: Option<String>,
    /// Why, where it was declined.
    pub message: Option<String>,
}

/// Every change of the benefit's activations, the newest first.
///
/// # Errors
/// Those of the database.
pub async fn list_history(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Vec<HistoryLine>> {
    let rows = sqlx::query!(
        r#"select c.state, c.at, m.display_name as "member?", case when c.state = 'declined' then a.message end as message
           from activations a
           join activation_changes c on c.partner_id = $1 and c.activation_id = a.id
           left join members m on m.partner_id = $1 and m.id = c.member_id
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.requested_at desc, a.id desc, c.ordinal desc"#,
        partner.0,
        benefit.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let state = parse_state(&row.state)?;
            Ok(HistoryLine { state, at: row.at, member: row.member, message: row.message })
        })
        .collect()
}

/// The IDs of an active activation, sealed.
#[derive(Debug)]
pub struct SealedIds {
    pub activation: ActivationId,
    pub benefit: BenefitId,
    pub access_id: Vec<u8>,
    pub contract_id: Vec<u8>,
}

/// The sealed IDs of all active technical benefits of the company.
///
/// # Errors
/// Those of the database.
pub async fn list_support_ids(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<SealedIds>> {
    sqlx::query_as!(
        SealedIds,
        r#"select a.id as "activation: ActivationId", a.benefit_id as "benefit: BenefitId",
                  a.access_id as "access_id!", a.contract_id as "contract_id!"
           from activations a
           where a.partner_id = $1 and a.state = 'active' and a.access_id is not null"#,
        partner.0
    )
    .fetch_all(conn)
    .await
}

/// Where activations are: their companies and benefits, which whoever changes them locks first, in this order. Of all
/// companies' activations, for operators and the worker.
///
/// # Errors
/// Those of the database.
pub async fn list_places(
    conn: &mut PgConnection,
    activations: &[ActivationId],
) -> sqlx::Result<Vec<(PartnerId, BenefitId)>> {
    let ids: Vec<Uuid> = activations.iter().map(|activation| activation.0).collect();
    let rows = sqlx::query!(
        r#"select distinct a.partner_id as "partner: PartnerId", a.benefit_id as "benefit: BenefitId"
           from queue_items q join activations a on a.partner_id = q.about_partner and a.id = q.id
           where q.id = any($1) and q.area = 'activations'
           order by a.partner_id, a.benefit_id"#,
        &ids
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.partner, row.benefit)).collect())
}

struct CaseRow {
    id: ActivationId,
    partner: PartnerId,
    company: String,
    mpn_id: i64,
    country: String,
    time_zone: String,
    company_language: String,
    suspended_reason: Option<String>,
    state: String,
    changed_at: OffsetDateTime,
    last_operator: Option<PersonId>,
    last_operator_email: Option<String>,
    requested_at: OffsetDateTime,
    requested_by: MemberId,
    requester_name: String,
    requester_email: String,
    requester_language: Option<String>,
    requester_active: bool,
    designee_id: Option<MemberId>,
    designee_name: Option<String>,
    designee_email: Option<String>,
    designee_language: Option<String>,
    designee_active: Option<bool>,
    alternative_email: Option<String>,
    message: Option<String>,
    access_id: Option<Vec<u8>>,
    contract_id: Option<Vec<u8>>,
    assignee: Option<PersonId>,
    assignee_email: Option<String>,
    due_at: Option<OffsetDateTime>,
    benefit: BenefitId,
    quantity: Option<i32>,
    activate_by: Date,
    active_until: Option<Date>,
    product: ProductId,
    product_name: String,
    description: Option<String>,
    kind: String,
    unit: String,
    support_ids: Option<String>,
    duration_months: Option<i32>,
    package: String,
    purchased_on: Date,
    starts_on: Date,
    anniversary_on: Date,
    cancelled: bool,
    refund_ended: bool,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_alternative_email: Option<String>,
    contact_phone: Option<String>,
    contact_language: Option<String>,
}

impl TryFrom<CaseRow> for Case {
    type Error = sqlx::Error;

    fn try_from(row: CaseRow) -> sqlx::Result<Self> {
        let odd = |name: &str| sqlx::Error::Decode(format!("unknown name {name}").into());
        // The schema's check constraints allow no other languages.
        let language = |tag: &str| Locale::from_tag(tag).unwrap_or_default();
        let locale = language(&row.company_language);
        let of_member = |chosen: Option<&String>| chosen.map_or(locale, |tag| language(tag));
        let operator = |person: Option<PersonId>, email: Option<String>| {
            person.zip(email).map(|(person, email)| Operator { person, email })
        };
        let designee = match (row.designee_id, row.designee_name, row.designee_email, row.alternative_email) {
            (Some(id), Some(name), Some(email), Some(alternative)) => {
                let (locale, active) =
                    (of_member(row.designee_language.as_ref()), row.designee_active == Some(true));
                Some((Person { id, name, email, locale, active }, alternative))
            }
            _ => None,
        };
        let contact = match (row.contact_name, row.contact_email, row.contact_alternative_email) {
            (Some(name), Some(email), Some(alternative_email)) => Some(MarketingContact {
                name,
                email,
                alternative_email,
                phone: row.contact_phone.unwrap_or_default(),
                locale: of_member(row.contact_language.as_ref()),
            }),
            _ => None,
        };
        Ok(Self {
            id: row.id,
            partner: row.partner,
            company: Company { name: row.company, mpn_id: row.mpn_id },
            country: row.country,
            zone: TimeZone::get(&row.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?,
            zone_name: row.time_zone,
            locale,
            suspended: row.suspended_reason,
            state: parse_state(&row.state)?,
            since: row.changed_at,
            last_operator: operator(row.last_operator, row.last_operator_email),
            requested_at: row.requested_at,
            requested_by: Person {
                id: row.requested_by,
                name: row.requester_name,
                email: row.requester_email,
                locale: of_member(row.requester_language.as_ref()),
                active: row.requester_active,
            },
            designee,
            message: row.message,
            support_ids: row.access_id.zip(row.contract_id),
            assignee: operator(row.assignee, row.assignee_email),
            due_at: row.due_at,
            benefit: row.benefit,
            quantity: row.quantity,
            activate_by: row.activate_by,
            active_until: row.active_until,
            product: row.product,
            product_name: row.product_name,
            description: row.description.unwrap_or_default(),
            kind: row.kind.parse().map_err(|_| odd(&row.kind))?,
            unit: row.unit.parse().map_err(|_| odd(&row.unit))?,
            ids_source: row.support_ids,
            duration_months: row.duration_months,
            enrollment: Enrollment {
                package: row.package.parse().map_err(|_| odd(&row.package))?,
                purchased_on: row.purchased_on,
                starts_on: row.starts_on,
                anniversary_on: row.anniversary_on,
                cancelled: row.cancelled,
                refund_ended: row.refund_ended,
            },
            contact,
        })
    }
}

/// These activations, of any companies, with all that it takes to decide them, in no order; what the catalogue
/// says in one language.
///
/// # Errors
/// Those of the database.
pub async fn list_cases(
    conn: &mut PgConnection,
    activations: &[ActivationId],
    language: &str,
) -> sqlx::Result<Vec<Case>> {
    let ids: Vec<Uuid> = activations.iter().map(|activation| activation.0).collect();
    let rows = sqlx::query_as!(
        CaseRow,
        r#"select a.id as "id: ActivationId", a.partner_id as "partner: PartnerId",
                  d.name as company, d.mpn_id, c.country, c.time_zone, c.language as company_language,
                  c.suspended_reason, a.state, a.changed_at,
                  last.operator_id as "last_operator?: PersonId", last.email as "last_operator_email?",
                  a.requested_at, a.requested_by as "requested_by: MemberId", rm.display_name as requester_name,
                  rp.email as requester_email, rp.language as requester_language, rm.active as requester_active,
                  dm.id as "designee_id?: MemberId", dm.display_name as "designee_name?", dp.email as "designee_email?",
                  dp.language as "designee_language?", dm.active as "designee_active?", a.alternative_email,
                  a.message, a.access_id, a.contract_id,
                  q.assignee as "assignee: PersonId", op.email as "assignee_email?", q.due_at,
                  b.id as "benefit: BenefitId", b.quantity, b.activate_by, b.active_until,
                  p.id as "product: ProductId", p.name as product_name, t.description as "description?", p.kind, p.unit,
                  p.support_ids, p.duration_months,
                  e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                  e.cancelled_at is not null as "cancelled!", e.refund_ended_at is not null as "refund_ended!",
                  cm.display_name as "contact_name?", cp.email as "contact_email?",
                  mc.alternative_email as "contact_alternative_email?", mc.phone as "contact_phone?",
                  mc.language as "contact_language?"
           from queue_items q
           join activations a on a.partner_id = q.about_partner and a.id = q.id
           join partners c on c.partner_id = q.about_partner
           join partner_directory d on d.id = q.about_partner
           join benefits b on b.partner_id = q.about_partner and b.id = a.benefit_id
           join enrollments e on e.partner_id = q.about_partner and e.id = b.enrollment_id
           join products p on p.id = b.product_id
           join members rm on rm.partner_id = q.about_partner and rm.id = a.requested_by
           join persons rp on rp.id = rm.person_id
           left join members dm on dm.partner_id = q.about_partner and dm.id = a.member_id
           left join persons dp on dp.id = dm.person_id
           left join persons op on op.id = q.assignee
           left join marketing_contacts mc on mc.partner_id = q.about_partner
           left join members cm on cm.partner_id = q.about_partner and cm.id = mc.member_id and cm.active
           left join persons cp on cp.id = cm.person_id
           left join product_texts t on t.product_id = p.id and t.language = $2
           left join lateral (select h.operator_id, hp.email from activation_changes h
                              left join persons hp on hp.id = h.operator_id
                              where h.partner_id = q.about_partner and h.activation_id = q.id
                              order by h.ordinal desc limit 1) last on true
           where q.id = any($1) and q.area = 'activations'"#,
        &ids,
        language
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Case::try_from).collect()
}

/// A line of a benefit's history, as operators see it.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    pub activation: ActivationId,
    /// The new state.
    pub state: ActivationState,
    /// When.
    pub at: OffsetDateTime,
    /// The member's name, or the operator's address; `None` means the programme by itself.
    pub by: Option<String>,
    /// Why, where it was declined.
    pub message: Option<String>,
}

/// The last changes of a benefit's activations, the newest first, at most a hundred.
///
/// # Errors
/// Those of the database.
pub async fn list_changes(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> sqlx::Result<Vec<ChangeLine>> {
    let rows = sqlx::query!(
        r#"select a.id as "activation: ActivationId", c.state, c.at,
                  coalesce(m.display_name, p.email) as by,
                  case when c.state = 'declined' then a.message end as message
           from activations a
           join activation_changes c on c.partner_id = $1 and c.activation_id = a.id
           left join members m on m.partner_id = $1 and m.id = c.member_id
           left join persons p on p.id = c.operator_id
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.requested_at desc, a.id desc, c.ordinal desc limit 100"#,
        partner.0,
        benefit.0
    )
    .fetch_all(conn)
    .await?;
    let lines = rows.into_iter().map(|row| {
        let state = parse_state(&row.state)?;
        let (activation, at, by, message) = (row.activation, row.at, row.by, row.message);
        Ok(ChangeLine { activation, state, at, by, message })
    });
    lines.collect()
}
