//! Amounts as banks write them.

use crate::base::money::{self, Money};

use super::LineProblem;

/// What parts the smallest unit from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimal {
    Comma,
    Point,
}

impl Decimal {
    fn of(mark: char) -> Self {
        if mark == ',' { Self::Comma } else { Self::Point }
    }

    fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// What stands in a cell, in its parts.
struct Written {
    is_negative: bool,
    /// Digits, and what parts them.
    number: String,
    /// Letters and signs beside them.
    word: String,
}

/// A number whose decimal mark is known, or could be one.
#[derive(Debug, PartialEq, Eq)]
enum Number {
    Sure {
        whole: String,
        part: String,
    },
    /// One mark before three digits at the end.
    Either {
        mark: Decimal,
        before: String,
        after: String,
    },
}

/// Three letters of a currency, or its sign where only one has it.
pub(super) fn currency(written: &str) -> Option<String> {
    match written.trim() {
        "€" => Some("EUR".to_owned()),
        "£" => Some("GBP".to_owned()),
        code => (code.len() == 3 && code.bytes().all(|it| it.is_ascii_uppercase())).then(|| code.to_owned()),
    }
}

/// Reads an amount in the currency of its column or heading, in that beside it, or else in the account's.
pub(super) fn read(
    cell: &str,
    column: Option<&str>,
    account: &str,
    decimal: Option<Decimal>,
) -> Result<Money, LineProblem> {
    if cell.is_empty() {
        return Err(LineProblem::NoAmount);
    }
    let unreadable = || LineProblem::Amount(cell.to_owned());
    let Written { mut is_negative, number, word } = written(cell).ok_or_else(unreadable)?;
    let mut beside = None;
    match (word.as_str(), currency(&word)) {
        ("", _) | ("CR" | "H", _) => {}
        ("DR" | "S", _) => is_negative = true,
        (_, Some(word)) => beside = Some(word),
        (_, None) => return Err(LineProblem::Currency(word)),
    }
    let currency = match (column, beside) {
        (Some(column), Some(beside)) if column != beside => {
            return Err(LineProblem::TwoCurrencies(beside, column.to_owned()));
        }
        (column, beside) => beside.unwrap_or_else(|| column.unwrap_or(account).to_owned()),
    };
    let money = match parse(&number).ok_or_else(unreadable)? {
        Number::Sure { whole, part } => money(&whole, &part, &currency),
        Number::Either { mark, before, after } => {
            let parted = money(&before, &after, &currency);
            let joined = money(&format!("{before}{after}"), "", &currency);
            match decimal {
                Some(decimal) if decimal == mark => parted,
                // The smallest unit is larger than that, or all lines of the file decide it.
                _ if parted.is_none() || decimal.is_some() => joined,
                _ => return Err(LineProblem::AmountReadTwoWays(cell.to_owned())),
            }
        }
    };
    let money = money.ok_or_else(unreadable)?;
    Ok(if is_negative { Money { amount: -money.amount, ..money } } else { money })
}

/// The amount with the sign that a column beside it tells.
pub(super) fn directed(money: Money, direction: &str) -> Result<Money, LineProblem> {
    match direction.to_uppercase().as_str() {
        "C" | "CR" | "CRDT" | "CREDIT" | "H" | "HABEN" | "GUTSCHRIFT" | "CRÉDIT" | "+" => Ok(money),
        "D" | "DR" | "DBIT" | "DEBIT" | "S" | "SOLL" | "BELASTUNG" | "DÉBIT" | "-" => {
            Ok(Money { amount: -money.amount.abs(), ..money })
        }
        _ => Err(LineProblem::Direction(direction.to_owned())),
    }
}

/// The decimal mark of a file, by the amounts that can be read in one way only; where none can, as it was `told`. None where they
/// contradict each other.
pub(super) fn decided<'a>(cells: impl Iterator<Item = &'a str>, told: Option<Decimal>) -> Option<Decimal> {
    let mut marks: Vec<Decimal> = cells.filter_map(shown).collect();
    marks.dedup();
    match marks.as_slice() {
        [] => told,
        [one] => Some(*one),
        _ => None,
    }
}

