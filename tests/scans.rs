//! No page reads a table whole that grows with the programme. Its statements are planned as Postgres plans what is prepared,
//! by the statistics of the full benchmark data, and the plans are read.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use partner_portal::base::secrets::Secrets;
use partner_portal::orders::OrderNumber;
use partner_portal::orders::acts::reference;
use partner_portal::seed;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tracing::Dispatch;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::app::{TestApp, Visitor, listen};
use crate::database::{Filled, NOW, figures, key_imports, news, statements};
use crate::statements::Statements;

/// Companies that are there, and as many of which the statistics tell.
const COMPANIES: (i32, i32) = (40, 10_000);
/// The giant is the last one.
const GIANT: i64 = 5_000_000 + COMPANIES.0 as i64;

/// The tables that may be read whole, each with the reason. All others grow with the programme.
const SMALL: [(&str, &str); 38] = [
    ("looks", "a row a session of an operator who looks; gone a day after that ended"),
    ("insight_days", "a row a day, for three years"),
    ("insight_counts", "some twenty rows a day, for three years"),
    ("insight_times", "eight rows a day, for three years"),
    ("insight_renewals", "a row for each of 24 months and each package"),
    ("announcement_companies", "500 for each of them at most"),
    ("announcements", "a few a year"),
    ("help_page_versions", "some dozens of pages"),
    ("help_page_texts", "the same"),
    ("invoice_counters", "a row a year"),
    ("applications", "few wait; those that ended are gone after 90 days"),
    ("application_links", "the same"),
    ("offers_apart", "the catalogue"),
    ("packages", "the catalogue"),
    ("package_drafts", "the catalogue"),
    ("languages", "the catalogue"),
    ("key_imports", "a row a file that operators send"),
    ("bank_imports", "the same"),
    ("key_import_problems", "gone after a day; none here"),
    ("programme", "one row"),
    ("products", "the catalogue"),
    ("product_texts", "the catalogue"),
    ("product_downloads", "the catalogue"),
    ("offers", "the catalogue"),
    ("package_versions", "the catalogue"),
    ("package_lines", "the catalogue"),
    ("key_pools", "a row for each product"),
    ("operators", "the programme's own staff"),
    ("operator_mails", "the same"),
    ("key_reveals", "gone after ten minutes"),
    ("address_changes", "gone when they have expired; none here"),
    ("one_time_links", "gone when they have expired; none here"),
    ("sign_in_limits", "gone after minutes"),
    ("address_limits", "gone after an hour"),
    ("throttled_sign_ins", "written only"),
    ("counted_refusals", "written only; none here"),
    ("daily_jobs", "a row for each job"),
    ("copies_compared", "a row for each copy"),
];

