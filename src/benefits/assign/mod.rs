//! Giving a seat to a member, taking it back, and giving it to somebody else (R-SEAT-1 to 3, R-CL-4, 5); the first two
//! also for many at once (R-SEAT-7). Taking back and reassigning are confirmed, with names, consequence and date; so
//! is the first gift while it costs the refund.

pub mod many;
mod one;
mod preview;
pub mod reassignment;
pub mod removal;
pub mod removals;
pub(super) mod words;

use axum::extract::{FromRequest, Request, State};
use tower_sessions::Session;

use self::one::AssignForm;
use super::person_picker::parse_member;
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId};
use crate::benefits::row;
use crate::error::{AppError, AppResult};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::seats::acts::{self, Assigned, Held, LockedSeats, LockedTenures, Refused, Tried};
use crate::seats::{Confirmations, paths};
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::see_other;
use crate::web::upload::Upload;

/// What the address takes: one member, or many.
#[derive(Debug)]
pub enum AssignInput {
    One(AssignForm),
    /// A list of addresses; `None` where it is far too large to be read.
    Many(Option<many::ManyInput>),
}

impl FromRequest<AppState> for AssignInput {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let Some(upload) = Upload::read(request, many::LIMITS).await? else { return Ok(Self::Many(None)) };
        if upload.file.is_some() || upload.fields.has("emails") {
            many::ManyInput::new(upload).map(|input| Self::Many(Some(input)))
        } else {
            upload.fields.read().map(Self::One)
        }
    }
}

/// Gives a seat to one member, or to many.
///
/// # Errors
/// As every page; what stands in the way is told on the page of the benefit, or of the list, again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    input: AssignInput,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let seats = lock(&mut scope, benefit, &[]).await?;
    match input {
        AssignInput::One(form) => one::create(&app, &session, scope, seats, form).await,
        AssignInput::Many(input) => many::create(&app, &session, scope, seats, input).await,
    }
}

/// Locks the seats of a benefit, for an act that gives one and takes these assignments; one without seats has nothing here.
async fn lock(
    scope: &mut PartnerScope,
    benefit: BenefitId,
    chosen: &[AssignmentId],
) -> AppResult<LockedSeats> {
    let (partner, actor, waiting_days) =
        (scope.partner.clone(), scope.actor(), scope.programme.seat_waiting_days);
    acts::lock(scope.tx(), &partner, &actor, (benefit, chosen), waiting_days).await
}

/// The same for what becomes of these assignments.
async fn lock_tenures(
    scope: &mut PartnerScope,
    benefit: BenefitId,
    chosen: &[AssignmentId],
) -> AppResult<LockedTenures> {
    let (partner, actor, waiting_days) =
        (scope.partner.clone(), scope.actor(), scope.programme.seat_waiting_days);
    acts::lock_tenures(scope.tx(), &partner, &actor, (benefit, chosen), waiting_days).await
}

/// A benefit, and the seat of it that an assignment holds, for a page that asks.
async fn find_held(
    scope: &mut PartnerScope,
    benefit: BenefitId,
    assignment: AssignmentId,
) -> AppResult<(Benefit, Option<Held>)> {
    let (partner, now, waiting_days) =
        (scope.partner.clone(), scope.now(), scope.programme.seat_waiting_days);
    acts::find_held(scope.tx(), &partner, (benefit, assignment), (now, waiting_days)).await
}

/// Records a refusal, if it leaves an entry, and tells it in the benefit's row.
async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    tried: Tried,
    refused: &Refused,
) -> AppResult {
    record(&mut scope, benefit, tried, refused).await?;
    let words = words::refused(&scope, benefit, tried, refused);
    row::show_refusal(app, scope, benefit, "seats", words).await
}

/// Undoes what was begun and records the refusal, if it leaves an entry.
async fn record(
    scope: &mut PartnerScope,
    benefit: &Benefit,
    tried: Tried,
    refused: &Refused,
) -> AppResult<()> {
    if let Some(entry) = refused.entry(tried, benefit) {
        scope.record_refusal(&entry).await?;
    }
    Ok(())
}

/// Makes a gift last, and leads to the seat.
async fn tell_assigned(
    session: &Session,
    scope: PartnerScope,
    benefit: &Benefit,
    Assigned { seat, member, .. }: Assigned,
) -> AppResult {
    let (path, mpn_id) = (seat_path(&scope, benefit, seat), scope.partner.mpn_id);
    scope.commit().await?;
    let flash = Flash::new(Some(mpn_id), |t| {
        t.flash_seat_assigned(&member.name, i64::from(seat), benefit.name.of(t))
    });
    flash.leave(session).await?;
    Ok(see_other(&path))
}

/// The benefit's row, with the page of seats that holds this one.
fn seat_path(scope: &PartnerScope, benefit: &Benefit, seat: i32) -> String {
    if benefit.is_listed(scope.today()) {
        paths::seat(scope.partner.mpn_id, benefit.kind, benefit.id, seat)
    } else {
        row::path(scope, benefit)
    }
}

/// What the form must confirm and doesn't.
fn missing_words(scope: &PartnerScope, missing: Confirmations) -> Vec<Problem> {
    let t = scope.locale().texts();
    let mut problems = Vec::new();
    if missing.outside {
        problems.push(Problem { field: "outside_checked".to_owned(), text: t.confirm_outside_first() });
    }
    if missing.refund {
        problems.push(Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() });
    }
    problems
}
