//! The addresses of becoming a Global admin.

use crate::base::ids::MemberId;

/// Who is Global admin, and becoming one: asking them (POST).
#[must_use]
pub fn become_one(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/global-admin")
}

/// Proving it by DNS (GET), and having it looked up (POST).
#[must_use]
pub fn by_dns(mpn_id: i64) -> String {
    format!("{}/dns", become_one(mpn_id))
}

/// Making a record.
#[must_use]
pub fn record(mpn_id: i64) -> String {
    format!("{}/record", by_dns(mpn_id))
}

/// Withdrawing what one has claimed.
#[must_use]
pub fn withdrawal(mpn_id: i64) -> String {
    format!("{}/withdrawal", by_dns(mpn_id))
}

/// Objecting to somebody.
#[must_use]
pub fn objection(mpn_id: i64, member: MemberId) -> String {
    format!("{}/{member}/objection", become_one(mpn_id))
}

/// The company's first page for whoever reads.
#[must_use]
pub fn company(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}")
}

/// Its people, as operators see them.
#[must_use]
pub fn people_of(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}/people")
}

/// Making one of them Global admin by hand.
#[must_use]
pub fn by_hand(mpn_id: i64, member: MemberId) -> String {
    format!("{}/{member}/global-admin", people_of(mpn_id))
}
