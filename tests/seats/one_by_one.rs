//! Giving seats, taking them back, giving them to somebody else: through HTTP, with exact dates, and by racing.

use std::sync::Arc;

use time::Duration;
use time::macros::{date, datetime};

use super::ENTERPRISE;
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, crowd_turn, location};
use crate::bench::Bench;
use crate::database::{mails, memberships, seats};
use crate::html::Page;
use crate::office::Office;

#[tokio::test]
async fn an_admin_looks_for_somebody_and_gives_them_the_next_seat() {
    let it = Bench::seats().await;
    let page = format!("{}&assign={}&find=staff20", it.row("visual-studio"), it.benefit);
    let found = it.admin.page(&page).await;
    let id = it.member("staff20@alpine.example").await;
    assert_eq!(found.button("staff20@alpine.example").attr("value"), Some(id.as_str()));

    let response = it.admin.post(&it.assignments(), &[("member_id", &id)]).await;
    assert_eq!(response.status(), 303);
    let row = location(&response);
    // Never used and lowest before a vacated one (R-SEAT-3a): 1 to 5 have a history.
    assert_eq!(it.seat_of("staff20@alpine.example").await, Some(6));
    let shown = it.admin.page(&row).await;
    assert!(shown.contains("has seat 6 of Visual Studio Enterprise"), "the banner");
    it.assert_counter_is_count().await;

    // Pressed twice: the same answer, one seat, one entry.
    let again = it.admin.post(&it.assignments(), &[("member_id", &id)]).await;
    assert_eq!(again.status(), 303);
    let entries =
        "select count(*) from company_audit where action = 'seat.assigned' and details->>'seat' = '6'";
    assert_eq!(it.app.count(entries).await, 1);
}

#[tokio::test]
async fn a_seat_can_be_given_by_mail_address_in_any_case() {
    let it = Bench::seats().await;
    let response = it.admin.post(&it.assignments(), &[("email", " Staff21@ALPINE.example ")]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.seat_of("staff21@alpine.example").await, Some(6));
}

#[tokio::test]
async fn who_is_no_member_and_what_only_looks_like_an_address_gets_no_seat_and_a_clear_word() {
    let it = Bench::seats().await;
    let celadon = it.app.member(CELADON, "staff1@celadon.example").await;
    Office::of_number(&it.app, ALPINE).await.deactivates("staff22@alpine.example").await;
    let gone = it.member("staff22@alpine.example").await;
    for (field, value, words) in [
        ("email", "staff1@celadon.example", "Nobody active in your company has the address"),
        ("email", "st\u{430}ff23@alpine.example", "Nobody active in your company has the address"),
        ("email", "not an address", "is not a mail address"),
        ("member_id", gone.as_str(), "no longer active"),
    ] {
        let response = it.admin.post(&it.assignments(), &[(field, value)]).await;
        assert_eq!(response.status(), 422, "{field}={value}");
        assert!(Page::of(response).await.contains(words), "{field}={value}");
    }
    // A member of another company answers as one that doesn't exist.
    for id in [celadon.as_str(), "00000000-0000-7000-8000-000000000000", "x"] {
        assert_eq!(it.admin.post(&it.assignments(), &[("member_id", id)]).await.status(), 404, "{id}");
    }
    let both = it.admin.post(&it.assignments(), &[("member_id", &celadon), ("email", "a@b.example")]).await;
    assert_eq!(both.status(), 422);
    assert_eq!(it.app.count("select count(*) from company_audit where action = 'seat.assigned' and outcome = 'done' and at = '2026-11-20 10:00Z'").await, 0);
}

