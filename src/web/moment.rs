//! Moments as operators' pages show them.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::error::{AppError, AppResult};
use crate::i18n::Locale;

/// A moment in words, in UTC, and as machines read it.
#[derive(Clone, Debug)]
pub struct Moment {
    /// In words, with the zone.
    pub text: String,
    /// For the `datetime` attribute.
    pub machine: String,
}

impl Moment {
    /// This moment in a language.
    ///
    /// # Errors
    /// A moment that can't be written, which is a fault.
    pub fn new(at: OffsetDateTime, locale: Locale) -> AppResult<Self> {
        let at = at.to_offset(time::UtcOffset::UTC);
        let machine = at.format(&Rfc3339).map_err(AppError::internal)?;
        Ok(Self { text: locale.date_time(at, "UTC"), machine })
    }
}
