//! What can be bought, side by side.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::MENU;
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::granting::Membership;
use crate::granting::store::{Line, list_lines};
use crate::i18n::Locale;
use crate::membership::packages::{PackageLine, granted_quantities};
use crate::orders::buying::Market;
use crate::orders::{Level, levels, paths};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::page;

/// The levels side by side: a row a product, a column a level.
#[derive(Template)]
#[template(path = "portal/orders/compare.html")]
struct ComparePage {
    shell: Shell,
    levels: Vec<Level>,
    kinds: Vec<KindRows>,
    back: String,
}

/// The products of a kind.
struct KindRows {
    name: String,
    rows: Vec<(String, Vec<String>)>,
}

/// The page.
///
/// # Errors
/// Those of the database.
pub(super) async fn show(
    app: &AppState,
    scope: &mut PartnerScope,
    market: &Market,
    held: &[Membership],
) -> AppResult<Response> {
    let (locale, mpn_id, today) = (scope.locale(), scope.partner.mpn_id, scope.today());
    let levels = levels(&scope.partner, market, held, today, locale);
    let versions: Vec<_> = levels
        .iter()
        .flat_map(|level| market.of_level(level.package.as_str()))
        .filter_map(|it| it.version)
        .collect();
    let lines = list_lines(scope.tx(), &versions).await?;
    let t = locale.texts();
    let compare = ComparePage {
        shell: Shell::company(app, scope, MENU.place, t.what_to_buy()),
        kinds: side_by_side(&levels, market, &lines, locale),
        levels,
        back: paths::orders(mpn_id),
    };
    page(StatusCode::OK, &compare)
}

/// How much of each product each level grants: with one competency, and to how much further ones let it grow.
fn side_by_side(levels: &[Level], market: &Market, lines: &[Line], locale: Locale) -> Vec<KindRows> {
    let t = locale.texts();
    let of_level = |level: &Level| -> Vec<&Line> {
        let sold = market.of_level(level.package.as_str());
        let versions: Vec<_> = sold.filter_map(|it| it.version).collect();
        lines.iter().filter(|it| versions.contains(&it.version)).collect()
    };
    let columns: Vec<Vec<&Line>> = levels.iter().map(of_level).collect();
    let kind_rows = |kind: Kind| {
        let mut seen = BTreeSet::new();
        let products = lines.iter().filter(|it| it.kind == kind && seen.insert(it.line.product));
        let rows: Vec<(String, Vec<String>)> = products
            .map(|product| {
                let cell = |column: &Vec<&Line>| {
                    let of = column.iter().filter(|it| it.line.product == product.line.product);
                    cell(&of.map(|it| it.line).collect::<Vec<_>>(), locale)
                };
                (product.name.of(t).to_owned(), columns.iter().map(cell).collect())
            })
            .collect();
        (!rows.is_empty()).then(|| KindRows { name: kind.menu_name(t), rows })
    };
    Kind::ALL.into_iter().filter_map(kind_rows).collect()
}

/// What a level grants of a product.
fn cell(lines: &[PackageLine], locale: Locale) -> String {
    let of = |lines: &[PackageLine]| granted_quantities(lines.iter().copied()).into_values().next();
    let each = lines.iter().map(|it| of(&[*it]));
    let least = each.map(|it| it.unwrap_or(Some(0)).unwrap_or(i32::MAX)).min();
    match (of(lines), least) {
        (None, _) | (_, None) => String::new(),
        (Some(None), _) => locale.quantity(None),
        (Some(Some(most)), Some(least)) if least < most => {
            locale.texts().granted_from_to(locale.number(least), locale.number(most))
        }
        (Some(Some(most)), _) => locale.number(most),
    }
}
