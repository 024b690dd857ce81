use std::collections::{BTreeMap, BTreeSet, HashSet};

use sqlx::types::Uuid;
use time::macros::{date, datetime};

use super::companies::Asked;
use super::rows::{AuditRow, BenefitRow, EnrollmentRow, Rows, partner_id};
use super::*;
use crate::audit::{Act, Subject};
use crate::authz::Roles;
use crate::base::ids::BenefitId;
use crate::base::phone::PhoneNumber;
use crate::membership::{ActivationState, Package, anniversary};
use crate::service_requests::{RequestState, may_reopen};
use crate::users::alternative_address;

const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);
const TODAY: Date = date!(2026 - 11 - 20);

fn demo_rows() -> Rows {
    rows::rows(NOW, TODAY)
}

/// What an entry of the log is about, and its name there.
fn subject(entry: &AuditRow) -> Uuid {
    entry.act.subject().unwrap().1
}

fn action(entry: &AuditRow) -> String {
    entry.act.clone().done().store().unwrap().action
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

fn benefit<'a>(rows: &'a Rows, mpn_id: i64, package: Package, product: &str) -> &'a BenefitRow {
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
fn the_other_companies_have_what_their_one_package_grants() {
    let rows = demo_rows();
    let pack = [("software", 20), ("cloud", 6), ("visual_studio", 1), ("technical", 2)];
    assert_eq!(kinds(&rows, 4_100_002), BTreeMap::from(pack));
    let silver = [("software", 4), ("cloud", 2), ("visual_studio", 1), ("technical", 4), ("go_to_market", 3)];
    assert_eq!(kinds(&rows, 4_100_003), BTreeMap::from(silver));
    assert_eq!(kinds(&rows, 4_100_004), BTreeMap::from(silver));
}

#[test]
fn quantities_are_those_of_the_catalogue() {
    let rows = demo_rows();
    let gold = |product| benefit(&rows, 4_100_001, Package::GoldCore, product).quantity;
    assert_eq!(gold("visual-studio-enterprise"), Some(50));
    assert_eq!(gold("cloud-incidents"), None);
    assert_eq!(gold("on-premises-incidents"), Some(20));
    assert_eq!(gold("azure-bulk-credit-gold"), Some(1));
    assert_eq!(gold("windows-10-enterprise"), Some(100));
    let pack = |product| benefit(&rows, 4_100_001, Package::ActionPack, product).quantity;
    assert_eq!(pack("visual-studio-professional"), Some(3));
    assert_eq!(pack("windows-server-2019-standard"), Some(16));
    let silver = |product| benefit(&rows, 4_100_003, Package::SilverCore, product).quantity;
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
    assert_eq!(days(4_100_003), [(-371, -6)]);
    assert_eq!(days(4_100_004), [(-100, 265)]);
}

#[test]
fn a_benefit_that_needs_a_user_can_be_activated_thirty_days_longer() {
    let rows = demo_rows();
    let until = |product| benefit(&rows, 4_100_001, Package::GoldCore, product).activate_by;
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
        assert!(rows.audit.iter().all(|entry| entry.at < now));
        assert!(rows.enrollments.iter().all(|it| it.created_at < now));
    }
}

#[test]
fn a_year_leads_to_its_anniversary_on_every_day_of_four() {
    let mut day = TODAY;
    while day < date!(2031 - 01 - 01) {
        let start = rows::start_before(day);
        let renewed_in_a_leap_year = (day.month(), day.day()) == (time::Month::February, 29);
        let expected =
            if renewed_in_a_leap_year { start + time::Duration::days(365) } else { anniversary(start) };
        assert_eq!(expected, day);
        day += time::Duration::DAY;
    }
}

#[test]
fn of_alpines_seven_software_benefits_with_keys_two_are_used() {
    let rows = demo_rows();
    let with_keys: Vec<_> = listed(&rows, 4_100_001)
        .into_iter()
        .filter(|row| row.product.kind == "software" && row.product.keys_per_benefit > 0)
        .collect();
    assert_eq!(with_keys.len(), 7);
    assert_eq!(with_keys.iter().filter(|row| row.keys_issued == 0).count(), 5);
}

