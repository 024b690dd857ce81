//! The database of the benchmark: a private Postgres in a folder of its own, companies and sessions, and `pgbench`.

use std::ffi::OsStr;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use partner_portal::db::private::{DATABASE, PrivatePostgres, Settings};
use partner_portal::users::sessions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection};
use time::OffsetDateTime;
use tokio::runtime::Runtime;
use tower_sessions::session::Id;
use uuid::Uuid;

use crate::children::Running;
use crate::client::{Load, Page, owner_of};
use crate::portal;

/// How many visitors `pgbench` plays.
const VISITORS: u32 = 16;

/// The number of the benchmark's company `n`, from 1.
pub fn mpn_id(company: u32) -> u32 {
    5_000_000 + company
}

pub struct Database {
    runtime: Runtime,
    server: Option<PrivatePostgres>,
    directory: PathBuf,
    kept: bool,
    partners: u32,
}

impl Database {
    /// With the settings of a real installation: what is committed is on the disk.
    ///
    /// In `kept`, if there is such a folder, which then stays.
    pub fn start(kept: Option<&Path>) -> Self {
        let runtime = Runtime::new().unwrap();
        let own = || std::env::temp_dir().join(format!("partner-portal-bench-{}", std::process::id()));
        let directory = kept.map_or_else(own, Path::to_path_buf);
        let server = runtime.block_on(PrivatePostgres::start(&directory, Settings::durable())).unwrap();
        Self { runtime, server: Some(server), directory, kept: kept.is_some(), partners: 0 }
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Fills it, unless it is a kept one that is full.
    pub fn seed(&mut self, partners: u32, sessions: u32) {
        self.partners = partners;
        if self.kept
            && !self.texts("select relname::text from pg_class where relname = 'sessions'").is_empty()
        {
            let there = self.texts("select count(*)::text from partner_directory where mpn_id > 5000000");
            assert_eq!(there, [partners.to_string()], "companies in the kept folder");
            return;
        }
        let mut seed = portal::command(&self.directory);
        seed.args(["seed", "bench", "--partners", &partners.to_string()]);
        assert!(Running::start(&mut seed).output().status.success());
        self.insert_sessions(sessions);
        self.run("analyze sessions");
        self.freshen_sessions();
    }

    /// Session `n` is that of an admin of company `n`, wrapped around; its id is its number, which is fine where nobody
    /// guesses.
    fn insert_sessions(&self, sessions: u32) {
        let people = self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let people: Vec<(i64, Uuid)> = sqlx::query_as(
                "select d.mpn_id, m.person_id from members m
                 join partner_directory d on d.id = m.partner_id
                 join member_roles r on r.partner_id = m.partner_id and r.member_id = m.id
                 order by d.mpn_id, r.role",
            )
            .fetch_all(&mut conn)
            .await
            .unwrap();
            conn.close().await.unwrap();
            people
        });
        let now = OffsetDateTime::now_utc();
        let (mut hashes, mut owners) = (Vec::new(), Vec::new());
        for session in 1..=sessions {
            let (company, admin) = owner_of(session, self.partners);
            let (mpn, person) = people[2 * (company as usize - 1) + admin as usize - 1];
            assert_eq!(mpn, i64::from(mpn_id(company)));
            hashes.push(sessions::hash(Id(i128::from(session))));
            owners.push(person);
        }
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            sqlx::query(
                "insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
                 select hash, person, 1, jsonb_build_object('person', person, 'signed_in_at', $3::bigint), $4, $4
                 from unnest($1::bytea[], $2::uuid[]) as s (hash, person)",
            )
            .bind(hashes)
            .bind(owners)
            .bind(now.unix_timestamp())
            .bind(now)
            .execute(&mut conn)
            .await
            .unwrap();
            conn.close().await.unwrap();
        });
    }

    /// What this asks for, one column of text.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let texts = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_all(&mut conn).await.unwrap();
            conn.close().await.unwrap();
            texts
        })
    }

    /// Sessions of an admin and of another member of a company, and of an operator.
    pub fn add_sessions_of(&self, company: u32) -> [u64; 3] {
        /// Beyond those of [`Self::insert_sessions`].
        const FIRST: u64 = 1 << 40;
        let mpn = mpn_id(company);
        let who = [
            format!("person1@company{mpn}.example"),
            format!("person3@company{mpn}.example"),
            "operator1@bench.example".to_owned(),
        ];
        let mut ids = [0; 3];
        for (n, email) in who.iter().enumerate() {
            let id = FIRST + u64::from(company) * 3 + n as u64;
            let hex: String =
                sessions::hash(Id(i128::from(id))).iter().map(|byte| format!("{byte:02x}")).collect();
            self.run(&format!(
                "insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
                 select '\\x{hex}', id, 1,
                        jsonb_build_object('person', id, 'signed_in_at', extract(epoch from now())::bigint), now(), now()
                 from persons where email = '{email}'
                 on conflict (id_hash) do update set data = excluded.data"
            ));
            ids[n] = id;
        }
        self.freshen_sessions();
        ids
    }

    /// Lets the server log each statement with what it took, or no more.
    pub fn log_durations(&self, on: bool) {
        if on {
            self.run("alter system set log_min_duration_statement = 0");
            self.run("alter system set log_parameter_max_length = 0");
        } else {
            self.run("alter system reset all");
        }
        self.run("select pg_reload_conf()");
        std::thread::sleep(Duration::from_millis(500));
    }

    /// All sessions as if used this moment, so that a run of less than a minute writes none of them (activity is noted
    /// once a minute).
    pub fn freshen_sessions(&self) {
        self.run("update sessions set expires_at = now() + interval '12 hours'");
        self.run("vacuum sessions");
        self.run("checkpoint");
    }

    /// What one page asks of the database, but for `BEGIN` and its settings: as the server logs it, with the visitor's
    /// own values replaced by names in braces.
    pub fn statements_of(&self, page: &Page, load: &Load<'_>) -> Vec<String> {
        const SESSION: u32 = 1;
        // Once before, so that what is only asked of a first page is not counted.
        load.once(SESSION);
        self.freshen_sessions();
        self.run("alter system set log_statement = 'all'");
        self.run("alter system set log_error_verbosity = 'default'");
        self.run("select pg_reload_conf()");
        std::thread::sleep(Duration::from_millis(500));
        let mut log = std::fs::File::open(self.directory.join("postgres.log")).unwrap();
        log.seek(SeekFrom::End(0)).unwrap();
        load.once(SESSION);
        std::thread::sleep(Duration::from_millis(200));
        let mut text = String::new();
        log.read_to_string(&mut text).unwrap();
        self.run("alter system reset all");
        self.run("select pg_reload_conf()");
        let values = self.values_of(SESSION);
        let statements: Vec<String> =
            logged(&text).iter().map(|(sql, parameters)| with_names(sql, parameters, &values)).collect();
        assert!(!statements.is_empty(), "no statement of the {} in the log:\n{text}", page.name);
        statements
    }

    /// What tells this session's cookie, company and person in a statement, under the names that stand for them.
    fn values_of(&self, session: u32) -> [(&'static str, String); 4] {
        let (company, _) = owner_of(session, self.partners);
        let hash = sessions::hash(Id(i128::from(session)));
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let (partner, person): (Uuid, Uuid) = self.runtime.block_on(async {
            let mut conn = self.connect().await;
            let ids = sqlx::query_as(
                "select d.id, s.person_id from partner_directory d, sessions s where d.mpn_id = $1 and s.id_hash = $2",
            )
            .bind(i64::from(mpn_id(company)))
            .bind(hash)
            .fetch_one(&mut conn)
            .await
            .unwrap();
            conn.close().await.unwrap();
            ids
        });
        [
            ("{session}", format!("'\\x{hex}'")),
            ("{mpn_id}", format!("'{}'", mpn_id(company))),
            ("{partner}", format!("'{partner}'")),
            ("{person}", format!("'{person}'")),
        ]
    }

    /// A script for each of some visitors, with their values written in: computing them in SQL would make the limit
    /// lower than it is. Few, since each connection prepares each anew.
    pub fn pgbench_scripts(&self, statements: &[String], sessions: u32) -> Vec<PathBuf> {
        let script = |number: u32| {
            let values = self.values_of(1 + number * (sessions / VISITORS));
            let mut text = statements.join(";\n") + ";\n";
            for (name, value) in &values {
                text = text.replace(name, value);
            }
            let path = self.directory.join(format!("page-{number}.sql"));
            std::fs::write(&path, text).unwrap();
            path
        };
        (0..VISITORS).map(script).collect()
    }

    /// Pages a second that Postgres alone manages: the same statements, prepared, with no transaction around them and
    /// by a superuser, whom no policy holds.
    pub fn pgbench(&self, scripts: &[PathBuf], clients: usize, seconds: u64) -> f64 {
        let superuser = self.server().superuser_options();
        let mut pgbench = Command::new("pgbench");
        pgbench
            .args(["--no-vacuum", "--protocol=prepared", "--username=postgres", "--jobs=2"])
            .args(scripts.iter().flat_map(|script| [OsStr::new("--file"), script.as_os_str()]))
            .arg(format!("--client={clients}"))
            .arg(format!("--time={seconds}"))
            .arg("--host")
            .arg(superuser.get_socket().unwrap())
            .arg(DATABASE)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let output = Running::start(&mut pgbench).output();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        let line = said.lines().find(|line| line.starts_with("tps = ")).unwrap();
        line.split_whitespace().nth(2).unwrap().parse().unwrap()
    }

    fn run(&self, sql: &str) {
        self.runtime.block_on(async {
            let mut conn = self.connect().await;
            sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut conn).await.unwrap();
            conn.close().await.unwrap();
        });
    }

    async fn connect(&self) -> PgConnection {
        self.server().superuser_options().database(DATABASE).connect().await.unwrap()
    }

    fn server(&self) -> &PrivatePostgres {
        self.server.as_ref().unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            let _ = self.runtime.block_on(server.stop());
        }
        if !self.kept {
            let _ = std::fs::remove_dir_all(&self.directory);
        }
    }
}

/// The statements in a piece of the server's log, with their parameters.
fn logged(log: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    // Lines that belong to the one before begin with a tab.
    for entry in log.replace("\n\t", " ").lines() {
        if let Some((_, statement)) = entry.split_once("LOG:  execute ") {
            let (_, sql) = statement.split_once(": ").unwrap();
            found.push((sql.to_owned(), Vec::new()));
        } else if let (Some((_, list)), Some(last)) =
            (entry.split_once("DETAIL:  parameters: "), found.last_mut())
        {
            last.1 = list.split(", $").map(|one| one.split_once(" = ").unwrap().1.to_owned()).collect();
        }
    }
    found
}

/// The statement with its parameters put in: by name where they tell the visitor, as they are otherwise.
fn with_names(sql: &str, parameters: &[String], values: &[(&'static str, String)]) -> String {
    let mut sql = sql.to_owned();
    // From the last: `$1` begins `$10`.
    for (index, parameter) in parameters.iter().enumerate().rev() {
        let known = values.iter().find(|(_, value)| parameter == value);
        let text = known.map_or(parameter.as_str(), |(name, _)| *name);
        sql = sql.replace(&format!("${}", index + 1), text);
    }
    sql
}
