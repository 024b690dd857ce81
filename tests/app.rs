//! A whole portal for one test: its own database, its own port, a clock that the test moves.

use std::sync::Arc;
use std::time::Duration;

use partner_portal::app::{self, App, AppState, Programme};
use partner_portal::clock::Clock;
use partner_portal::db::Db;
use partner_portal::secrets::Secrets;
use partner_portal::web::server;
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use sqlx::PgConnection;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use url::Url;

use crate::database::{Filled, NOW, TestDatabase};

/// Alpine's number; the others follow.
pub const ALPINE: i64 = 4_100_001;
pub const BLEU_HORIZON: i64 = 4_100_002;
pub const CELADON: i64 = 4_100_003;
pub const DVINA: i64 = 4_100_004;

pub struct TestApp {
    pub state: AppState,
    pub clock: Clock,
    pub base_url: Url,
    // Ended before the database is dropped: fields are dropped in this order.
    _stop: oneshot::Sender<()>,
    pub database: TestDatabase,
}

impl TestApp {
    /// A portal in demo mode with the demo companies.
    pub async fn demo() -> Self {
        Self::new(Filled::Demo, true).await
    }

    pub async fn new(filled: Filled, demo: bool) -> Self {
        let database = TestDatabase::new(filled).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let clock = Clock::stopped_at(NOW);
        let db = Db::new(&database.logins());
        let programme = Programme::load(&db).await.unwrap();
        let secrets = Secrets::load(&database.key_file).unwrap();
        let state = Arc::new(App::new(db, clock.clone(), secrets, programme, &base_url, demo, Vec::new()));
        let (stop, stopped) = oneshot::channel::<()>();
        let router = app::router(Arc::clone(&state));
        tokio::spawn(server::serve(listener, router, async {
            let _ = stopped.await;
        }));
        Self { state, clock, base_url, _stop: stop, database }
    }

    /// A visitor nobody knows.
    pub fn visitor(&self) -> Visitor {
        let mut headers = HeaderMap::new();
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        let client = Client::builder()
            .cookie_store(true)
            .default_headers(headers)
            .redirect(Policy::none())
            .timeout(Duration::from_secs(30))
            .build()
            .unwrap();
        Visitor { client, base_url: self.base_url.clone() }
    }

    /// Somebody signed in by the demo's one click.
    pub async fn sign_in(&self, email: &str) -> Visitor {
        let visitor = self.visitor();
        let response = visitor.post("/sign-in/demo", &[("email", email)]).await;
        assert_eq!(response.status(), 303, "{email} can't sign in");
        visitor
    }

    pub async fn owner(&self) -> PgConnection {
        self.database.owner().await
    }

    /// The id of a company's benefit by its product's name and package.
    pub async fn benefit(&self, mpn_id: i64, product: &str, package: &str) -> String {
        let mut conn = self.owner().await;
        let id: uuid::Uuid = sqlx::query_scalar(
            "select b.id from benefits b
             join partner_directory d on d.id = b.partner_id
             join products p on p.id = b.product_id
             join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
             where d.mpn_id = $1 and p.name = $2 and e.package = $3
             order by e.anniversary_on desc limit 1",
        )
        .bind(mpn_id)
        .bind(product)
        .bind(package)
        .fetch_one(&mut conn)
        .await
        .unwrap();
        id.to_string()
    }

    /// How many rows a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let mut conn = self.owner().await;
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut conn).await.unwrap()
    }

    /// Runs SQL as the owner: what a test arranges.
    pub async fn run(&self, sql: &str) {
        let mut conn = self.owner().await;
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut conn).await.unwrap();
    }
}

/// A browser without a screen: keeps cookies, follows no redirects.
#[derive(Clone)]
pub struct Visitor {
    pub client: Client,
    pub base_url: Url,
}

impl Visitor {
    pub async fn get(&self, path: &str) -> Response {
        self.client.get(self.base_url.join(path).unwrap()).send().await.unwrap()
    }

    /// A page that must be there, as text.
    pub async fn page(&self, path: &str) -> String {
        let response = self.get(path).await;
        let status = response.status();
        let text = response.text().await.unwrap();
        assert_eq!(status, 200, "GET {path}: {text}");
        text
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.client.post(self.base_url.join(path).unwrap()).form(fields).send().await.unwrap()
    }
}

/// Where a response leads.
pub fn location(response: &Response) -> String {
    response.headers()["location"].to_str().unwrap().to_owned()
}

/// How a portal beside a test's first one differs from it.
#[derive(Clone, Copy, Default)]
pub struct Beside<'a> {
    pub demo: bool,
    /// Under which address people open it; none: where it listens.
    pub base_url: Option<&'a str>,
    pub trusted_proxy: Option<&'a str>,
}

/// Another portal on a test's database, as a second process beside the first would be.
pub struct Portal {
    pub state: AppState,
    /// Where it listens.
    pub base_url: Url,
    stop: oneshot::Sender<()>,
    served: tokio::task::JoinHandle<()>,
}

impl TestApp {
    /// Starts a second portal on this database, under the same clock.
    pub async fn beside(&self, settings: Beside<'_>) -> Portal {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let listens_at = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let opened_at = settings.base_url.map_or_else(|| listens_at.clone(), |url| url.parse().unwrap());
        let db = Db::new(&self.database.logins());
        let programme = Programme::load(&db).await.unwrap();
        let secrets = Secrets::load(&self.database.key_file).unwrap();
        let trusted = settings.trusted_proxy.iter().map(|network| network.parse().unwrap()).collect();
        let clock = self.clock.clone();
        let state = Arc::new(App::new(db, clock, secrets, programme, &opened_at, settings.demo, trusted));
        let (stop, stopped) = oneshot::channel::<()>();
        let router = app::router(Arc::clone(&state));
        let served = tokio::spawn(server::serve(listener, router, async {
            let _ = stopped.await;
        }));
        Portal { state, base_url: listens_at, stop, served }
    }

    /// Waits until a statement on this database waits for a lock that another transaction holds.
    pub async fn until_somebody_waits_for_a_lock(&self) {
        let waiting = "select count(*) from pg_stat_activity
                       where datname = current_database() and wait_event_type = 'Lock'";
        let mut conn = self.database.superuser().await;
        for _ in 0..500 {
            if sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut conn).await.unwrap() > 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("nobody waits for a lock");
    }

    /// Moves the clock to this moment.
    pub fn set_clock(&self, at: time::OffsetDateTime) {
        self.clock.advance(at - self.clock.now());
    }
}

impl Portal {
    /// The same browser, cookies and all, at this portal.
    pub fn with_cookies_of(&self, visitor: &Visitor) -> Visitor {
        Visitor { client: visitor.client.clone(), base_url: self.base_url.clone() }
    }

    /// Asks it to stop; done when it serves no connection any more. Handlers may still run.
    pub async fn stop(self) -> AppState {
        let _ = self.stop.send(());
        self.served.await.unwrap();
        self.state
    }
}
