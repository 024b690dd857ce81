//! One company's data is out of reach from another: by address, form field and id (R-TEN-1), and, should a query ever
//! forget its partner, in the database itself.

use partner_portal::app;
use reqwest::Response;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, ConnectOptions as _, PgConnection};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor};
use crate::office::Programme;

/// Says nothing of anybody: one that no row has.
const NOBODYS: &str = "01939a3c-0000-7000-8000-000000000000";
/// What is not an id in the form that the portal writes.
const MALFORMED: [&str; 9] = [
    "x",
    "0",
    "-1",
    "01939A3C-0000-7000-8000-000000000000",
    "01939a3c000070008000000000000000",
    "%7B01939a3c-0000-7000-8000-000000000000%7D",
    "%ff%fe",
    "%00",
    "%27%20or%20true%20--",
];

/// What operators and background work keep about companies, which no page of theirs may read.
const KEPT_FROM_SERVING: [&str; 2] = ["company_notes", "reminders"];

/// An answer without what differs from request to request: its id, and the address that was asked for.
async fn answer(response: Response, asked: &str) -> (u16, Vec<(String, String)>, String) {
    let status = response.status().as_u16();
    let varying = ["x-request-id", "date", "content-length"];
    let headers = response
        .headers()
        .iter()
        .filter(|(name, _)| !varying.contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    let body = response.text().await.unwrap().replace(asked, "ASKED");
    (status, headers, body)
}

/// What a route answers when one of its ids is `id`; the others are the caller's own.
async fn ask(visitor: &Visitor, method: &str, path: &str, id: &str) -> (u16, Vec<(String, String)>, String) {
    let path = path.replace("ID", id);
    let response = if method == "GET" { visitor.get(&path).await } else { visitor.post(&path, &[]).await };
    answer(response, &path).await
}

#[tokio::test]
async fn another_companys_id_answers_as_one_that_does_not_exist() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let own = app.benefit(BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    let foreign = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let own_seats = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let alpines_seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let foreign_assignment = app.assignment(&alpines_seats, "staff1@alpine.example").await;
    let own_cloud = app.benefit(BLEU_HORIZON, "Office 365 E3", "action_pack").await;
    let own_technical = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    let foreign_key = app.id("select id from issued_keys limit 1").await;
    let alpine = app.partner(ALPINE).await;
    let foreign_announcement = crate::database::announcements::leave_some(&app).await;
    app.run(&format!(
        "update announcements set to_all = false;
         insert into announcement_companies (partner_id, announcement_id) values ('{alpine}', '{foreign_announcement}')",
    ))
    .await;
    let foreign_request = app.id("select id from service_requests limit 1").await;
    let foreign_role_request = crate::roles::ask(&app, "staff1@alpine.example", "admin_agent").await;
    let foreign_member = app.member(ALPINE, "staff1@alpine.example").await;
    let (foreign_order, foreign_note) = crate::orders::credited(&app, ALPINE).await;
    let own_order = crate::orders::open_order(&app, BLEU_HORIZON).await;
    let (own_mpn, foreign_mpn) = (BLEU_HORIZON.to_string(), ALPINE.to_string());
    let mut cases = Vec::new();
    let routes = app::routes();
    // The console's are no company's: see below. A person's sessions are theirs: see `profile`.
    let of_companies = |route: &str| !route.starts_with("/console") && !route.starts_with("/profile");
    for (method, route) in routes.list().iter().filter(|(_, route)| of_companies(route)) {
        let route = route.replace("{token}", NOBODYS);
        let own = match &route {
            it if it.contains("/assignments") => &own_seats,
            it if it.contains("/activation") => &own_technical,
            it if it.contains("{key}") => &own_cloud,
            _ => &own,
        };
        if route.contains("{key}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{benefit}", own).replace("{key}", "ID");
            cases.push((method.as_str(), path, foreign_key.clone(), NOBODYS));
        }
        let route = route.replace("{key}", NOBODYS);
        if route.contains("{assignment}") {
            let path =
                route.replace("{mpn}", &own_mpn).replace("{benefit}", own).replace("{assignment}", "ID");
            cases.push((method.as_str(), path, foreign_assignment.clone(), NOBODYS));
        }
        let route = route.replace("{assignment}", NOBODYS);
        if route.contains("{request}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{request}", "ID");
            cases.push((method.as_str(), path, foreign_request.clone(), NOBODYS));
        }
        let route = route.replace("{request}", NOBODYS);
        if route.contains("{role_request}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{role_request}", "ID");
            cases.push((method.as_str(), path, foreign_role_request.clone(), NOBODYS));
        }
        let route = route.replace("{role_request}", NOBODYS);
        if route.contains("{note}") {
            let path =
                route.replace("{mpn}", &own_mpn).replace("{order}", &own_order).replace("{note}", "ID");
            cases.push((method.as_str(), path, foreign_note.clone(), NOBODYS));
        }
        let route = route.replace("{note}", NOBODYS);
        if route.contains("{order}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{order}", "ID");
            cases.push((method.as_str(), path, foreign_order.clone(), NOBODYS));
        }
        let route = route.replace("{order}", NOBODYS);
        if route.contains("{announcement}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{announcement}", "ID");
            cases.push((method.as_str(), path, foreign_announcement.clone(), NOBODYS));
        }
        let route = route.replace("{announcement}", NOBODYS);
        if route.contains("{member}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{member}", "ID");
            cases.push((method.as_str(), path, foreign_member.clone(), NOBODYS));
        }
        let route = route.replace("{member}", NOBODYS).replace("{page}", "give-roles");
        if route.contains("{mpn}") {
            let path = route.replace("{mpn}", "ID").replace("{benefit}", own);
            cases.push((method.as_str(), path, foreign_mpn.clone(), "9999999999"));
        }
        if route.contains("{benefit}") {
            let path = route.replace("{mpn}", &own_mpn).replace("{benefit}", "ID");
            cases.push((method.as_str(), path, foreign.clone(), NOBODYS));
        }
        let named = route.replace("{mpn}", "").replace("{benefit}", "");
        assert!(!named.contains('{'), "a test must learn which ids {route} takes");
    }
    for kind in ["software", "cloud", "visual-studio", "technical", "go-to-market"] {
        let path = format!("/partners/{BLEU_HORIZON}/benefits/{kind}?open=ID");
        cases.push(("GET", path, foreign.clone(), NOBODYS));
    }
    let path = format!("/partners/{BLEU_HORIZON}/account/people?open=ID");
    cases.push(("GET", path, foreign_member, NOBODYS));
    assert!(cases.len() > 15, "routes with ids: {cases:?}");

    let before = app.tables().await;
    let mut asked = 0;
    for (method, path, foreign, nobodys) in &cases {
        // Within a minute only so many have an entry of their own.
        app.clock.advance(time::Duration::MINUTE);
        asked += 2;
        let expected = ask(&admin, method, path, nobodys).await;
        assert_eq!(expected.0, 404, "{method} {path}");
        assert_eq!(ask(&admin, method, path, foreign).await, expected, "{method} {path} of another company");
        // In a query, what can't be decoded is refused before anybody asks what it names.
        let decodable = |id: &&&str| !path.contains('?') || !["%ff%fe", "%00"].contains(*id);
        for malformed in MALFORMED.iter().filter(decodable) {
            asked += 1;
            assert_eq!(ask(&admin, method, path, malformed).await, expected, "{method} {path} {malformed}");
        }
    }
    // One entry each, and nothing else: neither in that company's log, nor anywhere. The session was kept up.
    let changes = app.tables().await.changes_since(&before);
    assert_eq!(changes, [("programme_audit".to_owned(), asked), ("sessions".to_owned(), 0)]);
}

