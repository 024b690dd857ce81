//! What the page after an act on a service request tells of it.

use crate::scope::flash::Flash;

/// What was done with a service request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestDone {
    /// It was submitted.
    Submitted,
    /// A message was added.
    Answered,
    /// It was closed.
    Closed,
    /// It was reopened.
    Reopened,
    /// The operator has taken it.
    Taken,
    /// The operator has handed it over.
    HandedOver,
    /// Nothing: it had changed since the page was shown.
    Changed,
}

impl RequestDone {
    /// The banner, on a page of the company, or of operators where none is given.
    #[must_use]
    pub fn flash(self, company: Option<i64>, reference: &str) -> Flash {
        Flash::new(company, |t| match self {
            Self::Submitted => t.flash_request_submitted(reference),
            Self::Answered => t.flash_request_answered(reference),
            Self::Closed => t.flash_request_closed(reference),
            Self::Reopened => t.flash_request_reopened(reference),
            Self::Taken => t.flash_request_taken(reference),
            Self::HandedOver => t.flash_request_handed_over(reference),
            Self::Changed => t.flash_request_changed(reference),
        })
    }
}
