//! Taking a seat back.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::{find_held, lock_tenures, refuse, seat_path, words};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::menu::place_of;
use crate::benefits::row;
use crate::error::{AppResult, NotDone};
use crate::help::beside::Beside;
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::seats::acts::{self, TakenBack, Tried};
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
    rule: Beside,
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
    let benefit = &benefit;
    let Some(held) = held.filter(|_| scope.partner.open().is_ok()) else {
        return Ok(see_other(&row::path(&scope, benefit)));
    };
    let locale = scope.locale();
    let t = locale.texts();
    let verb = t.remove_from_seat(locale.number(held.seat), &held.holder_name);
    let shell = Shell::company(&app, &scope, place_of(benefit.kind), verb.clone());
    let removal = RemovalPage {
        shell,
        product: benefit.name.of(t).to_owned(),
        consequence: words::consequence(&scope, &held),
        rule: words::waiting_rule(&scope, &held),
        holder: held.holder_name,
        verb,
        path: paths::removal(scope.partner.mpn_id, benefit.id, assignment),
        back: seat_path(&scope, benefit, held.seat),
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
    let seats = lock_tenures(&mut scope, benefit, &[assignment]).await?;
    let (partner, actor, benefit) = (scope.partner.clone(), scope.actor(), seats.benefit().clone());
    match acts::take_back(scope.tx(), &partner, &actor, seats, assignment).await {
        Ok(TakenBack::Now(held)) => {
            let path = seat_path(&scope, &benefit, held.seat);
            scope.commit().await?;
            let (holder, seat) = (held.holder_name.as_str(), i64::from(held.seat));
            let words = |t: &Texts| t.flash_seat_released(holder, seat, benefit.name.of(t));
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&path))
        }
        Ok(TakenBack::Already) => Ok(see_other(&row::path(&scope, &benefit))),
        Err(NotDone::Refused(refused)) => refuse(&app, scope, &benefit, Tried::TakeBack, &refused).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
