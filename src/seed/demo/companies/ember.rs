//! Ember Cloud.

use crate::seed::demo::plan::{Company, Ordered, Paying, Person};
use crate::state::DemoRole::GlobalAdmin;

/// Has no membership yet: one order was not paid in time, another waits for its payment (R-MEM-2).
pub(super) const EMBER: Company = Company {
    mpn_id: 4_100_005,
    name: "Ember Cloud",
    country: "GB",
    time_zone: "Europe/London",
    language: "en",
    in_membership_center: false,
    people: &[Person("global.admin@ember.example", "Harriet Blake", GlobalAdmin)],
    enrollments: &[],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
    orders: &[
        Ordered {
            offers: &["action-pack"],
            by: "global.admin@ember.example",
            days_ago: 52,
            outcome: Paying::Unpaid,
        },
        Ordered {
            offers: &["silver-cloud-platform"],
            by: "global.admin@ember.example",
            days_ago: 3,
            outcome: Paying::Unpaid,
        },
    ],
    suspended: None,
};
