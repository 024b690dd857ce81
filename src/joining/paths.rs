//! The addresses of applications.

use crate::base::ids::ApplicationId;

/// Applying.
pub const JOIN: &str = "/join";

/// What stands before the token of a link.
pub const LINK: &str = "/join/";

/// The applications, for operators.
pub const APPLICATIONS: &str = "/console/applications";

/// The page of a link: how the application stands (GET), and confirming it (POST).
#[must_use]
pub fn link(token: &str) -> String {
    format!("{LINK}{token}")
}

/// Withdrawing it by its link.
#[must_use]
pub fn withdrawal(token: &str) -> String {
    format!("{LINK}{token}/withdrawal")
}

/// One application, for operators.
#[must_use]
pub fn application(id: ApplicationId) -> String {
    format!("{APPLICATIONS}/{id}")
}

/// Accepting it.
#[must_use]
pub fn acceptance(id: ApplicationId) -> String {
    format!("{}/acceptance", application(id))
}

/// Declining it.
#[must_use]
pub fn refusal(id: ApplicationId) -> String {
    format!("{}/refusal", application(id))
}
