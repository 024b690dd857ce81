//! How many SQL statements a page takes: few, and as many for 300 benefits, members or seats as for three. And how
//! heavy the pages with many of them are.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use partner_portal::base::ids::ProductId;
use tracing::field::{Field, Visit};
use tracing::{Dispatch, Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::app::{ALPINE, TestApp, Visitor, listen};
use crate::database::bulk::{self, add_crowd};
use crate::database::{activations, figures, key_imports, keys, mails, memberships, news, queue, seats};
use crate::factories::{Role, a_company};
use crate::office::Office;

/// A page takes at most this many, without those that open and close its transactions.
const MOST: usize = 6;
/// What opens and closes transactions.
const FRAME: [&str; 4] = ["BEGIN", "SET", "COMMIT", "ROLLBACK"];

/// Notes every statement that sqlx traces.
#[derive(Clone, Default)]
pub struct Statements(Arc<Mutex<Vec<String>>>);

impl Statements {
    /// The statements since the last call, without the frame.
    pub fn take(&self) -> Vec<String> {
        let all = std::mem::take(&mut *self.0.lock().unwrap()).into_iter();
        all.filter(|sql| !FRAME.iter().any(|word| sql.to_uppercase().starts_with(word))).collect()
    }
}

impl<S: Subscriber> Layer<S> for Statements {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            let mut sql = Sql::default();
            event.record(&mut sql);
            self.0.lock().unwrap().push(sql.text().trim().to_owned());
        }
    }
}

/// The two fields in which sqlx tells a statement: a short one whole in the first, a long one in the second.
#[derive(Default)]
struct Sql {
    summary: String,
    statement: String,
}

impl Sql {
    fn text(self) -> String {
        if self.statement.is_empty() { self.summary } else { self.statement }
    }
}

impl Visit for Sql {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "summary" => self.summary = value.to_owned(),
            "db.statement" => self.statement = value.to_owned(),
            _ => {}
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.record_str(field, &format!("{value:?}"));
    }
}

/// A page to count: its name in the table, who opens it, and its path.
struct Page<'a> {
    name: &'static str,
    visitor: &'a Visitor,
    path: String,
}

/// Puts a key for one product into its pool.
async fn fill_pool(app: &TestApp, product: &str) {
    let id = app.id(&format!("select id from products where name = '{product}'")).await;
    let key = format!("AAAAA-{}", uuid::Uuid::now_v7());
    let product = ProductId(id.parse().unwrap());
    keys::add_to_pool(&mut app.owner().await, &app.state.secrets, product, &[key]).await;
}

