//! Why something can't be done with a benefit at present, as far as the company and its dates tell.

use super::KeysClosed;
use crate::partners::{Partner, PartnerClosed};

/// What stands against it: the company first, since it stands against everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The company is suspended, or has not moved in (R-TEN-2, R-TEN-4).
    Company(PartnerClosed),
    /// The dates of the benefit and its enrollment.
    Dates(KeysClosed),
}

impl Closed {
    /// Goes on only where neither the company nor the dates stand against it.
    ///
    /// # Errors
    /// What does.
    pub fn check(partner: &Partner, dates: Result<(), KeysClosed>) -> Result<(), Self> {
        partner.open().map_err(Self::Company)?;
        dates.map_err(Self::Dates)
    }
}
