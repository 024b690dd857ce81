//! Announcements at the top of companies' pages: on whose, from which moment to which, in which language, and who has closed them.

use reqwest::Response;
use time::macros::datetime;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor, location};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::html::Page;

const OPERATOR: &str = "operator@programme.example";
const ANNOUNCEMENTS: &str = "/console/announcements";
const TEXT: &str = "We are closed on Friday";

/// What is typed, by the fields' names.
type Typed = Vec<(&'static str, String)>;

/// For all companies, closable, from 21 November, 12:00 to the end of 22 November.
fn typed() -> Typed {
    vec![
        ("text_en", TEXT.to_owned()),
        ("text_fr", "Nous fermons vendredi".to_owned()),
        ("from_day", "2026-11-21".to_owned()),
        ("from_time", "12:00".to_owned()),
        ("to_day", "2026-11-22".to_owned()),
        ("to", "all".to_owned()),
        ("dismissible", "yes".to_owned()),
        ("once", Uuid::now_v7().to_string()),
    ]
}

/// The same, with some fields otherwise.
fn with(otherwise: &[(&'static str, &str)]) -> Typed {
    let mut typed = typed();
    typed.retain(|(name, _)| otherwise.iter().all(|(other, _)| other != name));
    typed.extend(otherwise.iter().map(|(name, value)| (*name, (*value).to_owned())));
    typed
}

/// Running since the beginning of the day of the tests.
fn running(otherwise: &[(&'static str, &str)]) -> Typed {
    with(&[&[("from_day", "2026-11-20"), ("from_time", "")], otherwise].concat())
}

async fn post(visitor: &Visitor, path: &str, typed: &Typed) -> Response {
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.post(path, &typed).await
}

/// Makes one, and gives the address of its page.
async fn make(operator: &Visitor, typed: &Typed) -> String {
    let made = post(operator, ANNOUNCEMENTS, typed).await;
    assert_eq!(made.status(), 303);
    location(&made)
}

async fn refused(operator: &Visitor, path: &str, typed: &Typed) -> Page {
    let answer = post(operator, path, typed).await;
    assert_eq!(answer.status(), 422);
    let page = Page::of(answer).await;
    page.assert_problems_lead_somewhere();
    page
}

/// What stands in the region of the announcements on a page.
async fn announced(visitor: &Visitor, path: &str) -> Option<String> {
    let page = visitor.page(path).await;
    page.whole().first("section[aria-label=Announcements]").map(|it| it.text())
}

fn benefits(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits")
}

async fn entries(app: &TestApp, action: &str, outcome: &str) -> i64 {
    app.count(&format!(
        "select count(*) from programme_audit where action = 'announcement.{action}' and outcome = '{outcome}'"
    ))
    .await
}

#[tokio::test]
async fn it_stands_on_every_page_from_its_first_moment_to_before_its_last() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let path = make(&operator, &typed()).await;
    let page = operator.page(&path).await;
    assert_eq!(page.banner().as_deref(), Some("The announcement is saved."));
    for part in ["Planned", "21 Nov 2026, 12:00 UTC", "23 Nov 2026, 00:00 UTC", "All companies", OPERATOR] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let staff = "staff1@alpine.example";
    for (at, shown, state) in [
        (datetime!(2026-11-21 11:59:59 UTC), false, "Planned"),
        (datetime!(2026-11-21 12:00 UTC), true, "Shown now"),
        (datetime!(2026-11-22 23:59:59 UTC), true, "Shown now"),
        (datetime!(2026-11-23 00:00 UTC), false, "Over"),
    ] {
        app.set_clock(at);
        let member = app.sign_in(staff).await;
        for page in ["my-assignments", "help", "account/access"] {
            let told = announced(&member, &format!("/partners/{ALPINE}/{page}")).await;
            assert_eq!(told.is_some_and(|it| it.contains(TEXT)), shown, "{at} {page}");
        }
        // The page of a refusal is one of the company's too.
        let refused = Page::of(member.get(&benefits(ALPINE)).await).await;
        assert_eq!(refused.contains(TEXT), shown, "{at}");
        assert!(app.sign_in(OPERATOR).await.page(ANNOUNCEMENTS).await.row(TEXT).contains(state), "{at}");
        // On pages of no company it isn't.
        assert!(!member.page("/profile").await.contains(TEXT));
    }
}

#[tokio::test]
async fn it_is_in_the_readers_language_or_else_in_english() {
    let app = TestApp::demo().await;
    make(&app.sign_in(OPERATOR).await, &running(&[])).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let line = async |language: &str| {
        let page = admin.page(&format!("{}?lang={language}", benefits(ALPINE))).await;
        let line = page.whole().first("section[aria-live=polite] p").unwrap();
        (line.text(), line.attr("lang").map(str::to_owned))
    };
    assert_eq!(line("en").await, (TEXT.to_owned(), None));
    assert_eq!(line("fr").await, ("Nous fermons vendredi".to_owned(), None));
    assert_eq!(line("ru").await, (TEXT.to_owned(), Some("en".to_owned())));
}

#[tokio::test]
async fn only_chosen_companies_see_it_and_only_they_can_close_it() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let both = format!("{ALPINE}, {CELADON}");
    let path = make(&operator, &running(&[("to", "some"), ("companies", &both)])).await;
    assert!(operator.page(&path).await.contains("2 companies"));
    let alpine = app.sign_in("global.admin@alpine.example").await;
    let celadon = app.sign_in("global.admin@celadon.example").await;
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    assert!(announced(&alpine, &benefits(ALPINE)).await.is_some());
    assert!(announced(&celadon, &format!("{}?lang=en", benefits(CELADON))).await.is_some());
    assert_eq!(announced(&bleu, &benefits(BLEU_HORIZON)).await, None);
    let id = path.rsplit('/').next().unwrap();
    let close = |mpn_id: i64| format!("/partners/{mpn_id}/announcements/{id}/dismissal");
    assert_eq!(bleu.post(&close(BLEU_HORIZON), &[]).await.status(), 404);
    assert_eq!(bleu.post(&close(ALPINE), &[]).await.status(), 404);
    assert_eq!(app.count("select count(*) from announcement_dismissals").await, 0);
    // In the database too: what serves one company sees no other's rows.
    let foreign = "select count(*) from announcement_companies";
    let mut tx = app
        .state
        .db
        .tenant(partner_portal::base::ids::PartnerId(app.partner(BLEU_HORIZON).await))
        .await
        .unwrap();
    let seen: i64 = sqlx::query_scalar(foreign).fetch_one(&mut *tx).await.unwrap();
    assert_eq!(seen, 0);
}

#[tokio::test]
async fn who_closes_it_sees_it_no_more_in_that_company_until_it_is_changed() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let path = make(&operator, &running(&[])).await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let page = consultant.page(&format!("{}?open=x", benefits(ALPINE))).await;
    let form = page.form("Close");
    let (action, fields) = (form.action(), form.hidden_fields());
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let closed = consultant.post(&action, &fields).await;
    assert_eq!((closed.status().as_u16(), location(&closed)), (303, format!("{}?open=x", benefits(ALPINE))));
    // Pressed twice, it is closed once; and no address of another site is gone to.
    let again = consultant.post(&action, &[("next", "https://evil.example")]).await;
    assert_eq!(location(&again), format!("/partners/{ALPINE}"));
    let noted =
        "select count(*) from company_audit where action = 'announcement.dismissed' and outcome = 'done'";
    assert_eq!(app.count(noted).await, 1);
    assert_eq!(announced(&consultant, &benefits(ALPINE)).await, None);
    // In their other company, and for others, it is still there.
    assert!(announced(&consultant, &benefits(BLEU_HORIZON)).await.is_some());
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(announced(&admin, &benefits(ALPINE)).await.is_some());

    let changed =
        running(&[("text_en", "We are closed on Friday and Saturday"), ("seen", "1"), ("once", "")]);
    assert_eq!(post(&operator, &path, &changed).await.status(), 303);
    let told = announced(&consultant, &benefits(ALPINE)).await.unwrap();
    assert!(told.contains("and Saturday"), "{told}");
    // What can't be closed has no button, and stays for those who closed it before.
    let fixed = running(&[("seen", "2"), ("once", "")]);
    let fixed: Typed = fixed.into_iter().filter(|(name, _)| *name != "dismissible").collect();
    assert_eq!(post(&operator, &path, &fixed).await.status(), 303);
    let told = consultant.page(&benefits(ALPINE)).await;
    assert!(told.contains(TEXT) && !told.posts_to(&action), "{told}");
    assert_eq!(consultant.post(&action, &[]).await.status(), 404);
}

#[tokio::test]
async fn it_is_ended_early_and_removed_and_all_of_it_is_on_record() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let path = make(&operator, &running(&[])).await;
    assert_eq!(operator.post(&format!("{path}/end"), &[("seen", "1")]).await.status(), 303);
    // An act has a moment of its own, after that of its request.
    app.clock.advance(time::Duration::SECOND);
    assert_eq!(announced(&admin, &benefits(ALPINE)).await, None);
    let page = operator.page(&path).await;
    assert!(page.contains("Over") && page.contains("20 Nov 2026, 10:00 UTC"), "{page}");
    assert!(!page.posts_to(&format!("{path}/end")), "it has ended");
    // Ended again, or by what was shown before, nothing is done.
    for seen in ["1", "2"] {
        let stale = operator.post(&format!("{path}/end"), &[("seen", seen)]).await;
        assert_eq!(stale.status(), 422);
        let stale = Page::of(stale).await;
        stale.assert_problems_lead_somewhere();
        assert!(stale.problems().contains("the announcement has changed meanwhile"), "{stale}");
    }
    let later = running(&[("seen", "2"), ("once", "")]);
    assert_eq!(post(&operator, &path, &later).await.status(), 303);
    assert!(announced(&admin, &benefits(ALPINE)).await.is_some());
    assert_eq!(operator.post(&format!("{path}/removal"), &[("seen", "3")]).await.status(), 303);
    assert_eq!(announced(&admin, &benefits(ALPINE)).await, None);
    assert_eq!(operator.get(&path).await.status(), 404);
    assert!(operator.page(ANNOUNCEMENTS).await.contains("There are no announcements yet"));
    for (action, done, refused) in [("made", 1, 0), ("changed", 1, 0), ("ended", 1, 2), ("removed", 1, 0)] {
        assert_eq!(entries(&app, action, "done").await, done, "{action}");
        assert_eq!(entries(&app, action, "refused").await, refused, "{action}");
    }
    let told = "select count(*) from programme_audit where action = 'announcement.made'
                and details @> '{\"about\": \"We are closed on Friday\", \"from\": \"2026-11-20T00:00:00Z\", \"to\": \"2026-11-23T00:00:00Z\"}'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_kept() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let wrong = async |otherwise: &[(&'static str, &str)]| {
        refused(&operator, ANNOUNCEMENTS, &with(otherwise)).await.problem_list()
    };
    for (otherwise, field, told) in [
        (&[("text_en", " ")][..], "text_en", "Write a text: English"),
        (&[("text_fr", &*"x".repeat(201))], "text_fr", "The text may have 200 characters at most: Français"),
        (&[("from_day", "soon")], "from_day", "Choose a day."),
        (&[("from_time", "noon")], "from_time", "Write the time as 09:30."),
        (&[("to_day", "2026-11-20")], "to_day", "It must end after it begins."),
        (
            &[("from_day", "2026-11-18"), ("to_day", "2026-11-19")],
            "to_day",
            "It would be over already. Choose a later end.",
        ),
        (&[("to", "some"), ("companies", "")], "companies", "Write one MPN ID at least."),
        (
            &[("to", "some"), ("companies", "4100001 4199999")],
            "companies",
            "No company has this MPN ID: 4199999",
        ),
        (&[("to", "some"), ("companies", "Alpine")], "companies", "No company has this MPN ID: ALPINE"),
    ] {
        assert_eq!(wrong(otherwise).await, [(field.to_owned(), told.to_owned())]);
    }
    let page = refused(&operator, ANNOUNCEMENTS, &with(&[("to", "some"), ("companies", "4199999")])).await;
    assert_eq!(
        (page.value_of("text_en"), page.value_of("companies")),
        (TEXT.to_owned(), "4199999".to_owned())
    );
    assert_eq!(entries(&app, "made", "refused").await, 10);
    assert_eq!(app.count("select count(*) from announcements").await, 0);
}

#[tokio::test]
async fn pressed_twice_it_is_made_once_and_of_two_who_change_it_one_is_told() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    operators::employ(&app, FULFILMENT, "fulfilment").await;
    let second = app.sign_in(FULFILMENT).await;
    let form = running(&[]);
    let presses = [post(&operator, ANNOUNCEMENTS, &form), post(&operator, ANNOUNCEMENTS, &form)];
    let answers = futures_util::future::join_all(presses).await;
    assert!(answers.iter().all(|it| it.status() == 303));
    assert_eq!(app.count("select count(*) from announcements").await, 1);
    let path = location(&answers[0]);
    assert_eq!(entries(&app, "made", "done").await, 1);
    let (mine, theirs) = (
        running(&[("text_en", "Mine"), ("seen", "1"), ("once", "")]),
        running(&[("text_en", "Theirs"), ("seen", "1"), ("once", "")]),
    );
    let answers =
        futures_util::future::join(post(&operator, &path, &mine), post(&second, &path, &theirs)).await;
    let statuses = [answers.0.status().as_u16(), answers.1.status().as_u16()];
    assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
    let lost = Page::of(if statuses[0] == 422 { answers.0 } else { answers.1 }).await;
    lost.assert_problems_lead_somewhere();
    assert_eq!(lost.form("Save the announcement").hidden_fields(), [("seen".to_owned(), "2".to_owned())]);
    assert!(["Mine", "Theirs"].contains(&lost.value_of("text_en").as_str()));
}

#[tokio::test]
async fn a_reader_looks_and_is_told_why_they_write_none() {
    let app = TestApp::demo().await;
    let path = make(&app.sign_in(OPERATOR).await, &running(&[])).await;
    operators::employ(&app, READER, "reader").await;
    let reader = app.sign_in(READER).await;
    assert!(reader.page(ANNOUNCEMENTS).await.contains("Fulfilment"), "the reason is beside the button");
    assert!(reader.page(&path).await.contains("Nous fermons vendredi"));
    assert_eq!(reader.get(&format!("{ANNOUNCEMENTS}/new")).await.status(), 403);
    for act in ["", "/end", "/removal"] {
        assert_eq!(post(&reader, &format!("{path}{act}"), &Vec::new()).await.status(), 403, "{act}");
    }
    assert_eq!(post(&reader, ANNOUNCEMENTS, &typed()).await.status(), 403);
}
