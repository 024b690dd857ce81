//! The thread of a request: who reads and writes in it, second presses, two operators at once.

use uuid::Uuid;

use super::{ADVICE, Desk, advisory, assert_sums, console, list, once, other};
use crate::app::{ALPINE, CELADON, DVINA, TestApp, Visitor};
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn staff_read_and_answer_their_own_and_nobody_elses() {
    let it = Desk::new().await;
    let staff = it.app.sign_in("staff1@alpine.example").await;
    let own = it.submit(&staff, ALPINE, &other(&once())).await;
    let others = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let page = staff.page(&list(ALPINE)).await;
    assert!(page.contains(&own) && !page.contains(&others));
    assert!(page.contains("What you have asked the programme for"));
    let csv = staff.text(&format!("{}.csv", list(ALPINE))).await;
    assert_eq!(csv.lines().count(), 3, "the head, the demo's and this: {csv}");
    let admins = it.admin.page(&list(ALPINE)).await;
    assert!(admins.contains(&own) && admins.contains(&others));
    for (method, path) in [
        ("GET", format!("{}/{others}", list(ALPINE))),
        ("GET", format!("{}/{others}/closing", list(ALPINE))),
        ("POST", format!("{}/{others}/closing", list(ALPINE))),
        ("POST", format!("{}/{others}/reopening", list(ALPINE))),
    ] {
        let response = if method == "GET" { staff.get(&path).await } else { staff.post(&path, &[]).await };
        assert_eq!(response.status(), 404, "{method} {path}");
    }
    let message = [("once", once()), ("text", "Me too".to_owned())];
    let message: Vec<_> = message.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(staff.post(&format!("{}/{others}/messages", list(ALPINE)), &message).await.status(), 404);
    assert_eq!(staff.post(&format!("{}/{own}/messages", list(ALPINE)), &message).await.status(), 303);
    // Any admin may answer in it, whoever asked.
    let message = [("once", once()), ("text", "And I".to_owned())];
    let message: Vec<_> = message.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(it.admin.post(&format!("{}/{own}/messages", list(ALPINE)), &message).await.status(), 303);
    assert_eq!(it.state(&own).await, "open", "nobody of the programme has answered yet");
    for kind in ["presales", "advisory", "cloud", "cancellation"] {
        assert_eq!(staff.get(&format!("{}/new?type={kind}", list(ALPINE))).await.status(), 403, "{kind}");
    }
}

#[tokio::test]
async fn what_becomes_of_a_request_whose_asker_has_left_is_told_to_the_global_admins() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    Office::of_number(&it.app, ALPINE).await.deactivates("partner.admin@alpine.example").await;
    let page = it.operator.page(&console(&request)).await;
    let (seen, value) = (page.hidden("seen"), page.hidden("once"));
    let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Two")];
    assert_eq!(it.operator.post(&format!("{}/messages", console(&request)), &fields).await.status(), 303);
    let seen = it.operator.page(&console(&request)).await.hidden("seen");
    let fields = [("seen", seen.as_str()), ("reason", "solved"), ("text", "")];
    assert_eq!(it.operator.post(&format!("{}/closing", console(&request)), &fields).await.status(), 303);
    for name in ["service_request_answered", "service_request_closed"] {
        let told = "recipient = 'global.admin@alpine.example' and mail->'asker_left' = 'true'";
        let sql = format!("select count(*) from outbox where mail->>'mail' = '{name}' and {told}");
        assert_eq!((it.mails(name).await, it.app.count(&sql).await), (1, 1), "{name}");
    }
}

