//! Which membership's cancellation can be asked for (R-MEM-5).

use time::{Date, OffsetDateTime};

use crate::base::ids::EnrollmentId;
use crate::catalogue::Name;
use crate::membership::{Enrollment, EnrollmentState, FirstAct, Refund};

/// How the right to a refund ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundEnded {
    /// When.
    pub at: OffsetDateTime,
    pub by: FirstAct,
    /// On which product.
    pub product: Option<Name>,
}

/// A membership, as the form of a cancellation offers it.
#[derive(Clone, Debug)]
pub struct Cancellable {
    pub id: EnrollmentId,
    /// What its dates allow.
    pub enrollment: Enrollment,
    /// What ended the right to a refund, if anything did.
    pub refund_ended: Option<RefundEnded>,
    /// The number of a request that asks for its cancellation and is not closed.
    pub asked: Option<i32>,
}

/// Why the cancellation of a membership can't be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCancellation {
    /// It is none of the company's, or it is over anyway.
    Unknown,
    /// It was cancelled.
    Cancelled,
    /// It has been asked for already, by the request of this number.
    Asked(i32),
    /// An act has ended the right to a refund.
    RefundEnded(RefundEnded),
    /// The days for it are over, counted from this purchase.
    TooLate { purchased_on: Date },
}

impl Cancellable {
    /// To when the cancellation can be asked for, or why it can't. `None` means the membership is over anyway.
    #[must_use]
    pub fn possible(&self, today: Date) -> Option<Result<Date, NoCancellation>> {
        match self.enrollment.state(today) {
            EnrollmentState::Lapsed => return None,
            EnrollmentState::Cancelled => return Some(Err(NoCancellation::Cancelled)),
            EnrollmentState::NotStarted | EnrollmentState::Active | EnrollmentState::InRenewalWindow => {}
        }
        if let Some(number) = self.asked {
            return Some(Err(NoCancellation::Asked(number)));
        }
        Some(match (self.enrollment.refund(today), &self.refund_ended) {
            (Refund::PossibleUntil(day), _) => Ok(day),
            (Refund::EndedByAct, Some(act)) => Err(NoCancellation::RefundEnded(act.clone())),
            _ => Err(NoCancellation::TooLate { purchased_on: self.enrollment.purchased_on }),
        })
    }
}

/// Goes on only if the cancellation of this membership can be asked for on `today`.
///
/// # Errors
/// Why it can't.
pub fn check(memberships: &[Cancellable], id: EnrollmentId, today: Date) -> Result<(), NoCancellation> {
    let found = memberships.iter().find(|it| it.id == id);
    let possible = found.and_then(|it| it.possible(today)).unwrap_or(Err(NoCancellation::Unknown));
    possible.map(|_| ())
}
