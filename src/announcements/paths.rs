//! The addresses of the announcements.

use crate::base::ids::AnnouncementId;

/// The announcements, for operators (GET), and making one (POST).
pub const ANNOUNCEMENTS: &str = "/console/announcements";

/// The form of a new one.
pub const NEW: &str = "/console/announcements/new";

/// One of them (GET), and changing it (POST).
#[must_use]
pub fn announcement(id: AnnouncementId) -> String {
    format!("{ANNOUNCEMENTS}/{id}")
}
