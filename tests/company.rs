//! The company's page of its own data (R-PPL-4): what changes at once, what an operator agrees to, and who reads it.

use futures_util::future::join_all;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, crowd_turn};
use crate::companies::{OPERATOR, path as company_path, send, with};
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";

fn own(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/company")
}

/// What the form sends when nothing was changed in it.
async fn fields(visitor: &Visitor, mpn_id: i64) -> Vec<(&'static str, String)> {
    let page = visitor.page(&own(mpn_id)).await;
    let value = |name: &str| page.value_of(name);
    vec![
        ("name", value("name")),
        ("country", value("country")),
        ("time_zone", value("time_zone")),
        ("domains", value("domains")),
        ("support_email", value("support_email")),
        ("support_phone", value("support_phone")),
        ("seen", page.hidden("seen")),
    ]
}

/// The same of Alpine.
pub(crate) async fn fields_of_alpine(app: &TestApp) -> Vec<(&'static str, String)> {
    fields(&app.sign_in(ADMIN).await, ALPINE).await
}

/// Alpine proposes another name; the page of the operators' that decides about it, and the fields of its forms.
pub(crate) async fn proposed(app: &TestApp, name: &str, domains: &str) -> (String, String) {
    let admin = app.sign_in(ADMIN).await;
    let form = with(with(fields(&admin, ALPINE).await, "name", name), "domains", domains);
    assert_eq!(send(&admin, &own(ALPINE), &form).await.0, 303);
    let path = format!("{}/proposal", company_path(ALPINE));
    let page = app.sign_in(OPERATOR).await.page(&path).await;
    (path, page.hidden("proposal"))
}

async fn names(app: &TestApp) -> Vec<String> {
    let sql = format!(
        "select name from partner_directory where mpn_id = {ALPINE}
         union all select domain from partner_domains o join partner_directory d on d.id = o.about_partner
         where d.mpn_id = {ALPINE} order by 1"
    );
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut app.owner().await).await.unwrap()
}

async fn mails(app: &TestApp, name: &str) -> i64 {
    app.count(&format!("select count(*) from outbox where mail->>'mail' = '{name}'")).await
}

#[tokio::test]
async fn country_zone_and_support_contact_change_at_once_and_are_on_record() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let form = with(fields(&admin, ALPINE).await, "time_zone", "pacific/auckland");
    let form = with(with(form, "support_email", "Help@Alpine.example"), "support_phone", "044 668 18 00");
    for _ in 0..2 {
        let (status, page) = send(&admin, &own(ALPINE), &form).await;
        assert_eq!(status, 303, "pressed twice: {page}");
        assert!(page.contains("Pacific/Auckland") && page.contains("help@alpine.example"), "{page}");
    }
    let entries = "select count(*) from company_audit where action = 'company.corrected' and outcome = 'done'
                   and member_id is not null and details->'changed' ? 'time_zone'";
    assert_eq!(app.count(entries).await, 1);
    assert_eq!(app.count("select count(*) from company_proposals").await, 0);
    // Days are counted in the new zone from now on: there it is tomorrow's already.
    app.clock.advance(time::Duration::hours(3));
    let page = admin.page(&format!("/partners/{ALPINE}/benefits")).await;
    assert!(page.contains("23 days"), "{page}");
    let operator = app.sign_in(OPERATOR).await;
    assert!(operator.page(&company_path(ALPINE)).await.contains("help@alpine.example"));
}

#[tokio::test]
async fn name_and_domains_wait_for_an_operator_who_agrees() {
    let app = TestApp::demo().await;
    let before = names(&app).await;
    let (path, proposal) = proposed(&app, "Alpine Group", "alpine.example\nalpine-group.example").await;
    assert_eq!(names(&app).await, before, "nothing changes by proposing");
    let admin = app.sign_in(ADMIN).await;
    let page = admin.page(&own(ALPINE)).await;
    assert!(page.contains("Alpine Group") && page.contains("waits for an operator"), "{page}");
    let operator = app.sign_in(OPERATOR).await;
    assert!(operator.page("/console").await.links_to("/console/companies/proposals"));
    assert!(operator.page("/console/companies/proposals").await.links_to(&path));
    assert!(operator.page(&company_path(ALPINE)).await.links_to(&path));
    let page = operator.page(&path).await;
    assert!(page.contains("Alpine Consulting") && page.contains("alpine-group.example"), "{page}");
    let (status, _) = send(&operator, &format!("{path}/approval"), &[("proposal", proposal.clone())]).await;
    assert_eq!(status, 303);
    assert_eq!(names(&app).await, ["Alpine Group", "alpine-group.example", "alpine.example"]);
    assert!(mails(&app, "company_proposal_agreed").await >= 1);
    let (status, page) = send(&operator, &format!("{path}/approval"), &[("proposal", proposal)]).await;
    assert!(status == 422 && page.contains("Nothing waits"), "pressed twice: {page}");
    for log in ["company_audit", "programme_audit"] {
        let sql = format!(
            "select count(*) from {log} where action = 'company_proposal.agreed' and outcome = 'done'"
        );
        assert_eq!(app.count(&sql).await, 1, "{log}");
    }
    assert!(admin.page(&own(ALPINE)).await.contains("was agreed to"));
}

