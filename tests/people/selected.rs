//! One act about several people: all of it, or nothing.

use futures_util::future::join;

use crate::app::{ALPINE, TestApp, location};
use crate::database::members::give_role;
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";
const USER_ADMIN: &str = "user.admin@alpine.example";

fn path() -> String {
    format!("/partners/{ALPINE}/account/people/selected")
}

/// The form for an act about these: what the question's page carries, and what else is filled in.
async fn fields(app: &TestApp, emails: &[&str], act: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = vec![("act".to_owned(), act.to_owned())];
    for email in emails {
        fields.push(("member_id".to_owned(), app.member(ALPINE, email).await));
    }
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Sends what was seen at this moment.
fn now(app: &TestApp) -> String {
    (app.clock.now().unix_timestamp_nanos() / 1000).to_string()
}

async fn with_role(app: &TestApp, role: &str) -> i64 {
    app.count(&format!(
        "select count(*) from member_roles r join partner_directory d on d.id = r.partner_id and d.mpn_id = {ALPINE}
         join members m on m.partner_id = r.partner_id and m.id = r.member_id and m.active
         where r.role = '{role}'"
    ))
    .await
}

#[tokio::test]
async fn roles_are_given_to_several_and_taken_from_them_and_each_is_told_once() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let before = with_role(&app, "admin_agent").await;
    let several = ["staff7@alpine.example", "staff9@alpine.example", ADMIN];
    let asked = fields(&app, &several, "give", &[]).await;
    let question = Page::of(admin.post(&path(), &borrowed(&asked)).await).await;
    assert!(question.contains("Give roles to 2 people"), "{question}");
    assert!(question.contains("This is you"), "{question}");
    let seen = question.hidden("seen");
    // Without a role nothing is done, and all is kept.
    let none = fields(&app, &several, "give", &[("seen", &seen)]).await;
    let page = Page::of(admin.post(&path(), &borrowed(&none)).await).await;
    assert!(page.problem_at("roles").unwrap().contains("Choose at least one role"), "{page}");
    let more = [("seen", seen.as_str()), ("roles", "admin_agent"), ("until", "2026-12-31")];
    let given = fields(&app, &several, "give", &more).await;
    for _ in 0..2 {
        // Pressed twice, once.
        assert!(location(&admin.post(&path(), &borrowed(&given)).await).ends_with("/account/people"));
    }
    assert_eq!(with_role(&app, "admin_agent").await, before + 2);
    let told = "select count(*) from outbox where mail->>'mail' = 'roles_changed'";
    assert_eq!(app.count(told).await, 2);
    let ends =
        "select count(*) from member_roles where role = 'admin_agent' and ends_at = '2026-12-31 23:00Z'";
    assert_eq!(app.count(ends).await, 2);
    let taken = fields(&app, &several, "take", &[("seen", &now(&app)), ("roles", "admin_agent")]).await;
    assert_eq!(admin.post(&path(), &borrowed(&taken)).await.status(), 303);
    assert_eq!(with_role(&app, "admin_agent").await, before);
}

#[tokio::test]
async fn the_last_global_admin_stays_and_then_nothing_is_done() {
    let app = TestApp::demo().await;
    for email in ["staff7@alpine.example", USER_ADMIN] {
        give_role(&app, ALPINE, email, "global_admin").await;
    }
    // Their own row is left out: the others can all go, and whoever acts stays.
    let admin = app.sign_in(ADMIN).await;
    let others = ["staff7@alpine.example", USER_ADMIN, ADMIN];
    let all = fields(&app, &others, "deactivate", &[("seen", &now(&app))]).await;
    assert_eq!(admin.post(&path(), &borrowed(&all)).await.status(), 303);
    assert_eq!(with_role(&app, "global_admin").await, 1);
}

