//! What a company's Global admins change of its data, and what operators decide about what they propose (R-PPL-4). Each locks the
//! company's row first: of two at once the second finds what the first has done.

use sqlx::PgConnection;

use super::{lock, tell};
use crate::audit::{self, Actor, Because, CompanyAct, CompanyDetails, Entry, Recorded};
use crate::base::ids::CompanyProposalId;
use crate::base::preview;
use crate::base::typed::{self, TextProblem};
use crate::companies::add::Clash;
use crate::companies::data::Data;
use crate::companies::mails::CompanyMail;
use crate::companies::own::{Outcome, Own, Proposal};
use crate::companies::store;
use crate::companies::store::own as proposals;
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::Company;
use crate::partners::Partner;
use crate::partners::store::{find_partner, lock_partner};

/// What a form of the company's data has read.
///
/// # Errors
/// Data that can't be written as JSON: a fault.
pub fn seen(own: &Own) -> AppResult<String> {
    preview::digest(own).map_err(AppError::internal)
}

/// What became of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// Whether something is changed.
    pub changed: bool,
    /// Whether something waits for an operator since.
    pub proposed: bool,
}

/// Why nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// The company is suspended (R-TEN-4).
    Suspended,
    /// The data is not what the form had read: this is what it is now.
    ChangedMeanwhile(Box<Own>),
    /// No proposal is open.
    NoneOpen,
}

impl NotChanged {
    /// The entry of an attempt.
    #[must_use]
    pub fn entry(&self, act: fn(CompanyDetails) -> CompanyAct, partner: &Partner) -> Entry {
        let because = match self {
            Self::Suspended => Because::Suspended,
            Self::ChangedMeanwhile(_) => Because::ChangedMeanwhile,
            Self::NoneOpen => Because::TooLate,
        };
        act(CompanyDetails::of(partner.id, partner.mpn_id)).refused(because)
    }
}

async fn lock_own(conn: &mut PgConnection, actor: &Actor, partner: &Partner) -> ActResult<Own, NotChanged> {
    lock_partner(conn, partner.id).await?;
    actor.clock.lock_held(None);
    let locked = find_partner(conn, partner.id).await?.ok_or(AppError::UnknownId)?;
    if locked.suspended.is_some() {
        return Err(NotDone::Refused(NotChanged::Suspended));
    }
    Ok(proposals::find_own(conn, partner.id).await?)
}

/// Changes what needs nobody's agreement, and proposes the rest; what is so or waits already stays as it is. A new proposal takes
/// the place of the one that waits.
///
/// # Errors
/// As [`NotChanged`] tells; those of the database.
pub async fn change(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    (seen_before, wanted): (&str, &Own),
) -> ActResult<Done, NotChanged> {
    let own = lock_own(conn, actor, partner).await?;
    let (at_once, proposes) = (own.changed_at_once(wanted), own.proposes(wanted));
    if (!at_once.is_empty() || proposes) && seen_before != seen(&own)? {
        return Err(NotDone::Refused(NotChanged::ChangedMeanwhile(Box::new(own))));
    }
    if !at_once.is_empty() {
        proposals::set_at_once(conn, partner.id, wanted).await?;
        record(conn, actor, partner, (CompanyAct::Corrected, &at_once)).await?;
    }
    let proposed = proposes && propose(conn, actor, partner, (&own.data, &wanted.data)).await?;
    Ok(Done { changed: !at_once.is_empty(), proposed })
}

/// False where the same waits already.
async fn propose(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    (own, wanted): (&Data, &Data),
) -> AppResult<bool> {
    let latest = proposals::find_latest(conn, partner.id).await?;
    let is_same = |it: &Proposal| it.name == wanted.name && it.domains == wanted.domains;
    if latest.is_some_and(|it| it.outcome.is_none() && is_same(&it)) {
        return Ok(false);
    }
    let by = actor.member.ok_or_else(|| AppError::internal("a company's data is changed by its people"))?;
    proposals::withdraw(conn, partner.id, actor.at()).await?;
    let id = CompanyProposalId::new();
    proposals::insert_proposal(conn, partner.id, (id, by), wanted, actor.at()).await?;
    let fields = proposed_fields(own, &wanted.name, &wanted.domains);
    record(conn, actor, partner, (CompanyAct::ProposalMade, &fields)).await?;
    Ok(true)
}

/// The names of the fields that a proposal would change.
fn proposed_fields(own: &Data, name: &str, domains: &[String]) -> Vec<&'static str> {
    let fields = [("name", own.name != name), ("domains", own.domains != domains)];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    (act, changed): (fn(CompanyDetails) -> CompanyAct, &[&str]),
) -> sqlx::Result<()> {
    let changed = changed.iter().map(|field| (*field).to_owned()).collect();
    let details = CompanyDetails { changed, ..CompanyDetails::of(partner.id, partner.mpn_id) };
    audit::record(conn, partner.id, actor, &act(details).done()).await
}

