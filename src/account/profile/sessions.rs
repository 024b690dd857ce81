//! A person's own sessions: on which device, from where, since when; and ending them (R-PPL-5).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tower_sessions::Session;
use uuid::Uuid;

use crate::account::mails::device_in_words;
use crate::audit::{self, AccountAct, Recorded};
use crate::base::ids::SessionId;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::scope::SignedIn;
use crate::scope::flash::Flash;
use crate::scope::paths::PROFILE_SESSIONS;
use crate::scope::shell::Shell;
use crate::state::{App, AppState};
use crate::users::browsers::Device;
use crate::users::sessions::keys;
use crate::users::store::{self, OwnSession};
use crate::web::extract::{EmptyForm, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "profile/sessions.html")]
struct SessionsPage {
    shell: Shell,
    sessions: Vec<Line>,
}

struct Line {
    id: SessionId,
    device: String,
    address: String,
    since: String,
    used: String,
    /// Whether it is the one that asks.
    current: bool,
}

/// How an address names a session: of its hash another one, so that it tells neither.
fn name_of(id_hash: &[u8]) -> SessionId {
    let digest = Sha256::new().chain_update("session").chain_update(id_hash).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    SessionId(Uuid::from_bytes(bytes))
}

impl Line {
    fn new(it: &OwnSession, user: &SignedIn) -> Self {
        let t = user.context.locale().texts();
        let device = it.data.get(keys::DEVICE).cloned();
        let device: Device = device.and_then(|it| serde_json::from_value(it).ok()).unwrap_or_default();
        let address = it.data.get(keys::ADDRESS).and_then(Value::as_str).map(str::to_owned);
        Self {
            id: name_of(&it.id_hash),
            device: device_in_words(device, t),
            address: address.unwrap_or_else(|| t.session_address_unknown()),
            since: user.date_time(it.begun_at),
            used: user.date_time(it.used_at),
            current: it.id_hash == user.session_hash,
        }
    }
}

/// The list.
///
/// # Errors
/// Those of the database.
pub async fn show(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let locale = user.context.locale();
    let found = list(&app, &user).await?;
    let mut sessions: Vec<Line> = found.iter().map(|it| Line::new(it, &user)).collect();
    sessions.sort_by_key(|it| !it.current);
    let shell = Shell::signed_in(&app, &user, locale.texts().profile_sessions());
    page(StatusCode::OK, &SessionsPage { shell, sessions })
}

async fn list(app: &App, user: &SignedIn) -> AppResult<Vec<OwnSession>> {
    let mut tx = app.db.serve().await?;
    let found = store::list_sessions(&mut tx, user.person, user.context.now).await?;
    tx.rollback().await?;
    Ok(found)
}

/// Ends one of the person's sessions. One that has ended already, or is none of theirs, is no session any more either way.
///
/// # Errors
/// Those of the database.
pub async fn end(
    State(app): State<AppState>,
    user: SignedIn,
    session: Session,
    Id(id): Id<SessionId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    let found = list(&app, &user).await?;
    let found = found.iter().find(|it| name_of(&it.id_hash) == id && it.id_hash != user.session_hash);
    if let Some(it) = found {
        let mut tx = app.db.serve().await?;
        if store::end_session(&mut tx, user.person, &it.id_hash).await? {
            record(&mut tx, &user, 1).await?;
        }
        tx.commit().await?;
    }
    Flash::anywhere(Texts::flash_session_ended).leave(&session).await?;
    Ok(see_other(PROFILE_SESSIONS))
}

/// Ends all of the person's sessions but this one.
///
/// # Errors
/// Those of the database.
pub async fn end_others(
    State(app): State<AppState>,
    user: SignedIn,
    session: Session,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    let mut tx = app.db.serve().await?;
    let ended = store::end_other_sessions(&mut tx, user.person, &user.session_hash).await?;
    if ended > 0 {
        record(&mut tx, &user, usize::try_from(ended).unwrap_or(usize::MAX)).await?;
    }
    tx.commit().await?;
    Flash::anywhere(Texts::flash_other_sessions_ended).leave(&session).await?;
    Ok(see_other(PROFILE_SESSIONS))
}

async fn record(conn: &mut sqlx::PgConnection, user: &SignedIn, count: usize) -> sqlx::Result<()> {
    let entry = AccountAct::SessionsEnded { person_id: user.person, count: Some(count) }.done();
    audit::record_programme(conn, &user.actor(&user.email), &entry).await
}
