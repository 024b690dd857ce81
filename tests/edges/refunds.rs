//! What ends the right to a refund, by the policy of the purchase (R-MEM-5, R-SW-5).

use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::fulfilment::INCIDENTS;
use crate::office::{Office, Programme};

const SEATS: &str = "Visual Studio Professional";
const OFFICE: &str = "Office Professional Plus 2019";

async fn choice(app: &TestApp, who: &str, mpn_id: i64) -> String {
    let admin = app.sign_in(who).await;
    let page = admin.page(&format!("/partners/{mpn_id}/service-requests/new?lang=en")).await;
    page.by_id("type-cancellation").unwrap().to_string()
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
    let card = choice(&app, "global.admin@alpine.example", ALPINE).await;
    assert!(card.contains("No longer possible"), "{card}");
    assert!(card.contains("keys of"), "{card}");
}
