//! What every page asks of Postgres, and how long that takes there: read from the server's own log, since a page's time
//! on a busy machine tells little. Pages of the giant, of an ordinary company, and of operators.

use std::collections::BTreeMap;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::time::Duration;

use crate::client::Connection;
use crate::database::{Database, mpn_id};
use crate::portal::Portal;

/// How often each page is asked for. From the sixth time on Postgres may use a plan that it made once for all.
const TIMES: usize = 14;
/// The first ones are not counted: connections are made, catalogues read.
const COLD: usize = 2;

/// Who asks.
#[derive(Clone, Copy)]
pub enum Visitor {
    Admin,
    Member,
    Operator,
}

/// A page to ask for, under `/partners/{mpn}` but for those of operators.
struct Page {
    who: Visitor,
    path: String,
}

/// What a page took in Postgres, in milliseconds.
struct Measured {
    name: String,
    statements: usize,
    median: f64,
    worst: f64,
}

/// Ids that stand in addresses.
struct Things {
    benefits: BTreeMap<String, String>,
    assignment: String,
    member: String,
    request: String,
    key: String,
}

impl Things {
    /// Of this company, or of `None`: of all.
    fn of(database: &Database, company: u32) -> Self {
        let one = |sql: &str| {
            let sql = sql.replace(
                "{c}",
                &format!("(select id from partner_directory where mpn_id = {})", mpn_id(company)),
            );
            database.texts(&sql).into_iter().next().unwrap_or_default()
        };
        let benefit = |code: &str| {
            one(&format!(
                "select b.id::text from benefits b join products p on p.id = product_id where partner_id = {{c}} and code = '{code}'"
            ))
        };
        let codes = [
            "visual-studio-enterprise",
            "office-professional-plus-2019",
            "office-365-e3",
            "on-premises-incidents",
            "partner-advisory-hours",
            "case-study",
            "business-profile-optimisation",
            "azure-monthly-credit",
        ];
        Self {
            benefits: codes.into_iter().map(|code| (code.to_owned(), benefit(code))).collect(),
            assignment: one("select id::text from seat_assignments where partner_id = {c} and released_at is null order by id limit 1"),
            member: one("select id::text from members where partner_id = {c} and active order by id desc limit 1"),
            request: one("select id::text from service_requests where partner_id = {c} order by number desc limit 1"),
            key: one("select k.id::text from issued_keys k join benefits b on b.partner_id = k.partner_id and b.id = benefit_id
                      join products p on p.id = product_id where k.partner_id = {c} and code = 'office-365-e3'"),
        }
    }

    fn benefit(&self, code: &str) -> &str {
        &self.benefits[code]
    }
}

/// The pages of a company.
fn company_pages(database: &Database, company: u32) -> Vec<Page> {
    let it = Things::of(database, company);
    let studio = it.benefit("visual-studio-enterprise");
    let mut paths: Vec<String> = Vec::new();
    let mut add = |path: String| paths.push(path);
    add("/benefits".into());
    for kind in ["software", "cloud", "visual-studio", "technical", "go-to-market"] {
        add(format!("/benefits/{kind}"));
        add(format!("/benefits/{kind}.csv"));
    }
    add(format!("/benefits/visual-studio?open={studio}"));
    add(format!("/benefits/visual-studio?open={studio}&seats=4000"));
    add(format!("/benefits/visual-studio?open={studio}&holder=Person+47"));
    add(format!("/benefits/visual-studio?open={studio}&assign={studio}&find=Person+47"));
    add(format!("/benefits/software?open={}", it.benefit("office-professional-plus-2019")));
    add(format!("/benefits/cloud?open={}", it.benefit("office-365-e3")));
    add(format!("/benefits/cloud?open={}", it.benefit("azure-monthly-credit")));
    add(format!("/benefits/technical?open={}", it.benefit("on-premises-incidents")));
    add(format!("/benefits/go-to-market?open={}", it.benefit("business-profile-optimisation")));
    add(format!("/benefits/{}/keys", it.benefit("office-professional-plus-2019")));
    add(format!("/benefits/{}/keys/{}/redemption", it.benefit("office-365-e3"), it.key));
    add(format!("/benefits/{}/activation", it.benefit("case-study")));
    add(format!("/benefits/{}/activation?find=Person+47", it.benefit("on-premises-incidents")));
    add(format!("/benefits/{studio}/assignments/template.csv"));
    add(format!("/benefits/{studio}/assignments/{}/removal", it.assignment));
    add(format!("/benefits/{studio}/assignments/{}/reassignment?find=Person+47", it.assignment));
    add("/benefits/go-to-market/contact".into());
    add("/benefits/go-to-market/contact?change=yes&find=Person+47".into());
    add("/account/people".into());
    add("/account/people?page=100".into());
    add("/account/people?q=47&status=with-seats&sort=-seats".into());
    add(format!("/account/people?open={}", it.member));
    add("/account/people.csv".into());
    add("/seats".into());
    add("/seats?page=100".into());
    add("/seats?q=47&status=assigned&sort=-free-on".into());
    add("/seats?sort=since".into());
    add("/seats.csv".into());
    add("/insights".into());
    add("/insights.csv?figure=seats".into());
    add("/my-assignments".into());
    add("/service-requests".into());
    add("/service-requests?page=30".into());
    add("/service-requests?q=request&status=closed&type=other&sort=-title".into());
    add("/service-requests.csv".into());
    add("/service-requests/new".into());
    for kind in ["advisory", "on_premises", "cancellation", "other"] {
        add(format!("/service-requests/new?type={kind}"));
    }
    add(format!("/service-requests/{}", it.request));
    add(format!("/service-requests/{}/closing", it.request));
    let company = format!("/partners/{}", mpn_id(company));
    let mut pages: Vec<Page> =
        paths.into_iter().map(|path| Page { who: Visitor::Admin, path: company.clone() + &path }).collect();
    for path in ["/my-assignments", "/service-requests", "/benefits/technical"] {
        pages.push(Page { who: Visitor::Member, path: company.clone() + path });
    }
    pages.push(Page { who: Visitor::Admin, path: "/partners".into() });
    pages
}

/// Operators' pages: each list with all its filters, its first page and one far down, each thing, each download.
fn console_pages(database: &Database, giant: u32) -> Vec<Page> {
    let one = |sql: &str| database.texts(sql).into_iter().next().unwrap_or_default();
    let operator = one("select person_id::text from operators order by person_id limit 1");
    let mut paths = vec!["/console".to_owned()];
    let areas = [
        (
            "activations",
            &["requested", "in_progress", "active", "declined", "withdrawn"][..],
            &["technical", "go_to_market"][..],
        ),
        (
            "service-requests",
            &["open", "waiting_programme", "waiting_partner", "closed"][..],
            &["advisory", "other", "cancellation"][..],
        ),
    ];
    for (area, states, kinds) in areas {
        let name = area.replace('-', "_");
        let list = format!("/console/{area}");
        let mark = one(&format!(
            "select (extract(epoch from since) * 1000000)::bigint || '-' || id from queue_items where area = '{name}'
             order by since desc, id desc offset 1000 limit 1"
        ));
        let statuses = ["", "all"].into_iter().chain(states.iter().copied());
        for status in statuses {
            for rest in [
                "".to_owned(),
                format!("&assignee={operator}"),
                "&assignee=nobody".into(),
                format!("&company={}", mpn_id(giant)),
                format!("&company={}", mpn_id(1)),
                format!("&after={mark}"),
            ] {
                paths.push(format!("{list}?status={status}{rest}"));
            }
            for kind in kinds {
                paths.push(format!("{list}?status={status}&kind={kind}"));
                paths.push(format!("{list}?status={status}&kind={kind}&after={mark}"));
            }
        }
        paths.push(format!("{list}.csv"));
        for id in database.texts(&format!(
            "(select id::text from queue_items where area = '{name}' and open order by since limit 2)
             union all (select id::text from queue_items where area = '{name}' and not open order by since desc limit 2)
             union all (select q.id::text from queue_items q join partner_directory d on d.id = about_partner
                        where area = '{name}' and mpn_id = {} limit 1)", mpn_id(giant))) {
            paths.push(format!("{list}/{id}"));
        }
    }
    let mail = one("select id::text from outbox order by id offset 5000 limit 1");
    for status in ["", "queued", "failed", "sent"] {
        for rest in
            [String::new(), format!("&after={mail}"), format!("&q=person2@company{}.example", mpn_id(1))]
        {
            paths.push(format!("/console/mail?status={status}{rest}"));
        }
    }
    paths.extend([
        format!("/console/mail/{mail}"),
        format!("/console/mail/{mail}/html"),
        "/console/mail.csv?status=failed".into(),
    ]);
    // Of 10,000 companies, page 200 and the last pages.
    let far = |count: u32| format!("/console/companies?after={}", mpn_id(giant.saturating_sub(count)));
    paths.extend([
        "/console/insights".to_owned(),
        "/console/insights/companies".into(),
        "/console/insights/companies.csv".into(),
        "/console/companies".to_owned(),
        far(giant / 2),
        far(60),
        "/console/companies?q=company".into(),
        "/console/companies?q=pan".into(),
        "/console/companies?q=y".into(),
        format!("/console/companies?q={}", giant / 2),
        format!("/console/companies?q={}", mpn_id(giant / 2)),
        format!("/console/companies?q=company{}.example", mpn_id(1)),
        format!("/console/companies?q=person2@company{}.example", mpn_id(1)),
        "/console/companies?status=suspended".into(),
        "/console/companies?status=invited".into(),
        "/console/companies?status=moving".into(),
        "/console/companies?status=older".into(),
        "/console/companies.csv".into(),
        format!("/console/companies/{}", mpn_id(1)),
        format!("/console/companies/{}", mpn_id(giant)),
    ]);
    paths.into_iter().map(|path| Page { who: Visitor::Operator, path }).collect()
}

/// Measures them all, and prints the pages and the statements that took longest.
pub fn survey(database: &Database, portal: &Portal, partners: u32) {
    let [admin, member, operator] = database.add_sessions_of(1);
    let ordinary = company_pages(database, 1);
    let sessions = |who: Visitor, [admin, member]: [u64; 2]| match who {
        Visitor::Admin => admin,
        Visitor::Member => member,
        Visitor::Operator => operator,
    };
    let [giant_admin, giant_member, _] = database.add_sessions_of(partners);
    let giant = company_pages(database, partners);
    let console = console_pages(database, partners);
    let mut statements: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut measured = Vec::new();
    database.log_durations(true);
    for (group, pages, of) in [
        ("ordinary", ordinary, [admin, member]),
        ("giant", giant, [giant_admin, giant_member]),
        ("console", console, [0, 0]),
    ] {
        for page in pages {
            measured.push(measure(database, portal, group, &page, sessions(page.who, of), &mut statements));
        }
    }
    database.log_durations(false);
    print(measured, statements);
}

fn measure(
    database: &Database,
    portal: &Portal,
    group: &str,
    page: &Page,
    session: u64,
    statements: &mut BTreeMap<String, Vec<f64>>,
) -> Measured {
    let mut connection = Connection::new(portal.address);
    let mut log = std::fs::File::open(database.directory().join("postgres.log")).unwrap();
    log.seek(SeekFrom::End(0)).unwrap();
    let (mut totals, mut count, mut status) = (Vec::new(), 0, 0);
    for time in 0..TIMES {
        status = connection.get(&page.path, session, false).0;
        std::thread::sleep(Duration::from_millis(5));
        let mut text = String::new();
        log.read_to_string(&mut text).unwrap();
        let took = durations(&text);
        if time >= COLD {
            count = count.max(took.len());
            totals.push(took.iter().map(|(_, took)| took).sum::<f64>());
            for (sql, took) in took {
                statements.entry(sql).or_default().push(took);
            }
        }
    }
    totals.sort_by(f64::total_cmp);
    let name = format!(
        "{group} {} {}{}",
        status,
        page.path,
        if matches!(page.who, Visitor::Member) { " (staff)" } else { "" }
    );
    Measured { name, statements: count, median: totals[totals.len() / 2], worst: totals[totals.len() - 1] }
}

/// The statements in a piece of the log, with the milliseconds of parsing, planning and running; but for those that open and
/// close transactions.
fn durations(log: &str) -> Vec<(String, f64)> {
    let mut all: Vec<(String, f64)> = Vec::new();
    for entry in log.replace("\n\t", " ").lines() {
        let Some((_, told)) = entry.split_once("LOG:  duration: ") else { continue };
        let Some((took, rest)) = told.split_once(" ms  ") else { continue };
        let Some((what, sql)) = rest.split_once(": ") else { continue };
        if what == "statement" {
            continue;
        }
        let took: f64 = took.parse().unwrap_or(0.0);
        match all.iter_mut().find(|(known, _)| known == sql) {
            Some((_, sum)) => *sum += took,
            None => all.push((sql.to_owned(), took)),
        }
    }
    all
}

fn print(mut measured: Vec<Measured>, statements: BTreeMap<String, Vec<f64>>) {
    measured.sort_by(|a, b| b.median.total_cmp(&a.median));
    println!("{:>8} {:>8} {:>4}  page", "median", "worst", "sql");
    for it in &measured {
        println!("{:>8.2} {:>8.2} {:>4}  {}", it.median, it.worst, it.statements, it.name);
    }
    let mut slowest: Vec<(f64, f64, usize, String)> = statements
        .into_iter()
        .map(|(sql, mut took)| {
            took.sort_by(f64::total_cmp);
            (took[took.len() * 99 / 100], took[took.len() / 2], took.len(), sql)
        })
        .collect();
    slowest.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("\n{:>8} {:>8} {:>6}  statement", "p99", "median", "times");
    for (p99, median, times, sql) in slowest.into_iter().take(30) {
        let sql: String = sql.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(150).collect();
        println!("{p99:>8.2} {median:>8.2} {times:>6}  {sql}");
    }
}
