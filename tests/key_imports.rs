//! Files of keys on their way into a pool (R-CON-3): what is told of them, that all or nothing comes in, and that nothing is lost
//! or left half when pieces, people and processes cross.

use partner_portal::audit::Actor;
use partner_portal::jobs::key_imports::step;
use partner_portal::keys::acts::imports::go_on;
use reqwest::Response;
use time::Duration;
use uuid::Uuid;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::keys::empty_pools;
use crate::fulfilment::OPERATOR;
use crate::html::Page;

const NEW: &str = "/console/keys/imports/new";
pub const IMPORTS: &str = "/console/keys/imports";
const OFFICE: &str = "Office Professional Plus 2019";
const VISIO: &str = "Visio Professional 2019";
const BOUNDARY: &str = "----keys7MA4YWxkTrZu0gW";

/// A key that no other test or demo has.
fn key(number: usize) -> String {
    format!("IMPRT-{number:05}-AAAAA")
}

/// Keys of these numbers, one a line.
fn lines(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(|number| key(number) + "\n").collect()
}

pub async fn post_file(visitor: &Visitor, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Response {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend(format!("{head}{value}\r\n").bytes());
    }
    let head =
        "Content-Disposition: form-data; name=\"file\"; filename=\"keys.csv\"\r\nContent-Type: text/csv";
    body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").bytes());
    body.extend(file);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    let url = visitor.base_url.join(path).unwrap();
    let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
    visitor.client.post(url).header("content-type", content_type).body(body).send().await.unwrap()
}

/// An operator at the imports.
struct Desk {
    app: TestApp,
    operator: Visitor,
}

impl Desk {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let operator = app.sign_in(OPERATOR).await;
        Self { app, operator }
    }

    async fn product(&self, name: &str) -> String {
        self.app.id(&format!("select id from products where name = '{name}'")).await
    }

    /// Sends a file in one: the path of its import.
    async fn send(&self, product: &str, file: impl AsRef<[u8]>) -> String {
        let once = Uuid::now_v7().to_string();
        let fields = [("product", &*self.product(product).await), ("once", &*once)];
        let sent = post_file(&self.operator, IMPORTS, &fields, file.as_ref()).await;
        assert_eq!(sent.status(), 303);
        location(&sent)
    }

    /// Begins to send a file of this size in pieces.
    async fn begin(&self, product: &str, size: usize) -> String {
        let (once, size) = (Uuid::now_v7().to_string(), size.to_string());
        let product = self.product(product).await;
        let fields = [("product", &*product), ("once", &*once), ("name", "keys.csv"), ("size", &*size)];
        let begun = self.operator.post(IMPORTS, &fields).await;
        let again = self.operator.post(IMPORTS, &fields).await;
        assert_eq!((begun.status().as_u16(), location(&begun)), (303, location(&again)));
        location(&begun)
    }

    async fn piece(&self, import: &str, number: usize, bytes: &[u8]) -> u16 {
        let number = number.to_string();
        let path = format!("{import}/pieces");
        post_file(&self.operator, &path, &[("number", &number)], bytes).await.status().as_u16()
    }

    /// Lets the worker do all that there is to do.
    async fn work(&self) {
        while step(&self.app.state.db, &self.app.clock).await.unwrap() {}
    }

    async fn page(&self, import: &str) -> Page {
        self.operator.page(import).await
    }

    async fn confirm(&self, import: &str, seen: usize) -> Response {
        let seen = seen.to_string();
        self.operator.post(&format!("{import}/confirmation"), &[("seen", &seen)]).await
    }

    /// How many keys of files are in the pools.
    async fn in_pool(&self) -> i64 {
        self.app.count("select count(*) from pool_keys where import_id is not null").await
    }

    async fn left_out(&self, import: &str) -> Vec<String> {
        let csv = self.operator.text(&format!("{import}/lines.csv")).await;
        csv.lines().skip(1).map(str::to_owned).collect()
    }
}

