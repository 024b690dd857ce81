//! Submitting a request.

use sqlx::PgConnection;
use time::Date;

use super::{acting_member, begun, list_benefits, reserve};
use crate::activations::store::list_support_ids;
use crate::activations::support_ids::{self, SupportIds};
use crate::audit::{self, Actor, Because, Entry, Recorded, RequestDetails, Reserved, ServiceRequestAct};
use crate::base::ids::{BenefitId, PartnerId, ServiceRequestId};
use crate::base::secrets::Secrets;
use crate::base::typed;
use crate::catalogue::{Name, Support};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::mail::outbox;
use crate::membership::Benefit;
use crate::partners::{Partner, PartnerClosed};
use crate::queue::acts::telling;
use crate::queue::mails::Why;
use crate::service_requests::bounds::TooMuch;
use crate::service_requests::cancellation::{self, NoCancellation, Part};
use crate::service_requests::mails::RequestMail;
use crate::service_requests::store::{self, NewRequest};
use crate::service_requests::wish::{Checked, TypedIds, Wish, Wrong};
use crate::service_requests::words::reference;
use crate::service_requests::{NothingToTake, RequestType, choose, is_usable};

/// What became of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitted {
    Now {
        id: ServiceRequestId,
        /// By which people quote it.
        number: i32,
    },
    /// The same wish, by its one-time value, was submitted before, as this request.
    Already(ServiceRequestId),
}

/// Why a request was not submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSubmitted {
    /// The company can change nothing at present.
    Company(PartnerClosed),
    /// The form has submitted something else before: the request of this number.
    SentBefore(i32),
    /// They have asked or written too much.
    TooMuch(TooMuch),
    /// Something that the type needs is missing, or not as it must be.
    Wrong(Vec<Wrong>),
    /// What was chosen can't be cancelled.
    Cancellation(NoCancellation),
    /// Access ID and contract ID belong to no benefit of the company that can be used.
    UnknownIds,
    /// No benefit has what would be taken.
    Nothing(NothingToTake),
}

impl NotSubmitted {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, kind: RequestType) -> Option<Entry> {
        let because = match self {
            Self::Company(_) => Because::Closed,
            Self::TooMuch(why) => why.because(),
            Self::SentBefore(_) | Self::Wrong(_) => return None,
            Self::Cancellation(_) => Because::NoRefund,
            Self::UnknownIds => Because::UnknownIds,
            Self::Nothing(_) => Because::NothingLeft,
        };
        let act = ServiceRequestAct::Submitted {
            on: RequestDetails::default(),
            r#type: Some(kind.as_str().to_owned()),
            reserved: Reserved::default(),
            enrollment_id: None,
            cancels_benefit_id: None,
            cancels_offer_id: None,
        };
        Some(act.refused(because))
    }
}

/// Submits a request, and reserves what it takes. Whether whoever acts may ask for this type the caller has asked before.
///
/// # Errors
/// As [`NotSubmitted`] tells; faults of the database and of opening what is sealed.
pub async fn submit(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    secrets: &Secrets,
    wish: &Wish,
) -> ActResult<Submitted, NotSubmitted> {
    partner.open().map_err(|closed| NotDone::Refused(NotSubmitted::Company(closed)))?;
    let asked_by = acting_member(actor)?;
    // Who presses twice waits here, and then finds the request of the first press.
    let number = store::take_number(conn, partner.id).await?;
    actor.clock.lock_held(None);
    let (checked, content) = match read(conn, partner.id, wish).await? {
        Ok(read) => read,
        Err(before) => return Ok(Submitted::Already(before)),
    };
    let made = store::find_made(conn, partner.id, asked_by, actor.at()).await?;
    made.may_open().and(made.may_write()).map_err(|why| NotDone::Refused(NotSubmitted::TooMuch(why)))?;
    let part = check_cancellation(conn, partner.id, wish, partner.date_at(actor.at())).await?;
    let title = with_part(&checked.title, part.as_ref());
    let taken = take(conn, partner, actor, secrets, wish).await?;
    let new = NewRequest {
        id: ServiceRequestId::new(),
        number,
        once: wish.once,
        content: &content,
        kind: wish.kind,
        title: &title,
        text: &checked.text,
        details: &checked.details,
        asked_by,
        at: actor.at(),
    };
    store::submit(conn, partner.id, &new).await?;
    if let Some(taken) = taken {
        store::note_reservation(conn, partner.id, new.id, taken).await?;
    }
    tell(conn, partner, actor, &new, taken).await?;
    Ok(Submitted::Now { id: new.id, number })
}

/// What is asked for, and its digest; or the request that the same form has made before.
async fn read(
    conn: &mut PgConnection,
    partner: PartnerId,
    wish: &Wish,
) -> ActResult<Result<(Checked, String), ServiceRequestId>, NotSubmitted> {
    let (checked, content) = (wish.check(), wish.content()?);
    let before = store::find_submitted(conn, partner, wish.once, &content).await?;
    if let Some(made) = before.filter(|made| made.same) {
        store::give_number_back(conn, partner).await?;
        return Ok(Err(made.id));
    }
    let checked = checked.map_err(|wrong| NotDone::Refused(NotSubmitted::Wrong(wrong)))?;
    match before {
        Some(made) => Err(NotDone::Refused(NotSubmitted::SentBefore(made.number))),
        None => Ok(Ok((checked, content))),
    }
}

