//! What can be cancelled: a membership, or one benefit or offer of it (R-MEM-5).

use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId};
use crate::catalogue::Name;
use crate::membership::{Enrollment, EnrollmentState, FirstAct, Refund};

/// A part of a membership that can be cancelled alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Part {
    Benefit(BenefitId),
    /// One of the offers that make it up, by the version that was bought.
    Offer(PackageVersionId),
}

/// What a cancellation is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cancels {
    pub enrollment: EnrollmentId,
    /// `None`: all of it.
    pub part: Option<Part>,
}

impl Part {
    #[must_use]
    pub fn id(self) -> Uuid {
        match self {
            Self::Benefit(id) => id.0,
            Self::Offer(id) => id.0,
        }
    }

    /// The benefit, if it is one.
    #[must_use]
    pub fn benefit(self) -> Option<BenefitId> {
        match self {
            Self::Benefit(id) => Some(id),
            Self::Offer(_) => None,
        }
    }

    /// The offer, if it is one.
    #[must_use]
    pub fn offer(self) -> Option<PackageVersionId> {
        match self {
            Self::Offer(id) => Some(id),
            Self::Benefit(_) => None,
        }
    }
}

/// As a form has it: the membership, and behind it the part.
impl fmt::Display for Cancels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            None => write!(f, "{}", self.enrollment),
            Some(Part::Benefit(id)) => write!(f, "{}.benefit.{id}", self.enrollment),
            Some(Part::Offer(id)) => write!(f, "{}.offer.{id}", self.enrollment),
        }
    }
}

/// It is nothing that a form has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing that can be cancelled")]
pub struct NothingToCancel;

impl FromStr for Cancels {
    type Err = NothingToCancel;

    fn from_str(typed: &str) -> Result<Self, NothingToCancel> {
        let id = |text: &str| text.parse::<Uuid>().map_err(|_| NothingToCancel);
        let (enrollment, part) = match typed.split('.').collect::<Vec<_>>()[..] {
            [enrollment] => (enrollment, None),
            [enrollment, "benefit", part] => (enrollment, Some(Part::Benefit(BenefitId(id(part)?)))),
            [enrollment, "offer", part] => (enrollment, Some(Part::Offer(PackageVersionId(id(part)?)))),
            _ => return Err(NothingToCancel),
        };
        Ok(Self { enrollment: EnrollmentId(id(enrollment)?), part })
    }
}

/// How the right to a refund ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundEnded {
    /// When.
    pub at: OffsetDateTime,
    pub by: FirstAct,
    /// On which product.
    pub product: Option<Name>,
}

/// A part, as the form of a cancellation offers it.
#[derive(Clone, Debug)]
pub struct CancellablePart {
    pub part: Part,
    pub name: Name,
    /// The day of purchase of an offer that was added later (R-MEM-4); `None`: that of the membership.
    pub purchased_on: Option<Date>,
    /// What ended the right to its refund, if anything did: of a benefit, an act on it; of an offer, one on whatever
    /// benefit of the membership.
    pub refund_ended: Option<RefundEnded>,
    /// The number of a request that asks for its cancellation and is not closed.
    pub asked: Option<i32>,
}

/// A membership, as the form of a cancellation offers it.
#[derive(Clone, Debug)]
pub struct Cancellable {
    pub id: EnrollmentId,
    /// What its dates allow.
    pub enrollment: Enrollment,
    /// What ended the right to a refund, if anything did.
    pub refund_ended: Option<RefundEnded>,
    /// The number of a request that asks for its cancellation and is not closed.
    pub asked: Option<i32>,
    /// Its offers, where it has more than one, and then its benefits: those that go on, while a refund isn't too late.
    pub parts: Vec<CancellablePart>,
}

/// Why a cancellation can't be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCancellation {
    /// It is of nothing that the company has, or of something that is over anyway.
    Unknown,
    /// It was cancelled.
    Cancelled,
    /// It has been asked for already, by the request of this number.
    Asked(i32),
    /// The cancellation of a part of it has been asked for.
    PartAsked(i32),
    /// That of the whole membership has been asked for.
    WholeAsked(i32),
    /// An act has ended the right to a refund.
    RefundEnded(RefundEnded),
    /// The days for it are over, counted from this purchase.
    TooLate { purchased_on: Date },
}

