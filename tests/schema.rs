//! The database's catalogue, asked whether every tenant table is made as all of them must be; and the portal's own
//! check at start, asked whether it notices.

use partner_portal::db::Db;
use partner_portal::db::roles::{SetUpError, self_check};
use sqlx::{AssertSqlSafe, PgConnection};

use crate::app::TestApp;
use crate::database::{self, Filled, TestDatabase};

/// Tables that every partner's data may point at: written rarely, read everywhere.
const REFERENCE: [&str; 16] = [
    "announcements",
    "programme",
    "persons",
    "operators",
    "one_time_links",
    "products",
    "product_texts",
    "product_downloads",
    "offers",
    "package_versions",
    "package_lines",
    "packages",
    "package_drafts",
    "languages",
    "offers_apart",
    "catalogue_changes",
];
/// Global and hot: no foreign key between them and tenant tables, either way.
const GLOBAL: [&str; 42] = [
    "looks",
    "insight_days",
    "insight_counts",
    "insight_times",
    "insight_renewals",
    "insight_companies",
    "help_page_versions",
    "help_page_texts",
    "order_directory",
    "invoice_counters",
    "address_changes",
    "registration_numbers",
    "applications",
    "application_links",
    "forgotten_passwords",
    "partner_directory",
    "partner_domains",
    "membership_index",
    "invitation_links",
    "key_pools",
    "pool_keys",
    "revoked_keys",
    "key_imports",
    "key_import_keys",
    "key_import_problems",
    "bank_imports",
    "bank_lines",
    "sessions",
    "sign_in_limits",
    "throttled_sign_ins",
    "address_limits",
    "counted_refusals",
    "programme_audit",
    "outbox",
    "news",
    "news_texts",
    "queue_items",
    "past_items",
    "mail_proofs",
    "operator_mails",
    "daily_jobs",
    "copies_compared",
];
/// Of these, those whose rows a request reads: it sees the ones about its partner.
const GLOBAL_BY_PARTNER: [&str; 3] = ["queue_items", "partner_domains", "order_directory"];
/// Those of a partner that whoever accepts its invitation meets in their transaction (decision 53).
const JOINED_BY: [&str; 6] =
    ["company_audit", "invitations", "member_roles", "members", "partners", "seat_assignments"];
/// Read whole, written by partner.
const WRITTEN_BY_PARTNER: &str = "membership_index";

/// A condition on `pg_class c`: one of the portal's tables whose first column is the partner's id.
const IS_TENANT: &str = "c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and exists \
     (select from pg_attribute a where a.attrelid = c.oid and a.attnum = 1 and a.attname = 'partner_id')";

async fn empty() -> (TestDatabase, PgConnection) {
    let database = TestDatabase::new(Filled::Empty).await;
    let conn = database.superuser().await;
    (database, conn)
}

/// The one column of a query, whose rows each name something that is wrong.
async fn list(conn: &mut PgConnection, sql: &str) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_all(conn).await.unwrap()
}

async fn assert_none(conn: &mut PgConnection, wrong: &str, sql: &str) {
    let found = list(conn, sql).await;
    assert!(found.is_empty(), "{wrong}: {found:#?}");
}

async fn tenant_tables(conn: &mut PgConnection) -> Vec<String> {
    let tables =
        list(conn, &format!("select relname::text from pg_class c where {IS_TENANT} order by 1")).await;
    assert!(tables.len() >= 10, "{tables:?}");
    tables
}

#[tokio::test]
async fn every_table_is_of_a_partner_or_listed_as_shared() {
    let (_database, mut conn) = empty().await;
    let tenant = tenant_tables(&mut conn).await;
    let all = list(
        &mut conn,
        "select relname::text from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'm') order by 1",
    )
    .await;
    let shared: Vec<&str> = REFERENCE.into_iter().chain(GLOBAL).chain(["_sqlx_migrations"]).collect();
    for table in &all {
        let known = shared.contains(&table.as_str());
        assert!(known != tenant.contains(table), "is {table} a partner's, or shared? Say so in this test");
    }
    for table in shared {
        assert!(all.iter().any(|known| known == table), "{table} is no more");
    }
    // A partner's id further right would be a tenant table that nothing protects; the one exception is what a
    // request reads before it knows its partner.
    assert_none(
        &mut conn,
        "partner_id, but not first",
        "select attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and a.attname = 'partner_id' and a.attnum <> 1 and c.relname <> 'membership_index'",
    )
    .await;
}

