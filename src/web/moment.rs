//! Moments as pages show them.

use jiff::tz::TimeZone;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::base::clock;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;

/// A moment in words and as machines read it.
#[derive(Clone, Debug)]
pub struct Moment {
    /// In words, with the zone.
    pub text: String,
    /// For the `datetime` attribute.
    pub machine: String,
}

impl Moment {
    /// This moment in a language, in UTC: for operators.
    ///
    /// # Errors
    /// A moment that can't be written, which is a fault.
    pub fn new(at: OffsetDateTime, locale: Locale) -> AppResult<Self> {
        Self::with_zone_name(at.to_offset(time::UtcOffset::UTC), "UTC", locale)
    }

    /// This moment in a company's zone, with the zone's name: for its people.
    ///
    /// # Errors
    /// As [`Moment::new`].
    pub fn in_zone(at: OffsetDateTime, zone: &TimeZone, zone_name: &str, locale: Locale) -> AppResult<Self> {
        Self::with_zone_name(clock::local(at, zone), zone_name, locale)
    }

    fn with_zone_name(at: OffsetDateTime, zone_name: &str, locale: Locale) -> AppResult<Self> {
        let machine = at.format(&Rfc3339).map_err(AppError::internal)?;
        Ok(Self { text: locale.date_time(at, zone_name), machine })
    }
}
