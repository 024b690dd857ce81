//! What visitors see who apply for their company: nobody need be signed in.

mod apply;
mod standing;

use super::paths;
use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::JOIN, apply::show)
        .post(paths::JOIN, apply::create)
        .get("/join/{token}", standing::show)
        .post("/join/{token}", standing::confirm)
        .get("/join/{token}/withdrawal", standing::show_withdrawal)
        .post("/join/{token}/withdrawal", standing::withdraw)
}
