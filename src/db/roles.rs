//! The four roles, the migrator, and the check at start that the doors are locked. The SQL here is unchecked:
//! `.ci/database` builds this room without the data of checked queries, to make the database that they are
//! checked against.

use std::path::Path;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection};

use super::migrations::{self, Progress};
use super::{Db, Logins, fingerprints};
use crate::base::secrets::{Secrets, SecretsError};

const ROLES: [&str; 4] = ["portal_owner", "portal_serve", "portal_sign_in", "portal_console"];
/// What each may do in the schema. That anybody may make things in it, as in databases of Postgres 14 and before, is taken
/// away: what stands first in the schema is found first.
const SCHEMA_GRANTS: [&str; 3] = [
    "grant usage, create on schema public to portal_owner",
    "grant usage on schema public to portal_serve, portal_sign_in, portal_console",
    "revoke create on schema public from public",
];
/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(10);
/// How many times other processes may get in the way while roles are made.
const CLASHES: u32 = 50;

/// Why the database can't be used as it is.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The login may not make or take a role, or open the schema to it.
    #[error(
        "the database login lacks rights ({problem}); as a superuser, run in the portal's database: {sql}"
    )]
    MissingRights {
        /// What the database said.
        problem: String,
        /// The exact SQL to run.
        sql: String,
    },
    /// A migration failed.
    #[error("the database could not be migrated: {0}")]
    Migration(MigrateError),
    /// The database has a migration that this portal doesn't know.
    #[error("the database is of a newer portal (migration {0}): start that one, or go back to a backup")]
    Newer(i64),
    /// The database is sealed by another key than the one in the key file.
    #[error("the secret key file is not the one of this database: its secrets were sealed with another key")]
    OtherKey,
    /// The database keeps texts in another encoding than the portal's.
    #[error(
        "the database keeps texts as {0}, and the portal needs UTF8: make it anew, as by `createdb --encoding=UTF8 --template=template0`"
    )]
    Encoding(String),
    /// The key file can't be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The self-check found an open door.
    #[error("the database is not safe to serve from: {0}")]
    Unsafe(String),
    /// The database could not be asked.
    #[error("the database could not be asked: {0}")]
    Database(#[from] sqlx::Error),
}

impl SetUpError {
    /// Whether waiting may help: the database can't be reached, or not yet.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Database(error) => super::is_unavailable(error),
            Self::Migration(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
                super::is_unavailable(error)
            }
            _ => false,
        }
    }
}

impl From<MigrateError> for SetUpError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(version) => Self::Newer(version),
            error => Self::Migration(error),
        }
    }
}

/// Ensures the roles, migrates, and reads the key file that the database is sealed with; a new database gets a new
/// one. Safe to run by several processes at once, and after one that was killed half-way.
///
/// # Errors
/// As [`SetUpError`] tells.
pub async fn migrate(
    migrator: &Migrator,
    logins: &Logins,
    key_file: &Path,
) -> Result<(Secrets, Progress), SetUpError> {
    check_encoding(&logins.owner).await?;
    ensure_roles(logins).await?;
    let mut conn = connect_as_owner(&logins.owner).await?;
    let progress = migrations::run(migrator, &mut conn).await?;
    let secrets = tie_to_key(&mut conn, key_file).await?;
    fingerprints::ensure_index_key(&mut conn, &secrets).await?;
    conn.close().await?;
    Ok((secrets, progress))
}

/// A connection of its own that took the owner's role, outside the pools: for migrations, seeds and commands.
///
/// # Errors
/// When the database can't be reached, or the login may not take the role.
pub async fn connect_as_owner(login: &PgConnectOptions) -> sqlx::Result<PgConnection> {
    // Migrations and seeds take as long as they take: no slow statement of theirs is worth a line.
    let login = login.clone().application_name("partner-portal owner").disable_statement_logging();
    let mut conn = connect(&login).await?;
    sqlx::query("set role portal_owner").execute(&mut conn).await?;
    Ok(conn)
}

/// A database that takes the connection and says nothing is as good as away.
async fn connect(login: &PgConnectOptions) -> sqlx::Result<PgConnection> {
    let silent = || sqlx::Error::Io(std::io::ErrorKind::TimedOut.into());
    tokio::time::timeout(CONNECTING, login.connect()).await.unwrap_or_else(|_| Err(silent()))
}