#[tokio::test]
async fn an_id_that_the_console_does_not_know_answers_alike_in_every_form_and_an_admin_learns_of_none() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    crate::database::mails::write(&app, 1).await;
    let mail = app.id("select id from outbox").await;
    let activation = app.id("select id from queue_items where area = 'activations' limit 1").await;
    let request = app.id("select id from queue_items where area = 'service_requests' limit 1").await;
    let news = crate::database::news::leave_some(&app).await;
    crate::database::help_pages::leave_some(&app).await;
    let (announcement, page) =
        (crate::database::announcements::leave_some(&app).await, "give-roles".to_owned());
    let import = crate::database::key_imports::leave_ready(&app).await;
    let statement = crate::database::statements::leave_shown(&app).await;
    let line = crate::database::statements::leave_waiting(&app).await;
    let pool = app.id("select product_id from key_pools limit 1").await;
    let order = crate::orders::open_order(&app, ALPINE).await;
    let person = app.id("select person_id from operators limit 1").await;
    let key = app.id("select id from issued_keys limit 1").await;
    let invited = ("Ruth Keller", crate::invitations::NEW);
    let member = crate::invitations::invite(&app, ALPINE, invited, &[]).await.0.to_string();
    let routes = app::routes();
    let named: Vec<_> = routes.list().iter().filter(|(_, route)| route.starts_with("/console")).collect();
    // The catalogue is called by its codes, which its file shows.
    let has_id = |route: &str| route.replace("{mpn}", "").contains('{') && !route.contains("{code}");
    let with_ids: Vec<_> = named.iter().filter(|(_, route)| has_id(route)).collect();
    assert_eq!(with_ids.len(), 65, "{with_ids:?}");
    let application = app.id("select id from applications where state = 'open'").await;
    let before = app.tables().await;
    let mut asked = 0;
    for (method, route) in with_ids {
        app.clock.advance(time::Duration::MINUTE);
        let named = [
            "{mail}",
            "{activation}",
            "{order}",
            "{statement}",
            "{line}",
            "{request}",
            "{news}",
            "{import}",
            "{product}",
            "{operator}",
            "{key}",
            "{enrollment}",
            "{benefit}",
            "{member}",
            "{application}",
            "{announcement}",
            "{page}",
            "{version}",
        ];
        let path = named.iter().fold((*route).to_owned(), |path, name| path.replace(name, "ID"));
        let path = path.replace("{mpn}", &ALPINE.to_string());
        assert!(!path.contains('{'), "a test must learn which ids {route} takes");
        let unknown = ask(&operator, method.as_str(), &path, NOBODYS).await;
        assert_eq!(unknown.0, 404, "{method} {path}");
        for malformed in MALFORMED {
            let answer = ask(&operator, method.as_str(), &path, malformed).await;
            assert_eq!(answer, unknown, "{method} {path} {malformed}");
        }
        // Whoever is no operator is told no more of what is there, also where it is about their own company.
        let there = match route {
            it if it.contains("{mail}") => &mail,
            it if it.contains("{request}") => &request,
            it if it.contains("{news}") => &news,
            it if it.contains("{announcement}") => &announcement,
            it if it.contains("{page}") => &page,
            it if it.contains("{order}") => &order,
            it if it.contains("{import}") => &import,
            it if it.contains("{statement}") => &statement,
            it if it.contains("{line}") => &line,
            it if it.contains("{product}") => &pool,
            it if it.contains("{operator}") => &person,
            it if it.contains("{key}") => &key,
            it if it.contains("{member}") => &member,
            it if it.contains("{application}") => &application,
            _ => &activation,
        };
        let refused = ask(&admin, method.as_str(), &path, NOBODYS).await;
        assert_eq!(refused.0, 403, "{method} {path}");
        assert_eq!(ask(&admin, method.as_str(), &path, there).await, refused, "{method} {path}");
        assert_eq!(ask(&admin, method.as_str(), &path, "%ff").await, refused, "{method} {path}");
        asked += 4 + i64::try_from(MALFORMED.len()).unwrap();
    }
    let changes = app.tables().await.changes_since(&before);
    assert_eq!(changes, [("programme_audit".to_owned(), asked), ("sessions".to_owned(), 0)]);
}

