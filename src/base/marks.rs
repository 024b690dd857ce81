//! Where a page of a long list begins: beside a row, which a mark in the address names. A page far down is then found as
//! fast as the first, and doesn't move when rows are added or taken out on the pages before it.

use time::OffsetDateTime;
use uuid::Uuid;

use super::ids::{ApplicationId, MailId};

/// What names a row in the order of its list.
pub trait Mark: Copy + Send + Sync + 'static {
    /// The mark as addresses have it.
    fn encode(self) -> String;
    /// Reads a mark, in the one form that the portal itself writes. Its row need not be in the list any more.
    fn decode(text: &str) -> Option<Self>;
}

/// Where a page lies in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At<M> {
    /// At the start of the list.
    Start,
    /// It begins with the row after this one.
    After(M),
    /// It ends with the row before this one.
    Before(M),
}

/// A row of a list that is ordered by a time: those of the same moment by their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeMark {
    pub at: OffsetDateTime,
    /// The row's id.
    pub id: Uuid,
}

impl TimeMark {
    /// Comes before every row.
    pub const FIRST: Self = Self { at: OffsetDateTime::UNIX_EPOCH, id: Uuid::nil() };
}

impl Mark for TimeMark {
    fn encode(self) -> String {
        // The database counts in microseconds.
        format!("{}-{}", self.at.unix_timestamp_nanos() / 1_000, self.id)
    }

    fn decode(text: &str) -> Option<Self> {
        let (micros, id) = text.split_once('-')?;
        let micros: u64 = micros.parse().ok()?;
        let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1_000).ok()?;
        let id: Uuid = id.parse().ok()?;
        (format!("{micros}-{id}") == text).then_some(Self { at, id })
    }
}

/// A number that is above 0, such as a company's.
impl Mark for i64 {
    fn encode(self) -> String {
        self.to_string()
    }

    fn decode(text: &str) -> Option<Self> {
        text.parse().ok().filter(|number: &Self| *number > 0 && number.to_string() == text)
    }
}

impl Mark for Uuid {
    fn encode(self) -> String {
        self.to_string()
    }

    fn decode(text: &str) -> Option<Self> {
        text.parse().ok().filter(|id: &Self| id.to_string() == text)
    }
}

impl Mark for MailId {
    fn encode(self) -> String {
        self.0.encode()
    }

    fn decode(text: &str) -> Option<Self> {
        Uuid::decode(text).map(Self)
    }
}

impl Mark for ApplicationId {
    fn encode(self) -> String {
        self.0.encode()
    }

    fn decode(text: &str) -> Option<Self> {
        Uuid::decode(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const ID: &str = "01939a3c-0000-7000-8000-00000000000a";

    #[test]
    fn a_mark_is_read_as_it_is_written_and_in_no_other_form() {
        let id: Uuid = ID.parse().unwrap();
        let mark = TimeMark { at: datetime!(2026-11-20 10:00:00.123456 UTC), id };
        let text = mark.encode();
        assert_eq!(text, format!("1795168800123456-{ID}"));
        assert_eq!(TimeMark::decode(&text), Some(mark));
        let long = format!("99999999999999999999-{ID}");
        let far = format!("{}-{ID}", u64::MAX);
        let (plus, zero) = (format!("+1-{ID}"), format!("01-{ID}"));
        for odd in ["", "1", "-", "1-", "1-x", ID, &long, &far, &plus, &zero, &text.to_uppercase()] {
            assert_eq!(TimeMark::decode(odd), None, "{odd}");
        }
        assert_eq!(TimeMark::decode(&TimeMark::FIRST.encode()), Some(TimeMark::FIRST));
    }

    #[test]
    fn a_number_is_a_mark_in_its_one_form() {
        assert_eq!(i64::decode(&4_100_001.encode()), Some(4_100_001));
        for odd in ["", "0", "-1", "+1", "01", "1.0", " 1", "99999999999999999999"] {
            assert_eq!(i64::decode(odd), None, "{odd}");
        }
    }

    #[test]
    fn an_id_is_a_mark_in_its_one_form() {
        let id: Uuid = ID.parse().unwrap();
        assert_eq!(MailId::decode(&MailId(id).encode()), Some(MailId(id)));
        let (bare, braced) = (id.simple().to_string(), format!("{{{ID}}}"));
        for odd in ["", "1", &bare, &braced, &ID.to_uppercase(), &format!(" {ID}")] {
            assert_eq!(MailId::decode(odd), None, "{odd}");
        }
    }
}
