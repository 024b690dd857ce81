//! Becoming a Global admin (R-ROLE-3): asking those there are; and, where the company has none who signs in, proving control of one
//! of its mail domains by a record in DNS. Operators can do the same by hand.

pub mod acts;
pub mod console;
pub mod lookup;
pub mod mails;
pub mod paths;
pub mod portal;
pub mod store;

use time::{Duration, OffsetDateTime};

use crate::base::ids::MemberId;
use crate::base::names::named;
use crate::dns::Answer;
use crate::partners::Contact;

/// A Global admin who has not signed in for so long stands in nobody's way.
pub const AWAY: Duration = Duration::days(60);
/// How long Global admins may object to somebody who becomes one too.
pub const OBJECTING: Duration = Duration::days(7);
/// How long a record is good.
pub const RECORD_LASTS: Duration = Duration::days(7);
/// How often a member may have DNS asked within an hour, and all members of a company within a day.
pub const TRIES_AN_HOUR: i64 = 10;
pub const TRIES_A_DAY: i64 = 30;

/// An active Global admin of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admin {
    pub member: MemberId,
    pub contact: Contact,
    /// When they signed in last; who never has, since when they are a member.
    pub seen_at: OffsetDateTime,
}

/// How somebody becomes Global admin who proves that they act for the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The company has no active Global admin: at once.
    AtOnce,
    /// It has some, and none of them has signed in for [`AWAY`]: after [`OBJECTING`], unless one objects.
    UnlessObjected,
}

/// The way that is open at `now`; none where a Global admin signs in.
#[must_use]
pub fn way(admins: &[Admin], now: OffsetDateTime) -> Option<Way> {
    let is_here = |admin: &Admin| now < admin.seen_at + AWAY;
    match admins {
        [] => Some(Way::AtOnce),
        admins => (!admins.iter().any(is_here)).then_some(Way::UnlessObjected),
    }
}

named! {
    /// What became of a claim.
    pub enum ClaimOutcome {
        /// They are Global admin.
        Given = "given",
        /// A Global admin objected.
        Objected = "objected",
        Withdrawn = "withdrawn",
        /// They left, have the role some other way, or the company was suspended when it was due.
        Ended = "ended",
    }
}

/// Somebody has proved that they act for the company, and becomes Global admin unless one objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub member: MemberId,
    pub contact: Contact,
    pub domain: String,
    pub proved_at: OffsetDateTime,
    pub due_at: OffsetDateTime,
}

/// What a member is to put into DNS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub mpn_id: i64,
    pub token: String,
}

/// What all records of portals begin with.
const PREFIX: &str = "partner-portal=";

impl Record {
    /// The text of the record. The company's number in it tells whose it is who finds it.
    #[must_use]
    pub fn value(&self) -> String {
        format!("{PREFIX}{}-{}", self.mpn_id, self.token)
    }
}

/// The name at which the record of a mail domain is looked for.
#[must_use]
pub fn name_of(domain: &str) -> String {
    format!("_partner-portal.{domain}")
}

/// What was found at the name of a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The record.
    Right,
    /// A record of this company, made for somebody else or before.
    Stale,
    /// The record of another company: its number.
    OfAnotherCompany(i64),
    /// One text, another one.
    Another(String),
    /// So many, none of them a record.
    Others(usize),
    /// None, for this reason.
    Nothing(Answer),
}

/// Whether the record is among what DNS says.
#[must_use]
pub fn find(record: &Record, answer: Answer) -> Finding {
    let Answer::Texts(texts) = answer else { return Finding::Nothing(answer) };
    let value = record.value();
    if texts.iter().any(|text| text.trim() == value) {
        return Finding::Right;
    }
    let companies: Vec<i64> = texts.iter().filter_map(|text| company_of(text)).collect();
    match (companies.iter().find(|it| **it != record.mpn_id), companies.is_empty(), texts.as_slice()) {
        (_, false, _) if companies.contains(&record.mpn_id) => Finding::Stale,
        (Some(other), ..) => Finding::OfAnotherCompany(*other),
        (None, _, [only]) => Finding::Another(only.clone()),
        (None, ..) => Finding::Others(texts.len()),
    }
}

/// Of which company a text is the record.
fn company_of(text: &str) -> Option<i64> {
    let (mpn_id, _) = text.trim().strip_prefix(PREFIX)?.split_once('-')?;
    mpn_id.parse().ok()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn admin(seen_at: OffsetDateTime) -> Admin {
        let contact = Contact { name: "Claudia".to_owned(), email: "claudia@alpine.example".to_owned() };
        Admin { member: MemberId::new(), contact, seen_at }
    }

    #[test]
    fn a_global_admin_is_away_from_the_sixtieth_day_on_to_the_second() {
        let seen = datetime!(2026-09-21 10:00 UTC);
        let away = datetime!(2026-11-20 10:00 UTC);
        assert_eq!(away - seen, AWAY);
        let one = [admin(seen)];
        assert_eq!(way(&one, datetime!(2026-11-19 10:00 UTC)), None, "59 days");
        assert_eq!(way(&one, away - Duration::MICROSECOND), None);
        assert_eq!(way(&one, away), Some(Way::UnlessObjected));
        // One who signs in is enough.
        let two = [admin(seen), admin(seen + Duration::MICROSECOND)];
        assert_eq!(way(&two, away), None);
        assert_eq!(way(&two, away + Duration::MICROSECOND), Some(Way::UnlessObjected));
        assert_eq!(way(&[], away), Some(Way::AtOnce));
    }

    #[test]
    fn what_is_found_is_told_apart() {
        let record = Record { mpn_id: 4_100_001, token: "0".repeat(32) };
        let value = format!("partner-portal=4100001-{}", "0".repeat(32));
        assert_eq!(record.value(), value);
        assert_eq!(name_of("alpine.example"), "_partner-portal.alpine.example");
        let found =
            |texts: &[&str]| find(&record, Answer::Texts(texts.iter().map(|it| (*it).to_owned()).collect()));
        assert_eq!(found(&["v=spf1 -all", &value]), Finding::Right);
        assert_eq!(found(&[&format!(" {value} ")]), Finding::Right, "pasted with a space");
        assert_eq!(found(&["partner-portal=4100001-1"]), Finding::Stale);
        assert_eq!(found(&["partner-portal=4100002-1"]), Finding::OfAnotherCompany(4_100_002));
        assert_eq!(found(&["partner-portal=4100002-1", "partner-portal=4100001-1"]), Finding::Stale);
        assert_eq!(found(&["partner-portal=4100002-1", &value]), Finding::Right);
        assert_eq!(found(&["v=spf1 -all"]), Finding::Another("v=spf1 -all".to_owned()));
        assert_eq!(found(&["partner-portal=x"]), Finding::Another("partner-portal=x".to_owned()));
        assert_eq!(found(&["a", "b"]), Finding::Others(2));
        assert_eq!(find(&record, Answer::NoName), Finding::Nothing(Answer::NoName));
    }
}
