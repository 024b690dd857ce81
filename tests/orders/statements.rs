//! A bank's file of payments: what is told of each line before, what is booked then, and that nothing is booked twice (R-ORD-2).

use std::time::Instant;

use futures_util::future::join_all;
use partner_portal::base::ids::{BankLineId, OrderId};
use partner_portal::jobs;
use partner_portal::orders::OrderNumber;
use partner_portal::orders::acts::reference;
use partner_portal::orders::store::statements as store;
use time::macros::{date, datetime};
use uuid::Uuid;

use super::{OPERATOR, pay, place, state, total};
use crate::app::{ALPINE, BLEU_HORIZON, GARNET, TestApp, Visitor, location};
use crate::database::operators;
use crate::html::Page;
use crate::key_imports::post_file;

const PAYMENTS: &str = "/console/payments";
const HEADING: &str = "Booking date;Payer;Text;Amount\n";

/// An operator at the bank's files.
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

    async fn order(&self, mpn_id: i64, offer: &str) -> Ordered {
        Ordered::of(&self.app, place(&self.app, mpn_id, &[offer]).await).await
    }

    /// Sends a file: where its preview is.
    async fn take_in(&self, file: impl AsRef<[u8]>) -> String {
        take_in(&self.operator, file.as_ref(), &[]).await.unwrap_or_else(|page| panic!("{page}"))
    }

    /// What each line of a file is told to be.
    async fn told(&self, statement: &str) -> Vec<String> {
        let page = self.operator.page(statement).await;
        let list = page.by_id("list").unwrap();
        let told = |row: crate::html::Part<'_>| {
            let what = row.first("td .st").map(crate::html::Part::text).unwrap_or_default();
            format!("{} {what}", row.head().unwrap())
        };
        list.rows().into_iter().filter(|it| it.head().unwrap() != "Line").map(told).collect()
    }

    /// What the button of its preview sends.
    async fn seen(&self, statement: &str) -> String {
        self.operator.page(statement).await.hidden("seen")
    }

    async fn confirm(&self, statement: &str) -> u16 {
        let seen = self.seen(statement).await;
        self.press(statement, &seen).await
    }

    async fn press(&self, statement: &str, seen: &str) -> u16 {
        let to = format!("{statement}/confirmation");
        self.operator.post(&to, &[("seen", seen)]).await.status().as_u16()
    }

    async fn work(&self) {
        jobs::statements::book_all(&self.app.state.db, &self.app.clock).await.unwrap();
    }

    async fn payments(&self) -> i64 {
        // The demo has booked some of its own.
        let garnet = self.app.partner(GARNET).await;
        self.app.count(&format!("select count(*) from order_payments where partner_id <> '{garnet}'")).await
    }

    async fn lines_in(&self, state: &str) -> i64 {
        self.app.count(&format!("select count(*) from bank_lines where state = '{state}'")).await
    }

    /// The line that waits, where there is one.
    async fn waiting(&self) -> String {
        format!("{PAYMENTS}/lines/{}", self.app.id("select id from bank_lines where state = 'waits'").await)
    }
}

/// An order, as its payer knows it.
struct Ordered {
    id: OrderId,
    reference: String,
    total: i64,
}

impl Ordered {
    async fn of(app: &TestApp, id: OrderId) -> Self {
        let number = app.count(&format!("select number from orders where id = '{id}'")).await;
        Self { id, reference: reference(OrderNumber::new(number).unwrap()), total: total(app, id).await }
    }

    /// A line that pays it, in the layout of [`HEADING`].
    fn line(&self, day: &str, more: i64) -> String {
        format!("{day};Heron Ltd;{};{}\n", self.reference, point(self.total + more))
    }
}

/// An amount with a point: 1200.50.
fn point(amount: i64) -> String {
    format!("{}.{:02}", amount / 100, amount % 100)
}

/// The same as much of Europe writes it: 1.200,50.
fn comma(amount: i64) -> String {
    let whole = amount / 100;
    let thousands =
        if whole >= 1_000 { format!("{}.{:03}", whole / 1_000, whole % 1_000) } else { whole.to_string() };
    format!("{thousands},{:02}", amount % 100)
}

