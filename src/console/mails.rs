//! The outbox, as operators see it: which mails there are, what became of each, and sending one again (R-MAIL-3).

use askama::Template;
use axum::extract::{FromRequestParts, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _};
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use tower_sessions::Session;

use crate::audit::{self, AuditEvent};
use crate::base::ids::MailId;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::mail::outbox::{self, Asked, Locked, Posted, State as MailState};
use crate::mail::{Mail, MailError, Recipient, Rendered, Sender};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{ConsolePlace, Shell};
use crate::state::AppState;
use crate::users::EmailAddress;
use crate::web::extract::{Fields, Query, path_id};
use crate::web::keyset::{self, At, COUNTED_AT_MOST, FilterLink, Links, Page, READ_AT_MOST, Source, Turning};
use crate::web::moment::Moment;
use crate::web::routes::Routes;
use crate::web::{page, paths, see_other};

/// The HTML part stands alone: its own inline styles, nothing remote, no script, no form, in nobody's frame.
const HTML_PART_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
);
/// The list shows so many letters of what a server said; the mail's page shows all.
const ERROR_LETTERS: usize = 100;

const _: () = assert!(outbox::LISTED == READ_AT_MOST && outbox::COUNTED == COUNTED_AT_MOST);

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::MAILS, list)
        .get("/console/mail.csv", download)
        .get("/console/mail/{mail}", show)
        .get("/console/mail/{mail}/html", show_html)
        .post("/console/mail/{mail}/sending", send_again)
}

/// The mail named in the path.
#[derive(Clone, Copy, Debug)]
pub struct MailPath(pub MailId);

impl FromRequestParts<AppState> for MailPath {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> AppResult<Self> {
        path_id(parts, state, "mail").await.map(|id| Self(MailId(id)))
    }
}

impl MailState {
    fn text(self, t: &Texts) -> String {
        match self {
            Self::Queued => t.mail_queued(),
            Self::Sent => t.mail_sent(),
            Self::Failed => t.mail_failed(),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Queued => "st-wait",
            Self::Sent => "st-done",
            Self::Failed => "st-bad",
        }
    }
}

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListQuery {
    q: String,
    status: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "console/mail/mails.html")]
struct MailsPage {
    shell: Shell,
    q: String,
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
        outbox::list_mails(conn, self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        outbox::count_mails(conn, self).await
    }
}

impl ListQuery {
    fn read(&self) -> AppResult<Asked> {
        let state = match self.status.as_str() {
            "" => None,
            slug => {
                let found = MailState::ALL.into_iter().find(|state| state.as_str() == slug);
                Some(found.ok_or(AppError::BadRequest("unknown filter"))?)
            }
        };
        let typed = self.q.trim();
        // Stored in its one form; what is no address stands in no mail either.
        let recipient =
            EmailAddress::parse(typed).map_or_else(|_| typed.to_owned(), |it| it.as_str().to_owned());
        Ok(Asked { state, recipient: Some(recipient).filter(|it| !it.is_empty()) })
    }

    fn links(&self) -> Links {
        Links::new(paths::MAILS, &[("q", &self.q), ("status", &self.status)])
    }
}

/// Lists the mails, newest first.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::BadRequest`] for a state or a mark that there is not; those of the database.
pub async fn list(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let asked = query.read()?;
    let at = keyset::read_at(&query.after, &query.before)?;
    let mut tx = app.db.console().await?;
    let posted = Page::read(&mut tx, &asked, at).await?;
    drop(tx);
    let (locale, now) = (scope.locale(), scope.now());
    let links = query.links();
    let mails = MailsPage {
        shell: Shell::console(&app, &scope, ConsolePlace::Mails, locale.texts().mails()),
        filters: filters(&links, locale.texts()),
        turning: posted.turning(&links),
        count: posted.count.text(locale, Texts::mails_count, Texts::mails_count_more),
        rows: posted.rows.into_iter().map(|it| MailRow::new(it, now, locale)).collect::<AppResult<_>>()?,
        asked: !links.is_plain() || at != At::Start,
        delivers: app.mail.delivers,
        q: links.value("q").to_owned(),
        status: links.value("status").to_owned(),
        csv: links.csv(),
    };
    page(StatusCode::OK, &mails)
}