fn shown(cell: &str) -> Option<Decimal> {
    let number = written(cell)?.number;
    let Number::Sure { part, .. } = parse(&number)? else { return None };
    let last = number.rfind([',', '.'])?;
    let mark = Decimal::of(char::from(number.as_bytes()[last]));
    // Without a part, the mark stands between thousands.
    Some(if part.is_empty() { mark.other() } else { mark })
}

/// The number from its first digit to its last, and the sign and the word beside it.
fn written(cell: &str) -> Option<Written> {
    let is_digit = |c: char| c.is_ascii_digit();
    let (from, to) = (cell.find(is_digit)?, cell.rfind(is_digit)? + 1);
    let mark = |c: char| match c {
        '0'..='9' | '.' | ',' | '\'' => Some(c),
        '’' | '`' => Some('\''),
        c => c.is_whitespace().then_some(' '),
    };
    let number = cell[from..to].chars().map(mark).collect::<Option<_>>()?;
    let around = cell[..from].chars().chain(cell[to..].chars()).filter(|c| !c.is_whitespace());
    let (signs, word): (String, String) = around.partition(|c| "+-−–().,".contains(*c));
    let is_negative = match signs.as_str() {
        "" | "+" => false,
        "-" | "−" | "–" | "()" => true,
        _ => return None,
    };
    Some(Written { is_negative, number, word })
}

fn parse(number: &str) -> Option<Number> {
    let marks: Vec<char> = number.chars().filter(|c| [',', '.'].contains(c)).collect();
    let last = number.rfind([',', '.']);
    let (before, after) = last.map_or((number, ""), |at| (&number[..at], &number[at + 1..]));
    let is_last_once =
        marks.last().is_some_and(|last| marks.iter().filter(|mark| *mark == last).count() == 1);
    if !is_last_once {
        return Some(Number::Sure { whole: joined(number)?, part: String::new() });
    }
    let whole = joined(before)?;
    if after.is_empty() || !after.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let could_be_thousands =
        marks.len() == 1 && after.len() == 3 && before == whole && whole.len() <= 3 && whole != "0";
    Some(match could_be_thousands {
        true => Number::Either { mark: Decimal::of(marks[0]), before: whole, after: after.to_owned() },
        false => Number::Sure { whole, part: after.to_owned() },
    })
}

/// The digits of a whole number: in groups of three, all parted alike, or without any.
fn joined(whole: &str) -> Option<String> {
    let mut parts = whole.chars().filter(|c| !c.is_ascii_digit());
    let Some(mark) = parts.next() else { return (!whole.is_empty()).then(|| whole.to_owned()) };
    let groups: Vec<&str> = whole.split(mark).collect();
    let fits = |(place, group): (usize, &&str)| match place {
        0 => (1..=3).contains(&group.len()),
        _ => group.len() == 3,
    };
    (parts.all(|part| part == mark) && groups.iter().enumerate().all(fits)).then(|| groups.concat())
}

