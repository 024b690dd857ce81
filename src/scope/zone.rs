//! In which zone somebody is shown times of day: the one they chose for themselves, else that of the company whose page it is. Days
//! that the rules count are the company's whoever reads (R-DATE-1).

use jiff::tz::TimeZone;
use time::OffsetDateTime;

use super::{PartnerScope, SignedIn};
use crate::base::clock;
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::web::moment::Moment;

/// A zone with its name.
#[derive(Clone, Debug)]
pub struct OwnZone {
    zone: TimeZone,
    name: String,
}

impl OwnZone {
    /// The zone of this name; none where the zones no longer have it.
    pub(super) fn find(name: String) -> Option<Self> {
        Some(Self { zone: clock::zone(&name).ok()?, name })
    }

    fn utc() -> Self {
        Self { zone: TimeZone::UTC, name: "UTC".to_owned() }
    }

    fn date_time(&self, at: OffsetDateTime, locale: Locale) -> String {
        locale.date_time(clock::local(at, &self.zone), &self.name)
    }
}

impl SignedIn {
    /// A moment in words, in their own zone, or in UTC: for pages of no company.
    #[must_use]
    pub fn date_time(&self, at: OffsetDateTime) -> String {
        self.zone.clone().unwrap_or_else(OwnZone::utc).date_time(at, self.context.locale())
    }
}

impl PartnerScope {
    /// A moment in words, in the reader's own zone, or in the company's.
    #[must_use]
    pub fn date_time(&self, at: OffsetDateTime) -> String {
        match &self.user.zone {
            Some(own) => own.date_time(at, self.locale()),
            None => {
                let partner = &self.partner;
                self.locale().date_time(clock::local(at, &partner.zone), &partner.zone_name)
            }
        }
    }

    /// The same, with what machines read.
    ///
    /// # Errors
    /// As [`Moment::new`].
    pub fn moment(&self, at: OffsetDateTime) -> AppResult<Moment> {
        let (zone, name) = match &self.user.zone {
            Some(own) => (&own.zone, &own.name),
            None => (&self.partner.zone, &self.partner.zone_name),
        };
        Moment::in_zone(at, zone, name, self.locale())
    }
}
