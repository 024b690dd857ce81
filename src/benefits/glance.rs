//! What the overview reads of a company beside its benefits, from several slices in one statement.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::authz::Role;
use crate::base::ids::{EnrollmentId, MemberId, OfferId, PartnerId, ProductId, ServiceRequestId};
use crate::catalogue::Name;
use crate::i18n::Locale;
use crate::membership::{Enrollment, Grant};
use crate::partners::Contact;

/// So many requests that wait for a reply are read: more than the overview lists.
pub const REPLIES_READ: usize = 10;

/// A company beside its benefits.
#[derive(Debug)]
pub struct Glance {
    pub enrollments: Vec<Held>,
    /// Its Global admins and MPN partner admins, by name.
    pub holders: Vec<(Role, Contact)>,
    /// Requests whose last word is the programme's, that word longest ago first; at most [`REPLIES_READ`].
    pub replies: Vec<Reply>,
    /// Whether it has a marketing contact (R-GTM-2).
    pub has_contact: bool,
    /// The requests for roles that the reader decides.
    pub asked: Asked,
    /// Who becomes Global admin unless the reader objects (R-ROLE-3).
    pub claims: Claims,
    /// What redeemed keys have made, by product; ended ones too.
    pub runs: Vec<Run>,
    pub begun: Begun,
}

/// What a company has ever done of the first steps.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub struct Begun {
    pub has_keys: bool,
    pub has_seats: bool,
    /// Whether somebody has put the list away.
    pub dismissed: bool,
}

/// What the company has built up by redeeming keys of one product (R-CL-3).
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Run {
    pub product: ProductId,
    pub name: Name,
    pub seats: i32,
    pub ends_on: Date,
    /// The redemptions that made it, in their order.
    pub redemptions: Vec<Redeemed>,
}

/// A redemption.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub struct Redeemed {
    pub key: Uuid,
    pub on: Date,
    /// Whether it began the subscription anew.
    pub is_new: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

impl Run {
    /// The redemptions since it began anew last.
    #[must_use]
    pub fn current(&self) -> &[Redeemed] {
        let begun = self.redemptions.iter().rposition(|it| it.is_new).unwrap_or(0);
        &self.redemptions[begun..]
    }
}

/// People who have proved the company's mail domain and become Global admin on a day.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub struct Claims {
    pub count: i64,
    /// When the first of them does.
    #[serde(with = "time::serde::rfc3339::option")]
    pub due: Option<OffsetDateTime>,
}

/// Requests of the company's people for roles, which wait (R-PPL-5).
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub struct Asked {
    pub count: i64,
    /// Since when the first of them waits.
    #[serde(with = "time::serde::rfc3339::option")]
    pub since: Option<OffsetDateTime>,
}

/// One of its enrollments.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: EnrollmentId,
    pub enrollment: Enrollment,
    /// The names of its offers, and in their order their ids.
    pub offers: Vec<Name>,
    pub offer_ids: Vec<OfferId>,
    /// What operators gave of it by hand as a whole (R-CON-4).
    pub given: Vec<Grant>,
    pub cancelled_at: Option<OffsetDateTime>,
    /// Whether another one renews it, or took its place (R-DATE-7, R-MEM-4).
    pub followed: bool,
    /// When its days changed last.
    pub changed_at: OffsetDateTime,
}

impl Held {
    /// What its offers are called beside the name of its level; nothing where the only one is the level, whose name would be said
    /// twice.
    #[must_use]
    pub fn offers_beside_level(&self, locale: Locale) -> String {
        let (t, level) = (locale.texts(), self.enrollment.package.named());
        match self.offers.as_slice() {
            [one] if one.own() == level.own() || one.of(t) == level.of(t) => String::new(),
            offers => locale.list(&Name::all_of(offers, t)),
        }
    }
}

/// A request that waits for a reply of the company.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Reply {
    pub id: ServiceRequestId,
    /// The company's number for it.
    pub number: i32,
    /// What it calls itself.
    pub title: String,
    /// Since when it waits.
    #[serde(with = "time::serde::rfc3339")]
    pub since: OffsetDateTime,
}

#[derive(serde::Deserialize)]
struct Holder {
    role: Role,
    name: String,
    email: String,
}

struct Row {
    id: Option<EnrollmentId>,
    enrollment: Option<Enrollment>,
    offers: Json<Vec<Name>>,
    offer_ids: Vec<OfferId>,
    given: Json<Vec<Grant>>,
    holders: Json<Vec<Holder>>,
    replies: Json<Vec<Reply>>,
    has_contact: bool,
    asked: Json<Asked>,
    claims: Json<Claims>,
    begun: Json<Begun>,
    cancelled_at: Option<OffsetDateTime>,
    followed: bool,
    changed_at: Option<OffsetDateTime>,
    runs: Json<Vec<Run>>,
}

