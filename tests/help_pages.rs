//! Pages of help that operators write: of their own and in place of compiled ones, in several languages, with versions; what is wrong
//! is told at its field, and nobody writes over what somebody else has just saved.

use partner_portal::help;
use partner_portal::i18n::Locale;
use reqwest::Response;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::operators::{self, FULFILMENT};
use crate::html::Page;

const OPERATOR: &str = "operator@programme.example";
const PAGES: &str = "/console/help-pages";
const BODY: &str =
    "Come to {programme}.\n\n## The way {#way}\n1. Open [your keys](page:software).\n\nYou are of {company}.";
const LACKS: &str = "Nothing was saved: somebody has changed this page meanwhile.";

/// What is typed: a page, with its texts by language.
fn typed(slug: &str, seen: i32, texts: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let mut typed: Vec<(String, String)> = vec![
        ("slug".to_owned(), slug.to_owned()),
        ("who".to_owned(), "member".to_owned()),
        ("seen".to_owned(), seen.to_string()),
    ];
    for (language, title, body) in texts {
        typed.push((format!("title_{language}"), (*title).to_owned()));
        typed.push((format!("words_{language}"), "quokka, visit".to_owned()));
        typed.push((format!("body_{language}"), (*body).to_owned()));
    }
    typed
}

async fn post(visitor: &Visitor, typed: &[(String, String)], more: &[(&str, &str)]) -> Response {
    let typed = typed.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    visitor.post(PAGES, &typed.chain(more.iter().copied()).collect::<Vec<_>>()).await
}

/// Saves it, which must succeed.
async fn save(visitor: &Visitor, typed: &[(String, String)], more: &[(&str, &str)]) {
    let saved = post(visitor, typed, more).await;
    let status = saved.status();
    let there = saved.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
    assert_eq!(status, 303, "{}", Page::of(saved).await.problems());
    assert!(there.unwrap().starts_with(PAGES));
}

/// Tries to save it, and gives the page that tells why not.
async fn refused(visitor: &Visitor, typed: &[(String, String)], more: &[(&str, &str)]) -> Page {
    let answer = post(visitor, typed, more).await;
    assert_eq!(answer.status(), 422);
    let page = Page::of(answer).await;
    page.assert_problems_lead_somewhere();
    page
}

fn own(seen: i32) -> Vec<(String, String)> {
    typed("visit-us", seen, &[("en", "Visit us", BODY)])
}

async fn entries(app: &TestApp, action: &str, outcome: &str) -> i64 {
    app.count(&format!(
        "select count(*) from programme_audit where action = '{action}' and outcome = '{outcome}'"
    ))
    .await
}

fn of_company(slug: &str) -> String {
    format!("/partners/{ALPINE}/help/{slug}")
}

