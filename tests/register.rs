//! The register of seats: who has which seat of which product, since when and until when, and when one that was taken back
//! is free for others.

use time::macros::date;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor};
use crate::bench::Bench;
use crate::database::bulk::add_crowd;
use crate::database::seats;
use crate::factories::{SEATS, a_company};
use crate::html::Page;

/// Four seats in UTC, in a year that ends on 1 March 2027: of the second day of September, of October, taken back in October,
/// and of June, taken back in July.
async fn four_seats() -> Bench {
    let app = TestApp::demo().await;
    let year = (date!(2026 - 03 - 01), date!(2027 - 03 - 01));
    let company = a_company().in_zone("UTC").with_staff(5).with_gold().from(year.0, year.1).with_seats(6);
    let bench = company.made_in(&app).await.at_work(app, SEATS).await;
    for (seat, staff, from, until) in [
        (1, 1, "2026-09-02", "null"),
        (2, 2, "2026-10-02", "null"),
        (3, 3, "2026-10-03", "'2026-10-20 12:00Z'"),
        (4, 4, "2026-06-04", "'2026-07-20 12:00Z'"),
    ] {
        bench
            .app
            .run(&format!(
                "insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                               assigned_at, assigned_by, released_at)
                 select b.partner_id, gen_random_uuid(), b.id, {seat}, m.id, '{from}', '{from} 09:00Z', m.id, {until}
                 from benefits b join members m on m.partner_id = b.partner_id
                 join persons p on p.id = m.person_id and p.email = '{}'
                 where b.id = '{}'",
                bench.staff(staff),
                bench.benefit
            ))
            .await;
    }
    seats::count_anew(&bench.app).await;
    bench
}

fn register(bench: &Bench) -> String {
    format!("/partners/{}/seats", bench.mpn_id)
}

/// The cells of each row.
fn rows(page: &Page) -> Vec<Vec<String>> {
    page.rows().into_iter().filter(|row| row.head().is_some()).map(|row| row.cells()).collect()
}

fn names(page: &Page) -> Vec<String> {
    rows(page).into_iter().map(|row| row[0].clone()).collect()
}

async fn admin_of(bench: &Bench) -> Visitor {
    bench.app.sign_in(&format!("global.admin@{}", bench.domain)).await
}

#[tokio::test]
async fn the_register_says_who_has_which_seat_since_and_until_when_and_when_one_is_free() {
    let bench = four_seats().await;
    let admin = admin_of(&bench).await;
    let page = admin.page(&register(&bench)).await;
    let [one, two, three] = &rows(&page)[..] else { panic!("three rows: {page}") };
    let last_day = "31 Mar 2027";
    assert_eq!(one[1..], [SEATS, "Gold Core", "1", "2 Sept 2026", last_day, ""]);
    assert_eq!(two[1..], [SEATS, "Gold Core", "2", "2 Oct 2026", last_day, ""]);
    // Ninety days from the third of October (R-SEAT-3); what is free for everybody already is nobody's.
    assert_eq!(three[1..], [SEATS, "Gold Core", "3", "3 Oct 2026", "20 Oct 2026", "1 Jan 2027"]);
    assert!(page.contains("3 seats"), "{page}");
    let seat =
        format!("/partners/{}/benefits/visual-studio?open={}&seats=3#seat-3", bench.mpn_id, bench.benefit);
    assert!(page.links_to(&seat), "{page}");
    assert!(admin.page(&seat).await.contains("Free for another user on 1 Jan 2027"));
    // On its last day it waits, on the first of January no more.
    for (day, listed) in [("2026-12-31 23:59:59Z", 3), ("2027-01-01 00:00Z", 2)] {
        let at = time::OffsetDateTime::parse(
            &day.replace(' ', "T").replace("00:00Z", "00:00:00Z"),
            &time::format_description::well_known::Rfc3339,
        );
        bench.app.set_clock(at.unwrap());
        let admin = admin_of(&bench).await;
        assert_eq!(names(&admin.page(&register(&bench)).await).len(), listed, "{day}");
    }
}