#[tokio::test]
async fn a_second_press_makes_no_second_request_message_mail_or_closing() {
    let it = Desk::new().await;
    let once_value = once();
    let first = it.submit(&it.admin, ALPINE, &advisory(&once_value, "5")).await;
    let second = it.submit(&it.admin, ALPINE, &advisory(&once_value, "5")).await;
    assert_eq!(first, second);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (10, 0));
    assert_eq!(it.mails("service_request_received").await, 1);
    let path = format!("{}/{first}/messages", list(ALPINE));
    let (value, twice) = (once(), 2);
    for _ in 0..twice {
        assert_eq!(it.admin.post(&path, &[("once", &value), ("text", "One")]).await.status(), 303);
    }
    let page = it.operator.page(&console(&first)).await;
    let (seen, value) = (page.hidden("seen"), page.hidden("once"));
    for _ in 0..twice {
        let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Two")];
        assert_eq!(it.operator.post(&format!("{}/messages", console(&first)), &fields).await.status(), 303);
    }
    let messages = format!("select count(*) from service_request_entries where request_id = '{first}'");
    assert_eq!(it.app.count(&messages).await, 3);
    assert_eq!(it.mails("service_request_answered").await, 1);
    let seen = it.operator.page(&console(&first)).await.hidden("seen");
    for _ in 0..twice {
        let fields = [("seen", seen.as_str()), ("reason", "solved"), ("hours", "2"), ("text", "")];
        assert_eq!(it.operator.post(&format!("{}/closing", console(&first)), &fields).await.status(), 303);
    }
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 2));
    assert_eq!(it.mails("service_request_closed").await, 1);
    // Numbers have no gaps for presses that made nothing.
    let next = it.submit(&it.admin, ALPINE, &other(&once())).await;
    assert!(it.admin.page(&format!("{}/{next}", list(ALPINE))).await.contains("SR-4: "));
    for odd in ["", "x", "01939A3C-0000"] {
        assert_eq!(it.admin.post(&list(ALPINE), &other(odd)).await.status(), 422, "{odd}");
    }
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn of_two_operators_the_second_is_told_and_loses_no_word() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &advisory(&once(), "5")).await;
    let page = it.operator.page(&console(&request)).await;
    let seen = page.hidden("seen");
    assert_eq!(it.answer(&request, "First").await.status(), 303);
    let (answer, close) =
        (format!("{}/messages", console(&request)), format!("{}/closing", console(&request)));
    let fields = [("seen", seen.as_str()), ("once", &once()), ("text", "Second thought")];
    let response = it.operator.post(&answer, &fields).await;
    assert_eq!(response.status(), 422);
    let again = Page::of(response).await;
    assert!(again.contains("Second thought") && again.contains("has changed since this page was shown"));
    let fields = [("seen", seen.as_str()), ("reason", "solved"), ("hours", "1"), ("text", "Bye")];
    let response = it.operator.post(&close, &fields).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.keeps("Bye"));
    assert_eq!(it.state(&request).await, "waiting_partner");
    // With what the page shows now it goes.
    let (seen, value) = (again.hidden("seen"), again.hidden("once"));
    let fields = [("seen", seen.as_str()), ("once", &value), ("text", "Second thought")];
    assert_eq!(it.operator.post(&answer, &fields).await.status(), 303);
    // Closed by one for one reason; another's other reason does nothing.
    assert_eq!(it.close(&request, &[("reason", "solved"), ("hours", "1"), ("text", "")]).await.status(), 303);
    let fields = [("seen", "open-1"), ("reason", "declined"), ("hours", "0"), ("text", "")];
    assert_eq!(it.operator.post(&close, &fields).await.status(), 303);
    assert!(it.operator.page(&console(&request)).await.contains("Nothing was done"));
    let response =
        it.operator.post(&answer, &[("seen", "closed-1"), ("once", &once()), ("text", "Late")]).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.contains("Late"));
    let stale = "select count(*) from programme_audit where outcome = 'refused' and details->>'reason' = 'changed_meanwhile'";
    assert_eq!(it.app.count(stale).await, 4);
    assert_eq!(it.units(ALPINE, ADVICE, "gold_core").await, (5, 1));
    assert_sums(&it.app).await;
}

/// Another operator.
async fn second_operator(app: &TestApp) -> (String, Visitor) {
    app.run(
        "insert into operators (person_id, created_at)
         select id, now() from persons where email = 'staff40@alpine.example'",
    )
    .await;
    let id = app.id("select id from persons where email = 'staff40@alpine.example'").await;
    (id, app.sign_in("staff40@alpine.example").await)
}

#[tokio::test]
async fn a_request_is_taken_by_one_and_handed_over_by_what_the_page_showed() {
    let it = Desk::new().await;
    let (second, other_operator) = second_operator(&it.app).await;
    let first = it.app.id("select id from persons where email = 'operator@programme.example'").await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let take = format!("{}/taking", console(&request));
    let assignee =
        async || it.app.id(&format!("select assignee from queue_items where id = '{request}'")).await;
    let (one, two) = tokio::join!(it.operator.post(&take, &[]), other_operator.post(&take, &[]));
    assert_eq!(
        (one.status(), two.status()),
        (reqwest::StatusCode::SEE_OTHER, reqwest::StatusCode::SEE_OTHER)
    );
    let has_it = assignee().await;
    let (winner, loser) =
        if has_it == first { (&it.operator, &other_operator) } else { (&other_operator, &it.operator) };
    assert!(winner.page(&console(&request)).await.contains("You have taken SR-3"));
    assert!(loser.page(&console(&request)).await.contains("Nothing was done"));
    let taken = "select count(*) from company_audit where action = 'service_request.taken' and at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(taken).await, 1);
    // Pressed again by the one who has it: nothing more.
    assert_eq!(winner.post(&take, &[]).await.status(), 303);
    assert_eq!(it.app.count(taken).await, 1);
    let to = if has_it == first { &second } else { &first };
    let hand_over = format!("{}/handover", console(&request));
    let stale = winner.post(&hand_over, &[("operator", to), ("seen", "nobody")]).await;
    assert_eq!(stale.status(), 303);
    assert_eq!(assignee().await, has_it);
    for nobody in ["", "x", &Uuid::now_v7().to_string()] {
        let response = winner.post(&hand_over, &[("operator", nobody), ("seen", &has_it)]).await;
        assert_eq!(response.status(), 422, "{nobody}");
    }
    assert_eq!(winner.post(&hand_over, &[("operator", to), ("seen", &has_it)]).await.status(), 303);
    assert_eq!(assignee().await, *to);
    // The list knows: mine, nobody's, a colleague's, a company's, a type's.
    let page = async |query: &str| it.operator.page(&format!("/console/service-requests?{query}")).await;
    assert!(page(&format!("assignee={second}&status=all")).await.contains(&request) == (*to == second));
    assert!(!page("assignee=nobody").await.contains(&request));
    assert!(page(&format!("company={ALPINE}&kind=other")).await.contains(&request));
    assert!(!page(&format!("company={CELADON}")).await.contains(&request));
    assert!(!page("kind=advisory").await.contains(&request));
    assert!(page("status=open").await.contains(&request) && !page("status=closed").await.contains(&request));
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(winner.post(&take, &[]).await.status(), 303, "closed: nothing is done");
    assert_eq!(it.app.count(taken).await, 1);
}

