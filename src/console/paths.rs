//! The addresses of the mails, for operators.

use crate::base::ids::MailId;

/// Setting up the programme.
pub const SET_UP: &str = "/console/setup";
/// The settings of the programme.
pub const SETTINGS: &str = "/console/settings";
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

/// Sending a mail again.
#[must_use]
pub fn mail_sending(mail: MailId) -> String {
    format!("{MAILS}/{mail}/sending")
}

/// The catalogue as a file: how it is taken away and brought back (GET), and bringing it back (POST).
pub const CATALOGUE_FILE: &str = "/console/catalogue/file";

/// The catalogue's file.
pub const CATALOGUE_EXPORT: &str = "/console/catalogue/file/catalogue.toml";
