//! The addresses of a company's people.

use crate::base::ids::MemberId;

/// The company's people.
#[must_use]
pub fn people(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/people")
}

/// The company's people with one of them opened, scrolled to them.
#[must_use]
pub fn person(mpn_id: i64, member: MemberId) -> String {
    format!("{}?open={member}#m-{member}", people(mpn_id))
}

/// The company's first page for whoever reads.
#[must_use]
pub fn company(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}")
}

/// Somebody's own page (GET), and another name for them (POST).
#[must_use]
pub fn of_person(mpn_id: i64, member: MemberId) -> String {
    format!("{}/{member}", people(mpn_id))
}

/// Adding somebody.
#[must_use]
pub fn add(mpn_id: i64) -> String {
    format!("{}/new", people(mpn_id))
}

/// Adding somebody, and back to a page of the company with them chosen.
#[must_use]
pub fn add_and_return(mpn_id: i64, return_to: &str) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(return_to.as_bytes()).collect();
    format!("{}?return={encoded}", add(mpn_id))
}

/// One act about several of them (POST).
#[must_use]
pub fn selected(mpn_id: i64) -> String {
    format!("{}/selected", people(mpn_id))
}

/// Adding many: the form (GET), its preview and the act (POST).
#[must_use]
pub fn many(mpn_id: i64) -> String {
    format!("{}/many", people(mpn_id))
}

/// The empty file to fill in for that.
#[must_use]
pub fn template(mpn_id: i64) -> String {
    format!("{}/template.csv", people(mpn_id))
}

/// The company's people who are invited.
#[must_use]
pub fn invited(mpn_id: i64) -> String {
    format!("{}?status=invited", people(mpn_id))
}

/// Inviting back who was deactivated.
#[must_use]
pub fn reactivation(mpn_id: i64, member: MemberId) -> String {
    format!("{}/reactivation", of_person(mpn_id, member))
}

/// Sending somebody's invitation again, for the company's admins.
#[must_use]
pub fn own_invitation(mpn_id: i64, member: MemberId) -> String {
    format!("{}/invitation", of_person(mpn_id, member))
}

/// Withdrawing it.
#[must_use]
pub fn own_withdrawal(mpn_id: i64, member: MemberId) -> String {
    format!("{}/withdrawal", own_invitation(mpn_id, member))
}

/// Changing somebody's roles.
#[must_use]
pub fn roles(mpn_id: i64, member: MemberId) -> String {
    format!("{}/roles", of_person(mpn_id, member))
}

/// Ending somebody's membership: what will happen (GET), and the act (POST).
#[must_use]
pub fn deactivation(mpn_id: i64, member: MemberId) -> String {
    format!("{}/deactivation", of_person(mpn_id, member))
}

/// The page of one company, for operators, at its people. That page stands on the companies' floor, which imports this slice.
#[must_use]
pub fn of_company(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}#people")
}

/// All of a company's people, for operators.
#[must_use]
pub fn all_of_company(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}/people")
}

/// Inviting somebody to a company, for operators: the form (GET), and the act (POST).
#[must_use]
pub fn invite(mpn_id: i64) -> String {
    format!("/console/companies/{mpn_id}/people/new")
}

/// Sending a member's invitation again.
#[must_use]
pub fn invitation(mpn_id: i64, member: MemberId) -> String {
    format!("/console/companies/{mpn_id}/people/{member}/invitation")
}

/// Withdrawing it: the question (GET), and the act (POST).
#[must_use]
pub fn withdrawal(mpn_id: i64, member: MemberId) -> String {
    format!("{}/withdrawal", invitation(mpn_id, member))
}
