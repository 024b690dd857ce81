//! The list of what is asked for: everything is found, what has waited longest comes first, and no page is slow
//! however many there are.

use std::collections::BTreeSet;

use partner_portal::base::ids::PersonId;
use partner_portal::queue::Area;
use partner_portal::queue::store::{Asked, list_waiting};

use sqlx::PgConnection;

use super::{Desk, INCIDENTS, OPERATOR, SECOND, path};
use crate::app::{ALPINE, CELADON, TestApp, Visitor};
use crate::html::Page;

const LIST: &str = "/console/activations";

/// The ids of the rows of a list, in its order.
fn rows(page: &Page) -> Vec<String> {
    page.ids("q-")
}

fn next(page: &Page) -> Option<String> {
    page.by_id("next")?.attr("href").map(str::to_owned)
}

/// Puts so many into the queue, of all kinds, states and ages, of so many companies, some at the same moment, with both
/// operators and nobody.
async fn fill(app: &TestApp, count: i32, companies: i32) {
    app.run(&format!(
        "insert into partner_directory (id, mpn_id, name)
         select gen_random_uuid(), 4100000 + n, 'Company ' || n from generate_series(5, {companies}) n;
         insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee)
         select gen_random_uuid(), d.id, case when n % 10 = 9 then 'service_requests' else 'activations' end,
                case when n % 4 = 0 then 'go_to_market' else 'technical' end, state,
                state in ('requested', 'in_progress'),
                timestamptz '2026-01-01 00:00Z' + (n / 3 * 7 % 9973) * interval '1 minute', 'Request ' || n,
                case when state = 'requested' then null
                     else (select id from persons
                           where email = case when n % 3 = 0 then '{SECOND}' else '{OPERATOR}' end) end
         from (select n, (array['requested', 'in_progress', 'active', 'declined', 'withdrawn'])[1 + n % 5] as state,
                      4100001 + n % {companies} as mpn_id
               from generate_series(1, {count}) n) it
         join partner_directory d on d.mpn_id = it.mpn_id;
         analyze queue_items; analyze partner_directory"
    ))
    .await;
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
    desk.app.run(&format!("delete from queue_items where id in ('{}')", rows(&first).join("', '"))).await;
    assert_eq!(rows(&desk.operator.page(&second_page).await), before);
    for odd in ["company=41", "company=x", "company=9999999999", "company=-1", "company=%25"] {
        assert!(rows(&desk.operator.page(&format!("{LIST}?{odd}")).await).is_empty(), "{odd}");
    }
    let all: BTreeSet<String> = walk(&desk.operator, "company=+4100002+").await.into_iter().collect();
    assert!(!all.is_empty());
}

#[tokio::test]
async fn a_row_says_what_by_whom_how_it_stands_since_when_and_with_whom() {
    let desk = Desk::new().await;
    let empty = desk.operator.page(LIST).await;
    assert!(empty.contains("Nothing waits"), "{empty}");
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.app.clock.advance(time::Duration::hours(3));
    desk.app.run("update queue_items set since = '2026-11-18 23:59Z'").await;
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
async fn odd_wishes_at_the_queue_are_refused() {
    let desk = Desk::new().await;
    desk.set_contact(CELADON, "staff1@celadon.example").await;
    desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    desk.operator.page(LIST).await;
    let before = desk.app.tables().await;
    let id = "01939a3c-0000-7000-8000-000000000000";
    for (query, expected) in [
        ("unknown=1".to_owned(), 400),
        ("status=nonsense".to_owned(), 400),
        ("status=Requested".to_owned(), 400),
        ("status=requested&status=active".to_owned(), 400),
        ("kind=software".to_owned(), 400),
        ("assignee=x".to_owned(), 400),
        (format!("assignee={}", id.to_uppercase()), 400),
        ("after=1".to_owned(), 400),
        (format!("after={id}"), 400),
        (format!("after=-1-{id}"), 400),
        (format!("after=99999999999999999999-{id}"), 400),
        (format!("after=18446744073709551615-{id}"), 400),
        ("company=%ff".to_owned(), 400),
        ("company=%00".to_owned(), 400),
        ("page=2".to_owned(), 400),
        // Odd, but understood.
        ("status=&kind=&company=&assignee=&after=".to_owned(), 200),
        (format!("assignee={id}"), 200),
        (format!("after=0-{id}&lang=fr"), 200),
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
    for state in [None, Some("requested"), Some("declined")] {
        for open in [true, false] {
            for kind in [None, Some("go_to_market")] {
                for mpn_id in [None, Some(ALPINE)] {
                    for (assignee, unassigned) in [(None, false), (Some(second), false), (None, true)] {
                        let asked = Asked { open, state, kind, mpn_id, assignee, unassigned, after: None };
                        // Often enough for a plan that is made once for all.
                        for _ in 0..8 {
                            let mut tx = desk.app.state.db.console().await.unwrap();
                            let before = rows_read(&mut tx).await;
                            list_waiting(&mut tx, Area::Activations, &asked).await.unwrap();
                            let after = rows_read(&mut tx).await;
                            assert_eq!(after.0, before.0, "{asked:?} reads rows one after the other");
                            most = most.max(after.1 - before.1);
                        }
                    }
                }
            }
        }
    }
    println!("at most {most} rows of 20,000 are read for a page");
    assert!(most <= 6_000, "{most}: more than one operator has, or nobody");
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
