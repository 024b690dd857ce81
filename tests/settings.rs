//! The settings of the programme and setting it up, as operators do it: what is changed holds everywhere within a second,
//! and each change is on record with from and to.

use std::time::{Duration, Instant};

use futures_util::future::join_all;

use crate::app::{Beside, TestApp, Visitor, location};
use crate::database::Filled;
use crate::database::operators::{self, FULFILMENT, READER};
use crate::html::Page;

pub const OPERATOR: &str = "operator@programme.example";
pub const SETTINGS: &str = "/console/settings";
const SET_UP: &str = "/console/setup";

/// What a browser sends of the form of the settings.
pub fn fields(page: &Page) -> Vec<(&'static str, String)> {
    let seen = [("seen", page.hidden("seen"))];
    let typed = [
        "name",
        "logo_text",
        "currency",
        "mail_sender_name",
        "seat_waiting_days",
        "refund_days",
        "renewal_days",
        "extra_days",
        "cloud_portal_url",
        "membership_center_url",
        "regional_help_url",
        "support_site_url",
        "seller_name",
        "seller_address",
        "seller_tax_number",
        "bank_account",
        "tax_rate",
        "active_at_once_up_to",
    ];
    let typed = typed.map(|name| (name, page.value_of(name)));
    let chosen = ["languages", "refund_ended_by", "technical_activation_user"];
    let chosen = chosen.into_iter().flat_map(|name| page.chosen(name).into_iter().map(move |it| (name, it)));
    seen.into_iter().chain(typed).chain(chosen).collect()
}

