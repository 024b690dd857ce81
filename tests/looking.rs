//! Operators who look at a company as its members see it (R-CON-5): reading only, for 30 minutes, on record in both logs.

use std::collections::BTreeSet;

use axum::http::Method;
use partner_portal::looking::{LASTS, acts};
use reqwest::Response;
use time::Duration;

use crate::access::call::{Call, call};
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor, location};
use crate::database::operators;
use crate::html::Page;
use crate::planted_keys::Needle;

const OPERATOR: &str = "operator@programme.example";
const REASON: &str = "They can’t find their keys";
const NOT_SHOWN: &str = "Not shown while an operator looks";

fn look(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}/look")
}

fn overview(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits")
}

async fn begin(operator: &Visitor, mpn_id: i64, roles: &[&str]) {
    let roles = roles.iter().map(|role| ("roles", *role));
    let fields: Vec<(&str, &str)> = roles.chain([("reason", REASON)]).collect();
    let begun = operator.post(&look(mpn_id), &fields).await;
    assert_eq!((begun.status().as_u16(), location(&begun)), (303, format!("/partners/{mpn_id}")));
}

async fn looking(app: &TestApp, mpn_id: i64, roles: &[&str]) -> Visitor {
    let operator = app.sign_in(OPERATOR).await;
    begin(&operator, mpn_id, roles).await;
    operator
}

/// What a log tells of looking, the oldest first: act, outcome, who, and how it ended.
async fn told(app: &TestApp, log: &str) -> Vec<String> {
    let sql = format!(
        "select concat_ws(' ', action, outcome, actor, details ->> 'how') from {log}
         where action like 'look.%' or action = 'access.while_looking' order by xmin::text::bigint, id"
    );
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut app.owner().await).await.unwrap()
}

/// The same of both: they tell the same, but the company's names no operator.
async fn told_in_both(app: &TestApp) -> Vec<String> {
    let (company, programme) = (told(app, "company_audit").await, told(app, "programme_audit").await);
    let named: Vec<String> = company.iter().map(|it| it.replace("the programme", OPERATOR)).collect();
    assert_eq!(named, programme);
    let of_nobody =
        "select count(*) from company_audit where (action like 'look.%' or action = 'access.while_looking')
                     and (member_id is not null or operator_id is null)";
    assert_eq!(app.count(of_nobody).await, 0);
    company
}

#[tokio::test]
async fn an_operator_looks_with_a_reason_until_they_press_the_button() {
    let app = TestApp::demo().await;
    let (operator, elsewhere) = (app.sign_in(OPERATOR).await, app.sign_in(OPERATOR).await);
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 404);
    assert!(operator.page(&format!("/console/companies/{ALPINE}")).await.links_to(&look(ALPINE)));
    assert_eq!(operator.page(&look(ALPINE)).await.chosen("roles"), ["global_admin"]);
    begin(&operator, ALPINE, &["global_admin", "user_admin"]).await;
    let page = operator.page(&overview(ALPINE)).await;
    let banner = page.by_id("looking").unwrap().text();
    for words in ["Alpine Consulting", "Global admin", "User admin", " UTC", REASON] {
        assert!(banner.contains(words), "{banner}");
    }
    // The console in the other tab, and no other company, nor another session of theirs.
    assert_eq!(operator.get("/console").await.status(), 200);
    assert!(operator.page("/console").await.by_id("looking").is_none());
    assert!(operator.page(&look(BLEU_HORIZON)).await.contains("You are looking at Alpine Consulting"));
    assert_eq!(operator.get(&overview(BLEU_HORIZON)).await.status(), 404);
    assert_eq!(operator.post(&format!("/partners/{BLEU_HORIZON}/orders"), &[]).await.status(), 404);
    assert_eq!(elsewhere.get(&overview(ALPINE)).await.status(), 404);
    // The end of another company's ends nothing.
    assert_eq!(operator.post(&format!("{}/end", look(BLEU_HORIZON)), &[]).await.status(), 303);
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 200);
    for _ in 0..2 {
        let ended = operator.post(&format!("{}/end", look(ALPINE)), &[]).await;
        assert_eq!(
            (ended.status().as_u16(), location(&ended)),
            (303, format!("/console/companies/{ALPINE}"))
        );
    }
    let company = operator.page(&format!("/console/companies/{ALPINE}")).await;
    assert_eq!(company.banner().as_deref(), Some("You no longer look at Alpine Consulting."));
    // Whoever comes back is told, and whoever acts is somebody from outside.
    assert_eq!(location(&operator.get(&overview(ALPINE)).await), look(ALPINE));
    assert_eq!(operator.post(&format!("/partners/{ALPINE}/orders"), &[]).await.status(), 404);
    assert_eq!(
        told_in_both(&app).await,
        ["look.begun done the programme", "look.ended done the programme pressed"]
    );
    let why = "select details ->> 'why' from company_audit where action = 'look.begun'";
    assert_eq!(app.word(why).await, REASON);
}

