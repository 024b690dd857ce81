//! What can be bought, what an order would be, and placing it.

use time::macros::{date, datetime};

use super::{form, place, place_as, send, state, submit, total};
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp};
use crate::companies;
use crate::html::Page;
use crate::office::Office;
use partner_portal::orders::acts::NotOrdered;
use partner_portal::orders::buying::Off;

const ADMIN: &str = "global.admin@alpine.example";

#[tokio::test]
async fn the_membership_page_tells_what_can_be_bought_and_why_something_is_off() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&format!("/partners/{ALPINE}/membership")).await;
    let level = |code: &str| page.by_id(&format!("level-{code}")).unwrap_or_else(|| panic!("{code}: {page}"));
    // Gold has four of its competencies; a further one can be added (R-MEM-4).
    assert!(level("gold_core").contains("Add a competency"), "{page}");
    assert!(level("silver_core").links_to(&format!("/partners/{ALPINE}/orders/new?offer=silver_core")));
    // One Action Pack at a time (R-MEM-3).
    assert!(level("action_pack").contains("It can be renewed from"), "{page}");
    assert!(level("learning_action_pack").contains("One Action Pack at a time"), "{page}");
    let order = place(&app, ALPINE, &["silver-messaging"]).await;
    // A membership that lapses can be bought anew.
    app.clock.advance(time::Duration::days(400));
    let later = app.sign_in(ADMIN).await.page(&format!("/partners/{ALPINE}/membership")).await;
    assert!(later.by_id("level-action_pack").unwrap().contains("Buy"), "{later}");
    assert_eq!(state(&app, order).await, "awaiting_payment");
}

#[tokio::test]
async fn an_open_order_a_suspension_and_the_other_home_turn_buying_off_with_their_reasons() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let order = place(&app, ALPINE, &["gold-messaging"]).await;
    let path = format!("/partners/{ALPINE}/orders/new?offer=gold-messaging");
    let page = Page::of(admin.get(&path).await).await;
    assert_eq!(page.status, 422);
    assert!(
        page.contains("awaits its payment") && page.links_to(&format!("/partners/{ALPINE}/orders/{order}"))
    );
    let again = place_as(&Office::of_number(&app, ALPINE).await, &["gold-messaging"]).await;
    assert!(matches!(again, Err(NotOrdered::Off(_, Off::OrderOpen(..)))), "{again:?}");
    companies::set_suspended(&app, ALPINE, Some("Two invoices are unpaid")).await;
    let page = admin.page(&format!("/partners/{ALPINE}/membership")).await;
    assert!(page.by_id("why-silver_core").unwrap().contains("suspended"), "{page}");
    let dvina = app.sign_in("global.admin@dvina.example").await;
    let path = format!("/partners/{DVINA}/orders/new?offer=action-pack&lang=en");
    assert_eq!(dvina.get(&path).await.status(), 422);
    // Staff may not, another company's people find nothing.
    let staff = app.sign_in("staff9@alpine.example").await;
    assert_eq!(staff.get(&format!("/partners/{ALPINE}/orders/new?offer=silver_core")).await.status(), 403);
    assert_eq!(staff.get(&format!("/partners/{ALPINE}/orders")).await.status(), 403);
    let agent = app.sign_in("admin.agent@alpine.example").await;
    assert_eq!(agent.get(&format!("/partners/{ALPINE}/orders")).await.status(), 200);
}

