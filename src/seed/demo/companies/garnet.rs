//! Garnet Labs.

use crate::seed::demo::plan::{Company, Ordered, Paying, Person};
use crate::state::DemoRole::GlobalAdmin;

/// Cancelled with a refund, which was paid back, and suspended last week (R-MEM-5, R-TEN-4).
pub(super) const GARNET: Company = Company {
    mpn_id: 4_100_007,
    name: "Garnet Labs",
    country: "SG",
    time_zone: "Asia/Singapore",
    language: "en",
    in_membership_center: false,
    people: &[Person("global.admin@garnet.example", "Wei Ling Tan", GlobalAdmin)],
    enrollments: &[],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
    orders: &[Ordered {
        offers: &["action-pack"],
        by: "global.admin@garnet.example",
        days_ago: 40,
        outcome: Paying::PaidBack {
            paid: 36,
            asked: 20,
            words: (
                "Cancel our Action Pack",
                "We bought it for a project that our customer has called off. We have used none of it.",
            ),
            granted: 18,
            back: 16,
        },
    }],
    suspended: Some((7, "We have asked for your company's registration and have had no answer.")),
};
