//! `serve` and `worker`: what runs until it is asked to end.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use sqlx::Connection as _;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;

use crate::activations::automatic::Clerk;
use crate::app;
use crate::base::clock::Clock;
use crate::base::secrets::Secrets;
use crate::commands::config::Config;
use crate::db::migrations::Progress;
use crate::db::private::PrivatePostgres;
use crate::db::roles::{self};
use crate::db::{self, Db, Logins};
use crate::dns::Dns;
use crate::jobs;
use crate::jobs::applications::Receptionist;
use crate::jobs::forgotten_passwords::LinkWriter;
use crate::mail::delivery::Postman;
use crate::mail::transport::{PATIENCE, Transport};
use crate::mail::{MailSettings, Sender};
use crate::programme::{CurrentProgramme, Programme};
use crate::scope::waiting;
use crate::seed::{self};
use crate::state::{App, AppState, Installation};
use crate::web::room::Bounds;
use crate::web::server::{Door, Terms};
use crate::web::{health, metrics, server};

use super::opened::{Opened, finish_migrations, stop_private, stop_signal, stopped};
use super::{CommandError, CommandResult, print, seed_demo_data};

/// How often what was measured is summed up.
const METRICS_UPKEEP: Duration = Duration::from_secs(5);
/// Files that the portal opens beside connections from people: to the database and the mail server, its own.
const OTHER_FILES: u64 = 200;
/// So many connections there may be, however few files the system allows.
const FEWEST_CONNECTIONS: usize = 50;
/// How often the settings are looked for while an older release still runs.
const LOOK_FOR_SETTINGS: Duration = Duration::from_secs(2);
/// How long shutdown waits for handlers that run.
const FAREWELL: Duration = Duration::from_secs(10);

/// `serve`: the portal, with background work beside it unless it is left to others.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn serve(config: &Config, with_worker: bool) -> CommandResult {
    let connections = room_for_connections();
    // First of all: an address that is taken is told before a database is started.
    let listener = listen(config.listen).await?;
    let metrics = match config.metrics_listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let address = listener.local_addr().map_err(|error| CommandError::Listen(config.listen, error))?;
    let base_url = config.base_url(address);
    let stop = stop_signal()?;
    // Until the database is there the portal says at least that it lives.
    let door = Door::closed(waiting::router(base_url.scheme() == "https"));
    let terms = Terms::new(Bounds::serving(connections, &config.trusted_proxies));
    let served = tokio::spawn(server::serve_at(listener, door.clone(), terms, stopped(stop.clone())));
    let Some(Opened { logins, secrets, private, .. }) = open_until(config, &stop).await? else {
        return Ok(());
    };
    let open = async {
        let running = Running { door, served, metrics, with_worker, stop };
        serve_on(config, &base_url, &logins, secrets, running).await
    };
    let outcome = kept_up(private.as_ref(), open).await;
    stop_private(private).await;
    outcome
}

/// What serves already when the database is opened, and what is to be done beside it.
struct Running {
    door: Door,
    served: JoinHandle<()>,
    metrics: Option<TcpListener>,
    with_worker: bool,
    stop: watch::Receiver<bool>,
}

/// Works, and keeps a private Postgres up meanwhile.
async fn kept_up(
    private: Option<&PrivatePostgres>,
    work: impl Future<Output = CommandResult>,
) -> CommandResult {
    match private {
        Some(private) => tokio::select! {
            outcome = work => outcome,
            () = private.keep_up() => Ok(()),
        },
        None => work.await,
    }
}

/// How many connections from people there may be: fewer than this process may open files, with some left for the
/// database, the mail server and all else. What the system allows at most is asked for first.
fn room_for_connections() -> usize {
    let files = rlimit::increase_nofile_limit(u64::MAX).unwrap_or(OTHER_FILES * 2);
    let left = usize::try_from(files.saturating_sub(OTHER_FILES)).unwrap_or(usize::MAX);
    let connections = left.clamp(FEWEST_CONNECTIONS, Bounds::TOTAL);
    if connections < Bounds::TOTAL {
        tracing::info!(files, connections, "the limit of open files bounds the connections");
    }
    connections
}