/// Addresses in which something more is asked than the bare route does, after its path.
const ASKED: [(&str, &[&str]); 19] = [
    ("/console/insights/companies", &["?after={place}", "?before={place}"]),
    (
        "/console/orders",
        &[
            "?status=awaiting_payment",
            "?status=paid&after={order_number}",
            "?status=differs",
            "?before={order_number}",
            "?after={order_number}",
            "?q={mpn}",
            "?q={reference}",
        ],
    ),
    (
        "/console/payments",
        &[
            "?status=booked",
            "?status=set_aside",
            "?after={line}",
            "?before={line}",
            "?status=booked&after={line}",
        ],
    ),
    ("/partners/{mpn}/orders/new", &["?offer=silver_core", "?offer=silver-devops"]),
    (
        "/console/companies",
        &[
            "?q=company",
            "?q=ompa any&after={mpn}",
            "?q=company&before={mpn}",
            "?q={mpn}",
            "?q={address}",
            "?q=company1.example",
            "?status=suspended",
            "?status=suspended&q=company&after={mpn}",
            "?status=moving&before={mpn}",
            "?status=older",
            "?status=invited",
            "?status=invited&q=company&after={mpn}",
            "?after={mpn}",
            "?before={mpn}",
        ],
    ),
    ("/console/keys/issued", &["?company={mpn}", "?company={mpn}&after={mark}", "?company=nobody"]),
    ("/partners/{mpn}/benefits/software", &["?open={software}"]),
    ("/partners/{mpn}/benefits/cloud", &["?open={cloud}"]),
    (
        "/partners/{mpn}/benefits/visual-studio",
        &["?open={benefit}", "?open={benefit}&holder=person&find=person"],
    ),
    ("/partners/{mpn}/benefits/technical", &["?open={technical}"]),
    ("/partners/{mpn}/benefits/go-to-market", &["?open={offer}"]),
    ("/partners/{mpn}/benefits/go-to-market/contact", &["?change=yes&find=person"]),
    ("/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment", &["?find=person"]),
    ("/partners/{mpn}/account/people", &["?q=person&status=with-seats&sort=-seats", "?open={member}"]),
    (
        "/partners/{mpn}/seats",
        &["?q=person&status=assigned&sort=since", "?product=visual-studio-enterprise&page=2"],
    ),
    (
        "/partners/{mpn}/service-requests/new",
        &["?type=advisory", "?type=on_premises", "?type=cancellation", "?type=other"],
    ),
    ("/console/activations", QUEUE),
    ("/console/service-requests", QUEUE),
    (
        "/console/mail",
        &[
            "?status=failed",
            "?status=sent&after={mail}",
            "?before={mail}",
            "?q={address}",
            "?q={address}&status=sent",
            "?q=company",
            "?q=company&status=sent",
            "?q=company&subject=pool",
            "?q={address}&subject=pool",
            "?subject=key pool",
            "?subject=key&status=sent&after={mail}",
            "?subject=key&before={mail}",
        ],
    ),
];
const QUEUE: &[&str] = &[
    "?status=all",
    "?status=all&after={mark}",
    "?status=all&before={mark}",
    "?status=closed",
    "?status=active&kind=technical",
    "?kind=other",
    "?kind=technical&assignee=nobody",
    "?assignee=nobody",
    "?assignee=nobody&status=all",
    "?assignee={operator}",
    "?assignee={operator}&status=all",
    "?company={mpn}",
    "?company={mpn}&status=all&kind=technical&assignee=nobody",
];

/// What stands for the names in braces.
async fn values(app: &TestApp) -> BTreeMap<&'static str, String> {
    let giant = format!("(select id from partner_directory where mpn_id = {GIANT})");
    let benefit = |code: &str| {
        format!(
            "select b.id::text from benefits b join products p on p.id = product_id
             where partner_id = {giant} and code = '{code}'"
        )
    };
    let one = [
        ("mpn", format!("select '{GIANT}'")),
        ("benefit", benefit("visual-studio-enterprise")),
        ("software", benefit("office-professional-plus-2019")),
        ("cloud", benefit("office-365-e3")),
        ("technical", benefit("on-premises-incidents")),
        ("offer", benefit("business-profile-optimisation")),
        (
            "key",
            format!(
                "select k.id::text from issued_keys k join benefits b on b.partner_id = k.partner_id and b.id = benefit_id
                 join products p on p.id = product_id where k.partner_id = {giant} and code = 'office-365-e3'"
            ),
        ),
        (
            "enrollment",
            format!("select id::text from enrollments where partner_id = {giant} order by id limit 1"),
        ),
        (
            "assignment",
            format!("select id::text from seat_assignments where partner_id = {giant} and released_at is null limit 1"),
        ),
        ("member", format!("select id::text from members where partner_id = {giant} order by id limit 1")),
        ("request", format!("select id::text from service_requests where partner_id = {giant} and number = 1")),
        ("role_request", format!("select id::text from role_requests where partner_id = {giant} limit 1")),
        ("activation", format!("select id::text from activations where partner_id = {giant} order by id limit 1")),
        ("mail", format!("select id::text from outbox where about_partner = {giant} order by id limit 1")),
        ("address", format!("select recipient from outbox where about_partner = {giant} order by id limit 1")),
        ("order", format!("select id::text from orders where partner_id = {giant} and state = 'refunded' order by id limit 1")),
        ("order_number", format!("select number::text from orders where partner_id = {giant} limit 1")),
        ("note", format!("select id::text from invoices where partner_id = {giant} and kind = 'credit_note' order by order_id limit 1")),
        ("news", "select id::text from news".to_owned()),
        ("announcement", "select id::text from announcements".to_owned()),
        ("version", "select '1'".to_owned()),
        ("product", "select product_id::text from key_pools limit 1".to_owned()),
        ("import", "select id::text from key_imports".to_owned()),
        ("statement", "select id::text from bank_imports order by id limit 1".to_owned()),
        ("line", "select id::text from bank_lines where state = 'waits' order by id limit 1".to_owned()),
        ("product_code", "select code from products order by code limit 1".to_owned()),
        ("offer_code", "select code from offers order by code limit 1".to_owned()),
        ("place", "select weight || '-' || about_partner from insight_companies order by weight limit 1 offset 9".to_owned()),
        ("operator", "select person_id::text from operators limit 1".to_owned()),
        ("token", "select 'of-nothing'".to_owned()),
        ("page", "select 'give-roles'".to_owned()),
        ("application", "select id::text from applications where state = 'open' limit 1".to_owned()),
        (
            "mark",
            "select (extract(epoch from since) * 1000000)::bigint || '-' || id from queue_items order by since limit 1"
                .to_owned(),
        ),
    ];
    let mut conn = app.owner().await;
    let mut values = BTreeMap::from([("reference", reference(OrderNumber::new(17).unwrap()))]);
    for (name, sql) in one {
        let value = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut conn).await;
        values.insert(name, value.unwrap_or_else(|error| panic!("{name}: {error}")));
    }
    values
}

