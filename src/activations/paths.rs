//! The addresses of activations, for the company and for operators.

use crate::base::ids::{ActivationId, BenefitId};
use crate::queue::{self, Area};

/// The activations, for operators.
pub const ACTIVATIONS: &str = queue::paths::list(Area::Activations);
/// Fulfilling several activations at once.
pub const FULFILMENTS: &str = "/console/activations/fulfilments";

/// Asking for a benefit that the programme fulfils: the page (GET) and the act (POST).
#[must_use]
pub fn activation(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/activation")
}

/// Taking such a request back.
#[must_use]
pub fn withdrawal(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/withdrawal", activation(mpn_id, benefit))
}

/// One activation, for operators.
#[must_use]
pub fn console_activation(activation: ActivationId) -> String {
    queue::paths::item(Area::Activations, activation.0)
}

/// Fulfilling an activation.
#[must_use]
pub fn fulfilment(activation: ActivationId) -> String {
    format!("{ACTIVATIONS}/{activation}/fulfilment")
}

/// Declining an activation.
#[must_use]
pub fn declining(activation: ActivationId) -> String {
    format!("{ACTIVATIONS}/{activation}/declining")
}
