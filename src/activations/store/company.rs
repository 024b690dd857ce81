//! What a company sees of its activations.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::{Activation, Designee, SealedPair};
use crate::activations::support_ids::SupportIds;
use crate::activations::{WhichId, ids_context};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::membership::{ActivationState, Benefit};

struct Row {
    id: ActivationId,
    state: ActivationState,
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

impl From<Row> for Activation {
    fn from(row: Row) -> Self {
        let designee = row.member_id.zip(row.alternative_email);
        Self {
            id: row.id,
            state: row.state,
            since: row.changed_at,
            requested_at: row.requested_at,
            requested_by: row.requested_by,
            requested_by_name: row.requested_by_name,
            designee: designee.map(|(member, alternative_email)| Designee { member, alternative_email }),
            message: row.message,
            support_ids: row.access_id.zip(row.contract_id),
        }
    }
}

/// The benefit's latest activation, by the number that it got under the lock of the benefit: moments tell no order.
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
        r#"select a.id as "id: ActivationId", a.state as "state: ActivationState", a.changed_at, a.requested_at,
                  a.requested_by as "requested_by: MemberId", m.display_name as requested_by_name,
                  a.member_id as "member_id: MemberId", a.alternative_email, a.message, a.access_id, a.contract_id
           from activations a
           join members m on m.partner_id = $1 and m.id = a.requested_by
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.ordinal desc limit 1"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Activation::from))
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
        partner as PartnerId,
        member as MemberId
    )
    .fetch_all(conn)
    .await
}

/// What the row of a benefit shows when it is open: what the catalogue says, and its latest activation.
#[derive(Debug)]
pub struct Details {
    /// What the product is, in the reader's language.
    pub description: String,
    /// What helps in using it.
    pub instructions: String,
    /// Where product support is asked for, if the product names a site.
    pub support_url: Option<String>,
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

struct DetailsRow {
    description: String,
    instructions: String,
    support_url: Option<String>,
    id: Option<ActivationId>,
    state: Option<ActivationState>,
    changed_at: Option<OffsetDateTime>,
    requested_at: Option<OffsetDateTime>,
    requested_by: Option<String>,
    designee: Option<String>,
    email: Option<String>,
    alternative_email: Option<String>,
    message: Option<String>,
    access_id: Option<Vec<u8>>,
    contract_id: Option<Vec<u8>>,
}

impl DetailsRow {
    /// `None` where it was never asked for.
    fn latest(&self) -> Option<LatestDetails> {
        Some(LatestDetails {
            id: self.id?,
            state: self.state?,
            since: self.changed_at?,
            requested_at: self.requested_at?,
            requested_by: self.requested_by.clone()?,
            designee: self.designee(),
            message: self.message.clone(),
            support_ids: self.access_id.clone().zip(self.contract_id.clone()),
        })
    }

    fn designee(&self) -> Option<DesigneeDetails> {
        Some(DesigneeDetails {
            name: self.designee.clone()?,
            email: self.email.clone()?,
            alternative_email: self.alternative_email.clone()?,
        })
    }
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
    let row = sqlx::query_as!(
        DetailsRow,
        r#"select coalesce(pt.description, '') as "description!",
                  coalesce(pt.special_instructions, '') as "instructions!", product.support_url,
                  a.id as "id?: ActivationId", a.state as "state?: ActivationState", a.changed_at as "changed_at?",
                  a.requested_at as "requested_at?", r.display_name as "requested_by?",
                  m.display_name as "designee?", p.email as "email?", a.alternative_email as "alternative_email?",
                  a.message as "message?", a.access_id as "access_id?", a.contract_id as "contract_id?"
           from benefits b
           join products product on product.id = b.product_id
           left join lateral (
               select coalesce(max(description) filter (where language = $3 and description <> ''),
                           max(description) filter (where language = 'en')) as description,
                      coalesce(max(special_instructions) filter (where language = $3 and special_instructions <> ''),
                           max(special_instructions) filter (where language = 'en')) as special_instructions
               from product_texts where product_id = b.product_id and language in ($3, 'en')) pt on true
           left join lateral (select * from activations it where it.partner_id = $1 and it.benefit_id = b.id
                              order by it.ordinal desc limit 1) a on true
           left join members r on r.partner_id = $1 and r.id = a.requested_by
           left join members m on m.partner_id = $1 and m.id = a.member_id
           left join persons p on p.id = m.person_id
           where b.partner_id = $1 and b.id = $2"#,
        partner as PartnerId,
        benefit.id as BenefitId,
        language
    )
    .fetch_one(conn)
    .await?;
    let latest = row.latest();
    Ok(Details {
        description: row.description,
        instructions: row.instructions,
        support_url: row.support_url,
        latest,
    })
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
    sqlx::query_as!(
        HistoryLine,
        r#"select c.state as "state: ActivationState", c.at, m.display_name as "member?",
                  case when c.state = 'declined' then a.message end as message
           from activations a
           join activation_changes c on c.partner_id = $1 and c.activation_id = a.id
           left join members m on m.partner_id = $1 and m.id = c.member_id
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.ordinal desc, c.ordinal desc"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_all(conn)
    .await
}

/// The IDs of an active activation, sealed.
#[derive(Debug)]
pub struct SealedIds {
    pub activation: ActivationId,
    pub benefit: BenefitId,
    pub access_id: Vec<u8>,
    pub contract_id: Vec<u8>,
}

impl SealedIds {
    /// Opens them, for whoever may see them.
    ///
    /// # Errors
    /// They aren't what was sealed for this activation of the company.
    pub fn open(&self, secrets: &Secrets, partner: PartnerId) -> Result<SupportIds, SecretsError> {
        let open = |sealed, which| secrets.open(&ids_context(partner, self.activation, which), sealed);
        Ok(SupportIds {
            access: open(&self.access_id, WhichId::Access)?,
            contract: open(&self.contract_id, WhichId::Contract)?,
        })
    }
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
        partner as PartnerId
    )
    .fetch_all(conn)
    .await
}

/// Adds that a member saw the IDs of a benefit on a day; false when that was there.
///
/// # Errors
/// Those of the database.
pub async fn add_ids_seen(
    conn: &mut PgConnection,
    partner: PartnerId,
    member: MemberId,
    benefit: BenefitId,
    day: Date,
) -> sqlx::Result<bool> {
    let added = sqlx::query!(
        "insert into support_ids_seen (partner_id, member_id, benefit_id, seen_on) values ($1, $2, $3, $4)
         on conflict do nothing",
        partner as PartnerId,
        member as MemberId,
        benefit as BenefitId,
        day
    )
    .execute(conn)
    .await?;
    Ok(added.rows_affected() > 0)
}
