//! What belongs to the person who visits: signing in and out, the password, the language, the choice of company.

pub mod acts;
pub mod address_change;
mod address_link;
mod check;
pub mod companies;
mod device;
pub mod forgotten;
mod invitations;
pub mod kept;
pub mod language;
pub mod links;
pub mod mails;
mod paths;
pub mod profile;
mod session;
pub mod sign_in;

pub use self::paths::FORGOTTEN_PASSWORD;
use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(sign_in::routes())
        .merge(links::routes())
        .merge(profile::routes())
        .merge(forgotten::routes())
        .merge(language::routes())
        .merge(companies::routes())
}
