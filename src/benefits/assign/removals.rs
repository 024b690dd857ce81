//! Taking several seats back at once (R-SEAT-7): a preview that says for each from when another may have it; then, if
//! nothing has changed since, all of them or none.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;
use uuid::Uuid;

use super::{ASSIGN, lock, mail_released, seat_event};
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId, MemberId};
use crate::benefits::row;
use crate::benefits::seats_panel::terms;
use crate::error::{AppError, AppResult};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::seats::many::{Release, Removal};
use crate::seats::paths;
use crate::seats::{SeatState, store};
use crate::state::AppState;
use crate::web::extract::{Fields, Id};
use crate::web::{page, see_other};

/// What shall be done with the seats that were chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RemovalsForm {
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

#[derive(Template)]
#[template(path = "portal/benefits/removals.html")]
struct RemovalsPage {
    shell: Shell,
    product: String,
    seats: Vec<ReleaseView>,
    /// What the act carries.
    assignments: Vec<String>,
    digest: String,
    verb: String,
    path: String,
    back: String,
}

struct ReleaseView {
    seat: String,
    name: String,
    after: String,
}

/// Shows what taking seats back would mean, or does it. Sent twice, they are taken back once.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database; what has changed meanwhile is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let chosen = fields.take_list("assignment_id");
    let form: RemovalsForm = fields.read()?;
    let benefit = lock(&mut scope, benefit).await?;
    if let Some(words) = row::company_closed(&scope) {
        return row::refuse(&app, scope, &benefit, ASSIGN.because("closed"), words).await;
    }
    if chosen.is_empty() {
        let words = scope.locale().texts().removals_none();
        return row::show_refusal(&app, scope, &benefit, ASSIGN.because("none"), words).await;
    }
    let chosen = chosen.iter().map(|id| parse_assignment(id)).collect::<AppResult<Vec<_>>>()?;
    let (partner, zone, now) = (scope.partner.id, scope.partner.zone.clone(), scope.now());
    let history = store::find_history(scope.tx(), partner, benefit.id, &zone).await?;
    let terms = terms(&scope, &benefit);
    let removal = Removal::new(&chosen, &history.assignments, benefit.seats(), terms, now);
    let removal = removal.ok_or(AppError::UnknownId)?;
    let asks = form.preview == "yes";
    if !asks && !form.preview.is_empty() && removal.held().next().is_none() {
        // Pressed twice: they are taken back, which is what was asked for.
        return Ok(see_other(&row::path(&scope, &benefit)));
    }
    if asks || form.preview != removal.digest(partner, benefit.id)? {
        let mut problems = Vec::new();
        if !asks {
            let event = AuditEvent::refused("seats.assign").about("benefit", benefit.id.0);
            let details = json!({ "product": benefit.name, "reason": "stale", "seats": chosen.len() });
            scope.record_refusal(&event.with(details)).await?;
            let text = scope.locale().texts().removals_stale();
            problems.push(Problem { field: "preview".to_owned(), text });
        }
        return preview(&app, &scope, &benefit, &removal, &history.names, problems);
    }
    let released: Vec<&Release> = removal.held().collect();
    release_all(&mut scope, &benefit, &released, &history.names).await?;
    let (path, mpn_id, count) = (row::path(&scope, &benefit), scope.partner.mpn_id, released.len());
    scope.commit().await?;
    Flash::SeatsReleased { mpn_id, product: benefit.name, count }.leave(&session).await?;
    Ok(see_other(&path))
}

/// Only the one form that the portal itself writes.
fn parse_assignment(text: &str) -> AppResult<AssignmentId> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(AssignmentId(id)) } else { Err(AppError::UnknownId) }
}

/// Takes the seats back, with an entry for each.
async fn release_all(
    scope: &mut PartnerScope,
    benefit: &Benefit,
    released: &[&Release],
    names: &HashMap<MemberId, String>,
) -> AppResult<()> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let ids: Vec<AssignmentId> = released.iter().map(|it| it.assignment).collect();
    store::release_seats(scope.tx(), partner, benefit.id, &ids, (me, now)).await?;
    let events = released.iter().map(|it| {
        let name = names.get(&it.member).map(String::as_str).unwrap_or_default();
        seat_event("seats.released", benefit, it.seat, (it.member, name))
    });
    scope.record_all(&events.collect::<Vec<_>>()).await?;
    let holders: Vec<MemberId> = released.iter().map(|it| it.member).collect();
    mail_released(scope, benefit, &holders).await
}

fn preview(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    removal: &Removal,
    names: &HashMap<MemberId, String>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let after = |state: Option<SeatState>| match state {
        None => t.removals_gone(),
        Some(SeatState::Cooling { free_on: Some(date), .. }) => t.seat_free_on(locale.date(date)),
        Some(SeatState::Cooling { free_on: None, .. }) => t.seat_stays(),
        Some(_) => t.removals_free_at_once(),
    };
    let seats = removal.releases.iter().map(|it| ReleaseView {
        seat: locale.number(it.seat),
        name: names.get(&it.member).cloned().unwrap_or_default(),
        after: after(it.after),
    });
    // Those that are still held go on; the digest is of them alone.
    let held = Removal { releases: removal.held().cloned().collect() };
    let count = held.releases.len();
    let back = row::path(scope, benefit);
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), t.removals_title(count, &benefit.name));
    let removals = RemovalsPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the row.
        shell: Shell { here: back.clone(), ..shell.with_problems(problems) },
        product: benefit.name.clone(),
        seats: seats.collect(),
        assignments: held.releases.iter().map(|it| it.assignment.to_string()).collect(),
        digest: held.digest(scope.partner.id, benefit.id)?,
        verb: t.removals_verb(count),
        path: paths::removals(scope.partner.mpn_id, benefit.id),
        back,
    };
    page(status, &removals)
}
