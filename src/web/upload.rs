//! Forms that may bring a file: as `multipart/form-data`, or without one as any other form. Read as strictly as
//! those: what a page doesn't have, or has once, is refused.

use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use http_body_util::BodyExt as _;

use super::context::RequestContext;
use super::extract::{self, Decoded, Fields};
use super::intake::TooLong;
use crate::error::{AppError, AppResult};

/// What a form brought.
#[derive(Debug)]
pub struct Upload {
    pub fields: Fields,
    /// The file, if one was chosen.
    pub file: Option<Bytes>,
}

/// How much a form may bring.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the body.
    pub body: usize,
    /// The field that may be as long as the body lets it; all others are as short as in any form.
    pub long: &'static str,
}

impl Upload {
    /// Reads a form whose file comes in the field `file`; none when it is larger than its page takes.
    ///
    /// # Errors
    /// [`AppError::NotAForm`]; [`AppError::TooLarge`] for a field that is; [`AppError::BadRequest`] for a body that is
    /// malformed or no text; [`AppError::WrongFields`] for repeated fields.
    pub async fn read(request: Request, limits: Limits) -> AppResult<Option<Self>> {
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is = |wanted| content_type.is_some_and(|value| extract::is_media_type(value, wanted));
        let (with_file, plain) = (is("multipart/form-data"), is(extract::FORM));
        if !with_file && !plain {
            return Err(AppError::NotAForm);
        }
        let (parts, body) = request.into_parts();
        let context = parts.extensions.get::<RequestContext>().cloned();
        if parts.extensions.get::<TooLong>().is_some() {
            return Ok(None);
        }
        // It is here already (`web::intake`).
        let bytes = body.collect().await.map_err(|_| AppError::BadRequest("the body broke off"))?.to_bytes();
        if bytes.len() > limits.body {
            return Ok(None);
        }
        let (decoded, file) = if plain {
            (Fields::decode(&bytes, limits.body)?, None)
        } else {
            read_multipart(parts, bytes).await?
        };
        decoded.fields.require_short_but(limits.long)?;
        Ok(Some(Self { fields: decoded.noted(context.as_ref()), file }))
    }
}

async fn read_multipart(mut parts: Parts, bytes: Bytes) -> AppResult<(Decoded, Option<Bytes>)> {
    parts.headers.remove(CONTENT_LENGTH);
    let mut again = Request::from_parts(parts, Body::from(bytes));
    DefaultBodyLimit::disable().apply(&mut again);
    let multipart = Multipart::from_request(again, &()).await;
    read_parts(multipart.map_err(|_| AppError::BadRequest("a form without boundary"))?).await
}

async fn read_parts(mut multipart: Multipart) -> AppResult<(Decoded, Option<Bytes>)> {
    let (mut pairs, mut file, mut cleaned) = (Vec::new(), None, false);
    while let Some(part) = multipart.next_field().await.map_err(malformed)? {
        let Some(name) = part.name().map(str::to_owned) else { return Err(AppError::WrongFields) };
        // As soon as one comes again: a form has few fields, and a body could hold a million.
        let repeated = pairs.iter().any(|(known, _)| *known == name) || (name == "file" && file.is_some());
        if repeated {
            return Err(AppError::WrongFields);
        }
        if name == "file" {
            file = Some(read_file(part).await?);
        } else {
            let bytes = part.bytes().await.map_err(malformed)?;
            let typed = extract::text(&bytes, usize::MAX)?;
            cleaned |= typed.cleaned;
            pairs.push((name, typed.text));
        }
    }
    Ok((Decoded { fields: Fields::new(pairs), cleaned }, file.flatten()))
}

/// The content of a file; none where the visitor chose none, for which browsers send a file without name and bytes.
async fn read_file(part: Field<'_>) -> AppResult<Option<Bytes>> {
    let unnamed = part.file_name().is_none_or(str::is_empty);
    let bytes = part.bytes().await.map_err(malformed)?;
    Ok(Some(bytes).filter(|bytes| !unnamed || !bytes.is_empty()))
}

fn malformed(_: MultipartError) -> AppError {
    AppError::BadRequest("a malformed multipart body")
}
