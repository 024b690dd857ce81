//! Taking several seats back at once (R-SEAT-7): a preview that says for each from when another may have it; then, if
//! nothing has changed since, all of them or none.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{lock_tenures, record, refuse, words};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::menu::place_of;
use crate::benefits::person_picker::parse_id;
use crate::benefits::row;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::seats::acts::{self, PlannedRemoval, Tried};
use crate::seats::many::Removal;
use crate::seats::{SeatState, paths};
use crate::state::AppState;
use crate::web::extract::{Fields, Id};
use crate::web::{page, see_other};

/// What is to be done with the seats that were chosen.
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
    let chosen: Vec<AssignmentId> =
        chosen.iter().map(|id| parse_id(id).map(AssignmentId)).collect::<AppResult<_>>()?;
    let seats = lock_tenures(&mut scope, benefit, &chosen).await?;
    let (partner, benefit) = (scope.partner.clone(), seats.benefit().clone());
    let planned = match acts::plan_removal(&partner, seats, &chosen) {
        Ok(planned) => planned,
        Err(NotDone::Refused(refused)) => {
            return refuse(&app, scope, &benefit, Tried::TakeBack, &refused).await;
        }
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    if form.preview == "yes" {
        return preview(&app, &scope, &planned, Vec::new());
    }
    take_back(&app, &session, scope, &planned, &form.preview).await
}

/// Takes back what was planned, if it is what was shown.
async fn take_back(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    planned: &PlannedRemoval,
    seen: &str,
) -> AppResult {
    let (partner, actor, benefit) = (scope.partner.clone(), scope.actor(), planned.benefit());
    match acts::take_back_many(scope.tx(), &partner, &actor, planned, seen).await {
        Ok(0) => Ok(see_other(&row::path(&scope, benefit))),
        Ok(count) => {
            let path = row::path(&scope, benefit);
            scope.commit().await?;
            let words = |t: &Texts| t.flash_seats_released(count, benefit.name.of(t));
            Flash::new(Some(partner.mpn_id), words).leave(session).await?;
            Ok(see_other(&path))
        }
        Err(NotDone::Refused(refused)) => {
            record(&mut scope, benefit, Tried::TakeBack, &refused).await?;
            let text = words::refused(&scope, benefit, Tried::TakeBack, &refused);
            preview(app, &scope, planned, vec![Problem { field: "preview".to_owned(), text }])
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Shows what taking the seats back would mean.
fn preview(
    app: &AppState,
    scope: &PartnerScope,
    planned: &PlannedRemoval,
    problems: Vec<Problem>,
) -> AppResult {
    let (benefit, removal) = (planned.benefit(), &planned.removal);
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
        name: planned.name(it.member).to_owned(),
        after: after(it.after),
    });
    // Those that are still held go on; the digest is of them alone.
    let held = Removal { releases: removal.held().cloned().collect() };
    let count = held.releases.len();
    let back = row::path(scope, benefit);
    let shell =
        Shell::company(app, scope, place_of(benefit.kind), t.removals_title(count, benefit.name.of(t)));
    let removals = RemovalsPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the row.
        shell: Shell { here: back.clone(), ..shell.with_problems(problems) },
        product: benefit.name.of(t).to_owned(),
        seats: seats.collect(),
        assignments: held.releases.iter().map(|it| it.assignment.to_string()).collect(),
        digest: held.digest(scope.partner.id, benefit.id)?,
        verb: t.removals_verb(count),
        path: paths::removals(scope.partner.mpn_id, benefit.id),
        back,
    };
    page(status, &removals)
}
