//! Service requests, as a company's people see them: the list, the form of each type, the thread and its acts.

mod closing;
mod form;
mod list;
mod new;
mod thread;

use super::RequestType;
use super::store::{self, Request};
use crate::authz::{Access, Action};
use crate::base::ids::{BenefitId, ServiceRequestId};
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::service_requests::paths;
use crate::state::menu::{MenuEntry, Place};
use crate::web::routes::Routes;

/// The service requests in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("service-requests"),
    heading: Some(Texts::menu_support),
    icon: "service-requests",
    text: Texts::service_requests,
    path: paths::service_requests,
    seen: |roles| roles.may(Action::AnswerServiceRequests),
    count: None,
};

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

/// Whose requests the member sees: staff their own only.
fn seen_by(scope: &PartnerScope) -> Option<crate::base::ids::MemberId> {
    let only_own = scope.me.roles.access(Action::AnswerServiceRequests) == Access::Partly;
    only_own.then_some(scope.me.id)
}

/// The request, if the member sees it; others answer as those that don't exist.
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
