//! Which line of a bank's file pays which order (R-ORD-2). Nothing is booked by it: operators see each outcome before, and settle
//! what differs.

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::bank::{Fingerprint, Line};
use super::reference::{self, Found, Reference};
use super::{Closed, Order, OrderNumber, Standing};
use crate::base::money::Money;

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It pays what is due for the order.
    Matched {
        order: OrderNumber,
        revives: bool,
    },
    /// It pays more or less than that.
    AmountDiffers {
        order: OrderNumber,
        revives: bool,
        by: Differs,
    },
    /// Other lines of the file pay the same order; by what all of them together differ from what is due.
    Doubled {
        order: OrderNumber,
        others: Vec<usize>,
        together: Option<Differs>,
    },
    PaidAlready {
        order: OrderNumber,
    },
    /// Money for an order that takes none (R-MEM-2).
    ClosedOrder {
        order: OrderNumber,
        why: Closed,
    },
    /// The order is in another currency; no sum of both is made (R-ORD-4).
    OtherCurrency {
        order: OrderNumber,
        currency: String,
    },
    /// It names several references: those of orders, and others.
    SeveralOrders {
        orders: Vec<OrderNumber>,
        unknown: Vec<String>,
    },
    /// What it names is cut or wrong, and could be one of these orders.
    PossibleOnly {
        orders: Vec<OrderNumber>,
    },
    /// It names references of no order.
    UnknownReference {
        references: Vec<String>,
    },
    NoReference,
    /// The line was booked from an earlier file.
    BookedBefore,
}

/// By how much an amount differs from what is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Differs {
    Less(Money),
    More(Money),
}

impl Outcome {
    /// The order for which it is booked without another word of an operator: the only one that it names, which awaits its
    /// payment. Where the amount differs, they settle the rest.
    #[must_use]
    pub fn books(&self) -> Option<OrderNumber> {
        match self {
            Self::Matched { order, .. } | Self::AmountDiffers { order, .. } => Some(*order),
            _ => None,
        }
    }

    /// The orders that it may be about.
    #[must_use]
    pub fn orders(&self) -> Vec<OrderNumber> {
        match self {
            Self::Matched { order, .. }
            | Self::AmountDiffers { order, .. }
            | Self::Doubled { order, .. }
            | Self::PaidAlready { order }
            | Self::ClosedOrder { order, .. }
            | Self::OtherCurrency { order, .. } => vec![*order],
            Self::SeveralOrders { orders, .. } | Self::PossibleOnly { orders } => orders.clone(),
            Self::UnknownReference { .. } | Self::NoReference | Self::BookedBefore => Vec::new(),
        }
    }
}

impl Differs {
    fn of(paid: i64, order: &Order) -> Option<Self> {
        let differs = paid.saturating_sub(order.due());
        let by = Money { amount: differs.saturating_abs(), currency: order.total.currency.clone() };
        match differs {
            0 => None,
            ..0 => Some(Self::Less(by)),
            _ => Some(Self::More(by)),
        }
    }
}

/// The orders whose references stand whole in these lines, as far as the lines tell. Of all others only those matter that wait or
/// have expired: cut references could be theirs.
#[must_use]
pub fn named(lines: &[Line]) -> BTreeSet<OrderNumber> {
    let all = |line: &Line| {
        let Found { named, bare, .. } = found(line);
        named.into_iter().chain(bare).map(Reference::number)
    };
    lines.iter().flat_map(all).collect()
}

/// The outcome of each line, in their order.
#[must_use]
pub fn outcomes(lines: &[Line], orders: &[Order], booked: &HashSet<Fingerprint>) -> Vec<Outcome> {
    let known = Known::of(orders);
    let mut outcomes: Vec<Outcome> = lines
        .iter()
        .map(|line| match booked.contains(&line.fingerprint) {
            true => Outcome::BookedBefore,
            false => known.outcome(line),
        })
        .collect();
    known.tell_doubled(lines, &mut outcomes);
    outcomes
}

