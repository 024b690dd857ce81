//! Deciding about an application: accepting makes a company of it, declining says why.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use tower_sessions::Session;

use super::{MENU, item};
use crate::audit::{ApplicationAct, ApplicationDetails, Because, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::ApplicationId;
use crate::base::typed::TextProblem;
use crate::companies::add::{FirstAdmin, NewCompany, NewNumber};
use crate::companies::data::TypedData;
use crate::companies::paths::company as company_page;
use crate::companies::words;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::joining::acts::{self, Refused};
use crate::joining::{Application, State, paths};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::message_problem;
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::long::LongFields;
use crate::web::{page, see_other};

/// As what the company is added.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptanceForm {
    name: String,
    mpn_id: String,
    domains: String,
}

#[derive(Template)]
#[template(path = "console/joining/acceptance.html")]
struct AcceptancePage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
    email: String,
    typed: AcceptanceForm,
    /// Why it can't be accepted.
    off: Option<String>,
    why_not: Option<String>,
}

#[derive(Template)]
#[template(path = "console/joining/refusal.html")]
struct RefusalPage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
    message: String,
    off: Option<String>,
    why_not: Option<String>,
}

impl AcceptanceForm {
    fn of(it: &Application) -> Self {
        let (name, domains) = (it.company.clone(), it.domain.clone().unwrap_or_default());
        Self { name, mpn_id: String::new(), domains }
    }

    /// The company as it is to be added; all else is as it was applied for.
    fn read(&self, it: &Application, t: &Texts) -> Result<NewCompany, Vec<Problem>> {
        let data = TypedData {
            name: self.name.clone(),
            country: it.country.clone(),
            time_zone: it.time_zone.clone(),
            language: it.language.clone(),
            domains: self.domains.clone(),
        };
        let data = data.read().map_err(|wrong| wrong.iter().map(|it| words::wrong(it, t)).collect());
        let number = NewNumber::parse(&self.mpn_id)
            .ok_or_else(|| vec![Problem { field: "mpn_id".to_owned(), text: t.company_number_wrong() }]);
        let email = EmailAddress::parse(&it.email).ok();
        let admin = email.map(|email| FirstAdmin { name: it.name.clone(), email });
        match (data, number) {
            (Ok(data), Ok(number)) => Ok(NewCompany { number, data, elsewhere: false, admin }),
            (data, number) => {
                let wrong: [Vec<Problem>; 2] =
                    [data.err().unwrap_or_default(), number.err().unwrap_or_default()];
                Err(in_order(wrong.concat()))
            }
        }
    }
}

/// Problems in the order of the fields on the page; that the applicant is an operator stands at the first.
fn in_order(problems: Vec<Problem>) -> Vec<Problem> {
    const FIELDS: [&str; 3] = ["name", "mpn_id", "domains"];
    let at_field = |it: Problem| match FIELDS.contains(&it.field.as_str()) {
        true => it,
        false => Problem { field: "name".to_owned(), ..it },
    };
    let mut problems: Vec<Problem> = problems.into_iter().map(at_field).collect();
    problems.sort_by_key(|it| FIELDS.iter().position(|field| *field == it.field));
    problems
}

/// Why nothing can be decided any more.
fn off(it: &Application, scope: &OperatorScope) -> AppResult<Option<String>> {
    if it.state == State::Open { Ok(None) } else { item::decided(it, scope.locale()) }
}

/// Asks as what the company is added.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::UnknownId`]; those of the database.
pub(super) async fn show_acceptance(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<ApplicationId>,
) -> AppResult {
    let it = item::find(&mut scope, id).await?;
    acceptance_page(&app, &scope, &it, (AcceptanceForm::of(&it), Vec::new()))
}

fn acceptance_page(
    app: &App,
    scope: &OperatorScope,
    it: &Application,
    (typed, problems): (AcceptanceForm, Vec<Problem>),
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = scope.locale().texts().application_accept_of(&it.company);
    let acceptance = AcceptancePage {
        shell: Shell::console(app, scope, MENU.place, title).with_problems(problems),
        path: paths::acceptance(it.id),
        back: paths::application(it.id),
        company: it.company.clone(),
        email: it.email.clone(),
        typed,
        off: off(it, scope)?,
        why_not: scope.why_not(Task::Applications),
    };
    page(status, &acceptance)
}

