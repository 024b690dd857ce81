//! What operators see of applications, and how they decide.

mod decision;
mod item;
mod list;

use super::paths;
use crate::authz::operators::Task;
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::long::LIMITS;
use crate::web::routes::Routes;

/// The applications in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("applications"),
    icon: "person",
    text: Texts::applications,
    path: paths::APPLICATIONS,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::APPLICATIONS, list::show)
        .get("/console/applications.csv", list::download)
        .get("/console/applications/{application}", item::show)
        .get("/console/applications/{application}/acceptance", decision::show_acceptance)
        .post("/console/applications/{application}/acceptance", decision::accept)
        .get("/console/applications/{application}/refusal", decision::show_refusal)
        .post_long(
            "/console/applications/{application}/refusal",
            decision::decline,
            LIMITS.body,
            OperatorScope::admits(Task::Applications),
        )
}
