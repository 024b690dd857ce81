//! Fulfilling and declining: what the page shows, who is told, what is refused.

use time::Duration;
use time::macros::date;

use super::{
    Desk, INCIDENTS, MARKETING, Meanwhile, OFFER, OPERATOR, OTHER_ADDRESS, decline, fulfil, path, seen_by,
    told,
};
use crate::app::{ALPINE, BLEU_HORIZON};
use crate::database::memberships;
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn the_page_shows_all_that_it_takes_to_decide_and_who_read_it_is_on_record() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let other = desk.ask(ALPINE, "Cloud incidents", "gold_core").await;
    let before = desk.app.tables().await;
    let response = desk.operator.get(&path(&activation)).await;
    assert_eq!(response.headers()["cache-control"], "no-store");
    let page = Page::of(response).await;
    for part in [
        "On-premises incidents for Alpine Consulting",
        "MPN 4100001",
        "20 incidents",
        "Requested",
        "Luca Bernasconi",
        "partner.admin@alpine.example",
        "Anna Zürcher",
        "staff1@alpine.example",
        OTHER_ADDRESS,
        "Gold Core, 14 Dec 2025 to 14 Dec 2026",
        "In its year",
        "13 Jan 2027",
        "Europe/Zurich",
        "20 Nov 2026, 10:00 UTC",
        &path(&other),
        "Nobody",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(desk.app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 1)]);
    let entry = format!(
        "select count(*) from programme_audit where action = 'activation.read' and outcome = 'done'
         and actor = '{OPERATOR}' and subject_id = '{activation}' and details->>'mpn_id' = '{ALPINE}'"
    );
    assert_eq!(desk.app.count(&entry).await, 1);
    // No entry, no page.
    desk.app.run("alter table programme_audit rename to gone").await;
    assert_eq!(desk.operator.get(&path(&activation)).await.status(), 500);
}

#[tokio::test]
async fn a_technical_benefit_is_taken_and_fulfilled_and_the_company_sees_the_ids_and_only_there() {
    let desk = Desk::new().await;
    desk.app.run("update persons set language = 'fr' where email = 'staff1@alpine.example'").await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let taken = desk.operator.post(&format!("{}/taking", path(&activation)), &[]).await;
    let flash = told(&desk.operator, taken, &activation).await;
    assert_eq!(flash, "You have taken the request for On-premises incidents.");
    assert_eq!(desk.state(&activation).await, "in_progress");
    let seen = seen_by(&desk.operator, &activation).await;
    desk.app.clock.advance(Duration::minutes(5));
    let done = fulfil(&desk.operator, &activation, &seen, (" ACC-31-7 ", "CON/2026#9")).await;
    let flash = told(&desk.operator, done, &activation).await;
    assert_eq!(flash, "On-premises incidents is active for Alpine Consulting.");
    assert_eq!(desk.state(&activation).await, "active");

    // Every member sees both IDs, trimmed; operators see neither again.
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let row = admin.page(&format!("/partners/{ALPINE}/benefits/technical?open={benefit}")).await;
    assert!(row.contains("ACC-31-7") && row.contains("CON/2026#9"), "{row}");
    let page = desk.operator.page(&path(&activation)).await;
    assert!(!page.contains("ACC-31-7") && page.contains("This request is closed"), "{page}");

    // One mail each to both addresses, in the member's language, with the way on and without the IDs.
    let both =
        [(OTHER_ADDRESS.to_owned(), "fr".to_owned()), ("staff1@alpine.example".to_owned(), "fr".to_owned())];
    assert_eq!(desk.mails("technical_active").await, both);
    let told_in_french = "select count(*) from outbox where mail->>'instructions' like 'Connectez-vous%'";
    assert_eq!(desk.app.count(told_in_french).await, 2);
    assert_eq!(desk.app.count("select count(*) from outbox where mail::text like '%ACC-31%'").await, 0);
    for action in ["activation.taken", "activation.fulfilled"] {
        assert_eq!(desk.entries(action).await, 1, "{action}");
    }
    let by = format!(
        "select count(*) from company_audit where action = 'activation.fulfilled'
         and actor = 'the programme' and operator_id = (select id from persons where email = '{OPERATOR}')
         and subject_id = '{activation}' and details->>'benefit_id' = '{benefit}'"
    );
    assert_eq!(desk.app.count(&by).await, 1);
    let history = format!(
        "select count(*) from activation_changes where activation_id = '{activation}'
         and (state = 'requested') = (operator_id is null)"
    );
    assert_eq!(desk.app.count(&history).await, 3);
    assert_eq!(desk.app.count("select count(*) from queue_items where open").await, 0);
}

