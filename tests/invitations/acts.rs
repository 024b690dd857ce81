//! The acts: who is refused, many at once, who comes back, and in which language they are told.

use std::time::Instant;

use partner_portal::authz::Role;
use partner_portal::base::ids::{MemberId, PartnerId};
use partner_portal::people::acts::invitations::Refused;

use super::{NEW, PASSWORD, invite, invite_all, invitee, members, twice, withdraw};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::database::bulk;
use crate::factories::a_company;
use crate::office::Office;

const ADMIN: &str = "global.admin@alpine.example";
const STAFF: &str = "staff7@alpine.example";

async fn language_of_mail_to(app: &TestApp, email: &str) -> String {
    sqlx::query_scalar(
        "select language from outbox where recipient = $1 and with_link order by id desc limit 1",
    )
    .bind(email)
    .fetch_one(&mut app.owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn who_is_in_or_invited_or_an_operator_is_refused_and_with_them_everybody_of_the_list() {
    let app = TestApp::demo().await;
    let partner = PartnerId(app.partner(ALPINE).await);
    let (invited, _) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let before = app.tables().await;
    let one = |email: &str| invitee(partner, "Somebody", email, &[Role::UserAdmin]);
    let outcome = invite_all(&app, &[one("fine@alpine.example"), one(ADMIN), one(NEW)]).await;
    let admin = MemberId(app.member(ALPINE, ADMIN).await.parse().unwrap());
    assert_eq!(outcome.unwrap_err(), [(1, Refused::IsMember(admin)), (2, Refused::IsInvited(invited))]);
    let twice = [one("fine@alpine.example"), one("operator@programme.example"), one("FINE@alpine.example")];
    let outcome = invite_all(&app, &twice).await;
    assert_eq!(outcome.unwrap_err(), [(2, Refused::Repeated), (1, Refused::IsOperator)]);
    assert_eq!(app.tables().await.changes_since(&before), [], "nobody was invited, nor made a person");
}

#[tokio::test]
async fn the_mail_is_in_the_language_of_the_account_or_else_of_the_company() {
    let app = TestApp::demo().await;
    // Bleu Horizon reads French; who has an account at Alpine chose English.
    invite(&app, BLEU_HORIZON, ("Ruth Keller", NEW), &[]).await;
    invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[]).await;
    assert_eq!(language_of_mail_to(&app, NEW).await, "fr");
    assert_eq!(language_of_mail_to(&app, STAFF).await, "en");
}

#[tokio::test]
async fn who_was_deactivated_comes_back_with_the_new_roles_alone_and_stays_deactivated_until_then() {
    let app = TestApp::demo().await;
    let company = a_company().made_in(&app).await;
    let email = company.email_of(crate::factories::Role::User);
    Office::of(&app, company).await.deactivates(&email).await;
    let (member, link) = invite(&app, company.mpn_id, ("Ursula Neu", &email), &[Role::AdminAgent]).await;
    let still = format!(
        "select count(*) from members where id = '{member}' and not active and deactivated_at is not null"
    );
    assert_eq!(app.count(&still).await, 1);
    withdraw(&app, company.mpn_id, member).await.unwrap();
    assert_eq!(app.count(&still).await, 1, "who was a member before stays one who is deactivated");

    let (same, link_again) = invite(&app, company.mpn_id, ("Ursula Neu", &email), &[Role::AdminAgent]).await;
    assert_eq!(same, member);
    assert_ne!(link, link_again);
    let theirs = app.visitor();
    assert_eq!(theirs.post("/sign-in/demo", &[("email", &email)]).await.status(), 303);
    assert_eq!(theirs.get(&format!("/partners/{}/benefits", company.mpn_id)).await.status(), 404);
    assert_eq!(theirs.post(&format!("{link_again}/acceptance"), &[]).await.status(), 303);
    assert_eq!(members(&app, company.mpn_id, &email).await, 1);
    let roles =
        format!("select count(*) from member_roles where member_id = '{member}' and role = 'admin_agent'");
    assert_eq!(app.count(&roles).await, 1);
    assert_eq!(
        app.count(&format!("select count(*) from member_roles where member_id = '{member}'")).await,
        1
    );
    assert_eq!(
        app.count(&format!(
            "select count(*) from members where id = '{member}' and display_name = 'Ursula Neu'"
        ))
        .await,
        1
    );
}

#[tokio::test]
async fn a_thousand_are_invited_to_a_thousand_companies_in_two_seconds() {
    let app = TestApp::demo().await;
    let companies = bulk::add_bare_companies(&app, 1_000).await;
    let invitees: Vec<_> = (companies.iter().enumerate())
        .map(|(number, id)| {
            invitee(
                PartnerId(*id),
                "First Admin",
                &format!("first{number}@bulk.example"),
                &[Role::GlobalAdmin],
            )
        })
        .collect();
    let begun = Instant::now();
    let invited = invite_all(&app, &invitees).await.unwrap();
    let took = begun.elapsed();
    println!("1000 invited in {took:?}");
    assert_eq!(invited.len(), 1_000);
    for table in ["invitations", "invitation_links"] {
        assert_eq!(app.count(&format!("select count(*) from {table}")).await, 1_000);
    }
    assert_eq!(app.count("select count(*) from outbox where with_link").await, 1_000);
    for log in ["company_audit", "programme_audit"] {
        let entries = format!("select count(*) from {log} where action = 'member.invited'");
        assert_eq!(app.count(&entries).await, 1_000, "{log}");
    }
    // Each is the member of their own company, by their own address.
    let link = super::link_in(&app, invited[999].mail).await;
    let page = app.visitor().page(&link).await;
    assert!(page.contains("first999@bulk.example"), "{page}");
    assert_eq!(app.visitor().post(&link, &twice(PASSWORD)).await.status(), 303);
}
