//! Cancelling a membership: while it is possible, and granted only then (R-MEM-5).

use time::macros::datetime;
use uuid::Uuid;

use super::{Desk, assert_sums, id_of, list, once};
use crate::app::{ALPINE, BLEU_HORIZON};
use crate::database::{memberships, seats};
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn a_cancellation_is_asked_for_while_it_is_possible_and_granted_only_then() {
    let it = Desk::new().await;
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let new = format!("{}/new?type=cancellation", list(BLEU_HORIZON));
    let page = admin.page(&format!("{new}&lang=en")).await;
    assert!(page.contains("Can be cancelled with refund until 15 Dec 2026"), "{page}");
    let enrollment = it
        .app
        .id(&format!(
            "select e.id from enrollments e join partner_directory d on d.id = e.partner_id
             where d.mpn_id = {BLEU_HORIZON}"
        ))
        .await;
    let submit = async |enrollment: &str| {
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", enrollment),
            ("text", "Not used."),
        ];
        admin.post(&format!("{}?lang=en", list(BLEU_HORIZON)), &fields).await
    };
    let alpines = it.app.id("select enrollment_id from benefits where seats_assigned > 0 limit 1").await;
    let nobodys = Uuid::now_v7().to_string();
    let mut told = Vec::new();
    for odd in [alpines.as_str(), &nobodys, "", "x"] {
        let response = submit(odd).await;
        assert_eq!(response.status(), 422, "{odd}");
        told.push(Page::of(response).await.problems());
    }
    assert!(told.iter().all(|it| *it == told[0]), "another company's is nobody's: {told:?}");
    // Days of the refund are counted to the asking: the last one is the 15th of December.
    it.app.set_clock(datetime!(2026-12-15 22:59 UTC));
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let submit = async |enrollment: &str| {
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", enrollment),
            ("text", "Not used."),
        ];
        admin.post(&format!("{}?lang=en", list(BLEU_HORIZON)), &fields).await
    };
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    let request = id_of(&submit(&enrollment).await);
    assert!(Page::of(submit(&enrollment).await).await.problems().contains("already been asked for, in SR-1"));
    let cancelled =
        format!("select count(*) from enrollments where id = '{enrollment}' and cancelled_at is not null");
    assert_eq!(it.close(&request, &[("reason", "declined"), ("text", "")]).await.status(), 303);
    assert_eq!(it.app.count(&cancelled).await, 0, "any other reason changes nothing");

    // An act between asking and granting ends the right.
    let request = id_of(&submit(&enrollment).await);
    let keys = it.app.benefit(BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    Office::of_number(&it.app, BLEU_HORIZON).await.gets_keys(&keys).await;
    it.app.set_clock(datetime!(2026-12-20 10:00 UTC));
    let operator = it.app.sign_in("operator@programme.example").await;
    let it = Desk { operator, ..it };
    let response = it.close(&request, &[("reason", "granted"), ("text", "")]).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.problems().contains("can’t be granted"));
    assert_eq!((it.app.count(&cancelled).await, it.state(&request).await.as_str()), (0, "open"));
    memberships::make_cancellable(&it.app, &enrollment).await;
    assert_eq!(it.close(&request, &[("reason", "granted"), ("text", "")]).await.status(), 303);
    assert_eq!(it.app.count(&cancelled).await, 1, "asked for in time, granted later");
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let thread = admin.page(&format!("{}/{request}?lang=en", list(BLEU_HORIZON))).await;
    assert!(thread.contains("A cancellation that was granted is final"), "{thread}");
    let reopened = admin.post(&format!("{}/{request}/reopening", list(BLEU_HORIZON)), &[]).await;
    assert_eq!(reopened.status(), 422);
    let software = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/software?lang=en")).await;
    assert!(software.contains("Nothing yet"), "its benefits go with it");
    assert!(admin.page(&format!("{}/new?lang=en", list(BLEU_HORIZON))).await.contains("was cancelled"));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn once_the_thirty_days_are_over_no_later_act_is_told_to_have_ended_the_right() {
    let it = Desk::new().await;
    let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
    let card = choice.by_id("type-cancellation").unwrap();
    for words in [
        "Gold Core: No longer possible: the time for a refund after the purchase on 14 Dec 2025 is over",
        "ISV Co-sell ready: No longer possible: the time for a refund after the purchase on 14 Dec 2025 is over",
    ] {
        assert!(card.contains(words), "{card}");
    }
    assert!(!card.contains("29 Jan 2025"), "a membership that has lapsed is not told of");
    let user_admin = it.app.sign_in("user.admin@alpine.example").await;
    let fields = [("type", "cancellation"), ("once", &once()), ("enrollment", "x"), ("text", "x")];
    assert_eq!(user_admin.post(&list(ALPINE), &fields).await.status(), 403);
}

