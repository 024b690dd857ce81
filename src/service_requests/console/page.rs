//! The page of one service request, with its thread.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::MENU;
use crate::audit::{Recorded, ServiceRequestAct};
use crate::authz::operators::Task;
use crate::base::ids::{FormId, ServiceRequestId};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::queue::Area;
use crate::queue::assignment::Assignment;
use crate::queue::company::CompanyView;
use crate::queue::paths::next;
use crate::queue::store::{self as queue, Operator};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::cancellation::Part;
use crate::service_requests::entries::{EntryView, PartView, ThreadQuery};
use crate::service_requests::paths;
use crate::service_requests::request::{CancelledThing, Owner, Request};
use crate::service_requests::store::{self, Entry};
use crate::service_requests::words::{facts, reference};
use crate::service_requests::{CloseReason, RequestState, Side, gives_incident_back};
use crate::state::{App, AppState};
use crate::web::extract::{Id, Query};
use crate::web::moment::Moment;
use crate::web::page;

/// What was typed into the forms, to be shown again.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) answer: String,
    pub(super) reason: String,
    pub(super) hours: String,
    pub(super) refunded: String,
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
    part: Option<PartView>,
    seen: String,
    /// What is taken up next, where nothing is left to do here now.
    next: Option<String>,
    /// Why nothing but reading is left.
    closed: Option<String>,
    once: String,
    typed: Typed,
    reasons: Vec<ReasonChoice>,
    /// What is said of the hours that can be entered; `None` means there are none to enter.
    hours_hint: Option<String>,
    /// What is said of the amount that is refunded; `None` means there is none to enter.
    refund_hint: Option<String>,
    verb: String,
}

/// A reason for closing, with what it means.
struct ReasonChoice {
    name: &'static str,
    text: String,
    consequence: Option<String>,
    chosen: bool,
}

/// As operators read it: each by their name, their own people by their addresses.
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
    mut scope: OperatorScope,
    Id(request): Id<ServiceRequestId>,
    Query(query): Query<ThreadQuery>,
) -> AppResult {
    render(&app, &mut scope, (request, query.before()), Typed::default(), Vec::new()).await
}

/// What the page shows.
struct Read {
    owner: Owner,
    request: Request,
    entries: Vec<Entry>,
    operators: Vec<Operator>,
}

/// Reads it, and records that it was read: nothing is shown without its entry.
async fn read(scope: &mut OperatorScope, id: ServiceRequestId, before: Option<i32>) -> AppResult<Read> {
    let conn = scope.tx().await?;
    let owner = store::find_owner(conn, id).await?.ok_or(AppError::UnknownId)?;
    let request = store::find_request(conn, owner.partner, id).await?.ok_or(AppError::UnknownId)?;
    let entries = store::list_entries(conn, owner.partner, id, before).await?;
    let operators = queue::list_operators(conn).await?;
    scope.record(&ServiceRequestAct::Read(request.on(Some(&owner))).done()).await?;
    scope.keep().await?;
    Ok(Read { owner, request, entries, operators })
}

pub(super) async fn render(
    app: &App,
    scope: &mut OperatorScope,
    (id, before): (ServiceRequestId, Option<i32>),
    typed: Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let read = read(scope, id, before).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title =
        [reference(read.request.number), scope.locale().texts().label_colon(), read.request.title.clone()]
            .concat();
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    // Nothing is at a form's address but its answer: another language is chosen for the page.
    let shell = Shell { here: paths::console_request(id), ..shell };
    page(status, &RequestPage::new(shell, scope, read, typed)?)
}

