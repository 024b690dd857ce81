//! What operators and the worker see of the activations of all companies.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::activations::{Case, MarketingContact, Person};
use crate::base::clock;
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId, ProductId};
use crate::catalogue::{Kind, Name, Names, Unit};
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::store::LockedRow;
use crate::membership::{ActivationState, Enrollment, activate_by_now};
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

/// The open activations of benefits, which are locked.
///
/// # Errors
/// Those of the database.
pub async fn list_open_of(
    conn: &mut PgConnection,
    benefits: &[LockedRow],
) -> sqlx::Result<Vec<ActivationId>> {
    let (partners, ids): (Vec<PartnerId>, Vec<BenefitId>) = benefits.iter().map(|it| it.place()).unzip();
    sqlx::query_scalar!(
        r#"select a.id as "id: ActivationId"
           from unnest($1::uuid[], $2::uuid[]) as it (partner_id, id)
           join activations a on a.partner_id = it.partner_id and a.benefit_id = it.id
           where a.state in ('requested', 'in_progress')"#,
        &partners as &[PartnerId],
        &ids as &[BenefitId]
    )
    .fetch_all(conn)
    .await
}

/// An open activation that may be overdue.
pub type Overdue = (PartnerId, ActivationId);

/// The next open activation after one whose benefit could be activated to a day before this one, or could if no days more were given
/// to those that need a user.
///
/// # Errors
/// Those of the database.
pub async fn find_overdue(
    conn: &mut PgConnection,
    activate_by_before: Date,
    after: Option<Overdue>,
) -> sqlx::Result<Option<Overdue>> {
    let (partner, activation) = after.unzip();
    let row = sqlx::query!(
        r#"select a.partner_id as "partner: PartnerId", a.id as "id: ActivationId"
           from activations a
           join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
           join enrollments e on e.partner_id = a.partner_id and e.id = b.enrollment_id
           where a.state in ('requested', 'in_progress') and least(b.activate_by, e.anniversary_on) < $1
             and (a.partner_id, a.id) > (coalesce($2, uuid '00000000-0000-0000-0000-000000000000'),
                                         coalesce($3, uuid '00000000-0000-0000-0000-000000000000'))
           order by a.partner_id, a.id limit 1"#,
        activate_by_before,
        partner as Option<PartnerId>,
        activation as Option<ActivationId>
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.partner, row.id)))
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
    technical_activation_user: bool,
    active_until: Option<Date>,
    product: ProductId,
    product_name: String,
    product_names: Json<Names>,
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
            activate_by: activate_by_now(
                row.activate_by,
                row.kind,
                row.enrollment.anniversary_on,
                row.technical_activation_user,
            ),
            active_until: row.active_until,
            product: row.product,
            product_name: Name::new(row.product_name, row.product_names.0),
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
///
/// It reads from seventeen tables, and is planned each time it runs: among all orders in which so many can be joined that
/// took a hundred times as long as reading them. So it is made of parts that are planned on their own: what is asked for,
/// and the people of each (`offset 0` keeps Postgres from joining them with the rest).
macro_rules! select_cases {
    ($activations:expr, $language:expr) => {
        sqlx::query_as!(
            CaseRow,
            r#"with asked as materialized (
                   select a.*, q.assignee, q.due_at, b.quantity, b.activate_by,
                          programme.technical_activation_user, b.active_until, b.product_id,
                          ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                           coalesce(e.cancelled_at, b.cancelled_at) is not null, e.refund_policy,
                           e.refund_days, e.renewal_days, e.refund_ended_at is not null) as enrollment,
                          p.name as product_name, p.names as product_names, b.kind, b.unit,
                          p.support_ids as ids_source, b.duration_months
                   from (select id, about_partner, area, assignee, due_at from queue_items
                         union all select id, about_partner, area, null, null from past_items) q
                   join activations a on a.partner_id = q.about_partner and a.id = q.id
                   join benefits b on b.partner_id = q.about_partner and b.id = a.benefit_id
                   join enrollments e on e.partner_id = q.about_partner and e.id = b.enrollment_id
                   join products p on p.id = b.product_id
                   cross join programme
                   where q.id = any($1) and q.area = 'activations')
               select a.id as "id!: ActivationId", a.partner_id as "partner!: PartnerId",
                      d.name as company, d.mpn_id, c.country, c.time_zone, c.language as company_language,
                      c.suspended_reason as suspended, a.state as "state!: ActivationState",
                      a.changed_at as "since!",
                      last.operator_id as "last_operator?: PersonId", last.email as "last_operator_email?",
                      a.requested_at as "requested_at!", a.requested_by as "requested_by!: MemberId",
                      requester.name as "requester_name!", requester.email as "requester_email!",
                      coalesce(requester.language, c.language) as "requester_language!",
                      requester.active as "requester_active!",
                      designee.id as "designee_id?: MemberId", designee.name as "designee_name?",
                      designee.email as "designee_email?",
                      coalesce(designee.language, c.language) as "designee_language!",
                      designee.active as "designee_active?", a.alternative_email, a.message, a.access_id,
                      a.contract_id, a.assignee as "assignee: PersonId", op.email as "assignee_email?", a.due_at,
                      a.benefit_id as "benefit!: BenefitId", a.quantity, a.activate_by as "activate_by!",
                      a.technical_activation_user as "technical_activation_user!",
                      a.active_until, a.product_id as "product!: ProductId", a.product_name as "product_name!",
                      a.product_names as "product_names!: Json<Names>",
                      coalesce(t.description, '') as "description!", a.kind as "kind!: Kind",
                      a.unit as "unit!: Unit", a.ids_source, a.duration_months,
                      a.enrollment as "enrollment!: Enrollment",
                      contact.name as "contact_name?", contact.email as "contact_email?",
                      contact.alternative_email as "contact_alternative_email?", contact.phone as "contact_phone?",
                      coalesce(contact.language, c.language) as "contact_language!"
               from asked a
               join partners c on c.partner_id = a.partner_id
               join partner_directory d on d.id = a.partner_id
               join lateral (
                   select m.display_name as name, m.active, r.email, r.language
                   from members m join persons r on r.id = m.person_id
                   where m.partner_id = a.partner_id and m.id = a.requested_by offset 0) requester on true
               left join lateral (
                   select m.id, m.display_name as name, m.active, r.email, r.language
                   from members m join persons r on r.id = m.person_id
                   where m.partner_id = a.partner_id and m.id = a.member_id offset 0) designee on true
               left join lateral (
                   select m.display_name as name, r.email, mc.alternative_email, mc.phone, mc.language
                   from marketing_contacts mc
                   join members m on m.partner_id = a.partner_id and m.id = mc.member_id and m.active
                   join persons r on r.id = m.person_id
                   where mc.partner_id = a.partner_id offset 0) contact on true
               left join lateral (
                   select h.operator_id, r.email from activation_changes h
                   left join persons r on r.id = h.operator_id
                   where h.partner_id = a.partner_id and h.activation_id = a.id
                   order by h.ordinal desc limit 1) last on true
               left join persons op on op.id = a.assignee
               left join lateral (
                   select coalesce(max(description) filter (where language = $2 and description <> ''),
                               max(description) filter (where language = 'en')) as description
                   from product_texts where product_id = a.product_id and language in ($2, 'en')) t on true"#,
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
