//! Lists and files of people: what their preview says of each line, and all or nothing.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::Value;
use time::macros::date;
use tokio::sync::Barrier;
use uuid::Uuid;

use super::{Act, Preview};
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, crowd_turn, location};
use crate::bench::Bench;
use crate::database::{memberships, seats};
use crate::office::Office;
use crate::seats::ENTERPRISE;

#[tokio::test]
async fn forty_people_get_their_seats_by_one_file() {
    let it = Bench::unused(50).await;
    let mut file = "\u{feff}Name;E-Mail\r\n".to_owned();
    for number in 1..=40 {
        write!(file, "\"Doe; {number}\";{}\r\n", it.staff(number)).unwrap();
    }
    let before = it.app.tables().await;
    let preview = it.preview_file(&file).await;
    assert_eq!(preview.status, 200, "{}", preview.page);
    assert!(preview.page.contains("40 will get a seat, 0 skipped, 0 can’t"));
    assert!(preview.page.contains("Free seats: 50 now, 10 afterwards"));
    assert_eq!(preview.lines[0], ["2", &it.staff(1), "Staff 1", "Gets seat 1"]);
    assert_eq!(preview.lines[39][0], "41", "the line of the file");
    assert_eq!(preview.lines[39][3], "Gets seat 40");
    assert_eq!(it.app.tables().await.changes_since(&before), [], "a preview changes nothing");

    let response = it.assign(&preview).await;
    assert_eq!(response.status(), 303);
    let row = location(&response);
    let holders = it.holders().await;
    assert_eq!(holders.len(), 40);
    for (number, holder) in (1..).zip(&holders) {
        assert_eq!(*holder, (number, it.staff(usize::try_from(number).unwrap())));
    }
    it.assert_counter_is_count().await;
    assert!(it.admin.page(&row).await.contains("40 people got a seat of Visual Studio Enterprise."));
    // One entry for each seat, as when it is given by itself.
    assert_eq!(it.entries("seat.assigned", "done").await, 40);
    let entry: (Value, String, Option<Uuid>) = sqlx::query_as(
        "select details, actor, member_id from company_audit where details->>'seat' = '7' and action = 'seat.assigned'",
    )
    .fetch_one(&mut it.app.owner().await)
    .await
    .unwrap();
    let member = it.member(&it.staff(7)).await;
    assert_eq!(entry.0["member_id"], member.as_str());
    assert_eq!(entry.0["product"], ENTERPRISE);
    assert_eq!((entry.1.as_str(), entry.2.is_some()), ("Global Admin", true));

    // Pressed again: the same answer, and nothing more.
    let before = it.app.tables().await;
    let again = it.assign(&preview).await;
    assert_eq!((again.status().as_u16(), location(&again)), (303, row));
    let changes = it.app.tables().await.changes_since(&before);
    assert_eq!(changes, [("sessions".to_owned(), 0)]);
}

#[tokio::test]
async fn pressed_many_times_at_once_a_list_is_assigned_once_and_every_press_is_answered() {
    let it = Bench::seats().await;
    let preview = it.preview(&it.staff(20)).await;
    // More than there are connections: whoever finds it done holds none while their session is written.
    let presses = futures_util::future::join_all((0..16).map(|_| it.assign(&preview))).await;
    let statuses: Vec<u16> = presses.iter().map(|press| press.status().as_u16()).collect();
    assert_eq!(statuses, [303; 16]);
    assert_eq!(it.entries("seat.assigned", "done").await, 1);
}

#[tokio::test]
async fn who_has_a_seat_or_is_named_twice_is_skipped() {
    let it = Bench::seats().await;
    let text =
        format!("Anna Zürcher <staff1@alpine.example>; {}\r\n\r\nSTAFF20@Alpine.example\r\n", it.staff(20));
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 200);
    assert_eq!(preview.outcomes(), ["Has seat 1 already: skipped", "Gets seat 6", "Repeats line 1: skipped"]);
    assert_eq!(preview.lines[2][0], "3");
    assert!(preview.page.contains("1 will get a seat, 2 skipped, 0 can’t"));
    assert_eq!(it.assign(&preview).await.status(), 303);
    assert_eq!(it.holders().await.last().unwrap(), &(6, it.staff(20)));
    assert_eq!(it.entries("seat.assigned", "done").await, 1);

    // Nothing is left: it says so, and there is nothing to press.
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("everybody on the list has a seat already"));
    assert_eq!(preview.digest, "");
    assert!(
        preview.page.buttons().iter().any(|it| it.is_off() && it.attr("aria-describedby") == Some("why"))
    );
}