/// In another encoding names could not be stored, or would sort and compare by bytes.
async fn check_encoding(login: &PgConnectOptions) -> Result<(), SetUpError> {
    let mut conn = connect(login).await?;
    let encoding: String = sqlx::query_scalar("show server_encoding").fetch_one(&mut conn).await?;
    conn.close().await?;
    if encoding == "UTF8" { Ok(()) } else { Err(SetUpError::Encoding(encoding)) }
}

/// The grants that the logins want: what an administrator runs once where they may not help themselves.
#[must_use]
pub fn grants_sql(logins: &Logins) -> String {
    let user = |options: &PgConnectOptions| format!("\"{}\"", options.get_username().replace('"', "\"\""));
    let mut sql = if logins.separate {
        vec![
            format!("grant portal_serve to {};", user(&logins.serve)),
            format!("grant portal_sign_in to {};", user(&logins.sign_in)),
            format!("grant portal_owner to {};", user(&logins.owner)),
            format!("grant portal_console to {};", user(&logins.console)),
        ]
    } else {
        let mut grants =
            vec![format!("grant {} to {};", roles_of_one(logins).join(", "), user(&logins.owner))];
        if logins.signs_in_apart() {
            grants.push(format!("grant portal_sign_in to {};", user(&logins.sign_in)));
        }
        grants
    };
    sql.extend(SCHEMA_GRANTS.map(|grant| format!("{grant};")));
    sql.join(" ")
}

/// The roles that one login for all takes.
fn roles_of_one(logins: &Logins) -> Vec<&'static str> {
    let apart = logins.signs_in_apart();
    ROLES.into_iter().filter(|role| !(apart && *role == "portal_sign_in")).collect()
}

/// Makes what of roles and grants is missing. They are cluster-wide: existing already, or made this moment by
/// another process, is fine.
async fn ensure_roles(logins: &Logins) -> Result<(), SetUpError> {
    let mut conn = connect(&logins.owner).await?;
    let mut clashes = 0;
    let outcome = loop {
        match make_roles(&mut conn, logins).await {
            Err(error) if is_clash(&error) && clashes < CLASHES => clashes += 1,
            other => break other,
        }
    };
    let outcome = match outcome {
        Err(sqlx::Error::Database(error)) if lacks_rights(&*error) => {
            let missing = missing_roles(&mut conn).await?;
            let roles =
                missing.iter().map(|role| format!("create role {role} nologin; ")).collect::<String>();
            Err(SetUpError::MissingRights {
                problem: error.message().to_owned(),
                sql: roles + &grants_sql(logins),
            })
        }
        // Who may not grant or revoke a right is only warned.
        Ok(()) if !is_schema_ready(&mut conn).await? => Err(SetUpError::MissingRights {
            problem: "who may do what in the schema public is not this login's to say".to_owned(),
            sql: grants_sql(logins),
        }),
        other => other.map_err(SetUpError::Database),
    };
    conn.close().await?;
    outcome
}