#[tokio::test]
async fn a_company_that_the_console_does_not_know_answers_alike_in_every_form_and_an_admin_learns_of_none() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let routes = app::routes();
    let of_company =
        routes.list().iter().filter(|(_, route)| route.starts_with("/console") && route.contains("{mpn}"));
    let mut asked = 0;
    for (method, route) in of_company {
        app.clock.advance(time::Duration::MINUTE);
        let named = ["{member}", "{enrollment}", "{benefit}"];
        let path = named.iter().fold((*route).to_owned(), |path, name| path.replace(name, NOBODYS));
        let path = path.replace("{mpn}", "ID");
        assert!(!path.contains('{'), "a test must learn which ids {route} takes");
        let unknown = ask(&operator, method.as_str(), &path, "4199999").await;
        assert_eq!(unknown.0, 404, "{method} {path}");
        for malformed in
            ["0", "-1", "04100001", "+4100001", "4100001.0", "99999999999999999999", "x", "%ff", "%00"]
        {
            let answer = ask(&operator, method.as_str(), &path, malformed).await;
            assert_eq!(answer, unknown, "{method} {path} {malformed}");
        }
        let refused = ask(&admin, method.as_str(), &path, "4199999").await;
        assert_eq!(refused.0, 403, "{method} {path}");
        assert_eq!(
            ask(&admin, method.as_str(), &path, &ALPINE.to_string()).await,
            refused,
            "{method} {path}"
        );
        asked += 1;
    }
    assert!(asked >= 1, "{asked}");
}

#[tokio::test]
async fn a_list_tells_of_another_companys_people_and_seats_no_more_than_of_nobodys() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let own = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let alpines = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let seat = app.assignment(&alpines, "staff1@alpine.example").await;
    let before = app.tables().await;
    // Somebody of another company, with a seat there, or deactivated there; and nobody at all.
    app.run(
        "update members set active = false, deactivated_at = now() where person_id =
             (select id from persons where email = 'staff9@alpine.example')",
    )
    .await;
    let path = format!("/partners/{BLEU_HORIZON}/benefits/{own}/assignments");
    let mut answers = Vec::new();
    for email in ["staff1@alpine.example", "staff9@alpine.example", "nobody@alpine.example"] {
        let asked = admin.post(&path, &[("emails", email), ("preview", "yes")]).await;
        answers.push(answer(asked, email).await);
    }
    assert_eq!(answers[0].0, 422);
    assert!(answers.iter().all(|it| *it == answers[0]), "{answers:?}");
    app.run(
        "update members set active = true, deactivated_at = null where person_id =
             (select id from persons where email = 'staff9@alpine.example')",
    )
    .await;
    assert_eq!(app.tables().await.changes_since(&before), []);

    // Their seats: as unknown as ids that nobody has, under one's own benefit and under theirs.
    for (benefit, id) in [(&own, seat.as_str()), (&alpines, seat.as_str()), (&own, NOBODYS)] {
        let path = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/assignments/removals");
        for preview in ["yes", "no"] {
            let fields = [("assignment_id", id), ("preview", preview)];
            assert_eq!(admin.post(&path, &fields).await.status(), 404, "{path} {id}");
        }
    }
    let theirs = format!("/partners/{BLEU_HORIZON}/benefits/{alpines}/assignments");
    let asked = admin.post(&theirs, &[("emails", "staff1@bleu-horizon.example"), ("preview", "yes")]).await;
    assert_eq!(asked.status(), 404);
    assert_eq!(app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 7)]);
}

