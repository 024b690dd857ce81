//! What operators do to companies: each is in the company's log and the programme's, and its Global admins are told by mail
//! where it touches them.

pub mod own;

use sqlx::PgConnection;
use uuid::Uuid;

use super::add::{Clash, FirstAdmin, NewCompany, NewNumber, numbers};
use super::data::Data;
use super::file::Line;
use super::mails::CompanyMail;
use super::many::{self, Planned};
use super::store::{self, Kept};
use crate::audit::{self, Actor, Because, CompanyAct, CompanyDetails, Entry, Recorded};
use crate::authz::Role;
use crate::base::ids::{CompanyNoteId, PartnerId};
use crate::base::preview;
use crate::base::secrets::Secrets;
use crate::base::typed::{self, TextProblem};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::{Company, outbox};
use crate::partners::store::lock_partner;
use crate::people::acts::invitations;
use crate::people::invitation::Invitee;

/// Adds companies, all of them or none, each with its own number; their first Global admins are invited (R-PPL-1).
///
/// # Errors
/// For each what stands in its way; those of the database.
pub async fn add(
    conn: &mut PgConnection,
    secrets: &Secrets,
    actor: &Actor,
    new: &[NewCompany],
) -> ActResult<Vec<(PartnerId, i64)>, Vec<Vec<Clash>>> {
    store::lock_numbers(conn).await?;
    actor.clock.lock_held(None);
    let numbers = plan(conn, &new.iter().collect::<Vec<_>>()).await?.map_err(NotDone::Refused)?;
    let added: Vec<(PartnerId, i64)> = numbers.into_iter().map(|number| (PartnerId::new(), number)).collect();
    let rows: Vec<_> = added.iter().zip(new).map(|((id, number), it)| (*id, *number, it)).collect();
    store::insert_companies(conn, &rows, actor.at()).await?;
    let entry = |(id, number): &(PartnerId, i64)| CompanyAct::Added(CompanyDetails::of(*id, *number)).done();
    let entries: Vec<Entry> = added.iter().map(entry).collect();
    let of_companies: Vec<_> = added.iter().map(|(id, _)| *id).zip(&entries).collect();
    audit::record_all(conn, actor, &of_companies).await?;
    audit::record_all_programme(conn, actor, &entries).await?;
    invite_admins(conn, secrets, actor, (&added, new)).await?;
    Ok(added)
}

async fn invite_admins(
    conn: &mut PgConnection,
    secrets: &Secrets,
    actor: &Actor,
    (added, new): (&[(PartnerId, i64)], &[NewCompany]),
) -> ActResult<(), Vec<Vec<Clash>>> {
    let with_admin = added.iter().zip(new).enumerate().filter_map(|(at, ((partner, _), it))| {
        let FirstAdmin { name, email } = it.admin.clone()?;
        let roles = [Role::GlobalAdmin].into_iter().collect();
        Some((at, Invitee { partner: *partner, name, email, roles }))
    });
    let (places, invitees): (Vec<usize>, Vec<Invitee>) = with_admin.unzip();
    if invitees.is_empty() {
        return Ok(());
    }
    match invitations::invite(conn, actor, secrets, &invitees).await {
        Ok(_) => Ok(()),
        // To a new company nobody belongs, so what is left is that they have become an operator meanwhile.
        Err(NotDone::Refused(refused)) => {
            let mut clashes = vec![Vec::new(); new.len()];
            for (at, _) in refused {
                clashes[places[at]].push(Clash::AdminIsOperator);
            }
            Err(NotDone::Refused(clashes))
        }
        Err(NotDone::Fault(fault)) => Err(fault.into()),
    }
}

/// The numbers that new companies would get, or what stands in the way of each.
///
/// # Errors
/// Those of the database.
pub async fn plan(
    conn: &mut PgConnection,
    new: &[&NewCompany],
) -> sqlx::Result<Result<Vec<i64>, Vec<Vec<Clash>>>> {
    let given = new.iter().filter_map(|it| match it.number {
        NewNumber::This(number) => Some(number),
        NewNumber::Next => None,
    });
    let domains: Vec<String> = new.iter().flat_map(|it| it.data.domains.iter().cloned()).collect();
    let emails = new.iter().filter_map(|it| it.admin.as_ref()).map(|it| it.email.as_str().to_owned());
    let emails: Vec<String> = emails.collect();
    let taken = store::find_taken(conn, &given.collect::<Vec<_>>(), &domains, &emails).await?;
    Ok(numbers(new, &taken))
}