#[tokio::test]
async fn a_page_of_their_own_is_previewed_saved_listed_found_and_read_with_the_readers_facts() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(operator.page(PAGES).await.contains("There are none yet."));
    let new = operator.page(&format!("{PAGES}/new")).await;
    assert_eq!((new.hidden("seen"), new.hidden("new")), ("0".to_owned(), "yes".to_owned()));

    let texts =
        [("en", "Visit us", BODY), ("fr", "Venez nous voir", "Venez.\n\n## Le chemin {#way}\n<b>Là</b>.")];
    let typed = typed("visit-us", 0, &texts);
    let shown = post(&operator, &typed, &[("new", "yes"), ("preview", "yes")]).await;
    assert_eq!(shown.status(), 200);
    let shown = Page::of(shown).await;
    // An operator is of no company: that sentence is left out. HTML is text.
    for part in ["Come to Partner Center.", "Venez nous voir", "<b>Là</b>"] {
        assert!(shown.by_id("preview").unwrap().contains(part), "{part}: {shown}");
    }
    assert!(!shown.by_id("preview").unwrap().contains("You are of"), "{shown}");
    assert_eq!(app.count("select count(*) from help_page_versions").await, 0, "a preview saves nothing");
    let carried = shown.form("Save the page").hidden_fields();
    let carried: Vec<(&str, &str)> = carried.iter().map(|(name, value)| (&**name, &**value)).collect();
    let saved = operator.post(PAGES, &carried).await;
    assert_eq!((saved.status().as_u16(), location(&saved)), (303, format!("{PAGES}/visit-us")));
    let page = operator.page(&format!("{PAGES}/visit-us")).await;
    assert_eq!(page.banner().as_deref(), Some("The page is saved."));
    for part in ["Your own", "Version 1", OPERATOR, "20 Nov 2026, 10:00 UTC"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(entries(&app, "help_page.saved", "done").await, 1);

    // Readers: in the list under the programme's name, by search, and by its address.
    let list = admin.page(&format!("/partners/{ALPINE}/help")).await;
    assert!(list.contains("From Partner Center") && list.links_to(&of_company("visit-us")), "{list}");
    assert!(app.visitor().page("/help").await.links_to("/help/visit-us"));
    let found = admin.page(&format!("/partners/{ALPINE}/help?q=quokka")).await;
    assert_eq!(found.whole().first("ol a").unwrap().attr("href").unwrap(), of_company("visit-us"));
    let read = admin.page(&of_company("visit-us")).await;
    let said = read.whole().first("article").unwrap().text();
    for part in
        ["Visit us", "Come to Partner Center.", "You are of Alpine Consulting", "Every member of a company."]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(read.links_to(&format!("/partners/{ALPINE}/benefits/software")));
    let stranger = app.visitor().page("/help/visit-us").await;
    assert!(!stranger.contains("You are of"), "{stranger}");
    // In the reader's language where it is written in it, else in English, which says so.
    assert!(admin.page(&format!("{}?lang=fr", of_company("visit-us"))).await.contains("Venez."));
    let russian = admin.page(&format!("{}?lang=ru", of_company("visit-us"))).await;
    let heading = russian.whole().first("article h1").unwrap();
    assert_eq!((heading.text(), heading.attr("lang")), ("Visit us".to_owned(), Some("en")));
}

#[tokio::test]
async fn a_page_for_operators_is_listed_for_them_alone() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let mut for_operators = own(0);
    for_operators.iter_mut().find(|(name, _)| name == "who").unwrap().1 = "operator".to_owned();
    save(&operator, &for_operators, &[("new", "yes")]).await;
    assert!(operator.page("/help").await.links_to("/help/visit-us"));
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(!admin.page("/help?q=quokka").await.links_to("/help/visit-us"));
    assert!(!admin.page("/help").await.contains("From Partner Center"));
}

#[tokio::test]
async fn a_compiled_page_is_replaced_where_it_stands_in_one_language_and_comes_back() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let form = operator.page(&format!("{PAGES}/give-roles/text")).await;
    let compiled = help::find(Locale::Fr, "give-roles").unwrap();
    assert_eq!(form.value_of("title_fr"), compiled.written.title, "it begins with what is there");
    let english = help::find(Locale::En, "give-roles").unwrap();
    let body = format!("Roles, as we see them.\n\n{}", english.written.body.trim());
    let replaced = typed("give-roles", 0, &[("en", "Roles with us", &body)]);
    save(&operator, &replaced, &[]).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let list = admin.page(&format!("/partners/{ALPINE}/help")).await;
    assert!(list.contains("Roles with us") && !list.contains(english.written.title), "{list}");
    assert!(!list.contains("From Partner Center"), "it stands in its place");
    assert!(admin.page(&of_company("give-roles")).await.contains("Roles, as we see them."));
    let found = admin.page(&format!("/partners/{ALPINE}/help?q=quokka")).await;
    assert_eq!(found.whole().first("ol a").unwrap().attr("href").unwrap(), of_company("give-roles"));
    // Its French readers keep the compiled page, and what leads to a part of it still does.
    let french = admin.page(&format!("{}?lang=fr", of_company("give-roles"))).await;
    assert!(french.contains(compiled.written.title) && !french.contains("Roles, as we see them."));
    let help = admin.page(&format!("/partners/{ALPINE}/account/access?lang=en")).await;
    assert!(help.links_to(&format!("{}#ask", of_company("give-roles"))));
    assert!(admin.page(&of_company("give-roles")).await.by_id("ask").is_some());
    assert!(operator.page(PAGES).await.row(english.written.title).contains("Replaced"));

    let page = operator.page(&format!("{PAGES}/give-roles")).await;
    let seen = page.form("Show the portal’s page again").hidden_fields();
    let seen: Vec<(&str, &str)> = seen.iter().map(|(name, value)| (&**name, &**value)).collect();
    let gone = operator.post(&format!("{PAGES}/give-roles/removal"), &seen).await;
    assert_eq!(gone.status(), 303);
    assert!(admin.page(&of_company("give-roles")).await.contains(english.written.title));
    assert_eq!(entries(&app, "help_page.removed", "done").await, 1);
    // Taken away once more: nothing is there.
    let again = operator.post(&format!("{PAGES}/give-roles/removal"), &[("seen", "2")]).await;
    assert_eq!(again.status(), 422);
    assert!(Page::of(again).await.problems().contains("nothing of yours"));
}

