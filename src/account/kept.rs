//! A form that was sent when its session had ended. Nothing of it is done, and nothing of it is lost: the sign-in page
//! carries its fields, and after signing in it stands filled, to be sent by a press. The browser alone keeps it meanwhile.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::Method;
use axum::http::header::REFERER;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use http_body_util::BodyExt as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tower_sessions::Session;
use url::{Url, form_urlencoded};

use super::{device, sign_in};
use crate::audit::Setting;
use crate::base::ids::PersonId;
use crate::base::secrets::Secrets;
use crate::error::{AppError, AppResult};
use crate::scope::flash;
use crate::state::{App, AppState};
use crate::users::{EmailAddress, sessions, store};
use crate::web::context::RequestContext;
use crate::web::extract::FORM_LIMIT;
use crate::web::paths::own_path;
use crate::web::upload::{Limits, Upload};

/// What its mark is made for.
const CONTEXT: &str = "form left at the end of a session";
/// What is never carried, not even by the browser that it was typed in. A file isn't a field.
const LEFT_OUT: [&str; 6] =
    ["password", "again", "present_password", "access_id", "contract_id", "product_key"];
/// What else a form to sign in holds, at most.
const ROOM_FOR_SIGNING_IN: usize = 4 * 1024;

/// A form with what was typed into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Where it goes.
    pub(super) path: String,
    pub(super) fields: Vec<(String, String)>,
}

/// To whom it is shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// Whose session it was.
    Person(PersonId),
    /// Who signed in on this device last: the session is gone.
    Device([u8; 16]),
    /// Nobody is known any more: whoever signs in on this page.
    Anybody,
}

impl Whose {
    fn message(&self, kept: &str) -> Vec<u8> {
        let whose = match self {
            Self::Person(person) => format!("person {}", person.0),
            Self::Device(id) => format!("device {}", BASE64.encode(id)),
            Self::Anybody => "anybody".to_owned(),
        };
        [Sha256::digest(whose).as_slice(), kept.as_bytes()].concat()
    }
}

impl Kept {
    /// As the sign-in page carries it; none when a form couldn't hold it beside what it takes to sign in.
    fn seal(&self, secrets: &Secrets, whose: &Whose) -> AppResult<Option<String>> {
        let text = serde_json::to_string(self)?;
        let mark = secrets.mark(CONTEXT, &whose.message(&text))?;
        let sealed = format!("{}.{text}", BASE64.encode(mark));
        let sent: usize = form_urlencoded::byte_serialize(sealed.as_bytes()).map(str::len).sum();
        Ok((sent <= FORM_LIMIT - ROOM_FOR_SIGNING_IN).then_some(sealed))
    }

    /// Reads what a sign-in page carried, if the portal wrote it, and for one of these.
    fn open(sealed: &str, secrets: &Secrets, whose: &[Whose]) -> Option<Self> {
        let (mark, text) = sealed.split_once('.')?;
        let mark = BASE64.decode(mark).ok()?;
        let is_for = |whose: &Whose| secrets.knows_mark(CONTEXT, &whose.message(text), &mark);
        whose.iter().any(is_for).then(|| serde_json::from_str(text).ok())?
    }

    /// Reads it from a request; none when there is nothing in it that somebody typed, or it is too long.
    async fn read(parts: &Parts, body: Bytes) -> Option<Self> {
        let path = own_path(parts.uri.path_and_query()?.as_str())?.to_owned();
        for long in ["text", "emails", "people"] {
            let request = Request::from_parts(parts.clone(), Body::from(body.clone()));
            if let Ok(Some(upload)) = Upload::read(request, Limits { body: FORM_LIMIT, long }).await {
                let mut fields = upload.fields.into_pairs();
                // Empty, they are missed by their page, which shows all else again.
                let secret = |(name, _): &&mut (String, String)| LEFT_OUT.contains(&name.as_str());
                fields.iter_mut().filter(secret).for_each(|(_, value)| value.clear());
                let is_text = |(name, value): &(String, String)| is_typed(name) && !value.trim().is_empty();
                return fields.iter().any(is_text).then_some(Self { path, fields });
            }
        }
        None
    }
}

/// Whether somebody types into the field of this name: what is shown to be looked over. Others are chosen, or hidden.
pub(super) fn is_typed(name: &str) -> bool {
    is_long(name)
        || ["title", "product", "customer", "phone", "email", "alternative_email", "warn_below"]
            .contains(&name)
        || ["code", "name", "price", "competency", "manage_url", "support_url"].contains(&name)
        || ["count", "company", "domain", "registration_number"].contains(&name)
        || ["tax_number", "own_reference", "amount", "note", "reference"].contains(&name)
        || ["mpn_id", "time_zone", "admin_name", "admin_email", "support_email", "support_phone"]
            .contains(&name)
        || name.starts_with("subject_")
        || name.parse::<Setting>().is_ok_and(Setting::is_typed)
        || name.starts_with("name_")
}

/// Whether it has several lines.
pub(super) fn is_long(name: &str) -> bool {
    [
        "text",
        "address",
        "message",
        "reason",
        "emails",
        "downloads",
        "not_beside",
        "domains",
        "companies",
        "people",
        "wishes",
    ]
    .contains(&name)
        || ["text_", "description_", "instructions_", "activation_"].iter().any(|it| name.starts_with(it))
}