#[tokio::test]
async fn becoming_active_ends_the_right_to_a_refund_and_the_page_says_so_before() {
    let desk = Desk::new().await;
    // Bought five days ago, untouched, when any use ended the right.
    memberships::let_any_use_end_refunds(&desk.app, BLEU_HORIZON).await;
    let admin = desk.app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = desk.app.benefit(BLEU_HORIZON, INCIDENTS, "action_pack").await;
    let member = desk.app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    let fields = [("member_id", member.as_str()), ("alternative_email", OTHER_ADDRESS), ("confirm", "yes")];
    let asked = admin.post(&format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/activation"), &fields).await;
    assert_eq!(asked.status(), 303);
    let activation = desk.app.id("select id from queue_items").await;
    let ended = format!(
        "select count(*) from enrollments where refund_ended_by = 'activated' and refund_ended_on_benefit = '{benefit}'"
    );
    assert_eq!(desk.app.count(&ended).await, 0, "asking ends nothing");
    let page = desk.operator.page(&path(&activation)).await;
    assert!(page.contains("right to a refund of this membership, which it has until 15 Dec 2026"), "{page}");
    let make = [("seen", page.hidden("seen")), ("generate", "yes".to_owned())];
    let make: Vec<_> = make.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = desk.operator.post(&format!("{}/fulfilment", path(&activation)), &make).await;
    assert_eq!(done.status(), 303);
    assert_eq!(desk.app.count(&ended).await, 1);
    // The IDs that the portal made are there.
    let row = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/technical?open={benefit}")).await;
    assert!(row.contains("ACC-") && row.contains("CON-"), "{row}");
}

#[tokio::test]
async fn whoever_is_declined_is_told_why_and_may_ask_again() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let seen = seen_by(&desk.operator, &activation).await;
    let long = "é".repeat(2_001);
    for (message, words) in
        [("", "Say why it is declined"), (" \r\n ", "Say why"), (&long, "has 2,001 letters")]
    {
        let refused = decline(&desk.operator, &activation, &seen, message).await;
        assert_eq!(refused.status(), 422);
        let page = Page::of(refused).await;
        assert!(page.contains(words) && page.problem_at("message").is_some(), "{page}");
        assert!(page.keeps(&message.replace("\r\n", "\n")), "what was typed is kept");
    }
    assert_eq!(desk.state(&activation).await, "requested");
    // As browsers send it: each end of a line is two letters, which count as one.
    let message = format!("{}\r\n\r\nSee www.evil.example first.", "é".repeat(1_970));
    for _ in 0..2 {
        let done = decline(&desk.operator, &activation, &seen, &message).await;
        let flash = told(&desk.operator, done, &activation).await;
        assert_eq!(flash, "The request for On-premises incidents of Alpine Consulting is declined.");
    }
    let to: Vec<String> = desk.mails("technical_declined").await.into_iter().map(|it| it.0).collect();
    assert_eq!(to, [OTHER_ADDRESS, "partner.admin@alpine.example", "staff1@alpine.example"]);
    assert_eq!(desk.entries("activation.declined").await, 1);
    let in_log = "select count(*) from company_audit where details::text like '%evil%'";
    assert_eq!(desk.app.count(in_log).await, 0);
    // The mail has the words, and makes no link of them.
    let mail = desk.app.id("select id from outbox where mail->>'mail' = 'technical_declined' limit 1").await;
    let page = desk.operator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains("See www. evil. example first."), "{page}");
    assert!(desk.operator.page(&path(&activation)).await.contains("See www.evil.example first."));
    // Asked for again, with the history of both.
    let again = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let page = desk.operator.page(&path(&again)).await;
    let history = page.by_id("history").unwrap();
    assert_eq!(history.all("ol > li").len(), 3, "{history}");
    assert!(history.contains("Declined") && history.contains(OPERATOR));
}

