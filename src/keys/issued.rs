//! Keys that were issued, as operators look them up (R-CON-3): how each stands, and whether it can be replaced. Of the key itself
//! they see the last five letters.

use secrecy::{ExposeSecret as _, SecretString};
use time::{Date, OffsetDateTime};

use super::issued_context;
use super::reading::KEY_LETTERS;
use crate::base::ids::{BenefitId, PartnerId, ProductId, ProductKeyId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::catalogue::{Kind, Name};
use crate::membership::Package;

/// So many of a key's letters and digits are shown to operators, the last ones.
pub const ENDING: usize = 5;

/// A key that was issued to a benefit.
#[derive(Clone, Debug)]
pub struct Issued {
    pub id: ProductKeyId,
    pub partner: PartnerId,
    pub mpn_id: i64,
    pub company: String,
    pub benefit: BenefitId,
    pub kind: Kind,
    pub product: ProductId,
    pub name: Name,
    pub package: Package,
    /// First, second … key of the benefit, from 1. A replacement has the next one.
    pub number: i32,
    pub issued_at: OffsetDateTime,
    /// The display name of the member who got it, or the one in whose place it is.
    pub issued_to: String,
    /// Whether somebody has seen it: a replacement may wait for that.
    pub shown: bool,
    pub redeemed_on: Option<Date>,
    pub revoked: Option<Revoked>,
    /// The one in whose place it is: its id and number.
    pub replaces: Option<(ProductKeyId, i32)>,
    /// Sealed for its company and benefit.
    pub(super) sealed: Vec<u8>,
}

/// That a key is revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revoked {
    pub at: OffsetDateTime,
    /// The operator who did it, by id and address.
    pub by: (crate::base::ids::PersonId, String),
    pub reason: String,
    /// The one in its place: its id and number.
    pub replacement: (ProductKeyId, i32),
}

/// How a key stands, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is in the place of another one, and nobody has seen it yet.
    Issued,
    Shown,
    Redeemed,
    Revoked,
}

/// Why a key can't be replaced, as far as it itself tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreplaceable {
    /// It was, and once is as often as it goes.
    Replaced(Revoked),
    /// It is in the place of another one.
    Replacement,
    /// A subscription is built on it.
    Redeemed(Date),
}

impl Issued {
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (&self.revoked, self.redeemed_on, self.shown) {
            (Some(_), ..) => Standing::Revoked,
            (None, Some(_), _) => Standing::Redeemed,
            (None, None, true) => Standing::Shown,
            (None, None, false) => Standing::Issued,
        }
    }

    /// Whether it can be replaced, once (R-CON-3).
    ///
    /// # Errors
    /// Why not.
    pub fn replaceable(&self) -> Result<(), Unreplaceable> {
        if let Some(revoked) = &self.revoked {
            return Err(Unreplaceable::Replaced(revoked.clone()));
        }
        if self.replaces.is_some() {
            return Err(Unreplaceable::Replacement);
        }
        self.redeemed_on.map_or(Ok(()), |day| Err(Unreplaceable::Redeemed(day)))
    }

    /// Its last letters and digits.
    ///
    /// # Errors
    /// It doesn't open.
    pub fn ending(&self, secrets: &Secrets) -> Result<String, SecretsError> {
        Ok(ending(self.open(secrets)?.expose_secret()))
    }

    /// Whether a text holds it, however it is written there.
    pub(super) fn is_in(&self, text: &str, secrets: &Secrets) -> Result<bool, SecretsError> {
        Ok(letters(text).contains(&letters(self.open(secrets)?.expose_secret())))
    }

    pub(super) fn open(&self, secrets: &Secrets) -> Result<SecretString, SecretsError> {
        secrets.open(&issued_context(self.partner, self.benefit, self.id), &self.sealed)
    }
}

/// A key's letters and digits, as they are compared.
fn letters(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}

/// The last letters and digits of a key.
#[must_use]
pub fn ending(key: &str) -> String {
    let letters = letters(key);
    letters[letters.len().saturating_sub(ENDING)..].to_owned()
}

