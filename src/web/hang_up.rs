//! Whether anybody still waits for the answer. A handler runs to its end all the same; but what is costly and not begun
//! yet, it need not begin for somebody who has left.

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use tokio_util::sync::CancellationToken;

use crate::error::AppError;

/// Done once nobody waits any more: the client hung up, or was told to come back later.
#[derive(Clone, Debug)]
pub struct HungUp(CancellationToken);

impl HungUp {
    /// Waits until nobody waits for the answer.
    pub async fn wait(&self) {
        self.0.cancelled().await;
    }
}

/// Notices that the client hung up: the server drops what it waits for. Stands outside of what runs to its end.
pub async fn notice(mut request: Request, next: Next) -> Response {
    let left = CancellationToken::new();
    request.extensions_mut().insert(HungUp(left.clone()));
    let _tells_when_dropped = left.drop_guard();
    next.run(request).await
}

impl<S: Send + Sync> FromRequestParts<S> for HungUp {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let found = parts.extensions.get::<Self>().cloned();
        found.ok_or_else(|| AppError::internal("a request that nothing watches"))
    }
}
