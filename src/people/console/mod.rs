//! A company's people, for operators: who they are, and inviting them.

mod invitations;
mod list;

use crate::error::{AppError, AppResult};
use crate::partners::Partner;
use crate::partners::store::find_by_mpn;
use crate::scope::OperatorScope;
use crate::state::menu::Place;
use crate::web::routes::Routes;

/// Where these pages are in the operators' menu: with the companies.
const PLACE: Place = Place("companies");

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/companies/{mpn}/people", list::show)
        .get("/console/companies/{mpn}/people.csv", list::download)
        .get("/console/companies/{mpn}/people/new", invitations::show_new)
        .post("/console/companies/{mpn}/people/new", invitations::invite)
        .post("/console/companies/{mpn}/people/{member}/invitation", invitations::send_again)
        .get("/console/companies/{mpn}/people/{member}/invitation/withdrawal", invitations::show_withdrawal)
        .post("/console/companies/{mpn}/people/{member}/invitation/withdrawal", invitations::withdraw)
}

async fn find_company(scope: &mut OperatorScope, mpn_id: i64) -> AppResult<Partner> {
    find_by_mpn(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}
