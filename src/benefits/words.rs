//! How the pages of benefits call things, in the reader's language.

use jiff::tz::TimeZone;

use crate::addresses::acts::NotNamed;
use crate::base::clock::date_in;
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::membership::{ActivationState, Grant, Granted, Status};
use crate::scope::PartnerScope;
use crate::users::AlternativeError;

impl Kind {
    /// What the page of the kind is for.
    #[must_use]
    pub fn lead(self, t: &Texts) -> String {
        match self {
            Self::Software => t.lead_software(),
            Self::Cloud => t.lead_cloud(),
            Self::VisualStudio => t.lead_visual_studio(),
            Self::Technical => t.lead_technical(),
            Self::GoToMarket => t.lead_go_to_market(),
        }
    }
}

impl Kind {
    /// The head of the column of dates: what the last day is for (R-DATE-2).
    #[must_use]
    pub fn date_head(self, t: &Texts) -> String {
        match self {
            Self::Software | Self::Cloud => t.get_by(),
            Self::VisualStudio => t.assign_by(),
            Self::Technical | Self::GoToMarket => t.activate_by_head(),
        }
    }
}

impl ActivationState {
    /// The state in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Requested => t.status_requested(),
            Self::InProgress => t.status_in_progress(),
            Self::Active => t.status_active(),
            Self::Declined => t.status_declined(),
            Self::Withdrawn => t.status_withdrawn(),
        }
    }

    /// How it looks.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Requested => "st-wait",
            Self::InProgress => "st-half",
            Self::Active => "st-done",
            Self::Declined => "st-bad",
            Self::Withdrawn => "st-none",
        }
    }
}

/// Why an address can't be entered, or not yet.
///
/// # Errors
/// A moment that can't be written, which is a fault.
pub(super) fn not_named_in_words(scope: &PartnerScope, why: NotNamed) -> AppResult<String> {
    let t = scope.locale().texts();
    Ok(match why {
        NotNamed::Refused => t.address_refused(),
        NotNamed::ThisHour { again_at } => t.too_many_addresses(scope.date_time(again_at)),
    })
}

impl AlternativeError {
    /// What is to be done about it; nothing about whether anybody else has the address.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::NotAnAddress => t.alternative_not_an_address(),
            Self::SameAsOwn => t.alternative_same_as_own(),
            Self::LooksLikeOwn => t.alternative_looks_like_own(),
        }
    }
}

impl Grant {
    /// What operators gave, when and why, as the company reads it (R-CON-4).
    #[must_use]
    pub fn text(&self, zone: &TimeZone, locale: Locale) -> String {
        let t = locale.texts();
        let day = locale.date(date_in(self.at, zone));
        match self.what {
            Granted::Membership => t.given_membership(day, &self.reason),
            Granted::Extension { from, to } => {
                t.given_extension(day, locale.date(from), locale.date(to), &self.reason)
            }
            Granted::Quantity { more } => t.given_quantity(locale.number(more), day, &self.reason),
        }
    }
}

impl Status {
    /// The status in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::NotUsed => t.status_not_used(),
            Self::KeysShown => t.status_keys_shown(),
            Self::Redeemed => t.status_redeemed(),
            Self::Assigned => t.status_assigned(),
            Self::Requested => t.status_requested(),
            Self::InProgress => t.status_in_progress(),
            Self::Active => t.status_active(),
            Self::Declined => t.status_declined(),
            Self::Withdrawn => t.status_withdrawn(),
            Self::NoKeyNeeded => t.status_no_key_needed(),
            Self::Expired => t.expired(),
        }
    }

    /// How it looks.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::NotUsed => "st-todo",
            Self::Requested => "st-wait",
            Self::InProgress | Self::Assigned => "st-half",
            Self::Withdrawn | Self::NoKeyNeeded => "st-none",
            Self::KeysShown | Self::Redeemed | Self::Active => "st-done",
            Self::Expired | Self::Declined => "st-bad",
        }
    }
}
