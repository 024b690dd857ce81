//! `seed bench`: a large set of companies for benchmarks, made inside Postgres. Ten members a company, an Action
//! Pack and the seats of a Gold enrollment (30 benefits), ten assignments and 100 entries in the log.

use sqlx::PgConnection;
use time::Date;

use super::catalogue::{self, package_version_id, product_id};
use super::{SeedError, lock_seeding};

/// The MPN ID before the first of the range that benchmarks have to themselves.
const MPN_BEFORE: i64 = 5_000_000;
/// So many fit into that range.
pub const MAX_PARTNERS: i32 = 100_000;

/// Seeds `partners` companies (10,000 for the benchmarks), dated to `today`, and the catalogue that they need. They
/// have no product keys and their people no password: sessions are made by the benchmark.
///
/// # Errors
/// Those of the database; [`SeedError::BenchAlreadySeeded`] when there are such companies already.
pub async fn bench(conn: &mut PgConnection, partners: i32, today: Date) -> Result<(), SeedError> {
    if !(1..=MAX_PARTNERS).contains(&partners) {
        return Err(SeedError::BenchSize(partners));
    }
    lock_seeding(conn).await?;
    let there = count_partners(conn).await?;
    if there > 0 {
        return Err(SeedError::BenchAlreadySeeded(there));
    }
    catalogue::upsert(conn).await?;
    insert_partners(conn, partners).await?;
    insert_people(conn).await?;
    insert_enrollments(conn, today).await?;
    insert_benefits(conn).await?;
    insert_assignments(conn).await?;
    insert_audit(conn, today).await?;
    analyze(conn).await?;
    Ok(())
}

async fn count_partners(conn: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from partner_directory where mpn_id > $1 and mpn_id <= $1 + $2"#,
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .fetch_one(conn)
    .await
}

// Ids are made of a number that grows and a hash, in the form of version 8, so that they lie in indexes as ids of
// version 7 do. A transaction's statements find the companies again by their range of MPN IDs.

