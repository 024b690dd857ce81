//! The beginning of a session, whichever way somebody signed in.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use tower_sessions::Session;

use super::acts;
use super::device::{self, Account};
use crate::audit::{self, AccountAct, Actor, Entry, Recorded, SignedInBy, counted};
use crate::base::ids::PersonId;
use crate::error::AppResult;
use crate::scope::SignedIn;
use crate::state::App;
use crate::users::EmailAddress;
use crate::users::browsers::Device;
use crate::users::sessions::{self, keys};
use crate::users::store::credentials;
use crate::web::context::RequestContext;

/// Whoever signs in or sets a password, for the log: a person as a member of no company, or somebody unknown.
#[must_use]
pub fn actor(context: &RequestContext, person: Option<PersonId>, name: String) -> Actor {
    Actor {
        member: None,
        person,
        name,
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    }
}

/// Begins a session under a new id, and records it. False when the account's password was changed meanwhile: then there
/// is none. Whoever signs in with their password on a device that isn't known is told by mail, but for their very first time.
///
/// # Errors
/// Those of the database.
pub async fn begin(
    app: &App,
    (context, headers): (&RequestContext, &HeaderMap),
    session: &Session,
    account: &Account,
    by: SignedInBy,
) -> AppResult<bool> {
    if !open(context, headers, session, account).await? {
        return Ok(false);
    }
    let mut tx = app.db.sign_in().await?;
    let before = credentials::note_signed_in(&mut tx, account.person, context.acts.at()).await?;
    let is_told = by == SignedInBy::Password && before.told_of_devices && !before.is_first && !before.demo;
    if is_told && !is_known(app, headers, account) {
        let device = device_of(headers);
        let address = context.address.map(|address| address.to_string());
        let about = (device, address);
        acts::tell_new_device(&mut tx, context.acts.at(), account.person, about, context.locale()).await?;
    }
    let entry = AccountAct::SessionBegun { person_id: Some(account.person), by: Some(by) }.done();
    let actor = actor(context, Some(account.person), account.email.clone());
    audit::record_programme(&mut tx, &actor, &entry).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether somebody signed in to the account on this device before, with whichever of its passwords.
fn is_known(app: &App, headers: &HeaderMap, account: &Account) -> bool {
    EmailAddress::parse(&account.email).is_ok_and(|email| device::find_id(app, headers, &email).is_some())
}

fn device_of(headers: &HeaderMap) -> Device {
    let user_agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    Device::of(user_agent.unwrap_or_default())
}

/// Opens a session under a new id, and records nothing: for whoever goes on with another password.
///
/// # Errors
/// Those of the database.
pub async fn open(
    context: &RequestContext,
    headers: &HeaderMap,
    session: &Session,
    account: &Account,
) -> AppResult<bool> {
    // Nothing of the visitor before goes over. Not by `flush`: what is inserted after it is stored under the old id
    // again.
    // The password was hashed meanwhile.
    context.acts.lock_held(None);
    if session.id().is_some() {
        session.clear().await;
        session.cycle_id().await?;
    }
    session.insert(keys::PERSON, account.person).await?;
    session.insert(keys::PASSWORD_VERSION, account.password_version).await?;
    session.insert(keys::SIGNED_IN_AT, context.acts.at().unix_timestamp()).await?;
    session.insert(keys::DEVICE, device_of(headers)).await?;
    if let Some(address) = context.address {
        session.insert(keys::ADDRESS, address).await?;
    }
    if let Err(error) = session.save().await {
        session.clear().await;
        return if sessions::is_password_changed(&error) { Ok(false) } else { Err(error.into()) };
    }
    Ok(true)
}

/// Records a refused attempt of somebody who is signed in, in the programme's log, as long as there are not too many (R-LOG-1).
///
/// # Errors
/// Those of the database.
pub async fn record_refusal(app: &App, user: &SignedIn, entry: &Entry) -> sqlx::Result<()> {
    let actor = user.actor(&user.email);
    let mut tx = app.db.serve().await?;
    if counted::count_access(&mut tx, user.person, actor.at()).await? {
        audit::record_programme(&mut tx, &actor, entry).await?;
    }
    tx.commit().await
}
