//! What a membership is made of at its beginning: the enrollment, the offers that it holds, the benefits that they grant. Whoever
//! lets a company have one writes it so.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, ProductId};
use crate::membership::RefundPolicy;

/// The programme's settings that stay with an enrollment, as they are at its purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurchaseTerms {
    /// Which acts end the right to a refund (R-MEM-5).
    pub refund_policy: RefundPolicy,
    /// For how many days a refund can be asked for (R-MEM-5).
    pub refund_days: i32,
    /// How many days the renewal window has (R-DATE-4).
    pub renewal_days: i32,
    /// For how many days more a benefit that needs a user may be activated (R-DATE-5).
    pub extra_days: i32,
}

/// A membership to be written.
#[derive(Clone, Debug)]
pub struct Bought {
    pub partner: PartnerId,
    pub id: EnrollmentId,
    /// The code of its package.
    pub package: String,
    /// The first day, and that of the purchase.
    pub starts_on: Date,
    pub anniversary_on: Date,
    pub terms: PurchaseTerms,
    pub created_at: OffsetDateTime,
    /// The versions of the offers that it holds.
    pub offers: Vec<PackageVersionId>,
    pub benefits: Vec<NewBenefit>,
}

/// A benefit of it.
#[derive(Clone, Debug)]
pub struct NewBenefit {
    pub id: BenefitId,
    pub product: ProductId,
    /// How much is granted; `None` means unlimited.
    pub quantity: Option<i32>,
    pub activate_by: Date,
}

/// The terms under which something is bought now.
///
/// # Errors
/// Those of the database.
pub async fn find_terms(conn: &mut PgConnection) -> sqlx::Result<PurchaseTerms> {
    sqlx::query_as!(
        PurchaseTerms,
        r#"select refund_ended_by as "refund_policy: RefundPolicy", refund_days, renewal_days, extra_days from programme"#
    )
    .fetch_one(conn)
    .await
}

/// Writes memberships with their offers and benefits.
///
/// # Errors
/// Those of the database.
pub async fn insert_bought(conn: &mut PgConnection, all: &[Bought]) -> sqlx::Result<()> {
    insert_enrollments(conn, all).await?;
    insert_offers(conn, all).await?;
    insert_benefits(conn, all).await
}

async fn insert_enrollments(conn: &mut PgConnection, all: &[Bought]) -> sqlx::Result<()> {
    let partners: Vec<PartnerId> = all.iter().map(|it| it.partner).collect();
    let ids: Vec<EnrollmentId> = all.iter().map(|it| it.id).collect();
    let packages: Vec<String> = all.iter().map(|it| it.package.clone()).collect();
    let starts_on: Vec<Date> = all.iter().map(|it| it.starts_on).collect();
    let anniversaries: Vec<Date> = all.iter().map(|it| it.anniversary_on).collect();
    let policies: Vec<RefundPolicy> = all.iter().map(|it| it.terms.refund_policy).collect();
    let refund_days: Vec<i32> = all.iter().map(|it| it.terms.refund_days).collect();
    let renewal_days: Vec<i32> = all.iter().map(|it| it.terms.renewal_days).collect();
    let extra_days: Vec<i32> = all.iter().map(|it| it.terms.extra_days).collect();
    let created_at: Vec<OffsetDateTime> = all.iter().map(|it| it.created_at).collect();
    sqlx::query!(
        "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on,
                                  refund_policy, refund_days, renewal_days, extra_days, created_at)
         select partner_id, id, package, starts_on, starts_on, anniversary_on,
                refund_policy, refund_days, renewal_days, extra_days, created_at
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[], $6::text[], $7::int[], $8::int[],
                     $9::int[], $10::timestamptz[])
             as it (partner_id, id, package, starts_on, anniversary_on, refund_policy, refund_days, renewal_days,
                    extra_days, created_at)",
        &partners as &[PartnerId],
        &ids as &[EnrollmentId],
        &packages,
        &starts_on,
        &anniversaries,
        &policies as &[RefundPolicy],
        &refund_days,
        &renewal_days,
        &extra_days,
        &created_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_offers(conn: &mut PgConnection, all: &[Bought]) -> sqlx::Result<()> {
    let held = || all.iter().flat_map(|it| it.offers.iter().map(move |version| (it, *version)));
    let partners: Vec<PartnerId> = held().map(|(it, _)| it.partner).collect();
    let enrollments: Vec<EnrollmentId> = held().map(|(it, _)| it.id).collect();
    let versions: Vec<PackageVersionId> = held().map(|(_, version)| version).collect();
    sqlx::query!(
        "insert into enrollment_offers (partner_id, enrollment_id, package_version_id)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])",
        &partners as &[PartnerId],
        &enrollments as &[EnrollmentId],
        &versions as &[PackageVersionId],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes benefits, each with what its product is at this moment.
async fn insert_benefits(conn: &mut PgConnection, all: &[Bought]) -> sqlx::Result<()> {
    let granted = || all.iter().flat_map(|it| it.benefits.iter().map(move |benefit| (it, benefit)));
    let partners: Vec<PartnerId> = granted().map(|(it, _)| it.partner).collect();
    let ids: Vec<BenefitId> = granted().map(|(_, benefit)| benefit.id).collect();
    let enrollments: Vec<EnrollmentId> = granted().map(|(it, _)| it.id).collect();
    let products: Vec<ProductId> = granted().map(|(_, benefit)| benefit.product).collect();
    let quantities: Vec<Option<i32>> = granted().map(|(_, benefit)| benefit.quantity).collect();
    let activate_by: Vec<Date> = granted().map(|(_, benefit)| benefit.activate_by).collect();
    let created_at: Vec<OffsetDateTime> = granted().map(|(it, _)| it.created_at).collect();
    sqlx::query!(
        "insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at, kind, unit,
                               keys_per_benefit, needs_user, credit_amount, credit_period, support, duration_months)
         select it.*, p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period, p.support,
                p.duration_months
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::date[], $7::timestamptz[])
              as it (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at)
         join products p on p.id = it.product_id",
        &partners as &[PartnerId],
        &ids as &[BenefitId],
        &enrollments as &[EnrollmentId],
        &products as &[ProductId],
        &quantities as &[Option<i32>],
        &activate_by,
        &created_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}
