//! The list of what is asked for: everything is found, what has waited longest comes first, and no page is slow
//! however many there are.

use std::collections::BTreeSet;

use partner_portal::base::ids::PersonId;
use partner_portal::base::marks::{At, TimeMark};
use partner_portal::queue::Area;
use partner_portal::queue::store::{Asked, Of, Standing, With, count_waiting, list_waiting};

use sqlx::PgConnection;
use time::macros::datetime;

use super::{Desk, INCIDENTS, OPERATOR, SECOND, path};
use crate::app::{ALPINE, CELADON, TestApp, Visitor};
use crate::database::queue as items;
use crate::html::Page;
use crate::office::Office;

const LIST: &str = "/console/activations";

/// The ids of the rows of a list, in its order.
fn rows(page: &Page) -> Vec<String> {
    page.ids("q-")
}

/// Where the link with this id leads.
fn link(page: &Page, id: &str) -> Option<String> {
    page.by_id(id)?.attr("href").map(str::to_owned)
}

fn next(page: &Page) -> Option<String> {
    link(page, "next")
}

/// How many requests the page says that there are.
fn count(page: &Page) -> String {
    page.whole().first("p.count").unwrap().text()
}

/// Where the download of what the page lists is.
fn csv(page: &Page) -> String {
    page.whole().first("a.tool").unwrap().attr("href").unwrap().to_owned()
}

/// Puts so many into the queue, with both operators and nobody.
async fn fill(app: &TestApp, count: i32, companies: i32) {
    items::fill(app, count, companies, (OPERATOR, SECOND)).await;
}

/// Every filter with what it means.
fn filters(second: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (status, in_status) in [
        ("", "open"),
        ("all", "true"),
        ("requested", "state = 'requested'"),
        ("declined", "state = 'declined'"),
        ("withdrawn", "state = 'withdrawn'"),
    ] {
        for (kind, of_kind) in [("", "true"), ("go_to_market", "kind = 'go_to_market'")] {
            for (company, of_company) in [
                ("", "true"),
                ("4100002", "about_partner = (select id from partner_directory where mpn_id = 4100002)"),
            ] {
                for (assignee, with) in [
                    ("", "true".to_owned()),
                    ("me", format!("assignee = (select id from persons where email = '{OPERATOR}')")),
                    ("nobody", "assignee is null".to_owned()),
                    (second, format!("assignee = '{second}'")),
                ] {
                    all.push((
                        format!("status={status}&kind={kind}&company={company}&assignee={assignee}"),
                        format!(
                            "area = 'activations' and {in_status} and {of_kind} and {of_company} and {with}"
                        ),
                    ));
                }
            }
        }
    }
    all
}

/// The ids of a whole list, page by page; something older is taken out between the pages, something newer comes in.
async fn walk(operator: &Visitor, query: &str) -> Vec<String> {
    let mut listed = Vec::new();
    let mut path = format!("{LIST}?{query}");
    loop {
        let page = operator.page(&path).await;
        let of_page = rows(&page);
        assert!(of_page.len() <= 50, "{path}: {}", of_page.len());
        listed.extend(of_page);
        match next(&page) {
            Some(next) => path = next,
            None => return listed,
        }
    }
}

#[tokio::test]
async fn every_filter_shows_its_rows_each_once_longest_waiting_first() {
    let desk = Desk::new().await;
    fill(&desk.app, 400, 4).await;
    let second = desk.second_id().await;
    for (query, condition) in filters(&second) {
        let expected: Vec<uuid::Uuid> = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "select id from queue_items where {condition} order by since, id"
        )))
        .fetch_all(&mut desk.app.owner().await)
        .await
        .unwrap();
        let expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        assert_eq!(walk(&desk.operator, &query).await, expected, "{query}");
    }
    // A page that begins after the last is empty; who looks at later ones doesn't see the list move.
    let first = desk.operator.page(&format!("{LIST}?status=all")).await;
    let second_page = next(&first).unwrap();
    let before = rows(&desk.operator.page(&second_page).await);
    items::forget(&desk.app, &rows(&first)).await;
    assert_eq!(rows(&desk.operator.page(&second_page).await), before);
    for odd in ["company=41", "company=x", "company=9999999999", "company=-1", "company=%25"] {
        assert!(rows(&desk.operator.page(&format!("{LIST}?{odd}")).await).is_empty(), "{odd}");
    }
    let all: BTreeSet<String> = walk(&desk.operator, "company=+4100002+").await.into_iter().collect();
    assert!(!all.is_empty());
}

