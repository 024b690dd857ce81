//! The company that a waiting item is of, as its page shows it to operators.

use crate::i18n::Locale;
use crate::web::list::link;

/// What operators read of a company beside what it asked for.
#[derive(Debug)]
pub struct CompanyView {
    pub name: String,
    /// Its number.
    pub mpn_id: String,
    /// The list of all that it has asked for.
    pub items: String,
    /// Its country, in words.
    pub country: String,
    /// Its time zone's name.
    pub zone_name: String,
    /// Why it is suspended.
    pub suspended: Option<String>,
}

impl CompanyView {
    /// Shows a company; `list` is the list that its items stand in, `country` two letters.
    #[must_use]
    pub fn new(
        list: &str,
        (name, mpn_id): (String, i64),
        (country, zone_name): (&str, String),
        suspended: Option<String>,
        locale: Locale,
    ) -> Self {
        let mpn_id = mpn_id.to_string();
        Self {
            name,
            items: link(list, &[("company", &mpn_id)]),
            mpn_id,
            country: locale.country(country).unwrap_or(country).to_owned(),
            zone_name,
            suspended,
        }
    }
}
