//! The company's page of its invitation to move in: what accepting it means, and accepting it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::acts::{self, Refused};
use super::{invited_at, paths};
use crate::audit::CompanyAct;
use crate::authz::Action;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::membership;
use crate::partners::Home;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::menu::Place;
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Form};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// It is reached from the overview.
const PLACE: Place = Place("overview");

/// The page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/invitation", show)
        .post("/partners/{mpn}/account/invitation", create)
}

#[derive(Template)]
#[template(path = "portal/moving_in/invitation.html")]
struct InvitationPage {
    shell: Shell,
    path: String,
    overview: String,
    moved_in: bool,
    /// When the invitation was sent, in words.
    invited_on: Option<String>,
    /// Why it can't be accepted.
    off: Option<String>,
}

/// Shows what accepting means, or that there is nothing to accept.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
async fn show(State(app): State<AppState>, scope: PartnerScope) -> AppResult {
    scope.require(Action::AcceptInvitation)?;
    invitation_page(&app, &scope, None)
}

/// Accepts it. Pressed twice, it is done once.
///
/// # Errors
/// As [`show`]. What stands against it is told on the page again.
async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::AcceptInvitation)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::accept(scope.tx(), &actor, &partner).await {
        Ok(_) => {
            scope.commit().await?;
            let name = partner.name.clone();
            Flash::new(Some(partner.mpn_id), |t| t.flash_moved_in(&name)).leave(&session).await?;
            Ok(see_other(&membership::paths::overview(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(CompanyAct::MovedIn, &partner)).await?;
            if why == Refused::NotInvited {
                // It was taken back while the page was read.
                scope.partner.home = Home::MembershipCenter { invited_at: None };
            }
            invitation_page(&app, &scope, Some(why))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn invitation_page(app: &App, scope: &PartnerScope, why: Option<Refused>) -> AppResult {
    let status = if why.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let partner = &scope.partner;
    let off = partner.suspended.is_some().then(|| t.closed_suspended());
    let field = if off.is_some() { "invitation-why" } else { "invitation" };
    let problem = why.map(|why| Problem { field: field.to_owned(), text: refused_words(why, t) });
    let shell = Shell::company(app, scope, PLACE, t.moving_in());
    let invitation = InvitationPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path: paths::acceptance(partner.mpn_id),
        overview: membership::paths::overview(partner.mpn_id),
        moved_in: matches!(partner.home, Home::PartnerCenter),
        invited_on: invited_at(partner).map(|at| locale.date(partner.date_at(at))),
        off,
    };
    page(status, &invitation)
}

fn refused_words(why: Refused, t: &Texts) -> String {
    match why {
        Refused::Suspended => t.closed_suspended(),
        _ => t.moving_in_none(),
    }
}
