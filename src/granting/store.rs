//! SQL of what operators give by hand.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Membership, Offer};
use crate::base::ids::{
    BenefitId, EnrollmentId, GrantId, OfferId, PackageVersionId, PartnerId, PersonId, ProductId,
};
use crate::catalogue::{Kind, Name, Names, Unit};
use crate::db::must_meet;
use crate::membership::packages::PackageLine;
use crate::membership::store::LockedRow;
use crate::membership::{Enrollment, Package};

/// All that is offered, by name; each with the newest version of what it grants.
///
/// # Errors
/// Those of the database.
pub async fn list_offers(conn: &mut PgConnection) -> sqlx::Result<Vec<Offer>> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OfferId", o.code, o.name, o.names as "names: Json<Names>", o.price_cents as price, o.competency, o.on_sale,
                  (select to_jsonb(k) from packages k where k.code = o.package) as "package!: Package",
                  (select v.id from package_versions v where v.offer_id = o.id order by v.version desc limit 1)
                      as "version: PackageVersionId",
                  array(select case when a.offer_id = o.id then a.apart_from else a.offer_id end
                        from offers_apart a where o.id in (a.offer_id, a.apart_from)) as "apart!: Vec<OfferId>"
           from offers o order by o.name, o.code"#
    )
    .fetch_all(conn)
    .await?;
    let offers = rows.into_iter().map(|row| Offer {
        id: row.id,
        code: row.code,
        name: Name::new(row.name, row.names.0),
        package: row.package,
        price: row.price,
        competency: row.competency,
        on_sale: row.on_sale,
        version: row.version,
        apart: row.apart,
    });
    Ok(offers.collect())
}

/// A line of what a version grants, with what its product is called.
#[derive(Clone, Debug)]
pub struct Line {
    pub version: PackageVersionId,
    pub line: PackageLine,
    pub name: Name,
    pub kind: Kind,
    pub unit: Unit,
    /// Whether it needs a user, and may be activated for the extra days (R-DATE-5).
    pub needs_user: bool,
}

/// What versions grant, by the names of products.
///
/// # Errors
/// Those of the database.
pub async fn list_lines(conn: &mut PgConnection, versions: &[PackageVersionId]) -> sqlx::Result<Vec<Line>> {
    let rows = sqlx::query!(
        r#"select l.package_version_id as "version: PackageVersionId", p.kind as "kind: Kind",
                  l.product_id as "product: ProductId", l.core, l.added, l.cap, l.unlimited,
                  p.name, p.names as "names: Json<Names>", p.unit as "unit: Unit", p.needs_user
           from package_lines l join products p on p.id = l.product_id
           where l.package_version_id = any($1)
           order by p.name, p.id, l.package_version_id"#,
        versions as &[PackageVersionId]
    )
    .fetch_all(conn)
    .await?;
    let lines = rows.into_iter().map(|row| Line {
        version: row.version,
        kind: row.kind,
        line: PackageLine {
            product: row.product,
            core: row.core,
            added: row.added,
            cap: row.cap,
            unlimited: row.unlimited,
        },
        name: Name::new(row.name, row.names.0),
        unit: row.unit,
        needs_user: row.needs_user,
    });
    Ok(lines.collect())
}

/// The company's memberships that were not cancelled, or one of all of them.
///
/// # Errors
/// Those of the database.
async fn select(
    conn: &mut PgConnection,
    partner: PartnerId,
    one: Option<EnrollmentId>,
) -> sqlx::Result<Vec<Membership>> {
    let rows = sqlx::query!(
        r#"select e.id as "id: EnrollmentId",
                  ((select to_jsonb(k) from packages k where k.code = e.package), e.purchased_on, e.starts_on, e.anniversary_on,
                   e.cancelled_at is not null, e.refund_policy, e.refund_days, e.renewal_days,
                   e.refund_ended_at is not null) as "enrollment!: Enrollment",
                  (select coalesce(jsonb_agg(jsonb_build_array(o.id, jsonb_build_object('own', o.name, 'others', o.names))
                                             order by o.name), '[]')
                   from enrollment_offers eo
                   join package_versions v on v.id = eo.package_version_id
                   join offers o on o.id = v.offer_id
                   where eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null)
                      as "offers!: Json<Vec<(OfferId, Name)>>",
                  array(select eo.package_version_id from enrollment_offers eo
                        where eo.partner_id = $1 and eo.enrollment_id = e.id and eo.cancelled_at is null
                        order by eo.package_version_id) as "versions!: Vec<PackageVersionId>"
           from enrollments e
           where e.partner_id = $1 and case when $2::uuid is null then e.cancelled_at is null else e.id = $2 end
           order by e.anniversary_on, e.id"#,
        partner as PartnerId,
        one as Option<EnrollmentId>
    )
    .fetch_all(conn)
    .await?;
    let made = rows.into_iter().map(|row| Membership {
        id: row.id,
        enrollment: row.enrollment,
        offers: row.offers.0,
        versions: row.versions,
    });
    Ok(made.collect())
}

