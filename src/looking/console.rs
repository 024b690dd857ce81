//! The page on which an operator begins to look at a company as a member of it sees it (R-CON-5), and the end of that.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::UtcOffset;
use tower_sessions::Session;

use super::{Wanted, acts, store};
use crate::audit::{Because, HowEnded, LookAct, LookDetails, Recorded};
use crate::authz::operators::Task;
use crate::authz::{Role, Roles};
use crate::base::typed::{LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult, NotDone};
use crate::partners::Partner;
use crate::partners::store::find_by_mpn;
use crate::scope::flash::Flash;
use crate::scope::paths;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/companies/{mpn}/look", show)
        .post("/console/companies/{mpn}/look", begin)
        .post("/console/companies/{mpn}/look/end", end)
}

#[derive(Template)]
#[template(path = "console/looking/look.html")]
struct LookPage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    /// Why it is off for whoever reads.
    why_not: Option<String>,
    /// What they look at now, or looked at last.
    last: Option<String>,
    roles: Vec<RoleChoice>,
    reason: String,
}

/// A role to tick, as the boxes of roles show it.
struct RoleChoice {
    name: &'static str,
    text: String,
    allows: String,
    chosen: bool,
    off: Option<String>,
}

/// What was ticked and typed.
#[derive(Default)]
struct Typed {
    roles: Roles,
    reason: String,
}

async fn find(scope: &mut OperatorScope, mpn_id: i64) -> AppResult<Partner> {
    find_by_mpn(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}

/// Asks as whom, and why. What is over by its time is put on record, where nobody did so yet.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
async fn show(State(app): State<AppState>, mut scope: OperatorScope, MpnId(mpn_id): MpnId) -> AppResult {
    let partner = find(&mut scope, mpn_id).await?;
    let session = scope.user.session_hash.clone();
    let last = store::find(scope.tx().await?, &session).await?;
    if last.is_some_and(|it| it.ended_at.is_none() && !it.is_open(scope.now())) {
        let actor = scope.actor();
        acts::end(scope.tx().await?, &actor, &session, None, HowEnded::Time).await?;
        scope.keep().await?;
    }
    let typed = Typed { roles: [Role::GlobalAdmin].into_iter().collect(), reason: String::new() };
    form(&app, scope, &partner, typed, Vec::new()).await
}

async fn form(
    app: &App,
    mut scope: OperatorScope,
    partner: &Partner,
    typed: Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let session = scope.user.session_hash.clone();
    let last = store::find(scope.tx().await?, &session).await?;
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let last = last.map(|it| {
        let at = |at: time::OffsetDateTime| locale.date_time(at.to_offset(UtcOffset::UTC), "UTC");
        match it.is_open(now) {
            true => t.look_now(it.name.as_str(), at(it.ends_at)),
            false => t.look_over(it.name.as_str(), at(it.over_at())),
        }
    });
    let choice = |role: Role| RoleChoice {
        name: role.as_str(),
        text: role.name(t),
        allows: role.allows(t),
        chosen: typed.roles.has(role),
        off: None,
    };
    let title = t.look_title(partner.name.as_str());
    let it = LookPage {
        shell: Shell::console(app, &scope, paths::COMPANIES_PLACE, title).with_problems(problems),
        company: partner.name.clone(),
        mpn_id: partner.mpn_id,
        why_not: scope.why_not(Task::Look),
        last,
        roles: Role::ALL.into_iter().map(choice).collect(),
        reason: typed.reason,
    };
    page(status, &it)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReasonForm {
    reason: String,
}

/// Begins it, and leads to the company's first page.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on the page again.
async fn begin(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    mut fields: Fields,
) -> AppResult {
    scope.require(Task::Look)?;
    let partner = find(&mut scope, mpn_id).await?;
    let names = fields.take_list("roles");
    let roles = names.iter().map(|it| it.parse::<Role>()).collect::<Result<Roles, _>>();
    let roles = roles.map_err(|_| AppError::WrongFields)?;
    let ReasonForm { reason } = fields.read()?;
    let (actor, session, person) = (scope.actor(), scope.user.session_hash.clone(), scope.user.person);
    let wanted = Wanted { roles: roles.clone(), reason: &reason };
    match acts::begin(scope.tx().await?, &actor, (&session, person), &partner, &wanted).await {
        Ok(()) => {
            scope.commit().await?;
            Ok(see_other(&paths::company(mpn_id, None)))
        }
        Err(NotDone::Refused(why)) => {
            let details = LookDetails::of(partner.id, mpn_id);
            scope.refuse(&LookAct::Begun(details).refused(Because::WrongEntries)).await?;
            let t = scope.locale().texts();
            let text = match why {
                TextProblem::Missing => t.company_reason_missing(),
                TextProblem::TooLong => t.company_reason_long(LINE_LETTERS),
            };
            let problems = vec![Problem { field: "reason".to_owned(), text }];
            form(&app, scope, &partner, Typed { roles, reason }, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Ends it. Pressed twice, it ends once, and the answer is the same.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
async fn end(session: Session, mut scope: OperatorScope, MpnId(mpn_id): MpnId, fields: Fields) -> AppResult {
    let partner = find(&mut scope, mpn_id).await?;
    let EmptyForm {} = fields.read()?;
    let (actor, hash) = (scope.actor(), scope.user.session_hash.clone());
    acts::end(scope.tx().await?, &actor, &hash, Some(partner.id), HowEnded::Pressed).await?;
    scope.commit().await?;
    Flash::new(None, |t| t.flash_look_ended(partner.name.as_str())).leave(&session).await?;
    Ok(see_other(&paths::console_company(mpn_id)))
}