/// A key as somebody quotes it to an operator.
#[derive(Clone, Debug)]
pub enum Quoted {
    Whole(SecretString),
    /// Its last letters and digits.
    Ending(String),
}

impl Quoted {
    /// Reads what was typed: letters, digits, and what stands between them. `None`: it is neither.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.chars().any(|it| !(it.is_ascii_alphanumeric() || it == '-' || it.is_whitespace())) {
            return None;
        }
        let letters = letters(typed);
        match letters.len() {
            ENDING => Some(Self::Ending(letters)),
            count if KEY_LETTERS.contains(&count) => Some(Self::Whole(letters.into())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;
    use crate::base::ids::PersonId;
    use crate::membership::packages::examples;

    fn key() -> Issued {
        Issued {
            id: ProductKeyId::new(),
            partner: PartnerId::new(),
            mpn_id: 4_100_001,
            company: "Alpine Consulting".to_owned(),
            benefit: BenefitId::new(),
            kind: Kind::Software,
            product: ProductId::new(),
            name: "Visio Professional 2019".into(),
            package: examples::gold(),
            number: 1,
            issued_at: datetime!(2026-11-20 10:00 UTC),
            issued_to: "Global Admin".to_owned(),
            shown: true,
            redeemed_on: None,
            revoked: None,
            replaces: None,
            sealed: Vec::new(),
        }
    }

    fn revoked() -> Revoked {
        Revoked {
            at: datetime!(2026-11-20 11:00 UTC),
            by: (PersonId::new(), "operator@programme.example".to_owned()),
            reason: "Blocked by mistake".to_owned(),
            replacement: (ProductKeyId::new(), 2),
        }
    }

    #[test]
    fn a_key_is_replaced_once_and_its_replacement_never() {
        let first = key();
        assert_eq!((first.standing(), first.replaceable()), (Standing::Shown, Ok(())));
        let old = Issued { revoked: Some(revoked()), ..key() };
        let why = Unreplaceable::Replaced(old.revoked.clone().unwrap());
        assert_eq!((old.standing(), old.replaceable()), (Standing::Revoked, Err(why)));
        let new = Issued { replaces: Some((old.id, 1)), number: 2, shown: false, ..key() };
        assert_eq!((new.standing(), new.replaceable()), (Standing::Issued, Err(Unreplaceable::Replacement)));
    }

    #[test]
    fn a_redeemed_key_stays() {
        let day = date!(2026 - 11 - 20);
        let redeemed = Issued { redeemed_on: Some(day), ..key() };
        assert_eq!(redeemed.standing(), Standing::Redeemed);
        assert_eq!(redeemed.replaceable(), Err(Unreplaceable::Redeemed(day)));
    }

    #[test]
    fn a_key_is_quoted_whole_or_by_its_last_five_letters_however_it_is_written() {
        let read = |typed: &str| match Quoted::parse(typed) {
            Some(Quoted::Whole(key)) => format!("whole {}", key.expose_secret()),
            Some(Quoted::Ending(ending)) => format!("ending {ending}"),
            None => "neither".to_owned(),
        };
        for (typed, expected) in [
            (" dmxxx-7k2m9 ", "whole DMXXX7K2M9"),
            ("dmxxx 7k2m9", "whole DMXXX7K2M9"),
            ("7k2m9", "ending 7K2M9"),
            ("-7K-2m9", "ending 7K2M9"),
            ("7K2M", "neither"),
            ("7K2M9A", "neither"),
            ("DMXXX7K2M", "neither"),
            ("", "neither"),
            ("DMXXX_7K2M9", "neither"),
            ("ДМХХХ-7К2М9-AAAAA-BBBBB", "neither"),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
        assert_eq!(read(&"A".repeat(100)), format!("whole {}", "A".repeat(100)));
        assert_eq!(read(&"A".repeat(101)), "neither");
        assert_eq!((ending("DMXXX-7K2M9-A-BC"), ending("AB")), ("M9ABC".to_owned(), "AB".to_owned()));
    }
}
