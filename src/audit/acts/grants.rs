//! What operators give a company by hand (R-CON-4).

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{BenefitId, EnrollmentId, PartnerId};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum GrantAct {
    /// An operator gave a company a membership without an order (R-CON-4).
    #[serde(rename = "membership.given")]
    MembershipGiven(GrantDetails),
    /// An operator gave a membership another anniversary.
    #[serde(rename = "membership.extended")]
    MembershipExtended(GrantDetails),
    /// An operator granted more of a benefit than its package does.
    #[serde(rename = "quantity.granted")]
    QuantityGranted(GrantDetails),
}

/// What an operator gave a company by hand; an attempt knows less.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantDetails {
    pub enrollment_id: Option<EnrollmentId>,
    pub benefit_id: Option<BenefitId>,
    /// The offers that the membership holds.
    pub membership: Option<String>,
    pub product: Option<String>,
    /// The first day of what was given and its anniversary; of more time the anniversary before, and now.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// How much more.
    pub more: Option<i32>,
    /// As the operator wrote it for the company; not the reason of a refusal, which is called `reason`.
    pub why: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

impl Recorded for GrantAct {
    fn act(self) -> Act {
        Act::Grant(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::MembershipGiven(it) | Self::MembershipExtended(it) => {
                it.enrollment_id.map(|id| (Subject::Enrollment, id.0))
            }
            Self::QuantityGranted(it) => it.benefit_id.map(|id| (Subject::Benefit, id.0)),
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let day = |day: Option<Date>| day.map_or_else(|| UNKNOWN.to_owned(), |day| locale.date(day));
        match self {
            Self::MembershipGiven(it) => {
                let name = it.membership.as_deref().unwrap_or(UNKNOWN);
                let done = t.log_membership_given(name, day(it.from), day(it.to));
                pick(tried, done, t.log_membership_given_try())
            }
            Self::MembershipExtended(it) => {
                let name = it.membership.as_deref().unwrap_or(UNKNOWN);
                let done = t.log_membership_extended(name, day(it.from), day(it.to));
                pick(tried, done, t.log_membership_extended_try(name))
            }
            Self::QuantityGranted(it) => {
                let product = it.product.as_deref().unwrap_or(UNKNOWN);
                let more = locale.number(it.more.unwrap_or_default());
                pick(tried, t.log_quantity_granted(more, product), t.log_quantity_granted_try(product))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for GrantAct {
    fn examples() -> Vec<Self> {
        use time::macros::date;

        use super::examples::{BENEFIT, MPN_ID, PARTNER, id, some};
        let company =
            GrantDetails { partner_id: Some(PARTNER), mpn_id: Some(MPN_ID), ..GrantDetails::default() };
        let given = GrantDetails {
            enrollment_id: Some(EnrollmentId(id(10))),
            membership: some("Gold DevOps"),
            from: Some(date!(2026 - 11 - 20)),
            to: Some(date!(2027 - 11 - 20)),
            why: some("Bought by letter"),
            ..company.clone()
        };
        let more = GrantDetails {
            benefit_id: Some(BENEFIT),
            product: some("Windows Server"),
            more: Some(1_000),
            why: some("For the fair"),
            ..company.clone()
        };
        vec![
            Self::MembershipGiven(given.clone()),
            Self::MembershipGiven(company),
            Self::MembershipExtended(given.clone()),
            Self::MembershipExtended(GrantDetails { from: None, to: None, why: None, ..given }),
            Self::QuantityGranted(more.clone()),
            Self::QuantityGranted(GrantDetails { more: None, why: None, ..more }),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            // An attempt doesn't know which.
            Self::MembershipGiven(_) => [&None],
            Self::MembershipExtended(it) => [&it.membership],
            Self::QuantityGranted(it) => [&it.product],
        })
    }
}
