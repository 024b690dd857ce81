//! Signing in and out, and what people do about themselves.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::PersonId;
use crate::base::names::named;
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum AccountAct {
    #[serde(rename = "session.begun")]
    SessionBegun {
        /// Unknown while nobody has proved who they are.
        person_id: Option<PersonId>,
        by: Option<SignedInBy>,
    },
    #[serde(rename = "session.ended")]
    SessionEnded { person_id: PersonId },
    /// Somebody ended sessions of their own: how many.
    #[serde(rename = "sessions.ended")]
    SessionsEnded { person_id: PersonId, count: Option<usize> },
    #[serde(rename = "password.set")]
    PasswordSet { person_id: PersonId },
    /// Somebody asked for a link to set a new password of an address, whether or not it has an account (R-PPL-7).
    #[serde(rename = "password.forgotten")]
    PasswordForgotten {},
    /// Whoever has that address was mailed one.
    #[serde(rename = "password.link_sent")]
    PasswordLinkSent { person_id: PersonId },
    #[serde(rename = "person.language_chosen")]
    LanguageChosen { person_id: PersonId, language: Option<String> },
    /// Somebody has chosen for themselves: which fields.
    #[serde(rename = "profile.changed")]
    ProfileChanged {
        person_id: PersonId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        changed: Vec<String>,
    },
    /// Somebody took away the file of what the portal holds about them.
    #[serde(rename = "own_data.downloaded")]
    OwnDataDownloaded { person_id: PersonId },
    /// Somebody asked to change their own mail address, to this one (R-PPL-6).
    #[serde(rename = "address_change.asked")]
    AddressChangeAsked { person_id: PersonId, to: Option<String> },
    /// It is this one now, and was that one.
    #[serde(rename = "address.changed")]
    AddressChanged { person_id: PersonId, from: Option<String>, to: Option<String> },
}

named! {
    /// How somebody signed in.
    pub enum SignedInBy {
        Password = "password",
        /// A link that was sent, with a new password.
        Link = "link",
        /// The demo's page of accounts.
        Demo = "demo",
    }
}

impl Recorded for AccountAct {
    fn act(self) -> Act {
        Act::Account(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::SessionBegun { person_id, .. } => person_id.map(|id| (Subject::Person, id.0)),
            Self::PasswordForgotten {} => None,
            Self::SessionEnded { person_id }
            | Self::SessionsEnded { person_id, .. }
            | Self::PasswordSet { person_id }
            | Self::PasswordLinkSent { person_id }
            | Self::LanguageChosen { person_id, .. }
            | Self::ProfileChanged { person_id, .. }
            | Self::OwnDataDownloaded { person_id }
            | Self::AddressChangeAsked { person_id, .. }
            | Self::AddressChanged { person_id, .. } => Some((Subject::Person, person_id.0)),
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::SessionBegun { by, .. } => pick(tried, signed_in(*by, t), t.log_signed_in_try()),
            Self::SessionEnded { .. } => pick(tried, t.log_signed_out(), t.log_signed_out_try()),
            Self::SessionsEnded { count, .. } => {
                pick(tried, t.log_sessions_ended(count.unwrap_or_default()), t.log_sessions_ended_try())
            }
            Self::PasswordSet { .. } => pick(tried, t.log_password_set(), t.log_password_set_try()),
            Self::PasswordForgotten {} => {
                pick(tried, t.log_password_forgotten(), t.log_password_forgotten_try())
            }
            Self::PasswordLinkSent { .. } => {
                pick(tried, t.log_password_link_sent(), t.log_password_link_sent_try())
            }
            Self::LanguageChosen { language, .. } => {
                let tag = language.as_deref().unwrap_or(UNKNOWN);
                let name = Locale::from_tag(tag).map_or(tag, |locale| locale.native_name());
                pick(tried, t.log_language_chosen(name), t.log_language_chosen_try(name))
            }
            Self::ProfileChanged { .. } => pick(tried, t.log_profile_changed(), t.log_profile_changed_try()),
            Self::OwnDataDownloaded { .. } => pick(tried, t.log_own_data(), t.log_own_data_try()),
            Self::AddressChangeAsked { to, .. } => {
                let to = to.as_deref().unwrap_or(UNKNOWN);
                pick(tried, t.log_address_asked(to), t.log_address_asked_try(to))
            }
            Self::AddressChanged { from, to, .. } => {
                let (from, to) = (from.as_deref().unwrap_or(UNKNOWN), to.as_deref().unwrap_or(UNKNOWN));
                pick(tried, t.log_address_changed(from, to), t.log_address_changed_try(to))
            }
        }
    }
}

fn signed_in(by: Option<SignedInBy>, t: &Texts) -> String {
    match by {
        Some(SignedInBy::Link) => t.log_signed_in_by_link(),
        Some(SignedInBy::Demo) => t.log_signed_in_demo(),
        Some(SignedInBy::Password) | None => t.log_signed_in(),
    }
}

#[cfg(test)]
impl super::examples::Examples for AccountAct {
    fn examples() -> Vec<Self> {
        use super::examples::some;
        let person_id = super::examples::PERSON;
        let begun = |by| Self::SessionBegun { person_id: Some(person_id), by: Some(by) };
        let to = some("new@alpine.example");
        vec![
            begun(SignedInBy::Password),
            begun(SignedInBy::Link),
            begun(SignedInBy::Demo),
            Self::SessionBegun { person_id: None, by: None },
            Self::SessionEnded { person_id },
            Self::SessionsEnded { person_id, count: Some(2) },
            Self::PasswordSet { person_id },
            Self::PasswordForgotten {},
            Self::PasswordLinkSent { person_id },
            Self::LanguageChosen { person_id, language: some("fr") },
            Self::ProfileChanged { person_id, changed: vec!["language".to_owned()] },
            Self::OwnDataDownloaded { person_id },
            Self::AddressChangeAsked { person_id, to: to.clone() },
            Self::AddressChanged { person_id, from: some("staff1@alpine.example"), to },
        ]
    }
}
