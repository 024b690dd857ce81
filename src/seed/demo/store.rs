//! The demo's rows into the database, and out of it again.

use sqlx::types::Uuid;
use sqlx::{AssertSqlSafe, PgConnection};
use time::{Date, Duration, OffsetDateTime};

use super::plan::{APPLICANT_EMAIL, OPERATOR_EMAIL, POLICY_DAYS};
use super::rows::{KeyRow, Rows, person_id, products_with_keys};
use crate::base::ids::{BenefitId, PartnerId, ProductId, ProductKeyId};
use crate::base::index_key::IndexKey;
use crate::base::secrets::{Secrets, SecretsError};
use crate::keys::{self, fingerprint, pool_context};
use crate::membership::store::{self as membership, Bought};
use crate::seed::SeedError;
use crate::seed::catalogue::product_id;

/// The rate of tax of the demo, in hundredths of a percent.
const TAX_RATE: i32 = 2_300;

/// Every table with rows of one tenant, each before those that it points at. One that is missing here stops the
/// reset by its foreign key, and is never passed over.
const TENANT_TABLES: [&str; 42] = [
    "company_audit",
    "announcement_companies",
    "announcement_dismissals",
    "reminders",
    "company_counts",
    "company_times",
    "company_proposals",
    "role_requests",
    "global_admin_claims",
    "domain_proofs",
    "unit_reservations",
    "service_request_entries",
    "service_requests",
    "service_request_counters",
    "support_ids_seen",
    "activation_changes",
    "activations",
    "marketing_contacts",
    "named_addresses",
    "redemptions",
    "subscriptions",
    "seat_assignments",
    "key_reveals",
    "key_replacements",
    "issued_keys",
    "invoices",
    "order_payments",
    "order_drops",
    "order_lines",
    "orders",
    "billing_data",
    "grants",
    "benefits",
    "enrollment_offers",
    "enrollments",
    "calendar_feeds",
    "invitations",
    "member_roles",
    "members",
    "membership_index",
    "company_notes",
    "partners",
];

/// The day to which the demo data is dated, if there is any.
pub(super) async fn find_seeded_on(conn: &mut PgConnection) -> Result<Option<Date>, sqlx::Error> {
    sqlx::query_scalar!("select demo_seeded_on from programme").fetch_one(conn).await
}

/// Notes that the demo is there.
pub(super) async fn mark_seeded(conn: &mut PgConnection, name: &str, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!("update programme set name = $1, demo_seeded_on = $2, set_up_at = $2::date", name, today)
        .execute(conn)
        .await?;
    Ok(())
}

