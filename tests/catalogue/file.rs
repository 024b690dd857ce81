//! The catalogue as a file: export, a changed line, import; what is wrong with one; the starter catalogue.

use std::fs;
use std::path::Path;

use partner_portal::catalogue::acts::{self, NotChanged};
use partner_portal::catalogue::file;
use partner_portal::catalogue::store::whole;
use partner_portal::error::NotDone;
use reqwest::Response;

use crate::app::{TestApp, Visitor, location};
use crate::command_line::process::Installation;
use crate::database::Filled;
use crate::fulfilment::OPERATOR;
use crate::html::Page;
use crate::office::operator;

pub const FILE: &str = "/console/catalogue/file";
const EXPORT: &str = "/console/catalogue/file/catalogue.toml";
const BOUNDARY: &str = "----catalogue";

/// Sends a form as a browser does: a file, or what a preview carries.
async fn post(visitor: &Visitor, parts: &[(&str, &[u8])]) -> Response {
    let mut body = Vec::new();
    for (name, content) in parts {
        let file = if *name == "file" { "; filename=\"catalogue.toml\"" } else { "" };
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes(),
        );
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let url = visitor.base_url.join(FILE).unwrap();
    let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
    visitor.client.post(url).header("content-type", content_type).body(body).send().await.unwrap()
}

/// The page that a file leads to.
pub async fn upload(visitor: &Visitor, text: &str) -> Page {
    Page::of(post(visitor, &[("file", text.as_bytes())]).await).await
}

/// The catalogue as it is now.
pub async fn exported(visitor: &Visitor) -> String {
    visitor.text(EXPORT).await
}

/// Does what a preview shows.
pub async fn confirm(visitor: &Visitor, preview: &Page) -> Response {
    let (catalogue, digest) = (preview.hidden("catalogue"), preview.hidden("preview"));
    // As browsers send it.
    let catalogue = catalogue.replace('\n', "\r\n");
    post(visitor, &[("catalogue", catalogue.as_bytes()), ("preview", digest.as_bytes())]).await
}

/// What the table of the preview shows: path, before, after.
pub fn changes(page: &Page) -> Vec<Vec<String>> {
    page.rows().iter().map(|row| row.cells()).collect()
}

#[tokio::test]
async fn a_line_that_is_changed_is_shown_and_then_done_and_the_same_again_is_nothing() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    assert!(visitor.page("/console").await.links_to("/console/catalogue/products"));
    let exported = visitor.text(EXPORT).await;
    let tables = app.tables().await;
    let same = upload(&visitor, &exported).await;
    assert!(same.contains("Nothing differs"));
    assert!(same.find_hidden("preview").is_none());
    assert_eq!(app.tables().await.changes_since(&tables), [], "an import of an export");

    let (before, offer) = exported.split_at(exported.find("[offers.gold-security]").unwrap());
    assert!(offer.lines().any(|line| line.starts_with("names = { de = \"Sicherheit (Gold)\"")), "{offer}");
    let changed = format!("{before}{}", offer.replacen("4730.00", "4800.00", 1));
    let preview = upload(&visitor, &changed).await;
    assert_eq!(changes(&preview), [["offers.gold-security.price", "4730.00", "4800.00"]]);
    assert_eq!(app.tables().await.changes_since(&tables), [], "it is only shown");
    let done = confirm(&visitor, &preview).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, FILE.to_owned()));
    assert!(visitor.page(FILE).await.contains("A line of the catalogue was changed."));
    assert_eq!(app.count("select price_cents from offers where code = 'gold-security'").await, 480_000);
    let logged =
        "select count(*) from programme_audit where action = 'catalogue.changed' and outcome = 'done'
                  and details ->> 'changes' = '1'
                  and details -> 'what' ->> 0 = '~ offers.gold-security.price: 4730.00 -> 4800.00'";
    assert_eq!(app.count(logged).await, 1);
    assert_eq!(
        app.count("select count(*) from package_versions where version > 1").await,
        0,
        "it grants the same"
    );
    assert_eq!(visitor.text(EXPORT).await, changed);
    assert!(upload(&visitor, &changed).await.contains("Nothing differs"));
}

#[tokio::test]
async fn of_two_who_change_the_catalogue_at_once_one_looks_again() {
    let app = TestApp::demo().await;
    let (one, other) = (app.sign_in(OPERATOR).await, app.sign_in(OPERATOR).await);
    let exported = one.text(EXPORT).await;
    let first = upload(&one, &exported.replace("rank = 0\n", "rank = 1\n")).await;
    let second = upload(&other, &exported.replace("rank = 10\n", "rank = 11\n")).await;
    let done = tokio::join!(confirm(&one, &first), confirm(&other, &second));
    let mut statuses = [done.0.status().as_u16(), done.1.status().as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    let loser = if done.0.status() == 422 { done.0 } else { done.1 };
    let again = Page::of(loser).await;
    assert!(again.problems().contains("Nothing was changed"), "{}", again.problems());
    assert_eq!(changes(&again).len(), 2, "what the other did would be undone, and that is shown");
    assert_eq!(
        app.count(
            "select count(*) from programme_audit where action = 'catalogue.changed' and outcome = 'done'"
        )
        .await,
        1
    );
}

#[tokio::test]
async fn a_malformed_file_is_told_line_by_line_and_changes_nothing() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let before = app.tables().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue/malformed");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "toml") {
            continue;
        }
        seen += 1;
        let response = post(&visitor, &[("file", &fs::read(&path).unwrap())]).await;
        assert_eq!(response.status(), 422, "{path:?}");
        let page = Page::of(response).await;
        page.assert_problems_lead_somewhere();
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap();
        for (line, row) in expected.lines().zip(page.rows()) {
            let told = row.cell("What is wrong");
            assert!(
                line.starts_with(&row.head().unwrap()) && line.ends_with(&told),
                "{path:?}: {line}\n{told}"
            );
        }
        assert_eq!(page.rows().len(), expected.lines().count(), "{path:?}");
    }
    assert!(seen >= 40);
    let nothing = post(&visitor, &[("file", b"")]).await;
    assert_eq!(nothing.status(), 422);
    let huge = vec![b'#'; file::LONGEST + 1];
    assert_eq!(post(&visitor, &[("file", &huge)]).await.status(), 422);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn what_is_in_use_can_be_retired_and_not_deleted() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let exported = visitor.text(EXPORT).await;
    let own = "\n[packages.own]\nname = \"Ours\"\n\n[products.own-thing]\nname = \"Thing\"\nkind = \"software\"\nunit = \"licenses\"\n
