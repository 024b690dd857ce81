//! Operators' pages of companies: the list, adding some, and what is done with one.

mod data;
mod list;
mod many;
mod new;
mod notes;
mod proposals;
mod suspension;

use super::paths;
use crate::authz::operators::Task;
use crate::companies;
use crate::i18n::Texts;
use crate::scope::OperatorScope;
use crate::state::menu::ConsoleEntry;
use crate::web::routes::Routes;

/// The companies in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: companies::PLACE,
    icon: "building",
    text: Texts::companies,
    path: paths::COMPANIES,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::COMPANIES, list::show)
        .post(paths::COMPANIES, new::create)
        .get("/console/companies.csv", list::download)
        .get(paths::NEW, new::show)
        .get(paths::MANY, many::show)
        .post_long(paths::MANY, many::create, many::LIMITS.body, OperatorScope::admits(Task::Companies))
        .get(paths::TEMPLATE, many::template)
        .get("/console/companies/{mpn}/data", data::show)
        .post("/console/companies/{mpn}/data", data::correct)
        .get("/console/companies/{mpn}/suspension", suspension::show)
        .post("/console/companies/{mpn}/suspension", suspension::suspend)
        .post("/console/companies/{mpn}/suspension/lifting", suspension::lift)
        .get(paths::PROPOSALS, proposals::list)
        .get("/console/companies/{mpn}/proposal", proposals::show)
        .post("/console/companies/{mpn}/proposal/approval", proposals::agree)
        .post("/console/companies/{mpn}/proposal/refusal", proposals::decline)
        .get("/console/companies/{mpn}/notes", notes::show)
        .post("/console/companies/{mpn}/notes", notes::create)
}