#[tokio::test]
async fn a_user_admin_does_nothing_to_global_admins_among_several() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(USER_ADMIN).await;
    let several = [ADMIN, "staff7@alpine.example"];
    let asked = fields(&app, &several, "deactivate", &[]).await;
    let question = Page::of(admin.post(&path(), &borrowed(&asked)).await).await;
    assert!(question.contains("Deactivate one person"), "{question}");
    assert!(question.contains("Only Global admins can change that."), "{question}");
    let done = fields(&app, &several, "deactivate", &[("seen", &now(&app))]).await;
    assert_eq!(admin.post(&path(), &borrowed(&done)).await.status(), 303);
    assert_eq!(with_role(&app, "global_admin").await, 1);
    let staff = app.member(ALPINE, "staff7@alpine.example").await;
    let deactivated = format!("select count(*) from members where id = '{staff}' and not active");
    assert_eq!(app.count(&deactivated).await, 1);
    // Nor do they give the role.
    let several = ["staff8@alpine.example", "staff9@alpine.example"];
    let give = fields(&app, &several, "give", &[("seen", &now(&app)), ("roles", "global_admin")]).await;
    let page = Page::of(admin.post(&path(), &borrowed(&give)).await).await;
    assert_eq!(page.status, 422);
    assert_eq!(with_role(&app, "global_admin").await, 1);
}

#[tokio::test]
async fn two_who_deactivate_each_other_in_a_bulk_at_once_leave_one_two_hundred_times() {
    let app = TestApp::demo().await;
    give_role(&app, ALPINE, USER_ADMIN, "global_admin").await;
    for turn in 0..200 {
        let (one, other) = join(app.sign_in(ADMIN), app.sign_in(USER_ADMIN)).await;
        let first = fields(&app, &[USER_ADMIN], "deactivate", &[("seen", &now(&app))]).await;
        let second = fields(&app, &[ADMIN], "deactivate", &[("seen", &now(&app))]).await;
        let path = path();
        let (first, second) = (borrowed(&first), borrowed(&second));
        join(one.post(&path, &first), other.post(&path, &second)).await;
        assert_eq!(with_role(&app, "global_admin").await, 1, "turn {turn}");
        app.run(&format!(
            "update members set active = true, deactivated_at = null
             where id in (select m.id from members m join persons p on p.id = m.person_id
                          where p.email in ('{ADMIN}', '{USER_ADMIN}'))"
        ))
        .await;
        app.run(&format!(
            "insert into membership_index (person_id, partner_id)
             select m.person_id, m.partner_id from members m join persons p on p.id = m.person_id
             where p.email in ('{ADMIN}', '{USER_ADMIN}') on conflict do nothing"
        ))
        .await;
    }
}

#[tokio::test]
async fn invitations_of_several_are_sent_again_once_and_strangers_are_not_there() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    for email in ["one@mail.example", "two@mail.example"] {
        let new = format!("/partners/{ALPINE}/account/people/new");
        assert_eq!(admin.post(&new, &[("name", "Ruth Keller"), ("email", email)]).await.status(), 303);
    }
    app.clock.advance(time::Duration::hours(1));
    let several = ["one@mail.example", "two@mail.example", "staff7@alpine.example"];
    let asked = fields(&app, &several, "invite", &[]).await;
    let question = Page::of(admin.post(&path(), &borrowed(&asked)).await).await;
    assert!(question.contains("No invitation is open."), "{question}");
    let again = fields(&app, &several[..2], "invite", &[("seen", &question.hidden("seen"))]).await;
    app.clock.advance(time::Duration::seconds(1));
    for _ in 0..2 {
        assert_eq!(admin.post(&path(), &borrowed(&again)).await.status(), 303);
    }
    let sent = "select count(*) from outbox where mail->>'mail' = 'member_invited' and recipient like '%@mail.example'";
    assert_eq!(app.count(sent).await, 4);
    // Of another company, and nobody's.
    let stranger = app.member(crate::app::BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    for id in [stranger.as_str(), "0193", ""] {
        let answer = admin.post(&path(), &[("act", "invite"), ("member_id", id)]).await;
        assert_eq!(answer.status(), 404, "{id}");
    }
    // Nobody at all.
    let none = admin.post(&path(), &[("act", "invite")]).await;
    assert_eq!(none.status(), 303);
    assert!(admin.page(&location(&none)).await.contains("Nobody was selected."));
}
