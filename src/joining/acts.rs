//! What can be done with an application (R-JOIN-1): a visitor sends, confirms and withdraws it, as the role that signs people in; an
//! operator accepts or declines it, as the console. Whoever decides locks it first: of two at once the second finds what the
//! first has done.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::application::NewApplication;
use super::mails::JoinMail;
use super::{AN_HOUR, Application, Standing, State, store};
use crate::audit::{self, Actor, ApplicationAct, ApplicationDetails, Because, Entry, Recorded};
use crate::authz::mails::Topic;
use crate::base::ids::{ApplicationId, MailId};
use crate::base::links::{new_token, token_hash};
use crate::base::secrets::Secrets;
use crate::base::typed::{self, TextProblem};
use crate::companies::acts as companies;
use crate::companies::add::{Clash, NewCompany};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::staff::{ToOperators, Told};
use crate::mail::{Recipient, link_context, outbox};

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It stands so already.
    Stands(State),
    /// Nobody has confirmed it in time.
    RanOut,
    /// Another application of the same address waits for operators.
    OtherOpen,
    /// What belongs to companies already.
    Clashes(Vec<Clash>),
    /// What is wrong with the message.
    Message(TextProblem),
}

impl Refused {
    /// The entry of the attempt.
    #[must_use]
    pub fn entry(&self, act: fn(ApplicationDetails) -> ApplicationAct, it: &Application) -> Entry {
        let because = match self {
            Self::Stands(_) => Because::TooLate,
            Self::RanOut => Because::Ended,
            Self::OtherOpen => Because::Stands,
            Self::Clashes(_) => Because::WrongEntries,
            Self::Message(TextProblem::Missing) => Because::NoMessage,
            Self::Message(TextProblem::TooLong) => Because::LongMessage,
        };
        act(details(it)).refused(because)
    }
}

/// What the log tells of an application.
#[must_use]
pub fn details(it: &Application) -> ApplicationDetails {
    ApplicationDetails { application_id: Some(it.id), company: Some(it.company.clone()), mpn_id: it.mpn_id }
}

/// Somebody applies. Nothing is looked at but what they sent: all that happens now happens for any address alike.
/// [`go_on_with_next`] goes on. Sent twice by one form, it is kept once.
///
/// # Errors
/// Those of the database.
pub async fn apply(
    conn: &mut PgConnection,
    actor: &Actor,
    new: &NewApplication,
    form: Uuid,
) -> sqlx::Result<()> {
    let id = ApplicationId::new();
    if store::insert(conn, new, (id, form), actor.at()).await? {
        let details =
            ApplicationDetails { application_id: Some(id), company: Some(new.company.clone()), mpn_id: None };
        audit::record_programme(conn, actor, &ApplicationAct::Sent(details).done()).await?;
    }
    Ok(())
}

/// Goes on with the application that was sent first: its address gets a mail with a link to confirm it, or, where it has an open one, a
/// mail that tells how that stands. Nothing more where it has had enough mail. False where none was sent. Any number of
/// workers may do it; what fails is there again.
///
/// # Errors
/// Those of the database, and of sealing.
pub async fn go_on_with_next(conn: &mut PgConnection, actor: &Actor, secrets: &Secrets) -> AppResult<bool> {
    let Some(sent) = store::lock_sent(conn).await? else { return Ok(false) };
    actor.clock.lock_held(None);
    let now = actor.at();
    if store::count_links(conn, &sent.email, now - Duration::HOUR).await? >= AN_HOUR {
        store::delete(conn, sent.id).await?;
        return Ok(true);
    }
    if let Some(open) = store::find_open(conn, &sent.email).await? {
        store::delete(conn, sent.id).await?;
        write(conn, secrets, &open, &JoinMail::received(&open), now).await?;
        return Ok(true);
    }
    store::set_unconfirmed(conn, sent.id).await?;
    write(conn, secrets, &sent, &JoinMail::confirm(&sent), now).await?;
    Ok(true)
}

/// Mails the applicant something, with a new link to the application.
async fn write(
    conn: &mut PgConnection,
    secrets: &Secrets,
    it: &Application,
    mail: &JoinMail,
    now: OffsetDateTime,
) -> AppResult<()> {
    let token = new_token().map_err(AppError::internal)?;
    store::insert_link(conn, it.id, &token_hash(&token), now).await?;
    let id = MailId::new();
    let sealed = secrets.seal(&link_context(id), &token)?;
    let to = Recipient { address: it.email.clone(), name: it.name.clone(), locale: it.locale() };
    Ok(outbox::enqueue_with_link(conn, (id, &to), mail, &sealed, now).await?)
}

/// Locks an application, and reads it.
async fn lock(conn: &mut PgConnection, actor: &Actor, id: ApplicationId) -> AppResult<Application> {
    let it = store::lock(conn, id).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(it.ended_at.or(it.confirmed_at));
    Ok(it)
}