#[tokio::test]
async fn any_other_line_stops_the_whole_and_says_what_is_wrong_with_it() {
    let it = Bench::seats().await;
    Office::of_number(&it.app, ALPINE).await.deactivates("staff22@alpine.example").await;
    let text = "staff20@alpine.example\nstaff1@celadon.example\nst\u{430}ff23@alpine.example\nstaff22@alpine.example\n\
                nonsense\nstaff24\u{200b}@alpine.example\nstaff20@alpine.example";
    let before = it.app.tables().await;
    let preview = it.preview(text).await;
    assert_eq!(preview.status, 422);
    assert_eq!(
        preview.outcomes(),
        [
            "Gets seat 6",
            "Nobody active in your company has the address staff1@celadon.example.",
            "Nobody active in your company has the address st\u{430}ff23@alpine.example. It holds characters that look \
             like others or can’t be seen: \u{430} (U+0430).",
            "This person is no longer active in your company.",
            "“nonsense” is not a mail address.",
            "Nobody active in your company has the address staff24\u{200b}@alpine.example. It holds characters that \
             look like others or can’t be seen: U+200B.",
            "Repeats line 1: skipped",
        ]
    );
    // Of another company's member no more is said than of nobody.
    assert_eq!(preview.lines[1][2], "–");
    assert!(preview.problems().contains("Line 5: “nonsense” is not a mail address."));
    preview.assert_leads_somewhere();
    assert_eq!(preview.typed(), text, "what was typed is kept");
    assert_eq!(preview.digest, "", "there is nothing to press");
    assert!(preview.page.contains("5 lines can’t be assigned, so nothing is."));
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_line_for_which_no_seat_is_left_stops_the_whole_and_says_when_one_is_free() {
    let it = Bench::seats().await;
    memberships::grant(&it.app, &it.benefit, 7).await;
    // Free: 6 and 7, never used, then 3, vacated long ago. Seat 4 waits for staff4 until 9 January.
    let preview = it.preview(&it.list([20, 21, 4, 22, 23])).await;
    assert_eq!(preview.status, 422);
    let none = "No seat is free. The next one is free for another user on 9 Jan 2027.";
    // Seat 4 is theirs whose it was: nobody else waits for it any more, and no day is known on which one is free.
    let none_known = "No seat is free.";
    let outcomes = preview.outcomes();
    assert_eq!(outcomes[..4], ["Gets seat 6", "Gets seat 7", "Gets seat 4", "Gets seat 3"]);
    assert_eq!(outcomes[4], none_known);
    let preview = it.preview(&it.list([20, 21, 22, 23])).await;
    assert_eq!(preview.outcomes()[3], none);
    let preview = it.preview(&it.list([20, 21, 4, 22])).await;
    assert_eq!(preview.status, 200);
    assert_eq!(it.assign(&preview).await.status(), 303);
    it.assert_counter_is_count().await;
    // Given back, their tenure goes on.
    let tenure = "select count(*) from seat_assignments where seat_number = 4 and released_at is null
                  and tenure_started_on = '2026-10-11'";
    assert_eq!(it.app.count(tenure).await, 1);
}

#[tokio::test]
async fn a_credit_names_what_is_in_the_way() {
    let mut it = Bench::seats().await;
    it.benefit = it.app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let preview = it.preview(&it.list([7, 10])).await;
    assert_eq!(preview.status, 422);
    assert!(
        preview.outcomes()[0].contains("holds another Azure credit: Azure monthly credit, from Gold Core.")
    );
    assert_eq!(preview.outcomes()[1], "Gets seat 1");
    // A credit is one seat, however many lines ask for it.
    let preview = it.preview(&it.list([10, 11])).await;
    assert_eq!(preview.outcomes(), ["Gets seat 1", "No seat is free."]);
    let preview = it.preview(&it.list([10])).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    assert_eq!(it.holders().await, [(1, it.staff(10))]);
}

#[tokio::test]
async fn what_changed_since_the_preview_is_shown_anew_and_nothing_is_done() {
    let it = Bench::seats().await;
    let member = it.app.member(ALPINE, &it.staff(30)).await;
    for (what, status_then) in [("a seat was taken", 422), ("a member was deactivated", 422)] {
        let preview = it.preview(&it.list([20, 21])).await;
        assert_eq!(preview.status, 200);
        if what == "a seat was taken" {
            assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &member)]).await.status(), 303);
        } else {
            Office::of_number(&it.app, ALPINE).await.deactivates(&it.staff(21)).await;
        }
        let holders = it.holders().await;
        let refused = it.entries("seat.assigned", "refused").await;
        let again = Preview::read(it.assign(&preview).await).await;
        assert_eq!(again.status, status_then, "{what}");
        assert!(again.problems().contains("Something has changed since the preview"), "{what}");
        again.assert_leads_somewhere();
        assert_eq!(it.holders().await, holders, "{what}: nothing was done");
        assert_eq!(it.entries("seat.assigned", "refused").await, refused + 1, "{what}");
        if what == "a seat was taken" {
            assert_eq!(again.outcomes(), ["Gets seat 7", "Gets seat 8"]);
            assert_ne!(again.digest, preview.digest);
        } else {
            assert_eq!(again.outcomes()[1], "This person is no longer active in your company.");
            assert_eq!(again.digest, "");
        }
    }
    // The new preview holds.
    let preview = it.preview(&it.list([20])).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn without_the_digest_of_this_very_preview_nothing_is_done() {
    let it = Bench::seats().await;
    let preview = it.preview(&it.list([20, 21])).await;
    let professional = it.app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let other = Bench { benefit: professional, ..Bench::seats().await };
    let of_other_benefit = other.preview(&it.list([20, 21])).await.digest;
    let of_other_list = it.preview(&it.list([20])).await.digest;
    let of_other_company = {
        let app = &it.app;
        let admin = app.sign_in("global.admin@celadon.example").await;
        let benefit = app.benefit(CELADON, ENTERPRISE, "silver_core").await;
        let path = format!("/partners/{CELADON}/benefits/{benefit}/assignments?lang=en");
        let fields = [("emails", "staff7@celadon.example"), ("preview", "yes")];
        Preview::read(admin.post(&path, &fields).await).await.digest
    };
    let upper = preview.digest.to_uppercase();
    for digest in ["", "no", "YES", &upper, &of_other_benefit, &of_other_list, &of_other_company] {
        let fields = [("emails", preview.carried.as_str()), ("preview", digest)];
        let again = Preview::read(it.admin.post(&it.assignments(), &fields).await).await;
        assert_eq!(again.status, 422, "{digest}");
        assert_eq!(again.digest, preview.digest, "{digest}: the new preview");
    }
    assert!([&of_other_benefit, &of_other_list, &of_other_company].iter().all(|digest| digest.len() == 43));
    let bare = it.admin.post(&it.assignments(), &[("emails", preview.carried.as_str())]).await;
    assert_eq!(bare.status(), 422);
    assert_eq!(it.holders().await.len(), 3);
    assert_eq!(it.assign(&preview).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_lists_that_race_for_too_few_seats_one_is_done_whole_and_the_other_not_at_all() {
    let _turn = crowd_turn().await;
    let it = Arc::new(Bench::unused(30).await);
    for round in 0..5 {
        let (first, second) = (it.preview(&it.list(1..=25)).await, it.preview(&it.list(16..=40)).await);
        assert_eq!((first.status, second.status), (200, 200));
        let barrier = Arc::new(Barrier::new(2));
        let race = |act: Act| {
            let (it, barrier) = (Arc::clone(&it), Arc::clone(&barrier));
            tokio::spawn(async move {
                barrier.wait().await;
                it.send(&act).await.status().as_u16()
            })
        };
        let (one, other) = (race(first.act()), race(second.act()));
        let mut answers = [one.await.unwrap(), other.await.unwrap()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422], "round {round}");
        let holders = it.holders().await;
        assert_eq!(holders.len(), 25, "round {round}");
        assert!(holders.iter().map(|(seat, _)| *seat).eq(1..=25));
        let whole = [it.list(1..=25), it.list(16..=40)];
        let held: String = holders.iter().map(|(_, email)| email.clone() + "\n").collect();
        assert!(whole.contains(&held), "round {round}: {held}");
        it.assert_counter_is_count().await;
        seats::forget(&it.app, &it.benefit).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_list_sent_many_times_at_once_is_done_once() {
    let _turn = crowd_turn().await;
    let it = Arc::new(Bench::unused(50).await);
    let act = it.preview(&it.list(1..=40)).await.act();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (it, act) = (Arc::clone(&it), act.clone());
        tasks.spawn(async move { it.send(&act).await.status().as_u16() });
    }
    assert!(tasks.join_all().await.iter().all(|status| *status == 303), "the same answer");
    assert_eq!(it.holders().await.len(), 40);
    assert_eq!(it.entries("seat.assigned", "done").await, 40);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn the_first_seats_that_cost_the_refund_are_asked_for_with_what_they_cost() {
    let app = TestApp::demo().await;
    memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let it = Bench { app, admin, mpn_id: BLEU_HORIZON, domain: "bleu-horizon.example".to_owned(), benefit };
    let path = format!("{}?lang=en", it.assignments());
    let emails = "staff1@bleu-horizon.example staff2@bleu-horizon.example";
    let preview = Preview::read(it.admin.post(&path, &[("emails", emails), ("preview", "yes")]).await).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("Assigning a seat ends the right to a refund."));
    assert!(preview.page.contains("Assign 2 seats and give up the refund"));
    assert!(preview.page.hidden("confirm") == "yes");
    let mut fields = vec![("emails", preview.carried.as_str()), ("preview", preview.digest.as_str())];
    let before = it.app.tables().await;
    let asked = Preview::read(it.admin.post(&path, &fields).await).await;
    assert_eq!(asked.status, 422);
    assert!(asked.problems().contains("Confirm that you give up the right to a refund"));
    asked.assert_leads_somewhere();
    assert_eq!(it.app.tables().await.changes_since(&before), []);
    fields.push(("confirm", "yes"));
    assert_eq!(it.admin.post(&path, &fields).await.status(), 303);
    assert_eq!(it.holders().await.len(), 2);
    let ended = "select count(*) from enrollments e join partner_directory d on d.id = e.partner_id
                 where d.mpn_id = 4100002 and refund_ended_by = 'assigned'";
    assert_eq!(it.app.count(ended).await, 1);
    // There is none left to give up.
    let fields = [("emails", "staff3@bleu-horizon.example"), ("preview", "yes")];
    let preview = Preview::read(it.admin.post(&path, &fields).await).await;
    assert!(!preview.page.contains("refund"));
}

#[tokio::test]
async fn a_company_that_is_closed_gives_and_takes_back_nothing() {
    let it = Bench::seats().await;
    let preview = it.preview(&it.list([20])).await;
    let held = it.assignments_of([1]).await;
    it.app
        .run(&format!(
            "update partners set suspended_at = now(), suspended_reason = 'Unpaid' where partner_id = '{}'",
            it.app.partner(ALPINE).await
        ))
        .await;
    let fields = [("emails", preview.carried.as_str()), ("preview", preview.digest.as_str())];
    assert_eq!(it.admin.post(&it.assignments(), &fields).await.status(), 422);
    assert_eq!(it.take_back(&held, "yes").await.status(), 422);
    assert_eq!(it.holders().await.len(), 3);
    assert_eq!(it.entries("seat.assigned", "refused").await, 1);
    assert_eq!(it.entries("seat.taken_back", "refused").await, 1);

    // Past the last day none is given, but one can still be taken back.
    it.app.run("update partners set suspended_at = null, suspended_reason = null").await;
    memberships::close_on(&it.app, &it.benefit, date!(2026 - 11 - 19)).await;
    let refused = it.preview(&it.list([20])).await;
    assert_eq!(refused.status, 422);
    assert!(refused.problems().contains("The last day to assign seats was 19 Nov 2026."));
    assert_eq!(it.take_back(&held, "yes").await.status(), 200);

    let admin = it.app.sign_in("global.admin@dvina.example").await;
    let benefit = it.app.benefit(DVINA, ENTERPRISE, "silver_core").await;
    let path = format!("/partners/{DVINA}/benefits/{benefit}/assignments");
    let fields = [("emails", "staff1@dvina.example"), ("preview", "yes")];
    assert_eq!(admin.post(&path, &fields).await.status(), 422);
}
