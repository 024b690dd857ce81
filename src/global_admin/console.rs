//! Operators make somebody Global admin by hand, of a company that has none who signs in (R-ROLE-3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::acts::{self, Refused, by_hand};
use super::store::{self, Person};
use super::{paths, way};
use crate::audit::GlobalAdminAct;
use crate::authz::operators::Task;
use crate::base::ids::MemberId;
use crate::base::typed;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::store::find_by_mpn;
use crate::partners::{Contact, Partner};
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::service_requests::message_problem;
use crate::state::menu::Place;
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Id};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// Where these pages are in the operators' menu: with the companies.
const PLACE: Place = Place("companies");

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/companies/{mpn}/people/{member}/global-admin", show)
        .post("/console/companies/{mpn}/people/{member}/global-admin", create)
}

#[derive(Template)]
#[template(path = "console/global_admin/by_hand.html")]
struct ByHandPage {
    shell: Shell,
    company: String,
    path: String,
    back: String,
    person: Contact,
    /// The Global admins, who don't sign in.
    admins: Vec<Contact>,
    /// None of them is the reader.
    nobody: String,
    reason: String,
    /// Why it can't be done.
    off: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReasonForm {
    reason: String,
}

async fn find(scope: &mut OperatorScope, mpn_id: i64, member: MemberId) -> AppResult<(Partner, Person)> {
    let partner = find_by_mpn(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)?;
    let person = store::find_person(scope.tx().await?, partner.id, member).await?;
    Ok((partner, person.ok_or(AppError::UnknownId)?))
}

/// Asks for the reason, and says what will happen.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Task::Companies)?;
    let found = find(&mut scope, mpn_id, member).await?;
    by_hand_page(&app, &mut scope, (found, member), String::new(), None).await
}

/// Gives the role. Pressed twice, it is given once.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`]. What stands against it is told on the page again.
async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Id(member): Id<MemberId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    let (partner, person) = find(&mut scope, mpn_id, member).await?;
    let ReasonForm { reason } = fields.read()?;
    let t = scope.locale().texts();
    let why = match typed::message(&reason) {
        Ok(why) => why,
        Err(why) => {
            let problem = Problem { field: "reason".to_owned(), text: message_problem(why, t) };
            return by_hand_page(&app, &mut scope, ((partner, person), member), reason, Some(problem)).await;
        }
    };
    let actor = scope.actor();
    match by_hand::give_by_hand(scope.tx().await?, (&partner, &actor), member, &why).await {
        Ok(name) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_admin_by_hand(&name)).leave(&session).await?;
            Ok(see_other(&paths::people_of(mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            let told = acts::details(&partner, member, &person.name);
            scope.refuse(&why.entry(GlobalAdminAct::Given, told)).await?;
            let problem = Problem { field: "by-hand".to_owned(), text: refused_words(why, t) };
            let found = find(&mut scope, mpn_id, member).await?;
            by_hand_page(&app, &mut scope, (found, member), reason, Some(problem)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn by_hand_page(
    app: &App,
    scope: &mut OperatorScope,
    ((partner, person), member): ((Partner, Person), MemberId),
    reason: String,
    problem: Option<Problem>,
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let now = scope.now();
    let admins = store::list_admins(scope.tx().await?, partner.id).await?;
    let t = scope.locale().texts();
    let off = match () {
        () if person.is_admin => Some(t.by_hand_is_admin()),
        () if !person.active => Some(t.admin_not_a_member()),
        () if partner.suspended.is_some() => Some(t.by_hand_suspended()),
        () => way(&admins, now).is_none().then(|| t.by_hand_not_open()),
    };
    let shell = Shell::console(app, scope, PLACE, t.by_hand()).with_problems(problem.into_iter().collect());
    let by_hand = ByHandPage {
        shell,
        company: partner.name,
        path: paths::by_hand(partner.mpn_id, member),
        back: paths::people_of(partner.mpn_id),
        person: Contact { name: person.name, email: person.email },
        admins: admins.into_iter().map(|it| it.contact).collect(),
        nobody: String::new(),
        reason,
        off,
    };
    page(status, &by_hand)
}

fn refused_words(why: Refused, t: &Texts) -> String {
    match why {
        Refused::Suspended => t.by_hand_suspended(),
        Refused::NotAMember => t.admin_not_a_member(),
        _ => t.by_hand_not_open(),
    }
}
