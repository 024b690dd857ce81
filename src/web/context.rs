//! What every part of one request knows of it: its id, its time, where it came from, which language it speaks.

use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{COOKIE, LOCATION, REFERER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;
use time::OffsetDateTime;
use tower_sessions::cookie::Cookie;

use crate::audit::{Because, Entry, Outcome};
use crate::base::clock::{ActClock, Clock};
use crate::base::ids::RequestId;
use crate::error::AppError;
use crate::i18n::Locale;
use crate::state::AppState;

/// The peer of the connection, put into each request by the server.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// One request.
#[derive(Clone, Debug)]
pub struct RequestContext {
    /// Its id, shown to the visitor when something went wrong.
    pub id: RequestId,
    /// When it came; one moment for all that it does.
    pub now: OffsetDateTime,
    /// When what it does happens: later, and under its lock.
    pub acts: ActClock,
    /// Where it came from.
    pub address: Option<IpAddr>,
    /// The path with its query, without the host.
    pub path_and_query: String,
    /// Whether it changes nothing.
    pub is_get: bool,
    asked: Option<Locale>,
    /// By the browser: its cookie, then what it accepts.
    accepted: Locale,
    /// The languages that the programme offers; not empty.
    offered: Vec<Locale>,
    /// What the session says of the visitor, once it was read: for the error pages too.
    visitor: Arc<OnceLock<VisitorHints>>,
    /// Whether control characters were taken out of what the visitor typed.
    cleaned: Arc<AtomicBool>,
    /// Why what was tried was refused, once it is on record.
    refused: Arc<OnceLock<Because>>,
}

/// What an error page needs to know of the visitor.
#[derive(Clone, Debug, Default)]
pub struct VisitorHints {
    /// The language of the account.
    pub language: Option<Locale>,
    /// The address of the person signed in.
    pub email: Option<String>,
    /// The person signed in.
    pub person: Option<crate::base::ids::PersonId>,
}

/// What stands behind these is known to whoever was sent the link, and to nobody else.
const WITH_TOKEN: [&str; 4] = ["/link/", "/mail/refuse/", "/join/", "/calendar/"];

impl RequestContext {
    /// The context of a request that comes now, perhaps by way of trusted proxies.
    #[must_use]
    pub fn new(
        request: &Request,
        clock: &Clock,
        trusted: &[IpNet],
        (https, offered): (bool, Vec<Locale>),
    ) -> Self {
        // Those of tests are known here at all in a build for tests.
        let is_offered = |it: &Locale| offered.contains(it) || Locale::for_tests().contains(it);
        Self {
            id: RequestId::new(),
            now: clock.now(),
            acts: ActClock::new(clock.clone()),
            address: client_address(request, trusted),
            path_and_query: request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            is_get: request.method() == axum::http::Method::GET,
            asked: asked_language(request.uri().query())
                .or_else(|| language_of_form(request))
                .filter(is_offered),
            accepted: kept_language(request.headers(), language_cookie(https))
                .filter(is_offered)
                .unwrap_or_else(|| accepted_language(request.headers(), &offered)),
            offered,
            visitor: Arc::default(),
            cleaned: Arc::default(),
            refused: Arc::default(),
        }
    }

    /// The language of the page: `?lang=`, then the one that the account has, then the one chosen in this browser, then the
    /// browser's own, then English: the first of them that the programme offers.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let chosen =
            || self.visitor.get().and_then(|visitor| visitor.language).filter(|it| self.offered.contains(it));
        self.asked.or_else(chosen).unwrap_or(self.accepted)
    }

    /// Notes that control characters were taken out of what the visitor typed, so that they are told.
    pub fn note_cleaned(&self) {
        self.cleaned.store(true, Ordering::Relaxed);
    }

    /// Whether they were.
    #[must_use]
    pub fn is_cleaned(&self) -> bool {
        self.cleaned.load(Ordering::Relaxed)
    }

    /// Notes why what was tried was refused, so that the page leads to the rule.
    pub fn note_refused(&self, entry: &Entry) {
        if let Outcome::Refused(because) = entry.outcome {
            // Where one request tries several things, the first that is refused is told.
            let _ = self.refused.set(because);
        }
    }

    /// Why it was, if it was.
    #[must_use]
    pub fn refused(&self) -> Option<Because> {
        self.refused.get().copied()
    }

    /// Remembers what the session says.
    pub fn remember(&self, hints: VisitorHints) {
        // Set by whoever reads the session first; a second reading says the same.
        let _ = self.visitor.set(hints);
    }

    /// What the session said, if it was read.
    #[must_use]
    pub fn visitor(&self) -> VisitorHints {
        self.visitor.get().cloned().unwrap_or_default()
    }

    /// The path without its query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.path_and_query.split('?').next().unwrap_or_default()
    }

    /// Whether the path is a secret, known to whoever was sent it alone.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        WITH_TOKEN.iter().any(|link| self.path().starts_with(link))
    }

    /// The path as logs keep it: bounded, without the token of a one-time link, without what a terminal would obey.
    #[must_use]
    pub fn path_for_logs(&self) -> String {
        if let Some(link) = WITH_TOKEN.iter().find(|link| self.path().starts_with(**link)) {
            return format!("{link}…");
        }
        self.path().chars().filter(|c| !c.is_control()).take(200).collect()
    }
}

