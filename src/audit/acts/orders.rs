//! Orders, their payments, and what they begin (R-ORD-1 to 3, R-MEM-2).

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{EnrollmentId, OrderId, PartnerId};
use crate::base::money::Money;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum OrderAct {
    #[serde(rename = "order.placed")]
    Placed(OrderDetails),
    #[serde(rename = "order.cancelled")]
    Cancelled(OrderDetails),
    /// It was not paid in time (R-MEM-2).
    #[serde(rename = "order.expired")]
    Expired(OrderDetails),
    /// An operator has booked a payment (R-ORD-2).
    #[serde(rename = "payment.booked")]
    PaymentBooked(OrderDetails),
    /// All of it is paid.
    #[serde(rename = "order.paid")]
    Paid(OrderDetails),
    /// An operator has let go of what was missing, or paid back what was too much.
    #[serde(rename = "order.settled")]
    Settled(OrderDetails),
    /// An operator has read it: it shows what is a company's (R-LOG-1).
    #[serde(rename = "order.read")]
    Read(OrderDetails),
    /// What was ordered has begun.
    #[serde(rename = "order.begun")]
    Begun(OrderDetails),
    /// Something of it was refunded (R-MEM-5).
    #[serde(rename = "order.refunded")]
    Refunded(OrderDetails),
    /// A membership has lapsed: nobody renewed it in its window (R-DATE-9).
    #[serde(rename = "membership.lapsed")]
    Lapsed(OrderDetails),
}

/// An order, and what was done with it; an attempt knows less.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderDetails {
    pub order_id: Option<OrderId>,
    /// By which people quote it.
    pub reference: Option<String>,
    /// What was ordered.
    pub offers: Option<Vec<String>>,
    /// An amount, in the smallest unit of the currency.
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub enrollment_id: Option<EnrollmentId>,
    /// The day of a payment; of what has begun its first, and its anniversary.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Whether the amount was paid back; else it was let go.
    pub back: Option<bool>,
    /// As an operator wrote it for the company; not the reason of a refusal, which is called `reason`.
    pub why: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

impl OrderDetails {
    fn money(&self, locale: Locale) -> String {
        match (self.amount, &self.currency) {
            (Some(amount), Some(currency)) => locale.money(&Money { amount, currency: currency.clone() }),
            _ => UNKNOWN.to_owned(),
        }
    }

    fn offers(&self, locale: Locale) -> String {
        self.offers.as_ref().map_or_else(|| UNKNOWN.to_owned(), |it| locale.list(it))
    }
}

impl Recorded for OrderAct {
    fn act(self) -> Act {
        Act::Order(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        let it = self.details();
        let of_order = it.order_id.map(|id| (Subject::Order, id.0));
        of_order.or(it.enrollment_id.map(|id| (Subject::Enrollment, id.0)))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let reference = it.reference.as_deref().unwrap_or(UNKNOWN);
        let day = |day: Option<Date>| day.map_or_else(|| UNKNOWN.to_owned(), |day| locale.date(day));
        let (offers, money) = (it.offers(locale), it.money(locale));
        match self {
            Self::Placed(_) => {
                pick(tried, t.log_order_placed(offers, money, reference), t.log_order_placed_try())
            }
            Self::Cancelled(_) => {
                pick(tried, t.log_order_cancelled(reference, offers), t.log_order_cancelled_try(reference))
            }
            Self::Expired(_) => {
                pick(tried, t.log_order_expired(reference, offers), t.log_order_expired_try(reference))
            }
            Self::PaymentBooked(it) => {
                let done = t.log_payment_booked(money, day(it.from), reference);
                pick(tried, done, t.log_payment_booked_try(reference))
            }
            Self::Paid(it) => {
                let done = t.log_order_paid(reference, offers, day(it.from));
                pick(tried, done, t.log_order_paid_try(reference))
            }
            Self::Settled(it) => {
                let done = match it.back {
                    Some(true) => t.log_order_paid_back(money, reference),
                    _ => t.log_order_let_go(money, reference),
                };
                pick(tried, done, t.log_order_settled_try(reference))
            }
            Self::Read(_) => pick(tried, t.log_order_read(reference), t.log_order_read_try(reference)),
            Self::Begun(it) => {
                let done = t.log_order_begun(offers, day(it.from), day(it.to), reference);
                pick(tried, done, t.log_order_begun_try(reference))
            }
            Self::Refunded(_) => {
                pick(tried, t.log_order_refunded(money, reference), t.log_order_refunded_try(reference))
            }
            Self::Lapsed(it) => pick(
                tried,
                t.log_membership_lapsed(&offers, day(it.to)),
                t.log_membership_lapsed_try(&offers),
            ),
        }
    }
}

impl OrderAct {
    fn details(&self) -> &OrderDetails {
        match self {
            Self::Placed(it)
            | Self::Cancelled(it)
            | Self::Expired(it)
            | Self::PaymentBooked(it)
            | Self::Paid(it)
            | Self::Settled(it)
            | Self::Read(it)
            | Self::Begun(it)
            | Self::Refunded(it)
            | Self::Lapsed(it) => it,
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for OrderAct {
    fn examples() -> Vec<Self> {
        use time::macros::date;

        use super::examples::{MPN_ID, PARTNER, id, some};
        let order = OrderDetails {
            order_id: Some(OrderId(id(11))),
            reference: some("PB-4K7M-9XQ2"),
            offers: Some(vec!["Gold DevOps".to_owned(), "Gold Security".to_owned()]),
            currency: some("EUR"),
            ..OrderDetails::default()
        };
        let paid = OrderDetails {
            amount: Some(1_805_270),
            from: Some(date!(2026 - 11 - 20)),
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
            ..order.clone()
        };
        let back = OrderDetails { back: Some(true), why: some("Paid twice"), ..paid.clone() };
        vec![
            Self::Placed(OrderDetails { amount: Some(1_805_270), ..order.clone() }),
            Self::Placed(OrderDetails::default()),
            Self::Cancelled(order.clone()),
            Self::Expired(order.clone()),
            Self::PaymentBooked(paid.clone()),
            Self::PaymentBooked(order.clone()),
            Self::Paid(paid.clone()),
            Self::Settled(back.clone()),
            Self::Settled(OrderDetails { back: Some(false), ..back }),
            Self::Settled(order.clone()),
            Self::Refunded(paid.clone()),
            Self::Read(order.clone()),
            Self::Begun(OrderDetails {
                enrollment_id: Some(EnrollmentId(id(10))),
                to: Some(date!(2027 - 11 - 20)),
                amount: None,
                ..paid
            }),
            Self::Begun(OrderDetails { offers: None, ..order.clone() }),
            Self::Lapsed(OrderDetails {
                order_id: None,
                reference: None,
                currency: None,
                enrollment_id: Some(EnrollmentId(id(10))),
                to: Some(date!(2027 - 01 - 13)),
                ..order
            }),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            // An attempt doesn't know which.
            Self::Placed(_) | Self::Lapsed(_) => [&None],
            _ => [&self.details().reference],
        })
    }
}
