//! "My access": what somebody may do in a company, and who gives more.

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, location};
use crate::html::Page;

fn access(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/access")
}

#[tokio::test]
async fn everybody_reads_what_their_roles_allow_and_who_gives_more() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let page = staff.page(&access(ALPINE)).await;
    assert!(page.contains("Ask for on-premises support"), "staff may");
    assert_eq!(page.row("Get product keys").cell("One of these roles"), "Global admin and MPN partner admin");
    let who = page.by_id("who").unwrap();
    assert!(who.contains("global.admin@alpine.example") && who.contains("user.admin@alpine.example"));
    assert!(!who.contains("partner.admin@alpine.example"), "who gives none");
    let user_admin = app.sign_in("user.admin@alpine.example").await;
    let page = user_admin.page(&access(ALPINE)).await;
    assert!(page.contains("But no Global admins, nor that role, nor your own roles."));
    assert!(
        !page.by_id("who").unwrap().contains("user.admin@alpine.example"),
        "nobody is sent to themselves"
    );
    // A role that is taken shows at the next request.
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert_eq!(admin.page(&access(ALPINE)).await.rows().len(), 1, "all but what an Admin agent does");
    app.run("delete from member_roles where role = 'global_admin'").await;
    assert!(admin.page(&access(ALPINE)).await.rows().len() > 5);
}

#[tokio::test]
async fn somebody_of_two_companies_reads_of_each_on_its_own() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let page = consultant.page(&access(ALPINE)).await;
    assert!(page.links_to(&access(BLEU_HORIZON)));
    assert!(!page.contains("bleu-horizon.example"), "of another company its name and number alone");
    let stranger = app.sign_in("staff1@alpine.example").await;
    assert_eq!(stranger.get(&access(BLEU_HORIZON)).await.status(), 404);
    assert!(!stranger.page(&access(ALPINE)).await.contains("Your other companies"));
}

/// Somebody asks for a role of Alpine: the request's id.
pub async fn ask(app: &TestApp, email: &str, role: &str) -> String {
    let asks = app.sign_in(email).await;
    let fields = [("role", role), ("reason", "I get our keys from December on")];
    let done = asks.post(&requests(), &fields).await;
    assert_eq!(done.status(), 303, "{}", Page::of(done).await);
    let member = app.member(ALPINE, email).await;
    app.id(&format!(
        "select id from role_requests where member_id = '{member}' and role = '{role}' and outcome is null"
    ))
    .await
}

const ADMIN: &str = "global.admin@alpine.example";
const USER_ADMIN: &str = "user.admin@alpine.example";
const ASKS: &str = "staff9@alpine.example";

