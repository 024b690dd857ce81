//! Revoking keys that nobody has got, and retiring a pool: each asked first on a page that says what will happen.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use super::{MENU, counted};
use crate::authz::operators::Task;
use crate::base::ids::{KeyImportId, ProductId};
use crate::base::typed::LINE_LETTERS;
use crate::error::{AppError, AppResult, NotDone};
use crate::keys::acts::levels::{self as acts, NotRevoked, Revoke};
use crate::keys::imports::State as Progress;
use crate::keys::levels::{COUNTED, Level, MOST_REVOKED};
use crate::keys::paths;
use crate::keys::store::{imports, levels};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id};
use crate::web::keyset::Choice;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

/// Which keys are to be revoked, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RevokeForm {
    import: String,
    count: String,
    reason: String,
}

/// `yes` retires a pool, `no` takes it up again.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RetireForm {
    retire: String,
}

#[derive(Template)]
#[template(path = "console/keys/revocation.html")]
struct RevocationPage {
    shell: Shell,
    pool: String,
    product: String,
    available: String,
    imports: Vec<Choice>,
    typed: RevokeForm,
}

#[derive(Template)]
#[template(path = "console/keys/retirement.html")]
struct RetirementPage {
    shell: Shell,
    pool: String,
    product: String,
    retired: bool,
}

async fn find(scope: &mut OperatorScope, product: ProductId) -> AppResult<Level> {
    scope.require(Task::Keys)?;
    let now = scope.now();
    levels::find(scope.tx().await?, product, now).await?.ok_or(AppError::UnknownId)
}

/// Asks which keys shall be revoked.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show_revocation(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
) -> AppResult {
    let level = find(&mut scope, product).await?;
    revocation_page(&app, &mut scope, &level, RevokeForm::default(), Vec::new()).await
}

async fn revocation_page(
    app: &App,
    scope: &mut OperatorScope,
    level: &Level,
    typed: RevokeForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let done = imports::list_of(scope.tx().await?, level.product).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let mut choices = vec![Choice { value: String::new(), text: t.revoke_any(), chosen: false }];
    for import in done.into_iter().filter(|it| it.state == Progress::Done) {
        let value = import.id.to_string();
        let text = t.revoke_of_import(Moment::new(import.begun_at, locale)?.text);
        choices.push(Choice { chosen: value == typed.import, value, text });
    }
    let pool = paths::pool(level.product);
    let shell = Shell::console(app, scope, MENU.place, t.revoke_keys()).with_problems(problems);
    let revocation = RevocationPage {
        shell: Shell { here: format!("{pool}/revocation"), ..shell },
        pool,
        product: level.name.of(t).to_owned(),
        available: counted(level.available, COUNTED, locale),
        imports: choices,
        typed,
    };
    page(status, &revocation)
}

/// Revokes keys.
///
/// # Errors
/// As [`show_revocation`]. What is wrong is told on the form again.
pub(super) async fn revoke(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
    Form(form): Form<RevokeForm>,
) -> AppResult {
    let level = find(&mut scope, product).await?;
    let import = match form.import.as_str() {
        "" => None,
        import => Some(KeyImportId(import.parse::<Uuid>().map_err(|_| AppError::WrongFields)?)),
    };
    let actor = scope.actor();
    let asked = Revoke { import, count: form.count.trim().parse().ok(), reason: &form.reason };
    match acts::revoke(scope.tx().await?, &actor, &level, asked).await {
        Ok(count) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_keys_revoked(count)).leave(&session).await?;
            Ok(see_other(&paths::pool(product)))
        }
        Err(NotDone::Refused(wrong)) => {
            scope.refuse(&acts::revoke_refused(&level)).await?;
            let locale = scope.locale();
            let t = locale.texts();
            let problem = |it: NotRevoked| match it {
                NotRevoked::NoCount => ("count", t.revoke_no_count(locale.number(MOST_REVOKED))),
                NotRevoked::NothingThere => ("count", t.revoke_nothing()),
                NotRevoked::NoReason => ("reason", t.revoke_no_reason()),
                NotRevoked::LongReason => ("reason", t.revoke_long_reason(locale.number(LINE_LETTERS))),
            };
            let problems = wrong.into_iter().map(problem);
            let problems = problems.map(|(field, text)| Problem { field: field.to_owned(), text }).collect();
            revocation_page(&app, &mut scope, &level, form, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Asks whether a pool shall be retired, or taken up again.
///
/// # Errors
/// As [`show_revocation`].
pub(super) async fn show_retirement(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
) -> AppResult {
    let level = find(&mut scope, product).await?;
    let t = scope.locale().texts();
    let title = if level.retired { t.take_pool_up() } else { t.retire_pool() };
    let retirement = RetirementPage {
        shell: Shell::console(&app, &scope, MENU.place, title),
        pool: paths::pool(product),
        product: level.name.of(t).to_owned(),
        retired: level.retired,
    };
    page(StatusCode::OK, &retirement)
}

/// Retires a pool, or takes it up again. Pressed twice, it is done once.
///
/// # Errors
/// As [`show_revocation`]; [`AppError::WrongFields`].
pub(super) async fn retire(
    State(_app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(product): Id<ProductId>,
    Form(form): Form<RetireForm>,
) -> AppResult {
    let level = find(&mut scope, product).await?;
    let retire = match form.retire.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(AppError::WrongFields),
    };
    let actor = scope.actor();
    acts::retire(scope.tx().await?, &actor, &level, retire).await?;
    scope.commit().await?;
    let words = move |t: &crate::i18n::Texts| {
        let product = level.name.of(t);
        if retire { t.flash_pool_retired(product) } else { t.flash_pool_taken_up(product) }
    };
    Flash::new(None, words).leave(&session).await?;
    Ok(see_other(&paths::pool(product)))
}
