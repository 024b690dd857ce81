//! Operators' pages of the catalogue.

mod file;
mod form;
mod levels;
mod offers;
mod packages;
mod preview;
mod products;
mod settle;
mod words;

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
    path: paths::PRODUCTS,
};

/// A file, and what a form has beside it.
const LIMITS: Limits = Limits { body: LONGEST + 64 * 1024, long: "catalogue" };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::PRODUCTS, products::list)
        .get(paths::NEW_PRODUCT, products::new)
        .post_long(
            paths::PRODUCTS,
            products::create,
            form::LIMITS.body,
            OperatorScope::admits(Task::Catalogue),
        )
        .get("/console/catalogue/products/{code}", products::show)
        .post_long(
            "/console/catalogue/products/{code}",
            products::change,
            form::LIMITS.body,
            OperatorScope::admits(Task::Catalogue),
        )
        .get(paths::OFFERS, offers::list)
        .get(paths::NEW_OFFER, offers::new)
        .post(paths::OFFERS, offers::create)
        .get("/console/catalogue/offers/{code}", offers::show)
        .post("/console/catalogue/offers/{code}", offers::change)
        .get(paths::PACKAGES, packages::list)
        .get("/console/catalogue/packages/{code}", packages::show)
        .post("/console/catalogue/packages/{code}", packages::change)
        .post("/console/catalogue/packages/{code}/discarding", packages::draft::discard)
        .get(paths::LEVELS, levels::list)
        .get(paths::NEW_LEVEL, levels::new)
        .post(paths::LEVELS, levels::create)
        .get("/console/catalogue/levels/{code}", levels::show)
        .post("/console/catalogue/levels/{code}", levels::change)
        .get(paths::CATALOGUE_FILE, file::show)
        .get(paths::CATALOGUE_EXPORT, file::export)
        .post_long(paths::CATALOGUE_FILE, file::create, LIMITS.body, OperatorScope::admits(Task::Catalogue))
}