/// For what runs until it is asked to end: asked so early, it ends in order too.
async fn open_until(config: &Config, stop: &watch::Receiver<bool>) -> Result<Option<Opened>, CommandError> {
    let opened = match Opened::open(config, stop.clone()).await {
        Err(CommandError::Interrupted) => return Ok(None),
        other => other?,
    };
    if let Progress::WaitsForReleaseBefore(connections) = opened.progress {
        tracing::info!(connections, "the last migrations wait until the release before has ended");
        tokio::spawn(finish_migrations(opened.logins.clone(), stop.clone()));
    }
    Ok(Some(opened))
}

async fn listen(address: std::net::SocketAddr) -> Result<TcpListener, CommandError> {
    TcpListener::bind(address).await.map_err(|error| CommandError::Listen(address, error))
}

async fn serve_on(
    config: &Config,
    base_url: &Url,
    logins: &Logins,
    secrets: Secrets,
    running: Running,
) -> CommandResult {
    let Running { door, served, metrics, with_worker, stop } = running;
    let clock = Clock::system();
    let db = open_database(config, logins, &secrets, &clock).await?;
    let Some(programme) = settings(&db, &stop).await? else {
        return Ok(());
    };
    let sender = sender(config, &programme, base_url)?;
    let installation = Installation {
        demo: config.demo.then(seed::demo_accounts),
        trusted_proxies: config.trusted_proxies.clone(),
        mail: MailSettings { sender: sender.clone(), delivers: config.mail_server.is_some() },
        base_url: base_url.clone(),
        dns: dns(config)?,
    };
    let secrets = Arc::new(secrets);
    let clerk = Clerk::new(db.clone(), clock.clone(), Arc::clone(&secrets));
    let links = LinkWriter::new(db.clone(), clock.clone(), Arc::clone(&secrets), config.demo);
    let applications = Receptionist::new(db.clone(), clock.clone(), Arc::clone(&secrets));
    let postman = if with_worker { postman(config, &db, &clock, sender, &secrets) } else { None };
    tokio::spawn(programme.clone().follow(db.clone(), stopped(stop.clone())));
    let app: AppState =
        Arc::new(App::new(db.clone(), clock.clone(), secrets, programme, installation, app::MENUS));
    let metrics = metrics.map(|metrics| tokio::spawn(serve_metrics(metrics, Arc::clone(&app), stop.clone())));
    let worker = if with_worker {
        let for_visitors = (links, applications);
        let stop = move || stopped(stop.clone());
        Some(tokio::spawn(jobs::run(db.clone(), clock, clerk, for_visitors, postman, stop)))
    } else {
        None
    };
    door.open(app::router(Arc::clone(&app)));
    let hint = if config.demo { " (demo: one click signs in)" } else { "" };
    print(&format!("Partner portal: open {}{hint}", base_url.as_str().trim_end_matches('/')));
    served.await.map_err(|error| CommandError::System(error.to_string()))?;
    end(&app, [metrics, worker].into_iter().flatten()).await;
    db.close().await;
    Ok(())
}

/// The programme's settings. Coming from a release much older than the one before, they have their columns only when the
/// last migrations are done. `None`: the portal is asked to end.
async fn settings(db: &Db, stop: &watch::Receiver<bool>) -> Result<Option<CurrentProgramme>, CommandError> {
    loop {
        match Programme::load(db).await {
            Ok(programme) => return Ok(Some(CurrentProgramme::new(programme))),
            Err(error) if db::lacks_column(&error) => {
                tracing::info!("the settings wait until the last migrations are done");
            }
            Err(error) => return Err(error.into()),
        }
        tokio::select! {
            () = stopped(stop.clone()) => return Ok(None),
            () = tokio::time::sleep(LOOK_FOR_SETTINGS) => {}
        }
    }
}

/// The database, once it is found safe, with the demo in it where that is on.
async fn open_database(
    config: &Config,
    logins: &Logins,
    secrets: &Secrets,
    clock: &Clock,
) -> Result<Db, CommandError> {
    let db = Db::new(logins);
    roles::self_check(&db, logins).await?;
    if config.demo {
        let mut conn = roles::connect_as_owner(&logins.owner).await?;
        seed_demo_data(&mut conn, secrets, clock, false).await?;
        conn.close().await?;
    }
    Ok(db)
}

