//! Figures: what is counted once a day and kept, and what the pages tell of it.

use std::collections::BTreeMap;

use partner_portal::base::secrets::Secrets;
use partner_portal::jobs::daily::Job;
use partner_portal::seed;
use sqlx::{AssertSqlSafe, Connection as _};
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

use crate::app::{TestApp, Visitor};
use crate::database::{Filled, NOW, figures, jobs};
use crate::factories::{Company, CompanyPlan, Role, SEATS, a_company};
use crate::jobs::work;
use crate::office::{Office, Programme};

const OFFICE: &str = "Office Professional Plus 2019";
const INCIDENTS: &str = "On-premises incidents";
const OPERATOR: &str = "operator@programme.example";
const INSIGHTS: &str = "/console/insights";

/// Gold to 14 December 2026: Office to be got to that day, ten seats and twenty incidents to 13 January.
fn gold() -> CompanyPlan {
    let (from, to) = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    a_company()
        .with_gold()
        .from(from, to)
        .with_benefit(OFFICE, 100)
        .with_seats(10)
        .with_benefit(INCIDENTS, 20)
}

/// The lines of a file without its mark and its heading.
async fn lines(visitor: &Visitor, path: &str) -> Vec<String> {
    let text = visitor.text(path).await;
    text.trim_start_matches('\u{feff}').lines().skip(1).map(str::to_owned).collect()
}

async fn figure(operator: &Visitor, name: &str) -> Vec<String> {
    lines(operator, &format!("{INSIGHTS}.csv?figure={name}")).await
}

/// A portal with two companies, of which one has used something, counted five days later: one of its ten seats is assigned, its
/// incidents were active after three days, and what it asked was answered after two hours.
async fn two_companies() -> (TestApp, Company, Company) {
    let app = TestApp::demo().await;
    figures::forget_the_demo(&app).await;
    let (busy, idle) = (gold().made_in(&app).await, gold().in_zone("UTC").made_in(&app).await);
    let office = Office::of(&app, busy).await;
    office.gives_seat(&busy.benefit(&app, SEATS).await, &busy.staff_email(1)).await;
    let request = office.asks("Where", "is the invoice?").await;
    let asked = office.asks_for(&busy.benefit(&app, INCIDENTS).await).await;
    Programme::of(&app).await.at(NOW + Duration::hours(2)).closes(request).await;
    Programme::of(&app).await.at(NOW + Duration::days(3)).fulfils(asked, ("ACC-1", "CON-1")).await;
    app.set_clock(datetime!(2026-11-25 00:00:10 UTC));
    assert!(work(&app).await.contains(&Job::Figures));
    (app, busy, idle)
}

#[tokio::test]
async fn the_programmes_page_tells_what_was_counted_of_all_companies() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(INSIGHTS).await;
    assert!(page.contains("No figures yet") && !page.source().contains("class=\"ch\""), "{page}");

    let (app, busy, idle) = two_companies().await;
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(INSIGHTS).await;
    for words in [
        "Counted on 25 Nov 2026, 00:00 UTC",
        "Used: 2 of 6 benefits (33%). Used least: Software (0%).",
        "Assigned on 25 Nov 2026: 1 of 20 seats (5%).",
        "Finished in the last 90 days: 2. Slowest: Activation: Technical benefits, half of them within 3 days",
        "Memberships that come up for renewal in these twelve months: 2. Most in one month: Dec 2026 (2).",
        "No renewal window closed in the last twelve months.",
        // Of each company 100 licences and 20 incidents, and of seats nine and ten.
        "Units that lapse unused in the next 90 days: 259. Companies that lose some: 2.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert_eq!(
        figure(&operator, "kinds").await,
        ["Software,2,0,0", "Visual Studio subscriptions,2,1,50", "Technical benefits,2,1,50"]
    );
    assert_eq!(figure(&operator, "packages").await, ["Gold Core,6,2,33"]);
    assert_eq!(figure(&operator, "seats").await, ["2026-11-25,20,1,5"]);
    assert_eq!(
        figure(&operator, "times").await,
        ["Activation: Technical benefits,1,72.0,72.0", "Something else,1,2.0,2.0"]
    );
    let ahead = figure(&operator, "ahead").await;
    assert_eq!((ahead.len(), ahead[1].as_str(), ahead[2].as_str()), (12, "2026-12,2", "2027-01,0"));
    assert_eq!(figure(&operator, "nothing of this name").await, figure(&operator, "kinds").await);
    // 19 days are left for Office, and 49 for the others.
    let row = |company: Company, units, used| {
        let mpn = company.mpn_id;
        format!("Company {mpn},{mpn},{units},3,2026-12-14,3,{used}")
    };
    let worst = [row(idle, 130, 0), row(busy, 129, 2)];
    assert_eq!(figure(&operator, "lapsing").await, worst);
    assert_eq!(lines(&operator, "/console/insights/companies.csv").await, worst);
    let weights: Vec<i64> = sqlx::query_scalar("select weight from insight_companies order by weight desc")
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap();
    assert_eq!(weights, [100 * 72 + 30 * 42, 100 * 72 + 29 * 42]);
}

