//! The cookie by which the portal knows a device again on which somebody signed in.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use time::Duration;
use tower_sessions::cookie::{Cookie, SameSite};

use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult};
use crate::state::App;
use crate::users::EmailAddress;
use crate::users::devices::{KnownDevice, KnownDevices};
use crate::users::store::credentials;

/// How long a device is known after the last time that somebody signed in on it.
const KNOWN_FOR: Duration = Duration::days(365);

/// Whose account was signed in to, and with which of its passwords.
#[derive(Clone, Debug)]
pub struct Account {
    pub person: PersonId,
    /// Their address.
    pub email: String,
    pub password_version: i32,
}

fn name(app: &App) -> &'static str {
    if app.origins.https { "__Host-portal-device" } else { "portal-device" }
}

fn read(app: &App, headers: &HeaderMap) -> KnownDevices {
    let values = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = values.flat_map(Cookie::split_parse).filter_map(Result::ok);
    let found = cookies.find(|cookie| cookie.name() == name(app));
    found.map(|cookie| KnownDevices::parse(cookie.value())).unwrap_or_default()
}

/// The device, if somebody signed in to this account on it with the password that still holds.
///
/// # Errors
/// Those of the database, which is asked only about a mark that the portal made.
pub async fn find_known(
    app: &App,
    headers: &HeaderMap,
    email: &EmailAddress,
) -> AppResult<Option<KnownDevice>> {
    let Some(device) = read(app, headers).find(&app.secrets, email) else { return Ok(None) };
    let mut tx = app.db.sign_in().await?;
    let is_current = credentials::is_current(&mut tx, email, device.password_version).await?;
    tx.rollback().await?;
    Ok(is_current.then_some(device))
}

/// The device's name for this account, if somebody signed in to it here.
pub fn find_id(app: &App, headers: &HeaderMap, email: &EmailAddress) -> Option<[u8; 16]> {
    read(app, headers).find(&app.secrets, email).map(|device| device.id)
}

/// The device's name for the account that was signed in to last, as the browser says. Which account it is, and whether it
/// is one, only its address tells.
pub fn latest_id(app: &App, headers: &HeaderMap) -> Option<[u8; 16]> {
    read(app, headers).latest().map(|device| device.id)
}

/// Lets the browser keep that somebody signed in.
///
/// # Errors
/// When the system gives no random bytes.
pub fn remember(app: &App, headers: &HeaderMap, account: &Account, response: &mut Response) -> AppResult<()> {
    let email = EmailAddress::parse(&account.email)
        .map_err(|_| AppError::internal("an account whose address is none"))?;
    let devices = read(app, headers).with(&app.secrets, &email, account.password_version)?;
    let cookie = Cookie::build((name(app), devices.to_string()))
        .path("/")
        .secure(app.origins.https)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(KNOWN_FOR);
    let value = HeaderValue::try_from(cookie.to_string()).map_err(AppError::internal)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(())
}
