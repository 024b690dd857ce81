//! SQL of figures: counting, as background work, and what the pages read.

mod counting;
mod keeping;
mod reading;

use std::collections::BTreeMap;

use super::{Counts, Losses};
use crate::base::ids::PartnerId;
use crate::catalogue::Kind;

pub use counting::{TermOf, TookOf, list_companies, list_terms, list_took};
pub use keeping::{
    begin_day, delete_days, keep_companies, keep_counts, keep_days_of_companies, keep_renewals, keep_times,
    keep_times_of_companies,
};
pub use reading::{
    COUNTED, CompanyDay, Day, LISTED, Month, OfMany, Place, Worst, count_worst, list_days,
    list_days_of_company, list_renewals, list_times, list_times_of_company, list_worst,
};

/// What was counted of a company.
#[derive(Debug)]
pub struct OfCompany {
    pub id: PartnerId,
    pub kinds: BTreeMap<Kind, Counts>,
    pub losses: Losses,
}

impl OfCompany {
    /// Of all kinds.
    #[must_use]
    pub fn all(&self) -> Counts {
        self.kinds.values().fold(Counts::default(), |sum, it| sum.and(*it))
    }
}

/// As the tables keep it; what would be too much is the most.
fn kept(count: i64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
