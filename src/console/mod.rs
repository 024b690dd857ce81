//! Operators' pages that belong to no one slice.

pub mod mails;
pub mod paths;

use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    mails::routes()
}