/// Puts the context into the request; the outermost layer that knows the state.
pub async fn provide(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let languages = (app.origins.https, app.programme.now().locales());
    let context = RequestContext::new(&request, &app.clock, &app.trusted_proxies, languages);
    let id = context.id;
    let (method, path, start) = (request.method().clone(), context.path_for_logs(), Instant::now());
    request.extensions_mut().insert(context);
    let asked = asked_in_address(&request);
    let mut response = next.run(request).await;
    if let Some(locale) = asked {
        keep_language(&mut response, locale);
    }
    let (status, ms) = (response.status().as_u16(), start.elapsed().as_millis());
    if path.starts_with("/static/") {
        tracing::debug!(request = %id, %method, path, status, ms, "answered");
    } else {
        tracing::info!(request = %id, %method, path, status, ms, "answered");
    }
    if let Ok(value) = id.to_string().parse() {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// The language that a form's page was asked for in its address: what comes of the form is in it too.
fn language_of_form(request: &Request) -> Option<Locale> {
    if request.method() != axum::http::Method::POST {
        return None;
    }
    let referer = request.headers().get(REFERER)?.to_str().ok()?;
    asked_language(referer.split('#').next()?.split_once('?').map(|(_, query)| query))
}

/// The language that the address asks for, unless another is just being chosen.
fn asked_in_address(request: &Request) -> Option<Locale> {
    let context = request.extensions().get::<RequestContext>()?;
    context.asked.filter(|_| context.path() != "/language")
}

/// The page after an act is in the language that the address of the page before it asked for.
fn keep_language(response: &mut Response, locale: Locale) {
    if response.status() != StatusCode::SEE_OTHER {
        return;
    }
    let kept = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
    let Some(kept) = kept.filter(|it| it.starts_with('/')).map(|it| with_language(it, locale)) else {
        return;
    };
    if let Ok(value) = kept.parse() {
        response.headers_mut().insert(LOCATION, value);
    }
}

/// A path that asks for a language, unless it asks for one already.
fn with_language(path: &str, locale: Locale) -> String {
    let (path, anchor) = path.split_once('#').map_or((path, None), |(path, anchor)| (path, Some(anchor)));
    let (before, query) = path.split_once('?').unwrap_or((path, ""));
    if asked_language(Some(query)).is_some() {
        return anchor.map_or_else(|| path.to_owned(), |anchor| format!("{path}#{anchor}"));
    }
    let query = if query.is_empty() { String::new() } else { format!("{query}&") };
    let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    format!("{before}?{query}lang={locale}{anchor}")
}

fn asked_language(query: Option<&str>) -> Option<Locale> {
    let mut pairs = url::form_urlencoded::parse(query?.as_bytes());
    pairs.find(|(name, _)| name == "lang").and_then(|(_, tag)| Locale::of_one_page(&tag))
}

/// The name of the cookie in which a browser keeps the language that was chosen in it.
#[must_use]
pub fn language_cookie(https: bool) -> &'static str {
    if https { "__Host-portal-language" } else { "portal-language" }
}

fn kept_language(headers: &HeaderMap, name: &str) -> Option<Locale> {
    let values = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = values.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name).and_then(|cookie| Locale::of_one_page(cookie.value()))
}

