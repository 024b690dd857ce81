//! Fulfilling an activation, and declining it.

use axum::extract::State;
use secrecy::SecretString;
use serde::Deserialize;
use tower_sessions::Session;

use super::page::{Typed, find, render};
use super::told;
use crate::activations::acts::{self, Ids, Locked, NotDeclined, NotFulfilled};
use crate::activations::support_ids::{self, SupportIdError, SupportIds};
use crate::activations::{Case, LONGEST_MESSAGE, paths};
use crate::authz::operators::Task;
use crate::base::ids::ActivationId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Id};
use crate::web::see_other;

async fn lock(scope: &mut OperatorScope, id: ActivationId) -> AppResult<Locked> {
    let (locale, actor) = (scope.locale(), scope.actor());
    acts::lock(scope.tx().await?, &actor, id, locale).await?.ok_or(AppError::UnknownId)
}

async fn done(session: &Session, id: ActivationId, flash: Flash) -> AppResult {
    flash.leave(session).await?;
    Ok(see_other(&paths::console_activation(id)))
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

/// With what an activation is fulfilled: a technical one with both IDs, or `generate=yes` where the product has a
/// source of them; a go-to-market offer with nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FulfilForm {
    seen: String,
    access_id: Option<SecretString>,
    contract_id: Option<SecretString>,
    generate: Option<String>,
}

/// Which IDs a form asks for.
enum WantedIds {
    /// Those that it holds.
    Given(Ids),
    /// New ones, of this source.
    Made(String),
}

impl FulfilForm {
    /// What the form asks for.
    fn ids(self, case: &Case) -> AppResult<WantedIds> {
        let typed = (self.access_id, self.contract_id);
        if !case.is_technical() {
            let nothing = typed.0.is_none() && typed.1.is_none() && self.generate.is_none();
            return if nothing { Ok(WantedIds::Given(Ids::None)) } else { Err(AppError::WrongFields) };
        }
        match (self.generate.as_deref(), typed, &case.ids_source) {
            (Some("yes"), (None, None), Some(source)) => Ok(WantedIds::Made(source.clone())),
            (Some(_), ..) => Err(AppError::WrongFields),
            (None, (access, contract), _) => {
                let (access, contract) = (access.unwrap_or_default(), contract.unwrap_or_default());
                Ok(WantedIds::Given(Ids::Typed { access, contract }))
            }
        }
    }
}

/// Fulfils an activation. Of two operators at once one does, and the other is told; pressed twice, it is done once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn fulfil(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let case = find(scope.tx().await?, id, locale).await?;
    let form: FulfilForm = fields.read()?;
    let seen = form.seen.clone();
    let ids = match form.ids(&case)? {
        WantedIds::Given(ids) => ids,
        WantedIds::Made(source) => make_ids(&mut scope, &source, &case, &seen).await?,
    };
    let locked = lock(&mut scope, id).await?;
    match acts::fulfil(scope.tx().await?, &actor, &app.secrets, &locked, ids, Some(&seen)).await {
        Ok(_) => {
            scope.commit().await?;
            done(&session, id, told::fulfilled(&locked.case)).await
        }
        Err(NotDone::Refused(why)) => tell_not_fulfilled(&app, &session, scope, &locked.case, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Asks a source, unless it is for something that was decided meanwhile. No transaction is open then: a source may take
/// its time.
async fn make_ids(scope: &mut OperatorScope, source: &str, case: &Case, seen: &str) -> AppResult<Ids> {
    scope.undo().await?;
    if !case.is_open_as(Some(seen)) {
        return Ok(Ids::Unmade);
    }
    Ok(ask_source(source, case).await.map_or_else(
        |error| {
            tracing::warn!(activation = %case.id, %error, "no support IDs were made");
            Ids::Unmade
        },
        Ids::Made,
    ))
}

async fn ask_source(source: &str, case: &Case) -> Result<SupportIds, SupportIdError> {
    support_ids::ask(support_ids::find(source)?, &case.order()).await
}

/// Why it was not fulfilled: on its page, at the field; where somebody was quicker, who.
async fn tell_not_fulfilled(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    case: &Case,
    why: NotFulfilled,
) -> AppResult {
    scope.refuse(&why.entry(case)).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let problems = match why {
        NotFulfilled::Changed => return done(session, case.id, told::changed(case)).await,
        NotFulfilled::WrongIds { access, contract } => wrong_ids(access, contract, t),
        NotFulfilled::NoIds => vec![problem("fulfil", t.case_no_ids_made())],
        NotFulfilled::Unfulfillable(why) => vec![problem("fulfil", why.text(case, locale))],
    };
    render(app, &mut scope, case.id, &Typed::default(), problems).await
}

fn wrong_ids(access: bool, contract: bool, t: &Texts) -> Vec<Problem> {
    let ids = [("access_id", t.access_id(), access), ("contract_id", t.contract_id(), contract)];
    let wrong = ids.into_iter().filter(|(.., is_wrong)| *is_wrong);
    wrong.map(|(field, name, _)| problem(field, t.case_id_wrong(name, support_ids::LONGEST))).collect()
}

/// Why an activation is declined.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeclineForm {
    message: String,
    seen: String,
}

/// Declines an activation, with the reason. Of two operators at once one does, and the other is told.
///
/// # Errors
/// As [`fulfil`].
pub async fn decline(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let actor = scope.actor();
    let locked = lock(&mut scope, id).await?;
    let form: DeclineForm = fields.read()?;
    match acts::decline(scope.tx().await?, &actor, &locked, &form.message, Some(&form.seen)).await {
        Ok(_) => {
            scope.commit().await?;
            done(&session, id, told::declined(&locked.case)).await
        }
        Err(NotDone::Refused(why)) => {
            tell_not_declined(&app, &session, scope, &locked.case, form.message, why).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Why it was not declined, as [`tell_not_fulfilled`].
async fn tell_not_declined(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    case: &Case,
    message: String,
    why: NotDeclined,
) -> AppResult {
    scope.refuse(&why.entry(case)).await?;
    let t = scope.locale().texts();
    let text = match why {
        NotDeclined::Changed => return done(session, case.id, told::changed(case)).await,
        NotDeclined::NoMessage => t.case_message_missing(),
        NotDeclined::LongMessage(letters) => t.case_message_long(letters, LONGEST_MESSAGE),
    };
    let typed = Typed { message, ..Typed::default() };
    render(app, &mut scope, case.id, &typed, vec![problem("message", text)]).await
}