#[tokio::test]
async fn an_operator_declines_with_a_message_that_the_company_reads() {
    let app = TestApp::demo().await;
    let before = names(&app).await;
    let (path, proposal) = proposed(&app, "Alpine Group", "alpine.example").await;
    let operator = app.sign_in(OPERATOR).await;
    let decline = async |message: &str| {
        let fields = [("proposal", proposal.clone()), ("message", message.to_owned())];
        send(&operator, &format!("{path}/refusal"), &fields).await
    };
    let (status, page) = decline("  ").await;
    assert!(status == 422 && page.problem_at("message").is_some(), "{page}");
    assert_eq!(decline("The register has another name").await.0, 303);
    assert_eq!(names(&app).await, before);
    assert!(mails(&app, "company_proposal_declined").await >= 1);
    let page = app.sign_in(ADMIN).await.page(&own(ALPINE)).await;
    assert!(page.contains("was declined") && page.contains("The register has another name"), "{page}");
    assert_eq!(page.value_of("name"), "Alpine Consulting");
}

#[tokio::test]
async fn a_domain_of_another_company_is_told_to_the_operator_and_not_to_the_company() {
    let app = TestApp::demo().await;
    let (path, proposal) = proposed(&app, "Alpine Consulting", "alpine.example bleu-horizon.example").await;
    let page = app.sign_in(ADMIN).await.page(&own(ALPINE)).await;
    assert!(!page.contains("Bleu Horizon"), "{page}");
    let operator = app.sign_in(OPERATOR).await;
    let (status, page) = send(&operator, &format!("{path}/approval"), &[("proposal", proposal)]).await;
    assert!(
        status == 422 && page.problem_at("proposal").is_some_and(|it| it.contains("Bleu Horizon")),
        "{page}"
    );
    assert_eq!(names(&app).await, ["Alpine Consulting", "alpine.example"]);
    let open = "select count(*) from company_proposals where outcome is null";
    assert_eq!(app.count(open).await, 1);
    assert_eq!(mails(&app, "company_proposal_agreed").await, 0);
}

#[tokio::test]
async fn a_proposal_can_be_withdrawn_and_another_takes_its_place() {
    let app = TestApp::demo().await;
    let (path, first) = proposed(&app, "Alpine Group", "alpine.example").await;
    let (_, second) = proposed(&app, "Alpine Holding", "alpine.example").await;
    assert_ne!(first, second);
    proposed(&app, "Alpine Holding", "alpine.example").await;
    assert_eq!(app.count("select count(*) from company_proposals").await, 2, "the same is proposed once");
    let operator = app.sign_in(OPERATOR).await;
    let agree = async |proposal: &str| {
        send(&operator, &format!("{path}/approval"), &[("proposal", proposal.to_owned())]).await.0
    };
    assert_eq!(agree(&first).await, 422, "nobody agrees to what they haven't seen");
    let admin = app.sign_in(ADMIN).await;
    for _ in 0..2 {
        assert_eq!(admin.post(&format!("{}/withdrawal", own(ALPINE)), &[]).await.status(), 303);
    }
    assert_eq!(agree(&second).await, 422);
    assert!(admin.page(&own(ALPINE)).await.contains("was withdrawn"));
    assert!(operator.page("/console/companies/proposals").await.contains("Nothing waits"));
}

#[tokio::test]
async fn others_read_it_and_are_told_who_changes_it() {
    let app = TestApp::demo().await;
    for email in ["partner.admin@alpine.example", "user.admin@alpine.example", "staff1@alpine.example"] {
        let visitor = app.sign_in(email).await;
        let page = visitor.page(&own(ALPINE)).await;
        assert!(
            page.contains("alpine.example") && page.contains("It takes one of these: Global admin"),
            "{page}"
        );
        assert!(page.whole().button("Save changes").is_off() && page.contains(ADMIN), "{email}: {page}");
        let form: Vec<(&str, String)> = fields(&app.sign_in(ADMIN).await, ALPINE).await;
        assert_eq!(send(&visitor, &own(ALPINE), &form).await.0, 403, "{email}");
        assert_eq!(visitor.post(&format!("{}/withdrawal", own(ALPINE)), &[]).await.status(), 403);
    }
    let reader = app.sign_in(ADMIN).await;
    assert_eq!(reader.get(&own(BLEU_HORIZON)).await.status(), 404);
}