#[test]
fn counters_count_what_is_there() {
    let rows = demo_rows();
    for row in &rows.benefits {
        let keys =
            rows.keys.iter().filter(|key| key.issued.is_some_and(|issued| issued.benefit == row.id)).count();
        let seats =
            rows.assignments.iter().filter(|it| it.benefit == row.id && it.released_at.is_none()).count();
        assert_eq!(
            (row.keys_issued, row.seats_assigned),
            (i32::try_from(keys).unwrap(), i32::try_from(seats).unwrap())
        );
        assert!(row.keys_issued == 0 || row.keys_issued == row.product.keys_per_benefit);
    }
    let issued = rows.keys.iter().filter(|key| key.issued.is_some()).count();
    assert_eq!(issued, rows.benefits.iter().filter(|row| row.keys_issued > 0).count());
}

#[test]
fn at_most_five_of_alpines_fifty_seats_are_assigned_or_cooling() {
    let rows = demo_rows();
    let enterprise = benefit(&rows, 4_100_001, Package::GoldCore, "visual-studio-enterprise");
    let held: Vec<_> = rows.assignments.iter().filter(|it| it.benefit == enterprise.id).collect();
    let free_on = |it: &&&rows::AssignmentRow| it.tenure_started_on + time::Duration::days(90);
    let vacated: Vec<_> = held.iter().filter(|it| it.released_at.is_some()).collect();
    assert_eq!(enterprise.seats_assigned, 3);
    assert_eq!(vacated.iter().filter(|it| free_on(it) > TODAY).count(), 1, "cooling");
    assert_eq!(vacated.iter().filter(|it| free_on(it) <= TODAY).count(), 1, "free again");
}

#[test]
fn nobody_holds_two_seats_of_a_product_or_two_azure_credits_and_no_seat_two_people() {
    let rows = demo_rows();
    let open: Vec<_> = rows.assignments.iter().filter(|it| it.released_at.is_none()).collect();
    assert_eq!(open.iter().map(|it| (it.benefit, it.seat)).collect::<HashSet<_>>().len(), open.len());
    assert_eq!(open.iter().map(|it| (it.benefit, it.member)).collect::<HashSet<_>>().len(), open.len());
    let credits: Vec<_> =
        rows.benefits.iter().filter(|row| row.product.credit.is_some()).map(|row| row.id).collect();
    let holders: Vec<_> =
        open.iter().filter(|it| credits.contains(&it.benefit)).map(|it| it.member).collect();
    assert_eq!(holders.iter().collect::<HashSet<_>>().len(), holders.len());
}

#[test]
fn every_deed_is_by_an_admin_in_its_enrollments_time_and_told_in_the_log() {
    let rows = demo_rows();
    for it in &rows.assignments {
        let benefit = rows.benefits.iter().find(|row| row.id == it.benefit).unwrap();
        assert!(it.assigned_at > benefit.created_at && it.tenure_started_on <= benefit.activate_by);
        assert!(it.released_at.is_none_or(|released| released > it.assigned_at));
        assert!(benefit.quantity.is_none_or(|quantity| it.seat <= quantity));
        assert!(
            rows.audit.iter().any(|entry| action(entry) == "seat.assigned" && entry.at == it.assigned_at)
        );
    }
    for (key, issued) in rows.keys.iter().filter_map(|key| Some((key.id, key.issued?))) {
        let benefit = rows.benefits.iter().find(|row| row.id == issued.benefit).unwrap();
        assert!(issued.at > benefit.created_at && issued.at.date() <= benefit.activate_by);
        let told: BTreeSet<_> =
            rows.audit.iter().filter(|entry| subject(entry) == issued.benefit).map(action).collect();
        let redeemed = rows.redemptions.iter().any(|it| it.key == key).then(|| "keys.redeemed".to_owned());
        assert_eq!(
            told,
            ["keys.issued", "keys.revealed"].map(str::to_owned).into_iter().chain(redeemed).collect()
        );
    }
    for entry in &rows.audit {
        let Some(member) = entry.member else {
            assert_eq!(entry.actor, "the programme", "{:?}", entry.act);
            continue;
        };
        let member = rows.members.iter().find(|row| row.id == member).unwrap();
        let is_admin = matches!(member.role, Some("global_admin" | "mpn_partner_admin"));
        assert!(
            is_admin || matches!(entry.act.subject(), Some((Subject::ServiceRequest, _))),
            "{}",
            member.name
        );
        assert!(!format!("{:?}", entry.act).contains("DMXXX"));
    }
}

