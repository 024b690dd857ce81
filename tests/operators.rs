//! Operators and their roles (R-CON-1): what each may do, and that it holds from the next request on.

use futures_util::future::join_all;
use partner_portal::mail::delivery::Delivered;
use sqlx::Connection as _;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::fulfilment::{Desk, INCIDENTS, OPERATOR, path};
use crate::html::Page;
use crate::mail::server::MailServer;

const TAKES_A_ROLE: &str = "This takes one of these roles in the programme: Administrator and Fulfilment.";

/// What is off on a page, with the reason that it names.
fn off(page: &Page, button: &str) -> String {
    let buttons: Vec<_> = page.buttons().into_iter().filter(|it| it.contains(button)).collect();
    let [control] = buttons.as_slice() else { panic!("{} buttons {button:?} in {page}", buttons.len()) };
    assert!(control.is_off(), "{button:?} can be pressed");
    let why = control.attr("aria-describedby").expect("a reason");
    let reason = page.by_id(why).unwrap_or_else(|| panic!("no {why} in {page}")).text();
    // Behind it stands the link to its rule.
    reason.split(" Read the rule").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_reader_sees_each_control_off_with_the_reason() {
    let desk = Desk::new().await;
    operators::employ(&desk.app, READER, "reader").await;
    let reader = desk.app.sign_in(READER).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;

    let page = reader.page(&path(&activation)).await;
    for button in ["Take", "Hand over", "Fulfil", "Decline"] {
        assert_eq!(off(&page, button), TAKES_A_ROLE, "{button}");
    }
    assert!(!page.contains("Next"), "a reader takes nothing up: {page}");
    let list = reader.page("/console/activations").await;
    assert_eq!(off(&list, "Take"), TAKES_A_ROLE);
    assert!(list.whole().all("input[type=checkbox]:not([disabled])").is_empty(), "nothing can be chosen");
    let news = reader.page("/console/news").await;
    assert_eq!(off(&news, "Write news"), TAKES_A_ROLE);
}

#[tokio::test]
async fn a_role_holds_from_the_next_request_on_and_what_it_refuses_is_on_record() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let (page, taking) = (path(&activation), format!("{}/taking", path(&activation)));
    operators::give_role(&desk.app, OPERATOR, "reader").await;
    let refused = desk.operator.post(&taking, &[]).await;
    assert_eq!(refused.status(), 403);
    let told = Page::of(refused).await;
    assert!(told.contains("one of these roles in the programme: Administrator and Fulfilment"), "{told}");
    assert_eq!(desk.state(&activation).await, "requested");
    let entries = "select count(*) from programme_audit where action = 'access.not_their_task'
                   and outcome = 'refused' and details->>'task' = 'fulfil'";
    assert_eq!(desk.app.count(entries).await, 1);

    operators::give_role(&desk.app, OPERATOR, "fulfilment").await;
    let seen = desk.operator.page(&page).await;
    assert!(!seen.whole().button("Take").is_off());
    assert_eq!(desk.operator.post(&taking, &[]).await.status(), 303);
    assert_eq!(desk.state(&activation).await, "in_progress");
}

#[tokio::test]
async fn only_who_may_do_the_work_is_offered_to_hand_it_over_to() {
    let desk = Desk::new().await;
    operators::employ(&desk.app, READER, "reader").await;
    operators::employ(&desk.app, FULFILMENT, "fulfilment").await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let offered = desk.operator.page(&path(&activation)).await;
    let id =
        async |email: &str| desk.app.id(&format!("select id from persons where email = '{email}'")).await;
    let choices = offered.choices("operator");
    assert!(choices.contains(&id(FULFILMENT).await) && !choices.contains(&id(READER).await), "{choices:?}");
}

#[tokio::test]
async fn who_was_an_operator_before_roles_came_is_an_administrator() {
    let app = TestApp::demo().await;
    assert_eq!(app.count("select count(*) from operators where role = 'administrator'").await, 1);
}

const OPERATORS: &str = "/console/operators";

async fn id(app: &TestApp, email: &str) -> String {
    app.id(&format!("select id from persons where email = '{email}'")).await
}

async fn role(app: &TestApp, email: &str) -> String {
    sqlx::query_scalar(
        "select case when active then role else 'none' end from operators o join persons p on p.id = o.person_id
         where p.email = $1",
    )
    .bind(email)
    .fetch_one(&mut app.owner().await)
    .await
    .unwrap()
}

