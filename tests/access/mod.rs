//! Who gets what from which address: every route, method and actor, with the answer, as one reviewed table. And what
//! a refusal leaves behind: one entry in the right log, and nothing else.

pub mod call;
mod changes;
mod table;

use crate::app::TestApp;
use crate::database::members;

/// Was a global admin, and is no member any more.
const FORMER_ADMIN: &str = "staff3@alpine.example";

/// Ends a membership in both places that know of it.
async fn deactivate(app: &TestApp, mpn_id: i64, email: &str) {
    members::deactivate(app, mpn_id, email).await;
    members::remove_from_index(app, mpn_id, email).await;
}
