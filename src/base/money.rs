//! Money: an integer of the smallest unit of its currency (R-ORD-4).

/// The most digits of an amount, so that sums of many stay within 64 bits.
const MOST_DIGITS: usize = 15;

/// An amount.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Money {
    /// In the currency's smallest unit.
    pub amount: i64,
    /// By its three letters.
    pub currency: String,
}

/// How many digits the smallest unit of a currency stands for (ISO 4217).
#[must_use]
pub fn digits(currency: &str) -> usize {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

impl Money {
    /// Reads an amount as people type it: 1200, 1 200, 1’200.50 or 1200,5. What can be read in two ways is not read: 1,200
    /// is a thousand to some and one to others.
    #[must_use]
    pub fn parse(typed: &str, currency: &str) -> Option<Self> {
        let digits = digits(currency);
        let plain: String =
            typed.chars().filter(|it| !it.is_whitespace() && !matches!(it, '\'' | '’')).collect();
        let (whole, part) = plain.split_once(['.', ',']).unwrap_or((&plain, ""));
        let has_part = whole.len() < plain.len();
        let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        let is_part = if has_part { (1..=digits).contains(&part.len()) } else { true };
        if whole.is_empty() || whole.len() + digits > MOST_DIGITS || !is_part {
            return None;
        }
        if !is_number(whole) || !is_number(part) {
            return None;
        }
        let amount = format!("{whole}{part:0<digits$}").parse().ok()?;
        Some(Self { amount, currency: currency.to_owned() })
    }

    /// The amount as a plain decimal number: 1200.50.
    #[must_use]
    pub fn plain(&self) -> String {
        let digits = digits(&self.currency);
        if digits == 0 {
            return self.amount.to_string();
        }
        let all = format!("{:0>width$}", self.amount.unsigned_abs(), width = digits + 1);
        let (whole, part) = all.split_at(all.len() - digits);
        let sign = if self.amount < 0 { "-" } else { "" };
        format!("{sign}{whole}.{part}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_type_it_and_never_in_two_ways() {
        let read = |typed, currency| Money::parse(typed, currency).map(|it| it.amount);
        for (typed, amount) in [
            ("1200", Some(120_000)),
            (" 1 200 ", Some(120_000)),
            ("1\u{202f}200,50", Some(120_050)),
            ("1’200.5", Some(120_050)),
            ("0", Some(0)),
            ("0,05", Some(5)),
            ("1,200", None),
            ("1.200,50", None),
            ("12.", None),
            (".5", None),
            ("-1", None),
            ("", None),
            ("١٢", None),
            ("12 USD", None),
            ("9999999999999", Some(999_999_999_999_900)),
            ("10000000000000", None),
        ] {
            assert_eq!(read(typed, "USD"), amount, "{typed}");
        }
        assert_eq!((read("1200", "JPY"), read("1200.5", "JPY")), (Some(1_200), None));
        assert_eq!((read("1.234", "KWD"), read("1.2345", "KWD")), (Some(1_234), None));
    }

    #[test]
    fn an_amount_is_written_with_the_digits_of_its_currency() {
        let plain = |amount, currency: &str| Money { amount, currency: currency.to_owned() }.plain();
        assert_eq!(plain(120_050, "EUR"), "1200.50");
        assert_eq!(plain(5, "USD"), "0.05");
        assert_eq!(plain(-5, "USD"), "-0.05");
        assert_eq!(plain(1_200, "JPY"), "1200");
        assert_eq!(plain(1, "KWD"), "0.001");
    }
}