/// What adding the companies of a file would do.
///
/// # Errors
/// Those of the database.
pub async fn plan_many(conn: &mut PgConnection, lines: Vec<Line>) -> sqlx::Result<Vec<Planned>> {
    let read: Vec<_> = lines.iter().map(many::read).collect();
    let new: Vec<&NewCompany> = read.iter().filter_map(|it| it.as_ref().ok()).collect();
    let numbers = plan(conn, &new).await?;
    Ok(many::plan(lines, read, numbers))
}

/// What a preview shows, for the form that acts on it.
///
/// # Errors
/// Facts that can't be written as JSON: a fault.
pub fn digest(planned: &[Planned]) -> AppResult<String> {
    let facts: Vec<_> = planned
        .iter()
        .map(|it| match &it.outcome {
            Ok((new, number)) => {
                let admin = new.admin.as_ref().map(|it| (it.name.as_str(), it.email.as_str()));
                Ok((&new.data, *number, admin))
            }
            Err(problems) => Err(problems),
        })
        .collect();
    preview::digest(&facts).map_err(AppError::internal)
}

/// Adds the companies of a file, all of them or none; answers how many.
///
/// # Errors
/// What it would do now, where that is not what was seen, or something is wrong; those of the database.
pub async fn add_many(
    conn: &mut PgConnection,
    secrets: &Secrets,
    actor: &Actor,
    lines: Vec<Line>,
    seen: &str,
) -> ActResult<usize, Vec<Planned>> {
    store::lock_numbers(conn).await?;
    let planned = plan_many(conn, lines).await?;
    let new: Vec<NewCompany> =
        planned.iter().filter_map(|it| it.outcome.as_ref().ok()).map(|(new, _)| new.clone()).collect();
    if new.len() < planned.len() || seen != digest(&planned)? {
        return Err(NotDone::Refused(planned));
    }
    match add(conn, secrets, actor, &new).await {
        Ok(added) => Ok(added.len()),
        // Under the lock nothing that was planned changes.
        Err(NotDone::Refused(_)) => Err(AppError::internal("companies changed under their lock").into()),
        Err(NotDone::Fault(fault)) => Err(fault.into()),
    }
}

/// Why an operator's act on a company changed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its data is not what the form had read: this is what it is now.
    ChangedMeanwhile(Data),
    /// Other companies have these domains.
    Clashes(Vec<Clash>),
    /// It is suspended already.
    IsSuspended,
    /// It is not suspended.
    IsNotSuspended,
    /// What is wrong with the text.
    Text(TextProblem),
}

impl Refused {
    /// Why, for the log.
    #[must_use]
    pub fn because(&self) -> Because {
        match self {
            Self::ChangedMeanwhile(_) => Because::ChangedMeanwhile,
            Self::IsSuspended | Self::IsNotSuspended => Because::Stands,
            Self::Clashes(_) | Self::Text(_) => Because::WrongEntries,
        }
    }
}

/// What a form that corrects a company's data has read.
///
/// # Errors
/// Data that can't be written as JSON: a fault.
pub fn seen(data: &Data) -> AppResult<String> {
    preview::digest(data).map_err(AppError::internal)
}

/// Locks a company and reads what is kept about it.
async fn lock(conn: &mut PgConnection, actor: &Actor, mpn_id: i64) -> AppResult<Kept> {
    let found = store::find_kept(conn, mpn_id).await?.ok_or(AppError::UnknownId)?;
    lock_partner(conn, found.id).await?;
    actor.clock.lock_held(None);
    store::find_kept(conn, mpn_id).await?.ok_or(AppError::UnknownId)
}

async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    company: PartnerId,
    mail: &CompanyMail,
) -> sqlx::Result<()> {
    outbox::enqueue_to_role(conn, company, Role::GlobalAdmin, mail, actor.at()).await
}

/// Corrects a company's data; what is so already changes nothing.
///
/// # Errors
/// [`Refused::ChangedMeanwhile`], where somebody else has corrected it since `seen`; [`Refused::Clashes`];
/// [`AppError::UnknownId`]; those of the database.
pub async fn correct(
    conn: &mut PgConnection,
    actor: &Actor,
    mpn_id: i64,
    seen_before: &str,
    data: &Data,
) -> ActResult<(), Refused> {
    // Who adds companies with the same domains waits.
    store::lock_numbers(conn).await?;
    let kept = lock(conn, actor, mpn_id).await?;
    let changed = kept.data.changed(data);
    if changed.is_empty() {
        return Ok(());
    }
    if seen_before != seen(&kept.data)? {
        return Err(NotDone::Refused(Refused::ChangedMeanwhile(kept.data)));
    }
    let clashes = clashes(conn, mpn_id, &data.domains).await?;
    if !clashes.is_empty() {
        return Err(NotDone::Refused(Refused::Clashes(clashes)));
    }
    store::set_data(conn, kept.id, data, actor.at()).await?;
    let changed: Vec<String> = changed.into_iter().map(str::to_owned).collect();
    let details = CompanyDetails { changed: changed.clone(), ..CompanyDetails::of(kept.id, mpn_id) };
    audit::record_both(conn, kept.id, actor, &CompanyAct::Corrected(details).done()).await?;
    let company = Company { name: data.name.clone(), mpn_id };
    Ok(tell(conn, actor, kept.id, &CompanyMail::CompanyCorrected { company, changed }).await?)
}

