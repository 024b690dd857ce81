//! Closing one's own request, and reopening one that was closed.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use tower_sessions::Session;

use super::thread::{closing_off, refuse, told};
use super::words::{no_reopening, not_closed, too_much};
use super::{MENU, find, lock};
use crate::authz::Action;
use crate::base::ids::ServiceRequestId;
use crate::dates;
use crate::error::{AppError, AppResult, NotDone};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::acts::{self, NotClosed, NotReopened};
use crate::service_requests::paths;
use crate::service_requests::request::Request;
use crate::service_requests::told::RequestDone;
use crate::service_requests::words::reference;
use crate::service_requests::{CloseReason, NoReopening, NothingToTake, Reopening};
use crate::state::AppState;
use crate::web::extract::{EmptyForm, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/service_requests/closing.html")]
struct ClosingPage {
    shell: Shell,
    /// What becomes of what the request took.
    consequence: Option<String>,
    /// To when it can be reopened.
    reopening: String,
    reasons: Vec<(&'static str, String)>,
    verb: String,
    path: String,
    back: String,
}

/// Why it is closed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClosingForm {
    reason: String,
}

/// Asks why a request is closed, and says what that means. Where it can't be, on to the thread, which says why.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(request): Id<ServiceRequestId>,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    let request = find(&mut scope, request).await?;
    if request.closed.is_some() || closing_off(&scope, &request).is_some() {
        return Ok(see_other(&paths::service_request(scope.partner.mpn_id, request.id)));
    }
    closing_page(&app, &scope, &request, Vec::new())
}

fn closing_page(
    app: &AppState,
    scope: &PartnerScope,
    request: &Request,
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let title = t.close_request_question(reference(request.number));
    let shell = Shell::company(app, scope, MENU.place, title);
    let last_day = dates::reopen_by(scope.today());
    let back = paths::service_request(scope.partner.mpn_id, request.id);
    let closing = ClosingPage {
        shell: shell.with_problems(problems),
        consequence: request.taken.as_ref().map(|_| {
            if request.kind.takes_hours() {
                t.closing_gives_hours_back()
            } else if request.answered {
                t.closing_uses_incident_up()
            } else {
                t.closing_gives_incident_back()
            }
        }),
        reopening: t.reopening_until(locale.date(last_day)),
        reasons: CloseReason::OF_PARTNER.into_iter().map(|it| (it.as_str(), it.text(t))).collect(),
        verb: t.close_request(reference(request.number)),
        path: format!("{back}/closing"),
        back,
    };
    page(status, &closing)
}

/// Closes a request. Pressed twice, it is closed once.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(request): Id<ServiceRequestId>,
    Form(form): Form<ClosingForm>,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    let request = lock(&mut scope, request).await?;
    let reason = form.reason()?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::close(scope.tx(), &partner, &actor, &request, reason).await {
        Ok(done) => told(scope, &session, &request, done, RequestDone::Closed).await,
        Err(NotDone::Refused(why)) => {
            let text = not_closed(&why, scope.locale().texts());
            if why == NotClosed::NoReason {
                let problem = Problem { field: "reason".to_owned(), text };
                return closing_page(&app, &scope, &request, vec![problem]);
            }
            let entry = why.entry(&request);
            let problem = ("closing", text);
            refuse(&app, scope, request.into_inner(), entry.as_ref(), String::new(), problem).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

impl ClosingForm {
    /// The reason that was chosen.
    ///
    /// # Errors
    /// [`AppError::WrongFields`] for one that the form doesn't offer.
    fn reason(&self) -> AppResult<Option<CloseReason>> {
        if self.reason.is_empty() {
            return Ok(None);
        }
        let known = self.reason.parse().ok().filter(|reason| CloseReason::OF_PARTNER.contains(reason));
        known.map(Some).ok_or(AppError::WrongFields)
    }
}

/// What reopening a closed request means, or why it can't be.
pub(super) fn reopening_text(
    scope: &PartnerScope,
    request: &Request,
    benefits: &[Benefit],
) -> Result<String, String> {
    let locale = scope.locale();
    let t = locale.texts();
    let reopening = Reopening::find(&scope.partner, request, benefits, scope.today());
    let Reopening { last_day, takes } = reopening.map_err(|no| no_reopening(scope, request.kind, no))?;
    let until = t.reopening_until(locale.date(last_day));
    Ok(match takes {
        Some((units, chosen)) if chosen.iter().any(|it| it.quantity.is_some()) => {
            t.and_next_sentence(until, t.reopening_reserves(request.kind.units(units, t)))
        }
        _ => until,
    })
}

/// Reopens a request. Pressed twice, it is reopened once.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the thread.
pub async fn reopen(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(request): Id<ServiceRequestId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    let request = lock(&mut scope, request).await?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::reopen(scope.tx(), &partner, &actor, &request).await {
        Ok(done) => told(scope, &session, &request, done, RequestDone::Reopened).await,
        Err(NotDone::Refused(why)) => {
            let taken = NoReopening::Nothing(NothingToTake::TooLittle(0));
            let words = match why {
                NotReopened::Not(no) => no_reopening(&scope, request.kind, no),
                NotReopened::TakenMeanwhile => no_reopening(&scope, request.kind, taken),
                NotReopened::TooMuch(why) => too_much(&scope, why)?,
            };
            let problem = ("reopening", words);
            let entry = why.entry(&request);
            refuse(&app, scope, request.into_inner(), Some(&entry), String::new(), problem).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
