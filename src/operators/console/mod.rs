//! The pages of the operators: who is one, with which role; adding somebody, and what is done about one of them.

mod own_mails;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::acts::{self, Refused};
use super::{Operator, leaves_an_administrator, paths, store};
use crate::authz::mails::Topic;
use crate::authz::operators::{OperatorRole, Task};
use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::menu::{ConsoleEntry, Place};
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::moment::Moment;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The operators in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("operators"),
    icon: "people",
    text: Texts::operators,
    path: paths::OPERATORS,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::OPERATORS, list)
        .post(paths::OPERATORS, add)
        .get(paths::OWN_MAILS, own_mails::show)
        .post(paths::OWN_MAILS, own_mails::choose)
        .get("/console/operators/{operator}", show)
        .post("/console/operators/{operator}/role", give_role)
        .post("/console/operators/{operator}/link", send_link)
        .post("/console/operators/{operator}/deactivation", deactivate)
}

#[derive(Template)]
#[template(path = "console/operators/list.html")]
struct ListPage {
    shell: Shell,
    rows: Vec<Row>,
    /// What was typed.
    email: String,
    roles: Vec<RoleChoice>,
    why_not: Option<String>,
}

struct Row {
    href: String,
    email: String,
    role: String,
    signed_in: Option<Moment>,
    open_items: String,
    active: bool,
    /// Which mails they get: of what, and how; empty where their role gets none.
    mails: Vec<(String, String)>,
}

struct RoleChoice {
    name: &'static str,
    text: String,
    allows: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "console/operators/operator.html")]
struct OperatorPage {
    shell: Shell,
    operator: Row,
    path: String,
    roles: Vec<RoleChoice>,
    /// Why nothing can be changed.
    why_not: Option<String>,
    /// Why they stay an administrator.
    last: bool,
    open_items: i64,
}

fn role_choices(chosen: Option<OperatorRole>, t: &Texts) -> Vec<RoleChoice> {
    let choice = |it: OperatorRole| RoleChoice {
        name: it.as_str(),
        text: it.name(t),
        allows: it.allows(t),
        chosen: chosen == Some(it),
    };
    OperatorRole::ALL.map(choice).into()
}

fn mails(it: &Operator, t: &Texts) -> Vec<(String, String)> {
    let theirs = Topic::ALL.into_iter().filter(|topic| it.active && it.role.may(topic.task()));
    theirs.map(|topic| (topic.name(t), it.wishes.of(topic).name(t))).collect()
}

impl Row {
    fn new(it: &Operator, locale: Locale) -> AppResult<Self> {
        Ok(Self {
            href: paths::operator(it.person),
            email: it.email.clone(),
            role: it.role.name(locale.texts()),
            signed_in: it.signed_in_at.map(|at| Moment::new(at, locale)).transpose()?,
            open_items: locale.number(it.open_items),
            active: it.active,
            mails: mails(it, locale.texts()),
        })
    }
}

/// Lists the operators.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    render_list(&app, &mut scope, &AddForm::default(), Vec::new()).await
}

