//! The addresses that the frame of a page links to.

/// The sign-in page.
pub const SIGN_IN: &str = "/sign-in";
/// The choice of companies.
pub const PARTNERS: &str = "/partners";
/// The operators' first page.
pub const CONSOLE: &str = "/console";

/// What the member has himself.
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
