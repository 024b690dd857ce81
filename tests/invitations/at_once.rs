//! What happens at the same moment: each outcome is that of one after the other.

use futures_util::future::join_all;
use partner_portal::authz::Role;
use partner_portal::base::ids::PartnerId;

use super::{NEW, PASSWORD, invite, invite_all, invitee, members, twice, withdraw};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, crowd_turn};

const STAFF: &str = "staff7@alpine.example";

#[tokio::test]
async fn accepted_in_several_tabs_at_once_they_join_once() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[]).await;
    let visitor = app.sign_in(STAFF).await;
    let acceptance = format!("{link}/acceptance");
    let answers = join_all((0..8).map(|_| visitor.post(&acceptance, &[]))).await;
    assert!(answers.iter().all(|it| it.status() == 303), "{answers:?}");
    assert_eq!(members(&app, BLEU_HORIZON, STAFF).await, 1);
    assert_eq!(app.count("select count(*) from company_audit where action = 'member.joined'").await, 1);
}

#[tokio::test]
async fn a_password_set_in_several_tabs_at_once_is_set_once() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let passwords: Vec<String> = (0..6).map(|number| format!("{PASSWORD} {number}")).collect();
    let visitors: Vec<_> = passwords.iter().map(|_| app.visitor()).collect();
    let posts = visitors.iter().zip(&passwords);
    let answers =
        join_all(posts.map(async |(visitor, password)| visitor.post(&link, &twice(password)).await)).await;
    assert!(answers.iter().all(|it| it.status() == 303), "{answers:?}");
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'password.set'").await, 1);
    let mut good = 0;
    for password in &passwords {
        let fields = [("email", NEW), ("password", password.as_str())];
        good += i64::from(app.visitor().post("/sign-in", &fields).await.status() == 303);
    }
    assert_eq!(good, 1, "one of them is the password");
}

#[tokio::test]
async fn of_accepting_and_withdrawing_one_is_done() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let (mut joined, mut withdrawn) = (0, 0);
    for round in 0..12 {
        let email = format!("new{round}@alpine.example");
        let (member, link) = invite(&app, ALPINE, ("Ruth Keller", &email), &[]).await;
        let visitor = app.visitor();
        let password = twice(PASSWORD);
        // The password is hashed first: whoever withdraws is given as long.
        let (answer, done) = tokio::join!(visitor.post(&link, &password), async {
            if round % 2 == 0 {
                app.visitor().post("/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
            }
            withdraw(&app, ALPINE, member).await
        });
        assert_eq!(answer.status(), 303);
        let is_member = members(&app, ALPINE, &email).await;
        assert_eq!(is_member + i64::from(done.is_ok()), 1, "round {round}");
        joined += is_member;
        withdrawn += i64::from(done.is_ok());
    }
    println!("joined {joined}, withdrawn {withdrawn}");
    let open = "select count(*) from invitation_links where ended_at is null";
    assert_eq!(app.count(open).await + app.count("select count(*) from invitations").await, 0);
}

#[tokio::test]
async fn the_same_person_invited_at_once_is_invited_once_and_gets_one_mail() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let partner = PartnerId(app.partner(ALPINE).await);
    // Somebody new; and somebody who was a member, whose row is there already.
    app.run(
        "update members set active = false, deactivated_at = now() where display_name = 'Giulia Pedrazzini'",
    )
    .await;
    app.run("delete from membership_index where person_id = (select id from persons where email = 'staff7@alpine.example')").await;
    for email in [NEW, STAFF] {
        let one = [invitee(partner, "Ruth Keller", email, &[Role::UserAdmin])];
        let outcomes = join_all((0..6).map(|_| invite_all(&app, &one))).await;
        assert_eq!(outcomes.iter().filter(|it| it.is_ok()).count(), 1, "{email}: {outcomes:?}");
        let mails = format!("select count(*) from outbox where recipient = '{email}' and with_link");
        assert_eq!(app.count(&mails).await, 1, "{email}");
    }
    assert_eq!(app.count("select count(*) from invitations").await, 2);
}
