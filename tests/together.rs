//! The same product from two packages: one row with its packages inside, whose keys, seats and hours stay those of each
//! package, and which counts as many benefits as it holds.

use crate::app::{ALPINE, TestApp, Visitor};
use crate::factories::{SEATS, a_company};
use crate::html::{Page, Part};
use crate::office::Office;

const ADMIN: &str = "global.admin@alpine.example";
const OFFICE: &str = "Office Professional Plus 2019";

fn software(more: &str) -> String {
    format!("/partners/{ALPINE}/benefits/software{more}")
}

/// The rows of a product's packages.
fn inside(page: &Page) -> Vec<Part<'_>> {
    page.whole().all("tr.within:not(.detail)")
}

/// A cell of the row of a benefit.
fn cell(page: &Page, benefit: &str, heading: &str) -> String {
    page.by_id(&format!("b-{benefit}")).unwrap_or_else(|| panic!("{page}")).cell(heading)
}

/// Follows the arrow of a row.
async fn follow(visitor: &Visitor, row: Part<'_>) -> Page {
    visitor.page(row.first("a.toggle").unwrap().attr("href").unwrap()).await
}

#[tokio::test]
async fn a_product_from_two_packages_is_one_row_with_its_packages_inside() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&software("")).await;
    let row = page.row(OFFICE);
    let told = ["Package", "Quantity", "Get by", "Status"].map(|heading| row.cell(heading));
    assert_eq!(told, ["in 2 packages", "110", "14 Dec 2026 in 24 days", "Not used"]);
    let arrow = row.first("a.toggle").unwrap();
    assert_eq!((arrow.text(), arrow.attr("aria-expanded")), (format!("Packages of {OFFICE}"), Some("false")));
    assert!(inside(&page).is_empty());

    let open = follow(&admin, row).await;
    let rows = inside(&open);
    let told = |row: &Part<'_>| (row.head().unwrap(), row.cell("Quantity"), row.cell("Status"));
    let line = |package: &str, quantity: &str| {
        (format!("{package}, {OFFICE}"), quantity.to_owned(), "Not used".to_owned())
    };
    assert_eq!(
        rows.iter().map(told).collect::<Vec<_>>(),
        [line("Gold Core", "100"), line("Microsoft Action Pack", "10")]
    );
    assert_eq!(open.row(OFFICE).first("a.toggle").unwrap().attr("aria-expanded"), Some("true"));
    assert!(open.by_id("opened").is_none());
    // What is filtered, sorted and asked in another language stays so.
    let asked = admin.page(&software("?status=unused&sort=-quantity&lang=fr")).await;
    let open = follow(&admin, asked.row(OFFICE)).await;
    assert_eq!((open.language(), inside(&open).len()), ("fr", 2));
    assert!(open.by_id("f-unused").unwrap().attr("aria-current").is_some());
}

#[tokio::test]
async fn an_address_that_opens_a_benefit_opens_its_product_and_closing_it_leaves_the_packages_shown() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let gold = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let page = admin.page(&software(&format!("?open={gold}"))).await;
    assert_eq!(page.row(OFFICE).first("a.toggle").unwrap().attr("aria-expanded"), Some("true"));
    let row = page.by_id(&format!("b-{gold}")).unwrap();
    assert!(page.by_id("opened").unwrap().contains("Get keys"));
    let closed = follow(&admin, row).await;
    assert!(closed.by_id("opened").is_none());
    assert_eq!(inside(&closed).len(), 2);
    let shut = follow(&admin, closed.row(OFFICE)).await;
    assert!(inside(&shut).is_empty());
    // A product that the list doesn't have, or not from two packages, opens nothing.
    for odd in ["x", &gold, "00000000-0000-0000-0000-000000000000"] {
        assert!(inside(&admin.page(&software(&format!("?product={odd}"))).await).is_empty());
    }
}

#[tokio::test]
async fn a_key_of_one_package_leaves_the_other_unused_and_a_filter_takes_each_for_itself() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let gold = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let pack = app.benefit(ALPINE, OFFICE, "action_pack").await;
    let unused = |page: &Page| page.by_id("f-unused").unwrap().first(".n").unwrap().text();
    let before = admin.page(&software("")).await;
    let got = admin.post(&format!("/partners/{ALPINE}/benefits/{gold}/keys"), &[]).await;
    assert_eq!(got.status(), 303);

    let page = admin.page(&software(&format!("?open={pack}"))).await;
    assert_eq!(page.row(OFFICE).cell("Status"), "Not used in 1 of 2");
    assert_eq!(cell(&page, &gold, "Status"), "Keys shown");
    assert_eq!(cell(&page, &pack, "Status"), "Not used");
    // Counts go on counting benefits.
    assert!(page.contains("24 benefits"));
    assert_eq!(page.by_id("f-all").unwrap().first(".n").unwrap().text(), "24");
    let count = |page: &Page| unused(page).parse::<i64>().unwrap();
    assert_eq!(count(&page), count(&before) - 1);

    // Where one of the two is taken, it is a row as any other.
    for (asked, package, benefit) in [
        ("?status=unused", "Microsoft Action Pack", &pack),
        ("?status=keys-shown", "Gold Core", &gold),
        ("?q=office+gold", "Gold Core", &gold),
    ] {
        let page = admin.page(&software(asked)).await;
        assert_eq!(page.row(OFFICE).id(), format!("b-{benefit}"), "{asked}");
        assert_eq!(page.row(OFFICE).cell("Package"), package, "{asked}");
        assert!(inside(&page).is_empty(), "{asked}");
    }
    let csv = admin.text(&software(".csv")).await;
    assert_eq!(csv.matches(OFFICE).count(), 2, "{csv}");
}

