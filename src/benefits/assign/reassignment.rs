//! Giving a seat to somebody else than its holder: taken back and given, both or neither.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{
    ASSIGN, AssignForm, Given, HeldSeat, consequence, find_held, find_member, give, release, seat_path,
};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::row;
use crate::benefits::seats_panel::closed_reason;
use crate::error::AppResult;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::seats::SeatState;
use crate::seats::paths;
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
#[serde(deny_unknown_fields, default)]
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
    find: String,
    found: Option<Vec<FoundMember>>,
    path: String,
    back: String,
}

/// Asks whom a seat shall go to instead.
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
    let Some(held) = held.filter(|_| closed_reason(&scope, &benefit).is_none()) else {
        return Ok(see_other(&row::path(&scope, &benefit)));
    };
    reassignment_page(&app, scope, &held, assignment, &query.find, Vec::new()).await
}

async fn reassignment_page(
    app: &AppState,
    mut scope: PartnerScope,
    held: &HeldSeat,
    assignment: AssignmentId,
    find: &str,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, locale) = (scope.partner.id, scope.locale());
    let find = find.trim();
    let found = if find.is_empty() {
        None
    } else {
        let found = members::find_active(scope.tx(), partner, find, 20).await?;
        Some(found.into_iter().filter(|it| it.id != held.holder).collect())
    };
    let title = locale.texts().reassign_seat(locale.number(held.seat), &held.holder_name);
    let shell = Shell::company(app, &scope, Place::Kind(held.benefit.kind), title).with_problems(problems);
    let reassignment = ReassignmentPage {
        shell,
        product: held.benefit.name.clone(),
        holder: held.holder_name.clone(),
        consequence: reassign_consequence(&scope, held),
        find: find.to_owned(),
        found,
        path: paths::reassignment(scope.partner.mpn_id, held.benefit.id, assignment),
        back: seat_path(&scope, &held.benefit, held.seat),
    };
    page(status, &reassignment)
}

/// A seat that waits after it was taken back can't go on to another at once: the new holder gets the next free one.
fn reassign_consequence(scope: &PartnerScope, held: &HeldSeat) -> String {
    let t = scope.locale().texts();
    let free_at_once = !matches!(held.free, SeatState::Cooling { .. });
    if free_at_once { t.reassign_same_seat() } else { t.reassign_other_seat(consequence(scope, held)) }
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
    let (benefit, held) = find_held(&mut scope, benefit, assignment).await?;
    if let Some(words) = closed_reason(&scope, &benefit) {
        return row::refuse(&app, scope, &benefit, ASSIGN.because("closed"), words).await;
    }
    let t = scope.locale().texts();
    let Some(held) = held else {
        return row::refuse(&app, scope, &benefit, ASSIGN.because("ended"), t.seat_ended_meanwhile()).await;
    };
    let to = AssignForm { member_id: form.member_id, ..AssignForm::default() };
    let member = match find_member(&mut scope, &to).await? {
        Ok(member) => member,
        Err(words) => return row::refuse(&app, scope, &benefit, ASSIGN.because("not_a_member"), words).await,
    };
    release(&mut scope, &held, assignment).await?;
    let seat = match give(&mut scope, &benefit, &member).await? {
        Given::Now(seat) => seat,
        Given::HasIt(seat) => {
            let locale = scope.locale();
            let words = t.member_has_seat(&member.name, locale.number(seat));
            return row::refuse(&app, scope, &benefit, ASSIGN.because("has_one"), words).await;
        }
        Given::Refused(code, words) => {
            return row::refuse(&app, scope, &benefit, ASSIGN.because(code), words).await;
        }
    };
    let (path, mpn_id) = (seat_path(&scope, &benefit, seat), scope.partner.mpn_id);
    scope.commit().await?;
    let flash = Flash::SeatAssigned { mpn_id, product: benefit.name, member: member.name, seat };
    flash.leave(&session).await?;
    Ok(see_other(&path))
}
