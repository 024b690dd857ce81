//! What closing a request does with what it took, and who may close it (R-TEC-4, R-TEC-5).

use super::request::Request;
use super::{CloseReason, RequestType, Side};
use crate::base::money::Money;
use crate::base::typed::{self, TextProblem, tidy_text};

/// At most so many hours are entered at one closing of what is unlimited.
pub const MOST_HOURS_USED: i32 = 999;

/// What a closing does with the incident that a request took (R-TEC-5): the programme's is given back where it was a
/// duplicate, the product's fault or declined; the partner's as long as the programme has not answered.
#[must_use]
pub fn gives_incident_back(reason: CloseReason, by: Side, answered: bool) -> bool {
    match by {
        Side::Programme => {
            matches!(reason, CloseReason::Duplicate | CloseReason::ProductFault | CloseReason::Declined)
        }
        Side::Partner => !answered,
    }
}

/// Whether a partner may close a request of this type by itself. Not where hours may have been used: these the programme
/// enters when it closes (R-TEC-4).
#[must_use]
pub fn partner_may_close(kind: RequestType, answered: bool) -> bool {
    !(kind.takes_hours() && answered)
}

impl Request {
    /// How many hours can be entered at most: what is left, and what the request holds itself (R-TEC-4).
    #[must_use]
    pub fn most_hours(&self) -> i32 {
        self.taken.as_ref().and_then(|taken| taken.most).unwrap_or(MOST_HOURS_USED)
    }

    /// In which currency an operator enters what is refunded: where a part of a membership is cancelled (R-MEM-5).
    #[must_use]
    pub fn refund_currency(&self) -> Option<&str> {
        self.cancels.as_ref().filter(|it| it.part.is_some()).map(|it| it.currency.as_str())
    }

    /// How many incidents closing it uses up.
    #[must_use]
    pub fn incidents_used(&self, reason: CloseReason, by: Side) -> i32 {
        let back = gives_incident_back(reason, by, self.answered);
        i32::from(self.kind.takes_incident() && !back)
    }
}

/// A closing by the programme.
#[derive(Clone, Copy, Debug, Default)]
pub struct Closing<'a> {
    /// `None` where none was chosen.
    pub reason: Option<CloseReason>,
    /// The hours that were used, where the type takes hours; `None` is what is no number.
    pub hours: Option<i32>,
    /// What is refunded, as it was typed: where a part of a membership is cancelled.
    pub refunded: &'a str,
    /// The last message; none where it is empty.
    pub text: &'a str,
}

/// What is wrong with a closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongClosing {
    /// None, or none of those for which requests of this type are closed.
    Reason,
    /// Fewer than none, or more than can be used.
    Hours {
        most: i32,
    },
    /// No amount, or none that can be read.
    Refunded,
    Text(TextProblem),
}

/// A closing without fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedClosing {
    pub reason: CloseReason,
    /// How many hours or incidents are used up.
    pub used: i32,
    /// What is refunded, where a part of a membership is cancelled.
    pub refunded: Option<Money>,
    /// The last message, as it is kept.
    pub text: Option<String>,
}

impl Closing<'_> {
    /// Checks a closing against the request: the reason that its type knows, the hours within what is left, the message.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn check(&self, request: &Request) -> Result<CheckedClosing, Vec<WrongClosing>> {
        let (kind, most, mut wrong) = (request.kind, request.most_hours(), Vec::new());
        let reason = self.reason.filter(|reason| kind.reasons().contains(reason));
        if reason.is_none() {
            wrong.push(WrongClosing::Reason);
        }
        let hours = self.hours.filter(|hours| (0..=most).contains(hours));
        if kind.takes_hours() && hours.is_none() {
            wrong.push(WrongClosing::Hours { most });
        }
        let refunded = request.refund_currency().filter(|_| reason == Some(CloseReason::Granted));
        let refunded = refunded.and_then(|currency| {
            let amount = Money::parse(self.refunded, currency);
            wrong.extend(amount.is_none().then_some(WrongClosing::Refunded));
            amount
        });
        let written = Some(self.text).filter(|text| !tidy_text(text).is_empty());
        let text = written.map(typed::message).transpose().unwrap_or_else(|problem| {
            wrong.push(WrongClosing::Text(problem));
            None
        });
        let Some(reason) = reason.filter(|_| wrong.is_empty()) else { return Err(wrong) };
        let used = match hours {
            Some(hours) if kind.takes_hours() => hours,
            _ => request.incidents_used(reason, Side::Programme),
        };
        Ok(CheckedClosing { reason, used, refunded, text })
    }
}
