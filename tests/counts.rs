//! Counts that stand on several pages: the menu, the overview, the filters of a list, its rows. Companies of many shapes are
//! made, and every number is held against the others.

use time::macros::date;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor};
use crate::database::memberships::close_on;
use crate::factories::{Company, a_company};
use crate::html::Page;
use crate::office::{Office, Programme};

const PRODUCTS: [(&str, i32); 16] = [
    ("Office Professional Plus 2019", 10),
    ("Windows 10 Enterprise", 5),
    ("Project Professional 2019", 3),
    ("Visio Professional 2019", 3),
    ("Windows Server 2019 Standard", 16),
    ("Exchange Server 2019 Standard", 1),
    ("Azure monthly credit", 100),
    ("Visual Studio Enterprise", 4),
    ("Visual Studio Professional", 3),
    ("On-premises incidents", 10),
    ("Cloud incidents", 5),
    ("Partner advisory hours", 20),
    ("Business profile optimisation", 1),
    ("How to market with Microsoft", 1),
    ("Customer presentation", 1),
    ("Social media posts", 1),
];
const KINDS: [&str; 5] = ["software", "cloud", "visual-studio", "technical", "go-to-market"];

/// Numbers that come out the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A company with some of the products, a part of which is used in some way, and a part too late.
async fn company(app: &TestApp, dice: &mut Dice) -> Company {
    let mut plan = a_company().with_gold();
    let granted: Vec<(&str, i32)> = PRODUCTS.into_iter().filter(|_| dice.below(4) > 0).collect();
    for (product, quantity) in &granted {
        plan = plan.with_benefit(product, *quantity);
    }
    let company = plan.made_in(app).await;
    let office = Office::of(app, company).await;
    let programme = Programme::of(app).await;
    office
        .names_contact(&app.member(company.mpn_id, &company.staff_email(1)).await, "m@mail.example", "en")
        .await;
    for (product, quantity) in granted {
        let benefit = company.benefit(app, product).await;
        match (product, dice.below(5)) {
            (_, 0) => {}
            ("Visual Studio Enterprise" | "Visual Studio Professional" | "Azure monthly credit", _) => {
                let seats = if product.starts_with("Azure") { 1 } else { u64::try_from(quantity).unwrap() };
                for number in 1..=dice.below(seats + 1) {
                    office.gives_seat(&benefit, &company.staff_email(usize::try_from(number).unwrap())).await;
                }
            }
            ("Windows Server 2019 Standard" | "Exchange Server 2019 Standard", _) | (_, 1) => {
                close_on(app, &benefit, date!(2026 - 11 - 19)).await;
            }
            (product, choice) if PRODUCTS.iter().position(|it| it.0 == product) >= Some(9) => {
                let activation = office.asks_for(&benefit).await;
                match choice {
                    2 => office.withdraws(&benefit).await,
                    3 => programme.declines(activation, "Not now.").await,
                    _ => {}
                }
            }
            // Of the others the demo's pools hold few keys.
            ("Office Professional Plus 2019", _) => office.gets_keys(&benefit).await,
            _ => {}
        }
    }
    // Who leaves gives their seats back, and those wait.
    if dice.below(2) == 0 {
        office.deactivates(&company.staff_email(2)).await;
    }
    company
}

/// All numbers in a text, in their order.
fn numbers(text: &str) -> Vec<i64> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// The number before these words; none of it is not said.
fn before(text: &str, words: &str) -> i64 {
    text.split(words)
        .next()
        .filter(|part| part.len() < text.len())
        .map_or(0, |part| *numbers(part).last().unwrap())
}

fn filter(page: &Page, id: &str) -> Option<i64> {
    Some(page.by_id(id)?.first(".n").unwrap().text().parse().unwrap())
}

/// How many benefits stand on a page: those of a product from several packages inside it.
async fn rows(admin: &Visitor, page: &Page) -> i64 {
    let mut count = page.ids("b-").len();
    for id in page.ids("product-") {
        let row = page.by_id(&format!("product-{id}")).unwrap();
        let arrow = row.first("a.toggle[aria-expanded=false]").unwrap();
        let open = admin.page(arrow.attr("href").unwrap()).await;
        count += open.whole().all("tr.within").len();
    }
    i64::try_from(count).unwrap()
}

/// Every filter of a list says how many rows its link shows.
async fn assert_filters(admin: &Visitor, page: &Page, path: &str) {
    let links = page.whole().all(".filters a");
    assert!(!links.is_empty(), "{path} has no filters");
    for link in links {
        let said: i64 = link.first(".n").unwrap().text().parse().unwrap();
        let shown = admin.page(link.attr("href").unwrap()).await;
        assert_eq!(rows(admin, &shown).await, said, "{path}: {}", link.text());
    }
}