#[tokio::test]
async fn choosing_a_closed_product_for_keys_chooses_its_packages() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let gold = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let pack = app.benefit(ALPINE, OFFICE, "action_pack").await;
    let page = admin.page(&software("")).await;
    let choice = page.row(OFFICE).choices("benefit_id").remove(0);
    let asked = admin.page(&format!("/partners/{ALPINE}/benefits/keys?benefit_id={choice}")).await;
    assert!(asked.contains("Gold Core") && asked.contains("Microsoft Action Pack"), "{asked}");
    assert!(asked.contains("2 keys are issued"), "{asked}");
    // Where they are shown, each is chosen for itself.
    let open = admin.page(&software(&format!("?open={gold}"))).await;
    assert!(open.row(OFFICE).choices("benefit_id").is_empty());
    let rows = inside(&open);
    assert_eq!(rows.iter().flat_map(|row| row.choices("benefit_id")).collect::<Vec<_>>(), [gold, pack]);
}

#[tokio::test]
async fn seats_are_summed_and_stay_those_of_each_package() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().with_seats(5).with_benefit("Partner advisory hours", 20);
    let plan = plan.with_action_pack().with_seats(3).with_benefit("Partner advisory hours", 5);
    let company = plan.made_in(&app).await;
    let office = Office::of(&app, company).await;
    let gold = app.benefit(company.mpn_id, SEATS, "gold_core").await;
    let pack = app.benefit(company.mpn_id, SEATS, "action_pack").await;
    for number in 1..=2 {
        office.gives_seat(&gold, &company.staff_email(number)).await;
    }
    office.gives_seat(&pack, &company.staff_email(3)).await;
    let admin = company.admin(&app).await;
    let base = format!("/partners/{}/benefits", company.mpn_id);
    let page = admin.page(&format!("{base}/visual-studio?open={pack}")).await;
    assert_eq!(page.row(SEATS).cell("Quantity"), "8 seats");
    assert_eq!(page.row(SEATS).cell("Status"), "3 assigned, 5 free");
    assert_eq!(cell(&page, &gold, "Status"), "2 assigned, 3 free");
    assert_eq!(cell(&page, &pack, "Status"), "1 assigned, 2 free");
    let opened = page.by_id("opened").unwrap();
    assert!(opened.contains("Staff 3") && !opened.contains("Staff 1,"), "{opened}");
    let hours = admin.page(&format!("{base}/technical")).await;
    let row = hours.row("Partner advisory hours");
    assert_eq!(
        (row.cell("Package"), row.cell("Quantity")),
        ("in 2 packages".to_owned(), "25 hours".to_owned())
    );
    assert_eq!(row.cell("Status"), "Not used 0 used, 25 left");
    assert!(hours.contains("2 benefits"));
}

#[tokio::test]
async fn what_is_ready_to_install_stands_together_as_well_and_offers_stay_under_their_package() {
    let app = TestApp::demo().await;
    let server = "Windows Server 2019 Standard";
    let offer = "Business profile optimisation";
    let plan = a_company().with_gold().with_benefit(server, 16).with_benefit(offer, 1);
    let plan = plan.with_action_pack().with_benefit(server, 16).with_benefit(offer, 1);
    let company = plan.made_in(&app).await;
    let admin = company.admin(&app).await;
    let base = format!("/partners/{}/benefits", company.mpn_id);
    let page = admin.page(&format!("{base}/software?ready=yes")).await;
    let ready = page.by_id("ready").unwrap();
    assert_eq!(ready.first("summary .n").unwrap().text(), "2");
    assert_eq!(ready.rows().len(), 1);
    assert_eq!(ready.row(server).cell("Quantity"), "32 cores");
    // Opening a product leaves the group open.
    let open = follow(&admin, ready.row(server)).await;
    let group = open.by_id("ready").unwrap();
    assert!(group.attr("open").is_some());
    assert_eq!(group.rows().len(), 3);
    let shut = follow(&admin, group.row(server)).await;
    assert_eq!(shut.by_id("ready").unwrap().attr("open"), Some(""));
    let offers = admin.page(&format!("{base}/go-to-market")).await;
    assert_eq!(offers.ids("b-").len(), 2);
    assert!(inside(&offers).is_empty());
}
