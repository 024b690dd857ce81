//! What the demo companies begin with, as rows: people, memberships, benefits, and the keys of the pools. Pure, so that
//! it can be tested without a database. All that was done with it is done by the product's own acts.

use std::collections::BTreeMap;

use time::{Date, Duration, OffsetDateTime, Time};
use uuid::Uuid;

use super::companies::COMPANIES;
use super::keys::{EMPTY_POOL, POOL_SIZE, demo_key};
use super::plan::{Benefit, Bought, Company, OPERATOR_EMAIL, POLICY_DAYS, Year};
use crate::base::clock::{self, date_in};
use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, ProductId};
use crate::dates::{activate_by, anniversary_of};
use crate::membership::packages::granted_quantities;
use crate::membership::store::{self as membership, NewBenefit, PurchaseTerms};
use crate::seed::catalogue::{PRODUCTS, Product, offers, package_version_id, product_id};
use crate::seed::named_id;

/// All that the demo begins with, but the catalogue.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub persons: Vec<PersonRow>,
    pub partners: Vec<PartnerRow>,
    pub members: Vec<MemberRow>,
    pub enrollments: Vec<EnrollmentRow>,
    pub benefits: Vec<BenefitRow>,
    pub keys: Vec<KeyRow>,
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
}

#[derive(Debug)]
pub(super) struct BenefitRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub enrollment: Uuid,
    pub product: &'static Product,
    pub quantity: Option<i32>,
    pub activate_by: Date,
}

impl EnrollmentRow {
    /// The membership, with those of the benefits that are its own.
    pub(super) fn bought(&self, benefits: &[BenefitRow], terms: PurchaseTerms) -> membership::Bought {
        let own = benefits.iter().filter(|row| (row.partner, row.enrollment) == (self.partner, self.id));
        let own = own.map(|row| NewBenefit {
            id: BenefitId(row.id),
            product: ProductId(product_id(row.product.code)),
            quantity: row.quantity,
            activate_by: row.activate_by,
        });
        membership::Bought {
            partner: PartnerId(self.partner),
            id: EnrollmentId(self.id),
            package: self.bought.package.to_owned(),
            starts_on: self.starts_on,
            anniversary_on: self.anniversary_on,
            terms,
            created_at: self.created_at,
            offers: self
                .bought
                .offers
                .iter()
                .map(|code| PackageVersionId(package_version_id(code)))
                .collect(),
            benefits: own.collect(),
        }
    }
}

/// A key of a pool.
#[derive(Debug)]
pub(super) struct KeyRow {
    pub id: Uuid,
    pub product: Uuid,
    pub text: String,
}

pub(super) fn partner_id(mpn_id: i64) -> Uuid {
    named_id("partner", &mpn_id.to_string())
}

pub(super) fn person_id(email: &str) -> Uuid {
    named_id("person", email)
}

pub(super) fn member_id(company: &Company, email: &str) -> Uuid {
    named_id("member", &format!("{} {email}", company.mpn_id))
}

pub(super) fn benefit_id(company: &Company, (enrollment, product): Benefit) -> Uuid {
    named_id("benefit", &format!("{} {enrollment} {product}", company.mpn_id))
}

pub(super) fn enrollment_id(company: &Company, name: &str) -> Uuid {
    named_id("enrollment", &format!("{} {name}", company.mpn_id))
}

/// The rows of the demo at `now`. Each company's days are counted from its own date at that moment; `today` stands
/// in where its time zone isn't known to the system.
pub(super) fn rows(now: OffsetDateTime, today: Date) -> Rows {
    let mut rows = Rows::default();
    for company in COMPANIES {
        let days = Days::of(company, now, today);
        add_company(&mut rows, company, days);
        add_enrollments(&mut rows, company, days);
    }
    rows.persons.push(PersonRow { id: person_id(OPERATOR_EMAIL), email: OPERATOR_EMAIL, language: None });
    add_keys(&mut rows);
    rows
}

/// Days and moments of a company, counted from its date at seeding.
#[derive(Clone, Copy)]
pub(super) struct Days {
    today: Date,
}

impl Days {
    /// The company's days; `today` stands in where its time zone isn't known to the system.
    pub(super) fn of(company: &Company, now: OffsetDateTime, today: Date) -> Self {
        Self { today: clock::zone(company.time_zone).map_or(today, |zone| date_in(now, &zone)) }
    }

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
    pub(super) fn year(self, year: Year) -> (Date, Date) {
        match year {
            Year::BoughtDaysAgo(days) => (self.ago(days), anniversary_of(self.ago(days))),
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
        rows.enrollments.push(EnrollmentRow { partner, id, bought, starts_on, anniversary_on, created_at });
        let quantities = granted(bought);
        rows.benefits.extend(quantities.into_iter().map(|(product, quantity)| BenefitRow {
            partner,
            id: benefit_id(company, (bought.name, product.code)),
            enrollment: id,
            product,
            quantity,
            activate_by: activate_by(anniversary_on, product.needs_user, POLICY_DAYS),
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

/// The pools: of each product as many keys as the programme still has, and those that companies got.
fn add_keys(rows: &mut Rows) {
    let mut got: BTreeMap<&str, u32> = BTreeMap::new();
    for reveal in COMPANIES.iter().flat_map(|company| company.keys) {
        *got.entry(reveal.benefit.1).or_default() += 1;
    }
    for product in products_with_keys() {
        let left = if product.code == EMPTY_POOL { 0 } else { POOL_SIZE };
        let size = left + got.get(product.code).copied().unwrap_or_default();
        rows.keys.extend((0..size).map(|number| key(product.code, number)));
    }
}

fn key(product: &str, number: u32) -> KeyRow {
    KeyRow {
        id: named_id("pool key", &format!("{product} {number}")),
        product: product_id(product),
        text: demo_key(product, number),
    }
}

/// The products that have a pool.
pub(super) fn products_with_keys() -> impl Iterator<Item = &'static Product> {
    PRODUCTS.iter().filter(|product| product.keys_per_benefit > 0)
}
