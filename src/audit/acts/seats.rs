//! Seats and who holds them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::of;
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{BenefitId, MemberId};
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum SeatAct {
    #[serde(rename = "seat.assigned")]
    Assigned(SeatDetails),
    #[serde(rename = "seat.taken_back")]
    TakenBack(SeatDetails),
}

/// A seat of a benefit and who holds it; an attempt may know neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatDetails {
    pub benefit_id: BenefitId,
    pub product: Option<String>,
    pub seat: Option<i32>,
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// How many, of an attempt at several.
    pub count: Option<usize>,
    /// Whether it was taken back since its holder was deactivated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deactivated: bool,
    /// Whether it ended since its benefit was cancelled.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// What else became of it without a member's doing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_itself: Option<ByItself>,
}

/// What becomes of a seat with its membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ByItself {
    /// It ended with a membership that has lapsed (R-DATE-9).
    Lapsed,
    /// It ended since a renewal grants fewer, or none (R-SEAT-3b).
    Fewer,
    /// It had ended with a membership that a payment has revived (R-DATE-4).
    Revived,
}

impl SeatDetails {
    /// Of this benefit; nothing else is known.
    #[must_use]
    pub fn of(benefit_id: BenefitId, product: &str) -> Self {
        Self {
            benefit_id,
            product: Some(product.to_owned()),
            seat: None,
            member_id: None,
            member: None,
            count: None,
            deactivated: false,
            cancelled: false,
            by_itself: None,
        }
    }

    /// The same of this seat and its holder.
    #[must_use]
    pub fn held(self, seat: i32, member_id: MemberId, member: &str) -> Self {
        Self { seat: Some(seat), member_id: Some(member_id), member: Some(member.to_owned()), ..self }
    }
}

impl SeatAct {
    fn details(&self) -> &SeatDetails {
        match self {
            Self::Assigned(it) | Self::TakenBack(it) => it,
        }
    }
}

impl Recorded for SeatAct {
    fn act(self) -> Act {
        Act::Seat(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        Some((Subject::Benefit, self.details().benefit_id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        match self {
            Self::Assigned(it) => assigned(it, locale.texts(), tried),
            Self::TakenBack(it) => taken_back(it, locale.texts(), tried),
        }
    }
}

fn assigned(it: &SeatDetails, t: &Texts, tried: bool) -> String {
    let (seat, of) = (it.seat.unwrap_or_default(), of(it.product.as_ref(), t));
    match (&it.member, it.count) {
        (Some(member), _) if tried => t.log_seat_assigned_try(seat, &of, member),
        (Some(member), _) if it.by_itself.is_some() => t.log_seat_revived(seat, &of, member),
        (Some(member), _) => t.log_seat_assigned(seat, &of, member),
        (None, Some(count)) if tried => t.log_seat_assigned_try_many(count, &of),
        (None, _) if tried => t.log_seat_assigned_try_some(seat, &of),
        (None, _) => t.log_seat_assigned_some(seat, &of),
    }
}

fn taken_back(it: &SeatDetails, t: &Texts, tried: bool) -> String {
    let (seat, of) = (it.seat.unwrap_or_default(), of(it.product.as_ref(), t));
    match (&it.member, it.count) {
        (Some(member), _) if tried => t.log_seat_taken_back_try(seat, &of, member),
        (Some(member), _) if it.by_itself == Some(ByItself::Lapsed) => {
            t.log_seat_ended_lapsed(seat, &of, member)
        }
        (Some(member), _) if it.by_itself.is_some() => t.log_seat_ended_fewer(seat, &of, member),
        (Some(member), _) if it.cancelled => t.log_seat_ended_cancelled(seat, &of, member),
        (Some(member), _) if it.deactivated => t.log_seat_taken_back_deactivated(seat, &of, member),
        (Some(member), _) => t.log_seat_taken_back(seat, &of, member),
        (None, Some(count)) if tried => t.log_seat_taken_back_try_many(count, &of),
        (None, _) if tried => t.log_seat_taken_back_try_some(seat, &of),
        (None, _) => t.log_seat_taken_back_some(seat, &of),
    }
}

#[cfg(test)]
impl super::examples::Examples for SeatAct {
    fn examples() -> Vec<Self> {
        use super::examples::{BENEFIT, MEMBER};
        let seat = SeatDetails::of(BENEFIT, "Visual Studio Enterprise");
        let held = seat.clone().held(3, MEMBER, "Anna Zürcher");
        vec![
            Self::Assigned(held.clone()),
            Self::Assigned(seat.clone()),
            Self::Assigned(SeatDetails { seat: None, ..held.clone() }),
            Self::Assigned(SeatDetails { count: Some(40), ..seat.clone() }),
            Self::TakenBack(held.clone()),
            Self::TakenBack(seat.clone()),
            Self::TakenBack(SeatDetails { count: Some(1), ..seat }),
            Self::TakenBack(SeatDetails { deactivated: true, ..held.clone() }),
            Self::TakenBack(SeatDetails { cancelled: true, ..held.clone() }),
            Self::TakenBack(SeatDetails { by_itself: Some(ByItself::Lapsed), ..held.clone() }),
            Self::TakenBack(SeatDetails { by_itself: Some(ByItself::Fewer), ..held.clone() }),
            Self::Assigned(SeatDetails { by_itself: Some(ByItself::Revived), ..held }),
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known([&self.details().product, &self.details().member])
    }
}