#[tokio::test]
async fn a_benefit_of_another_kind_or_company_opens_no_row() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let software = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let cloud = format!("/partners/{ALPINE}/benefits/cloud?open=");
    let expected = ask(&admin, "GET", &format!("{cloud}ID"), NOBODYS).await;
    assert_eq!(expected.0, 404);
    assert_eq!(ask(&admin, "GET", &format!("{cloud}ID"), &software).await, expected);
}

#[tokio::test]
async fn one_time_links_that_are_unknown_answer_alike_and_those_that_are_over_name_nobody() {
    let app = TestApp::demo().await;
    let visitor = app.visitor();
    let link = |token: &str, spent: &str, expires: &str| {
        let hash = partner_portal::account::links::token_hash(token);
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        format!(
            "insert into one_time_links select '\\x{hash}', id, 'set_password', now(), {expires}, {spent}
             from persons where email = 'staff1@alpine.example'"
        )
    };
    let later = "'2026-11-21 10:00Z'";
    app.run(&link("aaaa", "'2026-11-20 09:00Z'", later)).await;
    app.run(&link("bbbb", "null", "'2026-11-20 10:00Z'")).await;
    app.run(&link("cccc", "null", later)).await;
    assert_eq!(ask(&visitor, "GET", "/link/ID", "cccc").await.0, 200);
    for method in ["GET", "POST"] {
        let fields = [("password", "forty-two umbrellas"), ("again", "forty-two umbrellas")];
        let mut answers = Vec::new();
        for token in ["dddd", "%ff", "%00"] {
            let path = format!("/link/{token}");
            let response = match method {
                "GET" => visitor.get(&path).await,
                _ => visitor.post(&path, &fields).await,
            };
            answers.push(answer(response, &path).await);
        }
        assert_eq!(answers[0].0, 404);
        assert!(
            answers.iter().all(|answer| *answer == answers[0]),
            "{method} {path:?}",
            path = answers.iter().map(|answer| answer.0).collect::<Vec<_>>()
        );
        for token in ["aaaa", "bbbb"] {
            let path = format!("/link/{token}");
            let response = match method {
                "GET" => visitor.get(&path).await,
                _ => visitor.post(&path, &fields).await,
            };
            let over = answer(response, &path).await;
            assert!(over.0 == 410 && !format!("{over:?}").contains("staff1"), "{method} {path}: {over:?}");
        }
    }
}

/// The tenant tables, as the catalogue knows them: those whose first column is the partner's id.
async fn tenant_tables(conn: &mut PgConnection) -> Vec<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and a.attnum = 1 and a.attname = 'partner_id' order by 1",
    )
    .fetch_all(conn)
    .await
    .unwrap();
    assert!(tables.len() >= 10, "{tables:?}");
    tables
}

/// A connection as the role that serves web requests.
async fn as_serve(app: &TestApp) -> PgConnection {
    let mut conn = app.database.logins().serve.connect().await.unwrap();
    sqlx::query("set role portal_serve").execute(&mut conn).await.unwrap();
    conn
}

async fn set_partner(conn: &mut PgConnection, partner: &str) {
    sqlx::query(AssertSqlSafe(format!("set app.partner_id = '{partner}'"))).execute(conn).await.unwrap();
}

async fn count(conn: &mut PgConnection, from: &str) -> i64 {
    let sql = format!("select count(*) from {from}");
    sqlx::query_scalar(AssertSqlSafe(sql.clone()))
        .fetch_one(conn)
        .await
        .unwrap_or_else(|e| panic!("{sql}: {e}"))
}

/// The SQLSTATE of a statement that must fail.
async fn refused(conn: &mut PgConnection, sql: &str) -> String {
    match sqlx::query(AssertSqlSafe(sql.to_owned())).execute(conn).await {
        Ok(done) => panic!("{sql} was done, on {} rows", done.rows_affected()),
        Err(sqlx::Error::Database(error)) => error.code().unwrap().into_owned(),
        Err(other) => panic!("{sql}: {other}"),
    }
}

