//! From the tables of `companies` to the rows of the database: ids, days, quantities, counters, and the log's
//! entries. Pure, so that the demo's figures can be tested without a database.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use time::{Date, Duration, OffsetDateTime, Time};
use uuid::Uuid;

use super::activations::{ActivationRow, add_activation};
use super::companies::{
    Benefit, Bought, COMPANIES, Company, ContactSet, KeysRevealed, OPERATOR_EMAIL, SeatHeld, Year,
};
use super::keys::{EMPTY_POOL, POOL_SIZE, demo_key};
use super::requests::{RequestRow, add_requests};
use crate::audit::{Act, ContactDetails, PROGRAMME, RedemptionDetails, SeatDetails};
use crate::base::clock::date_in;
use crate::base::ids::{BenefitId, MemberId, ProductId, ProductKeyId};
use crate::membership::packages::granted_quantities;
use crate::membership::{ActivationState, Subscription, activate_by, anniversary};
use crate::seed::catalogue::{PRODUCTS, Product, offers, product_id};
use crate::seed::{dated_id, named_id};
use crate::subscriptions::{Outcomes, outcomes};

/// All that belongs to the demo, but the catalogue.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub persons: Vec<PersonRow>,
    pub partners: Vec<PartnerRow>,
    pub members: Vec<MemberRow>,
    pub enrollments: Vec<EnrollmentRow>,
    pub benefits: Vec<BenefitRow>,
    pub keys: Vec<KeyRow>,
    pub redemptions: Vec<RedemptionRow>,
    pub assignments: Vec<AssignmentRow>,
    pub activations: Vec<ActivationRow>,
    pub contacts: Vec<ContactRow>,
    pub requests: Vec<RequestRow>,
    pub audit: Vec<AuditRow>,
}

#[derive(Debug)]
pub(super) struct PersonRow {
    pub id: Uuid,
    pub email: &'static str,
    pub language: Option<&'static str>,
}

#[derive(Debug)]
pub(super) struct PartnerRow {
    pub id: Uuid,
    pub company: &'static Company,
    pub invited_at: Option<OffsetDateTime>,
    pub created_at: OffsetDateTime,
}

#[derive(Debug)]
pub(super) struct MemberRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub person: Uuid,
    pub name: &'static str,
    pub role: Option<&'static str>,
    pub created_at: OffsetDateTime,
}

#[derive(Debug)]
pub(super) struct EnrollmentRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub bought: &'static Bought,
    pub starts_on: Date,
    pub anniversary_on: Date,
    pub created_at: OffsetDateTime,
    pub refund_ended: Option<RefundEnded>,
}

/// The first act under an enrollment, which ended the right to a refund (R-MEM-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RefundEnded {
    pub at: OffsetDateTime,
    pub by: &'static str,
    pub benefit: Uuid,
}

#[derive(Debug)]
pub(super) struct BenefitRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub enrollment: Uuid,
    pub product: &'static Product,
    pub quantity: Option<i32>,
    pub activate_by: Date,
    pub keys_issued: i32,
    pub seats_assigned: i32,
    pub activation: Option<ActivationNow>,
    pub units_reserved: i32,
    pub units_used: i32,
    pub created_at: OffsetDateTime,
}

/// How a benefit's latest activation stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct ActivationNow {
    pub state: ActivationState,
    pub since: OffsetDateTime,
    pub until: Option<Date>,
}

/// A key of a pool; issued, where a company got it.
#[derive(Debug)]
pub(super) struct KeyRow {
    pub id: Uuid,
    pub product: Uuid,
    pub text: String,
    pub issued: Option<Issued>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Issued {
    pub partner: Uuid,
    pub benefit: Uuid,
    pub at: OffsetDateTime,
    pub by: Uuid,
}

/// A redemption that made a new subscription, the first of its product.
#[derive(Debug)]
pub(super) struct RedemptionRow {
    pub partner: Uuid,
    pub key: Uuid,
    pub product: Uuid,
    pub redeemed_on: Date,
    pub subscription: Subscription,
    pub recorded_at: OffsetDateTime,
    pub recorded_by: Uuid,
}

#[derive(Debug)]
pub(super) struct AssignmentRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub benefit: Uuid,
    pub seat: i32,
    pub member: Uuid,
    pub tenure_started_on: Date,
    pub assigned_at: OffsetDateTime,
    pub assigned_by: Uuid,
    pub released_at: Option<OffsetDateTime>,
}

#[derive(Debug)]
pub(super) struct ContactRow {
    pub partner: Uuid,
    pub member: Uuid,
    pub set: &'static ContactSet,
    pub language: &'static str,
    pub set_at: OffsetDateTime,
    pub set_by: Uuid,
}