async fn insert_partners(conn: &mut PgConnection, partners: i32) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into partner_directory (id, mpn_id, name)
         select (lpad(to_hex(n), 12, '0') || '8be08' || substr(md5('partner' || n), 1, 15))::uuid, $2::bigint + n,
                'Company ' || n
         from generate_series(1, $1::int) n",
        partners,
        MPN_BEFORE,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into partners (partner_id, country, time_zone, language, home, created_at)
         select id, (array['CH', 'FR', 'CN', 'US'])[1 + mpn_id % 4],
                (array['Europe/Zurich', 'Europe/Paris', 'Asia/Shanghai', 'America/New_York'])[1 + mpn_id % 4],
                (array['en', 'fr', 'zh-CN', 'en'])[1 + mpn_id % 4], 'partner_center', '2020-01-01 00:00Z'
         from partner_directory where mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_people(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into persons (id, email, password_changed_at, created_at)
         select (lpad(to_hex((mpn_id - $1) * 16 + n), 12, '0') || '8be18' || substr(md5('person' || mpn_id), 1, 15))::uuid,
                'person' || n || '@company' || mpn_id || '.example', '2020-01-01 00:00Z', '2020-01-01 00:00Z'
         from partner_directory, generate_series(1, 10) n where mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into members (partner_id, id, person_id, display_name, created_at)
         select partner.id,
                (lpad(to_hex((mpn_id - $1) * 16 + n), 12, '0') || '8be28' || substr(md5('member' || mpn_id), 1, 15))::uuid,
                person.id, 'Person ' || n || ' of ' || partner.name, '2020-01-01 00:00Z'
         from partner_directory partner, generate_series(1, 10) n,
              persons person where email = 'person' || n || '@company' || mpn_id || '.example'
              and mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into member_roles (partner_id, member_id, role, granted_at)
         select partner_id, member.id, role, created_at
         from members member
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2
         join (values (1, 'global_admin'), (2, 'mpn_partner_admin')) as given (n, role)
             on display_name = 'Person ' || n || ' of ' || partner.name",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into membership_index (person_id, partner_id)
         select person_id, partner_id from members
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An Action Pack and a Gold enrollment each, their years begun on different days.
async fn insert_enrollments(conn: &mut PgConnection, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into enrollments
             (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
         select partner.id,
                (lpad(to_hex((mpn_id - $1) * 16 + n), 12, '0') || '8be38' || substr(md5('bought' || mpn_id), 1, 15))::uuid,
                package, starts_on, starts_on, (starts_on + interval '1 year')::date, starts_on
         from partner_directory partner
         cross join lateral (select $3::date - (mpn_id % 330)::int as starts_on) year
         cross join (values (1, 'action_pack'), (2, 'gold_core')) as bought (n, package)
         where mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        today,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into enrollment_offers (partner_id, enrollment_id, package_version_id)
         select partner_id, enrollment.id, case package when 'gold_core' then $4::uuid else $3::uuid end
         from enrollments enrollment
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        package_version_id("action-pack"),
        package_version_id("gold-application-development"),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The 29 of the Action Pack, and of Gold the one whose seats are assigned: 30 in all, as the benchmarks are defined.
async fn insert_benefits(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into benefits
             (partner_id, id, enrollment_id, product_id, quantity, activate_by, seats_assigned, created_at)
         select partner_id,
                (lpad(to_hex((mpn_id - $1) * 64 + row_number() over (partition by partner_id)), 12, '0')
                    || '8be48' || substr(md5('benefit' || mpn_id), 1, 15))::uuid,
                enrollment.id, product_id,
                case when not unlimited then least(core + added, coalesce(cap, core + added)) end,
                anniversary_on + case when needs_user then 30 else 0 end,
                case product_id when $3 then 10 else 0 end, enrollment.created_at
         from enrollments enrollment
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2
         join enrollment_offers held using (partner_id)
         join package_lines line using (package_version_id)
         join products product on product.id = product_id
         where held.enrollment_id = enrollment.id and (package = 'action_pack' or product_id = $3)",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        product_id("visual-studio-enterprise"),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A seat for each of the ten members, from the first day of the enrollment on, which ends the right to a refund.
async fn insert_assignments(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    let seats_of = product_id("visual-studio-enterprise");
    sqlx::query!(
        "insert into seat_assignments
             (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on, assigned_at, assigned_by)
         select partner_id,
                (lpad(to_hex((mpn_id - $1) * 16 + n), 12, '0') || '8be58' || substr(md5('held' || mpn_id), 1, 15))::uuid,
                benefit.id, n, member.id, benefit.created_at::date, benefit.created_at,
                first_value(member.id) over (partition by partner_id order by n)
         from (select *, row_number() over (partition by partner_id order by id)::int as n from members) member
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2
         join benefits benefit using (partner_id)
         where product_id = $3",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        seats_of,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update enrollments enrollment set
             refund_ended_at = benefit.created_at, refund_ended_by = 'assigned', refund_ended_on_benefit = benefit.id
         from benefits benefit
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2
         where enrollment.partner_id = benefit.partner_id and enrollment.id = benefit.enrollment_id
             and product_id = $3",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        seats_of,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ten entries a member, told hour by hour backwards from the day of seeding; ids are of version 7, in the order of
/// their moments, as the portal makes them.
async fn insert_audit(conn: &mut PgConnection, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into company_audit
             (partner_id, id, at, member_id, actor, address, action, outcome, subject, subject_id, details)
         select partner_id,
                (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
                    || '7be68' || substr(md5(member_id::text || entry), 1, 15))::uuid,
                at, member_id, display_name, '192.0.2.' || seat_number,
                case entry % 3 when 0 then 'seat.taken_back' else 'seat.assigned' end,
                case entry when 7 then 'refused' else 'done' end, 'benefit', benefit_id,
                jsonb_strip_nulls(jsonb_build_object('seat', seat_number,
                                                     'reason', case entry when 7 then 'closed' end))
         from seat_assignments held
         join partner_directory partner on partner.id = partner_id and mpn_id > $1 and mpn_id <= $1 + $2
         join members member using (partner_id)
         cross join generate_series(1, 10) entry
         cross join lateral (select $3::date - make_interval(hours => entry * 24 + seat_number) as at) moment
         where member.id = member_id and released_at is null",
        MPN_BEFORE,
        i64::from(MAX_PARTNERS),
        today,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Tells the planner what is there, so that the first pages are already planned as all later ones.
async fn analyze(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    for table in [
        "persons",
        "partner_directory",
        "membership_index",
        "partners",
        "members",
        "member_roles",
        "enrollments",
        "enrollment_offers",
        "benefits",
        "seat_assignments",
        "company_audit",
    ] {
        sqlx::query(sqlx::AssertSqlSafe(format!("analyze {table}"))).execute(&mut *conn).await?;
    }
    Ok(())
}
