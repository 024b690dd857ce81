//! What an order costs: integers of the currency's smallest unit (R-ORD-4).

/// What an order comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// Without tax.
    pub net: i64,
    /// In hundredths of a percent; none: no tax is asked.
    pub tax_rate: Option<i32>,
    pub tax: i64,
}

/// Hundredths of a percent in a whole.
const WHOLE: i128 = 10_000;

/// What is taken off the price of a level that takes the place of a lower one, in hundredths of a percent (R-MEM-4).
pub const OFF_A_HIGHER_LEVEL: i32 = 2_500;

/// So much of an amount, in hundredths of a percent, rounded to the nearest unit; a half upwards.
#[must_use]
pub fn share(amount: i64, rate: i32) -> i64 {
    let exact = i128::from(amount) * i128::from(rate);
    i64::try_from((exact + WHOLE / 2).div_euclid(WHOLE)).unwrap_or(i64::MAX)
}

/// The tax that is within an amount, at a rate in hundredths of a percent.
#[must_use]
pub fn tax_within(amount: i64, rate: i32) -> i64 {
    let (amount, rate) = (i128::from(amount), i128::from(rate));
    let whole = WHOLE + rate;
    i64::try_from((amount * rate + whole / 2).div_euclid(whole)).unwrap_or(i64::MAX)
}

impl Price {
    /// The tax is reckoned from the sum, not line by line: so the invoice's one figure is right to the unit. `None`: more than
    /// can be told.
    #[must_use]
    pub fn of(lines: impl IntoIterator<Item = i64>, tax_rate: Option<i32>) -> Option<Self> {
        let net = lines.into_iter().try_fold(0_i64, i64::checked_add)?;
        let tax = tax_rate.map_or(0, |rate| share(net, rate));
        net.checked_add(tax).map(|_| Self { net, tax_rate, tax })
    }

    /// What is to be paid.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.net.saturating_add(self.tax)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tax_is_that_of_the_sum_and_a_half_is_rounded_upwards() {
        let of = |lines: &[i64], rate| Price::of(lines.iter().copied(), rate).map(|it| (it.net, it.tax));
        for (lines, rate, price) in [
            (&[47_500][..], Some(810), Some((47_500, 3_848))),
            (&[47_500], None, Some((47_500, 0))),
            // 8.1 % of 5 is 0.405, of 10 it is 0.81.
            (&[5, 5], Some(810), Some((10, 1))),
            (&[50], Some(100), Some((50, 1))),
            (&[49], Some(100), Some((49, 0))),
            (&[], Some(2_000), Some((0, 0))),
            (&[i64::MAX], Some(1), None),
            (&[i64::MAX, 1], None, None),
        ] {
            assert_eq!(of(lines, rate), price, "{lines:?} {rate:?}");
        }
        assert_eq!(Price::of([167_000], Some(810)).map(|it| it.total()), Some(180_527));
    }

    #[test]
    fn a_share_is_rounded_to_the_nearest_unit() {
        assert_eq!((share(167_000, 2_500), share(3, 2_500), share(2, 2_500)), (41_750, 1, 1));
    }

    #[test]
    fn the_tax_within_an_amount_is_that_which_was_added_to_it() {
        for (net, rate) in [(10_000, 2_300), (1, 810), (99_999, 1_900), (0, 2_000)] {
            let tax = share(net, rate);
            assert_eq!(tax_within(net + tax, rate), tax, "{net} {rate}");
        }
    }
}
