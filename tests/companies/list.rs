//! The list of companies.

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, GARNET, TestApp, Visitor};
use crate::companies::{COMPANIES, OPERATOR, path, set_suspended};

/// The numbers that the list shows for what is asked.
async fn found(operator: &Visitor, asked: &str) -> Vec<String> {
    operator.page(&format!("{COMPANIES}?{asked}")).await.ids("c-")
}

fn numbers(of: &[i64]) -> Vec<String> {
    of.iter().map(i64::to_string).collect()
}

#[tokio::test]
async fn a_company_is_found_by_any_part_of_its_name_its_number_a_domain_and_a_members_address() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    for (asked, companies) in [
        ("", &[ALPINE, BLEU_HORIZON, CELADON, DVINA][..]),
        ("q=sulting", &[ALPINE]),
        ("q=CONSULT+alp", &[ALPINE]),
        ("q=%E7%A7%91%E6%8A%80", &[CELADON]),
        ("q=%E7%93%B7", &[CELADON]),
        ("q=bl%C3%A9u", &[BLEU_HORIZON]),
        ("q=4100002", &[BLEU_HORIZON]),
        ("q=alpine.example", &[ALPINE]),
        ("q=alpine.exam", &[ALPINE]),
        ("q=staff3@alpine.example", &[ALPINE]),
        ("q=Consultant@Freelance.example", &[ALPINE, BLEU_HORIZON]),
        ("q=nobody@alpine.example", &[]),
        ("q=alpine+horizon", &[]),
        ("q=410000", &[]),
        ("q=%25", &[]),
    ] {
        let shown = found(&operator, asked).await;
        let all: Vec<String> = shown
            .into_iter()
            .filter(|it| asked.is_empty() && companies.len() > 3 || !it.is_empty())
            .collect();
        let expected = numbers(companies);
        assert!(expected.iter().all(|it| all.contains(it)), "{asked}: {all:?}");
        assert!(asked.is_empty() || all.len() == expected.len(), "{asked}: {all:?}");
    }
    let none = operator.page(&format!("{COMPANIES}?q=xyz")).await;
    assert!(none.contains("No company fits"), "{none}");
}

#[tokio::test]
async fn a_former_members_address_finds_no_company() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    crate::office::Office::open(&app, ALPINE, "global.admin@alpine.example")
        .await
        .deactivates("staff9@alpine.example")
        .await;
    assert_eq!(found(&operator, "q=staff9@alpine.example").await, Vec::<String>::new());
}

#[tokio::test]
async fn filters_show_those_that_are_suspended_and_those_on_the_older_site() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    assert_eq!(found(&operator, "status=suspended").await, numbers(&[GARNET]));
    set_suspended(&app, BLEU_HORIZON, Some("Two invoices are unpaid")).await;
    assert_eq!(found(&operator, "status=suspended").await, numbers(&[BLEU_HORIZON, GARNET]));
    assert_eq!(found(&operator, "status=suspended&q=horizon").await, numbers(&[BLEU_HORIZON]));
    assert_eq!(found(&operator, "status=suspended&q=alpine").await, Vec::<String>::new());
    assert_eq!(found(&operator, "status=suspended&q=4100001").await, Vec::<String>::new());
    assert_eq!(found(&operator, "status=older").await, numbers(&[DVINA]));
    assert_eq!(found(&operator, "status=moving").await, numbers(&[DVINA]));
    app.run("update partners set invited_at = null where home = 'membership_center'").await;
    assert_eq!(found(&operator, "status=older").await, numbers(&[DVINA]));
    assert_eq!(found(&operator, "status=moving").await, Vec::<String>::new());
    let row = operator.page(&format!("{COMPANIES}?q=horizon")).await;
    assert!(row.contains("Suspended"), "{row}");
}

#[tokio::test]
async fn the_page_of_one_shows_what_it_has_who_its_people_are_and_what_happened() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&path(ALPINE)).await;
    for words in [
        "Alpine Consulting",
        "Gold Core",
        "Office Professional Plus 2019",
        "Claudia Brunner",
        "Global admin",
        "alpine.example",
        "Europe/Zurich",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(page.links_to(&format!("{}/data", path(ALPINE))), "{page}");
    assert!(page.contains("Last entries of its log"), "{page}");
    // That an operator looked is on record.
    let looked = "select count(*) from programme_audit where action = 'company.read' and outcome = 'done'";
    assert_eq!(app.count(looked).await, 1);
}

#[tokio::test]
async fn the_list_goes_out_as_csv_as_it_is_filtered() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let csv = operator.text(&format!("{COMPANIES}.csv?q=horizon")).await;
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 2, "{csv}");
    assert!(lines[1].starts_with("Bleu Horizon,4100002,France,"), "{csv}");
}
