//! What the demo begins with, and when its deeds are. What comes of the deeds is tested in the database.

use std::collections::{BTreeMap, HashSet};

use time::macros::{date, datetime};

use super::plan::{Outcome, Turn};
use super::rows::{BenefitRow, EnrollmentRow, Rows, partner_id};
use super::*;
use crate::dates::anniversary_of;
use crate::i18n::glossary;

const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);
const TODAY: Date = date!(2026 - 11 - 20);

fn demo_rows() -> Rows {
    rows::rows(NOW, TODAY)
}

fn enrollments(rows: &Rows, mpn_id: i64) -> Vec<&EnrollmentRow> {
    rows.enrollments.iter().filter(|row| row.partner == partner_id(mpn_id)).collect()
}

/// The benefits of a company whose enrollment has not lapsed.
fn listed(rows: &Rows, mpn_id: i64) -> Vec<&BenefitRow> {
    let lives = |benefit: &BenefitRow| {
        rows.enrollments
            .iter()
            .any(|it| it.id == benefit.enrollment && it.anniversary_on + time::Duration::days(30) >= TODAY)
    };
    rows.benefits.iter().filter(|row| row.partner == partner_id(mpn_id) && lives(row)).collect()
}

fn kinds(rows: &Rows, mpn_id: i64) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for benefit in listed(rows, mpn_id) {
        *counts.entry(benefit.product.kind).or_default() += 1;
    }
    counts
}

fn benefit<'a>(rows: &'a Rows, mpn_id: i64, package: &str, product: &str) -> &'a BenefitRow {
    let year = enrollments(rows, mpn_id).into_iter().find(|row| row.bought.package == package).unwrap().id;
    rows.benefits.iter().find(|row| row.enrollment == year && row.product.code == product).unwrap()
}

#[test]
fn alpine_has_24_software_9_cloud_2_visual_studio_6_technical_and_12_go_to_market_benefits() {
    let expected =
        [("software", 24), ("cloud", 9), ("visual_studio", 2), ("technical", 6), ("go_to_market", 12)];
    assert_eq!(kinds(&demo_rows(), 4_100_001), BTreeMap::from(expected));
}

#[test]
fn the_other_companies_have_what_their_packages_grant() {
    let rows = demo_rows();
    let pack = [("software", 20), ("cloud", 6), ("visual_studio", 1), ("technical", 2)];
    assert_eq!(kinds(&rows, 4_100_002), BTreeMap::from(pack));
    let silver = [("software", 4), ("cloud", 2), ("visual_studio", 1), ("technical", 4), ("go_to_market", 3)];
    let both = [("software", 24), ("cloud", 8), ("visual_studio", 2), ("technical", 6), ("go_to_market", 3)];
    assert_eq!(kinds(&rows, 4_100_003), BTreeMap::from(both));
    assert_eq!(kinds(&rows, 4_100_004), BTreeMap::from(silver));
}

#[test]
fn quantities_are_those_of_the_catalogue() {
    let rows = demo_rows();
    let gold = |product| benefit(&rows, 4_100_001, "gold_core", product).quantity;
    assert_eq!(gold("visual-studio-enterprise"), Some(50));
    assert_eq!(gold("cloud-incidents"), None);
    assert_eq!(gold("on-premises-incidents"), Some(20));
    assert_eq!(gold("azure-bulk-credit-gold"), Some(1));
    assert_eq!(gold("windows-10-enterprise"), Some(100));
    let pack = |product| benefit(&rows, 4_100_001, "action_pack", product).quantity;
    assert_eq!(pack("visual-studio-professional"), Some(3));
    assert_eq!(pack("windows-server-2019-standard"), Some(16));
    let silver = |product| benefit(&rows, 4_100_003, "silver_core", product).quantity;
    assert_eq!(silver("visual-studio-enterprise"), Some(5));
    assert_eq!(silver("cloud-incidents"), Some(5));
}

#[test]
fn each_companys_dates_are_those_it_is_there_to_show() {
    let rows = demo_rows();
    let days = |mpn_id| -> Vec<_> {
        let all = enrollments(&rows, mpn_id);
        all.iter()
            .map(|it| ((it.starts_on - TODAY).whole_days(), (it.anniversary_on - TODAY).whole_days()))
            .collect()
    };
    assert_eq!(days(4_100_001), [(-341, 24), (-341, 24), (-341, 24), (-655, -290)]);
    assert_eq!(days(4_100_002), [(-5, 360)]);
    assert_eq!(days(4_100_003), [(-371, -6), (-12, 353)]);
    assert_eq!(days(4_100_004), [(-100, 265)]);
}

#[test]
fn a_benefit_that_needs_a_user_can_be_activated_thirty_days_longer() {
    let rows = demo_rows();
    let until = |product| benefit(&rows, 4_100_001, "gold_core", product).activate_by;
    assert_eq!(until("office-professional-plus-2019"), date!(2026 - 12 - 14));
    assert_eq!(until("microsoft-365-e3"), date!(2026 - 12 - 14));
    assert_eq!(until("case-study"), date!(2026 - 12 - 14));
    assert_eq!(until("visual-studio-enterprise"), date!(2027 - 01 - 13));
    assert_eq!(until("azure-bulk-credit-gold"), date!(2027 - 01 - 13));
    assert_eq!(until("partner-advisory-hours"), date!(2027 - 01 - 13));
}

