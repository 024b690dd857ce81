//! A hundred keys are planted in the pools, issued and shown: and then looked for everywhere but in the rows that
//! show them. So are a hundred IDs of product support, a password and the token of a one-time link.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use partner_portal::account::links;
use partner_portal::base::ids::ProductId;
use reqwest::Response;
use sqlx::AssertSqlSafe;
use time::Duration;
use tracing::Dispatch;
use tracing_subscriber::fmt::MakeWriter;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, listen};
use crate::database::keys::add_to_pool;

/// Every planted key begins with it, and nothing else holds it.
const MARK: &str = "PLNTQ";
const PRODUCTS: usize = 10;
const KEYS_EACH: usize = 10;
const PASSWORD: &str = "Mauve-Quokka-Umbrella-7741";
const WRONG_PASSWORD: &str = "Teal-Wombat-Parasol-9932";

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// A secret in every writing in which it could slip out: as it is, in hexadecimal, and in base64, wherever in a
/// longer text it stands.
pub struct Needle(Vec<String>);

impl Needle {
    pub fn new(secret: &str) -> Self {
        let mut writings = vec![secret.to_lowercase(), hex(secret.as_bytes())];
        for offset in 0..3 {
            // Letters of base64 that depend on what stands before or after are left out.
            let encoded = BASE64.encode([&vec![0; offset][..], secret.as_bytes()].concat());
            let whole = (offset + secret.len()) / 3 * 4;
            writings.push(encoded[(offset * 8).div_ceil(6)..whole].to_owned());
        }
        Self(writings)
    }

