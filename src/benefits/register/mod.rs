//! The register of seats: who has which seat of which product, since when and until when; and of the seats that wait, from
//! when another may have them (R-SEAT-3).

mod entries;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use self::entries::{Column, Entry, Filter, Register, Selected, Sort, Waits};
use super::menu::REGISTER;
use crate::authz::Action;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::people;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::paths;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::list::{self, Asked, Chosen, ListFrame, Words, link};
use crate::web::page;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RegisterQuery {
    /// Part of a person's, a product's or a package's name.
    q: String,
    /// A filter's name; empty: all.
    status: String,
    /// A product's code; empty: all.
    product: String,
    /// A column's name, with `-` before it: downwards; empty: by person.
    sort: String,
    /// The page, from 1; empty: the first.
    page: String,
    /// A language for this page alone.
    lang: String,
}

impl RegisterQuery {
    /// Whether the list can't be made without every seat's number and day.
    fn needs_places(&self) -> bool {
        matches!(Sort::parse(&self.sort).column, Column::Seat | Column::Since)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "portal/benefits/register.html")]
struct RegisterPage {
    shell: Shell,
    company: String,
    frame: ListFrame,
    /// The products, as a filter.
    products: Vec<ProductLink>,
    rows: Vec<Row>,
}

struct ProductLink {
    code: String,
    text: String,
    href: String,
    current: bool,
}

struct Row {
    name: String,
    /// Their row among the company's people.
    person: String,
    product: String,
    package: String,
    seat: String,
    since: String,
    until: String,
    free_on: String,
    /// The benefit's row, at this seat.
    href: String,
}

/// Shows the register.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<RegisterQuery>,
) -> AppResult {
    scope.require(Action::SeePeople)?;
    let locale = scope.locale();
    let mut register = Register::read(&mut scope).await?;
    if query.needs_places() {
        register.fill_in_all(&mut scope).await?;
    }
    let selected = register.select(&query, locale);
    let frame = frame(scope.partner.mpn_id, &register, &selected, &query, locale.texts());
    let mut shown = selected.rows[frame.range()].to_vec();
    if !query.needs_places() {
        register.fill_in_shown(&mut scope, &mut shown).await?;
    }
    let register_page = RegisterPage {
        company: scope.partner.name.clone(),
        products: product_links(&register, &query, &frame.path, locale),
        rows: shown.iter().map(|it| Row::new(it, &register, &scope)).collect(),
        frame,
        shell: Shell::company(&app, &scope, REGISTER.place, locale.texts().seats()),
    };
    page(StatusCode::OK, &register_page)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<RegisterQuery>) -> AppResult {
    scope.require(Action::SeePeople)?;
    let locale = scope.locale();
    let t = locale.texts();
    let mut register = Register::read(&mut scope).await?;
    register.fill_in_all(&mut scope).await?;
    let rows = register.select(&query, locale).rows.into_iter().map(|it| {
        let benefit = &register.benefits[it.benefit];
        // Numbers and dates in the one form that every spreadsheet reads.
        let (seat, since) =
            it.place.map(|(seat, since)| (seat.to_string(), since.to_string())).unwrap_or_default();
        let free_on = match it.waits {
            Some(Waits::Until(day)) => day.to_string(),
            Some(Waits::ForNextYear) => t.free_next_year(),
            None => String::new(),
        };
        let package = benefit.enrollment.package.name(t);
        vec![it.name, benefit.name.of(t).to_owned(), package, seat, since, it.until.to_string(), free_on]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let file = format!("seats-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &list::header::<Column>(t), &rows).await
}

fn frame(mpn_id: i64, register: &Register, it: &Selected, query: &RegisterQuery, t: &Texts) -> ListFrame {
    let chosen = Chosen {
        filters: &it.counts,
        always: &[Filter::All],
        filter: it.filter,
        sort: it.sort,
        matching: it.rows.len(),
        total: register.entries.len(),
        opened_at: None,
        more: &[("product", &query.product)],
    };
    let words = Words {
        search_label: t.search_register_label(),
        count: t.register_count(it.rows.len()),
        empty: (t.register_empty(), t.register_empty_text()),
        no_match: t.no_match_register(),
    };
    let asked =
        Asked { q: &query.q, status: &query.status, sort: &query.sort, page: &query.page, lang: &query.lang };
    ListFrame::new(paths::register(mpn_id), asked, &chosen, words, t)
}

/// The products as links, each with all else that is asked.
fn product_links(register: &Register, query: &RegisterQuery, path: &str, locale: Locale) -> Vec<ProductLink> {
    let products: BTreeMap<&str, &str> =
        register.benefits.iter().map(|it| (it.code.as_str(), it.name.in_language(locale))).collect();
    let mut products: Vec<(&str, &str)> = products.into_iter().collect();
    products.sort_by(|a, b| locale.compare(a.1, b.1));
    let all = locale.texts().filter_all_products();
    let all = std::iter::once(("", all.as_str()));
    all.chain(products)
        .map(|(code, text)| {
            let kept = [
                ("lang", query.lang.as_str()),
                ("q", &query.q),
                ("status", &query.status),
                ("product", code),
            ];
            ProductLink {
                code: if code.is_empty() { "all".to_owned() } else { code.to_owned() },
                text: text.to_owned(),
                href: link(path, &[&kept[..], &[("sort", &query.sort)]].concat()),
                current: query.product == code,
            }
        })
        .collect()
}

impl Row {
    fn new(entry: &Entry, register: &Register, scope: &PartnerScope) -> Self {
        let (benefit, locale, mpn_id) =
            (&register.benefits[entry.benefit], scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let seat = entry.place.map_or(0, |it| it.0);
        Self {
            name: entry.name.clone(),
            person: people::paths::person(mpn_id, entry.member),
            product: benefit.name.of(t).to_owned(),
            package: benefit.enrollment.package.name(t),
            seat: locale.number(seat),
            since: entry.place.map(|it| locale.date(it.1)).unwrap_or_default(),
            until: locale.date(entry.until),
            free_on: match entry.waits {
                Some(Waits::Until(day)) => locale.date(day),
                Some(Waits::ForNextYear) => t.free_next_year(),
                None => String::new(),
            },
            href: paths::seat(mpn_id, benefit.kind, benefit.id, seat),
        }
    }
}
