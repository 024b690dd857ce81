//! Seats of those who are invited and not in yet (R-PPL-2): given, told, taken back with the invitation.

use futures_util::future::join;
use partner_portal::base::ids::MemberId;
use partner_portal::people::acts::invitations::{self, NotWithdrawn};

use super::adding::{add, link_of};
use crate::app::{ALPINE, TestApp, location};
use crate::html::Page;
use crate::invitations::{NEW, PASSWORD};
use crate::office::{Office, told};

const ADMIN: &str = "global.admin@alpine.example";

fn withdrawal(member: &str) -> String {
    format!("/partners/{ALPINE}/account/people/{member}/invitation/withdrawal")
}

/// Where the seats of a benefit with some free ones are given, and its row.
async fn studio(app: &TestApp) -> (String, String) {
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let row = format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}");
    (format!("/partners/{ALPINE}/benefits/{benefit}/assignments"), row)
}

async fn held_by(app: &TestApp, member: &str) -> i64 {
    app.count(&format!(
        "select count(*) from seat_assignments where member_id = '{member}' and released_at is null"
    ))
    .await
}

async fn mails(app: &TestApp, kind: &str) -> i64 {
    app.count(&format!("select count(*) from outbox where recipient = '{NEW}' and mail->>'mail' = '{kind}'"))
        .await
}

#[tokio::test]
async fn whoever_misses_somebody_adds_them_and_comes_back_to_the_seat_with_them_chosen() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let (assignments, row) = studio(&app).await;
    let add = admin.page(&row).await.link("Add people").attr("href").unwrap().to_owned();
    let form = admin.page(&add).await;
    let back = form.hidden("return");
    let fields = [("name", "Ruth Keller"), ("email", NEW), ("return", back.as_str())];
    let done = admin.post(&format!("/partners/{ALPINE}/account/people/new"), &fields).await;
    let to = location(&done);
    assert!(to.starts_with(&row), "{to}");
    let page = admin.page(to.split('#').next().unwrap()).await;
    let ruth = app.member(ALPINE, NEW).await;
    assert_eq!(page.chosen("member_id"), std::slice::from_ref(&ruth), "{page}");
    // She gets the seat at once, and is told to accept first.
    assert_eq!(admin.post(&assignments, &[("member_id", &ruth)]).await.status(), 303);
    assert_eq!(held_by(&app, &ruth).await, 1);
    let first =
        "select count(*) from outbox where mail->>'mail' = 'seat_assigned' and mail->>'invited' = 'true'";
    assert_eq!((app.count(first).await, mails(&app, "seat_assigned").await), (1, 1));
    let page = admin.page(&row).await;
    assert!(page.contains("Ruth Keller Invited"), "{page}");
    // Accepting changes nothing about it.
    let visitor = app.visitor();
    let joined =
        visitor.post(&link_of(&app, &ruth).await, &[("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(joined.status(), 303);
    assert!(!admin.page(&row).await.contains("Ruth Keller Invited"));
    assert!(
        visitor
            .page(&format!("/partners/{ALPINE}/my-assignments"))
            .await
            .contains("Visual Studio Enterprise")
    );
}

#[tokio::test]
async fn an_invitation_that_is_withdrawn_takes_the_seats_back_and_their_history_keeps_the_name() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let (assignments, row) = studio(&app).await;
    let (ruth, _) = add(&admin, "Ruth Keller", NEW, &["admin_agent"]).await;
    // A list of addresses finds whoever is invited, too.
    let preview = Page::of(admin.post(&assignments, &[("emails", NEW), ("preview", "yes")]).await).await;
    assert_eq!(preview.status, 200, "{preview}");
    assert!(preview.contains("Ruth Keller"), "{preview}");
    assert_eq!(admin.post(&assignments, &[("email", NEW)]).await.status(), 303);
    assert_eq!(held_by(&app, &ruth).await, 1);
    let link = link_of(&app, &ruth).await;
    let question = admin.page(&withdrawal(&ruth)).await;
    assert!(question.contains("Their seat is taken back"), "{question}");
    assert!(!question.contains("is no longer listed there"), "{question}");
    let done = admin.post(&withdrawal(&ruth), &[]).await;
    assert!(location(&done).ends_with(&ruth), "they stay on the list");
    assert_eq!(held_by(&app, &ruth).await, 0);
    assert_eq!(app.visitor().get(&link).await.status(), 410);
    assert_eq!(mails(&app, "seat_released").await, 0, "no mail tells of a withdrawal");
    let stays = format!(
        "select count(*) from members where id = '{ruth}' and not active and deactivated_at is not null
           and not exists (select from member_roles where member_id = '{ruth}')"
    );
    assert_eq!(app.count(&stays).await, 1);
    assert!(admin.page(&row).await.contains("Ruth Keller"), "as who held the seat before");
    let log = "select count(*) from company_audit where action = 'seat.taken_back' and outcome = 'done'
                 and details->>'member' = 'Ruth Keller'";
    assert_eq!(app.count(log).await, 1);
    // Nobody can give them another.
    let refused = admin.post(&assignments, &[("member_id", &ruth)]).await;
    assert_eq!(refused.status(), 422);
    // Invited back, they can have one again.
    let back = format!("/partners/{ALPINE}/account/people/{ruth}/reactivation");
    assert_eq!(admin.post(&back, &[]).await.status(), 303);
    assert_eq!(admin.post(&assignments, &[("member_id", &ruth)]).await.status(), 303);
}

#[tokio::test]
async fn a_seat_that_is_given_after_the_seats_were_taken_back_keeps_the_invitation() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let (assignments, _) = studio(&app).await;
    let (ruth, _) = add(&admin, "Ruth Keller", NEW, &[]).await;
    let (office, member) = (Office::of_number(&app, ALPINE).await, MemberId(ruth.parse().unwrap()));
    let who = (&office.partner, &office.actor);
    let mut tx = office.begin().await;
    assert_eq!(invitations::take_seats_back(&mut tx, who, member).await.unwrap(), 0);
    tx.commit().await.unwrap();
    assert_eq!(admin.post(&assignments, &[("member_id", &ruth)]).await.status(), 303);
    let mut tx = app.state.db.sign_in_of(office.partner.id).await.unwrap();
    let refused = told(invitations::withdraw(&mut tx, who, member).await);
    assert_eq!(refused, Err(NotWithdrawn::HoldsSeats));
    tx.rollback().await.unwrap();
    assert_eq!(held_by(&app, &ruth).await, 1);
    assert_eq!(admin.post(&withdrawal(&ruth), &[]).await.status(), 303);
    assert_eq!(held_by(&app, &ruth).await, 0, "asked again, it goes with the invitation");
}

