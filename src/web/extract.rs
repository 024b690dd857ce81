//! Forms and ids, read strictly: unknown, repeated, overlong or undecodable fields are refused before a handler sees
//! them. Queries, as forgiving as people expect of a link that they kept.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::context::RequestContext;
use crate::base::ids::InAddress;
use crate::base::typed;
use crate::error::AppError;
use crate::state::AppState;

/// A form's body may be this long, in bytes; uploads set a limit of their own.
pub const FORM_LIMIT: usize = 64 * 1024;
/// A field may be this long, in bytes.
const FIELD_LIMIT: usize = 16 * 1024;

/// The media type of a form without a file.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Reads a form's one-time value ([`FormId`](crate::base::ids::FormId)): pressed twice, both carry the same.
///
/// # Errors
/// [`AppError::WrongFields`] for what the portal never wrote.
pub fn read_once(field: &str) -> Result<Uuid, AppError> {
    field.parse().map_err(|_| AppError::WrongFields)
}

/// The fields of a form, sent as `application/x-www-form-urlencoded`. `T` denies unknown fields; a form with
/// a list among them is read by [`Fields`].
#[derive(Debug)]
pub struct Form<T>(pub T);

/// The fields of a query. A link may be old, or have been through a mail program or a campaign that adds fields of its
/// own: what the page doesn't know or can't read is passed over, and of a field that is repeated the last counts. `T`
/// is all of optional fields.
#[derive(Debug)]
pub struct Query<T>(pub T);

/// A form of which the field `kept` may be nearly as long as the form: another form, to be shown again.
#[derive(Debug)]
pub struct CarryingForm<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for CarryingForm<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, AppError> {
        let fields = Fields::of_form(request, state, FORM_LIMIT).await?;
        fields.require_short_but("kept")?;
        fields.read().map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for Form<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, AppError> {
        Fields::from_request(request, state).await?.read().map(Self)
    }
}

/// The fields of a form as they came, for one in which some are lists, or of which there are several kinds.
#[derive(Debug)]
pub struct Fields(Vec<(String, String)>);

/// Texts that were decoded, and whether control characters were taken out of one.
pub(super) struct Decoded {
    pub(super) fields: Fields,
    pub(super) cleaned: bool,
}

impl FromRequest<AppState> for Fields {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, AppError> {
        Self::of_form(request, state, FIELD_LIMIT).await
    }
}

impl Fields {
    /// Those of a form, each of at most `limit` bytes.
    async fn of_form(request: Request, state: &AppState, limit: usize) -> Result<Self, AppError> {
        let context = request.extensions().get::<RequestContext>().cloned();
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !content_type.is_some_and(|value| is_media_type(value, FORM)) {
            return Err(AppError::NotAForm);
        }
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            match rejection.status().as_u16() {
                413 => AppError::TooLarge,
                _ => AppError::BadRequest("the body broke off"),
            }
        })?;
        Self::decode(&body, limit).map(|decoded| decoded.noted(context.as_ref()))
    }
}

impl Decoded {
    /// The fields. That something was taken out of them is told with what becomes of them.
    pub(super) fn noted(self, context: Option<&RequestContext>) -> Fields {
        if let Some(context) = context.filter(|_| self.cleaned) {
            context.note_cleaned();
        }
        self.fields
    }
}

impl Fields {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    pub(super) fn decode(bytes: &[u8], limit: usize) -> Result<Decoded, AppError> {
        let pairs: Vec<(String, Typed)> = pairs(bytes, limit).collect::<Result<_, _>>()?;
        let cleaned = pairs.iter().any(|(_, value)| value.cleaned);
        let pairs = pairs.into_iter().map(|(name, value)| (name, value.text));
        Ok(Decoded { fields: Self(pairs.collect()), cleaned })
    }

    /// Goes on only if no field but one is longer than the fields of other forms may be.
    pub(super) fn require_short_but(&self, long: &str) -> Result<(), AppError> {
        let too_long = |(name, value): &(String, String)| name != long && value.len() > FIELD_LIMIT;
        if self.0.iter().any(too_long) { Err(AppError::TooLarge) } else { Ok(()) }
    }

    /// Names and values, in their order.
    #[must_use]
    pub fn into_pairs(self) -> Vec<(String, String)> {
        self.0
    }

