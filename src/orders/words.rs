//! Orders in words.

use crate::base::typed::TextProblem;
use crate::granting::InTheWay;
use crate::i18n::{Locale, Texts};
use crate::orders::acts::{NotCancelled, WrongBilling, WrongPayment, reference};
use crate::orders::buying::Off;
use crate::orders::{Purpose, State};
use crate::programme::settings::percent;

impl State {
    /// Where an order stands, in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::AwaitingPayment => t.order_awaiting_payment(),
            Self::Paid => t.order_paid(),
            Self::Expired => t.order_expired(),
            Self::Cancelled => t.order_cancelled(),
            Self::Refunded => t.order_refunded(),
        }
    }

    /// The class of its mark.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "st-soon",
            Self::Paid => "st-done",
            Self::Expired | Self::Cancelled | Self::Refunded => "st-off",
        }
    }
}

impl Purpose {
    /// What it is for, in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Membership => t.order_of_membership(),
            Self::Competency => t.order_of_competency(),
            Self::Renewal => t.order_of_renewal(),
            Self::Upgrade => t.order_of_upgrade(),
        }
    }
}

/// Why an offer can't be bought.
#[must_use]
pub fn off(why: &Off, locale: Locale) -> String {
    let t = locale.texts();
    match why {
        Off::Company(closed) => closed.text(t),
        Off::NotSold => t.offer_not_sold(),
        Off::Unpublished => t.offer_unpublished(),
        Off::OrderOpen(_, number) => t.offer_ordered(reference(*number)),
        Off::Held(opens) => t.offer_held(locale.date(*opens)),
        Off::InWindow(closes) => t.offer_in_window(locale.date(*closes)),
        Off::InTheWay(InTheWay::SameLevel(package, until)) => {
            t.offer_same_level(package.name(t), locale.date(*until))
        }
        Off::InTheWay(InTheWay::ActionPack(package, until)) => {
            t.offer_action_pack(package.name(t), locale.date(*until))
        }
        Off::InTheWay(InTheWay::Apart(offer)) => t.offer_apart(offer.of(t)),
    }
}

/// A rate of tax as the language writes it: 8.1 %.
pub(super) fn rate(hundredths: i32, locale: Locale) -> String {
    let plain = percent(hundredths);
    locale.texts().order_tax(locale.decimal(&plain).unwrap_or(plain))
}

/// What is wrong with billing data: the field, and the words.
#[must_use]
pub(super) fn wrong_billing(wrong: WrongBilling, locale: Locale) -> (&'static str, String) {
    let t = locale.texts();
    match wrong {
        WrongBilling::Name(TextProblem::Missing) => ("name", t.billing_no_name()),
        WrongBilling::Name(TextProblem::TooLong) => ("name", t.billing_long(locale.number(200))),
        WrongBilling::Address(TextProblem::Missing) => ("address", t.billing_no_address()),
        WrongBilling::Address(TextProblem::TooLong) => ("address", t.billing_long(locale.number(1_000))),
        WrongBilling::Country => ("country", t.billing_no_country()),
        WrongBilling::LongTaxNumber => ("tax_number", t.billing_long(locale.number(200))),
        WrongBilling::LongReference => ("own_reference", t.billing_long(locale.number(200))),
    }
}

/// Why an order can't be cancelled.
#[must_use]
pub(super) fn not_cancelled(why: NotCancelled, t: &Texts) -> String {
    match why {
        NotCancelled::Company(closed) => closed.text(t),
        NotCancelled::Over(state) => t.order_is_over(state.text(t)),
        NotCancelled::Active => t.order_is_active(),
        NotCancelled::PartlyPaid => t.order_is_partly_paid(),
    }
}

/// Why an order took no payment.
pub(in crate::orders) fn wrong_payment(wrong: WrongPayment, locale: Locale) -> String {
    let t = locale.texts();
    match wrong {
        WrongPayment::Amount => t.payment_no_amount(),
        WrongPayment::NoDate => t.payment_no_date(),
        WrongPayment::InFuture => t.payment_in_future(),
        WrongPayment::InTheWay => t.payment_in_the_way(),
        WrongPayment::BeforeOrder(day) => t.payment_before_order(locale.date(day)),
    }
}
