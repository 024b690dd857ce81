//! The page behind the link, in each state.

use partner_portal::authz::Role;
use partner_portal::seed::DEMO_PASSWORD;
use time::Duration;

use super::{NEW, PASSWORD, invite, link_in, members, send_again, twice, withdraw};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, location};
use crate::factories::a_company;
use crate::html::Page;

/// A member of Alpine's staff, and none of Bleu Horizon's.
const STAFF: &str = "staff7@alpine.example";
const OTHER: &str = "staff8@alpine.example";

fn company(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}")
}

/// A link that lets nobody in: what its page says.
async fn over(visitor: &Visitor, link: &str) -> Page {
    let answer = visitor.get(link).await;
    assert_eq!(answer.status(), 410);
    let page = Page::of(answer).await;
    assert!(!page.contains("Set password") && !page.contains("Accept"), "{page}");
    page
}

/// Neither by a password nor signed in does anybody get in by it.
async fn assert_lets_nobody_in(app: &TestApp, link: &str) {
    let posted = app.visitor().post(link, &twice(PASSWORD)).await;
    assert_eq!((posted.status().as_u16(), location(&posted)), (303, link.to_owned()));
    let staff = app.sign_in(STAFF).await;
    let posted = staff.post(&format!("{link}/acceptance"), &[]).await;
    assert_eq!((posted.status().as_u16(), location(&posted)), (303, link.to_owned()));
}