/// What the list shows, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`list`].
pub async fn download(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let asked = query.read()?;
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let header = [
        t.column_recipient(),
        t.column_name(),
        t.column_mail(),
        t.company(),
        "MPN ID".to_owned(),
        t.column_written(),
        t.status(),
        t.column_tries(),
        t.column_last_error(),
    ];
    let cells = move |it: Posted| {
        let said = it.last_error.clone().unwrap_or_default();
        let row = MailRow::new(it, now, locale)?;
        let (company, mpn_id) =
            row.company.map(|(name, mpn_id)| (name, mpn_id.to_string())).unwrap_or_default();
        // Moments in the one form that every program reads.
        let written = row.written.machine;
        let who = [row.recipient, row.recipient_name, row.title, company, mpn_id, written];
        Ok([&who[..], &[row.status, row.tries, said]].concat())
    };
    keyset::download(&app, asked, "mails.csv", &header, cells).await
}

fn filters(links: &Links, t: &Texts) -> Vec<FilterLink> {
    let states = MailState::ALL.map(|state| (state.as_str(), state.as_str(), state.text(t)));
    links.filters("status", std::iter::once(("", "all", t.filter_all())).chain(states))
}

impl MailRow {
    fn new(mail: Posted, now: OffsetDateTime, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
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
            title: title(&mail, t),
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

/// Which mail it is, in words; one that another version of the portal wrote has a name at least.
fn title(mail: &Posted, t: &Texts) -> String {
    match serde_json::from_value::<Mail>(mail.mail.clone()) {
        Ok(mail) => mail.title(t),
        Err(_) => t.mail_is_unknown(mail.mail["mail"].as_str().unwrap_or("?")),
    }
}

fn shortened(said: &str) -> String {
    let mut short: String = said.chars().take(ERROR_LETTERS).collect();
    if short.len() < said.len() {
        short.push('…');
    }
    short
}

#[derive(Template)]
#[template(path = "console/mail/mail.html")]
struct MailPage {
    shell: Shell,
    delivers: bool,
    recipient: String,
    recipient_name: String,
    language: Locale,
    company: Option<(String, i64)>,
    written: Moment,
    status: String,
    class: &'static str,
    tried: String,
    next: Option<Moment>,
    /// The words for how it ended, and when.
    ended: Option<(String, Moment)>,
    /// How often it was sent again, and when last.
    again: Option<String>,
    error: Option<String>,
    message_id: String,
    /// The mail in words, or why this version of the portal can't write it.
    content: Result<Rendered, String>,
    html: String,
    act: SendAct,
}

/// Sending it again: what it means, the verb, and why it can't be done now.
struct SendAct {
    path: String,
    seen: String,
    text: String,
    verb: String,
    off: Option<String>,
}

/// Shows a mail, and what became of it. That an operator read what is a company's is recorded (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub async fn show(State(app): State<AppState>, scope: OperatorScope, MailPath(id): MailPath) -> AppResult {
    let mail = read(&app, &scope, id, "page").await?;
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let title = t.mail_page_title(title(&mail, t));
    let ended = match (mail.state, mail.ended_at) {
        (MailState::Sent, Some(at)) => Some((t.mail_sent_at(), Moment::new(at, locale)?)),
        (_, Some(at)) => Some((t.mail_given_up_at(), Moment::new(at, locale)?)),
        _ => None,
    };
    let again = match mail.requeued_at {
        Some(at) => Some(t.mail_sent_again_times(mail.sendings - 1, Moment::new(at, locale)?.text)),
        None => None,
    };
    let content = render(&app.mail.sender, &mail);
    if let Err(error) = &content {
        tracing::warn!(mail = %id, %error, "a mail can't be shown");
    }
    let shown = MailPage {
        shell: Shell::console(&app, &scope, ConsolePlace::Mails, title),
        delivers: app.mail.delivers,
        act: SendAct::new(&mail, app.mail.delivers, now, t),
        language: recipient(&mail).locale,
        company: mail.company.zip(mail.mpn_id),
        written: Moment::new(mail.created_at, locale)?,
        status: mail.state.text(t),
        class: mail.state.class(),
        tried: match mail.requeued_at {
            Some(_) if mail.attempts == 0 => t.mail_not_tried_since(),
            _ => t.mail_tried(mail.attempts),
        },
        next: match mail.state {
            MailState::Queued => Some(Moment::new(mail.next_attempt_at, locale)?),
            MailState::Sent | MailState::Failed => None,
        },
        ended,
        again,
        error: mail.last_error,
        message_id: app.mail.sender.message_id(id.0),
        content: content.map_err(|error| error.to_string()),
        html: paths::mail_html(id),
        recipient: mail.recipient,
        recipient_name: mail.recipient_name,
    };
    page(StatusCode::OK, &shown)
}

/// Shows the HTML part of a mail as its reader gets it.
///
/// # Errors
/// As [`show`]; [`AppError::NotFound`] where this version of the portal can't write the mail.
pub async fn show_html(
    State(app): State<AppState>,
    scope: OperatorScope,
    MailPath(id): MailPath,
) -> AppResult {
    let mail = read(&app, &scope, id, "html").await?;
    let rendered = render(&app.mail.sender, &mail).map_err(|error| {
        tracing::warn!(mail = %id, %error, "a mail can't be shown");
        AppError::NotFound
    })?;
    let headers =
        [(CONTENT_SECURITY_POLICY, HTML_PART_POLICY), (CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    Ok((headers, Html(rendered.html)).into_response())
}

fn recipient(mail: &Posted) -> Recipient {
    Recipient::new(&mail.recipient, &mail.recipient_name, &mail.language)
}

fn render(sender: &Sender, mail: &Posted) -> Result<Rendered, MailError> {
    let facts: Mail = serde_json::from_value(mail.mail.clone())?;
    sender.render(&facts, &recipient(mail))
}

/// Reads a mail, and records that a company's was read: no mail is shown without its entry.
async fn read(app: &AppState, scope: &OperatorScope, id: MailId, part: &str) -> AppResult<Posted> {
    let mut tx = app.db.console().await?;
    let mail = outbox::find_mail(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    if let Some(partner) = mail.about_partner {
        let details = json!({ "partner_id": partner, "mpn_id": mail.mpn_id, "part": part });
        let event = AuditEvent::done("mails.read", "mail", id.0).with(details);
        audit::record_programme(&mut tx, &scope.actor(), &event).await?;
    }
    tx.commit().await?;
    Ok(mail)
}

impl SendAct {
    fn new(mail: &Posted, delivers: bool, now: OffsetDateTime, t: &Texts) -> Self {
        let (text, verb) = match mail.state {
            MailState::Queued => (t.mail_try_now_text(), t.mail_try_now()),
            MailState::Sent => (t.mail_send_twice_text(&mail.recipient), t.mail_send_twice()),
            MailState::Failed => (t.mail_send_again_text(), t.mail_send_again()),
        };
        let off = match mail.state {
            MailState::Queued if !delivers => Some(t.mail_off_rests()),
            MailState::Queued if mail.next_attempt_at <= now => Some(t.mail_off_due()),
            _ => None,
        };
        Self { path: paths::mail_sending(mail.id), seen: seen(mail.state, mail.sendings), text, verb, off }
    }
}

/// What the page that was pressed on knew of the mail: no two of its states have the same.
fn seen(state: MailState, sendings: i32) -> String {
    format!("{}-{sendings}", state.as_str())
}

/// What the form sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SendForm {
    seen: String,
}

/// Sends a mail again, or, while it is queued, tries it now (R-MAIL-3). Pressed twice, it is sent again once; a page
/// that shows what is no longer so sends nothing.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn send_again(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    MailPath(id): MailPath,
    fields: Fields,
) -> AppResult {
    let mut tx = app.db.console().await?;
    let mail = outbox::lock_mail(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    let form: SendForm = fields.read()?;
    if form.seen == seen(mail.state, mail.sendings) {
        give_to_worker(&mut tx, &scope, id, &mail).await?;
        tx.commit().await?;
        Flash::MailQueued.leave(&session).await?;
    } else if mail.state == MailState::Queued {
        // The first of two presses has done it.
        drop(tx);
        Flash::MailQueued.leave(&session).await?;
    } else {
        let details = json!({ "partner_id": mail.about_partner, "reason": "stale" });
        let event = AuditEvent::refused("mails.requeued").about("mail", id.0).with(details);
        audit::record_programme(&mut tx, &scope.actor(), &event).await?;
        tx.commit().await?;
        Flash::MailChanged.leave(&session).await?;
    }
    Ok(see_other(&paths::mail(id)))
}

async fn give_to_worker(
    conn: &mut PgConnection,
    scope: &OperatorScope,
    id: MailId,
    mail: &Locked,
) -> sqlx::Result<()> {
    let now = scope.now();
    match mail.state {
        // It is due already: nothing changes.
        MailState::Queued if mail.next_attempt_at <= now => return Ok(()),
        MailState::Queued => outbox::try_now(conn, id, now).await?,
        MailState::Sent | MailState::Failed => outbox::requeue(conn, id, now).await?,
    }
    let details = json!({
        "partner_id": mail.about_partner,
        "was": mail.state.as_str(),
        "attempts": mail.attempts,
        "error": mail.last_error,
    });
    let event = AuditEvent::done("mails.requeued", "mail", id.0).with(details);
    audit::record_programme(conn, &scope.actor(), &event).await
}