    fn is_in(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        self.0
            .iter()
            .enumerate()
            .any(|(at, writing)| if at < 2 { lower.contains(writing) } else { text.contains(writing) })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn key(number: usize) -> String {
    format!("{MARK}-{number:05}-WXYZQ-{number:05}-QZKJV")
}

/// Runs with all that is logged at the finest level caught, also what threads besides do (hashing passwords).
pub fn logged(test: impl AsyncFnOnce()) -> String {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .with_ansi(false);
    let dispatch = Dispatch::new(subscriber.finish());
    let of_threads = dispatch.clone();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .on_thread_start(move || std::mem::forget(tracing::dispatcher::set_default(&of_threads)))
        .build()
        .unwrap();
    let _listening = listen(&dispatch);
    runtime.block_on(test());
    drop(runtime);
    log.text()
}

/// Ten products of which a benefit gets ten keys, five of them granted to each company; the benefits with their
/// companies.
async fn plant(app: &TestApp) -> Vec<(i64, String)> {
    let mut benefits = Vec::new();
    let half = i32::try_from(PRODUCTS / 2).unwrap();
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=half).await;
    app.grant_benefits((BLEU_HORIZON, "action_pack"), "software", half + 1..=2 * half).await;
    let mut conn = app.owner().await;
    for product in 0..PRODUCTS {
        let (id, mpn_id, benefit): (Uuid, i64, Uuid) = sqlx::query_as(
            "update benefits b set keys_per_benefit = $2
             from products p, partner_directory d
             where p.code = 'test-software-' || $1 and b.product_id = p.id and d.id = b.partner_id
             returning p.id, d.mpn_id, b.id",
        )
        .bind(i32::try_from(product + 1).unwrap())
        .bind(i32::try_from(KEYS_EACH).unwrap())
        .fetch_one(&mut conn)
        .await
        .unwrap();
        let texts: Vec<String> = (product * KEYS_EACH..(product + 1) * KEYS_EACH).map(key).collect();
        add_to_pool(&mut conn, &app.state.secrets, ProductId(id), &texts).await;
        benefits.push((mpn_id, benefit.to_string()));
    }
    benefits
}

/// An answer whole: status, headers, body.
async fn whole(response: Response) -> String {
    let head = format!("{} {:?}", response.status(), response.headers());
    format!("{head}\n{}", response.text().await.unwrap())
}

/// Every page of the portal that a member of a company may come to, this benefit's row open.
fn pages(mpn_id: i64, benefit: &str) -> Vec<String> {
    let company = format!("/partners/{mpn_id}");
    let mut pages = vec![
        "/".to_owned(),
        "/partners".to_owned(),
        "/console".to_owned(),
        "/console/keys".to_owned(),
        "/console/keys/issued".to_owned(),
        format!("/console/keys/issued?company={mpn_id}"),
        "/console/keys/imports".to_owned(),
        "/console/keys/imports/new".to_owned(),
        "/console/payments".to_owned(),
        "/console/payments/new".to_owned(),
        "/console/applications".to_owned(),
        "/console/companies".to_owned(),
        format!("/console/companies/{mpn_id}"),
        format!("/console/companies/{mpn_id}/people"),
        format!("/console/companies/{mpn_id}/look"),
        "/console/mail".to_owned(),
        "/console/news".to_owned(),
        "/console/announcements".to_owned(),
        "/console/help-pages".to_owned(),
        "/console/catalogue/products".to_owned(),
        "/console/catalogue/offers".to_owned(),
        "/console/catalogue/packages".to_owned(),
        "/console/catalogue/file".to_owned(),
        "/sign-in".to_owned(),
        "/profile".to_owned(),
        "/profile/password".to_owned(),
        "/profile/email".to_owned(),
        "/profile/data.json".to_owned(),
        "/profile/sessions".to_owned(),
        format!("{company}/benefits"),
        format!("{company}/membership"),
        format!("{company}/membership/calendar"),
        format!("{company}/help/get-a-product-key"),
        format!("{company}/my-assignments"),
        format!("{company}/membership"),
        format!("{company}/orders"),
        format!("{company}/insights"),
        "/console/insights".to_owned(),
        format!("{company}/orders/new"),
        format!("{company}/account/people/many"),
        format!("{company}/account/global-admin"),
        format!("{company}/account/global-admin/dns"),
        format!("{company}/benefits/software?open={benefit}"),
        format!("{company}/benefits/{benefit}/keys"),
    ];
    for kind in ["software", "cloud", "visual-studio", "technical", "go-to-market"] {
        pages.push(format!("{company}/benefits/{kind}"));
        pages.push(format!("{company}/benefits/{kind}.csv"));
    }
    pages
}

/// Every row of every table, as text.
pub async fn dump(app: &TestApp) -> Vec<String> {
    let mut conn = app.database.superuser().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p', 'm')
         and c.relnamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let sql = format!("select '{table}: ' || t::text from {table} t");
        let of_table: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut conn).await.unwrap();
        rows.extend(of_table);
    }
    rows
}

/// That none of them is in a text.
pub fn assert_none(needles: &[Needle], place: &str, text: &str) {
    for needle in needles {
        assert!(!needle.is_in(text), "a secret is in {place}");
    }
}

pub fn assert_nowhere(needle: &Needle, place: &str, texts: &[String]) {
    assert!(!texts.is_empty());
    for text in texts {
        // Without the text itself in the message: a test's output is a log too.
        assert!(!needle.is_in(text), "a secret is in {place}: {}", text.chars().take(60).collect::<String>());
    }
}

#[test]
fn a_secret_is_found_in_each_of_its_writings() {
    let needle = Needle::new("PLNTQ-00017");
    for text in ["x plntq-00017 y", "\\x00504C4E54512d3030303137ff"] {
        assert!(needle.is_in(text), "{text}");
    }
    for before in ["", "a", "ab", "abc"] {
        assert!(needle.is_in(&BASE64.encode(format!("{before}PLNTQ-00017 and more"))), "{before}");
    }
    assert!(!needle.is_in("PLNTQ-00018"));
}

