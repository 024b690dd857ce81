//! What can go wrong on the way of a request; the only place that knows statuses. The pages of errors are made in
//! the room of the scopes, which knows the visitor and their language.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::authz::Action;
use crate::authz::operators::Task;
use crate::base::ids::{MemberId, PartnerId};

/// The error of every handler.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No such page.
    #[error("no such page")]
    NotFound,
    /// A one-time link that was used, is too old, or never was: they answer alike.
    #[error("a one-time link that is no good")]
    DeadLink,
    /// No such thing, or another company's: the two answer alike (R-TEN-1). The attempt is recorded.
    #[error("an id that is unknown here")]
    UnknownId,
    /// The page exists, but not for this method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// Nobody is signed in: on to the sign-in page, and back afterwards where that makes sense.
    #[error("not signed in")]
    SignInFirst {
        /// The path to come back to.
        next: Option<String>,
    },
    /// The member's roles don't allow it. The attempt is recorded; the page says who can help.
    #[error("not allowed: {}", .0.action.as_str())]
    Forbidden(Box<Forbidden>),
    /// Somebody who looks at a company tried to do something there (R-CON-5). The attempt is recorded in both logs.
    #[error("operators look, partners act")]
    OnlyLooking {
        /// The company.
        partner: PartnerId,
        /// The company's number.
        mpn_id: i64,
    },
    /// Looking at a company is over: on to the page on which it begins.
    #[error("looking at the company is over")]
    LookOver {
        /// The company's number.
        mpn_id: i64,
    },
    /// An operator whose role doesn't allow it (R-CON-1). The attempt is recorded.
    #[error("not allowed: {}", .0.as_str())]
    NotTheirTask(Task),
    /// Signed in, but not an operator.
    #[error("not an operator")]
    NotOperator,
    /// The request can't be understood: not UTF-8, a malformed address.
    #[error("malformed request: {0}")]
    BadRequest(&'static str),
    /// The form isn't one of this page: unknown, repeated or missing fields.
    #[error("fields that this form doesn't have")]
    WrongFields,
    /// A body that isn't a form.
    #[error("not a form")]
    NotAForm,
    /// A body, or a field, that is too large.
    #[error("too large")]
    TooLarge,
    /// A body that came more slowly than any line that works.
    #[error("a body that came too slowly")]
    TooSlow,
    /// One person sends several long bodies already.
    #[error("too many long bodies at once")]
    TooManyAtOnce,
    /// A form that another site sent.
    #[error("a request from another site")]
    CrossSite,
    /// A name of this server that it doesn't know.
    #[error("unknown host")]
    UnknownHost,
    /// The database is away or too busy: coming back later helps.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// Two acts waited for each other, and this one gave way: done once more it goes through.
    #[error("gave way to another act: {0}")]
    GaveWay(String),
    /// A fault of ours. The cause is logged once; the visitor gets the request's id.
    #[error("internal: {0}")]
    Internal(String),
}

/// What was refused to whom.
#[derive(Debug)]
pub struct Forbidden {
    /// What they wanted to do.
    pub action: Action,
    /// The company.
    pub partner: PartnerId,
    /// The company's number.
    pub mpn_id: i64,
    /// None: an operator who looks at it.
    pub member: Option<MemberId>,
    /// Their display name.
    pub member_name: String,
}

/// The result of every handler.
pub type AppResult<T = Response> = Result<T, AppError>;

impl AppError {
    /// The status that the visitor gets.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::DeadLink | Self::UnknownId => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::SignInFirst { .. } | Self::LookOver { .. } => StatusCode::SEE_OTHER,
            Self::Forbidden(_)
            | Self::NotOperator
            | Self::NotTheirTask(_)
            | Self::OnlyLooking { .. }
            | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::WrongFields => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooManyAtOnce => StatusCode::TOO_MANY_REQUESTS,
            Self::UnknownHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Unavailable(_) | Self::GaveWay(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// An internal fault with its cause.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }
}

/// Why an act did nothing: refused, with the facts of it, or a fault on the way. Either way nothing of it lasts.
#[derive(Debug)]
pub enum NotDone<Refused> {
    /// It may not be, or can't be now; the caller tells whoever asked, in words of its own.
    Refused(Refused),
    /// Something failed.
    Fault(AppError),
}

impl<Refused> NotDone<Refused> {
    /// The same, where the act is a part of another that has more reasons.
    #[must_use]
    pub fn map<Whole>(self, whole: impl FnOnce(Refused) -> Whole) -> NotDone<Whole> {
        match self {
            Self::Refused(refused) => NotDone::Refused(whole(refused)),
            Self::Fault(fault) => NotDone::Fault(fault),
        }
    }
}

impl<Refused, Fault: Into<AppError>> From<Fault> for NotDone<Refused> {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault.into())
    }
}

/// What an act answers.
pub type ActResult<Done, Refused> = Result<Done, NotDone<Refused>>;

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        if crate::db::gave_way(&error) {
            Self::GaveWay(error.to_string())
        } else if crate::db::is_unavailable(&error) {
            Self::Unavailable(error.to_string())
        } else {
            Self::Internal(error.to_string())
        }
    }
}

impl From<tower_sessions::session::Error> for AppError {
    fn from(error: tower_sessions::session::Error) -> Self {
        // The store speaks only to the database; what it can't do now, it may do later.
        Self::Unavailable(error.to_string())
    }
}

impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

impl From<askama::Error> for AppError {
    fn from(error: askama::Error) -> Self {
        Self::internal(error)
    }
}

impl From<crate::base::secrets::SecretsError> for AppError {
    fn from(error: crate::base::secrets::SecretsError) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for AppError {
    /// The status alone, with the error beside it, of which the middleware makes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
