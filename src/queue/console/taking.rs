//! The forms by which operators take an item and hand it over, for every area. A handler of an area names its item and
//! calls one of the two; what it tells, and its page, are those of the area ([`Page`]).

use std::future::Future;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use tower_sessions::Session;
use uuid::Uuid;

use crate::audit::{Actor, Recorded};
use crate::authz::operators::Task;
use crate::error::{AppResult, NotDone};
use crate::i18n::Locale;
use crate::queue::acts::{self, HandOver, LockedItem, Refused};
use crate::queue::assignment::picker;
use crate::queue::store::{self, Operator};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::App;
use crate::state::menu::Place;
use crate::web::extract::{EmptyForm, Fields};
use crate::web::person_picker::PersonPicker;
use crate::web::{page, see_other};

/// An item with a page of its own.
pub trait Page: LockedItem + Sized + Send {
    /// Locks the item and reads it. From now on the actor's act happens.
    ///
    /// # Errors
    /// [`AppError::UnknownId`](crate::error::AppError::UnknownId); those of the database.
    fn lock(
        conn: &mut PgConnection,
        actor: &Actor,
        id: Uuid,
        locale: Locale,
    ) -> impl Future<Output = AppResult<Self>> + Send;

    /// Where it stands in the menu.
    fn place(&self) -> Place;

    /// The address of its page.
    fn path(&self) -> String;

    /// What its page tells.
    fn flash(&self, told: Told<'_>) -> Flash;

    /// Its page again, with the operator that was chosen and what was wrong.
    ///
    /// # Errors
    /// Those of the page.
    fn show(
        app: &App,
        scope: &mut OperatorScope,
        id: Uuid,
        chosen: String,
        problems: Vec<Problem>,
    ) -> impl Future<Output = AppResult> + Send;
}

/// What became of an item.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// The operator has it.
    Taken,
    /// This one has it.
    HandedOver(&'a Operator),
    /// Nothing was done: somebody was quicker.
    Changed,
}

/// To whom an item shall be handed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandOverForm {
    /// As the page showed the item.
    seen: String,
    /// The operator's id.
    #[serde(default)]
    operator: String,
    /// Part of the address of whom it shall be.
    #[serde(default)]
    find: String,
    /// `yes`: operators are looked for; nothing is handed over yet.
    #[serde(default)]
    search: String,
}

/// The search for an operator, with those whom it found. It shows nothing of the item, so it is no reading of it.
#[derive(Template)]
#[template(path = "console/queue/handover.html")]
struct SearchPage {
    shell: Shell,
    back: String,
    seen: String,
    picker: PersonPicker,
}

/// Takes an item that nobody has taken. Of two operators at once one has it, and the other is told.
///
/// # Errors
/// [`AppError::NotTheirTask`](crate::error::AppError::NotTheirTask);
/// [`AppError::UnknownId`](crate::error::AppError::UnknownId);
/// [`AppError::WrongFields`](crate::error::AppError::WrongFields); those of the database.
pub async fn take<P: Page>(
    session: &Session,
    mut scope: OperatorScope,
    id: Uuid,
    fields: &Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let item = P::lock(scope.tx().await?, &actor, id, locale).await?;
    let EmptyForm {} = fields.read()?;
    match acts::take(scope.tx().await?, &item, &actor).await {
        Ok(()) => {
            scope.commit().await?;
            tell(session, &item, Told::Taken).await
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&item.taking().refused(why.because())).await?;
            tell(session, &item, Told::Changed).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Hands an item over to another active operator; or looks for one.
///
/// # Errors
/// As [`take`].
pub async fn hand_over<P: Page>(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    id: Uuid,
    fields: &Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let item = P::lock(scope.tx().await?, &actor, id, locale).await?;
    let form: HandOverForm = fields.read()?;
    if form.search == "yes" {
        return search(app, &mut scope, &item, form).await;
    }
    let wish = HandOver::read(scope.tx().await?, &form.operator, form.seen).await?;
    match acts::hand_over(scope.tx().await?, &item, &wish, &actor).await {
        Ok(to) => {
            scope.commit().await?;
            tell(session, &item, Told::HandedOver(to)).await
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&item.handing_over(wish.person()).refused(why.because())).await?;
            match why {
                Refused::Changed => tell(session, &item, Told::Changed).await,
                Refused::NotAnOperator => {
                    let text = locale.texts().queue_choose_operator();
                    let problems = vec![Problem { field: "operator".to_owned(), text }];
                    P::show(app, &mut scope, id, form.operator, problems).await
                }
            }
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// The operators who fit what was typed, on a page that the form leads on from.
async fn search(app: &App, scope: &mut OperatorScope, item: &impl Page, form: HandOverForm) -> AppResult {
    let locale = scope.locale();
    let mine = item.assignee().unwrap_or(scope.user.person);
    let operators = store::list_operators(scope.tx().await?).await?;
    let operators = operators.into_iter().filter(|it| it.person != mine).collect();
    scope.undo().await?;
    let back = item.path();
    let picker = picker(&back, operators, (&form.operator, &form.find, true), locale);
    let shell = Shell::console(app, scope, item.place(), locale.texts().queue_hand_over());
    let shell = Shell { here: back.clone(), ..shell };
    page(StatusCode::OK, &SearchPage { shell, back, seen: form.seen, picker })
}

async fn tell(session: &Session, item: &impl Page, told: Told<'_>) -> AppResult {
    item.flash(told).leave(session).await?;
    Ok(see_other(&item.path()))
}
