//! A company's admin adds people (R-PPL-1): the invitation from the form to the first seat, what it tells nobody, and its end.

use std::time::Instant;

use partner_portal::base::ids::MailId;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, crowd_turn, location};
use crate::factories::a_company;
use crate::html::Page;
use crate::invitations::{NEW, PASSWORD, link_in};
use crate::medians::assert_alike;
use crate::office::Office;

const ADMIN: &str = "global.admin@alpine.example";
const USER_ADMIN: &str = "user.admin@alpine.example";

fn people() -> String {
    format!("/partners/{ALPINE}/account/people")
}

/// The path of the link in the mail of somebody's open invitation.
pub async fn link_of(app: &TestApp, member: &str) -> String {
    let mail = app.id(&format!("select mail_id from invitations where member_id = '{member}'")).await;
    link_in(app, MailId(mail.parse().unwrap())).await
}

/// Adds somebody: their id, and their page.
pub async fn add(visitor: &Visitor, name: &str, email: &str, roles: &[&str]) -> (String, Page) {
    let mut fields = vec![("name", name), ("email", email)];
    fields.extend(roles.iter().map(|it| ("roles", *it)));
    let done = visitor.post(&format!("{}/new", people()), &fields).await;
    assert_eq!(done.status(), 303, "{}", Page::of(done).await);
    let path = location(&done);
    let id = path.rsplit('/').next().unwrap().to_owned();
    (id, visitor.page(&path).await)
}

async fn refusals(app: &TestApp, action: &str, reason: &str) -> i64 {
    app.count(&format!(
        "select count(*) from company_audit where action = '{action}' and outcome = 'refused'
           and details->>'reason' = '{reason}'"
    ))
    .await
}