/// What a sign-in page carried, for the account that signed in on it.
pub(super) fn open(app: &App, parts: &Parts, account: &device::Account, sealed: &str) -> Option<Kept> {
    let mut whose = vec![Whose::Person(account.person), Whose::Anybody];
    if let Ok(email) = EmailAddress::parse(&account.email) {
        whose.extend(device::find_id(app, &parts.headers, &email).map(Whose::Device));
    }
    Kept::open(sealed, &app.secrets, &whose)
}

/// The layer that answers a form whose session has ended: with the sign-in page, which says so and carries the form. Of
/// other forms it tells what was taken out of them.
pub async fn tell_session_over(State(app): State<AppState>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // It is in memory already (`web::intake`).
    let Ok(body) = body.collect().await else {
        return AppError::BadRequest("the body broke off").into_response();
    };
    let body = body.to_bytes();
    let response =
        flash::tell_cleaned(Request::from_parts(parts.clone(), Body::from(body.clone())), next).await;
    let error = response.extensions().get::<Arc<AppError>>();
    let is_over = error.is_some_and(|error| matches!(**error, AppError::SignInFirst { .. }));
    if !is_over || !was_somebody(&app, &parts) {
        return response;
    }
    sign_in_with(&app, &parts, body).await.unwrap_or_else(AppError::into_response)
}

/// Whether somebody was signed in in this browser. Who never was is only led to the sign-in page.
fn was_somebody(app: &App, parts: &Parts) -> bool {
    session_of(parts).is_some() || device::latest_id(app, &parts.headers).is_some()
}

fn session_of(parts: &Parts) -> Option<tower_sessions::session::Id> {
    parts.extensions.get::<Session>().and_then(Session::id)
}

async fn sign_in_with(app: &App, parts: &Parts, body: Bytes) -> AppResult {
    let context = parts.extensions.get::<RequestContext>();
    let context = context.ok_or_else(|| AppError::internal("a request without its context"))?;
    let kept = match Kept::read(parts, body).await {
        Some(kept) => kept.seal(&app.secrets, &find_whose(app, parts).await?)?,
        None => None,
    };
    sign_in::page_after_session(app, context, &way_back(app, parts), kept)
}

/// Whose session it was. An ended session is kept for some days, to tell just this.
async fn find_whose(app: &App, parts: &Parts) -> AppResult<Whose> {
    if let Some(id) = session_of(parts) {
        let mut tx = app.db.serve().await?;
        let person = store::find_person_of_ended(&mut tx, &sessions::hash(id)).await?;
        tx.rollback().await?;
        if let Some(person) = person {
            return Ok(Whose::Person(person));
        }
    }
    Ok(device::latest_id(app, &parts.headers).map_or(Whose::Anybody, Whose::Device))
}

/// The page on which the form stood.
fn way_back(app: &App, parts: &Parts) -> String {
    let referer = parts.headers.get(REFERER).and_then(|value| value.to_str().ok());
    let page = referer.and_then(|referer| Url::parse(referer).ok());
    let page = page.filter(|page| app.origins.knows_origin(&page.origin().ascii_serialization()));
    let path = page.map(|page| match page.query() {
        Some(query) => format!("{}?{query}", page.path()),
        None => page.path().to_owned(),
    });
    path.filter(|path| own_path(path).is_some()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(name: &str) -> Secrets {
        let folder = std::env::temp_dir().join(format!("portal-kept-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Secrets::load_or_create(&folder.join("secret.key")).unwrap()
    }

    fn kept(text: &str) -> Kept {
        let fields = [("type", "other"), ("text", text)];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        Kept { path: "/partners/1/service-requests".to_owned(), fields }
    }

    #[test]
    fn a_form_is_shown_to_whom_it_was_kept_for_and_not_when_it_was_changed() {
        let secrets = secrets("whose");
        let (anna, berta) = (Whose::Person(PersonId::new()), Whose::Person(PersonId::new()));
        let (form, device) = (kept("Line one\r\nline \"two\""), Whose::Device([7; 16]));
        for whose in [&anna, &device, &Whose::Anybody] {
            let sealed = form.seal(&secrets, whose).unwrap().unwrap();
            let open =
                |sealed: &str, whose: &Whose| Kept::open(sealed, &secrets, &[berta.clone(), whose.clone()]);
            assert_eq!(open(&sealed, whose).as_ref(), Some(&form));
            for other in [&berta, &Whose::Device([8; 16])] {
                assert_eq!(open(&sealed, other), None, "{whose:?}, {other:?}");
            }
            for changed in [sealed.replace("one", "three"), sealed.replace("/partners/1/", "/partners/2/")] {
                assert_ne!(changed, sealed);
                assert_eq!(open(&changed, whose), None);
            }
            for length in [0, 5, 43, 44, sealed.len() - 1] {
                assert_eq!(open(&sealed[..length], whose), None);
            }
        }
    }

    #[test]
    fn it_is_kept_as_long_as_the_sign_in_form_can_carry_it() {
        let secrets = secrets("length");
        let fits = |text: String| kept(&text).seal(&secrets, &Whose::Anybody).unwrap().is_some();
        assert!(fits("й".repeat(10_000)), "a whole message in Russian");
        assert!(fits("a".repeat(60_000)) && !fits("a".repeat(64_000)));
    }
}
