//! Service requests, as operators see them: the list of all companies', the page of one with its thread (`page`), and
//! the acts upon it (`acts`).

mod acts;
mod page;

use axum::extract::State;

use crate::base::ids::ServiceRequestId;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::queue::Area;
use crate::queue::console::{self as queue_console, ListQuery, ListedState, Listing};
use crate::scope::OperatorScope;
use crate::scope::shell::ConsolePlace;
use crate::service_requests::paths;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::routes::Routes;

/// The list of service requests.
pub static LISTING: Listing = Listing {
    area: Area::ServiceRequests,
    place: ConsolePlace::ServiceRequests,
    path: paths::CONSOLE_REQUESTS,
    title: Texts::service_requests,
    lead: Texts::lead_console_requests,
    empty: (Texts::no_console_requests, Texts::no_console_requests_text),
    kinds: &[
        ("presales", Texts::request_presales),
        ("advisory", Texts::request_advisory),
        ("cloud", Texts::request_cloud),
        ("on_premises", Texts::request_on_premises),
        ("cancellation", Texts::request_cancellation),
        ("other", Texts::request_other),
    ],
    states: &[
        ListedState { name: "open", text: Texts::request_not_answered, class: "st-todo" },
        ListedState { name: "waiting_programme", text: Texts::request_waiting_for_us, class: "st-todo" },
        ListedState { name: "waiting_partner", text: Texts::request_waiting_for_partner, class: "st-wait" },
        ListedState { name: "closed", text: Texts::request_closed, class: "st-none" },
    ],
    item: |id| paths::console_request(ServiceRequestId(id)),
    many: None,
};

/// The pages and acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::CONSOLE_REQUESTS, list)
        .get("/console/service-requests/{request}", page::show)
        .post("/console/service-requests/{request}/messages", acts::answer)
        .post("/console/service-requests/{request}/closing", acts::close)
        .post("/console/service-requests/{request}/taking", acts::take)
        .post("/console/service-requests/{request}/handover", acts::hand_over)
}

/// Lists the service requests, what has waited longest first.
///
/// # Errors
/// As [`queue_console::list`].
pub async fn list(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    queue_console::list(&app, &scope, &LISTING, &query, Vec::new()).await
}