#[tokio::test]
async fn what_was_renewed_and_what_lapsed_is_told_for_twelve_months() {
    let app = TestApp::demo().await;
    figures::forget_the_demo(&app).await;
    let year = |to| a_company().with_gold().from(date!(2024 - 10 - 01), to);
    // Its window closed on 20 October; that of another a year and a day before.
    year(date!(2026 - 09 - 20)).made_in(&app).await;
    year(date!(2025 - 09 - 20)).made_in(&app).await;
    let renewed = year(date!(2026 - 08 - 01)).with_gold().made_in(&app).await;
    app.run(&format!(
        "update enrollments e set followed_by = o.id, ended_at = now() from enrollments o
         where e.partner_id = '{}' and o.partner_id = e.partner_id and e.starts_on < o.starts_on",
        renewed.id
    ))
    .await;
    figures::count(&app).await;
    let operator = app.sign_in(OPERATOR).await;
    assert_eq!(figure(&operator, "rates").await, ["Gold Core,1,1,50"]);
    let page = operator.page(INSIGHTS).await;
    let says =
        "closed in the last twelve months: 2. Renewed or followed by a higher level: 1; lapsed: 1 (50%).";
    assert!(page.contains(says), "{page}");
    assert_eq!(figure(&operator, "ahead").await[10], "2027-09,1");
}