/// Holds all counts of a company against each other.
async fn assert_agree(admin: &Visitor, mpn_id: i64) {
    let base = format!("/partners/{mpn_id}/benefits");
    let overview = admin.page(&format!("{base}?lang=en")).await;
    let whole = overview.whole();
    let mut free = 0;
    for kind in KINDS {
        let path = format!("{base}/{kind}");
        let menu = whole.all(".side a").into_iter().find(|it| it.attr("href") == Some(&path)).unwrap();
        let tile = whole.all(".tile").into_iter().find(|it| it.attr("href").unwrap().starts_with(&path));
        let (tile, page) = (tile.unwrap(), admin.page(&format!("{path}?lang=en")).await);
        let total = filter(&page, "f-all").unwrap_or(0);
        assert_eq!(numbers(&menu.text()), [total], "{path}: the menu");
        assert_eq!(rows(admin, &page).await, total, "{path}: the rows");
        if total == 0 {
            assert!(tile.contains("None granted"), "{}", tile.text());
            continue;
        }
        assert_filters(admin, &page, &path).await;
        assert_filters(admin, &admin.page(&format!("{path}?q=e")).await, &path).await;
        let text = tile.text();
        if kind == "visual-studio" {
            let sum = |words: &str| -> i64 {
                let said = |it: &crate::html::Part<'_>| before(&it.cell("Status"), words);
                page.rows().iter().filter(|it| it.id().starts_with("b-")).map(said).sum()
            };
            // A row of which nobody ever had a seat says its quantity only.
            let untouched = page.rows().into_iter().filter(|it| it.id().starts_with("b-"));
            let untouched = untouched.filter(|it| it.cell("Status") == "Not used");
            let of_rows = sum(" free") + untouched.map(|it| numbers(&it.cell("Quantity"))[0]).sum::<i64>();
            assert_eq!(before(&text, " seat"), of_rows, "{path}: {text}");
            assert_eq!(before(&text, " assigned"), sum(" assigned"), "{path}: {text}");
            assert_eq!(before(&text, " free later"), sum(" free later"), "{path}: {text}");
            free = of_rows;
        } else {
            let of = |words: &str| before(&text, words);
            let unused = filter(&page, "f-unused").unwrap_or(0);
            assert_eq!(of(" not used"), unused, "{path}: {text}");
            assert_eq!(of(" in all"), total, "{path}: {text}");
            let parts = unused + used(&text) + of(" without a key") + of(" expired");
            assert_eq!(parts, total, "{path}: {text}");
        }
    }
    let summary = whole.first("#h-todo + p").map(crate::html::Part::text).unwrap_or_default();
    let credits = admin.page(&format!("{base}/cloud?q=azure+credit&status=unused&lang=en")).await;
    let seats = before(&summary, " seat");
    assert_eq!(seats, free + rows(admin, &credits).await, "{summary}");
}

/// The number of those in use, which stands behind a dot.
fn used(text: &str) -> i64 {
    text.split('·').find(|part| part.trim().ends_with(" used")).map_or(0, |part| numbers(part)[0])
}

#[tokio::test]
async fn menu_overview_filters_and_rows_of_any_company_count_the_same() {
    let app = TestApp::demo().await;
    for mpn_id in [ALPINE, BLEU_HORIZON, CELADON] {
        let office = Office::of_number(&app, mpn_id).await;
        assert_agree(&app.sign_in(&office.actor.name).await, mpn_id).await;
    }
    let mut dice = Dice(11);
    for _ in 0..4 {
        let company = company(&app, &mut dice).await;
        assert_agree(&company.admin(&app).await.0.visitor, company.mpn_id).await;
    }
}

#[tokio::test]
async fn the_filters_of_people_and_requests_count_what_is_searched_for() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let people = admin.page(&format!("/partners/{ALPINE}/account/people?q=claudia")).await;
    assert_eq!(filter(&people, "f-all"), Some(i64::try_from(people.ids("m-").len()).unwrap()), "{people}");
    let requests = admin.page(&format!("/partners/{ALPINE}/service-requests?q=SR-1")).await;
    assert_eq!((filter(&requests, "f-all"), requests.rows().len()), (Some(1), 1), "{requests}");
    let none = admin.page(&format!("/partners/{ALPINE}/service-requests?q=nothing-like-it")).await;
    assert_eq!(filter(&none, "f-all"), Some(0));
}
