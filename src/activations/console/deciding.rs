//! Taking an activation, handing it over, fulfilling and declining it.

use axum::extract::State;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use super::page::{LONGEST_MESSAGE, Typed, find, render};
use crate::activations::acts::{self, Locked};
use crate::activations::paths;
use crate::activations::support_ids::{self, SupportIds};
use crate::activations::{Case, automatic};
use crate::base::ids::{ActivationId, PersonId};
use crate::db::Tx;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::membership::ActivationState;
use crate::queue::assignment::HandOverForm;
use crate::queue::store as queue;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::see_other;

/// Opens a transaction with the activation's benefit locked.
async fn open(app: &App, scope: &OperatorScope, id: ActivationId) -> AppResult<(Tx, Locked)> {
    let mut tx = app.db.console().await?;
    let locked = acts::lock(&mut tx, id, scope.locale()).await?.ok_or(AppError::UnknownId)?;
    Ok((tx, locked))
}

/// Somebody was quicker: nothing is done, and the page tells who.
async fn tell_changed(
    app: &App,
    session: &Session,
    scope: &OperatorScope,
    case: &Case,
    action: &'static str,
) -> AppResult {
    scope.record_refusal(&app.db, &acts::refused(case, action, "stale")).await?;
    let by = match case.state {
        ActivationState::InProgress => case.assignee.as_ref(),
        _ => case.last_operator.as_ref(),
    };
    let by = by.map(|operator| operator.email.clone());
    done(session, case.id, Flash::ActivationChanged { state: case.state, by }).await
}

async fn done(session: &Session, id: ActivationId, flash: Flash) -> AppResult {
    flash.leave(session).await?;
    Ok(see_other(&paths::console_activation(id)))
}

/// Something is wrong with what was sent: it is recorded, and the page told again.
async fn refuse(
    app: &App,
    scope: &OperatorScope,
    case: &Case,
    (action, reason): (&'static str, &str),
    typed: &Typed,
    problems: Vec<Problem>,
) -> AppResult {
    scope.record_refusal(&app.db, &acts::refused(case, action, reason)).await?;
    render(app, scope, case.id, typed, problems).await
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

/// Takes an activation that nobody has taken. Of two operators at once one has it, and the other is told by whom.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn take(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let EmptyForm {} = fields.read()?;
    let me = scope.user.person;
    let flash = Flash::ActivationTaken { product: case.product_name.clone() };
    let is_mine = case.assignee.as_ref().is_some_and(|it| it.person == me);
    if case.state.is_open() && is_mine {
        // Pressed twice: it is his, which is what he asked for.
        drop(tx);
        return done(&session, id, flash).await;
    }
    if !case.state.is_open()
        || case.assignee.is_some()
        || !acts::give_to(&mut tx, &case, me, &scope.actor()).await?
    {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, "activations.taken").await;
    }
    tx.commit().await?;
    done(&session, id, flash).await
}