    /// Whether there is a field of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Takes the values of a field that is declared a list.
    pub fn take_list(&mut self, name: &str) -> Vec<String> {
        self.0.extract_if(.., |(known, _)| known == name).map(|(_, value)| value).collect()
    }

    /// Takes the value of a field that may be left out, but not repeated.
    ///
    /// # Errors
    /// [`AppError::WrongFields`] when it is repeated.
    pub fn take_one(&mut self, name: &str) -> Result<String, AppError> {
        let mut values = self.take_list(name);
        let value = values.pop().unwrap_or_default();
        if values.is_empty() { Ok(value) } else { Err(AppError::WrongFields) }
    }

    /// All fields, none of them a list.
    ///
    /// # Errors
    /// [`AppError::WrongFields`] when one is unknown, repeated, missing or of another type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, AppError> {
        read_fields(&self.0).ok_or(AppError::WrongFields)
    }
}

/// The fields of a query of which some are lists. What can't be read is passed over.
#[derive(Debug)]
pub struct QueryFields(pub Fields);

impl FromRequestParts<AppState> for QueryFields {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, AppError> {
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        let read = pairs(query, FIELD_LIMIT).filter_map(Result::ok).map(|(name, value)| (name, value.text));
        Ok(Self(Fields(read.collect())))
    }
}

impl<T: DeserializeOwned> FromRequestParts<AppState> for Query<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, AppError> {
        read_query(parts.uri.query().unwrap_or_default().as_bytes()).map(Self)
    }
}

/// Whether a content type names this media type, whatever its case and parameters.
pub(super) fn is_media_type(content_type: &str, wanted: &str) -> bool {
    content_type.split(';').next().is_some_and(|name| name.trim().eq_ignore_ascii_case(wanted))
}

/// What somebody typed into a field.
pub(super) struct Typed {
    pub(super) text: String,
    /// Whether control characters were taken out.
    pub(super) cleaned: bool,
}

/// A field's text; refuses what isn't UTF-8, a NUL, and more than `limit` bytes.
pub(super) fn text(bytes: &[u8], limit: usize) -> Result<Typed, AppError> {
    let text = std::str::from_utf8(bytes).map_err(|_| AppError::BadRequest("not UTF-8"))?;
    if text.len() > limit {
        return Err(AppError::TooLarge);
    }
    let kept = typed::without_controls(text).ok_or(AppError::BadRequest("a NUL"))?;
    Ok(Typed { cleaned: matches!(kept, Cow::Owned(_)), text: kept.into_owned() })
}

/// Splits `a=b&c=d` into names and what was typed.
fn pairs(bytes: &[u8], limit: usize) -> impl Iterator<Item = Result<(String, Typed), AppError>> {
    let part = move |part: &[u8]| {
        let spaces: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        let decoded: Vec<u8> = percent_decode(&spaces).collect();
        text(&decoded, limit)
    };
    bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(move |pair| {
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &[][..]),
        };
        let name = part(name)?;
        if name.cleaned {
            return Err(AppError::BadRequest("a field's name with control characters"));
        }
        Ok((name.text, part(value)?))
    })
}

/// The fields of a query, the last of each name; without those that can't be read.
fn read_query<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, AppError> {
    let mut fields = BTreeMap::new();
    for pair in pairs(bytes, FIELD_LIMIT) {
        match pair {
            Ok((name, value)) => _ = fields.insert(name, value.text),
            Err(AppError::TooLarge) => return Err(AppError::TooLarge),
            Err(_) => {}
        }
    }
    let fields: Vec<(String, String)> = fields.into_iter().collect();
    read_fields(&fields).ok_or(AppError::BadRequest("a query of a page that can't do without a field"))
}

/// `None` when a field is unknown, repeated, missing or of another type: serde's own rules for a struct that
/// denies unknown fields.
fn read_fields<T: DeserializeOwned>(pairs: &[(String, String)]) -> Option<T> {
    let again = serde_urlencoded::to_string(pairs).ok()?;
    serde_urlencoded::from_str(&again).ok()
}

/// A form that has nothing but its button.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmptyForm {}

/// Whether a box is ticked.
#[must_use]
pub fn is_yes(field: Option<&String>) -> bool {
    field.is_some_and(|value| value == "yes")
}