#[test]
fn requests_are_by_who_may_ask_take_from_what_is_active_and_stand_in_every_state() {
    let rows = demo_rows();
    let now = |row: &BenefitRow| row.activation.map(|it| it.state);
    for it in &rows.requests {
        let member = rows.members.iter().find(|row| row.id == it.asked_by).unwrap();
        let roles: Roles = member.role.and_then(|role| role.parse().ok()).into_iter().collect();
        assert!(roles.may(it.made.kind.action()), "{}", it.made.title);
        assert_eq!(it.held.is_some(), it.made.kind.support().is_some(), "{}", it.made.title);
        assert!(it.entries.is_sorted_by_key(|entry| entry.at), "{}", it.made.title);
        assert!(it.entries.iter().all(|entry| entry.at < NOW));
        let Some(held) = it.held else { continue };
        let benefit = rows.benefits.iter().find(|row| row.id == held.benefit).unwrap();
        assert_eq!(now(benefit), Some(ActivationState::Active), "{}", it.made.title);
        assert!(benefit.activation.unwrap().since < it.created_at, "{}", it.made.title);
        if let Asked::Hours { phone, hours, .. } = it.made.asked {
            assert_eq!(held.reserved, hours, "{}", it.made.title);
            assert_eq!(PhoneNumber::parse(phone, None).unwrap().as_e164(), phone);
        }
    }
    let of = |mpn_id| -> BTreeSet<_> {
        let all = rows.requests.iter().filter(|it| it.partner == rows::partner_id(mpn_id));
        all.map(|it| it.state).collect()
    };
    assert_eq!(of(4_100_003), RequestState::ALL.into_iter().collect());
    assert_eq!(of(4_100_001).len(), 2);
    // One that can be reopened, and one that no longer can.
    let closed = rows.requests.iter().filter_map(|it| it.closed);
    let open: Vec<bool> = closed.map(|(at, why)| may_reopen(at.date(), why, TODAY).is_ok()).collect();
    assert_eq!(open, [false, true]);
}

#[test]
fn celadon_alone_has_a_marketing_contact_such_as_its_form_would_take() {
    let rows = demo_rows();
    let [contact] = &rows.contacts[..] else { panic!("{:?}", rows.contacts) };
    assert_eq!(contact.partner, rows::partner_id(4_100_003));
    let member = rows.members.iter().find(|row| row.id == contact.member).unwrap();
    let person = rows.persons.iter().find(|row| row.id == member.person).unwrap();
    let address = alternative_address(contact.set.alternative_email, person.email).unwrap();
    assert_eq!(address.as_str(), contact.set.alternative_email);
    let phone = PhoneNumber::parse(contact.set.phone, None).unwrap();
    assert_eq!(phone.as_e164(), contact.set.phone);
    assert!(
        rows.audit.iter().any(|it| matches!(it.act, Act::MarketingContactSet(_)) && it.at == contact.set_at)
    );
}

#[test]
fn the_first_act_ends_the_refund_and_bleu_horizon_has_done_none() {
    let rows = demo_rows();
    let ended = |mpn_id| -> Vec<_> {
        enrollments(&rows, mpn_id).iter().map(|it| it.refund_ended.map(|ended| ended.by)).collect()
    };
    assert_eq!(ended(4_100_001), [Some("assigned"), Some("assigned"), None, Some("keys_revealed")]);
    assert_eq!(ended(4_100_002), [None]);
    assert_eq!(ended(4_100_003), [Some("assigned")]);
    for it in &rows.enrollments {
        let first = rows.audit.iter().filter(|entry| {
            let of_act = |row: &BenefitRow| match &entry.act {
                Act::ActivationFulfilled { on, .. } => on.benefit_id == Some(BenefitId(row.id)),
                act => act.subject().is_some_and(|(_, id)| id == row.id),
            };
            rows.benefits.iter().any(|row| of_act(row) && row.enrollment == it.id)
        });
        assert_eq!(it.refund_ended.map(|ended| ended.at), first.map(|entry| entry.at).min());
    }
}

#[test]
fn every_pool_has_forty_keys_but_the_one_that_is_empty() {
    let rows = demo_rows();
    for product in rows::products_with_keys() {
        let pool = rows
            .keys
            .iter()
            .filter(|key| key.product == catalogue::product_id(product.code) && key.issued.is_none());
        let expected = if product.code == keys::EMPTY_POOL { 0 } else { 40 };
        assert_eq!(pool.count(), expected, "{}", product.code);
    }
    assert_eq!(rows.keys.iter().map(|key| &key.text).collect::<HashSet<_>>().len(), rows.keys.len());
    assert_eq!(rows.keys.iter().map(|key| key.id).collect::<HashSet<_>>().len(), rows.keys.len());
}

#[test]
fn accounts_are_those_of_the_design() {
    let accounts = demo_accounts();
    assert_eq!(accounts.len(), 44 + 7 + 10 + 2 + 2);
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
