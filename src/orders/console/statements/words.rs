//! What lines of a bank's file are, in words, and why some can't be read.

use crate::i18n::{Locale, Texts};
use crate::orders::bank::LineProblem;
use crate::orders::matching::{Differs, Outcome};
use crate::orders::statements::{Kept, LineState, State, Why};
use crate::orders::{Closed, words};

impl State {
    /// In words, and the class of its mark.
    pub(super) fn words(self, t: &Texts) -> (String, &'static str) {
        match self {
            Self::Shown => (t.statement_shown(), "st-soon"),
            Self::Confirmed => (t.statement_confirmed(), "st-done"),
            Self::Discarded => (t.statement_discarded(), "st-none"),
        }
    }
}

/// What a line is, and more of it.
pub(super) fn of_line(kept: &Kept, outcome: Option<&Outcome>, locale: Locale) -> (String, Option<String>) {
    let t = locale.texts();
    match (kept.state, &kept.why, outcome) {
        (LineState::Waits, Some(Why::Outcome(outcome)), _) | (LineState::Shown, _, Some(outcome)) => {
            of_outcome(outcome, locale)
        }
        (LineState::Waits, Some(Why::Refused { because, .. }), _) => {
            let why: Vec<String> = because.iter().map(|it| words::wrong_payment(*it, locale)).collect();
            (t.bank_line_refused(), Some(why.join(". ")))
        }
        (LineState::Shown | LineState::Waits, ..) => (t.lines_waiting(), None),
        (LineState::ToBook, ..) => (t.lines_to_book(), None),
        (LineState::Booked, ..) => (t.lines_booked(), None),
        (LineState::SetAside, ..) => (t.lines_set_aside(), kept.note.clone()),
    }
}

/// The class of its mark.
pub(super) fn class(kept: &Kept, outcome: Option<&Outcome>) -> &'static str {
    match (kept.state, outcome) {
        (LineState::Shown, Some(Outcome::Matched { .. })) | (LineState::Booked, _) => "st-done",
        (LineState::Shown, Some(Outcome::BookedBefore)) | (LineState::SetAside, _) => "st-none",
        (LineState::ToBook, _) => "st-wait",
        _ => "st-soon",
    }
}

fn of_outcome(outcome: &Outcome, locale: Locale) -> (String, Option<String>) {
    let t = locale.texts();
    match outcome {
        Outcome::Matched { revives, .. } => (t.line_matched(), revives.then(|| t.line_revives())),
        Outcome::AmountDiffers { revives, by, .. } => {
            let differs = match by {
                Differs::Less(by) => t.line_less(locale.money(by)),
                Differs::More(by) => t.line_more(locale.money(by)),
            };
            let mut more = vec![t.line_differs_hint()];
            more.extend(revives.then(|| t.line_revives()));
            (differs, Some(more.join(" ")))
        }
        Outcome::Doubled { others, together, .. } => {
            let others: Vec<String> = others.iter().map(|it| locale.number(*it)).collect();
            let together = match together {
                None => t.line_together_exact(),
                Some(Differs::Less(by)) => t.line_together_less(locale.money(by)),
                Some(Differs::More(by)) => t.line_together_more(locale.money(by)),
            };
            (t.line_doubled(locale.list(&others)), Some(together))
        }
        Outcome::PaidAlready { .. } => (t.line_paid(), None),
        Outcome::ClosedOrder { why: Closed::Expired, .. } => (t.line_expired(), None),
        Outcome::ClosedOrder { why: Closed::Cancelled, .. } => (t.line_cancelled(), None),
        Outcome::ClosedOrder { why: Closed::Refunded, .. } => (t.line_refunded(), None),
        Outcome::OtherCurrency { .. } => (t.line_other_currency(), None),
        Outcome::SeveralOrders { unknown, .. } if unknown.is_empty() => (t.line_several(), None),
        Outcome::SeveralOrders { unknown, .. } => {
            (t.line_several(), Some(t.line_unknown(locale.list(unknown))))
        }
        Outcome::PossibleOnly { .. } => (t.line_possible(), None),
        Outcome::UnknownReference { references } => (t.line_unknown(locale.list(references)), None),
        Outcome::NoReference => (t.line_none(), None),
        Outcome::BookedBefore => (t.line_before(), None),
    }
}

/// Why a line can't be read, to stand behind its number.
pub(super) fn problem(problem: &LineProblem, t: &Texts) -> String {
    match problem {
        LineProblem::NoDate => t.unread_no_date(),
        LineProblem::Date(text) => t.unread_date(text),
        LineProblem::DateReadTwoWays(text) | LineProblem::AmountReadTwoWays(text) => t.unread_two_ways(text),
        LineProblem::NoAmount => t.unread_no_amount(),
        LineProblem::Amount(text) => t.unread_amount(text),
        LineProblem::TwoAmounts => t.unread_two_amounts(),
        LineProblem::Direction(text) => t.unread_direction(text),
        LineProblem::Currency(text) => t.unread_currency(text),
        LineProblem::TwoCurrencies(one, other) => t.unread_two_currencies(one, other),
    }
}
