//! The list of the mails, for operators: which there are, and what became of each (R-MAIL-3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::mails::MENU;
use crate::base::ids::MailId;
use crate::base::sought::Sought;
use crate::console::paths;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::mail::posted::{self, Asked, Posted, State as MailState};
use crate::mail::{MailKinds, Recipient};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::users::EmailAddress;
use crate::users::members::patterns;
use crate::web::extract::Query;
use crate::web::keyset::{self, At, COUNTED_AT_MOST, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::page;

/// What its CSV is called.
const FILE: &str = "mails.csv";

/// The list shows so many letters of what a server said; the mail's page shows all.
const ERROR_LETTERS: usize = 100;

const _: () = assert!(posted::LISTED == READ_AT_MOST && posted::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    q: String,
    subject: String,
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/mail/mails.html")]
struct MailsPage {
    shell: Shell,
    q: String,
    subject: String,
    /// Where a subject that is looked for alone is looked for.
    among: Option<String>,
    status: String,
    filters: Vec<FilterLink>,
    rows: Vec<MailRow>,
    /// Whether a state, an address or a later page is asked for; if not, no row means that there is no mail.
    asked: bool,
    delivers: bool,
    count: String,
    csv: String,
    turning: Turning,
}

struct MailRow {
    id: MailId,
    href: String,
    recipient: String,
    recipient_name: String,
    title: String,
    /// In the recipient's language; empty where this version of the portal can't write the mail.
    subject: String,
    language: String,
    company: Option<(String, i64)>,
    written: Moment,
    status: String,
    class: &'static str,
    tries: String,
    error: String,
}

impl Source for Asked {
    type Row = Posted;
    type Mark = MailId;

    fn mark(row: &Posted) -> MailId {
        row.id
    }

    async fn read(&self, conn: &mut PgConnection, at: At<MailId>) -> sqlx::Result<Vec<Posted>> {
        posted::list_mails(conn, self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        posted::count_mails(conn, self).await
    }
}

impl ListQuery {
    /// The same with a state that there is; another is as none.
    fn known(mut self) -> Self {
        if self.state().is_none() {
            self.status.clear();
        }
        self
    }

    fn state(&self) -> Option<MailState> {
        MailState::ALL.into_iter().find(|state| state.as_str() == self.status)
    }

    /// What is asked for, and where the page lies.
    fn read(&self) -> (Asked, At<MailId>) {
        let typed = self.q.trim();
        // Stored in its one form; what is no address stands in no mail either.
        let address =
            || EmailAddress::parse(typed).map_or_else(|_| typed.to_owned(), |it| it.as_str().to_owned());
        let recipient = typed.contains('@').then(address);
        let company = (!typed.is_empty() && recipient.is_none()).then(|| Sought::parse(typed));
        let asked = Asked { state: self.state(), recipient, company, subject: patterns(&self.subject) };
        (asked, keyset::read_at(&self.after, &self.before))
    }

    fn links(&self) -> Links {
        Links::new(paths::MAILS, &[("q", &self.q), ("subject", &self.subject), ("status", &self.status)])
    }
}

/// Lists the mails, newest first.
///
/// # Errors
/// Those of the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let query = query.known();
    let (asked, at) = query.read();
    let posted = Page::read(scope.tx().await?, &asked, at).await?;
    let (locale, now, kinds) = (scope.locale(), scope.now(), &app.mail.sender.kinds);
    let links = query.links();
    let mails = MailsPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().mails()),
        filters: filters(&links, locale.texts()),
        turning: posted.turning(&links),
        count: posted.count.text(locale, Texts::mails_count, Texts::mails_count_more),
        rows: posted
            .rows
            .into_iter()
            .map(|it| MailRow::new(it, kinds, now, locale))
            .collect::<AppResult<_>>()?,
        asked: !links.is_plain() || at != At::Start,
        delivers: app.mail.delivers,
        among: asked.is_among_newest().then(|| locale.texts().subjects_among(locale.number(posted::NEWEST))),
        q: links.value("q").to_owned(),
        subject: links.value("subject").to_owned(),
        status: links.value("status").to_owned(),
        csv: links.csv(),
    };
    page(StatusCode::OK, &mails)
}

/// What the list shows, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`show`].
pub async fn download(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let (asked, _) = query.read();
    let (locale, now, kinds) = (scope.locale(), scope.now(), app.mail.sender.kinds.clone());
    let t = locale.texts();
    let header = [
        t.column_recipient(),
        t.column_name(),
        t.column_mail(),
        t.mail_subject(),
        t.company(),
        "MPN ID".to_owned(),
        t.column_written(),
        t.status(),
        t.column_tries(),
        t.column_last_error(),
    ];
    let cells = move |it: Posted| {
        let said = it.last_error.clone().unwrap_or_default();
        let row = MailRow::new(it, &kinds, now, locale)?;
        let (company, mpn_id) =
            row.company.map(|(name, mpn_id)| (name, mpn_id.to_string())).unwrap_or_default();
        // Moments in the one form that every program reads.
        let written = row.written.machine;
        let who = [row.recipient, row.recipient_name, row.title, row.subject, company, mpn_id, written];
        Ok([&who[..], &[row.status, row.tries, said]].concat())
    };
    scope.record_download(FILE).await?;
    keyset::download(&app, asked, FILE, locale, &header, cells).await
}

fn filters(links: &Links, t: &Texts) -> Vec<FilterLink> {
    let states = MailState::ALL.map(|state| (state.as_str(), state.as_str(), state.text(t)));
    links.filters("status", std::iter::once(("", "all", t.filter_all())).chain(states))
}

impl MailRow {
    fn new(mail: Posted, kinds: &MailKinds, now: OffsetDateTime, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let to = Recipient::new(&mail.recipient, &mail.recipient_name, &mail.language);
        let tries = match (mail.state, mail.attempts) {
            (MailState::Sent, _) | (_, 0) => String::new(),
            (MailState::Failed, attempts) => t.mail_tries(attempts),
            // Under way, or the worker's next.
            (MailState::Queued, attempts) if mail.next_attempt_at <= now => t.mail_tries_due(attempts),
            (MailState::Queued, attempts) => {
                t.mail_tries_next(attempts, Moment::new(mail.next_attempt_at, locale)?.text)
            }
        };
        Ok(Self {
            id: mail.id,
            href: paths::mail(mail.id),
            title: kinds.title(&mail.mail, t),
            subject: kinds.words(&mail.mail, &to).map(|words| words.subject).unwrap_or_default(),
            language: mail.language,
            company: mail.company.zip(mail.mpn_id),
            written: Moment::new(mail.created_at, locale)?,
            status: mail.state.text(t),
            class: mail.state.class(),
            tries,
            error: shortened(&mail.last_error.unwrap_or_default()),
            recipient: mail.recipient,
            recipient_name: mail.recipient_name,
        })
    }
}

fn shortened(said: &str) -> String {
    let mut short: String = said.chars().take(ERROR_LETTERS).collect();
    if short.len() < said.len() {
        short.push('…');
    }
    short
}