#[tokio::test]
async fn a_company_that_is_suspended_or_elsewhere_reads_and_changes_nothing() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    it.app
        .run(&format!(
            "update partners set suspended_at = '2026-11-20 09:00Z', suspended_reason = 'Unpaid'
             where partner_id = '{}'",
            it.app.partner(ALPINE).await
        ))
        .await;
    let thread = it.admin.page(&path).await;
    assert!(thread.contains("Which logo?") && thread.contains("nothing can be changed until this is lifted"));
    let entries = "select count(*) from service_request_entries";
    let before = it.app.count(entries).await;
    let value = once();
    for (path, fields) in [
        (list(ALPINE), other(&value)),
        (format!("{path}/messages"), vec![("once", value.as_str()), ("text", "Hello?")]),
        (format!("{path}/closing"), vec![("reason", "withdrawn")]),
    ] {
        let response = it.admin.post(&path, &fields).await;
        assert_eq!(response.status(), 422, "{path}");
        assert!(Page::of(response).await.problems().contains("suspended"), "{path}");
    }
    // Operators go on, and the partner can't reopen.
    assert_eq!(it.close(&request, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_eq!(it.admin.post(&format!("{path}/reopening"), &[]).await.status(), 422);
    assert_eq!(it.app.count(entries).await, before + 1);
    let refused =
        "select count(*) from company_audit where outcome = 'refused' and action like 'service_request.%'";
    assert_eq!(it.app.count(refused).await, 4);
    let dvina = it.app.sign_in("global.admin@dvina.example").await;
    let page = dvina.page(&format!("{}?lang=en", list(DVINA))).await;
    assert!(page.contains("membership center") && page.contains("No requests yet"), "{page}");
    assert_eq!(dvina.post(&list(DVINA), &other(&once())).await.status(), 422);
    assert_sums(&it.app).await;
}

#[tokio::test]
async fn a_message_keeps_its_lines_and_no_more_than_ten_thousand_letters() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}", list(ALPINE));
    let post = async |text: &str| {
        it.admin.post(&format!("{path}/messages"), &[("once", &once()), ("text", text)]).await
    };
    assert_eq!(post("  <script>alert(1)</script>\r\nsecond line\r\n\r\nthird  ").await.status(), 303);
    let thread = it.admin.page(&path).await;
    assert!(!thread.source().contains("<script>alert"));
    let said = "<script>alert(1)</script>\nsecond line\n\nthird";
    assert!(thread.whole().all("p").into_iter().any(|it| it.typed() == said), "{thread}");
    // Of three bytes, and of four: letters are counted, not bytes.
    for letter in ["a", "字", "😀"] {
        assert_eq!(post(&letter.repeat(10_000)).await.status(), 303, "{letter}");
        let response = post(&letter.repeat(10_001)).await;
        assert_eq!(response.status(), 422, "{letter}");
        let page = Page::of(response).await;
        assert!(page.problems().contains("At most 10,000 letters"));
        assert!(page.contains(&letter.repeat(10_001)), "what was typed is kept");
    }
    for empty in ["", " \r\n\t ", "\u{3000}"] {
        let response = post(empty).await;
        assert!(Page::of(response).await.problems().contains("Enter a message"), "{empty:?}");
    }
    assert_eq!(post(&"x".repeat(400_000)).await.status(), 413);
    assert_eq!(post("a\0b").await.status(), 400);
}
