//! Correcting a company's data, suspending it, lifting that, and noting something about it.

use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::companies::{OPERATOR, data, logged, path, send, with};
use crate::database::operators::{self, FULFILMENT};
use crate::html::Page;

async fn mails(app: &TestApp, mail: &str) -> Vec<String> {
    let mut conn = app.owner().await;
    sqlx::query_scalar("select recipient from outbox where mail ->> 'mail' = $1 order by recipient")
        .bind(mail)
        .fetch_all(&mut conn)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_companys_data_is_corrected_and_its_global_admins_are_told() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let form = format!("{}/data", path(ALPINE));
    let mut fields = data(&operator, ALPINE).await;
    for (name, value) in
        [("name", "Alpine Group"), ("time_zone", "Europe/Paris"), ("domains", "alpine.example\nalps.example")]
    {
        fields = with(fields, name, value);
    }
    let (status, page) = send(&operator, &form, &fields).await;
    assert_eq!(status, 303);
    assert!(page.contains("Alpine Group") && page.contains("alps.example"), "{page}");
    assert_eq!(mails(&app, "company_corrected").await, ["global.admin@alpine.example"]);
    for log in ["company_audit", "programme_audit"] {
        assert_eq!(logged(&app, log, ALPINE).await, ["company.corrected done"], "{log}");
    }
    let changed = "select count(*) from company_audit where details -> 'changed' = '[\"name\", \"time_zone\", \"domains\"]'";
    assert_eq!(app.count(changed).await, 1);
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(admin.page(&format!("/partners/{ALPINE}/benefits")).await.contains("Alpine Group"));
    // Sent again as it was, it changes nothing more, although the form had read other data.
    assert_eq!(send(&operator, &form, &fields).await.0, 303);
    assert_eq!(mails(&app, "company_corrected").await.len(), 1);
}

#[tokio::test]
async fn of_two_operators_who_correct_the_same_company_the_second_sees_what_the_first_has_done() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let form = format!("{}/data", path(ALPINE));
    let first = with(data(&operator, ALPINE).await, "name", "Alpine Group");
    let second = with(data(&operator, ALPINE).await, "country", "AT");
    assert_eq!(send(&operator, &form, &first).await.0, 303);
    let (status, page) = send(&operator, &form, &second).await;
    assert_eq!(status, 422);
    assert!(page.contains("Somebody else has changed this company’s data"), "{page}");
    assert!(page.contains("What stands there now") && page.contains("Alpine Group"), "{page}");
    // What was typed is there; sent again, it replaces the other's.
    assert_eq!(page.value_of("name"), "Alpine Consulting");
    assert_eq!(page.value_of("country"), "AT");
    let again = with(second, "seen", &page.hidden("seen"));
    assert_eq!(send(&operator, &form, &again).await.0, 303);
    let now = "select count(*) from partners p join partner_directory d on d.id = p.partner_id
               where d.name = 'Alpine Consulting' and p.country = 'AT'";
    assert_eq!(app.count(now).await, 1);
}

#[tokio::test]
async fn a_domain_of_another_company_is_refused_with_its_name() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let fields = with(data(&operator, ALPINE).await, "domains", "alpine.example, bleu-horizon.example");
    let (status, page) = send(&operator, &format!("{}/data", path(ALPINE)), &fields).await;
    assert_eq!(status, 422);
    assert_eq!(
        page.problem_at("domains").as_deref(),
        Some("The mail domain bleu-horizon.example belongs to Bleu Horizon (MPN 4100002)")
    );
    assert_eq!(page.value_of("domains"), "alpine.example, bleu-horizon.example");
}

