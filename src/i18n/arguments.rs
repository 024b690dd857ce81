//! What texts and formats take. Askama hands over every argument by reference, and what a loop or an `if let` has
//! bound by a reference to a reference: all of these are taken, so that a template needs no `*`.

use fluent_bundle::FluentValue;

/// A value, or a reference to it.
pub trait Given<T> {
    /// The value.
    fn given(self) -> T;
}

impl<T: Copy> Given<T> for T {
    fn given(self) -> T {
        self
    }
}

impl<T: Copy> Given<T> for &T {
    fn given(self) -> T {
        *self
    }
}

impl<T: Copy> Given<T> for &&T {
    fn given(self) -> T {
        **self
    }
}

/// A whole number, from any type of integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub(super) i64);

impl From<Number> for FluentValue<'_> {
    fn from(number: Number) -> Self {
        number.0.into()
    }
}

impl<T: Copy> From<&T> for Number
where
    Self: From<T>,
{
    fn from(integer: &T) -> Self {
        Self::from(*integer)
    }
}

macro_rules! number_from {
    ($($integer:ty)*) => { $(
        impl From<$integer> for Number {
            fn from(integer: $integer) -> Self {
                // What doesn't fit is too great: of the signed ones all fit.
                Self(i64::try_from(integer).unwrap_or(i64::MAX))
            }
        }
    )* };
}

number_from!(i16 i32 i64 u8 u16 u32 u64 usize);
