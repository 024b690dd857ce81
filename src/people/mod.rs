//! The people of a company: its members with their roles and the seats they hold, and what ends a membership.

pub mod deactivation;
pub mod list;
pub mod paths;
pub mod portal;

use crate::web::routes::Routes;

/// The pages about people.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/people", portal::show)
        .get("/partners/{mpn}/account/people.csv", portal::download)
}