async fn render_list(
    app: &App,
    scope: &mut OperatorScope,
    typed: &AddForm,
    problems: Vec<Problem>,
) -> AppResult {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let operators = store::list_operators(scope.tx().await?).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let list = ListPage {
        shell: Shell::console(app, scope, MENU.place, t.operators()).with_problems(problems),
        rows: operators.iter().map(|it| Row::new(it, locale)).collect::<AppResult<_>>()?,
        email: typed.email.clone(),
        roles: role_choices(typed.role.parse().ok(), t),
        why_not: scope.why_not(Task::Operators),
    };
    page(status, &list)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AddForm {
    email: String,
    #[serde(default)]
    role: String,
}

/// Makes somebody an operator, and mails them how they get in.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database. What is wrong
/// is told on the list.
pub async fn add(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Operators)?;
    let form: AddForm = fields.read()?;
    let t = scope.locale().texts();
    let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
    let (email, role) = match (EmailAddress::parse(&form.email), form.role.parse::<OperatorRole>()) {
        (Ok(email), Ok(role)) => (email, role),
        (email, role) => {
            let problems = [
                email.err().map(|_| problem("email", t.operator_address_wrong())),
                role.err().map(|_| problem("role", t.operator_role_missing())),
            ];
            return render_list(&app, &mut scope, &form, problems.into_iter().flatten().collect()).await;
        }
    };
    let mut tx = app.db.sign_in().await?;
    match acts::add(&mut tx, &scope.actor(), &app.secrets, &email, role).await {
        Ok(_) => {
            tx.commit().await?;
            let (address, delivers) = (email.as_str().to_owned(), app.mail.delivers);
            let words = |t: &Texts| match delivers {
                true => t.flash_operator_added(&address),
                false => t.flash_operator_added_rests(&address),
            };
            Flash::new(None, words).leave(&session).await?;
            Ok(see_other(paths::OPERATORS))
        }
        Err(NotDone::Refused((person, why))) => {
            tx.rollback().await?;
            scope.refuse(&why.entry(person, Some(role))).await?;
            let problems = vec![problem("email", t.operator_is_one())];
            render_list(&app, &mut scope, &form, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Shows one operator.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(person): Id<PersonId>,
) -> AppResult {
    render(&app, &mut scope, person, Vec::new()).await
}

async fn render(app: &App, scope: &mut OperatorScope, person: PersonId, problems: Vec<Problem>) -> AppResult {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let all = store::list_operators(scope.tx().await?).await?;
    let operator = all.iter().find(|it| it.person == person).ok_or(AppError::UnknownId)?;
    let active: Vec<_> = all.iter().filter(|it| it.active).map(|it| (it.person, it.role)).collect();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, operator.email.clone()).with_problems(problems);
    let path = paths::operator(person);
    let operator = OperatorPage {
        shell: Shell { here: path.clone(), ..shell },
        roles: role_choices(Some(operator.role), t),
        why_not: scope.why_not(Task::Operators),
        last: operator.active && !leaves_an_administrator(&active, person),
        open_items: operator.open_items,
        operator: Row::new(operator, locale)?,
        path,
    };
    page(status, &operator)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleForm {
    role: OperatorRole,
}

/// Gives an operator another role; it holds from their next request on.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the
/// database.
pub async fn give_role(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(person): Id<PersonId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Operators)?;
    // What isn't there is told before what is sent is looked at.
    store::find_email(scope.tx().await?, person).await?.ok_or(AppError::UnknownId)?;
    scope.undo().await?;
    let RoleForm { role } = fields.read()?;
    let mut tx = app.db.sign_in().await?;
    match acts::give_role(&mut tx, &scope.actor(), person, role).await {
        Ok(()) => {
            tx.commit().await?;
            told(&session, person, Texts::flash_operator_role_given).await
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            refused(&app, &mut scope, person, why, Some(role)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Mails an operator a new link to set a password.
///
/// # Errors
/// As [`give_role`].
pub async fn send_link(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(person): Id<PersonId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Operators)?;
    let EmptyForm {} = fields.read()?;
    let mut tx = app.db.sign_in().await?;
    acts::invite_again(&mut tx, &scope.actor(), &app.secrets, person).await?;
    tx.commit().await?;
    let words = if app.mail.delivers { Texts::flash_operator_link } else { Texts::flash_operator_link_rests };
    told(&session, person, words).await
}

/// Ends that somebody is an operator; their sessions end with it.
///
/// # Errors
/// As [`give_role`].
pub async fn deactivate(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(person): Id<PersonId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Operators)?;
    let EmptyForm {} = fields.read()?;
    let mut tx = app.db.sign_in().await?;
    match acts::deactivate(&mut tx, &scope.actor(), person).await {
        Ok(()) => {
            tx.commit().await?;
            if person == scope.user.person {
                return Ok(see_other("/"));
            }
            told(&session, person, Texts::flash_operator_deactivated).await
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            refused(&app, &mut scope, person, why, None).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn told(session: &Session, person: PersonId, words: fn(&Texts) -> String) -> AppResult {
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&paths::operator(person)))
}

/// Nothing was done: the page again, with the reason.
async fn refused(
    app: &App,
    scope: &mut OperatorScope,
    person: PersonId,
    why: Refused,
    role: Option<OperatorRole>,
) -> AppResult {
    scope.refuse(&why.entry(person, role)).await?;
    let text = scope.locale().texts().last_administrator();
    let field = if role.is_some() { "role" } else { "deactivation" };
    render(app, scope, person, vec![Problem { field: field.to_owned(), text }]).await
}
