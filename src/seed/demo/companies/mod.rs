//! The demo companies: their people, what they bought, and what they have done with it.

mod alpine;
mod bleu_horizon;
mod celadon;
mod dvina;
mod ember;
mod fjord;
mod garnet;

use super::plan::{Company, Person};
use crate::state::DemoRole::Consultant;

/// The companies.
pub(super) const COMPANIES: &[Company] = &[
    alpine::ALPINE,
    bleu_horizon::BLEU_HORIZON,
    celadon::CELADON,
    dvina::DVINA,
    ember::EMBER,
    fjord::FJORD,
    garnet::GARNET,
];

const CONSULTANT: Person = Person("consultant@freelance.example", "Ingrid Halvorsen", Consultant);
