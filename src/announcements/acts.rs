//! What can be done: operators make, change, end and remove announcements; a member closes one.

use sqlx::PgConnection;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::store::{self, New};
use super::{Announcement, Draft, Field, State, Typed, Why, Wrong, read};
use crate::audit::{self, Actor, AnnouncementAct, AnnouncementDetails, Because, Entry, Recorded};
use crate::base::ids::{AnnouncementId, MemberId, PartnerId, PersonId};
use crate::error::{ActResult, AppError, AppResult, NotDone};

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// What was typed is wrong there.
    Wrong(Vec<Wrong>),
    /// Somebody has changed it since it was shown, or it has ended by itself.
    ChangedMeanwhile,
}

impl NotSaved {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(
        &self,
        act: fn(AnnouncementDetails) -> AnnouncementAct,
        id: Option<AnnouncementId>,
    ) -> Entry {
        let details = AnnouncementDetails { announcement_id: id, ..AnnouncementDetails::default() };
        act(details).refused(match self {
            Self::Wrong(_) => Because::WrongEntries,
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
        })
    }
}

/// The act of a form: a new one under the id that its form carries, or another version of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Save {
    New,
    /// The version that was shown.
    Over(i32),
}

/// Saves one as it was typed. The same form sent twice makes one.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn save(
    conn: &mut PgConnection,
    actor: &Actor,
    (id, save): (AnnouncementId, Save),
    typed: &Typed,
) -> ActResult<(), NotSaved> {
    match save {
        Save::New => actor.clock.lock_held(None),
        Save::Over(seen) => _ = hold(conn, actor, id, seen).await?,
    }
    let wrong = |wrong| NotDone::Refused(NotSaved::Wrong(wrong));
    let draft = read(typed, actor.at()).map_err(wrong)?;
    let companies = match &draft.numbers {
        None => None,
        Some(numbers) => {
            let found = store::list_companies(conn, numbers).await?;
            let unknown: Vec<String> = numbers
                .iter()
                .filter(|number| found.iter().all(|(_, it)| it != *number))
                .map(ToString::to_string)
                .collect();
            if !unknown.is_empty() {
                return Err(wrong(vec![(Field::Companies, Why::Unknown(unknown))]));
            }
            Some(found)
        }
    };
    let Draft { texts, begins_at, ends_at, dismissible, .. } = &draft;
    let new = New {
        id,
        texts,
        begins_at: *begins_at,
        ends_at: *ends_at,
        companies: companies.as_deref(),
        dismissible: *dismissible,
        by: person(actor)?,
    };
    let details = AnnouncementDetails {
        announcement_id: Some(id),
        about: texts.get(&super::OWN).cloned(),
        from: Some(told(*begins_at)?),
        to: Some(told(*ends_at)?),
        companies: companies.as_ref().map(Vec::len),
    };
    let act = if save == Save::New {
        if !store::insert(conn, &new, actor.at()).await? {
            return Ok(());
        }
        AnnouncementAct::Made(details)
    } else {
        store::update(conn, &new, actor.at()).await?;
        AnnouncementAct::Changed(details)
    };
    audit::record_programme(conn, actor, &act.done()).await?;
    Ok(())
}

fn person(actor: &Actor) -> AppResult<PersonId> {
    actor.person.ok_or_else(|| AppError::internal("an announcement is an operator's"))
}

fn told(at: OffsetDateTime) -> AppResult<String> {
    at.format(&Rfc3339).map_err(AppError::internal)
}

/// Locks one, which must be as it was shown.
async fn hold(
    conn: &mut PgConnection,
    actor: &Actor,
    id: AnnouncementId,
    seen: i32,
) -> ActResult<Announcement, NotSaved> {
    let at = store::lock(conn, id).await?;
    actor.clock.lock_held(at);
    let found = store::find(conn, id).await?.filter(|it| it.version == seen);
    found.ok_or(NotDone::Refused(NotSaved::ChangedMeanwhile))
}

/// Ends one that stands on pages, before its time.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn end(
    conn: &mut PgConnection,
    actor: &Actor,
    id: AnnouncementId,
    seen: i32,
) -> ActResult<(), NotSaved> {
    let it = hold(conn, actor, id, seen).await?;
    if it.state(actor.at()) != State::Running {
        return Err(NotDone::Refused(NotSaved::ChangedMeanwhile));
    }
    store::end(conn, (id, person(actor)?), false, actor.at()).await?;
    audit::record_programme(conn, actor, &AnnouncementAct::Ended(details(&it)?).done()).await?;
    Ok(())
}

/// Removes one, whatever its time.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn remove(
    conn: &mut PgConnection,
    actor: &Actor,
    id: AnnouncementId,
    seen: i32,
) -> ActResult<(), NotSaved> {
    let it = hold(conn, actor, id, seen).await?;
    store::end(conn, (id, person(actor)?), true, actor.at()).await?;
    audit::record_programme(conn, actor, &AnnouncementAct::Removed(details(&it)?).done()).await?;
    Ok(())
}

fn details(it: &Announcement) -> AppResult<AnnouncementDetails> {
    Ok(AnnouncementDetails {
        announcement_id: Some(it.id),
        about: Some(it.about().to_owned()),
        from: Some(told(it.begins_at)?),
        to: Some(told(it.ends_at)?),
        companies: (!it.to_all).then_some(it.numbers.len()),
    })
}

/// A member closes one on their company's pages: for themselves, and until it is changed. Done twice, it is done once.
///
/// # Errors
/// [`AppError::UnknownId`] for one that isn't there for them to close; those of the database.
pub async fn dismiss(
    conn: &mut PgConnection,
    (partner, member): (PartnerId, MemberId),
    actor: &Actor,
    id: AnnouncementId,
) -> AppResult<()> {
    let found = store::find_dismissible(conn, partner, id, actor.at()).await?;
    let (about, version) = found.ok_or(AppError::UnknownId)?;
    if store::dismiss(conn, (partner, member), (id, version), actor.at()).await? {
        let details = AnnouncementDetails {
            announcement_id: Some(id),
            about: Some(about),
            ..AnnouncementDetails::default()
        };
        audit::record(conn, partner, actor, &AnnouncementAct::Dismissed(details).done()).await?;
    }
    Ok(())
}
