//! A mail of the outbox, as operators see it: what it says, what became of it, and sending it again (R-MAIL-3).

use askama::Template;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _};
use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;
use tower_sessions::Session;

use crate::audit::{self, Act, Because};
use crate::base::ids::{MailId, PartnerId};
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::mail::posted::{self, Locked, Posted, State as MailState};
use crate::mail::{MailError, Recipient, Rendered, Sender};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::extract::{Fields, Id};
use crate::web::moment::Moment;
use crate::web::{page, see_other};

/// The HTML part stands alone: its own inline styles, nothing remote, no script, no form, in nobody's frame.
const HTML_PART_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
);

/// The mails in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("mails"), icon: "mail", text: Texts::mails, path: paths::MAILS };

impl MailState {
    pub(super) fn text(self, t: &Texts) -> String {
        match self {
            Self::Queued => t.mail_queued(),
            Self::Sent => t.mail_sent(),
            Self::Failed => t.mail_failed(),
        }
    }

    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Queued => "st-wait",
            Self::Sent => "st-done",
            Self::Failed => "st-bad",
        }
    }
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
    let title = t.mail_page_title(app.mail.sender.kinds.title(&mail.mail, t));
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
        shell: Shell::console(&app, &scope, MENU.place, title),
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
    sender.render(&mail.mail, &recipient(mail))
}

/// Reads a mail, and records that a company's was read: no mail is shown without its entry.
async fn read(app: &AppState, scope: &OperatorScope, id: MailId, part: &str) -> AppResult<Posted> {
    let mut tx = app.db.console().await?;
    let mail = posted::find_mail(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    if let Some(partner) = mail.about_partner {
        let (partner_id, part) = (Some(PartnerId(partner)), Some(part.to_owned()));
        let act = Act::MailRead { mail_id: id, partner_id, mpn_id: mail.mpn_id, part };
        audit::record_programme(&mut tx, &scope.actor(), &act.done()).await?;
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
    let mail = posted::lock_mail(&mut tx, id).await?.ok_or(AppError::UnknownId)?;
    let form: SendForm = fields.read()?;
    let queued = || Flash::new(None, Texts::flash_mail_queued);
    if form.seen == seen(mail.state, mail.sendings) {
        give_to_worker(&mut tx, &scope, id, &mail).await?;
        tx.commit().await?;
        queued().leave(&session).await?;
    } else if mail.state == MailState::Queued {
        // The first of two presses has done it.
        drop(tx);
        queued().leave(&session).await?;
    } else {
        let entry = sent_again(id, &mail).refused(Because::ChangedMeanwhile);
        audit::record_programme(&mut tx, &scope.actor(), &entry).await?;
        tx.commit().await?;
        Flash::new(None, Texts::flash_mail_changed).leave(&session).await?;
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
        MailState::Queued => posted::try_now(conn, id, now).await?,
        MailState::Sent | MailState::Failed => posted::requeue(conn, id, now).await?,
    }
    audit::record_programme(conn, &scope.actor(), &sent_again(id, mail).done()).await
}

fn sent_again(mail_id: MailId, mail: &Locked) -> Act {
    Act::MailSentAgain {
        mail_id,
        partner_id: mail.about_partner.map(PartnerId),
        was: Some(mail.state.as_str().to_owned()),
        attempts: Some(mail.attempts),
        error: mail.last_error.clone(),
    }
}