#[tokio::test]
async fn what_is_ordered_is_shown_before_with_tax_terms_and_what_it_grants_and_is_copied() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let choice = admin.page(&format!("/partners/{ALPINE}/orders/new?offer=silver_core")).await;
    assert!(choice.contains("Silver DevOps") && choice.contains("Silver Security"), "{choice}");
    let review = admin
        .page(&format!("/partners/{ALPINE}/orders/new?offer=silver_core&competency=silver-devops"))
        .await;
    for words in
        ["Silver DevOps", "Tax 23 %", "lasts one year from the day on which it is paid", "by 20 Dec 2026"]
    {
        assert!(review.contains(words), "{words}: {review}");
    }
    let own = &[("own_reference", "PO 17"), ("tax_number", "CHE-1")];
    let to = send(&admin, ALPINE, "offer=silver_core&competency=silver-devops", own).await.unwrap();
    let order = admin.page(&to).await;
    for words in ["Awaiting payment", "Silver DevOps", "PO 17", "IE29 AIBK", "20 Dec 2026"] {
        assert!(order.contains(words), "{words}: {order}");
    }
    // What changes later changes no order (R-ORD-1).
    let before = app.count("select total from orders where ordered_at >= '2026-11-20 10:00Z'").await;
    app.run("update offers set price_cents = price_cents * 2; update programme set tax_rate = 1000").await;
    assert_eq!(app.count("select total from orders where ordered_at >= '2026-11-20 10:00Z'").await, before);
    assert!(admin.page(&to).await.contains("Tax 23 %"));
    // Another offer of the level can't be ordered beside it: paid both, they would be two memberships of one level.
    let beside = admin.get(&format!("/partners/{ALPINE}/orders/new?offer=silver-messaging")).await;
    assert_eq!(beside.status(), 422);
    // The billing data are kept for the next one.
    let next = admin.page(&format!("/partners/{ALPINE}/orders/new?offer=gold-messaging")).await;
    assert_eq!(next.value_of("tax_number"), "CHE-1");
    assert!(next.contains("Tax 10 %"));
    let list = admin.page(&format!("/partners/{ALPINE}/orders")).await;
    assert!(list.contains("Silver DevOps") && list.contains("Pay by 20 Dec 2026"), "{list}");
    let csv = admin.text(&format!("/partners/{ALPINE}/orders.csv")).await;
    assert!(csv.contains("Silver DevOps") && csv.contains("2026-12-20"), "{csv}");
}

#[tokio::test]
async fn what_is_wrong_or_has_changed_is_told_and_nothing_is_ordered() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let asked = "offer=silver-devops";
    let page =
        send(&admin, ALPINE, asked, &[("name", " "), ("address", ""), ("agree", "-")]).await.unwrap_err();
    let places: Vec<String> = page.problem_list().into_iter().map(|(place, _)| place).collect();
    assert_eq!(places, ["name", "address", "agree"], "{page}");
    assert_eq!(page.status, 422);
    let page = send(&admin, ALPINE, asked, &[("seen", "of something else")]).await.unwrap_err();
    assert!(page.problem_at("order").is_some(), "{page}");
    assert_eq!(app.count("select count(*) from orders where ordered_at >= '2026-11-20 10:00Z'").await, 0);
    assert_eq!(
        app.count("select count(*) from company_audit where action = 'order.placed' and outcome = 'refused'")
            .await,
        2
    );
    // A price that changes between the page and the press is shown first.
    let form = admin.page(&format!("/partners/{ALPINE}/orders/new?{asked}")).await;
    let seen = form.hidden("seen");
    app.run("update offers set price_cents = price_cents + 1").await;
    assert!(send(&admin, ALPINE, asked, &[("seen", &seen)]).await.is_err());
    assert!(send(&admin, ALPINE, asked, &[]).await.is_ok());
}

#[tokio::test]
async fn of_twenty_presses_of_one_form_and_of_twenty_people_at_once_one_orders() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let once = uuid::Uuid::now_v7().to_string();
    let forms =
        futures_util::future::join_all((0..20).map(|_| form(&admin, ALPINE, "offer=silver-devops"))).await;
    let sending = forms.iter().map(|it| submit(&admin, ALPINE, it, &[]));
    let of_many = futures_util::future::join_all(sending).await;
    assert_eq!(of_many.iter().filter(|it| it.is_ok()).count(), 1, "each of its own form");
    let same = [("once", once.as_str())];
    let shown = form(&admin, ALPINE, "offer=gold-messaging").await;
    let presses = (0..20).map(|_| submit(&admin, ALPINE, &shown, &same));
    let presses = futures_util::future::join_all(presses).await;
    assert!(presses.iter().all(Result::is_ok), "each press is answered as the first");
    let led: std::collections::BTreeSet<_> = presses.iter().filter_map(|it| it.as_ref().ok()).collect();
    assert_eq!(led.len(), 1);
    assert_eq!(app.count("select count(*) from orders where ordered_at >= '2026-11-20 10:00Z'").await, 2);
    assert_eq!(
        app.count("select count(distinct number) from orders where ordered_at >= '2026-11-20 10:00Z'").await,
        2
    );
    assert_eq!(
        app.count(
            "select count(*) from outbox where mail ->> 'mail' = 'order_received' and state = 'queued'"
        )
        .await,
        2
    );
}

