//! The countries and their names in each language (from the data of CLDR).

use std::sync::OnceLock;

use icu::locale::subtags::Region;
use icu_locale::names::RegionDisplayName;

use super::{KNOWN, Locale};

/// A country: its code by ISO 3166 with two letters, and its name.
type Country = (String, String);

static ALL: [OnceLock<Vec<Country>>; KNOWN] = [const { OnceLock::new() }; KNOWN];

/// Those that have telephones: what else CLDR names is a part of the world, or nobody's.
fn list(locale: Locale) -> Vec<Country> {
    let icu = locale.icu();
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
    let mut countries: Vec<Country> = codes
        .filter(|code| code.parse::<phonenumber::country::Id>().is_ok())
        .filter_map(|code| {
            let region: Region = code.parse().ok()?;
            let name = RegionDisplayName::new_light_with_fallback((&icu).into(), region);
            Some((code, name.to_string()))
        })
        .collect();
    countries.sort_by(|(_, a), (_, b)| locale.compare(a, b));
    countries
}

impl Locale {
    /// Every country with its code, by name.
    #[must_use]
    pub fn countries(self) -> &'static [Country] {
        ALL[self as usize].get_or_init(|| list(self))
    }

    /// The name of the country with this code; `None` means there is no such country.
    #[must_use]
    pub fn country(self, code: &str) -> Option<&'static str> {
        self.countries().iter().find(|(known, _)| known == code).map(|(_, name)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_its_name_in_every_language() {
        assert_eq!(
            [Locale::En, Locale::Fr, Locale::ZhCn, Locale::Ru].map(|locale| locale.country("CH")),
            [Some("Switzerland"), Some("Suisse"), Some("瑞士"), Some("Швейцария")]
        );
        for locale in Locale::all() {
            let countries = locale.countries();
            assert!(countries.len() > 200, "{}", countries.len());
            let unnamed: Vec<_> = countries.iter().filter(|(code, name)| code == name).collect();
            assert!(unnamed.is_empty(), "{locale}: {unnamed:?}");
            assert!(["CN", "FR", "RU", "US"].iter().all(|code| locale.country(code).is_some()));
            for none in ["", "ch", "EU", "ZZ", "QO", "CHE"] {
                assert_eq!(locale.country(none), None, "{none}");
            }
        }
    }
}
