//! What is asked for, by whom, and what it takes from which membership (R-TEC-4).

use time::Duration;
use time::macros::{date, datetime};

use super::{ADVICE, Desk, advisory, assert_sums, console, list, once, other};
use crate::app::{ALPINE, location};
use crate::database::{activations, memberships};
use crate::html::Page;
use crate::office::{Office, Programme, activate, latest_activation};

#[tokio::test]
async fn an_advisory_request_is_asked_answered_and_closed_with_the_hours_it_used() {
    let it = Desk::new().await;
    let before = it.units(ALPINE, ADVICE, "gold_core").await;
    assert_eq!(before, (5, 0), "the demo's own");
    let form = it.admin.page(&format!("{}/new?type=advisory", list(ALPINE))).await;
    assert!(form.contains("Left: 45 hours"), "what is left");
    let once = form.hidden("once");
    let request = it.submit(&it.admin, ALPINE, &advisory(&once, "8")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (13, 0));
    let path = format!("{}/{request}", list(ALPINE));
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Your request SR-3 was submitted"), "{thread}");
    assert!(thread.contains("SR-3: Identity design") && thread.contains("Please look at our design."));
    assert!(thread.contains("044 668 18 00") && thread.contains("Switzerland"));
    let french = it.admin.page(&format!("{path}?lang=fr")).await;
    assert!(french.contains("Heures de conseil partenaire") && !french.contains(ADVICE), "{french}");
    assert_eq!(it.mails("service_request_received").await, 1);

    // The operator answers; the partner's turn.
    let read = "select count(*) from programme_audit where action = 'service_request.read'";
    assert_eq!(it.app.count(read).await, 0);
    assert_eq!(it.answer(&request, "Which sites?").await.status(), 303);
    assert_eq!(it.app.count(read).await, 1, "a reading is on record");
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Waiting for you") && thread.contains("Which sites?"));
    assert!(!thread.contains("operator@programme.example"), "the programme's people are not named");
    let since = it.app.count("select extract(epoch from max(since))::bigint from queue_items").await;
    it.app.clock.advance(Duration::minutes(5));
    let once = thread.hidden("once");
    let answered = it.admin.post(&format!("{path}/messages"), &[("once", &once), ("text", "Four.")]).await;
    assert_eq!(answered.status(), 303);
    assert!(it.admin.page(&path).await.contains("Waiting for the programme"));
    let anew = it.app.count("select extract(epoch from max(since))::bigint from queue_items").await;
    assert_eq!(anew - since, 300, "it waits anew from the partner's answer on");
    assert!(it.operator.page(&console(&request)).await.contains("Waiting for us"));

    let closed = it.close(&request, &[("reason", "solved"), ("hours", "3"), ("text", "Done.")]).await;
    assert_eq!(closed.status(), 303);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 3), "R-TEC-4");
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Closed the request: Solved") && thread.contains("Done."), "{thread}");
    for mail in ["received", "answered", "closed"] {
        assert_eq!(it.mails(&format!("service_request_{mail}")).await, 1, "{mail}");
    }
    let of_request = format!(
        "select count(*) from company_audit where subject_id = '{request}' and outcome = 'done' and action in
             ('service_request.submitted', 'service_request.answered', 'service_request.closed')"
    );
    assert_eq!(it.app.count(&of_request).await, 4);
    let told = "select count(*) from company_audit where details::text like '%Four%' or details::text like '%sites%'";
    assert_eq!(it.app.count(told).await, 0, "no message is in the log");
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn at_most_25_hours_are_asked_for_and_at_most_what_is_left() {
    let it = Desk::new().await;
    for (hours, words) in [
        ("26", "from 1 to 25"),
        ("0", "from 1 to 25"),
        ("-1", "from 1 to 25"),
        ("1.5", "from 1 to 25"),
        ("", "from 1 to 25"),
        ("99999999999", "from 1 to 25"),
    ] {
        let response = it.admin.post(&list(ALPINE), &advisory(&once(), hours)).await;
        assert_eq!(response.status(), 422, "{hours}");
        let page = Page::of(response).await;
        assert!(page.problems().contains(words), "{hours}: {}", page.problems());
        assert!(
            page.contains("Please look at our design.") && page.contains("044 668 18 00"),
            "typed is kept"
        );
    }
    it.submit(&it.admin, ALPINE, &advisory(&once(), "25")).await;
    // 50 granted, 5 of the demo's and 25 reserved: 20 are left.
    let response = it.admin.post(&list(ALPINE), &advisory(&once(), "21")).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    assert!(page.problems().contains("more than is left: 20 hours"), "{}", page.problems());
    assert!(page.problem_at("hours").is_some());
    it.submit(&it.admin, ALPINE, &advisory(&once(), "20")).await;
    let response = it.admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
    assert!(Page::of(response).await.problems().contains("No hours are left"));
    assert!(it.admin.page(&format!("{}/new", list(ALPINE))).await.contains("No hours are left"));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (50, 0));
    let refusals = "select count(*) from company_audit where action = 'service_request.submitted'
                    and outcome = 'refused' and details->>'reason' = 'nothing_left'";
    assert_eq!(it.app.count(refusals).await, 2);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn it_is_taken_from_the_membership_that_ends_first_and_has_enough() {
    let it = Desk::new().await;
    let pack = it.app.benefit(ALPINE, ADVICE, "action_pack").await;
    activate(&it.app, ALPINE, &pack, ("ACC-1", "CON-1")).await;
    memberships::end_year_on(&it.app, &pack, date!(2026 - 12 - 11)).await;
    it.submit(&it.admin, ALPINE, &advisory(&once(), "3")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (3, 0), "R-TEC-4");
    // The pack has two of its five left.
    it.submit(&it.admin, ALPINE, &advisory(&once(), "3")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (3, 0));
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (8, 0));
    it.submit(&it.admin, ALPINE, &advisory(&once(), "2")).await;
    assert_eq!(it.units(ALPINE, ADVICE, "action_pack").await, (5, 0));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn what_is_not_active_is_off_with_the_way_to_activate_it() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, ADVICE, "gold_core").await;
    activations::forget(&it.app, &benefit).await;
    let (office, programme) = (Office::of_number(&it.app, ALPINE).await, Programme::of(&it.app).await);
    for state in ["requested", "in_progress", "declined", "withdrawn"] {
        match state {
            "requested" => drop(office.asks_for(&benefit).await),
            "in_progress" => programme.takes(latest_activation(&it.app, &benefit).await).await,
            "declined" => programme.declines(latest_activation(&it.app, &benefit).await, "No").await,
            _ => {
                office.asks_for(&benefit).await;
                office.withdraws(&benefit).await;
            }
        }
        let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
        assert!(choice.contains("must first be activated on the page"), "{state}");
        assert!(choice.links_to(&format!("/partners/{ALPINE}/benefits/technical")), "{state}");
        // The form's address leads to the choice, which says why.
        let form = it.admin.get(&format!("{}/new?type=advisory", list(ALPINE))).await;
        assert_eq!(location(&form), format!("{}/new", list(ALPINE)));
        let response = it.admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
        assert_eq!(response.status(), 422, "{state}");
        assert!(Page::of(response).await.problems().contains("must first be activated"));
    }
    let activation = office.asks_for(&benefit).await;
    programme.fulfils(activation, ("ACC-1", "CON-1")).await;
    // Its time is over: thirty days past the anniversary of 14 December (R-DATE-5).
    it.app.set_clock(datetime!(2027-01-13 22:59 UTC));
    let admin = it.app.sign_in("partner.admin@alpine.example").await;
    it.submit(&admin, ALPINE, &advisory(&once(), "1")).await;
    it.app.set_clock(datetime!(2027-01-13 23:00 UTC));
    let response = admin.post(&list(ALPINE), &advisory(&once(), "1")).await;
    assert!(Page::of(response).await.problems().contains("None of your current memberships grants this"));
}

