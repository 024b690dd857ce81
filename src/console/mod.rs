//! Operators' pages that belong to no one slice.

pub mod catalogue;
mod company;
pub mod first_hour;
pub mod help_pages;
mod load;
mod mail_list;
pub mod mails;
pub mod paths;
pub mod set_up;
pub mod settings;
pub mod work;

use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(crate::scope::paths::CONSOLE, work::show)
        .get(crate::set_up::paths::SET_UP, set_up::show)
        .post(crate::set_up::paths::SET_UP, set_up::create)
        .get(paths::SETTINGS, settings::show)
        .post(paths::SETTINGS, settings::save)
        .get("/console/companies/{mpn}", company::show)
        .get(paths::HELP, first_hour::show)
        .get(paths::MAILS, mail_list::show)
        .get("/console/mail.csv", mail_list::download)
        .get("/console/mail/{mail}", mails::show)
        .get("/console/mail/{mail}/html", mails::show_html)
        .post("/console/mail/{mail}/sending", mails::send_again)
        .merge(catalogue::routes())
        .merge(help_pages::routes())
        .post("/console/mail/{mail}/link", mails::show_link)
}
