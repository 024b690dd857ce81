//! A bank's file that operators take in, from its preview until each of its lines is booked or set aside (R-ORD-2).

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::acts::WrongPayment;
use super::bank::{Fingerprint, Line, LineProblem};
use super::matching::{Outcome, outcomes};
use super::{Order, OrderNumber};
use crate::base::ids::{BankImportId, BankLineId, PersonId};
use crate::base::names::named;
use crate::base::preview;

/// So long a file that nobody confirms is shown.
pub const SHOWN_KEPT: Duration = Duration::days(7);
/// So long what a payer wrote is kept after their line was set aside.
pub const SET_ASIDE_KEPT: Duration = Duration::days(90);

named! {
    /// How far a file has come.
    pub enum State {
        /// It is looked over.
        Shown = "shown",
        Confirmed = "confirmed",
        /// Somebody discarded it, or nobody confirmed it.
        Discarded = "discarded",
    }
}

named! {
    /// How far a line has come.
    pub enum LineState {
        /// Its file is not confirmed.
        Shown = "shown",
        /// An operator says what becomes of it.
        Waits = "waits",
        /// The worker books it.
        ToBook = "to_book",
        Booked = "booked",
        /// No order gets it, by an operator's word.
        SetAside = "set_aside",
    }
}

/// Why a line waits for an operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// By what it was when its file was confirmed.
    Outcome(Outcome),
    /// The order that it was to be booked for didn't take it.
    Refused { order: OrderNumber, because: Vec<WrongPayment> },
}

impl Why {
    /// The orders that the line may be about.
    #[must_use]
    pub fn orders(&self) -> Vec<OrderNumber> {
        match self {
            Self::Outcome(outcome) => outcome.orders(),
            Self::Refused { order, .. } => vec![*order],
        }
    }
}

/// What becomes of a line when its file is confirmed.
#[derive(Clone, Debug)]
pub enum Becomes {
    ToBook(OrderNumber),
    Waits(Why),
}

/// A file that was taken in.
#[derive(Clone, Debug)]
pub struct Import {
    pub id: BankImportId,
    pub state: State,
    pub taken_in_at: OffsetDateTime,
    /// The address of the operator.
    pub taken_in_by: String,
    /// When, and by which operator with which address.
    pub confirmed: Option<(OffsetDateTime, PersonId, String)>,
    pub changed_at: OffsetDateTime,
    /// Lines by which no money came.
    pub left_out: i32,
    /// Lines that can't be read; which, while it is shown.
    pub unread: i32,
    pub problems: Vec<(usize, LineProblem)>,
    /// Lines that another confirmed file has.
    pub before: i32,
}

/// A line as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub id: BankLineId,
    pub import: BankImportId,
    /// Payer and texts are empty once they are erased.
    pub line: Line,
    pub state: LineState,
    /// For which it is booked.
    pub order: Option<OrderNumber>,
    pub why: Option<Why>,
    /// Why it was set aside.
    pub note: Option<String>,
}

/// The lines of a file that is shown, with what each is at present.
#[derive(Debug)]
pub struct Preview {
    pub lines: Vec<(Kept, Outcome)>,
}

impl Preview {
    /// What the lines are to these orders. `before` has those that another confirmed file has.
    #[must_use]
    pub fn new(kept: Vec<Kept>, orders: &[Order], before: &HashSet<Fingerprint>) -> Self {
        let lines: Vec<Line> = kept.iter().map(|it| it.line.clone()).collect();
        let outcomes = outcomes(&lines, orders, before);
        Self { lines: kept.into_iter().zip(outcomes).collect() }
    }

    /// A digest of what it shows, for the form that confirms just that.
    ///
    /// # Errors
    /// Facts that can't be written: a fault.
    pub fn digest(&self) -> serde_json::Result<String> {
        let facts: Vec<(usize, &Outcome)> =
            self.lines.iter().map(|(kept, outcome)| (kept.line.number, outcome)).collect();
        preview::digest(&facts)
    }

    /// What becomes of each line when just this is confirmed; without those that another confirmed file has.
    #[must_use]
    pub fn becomes(&self) -> Vec<(BankLineId, Becomes)> {
        let fresh = self.lines.iter().filter(|(_, outcome)| *outcome != Outcome::BookedBefore);
        let becomes = |outcome: &Outcome| match outcome.books() {
            Some(order) => Becomes::ToBook(order),
            None => Becomes::Waits(Why::Outcome(outcome.clone())),
        };
        fresh.map(|(kept, outcome)| (kept.id, becomes(outcome))).collect()
    }

    /// How many lines no confirmed file has: with none there is nothing to confirm.
    #[must_use]
    pub fn fresh(&self) -> usize {
        self.lines.iter().filter(|(_, outcome)| *outcome != Outcome::BookedBefore).count()
    }
}