fn found(line: &Line) -> Found {
    reference::find(line.texts.iter().map(String::as_str).chain([line.payer.as_str()]))
}

/// A line that names no order of which there is one.
fn nothing(found: &Found, mut references: Vec<String>) -> Outcome {
    references.extend(
        found.pieces.iter().filter(|it| it.has_digit && it.whole.is_none()).map(reference::Piece::text),
    );
    match references.is_empty() {
        true => Outcome::NoReference,
        false => Outcome::UnknownReference { references },
    }
}

/// Orders by what they are looked for.
struct Known<'a> {
    orders: BTreeMap<OrderNumber, &'a Order>,
    references: BTreeSet<Reference>,
}

impl<'a> Known<'a> {
    fn of(orders: &'a [Order]) -> Self {
        let orders: BTreeMap<_, _> = orders.iter().map(|order| (order.number, order)).collect();
        let references = orders.keys().map(|number| Reference::of(*number)).collect();
        Self { orders, references }
    }

    fn outcome(&self, line: &Line) -> Outcome {
        let found = found(line);
        let is_known = |it: &Reference| self.orders.contains_key(&it.number());
        let whole = found.named.iter().chain(found.bare.iter().filter(|it| is_known(it)));
        let (known, unknown): (Vec<Reference>, Vec<Reference>) = whole.copied().partition(is_known);
        let orders: BTreeSet<OrderNumber> = known.iter().map(|it| it.number()).collect();
        let candidates = found.pieces.iter().flat_map(|it| it.candidates(&self.references));
        let possible: BTreeSet<OrderNumber> = candidates.map(|it| it.number()).collect();
        let unknown: Vec<String> = unknown.iter().map(Reference::to_string).collect();
        match (orders.len(), orders.len() + unknown.len()) {
            (1.., 2..) => Outcome::SeveralOrders { orders: orders.into_iter().collect(), unknown },
            // Perhaps it pays for another one, too.
            (1, _) if possible.is_subset(&orders) => self.paying(line, known[0].number()),
            _ if !possible.is_empty() => {
                Outcome::PossibleOnly { orders: orders.union(&possible).copied().collect() }
            }
            _ => nothing(&found, unknown),
        }
    }

    fn paying(&self, line: &Line, number: OrderNumber) -> Outcome {
        let order = self.orders[&number];
        let revives = match order.standing(line.paid_on()) {
            Standing::Awaited => false,
            Standing::Revives => true,
            Standing::Paid => return Outcome::PaidAlready { order: number },
            Standing::Closed(why) => return Outcome::ClosedOrder { order: number, why },
        };
        if line.amount.currency != order.total.currency {
            return Outcome::OtherCurrency { order: number, currency: line.amount.currency.clone() };
        }
        match Differs::of(line.amount.amount, order) {
            None => Outcome::Matched { order: number, revives },
            Some(by) => Outcome::AmountDiffers { order: number, revives, by },
        }
    }

    /// Where several lines pay the same order, each tells of the others.
    fn tell_doubled(&self, lines: &[Line], outcomes: &mut [Outcome]) {
        let mut paying: BTreeMap<OrderNumber, Vec<usize>> = BTreeMap::new();
        for (at, outcome) in outcomes.iter().enumerate() {
            if let Outcome::Matched { order, .. } | Outcome::AmountDiffers { order, .. } = outcome {
                paying.entry(*order).or_default().push(at);
            }
        }
        for (order, places) in paying.into_iter().filter(|(_, places)| places.len() > 1) {
            let sum = places.iter().fold(0_i64, |sum, at| sum.saturating_add(lines[*at].amount.amount));
            for at in &places {
                let others = places.iter().filter(|other| *other != at).map(|other| lines[*other].number);
                let together = Differs::of(sum, self.orders[&order]);
                outcomes[*at] = Outcome::Doubled { order, others: others.collect(), together };
            }
        }
    }
}
