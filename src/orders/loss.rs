//! What a company loses when a membership ends, told before it does (R-DATE-9, R-MEM-5).

use time::Date;

use crate::base::ids::EnrollmentId;
use crate::catalogue::{Kind, Unit};
use crate::i18n::Locale;
use crate::membership::paths;
use crate::membership::{ActivationState, Benefit, Unused};

/// How a membership ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is not renewed: what was activated runs on.
    Lapsed,
    /// All of it goes.
    Cancelled,
}

/// One benefit of which something is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    pub name: String,
    /// What is lost of it.
    pub text: String,
    /// Where it is taken up, or looked at.
    pub href: String,
}

/// What would be lost of these benefits if the membership ended on `today`: what ends first comes first.
#[must_use]
pub fn losses(
    benefits: &[Benefit],
    (of, ending): (EnrollmentId, Ending),
    (mpn_id, today): (i64, Date),
    locale: Locale,
) -> Vec<Loss> {
    let held = |it: &&Benefit| it.enrollment_id == of && !it.enrollment.cancelled;
    let mut lost: Vec<(&Benefit, String)> =
        benefits.iter().filter(held).filter_map(|it| Some((it, text(it, ending, today, locale)?))).collect();
    lost.sort_by(|(a, _), (b, _)| (a.activate_by, a.name.own()).cmp(&(b.activate_by, b.name.own())));
    lost.into_iter().map(|(it, text)| loss(it, text, mpn_id, locale)).collect()
}

/// Something that nobody has taken up.
#[must_use]
pub fn unused((it, left): &(Benefit, Unused), mpn_id: i64, locale: Locale) -> Loss {
    loss(it, unused_text(it, *left, locale), mpn_id, locale)
}

fn loss(it: &Benefit, text: String, mpn_id: i64, locale: Locale) -> Loss {
    let name = it.name.of(locale.texts()).to_owned();
    Loss { name, text, href: paths::benefit(mpn_id, it.kind, it.id) }
}

fn text(it: &Benefit, ending: Ending, today: Date, locale: Locale) -> Option<String> {
    let t = locale.texts();
    if let Some(left) = it.unused(0, today) {
        return Some(unused_text(it, left, locale));
    }
    if it.has_seats() {
        return (it.seats_assigned > 0).then(|| t.lost_seats(it.seats_assigned));
    }
    let state = it.activation.map(|latest| latest.state).filter(|_| ending == Ending::Cancelled)?;
    match state {
        ActivationState::Requested | ActivationState::InProgress => Some(t.lost_asked()),
        ActivationState::Active => Some(t.lost_active()),
        ActivationState::Declined | ActivationState::Withdrawn => None,
    }
}

/// How much there is to be used, what it is worth, and by when.
fn unused_text(it: &Benefit, left: Unused, locale: Locale) -> String {
    let (t, by) = (locale.texts(), locale.date(it.activate_by));
    let amount = match (it.unit, it.quantity) {
        // Lists leave the word out: in a sentence a number alone says nothing.
        (Unit::Licenses, Some(count)) => t.lost_licenses(count),
        _ => left.amount((it.quantity, it.unit), locale),
    };
    // A key that is redeemed is good for a year (R-DATE-6).
    if it.kind == Kind::Cloud && left == Unused::Keys {
        t.lost_by_worth(amount, by)
    } else {
        t.lost_by(amount, by)
    }
}
