//! The beginning of a session, whichever way somebody signed in.

use tower_sessions::Session;

use super::device::Account;
use crate::audit::{self, Act, Actor, SignedInBy};
use crate::base::ids::PersonId;
use crate::error::AppResult;
use crate::state::App;
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
/// is none.
///
/// # Errors
/// Those of the database.
pub async fn begin(
    app: &App,
    context: &RequestContext,
    session: &Session,
    account: &Account,
    by: SignedInBy,
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
    if let Err(error) = session.save().await {
        session.clear().await;
        return if sessions::is_password_changed(&error) { Ok(false) } else { Err(error.into()) };
    }
    let mut tx = app.db.sign_in().await?;
    credentials::note_signed_in(&mut tx, account.person, context.acts.at()).await?;
    let entry = Act::SessionBegun { person_id: Some(account.person), by: Some(by) }.done();
    let actor = actor(context, Some(account.person), account.email.clone());
    audit::record_programme(&mut tx, &actor, &entry).await?;
    tx.commit().await?;
    Ok(true)
}
