//! Forms that may bring a file: as `multipart/form-data`, or without one as any other form. Read as strictly as
//! those: what a page doesn't have, or has once, is refused.

use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use http_body_util::BodyExt as _;

use super::extract::{self, Fields};
use crate::error::{AppError, AppResult};

/// A body is read to its end up to so many bytes, also when what it holds is too much: a browser that still sends
/// takes no answer.
const READ_ON: usize = 16 * 1024 * 1024;

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
    /// [`AppError::NotAForm`]; [`AppError::TooLarge`] for what is far too large; [`AppError::BadRequest`] for a body
    /// that breaks off, is malformed or no text; [`AppError::WrongFields`] for repeated fields.
    pub async fn read(request: Request, limits: Limits) -> AppResult<Option<Self>> {
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is = |wanted| content_type.is_some_and(|value| extract::is_media_type(value, wanted));
        let (with_file, plain) = (is("multipart/form-data"), is(extract::FORM));
        if !with_file && !plain {
            return Err(AppError::NotAForm);
        }
        let (parts, body) = request.into_parts();
        let told = parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let Some(bytes) = read_body(body, told, limits.body).await? else { return Ok(None) };
        let upload = if plain {
            Self { fields: Fields::decode(&bytes, limits.body)?, file: None }
        } else {
            Self::read_multipart(parts, bytes).await?
        };
        upload.fields.require_short_but(limits.long)?;
        Ok(Some(upload))
    }

    async fn read_multipart(mut parts: Parts, bytes: Vec<u8>) -> AppResult<Self> {
        parts.headers.remove(CONTENT_LENGTH);
        let mut again = Request::from_parts(parts, Body::from(bytes));
        DefaultBodyLimit::disable().apply(&mut again);
        let multipart = Multipart::from_request(again, &()).await;
        read_parts(multipart.map_err(|_| AppError::BadRequest("a form without boundary"))?).await
    }
}

/// The body, if it has at most `limit` bytes; what is beyond is read and forgotten.
async fn read_body(mut body: Body, told: Option<usize>, limit: usize) -> AppResult<Option<Vec<u8>>> {
    if told.is_some_and(|length| length > READ_ON) {
        return Err(AppError::TooLarge);
    }
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| AppError::BadRequest("the body broke off"))?;
        let Ok(data) = frame.into_data() else { continue };
        length += data.len();
        if length > READ_ON {
            return Err(AppError::TooLarge);
        }
        if length <= limit {
            kept.extend_from_slice(&data);
        } else {
            kept = Vec::new();
        }
    }
    Ok((length <= limit).then_some(kept))
}

async fn read_parts(mut multipart: Multipart) -> AppResult<Upload> {
    let (mut pairs, mut file) = (Vec::new(), None);
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
            pairs.push((name, extract::text(&bytes, usize::MAX)?));
        }
    }
    Ok(Upload { fields: Fields::new(pairs), file: file.flatten() })
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
