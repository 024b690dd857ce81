//! How pages and mails call what belongs to service requests, in the reader's language.

use super::cancellation::Part;
use super::request::Request;
use super::{CloseReason, NothingToTake, Phase, RequestState, RequestType, Side};
use crate::base::phone::PhoneNumber;
use crate::base::typed::{MESSAGE_LETTERS, TextProblem};
use crate::i18n::Texts;

/// How people quote a request: SR-12.
#[must_use]
pub fn reference(number: i32) -> String {
    format!("SR-{number}")
}

impl RequestType {
    /// The type's name.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Presales => t.request_presales(),
            Self::Advisory => t.request_advisory(),
            Self::Cloud => t.request_cloud(),
            Self::OnPremises => t.request_on_premises(),
            Self::Cancellation => t.request_cancellation(),
            Self::Other => t.request_other(),
        }
    }

    /// What it is for.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Presales => t.request_presales_text(),
            Self::Advisory => t.request_advisory_text(),
            Self::Cloud => t.request_cloud_text(),
            Self::OnPremises => t.request_on_premises_text(),
            Self::Cancellation => t.request_cancellation_text(),
            Self::Other => t.request_other_text(),
        }
    }

    /// So many of what it takes, in words.
    #[must_use]
    pub fn units(self, count: i32, t: &Texts) -> String {
        if self.takes_hours() { t.hours_count(count) } else { t.incidents_count(count) }
    }
}

impl NothingToTake {
    /// Why nothing can be taken, in words.
    #[must_use]
    pub fn text(self, kind: RequestType, t: &Texts) -> String {
        match self {
            Self::NotGranted => t.request_not_granted(),
            Self::NotActivated => t.request_not_activated(),
            Self::TooLittle(0) if kind.takes_hours() => t.no_hours_left(),
            Self::TooLittle(0) => t.no_incidents_left(),
            Self::TooLittle(most) => t.too_few_left(kind.units(most, t)),
        }
    }
}

impl RequestState {
    /// The state, as one side reads it.
    #[must_use]
    pub fn text(self, reader: Side, t: &Texts) -> String {
        match (self, reader) {
            (Self::Open, Side::Partner) => t.request_open(),
            (Self::Open, Side::Programme) => t.request_not_answered(),
            (Self::WaitingPartner, Side::Partner) => t.request_waiting_for_you(),
            (Self::WaitingPartner, Side::Programme) => t.request_waiting_for_partner(),
            (Self::WaitingProgramme, Side::Partner) => t.request_waiting_for_programme(),
            (Self::WaitingProgramme, Side::Programme) => t.request_waiting_for_us(),
            (Self::Closed, _) => t.request_closed(),
        }
    }

    /// The state's look: what needs an act stands out.
    #[must_use]
    pub fn class(self, reader: Side) -> &'static str {
        match (self, reader) {
            (Self::WaitingPartner, Side::Partner)
            | (Self::WaitingProgramme | Self::Open, Side::Programme) => "st-todo",
            (Self::Open | Self::WaitingProgramme, Side::Partner)
            | (Self::WaitingPartner, Side::Programme) => "st-wait",
            (Self::Closed, _) => "st-none",
        }
    }
}

impl CloseReason {
    /// The reason's name.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Solved => t.reason_solved(),
            Self::Withdrawn => t.reason_withdrawn(),
            Self::Duplicate => t.reason_duplicate(),
            Self::ProductFault => t.reason_product_fault(),
            Self::Declined => t.reason_declined(),
            Self::Granted => t.reason_granted(),
        }
    }
}

impl Phase {
    /// The phase's name.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Presales => t.phase_presales(),
            Self::Design => t.phase_design(),
            Self::Deployment => t.phase_deployment(),
            Self::Development => t.phase_development(),
        }
    }
}

/// What is wrong with the text of a message.
#[must_use]
pub fn message_problem(problem: TextProblem, t: &Texts) -> String {
    match problem {
        TextProblem::Missing => t.message_missing(),
        TextProblem::TooLong => t.text_too_long(MESSAGE_LETTERS),
    }
}

/// What a request asks, as lines of a table: each the words for it, and it.
#[must_use]
pub fn facts(request: &Request, locale: crate::i18n::Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    let mut facts = Vec::new();
    let details = &request.details;
    facts.extend(details.product.iter().map(|product| (t.column_product(), product.clone())));
    facts.extend(details.customer.iter().map(|customer| (t.request_customer(), customer.clone())));
    if let Some(it) = &request.cancels {
        facts.push((t.membership(), it.package.name(t)));
        let words = match details.cancels.and_then(|it| it.part) {
            Some(Part::Offer(_)) => t.request_cancels_offer(),
            _ => t.request_cancels_benefit(),
        };
        facts.extend(it.part.as_ref().map(|name| (words, name.of(t).to_owned())));
        facts.extend(it.refunded.as_ref().map(|money| (t.refunded(), locale.money(money))));
    }
    if let Some(it) = &details.consultation {
        let country = locale.country(&it.country).unwrap_or(&it.country);
        let phone = PhoneNumber::from_e164(&it.phone);
        let phone = phone.map_or_else(|_| it.phone.clone(), |phone| phone.shown_in(&it.country));
        facts.extend([
            (t.request_phase(), it.phase.text(t)),
            (t.request_country(), country.to_owned()),
            (t.request_language(), it.language.native_name().to_owned()),
            (t.request_phone(), phone),
            (t.request_time_zone(), it.time_zone.clone()),
            (t.request_hours_asked(), locale.number(it.hours)),
        ]);
    }
    if let Some(taken) = &request.taken {
        facts.push((
            t.request_taken_from(),
            format!("{}{}{}", taken.product.of(t), t.comma(), taken.package.name(t)),
        ));
        if taken.reserved > 0 {
            facts.push((t.request_reserved(), request.kind.units(taken.reserved, t)));
        }
        if request.closed.is_some() || taken.used > 0 {
            facts.push((t.request_used(), request.kind.units(taken.used, t)));
        }
    }
    facts
}
