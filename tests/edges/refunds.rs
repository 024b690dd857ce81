//! What ends the right to a refund, by the policy of the purchase (R-MEM-5, R-SW-5).

use time::macros::datetime;

use crate::app::{BLEU_HORIZON, CELADON, TestApp};
use crate::fulfilment::INCIDENTS;
use crate::html::Page;
use crate::office::{Office, Programme};

const SEATS: &str = "Visual Studio Professional";
const OFFICE: &str = "Office Professional Plus 2019";

/// What is said of what could be cancelled: by the form, or, where nothing can, by the choice of types.
async fn choice(app: &TestApp, who: &str, mpn_id: i64) -> String {
    let admin = app.sign_in(who).await;
    let new = format!("/partners/{mpn_id}/service-requests/new");
    let form = admin.get(&format!("{new}?type=cancellation&lang=en")).await;
    if form.status() == 200 {
        return Page::of(form).await.by_id("enrollment").unwrap().to_string();
    }
    admin.page(&format!("{new}?lang=en")).await.by_id("type-cancellation").unwrap().to_string()
}

#[tokio::test]
async fn only_keys_end_the_right_under_the_policy_of_software_and_only_they_are_warned_of() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let at = |benefit: &str, act: &str| format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/{act}");
    let (seats, incidents, office) = (
        app.benefit(BLEU_HORIZON, SEATS, "action_pack").await,
        app.benefit(BLEU_HORIZON, INCIDENTS, "action_pack").await,
        app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await,
    );
    let member = app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;

    // Neither a seat nor an activation is asked about twice.
    let row =
        admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/visual-studio?open={seats}&lang=en")).await;
    assert!(!row.contains("refund"), "{row}");
    assert_eq!(admin.post(&at(&seats, "assignments"), &[("member_id", &member)]).await.status(), 303);
    let page = admin.page(&format!("{}?lang=en", at(&incidents, "activation"))).await;
    assert!(!page.contains("refund"), "{page}");
    let fields = [("member_id", member.as_str()), ("alternative_email", "sophie@elsewhere.example")];
    assert_eq!(admin.post(&at(&incidents, "activation"), &fields).await.status(), 303);
    let programme = Programme::of(&app).await;
    let activation = crate::office::latest_activation(&app, &incidents).await;
    programme.fulfils(activation, ("ACC-1", "CON-1")).await;
    let noted = "select count(*) from enrollments e join partner_directory d on d.id = e.partner_id
                 where d.mpn_id = 4100002 and first_assignment_at is not null and first_activation_at is not null";
    assert_eq!(
        app.count(&format!("{noted} and refund_ended_at is null and first_reveal_at is null")).await,
        1
    );
    let possible = choice(&app, "global.admin@bleu-horizon.example", BLEU_HORIZON).await;
    assert!(!possible.contains("No longer possible"), "{possible}");

    // A key is.
    assert_eq!(admin.post(&at(&office, "keys"), &[]).await.status(), 422);
    assert_eq!(admin.post(&at(&office, "keys"), &[("confirm", "yes")]).await.status(), 303);
    let ended =
        format!("{noted} and refund_ended_by = 'keys_revealed' and refund_ended_at = first_reveal_at");
    assert_eq!(app.count(&ended).await, 1);
    let card = choice(&app, "global.admin@bleu-horizon.example", BLEU_HORIZON).await;
    assert!(card.contains("No longer possible") && card.contains(OFFICE), "{card}");
    crate::jobs::copies::assert_none_differ(&app).await;
}

#[tokio::test]
async fn the_policy_of_the_purchase_stays_with_the_membership() {
    let app = TestApp::demo().await;
    app.run("update programme set refund_ended_by = 'any_use'").await;
    let seats = app.benefit(BLEU_HORIZON, SEATS, "action_pack").await;
    let office = Office::of_number(&app, BLEU_HORIZON).await;
    office.gives_seat(&seats, "staff1@bleu-horizon.example").await;
    let ended = "select count(*) from enrollments e join partner_directory d on d.id = e.partner_id
                 where d.mpn_id = 4100002 and refund_ended_at is not null";
    assert_eq!(app.count(ended).await, 0, "bought when only keys ended it");
    app.run("update enrollments set refund_policy = 'any_use' where refund_ended_at is null").await;
    office.gives_seat(&seats, "staff2@bleu-horizon.example").await;
    assert_eq!(app.count(ended).await, 1, "any act ends it, not the very first alone");
}

#[tokio::test]
async fn the_demo_shows_a_refund_that_is_possible_and_one_that_an_act_has_ended() {
    let app = TestApp::demo().await;
    let possible = choice(&app, "global.admin@bleu-horizon.example", BLEU_HORIZON).await;
    assert!(!possible.contains("No longer possible"), "{possible}");
    // Within its thirty days: what ended it is the act, and of that benefit and the whole alone.
    let admin = app.sign_in("global.admin@celadon.example").await;
    let form = format!("/partners/{CELADON}/service-requests/new?type=cancellation&lang=en");
    let page = admin.page(&form).await;
    let ended = "No longer possible: keys of Visio Professional 2019 were shown on 10 Nov 2026";
    assert_eq!(page.count(ended), 2, "the whole, and the benefit: {page}");
    assert!(page.contains("Can be cancelled with refund until 8 Dec 2026."), "every other benefit: {page}");
    assert!(page.contains("the time for a refund after the purchase"), "of Silver: {page}");
    app.run("update products set names = '{\"fr\": \"Visio pro\"}' where name = 'Visio Professional 2019'")
        .await;
    let french = admin.page(&form.replace("lang=en", "lang=fr")).await;
    assert_eq!(french.count("des clés du produit Visio pro ont"), 2, "as the reader calls it: {french}");
}

#[tokio::test]
async fn whoever_ends_the_refund_of_one_benefit_is_asked_where_that_of_the_whole_has_ended_before() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let (office, visio) = (
        app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await,
        app.benefit(BLEU_HORIZON, "Visio Professional 2019", "action_pack").await,
    );
    Office::of_number(&app, BLEU_HORIZON).await.gets_keys(&office).await;
    let row = format!("/partners/{BLEU_HORIZON}/benefits/software?open={visio}&lang=en");
    let words = "Until 15 Dec 2026 this benefit can still be cancelled with refund on its own.";
    assert!(admin.page(&row).await.contains(words));
    let keys = format!("/partners/{BLEU_HORIZON}/benefits/{visio}/keys?lang=en");
    assert!(admin.page(&keys).await.contains(words));
    assert_eq!(admin.post(&keys, &[]).await.status(), 422);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
}

#[tokio::test]
async fn an_act_after_the_thirty_days_has_ended_nothing() {
    let app = TestApp::demo().await;
    let office = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    // The last day is the 15th of December, in Paris.
    for (day, words) in [
        (datetime!(2026-12-15 22:59 UTC), "keys of Office Professional Plus 2019 were shown on 15 Dec 2026"),
        (datetime!(2026-12-15 23:00 UTC), "the time for a refund after the purchase on 15 Nov 2026 is over"),
    ] {
        app.set_clock(day);
        let here = Office::of_number(&app, BLEU_HORIZON).await;
        here.gets_keys(&office).await;
        let card = choice(&app, "global.admin@bleu-horizon.example", BLEU_HORIZON).await;
        assert!(card.contains(words), "{card}");
    }
}