fn requests() -> String {
    format!("/partners/{ALPINE}/account/role-requests")
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
async fn a_role_is_asked_for_where_it_is_missing_given_and_holds_at_once() {
    let app = TestApp::demo().await;
    let staff = app.sign_in(ASKS).await;
    let benefits = format!("/partners/{ALPINE}/benefits");
    let forbidden = Page::of(staff.get(&benefits).await).await;
    let way = format!("{}?role=admin_agent#ask", access(ALPINE));
    assert!(forbidden.links_to(&way), "{forbidden}");
    let form = staff.page(&format!("{}?role=mpn_partner_admin", access(ALPINE))).await;
    assert_eq!(form.chosen("role"), ["mpn_partner_admin"]);
    let fields = [("role", "mpn_partner_admin"), ("reason", "I get our keys from December on")];
    for _ in 0..2 {
        // Pressed twice, it is asked once.
        let done = staff.post(&requests(), &fields).await;
        assert_eq!(location(&done), format!("{}#ask", access(ALPINE)));
    }
    assert_eq!(app.count("select count(*) from role_requests").await, 1);
    for (email, expected) in [(ADMIN, 1), (USER_ADMIN, 1), ("partner.admin@alpine.example", 0), (ASKS, 0)] {
        assert_eq!(mails(&app, "role_asked", email).await, expected, "{email}");
    }
    let page = staff.page(&access(ALPINE)).await;
    assert!(page.by_id("asked").unwrap().contains("waits since 20 Nov 2026"), "{page}");
    let admin = app.sign_in(ADMIN).await;
    let overview = admin.page(&benefits).await;
    assert!(
        overview.contains("1 request for a role to decide") && overview.links_to(&requests()),
        "{overview}"
    );
    let partner_admin = app.sign_in("partner.admin@alpine.example").await;
    assert!(!partner_admin.page(&benefits).await.contains("request for a role"), "it isn't theirs to decide");
    let list = admin.page(&requests()).await;
    assert!(list.contains("I get our keys from December on"), "{list}");
    let id = app.id("select id from role_requests").await;
    let approval = format!("{}/{id}/approval", requests());
    assert_eq!(admin.page(&approval).await.chosen("roles"), ["mpn_partner_admin"]);
    for _ in 0..2 {
        let done = admin.post(&approval, &[("roles", "mpn_partner_admin")]).await;
        assert_eq!(location(&done), requests());
    }
    assert!(admin.page(&requests()).await.contains("approved by Claudia Brunner on 20 Nov 2026"));
    assert_eq!(mails(&app, "role_request_approved", ASKS).await, 1);
    assert_eq!(mails(&app, "roles_changed", ASKS).await, 0, "one mail tells it");
    assert_eq!(staff.get(&benefits).await.status(), 200, "from the next request on");
    assert!(!admin.page(&benefits).await.contains("request for a role"));
    let log = "select count(*) from company_audit where outcome = 'done'
               and action in ('role.asked', 'member.roles_changed', 'role_request.approved')";
    assert_eq!(app.count(log).await, 3);
}

#[tokio::test]
async fn a_request_is_declined_with_a_message_that_whoever_asked_reads() {
    let app = TestApp::demo().await;
    let id = ask(&app, ASKS, "mpn_partner_admin").await;
    let user_admin = app.sign_in(USER_ADMIN).await;
    let refusal = format!("{}/{id}/refusal", requests());
    let page = Page::of(user_admin.post(&refusal, &[("message", " ")]).await).await;
    assert_eq!((page.status, page.problem_at("message").is_some()), (422, true), "{page}");
    let asks = format!(
        "select display_name from members m join persons p on p.id = m.person_id where p.email = '{ASKS}'"
    );
    let asks: String =
        sqlx::query_scalar(sqlx::AssertSqlSafe(asks)).fetch_one(&mut app.owner().await).await.unwrap();
    assert!(user_admin.page(&refusal).await.contains(&format!("{asks} reads it, here and in a mail.")));
    let message = "Please ask Anna, who gets keys for everybody.";
    for _ in 0..2 {
        let done = user_admin.post(&refusal, &[("message", message)]).await;
        assert_eq!(location(&done), requests());
    }
    let staff = app.sign_in(ASKS).await;
    assert!(staff.page(&access(ALPINE)).await.by_id("asked").unwrap().contains(message));
    assert_eq!(mails(&app, "role_request_declined", ASKS).await, 1);
    // Approving comes too late, and says so.
    let approval = format!("{}/{id}/approval", requests());
    let page = Page::of(user_admin.post(&approval, &[("roles", "mpn_partner_admin")]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problems().contains("declined by"), "{page}");
    assert_eq!(refusals(&app, "role_request.approved", "too_late").await, 1);
    // It can be asked for again, and another role given in its place.
    let id = ask(&app, ASKS, "mpn_partner_admin").await;
    let approval = format!("{}/{id}/approval", requests());
    assert_eq!(user_admin.post(&approval, &[("roles", "admin_agent")]).await.status(), 303);
    let roles = format!(
        "select count(*) from member_roles where member_id = '{}' and role = 'admin_agent'",
        app.member(ALPINE, ASKS).await
    );
    assert_eq!(app.count(&roles).await, 1);
}

#[tokio::test]
async fn who_decides_keeps_within_their_limits() {
    let app = TestApp::demo().await;
    let id = ask(&app, ASKS, "global_admin").await;
    assert_eq!(mails(&app, "role_asked", USER_ADMIN).await, 0, "they can't give it");
    let user_admin = app.sign_in(USER_ADMIN).await;
    let (approval, refusal) =
        (format!("{}/{id}/approval", requests()), format!("{}/{id}/refusal", requests()));
    assert!(user_admin.page(&requests()).await.contains("Only Global admins give or take this role."));
    for (path, fields) in [(&approval, ("roles", "global_admin")), (&refusal, ("message", "No"))] {
        let page = Page::of(user_admin.post(path, &[fields]).await).await;
        assert_eq!(page.status, 422, "{page}");
    }
    assert_eq!(refusals(&app, "role_request.approved", "no_access").await, 1);
    assert_eq!(refusals(&app, "role_request.declined", "no_access").await, 1);
    // Nobody approves their own.
    let own = ask(&app, USER_ADMIN, "mpn_partner_admin").await;
    let own = format!("{}/{own}/approval", requests());
    assert!(user_admin.page(&own).await.contains("their own roles"), "off");
    assert_eq!(user_admin.post(&own, &[("roles", "mpn_partner_admin")]).await.status(), 422);
    // Who manages nobody sees what became of their own, and decides nothing.
    let staff = app.sign_in(ASKS).await;
    assert_eq!(location(&staff.get(&requests()).await), format!("{}#ask", access(ALPINE)));
    assert_eq!(staff.get(&approval).await.status(), 403);
    assert_eq!(staff.post(&approval, &[("roles", "global_admin")]).await.status(), 403);
    // What another company asks for is nobody's here.
    let other = app.sign_in("global.admin@bleu-horizon.example").await;
    let foreign = approval.replace(&ALPINE.to_string(), &BLEU_HORIZON.to_string());
    assert_eq!(other.get(&foreign).await.status(), 404);
    let admin = app.sign_in(ADMIN).await;
    let page = Page::of(admin.post(&approval, &[]).await).await;
    assert!(page.problem_at("roles").unwrap().contains("Choose a role to give"), "{page}");
    assert_eq!(admin.post(&approval, &[("roles", "global_admin")]).await.status(), 303);
    assert_eq!(mails(&app, "admin_named", ADMIN).await, 1, "the Global admins are told of a new one");
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_told_and_nothing_typed_is_lost() {
    let app = TestApp::demo().await;
    let staff = app.sign_in(ASKS).await;
    let page = Page::of(staff.post(&requests(), &[("role", ""), ("reason", "For December")]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_list().iter().any(|(field, _)| field == "role") && page.keeps("For December"));
    let page = Page::of(staff.post(&requests(), &[("role", "user_admin"), ("reason", "")]).await).await;
    assert_eq!(
        (page.problem_at("reason").is_some(), page.chosen("role")),
        (true, vec!["user_admin".to_owned()])
    );
    assert_eq!(staff.post(&requests(), &[("role", "owner"), ("reason", "x")]).await.status(), 422);
    let agent = app.sign_in("admin.agent@alpine.example").await;
    let fields = [("role", "admin_agent"), ("reason", "Again")];
    let page = Page::of(agent.post(&requests(), &fields).await).await;
    assert_eq!(page.status, 422);
    assert_eq!(refusals(&app, "role.asked", "held_already").await, 1);
    // Five within a day, the sixth on the next.
    for _ in 0..5 {
        ask(&app, ASKS, "user_admin").await;
        app.run("update role_requests set outcome = 'ended', decided_at = asked_at where outcome is null")
            .await;
    }
    let fields = [("role", "user_admin"), ("reason", "Once more")];
    app.clock.advance(time::Duration::DAY - time::Duration::SECOND);
    let staff = app.sign_in(ASKS).await;
    let made = app.count("select count(*) from role_requests").await;
    assert_eq!(staff.post(&requests(), &fields).await.status(), 422);
    assert_eq!(refusals(&app, "role.asked", "too_many_open").await, 1);
    assert_eq!(app.count("select count(*) from role_requests").await, made, "the sixth left nothing");
    app.clock.advance(time::Duration::SECOND);
    assert_eq!(staff.post(&requests(), &fields).await.status(), 303);
    // Where nobody could give it, nobody is asked.
    let agent = app.sign_in("admin.agent@alpine.example").await;
    app.run("delete from member_roles where role in ('global_admin', 'user_admin')").await;
    assert!(agent.page(&access(ALPINE)).await.contains("Nobody else in your company can give this role."));
    let page = Page::of(agent.post(&requests(), &[("role", "user_admin"), ("reason", "x")]).await).await;
    assert_eq!(page.status, 422);
    assert_eq!(refusals(&app, "role.asked", "no_global_admin").await, 1);
}

#[tokio::test]
async fn a_request_ends_with_the_membership_and_with_the_role_given_otherwise() {
    let app = TestApp::demo().await;
    let open = "select count(*) from role_requests where outcome is null";
    ask(&app, ASKS, "admin_agent").await;
    ask(&app, ASKS, "user_admin").await;
    let admin = app.sign_in(ADMIN).await;
    let person = format!("/partners/{ALPINE}/account/people/{}", app.member(ALPINE, ASKS).await);
    assert_eq!(admin.post(&format!("{person}/roles"), &[("roles", "admin_agent")]).await.status(), 303);
    assert_eq!(app.count(open).await, 1, "the one for the role that they have");
    assert_eq!(admin.post(&format!("{person}/deactivation"), &[]).await.status(), 303);
    assert_eq!(app.count(open).await, 0);
    assert!(admin.page(&requests()).await.contains("without a decision"));
}

#[tokio::test]
async fn of_several_who_decide_at_once_one_does() {
    let app = TestApp::demo().await;
    let id = ask(&app, ASKS, "admin_agent").await;
    let (admin, user_admin) = (app.sign_in(ADMIN).await, app.sign_in(USER_ADMIN).await);
    let (approval, refusal) =
        (format!("{}/{id}/approval", requests()), format!("{}/{id}/refusal", requests()));
    for _ in 0..20 {
        app.run(
            "update role_requests set outcome = null, decided_at = null, decided_by = null, message = null",
        )
        .await;
        let member = app.member(ALPINE, ASKS).await;
        app.run(&format!("delete from member_roles where member_id = '{member}'")).await;
        let before = app.count("select count(*) from outbox").await;
        let (one, other) = tokio::join!(
            admin.post(&approval, &[("roles", "admin_agent")]),
            user_admin.post(&refusal, &[("message", "No")])
        );
        let mut answers = [one.status().as_u16(), other.status().as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422], "the other one reads what was decided");
        assert_eq!(app.count("select count(*) from outbox").await, before + 1, "one of them tells it");
        let has = format!("select count(*) from member_roles where member_id = '{member}'");
        let approved = "select count(*) from role_requests where outcome = 'approved'";
        assert_eq!(app.count(&has).await, app.count(approved).await);
    }
}

#[tokio::test]
async fn who_leaves_a_company_is_out_at_the_next_request_and_the_last_global_admin_stays() {
    let app = TestApp::demo().await;
    let leave = |mpn_id: i64| format!("/partners/{mpn_id}/account/leave");
    let consultant = app.sign_in("consultant@freelance.example").await;
    assert!(consultant.page(&access(ALPINE)).await.links_to(&leave(ALPINE)));
    let question = consultant.page(&leave(ALPINE)).await;
    assert!(question.contains("You can open no page of Alpine Consulting any more"), "{question}");
    assert_eq!(consultant.post(&leave(ALPINE), &[]).await.status(), 303);
    assert_eq!(consultant.get(&access(ALPINE)).await.status(), 404);
    assert_eq!(consultant.get(&access(BLEU_HORIZON)).await.status(), 200, "the other company stays theirs");
    let log = "select count(*) from company_audit where action = 'member.deactivated' and outcome = 'done'";
    assert_eq!(app.count(log).await, 1);
    let told =
        format!("select count(*) from outbox where mail->>'mail' = 'member_left' and recipient = '{ADMIN}'");
    assert_eq!(app.count(&told).await, 1);
    // Whose last company it was is signed out.
    let staff = app.sign_in(ASKS).await;
    assert_eq!(staff.post(&leave(ALPINE), &[]).await.status(), 303);
    assert!(location(&staff.get(&access(ALPINE)).await).starts_with("/sign-in"));
    let admin = app.sign_in(ADMIN).await;
    assert!(admin.page(&leave(ALPINE)).await.contains("This is the only Global admin of the company."));
    assert_eq!(admin.post(&leave(ALPINE), &[]).await.status(), 422);
    assert_eq!(refusals(&app, "member.deactivated", "last_global_admin").await, 1);
}
