//! The addresses of the pages of benefits.

use crate::base::ids::{BenefitId, EnrollmentId};
use crate::catalogue::Kind;

/// The overview of a company's benefits.
#[must_use]
pub fn overview(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits")
}

/// The company's memberships, with all of their dates.
#[must_use]
pub fn memberships(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/membership")
}

/// One of them, scrolled to it.
#[must_use]
pub fn membership(mpn_id: i64, enrollment: EnrollmentId) -> String {
    format!("{}#m-{enrollment}", memberships(mpn_id))
}

/// Those dates as a calendar file.
#[must_use]
pub fn calendar(mpn_id: i64) -> String {
    format!("{}/timeline.ics", memberships(mpn_id))
}

/// The page of one kind.
#[must_use]
pub fn kind(mpn_id: i64, kind: Kind) -> String {
    format!("/partners/{mpn_id}/benefits/{}", kind.slug())
}

/// The page of one kind with one benefit opened, scrolled to it.
#[must_use]
pub fn benefit(mpn_id: i64, kind: Kind, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{}?open={benefit}#b-{benefit}", kind.slug())
}
