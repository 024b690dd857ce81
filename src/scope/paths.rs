//! The addresses that the frame of a page links to.

use crate::base::ids::AnnouncementId;
use crate::state::menu::Place;

/// The sign-in page.
pub const SIGN_IN: &str = "/sign-in";
/// The choice of companies.
pub const PARTNERS: &str = "/partners";
/// The operators' first page.
pub const CONSOLE: &str = "/console";
/// The companies, for operators, and their place in the menu.
pub const COMPANIES: &str = "/console/companies";
pub const COMPANIES_PLACE: Place = Place("companies");
/// Which mails an operator gets: their own page.
pub const OWN_MAILS: &str = "/console/operators/mails";

/// What belongs to the person: their own pages.
pub const PROFILE: &str = "/profile";
pub const PROFILE_PASSWORD: &str = "/profile/password";
pub const PROFILE_EMAIL: &str = "/profile/email";
pub const PROFILE_DATA: &str = "/profile/data.json";
pub const PROFILE_SESSIONS: &str = "/profile/sessions";

/// Ends one of a person's own sessions.
#[must_use]
pub fn session_end(session: &impl std::fmt::Display) -> String {
    format!("{PROFILE_SESSIONS}/{session}/end")
}

/// Into a company: to the page at a place in the menu, where the reader has it there, else to their first.
#[must_use]
pub fn company(mpn_id: i64, place: Option<Place>) -> String {
    let to = place.map(|place| format!("?to={}", place.0)).unwrap_or_default();
    format!("/partners/{mpn_id}{to}")
}

/// Closing an announcement on a company's pages.
#[must_use]
pub fn announcement_dismissal(mpn_id: i64, id: AnnouncementId) -> String {
    format!("/partners/{mpn_id}/announcements/{id}/dismissal")
}

/// A company, for operators.
#[must_use]
pub fn console_company(mpn_id: i64) -> String {
    format!("{COMPANIES}/{mpn_id}")
}

/// Looking at a company as its members see it: the form (GET), and beginning (POST).
#[must_use]
pub fn look(mpn_id: i64) -> String {
    format!("{}/look", console_company(mpn_id))
}

/// Ending that.
#[must_use]
pub fn look_end(mpn_id: i64) -> String {
    format!("{}/end", look(mpn_id))
}

/// What the member has themselves.
#[must_use]
pub fn my_assignments(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/my-assignments")
}

/// The sign-in page, with the way back.
#[must_use]
pub fn sign_in(next: Option<&str>) -> String {
    match next {
        Some(next) if next != "/" => {
            let query: String =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            format!("{SIGN_IN}?{query}")
        }
        _ => SIGN_IN.to_owned(),
    }
}