#[tokio::test]
async fn it_takes_a_reason_and_roles_that_there_are() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let long = "a".repeat(201);
    for reason in ["", "  ", &long] {
        let page =
            Page::of(operator.post(&look(ALPINE), &[("reason", reason), ("roles", "user_admin")]).await)
                .await;
        assert_eq!(page.status, 422);
        assert!(page.problem_at("reason").is_some(), "{page}");
        assert_eq!(page.chosen("roles"), ["user_admin"]);
    }
    let refused = operator.post(&look(ALPINE), &[("reason", REASON), ("roles", "operator")]).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(operator.post(&look(ALPINE), &[]).await.status(), 422);
    assert_eq!(operator.post(&look(4_199_999), &[("reason", REASON)]).await.status(), 404);
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 404);
    assert_eq!(told(&app, "programme_audit").await, vec![format!("look.begun refused {OPERATOR}"); 3]);
    assert!(told(&app, "company_audit").await.is_empty());
    // Without a role it is as staff.
    begin(&operator, ALPINE, &[]).await;
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 403);
    assert_eq!(operator.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 200);
}

#[tokio::test]
async fn a_reader_may_not_and_whoever_may_no_longer_sees_nothing_more() {
    let app = TestApp::demo().await;
    operators::employ(&app, operators::READER, "reader").await;
    operators::employ(&app, operators::FULFILMENT, "fulfilment").await;
    let reader = app.sign_in(operators::READER).await;
    assert!(reader.page(&look(ALPINE)).await.by_id("look-why").is_some());
    assert!(reader.page(&format!("/console/companies/{ALPINE}")).await.by_id("look-why").is_some());
    assert_eq!(reader.post(&look(ALPINE), &[("reason", REASON)]).await.status(), 403);
    let refused = "select count(*) from programme_audit where action = 'access.not_their_task' and details ->> 'task' = 'look'";
    assert_eq!(app.count(refused).await, 1);
    let fulfilment = app.sign_in(operators::FULFILMENT).await;
    begin(&fulfilment, ALPINE, &["global_admin"]).await;
    assert_eq!(fulfilment.get(&overview(ALPINE)).await.status(), 200);
    app.run(&format!(
        "update operators set role = 'reader'
         where person_id = (select id from persons where email = '{}')",
        operators::FULFILMENT
    ))
    .await;
    assert_eq!(fulfilment.get(&overview(ALPINE)).await.status(), 404);
    acts::end_over(&app.state.db, &app.clock).await.unwrap();
    let ended =
        "select count(*) from company_audit where action = 'look.ended' and details ->> 'how' = 'session'";
    assert_eq!(app.count(ended).await, 1);
    // A member is none, and neither is whoever isn't signed in.
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert_eq!(admin.post(&look(ALPINE), &[("reason", REASON)]).await.status(), 403);
    assert!(location(&app.visitor().get(&look(ALPINE)).await).starts_with("/sign-in"));
}

