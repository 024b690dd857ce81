//! Phone numbers, in the one form in which all of the world's are written: E.164.

use phonenumber::Mode;

/// A phone number that can be called from anywhere: `+41446681800`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber(String);

/// Not a phone number that somebody can be called at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number")]
pub struct PhoneError;

impl PhoneNumber {
    /// Reads what somebody typed. Without `+` and the country's calling code it is a number of `country` (two
    /// letters, ISO 3166).
    ///
    /// # Errors
    /// When it is no number that its country gives to anybody, or has an extension, which E.164 doesn't know.
    pub fn parse(text: &str, country: Option<&str>) -> Result<Self, PhoneError> {
        let country = country.and_then(|code| code.parse().ok());
        let number = phonenumber::parse(country, text.trim()).map_err(|_| PhoneError)?;
        if number.extension().is_some() || !number.is_valid() {
            return Err(PhoneError);
        }
        Ok(Self(number.format().mode(Mode::E164).to_string()))
    }

    /// The number as it is stored: `+` and digits.
    #[must_use]
    pub fn as_e164(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, country: Option<&str>) -> Option<String> {
        PhoneNumber::parse(text, country).ok().map(|it| it.as_e164().to_owned())
    }

    #[test]
    fn a_number_is_read_as_its_country_writes_it_or_with_the_calling_code() {
        for (typed, country, number) in [
            ("044 668 18 00", Some("CH"), "+41446681800"),
            ("+41 44 668 18 00", Some("FR"), "+41446681800"),
            ("01 42 68 53 00", Some("FR"), "+33142685300"),
            ("(010) 6552-9988", Some("CN"), "+861065529988"),
            ("8 (495) 739-70-00", Some("RU"), "+74957397000"),
            (" +33142685300 ", None, "+33142685300"),
        ] {
            assert_eq!(parse(typed, country).as_deref(), Some(number), "{typed}");
        }
    }

    #[test]
    fn what_nobody_can_call_is_refused() {
        for typed in ["", "x", "1", "+41", "+4144668180000000000", "044 668 18 00 ext. 5", "+999123456789"] {
            assert_eq!(parse(typed, Some("CH")), None, "{typed}");
        }
        assert_eq!(parse("044 668 18 00", None), None, "of no country");
    }
}