#[tokio::test]
async fn a_companys_page_tells_its_own_and_nothing_of_others() {
    let (app, busy, idle) = two_companies().await;
    let of = |company: Company| format!("/partners/{}/insights", company.mpn_id);
    for role in [Role::Global, Role::Partner, Role::User, Role::Agent] {
        let page = busy.admin_as(&app, role).await.0.visitor.page(&of(busy)).await;
        for words in [
            "Used: 2 of 3 benefits (67%)",
            "Assigned on 25 Nov 2026: 1 of 10 seats (10%)",
            "Finished in the last 90 days: 2.",
            "Benefits that lapse unused in the next 90 days: 3. Most pressing: Office Professional Plus 2019, to be taken up by 14 Dec 2026.",
            "counted on 25 Nov 2026, 01:00 Europe/Zurich",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains(&format!("Company {}", idle.mpn_id)), "{page}");
    }
    let admin = busy.admin(&app).await.0.visitor;
    let file = |name: &str| format!("{}.csv?figure={name}", of(busy));
    assert_eq!(
        lines(&admin, &file("lapsing")).await,
        [
            "Office Professional Plus 2019,Gold Core,100,2026-12-14",
            "On-premises incidents,Gold Core,20,2027-01-13",
            "Visual Studio Enterprise,Gold Core,9,2027-01-13"
        ]
    );
    assert_eq!(lines(&admin, &file("seats")).await, ["2026-11-25,10,1,10"]);
    assert_eq!(lines(&admin, &file("times")).await.len(), 2);
    // What is done since shows at once, but for what is told of days.
    Office::of(&app, busy).await.gives_seat(&busy.benefit(&app, SEATS).await, &busy.staff_email(2)).await;
    assert_eq!(lines(&admin, &file("lapsing")).await[2], "Visual Studio Enterprise,Gold Core,8,2027-01-13");
    assert_eq!(lines(&admin, &file("seats")).await, ["2026-11-25,10,1,10"]);
    let other = idle.admin(&app).await.0.visitor;
    assert_eq!(lines(&other, &format!("{}.csv?figure=times", of(idle))).await, [""; 0]);
    // What leaves the portal is on record.
    let told = app
        .count(&format!(
            "select count(*) from company_audit where action = 'list.downloaded'
             and details ->> 'file' = 'insights-lapsing-{}.csv'",
            busy.mpn_id
        ))
        .await;
    assert_eq!(told, 2);
    // Who may not see benefits sees no figures of them.
    let staff = busy.staff(&app, 1).await.0.visitor;
    for path in [of(busy), file("kinds")] {
        assert_eq!(staff.get(&path).await.status(), 403, "{path}");
        assert_eq!(other.get(&path).await.status(), 404, "{path}");
    }
    for path in
        [INSIGHTS, "/console/insights.csv", "/console/insights/companies", "/console/insights/companies.csv"]
    {
        assert_eq!(admin.get(path).await.status(), 403, "{path}");
    }
    let operator = app.sign_in(OPERATOR).await;
    operator.text("/console/insights.csv?figure=pools").await;
    let told = "select count(*) from programme_audit where action = 'list.downloaded' and details ->> 'file' = 'insights-pools.csv'";
    assert_eq!(app.count(told).await, 1);
}

/// All that is kept, as text.
async fn kept(app: &TestApp) -> Vec<String> {
    let mut rows = Vec::new();
    for table in [
        "insight_days",
        "insight_counts",
        "insight_times",
        "insight_renewals",
        "insight_companies",
        "company_counts",
        "company_times",
    ] {
        let sql = format!("select '{table} ' || t::text from {table} t order by 1");
        let of_table: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_all(&mut app.database.superuser().await)
            .await
            .unwrap();
        rows.extend(of_table);
    }
    rows
}

#[tokio::test]
async fn counted_twice_or_by_two_at_once_a_day_stands_there_once() {
    let (app, ..) = two_companies().await;
    let once = kept(&app).await;
    jobs::forget_that_it_was_done(&app).await;
    assert!(work(&app).await.contains(&Job::Figures));
    assert_eq!(kept(&app).await, once);
    // Without the claim, as if it had run out.
    let at = datetime!(2026-11-25 00:00:10 UTC);
    futures_util::future::join_all((0..4).map(|_| figures::count_at(&app, at))).await;
    assert_eq!(kept(&app).await, once);
}

