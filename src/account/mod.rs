//! What belongs to the person who visits: signing in and out, the password, the language, the choice of company.

mod check;
pub mod companies;
mod device;
mod invitations;
pub mod kept;
pub mod language;
pub mod links;
mod paths;
mod session;
pub mod sign_in;

use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(sign_in::routes())
        .merge(links::routes())
        .merge(language::routes())
        .merge(companies::routes())
}
