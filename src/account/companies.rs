//! The first page after sign-in, and the choice of companies.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use crate::authz::Action;
use crate::error::AppResult;
use crate::membership;
use crate::scope;
use crate::scope::SignedIn;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::users::store::CompanyLink;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/", start).get("/partners", show)
}

#[derive(Template)]
#[template(path = "partners.html")]
struct PartnersPage {
    shell: Shell,
    companies: Vec<CompanyLink>,
}

/// Leads on: to the only company's benefits (staff: to what they have themselves), the choice of companies, or the
/// console.
///
/// # Errors
/// Those of the database.
pub async fn start(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let path = match (user.is_operator, user.companies.as_slice()) {
        (_, [only]) => first_page(&app, &user, only).await?,
        (true, []) => scope::paths::CONSOLE.to_owned(),
        _ => scope::paths::PARTNERS.to_owned(),
    };
    Ok(see_other(&path))
}

/// The choice of companies.
///
/// # Errors
/// Those of the database.
pub async fn show(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let title = user.context.locale().texts().choose_company();
    let shell = Shell::signed_in(&app, &user, title);
    page(StatusCode::OK, &PartnersPage { shell, companies: user.companies })
}

/// Staff see what they have themselves; everybody else the overview.
async fn first_page(app: &AppState, user: &SignedIn, company: &CompanyLink) -> AppResult<String> {
    let mut tx = app.db.serve().await?;
    let id = crate::partners::store::find_partner_id(&mut tx, company.mpn_id).await?;
    drop(tx);
    let mut tx = app.db.tenant(id).await?;
    let row = crate::partners::store::find_scope(&mut tx, id, user.person).await?;
    let roles = row.map(|row| row.roles).unwrap_or_default();
    Ok(if roles.may(Action::SeeBenefits) {
        membership::paths::overview(company.mpn_id)
    } else {
        scope::paths::my_assignments(company.mpn_id)
    })
}
