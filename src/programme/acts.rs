//! What an administrator does to the programme itself.

use sqlx::PgConnection;

use super::settings::{Settings, Wrong};
use super::{Changed, store};
use crate::audit::{self, Actor, Because, Entry, ProgrammeAct, Recorded, Setting};
use crate::error::{ActResult, NotDone};

/// Why no setting was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// What was typed is wrong there.
    Wrong(Vec<(Setting, Wrong)>),
    /// Somebody has changed the settings since they were shown.
    ChangedMeanwhile,
}

impl NotChanged {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let because = match self {
            Self::Wrong(_) => Because::WrongEntries,
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
        };
        ProgrammeAct::SettingChanged { setting: None, from: None, to: None }.refused(because)
    }
}

/// Changes the settings to what was typed, all or none, with an entry for each that differs: from what, to what. `seen` is
/// the digest of those that were shown. What is so already is done. Gives how many differ.
///
/// # Errors
/// As [`NotChanged`] tells; those of the database.
pub async fn change(
    conn: &mut PgConnection,
    actor: &Actor,
    typed: &Settings,
    seen: &str,
) -> ActResult<usize, NotChanged> {
    let to = Settings::read(typed).map_err(|wrong| NotDone::Refused(NotChanged::Wrong(wrong)))?;
    store::lock_settings(conn).await?;
    actor.clock.lock_held(None);
    let from = store::find_settings(conn).await?;
    let changes = from.changes(&to);
    if !changes.is_empty() && from.digest()? != seen {
        return Err(NotDone::Refused(NotChanged::ChangedMeanwhile));
    }
    if changes.iter().any(|(setting, ..)| *setting == Setting::Currency) && store::has_sold(conn).await? {
        return Err(NotDone::Refused(NotChanged::Wrong(vec![(Setting::Currency, Wrong::CurrencyFixed)])));
    }
    store::set_settings(conn, &to, actor.at()).await?;
    let at = actor.at();
    let rules = changes.iter().filter(|(setting, ..)| setting.is_rule());
    let rules = rules.map(|(setting, from, _)| (*setting, Changed { at, from: Some((*from).to_owned()) }));
    store::note_changed(conn, &rules.collect::<Vec<_>>()).await?;
    let entry = |(setting, from, to): &(Setting, &str, &str)| {
        let value = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        ProgrammeAct::SettingChanged { setting: Some(*setting), from: value(from), to: value(to) }.done()
    };
    let entries: Vec<Entry> = changes.iter().map(entry).collect();
    audit::record_all_programme(conn, actor, &entries).await?;
    Ok(changes.len())
}
