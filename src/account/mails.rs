//! What people are told of their own account.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::paths;
use crate::i18n::Texts;
use crate::mail::{Mail, Recipient, TOKEN, Words};
use crate::people::mails::until_in;
use crate::scope;
use crate::users::browsers::Device;

/// The mails about a person's account, which is no company's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum AccountMail {
    /// To whoever asked for it, with a one-time link by which they set a new password (R-PPL-7).
    PasswordForgotten {},
    /// To whoever has another password from now on.
    PasswordChanged {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// In which zone that is told.
        zone: String,
    },
    /// To an address that somebody wants for their account, with the one-time link by which they confirm it (R-PPL-6). Whose
    /// account it is isn't told: the address may be somebody else's.
    AddressToConfirm {},
    /// To the address that an account had.
    AddressWas {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        zone: String,
    },
    /// To the address that it has from now on.
    AddressIs {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        zone: String,
    },
    /// To whoever's account was signed in to on a device that isn't known.
    NewDevice {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        zone: String,
        device: Device,
        /// The network address.
        address: Option<String>,
    },
}

/// A device in words.
#[must_use]
pub fn device_in_words(device: Device, t: &Texts) -> String {
    let browser = device.browser.map_or_else(|| t.browser_unknown(), |it| it.name().to_owned());
    let system = device.system.map_or_else(|| t.system_unknown(), |it| it.name().to_owned());
    t.browser_on(browser, system)
}

impl Mail for AccountMail {
    const NAMES: &'static [&'static str] = &[
        "password_forgotten",
        "password_changed",
        "address_to_confirm",
        "address_was",
        "address_is",
        "new_device",
    ];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::PasswordForgotten {} => t.mail_is_password_forgotten(),
            Self::PasswordChanged { .. } => t.mail_is_password_changed(),
            Self::AddressToConfirm {} => t.mail_is_address_to_confirm(),
            Self::AddressWas { .. } => t.mail_is_address_was(),
            Self::AddressIs { .. } => t.mail_is_address_is(),
            Self::NewDevice { .. } => t.mail_is_new_device(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        match self {
            Self::PasswordForgotten {} => Words {
                subject: t.mail_password_forgotten_subject(),
                paragraphs: vec![t.mail_password_forgotten(&to.address), t.mail_password_forgotten_link()],
                link: (t.set_new_password(), format!("{}{TOKEN}", paths::LINK)),
                outside: None,
                further: Vec::new(),
                reason: t.mail_password_forgotten_reason(),
            },
            Self::PasswordChanged { at, zone } => Words {
                subject: t.mail_password_changed_subject(),
                paragraphs: vec![
                    t.mail_password_changed(&to.address, until_in(*at, zone, to.locale)),
                    t.mail_password_changed_not_you(),
                ],
                link: (t.set_new_password(), paths::FORGOTTEN_PASSWORD.to_owned()),
                outside: None,
                further: Vec::new(),
                reason: t.mail_account_reason(),
            },
            Self::AddressToConfirm {} => Words {
                subject: t.mail_address_to_confirm_subject(),
                paragraphs: vec![t.mail_address_to_confirm(&to.address), t.mail_address_to_confirm_link()],
                link: (t.confirm_address(), format!("{}{TOKEN}", paths::LINK)),
                outside: None,
                further: Vec::new(),
                reason: t.mail_address_to_confirm_reason(),
            },
            Self::AddressWas { at, zone } => Words {
                subject: t.mail_address_changed_subject(),
                paragraphs: vec![
                    t.mail_address_was(&to.address, until_in(*at, zone, to.locale)),
                    t.mail_address_was_not_you(),
                ],
                link: (t.sign_in(), scope::paths::SIGN_IN.to_owned()),
                outside: None,
                further: Vec::new(),
                reason: t.mail_account_reason(),
            },
            Self::AddressIs { at, zone } => Words {
                subject: t.mail_address_changed_subject(),
                paragraphs: vec![t.mail_address_is(&to.address, until_in(*at, zone, to.locale))],
                link: (t.profile(), scope::paths::PROFILE.to_owned()),
                outside: None,
                further: Vec::new(),
                reason: t.mail_account_reason(),
            },
            Self::NewDevice { at, zone, device, address } => Words {
                subject: t.mail_new_device_subject(),
                paragraphs: vec![
                    t.mail_new_device(&to.address, until_in(*at, zone, to.locale)),
                    t.mail_new_device_what(
                        device_in_words(*device, t),
                        address.clone().unwrap_or_else(|| t.session_address_unknown()),
                    ),
                    t.mail_new_device_not_you(),
                ],
                link: (t.profile_sessions(), scope::paths::PROFILE_SESSIONS.to_owned()),
                outside: None,
                further: Vec::new(),
                reason: t.mail_new_device_reason(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::mail::testing;
    use crate::users::browsers::{Browser, System};

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [
            AccountMail::PasswordForgotten {},
            AccountMail::PasswordChanged {
                at: datetime!(2026-11-20 10:00 UTC),
                zone: "Europe/Zurich".to_owned(),
            },
            AccountMail::AddressToConfirm {},
            AccountMail::AddressWas { at: datetime!(2026-11-20 10:00 UTC), zone: "UTC".to_owned() },
            AccountMail::AddressIs { at: datetime!(2026-11-20 10:00 UTC), zone: "UTC".to_owned() },
            AccountMail::NewDevice {
                at: datetime!(2026-11-20 10:00 UTC),
                zone: "UTC".to_owned(),
                device: Device { browser: Some(Browser::Firefox), system: Some(System::Windows) },
                address: Some("192.0.2.17".to_owned()),
            },
            AccountMail::NewDevice {
                at: datetime!(2026-11-20 10:00 UTC),
                zone: "UTC".to_owned(),
                device: Device::default(),
                address: None,
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
    }
}