async fn take_in(visitor: &Visitor, file: &[u8], fields: &[(&str, &str)]) -> Result<String, Page> {
    let once = Uuid::now_v7().to_string();
    let fields = [&[("once", once.as_str())], fields].concat();
    let sent = post_file(visitor, PAYMENTS, &fields, file).await;
    if sent.status() == 303 { Ok(location(&sent)) } else { Err(Page::of(sent).await) }
}

/// A bank's file with one line, which pays an order on this day.
pub async fn file_paying(app: &TestApp, order: OrderId, day: &str) -> String {
    [HEADING, &Ordered::of(app, order).await.line(day, 0)].concat()
}

/// Such a file, taken in, confirmed and booked.
pub async fn import_payment(app: &TestApp, order: OrderId, day: &str) {
    let (operator, file) = (app.sign_in(OPERATOR).await, file_paying(app, order, day).await);
    let statement = take_in(&operator, file.as_bytes(), &[]).await.unwrap();
    let seen = operator.page(&statement).await.hidden("seen");
    let answer = operator.post(&format!("{statement}/confirmation"), &[("seen", seen.as_str())]).await;
    assert_eq!(answer.status(), 303);
    jobs::statements::book_all(&app.state.db, &app.clock).await.unwrap();
}

/// A file that is shown, one that is confirmed and being booked, and a line of it that waits: their addresses.
pub async fn leave(app: &TestApp) -> (String, String, String) {
    let operator = app.sign_in(OPERATOR).await;
    let (one, two) = (
        place(app, BLEU_HORIZON, &["silver-devops"]).await,
        place(app, BLEU_HORIZON, &["gold-messaging"]).await,
    );
    let (one, two) = (Ordered::of(app, one).await, Ordered::of(app, two).await);
    let others = "2026-11-20;Société Émeraude;Membership fee;10.00\n2026-11-20;Landlord;Rent;-900.00\n\
                  2026-11-20;Ibis SARL;Order PB-1234-5678;EUR 25.00\n2026-11-99;Ibis SARL;Lunch;1.00\n";
    let confirmed = format!("{HEADING}{}{others}", one.line("2026-11-20", 0));
    let confirmed = take_in(&operator, confirmed.as_bytes(), &[]).await.unwrap();
    let seen = operator.page(&confirmed).await.hidden("seen");
    let press = operator.post(&format!("{confirmed}/confirmation"), &[("seen", &seen)]).await;
    assert_eq!(press.status(), 303);
    let shown = format!("{HEADING}{}{}{others}", one.line("2026-11-19", 0), two.line("2026-11-20", -500));
    let shown = take_in(&operator, shown.as_bytes(), &[]).await.unwrap();
    let line = app.id("select id from bank_lines where state = 'waits' order by line desc limit 1").await;
    (shown, confirmed, format!("{PAYMENTS}/lines/{line}"))
}

