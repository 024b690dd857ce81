//! Why an act on seats was refused, and how the log tells it.

use super::super::address_list::ListProblem;
use super::super::{Confirmations, InTheWay, NoSeat};
use crate::audit::{Because, Entry, Recorded, SeatAct, SeatDetails};
use crate::catalogue::Name;
use crate::membership::{Benefit, Closed, Package};
use crate::users::EmailAddress;
use crate::users::members::FoundMember;

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// To give seats, also one that was taken from somebody else.
    Assign,
    TakeBack,
}

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing can be done at present; for whom it was tried, where that is known.
    Closed { why: Closed, member: Option<FoundMember> },
    /// What was typed is no mail address.
    NotAnAddress(String),
    /// Nobody who is active in the company has this address.
    NotAMember(EmailAddress),
    /// They are no longer active in the company.
    Deactivated,
    /// They hold something that excludes it (R-SEAT-2, R-CL-4).
    InTheWay { member: FoundMember, product_name: Box<Name>, package: Package, way: InTheWay },
    /// None is left for them.
    NoSeat { member: FoundMember, why: NoSeat },
    /// They hold this seat already, and were to get another's.
    HasOne { member: FoundMember, seat: i32 },
    /// The seat was taken back already.
    Ended,
    /// Something must be confirmed first; to whom the seat would go, where it is one.
    Unconfirmed { member: Option<FoundMember>, missing: Confirmations },
    /// What was sent is no list of addresses.
    NotAList(ListProblem),
    /// No seat was chosen to be taken back.
    NothingChosen,
    /// What would be done is not what was shown; so many lines or seats.
    ChangedMeanwhile(usize),
}

impl Refused {
    /// The reason, as the log names it; `None` for what is only asked again and leaves no entry.
    #[must_use]
    pub fn because(&self) -> Option<Because> {
        match self {
            Self::Closed { .. } => Some(Because::Closed),
            Self::NotAnAddress(_) | Self::NotAMember(_) | Self::Deactivated => Some(Because::NotAMember),
            Self::InTheWay { .. } => Some(Because::InTheWay),
            Self::NoSeat { .. } => Some(Because::NoSeat),
            Self::HasOne { .. } => Some(Because::HasOne),
            Self::Ended => Some(Because::Ended),
            Self::ChangedMeanwhile(_) => Some(Because::ChangedMeanwhile),
            Self::Unconfirmed { .. } | Self::NotAList(_) | Self::NothingChosen => None,
        }
    }

    /// The entry of the refused attempt, if it leaves one.
    #[must_use]
    pub fn entry(&self, tried: Tried, benefit: &Benefit) -> Option<Entry> {
        let member = self.member();
        let details = SeatDetails {
            member_id: member.map(|it| it.id),
            member: member.map(|it| it.name.clone()),
            count: if let Self::ChangedMeanwhile(count) = self { Some(*count) } else { None },
            ..SeatDetails::of(benefit.id, benefit.name.own())
        };
        let act = match tried {
            Tried::Assign => SeatAct::Assigned(details),
            Tried::TakeBack => SeatAct::TakenBack(details),
        };
        self.because().map(|because| act.refused(because))
    }

    /// Who was to get a seat, where that is known.
    fn member(&self) -> Option<&FoundMember> {
        match self {
            Self::InTheWay { member, .. } | Self::NoSeat { member, .. } | Self::HasOne { member, .. } => {
                Some(member)
            }
            Self::Closed { member, .. } | Self::Unconfirmed { member, .. } => member.as_ref(),
            _ => None,
        }
    }
}
