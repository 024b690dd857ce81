//! Clients that hang up: what they asked for is done whole or not at all, nothing that was acknowledged is lost, and
//! no connection is left in an open transaction. Shutdown waits for what runs.

use std::collections::{HashMap, HashSet};
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use partner_portal::state::AppState;
use reqwest::Client;
use reqwest::redirect::Policy;

use crate::app::{Beside, TestApp, crowd_turn};
use crate::database::Filled;
use crate::races::{Draw, arrange, assert_nothing_is_half_done};

/// Requests whose clients hang up.
const REQUESTS: usize = 20_000;
/// After so many all comes to rest, and everything is looked at.
const BATCH: usize = 1_000;
/// Requests of a batch whose clients hang up for each round of one who waits: who waits always gets their share,
/// however quick the others are.
const A_ROUND: usize = 100;
/// Clients that hang up, at the same moment.
const CLIENTS: usize = 12;
/// Handlers that may run at the same moment: more would only wait for each other.
const HANDLERS: usize = 40;
/// Connections at most of the portal's pool for web requests.
const CONNECTIONS: usize = 12;
/// What doesn't come within this time, however busy the machine is, doesn't come.
const PATIENCE: Duration = Duration::from_secs(60);
/// A transaction that stays open so long while nobody works in it was left open.
const LEFT_OPEN: Duration = Duration::from_secs(4);

/// Numbers that look random and are the same at every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end
    }
}

/// A request as it goes over the wire.
fn request(method: &str, path: &str, host: &str, cookie: &str, form: Option<&str>) -> Vec<u8> {
    let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n");
    if let Some(form) = form {
        let length = form.len();
        text += "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        text += &format!("Content-Length: {length}\r\n\r\n{form}");
    } else {
        text += "\r\n";
    }
    text.into_bytes()
}

/// What a client that will hang up asks for: pages, choices of a language, keys, sign-ins.
fn any_request(dice: &mut Dice, draws: &[Draw], host: &str) -> Vec<u8> {
    let Draw { mpn_id, path, cookie } = &draws[dice.below(draws.len())];
    let page = |path: &str| request("GET", path, host, cookie, None);
    match dice.below(10) {
        0 => page("/partners"),
        1 => page(&format!("/partners/{mpn_id}/my-assignments")),
        2 => page(&format!("/partners/{mpn_id}/benefits")),
        3 => page("/partners/1/benefits"),
        4 => page("/sign-in"),
        5 | 6 => {
            let lang = ["en", "fr", "ru"][dice.below(3)];
            request("POST", "/language", host, cookie, Some(&format!("lang={lang}")))
        }
        7 | 8 => request("POST", path, host, cookie, Some("")),
        _ => {
            let form = format!("email=admin%40c{mpn_id}.example");
            request("POST", "/sign-in/demo", host, "", Some(&form))
        }
    }
}

/// Connects; while this machine has no port left for it (those of ended connections rest a while), waits for one.
fn connect(address: &str) -> TcpStream {
    let begun = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Err(error) if error.kind() == ErrorKind::AddrNotAvailable && begun.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(20));
            }
            connected => return connected.unwrap(),
        }
    }
}

/// How far a batch is.
#[derive(Default)]
struct Batch {
    /// Requests whose clients hang up, begun.
    begun: AtomicUsize,
    /// Rounds in which keys were acknowledged to the client who waits.
    rounds: AtomicUsize,
}

impl Batch {
    /// Begins one request more, as soon as it may; none when the batch is done.
    fn begin(&self, state: &AppState) -> bool {
        let before = self.begun.fetch_add(1, Ordering::Relaxed);
        let waits = Instant::now();
        while before < BATCH
            && (state.tasks.len() > HANDLERS || before / A_ROUND > self.rounds.load(Ordering::Relaxed))
        {
            assert!(waits.elapsed() < PATIENCE, "nothing is acknowledged to who waits, or no handler ends");
            std::thread::sleep(Duration::from_micros(200));
        }
        before < BATCH
    }

    fn is_done(&self) -> bool {
        self.begun.load(Ordering::Relaxed) >= BATCH
    }
}

/// Sends requests and hangs up on each, after nothing to three milliseconds; now and then in the midst of it.
fn hang_up(state: &AppState, address: &str, draws: &[Draw], batch: &Batch, seed: u64) {
    let mut dice = Dice(seed);
    while batch.begin(state) {
        let request = any_request(&mut dice, draws, address);
        let end = if dice.below(20) == 0 { dice.below(request.len()) } else { request.len() };
        let mut stream = connect(address);
        stream.write_all(&request[..end]).unwrap();
        std::thread::sleep(Duration::from_micros(dice.below(3_000) as u64));
    }
}

/// What clients who waited were told is done.
#[derive(Default)]
struct Acknowledged {
    /// The language that each person chose last.
    languages: HashMap<String, &'static str>,
    /// The addresses of those who signed in, with their cookies.
    sign_ins: Vec<String>,
    /// Benefits whose keys were got.
    keys: Vec<String>,
}

