//! A whole portal for one test: its own database, its own port, a clock that the test moves.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ipnet::IpNet;
use partner_portal::app;
use partner_portal::base::clock::Clock;
use partner_portal::base::secrets::Secrets;
use partner_portal::db::{Db, Logins};
use partner_portal::dns::Dns;
use partner_portal::i18n::Locale;
use partner_portal::mail::{MailSettings, Sender};
use partner_portal::programme::{CurrentProgramme, Programme};
use partner_portal::seed::demo_accounts;
use partner_portal::state::intake::{Intake, Pace};
use partner_portal::state::{App, AppState, Installation};
use partner_portal::web::server;
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use sqlx::PgConnection;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, MutexGuard, oneshot};
use url::Url;

use crate::database::{Filled, NOW, TestDatabase};
use crate::html::Page;

/// Alpine's number; the others follow.
pub const ALPINE: i64 = 4_100_001;
pub const BLEU_HORIZON: i64 = 4_100_002;
pub const CELADON: i64 = 4_100_003;
pub const DVINA: i64 = 4_100_004;
pub const EMBER: i64 = 4_100_005;
pub const FJORD: i64 = 4_100_006;
pub const GARNET: i64 = 4_100_007;

static CROWD: Mutex<()> = Mutex::const_new(());

/// The turn of a test that sends a crowd. Two crowds at once only make the machine too slow to answer either in time.
pub async fn crowd_turn() -> MutexGuard<'static, ()> {
    CROWD.lock().await
}

pub struct TestApp {
    pub state: AppState,
    pub clock: Clock,
    pub base_url: Url,
    // Ended before the database is dropped: fields are dropped in this order.
    _stop: oneshot::Sender<()>,
    pub database: TestDatabase,
}