#[derive(Debug)]
pub(super) struct AuditRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub at: OffsetDateTime,
    /// Who did it; `None` means the programme's operator.
    pub member: Option<Uuid>,
    pub actor: &'static str,
    pub address: String,
    pub act: Act,
}

pub(super) fn partner_id(mpn_id: i64) -> Uuid {
    named_id("partner", &mpn_id.to_string())
}

pub(super) fn person_id(email: &str) -> Uuid {
    named_id("person", email)
}

/// The key of this number in a product's pool, issued or not.
pub(super) fn pool_key_id(product: &str, number: u32) -> Uuid {
    named_id("pool key", &format!("{product} {number}"))
}

pub(super) fn member_id(company: &Company, email: &str) -> Uuid {
    named_id("member", &format!("{} {email}", company.mpn_id))
}

pub(super) fn enrollment_id(company: &Company, name: &str) -> Uuid {
    named_id("enrollment", &format!("{} {name}", company.mpn_id))
}

pub(super) fn benefit_id(company: &Company, (enrollment, product): Benefit) -> Uuid {
    named_id("benefit", &format!("{} {enrollment} {product}", company.mpn_id))
}

/// The rows of the demo at `now`. Each company's days are counted from its own date at that moment; `today` stands
/// in where its time zone isn't known to the system.
pub(super) fn rows(now: OffsetDateTime, today: Date) -> Rows {
    let mut rows = Rows::default();
    for company in COMPANIES {
        let days = Days { today: TimeZone::get(company.time_zone).map_or(today, |zone| date_in(now, &zone)) };
        add_company(&mut rows, company, days);
        add_enrollments(&mut rows, company, days);
        for reveal in company.keys {
            add_reveal(&mut rows, company, reveal, days);
        }
        for held in company.seats {
            add_assignment(&mut rows, company, held, days);
        }
        for made in company.activations {
            add_activation(&mut rows, company, made, days);
        }
        if let Some(set) = &company.contact {
            add_contact(&mut rows, company, set, days);
        }
        add_requests(&mut rows, company, days);
    }
    rows.persons.push(PersonRow { id: person_id(OPERATOR_EMAIL), email: OPERATOR_EMAIL, language: None });
    add_unissued_keys(&mut rows);
    rows
}

/// Days and moments of a company, counted from its date at seeding.
#[derive(Clone, Copy)]
pub(super) struct Days {
    today: Date,
}

impl Days {
    pub(super) fn ago(self, days: i64) -> Date {
        self.today - Duration::days(days)
    }

    /// A moment of the working morning in any zone of the demo, so that it falls on the same date in it.
    pub(super) fn morning(self, days_ago: i64, minute: i64) -> OffsetDateTime {
        self.ago(days_ago).with_time(Time::MIDNIGHT).assume_utc()
            + Duration::hours(7)
            + Duration::minutes(minute)
    }

    /// First day and anniversary of an enrollment's year.
    fn year(self, year: Year) -> (Date, Date) {
        match year {
            Year::BoughtDaysAgo(days) => (self.ago(days), anniversary(self.ago(days))),
            Year::EndsInDays(days) => {
                let anniversary_on = self.today + Duration::days(days);
                (start_before(anniversary_on), anniversary_on)
            }
        }
    }
}

/// The first day of the year that ends with this anniversary. No purchase leads to 29 February (R-DATE-3); a renewal
/// does, 365 days after its payment (R-DATE-7).
pub(super) fn start_before(anniversary_on: Date) -> Date {
    anniversary_on
        .replace_year(anniversary_on.year() - 1)
        .unwrap_or_else(|_| anniversary_on - Duration::days(365))
}

fn add_company(rows: &mut Rows, company: &'static Company, days: Days) {
    let partner = partner_id(company.mpn_id);
    // Before the first enrollment of any of them.
    let created_at = days.morning(700, 0);
    let invited_at = company.in_membership_center.then(|| days.morning(3, 0));
    rows.partners.push(PartnerRow { id: partner, company, invited_at, created_at });
    for person in company.people {
        let id = person_id(person.0);
        // A consultant is one person in two companies, in the language of the first.
        if !rows.persons.iter().any(|row| row.id == id) {
            rows.persons.push(PersonRow { id, email: person.0, language: Some(company.language) });
        }
        rows.members.push(MemberRow {
            partner,
            id: member_id(company, person.0),
            person: id,
            name: person.1,
            role: person.2.member_role(),
            created_at,
        });
    }
}