#[tokio::test]
async fn a_seat_taken_back_waits_for_others_to_the_ninetieth_day_and_never_for_its_holder() {
    let it = Bench::seats().await;
    // Fill every seat but one, so that only the vacated ones are left to wait for.
    seats::forget(&it.app, &it.benefit).await;
    memberships::grant(&it.app, &it.benefit, 1).await;
    let (anna, ben) = (it.member("staff1@alpine.example").await, it.member("staff9@alpine.example").await);
    assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &anna)]).await.status(), 303);
    let assignment = it.assignment("staff1@alpine.example").await;
    let removal = format!("{}/{assignment}/removal", it.assignments());
    let asked = it.admin.page(&removal).await;
    assert!(asked.contains("Remove Anna Zürcher from seat 1"), "its own verb");
    assert!(asked.contains("18 Feb 2027"), "the day from which another may have it");
    assert_eq!(it.admin.post(&removal, &[]).await.status(), 303);
    assert_eq!(it.admin.post(&removal, &[]).await.status(), 303, "twice");
    it.assert_counter_is_count().await;

    memberships::end_year_on(&it.app, &it.benefit, date!(2027 - 12 - 01)).await;
    // The ninetieth day begins at midnight in Zurich.
    it.app.set_clock(datetime!(2027-02-17 22:59:59 UTC));
    let admin = it.app.sign_in("global.admin@alpine.example").await;
    let refused = admin.post(&it.assignments(), &[("member_id", &ben)]).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.contains("18 Feb 2027"));
    // Back to its last holder, and away again: their tenure goes on, and so does the date.
    assert_eq!(admin.post(&it.assignments(), &[("member_id", &anna)]).await.status(), 303);
    let again = it.assignment("staff1@alpine.example").await;
    assert_eq!(admin.post(&format!("{}/{again}/removal", it.assignments()), &[]).await.status(), 303);
    it.app.clock.advance(Duration::SECOND);
    assert_eq!(admin.post(&it.assignments(), &[("member_id", &ben)]).await.status(), 303);
    assert_eq!(it.seat_of("staff9@alpine.example").await, Some(1));
    let history = admin.page(&it.row("visual-studio")).await;
    assert!(
        history.contains("Before:") && history.contains("Anna Zürcher"),
        "who held it before stays to be seen"
    );
}

