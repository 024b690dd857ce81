//! A company buys a membership, uses it, and renews it with one seat less, in a browser; and invoices on paper.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use partner_portal::base::ids::OrderId;
use partner_portal::i18n::Locale;
use partner_portal::jobs;
use partner_portal::orders::State;
use serde_json::json;
use time::macros::{date, datetime};

use super::seats::tempfile;
use super::window::{Script, Window};
use crate::app::{ALPINE, TestApp};
use crate::factories::{Role, a_company};
use crate::office::{Office, Programme};
use crate::orders::statements::file_paying;

const OPERATOR: &str = "operator@programme.example";
const OFFICE: &str = "Office Professional Plus 2019";

#[tokio::test]
async fn a_membership_is_bought_used_and_renewed_in_french() {
    bought_used_and_renewed(Script::On, Locale::Fr).await;
}

#[tokio::test]
async fn a_membership_is_bought_used_and_renewed_without_script() {
    bought_used_and_renewed(Script::Off, Locale::En).await;
}

/// Somebody sits down at the window: how one signs in is looked at elsewhere.
async fn comes(app: &TestApp, window: &Window, email: &str) {
    let answer = app.visitor().post("/sign-in/demo", &[("email", email)]).await;
    assert_eq!(answer.status(), 303, "{email} can't sign in");
    let cookie = answer.cookies().next().unwrap();
    let (name, value, url) = (cookie.name(), cookie.value(), app.base_url.as_str());
    let cookie = json!({ "name": name, "value": value, "url": url, "httpOnly": true });
    window.command("Network.setCookie", cookie).await;
}

async fn bought_used_and_renewed(script: Script, locale: Locale) {
    let app = TestApp::demo().await;
    let company = a_company().in_zone("Europe/Paris").made_in(&app).await;
    let admin = company.email_of(Role::Global);
    let window = Window::open_in(&app, script, locale).await;
    let (t, mpn) = (locale.texts(), company.mpn_id);

    comes(&app, &window, &admin).await;
    window.go(&format!("/partners/{mpn}/membership")).await;
    window.click("#level-action_pack a.btn").await;
    window.sees("h1", &t.new_order()).await;
    window.fill("#address", "1 rue de l’Exemple").await;
    window.click("#place").await;
    window.sees(".errors", &t.order_not_agreed()).await;
    window.click("#agree").await;
    window.click("#place").await;
    window.sees("main", &t.order_awaiting_payment()).await;
    is_imported(&app, &window, &admin, locale).await;
    window.go(&format!("/partners/{mpn}/benefits/software")).await;
    window.sees("main", OFFICE).await;

    let seats = company.benefit(&app, "Visual Studio Professional").await;
    Programme::of(&app).await.grants_more(mpn, &seats, 1).await;
    for number in 1..=4 {
        Office::of(&app, company).await.gives_seat(&seats, &company.staff_email(number)).await;
    }
    app.set_clock(datetime!(2027-12-01 09:00 UTC));
    comes(&app, &window, &admin).await;
    window.go(&format!("/partners/{mpn}/membership")).await;
    window.sees("#level-action_pack a.btn", &t.renew()).await;
    window.click("#level-action_pack a.btn").await;
    window.sees("legend", &t.who_loses_seat("Visual Studio Professional")).await;
    window.click("#agree").await;
    window.click("#place").await;
    window.sees(".errors", &t.who_loses_seat_wrong(1)).await;
    window.click(&format!("#drop-{}", second(&app, &seats).await)).await;
    window.sees_count("#agree:checked", 1).await;
    window.click("#place").await;
    window.sees("main", &t.order_awaiting_payment()).await;
    is_paid(&app, &window, &admin, locale).await;
    window.go(&format!("/partners/{mpn}/seats")).await;
    for (number, holds) in [(1, true), (2, false), (3, true), (4, true)] {
        let name = format!("Staff {number}");
        assert_eq!(window.text("main").await.contains(&name), holds, "{name}");
    }
    window.assert_no_complaints(&[422]).await;
}

/// The second seat's assignment.
async fn second(app: &TestApp, benefit: &str) -> String {
    app.id(&format!("select id from seat_assignments where benefit_id = '{benefit}' and seat_number = 2"))
        .await
}