#[test]
fn a_hundred_keys_are_nowhere_but_in_the_rows_that_show_them() {
    let log = logged(async || {
        let app = TestApp::demo().await;
        let planted = plant(&app).await;
        let mark = Needle::new(MARK);
        assert_nowhere(&mark, "a table before anything was issued", &dump(&app).await);
        let of_alpine = ["global.admin@alpine.example", "partner.admin@alpine.example"];
        let of_bleu = ["global.admin@bleu-horizon.example", "partner.admin@bleu-horizon.example"];
        let mut admins: Vec<(i64, Visitor)> = Vec::new();
        for (mpn_id, emails) in [(ALPINE, of_alpine), (BLEU_HORIZON, of_bleu)] {
            for email in emails.into_iter().chain(["consultant@freelance.example"]) {
                admins.push((mpn_id, app.sign_in(email).await));
            }
        }
        let mut shown = BTreeSet::new();
        let mut other_answers = Vec::new();
        for (number, (mpn_id, benefit)) in planted.iter().enumerate() {
            let of_company: Vec<&Visitor> =
                admins.iter().filter(|(of, _)| of == mpn_id).map(|(_, admin)| admin).collect();
            // Each admin in their turn gets keys first; a second one has them shown again.
            for turn in [number, number + 1] {
                let admin = of_company[turn % of_company.len()];
                let keys_path = format!("/partners/{mpn_id}/benefits/{benefit}/keys");
                let response = admin.post(&keys_path, &[("confirm", "yes")]).await;
                assert_eq!(response.status(), 303);
                other_answers.push(whole(response).await);
                let page = admin.page(&format!("/partners/{mpn_id}/benefits/software?open={benefit}")).await;
                let keys: Vec<String> =
                    (0..PRODUCTS * KEYS_EACH).map(key).filter(|key| page.contains(key)).collect();
                assert_eq!(keys.len(), KEYS_EACH, "{benefit} shows {}", keys.len());
                shown.extend(keys);
            }
            // A third may, but hasn't asked.
            let admin = of_company[(number + 2) % of_company.len()];
            for path in pages(*mpn_id, benefit) {
                other_answers.push(whole(admin.get(&path).await).await);
            }
        }
        assert_eq!(shown.len(), PRODUCTS * KEYS_EACH);
        // Those who were shown keys, on every other page; and others, on each.
        let (mpn_id, benefit) = &planted[0];
        for (_, admin) in &admins {
            for path in pages(*mpn_id, "").into_iter().filter(|path| !path.contains("//keys")) {
                other_answers.push(whole(admin.get(&path).await).await);
            }
        }
        for email in ["user.admin@alpine.example", "staff1@alpine.example", "operator@programme.example"] {
            let visitor = app.sign_in(email).await;
            for path in pages(*mpn_id, benefit) {
                other_answers.push(whole(visitor.get(&path).await).await);
            }
        }
        // One is replaced by an operator, to whom the company quotes it.
        let operator = app.sign_in("operator@programme.example").await;
        other_answers.extend(replace_first(&app, &operator, &admins[0].1, &planted[0]).await);
        // The mails that told of it, as operators read them.
        let mails: Vec<Uuid> =
            sqlx::query_scalar("select id from outbox").fetch_all(&mut app.owner().await).await.unwrap();
        assert!(mails.len() >= PRODUCTS);
        for mail in mails {
            for path in [format!("/console/mail/{mail}"), format!("/console/mail/{mail}/html")] {
                other_answers.push(operator.text(&path).await);
            }
        }
        assert_nowhere(&mark, "an answer", &other_answers);
        let rows = dump(&app).await;
        let count = |table: &str| rows.iter().filter(|row| row.starts_with(table)).count();
        assert!(count("issued_keys") >= PRODUCTS * KEYS_EACH && count("sessions") >= admins.len());
        assert!(count("company_audit") > 2 * PRODUCTS);
        assert_nowhere(&mark, "a table", &rows);
    });
    assert!(log.lines().count() > 1_000 && log.contains("into issued_keys"), "the log was not caught");
    assert_nowhere(&Needle::new(MARK), "the log", &log.lines().map(str::to_owned).collect::<Vec<_>>());
}

/// An ID of product support as an operator types it; every one begins with the mark.
fn support_id(number: usize) -> String {
    format!("{MARK}/{number:03}-ID")
}