/// An Alpine admin gets keys and names a marketing contact, so that every tenant table has a row to hide.
async fn fill(app: &TestApp) {
    crate::company::proposed(app, "Alpine Group", "alpine.example").await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let response = admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    Programme::of(app).await.replaces_key(&benefit, "Blocked by mistake").await;
    Programme::of(app).await.grants_more(ALPINE, &benefit, 5).await;
    // It ends the reveal.
    let response = admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    crate::marketing::name_contact(app).await;
    see_ids(app, &admin).await;
    crate::companies::note(app, ALPINE, "Pays late").await;
    crate::invitations::invite(app, ALPINE, ("Ruth Keller", crate::invitations::NEW), &[]).await;
    crate::roles::ask(app, "staff32@alpine.example", "admin_agent").await;
    crate::global_admin::leave_claim(app).await;
    crate::calendar_feeds::make(app, &admin, ALPINE).await;
    let (order, _) = crate::orders::credited(app, ALPINE).await;
    crate::orders::drop_by(app, &order).await;
    crate::reminders::remind_at(app, None, crate::reminders::BEFORE_ALPINES_ANNIVERSARY).await;
    crate::database::announcements::leave_closed(app, ALPINE).await;
    crate::database::figures::leave_some(app).await;
}

#[tokio::test]
async fn the_role_that_signs_people_in_meets_of_companies_only_the_one_that_its_transaction_names() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let (alpine, bleu) = (app.partner(ALPINE).await, app.partner(BLEU_HORIZON).await);
    let before = app.tables().await;
    let mut conn = app.database.logins().sign_in.connect().await.unwrap();
    sqlx::query("set role portal_sign_in").execute(&mut conn).await.unwrap();
    for partner in ["", &Uuid::nil().to_string(), &bleu.to_string()] {
        set_partner(&mut conn, partner).await;
        for table in ["invitations", "members", "member_roles", "partners"] {
            let of_alpine = format!("{table} where partner_id = '{alpine}'");
            assert_eq!(count(&mut conn, &of_alpine).await, 0, "{table} for {partner:?}");
        }
        let joins = format!("update members set active = true where partner_id = '{alpine}'");
        assert_eq!(sqlx::query(AssertSqlSafe(joins)).execute(&mut conn).await.unwrap().rows_affected(), 0);
        let into_index = format!("insert into membership_index select id, '{alpine}' from persons limit 1");
        assert_eq!(refused(&mut conn, &into_index).await, "42501", "{partner:?}");
        let into_log = format!(
            "insert into company_audit (partner_id, id, at, actor, action, outcome)
             values ('{alpine}', gen_random_uuid(), now(), 'x', 'member.joined', 'done')"
        );
        assert_eq!(refused(&mut conn, &into_log).await, "42501", "{partner:?}");
    }
    set_partner(&mut conn, &alpine.to_string()).await;
    assert_eq!(count(&mut conn, "invitations").await, 1);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn whoever_invites_gives_nobody_a_password_and_reads_no_link() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let before = app.tables().await;
    let mut conn = app.database.logins().console.connect().await.unwrap();
    sqlx::query("set role portal_console").execute(&mut conn).await.unwrap();
    for sql in [
        "insert into persons (id, email, password_hash, password_changed_at, created_at)
             values (gen_random_uuid(), 'x@x.example', 'x', now(), now())",
        "update persons set email = 'x@x.example'",
        "update persons set password_hash = 'x'",
        "select token_hash from invitation_links",
        "update invitation_links set token_hash = 'x'",
        "update invitation_links set expires_at = now() + interval '1 year'",
        "insert into one_time_links select 'x', id, 'set_password', now(), now(), null from persons limit 1",
        "update members set active = true",
        "update members set person_id = person_id",
        "insert into membership_index select id, id from persons limit 1",
    ] {
        assert_eq!(refused(&mut conn, sql).await, "42501", "{sql}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
}

/// An admin of Alpine looks at the access ID of an active benefit.
pub async fn see_ids(app: &TestApp, admin: &Visitor) {
    let alpine = app.partner(ALPINE).await;
    let active = format!(
        "select benefit_id from activations where partner_id = '{alpine}' and access_id is not null limit 1"
    );
    let with_ids = app.id(&active).await;
    admin.page(&format!("/partners/{ALPINE}/benefits/technical?open={with_ids}")).await;
}

#[tokio::test]
async fn without_a_partner_the_serving_role_sees_no_row_of_any_company() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let mut tables = tenant_tables(&mut app.owner().await).await;
    let (alpine, bleu) = (app.partner(ALPINE).await, app.partner(BLEU_HORIZON).await);
    let mut conn = as_serve(&app).await;
    let hidden: Vec<String> =
        tables.extract_if(.., |table| KEPT_FROM_SERVING.contains(&table.as_str())).collect();
    for table in &hidden {
        assert_eq!(refused(&mut conn, &format!("select from {table}")).await, "42501", "{table}");
    }
    for table in &tables {
        assert_eq!(count(&mut conn, table).await, 0, "{table} without a setting");
    }
    // What `set local` leaves on a connection after its transaction.
    set_partner(&mut conn, "").await;
    for table in &tables {
        assert_eq!(count(&mut conn, table).await, 0, "{table} with an empty setting");
    }
    for (partner, other) in [(alpine, bleu), (bleu, alpine), (Uuid::nil(), alpine)] {
        set_partner(&mut conn, &partner.to_string()).await;
        for table in &tables {
            let of_others = format!("{table} where partner_id <> '{partner}'");
            assert_eq!(count(&mut conn, &of_others).await, 0, "{table} for {partner}");
            let of_other = format!("{table} where partner_id = '{other}'");
            assert_eq!(count(&mut conn, &of_other).await, 0, "{table} for {partner}");
        }
    }
    // There was something to hide, and the company itself sees all of it.
    set_partner(&mut conn, &alpine.to_string()).await;
    let mut owner = app.owner().await;
    for table in &tables {
        let there = count(&mut owner, &format!("{table} where partner_id = '{alpine}'")).await;
        assert!(there > 0, "nothing to hide in {table}");
        assert_eq!(count(&mut conn, table).await, there, "{table}");
    }
}