impl Cancellable {
    /// To when the cancellation of the whole can be asked for, or why it can't. `None` means the membership is over anyway.
    #[must_use]
    pub fn possible(&self, today: Date) -> Option<Result<Date, NoCancellation>> {
        let refund = self.refund(None, today)?;
        let part_asked = self.parts.iter().find_map(|it| it.asked);
        let asked = self.asked.map(NoCancellation::Asked);
        Some(match asked.or(part_asked.map(NoCancellation::PartAsked)) {
            Some(asked) if refund != Err(NoCancellation::Cancelled) => Err(asked),
            _ => refund,
        })
    }

    /// The same of one of its parts.
    #[must_use]
    pub fn possible_alone(&self, it: &CancellablePart, today: Date) -> Option<Result<Date, NoCancellation>> {
        let refund = self.refund(Some(it), today)?;
        let asked = it.asked.map(NoCancellation::Asked).or(self.asked.map(NoCancellation::WholeAsked));
        Some(asked.map_or(refund, Err))
    }

    /// To when a refund is possible, whoever has asked for it.
    fn refund(&self, part: Option<&CancellablePart>, today: Date) -> Option<Result<Date, NoCancellation>> {
        match self.enrollment.state(today) {
            EnrollmentState::Lapsed => return None,
            EnrollmentState::Cancelled => return Some(Err(NoCancellation::Cancelled)),
            EnrollmentState::NotStarted | EnrollmentState::Active | EnrollmentState::InRenewalWindow => {}
        }
        let ended = part.map_or(&self.refund_ended, |it| &it.refund_ended);
        let purchased_on = part.and_then(|it| it.purchased_on).unwrap_or(self.enrollment.purchased_on);
        let its_own = Enrollment { refund_ended: ended.is_some(), purchased_on, ..self.enrollment };
        Some(match (its_own.refund(today), ended) {
            (Refund::PossibleUntil(day), _) => Ok(day),
            (Refund::EndedByAct, Some(act)) => Err(NoCancellation::RefundEnded(act.clone())),
            _ => Err(NoCancellation::TooLate { purchased_on }),
        })
    }

    fn find(&self, part: Part) -> Option<&CancellablePart> {
        self.parts.iter().find(|it| it.part == part)
    }
}

/// Goes on only if this cancellation can be asked for on `today`; tells what the part is called.
///
/// # Errors
/// Why it can't.
pub fn check(
    memberships: &[Cancellable],
    cancels: Cancels,
    today: Date,
) -> Result<Option<&Name>, NoCancellation> {
    let it = memberships.iter().find(|it| it.id == cancels.enrollment).ok_or(NoCancellation::Unknown)?;
    let Some(part) = cancels.part else {
        return it.possible(today).unwrap_or(Err(NoCancellation::Unknown)).map(|_| None);
    };
    let Some(part) = it.find(part) else {
        // Too late for the whole is too late for all of it; what isn't there was never.
        let whole = it.possible(today).unwrap_or(Err(NoCancellation::Unknown));
        return Err(whole.err().filter(is_over).unwrap_or(NoCancellation::Unknown));
    };
    it.possible_alone(part, today).unwrap_or(Err(NoCancellation::Unknown)).map(|_| Some(&part.name))
}

fn is_over(why: &NoCancellation) -> bool {
    matches!(why, NoCancellation::TooLate { .. } | NoCancellation::Cancelled)
}