/// Which of these mail domains other companies have.
async fn clashes(conn: &mut PgConnection, mpn_id: i64, domains: &[String]) -> sqlx::Result<Vec<Clash>> {
    let taken = store::find_taken(conn, &[], domains, &[]).await?;
    let others = domains.iter().filter_map(|domain| Some((domain, taken.domains.get(domain)?)));
    let others = others.filter(|(_, (number, _))| *number != mpn_id);
    let clash = |(domain, (mpn_id, company)): (&String, &(i64, String))| Clash::DomainTaken {
        domain: domain.clone(),
        mpn_id: *mpn_id,
        company: company.clone(),
    };
    Ok(others.map(clash).collect())
}

/// Suspends a company, for a reason that its people read (R-TEN-4).
///
/// # Errors
/// [`Refused::IsSuspended`]; [`Refused::Text`]; [`AppError::UnknownId`]; those of the database.
pub async fn suspend(
    conn: &mut PgConnection,
    actor: &Actor,
    mpn_id: i64,
    reason: &str,
) -> ActResult<(), Refused> {
    let kept = lock(conn, actor, mpn_id).await?;
    if kept.suspended.is_some() {
        return Err(NotDone::Refused(Refused::IsSuspended));
    }
    let reason = typed::line(reason).map_err(|problem| NotDone::Refused(Refused::Text(problem)))?;
    store::set_suspended(conn, kept.id, Some((actor.at(), &reason))).await?;
    let entry = CompanyAct::Suspended(CompanyDetails::of(kept.id, mpn_id)).done();
    audit::record_both(conn, kept.id, actor, &entry).await?;
    let company = Company { name: kept.data.name, mpn_id };
    Ok(tell(conn, actor, kept.id, &CompanyMail::CompanySuspended { company, reason }).await?)
}

/// Ends that a company is suspended.
///
/// # Errors
/// [`Refused::IsNotSuspended`]; [`AppError::UnknownId`]; those of the database.
pub async fn lift_suspension(conn: &mut PgConnection, actor: &Actor, mpn_id: i64) -> ActResult<(), Refused> {
    let kept = lock(conn, actor, mpn_id).await?;
    if kept.suspended.is_none() {
        return Err(NotDone::Refused(Refused::IsNotSuspended));
    }
    store::set_suspended(conn, kept.id, None).await?;
    let entry = CompanyAct::SuspensionLifted(CompanyDetails::of(kept.id, mpn_id)).done();
    audit::record_both(conn, kept.id, actor, &entry).await?;
    let company = Company { name: kept.data.name, mpn_id };
    Ok(tell(conn, actor, kept.id, &CompanyMail::CompanySuspensionLifted { company }).await?)
}

/// Notes something about a company for the other operators; its own people never read it, so it stands in the programme's log
/// alone. Sent twice, it is noted once.
///
/// # Errors
/// [`Refused::Text`]; [`AppError::UnknownId`]; those of the database.
pub async fn note(
    conn: &mut PgConnection,
    actor: &Actor,
    mpn_id: i64,
    (text, once): (&str, Uuid),
) -> ActResult<(), Refused> {
    let kept = store::find_kept(conn, mpn_id).await?.ok_or(AppError::UnknownId)?;
    let text = typed::message(text).map_err(|problem| NotDone::Refused(Refused::Text(problem)))?;
    let by = actor.person.ok_or_else(|| AppError::internal("notes are an operator's"))?;
    actor.clock.lock_held(None);
    if store::insert_note(conn, kept.id, (CompanyNoteId::new(), once), (&text, by, actor.at())).await? {
        let entry = CompanyAct::Noted(CompanyDetails::of(kept.id, mpn_id)).done();
        audit::record_programme(conn, actor, &entry).await?;
    }
    Ok(())
}
