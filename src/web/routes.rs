//! A router that can tell its routes: the access matrix test asks each of them what it answers to whom, and fails
//! for one that it doesn't know.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodRouter, get, post};

use crate::state::AppState;

/// Routes with the list of them.
#[derive(Default)]
pub struct Routes {
    router: Router<AppState>,
    list: Vec<(Method, &'static str)>,
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
        self.add(Method::GET, path, get(handler))
    }

    /// An act.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::POST, path, post(handler))
    }

    /// All of these and all of those.
    #[must_use]
    pub fn merge(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        Self { router: self.router.merge(others.router), list: self.list }
    }

    /// The methods and paths.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str)] {
        &self.list
    }

    /// The router.
    pub fn into_router(self) -> Router<AppState> {
        self.router
    }

    fn add(mut self, method: Method, path: &'static str, handler: MethodRouter<AppState>) -> Self {
        self.list.push((method, path));
        Self { router: self.router.route(path, handler), list: self.list }
    }
}