#[tokio::test]
async fn a_page_takes_few_statements_and_no_more_for_300_benefits() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    bulk::take_benefits(&app, ALPINE).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let user_admin = app.sign_in("user.admin@alpine.example").await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let operator = app.sign_in("operator@programme.example").await;
    let company = format!("/partners/{ALPINE}");

    let mut counts: Vec<(&str, Vec<usize>)> = Vec::new();
    for (first, last) in [(1, 3), (4, 30), (31, 300)] {
        for kind in ["software", "cloud", "visual_studio", "technical", "go_to_market"] {
            app.grant_benefits((ALPINE, "gold_core"), kind, first..=last).await;
        }
        seats::give_first_of_each(&app, "staff1@alpine.example").await;
        let shown = app.benefit(ALPINE, "Test software 0001", "gold_core").await;
        let unused = app.benefit(ALPINE, "Test software 0002", "gold_core").await;
        let cloud = app.benefit(ALPINE, "Test cloud 0002", "gold_core").await;
        let shown_cloud = app.benefit(ALPINE, "Test cloud 0001", "gold_core").await;
        if first == 1 {
            crate::marketing::name_contact(&app).await;
            for product in ["Test software 0001", "Test software 0002", "Test cloud 0001", "Test cloud 0002"]
            {
                fill_pool(&app, product).await;
            }
            for (benefit, fields) in [(&shown, &[][..]), (&shown_cloud, &[("tenant_checked", "yes")])] {
                let response = admin.post(&format!("{company}/benefits/{benefit}/keys"), fields).await;
                assert_eq!(response.status(), 303);
            }
            // A credit among the keys: the page asks about seats as well.
            let credit =
                "update benefits set keys_per_benefit = 0, credit_period = 'month', credit_amount = 100";
            let of = "where product_id = (select id from products where name = 'Test cloud 0003')";
            app.run(&format!("{credit} {of}")).await;
        }
        let key = app.id(&format!("select id from issued_keys where benefit_id = '{shown_cloud}'")).await;
        mails::write(&app, last - first + 1).await;
        let mail = app.id("select id from outbox where about_partner is not null limit 1").await;
        let technical = app.benefit(ALPINE, "Test technical 0001", "gold_core").await;
        let not_asked = app.benefit(ALPINE, "Test technical 0002", "gold_core").await;
        let offer = app.benefit(ALPINE, "Test go_to_market 0001", "gold_core").await;
        if first == 1 {
            let member = app.member(ALPINE, "staff1@alpine.example").await;
            let fields = [("member_id", member.as_str()), ("alternative_email", "other@mail.example")];
            let response = admin.post(&format!("{company}/benefits/{technical}/activation"), &fields).await;
            assert_eq!(response.status(), 303);
        }
        let order = crate::orders::credited(&app, ALPINE).await.0;
        let statement = crate::database::statements::leave_shown(&app).await;
        let line = crate::database::statements::leave_waiting(&app).await;
        let application = app.id("select id from applications where state = 'open'").await;
        let activation =
            app.id(&format!("select id from activations where benefit_id = '{technical}' limit 1")).await;
        news::write(&app, last).await;
        let news = news::leave_some(&app).await;
        let announcement = crate::database::announcements::leave_some(&app).await;
        crate::database::help_pages::leave_some(&app).await;
        let import = key_imports::leave_ready(&app).await;
        let pool = app.id("select product_id from key_pools order by product_id limit 1").await;
        // More that is asked for, by the same company.
        queue::repeat(&app, &activation, last - first + 1).await;
        figures::count(&app).await;
        let desk = format!("/console/companies/{ALPINE}");
        let enrollment = app.id(&format!("select enrollment_id from benefits where id = '{unused}'")).await;
        let holder = app.member(ALPINE, "staff1@alpine.example").await;
        let page = |name, visitor, path: String| Page { name, visitor, path };
        let mut pages = vec![
            page("overview", &admin, format!("{company}/benefits")),
            page("software", &admin, format!("{company}/benefits/software")),
            page("software, row open", &admin, format!("{company}/benefits/software?open={unused}")),
            page("software, keys shown", &admin, format!("{company}/benefits/software?open={shown}")),
            page("software, show again", &consultant, format!("{company}/benefits/software?open={shown}")),
            page("software, role missing", &user_admin, format!("{company}/benefits/software?open={unused}")),
            page(
                "software, sorted",
                &admin,
                format!("{company}/benefits/software?sort=-quantity&status=unused"),
            ),
            page("membership", &admin, format!("{company}/membership")),
            page("figures", &admin, format!("{company}/insights")),
            page("figures.csv", &admin, format!("{company}/insights.csv?figure=seats")),
            page("figures of the programme", &operator, "/console/insights".to_owned()),
            page("figures by company", &operator, "/console/insights/companies".to_owned()),
            page("orders", &admin, format!("{company}/orders")),
            page("what can be bought", &admin, format!("{company}/orders/new")),
            page("competencies", &admin, format!("{company}/orders/new?offer=silver_core")),
            page("a new order", &admin, format!("{company}/orders/new?offer=silver-devops")),
            page("a competency more", &admin, format!("{company}/orders/new?offer=gold-communications")),
            page("an order", &admin, format!("{company}/orders/{order}")),
            page("cancelling an order", &admin, format!("{company}/orders/{order}/cancellation")),
            page("an invoice", &admin, format!("{company}/orders/{order}/invoice")),
            page("all orders", &operator, "/console/orders".to_owned()),
            page("one of all orders", &operator, format!("/console/orders/{order}")),
            page("payments that wait", &operator, "/console/payments".to_owned()),
            page("a bank statement", &operator, format!("/console/payments/{statement}")),
            page("a payment that waits", &operator, format!("/console/payments/lines/{line}")),
            page("importing a bank statement", &operator, "/console/payments/new".to_owned()),
            page("timeline.ics", &admin, format!("{company}/membership/timeline.ics")),
            page("help", &admin, format!("{company}/help")),
            page("help, searched", &admin, format!("{company}/help?q=refund")),
            page("help, with dates", &admin, format!("{company}/help/when-can-i-renew")),
            page("help, with seats", &admin, format!("{company}/help/take-back-a-seat")),
            page("help, with an order", &admin, format!("{company}/help/buy-and-pay")),
            page("help, role missing", &staff, format!("{company}/help/get-a-product-key")),
            page("help of an operator", &operator, "/help/operators-keys".to_owned()),
            page("calendar feed", &admin, format!("{company}/membership/calendar")),
            page("software.csv", &admin, format!("{company}/benefits/software.csv")),
            page("get keys", &admin, format!("{company}/benefits/{unused}/keys")),
            page(
                "get keys of several",
                &admin,
                format!("{company}/benefits/keys?benefit_id={unused}&benefit_id={shown}&benefit_id={cloud}"),
            ),
            page("cloud, row open", &admin, format!("{company}/benefits/cloud?open={cloud}")),
            page("cloud, keys shown", &admin, format!("{company}/benefits/cloud?open={shown_cloud}")),
            page("redemption", &admin, format!("{company}/benefits/{shown_cloud}/keys/{key}/redemption")),
            page("technical, row open", &admin, format!("{company}/benefits/technical?open={technical}")),
            page(
                "technical, role missing",
                &user_admin,
                format!("{company}/benefits/technical?open={technical}"),
            ),
            page("activation", &admin, format!("{company}/benefits/{not_asked}/activation")),
            page("offer, row open", &admin, format!("{company}/benefits/go-to-market?open={offer}")),
            page("technical, staff", &staff, format!("{company}/benefits/technical")),
            page("my assignments", &staff, format!("{company}/my-assignments")),
            page("go-to-market, no role", &user_admin, format!("{company}/benefits/go-to-market")),
            page("contact", &admin, format!("{company}/benefits/go-to-market/contact")),
            page("another contact", &admin, format!("{company}/benefits/go-to-market/contact?change=yes")),
            page("people", &admin, format!("{company}/account/people")),
            page("a person", &admin, format!("{company}/account/people/{holder}")),
            page("a person, role missing", &consultant, format!("{company}/account/people/{holder}")),
            page("adding somebody", &admin, format!("{company}/account/people/new")),
            page("adding many", &admin, format!("{company}/account/people/many")),
            page("roles of a person", &admin, format!("{company}/account/people/{holder}/roles")),
            page("deactivating", &admin, format!("{company}/account/people/{holder}/deactivation")),
            page("requests for roles", &admin, format!("{company}/account/role-requests")),
            page("company data", &admin, format!("{company}/account/company")),
            page("my access", &admin, format!("{company}/account/access")),
            page("becoming a Global admin", &staff, format!("{company}/account/global-admin")),
            page("proving a domain", &staff, format!("{company}/account/global-admin/dns")),
            page("register of seats", &admin, format!("{company}/seats")),
            page("refused", &staff, format!("{company}/benefits")),
            page("start", &admin, "/".to_owned()),
            page("companies", &consultant, "/partners".to_owned()),
            page("profile", &admin, "/profile".to_owned()),
            page("password", &admin, "/profile/password".to_owned()),
            page("own data", &admin, "/profile/data.json".to_owned()),
            page("own address", &admin, "/profile/email".to_owned()),
            page("sessions", &admin, "/profile/sessions".to_owned()),
            page("console", &operator, "/console".to_owned()),
            page("key pools", &operator, "/console/keys".to_owned()),
            page("a key pool", &operator, format!("/console/keys/{pool}")),
            page("issued keys", &operator, format!("/console/keys/issued?company={ALPINE}")),
            page("an issued key", &operator, format!("/console/keys/issued/{key}")),
            page("replacing a key", &operator, format!("/console/keys/issued/{key}/replacement")),
            page("giving a membership", &operator, format!("{desk}/memberships")),
            page("extending one", &operator, format!("{desk}/memberships/{enrollment}/extension")),
            page("granting more", &operator, format!("{desk}/benefits/{unused}/quantity")),
            page("imports of keys", &operator, "/console/keys/imports".to_owned()),
            page("an import of keys", &operator, format!("/console/keys/imports/{import}")),
            page("activations", &operator, "/console/activations?status=all".to_owned()),
            page(
                "activations, filtered",
                &operator,
                format!("/console/activations?company={ALPINE}&assignee=nobody"),
            ),
            page("one activation", &operator, format!("/console/activations/{activation}")),
            page("applications", &operator, "/console/applications".to_owned()),
            page("an application", &operator, format!("/console/applications/{application}")),
            page("companies", &operator, "/console/companies".to_owned()),
            page("companies by a part of the name", &operator, "/console/companies?q=sulting".to_owned()),
            page(
                "companies by somebody's address",
                &operator,
                "/console/companies?q=staff1@alpine.example".to_owned(),
            ),
            page("one company", &operator, format!("/console/companies/{ALPINE}")),
            page("beginning to look", &operator, format!("/console/companies/{ALPINE}/look")),
            page("a company's people", &operator, format!("/console/companies/{ALPINE}/people")),
            page(
                "a Global admin by hand",
                &operator,
                format!("/console/companies/{ALPINE}/people/{holder}/global-admin"),
            ),
            page("mails", &operator, "/console/mail".to_owned()),
            page("mails to one address", &operator, "/console/mail?q=reader1@alpine.example".to_owned()),
            page("mail", &operator, format!("/console/mail/{mail}")),
            page("mails by subject", &operator, "/console/mail?subject=pool&status=queued".to_owned()),
            page("news", &operator, "/console/news".to_owned()),
            page("news that was sent", &operator, format!("/console/news/{news}")),
            page("writing news", &operator, "/console/news/new".to_owned()),
            page("announcements", &operator, "/console/announcements".to_owned()),
            page("an announcement", &operator, format!("/console/announcements/{announcement}")),
            page("pages of help", &operator, "/console/help-pages".to_owned()),
            page("a page of help", &operator, "/console/help-pages/give-roles".to_owned()),
            page("writing a page of help", &operator, "/console/help-pages/give-roles/text".to_owned()),
            page("a version of help", &operator, "/console/help-pages/give-roles/versions/1".to_owned()),
            page("mail as HTML", &operator, format!("/console/mail/{mail}/html")),
        ];
        for kind in ["cloud", "visual-studio", "technical", "go-to-market"] {
            pages.push(page(kind, &admin, format!("{company}/benefits/{kind}")));
        }
        // Once before counting: a connection's first use of a type asks the database about it.
        for it in &pages {
            it.visitor.get(&it.path).await;
        }
        for (at, it) in pages.iter().enumerate() {
            statements.take();
            let response = it.visitor.get(&it.path).await;
            let status = response.status().as_u16();
            let expected = match it.name {
                "refused" => 403,
                "start" => 303,
                _ => 200,
            };
            assert_eq!(status, expected, "{}", it.path);
            let sql = statements.take();
            // Each of these pages begins with its session: what doesn't see that sees nothing.
            assert!(sql.iter().any(|sql| sql.contains("from sessions")), "{}: {sql:?}", it.name);
            // Operators are told there, too, whether a Global admin signs in.
            let most = if it.name == "a company's people" { MOST + 1 } else { MOST };
            assert!(sql.len() <= most, "{} takes {}: {sql:#?}", it.name, sql.len());
            match counts.get_mut(at) {
                Some((_, of_page)) => of_page.push(sql.len()),
                None => counts.push((it.name, vec![sql.len()])),
            }
        }
    }
    // The list really grew.
    assert!(admin.page(&format!("{company}/benefits/software?page=6")).await.contains("Test software 0300"));
    let mut table = format!("{:<26}{:>6}{:>6}{:>6}\n", "statements for benefits:", 3, 30, 300);
    for (name, of_page) in &counts {
        writeln!(table, "{name:<26}{:>6}{:>6}{:>6}", of_page[0], of_page[1], of_page[2]).unwrap();
    }
    println!("{table}");
    for (name, of_page) in counts {
        // Fewer, where the page of the opened row holds no seats any more.
        assert!(of_page.iter().all(|count| *count <= of_page[0]), "{name} takes {of_page:?}");
    }
}