/// Which lines of a file would not come into a pool, and why.
pub async fn look_at(app: &TestApp, operator: &Visitor, file: &str) -> Vec<String> {
    let product = app.id("select product_id from key_pools order by product_id limit 1").await;
    let once = Uuid::now_v7().to_string();
    let fields = [("product", &*product), ("once", &*once)];
    let import = location(&post_file(operator, IMPORTS, &fields, file.as_bytes()).await);
    while step(&app.state.db, &app.clock).await.unwrap() {}
    let csv = operator.text(&format!("{import}/lines.csv")).await;
    csv.lines().skip(1).map(str::to_owned).collect()
}

/// What a page tells under a name in its facts.
fn fact(page: &Page, name: &str) -> String {
    let names = page.whole().all("#import dt");
    let at = names.iter().position(|it| it.text() == name).unwrap_or_else(|| panic!("no {name}"));
    page.whole().all("#import dd")[at].text()
}

#[tokio::test]
async fn new_keys_come_in_all_at_once_by_one_press_and_are_issued() {
    let desk = Desk::new().await;
    empty_pools(&desk.app).await;
    // One that is in the pool of another product, and one that was issued.
    let import = desk.send(VISIO, lines([1, 2])).await;
    desk.work().await;
    assert_eq!(desk.confirm(&import, 2).await.status(), 303);
    desk.work().await;
    desk.app
        .run(
            "update pool_keys set ciphertext = null, drawn_at = now()
             where id = (select min(id::text)::uuid from pool_keys where import_id is not null)",
        )
        .await;

    let file = format!("\u{feff}No;Product Key\r\n\r\n1;{}\r\n2;{}\r\n", key(1), key(2));
    let more: String = (3..=20).map(|it| format!("{it};\"{}\"\r\n", key(it))).collect();
    let import = desk.send(OFFICE, format!("{file}{more}21;{}\r\n", key(7).to_lowercase())).await;
    let page = desk.page(&import).await;
    assert!(page.contains("Being checked") && page.find_hidden("seen").is_none());
    desk.work().await;
    let page = desk.page(&import).await;
    let facts =
        ["Keys in the file", "New", "Repeated in the file", "In a pool already", "Issued or revoked before"];
    assert_eq!(facts.map(|name| fact(&page, name)), ["21", "18", "1", "1", "1"]);
    assert_eq!(
        desk.left_out(&import).await,
        ["3,issued or revoked before", "4,in a pool already", "23,repeated in the file"]
    );
    assert_eq!((page.hidden("seen"), desk.in_pool().await), ("18".to_owned(), 2));
    assert!(page.buttons().iter().any(|it| it.text() == "Import 18 new keys"));

    for _ in 0..2 {
        assert_eq!(desk.confirm(&import, 18).await.status(), 303);
    }
    desk.work().await;
    assert!(desk.page(&import).await.contains("18 keys have come into the pool."));
    assert_eq!(desk.in_pool().await, 20);
    let entries = "select count(*) from programme_audit where outcome = 'done' and action = ";
    for (act, times) in [("begun", 2), ("confirmed", 2), ("done", 2)] {
        assert_eq!(desk.app.count(&format!("{entries}'key_import.{act}'")).await, times, "{act}");
    }

    let admin = desk.app.sign_in("global.admin@alpine.example").await;
    let benefit = desk.app.benefit(ALPINE, OFFICE, "gold_core").await;
    admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[("confirm", "yes")]).await;
    let page = admin.page(&format!("/partners/{ALPINE}/benefits/software?open={benefit}")).await;
    assert!(page.keys().contains(&key(3)), "{:?}", page.keys());
}

#[tokio::test]
async fn a_file_with_lines_that_are_no_keys_is_refused_whole_and_they_are_located() {
    let desk = Desk::new().await;
    let import = desk.send(OFFICE, format!("{}ABC\n{}\u{401}\n", lines(1..=3), key(4))).await;
    desk.work().await;
    let page = desk.page(&import).await;
    assert!(page.contains("2 lines are no keys") && page.find_hidden("seen").is_none());
    let told = [
        "4: what stands in column 1 has 3 letters and digits, a key has at least 10.",
        "5: letter 18 isn’t one of a key: those are A to Z, digits and hyphens.",
    ];
    for (told, line) in told.iter().zip(desk.left_out(&import).await) {
        assert!(page.contains(&format!("Line {told}")), "{told}");
        assert_eq!(line.replace('"', ""), told.replacen(": ", ",", 1));
    }
    let refused = Page::of(desk.confirm(&import, 3).await).await;
    assert_eq!(refused.status, 422);
    desk.work().await;
    assert_eq!(desk.in_pool().await, 0);
}

