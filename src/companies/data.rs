//! What operators keep about a company: its name, where it is, its language, its mail domains; read from what they type, in a
//! form or in a line of a file.

use serde::Serialize;

use crate::base::clock;
use crate::base::typed::{self, TextProblem};
use crate::i18n::Locale;
use crate::users::EmailAddress;

/// The data of a company, each in the one form in which it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Data {
    pub name: String,
    /// Two letters (ISO 3166).
    pub country: String,
    /// The zone's name, as the IANA has it.
    pub time_zone: String,
    /// The language's tag.
    pub language: String,
    /// In their ASCII form, by letters.
    pub domains: Vec<String>,
}

/// The same, as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedData {
    pub name: String,
    pub country: String,
    pub time_zone: String,
    pub language: String,
    /// Apart by blanks, commas or semicolons.
    pub domains: String,
}

/// What is wrong with one of the fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Wrong {
    NameMissing,
    NameTooLong,
    Country,
    TimeZone,
    Language,
    /// This is no domain that mail is sent to.
    Domain(String),
    TooManyDomains,
}

impl Wrong {
    /// The name of the field in forms, in files and in the log.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::NameMissing | Self::NameTooLong => "name",
            Self::Country => "country",
            Self::TimeZone => "time_zone",
            Self::Language => "language",
            Self::Domain(_) | Self::TooManyDomains => "domains",
        }
    }
}

/// A company has so many mail domains at most.
pub const DOMAINS: usize = 20;

impl TypedData {
    /// Reads it. A country is known by its letters or by its name in any of the portal's languages, a language by its tag or its
    /// own name.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub fn read(&self) -> Result<Data, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut note = |problem: Wrong| wrong.push(problem);
        let name = typed::line(&self.name).map_err(|problem| match problem {
            TextProblem::Missing => note(Wrong::NameMissing),
            TextProblem::TooLong => note(Wrong::NameTooLong),
        });
        let country = read_country(&self.country);
        if country.is_none() {
            note(Wrong::Country);
        }
        let time_zone = clock::named_zone(&self.time_zone);
        if time_zone.is_none() {
            note(Wrong::TimeZone);
        }
        let language = read_language(&self.language);
        if language.is_none() {
            note(Wrong::Language);
        }
        let domains = read_domains(&self.domains).map_err(note);
        match (name, country, time_zone, language, domains) {
            (Ok(name), Some(country), Some(time_zone), Some(language), Ok(domains)) => {
                Ok(Data { name, country, time_zone, language: language.tag().to_owned(), domains })
            }
            _ => Err(wrong),
        }
    }
}

fn read_country(typed: &str) -> Option<String> {
    let letters = typed.trim().to_ascii_uppercase();
    if Locale::En.country(&letters).is_some() {
        return Some(letters);
    }
    let folded = typed::fold(typed.trim());
    let named = |locale: Locale| {
        let found = locale.countries().iter().find(|(_, name)| typed::fold(name) == folded);
        found.map(|(code, _)| code.clone())
    };
    Locale::all().into_iter().find_map(named)
}

fn read_language(typed: &str) -> Option<Locale> {
    let folded = typed::fold(typed.trim());
    let is_it = |it: &Locale| typed::fold(it.tag()) == folded || typed::fold(it.native_name()) == folded;
    Locale::all().into_iter().find(is_it)
}

fn read_domains(typed: &str) -> Result<Vec<String>, Wrong> {
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '，' | '；' | '、');
    let mut domains = Vec::new();
    for part in typed.split(apart).filter(|part| !part.is_empty()) {
        let domain = part.strip_prefix('@').unwrap_or(part);
        // What mail can be sent to is in one place.
        let address =
            EmailAddress::parse(&format!("x@{domain}")).map_err(|_| Wrong::Domain(part.to_owned()))?;
        let (_, domain) = address.as_str().split_once('@').unwrap_or_default();
        domains.push(domain.to_owned());
    }
    domains.sort();
    domains.dedup();
    if domains.len() > DOMAINS { Err(Wrong::TooManyDomains) } else { Ok(domains) }
}

impl Data {
    /// The names of the fields in which another differs.
    #[must_use]
    pub fn changed(&self, to: &Self) -> Vec<&'static str> {
        let fields = [
            ("name", self.name != to.name),
            ("country", self.country != to.country),
            ("time_zone", self.time_zone != to.time_zone),
            ("language", self.language != to.language),
            ("domains", self.domains != to.domains),
        ];
        fields.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }

    /// As somebody would type it.
    #[must_use]
    pub fn typed(&self) -> TypedData {
        TypedData {
            name: self.name.clone(),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: self.language.clone(),
            domains: self.domains.join("\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedData {
        TypedData {
            name: "  Heron   Ltd ".to_owned(),
            country: "gb".to_owned(),
            time_zone: "europe/london".to_owned(),
            language: "EN".to_owned(),
            domains: "@Heron.example, bücher.example;heron.example".to_owned(),
        }
    }

    #[test]
    fn what_is_typed_is_kept_in_one_form() {
        let data = typed().read().unwrap();
        assert_eq!(
            (data.name.as_str(), data.country.as_str(), data.time_zone.as_str(), data.language.as_str()),
            ("Heron Ltd", "GB", "Europe/London", "en")
        );
        assert_eq!(data.domains, ["heron.example", "xn--bcher-kva.example"]);
        assert_eq!(data.typed().read(), Ok(data));
    }

    #[test]
    fn a_country_and_a_language_are_known_by_their_names_too() {
        for country in ["FR", "France", "Франция", "法国"] {
            assert_eq!(read_country(country).as_deref(), Some("FR"), "{country}");
        }
        assert_eq!(read_language("Français").map(Locale::tag), Some("fr"));
        for none in ["", "FRA", "Atlantis", "EU"] {
            assert_eq!(read_country(none), None, "{none}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_in_the_order_of_the_fields() {
        let wrong = TypedData { domains: "heron.example heron".to_owned(), ..TypedData::default() };
        assert_eq!(
            wrong.read(),
            Err(vec![
                Wrong::NameMissing,
                Wrong::Country,
                Wrong::TimeZone,
                Wrong::Language,
                Wrong::Domain("heron".to_owned())
            ])
        );
        let long = TypedData { name: "a".repeat(201), ..typed() };
        assert_eq!(long.read(), Err(vec![Wrong::NameTooLong]));
        let full = TypedData { name: "a".repeat(200), ..typed() };
        assert!(full.read().is_ok());
        let domains = |count: usize| TypedData {
            domains: (0..count).map(|n| format!("d{n}.example ")).collect(),
            ..typed()
        };
        assert!(domains(DOMAINS).read().is_ok());
        assert_eq!(domains(DOMAINS + 1).read(), Err(vec![Wrong::TooManyDomains]));
    }

    #[test]
    fn what_differs_is_named() {
        let data = typed().read().unwrap();
        assert!(data.changed(&data).is_empty());
        let other = Data { name: "Heron".to_owned(), domains: Vec::new(), ..data.clone() };
        assert_eq!(data.changed(&other), ["name", "domains"]);
    }
}
