//! Inviting from the page of a company: the form, sending again, withdrawing; and that it is pressed twice without harm.

use partner_portal::authz::Role;
use time::Duration;

use super::{NEW, PASSWORD, invite, members, twice};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, location};
use crate::database::operators::{self, READER};
use crate::html::Page;

const OPERATOR: &str = "operator@programme.example";
const ADMIN: &str = "global.admin@alpine.example";

fn company(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}")
}

fn new(mpn_id: i64) -> String {
    format!("{}/people/new", company(mpn_id))
}

fn back(mpn_id: i64) -> String {
    format!("{}#people", company(mpn_id))
}

const FORM: [(&str, &str); 4] =
    [("name", "  Ruth  Keller "), ("email", NEW), ("roles", "global_admin"), ("roles", "user_admin")];

/// The person's row on the page of the company.
fn row(page: &Page, name: &str) -> String {
    let row = page.rows().into_iter().find(|row| row.text().contains(name));
    row.unwrap_or_else(|| panic!("no {name} in {page}")).text()
}

async fn link_to(app: &TestApp, email: &str) -> String {
    let mail =
        format!("select id from outbox where recipient = '{email}' and with_link order by id desc limit 1");
    let mail = app.id(&mail).await.parse().unwrap();
    super::link_in(app, partner_portal::base::ids::MailId(mail)).await
}

async fn entries(app: &TestApp, action: &str, outcome: &str) -> (i64, i64) {
    let of = async |log: &str| {
        app.count(&format!("select count(*) from {log} where action = '{action}' and outcome = '{outcome}'"))
            .await
    };
    (of("company_audit").await, of("programme_audit").await)
}

#[tokio::test]
async fn an_operator_invites_somebody_who_joins_by_the_mail() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let form = operator.page(&new(ALPINE)).await;
    assert!(form.contains("Invite somebody") && form.contains("Alpine Consulting"), "{form}");
    assert!(form.chosen("roles").is_empty(), "the company has a Global admin: {form}");
    let sent = operator.post(&new(ALPINE), &FORM).await;
    assert_eq!((sent.status().as_u16(), location(&sent)), (303, back(ALPINE)));
    let page = operator.page(&company(ALPINE)).await;
    assert!(page.banner().unwrap().contains("Ruth Keller is invited"), "{page}");
    let told = row(&page, "Ruth Keller");
    for words in ["Invited", "until 27 Nov 2026", "Global admin and User admin", "Never", NEW] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(entries(&app, "member.invited", "done").await, (1, 1));
    assert_eq!(app.visitor().post(&link_to(&app, NEW).await, &twice(PASSWORD)).await.status(), 303);
    let page = operator.page(&company(ALPINE)).await;
    assert!(row(&page, "Ruth Keller").contains("Active"), "{page}");
    assert!(!page.contains("Send again"), "{page}");
}

#[tokio::test]
async fn a_company_without_a_global_admin_is_offered_one() {
    let app = TestApp::demo().await;
    app.run("delete from member_roles where role = 'global_admin'").await;
    let operator = app.sign_in(OPERATOR).await;
    let form = operator.page(&new(BLEU_HORIZON)).await;
    assert_eq!(form.chosen("roles"), ["global_admin"]);
    invite(&app, BLEU_HORIZON, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    assert!(operator.page(&new(BLEU_HORIZON)).await.chosen("roles").is_empty(), "one is invited");
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let long = "a".repeat(201);
    for (name, email, problems) in [
        (
            "",
            "nobody",
            vec![
                ("name", "Enter the person’s name"),
                ("email", "Enter a mail address, such as name@example.com"),
            ],
        ),
        (long.as_str(), NEW, vec![("name", "Enter a name of at most 200 characters")]),
        ("Somebody", ADMIN, vec![("email", "This person belongs to the company already")]),
        (
            "Somebody",
            OPERATOR,
            vec![(
                "email",
                "This person is an operator of the programme, and operators belong to no company. Enter another address",
            )],
        ),
    ] {
        let answer =
            operator.post(&new(ALPINE), &[("name", name), ("email", email), ("roles", "admin_agent")]).await;
        assert_eq!(answer.status(), 422, "{name} {email}");
        let page = Page::of(answer).await;
        let told: Vec<(String, String)> = page.problem_list();
        let told: Vec<(&str, &str)> = told.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(told, problems, "{name} {email}");
        assert_eq!((page.value_of("name"), page.value_of("email")), (name.to_owned(), email.to_owned()));
        assert_eq!(page.chosen("roles"), ["admin_agent"]);
    }
    assert_eq!(entries(&app, "member.invited", "refused").await, (0, 2));
    assert_eq!(app.count("select count(*) from invitations").await, 0);
    let unknown = operator.post(&new(ALPINE), &[("name", "A"), ("email", NEW), ("roles", "emperor")]).await;
    assert_eq!(unknown.status(), 422);
}

#[tokio::test]
async fn who_is_invited_already_can_be_sent_it_again_from_there() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    assert_eq!(operator.post(&new(ALPINE), &FORM).await.status(), 303);
    let old = link_to(&app, NEW).await;
    app.clock.advance(Duration::HOUR);
    let second = operator.post(&new(ALPINE), &FORM).await;
    assert_eq!(second.status(), 422);
    let page = Page::of(second).await;
    let told = "This person is invited already. You can send the invitation again";
    assert_eq!(page.problem_at("email").unwrap(), told);
    let form = page.form("Send again");
    let (action, fields) = (form.action(), form.hidden_fields());
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    // Pressed twice it is sent once.
    for _ in 0..2 {
        let sent = operator.post(&action, &fields).await;
        assert_eq!((sent.status().as_u16(), location(&sent)), (303, back(ALPINE)));
    }
    assert!(operator.page(&company(ALPINE)).await.banner().unwrap().contains("new link for Ruth Keller"));
    assert_eq!(app.count(&format!("select count(*) from outbox where recipient = '{NEW}'")).await, 2);
    assert_eq!(entries(&app, "invitation.sent_again", "done").await, (1, 1));
    let new = link_to(&app, NEW).await;
    assert_eq!(app.visitor().get(&old).await.status(), 410);
    assert_eq!(app.visitor().get(&new).await.status(), 200);
}