#[tokio::test]
async fn cloud_support_is_asked_for_by_admin_agents_with_the_customers_name() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, "Cloud incidents", "gold_core").await;
    activate(&it.app, ALPINE, &benefit, ("ACC-1", "CON-1")).await;
    let once = once();
    let fields = vec![
        ("type", "cloud"),
        ("once", once.as_str()),
        ("title", "Sign-in fails"),
        ("text", "Since this morning."),
        ("product", "Azure Active Directory"),
        ("customer", "Spital Uster"),
    ];
    let choice = it.admin.page(&format!("{}/new", list(ALPINE))).await;
    let card = choice.by_id("type-cloud").unwrap();
    assert!(
        card.contains("It takes one of these: Admin agent") && card.contains("admin.agent@alpine.example")
    );
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 403);
    assert_eq!(it.admin.get(&format!("{}/new?type=cloud", list(ALPINE))).await.status(), 403);
    let agent = it.app.sign_in("admin.agent@alpine.example").await;
    let without: Vec<_> = fields.iter().map(|(n, v)| (*n, if *n == "customer" { " " } else { *v })).collect();
    assert_eq!(agent.post(&list(ALPINE), &without).await.status(), 422);
    let request = it.submit(&agent, ALPINE, &fields).await;
    // Unlimited with a cloud competency: nothing is held, and what was used is counted.
    assert_eq!(it.units(ALPINE, "Cloud incidents", "gold_core").await, (0, 0));
    assert!(it.operator.page(&console(&request)).await.contains("Spital Uster"));
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(it.units(ALPINE, "Cloud incidents", "gold_core").await, (0, 1));
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn each_field_that_is_wrong_is_named_and_all_that_was_typed_is_kept() {
    let it = Desk::new().await;
    let value = once();
    for (field, typed, words) in [
        ("title", " ", "Enter a title"),
        ("title", &"t".repeat(201), "At most 200 letters"),
        ("product", "", "Enter the product"),
        ("text", "", "Describe what you need"),
        ("phase", "", "Choose the phase"),
        ("phase", "later", "Choose the phase"),
        ("country", "XX", "Choose the country"),
        ("language", "nl", "Choose the language"),
        ("phone", "12", "Enter a phone number"),
        ("time_zone", "Europe/Berne", "Enter the name of a time zone"),
    ] {
        let mut fields = advisory(&value, "5");
        for pair in fields.iter_mut().filter(|(name, _)| *name == field) {
            pair.1 = typed;
        }
        let response = it.admin.post(&list(ALPINE), &fields).await;
        assert_eq!(response.status(), 422, "{field}");
        let page = Page::of(response).await;
        let told = page.problems();
        assert!(page.problem_at(field).is_some_and(|told| told.contains(words)), "{field}: {told}");
        assert_eq!(told.lines().count(), 1, "{field}: {told}");
        assert!(page.by_id(&format!("{field}-error")).is_some(), "{field}");
        for (name, kept) in fields.iter().filter(|(name, value)| {
            !["type", "once"].contains(name) && !value.trim().is_empty() && *name != field
        }) {
            assert!(page.contains(kept), "{name} is lost");
        }
        assert_eq!(page.hidden("once"), value, "so that a second press of this form is none");
    }
    // Fields of another type's form.
    let mut fields = advisory(&value, "5");
    fields.push(("customer", "x"));
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422);
    let mut fields = other(&value);
    fields.push(("type", "other"));
    assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422, "repeated");
    for kind in ["", "on_premises", "nonsense"] {
        let mut fields = other(&value);
        fields[0].1 = kind;
        assert_eq!(it.admin.post(&list(ALPINE), &fields).await.status(), 422, "{kind}");
    }
    let asked = "select count(*) from service_requests where created_at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(asked).await, 0);
}