#[tokio::test]
async fn a_day_on_which_nobody_counted_is_a_gap_and_what_did_not_change_takes_no_row() {
    let (app, busy, _) = two_companies().await;
    let days = async || -> Vec<String> {
        sqlx::query_scalar(
            "select day::text || ' ' || kind || ' ' || assigned from company_counts where partner_id = $1 order by day, kind",
        )
        .bind(busy.id)
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap()
    };
    let first = ["2026-11-25 software 0", "2026-11-25 technical 0", "2026-11-25 visual_studio 1"];
    assert_eq!(days().await, first);
    app.set_clock(datetime!(2026-11-26 03:00 UTC));
    assert!(work(&app).await.contains(&Job::Figures));
    assert_eq!(days().await, first);
    Office::of(&app, busy).await.gives_seat(&busy.benefit(&app, SEATS).await, &busy.staff_email(2)).await;
    // Two days without a worker.
    app.set_clock(datetime!(2026-11-29 03:00 UTC));
    assert!(work(&app).await.contains(&Job::Figures));
    assert_eq!(days().await[3..], ["2026-11-29 visual_studio 2"]);
    let admin = busy.admin(&app).await.0.visitor;
    let path = format!("/partners/{}/insights", busy.mpn_id);
    let told = ["2026-11-29,10,2,20", "2026-11-26,10,1,10", "2026-11-25,10,1,10"];
    assert_eq!(lines(&admin, &format!("{path}.csv?figure=seats")).await, told);
    let page = admin.page(&path).await;
    assert!(page.contains("Days on which nothing was counted are left out."), "{page}");
    assert!(page.source().contains("d=\"M0 900H2M4 800H5\""), "{}", page.source());
    let operator = app.sign_in(OPERATOR).await;
    let told = ["2026-11-29,20,2,10", "2026-11-26,20,1,5", "2026-11-25,20,1,5"];
    assert_eq!(figure(&operator, "seats").await, told);
}

#[tokio::test]
async fn days_are_kept_for_their_term_and_of_a_company_the_last_before_it() {
    let (app, busy, _) = two_companies().await;
    let count = async |sql: &str| app.count(sql).await;
    let of_busy = format!("select count(*) from company_counts where partner_id = '{}'", busy.id);
    // A seat is given in the next year: what was so before is what it was at the term's end.
    for (at, rows) in [
        (datetime!(2026-12-31 03:00 UTC), 3),
        (datetime!(2027-01-14 03:00 UTC), 6),
        (datetime!(2027-12-30 03:00 UTC), 6),
        (datetime!(2028-02-17 03:00 UTC), 6),
        (datetime!(2028-02-18 03:00 UTC), 3),
    ] {
        figures::count_at(&app, at).await;
        assert_eq!(count(&of_busy).await, rows, "{at}");
    }
    // The programme's are kept for three years.
    app.set_clock(datetime!(2029-11-29 03:00 UTC));
    assert!(work(&app).await.contains(&Job::Terms));
    assert_eq!(count("select count(*) from insight_days where day = '2026-11-25'").await, 1);
    app.set_clock(datetime!(2029-11-30 03:00 UTC));
    assert!(work(&app).await.contains(&Job::Terms));
    assert_eq!(count("select count(*) from insight_days where day = '2026-11-25'").await, 0);
    assert_eq!(count("select count(*) from insight_counts where day = '2026-11-25'").await, 0);
    assert_eq!(count("select count(*) from insight_times where day = '2026-11-25'").await, 0);
}

#[tokio::test]
async fn the_list_of_companies_is_turned_by_what_they_lose() {
    let app = TestApp::demo().await;
    figures::forget_the_demo(&app).await;
    let (from, to) = (date!(2025 - 12 - 14), date!(2026 - 12 - 14));
    for licences in 1..=53 {
        // Some lose as much as others.
        let licences = 1 + licences / 2;
        a_company()
            .with_staff(0)
            .with_gold()
            .from(from, to)
            .with_benefit(OFFICE, licences)
            .made_in(&app)
            .await;
    }
    figures::count(&app).await;
    let operator = app.sign_in(OPERATOR).await;
    let companies = "/console/insights/companies";
    let all = lines(&operator, &format!("{companies}.csv")).await;
    let units: Vec<i64> = all.iter().map(|line| line.split(',').nth(2).unwrap().parse().unwrap()).collect();
    assert_eq!((units.len(), units[0], units[52]), (53, 27, 1));
    assert!(units.is_sorted_by(|a, b| a >= b), "{units:?}");
    let first = operator.page(companies).await;
    let next = first.link("Companies that lose less").attr("href").unwrap().to_owned();
    let second = operator.page(&next).await;
    let names = |page: &crate::html::Page| -> Vec<String> {
        page.rows().iter().filter_map(|row| row.head()).collect()
    };
    let of_csv: Vec<&str> = all.iter().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!([names(&first), names(&second)].concat(), of_csv);
    let back = second.link("Companies that lose more").attr("href").unwrap().to_owned();
    assert_eq!(names(&operator.page(&back).await), names(&first));
}

