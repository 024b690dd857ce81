//! Service requests, as a company's people see them: the list, the form of each type, the thread and its acts.

mod closing;
mod form;
mod list;
mod new;
mod thread;

use axum::extract::{FromRequest, FromRequestParts, Request as HttpRequest};
use axum::http::request::Parts;
use uuid::Uuid;

use super::store::{self, Request};
use super::{MESSAGE_LETTERS, RequestType};
use crate::app::AppState;
use crate::authz::{Access, Action, PartnerScope};
use crate::error::{AppError, AppResult};
use crate::ids::{BenefitId, ServiceRequestId};
use crate::membership::Benefit;
use crate::web::extract::{Fields, path_id};
use crate::web::routes::Routes;
use crate::web::upload::{Limits, Upload};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/service-requests", list::show)
        .get("/partners/{mpn}/service-requests.csv", list::download)
        .post("/partners/{mpn}/service-requests", form::create)
        .get("/partners/{mpn}/service-requests/new", new::show)
        .get("/partners/{mpn}/service-requests/{request}", thread::show)
        .post("/partners/{mpn}/service-requests/{request}/messages", thread::answer)
        .get("/partners/{mpn}/service-requests/{request}/closing", closing::show)
        .post("/partners/{mpn}/service-requests/{request}/closing", closing::create)
        .post("/partners/{mpn}/service-requests/{request}/reopening", closing::reopen)
}

/// The request named in the path.
#[derive(Clone, Copy, Debug)]
pub struct RequestPath(pub ServiceRequestId);

impl FromRequestParts<AppState> for RequestPath {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> AppResult<Self> {
        path_id(parts, state, "request").await.map(|id| Self(ServiceRequestId(id)))
    }
}

/// The fields of a form of which `text` may be a whole message, in any script.
#[derive(Debug)]
pub struct LongFields(pub Fields);

/// A message in letters of four bytes, each of which a form writes as twelve; and as much for all else as other forms
/// have.
const LIMITS: Limits = Limits { body: 12 * MESSAGE_LETTERS + 64 * 1024, long: "text" };

impl FromRequest<AppState> for LongFields {
    type Rejection = AppError;

    async fn from_request(request: HttpRequest, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Ok(Self(upload.fields)) }
    }
}

/// Reads a form's one-time value.
///
/// # Errors
/// [`AppError::WrongFields`] for what the portal never wrote.
pub fn read_once(field: &str) -> AppResult<Uuid> {
    field.parse().map_err(|_| AppError::WrongFields)
}

/// A text of several lines as it is kept: lines end in one way, and nothing stands around it.
#[must_use]
pub fn tidy_text(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A text of one line as it is kept.
#[must_use]
pub fn tidy_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whose requests the member sees: staff their own only.
fn seen_by(scope: &PartnerScope) -> Option<crate::ids::MemberId> {
    let only_own = scope.me.roles.access(Action::AnswerServiceRequests) == Access::Partly;
    only_own.then_some(scope.me.id)
}

/// The request, if the member sees it; others' answer him as those that don't exist.
fn check_seen(scope: &PartnerScope, request: Option<Request>) -> AppResult<Request> {
    let seen = |it: &Request| seen_by(scope).is_none_or(|me| it.asked_by == me);
    request.filter(seen).ok_or(AppError::UnknownId)
}

async fn find(scope: &mut PartnerScope, id: ServiceRequestId) -> AppResult<Request> {
    let partner = scope.partner.id;
    let found = store::find_request(scope.tx(), partner, id).await?;
    check_seen(scope, found)
}

async fn lock(scope: &mut PartnerScope, id: ServiceRequestId) -> AppResult<Request> {
    let partner = scope.partner.id;
    let found = store::lock_request(scope.tx(), partner, id).await?;
    check_seen(scope, found)
}

/// Reserves so many units of the first of these benefits that still has them. Of several who ask at once nobody gets
/// what another has taken.
async fn reserve(
    scope: &mut PartnerScope,
    chosen: &[&Benefit],
    units: i32,
) -> AppResult<Option<(BenefitId, i32)>> {
    let partner = scope.partner.id;
    for benefit in chosen {
        if let Some(reserved) = store::reserve(scope.tx(), partner, benefit.id, units).await? {
            return Ok(Some((benefit.id, reserved)));
        }
    }
    Ok(None)
}

/// The type in an address.
fn parse_type(slug: &str) -> AppResult<RequestType> {
    RequestType::of_slug(slug).ok_or(AppError::BadRequest("unknown type"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_kept_tidy() {
        assert_eq!(tidy_text("\r\n one\r\ntwo\rthree \n\n"), "one\ntwo\nthree");
        assert_eq!(tidy_line("  Project\tAda \n x "), "Project Ada x");
        assert_eq!(tidy_line(" \u{3000} "), "");
    }
}