#[tokio::test]
async fn who_has_no_account_sets_a_password_joins_and_comes_to_the_company() {
    let app = TestApp::demo().await;
    let (member, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    let visitor = app.visitor();
    let page = visitor.page(&link).await;
    for words in [
        "Partner Center invites you to join Alpine Consulting (MPN ID 4100001)",
        NEW,
        "Global admin",
        "27 Nov 2026, 11:00 Europe/Zurich",
        "You have no account here yet",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let short = visitor.post(&link, &twice("short")).await;
    assert_eq!(short.status(), 422);
    let short = Page::of(short).await;
    assert_eq!(short.problem_at("password").unwrap(), "Choose a password of at least 8 characters");
    assert!(short.contains("Alpine Consulting") && short.contains("Global admin"), "{short}");
    assert_eq!(members(&app, ALPINE, NEW).await, 0);

    let joined = visitor.post(&link, &twice(PASSWORD)).await;
    assert_eq!((joined.status().as_u16(), location(&joined)), (303, company(ALPINE)));
    let entered = visitor.get(&company(ALPINE)).await;
    assert_eq!(location(&entered), format!("/partners/{ALPINE}/benefits"));
    let overview = visitor.page(&location(&entered)).await;
    let told = "Welcome. You belong to Alpine Consulting now, with these roles: Global admin.";
    assert_eq!(overview.banner().unwrap(), told);
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
    assert_eq!(app.count(&format!("select count(*) from invitations where member_id = '{member}'")).await, 0);

    // It was for one use; by the password they come back.
    let again = over(&app.visitor(), &link).await;
    assert!(again.contains("This invitation was accepted") && again.links_to("/sign-in"), "{again}");
    assert_lets_nobody_in(&app, &link).await;
    let signed_in = app.visitor().post("/sign-in", &[("email", NEW), ("password", PASSWORD)]).await;
    assert_eq!(signed_in.status(), 303);
    let own = over(&visitor, &link).await;
    assert!(own.links_to(&company(ALPINE)), "{own}");

    // Both logs tell it, and the other Global admins are told.
    for (log, by) in [("company_audit", "Ruth Keller"), ("programme_audit", NEW)] {
        let joined = format!(
            "select count(*) from {log} where action = 'member.joined' and outcome = 'done'
             and subject_id = '{member}' and actor = '{by}'"
        );
        assert_eq!(app.count(&joined).await, 1, "{log}");
    }
    let told = "select count(*) from outbox where mail ->> 'mail' = 'member_joined'
                and recipient = 'global.admin@alpine.example'";
    assert_eq!(app.count(told).await, 1);
    assert_eq!(app.count("select count(*) from outbox where mail ->> 'mail' = 'member_joined'").await, 1);
}

#[tokio::test]
async fn looking_at_it_first_as_a_mail_scanner_does_spends_nothing() {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let before = app.tables().await;
    for _ in 0..3 {
        assert_eq!(app.visitor().get(&link).await.status(), 200);
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    assert_eq!(app.visitor().post(&link, &twice(PASSWORD)).await.status(), 303);
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
}

#[tokio::test]
async fn who_has_an_account_signs_in_and_accepts() {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[Role::UserAdmin]).await;
    let visitor = app.visitor();
    let page = visitor.page(&link).await;
    assert!(page.contains("You have an account with this address") && !page.contains("password once more"));
    assert_eq!(visitor.post(&link, &twice(PASSWORD)).await.status(), 303);
    let untouched = visitor.post("/sign-in", &[("email", STAFF), ("password", PASSWORD)]).await;
    assert_eq!(untouched.status(), 422, "the link sets no password where there is one");

    let href = page.link("Sign in to accept").attr("href").unwrap().to_owned();
    let back = format!("name=\"next\" value=\"{link}\"");
    assert!(visitor.page(&href).await.source().contains(&back), "it leads back");
    let fields = [("email", STAFF), ("password", DEMO_PASSWORD), ("next", link.as_str())];
    let signed_in = visitor.post("/sign-in", &fields).await;
    assert_eq!((signed_in.status().as_u16(), location(&signed_in)), (303, link.clone()));
    assert_eq!(members(&app, BLEU_HORIZON, STAFF).await, 0, "signing in accepts nothing");
    let page = visitor.page(&link).await;
    let action = page.form("Accept invitation").action();
    let accepted = visitor.post(&action, &[]).await;
    assert_eq!((accepted.status().as_u16(), location(&accepted)), (303, company(BLEU_HORIZON)));
    assert_eq!(members(&app, BLEU_HORIZON, STAFF).await, 1);
    assert_eq!(members(&app, ALPINE, STAFF).await, 1, "the other company keeps them");
    // Pressed once more, they come to the same page.
    let again = visitor.post(&action, &[]).await;
    assert_eq!((again.status().as_u16(), location(&again)), (303, company(BLEU_HORIZON)));
    assert_eq!(app.count("select count(*) from company_audit where action = 'member.joined'").await, 1);
}

#[tokio::test]
async fn who_is_signed_in_as_somebody_else_is_told_so_and_can_switch() {
    let app = TestApp::demo().await;
    let (member, link) = invite(&app, BLEU_HORIZON, ("Giulia Pedrazzini", STAFF), &[]).await;
    let visitor = app.sign_in(OTHER).await;
    let page = visitor.page(&link).await;
    let told = page.by_id("somebody-else").unwrap().text();
    assert!(told.contains(&format!("You are signed in as {OTHER}")) && told.contains(STAFF), "{told}");
    assert!(!page.contains("Accept invitation"), "{page}");

    // What somebody else sends all the same does nothing, and is on record.
    let pressed = visitor.post(&format!("{link}/acceptance"), &[]).await;
    assert_eq!((pressed.status().as_u16(), location(&pressed)), (303, link.clone()));
    assert_eq!(visitor.post(&link, &twice(PASSWORD)).await.status(), 303);
    assert_eq!(members(&app, BLEU_HORIZON, STAFF).await + members(&app, BLEU_HORIZON, OTHER).await, 0);
    let refused = format!(
        "select count(*) from programme_audit where action = 'member.joined' and outcome = 'refused'
         and subject_id = '{member}' and actor = '{OTHER}'"
    );
    assert_eq!(app.count(&refused).await, 1);

    let form = page.form("Sign out and go on");
    let fields = form.hidden_fields();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let out = visitor.post(&form.action(), &fields).await;
    assert_eq!((out.status().as_u16(), location(&out)), (303, link.clone()));
    assert!(visitor.page(&link).await.contains("Sign in to accept"));
}

#[tokio::test]
async fn it_is_good_for_seven_days_to_the_second_and_then_says_that_it_ran_out() {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    app.clock.advance(Duration::days(7) - Duration::SECOND);
    assert_eq!(app.visitor().get(&link).await.status(), 200);
    app.clock.advance(Duration::SECOND);
    let page = over(&app.visitor(), &link).await;
    assert!(page.contains("This invitation has run out"), "{page}");
    assert!(page.contains("27 Nov 2026, 11:00 Europe/Zurich"), "{page}");
    assert!(page.contains("an admin of Alpine Consulting, to send it again"), "{page}");
    assert_lets_nobody_in(&app, &link).await;
    assert_eq!(members(&app, ALPINE, NEW).await, 0);
    // However long it lies: it stays told as what it is, as long as the invitation is open.
    app.clock.advance(Duration::days(400));
    crate::jobs::work(&app).await;
    assert!(over(&app.visitor(), &link).await.contains("This invitation has run out"));
}

#[tokio::test]
async fn sent_again_the_older_link_says_that_there_is_a_newer_one() {
    let app = TestApp::demo().await;
    let (member, old) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::UserAdmin]).await;
    app.clock.advance(Duration::days(8));
    let new = send_again(&app, ALPINE, member).await.unwrap();
    assert_ne!(new, old);
    let page = over(&app.visitor(), &old).await;
    assert!(page.contains("There is a newer invitation") && page.contains("Partner Center"), "{page}");
    assert_lets_nobody_in(&app, &old).await;
    let page = app.visitor().page(&new).await;
    assert!(page.contains("User admin") && page.contains("5 Dec 2026"), "it lasts seven days anew: {page}");
    assert_eq!(app.visitor().post(&new, &twice(PASSWORD)).await.status(), 303);
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
    assert!(send_again(&app, ALPINE, member).await.is_err(), "accepted, there is nothing to send");
}

