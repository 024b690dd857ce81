//! The addresses of roles.

use crate::authz::Role;
use crate::base::ids::RoleRequestId;

/// The company's first page for whoever reads.
#[must_use]
pub fn company(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}")
}

/// The page of one company, for operators. That page stands on the companies' floor, which imports this slice.
#[must_use]
pub fn of_company(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}")
}

/// What somebody may do in a company, and who can give more.
#[must_use]
pub fn access(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/access")
}

/// The same where a role is asked for.
#[must_use]
pub fn ask(mpn_id: i64) -> String {
    format!("{}#ask", access(mpn_id))
}

/// The same where a role is asked for that allows this, chosen already.
#[must_use]
pub fn ask_for(mpn_id: i64, role: Role) -> String {
    format!("{}?role={}#ask", access(mpn_id), role.as_str())
}

/// The company's requests for roles (GET), and asking for one (POST).
#[must_use]
pub fn requests(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/role-requests")
}

/// Who is Global admin, and becoming one.
#[must_use]
pub fn global_admin(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/global-admin")
}

/// Leaving the company, which is a page of its people.
#[must_use]
pub fn leave(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/leave")
}

/// Approving one.
#[must_use]
pub fn approval(mpn_id: i64, request: RoleRequestId) -> String {
    format!("{}/{request}/approval", requests(mpn_id))
}

/// Declining one.
#[must_use]
pub fn refusal(mpn_id: i64, request: RoleRequestId) -> String {
    format!("{}/{request}/refusal", requests(mpn_id))
}
