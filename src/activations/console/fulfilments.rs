//! Fulfilling several go-to-market offers at once: a preview that says of each what will happen; then, if nothing has
//! changed since, all of them or none. Technical benefits are fulfilled one by one: each has IDs of its own.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use time::OffsetDateTime;
use tower_sessions::Session;
use uuid::Uuid;

use super::LISTING;
use crate::activations::Case;
use crate::activations::acts::{self, Locked};
use crate::activations::paths;
use crate::audit::{self, AuditEvent};
use crate::base::ids::{ActivationId, PersonId};
use crate::base::preview;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::membership::ActivationState;
use crate::queue::console as queue_console;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{ConsolePlace, Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::list::PAGE_SIZE;
use crate::web::{page, see_other};

/// What shall be done with the activations that were chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FulfilmentsForm {
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

#[derive(Template)]
#[template(path = "console/activations/fulfilments.html")]
struct FulfilmentsPage {
    shell: Shell,
    lines: Vec<Line>,
    /// What the act carries; empty: nothing can be done.
    activations: Vec<ActivationId>,
    digest: String,
    verb: String,
    /// Whether one of them stands in the way of all.
    blocked: bool,
}

struct Line {
    href: String,
    product: String,
    company: String,
    outcome: String,
    class: &'static str,
}

/// Shows what fulfilling several activations would mean, or does it. Sent twice, they are fulfilled once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database. What has
/// changed meanwhile is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    mut fields: Fields,
) -> AppResult {
    let (locale, now, me) = (scope.locale(), scope.now(), scope.user.person);
    let t = locale.texts();
    let chosen = fields.take_list("activation_id");
    let form: FulfilmentsForm = fields.read()?;
    // Each once, however often it was sent.
    let chosen: BTreeSet<ActivationId> = chosen.iter().map(|id| parse(id)).collect::<AppResult<_>>()?;
    let chosen: Vec<ActivationId> = chosen.into_iter().collect();
    if chosen.is_empty() || chosen.len() > PAGE_SIZE {
        let (reason, text) = match chosen.len() {
            0 => ("none", t.fulfilments_none()),
            _ => ("too_many", t.fulfilments_too_many(PAGE_SIZE)),
        };
        return refuse(&app, &scope, reason, text).await;
    }
    let mut tx = app.db.console().await?;
    let mut locked = acts::lock_all(&mut tx, &chosen, locale).await?;
    if locked.len() < chosen.len() {
        return Err(AppError::UnknownId);
    }
    if locked.iter().any(|it| it.case.is_technical()) {
        drop(tx);
        return refuse(&app, &scope, "technical", t.technical_one_by_one()).await;
    }
    locked.sort_by_key(|it| (it.case.requested_at, it.case.id.0));
    let (asks, none_open) = (form.preview == "yes", locked.iter().all(|it| !it.case.state.is_open()));
    if !asks && none_open && locked.iter().all(|it| is_fulfilled_by(&it.case, me)) {
        // Pressed twice: they are active, which is what was asked for.
        drop(tx);
        return done(&session, locked.len()).await;
    }
    let digest = digest(&locked, now)?;
    if asks || none_open || form.preview != digest || locked.iter().any(|it| is_blocked(&it.case, now)) {
        drop(tx);
        let mut problems = Vec::new();
        if !asks {
            scope.record_refusal(&app.db, &refused("stale", locked.len())).await?;
            problems.push(Problem { field: "preview".to_owned(), text: t.fulfilments_stale() });
        }
        return show(&app, &scope, &locked, digest, problems).await;
    }
    let open: Vec<&Locked> = locked.iter().filter(|it| it.case.state.is_open()).collect();
    for it in &open {
        let until = it.case.fulfillable(now).map_err(|why| AppError::internal(why.as_str()))?;
        acts::fulfil(&mut tx, it, None, until, &scope.actor()).await?;
    }
    tx.commit().await?;
    done(&session, open.len()).await
}

/// Only the one form that the portal itself writes.
fn parse(text: &str) -> AppResult<ActivationId> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(ActivationId(id)) } else { Err(AppError::UnknownId) }
}

