//! Answering a request, closing it, taking it, and handing it over.

use axum::extract::State;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::page::{Typed, most_hours, render, seen_with};
use crate::audit::{self, AuditEvent};
use crate::base::clock;
use crate::base::ids::{FormId, PersonId, ServiceRequestId};
use crate::db::Tx;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::mail::{Company, Mail, outbox};
use crate::membership::Refund;
use crate::queue::assignment::HandOverForm;
use crate::queue::store as queue;
use crate::scope::OperatorScope;
use crate::scope::flash::{Flash, RequestDone};
use crate::scope::shell::Problem;
use crate::service_requests::forms::{LongFields, read_once, text_problem, tidy_text};
use crate::service_requests::paths;
use crate::service_requests::store::{self, By, Owner, Request, Step, What};
use crate::service_requests::words::reference;
use crate::service_requests::{CloseReason, RequestState, Side, gives_incident_back};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::see_other;

/// Opens a transaction with the request locked.
async fn open(app: &App, id: ServiceRequestId) -> AppResult<(Tx, Owner, Request)> {
    let mut tx = app.db.console().await?;
    let owner = store::find_owner(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    let request = store::lock_request(&mut tx, owner.partner, id).await?.ok_or(AppError::UnknownId)?;
    Ok((tx, owner, request))
}

/// An attempt that was refused, for the programme's log.
async fn record_refusal(
    app: &App,
    scope: &OperatorScope,
    (owner, request): (&Owner, &Request),
    (action, reason): (&'static str, &'static str),
) -> AppResult<()> {
    let details = json!({ "partner_id": owner.partner, "number": request.number, "reason": reason });
    let event = AuditEvent::refused(action).about("service_request", request.id.0).with(details);
    Ok(scope.record_refusal(&app.db, &event).await?)
}

/// Goes back to the request's page, which tells what was done.
async fn done(session: &Session, request: &Request, done: RequestDone) -> AppResult {
    let flash = Flash::ServiceRequest { mpn_id: None, reference: reference(request.number), done };
    flash.leave(session).await?;
    Ok(see_other(&paths::console_request(request.id)))
}

fn problem(field: &str, text: String) -> Vec<Problem> {
    vec![Problem { field: field.to_owned(), text }]
}

fn event(request: &Request, action: &'static str, details: serde_json::Value) -> AuditEvent {
    AuditEvent::done(action, "service_request", request.id.0).with(details)
}

fn company(owner: &Owner) -> Company {
    Company { name: owner.name.clone(), mpn_id: owner.mpn_id }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerForm {
    once: String,
    seen: String,
    text: String,
}

const ANSWER: &str = "service_requests.answered";

/// Answers a request. Pressed twice it is answered once; where somebody wrote meanwhile, the page is shown again, with
/// the answer kept and nothing done.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn answer(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    LongFields(fields): LongFields,
) -> AppResult {
    let (mut tx, owner, request) = open(&app, id).await?;
    let form: AnswerForm = fields.read()?;
    let once = read_once(&form.once)?;
    if store::is_written(&mut tx, owner.partner, id, once).await? {
        drop(tx);
        return done(&session, &request, RequestDone::Answered).await;
    }
    let t = scope.locale().texts();
    let typed = Typed { answer: form.text.clone(), ..Typed::default() };
    let state = request.state.after_message(Side::Programme).ok().filter(|_| form.seen == request.seen());
    let Some(state) = state else {
        drop(tx);
        record_refusal(&app, &scope, (&owner, &request), (ANSWER, "stale")).await?;
        return render(&app, &scope, id, typed, problem("text", t.request_changed_meanwhile())).await;
    };
    let text = tidy_text(&form.text);
    if let Some(wrong) = text_problem(&text, t) {
        drop(tx);
        return render(&app, &scope, id, typed, problem("text", wrong)).await;
    }
    let now = scope.now();
    let what = What::Message { text: &text, once };
    let step = Step { state, waits_anew: false, by: By::Operator(scope.user.person), at: now, what };
    store::take_step(&mut tx, owner.partner, id, step).await?;
    let mail = |asker_left| Mail::ServiceRequestAnswered {
        company: company(&owner),
        request: id,
        reference: reference(request.number),
        title: request.title.clone(),
        asker_left,
    };
    let mails = (&mail(false), &mail(true));
    outbox::enqueue_to_member_or_admins(&mut tx, owner.partner, request.asked_by, mails, now).await?;
    let entry = event(&request, ANSWER, json!({ "number": request.number }));
    audit::record(&mut tx, owner.partner, None, &scope.actor(), &entry).await?;
    tx.commit().await?;
    done(&session, &request, RequestDone::Answered).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CloseForm {
    seen: String,
    #[serde(default)]
    reason: String,
    hours: Option<String>,
    #[serde(default)]
    text: String,
}

const CLOSE: &str = "service_requests.closed";

/// What a closing does, once all that was typed was found to be right.
struct Closing {
    reason: CloseReason,
    used: i32,
    text: String,
}

/// Closes a request, with what it used (R-TEC-4, R-TEC-5); a cancellation that is granted ends its membership
/// (R-MEM-5). Pressed twice it is closed once.
///
/// # Errors
/// As [`answer`].
pub async fn close(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    LongFields(fields): LongFields,
) -> AppResult {
    let (mut tx, owner, request) = open(&app, id).await?;
    let form: CloseForm = fields.read()?;
    if form.hours.is_some() != request.kind.takes_hours() {
        return Err(AppError::WrongFields);
    }
    let t = scope.locale().texts();
    if let Some((_, reason)) = request.closed {
        drop(tx);
        if reason.as_str() == form.reason {
            // The first of two presses, or a colleague, has done just that.
            return done(&session, &request, RequestDone::Closed).await;
        }
        record_refusal(&app, &scope, (&owner, &request), (CLOSE, "stale")).await?;
        return done(&session, &request, RequestDone::Changed).await;
    }
    let typed = Typed {
        reason: form.reason.clone(),
        hours: form.hours.clone().unwrap_or_default(),
        last_message: form.text.clone(),
        ..Typed::default()
    };
    if form.seen != request.seen() {
        drop(tx);
        record_refusal(&app, &scope, (&owner, &request), (CLOSE, "stale")).await?;
        return render(&app, &scope, id, typed, problem("closing", t.request_changed_meanwhile())).await;
    }
    let closing = match read_closing(&form, &request, scope.locale())? {
        Ok(closing) => closing,
        Err(problems) => {
            drop(tx);
            return render(&app, &scope, id, typed, problems).await;
        }
    };
    if closing.reason == CloseReason::Granted && !grant(&mut tx, &owner, &request, scope.now()).await? {
        drop(tx);
        record_refusal(&app, &scope, (&owner, &request), (CLOSE, "no_refund")).await?;
        return render(&app, &scope, id, typed, problem("reason", t.cannot_grant())).await;
    }
    if !store::settle(&mut tx, owner.partner, id, closing.used).await? {
        // Others have taken from the benefit since the page was made.
        drop(tx);
        record_refusal(&app, &scope, (&owner, &request), (CLOSE, "too_many_hours")).await?;
        return render(&app, &scope, id, typed, problem("hours", t.request_changed_meanwhile())).await;
    }
    record_closing(&mut tx, &scope, (&owner, &request), &closing).await?;
    tx.commit().await?;
    done(&session, &request, RequestDone::Closed).await
}

/// The thread, the mail to who asked, and the entry in the company's log.
async fn record_closing(
    tx: &mut Tx,
    scope: &OperatorScope,
    (owner, request): (&Owner, &Request),
    closing: &Closing,
) -> AppResult<()> {
    let (partner, now) = (owner.partner, scope.now());
    let by = By::Operator(scope.user.person);
    if !closing.text.is_empty() {
        let what = What::Message { text: &closing.text, once: FormId::new().0 };
        let state = RequestState::WaitingPartner;
        let step = Step { state, waits_anew: false, by, at: now, what };
        store::take_step(tx, partner, request.id, step).await?;
    }
    let state = RequestState::Closed;
    let step = Step { state, waits_anew: false, by, at: now, what: What::Closed(closing.reason) };
    store::take_step(tx, partner, request.id, step).await?;
    let mail = |asker_left| Mail::ServiceRequestClosed {
        company: company(owner),
        request: request.id,
        reference: reference(request.number),
        title: request.title.clone(),
        reason: closing.reason,
        asker_left,
    };
    outbox::enqueue_to_member_or_admins(tx, partner, request.asked_by, (&mail(false), &mail(true)), now)
        .await?;
    let granted = (closing.reason == CloseReason::Granted).then_some(request.details.enrollment);
    let details = json!({
        "number": request.number, "reason": closing.reason, "used": closing.used,
        "cancelled_enrollment": granted,
    });
    audit::record(tx, partner, None, &scope.actor(), &event(request, CLOSE, details)).await?;
    Ok(())
}

/// Reads a closing: the reason that the type knows, the hours within what is left, the last message.
fn read_closing(
    form: &CloseForm,
    request: &Request,
    locale: Locale,
) -> AppResult<Result<Closing, Vec<Problem>>> {
    let t = locale.texts();
    let mut problems = Vec::new();
    let reason = match form.reason.as_str() {
        "" => None,
        name => {
            let known = name.parse().ok().filter(|reason| request.kind.reasons().contains(reason));
            Some(known.ok_or(AppError::WrongFields)?)
        }
    };
    if reason.is_none() {
        problems.extend(problem("reason", t.reason_missing()));
    }
    let most = most_hours(request);
    let hours = form.hours.as_deref().map(|typed| typed.trim().parse::<i32>().ok());
    let hours = hours.map(|hours| hours.filter(|hours| (0..=most).contains(hours)));
    if hours == Some(None) {
        problems.extend(problem("hours", t.hours_used_wrong(locale.number(most))));
    }
    let text = tidy_text(&form.text);
    if let Some(wrong) = Some(&text).filter(|text| !text.is_empty()).and_then(|text| text_problem(text, t)) {
        problems.extend(problem("last-message", wrong));
    }
    let Some(reason) = reason.filter(|_| problems.is_empty()) else { return Ok(Err(problems)) };
    let used = match hours.flatten() {
        Some(hours) => hours,
        None => {
            let back = gives_incident_back(reason, Side::Programme, request.answered);
            i32::from(request.kind.takes_incident() && !back)
        }
    };
    Ok(Ok(Closing { reason, used, text }))
}

/// Ends the membership, if the right to a refund is still there: its days counted to the day on which the cancellation
/// was asked for, its acts to this moment (R-MEM-5). False: it isn't.
async fn grant(tx: &mut Tx, owner: &Owner, request: &Request, now: time::OffsetDateTime) -> AppResult<bool> {
    let Some(id) = request.details.enrollment else { return Ok(false) };
    let zone = TimeZone::get(&owner.time_zone).map_err(AppError::internal)?;
    let asked_on = clock::date_in(request.created_at, &zone);
    let enrollment = store::lock_enrollment(tx, owner.partner, id).await?;
    let possible = enrollment.is_some_and(|it| matches!(it.refund(asked_on), Refund::PossibleUntil(_)));
    if possible {
        store::cancel_enrollment(tx, owner.partner, id, now).await?;
    }
    Ok(possible)
}

const TAKE: &str = "service_requests.taken";

/// Takes a request that nobody has taken. Of two operators at once one has it, and the other is told.
///
/// # Errors
/// As [`answer`].
pub async fn take(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    fields: Fields,
) -> AppResult {
    let (tx, owner, request) = open(&app, id).await?;
    let EmptyForm {} = fields.read()?;
    let to = (scope.user.person, RequestDone::Taken);
    let seen_with_nobody = owner.assignee.is_none();
    give_to(&app, &session, &scope, (tx, owner, request), TAKE, to, seen_with_nobody).await
}

const HAND_OVER: &str = "service_requests.handed_over";

/// Hands a request over to another active operator.
///
/// # Errors
/// As [`answer`].
pub async fn hand_over(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    fields: Fields,
) -> AppResult {
    let (mut tx, owner, request) = open(&app, id).await?;
    let form: HandOverForm = fields.read()?;
    let Some(to) = form.find(queue::list_operators(&mut tx).await?) else {
        drop(tx);
        record_refusal(&app, &scope, (&owner, &request), (HAND_OVER, "not_an_operator")).await?;
        let problems = problem("operator", scope.locale().texts().queue_choose_operator());
        let typed = Typed { operator: form.operator, ..Typed::default() };
        return render(&app, &scope, id, typed, problems).await;
    };
    let as_seen = form.seen == seen_with(&owner);
    let to = (to.person, RequestDone::HandedOver);
    give_to(&app, &session, &scope, (tx, owner, request), HAND_OVER, to, as_seen).await
}

/// Gives a request to an operator, if it is open and still with whom the page showed.
async fn give_to(
    app: &App,
    session: &Session,
    scope: &OperatorScope,
    (mut tx, owner, request): (Tx, Owner, Request),
    action: &'static str,
    (to, what): (PersonId, RequestDone),
    as_seen: bool,
) -> AppResult {
    let is_open = request.closed.is_none();
    if is_open && owner.assignee == Some(to) {
        // Pressed twice: he has it, which is what was asked for.
        drop(tx);
        return done(session, &request, what).await;
    }
    let given = is_open && as_seen && queue::take(&mut tx, request.id.0, to, owner.assignee).await?;
    if !given {
        drop(tx);
        record_refusal(app, scope, (&owner, &request), (action, "stale")).await?;
        return done(session, &request, RequestDone::Changed).await;
    }
    let entry = event(&request, action, json!({ "number": request.number, "to": to }));
    audit::record(&mut tx, owner.partner, None, &scope.actor(), &entry).await?;
    tx.commit().await?;
    done(session, &request, what).await
}
