//! Why something can't be done with a request, in the words of the company's pages.

use crate::base::clock;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::FirstAct;
use crate::scope::PartnerScope;
use crate::service_requests::acts::NotClosed;
use crate::service_requests::bounds::{MOST_AN_HOUR, MOST_OPEN, TooMuch};
use crate::service_requests::cancellation::{NoCancellation, RefundEnded};
use crate::service_requests::words::reference;
use crate::service_requests::{NoReopening, RequestType};

/// Why something can't be cancelled.
pub(super) fn no_cancellation(scope: &PartnerScope, no: &NoCancellation) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match no {
        NoCancellation::Unknown => t.no_memberships(),
        NoCancellation::Cancelled => t.closed_cancelled(),
        NoCancellation::Asked(number) => t.cancellation_asked(reference(*number)),
        NoCancellation::PartAsked(number) => t.cancellation_part_asked(reference(*number)),
        NoCancellation::WholeAsked(number) => t.cancellation_whole_asked(reference(*number)),
        NoCancellation::RefundEnded(ended) => refund_ended(scope, ended),
        NoCancellation::TooLate { purchased_on } => t.refund_too_late(locale.date(*purchased_on)),
    }
}

fn refund_ended(scope: &PartnerScope, ended: &RefundEnded) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    let day = locale.date(clock::date_in(ended.at, &scope.partner.zone));
    let product = ended.product.as_ref().map_or("", |it| it.of(t));
    match ended.by {
        FirstAct::KeysRevealed => t.refund_ended_by_keys(product, day),
        FirstAct::Assigned => t.refund_ended_by_assigning(product, day),
        FirstAct::Activated => t.refund_ended_by_activating(product, day),
    }
}

/// Why the company's people can't close a request.
pub(super) fn not_closed(why: &NotClosed, t: &Texts) -> String {
    match why {
        NotClosed::Company(closed) => closed.text(t),
        NotClosed::NoReason => t.reason_missing(),
        NotClosed::OnlyByProgramme => t.closing_is_programmes(),
    }
}

/// Why a member has to wait before they ask or write more.
///
/// # Errors
/// A moment that can't be written, which is a fault.
pub(super) fn too_much(scope: &PartnerScope, why: TooMuch) -> AppResult<String> {
    let t = scope.locale().texts();
    Ok(match why {
        TooMuch::Open => t.too_many_open(MOST_OPEN),
        TooMuch::ThisHour { again_at } => t.too_much_this_hour(MOST_AN_HOUR, scope.date_time(again_at)),
    })
}

/// Why a request can't be reopened.
pub(super) fn no_reopening(scope: &PartnerScope, kind: RequestType, no: NoReopening) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match no {
        NoReopening::Company(closed) => closed.text(t),
        NoReopening::IsOpen => t.request_is_open(),
        NoReopening::Granted => t.no_reopening_granted(),
        NoReopening::AskedAnew(number) => t.no_reopening_asked_anew(reference(number)),
        NoReopening::TooLate(day) => t.no_reopening_late(locale.date(day)),
        NoReopening::Nothing(nothing) => nothing.text(kind, t),
    }
}