#[tokio::test]
async fn what_is_not_a_partners_id_is_refused_and_never_means_all() {
    let app = TestApp::demo().await;
    let mut conn = as_serve(&app).await;
    for odd in ["*", "true", "0", "' or true --"] {
        sqlx::query("select set_config('app.partner_id', $1, false)")
            .bind(odd)
            .execute(&mut conn)
            .await
            .unwrap();
        assert_eq!(refused(&mut conn, "select * from benefits").await, "22P02", "{odd}");
    }
}

#[tokio::test]
async fn the_serving_role_writes_no_row_of_another_company() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let (alpine, bleu) = (app.partner(ALPINE).await, app.partner(BLEU_HORIZON).await);
    let mut owner = app.owner().await;
    let before = app.tables().await;
    let mut conn = as_serve(&app).await;
    set_partner(&mut conn, &bleu.to_string()).await;
    let (mut inserts, mut updates, mut deletes) = (0, 0, 0);
    for table in tenant_tables(&mut owner).await {
        let row: Value = sqlx::query_scalar(AssertSqlSafe(format!(
            "select to_jsonb(t) from {table} t where partner_id = '{alpine}' limit 1"
        )))
        .fetch_one(&mut owner)
        .await
        .unwrap();
        let written: String = sqlx::query_scalar(
            "select string_agg(attname, ', ' order by attnum) from pg_attribute
             where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
        )
        .bind(&table)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        let insert = format!(
            "insert into {table} ({written}) select {written} from jsonb_populate_record(null::{table}, $1)"
        );
        // A row of Alpine, a new row for Alpine, and one that names no partner.
        for partner in [json!(alpine), json!(Uuid::nil()), Value::Null] {
            let mut row = row.clone();
            row["partner_id"] = partner;
            let outcome = sqlx::query(AssertSqlSafe(insert.clone())).bind(row).execute(&mut conn).await;
            let error = outcome.unwrap_err().into_database_error().unwrap();
            assert_eq!(error.code().unwrap(), "42501", "insert into {table}: {error}");
            inserts += i32::from(error.message().contains("row-level security"));
        }
        let columns: Vec<String> = sqlx::query_scalar(
            "select attname::text from pg_attribute
             where attrelid = $1::regclass and attnum > 0 and not attisdropped
               and has_column_privilege('portal_serve', attrelid, attnum, 'update')",
        )
        .bind(&table)
        .fetch_all(&mut owner)
        .await
        .unwrap();
        for column in columns {
            let sql = format!("update {table} set {column} = {column} where partner_id = '{alpine}'");
            let done = sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut conn).await.unwrap();
            assert_eq!(done.rows_affected(), 0, "{sql}");
            updates += 1;
        }
        let may_delete: bool = sqlx::query_scalar("select has_table_privilege('portal_serve', $1, 'delete')")
            .bind(&table)
            .fetch_one(&mut owner)
            .await
            .unwrap();
        if may_delete {
            let sql = format!("delete from {table} where partner_id = '{alpine}'");
            let done = sqlx::query(AssertSqlSafe(sql)).execute(&mut conn).await.unwrap();
            assert_eq!(done.rows_affected(), 0, "{table}");
            deletes += 1;
        }
    }
    assert!(inserts >= 9 && updates >= 5 && deletes >= 1, "{inserts} {updates} {deletes}");
    // Nor can a row of one's own be moved to another company.
    set_partner(&mut conn, &alpine.to_string()).await;
    assert_eq!(refused(&mut conn, &format!("update key_reveals set partner_id = '{bleu}'")).await, "42501");
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn the_serving_role_reads_no_programme_log_and_rewrites_no_log() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let mut conn = as_serve(&app).await;
    set_partner(&mut conn, &app.partner(ALPINE).await.to_string()).await;
    for sql in [
        "select * from programme_audit",
        "select count(*) from programme_audit",
        "update programme_audit set actor = 'nobody'",
        "delete from programme_audit",
        "truncate programme_audit",
        "update company_audit set actor = 'nobody'",
        "update company_audit set details = '{}'",
        "delete from company_audit",
        "truncate company_audit",
        "drop table company_audit",
        "alter table company_audit disable row level security",
        "alter table company_audit no force row level security",
        "create policy more on benefits to portal_serve using (true)",
        "create table public.mine (x integer)",
        "set role portal_owner",
        "set role portal_console",
        "set session authorization portal_owner",
    ] {
        assert_eq!(refused(&mut conn, sql).await, "42501", "{sql}");
    }
    // The console's role adds and reads, and rewrites no log either.
    let mut console = app.database.logins().console.connect().await.unwrap();
    for table in ["company_audit", "programme_audit"] {
        assert!(count(&mut console, table).await > 0);
        for sql in [format!("update {table} set actor = 'nobody'"), format!("delete from {table}")] {
            assert_eq!(refused(&mut console, &sql).await, "42501", "{sql}");
        }
    }
}