/// A page's HTML takes at most so many bytes, compressed.
const HEAVIEST: usize = 15 * 1024;

/// How many bytes of HTML come over the wire.
async fn weight(visitor: &Visitor, path: &str) -> usize {
    let request = visitor.client.get(visitor.base_url.join(path).unwrap());
    let response = request.header("accept-encoding", "gzip").send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(response.headers()["content-encoding"], "gzip", "{path}");
    response.bytes().await.unwrap().len()
}

#[tokio::test]
async fn people_and_seats_take_few_statements_and_few_bytes_also_when_there_are_300() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    // A page of thirty rows, one of them with the seats.
    app.grant_benefits((ALPINE, "gold_core"), "visual_studio", 1..=28).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let agent = app.sign_in("admin.agent@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let people = format!("/partners/{ALPINE}/account/people");
    let register = format!("/partners/{ALPINE}/seats");
    let row = format!("/partners/{ALPINE}/benefits/visual-studio?open={benefit}");
    let mut counts: Vec<usize> = Vec::new();
    for (first, last) in [(1, 3), (4, 30), (31, 300)] {
        add_crowd(&app, first..=last).await;
        seats::fill(&app, &benefit, last).await;
        let holder = app.member(ALPINE, &format!("crowd{last}@alpine.example")).await;
        let pages = [
            (&admin, people.clone()),
            (&admin, format!("{people}?open={holder}")),
            (&admin, format!("{people}?q=crowd&status=with-seats&sort=-seats")),
            (&admin, register.clone()),
            (&admin, format!("{register}?q=crowd&status=assigned&sort=-since")),
            (&admin, row.clone()),
            (&admin, format!("{row}&seats={last}")),
            (&admin, format!("{row}&holder=crowd&find=crowd")),
            (&agent, row.clone()),
        ];
        let csv = format!("{people}.csv");
        for (visitor, path) in pages.iter().map(|(visitor, path)| (*visitor, path)).chain([(&admin, &csv)]) {
            // Once before counting: a connection's first use of a type asks the database about it.
            visitor.page(path).await;
            statements.take();
            visitor.page(path).await;
            let sql = statements.take();
            assert!(sql.iter().any(|sql| sql.contains("from sessions")), "{path}: {sql:?}");
            assert!(sql.len() <= MOST, "{path} takes {}: {sql:#?}", sql.len());
            counts.push(sql.len());
        }
        for (visitor, path) in &pages {
            let weight = weight(visitor, path).await;
            println!("{last}: {weight} bytes, {path}");
            assert!(weight <= HEAVIEST, "{path} with {last}: {weight} bytes");
        }
    }
    // There really are 300, and all of them are held.
    let page = admin.page(&row).await;
    assert!(page.contains("300 assigned, 0 free") && page.contains("Seats 251 to 300"), "{page}");
    let (three, more) = counts.split_at(counts.len() / 3);
    assert_eq!(more, [three, three].concat(), "statements with 30 and 300, and with three");
}

