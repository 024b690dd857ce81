//! Orders (R-ORD-1 to 5): what a company can buy and at which price, ordering, the payment by bank transfer with its reference,
//! a bank's file and which of its lines pays which order, the membership that begins, and the invoice.

pub mod acts;
pub mod bank;
pub mod buying;
pub mod console;
mod levels;
pub mod loss;
pub mod mails;
pub mod matching;
pub mod paths;
pub mod portal;
pub mod price;
pub mod reference;
pub mod statements;
pub mod store;
mod words;

pub use levels::{Level, levels};

use time::Date;

use crate::base::money::Money;
use crate::base::names::named;
use crate::dates;

/// The number of an order.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct OrderNumber(i64);

impl OrderNumber {
    /// The first number that no [reference](reference::Reference) can tell.
    const END: i64 = 31_i64.pow(6);

    /// From 1 to some hundred millions, as many as references there are.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        (1..Self::END).contains(&number).then_some(Self(number))
    }

    /// The number by itself.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

named! {
    /// What became of an order (R-ORD-1).
    pub enum State {
        AwaitingPayment = "awaiting_payment",
        Paid = "paid",
        Expired = "expired",
        Cancelled = "cancelled",
        Refunded = "refunded",
    }
}

named! {
    /// What an order is for (R-MEM-4, R-DATE-7).
    pub enum Purpose {
        /// A membership that the company doesn't have.
        Membership = "membership",
        /// A competency more for one that it has.
        Competency = "competency",
        /// The next year of one.
        Renewal = "renewal",
        /// One of a higher level in the place of a lower one.
        Upgrade = "upgrade",
    }
}

/// What was asked for an order and what came, in the smallest unit of its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    pub state: State,
    pub total: i64,
    /// What came.
    pub paid: i64,
    /// What operators let go of what was missing, less what they paid back of what was too much.
    pub settled: i64,
    /// What was refunded of it: all of it, then its state is that.
    pub credited: i64,
}

impl Account {
    /// What is asked for it at present: of an order that has ended, nothing.
    #[must_use]
    pub fn asked(&self) -> i64 {
        match self.state {
            State::AwaitingPayment | State::Paid => self.total.saturating_sub(self.credited),
            State::Expired | State::Cancelled | State::Refunded => 0,
        }
    }

    /// What is there beyond that; below 0, what is missing.
    #[must_use]
    pub fn balance(&self) -> i64 {
        self.paid.saturating_add(self.settled).saturating_sub(self.asked())
    }

    /// Whether operators have to settle something: too little came, or too much (R-ORD-2).
    #[must_use]
    pub fn differs(&self) -> bool {
        match self.state {
            State::AwaitingPayment => self.paid > 0,
            State::Paid | State::Expired | State::Cancelled | State::Refunded => self.balance() != 0,
        }
    }
}

/// An order as payments are held against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub number: OrderNumber,
    pub total: Money,
    pub state: State,
    /// The day of the company's zone.
    pub ordered_on: Date,
    /// What was paid for it so far, in the smallest unit of the total's currency.
    pub paid: i64,
}

/// What a payment of some day can do for an order, whatever its amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is awaited.
    Awaited,
    /// The order has expired, and the payment was made before that: it revives the order (R-DATE-4).
    Revives,
    /// The order is paid.
    Paid,
    /// The money comes for nothing, which operators are shown (R-MEM-2).
    Closed(Closed),
}

/// Why an order takes no money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closed {
    Expired,
    Cancelled,
    Refunded,
}

impl Order {
    /// What a payment of this day can do. An order that waits is not paid by a payment of a day on which it has expired, also
    /// where nothing has recorded yet that it has.
    #[must_use]
    pub fn standing(&self, paid_on: Date) -> Standing {
        let in_time = paid_on <= dates::pay_by(self.ordered_on);
        match self.state {
            State::AwaitingPayment if in_time => Standing::Awaited,
            State::Expired if in_time => Standing::Revives,
            State::AwaitingPayment | State::Expired => Standing::Closed(Closed::Expired),
            State::Paid => Standing::Paid,
            State::Cancelled => Standing::Closed(Closed::Cancelled),
            State::Refunded => Standing::Closed(Closed::Refunded),
        }
    }

    /// What is still to be paid, in the smallest unit of its currency.
    #[must_use]
    pub fn due(&self) -> i64 {
        self.total.amount.saturating_sub(self.paid)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_number_is_one_that_a_reference_can_tell() {
        for (number, is_one) in
            [(0, false), (1, true), (887_503_680, true), (887_503_681, false), (-1, false)]
        {
            assert_eq!(OrderNumber::new(number).map(OrderNumber::get), is_one.then_some(number));
        }
    }

    #[test]
    fn the_day_paid_decides_whether_an_order_takes_the_money() {
        let last = date!(2026 - 12 - 31);
        let after = date!(2027 - 01 - 01);
        for (state, in_time, late) in [
            (State::AwaitingPayment, Standing::Awaited, Standing::Closed(Closed::Expired)),
            (State::Expired, Standing::Revives, Standing::Closed(Closed::Expired)),
            (State::Paid, Standing::Paid, Standing::Paid),
            (State::Cancelled, Standing::Closed(Closed::Cancelled), Standing::Closed(Closed::Cancelled)),
            (State::Refunded, Standing::Closed(Closed::Refunded), Standing::Closed(Closed::Refunded)),
        ] {
            let total = Money { amount: 100, currency: "EUR".to_owned() };
            let number = OrderNumber::new(1).unwrap();
            let order = Order { number, total, state, ordered_on: date!(2026 - 12 - 01), paid: 0 };
            assert_eq!((order.standing(last), order.standing(after)), (in_time, late), "{state:?}");
        }
    }
}