#[tokio::test]
async fn a_cancellation_is_granted_or_an_act_has_ended_it_and_never_both() {
    let it = Desk::new().await;
    memberships::let_any_use_end_refunds(&it.app, BLEU_HORIZON).await;
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = it.app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let enrollment = it.app.id(&format!("select enrollment_id from benefits where id = '{benefit}'")).await;
    let member = it.app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    for _ in 0..8 {
        seats::forget(&it.app, &benefit).await;
        memberships::make_cancellable(&it.app, &enrollment).await;
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", once.as_str()),
            ("enrollment", &enrollment),
            ("text", "Not used."),
        ];
        let request = it.submit(&admin, BLEU_HORIZON, &fields).await;
        let assignments = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/assignments");
        let seat = [("member_id", member.as_str()), ("confirm", "yes")];
        let (granted, assigned) = tokio::join!(
            it.close(&request, &[("reason", "granted"), ("text", "")]),
            admin.post(&assignments, &seat)
        );
        let statuses = [granted.status().as_u16(), assigned.status().as_u16()];
        assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
        let both = format!(
            "select count(*) from enrollments e join benefits b on b.enrollment_id = e.id
             where e.id = '{enrollment}' and b.id = '{benefit}' and
                   (e.cancelled_at is not null) = (b.seats_assigned > 0)"
        );
        assert_eq!(it.app.count(&both).await, 0);
        if granted.status() == 422 {
            assert_eq!(it.close(&request, &[("reason", "declined"), ("text", "")]).await.status(), 303);
        }
    }
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_declined_cancellation_is_not_reopened_beside_a_newer_one() {
    let it = Desk::new().await;
    let admin = it.app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = it.app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let enrollment = it.app.id(&format!("select enrollment_id from benefits where id = '{benefit}'")).await;
    let submit = async || {
        let once = once();
        let fields =
            [("type", "cancellation"), ("once", &once), ("enrollment", &enrollment), ("text", "Not used.")];
        admin.post(&format!("{}?lang=en", list(BLEU_HORIZON)), &fields).await
    };
    let declined = [("reason", "declined"), ("text", "")];
    let first = id_of(&submit().await);
    assert_eq!(it.close(&first, &declined).await.status(), 303);
    let newer = id_of(&submit().await);
    let page = admin.page(&format!("{}/{first}?lang=en", list(BLEU_HORIZON))).await;
    assert!(page.contains("Request SR-2 asks to cancel the same or a part of it, and is open."), "{page}");
    let reopen = async |request: &str| {
        admin.post(&format!("{}/{request}/reopening?lang=en", list(BLEU_HORIZON)), &[]).await
    };
    let refused = reopen(&first).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.problems().contains("SR-2"));
    assert_eq!(it.close(&newer, &declined).await.status(), 303);

    // Asked for anew and reopened at once: one of the two.
    for _ in 0..5 {
        let (reopened, asked) = tokio::join!(reopen(&first), submit());
        let statuses = [reopened.status().as_u16(), asked.status().as_u16()];
        assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
        let open = "select id from service_requests where kind = 'cancellation' and state <> 'closed'";
        let open = it.app.id(open).await;
        assert_eq!(it.close(&open, &declined).await.status(), 303);
    }
}