#[tokio::test]
async fn pages_lead_back_as_they_lead_forth_also_among_those_of_the_same_moment() {
    let desk = Desk::new().await;
    fill(&desk.app, 400, 4).await;
    // Most of them at three moments: the ends of pages fall among those of one.
    items::bring_most_to_two_moments(&desk.app).await;
    let mut pages = vec![desk.operator.page(&format!("{LIST}?status=all&kind=technical")).await];
    while let Some(next) = next(pages.last().unwrap()) {
        pages.push(desk.operator.page(&next).await);
    }
    assert!(pages.len() > 4, "{}", pages.len());
    assert_eq!((link(&pages[0], "previous"), link(&pages[0], "first")), (None, None));
    for pair in pages.windows(2) {
        let back = desk.operator.page(&link(&pair[1], "previous").unwrap()).await;
        assert_eq!(rows(&back), rows(&pair[0]));
        assert_eq!(rows(&desk.operator.page(&next(&back).unwrap()).await), rows(&pair[1]));
    }
    // Back at the start, there is no way further back, and all its rows are there, whatever went meanwhile.
    let second = &pages[1];
    let start = desk.operator.page(&link(second, "previous").unwrap()).await;
    assert_eq!((link(&start, "previous"), link(&start, "first")), (None, None));
    items::forget(&desk.app, &rows(&pages[0])[..49]).await;
    let start = desk.operator.page(&link(second, "previous").unwrap()).await;
    assert_eq!(rows(&start), [&rows(&pages[0])[49..], &rows(second)[..49]].concat());
    assert_eq!((link(&start, "previous"), link(&start, "first")), (None, None));
}

#[tokio::test]
async fn the_download_holds_what_is_listed_on_all_pages() {
    let desk = Desk::new().await;
    // More than one transaction of the download reads.
    fill(&desk.app, 4_000, 4).await;
    items::make_titles_formulas(&desk.app).await;
    for query in
        ["status=all&kind=technical", "status=declined&company=4100002", "assignee=me", "kind=go_to_market"]
    {
        let listed = walk(&desk.operator, query).await;
        let page = desk.operator.page(&format!("{LIST}?{query}")).await;
        assert_eq!(csv(&page), format!("{LIST}.csv?{query}"));
        let response = desk.operator.get(&csv(&page)).await;
        assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
        assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"activations.csv\"");
        let text = response.text().await.unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines[0],
            "Request,Kind,Company,MPN ID,Status,Waiting since,With,Fulfilled automatically from"
        );
        let titles: Vec<(uuid::Uuid, String)> = sqlx::query_as("select id, title from queue_items")
            .fetch_all(&mut desk.app.owner().await)
            .await
            .unwrap();
        let titles: std::collections::HashMap<String, String> =
            titles.into_iter().map(|(id, title)| (id.to_string(), title)).collect();
        let expected: Vec<String> =
            listed
                .iter()
                .map(|id| {
                    if titles[id].starts_with('=') { format!("'{}", titles[id]) } else { titles[id].clone() }
                })
                .collect();
        let found: Vec<&str> = lines[1..].iter().map(|line| line.split(',').next().unwrap()).collect();
        assert_eq!(found, expected, "{query}");
    }
    let nonsense = desk.operator.text(&format!("{LIST}.csv?status=nonsense&kind=x&assignee=y")).await;
    assert_eq!(nonsense, desk.operator.text(&format!("{LIST}.csv")).await);
    let french =
        desk.operator.get(&format!("{LIST}.csv?company=4100002&lang=fr")).await.text().await.unwrap();
    assert!(french.contains("En attente depuis") && french.contains(";4100002;"), "{french}");
}

