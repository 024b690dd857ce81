//! Signing in and out, sessions, one-time links, the language that stays, and where the start page leads.

mod cookie;
mod demo;
mod language;
mod links;
mod password;
mod way;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use url::Url;

use crate::app::Visitor;

const ADMIN: &str = "global.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";

/// The cookie that a response sets: name and value.
fn cookie(response: &Response) -> Option<String> {
    let header = response.headers().get("set-cookie")?.to_str().unwrap();
    header.split(';').next().map(str::to_owned)
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
