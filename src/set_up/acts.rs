//! What an administrator does while they set the programme up. The catalogue has its own acts, and so have the settings.

use sqlx::PgConnection;

use super::mails::SetUpMail;
use super::store;
use crate::audit::{self, Actor, MailAct, ProgrammeAct, Recorded};
use crate::base::ids::MailId;
use crate::error::{AppError, AppResult};
use crate::mail::outbox;
use crate::programme::store::lock_settings;

/// Writes a test mail to the operator who acts, whose address is `by`: whether it arrives shows that mails do.
///
/// # Errors
/// Those of the database.
pub async fn send_test_mail(conn: &mut PgConnection, actor: &Actor, by: &str) -> AppResult<()> {
    let person = actor.person.ok_or_else(|| AppError::internal("a test mail is asked for by an operator"))?;
    lock_settings(conn).await?;
    actor.clock.lock_held(None);
    let mail = SetUpMail::MailTest { by: by.to_owned() };
    outbox::enqueue_to_person(conn, (MailId::new(), person), &mail, None, actor.at()).await?;
    store::note_mail_tested(conn, actor.at()).await?;
    audit::record_programme(conn, actor, &MailAct::Tested {}.done()).await?;
    Ok(())
}

/// Says that the programme is set up: the list of what is to be done goes from the first page.
///
/// # Errors
/// Those of the database.
pub async fn finish(conn: &mut PgConnection, actor: &Actor) -> sqlx::Result<()> {
    lock_settings(conn).await?;
    actor.clock.lock_held(None);
    if store::find_set_up(conn).await?.finished {
        return Ok(());
    }
    store::note_set_up(conn, actor.at()).await?;
    audit::record_programme(conn, actor, &ProgrammeAct::SetUpFinished {}.done()).await
}
