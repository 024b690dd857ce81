//! Adding companies by a file.

use std::time::Instant;

use crate::app::TestApp;
use crate::companies::{COMPANIES, OPERATOR, send};

const MANY: &str = "/console/companies/many";
const HEADING: &str = "Name,MPN ID,Country,Time zone,Language,Mail domains,First Global admin,Mail address of the first Global admin";

fn list(text: &str, preview: &str) -> Vec<(&'static str, String)> {
    vec![("companies", text.to_owned()), ("preview", preview.to_owned())]
}

#[tokio::test]
async fn a_preview_says_line_by_line_what_will_happen_and_then_it_does() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let before = app.tables().await;
    let text = format!(
        "{HEADING}\nHeron Ltd,next,GB,Europe/London,en,heron.example,,\nIbis,4200000,France,Europe/Paris,Français,,,\n"
    );
    let (status, page) = send(&operator, MANY, &list(&text, "yes")).await;
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("2 companies can be added."), "{page}");
    assert!(page.contains("4200001") && page.contains("4200000"), "{page}");
    assert_eq!(app.tables().await.changes_since(&before), []);

    let form = page.form("Add 2 companies");
    let fields: Vec<(String, String)> = form.hidden_fields();
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(operator.post(MANY, &fields).await.status(), 303);
    let list = operator.page(&format!("{COMPANIES}?after=4199999")).await;
    assert_eq!(list.ids("c-"), ["4200000", "4200001"]);
    // The same once more: the numbers and domains are taken now.
    let again = operator.post(MANY, &fields).await;
    assert_eq!(again.status(), 422);
    assert_eq!(app.count("select count(*) from partner_directory where mpn_id >= 4200000").await, 2);
}

#[tokio::test]
async fn each_bad_line_gets_its_words_at_its_place_and_nothing_is_done() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let before = app.tables().await;
    let text = format!(
        "{HEADING}\n\
         Heron,4200000,GB,Europe/London,en,heron.example,,\n\
         Ibis,4200000,FR,Europe/Paris,fr,,,\n\
         Jay,,Atlantis,Europe/Paris,fr,,,\n\
         Kite,,FR,Europe/Paris,fr,alpine.example,,\n\
         Lark,,FR,Europe/Paris,fr,,Anna Lark,anna.lark.example\n\
         Merle,,FR,Europe/Paris,fr,heron.example,,\n"
    );
    for preview in ["yes", "stale"] {
        let (status, page) = send(&operator, MANY, &list(&text, preview)).await;
        assert_eq!(status, 422);
        let told: Vec<(String, String)> =
            page.problem_list().into_iter().filter(|(field, _)| field != "preview").collect();
        let line = |n: usize, words: &str| (format!("line-{n}"), words.to_owned());
        assert_eq!(
            told,
            [
                line(2, "Line 3: This MPN ID stands in line 2 too."),
                line(3, "Line 4: Choose the country, or write its two letters."),
                line(4, "Line 5: The mail domain alpine.example belongs to Alpine Consulting (MPN 4100001)."),
                line(5, "Line 6: Enter a mail address, such as name@example.com."),
                line(6, "Line 7: The mail domain heron.example stands in line 2 too."),
            ]
        );
        assert!(page.contains("1 company can be added. 5 lines are wrong."), "{page}");
        assert!(page.value_of("companies").contains("anna.lark.example"), "{page}");
    }
    let changes = app.tables().await.changes_since(&before);
    assert_eq!(changes, [("programme_audit".to_owned(), 1)], "the refused attempt");
}

#[tokio::test]
async fn what_changed_since_the_preview_is_a_new_preview_and_nothing_is_done() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let text = format!("{HEADING}\nHeron,next,GB,Europe/London,en,heron.example,,\n");
    let (_, page) = send(&operator, MANY, &list(&text, "yes")).await;
    let seen = page.form("Add 1 company").hidden_fields();
    let seen = &seen.iter().find(|(name, _)| name == "preview").unwrap().1;
    // Somebody else's company takes the number that was shown.
    let (status, _) = send(&operator, COMPANIES, &crate::companies::new_company("Ibis")).await;
    assert_eq!(status, 303);
    let (status, page) = send(&operator, MANY, &list(&text, seen)).await;
    assert_eq!(status, 422);
    assert!(page.contains("Something has changed since you looked"), "{page}");
    assert_eq!(app.count("select count(*) from partner_domains where domain = 'heron.example'").await, 0);
}

#[tokio::test]
async fn what_is_no_list_is_told_and_a_template_is_one_without_lines() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    for (text, words) in [
        ("", "Choose a file, or enter lines below a heading"),
        ("Heron,GB\nIbis,FR\n", "The heading must name each of these once"),
    ] {
        let (status, page) = send(&operator, MANY, &list(text, "yes")).await;
        assert_eq!(status, 422);
        assert!(page.problem_at("companies").unwrap().starts_with(words), "{page}");
    }
    let row = "Heron,,GB,Europe/London,en,,,\n";
    let (status, page) =
        send(&operator, MANY, &list(&format!("{HEADING}\n{}", row.repeat(1_001)), "yes")).await;
    assert_eq!(status, 422);
    assert_eq!(
        page.problem_at("companies").as_deref(),
        Some("The list has 1,001 lines; 1,000 at most can be added at once")
    );
    let template = operator.text("/console/companies/template.csv").await;
    let (status, _) = send(&operator, MANY, &list(&template, "yes")).await;
    assert_eq!(status, 422);
    let (status, page) = send(&operator, MANY, &list(&format!("{template}{row}"), "yes")).await;
    assert_eq!(status, 200, "{page}");
}

#[tokio::test]
async fn a_thousand_companies_are_added_in_time() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let rows: String = (0..1_000)
        .map(|n| format!("Company {n},next,FR,Europe/Paris,fr,c{n}.example,Anna {n},anna@c{n}.example\n"))
        .collect();
    let text = format!("{HEADING}\n{rows}");
    let (status, page) = send(&operator, MANY, &list(&text, "yes")).await;
    assert_eq!(status, 200);
    let fields = page.form("Add 1,000 companies").hidden_fields();
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let began = Instant::now();
    assert_eq!(operator.post(MANY, &fields).await.status(), 303);
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
    assert_eq!(app.count("select count(*) from partner_domains where domain like 'c%.example'").await, 1_001);
    assert_eq!(
        app.count("select count(*) from outbox where with_link and recipient like 'anna@c%'").await,
        1_000
    );
}