#[tokio::test]
async fn telling_of_an_act_and_noting_activity_stay_within_the_limit() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let row = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    admin.page(&row).await;
    statements.take();
    let response = admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    println!("get keys: {}", statements.take().len());
    for (what, part) in
        [("the page after it", "data - 'flash'"), ("a page a while later", "update sessions set expires_at")]
    {
        admin.page(&row).await;
        let sql = statements.take();
        assert!(sql.iter().any(|sql| sql.contains(part)), "{what}: {sql:?}");
        println!("{what}: {}", sql.len());
        assert!(sql.len() <= MOST, "{what}: {sql:#?}");
        app.clock.advance(time::Duration::minutes(2));
    }
}

#[tokio::test]
async fn many_seats_take_as_many_statements_as_few_and_a_thousand_are_done_in_time() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    memberships::grant(&app, &benefit, 1_100).await;
    add_crowd(&app, 1..=1_013).await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    let digest_of = |page: &crate::html::Page| {
        let fields = page.whole().all("input[type=hidden][name=preview]").into_iter();
        fields.filter_map(|field| field.attr("value")).find(|value| *value != "yes").unwrap().to_owned()
    };
    // Four acts each time: a preview and the giving, a preview and the taking back. Once before counting.
    let mut counts: Vec<Vec<usize>> = Vec::new();
    let mut first = 1;
    for count in [1, 12, 1_000] {
        let emails: String =
            (first..first + count).map(|number| format!("crowd{number}@alpine.example\n")).collect();
        first += count;
        let started = std::time::Instant::now();
        statements.take();
        let mut of_acts = Vec::new();
        let asked = admin.post(&path, &[("emails", &emails), ("preview", "yes")]).await;
        assert_eq!(asked.status(), 200);
        of_acts.push(statements.take().len());
        let digest = digest_of(&crate::html::Page::of(asked).await);
        let given = admin.post(&path, &[("emails", &emails), ("preview", &digest)]).await;
        assert_eq!(given.status(), 303);
        of_acts.push(statements.take().len());
        let held: Vec<uuid::Uuid> = sqlx::query_scalar(
            "select id from seat_assignments where benefit_id = $1 and released_at is null",
        )
        .bind(benefit.parse::<uuid::Uuid>().unwrap())
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap();
        assert!(held.len() >= count);
        statements.take();
        let ids: Vec<String> = held.iter().map(ToString::to_string).collect();
        let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("assignment_id", id.as_str())).collect();
        fields.push(("preview", "yes"));
        let removals = format!("{path}/removals");
        let asked = admin.post(&removals, &fields).await;
        assert_eq!(asked.status(), 200);
        of_acts.push(statements.take().len());
        let digest = digest_of(&crate::html::Page::of(asked).await);
        fields.pop();
        fields.push(("preview", &digest));
        assert_eq!(admin.post(&removals, &fields).await.status(), 303);
        of_acts.push(statements.take().len());
        println!("{count} seats: {of_acts:?} statements, {:?}", started.elapsed());
        counts.push(of_acts);
    }
    assert_eq!(counts[1], counts[2], "for twelve and for a thousand");
    assert!(counts[2].iter().all(|count| *count <= 16), "{counts:?}");
}