#[tokio::test]
async fn somebody_is_invited_accepts_is_given_a_role_and_a_seat_all_in_one_company() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    assert!(admin.page(&people()).await.links_to(&format!("{}/new", people())));
    let (ruth, page) = add(&admin, "Ruth Keller", NEW, &[]).await;
    assert!(page.banner().unwrap().contains("Ruth Keller is invited."), "{page}");
    assert!(page.contains("Invited Ruth Keller with the roles: Staff"), "{page}");
    // It is the admin who invites, and the company's log alone tells it.
    let hers =
        format!("select count(*) from outbox where recipient = '{NEW}' and mail->>'by' = 'Claudia Brunner'");
    assert_eq!(app.count(&hers).await, 1);
    assert_eq!(app.count("select count(*) from programme_audit where action = 'member.invited'").await, 0);
    assert_eq!(app.count("select count(*) from invitations where sent_by is not null").await, 0);
    // A scanner opens the link first, which changes nothing.
    let link = link_of(&app, &ruth).await;
    let visitor = app.visitor();
    for _ in 0..2 {
        assert_eq!(visitor.get(&link).await.status(), 200);
    }
    let joined = visitor.post(&link, &[("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(joined.status(), 303);
    assert_eq!(app.visitor().get(&link).await.status(), 410, "spent");
    let benefits = format!("/partners/{ALPINE}/benefits");
    assert_eq!(visitor.get(&benefits).await.status(), 403);
    let roles = format!("{}/{ruth}/roles", people());
    assert_eq!(admin.post(&roles, &[("roles", "user_admin")]).await.status(), 303);
    assert_eq!(visitor.get(&benefits).await.status(), 200);
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let seat = admin.post(&format!("{benefits}/{studio}/assignments"), &[("member_id", &ruth)]).await;
    assert_eq!(seat.status(), 303);
    let page = admin.page(&format!("{}/{ruth}", people())).await;
    for words in ["Visual Studio Enterprise, seat", "User admin", "Joined the company as Ruth Keller"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn nothing_tells_whether_an_address_has_an_account_elsewhere() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let mut told = Vec::new();
    for email in ["ruth@elsewhere.example", "staff1@bleu-horizon.example", "operator@programme.example"] {
        let before = app.tables().await;
        let (id, page) = add(&admin, "Ruth Keller", email, &["admin_agent"]).await;
        let changes = app.tables().await.changes_since(&before);
        // Whether there is a person already is the only thing that differs, and no page tells it.
        let changes: Vec<_> = changes.into_iter().filter(|(table, _)| table != "persons").collect();
        let text = page.whole().text().replace(email, "-").replace(&email.replace('@', "@ "), "-");
        told.push((changes, text.replace(&id, "-")));
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
    // The operator's own link tells them that they can't join.
    let member = app.member(ALPINE, "operator@programme.example").await;
    let page = Page::of(app.visitor().get(&link_of(&app, &member).await).await).await;
    assert_eq!(page.status, 410, "{page}");
    // Of who belongs to this company, or is invited to it, the page says so, and leads to them.
    for (email, words) in [
        ("ruth@elsewhere.example", "invited already"),
        ("staff7@alpine.example", "belongs to the company already"),
    ] {
        let fields = [("name", "Somebody"), ("email", email), ("roles", "user_admin")];
        let page = Page::of(admin.post(&format!("{}/new", people()), &fields).await).await;
        assert_eq!((page.status, page.chosen("roles")), (422, vec!["user_admin".to_owned()]));
        assert!(page.problem_at("email").unwrap().contains(words), "{page}");
        assert!(page.links_to(&format!("{}/{}", people(), app.member(ALPINE, email).await)), "{page}");
        assert_eq!(page.by_id("name").unwrap().attr("value"), Some("Somebody"), "{page}");
    }
    assert_eq!(refusals(&app, "member.invited", "is_member").await, 1);
    assert_eq!(refusals(&app, "member.invited", "invited_already").await, 1);
    // The same person is invited by a second company, whose pages know nothing of the first.
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    let path = format!("/partners/{BLEU_HORIZON}/account/people/new");
    let done = bleu.post(&path, &[("name", "R. Keller"), ("email", NEW)]).await;
    assert_eq!(done.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_time_of_an_invitation_does_not_tell_who_has_an_account() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    app.run(
        "insert into persons (id, email, password_hash, password_changed_at, created_at)
         select gen_random_uuid(), 'known' || n || '@elsewhere.example', '-', now(), now() from generate_series(100, 999) n",
    )
    .await;
    let admin = app.sign_in(ADMIN).await;
    let timed = async |pair: usize, which: usize| {
        // As long, letter for letter.
        let email = format!("{}{}@elsewhere.example", ["known", "other"][which], 100 + pair);
        let form = format!("{}/new", people());
        let begun = Instant::now();
        let answer = admin.post(&form, &[("name", "Ruth Keller"), ("email", &email)]).await;
        let took = begun.elapsed();
        assert_eq!(answer.status(), 303);
        took
    };
    assert_alike(100, timed).await;
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_withdrawn_once_and_the_older_link_ends() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let (ruth, _) = add(&admin, "Ruth Keller", NEW, &[]).await;
    let own = format!("{}/{ruth}", people());
    let (first, again) = (link_of(&app, &ruth).await, format!("{own}/invitation"));
    app.clock.advance(time::Duration::hours(1));
    let seen = admin.page(&again).await.hidden("seen");
    for _ in 0..2 {
        // Pressed twice, one mail more.
        assert_eq!(admin.post(&again, &[("seen", &seen)]).await.status(), 303);
    }
    assert_eq!(app.count(&format!("select count(*) from outbox where recipient = '{NEW}'")).await, 2);
    let second = link_of(&app, &ruth).await;
    assert_eq!(app.visitor().get(&first).await.status(), 410);
    assert_eq!(app.visitor().get(&second).await.status(), 200);
    // It runs out after seven days, is told so, and can be sent again.
    app.clock.advance(time::Duration::days(7));
    let admin = app.sign_in(ADMIN).await;
    assert_eq!(app.visitor().get(&second).await.status(), 410);
    assert!(admin.page(&own).await.contains("Invitation run out"));
    assert_eq!(admin.post(&again, &[]).await.status(), 303);
    let third = link_of(&app, &ruth).await;
    assert_eq!(app.visitor().get(&third).await.status(), 200);
    let withdrawal = format!("{own}/invitation/withdrawal");
    assert!(admin.page(&withdrawal).await.contains("The link in the mail no longer works."));
    let done = admin.post(&withdrawal, &[]).await;
    assert_eq!(location(&done), people());
    assert_eq!(app.visitor().get(&third).await.status(), 410);
    assert_eq!(admin.post(&withdrawal, &[]).await.status(), 404, "nobody of that id is here any more");
}

#[tokio::test]
async fn who_invites_keeps_within_their_limits() {
    let app = TestApp::demo().await;
    let (admin, user_admin) = (app.sign_in(ADMIN).await, app.sign_in(USER_ADMIN).await);
    let new = format!("{}/new", people());
    let fields = [("name", "Ruth Keller"), ("email", NEW), ("roles", "global_admin")];
    let page = Page::of(user_admin.post(&new, &fields).await).await;
    assert_eq!((page.status, page.problem_list().len()), (422, 1), "{page}");
    let typed = |page: &Page, id: &str| page.by_id(id).unwrap().attr("value").unwrap().to_owned();
    assert_eq!((typed(&page, "name"), typed(&page, "email")), ("Ruth Keller".to_owned(), NEW.to_owned()));
    assert_eq!(page.chosen("roles"), Vec::<String>::new(), "a role that they can't give doesn't stay ticked");
    assert_eq!(refusals(&app, "member.invited", "no_access").await, 1);
    let (ruth, _) = add(&admin, "Ruth Keller", NEW, &["global_admin"]).await;
    for act in ["invitation", "invitation/withdrawal"] {
        let path = format!("{}/{ruth}/{act}", people());
        assert!(user_admin.page(&path).await.contains("This person is a Global admin"));
        assert_eq!(user_admin.post(&path, &[]).await.status(), 422);
    }
    assert_eq!(refusals(&app, "invitation.sent_again", "no_access").await, 1);
    assert_eq!(refusals(&app, "invitation.withdrawn", "no_access").await, 1);
    // Who is invited as one doesn't count: the company's only Global admin stays.
    let own = format!("{}/{}/roles", people(), app.member(ALPINE, ADMIN).await);
    assert_eq!(admin.post(&own, &[]).await.status(), 422);
    for by in ["admin.agent@alpine.example", "partner.admin@alpine.example", "staff1@alpine.example"] {
        assert_eq!(app.sign_in(by).await.get(&new).await.status(), 403, "{by}");
    }
    let suspended = a_company().suspended_for("Unpaid since May").made_in(&app).await;
    let its = suspended.admin(&app).await;
    let path = format!("/partners/{}/account/people/new", suspended.mpn_id);
    assert!(its.page(&path).await.buttons().iter().any(|it| it.is_off()));
    assert_eq!(its.post(&path, &[("name", "Ruth"), ("email", NEW)]).await.status(), 422);
}

#[tokio::test]
async fn who_was_deactivated_comes_back_by_an_invitation_with_the_roles_it_gives_and_no_seat() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let email = "staff5@alpine.example";
    let own = format!("{}/{}", people(), app.member(ALPINE, email).await);
    assert_eq!(location(&admin.get(&format!("{own}/reactivation")).await), own, "they are active");
    Office::of_number(&app, ALPINE).await.deactivates(email).await;
    let question = admin.page(&format!("{own}/reactivation")).await;
    assert!(question.contains("Seats that they held do not come back."), "{question}");
    let (path, fields) = (format!("{own}/reactivation"), [("roles", "admin_agent")]);
    for _ in 0..2 {
        assert_eq!(location(&admin.post(&path, &fields).await), own);
    }
    assert_eq!(app.count("select count(*) from outbox where mail->>'mail' = 'member_invited'").await, 1);
    let page = admin.page(&own).await;
    assert!(page.contains("Invited") && page.contains("Admin agent"), "{page}");
    let link = link_of(&app, own.rsplit('/').next().unwrap()).await;
    let back = app.sign_in(email).await;
    assert_eq!(back.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 404);
    assert_eq!(back.post(&format!("{link}/acceptance"), &[]).await.status(), 303);
    assert_eq!(back.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 200);
    assert!(admin.page(&own).await.contains("Élodie Rochat holds no seat."));
}

#[tokio::test]
async fn the_form_leads_back_to_the_page_that_sent_there_and_nowhere_else() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let seats = format!("/partners/{ALPINE}/benefits/visual-studio");
    let new = format!("{}/new", people());
    let page = admin.page(&format!("{new}?return={seats}")).await;
    assert_eq!(page.hidden("return"), seats);
    let mut fields = [("name", "Ruth Keller"), ("email", NEW), ("return", seats.as_str())];
    let done = admin.post(&new, &fields).await;
    let ruth = app.member(ALPINE, NEW).await;
    assert_eq!(location(&done), format!("{seats}?member_id={ruth}"), "with them chosen");
    fields[1].1 = "other@alpine.example";
    fields[2].1 = "https://evil.example/";
    let done = admin.post(&new, &fields).await;
    assert!(location(&done).starts_with(&people()));
}
