//! What is done with service requests, as the logs call it.

use super::CloseReason;
use super::cancellation::{Cancels, Part};
use super::request::{Owner, Request};
use crate::audit::{RequestDetails, ServiceRequestAct};
use crate::base::ids::{BenefitId, PersonId};
use crate::base::money::Money;

/// What closing a request brought.
#[derive(Clone, Debug, Default)]
pub struct ClosedDetails {
    /// Why it was closed.
    pub reason: Option<CloseReason>,
    /// How many incidents or hours it used up.
    pub used: Option<i32>,
    /// What ended by it.
    pub cancelled: Option<Cancels>,
    /// What is refunded for it, where that was entered.
    pub refunded: Option<Money>,
}

impl Request {
    /// The request; with its owner, as the programme's log tells it.
    #[must_use]
    pub fn on(&self, owner: Option<&Owner>) -> RequestDetails {
        RequestDetails {
            service_request_id: Some(self.id),
            number: Some(self.number),
            partner_id: owner.map(|it| it.partner),
            mpn_id: owner.map(|it| it.mpn_id),
        }
    }

    /// It is closed.
    #[must_use]
    pub fn closing(&self, owner: Option<&Owner>, closed: ClosedDetails) -> ServiceRequestAct {
        let part = closed.cancelled.and_then(|it| it.part);
        ServiceRequestAct::Closed {
            on: self.on(owner),
            closed_as: closed.reason.map(|reason| reason.as_str().to_owned()),
            used: closed.used,
            cancelled_enrollment_id: closed.cancelled.map(|it| it.enrollment),
            cancelled_benefit_id: part.and_then(Part::benefit),
            cancelled_offer_id: part.and_then(Part::offer),
            refunded: closed.refunded.as_ref().map(|it| it.amount),
            refunded_currency: closed.refunded.map(|it| it.currency),
        }
    }

    /// It is reopened, and has taken something again.
    #[must_use]
    pub fn reopening(&self, taken: Option<(BenefitId, i32)>) -> ServiceRequestAct {
        ServiceRequestAct::Reopened { on: self.on(None), reserved: taken.into() }
    }

    /// An operator takes it.
    #[must_use]
    pub fn taking(&self, owner: &Owner) -> ServiceRequestAct {
        ServiceRequestAct::Taken(self.on(Some(owner)))
    }

    /// An operator hands it over; null: to nobody who could have it.
    #[must_use]
    pub fn handing_over(&self, owner: &Owner, operator_id: Option<PersonId>) -> ServiceRequestAct {
        ServiceRequestAct::HandedOver { on: self.on(Some(owner)), operator_id }
    }
}
