//! Who is invited, as others meet them: on the company's list, and nowhere as somebody who may do anything.

use partner_portal::authz::Role;
use time::Duration;

use super::{NEW, invite, members};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::html::{Page, Part};

const ADMIN: &str = "global.admin@alpine.example";

fn people() -> String {
    format!("/partners/{ALPINE}/account/people")
}

fn status(page: &Page, name: &str) -> String {
    page.row(name).cell("Status")
}

#[tokio::test]
async fn the_companys_list_shows_who_is_invited_until_when_and_not_as_deactivated() {
    let app = TestApp::demo().await;
    invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::UserAdmin]).await;
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&people()).await;
    assert_eq!(status(&page, "Ruth Keller"), "Invited until 27 Nov 2026");
    assert_eq!(page.row("Ruth Keller").cell("Roles"), "User admin");
    let invited = admin.page(&format!("{}?status=invited", people())).await;
    assert!(invited.contains("Ruth Keller") && !invited.contains("Anna Zürcher"), "{invited}");
    for filter in ["deactivated", "without-seats", "with-seats"] {
        let listed = admin.page(&format!("{}?status={filter}", people())).await;
        assert!(!listed.contains("Ruth Keller"), "{filter}");
    }
    let csv = admin.text(&format!("{}.csv", people())).await;
    assert!(csv.contains(&format!("Ruth Keller,{NEW},User admin,Invited,0")), "{csv}");
    app.clock.advance(Duration::days(7));
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&people()).await;
    assert_eq!(status(&page, "Ruth Keller"), "Invitation run out on 27 Nov 2026");
    assert!(admin.page(&format!("{}?status=invited", people())).await.contains("Ruth Keller"));
}

#[tokio::test]
async fn who_is_invited_has_no_right_no_mail_and_no_count_before_they_accept() {
    let app = TestApp::demo().await;
    // A second Global admin, but for the acceptance.
    invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    let (_, link) =
        invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", "staff7@alpine.example"), &[Role::GlobalAdmin])
            .await;
    let theirs = app.sign_in("staff7@alpine.example").await;
    assert_eq!(theirs.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 404);
    assert!(!theirs.page(&link).await.contains(&format!("/partners/{BLEU_HORIZON}\"")));
    assert_eq!(members(&app, ALPINE, NEW).await, 0);
    // Nobody is sent to them for a role.
    let staff = app.sign_in("staff8@alpine.example").await;
    let refused = staff.get(&format!("/partners/{ALPINE}/benefits")).await;
    let told = Page::of(refused).await;
    assert!(told.contains("Claudia Brunner") && !told.contains("Ruth Keller"), "{told}");
    // Nor do they keep the company from being left without one (R-ROLE-2).
    let office = crate::office::Office::of_number(&app, ALPINE).await;
    let admin = partner_portal::base::ids::MemberId(app.member(ALPINE, ADMIN).await.parse().unwrap());
    let mut tx = office.begin().await;
    let outcome = crate::office::told(
        partner_portal::people::acts::deactivate(&mut tx, &office.partner, &office.actor, admin).await,
    );
    assert_eq!(outcome, Err(partner_portal::people::acts::Refused::LastGlobalAdmin));
}

#[tokio::test]
async fn the_picker_of_seats_says_that_they_are_invited_and_no_other_picker_offers_them() {
    let app = TestApp::demo().await;
    invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let admin = app.sign_in(ADMIN).await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let found =
        admin.page(&format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}&find=Keller")).await;
    let offered = found.whole().all(".people-choice li").into_iter().map(Part::text).collect::<Vec<_>>();
    assert!(offered.iter().any(|it| it.starts_with("Ruth Keller") && it.ends_with("Invited")), "{offered:?}");
    let contact = format!("/partners/{ALPINE}/benefits/go-to-market/contact?change=yes&find=Keller");
    assert!(!admin.page(&contact).await.contains(NEW));
}
