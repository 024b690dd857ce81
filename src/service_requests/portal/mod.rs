//! Service requests, as a company's people see them: the list, the form of each type, the thread and its acts.

mod closing;
mod form;
mod list;
mod new;
mod thread;
mod words;

use super::acts::{self, Locked};
use super::request::Request;
use super::store;
use crate::authz::{Access, Action};
use crate::base::ids::ServiceRequestId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::service_requests::paths;
use crate::state::menu::{Count, MenuEntry, Place};
use crate::web::long::LIMITS;
use crate::web::routes::Routes;

/// The service requests in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("service-requests"),
    heading: Some(Texts::menu_support),
    icon: "service-requests",
    text: Texts::service_requests,
    path: paths::service_requests,
    seen: |roles| roles.may(Action::AnswerServiceRequests),
    count: Some(Count::Replies),
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    let gate = || PartnerScope::admits(Action::AnswerServiceRequests);
    Routes::new()
        .get("/partners/{mpn}/service-requests", list::show)
        .get("/partners/{mpn}/service-requests.csv", list::download)
        .post_long("/partners/{mpn}/service-requests", form::create, LIMITS.body, gate())
        .get("/partners/{mpn}/service-requests/new", new::show)
        .get("/partners/{mpn}/service-requests/{request}", thread::show)
        .post_long("/partners/{mpn}/service-requests/{request}/messages", thread::answer, LIMITS.body, gate())
        .get("/partners/{mpn}/service-requests/{request}/closing", closing::show)
        .post("/partners/{mpn}/service-requests/{request}/closing", closing::create)
        .post("/partners/{mpn}/service-requests/{request}/reopening", closing::reopen)
}

/// Whose requests the member sees: staff their own only.
fn seen_by(scope: &PartnerScope) -> Option<crate::base::ids::MemberId> {
    let only_own = scope.me.roles.access(Action::AnswerServiceRequests) == Access::Partly;
    only_own.then_some(scope.me.id)
}

/// Whether the member sees the request; others answer as those that don't exist.
fn is_seen(scope: &PartnerScope, request: &Request) -> bool {
    seen_by(scope).is_none_or(|me| request.asked_by == me)
}

async fn find(scope: &mut PartnerScope, id: ServiceRequestId) -> AppResult<Request> {
    let partner = scope.partner.id;
    let found = store::find_request(scope.tx(), partner, id).await?;
    found.filter(|it| is_seen(scope, it)).ok_or(AppError::UnknownId)
}

async fn lock(scope: &mut PartnerScope, id: ServiceRequestId) -> AppResult<Locked> {
    let (partner, actor) = (scope.partner.id, scope.actor());
    let found = acts::lock(scope.tx(), partner, &actor, id).await?;
    found.filter(|it| is_seen(scope, it)).ok_or(AppError::UnknownId)
}