/// What fulfilling these together takes, for the preview and for the act.
async fn fulfil_together(statements: &Statements, operator: &Visitor, chosen: &[String]) -> [usize; 2] {
    let path = "/console/activations/fulfilments";
    let mut fields: Vec<(&str, &str)> = chosen.iter().map(|id| ("activation_id", id.as_str())).collect();
    fields.push(("preview", "yes"));
    statements.take();
    let shown = operator.post(path, &fields).await;
    assert_eq!(shown.status(), 200);
    let of_preview = statements.take().len();
    let digest = crate::html::Page::of(shown).await.hidden("preview");
    fields.pop();
    fields.push(("preview", &digest));
    statements.take();
    assert_eq!(operator.post(path, &fields).await.status(), 303);
    let of_act = statements.take().len();
    // The message is told, so that the next one is another.
    operator.page("/console/activations").await;
    [of_preview, of_act]
}

#[tokio::test]
async fn fifty_offers_are_fulfilled_in_as_many_statements_as_two() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    let companies =
        [a_company().with_gold().made_in(&app).await, a_company().with_gold().made_in(&app).await];
    for company in companies {
        app.grant_benefits((company.mpn_id, "gold_core"), "go_to_market", 1..=25).await;
        let member = app.member(company.mpn_id, &company.email_of(Role::Partner)).await;
        let address = format!("marketing@elsewhere-{}.example", company.mpn_id);
        Office::of(&app, company).await.names_contact(&member, &address, "fr").await;
    }
    let mut counts: Vec<[usize; 2]> = Vec::new();
    // The last three: whoever reads there wants no more mail, and the Global admins are told instead.
    for (count, refused) in
        [(2, false), (2, false), (10, false), (50, false), (2, true), (10, true), (50, true)]
    {
        activations::ask_anew(&app, &companies.map(|company| company.mpn_id)).await;
        if refused {
            app.run("update named_addresses set refused_at = now()").await;
        }
        let sql = "select a.id::text from activations a join benefits b on b.partner_id = a.partner_id
                   and b.id = a.benefit_id join products p on p.id = b.product_id
                   where a.state = 'requested' and p.code like 'test-%' order by p.code limit $1";
        let chosen: Vec<String> =
            sqlx::query_scalar(sql).bind(count).fetch_all(&mut app.owner().await).await.unwrap();
        let of_both = fulfil_together(&statements, &operator, &chosen).await;
        let active =
            "select count(*) from activations where state = 'active' and changed_at >= '2026-11-20 10:00Z'";
        assert_eq!(app.count(active).await, i64::from(count));
        println!("{count} offers, addresses refused: {refused}: {of_both:?} statements");
        counts.push(of_both);
    }
    // Once before counting.
    assert_eq!((counts[2], counts[3]), (counts[1], counts[1]), "ten and fifty, and two");
    assert_eq!((counts[5], counts[6]), (counts[4], counts[4]), "where addresses are refused");
    assert!(counts.iter().all(|[preview, act]| *preview <= 8 && *act <= 18), "{counts:?}");
}

