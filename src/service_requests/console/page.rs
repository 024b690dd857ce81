//! The page of one service request, with its thread.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::json;

use crate::audit::{self, AuditEvent};
use crate::base::ids::{FormId, ServiceRequestId};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::queue::assignment::Assignment;
use crate::queue::company::CompanyView;
use crate::queue::store::{self as queue, Operator};
use crate::scope::OperatorScope;
use crate::scope::shell::{ConsolePlace, Problem, Shell};
use crate::service_requests::entries::EntryView;
use crate::service_requests::paths;
use crate::service_requests::store::{self, Entry, Owner, Request};
use crate::service_requests::words::{facts, reference};
use crate::service_requests::{CloseReason, MOST_HOURS_USED, RequestType, Side, gives_incident_back};
use crate::state::{App, AppState};
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::page;

/// What was typed into the forms, to be shown again.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) answer: String,
    pub(super) reason: String,
    pub(super) hours: String,
    pub(super) last_message: String,
    pub(super) operator: String,
}

#[derive(Template)]
#[template(path = "console/service_requests/request.html")]
struct RequestPage {
    shell: Shell,
    path: String,
    kind: String,
    status: String,
    class: &'static str,
    reason: Option<String>,
    asked_by: String,
    created: Moment,
    facts: Vec<(String, String)>,
    company: CompanyView,
    assignment: Assignment,
    entries: Vec<EntryView>,
    seen: String,
    /// Nothing but reading is left to operators.
    closed: bool,
    once: String,
    typed: Typed,
    reasons: Vec<ReasonChoice>,
    /// What is said of the hours that can be entered; none: there are none to enter.
    hours_hint: Option<String>,
    most_hours: i32,
    verb: String,
}

/// A reason for closing, with what it means.
struct ReasonChoice {
    name: &'static str,
    text: String,
    consequence: Option<String>,
    chosen: bool,
}

/// As operators read it: each by his name, their own people by their addresses.
fn entry(it: Entry, locale: Locale) -> AppResult<EntryView> {
    let who = it.member.clone().or_else(|| it.operator.clone()).unwrap_or_default();
    let at = Moment::new(it.at, locale)?;
    Ok(EntryView::new(it, who, at, locale.texts()))
}

/// Shows a request with its thread. That an operator read what is a company's is recorded (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub async fn show(
    State(app): State<AppState>,
    scope: OperatorScope,
    Id(request): Id<ServiceRequestId>,
) -> AppResult {
    render(&app, &scope, request, Typed::default(), Vec::new()).await
}

pub(super) async fn render(
    app: &App,
    scope: &OperatorScope,
    id: ServiceRequestId,
    typed: Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let mut tx = app.db.console().await?;
    let owner = store::find_owner(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    let request = store::find_request(&mut tx, owner.partner, id).await?.ok_or(AppError::UnknownId)?;
    let entries = store::list_entries(&mut tx, owner.partner, id).await?;
    let operators = queue::list_operators(&mut tx).await?;
    let details = json!({ "partner_id": owner.partner, "mpn_id": owner.mpn_id });
    let event = AuditEvent::done("service_requests.read", "service_request", id.0).with(details);
    audit::record_programme(&mut tx, &scope.actor(), &event).await?;
    tx.commit().await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = format!("{}: {}", reference(request.number), request.title);
    let shell = Shell::console(app, scope, ConsolePlace::ServiceRequests, title).with_problems(problems);
    // Nothing is at a form's address but its answer: another language is chosen for the page.
    let shell = Shell { here: paths::console_request(id), ..shell };
    page(status, &RequestPage::new(shell, scope, (owner, request, entries, operators), typed)?)
}

impl RequestPage {
    fn new(
        shell: Shell,
        scope: &OperatorScope,
        (owner, request, entries, operators): (Owner, Request, Vec<Entry>, Vec<Operator>),
        typed: Typed,
    ) -> AppResult<Self> {
        let locale = scope.locale();
        let t = locale.texts();
        let most_hours = most_hours(&request);
        let is_closed = request.closed.is_some();
        let path = paths::console_request(request.id);
        let chosen = (scope.user.person, typed.operator.as_str());
        let with = owner.assignee.zip(owner.assignee_email.clone());
        let assignment = Assignment::new(&path, seen_with(&owner), with, operators, chosen, locale);
        let unlimited = request.taken.as_ref().is_some_and(|taken| taken.most.is_none());
        Ok(Self {
            path,
            assignment: Assignment { closed: is_closed.then(|| t.request_acts_closed()), ..assignment },
            kind: request.kind.name(t),
            status: request.state.text(Side::Programme, t),
            class: request.state.class(Side::Programme),
            reason: request.closed.map(|(_, reason)| reason.text(t)),
            created: Moment::new(request.created_at, locale)?,
            facts: facts(&request, locale),
            entries: entries.into_iter().map(|it| entry(it, locale)).collect::<AppResult<_>>()?,
            seen: request.seen(),
            closed: is_closed,
            once: FormId::new().to_string(),
            reasons: request
                .kind
                .reasons()
                .iter()
                .map(|it| reason_choice(*it, &request, &typed, t))
                .collect(),
            hours_hint: (request.kind.takes_hours()).then(|| {
                if unlimited {
                    t.hours_used_unlimited()
                } else {
                    t.hours_used_hint(locale.number(most_hours))
                }
            }),
            most_hours,
            verb: t.close_request(reference(request.number)),
            asked_by: request.asked_by_name,
            company: CompanyView::new(
                paths::CONSOLE_REQUESTS,
                (owner.name, owner.mpn_id),
                (&owner.country, owner.time_zone),
                owner.suspended,
                locale,
            ),
            typed,
            shell,
        })
    }
}

fn reason_choice(reason: CloseReason, request: &Request, typed: &Typed, t: &Texts) -> ReasonChoice {
    let consequence = if request.kind.takes_incident() {
        let back = gives_incident_back(reason, Side::Programme, request.answered);
        Some(if back { t.reason_gives_incident_back() } else { t.reason_uses_incident() })
    } else if request.kind == RequestType::Cancellation {
        let ends = reason == CloseReason::Granted;
        Some(if ends { t.reason_ends_membership() } else { t.reason_changes_nothing() })
    } else {
        None
    };
    let chosen = reason.as_str() == typed.reason;
    ReasonChoice { name: reason.as_str(), text: reason.text(t), consequence, chosen }
}

/// How many hours can be entered at most: what is left, and what the request holds itself (R-TEC-4).
pub(super) fn most_hours(request: &Request) -> i32 {
    request.taken.as_ref().and_then(|taken| taken.most).unwrap_or(MOST_HOURS_USED)
}

/// With whom a request was when its page was made.
pub(super) fn seen_with(owner: &Owner) -> String {
    owner.assignee.map_or_else(|| "nobody".to_owned(), |person| person.to_string())
}
