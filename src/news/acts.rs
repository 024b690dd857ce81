//! What can be done: send news (R-GTM-5). First a plan, which a page shows; then, if the plan is still the one that was
//! shown, a mail to each reader, or nothing.

use sqlx::PgConnection;
use uuid::Uuid;

use super::mails::NewsMail;
use super::store::{self, NewNews};
use super::{Audience, Draft, OWN, Plan, Reader};
use crate::audit::{self, Actor, Because, Entry, NewsAct, NewsDetails, Recorded};
use crate::base::ids::{NewsId, PartnerId};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::Recipient;
use crate::mail::outbox::{self, Letter};
use time::OffsetDateTime;

/// So many mails are written at once: a statement holds their texts.
const AT_ONCE: usize = 500;

/// Plans to send news.
///
/// # Errors
/// Those of the database.
pub async fn plan(conn: &mut PgConnection, draft: Draft, now: OffsetDateTime) -> sqlx::Result<Plan> {
    let (last, _) = store::find_last(conn).await?;
    let readers = store::list_readers(conn, draft.audience, now).await?;
    Ok(Plan { draft, readers, last })
}

/// What [`send`] needs to know of whoever asks.
#[derive(Clone, Copy, Debug)]
pub struct Send<'a> {
    /// The digest of the plan that they saw.
    pub seen: &'a str,
    /// The form's one-time value.
    pub once: Uuid,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Now(NewsId),
    /// The same form has sent the same before.
    Already(NewsId),
}

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSent {
    /// Nobody would get it.
    NoReaders,
    /// It would go to others than was shown, or somebody has sent news meanwhile.
    ChangedMeanwhile,
    /// The form has sent other news before.
    SentBefore,
}

impl NotSent {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self) -> Entry {
        NewsAct::Sent(NewsDetails::default()).refused(match self {
            Self::NoReaders => Because::NoContact,
            Self::ChangedMeanwhile | Self::SentBefore => Because::ChangedMeanwhile,
        })
    }
}

/// Sends news as it was planned: a mail to each reader, an entry in the log of each one's company, and one in the programme's,
/// all of it or nothing. Sent twice, it is sent once.
///
/// # Errors
/// As [`NotSent`] tells; those of the database.
pub async fn send(
    conn: &mut PgConnection,
    actor: &Actor,
    plan: &Plan,
    Send { seen, once }: Send<'_>,
) -> ActResult<Done, NotSent> {
    let content = plan.draft.content()?;
    if let Some(done) = find_before(conn, once, &content).await? {
        return Ok(done);
    }
    if seen != plan.digest()? {
        return Err(NotDone::Refused(NotSent::ChangedMeanwhile));
    }
    if plan.readers.is_empty() {
        return Err(NotDone::Refused(NotSent::NoReaders));
    }
    let new = NewNews {
        id: NewsId::new(),
        number: plan.last + 1,
        once: (once, &content),
        by: actor.person.ok_or_else(|| AppError::internal("news is sent by an operator"))?,
        audience: plan.draft.audience,
        texts: &plan.draft.texts,
        readers: plan.readers.len(),
    };
    let (_, last_at) = store::find_last(conn).await?;
    actor.clock.lock_held(last_at);
    if !store::insert(conn, &new, actor.at()).await? {
        let before = find_before(conn, once, &content).await?;
        return before.ok_or(NotDone::Refused(NotSent::ChangedMeanwhile));
    }
    for readers in plan.readers.chunks(AT_ONCE) {
        write(conn, actor, (&plan.draft, &new), readers).await?;
    }
    audit::record_programme(conn, actor, &sent(plan, &new).done()).await?;
    Ok(Done::Now(new.id))
}

/// What the same form has sent before.
async fn find_before(conn: &mut PgConnection, once: Uuid, content: &str) -> ActResult<Option<Done>, NotSent> {
    match store::find_by_once(conn, once, content).await? {
        Some((id, true)) => Ok(Some(Done::Already(id))),
        Some((_, false)) => Err(NotDone::Refused(NotSent::SentBefore)),
        None => Ok(None),
    }
}

/// The mails to some readers, and the entries in their companies' logs.
async fn write(
    conn: &mut PgConnection,
    actor: &Actor,
    (draft, new): (&Draft, &NewNews<'_>),
    readers: &[Reader],
) -> ActResult<(), NotSent> {
    let letters: Vec<_> = readers.iter().map(|it| letter(draft, new.id, it)).collect::<AppResult<_>>()?;
    let written = outbox::enqueue_to_addresses(conn, &letters, actor.at()).await?;
    if written.contains(&false) {
        // Somebody has refused at this moment: whoever sends is told how many get it now.
        return Err(NotDone::Refused(NotSent::ChangedMeanwhile));
    }
    let entry = |it: &Reader| {
        let details = NewsDetails {
            news_id: Some(new.id),
            number: Some(new.number),
            member_id: Some(it.member),
            member: Some(it.name.clone()),
            ..NewsDetails::default()
        };
        (it.partner, NewsAct::ContactWritten(details).done())
    };
    let entries: Vec<(PartnerId, Entry)> = readers.iter().map(entry).collect();
    audit::record_all(conn, actor, &entries).await?;
    Ok(())
}

fn letter(draft: &Draft, news: NewsId, reader: &Reader) -> AppResult<Letter<NewsMail>> {
    let locale = draft.language_of(reader);
    let text = draft.texts.get(&locale).ok_or_else(|| AppError::internal("news without its own language"))?;
    Ok(Letter {
        partner: reader.partner,
        to: Recipient { address: reader.address.clone(), name: reader.name.clone(), locale },
        mail: NewsMail::News {
            company: reader.company.clone(),
            news,
            subject: text.subject.clone(),
            text: text.body.clone(),
        },
    })
}

fn sent(plan: &Plan, new: &NewNews<'_>) -> NewsAct {
    let partner_id = match plan.draft.audience {
        Audience::Company(partner) => Some(partner),
        Audience::Everybody | Audience::Offer(_) => None,
    };
    NewsAct::Sent(NewsDetails {
        news_id: Some(new.id),
        number: Some(new.number),
        about: plan.draft.texts.get(&OWN).map(|text| text.subject.clone()),
        readers: Some(new.readers),
        partner_id,
        ..NewsDetails::default()
    })
}
