//! The competencies of a level, of which some are chosen (R-MEM-4).

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::MENU;
use crate::base::money::Money;
use crate::error::AppResult;
use crate::granting::{Membership, Offer};
use crate::orders::buying::{Market, purchase};
use crate::orders::{paths, words};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::page;

#[derive(Template)]
#[template(path = "portal/orders/competencies.html")]
struct CompetenciesPage {
    shell: Shell,
    /// What the form sends along.
    level: String,
    competencies: Vec<CompetencyView>,
    path: String,
    back: String,
}

struct CompetencyView {
    code: String,
    name: String,
    price: String,
    chosen: bool,
    /// Why it can't be chosen.
    off: Option<String>,
}

/// The page.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub(super) fn show(
    app: &AppState,
    scope: &PartnerScope,
    market: &Market,
    held: &[Membership],
    level: &str,
) -> AppResult<Response> {
    let (locale, mpn_id, today) = (scope.locale(), scope.partner.mpn_id, scope.today());
    let t = locale.texts();
    let view = |it: &Offer| {
        let possible = purchase(it, held, market, today);
        let money = Money { amount: it.price, currency: market.currency.clone() };
        let has_it = held.iter().any(|year| year.offers.iter().any(|(id, _)| *id == it.id));
        CompetencyView {
            code: it.code.clone(),
            name: it.name.of(t).to_owned(),
            price: locale.money(&money),
            // A renewal begins with what the company has.
            chosen: has_it && possible.is_ok(),
            off: possible.err().map(|why| words::off(&why, locale)),
        }
    };
    let mut of_level: Vec<&Offer> = market.of_level(level).collect();
    of_level.sort_by(|a, b| locale.compare(a.name.of(t), b.name.of(t)));
    let name = of_level.first().map(|it| it.package.name(t)).unwrap_or_default();
    let choice = CompetenciesPage {
        shell: Shell::company(app, scope, MENU.place, t.choose_competencies(name)),
        level: level.to_owned(),
        competencies: of_level.into_iter().map(view).collect(),
        path: format!("{}/new", paths::orders(mpn_id)),
        back: paths::new_order(mpn_id, ""),
    };
    page(StatusCode::OK, &choice)
}
