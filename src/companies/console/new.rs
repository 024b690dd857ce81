//! Adding a company by a form.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{Because, CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::companies::acts;
use crate::companies::add::{FirstAdmin, NewCompany, NewNumber};
use crate::companies::data::TypedData;
use crate::companies::paths;
use crate::companies::words;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Fields, is_yes};
use crate::web::{page, see_other};

/// What is typed about a new company.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NewForm {
    name: String,
    mpn_id: String,
    country: String,
    time_zone: String,
    language: String,
    domains: String,
    elsewhere: Option<String>,
    admin_name: String,
    admin_email: String,
}

#[derive(Template)]
#[template(path = "console/companies/new.html")]
struct NewPage {
    shell: Shell,
    typed: NewForm,
    data: TypedData,
    elsewhere: bool,
    why_not: Option<String>,
}

impl NewForm {
    fn data(&self) -> TypedData {
        TypedData {
            name: self.name.clone(),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: self.language.clone(),
            domains: self.domains.clone(),
        }
    }

    fn read(&self, t: &Texts) -> Result<NewCompany, Vec<Problem>> {
        let data = self.data().read().map_err(|wrong| wrong.iter().map(|it| words::wrong(it, t)).collect());
        let number = NewNumber::parse(&self.mpn_id)
            .ok_or_else(|| vec![Problem { field: "mpn_id".to_owned(), text: t.company_number_wrong() }]);
        let admin = FirstAdmin::read(&self.admin_name, &self.admin_email)
            .map_err(|wrong| wrong.into_iter().map(|it| words::wrong_admin(it, t)).collect());
        match (data, number, admin) {
            (Ok(data), Ok(number), Ok(admin)) => {
                Ok(NewCompany { number, data, elsewhere: is_yes(self.elsewhere.as_ref()), admin })
            }
            (data, number, admin) => {
                let wrong: [Vec<Problem>; 3] = [
                    data.err().unwrap_or_default(),
                    number.err().unwrap_or_default(),
                    admin.err().unwrap_or_default(),
                ];
                Err(in_order(wrong.concat()))
            }
        }
    }
}

/// Problems in the order of the fields on the page.
fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    const FIELDS: [&str; 8] =
        ["name", "mpn_id", "country", "time_zone", "language", "domains", "admin_name", "admin_email"];
    problems.sort_by_key(|it| FIELDS.iter().position(|field| *field == it.field));
    problems
}

/// The form.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`].
pub(super) async fn show(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let typed = NewForm { language: scope.locale().tag().to_owned(), ..NewForm::default() };
    form(&app, &scope, typed, Vec::new())
}

fn form(app: &App, scope: &OperatorScope, typed: NewForm, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, scope.locale().texts().company_new());
    let it = NewPage {
        shell: shell.with_problems(problems),
        data: typed.data(),
        elsewhere: is_yes(typed.elsewhere.as_ref()),
        typed,
        why_not: scope.why_not(Task::Companies),
    };
    page(status, &it)
}

/// Adds it, and leads to its page.
///
/// # Errors
/// [`crate::error::AppError::NotTheirTask`]; those of the database. What is wrong is told on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    let typed: NewForm = fields.read()?;
    let t = scope.locale().texts();
    let refused = || CompanyAct::Added(CompanyDetails::default()).refused(Because::WrongEntries);
    let new = match typed.read(t) {
        Ok(new) => new,
        Err(problems) => {
            scope.refuse(&refused()).await?;
            return form(&app, &scope, typed, problems);
        }
    };
    let actor = scope.actor();
    match acts::add(scope.tx().await?, &app.secrets, &actor, std::slice::from_ref(&new)).await {
        Ok(added) => {
            scope.commit().await?;
            let Some((_, mpn_id)) = added.first() else { return Ok(see_other(paths::COMPANIES)) };
            let (name, number) = (new.data.name, mpn_id.to_string());
            Flash::new(None, |t| t.flash_company_added(&name, &number)).leave(&session).await?;
            Ok(see_other(&paths::company(*mpn_id)))
        }
        Err(NotDone::Refused(clashes)) => {
            scope.refuse(&refused()).await?;
            let problems = clashes.concat().iter().map(|it| words::clash(it, |_| String::new(), t)).collect();
            form(&app, &scope, typed, in_order(problems))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