/// The link in the mail that rests for somebody, as an administrator has it shown.
async fn shown_link(app: &TestApp, administrator: &Visitor, email: &str) -> String {
    let mail = app
        .id(&format!(
            "select id from outbox where recipient = '{email}' and with_link order by id desc limit 1"
        ))
        .await;
    let page = administrator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains("/link/…"), "the link is masked: {page}");
    let shown = administrator.post(&format!("/console/mail/{mail}/link"), &[]).await;
    assert_eq!(shown.status(), 200);
    assert_eq!(shown.headers()["cache-control"], "no-store");
    let link = Page::of(shown).await.by_id("link").unwrap().text();
    let path = link.strip_prefix(app.base_url.as_str().trim_end_matches('/')).unwrap().to_owned();
    assert!(!page.source().contains(&path));
    path
}

#[tokio::test]
async fn who_is_added_gets_in_by_the_link_of_their_mail_and_works_in_their_role() {
    const NEW: &str = "new@programme.example";
    const PASSWORD: &str = "forty-two wet umbrellas";
    let app = TestApp::demo().await;
    let administrator = app.sign_in(OPERATOR).await;
    let added =
        administrator.post(OPERATORS, &[("email", " New@Programme.example "), ("role", "reader")]).await;
    assert_eq!((added.status().as_u16(), location(&added)), (303, OPERATORS.to_owned()));
    let list = administrator.page(OPERATORS).await;
    assert!(list.banner().unwrap().contains("open it under Mails"));
    assert_eq!(list.row(NEW).cell("Last sign-in"), "Never");

    let link = shown_link(&app, &administrator, NEW).await;
    let token = link.strip_prefix("/link/").unwrap();
    let plain = format!("select count(*) from outbox where outbox::text like '%{token}%'");
    assert_eq!(app.count(&plain).await, 0, "the token is nowhere in the outbox");
    let logged = format!("select count(*) from programme_audit where programme_audit::text like '%{token}%'");
    assert_eq!(app.count(&logged).await, 0, "nor in the log");
    assert_eq!(app.count("select count(*) from programme_audit where action = 'mail.link_shown'").await, 1);
    let visitor = app.visitor();
    assert_eq!(visitor.post(&link, &[("password", PASSWORD), ("again", PASSWORD)]).await.status(), 303);
    let news = visitor.page("/console/news").await;
    assert_eq!(off(&news, "Write news"), TAKES_A_ROLE);
    assert_ne!(administrator.page(OPERATORS).await.row(NEW).cell("Last sign-in"), "Never");

    let again = administrator.post(OPERATORS, &[("email", NEW), ("role", "administrator")]).await;
    assert_eq!(again.status(), 422);
    assert!(Page::of(again).await.problem_at("email").unwrap().contains("active operator already"));
    assert_eq!(role(&app, NEW).await, "reader", "adding somebody again changes no role");
}