#[tokio::test]
async fn an_order_of_nothing_is_active_at_once_and_one_of_little_too_until_it_stays_unpaid() {
    let app = TestApp::demo().await;
    app.run("update offers set price_cents = 0 where code = 'isv-cosell-ready'").await;
    let free = place(&app, BLEU_HORIZON, &["isv-cosell-ready"]).await;
    assert_eq!(state(&app, free).await, "paid");
    let of_free = format!(
        "select count(*) from benefits where enrollment_id = (select enrollment_id from orders where id = '{free}')"
    );
    assert!(app.count(&of_free).await > 0);
    assert_eq!(app.count("select count(*) from invoices where issued_at >= '2026-11-20 10:00Z'").await, 1);
    // Up to the amount in the settings, with tax.
    app.run("update offers set price_cents = 10000 where code = 'silver-devops'; update programme set active_at_once_up_to = 12299").await;
    let waits = place(&app, BLEU_HORIZON, &["silver-devops"]).await;
    assert_eq!(app.count(&format!("select count(enrollment_id) from orders where id = '{waits}'")).await, 0);
    app.run("update programme set active_at_once_up_to = 12300; update offers set price_cents = 10000 where code = 'gold-devops'").await;
    let little = place(&app, BLEU_HORIZON, &["gold-devops"]).await;
    assert_eq!((state(&app, little).await.as_str(), total(&app, little).await), ("awaiting_payment", 12_300));
    let enrollment = app.id(&format!("select enrollment_id from orders where id = '{little}'")).await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let page = admin.page(&format!("/partners/{BLEU_HORIZON}/membership?lang=en")).await;
    assert!(page.contains("Gold Core"), "{page}");
    assert!(
        admin
            .page(&format!("/partners/{BLEU_HORIZON}/orders/{little}/cancellation?lang=en"))
            .await
            .contains("active already")
    );
    // Ordered on 20 November in Paris: the last day to pay is 20 December, to its last second.
    app.set_clock(datetime!(2026-12-20 22:59:59 UTC));
    partner_portal::jobs::expire_orders(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(state(&app, little).await, "awaiting_payment");
    app.set_clock(datetime!(2026-12-20 23:00 UTC));
    partner_portal::jobs::expire_orders(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(state(&app, little).await, "expired");
    let ended = format!("select count(cancelled_at) from enrollments where id = '{enrollment}'");
    assert_eq!(app.count(&ended).await, 1);
}

#[tokio::test]
async fn a_competency_more_keeps_the_anniversary_and_adds_its_own() {
    let app = TestApp::demo().await;
    let gold = format!(
        "select id from enrollments where package = 'gold_core' and partner_id = '{}'",
        app.partner(ALPINE).await
    );
    let gold = app.id(&gold).await;
    let seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let quantity = format!("select quantity::bigint from benefits where id = '{seats}'");
    let before = app.count(&quantity).await;
    crate::office::Programme::of(&app).await.grants_more(ALPINE, &seats, 3).await;
    let order = place(&app, ALPINE, &["gold-messaging"]).await;
    super::pay(&app, ALPINE, order, total(&app, order).await, date!(2026 - 11 - 20)).await;
    let held = format!(
        "select count(*) from enrollment_offers where enrollment_id = '{gold}' and purchased_on = '2026-11-20'"
    );
    assert_eq!(app.count(&held).await, 1);
    assert_eq!(
        app.count(&format!(
            "select (anniversary_on = '2026-12-14')::int::bigint from enrollments where id = '{gold}'"
        ))
        .await,
        1
    );
    // Messaging adds no seats; what was granted by hand stays (R-CON-4).
    assert_eq!(app.count(&quantity).await, before + 3);
    let office = Office::of_number(&app, ALPINE).await;
    let again = place_as(&office, &["gold-messaging"]).await;
    assert!(matches!(again, Err(NotOrdered::Off(_, Off::Held(_)))), "{again:?}");
}

#[tokio::test]
async fn in_the_window_a_level_is_renewed_and_not_bought_beside() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    let page = admin.page(&format!("/partners/{CELADON}/membership?lang=en")).await;
    assert!(page.by_id("level-silver_core").unwrap().contains("Renew"), "{page}");
    let office = Office::of_number(&app, CELADON).await;
    place_as(&office, &["silver-data-platform"]).await.unwrap();
    let page = admin.page(&format!("/partners/{CELADON}/membership?lang=en")).await;
    assert!(page.by_id("why-silver_core").unwrap().contains("awaits its payment"), "{page}");
}
