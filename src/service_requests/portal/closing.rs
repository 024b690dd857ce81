//! Closing one's own request, and reopening one that was closed.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::new::{Known, off};
use super::thread::{closing_off, refuse};
use super::{find, lock, reserve};
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::clock;
use crate::base::ids::ServiceRequestId;
use crate::error::{AppError, AppResult};
use crate::mail::{Mail, outbox};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::flash::{Flash, RequestDone};
use crate::scope::shell::{Place, Problem, Shell};
use crate::service_requests::paths;
use crate::service_requests::store::{self, By, Request, Step, What};
use crate::service_requests::words::reference;
use crate::service_requests::{
    CloseReason, NoReopening, NothingToTake, RequestState, RequestType, Side, choose, gives_incident_back,
    may_reopen,
};
use crate::state::AppState;
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

const CLOSE: &str = "service_requests.close";
const REOPEN: &str = "service_requests.reopen";

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

/// A form without fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmptyForm {}

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
    let shell = Shell::company(app, scope, Place::ServiceRequests, title);
    let last_day = scope.today + crate::service_requests::REOPENING;
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
    let (partner, mpn_id) = (scope.partner.id, scope.partner.mpn_id);
    let path = paths::service_request(mpn_id, request.id);
    if request.closed.is_some() {
        return Ok(see_other(&path));
    }
    if let Some(text) = closing_off(&scope, &request) {
        let problem = Problem { field: "closing".to_owned(), text };
        return refuse(&app, scope, request, (CLOSE, "closed"), String::new(), problem).await;
    }
    let reason = form.reason.parse().ok().filter(|reason| CloseReason::OF_PARTNER.contains(reason));
    let Some(reason) = reason else {
        if !form.reason.is_empty() {
            return Err(AppError::WrongFields);
        }
        let text = scope.locale().texts().reason_missing();
        let problem = Problem { field: "reason".to_owned(), text };
        return closing_page(&app, &scope, &request, vec![problem]);
    };
    let (me, now) = (scope.me.id, scope.now());
    let used = used_by_closing(&request, reason);
    if !store::settle(scope.tx(), partner, request.id, used).await? {
        return Err(AppError::internal("an incident that was reserved could not be used up"));
    }
    let step = Step {
        state: RequestState::Closed,
        waits_anew: false,
        by: By::Member(me),
        at: now,
        what: What::Closed(reason),
    };
    store::take_step(scope.tx(), partner, request.id, step).await?;
    if request.asked_by != me {
        let mail = Mail::ServiceRequestClosed {
            company: scope.company(),
            request: request.id,
            reference: reference(request.number),
            title: request.title.clone(),
            reason,
            asker_left: false,
        };
        outbox::enqueue_to_members(scope.tx(), partner, &[request.asked_by], &mail, now).await?;
    }
    let event = AuditEvent::done("service_requests.closed", "service_request", request.id.0);
    let details = json!({ "number": request.number, "reason": reason, "used": used });
    scope.record(&event.with(details)).await?;
    scope.commit().await?;
    let (reference, done) = (reference(request.number), RequestDone::Closed);
    Flash::ServiceRequest { mpn_id: Some(mpn_id), reference, done }.leave(&session).await?;
    Ok(see_other(&path))
}

/// How much a partner's closing uses up: hours never, since who may close has used none.
fn used_by_closing(request: &Request, reason: CloseReason) -> i32 {
    let back = gives_incident_back(reason, Side::Partner, request.answered);
    i32::from(request.kind.takes_incident() && !back)
}

/// What reopening a request takes.
pub(super) struct Reopening<'a> {
    last_day: time::Date,
    /// How much, and from which benefits it can be taken; none: it takes nothing.
    takes: Option<(i32, Vec<&'a Benefit>)>,
}

