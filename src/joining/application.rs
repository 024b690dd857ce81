//! What somebody types who applies, and how it is read.

use crate::base::typed::{self, TextProblem};
use crate::companies::data::{self, Data, TypedData};
use crate::i18n::Locale;
use crate::users::EmailAddress;

/// The most letters of what the company wants.
pub const WISHES_LETTERS: usize = 2_000;

/// Where anybody has a mailbox: such a domain is no company's own.
const FREE_MAIL: [&str; 30] = [
    "126.com",
    "163.com",
    "aol.com",
    "bk.ru",
    "free.fr",
    "gmail.com",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "laposte.net",
    "live.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "sina.com",
    "web.de",
    "yahoo.com",
    "yahoo.fr",
    "yandex.com",
    "yandex.ru",
];

/// Whether anybody has a mailbox at this domain.
#[must_use]
pub fn is_free_mail(domain: &str) -> bool {
    FREE_MAIL.contains(&domain)
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub company: String,
    pub country: String,
    pub time_zone: String,
    pub domain: String,
    pub registration_number: String,
    pub name: String,
    pub email: String,
    pub wishes: String,
}

/// What was read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewApplication {
    pub company: String,
    pub country: String,
    pub time_zone: String,
    pub language: Locale,
    pub domain: Option<String>,
    pub registration_number: Option<String>,
    pub name: String,
    pub email: EmailAddress,
    pub wishes: String,
}

/// What is wrong with one of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Company(TextProblem),
    Country,
    TimeZone,
    /// It is no domain that mail is sent to, or several.
    Domain,
    /// Anybody has a mailbox there.
    FreeMail(String),
    NumberTooLong,
    Name(TextProblem),
    EmailMissing,
    Email,
    Wishes(TextProblem),
}

impl Wrong {
    /// The name of the field.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Company(_) => "company",
            Self::Country => "country",
            Self::TimeZone => "time_zone",
            Self::Domain | Self::FreeMail(_) => "domain",
            Self::NumberTooLong => "registration_number",
            Self::Name(_) => "name",
            Self::EmailMissing | Self::Email => "email",
            Self::Wishes(_) => "wishes",
        }
    }
}

impl Typed {
    /// Reads it. Without a domain that of the address is taken, unless anybody has a mailbox there.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub fn read(&self, language: Locale) -> Result<NewApplication, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let email = EmailAddress::parse(&self.email);
        let data = self.data(language).map_err(|all| wrong.extend(all));
        let domain = data.as_ref().ok().map(|data| self.domain_of(data, email.as_ref().ok()));
        let domain = domain.transpose().map_err(|it| wrong.push(it));
        let number = optional_line(&self.registration_number).map_err(|()| wrong.push(Wrong::NumberTooLong));
        let name = typed::line(&self.name).map_err(|it| wrong.push(Wrong::Name(it)));
        let email = email.map_err(|_| {
            let none = self.email.trim().is_empty();
            wrong.push(if none { Wrong::EmailMissing } else { Wrong::Email });
        });
        let wishes = wishes(&self.wishes).map_err(|it| wrong.push(Wrong::Wishes(it)));
        match (data, domain, number, name, email, wishes) {
            (Ok(data), Ok(domain), Ok(registration_number), Ok(name), Ok(email), Ok(wishes)) => {
                Ok(NewApplication {
                    company: data.name,
                    country: data.country,
                    time_zone: data.time_zone,
                    language,
                    domain: domain.flatten(),
                    registration_number,
                    name,
                    email,
                    wishes,
                })
            }
            _ => Err(wrong),
        }
    }

    /// What the console keeps of a company too, read as it reads it.
    fn data(&self, language: Locale) -> Result<Data, Vec<Wrong>> {
        let typed = TypedData {
            name: self.company.clone(),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: language.tag().to_owned(),
            domains: self.domain.clone(),
        };
        typed.read().map_err(|all| all.iter().map(of_data).collect())
    }

    fn domain_of(&self, data: &Data, email: Option<&EmailAddress>) -> Result<Option<String>, Wrong> {
        match data.domains.as_slice() {
            [] => {
                let of_address = email.and_then(|it| it.as_str().rsplit_once('@'));
                Ok(of_address.map(|(_, domain)| domain.to_owned()).filter(|it| !is_free_mail(it)))
            }
            [domain] if is_free_mail(domain) => Err(Wrong::FreeMail(domain.clone())),
            [domain] => Ok(Some(domain.clone())),
            _ => Err(Wrong::Domain),
        }
    }
}

