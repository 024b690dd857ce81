//! What operators see of an application, what they decide, and that it is decided once.

use futures_util::future::join_all;
use time::Duration;

use super::{
    APPLICANT, HERON, LIST, OPERATOR, confirmed, fields, last_link, mails, receive, send, state_of, with,
};
use crate::app::{ALPINE, TestApp, Visitor, crowd_turn, location};
use crate::html::Page;
use crate::invitations::{PASSWORD, link_in};

fn acceptance(id: &str) -> String {
    format!("{LIST}/{id}/acceptance")
}

fn refusal(id: &str) -> String {
    format!("{LIST}/{id}/refusal")
}

const AS_APPLIED: [(&str, &str); 3] =
    [("name", "Ibis Software"), ("mpn_id", ""), ("domains", "ibis.example")];

async fn state(app: &TestApp, id: &str) -> String {
    state_of(app, &format!("id = '{id}'")).await
}

/// The path of the invitation that was mailed to somebody.
async fn invitation(app: &TestApp, email: &str) -> String {
    let mail = format!(
        "select id from outbox where recipient = '{email}' and mail->>'mail' = 'member_invited' order by id desc limit 1"
    );
    link_in(app, partner_portal::base::ids::MailId(app.id(&mail).await.parse().unwrap())).await
}

#[tokio::test]
async fn operators_see_what_was_confirmed_and_nothing_before() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    super::applied(&app, "unconfirmed@ibis.example").await;
    let unconfirmed = app.id("select id from applications where state = 'unconfirmed'").await;
    assert_eq!(operator.get(&format!("{LIST}/{unconfirmed}")).await.status(), 404);
    let (id, link) = confirmed(&app, APPLICANT).await;
    let page = operator.page(LIST).await;
    assert!(page.contains("Ibis Software") && page.contains("Heron Analytics"), "{page}");
    assert!(!page.contains("unconfirmed@"), "{page}");
    assert!(
        operator.page(&format!("{LIST}?status=withdrawn")).await.contains("No application is in this state")
    );
    app.visitor().post(&format!("{link}/withdrawal"), &[("sure", "yes")]).await;
    assert!(!operator.page(LIST).await.contains("Ibis Software"));
    for status in ["withdrawn", "all"] {
        assert!(
            operator.page(&format!("{LIST}?status={status}")).await.contains("Ibis Software"),
            "{status}"
        );
    }
    let csv = operator.get(&format!("{LIST}.csv?status=all")).await.text().await.unwrap();
    assert!(csv.contains("Ibis Software") && csv.contains("GB 123-456") && csv.contains(HERON), "{csv}");
    assert!(operator.page(&format!("{LIST}/{id}")).await.contains("The applicant withdrew it"));
    let read = "select count(*) from programme_audit where action = 'application.read'";
    assert_eq!(app.count(read).await, 1);
}

