//! Bleu Horizon.

use super::CONSULTANT;
use crate::seed::demo::plan::{Bought, Company, Person, Year};
use crate::state::DemoRole::{GlobalAdmin, MpnPartnerAdmin, Staff};

/// Just bought and untouched: the refund is still possible.
pub(super) const BLEU_HORIZON: Company = Company {
    mpn_id: 4_100_002,
    name: "Bleu Horizon",
    country: "FR",
    time_zone: "Europe/Paris",
    language: "fr",
    in_membership_center: false,
    people: &[
        Person("global.admin@bleu-horizon.example", "Camille Lefèvre", GlobalAdmin),
        Person("partner.admin@bleu-horizon.example", "Julien Moreau", MpnPartnerAdmin),
        Person("staff1@bleu-horizon.example", "Sophie Marchand", Staff),
        Person("staff2@bleu-horizon.example", "Karim Benali", Staff),
        Person("staff3@bleu-horizon.example", "Élise Fournier", Staff),
        Person("staff4@bleu-horizon.example", "Thomas Garnier", Staff),
        Person("staff5@bleu-horizon.example", "Inès Delorme", Staff),
        CONSULTANT,
    ],
    enrollments: &[Bought {
        name: "pack",
        package: "action_pack",
        offers: &["action-pack"],
        year: Year::BoughtDaysAgo(5),
    }],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
    orders: &[],
    suspended: None,
};
