//! How long a file of a million keys takes, and how much this process grows by it.
//!
//! ```sh
//! cargo bench --bench keys
//! cargo bench --profile dev --bench keys -- --keys 20000     # does it still run: no figures to keep
//! ```
//!
//! The file comes in pieces of a mebibyte, as a browser sends it, and is looked at and put into the pool by the worker's steps;
//! here without HTTP, on a private Postgres with the settings of a real installation. Then the same file comes again: all of it
//! is known.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use partner_portal::audit::Actor;
use partner_portal::base::clock::Clock;
use partner_portal::base::ids::{KeyImportId, PersonId, ProductId};
use partner_portal::base::secrets::Secrets;
use partner_portal::db::private::{DATABASE, PrivatePostgres, Settings};
use partner_portal::db::{Db, Logins};
use partner_portal::jobs::key_imports::step;
use partner_portal::keys::acts::imports::{self, Begin, Piece};
use partner_portal::keys::imports::{Import, PIECE};
use partner_portal::keys::store::imports::find;
use sqlx::ConnectOptions as _;
use uuid::Uuid;

#[derive(Parser)]
struct Options {
    /// Keys in the file
    #[arg(long, default_value_t = 1_000_000)]
    keys: u32,
    /// What `cargo bench` adds
    #[arg(long, hide = true)]
    bench: bool,
}

/// What all of it needs.
struct Desk {
    db: Db,
    clock: Clock,
    secrets: Arc<Secrets>,
    operator: PersonId,
    product: ProductId,
}

#[tokio::main]
async fn main() {
    let options = Options::parse();
    if cfg!(debug_assertions) {
        println!("A debug build: the figures say nothing. Leave out --profile dev.");
    }
    let directory = std::env::temp_dir().join(format!("partner-portal-keys-{}", std::process::id()));
    let server = PrivatePostgres::start(&directory, Settings::durable()).await.unwrap();
    let outcome =
        tokio::spawn(measure_in(directory.clone(), server.connect_options("", DATABASE), options.keys));
    let outcome = outcome.await;
    server.stop().await.unwrap();
    let _ = std::fs::remove_dir_all(&directory);
    outcome.unwrap();
}

async fn measure_in(directory: std::path::PathBuf, at: sqlx::postgres::PgConnectOptions, keys: u32) {
    let desk = Desk::open(&directory, &at).await;
    let before = memory_mib();
    for what in ["a new file", "the same file again"] {
        let begun = Instant::now();
        let import = desk.send(keys).await;
        let sent = begun.elapsed();
        while desk.import(import).await.counts.is_none() {
            step(&desk.db, &desk.clock).await.unwrap();
        }
        let looked = begun.elapsed();
        let fresh = desk.import(import).await.counts.unwrap().fresh;
        if fresh > 0 {
            desk.confirm(import, fresh).await;
            step(&desk.db, &desk.clock).await.unwrap();
        }
        let all = begun.elapsed();
        let rate = f64::from(keys) / all.as_secs_f64();
        println!("{what}: {keys} keys, {fresh} new, in {:.1} s: {rate:.0} a second", all.as_secs_f64());
        println!(
            "  received and sealed {}, looked at {}, put in {}",
            s(sent),
            s(looked - sent),
            s(all - looked)
        );
    }
    println!("the process grew by {} MiB at most", memory_mib().saturating_sub(before));
}

fn s(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

impl Desk {
    async fn open(directory: &Path, at: &sqlx::postgres::PgConnectOptions) -> Self {
        let mut seed = Command::new(env!("CARGO_BIN_EXE_partner-portal"));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if ["PORTAL_", "DATABASE_", "SMTP_"].iter().any(|ours| name.starts_with(ours)) {
                seed.env_remove(name);
            }
        }
        seed.env("PORTAL_DATA_DIR", directory).env("PORTAL_DEMO", "off").env("PORTAL_LOG", "warn");
        assert!(seed.args(["seed", "bench", "--partners", "20"]).status().unwrap().success());
        let login = |role: &str| at.clone().username(role);
        let mut owner = login("portal_owner").connect().await.unwrap();
        let operator: Uuid = sqlx::query_scalar("select person_id from operators limit 1")
            .fetch_one(&mut owner)
            .await
            .unwrap();
        let product: Uuid = sqlx::query_scalar("select product_id from key_pools limit 1")
            .fetch_one(&mut owner)
            .await
            .unwrap();
        let logins = Logins {
            serve: login("portal_serve"),
            sign_in: login("portal_sign_in"),
            owner: login("portal_owner"),
            console: login("portal_console"),
            separate: true,
        };
        Self {
            db: Db::new(&logins),
            clock: Clock::system(),
            secrets: Arc::new(Secrets::load(&directory.join("secret.key")).unwrap()),
            operator: PersonId(operator),
            product: ProductId(product),
        }
    }

    fn actor(&self) -> Actor {
        Actor { person: Some(self.operator), ..Actor::programme(self.clock.clone()) }
    }

    async fn import(&self, import: KeyImportId) -> Import {
        let mut tx = self.db.console().await.unwrap();
        find(&mut tx, import).await.unwrap().unwrap()
    }

    /// Sends a file, of which no more than a piece is in memory.
    async fn send(&self, keys: u32) -> KeyImportId {
        let line = |number: u32| format!("BNCHK-{number:08}-{:08X}\n", number.wrapping_mul(2_654_435_761));
        let size = i64::try_from(line(0).len()).unwrap() * i64::from(keys);
        let begin = Begin {
            product: self.product,
            once: Uuid::now_v7(),
            file_name: Some("keys.csv".to_owned()),
            size,
        };
        let mut tx = self.db.console().await.unwrap();
        let import = imports::begin(&mut tx, &self.actor(), begin).await.unwrap();
        tx.commit().await.unwrap();
        let (mut piece, mut number) = (String::with_capacity(PIECE + 64), 0);
        for key in 0..keys {
            write!(piece, "{}", line(key)).unwrap();
            if piece.len() >= PIECE || key + 1 == keys {
                let rest = piece.split_off(piece.len().min(PIECE));
                self.take(import, Piece { number, bytes: piece.clone().into_bytes() }).await;
                number += 1;
                piece.replace_range(.., &rest);
                if key + 1 == keys && !piece.is_empty() {
                    self.take(import, Piece { number, bytes: piece.clone().into_bytes() }).await;
                }
            }
        }
        import
    }

    async fn take(&self, import: KeyImportId, piece: Piece) {
        let mut tx = self.db.console().await.unwrap();
        let locked = imports::lock(&mut tx, import).await.unwrap();
        imports::take(&mut tx, &self.actor(), &self.secrets, locked, piece).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn confirm(&self, import: KeyImportId, fresh: i32) {
        let mut tx = self.db.console().await.unwrap();
        let locked = imports::lock(&mut tx, import).await.unwrap();
        imports::confirm(&mut tx, &self.actor(), &locked.import, fresh).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// The most that this process has had in memory.
fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