fn filled_in(path: &str, route: &str, values: &BTreeMap<&'static str, String>) -> String {
    let mut path = path.to_owned();
    // The same name stands for benefits of different kinds.
    let benefit = match route {
        route if route.contains("/keys/{key}") => "{cloud}",
        route if route.ends_with("/keys") => "{software}",
        route if route.ends_with("/activation") => "{offer}",
        _ => "{benefit}",
    };
    path = path.replace("{benefit}", benefit);
    let code = match route {
        route if route.contains("/products/") => "{product_code}",
        route if route.contains("/levels/") => "gold_core",
        _ => "{offer_code}",
    };
    path = path.replace("{code}", code);
    for (name, value) in values {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    assert!(!path.contains('{'), "say in `values` what stands in {path}");
    path
}

/// A portal whose database holds the benchmark data in miniature, with statistics of the full size.
async fn grown() -> TestApp {
    let app = TestApp::new(Filled::Empty, true).await;
    let mut conn = app.owner().await;
    let mut tx = conn.begin().await.unwrap();
    let secrets = Secrets::load(&app.database.key_file).unwrap();
    seed::bench(&mut tx, &secrets, COMPANIES.0, NOW.date()).await.unwrap();
    tx.commit().await.unwrap();
    // Which of the companies a row is of tells as much as it would among all of them.
    app.run(&format!(
        "do $$ declare it record; begin
             for it in select attrelid::regclass as tab, attname from pg_attribute join pg_class on pg_class.oid = attrelid
                       where relnamespace = 'public'::regnamespace and relkind = 'r'
                           and attname in ('partner_id', 'about_partner') loop
                 execute format('alter table %s alter column %I set (n_distinct = {})', it.tab, it.attname);
             end loop;
         end $$;
         update persons set demo = true
         where email in ('person1@company{GIANT}.example', 'person3@company{GIANT}.example', 'operator1@bench.example')",
        COMPANIES.1
    ))
    .await;
    // Everybody has a session, and what was closed is no longer in the queue of half of the companies.
    app.run(
        "with past as (delete from queue_items where not open
                           and about_partner in (select id from partner_directory where mpn_id % 2 = 1)
                       returning id, about_partner, area)
         insert into past_items (id, about_partner, area) select id, about_partner, area from past;
         insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
         select decode(md5(id::text), 'hex'), id, 1, '{}', '2026-11-20', '2026-11-21' from persons",
    )
    .await;
    // In each company somebody is invited.
    app.run(
        "insert into persons (id, email, password_changed_at, created_at)
             select gen_random_uuid(), 'invited@c' || mpn_id || '.example', '2026-11-19', '2026-11-19'
             from partner_directory;
         insert into members (partner_id, id, person_id, display_name, active, created_at)
             select d.id, gen_random_uuid(), p.id, 'Invited', false, '2026-11-19'
             from partner_directory d join persons p on p.email = 'invited@c' || d.mpn_id || '.example';
         insert into invitations (partner_id, member_id, sent_at, expires_at, mail_id)
             select partner_id, id, '2026-11-19', '2026-11-26', gen_random_uuid()
             from members where not active and deactivated_at is null;
         insert into invitation_links
             select decode(md5(id::text), 'hex'), person_id, partner_id, id, '2026-11-19', '2026-11-26'
             from members where not active and deactivated_at is null",
    )
    .await;
    // In each company somebody asks for a role.
    app.run(
        "insert into role_requests (partner_id, id, member_id, role, reason, asked_at)
         select distinct on (partner_id) partner_id, gen_random_uuid(), id, 'admin_agent', 'For customers', '2026-11-20'
         from members where active order by partner_id, id",
    )
    .await;
    // Each has proposed another name, and a few do now.
    app.run(
        "insert into company_proposals (partner_id, id, name, domains, proposed_by, proposed_at, outcome, decided_at)
         select distinct on (partner_id) partner_id, gen_random_uuid(), 'Another', '{}', id, '2026-11-19',
                'withdrawn', '2026-11-20'
         from members where active order by partner_id, id;
         insert into company_proposals (partner_id, id, name, domains, proposed_by, proposed_at)
         select partner_id, gen_random_uuid(), name, domains, proposed_by, '2026-11-20' from company_proposals
         order by partner_id limit 3",
    )
    .await;
    // In each company somebody has a record, and claims to be Global admin.
    app.run(
        "insert into domain_proofs (partner_id, member_id, token, made_at, expires_at)
         select distinct on (partner_id) partner_id, id, md5(id::text), '2026-11-20', '2026-11-27'
         from members where active order by partner_id, id;
         insert into global_admin_claims (partner_id, id, member_id, domain, proved_at, due_at)
         select partner_id, gen_random_uuid(), member_id, 'c.example', '2026-11-20', '2026-11-27' from domain_proofs",
    )
    .await;
    // For each company somebody has applied.
    app.run(
        "insert into applications (id, form_id, state, email, name, company, country, time_zone, language, domain, wishes,
                                   sent_at, confirmed_at, ended_at, mpn_id)
         select gen_random_uuid(), gen_random_uuid(), case when mpn_id % 10 = 0 then 'open' else 'accepted' end,
                'applicant@c' || mpn_id || '.example', 'Ada Hale', name, 'GB', 'Europe/London', 'en',
                'c' || mpn_id || '.example', 'Azure', '2026-11-18', '2026-11-18',
                case when mpn_id % 10 <> 0 then timestamptz '2026-11-19' end, mpn_id
         from partner_directory;
         insert into application_links select decode(md5(id::text), 'hex'), id, '2026-11-18' from applications;
         insert into registration_numbers (about_partner, number) select id, 'CHE-' || mpn_id from partner_directory",
    )
    .await;
    news::write(&app, 1).await;
    let announcement = crate::database::announcements::leave_some(&app).await;
    app.run(&format!(
        "insert into announcement_dismissals (partner_id, member_id, announcement_id, version, dismissed_at)
         select partner_id, id, '{announcement}', 1, '2026-11-10 00:00Z' from members"
    ))
    .await;
    crate::database::help_pages::leave_some(&app).await;
    key_imports::leave_ready(&app).await;
    // Every company was given something by hand.
    app.run(
        "insert into grants (partner_id, id, form_id, enrollment_id, kind, reason, granted_at, granted_by)
         select e.partner_id, gen_random_uuid(), gen_random_uuid(), e.id, 'membership', 'Bought by letter', '2026-11-20',
                (select person_id from operators limit 1)
         from enrollments e;
         insert into calendar_feeds (partner_id, member_id, id, secret_hash, made_at)
         select partner_id, id, id, sha256(id::text::bytea), '2026-11-20' from members where active",
    )
    .await;
    app.run("update programme set seller_name = 'A seller', bank_account = 'An account'").await;
    // By each order somebody loses their seat, and of some it is to be settled what is due.
    app.run(
        "insert into order_drops select partner_id, id, gen_random_uuid() from orders;
         update order_directory set differs = true where number % 200 = 0",
    )
    .await;
    statements::leave_shown(&app).await;
    // Of the other companies, whose keys no page opens here.
    app.run(&format!(
        "insert into issued_keys
         select k.partner_id, gen_random_uuid(), benefit_id, ordinal + 100, ciphertext, issued_at, issued_by
         from issued_keys k join partner_directory d on d.id = k.partner_id and d.mpn_id <> {GIANT};
         insert into key_replacements
         select k.partner_id, k.id, new.id, k.benefit_id, '2026-11-20', (select person_id from operators limit 1), 'Blocked'
         from issued_keys k join issued_keys new using (partner_id, benefit_id) where new.ordinal = k.ordinal + 100"
    ))
    .await;
    figures::count(&app).await;
    let mut superuser = app.database.superuser().await;
    sqlx::raw_sql("analyze").execute(&mut superuser).await.unwrap();
    // How many rows a page holds is all that Postgres reads from here: it counts the pages itself.
    let small: Vec<&str> = SMALL.iter().map(|(table, _)| *table).collect();
    sqlx::query(
        "update pg_class set reltuples = greatest(reltuples, 1000) * $1
         where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all ($2)",
    )
    .bind((COMPANIES.1 / COMPANIES.0) as f32)
    .bind(small)
    .execute(&mut superuser)
    .await
    .unwrap();
    app
}

