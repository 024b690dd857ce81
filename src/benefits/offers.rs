//! The Go-to-market page's list: offers under the name of what grants them, with Status and Expires (R-GTM-1).

use std::cmp::Ordering;

use time::Date;

use crate::i18n::{Locale, Texts};
use crate::membership::{ActivationState, Benefit};
use crate::web::list;

/// A column of the list that it can be sorted by, within each group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferColumn {
    /// The offer's name.
    Offer,
    /// How far it is.
    Status,
    /// The last day; of one that isn't active yet the last to activate it.
    Expires,
}

impl list::Column for OfferColumn {
    const ALL: &'static [Self] = &[Self::Offer, Self::Status, Self::Expires];
    const FIRST: Self = Self::Offer;

    fn slug(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Status => "status",
            Self::Expires => "expires",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Offer => t.column_offer(),
            Self::Status => t.status(),
            Self::Expires => t.expires(),
        }
    }
}

/// What the column Expires tells of an offer (R-GTM-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// It is active, or was, to the end of this day.
    Until(Date),
    /// It was asked for: the day is known once it is active.
    Open,
    /// It is not active: it can be activated to the end of this day.
    ActivateBy(Date),
}

impl Expiry {
    /// What it is for an offer.
    #[must_use]
    pub fn of(benefit: &Benefit) -> Self {
        let Some(latest) = benefit.activation else { return Self::ActivateBy(benefit.activate_by) };
        match (latest.state, latest.active_until) {
            (ActivationState::Active, Some(until)) => Self::Until(until),
            (ActivationState::Active, None) => Self::Until(benefit.enrollment.anniversary_on),
            (state, _) if state.is_open() => Self::Open,
            _ => Self::ActivateBy(benefit.activate_by),
        }
    }

    /// The day; none while it is open.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Until(date) | Self::ActivateBy(date) => Some(date),
            Self::Open => None,
        }
    }

    /// In words: the day of one that is active, and of one that isn't the last day to activate it.
    #[must_use]
    pub fn text(self, locale: Locale) -> String {
        match self {
            Self::Until(date) => locale.date(date),
            Self::ActivateBy(date) => locale.texts().offer_activate_by(locale.date(date)),
            Self::Open => String::new(),
        }
    }
}

/// The order of two offers: by the package that grants them, as their levels rise, and within it by the column.
#[must_use]
pub fn compare(
    sort: list::Sort<OfferColumn>,
    a: &Benefit,
    b: &Benefit,
    today: Date,
    locale: Locale,
) -> Ordering {
    let by_column = match sort.column {
        OfferColumn::Offer => locale.compare(a.name.in_language(locale), b.name.in_language(locale)),
        OfferColumn::Status => a.status(today).cmp(&b.status(today)),
        OfferColumn::Expires => expiry_key(a).cmp(&expiry_key(b)),
    };
    a.enrollment
        .package
        .cmp(&b.enrollment.package)
        .then(sort.turn(by_column))
        .then_with(|| locale.compare(a.name.in_language(locale), b.name.in_language(locale)))
        .then_with(|| a.activate_by.cmp(&b.activate_by))
        .then_with(|| a.id.cmp(&b.id))
}

/// Those that are active first, by their last day; then those that can be activated; then those that were asked for.
fn expiry_key(benefit: &Benefit) -> (u8, Option<Date>) {
    let expiry = Expiry::of(benefit);
    let place = match expiry {
        Expiry::Until(_) => 0,
        Expiry::ActivateBy(_) => 1,
        Expiry::Open => 2,
    };
    (place, expiry.date())
}

/// The heads of the download's columns.
#[must_use]
pub fn csv_header(t: &Texts) -> Vec<String> {
    vec![t.column_package(), t.column_offer(), t.status(), t.expires(), t.benefit_expiry_date()]
}

/// An offer's line of the download; dates in the one form that every spreadsheet reads.
#[must_use]
pub fn csv_row(benefit: Benefit, today: Date, t: &Texts) -> Vec<String> {
    let expires = match Expiry::of(&benefit) {
        Expiry::Until(date) => date.to_string(),
        Expiry::Open | Expiry::ActivateBy(_) => String::new(),
    };
    let (package, status) = (benefit.enrollment.package.name(t), benefit.status(today).text(t));
    vec![package, benefit.name.of(t).to_owned(), status, expires, benefit.activate_by.to_string()]
}
