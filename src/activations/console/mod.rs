//! Activations, as operators see them: the list of all companies', the page of one with all that it takes to decide it
//! (`page`), the acts upon it (`deciding`), and fulfilling several at once (`fulfilments`).

mod deciding;
mod fulfilments;
mod page;

use axum::extract::State;

use crate::activations::paths;
use crate::base::ids::ActivationId;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::queue::Area;
use crate::queue::console::{self as queue_console, ListQuery, ListedState, Listing, Many};
use crate::scope::OperatorScope;
use crate::scope::shell::ConsolePlace;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::routes::Routes;

/// The list of activations.
pub static LISTING: Listing = Listing {
    area: Area::Activations,
    place: ConsolePlace::Activations,
    path: paths::ACTIVATIONS,
    title: Texts::activations,
    lead: Texts::lead_activations,
    empty: (Texts::no_activations, Texts::no_activations_text),
    kinds: &[("technical", Texts::technical_benefits), ("go_to_market", Texts::go_to_market)],
    states: &[
        ListedState { name: "requested", text: Texts::status_requested, class: "st-todo" },
        ListedState { name: "in_progress", text: Texts::status_in_progress, class: "st-half" },
        ListedState { name: "active", text: Texts::status_active, class: "st-done" },
        ListedState { name: "declined", text: Texts::status_declined, class: "st-off" },
        ListedState { name: "withdrawn", text: Texts::status_withdrawn, class: "st-none" },
    ],
    item: |id| paths::console_activation(ActivationId(id)),
    many: Some(Many {
        path: paths::FULFILMENTS,
        field: "activation_id",
        kind: "go_to_market",
        verb: Texts::fulfil_chosen,
        why_not: Texts::technical_one_by_one,
    }),
};

/// The pages and acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ACTIVATIONS, list)
        .post(paths::FULFILMENTS, fulfilments::create)
        .get("/console/activations/{activation}", page::show)
        .post("/console/activations/{activation}/taking", deciding::take)
        .post("/console/activations/{activation}/handover", deciding::hand_over)
        .post("/console/activations/{activation}/fulfilment", deciding::fulfil)
        .post("/console/activations/{activation}/declining", deciding::decline)
}

/// Lists the activations, what has waited longest first.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::BadRequest`] for a filter that there is not; those of the database.
pub async fn list(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    queue_console::list(&app, &scope, &LISTING, &query, Vec::new()).await
}
