//! Reminding companies of what is due today, and noting what was due on days that nobody worked on. Several workers may do so at
//! once, and again: each reminder is noted once, and with it its mails and its entry in the log are written.

use std::collections::{BTreeMap, HashMap, HashSet};

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::mails::ReminderMail;
use super::store::{self, Company, Noted, Reader};
use super::{Days, Held, Key, Reminder};
use crate::audit::{self, Actor, Entry, Recorded as _, ReminderAct, ReminderDetails};
use crate::base::clock::date_in;
use crate::base::ids::PartnerId;
use crate::mail::outbox::{self, Letter};

/// What arises of one company.
type Arising<'a> = (&'a Company, BTreeMap<Key, Reminder<'a>>);

/// Reminds these companies. `last` is when this was last done for all companies: the days since then have passed.
///
/// # Errors
/// Those of the database.
pub async fn remind(
    conn: &mut PgConnection,
    actor: &Actor,
    companies: &[Company],
    (last, now): (Option<OffsetDateTime>, OffsetDateTime),
) -> sqlx::Result<()> {
    let days = |it: &Company| Days {
        looked_to: last.map(|last| date_in(last, &it.zone)),
        today: date_in(now, &it.zone),
    };
    let looked_at: Vec<(&Company, Days)> = companies.iter().map(|it| (it, days(it))).collect();
    let held: HashMap<PartnerId, Held> = store::find_held(conn, &looked_at).await?;
    let arising = looked_at.iter().filter_map(|(company, days)| {
        let reminders = held.get(&company.id)?.reminders(*days);
        (!reminders.is_empty()).then_some((*company, reminders))
    });
    let arising: Vec<Arising<'_>> = arising.collect();
    if arising.is_empty() {
        return Ok(());
    }
    let partners: Vec<PartnerId> = arising.iter().map(|(company, _)| company.id).collect();
    let readers = store::list_readers(conn, &partners, now).await?;
    let noted = store::note(conn, &list_noted(&arising, &readers), actor.at()).await?;
    tell(conn, actor, (&arising, &readers), &noted.into_iter().collect()).await
}

/// Who gets it.
fn readers_of(
    readers: &HashMap<PartnerId, Vec<Reader>>,
    partner: PartnerId,
    key: Key,
) -> impl Iterator<Item = &Reader> {
    let of_company = readers.get(&partner).into_iter().flatten();
    of_company.filter(move |it| it.wants_all || !key.about.can_be_turned_off())
}

fn list_noted(arising: &[Arising<'_>], readers: &HashMap<PartnerId, Vec<Reader>>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for (company, reminders) in arising {
        noted.extend(reminders.iter().map(|(key, reminder)| {
            let count = || readers_of(readers, company.id, *key).count();
            let sent = (!reminder.is_past).then(|| i32::try_from(count()).unwrap_or(i32::MAX));
            Noted { partner: company.id, key: *key, sent }
        }));
    }
    noted
}

/// Writes the mails and the entries of those that were noted now.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    (arising, readers): (&[Arising<'_>], &HashMap<PartnerId, Vec<Reader>>),
    noted: &HashSet<(PartnerId, Key)>,
) -> sqlx::Result<()> {
    let (mut letters, mut entries) = (Vec::new(), Vec::new());
    for (company, reminders) in arising {
        for (key, reminder) in reminders.iter().filter(|(key, _)| noted.contains(&(company.id, **key))) {
            let before = letters.len();
            if !reminder.is_past {
                let mail = ReminderMail::new(&company.named, *key, reminder);
                let letter =
                    |it: &Reader| Letter { partner: company.id, to: it.to.clone(), mail: mail.clone() };
                letters.extend(readers_of(readers, company.id, *key).map(letter));
            }
            entries.push((company.id, entry(*key, reminder, letters.len() - before)));
        }
    }
    outbox::enqueue_to_addresses(conn, &letters, actor.at()).await?;
    audit::record_all(conn, actor, &entries).await
}

fn entry(key: Key, reminder: &Reminder<'_>, mails: usize) -> Entry {
    let years = reminder.years.iter().map(|it| it.enrollment.package.named().own().to_owned());
    let unused = reminder.unused.iter().map(|(it, _)| it.name.own().to_owned());
    let runs = reminder.runs.iter().map(|it| it.name.own().to_owned());
    // Of a membership its name tells enough: what is unused of it is no part of what the reminder is about.
    let unused = unused.take(if reminder.years.is_empty() { usize::MAX } else { 0 });
    let mut things: Vec<String> = years.chain(unused).chain(runs).collect();
    things.dedup();
    let details = ReminderDetails {
        about: key.about.as_str().to_owned(),
        last_day: key.last_day,
        day: key.remind_on,
        mails: (!reminder.is_past).then_some(mails),
        things,
    };
    if reminder.is_past { ReminderAct::Skipped(details).done() } else { ReminderAct::Sent(details).done() }
}