#[tokio::test]
async fn ids_that_can_not_be_are_refused_and_never_shown_again() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let seen = seen_by(&desk.operator, &activation).await;
    let long = "Q".repeat(65);
    for (ids, wrong) in [
        (("", ""), vec!["access_id", "contract_id"]),
        (("QQQ-SECRET", " "), vec!["contract_id"]),
        (("QQQ-ГDE", "C-1"), vec!["access_id"]),
        (("QQQ-SECRET", "\u{200b}\t"), vec!["contract_id"]),
        (("QQQé", "QQQ→X"), vec!["access_id", "contract_id"]),
        ((&long, "QQQ-SECRET"), vec!["access_id"]),
    ] {
        let refused = fulfil(&desk.operator, &activation, &seen, ids).await;
        assert_eq!(refused.status(), 422, "{ids:?}");
        let page = Page::of(refused).await;
        assert!(!page.contains("QQQ"), "{ids:?} is shown again");
        for field in ["access_id", "contract_id"] {
            let told = page.problem_at(field).is_some();
            assert_eq!(told, wrong.contains(&field), "{ids:?} {field}");
        }
    }
    // Fields that the form doesn't have for this product.
    let post = async |fields: &[(&str, &str)]| {
        desk.operator.post(&format!("{}/fulfilment", path(&activation)), fields).await.status().as_u16()
    };
    let seen_field = ("seen", seen.as_str());
    assert_eq!(post(&[seen_field, ("generate", "no")]).await, 422);
    assert_eq!(
        post(&[seen_field, ("generate", "yes"), ("access_id", "A-1"), ("contract_id", "C-1")]).await,
        422
    );
    desk.app.run("update products set support_ids = null where name = 'On-premises incidents'").await;
    assert_eq!(post(&[seen_field, ("generate", "yes")]).await, 422);
    assert_eq!(post(&[seen_field, ("access_id", "A-1"), ("contract_id", "C-1"), ("x", "y")]).await, 422);
    assert_eq!(desk.state(&activation).await, "requested");
    assert_eq!(desk.refusals("activation.fulfilled", "wrong_ids").await, 6);
}

#[tokio::test]
async fn what_can_not_be_fulfilled_says_why_and_can_be_declined() {
    for (meanwhile, reason, words) in [
        (Meanwhile::Suspended("Unpaid since May"), "suspended", "The company is suspended"),
        (Meanwhile::Cancelled, "cancelled", "The membership was cancelled"),
        (Meanwhile::ContactLeft, "no_contact", "no active marketing contact"),
        (Meanwhile::NoContact, "no_contact", "no active marketing contact"),
        (Meanwhile::Ends(date!(2026 - 10 - 20)), "too_late", "It could be fulfilled until 19 Nov 2026"),
    ] {
        let desk = Desk::new().await;
        desk.set_contact(ALPINE, "staff2@alpine.example").await;
        let activation = desk.ask(ALPINE, OFFER, "gold_core").await;
        let seen = seen_by(&desk.operator, &activation).await;
        meanwhile.happens(&desk.app).await;
        let page = desk.operator.page(&path(&activation)).await;
        assert!(page.contains(words) && page.by_id("fulfil-why").is_some(), "{reason}: {page}");
        // Pressed on a page that was shown before.
        let fields = [("seen", seen.as_str())];
        let refused = desk.operator.post(&format!("{}/fulfilment", path(&activation)), &fields).await;
        assert_eq!(refused.status(), 422, "{reason}");
        let page = Page::of(refused).await;
        assert!(page.problem_at("fulfil").is_some(), "{reason}: {page}");
        assert_eq!(desk.refusals("activation.fulfilled", reason).await, 1);
        assert_eq!(desk.state(&activation).await, "requested");
        assert_eq!(decline(&desk.operator, &activation, &seen, "Not now").await.status(), 303, "{reason}");
        let to: Vec<String> = desk.mails("go_to_market_declined").await.into_iter().map(|it| it.0).collect();
        let with_contact = ["suspended", "cancelled", "too_late"].contains(&reason);
        let expected: &[&str] = if with_contact {
            &[MARKETING, "partner.admin@alpine.example"]
        } else {
            &["partner.admin@alpine.example"]
        };
        assert_eq!(to, expected, "{reason}");
    }
}