/// The settings that the demo shows: a technical activation names a member (R-TEC-2), only keys end the right to a refund
/// (R-MEM-5), and who sells (R-ORD-5).
pub(super) async fn set_policies(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "update programme set technical_activation_user = true, refund_ended_by = 'software',
                refund_days = $1, renewal_days = $1, extra_days = $1, seller_name = $2, seller_address = $3,
                seller_tax_number = $4, bank_account = $5, tax_rate = $6",
        POLICY_DAYS,
        "Partner Programme Ltd",
        "12 Example Quay\nDublin D02 XY12\nIreland",
        "IE 1234567T",
        "IE29 AIBK 9311 5212 3456 78",
        TAX_RATE
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Refuses where an MPN ID or an address of the demo is somebody else's, so that nothing of theirs is touched.
pub(super) async fn refuse_taken_names(conn: &mut PgConnection, rows: &Rows) -> Result<(), SeedError> {
    let mpn_ids: Vec<i64> = rows.partners.iter().map(|row| row.company.mpn_id).collect();
    let mpn_id = sqlx::query_scalar!(
        "select mpn_id from partner_directory where mpn_id = any($1) and id <> all($2) order by mpn_id limit 1",
        &mpn_ids,
        &partner_ids(rows),
    )
    .fetch_optional(&mut *conn)
    .await?;
    let emails: Vec<String> = rows.persons.iter().map(|row| row.email.to_owned()).collect();
    let email = sqlx::query_scalar!(
        "select email from persons where email = any($1) and id <> all($2) order by email limit 1",
        &emails,
        &person_ids(rows),
    )
    .fetch_optional(conn)
    .await?;
    match mpn_id.map(|mpn_id| format!("MPN ID {mpn_id}")).or(email) {
        Some(taken) => Err(SeedError::Taken(taken)),
        None => Ok(()),
    }
}

/// Deletes what belongs to the demo companies, by their fixed ids. Their people stay as persons (one may have been
/// made a member of a real company) and are written over; a demo key that a real company holds stays known to its
/// pool, so that it is never issued again.
pub(super) async fn delete_demo(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let partners = partner_ids(rows);
    // Enrollments and benefits name each other.
    sqlx::query!(
        "update enrollments set refund_ended_at = null, refund_ended_by = null, refund_ended_on_benefit = null
         where partner_id = any($1)",
        &partners,
    )
    .execute(&mut *conn)
    .await?;
    for table in TENANT_TABLES {
        sqlx::query(AssertSqlSafe(format!("delete from {table} where partner_id = any($1)")))
            .bind(&partners)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query!("delete from partner_domains where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from insight_companies where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from partner_directory where id = any($1)", &partners).execute(&mut *conn).await?;
    let keys: Vec<Uuid> = rows.keys.iter().map(|key| key.id).collect();
    sqlx::query!(
        "delete from pool_keys
         where id = any($1) and not exists (select from issued_keys where issued_keys.id = pool_keys.id)",
        &keys,
    )
    .execute(&mut *conn)
    .await?;
    let persons = person_ids(rows);
    // With what is deleted it is forgotten that it was written.
    sqlx::query!(
        "delete from mail_proofs where proof in (
             select sha256(convert_to(once, 'UTF8')) from outbox
             where about_partner = any($1) or recipient in (select email from persons where id = any($2)))",
        &partners,
        &persons,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from outbox
         where about_partner = any($1) or recipient = $3 or recipient in (select email from persons where id = any($2))",
        &partners,
        &persons,
        APPLICANT_EMAIL,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from order_directory where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from queue_items where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from past_items where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from sessions where person_id = any($1)", &persons).execute(&mut *conn).await?;
    sqlx::query!(
        "delete from invitation_links where about_partner = any($1) or person_id = any($2)",
        &partners,
        &persons
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from applications where email = $1", APPLICANT_EMAIL).execute(&mut *conn).await?;
    for table in ["one_time_links", "address_changes"] {
        sqlx::query(AssertSqlSafe(format!("delete from {table} where person_id = any($1)")))
            .bind(&persons)
            .execute(&mut *conn)
            .await?;
    }
    // They name no company's rows, and hold somebody back for an hour at most.
    sqlx::query!("delete from address_limits").execute(conn).await?;
    Ok(())
}

/// Writes persons, the operator, partners, members, their roles, and the two tables that tell of them before a
/// tenant is known.
pub(super) async fn insert_people(
    conn: &mut PgConnection,
    rows: &Rows,
    password_hash: &str,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    insert_persons(conn, rows, password_hash, now).await?;
    insert_partners(conn, rows).await?;
    insert_members(conn, rows).await
}

async fn insert_persons(
    conn: &mut PgConnection,
    rows: &Rows,
    password_hash: &str,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    let emails: Vec<String> = rows.persons.iter().map(|row| row.email.to_owned()).collect();
    let languages: Vec<Option<String>> =
        rows.persons.iter().map(|row| row.language.map(str::to_owned)).collect();
    // A day ago, so that it doesn't end the sessions that begin at this very moment.
    let yesterday = now - Duration::DAY;
    sqlx::query!(
        "insert into persons (id, email, password_hash, password_changed_at, language, demo, created_at)
         select id, email, $4, $5, language, true, $5
         from unnest($1::uuid[], $2::text[], $3::text[]) as person (id, email, language)
         on conflict (id) do update set
             email = excluded.email, password_hash = excluded.password_hash,
             password_changed_at = excluded.password_changed_at, language = excluded.language, demo = true",
        &person_ids(rows),
        &emails,
        &languages as &[Option<String>],
        password_hash,
        yesterday,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into operators (person_id, created_at) values ($1, $2)
         on conflict (person_id) do update set active = true",
        person_id(OPERATOR_EMAIL),
        yesterday,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_partners(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let ids = partner_ids(rows);
    let text = |of: fn(&super::plan::Company) -> &str| {
        rows.partners.iter().map(|row| of(row.company).to_owned()).collect::<Vec<_>>()
    };
    let mpn_ids: Vec<i64> = rows.partners.iter().map(|row| row.company.mpn_id).collect();
    let invited_at: Vec<Option<OffsetDateTime>> = rows.partners.iter().map(|row| row.invited_at).collect();
    let created_at: Vec<OffsetDateTime> = rows.partners.iter().map(|row| row.created_at).collect();
    // Who has got keys has taken their first steps long ago.
    let first_steps =
        rows.partners.iter().map(|row| (!row.company.keys.is_empty()).then_some(row.created_at));
    let first_steps: Vec<Option<OffsetDateTime>> = first_steps.collect();
    sqlx::query!(
        "insert into partner_directory (id, mpn_id, name)
         select * from unnest($1::uuid[], $2::bigint[], $3::text[])",
        &ids,
        &mpn_ids,
        &text(|company| company.name),
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into partners (partner_id, country, time_zone, language, home, invited_at, created_at,
                               first_steps_dismissed_at)
         select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[],
                              $7::timestamptz[], $8::timestamptz[])",
        &ids,
        &text(|company| company.country),
        &text(|company| company.time_zone),
        &text(|company| company.language),
        &text(|company| if company.in_membership_center { "membership_center" } else { "partner_center" }),
        &invited_at as &[Option<OffsetDateTime>],
        &created_at,
        &first_steps as &[Option<OffsetDateTime>],
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into partner_domains (domain, about_partner, added_at)
         select * from unnest($1::text[], $2::uuid[], $3::timestamptz[])",
        &text(|company| company.people[0].0.split_once('@').map_or("", |(_, domain)| domain)),
        &ids,
        &created_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_members(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let partners: Vec<Uuid> = rows.members.iter().map(|row| row.partner).collect();
    let ids: Vec<Uuid> = rows.members.iter().map(|row| row.id).collect();
    let persons: Vec<Uuid> = rows.members.iter().map(|row| row.person).collect();
    let names: Vec<String> = rows.members.iter().map(|row| row.name.to_owned()).collect();
    let roles: Vec<Option<String>> = rows.members.iter().map(|row| row.role.map(str::to_owned)).collect();
    let created_at: Vec<OffsetDateTime> = rows.members.iter().map(|row| row.created_at).collect();
    sqlx::query!(
        "insert into members (partner_id, id, person_id, display_name, created_at)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])",
        &partners,
        &ids,
        &persons,
        &names,
        &created_at,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into member_roles (partner_id, member_id, role, granted_at)
         select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[])
             as granted (partner_id, member_id, role, granted_at)
         where role is not null",
        &partners,
        &ids,
        &roles as &[Option<String>],
        &created_at,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into membership_index (person_id, partner_id) select * from unnest($1::uuid[], $2::uuid[])",
        &persons,
        &partners,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes enrollments, the offers that they hold, and the benefits that they grant.
pub(super) async fn insert_membership(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let terms = membership::find_terms(&mut *conn).await?;
    let bought: Vec<Bought> = rows.enrollments.iter().map(|row| row.bought(&rows.benefits, terms)).collect();
    membership::insert_bought(conn, &bought).await
}

/// Writes the pools with all their keys, filled at this moment.
pub(super) async fn insert_keys(
    conn: &mut PgConnection,
    rows: &Rows,
    secrets: &Secrets,
    filled_at: OffsetDateTime,
) -> Result<(), SeedError> {
    let pools: Vec<Uuid> = products_with_keys().map(|product| product_id(product.code)).collect();
    sqlx::query!(
        "insert into key_pools (product_id) select unnest($1::uuid[]) on conflict (product_id) do nothing",
        &pools,
    )
    .execute(&mut *conn)
    .await?;
    let keys = &rows.keys;
    let seal =
        |key: &KeyRow| secrets.seal(&pool_context(ProductId(key.product), ProductKeyId(key.id)), &key.text);
    let ids: Vec<Uuid> = keys.iter().map(|key| key.id).collect();
    let products: Vec<Uuid> = keys.iter().map(|key| key.product).collect();
    let ciphertexts = keys.iter().map(seal).collect::<Result<Vec<Vec<u8>>, SecretsError>>()?;
    let index = keys::store::find_index_key(&mut *conn).await?.unwrap_or_default();
    let index = IndexKey::open(secrets, &index)?;
    let fingerprints: Vec<Vec<u8>> = keys.iter().map(|key| fingerprint(&index, &key.text)).collect();
    // One that a real company holds is there already, without its text.
    sqlx::query!(
        "insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at)
         select id, product_id, ciphertext, fingerprint, $5
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[])
             as pool_key (id, product_id, ciphertext, fingerprint)
         on conflict (id) do nothing",
        &ids,
        &products,
        &ciphertexts,
        &fingerprints,
        filled_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The first key of a benefit.
pub(super) async fn find_issued_key(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
) -> Result<ProductKeyId, sqlx::Error> {
    sqlx::query_scalar!(
        r#"select id as "id: ProductKeyId" from issued_keys
           where partner_id = $1 and benefit_id = $2 and ordinal = 1"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_one(conn)
    .await
}

/// Marks the mails of the demo's acts as sent when they were written, so that no worker sends what is long past.
pub(super) async fn mark_mails_sent(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "update outbox set state = 'sent', attempts = 1, ended_at = created_at, sealed_link = null
         where state = 'queued' and (about_partner = any($1) or recipient = $2)",
        &partner_ids(rows),
        APPLICANT_EMAIL,
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn partner_ids(rows: &Rows) -> Vec<Uuid> {
    rows.partners.iter().map(|row| row.id).collect()
}

fn person_ids(rows: &Rows) -> Vec<Uuid> {
    rows.persons.iter().map(|row| row.id).collect()
}
