//! The People page: who is on it, in which order, with which seats; to whom it is shown; its download; and the way
//! from a seat to its holder and back.

#[path = "people/adding.rs"]
pub mod adding;
#[path = "people/invited.rs"]
mod invited;
#[path = "people/many.rs"]
mod many;
#[path = "people/roles.rs"]
mod roles;
#[path = "people/selected.rs"]
mod selected;
#[path = "people/signing_in.rs"]
mod signing_in;
#[path = "people/until.rs"]
mod until;

use std::collections::BTreeSet;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor};
use crate::database::bulk::add_crowd;
use crate::database::{members, memberships, seats};
use crate::html::{Page, Part};
use crate::office::Office;

const ADMIN: &str = "global.admin@alpine.example";
const ENTERPRISE: &str = "Visual Studio Enterprise";

fn people() -> String {
    format!("/partners/{ALPINE}/account/people")
}

/// The names of the rows of a page, in its order.
fn names(page: &Page) -> Vec<String> {
    let people = page.rows().into_iter().filter(|row| row.id().starts_with("m-"));
    let heads = people.filter_map(|row| row.first("th[scope=row]"));
    heads.map(|head| head.typed().trim_end_matches(" (you)").to_owned()).collect()
}

/// The records of a CSV without its head.
fn records(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("the mark by which spreadsheets know UTF-8");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The row of somebody with this address.
fn row_of<'a>(page: &'a Page, email: &str) -> Part<'a> {
    let rows = page.rows();
    *rows.iter().find(|row| row.cells().iter().any(|cell| cell == email)).expect("no such row")
}

#[tokio::test]
async fn the_list_names_everybody_with_roles_state_and_seats() {
    let app = TestApp::demo().await;
    Office::of_number(&app, ALPINE).await.deactivates("staff12@alpine.example").await;
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&people()).await;
    assert_eq!(names(&page).len(), 45);
    assert_eq!(names(&page)[0], "Anna Zürcher");
    assert!(!page.contains("bleu-horizon.example"));
    for (email, parts) in [
        (ADMIN, ["Claudia Brunner (you)", "Global admin", "Active", "0"]),
        (
            "consultant@freelance.example",
            ["Ingrid Halvorsen", "MPN partner admin", "Active Outside the company’s domains", "0"],
        ),
        ("staff7@alpine.example", ["Giulia Pedrazzini", "Staff", "Active", "1"]),
        ("staff12@alpine.example", ["Laurent Chappuis", "Staff", "Deactivated", "0"]),
    ] {
        let row = row_of(&page, email);
        let cells = row.cells();
        assert!(parts.iter().all(|part| cells.iter().any(|cell| cell == part)), "{parts:?}: {cells:?}");
    }
    // In its own order, each filter says what it shows.
    for (query, count, first) in [
        ("status=with-seats", 5, "Anna Zürcher"),
        ("status=with-seats&sort=-name", 5, "Hans-Peter Graf"),
        ("status=without-seats&sort=email", 39, "Reto Aeschlimann"),
        ("status=deactivated", 1, "Laurent Chappuis"),
        ("sort=roles", 45, "Claudia Brunner"),
        ("sort=-status", 45, "Laurent Chappuis"),
        ("sort=-seats", 45, "Anna Zürcher"),
        ("q=ZÜRCHER+staff1", 1, "Anna Zürcher"),
        ("q=consultant%40freelance", 1, "Ingrid Halvorsen"),
        ("q=brunner&status=without-seats", 1, "Claudia Brunner"),
    ] {
        let page = admin.page(&format!("{}?{query}", people())).await;
        assert_eq!((names(&page).len(), names(&page)[0].as_str()), (count, first), "{query}");
    }
    let none = admin.page(&format!("{}?q=nobody-at-all", people())).await;
    assert!(none.contains("Nobody in your company fits") && none.contains("Show all 45"), "{none}");
}

