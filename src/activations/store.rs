//! SQL of activations. A benefit keeps the state of its latest one, and the operators' queue the open ones: both are
//! written in the transaction that changes it.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::ActivationState;
use crate::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId};
use crate::membership::Benefit;
use crate::queue::{self, Area, Item};

/// Who is to use a technical benefit, and the second address to which its instructions go (R-TEC-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designee {
    /// The member.
    pub member: MemberId,
    /// His other address, in the one form in which addresses are compared.
    pub alternative_email: String,
}

/// One activation.
#[derive(Clone, Debug)]
pub struct Activation {
    /// Its id.
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
    pub support_ids: Option<(Vec<u8>, Vec<u8>)>,
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
    name.parse().map_err(|()| sqlx::Error::Decode(format!("unknown state {name}").into()))
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
    note_change(conn, partner, (activation, benefit), change).await?;
    let standing = (change.state.as_str(), change.state.is_open());
    queue::store::update(conn, partner, activation.0, standing, None).await
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
    /// Its id.
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
    pub support_ids: Option<(Vec<u8>, Vec<u8>)>,
}

/// Who is to use a technical benefit, as people know him.
#[derive(Clone, Debug)]
pub struct DesigneeDetails {
    /// His name.
    pub name: String,
    /// His own address.
    pub email: String,
    /// His other one.
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
    /// The member who did it; none: the programme.
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
    /// The activation.
    pub activation: ActivationId,
    /// The benefit.
    pub benefit: BenefitId,
    /// The access ID.
    pub access_id: Vec<u8>,
    /// The contract ID.
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