#[tokio::test]
async fn what_is_no_file_of_keys_is_told_in_words_and_changes_nothing() {
    let desk = Desk::new().await;
    let utf16: Vec<u8> = lines([1]).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(Vec<u8>, &str); 6] = [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "Line 1: letter 1 is no text."),
        (b"PK\x03\x04\x14\0\x06\0".to_vec(), "Line 1: this is a packed file"),
        (utf16, "Line 1: letter 2 is no text."),
        (b"name,price\na,b\n".to_vec(), "Line 1: of its 2 columns, none is called"),
        (b"key;Note;Key\n".to_vec(), "Line 1: columns 1 and 3 are both called"),
        (["a"; 10_000].join(",").into_bytes(), "Line 1: it has 10,000 columns, at most 100 are possible."),
    ];
    for (file, told) in cases {
        let import = desk.send(OFFICE, file).await;
        desk.work().await;
        let page = desk.page(&import).await;
        assert!(page.contains("The file can’t be read."), "{told}");
        assert!(page.contains(told), "{told}: {}", page.whole().text());
        assert_eq!(desk.confirm(&import, 0).await.status(), 422);
    }
    let blank = desk.send(OFFICE, "\r\n \r\n").await;
    assert!(desk.page(&blank).await.contains("Line 1: the file holds no key."));
    assert_eq!(desk.in_pool().await, 0);
}

