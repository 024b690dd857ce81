//! What an administrator does to the programme's own pages of help: each act is a version more, so whatever was there can be looked
//! at and brought back.

use sqlx::PgConnection;

use super::own::{Draft, Shelf, Texts, Typed, Wrong, is_compiled, is_slug, read};
use super::store::{self, NewVersion};
use crate::audit::{self, Actor, Because, Entry, HelpPageAct, HelpPageDetails, Recorded};
use crate::error::{ActResult, AppError, NotDone};
use crate::programme::store::lock_settings;

/// Why nothing was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// What was typed is wrong there.
    Wrong(Vec<Wrong>),
    /// Somebody has changed the page since it was shown.
    ChangedMeanwhile,
    /// Others of the programme's pages lead to it: these.
    LedTo(Vec<String>),
    /// There is nothing to take away, or no version to bring back.
    NotThere,
}

impl NotSaved {
    /// The reason, for the log.
    fn because(&self) -> Because {
        match self {
            Self::Wrong(_) => Because::WrongEntries,
            Self::ChangedMeanwhile | Self::NotThere => Because::ChangedMeanwhile,
            Self::LedTo(_) => Because::InUse,
        }
    }

    /// The entry of the refused attempt to save a page.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Entry {
        HelpPageAct::Saved(details(slug)).refused(self.because())
    }

    /// The entry of the refused attempt to remove one.
    #[must_use]
    pub fn entry_of_removal(&self, slug: &str) -> Entry {
        HelpPageAct::Removed(details(slug)).refused(self.because())
    }
}

fn details(slug: &str) -> HelpPageDetails {
    let page = is_slug(slug).then(|| slug.to_owned());
    HelpPageDetails { page, ..HelpPageDetails::default() }
}

/// What a page would be, if it were saved now.
///
/// # Errors
/// [`NotSaved::Wrong`]; those of the database.
pub async fn check(conn: &mut PgConnection, typed: &Typed) -> ActResult<Draft, NotSaved> {
    let shelf = store::read_shelf(conn).await?;
    read(typed, &shelf).map_err(|wrong| NotDone::Refused(NotSaved::Wrong(wrong)))
}

/// Holds what all these acts go by, until the transaction ends. Answers what is there, and the page's newest version.
async fn hold(
    conn: &mut PgConnection,
    actor: &Actor,
    slug: &str,
    seen: i32,
) -> ActResult<(Shelf, bool), NotSaved> {
    // One lock for all pages: whether their links lead somewhere hangs on each other.
    lock_settings(conn).await?;
    let (last, at, counts) = store::find_last(conn, slug).await?;
    actor.clock.lock_held(at);
    if last != seen {
        return Err(NotDone::Refused(NotSaved::ChangedMeanwhile));
    }
    Ok((store::read_shelf(conn).await?, counts))
}

/// Saves a page; `seen` is the number of the version that was shown.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn save(
    conn: &mut PgConnection,
    actor: &Actor,
    typed: &Typed,
    seen: i32,
) -> ActResult<String, NotSaved> {
    let slug = typed.slug.trim();
    let (shelf, _) = hold(conn, actor, slug, seen).await.map_err(|error| taken(error, typed))?;
    let draft = read(typed, &shelf).map_err(|wrong| NotDone::Refused(NotSaved::Wrong(wrong)))?;
    write(conn, actor, &draft, (seen + 1, None)).await?;
    Ok(draft.slug)
}

/// Of a page that is to be new, that somebody has taken its name is something wrong with the name.
fn taken(error: NotDone<NotSaved>, typed: &Typed) -> NotDone<NotSaved> {
    match error {
        NotDone::Refused(NotSaved::ChangedMeanwhile) if typed.is_new => {
            let wrong = Wrong { field: super::own::Field::Slug, why: super::own::Why::Taken };
            NotDone::Refused(NotSaved::Wrong(vec![wrong]))
        }
        other => other,
    }
}

/// Brings an older version back: its texts, as they must be now, are the newest.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn bring_back(
    conn: &mut PgConnection,
    actor: &Actor,
    (slug, number): (&str, i32),
    seen: i32,
) -> ActResult<(), NotSaved> {
    let (shelf, _) = hold(conn, actor, slug, seen).await?;
    let found = store::find_texts(conn, slug, number).await?;
    let (who, texts) = found.filter(|_| number < seen).ok_or(NotDone::Refused(NotSaved::NotThere))?;
    let typed = Typed { slug: slug.to_owned(), is_new: false, who, texts };
    let draft = read(&typed, &shelf).map_err(|wrong| NotDone::Refused(NotSaved::Wrong(wrong)))?;
    write(conn, actor, &draft, (seen + 1, Some(number))).await
}

async fn write(
    conn: &mut PgConnection,
    actor: &Actor,
    draft: &Draft,
    (number, back_to): (i32, Option<i32>),
) -> ActResult<(), NotSaved> {
    let by = actor.person.ok_or_else(|| AppError::internal("a page of help is written by an operator"))?;
    let Draft { slug, who, texts } = draft;
    let new = NewVersion { slug, number, who: Some(who), back_to, by, texts };
    store::insert(conn, &new, actor.at()).await?;
    let details = HelpPageDetails { version: Some(number), back_to, ..details(slug) };
    audit::record_programme(conn, actor, &HelpPageAct::Saved(details).done()).await?;
    Ok(())
}

/// Removes a page of the programme's own, or takes its words away from a compiled one, which counts again. Its versions stay.
///
/// # Errors
/// As [`NotSaved`] tells; those of the database.
pub async fn remove(
    conn: &mut PgConnection,
    actor: &Actor,
    slug: &str,
    seen: i32,
) -> ActResult<(), NotSaved> {
    let (shelf, counts) = hold(conn, actor, slug, seen).await?;
    if !counts {
        return Err(NotDone::Refused(NotSaved::NotThere));
    }
    let leading = shelf.leading_to(slug);
    if !is_compiled(slug) && !leading.is_empty() {
        return Err(NotDone::Refused(NotSaved::LedTo(leading)));
    }
    let by = actor.person.ok_or_else(|| AppError::internal("a page of help is removed by an operator"))?;
    let none = Texts::new();
    let new = NewVersion { slug, number: seen + 1, who: None, back_to: None, by, texts: &none };
    store::insert(conn, &new, actor.at()).await?;
    let details = HelpPageDetails { version: Some(seen + 1), ..details(slug) };
    audit::record_programme(conn, actor, &HelpPageAct::Removed(details).done()).await?;
    Ok(())
}