/// What is counted of a benefit on its company's day, told from the rows alone: whether it counts, is used, and what lapses.
const RECOUNT: &str = "
    with rows as (
        select b.*, e.package, e.starts_on, e.anniversary_on, e.renewal_days, (timestamptz 'NOW' at time zone p.time_zone)::date as today,
               case when b.kind = 'technical' and not programme.technical_activation_user
                    then least(b.activate_by, e.anniversary_on) else b.activate_by end as last_day
        from benefits b join enrollments e on e.partner_id = b.partner_id and e.id = b.enrollment_id
        join partners p on p.partner_id = b.partner_id cross join programme
        where e.cancelled_at is null and e.ended_at is null and b.cancelled_at is null
    ), of_benefits as (
        select partner_id, kind, package, last_day, last_day - today as days_left,
               (keys_issued > 0 or seats_assigned > 0 or coalesce(activation = 'active', false)
                or coalesce(activation in ('requested', 'in_progress'), false) and today <= last_day + 30)::int as used,
               case when kind = 'visual_studio' then greatest(coalesce(quantity, 0), seats_assigned)
                    when credit_period is not null then 1 else 0 end as seats,
               case when kind = 'visual_studio' or credit_period is not null then seats_assigned else 0 end as assigned,
               case when today > last_day or last_day > today + 90 then 0
                    when kind = 'visual_studio' then greatest(coalesce(quantity, 0) - seats_assigned, 0)
                    when credit_period is not null then 1 - seats_assigned
                    when keys_issued > 0 then 0
                    when kind in ('technical', 'go_to_market') and coalesce(activation, 'withdrawn') in ('declined', 'withdrawn')
                    then coalesce(quantity, 1)
                    when support is not null and activation = 'active' and coalesce(active_until >= today, true)
                    then coalesce(quantity - units_used - units_reserved, 0)
                    when kind in ('software', 'cloud') and keys_per_benefit > 0 then coalesce(quantity, 1)
                    else 0 end as lapsing
        from rows
        where today between starts_on and anniversary_on + renewal_days
          and not (kind = 'software' and keys_per_benefit = 0 and keys_issued = 0 and seats_assigned = 0)
    )";

async fn recount(app: &TestApp, now: OffsetDateTime, select: &str) -> Vec<String> {
    let sql = format!("{} {select}", RECOUNT.replace("NOW", &now.to_string()));
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut app.database.superuser().await).await.unwrap()
}

async fn list(app: &TestApp, sql: &str) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned()))
        .fetch_all(&mut app.database.superuser().await)
        .await
        .unwrap()
}

