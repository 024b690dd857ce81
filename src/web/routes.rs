//! A router that can tell its routes: the access matrix test asks each of them what it answers to whom, and fails
//! for one that it doesn't know.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::handler::Handler;
use axum::http::Method;
use axum::http::request::Parts;
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use futures_util::future::{BoxFuture, FutureExt as _};

use super::intake;
use crate::base::ids::PersonId;
use crate::error::AppResult;
use crate::state::AppState;

/// Routes with the list of them.
#[derive(Default)]
pub struct Routes {
    router: Router<AppState>,
    list: Vec<(Method, &'static str)>,
    long: HashMap<&'static str, usize>,
}

/// The acts that take a body longer than a form, by their paths, each with how long it may be.
#[derive(Clone, Debug)]
pub struct LongForms(Arc<HashMap<&'static str, usize>>);

/// A handler as a type that says nothing of what it takes. What axum makes of a handler to route it is then compiled once, and
/// not for each of hundreds of them: building the portal took half as long again.
#[derive(Clone)]
struct Erased(Arc<dyn Fn(Request, AppState) -> BoxFuture<'static, Response> + Send + Sync>);

impl Erased {
    fn new<H, T>(handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        Self(Arc::new(move |request, app| handler.clone().call(request, app).boxed()))
    }
}

impl Handler<(), AppState> for Erased {
    type Future = BoxFuture<'static, Response>;

    fn call(self, request: Request, app: AppState) -> Self::Future {
        (self.0)(request, app)
    }
}

impl LongForms {
    /// How long a body may be that is sent here; none where forms only are taken.
    pub(super) fn find(&self, method: &Method, path: Option<&MatchedPath>) -> Option<usize> {
        (method == Method::POST).then(|| self.0.get(path?.as_str()).copied()).flatten()
    }
}

impl Routes {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::GET, path, get(Erased::new(handler)))
    }

    /// An act.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::POST, path, post(Erased::new(handler)))
    }

    /// An act whose form may be as long as `limit`, in bytes, when it comes from somebody whom the gate lets in: it is
    /// asked before more than a usual form is read.
    #[must_use]
    pub fn post_long<H, T, G, F>(mut self, path: &'static str, handler: H, limit: usize, gate: G) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
        G: Fn(Parts, AppState) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = AppResult<PersonId>> + Send + 'static,
    {
        self.long.insert(path, limit);
        let gated = from_fn(move |request, next| intake::answer_at_gate(gate.clone(), request, next));
        self.add(Method::POST, path, post(Erased::new(handler)).layer(gated))
    }

    /// All of these and all of those.
    #[must_use]
    pub fn merge(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        self.long.extend(others.long);
        Self { router: self.router.merge(others.router), ..self }
    }

    /// The methods and paths.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str)] {
        &self.list
    }

    /// The acts that take a body longer than a form.
    #[must_use]
    pub fn long_forms(&self) -> LongForms {
        LongForms(Arc::new(self.long.clone()))
    }

    /// The router.
    pub fn into_router(self) -> Router<AppState> {
        self.router
    }

    fn add(mut self, method: Method, path: &'static str, handler: MethodRouter<AppState>) -> Self {
        self.list.push((method, path));
        Self { router: self.router.route(path, handler), ..self }
    }
}
