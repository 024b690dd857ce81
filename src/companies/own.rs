//! What a company's Global admins change of its data (R-PPL-4): some at once, its name and mail domains after an operator has
//! agreed.

use serde::Serialize;
use time::OffsetDateTime;

use super::data::{Data, TypedData, Wrong};
use crate::base::ids::{CompanyProposalId, PartnerId};
use crate::base::names::named;
use crate::base::phone::PhoneNumber;
use crate::users::EmailAddress;

/// Whom the company names for questions about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Support {
    pub email: Option<String>,
    /// In the form of E.164.
    pub phone: Option<String>,
}

/// A company's data as its own people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Own {
    pub data: Data,
    pub support: Support,
}

/// The same, as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedOwn {
    pub data: TypedData,
    pub support_email: String,
    pub support_phone: String,
}

/// What is wrong with one of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongOwn {
    Data(Wrong),
    SupportEmail,
    SupportPhone,
}

impl WrongOwn {
    /// The field's name in forms and in the log.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Data(wrong) => wrong.field(),
            Self::SupportEmail => "support_email",
            Self::SupportPhone => "support_phone",
        }
    }
}

impl TypedOwn {
    /// Reads it. A telephone number may be written as one does in the company's country.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub fn read(&self) -> Result<Own, Vec<WrongOwn>> {
        let data =
            self.data.read().map_err(|wrong| wrong.into_iter().map(WrongOwn::Data).collect::<Vec<_>>());
        let country = data.as_ref().ok().map(|it| it.country.as_str());
        let email = optional(&self.support_email, |typed| EmailAddress::parse(typed).ok());
        let phone = optional(&self.support_phone, |typed| PhoneNumber::parse(typed, country).ok());
        let mut wrong = Vec::new();
        if email.is_err() {
            wrong.push(WrongOwn::SupportEmail);
        }
        if phone.is_err() {
            wrong.push(WrongOwn::SupportPhone);
        }
        match (data, email, phone) {
            (Ok(data), Ok(email), Ok(phone)) => {
                let support =
                    Support { email: email.map(|it| it.to_string()), phone: phone.map(|it| it.to_string()) };
                Ok(Own { data, support })
            }
            (Err(of_data), ..) => Err(of_data.into_iter().chain(wrong).collect()),
            _ => Err(wrong),
        }
    }
}

/// Nothing where nothing is typed; an error where what is typed can't be read.
fn optional<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ()> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some).ok_or(()) }
}

impl Own {
    /// As somebody would type it.
    #[must_use]
    pub fn typed(&self) -> TypedOwn {
        TypedOwn {
            data: self.data.typed(),
            support_email: self.support.email.clone().unwrap_or_default(),
            support_phone: self.support.phone.clone().unwrap_or_default(),
        }
    }

    /// The names of the fields that change at once where another is wanted.
    #[must_use]
    pub fn changed_at_once(&self, to: &Self) -> Vec<&'static str> {
        let fields = [
            ("country", self.data.country != to.data.country),
            ("time_zone", self.data.time_zone != to.data.time_zone),
            ("support_email", self.support.email != to.support.email),
            ("support_phone", self.support.phone != to.support.phone),
        ];
        fields.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }

    /// What an operator has to agree to, if anything.
    #[must_use]
    pub fn proposes(&self, to: &Self) -> bool {
        self.data.name != to.data.name || self.data.domains != to.data.domains
    }
}

named! {
    /// What became of a proposal.
    pub enum Outcome {
        /// An operator agreed, and it is so.
        Agreed = "agreed",
        /// An operator declined it, with a message.
        Declined = "declined",
        /// The company took it back, or made another one.
        Withdrawn = "withdrawn",
    }
}

/// What a company wants to be called, and which mail domains it wants to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub id: CompanyProposalId,
    pub name: String,
    pub domains: Vec<String>,
    /// Who proposed it.
    pub by: String,
    pub at: OffsetDateTime,
    pub outcome: Option<Outcome>,
    pub decided_at: Option<OffsetDateTime>,
    /// What the operator said who declined it.
    pub message: Option<String>,
}

/// A proposal that waits for operators.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub company: PartnerId,
    pub mpn_id: i64,
    /// The company's present name.
    pub name: String,
    pub at: OffsetDateTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedOwn {
        let data = TypedData {
            name: "Heron Ltd".to_owned(),
            country: "GB".to_owned(),
            time_zone: "Europe/London".to_owned(),
            language: "en".to_owned(),
            domains: "heron.example".to_owned(),
        };
        TypedOwn {
            data,
            support_email: " Help@Heron.example ".to_owned(),
            support_phone: "020 7946 0958".to_owned(),
        }
    }

    #[test]
    fn a_support_contact_is_kept_in_one_form_and_may_be_left_out() {
        let own = typed().read().unwrap();
        assert_eq!(own.support.email.as_deref(), Some("help@heron.example"));
        assert_eq!(own.support.phone.as_deref(), Some("+442079460958"));
        assert_eq!(own.typed().read(), Ok(own));
        let none = TypedOwn { support_email: " ".to_owned(), support_phone: String::new(), ..typed() };
        assert_eq!(none.read().unwrap().support, Support::default());
    }

    #[test]
    fn all_that_is_wrong_is_told_in_the_order_of_the_fields() {
        let data = TypedData { name: String::new(), ..typed().data };
        let wrong = TypedOwn { data, support_email: "help".to_owned(), support_phone: "12".to_owned() };
        let fields: Vec<&str> = wrong.read().unwrap_err().iter().map(WrongOwn::field).collect();
        assert_eq!(fields, ["name", "support_email", "support_phone"]);
    }

    #[test]
    fn only_name_and_domains_are_proposed() {
        let own = typed().read().unwrap();
        let mut other = own.clone();
        other.data.country = "FR".to_owned();
        other.data.time_zone = "Europe/Paris".to_owned();
        other.support = Support::default();
        assert_eq!(own.changed_at_once(&other), ["country", "time_zone", "support_email", "support_phone"]);
        assert!(!own.proposes(&other) && own.changed_at_once(&own).is_empty());
        other.data.domains.clear();
        assert!(own.proposes(&other));
        assert!(
            own.proposes(&Own { data: Data { name: "Heron".to_owned(), ..own.data.clone() }, ..own.clone() })
        );
    }
}