/// An operator takes in a bank's file in which the newest order is paid, and confirms it; the admin is back when it is booked.
async fn is_imported(app: &TestApp, window: &Window, admin: &str, locale: Locale) {
    comes(app, window, OPERATOR).await;
    let order = app.id("select id from orders order by number desc limit 1").await;
    let file = tempfile().join("payments.csv");
    let paid = file_paying(app, OrderId(order.parse().unwrap()), &app.clock.now().date().to_string()).await;
    std::fs::write(&file, paid).unwrap();
    window.go("/console/payments/new").await;
    window.attach("#file", &file).await;
    window.click("#send").await;
    window.click("#confirm").await;
    window.sees_count("#confirm", 0).await;
    jobs::statements::book_all(&app.state.db, &app.clock).await.unwrap();
    window.go(&format!("/console/orders/{order}")).await;
    window.sees("main", &State::Paid.text(locale.texts())).await;
    comes(app, window, admin).await;
}

/// An operator books the payment of the newest order, and the admin is back.
async fn is_paid(app: &TestApp, window: &Window, admin: &str, locale: Locale) {
    comes(app, window, OPERATOR).await;
    let order = app.id("select id from orders order by number desc limit 1").await;
    window.go(&format!("/console/orders/{order}")).await;
    window.fill("#paid_on", "").await;
    let today = app.clock.now().date().to_string();
    window.set_date("#paid_on", &today).await;
    window.click("#book").await;
    window.sees(".flash", &locale.texts().flash_payment_booked()).await;
    comes(app, window, admin).await;
}

#[tokio::test]
async fn an_invoice_prints_on_one_sheet_of_either_size() {
    let app = TestApp::demo().await;
    let order = crate::orders::place(&app, ALPINE, &["silver-devops", "silver-security"]).await;
    let total = crate::orders::total(&app, order).await;
    crate::orders::pay(&app, ALPINE, order, total, date!(2026 - 11 - 20)).await;
    let window = Window::open(&app, Script::On).await;
    comes(&app, &window, "global.admin@alpine.example").await;
    for (language, paper) in [("en", "A4"), ("fr", "A4"), ("en", "Letter")] {
        window.go(&format!("/partners/{ALPINE}/orders/{order}/invoice?lang={language}")).await;
        window.has(&format!("html[lang={language}]")).await;
        // In inches, and the same in points.
        let (size, points) =
            if paper == "A4" { ((8.27, 11.69), (595.0, 842.0)) } else { ((8.5, 11.0), (612.0, 792.0)) };
        let wanted = json!({ "paperWidth": size.0, "paperHeight": size.1, "printBackground": false });
        let printed = window.command("Page.printToPDF", wanted).await;
        let pdf = STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
        keep(&format!("invoice-{paper}-{language}.pdf"), &pdf);
        let (sheets, boxes) = read(&pdf);
        assert_eq!(sheets, 1, "{paper} in {language}");
        let near = |a: f64, b: f64| (a - b).abs() < 1.5;
        assert!(boxes.iter().all(|it| near(it.0, points.0) && near(it.1, points.1)), "{boxes:?}");
    }
}

/// How many sheets a PDF has, and their sizes in points.
fn read(pdf: &[u8]) -> (usize, Vec<(f64, f64)>) {
    let text = String::from_utf8_lossy(pdf);
    assert!(text.starts_with("%PDF-"), "no PDF");
    let sheets = text.matches("/Type /Page").count() - text.matches("/Type /Pages").count();
    let sizes = text.split("/MediaBox [").skip(1).map(|rest| {
        let numbers = rest.split(']').next().unwrap().split_whitespace();
        let numbers: Vec<f64> = numbers.map(|it| it.parse().unwrap()).collect();
        (numbers[2], numbers[3])
    });
    (sheets, sizes.collect())
}

/// To be looked at, where pictures are asked for.
fn keep(name: &str, pdf: &[u8]) {
    if std::env::var_os("PORTAL_PICTURES").is_some() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/artifacts");
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(format!("{folder}/{name}"), pdf).unwrap();
    }
}
