//! The demo's rows into the database, and out of it again.

use sqlx::types::Uuid;
use sqlx::{AssertSqlSafe, PgConnection};
use time::{Date, Duration, OffsetDateTime};

use super::companies::OPERATOR_EMAIL;
use super::rows::{Issued, KeyRow, RefundEnded, Rows, person_id, products_with_keys};
use crate::base::ids::{BenefitId, PartnerId, ProductId, ProductKeyId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::keys::{fingerprint, issued_context, pool_context};
use crate::seed::SeedError;
use crate::seed::catalogue::{package_version_id, product_id};

/// Every table with rows of one tenant, each before those that it points at. One that is missing here stops the
/// reset by its foreign key, and is never passed over.
const TENANT_TABLES: [&str; 20] = [
    "company_audit",
    "unit_reservations",
    "service_request_entries",
    "service_requests",
    "service_request_counters",
    "activation_changes",
    "activations",
    "marketing_contacts",
    "redemptions",
    "subscriptions",
    "seat_assignments",
    "key_reveals",
    "issued_keys",
    "benefits",
    "enrollment_offers",
    "enrollments",
    "member_roles",
    "members",
    "membership_index",
    "partners",
];

/// The day to which the demo data is dated, if there is any.
pub(super) async fn find_seeded_on(conn: &mut PgConnection) -> Result<Option<Date>, sqlx::Error> {
    sqlx::query_scalar!("select demo_seeded_on from programme").fetch_one(conn).await
}

/// Notes that the demo is there.
pub(super) async fn mark_seeded(conn: &mut PgConnection, name: &str, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!("update programme set name = $1, demo_seeded_on = $2", name, today).execute(conn).await?;
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
    for table in TENANT_TABLES {
        sqlx::query(AssertSqlSafe(format!("delete from {table} where partner_id = any($1)")))
            .bind(&partners)
            .execute(&mut *conn)
            .await?;
    }
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
    sqlx::query!(
        "delete from outbox
         where about_partner = any($1) or recipient in (select email from persons where id = any($2))",
        &partners,
        &persons,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from queue_items where about_partner = any($1)", &partners)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("delete from sessions where person_id = any($1)", &persons).execute(&mut *conn).await?;
    sqlx::query!("delete from one_time_links where person_id = any($1)", &persons).execute(conn).await?;
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
    let text = |of: fn(&super::companies::Company) -> &str| {
        rows.partners.iter().map(|row| of(row.company).to_owned()).collect::<Vec<_>>()
    };
    let mpn_ids: Vec<i64> = rows.partners.iter().map(|row| row.company.mpn_id).collect();
    let invited_at: Vec<Option<OffsetDateTime>> = rows.partners.iter().map(|row| row.invited_at).collect();
    let created_at: Vec<OffsetDateTime> = rows.partners.iter().map(|row| row.created_at).collect();
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
        "insert into partners (partner_id, country, time_zone, language, home, invited_at, created_at)
         select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[],
                              $7::timestamptz[])",
        &ids,
        &text(|company| company.country),
        &text(|company| company.time_zone),
        &text(|company| company.language),
        &text(|company| if company.in_membership_center { "membership_center" } else { "partner_center" }),
        &invited_at as &[Option<OffsetDateTime>],
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
    insert_enrollments(conn, rows).await?;
    insert_enrollment_offers(conn, rows).await?;
    insert_benefits(conn, rows).await
}

async fn insert_enrollments(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let all = &rows.enrollments;
    let ended =
        |of: fn(RefundEnded) -> Uuid| all.iter().map(|row| row.refund_ended.map(of)).collect::<Vec<_>>();
    let partners: Vec<Uuid> = all.iter().map(|row| row.partner).collect();
    let ids: Vec<Uuid> = all.iter().map(|row| row.id).collect();
    let packages: Vec<String> = all.iter().map(|row| row.bought.package.to_string()).collect();
    let starts_on: Vec<Date> = all.iter().map(|row| row.starts_on).collect();
    let anniversaries: Vec<Date> = all.iter().map(|row| row.anniversary_on).collect();
    let created_at: Vec<OffsetDateTime> = all.iter().map(|row| row.created_at).collect();
    let ended_at: Vec<Option<OffsetDateTime>> =
        all.iter().map(|row| row.refund_ended.map(|e| e.at)).collect();
    let ended_by: Vec<Option<String>> = all.iter().map(|row| row.refund_ended.map(|e| e.by.into())).collect();
    sqlx::query!(
        "insert into enrollments
             (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at,
              refund_ended_at, refund_ended_by, refund_ended_on_benefit)
         select partner_id, id, package, starts_on, starts_on, anniversary_on, created_at, ended_at, ended_by, ended_on
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[], $6::timestamptz[],
                     $7::timestamptz[], $8::text[], $9::uuid[])
             as bought (partner_id, id, package, starts_on, anniversary_on, created_at, ended_at, ended_by, ended_on)",
        &partners,
        &ids,
        &packages,
        &starts_on,
        &anniversaries,
        &created_at,
        &ended_at as &[Option<OffsetDateTime>],
        &ended_by as &[Option<String>],
        &ended(|ended| ended.benefit) as &[Option<Uuid>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_enrollment_offers(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let held =
        || rows.enrollments.iter().flat_map(|row| row.bought.offers.iter().map(move |code| (row, code)));
    let partners: Vec<Uuid> = held().map(|(row, _)| row.partner).collect();
    let enrollments: Vec<Uuid> = held().map(|(row, _)| row.id).collect();
    let versions: Vec<Uuid> = held().map(|(_, code)| package_version_id(code)).collect();
    sqlx::query!(
        "insert into enrollment_offers (partner_id, enrollment_id, package_version_id)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])",
        &partners,
        &enrollments,
        &versions,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_benefits(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let all = &rows.benefits;
    let partners: Vec<Uuid> = all.iter().map(|row| row.partner).collect();
    let ids: Vec<Uuid> = all.iter().map(|row| row.id).collect();
    let enrollments: Vec<Uuid> = all.iter().map(|row| row.enrollment).collect();
    let products: Vec<Uuid> = all.iter().map(|row| product_id(row.product.code)).collect();
    let quantities: Vec<Option<i32>> = all.iter().map(|row| row.quantity).collect();
    let activate_by: Vec<Date> = all.iter().map(|row| row.activate_by).collect();
    let keys: Vec<i32> = all.iter().map(|row| row.keys_issued).collect();
    let seats: Vec<i32> = all.iter().map(|row| row.seats_assigned).collect();
    let activations: Vec<Option<String>> =
        all.iter().map(|row| row.activation.map(|it| it.state.as_str().to_owned())).collect();
    let since: Vec<Option<OffsetDateTime>> =
        all.iter().map(|row| row.activation.map(|it| it.since)).collect();
    let until: Vec<Option<Date>> = all.iter().map(|row| row.activation.and_then(|it| it.until)).collect();
    let created_at: Vec<OffsetDateTime> = all.iter().map(|row| row.created_at).collect();
    sqlx::query!(
        "insert into benefits
             (partner_id, id, enrollment_id, product_id, quantity, activate_by, keys_issued, seats_assigned,
              created_at, activation, activation_changed_at, active_until, units_reserved, units_used)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::date[], $7::int[],
                              $8::int[], $9::timestamptz[], $10::text[], $11::timestamptz[], $12::date[],
                              $13::int[], $14::int[])",
        &partners,
        &ids,
        &enrollments,
        &products,
        &quantities as &[Option<i32>],
        &activate_by,
        &keys,
        &seats,
        &created_at,
        &activations as &[Option<String>],
        &since as &[Option<OffsetDateTime>],
        &until as &[Option<Date>],
        &all.iter().map(|row| row.units_reserved).collect::<Vec<_>>(),
        &all.iter().map(|row| row.units_used).collect::<Vec<_>>(),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes the pools, and the keys that were drawn from them.
pub(super) async fn insert_keys(
    conn: &mut PgConnection,
    rows: &Rows,
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<(), SeedError> {
    let pools: Vec<Uuid> = products_with_keys().map(|product| product_id(product.code)).collect();
    sqlx::query!(
        "insert into key_pools (product_id) select unnest($1::uuid[]) on conflict (product_id) do nothing",
        &pools,
    )
    .execute(&mut *conn)
    .await?;
    insert_pool_keys(conn, &rows.keys, secrets, now).await?;
    insert_issued_keys(conn, &rows.keys, secrets).await
}

async fn insert_pool_keys(
    conn: &mut PgConnection,
    keys: &[KeyRow],
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<(), SeedError> {
    // An issued key's text is no longer in the pool, only its fingerprint.
    let seal = |key: &KeyRow| match key.issued {
        None => {
            secrets.seal(&pool_context(ProductId(key.product), ProductKeyId(key.id)), &key.text).map(Some)
        }
        Some(_) => Ok(None),
    };
    let ids: Vec<Uuid> = keys.iter().map(|key| key.id).collect();
    let products: Vec<Uuid> = keys.iter().map(|key| key.product).collect();
    let ciphertexts = keys.iter().map(seal).collect::<Result<Vec<Option<Vec<u8>>>, SecretsError>>()?;
    let fingerprints: Vec<Vec<u8>> = keys.iter().map(|key| fingerprint(&key.text)).collect();
    let drawn_at: Vec<Option<OffsetDateTime>> =
        keys.iter().map(|key| key.issued.map(|issued| issued.at)).collect();
    // The pool was filled before the first of its keys was drawn.
    let added_at = drawn_at.iter().flatten().min().map_or(now, |first| *first - Duration::days(30));
    sqlx::query!(
        "insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at, drawn_at)
         select id, product_id, ciphertext, fingerprint, $6, drawn_at
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::timestamptz[])
             as pool_key (id, product_id, ciphertext, fingerprint, drawn_at)
         on conflict (id) do nothing",
        &ids,
        &products,
        &ciphertexts as &[Option<Vec<u8>>],
        &fingerprints,
        &drawn_at as &[Option<OffsetDateTime>],
        added_at,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_issued_keys(
    conn: &mut PgConnection,
    keys: &[KeyRow],
    secrets: &Secrets,
) -> Result<(), SeedError> {
    let issued: Vec<(&KeyRow, Issued)> = keys.iter().filter_map(|key| Some((key, key.issued?))).collect();
    let seal = |(key, issued): &(&KeyRow, Issued)| {
        let (partner, benefit) = (PartnerId(issued.partner), BenefitId(issued.benefit));
        secrets.seal(&issued_context(partner, benefit, ProductKeyId(key.id)), &key.text)
    };
    let partners: Vec<Uuid> = issued.iter().map(|(_, issued)| issued.partner).collect();
    let ids: Vec<Uuid> = issued.iter().map(|(key, _)| key.id).collect();
    let benefits: Vec<Uuid> = issued.iter().map(|(_, issued)| issued.benefit).collect();
    let ciphertexts = issued.iter().map(seal).collect::<Result<Vec<Vec<u8>>, SecretsError>>()?;
    let issued_at: Vec<OffsetDateTime> = issued.iter().map(|(_, issued)| issued.at).collect();
    let issued_by: Vec<Uuid> = issued.iter().map(|(_, issued)| issued.by).collect();
    sqlx::query!(
        "insert into issued_keys (partner_id, id, benefit_id, ordinal, ciphertext, issued_at, issued_by)
         select partner_id, id, benefit_id, 1, ciphertext, issued_at, issued_by
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::timestamptz[], $6::uuid[])
             as issued (partner_id, id, benefit_id, ciphertext, issued_at, issued_by)",
        &partners,
        &ids,
        &benefits,
        &ciphertexts,
        &issued_at,
        &issued_by,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes which keys were redeemed, who holds and held which seat, and the companies' logs.
pub(super) async fn insert_deeds(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    insert_redemptions(conn, rows).await?;
    insert_assignments(conn, rows).await?;
    insert_contacts(conn, rows).await?;
    insert_audit(conn, rows).await
}

async fn insert_redemptions(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let all = &rows.redemptions;
    let partners: Vec<Uuid> = all.iter().map(|row| row.partner).collect();
    let products: Vec<Uuid> = all.iter().map(|row| row.product).collect();
    let seats: Vec<i32> = all.iter().map(|row| row.subscription.seats).collect();
    let ends_on: Vec<Date> = all.iter().map(|row| row.subscription.ends_on).collect();
    let keys: Vec<Uuid> = all.iter().map(|row| row.key).collect();
    let redeemed_on: Vec<Date> = all.iter().map(|row| row.redeemed_on).collect();
    let recorded_at: Vec<OffsetDateTime> = all.iter().map(|row| row.recorded_at).collect();
    let recorded_by: Vec<Uuid> = all.iter().map(|row| row.recorded_by).collect();
    sqlx::query!(
        "insert into subscriptions (partner_id, product_id, seats, ends_on)
         select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[])",
        &partners,
        &products,
        &seats,
        &ends_on,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into redemptions
             (partner_id, key_id, product_id, redeemed_on, mode, seats, ends_on, recorded_at, recorded_by)
         select partner_id, key_id, product_id, redeemed_on, 'new', seats, ends_on, recorded_at, recorded_by
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::int[], $6::date[], $7::timestamptz[],
                     $8::uuid[])
             as made (partner_id, key_id, product_id, redeemed_on, seats, ends_on, recorded_at, recorded_by)",
        &partners,
        &keys,
        &products,
        &redeemed_on,
        &seats,
        &ends_on,
        &recorded_at,
        &recorded_by,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_assignments(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let all = &rows.assignments;
    let partners: Vec<Uuid> = all.iter().map(|row| row.partner).collect();
    let ids: Vec<Uuid> = all.iter().map(|row| row.id).collect();
    let benefits: Vec<Uuid> = all.iter().map(|row| row.benefit).collect();
    let seats: Vec<i32> = all.iter().map(|row| row.seat).collect();
    let members: Vec<Uuid> = all.iter().map(|row| row.member).collect();
    let tenures: Vec<Date> = all.iter().map(|row| row.tenure_started_on).collect();
    let assigned_at: Vec<OffsetDateTime> = all.iter().map(|row| row.assigned_at).collect();
    let assigned_by: Vec<Uuid> = all.iter().map(|row| row.assigned_by).collect();
    let released_at: Vec<Option<OffsetDateTime>> = all.iter().map(|row| row.released_at).collect();
    sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by,
              released_at, released_by)
         select partner_id, id, benefit_id, seat, member_id, tenure, assigned_at, assigned_by, released_at,
                case when released_at is not null then assigned_by end
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::uuid[], $6::date[], $7::timestamptz[],
                     $8::uuid[], $9::timestamptz[])
             as held (partner_id, id, benefit_id, seat, member_id, tenure, assigned_at, assigned_by, released_at)",
        &partners,
        &ids,
        &benefits,
        &seats,
        &members,
        &tenures,
        &assigned_at,
        &assigned_by,
        &released_at as &[Option<OffsetDateTime>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_contacts(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    for row in &rows.contacts {
        sqlx::query!(
            "insert into marketing_contacts
                 (partner_id, member_id, alternative_email, phone, language, set_at, set_by)
             values ($1, $2, $3, $4, $5, $6, $7)",
            row.partner,
            row.member,
            row.set.alternative_email,
            row.set.phone,
            row.language,
            row.set_at,
            row.set_by
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

async fn insert_audit(conn: &mut PgConnection, rows: &Rows) -> Result<(), sqlx::Error> {
    let all = &rows.audit;
    let stored = all.iter().map(|row| row.act.clone().done().store()).collect::<Result<Vec<_>, _>>();
    let stored = stored.map_err(|error| sqlx::Error::Encode(error.into()))?;
    let partners: Vec<Uuid> = all.iter().map(|row| row.partner).collect();
    let ids: Vec<Uuid> = all.iter().map(|row| row.id).collect();
    let at: Vec<OffsetDateTime> = all.iter().map(|row| row.at).collect();
    let members: Vec<Option<Uuid>> = all.iter().map(|row| row.member).collect();
    let actors: Vec<String> = all.iter().map(|row| row.actor.to_owned()).collect();
    let addresses: Vec<String> = all.iter().map(|row| row.address.clone()).collect();
    let actions: Vec<String> = stored.iter().map(|it| it.action.clone()).collect();
    let subjects: Vec<Option<String>> = stored.iter().map(|it| it.subject.clone()).collect();
    let subject_ids: Vec<Option<Uuid>> = stored.iter().map(|it| it.subject_id).collect();
    let details: Vec<serde_json::Value> = stored.into_iter().map(|it| it.details).collect();
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, operator_id, actor, address, action, outcome, subject, subject_id, details)
         select partner_id, id, at, member_id, case when member_id is null then $11::uuid end, actor, address, action,
                'done', subject, subject_id, details
         from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                     $8::text[], $9::uuid[], $10::jsonb[])
             as entry (partner_id, id, at, member_id, actor, address, action, subject, subject_id, details)",
        &partners,
        &ids,
        &at,
        &members as &[Option<Uuid>],
        &actors,
        &addresses,
        &actions,
        &subjects as &[Option<String>],
        &subject_ids as &[Option<Uuid>],
        &details,
        person_id(OPERATOR_EMAIL),
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
