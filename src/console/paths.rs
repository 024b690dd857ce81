//! The addresses of the mails and of the catalogue, for operators.

use crate::base::ids::MailId;

/// The settings of the programme.
pub const SETTINGS: &str = "/console/settings";
/// A new operator's first hour.
pub const HELP: &str = "/console/help";
/// The mails, for operators.
pub const MAILS: &str = "/console/mail";

/// One mail, for operators.
#[must_use]
pub fn mail(mail: MailId) -> String {
    format!("{MAILS}/{mail}")
}

/// The HTML part of a mail, as it is sent.
#[must_use]
pub fn mail_html(mail: MailId) -> String {
    format!("{MAILS}/{mail}/html")
}

/// Showing the one-time link of a mail.
#[must_use]
pub fn mail_link(mail: MailId) -> String {
    format!("{MAILS}/{mail}/link")
}

/// Sending a mail again.
#[must_use]
pub fn mail_sending(mail: MailId) -> String {
    format!("{MAILS}/{mail}/sending")
}

/// The catalogue as a file: how it is taken away and brought back (GET), and bringing it back (POST).
pub const CATALOGUE_FILE: &str = "/console/catalogue/file";

/// The catalogue's file.
pub const CATALOGUE_EXPORT: &str = "/console/catalogue/file/catalogue.toml";

/// The products (GET), and a new one (POST).
pub const PRODUCTS: &str = "/console/catalogue/products";

/// The form of a new product.
pub const NEW_PRODUCT: &str = "/console/catalogue/products/new";

/// One product (GET), and changing it (POST).
#[must_use]
pub fn product(code: &str) -> String {
    format!("{PRODUCTS}/{code}")
}

/// The offers (GET), and a new one (POST).
pub const OFFERS: &str = "/console/catalogue/offers";

/// The form of a new offer.
pub const NEW_OFFER: &str = "/console/catalogue/offers/new";

/// One offer (GET), and changing it (POST).
#[must_use]
pub fn offer(code: &str) -> String {
    format!("{OFFERS}/{code}")
}

/// What offers grant.
pub const PACKAGES: &str = "/console/catalogue/packages";

/// Discarding what is saved of an offer's next version.
#[must_use]
pub fn draft_discarding(code: &str) -> String {
    format!("{}/discarding", package(code))
}

/// The levels of membership (GET), and a new one (POST).
pub const LEVELS: &str = "/console/catalogue/levels";

/// The form of a new level.
pub const NEW_LEVEL: &str = "/console/catalogue/levels/new";

/// One level (GET), and changing it (POST).
#[must_use]
pub fn level(code: &str) -> String {
    format!("{LEVELS}/{code}")
}

/// What one offer grants (GET), and its next version (POST).
#[must_use]
pub fn package(code: &str) -> String {
    format!("{PACKAGES}/{code}")
}

/// The programme's own pages of help (GET), and saving one (POST).
pub const HELP_PAGES: &str = "/console/help-pages";

/// The form of a page more.
pub const NEW_HELP_PAGE: &str = "/console/help-pages/new";

/// One page of help, with its versions.
#[must_use]
pub fn help_page(slug: &str) -> String {
    format!("{HELP_PAGES}/{slug}")
}

/// The form to change it.
#[must_use]
pub fn help_page_text(slug: &str) -> String {
    format!("{HELP_PAGES}/{slug}/text")
}

/// One of its versions (GET), and bringing it back (POST).
#[must_use]
pub fn help_page_version(slug: &str, number: i32) -> String {
    format!("{HELP_PAGES}/{slug}/versions/{number}")
}

/// Removing it, or taking away what stands in a compiled page's place.
#[must_use]
pub fn help_page_removal(slug: &str) -> String {
    format!("{HELP_PAGES}/{slug}/removal")
}
