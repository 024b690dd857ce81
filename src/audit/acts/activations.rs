//! Benefits that the programme activates.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{Said, of, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId};
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum ActivationAct {
    #[serde(rename = "activation.requested")]
    Requested {
        #[serde(flatten)]
        on: ActivationDetails,
        /// Who is to use it; never the other address, which not all readers may see.
        member_id: Option<MemberId>,
    },
    #[serde(rename = "activation.withdrawn")]
    Withdrawn(ActivationDetails),
    #[serde(rename = "activation.taken")]
    Taken(ActivationDetails),
    #[serde(rename = "activation.handed_over")]
    HandedOver {
        #[serde(flatten)]
        on: ActivationDetails,
        /// To whom.
        operator_id: Option<PersonId>,
    },
    #[serde(rename = "activation.fulfilled")]
    Fulfilled {
        #[serde(flatten)]
        on: ActivationDetails,
        /// How many, of an attempt at several.
        count: Option<usize>,
    },
    #[serde(rename = "activation.declined")]
    Declined(ActivationDetails),
    /// An operator read it.
    #[serde(rename = "activation.read")]
    Read(ActivationDetails),
    /// A member saw access ID and contract ID of a benefit: noted once a day.
    #[serde(rename = "support_ids.seen")]
    SupportIdsSeen { benefit_id: BenefitId, product: Option<String> },
}

/// A benefit that the programme activates. Before it is asked for there is no activation; an attempt at several has
/// neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivationDetails {
    pub activation_id: Option<ActivationId>,
    pub benefit_id: Option<BenefitId>,
    pub product: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

impl ActivationDetails {
    /// The activation; before it is asked for, the benefit.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        let activation = self.activation_id.map(|id| (Subject::Activation, id.0));
        activation.or_else(|| self.benefit_id.map(|id| (Subject::Benefit, id.0)))
    }
}

impl Recorded for ActivationAct {
    fn act(self) -> Act {
        Act::Activation(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::Requested { on, .. }
            | Self::HandedOver { on, .. }
            | Self::Fulfilled { on, .. }
            | Self::Withdrawn(on)
            | Self::Taken(on)
            | Self::Declined(on)
            | Self::Read(on) => on.subject(),
            Self::SupportIdsSeen { benefit_id, .. } => Some((Subject::Benefit, benefit_id.0)),
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let (said, on): (Said, _) = match self {
            Self::Fulfilled { count: Some(count), .. } => return fulfilled_many(*count, t, tried),
            Self::SupportIdsSeen { product, .. } => {
                let of = of(product.as_ref(), t);
                return pick(tried, t.log_support_ids_seen(&of), t.log_support_ids_seen_try(&of));
            }
            Self::Requested { on, .. } => {
                ([Texts::log_activation_requested, Texts::log_activation_requested_try], on)
            }
            Self::Withdrawn(on) => {
                ([Texts::log_activation_withdrawn, Texts::log_activation_withdrawn_try], on)
            }
            Self::Taken(on) => ([Texts::log_activation_taken, Texts::log_activation_taken_try], on),
            Self::HandedOver { on, .. } => {
                ([Texts::log_activation_handed_over, Texts::log_activation_handed_over_try], on)
            }
            Self::Fulfilled { on, .. } => {
                ([Texts::log_activation_fulfilled, Texts::log_activation_fulfilled_try], on)
            }
            Self::Declined(on) => ([Texts::log_activation_declined, Texts::log_activation_declined_try], on),
            Self::Read(on) => ([Texts::log_activation_read, Texts::log_activation_read_try], on),
        };
        said[usize::from(tried)](t, of(on.product.as_ref(), t))
    }
}

fn fulfilled_many(count: usize, t: &Texts, tried: bool) -> String {
    if tried { t.log_activation_fulfilled_try_many(count) } else { t.log_activation_fulfilled_many(count) }
}

#[cfg(test)]
impl super::examples::Examples for ActivationAct {
    fn examples() -> Vec<Self> {
        use super::examples::{BENEFIT, MEMBER, MPN_ID, PARTNER, PERSON, id, some};
        let it = ActivationDetails {
            activation_id: Some(ActivationId(id(3))),
            benefit_id: Some(BENEFIT),
            product: some("Technical presales"),
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
        };
        let none = ActivationDetails { activation_id: None, ..it.clone() };
        vec![
            Self::Requested { on: it.clone(), member_id: Some(MEMBER) },
            Self::Requested { on: none.clone(), member_id: None },
            Self::Withdrawn(it.clone()),
            Self::Withdrawn(none),
            Self::Taken(it.clone()),
            Self::HandedOver { on: it.clone(), operator_id: Some(PERSON) },
            Self::Fulfilled { on: it.clone(), count: None },
            Self::Fulfilled { on: ActivationDetails::default(), count: Some(5) },
            Self::Declined(it.clone()),
            Self::Read(it),
            Self::SupportIdsSeen { benefit_id: BENEFIT, product: some("Product support incidents") },
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            Self::Requested { on, .. }
            | Self::HandedOver { on, .. }
            | Self::Fulfilled { on, .. }
            | Self::Withdrawn(on)
            | Self::Taken(on)
            | Self::Declined(on)
            | Self::Read(on) => [&on.product],
            Self::SupportIdsSeen { product, .. } => [product],
        })
    }
}
