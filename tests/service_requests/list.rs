//! The list of requests and its download.

use super::list;
use crate::app::{CELADON, TestApp};
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn the_list_is_filtered_searched_sorted_and_downloaded() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    let path = list(CELADON);
    let numbers = |page: &Page| -> Vec<String> {
        let cells = page.rows().into_iter().flat_map(|row| row.cells());
        cells.filter_map(|cell| cell.strip_prefix("SR-").map(str::to_owned)).collect()
    };
    for (query, expected) in [
        ("", "54321"),
        ("sort=number", "12345"),
        ("status=open", "5"),
        ("status=waiting-partner", "3"),
        ("status=waiting-programme", "4"),
        ("status=closed", "21"),
        ("type=on-premises", "42"),
        ("type=on-premises&status=closed", "2"),
        ("type=cloud", ""),
        ("q=sr-3", "3"),
        ("q=王思雨", "42"),
        ("sort=changed", "12354"),
        ("sort=-changed", "45321"),
        ("sort=type&type=advisory", "31"),
    ] {
        let page = admin.page(&format!("{path}?{query}&lang=en")).await;
        assert_eq!(numbers(&page).concat(), expected, "{query}");
    }
    for odd in ["status=nonsense", "type=on_premises", "sort=nonsense", "page=0", "open=1"] {
        assert_eq!(numbers(&admin.page(&format!("{path}?{odd}")).await).len(), 5, "{odd}");
    }
    let page = admin.page(&format!("{path}?type=on-premises&status=closed&lang=en")).await;
    assert!(page.find_hidden("type").as_deref() == Some("on-premises"), "a search keeps the type");
    assert!(
        page.links_into("?status=closed&lang=en&type=on-premises&sort=title"),
        "so does another order: {page}"
    );
    assert!(page.links_into(".csv?status=closed&lang=en&type=on-premises"), "and the download");
    let csv = admin.text(&format!("{path}.csv?type=on-premises&lang=en")).await;
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("Number,Title,Type,Asked by,Last entry,Status,Closed because"), "{csv}");
    assert!(lines[2].starts_with("SR-2,") && lines[2].ends_with("Closed,Fault of the product"), "{csv}");
}

#[tokio::test]
async fn operators_find_cases_and_mails_by_the_company_and_a_request_by_its_number() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    let found = async |typed: &str| -> (usize, bool) {
        let page = operator.page(&format!("/console/service-requests?status=all&company={typed}")).await;
        let rows: Vec<String> = page.rows().iter().map(|row| row.cell("Company")).collect();
        (rows.len(), rows.iter().all(|company| company.contains("Celadon")))
    };
    for typed in ["4100003", "celadon", "CELA", "Céladon+青瓷"] {
        assert_eq!(found(typed).await, (5, true), "{typed}");
    }
    assert_eq!(found("celadon+SR-3").await, (1, true));
    assert_eq!(found("4100003+sr-99").await.0, 0);
    // A number alone is each company's, and what is in the midst of a name doesn't begin it.
    for typed in ["SR-3", "adon", "41", "celadon%25"] {
        assert_eq!(found(typed).await.0, 0, "{typed}");
    }
    Office::of_number(&app, CELADON).await.asks("Which logo?", "For our site.").await;
    let mails = operator.page("/console/mail?q=celadon").await;
    assert!(!mails.rows().is_empty(), "{mails}");
    assert!(mails.rows().iter().all(|row| row.cell("Company").contains("Celadon")), "{mails}");
    assert!(operator.page("/console/mail?q=nobody+like+that").await.rows().is_empty());
}
