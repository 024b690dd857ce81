//! Levels of membership on a page: added and renamed, and what is wrong told at its field.

use super::file::changes;
use super::pages::{fields, preview_and_do, send, set};
use crate::app::{TestApp, location};
use crate::database::operators::{self, READER};
use crate::fulfilment::OPERATOR;
use crate::html::Page;

const LEVELS: &str = "/console/catalogue/levels";

#[tokio::test]
async fn a_level_is_added_and_renamed_after_its_difference_was_shown() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let mut sent = fields(&visitor.page(&format!("{LEVELS}/new")).await);
    set(&mut sent, "code", "platinum_core");
    set(&mut sent, "name", "Platinum Core");
    set(&mut sent, "name_fr", "Platine");
    set(&mut sent, "rank", "5");
    let (preview, done) = preview_and_do(&visitor, LEVELS, &sent).await;
    assert_eq!(changes(&preview)[0][0], "packages.platinum_core");
    assert_eq!((done.status().as_u16(), location(&done)), (303, LEVELS.to_owned()));
    let list = visitor.page(LEVELS).await;
    let names: Vec<String> = list.rows().into_iter().filter_map(|row| row.head()).collect();
    assert!(names[0].starts_with("Gold Core") && names[1].starts_with("Platinum Core"), "{names:?}");
    let path = format!("{LEVELS}/platinum_core");
    let mut sent = fields(&visitor.page(&path).await);
    set(&mut sent, "name", "Platinum");
    let (preview, done) = preview_and_do(&visitor, &path, &sent).await;
    assert_eq!(changes(&preview), [["packages.platinum_core.name", "Platinum Core", "Platinum"]]);
    assert_eq!(done.status(), 303);
    // An offer can bring it, and a rename is seen by the companies that have the level.
    assert!(visitor.page("/console/catalogue/offers/new").await.contains("Platinum"));
    let entries =
        "select count(*) from programme_audit where action = 'catalogue.changed' and outcome = 'done'";
    assert_eq!(app.count(entries).await, 2);
}

#[tokio::test]
async fn what_is_wrong_with_a_level_is_told_at_its_fields_and_readers_see_them_off() {
    let app = TestApp::demo().await;
    operators::employ(&app, READER, "reader").await;
    let (visitor, reader) = (app.sign_in(OPERATOR).await, app.sign_in(READER).await);
    let before = app.count("select count(*) from packages").await;
    let mut sent = fields(&visitor.page(&format!("{LEVELS}/new")).await);
    for (code, name, rank) in [("Has Capitals", "", "1001"), ("new", "", "many"), ("with-hyphen", "", "")] {
        set(&mut sent, "code", code);
        set(&mut sent, "name", name);
        set(&mut sent, "rank", rank);
        let response = send(&visitor, LEVELS, &sent).await;
        assert_eq!(response.status(), 422, "{code}");
        let page = Page::of(response).await;
        page.assert_problems_lead_somewhere();
        for field in ["code", "name", "rank"] {
            assert!(page.problem_at(field).is_some(), "{code}: {field}: {:?}", page.problem_list());
        }
        assert_eq!([page.value_of("code"), page.value_of("rank")], [code, rank]);
    }
    set(&mut sent, "code", "gold_core");
    set(&mut sent, "name", "Gold");
    set(&mut sent, "rank", "0");
    let taken = Page::of(send(&visitor, LEVELS, &sent).await).await;
    assert_eq!(taken.problem_at("code").as_deref(), Some("This code is taken"));
    assert_eq!(app.count("select count(*) from packages").await, before);
    let page = reader.page(&format!("{LEVELS}/gold_core")).await;
    assert!(page.whole().button("Preview").is_off());
    assert_eq!(send(&reader, LEVELS, &sent).await.status(), 403);
}
