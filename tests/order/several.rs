//! Several at once, by several people, that cross: acts on many rows of the same companies, chosen in different orders. Who
//! is later waits, and is told what has changed; nobody gives way, since everybody locks in one order.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use partner_portal::base::ids::MemberId;
use partner_portal::people::acts::deactivate;
use time::Duration;
use time::macros::date;
use tracing::{Dispatch, Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use super::random::Dice;
use super::{assert_copies_agree, assert_log_in_order, assert_tenures_apart};
use crate::app::{Listening, TestApp, Visitor, listen};
use crate::database::{activations, keys, members, memberships, seats};
use crate::factories::{Admin, Company, CompanyPlan, Role, SEATS, a_company};
use crate::fulfilment::{OPERATOR, SECOND};
use crate::html::Page;
use crate::office::{Office, told};
use crate::service_requests::{console, id_of, list, once};

const OFFERS: [&str; 3] = ["Case study", "Press release with quote", "Social media posts"];
const MANY: &str = "/console/activations/fulfilments";
const CREDIT: &str = "Office 365 E3";

/// Counts how often an act gave way to another one.
#[derive(Clone, Default)]
struct WaysGiven(Arc<AtomicUsize>);

impl<S: Subscriber> Layer<S> for WaysGiven {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "partner_portal::web::settle" {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl WaysGiven {
    fn listen(&self) -> Listening {
        listen(&Dispatch::new(tracing_subscriber::registry().with(self.clone())))
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// Two companies with two memberships each, which grant the same offers, and the operators who fulfil them.
struct Market {
    app: TestApp,
    companies: [Company; 2],
    operators: Vec<Visitor>,
}

impl Market {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let (bought, ends) = (date!(2026 - 11 - 10), date!(2027 - 11 - 10));
        let with_offers = |plan: CompanyPlan, package| {
            let plan = plan.with(package).from(bought, ends);
            OFFERS.iter().fold(plan, |plan, offer| plan.with_benefit(offer, 1))
        };
        let plan = with_offers(with_offers(a_company(), "silver_core"), "gold_core").with_seats(5);
        let plan = plan.with_action_pack().with_benefit(CREDIT, 1);
        let companies = [plan.clone().made_in(&app).await, plan.made_in(&app).await];
        for company in companies {
            let contact = app.member(company.mpn_id, &company.email_of(Role::Partner)).await;
            let address = format!("marketing@elsewhere-{}.example", company.mpn_id);
            Office::of(&app, company).await.names_contact(&contact, &address, "fr").await;
        }
        memberships::change_slowly(&app).await;
        let mut operators = vec![app.sign_in(OPERATOR).await];
        for email in [SECOND, "third@programme.example", "fourth@programme.example"] {
            app.run(&format!(
                "insert into persons (id, email, password_changed_at, created_at, demo)
                 values (gen_random_uuid(), '{email}', '2026-01-01', '2026-01-01', true);
                 insert into operators (person_id, created_at)
                 select id, created_at from persons where email = '{email}'"
            ))
            .await;
            operators.push(app.sign_in(email).await);
        }
        Self { app, companies, operators }
    }

    /// Nothing of what the rounds before have done is left but entries and mails. Gives what is asked for.
    async fn ask_anew(&self) -> Vec<String> {
        let numbers = self.companies.map(|company| company.mpn_id);
        activations::ask_anew(&self.app, &numbers).await;
        let sql = "select a.id::text from activations a join partner_directory d on d.id = a.partner_id
                   where d.mpn_id = any($1) order by a.id";
        sqlx::query_scalar(sql).bind(numbers.to_vec()).fetch_all(&mut self.app.owner().await).await.unwrap()
    }

    /// What the companies were told and what stands in their logs: as many as were fulfilled, and of each once.
    async fn assert_each_was_fulfilled_once(&self, fulfilled: i64) {
        let entries = "from company_audit where action = 'activation.fulfilled' and outcome = 'done'
                       and at >= '2026-11-20 10:00Z'";
        assert_eq!(self.app.count(&format!("select count(*) {entries}")).await, fulfilled);
        let ids = format!("select count(distinct subject_id) {entries}");
        assert_eq!(self.app.count(&ids).await, fulfilled, "fulfilled twice");
        let mails = "select count(*) from outbox where mail->>'mail' = 'go_to_market_active'
                     and recipient like 'marketing@elsewhere-%'";
        assert_eq!(self.app.count(mails).await, fulfilled);
    }
}

/// Some of these, at least one, in an order of their own.
fn some_of(all: &[String], dice: &mut Dice) -> Vec<String> {
    let mut chosen: Vec<String> = all.iter().filter(|_| dice.below(2) == 0).cloned().collect();
    if chosen.is_empty() {
        chosen.push(all[usize::try_from(dice.below(all.len() as u64)).unwrap()].clone());
    }
    shuffled(chosen, dice)
}

fn shuffled(mut all: Vec<String>, dice: &mut Dice) -> Vec<String> {
    for at in (1..all.len()).rev() {
        all.swap(at, usize::try_from(dice.below(at as u64 + 1)).unwrap());
    }
    all
}

async fn send(visitor: &Visitor, activations: &[String], preview: &str) -> Page {
    let mut fields: Vec<(&str, &str)> = activations.iter().map(|id| ("activation_id", id.as_str())).collect();
    fields.push(("preview", preview));
    Page::of(visitor.post(MANY, &fields).await).await
}

/// Each of these goes to one of so many, in an order of its own; two who were given offers of the same memberships meet in
/// nothing else.
fn dealt(all: &[String], to: usize, dice: &mut Dice) -> Vec<Vec<String>> {
    let mut dealt = vec![Vec::new(); to];
    for (number, id) in shuffled(all.to_vec(), dice).into_iter().enumerate() {
        dealt[number % to].push(id);
    }
    dealt
}

/// The digest of the preview of these.
async fn preview(visitor: &Visitor, chosen: &[String]) -> String {
    let page = send(visitor, chosen, "yes").await;
    assert_eq!(page.status, 200, "{page}");
    page.find_hidden("preview").unwrap_or_default()
}

async fn race(rounds: u64, operators: usize) {
    let given = WaysGiven::default();
    let _listening = given.listen();
    let it = Market::new().await;
    let (mut dice, mut fulfilled, mut late) = (Dice(operators as u64), 0, 0);
    for round in 0..rounds {
        let asked = it.ask_anew().await;
        let sets = match round % 2 {
            0 => dealt(&asked, operators, &mut dice),
            _ => (0..operators).map(|_| some_of(&asked, &mut dice)).collect(),
        };
        let mut presses = Vec::new();
        for (operator, chosen) in it.operators.iter().zip(sets) {
            let digest = preview(operator, &chosen).await;
            presses.push((operator, chosen, digest));
        }
        let answers = join_all(
            presses
                .iter()
                .map(async |(operator, chosen, digest)| send(operator, chosen, digest).await.status),
        );
        let statuses = answers.await;
        assert!(statuses.iter().all(|status| [303, 422].contains(status)), "round {round}: {statuses:?}");
        assert!(statuses.contains(&303), "somebody is first: {statuses:?}");
        let mut active: Vec<&String> = Vec::new();
        for ((_, chosen, _), _) in presses.iter().zip(&statuses).filter(|(_, status)| **status == 303) {
            active.extend(chosen);
        }
        late += statuses.iter().filter(|status| **status == 422).count();
        fulfilled += i64::try_from(active.len()).unwrap();
        let now_active = it.app.count("select count(*) from activations where state = 'active' and changed_at >= '2026-11-20 10:00Z'").await;
        assert_eq!(
            now_active,
            i64::try_from(active.len()).unwrap(),
            "all of each answer or none: round {round}"
        );
        it.assert_each_was_fulfilled_once(fulfilled).await;
        assert_copies_agree(&it.app).await;
    }
    println!(
        "{rounds} rounds of {operators}: {fulfilled} fulfilled, {late} too late, {} gave way",
        given.count()
    );
    assert_eq!(given.count(), 0, "acts that waited for each other");
    assert_log_in_order(&it.app).await;
}

#[tokio::test]
async fn operators_who_fulfil_overlapping_offers_in_different_orders_never_wait_for_each_other() {
    race(10, 2).await;
    race(10, 4).await;
}

#[tokio::test]
#[ignore = "takes a minute: see docs/testing.md"]
async fn two_hundred_rounds_of_operators_who_fulfil_overlapping_offers() {
    race(200, 2).await;
    race(200, 4).await;
}

/// A company's people at work while operators decide.
struct Firm<'a> {
    market: &'a Market,
    company: Company,
    admin: Admin,
    seats: String,
    credit: String,
    redemption: String,
    enrollment: String,
}

impl<'a> Firm<'a> {
    async fn new(market: &'a Market) -> Self {
        let (app, company) = (&market.app, market.companies[0]);
        let admin = company.admin(app).await;
        let (seats, credit) = (company.benefit(app, SEATS).await, company.benefit(app, CREDIT).await);
        let at = format!("/partners/{}/benefits/{credit}/keys", company.mpn_id);
        let got = admin.post(&at, &[("tenant_checked", "yes"), ("confirm", "yes")]).await;
        assert_eq!(got.status(), 303, "{}", Page::of(got).await);
        let key = app.id(&format!("select id from issued_keys where benefit_id = '{credit}'")).await;
        let enrollment = app.id(&format!("select enrollment_id from benefits where id = '{seats}'")).await;
        Self {
            market,
            company,
            admin,
            seats,
            credit,
            redemption: format!("{at}/{key}/redemption"),
            enrollment,
        }
    }

    /// A new day: nobody has a seat, everybody is there, nothing is redeemed or cancelled.
    async fn begin_anew(&self) {
        let app = &self.market.app;
        seats::forget(app, &self.seats).await;
        members::reactivate(app, self.company.mpn_id, &self.company.staff_email(1)).await;
        keys::forget_redemptions(app, &self.credit).await;
        memberships::make_cancellable(app, &self.enrollment).await;
    }

    /// Those of what is asked for that another membership grants.
    async fn asked_elsewhere(&self, asked: Vec<String>) -> Vec<String> {
        let sql = "select a.id::text from activations a
                   join benefits b on b.partner_id = a.partner_id and b.id = a.benefit_id
                   where a.id::text = any($1) and b.enrollment_id <> $2::uuid order by a.id";
        let mut conn = self.market.app.owner().await;
        sqlx::query_scalar(sql).bind(asked).bind(&self.enrollment).fetch_all(&mut conn).await.unwrap()
    }

    fn assignments(&self) -> String {
        format!("/partners/{}/benefits/{}/assignments", self.company.mpn_id, self.seats)
    }

    fn everybody(&self) -> String {
        (1..=3).map(|number| self.company.staff_email(number) + "\n").collect()
    }

    async fn preview_of_seats(&self) -> String {
        let emails = self.everybody();
        let page =
            Page::of(self.admin.post(&self.assignments(), &[("emails", &emails), ("preview", "yes")]).await)
                .await;
        let fields = page.whole().all("input[type=hidden][name=preview]").into_iter();
        fields.filter_map(|it| it.attr("value")).find(|value| *value != "yes").unwrap().to_owned()
    }

    async fn give_seats(&self, digest: &str) -> u16 {
        let emails = self.everybody();
        let fields = [("emails", emails.as_str()), ("preview", digest), ("confirm", "yes")];
        self.admin.post(&self.assignments(), &fields).await.status().as_u16()
    }

    async fn deactivate_one(&self) -> u16 {
        let app = &self.market.app;
        let office = Office::of(app, self.company).await;
        let member =
            MemberId(app.member(self.company.mpn_id, &self.company.staff_email(1)).await.parse().unwrap());
        let mut tx = office.begin().await;
        let done = told(deactivate(&mut tx, &office.partner, &office.actor, member).await);
        tx.commit().await.unwrap();
        if done.is_ok() { 303 } else { 422 }
    }

    async fn preview_of_redemption(&self) -> String {
        let day = [("redeemed_on", "2026-11-20")];
        Page::of(self.admin.post(&self.redemption, &day).await).await.hidden("preview")
    }

    async fn redeem(&self, digest: &str) -> u16 {
        let fields = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", digest)];
        self.admin.post(&self.redemption, &fields).await.status().as_u16()
    }

    /// Asks for the cancellation, which an operator reads: the request, and how it was seen.
    async fn ask_for_cancellation(&self, operator: &Visitor) -> (String, String) {
        let once = once();
        let fields = [
            ("type", "cancellation"),
            ("once", &once),
            ("enrollment", &self.enrollment),
            ("text", "Not used."),
        ];
        let request = id_of(&self.admin.post(&list(self.company.mpn_id), &fields).await);
        let seen = operator.page(&console(&request)).await.hidden("seen");
        (request, seen)
    }
}

async fn close(operator: &Visitor, request: &str, seen: &str, reason: &str) -> u16 {
    let fields = [("seen", seen), ("reason", reason), ("text", "")];
    operator.post(&format!("{}/closing", console(request)), &fields).await.status().as_u16()
}

async fn race_all(rounds: u64) {
    let given = WaysGiven::default();
    let _listening = given.listen();
    let it = Market::new().await;
    let firm = Firm::new(&it).await;
    let [first, second, third, ..] = &it.operators[..] else { panic!("there are four") };
    let (mut dice, mut done) = (Dice(7), [0; 6]);
    for round in 0..rounds {
        let asked = it.ask_anew().await;
        firm.begin_anew().await;
        it.app.clock.advance(Duration::minutes(3));
        let (request, seen) = firm.ask_for_cancellation(third).await;
        // In every third round nothing is done that ends the right to the refund.
        let leaves_refund = round % 3 == 0;
        let asked = if leaves_refund { firm.asked_elsewhere(asked).await } else { asked };
        let (some, others) = (some_of(&asked, &mut dice), some_of(&asked, &mut dice));
        let (of_some, of_others) = (preview(first, &some).await, preview(second, &others).await);
        let seats = if leaves_refund { "stale".to_owned() } else { firm.preview_of_seats().await };
        let redemption = firm.preview_of_redemption().await;
        let statuses: [u16; 6] = tokio::join!(
            async { send(first, &some, &of_some).await.status },
            firm.give_seats(&seats),
            close(third, &request, &seen, "granted"),
            firm.deactivate_one(),
            firm.redeem(&redemption),
            async { send(second, &others, &of_others).await.status },
        )
        .into();
        assert!(statuses.iter().all(|status| [303, 422].contains(status)), "round {round}: {statuses:?}");
        for (count, status) in done.iter_mut().zip(statuses) {
            *count += usize::from(status == 303);
        }
        let both =
            "select count(*) from enrollments where cancelled_at is not null and refund_ended_at is not null
                    and created_at >= '2026-11-10'";
        assert_eq!(it.app.count(both).await, 0, "cancelled, and its right to that ended: round {round}");
        assert_copies_agree(&it.app).await;
        assert_tenures_apart(&it.app).await;
        let seen = third.page(&console(&request)).await.find_hidden("seen");
        if let Some(seen) = seen {
            assert_eq!(close(third, &request, &seen, "declined").await, 303);
        }
    }
    println!("{rounds} rounds, done of each: {done:?}, {} gave way", given.count());
    assert!(done.iter().all(|count| *count > 0), "each was done once at least: {done:?}");
    assert_eq!(given.count(), 0, "acts that waited for each other");
    assert_log_in_order(&it.app).await;
}

#[tokio::test]
async fn acts_of_all_kinds_on_the_same_companies_never_wait_for_each_other() {
    race_all(12).await;
}

#[tokio::test]
#[ignore = "takes a minute: see docs/testing.md"]
async fn two_hundred_rounds_of_acts_of_all_kinds_on_the_same_companies() {
    race_all(200).await;
}
