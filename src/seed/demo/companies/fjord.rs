//! Fjord Systemer.

use crate::seed::demo::plan::{Bought, Company, Person, Year, held, revealed};
use crate::state::DemoRole::{GlobalAdmin, Staff};

/// Lapsed forty days ago: its seats ended, and a subscription that it had redeemed runs on (R-DATE-6, R-DATE-9).
pub(super) const FJORD: Company = Company {
    mpn_id: 4_100_006,
    name: "Fjord Systemer",
    country: "NO",
    time_zone: "Europe/Oslo",
    language: "en",
    in_membership_center: false,
    people: &[
        Person("global.admin@fjord.example", "Solveig Dahl", GlobalAdmin),
        Person("staff1@fjord.example", "Magnus Lien", Staff),
    ],
    enrollments: &[Bought {
        name: "pack",
        package: "action_pack",
        offers: &["action-pack"],
        year: Year::EndsInDays(-71),
    }],
    keys: &[revealed(("pack", "office-365-e3"), "global.admin@fjord.example", 160).redeemed(150)],
    seats: &[held(
        ("pack", "visual-studio-professional"),
        "staff1@fjord.example",
        "global.admin@fjord.example",
        300,
    )],
    activations: &[],
    contact: None,
    requests: &[],
    orders: &[],
    suspended: None,
};
