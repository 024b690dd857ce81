//! Calendar feeds (R-CAL-1): a member makes a secret address, by which their calendar program reads the company's dates again and
//! again, without signing in. What it reads is made by the page of memberships (`benefits::membership`).

pub mod acts;
pub mod paths;
pub mod store;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::base::ids::{CalendarFeedId, PartnerId};
use crate::base::links::token_hash;

/// The company in an address, in octets.
const COMPANY: usize = 16;
/// What is random in it: 256 bits.
const SECRET: usize = 32;
/// That it was read is written down at most this often.
const READ_EVERY: Duration = Duration::HOUR;

/// A member's feed, as their own page tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    pub id: CalendarFeedId,
    pub made_at: OffsetDateTime,
    /// When it was read last, to the hour.
    pub read_at: Option<OffsetDateTime>,
}

/// Whether a reading now is to be written down.
#[must_use]
pub fn is_to_be_noted(read_at: Option<OffsetDateTime>, now: OffsetDateTime) -> bool {
    read_at.is_none_or(|before| before + READ_EVERY <= now)
}

/// A new token: the company, which lets its rows be looked into and no others, and 256 random bits, of which only a hash is kept.
///
/// # Errors
/// When the system gives no random bytes.
pub fn new_token(partner: PartnerId) -> Result<String, getrandom::Error> {
    let mut secret = [0_u8; SECRET];
    getrandom::fill(&mut secret)?;
    Ok(URL_SAFE_NO_PAD.encode([partner.0.as_bytes(), &secret[..]].concat()))
}

/// The company of an address and the hash of its token; none for what the portal can't have made.
#[must_use]
pub fn read_token(token: &str) -> Option<(PartnerId, Vec<u8>)> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok().filter(|it| it.len() == COMPANY + SECRET)?;
    let partner = PartnerId(Uuid::from_slice(&bytes[..COMPANY]).ok()?);
    Some((partner, token_hash(token)))
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn an_address_names_its_company_and_no_two_are_alike() {
        let partner = PartnerId::new();
        let (one, other) = (new_token(partner).unwrap(), new_token(partner).unwrap());
        assert_ne!(one, other);
        assert_eq!(read_token(&one), Some((partner, token_hash(&one))));
        assert_eq!(one.len(), 64);
        for wrong in ["", "x", &one[1..], &format!("{one}A"), &format!("{one}===="), "é", &"/".repeat(64)] {
            assert_eq!(read_token(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_reading_is_noted_once_an_hour() {
        let before = datetime!(2026-11-20 10:00 UTC);
        assert!(is_to_be_noted(None, before));
        assert!(!is_to_be_noted(Some(before), datetime!(2026-11-20 10:59:59.999999 UTC)));
        assert!(is_to_be_noted(Some(before), datetime!(2026-11-20 11:00 UTC)));
        // A clock that was stepped back.
        assert!(!is_to_be_noted(Some(before), datetime!(2026-11-20 09:00 UTC)));
    }
}
