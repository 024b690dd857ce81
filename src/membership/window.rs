//! What still works of a membership in its renewal window, of each kind (R-DATE-5): told by membership, since one in
//! its window says nothing about another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::catalogue::Kind;
use crate::dates::fulfil_by;
use crate::i18n::Locale;
use crate::membership::{Benefit, EnrollmentState, Package};

/// What of one kind a membership grants, in its window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its last day.
    closes: Option<Date>,
    /// Keys belong to it; whether some were issued, and can be shown again.
    keys: Option<bool>,
    /// To when seats may be given, if there are any; `None`: no longer.
    seats: Option<Option<Date>>,
    /// To when technical benefits may be activated, if there are any; `None`: no longer.
    technical: Option<Option<Date>>,
    /// To when go-to-market offers that were asked for in time are fulfilled, if there are any.
    offers: Option<Date>,
}

/// The memberships among these benefits that are in their window, with what they grant, what closes first before all others.
#[must_use]
pub fn memberships(benefits: &[Benefit], today: Date) -> Vec<(Package, Facts)> {
    let mut by_membership: BTreeMap<_, Facts> = BTreeMap::new();
    let in_window = |it: &&Benefit| it.enrollment.state(today) == EnrollmentState::InRenewalWindow;
    for it in benefits.iter().filter(in_window) {
        let closes = it.enrollment.renewal_closes_on();
        let facts = by_membership.entry((closes, it.enrollment.package, it.enrollment_id)).or_default();
        facts.add(it, today);
    }
    by_membership.into_iter().map(|((_, package, _), facts)| (package, facts)).collect()
}

impl Facts {
    /// Takes a benefit in.
    pub fn add(&mut self, it: &Benefit, today: Date) {
        self.closes = Some(it.enrollment.renewal_closes_on());
        if it.keys_per_benefit > 0 {
            self.keys = Some(self.keys.unwrap_or(false) || it.keys_issued > 0);
        }
        let open = Some(it.activate_by).filter(|day| *day >= today);
        if it.has_seats() {
            self.seats = Some(self.seats.flatten().max(open));
        }
        match it.kind {
            Kind::Technical => self.technical = Some(self.technical.flatten().max(open)),
            Kind::GoToMarket => self.offers = self.offers.max(Some(fulfil_by(it.activate_by))),
            Kind::Software | Kind::Cloud | Kind::VisualStudio => {}
        }
    }

    /// All that there is to say of it, in its order.
    #[must_use]
    pub fn told(self) -> Vec<Works> {
        let keys = self.keys.map(|shown| if shown { Works::KeysShown } else { Works::Keys });
        let seats = self.seats.map(|open| open.map_or(Works::SeatsClosed, |until| Works::Seats { until }));
        let technical =
            |open: Option<Date>| open.map_or(Works::TechnicalClosed, |until| Works::Technical { until });
        let offers = self.offers.map(|until| Works::Offers { until });
        // Offers end by their own date; all else that is in use works to the window's end.
        let in_use = self.closes.filter(|_| self.offers.is_none()).map(|until| Works::InUse { until });
        let renewal = self.closes.map(|until| Works::Renewal { until });
        [keys, seats, self.technical.map(technical), offers, in_use, renewal].into_iter().flatten().collect()
    }

    /// In words.
    #[must_use]
    pub fn text(self, locale: Locale) -> String {
        let parts: Vec<String> = self.told().into_iter().map(|it| it.text(locale)).collect();
        together(&parts, locale)
    }
}

/// Sentences, one after another.
#[must_use]
pub fn together(sentences: &[String], locale: Locale) -> String {
    sentences.join(&locale.texts().between_sentences())
}

/// What works in the window, or doesn't. Mails keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Works {
    /// No new keys.
    Keys,
    /// The same, but those that were issued are shown again.
    KeysShown,
    /// Seats may be given to this day.
    Seats { until: Date },
    /// They may not.
    SeatsClosed,
    /// Technical benefits may be activated to this day.
    Technical { until: Date },
    /// They may not.
    TechnicalClosed,
    /// No offers; those that were asked for in time are fulfilled to this day.
    Offers { until: Date },
    /// What is in use works to this day.
    InUse { until: Date },
    /// It can be renewed to this day.
    Renewal { until: Date },
}

impl Works {
    /// In words, beside a list of what there is of the kind.
    #[must_use]
    pub fn text(self, locale: Locale) -> String {
        let t = locale.texts();
        let day = |date| locale.date(date);
        match self {
            Self::Keys => t.window_keys(),
            Self::KeysShown => t.window_keys_shown(),
            Self::Seats { until } => t.window_seats(day(until)),
            Self::SeatsClosed => t.window_seats_closed(),
            Self::Technical { until } => t.window_technical(day(until)),
            Self::TechnicalClosed => t.window_technical_closed(),
            Self::Offers { until } => t.window_offers(day(until)),
            Self::InUse { until } => t.window_works(day(until)),
            Self::Renewal { until } => t.window_renewal(day(until)),
        }
    }
}
