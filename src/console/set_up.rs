//! Setting up a programme: what is to be done before the first company comes, and what of it is done. It stays on the
//! operators' first page until all of it is, or an administrator says so.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use crate::authz::operators::Task;
use crate::catalogue::acts as catalogue;
use crate::companies;
use crate::console::paths;
use crate::console::work::MENU;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::keys;
use crate::scope;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::set_up::paths::SET_UP;
use crate::set_up::{SetUp, acts, store};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/set_up.html")]
struct SetUpPage {
    shell: Shell,
    steps: Vec<Step>,
    left: usize,
    finished: bool,
    why_not: Option<String>,
    /// Whether mails are delivered.
    delivers: bool,
    /// Where test mails go.
    address: String,
}

struct Step {
    id: &'static str,
    heading: String,
    text: String,
    done: bool,
    /// Where it is done, and the words of the link.
    link: Option<(&'static str, String)>,
}

/// Shows what is to be done.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let set_up = store::find_set_up(scope.tx().await?).await?;
    let t = scope.locale().texts();
    let steps = steps(set_up, t);
    let set_up = SetUpPage {
        shell: Shell::console(&app, &scope, MENU.place, t.set_up()),
        left: steps.iter().filter(|it| !it.done).count(),
        steps,
        finished: set_up.finished,
        why_not: scope.why_not(Task::Settings),
        delivers: app.mail.delivers,
        address: scope.user.email.clone(),
    };
    page(StatusCode::OK, &set_up)
}

fn steps(it: SetUp, t: &Texts) -> Vec<Step> {
    let step = |id, heading, text, done, link| Step { id, heading, text, done, link };
    vec![
        step(
            "settings",
            t.set_up_settings(),
            t.set_up_settings_text(),
            it.settings,
            Some((paths::SETTINGS, t.settings())),
        ),
        step("mail", t.set_up_mail(), t.set_up_mail_text(), it.mail, None),
        step(
            "catalogue",
            t.set_up_catalogue(),
            t.set_up_catalogue_text(),
            it.catalogue,
            Some((paths::CATALOGUE_FILE, t.catalogue_file())),
        ),
        step(
            "keys",
            t.set_up_keys(),
            t.set_up_keys_text(),
            it.keys,
            Some((keys::paths::POOLS, t.key_pools())),
        ),
        step(
            "companies",
            t.set_up_companies(),
            t.set_up_companies_text(),
            it.companies,
            Some((companies::paths::COMPANIES, t.companies())),
        ),
    ]
}

/// The steps that are left, for the operators' first page: where each is done, and what it is.
///
/// # Errors
/// Those of the database.
pub(super) async fn left(scope: &mut OperatorScope) -> sqlx::Result<Vec<(String, String)>> {
    let set_up = store::find_set_up(scope.tx().await?).await?;
    if set_up.is_done() {
        return Ok(Vec::new());
    }
    let left = steps(set_up, scope.locale().texts()).into_iter().filter(|it| !it.done);
    Ok(left.map(|it| (format!("{SET_UP}#{}", it.id), it.heading)).collect())
}

/// Whether whoever reads is to do what is left, and so sees that first.
pub(super) fn leads_on(scope: &OperatorScope) -> bool {
    scope.role.may(Task::Settings)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SetUpForm {
    act: String,
}

/// Does a step: sends a test mail, loads the starter catalogue, or says that the rest is done.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Settings)?;
    let SetUpForm { act } = fields.read()?;
    match act.as_str() {
        "test_mail" => send_test(&app, &session, scope).await,
        "starter_catalogue" => load_starter(&session, scope).await,
        "finish" => finish(&session, scope).await,
        _ => Err(AppError::WrongFields),
    }
}

async fn send_test(app: &App, session: &Session, mut scope: OperatorScope) -> AppResult {
    let (actor, by) = (scope.actor(), scope.user.email.clone());
    acts::send_test_mail(scope.tx().await?, &actor, &by).await?;
    scope.commit().await?;
    let words = if app.mail.delivers { Texts::flash_test_mail_sent } else { Texts::flash_test_mail_rests };
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&format!("{}#mail", SET_UP)))
}

/// Loads the catalogue that the portal comes with, where there is none yet.
async fn load_starter(session: &Session, mut scope: OperatorScope) -> AppResult {
    let actor = scope.actor();
    let words: Box<dyn Fn(&Texts) -> String + Send> =
        match catalogue::import_starter(scope.tx().await?, &actor).await {
            Ok((products, offers)) => {
                scope.commit().await?;
                Box::new(move |t| t.flash_starter_loaded(products, offers))
            }
            Err(NotDone::Refused(why)) => {
                scope.refuse(&why.entry()).await?;
                Box::new(Texts::flash_starter_not_loaded)
            }
            Err(NotDone::Fault(fault)) => return Err(fault),
        };
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&format!("{}#catalogue", SET_UP)))
}

async fn finish(session: &Session, mut scope: OperatorScope) -> AppResult {
    let actor = scope.actor();
    acts::finish(scope.tx().await?, &actor).await?;
    scope.commit().await?;
    Flash::new(None, Texts::flash_set_up_finished).leave(session).await?;
    Ok(see_other(scope::paths::CONSOLE))
}
