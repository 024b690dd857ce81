//! The thread of a request, and answering in it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::closing::Reopening;
use super::new::Known;
use super::{find, lock};
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::ids::{FormId, ServiceRequestId};
use crate::error::AppResult;
use crate::scope::PartnerScope;
use crate::scope::flash::{Flash, RequestDone};
use crate::scope::shell::{Place, Problem, Shell};
use crate::service_requests::entries::EntryView;
use crate::service_requests::forms::{LongFields, read_once, text_problem, tidy_text};
use crate::service_requests::paths;
use crate::service_requests::store::{self, By, Entry, Request, Step, What};
use crate::service_requests::words::{facts, reference};
use crate::service_requests::{RequestState, Side, partner_may_close};
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/service_requests/thread.html")]
struct ThreadPage {
    shell: Shell,
    kind: String,
    status: String,
    class: &'static str,
    reason: Option<String>,
    asked_by: String,
    created: Moment,
    facts: Vec<(String, String)>,
    entries: Vec<EntryView>,
    act: ThreadAct,
    path: String,
    back: String,
}

/// What can be done with the request.
enum ThreadAct {
    /// It is not closed: answering, and closing it; either may be off, with the reason.
    Open { once: String, text: String, answering_off: Option<String>, closing_off: Option<String> },
    /// It is closed: reopening it, with what that means, or why it is off.
    Closed {
        reopening: Result<String, String>,
        /// A message that was written while it was being closed.
        unsent: String,
    },
}

/// As partners read it: the programme's people are not named to them.
fn entry(scope: &PartnerScope, it: Entry) -> AppResult<EntryView> {
    let who = it.member.clone().unwrap_or_else(|| scope.programme.name.clone());
    let at = Moment::of_partner(it.at, &scope.partner, scope.locale())?;
    Ok(EntryView::new(it, who, at, scope.locale().texts()))
}

/// Shows a request with its thread.
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
    thread_page(&app, &mut scope, request, String::new(), Vec::new()).await
}

/// The thread, with what was typed and what went wrong: 200 without problems, 422 with them.
///
/// # Errors
/// Those of the database.
pub(super) async fn thread_page(
    app: &AppState,
    scope: &mut PartnerScope,
    request: Request,
    text: String,
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, mpn_id, locale) = (scope.partner.id, scope.partner.mpn_id, scope.locale());
    let t = locale.texts();
    let entries = store::list_entries(scope.tx(), partner, request.id).await?;
    let act = match request.closed {
        Some(_) => {
            let known = Known::load(scope, request.kind).await?;
            let reopening = Reopening::find(scope, &request, &known.benefits);
            ThreadAct::Closed { reopening: reopening.map(|it| it.text(scope, &request)), unsent: text }
        }
        None => ThreadAct::Open {
            once: FormId::new().to_string(),
            text,
            answering_off: scope.partner.open().err().map(|closed| closed.text(t)),
            closing_off: closing_off(scope, &request),
        },
    };
    let title = format!("{}: {}", reference(request.number), request.title);
    let shell = Shell::company(app, scope, Place::ServiceRequests, title);
    let thread = ThreadPage {
        shell: shell.with_problems(problems),
        kind: request.kind.name(t),
        status: request.state.text(Side::Partner, t),
        class: request.state.class(Side::Partner),
        reason: request.closed.map(|(_, reason)| reason.text(t)),
        created: Moment::of_partner(request.created_at, &scope.partner, locale)?,
        facts: facts(&request, locale),
        entries: entries.into_iter().map(|it| entry(scope, it)).collect::<AppResult<_>>()?,
        act,
        path: paths::service_request(mpn_id, request.id),
        back: paths::service_requests(mpn_id),
        asked_by: request.asked_by_name,
    };
    page(status, &thread)
}

/// Why the member can't close the request himself.
pub(super) fn closing_off(scope: &PartnerScope, request: &Request) -> Option<String> {
    let t = scope.locale().texts();
    match scope.partner.open() {
        Err(closed) => Some(closed.text(t)),
        Ok(()) if partner_may_close(request.kind, request.answered) => None,
        Ok(()) => Some(t.closing_is_programmes()),
    }
}

/// Undoes what was begun, records the refusal, and shows the thread again with what stands in the way.
///
/// # Errors
/// Those of the database.
pub(super) async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    request: Request,
    (action, reason): (&'static str, &'static str),
    text: String,
    problem: Problem,
) -> AppResult {
    let event = AuditEvent::refused(action).about("service_request", request.id.0);
    scope.record_refusal(&event.with(json!({ "number": request.number, "reason": reason }))).await?;
    thread_page(app, &mut scope, request, text, vec![problem]).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageForm {
    once: String,
    text: String,
}

/// Adds a message. Pressed twice it is added once.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the page again.
pub async fn answer(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(request): Id<ServiceRequestId>,
    LongFields(fields): LongFields,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    let request = lock(&mut scope, request).await?;
    let form: MessageForm = fields.read()?;
    let once = read_once(&form.once)?;
    let (partner, mpn_id, t) = (scope.partner.id, scope.partner.mpn_id, scope.locale().texts());
    let path = paths::service_request(mpn_id, request.id);
    if store::is_written(scope.tx(), partner, request.id, once).await? {
        return Ok(see_other(&path));
    }
    let at_text = |text| Problem { field: "text".to_owned(), text };
    const ANSWER: &str = "service_requests.answer";
    if let Some(closed) = scope.partner.open().err() {
        let problem = at_text(closed.text(t));
        return refuse(&app, scope, request, (ANSWER, "closed"), form.text, problem).await;
    }
    let Ok(state) = request.state.after_message(Side::Partner) else {
        let problem = Problem { field: "reopening".to_owned(), text: t.request_is_closed() };
        return refuse(&app, scope, request, (ANSWER, "request_closed"), form.text, problem).await;
    };
    let text = tidy_text(&form.text);
    if let Some(problem) = text_problem(&text, t) {
        return thread_page(&app, &mut scope, request, form.text, vec![at_text(problem)]).await;
    }
    let (me, now) = (scope.me.id, scope.now());
    let waits_anew = request.state == RequestState::WaitingPartner;
    let what = What::Message { text: &text, once };
    let step = Step { state, waits_anew, by: By::Member(me), at: now, what };
    store::take_step(scope.tx(), partner, request.id, step).await?;
    let event = AuditEvent::done("service_requests.answered", "service_request", request.id.0);
    scope.record(&event.with(json!({ "number": request.number }))).await?;
    scope.commit().await?;
    let (reference, done) = (reference(request.number), RequestDone::Answered);
    Flash::ServiceRequest { mpn_id: Some(mpn_id), reference, done }.leave(&session).await?;
    Ok(see_other(&path))
}