#[tokio::test]
async fn the_serving_role_reads_and_writes_nothing_that_people_sign_in_with() {
    let app = TestApp::demo().await;
    app.sign_in("operator@programme.example").await;
    let alpine = app.partner(ALPINE).await.to_string();
    let operator = app.id("select person_id from operators limit 1").await;
    let before = app.tables().await;
    let mut conn = as_serve(&app).await;
    let new_session = format!(
        "insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
         values ('x', '{operator}', 1, '{{}}', now(), now() + interval '1 day')"
    );
    let new_operator = "insert into operators select id, true, now() from persons limit 1";
    // In a company's transaction, and outside of any.
    for partner in ["", alpine.as_str()] {
        set_partner(&mut conn, partner).await;
        for sql in [
            "select password_hash from persons",
            "select * from persons",
            "select count(password_hash) from persons",
            "select id from persons where password_hash like '$argon2id%'",
            "update persons set password_hash = 'x'",
            "update persons set password_version = 1",
            "update persons set password_changed_at = now()",
            "update persons set email = 'x@x.example'",
            "update persons set language = 'fr' where password_hash is not null",
            "update persons set language = 'fr' returning password_hash",
            "insert into persons (id, email, password_changed_at, created_at)
                 values (gen_random_uuid(), 'x@x.example', now(), now())",
            "delete from persons",
            "select * from one_time_links",
            "update one_time_links set spent_at = null",
            "insert into one_time_links select 'x', id, 'set_password', now(), now(), null from persons limit 1",
            "delete from one_time_links",
            "select about_partner from invitation_links",
            "update invitation_links set ended_at = null, ended_as = null",
            "insert into invitation_links (token_hash) values ('x')",
            "delete from invitation_links",
            "select sent_by from invitations",
            "delete from invitations",
            "select created_at from operators",
            new_operator,
            "update operators set active = true",
            "delete from operators",
            "truncate operators",
            &new_session,
            "update sessions set person_id = null",
            "update sessions set password_version = 1",
            "update sessions set id_hash = 'x'",
            "select * from sign_in_limits",
            "update sign_in_limits set attempts = '{}'",
            "delete from throttled_sign_ins",
            "truncate membership_index",
            "update membership_index set person_id = person_id",
            "insert into membership_index select person_id, partner_id from membership_index limit 1",
            "set role portal_sign_in",
            "set local role portal_sign_in",
        ] {
            assert_eq!(refused(&mut conn, sql).await, "42501", "{sql}");
        }
    }
    // What it needs of them it has.
    assert!(count(&mut conn, "operators where active").await > 0);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn the_serving_role_ends_memberships_of_its_transactions_company_only() {
    let app = TestApp::demo().await;
    let (alpine, bleu) = (app.partner(ALPINE).await, app.partner(BLEU_HORIZON).await);
    let of = |partner: Uuid| format!("select count(*) from membership_index where partner_id = '{partner}'");
    let (all, of_bleu) =
        (app.count("select count(*) from membership_index").await, app.count(&of(bleu)).await);
    let mut conn = as_serve(&app).await;
    let mut removed = Vec::new();
    for partner in [String::new(), Uuid::nil().to_string(), bleu.to_string()] {
        set_partner(&mut conn, &partner).await;
        assert_eq!(count(&mut conn, "membership_index").await, all - removed.iter().sum::<i64>());
        let done = sqlx::query("delete from membership_index").execute(&mut conn).await.unwrap();
        removed.push(i64::try_from(done.rows_affected()).unwrap());
    }
    assert_eq!(removed, [0, 0, of_bleu]);
    assert!(app.count(&of(alpine)).await > 0);
}

#[tokio::test]
async fn the_role_that_signs_people_in_does_nothing_else() {
    let app = TestApp::demo().await;
    fill(&app).await;
    let before = app.tables().await;
    let mut conn = app.database.logins().sign_in.connect().await.unwrap();
    set_partner(&mut conn, &app.partner(ALPINE).await.to_string()).await;
    let allowed = [
        "persons",
        "operators",
        "one_time_links",
        "forgotten_passwords",
        "address_changes",
        "applications",
        "invitation_links",
        "sessions",
        "sign_in_limits",
        "throttled_sign_ins",
    ];
    let tables: Vec<String> = sqlx::query_scalar(
        "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    for table in tables.iter().filter(|table| !allowed.contains(&table.as_str())) {
        let refusals = match table.as_str() {
            // Which company a link is of, it names; who accepts an invitation ends it.
            "partner_directory" => vec!["delete from partner_directory".to_owned()],
            "invitations" => vec!["select * from invitations".to_owned()],
            // Links to applications it makes and reads.
            "application_links" => vec!["delete from application_links".to_owned()],
            // Whom an admin has invited it takes back; who is in stays, as is looked at below.
            "members" | "member_roles" => vec![format!("select * from {table}")],
            _ => vec![format!("select * from {table}"), format!("delete from {table}")],
        };
        for sql in refusals {
            assert_eq!(refused(&mut conn, &sql).await, "42501", "{sql}");
        }
    }
    for sql in [
        "update invitation_links set token_hash = 'x'",
        "insert into members (partner_id, id, person_id, display_name, active, created_at)
         select partner_id, gen_random_uuid(), person_id, 'x', true, now() from members limit 1",
        "insert into member_roles (partner_id, member_id, role, granted_at)
         select partner_id, id, 'global_admin', now() from members where active",
        "delete from membership_index",
        "update partners set suspended_at = null",
        "update persons set language = 'fr'",
        "delete from persons",
        "delete from operators",
    ] {
        assert_eq!(refused(&mut conn, sql).await, "42501", "{sql}");
    }
    let active = "select m.id from members m where m.active";
    for sql in [
        format!("delete from member_roles where member_id in ({active})"),
        format!("delete from members where id in ({active}) or deactivated_at is not null"),
        format!("update members set display_name = 'x' where id in ({active})"),
    ] {
        let done = sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut conn).await.unwrap();
        assert_eq!(done.rows_affected(), 0, "{sql}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
}

/// Everything that one company has, as text; but for the person's own, which is no company's.
async fn all_of(app: &TestApp, partner: Uuid) -> Vec<String> {
    let mut owner = app.owner().await;
    let mut rows = Vec::new();
    for table in tenant_tables(&mut owner).await {
        let sql = format!("select t::text from {table} t where partner_id = '{partner}' order by 1");
        let of_table: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut owner).await.unwrap();
        rows.extend(of_table.into_iter().map(|row| format!("{table} {row}")));
    }
    rows
}

#[tokio::test]
async fn nothing_done_in_one_company_reaches_the_other_of_the_same_person() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let bleu = app.partner(BLEU_HORIZON).await;
    let paths = ["", "/software", "/cloud", "/visual-studio", "/technical", "/go-to-market"];
    let pages = async || {
        let mut pages = Vec::new();
        for path in paths {
            pages.push(consultant.page(&format!("/partners/{BLEU_HORIZON}/benefits{path}")).await);
        }
        pages
    };
    let (pages_before, rows_before) = (pages().await, all_of(&app, bleu).await);
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert_eq!(consultant.post(&keys, &[]).await.status(), 303);
    assert_eq!(all_of(&app, bleu).await, rows_before);
    // Not even what the act leaves to tell: that is for a page of the company it was done in.
    for (path, (page, before)) in paths.iter().zip(pages().await.iter().zip(&pages_before)) {
        assert!(page.source() == before.source(), "{path} of the other company changed");
    }
    let row = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    let page = consultant.page(&row).await;
    assert!(page.contains("DMXXX-"));
    assert!(page.contains("are shown to you for ten minutes"));
    assert!(!consultant.page(&row).await.contains("are shown to you for ten minutes"), "told twice");
    // The benefit is Alpine's: in the address of the other company it is nobody's.
    let mixed = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/keys");
    assert_eq!(consultant.get(&mixed).await.status(), 404);
    assert_eq!(consultant.post(&mixed, &[]).await.status(), 404);
    let opened = format!("/partners/{BLEU_HORIZON}/benefits/software?open={benefit}");
    assert_eq!(consultant.get(&opened).await.status(), 404);
    assert_eq!(all_of(&app, bleu).await, rows_before);
}