/// Noughts beyond the smallest unit tell nothing, other digits do.
fn money(whole: &str, part: &str, currency: &str) -> Option<Money> {
    let digits = money::digits(currency);
    let (part, beyond) = part.split_at(part.len().min(digits));
    if beyond.bytes().any(|it| it != b'0') {
        return None;
    }
    let mark = if part.is_empty() { "" } else { "." };
    Money::parse(&format!("{whole}{mark}{part}"), currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_banks_write_it() {
        for (cell, expected) in [
            ("1234.50", 123_450),
            ("1234,50", 123_450),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1'234.50", 123_450),
            ("1’234,50", 123_450),
            ("1 234,50", 123_450),
            ("1\u{a0}234,50", 123_450),
            ("1\u{202f}234,5", 123_450),
            ("1.234.567,00", 123_456_700),
            ("1.234.567", 123_456_700),
            ("1 234 567", 123_456_700),
            ("1234", 123_400),
            ("1234.500", 123_450),
            ("0,05", 5),
            ("0.050", 5),
            ("1.235", 123_500),
            ("+12,00", 1_200),
            ("-12,00", -1_200),
            ("−12,00", -1_200),
            ("12,00-", -1_200),
            ("(12.00)", -1_200),
            ("12,00 S", -1_200),
            ("12,00 H", 1_200),
            ("12.00 CR", 1_200),
            ("12.00DR", -1_200),
            ("EUR 12,00", 1_200),
            ("-12,00 €", -1_200),
            ("-€12.00", -1_200),
            ("€ -12.00", -1_200),
            ("00012,00", 1_200),
        ] {
            let money = Money { amount: expected, currency: "EUR".to_owned() };
            assert_eq!(read(cell, None, "EUR", None), Ok(money), "{cell}");
        }
        let yen = |cell: &str| read(cell, None, "JPY", None).map(|it| it.amount).ok();
        assert_eq!((yen("1,000"), yen("1200.00"), yen("1200.50")), (None, Some(1_200), None));
        assert_eq!((yen("1,200"), yen("12,345,678")), (Some(1_200), Some(12_345_678)));
    }

    #[test]
    fn what_is_no_amount_is_told() {
        let cells =
            "1.23.45|12,345,67|1,2,3|12.|,5|1 23,00|1.234 567,00|--1|1-2-|12.345,678|99999999999999,00|.|EUR";
        for cell in cells.split('|') {
            assert_eq!(read(cell, None, "EUR", None), Err(LineProblem::Amount(cell.to_owned())), "{cell}");
        }
        assert_eq!(read("12 euros", None, "EUR", None), Err(LineProblem::Currency("euros".to_owned())));
        assert_eq!(read("12 $", None, "EUR", None), Err(LineProblem::Currency("$".to_owned())));
        assert_eq!(read("", None, "EUR", None), Err(LineProblem::NoAmount));
        assert_eq!(
            read("USD 12", Some("EUR"), "EUR", None),
            Err(LineProblem::TwoCurrencies("USD".to_owned(), "EUR".to_owned()))
        );
        let in_column = read("12", Some("CHF"), "EUR", None).map(|it| it.currency);
        assert_eq!(in_column, Ok("CHF".to_owned()));
    }

    #[test]
    fn all_amounts_of_a_file_decide_how_each_is_read() {
        use Decimal::{Comma, Point};
        for (cells, told, expected) in [
            (&["1.200", "12,50"][..], None, Some(Comma)),
            (&["1.200", "12.50", "nothing"], None, Some(Point)),
            (&["1.200", "1.200.000"], None, Some(Comma)),
            (&["1.200", "12"], None, None),
            (&["1.200"], Some(Comma), Some(Comma)),
            (&["12,50", "12.50"], Some(Comma), None),
        ] {
            assert_eq!(decided(cells.iter().copied(), told), expected, "{cells:?}");
        }
        let read = |decimal| read("1.200", None, "EUR", decimal).map(|it| it.amount);
        assert_eq!((read(Some(Comma)), read(Some(Point))), (Ok(120_000), Ok(120)));
        assert_eq!(read(None), Err(LineProblem::AmountReadTwoWays("1.200".to_owned())));
    }

    #[test]
    fn a_column_tells_what_came_and_what_went() {
        let money = |amount| Money { amount, currency: "EUR".to_owned() };
        for (direction, expected) in
            [("C", 5), ("Haben", 5), ("crédit", 5), ("DBIT", -5), ("S", -5), ("débit", -5)]
        {
            assert_eq!(directed(money(5), direction), Ok(money(expected)), "{direction}");
        }
        assert_eq!(directed(money(-5), "D"), Ok(money(-5)));
        assert_eq!(directed(money(5), "?"), Err(LineProblem::Direction("?".to_owned())));
    }
}
