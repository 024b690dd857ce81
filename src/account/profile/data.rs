//! What the portal holds about a person, as a file for them (R-PPL-5): about nobody else, with no secret.

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use serde_json::{Value, json};

use super::data_store::{self as store, MailToPerson};
use crate::audit::{self, AccountAct, Recorded};
use crate::error::{AppError, AppResult};
use crate::mail::Recipient;
use crate::scope::SignedIn;
use crate::state::{App, AppState};

/// What the file is called.
const FILE: &str = "partner-portal-data.json";

/// The file. It is read by the person's own id and address; that it was taken away is on record.
///
/// # Errors
/// Those of the database.
pub async fn download(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let mut tx = app.db.console().await?;
    let found = store::find_held(&mut tx, user.person, user.context.now).await?;
    let mut held = found.ok_or_else(|| AppError::internal("somebody signed in who is nobody"))?;
    let mails = store::list_mails(&mut tx, user.person).await?;
    let entry = AccountAct::OwnDataDownloaded { person_id: user.person }.done();
    audit::record_programme(&mut tx, &user.actor(&user.email), &entry).await?;
    tx.commit().await?;
    held["mails"] = mails.iter().map(|it| mail(&app, &user, it)).collect();
    let text = serde_json::to_string_pretty(&held)?;
    let headers = [
        (CONTENT_TYPE, "application/json".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{FILE}\"")),
    ];
    Ok((headers, text).into_response())
}

/// A mail without its body, which may hold the link of another moment. One that this version can't read has a date at least.
fn mail(app: &App, user: &SignedIn, it: &MailToPerson) -> Value {
    let to = Recipient::new(&user.email, "", &it.language);
    let subject = app.mail.sender.subject(&it.mail, &to).ok();
    json!({ "written": it.written, "subject": subject, "state": it.state, "ended": it.ended })
}