#[tokio::test]
async fn the_partners_id_leads_every_key_index_and_reference_of_a_tenant_table() {
    let (_database, mut conn) = empty().await;
    tenant_tables(&mut conn).await;
    let tenant = IS_TENANT;
    assert_none(
        &mut conn,
        "partner_id is not a uuid that must be there",
        &format!(
            "select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
             where {tenant} and (a.atttypid <> 'uuid'::regtype or not a.attnotnull)"
        ),
    )
    .await;
    assert_none(
        &mut conn,
        "no primary key",
        &format!(
            "select c.relname::text from pg_class c where {tenant}
             and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"
        ),
    )
    .await;
    // Indexes are behind primary keys and unique constraints too. One is for operators, who look for a key that somebody quotes:
    // of whichever company, on Citus in each of its shards; one for the file of what is held about a person.
    assert_none(
        &mut conn,
        "an index that another column leads",
        &format!(
            "select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
             where {tenant} and i.indkey[0] <> 1 and i.indexrelid not in ('issued_keys_by_id'::regclass, 'members_of_person'::regclass)
               and pg_get_indexdef(i.indexrelid, 1, true) not like 'uuid_range(partner_id, partner_id,%'"
        ),
    )
    .await;
    assert_none(
        &mut conn,
        "a constraint that another column leads",
        &format!(
            "select k.conname::text from pg_constraint k join pg_class c on c.oid = k.conrelid
             where {tenant} and k.contype in ('p', 'u') and k.conkey[1] <> 1"
        ),
    )
    .await;
    let between = "join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid";
    let to_tenant = IS_TENANT.replace("c.", "t.");
    assert_none(
        &mut conn,
        "a reference from company to company that the partner's id doesn't lead on both sides",
        &format!(
            "select k.conname::text from pg_constraint k {between}
             where k.contype = 'f' and {tenant} and {to_tenant} and (k.conkey[1] <> 1 or k.confkey[1] <> 1)"
        ),
    )
    .await;
    assert_none(
        &mut conn,
        "a reference from a shared table to a company's",
        &format!(
            "select k.conname::text from pg_constraint k {between}
             where k.contype = 'f' and not ({tenant}) and {to_tenant}"
        ),
    )
    .await;
    let reference = REFERENCE.map(|table| format!("'{table}'")).join(", ");
    assert_none(
        &mut conn,
        "a reference from a company's table to a global one",
        &format!(
            "select k.conname::text from pg_constraint k {between}
             where k.contype = 'f' and {tenant} and not ({to_tenant}) and t.relname not in ({reference})"
        ),
    )
    .await;
}