#[tokio::test]
async fn it_ends_after_thirty_minutes_to_the_second() {
    let app = TestApp::demo().await;
    let operator = looking(&app, ALPINE, &["global_admin"]).await;
    app.clock.advance(LASTS - Duration::SECOND);
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 200);
    acts::end_over(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(told_in_both(&app).await, ["look.begun done the programme"]);
    app.clock.advance(Duration::SECOND);
    assert_eq!(location(&operator.get(&overview(ALPINE)).await), look(ALPINE));
    assert_eq!(operator.post(&format!("/partners/{ALPINE}/orders"), &[]).await.status(), 404);
    // That it ended is noticed here.
    let page = operator.page(&look(ALPINE)).await;
    assert!(page.contains("You looked at Alpine Consulting until"), "{page}");
    let both = ["look.begun done the programme", "look.ended done the programme time"];
    assert_eq!(told_in_both(&app).await, both);
    operator.page(&look(ALPINE)).await;
    acts::end_over(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(told_in_both(&app).await, both);
    // Pressed later, it had ended by itself.
    begin(&operator, ALPINE, &["global_admin"]).await;
    app.clock.advance(LASTS);
    assert_eq!(operator.post(&format!("{}/end", look(ALPINE)), &[]).await.status(), 303);
    assert_eq!(told_in_both(&app).await, [both, both].concat());
    // A day later the row is gone, and the address is as unknown as to anybody.
    app.clock.advance(Duration::days(1));
    acts::end_over(&app.state.db, &app.clock).await.unwrap();
    assert_eq!(app.count("select count(*) from looks").await, 0);
}

#[tokio::test]
async fn signing_out_looking_anew_and_the_worker_end_it_too() {
    let app = TestApp::demo().await;
    let operator = looking(&app, ALPINE, &["global_admin"]).await;
    begin(&operator, CELADON, &["user_admin"]).await;
    assert_eq!(operator.get(&overview(ALPINE)).await.status(), 404);
    assert_eq!(operator.get(&overview(CELADON)).await.status(), 200);
    assert_eq!(operator.post("/sign-out", &[]).await.status(), 303);
    let mut all = vec![
        "look.begun done the programme",
        "look.ended done the programme another",
        "look.begun done the programme",
        "look.ended done the programme signed_out",
    ];
    assert_eq!(told_in_both(&app).await, all);
    // Their session ends in another way, and another one's time is up: the worker notices both, once.
    let _first = looking(&app, ALPINE, &["global_admin"]).await;
    app.run(&format!(
        "delete from sessions where person_id = (select id from persons where email = '{OPERATOR}')"
    ))
    .await;
    acts::end_over(&app.state.db, &app.clock).await.unwrap();
    let _second = looking(&app, ALPINE, &["global_admin"]).await;
    app.clock.advance(LASTS);
    for _ in 0..2 {
        acts::end_over(&app.state.db, &app.clock).await.unwrap();
    }
    all.extend(["look.begun done the programme", "look.ended done the programme session"]);
    all.extend(["look.begun done the programme", "look.ended done the programme time"]);
    assert_eq!(told_in_both(&app).await, all);
}

async fn posts_and_pages() -> (Vec<&'static str>, Vec<&'static str>) {
    let routes = partner_portal::app::routes();
    let of = |wanted: Method| -> Vec<&'static str> {
        let below = routes.list().iter().filter(|(_, route)| route.starts_with("/partners/{mpn}"));
        below.filter(|(method, _)| *method == wanted).map(|(_, route)| *route).collect()
    };
    (of(Method::POST), of(Method::GET))
}

async fn page_of(response: Response) -> Page {
    Page::of(response).await
}

#[tokio::test]
async fn whatever_is_tried_by_post_is_refused_and_recorded_and_changes_nothing() {
    let app = TestApp::demo().await;
    let operator = looking(&app, ALPINE, &["global_admin", "admin_agent"]).await;
    let (posts, pages) = posts_and_pages().await;
    assert!(posts.len() >= 40 && pages.len() >= 55, "{} and {}", posts.len(), pages.len());
    let only_read: Vec<_> =
        pages.into_iter().filter(|it| !posts.contains(it)).map(|it| (Method::GET, it)).collect();
    let all = posts.into_iter().map(|it| (Method::POST, it)).chain(only_read);
    for (method, route) in all {
        app.clock.advance(Duration::seconds(6));
        let it: Call = call(&app, &method, route).await.unwrap();
        app.run("delete from counted_refusals").await;
        let before = app.tables().await;
        let tried = if method == Method::POST {
            it.send(&operator, &method).await
        } else {
            operator.post(&it.path, &[]).await
        };
        assert_eq!(tried.status(), 403, "POST {}", it.path);
        let changes: Vec<_> =
            app.tables().await.changes_since(&before).into_iter().filter(|it| it.0 != "sessions").collect();
        let entries = [("company_audit".to_owned(), 1), ("programme_audit".to_owned(), 1)];
        assert_eq!(changes, entries, "POST {}", it.path);
        let page = page_of(tried).await;
        assert!(page.by_id("looking").is_some() && page.contains("you can change nothing there"), "{page}");
    }
    for path in [format!("/partners/{ALPINE}/no-such-page"), format!("/partners/{ALPINE}/benefits/software/")]
    {
        assert_eq!(operator.post(&path, &[]).await.status(), 403, "{path}");
        let page = page_of(operator.get(&path).await).await;
        assert_eq!(page.status, 404);
        assert!(page.by_id("looking").is_some(), "{page}");
    }
    let last =
        "select outcome || ' ' || (details ->> 'reason') || ' ' || (details ->> 'path') from programme_audit
                where action = 'access.while_looking' order by xmin::text::bigint limit 1";
    assert!(app.word(last).await.starts_with(&format!("refused only_looking /partners/{ALPINE}/")));
    told_in_both(&app).await;
    // A long form isn't even taken in.
    let many = "x".repeat(200_000);
    let long =
        operator.post(&format!("/partners/{ALPINE}/account/people/many"), &[("people", many.as_str())]).await;
    assert_eq!(long.status(), 403);
}

