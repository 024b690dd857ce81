//! A company asks for a technical benefit or a go-to-market offer.

use sqlx::PgConnection;
use time::{Date, Duration, OffsetDateTime};

use super::{acting_member, details};
use crate::activations::store::{self, Activation, Designee};
use crate::addresses::acts::NotNamed;
use crate::addresses::{self};
use crate::audit::{self, ActivationAct, Actor, Because, Entry, Recorded};
use crate::base::ids::{ActivationId, MemberId, PartnerId};
use crate::catalogue::store::find_fulfilment;
use crate::catalogue::{Fulfilment, Kind, Name};
use crate::error::{ActResult, AppError, NotDone};
use crate::marketing;
use crate::membership::store::LockedBenefit;
use crate::membership::{ActivationState, AtStake, Benefit, Closed, FirstAct};
use crate::partners::Partner;
use crate::queue::Area;
use crate::queue::acts::telling::{self, Begun};
use crate::queue::mails::Why;
use crate::users::members::{NoMember, lock_chosen};
use crate::users::{AlternativeError, EmailAddress, alternative_address};

/// What is told with the request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask<'a> {
    /// Whether the programme wants to know who is to use a technical benefit (R-TEC-2).
    pub wants_user: bool,
    /// Who is to use it.
    pub member: Option<MemberId>,
    /// Their second address, as it was typed.
    pub alternative_email: &'a str,
    /// They know that being fulfilled ends the right to a refund (R-MEM-5).
    pub refund_given_up: bool,
}

/// The benefit is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Now(ActivationId),
    /// The same member had asked for the same already, and nobody works on it yet.
    Before(ActivationId),
}

/// Why nothing was asked for.
#[derive(Clone, Debug)]
pub enum NotAsked {
    /// It is asked for already, or active.
    Stands(Box<Activation>),
    /// The company or the dates don't allow it.
    Closed(Closed),
    /// Nobody would get the instructions of the offer (R-GTM-2).
    NoContact,
    /// There is nobody who is to use it, or no second address of theirs.
    NoUser { member: Option<NoMember>, alternative_email: Option<AlternativeError> },
    /// The second address may not be entered, or not now.
    NotNamed(NotNamed),
    /// That it ends the right to a refund, which there is until this day, must be confirmed first.
    Unconfirmed { refund_until: Date },
}

impl NotAsked {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, benefit: &Benefit) -> Entry {
        let because = match self {
            Self::Stands(_) => Because::Stands,
            Self::Closed(_) => Because::Closed,
            Self::NoContact => Because::NoContact,
            Self::NotNamed(why) => why.because(),
            Self::NoUser { .. } | Self::Unconfirmed { .. } => Because::WrongEntries,
        };
        ActivationAct::Requested { on: details(benefit, None), member_id: None }.refused(because)
    }
}

/// Asks for a benefit. Done twice, there is one request, and the same answer.
///
/// # Errors
/// As [`NotAsked`] tells; [`AppError::UnknownId`] for a benefit that the programme doesn't fulfil, and for somebody who is
/// no member of the company; those of the database.
pub async fn ask(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: &LockedBenefit,
    input: Ask<'_>,
) -> ActResult<Asked, NotAsked> {
    let me = acting_member(actor)?;
    if !benefit.is_activated() {
        return Err(AppError::UnknownId.into());
    }
    if let Some(before) = find_standing(conn, partner.id, me, benefit, &input).await? {
        return Ok(Asked::Before(before));
    }
    let today = partner.date_at(actor.at());
    Closed::check(partner, benefit.activation_open(today))
        .map_err(|closed| NotDone::Refused(NotAsked::Closed(closed)))?;
    let designee = find_told(conn, partner.id, benefit, &input).await?;
    if let Some(AtStake { until: refund_until, .. }) = benefit.refund_ended_by(FirstAct::Activated, today)
        && !input.refund_given_up
    {
        return Err(NotDone::Refused(NotAsked::Unconfirmed { refund_until }));
    }
    if let Some(designee) = &designee {
        let named = addresses::acts::name(conn, partner.id, (me, actor), &designee.alternative_email);
        named.await.map_err(|not| not.map(NotAsked::NotNamed))?;
    }
    let due_at = due_at(&find_fulfilment(conn, benefit.product).await?, actor.at());
    let by = (me, actor.at());
    let id = store::request_activation(conn, partner.id, benefit, designee.as_ref(), by, due_at).await?;
    // Of what the programme fulfils by itself operators are told once it can't.
    if due_at.is_none() {
        telling::tell(conn, begun(partner, id, benefit.name.clone()), actor.at()).await?;
    }
    // Addresses are no part of the log: whoever may read it need not be allowed to see them.
    let member_id = designee.map(|it| it.member);
    let act = ActivationAct::Requested { on: details(benefit, Some(id)), member_id };
    audit::record(conn, partner.id, actor, &act.done()).await?;
    Ok(Asked::Now(id))
}

/// What operators are told of it.
fn begun(partner: &Partner, id: ActivationId, title: Name) -> Begun {
    Begun {
        partner: partner.id,
        company: partner.named(),
        item: id.0,
        area: Area::Activations,
        reference: None,
        title,
        why: Why::Asked,
    }
}

/// The request that was made before by the same press of the button; another one that stands is in the way.
async fn find_standing(
    conn: &mut PgConnection,
    partner: PartnerId,
    me: MemberId,
    benefit: &Benefit,
    input: &Ask<'_>,
) -> ActResult<Option<ActivationId>, NotAsked> {
    let latest = store::find_latest(conn, partner, benefit.id).await?;
    let Some(standing) = latest.filter(|it| !it.state.may_be_asked_again()) else { return Ok(None) };
    let is_mine = standing.requested_by == me && is_for(standing.designee.as_ref(), input);
    if is_mine && standing.state == ActivationState::Requested {
        Ok(Some(standing.id))
    } else {
        Err(NotDone::Refused(NotAsked::Stands(Box::new(standing))))
    }
}

/// Whether a request is for whom this one is, with the same second address.
fn is_for(designee: Option<&Designee>, input: &Ask<'_>) -> bool {
    let Some(designee) = designee else { return input.member.is_none() };
    let address = EmailAddress::parse(input.alternative_email).ok();
    let is_same = address.is_some_and(|address| address.as_str() == designee.alternative_email);
    input.member == Some(designee.member) && is_same
}

/// Goes on only where somebody would be told once it is active: the marketing contact, or who is to use it.
async fn find_told(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: &Benefit,
    input: &Ask<'_>,
) -> ActResult<Option<Designee>, NotAsked> {
    if benefit.kind == Kind::GoToMarket {
        let contact = marketing::store::find_contact(conn, partner).await?;
        return contact.map(|_| None).ok_or(NotDone::Refused(NotAsked::NoContact));
    }
    if !input.wants_user {
        return Ok(None);
    }
    let member = lock_chosen(conn, partner, input.member).await?;
    let own = member.as_ref().map_or("", |it| it.email.as_str());
    match (alternative_address(input.alternative_email, own), member) {
        (Ok(address), Ok(member)) => {
            Ok(Some(Designee { member: member.id, alternative_email: address.as_str().to_owned() }))
        }
        (address, member) => {
            Err(NotDone::Refused(NotAsked::NoUser { member: member.err(), alternative_email: address.err() }))
        }
    }
}

/// When the worker fulfils it in the name of the programme.
fn due_at(fulfilment: &Fulfilment, now: OffsetDateTime) -> Option<OffsetDateTime> {
    fulfilment.automatic_after_minutes.map(|minutes| now + Duration::minutes(minutes.into()))
}
