//! The list of companies: found by a part of their name, their number, a mail domain, or the address of one of their people.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use time::UtcOffset;

use super::MENU;
use crate::authz::operators::Task;
use crate::companies::store::listing::{self as store, Asked, Listed};
use crate::companies::{State, paths};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::users::EmailAddress;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, COUNTED_AT_MOST, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::page;

/// What its CSV is called.
const FILE: &str = "companies.csv";

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    q: String,
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/companies/list.html")]
struct ListPage {
    shell: Shell,
    q: String,
    status: String,
    filters: Vec<FilterLink>,
    rows: Vec<Row>,
    /// Why whoever reads adds none.
    why_not: Option<String>,
    /// Whether something is asked for; if not, no row means that there is no company.
    asked: bool,
    count: String,
    csv: String,
    turning: Turning,
}

struct Row {
    mpn_id: i64,
    href: String,
    name: String,
    country: String,
    packages: String,
    states: Vec<(&'static str, String)>,
    added: String,
}

impl Source for Asked {
    type Row = Listed;
    type Mark = i64;

    fn mark(row: &Listed) -> i64 {
        row.mpn_id
    }

    async fn read(&self, conn: &mut PgConnection, at: At<i64>) -> sqlx::Result<Vec<Listed>> {
        store::list(conn, self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count(conn, self).await
    }
}

impl ListQuery {
    fn state(&self) -> Option<State> {
        self.status.parse().ok()
    }

    /// The same with a state that there is; another is as none.
    fn known(mut self) -> Self {
        if self.state().is_none() {
            self.status.clear();
        }
        self
    }

    fn links(&self) -> Links {
        Links::new(paths::COMPANIES, &[("q", &self.q), ("status", &self.status)])
    }

    /// What is asked for. An address, a number and a domain are looked up before the list is read.
    async fn read(&self, scope: &mut OperatorScope) -> sqlx::Result<Asked> {
        let today = scope.now().to_offset(UtcOffset::UTC).date();
        let asked = Asked { state: self.state(), today: Some(today), ..Asked::default() };
        let typed = self.q.trim();
        let conn = scope.tx().await?;
        let ids = match (EmailAddress::parse(typed), typed.parse::<i64>()) {
            (Ok(email), _) => Some(store::find_by_email(conn, &email).await?),
            (_, Ok(number)) => Some(store::find_by_number(conn, number).await?),
            _ if is_domain(typed) => Some(store::find_by_domain(conn, typed).await?),
            _ => None,
        };
        let name = if ids.is_none() { store::by_name(typed) } else { None };
        Ok(Asked { ids, name, ..asked })
    }
}

/// Whether what is typed may be a mail domain.
fn is_domain(typed: &str) -> bool {
    typed.contains('.') && !typed.contains(char::is_whitespace)
}

/// Lists the companies, by number.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let query = query.known();
    let asked = query.read(&mut scope).await?;
    let at = keyset::read_at(&query.after, &query.before);
    let found = Page::read(scope.tx().await?, &asked, at).await?;
    let (locale, links) = (scope.locale(), query.links());
    let t = locale.texts();
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, t.companies()),
        filters: filters(&links, t),
        turning: found.turning(&links),
        count: found.count.text(locale, Texts::companies_count, Texts::companies_count_more),
        rows: found.rows.iter().map(|it| Row::new(it, locale)).collect(),
        why_not: scope.why_not(Task::Companies),
        asked: !links.is_plain() || at != At::Start,
        q: links.value("q").to_owned(),
        status: links.value("status").to_owned(),
        csv: links.csv(),
    };
    page(StatusCode::OK, &list)
}

/// What the list shows, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`show`].
pub(super) async fn download(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let asked = query.read(&mut scope).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let header = [
        t.company(),
        "MPN ID".to_owned(),
        t.company_country(),
        t.company_memberships(),
        t.status(),
        t.company_added(),
    ];
    let cells = move |it: Listed| {
        let row = Row::new(&it, locale);
        let states: Vec<String> = row.states.into_iter().map(|(_, text)| text).collect();
        // A day in the one form that every program reads.
        let added = it.added_at.to_offset(UtcOffset::UTC).date().to_string();
        Ok(vec![row.name, row.mpn_id.to_string(), row.country, row.packages, locale.list(&states), added])
    };
    scope.record_download(FILE).await?;
    keyset::download(&app, asked, FILE, locale, &header, cells).await
}

fn filters(links: &Links, t: &Texts) -> Vec<FilterLink> {
    let states = State::ALL.map(|state| (state.as_str(), state.as_str(), state.name(t)));
    links.filters("status", std::iter::once(("", "all", t.filter_all())).chain(states))
}

impl Row {
    fn new(it: &Listed, locale: Locale) -> Self {
        let t = locale.texts();
        let packages: Vec<String> = it.packages.iter().map(|it| it.name(t)).collect();
        Self {
            mpn_id: it.mpn_id,
            href: paths::company(it.mpn_id),
            name: it.name.clone(),
            country: locale.country(&it.country).unwrap_or(&it.country).to_owned(),
            packages: locale.list(&packages),
            states: it.states().into_iter().map(|it| (it.class(), it.name(t))).collect(),
            added: locale.date(it.added_at.to_offset(UtcOffset::UTC).date()),
        }
    }
}