#[tokio::test]
async fn whoever_leaves_gives_fifty_seats_back_in_as_many_statements_as_two() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    let office = Office::of_number(&app, ALPINE).await;
    let mut counts = Vec::new();
    let mut first = 1;
    for (last, email) in [(2, "staff1"), (4, "staff3"), (14, "staff4"), (64, "staff7")]
        .map(|(last, name)| (last, format!("{name}@alpine.example")))
    {
        app.grant_benefits((ALPINE, "gold_core"), "visual_studio", first..=last).await;
        seats::forget_all(&app).await;
        seats::give_first_of_each(&app, &email).await;
        seats::count_anew(&app).await;
        statements.take();
        office.deactivates(&email).await;
        counts.push(statements.take().len());
        first = last + 1;
    }
    println!("deactivations: {counts:?} statements");
    // Once before counting.
    assert!(counts[1] == counts[2] && counts[2] == counts[3], "{counts:?}");
}

#[tokio::test]
async fn service_requests_take_few_statements_and_few_bytes_also_when_there_are_300() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);

    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let operator = app.sign_in("operator@programme.example").await;
    let partner = app.partner(ALPINE).await;
    let requests = format!("/partners/{ALPINE}/service-requests");
    let open = app
        .id(&format!("select id from service_requests where partner_id = '{partner}' and number = 1"))
        .await;
    let mut counts: Vec<usize> = Vec::new();
    for (first, last) in [(3, 5), (6, 32), (33, 302)] {
        // Each with a message more in one thread, and in that of one that is closed.
        bulk::add_closed_requests(&app, ALPINE, first..=last).await;
        let closed = app
            .id(&format!("select id from service_requests where partner_id = '{partner}' and number = 3"))
            .await;
        let pages = [
            (&admin, requests.clone()),
            (&admin, format!("{requests}?q=request&status=closed&type=other&sort=-title")),
            (&admin, format!("{requests}.csv")),
            (&staff, requests.clone()),
            (&admin, format!("{requests}/new")),
            (&staff, format!("{requests}/new")),
            (&admin, format!("{requests}/new?type=advisory")),
            (&admin, format!("{requests}/{open}")),
            (&admin, format!("{requests}/{closed}")),
            (&operator, "/console/service-requests?status=all".to_owned()),
            (&operator, format!("/console/service-requests?company={ALPINE}&status=closed&assignee=nobody")),
            (&operator, crate::service_requests::console(&open)),
            (&operator, crate::service_requests::console(&closed)),
        ];
        for (visitor, path) in &pages {
            // Once before counting: a connection's first use of a type asks the database about it.
            visitor.page(path).await;
            statements.take();
            visitor.page(path).await;
            let sql = statements.take();
            assert!(sql.iter().any(|sql| sql.contains("from sessions")), "{path}: {sql:?}");
            assert!(sql.len() <= MOST, "{path} takes {}: {sql:#?}", sql.len());
            counts.push(sql.len());
            if !path.ends_with(".csv") {
                let weight = weight(visitor, path).await;
                println!("{last}: {weight} bytes, {} statements, {path}", sql.len());
                assert!(weight <= HEAVIEST, "{path} with {last}: {weight} bytes");
            }
        }
    }
    assert!(
        admin
            .page(&format!("{requests}?page=7"))
            .await
            .rows()
            .iter()
            .any(|row| row.cells().contains(&"SR-1".to_owned())),
        "there really are 302"
    );
    let (three, more) = counts.split_at(counts.len() / 3);
    assert_eq!(more, [three, three].concat(), "statements with 30 and 300, and with three");
}
