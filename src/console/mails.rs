//! A mail of the outbox, as operators see it: what it says, what became of it, and sending it again (R-MAIL-3).

use askama::Template;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse as _};
use serde::Deserialize;
use tower_sessions::Session;

use crate::audit::{MailAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::{MailId, PartnerId};
use crate::console::paths;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::mail::posted::{self, Posted, State as MailState};
use crate::mail::{MailError, Recipient, Rendered, Sender, acts, link_context};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::state::menu::{ConsoleEntry, Place};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Id};
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
    /// Where the link of a mail that rests is shown, and why it isn't.
    link: Option<(String, Option<String>)>,
}

/// Shows a mail, and what became of it. That an operator read what is a company's is recorded (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope, Id(id): Id<MailId>) -> AppResult {
    let mail = read(&mut scope, id, "page").await?;
    let content = render(&app.mail.sender, &mail);
    if let Err(error) = &content {
        tracing::warn!(mail = %id, %error, "a mail can't be shown");
    }
    let t = scope.locale().texts();
    let title = t.mail_page_title(app.mail.sender.kinds.title(&mail.mail, t));
    let shell = Shell::console(&app, &scope, MENU.place, title);
    page(StatusCode::OK, &MailPage::new(shell, &app, &scope, mail, content.map_err(|it| it.to_string()))?)
}

impl MailPage {
    fn new(
        shell: Shell,
        app: &App,
        scope: &OperatorScope,
        mail: Posted,
        content: Result<Rendered, String>,
    ) -> AppResult<Self> {
        let (locale, delivers) = (scope.locale(), app.mail.delivers);
        let t = locale.texts();
        Ok(Self {
            shell,
            delivers,
            act: SendAct::new(&mail, scope, delivers, t),
            language: recipient(&mail).locale,
            written: Moment::new(mail.created_at, locale)?,
            status: mail.state.text(t),
            class: mail.state.class(),
            tried: tried(&mail, t),
            next: next(&mail, locale)?,
            ended: ended(&mail, locale)?,
            again: sent_again(&mail, locale)?,
            message_id: app.mail.sender.message_id(mail.id.0),
            content,
            html: paths::mail_html(mail.id),
            company: mail.company.zip(mail.mpn_id),
            error: mail.last_error,
            recipient: mail.recipient,
            recipient_name: mail.recipient_name,
        })
    }
}

/// How often it was tried, since it was last given to the worker.
fn tried(mail: &Posted, t: &Texts) -> String {
    match mail.requeued_at {
        Some(_) if mail.attempts == 0 => t.mail_not_tried_since(),
        _ => t.mail_tried(mail.attempts),
    }
}

/// When it is tried next.
fn next(mail: &Posted, locale: Locale) -> AppResult<Option<Moment>> {
    match mail.state {
        MailState::Queued => Moment::new(mail.next_attempt_at, locale).map(Some),
        MailState::Sent | MailState::Failed => Ok(None),
    }
}

/// The words for how it ended, and when.
fn ended(mail: &Posted, locale: Locale) -> AppResult<Option<(String, Moment)>> {
    let t = locale.texts();
    let Some(at) = mail.ended_at else { return Ok(None) };
    let words = if mail.state == MailState::Sent { t.mail_sent_at() } else { t.mail_given_up_at() };
    Ok(Some((words, Moment::new(at, locale)?)))
}

/// How often it was sent again, and when last.
fn sent_again(mail: &Posted, locale: Locale) -> AppResult<Option<String>> {
    let Some(at) = mail.requeued_at else { return Ok(None) };
    let at = Moment::new(at, locale)?.text;
    Ok(Some(locale.texts().mail_sent_again_times(mail.sendings - 1, at)))
}