#[tokio::test]
async fn every_tenant_table_has_forced_row_level_security_with_its_three_policies() {
    let (_database, mut conn) = empty().await;
    let tables = tenant_tables(&mut conn).await;
    assert_none(
        &mut conn,
        "no forced row-level security",
        &format!(
            "select relname::text from pg_class c
             where {IS_TENANT} and not (relrowsecurity and relforcerowsecurity)"
        ),
    )
    .await;
    let setting = "(partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)";
    let shared =
        GLOBAL_BY_PARTNER.map(|table| (table.to_owned(), setting.replace("partner_id =", "about_partner =")));
    let own = tables.into_iter().map(|table| (table, setting.to_owned()));
    for (table, setting) in own.chain(shared) {
        // One that restricts opens nothing.
        let policies: Vec<(String, String, String, String, Option<String>)> = sqlx::query_as(
            "select policyname::text, roles::text, cmd, qual, with_check
             from pg_policies
             where schemaname = 'public' and tablename = $1 and permissive = 'PERMISSIVE' order by 1",
        )
        .bind(&table)
        .fetch_all(&mut conn)
        .await
        .unwrap();
        let policy = |name: &str, role: &str, condition: &str| {
            (name.to_owned(), format!("{{{role}}}"), "ALL".to_owned(), condition.to_owned(), None)
        };
        let mut expected = vec![
            policy("console", "portal_console", "true"),
            policy("owner", "portal_owner", "true"),
            policy("serve", "portal_serve", &setting),
        ];
        if JOINED_BY.contains(&table.as_str()) {
            expected.push(policy("sign_in", "portal_sign_in", &setting));
        }
        assert_eq!(policies, expected, "{table}");
    }
    let of_index: Vec<(String, String, String, String)> = sqlx::query_as(
        "select policyname::text, roles::text, cmd, qual from pg_policies where tablename = $1 order by 1",
    )
    .bind(WRITTEN_BY_PARTNER)
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let expected = [
        ("console", "portal_console", "ALL", "true"),
        ("owner", "portal_owner", "ALL", "true"),
        ("read", "portal_serve", "SELECT", "true"),
        ("serve", "portal_serve", "ALL", setting),
        ("sign_in", "portal_sign_in", "ALL", setting),
    ];
    let expected = expected.map(|(name, role, of, condition)| {
        (name.to_owned(), format!("{{{role}}}"), of.to_owned(), condition.to_owned())
    });
    assert_eq!(of_index, expected);
    let shared = GLOBAL_BY_PARTNER.into_iter().chain([WRITTEN_BY_PARTNER]);
    let shared = shared.map(|table| format!("'{table}'")).collect::<Vec<_>>().join(", ");
    assert_none(
        &mut conn,
        "a policy on a table that is no company's",
        &format!(
            "select p.polname::text from pg_policy p join pg_class c on c.oid = p.polrelid
             where not ({IS_TENANT}) and c.relname not in ({shared})"
        ),
    )
    .await;
    assert_none(
        &mut conn,
        "rows about all companies, open to what serves one",
        "select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and a.attname = 'about_partner'
           and has_column_privilege('portal_serve', c.oid, a.attnum, 'select')
           and not (c.relrowsecurity and c.relforcerowsecurity)",
    )
    .await;
}

#[tokio::test]
async fn no_trigger_no_open_view_and_no_function_of_borrowed_rights() {
    let (_database, mut conn) = empty().await;
    assert_none(
        &mut conn,
        "a trigger (a distributed table has none)",
        "select tgrelid::regclass || ' ' || tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where c.relnamespace = 'public'::regnamespace and not tgisinternal",
    )
    .await;
    assert_none(
        &mut conn,
        "a view that reads with its owner's rights",
        "select relname::text from pg_class where relnamespace = 'public'::regnamespace
         and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false))",
    )
    .await;
    assert_none(
        &mut conn,
        "a function with its owner's rights",
        "select proname::text from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
    )
    .await;
    assert_none(
        &mut conn,
        "a table, sequence or column that everybody may use",
        "select c.relname::text from pg_class c, aclexplode(c.relacl) a
         where c.relnamespace = 'public'::regnamespace and a.grantee = 0
         union all
         select c.relname || '.' || t.attname from pg_class c join pg_attribute t on t.attrelid = c.oid,
                aclexplode(t.attacl) a
         where c.relnamespace = 'public'::regnamespace and a.grantee = 0",
    )
    .await;
}

#[tokio::test]
async fn the_roles_own_nothing_and_bypass_nothing() {
    let (_database, mut conn) = empty().await;
    let roles = "'portal_serve', 'portal_sign_in', 'portal_console'";
    let there =
        list(&mut conn, &format!("select rolname::text from pg_roles where rolname in ({roles})")).await;
    assert_eq!(there.len(), 3);
    assert_none(
        &mut conn,
        "a role with rights over the server",
        "select rolname::text from pg_roles
         where rolname in ('portal_serve', 'portal_sign_in', 'portal_console', 'portal_owner')
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
    )
    .await;
    for (what, owner) in [
        ("pg_class", "relowner"),
        ("pg_proc", "proowner"),
        ("pg_type", "typowner"),
        ("pg_namespace", "nspowner"),
        ("pg_database", "datdba"),
    ] {
        assert_none(
            &mut conn,
            "owned by a role that serves",
            &format!(
                "select '{what} ' || x.oid from {what} x join pg_roles r on r.oid = x.{owner}
                 where r.rolname in ({roles})"
            ),
        )
        .await;
    }
    assert_none(
        &mut conn,
        "a role that may take another",
        &format!(
            "select m.rolname || ' ' || r.rolname from pg_auth_members a
             join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
             where m.rolname in ({roles})"
        ),
    )
    .await;
    assert_none(
        &mut conn,
        "a role that may make tables",
        &format!(
            "select rolname::text from pg_roles where rolname in ({roles})
             and has_schema_privilege(oid, 'public', 'create')"
        ),
    )
    .await;
    // The owner is held to policies too, but owns every table.
    assert_none(
        &mut conn,
        "a table of another owner",
        "select relname::text from pg_class c join pg_roles r on r.oid = c.relowner
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
           and r.rolname <> 'portal_owner'",
    )
    .await;
}