/// Accepts it: there is a company from now on, and the applicant is invited to it. Pressed twice, it is accepted once.
///
/// # Errors
/// [`crate::error::AppError::NotTheirTask`]; [`crate::error::AppError::UnknownId`]; those of the database. What is wrong is told on the
/// form again.
pub(super) async fn accept(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ApplicationId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Applications)?;
    let it = item::find(&mut scope, id).await?;
    let typed: AcceptanceForm = fields.read()?;
    let t = scope.locale().texts();
    let new = match typed.read(&it, t) {
        Ok(new) => new,
        Err(problems) => {
            let entry = ApplicationAct::Accepted(acts::details(&it)).refused(Because::WrongEntries);
            scope.refuse(&entry).await?;
            return acceptance_page(&app, &scope, &it, (typed, problems));
        }
    };
    let actor = scope.actor();
    match acts::accept(scope.tx().await?, &actor, &app.secrets, id, &new).await {
        Ok(mpn_id) => {
            scope.commit().await?;
            let (name, number) = (new.data.name, mpn_id.to_string());
            Flash::new(None, |t| t.flash_application_accepted(&name, &number)).leave(&session).await?;
            Ok(see_other(&company_page(mpn_id)))
        }
        Err(NotDone::Refused(Refused::Clashes(clashes))) => {
            let why = Refused::Clashes(clashes.clone());
            scope.refuse(&why.entry(ApplicationAct::Accepted, &it)).await?;
            let problems = clashes.iter().map(|it| words::clash(it, |_| String::new(), t)).collect();
            acceptance_page(&app, &scope, &it, (typed, in_order(problems)))
        }
        Err(NotDone::Refused(why)) => {
            told(&mut scope, id, (why, State::Accepted, ApplicationAct::Accepted)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// It was decided meanwhile, by a press before or by somebody else: its page tells how.
async fn told(
    scope: &mut OperatorScope,
    id: ApplicationId,
    (why, wanted, act): (Refused, State, fn(ApplicationDetails) -> ApplicationAct),
) -> AppResult<Response> {
    scope.undo().await?;
    let it = item::find(scope, id).await?;
    if why != Refused::Stands(wanted) {
        scope.refuse(&why.entry(act, &it)).await?;
    }
    scope.undo().await?;
    Ok(see_other(&paths::application(id)))
}

/// Asks for the words for the applicant.
///
/// # Errors
/// As [`show_acceptance`].
pub(super) async fn show_refusal(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<ApplicationId>,
) -> AppResult {
    let it = item::find(&mut scope, id).await?;
    refusal_page(&app, &scope, &it, (String::new(), None))
}

fn refusal_page(
    app: &App,
    scope: &OperatorScope,
    it: &Application,
    (message, problem): (String, Option<TextProblem>),
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let problem = problem.map(|why| Problem { field: "text".to_owned(), text: message_problem(why, t) });
    let shell = Shell::console(app, scope, MENU.place, t.application_decline_of(&it.company));
    let refusal = RefusalPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path: paths::refusal(it.id),
        back: paths::application(it.id),
        company: it.company.clone(),
        message,
        off: off(it, scope)?,
        why_not: scope.why_not(Task::Applications),
    };
    page(status, &refusal)
}

/// Declines it. Pressed twice, it is declined once.
///
/// # Errors
/// As [`accept`].
pub(super) async fn decline(
    AxumState(app): AxumState<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ApplicationId>,
    LongFields(mut fields): LongFields,
) -> AppResult {
    scope.require(Task::Applications)?;
    let it = item::find(&mut scope, id).await?;
    let message = fields.take_one("text")?;
    let EmptyForm {} = fields.read()?;
    let actor = scope.actor();
    match acts::decline(scope.tx().await?, &actor, &app.secrets, id, &message).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_application_declined(&it.company)).leave(&session).await?;
            Ok(see_other(&paths::application(id)))
        }
        Err(NotDone::Refused(why @ Refused::Message(problem))) => {
            scope.refuse(&why.entry(ApplicationAct::Declined, &it)).await?;
            refusal_page(&app, &scope, &it, (message, Some(problem)))
        }
        Err(NotDone::Refused(why)) => {
            told(&mut scope, id, (why, State::Declined, ApplicationAct::Declined)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