fn add_enrollments(rows: &mut Rows, company: &'static Company, days: Days) {
    let partner = partner_id(company.mpn_id);
    for bought in company.enrollments {
        let id = enrollment_id(company, bought.name);
        let (starts_on, anniversary_on) = days.year(bought.year);
        let created_at = starts_on.with_time(Time::MIDNIGHT).assume_utc() + Duration::hours(6);
        rows.enrollments.push(EnrollmentRow {
            partner,
            id,
            bought,
            starts_on,
            anniversary_on,
            created_at,
            refund_ended: None,
        });
        let quantities = granted(bought);
        rows.benefits.extend(quantities.into_iter().map(|(product, quantity)| BenefitRow {
            partner,
            id: benefit_id(company, (bought.name, product.code)),
            enrollment: id,
            product,
            quantity,
            activate_by: activate_by(anniversary_on, product.needs_user),
            keys_issued: 0,
            seats_assigned: 0,
            activation: None,
            units_reserved: 0,
            units_used: 0,
            created_at,
        }));
    }
}

/// What the offers of an enrollment grant (R-MEM-4).
fn granted(bought: &Bought) -> Vec<(&'static Product, Option<i32>)> {
    let offers = offers();
    let held = offers.iter().filter(|offer| bought.offers.contains(&offer.code.as_str()));
    let quantities = granted_quantities(held.flat_map(|offer| offer.lines.iter().map(Into::into)));
    PRODUCTS
        .iter()
        .filter_map(|product| Some((product, *quantities.get(&ProductId(product_id(product.code)))?)))
        .collect()
}

fn add_reveal(rows: &mut Rows, company: &'static Company, reveal: &'static KeysRevealed, days: Days) {
    let benefit = benefit_id(company, reveal.benefit);
    let product = reveal.benefit.1;
    let at = days.morning(reveal.days_ago, 95);
    let by = member_id(company, reveal.by);
    let number = rows.keys.iter().filter(|key| key.product == product_id(product)).count();
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    let issued = Issued { partner: partner_id(company.mpn_id), benefit, at, by };
    rows.keys.push(key(product, number, Some(issued)));
    count(rows, benefit, |row| row.keys_issued += 1);
    end_refund(
        rows,
        enrollment_id(company, reveal.benefit.0),
        RefundEnded { at, by: "keys_revealed", benefit },
    );
    let (benefit_id, name) = (BenefitId(benefit), Some(product_name(reveal.benefit)));
    let act = Act::KeysIssued { benefit_id, product: name.clone(), keys: Some(1) };
    add_entry(rows, company, (reveal.by, at), act);
    let act = Act::KeysRevealed { benefit_id, product: name, first: Some(true) };
    add_entry(rows, company, (reveal.by, at + Duration::SECOND), act);
    if let Some(days_ago) = reveal.redeemed {
        add_redemption(rows, company, reveal, pool_key_id(product, number), (days_ago, days));
    }
}

fn add_redemption(
    rows: &mut Rows,
    company: &'static Company,
    reveal: &'static KeysRevealed,
    key: Uuid,
    (days_ago, days): (i64, Days),
) {
    let benefit = benefit_id(company, reveal.benefit);
    let quantity = rows.benefits.iter().find(|row| row.id == benefit).and_then(|row| row.quantity);
    let redeemed_on = days.ago(days_ago);
    let Outcomes::New(subscription) = outcomes(None, quantity.unwrap_or_default(), redeemed_on, redeemed_on)
    else {
        return;
    };
    let at = days.morning(days_ago, 120);
    rows.redemptions.push(RedemptionRow {
        partner: partner_id(company.mpn_id),
        key,
        product: product_id(reveal.benefit.1),
        redeemed_on,
        subscription,
        recorded_at: at,
        recorded_by: member_id(company, reveal.by),
    });
    let name = product_name(reveal.benefit);
    let act = Act::KeysRedeemed(RedemptionDetails {
        redeemed_on: Some(redeemed_on),
        mode: Some("new".to_owned()),
        seats: Some(subscription.seats),
        ends_on: Some(subscription.ends_on),
        ..RedemptionDetails::of(BenefitId(benefit), &name, ProductKeyId(key), 1)
    });
    add_entry(rows, company, (reveal.by, at), act);
}

