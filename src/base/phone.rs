//! Telephone numbers, kept as E.164 and shown as their country writes them.

use std::fmt;

use phonenumber::Mode;
use phonenumber::country::{self, Source};
use phonenumber::metadata::DATABASE;
use unicode_normalization::UnicodeNormalization as _;

/// Longer than any number is written, in characters.
const LONGEST: usize = 40;

/// A telephone number in the one form of E.164: a plus, the country's code, the number; at most 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

/// Why what was typed is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// It holds something else than digits and what stands between them, or no digits.
    #[error("not a telephone number")]
    NotANumber,
    /// It doesn't begin with a country's code, and no country is known that it could be of.
    #[error("no country's code")]
    NoCountry,
    /// It has an extension, which E.164 can't keep.
    #[error("an extension")]
    Extension,
    /// No such number can be: too short, too long, or a range that the country doesn't have.
    #[error("no number of any country")]
    Unassigned,
}

impl PhoneNumber {
    /// Reads what somebody typed: with the country's code, or as one writes it in `country` (ISO 3166, two letters).
    /// Spaces, brackets, dots, slashes and hyphens don't count; wide digits do.
    ///
    /// # Errors
    /// As [`PhoneError`] tells.
    pub fn parse(typed: &str, country: Option<&str>) -> Result<Self, PhoneError> {
        let text: String = typed.trim().nfkc().collect();
        // Extensions are written in many ways; these two are the only ones without a letter.
        if text.contains(['#', ',', ';']) && text.starts_with(|c: char| c == '+' || c.is_ascii_digit()) {
            return Err(PhoneError::Extension);
        }
        let between = |c: char| c == ' ' || "-‐‑‒–./()".contains(c);
        let odd = |(at, c): (usize, char)| !(c.is_ascii_digit() || between(c) || (c == '+' && at == 0));
        if text.chars().count() > LONGEST || text.char_indices().any(odd) {
            return Err(if is_with_extension(&text) {
                PhoneError::Extension
            } else {
                PhoneError::NotANumber
            });
        }
        if !text.contains(|c: char| c.is_ascii_digit()) {
            return Err(PhoneError::NotANumber);
        }
        let country = country.and_then(|code| code.parse().ok());
        if country.is_none() && !text.starts_with('+') {
            return Err(PhoneError::NoCountry);
        }
        let number = read(country, &text).ok_or(PhoneError::Unassigned)?;
        if !number.is_valid() {
            return Err(PhoneError::Unassigned);
        }
        Self::from_e164(&number.format().mode(Mode::E164).to_string())
    }

    /// A number that was read before, and is kept as E.164. Whether the country has it still is not asked.
    ///
    /// # Errors
    /// [`PhoneError::NotANumber`] for any other form.
    pub fn from_e164(text: &str) -> Result<Self, PhoneError> {
        let digits = text.strip_prefix('+').ok_or(PhoneError::NotANumber)?;
        let well_formed = (2..=15).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0');
        if well_formed { Ok(Self(text.to_owned())) } else { Err(PhoneError::NotANumber) }
    }

    /// The number as E.164: `+41446681800`.
    #[must_use]
    pub fn as_e164(&self) -> &str {
        &self.0
    }

    /// The number as its own country writes it: `044 668 18 00`.
    #[must_use]
    pub fn national(&self) -> String {
        self.written(Mode::National)
    }

    /// The number as it is written for readers of a company in `country`: as there, where it is one of that country's;
    /// else with its country's code, `+41 44 668 18 00`.
    #[must_use]
    pub fn shown_in(&self, country: &str) -> String {
        let number = read(None, &self.0);
        let own = number.and_then(|number| number.country().id());
        let is_of = own.is_some_and(|own| own.as_ref() == country);
        self.written(if is_of { Mode::National } else { Mode::International })
    }