#[tokio::test]
async fn the_rights_of_each_role_are_as_reviewed() {
    let (_database, mut conn) = empty().await;
    let rights = list(
        &mut conn,
        "with granted as (
             select a.grantee, c.relname::text as what, lower(a.privilege_type) as may
             from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace
             union all
             select a.grantee, c.relname::text, lower(a.privilege_type) || ' (' || t.attname || ')'
             from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
             where c.relnamespace = 'public'::regnamespace)
         select rpad(r.rolname, 15) || rpad(what, 26) || string_agg(may, ', ' order by may)
         from granted g join pg_roles r on r.oid = g.grantee
         where r.rolname in ('portal_serve', 'portal_sign_in', 'portal_console')
         group by r.rolname, what order by r.rolname desc, what",
    )
    .await;
    insta::assert_snapshot!("rights", rights.join("\n"));
}

async fn unsafe_because(database: &TestDatabase) -> String {
    let logins = database.logins();
    match self_check(&Db::new(&logins), &logins).await {
        Err(SetUpError::Unsafe(reason)) => reason,
        other => panic!("the check at start found nothing: {other:?}"),
    }
}

#[tokio::test]
async fn the_check_at_start_finds_a_sound_database_sound() {
    let (database, _conn) = empty().await;
    let logins = database.logins();
    self_check(&Db::new(&logins), &logins).await.unwrap();
    let app = TestApp::demo().await;
    let logins = app.database.logins();
    self_check(&app.state.db, &logins).await.unwrap();
}

#[tokio::test]
async fn the_check_at_start_refuses_a_tenant_table_without_forced_row_level_security() {
    for (sql, named) in [
        ("alter table benefits no force row level security", "benefits"),
        ("alter table key_reveals disable row level security", "key_reveals"),
        ("create table forgotten (partner_id uuid primary key)", "forgotten"),
        ("alter table queue_items disable row level security", "queue_items"),
        ("alter table membership_index disable row level security", "membership_index"),
    ] {
        let (database, mut conn) = empty().await;
        sqlx::query(sql).execute(&mut conn).await.unwrap();
        let reason = unsafe_because(&database).await;
        assert!(reason.contains(named), "{reason}");
    }
}

#[tokio::test]
async fn the_check_at_start_refuses_a_policy_that_lets_all_rows_through() {
    for role in ["portal_serve", "portal_sign_in", "public"] {
        let (database, mut conn) = empty().await;
        let policy = format!("create policy too_wide on members to {role} using (true)");
        sqlx::raw_sql(AssertSqlSafe(policy)).execute(&mut conn).await.unwrap();
        let reason = unsafe_because(&database).await;
        assert!(reason.contains("too_wide on members"), "{role}: {reason}");
    }
}

#[tokio::test]
async fn the_check_at_start_refuses_credentials_that_others_than_sign_in_may_read_or_write() {
    for (grant, named) in [
        ("select on persons to portal_serve", "portal_serve (password_hash)"),
        ("update (password_hash) on persons to portal_console", "portal_console (password_hash)"),
        ("update (password_version) on persons to portal_serve", "portal_serve (password_version)"),
        ("select (token_hash) on one_time_links to portal_serve", "portal_serve (one_time_links)"),
        ("insert on one_time_links to portal_console", "portal_console (one_time_links)"),
        ("update (email) on persons to portal_serve", "portal_serve (addresses)"),
        ("insert on address_changes to portal_console", "portal_console (addresses)"),
        ("insert (password_hash) on persons to portal_console", "portal_console (new passwords)"),
        ("select (token_hash) on invitation_links to portal_console", "portal_console (invitation_links)"),
        ("insert (person_id) on invitation_links to portal_serve", "portal_serve (invitation_links)"),
        ("update (active) on operators to portal_serve", "portal_serve (operators)"),
        ("insert (person_id) on sessions to portal_serve", "portal_serve (sessions)"),
        ("update on sessions to portal_serve", "portal_serve (sessions)"),
    ] {
        let (database, mut conn) = empty().await;
        sqlx::query(AssertSqlSafe(format!("grant {grant}"))).execute(&mut conn).await.unwrap();
        let reason = unsafe_because(&database).await;
        assert_eq!(reason, format!("what people sign in with is open to {named}"), "{grant}");
    }
}