#[tokio::test]
async fn a_request_waits_since_its_last_turn_and_one_that_waits_for_the_partner_is_not_to_be_done() {
    let it = Desk::new().await;
    crate::database::queue::forget_all(&it.app).await;
    let (first, second) = (once(), once());
    let asked = it.submit(&it.admin, ALPINE, &other(&first)).await;
    let rows = async |query: &str| it.operator.page(&format!("/console/service-requests{query}")).await;
    let since = async |request: &str, query: &str| {
        let page = rows(query).await;
        page.whole().by_id(&format!("q-{request}")).map(|row| row.cell("Waiting since"))
    };
    it.app.clock.advance(Duration::hours(2));
    let later = it.submit(&it.admin, ALPINE, &other(&second)).await;
    assert_eq!(rows("").await.ids("q-"), [asked.clone(), later.clone()], "longest waiting first");

    // Answered, it waits for the partner, since the answer: an older date would say that nobody had cared.
    assert_eq!(it.answer(&asked, "Which one?").await.status(), 303);
    assert_eq!(rows("").await.ids("q-"), std::slice::from_ref(&later), "what is theirs to do is not ours");
    let waiting = "?status=waiting_partner";
    assert_eq!(since(&asked, waiting).await.unwrap(), "20 Nov 2026, 12:00 UTC today");
    it.app.clock.advance(Duration::hours(2));
    assert_eq!(it.answer(&asked, "The blue one?").await.status(), 303);
    assert_eq!(since(&asked, waiting).await.unwrap(), "20 Nov 2026, 12:00 UTC today", "no turn was taken");

    // Their answer gives it back, behind what has waited longer for us.
    let path = format!("{}/{asked}", list(ALPINE));
    let form = it.admin.page(&path).await.hidden("once");
    it.admin.post(&format!("{path}/messages"), &[("once", &form), ("text", "The red one.")]).await;
    assert_eq!(rows("").await.ids("q-"), [later, asked.clone()]);
    assert_eq!(since(&asked, "").await.unwrap(), "20 Nov 2026, 14:00 UTC today");
}