#[tokio::test]
async fn an_offer_is_active_to_its_last_day_and_the_contact_of_that_day_is_told_in_their_language() {
    let mut desk = Desk::new().await;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let offer = desk.ask(ALPINE, OFFER, "gold_core").await;
    // Another person by then.
    desk.set_contact(ALPINE, "staff4@alpine.example").await;
    let page = desk.operator.page(&path(&offer)).await;
    assert!(
        page.contains(&format!("active until 14 Dec 2026, and the instructions go to {MARKETING}")),
        "{page}"
    );
    let done =
        desk.operator.post(&format!("{}/fulfilment", path(&offer)), &[("seen", &page.hidden("seen"))]).await;
    assert_eq!(done.status(), 303);
    let until = "select count(*) from benefits b join activations a on a.benefit_id = b.id
                 where b.activation = 'active' and b.active_until =";
    assert_eq!(desk.app.count(&format!("{until} '2026-12-14' and a.id = '{offer}'")).await, 1);
    assert_eq!(desk.mails("go_to_market_active").await, [(MARKETING.to_owned(), "ru".to_owned())]);
    let name = "select count(*) from outbox where mail->>'mail' = 'go_to_market_active'
                and mail->>'until' = '2026-12-14' and mail->>'instructions' like 'В течение пяти%'";
    assert_eq!(desk.app.count(name).await, 1);

    // Asked for in time, fulfilled on the last day for that: the technical one, and one that lasts half a year from then.
    let technical = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let lasts =
        "update benefits set duration_months = 6 where product_id = (select id from products where name =";
    desk.app.run(&format!("{lasts} 'Press release with quote')")).await;
    let lasting = desk.ask(ALPINE, "Press release with quote", "gold_core").await;
    desk.app.clock.advance(Duration::days(54));
    desk.sign_in().await;
    let seen = seen_by(&desk.operator, &technical).await;
    assert_eq!(fulfil(&desk.operator, &technical, &seen, ("A-1", "C-1")).await.status(), 303);
    assert_eq!(desk.state(&technical).await, "active");
    let seen = seen_by(&desk.operator, &lasting).await;
    let done = desk.operator.post(&format!("{}/fulfilment", path(&lasting)), &[("seen", &seen)]).await;
    assert_eq!(done.status(), 303);
    assert_eq!(desk.app.count(&format!("{until} '2027-07-13' and a.id = '{lasting}'")).await, 1);
}

#[tokio::test]
async fn a_request_of_people_who_have_left_is_told_to_the_global_admins() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let office = Office::of_number(&desk.app, ALPINE).await;
    for email in ["staff1@alpine.example", "partner.admin@alpine.example"] {
        office.deactivates(email).await;
    }
    let page = desk.operator.page(&path(&activation)).await;
    assert_eq!(page.count("(deactivated)"), 2, "{page}");
    let done = fulfil(&desk.operator, &activation, &page.hidden("seen"), ("A-1", "C-1")).await;
    assert_eq!(done.status(), 303);
    // Neither at their own address nor at the other one.
    let told = [("global.admin@alpine.example".to_owned(), "en".to_owned())];
    assert_eq!(desk.mails("technical_active").await, told);
}

#[tokio::test]
async fn an_activation_that_there_is_not_can_not_be_decided() {
    let desk = Desk::new().await;
    let nobodys = "01939a3c-0000-7000-8000-000000000000";
    // The id of something else.
    let benefit = desk.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    for id in [nobodys, &benefit] {
        assert_eq!(desk.operator.get(&path(id)).await.status(), 404);
        for act in ["taking", "handover", "fulfilment", "declining"] {
            let response = desk.operator.post(&format!("{}/{act}", path(id)), &[]).await;
            assert_eq!(response.status(), 404, "{act} {id}");
        }
    }
}