/// A client who waits for every answer, until the others are done.
async fn wait_for_answers(base: String, draws: Vec<Draw>, batch: Arc<Batch>) -> Acknowledged {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let post = async |path: &str, cookie: &str, form: &[(&str, &str)]| {
        let request = client.post(format!("{base}{path}")).header("sec-fetch-site", "same-origin");
        request.header("cookie", cookie).form(form).send().await.unwrap()
    };
    let mut done = Acknowledged::default();
    let mut unknown = HashSet::new();
    for (turn, draw) in draws.into_iter().cycle().enumerate() {
        if batch.is_done() {
            break;
        }
        let email = format!("admin@c{}.example", draw.mpn_id);
        let lang = ["en", "fr", "ru", "zh-CN"][turn % 4];
        // Who is told to come back later knows nothing of what became of it.
        let told = async |path: &str, cookie: &str, form: &[(&str, &str)]| {
            let answer = post(path, cookie, form).await;
            assert!(matches!(answer.status().as_u16(), 303 | 503), "{path}: {}", answer.status());
            (answer.status() == 303).then_some(answer)
        };
        if told("/language", &draw.cookie, &[("lang", lang)]).await.is_none() {
            // What they were not told of may still be on its way, and then comes after what they are told later.
            unknown.insert(email.clone());
            done.languages.remove(&email);
        } else if !unknown.contains(&email) {
            done.languages.insert(email.clone(), lang);
        }
        if told(&draw.path, &draw.cookie, &[]).await.is_some() {
            done.keys.push(draw.path.split('/').nth(4).unwrap().to_owned());
            batch.rounds.fetch_add(1, Ordering::Relaxed);
        }
        if let Some(answer) = told("/sign-in/demo", "", &[("email", &email)]).await {
            let cookie = answer.headers()["set-cookie"].to_str().unwrap();
            done.sign_ins.push(cookie.split(';').next().unwrap().to_owned());
        }
    }
    done
}