/// Saves the form of a page, with some of its fields otherwise.
pub async fn save(visitor: &Visitor, page: &Page, otherwise: &[(&'static str, &str)]) -> reqwest::Response {
    let changed = |name: &str| otherwise.iter().any(|(it, _)| *it == name);
    let mut all = fields(page);
    all.retain(|(name, _)| !changed(name));
    all.extend(otherwise.iter().map(|(name, value)| (*name, (*value).to_owned())));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.post(SETTINGS, &all).await
}

async fn changes(app: &TestApp) -> Vec<(String, Option<String>, Option<String>)> {
    sqlx::query_as(
        "select details->>'setting', details->>'from', details->>'to' from programme_audit
         where action = 'setting.changed' and outcome = 'done' order by id",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn what_is_changed_in_one_process_holds_in_another_within_a_second() {
    let app = TestApp::demo().await;
    let other = app.beside(Beside { demo: true, ..Beside::default() }).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let following = other.state.programme.clone().follow(other.state.db.clone(), async {
        let _ = stopped.await;
    });
    let following = tokio::spawn(following);
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(SETTINGS).await;
    let done = save(&operator, &page, &[("name", "Our programme"), ("logo_text", "OP")]).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, SETTINGS.to_owned()));
    let saved = Instant::now();

    let page = operator.page(SETTINGS).await;
    assert_eq!(page.banner().as_deref(), Some("The settings are saved."));
    assert!(page.title().ends_with("– Our programme"), "here it holds at once: {}", page.title());
    let visitor = Visitor { base_url: other.base_url.clone(), ..app.visitor() };
    loop {
        let there = visitor.page("/sign-in").await;
        if there.title().ends_with("– Our programme") {
            assert!(there.whole().first(".brand").unwrap().contains("OP"));
            break;
        }
        assert!(saved.elapsed() < Duration::from_secs(1), "{} a second later", there.title());
    }
    assert_eq!(other.state.mail.sender.programme.now().sender_name(), "Our programme", "mails too");
    stop.send(()).unwrap();
    following.await.unwrap();
    let set = |setting: &str, from: Option<&str>, to: &str| {
        (setting.to_owned(), from.map(str::to_owned), Some(to.to_owned()))
    };
    let expected = [set("name", Some("Partner Center"), "Our programme"), set("logo_text", None, "OP")];
    assert_eq!(changes(&app).await, expected);
    let page = operator.page(SETTINGS).await;
    let told = page.by_id("changes").unwrap().text();
    assert!(told.contains("Name of the programme: from “Partner Center” to “Our programme”"), "{told}");
    assert!(told.contains(OPERATOR), "{told}");
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_place_and_nothing_is_changed_or_lost() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(SETTINGS).await;
    let wrong = [
        ("name", ""),
        ("seat_waiting_days", "367"),
        ("renewal_days", "20"),
        ("extra_days", "21"),
        ("cloud_portal_url", "http://cloud.example"),
        ("tax_rate", "8,123"),
        ("languages", "xx"),
        ("seller_name", "Our company"),
    ];
    let refused = save(&operator, &page, &wrong).await;
    assert_eq!(refused.status(), 422);
    let told = Page::of(refused).await;
    let at: Vec<String> = told.problem_list().into_iter().map(|(field, _)| field).collect();
    assert_eq!(at, ["name", "languages", "seat_waiting_days", "extra_days", "cloud_portal_url", "tax_rate"]);
    assert_eq!(
        told.problem_at("seat_waiting_days").as_deref(),
        Some("Days until a vacated seat is free: a whole number from 0 to 366")
    );
    assert_eq!(told.value_of("tax_rate"), "8,123");
    assert_eq!(told.value_of("seller_name"), "Our company", "what was typed is still there");
    assert!(changes(&app).await.is_empty());

    let fixed = save(&operator, &page, &[("currency", "EUR")]).await;
    assert_eq!(fixed.status(), 422, "companies have bought in dollars (R-ORD-5)");
    assert!(Page::of(fixed).await.problem_at("currency").unwrap().contains("so it stays"));
}

#[tokio::test]
async fn of_two_who_save_at_once_one_is_told_and_overwrites_nothing() {
    let app = TestApp::demo().await;
    operators::employ(&app, "second@programme.example", "administrator").await;
    let (first, second) = (app.sign_in(OPERATOR).await, app.sign_in("second@programme.example").await);
    let page = first.page(SETTINGS).await;
    let typed = [[("name", "First")], [("name", "Second")]];
    let both = [save(&first, &page, &typed[0]), save(&second, &page, &typed[1])];
    let mut statuses: Vec<u16> = Vec::new();
    for response in join_all(both).await {
        statuses.push(response.status().as_u16());
        if response.status() == 422 {
            let told = Page::of(response).await;
            assert!(told.problems().contains("Somebody has changed the settings"), "{told}");
            assert!(["First", "Second"].contains(&told.value_of("name").as_str()), "it is kept");
        }
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(changes(&app).await.len(), 1);
    // Sent again as it is now, it changes nothing and is no conflict.
    let now = first.page(SETTINGS).await;
    assert_eq!(save(&first, &now, &[("seen", "of another page")]).await.status(), 303);
    assert_eq!(changes(&app).await.len(), 1);
}

#[tokio::test]
async fn a_language_that_is_not_offered_is_on_no_page() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(SETTINGS).await;
    let mut all = fields(&page);
    all.retain(|(name, value)| *name != "languages" || ["fr", "ru"].contains(&value.as_str()));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(operator.post(SETTINGS, &all).await.status(), 303);
    let visitor = app.visitor();
    for asked in ["/sign-in", "/sign-in?lang=en", "/sign-in?lang=zh-CN"] {
        let page = visitor.page(asked).await;
        assert_eq!(page.language(), "fr", "{asked}");
        let offered: Vec<_> = page
            .whole()
            .all("button[name=lang]")
            .iter()
            .map(|it| it.attr("value").unwrap().to_owned())
            .collect();
        assert_eq!(offered, ["fr", "ru"]);
    }
    assert_eq!(visitor.page("/sign-in?lang=ru").await.language(), "ru");
    assert_eq!(visitor.post("/language", &[("lang", "en"), ("next", "/")]).await.status(), 422);
}

#[tokio::test]
async fn only_an_administrator_changes_settings_and_who_reads_the_log_sees_who_did() {
    let app = TestApp::demo().await;
    operators::employ(&app, READER, "reader").await;
    operators::employ(&app, FULFILMENT, "fulfilment").await;
    for (email, reads_log) in [(READER, true), (FULFILMENT, false)] {
        let page = app.sign_in(email).await.page(SETTINGS).await;
        assert!(!page.posts_to(SETTINGS), "{email}");
        assert!(
            page.contains("Partner Center")
                && page.contains("one of these roles in the programme: Administrator")
        );
        assert_eq!(page.contains("Nothing was changed yet."), reads_log, "{email}");
    }
}

/// An installation with nothing in it, and its first operator.
async fn new_installation() -> (TestApp, Visitor) {
    let app = TestApp::new(Filled::Empty, true).await;
    operators::employ(&app, OPERATOR, "administrator").await;
    let operator = app.sign_in(OPERATOR).await;
    (app, operator)
}

#[tokio::test]
async fn a_new_installation_leads_its_administrator_to_what_is_to_be_set_up_until_they_say_it_is() {
    let (app, operator) = new_installation().await;
    let first = operator.get("/console").await;
    assert_eq!((first.status().as_u16(), location(&first)), (303, SET_UP.to_owned()));
    let page = operator.page(SET_UP).await;
    assert!(page.contains("5 steps are left"), "{page}");
    operators::employ(&app, READER, "reader").await;
    let reader = app.sign_in(READER).await;
    assert_eq!(reader.get("/console").await.status(), 200, "a reader sets nothing up");

    let settings = operator.page(SETTINGS).await;
    assert_eq!(save(&operator, &settings, &[]).await.status(), 303, "saved as they are");
    assert_eq!(operator.post(SET_UP, &[("act", "test_mail")]).await.status(), 303);
    for _ in 0..2 {
        assert_eq!(operator.post(SET_UP, &[("act", "starter_catalogue")]).await.status(), 303);
    }
    assert_eq!(app.count("select count(*) from offers").await, 39, "pressed twice, it is loaded once");
    let mails = "select count(*) from outbox where recipient = 'operator@programme.example'";
    assert_eq!(app.count(mails).await, 1);
    let page = operator.page(SET_UP).await;
    assert!(page.contains("2 steps are left"), "{page}");
    assert!(page.banner().unwrap().contains("something in the catalogue already"));

    let finished = operator.post(SET_UP, &[("act", "finish")]).await;
    assert_eq!((finished.status().as_u16(), location(&finished)), (303, "/console".to_owned()));
    assert_eq!(operator.get("/console").await.status(), 200);
    let entries = "select count(*) from programme_audit where action in ('set_up.finished', 'mail.tested')";
    assert_eq!(app.count(entries).await, 2);
    operator.post(SET_UP, &[("act", "finish")]).await;
    assert_eq!(app.count(entries).await, 2, "pressed twice, it is on record once");
}