#[tokio::test]
async fn a_thousand_are_counted_and_of_more_it_is_said_that_there_are_more() {
    let desk = Desk::new().await;
    items::add(&desk.app, 1).await;
    assert_eq!(count(&desk.operator.page(LIST).await), "1 request");
    items::add(&desk.app, 999).await;
    let queries =
        ["", "?status=all", "?kind=technical", "?company=4100001", "?assignee=nobody", "?status=requested"];
    for query in queries {
        assert_eq!(count(&desk.operator.page(&format!("{LIST}{query}")).await), "1,000 requests", "{query}");
    }
    items::add(&desk.app, 1).await;
    for query in queries {
        assert_eq!(count(&desk.operator.page(&format!("{LIST}{query}")).await), "1,000+ requests", "{query}");
    }
    assert_eq!(count(&desk.operator.page(&format!("{LIST}?lang=fr")).await), "Plus de 1\u{202f}000 demandes");
}

#[tokio::test]
async fn a_row_says_what_by_whom_how_it_stands_since_when_and_with_whom() {
    let desk = Desk::new().await;
    let empty = desk.operator.page(LIST).await;
    assert!(empty.contains("Nothing waits"), "{empty}");
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let office = Office::open(&desk.app, ALPINE, "partner.admin@alpine.example").await;
    let asked = office.at(datetime!(2026-11-18 23:59 UTC)).asks_for(&benefit).await;
    let activation = asked.to_string();
    desk.app.clock.advance(time::Duration::hours(3));
    let page = desk.operator.page(LIST).await;
    for part in [
        "On-premises incidents",
        "Technical benefits",
        "Alpine Consulting",
        "?company=4100001",
        "Requested",
        "18 Nov 2026, 23:59 UTC",
        "2 days ago",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.posts_to(&format!("{}/taking", path(&activation))), "{page}");
    // Taken from the list: on to the page of it.
    let taken = desk.second.post(&format!("{}/taking", path(&activation)), &[]).await;
    assert_eq!(crate::app::location(&taken), path(&activation));
    let page = desk.operator.page(LIST).await;
    assert!(page.contains("In progress") && page.contains("second@programme.example"), "{page}");
    assert!(!page.contains("/taking"), "{page}");
    let french = desk.operator.page(&format!("{LIST}?lang=fr")).await;
    assert!(french.contains("En cours") && french.contains("il y a 2 jours"), "{french}");
}

