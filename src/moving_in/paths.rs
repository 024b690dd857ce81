//! The addresses of moving in.

/// For operators: how the invitation stands (GET), sending it (POST).
#[must_use]
pub fn invitation(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}/invitation")
}

/// For operators: taking it back.
#[must_use]
pub fn withdrawal(mpn_id: i64) -> String {
    format!("{}/withdrawal", invitation(mpn_id))
}

/// For the company: what accepting it means (GET), accepting it (POST).
#[must_use]
pub fn acceptance(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/invitation")
}