#[test]
fn days_are_counted_in_each_companys_own_zone() {
    // Already the next day in Shanghai and Moscow, not yet in Zurich and Paris.
    let rows = rows::rows(datetime!(2026-11-20 21:30 UTC), TODAY);
    assert_eq!(enrollments(&rows, 4_100_003)[0].anniversary_on, date!(2026 - 11 - 15));
    assert_eq!(enrollments(&rows, 4_100_001)[0].anniversary_on, date!(2026 - 12 - 14));
    assert_eq!(enrollments(&rows, 4_100_002)[0].starts_on, date!(2026 - 11 - 15));
    assert_eq!(enrollments(&rows, 4_100_004)[0].starts_on, date!(2026 - 08 - 13));
}

#[test]
fn the_demo_can_be_seeded_at_any_hour_and_nothing_lies_in_the_future() {
    for hour in 0..24 {
        let now = NOW + time::Duration::hours(hour * 7);
        let rows = rows::rows(now, now.date());
        assert!(rows.enrollments.iter().all(|it| it.created_at < now));
        let deeds = deeds::deeds(now, now.date());
        assert!(deeds.iter().all(|deed| deed.at < now));
        assert!(deeds.is_sorted_by_key(|deed| deed.at));
    }
}

#[test]
fn a_year_leads_to_its_anniversary_on_every_day_of_four() {
    let mut day = TODAY;
    while day < date!(2031 - 01 - 01) {
        let start = rows::start_before(day);
        let renewed_in_a_leap_year = (day.month(), day.day()) == (time::Month::February, 29);
        let expected =
            if renewed_in_a_leap_year { start + time::Duration::days(365) } else { anniversary_of(start) };
        assert_eq!(expected, day);
        day += time::Duration::DAY;
    }
}

#[test]
fn accounts_are_those_of_the_design() {
    let accounts = demo_accounts();
    assert_eq!(accounts.len(), 44 + 7 + 10 + 2 + 1 + 2 + 1 + 2);
    assert_eq!(accounts.iter().map(|account| account.email).collect::<HashSet<_>>().len(), accounts.len());
    let [.., consultant, operator] = accounts else { panic!("no accounts") };
    assert_eq!(consultant.email, "consultant@freelance.example");
    assert_eq!(consultant.companies, [("Alpine Consulting", 4_100_001), ("Bleu Horizon", 4_100_002)]);
    assert_eq!((operator.email, operator.role), ("operator@programme.example", DemoRole::Operator));
    let in_alpine = |email: String| {
        accounts.iter().any(|account| account.email == email && account.companies[0].1 == 4_100_001)
    };
    assert!((1..=40).all(|number| in_alpine(format!("staff{number}@alpine.example"))));
    assert_eq!(accounts.len(), demo_rows().persons.len());
}

#[test]
fn every_company_has_an_active_global_admin_and_names_are_not_repeated_in_it() {
    let rows = demo_rows();
    for partner in &rows.partners {
        let members: Vec<_> = rows.members.iter().filter(|row| row.partner == partner.id).collect();
        assert!(members.iter().any(|row| row.role == Some("global_admin")));
        assert_eq!(members.iter().map(|row| row.name).collect::<HashSet<_>>().len(), members.len());
    }
}

#[test]
fn every_pool_has_forty_keys_left_but_the_one_that_is_empty() {
    let rows = demo_rows();
    let got = |code| COMPANIES.iter().flat_map(|it| it.keys).filter(|keys| keys.benefit.1 == code).count();
    for product in rows::products_with_keys() {
        let pool = rows.keys.iter().filter(|key| key.product == catalogue::product_id(product.code)).count();
        let left = if product.code == keys::EMPTY_POOL { 0 } else { 40 };
        assert_eq!(pool, left + got(product.code), "{}", product.code);
    }
    assert_eq!(rows.keys.iter().map(|key| &key.text).collect::<HashSet<_>>().len(), rows.keys.len());
    assert_eq!(rows.keys.iter().map(|key| key.id).collect::<HashSet<_>>().len(), rows.keys.len());
}

#[test]
fn what_was_written_has_no_words_that_are_known_to_be_wrong() {
    for company in COMPANIES {
        let said = company.requests.iter().flat_map(|it| it.turns).filter_map(|turn| match turn {
            Turn::Partner(_, text) | Turn::Programme(_, text) => Some(*text),
            Turn::Closed(..) => None,
        });
        let declined = company.activations.iter().filter_map(|it| match it.outcome {
            Outcome::Declined(_, text) => Some(text),
            _ => None,
        });
        let asked = company.requests.iter().flat_map(|it| [it.title, it.text]);
        for text in asked.chain(said).chain(declined) {
            let faults = glossary::faults(company.language.parse().unwrap(), text);
            assert_eq!(faults, Vec::<String>::new(), "{}: {text}", company.name);
        }
    }
}
