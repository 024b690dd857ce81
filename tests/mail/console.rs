//! The outbox, as operators see it (R-MAIL-3): every mail is found, none is sent twice by accident, and who reads a
//! company's is on record.

use std::collections::BTreeSet;

use partner_portal::mail::delivery::Delivered;
use serde_json::json;
use time::Duration;

use super::server::{MailServer, Mood};
use super::{all, postman, states};
use crate::app::{ALPINE, Beside, TestApp, Visitor, location};
use crate::database::mails::{self, write};
use crate::html::Page;

const OPERATOR: &str = "operator@programme.example";
const MAILS: &str = "/console/mail";

/// The ids of the rows of a list, in its order.
pub(super) fn rows(page: &Page) -> Vec<String> {
    page.ids("m-")
}

/// What the page of a mail says it has seen; none where there is nothing to press.
fn seen(page: &Page) -> Option<String> {
    page.find_hidden("seen")
}

/// The only mail there is.
async fn mail(app: &TestApp) -> String {
    format!("{MAILS}/{}", app.id("select id from outbox").await)
}

async fn press(operator: &Visitor, mail: &str, seen: &str) {
    let response = operator.post(&format!("{mail}/sending"), &[("seen", seen)]).await;
    assert_eq!((response.status().as_u16(), location(&response).as_str()), (303, mail));
}

async fn requeued(app: &TestApp) -> i64 {
    app.count("select count(*) from programme_audit where action = 'mail.sent_again' and outcome = 'done'")
        .await
}

/// The ids of a whole list, page by page; something is written between the pages.
pub(super) async fn walk(app: &TestApp, operator: &Visitor, query: &str) -> Vec<String> {
    let mut listed = Vec::new();
    let mut path = format!("{MAILS}?{query}");
    loop {
        let page = operator.page(&path).await;
        let of_page = rows(&page);
        assert!(!of_page.is_empty() && of_page.len() <= 50, "{path}: {}", of_page.len());
        listed.extend(of_page);
        // Newer than all: those who look at what is older don't see the list move.
        mails::write_newest(app).await;
        match page.by_id("next").and_then(|link| link.attr("href")) {
            Some(older) => path = older.to_owned(),
            None => return listed,
        }
    }
}

#[tokio::test]
async fn the_pages_of_a_thousand_mails_show_each_once_newest_first() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1_000).await;
    mails::fail_those_of(&app, "3", "550 no").await;
    mails::readdress_those_of(&app, "345", "one@alpine.example").await;
    for (query, condition, count) in [
        ("", "true", 1_000),
        ("status=failed", "state = 'failed'", 100),
        ("status=queued", "state = 'queued'", 900),
        ("q=one@alpine.example", "recipient = 'one@alpine.example'", 300),
        ("q=ONE@Alpine.example+&status=queued", "recipient = 'one@alpine.example' and state = 'queued'", 200),
        ("q=reader17@alpine.example", "recipient = 'reader17@alpine.example'", 1),
    ] {
        mails::forget_newest(&app).await;
        let sql = format!("select count(*) from outbox where {condition}");
        assert_eq!(app.count(&sql).await, count);
        let listed = walk(&app, &operator, query).await;
        let once: BTreeSet<&String> = listed.iter().collect();
        assert_eq!((listed.len(), once.len()), (usize::try_from(count).unwrap(), listed.len()), "{query}");
        assert!(listed.is_sorted_by(|a, b| a > b), "{query}: not the newest first");
    }
    // Part of an address is none; and a page that begins after the oldest is empty, not an error.
    for query in ["q=reader17", "q=@alpine.example", "q=%25", "after=00000000-0000-7000-8000-000000000000"] {
        assert!(rows(&operator.page(&format!("{MAILS}?{query}")).await).is_empty(), "{query}");
    }
}

