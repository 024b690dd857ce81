//! The list of applications: those that wait first.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;

use super::MENU;
use crate::base::ids::ApplicationId;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::joining::store::{self, Asked};
use crate::joining::{Application, State, paths};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, COUNTED_AT_MOST, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::page;

/// What its CSV is called.
const FILE: &str = "applications.csv";
/// The filter of all states; without a filter, what waits is listed.
const ALL: &str = "all";

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/joining/list.html")]
struct ListPage {
    shell: Shell,
    filters: Vec<FilterLink>,
    rows: Vec<Row>,
    /// Whether a state or a later page is asked for; if not, no row means that nothing waits.
    asked: bool,
    count: String,
    csv: String,
    turning: Turning,
}

struct Row {
    id: ApplicationId,
    href: String,
    company: String,
    country: String,
    contact: String,
    email: String,
    since: Moment,
    status: String,
    class: &'static str,
}

impl Source for Asked {
    type Row = Application;
    type Mark = ApplicationId;

    fn mark(row: &Application) -> ApplicationId {
        row.id
    }

    async fn read(&self, conn: &mut PgConnection, at: At<ApplicationId>) -> sqlx::Result<Vec<Application>> {
        store::list(conn, self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count(conn, self).await
    }
}

impl ListQuery {
    fn state(&self) -> Option<State> {
        State::SEEN.into_iter().find(|it| it.as_str() == self.status && *it != State::Open)
    }

    /// The same with a state that there is; another is as none.
    fn known(mut self) -> Self {
        if self.state().is_none() && self.status != ALL {
            self.status.clear();
        }
        self
    }

    fn asked(&self) -> Asked {
        let states = match self.state() {
            Some(state) => vec![state],
            None if self.status == ALL => State::SEEN.to_vec(),
            None => vec![State::Open],
        };
        Asked { states }
    }

    fn links(&self) -> Links {
        Links::new(paths::APPLICATIONS, &[("status", &self.status)])
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
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().applications()),
        filters: filters(&links, locale.texts()),
        turning: found.turning(&links),
        count: found.count.text(locale, Texts::applications_count, Texts::applications_count_more),
        rows: found.rows.into_iter().map(|it| Row::new(it, locale)).collect::<AppResult<_>>()?,
        asked: !links.is_plain() || at != At::Start,
        csv: links.csv(),
    };
    page(StatusCode::OK, &list)
}

fn filters(links: &Links, t: &Texts) -> Vec<FilterLink> {
    let ended = State::SEEN.into_iter().filter(|it| *it != State::Open);
    let ended = ended.map(|it| (it.as_str(), it.as_str(), it.name(t)));
    let open = ("", State::Open.as_str(), State::Open.name(t));
    links.filters("status", std::iter::once(open).chain(ended).chain([(ALL, ALL, t.filter_all())]))
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
        t.company(),
        t.company_country(),
        t.join_domain(),
        t.join_number(),
        t.join_contact(),
        t.operator_address(),
        t.application_since(),
        t.status(),
        "MPN ID".to_owned(),
    ];
    let cells = move |it: Application| {
        let (domain, number) =
            (it.domain.clone().unwrap_or_default(), it.registration_number.clone().unwrap_or_default());
        let mpn_id = it.mpn_id.map(|it| it.to_string()).unwrap_or_default();
        let row = Row::new(it, locale)?;
        // Moments in the one form that every program reads.
        let who = [row.company, row.country, domain, number, row.contact, row.email, row.since.machine];
        Ok([&who[..], &[row.status, mpn_id]].concat())
    };
    scope.record_download(FILE).await?;
    keyset::download(&app, asked, FILE, locale, &header, cells).await
}

impl Row {
    fn new(it: Application, locale: Locale) -> AppResult<Self> {
        Ok(Self {
            id: it.id,
            href: paths::application(it.id),
            country: locale.country(&it.country).unwrap_or(&it.country).to_owned(),
            since: Moment::new(it.confirmed_at.unwrap_or(it.sent_at), locale)?,
            status: it.state.name(locale.texts()),
            class: it.state.class(),
            company: it.company,
            contact: it.name,
            email: it.email,
        })
    }
}