#[tokio::test]
async fn every_page_is_as_a_member_with_the_role_sees_it_and_nothing_is_in_a_members_name() {
    let app = TestApp::demo().await;
    let as_whom: [(&str, &[&str]); 5] = [
        ("global.admin@alpine.example", &["global_admin"]),
        ("partner.admin@alpine.example", &["mpn_partner_admin"]),
        ("user.admin@alpine.example", &["user_admin"]),
        ("admin.agent@alpine.example", &["admin_agent"]),
        ("staff1@alpine.example", &[]),
    ];
    let mut pairs = Vec::new();
    for (email, roles) in as_whom {
        pairs.push((email, app.sign_in(email).await, looking(&app, ALPINE, roles).await));
    }
    let by_members = "select count(*) from company_audit where member_id is not null";
    let mut unlike = BTreeSet::new();
    for route in posts_and_pages().await.1 {
        let it = call(&app, &Method::GET, route).await.unwrap();
        for (email, member, operator) in &pairs {
            app.run("delete from counted_refusals").await;
            let as_member = member.get(&it.path).await.status();
            let before = app.count(by_members).await;
            let seen = operator.get(&it.path).await;
            assert_eq!(app.count(by_members).await, before, "GET {} as {email}", it.path);
            if seen.status() != as_member {
                unlike.insert(format!("{route}: {as_member} to {email}, {} to an operator", seen.status()));
            }
            let is_page =
                seen.headers().get("content-type").is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
            if is_page {
                let page = page_of(seen).await;
                assert!(page.by_id("looking").is_some(), "GET {} as {email}: {page}", it.path);
                for form in page.whole().all("main form[method=post]") {
                    assert!(form.first("fieldset[disabled]").is_some(), "GET {}: {}", it.path, form.text());
                }
            }
        }
    }
    // Nobody has a membership to leave.
    let others: Vec<&String> =
        unlike.iter().filter(|it| !it.starts_with("/partners/{mpn}/account/leave:")).collect();
    assert!(others.is_empty(), "{others:#?}");
    // What an operator takes away is on record in both logs, as theirs.
    for log in ["company_audit", "programme_audit"] {
        let files = format!(
            "select count(*) from {log} where action = 'list.downloaded' and details ->> 'file' like '%-{ALPINE}.%'"
        );
        let theirs = if log == "company_audit" { " and operator_id is not null" } else { "" };
        assert!(app.count(&(files + theirs)).await >= 30, "{log}");
    }
}

#[tokio::test]
async fn forms_stand_there_off_with_their_reason_and_searches_work() {
    let app = TestApp::demo().await;
    let operator = looking(&app, ALPINE, &["global_admin"]).await;
    let page = operator.page(&format!("/partners/{ALPINE}/account/people?q=claudia")).await;
    assert!(page.whole().first("form input[type=search]").is_some_and(|it| !it.is_off()), "{page}");
    let people = operator.page(&format!("/partners/{ALPINE}/account/people/new")).await;
    let group = people.whole().first("main form fieldset[disabled]").unwrap();
    let why = group.attr("aria-describedby").unwrap().to_owned();
    assert_eq!(people.by_id(&why).unwrap().text(), "Operators look, partners act.");
    // The language and the end of it are theirs to press.
    let off = people.whole().all(".bar fieldset, #looking fieldset");
    assert!(off.is_empty(), "{people}");
    assert_eq!(
        operator.post("/language", &[("lang", "fr"), ("next", &overview(ALPINE))]).await.status(),
        303
    );
    let page = operator.page(&format!("/partners/{ALPINE}/account/people/new")).await;
    assert_eq!(page.language(), "fr");
    assert!(page.contains("les partenaires agissent"), "{page}");
}