#[tokio::test]
async fn nothing_is_begun_without_a_product_and_a_file() {
    let desk = Desk::new().await;
    let once = Uuid::now_v7().to_string();
    let page = Page::of(desk.operator.post(IMPORTS, &[("once", &once)]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("product").is_some() && page.problem_at("file").is_some());
    let product = desk.product(OFFICE).await;
    let fields = [("product", &*product), ("once", &*once)];
    let empty = Page::of(post_file(&desk.operator, IMPORTS, &fields, b"").await).await;
    assert!(empty.problem_at("file").is_some());
    let large = vec![b'A'; 8 * 1024 * 1024 + 1];
    let large = Page::of(post_file(&desk.operator, IMPORTS, &fields, &large).await).await;
    assert!(large.problem_at("file").is_some_and(|it| it.contains("larger")), "{:?}", large.problems());
    let nobodys = [("product", "00000000-0000-7000-8000-000000000000"), ("once", &once), ("size", "5")];
    assert_eq!(desk.operator.post(IMPORTS, &nobodys).await.status(), 422);
    assert_eq!(desk.app.count("select count(*) from key_imports").await, 0);
    assert!(desk.operator.page(NEW).await.contains(OFFICE));
}

#[tokio::test]
async fn pieces_are_taken_once_each_in_their_order_wherever_lines_are_cut() {
    let desk = Desk::new().await;
    let file = lines(1..=40);
    let pieces: Vec<&[u8]> = file.as_bytes().chunks(101).collect();
    let import = desk.begin(OFFICE, file.len()).await;
    assert_eq!(desk.piece(&import, 1, pieces[1]).await, 409, "the first is missing");
    for (number, piece) in pieces.iter().enumerate() {
        assert_eq!(desk.piece(&import, number, piece).await, 204);
        assert_eq!(desk.piece(&import, number, piece).await, 204, "sent again");
        if number == 3 {
            let page = desk.page(&import).await;
            let form = page.whole().first("form[data-import]").unwrap();
            assert_eq!((form.attr("data-pieces"), form.attr("data-bytes")), (Some("4"), Some("404")));
            let rest: Vec<u8> = sqlx::query_scalar("select rest from key_imports")
                .fetch_one(&mut desk.app.owner().await)
                .await
                .unwrap();
            assert!(!String::from_utf8_lossy(&rest).contains("IMPRT"), "the half of a key is sealed");
        }
    }
    assert_eq!(desk.piece(&import, pieces.len(), b"more").await, 409, "the file is whole");
    desk.work().await;
    let page = desk.page(&import).await;
    assert_eq!((fact(&page, "Keys in the file"), page.hidden("seen")), ("40".to_owned(), "40".to_owned()));

    let other = desk.begin(OFFICE, 10).await;
    assert_eq!(desk.piece(&other, 0, b"more than ten").await, 409);
}

#[tokio::test]
async fn a_key_that_two_files_hold_comes_in_once_and_whoever_is_second_looks_again() {
    let desk = Desk::new().await;
    let (one, two) = (desk.send(OFFICE, lines(1..=5)).await, desk.send(VISIO, lines(4..=8)).await);
    desk.work().await;
    assert_eq!(desk.confirm(&one, 5).await.status(), 303);
    assert_eq!(desk.confirm(&two, 5).await.status(), 303);
    let step = || step(&desk.app.state.db, &desk.app.clock);
    let (first, second) = tokio::join!(step(), step());
    assert!(first.unwrap() || second.unwrap());
    desk.work().await;
    assert_eq!(desk.in_pool().await, 5);
    let page = desk.page(&two).await;
    assert!(page.contains("Some keys of the file came into a pool after you looked at it."));
    assert_eq!(page.hidden("seen"), "3");
    assert_eq!(desk.confirm(&two, 5).await.status(), 422, "as it was shown before");
    assert_eq!(desk.confirm(&two, 3).await.status(), 303);
    desk.work().await;
    assert_eq!(desk.in_pool().await, 8);
}

#[tokio::test]
async fn a_process_that_dies_leaves_no_key_in_the_pool_and_another_goes_on() {
    let desk = Desk::new().await;
    let import = desk.send(OFFICE, lines(1..=5)).await;
    desk.work().await;
    desk.confirm(&import, 5).await;
    let db = &desk.app.state.db;
    let mut dying = db.console().await.unwrap();
    assert!(go_on(&mut dying, &Actor::programme(desk.app.clock.clone())).await.unwrap());
    assert!(!step(db, &desk.app.clock).await.unwrap(), "somebody is at it");
    assert_eq!(desk.in_pool().await, 0, "until it is whole");
    assert!(desk.page(&import).await.contains("Going into the pool"));
    dying.rollback().await.unwrap();
    desk.work().await;
    assert_eq!(desk.in_pool().await, 5);
}

#[tokio::test]
async fn what_nobody_confirms_is_gone_after_a_day_and_what_is_discarded_at_once() {
    let desk = Desk::new().await;
    let (one, two) = (desk.send(OFFICE, lines(1..=5)).await, desk.begin(OFFICE, 100).await);
    let three = desk.send(OFFICE, lines([1, 1])).await;
    desk.work().await;
    for _ in 0..2 {
        assert_eq!(location(&desk.operator.post(&format!("{three}/discarding"), &[]).await), IMPORTS);
    }
    desk.work().await;
    let kept = "select count(*) from key_import_keys";
    assert_eq!(desk.app.count(kept).await, 5);
    desk.app.clock.advance(Duration::DAY - Duration::SECOND);
    desk.work().await;
    let operator = desk.app.sign_in(OPERATOR).await;
    assert_eq!(operator.page(&one).await.hidden("seen"), "5");
    desk.app.clock.advance(Duration::SECOND);
    desk.work().await;
    assert_eq!(desk.app.count(kept).await, 0);
    for import in [&one, &two, &three] {
        assert!(operator.page(import).await.contains("Discarded"));
    }
    assert_eq!(operator.post(&format!("{one}/confirmation"), &[("seen", "5")]).await.status(), 422);
    assert_eq!(desk.in_pool().await, 0);
    let entries =
        "select count(*) from programme_audit where action = 'key_import.discarded' and outcome = 'done'";
    assert_eq!(desk.app.count(entries).await, 3);
}
