//! How often it can be tried to sign in. Only wrong tries count; those beyond a limit have no effect.
//!
//! Guesses are limited by account *and* network, so that a stranger far away keeps nobody out. A device on which
//! somebody signed in to the account before has tries of its own, so that the owner gets in whatever others do.

use std::net::IpAddr;

use sha2::{Digest as _, Sha256};
use time::Duration;

use super::EmailAddress;
use crate::base::ids::CalendarFeedId;

/// How long a wrong try counts.
pub const COUNTS_FOR: Duration = Duration::MINUTE;
/// Moments of requests that cross differ by so much, and those of processes. What is later still is from before the
/// clock was stepped back, and doesn't count.
pub const CROSSING: Duration = Duration::seconds(5);

/// Wrong tries a minute that have effect, for one account from one network, and from one known device.
const OF_ACCOUNT_AND_NETWORK: i64 = 10;
/// For all accounts together, from one network: an IPv4 address, an IPv6 network of 64 bits.
const OF_NETWORK: i64 = 60;
/// For all accounts together, from an IPv6 network of 48 bits, which one customer may have whole.
const OF_SITE: i64 = 240;
/// For one account from everywhere.
const OF_ACCOUNT: i64 = 1_000;

/// What is counted together, and how many wrong tries of it a minute have effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    pub subject: String,
    pub most: i64,
}

/// What a try from an unknown device counts for.
#[must_use]
pub fn limits_of_stranger(typed_email: &str, address: IpAddr) -> Vec<Limit> {
    let account = account(typed_email);
    let limit = |subject: String, most| Limit { subject, most };
    let mut limits = vec![
        limit(network(address), OF_NETWORK),
        limit(format!("account:{account}"), OF_ACCOUNT),
        limit(format!("account:{account} {}", site(address)), OF_ACCOUNT_AND_NETWORK),
    ];
    if site(address) != network(address) {
        limits.push(limit(site(address), OF_SITE));
    }
    limits
}

/// How often a minute somebody can ask for a new password of one account from one network; from one network for all
/// accounts together; and from an IPv6 network of 48 bits.
const ASKING: [i64; 3] = [5, 30, 120];
/// The same of applications to join, each of which sends a mail to whatever address is typed.
const APPLYING: [i64; 3] = [5, 10, 40];

/// What it counts for that somebody has forgotten a password, apart from tries to sign in.
#[must_use]
pub fn limits_of_asking(email: &EmailAddress, address: IpAddr) -> Vec<Limit> {
    limits_of("asking", ASKING, email, address)
}

/// What it counts for that somebody applies to join (R-JOIN-1), apart from all else.
#[must_use]
pub fn limits_of_applying(email: &EmailAddress, address: IpAddr) -> Vec<Limit> {
    limits_of("applying", APPLYING, email, address)
}

fn limits_of(
    what: &str,
    [of_account, of_network, of_site]: [i64; 3],
    email: &EmailAddress,
    address: IpAddr,
) -> Vec<Limit> {
    let limit = |subject: String, most| Limit { subject: format!("{what} {subject}"), most };
    let mut limits = vec![
        limit(network(address), of_network),
        limit(format!("account:{} {}", account(email.as_str()), site(address)), of_account),
    ];
    if site(address) != network(address) {
        limits.push(limit(site(address), of_site));
    }
    limits
}

/// How often a minute one network may ask for calendar feeds that there are not, and an IPv6 network of 48 bits.
const WRONG_CALENDARS: [i64; 2] = [60, 240];
/// How often a minute one calendar feed is given, to all together.
const OF_CALENDAR: i64 = 30;