#[tokio::test]
async fn of_a_seat_that_is_given_and_an_invitation_that_is_withdrawn_at_once_no_seat_is_left_with_nobody() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let (assignments, _) = studio(&app).await;
    for turn in 0..20 {
        let email = format!("guest{turn}@alpine.example");
        let (guest, _) = add(&admin, "Ruth Keller", &email, &[]).await;
        let (fields, path) = ([("member_id", guest.as_str())], withdrawal(&guest));
        let (given, withdrawn) = join(admin.post(&assignments, &fields), admin.post(&path, &[])).await;
        assert_eq!(withdrawn.status(), 303);
        assert!([303, 404, 422].contains(&given.status().as_u16()), "{}", given.status());
        let open = app.count(&format!("select count(*) from invitations where member_id = '{guest}'")).await;
        // Either the seat came first, and went with the invitation; or it came between, and the invitation stayed; or not at all.
        assert_eq!(held_by(&app, &guest).await, open, "turn {turn}");
        if open == 1 {
            assert_eq!(admin.post(&path, &[]).await.status(), 303);
        }
        assert_eq!(held_by(&app, &guest).await, 0);
    }
    let unsettled = "select count(*) from benefits b where seats_assigned <> (
        select count(*) from seat_assignments a
        where a.partner_id = b.partner_id and a.benefit_id = b.id and a.released_at is null)";
    assert_eq!(app.count(unsettled).await, 0);
}