#[tokio::test]
async fn an_opened_row_tells_the_seats_and_leads_to_each_and_the_seat_leads_back() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let anna = app.member(ALPINE, "staff1@alpine.example").await;
    let benefit = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let person = format!("{}?open={anna}", people());
    let page = admin.page(&person).await;
    for part in ["Visual Studio Enterprise, seat 1 Gold Core", "30 Dec 2025 to 13 Jan 2027"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let seat = format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}&seats=1");
    assert!(page.links_to(&format!("{seat}#seat-1")), "{page}");
    let row = admin.page(&seat).await;
    let holder = row.by_id("seat-1").unwrap().link("Anna Zürcher");
    assert_eq!(holder.attr("href"), Some(format!("{person}#m-{anna}").as_str()), "{row}");
    assert_eq!(page.by_id(&format!("m-{anna}")).unwrap().attr("class"), Some("open"));
    // Each of a company's roles that sees the seats may see who holds them.
    for role in ["partner.admin", "user.admin", "admin.agent"] {
        let visitor = app.sign_in(&format!("{role}@alpine.example")).await;
        assert!(visitor.page(&seat).await.contains(&format!("{person}#m-{anna}")), "{role}");
        assert!(visitor.page(&person).await.link("seat 1").text().ends_with("seat 1"), "{role}");
    }
}

#[tokio::test]
async fn seats_of_memberships_that_are_over_are_not_counted() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let hans_peter = app.member(ALPINE, "staff8@alpine.example").await;
    let row = format!("{}?open={hans_peter}&q=staff8", people());
    assert!(admin.page(&row).await.contains("Visual Studio Professional, seat 1"));
    memberships::cancel_package(&app, "action_pack").await;
    let page = admin.page(&row).await;
    assert!(page.contains("Hans-Peter Graf holds no seat.") && !page.contains("Visual Studio Professional"));
    // After the renewal window nothing of the year is left.
    app.set_clock(time::macros::datetime!(2027-01-13 23:00 UTC));
    let admin = app.sign_in(ADMIN).await;
    assert!(names(&admin.page(&format!("{}?status=with-seats", people())).await).is_empty());
}

/// The part of the page that says who adds people.
fn help(page: &Page) -> Option<Part<'_>> {
    page.whole().first("[aria-labelledby=h-help]")
}

/// The addresses to which mails can be written from it.
fn addresses(part: Part<'_>) -> Vec<String> {
    let hrefs = part.hrefs();
    hrefs.iter().filter_map(|href| href.strip_prefix("mailto:")).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_page_says_who_adds_people_and_sends_nobody_to_themselves() {
    let app = TestApp::demo().await;
    let both = &[ADMIN, "user.admin@alpine.example"][..];
    for (account, adds, told) in [
        ("partner.admin", false, both),
        ("admin.agent", false, both),
        ("user.admin", true, &[ADMIN]),
        ("global.admin", true, &["user.admin@alpine.example"]),
    ] {
        let page = app.sign_in(&format!("{account}@alpine.example")).await.page(&people()).await;
        let help = help(&page).unwrap();
        assert_eq!(
            help.contains("A Global admin or User admin of your company adds people."),
            !adds,
            "{account}"
        );
        assert_eq!(addresses(help), told, "{account}");
    }
    // Nobody is sent to people of another company, and where nobody else can, nobody is named.
    let page = app.sign_in("global.admin@celadon.example").await;
    let page = page.page(&format!("/partners/{CELADON}/account/people?lang=en")).await;
    assert!(help(&page).is_none(), "{page}");
}

#[tokio::test]
async fn staff_see_neither_the_page_nor_a_link_to_it() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    assert!(!staff.page(&format!("/partners/{ALPINE}/my-assignments")).await.contains("/account/people"));
    for path in [people(), format!("{}.csv", people())] {
        let response = staff.get(&path).await;
        assert_eq!(response.status(), 403);
        assert!(!Page::of(response).await.contains("staff2@"));
    }
}

#[tokio::test]
async fn the_download_has_the_rows_of_the_list_in_its_order_and_no_formula() {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=70).await;
    let odd = ["=1+1", "+1", "-1", "@SUM(A1)", "=\"a\",\"b\"", "two\nlines", "青瓷 é"];
    for (at, name) in odd.iter().enumerate() {
        members::rename(&app, &[format!("crowd{}@alpine.example", at + 1)], name).await;
    }
    let admin = app.sign_in(ADMIN).await;
    let response = admin.get(&format!("{}.csv", people())).await;
    assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
    let disposition = response.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert_eq!(disposition, format!("attachment; filename=\"people-{ALPINE}.csv\""));
    assert_eq!(response.headers()["cache-control"], "no-store");
    let all = records(&response.text().await.unwrap());
    assert_eq!(all.len(), 115);
    for cell in all.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
    }
    for expected in ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=\"a\",\"b\"", "two\nlines", "青瓷 é"] {
        assert!(all.iter().any(|record| record[0] == expected), "{expected:?}");
    }
    let giulia = ["Giulia Pedrazzini", "staff7@alpine.example", "Staff", "Active", "1", ""];
    assert!(all.iter().any(|record| *record == giulia), "{all:?}");
    for query in ["", "status=with-seats&sort=-name", "q=crowd&sort=-email", "status=without-seats&q=staff"] {
        let mut listed = Vec::new();
        for page in 1..=3 {
            let of_page = names(&admin.page(&format!("{}?{query}&page={page}", people())).await);
            if page > 1 && listed.ends_with(&of_page) {
                break;
            }
            listed.extend(of_page);
        }
        let csv = records(&admin.text(&format!("{}.csv?{query}", people())).await);
        let downloaded: Vec<String> =
            csv.into_iter().map(|record| record[0].trim_start_matches('\'').to_owned()).collect();
        assert_eq!(downloaded, listed, "{query}");
        assert!(!listed.is_empty(), "{query}");
    }
    let page = admin.page(&format!("{}?q=crowd&status=without-seats&sort=-email", people())).await;
    assert!(page.links_into("people.csv?q=crowd&status=without-seats&sort=-email"), "{page}");
}

