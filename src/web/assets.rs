//! Style, script and icons: compiled into the binary, under addresses that hold their content's hash, so that a
//! browser keeps them for good and gets new ones at once.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

use crate::error::{AppError, AppResult};

#[derive(rust_embed::Embed)]
#[folder = "static/"]
struct Files;

/// Where the files of every page are.
#[derive(Debug)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The script.
    pub js: String,
    /// The icons; shown by itself, the logo.
    pub icons: String,
    files: HashMap<String, (&'static str, Vec<u8>)>,
}

/// The files with their addresses, made once.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::new);

impl Assets {
    fn new() -> Self {
        let mut files = HashMap::new();
        let mut add = |name: &str, content_type: &'static str, content: Vec<u8>| {
            let hash = Sha256::digest(&content);
            let hash: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
            let hashed = format!("{stem}.{hash}.{ending}");
            files.insert(hashed.clone(), (content_type, content));
            format!("/static/{hashed}")
        };
        let file = |name: &str| Files::get(name).map(|file| file.data.into_owned()).unwrap_or_default();
        let icons = add("icons.svg", "image/svg+xml", file("icons.svg"));
        let css = add("app.css", "text/css; charset=utf-8", file("app.css"));
        // In one, so that no page asks for more than four things.
        let script = [file("app.js"), file("keys.js")].concat();
        let js = add("app.js", "text/javascript; charset=utf-8", script);
        Self { css, js, icons, files }
    }
}

/// Serves a file by its hashed name; every other name is unknown.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn show(name: Result<Path<String>, PathRejection>) -> AppResult {
    let Ok(Path(name)) = name else { return Err(AppError::NotFound) };
    let (content_type, content) = ASSETS.files.get(&name).ok_or(AppError::NotFound)?;
    let headers = [(CONTENT_TYPE, *content_type), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    let response: Response = (headers, content.as_slice()).into_response();
    Ok(response)
}
