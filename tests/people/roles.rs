//! A person's page, and what a company's admins change about one of its people: roles (R-PPL-3, R-ROLE-2, R-ROLE-4, R-ROLE-5),
//! the name, and the end of their membership (R-SEAT-4).

use partner_portal::authz::Roles;
use partner_portal::base::ids::MemberId;
use partner_portal::people::acts::editing::{self, NewRoles, NotEdited, RolesChanged};
use partner_portal::people::acts::{self, Refused};

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::members::give_role;
use crate::factories::{self, a_company};
use crate::html::Page;
use crate::marketing::name_contact;
use crate::office::{Office, told};

const ADMIN: &str = "global.admin@alpine.example";
const USER_ADMIN: &str = "user.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";

async fn person(app: &TestApp, email: &str) -> String {
    format!("/partners/{ALPINE}/account/people/{}", app.member(ALPINE, email).await)
}

async fn post(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let response = visitor.post(path, fields).await;
    if response.status() == 303 {
        let to = location(&response);
        return visitor.page(&to).await;
    }
    Page::of(response).await
}

/// How many mails of this kind wait for an address.
async fn mails(app: &TestApp, kind: &str, email: &str) -> i64 {
    app.count(&format!(
        "select count(*) from outbox where mail->>'mail' = '{kind}' and recipient = '{email}'"
    ))
    .await
}

async fn refusals(app: &TestApp, action: &str, reason: &str) -> i64 {
    app.count(&format!(
        "select count(*) from company_audit where action = '{action}' and outcome = 'refused'
           and details->>'reason' = '{reason}'"
    ))
    .await
}

#[tokio::test]
async fn a_persons_page_tells_what_they_have_since_when_and_what_has_happened() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let list = admin.page(&format!("/partners/{ALPINE}/account/people")).await;
    let path = person(&app, "staff5@alpine.example").await;
    assert!(list.links_to(&path), "{list}");
    let page = admin.page(&path).await;
    assert!(page.title().starts_with("Élodie Rochat"), "{page}");
    assert!(page.contains("Active"));
    assert!(
        page.contains("Visual Studio Enterprise, seat") && page.contains("Staff, without a role"),
        "{page}"
    );
    let page = admin.page(&person(&app, PARTNER_ADMIN).await).await;
    assert!(page.contains("MPN partner admin") && page.contains("Since "), "{page}");
    // Who may not manage people sees why, and who does.
    let agent = app.sign_in("admin.agent@alpine.example").await;
    let seen = agent.page(&path).await;
    assert!(seen.contains("Global admins and User admins manage people.") && seen.contains(ADMIN), "{seen}");
    assert!(!seen.posts_to(&path) && !seen.links_to(&format!("{path}/roles")), "{seen}");
    // Who may not see people sees nobody, themselves neither.
    let staff = app.sign_in("staff5@alpine.example").await;
    assert_eq!(staff.get(&path).await.status(), 403);
}

