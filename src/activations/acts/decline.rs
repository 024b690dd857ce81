//! The programme declines an activation.

use sqlx::PgConnection;

use super::{Locked, by, did_it_before, lock_all, tell, transition};
use crate::activations::mails::ActivationMail;
use crate::activations::store::{self, Change, Overdue};
use crate::activations::{Case, LONGEST_MESSAGE};
use crate::audit::{self, ActivationAct, Actor, Because, Entry, Recorded};
use crate::base::clock;
use crate::dates;
use crate::error::{ActResult, AppResult, NotDone};
use crate::i18n::Locale;
use crate::mail::Recipient;
use crate::membership::ActivationState;
use crate::membership::store::LockedRow;

/// The activation is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declined {
    Now,
    /// The same operator had declined it already, with the same message.
    Before,
}

/// Why it was not declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDeclined {
    /// It is decided, or no longer as it was seen.
    Changed,
    /// Nothing is said of why.
    NoMessage,
    /// The message has so many letters, more than [`LONGEST_MESSAGE`].
    LongMessage(usize),
}

impl NotDeclined {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, case: &Case) -> Entry {
        ActivationAct::Declined(case.details()).refused(match self {
            Self::Changed => Because::ChangedMeanwhile,
            Self::NoMessage => Because::NoMessage,
            Self::LongMessage(_) => Because::LongMessage,
        })
    }
}

/// Declines it, with the reason as it was typed, which those who are to know are told. `seen` is how a page showed it.
///
/// # Errors
/// As [`NotDeclined`] tells; those of the database.
pub async fn decline(
    conn: &mut PgConnection,
    actor: &Actor,
    locked: &Locked,
    typed: &str,
    seen: Option<&str>,
) -> ActResult<Declined, NotDeclined> {
    let case = &locked.case;
    // Browsers send the end of a line as two letters, and count it as one.
    let message = typed.replace("\r\n", "\n");
    let message = message.trim();
    if !case.is_open_as(seen) {
        let is_same = case.message.as_deref() == Some(message);
        let before = is_same && did_it_before(case, actor, ActivationState::Declined);
        return if before { Ok(Declined::Before) } else { Err(NotDone::Refused(NotDeclined::Changed)) };
    }
    match message.chars().count() {
        0 => return Err(NotDone::Refused(NotDeclined::NoMessage)),
        letters if letters > LONGEST_MESSAGE => {
            return Err(NotDone::Refused(NotDeclined::LongMessage(letters)));
        }
        _ => {}
    }
    let change = Change { state: transition(case.state.decline())?, by: by(actor), at: actor.at() };
    store::decline_activations(conn, &[(locked.place(), message)], change).await?;
    let act = ActivationAct::Declined(case.details());
    audit::record(conn, case.partner, actor, &act.done()).await?;
    tell_declined(conn, &[case], message, actor).await?;
    Ok(Declined::Now)
}

/// Declines whatever is open of benefits that were cancelled, which are locked: the reason is told in the company's
/// language.
///
/// # Errors
/// Those of the database.
pub async fn decline_cancelled(
    conn: &mut PgConnection,
    actor: &Actor,
    benefits: &[LockedRow],
    reason: impl Fn(Locale) -> String,
) -> AppResult<()> {
    let open = store::list_open_of(conn, benefits).await?;
    // What the catalogue says of them is not told.
    let locked = lock_all(conn, actor, &open, Locale::default()).await?;
    decline_all(conn, actor, &locked, reason).await
}

/// Declines the next open activation after a mark that nobody fulfilled within the time for it, in its company's zone, with that reason
/// (R-DATE-2): from which on to look further; `None` where none is left.
///
/// # Errors
/// Those of the database.
pub async fn decline_next_overdue(
    conn: &mut PgConnection,
    actor: &Actor,
    after: Option<Overdue>,
) -> AppResult<Option<Overdue>> {
    let latest = clock::latest_date(actor.at());
    let Some(mark) = store::find_overdue(conn, dates::fulfilled_to(latest), after).await? else {
        return Ok(None);
    };
    let mut locked = lock_all(conn, actor, &[mark.1], Locale::default()).await?;
    locked.retain(|it| it.case.state.is_open() && it.case.is_overdue(actor.at()));
    decline_all(conn, actor, &locked, |locale| locale.texts().declined_as_overdue()).await?;
    Ok(Some(mark))
}

async fn decline_all(
    conn: &mut PgConnection,
    actor: &Actor,
    locked: &[Locked],
    reason: impl Fn(Locale) -> String,
) -> AppResult<()> {
    let Some(Locked { case, .. }) = locked.first() else { return Ok(()) };
    let message = reason(case.locale);
    let change = Change { state: transition(case.state.decline())?, by: by(actor), at: actor.at() };
    let declined: Vec<_> = locked.iter().map(|it| (it.place(), message.as_str())).collect();
    store::decline_activations(conn, &declined, change).await?;
    let entries: Vec<_> = locked
        .iter()
        .map(|it| (it.case.partner, ActivationAct::Declined(it.case.details()).done()))
        .collect();
    audit::record_all(conn, actor, &entries).await?;
    let cases: Vec<&Case> = locked.iter().map(|it| &it.case).collect();
    tell_declined(conn, &cases, &message, actor).await
}

async fn tell_declined(
    conn: &mut PgConnection,
    cases: &[&Case],
    message: &str,
    actor: &Actor,
) -> AppResult<()> {
    let mail = |case: &Case, _: &Recipient| {
        let (company, product, benefit) = (case.company.clone(), case.product_name.clone(), case.benefit);
        let message = message.to_owned();
        if case.is_technical() {
            ActivationMail::TechnicalDeclined { company, product, benefit, message }
        } else {
            ActivationMail::GoToMarketDeclined { company, product, benefit, message }
        }
    };
    let told: Vec<_> = cases.iter().map(|case| (*case, case.told_of_decline())).collect();
    Ok(tell(conn, &told, actor.at(), mail).await?)
}