/// What is kept of the newest day, held against the rows.
async fn assert_kept_as_counted(app: &TestApp, now: OffsetDateTime) {
    let sums = "sum(used)::text || ' ' || sum(seats) || ' ' || sum(assigned)";
    let found = list(
        app,
        "select kind || ' ' || package || ' ' || granted || ' ' || used || ' ' || seats || ' ' || assigned from insight_counts
         where day = (select max(day) from insight_days) order by kind, package",
    )
    .await;
    let of_rows = format!(
        "select kind || ' ' || package || ' ' || count(*) || ' ' || {sums} from of_benefits group by kind, package order by kind, package"
    );
    assert_eq!(found, recount(app, now, &of_rows).await);
    assert!(found.len() > 3, "{found:?}");
    let found = list(
        app,
        "select about_partner || ' ' || granted || ' ' || used || ' ' || seats || ' ' || assigned || ' ' || lapsing_benefits || ' '
                || lapsing_units || ' ' || coalesce(lapses_on::text, '-') || ' ' || weight
         from insight_companies order by about_partner",
    )
    .await;
    let of_rows = format!(
        "select partner_id || ' ' || count(*) || ' ' || {sums} || ' ' || count(*) filter (where lapsing > 0) || ' '
                || sum(lapsing) || ' ' || coalesce((min(last_day) filter (where lapsing > 0))::text, '-') || ' '
                || sum(lapsing * (91 - days_left))
         from of_benefits group by partner_id order by partner_id"
    );
    assert_eq!(found, recount(app, now, &of_rows).await);
    // The latest row of each kind; what is nothing may have none.
    let found = list(
        app,
        "select partner_id || ' ' || kind || ' ' || granted || ' ' || used || ' ' || seats || ' ' || assigned
         from (select distinct on (partner_id, kind) * from company_counts order by partner_id, kind, day desc) it
         where granted > 0 order by partner_id, kind",
    )
    .await;
    let of_rows = format!(
        "select partner_id || ' ' || kind || ' ' || count(*) || ' ' || {sums} from of_benefits group by partner_id, kind order by partner_id, kind"
    );
    assert_eq!(found, recount(app, now, &of_rows).await);
    let took = format!(
        "from (select a.partner_id, b.kind as what, extract(epoch from a.changed_at - a.requested_at)::int as took
               from activations a join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
               where a.state in ('active', 'declined') and a.changed_at > timestamptz '{now}' - interval '90 days'
               union all
               select partner_id, kind, extract(epoch from closed_at - created_at)::int
               from service_requests where closed_at > timestamptz '{now}' - interval '90 days') it"
    );
    let told = "count(*) || ' ' || percentile_disc(0.5) within group (order by took) || ' '
                || percentile_disc(0.9) within group (order by took)";
    let found = list(
        app,
        "select what || ' ' || finished || ' ' || median_seconds || ' ' || p90_seconds from insight_times
         where day = (select max(day) from insight_days) order by what",
    )
    .await;
    assert_eq!(
        found,
        list(app, &format!("select what || ' ' || {told} {took} group by what order by what")).await
    );
    assert!(found.len() > 3, "{found:?}");
    let found = list(
        app,
        "select partner_id || ' ' || what || ' ' || finished || ' ' || median_seconds || ' ' || p90_seconds
         from company_times order by partner_id, what",
    )
    .await;
    let of_rows = format!(
        "select partner_id || ' ' || what || ' ' || {told} {took} group by partner_id, what order by partner_id, what"
    );
    assert_eq!(found, list(app, &of_rows).await);
    let found = list(
        app,
        "select month || ' ' || package || ' ' || ahead || ' ' || renewed || ' ' || lapsed from insight_renewals order by month, package",
    )
    .await;
    let of_rows = format!(
        "with terms as (
             select e.package, e.anniversary_on as on_day, e.anniversary_on + e.renewal_days as closes, e.followed_by is not null as followed,
                    (timestamptz '{now}' at time zone p.time_zone)::date as today
             from enrollments e join partners p on p.partner_id = e.partner_id where e.cancelled_at is null
         ), told as (
             select package, date_trunc('month', closes)::date as month, 0 as ahead, followed::int as renewed, (not followed)::int as lapsed
             from terms where closes < today and date_trunc('month', closes) > date_trunc('month', today) - interval '12 months'
             union all
             select package, date_trunc('month', greatest(on_day, date_trunc('month', today)::date))::date, 1, 0, 0
             from terms where closes >= today and not followed and on_day < date_trunc('month', today) + interval '12 months')
         select month || ' ' || package || ' ' || sum(ahead) || ' ' || sum(renewed) || ' ' || sum(lapsed)
         from told group by month, package order by month, package"
    );
    assert_eq!(found, list(app, &of_rows).await);
    assert!(found.len() > 5, "{found:?}");
}