/// Whoever reads mail at the address confirms the application: operators are told of it, and decide.
///
/// # Errors
/// [`Refused`]; those of the database, and of sealing.
pub async fn confirm(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    it: &Application,
) -> ActResult<(), Refused> {
    store::lock_all_of(conn, &it.email).await?;
    let it = lock(conn, actor, it.id).await?;
    match it.standing(actor.at()) {
        Standing::Unconfirmed => {}
        Standing::RanOut | Standing::Gone => return Err(NotDone::Refused(Refused::RanOut)),
        _ => return Err(NotDone::Refused(Refused::Stands(it.state))),
    }
    if store::find_open(conn, &it.email).await?.is_some() {
        return Err(NotDone::Refused(Refused::OtherOpen));
    }
    let now = actor.at();
    store::set_open(conn, it.id, now).await?;
    let it = Application { state: State::Open, confirmed_at: Some(now), ..it };
    audit::record_programme(conn, actor, &ApplicationAct::Confirmed(details(&it)).done()).await?;
    write(conn, secrets, &it, &JoinMail::received(&it), now).await?;
    let once = format!("application:{}", it.id);
    let told = Told::Wishing(Topic::Work);
    let to = ToOperators { told, with: None, about: None, once: &once };
    Ok(outbox::enqueue_to_operators(conn, to, &JoinMail::waits(&it), now).await?)
}

/// Whoever had applied takes it back, as long as nobody has decided.
///
/// # Errors
/// [`Refused::Stands`]; [`Refused::RanOut`]; those of the database.
pub async fn withdraw(conn: &mut PgConnection, actor: &Actor, id: ApplicationId) -> ActResult<(), Refused> {
    let it = lock(conn, actor, id).await?;
    match it.standing(actor.at()) {
        Standing::Unconfirmed | Standing::Open => {}
        Standing::RanOut | Standing::Gone => return Err(NotDone::Refused(Refused::RanOut)),
        _ => return Err(NotDone::Refused(Refused::Stands(it.state))),
    }
    store::set_withdrawn(conn, it.id, actor.at()).await?;
    let entry = ApplicationAct::Withdrawn(details(&it)).done();
    Ok(audit::record_programme(conn, actor, &entry).await?)
}

/// An application that an operator may decide about, locked.
async fn lock_open(
    conn: &mut PgConnection,
    actor: &Actor,
    id: ApplicationId,
) -> ActResult<Application, Refused> {
    let it = lock(conn, actor, id).await?;
    match it.state {
        State::Open => Ok(it),
        State::Sent | State::Unconfirmed => Err(AppError::UnknownId.into()),
        state => Err(NotDone::Refused(Refused::Stands(state))),
    }
}

/// An operator accepts: the company is added as operators add one, the applicant is invited as its first Global admin, and told.
/// Answers the company's number.
///
/// # Errors
/// [`Refused`]; [`AppError::UnknownId`]; those of the database, and of sealing.
pub async fn accept(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    id: ApplicationId,
    company: &NewCompany,
) -> ActResult<i64, Refused> {
    let it = lock_open(conn, actor, id).await?;
    let added = match companies::add(conn, secrets, actor, std::slice::from_ref(company)).await {
        Ok(added) => added,
        Err(NotDone::Refused(clashes)) => return Err(NotDone::Refused(Refused::Clashes(clashes.concat()))),
        Err(NotDone::Fault(fault)) => return Err(fault.into()),
    };
    let (partner, mpn_id) =
        added.first().copied().ok_or_else(|| AppError::internal("a company that was added is not there"))?;
    if let Some(number) = &it.registration_number {
        store::insert_registration_number(conn, partner, number).await?;
    }
    let now = actor.at();
    store::set_decided(conn, it.id, (State::Accepted, actor.person, now), (None, Some(mpn_id))).await?;
    let it = Application { state: State::Accepted, mpn_id: Some(mpn_id), ..it };
    audit::record_programme(conn, actor, &ApplicationAct::Accepted(details(&it)).done()).await?;
    let told = JoinMail::Accepted { company: company.data.name.clone(), mpn_id };
    write(conn, secrets, &it, &told, now).await?;
    Ok(mpn_id)
}

/// An operator declines, with words that the applicant reads.
///
/// # Errors
/// [`Refused`]; [`AppError::UnknownId`]; those of the database, and of sealing.
pub async fn decline(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Secrets,
    id: ApplicationId,
    message: &str,
) -> ActResult<(), Refused> {
    let it = lock_open(conn, actor, id).await?;
    let message = typed::message(message).map_err(|why| NotDone::Refused(Refused::Message(why)))?;
    let now = actor.at();
    store::set_decided(conn, it.id, (State::Declined, actor.person, now), (Some(&message), None)).await?;
    audit::record_programme(conn, actor, &ApplicationAct::Declined(details(&it)).done()).await?;
    let told = JoinMail::Declined { company: it.company.clone(), message };
    Ok(write(conn, secrets, &it, &told, now).await?)
}