fn installed(
    base_url: &Url,
    programme: &CurrentProgramme,
    demo: bool,
    delivers: bool,
    trusted_proxies: Vec<IpNet>,
) -> Installation {
    let sender = Sender::new(None, programme.clone(), base_url, app::mail_kinds()).unwrap();
    let mail = MailSettings { sender, delivers };
    // Nobody listens there: tests that look something up name a server of their own.
    let dns = Dns::at(&[SocketAddr::from(([127, 0, 0, 1], 9))]).unwrap();
    Installation { base_url: base_url.clone(), demo: demo.then(demo_accounts), trusted_proxies, mail, dns }
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
        let programme = CurrentProgramme::new(Programme::load(&db).await.unwrap());
        let secrets = Secrets::load(&database.key_file).unwrap();
        let installation = installed(&base_url, &programme, demo, false, Vec::new());
        let state = Arc::new(App::new(db, clock.clone(), secrets, programme, installation, app::MENUS));
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

    /// The id of the assignment by which somebody holds a seat of a benefit, or held it last.
    pub async fn assignment(&self, benefit: &str, email: &str) -> String {
        let id: uuid::Uuid = sqlx::query_scalar(
            "select a.id from seat_assignments a
             join members m on m.partner_id = a.partner_id and m.id = a.member_id
             join persons p on p.id = m.person_id
             where a.benefit_id = $1::uuid and p.email = $2
             order by a.released_at is null desc, a.assigned_at desc limit 1",
        )
        .bind(benefit.parse::<uuid::Uuid>().unwrap())
        .bind(email)
        .fetch_one(&mut self.owner().await)
        .await
        .unwrap();
        id.to_string()
    }

    /// The id of a member by their address.
    pub async fn member(&self, mpn_id: i64, email: &str) -> String {
        let id: uuid::Uuid = sqlx::query_scalar(
            "select m.id from members m join persons p on p.id = m.person_id
             join partner_directory d on d.id = m.partner_id where d.mpn_id = $1 and p.email = $2",
        )
        .bind(mpn_id)
        .bind(email)
        .fetch_one(&mut self.owner().await)
        .await
        .unwrap();
        id.to_string()
    }

    /// How many rows a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let mut conn = self.owner().await;
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut conn).await.unwrap()
    }

    /// What a product or an offer is called in a language.
    pub async fn name_in(&self, own: &str, locale: Locale) -> String {
        let mut conn = self.owner().await;
        let named = "select coalesce(names->>$2, name) from products where name = $1
                     union all select coalesce(names->>$2, name) from offers where name = $1";
        sqlx::query_scalar(named).bind(own).bind(locale.tag()).fetch_one(&mut conn).await.unwrap()
    }

    /// The product that a benefit grants.
    pub async fn product(&self, benefit: &str) -> String {
        self.id(&format!("select product_id from benefits where id = '{benefit}'")).await
    }

    /// The one id that a query finds.
    pub async fn id(&self, sql: &str) -> String {
        let mut conn = self.owner().await;
        let id: uuid::Uuid =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut conn).await.unwrap();
        id.to_string()
    }

    /// The one text that a query finds.
    pub async fn word(&self, sql: &str) -> String {
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

    /// A page that must be there.
    pub async fn page(&self, path: &str) -> Page {
        let page = Page::of(self.get(path).await).await;
        assert_eq!(page.status, 200, "GET {path}: {page}");
        page
    }

    /// A file that must be there, as text.
    pub async fn text(&self, path: &str) -> String {
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
    /// Under which address people open it; `None` means where it listens.
    pub base_url: Option<&'a str>,
    pub trusted_proxy: Option<&'a str>,
    /// Whether a mail server is set.
    pub delivers_mails: bool,
    /// How fast bodies must come; `None` means as usual.
    pub pace: Option<Pace>,
    /// Which DNS server it asks; `None` means one that isn't there.
    pub dns: Option<SocketAddr>,
    /// By which logins, or ways, it reaches the database; `None` means the test's own.
    pub logins: Option<&'a Logins>,
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
        let db = Db::new(&settings.logins.cloned().unwrap_or_else(|| self.database.logins()));
        let programme = CurrentProgramme::new(Programme::load(&db).await.unwrap());
        let secrets = Secrets::load(&self.database.key_file).unwrap();
        let trusted = settings.trusted_proxy.iter().map(|network| network.parse().unwrap()).collect();
        let clock = self.clock.clone();
        let mut installation =
            installed(&opened_at, &programme, settings.demo, settings.delivers_mails, trusted);
        if let Some(server) = settings.dns {
            installation.dns = Dns::at(&[server]).unwrap();
        }
        let state = App::new(db, clock, secrets, programme, installation, app::MENUS);
        let intake = Intake::new(settings.pace.unwrap_or(Pace::USUAL));
        let state = Arc::new(App { intake, ..state });
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

/// What every table of a database holds: how many rows, and the sum of their hashes. Tells what a request changed, but for
/// how many refusals there were in a minute, and when a member signed in, which their first page after it notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables(BTreeMap<String, (i64, String)>);

impl Tables {
    pub async fn read(conn: &mut PgConnection) -> Self {
        let names: Vec<String> = sqlx::query_scalar(
            "select relname::text from pg_class
             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
               and relname <> 'counted_refusals' order by 1",
        )
        .fetch_all(&mut *conn)
        .await
        .unwrap();
        assert!(names.len() > 20, "a portal has more tables than {names:?}");
        let each = names.iter().map(|name| {
            let row = if name == "members" { "(to_jsonb(t) - 'signed_in_at')" } else { "t" };
            format!(
                "select '{name}' as name, count(*), coalesce(sum(hashtextextended({row}::text, 0)), 0)::text
                 from {name} t"
            )
        });
        let all = each.collect::<Vec<_>>().join(" union all ");
        let rows: Vec<(String, i64, String)> =
            sqlx::query_as(sqlx::AssertSqlSafe(all)).fetch_all(conn).await.unwrap();
        Self(rows.into_iter().map(|(name, count, digest)| (name, (count, digest))).collect())
    }

    /// The tables that hold something else than `before`, each with how many rows more.
    pub fn changes_since(&self, before: &Self) -> Vec<(String, i64)> {
        let changed = self.0.iter().filter(|(name, content)| before.0[*name] != **content);
        changed.map(|(name, (count, _))| (name.clone(), count - before.0[name].0)).collect()
    }
}

impl TestApp {
    /// What every table holds.
    pub async fn tables(&self) -> Tables {
        Tables::read(&mut self.owner().await).await
    }

    /// The id of a company.
    pub async fn partner(&self, mpn_id: i64) -> uuid::Uuid {
        sqlx::query_scalar("select id from partner_directory where mpn_id = $1")
            .bind(mpn_id)
            .fetch_one(&mut self.owner().await)
            .await
            .unwrap()
    }
}

/// As long as it lives, what this thread traces goes to one subscriber.
pub struct Listening {
    _guard: tracing::subscriber::DefaultGuard,
    _second: tracing::Dispatch,
}

/// Sends what this thread traces to a subscriber. With a single subscriber around, `tracing` would take the word of
/// the thread that meets an event first, and remember that nobody listens; with two it asks all.
pub fn listen(subscriber: &tracing::Dispatch) -> Listening {
    let second = tracing::Dispatch::new(tracing_subscriber::registry());
    Listening { _guard: tracing::dispatcher::set_default(subscriber), _second: second }
}