/// What reads a table that grows whole in this plan.
fn scans(plan: &Value, found: &mut BTreeSet<String>) {
    let text = |name: &str| plan.get(name).and_then(Value::as_str).unwrap_or_default();
    let (node, table) = (text("Node Type"), text("Relation Name"));
    let whole = match node {
        // Whether there is any row at all: the first one ends it.
        "Seq Scan" if text("Parent Relationship") == "InitPlan" && plan.get("Filter").is_none() => false,
        "Seq Scan" | "Sample Scan" => true,
        "Index Scan" | "Index Only Scan" | "Bitmap Heap Scan" => {
            // From a row on is as good as whole where each row is looked at and most are passed over.
            let condition = text(if node == "Bitmap Heap Scan" { "Recheck Cond" } else { "Index Cond" });
            // What arrays are looked up by, each of their values leads to its own rows.
            let leads = [" = ", " @> "].iter().any(|way| condition.contains(way));
            let from_a_row = !leads && plan.get("Filter").is_some();
            !is_partial(text("Index Name")) && (condition.is_empty() || from_a_row)
        }
        _ => false,
    };
    if whole && !SMALL.iter().any(|(small, _)| *small == table) {
        found.insert(format!("{node} on {table} {}", text("Index Name")));
    }
    for inner in plan.get("Plans").and_then(Value::as_array).into_iter().flatten() {
        scans(inner, found);
    }
}

