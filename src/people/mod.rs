//! The people of a company: its members with their roles and the seats they hold, who is invited
//! and joins, and what ends a membership.

pub mod acts;
pub mod console;
pub mod file;
pub mod invitation;
pub mod list;
pub mod mails;
pub mod many;
pub mod paths;
pub mod portal;
pub mod rights;
pub mod selected;
pub mod store;

use crate::web::routes::Routes;

/// The pages about people.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/people", portal::show)
        .get("/partners/{mpn}/account/people.csv", portal::download)
        .merge(portal::adding::routes())
        .merge(portal::role_requests::routes())
        .merge(portal::many::routes())
        .merge(portal::selected::routes())
        .merge(portal::person::routes())
}
