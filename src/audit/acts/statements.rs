//! Files of a bank's bookings that operators take in, and what becomes of their lines (R-ORD-2).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::BankImportId;
use crate::base::money::Money;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum StatementAct {
    /// An operator has taken a file in, to look it over.
    #[serde(rename = "statement.taken_in")]
    TakenIn(StatementDetails),
    /// An operator has seen what it would do, and wants it.
    #[serde(rename = "statement.confirmed")]
    Confirmed(StatementDetails),
    /// An operator didn't want it, or nobody has confirmed it.
    #[serde(rename = "statement.discarded")]
    Discarded(StatementDetails),
    /// The worker has booked a line of a confirmed one: the payment is recorded as of the operator who confirmed it.
    #[serde(rename = "bank_line.booked")]
    LineBooked(StatementDetails),
    /// An operator has said which order a line is for.
    #[serde(rename = "bank_line.assigned")]
    LineAssigned(StatementDetails),
    /// An operator has said that no order gets a line.
    #[serde(rename = "bank_line.set_aside")]
    LineSetAside(StatementDetails),
}

/// A file, or a line of one; nothing of what its payer wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementDetails {
    pub statement_id: Option<BankImportId>,
    /// How many payments are in it, or are to be booked.
    pub lines: Option<usize>,
    /// Where the line stands in the file.
    pub line: Option<usize>,
    pub amount: Option<i64>,
    pub currency: Option<String>,
    /// That of the order.
    pub reference: Option<String>,
}

impl StatementAct {
    fn details(&self) -> &StatementDetails {
        match self {
            Self::TakenIn(it)
            | Self::Confirmed(it)
            | Self::Discarded(it)
            | Self::LineBooked(it)
            | Self::LineAssigned(it)
            | Self::LineSetAside(it) => it,
        }
    }
}

impl Recorded for StatementAct {
    fn act(self) -> Act {
        Act::Statement(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().statement_id.map(|id| (Subject::BankStatement, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let lines = it.lines.unwrap_or_default();
        let reference = it.reference.as_deref().unwrap_or(UNKNOWN);
        let line = it.line.map_or_else(|| UNKNOWN.to_owned(), |line| locale.number(line));
        let money = match (it.amount, &it.currency) {
            (Some(amount), Some(currency)) => locale.money(&Money { amount, currency: currency.clone() }),
            _ => UNKNOWN.to_owned(),
        };
        match self {
            Self::TakenIn(_) => pick(tried, t.log_statement_taken_in(lines), t.log_statement_taken_in_try()),
            Self::Confirmed(_) => {
                pick(tried, t.log_statement_confirmed(lines), t.log_statement_confirmed_try())
            }
            Self::Discarded(_) => pick(tried, t.log_statement_discarded(), t.log_statement_discarded_try()),
            Self::LineBooked(_) => {
                pick(tried, t.log_bank_line_booked(line, money, reference), t.log_bank_line_booked_try())
            }
            Self::LineAssigned(_) => {
                pick(tried, t.log_bank_line_assigned(line, money, reference), t.log_bank_line_assigned_try())
            }
            Self::LineSetAside(_) => {
                pick(tried, t.log_bank_line_set_aside(line, money), t.log_bank_line_set_aside_try())
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for StatementAct {
    fn examples() -> Vec<Self> {
        use super::examples::{id, some};
        let file = |lines| StatementDetails {
            statement_id: Some(BankImportId(id(12))),
            lines,
            ..StatementDetails::default()
        };
        let line =
            StatementDetails { line: Some(17), amount: Some(118_000), currency: some("EUR"), ..file(None) };
        let of_order = StatementDetails { reference: some("PB-4K7M-9XQ2"), ..line.clone() };
        vec![
            Self::TakenIn(file(Some(74))),
            Self::TakenIn(StatementDetails::default()),
            Self::Confirmed(file(Some(1))),
            Self::Confirmed(file(None)),
            Self::Discarded(file(None)),
            Self::LineBooked(of_order.clone()),
            Self::LineAssigned(of_order),
            Self::LineAssigned(line.clone()),
            Self::LineSetAside(line),
        ]
    }

    fn named(&self) -> Vec<&str> {
        // Attempts don't know which order is meant, and the worker makes none.
        Vec::new()
    }
}