/// Indexes that hold but few of a table's rows: those are all that is to be read.
fn is_partial(index: &str) -> bool {
    [
        "partners_suspended",
        "partners_elsewhere",
        "queue_items_open",
        "queue_items_due",
        "outbox_due",
        "outbox_in_turn",
        "programme_audit_settings",
        "global_admin_claims_open",
    ]
    .contains(&index)
}

/// The plan that Postgres makes of it once for all values.
async fn plan(conn: &mut PgConnection, role: &str, sql: &str) -> sqlx::Result<Value> {
    let parameters = (1..=99).take_while(|n| sql.contains(&format!("${n}"))).count();
    let nulls =
        if parameters == 0 { String::new() } else { format!("({})", vec!["null"; parameters].join(", ")) };
    sqlx::raw_sql(AssertSqlSafe(format!("prepare it as {sql}"))).execute(&mut *conn).await?;
    let mut tx = conn.begin().await?;
    sqlx::raw_sql(AssertSqlSafe(format!(
        "set local role {role}; set local app.partner_id = '00000000-0000-8000-8000-000000000000';
         set local plan_cache_mode = force_generic_plan"
    )))
    .execute(&mut *tx)
    .await?;
    let plan: sqlx::Result<sqlx::types::Json<Value>> =
        sqlx::query_scalar(AssertSqlSafe(format!("explain (format json) execute it {nulls}")))
            .persistent(false)
            .fetch_one(&mut *tx)
            .await;
    tx.rollback().await?;
    sqlx::raw_sql("deallocate it").execute(conn).await?;
    Ok(plan?.0[0]["Plan"].clone())
}