#[tokio::test]
async fn a_new_link_ends_the_one_before_and_who_is_deactivated_is_out_at_once() {
    let app = TestApp::demo().await;
    let administrator = app.sign_in(OPERATOR).await;
    operators::employ(&app, FULFILMENT, "fulfilment").await;
    let path = format!("{OPERATORS}/{}", id(&app, FULFILMENT).await);
    assert_eq!(administrator.post(&format!("{path}/link"), &[]).await.status(), 303);
    let first = shown_link(&app, &administrator, FULFILMENT).await;
    assert_eq!(administrator.post(&format!("{path}/link"), &[]).await.status(), 303);
    let second = shown_link(&app, &administrator, FULFILMENT).await;
    assert_eq!(app.visitor().get(&first).await.status(), 410);
    assert_eq!(app.visitor().get(&second).await.status(), 200);

    let them = app.sign_in(FULFILMENT).await;
    assert_eq!(administrator.post(&format!("{path}/role"), &[("role", "reader")]).await.status(), 303);
    assert_eq!(role(&app, FULFILMENT).await, "reader");
    assert_eq!(administrator.post(&format!("{path}/deactivation"), &[]).await.status(), 303);
    assert_eq!(location(&them.get("/console").await), "/sign-in?next=%2Fconsole");
    assert_eq!(app.visitor().get(&second).await.status(), 410, "their link has ended too");
    // Added again, they come back with the role that is chosen then.
    let back = [("email", FULFILMENT), ("role", "fulfilment")];
    assert_eq!(administrator.post(OPERATORS, &back).await.status(), 303);
    assert_eq!(role(&app, FULFILMENT).await, "fulfilment");
    let acts: Vec<String> = sqlx::query_scalar(
        "select action from programme_audit where action like 'operator.%' and outcome = 'done' order by id",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    let expected = [
        "operator.link_sent",
        "operator.link_sent",
        "operator.role_given",
        "operator.removed",
        "operator.added",
    ];
    assert_eq!(acts, expected);
}

#[tokio::test]
async fn the_last_administrator_is_not_lost_when_two_race_for_it() {
    const SECOND: &str = "second@programme.example";
    let app = TestApp::demo().await;
    operators::employ(&app, SECOND, "administrator").await;
    let (first, second) = (app.sign_in(OPERATOR).await, app.sign_in(SECOND).await);
    let paths = [
        format!("{OPERATORS}/{}", id(&app, OPERATOR).await),
        format!("{OPERATORS}/{}", id(&app, SECOND).await),
    ];
    for (act, fields) in [("role", &[("role", "reader")][..]), ("deactivation", &[])] {
        // Each takes it from the other, by another role, or by ending that they are one. Both have come as far as they can before
        // either goes on.
        let mut owner = app.owner().await;
        let mut held = owner.begin().await.unwrap();
        sqlx::query("select from operators for update").execute(&mut *held).await.unwrap();
        let (other, own) = (format!("{}/{act}", paths[1]), format!("{}/{act}", paths[0]));
        let acts = join_all([first.post(&other, fields), second.post(&own, fields)]);
        let (answers, ()) = futures_util::join!(acts, async {
            let waiting = "select count(*) from pg_stat_activity
                           where datname = current_database() and wait_event_type = 'Lock'";
            let mut superuser = app.database.superuser().await;
            crate::command_line::process::until("both wait", async || {
                sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut superuser).await.unwrap() == 2
            })
            .await;
            held.rollback().await.unwrap();
        });
        let mut statuses: Vec<u16> = answers.iter().map(|it| it.status().as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "{act}");
        let left = app.count("select count(*) from operators where active and role = 'administrator'").await;
        assert_eq!(left, 1, "{act}");
        app.run("update operators set active = true, role = 'administrator'").await;
    }
    // Alone, one can neither give the role away nor leave.
    operators::give_role(&app, SECOND, "reader").await;
    let alone = app.sign_in(OPERATOR).await;
    for (act, fields) in [("role", &[("role", "reader")][..]), ("deactivation", &[])] {
        let refused = alone.post(&format!("{}/{act}", paths[0]), fields).await;
        assert_eq!(refused.status(), 422, "{act}");
        assert!(Page::of(refused).await.problems().contains("Nobody else is an administrator"));
    }
    let page = alone.page(&paths[0]).await;
    assert!(page.whole().button("Change role").is_off() && page.whole().button("Deactivate").is_off());
    let refusals = "select count(*) from programme_audit where outcome = 'refused'
                    and details->>'reason' = 'last_administrator'";
    assert!(app.count(refusals).await >= 2);
}

#[tokio::test]
async fn what_is_wrong_in_an_address_or_left_out_is_told_and_kept() {
    let app = TestApp::demo().await;
    let administrator = app.sign_in(OPERATOR).await;
    let wrong = administrator.post(OPERATORS, &[("email", "no address"), ("role", "")]).await;
    assert_eq!(wrong.status(), 422);
    let page = Page::of(wrong).await;
    assert_eq!(
        page.problem_list().into_iter().map(|(field, _)| field).collect::<Vec<_>>(),
        ["email", "role"]
    );
    assert_eq!(page.value_of("email"), "no address");
    assert_eq!(app.count("select count(*) from operators").await, 1);
}

#[tokio::test]
async fn a_link_is_in_the_mail_that_is_delivered_and_nowhere_after_that() {
    let app = TestApp::demo().await;
    let server = MailServer::start().await;
    let administrator = app.sign_in(OPERATOR).await;
    operators::employ(&app, READER, "reader").await;
    let path = format!("{OPERATORS}/{}", id(&app, READER).await);
    administrator.post(&format!("{path}/link"), &[]).await;
    let sealed = "select count(*) from outbox where sealed_link is not null";
    assert_eq!(app.count(sealed).await, 1);
    let mail = app.id("select id from outbox where with_link").await;
    let postman = crate::mail::postman(&app, &server);
    while postman.deliver_next().await.unwrap() != Delivered::Nothing {}
    let inbox = server.inbox();
    let raw = inbox.iter().find(|it| it.to == READER).unwrap().raw.replace("=\r\n", "");
    let (_, rest) = raw.split_once("/link/").unwrap();
    let token: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
    assert_eq!(app.visitor().get(&format!("/link/{token}")).await.status(), 200, "{raw}");
    assert_eq!(app.count(sealed).await, 0, "it is erased once it is delivered");

    let page = administrator.page(&format!("/console/mail/{mail}")).await;
    assert!(off(&page, "Send a second time").contains("Send a new link"), "{page}");
    let again = [("seen", "sent-1")];
    administrator.post(&format!("/console/mail/{mail}/sending"), &again).await;
    let state = "select count(*) from outbox where state = 'sent' and sendings = 1 and with_link";
    assert_eq!(app.count(state).await, 1, "it isn't sent a second time without its link");
    assert_eq!(administrator.post(&format!("/console/mail/{mail}/link"), &[]).await.status(), 404);
}
