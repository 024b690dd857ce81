//! Starts a private Postgres in a folder, migrates it, prints the address of the owner's login, and stops it when
//! asked to end: `portal-database FOLDER`.

// The portal's two lowest rooms, of which only a part is used here: lints that need to see all uses say nothing.
#[allow(unused, unfulfilled_lint_expectations, reason = "the portal's own crate checks these")]
#[path = "../../src/base/mod.rs"]
mod base;
#[allow(unused, reason = "the portal's own crate checks these")]
#[path = "../../src/db/mod.rs"]
mod db;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sqlx::migrate::Migrator;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::db::private::{DATABASE, PrivatePostgres, Settings};
use crate::db::{Logins, roles};

/// Read when the tool runs, so that a new migration needs no build.
const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");

type Outcome = Result<(), Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: portal-database FOLDER");
        return ExitCode::from(2);
    };
    match run(&folder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("portal-database: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(folder: &Path) -> Outcome {
    // Listened for from the start, so that a server that was begun is also stopped.
    let stop = [signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?];
    let server = PrivatePostgres::start(folder, Settings::for_tests()).await?;
    let outcome = offer(&server, stop).await;
    server.stop().await?;
    outcome
}

async fn offer(server: &PrivatePostgres, [mut terminate, mut interrupt]: [Signal; 2]) -> Outcome {
    let owner = server.connect_options("portal_owner", DATABASE);
    let logins = Logins {
        serve: server.connect_options("portal_serve", DATABASE),
        sign_in: server.connect_options("portal_sign_in", DATABASE),
        console: server.connect_options("portal_console", DATABASE),
        owner: owner.clone(),
        separate: true,
    };
    let migrations = Migrator::new(Path::new(MIGRATIONS)).await?;
    roles::migrate(&migrations, &logins, &server.data_dir().join("secret.key")).await?;
    let socket = owner.get_socket().ok_or("the private Postgres has no socket")?;
    writeln!(std::io::stdout(), "postgres:///{DATABASE}?host={}&user=portal_owner", socket.display())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
