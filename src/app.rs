//! What every handler shares, the router put together, the order of the middleware.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, Version};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use ipnet::IpNet;
use tokio_util::task::TaskTracker;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _};
use tower_http::timeout::RequestBodyTimeoutLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};
use url::Url;

use crate::authz::SignedIn;
use crate::clock::Clock;
use crate::db::Db;
use crate::db::sessions::PgSessionStore;
use crate::error::AppError;
use crate::mail::MailSettings;
use crate::secrets::Secrets;
use crate::web::guard::{self, Origins, Uncompressed};
use crate::web::routes::Routes;
use crate::web::{assets, context, errors, extract, health, metrics};
use crate::{activations, benefits, keys, mail, partners, people, service_requests, users};

/// A client that takes longer than this between two parts of a body is cut off.
const BODY_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(20);

/// What every handler shares.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Seals and opens secrets.
    pub secrets: Arc<Secrets>,
    /// The programme's names and policies.
    pub programme: Arc<Programme>,
    /// Whether everybody may sign in as a demo account.
    pub demo: bool,
    /// The names under which this server is known.
    pub origins: Origins,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Who sends mails, and whether they are delivered.
    pub mail: MailSettings,
    /// The handlers that run; shutdown waits for them.
    pub tasks: TaskTracker,
}

/// What the state is in handlers.
pub type AppState = Arc<App>;

/// The programme, as it is when the portal starts.
#[derive(Clone, Debug)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// Days until a vacated seat is free for another member (R-SEAT-3).
    pub seat_waiting_days: i32,
    /// Whether a technical activation names a member and a second address of his (R-TEC-2).
    pub technical_activation_user: bool,
    /// The cloud's own portal, where credits and subscriptions are managed (R-CL-1).
    pub cloud_portal_url: String,
    /// Where partners that have not moved in manage their benefits (R-TEN-2).
    pub membership_center_url: String,
    /// Where they turn for help with technical benefits (R-TEN-2).
    pub regional_help_url: String,
}

impl Programme {
    /// Reads it.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(db: &Db) -> sqlx::Result<Self> {
        let mut tx = db.serve().await?;
        sqlx::query_as!(Self, "select name, seat_waiting_days, technical_activation_user, cloud_portal_url, membership_center_url, regional_help_url from programme")
            .fetch_one(&mut *tx)
            .await
    }
}

/// How this portal was set up.
#[derive(Clone, Debug)]
pub struct Installation {
    /// Where people open it.
    pub base_url: Url,
    /// Whether everybody may sign in as a demo account.
    pub demo: bool,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Who sends mails, and whether they are delivered.
    pub mail: MailSettings,
}

impl App {
    /// The state of a portal.
    #[must_use]
    pub fn new(
        db: Db,
        clock: Clock,
        secrets: impl Into<Arc<Secrets>>,
        programme: Programme,
        installation: Installation,
    ) -> Self {
        let Installation { base_url, demo, trusted_proxies, mail } = installation;
        Self {
            db,
            clock,
            secrets: secrets.into(),
            programme: Arc::new(programme),
            demo,
            origins: Origins::new(&base_url, demo),
            trusted_proxies,
            mail,
            tasks: TaskTracker::new(),
        }
    }
}

/// Every route behind the guards: what the access matrix goes through.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(users::sign_in::routes())
        .merge(users::links::routes())
        .merge(users::language::routes())
        .merge(partners::portal::routes())
        .merge(benefits::routes())
        .merge(people::routes())
        .merge(service_requests::portal::routes())
        .merge(keys::console::routes())
        .merge(activations::console::routes())
        .merge(service_requests::console::routes())
        .merge(mail::console::routes())
}

async fn not_found(State(app): State<AppState>, mut parts: Parts) -> AppError {
    SignedIn::remember(&mut parts, &app).await.err().unwrap_or(AppError::NotFound)
}

async fn method_not_allowed(State(app): State<AppState>, mut parts: Parts) -> AppError {
    SignedIn::remember(&mut parts, &app).await.err().unwrap_or(AppError::MethodNotAllowed)
}

/// The router with its middleware, the outermost last.
pub fn router(app: AppState) -> Router {
    let sessions = SessionManagerLayer::new(PgSessionStore::new(app.db.clone(), app.clock.clone()))
        .with_name(if app.origins.https { "__Host-session" } else { "session" })
        .with_secure(app.origins.https)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        // The browser forgets it when it closes; how long it is good at most is the store's to say.
        .with_expiry(Expiry::OnSessionEnd);
    let compression = CompressionLayer::new().gzip(true).compress_when(DefaultPredicate::new().and(
        |_: StatusCode, _: Version, _: &axum::http::HeaderMap, extensions: &axum::http::Extensions| {
            extensions.get::<Uncompressed>().is_none()
        },
    ));
    let pages = routes()
        .into_router()
        .route("/static/{file}", get(assets::show))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(extract::FORM_LIMIT))
        .layer(sessions)
        .layer(from_fn_with_state(Arc::clone(&app), guard::same_site))
        .layer(from_fn_with_state(Arc::clone(&app), guard::known_host))
        .layer(from_fn_with_state(Arc::clone(&app), errors::render))
        .layer(from_fn_with_state(Arc::clone(&app), guard::run_to_end))
        .layer(from_fn(guard::take_in_body))
        // Once more, for a handler that gave no answer: no page of its own reaches this far unmade.
        .layer(from_fn_with_state(Arc::clone(&app), errors::render))
        .layer(compression)
        .layer(RequestBodyTimeoutLayer::new(BODY_TIMEOUT))
        .layer(from_fn_with_state(Arc::clone(&app), guard::headers))
        .layer(from_fn_with_state(Arc::clone(&app), context::provide));
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback_service(pages.with_state(Arc::clone(&app)))
        .layer(from_fn(metrics::count))
        .with_state(app)
}