    fn written(&self, mode: Mode) -> String {
        let number = read(None, &self.0);
        number.map_or_else(|| self.0.clone(), |number| number.format().mode(mode).to_string())
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number as the library reads it: one with a country's code by that country's rules, wherever it is typed. Given
/// another country, the library drops that one's trunk prefix (the zero that an Italian number begins with, say).
fn read(country: Option<country::Id>, text: &str) -> Option<phonenumber::PhoneNumber> {
    let first = phonenumber::parse(country.filter(|_| !text.starts_with('+')), text).ok()?;
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let code = first.code().value().to_string();
    let after_code = match first.code().source() {
        Source::Default if first.is_valid() => return Some(first),
        Source::Default => digits.as_str(),
        // After the digits with which this country dials abroad.
        Source::Idd => (2..=5).find_map(|at| digits.get(at..)?.strip_prefix(&code))?,
        Source::Plus | Source::Number => digits.strip_prefix(&code)?,
    };
    let number = phonenumber::parse(None, format!("+{code}{after_code}")).ok()?;
    if number.is_valid() {
        Some(number)
    } else {
        Some(with_trunk_prefix(&code, after_code).unwrap_or(number))
    }
}

/// The library drops a trunk prefix twice, and so the first digit of a number that begins with the same one: Russia's
/// toll-free 8 800. Here it finds as many as it drops; what is right shows in the number being one of that country.
fn with_trunk_prefix(code: &str, after_code: &str) -> Option<phonenumber::PhoneNumber> {
    let of_code = DATABASE.by_code(&code.parse().ok()?)?;
    let prefix = of_code.first()?.national_prefix()?;
    let longer = [format!("+{code}{prefix}{after_code}"), format!("+{code}{prefix}{prefix}{after_code}")];
    longer
        .iter()
        .find_map(|text| phonenumber::parse(None, text).ok().filter(phonenumber::PhoneNumber::is_valid))
}

/// Whether what keeps a text from being a number is an extension: letters after seven digits and more, and digits
/// after them.
fn is_with_extension(text: &str) -> bool {
    let Some(at) = text.find(char::is_alphabetic) else { return false };
    let (number, rest) = text.split_at(at);
    let digits = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    digits(number) >= 7 && (1..=6).contains(&digits(rest)) && text.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::PhoneError::{Extension, NoCountry, NotANumber, Unassigned};
    use super::*;

    fn read(typed: &str, country: &str) -> Result<String, PhoneError> {
        let country = Some(country).filter(|it| !it.is_empty());
        PhoneNumber::parse(typed, country).map(|number| number.0)
    }

    #[test]
    fn numbers_are_read_as_each_country_writes_them_and_with_its_code() {
        for (typed, country, e164) in [
            ("044 668 18 00", "CH", "+41446681800"),
            ("0041 44 668 18 00", "CH", "+41446681800"),
            ("+41 (0)44 668 18 00", "CH", "+41446681800"),
            ("01 42 68 53 00", "FR", "+33142685300"),
            ("06.12.34.56.78", "FR", "+33612345678"),
            ("+33 1 42 68 53 00", "CN", "+33142685300"),
            ("138 0013 8000", "CN", "+8613800138000"),
            ("010-6552 9988", "CN", "+861065529988"),
            ("8 (495) 123-45-67", "RU", "+74951234567"),
            ("+7 916 123-45-67", "", "+79161234567"),
            ("(212) 555-0123", "US", "+12125550123"),
            (" +1 650 253 0000 ", "", "+16502530000"),
            // Wide digits, hyphens that don't break, a space that doesn't either.
            ("＋８６１３８００１３８０００", "", "+8613800138000"),
            ("044\u{a0}668\u{2011}18\u{2011}00", "CH", "+41446681800"),
            // Where a number's first zero is part of it: in Italy, and wherever an Italian number is typed.
            ("+39 06 6982", "", "+39066982"),
            ("+39 0342 123456", "CH", "+390342123456"),
            ("0039 0342 123456", "CH", "+390342123456"),
            ("+39 06 6988 3145", "US", "+390669883145"),
            ("011 39 06 6988 3145", "US", "+390669883145"),
            ("06 6988 3145", "IT", "+390669883145"),
            ("+39 347 123 4567", "FR", "+393471234567"),
            // A code comes before the rules of where it is typed.
            ("+33 1 42 68 53 00", "US", "+33142685300"),
            ("+33 (0)1 42 68 53 00", "US", "+33142685300"),
            ("+86 10 6552 9988", "US", "+861065529988"),
            ("+86 010 6552 9988", "US", "+861065529988"),
            ("+1 (212) 555-0123", "RU", "+12125550123"),
            ("+7 495 123-45-67", "US", "+74951234567"),
            ("8 10 33 1 42 68 53 00", "RU", "+33142685300"),
            // Toll-free: of a country, and of none.
            ("8 800 555-35-35", "RU", "+78005553535"),
            ("+7 800 555-35-35", "CH", "+78005553535"),
            ("1-800-356-9377", "US", "+18003569377"),
            ("0800 800 800", "CH", "+41800800800"),
            ("0 805 11 11 11", "FR", "+33805111111"),
            ("400 810 5050", "CN", "+864008105050"),
            ("+800 1234 5678", "CH", "+80012345678"),
        ] {
            assert_eq!(read(typed, country).as_deref(), Ok(e164), "{typed} in {country}");
        }
    }

    #[test]
    fn a_number_with_its_code_is_the_same_wherever_it_is_typed() {
        let (mut tried, mut lost) = (0, Vec::new());
        for code in 1..=999_u16 {
            for country in DATABASE.by_code(&code).unwrap_or_default() {
                let kinds = country.descriptors();
                let kinds = [kinds.fixed_line(), kinds.mobile(), kinds.toll_free()];
                for example in kinds.into_iter().flatten().filter_map(|kind| kind.example()) {
                    let e164 = format!("+{code}{example}");
                    for typed_in in ["CH", "US", "RU"] {
                        tried += 1;
                        if read(&e164, typed_in).as_ref() != Ok(&e164) {
                            lost.push(format!("{e164} in {typed_in}: {:?}", read(&e164, typed_in)));
                        }
                    }
                }
            }
        }
        assert!(lost.is_empty() && tried > 2_000, "{tried}: {lost:#?}");
    }

    #[test]
    fn what_is_no_number_of_any_country_is_refused() {
        for (typed, country, error) in [
            ("", "CH", NotANumber),
            ("+", "CH", NotANumber),
            ("- -", "CH", NotANumber),
            ("call me", "CH", NotANumber),
            ("1-800-FLOWERS", "US", NotANumber),
            ("tel:+41446681800", "CH", NotANumber),
            ("+41446681800\r\nBcc: x", "CH", NotANumber),
            ("+41+446681800", "CH", NotANumber),
            ("٠٤٤٦٦٨١٨٠٠", "CH", NotANumber),
            ("044 668 18 00", "", NoCountry),
            ("044 668 18 00", "XX", NoCountry),
            ("044 668 18 0", "CH", Unassigned),
            ("044 668 18 000", "CH", Unassigned),
            ("+33 1 42 68 53", "FR", Unassigned),
            ("+33 1 42 68 53 000", "FR", Unassigned),
            ("+86 138 0013 800", "CN", Unassigned),
            ("+7 495 123 45 678", "RU", Unassigned),
            ("+1 212 555 012", "US", Unassigned),
            ("+999 123 456 789", "CH", Unassigned),
            ("112", "CH", Unassigned),
            ("+1234567890123456", "", Unassigned),
            ("+41 44 668 18 00 ext. 5", "CH", Extension),
            ("+41 44 668 18 00 x5", "CH", Extension),
            ("+41 44 668 18 00 #5", "CH", Extension),
            ("+41 44 668 18 00,5", "CH", Extension),
            ("+41446681800;ext=5", "CH", Extension),
            ("+7 495 123-45-67 доб. 89", "RU", Extension),
        ] {
            assert_eq!(read(typed, country), Err(error), "{typed:?} in {country}");
        }
        assert_eq!(read(&"1".repeat(41), "CH"), Err(NotANumber));
        assert_eq!(read(&"1".repeat(40), "CH"), Err(Unassigned));
    }

    #[test]
    fn a_number_is_shown_as_its_country_writes_it_and_elsewhere_with_the_code() {
        for (e164, country, national, abroad) in [
            ("+41446681800", "CH", "044 668 18 00", "+41 44 668 18 00"),
            ("+33142685300", "FR", "01 42 68 53 00", "+33 1 42 68 53 00"),
            ("+8613800138000", "CN", "138 0013 8000", "+86 138 0013 8000"),
            ("+74951234567", "RU", "8 (495) 123-45-67", "+7 495 123-45-67"),
            ("+12125550123", "US", "(212) 555-0123", "+1 212-555-0123"),
            ("+390342123456", "IT", "0342 123456", "+39 0342 123456"),
            ("+78005553535", "RU", "8 (800) 555-35-35", "+7 800 555-35-35"),
        ] {
            let number = PhoneNumber::from_e164(e164).unwrap();
            assert_eq!(number.national(), national);
            assert_eq!(number.shown_in(country), national);
            assert_eq!(number.shown_in("JP"), abroad);
            // Read again as it is shown, it is the same.
            assert_eq!(read(&number.shown_in(country), country).as_deref(), Ok(e164));
            assert_eq!(read(&number.shown_in("JP"), "JP").as_deref(), Ok(e164));
        }
        // Canada shares its code, and is another country.
        assert_eq!(PhoneNumber::from_e164("+16135550123").unwrap().shown_in("US"), "+1 613-555-0123");
    }

    #[test]
    fn what_was_kept_stays_whatever_countries_do_with_their_numbers() {
        let odd = PhoneNumber::from_e164("+99912").unwrap();
        assert_eq!(
            (odd.as_e164(), odd.national().as_str(), odd.shown_in("CH").as_str()),
            ("+99912", "+99912", "+99912")
        );
        for other in ["", "41446681800", "+", "+0446681800", "+4144 668", "+1234567890123456", "+4", "+41x"] {
            assert_eq!(PhoneNumber::from_e164(other), Err(NotANumber), "{other}");
        }
    }

    #[test]
    fn whatever_is_typed_ends_in_an_answer() {
        let letters: Vec<char> = "+0123456789 -./()#,;x".chars().collect();
        // A fixed sequence: the same texts in every run.
        let mut state: u64 = 88_172_645_463_325_252;
        for _ in 0..3_000 {
            let mut typed = String::new();
            for _ in 0..(state % 18) {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                typed.push(letters[usize::try_from(state % letters.len() as u64).unwrap()]);
            }
            state = state.wrapping_add(1);
            for country in ["", "CH", "US", "RU", "AR", "IT"] {
                if let Ok(e164) = read(&typed, country) {
                    assert!(PhoneNumber::from_e164(&e164).is_ok(), "{typed} in {country}: {e164}");
                }
            }
        }
    }
}