impl<'a> Reopening<'a> {
    /// Whether a closed request can be reopened today: in time, and with something left to reserve again (R-TEC-5).
    ///
    /// # Errors
    /// Why not, in words.
    pub(super) fn find(
        scope: &PartnerScope,
        request: &Request,
        benefits: &'a [Benefit],
    ) -> Result<Self, String> {
        let locale = scope.locale();
        let t = locale.texts();
        if let Some(closed) = scope.partner.open().err() {
            return Err(closed.text(t));
        }
        let Some((at, reason)) = request.closed else { return Err(t.request_is_open()) };
        let closed_on = clock::date_in(at, &scope.partner.zone);
        let last_day = may_reopen(closed_on, reason, scope.today).map_err(|no| match no {
            NoReopening::Granted => t.no_reopening_granted(),
            NoReopening::TooLate(day) => t.no_reopening_late(locale.date(day)),
        })?;
        let Some(support) = request.kind.support() else { return Ok(Self { last_day, takes: None }) };
        // Access ID and contract ID told the benefit: no other one can stand in.
        let only = match request.kind {
            RequestType::OnPremises => request.taken.as_ref().map(|taken| taken.benefit),
            _ => None,
        };
        let of_request = |it: &&Benefit| only.is_none_or(|only| it.id == only);
        let asked = request.details.consultation.as_ref().map_or(1, |it| it.hours);
        let choose = |wanted| -> Result<Vec<&'a Benefit>, NothingToTake> {
            let chosen = choose(benefits, support, wanted, scope.today)?;
            let chosen: Vec<&Benefit> = chosen.into_iter().filter(of_request).collect();
            if chosen.is_empty() { Err(NothingToTake::TooLittle(0)) } else { Ok(chosen) }
        };
        // As many hours as were asked for, or as are left.
        let takes = choose(asked).map(|chosen| (asked, chosen)).or_else(|nothing| match nothing {
            NothingToTake::TooLittle(left) if left > 0 => choose(left).map(|chosen| (left, chosen)),
            nothing => Err(nothing),
        });
        let takes = takes.map_err(|nothing| off(nothing, request.kind, scope).reason)?;
        Ok(Self { last_day, takes: Some(takes) })
    }

    /// What it means, in words.
    pub(super) fn text(&self, scope: &PartnerScope, request: &Request) -> String {
        let locale = scope.locale();
        let t = locale.texts();
        let until = t.reopening_until(locale.date(self.last_day));
        match &self.takes {
            None => until,
            Some((_, chosen)) if chosen.iter().all(|it| it.quantity.is_none()) => until,
            Some((units, _)) => format!("{until} {}", t.reopening_reserves(request.kind.units(*units, t))),
        }
    }
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
    let (partner, mpn_id) = (scope.partner.id, scope.partner.mpn_id);
    let path = paths::service_request(mpn_id, request.id);
    if request.closed.is_none() {
        return Ok(see_other(&path));
    }
    let at_reopening = |text| Problem { field: "reopening".to_owned(), text };
    let known = Known::load(&mut scope, request.kind).await?;
    let takes = match Reopening::find(&scope, &request, &known.benefits) {
        Ok(reopening) => reopening.takes,
        Err(text) => {
            let problem = at_reopening(text);
            return refuse(&app, scope, request, (REOPEN, "closed"), String::new(), problem).await;
        }
    };
    let mut taken = None;
    if let Some((units, chosen)) = takes {
        taken = reserve(&mut scope, &chosen, units).await?;
        if taken.is_none() {
            // Somebody else was faster.
            let text = off(NothingToTake::TooLittle(0), request.kind, &scope).reason;
            let problem = at_reopening(text);
            return refuse(&app, scope, request, (REOPEN, "nothing_left"), String::new(), problem).await;
        }
    }
    if let Some(taken) = taken {
        store::note_reservation(scope.tx(), partner, request.id, taken).await?;
    }
    let (me, now) = (scope.me.id, scope.now());
    let step = Step {
        state: RequestState::reopened(request.answered),
        waits_anew: true,
        by: By::Member(me),
        at: now,
        what: What::Reopened,
    };
    store::take_step(scope.tx(), partner, request.id, step).await?;
    let event = AuditEvent::done("service_requests.reopened", "service_request", request.id.0);
    let details = json!({
        "number": request.number, "benefit_id": taken.map(|(benefit, _)| benefit),
        "reserved": taken.map(|(_, reserved)| reserved),
    });
    scope.record(&event.with(details)).await?;
    scope.commit().await?;
    let (reference, done) = (reference(request.number), RequestDone::Reopened);
    Flash::ServiceRequest { mpn_id: Some(mpn_id), reference, done }.leave(&session).await?;
    Ok(see_other(&path))
}