fn accepted_language(headers: &HeaderMap, offered: &[Locale]) -> Locale {
    let header = headers.get("accept-language").and_then(|value| value.to_str().ok());
    Locale::negotiate(header.unwrap_or_default(), offered)
}

/// The peer, or, where it is a trusted proxy, the last address that the proxies name that is not one.
fn client_address(request: &Request, trusted: &[IpNet]) -> Option<IpAddr> {
    let peer = request.extensions().get::<Peer>()?.0.ip().to_canonical();
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(&peer) {
        return Some(peer);
    }
    let mut address = peer;
    for hop in hops(request.headers()).into_iter().rev() {
        // What a proxy didn't write as an address ends the chain: what stands before it can't be believed.
        let Some(hop) = hop else { break };
        address = hop.to_canonical();
        if !is_trusted(&address) {
            break;
        }
    }
    Some(address)
}

/// The addresses that proxies added, the nearest last; `None` for what is not one. `Forwarded` (RFC 7239) counts where
/// there is no `X-Forwarded-For`: a proxy writes one of the two, and must not pass on the other.
fn hops(headers: &HeaderMap) -> Vec<Option<IpAddr>> {
    let elements = |name: &'static str| {
        let values = headers.get_all(name).iter();
        // Not text: no address either.
        values.flat_map(|value| value.to_str().unwrap_or("?").split(',')).map(str::trim)
    };
    if headers.contains_key("x-forwarded-for") {
        return elements("x-forwarded-for").map(address_of_hop).collect();
    }
    elements("forwarded").map(|element| forwarded_for(element).and_then(address_of_hop)).collect()
}

/// What stands behind `for=` in an element such as `for="[2001:db8::1]:443";proto=https`.
fn forwarded_for(element: &str) -> Option<&str> {
    let mut pairs = element.split(';').filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.eq_ignore_ascii_case("for"))?;
    Some(value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value))
}

/// An address with or without a port, of IPv6 with or without its brackets.
fn address_of_hop(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let address = text.parse::<IpAddr>().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()));
    address.ok().or_else(|| bare?.parse::<std::net::Ipv6Addr>().ok().map(IpAddr::V6))
}