#[tokio::test]
async fn what_speaks_for_and_against_it_is_for_operators_alone() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let number = "insert into registration_numbers (about_partner, number)
                  select id, 'gb123.456' from partner_directory where mpn_id = 4100001";
    app.run(number).await;
    let against =
        with(with(fields("ada@gmail.com"), "company", "ALPINE  Consulting AG"), "domain", "alpine.example");
    app.run("insert into partner_domains (about_partner, domain, added_at)
             select id, 'alpine.example', now() from partner_directory where mpn_id = 4100001 on conflict do nothing").await;
    send(&app.visitor(), &against).await;
    receive(&app).await;
    let link = last_link(&app, "ada@gmail.com").await;
    let own = app.visitor().page(&link).await;
    app.visitor().post(&link, &[("sure", "yes")]).await;
    let id = app.id("select id from applications where email = 'ada@gmail.com'").await;
    let page = operator.page(&format!("{LIST}/{id}")).await;
    for words in [
        "A company has the mail domain alpine.example already",
        "A company has the same name, or nearly",
        "A company has the same registration number",
        "address is not at the company’s mail domain",
    ] {
        assert!(page.contains(words), "{words}: {page}");
        assert!(!own.contains(words), "{words}: {own}");
    }
    assert!(page.links_to(&format!("/console/companies/{ALPINE}")), "{page}");
    assert!(!own.contains("Alpine Consulting"), "{own}");
    let (id, _) = confirmed(&app, APPLICANT).await;
    let page = operator.page(&format!("{LIST}/{id}")).await;
    for words in [
        "No company has the mail domain ibis.example",
        "No company has the same name",
        "address is at the company’s mail domain",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // A domain that is taken is told when it is accepted, and nothing is done.
    let taken = [("name", "Ibis Software"), ("mpn_id", "4100001"), ("domains", "alpine.example")];
    let page = Page::of(operator.post(&acceptance(&id), &taken).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("domains").is_some() && page.problem_at("mpn_id").is_some(), "{page}");
    assert_eq!(state(&app, &id).await, "open");
}

#[tokio::test]
async fn accepted_the_applicant_is_the_new_companys_global_admin() {
    let app = TestApp::demo().await;
    let (id, link) = confirmed(&app, APPLICANT).await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&acceptance(&id)).await;
    assert_eq!(page.value_of("name"), "Ibis Software");
    let answer = operator.post(&acceptance(&id), &AS_APPLIED).await;
    let company = location(&answer);
    let mpn_id = company.rsplit('/').next().unwrap().to_owned();
    assert!(company.starts_with("/console/companies/"), "{company}");
    assert!(operator.page(&company).await.contains("Ibis Software has joined the programme"));
    let again = operator.post(&acceptance(&id), &AS_APPLIED).await;
    assert_eq!(location(&again), format!("{LIST}/{id}"), "pressed twice");
    assert_eq!(app.count("select count(*) from partner_directory where name = 'Ibis Software'").await, 1);
    let kept = "select count(*) from partners p join partner_directory d on d.id = p.partner_id
                join registration_numbers n on n.about_partner = d.id
                where d.name = 'Ibis Software' and n.number = 'GB 123-456' and p.language = 'en'";
    assert_eq!(app.count(kept).await, 1);
    let page = app.visitor().page(&link).await;
    assert!(page.contains("has joined the programme") && page.contains(&mpn_id), "{page}");
    assert_eq!(mails(&app, APPLICANT, "application_accepted").await, 1);
    let visitor = app.visitor();
    let invitation = invitation(&app, APPLICANT).await;
    let set = [("password", PASSWORD), ("again", PASSWORD)];
    assert_eq!(visitor.post(&invitation, &set).await.status(), 303);
    let access = visitor.page(&format!("/partners/{mpn_id}/account/access")).await;
    assert!(access.contains("Global admin"), "{access}");
}

#[tokio::test]
async fn declined_the_applicant_reads_why() {
    let app = TestApp::demo().await;
    let (id, link) = confirmed(&app, APPLICANT).await;
    let operator = app.sign_in(OPERATOR).await;
    let page = Page::of(operator.post(&refusal(&id), &[("text", " ")]).await).await;
    assert_eq!((page.status, page.problem_at("text").is_some()), (422, true), "{page}");
    let long = "x".repeat(10_001);
    let page = Page::of(operator.post(&refusal(&id), &[("text", &long)]).await).await;
    assert_eq!((page.status, page.value_of("text") == long), (422, true));
    for _ in 0..2 {
        let answer = operator.post(&refusal(&id), &[("text", "Your group is a member.\nAsk Anna.")]).await;
        assert_eq!(location(&answer), format!("{LIST}/{id}"));
    }
    let page = app.visitor().page(&link).await;
    assert!(page.contains("was declined") && page.contains("Ask Anna."), "{page}");
    assert!(!page.contains(OPERATOR), "who decided is nobody else's to know: {page}");
    let page = operator.page(&format!("{LIST}/{id}")).await;
    assert!(
        page.contains("declined it on") && page.contains("Ask Anna.") && !page.posts_to(&refusal(&id)),
        "{page}"
    );
    assert_eq!(mails(&app, APPLICANT, "application_declined").await, 1);
    assert_eq!(operator.get(&acceptance(&id)).await.status(), 200);
    assert!(operator.page(&acceptance(&id)).await.buttons().iter().any(|it| it.is_off()));
    let declined =
        "select count(*) from programme_audit where action = 'application.declined' and outcome = 'done'";
    assert_eq!(app.count(declined).await, 1);
}

#[tokio::test]
async fn administrators_and_fulfilment_decide_and_readers_look() {
    let app = TestApp::demo().await;
    let (id, _) = confirmed(&app, APPLICANT).await;
    app.run("update operators set role = 'reader'").await;
    let reader = app.sign_in(OPERATOR).await;
    let page = reader.page(&format!("{LIST}/{id}")).await;
    assert!(page.contains("Ibis Software") && page.buttons().iter().any(|it| it.is_off()), "{page}");
    for path in [acceptance(&id), refusal(&id)] {
        assert!(reader.page(&path).await.buttons().iter().any(|it| it.is_off()), "{path}");
    }
    assert_eq!(reader.post(&acceptance(&id), &AS_APPLIED).await.status(), 403);
    assert_eq!(reader.post(&refusal(&id), &[("text", "No")]).await.status(), 403);
    assert_eq!(state(&app, &id).await, "open");
    app.run("update operators set role = 'fulfilment'").await;
    assert_eq!(reader.post(&acceptance(&id), &AS_APPLIED).await.status(), 303);
    assert_eq!(state(&app, &id).await, "accepted");
}