/// Mail to who asked, and the entry in the company's log.
async fn tell(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    new: &NewRequest<'_>,
    taken: Option<(BenefitId, i32)>,
) -> sqlx::Result<()> {
    let mail = RequestMail::ServiceRequestReceived {
        company: partner.named(),
        request: new.id,
        reference: reference(new.number),
        title: new.title.to_owned(),
    };
    outbox::enqueue_to_members(conn, partner.id, &[new.asked_by], &mail, new.at).await?;
    let begun = begun(partner, (new.id, new.number, new.title), Why::Asked);
    telling::tell(conn, begun, new.at).await?;
    let part = new.details.cancels.and_then(|it| it.part);
    let act = ServiceRequestAct::Submitted {
        on: RequestDetails {
            service_request_id: Some(new.id),
            number: Some(new.number),
            ..RequestDetails::default()
        },
        r#type: Some(new.kind.as_str().to_owned()),
        reserved: taken.into(),
        enrollment_id: new.details.cancels.map(|it| it.enrollment),
        cancels_benefit_id: part.and_then(Part::benefit),
        cancels_offer_id: part.and_then(Part::offer),
    };
    audit::record(conn, partner.id, actor, &act.done()).await
}

/// Reserves what the request takes, if it takes something.
async fn take(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    secrets: &Secrets,
    wish: &Wish,
) -> ActResult<Option<(BenefitId, i32)>, NotSubmitted> {
    let (kind, today) = (wish.kind, partner.date_at(actor.at()));
    let Some(support) = kind.support() else { return Ok(None) };
    let mut benefits = list_benefits(conn, partner.id, kind).await?;
    if kind == RequestType::OnPremises {
        let told = find_by_ids(conn, partner.id, secrets, &wish.ids, &benefits, today).await?;
        let told = told.ok_or(NotDone::Refused(NotSubmitted::UnknownIds))?;
        benefits.retain(|it| it.id == told);
    }
    let wanted = wish.consultation.hours.filter(|_| kind.takes_hours()).unwrap_or(1);
    let nothing = |nothing| NotDone::Refused(NotSubmitted::Nothing(nothing));
    let chosen = choose(&benefits, support, wanted, today).map_err(nothing)?;
    if let Some(taken) = reserve(conn, partner.id, &chosen, wanted).await? {
        return Ok(Some(taken));
    }
    Err(nothing(what_is_left(conn, partner.id, (kind, support, wanted), &benefits, today).await?))
}

/// Somebody else was faster: what is left now is told.
async fn what_is_left(
    conn: &mut PgConnection,
    partner: PartnerId,
    (kind, support, wanted): (RequestType, Support, i32),
    asked: &[Benefit],
    today: Date,
) -> sqlx::Result<NothingToTake> {
    let mut left = list_benefits(conn, partner, kind).await?;
    left.retain(|it| asked.iter().any(|asked| asked.id == it.id));
    Ok(choose(&left, support, wanted, today).err().unwrap_or(NothingToTake::TooLittle(0)))
}

/// What a request calls itself: a cancellation with what it is of, if that isn't a whole membership.
fn with_part(title: &str, part: Option<&Name>) -> String {
    let Some(part) = part else { return title.to_owned() };
    let whole = format!("{title} ({})", part.own());
    typed::line(&whole).unwrap_or_else(|_| title.to_owned())
}

/// Goes on only if what was chosen can be cancelled, where that is what is asked for; tells what the part is called, if it
/// is one.
async fn check_cancellation(
    conn: &mut PgConnection,
    partner: PartnerId,
    wish: &Wish,
    today: Date,
) -> Result<Option<Name>, NotDone<NotSubmitted>> {
    let Some(cancels) = wish.cancels.filter(|_| wish.kind == RequestType::Cancellation) else {
        return Ok(None);
    };
    let memberships = store::list_cancellable(conn, partner, today).await?;
    let possible = cancellation::check(&memberships, cancels, today);
    let part = possible.map_err(|no| NotDone::Refused(NotSubmitted::Cancellation(no)))?;
    Ok(part.cloned())
}

/// The benefit from which an on-premises incident would be taken, and its IDs, for a form to fill them in (R-TEC-5).
/// `None`: nothing can be taken now, or there are none.
///
/// # Errors
/// Those of the database and of opening.
pub async fn find_ids(
    conn: &mut PgConnection,
    (partner, secrets): (PartnerId, &Secrets),
    benefits: &[Benefit],
    today: Date,
) -> AppResult<Option<(Benefit, SupportIds)>> {
    let Some(support) = RequestType::OnPremises.support() else { return Ok(None) };
    let Ok(chosen) = choose(benefits, support, 1, today) else { return Ok(None) };
    let sealed = list_support_ids(conn, partner).await?;
    let first = chosen.into_iter().find_map(|benefit| {
        sealed.iter().find(|it| it.benefit == benefit.id).map(|it| (benefit.clone(), it))
    });
    let Some((benefit, sealed)) = first else { return Ok(None) };
    let ids = sealed.open(secrets, partner).map_err(AppError::internal)?;
    Ok(Some((benefit, ids)))
}

/// The benefit to which both IDs belong. All are compared, each in the same time, so that how long it takes tells
/// nothing.
async fn find_by_ids(
    conn: &mut PgConnection,
    partner: PartnerId,
    secrets: &Secrets,
    typed: &TypedIds,
    benefits: &[Benefit],
    today: Date,
) -> ActResult<Option<BenefitId>, NotSubmitted> {
    let mut found = None;
    for sealed in list_support_ids(conn, partner).await? {
        let fits = benefits.iter().any(|it| {
            it.id == sealed.benefit && it.support == RequestType::OnPremises.support() && is_usable(it, today)
        });
        let opened = sealed.open(secrets, partner)?;
        let both = support_ids::is_same(&opened.access, &typed.access)
            & support_ids::is_same(&opened.contract, &typed.contract);
        if bool::from(both) && fits {
            found = Some(sealed.benefit);
        }
    }
    Ok(found)
}