#[tokio::test]
async fn withdrawn_it_says_so_and_who_never_was_a_member_is_none() {
    let app = TestApp::demo().await;
    let (member, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[Role::UserAdmin]).await;
    withdraw(&app, ALPINE, member).await.unwrap();
    let page = over(&app.visitor(), &link).await;
    assert!(page.contains("This invitation was withdrawn"), "{page}");
    assert_lets_nobody_in(&app, &link).await;
    assert_eq!(app.count(&format!("select count(*) from members where id = '{member}'")).await, 0);
    assert_eq!(
        app.count(&format!("select count(*) from member_roles where member_id = '{member}'")).await,
        0
    );
    // Invited once more they join by the new link alone.
    let (_, new) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    assert!(over(&app.visitor(), &link).await.contains("This invitation was withdrawn"));
    assert_eq!(app.visitor().post(&new, &twice(PASSWORD)).await.status(), 303);
    assert_eq!(members(&app, ALPINE, NEW).await, 1);
}

#[tokio::test]
async fn two_companies_invite_the_same_person_and_the_second_is_accepted_signed_in() {
    let app = TestApp::demo().await;
    let (_, alpine) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let (_, bleu) = invite(&app, BLEU_HORIZON, ("R. Keller", NEW), &[]).await;
    let visitor = app.visitor();
    assert_eq!(visitor.post(&alpine, &twice(PASSWORD)).await.status(), 303);
    // Setting a password left the other invitation, and it sets none.
    let page = app.visitor().page(&bleu).await;
    assert!(page.contains("Sign in to accept"), "{page}");
    assert_eq!(app.visitor().post(&bleu, &twice("quite another password")).await.status(), 303);
    let unchanged = app.visitor().post("/sign-in", &[("email", NEW), ("password", PASSWORD)]).await;
    assert_eq!(unchanged.status(), 303);
    assert_eq!(visitor.post(&format!("{bleu}/acceptance"), &[]).await.status(), 303);
    assert_eq!((members(&app, ALPINE, NEW).await, members(&app, BLEU_HORIZON, NEW).await), (1, 1));
}

#[tokio::test]
async fn a_company_that_is_suspended_meanwhile_is_joined_to_look() {
    let app = TestApp::demo().await;
    let suspended = a_company().suspended_for("Unpaid").made_in(&app).await;
    let (_, link) = invite(&app, suspended.mpn_id, ("Ruth Keller", NEW), &[Role::GlobalAdmin]).await;
    let visitor = app.visitor();
    assert_eq!(visitor.post(&link, &twice(PASSWORD)).await.status(), 303);
    let page = visitor.page(&format!("/partners/{}/benefits", suspended.mpn_id)).await;
    assert!(page.contains("Unpaid"), "{page}");
}

#[tokio::test]
async fn an_operator_by_then_is_told_that_they_belong_to_no_company() {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    app.run(&format!(
        "insert into operators (person_id, created_at) select id, now() from persons where email = '{NEW}'"
    ))
    .await;
    let page = over(&app.visitor(), &link).await;
    assert!(page.contains("This address can’t join a company"), "{page}");
    assert_eq!(app.visitor().post(&link, &twice(PASSWORD)).await.status(), 303);
    assert_eq!(members(&app, ALPINE, NEW).await, 0);
    let without = format!("select count(*) from persons where email = '{NEW}' and password_hash is null");
    assert_eq!(app.count(&without).await, 1, "no way to an operator's password");
}

#[tokio::test]
async fn the_token_is_in_no_table_and_no_log() {
    let app = TestApp::demo().await;
    let (_, link) = invite(&app, ALPINE, ("Ruth Keller", NEW), &[]).await;
    let token = link.strip_prefix("/link/").unwrap();
    for table in ["outbox", "invitations", "invitation_links", "programme_audit", "company_audit"] {
        let found = format!("select count(*) from {table} it where it::text like '%{token}%'");
        assert_eq!(app.count(&found).await, 0, "{table}");
    }
    // An administrator has it shown where no mail server is set.
    let operator = app.sign_in("operator@programme.example").await;
    let mail = app.id("select id from outbox where with_link").await;
    let page = operator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains("/link/…") && !page.contains(token), "{page}");
    let shown = Page::of(operator.post(&format!("/console/mail/{mail}/link"), &[]).await).await;
    assert!(shown.by_id("link").unwrap().text().ends_with(&link), "{shown}");
    let mail_id = partner_portal::base::ids::MailId(mail.parse().unwrap());
    assert_eq!(link_in(&app, mail_id).await, link);
}