#[tokio::test]
async fn the_pages_of_mails_lead_back_as_they_lead_forth_and_the_download_holds_all_of_them() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1_001).await;
    mails::fail_those_of(&app, "34", "550 no, not this one").await;
    let href = |page: &Page, id: &str| page.by_id(id)?.attr("href").map(str::to_owned);
    let count = |page: &Page| page.whole().first("p.count").unwrap().text();
    let query = "status=failed";
    let mut pages = vec![operator.page(&format!("{MAILS}?{query}")).await];
    while let Some(next) = href(pages.last().unwrap(), "next") {
        pages.push(operator.page(&next).await);
    }
    assert_eq!(pages.len(), 4);
    assert_eq!(href(&pages[0], "previous"), None);
    for pair in pages.windows(2) {
        let back = operator.page(&href(&pair[1], "previous").unwrap()).await;
        assert_eq!(rows(&back), rows(&pair[0]));
    }
    assert_eq!(count(&pages[0]), "200 mails");
    let listed: Vec<String> = pages.iter().flat_map(rows).collect();
    let response = operator.get(&format!("{MAILS}.csv?{query}")).await;
    assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"mails.csv\"");
    let text = response.text().await.unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Recipient,Name,Mail,Subject,Company,MPN ID,Written,Status,Tries,Last error");
    assert!(lines[1].contains(",Failed,") && lines[1].ends_with("\"550 no, not this one\""), "{}", lines[1]);
    let recipients: Vec<String> = sqlx::query_scalar(
        "select recipient from unnest($1::text[]::uuid[]) with ordinality as it (id, n)
         join outbox using (id) order by n",
    )
    .bind(&listed)
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    let found: Vec<&str> = lines[1..].iter().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(found, recipients);

    // A thousand and one: counted to a thousand, downloaded whole.
    assert_eq!(count(&operator.page(MAILS).await), "1,000+ mails");
    let text = operator.get(&format!("{MAILS}.csv")).await.text().await.unwrap();
    assert_eq!(text.lines().count(), 1_002);
    mails::forget_those_to(&app, "reader1@alpine.example").await;
    assert_eq!(count(&operator.page(MAILS).await), "1,000 mails");
    for odd in ["status=nonsense", "after=1", "before=1", "page=2", "unknown=1"] {
        for list in [MAILS.to_owned(), format!("{MAILS}.csv")] {
            assert_eq!(operator.get(&format!("{list}?{odd}")).await.status(), 200, "{list} {odd}");
        }
    }
}

#[tokio::test]
async fn a_row_says_which_mail_to_whom_about_whom_and_what_became_of_it() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let operator = app.sign_in(OPERATOR).await;
    let empty = operator.page(MAILS).await;
    assert!(empty.contains("There are no mails yet") && empty.contains("Mails rest here and are not sent"));
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let member = app.member(ALPINE, "staff20@alpine.example").await;
    let assignments = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    assert_eq!(admin.post(&assignments, &[("member_id", &member)]).await.status(), 303);
    let page = operator.page(MAILS).await;
    for part in ["staff20@alpine.example", "Seat assigned", "Alpine Consulting", "MPN 4100001", "Queued"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.contains("20 Nov 2026, 10:00 UTC") && !page.contains("tried"), "{page}");

    let server = MailServer::start().await;
    server.set_mood(Mood::Unwilling);
    let postman = postman(&app, &server);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    let page = operator.page(&format!("{MAILS}?status=queued")).await;
    assert!(page.contains("tried 1 time, next at 20 Nov 2026, 10:00 UTC"), "{page}");
    assert!(page.contains("450"), "{page}");
    app.clock.advance(Duration::days(3));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    // Three days later they sign in again.
    let operator = app.sign_in(OPERATOR).await;
    assert!(rows(&operator.page(&format!("{MAILS}?status=queued")).await).is_empty());
    let page = operator.page(&format!("{MAILS}?status=failed")).await;
    assert!(page.contains("Failed") && page.contains("tried 2 times"), "{page}");
    // In the operator's language, whatever the reader's is.
    let french = operator.page(&format!("{MAILS}?lang=fr")).await;
    assert!(french.contains("Licence affectée") && french.contains("Échec"), "{french}");
}