/// Puts away the first steps that the company's overview lists. False: somebody did before.
///
/// # Errors
/// As [`NotChanged`] tells; those of the database.
pub async fn dismiss_first_steps(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
) -> ActResult<bool, NotChanged> {
    lock_own(conn, actor, partner).await?;
    let now = proposals::dismiss_first_steps(conn, partner.id, actor.at()).await?;
    if now {
        record(conn, actor, partner, (CompanyAct::FirstStepsDismissed, &[])).await?;
    }
    Ok(now)
}

/// Takes back what waits.
///
/// # Errors
/// As [`NotChanged`] tells; those of the database.
pub async fn withdraw(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
) -> ActResult<(), NotChanged> {
    lock_own(conn, actor, partner).await?;
    if !proposals::withdraw(conn, partner.id, actor.at()).await? {
        return Err(NotDone::Refused(NotChanged::NoneOpen));
    }
    Ok(record(conn, actor, partner, (CompanyAct::ProposalWithdrawn, &[])).await?)
}

/// Why an operator's decision is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDecided {
    /// It was decided or withdrawn before, or another one is in its place.
    Before,
    /// Other companies have these domains.
    Clashes(Vec<Clash>),
    /// What is wrong with the message.
    Text(TextProblem),
}

impl NotDecided {
    /// Why, for the log.
    #[must_use]
    pub fn because(&self) -> Because {
        match self {
            Self::Before => Because::TooLate,
            Self::Clashes(_) => Because::WrongEntries,
            Self::Text(TextProblem::Missing) => Because::NoMessage,
            Self::Text(TextProblem::TooLong) => Because::LongMessage,
        }
    }
}

/// An operator agrees: the company has the name and the domains from now on.
///
/// # Errors
/// As [`NotDecided`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn agree(
    conn: &mut PgConnection,
    actor: &Actor,
    mpn_id: i64,
    proposal: CompanyProposalId,
) -> ActResult<(), NotDecided> {
    // Who adds companies with the same domains waits.
    store::lock_numbers(conn).await?;
    let kept = lock(conn, actor, mpn_id).await?;
    let it = find_open(conn, &kept, proposal).await?;
    let clashes = super::clashes(conn, mpn_id, &it.domains).await?;
    if !clashes.is_empty() {
        return Err(NotDone::Refused(NotDecided::Clashes(clashes)));
    }
    let changed = proposed_fields(&kept.data, &it.name, &it.domains);
    let data = Data { name: it.name, domains: it.domains, ..kept.data };
    store::set_data(conn, kept.id, &data, actor.at()).await?;
    proposals::decide(conn, (kept.id, proposal), (Outcome::Agreed, None), actor.at()).await?;
    let changed: Vec<String> = changed.into_iter().map(str::to_owned).collect();
    let details = CompanyDetails { changed: changed.clone(), ..CompanyDetails::of(kept.id, mpn_id) };
    audit::record_both(conn, kept.id, actor, &CompanyAct::ProposalAgreed(details).done()).await?;
    let company = Company { name: data.name, mpn_id };
    Ok(tell(conn, actor, kept.id, &CompanyMail::ProposalAgreed { company, changed }).await?)
}

/// An operator declines, with a message to the company.
///
/// # Errors
/// As [`NotDecided`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn decline(
    conn: &mut PgConnection,
    actor: &Actor,
    mpn_id: i64,
    (proposal, message): (CompanyProposalId, &str),
) -> ActResult<(), NotDecided> {
    let kept = lock(conn, actor, mpn_id).await?;
    let it = find_open(conn, &kept, proposal).await?;
    let message = typed::message(message).map_err(|problem| NotDone::Refused(NotDecided::Text(problem)))?;
    proposals::decide(conn, (kept.id, proposal), (Outcome::Declined, Some(&message)), actor.at()).await?;
    let changed = proposed_fields(&kept.data, &it.name, &it.domains);
    let changed: Vec<String> = changed.into_iter().map(str::to_owned).collect();
    let details = CompanyDetails { changed: changed.clone(), ..CompanyDetails::of(kept.id, mpn_id) };
    audit::record_both(conn, kept.id, actor, &CompanyAct::ProposalDeclined(details).done()).await?;
    let company = Company { name: kept.data.name, mpn_id };
    Ok(tell(conn, actor, kept.id, &CompanyMail::ProposalDeclined { company, changed, message }).await?)
}

async fn find_open(
    conn: &mut PgConnection,
    kept: &store::Kept,
    proposal: CompanyProposalId,
) -> ActResult<Proposal, NotDecided> {
    let latest = proposals::find_latest(conn, kept.id).await?;
    let open = latest.filter(|it| it.id == proposal && it.outcome.is_none());
    open.ok_or(NotDone::Refused(NotDecided::Before))
}