#[tokio::test]
async fn roles_that_are_given_or_taken_hold_at_once_are_told_and_stand_in_the_history() {
    let app = TestApp::demo().await;
    let (admin, staff) = (app.sign_in(ADMIN).await, app.sign_in("staff6@alpine.example").await);
    let path = person(&app, "staff6@alpine.example").await;
    let roles = format!("{path}/roles");
    let benefits = format!("/partners/{ALPINE}/benefits");
    assert_eq!(staff.get(&benefits).await.status(), 403);
    let form = admin.page(&roles).await;
    assert_eq!(form.chosen("roles"), [""; 0]);
    for allows in ["Manages the benefits", "May do everything", "Manages the company’s people"] {
        assert!(form.contains(allows), "{allows}: {form}");
    }
    let seen = form.hidden("seen");
    let fields = [("seen", seen.as_str()), ("roles", "mpn_partner_admin"), ("roles", "admin_agent")];
    let page = post(&admin, &roles, &fields).await;
    assert!(page.banner().unwrap().contains("MPN partner admin and Admin agent"), "{page}");
    assert!(page.contains("Changed the roles of") && page.contains("Since 20 Nov 2026"), "{page}");
    assert_eq!(staff.get(&benefits).await.status(), 200);
    assert_eq!(mails(&app, "roles_changed", "staff6@alpine.example").await, 1);
    // Whoever gave them is a Global admin too, and told.
    assert_eq!(mails(&app, "admin_named", ADMIN).await, 1);
    // Pressed twice: the same answer, and nothing more, though the page showed what was before.
    let before = app.tables().await;
    assert_eq!(admin.post(&roles, &fields).await.status(), 303);
    let changes = app.tables().await.changes_since(&before);
    assert!(changes.iter().all(|(table, _)| table == "sessions"), "{changes:?}");
    // From a page that showed other roles nothing is changed.
    let stale = [("seen", seen.as_str()), ("roles", "user_admin")];
    let page = post(&admin, &roles, &stale).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("roles").unwrap().contains("MPN partner admin and Admin agent"), "{page}");
    assert_eq!(page.chosen("roles"), ["user_admin"], "what was ticked is kept");
    assert_eq!(refusals(&app, "member.roles_changed", "changed_meanwhile").await, 1);
    // Without the page it is done as it is asked for.
    post(&admin, &roles, &[]).await;
    assert_eq!(staff.get(&benefits).await.status(), 403);
    assert_eq!(mails(&app, "roles_changed", "staff6@alpine.example").await, 2);
    assert_eq!(mails(&app, "admin_named", ADMIN).await, 1, "taken from somebody it is told to them alone");
    let unknown = admin.post(&roles, &[("roles", "owner")]).await;
    assert_eq!(unknown.status(), 422);
}

#[tokio::test]
async fn a_user_admin_keeps_within_their_limits_and_each_try_beyond_is_on_record() {
    let app = TestApp::demo().await;
    let user_admin = app.sign_in(USER_ADMIN).await;
    let of = async |email: &str| person(&app, email).await;
    let (global, own, other) = (of(ADMIN).await, of(USER_ADMIN).await, of("staff7@alpine.example").await);
    let page = user_admin.page(&global).await;
    assert_eq!(page.count("Only Global admins can change that."), 3, "roles, name, membership: {page}");
    assert!(user_admin.page(&own).await.contains("User admins can’t change their own roles."));
    let form = user_admin.page(&format!("{other}/roles")).await;
    assert!(form.contains("Only Global admins give or take this role."), "{form}");
    for (path, fields, words) in [
        (format!("{global}/roles"), &[("roles", "admin_agent")][..], "This person is a Global admin"),
        (format!("{own}/roles"), &[("roles", "user_admin"), ("roles", "admin_agent")], "their own roles"),
        (format!("{other}/roles"), &[("roles", "global_admin")], "Only Global admins give"),
        (global.clone(), &[("name", "Somebody Else")], "This person is a Global admin"),
        (format!("{global}/deactivation"), &[], "This person is a Global admin"),
    ] {
        let page = Page::of(user_admin.post(&path, fields).await).await;
        assert_eq!(page.status, 422, "{path}: {page}");
        assert!(page.problems().contains(words), "{path}: {page}");
    }
    assert_eq!(refusals(&app, "member.roles_changed", "no_access").await, 3);
    assert_eq!(refusals(&app, "member.renamed", "no_access").await, 1);
    assert_eq!(refusals(&app, "member.deactivated", "no_access").await, 1);
    assert_eq!(app.count("select count(*) from outbox where mail->>'mail' = 'roles_changed'").await, 0);
    // Within them they do what a Global admin does.
    let page = post(&user_admin, &format!("{other}/roles"), &[("roles", "user_admin")]).await;
    assert!(page.banner().unwrap().contains("User admin"), "{page}");
    let page = post(&user_admin, &other, &[("name", "  Giulia   Rossi ")]).await;
    assert!(page.title().starts_with("Giulia Rossi") && page.contains("Renamed Giulia Pedrazzini"), "{page}");
    let empty = Page::of(user_admin.post(&other, &[("name", " ")]).await).await;
    assert_eq!((empty.status, empty.problem_list().len()), (422, 1), "{empty}");
}