impl RequestPage {
    fn new(shell: Shell, scope: &OperatorScope, read: Read, typed: Typed) -> AppResult<Self> {
        let locale = scope.locale();
        let t = locale.texts();
        let Read { owner, request, entries, operators } = read;
        let path = paths::console_request(request.id);
        let entries = entries.into_iter().map(|it| entry(it, locale)).collect::<AppResult<Vec<_>>>()?;
        let assignment = assignment(scope, &request, &owner, operators, &typed);
        Ok(Self {
            part: PartView::new(&path, &entries, request.entries, locale),
            path,
            entries,
            assignment,
            kind: request.kind.name(t),
            status: request.state.text(Side::Programme, t),
            class: request.state.class(Side::Programme),
            reason: request.closed.map(|(_, reason)| reason.text(t)),
            created: Moment::new(request.created_at, locale)?,
            facts: facts(&request, locale),
            seen: request.seen(),
            next: matches!(request.state, RequestState::Closed | RequestState::WaitingPartner)
                .then(|| next(Area::ServiceRequests)),
            closed: why_closed(scope, &request),
            once: FormId::new().to_string(),
            reasons: reason_choices(&request, &typed, locale),
            hours_hint: hours_hint(&request, locale),
            refund_hint: request.refund_currency().map(|currency| t.refunded_hint(currency)),
            verb: t.close_request(reference(request.number)),
            asked_by: request.asked_by_name,
            company: company(owner, locale),
            typed,
            shell,
        })
    }
}

/// With whom it is, and handing it over, while it is open.
fn assignment(
    scope: &OperatorScope,
    request: &Request,
    owner: &Owner,
    operators: Vec<Operator>,
    typed: &Typed,
) -> Assignment {
    let (locale, path) = (scope.locale(), paths::console_request(request.id));
    let chosen = (scope.user.person, typed.operator.as_str());
    let with = owner.assignee.zip(owner.assignee_email.clone());
    let assignment = Assignment::new(&path, owner.seen(), with, operators, chosen, locale);
    Assignment { closed: why_closed(scope, request), ..assignment }
}

/// Why the operator can only read.
fn why_closed(scope: &OperatorScope, request: &Request) -> Option<String> {
    let closed = request.closed.map(|_| scope.locale().texts().request_acts_closed());
    closed.or_else(|| scope.why_not(Task::Fulfil))
}

fn company(owner: Owner, locale: Locale) -> CompanyView {
    let Owner { name, mpn_id, country, time_zone, suspended, .. } = owner;
    CompanyView::new(paths::CONSOLE_REQUESTS, (name, mpn_id), (&country, time_zone), suspended, locale)
}

fn hours_hint(request: &Request, locale: Locale) -> Option<String> {
    let t = locale.texts();
    let unlimited = request.taken.as_ref().is_some_and(|taken| taken.most.is_none());
    request.kind.takes_hours().then(|| match unlimited {
        true => t.hours_used_unlimited(),
        false => t.hours_used_hint(locale.number(request.most_hours())),
    })
}

fn reason_choices(request: &Request, typed: &Typed, locale: Locale) -> Vec<ReasonChoice> {
    request.kind.reasons().iter().map(|it| reason_choice(*it, request, typed, locale)).collect()
}

/// What ends by granting a cancellation, in sentences.
fn what_goes(request: &Request, it: &CancelledThing, locale: Locale) -> String {
    let t = locale.texts();
    let part = request.details.cancels.and_then(|it| it.part);
    let name = it.part.as_ref().map(|name| name.of(t).to_owned()).unwrap_or_default();
    let mut said = vec![match part {
        None => t.reason_ends_membership(),
        Some(Part::Benefit(_)) => t.reason_ends_benefit(&name),
        Some(Part::Offer(_)) => t.reason_ends_offer(&name),
    }];
    said.extend((it.seats > 0).then(|| t.reason_ends_seats(it.seats)));
    said.extend((it.activations > 0).then(|| t.reason_declines_activations(it.activations)));
    said.extend((it.reserved > 0).then(|| t.reason_leaves_requests()));
    said.push(t.no_reopening_granted());
    said.into_iter().reduce(|first, next| t.and_next_sentence(first, next)).unwrap_or_default()
}

fn reason_choice(reason: CloseReason, request: &Request, typed: &Typed, locale: Locale) -> ReasonChoice {
    let t = locale.texts();
    let consequence = if request.kind.takes_incident() {
        let back = gives_incident_back(reason, Side::Programme, request.answered);
        Some(if back { t.reason_gives_incident_back() } else { t.reason_uses_incident() })
    } else {
        request.cancels.as_ref().map(|it| match reason {
            CloseReason::Granted => what_goes(request, it, locale),
            _ => t.reason_changes_nothing(),
        })
    };
    let chosen = reason.as_str() == typed.reason;
    ReasonChoice { name: reason.as_str(), text: reason.text(t), consequence, chosen }
}