#[tokio::test]
async fn what_waits_stands_on_the_first_page_and_is_told_by_mail() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page("/console").await;
    let demo = app.id("select id from applications where state = 'open'").await;
    let card = page.by_id("applications").unwrap();
    assert!(card.contains("1 to do") && card.links_to(&format!("{LIST}/{demo}")), "{page}");
    assert_eq!(
        mails(&app, OPERATOR, "application_waits").await,
        0,
        "who has never chosen reads of it once a day"
    );
    operator.post("/console/operators/mails", &[("work", "each")]).await;
    let (id, _) = confirmed(&app, APPLICANT).await;
    assert_eq!(mails(&app, OPERATOR, "application_waits").await, 1);
    let told = format!("select count(*) from outbox where mail->>'application' = '{id}'");
    assert_eq!(app.count(&told).await, 1);
    assert!(operator.page("/console").await.by_id("applications").unwrap().contains("2 to do"));
    // What was told at once is not told again; what comes afterwards is.
    operator.post("/console/operators/mails", &[("work", "digest")]).await;
    app.clock.advance(Duration::hours(1));
    confirmed(&app, "another@ibis.example").await;
    app.clock.advance(Duration::hours(20));
    crate::jobs::work(&app).await;
    let digest = "select count(*) from outbox where mail->>'mail' = 'operator_digest'
                  and mail->'applications'->>'waits' = '3' and mail->'applications'->>'came' = '1'";
    assert_eq!(app.count(digest).await, 1);
}

async fn decide(operator: &Visitor, id: &str, accepts: bool) -> u16 {
    let answer = match accepts {
        true => operator.post(&acceptance(id), &AS_APPLIED).await,
        false => operator.post(&refusal(id), &[("text", "Not this year")]).await,
    };
    answer.status().as_u16()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accepted_declined_and_withdrawn_at_once_one_of_it_holds() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let mut ended = Vec::new();
    for round in 0..20 {
        let email = format!("ada{round}@ibis.example");
        app.run("delete from sign_in_limits; delete from partner_domains where domain = 'ibis.example'")
            .await;
        let (id, link) = confirmed(&app, &email).await;
        let companies = app.count("select count(*) from partner_directory").await;
        let withdrawal = format!("{link}/withdrawal");
        let visitor = app.visitor();
        let withdraw = async || visitor.post(&withdrawal, &[("sure", "yes")]).await.status().as_u16();
        let decisions = join_all([true, false, true, false].map(|accepts| decide(&operator, &id, accepts)));
        // Which of them is sent first changes.
        let (answers, withdrawn) = match round % 2 {
            0 => tokio::join!(decisions, withdraw()),
            _ => {
                let (withdrawn, answers) = tokio::join!(withdraw(), decisions);
                (answers, withdrawn)
            }
        };
        assert!(answers.iter().chain([&withdrawn]).all(|it| *it == 303), "{answers:?} {withdrawn}");
        let state = state(&app, &id).await;
        let more = app.count("select count(*) from partner_directory").await - companies;
        assert_eq!(more, i64::from(state == "accepted"), "{state}");
        let told = [("application_accepted", "accepted"), ("application_declined", "declined")];
        for (kind, of) in told {
            assert_eq!(mails(&app, &email, kind).await, i64::from(state == of), "{kind} {state}");
        }
        let done = format!(
            "select count(*) from programme_audit where subject_id = '{id}' and outcome = 'done'
             and action in ('application.accepted', 'application.declined', 'application.withdrawn')"
        );
        assert_eq!(app.count(&done).await, 1);
        ended.push(state);
    }
    println!("{ended:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_applications_of_one_address_confirmed_at_once_one_waits() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    for round in 0..20 {
        let email = format!("ada{round}@ibis.example");
        app.run("delete from sign_in_limits").await;
        let links = [super::applied(&app, &email).await, super::applied(&app, &email).await];
        let visitors = [app.visitor(), app.visitor()];
        let posts = visitors.iter().zip(&links).map(|(it, link)| it.post(link, &[("sure", "yes")]));
        let mut answers: Vec<u16> = join_all(posts).await.iter().map(|it| it.status().as_u16()).collect();
        answers.sort_unstable();
        assert_eq!(answers, [303, 422]);
        let open = format!("select count(*) from applications where email = '{email}' and state = 'open'");
        assert_eq!(app.count(&open).await, 1);
    }
}