/// As whichever role may run it.
async fn plan_as_it_runs(conn: &mut PgConnection, sql: &str) -> Value {
    let mut told = Vec::new();
    for role in ["portal_serve", "portal_console", "portal_sign_in"] {
        match plan(conn, role, sql).await {
            Ok(plan) => return plan,
            Err(error) => told.push(error.to_string()),
        }
    }
    panic!("{told:?}: {sql}");
}

/// The statements of every page, and where each was met first.
async fn statements_of_pages(app: &TestApp, statements: &Statements) -> BTreeMap<String, String> {
    let values = values(app).await;
    let admin = app.sign_in(&format!("person1@company{GIANT}.example")).await;
    let staff = app.sign_in(&format!("person3@company{GIANT}.example")).await;
    let operator = app.sign_in("operator1@bench.example").await;
    let mut met = BTreeMap::new();
    statements.take();
    for (method, route) in partner_portal::app::routes().list() {
        if *method != Method::GET {
            continue;
        }
        let asked = ASKED.iter().find(|(path, _)| *path == *route).map_or(&[][..], |(_, asked)| asked);
        let visitors: &[&Visitor] =
            if route.starts_with("/console") { &[&operator] } else { &[&admin, &staff] };
        for more in [""].iter().chain(asked) {
            let path = filled_in(&format!("{route}{more}"), route, &values);
            for (at, visitor) in visitors.iter().enumerate() {
                let status = visitor.get(&path).await.status().as_u16();
                let fine = [200, 303].contains(&status) || route.contains("{token}") || at > 0;
                assert!(fine, "{path}: {status}");
                for sql in statements.take() {
                    met.entry(sql).or_insert_with(|| path.clone());
                }
            }
        }
    }
    met
}

/// What reads a table that grows whole, and on which page it was met.
async fn whole_scans(app: &TestApp, statements: &BTreeMap<String, String>) -> Vec<String> {
    let mut superuser = app.database.superuser().await;
    let mut wrong = Vec::new();
    for (sql, path) in statements {
        let mut found = BTreeSet::new();
        scans(&plan_as_it_runs(&mut superuser, sql).await, &mut found);
        if !found.is_empty() {
            wrong.push(format!("{path}: {found:?} by {sql}"));
        }
    }
    wrong
}

#[tokio::test]
async fn no_page_reads_a_table_whole_that_grows_with_the_programme() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);
    let app = grown().await;
    let met = statements_of_pages(&app, &statements).await;
    assert!(met.len() > 60, "only {} statements", met.len());
    let wrong = whole_scans(&app, &met).await;
    assert!(wrong.is_empty(), "{wrong:#?}");
    // It would be noticed.
    app.run("drop index outbox_by_recipient; alter table activation_changes drop constraint activation_changes_pkey").await;
    let wrong = whole_scans(&app, &met).await.join("\n");
    assert!(wrong.contains("on outbox ") && wrong.contains("on activation_changes "), "{wrong}");
}