/// What it counts for to ask for a calendar feed that there is not (R-CAL-1), apart from all else. Those that there are keep
/// their own count, so that strangers behind the same address keep nobody's calendar out.
#[must_use]
pub fn limits_of_wrong_calendar(address: IpAddr) -> Vec<Limit> {
    let limit = |subject: String, most| Limit { subject: format!("calendar {subject}"), most };
    let [of_network, of_site] = WRONG_CALENDARS;
    let mut limits = vec![limit(network(address), of_network)];
    if site(address) != network(address) {
        limits.push(limit(site(address), of_site));
    }
    limits
}

/// What it counts for to read one.
#[must_use]
pub fn limits_of_calendar(feed: CalendarFeedId) -> Vec<Limit> {
    vec![Limit { subject: format!("calendar feed:{feed}"), most: OF_CALENDAR }]
}

/// What a try from a known device counts for: for nothing but itself.
#[must_use]
pub fn limits_of_device(device: &[u8]) -> Vec<Limit> {
    vec![Limit { subject: format!("device:{}", short_hash(device)), most: OF_ACCOUNT_AND_NETWORK }]
}

/// The network that a try comes from: the address itself, of IPv6 the 64 bits that one customer has at least.
#[must_use]
pub fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => format!("address:{address}"),
        IpAddr::V6(address) => {
            let s = address.segments();
            format!("address:{:x}:{:x}:{:x}:{:x}::/64", s[0], s[1], s[2], s[3])
        }
    }
}

/// The largest network that one customer has: of IPv6 48 bits.
fn site(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(_) => network(address),
        IpAddr::V6(address) => {
            let s = address.segments();
            format!("address:{:x}:{:x}:{:x}::/48", s[0], s[1], s[2])
        }
    }
}

/// Hashed, since people type passwords into wrong fields.
fn account(typed_email: &str) -> String {
    let address = EmailAddress::parse(typed_email);
    short_hash(address.as_ref().map_or(typed_email, EmailAddress::as_str).as_bytes())
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(email: &str, address: &str) -> Vec<(String, i64)> {
        let limits = limits_of_stranger(email, address.parse().unwrap());
        limits.into_iter().map(|limit| (limit.subject, limit.most)).collect()
    }

    fn shared(one: (&str, &str), other: (&str, &str)) -> Vec<i64> {
        let other = limits(other.0, other.1);
        limits(one.0, one.1).into_iter().filter(|limit| other.contains(limit)).map(|(_, most)| most).collect()
    }

    #[test]
    fn tries_are_counted_by_account_and_network_together_and_loosely_by_each() {
        let (anna, berta) = ("anna@alpine.example", "berta@alpine.example");
        assert_eq!(shared((anna, "192.0.2.1"), (anna, "192.0.2.1")), [60, 1_000, 10]);
        assert_eq!(shared((anna, "192.0.2.1"), (anna, "192.0.2.2")), [1_000]);
        assert_eq!(shared((anna, "192.0.2.1"), (berta, "192.0.2.1")), [60]);
        assert_eq!(shared((anna, "192.0.2.1"), (berta, "192.0.2.2")), [0_i64; 0]);
        assert_eq!(
            shared((anna, "192.0.2.1"), (" Anna@ALPINE.example", "::ffff:192.0.2.1")),
            [60, 1_000, 10]
        );
    }

    #[test]
    fn of_ipv6_the_networks_count_that_one_customer_has() {
        let anna = "anna@alpine.example";
        assert_eq!(shared((anna, "2001:db8:1:2::1"), (anna, "2001:db8:1:2:ffff::1")), [60, 1_000, 10, 240]);
        assert_eq!(shared((anna, "2001:db8:1:2::1"), (anna, "2001:db8:1:3::1")), [1_000, 10, 240]);
        assert_eq!(shared((anna, "2001:db8:1:2::1"), (anna, "2001:db8:2:2::1")), [1_000]);
    }

    #[test]
    fn what_was_typed_is_not_in_the_names_of_what_is_counted() {
        for (subject, _) in limits("my-secret-password", "192.0.2.1") {
            assert!(!subject.contains("secret"), "{subject}");
        }
    }
}