#[tokio::test]
async fn versions_are_looked_at_and_brought_back_also_of_a_page_that_was_removed() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    save(&operator, &own(0), &[("new", "yes")]).await;
    let second = typed("visit-us", 1, &[("en", "Visit us soon", BODY)]);
    save(&operator, &second, &[]).await;
    let gone = operator.post(&format!("{PAGES}/visit-us/removal"), &[("seen", "2")]).await;
    assert_eq!(gone.status(), 303);
    assert_eq!(app.visitor().get("/help/visit-us").await.status(), 404);
    assert!(!app.visitor().page("/help").await.contains("From Partner Center"));
    assert!(operator.page(PAGES).await.row("Visit us soon").contains("Removed"));
    assert_eq!(operator.get(&format!("{PAGES}/visit-us/versions/3")).await.status(), 404, "it says nothing");

    let first = operator.page(&format!("{PAGES}/visit-us/versions/1")).await;
    assert!(first.contains("Come to Partner Center.") && !first.contains("Visit us soon"), "{first}");
    // With what was shown before something changed, nothing is done.
    let stale = operator.post(&format!("{PAGES}/visit-us/versions/1"), &[("seen", "2")]).await;
    assert_eq!(stale.status(), 422);
    let stale = Page::of(stale).await;
    stale.assert_problems_lead_somewhere();
    assert!(stale.problems().contains(LACKS), "{stale}");
    let back =
        operator.post(&format!("{PAGES}/visit-us/versions/1"), &[("seen", &stale.hidden("seen"))]).await;
    assert_eq!(back.status(), 303);
    assert!(app.visitor().page("/help/visit-us").await.contains("Visit us"));
    let page = operator.page(&format!("{PAGES}/visit-us")).await;
    assert!(page.contains("Version 1 brought back") && page.contains("Version 4"), "{page}");
    assert!(operator.page(&format!("{PAGES}/visit-us/versions/4")).await.contains("The newest version"));
    let told = "select count(*) from programme_audit where action = 'help_page.saved' and outcome = 'done'
                and details @> '{\"page\": \"visit-us\", \"version\": 4, \"back_to\": 1}'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_what_was_typed_is_kept() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let wrong = async |body: &str| {
        let page =
            refused(&operator, &typed("visit-us", 0, &[("en", "Visit us", body)]), &[("new", "yes")]).await;
        assert_eq!(page.value_of("title_en"), "Visit us");
        page.problem_at("body_en").unwrap()
    };
    for (from, to, told) in [
        ("{programme}", "{program}", "There is no placeholder {program}: English"),
        ("page:software", "page:nowhere", "This link leads nowhere, page:nowhere: English"),
        ("page:software", "help:nowhere", "This link leads nowhere, help:nowhere: English"),
        ("page:software", "javascript:x", "This link leads nowhere, javascript:x: English"),
        (" {#way}", "", "Each heading is written ## … {#…}, and there is one at least: English"),
        ("{#way}", "{#Way}", "An anchor has small letters, digits and hyphens only, other than Way: English"),
        ("You are", "## Again {#way}\nYou are", "The anchor way is there twice: English"),
    ] {
        assert_eq!(wrong(&BODY.replace(from, to)).await, told);
    }
    let long = format!("{BODY}{}", "x".repeat(4_000));
    assert_eq!(wrong(&long).await, "The page’s text may have 4,000 characters at most: English");
    assert_eq!(wrong("").await, "Write the page’s text: English");
    for (slug, told) in [
        ("Visit us", "small letters"),
        ("give-roles", "There is a page at this address"),
        ("new", "There is a page at this address"),
    ] {
        let page = refused(&operator, &typed(slug, 0, &[("en", "Visit us", BODY)]), &[("new", "yes")]).await;
        assert!(page.problem_at("slug").unwrap().contains(told), "{slug}: {page}");
    }
    // A preview tells the same, and is no attempt.
    let tried = entries(&app, "help_page.saved", "refused").await;
    let page =
        refused(&operator, &typed("give-roles", 0, &[("fr", "Rôles", BODY)]), &[("preview", "yes")]).await;
    let lacks = page.problem_at("body_fr").unwrap();
    for anchor in help::find(Locale::En, "give-roles").unwrap().written.anchors() {
        assert!(lacks.contains(anchor), "{anchor}: {lacks}");
    }
    assert_eq!(entries(&app, "help_page.saved", "refused").await, tried);
    assert_eq!(tried, 12);
    assert_eq!(app.count("select count(*) from help_page_versions").await, 0);
}