#[tokio::test]
async fn withdrawing_is_asked_first_and_done_once() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let page = operator.page(&company(ALPINE)).await;
    let question = page.link("Withdraw invitation").attr("href").unwrap().to_owned();
    let asked = operator.page(&question).await;
    assert!(asked.contains("Ruth Keller") && asked.contains("no longer works"), "{asked}");
    assert_eq!(app.visitor().get(&link).await.status(), 200, "asking changes nothing");
    let action = asked.form("Withdraw invitation").action();
    let done = operator.post(&action, &[]).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, back(ALPINE)));
    let page = operator.page(&company(ALPINE)).await;
    assert!(
        page.banner().unwrap().contains("is withdrawn")
            && !page.rows().iter().any(|it| it.text().contains("Ruth Keller"))
    );
    assert_eq!(app.visitor().get(&link).await.status(), 410);
    assert_eq!(entries(&app, "invitation.withdrawn", "done").await, (1, 1));
    // Who never was a member is nobody of this company any more.
    assert_eq!(operator.post(&action, &[]).await.status(), 404);
    assert_eq!(operator.get(&question).await.status(), 404);
}

/// What is pressed on a page that shows an invitation which was accepted meanwhile.
async fn press(operator: &Visitor, path: &str, fields: &[(&str, &str)]) {
    let pressed = operator.post(path, fields).await;
    assert_eq!((pressed.status().as_u16(), location(&pressed)), (303, back(ALPINE)));
    let told = operator.page(&company(ALPINE)).await.banner().unwrap();
    assert!(told.contains("no invitation of this person is open"), "{told}");
}

#[tokio::test]
async fn what_was_accepted_meanwhile_is_neither_sent_again_nor_withdrawn() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let (member, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    assert_eq!(app.visitor().post(&link, &twice(PASSWORD)).await.status(), 303);
    let invitation = format!("{}/people/{member}/invitation", company(ALPINE));
    press(&operator, &invitation, &[("seen", "1")]).await;
    press(&operator, &format!("{invitation}/withdrawal"), &[]).await;
    let asked = operator.get(&format!("{invitation}/withdrawal")).await;
    assert_eq!((asked.status().as_u16(), location(&asked)), (303, back(ALPINE)));
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
    assert_eq!(entries(&app, "invitation.sent_again", "refused").await, (0, 1));
    assert_eq!(entries(&app, "invitation.withdrawn", "refused").await, (0, 1));
    // A member of another company is nobody of this one.
    let elsewhere = format!("{}/people/{member}/invitation", company(BLEU_HORIZON));
    assert_eq!(operator.post(&elsewhere, &[("seen", "1")]).await.status(), 404);
    assert_eq!(operator.get(&format!("{elsewhere}/withdrawal")).await.status(), 404);
}

#[tokio::test]
async fn a_reader_sees_why_not_and_an_invitation_to_a_suspended_company_goes_out() {
    let app = TestApp::demo().await;
    operators::employ(&app, READER, "reader").await;
    invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let reader = app.sign_in(READER).await;
    let page = reader.page(&company(ALPINE)).await;
    assert!(page.whole().button("Invite somebody").is_off() && !page.contains("Send again"), "{page}");
    assert_eq!(reader.get(&new(ALPINE)).await.status(), 403);
    assert_eq!(reader.post(&new(ALPINE), &FORM).await.status(), 403);

    app.run("update partners set suspended_at = now(), suspended_reason = 'Unpaid'").await;
    let operator = app.sign_in(OPERATOR).await;
    let other = [("name", "Otto Marti"), ("email", "otto@alpine.example")];
    assert_eq!(operator.post(&new(ALPINE), &other).await.status(), 303);
    assert_eq!(app.visitor().get(&link_to(&app, "otto@alpine.example").await).await.status(), 200);
}