/// In the encoding of old Windows.
fn windows(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

#[tokio::test]
async fn each_line_of_three_banks_files_is_told_and_booked_as_it_was_told() {
    let desk = Desk::new().await;
    let less = desk.order(ALPINE, "gold-messaging").await;
    let more = desk.order(ALPINE, "gold-communications").await;
    let doubled = desk.order(BLEU_HORIZON, "silver-devops").await;
    let paid = desk.order(BLEU_HORIZON, "gold-messaging").await;
    pay(&desk.app, BLEU_HORIZON, paid.id, paid.total, date!(2026 - 11 - 20)).await;
    let cancelled = desk.order(ALPINE, "silver-devops").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let cancel = format!("/partners/{ALPINE}/orders/{}/cancellation", cancelled.id);
    assert_eq!(admin.post(&cancel, &[]).await.status(), 303);
    let exact = desk.order(ALPINE, "silver-devops").await;
    let nobodys = reference(OrderNumber::new(900_000).unwrap());
    let before = desk.payments().await;

    // UTF-8, commas, what came and what went in columns of their own.
    let north = format!(
        "Booking date,Value date,Payer,Details,Paid in,Paid out,Currency\n\
         2026-11-20,2026-11-20,Zürcher AG,Payment for {},{},,USD\n\
         2026-11-20,2026-11-20,Heron Ltd,{} many thanks,{},,USD\n\
         2026-11-20,2026-11-20,Heron Ltd,{nobodys},10.00,,USD\n\
         2026-11-20,2026-11-20,Société Émeraude,Membership,10.00,,USD\n\
         2026-11-20,2026-11-20,Landlord,Rent,,900.00,USD\n\
         2026-11-20,2026-11-20,Heron Ltd,{},10.00,,EUR\n\
         2026-11-99,2026-11-20,Heron Ltd,Lunch,10.00,,USD\n",
        exact.reference.to_lowercase().replace('-', " "),
        point(exact.total),
        less.reference,
        point(less.total - 500),
        exact.reference,
    );
    // Windows-1252 with decimal commas, below whose account it is.
    let half = doubled.total / 2;
    let south = windows(&format!(
        "Musterbank Süd (erfunden);;;\n\nBuchungstag;Wertstellung;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung\n\
         20.11.2026;19.11.2026;Keller & Söhne GmbH;Rechnung für {};{};USD\n\
         20.11.2026;20.11.2026;Heron Ltd;{};{};USD\n\
         20.11.2026;20.11.2026;Heron Ltd;{} Teil 2;{};USD\n\
         20.11.2026;20.11.2026;Heron Ltd;{};{};USD\n",
        more.reference,
        comma(more.total + 500),
        doubled.reference,
        comma(half),
        doubled.reference,
        comma(doubled.total - half),
        paid.reference,
        comma(paid.total),
    ));
    // UTF-8 with a mark, tabs, a day first, and no currency but in the heading.
    let cut: String = exact.reference.chars().take(10).collect();
    let west = format!(
        "\u{feff}Date comptable\tDate de valeur\tLibellé\tNom\tDébit (USD)\tCrédit (USD)\n\
         20/11/2026\t20/11/2026\t{}\tSociété Émeraude\t\t{}\n\
         20/11/2026\t20/11/2026\t{} et {}\tSociété Émeraude\t\t1 234,50\n\
         20/11/2026\t20/11/2026\tRéf. {cut}\tSociété Émeraude\t\t1 234,50\n",
        cancelled.reference,
        comma(cancelled.total).replace('.', " "),
        exact.reference,
        less.reference,
    );
    let (north, south, west) =
        (desk.take_in(&north).await, desk.take_in(&south).await, desk.take_in(&west).await);
    let told_north = [
        "2 Pays what is due",
        "3 5.00\u{a0}USD less than is due",
        &format!("4 No order is called {nobodys}"),
        "5 Names no order",
        "7 The order is in another currency",
    ];
    let told_south = [
        "4 5.00\u{a0}USD more than is due",
        "5 Other lines pay the same order: 6",
        "6 Other lines pay the same order: 5",
        "7 The order is paid already",
    ];
    let told_west = [
        "2 The order is cancelled",
        "3 Names several orders",
        "4 The reference is cut or wrong, and may be one of these",
    ];
    assert_eq!(desk.told(&north).await, told_north);
    assert_eq!(desk.told(&south).await, told_south);
    assert_eq!(desk.told(&west).await, told_west);
    let page = desk.operator.page(&north).await;
    for words in [
        "Zürcher AG",
        "Société Émeraude",
        "Line 8: “2026-11-99” is no day",
        "No money came",
        "the order then shows what is to be settled",
        "Alpine Consulting",
        "To be booked: 2. Left for a decision: 3.",
        "Book 2 payments",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // Of each currency its own sum (R-ORD-4).
    assert!(page.contains("3 payments: 10.00\u{a0}EUR and 20.00\u{a0}USD"), "{page}");
    assert!(desk.operator.page(&south).await.contains("Keller & Söhne GmbH"));
    assert_eq!(desk.payments().await, before, "nothing is booked by looking");

    for statement in [&north, &south, &west] {
        assert_eq!(desk.confirm(statement).await, 303);
    }
    assert_eq!((desk.lines_in("to_book").await, desk.lines_in("waits").await), (3, 9));
    assert!(desk.operator.page(&north).await.contains("Booking 2 payments"));
    desk.work().await;
    assert_eq!((desk.payments().await - before, desk.lines_in("booked").await), (3, 3));
    assert_eq!(state(&desk.app, exact.id).await, "paid");
    assert_eq!(state(&desk.app, less.id).await, "awaiting_payment");
    assert_eq!(state(&desk.app, more.id).await, "paid");
    // Too little and too much are shown, for an operator's word.
    let differs = desk.operator.page("/console/orders?status=differs").await;
    for order in [&less, &more] {
        assert!(differs.links_to(&format!("/console/orders/{}", order.id)), "{differs}");
    }
    // The earlier of the bank's two days is that on which it was paid (R-DATE-4).
    let days = format!(
        "select count(*) from order_payments where order_id = '{}' and paid_on = '2026-11-19'",
        more.id
    );
    assert_eq!(desk.app.count(&days).await, 1);
    // The operator has booked it, by the worker's hand.
    let booked = format!(
        "select count(*) from programme_audit where action = 'payment.booked' and actor = '{OPERATOR}' and at >= '2026-11-20 10:00Z'"
    );
    assert_eq!(desk.app.count(&booked).await, 3 + before);
    let by_worker =
        "select count(*) from programme_audit where action = 'bank_line.booked' and actor = 'the programme'";
    assert_eq!(desk.app.count(by_worker).await, 3);
    // What their payers wrote is gone, and what waits is kept.
    let kept =
        "select count(*) from bank_lines where state = 'booked' and (payer is not null or texts is not null)";
    assert_eq!(desk.app.count(kept).await, 0);
    let page = desk.operator.page(&north).await;
    assert!(!page.contains("Zürcher AG") && page.contains("Société Émeraude"), "{page}");
    let waiting = desk.operator.page(PAYMENTS).await;
    for words in ["Names several orders", "Keller & Söhne"] {
        assert_eq!(waiting.contains(words), words.starts_with("Names"), "{words}: {waiting}");
    }
    assert!(desk.operator.page("/console").await.links_to(PAYMENTS), "it is work that waits");
}

#[tokio::test]
async fn what_was_confirmed_is_not_booked_again_from_the_same_file_or_one_that_overlaps() {
    let desk = Desk::new().await;
    let (one, two) =
        (desk.order(ALPINE, "gold-messaging").await, desk.order(BLEU_HORIZON, "silver-devops").await);
    let first = format!("{HEADING}{}", one.line("2026-11-20", 0));
    let both = format!("{HEADING}{}{}", one.line("2026-11-20", 0), two.line("2026-11-20", 0));
    // One file that is shown twice; of the two that are confirmed, each does what is new in it.
    let (again, wider) = (desk.take_in(&first).await, desk.take_in(&both).await);
    let statement = desk.take_in(&first).await;
    let stale = desk.seen(&wider).await;
    assert_eq!(desk.confirm(&statement).await, 303);
    desk.work().await;
    assert_eq!(desk.press(&wider, &stale).await, 422, "it would do something else by now");
    assert_eq!(desk.told(&again).await, ["2 In a file that was confirmed before"]);
    let page = desk.operator.page(&again).await;
    assert!(
        page.contains("Nothing in this file is new") && !page.posts_to(&format!("{again}/confirmation")),
        "{page}"
    );
    assert_eq!(desk.press(&again, "nothing").await, 422);
    assert_eq!(desk.told(&wider).await, ["2 In a file that was confirmed before", "3 Pays what is due"]);
    assert_eq!(desk.confirm(&wider).await, 303);
    assert_eq!(desk.press(&wider, "anything").await, 303, "it is confirmed");
    desk.work().await;
    desk.work().await;
    assert_eq!((desk.payments().await, desk.lines_in("booked").await), (2, 2));
    assert_eq!(
        (state(&desk.app, one.id).await, state(&desk.app, two.id).await),
        ("paid".into(), "paid".into())
    );
    // What is shown can be discarded, with all its lines; what is confirmed can't.
    for (path, status) in [(&again, 303), (&again, 303), (&wider, 422)] {
        assert_eq!(desk.operator.post(&format!("{path}/discarding"), &[]).await.status(), status, "{path}");
    }
    assert_eq!(desk.lines_in("shown").await, 0);
}

#[tokio::test]
async fn twenty_presses_two_operators_and_two_workers_book_each_payment_once() {
    let desk = Desk::new().await;
    let (one, two) =
        (desk.order(ALPINE, "gold-messaging").await, desk.order(BLEU_HORIZON, "silver-devops").await);
    let file = format!("{HEADING}{}{}", one.line("2026-11-20", 0), two.line("2026-11-20", 0));
    // The form that takes it in, too.
    let once = Uuid::now_v7().to_string();
    let fields = [("once", once.as_str())];
    let sent = join_all((0..20).map(|_| post_file(&desk.operator, PAYMENTS, &fields, file.as_bytes()))).await;
    let statement = location(&sent[0]);
    assert!(sent.iter().all(|it| it.status() == 303 && location(it) == statement));
    assert_eq!(desk.app.count("select count(*) from bank_imports").await, 1);
    operators::employ(&desk.app, operators::FULFILMENT, "fulfilment").await;
    let other = desk.app.sign_in(operators::FULFILMENT).await;
    let others = take_in(&other, file.as_bytes(), &[]).await.unwrap();
    let (seen, others_seen) = (desk.seen(&statement).await, other.page(&others).await.hidden("seen"));
    let press = async |visitor: &Visitor, path: &str, seen: &str| {
        visitor.post(&format!("{path}/confirmation"), &[("seen", seen)]).await.status().as_u16()
    };
    let presses = (0..20).map(|_| press(&desk.operator, &statement, &seen));
    let others_presses = (0..20).map(|_| press(&other, &others, &others_seen));
    let (own, others) = tokio::join!(join_all(presses), join_all(others_presses));
    // One of the two has it; the other is told that it changed.
    let (first, second) = (own[0], others[0]);
    assert!(own.iter().all(|it| *it == first) && others.iter().all(|it| *it == second), "{own:?} {others:?}");
    assert_eq!([first.min(second), first.max(second)], [303, 422]);
    assert_eq!(desk.lines_in("to_book").await, 2);
    tokio::join!(desk.work(), desk.work(), desk.work());
    for (what, count) in [
        ("order_payments where booked_at >= '2026-11-20 10:00Z'", 2),
        ("bank_lines where state = 'booked'", 2),
        ("orders where paid = total and state = 'paid'", 2),
        ("invoices where issued_at >= '2026-11-20 10:00Z'", 2),
        ("programme_audit where action = 'statement.confirmed' and outcome = 'done'", 1),
        ("programme_audit where action = 'bank_line.booked'", 2),
    ] {
        assert_eq!(desk.app.count(&format!("select count(*) from {what}")).await, count, "{what}");
    }
}

#[tokio::test]
async fn what_a_worker_held_that_died_is_booked_by_another_and_one_that_is_held_is_left_to_it() {
    let desk = Desk::new().await;
    let (one, two) =
        (desk.order(ALPINE, "gold-messaging").await, desk.order(BLEU_HORIZON, "silver-devops").await);
    let file = format!("{HEADING}{}{}", one.line("2026-11-20", 0), two.line("2026-11-20", 0));
    let statement = desk.take_in(&file).await;
    assert_eq!(desk.confirm(&statement).await, 303);
    let held = desk.app.id("select id from bank_lines order by line limit 1").await;
    let mut dies = desk.app.state.db.console().await.unwrap();
    let line = BankLineId(held.parse().unwrap());
    assert!(store::claim_line(&mut dies, line).await.unwrap().is_some());
    desk.work().await;
    assert_eq!(
        (state(&desk.app, one.id).await, state(&desk.app, two.id).await),
        ("awaiting_payment".into(), "paid".into())
    );
    dies.rollback().await.unwrap();
    desk.work().await;
    assert_eq!(state(&desk.app, one.id).await, "paid");
    assert_eq!((desk.payments().await, desk.lines_in("booked").await), (2, 2));
}

#[tokio::test]
async fn what_has_changed_since_it_was_shown_is_told_and_an_order_that_takes_it_no_more_leaves_it_waiting() {
    let desk = Desk::new().await;
    let order = desk.order(ALPINE, "gold-messaging").await;
    let statement = desk.take_in(format!("{HEADING}{}", order.line("2026-11-20", 0))).await;
    let seen = desk.seen(&statement).await;
    pay(&desk.app, ALPINE, order.id, 500, date!(2026 - 11 - 20)).await;
    let to = format!("{statement}/confirmation");
    let page = Page::of(desk.operator.post(&to, &[("seen", &seen)]).await).await;
    assert!(page.status == 422 && page.problem_at("statement").is_some(), "{page}");
    assert!(page.contains("5.00\u{a0}USD more than is due"), "{page}");
    assert_eq!((desk.lines_in("shown").await, desk.payments().await), (1, 1));
    // A bank's day that is still to come, where the company is.
    let tomorrow = desk.order(BLEU_HORIZON, "silver-devops").await;
    let later = desk.take_in(format!("{HEADING}{}", tomorrow.line("2026-11-22", 0))).await;
    assert_eq!(desk.confirm(&later).await, 303);
    desk.work().await;
    assert_eq!(state(&desk.app, tomorrow.id).await, "awaiting_payment");
    let waiting = desk.waiting().await;
    let page = desk.operator.page(&waiting).await;
    assert!(page.contains("The order didn’t take it") && page.contains("still to come"), "{page}");
    assert_eq!(page.value_of("reference"), tomorrow.reference);
    let book = async |reference: &str| {
        Page::of(desk.operator.post(&format!("{waiting}/booking"), &[("reference", reference)]).await).await
    };
    assert!(book(&tomorrow.reference).await.problem_at("reference").is_some());
    desk.app.set_clock(datetime!(2026-11-22 12:00 UTC));
    // Their session has ended meanwhile.
    let again = desk.app.sign_in(OPERATOR).await;
    let reference = [("reference", tomorrow.reference.as_str())];
    assert_eq!(again.post(&format!("{waiting}/booking"), &reference).await.status(), 303);
    assert_eq!(state(&desk.app, tomorrow.id).await, "paid");
}

#[tokio::test]
async fn a_payment_in_time_revives_its_order_when_it_is_booked_late() {
    let desk = Desk::new().await;
    let order = desk.order(ALPINE, "silver-devops").await;
    desk.app.set_clock(datetime!(2027-01-05 12:00 UTC));
    jobs::expire_orders(&desk.app.state.db, &desk.app.clock).await.unwrap();
    let operator = desk.app.sign_in(OPERATOR).await;
    let desk = Desk { operator, ..desk };
    assert_eq!(state(&desk.app, order.id).await, "expired");
    let late = format!("2027-01-04;Heron Ltd;{};1.00\n", order.reference);
    let statement = desk.take_in(format!("{HEADING}{}{late}", order.line("2026-12-20", 0))).await;
    assert_eq!(desk.told(&statement).await, ["2 Pays what is due", "3 The order had expired by then"]);
    assert!(desk.operator.page(&statement).await.contains("the expired order is revived"));
    assert_eq!(desk.confirm(&statement).await, 303);
    desk.work().await;
    assert_eq!(state(&desk.app, order.id).await, "paid");
    let begun = "select count(*) from order_payments where paid_on = '2026-12-20'";
    assert_eq!(desk.app.count(begun).await, 1);
}

#[tokio::test]
async fn an_operator_books_what_waits_to_an_order_or_sets_it_aside_each_once() {
    let desk = Desk::new().await;
    let order = desk.order(ALPINE, "gold-messaging").await;
    let unclear = format!("2026-11-20;Heron Ltd;Membership;{}\n", point(order.total));
    let others = "2026-11-20;Ibis SARL;Membership;EUR 10.00\n";
    let statement = desk.take_in(format!("{HEADING}{unclear}{others}")).await;
    assert_eq!(desk.confirm(&statement).await, 303);
    desk.work().await;
    assert_eq!((desk.payments().await, desk.lines_in("waits").await), (0, 2));
    let line = async |currency: &str| {
        let id = desk.app.id(&format!("select id from bank_lines where currency = '{currency}'")).await;
        format!("{PAYMENTS}/lines/{id}")
    };
    let (dollars, euros) = (line("USD").await, line("EUR").await);
    let list = desk.operator.page(PAYMENTS).await;
    assert!(
        list.links_to(&dollars) && list.contains("Heron Ltd") && list.contains("10.00\u{a0}EUR"),
        "{list}"
    );
    let book = async |path: &str, reference: &str| {
        Page::of(desk.operator.post(&format!("{path}/booking"), &[("reference", reference)]).await).await
    };
    for wrong in ["", "PB-1234-5678", "nonsense"] {
        let page = book(&dollars, wrong).await;
        assert!(page.status == 422 && page.problem_at("reference").is_some(), "{wrong}: {page}");
        assert_eq!(page.value_of("reference"), wrong);
    }
    let page = book(&euros, &order.reference).await;
    assert!(page.problem_at("reference").unwrap().contains("USD"), "{page}");
    // As people type it.
    let typed = order.reference.to_lowercase().replace('-', "");
    let to = format!("{dollars}/booking");
    let typed = [("reference", typed.as_str())];
    let all = join_all((0..20).map(|_| desk.operator.post(&to, &typed))).await;
    assert!(all.iter().all(|it| it.status() == 303));
    assert_eq!((desk.payments().await, state(&desk.app, order.id).await.as_str()), (1, "paid"));
    let told =
        "select count(*) from programme_audit where action = 'bank_line.assigned' and outcome = 'done'";
    assert_eq!(desk.app.count(told).await, 1);
    let other = desk.order(BLEU_HORIZON, "silver-devops").await;
    assert_eq!(book(&dollars, &other.reference).await.status, 422, "it is another's");
    let aside = format!("{euros}/setting-aside");
    let page = Page::of(desk.operator.post(&aside, &[("note", " ")]).await).await;
    assert!(page.status == 422 && page.problem_at("note").is_some(), "{page}");
    for _ in 0..2 {
        assert_eq!(desk.operator.post(&aside, &[("note", "Paid back")]).await.status(), 303);
    }
    assert_eq!(book(&euros, &order.reference).await.status, 422, "it is decided");
    assert_eq!(desk.operator.post(&format!("{dollars}/setting-aside"), &[("note", "x")]).await.status(), 422);
    assert!(desk.operator.page(PAYMENTS).await.contains("Nothing waits for a decision"));
    let aside = desk.operator.page(&format!("{PAYMENTS}?status=set_aside")).await;
    assert!(aside.contains("Paid back") && aside.contains("Ibis SARL"), "{aside}");
    // Who paid is forgotten in time; that it came, and why no order got it, is not.
    let erase = async || {
        while !jobs::daily::do_what_is_due(&desk.app.state.db, &desk.app.clock).await.unwrap().is_empty() {}
    };
    desk.app.set_clock(datetime!(2027-02-17 23:00 UTC));
    erase().await;
    let kept = "select count(*) from bank_lines where payer is not null";
    assert_eq!(desk.app.count(kept).await, 1);
    desk.app.set_clock(datetime!(2027-02-19 23:00 UTC));
    erase().await;
    assert_eq!(desk.app.count(kept).await, 0);
    let noted =
        "select count(*) from bank_lines where note = 'Paid back' and amount = 1000 and texts is null";
    assert_eq!(desk.app.count(noted).await, 1);
}

#[tokio::test]
async fn a_file_that_is_none_is_told_on_the_form_and_one_that_nobody_confirms_goes() {
    let desk = Desk::new().await;
    let many = format!("{HEADING}{}", "2026-11-20;A;B;1.00\n".repeat(5_001));
    let wide = vec![b'x'; 4 * 1024 * 1024 + 1];
    for (file, told) in [
        (&b""[..], "no bookings"),
        (b"\n \n", "no bookings"),
        (HEADING.as_bytes(), "no bookings"),
        (many.as_bytes(), "5,001"),
        (&wide, "larger than"),
        (b"PK\x03\x04\0\0\xff\xfe\0", "no text"),
        (b"Name;City\nHeron;Basel\n", "Name | City"),
    ] {
        let page = take_in(&desk.operator, file, &[]).await.unwrap_err();
        let problem = page.problem_at("file").unwrap_or_else(|| panic!("{told}: {page}"));
        assert!(page.status == 422 && problem.contains(told), "{told}: {problem}");
    }
    let once = Uuid::now_v7().to_string();
    let none = Page::of(desk.operator.post(PAYMENTS, &[("once", &once)]).await).await;
    assert_eq!(none.problem_at("file").unwrap(), "Choose a file");
    assert_eq!(desk.app.count("select count(*) from bank_imports").await, 0);
    // What no line decides is asked for, and then read as it was told.
    let unclear = format!("{HEADING}01/02/2026;A;B;1,200\n");
    let page = take_in(&desk.operator, unclear.as_bytes(), &[]).await.unwrap_err();
    assert!(page.problem_at("days").is_some() && page.problem_at("decimal").is_some(), "{page}");
    let fields = [("days", "month_first"), ("decimal", "point")];
    let statement = take_in(&desk.operator, unclear.as_bytes(), &fields).await.unwrap();
    let page = desk.operator.page(&statement).await;
    assert!(page.contains("2 Jan 2026"), "{page}");
    assert!(page.contains("1,200.00\u{a0}USD"), "{page}");
    desk.app.clock.advance(time::Duration::days(7) - time::Duration::SECOND);
    desk.work().await;
    assert_eq!(desk.lines_in("shown").await, 1);
    desk.app.clock.advance(time::Duration::SECOND);
    desk.work().await;
    assert_eq!(desk.lines_in("shown").await, 0);
    assert_eq!(desk.app.count("select count(*) from bank_imports where state = 'discarded'").await, 1);
}

#[tokio::test]
async fn a_reader_sees_all_of_it_and_does_nothing() {
    let desk = Desk::new().await;
    let statement = desk.take_in(format!("{HEADING}2026-11-20;Heron Ltd;Membership;1.00\n")).await;
    operators::employ(&desk.app, operators::READER, "reader").await;
    let reader = desk.app.sign_in(operators::READER).await;
    let page = reader.page(&statement).await;
    assert!(page.contains("Heron Ltd") && page.contains("This takes one of these roles"), "{page}");
    assert!(!page.posts_to(&format!("{statement}/confirmation")), "{page}");
    assert_eq!(reader.get("/console/payments/new").await.status(), 403);
    assert_eq!(post_file(&reader, PAYMENTS, &[("once", "x")], b"a").await.status(), 403);
    let seen = desk.seen(&statement).await;
    for (act, fields) in [("confirmation", &[("seen", seen.as_str())][..]), ("discarding", &[])] {
        assert_eq!(reader.post(&format!("{statement}/{act}"), fields).await.status(), 403, "{act}");
    }
    assert_eq!(desk.press(&statement, &seen).await, 303);
    let line = desk.waiting().await;
    let page = reader.page(&line).await;
    assert!(page.contains("Heron Ltd") && !page.posts_to(&format!("{line}/booking")), "{page}");
    for (act, field) in [("booking", "reference"), ("setting-aside", "note")] {
        assert_eq!(reader.post(&format!("{line}/{act}"), &[(field, "x")]).await.status(), 403, "{act}");
    }
    assert!(!reader.page(PAYMENTS).await.links_to("/console/payments/new"));
}

#[tokio::test]
async fn a_file_of_five_thousand_lines_is_looked_over_page_by_page() {
    let desk = Desk::new().await;
    let order = desk.order(ALPINE, "gold-messaging").await;
    let others = |i: i32| format!("2026-11-20;Payer {i};Membership {i};{i}.00\n");
    let lines: String = (1..5_000).map(others).collect();
    let file = format!("{HEADING}{}{lines}", order.line("2026-11-20", 0));
    let begun = Instant::now();
    let statement = desk.take_in(&file).await;
    let taken_in = begun.elapsed();
    let begun = Instant::now();
    let page = desk.operator.page(&statement).await;
    let shown = begun.elapsed();
    assert!(page.contains("4,999 payments") && page.contains("Payer 49"), "{page}");
    assert!(!page.contains("Payer 51"));
    let exact = desk.operator.page(&format!("{statement}?status=exact")).await;
    assert!(
        exact.links_to(&format!("/console/orders/{}", order.id)) && !exact.contains("Payer 1"),
        "{exact}"
    );
    assert!(desk.operator.page(&format!("{statement}?q=payer+4321")).await.contains("Membership 4321"));
    let begun = Instant::now();
    assert_eq!(desk.confirm(&statement).await, 303);
    println!("taken in {taken_in:?}, shown {shown:?}, confirmed {:?}", begun.elapsed());
    desk.work().await;
    assert_eq!((desk.payments().await, desk.lines_in("waits").await), (1, 4_999));
}
