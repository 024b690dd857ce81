//! Operators' pages of the catalogue.

mod file;
mod form;
mod levels;
mod noun;
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

use self::levels::Level;
use self::offers::Offer;
use self::products::Product;
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
        .get(paths::NEW_PRODUCT, noun::new::<Product>)
        .post_long(
            paths::PRODUCTS,
            noun::create::<Product>,
            form::LIMITS.body,
            OperatorScope::admits(Task::Catalogue),
        )
        .get("/console/catalogue/products/{code}", noun::show::<Product>)
        .post_long(
            "/console/catalogue/products/{code}",
            noun::change::<Product>,
            form::LIMITS.body,
            OperatorScope::admits(Task::Catalogue),
        )
        .get(paths::OFFERS, offers::list)
        .get(paths::NEW_OFFER, noun::new::<Offer>)
        .post(paths::OFFERS, noun::create::<Offer>)
        .get("/console/catalogue/offers/{code}", noun::show::<Offer>)
        .post("/console/catalogue/offers/{code}", noun::change::<Offer>)
        .get(paths::PACKAGES, packages::list)
        .get("/console/catalogue/packages/{code}", packages::show)
        .post("/console/catalogue/packages/{code}", packages::change)
        .post("/console/catalogue/packages/{code}/discarding", packages::draft::discard)
        .get(paths::LEVELS, levels::list)
        .get(paths::NEW_LEVEL, noun::new::<Level>)
        .post(paths::LEVELS, noun::create::<Level>)
        .get("/console/catalogue/levels/{code}", noun::show::<Level>)
        .post("/console/catalogue/levels/{code}", noun::change::<Level>)
        .get(paths::CATALOGUE_FILE, file::show)
        .get(paths::CATALOGUE_EXPORT, file::export)
        .post_long(paths::CATALOGUE_FILE, file::create, LIMITS.body, OperatorScope::admits(Task::Catalogue))
}