/// The ids of the rows over all pages.
async fn all_ids(visitor: &Visitor, path: &str) -> Vec<String> {
    let last = visitor.page(path).await.whole().all("[id^=p-]").len();
    let mut listed = Vec::new();
    for page in 1..=last {
        listed.extend(visitor.page(&format!("{path}&page={page}")).await.ids("m-"));
    }
    listed
}

#[tokio::test]
async fn sorted_by_any_column_the_pages_show_each_person_once() {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=120).await;
    let many: Vec<String> = (1..100).map(|number| format!("crowd{number}@alpine.example")).collect();
    members::rename(&app, &many, "Same name").await;
    let admin = app.sign_in(ADMIN).await;
    let mut orders = BTreeSet::new();
    for column in ["name", "email", "roles", "status", "seats"] {
        for sort in [column.to_owned(), format!("-{column}")] {
            let path = format!("{}?sort={sort}", people());
            let listed = all_ids(&admin, &path).await;
            assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), 165, "{sort}");
            members::rewrite_before(&app, &listed[30]).await;
            assert_eq!(all_ids(&admin, &path).await, listed, "{sort}: not the same again");
            // An opened row is on the page that is shown.
            let opened = admin.page(&format!("{path}&open={}", listed[90])).await;
            let row = opened.by_id(&format!("m-{}", listed[90])).expect("the row");
            assert_eq!(row.attr("class"), Some("open"), "{sort}");
            orders.insert(listed);
        }
    }
    assert!(orders.len() >= 8, "{} different orders", orders.len());
}

#[tokio::test]
async fn odd_wishes_are_refused_or_understood_and_change_nothing() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let foreign = app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    let benefit = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    let row = format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}");
    let mut asked = Vec::new();
    for (query, expected) in [
        ("unknown=1", 200),
        ("q=a&q=b", 200),
        ("status=nonsense", 200),
        ("status=assigned", 200),
        ("sort=product", 200),
        ("sort=--name", 200),
        ("sort=-", 200),
        ("q=%ff", 200),
        ("q=%00", 200),
        ("find=a", 200),
        ("", 200),
        ("q=%25_%27%22%3Cscript%3E", 200),
        ("status=deactivated", 200),
        ("lang=fr", 200),
    ] {
        asked.push((format!("{}?{query}", people()), expected));
        asked.push((format!("{}.csv?{query}", people()), expected));
    }
    for (query, expected) in [("page=0", 200), ("page=one", 200), ("page=99", 200), ("open=x", 404)] {
        asked.push((format!("{}?{query}", people()), expected));
    }
    asked.push((format!("{}?open={foreign}", people()), 404));
    for (query, expected) in [
        ("seats=0", 200),
        ("seats=-1", 200),
        ("seats=x", 200),
        ("seats=99999999999999", 200),
        ("seats=1&seats=2", 200),
        ("seats=2147483647", 200),
        ("seats=", 200),
        ("holder=%3Cscript%3E", 200),
        ("holder=%ff", 200),
    ] {
        asked.push((format!("{row}&{query}"), expected));
    }
    let before = app.tables().await;
    for (path, expected) in &asked {
        let response = admin.get(path).await;
        assert_eq!(response.status().as_u16(), *expected, "{path}");
        assert!(!Page::of(response).await.source().contains("<script>"), "{path}");
    }
    // But for the logs, which have the downloads, and what was unknown.
    let told = [("company_audit".to_owned(), 14), ("programme_audit".to_owned(), 2)];
    assert_eq!(app.tables().await.changes_since(&before), told);
}

