//! Partners: the companies in the programme, and their members as others see them.

pub mod portal;
pub mod store;

use jiff::tz::TimeZone;
use time::OffsetDateTime;

use crate::ids::PartnerId;

/// Where a company manages its benefits (R-TEN-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Here.
    PartnerCenter,
    /// Still on the older site; perhaps invited to move in.
    MembershipCenter {
        /// When the invitation was sent.
        invited_at: Option<OffsetDateTime>,
    },
}

/// A company, as its members see it.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// The number that people know and quote.
    pub mpn_id: i64,
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub zone: TimeZone,
    /// The zone's name, as it is shown beside times.
    pub zone_name: String,
    /// Where it manages its benefits.
    pub home: Home,
    /// Why it is suspended; none: it is not (R-TEN-4).
    pub suspended: Option<String>,
}

/// Why nothing can be changed for a company at present, whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerClosed {
    /// It has not moved in (R-TEN-2).
    NotMovedIn,
    /// It is suspended (R-TEN-4).
    Suspended,
}

impl Partner {
    /// Whether its members may change anything.
    ///
    /// # Errors
    /// The reason why not.
    pub fn open(&self) -> Result<(), PartnerClosed> {
        if self.suspended.is_some() {
            Err(PartnerClosed::Suspended)
        } else if matches!(self.home, Home::MembershipCenter { .. }) {
            Err(PartnerClosed::NotMovedIn)
        } else {
            Ok(())
        }
    }
}

/// Somebody in the company to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// His display name.
    pub name: String,
    /// His mail address.
    pub email: String,
}
