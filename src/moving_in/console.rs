//! The operators' page of a company's invitation to move in.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::acts::{self, Refused};
use super::{invited_at, paths, seen};
use crate::audit::{CompanyAct, CompanyDetails};
use crate::authz::Role;
use crate::authz::operators::Task;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::store::{find_by_mpn, list_holders};
use crate::partners::{Contact, Partner};
use crate::scope::flash::Flash;
use crate::scope::paths::COMPANIES_PLACE as PLACE;
use crate::scope::paths::console_company as company_page;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::Form;
use crate::web::moment::Moment;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/companies/{mpn}/invitation", show)
        .post("/console/companies/{mpn}/invitation", create)
        .post("/console/companies/{mpn}/invitation/withdrawal", withdraw)
}

/// How the page showed the invitation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeenForm {
    #[serde(default)]
    seen: String,
}

#[derive(Template)]
#[template(path = "console/moving_in/invitation.html")]
struct InvitationPage {
    shell: Shell,
    company: String,
    back: String,
    path: String,
    withdrawal: String,
    seen: String,
    invited: Option<Moment>,
    /// Who gets it.
    admins: Vec<Contact>,
    /// None of them is the reader.
    nobody: String,
    /// Why it can't be sent.
    off: Option<String>,
}

async fn company(scope: &mut OperatorScope, MpnId(mpn_id): MpnId) -> AppResult<Partner> {
    find_by_mpn(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}

/// Shows how it stands.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
async fn show(State(app): State<AppState>, mut scope: OperatorScope, mpn: MpnId) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = company(&mut scope, mpn).await?;
    invitation_page(&app, &mut scope, &partner, None).await
}

/// Sends it, or once more. Pressed twice, it is sent once.
///
/// # Errors
/// As [`show`]. What stands against it is told on the page again.
async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mpn: MpnId,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = company(&mut scope, mpn).await?;
    let actor = scope.actor();
    let done = acts::invite(scope.tx().await?, &actor, &partner, Some(&form.seen)).await;
    told(&app, &session, scope, &partner, (done, CompanyAct::Invited, Texts::flash_company_invited)).await
}

/// Takes it back.
///
/// # Errors
/// As [`create`].
async fn withdraw(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mpn: MpnId,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = company(&mut scope, mpn).await?;
    let actor = scope.actor();
    let done = acts::withdraw(scope.tx().await?, &actor, &partner, Some(&form.seen)).await;
    let words = Texts::flash_company_invitation_withdrawn;
    told(&app, &session, scope, &partner, (done, CompanyAct::InvitationWithdrawn, words)).await
}

/// What became of an act, the act, and the words where it was done.
type Outcome = (ActResult<acts::Done, Refused>, fn(CompanyDetails) -> CompanyAct, fn(&Texts) -> String);

/// Tells what was done on the company's page, or what stands against it here.
async fn told(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    partner: &Partner,
    (done, act, words): Outcome,
) -> AppResult {
    match done {
        Ok(_) => {
            scope.commit().await?;
            Flash::new(None, words).leave(session).await?;
            Ok(see_other(&company_page(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(act, partner)).await?;
            let partner = company(&mut scope, MpnId(partner.mpn_id)).await?;
            invitation_page(app, &mut scope, &partner, Some(why)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn invitation_page(
    app: &App,
    scope: &mut OperatorScope,
    partner: &Partner,
    why: Option<Refused>,
) -> AppResult {
    let status = if why.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let holders = list_holders(scope.tx().await?, partner.id, &[Role::GlobalAdmin]).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let off = match () {
        () if partner.has_moved_in() => Some(t.invite_company_moved_in()),
        () if holders.is_empty() => Some(t.invite_company_nobody()),
        () => None,
    };
    let field = if off.is_some() { "invitation-why" } else { "invitation" };
    let problem = why.map(|why| Problem { field: field.to_owned(), text: refused_words(why, t) });
    let shell = Shell::console(app, scope, PLACE, t.invite_company());
    let shell = shell.with_problems(problem.into_iter().collect());
    let path = paths::invitation(partner.mpn_id);
    let invitation = InvitationPage {
        shell: Shell { here: path.clone(), ..shell },
        company: partner.name.clone(),
        back: company_page(partner.mpn_id),
        path,
        withdrawal: paths::withdrawal(partner.mpn_id),
        seen: seen(partner),
        invited: invited_at(partner).map(|at| Moment::new(at, locale)).transpose()?,
        admins: holders.into_iter().map(|(_, contact)| contact).collect(),
        nobody: String::new(),
        off,
    };
    page(status, &invitation)
}

fn refused_words(why: Refused, t: &Texts) -> String {
    match why {
        Refused::MovedIn => t.invite_company_moved_in(),
        Refused::NoGlobalAdmin => t.invite_company_nobody(),
        Refused::ChangedMeanwhile | Refused::NotInvited | Refused::Suspended => t.invite_company_changed(),
    }
}
