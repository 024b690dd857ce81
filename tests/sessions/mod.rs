//! Signing in and out, sessions, one-time links, the language that stays, and where the start page leads.

mod cookie;
mod demo;
mod flood;
mod known_device;
mod language;
mod links;
mod over;
mod password;
mod reset;
mod way;

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use url::Url;

use crate::app::{Beside, Portal, TestApp, Visitor};

const ADMIN: &str = "global.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";

/// The session's cookie that a response sets: name and value.
fn cookie(response: &Response) -> Option<String> {
    cookie_named("portal-session=", response)
}

/// The cookie by which a device is known that a response sets: name and value.
fn device_cookie(response: &Response) -> Option<String> {
    cookie_named("portal-device=", response)
}

fn cookie_named(name: &str, response: &Response) -> Option<String> {
    let set = response.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let mut pairs = set.filter_map(|cookie| cookie.split(';').next());
    pairs.find(|pair| pair.trim_start_matches("__Host-").starts_with(name)).map(str::to_owned)
}

/// A visitor who sends these headers with every request, and keeps no cookies.
fn with_headers(base_url: &Url, headers: &[(&'static str, &str)]) -> Visitor {
    let mut map = HeaderMap::new();
    map.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), value.parse().unwrap());
    }
    let client = Client::builder().default_headers(map).redirect(Policy::none()).build().unwrap();
    Visitor { client, base_url: base_url.clone() }
}

fn with_cookie(base_url: &Url, cookie: &str) -> Visitor {
    with_headers(base_url, &[("cookie", cookie)])
}

async fn try_password(visitor: &Visitor, email: &str, password: &str) -> Response {
    visitor.post("/sign-in", &[("email", email), ("password", password)]).await
}

/// A visitor whom a proxy at this address announces.
fn from_address(portal: &Portal, address: &str) -> Visitor {
    with_headers(&portal.base_url, &[("x-forwarded-for", address)])
}

/// Two portals behind one proxy, on one database.
async fn behind_a_proxy(app: &TestApp) -> [Portal; 2] {
    let settings = Beside { demo: true, trusted_proxy: Some("127.0.0.0/8"), ..Beside::default() };
    [app.beside(settings).await, app.beside(settings).await]
}

/// Everybody's password after [`cheapen_passwords`].
const CHEAP: &str = "cheap to try";

/// Gives everybody a password whose hash takes a moment only: for tests with hundreds of tries.
async fn cheapen_passwords(app: &TestApp) {
    let params = Params::new(Params::MIN_M_COST, 1, 1, None).unwrap();
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = cheap.hash_password(CHEAP.as_bytes()).unwrap().to_string();
    app.run(&format!("update persons set password_hash = '{hash}'")).await;
}