#[tokio::test]
async fn whose_mail_is_outside_of_the_domains_is_marked_and_nobody_where_there_are_none() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let people = format!("/partners/{ALPINE}/account/people");
    let of = async |email: &str| format!("{people}/{}", app.member(ALPINE, email).await);
    let (outside, inside) = (of("consultant@freelance.example").await, of("staff1@alpine.example").await);
    let words = "Outside the company’s domains";
    assert_eq!(admin.page(&format!("{people}?q=freelance")).await.count(words), 1);
    assert_eq!(admin.page(&format!("{people}?q=staff1")).await.count(words), 0);
    assert!(admin.page(&outside).await.contains(words) && !admin.page(&inside).await.contains(words));
    app.run("update persons set email = 'staff1@mail.alpine.example' where email = 'staff1@alpine.example'")
        .await;
    assert!(!admin.page(&inside).await.contains(words), "a part of the domain");
    app.run("delete from partner_domains").await;
    for page in [format!("{people}?q=freelance"), outside] {
        assert!(!admin.page(&page).await.contains(words), "{page}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_all_is_kept() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let good = fields(&admin, ALPINE).await;
    for (field, typed, words) in [
        ("name", "", "Enter the company"),
        ("time_zone", "Mars/Base", "Enter the name of a time zone"),
        ("domains", "alpine", "is not a mail domain"),
        ("support_email", "help", "Enter a mail address"),
        ("support_phone", "12", "Enter a telephone number"),
    ] {
        let (status, page) = send(&admin, &own(ALPINE), &with(good.clone(), field, typed)).await;
        assert_eq!(status, 422, "{field}");
        assert!(page.problem_at(field).is_some_and(|it| it.contains(words)), "{field}: {page}");
        assert!(page.value_of(field) == typed && page.value_of("country") == "CH", "{field}: {page}");
    }
    // Somebody else has changed it since the form was read.
    let other = with(good.clone(), "country", "DE");
    assert_eq!(send(&admin, &own(ALPINE), &other).await.0, 303);
    let (status, page) = send(&admin, &own(ALPINE), &with(good, "support_email", "a@alpine.example")).await;
    assert!(status == 422 && page.contains("Somebody else has changed"), "{page}");
    assert_eq!(page.value_of("support_email"), "a@alpine.example");
}

#[tokio::test]
async fn a_suspended_company_changes_nothing() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let form = with(fields(&admin, ALPINE).await, "country", "DE");
    let sql = "update partners set suspended_at = now(), suspended_reason = 'unpaid' where partner_id in
               (select id from partner_directory where mpn_id = 4100001)";
    app.run(sql).await;
    let page = admin.page(&own(ALPINE)).await;
    assert!(page.whole().button("Save changes").is_off(), "{page}");
    let (status, _) = send(&admin, &own(ALPINE), &form).await;
    assert_eq!(status, 422);
    assert_eq!(app.count("select count(*) from partners where country = 'DE'").await, 0);
}

#[tokio::test]
async fn readers_in_the_console_decide_nothing() {
    let app = TestApp::demo().await;
    let (path, proposal) = proposed(&app, "Alpine Group", "alpine.example").await;
    app.run("update operators set role = 'reader'").await;
    let reader = app.sign_in(OPERATOR).await;
    let page = reader.page(&path).await;
    assert!(page.whole().button("Agree").is_off(), "{page}");
    assert_eq!(send(&reader, &format!("{path}/approval"), &[("proposal", proposal)]).await.0, 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_agreeing_declining_and_withdrawing_at_once_one_happens() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let (admin, operator) = (app.sign_in(ADMIN).await, app.sign_in(OPERATOR).await);
    for round in 0..10 {
        let (path, proposal) = proposed(&app, &format!("Alpine {round}"), "alpine.example").await;
        let (approval, refusal) = (format!("{path}/approval"), format!("{path}/refusal"));
        let withdrawal = format!("{}/withdrawal", own(ALPINE));
        let presses = [
            (&operator, approval.as_str(), vec![("proposal", proposal.as_str())]),
            (&operator, refusal.as_str(), vec![("proposal", proposal.as_str()), ("message", "No")]),
            (&admin, withdrawal.as_str(), Vec::new()),
        ];
        let answers = join_all(presses.iter().map(|(who, path, fields)| who.post(path, fields))).await;
        assert!(answers.iter().all(|it| [303, 422].contains(&it.status().as_u16())), "{answers:?}");
        let acts = "select count(*) from company_audit where outcome = 'done' and action in
                    ('company_proposal.agreed', 'company_proposal.declined', 'company_proposal.withdrawn')";
        assert_eq!(app.count(acts).await, round + 1, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_companies_that_want_one_domain_one_gets_it() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let mut presses = Vec::new();
    for (mpn_id, email, domain) in [
        (ALPINE, ADMIN, "alpine.example"),
        (BLEU_HORIZON, "global.admin@bleu-horizon.example", "bleu-horizon.example"),
    ] {
        let admin = app.sign_in(email).await;
        let form = with(fields(&admin, mpn_id).await, "domains", &format!("{domain} shared.example"));
        assert_eq!(send(&admin, &own(mpn_id), &form).await.0, 303);
        let path = format!("{}/proposal", company_path(mpn_id));
        let proposal = operator.page(&path).await.hidden("proposal");
        presses.push((format!("{path}/approval"), proposal));
    }
    let answers = join_all(presses.iter().map(async |(path, proposal)| {
        let answer = operator.post(path, &[("proposal", proposal)]).await;
        (answer.status().as_u16(), Page::of(answer).await)
    }))
    .await;
    let mut statuses: Vec<u16> = answers.iter().map(|it| it.0).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(app.count("select count(*) from partner_domains where domain = 'shared.example'").await, 1);
}