/// Reads it; of requests for roles those that `me`, who reads, decides: for these roles, and of others. A row an enrollment, and one where there is none.
///
/// # Errors
/// Those of the database.
pub async fn find_glance(
    conn: &mut PgConnection,
    partner: PartnerId,
    (me, gives): (MemberId, &[Role]),
) -> sqlx::Result<Glance> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id as "id?: EnrollmentId", case when e.id is not null
                       then ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                             e.cancelled_at is not null, e.refund_policy, e.refund_days, e.renewal_days,
                   e.refund_ended_at is not null)
                  end as "enrollment?: Enrollment",
                  (select coalesce(jsonb_agg(jsonb_build_object('own', o.name, 'others', o.names) order by o.name, o.id), '[]')
                   from enrollment_offers eo
                   join package_versions v on v.id = eo.package_version_id
                   join offers o on o.id = v.offer_id
                   where eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null)
                      as "offers!: Json<Vec<Name>>",
                  array(select o.id from enrollment_offers eo
                        join package_versions v on v.id = eo.package_version_id
                        join offers o on o.id = v.offer_id
                        where eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null
                        order by o.name, o.id) as "offer_ids!: Vec<OfferId>",
                  (select coalesce(jsonb_agg(jsonb_build_object(
                              'what', jsonb_build_object('kind', g.kind, 'from', g.anniversary_from, 'to', g.anniversary_to),
                              'reason', g.reason, 'at', g.granted_at) order by g.granted_at, g.id), '[]')
                   from grants g
                   where g.partner_id = $1 and g.enrollment_id = e.id and g.kind in ('membership', 'extension'))
                      as "given!: Json<Vec<Grant>>",
                  e.cancelled_at as "cancelled_at?", e.followed_by is not null as "followed!",
                  greatest(e.created_at, e.cancelled_at, e.ended_at,
                           (select max(g.granted_at) from grants g
                            where g.partner_id = $1 and g.enrollment_id = e.id)) as changed_at,
                  it.runs as "runs!: Json<Vec<Run>>", it.holders as "holders!: Json<Vec<Holder>>", it.replies as "replies!: Json<Vec<Reply>>",
                  it.has_contact as "has_contact!", it.asked as "asked!: Json<Asked>",
                  it.claims as "claims!: Json<Claims>", it.begun as "begun!: Json<Begun>"
           from (select (select coalesce(jsonb_agg(jsonb_build_object(
                                    'role', r.role, 'name', m.display_name, 'email', p.email)
                                    order by m.display_name, p.email), '[]')
                         from member_roles r
                         join members m on m.partner_id = $1 and m.id = r.member_id and m.active
                         join persons p on p.id = m.person_id
                         where r.partner_id = $1 and r.role in ('global_admin', 'mpn_partner_admin')) as holders,
                        (select coalesce(jsonb_agg(jsonb_build_object(
                                    'id', w.id, 'number', w.number, 'title', w.title, 'since', w.changed_at)
                                    order by w.changed_at, w.number), '[]')
                         from (select id, number, title, changed_at from service_requests
                               where partner_id = $1 and state = 'waiting_partner'
                               order by changed_at, number limit $2) w) as replies,
                        exists (select from marketing_contacts c
                                join members m on m.partner_id = $1 and m.id = c.member_id and m.active
                                where c.partner_id = $1) as has_contact,
                        (select jsonb_build_object(
                                    'has_keys', exists (select from issued_keys k where k.partner_id = $1),
                                    'has_seats', exists (select from seat_assignments a where a.partner_id = $1),
                                    'dismissed', c.first_steps_dismissed_at is not null)
                         from partners c where c.partner_id = $1) as begun,
                        (select jsonb_build_object('count', count(*), 'since', min(q.asked_at)) from role_requests q
                         where q.partner_id = $1 and q.outcome is null and q.member_id <> $3 and q.role = any($4)) as asked,
                        (select jsonb_build_object('count', count(*), 'due', min(c.due_at)) from global_admin_claims c
                         join members m on m.partner_id = $1 and m.id = c.member_id and m.active
                         where c.partner_id = $1 and c.outcome is null and c.member_id <> $3
                           and 'global_admin' = any($4)) as claims,
                        (select coalesce(jsonb_agg(jsonb_build_object(
                                    'product', s.product_id, 'name', jsonb_build_object('own', p.name, 'others', p.names),
                                    'seats', s.seats, 'ends_on', s.ends_on,
                                    'redemptions', (select coalesce(jsonb_agg(jsonb_build_object(
                                                               'key', r.key_id, 'on', r.redeemed_on, 'is_new', r.mode = 'new',
                                                               'at', r.recorded_at) order by r.redeemed_on, r.recorded_at), '[]')
                                                    from redemptions r
                                                    where r.partner_id = $1 and r.product_id = s.product_id))
                                    order by p.name), '[]')
                         from subscriptions s join products p on p.id = s.product_id
                         where s.partner_id = $1) as runs
                 offset 0) it
           left join enrollments e on e.partner_id = $1
           order by e.anniversary_on, e.package desc"#,
        partner as PartnerId,
        i64::try_from(REPLIES_READ).unwrap_or(i64::MAX),
        me as MemberId,
        gives as &[Role]
    )
    .fetch_all(conn)
    .await?;
    let mut glance = Glance {
        enrollments: Vec::new(),
        holders: Vec::new(),
        replies: Vec::new(),
        has_contact: false,
        asked: Asked::default(),
        claims: Claims::default(),
        runs: Vec::new(),
        begun: Begun::default(),
    };
    for row in rows {
        let contact = |it: Holder| (it.role, Contact { name: it.name, email: it.email });
        glance.holders = row.holders.0.into_iter().map(contact).collect();
        glance.replies = row.replies.0;
        (glance.has_contact, glance.asked, glance.claims) = (row.has_contact, row.asked.0, row.claims.0);
        (glance.runs, glance.begun) = (row.runs.0, row.begun.0);
        let (offers, offer_ids) = (row.offers.0, row.offer_ids);
        let (given, cancelled_at, followed) = (row.given.0, row.cancelled_at, row.followed);
        let year = row.id.zip(row.enrollment).zip(row.changed_at);
        glance.enrollments.extend(year.map(|((id, enrollment), changed_at)| Held {
            id,
            enrollment,
            offers,
            offer_ids,
            given,
            cancelled_at,
            followed,
            changed_at,
        }));
    }
    Ok(glance)
}
