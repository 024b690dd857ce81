//! Service requests, and what they reserve.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::Said;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId, PartnerId, PersonId, ServiceRequestId};
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum ServiceRequestAct {
    #[serde(rename = "service_request.submitted")]
    Submitted {
        #[serde(flatten)]
        on: RequestDetails,
        /// The type's name.
        r#type: Option<String>,
        #[serde(flatten)]
        reserved: Reserved,
        /// Of which membership the cancellation is asked for.
        enrollment_id: Option<EnrollmentId>,
        /// Of which benefit of it alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancels_benefit_id: Option<BenefitId>,
        /// Of which offer in it alone, by the version that was bought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancels_offer_id: Option<PackageVersionId>,
    },
    #[serde(rename = "service_request.answered")]
    Answered(RequestDetails),
    #[serde(rename = "service_request.closed")]
    Closed {
        #[serde(flatten)]
        on: RequestDetails,
        /// The name of the outcome.
        closed_as: Option<String>,
        /// How many incidents or hours it used up.
        used: Option<i32>,
        /// Which membership ended by it, or a part of it.
        cancelled_enrollment_id: Option<EnrollmentId>,
        /// Which benefit alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancelled_benefit_id: Option<BenefitId>,
        /// Which offer alone, by the version that was bought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancelled_offer_id: Option<PackageVersionId>,
        /// What is refunded for the part, in the smallest unit of its currency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        refunded: Option<i64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        refunded_currency: Option<String>,
    },
    #[serde(rename = "service_request.reopened")]
    Reopened {
        #[serde(flatten)]
        on: RequestDetails,
        #[serde(flatten)]
        reserved: Reserved,
    },
    #[serde(rename = "service_request.taken")]
    Taken(RequestDetails),
    #[serde(rename = "service_request.handed_over")]
    HandedOver {
        #[serde(flatten)]
        on: RequestDetails,
        /// To whom.
        operator_id: Option<PersonId>,
    },
    /// An operator read it.
    #[serde(rename = "service_request.read")]
    Read(RequestDetails),
}

/// A service request; while it is refused to be submitted there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestDetails {
    pub service_request_id: Option<ServiceRequestId>,
    pub number: Option<i32>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

/// What a service request reserves, and of which benefit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserved {
    pub benefit_id: Option<BenefitId>,
    pub reserved: Option<i32>,
}

impl From<Option<(BenefitId, i32)>> for Reserved {
    fn from(taken: Option<(BenefitId, i32)>) -> Self {
        let (benefit_id, reserved) = taken.unzip();
        Self { benefit_id, reserved }
    }
}

impl ServiceRequestAct {
    fn on(&self) -> &RequestDetails {
        match self {
            Self::Submitted { on, .. }
            | Self::Closed { on, .. }
            | Self::Reopened { on, .. }
            | Self::HandedOver { on, .. }
            | Self::Answered(on)
            | Self::Taken(on)
            | Self::Read(on) => on,
        }
    }
}

impl Recorded for ServiceRequestAct {
    fn act(self) -> Act {
        Act::ServiceRequest(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.on().service_request_id.map(|id| (Subject::ServiceRequest, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let said: Said = match self {
            Self::Submitted { .. } => [Texts::log_request_submitted, Texts::log_request_submitted_try],
            Self::Answered(_) => [Texts::log_request_answered, Texts::log_request_answered_try],
            Self::Closed { cancelled_benefit_id: Some(_), .. } => {
                [Texts::log_request_closed_benefit_cancelled, Texts::log_request_closed_try]
            }
            Self::Closed { cancelled_offer_id: Some(_), .. } => {
                [Texts::log_request_closed_offer_cancelled, Texts::log_request_closed_try]
            }
            Self::Closed { cancelled_enrollment_id: Some(_), .. } => {
                [Texts::log_request_closed_cancelled, Texts::log_request_closed_try]
            }
            Self::Closed { .. } => [Texts::log_request_closed, Texts::log_request_closed_try],
            Self::Reopened { .. } => [Texts::log_request_reopened, Texts::log_request_reopened_try],
            Self::Taken(_) => [Texts::log_request_taken, Texts::log_request_taken_try],
            Self::HandedOver { .. } => [Texts::log_request_handed_over, Texts::log_request_handed_over_try],
            Self::Read(_) => [Texts::log_request_read, Texts::log_request_read_try],
        };
        // As the pages write a request's number.
        let which = self.on().number.map(|number| t.log_request(format!("SR-{number}")));
        said[usize::from(tried)](t, which.unwrap_or_else(|| t.log_some_request()))
    }
}

#[cfg(test)]
impl super::examples::Examples for ServiceRequestAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MPN_ID, PARTNER, PERSON, id};
        let on = RequestDetails {
            service_request_id: Some(ServiceRequestId(id(5))),
            number: Some(12),
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
        };
        let mut examples = examples_of_submitting(&on);
        examples.push(Self::Answered(on.clone()));
        examples.extend(examples_of_closing(&on));
        examples.extend([
            Self::Reopened { on: on.clone(), reserved: reserved() },
            Self::Taken(on.clone()),
            Self::HandedOver { on: on.clone(), operator_id: Some(PERSON) },
            Self::Read(on),
        ]);
        examples
    }
}

#[cfg(test)]
fn reserved() -> Reserved {
    Reserved::from(Some((super::examples::BENEFIT, 5)))
}

#[cfg(test)]
fn examples_of_submitting(on: &RequestDetails) -> Vec<ServiceRequestAct> {
    use super::examples::{BENEFIT, id, some};
    vec![
        ServiceRequestAct::Submitted {
            on: on.clone(),
            r#type: some("presales"),
            reserved: reserved(),
            enrollment_id: Some(EnrollmentId(id(8))),
            cancels_benefit_id: None,
            cancels_offer_id: None,
        },
        ServiceRequestAct::Submitted {
            on: RequestDetails::default(),
            r#type: some("presales"),
            reserved: Reserved::default(),
            enrollment_id: None,
            cancels_benefit_id: None,
            cancels_offer_id: None,
        },
        ServiceRequestAct::Submitted {
            on: on.clone(),
            r#type: some("cancellation"),
            reserved: Reserved::default(),
            enrollment_id: Some(EnrollmentId(id(8))),
            cancels_benefit_id: Some(BENEFIT),
            cancels_offer_id: Some(PackageVersionId(id(11))),
        },
    ]
}

#[cfg(test)]
fn examples_of_closing(on: &RequestDetails) -> Vec<ServiceRequestAct> {
    use super::examples::{BENEFIT, id, some};
    vec![
        ServiceRequestAct::Closed {
            on: on.clone(),
            closed_as: some("granted"),
            used: Some(2),
            cancelled_enrollment_id: Some(EnrollmentId(id(8))),
            cancelled_benefit_id: None,
            cancelled_offer_id: None,
            refunded: None,
            refunded_currency: None,
        },
        ServiceRequestAct::Closed {
            on: on.clone(),
            closed_as: some("granted"),
            used: Some(0),
            cancelled_enrollment_id: Some(EnrollmentId(id(8))),
            cancelled_benefit_id: Some(BENEFIT),
            cancelled_offer_id: None,
            refunded: Some(120_050),
            refunded_currency: some("EUR"),
        },
        ServiceRequestAct::Closed {
            on: on.clone(),
            closed_as: some("granted"),
            used: Some(0),
            cancelled_enrollment_id: Some(EnrollmentId(id(8))),
            cancelled_benefit_id: None,
            cancelled_offer_id: Some(PackageVersionId(id(11))),
            refunded: Some(0),
            refunded_currency: some("EUR"),
        },
    ]
}