/// Shows the HTML part of a mail as its reader gets it.
///
/// # Errors
/// As [`show`]; [`AppError::NotFound`] where this version of the portal can't write the mail.
pub async fn show_html(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<MailId>,
) -> AppResult {
    let mail = read(&mut scope, id, "html").await?;
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
async fn read(scope: &mut OperatorScope, id: MailId, part: &str) -> AppResult<Posted> {
    let mail = posted::find_mail(scope.tx().await?, id).await?.ok_or(AppError::UnknownId)?;
    if let Some(partner) = mail.about_partner {
        let (partner_id, part) = (Some(PartnerId(partner)), Some(part.to_owned()));
        let act = MailAct::Read { mail_id: id, partner_id, mpn_id: mail.mpn_id, part };
        scope.record(&act.done()).await?;
    }
    scope.keep().await?;
    Ok(mail)
}

impl SendAct {
    fn new(mail: &Posted, scope: &OperatorScope, delivers: bool, t: &Texts) -> Self {
        let (text, verb) = match mail.state {
            MailState::Queued => (t.mail_try_now_text(), t.mail_try_now()),
            MailState::Sent => (t.mail_send_twice_text(&mail.recipient), t.mail_send_twice()),
            MailState::Failed => (t.mail_send_again_text(), t.mail_send_again()),
        };
        let off = match mail.state {
            MailState::Queued if !delivers => Some(t.mail_off_rests()),
            MailState::Queued if mail.next_attempt_at <= scope.now() => Some(t.mail_off_due()),
            _ => scope.why_not(Task::Fulfil),
        };
        let off = match mail.state {
            MailState::Sent | MailState::Failed if mail.with_link => Some(t.mail_off_link()),
            _ => off,
        };
        let rests = mail.with_link && mail.state == MailState::Queued && !delivers;
        let link = rests.then(|| (paths::mail_link(mail.id), scope.why_not(Task::Operators)));
        Self { path: paths::mail_sending(mail.id), seen: mail.seen(), text, verb, off, link }
    }
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
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn send_again(
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<MailId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Fulfil)?;
    let actor = scope.actor();
    let mail = posted::lock_mail(scope.tx().await?, &actor, id).await?.ok_or(AppError::UnknownId)?;
    let form: SendForm = fields.read()?;
    let words = match acts::send_again(scope.tx().await?, &actor, &mail, Some(&form.seen)).await {
        Ok(_) => {
            scope.commit().await?;
            Texts::flash_mail_queued
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&mail)).await?;
            Texts::flash_mail_changed
        }
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    Flash::new(None, words).leave(&session).await?;
    Ok(see_other(&paths::mail(id)))
}

#[derive(Template)]
#[template(path = "console/mail/link.html")]
struct LinkPage {
    shell: Shell,
    back: String,
    recipient: String,
    link: String,
}

/// Shows the one-time link of a mail that rests, since no mail server is set: an administrator hands it over. That it was
/// shown is on record (R-PPL-8).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`] where there is no link; those of the
/// database and of opening it.
pub async fn show_link(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<MailId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Operators)?;
    let EmptyForm {} = fields.read()?;
    let mail = posted::find_mail(scope.tx().await?, id).await?.ok_or(AppError::UnknownId)?;
    let sealed = posted::find_link(scope.tx().await?, id).await?;
    let sealed = sealed.filter(|_| !app.mail.delivers).ok_or(AppError::UnknownId)?;
    scope.record(&MailAct::LinkShown { mail_id: id }.done()).await?;
    scope.keep().await?;
    let token = app.secrets.open(&link_context(id), &sealed)?;
    let link = app.mail.sender.link(&mail.mail, &recipient(&mail), &token).map_err(AppError::internal)?;
    let t = scope.locale().texts();
    let shell = Shell::console(&app, &scope, MENU.place, t.mail_show_link());
    let back = paths::mail(id);
    let shell = Shell { here: back.clone(), ..shell };
    let shown = page(StatusCode::OK, &LinkPage { shell, back, recipient: mail.recipient, link })?;
    Ok(([(CACHE_CONTROL, HeaderValue::from_static("no-store"))], shown).into_response())
}