#[tokio::test]
async fn whether_mails_are_sent_at_all_is_said_where_they_are_not() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1).await;
    let mail = mail(&app).await;
    let delivering = app.beside(Beside { demo: true, delivers_mails: true, ..Beside::default() }).await;
    let there = delivering.with_cookies_of(&operator);
    mails::postpone(&app, "2026-11-20 10:05Z").await;
    for path in [MAILS, &mail] {
        assert!(operator.page(path).await.contains("No mail server is set up"), "{path}");
        assert!(!there.page(path).await.contains("No mail server is set up"), "{path}");
    }
    // Tried now only where somebody would try; and not when its turn has come anyway.
    assert_eq!(seen(&operator.page(&mail).await), None);
    assert_eq!(seen(&there.page(&mail).await).as_deref(), Some("queued-1"));
    press(&there, &mail, "queued-1").await;
    assert!(there.page(&mail).await.contains("due already"));
    assert_eq!(app.count("select count(*) from outbox where next_attempt_at = '2026-11-20 10:00Z'").await, 1);
    assert_eq!(requeued(&app).await, 1);
    // Once more changes nothing, and is no entry.
    press(&there, &mail, "queued-1").await;
    assert_eq!(requeued(&app).await, 1);
}

#[tokio::test]
async fn a_failed_mail_is_sent_again_and_tried_for_three_days_anew() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    write(&app, 1).await;
    let mail = mail(&app).await;
    server.set_mood(Mood::Unwilling);
    app.clock.advance(Duration::days(3));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));

    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&mail).await;
    assert!(page.contains("or it was tried for three days") && page.contains("450"), "{page}");
    press(&operator, &mail, &seen(&page).unwrap()).await;
    assert!(operator.page(&mail).await.contains("The mail is in the queue and due now."));
    assert_eq!(states(&app).await, all("queued", 1));
    // The three days count from here, to the second.
    app.clock.advance(Duration::days(3) - Duration::SECOND);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("queued", 1));
    app.clock.advance(Duration::minutes(8));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Refused);
    assert_eq!(states(&app).await, all("failed", 1));

    // The server is well again: it is delivered, once.
    server.set_mood(Mood::Well);
    let operator = app.sign_in(OPERATOR).await;
    let again = seen(&operator.page(&mail).await).unwrap();
    press(&operator, &mail, &again).await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
    assert_eq!(states(&app).await, all("sent", 1));
    assert_eq!(server.inbox()[0].to, "reader1@alpine.example");
    let page = operator.page(&mail).await;
    assert!(page.contains("2 times, last on 26 Nov 2026, 10:07 UTC"), "{page}");
    assert_eq!(requeued(&app).await, 2);
}

#[tokio::test]
async fn a_sent_mail_goes_out_a_second_time_only_when_told_and_once_however_often_it_is_pressed() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let server = MailServer::start().await;
    let postman = postman(&app, &server);
    write(&app, 1).await;
    let mail = mail(&app).await;
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    let page = operator.page(&mail).await;
    assert!(page.contains("reader1@alpine.example gets it a second time"), "{page}");
    let first = seen(&page).unwrap();
    let presses: Vec<_> = (0..8)
        .map(|_| {
            let (operator, mail, first) = (operator.clone(), mail.clone(), first.clone());
            tokio::spawn(async move { press(&operator, &mail, &first).await })
        })
        .collect();
    for press in presses {
        press.await.unwrap();
    }
    assert_eq!(requeued(&app).await, 1);
    assert!(operator.page(&mail).await.contains("Not tried since it was sent again"));
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
    // The same press once more, late: the clock has not even moved.
    press(&operator, &mail, &first).await;
    let page = operator.page(&mail).await;
    assert!(page.contains("Nothing was sent: the status of this mail has changed"), "{page}");
    assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Nothing);
    let inbox = server.inbox();
    assert_eq!(inbox.len(), 2);
    assert_eq!(inbox[0].message_id, inbox[1].message_id);
    assert_eq!(requeued(&app).await, 1);
}