#[tokio::test]
async fn odd_wishes_at_the_queue_are_passed_over() {
    let desk = Desk::new().await;
    desk.set_contact(CELADON, "staff1@celadon.example").await;
    desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.operator.page(LIST).await;
    let before = desk.app.tables().await;
    let id = "01939a3c-0000-7000-8000-000000000000";
    for (query, expected) in [
        ("unknown=1".to_owned(), 200),
        ("status=nonsense".to_owned(), 200),
        ("status=Requested".to_owned(), 200),
        ("status=requested&status=active".to_owned(), 200),
        ("kind=software".to_owned(), 200),
        ("assignee=x".to_owned(), 200),
        (format!("assignee={}", id.to_uppercase()), 200),
        ("after=1".to_owned(), 200),
        (format!("after={id}"), 200),
        (format!("after=-1-{id}"), 200),
        (format!("after=99999999999999999999-{id}"), 200),
        (format!("after=18446744073709551615-{id}"), 200),
        ("before=1".to_owned(), 200),
        (format!("before={id}"), 200),
        (format!("after=0-{id}&before=0-{id}"), 200),
        ("company=%ff".to_owned(), 200),
        ("company=%00".to_owned(), 200),
        ("page=2".to_owned(), 200),
        ("status=&kind=&company=&assignee=&after=&before=".to_owned(), 200),
        (format!("assignee={id}"), 200),
        (format!("after=0-{id}&lang=fr"), 200),
        (format!("before=0-{id}&lang=fr"), 200),
        ("company=%27%20or%20true".to_owned(), 200),
    ] {
        let status = desk.operator.get(&format!("{LIST}?{query}")).await.status().as_u16();
        assert_eq!(status, expected, "{query}");
    }
    assert_eq!(desk.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn every_filter_reads_by_an_index() {
    let desk = Desk::new().await;
    fill(&desk.app, 20_000, 500).await;
    let second = PersonId(desk.second_id().await.parse().unwrap());
    let mut most = 0;
    for standing in [Standing::Any, Standing::Open, Standing::In("requested"), Standing::In("declined")] {
        for kind in [None, Some("go_to_market")] {
            for mpn_id in [None, Some(ALPINE)] {
                for with in [With::Anybody, With::Operator(second), With::Nobody] {
                    let of = mpn_id.and_then(|it: i64| Of::parse(&it.to_string()));
                    let asked = Asked { area: Area::Activations, standing, kind, of, with };
                    most = most.max(most_read(&desk.app, &asked).await);
                }
            }
        }
    }
    println!("at most {most} rows of 20,000 are read for a page");
    assert!(most <= 6_000, "{most}: more than one operator has, or nobody");
}

/// How many rows are read at most for a page from the start, one before a row in the midst, and the count.
async fn most_read(app: &TestApp, asked: &Asked) -> i64 {
    let midst = TimeMark { at: time::macros::datetime!(2026-01-04 00:00 UTC), id: uuid::Uuid::max() };
    let mut most = 0;
    // Often enough for a plan that is made once for all.
    for _ in 0..8 {
        for at in [Some(At::Start), Some(At::Before(midst)), None] {
            let mut tx = app.state.db.console().await.unwrap();
            let before = rows_read(&mut tx).await;
            match at {
                Some(at) => assert!(list_waiting(&mut tx, asked, at).await.unwrap().len() <= 51),
                None => assert!(count_waiting(&mut tx, asked).await.unwrap() <= 1_001),
            }
            let after = rows_read(&mut tx).await;
            assert_eq!(after.0, before.0, "{asked:?} at {at:?} reads rows one after the other");
            most = most.max(after.1 - before.1);
        }
    }
    most
}

/// How many rows of the queue this connection has read: one after the other, and by an index.
async fn rows_read(conn: &mut PgConnection) -> (i64, i64) {
    let sql =
        "select seq_tup_read, idx_tup_fetch from pg_stat_xact_user_tables where relname = 'queue_items'";
    sqlx::query_as(sql).fetch_one(conn).await.unwrap()
}

/// How long a page takes over 100,000 rows: `cargo test --test portal how_long_the_queue -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "measures"]
async fn how_long_the_queue_takes_with_a_hundred_thousand_rows() {
    let desk = Desk::new().await;
    fill(&desk.app, 100_000, 10_000).await;
    let second = desk.second_id().await;
    let mut slowest = Vec::new();
    for (query, _) in filters(&second) {
        let mut times = Vec::new();
        let mut path = Some(format!("{LIST}?{query}"));
        for _ in 0..20 {
            let Some(this) = path else { break };
            let begun = std::time::Instant::now();
            let page = desk.operator.page(&this).await;
            times.push(begun.elapsed());
            path = next(&page);
        }
        times.sort();
        slowest.push((*times.last().unwrap(), query));
    }
    slowest.sort();
    for (time, query) in slowest.iter().rev().take(8) {
        println!("{time:?} {query}");
    }
    println!("median of the slowest: {:?}", slowest[slowest.len() / 2].0);
}
