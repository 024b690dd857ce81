//! Activations, as operators see them: the list of all companies', the page of one with all that it takes to decide it
//! (`page`), the acts upon it (`taking`, `deciding`), and fulfilling several at once (`fulfilments`).

mod deciding;
mod fulfilments;
mod page;
mod taking;
mod told;

use axum::extract::State;

use crate::activations::paths;
use crate::base::ids::ActivationId;
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::ActivationState;
use crate::queue::Area;
use crate::queue::console::{self as queue_console, ListQuery};
use crate::queue::listing::{ListedKind, ListedState, Listing, Many};
use crate::scope::OperatorScope;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::extract::Query;
use crate::web::routes::Routes;

/// The activations in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("activations"),
    icon: "check",
    text: Texts::activations,
    path: paths::ACTIVATIONS,
};

/// The list of activations.
pub static LISTING: Listing = Listing {
    area: Area::Activations,
    place: MENU.place,
    path: paths::ACTIVATIONS,
    file: "activations",
    title: Texts::activations,
    lead: Texts::lead_activations,
    empty: (Texts::no_activations, Texts::no_activations_text),
    kinds: |t| {
        let kinds = Kind::ALL.into_iter().filter(|kind| kind.is_activated());
        kinds.map(|kind| ListedKind { name: kind.as_str(), text: kind.page_name(t) }).collect()
    },
    states: |t| {
        let states = ActivationState::ALL.into_iter();
        let listed =
            |it: ActivationState| ListedState { name: it.as_str(), text: it.text(t), class: class_of(it) };
        states.map(listed).collect()
    },
    item: |id| paths::console_activation(ActivationId(id)),
    many: Some(Many {
        path: paths::FULFILMENTS,
        field: "activation_id",
        takes: |kind| kind == Kind::GoToMarket.as_str(),
        verb: Texts::fulfil_chosen,
        why_not: Texts::technical_one_by_one,
    }),
};

/// The class of a state's sign.
fn class_of(state: ActivationState) -> &'static str {
    match state {
        ActivationState::Requested => "st-todo",
        ActivationState::InProgress => "st-half",
        ActivationState::Active => "st-done",
        ActivationState::Declined => "st-off",
        ActivationState::Withdrawn => "st-none",
    }
}

/// The pages and acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ACTIVATIONS, list)
        .get("/console/activations.csv", download)
        .get("/console/activations/next", next)
        .post(paths::FULFILMENTS, fulfilments::create)
        .get("/console/activations/{activation}", page::show)
        .post("/console/activations/{activation}/taking", taking::take)
        .post("/console/activations/{activation}/handover", taking::hand_over)
        .post("/console/activations/{activation}/fulfilment", deciding::fulfil)
        .post("/console/activations/{activation}/declining", deciding::decline)
}

/// Lists the activations, what has waited longest first.
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