#[tokio::test]
async fn no_key_no_id_and_no_alternative_address_is_shown() {
    let app = TestApp::demo().await;
    let mut secrets: BTreeSet<String> = BTreeSet::new();
    // Keys that were revealed: to a member, and to the operator's own session in whatever way.
    let admin = app.sign_in("global.admin@alpine.example").await;
    let keys = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    assert_eq!(admin.post(&format!("/partners/{ALPINE}/benefits/{keys}/keys"), &[]).await.status(), 303);
    let row = format!("/partners/{ALPINE}/benefits/software?open={keys}");
    let shown = admin.page(&row).await.keys();
    assert!(!shown.is_empty());
    secrets.extend(shown);
    let feed = crate::calendar_feeds::make(&app, &admin, ALPINE).await;
    secrets.insert(feed);
    let operators: Vec<(i64, Visitor)> = vec![
        (ALPINE, looking(&app, ALPINE, &["global_admin", "admin_agent"]).await),
        (CELADON, looking(&app, CELADON, &["global_admin", "admin_agent"]).await),
    ];
    app.run(&format!(
        "insert into key_reveals (partner_id, benefit_id, session_hash, member_id, revealed_at, until)
         select b.partner_id, b.id, s.id_hash, m.id, s.created_at, s.created_at + interval '1 hour'
         from sessions s, benefits b
         join members m on m.partner_id = b.partner_id
         join persons p on p.id = m.person_id and p.email = 'global.admin@alpine.example'
         where b.id = '{keys}' and s.person_id = (select id from persons where email = '{OPERATOR}')"
    ))
    .await;
    // The IDs of product support, as the company's own people see them.
    let active = app
        .id(&format!(
            "select b.id from benefits b join partner_directory d on d.id = b.partner_id
             where d.mpn_id = {CELADON} and b.activation = 'active' and b.kind = 'technical' limit 1"
        ))
        .await;
    let of_celadon = app.sign_in("global.admin@celadon.example").await;
    let technical = format!("/partners/{CELADON}/benefits/technical?open={active}");
    let page = of_celadon.page(&technical).await;
    for id in ["access", "contract"] {
        secrets.insert(page.by_id(&format!("{id}-{active}")).unwrap().text());
    }
    let addresses: Vec<String> = sqlx::query_scalar(
        "select alternative_email from marketing_contacts union select alternative_email from activations
         where alternative_email is not null",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    assert!(!addresses.is_empty());
    secrets.extend(addresses);
    let needles: Vec<Needle> = secrets.iter().map(|it| Needle::new(it)).collect();
    let mut not_shown = 0;
    for (mpn_id, operator) in &operators {
        let company = format!("/partners/{mpn_id}");
        let mut paths = vec![
            format!("{company}/benefits/keys?benefit_id={keys}"),
            format!("{company}/benefits/go-to-market/contact"),
            format!("{company}/service-requests/new?type=on-premises"),
            format!("{company}/membership/calendar"),
            format!("{company}/my-assignments"),
        ];
        let benefits: Vec<(uuid::Uuid, String)> = sqlx::query_as(
            "select b.id, b.kind from benefits b join partner_directory d on d.id = b.partner_id where d.mpn_id = $1",
        )
        .bind(mpn_id)
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap();
        for (benefit, kind) in benefits {
            paths.push(format!("{company}/benefits/{}?open={benefit}", kind.replace('_', "-")));
            paths.push(format!("{company}/benefits/{benefit}/activation"));
        }
        for route in posts_and_pages().await.1.into_iter().filter(|it| !it.replace("{mpn}", "").contains('{'))
        {
            paths.push(route.replace("{mpn}", &mpn_id.to_string()));
        }
        for path in paths {
            let answer = operator.get(&path).await;
            assert!([200, 303, 404].contains(&answer.status().as_u16()), "GET {path}: {}", answer.status());
            let text = answer.text().await.unwrap();
            not_shown += usize::from(text.contains(NOT_SHOWN));
            crate::planted_keys::assert_none(&needles, &path, &text);
        }
    }
    assert!(operators[0].1.page(&row).await.keys().is_empty());
    assert!(not_shown >= 4, "{not_shown}");
    let noted = "select count(*) from company_audit where action = 'support_ids.seen' and member_id is null";
    assert_eq!(app.count(noted).await, 0);
}