#[tokio::test]
async fn three_hundred_seats_are_shown_in_pages_and_found_by_holder_or_number() {
    let app = TestApp::demo().await;
    add_crowd(&app, 1..=300).await;
    let benefit = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
    seats::fill(&app, &benefit, 300).await;
    let admin = app.sign_in(ADMIN).await;
    let row = format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}");
    let seats = |page: &Page| -> Vec<i32> {
        let items = page.whole().all("tr[id^=seat-]").into_iter();
        items.map(|item| item.id().trim_start_matches("seat-").parse().unwrap()).collect()
    };
    // Each seat is on one page, with all who held it.
    let mut all = Vec::new();
    for first in ["", "51", "101", "151", "201", "251"] {
        let page = admin.page(&format!("{row}&seats={first}")).await;
        assert_eq!(page.whole().all("[id^=seats-from-]").len(), 6);
        assert_eq!(page.count("Before:"), 50);
        all.extend(seats(&page));
    }
    assert_eq!(all, (1..=300).collect::<Vec<_>>());
    // The page that holds a seat, as the holder's row among the people links to it.
    let holder = app.member(ALPINE, "crowd217@alpine.example").await;
    let person = admin.page(&format!("{}?open={holder}", people())).await;
    assert!(person.links_into("&seats=217#seat-217"), "{person}");
    let page = admin.page(&format!("{row}&seats=217")).await;
    assert_eq!(seats(&page), (201..=250).collect::<Vec<_>>());
    assert!(page.link("Seats 201 to 250").attr("aria-current") == Some("page"), "{page}");
    // Somebody who holds one seat and held two others; a number; nobody.
    for typed in ["crowd+0217", "217", "300"] {
        let last: i32 = typed[typed.len() - 3..].parse().unwrap();
        let page = admin.page(&format!("{row}&holder={typed}")).await;
        assert_eq!(seats(&page), [last - 2, last - 1, last], "{typed}");
        assert!(page.contains("Show all seats"));
    }
    let none = admin.page(&format!("{row}&holder=nobody")).await;
    assert!(seats(&none).is_empty() && none.contains("No seat fits the search."), "{none}");
    // What stands beside the seats keeps the page and the search; with no seat free there is nobody to be picked.
    assert!(page.by_id("find").is_none() && page.contains("No seat is free."), "{page}");
    memberships::grant(&app, &benefit, 301).await;
    let page = admin.page(&format!("{row}&holder=crowd&seats=120")).await;
    for (name, value) in [("seats", "120"), ("holder", "crowd")] {
        assert_eq!(page.hidden(name), value);
    }
    // Few seats need neither pages nor search.
    let few = app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let page = admin.page(&format!("/partners/{ALPINE}/benefits/visual-studio?open={few}")).await;
    assert!(page.by_id("holder").is_none() && !page.contains("seats-from-"), "{page}");
}

#[tokio::test]
async fn who_has_a_seat_is_told_where_to_use_it_in_their_language() {
    let app = TestApp::demo().await;
    let own = format!("/partners/{ALPINE}/my-assignments");
    let studio = app.sign_in("staff1@alpine.example").await;
    let page = studio.page(&own).await;
    for part in [
        "Visual Studio Enterprise Gold Core",
        "Sign in there with staff1@alpine.example.",
        "30 Dec 2025",
        "13 Jan 2027",
        "signs in to the Visual Studio portal",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let manage = page.link("Manage it at studio.example");
    assert_eq!(manage.attr("href"), Some("https://studio.example/subscriptions"));
    assert!(studio.page(&format!("{own}?lang=ru")).await.contains("Владелец места входит на портал"));
    // A credit is managed in the cloud's own portal, whatever the programme has set.
    let credit = app.sign_in("staff7@alpine.example").await;
    let page = credit.page(&own).await;
    let manage = page.link("Manage it in the cloud’s own portal");
    assert_eq!(manage.attr("href"), Some("https://cloud.example/"));
    assert!(page.contains("The person assigned activates the credit"), "{page}");
    // Where the catalogue knows nothing, nothing is made up.
    app.run("update products set manage_url = null; update product_texts set special_instructions = ''")
        .await;
    let page = studio.page(&own).await;
    assert!(page.contains("Visual Studio Enterprise") && !page.contains("Manage it"), "{page}");
    assert!(!page.contains("Sign in there with"), "{page}");
}
