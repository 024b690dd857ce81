//! Whether address and password fit, within the limits on tries and on hashing.

use std::net::{IpAddr, Ipv4Addr};

use axum::http::HeaderMap;
use secrecy::SecretString;

use super::device::{self, Account};
use super::session::actor;
use crate::audit::{self, AccountAct, Because, Recorded};
use crate::error::AppResult;
use crate::state::App;
use crate::users::limits::{self, Limit};
use crate::users::store::credentials::{self, Person};
use crate::users::store::limits as store;
use crate::users::{EmailAddress, password};
use crate::web::context::RequestContext;
use crate::web::hang_up::HungUp;

/// Why a try to sign in failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    EmptyEmail,
    EmptyPassword,
    Wrong,
    /// Too many wrong ones before it: it had no effect.
    TooMany,
    /// Too many people are at it right now: it had no effect.
    Busy,
}

/// What somebody typed.
#[derive(Debug)]
pub struct Typed<'a> {
    pub email: &'a str,
    pub password: &'a SecretString,
}

/// Looks whether address and password fit. Each wrong try leaves an entry in the log, but for those beyond a limit, which
/// are counted by the minute.
///
/// Nothing is asked of the database before the try has its turn: so a flood of tries waits here, and holds up no page.
///
/// # Errors
/// Those of the database.
pub async fn check(
    app: &App,
    context: &RequestContext,
    headers: &HeaderMap,
    hung_up: &HungUp,
    typed: &Typed<'_>,
) -> AppResult<Result<Account, Failure>> {
    let email = EmailAddress::parse(typed.email).ok();
    let device = match &email {
        Some(email) => device::find_known(app, headers, email).await?,
        None => None,
    };
    let turns = if device.is_some() { &app.hashing.known } else { &app.hashing.strangers };
    let Ok(turn) = turns.take(hung_up.wait()).await else { return Ok(Err(Failure::Busy)) };
    // It happens now: its turn was waited for.
    context.acts.lock_held(None);
    let address = context.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let limits = match device {
        Some(device) => limits::limits_of_device(&device.id),
        None => limits::limits_of_stranger(typed.email, address),
    };
    let Some(person) = count_and_find(app, context, &limits, email.as_ref(), address).await? else {
        return Ok(Err(Failure::TooMany));
    };
    let person = person.filter(|person| app.is_demo() || !person.demo);
    let stored = person.as_ref().and_then(|person| person.password_hash.clone());
    let fits = password::verify(&turn, typed.password.clone(), stored).await?;
    let Some(person) = person.filter(|_| fits) else {
        record_wrong(app, context, email).await?;
        return Ok(Err(Failure::Wrong));
    };
    // A right one costs nobody anything.
    let mut tx = app.db.sign_in().await?;
    store::give_back(&mut tx, &limits, context.acts.at()).await?;
    tx.commit().await?;
    let Person { id, email, password_version, .. } = person;
    Ok(Ok(Account { person: id, email, password_version }))
}

/// Counts the try and finds its account; nothing beyond a limit. No connection waits while the password is hashed.
async fn count_and_find(
    app: &App,
    context: &RequestContext,
    limits: &[Limit],
    email: Option<&EmailAddress>,
    address: IpAddr,
) -> AppResult<Option<Option<Person>>> {
    let mut tx = app.db.sign_in().await?;
    if !store::count_try(&mut tx, limits, context.acts.at()).await? {
        tx.rollback().await?;
        let mut tx = app.db.sign_in().await?;
        store::count_throttled(&mut tx, &limits::network(address), context.acts.at()).await?;
        tx.commit().await?;
        return Ok(None);
    }
    let person = match email {
        Some(email) => credentials::find_person(&mut tx, email).await?,
        None => None,
    };
    tx.commit().await?;
    Ok(Some(person))
}

async fn record_wrong(app: &App, context: &RequestContext, email: Option<EmailAddress>) -> AppResult<()> {
    let mut tx = app.db.sign_in().await?;
    // What was typed, if it has the form of an address; else it may be a password in the wrong field.
    let name = email.map(|email| email.as_str().to_owned()).unwrap_or_default();
    let entry = AccountAct::SessionBegun { person_id: None, by: None }.refused(Because::WrongPassword);
    audit::record_programme(&mut tx, &actor(context, None, name), &entry).await?;
    tx.commit().await?;
    Ok(())
}
