//! One row of a list of benefits: what it says of a benefit, in words.

use time::Date;

use super::offers::Expiry;
use crate::catalogue::Kind;
use crate::dates::days_left;
use crate::i18n::{Locale, Texts};
use crate::membership::{Benefit, Status};

/// What a line says, of one benefit or of a product that several packages grant.
#[derive(Clone, Debug)]
pub struct Cells {
    /// The product's name.
    pub name: String,
    /// The package's name, or how many packages there are.
    pub package: String,
    /// How much, in words.
    pub quantity: String,
    /// What it counts, where that is not plain; empty otherwise.
    pub unit: String,
    /// How far it is used.
    pub status: Status,
    /// The same in words.
    pub status_text: String,
    /// Whether it has seats, whose status is longer.
    pub has_seats: bool,
    /// Whether no key is left for it (R-SW-2).
    pub pool_short: bool,
    /// The subscription that redeeming the product's keys has built up, in words; empty without one.
    pub subscription: String,
    /// What is used of hours or incidents, and what is left, in words.
    pub usage: Option<String>,
    /// The last day.
    pub day: Date,
    /// The same in words.
    pub date: String,
    /// The same, counted from today; empty where there is nothing left to do.
    pub relative: String,
    /// Whether it stands out as ending soon.
    pub ending_soon: bool,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    pub benefit: Benefit,
    /// What it says.
    pub cells: Cells,
    /// Of an offer: its last day, or the last to activate it.
    pub expiry: Expiry,
    /// The same in words; empty while it is open, and of what is no offer.
    pub expires: String,
    /// Where the arrow leads: opens the row, or closes it.
    pub toggle: String,
    /// Whether there is something to open: keys, downloads, seats, or an activation.
    pub opens: bool,
    /// Whether the row is open.
    pub open: bool,
}

/// What is used of hours or incidents, what open requests hold, and what is left, in words (R-TEC-1).
pub(super) fn usage(used: i32, reserved: i32, left: Option<i32>, t: &Texts) -> String {
    match left {
        Some(left) if reserved > 0 => t.units_left_reserved(used, reserved, left),
        Some(left) => t.units_left(used, left),
        None if reserved > 0 => t.units_used_reserved(used, reserved),
        None => t.units_used(used),
    }
}

/// The subscription of the benefit's product in words; empty without one.
pub(super) fn subscription(benefit: &Benefit, today: Date, locale: Locale) -> String {
    benefit.subscription.map(|it| it.text(today, locale)).unwrap_or_default()
}

/// How many of these seats are assigned, in words.
pub(super) fn seats_text(assigned: i32, quantity: Option<i32>, locale: Locale) -> String {
    locale.texts().status_assigned_of(locale.number(assigned), locale.quantity(quantity))
}

/// How far it is used, in words; of seats with how many.
fn status_text(benefit: &Benefit, status: Status, locale: Locale) -> String {
    match status {
        Status::Assigned => seats_text(benefit.seats_assigned, benefit.quantity, locale),
        _ => status.text(locale.texts()),
    }
}

/// The day that the row tells, counted from today: of an active offer its last.
fn relative(benefit: &Benefit, (status, expiry): (Status, Expiry), today: Date, locale: Locale) -> String {
    let is_offer = benefit.kind == Kind::GoToMarket;
    let day = match expiry {
        Expiry::Until(until) if is_offer => until,
        _ => benefit.activate_by,
    };
    match status {
        // There is nothing left to do by that day.
        Status::NoKeyNeeded | Status::Redeemed | Status::Requested | Status::InProgress => String::new(),
        Status::KeysShown if !benefit.is_redeemed() => String::new(),
        Status::Active if !is_offer => String::new(),
        _ => locale.relative_days(days_left(day, today)),
    }
}

impl Cells {
    fn new(benefit: &Benefit, expiry: Expiry, today: Date, locale: Locale) -> Self {
        let t = locale.texts();
        let status = benefit.status(today);
        let (used, reserved) = (benefit.units_used, benefit.units_reserved);
        Self {
            name: benefit.name.of(t).to_owned(),
            package: benefit.enrollment.package.name(t),
            quantity: locale.quantity(benefit.quantity),
            unit: benefit.unit.text(benefit.quantity, t),
            status,
            status_text: status_text(benefit, status, locale),
            has_seats: benefit.has_seats(),
            pool_short: benefit.pool_short,
            subscription: subscription(benefit, today, locale),
            usage: benefit.support.map(|_| usage(used, reserved, benefit.units_left(), t)),
            day: benefit.activate_by,
            date: locale.date(benefit.activate_by),
            relative: relative(benefit, (status, expiry), today, locale),
            ending_soon: benefit.is_ending_soon(today),
        }
    }

    /// Whether its keys were redeemed, so that the subscription is what there is of it.
    #[must_use]
    pub fn is_redeemed(&self) -> bool {
        self.status == Status::Redeemed
    }

    /// The status's look.
    #[must_use]
    pub fn status_class(&self) -> &'static str {
        self.status.class()
    }
}

impl Row {
    pub(super) fn new(benefit: Benefit, open: bool, toggle: String, today: Date, locale: Locale) -> Self {
        let expiry = Expiry::of(&benefit);
        Self {
            cells: Cells::new(&benefit, expiry, today, locale),
            expires: if benefit.kind == Kind::GoToMarket { expiry.text(locale) } else { String::new() },
            expiry,
            toggle,
            open,
            opens: benefit.kind == Kind::Software
                || benefit.has_seats()
                || benefit.is_redeemed()
                || benefit.is_activated(),
            benefit,
        }
    }
}