/// Hands an activation over to another active operator.
///
/// # Errors
/// As [`take`].
pub async fn hand_over(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    const ACTION: &str = "activations.handed_over";
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let form: HandOverForm = fields.read()?;
    let wanted = form.find(queue::list_operators(&mut tx).await?);
    let has_it = |person: PersonId| case.assignee.as_ref().is_some_and(|it| it.person == person);
    let product = case.product_name.clone();
    let pressed_twice = case.state.is_open() && wanted.as_ref().is_some_and(|it| has_it(it.person));
    if let Some(to) = wanted.as_ref().filter(|_| pressed_twice) {
        drop(tx);
        return done(&session, id, Flash::ActivationHandedOver { product, to: to.email.clone() }).await;
    }
    if form.seen != case.seen() || !case.state.is_open() {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    let Some(to) = wanted else {
        drop(tx);
        let problems = vec![problem("operator", scope.locale().texts().queue_choose_operator())];
        let typed = Typed { operator: form.operator, ..Typed::default() };
        return refuse(&app, &scope, &case, (ACTION, "not_an_operator"), &typed, problems).await;
    };
    if !acts::give_to(&mut tx, &case, to.person, &scope.actor()).await? {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    tx.commit().await?;
    done(&session, id, Flash::ActivationHandedOver { product, to: to.email }).await
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

const FULFIL: &str = "activations.fulfilled";

/// Which IDs a form asks for.
enum WantedIds {
    /// Those that were typed.
    Typed(SupportIds),
    /// New ones, of this source.
    Made(String),
    /// None: a go-to-market offer has none.
    None,
}

impl WantedIds {
    fn typed(&self) -> Option<&SupportIds> {
        match self {
            Self::Typed(ids) => Some(ids),
            Self::Made(_) | Self::None => None,
        }
    }
}

impl FulfilForm {
    /// What the form asks for, or what is wrong with it.
    fn ids(self, case: &Case, t: &Texts) -> AppResult<Result<WantedIds, Vec<Problem>>> {
        let typed = (self.access_id, self.contract_id);
        if !case.is_technical() {
            let nothing = typed.0.is_none() && typed.1.is_none() && self.generate.is_none();
            return if nothing { Ok(Ok(WantedIds::None)) } else { Err(AppError::WrongFields) };
        }
        match (self.generate.as_deref(), typed, &case.ids_source) {
            (Some("yes"), (None, None), Some(source)) => Ok(Ok(WantedIds::Made(source.clone()))),
            (Some(_), ..) => Err(AppError::WrongFields),
            (None, (access, contract), _) => {
                let read = |typed: Option<SecretString>| support_ids::parse(typed?.expose_secret());
                let problems = || {
                    let wrong =
                        |field, name: String| problem(field, t.case_id_wrong(name, support_ids::LONGEST));
                    (wrong("access_id", t.access_id()), wrong("contract_id", t.contract_id()))
                };
                Ok(match (read(access), read(contract)) {
                    (Some(access), Some(contract)) => Ok(WantedIds::Typed(SupportIds { access, contract })),
                    (Some(_), None) => Err(vec![problems().1]),
                    (None, Some(_)) => Err(vec![problems().0]),
                    (None, None) => Err([problems().0, problems().1].into()),
                })
            }
        }
    }
}

/// Fulfils an activation. Of two operators at once one does, and the other is told; pressed twice, it is done once.
///
/// # Errors
/// As [`take`].
pub async fn fulfil(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    let locale = scope.locale();
    let mut tx = app.db.console().await?;
    let case = find(&mut tx, id, locale).await?;
    drop(tx);
    let form: FulfilForm = fields.read()?;
    let seen = form.seen.clone();
    let wanted = form.ids(&case, locale.texts())?;
    if seen != case.seen() || !case.state.is_open() {
        let typed = wanted.as_ref().ok().and_then(WantedIds::typed);
        return fulfilled_before(&app, &session, &scope, &case, typed).await;
    }
    let (ids, made) = match wanted {
        Err(problems) => {
            let refused = (FULFIL, "wrong_ids");
            return refuse(&app, &scope, &case, refused, &Typed::default(), problems).await;
        }
        Ok(WantedIds::None) => (None, false),
        Ok(WantedIds::Typed(ids)) => (Some(ids), false),
        // Outside of any transaction: a source may take its time.
        Ok(WantedIds::Made(source)) => match make_ids(&source, &case).await {
            Ok(ids) => (Some(ids), true),
            Err(error) => {
                tracing::warn!(activation = %id, %error, "no support IDs were made");
                let problems = vec![problem("fulfil", locale.texts().case_no_ids_made())];
                return refuse(&app, &scope, &case, (FULFIL, "no_ids"), &Typed::default(), problems).await;
            }
        },
    };
    let (mut tx, locked) = open(&app, &scope, id).await?;
    if seen != locked.case.seen() {
        drop(tx);
        let typed = ids.as_ref().filter(|_| !made);
        return fulfilled_before(&app, &session, &scope, &locked.case, typed).await;
    }
    let until = match locked.case.fulfillable(scope.now()) {
        Ok(until) => until,
        Err(why) => {
            drop(tx);
            let problems = vec![problem("fulfil", why.text(&locked.case, locale))];
            let refused = (FULFIL, why.as_str());
            return refuse(&app, &scope, &locked.case, refused, &Typed::default(), problems).await;
        }
    };
    let sealed = match &ids {
        Some(ids) => Some(acts::seal(&app.secrets, &locked.case, ids)?),
        None => None,
    };
    acts::fulfil(&mut tx, &locked, sealed.as_ref(), until, &scope.actor()).await?;
    tx.commit().await?;
    done(&session, id, fulfilled(&locked.case)).await
}

async fn make_ids(source: &str, case: &Case) -> Result<SupportIds, support_ids::SupportIdError> {
    support_ids::ask(support_ids::find(source)?, &automatic::order(case)).await
}

fn fulfilled(case: &Case) -> Flash {
    Flash::ActivationFulfilled { product: case.product_name.clone(), company: case.company.name.clone() }
}

/// It is not as the page showed. Where the same operator has fulfilled it, with the same IDs if he typed any, he has
/// pressed twice: what he asked for is done.
async fn fulfilled_before(
    app: &App,
    session: &Session,
    scope: &OperatorScope,
    case: &Case,
    typed: Option<&SupportIds>,
) -> AppResult {
    let is_his = case.state == ActivationState::Active && case.was_changed_by(scope.user.person);
    let is_same = match typed {
        Some(ids) if is_his => acts::has_ids(&app.secrets, case, ids)?,
        _ => is_his,
    };
    if is_same {
        return done(session, case.id, fulfilled(case)).await;
    }
    tell_changed(app, session, scope, case, FULFIL).await
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
/// As [`take`].
pub async fn decline(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    const ACTION: &str = "activations.declined";
    let t = scope.locale().texts();
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let form: DeclineForm = fields.read()?;
    // Browsers send the end of a line as two letters, and count it as one.
    let message = form.message.replace("\r\n", "\n");
    let message = message.trim();
    let flash =
        Flash::ActivationDeclined { product: case.product_name.clone(), company: case.company.name.clone() };
    if form.seen != case.seen() || !case.state.is_open() {
        drop(tx);
        let is_his = case.state == ActivationState::Declined && case.was_changed_by(scope.user.person);
        if is_his && case.message.as_deref() == Some(message) {
            return done(&session, id, flash).await;
        }
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    let letters = message.chars().count();
    if letters == 0 || letters > LONGEST_MESSAGE {
        drop(tx);
        let (reason, text) = match letters {
            0 => ("no_message", t.case_message_missing()),
            _ => ("long_message", t.case_message_long(letters, LONGEST_MESSAGE)),
        };
        let typed = Typed { message: form.message, ..Typed::default() };
        let problems = vec![problem("message", text)];
        return refuse(&app, &scope, &case, (ACTION, reason), &typed, problems).await;
    }
    acts::decline(&mut tx, &case, message, &scope.actor()).await?;
    tx.commit().await?;
    done(&session, id, flash).await
}
