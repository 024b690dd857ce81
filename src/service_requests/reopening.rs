//! Reopening a request that was closed: how long it can be, and what it takes again (R-TEC-5).

use time::Date;

use super::request::Request;
use super::units::{NothingToTake, choose};
use super::{CloseReason, RequestType};
use crate::dates;
use crate::membership::Benefit;
use crate::partners::{Partner, PartnerClosed};

/// Why a request can't be reopened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReopening {
    /// The company can change nothing at present.
    Company(PartnerClosed),
    /// It is open.
    IsOpen,
    /// The cancellation was granted: the membership has ended.
    Granted,
    /// The request of this number asks for the same cancellation, and is open (R-MEM-5).
    AskedAnew(i32),
    /// This was the last day for it.
    TooLate(Date),
    /// Nothing is left to reserve again.
    Nothing(NothingToTake),
}

/// Whether a request that was closed on `closed_on` can be reopened on `today`, both days of the partner's zone: the last
/// day for it.
///
/// # Errors
/// The reason why not.
pub fn may_reopen(closed_on: Date, reason: CloseReason, today: Date) -> Result<Date, NoReopening> {
    let last_day = dates::reopen_by(closed_on);
    if reason == CloseReason::Granted {
        Err(NoReopening::Granted)
    } else if today > last_day {
        Err(NoReopening::TooLate(last_day))
    } else {
        Ok(last_day)
    }
}

/// What reopening a request takes.
#[derive(Debug)]
pub struct Reopening<'a> {
    pub last_day: Date,
    /// How much, and from which benefits it can be taken; `None` means it takes nothing.
    pub takes: Option<(i32, Vec<&'a Benefit>)>,
}

impl<'a> Reopening<'a> {
    /// Whether a closed request can be reopened on `today`: in time, and with something left to reserve again (R-TEC-5).
    ///
    /// # Errors
    /// Why not.
    pub fn find(
        partner: &Partner,
        request: &Request,
        benefits: &'a [Benefit],
        today: Date,
    ) -> Result<Self, NoReopening> {
        partner.open().map_err(NoReopening::Company)?;
        let (closed_at, reason) = request.closed.ok_or(NoReopening::IsOpen)?;
        let last_day = may_reopen(partner.date_at(closed_at), reason, today)?;
        if let Some(number) = request.asked_anew {
            return Err(NoReopening::AskedAnew(number));
        }
        let takes = takes(request, benefits, today).map_err(NoReopening::Nothing)?;
        Ok(Self { last_day, takes })
    }
}

/// As many hours as were asked for, or as are left; an incident as any.
fn takes<'a>(
    request: &Request,
    benefits: &'a [Benefit],
    today: Date,
) -> Result<Option<(i32, Vec<&'a Benefit>)>, NothingToTake> {
    let Some(support) = request.kind.support() else { return Ok(None) };
    // Access ID and contract ID told the benefit: no other one can stand in.
    let only = match request.kind {
        RequestType::OnPremises => request.taken.as_ref().map(|taken| taken.benefit),
        _ => None,
    };
    let choose = |wanted| {
        let mut chosen = choose(benefits, support, wanted, today)?;
        chosen.retain(|it| only.is_none_or(|only| it.id == only));
        if chosen.is_empty() { Err(NothingToTake::TooLittle(0)) } else { Ok((wanted, chosen)) }
    };
    let asked = request.details.consultation.as_ref().map_or(1, |it| it.hours);
    let takes = choose(asked).or_else(|nothing| match nothing {
        NothingToTake::TooLittle(left) if left > 0 => choose(left),
        nothing => Err(nothing),
    });
    takes.map(Some)
}
