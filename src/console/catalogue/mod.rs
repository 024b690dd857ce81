//! Operators' pages of the catalogue.

mod file;
mod preview;
mod settle;

use crate::authz::operators::Task;
use crate::catalogue::file::LONGEST;
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::routes::Routes;
use crate::web::upload::Limits;

use super::paths;

/// The catalogue in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("catalogue"),
    icon: "software",
    text: Texts::catalogue,
    path: paths::CATALOGUE_FILE,
};

/// A file, and what a form has beside it.
const LIMITS: Limits = Limits { body: LONGEST + 64 * 1024, long: "catalogue" };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(paths::CATALOGUE_FILE, file::show).get(paths::CATALOGUE_EXPORT, file::export).post_long(
        paths::CATALOGUE_FILE,
        file::create,
        LIMITS.body,
        OperatorScope::admits(Task::Catalogue),
    )
}
