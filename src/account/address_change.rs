//! A person changes their own mail address (R-PPL-6): what asking and confirming do. These acts run as the role that signs
//! people in.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime, UtcOffset};

use super::mails::AccountMail;
use crate::audit::{self, AccountAct, Actor, Because, Entry, Recorded};
use crate::base::ids::{MailId, PersonId};
use crate::base::links::{new_token, token_hash};
use crate::base::secrets::Secrets;
use crate::error::{ActResult, AppError, NotDone};
use crate::i18n::Locale;
use crate::mail::{link_context, outbox};
use crate::users::EmailAddress;
use crate::users::address_change::{AN_HOUR, AddressChange};
use crate::users::store::{address_changes as store, credentials};

/// Why no link was mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAsked {
    /// The password that was shown is no longer theirs.
    PasswordChanged,
    /// They asked as often as one person may within an hour.
    TooOften,
}

impl NotAsked {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, person: PersonId, email: &EmailAddress) -> Entry {
        let because = match self {
            Self::PasswordChanged => Because::ChangedMeanwhile,
            Self::TooOften => Because::TooMuchThisHour,
        };
        asked(person, email).refused(because)
    }
}

fn asked(person_id: PersonId, email: &EmailAddress) -> AccountAct {
    AccountAct::AddressChangeAsked { person_id, to: Some(email.as_str().to_owned()) }
}

/// Mails a link to the new address; an older one ends. `version` is the number of the password that the person has just shown.
/// Nobody looks whether the new address has an account: all that happens, happens for any address alike.
///
/// # Errors
/// As [`NotAsked`] tells; those of the database, and of sealing.
pub async fn ask(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    (person, version, email): (PersonId, i32, &EmailAddress),
    locale: Locale,
) -> ActResult<(), NotAsked> {
    let held = credentials::lock_password_version(conn, person).await?;
    actor.clock.lock_held(None);
    if held != version {
        return Err(NotDone::Refused(NotAsked::PasswordChanged));
    }
    let now = actor.at();
    if store::count_since(conn, person, now - Duration::HOUR).await? >= AN_HOUR {
        return Err(NotDone::Refused(NotAsked::TooOften));
    }
    let token = new_token().map_err(AppError::internal)?;
    store::insert(conn, (person, email), &token_hash(&token), now).await?;
    let id = MailId::new();
    let sealed = secrets.seal(&link_context(id), &token).map_err(AppError::from)?;
    let mail = (&AccountMail::AddressToConfirm {}, locale);
    outbox::enqueue_to_new_address(conn, (id, person, email.as_str()), mail, &sealed, now).await?;
    audit::record_programme(conn, actor, &asked(person, email).done()).await?;
    Ok(())
}

/// Why the address stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotConfirmed {
    /// Somebody else is signed in than who asked: the link is of no use to them.
    SomebodyElse,
    /// The link was used, or ended, meanwhile.
    LinkEnded,
    /// An account has the address.
    Taken,
}

impl NotConfirmed {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, tried_by: PersonId, change: &AddressChange) -> Entry {
        let because = match self {
            Self::SomebodyElse => Because::NoAccess,
            Self::LinkEnded => Because::Ended,
            Self::Taken => Because::AddressTaken,
        };
        let to = (self != Self::SomebodyElse).then(|| change.email.clone());
        AccountAct::AddressChanged { person_id: tried_by, from: None, to }.refused(because)
    }
}

/// Whoever is signed in confirms a change of their address, behind the link that came to the new one. Answers the number of
/// their password. All sessions end, and every link that sets a password; both addresses are told by mail.
///
/// # Errors
/// As [`NotConfirmed`] tells; those of the database.
pub async fn confirm(
    conn: &mut PgConnection,
    actor: &Actor,
    person: PersonId,
    (token_hash, change): (&[u8], &AddressChange),
    locale: Locale,
) -> ActResult<i32, NotConfirmed> {
    if change.person != person {
        return Err(NotDone::Refused(NotConfirmed::SomebodyElse));
    }
    let before = credentials::lock_address(conn, person).await?;
    actor.clock.lock_held(None);
    let now = actor.at();
    let Some(email) = store::spend(conn, (person, token_hash), now).await? else {
        return Err(NotDone::Refused(NotConfirmed::LinkEnded));
    };
    if store::is_taken(conn, &email).await? {
        return Err(NotDone::Refused(NotConfirmed::Taken));
    }
    let (at, zone) = (now.to_offset(UtcOffset::UTC), "UTC".to_owned());
    tell(conn, person, &AccountMail::AddressWas { at, zone: zone.clone() }, (locale, now)).await?;
    // Who is given the same address at this moment, by themselves or by an invitation, may come first.
    let Some(version) = store::set_email(conn, (person, &email), now).await? else {
        return Err(NotDone::Refused(NotConfirmed::Taken));
    };
    tell(conn, person, &AccountMail::AddressIs { at, zone }, (locale, now)).await?;
    let entry = AccountAct::AddressChanged { person_id: person, from: Some(before), to: Some(email) }.done();
    audit::record_programme(conn, actor, &entry).await?;
    Ok(version)
}

/// To the address that they have right now.
async fn tell(
    conn: &mut PgConnection,
    person: PersonId,
    mail: &AccountMail,
    (locale, now): (Locale, OffsetDateTime),
) -> sqlx::Result<()> {
    outbox::enqueue_to_person_in(conn, (MailId::new(), person), (mail, locale), None, now).await
}