impl<S: Send + Sync> FromRequestParts<S> for RequestContext {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| AppError::internal("a request without its context"))
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn address_by(header: &str, peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut request = Request::builder();
        for value in forwarded {
            request = request.header(header, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(SocketAddr::new(peer.parse().unwrap(), 1)));
        let trusted: Vec<IpNet> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        client_address(&request, &trusted).unwrap().to_string()
    }

    fn address(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        address_by("x-forwarded-for", peer, forwarded, trusted)
    }

    #[test]
    fn a_log_line_holds_no_token_and_no_query() {
        let context = |path: &str| RequestContext {
            id: RequestId::new(),
            now: OffsetDateTime::UNIX_EPOCH,
            acts: ActClock::new(Clock::stopped_at(OffsetDateTime::UNIX_EPOCH)),
            address: None,
            path_and_query: path.to_owned(),
            is_get: true,
            asked: None,
            accepted: Locale::En,
            offered: Locale::all().into(),
            visitor: Arc::default(),
            cleaned: Arc::default(),
            refused: Arc::default(),
        };
        assert_eq!(context("/link/0123abcd?lang=fr").path_for_logs(), "/link/…");
        assert_eq!(context("/mail/refuse/0123abcd").path_for_logs(), "/mail/refuse/…");
        assert_eq!(context("/join/0123abcd/withdrawal").path_for_logs(), "/join/…");
        assert_eq!(context("/calendar/0123abcd.ics").path_for_logs(), "/calendar/…");
        assert_eq!(context("/partners/1/benefits?q=secret").path_for_logs(), "/partners/1/benefits");
        assert_eq!(context(&format!("/{}", "a".repeat(500))).path_for_logs().len(), 200);
    }

    #[test]
    fn a_language_is_added_to_what_an_address_asks() {
        for (path, kept) in [
            ("/x", "/x?lang=fr"),
            ("/x?a=1#b", "/x?a=1&lang=fr#b"),
            ("/x#b", "/x?lang=fr#b"),
            ("/x?lang=ru#b", "/x?lang=ru#b"),
        ] {
            assert_eq!(with_language(path, Locale::Fr), kept);
        }
    }

    #[test]
    fn forwarded_addresses_count_only_from_a_trusted_proxy() {
        assert_eq!(address("198.51.100.1", &["203.0.113.9"], &[]), "198.51.100.1");
        assert_eq!(address("10.0.0.1", &["203.0.113.9"], &["10.0.0.0/8"]), "203.0.113.9");
        // What the visitor wrote themselves stands further left and is not believed.
        assert_eq!(address("10.0.0.1", &["1.1.1.1, 203.0.113.9"], &["10.0.0.0/8"]), "203.0.113.9");
        assert_eq!(
            address("10.0.0.1", &["1.1.1.1", "203.0.113.9, 10.0.0.2"], &["10.0.0.0/8"]),
            "203.0.113.9"
        );
        assert_eq!(address("10.0.0.1", &["203.0.113.9, nonsense"], &["10.0.0.0/8"]), "10.0.0.1");
        assert_eq!(address("10.0.0.1", &[], &["10.0.0.0/8"]), "10.0.0.1");
    }

    #[test]
    fn a_forwarded_address_is_read_with_its_port_and_in_brackets() {
        let through = |value: &str| address("10.0.0.1", &[value], &["10.0.0.0/8"]);
        for value in ["203.0.113.1", "203.0.113.1:5001", "1.1.1.1, 203.0.113.1:5001", "::ffff:203.0.113.1"] {
            assert_eq!(through(value), "203.0.113.1", "{value}");
        }
        for value in ["2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:443", "203.0.113.1 , [2001:DB8::1]:443"]
        {
            assert_eq!(through(value), "2001:db8::1", "{value}");
        }
        for value in
            ["203.0.113.1:", "203.0.113.1:99999", "[203.0.113.1]", "[2001:db8::1", "unknown", "", ","]
        {
            assert_eq!(through(value), "10.0.0.1", "{value}");
        }
    }

    #[test]
    fn forwarded_is_read_as_its_standard_says_and_only_without_the_other_header() {
        let through = |values: &[&str]| address_by("forwarded", "10.0.0.1", values, &["10.0.0.0/8"]);
        for value in
            ["for=203.0.113.1", "For=\"203.0.113.1:5001\";proto=https", "proto=https; for=203.0.113.1"]
        {
            assert_eq!(through(&[value]), "203.0.113.1", "{value}");
        }
        assert_eq!(through(&["for=\"[2001:db8::1]:443\""]), "2001:db8::1");
        assert_eq!(through(&["for=1.1.1.1, for=203.0.113.1", "for=10.0.0.2"]), "203.0.113.1");
        // What the visitor left open, the proxy's own element doesn't fall into.
        assert_eq!(through(&["for=\"1.1.1.1, for=203.0.113.1"]), "203.0.113.1");
        for value in
            ["for=unknown", "for=_hidden", "by=203.0.113.1", "for=1.1.1.1, proto=https", "203.0.113.1"]
        {
            assert_eq!(through(&[value]), "10.0.0.1", "{value}");
        }
        assert_eq!(address_by("forwarded", "198.51.100.1", &["for=203.0.113.1"], &[]), "198.51.100.1");
        let mut both = HeaderMap::new();
        both.insert("forwarded", "for=1.1.1.1".parse().unwrap());
        both.insert("x-forwarded-for", "203.0.113.1".parse().unwrap());
        assert_eq!(hops(&both), ["203.0.113.1".parse().ok()]);
    }
}