fn add_assignment(rows: &mut Rows, company: &'static Company, held: &'static SeatHeld, days: Days) {
    let benefit = benefit_id(company, held.benefit);
    let at = days.morning(held.from, 140);
    let released_at = held.until.map(|days_ago| days.morning(days_ago, 170));
    let member = member_id(company, held.member);
    rows.assignments.push(AssignmentRow {
        partner: partner_id(company.mpn_id),
        id: named_id("assignment", &format!("{benefit} {} {} {}", held.seat, held.member, held.from)),
        benefit,
        seat: held.seat,
        member,
        tenure_started_on: days.ago(held.from),
        assigned_at: at,
        assigned_by: member_id(company, held.by),
        released_at,
    });
    if released_at.is_none() {
        count(rows, benefit, |row| row.seats_assigned += 1);
    }
    end_refund(rows, enrollment_id(company, held.benefit.0), RefundEnded { at, by: "assigned", benefit });
    let seat = SeatDetails::of(BenefitId(benefit), &product_name(held.benefit));
    let seat = seat.held(held.seat, MemberId(member), display_name(company, held.member));
    add_entry(rows, company, (held.by, at), Act::SeatAssigned(seat.clone()));
    if let Some(at) = released_at {
        add_entry(rows, company, (held.by, at), Act::SeatTakenBack(seat));
    }
}

fn add_contact(rows: &mut Rows, company: &'static Company, set: &'static ContactSet, days: Days) {
    let (member, set_by) = (member_id(company, set.member), member_id(company, set.by));
    let (partner, at) = (partner_id(company.mpn_id), days.morning(set.days_ago, 200));
    let language = company.language;
    rows.contacts.push(ContactRow { partner, member, set, language, set_at: at, set_by });
    let act = Act::MarketingContactSet(ContactDetails {
        member_id: Some(MemberId(member)),
        member: Some(display_name(company, set.member).to_owned()),
        language: Some(language.to_owned()),
        changed: ["member_id", "alternative_email", "phone", "language"].map(str::to_owned).into(),
        ..ContactDetails::default()
    });
    add_entry(rows, company, (set.by, at), act);
}

fn count(rows: &mut Rows, benefit: Uuid, change: fn(&mut BenefitRow)) {
    rows.benefits.iter_mut().filter(|row| row.id == benefit).for_each(change);
}

/// The first act holds, in any order.
pub(super) fn end_refund(rows: &mut Rows, id: Uuid, act: RefundEnded) {
    for row in rows.enrollments.iter_mut().filter(|row| row.id == id) {
        let is_first = row.refund_ended.is_none_or(|first| act.at < first.at);
        if is_first {
            row.refund_ended = Some(act);
        }
    }
}

fn product_name(benefit: Benefit) -> String {
    let product = PRODUCTS.iter().find(|product| product.code == benefit.1);
    product.map(|product| product.name.to_owned()).unwrap_or_default()
}

pub(super) fn add_entry(
    rows: &mut Rows,
    company: &'static Company,
    (by, at): (&'static str, OffsetDateTime),
    act: Act,
) {
    // The actor's place in the company stands for their desk.
    let desk = company.people.iter().position(|person| person.0 == by).unwrap_or_default();
    rows.audit.push(AuditRow {
        partner: partner_id(company.mpn_id),
        id: entry_id(at, &act),
        at,
        member: Some(member_id(company, by)),
        actor: display_name(company, by),
        address: format!("192.0.2.{}", 10 + desk),
        act,
    });
}

/// The same of what the operator did.
pub(super) fn add_operators_entry(rows: &mut Rows, company: &'static Company, at: OffsetDateTime, act: Act) {
    rows.audit.push(AuditRow {
        partner: partner_id(company.mpn_id),
        id: entry_id(at, &act),
        at,
        member: None,
        actor: PROGRAMME,
        address: "198.51.100.10".to_owned(),
        act,
    });
}

/// Two entries of one moment differ by what they tell.
fn entry_id(at: OffsetDateTime, act: &Act) -> Uuid {
    dated_id(at, "audit", &format!("{act:?}"))
}

fn display_name(company: &'static Company, email: &'static str) -> &'static str {
    company.people.iter().find(|person| person.0 == email).map_or(email, |person| person.1)
}

fn key(product: &str, number: u32, issued: Option<Issued>) -> KeyRow {
    KeyRow {
        id: pool_key_id(product, number),
        product: product_id(product),
        text: demo_key(product, number),
        issued,
    }
}

/// What the programme still holds of each product that has keys.
fn add_unissued_keys(rows: &mut Rows) {
    let mut issued: BTreeMap<Uuid, u32> = BTreeMap::new();
    for row in &rows.keys {
        *issued.entry(row.product).or_default() += 1;
    }
    for product in products_with_keys().filter(|product| product.code != EMPTY_POOL) {
        let first = issued.get(&product_id(product.code)).copied().unwrap_or_default();
        rows.keys.extend((first..first + POOL_SIZE).map(|number| key(product.code, number, None)));
    }
}

/// The products that have a pool.
pub(super) fn products_with_keys() -> impl Iterator<Item = &'static Product> {
    PRODUCTS.iter().filter(|product| product.keys_per_benefit > 0)
}
