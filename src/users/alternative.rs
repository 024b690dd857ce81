//! A member's alternative mail address: another than their own, and not one that only looks different (R-TEC-2,
//! R-GTM-3).

use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::skeleton;

use super::EmailAddress;

/// Why what was typed is no alternative address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AlternativeError {
    /// It is no address, or none that mail can be sent to.
    #[error("not a mail address")]
    NotAnAddress,
    /// It is the member's own.
    #[error("the member's own address")]
    SameAsOwn,
    /// It only looks like the member's own: a slip, or somebody's trick.
    #[error("looks like the member's own address")]
    LooksLikeOwn,
}

/// Reads an alternative address for the member whose own is `own`: an address that differs from it, whatever case and
/// Unicode form either is written in, and can be told from it by the eye.
///
/// # Errors
/// As [`AlternativeError`] tells; it tells nothing of other people's addresses.
pub fn alternative_address(typed: &str, own: &str) -> Result<EmailAddress, AlternativeError> {
    // Also at the ends, which are trimmed: nobody types these.
    if typed.contains(char::is_control) || typed.contains(is_unseen) {
        return Err(AlternativeError::NotAnAddress);
    }
    let address = EmailAddress::parse(typed).map_err(|_| AlternativeError::NotAnAddress)?;
    // What takes the mail reads addresses by rules of its own.
    address.as_str().parse::<lettre::Address>().map_err(|_| AlternativeError::NotAnAddress)?;
    let own = EmailAddress::parse(own).map_or_else(|_| own.to_owned(), |own| own.as_str().to_owned());
    if address.as_str() == own {
        Err(AlternativeError::SameAsOwn)
    } else if looks(address.as_str()) == looks(&own) {
        Err(AlternativeError::LooksLikeOwn)
    } else {
        Ok(address)
    }
}

/// Whether a character leaves nothing to be seen: it joins, turns or fills others.
fn is_unseen(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// What an address looks like: equal for two that the eye can't tell apart (the skeleton of Unicode's technical
/// standard 39), the domain as people see it.
fn looks(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let (domain, _) = idna::domain_to_unicode(domain);
    let typed: String = format!("{local}@{domain}").nfkc().collect();
    // The skeleton of a digit may be a capital letter: that of zero is O, which is read as o here.
    let once: String = skeleton(&typed).flat_map(char::to_lowercase).collect();
    skeleton(&once).collect()
}

#[cfg(test)]
mod tests {
    use super::AlternativeError::{LooksLikeOwn, NotAnAddress, SameAsOwn};
    use super::*;

    const OWN: &str = "anna.zurcher1@alpine.example";

    fn read(typed: &str) -> Result<String, AlternativeError> {
        alternative_address(typed, OWN).map(|address| address.as_str().to_owned())
    }

    #[test]
    fn another_address_is_read_in_its_one_form() {
        for (typed, address) in [
            ("anna@home.example", "anna@home.example"),
            (" Anna.Zurcher@Alpine.EXAMPLE ", "anna.zurcher@alpine.example"),
            ("anna.zurcher1+news@alpine.example", "anna.zurcher1+news@alpine.example"),
            ("anna.zurcher1@bücher.example", "anna.zurcher1@xn--bcher-kva.example"),
            ("anna.zurcher2@alpine.example", "anna.zurcher2@alpine.example"),
            ("анна@почта.example", "анна@xn--80a1acny.example"),
            ("张三@example.cn", "张三@example.cn"),
        ] {
            assert_eq!(read(typed).as_deref(), Ok(address), "{typed}");
        }
    }

    #[test]
    fn ones_own_in_any_case_and_form_is_no_other() {
        for typed in [OWN, " ANNA.Zurcher1@ALPINE.example ", "anna.zurcher1@ａlpine.example"] {
            assert_eq!(read(typed), Err(SameAsOwn), "{typed}");
        }
        let own = "jos\u{e9}@xn--bcher-kva.example";
        for typed in ["jose\u{301}@bücher.example", "JOS\u{c9}@B\u{dc}CHER.example"] {
            assert_eq!(alternative_address(typed, own), Err(SameAsOwn), "{typed}");
        }
    }

    #[test]
    fn what_the_eye_takes_for_ones_own_is_refused() {
        for typed in [
            // A Cyrillic letter before the @, and in the domain, there written as Unicode or not.
            "\u{430}nna.zurcher1@alpine.example",
            "anna.zurcher1@\u{430}lpine.example",
            "anna.zurcher1@xn--lpine-3ve.example",
            // A wide letter; an l for the one; rn for m is the other way round.
            "ａnna.zurcher1@alpine.example",
            "anna.zurcherl@alpine.example",
            "anna.zurcher1@a1pine.example",
        ] {
            assert_eq!(read(typed), Err(LooksLikeOwn), "{typed}");
        }
        for (own, typed) in [
            ("tom@alpine.example", "torn@alpine.example"),
            ("leo@alpine.example", "le0@alpine.example"),
            ("le0@alpine.example", "leo@alpine.example"),
        ] {
            assert_eq!(alternative_address(typed, own), Err(LooksLikeOwn), "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_or_more_than_one_is_refused() {
        let longest = format!("{}@home.example", "a".repeat(64));
        assert_eq!(read(&longest).as_deref(), Ok(longest.as_str()));
        let too_long = format!("a{longest}");
        let long_domain = format!("a@{}.example", vec!["b".repeat(60); 5].join("."));
        for typed in [
            "",
            " ",
            "anna",
            "anna@",
            "@home.example",
            "anna@home",
            "anna@home.example, ben@home.example",
            "anna@home.example;ben@home.example",
            "anna@home.example ben@home.example",
            "Anna <anna@home.example>",
            "<anna@home.example>",
            "\"anna b\"@home.example",
            "mailto:anna@home.example",
            "anna@home.example?bcc=x",
            "anna@home.example\r\nBcc: ben@home.example",
            "anna\r\n@home.example",
            "anna@home.example\r\n",
            "\nanna@home.example",
            "anna@home.example\0",
            "an\tna@home.example",
            "anna@home\u{2028}.example",
            // What can't be seen: zero-width, turning the direction, filling.
            "an\u{200b}na@home.example",
            "anna\u{202e}@home.example",
            "anna@ho\u{ad}me.example",
            "anna@127.0.0.1",
            "anna@[127.0.0.1]",
            "anna@home..example",
            "anna..z@home.example",
            &too_long,
            &long_domain,
        ] {
            assert_eq!(read(typed), Err(NotAnAddress), "{typed:?}");
        }
    }

    #[test]
    fn whatever_passes_can_be_mailed_to() {
        for typed in
            ["a_b@c_d.example", "a!#$%&'*+-/=?^_`{|}~b@home.example", "ö@home.example", "a@-.example"]
        {
            if let Ok(address) = read(typed) {
                assert!(address.parse::<lettre::Address>().is_ok(), "{address}");
            }
        }
    }
}