#[tokio::test]
async fn a_press_on_a_page_that_showed_it_queued_sends_no_second_copy() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let server = MailServer::start().await;
    write(&app, 1).await;
    let mail = mail(&app).await;
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Sent);
    operator.page(MAILS).await;
    let before = app.tables().await;
    let odd = ["queued-1", "sent-0", "sent-2", "sent", "", "failed-1", "sent-1 "];
    for odd in odd {
        press(&operator, &mail, odd).await;
    }
    assert_eq!(states(&app).await, all("sent", 1));
    // Each is a refused attempt, and what the next page tells; nothing else changed.
    let refused = i64::try_from(odd.len()).unwrap();
    let changes = app.tables().await.changes_since(&before);
    assert_eq!(changes, [("programme_audit".to_owned(), refused), ("sessions".to_owned(), 0)]);
    let entries =
        "select count(*) from programme_audit where action = 'mail.sent_again' and outcome = 'refused'";
    assert_eq!(app.count(entries).await, refused);
}

#[tokio::test]
async fn who_reads_a_companys_mail_is_on_record_and_the_mail_is_shown_as_it_is_sent() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1).await;
    let mail = mail(&app).await;
    let before = app.tables().await;
    let page = operator.page(&mail).await;
    assert!(page.contains("No company") && page.whole().first("pre[lang=fr]").is_some(), "{page}");
    assert!(page.contains("Réserve de clés vide\u{a0}: Visio"), "the reader's language: {page}");
    assert_eq!(app.tables().await.changes_since(&before), [], "about no company");

    let alpine = app.partner(ALPINE).await;
    mails::make_about(&app, ALPINE).await;
    for (path, part) in [(mail.clone(), "page"), (format!("{mail}/html"), "html")] {
        let before = app.tables().await;
        operator.page(&path).await;
        assert_eq!(app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 1)]);
        let entry = format!(
            "select count(*) from programme_audit where action = 'mail.read' and outcome = 'done'
             and actor = '{OPERATOR}' and details->>'partner_id' = '{alpine}' and details->>'part' = '{part}'"
        );
        assert_eq!(app.count(&entry).await, 1, "{part}");
    }
    // No entry, no mail.
    app.run("alter table programme_audit rename to gone").await;
    assert_eq!(operator.get(&mail).await.status(), 500);
    assert_eq!(operator.get(&format!("{mail}/html")).await.status(), 500);
    app.run("alter table gone rename to programme_audit").await;
}

#[tokio::test]
async fn the_html_part_stands_under_a_policy_of_its_own() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1).await;
    mails::rename_readers(&app, "<script>alert(1)</script>").await;
    let product = "<img src=//evil.example/x onerror=alert(1)>";
    mails::replace_facts(&app, &json!({"mail": "pool_empty", "product": product}).to_string()).await;
    let mail = mail(&app).await;
    let response = operator.get(&format!("{mail}/html")).await;
    assert_eq!(response.status(), 200);
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(
        header("content-security-policy"),
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
    );
    assert_eq!(response.headers().get_all("content-security-policy").iter().count(), 1);
    assert_eq!(header("cache-control"), "no-store");
    assert_eq!(header("content-type"), "text/html; charset=utf-8");
    assert_eq!(header("x-content-type-options"), "nosniff");
    let html = Page::of(response).await;
    assert!(html.language() == "fr" && html.whole().all("script, img").is_empty(), "{html}");
    // The page around it keeps the policy of all pages.
    let page = operator.get(&mail).await;
    assert!(!page.headers()["content-security-policy"].to_str().unwrap().contains("unsafe-inline"));
    let page = Page::of(page).await;
    assert!(!page.source().contains("<script>alert") && page.whole().all("img").is_empty(), "{page}");
}

#[tokio::test]
async fn a_mail_of_another_version_is_listed_and_told_and_breaks_no_page() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 1).await;
    mails::replace_facts(&app, "{\"mail\": \"of_tomorrow\", \"what\": 7}").await;
    let mail = mail(&app).await;
    assert!(operator.page(MAILS).await.contains("Unknown mail (of_tomorrow)"));
    let page = operator.page(&mail).await;
    assert!(
        page.contains("does not know this mail")
            && page.whole().first("[href$='/html'], [src$='/html']").is_none(),
        "{page}"
    );
    assert_eq!(operator.get(&format!("{mail}/html")).await.status(), 404);
    for odd in ["{}", "7", "null", "\"x\"", "[]"] {
        mails::replace_facts(&app, odd).await;
        assert!(operator.page(MAILS).await.contains("Unknown mail (?)"), "{odd}");
        operator.page(&mail).await;
    }
}
