//! What a quantity counts, in words.

use super::Unit;
use crate::i18n::Texts;

impl Unit {
    /// The unit in words, to stand after `quantity`, where a bare number would not be understood.
    #[must_use]
    pub fn text(self, quantity: Option<i32>, t: &Texts) -> String {
        let Some(count) = quantity else { return String::new() };
        match self {
            Self::Cores => t.unit_cores(count),
            Self::Seats => t.unit_seats(count),
            Self::Incidents => t.unit_incidents(count),
            Self::Hours => t.unit_hours(count),
            Self::Licenses | Self::Servers | Self::Credits | Self::Offers => String::new(),
        }
    }
}
