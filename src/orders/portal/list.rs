//! The list of a company's orders, and the same as CSV.

use std::cmp::Ordering;

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use time::Date;

use super::MENU;
use crate::authz::Action;
use crate::base::clock;
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::orders::acts::reference;
use crate::orders::store::{self, Listed};
use crate::orders::{State, paths};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::list::{self, Asked, Chosen, ListFrame, Words};
use crate::web::page;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    q: String,
    status: String,
    sort: String,
    page: String,
    /// A language for this page alone.
    lang: String,
}

/// Which orders, by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    In(State),
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::In(state) => state.as_str(),
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::In(state) => state.text(t),
        }
    }
}

impl Filter {
    fn takes(self, order: &Listed) -> bool {
        match self {
            Self::All => true,
            Self::In(state) => order.state == state,
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Reference,
    Offers,
    Ordered,
    Total,
    Status,
}

impl list::Column for Column {
    const ALL: &'static [Self] = &[Self::Reference, Self::Offers, Self::Ordered, Self::Total, Self::Status];
    const FIRST: Self = Self::Ordered;
    // The newest first.
    const DOWNWARDS: bool = true;

    fn slug(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Offers => "offers",
            Self::Ordered => "ordered",
            Self::Total => "total",
            Self::Status => "status",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Reference => t.order_reference(),
            Self::Offers => t.order_what(),
            Self::Ordered => t.order_ordered(),
            Self::Total => t.order_total(),
            Self::Status => t.status(),
        }
    }
}

fn compare(column: Column, a: &Listed, b: &Listed, locale: Locale) -> Ordering {
    match column {
        Column::Reference => reference(a.number).cmp(&reference(b.number)),
        Column::Offers => {
            let what = |it: &Listed| Name::all_of(&it.names, locale.texts()).join(", ");
            locale.compare(&what(a), &what(b))
        }
        Column::Ordered => a.number.cmp(&b.number),
        Column::Total => a.total.cmp(&b.total),
        Column::Status => (a.state, a.number).cmp(&(b.state, b.number)),
    }
}

#[derive(Template)]
#[template(path = "portal/orders/list.html")]
struct ListPage {
    shell: Shell,
    lead: String,
    frame: ListFrame,
    rows: Vec<Row>,
    new: String,
}

struct Row {
    href: String,
    reference: String,
    offers: String,
    day: Date,
    date: String,
    total: String,
    status: String,
    class: &'static str,
    /// Until when it is to be paid, while it waits.
    pay_by: Option<String>,
}

impl Row {
    fn new(it: &Listed, scope: &PartnerScope) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let day = clock::date_in(it.ordered_at, &scope.partner.zone);
        let waits = it.state == State::AwaitingPayment;
        Self {
            href: paths::order(scope.partner.mpn_id, it.id),
            reference: reference(it.number),
            offers: locale.list(&Name::all_of(&it.names, t)),
            day,
            date: locale.date(day),
            total: locale.money(&Money { amount: it.total, currency: it.currency.clone() }),
            status: it.state.text(t),
            class: it.state.class(),
            pay_by: waits.then(|| t.order_pay_by(locale.date(it.pay_by))),
        }
    }
}

/// Which of them, in which order, and how many each filter would show.
struct Selected {
    filter: Filter,
    filters: Vec<(Filter, usize)>,
    sort: list::Sort<Column>,
    total: usize,
    rows: Vec<Listed>,
}

fn select(mut rows: Vec<Listed>, query: &ListQuery, locale: Locale) -> Selected {
    let offered: Vec<Filter> = [Filter::All].into_iter().chain(State::ALL.map(Filter::In)).collect();
    let filter = list::find_filter(&offered, &query.status);
    let sort = list::Sort::parse(&query.sort);
    let search = list::Search::new(&query.q);
    let total = rows.len();
    let names = |it: &Listed| Name::all_of(&it.names, locale.texts()).join(" ");
    let own = |it: &Listed| Name::all_own(&it.names).join(" ");
    rows.retain(|it| search.finds(&[&names(it), &own(it), &reference(it.number), &it.buyer]));
    let filters = list::counted(&offered, &rows, Filter::takes);
    rows.retain(|it| filter.takes(it));
    // What is equal keeps one order, so that paging shows each row once.
    rows.sort_by(|a, b| sort.turn(compare(sort.column, a, b, locale)).then_with(|| b.number.cmp(&a.number)));
    Selected { filter, filters, sort, total, rows }
}

async fn find_listed(scope: &mut PartnerScope) -> AppResult<Vec<Listed>> {
    scope.require(Action::Buy)?;
    let partner = scope.partner.id;
    Ok(store::list_orders(scope.tx(), partner).await?)
}

/// Shows them.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let orders = find_listed(&mut scope).await?;
    let locale = scope.locale();
    let (t, mpn_id) = (locale.texts(), scope.partner.mpn_id);
    let it = select(orders, &query, locale);
    let chosen = Chosen {
        filters: &it.filters,
        always: &[Filter::All],
        filter: it.filter,
        sort: it.sort,
        matching: it.rows.len(),
        total: it.total,
        opened_at: None,
        more: &[],
    };
    let words = Words {
        search_label: t.search_orders_label(),
        count: t.orders_count(it.rows.len()),
        empty: (t.no_orders(), t.no_orders_text()),
        no_match: t.no_match_orders(),
    };
    let asked =
        Asked { q: &query.q, status: &query.status, sort: &query.sort, page: &query.page, lang: &query.lang };
    let frame = ListFrame::new(paths::orders(mpn_id), asked, &chosen, words, t);
    let list = ListPage {
        rows: it.rows[frame.range()].iter().map(|row| Row::new(row, &scope)).collect(),
        frame,
        lead: t.lead_orders(&scope.partner.name),
        new: paths::new_order(mpn_id, ""),
        shell: Shell::company(&app, &scope, MENU.place, t.orders()),
    };
    page(StatusCode::OK, &list)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`show`].
pub async fn download(mut scope: PartnerScope, Query(query): Query<ListQuery>) -> AppResult {
    let orders = find_listed(&mut scope).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let header: Vec<String> = list::header::<Column>(t)
        .into_iter()
        .chain([t.currency(), t.order_buyer(), t.order_to_pay_by()])
        .collect();
    let rows = select(orders, &query, locale).rows.into_iter().map(|it| {
        let day = clock::date_in(it.ordered_at, &scope.partner.zone).to_string();
        let total = Money { amount: it.total, currency: it.currency.clone() }.plain();
        let names = Name::all_of(&it.names, t).join(", ");
        let status = it.state.text(t);
        vec![reference(it.number), names, day, total, status, it.currency, it.buyer, it.pay_by.to_string()]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let file = format!("orders-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &header, &rows).await
}
