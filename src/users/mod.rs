//! Persons: who signs in, with which address and password. Members, the same people in a company, are here too.

pub mod address_change;
pub mod alternative;
pub mod browsers;
pub mod devices;
pub mod limits;
pub mod links;
pub mod members;
pub mod password;
pub mod sessions;
pub mod store;

use icu::casemap::CaseMapper;
use icu::properties::props::{DefaultIgnorableCodePoint, Script};
use icu::properties::{CodePointMapData, CodePointSetData};
use time::Duration;
use unicode_normalization::UnicodeNormalization as _;

pub use alternative::{AlternativeError, alternative_address};

/// How long a one-time link is good.
pub const LINK_LASTS: Duration = Duration::hours(48);

/// A mail address, in the one form in which addresses are compared, kept and written to: the part before the @ in
/// Unicode's composed form (NFC) with its case folded, the domain in lower-case ASCII (IDNA). Letters of other scripts that
/// look alike stay different, and so do `ß` and `ss`; nothing is merged but case and form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// Not a mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnEmailAddress;

impl EmailAddress {
    /// Reads what somebody typed; spaces around it don't count.
    ///
    /// # Errors
    /// When it isn't an address that mail can be sent to: parts missing or too long (64 bytes before the @, 254
    /// in all), spaces, control characters, quotes or brackets.
    pub fn parse(typed: &str) -> Result<Self, NotAnEmailAddress> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(NotAnEmailAddress)?;
        let local: String = fold_case(local);
        let odd = |c: char| c.is_control() || c.is_whitespace() || "\"(),:;<>@[\\]".contains(c);
        let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
        if local.is_empty() || local.len() > 64 || local.contains(odd) || dots {
            return Err(NotAnEmailAddress);
        }
        let Ok(url::Host::Domain(domain)) = url::Host::parse(domain) else { return Err(NotAnEmailAddress) };
        let address = format!("{local}@{domain}");
        if !domain.contains('.') || domain.ends_with('.') || address.len() > 254 {
            return Err(NotAnEmailAddress);
        }
        Ok(Self(address))
    }

    /// The address in its one form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Letters whose case doesn't count. Not only in lower case: a sigma ends a word in another form, which is the same in
/// capital letters. One letter for one: what Unicode folds into several (`ß` into `ss`) may be two addresses.
fn fold_case(text: &str) -> String {
    let cases = CaseMapper::new();
    let lower = text.nfc().flat_map(char::to_lowercase);
    lower.map(|c| cases.simple_fold(c)).nfc().collect()
}

/// The letters of what somebody typed that look like others, or like nothing: of another alphabet than the Latin ones
/// beside them in the same part of an address, wide or ornate forms of plain ones, and what can't be seen. Each
/// once. In an address that nobody has they are the likely reason.
#[must_use]
pub fn deceptive_letters(typed: &str) -> Vec<char> {
    let scripts = CodePointMapData::<Script>::new();
    let unseen = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let mut found = Vec::new();
    for part in typed.split(['@', '.', '-', '_', '+']) {
        let beside_latin = part.chars().any(|c| scripts.get(c) == Script::Latin);
        let deceives = |c: char| {
            let of_another = !matches!(scripts.get(c), Script::Latin | Script::Common | Script::Inherited)
                && c.is_alphabetic();
            let ornate =
                !c.is_ascii() && std::iter::once(c).nfkc().all(|plain| plain.is_ascii_alphanumeric());
            unseen.contains(c) || ornate || (beside_latin && of_another)
        };
        for c in part.chars().filter(|c| deceives(*c)) {
            if !found.contains(&c) {
                found.push(c);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Option<String> {
        EmailAddress::parse(typed).ok().map(|address| address.0)
    }

    #[test]
    fn case_and_unicode_form_of_an_address_do_not_count() {
        assert_eq!(parsed(" Global.Admin@Alpine.EXAMPLE "), parsed("global.admin@alpine.example"));
        assert_eq!(parsed("jos\u{e9}@bleu.example"), parsed("jose\u{301}@bleu.example"));
        assert_eq!(parsed("a@bücher.example"), parsed("a@xn--bcher-kva.example"));
        for typed in ["ΝΙΚΟΣ@alpine.example", "νικοσ@alpine.example", "Νικος@ALPINE.example"] {
            assert_eq!(parsed(typed), parsed("νικος@alpine.example"), "{typed}");
        }
    }

    #[test]
    fn the_one_form_of_an_address_is_its_own_and_no_letter_becomes_two() {
        for c in ('\u{80}'..='\u{2ffff}').filter(|c| c.is_alphanumeric()) {
            let Some(once) = parsed(&format!("a{c}z@alpine.example")) else { continue };
            assert_eq!(parsed(&once).as_ref(), Some(&once), "{c}");
        }
        assert_ne!(parsed("straße@alpine.example"), parsed("strasse@alpine.example"));
        assert_ne!(parsed("ışık@alpine.example"), parsed("işik@alpine.example"));
    }

    #[test]
    fn letters_that_look_alike_stay_different() {
        assert_ne!(parsed("\u{430}dmin@alpine.example"), parsed("admin@alpine.example"));
        assert_ne!(parsed("ａdmin@alpine.example"), parsed("admin@alpine.example"));
        assert_ne!(parsed("a@\u{430}lpine.example"), parsed("a@alpine.example"));
    }

    #[test]
    fn letters_that_deceive_are_named_and_those_of_a_language_of_its_own_are_not() {
        for (typed, letters) in [
            ("st\u{430}ff1@alpine.example", &['\u{430}'][..]),
            ("anna@\u{430}lpine.example", &['\u{430}']),
            ("ａnna@alpine.example", &['ａ']),
            ("anna\u{200b}@alpine.example", &['\u{200b}']),
            ("Ωlga.\u{3bf}lga@alpine.example", &['Ω', '\u{3bf}']),
            ("jos\u{e9}.zürcher+x@bücher.example", &[]),
            ("анна@alpine.example", &[]),
            ("张三@example.cn", &[]),
            ("анна.petrova@alpine.example", &[]),
        ] {
            assert_eq!(deceptive_letters(typed), letters, "{typed}");
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused() {
        let long = format!("{}@alpine.example", "a".repeat(65));
        for typed in [
            "",
            "a",
            "@alpine.example",
            "a@",
            "a@b",
            "a b@c.example",
            "a\r\nBcc: x@c.example",
            "a@c.example\0",
            "\"a\"@c.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a..b@c.example",
            &long,
        ] {
            assert_eq!(parsed(typed), None, "{typed:?}");
        }
    }
}