[offers.own-offer]\nname = \"Our offer\"\npackage = \"own\"\nprice = 100\nnot_beside = [\"action-pack\"]\ngrants = { own-thing = 3 }\n";
    let preview = upload(&visitor, &format!("{exported}{own}")).await;
    let shown = changes(&preview);
    assert_eq!(shown.len(), 4, "{shown:?}");
    assert_eq!(confirm(&visitor, &preview).await.status(), 303);
    let with_own = visitor.text(EXPORT).await;
    assert!(with_own.contains("\"own-offer\"]"), "said of one, it is said of both");

    // What nobody has goes again.
    let preview = upload(&visitor, &exported).await;
    assert_eq!(changes(&preview).len(), 4);
    assert_eq!(confirm(&visitor, &preview).await.status(), 303);
    assert_eq!(visitor.text(EXPORT).await, exported);

    let before = app.tables().await;
    let first = exported.find("[offers.gold-security]").unwrap();
    let end = exported.find("[offers.gold-small-midmarket-cloud]").unwrap();
    let without = format!("{}{}", &exported[..first], &exported[end..]);
    let page = upload(&visitor, &without).await;
    assert_eq!(page.row("Line 1, column 1").cell("Path"), "offers.gold-security");
    assert!(page.row("Line 1, column 1").cell("What is wrong").contains("in use"));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn the_starter_catalogue_is_loaded_into_an_empty_one_only_and_is_the_demos() {
    let demo = TestApp::demo().await;
    let mut of_demo = demo.state.db.console().await.unwrap();
    let demos = whole::load_whole(&mut of_demo).await.unwrap();
    if std::env::var("INSTA_UPDATE").is_ok_and(|it| it == "always") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalogue/starter.toml");
        fs::write(path, file::write(&demos, "USD")).unwrap();
    }
    let app = TestApp::new(Filled::Empty, false).await;
    let actor = acting(&app).await;
    let mut conn = app.state.db.console().await.unwrap();
    assert_eq!(acts::import_starter(&mut conn, &actor).await.unwrap(), (51, 39));
    conn.commit().await.unwrap();
    let mut conn = app.state.db.console().await.unwrap();
    let again = acts::import_starter(&mut conn, &actor).await;
    assert!(matches!(again, Err(NotDone::Refused(NotChanged::NotEmpty))));
    let started = whole::load_whole(&mut conn).await.unwrap();
    assert_eq!(started, demos);
    assert_eq!(app.count("select count(*) from key_pools").await, 0);
}

/// Somebody at work in a portal without people.
async fn acting(app: &TestApp) -> partner_portal::audit::Actor {
    app.run(&format!(
        "insert into persons (id, email, password_changed_at, created_at)
         values (gen_random_uuid(), '{OPERATOR}', now(), now())"
    ))
    .await;
    operator(app).await
}

#[tokio::test]
async fn the_command_line_tells_what_differs_and_does_it() {
    let installation = Installation::new();
    let exported = installation.run(&["catalogue", "export"]).await.done().to_owned() + "\n";
    let path = installation.folder().join("catalogue.toml");
    let file = path.to_str().unwrap();
    let text =
        format!("{exported}\n[products.thing]\nname = \"Thing\"\nkind = \"software\"\nunit = \"licenses\"\n");
    fs::write(&path, &text).unwrap();
    let dry = installation.run(&["catalogue", "import", "--dry-run", file]).await;
    assert_eq!(dry.done(), "+ products.thing: Thing\nNothing was changed: a dry run.");
    let done = installation.run(&["catalogue", "import", file]).await;
    assert_eq!(done.done(), "+ products.thing: Thing\nLines changed: 1.");
    assert_eq!(installation.run(&["catalogue", "import", file]).await.done(), "Nothing differs.");
    fs::write(&path, text.replace("\"software\"", "\"hardware\"")).unwrap();
    let wrong = installation.run(&["catalogue", "import", file]).await;
    assert!(wrong.refused(1).contains("nothing was changed: mistakes in the file: 1"));
    let line = text.lines().count() - 1;
    let told =
        "products.thing.kind: Write one of these: software, cloud, visual_studio, technical, go_to_market";
    assert_eq!(wrong.output.trim_end(), format!("{file}:{line}:8: {told}"));
    fs::remove_file(&path).unwrap();
    installation.run(&["catalogue", "export", file]).await.done();
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        installation.run(&["catalogue", "export"]).await.done().to_owned() + "\n"
    );
}