#[tokio::test]
async fn reassigning_gives_another_seat_while_the_old_one_waits_and_is_whole_or_not_at_all() {
    let it = Bench::seats().await;
    let ben = it.member("staff9@alpine.example").await;
    let assignment = it.assignment("staff5@alpine.example").await;
    let path = format!("{}/{assignment}/reassignment", it.assignments());
    let page = it.admin.page(&format!("{path}?find=staff9")).await;
    assert!(page.contains(&ben));
    assert_eq!(it.admin.post(&path, &[("member_id", &ben)]).await.status(), 303);
    assert_eq!(it.seat_of("staff5@alpine.example").await, None);
    assert_eq!(it.seat_of("staff9@alpine.example").await, Some(6));
    it.assert_counter_is_count().await;

    // To somebody who has one: refused, and nobody lost theirs.
    let assignment = it.assignment("staff1@alpine.example").await;
    let path = format!("{}/{assignment}/reassignment", it.assignments());
    let refused = it.admin.post(&path, &[("member_id", &ben)]).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(it.seat_of("staff1@alpine.example").await, Some(1));
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn one_credit_a_member_and_the_refusal_names_what_is_in_the_way() {
    let it = Bench::seats().await;
    // staff7 holds Gold's monthly credit; the Action Pack's is free.
    let benefit = it.app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    let holder = it.member("staff7@alpine.example").await;
    let refused = it.admin.post(&path, &[("member_id", &holder)]).await;
    assert_eq!(refused.status(), 422);
    let page = Page::of(refused).await;
    assert!(page.contains("another Azure credit") && page.contains("Gold Core"), "what is in the way");
    let other = it.member("staff10@alpine.example").await;
    assert_eq!(it.admin.post(&path, &[("member_id", &other)]).await.status(), 303);
}

#[tokio::test]
async fn the_first_seat_that_costs_the_refund_is_asked_for_first() {
    let app = TestApp::demo().await;
    memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let path = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/assignments");
    let id = app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    assert_eq!(admin.post(&path, &[("member_id", &id)]).await.status(), 422);
    assert_eq!(app.count("select count(*) from seat_assignments a join partner_directory d on d.id = a.partner_id where d.mpn_id = 4100002").await, 0);
    assert_eq!(admin.post(&path, &[("member_id", &id), ("confirm", "yes")]).await.status(), 303);
    let ended = "select count(*) from enrollments e join partner_directory d on d.id = e.partner_id
                 where d.mpn_id = 4100002 and refund_ended_by = 'assigned'";
    assert_eq!(app.count(ended).await, 1);
}

#[tokio::test]
async fn seats_stay_assignable_in_the_renewal_window_and_nothing_moves_in_the_membership_center() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    let benefit = app.benefit(CELADON, ENTERPRISE, "silver_core").await;
    let path = format!("/partners/{CELADON}/benefits/{benefit}/assignments");
    let id = app.member(CELADON, "staff7@celadon.example").await;
    assert_eq!(admin.post(&path, &[("member_id", &id)]).await.status(), 303);

    let admin = app.sign_in("global.admin@dvina.example").await;
    let benefit = app.benefit(DVINA, ENTERPRISE, "silver_core").await;
    let path = format!("/partners/{DVINA}/benefits/{benefit}/assignments");
    let id = app.member(DVINA, "staff1@dvina.example").await;
    assert_eq!(admin.post(&path, &[("member_id", &id)]).await.status(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_clients_on_five_seats_get_exactly_five() {
    let _turn = crowd_turn().await;
    let it = Bench::unused(5).await;
    let mut members = Vec::new();
    for number in 1..=40 {
        members.push(it.member(&it.staff(number)).await);
    }
    let (path, admin) = (Arc::new(it.assignments()), it.admin.clone());
    let mut tasks = tokio::task::JoinSet::new();
    // Forty members, ten of them twice.
    for id in members.iter().chain(members.iter().take(10)) {
        let (path, admin, id) = (Arc::clone(&path), admin.clone(), id.clone());
        tasks.spawn(async move { admin.post(&path, &[("member_id", &id)]).await.status().as_u16() });
    }
    let answers = tasks.join_all().await;
    assert!(answers.iter().all(|status| matches!(status, 303 | 422)), "{answers:?}");
    let held = format!(
        "select count(*) from seat_assignments where benefit_id = '{}' and released_at is null",
        it.benefit
    );
    assert_eq!(it.app.count(&held).await, 5);
    let distinct = format!(
        "select count(distinct seat_number) from seat_assignments where benefit_id = '{}'",
        it.benefit
    );
    assert_eq!(it.app.count(&distinct).await, 5);
    it.assert_counter_is_count().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn assigning_and_taking_back_may_cross_and_the_counter_stays_the_count() {
    let _turn = crowd_turn().await;
    let it = Bench::seats().await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 10..=30 {
        let id = it.member(&format!("staff{number}@alpine.example")).await;
        let (path, admin) = (it.assignments(), it.admin.clone());
        tasks.spawn(async move { admin.post(&path, &[("member_id", &id)]).await.status().as_u16() });
    }
    for email in ["staff1@alpine.example", "staff2@alpine.example", "staff5@alpine.example"] {
        let removal = format!("{}/{}/removal", it.assignments(), it.assignment(email).await);
        let admin = it.admin.clone();
        tasks.spawn(async move { admin.post(&removal, &[]).await.status().as_u16() });
    }
    assert!(tasks.join_all().await.iter().all(|status| *status == 303));
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn before_bulk_credit_is_given_the_page_asks_about_offers_that_cannot_be_known_here() {
    let it = Bench::seats().await;
    let benefit = it.app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    let held = format!("select count(*) from seat_assignments where benefit_id = '{benefit}'");
    // Who can't have it is told that, and asked nothing: staff7 holds a credit, staff8 a seat of the Action Pack.
    for (email, words) in [
        ("staff7@alpine.example", "another Azure credit"),
        ("staff8@alpine.example", "what an Action Pack grants"),
    ] {
        let page = Page::of(it.admin.post(&path, &[("email", email)]).await).await;
        assert!(page.contains(words) && !page.contains("outside_checked"), "{page}");
    }
    let asked = it.admin.post(&path, &[("email", "staff10@alpine.example")]).await;
    assert_eq!(asked.status(), 422);
    let page = Page::of(asked).await;
    assert!(
        page.problem_at("outside_checked").is_some() && page.contains("an enterprise agreement"),
        "{page}"
    );
    assert_eq!(it.app.count(&held).await, 0);
    assert_eq!(it.app.count("select count(*) from outbox").await, 0);
    let id = it.member("staff10@alpine.example").await;
    let given = it.admin.post(&path, &[("member_id", &id), ("outside_checked", "yes")]).await;
    assert_eq!(given.status(), 303);
    assert_eq!(it.app.count(&held).await, 1);
    // By a list it is asked as well.
    seats::forget(&it.app, &benefit).await;
    let list = ("emails", "staff11@alpine.example");
    let page = Page::of(it.admin.post(&path, &[list, ("preview", "yes")]).await).await;
    let digest = page.hidden("preview");
    let digest = digest.as_str();
    let unasked = it.admin.post(&path, &[list, ("preview", digest)]).await;
    assert_eq!(unasked.status(), 422);
    assert_eq!(it.app.count(&held).await, 0);
    let given = it.admin.post(&path, &[list, ("preview", digest), ("outside_checked", "yes")]).await;
    assert_eq!(given.status(), 303);
    assert_eq!(it.app.count(&held).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_credits_given_to_one_member_at_once_are_one() {
    let _turn = crowd_turn().await;
    for round in 0..5 {
        let it = Bench::seats().await;
        let email = format!("staff{}@alpine.example", 20 + round);
        let member = it.member(&email).await;
        let credit = |package| it.app.benefit(ALPINE, "Azure monthly credit", package);
        let credits = [credit("gold_core").await, credit("action_pack").await];
        for benefit in &credits {
            seats::forget(&it.app, benefit).await;
        }
        let mut clients = Vec::new();
        for benefit in credits {
            let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
            for _ in 0..4 {
                let (admin, path, member, email) =
                    (it.admin.clone(), path.clone(), member.clone(), email.clone());
                clients.push(tokio::spawn(async move {
                    // One after the other by both ways.
                    let one = admin.post(&path, &[("member_id", &member)]).await.status().as_u16();
                    let preview = admin.post(&path, &[("emails", &email), ("preview", "yes")]).await;
                    (one, preview.status().as_u16())
                }));
            }
        }
        let mut done = 0;
        for client in clients {
            let (one, _) = client.await.unwrap();
            done += i64::from(one == 303);
        }
        // Each press for the credit that they have is answered alike; the other credit is refused.
        assert_eq!(done, 4);
        let held = format!(
            "select count(*) from seat_assignments where member_id = '{member}' and released_at is null"
        );
        assert_eq!(it.app.count(&held).await, 1, "one credit a member");
        it.assert_counter_is_count().await;
    }
}

#[tokio::test]
async fn whoever_gets_or_loses_a_seat_is_told_by_mail_in_their_language_and_once() {
    let it = Bench::seats().await;
    it.app.run("update persons set language = 'zh-CN' where email = 'staff20@alpine.example'").await;
    let mails = async || {
        let sql = "select recipient, language, mail->>'mail' from outbox order by id";
        let mails: Vec<(String, String, String)> =
            sqlx::query_as(sql).fetch_all(&mut it.app.owner().await).await.unwrap();
        mails::forget_all(&it.app).await;
        mails
    };
    let mail = |number: i32, language: &str, mail: &str| {
        (format!("staff{number}@alpine.example"), language.to_owned(), mail.to_owned())
    };
    let id = it.member("staff20@alpine.example").await;
    for _ in 0..2 {
        assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &id)]).await.status(), 303);
    }
    assert_eq!(mails().await, [mail(20, "zh-CN", "seat_assigned")]);

    let assignment = it.assignment("staff20@alpine.example").await;
    let other = it.member("staff21@alpine.example").await;
    let path = format!("{}/{assignment}/reassignment", it.assignments());
    assert_eq!(it.admin.post(&path, &[("member_id", &other)]).await.status(), 303);
    assert_eq!(mails().await, [mail(20, "zh-CN", "seat_released"), mail(21, "en", "seat_assigned")]);

    let assignment = it.assignment("staff21@alpine.example").await;
    for _ in 0..2 {
        assert_eq!(
            it.admin.post(&format!("{}/{assignment}/removal", it.assignments()), &[]).await.status(),
            303
        );
    }
    assert_eq!(mails().await, [mail(21, "en", "seat_released")]);

    // Refused: nothing is told.
    assert_eq!(it.admin.post(&it.assignments(), &[("email", "nobody@alpine.example")]).await.status(), 422);
    assert_eq!(mails().await, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_member_given_a_seat_by_two_admins_at_once_has_one_and_one_mail() {
    let _turn = crowd_turn().await;
    let it = Bench::seats().await;
    let id = it.member("staff20@alpine.example").await;
    let other = it.app.sign_in("partner.admin@alpine.example").await;
    let mut tasks = tokio::task::JoinSet::new();
    for admin in [&it.admin, &other, &it.admin, &other] {
        let (admin, path, id) = (admin.clone(), it.assignments(), id.clone());
        tasks.spawn(async move { admin.post(&path, &[("member_id", &id)]).await.status().as_u16() });
    }
    assert_eq!(tasks.join_all().await, [303; 4], "the same answer for all");
    for (count, sql) in [
        (1, format!("select count(*) from seat_assignments where member_id = '{id}'")),
        (
            1,
            "select count(*) from company_audit where action = 'seat.assigned' and details->>'seat' = '6'"
                .to_owned(),
        ),
        (1, "select count(*) from outbox".to_owned()),
    ] {
        assert_eq!(it.app.count(&sql).await, count, "{sql}");
    }
    it.assert_counter_is_count().await;
}
