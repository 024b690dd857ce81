//! What operators do with activations, as the logs call it.

use super::Case;
use crate::audit::{ActivationAct, ActivationDetails};
use crate::base::ids::PersonId;

impl Case {
    /// What the logs tell of it.
    #[must_use]
    pub fn details(&self) -> ActivationDetails {
        ActivationDetails {
            activation_id: Some(self.id),
            benefit_id: Some(self.benefit),
            product: Some(self.product_name.own().to_owned()),
            partner_id: Some(self.partner),
            mpn_id: Some(self.company.mpn_id),
        }
    }

    /// An operator takes it.
    #[must_use]
    pub fn taken(&self) -> ActivationAct {
        ActivationAct::Taken(self.details())
    }

    /// An operator hands it over; null: to nobody who could have it.
    #[must_use]
    pub fn handed_over(&self, operator_id: Option<PersonId>) -> ActivationAct {
        ActivationAct::HandedOver { on: self.details(), operator_id }
    }

    /// It becomes active.
    #[must_use]
    pub fn fulfilled(&self) -> ActivationAct {
        ActivationAct::Fulfilled { on: self.details(), count: None }
    }
}