#[tokio::test]
async fn a_suspended_company_reads_the_reason_everywhere_and_changes_nothing_until_it_is_lifted() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let (page_of, act) = (path(ALPINE), format!("{}/suspension", path(ALPINE)));
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");

    let reason = [("reason", "Two invoices  are unpaid".to_owned())];
    let (status, page) = send(&operator, &act, &reason).await;
    assert_eq!((status, page.path.as_str()), (303, page_of.as_str()));
    assert!(page.contains("Two invoices are unpaid"), "{page}");
    for path in ["benefits", "benefits/software", "account/people"] {
        let page = admin.page(&format!("/partners/{ALPINE}/{path}")).await;
        assert!(page.contains("Two invoices are unpaid"), "{path}: {page}");
    }
    let refused = admin.post(&keys, &[]).await.status().as_u16();
    assert!(refused == 422 || refused == 403, "{refused}");
    assert_eq!(
        app.count(&format!("select count(*) from issued_keys where benefit_id = '{benefit}'")).await,
        0
    );
    assert_eq!(mails(&app, "company_suspended").await, ["global.admin@alpine.example"]);

    // Once more: it is said, and the reason stays.
    let (status, page) = send(&operator, &act, &[("reason", "Another".to_owned())]).await;
    assert_eq!(status, 422);
    assert!(
        page.contains("This company is suspended already") && page.contains("Two invoices are unpaid"),
        "{page}"
    );

    assert_eq!(send(&operator, &format!("{act}/lifting"), &[]).await.0, 303);
    assert_eq!(send(&operator, &format!("{act}/lifting"), &[]).await.0, 422);
    assert_eq!(mails(&app, "company_suspension_lifted").await, ["global.admin@alpine.example"]);
    assert_eq!(admin.post(&keys, &[]).await.status(), 303);
    assert_eq!(
        logged(&app, "company_audit", ALPINE).await,
        ["company.suspended done", "company.suspension_lifted done"]
    );
    assert_eq!(
        logged(&app, "programme_audit", ALPINE).await,
        [
            "company.suspended done",
            "company.suspended refused",
            "company.suspension_lifted done",
            "company.suspension_lifted refused"
        ]
    );
}

#[tokio::test]
async fn a_reason_is_wanted_and_only_administrators_suspend() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let act = format!("{}/suspension", path(BLEU_HORIZON));
    for (reason, words) in [(" ", "Enter a reason"), (&*"a".repeat(201), "Shorten the reason to 200 letters")]
    {
        let (status, page) = send(&operator, &act, &[("reason", reason.to_owned())]).await;
        assert_eq!(status, 422);
        assert_eq!(page.problem_at("reason").as_deref(), Some(words));
    }
    operators::employ(&app, FULFILMENT, "fulfilment").await;
    let fulfilment = app.sign_in(FULFILMENT).await;
    assert_eq!(fulfilment.post(&act, &[("reason", "Unpaid")]).await.status(), 403);
    let page = fulfilment.page(&path(BLEU_HORIZON)).await;
    assert!(page.whole().button("Suspend").is_off(), "{page}");
    assert!(page.links_to(&format!("{}/data", path(BLEU_HORIZON))), "{page}");
    // Of the demo's companies one is suspended.
    assert_eq!(app.count("select count(*) from partners where suspended_at is not null").await, 1);
}

#[tokio::test]
async fn two_who_suspend_at_once_suspend_once() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let act = format!("{}/suspension", path(BLEU_HORIZON));
    let fields = [("reason", "Unpaid")];
    let all = futures_util::future::join_all((0..4).map(|_| operator.post(&act, &fields))).await;
    let mut statuses: Vec<u16> = all.iter().map(|it| it.status().as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422, 422, 422]);
    assert_eq!(mails(&app, "company_suspended").await, ["global.admin@bleu-horizon.example"]);
}

#[tokio::test]
async fn a_note_is_for_operators_alone_and_pressed_twice_it_is_noted_once() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let act = format!("{}/notes", path(ALPINE));
    let once = Uuid::now_v7().to_string();
    let fields = [("text", "Pays late,\nask for Luca"), ("once", &*once)];
    for _ in 0..2 {
        assert_eq!(operator.post(&act, &fields).await.status(), 303);
    }
    let page = operator.page(&path(ALPINE)).await;
    assert_eq!(page.count("ask for Luca"), 1, "{page}");
    assert_eq!(logged(&app, "company_audit", ALPINE).await, Vec::<String>::new());
    assert_eq!(logged(&app, "programme_audit", ALPINE).await, ["company.noted done"]);
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert!(!admin.page(&format!("/partners/{ALPINE}/benefits")).await.contains("ask for Luca"));
    let empty = operator.post(&act, &[("text", " "), ("once", &once)]).await;
    assert_eq!(empty.status(), 422);
    assert_eq!(Page::of(empty).await.problem_at("text").as_deref(), Some("Enter the note"));
}
