//! Giving a seat to somebody else than its holder: taken back and given, both or neither.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{find_held, lock, parse_member, refuse, seat_path, tell_assigned, words};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::menu::place_of;
use crate::benefits::row;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::beside::Beside;
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::acts::{self, Held, Reassign, Tried};
use crate::seats::{SeatState, may_give, paths};
use crate::state::AppState;
use crate::users::members::{self, FoundMember};
use crate::web::extract::{Form, Id, Query};
use crate::web::{page, see_other};

/// Whom the seat goes to instead.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReassignForm {
    member_id: Option<String>,
}

/// Who is looked for on the page of a reassignment.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FindQuery {
    find: String,
}

#[derive(Template)]
#[template(path = "portal/benefits/reassignment.html")]
struct ReassignmentPage {
    shell: Shell,
    product: String,
    holder: String,
    consequence: String,
    rule: Beside,
    find: String,
    found: Option<Vec<FoundMember>>,
    path: String,
    back: String,
}

/// Asks to whom a seat is to go instead.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(assignment): Id<AssignmentId>,
    Query(query): Query<FindQuery>,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let (benefit, held) = find_held(&mut scope, benefit, assignment).await?;
    let benefit = &benefit;
    let open = may_give(&scope.partner, benefit, scope.today()).is_ok();
    let Some(held) = held.filter(|_| open) else {
        return Ok(see_other(&row::path(&scope, benefit)));
    };
    reassignment_page(&app, scope, benefit, &held, query.find.trim()).await
}

async fn reassignment_page(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    held: &Held,
    find: &str,
) -> AppResult {
    let (partner, locale) = (scope.partner.id, scope.locale());
    let found = if find.is_empty() {
        None
    } else {
        let found = members::find_active(scope.tx(), partner, find, 20).await?;
        Some(found.into_iter().filter(|it| it.id != held.holder).collect())
    };
    let title = locale.texts().reassign_seat(locale.number(held.seat), &held.holder_name);
    let reassignment = ReassignmentPage {
        shell: Shell::company(app, &scope, place_of(benefit.kind), title),
        product: benefit.name.in_language(locale).to_owned(),
        holder: held.holder_name.clone(),
        consequence: reassign_consequence(&scope, held),
        rule: words::waiting_rule(&scope, held),
        find: find.to_owned(),
        found,
        path: paths::reassignment(scope.partner.mpn_id, benefit.id, held.assignment),
        back: seat_path(&scope, benefit, held.seat),
    };
    page(StatusCode::OK, &reassignment)
}

/// A seat that waits after it was taken back can't go on to another at once: the new holder gets the next free one.
fn reassign_consequence(scope: &PartnerScope, held: &Held) -> String {
    let t = scope.locale().texts();
    let free_at_once = !matches!(held.after, SeatState::Cooling { .. });
    if free_at_once { t.reassign_same_seat() } else { t.reassign_other_seat(words::consequence(scope, held)) }
}

/// Takes a seat from its holder and gives one to somebody else, both or neither.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(assignment): Id<AssignmentId>,
    Form(form): Form<ReassignForm>,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let seats = lock(&mut scope, benefit, &[assignment]).await?;
    // An assignment that isn't there answers alike, whatever the form holds.
    seats.find_held(assignment)?;
    let (partner, actor, benefit) = (scope.partner.clone(), scope.actor(), seats.benefit().clone());
    let to = parse_member(form.member_id.as_deref().ok_or(AppError::WrongFields)?)?;
    match acts::reassign(scope.tx(), &partner, &actor, seats, Reassign { assignment, to }).await {
        Ok(assigned) => tell_assigned(&session, scope, &benefit, assigned).await,
        Err(NotDone::Refused(refused)) => refuse(&app, scope, &benefit, Tried::Assign, &refused).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