/// What the pages tell, held against the rows.
async fn assert_told_as_counted(
    app: &TestApp,
    now: OffsetDateTime,
    (operator, mpn_id, admin): (&Visitor, i64, &Visitor),
) {
    let by_kind = async |file: Vec<String>| -> BTreeMap<String, String> {
        let row = |line: &String| {
            let cells: Vec<&str> = line.split(',').collect();
            (cells[0].to_owned(), cells[1..3].join(" "))
        };
        file.iter().map(row).collect()
    };
    let name =
        "case kind when 'software' then 'Software' when 'visual_studio' then 'Visual Studio subscriptions'
                when 'technical' then 'Technical benefits' when 'go_to_market' then 'Go-to-market'
                else 'Cloud' end";
    let of_all = recount(
        app,
        now,
        &format!("select {name} || ',' || count(*) || ',' || sum(used) from of_benefits group by kind"),
    )
    .await;
    assert_eq!(by_kind(figure(operator, "kinds").await).await, by_kind(of_all).await);
    let seats = recount(app, now, "select sum(seats) || ' ' || sum(assigned) from of_benefits").await;
    let told = figure(operator, "seats").await;
    let newest: Vec<&str> = told[0].split(',').collect();
    assert_eq!(format!("{} {}", newest[1], newest[2]), seats[0]);
    // A company's own.
    let own = format!("where partner_id = (select id from partner_directory where mpn_id = {mpn_id})");
    let path = |name: &str| format!("/partners/{mpn_id}/insights.csv?figure={name}");
    let of_own = recount(
        app,
        now,
        &format!("select {name} || ',' || count(*) || ',' || sum(used) from of_benefits {own} group by kind"),
    )
    .await;
    assert_eq!(by_kind(lines(admin, &path("kinds")).await).await, by_kind(of_own).await);
    let lapsing = recount(
        app,
        now,
        &format!(
            "select count(*) || ' ' || coalesce(sum(lapsing), 0) from of_benefits {own} and lapsing > 0"
        ),
    )
    .await;
    let told = lines(admin, &path("lapsing")).await;
    let units: i64 =
        told.iter().map(|line| line.split(',').rev().nth(1).unwrap().parse::<i64>().unwrap()).sum();
    assert_eq!(format!("{} {units}", told.len()), lapsing[0], "{told:#?}");
}

#[tokio::test]
async fn whatever_is_granted_used_and_waited_for_figures_agree_with_the_rows_that_they_count() {
    let app = TestApp::new(Filled::Empty, true).await;
    let mut conn = app.owner().await;
    let mut tx = conn.begin().await.unwrap();
    let secrets = Secrets::load(&app.database.key_file).unwrap();
    seed::bench(&mut tx, &secrets, 30, NOW.date()).await.unwrap();
    tx.commit().await.unwrap();
    let giant = 5_000_030;
    app.run(&format!(
        "update persons set demo = true where email in ('person1@company{giant}.example', 'operator1@bench.example')"
    ))
    .await;
    for (round, hours) in [0, 13, 25, 40, 71, 95, 96, 120].into_iter().enumerate() {
        let now = NOW + Duration::hours(hours);
        app.set_clock(now);
        let operator = app.sign_in("operator1@bench.example").await;
        let admin = app.sign_in(&format!("person1@company{giant}.example")).await;
        figures::shuffle(&app, f64::from(u32::try_from(round).unwrap()) / 10.0).await;
        app.run(&format!("update programme set technical_activation_user = {}", round % 2 == 0)).await;
        // Of the company whose page is looked at, nothing has ended that its days let run.
        app.run(&format!(
            "update enrollments set ended_at = null
             where partner_id = (select id from partner_directory where mpn_id = {giant})"
        ))
        .await;
        figures::count_at(&app, now).await;
        assert_kept_as_counted(&app, now).await;
        assert_told_as_counted(&app, now, (&operator, giant, &admin)).await;
    }
    // What was counted of one day is not changed by what was counted of another.
    assert_eq!(list(&app, "select day::text from insight_days order by 1").await.len(), 6);
}