/// Waits until no handler runs and every connection lies idle; then none may be in an open transaction. What is
/// just being put back gets a while; what was left open would stay so for ten seconds.
async fn come_to_rest(app: &TestApp) {
    let open = "select count(*) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'";
    let mut conn = app.database.superuser().await;
    let begun = Instant::now();
    let mut nobody_works = None;
    loop {
        let (connections, idle) = app.state.db.connections();
        let at_rest = app.state.tasks.is_empty() && connections as usize == idle;
        let open: i64 = sqlx::query_scalar(open).fetch_one(&mut conn).await.unwrap();
        if at_rest && open == 0 {
            return;
        }
        let since = if at_rest { *nobody_works.get_or_insert_with(Instant::now) } else { Instant::now() };
        assert!(since.elapsed() < LEFT_OPEN, "{open} transactions are left open");
        assert!(begun.elapsed() < PATIENCE, "{} tasks, {idle} of {connections} idle", app.state.tasks.len());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Each connection of the pool opens a transaction of its own that knows no partner.
async fn assert_every_connection_is_as_new(app: &TestApp) {
    let mut transactions = Vec::new();
    for _ in 0..CONNECTIONS {
        let mut tx = app.state.db.serve().await.unwrap();
        let (role, partner): (String, Option<String>) =
            sqlx::query_as("select current_user::text, current_setting('app.partner_id', true)")
                .fetch_one(&mut *tx)
                .await
                .unwrap();
        assert_eq!((role.as_str(), partner.unwrap_or_default().as_str()), ("portal_serve", ""));
        transactions.push(tx);
    }
}

async fn assert_all_is_there(app: &TestApp, done: &Acknowledged) {
    let mut conn = app.owner().await;
    for (email, expected) in &done.languages {
        let language: Option<String> = sqlx::query_scalar("select language from persons where email = $1")
            .bind(email)
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert_eq!(language.as_deref(), Some(*expected), "{email}");
    }
    for benefit in &done.keys {
        let sql = format!("select count(*) from issued_keys where benefit_id = '{benefit}'");
        assert_eq!(app.count(&sql).await, 1, "{benefit}");
    }
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    for cookie in done.sign_ins.iter().rev().take(5) {
        let page = client.get(app.base_url.join("/partners").unwrap()).header("cookie", cookie);
        let status = page.send().await.unwrap().status();
        assert!(status == 200 || status == 503, "a sign-in was lost: {status}");
    }
    let signed_in =
        "select count(*) from programme_audit where action = 'session.begun' and outcome = 'done'";
    assert!(app.count(signed_in).await >= done.sign_ins.len().try_into().unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_thousand_clients_that_hang_up_leave_no_open_transaction_and_lose_no_acknowledged_write() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let mut draws = arrange(&app, 20, 50, 1_000, 1).await;
    draws.sort_by_key(|draw| draw.mpn_id);
    // Those who wait are others than those who hang up: what was acknowledged to them, nobody else changes.
    let waiting = draws.split_off(800);
    let draws = Arc::new(draws);
    let address = app.base_url.authority().to_owned();
    let mut acknowledged = 0;
    for number in 0..REQUESTS / BATCH {
        let batch = Arc::new(Batch::default());
        let base = app.base_url.as_str().trim_end_matches('/').to_owned();
        let waiter = tokio::spawn(wait_for_answers(base, waiting.clone(), Arc::clone(&batch)));
        let mut clients = Vec::new();
        for client in 0..CLIENTS {
            let (state, address) = (Arc::clone(&app.state), address.clone());
            let (draws, batch) = (Arc::clone(&draws), Arc::clone(&batch));
            let seed = 0x9E37_79B9_7F4A_7C15 ^ ((number * CLIENTS + client + 1) as u64) << 20;
            clients
                .push(tokio::task::spawn_blocking(move || hang_up(&state, &address, &draws, &batch, seed)));
        }
        for client in clients {
            client.await.unwrap();
        }
        let done = waiter.await.unwrap();
        come_to_rest(&app).await;
        assert_every_connection_is_as_new(&app).await;
        assert_all_is_there(&app, &done).await;
        acknowledged += done.keys.len();
    }
    assert!(acknowledged >= (BATCH / A_ROUND - 1) * REQUESTS / BATCH, "{acknowledged}");
    assert_nothing_is_half_done(&app).await;
    assert_eq!(app.visitor().get("/sign-in").await.status(), 200);
}

/// Sends a request for keys to a portal, whose benefit's row somebody else holds locked.
async fn ask_for_locked_keys(app: &TestApp, address: &str) -> (sqlx::PgConnection, TcpStream) {
    let draw = arrange(app, 1, 1, 1, 1).await.remove(0);
    let mut other = app.owner().await;
    sqlx::raw_sql("begin; select from benefits for update").execute(&mut other).await.unwrap();
    let mut client = TcpStream::connect(address).unwrap();
    client.write_all(&request("POST", &draw.path, address, &draw.cookie, Some(""))).unwrap();
    app.until_somebody_waits_for_a_lock().await;
    (other, client)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_whose_client_hung_up_is_done_whole_and_shutdown_waits_for_it() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let portal = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let (mut other, client) = ask_for_locked_keys(&app, portal.base_url.authority()).await;

    client.shutdown(Shutdown::Both).unwrap();
    drop(client);
    // The last connection has ended, so the portal has seen that its client is gone.
    let state = portal.stop().await;
    state.tasks.close();
    assert_eq!(state.tasks.len(), 1);
    assert_eq!(app.count("select count(*) from issued_keys").await, 0);

    sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
    tokio::time::timeout(Duration::from_secs(10), state.tasks.wait()).await.unwrap();
    assert_eq!(app.count("select count(*) from issued_keys").await, 1);
    assert_eq!(app.count("select count(*) from company_audit").await, 2, "issued and revealed");
    assert_nothing_is_half_done(&app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shutdown_takes_no_new_connection_and_lets_who_waits_have_the_answer() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let portal = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let address = portal.base_url.authority().to_owned();
    let (mut other, mut client) = ask_for_locked_keys(&app, &address).await;

    let stopping = tokio::spawn(portal.stop());
    let begun = Instant::now();
    while TcpStream::connect(&address).is_ok() {
        assert!(begun.elapsed() < Duration::from_secs(2), "still takes connections");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!stopping.is_finished());
    sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();

    let answer = tokio::task::spawn_blocking(move || {
        let mut answer = String::new();
        client.read_to_string(&mut answer).map(|_| answer)
    });
    let answer = answer.await.unwrap().unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    stopping.await.unwrap();
    assert_eq!(app.count("select count(*) from issued_keys").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_send_a_form_slowly_hold_no_connection_to_the_database() {
    let _turn = crowd_turn().await;
    let app = TestApp::new(Filled::Empty, true).await;
    let draws = arrange(&app, 1, 1, 1, 1).await;
    let address = app.base_url.authority().to_owned();
    let form = "x".repeat(1_000);
    // Each is signed in, and has sent all but the last letter of a form.
    let slow: Vec<TcpStream> = (0..40)
        .map(|_| {
            let all = request("POST", &draws[0].path, &address, &draws[0].cookie, Some(&form));
            let mut stream = connect(&address);
            stream.write_all(&all[..all.len() - 1]).unwrap();
            stream
        })
        .collect();
    for _ in 0..20 {
        let page = reqwest::Client::new()
            .get(format!("{}partners", app.base_url))
            .header("cookie", &draws[0].cookie)
            .send()
            .await
            .unwrap();
        assert_eq!(page.status(), 200);
    }
    assert_eq!(app.state.tasks.len(), 0, "a handler waits for its client");
    // Who sends the last letter is answered.
    for mut stream in slow {
        stream.write_all(b"x").unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).unwrap();
        assert_eq!(&answer, b"HTTP/1.1 422");
    }
}
