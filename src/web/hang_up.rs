//! Whether anybody still waits for the answer. A handler runs to its end all the same; but what is costly and not begun
//! yet, it need not begin for somebody who has left.

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use tokio_util::sync::{CancellationToken, DropGuard};

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

/// Lets a request's handler notice that the client hung up: then the server drops what it waits for, and the guard with it,
/// which is held outside of what runs to its end.
#[must_use]
pub fn watch(request: &mut Request) -> DropGuard {
    let left = CancellationToken::new();
    request.extensions_mut().insert(HungUp(left.clone()));
    left.drop_guard()
}

impl<S: Send + Sync> FromRequestParts<S> for HungUp {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let found = parts.extensions.get::<Self>().cloned();
        found.ok_or_else(|| AppError::internal("a request that nothing watches"))
    }
}