/// The company's memberships that were not cancelled, that which ends first before all others.
///
/// # Errors
/// Those of the database.
pub async fn list_memberships(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Membership>> {
    select(conn, partner, None).await
}

/// One of the company's memberships, also one that was cancelled.
///
/// # Errors
/// Those of the database.
pub async fn find_membership(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<Membership>> {
    Ok(select(conn, partner, Some(enrollment)).await?.pop())
}

/// The same, its row locked to the end of the transaction. Its benefits are locked before.
///
/// # Errors
/// Those of the database.
pub async fn lock_enrollment(
    conn: &mut PgConnection,
    partner: PartnerId,
    enrollment: EnrollmentId,
) -> sqlx::Result<Option<Membership>> {
    let locked = sqlx::query_scalar!(
        r#"select true as "locked!" from enrollments where partner_id = $1 and id = $2 for no key update"#,
        partner as PartnerId,
        enrollment as EnrollmentId
    );
    match locked.fetch_optional(&mut *conn).await? {
        Some(_) => find_membership(conn, partner, enrollment).await,
        None => Ok(None),
    }
}

/// Whether something was given by this form.
///
/// # Errors
/// Those of the database.
pub async fn is_known(conn: &mut PgConnection, partner: PartnerId, form: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from grants where partner_id = $1 and form_id = $2) as "known!""#,
        partner as PartnerId,
        form
    )
    .fetch_one(conn)
    .await
}

/// Something given, as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct NewGrant<'a> {
    pub enrollment: EnrollmentId,
    pub what: What,
    pub reason: &'a str,
    /// What the form is known by.
    pub form: Uuid,
    pub by: PersonId,
    pub at: OffsetDateTime,
}

/// What is given.
#[derive(Clone, Copy, Debug)]
pub enum What {
    Membership,
    Extension { from: Date, to: Date },
    Quantity { benefit: BenefitId, more: i32 },
}

/// Writes down what was given.
///
/// # Errors
/// Those of the database.
pub async fn insert_grant(
    conn: &mut PgConnection,
    partner: PartnerId,
    grant: &NewGrant<'_>,
) -> sqlx::Result<()> {
    let (kind, extension, quantity) = match grant.what {
        What::Membership => ("membership", None, None),
        What::Extension { from, to } => ("extension", Some((from, to)), None),
        What::Quantity { benefit, more } => ("quantity", None, Some((benefit, more))),
    };
    let ((from, to), (benefit, more)) = (extension.unzip(), quantity.unzip());
    sqlx::query!(
        "insert into grants (partner_id, id, form_id, enrollment_id, benefit_id, kind, quantity, anniversary_from,
                             anniversary_to, reason, granted_at, granted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        partner as PartnerId,
        GrantId::new() as GrantId,
        grant.form,
        grant.enrollment as EnrollmentId,
        benefit as Option<BenefitId>,
        kind,
        more,
        from,
        to,
        grant.reason,
        grant.at,
        grant.by as PersonId
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a membership, which is locked with its benefits, another anniversary. What ends with it ends as many days later: the last
/// days of its benefits (R-DATE-2, R-DATE-5); active offers without a duration of their own run at least to it (R-GTM-4).
///
/// # Errors
/// Those of the database.
pub async fn move_anniversary(
    conn: &mut PgConnection,
    partner: PartnerId,
    (enrollment, benefits): (EnrollmentId, &[LockedRow]),
    (from, to): (Date, Date),
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let moved = sqlx::query!(
        "update enrollments set anniversary_on = $3 where partner_id = $1 and id = $2 and anniversary_on = $4",
        partner as PartnerId,
        enrollment as EnrollmentId,
        to,
        from
    )
    .execute(&mut *conn)
    .await?;
    must_meet(&moved, 1)?;
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.place().1).collect();
    let moved = sqlx::query!(
        "update benefits
         set activate_by = activate_by + ($3::date - $4::date),
             active_until = case when active_until is not null and duration_months is null then greatest(active_until, $3)
                            else active_until end,
             acted_at = $5
         where partner_id = $1 and id = any($2)",
        partner as PartnerId,
        &ids as &[BenefitId],
        to,
        from,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&moved, ids.len())
}

/// Lets a benefit, which is locked, be more.
///
/// # Errors
/// Those of the database.
pub async fn add_quantity(
    conn: &mut PgConnection,
    benefit: LockedRow,
    more: i32,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    let (partner, benefit) = benefit.place();
    let grown = sqlx::query!(
        "update benefits set quantity = quantity + $3, extra = extra + $3, acted_at = $4
         where partner_id = $1 and id = $2 and quantity is not null",
        partner as PartnerId,
        benefit as BenefitId,
        more,
        at
    )
    .execute(conn)
    .await?;
    must_meet(&grown, 1)
}
