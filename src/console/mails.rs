//! The outbox, as operators see it: which mails there are, what became of each, and sending one again (R-MAIL-3).

use askama::Template;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _};
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use tower_sessions::Session;
use uuid::Uuid;

use crate::audit::{self, AuditEvent};
use crate::base::ids::MailId;
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::mail::outbox::{self, Locked, Posted, State as MailState};
use crate::mail::{Mail, MailError, Recipient, Rendered, Sender};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{ConsolePlace, Shell};
use crate::state::AppState;
use crate::users::EmailAddress;
use crate::web::extract::{Fields, Id, Query};
use crate::web::list::{PAGE_SIZE, link};
use crate::web::moment::Moment;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The HTML part stands alone: its own inline styles, nothing remote, no script, no form, in nobody's frame.
const HTML_PART_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
);
/// The list shows so many letters of what a server said; the mail's page shows all.
const ERROR_LETTERS: usize = 100;

// One more than is shown tells whether there are older ones.
const _: () = assert!(outbox::LISTED == PAGE_SIZE + 1);

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/mail", list)
        .get("/console/mail/{mail}", show)
        .get("/console/mail/{mail}/html", show_html)
        .post("/console/mail/{mail}/sending", send_again)
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
}

#[derive(Template)]
#[template(path = "console/mail/mails.html")]
struct MailsPage {
    shell: Shell,
    q: String,
    status: &'static str,
    filters: Vec<FilterLink>,
    rows: Vec<MailRow>,
    /// Whether a state, an address or a later page is asked for; if not, no row means that there is no mail.
    asked: bool,
    delivers: bool,
    newest: Option<String>,
    older: Option<String>,
}

struct FilterLink {
    id: &'static str,
    text: String,
    href: String,
    current: bool,
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

/// Lists the mails, newest first.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::BadRequest`] for a state or a mark that there is not; those of the database.
pub async fn list(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let state = find_state(&query.status)?;
    let after = find_mark(&query.after)?;
    let typed = query.q.trim();
    // Stored in its one form; what is no address stands in no mail either.
    let recipient = EmailAddress::parse(typed).map_or_else(|_| typed.to_owned(), |it| it.as_str().to_owned());
    let recipient = Some(recipient.as_str()).filter(|it| !it.is_empty());
    let mut tx = app.db.console().await?;
    let mut mails = outbox::list_mails(&mut tx, state, recipient, after).await?;
    drop(tx);
    let has_older = mails.len() > PAGE_SIZE;
    mails.truncate(PAGE_SIZE);
    let status = state.map_or("", MailState::as_str);
    let at = |after: &str| link(paths::MAILS, &[("q", typed), ("status", status), ("after", after)]);
    let oldest = mails.last().filter(|_| has_older).map(|mail| mail.id.to_string());
    let (locale, now) = (scope.locale(), scope.now());
    let mails = MailsPage {
        shell: Shell::console(&app, &scope, ConsolePlace::Mails, locale.texts().mails()),
        filters: filters(typed, state, locale.texts()),
        rows: mails.into_iter().map(|mail| MailRow::new(mail, now, locale)).collect::<AppResult<_>>()?,
        asked: state.is_some() || recipient.is_some() || after.is_some(),
        delivers: app.mail.delivers,
        newest: after.map(|_| at("")),
        older: oldest.map(|oldest| at(&oldest)),
        q: typed.to_owned(),
        status,
    };
    page(StatusCode::OK, &mails)
}

fn find_state(slug: &str) -> AppResult<Option<MailState>> {
    if slug.is_empty() {
        return Ok(None);
    }
    let found = MailState::ALL.into_iter().find(|state| state.as_str() == slug);
    found.map(Some).ok_or(AppError::BadRequest("unknown filter"))
}

/// The mail after which a page begins; it need not be there any more.
fn find_mark(text: &str) -> AppResult<Option<MailId>> {
    if text.is_empty() {
        return Ok(None);
    }
    let mark: Option<Uuid> = text.parse().ok().filter(|mark: &Uuid| mark.to_string() == text);
    mark.map(|mark| Some(MailId(mark))).ok_or(AppError::BadRequest("not a mail"))
}

fn filters(typed: &str, chosen: Option<MailState>, t: &Texts) -> Vec<FilterLink> {
    let all = std::iter::once(None).chain(MailState::ALL.map(Some));
    all.map(|state| FilterLink {
        id: state.map_or("all", MailState::as_str),
        text: state.map_or_else(|| t.filter_all(), |state| state.text(t)),
        href: link(paths::MAILS, &[("q", typed), ("status", state.map_or("", MailState::as_str))]),
        current: state == chosen,
    })
    .collect()
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
pub async fn show(State(app): State<AppState>, scope: OperatorScope, Id(id): Id<MailId>) -> AppResult {
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
pub async fn show_html(State(app): State<AppState>, scope: OperatorScope, Id(id): Id<MailId>) -> AppResult {
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
    Id(id): Id<MailId>,
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
