//! The list of all companies' orders, for operators: the newest first.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;

use super::MENU;
use crate::base::ids::OrderId;
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::orders::acts::reference;
use crate::orders::reference::Reference;
use crate::orders::store::{self, Asked, Row};
use crate::orders::{State, paths};
use crate::scope::OperatorScope;
use crate::scope::paths::console_company as company;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, COUNTED_AT_MOST, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::page;

/// What its CSV is called.
const FILE: &str = "orders.csv";
/// The filter of orders for which too little or too much was paid.
const DIFFERS: &str = "differs";

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    /// A reference, or a company's MPN ID.
    q: String,
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/orders/list.html")]
struct ListPage {
    shell: Shell,
    q: String,
    filters: Vec<FilterLink>,
    rows: Vec<RowView>,
    /// Whether something or a later page is asked for; if not, no row means that there is no order.
    asked: bool,
    count: String,
    csv: String,
    turning: Turning,
}

struct RowView {
    id: OrderId,
    href: String,
    reference: String,
    company: String,
    company_href: String,
    offers: String,
    ordered_on: String,
    total: String,
    status: String,
    class: &'static str,
    more: String,
}

impl Source for Asked {
    type Row = Row;
    type Mark = i64;

    fn mark(row: &Row) -> i64 {
        row.number.get()
    }

    async fn read(&self, conn: &mut PgConnection, at: At<i64>) -> sqlx::Result<Vec<Row>> {
        store::list_all_orders(conn, *self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count_orders(conn, *self).await
    }
}

impl ListQuery {
    /// The same with a state that there is; another is as none.
    fn known(mut self) -> Self {
        if self.state().is_none() && self.status != DIFFERS {
            self.status.clear();
        }
        self
    }

    fn state(&self) -> Option<State> {
        State::ALL.into_iter().find(|it| it.as_str() == self.status)
    }

    /// A reference is one order, a number a company; what is neither finds nothing.
    fn asked(&self) -> Asked {
        let typed = self.q.trim();
        if !typed.is_empty() {
            let by_company = || Asked::Of(typed.parse().unwrap_or_default());
            return Reference::parse(typed).map_or_else(by_company, |it| Asked::Number(it.number()));
        }
        match self.state() {
            Some(state) => Asked::In(state),
            None if self.status == DIFFERS => Asked::ThatDiffer,
            None => Asked::All,
        }
    }

    fn links(&self) -> Links {
        Links::new(paths::ORDERS, &[("q", &self.q), ("status", &self.status)])
    }
}

/// Lists them.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let query = query.known();
    let at = keyset::read_at(&query.after, &query.before);
    let found = Page::read(scope.tx().await?, &query.asked(), at).await?;
    let (locale, links) = (scope.locale(), query.links());
    let t = locale.texts();
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, t.orders()),
        filters: filters(&links, t),
        turning: found.turning(&links),
        count: found.count.text(locale, Texts::orders_count, Texts::orders_count_more),
        rows: found.rows.into_iter().map(|it| RowView::new(it, locale)).collect(),
        asked: !links.is_plain() || at != At::Start,
        q: query.q.clone(),
        csv: links.csv(),
    };
    page(StatusCode::OK, &list)
}

fn filters(links: &Links, t: &Texts) -> Vec<FilterLink> {
    let states = State::ALL.map(|it| (it.as_str(), it.as_str(), it.text(t)));
    let all = [("", "all", t.filter_all()), (DIFFERS, DIFFERS, t.orders_that_differ())];
    links.filters("status", all.into_iter().chain(states))
}

/// What the list shows, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`show`].
pub(super) async fn download(
    AxumState(app): AxumState<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let asked = query.known().asked();
    let locale = scope.locale();
    let t = locale.texts();
    let header = [
        t.order_reference(),
        t.company(),
        "MPN ID".to_owned(),
        t.order_what(),
        t.order_ordered(),
        t.order_to_pay_by(),
        t.order_paid_on(),
        t.order_total(),
        t.currency(),
        t.status(),
        t.orders_that_differ(),
    ];
    let cells = move |it: Row| {
        let t = locale.texts();
        let total = Money { amount: it.total, currency: it.currency.clone() }.plain();
        let paid_on = it.paid_on.map(|day| day.to_string()).unwrap_or_default();
        let differs = if it.differs { t.setting_yes() } else { t.setting_no() };
        let what = Name::all_of(&it.names, t).join(", ");
        let what = [reference(it.number), it.company, it.mpn_id.to_string(), what];
        // Days in the one form that every program reads.
        let days = [it.ordered_on.to_string(), it.pay_by.to_string(), paid_on];
        Ok([&what[..], &days[..], &[total, it.currency, it.state.text(t), differs]].concat())
    };
    scope.record_download(FILE).await?;
    keyset::download(&app, asked, FILE, locale, &header, cells).await
}

impl RowView {
    fn new(it: Row, locale: Locale) -> Self {
        let t = locale.texts();
        let more = match (it.differs, it.state) {
            (true, _) => t.order_differs(),
            (false, State::AwaitingPayment) => t.order_pay_by(locale.date(it.pay_by)),
            _ => String::new(),
        };
        Self {
            id: it.id,
            href: paths::console_order(it.id),
            reference: reference(it.number),
            company: it.company,
            company_href: company(it.mpn_id),
            offers: locale.list(&Name::all_of(&it.names, t)),
            ordered_on: locale.date(it.ordered_on),
            total: locale.money(&Money { amount: it.total, currency: it.currency }),
            status: it.state.text(t),
            class: it.state.class(),
            more,
        }
    }
}
