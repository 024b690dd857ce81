//! What the overview says is to be done: by its last day and its worth, each with the act itself.

use time::macros::date;

use crate::app::{ALPINE, TestApp};
use crate::factories::{Role, a_company};
use crate::html::{Page, Part};
use crate::office::Office;
use crate::service_requests;

/// What is to be done: the name, the act and where it leads.
fn tasks(page: &Page) -> Vec<(String, String, String)> {
    let task = |it: Part<'_>| {
        let link = it.links().into_iter().next().unwrap();
        let verb = it.first(".btn").map(Part::text).unwrap_or_default();
        let verb = verb.split(':').next().unwrap().to_owned();
        (it.first("b").unwrap().text(), verb, link.attr("href").unwrap().to_owned())
    };
    page.whole().all("[aria-labelledby=h-todo] .todo li").into_iter().map(task).collect()
}

fn summary(page: &Page) -> String {
    page.whole().first("#h-todo + p").map(Part::text).unwrap_or_default()
}

#[tokio::test]
async fn each_thing_to_do_leads_to_its_own_act() {
    let app = TestApp::demo().await;
    let plan = a_company().with_gold().with_benefit("Office Professional Plus 2019", 10).with_seats(3);
    let plan = plan.with_benefit("On-premises incidents", 10).with_benefit("Customer presentation", 1);
    let company = plan.with_benefit("Social media posts", 1).made_in(&app).await;
    let office = Office::of(&app, company).await;
    let base = format!("/partners/{}", company.mpn_id);
    let admin = company.admin(&app).await;
    let open = async |kind: &str, product: &str| {
        let benefit = company.benefit(&app, product).await;
        format!("{base}/benefits/{kind}?open={benefit}#b-{benefit}")
    };
    let keys = open("software", "Office Professional Plus 2019").await;
    let seats = open("visual-studio", "Visual Studio Enterprise").await;
    let support = open("technical", "On-premises incidents").await;
    let page = admin.page(&format!("{base}/benefits")).await;
    let task = |name: &str, verb: &str, href: &str| (name.to_owned(), verb.to_owned(), href.to_owned());
    let contact = format!("{base}/benefits/go-to-market/contact");
    assert_eq!(
        tasks(&page),
        [
            task("Office Professional Plus 2019", "Get keys", &keys),
            task("Marketing contact", "Add", &contact),
            task("Visual Studio Enterprise", "Assign user", &seats),
            task("On-premises incidents", "Activate", &support),
        ]
    );
    assert_eq!(
        summary(&page),
        "1 key to get, 3 seats to assign, 1 technical benefit to activate and 2 offers to activate"
    );

    // What is done is no longer there; offers come once there is a contact; what waits for a reply comes first.
    let staff = app.member(company.mpn_id, &company.staff_email(1)).await;
    office.names_contact(&staff, "m@mail.example", "en").await;
    office
        .gives_seat(&company.benefit(&app, "Visual Studio Enterprise").await, &company.staff_email(1))
        .await;
    let request = office.asks("Which logo?", "For our site.").await;
    let operator = app.sign_in("operator@programme.example").await;
    service_requests::answer(&operator, &request.to_string(), "Which country?").await;
    let page = admin.page(&format!("{base}/benefits")).await;
    let thread = format!("{base}/service-requests/{request}");
    let names: Vec<_> = tasks(&page).into_iter().map(|it| (it.0, it.1)).collect();
    let named = |name: &str, verb: &str| (name.to_owned(), verb.to_owned());
    assert_eq!(
        names,
        [
            named("Which logo?", "Answer"),
            named("Office Professional Plus 2019", "Get keys"),
            named("Customer presentation", "Activate"),
            named("Social media posts", "Activate"),
            named("Visual Studio Enterprise", "Assign user"),
            named("On-premises incidents", "Activate"),
        ]
    );
    assert_eq!(tasks(&page)[0].2, thread);
    assert!(summary(&page).starts_with("1 request waits for your reply, 1 key to get, 2 seats to assign"));
    let menu = |page: &Page| page.whole().all(".side a").into_iter().map(Part::text).collect::<Vec<_>>();
    assert!(
        menu(&page).contains(&"Service requests 1 : 1 waits for your reply".to_owned()),
        "{:?}",
        menu(&page)
    );

    // Who may not act finds no button, and the way to who may. Staff are told of their own requests only.
    let agent = company.admin_as(&app, Role::Agent).await;
    let page = agent.page(&format!("{base}/benefits")).await;
    assert_eq!(tasks(&page)[1], task("Office Professional Plus 2019", "", &keys));
    let staff = company.staff(&app, 1).await;
    let page = staff.page(&format!("{base}/my-assignments")).await;
    assert!(menu(&page).contains(&"Service requests".to_owned()), "{:?}", menu(&page));
}

#[tokio::test]
async fn what_is_not_shown_is_behind_links_to_the_filtered_lists() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let page = admin.page(&format!("/partners/{ALPINE}/benefits")).await;
    assert_eq!(tasks(&page).len(), 6);
    for link in page.whole().all(".links a") {
        let list = admin.page(link.attr("href").unwrap()).await;
        assert!(!list.whole().rows().is_empty(), "{}", link.text());
        let current = list.whole().first(".filters [aria-current]").unwrap().text();
        // Of seats every row says how many are free.
        let filter = if link.contains("Visual Studio") { "All" } else { "Not used" };
        assert!(current.starts_with(filter), "{}: {current}", link.text());
    }
    let tile = page.whole().all(".tile").into_iter().find(|it| it.contains("Software")).unwrap();
    assert_eq!(
        tile.attr("href"),
        Some(format!("/partners/{ALPINE}/benefits/software?status=unused").as_str())
    );
}

#[tokio::test]
async fn what_ends_first_is_done_first_and_of_one_day_what_is_worth_most() {
    let app = TestApp::demo().await;
    let plan =
        a_company().with_gold().with_benefit("Windows 10 Pro", 5).with_benefit("Windows 10 Enterprise", 50);
    let plan = plan.with_action_pack().from(date!(2025 - 12 - 01), date!(2026 - 12 - 01));
    let company = plan.with_benefit("Visio Professional 2019", 1).made_in(&app).await;
    // The clock stands at 20 November.
    app.clock.advance(time::Duration::days(11));
    let base = format!("/partners/{}/benefits", company.mpn_id);
    let names = async || -> Vec<String> {
        let admin = company.admin(&app).await;
        tasks(&admin.page(&base).await).into_iter().map(|it| it.0).collect()
    };
    assert_eq!(names().await, ["Visio Professional 2019", "Windows 10 Enterprise", "Windows 10 Pro"]);
    // In the window of the one nothing of it is left to get, and the other goes on.
    app.clock.advance(time::Duration::DAY);
    assert_eq!(names().await, ["Windows 10 Enterprise", "Windows 10 Pro"]);
}
