//! Answering a request, and closing it.

use axum::extract::State;
use serde::Deserialize;
use tower_sessions::Session;

use super::page::{Typed, render};
use crate::audit::Entry;
use crate::authz::operators::Task;
use crate::base::ids::ServiceRequestId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::Problem;
use crate::service_requests::acts::programme::{self, NotAnswered, NotClosed};
use crate::service_requests::acts::{self, LockedCase, Message};
use crate::service_requests::request::Request;
use crate::service_requests::told::RequestDone;
use crate::service_requests::words::{message_problem, reference};
use crate::service_requests::{CloseReason, Closing, WrongClosing, paths};
use crate::state::{App, AppState};
use crate::web::extract::Id;
use crate::web::extract::read_once;
use crate::web::long::LongFields;
use crate::web::see_other;

async fn lock(scope: &mut OperatorScope, id: ServiceRequestId) -> AppResult<LockedCase> {
    let actor = scope.actor();
    acts::lock_case(scope.tx().await?, &actor, id).await?.ok_or(AppError::UnknownId)
}

/// Goes back to the request's page, which tells what was done.
async fn told(session: &Session, request: &Request, done: RequestDone) -> AppResult {
    done.flash(None, &reference(request.number)).leave(session).await?;
    Ok(see_other(&paths::console_request(request.id)))
}

/// Undoes what was begun, records the refusal, and shows the page again with what stands in the way.
async fn refuse(
    app: &App,
    mut scope: OperatorScope,
    id: ServiceRequestId,
    entry: Option<&Entry>,
    (typed, problems): (Typed, Vec<Problem>),
) -> AppResult {
    match entry {
        Some(entry) => scope.refuse(entry).await?,
        None => scope.undo().await?,
    }
    render(app, &mut scope, (id, None), typed, problems).await
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerForm {
    once: String,
    seen: String,
    text: String,
}

/// Answers a request. Pressed twice it is answered once; where somebody wrote meanwhile, the page is shown again, with
/// the answer kept and nothing done.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn answer(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    LongFields(fields): LongFields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let case = lock(&mut scope, id).await?;
    let form: AnswerForm = fields.read()?;
    let message = Message { once: read_once(&form.once)?, text: &form.text };
    let actor = scope.actor();
    match programme::answer(scope.tx().await?, &actor, &case, message, Some(&form.seen)).await {
        Ok(_) => {
            scope.commit().await?;
            told(&session, case.request(), RequestDone::Answered).await
        }
        Err(NotDone::Refused(why)) => {
            let text = not_answered(why, scope.locale().texts());
            let typed = Typed { answer: form.text, ..Typed::default() };
            refuse(&app, scope, id, why.entry(&case).as_ref(), (typed, vec![problem("text", text)])).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn not_answered(why: NotAnswered, t: &Texts) -> String {
    match why {
        NotAnswered::IsClosed | NotAnswered::ChangedMeanwhile => t.request_changed_meanwhile(),
        NotAnswered::SentBefore => t.message_sent_before(),
        NotAnswered::Text(problem) => message_problem(problem, t),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CloseForm {
    seen: String,
    #[serde(default)]
    reason: String,
    hours: Option<String>,
    refunded: Option<String>,
    #[serde(default)]
    text: String,
}

impl CloseForm {
    /// What was typed, as a closing of this request.
    ///
    /// # Errors
    /// [`AppError::WrongFields`] for a form that isn't this request's.
    fn read(&self, request: &Request) -> AppResult<Closing<'_>> {
        let kind = request.kind;
        let of_part = request.refund_currency().is_some();
        if self.hours.is_some() != kind.takes_hours() || self.refunded.is_some() != of_part {
            return Err(AppError::WrongFields);
        }
        let reason: Option<CloseReason> = match self.reason.as_str() {
            "" => None,
            name => Some(name.parse().map_err(|_| AppError::WrongFields)?),
        };
        if reason.is_some_and(|reason| !kind.reasons().contains(&reason)) {
            return Err(AppError::WrongFields);
        }
        let hours = self.hours.as_deref().and_then(|typed| typed.trim().parse().ok());
        let refunded = self.refunded.as_deref().unwrap_or_default();
        Ok(Closing { reason, hours, refunded, text: &self.text })
    }

    fn typed(self) -> Typed {
        let (hours, refunded) = (self.hours.unwrap_or_default(), self.refunded.unwrap_or_default());
        Typed { reason: self.reason, hours, refunded, last_message: self.text, ..Typed::default() }
    }
}

/// Closes a request, with what it used (R-TEC-4, R-TEC-5); a cancellation that is granted ends what it is of
/// (R-MEM-5). Pressed twice it is closed once.
///
/// # Errors
/// As [`answer`].
pub async fn close(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    LongFields(fields): LongFields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let case = lock(&mut scope, id).await?;
    let form: CloseForm = fields.read()?;
    let closing = form.read(case.request())?;
    let actor = scope.actor();
    match programme::close(scope.tx().await?, &actor, &case, closing, Some(&form.seen)).await {
        Ok(_) => {
            scope.commit().await?;
            told(&session, case.request(), RequestDone::Closed).await
        }
        Err(NotDone::Refused(why)) => {
            let entry = why.entry(&case);
            match not_closed(&why, scope.locale()) {
                Some(problems) => refuse(&app, scope, id, entry.as_ref(), (form.typed(), problems)).await,
                // What was to be the last message is kept.
                None if !form.text.trim().is_empty() => {
                    let text = scope.locale().texts().request_changed_meanwhile();
                    let typed = Typed { answer: form.text, ..Typed::default() };
                    refuse(&app, scope, id, entry.as_ref(), (typed, vec![problem("text", text)])).await
                }
                None => tell_changed(&session, scope, case.request(), entry.as_ref()).await,
            }
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What stands in the way, each at its field; `None` where there is nothing left to fill in.
fn not_closed(why: &NotClosed, locale: Locale) -> Option<Vec<Problem>> {
    let t = locale.texts();
    Some(match why {
        NotClosed::Otherwise => return None,
        NotClosed::ChangedMeanwhile => vec![problem("closing", t.request_changed_meanwhile())],
        NotClosed::Wrong(wrong) => wrong.iter().map(|it| at_field(*it, locale)).collect(),
        NotClosed::NoRefund => vec![problem("reason", t.cannot_grant())],
        NotClosed::TooManyHours => vec![problem("hours", t.request_changed_meanwhile())],
    })
}

fn at_field(wrong: WrongClosing, locale: Locale) -> Problem {
    let t = locale.texts();
    match wrong {
        WrongClosing::Reason => problem("reason", t.reason_missing()),
        WrongClosing::Hours { most } => problem("hours", t.hours_used_wrong(locale.number(most))),
        WrongClosing::Refunded => problem("refunded", t.refunded_wrong()),
        WrongClosing::Text(wrong) => problem("last-message", message_problem(wrong, t)),
    }
}

/// Nothing was done: somebody was quicker.
async fn tell_changed(
    session: &Session,
    mut scope: OperatorScope,
    request: &Request,
    entry: Option<&Entry>,
) -> AppResult {
    if let Some(entry) = entry {
        scope.refuse(entry).await?;
    }
    told(session, request, RequestDone::Changed).await
}