#[tokio::test]
async fn search_filters_and_orders_find_seats_and_the_download_has_the_same() {
    let bench = four_seats().await;
    let admin = admin_of(&bench).await;
    let all = names(&admin.page(&register(&bench)).await);
    let listed = |which: &[usize]| which.iter().map(|at| all[*at].clone()).collect::<Vec<_>>();
    let two = all[1].replace(' ', "+");
    for (query, which) in [
        ("status=assigned".to_owned(), &[0, 1][..]),
        ("status=waiting".to_owned(), &[2]),
        (format!("q={two}"), &[1]),
        (format!("q={two}&status=waiting"), &[]),
        ("q=gold+enterprise".to_owned(), &[0, 1, 2]),
        ("product=visual-studio-enterprise&sort=-seat".to_owned(), &[2, 1, 0]),
        ("product=office-365-e3".to_owned(), &[]),
        ("sort=since".to_owned(), &[0, 1, 2]),
        ("sort=-since".to_owned(), &[2, 1, 0]),
        ("sort=free-on".to_owned(), &[2, 0, 1]),
        ("sort=until".to_owned(), &[2, 0, 1]),
    ] {
        let page = admin.page(&format!("{}?{query}", register(&bench))).await;
        assert_eq!(names(&page), listed(which), "{query}");
        let text = admin.text(&format!("{}.csv?{query}", register(&bench))).await;
        let mut csv = csv::Reader::from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
        let found: Vec<String> = csv.records().map(|it| it.unwrap()[0].to_owned()).collect();
        assert_eq!(found, listed(which), "{query}.csv");
    }
    // Each filter counts what it would show together with the search.
    let page = admin.page(&format!("{}?q={two}", register(&bench))).await;
    assert_eq!(page.by_id("f-all").unwrap().text(), "All 1");
    let text = admin.text(&format!("{}.csv?status=waiting", register(&bench))).await;
    assert!(text.contains("Visual Studio Enterprise,Gold Core,3,2026-10-03,2026-10-20,2027-01-01"), "{text}");
}

#[tokio::test]
async fn pages_of_the_register_show_each_seat_once_in_every_order() {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, SEATS, "gold_core").await;
    add_crowd(&app, 1..=120).await;
    seats::forget_all(&app).await;
    seats::fill(&app, &benefit, 120).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    for column in ["person", "product", "package", "seat", "since", "until", "free-on"] {
        for sort in [column.to_owned(), format!("-{column}")] {
            let mut seen = Vec::new();
            for page in 1..=3 {
                let page = admin.page(&format!("/partners/{ALPINE}/seats?sort={sort}&page={page}")).await;
                seen.extend(rows(&page).into_iter().map(|row| row[3].clone()));
            }
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), 120, "{sort}");
        }
    }
}

#[tokio::test]
async fn whoever_sees_the_people_sees_the_register_one_click_away_and_only_of_their_company() {
    let app = TestApp::demo().await;
    let path = format!("/partners/{ALPINE}/seats");
    for role in ["global.admin", "partner.admin", "user.admin", "admin.agent"] {
        let visitor = app.sign_in(&format!("{role}@alpine.example")).await;
        assert!(visitor.page(&format!("/partners/{ALPINE}/benefits")).await.links_to(&path), "{role}");
        let page = visitor.page(&path).await;
        assert!(page.contains("Giulia Pedrazzini") && !page.contains("Bleu"), "{role}: {page}");
    }
    let staff = app.sign_in("staff1@alpine.example").await;
    assert!(!staff.page(&format!("/partners/{ALPINE}/my-assignments")).await.links_to(&path));
    for path in [path.clone(), format!("{path}.csv")] {
        assert_eq!(staff.get(&path).await.status(), 403);
    }
    let foreign = app.sign_in("global.admin@bleu-horizon.example").await;
    assert_eq!(foreign.get(&path).await.status(), 404);
    // Nothing of an ended membership, and where nobody has a seat the page says so.
    seats::forget_all(&app).await;
    let page = foreign.page(&format!("/partners/{BLEU_HORIZON}/seats?lang=en")).await;
    assert!(page.contains("No seat is assigned yet"), "{page}");
}
