//! The first page after sign-in, and the choice of companies.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::authz::{Action, Roles};
use crate::db;
use crate::error::AppResult;
use crate::membership;
use crate::partners::store::find_roles;
use crate::scope;
use crate::scope::shell::Shell;
use crate::scope::{PartnerScope, SignedIn};
use crate::state::AppState;
use crate::state::menu::{Count, MenuEntry};
use crate::web::extract::Query;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The choice of companies names the roles in so many of them, since each is asked on its own.
const ROLES_SHOWN: usize = 20;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/", start).get("/partners", show).get("/partners/{mpn}", enter)
}

#[derive(Template)]
#[template(path = "partners.html")]
struct PartnersPage {
    shell: Shell,
    companies: Vec<Choice>,
}

/// A company to be chosen.
struct Choice {
    name: String,
    mpn_id: i64,
    /// The roles that the person has there, in words; empty where they aren't told.
    roles: String,
    path: String,
}

/// Leads on: to the only company's benefits (staff: to what they have themselves), the choice of companies, or the
/// console.
///
/// # Errors
/// Those of the database.
pub async fn start(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let path = match (user.operator.is_some(), user.companies.as_slice()) {
        (_, [only]) => {
            let mut tx = app.db.tenant(only.id).await?;
            let roles =
                find_roles(&mut tx, only.id, user.person, user.context.now).await?.unwrap_or_default();
            first_page(only.mpn_id, &roles)
        }
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
    let locale = user.context.locale();
    let mut roles = list_roles(&app, &user).await?.into_iter();
    let choices = user.companies.iter().map(|it| Choice {
        name: it.name.clone(),
        mpn_id: it.mpn_id,
        roles: roles.next().map(|it| it.names(locale)).unwrap_or_default(),
        path: scope::paths::company(it.mpn_id, None),
    });
    let choice = PartnersPage {
        companies: choices.collect(),
        shell: Shell::signed_in(&app, &user, locale.texts().choose_company()),
    };
    page(StatusCode::OK, &choice)
}

/// What the address asks of a company.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Entering {
    /// The place in the menu to which it leads, if it does.
    to: String,
}

/// Leads into a company: to the page that is asked for, where the company has it and the reader sees it, else to their first.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn enter(
    State(app): State<AppState>,
    scope: PartnerScope,
    Query(asked): Query<Entering>,
) -> AppResult {
    let (mpn_id, roles) = (scope.partner.mpn_id, &scope.me.roles);
    let has = |it: &MenuEntry| match it.count {
        Some(Count::Benefits(kind)) => scope.frame.counts.iter().any(|(of, count)| *of == kind && *count > 0),
        Some(Count::Replies) | None => true,
    };
    let mut entries = app.menus.company.iter();
    let entry = entries.find(|it| it.place.0 == asked.to && (it.seen)(roles) && has(it));
    Ok(see_other(&entry.map_or_else(|| first_page(mpn_id, roles), |it| (it.path)(mpn_id))))
}

/// The roles in each of the first companies.
async fn list_roles(app: &AppState, user: &SignedIn) -> AppResult<Vec<Roles>> {
    let mut all = Vec::new();
    let mut companies = user.companies.iter().take(ROLES_SHOWN);
    let Some(first) = companies.next() else { return Ok(all) };
    let mut tx = app.db.tenant(first.id).await?;
    all.push(find_roles(&mut tx, first.id, user.person, user.context.now).await?.unwrap_or_default());
    for it in companies {
        db::start_over(&mut tx, it.id, db::Ending::Commit).await?;
        all.push(find_roles(&mut tx, it.id, user.person, user.context.now).await?.unwrap_or_default());
    }
    Ok(all)
}

/// Staff see what they have themselves; everybody else the overview.
fn first_page(mpn_id: i64, roles: &Roles) -> String {
    if roles.may(Action::SeeBenefits) {
        membership::paths::overview(mpn_id)
    } else {
        scope::paths::my_assignments(mpn_id)
    }
}