/// The value of the path's parameter `name`.
///
/// # Errors
/// [`AppError::UnknownId`] when it isn't UTF-8.
pub async fn path_text(parts: &mut Parts, state: &AppState, name: &str) -> Result<String, AppError> {
    let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| AppError::UnknownId)?;
    let found = params.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
    found.ok_or_else(|| AppError::internal(format!("a route without {name}")))
}

/// The id in the path: `Id<BenefitId>` is what stands in the place of `{benefit}`. What isn't an id is one that is
/// unknown here.
#[derive(Clone, Copy, Debug)]
pub struct Id<T>(pub T);

impl<T: InAddress> FromRequestParts<AppState> for Id<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        let text = path_text(parts, state, T::PARAMETER).await?;
        // Only the one form that the portal itself writes: no braces, no urn, no capital letters.
        let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
        if id.to_string() == text { Ok(Self(T::from_uuid(id))) } else { Err(AppError::UnknownId) }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Known {
        email: String,
        next: Option<String>,
    }

    fn read(body: &[u8]) -> Result<Known, &'static str> {
        let decoded = Fields::decode(body, FIELD_LIMIT).map_err(|error| match error {
            AppError::TooLarge => "too large",
            _ => "bad",
        })?;
        decoded.fields.read().map_err(|_| "wrong fields")
    }

    #[test]
    fn fields_are_read_with_plus_and_percent() {
        let fields = read(b"email=a%2Bb%40c.example&next=x+y%20z").unwrap();
        assert_eq!(fields, Known { email: "a+b@c.example".to_owned(), next: Some("x y z".to_owned()) });
    }

    #[test]
    fn a_media_type_counts_whatever_its_case_and_parameters() {
        let form = |value| is_media_type(value, "application/x-www-form-urlencoded");
        assert!(form("application/x-www-form-urlencoded"));
        assert!(form("Application/X-WWW-Form-Urlencoded ; charset=UTF-8"));
        assert!(!form("multipart/form-data; boundary=x"));
    }

    #[test]
    fn only_a_declared_list_may_be_repeated() {
        let mut fields = Fields::decode(b"id=1&email=a&id=2", FIELD_LIMIT).unwrap().fields;
        assert!(fields.has("id") && fields.read::<Known>().is_err());
        assert_eq!(fields.take_list("id"), ["1", "2"]);
        assert_eq!(fields.take_list("id"), Vec::<String>::new());
        assert_eq!(fields.read::<Known>().unwrap().email, "a");
    }

    #[test]
    fn unknown_repeated_and_missing_fields_are_refused() {
        assert_eq!(read(b"email=a&role=global_admin"), Err("wrong fields"));
        assert_eq!(read(b"email=a&email=b"), Err("wrong fields"));
        assert_eq!(read(b"next=a"), Err("wrong fields"));
    }

    #[test]
    fn of_a_query_what_is_known_and_can_be_read_counts() {
        #[derive(Debug, Default, Deserialize, PartialEq)]
        #[serde(default)]
        struct Asked {
            q: String,
            page: String,
        }
        let asked = |q: &str, page: &str| Asked { q: q.to_owned(), page: page.to_owned() };
        let read = |query: &[u8]| read_query::<Asked>(query).unwrap();
        assert_eq!(read(b"q=x&utm_source=mail&page=2&lang=fr"), asked("x", "2"));
        assert_eq!(read(b"q=x&q=y"), asked("y", ""));
        assert_eq!(read(b"q=%ff&page=2&%ff=x&q%00=x"), asked("", "2"));
        assert_eq!(read(b"fbclid&&=&q=x"), asked("x", ""));
        let long = [b"unknown=".to_vec(), vec![b'a'; FIELD_LIMIT + 1]].concat();
        assert!(matches!(read_query::<Asked>(&long), Err(AppError::TooLarge)));
    }

    #[test]
    fn what_is_not_utf8_or_too_long_or_holds_nul_is_refused() {
        assert_eq!(read(b"email=%ff"), Err("bad"));
        assert_eq!(read(b"email=\xff"), Err("bad"));
        assert_eq!(read(b"email=a%00"), Err("bad"));
        assert_eq!(read(b"ema%0Bil=a"), Err("bad"));
        let long = [b"email=".to_vec(), vec![b'a'; FIELD_LIMIT + 1]].concat();
        assert_eq!(read(&long), Err("too large"));
    }
}
