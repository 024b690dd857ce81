//! The reference that a payment carries, so that it is known for which order it is (R-ORD-2): `PB-4K7M-9XQ2`.
//!
//! Its letters are the ten digits and 21 letters: all but B, I, L, O and S, each of which is read as the digit that it looks
//! like. So every letter and digit that somebody types can be read in one way only. They are 31, a prime: over so many, two
//! check letters (sums with weights 1 and 1, 2, 3 …) find every one or two wrong letters and every swap. ISO 7064 MOD 37,36
//! would need I, O, B and S as letters of their own, and RF (ISO 11649) brings four signs more that people leave out.
//!
//! Six letters tell the order's number, spread over all that there are: neighbours among orders have references that look
//! nothing alike, a reference that is wrong in many places is hardly ever another order's, the first letters of a cut one point
//! to few orders, and no company reads from it how much is sold.

mod finding;
#[cfg(test)]
mod tests;

use std::fmt;

use super::OrderNumber;

pub use finding::{Found, Piece, find};

/// In the order of their values.
const ALPHABET: &[u8; 31] = b"0123456789ACDEFGHJKMNPQRTUVWXYZ";
const BASE: u64 = 31;
/// The letters before every reference, `P` and `B` (which is read as 8). They count in the checks.
const PREFIX: [u8; 2] = [21, 8];
/// Letters that tell the number.
const TOLD: usize = 6;
/// Letters of a reference, with its two checks and without the prefix.
const LENGTH: usize = TOLD + 2;
const GROUP: usize = 4;
/// How many numbers there are.
const NUMBERS: u64 = BASE.pow(6);
/// Near the golden section of all numbers, so that the first letters of few orders are alike.
const SPREAD: u64 = 548_507_443;
/// What undoes it.
const GATHER: u64 = 772_881_861;

/// A reference whose checks are right: it is some order's, if there is one of its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference([u8; LENGTH]);

impl Reference {
    /// That of an order.
    #[must_use]
    pub fn of(number: OrderNumber) -> Self {
        let mut rest = number.get().unsigned_abs() * SPREAD % NUMBERS;
        let mut letters = [0; LENGTH];
        for letter in letters[..TOLD].iter_mut().rev() {
            *letter = u8::try_from(rest % BASE).unwrap_or_default();
            rest /= BASE;
        }
        let (plain, weighted) = sums(&letters);
        let second = (9 * plain + (BASE - weighted)) % BASE;
        let first = (2 * BASE - plain - second) % BASE;
        letters[TOLD..].copy_from_slice(&[first, second].map(|it| u8::try_from(it).unwrap_or_default()));
        Self(letters)
    }

    /// The order's number.
    #[must_use]
    pub fn number(self) -> OrderNumber {
        // None is made but from a number or by `checked`.
        number(&self.0).unwrap_or(OrderNumber(1))
    }

    /// Reads what somebody typed: a whole reference and nothing else, with its prefix or without, in whatever groups.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let letters = finding::letters(typed)?;
        Self::checked(letters.strip_prefix(&PREFIX).filter(|rest| rest.len() == LENGTH).unwrap_or(&letters))
    }

    /// These letters, if the checks are right.
    fn checked(letters: &[u8]) -> Option<Self> {
        let letters = <[u8; LENGTH]>::try_from(letters).ok()?;
        (sums(&letters) == (0, 0) && number(&letters).is_some()).then_some(Self(letters))
    }
}

/// As it is written on an invoice.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PB")?;
        for (place, letter) in self.0.iter().enumerate() {
            if place % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET[usize::from(*letter)]))?;
        }
        Ok(())
    }
}

fn number(letters: &[u8; LENGTH]) -> Option<OrderNumber> {
    let told = letters[..TOLD].iter().fold(0, |told, letter| told * BASE + u64::from(*letter));
    i64::try_from(told * GATHER % NUMBERS).ok().and_then(OrderNumber::new)
}

/// The sum of the letters after the prefix, and that in which each counts as often as its place, from 1; both are 0 of a
/// reference that is right.
fn sums(letters: &[u8; LENGTH]) -> (u64, u64) {
    let places = PREFIX.iter().chain(letters).zip(1..);
    let (plain, weighted) = places.fold((0, 0), |(plain, weighted), (letter, place)| {
        (plain + u64::from(*letter), weighted + place * u64::from(*letter))
    });
    (plain % BASE, weighted % BASE)
}
