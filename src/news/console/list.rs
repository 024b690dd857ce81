//! The list of what was sent, newest first.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::MENU;
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::news::{Sent, paths, store};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, COUNTED_AT_MOST, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::page;

/// What its CSV is called.
const FILE: &str = "news.csv";

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/news/list.html")]
struct ListPage {
    shell: Shell,
    rows: Vec<NewsRow>,
    /// Why the operator writes none.
    why_not: Option<String>,
    /// Whether a later page is asked for; if not, no row means that there is none.
    asked: bool,
    count: String,
    csv: String,
    turning: Turning,
}

struct NewsRow {
    href: String,
    id: Uuid,
    number: String,
    subject: String,
    to: String,
    readers: String,
    sent: Moment,
    by: String,
    delivery: String,
    class: &'static str,
}

/// All that was sent.
#[derive(Clone, Debug)]
struct All;

impl Source for All {
    type Row = Sent;
    type Mark = Uuid;

    fn mark(row: &Sent) -> Uuid {
        row.id.0
    }

    async fn read(&self, conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<Sent>> {
        store::list_news(conn, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count_news(conn).await
    }
}

/// Lists what was sent.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let at = keyset::read_at(&query.after, &query.before);
    let sent = Page::read(scope.tx().await?, &All, at).await?;
    let locale = scope.locale();
    let links = Links::new(paths::NEWS, &[]);
    let list = ListPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().news()),
        why_not: scope.why_not(Task::News),
        turning: sent.turning(&links),
        count: sent.count.text(locale, Texts::news_count, Texts::news_count_more),
        rows: sent.rows.into_iter().map(|it| NewsRow::new(it, locale)).collect::<AppResult<_>>()?,
        asked: at != At::Start,
        csv: links.csv(),
    };
    page(StatusCode::OK, &list)
}

/// The same as CSV, all pages.
///
/// # Errors
/// As [`show`].
pub(super) async fn download(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let locale = scope.locale();
    let t = locale.texts();
    let header = [
        t.column_number(),
        t.mail_subject(),
        t.news_to(),
        t.news_readers(),
        t.news_sent_on(),
        t.news_sent_by(),
        t.mail_queued(),
        t.mail_failed(),
    ];
    let cells = move |it: Sent| {
        let (queued, failed) = (it.queued.to_string(), it.failed.to_string());
        let (number, readers) = (it.number.to_string(), it.readers.to_string());
        let row = NewsRow::new(it, locale)?;
        Ok(vec![number, row.subject, row.to, readers, row.sent.machine, row.by, queued, failed])
    };
    scope.record_download(FILE).await?;
    keyset::download(&app, All, FILE, locale, &header, cells).await
}

impl NewsRow {
    fn new(sent: Sent, locale: Locale) -> AppResult<Self> {
        let (delivery, class) = sent.delivery(locale);
        Ok(Self {
            href: paths::sent(sent.id),
            id: sent.id.0,
            number: sent.number.to_string(),
            to: sent.to.text(locale.texts()),
            readers: locale.number(sent.readers),
            sent: Moment::new(sent.at, locale)?,
            by: sent.by.1,
            subject: sent.subject,
            delivery,
            class,
        })
    }
}