/// An operator looks a benefit's first key up as it is quoted, and replaces it: at first with a reason that tells it. The company
/// shows the new one. All answers, but the page that shows keys.
async fn replace_first(
    app: &TestApp,
    operator: &Visitor,
    admin: &Visitor,
    (mpn_id, benefit): &(i64, String),
) -> Vec<String> {
    let mut answers = Vec::new();
    let product = ProductId(app.product(benefit).await.parse().unwrap());
    let new = key(PRODUCTS * KEYS_EACH);
    add_to_pool(&mut app.owner().await, &app.state.secrets, product, std::slice::from_ref(&new)).await;
    let first =
        app.id(&format!("select id from issued_keys where benefit_id = '{benefit}' and ordinal = 1")).await;
    let page = admin.page(&format!("/partners/{mpn_id}/benefits/software?open={benefit}")).await;
    let quoted = (0..KEYS_EACH).map(key).find(|key| page.contains(key)).unwrap_or_else(|| key(0));
    let issued = "/console/keys/issued";
    for (company, typed) in [("", quoted.clone()), ("nobody", quoted.clone()), ("", quoted.clone() + "-X")] {
        let looked = operator.post(issued, &[("company", company), ("product_key", &typed)]).await;
        answers.push(whole(looked).await);
    }
    let replacement = format!("{issued}/{first}/replacement");
    for (reason, status) in [(quoted.as_str(), 422), ("", 422), ("Blocked by mistake", 303)] {
        let response = operator.post(&replacement, &[("reason", reason)]).await;
        assert_eq!(response.status(), status);
        answers.push(whole(response).await);
    }
    let second = format!("select replacement_id from key_replacements where benefit_id = '{benefit}'");
    for key in [first, app.id(&second).await] {
        answers.push(operator.text(&format!("{issued}/{key}")).await);
        answers.push(operator.text(&format!("{issued}/{key}/replacement")).await);
    }
    let row = format!("/partners/{mpn_id}/benefits/software?open={benefit}");
    answers.push(admin.text(&row).await);
    let shown = admin.post(&format!("/partners/{mpn_id}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(shown.status(), 303);
    let page = admin.page(&row).await;
    assert!(page.contains(&new) && page.count(MARK) == KEYS_EACH, "the new one and those that stay");
    answers
}

#[test]
fn a_hundred_support_ids_are_nowhere_but_in_the_rows_of_their_company() {
    const ACTIVATIONS: usize = 50;
    let log = logged(async || {
        let app = TestApp::demo().await;
        let count = i32::try_from(ACTIVATIONS).unwrap();
        app.grant_benefits((ALPINE, "gold_core"), "technical", 1..=count).await;
        let admin = app.sign_in("partner.admin@alpine.example").await;
        let operator = app.sign_in("operator@programme.example").await;
        let member = app.member(ALPINE, "staff1@alpine.example").await;
        let mut other_answers = Vec::new();
        for number in 0..ACTIVATIONS {
            let product = format!("Test technical {:04}", number + 1);
            // One address is entered so often an hour.
            app.clock.advance(Duration::minutes(4));
            let benefit = app.benefit(ALPINE, &product, "gold_core").await;
            let fields = [("member_id", member.as_str()), ("alternative_email", "anna@mail.example")];
            let asked =
                admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/activation"), &fields).await;
            assert_eq!(asked.status(), 303);
            let id = app.id(&format!("select id from activations where benefit_id = '{benefit}'")).await;
            let path = format!("/console/activations/{id}");
            let page = operator.page(&path).await;
            let seen = page.hidden("seen");
            let (access, contract) = (support_id(2 * number), support_id(2 * number + 1));
            // First with a mistake in one of them, then as it should be, then once more, and with another.
            for (access, contract, status) in [
                (access.as_str(), "", 422),
                ("", contract.as_str(), 422),
                (access.as_str(), contract.as_str(), 303),
                (access.as_str(), contract.as_str(), 303),
                (contract.as_str(), access.as_str(), 303),
            ] {
                let fields = [("seen", seen.as_str()), ("access_id", access), ("contract_id", contract)];
                let response = operator.post(&format!("{path}/fulfilment"), &fields).await;
                assert_eq!(response.status(), status);
                other_answers.push(whole(response).await);
            }
            other_answers.push(operator.text(&path).await);
            let row = format!("/partners/{ALPINE}/benefits/technical?open={benefit}");
            let shown = admin.page(&row).await;
            assert!(shown.contains(&access) && shown.contains(&contract), "the company sees them");
        }
        // Operators, other companies, and the company's other pages.
        for path in ["/console", "/console/activations?status=all", "/console/mail"] {
            other_answers.push(operator.text(path).await);
        }
        let mails: Vec<Uuid> =
            sqlx::query_scalar("select id from outbox").fetch_all(&mut app.owner().await).await.unwrap();
        assert_eq!(mails.len(), 2 * ACTIVATIONS);
        for mail in mails {
            for path in [format!("/console/mail/{mail}"), format!("/console/mail/{mail}/html")] {
                other_answers.push(operator.text(&path).await);
            }
        }
        let elsewhere = app.sign_in("global.admin@bleu-horizon.example").await;
        for path in pages(BLEU_HORIZON, "").into_iter().filter(|path| !path.contains("//keys")) {
            other_answers.push(whole(elsewhere.get(&path).await).await);
        }
        for path in pages(ALPINE, "").into_iter().filter(|path| !path.contains("//keys")) {
            other_answers.push(whole(admin.get(&path).await).await);
        }
        let mark = Needle::new(MARK);
        assert_nowhere(&mark, "an answer", &other_answers);
        let tables = dump(&app).await;
        assert!(tables.iter().filter(|row| row.starts_with("activations:")).count() >= ACTIVATIONS);
        assert_nowhere(&mark, "a table", &tables);
    });
    assert!(log.lines().count() > 1_000 && log.contains("into activation_changes"), "the log was not caught");
    assert_nowhere(&Needle::new(MARK), "the log", &log.lines().map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn passwords_tokens_and_cookies_are_in_no_log_and_no_table() {
    let token = links::new_token().unwrap();
    let mut cookies = Vec::new();
    let log = logged(async || {
        let app = TestApp::demo().await;
        let email = "staff2@alpine.example";
        sqlx::query(
            "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
             select $1, id, 'set_password', $3, $3 + interval '1 day' from persons where email = $2",
        )
        .bind(links::token_hash(&token))
        .bind(email)
        .bind(app.clock.now())
        .execute(&mut app.owner().await)
        .await
        .unwrap();
        let visitor = app.visitor();
        let link = format!("/link/{token}");
        visitor.page(&link).await;
        // Refused, and failing: what is logged of it must not let in whoever reads the log.
        let url = app.base_url.join(&link).unwrap();
        let elsewhere = visitor.client.post(url).header("sec-fetch-site", "cross-site").send().await.unwrap();
        assert_eq!(elsewhere.status(), 403);
        app.run("alter table one_time_links rename to gone").await;
        assert_eq!(visitor.get(&link).await.status(), 500);
        app.run("alter table gone rename to one_time_links").await;
        let mut answers = Vec::new();
        for (password, again) in [(PASSWORD, WRONG_PASSWORD), (PASSWORD, PASSWORD)] {
            let response = visitor.post(&link, &[("password", password), ("again", again)]).await;
            answers.push(whole(response).await);
        }
        let visitor = app.visitor();
        for fields in [
            [("email", email), ("password", WRONG_PASSWORD)],
            [("email", "nobody@alpine.example"), ("password", WRONG_PASSWORD)],
            // Typed into the wrong field: shown again there to whoever typed it, but not kept.
            [("email", WRONG_PASSWORD), ("password", WRONG_PASSWORD)],
        ] {
            let response = visitor.post("/sign-in", &fields).await;
            assert_eq!(response.status(), 422);
            if fields[0].1 != WRONG_PASSWORD {
                answers.push(whole(response).await);
            }
        }
        let response = visitor.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(response.status(), 303);
        let set = response.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
        cookies = set.map(|it| it.split_once('=').unwrap().1.split(';').next().unwrap().to_owned()).collect();
        assert_eq!(visitor.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 200);
        let rows = dump(&app).await;
        for (secret, place) in [(PASSWORD, "password"), (WRONG_PASSWORD, "wrong password")] {
            assert_nowhere(&Needle::new(secret), &format!("a table, a {place}"), &rows);
            assert_nowhere(&Needle::new(secret), &format!("an answer, a {place}"), &answers);
        }
        assert_nowhere(&Needle::new(&token), "a table, a token", &rows);
        for cookie in &cookies {
            assert_nowhere(&Needle::new(cookie), "a table, a cookie", &rows);
        }
        assert_eq!(visitor.post("/sign-out", &[]).await.status(), 303);
    });
    assert!(log.contains("from one_time_links"), "the log was not caught");
    // The session's, and that by which the device is known.
    assert!(cookies.len() == 2 && cookies.iter().all(|cookie| cookie.len() >= 20));
    let lines: Vec<String> = log.lines().map(str::to_owned).collect();
    let [session, device] = [&cookies[0], &cookies[1]];
    for secret in [PASSWORD, WRONG_PASSWORD, &token, session, device] {
        assert_nowhere(&Needle::new(secret), "the log", &lines);
    }
}

#[test]
fn ids_that_somebody_types_for_support_are_nowhere_afterwards() {
    let log = logged(async || {
        let app = TestApp::demo().await;
        let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
        let ids = (format!("{MARK}-ACCESS-00001"), format!("{MARK}-CONTRACT-00001"));
        crate::office::activate(&app, ALPINE, &benefit, (&ids.0, &ids.1)).await;
        let staff = app.sign_in("staff1@alpine.example").await;
        let list = crate::service_requests::list(ALPINE);
        let mut answers = Vec::new();
        let mut submitted = None;
        // Wrong ones, in one field or both; some beside other mistakes; at last the right ones.
        for number in (0..100).rev() {
            let access = format!("{MARK}-ACCESS-{:05}", number / 2 + 1);
            let contract = format!("{MARK}-CONTRACT-{:05}", number / 3 + 1);
            let once = crate::service_requests::once();
            let fields = [
                ("type", "on-premises"),
                ("once", &once),
                ("title", if number % 5 == 4 { "" } else { "Backup fails" }),
                ("text", "Every Sunday."),
                ("product", "SQL Server 2019"),
                ("access_id", &access),
                ("contract_id", &contract),
            ];
            let response = staff.post(&list, &fields).await;
            let right = access == ids.0 && contract == ids.1 && number % 5 != 4;
            assert_eq!(response.status(), if right { 303 } else { 422 }, "{number}");
            submitted = right.then(|| crate::service_requests::id_of(&response)).or(submitted);
            answers.push(whole(response).await);
        }
        let submitted = submitted.unwrap();
        let admin = app.sign_in("global.admin@alpine.example").await;
        let operator = app.sign_in("operator@programme.example").await;
        answers.push(admin.text(&list).await);
        answers.push(admin.text(&format!("{list}.csv")).await);
        for visitor in [&staff, &admin] {
            answers.push(visitor.text(&format!("{list}/{submitted}")).await);
        }
        answers.push(operator.text("/console/service-requests").await);
        answers.push(operator.text(&crate::service_requests::console(&submitted)).await);
        let mails: Vec<Uuid> =
            sqlx::query_scalar("select id from outbox").fetch_all(&mut app.owner().await).await.unwrap();
        assert!(!mails.is_empty());
        for mail in mails {
            answers.push(operator.text(&format!("/console/mail/{mail}")).await);
        }
        let mark = Needle::new(MARK);
        assert_nowhere(&mark, "an answer", &answers);
        assert_nowhere(&mark, "a table", &dump(&app).await);
    });
    assert!(log.contains("into service_requests"), "the log was not caught");
    assert_nowhere(&Needle::new(MARK), "the log", &log.lines().map(str::to_owned).collect::<Vec<_>>());
}
