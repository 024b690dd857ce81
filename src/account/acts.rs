//! What can be done with a password that was forgotten (R-PPL-7). These acts run as the role that signs people in: no other
//! knows passwords and their links.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::mails::AccountMail;
use crate::audit::{self, AccountAct, Actor, Recorded};
use crate::base::ids::{MailId, PersonId};
use crate::base::links::{new_token, token_hash};
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::mail::{link_context, outbox};
use crate::users::EmailAddress;
use crate::users::browsers::Device;
use crate::users::links::{self, Link, Purpose};
use crate::users::store::credentials::{self, Forgotten, Person};
use crate::users::store::{self as users, Profile};

/// Somebody asks for a link to set a new password. Nothing of the account is looked at, nor whether there is one: all that
/// happens now happens for any address alike. [`send_next_link`] goes on.
///
/// # Errors
/// Those of the database.
pub async fn ask_for_link(
    conn: &mut PgConnection,
    actor: &Actor,
    email: &EmailAddress,
    locale: Locale,
) -> sqlx::Result<()> {
    credentials::insert_forgotten(conn, email, locale, actor.at()).await?;
    audit::record_programme(conn, actor, &AccountAct::PasswordForgotten {}.done()).await
}

/// Goes on with the one who asked first: they get a mail with a link, if there is an account with the address. False where
/// nobody has asked. Any number of workers may do it; what fails is there again.
///
/// # Errors
/// Those of the database, and of sealing.
pub async fn send_next_link(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    is_demo: bool,
) -> AppResult<bool> {
    let Some(forgotten) = credentials::take_forgotten(conn).await? else { return Ok(false) };
    if let Some(person) = find_person(conn, &forgotten, is_demo).await? {
        send_link(conn, actor, secrets, (person.id, &forgotten)).await?;
    }
    Ok(true)
}

/// Demo accounts sign in only while demo mode is on.
async fn find_person(
    conn: &mut PgConnection,
    forgotten: &Forgotten,
    is_demo: bool,
) -> sqlx::Result<Option<Person>> {
    let Ok(email) = EmailAddress::parse(&forgotten.email) else { return Ok(None) };
    let person = credentials::find_person(conn, &email).await?;
    Ok(person.filter(|person| is_demo || !person.demo))
}

async fn send_link(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    (person, forgotten): (PersonId, &Forgotten),
) -> AppResult<()> {
    credentials::lock_person(conn, person).await?;
    actor.clock.lock_held(None);
    let (purpose, now) = (Purpose::ForgottenPassword, actor.at());
    if credentials::count_links(conn, person, purpose, now - Duration::HOUR).await? >= links::AN_HOUR {
        return Ok(());
    }
    let token = new_token().map_err(AppError::internal)?;
    credentials::issue_link(conn, person, purpose, &token_hash(&token), now).await?;
    let id = MailId::new();
    let sealed = secrets.seal(&link_context(id), &token)?;
    let language = Locale::from_tag(&forgotten.language).unwrap_or_default();
    let mail = (&AccountMail::PasswordForgotten {}, language);
    outbox::enqueue_to_person_in(conn, (id, person), mail, Some(&sealed), now).await?;
    let entry = AccountAct::PasswordLinkSent { person_id: person }.done();
    Ok(audit::record_programme(conn, actor, &entry).await?)
}

/// The link was used, or ended, meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkEnded;

/// Spends a link and sets the password, of which this is the hash; answers its number. Every session of the person ends, and
/// every other link that sets a password (R-PPL-2). Who had one before is told by mail.
///
/// # Errors
/// [`LinkEnded`]; those of the database.
pub async fn set_password(
    conn: &mut PgConnection,
    actor: &Actor,
    (token_hash, link): (&[u8], &Link),
    password_hash: &str,
    locale: Locale,
) -> ActResult<i32, LinkEnded> {
    // Of two links used at once the second finds itself ended.
    credentials::lock_person(conn, link.person).await?;
    actor.clock.lock_held(None);
    if !credentials::spend_link(conn, token_hash, actor.at()).await? {
        return Err(NotDone::Refused(LinkEnded));
    }
    let version = credentials::set_password(conn, link.person, password_hash, actor.at()).await?;
    if link.has_password {
        tell_password_changed(conn, actor, link.person, locale).await?;
    }
    let entry = AccountAct::PasswordSet { person_id: link.person }.done();
    audit::record_programme(conn, actor, &entry).await?;
    Ok(version)
}

/// A person gives themselves another password; `version` is the number of the one that they have just shown. Answers the number
/// of the new one. All sessions end, this one too, and all links.
///
/// # Errors
/// [`ChangedMeanwhile`] where the password was changed meanwhile; those of the database.
pub async fn change_password(
    conn: &mut PgConnection,
    actor: &Actor,
    (person, version): (PersonId, i32),
    password_hash: &str,
    locale: Locale,
) -> ActResult<i32, ChangedMeanwhile> {
    let held = credentials::lock_password_version(conn, person).await?;
    actor.clock.lock_held(None);
    if held != version {
        return Err(NotDone::Refused(ChangedMeanwhile));
    }
    let version = credentials::set_password(conn, person, password_hash, actor.at()).await?;
    tell_password_changed(conn, actor, person, locale).await?;
    audit::record_programme(conn, actor, &AccountAct::PasswordSet { person_id: person }.done()).await?;
    Ok(version)
}

/// The password was changed meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangedMeanwhile;

/// Tells a person that their account was signed in to on a device that isn't known.
///
/// # Errors
/// Those of the database.
pub async fn tell_new_device(
    conn: &mut PgConnection,
    at: OffsetDateTime,
    person: PersonId,
    (device, address): (Device, Option<String>),
    locale: Locale,
) -> sqlx::Result<()> {
    let told = at.to_offset(time::UtcOffset::UTC);
    let mail = AccountMail::NewDevice { at: told, zone: "UTC".to_owned(), device, address };
    outbox::enqueue_to_person_in(conn, (MailId::new(), person), (&mail, locale), None, at).await
}

/// A person chooses for themselves. What is so already changes nothing, and isn't recorded.
///
/// # Errors
/// Those of the database.
pub async fn change_profile(
    conn: &mut PgConnection,
    actor: &Actor,
    person: PersonId,
    profile: &Profile,
) -> sqlx::Result<()> {
    let Some(change) = users::set_profile(conn, person, profile).await? else { return Ok(()) };
    let fields = [
        (change.language, "language"),
        (change.told_of_devices, "new_devices"),
        (change.told_of_last_days, "last_days"),
        (change.time_zone, "time_zone"),
    ];
    let changed = fields.into_iter().filter(|(is, _)| *is).map(|(_, field)| field.to_owned()).collect();
    let entry = AccountAct::ProfileChanged { person_id: person, changed }.done();
    audit::record_programme(conn, actor, &entry).await
}

async fn tell_password_changed(
    conn: &mut PgConnection,
    actor: &Actor,
    person: PersonId,
    locale: Locale,
) -> sqlx::Result<()> {
    let at = actor.at().to_offset(time::UtcOffset::UTC);
    let mail = AccountMail::PasswordChanged { at, zone: "UTC".to_owned() };
    outbox::enqueue_to_person_in(conn, (MailId::new(), person), (&mail, locale), None, actor.at()).await
}
