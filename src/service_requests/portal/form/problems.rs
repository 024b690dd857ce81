//! Why a request was not submitted, in words beside the fields.

use crate::base::typed::{LINE_LETTERS, MESSAGE_LETTERS, TextProblem};
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::scope::shell::Problem;
use crate::service_requests::acts::NotSubmitted;
use crate::service_requests::cancellation::NoCancellation;
use crate::service_requests::portal::words::{no_cancellation, too_much};
use crate::service_requests::wish::Wrong;
use crate::service_requests::words::reference;
use crate::service_requests::{MOST_HOURS, RequestType};

/// What stands in the way, each at its field.
///
/// # Errors
/// A moment that can't be written, which is a fault.
pub(super) fn problems(
    scope: &PartnerScope,
    kind: RequestType,
    why: &NotSubmitted,
) -> AppResult<Vec<Problem>> {
    let t = scope.locale().texts();
    let problem = |field: &str, text| vec![Problem { field: field.to_owned(), text }];
    Ok(match why {
        NotSubmitted::Company(closed) => problem("request", closed.text(t)),
        NotSubmitted::SentBefore(number) => problem("request", t.request_sent_before(reference(*number))),
        NotSubmitted::TooMuch(why) => problem("request", too_much(scope, *why)?),
        NotSubmitted::Wrong(wrong) => wrong.iter().map(|it| at_field(*it, t)).collect(),
        NotSubmitted::Cancellation(NoCancellation::Unknown) => problem("enrollment", t.choose_membership()),
        NotSubmitted::Cancellation(no) => problem("enrollment", no_cancellation(scope, no)),
        NotSubmitted::UnknownIds => problem("access_id", t.ids_do_not_match()),
        NotSubmitted::Nothing(nothing) => {
            let field = if kind.takes_hours() { "hours" } else { "request" };
            problem(field, nothing.text(kind, t))
        }
    })
}

fn at_field(wrong: Wrong, t: &Texts) -> Problem {
    let (field, text) = match wrong {
        Wrong::Title(problem) => ("title", line(problem, t, t.title_missing())),
        Wrong::Cancels => ("enrollment", t.choose_membership()),
        Wrong::Product(problem) => ("product", line(problem, t, t.product_missing())),
        Wrong::Customer(problem) => ("customer", line(problem, t, t.customer_missing())),
        Wrong::Phase => ("phase", t.phase_missing()),
        Wrong::Country => ("country", t.country_missing()),
        Wrong::Language => ("language", t.language_missing()),
        Wrong::Phone => ("phone", t.phone_wrong()),
        Wrong::TimeZone => ("time_zone", t.time_zone_wrong()),
        Wrong::Hours => ("hours", t.hours_wrong(MOST_HOURS)),
        Wrong::AccessId => ("access_id", t.access_id_missing()),
        Wrong::ContractId => ("contract_id", t.contract_id_missing()),
        Wrong::Text(TextProblem::Missing) => ("text", t.description_missing()),
        Wrong::Text(TextProblem::TooLong) => ("text", t.text_too_long(MESSAGE_LETTERS)),
    };
    Problem { field: field.to_owned(), text }
}

fn line(problem: TextProblem, t: &Texts, missing: String) -> String {
    match problem {
        TextProblem::Missing => missing,
        TextProblem::TooLong => t.line_too_long(LINE_LETTERS),
    }
}
