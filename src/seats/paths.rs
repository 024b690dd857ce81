//! The addresses of the seats of a benefit.

use crate::base::ids::{AssignmentId, BenefitId};
use crate::catalogue::Kind;

/// The register of the company's seats.
#[must_use]
pub fn register(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/seats")
}

/// The page of one kind with one benefit opened, scrolled to one of its seats.
#[must_use]
pub fn seat(mpn_id: i64, kind: Kind, benefit: BenefitId, seat: i32) -> String {
    format!("/partners/{mpn_id}/benefits/{}?open={benefit}&seats={seat}#seat-{seat}", kind.slug())
}

/// The seats of a benefit: giving one.
#[must_use]
pub fn assignments(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/assignments")
}

/// The template of a list of addresses for [`assignments`].
#[must_use]
pub fn template(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/template.csv", assignments(mpn_id, benefit))
}

/// Taking several seats back.
#[must_use]
pub fn removals(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/removals", assignments(mpn_id, benefit))
}

/// Taking a seat back: its confirmation (GET) and the act (POST).
#[must_use]
pub fn removal(mpn_id: i64, benefit: BenefitId, assignment: AssignmentId) -> String {
    format!("{}/{assignment}/removal", assignments(mpn_id, benefit))
}

/// Giving a seat to somebody else: its page (GET) and the act (POST).
#[must_use]
pub fn reassignment(mpn_id: i64, benefit: BenefitId, assignment: AssignmentId) -> String {
    format!("{}/{assignment}/reassignment", assignments(mpn_id, benefit))
}
