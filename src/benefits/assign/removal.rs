//! Taking a seat back.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::{ASSIGN, consequence, find_held, release, seat_path};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::row;
use crate::error::AppResult;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Shell};
use crate::seats::paths;
use crate::state::AppState;
use crate::web::extract::{EmptyForm, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/benefits/removal.html")]
struct RemovalPage {
    shell: Shell,
    product: String,
    holder: String,
    consequence: String,
    verb: String,
    path: String,
    back: String,
}

/// Asks before a seat is taken back.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(assignment): Id<AssignmentId>,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let (benefit, held) = find_held(&mut scope, benefit, assignment).await?;
    let Some(held) = held.filter(|_| scope.partner.open().is_ok()) else {
        return Ok(see_other(&row::path(&scope, &benefit)));
    };
    let locale = scope.locale();
    let t = locale.texts();
    let verb = t.remove_from_seat(&held.holder_name, locale.number(held.seat));
    let shell = Shell::company(&app, &scope, Place::Kind(benefit.kind), verb.clone());
    let removal = RemovalPage {
        shell,
        product: benefit.name.clone(),
        consequence: consequence(&scope, &held),
        holder: held.holder_name,
        verb,
        path: paths::removal(scope.partner.mpn_id, benefit.id, assignment),
        back: seat_path(&scope, &benefit, held.seat),
    };
    page(StatusCode::OK, &removal)
}

/// Takes a seat back. Pressed twice, it is taken back once.
///
/// # Errors
/// As [`show`].
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(assignment): Id<AssignmentId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let (benefit, held) = find_held(&mut scope, benefit, assignment).await?;
    // A date past is no reason to keep a seat.
    if let Some(words) = row::company_closed(&scope) {
        return row::refuse(&app, scope, &benefit, ASSIGN.because("closed"), words).await;
    }
    let Some(held) = held else { return Ok(see_other(&row::path(&scope, &benefit))) };
    let path = seat_path(&scope, &benefit, held.seat);
    release(&mut scope, &held, assignment).await?;
    let mpn_id = scope.partner.mpn_id;
    scope.commit().await?;
    let flash =
        Flash::SeatReleased { mpn_id, product: benefit.name, member: held.holder_name, seat: held.seat };
    flash.leave(&session).await?;
    Ok(see_other(&path))
}