/// Whether a cancellation that was asked for on a day can be granted now: its days are counted to that day, acts to this
/// moment.
#[must_use]
pub fn is_grantable(memberships: &[Cancellable], cancels: Cancels, asked_on: Date) -> bool {
    let Some(it) = memberships.iter().find(|it| it.id == cancels.enrollment) else { return false };
    let part = cancels.part.map(|part| it.find(part));
    let there_is_none = matches!(part, Some(None));
    !there_is_none && matches!(it.refund(part.flatten(), asked_on), Some(Ok(_)))
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;
    use crate::membership::RefundPolicy;
    use crate::membership::packages::examples;

    const BOUGHT: Date = date!(2026 - 11 - 01);
    const LAST: Date = date!(2026 - 12 - 01);

    fn ended(product: &str) -> Option<RefundEnded> {
        let at = datetime!(2026-11-05 10:00 UTC);
        Some(RefundEnded { at, by: FirstAct::KeysRevealed, product: Some(product.into()) })
    }

    fn part(name: &str, refund_ended: Option<RefundEnded>) -> CancellablePart {
        CancellablePart {
            part: Part::Benefit(BenefitId::new()),
            name: name.into(),
            purchased_on: None,
            refund_ended,
            asked: None,
        }
    }

    fn membership() -> Cancellable {
        let enrollment = Enrollment {
            package: examples::gold(),
            purchased_on: BOUGHT,
            starts_on: BOUGHT,
            anniversary_on: date!(2027 - 11 - 01),
            cancelled: false,
            refund_policy: RefundPolicy::Software,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: true,
        };
        let parts = vec![part("Office", ended("Office")), part("Windows", None)];
        Cancellable { id: EnrollmentId::new(), enrollment, refund_ended: ended("Office"), asked: None, parts }
    }

    fn whole(it: &Cancellable) -> Cancels {
        Cancels { enrollment: it.id, part: None }
    }

    fn of(it: &Cancellable, place: usize) -> Cancels {
        Cancels { part: Some(it.parts[place].part), ..whole(it) }
    }

    #[test]
    fn an_act_on_one_benefit_leaves_the_others_theirs_and_ends_that_of_the_whole() {
        let it = membership();
        let all = [it.clone()];
        let office = NoCancellation::RefundEnded(ended("Office").unwrap());
        assert_eq!(check(&all, whole(&it), LAST), Err(office.clone()));
        assert_eq!(check(&all, of(&it, 0), LAST), Err(office));
        assert_eq!(check(&all, of(&it, 1), LAST), Ok(Some(&"Windows".into())));
        let late = NoCancellation::TooLate { purchased_on: BOUGHT };
        for cancels in [whole(&it), of(&it, 0), of(&it, 1)] {
            assert_eq!(check(&all, cancels, LAST.next_day().unwrap()), Err(late.clone()));
        }
        let foreign = Cancels { part: Some(Part::Benefit(BenefitId::new())), ..whole(&it) };
        assert_eq!(check(&all, foreign, LAST), Err(NoCancellation::Unknown));
        assert!(is_grantable(&all, of(&it, 1), LAST));
        for not in [whole(&it), of(&it, 0), foreign] {
            assert!(!is_grantable(&all, not, LAST), "{not}");
        }
    }

    #[test]
    fn one_request_is_open_of_a_thing_and_none_beside_one_of_the_whole() {
        let mut it = Cancellable { refund_ended: None, ..membership() };
        it.parts[1].asked = Some(3);
        let all = [it.clone()];
        assert_eq!(check(&all, whole(&it), LAST), Err(NoCancellation::PartAsked(3)));
        assert_eq!(check(&all, of(&it, 1), LAST), Err(NoCancellation::Asked(3)));
        it.parts[1].asked = None;
        it.asked = Some(4);
        let all = [it.clone()];
        assert_eq!(check(&all, whole(&it), LAST), Err(NoCancellation::Asked(4)));
        assert_eq!(check(&all, of(&it, 1), LAST), Err(NoCancellation::WholeAsked(4)));
        assert!(is_grantable(&all, whole(&it), LAST), "the request that asks is open itself");
    }

    #[test]
    fn what_a_form_has_written_is_read_and_nothing_else() {
        let it = membership();
        for cancels in [
            whole(&it),
            of(&it, 0),
            Cancels { part: Some(Part::Offer(PackageVersionId::new())), ..whole(&it) },
        ] {
            assert_eq!(cancels.to_string().parse(), Ok(cancels));
        }
        let text = of(&it, 0).to_string();
        for odd in ["", "x", &format!("{text}.x"), &text.replace("benefit", "seat")] {
            assert_eq!(odd.parse::<Cancels>(), Err(NothingToCancel), "{odd}");
        }
    }
}
