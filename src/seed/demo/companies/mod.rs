//! The demo companies: their people, what they bought, and what they have done with it.

mod alpine;
mod bleu_horizon;
mod celadon;
mod dvina;

use super::plan::{Company, Person};
use crate::state::DemoRole::Consultant;

/// The companies.
pub(super) const COMPANIES: &[Company] =
    &[alpine::ALPINE, bleu_horizon::BLEU_HORIZON, celadon::CELADON, dvina::DVINA];

const CONSULTANT: Person = Person("consultant@freelance.example", "Ingrid Halvorsen", Consultant);
