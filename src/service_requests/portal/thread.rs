//! The thread of a request, and answering in it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use tower_sessions::Session;

use super::closing::reopening_text;
use super::new::Known;
use super::words::{not_closed, too_much};
use super::{MENU, find, lock};
use crate::audit::Entry;
use crate::authz::Action;
use crate::base::ids::{FormId, ServiceRequestId};
use crate::error::{AppResult, NotDone};
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::acts::{self, Done, Message, NotAnswered};
use crate::service_requests::entries::{EntryView, PartView, ThreadQuery};
use crate::service_requests::request::Request;
use crate::service_requests::told::RequestDone;
use crate::service_requests::words::{facts, message_problem, reference};
use crate::service_requests::{Side, paths, store};
use crate::state::AppState;
use crate::web::extract::{Id, Query, read_once};
use crate::web::long::LongFields;
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
    part: Option<PartView>,
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

impl ThreadAct {
    /// What can be done, with what was typed.
    async fn find(scope: &mut PartnerScope, request: &Request, text: String) -> AppResult<Self> {
        if request.closed.is_none() {
            let closed = scope.partner.open().err();
            return Ok(Self::Open {
                once: FormId::new().to_string(),
                text,
                answering_off: closed.map(|closed| closed.text(scope.locale().texts())),
                closing_off: closing_off(scope, request),
            });
        }
        let known = Known::load(scope, request.kind).await?;
        Ok(Self::Closed { reopening: reopening_text(scope, request, &known.benefits), unsent: text })
    }
}

/// As partners read it: the programme's people are not named to them.
fn entry(scope: &PartnerScope, it: store::Entry) -> AppResult<EntryView> {
    let who = it.member.clone().unwrap_or_else(|| scope.programme.name.clone());
    let at = scope.moment(it.at)?;
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
    Query(query): Query<ThreadQuery>,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    let request = find(&mut scope, request).await?;
    thread_page(&app, &mut scope, request, query.before(), String::new(), Vec::new()).await
}

/// The thread, its newest part or that before a place, with what was typed and what went wrong: 200 without problems, 422
/// with them.
///
/// # Errors
/// Those of the database.
pub(super) async fn thread_page(
    app: &AppState,
    scope: &mut PartnerScope,
    request: Request,
    before: Option<i32>,
    text: String,
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, mpn_id, locale) = (scope.partner.id, scope.partner.mpn_id, scope.locale());
    let t = locale.texts();
    let entries = store::list_entries(scope.tx(), partner, request.id, before).await?;
    let entries = entries.into_iter().map(|it| entry(scope, it)).collect::<AppResult<Vec<_>>>()?;
    let path = paths::service_request(mpn_id, request.id);
    let act = ThreadAct::find(scope, &request, text).await?;
    let title = format!("{}{}{}", reference(request.number), t.label_colon(), request.title);
    let shell = Shell::company(app, scope, MENU.place, title);
    let thread = ThreadPage {
        shell: shell.with_problems(problems),
        kind: request.kind.name(t),
        status: request.state.text(Side::Partner, t),
        class: request.state.class(Side::Partner),
        reason: request.closed.map(|(_, reason)| reason.text(t)),
        created: scope.moment(request.created_at)?,
        facts: facts(&request, locale),
        part: PartView::new(&path, &entries, request.entries, locale),
        entries,
        act,
        path,
        back: paths::service_requests(mpn_id),
        asked_by: request.asked_by_name,
    };
    page(status, &thread)
}

/// Why the member can't close the request themselves.
pub(super) fn closing_off(scope: &PartnerScope, request: &Request) -> Option<String> {
    let why = acts::may_close(&scope.partner, request).err()?;
    Some(not_closed(&why, scope.locale().texts()))
}

/// Undoes what was begun, records the refusal, and shows the thread again with what stands in the way.
///
/// # Errors
/// Those of the database.
pub(super) async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    request: Request,
    entry: Option<&Entry>,
    text: String,
    (field, problem): (&str, String),
) -> AppResult {
    if let Some(entry) = entry {
        scope.record_refusal(entry).await?;
    }
    let problem = Problem { field: field.to_owned(), text: problem };
    thread_page(app, &mut scope, request, None, text, vec![problem]).await
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
    let message = Message { once: read_once(&form.once)?, text: &form.text };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::answer(scope.tx(), &partner, &actor, &request, message).await {
        Ok(done) => told(scope, &session, &request, done, RequestDone::Answered).await,
        Err(NotDone::Refused(why)) => {
            let problem = not_answered(why, &scope)?;
            let entry = why.entry(&request);
            refuse(&app, scope, request.into_inner(), entry.as_ref(), form.text, problem).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Back to the thread, which tells what was done now.
///
/// # Errors
/// Those of the database.
pub(super) async fn told(
    scope: PartnerScope,
    session: &Session,
    request: &Request,
    done: Done,
    tell: RequestDone,
) -> AppResult {
    let mpn_id = scope.partner.mpn_id;
    if done == Done::Now {
        scope.commit().await?;
        tell.flash(Some(mpn_id), &reference(request.number)).leave(session).await?;
    }
    Ok(see_other(&paths::service_request(mpn_id, request.id)))
}

/// What stands in the way of a message, and at which field.
fn not_answered(why: NotAnswered, scope: &PartnerScope) -> AppResult<(&'static str, String)> {
    let t = scope.locale().texts();
    Ok(match why {
        NotAnswered::Company(closed) => ("text", closed.text(t)),
        NotAnswered::IsClosed => ("reopening", t.request_is_closed()),
        NotAnswered::SentBefore => ("text", t.message_sent_before()),
        NotAnswered::Text(problem) => ("text", message_problem(problem, t)),
        NotAnswered::TooMuch(why) => ("text", too_much(scope, why)?),
    })
}
