//! Operators' pages of the imports: all of them, beginning one, and one with what is in it.

mod begin;
mod lines;
mod list;
mod page;
mod words;

pub(super) use self::list::ImportRow;

use crate::authz::operators::Task;
use crate::keys::imports::{IN_ONE, PIECE};
use crate::keys::paths;
use crate::scope::OperatorScope;
use crate::web::routes::Routes;
use crate::web::upload::Limits;

/// What a form with a file has besides the file.
const AROUND: usize = 16 * 1024;
/// A file that comes in one.
const IN_ONE_LIMITS: Limits = Limits { body: IN_ONE + AROUND, long: "" };
/// A piece of one.
const PIECE_LIMITS: Limits = Limits { body: PIECE + AROUND, long: "" };

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::IMPORTS, list::show)
        .get(paths::NEW_IMPORT, begin::show)
        .post_long(paths::IMPORTS, begin::create, IN_ONE_LIMITS.body, OperatorScope::admits(Task::Keys))
        .get("/console/keys/imports/{import}", page::show)
        .get("/console/keys/imports/{import}/lines.csv", lines::download)
        .post_long(
            "/console/keys/imports/{import}/pieces",
            begin::take,
            PIECE_LIMITS.body,
            OperatorScope::admits(Task::Keys),
        )
        .post("/console/keys/imports/{import}/confirmation", page::confirm)
        .post("/console/keys/imports/{import}/discarding", page::discard)
}
