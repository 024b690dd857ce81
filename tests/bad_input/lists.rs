//! What lists and their downloads do with odd but honest wishes.

use std::collections::BTreeSet;

use super::{alpine_admin, software};
use crate::app::{ALPINE, TestApp, Visitor};
use crate::database::memberships;
use crate::html::{Page, Part};

/// The names and ids of the lines of a page, in its order: of benefits, and of products from several packages.
fn rows(page: &Page) -> Vec<(String, String)> {
    let id = |row: &Part<'_>| {
        let id = row.id();
        id.strip_prefix("b-").or_else(|| id.strip_prefix("product-")).map(str::to_owned)
    };
    page.rows().into_iter().filter_map(|row| Some((id(&row)?, row.head().unwrap()))).collect()
}

/// The records of a CSV in English, its mark taken off.
fn records(text: &str) -> Vec<Vec<String>> {
    records_by(b',', text)
}

fn records_by(separator: u8, text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("the mark by which spreadsheets know UTF-8");
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[tokio::test]
async fn no_cell_of_a_download_is_a_formula() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let names = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\\t=1",
        "\\r=1",
        "=\"a\",\"b\"",
        "two\\nlines",
        "a;b",
        "\"quoted\"",
        "青瓷 é",
    ];
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=i32::try_from(names.len()).unwrap()).await;
    for (at, name) in names.iter().enumerate() {
        app.run(&format!("update products set name = E'{name}' where code = 'test-software-{}'", at + 1))
            .await;
    }
    let response = admin.get(&format!("{}.csv", software())).await;
    assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
    let disposition = response.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert_eq!(disposition, format!("attachment; filename=\"software-{ALPINE}.csv\""));
    assert_eq!(response.headers()["cache-control"], "no-store");
    let text = response.text().await.unwrap();
    assert!(text.contains("\r\n"));
    let records = records(&text);
    let width = records[0].len();
    for record in &records {
        assert_eq!(record.len(), width, "{record:?}");
        for cell in record {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        }
    }
    for expected in
        ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t'=1", "'\r'=1", "'=\"a\",\"b\"", "two\nlines", "青瓷 é"]
    {
        assert!(records.iter().any(|record| record[0] == expected), "{expected:?}");
    }
}

#[tokio::test]
async fn a_download_has_the_rows_of_its_list_in_its_order() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=60).await;
    for query in [
        "",
        "status=unused",
        "status=keys-shown",
        "status=ending-soon&sort=-quantity",
        "sort=activate-by",
        "sort=-product",
        "q=office",
        "q=test+00&sort=-status",
        "q=no-such-product",
    ] {
        let mut listed = Vec::new();
        for page in 1..=3 {
            let path = format!("{}?{query}&page={page}", software());
            let page_rows = rows(&admin.page(&path).await);
            if page > 1 && listed.ends_with(&page_rows) {
                break;
            }
            listed.extend(page_rows);
        }
        let csv = admin.text(&format!("{}.csv?{query}", software())).await;
        let mut downloaded: Vec<String> = Vec::new();
        // What several packages grant is one line of the list, where the first of them stands.
        for record in records(&csv).into_iter().skip(1) {
            if !downloaded.contains(&record[0]) {
                downloaded.push(record[0].clone());
            }
        }
        let listed: Vec<String> = listed.into_iter().map(|(_, name)| name).collect();
        assert_eq!(downloaded, listed, "{query}");
        assert_eq!(downloaded.is_empty(), query.contains("no-such"), "{query}");
    }
    // The link on the page is to exactly that.
    let page = admin.page(&format!("{}?q=office&status=unused&sort=-quantity", software())).await;
    assert!(page.links_into("software.csv?q=office&status=unused&sort=-quantity"), "{page}");
    // In another language, the words are its own, and the separator that of its spreadsheets; numbers and dates stay as
    // these read them.
    let french = records_by(b';', &admin.text(&format!("{}.csv?lang=fr", software())).await);
    assert_eq!(french[0][0], "Produit");
    assert!(french.iter().any(|record| record[3] == "2026-12-14"));
}

/// The ids of a list's rows, over all its pages.
async fn all_ids(visitor: &Visitor, path: &str) -> Vec<String> {
    let last = visitor.page(path).await.whole().all("[id^=p-]").len();
    assert!(last >= 3, "{path} has {last} pages");
    let mut listed = Vec::new();
    for page in 1..=last {
        let of_page = rows(&visitor.page(&format!("{path}&page={page}")).await);
        assert!(page == last || of_page.len() == 50, "{path} page {page}: {}", of_page.len());
        listed.extend(of_page.into_iter().map(|(id, _)| id));
    }
    listed
}

#[tokio::test]
async fn sorted_by_any_column_the_pages_show_each_row_once() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    // More than two pages, with many rows that are equal in every column but one, and some in each.
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=120).await;
    app.run("update products set name = 'Test same name' where code ~ '^test-software-11[0-9]$'").await;
    memberships::grant_of(&app, "Test same name", 5).await;
    let mut orders = BTreeSet::new();
    let mut all: Option<BTreeSet<String>> = None;
    for column in ["product", "package", "quantity", "activate-by", "status"] {
        for sort in [column.to_owned(), format!("-{column}")] {
            let path = format!("{}?sort={sort}", software());
            let listed = all_ids(&admin, &path).await;
            let once: BTreeSet<String> = listed.iter().cloned().collect();
            assert_eq!(once.len(), listed.len(), "{sort}: a row twice");
            assert_eq!(*all.get_or_insert(once.clone()), once, "{sort}: a row missing");
            // Rows that were touched come from the database in another order: the list stays as it is.
            memberships::rewrite_benefits_before(&app, &listed[30]).await;
            assert!(all_ids(&admin, &path).await == listed, "{sort}: not the same again");
            // Beyond the end: the last page, not an empty one.
            let beyond = rows(&admin.page(&format!("{path}&page=99")).await);
            assert!(listed.ends_with(&beyond.into_iter().map(|(id, _)| id).collect::<Vec<_>>()), "{sort}");
            // An opened row is on the page that is shown.
            let opened = admin.page(&format!("{path}&open={}", listed[60])).await;
            assert!(rows(&opened).iter().any(|(id, _)| *id == listed[60]), "{sort}");
            orders.insert(listed);
        }
    }
    assert!(orders.len() >= 7, "{} different orders", orders.len());
}