#[tokio::test]
async fn the_last_global_admin_stays_one_by_every_route() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let path = person(&app, ADMIN).await;
    let page = admin.page(&path).await;
    assert!(page.contains("the only Global admin of the company"), "{page}");
    for (address, fields) in
        [(format!("{path}/roles"), &[("roles", "user_admin")][..]), (format!("{path}/deactivation"), &[])]
    {
        let page = Page::of(admin.post(&address, fields).await).await;
        assert_eq!(page.status, 422, "{page}");
        assert!(page.problems().contains("the only Global admin"), "{page}");
    }
    assert_eq!(refusals(&app, "member.roles_changed", "last_global_admin").await, 1);
    assert_eq!(refusals(&app, "member.deactivated", "last_global_admin").await, 1);
    // The box that can't be unticked is sent all the same, and another role is given beside it.
    let form = admin.page(&format!("{path}/roles")).await;
    assert_eq!(form.hidden("roles"), "global_admin");
    // With another one they may go, and come to a page that they still see.
    give_role(&app, ALPINE, "staff8@alpine.example", "global_admin").await;
    let done = admin.post(&format!("{path}/roles"), &[]).await;
    assert_eq!(location(&done), format!("/partners/{ALPINE}"));
    assert_eq!(admin.get(&path).await.status(), 403);
}

/// One demotes the other, in a transaction of their own.
async fn demotes(office: &Office, other: MemberId) -> Result<RolesChanged, NotEdited> {
    let mut tx = office.begin().await;
    let new = NewRoles { roles: Roles::default(), seen: None, until: None };
    let by = (&office.partner, &office.actor);
    let done = told(editing::change_roles(&mut tx, by, other, new).await);
    tx.commit().await.unwrap();
    done
}

async fn deactivates(office: &Office, other: MemberId) -> Result<(), Refused> {
    let mut tx = office.begin().await;
    let done = told(acts::deactivate(&mut tx, &office.partner, &office.actor, other).await);
    tx.commit().await.unwrap();
    done.map(|_| ())
}

#[tokio::test]
async fn of_two_global_admins_who_take_each_others_role_at_once_one_stays() {
    let app = TestApp::demo().await;
    let company = a_company().with_staff(1).made_in(&app).await;
    let (first, second) = (company.email_of(factories::Role::Global), company.staff_email(1));
    give_role(&app, company.mpn_id, &second, "global_admin").await;
    let one = Office::open(&app, company.mpn_id, &first).await;
    let other = Office::open(&app, company.mpn_id, &second).await;
    let (a, b) = (one.actor.member.unwrap(), other.actor.member.unwrap());
    let restore = format!(
        "insert into member_roles select partner_id, id, 'global_admin', now() from members
         where id in ('{a}', '{b}') on conflict do nothing"
    );
    let of_company = company.id;
    let admins = format!(
        "select count(*) from member_roles r join members m using (partner_id)
         where m.id = r.member_id and m.active and role = 'global_admin' and r.partner_id = '{of_company}'"
    );
    let back = format!(
        "update members set active = true, deactivated_at = null where id in ('{a}', '{b}');
         insert into membership_index select person_id, partner_id from members where id in ('{a}', '{b}')
         on conflict do nothing"
    );
    let mut refused = [0, 0];
    for round in 0..200 {
        if round % 2 == 0 {
            let (x, y) = tokio::join!(demotes(&one, b), demotes(&other, a));
            assert_eq!([&x, &y].iter().filter(|it| it.is_ok()).count(), 1, "{x:?} {y:?}");
            let why = x.err().or(y.err()).unwrap();
            assert!(
                matches!(why, NotEdited::Limited(_)),
                "who came second may give no role any more: {why:?}"
            );
            refused[0] += 1;
        } else {
            // Each leaves in a way of their own.
            let (x, y) = tokio::join!(demotes(&one, a), deactivates(&other, b));
            assert_eq!([x.is_ok(), y.is_ok()].iter().filter(|it| **it).count(), 1, "{x:?} {y:?}");
            refused[1] += 1;
        }
        assert_eq!(app.count(&admins).await, 1, "round {round}");
        app.run(&back).await;
        app.run(&restore).await;
    }
    assert_eq!(refused, [100, 100]);
}

