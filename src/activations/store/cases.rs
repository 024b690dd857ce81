//! What operators and the worker see of the activations of all companies.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::activations::{Case, MarketingContact, Person};
use crate::base::clock;
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId, ProductId};
use crate::catalogue::{Kind, Unit};
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::{ActivationState, Enrollment};
use crate::queue::store::Operator;

/// Where activations are: their companies and benefits, which whoever changes them locks first, in this order.
///
/// # Errors
/// Those of the database.
pub async fn list_places(
    conn: &mut PgConnection,
    activations: &[ActivationId],
) -> sqlx::Result<Vec<(PartnerId, BenefitId)>> {
    let rows = sqlx::query!(
        r#"select distinct a.partner_id as "partner: PartnerId", a.benefit_id as "benefit: BenefitId"
           from (select id, about_partner, area from queue_items
                 union all select id, about_partner, area from past_items) q
           join activations a on a.partner_id = q.about_partner and a.id = q.id
           where q.id = any($1) and q.area = 'activations'
           order by a.partner_id, a.benefit_id"#,
        activations as &[ActivationId]
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
    suspended: Option<String>,
    state: ActivationState,
    since: OffsetDateTime,
    last_operator: Option<PersonId>,
    last_operator_email: Option<String>,
    requested_at: OffsetDateTime,
    requested_by: MemberId,
    requester_name: String,
    requester_email: String,
    requester_language: String,
    requester_active: bool,
    designee_id: Option<MemberId>,
    designee_name: Option<String>,
    designee_email: Option<String>,
    designee_language: String,
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
    description: String,
    kind: Kind,
    unit: Unit,
    ids_source: Option<String>,
    duration_months: Option<i32>,
    enrollment: Enrollment,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_alternative_email: Option<String>,
    contact_phone: Option<String>,
    contact_language: String,
}

/// The schema's check constraints allow no other languages.
fn language(tag: &str) -> Locale {
    Locale::from_tag(tag).unwrap_or_default()
}

fn operator(person: Option<PersonId>, email: Option<String>) -> Option<Operator> {
    person.zip(email).map(|(person, email)| Operator { person, email })
}

impl CaseRow {
    fn requester(&self) -> Person {
        Person {
            id: self.requested_by,
            name: self.requester_name.clone(),
            email: self.requester_email.clone(),
            locale: language(&self.requester_language),
            active: self.requester_active,
        }
    }

    fn designee(&self) -> Option<(Person, String)> {
        let person = Person {
            id: self.designee_id?,
            name: self.designee_name.clone()?,
            email: self.designee_email.clone()?,
            locale: language(&self.designee_language),
            active: self.designee_active?,
        };
        Some((person, self.alternative_email.clone()?))
    }

    fn contact(&self) -> Option<MarketingContact> {
        Some(MarketingContact {
            name: self.contact_name.clone()?,
            email: self.contact_email.clone()?,
            alternative_email: self.contact_alternative_email.clone()?,
            phone: self.contact_phone.clone()?,
            locale: language(&self.contact_language),
        })
    }
}

impl TryFrom<CaseRow> for Case {
    type Error = sqlx::Error;

    fn try_from(row: CaseRow) -> sqlx::Result<Self> {
        let zone = clock::zone(&row.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        let (requested_by, designee, contact) = (row.requester(), row.designee(), row.contact());
        Ok(Self {
            id: row.id,
            partner: row.partner,
            company: Company { name: row.company, mpn_id: row.mpn_id },
            country: row.country,
            zone,
            zone_name: row.time_zone,
            locale: language(&row.company_language),
            suspended: row.suspended,
            state: row.state,
            since: row.since,
            last_operator: operator(row.last_operator, row.last_operator_email),
            requested_at: row.requested_at,
            requested_by,
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
            description: row.description,
            kind: row.kind,
            unit: row.unit,
            ids_source: row.ids_source,
            duration_months: row.duration_months,
            enrollment: row.enrollment,
            contact,
        })
    }
}

/// The statement of [`list_cases`]. Whoever has chosen no language has the company's.
macro_rules! select_cases {
    ($activations:expr, $language:expr) => {
        sqlx::query_as!(
            CaseRow,
            r#"select a.id as "id: ActivationId", a.partner_id as "partner: PartnerId",
                      d.name as company, d.mpn_id, c.country, c.time_zone, c.language as company_language,
                      c.suspended_reason as suspended, a.state as "state: ActivationState", a.changed_at as since,
                      last.operator_id as "last_operator?: PersonId", last.email as "last_operator_email?",
                      a.requested_at, a.requested_by as "requested_by: MemberId", rm.display_name as requester_name,
                      rp.email as requester_email, coalesce(rp.language, c.language) as "requester_language!",
                      rm.active as requester_active,
                      dm.id as "designee_id?: MemberId", dm.display_name as "designee_name?",
                      dp.email as "designee_email?", coalesce(dp.language, c.language) as "designee_language!",
                      dm.active as "designee_active?", a.alternative_email, a.message, a.access_id, a.contract_id,
                      q.assignee as "assignee: PersonId", op.email as "assignee_email?", q.due_at,
                      b.id as "benefit: BenefitId", b.quantity, b.activate_by, b.active_until,
                      p.id as "product: ProductId", p.name as product_name,
                      coalesce(t.description, '') as "description!", p.kind as "kind: Kind", p.unit as "unit: Unit",
                      p.support_ids as ids_source, p.duration_months,
                      (e.package, e.purchased_on, e.starts_on, e.anniversary_on,
                       e.cancelled_at is not null, e.refund_ended_at is not null) as "enrollment!: Enrollment",
                      cm.display_name as "contact_name?", cp.email as "contact_email?",
                      mc.alternative_email as "contact_alternative_email?", mc.phone as "contact_phone?",
                      coalesce(mc.language, c.language) as "contact_language!"
               from (select id, about_partner, area, assignee, due_at from queue_items
                     union all select id, about_partner, area, null, null from past_items) q
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
            $activations as &[ActivationId],
            $language
        )
    };
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
    let rows = select_cases!(activations, language).fetch_all(conn).await?;
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
    sqlx::query_as!(
        ChangeLine,
        r#"select a.id as "activation: ActivationId", c.state as "state: ActivationState", c.at,
                  coalesce(m.display_name, p.email) as by,
                  case when c.state = 'declined' then a.message end as message
           from activations a
           join activation_changes c on c.partner_id = $1 and c.activation_id = a.id
           left join members m on m.partner_id = $1 and m.id = c.member_id
           left join persons p on p.id = c.operator_id
           where a.partner_id = $1 and a.benefit_id = $2
           order by a.ordinal desc, c.ordinal desc limit 100"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_all(conn)
    .await
}
