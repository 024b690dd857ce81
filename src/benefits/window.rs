//! What still works of a membership in its renewal window, on the page of a kind (R-DATE-5): told by membership, since one in
//! its window says nothing about another.

use std::collections::BTreeMap;

use time::Date;

use crate::catalogue::Kind;
use crate::dates::fulfil_by;
use crate::i18n::Locale;
use crate::membership::{Benefit, EnrollmentState, Package};

/// What of one kind a membership grants, in its window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
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
pub(super) fn memberships(benefits: &[Benefit], today: Date) -> Vec<(Package, Facts)> {
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
    fn add(&mut self, it: &Benefit, today: Date) {
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

    /// In words.
    pub(super) fn text(self, locale: Locale) -> String {
        let t = locale.texts();
        let day = |date| locale.date(date);
        let keys = self.keys.map(|shown| if shown { t.window_keys_shown() } else { t.window_keys() });
        let seats = self.seats.map(|open| match open {
            Some(date) => t.window_seats(day(date)),
            None => t.window_seats_closed(),
        });
        let technical = self.technical.map(|open| match open {
            Some(date) => t.window_technical(day(date)),
            None => t.window_technical_closed(),
        });
        let offers = self.offers.map(|date| t.window_offers(day(date)));
        // Offers end by their own date; all else that is in use works to the window's end.
        let works = self.closes.filter(|_| self.offers.is_none()).map(|date| t.window_works(day(date)));
        let renewal = self.closes.map(|date| t.window_renewal(day(date)));
        let parts: Vec<String> =
            [keys, seats, technical, offers, works, renewal].into_iter().flatten().collect();
        parts.join(if locale == Locale::ZhCn { "" } else { " " })
    }
}
