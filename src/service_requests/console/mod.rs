//! Service requests, as operators see them: the list of all companies', the page of one with its thread (`page`), and
//! the acts upon it (`taking`, `acts`).

mod acts;
mod page;
mod taking;

use axum::extract::State;

use crate::authz::operators::Task;
use crate::base::ids::ServiceRequestId;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::queue::Area;
use crate::queue::console::{self as queue_console, ListQuery};
use crate::queue::listing::{ListedKind, ListedState, Listing};
use crate::scope::OperatorScope;
use crate::service_requests::{RequestState, RequestType, Side, paths};
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::extract::Query;
use crate::web::long::LIMITS;
use crate::web::routes::Routes;

/// The service requests in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("service-requests"),
    icon: "service-requests",
    text: Texts::service_requests,
    path: paths::CONSOLE_REQUESTS,
};

/// The list of service requests.
pub static LISTING: Listing = Listing {
    area: Area::ServiceRequests,
    place: MENU.place,
    path: paths::CONSOLE_REQUESTS,
    file: "service-requests",
    title: Texts::service_requests,
    lead: Texts::lead_console_requests,
    empty: (Texts::no_console_requests, Texts::no_console_requests_text),
    kinds: |t| RequestType::ALL.map(|it| ListedKind { name: it.as_str(), text: it.name(t) }).into(),
    states: |t| {
        let mut states = RequestState::ALL;
        states.sort_by_key(|state| urgency(*state));
        let us = Side::Programme;
        states.map(|it| ListedState { name: it.as_str(), text: it.text(us, t), class: it.class(us) }).into()
    },
    item: |id| paths::console_request(ServiceRequestId(id)),
    many: None,
};

/// In which order operators are offered the states: first what waits for them.
fn urgency(state: RequestState) -> u8 {
    match state {
        RequestState::Open => 0,
        RequestState::WaitingProgramme => 1,
        RequestState::WaitingPartner => 2,
        RequestState::Closed => 3,
    }
}

/// The pages and acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::CONSOLE_REQUESTS, list)
        .get("/console/service-requests.csv", download)
        .get("/console/service-requests/next", next)
        .get("/console/service-requests/{request}", page::show)
        .post_long(
            "/console/service-requests/{request}/messages",
            acts::answer,
            LIMITS.body,
            OperatorScope::admits(Task::Fulfil),
        )
        .post_long(
            "/console/service-requests/{request}/closing",
            acts::close,
            LIMITS.body,
            OperatorScope::admits(Task::Fulfil),
        )
        .post("/console/service-requests/{request}/taking", taking::take)
        .post("/console/service-requests/{request}/handover", taking::hand_over)
}

/// Lists the service requests, what has waited longest first.
///
/// # Errors
/// As [`queue_console::list`].
pub async fn list(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    queue_console::list(&app, &mut scope, &LISTING, &query, Vec::new()).await
}

/// Leads on to what has waited longest.
///
/// # Errors
/// As [`queue_console::next`].
pub async fn next(scope: OperatorScope) -> AppResult {
    queue_console::next(scope, &LISTING).await
}

/// What the list shows, as CSV.
///
/// # Errors
/// As [`list`].
pub async fn download(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    queue_console::download(&app, scope, &LISTING, &query).await
}