fn is_fulfilled_by(case: &Case, operator: PersonId) -> bool {
    case.state == ActivationState::Active && case.was_changed_by(operator)
}

/// Whether it is still to be done, and can't be.
fn is_blocked(case: &Case, now: OffsetDateTime) -> bool {
    case.state.is_open() && case.fulfillable(now).is_err()
}

/// What the preview of those that are still open shows.
fn digest(locked: &[Locked], now: OffsetDateTime) -> AppResult<String> {
    let open = locked.iter().map(|it| &it.case).filter(|case| case.state.is_open());
    let facts: Vec<_> = open
        .map(|case| {
            let address = case.contact.as_ref().map(|contact| contact.alternative_email.as_str());
            let until = case.fulfillable(now).ok().flatten();
            (case.id, case.seen(), until, address)
        })
        .collect();
    Ok(preview::digest(&facts)?)
}

fn refused(reason: &str, count: usize) -> AuditEvent {
    AuditEvent::refused("activations.fulfilled").with(json!({ "reason": reason, "activations": count }))
}

/// Nothing can be shown of what was chosen: the list again, with the reason.
async fn refuse(app: &App, scope: &OperatorScope, reason: &str, text: String) -> AppResult {
    scope.record_refusal(&app.db, &refused(reason, 0)).await?;
    let problems = vec![Problem { field: "many".to_owned(), text }];
    queue_console::list(app, scope, &LISTING, &Default::default(), problems).await
}

async fn done(session: &Session, count: usize) -> AppResult {
    Flash::ActivationsFulfilled { count }.leave(session).await?;
    Ok(see_other(paths::ACTIVATIONS))
}

/// Shows the preview. That an operator read what is of companies is recorded, once for each (R-LOG-1).
async fn show(
    app: &App,
    scope: &OperatorScope,
    locked: &[Locked],
    digest: String,
    problems: Vec<Problem>,
) -> AppResult {
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let mut tx = app.db.console().await?;
    for it in locked {
        let details = json!({ "partner_id": it.case.partner, "mpn_id": it.case.company.mpn_id });
        let event = AuditEvent::done("activations.read", "activation", it.case.id.0).with(details);
        audit::record_programme(&mut tx, &scope.actor(), &event).await?;
    }
    tx.commit().await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let blocked = locked.iter().any(|it| is_blocked(&it.case, now));
    let open = locked.iter().filter(|it| it.case.state.is_open());
    let activations: Vec<ActivationId> =
        if blocked { Vec::new() } else { open.map(|it| it.case.id).collect() };
    let count = if blocked { locked.len() } else { activations.len() };
    let shell = Shell::console(app, scope, ConsolePlace::Activations, t.fulfilments_title(count));
    let fulfilments = FulfilmentsPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the list.
        shell: Shell { here: paths::ACTIVATIONS.to_owned(), ..shell.with_problems(problems) },
        lines: locked.iter().map(|it| Line::new(&it.case, now, locale)).collect(),
        activations,
        digest,
        verb: t.fulfilments_verb(count),
        blocked,
    };
    page(status, &fulfilments)
}

impl Line {
    fn new(case: &Case, now: OffsetDateTime, locale: Locale) -> Self {
        let t = locale.texts();
        let address = case.contact.as_ref().map_or("", |contact| contact.alternative_email.as_str());
        let (outcome, class) = match (case.state.is_open(), case.fulfillable(now)) {
            (false, _) => (t.fulfilment_skipped(case.state.text(t)), "st-none"),
            (true, Ok(Some(until))) => (t.fulfilment_until(locale.date(until), address), "st-done"),
            (true, Ok(None)) => (t.technical_one_by_one(), "st-bad"),
            (true, Err(why)) => (why.text(case, locale), "st-bad"),
        };
        Self {
            href: paths::console_activation(case.id),
            product: case.product_name.clone(),
            company: format!("{}, MPN {}", case.company.name, case.company.mpn_id),
            outcome,
            class,
        }
    }
}