#[tokio::test]
async fn deactivating_says_first_what_will_happen_and_is_done_and_told_once() {
    let app = TestApp::demo().await;
    name_contact(&app).await;
    let admin = app.sign_in(ADMIN).await;
    let path = person(&app, "staff5@alpine.example").await;
    let deactivation = format!("{path}/deactivation");
    let question = admin.page(&deactivation).await;
    assert!(question.contains("Deactivate Élodie Rochat?"), "{question}");
    // Held since 18 October.
    assert!(question.contains("For somebody else it is free on 16 Jan 2027."), "{question}");
    assert!(question.contains("One seat is taken back"), "{question}");
    let page = post(&admin, &deactivation, &[]).await;
    assert!(page.banner().unwrap().contains("One seat was taken back."), "{page}");
    assert!(page.contains("Deactivated on") && page.contains("20 Nov 2026"), "{page}");
    assert_eq!(mails(&app, "member_deactivated", "staff5@alpine.example").await, 1);
    let before = app.tables().await;
    assert_eq!(admin.post(&deactivation, &[]).await.status(), 303);
    assert_eq!(location(&admin.get(&deactivation).await), path);
    let changes = app.tables().await.changes_since(&before);
    assert!(changes.iter().all(|(table, _)| table == "sessions"), "{changes:?}");
    // Their roles can't be changed any more.
    let page = Page::of(admin.post(&format!("{path}/roles"), &[("roles", "user_admin")]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.contains("does not belong to your company at present"), "{page}");
    // Of the marketing contact it is said.
    let of_alpine = format!(
        "select member_id from marketing_contacts where partner_id = '{}'",
        app.partner(ALPINE).await
    );
    let contact = app.id(&of_alpine).await;
    let of_contact = format!("/partners/{ALPINE}/account/people/{contact}");
    assert!(admin.page(&of_contact).await.contains("Is the marketing contact"));
    let question = admin.page(&format!("{of_contact}/deactivation")).await;
    assert!(question.contains("is the marketing contact. Until you name another"), "{question}");
}

#[tokio::test]
async fn whoever_deactivates_themselves_is_out_at_once() {
    let app = TestApp::demo().await;
    let user_admin = app.sign_in(USER_ADMIN).await;
    let deactivation = format!("{}/deactivation", person(&app, USER_ADMIN).await);
    assert!(user_admin.page(&deactivation).await.contains("You can open no page of Alpine Consulting"));
    let done = user_admin.post(&deactivation, &[]).await;
    assert_eq!((done.status().as_u16(), location(&done).as_str()), (303, "/"));
    assert_eq!(user_admin.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 303, "signed out");
    assert_eq!(mails(&app, "member_deactivated", USER_ADMIN).await, 0, "they know");
}

#[tokio::test]
async fn a_suspended_company_changes_nothing_about_its_people() {
    let app = TestApp::demo().await;
    let company = a_company().with_staff(1).suspended_for("Unpaid since May").made_in(&app).await;
    let admin = company.admin(&app).await;
    let member = app.member(company.mpn_id, &company.staff_email(1)).await;
    let path = format!("/partners/{}/account/people/{member}", company.mpn_id);
    let page = admin.page(&path).await;
    assert!(page.buttons().iter().filter(|it| it.is_off()).count() >= 3, "{page}");
    for (address, fields, action) in [
        (path.clone(), &[("name", "Other")][..], "member.renamed"),
        (format!("{path}/roles"), &[("roles", "admin_agent")], "member.roles_changed"),
        (format!("{path}/deactivation"), &[], "member.deactivated"),
    ] {
        assert_eq!(admin.get(&address).await.status(), 200);
        let refused = Page::of(admin.post(&address, fields).await).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert_eq!(refusals(&app, action, "suspended").await, 1);
    }
}
