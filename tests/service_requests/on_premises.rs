//! On-premises support: an incident for both IDs, used up or given back (R-TEC-5).

use super::{ACCESS_ID, CONTRACT_ID, Desk, INCIDENTS, assert_sums, list, on_premises, once};
use crate::app::{ALPINE, CELADON};
use crate::database::{activations, memberships};
use crate::html::Page;
use crate::office::activate;

/// Alpine's on-premises incidents, active, with two IDs.
async fn with_incidents(it: &Desk) {
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    activate(&it.app, ALPINE, &benefit, (ACCESS_ID, CONTRACT_ID)).await;
}

#[tokio::test]
async fn on_premises_support_takes_an_incident_for_both_ids_and_tells_nothing_of_a_wrong_one() {
    let it = Desk::new().await;
    with_incidents(&it).await;
    let staff = it.app.sign_in("staff2@alpine.example").await;
    let mut told = Vec::new();
    for (access, contract) in [
        (ACCESS_ID, "TEST-CONTRACT-9999"),
        ("TEST-ACCESS-9999", CONTRACT_ID),
        ("TEST-ACCESS-9999", "TEST-CONTRACT-9999"),
        (CONTRACT_ID, ACCESS_ID),
        ("TESTACCESS4711", CONTRACT_ID),
    ] {
        let response = staff.post(&list(ALPINE), &on_premises(&once(), access, contract)).await;
        assert_eq!(response.status(), 422);
        let page = Page::of(response).await;
        assert!(!page.contains("TEST-ACCESS") && !page.contains("TEST-CONTRACT"), "an ID is shown again");
        assert!(page.contains("Backup fails") && page.contains("Every Sunday."), "all else is kept");
        assert!(page.contains("not shown again"), "and it says so");
        told.push(page.problems());
    }
    assert!(told[0].contains("do not belong to an active benefit"), "{}", told[0]);
    assert!(told.iter().all(|it| *it == told[0]), "which of the two is wrong is told: {told:#?}");
    assert_eq!(it.units(ALPINE, INCIDENTS, "gold_core").await, (0, 0));
    // As they come from a mail, from Word, or from a Chinese keyboard.
    let wide = |id: &str| {
        let letters = id.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap());
        letters.collect::<String>()
    };
    let dashed = |id: &str| format!(" {} ", id.to_lowercase().replace('-', " – "));
    let mut request = String::new();
    for (taken, access, contract) in [
        (1, format!(" {ACCESS_ID}\u{200b} "), format!("{CONTRACT_ID}\t")),
        (2, dashed(ACCESS_ID), wide(CONTRACT_ID)),
    ] {
        request = it.submit(&staff, ALPINE, &on_premises(&once(), &access, &contract)).await;
        assert_eq!(it.units(ALPINE, INCIDENTS, "gold_core").await, (taken, 0), "R-TEC-5");
    }
    // Another company's IDs are nobody's here.
    let celadon = it.app.sign_in("staff1@celadon.example").await;
    let response = celadon.post(&list(CELADON), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert_eq!(response.status(), 422);
    // Nor are those of a benefit of another kind of support, or of one that is no longer active.
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    activations::take_back(&it.app, &benefit).await;
    let response = staff.post(&list(ALPINE), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert_eq!(Page::of(response).await.problems(), told[0]);
    assert_eq!(it.state(&request).await, "open");
    let kept = "select count(*) from service_requests r, company_audit a, outbox o
                where r::text || a::text || o::text like '%TEST-%'";
    assert_eq!(it.app.count(kept).await, 0, "an ID is kept");
}

#[tokio::test]
async fn the_form_begins_with_the_ids_of_the_benefit_that_is_used_and_tells_so_in_the_log() {
    let it = Desk::new().await;
    let new = format!("{}/new?type=on-premises", list(ALPINE));
    let staff = it.app.sign_in("staff2@alpine.example").await;
    assert_eq!(staff.get(&new).await.status(), 303, "nothing is active yet");
    with_incidents(&it).await;
    let seen = "select count(*) from company_audit where action = 'support_ids.seen'";
    assert_eq!(it.app.count(seen).await, 0);
    for _ in 0..2 {
        let form = staff.page(&new).await;
        assert_eq!(form.value_of("access_id"), ACCESS_ID, "R-TEC-5");
        assert_eq!(form.value_of("contract_id"), CONTRACT_ID);
        assert_eq!(it.app.count(seen).await, 1, "once a day and person, before they are shown");
    }
    let other = staff.page(&format!("{}/new?type=other", list(ALPINE))).await;
    assert!(!other.contains(ACCESS_ID) && it.app.count(seen).await == 1);
}

#[tokio::test]
async fn closing_uses_an_incident_up_or_gives_it_back_and_reopening_reserves_again() {
    let it = Desk::new().await;
    with_incidents(&it).await;
    let units = async || it.units(ALPINE, INCIDENTS, "gold_core").await;
    let submit = async || it.submit(&it.admin, ALPINE, &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    let reasons = [("solved", 1), ("duplicate", 0), ("product_fault", 0), ("declined", 0), ("solved", 1)];
    for (reason, used) in reasons {
        let before = units().await;
        let request = submit().await;
        assert_eq!(units().await, (before.0 + 1, before.1));
        assert_eq!(it.close(&request, &[("reason", reason), ("text", "")]).await.status(), 303, "{reason}");
        assert_eq!(units().await, (before.0, before.1 + used), "{reason}, R-TEC-5");
    }
    // The partner's own: given back as long as nobody answered.
    let request = submit().await;
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert!(it.admin.page(&closing).await.contains("the incident is given back"));
    assert_eq!(it.admin.post(&closing, &[("reason", "withdrawn")]).await.status(), 303);
    assert_eq!(units().await, (0, 2));
    assert_eq!(
        it.mails("service_request_closed").await,
        5,
        "nobody is told by mail of what they did themselves"
    );
    let request = submit().await;
    assert_eq!(it.answer(&request, "Send the log.").await.status(), 303);
    let closing = format!("{}/{request}/closing", list(ALPINE));
    assert!(it.admin.page(&closing).await.contains("the incident is used up"));
    assert_eq!(it.admin.post(&closing, &[("reason", "solved")]).await.status(), 303);
    assert_eq!(units().await, (0, 3));
    // Reopened, it holds one again, until there is none.
    let path = format!("{}/{request}", list(ALPINE));
    assert!(it.admin.page(&path).await.contains("Reopening reserves 1 incident again"));
    assert_eq!(it.admin.post(&format!("{path}/reopening"), &[]).await.status(), 303);
    assert_eq!(units().await, (1, 3));
    assert_eq!(it.state(&request).await, "waiting_programme");
    assert_eq!(it.close(&request, &[("reason", "duplicate"), ("text", "")]).await.status(), 303);
    let benefit = it.app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    memberships::grant(&it.app, &benefit, 3).await;
    let response = it.admin.post(&format!("{path}/reopening"), &[]).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.problems().contains("No incident is left"));
    let response = it.admin.post(&list(ALPINE), &on_premises(&once(), ACCESS_ID, CONTRACT_ID)).await;
    assert!(Page::of(response).await.problems().contains("No incident is left"));
    assert_eq!(units().await, (0, 3));
    assert_sums(&it.app).await;
}