async fn make_roles(conn: &mut PgConnection, logins: &Logins) -> sqlx::Result<()> {
    for role in missing_roles(conn).await? {
        sqlx::query(AssertSqlSafe(format!("create role {role} nologin"))).execute(&mut *conn).await?;
    }
    // With one login for all it takes every role; with several, each takes its own, which is their administrator's
    // to grant.
    let taken = if logins.separate { vec!["portal_owner"] } else { roles_of_one(logins) };
    for role in taken {
        if !may_take(conn, role).await? {
            sqlx::query(AssertSqlSafe(format!("grant {role} to current_user"))).execute(&mut *conn).await?;
        }
    }
    if !is_schema_ready(conn).await? {
        // What could not be granted is looked at afterwards.
        sqlx::query("set client_min_messages = error").execute(&mut *conn).await?;
        for grant in SCHEMA_GRANTS {
            sqlx::query(grant).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// Whether the roles may do in the schema what they must, and nobody else may make things there.
async fn is_schema_ready(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar(
        // Each right by itself: of a list, Postgres answers whether there is any.
        "select has_schema_privilege('portal_owner', 'public', 'create')
            and has_schema_privilege('portal_owner', 'public', 'usage')
            and has_schema_privilege('portal_serve', 'public', 'usage')
            and has_schema_privilege('portal_sign_in', 'public', 'usage')
            and has_schema_privilege('portal_console', 'public', 'usage')
            and not exists (select from pg_namespace n, aclexplode(n.nspacl) acl
                            where n.nspname = 'public' and acl.grantee = 0 and acl.privilege_type = 'CREATE')",
    )
    .fetch_one(conn)
    .await
}

async fn missing_roles(conn: &mut PgConnection) -> sqlx::Result<Vec<&'static str>> {
    let there: Vec<String> = sqlx::query_scalar("select rolname::text from pg_roles where rolname = any($1)")
        .bind(&ROLES[..])
        .fetch_all(conn)
        .await?;
    Ok(ROLES.into_iter().filter(|role| !there.iter().any(|known| known == role)).collect())
}

/// Whether the login may take a role. Tried, since being a member does not say so: from Postgres 16 on a login
/// that made a role is its member and yet may not take it.
async fn may_take(conn: &mut PgConnection, role: &str) -> sqlx::Result<bool> {
    let mut tx = conn.begin().await?;
    let taken = sqlx::query(AssertSqlSafe(format!("set local role {role}"))).execute(&mut *tx).await;
    tx.rollback().await?;
    match taken {
        Err(sqlx::Error::Database(error)) if lacks_rights(&*error) => Ok(false),
        other => other.map(|_| true),
    }
}

/// Not allowed, no such role, not the login's to grant.
fn lacks_rights(error: &dyn sqlx::error::DatabaseError) -> bool {
    matches!(error.code().as_deref(), Some("42501" | "42704" | "0LP01"))
}

/// Another process made the same role or grant at the same moment: then it is there ("exists already"), or its
/// row was locked by the other's change ("tuple concurrently updated", which has no code of its own).
fn is_clash(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    matches!(code.as_deref(), Some("42710" | "23505" | "XX000"))
}

/// The first key that a database meets is its key from then on. One that was sealed already never gets a new key
/// file made: what is sealed would be lost unnoticed.
async fn tie_to_key(conn: &mut PgConnection, key_file: &Path) -> Result<Secrets, SetUpError> {
    let find = "select secret_fingerprint from programme";
    let stored: Option<Vec<u8>> = sqlx::query_scalar(find).fetch_one(&mut *conn).await?;
    let secrets = match stored {
        Some(_) => Secrets::load(key_file)?,
        None => Secrets::load_or_create(key_file)?,
    };
    sqlx::query("update programme set secret_fingerprint = $1 where secret_fingerprint is null")
        .bind(secrets.fingerprint())
        .execute(&mut *conn)
        .await?;
    let stored: Option<Vec<u8>> = sqlx::query_scalar(find).fetch_one(conn).await?;
    if stored.is_some_and(|stored| secrets.matches(&stored)) {
        Ok(secrets)
    } else {
        Err(SetUpError::OtherKey)
    }
}

/// Looks at the locks before anything is served: row-level security forced on every tenant table, a serving role that
/// owns nothing and can't bypass, and credentials that only the role for signing in reads or writes.
///
/// # Errors
/// [`SetUpError::Unsafe`] with what was found; [`SetUpError::MissingRights`] when a login may not take its role.
pub async fn self_check(db: &Db, logins: &Logins) -> Result<(), SetUpError> {
    let refused = |error| match error {
        sqlx::Error::Database(error) if lacks_rights(&*error) => {
            SetUpError::MissingRights { problem: error.message().to_owned(), sql: grants_sql(logins) }
        }
        error => SetUpError::Database(error),
    };
    db.console().await.map_err(refused)?.rollback().await?;
    let apart = logins.signs_in_apart();
    let mut tx = db.sign_in().await.map_err(refused)?;
    // A login of its own takes this one role; where the serving login does both, it is looked at below.
    let sign_in = list_strong_roles(&mut tx, apart, &["portal_serve"]).await?;
    tx.rollback().await?;
    let mut tx = db.serve().await.map_err(refused)?;
    let not_to_take: &[&str] = if apart { &["portal_sign_in"] } else { &[] };
    let serve = list_strong_roles(&mut tx, logins.separate, not_to_take).await?;
    let checks = [
        ("no forced row-level security on ", list_open_tables(&mut tx).await?, ""),
        ("other policies than the tenants' own: ", list_wide_policies(&mut tx).await?, ""),
        ("the role ", serve, " may do more than serve"),
        ("the role ", sign_in, " may do more than sign people in"),
        ("what people sign in with is open to ", list_open_credentials(&mut tx).await?, ""),
    ];
    match checks.into_iter().find(|(_, found, _)| !found.is_empty()) {
        Some((before, found, after)) => {
            Err(SetUpError::Unsafe(format!("{before}{}{after}", found.join(", "))))
        }
        None => Ok(()),
    }
}

/// Tables of tenants, or that serving reads of all of them, whose rows no policy guards from their owner.
async fn list_open_tables(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "select c.relname::text
           from pg_class c
           join pg_attribute a on a.attrelid = c.oid
             and (a.attname = 'partner_id' and (a.attnum = 1 or c.relname = 'membership_index')
                  -- Shared by all companies, and read by what serves one.
                  or a.attname = 'about_partner' and has_column_privilege('portal_serve', c.oid, a.attnum, 'select'))
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
             and not (c.relrowsecurity and c.relforcerowsecurity)",
    )
    .fetch_all(conn)
    .await
}

/// Policies for serving and signing in that are other than the tenants' own. One that permits too much would open what all the others
/// close; those that restrict open nothing. Which companies somebody belongs to is read before a request knows its own.
async fn list_wide_policies(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "select format('%s on %s', policyname, tablename)
           from pg_policies
           where schemaname = 'public' and permissive = 'PERMISSIVE' and roles && array['public', 'portal_serve', 'portal_sign_in']::name[]
             and not (tablename = 'membership_index' and policyname = 'read' and cmd = 'SELECT')
             and (cmd <> 'ALL' or with_check is not null
                  or replace(qual, '(about_partner = ', '(partner_id = ')
                     <> '(partner_id = (NULLIF(current_setting(''app.partner_id''::text, true), ' ||
                             '''''::text))::uuid)')",
    )
    .fetch_all(conn)
    .await
}

/// The roles of this connection that may do more than they are for. With one login for all, the login itself is the
/// installation's; one of its own (`separate`) must be as harmless as its role, and can't take the others either.
async fn list_strong_roles(
    conn: &mut PgConnection,
    separate: bool,
    others: &[&str],
) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "select r.rolname::text
           from pg_roles r
           where (r.rolname = current_user or ($1 and r.rolname = session_user))
             and (r.rolsuper or r.rolbypassrls
                  or exists (select from pg_class c
                             where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
                  or exists (select from unnest($2::text[] || array['portal_owner', 'portal_console']) other
                             where pg_has_role(r.oid, other::name, 'member')))",
    )
    .bind(separate)
    .bind(others)
    .fetch_all(conn)
    .await
}

/// Which role may read or write a password's hash or a link, change an operator, or say whose a session is, though it
/// signs nobody in.
async fn list_open_credentials(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "select role || ' (' || what || ')'
           from unnest(array['portal_serve', 'portal_console']::name[]) role,
                lateral (values
                    ('portal_sign_in', pg_has_role(role, 'portal_sign_in', 'member')),
                    ('password_hash', has_column_privilege(role, 'persons', 'password_hash', 'select, update')),
                    ('password_version', has_column_privilege(role, 'persons', 'password_version', 'update')),
                    ('new passwords', has_column_privilege(role, 'persons', 'password_hash', 'insert')),
                    ('one_time_links', has_any_column_privilege(role, 'one_time_links', 'insert, update')
                        or has_column_privilege(role, 'one_time_links', 'token_hash', 'select')),
                    -- Whoever invites makes links, and can't read them. Not there yet while migrations wait: nothing is open.
                    ('invitation_links', has_column_privilege(role, to_regclass('invitation_links'), 'token_hash', 'select, update')
                        or role = 'portal_serve'
                           and has_any_column_privilege(role, to_regclass('invitation_links'), 'insert, update')),
                    ('addresses', has_column_privilege(role, 'persons', 'email', 'update')
                        or has_any_column_privilege(role, to_regclass('address_changes'), 'insert, update')
                        or has_column_privilege(role, to_regclass('address_changes'), 'token_hash', 'select')),
                    ('operators', has_any_column_privilege(role, 'operators', 'insert, update')
                        or has_table_privilege(role, 'operators', 'delete, truncate')),
                    ('sessions', has_column_privilege(role, 'sessions', 'person_id', 'insert, update')
                        or has_column_privilege(role, 'sessions', 'id_hash', 'update'))) open (what, found)
           where open.found",
    )
    .fetch_all(conn)
    .await
}