fn of_data(wrong: &data::Wrong) -> Wrong {
    match wrong {
        data::Wrong::NameTooLong => Wrong::Company(TextProblem::TooLong),
        data::Wrong::Country => Wrong::Country,
        data::Wrong::TimeZone => Wrong::TimeZone,
        data::Wrong::Domain(_) | data::Wrong::TooManyDomains => Wrong::Domain,
        data::Wrong::NameMissing | data::Wrong::Language => Wrong::Company(TextProblem::Missing),
    }
}

fn optional_line(typed: &str) -> Result<Option<String>, ()> {
    match typed::line(typed) {
        Ok(line) => Ok(Some(line)),
        Err(TextProblem::Missing) => Ok(None),
        Err(TextProblem::TooLong) => Err(()),
    }
}

fn wishes(typed: &str) -> Result<String, TextProblem> {
    let text = typed::message(typed)?;
    if text.chars().count() > WISHES_LETTERS { Err(TextProblem::TooLong) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        let text = str::to_owned;
        Typed {
            company: text(" Heron  Analytics "),
            country: text("GB"),
            time_zone: text("europe/london"),
            domain: String::new(),
            registration_number: text(" 0123 4567 "),
            name: text("Ada Hale"),
            email: text("Ada@HERON.example"),
            wishes: text("Azure"),
        }
    }

    #[test]
    fn what_is_typed_is_read_and_the_domain_is_that_of_the_address() {
        let read = typed().read(Locale::Fr).unwrap();
        assert_eq!((read.company.as_str(), read.time_zone.as_str()), ("Heron Analytics", "Europe/London"));
        assert_eq!(read.registration_number.as_deref(), Some("0123 4567"));
        assert_eq!(
            (read.email.as_str(), read.domain.as_deref()),
            ("ada@heron.example", Some("heron.example"))
        );
        assert_eq!(read.language, Locale::Fr);
        let other = Typed { domain: "@Heron-Group.example".to_owned(), ..typed() };
        assert_eq!(other.read(Locale::En).unwrap().domain.as_deref(), Some("heron-group.example"));
    }

    #[test]
    fn a_domain_where_anybody_has_a_mailbox_is_no_companys_own() {
        let by = |email: &str, domain: &str| {
            Typed { email: email.to_owned(), domain: domain.to_owned(), ..typed() }.read(Locale::En)
        };
        assert_eq!(by("heron@gmail.com", "").unwrap().domain, None);
        assert_eq!(by("heron@gmail.com", "heron.example").unwrap().domain.as_deref(), Some("heron.example"));
        assert_eq!(by("heron@gmail.com", "Gmail.com"), Err(vec![Wrong::FreeMail("gmail.com".to_owned())]));
        assert_eq!(by("a@heron.example", "one.example two.example"), Err(vec![Wrong::Domain]));
    }

    #[test]
    fn all_that_is_wrong_is_told_in_the_order_of_the_fields() {
        let none = Typed::default().read(Locale::En).unwrap_err();
        let fields: Vec<&str> = none.iter().map(Wrong::field).collect();
        assert_eq!(fields, ["company", "country", "time_zone", "name", "email", "wishes"]);
        let long = Typed {
            company: "x".repeat(201),
            country: "XX".to_owned(),
            time_zone: "Mars/Olympus".to_owned(),
            domain: "no domain".to_owned(),
            registration_number: "1".repeat(201),
            name: "x".repeat(201),
            email: "ada".to_owned(),
            wishes: "x".repeat(2_001),
        };
        let fields: Vec<&str> = long.read(Locale::En).unwrap_err().iter().map(Wrong::field).collect();
        assert_eq!(
            fields,
            ["company", "country", "time_zone", "domain", "registration_number", "name", "email", "wishes"]
        );
        let full = Typed { wishes: "x".repeat(2_000), ..typed() };
        assert!(full.read(Locale::En).is_ok());
    }
}