#[tokio::test]
async fn a_page_to_which_another_one_leads_stays_with_its_anchors() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    save(&operator, &own(0), &[("new", "yes")]).await;
    let other = BODY.replace("page:software", "help:visit-us#way");
    save(&operator, &typed("other", 0, &[("en", "Other", &other)]), &[("new", "yes")]).await;
    let gone = operator.post(&format!("{PAGES}/visit-us/removal"), &[("seen", "1")]).await;
    assert_eq!(gone.status(), 422);
    assert!(Page::of(gone).await.problems().contains("other pages of yours lead to it, other."));
    let moved = BODY.replace("{#way}", "{#path}");
    let page = refused(&operator, &typed("visit-us", 1, &[("en", "Visit us", &moved)]), &[]).await;
    assert!(page.problem_at("body_en").unwrap().contains("way"), "{page}");
    for (page, status) in [("other", 303), ("visit-us", 303)] {
        let gone = operator.post(&format!("{PAGES}/{page}/removal"), &[("seen", "1")]).await;
        assert_eq!(gone.status(), status, "{page}");
    }
}

#[tokio::test]
async fn of_two_who_save_at_once_one_is_told_that_it_changed_meanwhile() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    operators::employ(&app, "second@programme.example", "administrator").await;
    let second = app.sign_in("second@programme.example").await;
    save(&operator, &own(0), &[("new", "yes")]).await;
    let (mine, theirs) =
        (typed("visit-us", 1, &[("en", "Mine", BODY)]), typed("visit-us", 1, &[("en", "Theirs", BODY)]));
    let answers = futures_util::future::join(post(&operator, &mine, &[]), post(&second, &theirs, &[])).await;
    let statuses = [answers.0.status().as_u16(), answers.1.status().as_u16()];
    assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
    assert_eq!(app.count("select count(*) from help_page_versions").await, 2);
    let lost = Page::of(if statuses[0] == 422 { answers.0 } else { answers.1 }).await;
    lost.assert_problems_lead_somewhere();
    assert!(lost.problems().contains(LACKS), "{lost}");
    // What was typed is there, and knowing of the other it may be saved over it.
    assert_eq!(lost.hidden("seen"), "2");
    assert!(["Mine", "Theirs"].contains(&lost.value_of("title_en").as_str()));
    // Two new pages of one address: the second is told of the first.
    let new = || typed("again", 0, &[("en", "Again", BODY)]);
    let (mine, theirs) = (new(), new());
    let answers = futures_util::future::join(
        post(&operator, &mine, &[("new", "yes")]),
        post(&second, &theirs, &[("new", "yes")]),
    )
    .await;
    let mut statuses = [answers.0.status().as_u16(), answers.1.status().as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[tokio::test]
async fn who_may_not_write_them_looks_and_is_told_why() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    save(&operator, &own(0), &[("new", "yes")]).await;
    operators::employ(&app, FULFILMENT, "fulfilment").await;
    let other = app.sign_in(FULFILMENT).await;
    for page in [PAGES.to_owned(), format!("{PAGES}/visit-us"), format!("{PAGES}/visit-us/versions/1")] {
        assert_eq!(other.get(&page).await.status(), 200, "{page}");
    }
    assert!(other.page(PAGES).await.contains("Administrator"), "the reason is beside the button");
    for page in ["new", "visit-us/text"] {
        assert_eq!(other.get(&format!("{PAGES}/{page}")).await.status(), 403, "{page}");
    }
    assert_eq!(post(&other, &own(1), &[]).await.status(), 403);
    for act in ["removal", "versions/1"] {
        let path = format!("{PAGES}/visit-us/{act}");
        assert_eq!(other.post(&path, &[("seen", "1")]).await.status(), 403, "{act}");
    }
    assert_eq!(app.count("select count(*) from help_page_versions").await, 1);
}
