//! Dvina.

use crate::seed::demo::plan::{Bought, Company, Person, Year};
use crate::state::DemoRole::{GlobalAdmin, Staff};

/// Manages its benefits on the older site, until it accepts the invitation.
pub(super) const DVINA: Company = Company {
    mpn_id: 4_100_004,
    name: "Dvina",
    country: "RU",
    time_zone: "Europe/Moscow",
    language: "ru",
    in_membership_center: true,
    people: &[
        Person("global.admin@dvina.example", "Ольга Северова", GlobalAdmin),
        Person("staff1@dvina.example", "Дмитрий Поморцев", Staff),
    ],
    enrollments: &[Bought {
        name: "silver",
        package: "silver_core",
        offers: &["silver-communications"],
        year: Year::BoughtDaysAgo(100),
    }],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
    orders: &[],
    suspended: None,
};