#[tokio::test]
async fn the_check_at_start_refuses_a_serving_role_that_owns_something() {
    let (database, mut conn) = empty().await;
    sqlx::raw_sql("create table mine (x integer); alter table mine owner to portal_serve")
        .execute(&mut conn)
        .await
        .unwrap();
    let reason = unsafe_because(&database).await;
    assert!(reason.contains("portal_serve"), "{reason}");
}

/// A login of the server's, for one test; roles are the whole server's, so it is dropped in the end.
struct Login {
    name: String,
    conn: PgConnection,
}

impl Login {
    async fn new(database: &TestDatabase, attributes: &str, grants: &str) -> Self {
        let mut conn = database.superuser().await;
        let name = format!("login_of_{}", database.name());
        let sql = format!("create role {name} login {attributes}; grant portal_serve{grants} to {name}");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await.unwrap();
        Self { name, conn }
    }

    async fn drop(mut self) {
        let sql = format!("drop owned by {0}; drop role {0}", self.name);
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut self.conn).await.unwrap();
    }
}

#[tokio::test]
async fn a_login_that_only_signs_people_in_may_take_no_other_role() {
    for (grants, is_safe) in
        [("", true), ("portal_serve", false), ("portal_console", false), ("portal_owner", false)]
    {
        let (database, _conn) = empty().await;
        let mut conn = database.superuser().await;
        let name = format!("signs_in_{}", database.name());
        let more = if grants.is_empty() { String::new() } else { format!(", {grants}") };
        let sql = format!("create role {name} login; grant portal_sign_in{more} to {name}");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await.unwrap();
        let mut logins = database.logins();
        logins.sign_in = database::server().connect_options(&name, database.name());
        let db = Db::new(&logins);
        let outcome = self_check(&db, &logins).await;
        db.close().await;
        sqlx::raw_sql(AssertSqlSafe(format!("drop role {name}"))).execute(&mut conn).await.unwrap();
        match outcome {
            Ok(()) => assert!(is_safe, "{grants}"),
            Err(SetUpError::Unsafe(reason)) => {
                assert_eq!(reason, format!("the role {name} may do more than sign people in"), "{grants}");
                assert!(!is_safe);
            }
            Err(other) => panic!("{other}"),
        }
    }
}

/// What the check says where the serving login is one with these attributes and grants.
async fn check_login(attributes: &str, grants: &str, separate: bool, sql: &str) -> Result<(), SetUpError> {
    let (database, _conn) = empty().await;
    let mut login = Login::new(&database, attributes, grants).await;
    let sql = sql.replace("LOGIN", &login.name);
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut login.conn).await.unwrap();
    let mut logins = database.logins();
    logins.serve = database::server().connect_options(&login.name, database.name());
    logins.separate = separate;
    let db = Db::new(&logins);
    let outcome = self_check(&db, &logins).await;
    db.close().await;
    login.drop().await;
    outcome
}

#[tokio::test]
async fn the_check_at_start_refuses_a_serving_login_that_may_do_more_than_serve() {
    check_login("", "", true, "").await.unwrap();
    for (what, attributes, grants, sql) in [
        ("takes the owner's role", "", ", portal_owner", ""),
        ("takes the console's role", "", ", portal_console", ""),
        ("signs people in beside the login for it", "", ", portal_sign_in", ""),
        ("bypasses", "bypassrls", "", ""),
        ("is a superuser", "superuser", "", ""),
        ("owns a table", "", "", "create table mine (x integer); alter table mine owner to LOGIN"),
    ] {
        match check_login(attributes, grants, true, sql).await {
            Err(SetUpError::Unsafe(reason)) => assert!(reason.contains("login_of_"), "{what}: {reason}"),
            other => panic!("a serving login that {what} is accepted: {other:?}"),
        }
    }
    // One login for all is the installation's own: what it may do besides is what it needs.
    check_login("", ", portal_owner, portal_console", false, "").await.unwrap();
}