/// Waits for what still runs. Handlers whose clients hung up run on; what they do is done before the database goes.
async fn end(app: &App, tasks: impl Iterator<Item = JoinHandle<()>>) {
    app.tasks.close();
    if tokio::time::timeout(FAREWELL, app.tasks.wait()).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
    for task in tasks {
        let _ = tokio::time::timeout(FAREWELL, task).await;
    }
}

async fn serve_metrics(listener: TcpListener, app: AppState, stop: watch::Receiver<bool>) {
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new()
        .set_buckets(&metrics::SECONDS)
        .and_then(metrics_exporter_prometheus::PrometheusBuilder::install_recorder);
    match recorder {
        Ok(handle) => {
            tokio::spawn(keep_metrics_small(handle.clone(), stop.clone()));
            let router = Router::new().route("/metrics", get(show_metrics)).with_state((app, handle));
            server::serve(listener, router, stopped(stop)).await;
        }
        Err(error) => tracing::error!(%error, "no metrics"),
    }
}

/// The metrics of this process, with what workers of all processes have done today.
async fn show_metrics(State(state): State<(AppState, PrometheusHandle)>) -> Response {
    jobs::told::tell(&state.0.db).await;
    health::metrics(State(state)).await
}

/// Sums up what was measured also while nobody asks for it: else every request would stay in memory.
async fn keep_metrics_small(handle: PrometheusHandle, stop: watch::Receiver<bool>) {
    let stop = stopped(stop);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(METRICS_UPKEEP) => handle.run_upkeep(),
        }
    }
}

/// Whom to ask for what people set in DNS.
fn dns(config: &Config) -> Result<Dns, CommandError> {
    match config.dns_servers.as_slice() {
        [] => Ok(Dns::of_system()),
        servers => Dns::at(servers).map_err(|error| CommandError::System(format!("PORTAL_DNS: {error}"))),
    }
}

/// Who sends the mails.
fn sender(config: &Config, programme: &CurrentProgramme, base_url: &Url) -> Result<Sender, CommandError> {
    Sender::new(config.mail_from.as_deref(), programme.clone(), base_url, app::mail_kinds())
        .map_err(|error| CommandError::Mail(error.to_string()))
}

/// Who delivers the mails; nobody without a mail server: then they rest in the outbox, for operators to read.
fn postman(
    config: &Config,
    db: &Db,
    clock: &Clock,
    sender: Sender,
    secrets: &Arc<Secrets>,
) -> Option<Postman> {
    let relay = config.mail_server(&sender.base_url)?;
    let transport = Transport::new(relay, PATIENCE);
    Some(Postman::new(db.clone(), clock.clone(), sender, transport, Arc::clone(secrets)))
}

/// `worker`: background work only.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn work(config: &Config) -> CommandResult {
    let stop = stop_signal()?;
    let Some(Opened { logins, secrets, private, .. }) = open_until(config, &stop).await? else {
        return Ok(());
    };
    let outcome = kept_up(private.as_ref(), work_on(config, &logins, secrets, stop)).await;
    stop_private(private).await;
    outcome
}

async fn work_on(
    config: &Config,
    logins: &Logins,
    secrets: Secrets,
    stop: watch::Receiver<bool>,
) -> CommandResult {
    let db = Db::new(logins);
    let clock = Clock::system();
    let secrets = Arc::new(secrets);
    let clerk = Clerk::new(db.clone(), clock.clone(), Arc::clone(&secrets));
    let links = LinkWriter::new(db.clone(), clock.clone(), Arc::clone(&secrets), config.demo);
    let applications = Receptionist::new(db.clone(), clock.clone(), Arc::clone(&secrets));
    let Some(programme) = settings(&db, &stop).await? else {
        return Ok(());
    };
    let sender = sender(config, &programme, &config.base_url(config.listen))?;
    tokio::spawn(programme.follow(db.clone(), stopped(stop.clone())));
    let postman = postman(config, &db, &clock, sender, &secrets);
    print("Partner portal: worker running");
    jobs::run(db.clone(), clock, clerk, (links, applications), postman, move || stopped(stop.clone())).await;
    db.close().await;
    Ok(())
}
