//! Announcements: a line at the top of the pages of all companies, or of some, from one moment to another (decision 81). How what was
//! typed is read.

pub mod acts;
pub mod console;
pub mod paths;
pub mod portal;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use time::format_description::well_known::Iso8601;
use time::macros::format_description;
use time::{Date, OffsetDateTime, Time};

use crate::base::clock;
use crate::base::ids::{AnnouncementId, PartnerId};
use crate::base::typed::{self, TextProblem};
use crate::i18n::Locale;

/// The language that must be written: whoever reads one that isn't, gets this.
pub const OWN: Locale = Locale::En;
/// To so many companies by number at most.
pub const MOST_COMPANIES: usize = 500;

/// An announcement by language.
pub type Texts = BTreeMap<Locale, String>;

/// On whose pages it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    All,
    /// On those of these companies, by id and number.
    These(Vec<(PartnerId, i64)>),
}

/// What was typed, field by field.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub texts: Texts,
    pub from_day: String,
    pub from_time: String,
    pub to_day: String,
    pub to_time: String,
    pub to_all: bool,
    pub companies: String,
    pub dismissible: bool,
}

/// What is left to be looked up are the companies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub texts: Texts,
    pub begins_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    /// The numbers of the companies; none: to all.
    pub numbers: Option<BTreeSet<i64>>,
    pub dismissible: bool,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Text(Locale),
    FromDay,
    FromTime,
    ToDay,
    ToTime,
    Companies,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Text(TextProblem),
    NoDay,
    NoTime,
    /// It would end before it begins, or as it does.
    EndsFirst,
    /// It would be over already.
    Past,
    NoCompanies,
    TooMany,
    /// No companies have these numbers.
    Unknown(Vec<String>),
}

/// What is wrong, and where.
pub type Wrong = (Field, Why);

/// Reads what was typed. Days and times are of UTC, the programme's zone; a day without a time counts whole.
///
/// # Errors
/// All that is wrong, in the order of the form.
pub fn read(typed: &Typed, now: OffsetDateTime) -> Result<Draft, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut texts = Texts::new();
    for (language, text) in &typed.texts {
        match typed::line(text) {
            Ok(text) => _ = texts.insert(*language, text),
            Err(TextProblem::Missing) if *language != OWN => {}
            Err(problem) => wrong.push((Field::Text(*language), Why::Text(problem))),
        }
    }
    if !typed.texts.contains_key(&OWN) {
        wrong.push((Field::Text(OWN), Why::Text(TextProblem::Missing)));
    }
    let begins_at = moment((&typed.from_day, Field::FromDay), (&typed.from_time, Field::FromTime), beginning);
    let ends_at = moment((&typed.to_day, Field::ToDay), (&typed.to_time, Field::ToTime), end);
    let begins_at = begins_at.map_err(|it| wrong.push(it)).ok();
    let ends_at = ends_at.map_err(|it| wrong.push(it)).ok();
    match begins_at.zip(ends_at) {
        Some((begins, ends)) if ends <= begins => wrong.push((Field::ToDay, Why::EndsFirst)),
        Some((_, ends)) if ends <= now => wrong.push((Field::ToDay, Why::Past)),
        _ => {}
    }
    let numbers = if typed.to_all { Ok(None) } else { numbers(&typed.companies).map(Some) };
    let numbers = numbers.map_err(|why| wrong.push((Field::Companies, why))).ok();
    match (begins_at, ends_at, numbers) {
        (Some(begins_at), Some(ends_at), Some(numbers)) if wrong.is_empty() => {
            Ok(Draft { texts, begins_at, ends_at, numbers, dismissible: typed.dismissible })
        }
        _ => Err(wrong),
    }
}

/// The moment of a day and a time; without a time, what the day gives.
fn moment(
    (day, of_day): (&str, Field),
    (time, of_time): (&str, Field),
    whole: fn(Date) -> Option<OffsetDateTime>,
) -> Result<OffsetDateTime, Wrong> {
    let day = day.trim();
    let read = Date::parse(day, &Iso8601::DATE).ok().filter(|it| it.to_string() == day);
    let day = read.ok_or((of_day, Why::NoDay))?;
    let time = time.trim();
    if time.is_empty() {
        return whole(day).ok_or((of_day, Why::NoDay));
    }
    let time =
        Time::parse(time, format_description!("[hour]:[minute]")).map_err(|_| (of_time, Why::NoTime))?;
    Ok(day.with_time(time).assume_utc())
}

fn beginning(day: Date) -> Option<OffsetDateTime> {
    Some(day.midnight().assume_utc())
}

fn end(day: Date) -> Option<OffsetDateTime> {
    clock::end_of(day, &TimeZone::UTC).ok()
}

/// The numbers of companies, as people paste them.
fn numbers(typed: &str) -> Result<BTreeSet<i64>, Why> {
    let parts = typed.split(|it: char| it.is_whitespace() || matches!(it, ',' | ';' | '，' | '、' | '；'));
    let parts: Vec<String> = parts.filter(|it| !it.is_empty()).map(typed::code).collect();
    let unknown: Vec<String> = parts.iter().filter(|it| it.parse::<i64>().is_err()).cloned().collect();
    let read: BTreeSet<i64> = parts.iter().filter_map(|it| it.parse().ok()).collect();
    match read.len() {
        _ if !unknown.is_empty() => Err(Why::Unknown(unknown)),
        0 => Err(Why::NoCompanies),
        more if more > MOST_COMPANIES => Err(Why::TooMany),
        _ => Ok(read),
    }
}

/// How one stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Planned,
    Running,
    Over,
}

/// An announcement as operators have written it.
#[derive(Clone, Debug)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub version: i32,
    pub texts: Texts,
    pub begins_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub to_all: bool,
    /// The numbers of the companies, in their order.
    pub numbers: Vec<i64>,
    pub dismissible: bool,
    /// When it was last changed, and by whom.
    pub changed: (OffsetDateTime, String),
}

impl Announcement {
    /// How it stands: from the first moment on, and before the last.
    #[must_use]
    pub fn state(&self, now: OffsetDateTime) -> State {
        match () {
            () if self.ends_at <= now => State::Over,
            () if now < self.begins_at => State::Planned,
            () => State::Running,
        }
    }

    /// Its text in the programme's own language.
    #[must_use]
    pub fn about(&self) -> &str {
        self.texts.get(&OWN).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);

    fn typed() -> Typed {
        Typed {
            texts: Texts::from([(OWN, " Closed \t on Friday ".to_owned()), (Locale::Fr, " ".to_owned())]),
            from_day: "2026-11-20".to_owned(),
            to_day: "2026-11-21".to_owned(),
            to_all: true,
            ..Typed::default()
        }
    }

    #[test]
    fn a_day_without_a_time_counts_whole() {
        let draft = read(&typed(), NOW).unwrap();
        assert_eq!(draft.texts, Texts::from([(OWN, "Closed on Friday".to_owned())]));
        assert_eq!(
            (draft.begins_at, draft.ends_at),
            (datetime!(2026-11-20 00:00 UTC), datetime!(2026-11-22 00:00 UTC))
        );
        let timed = Typed { from_time: "09:30".to_owned(), to_time: "17:00".to_owned(), ..typed() };
        let draft = read(&timed, NOW).unwrap();
        assert_eq!(
            (draft.begins_at, draft.ends_at),
            (datetime!(2026-11-20 09:30 UTC), datetime!(2026-11-21 17:00 UTC))
        );
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let wrong = |typed: Typed| read(&typed, NOW).unwrap_err();
        let none =
            Typed { texts: Texts::from([(OWN, String::new())]), from_day: "soon".to_owned(), ..typed() };
        assert_eq!(
            wrong(none),
            [(Field::Text(OWN), Why::Text(TextProblem::Missing)), (Field::FromDay, Why::NoDay)]
        );
        let long = Typed { texts: Texts::from([(OWN, "字".repeat(201))]), ..typed() };
        assert_eq!(wrong(long), [(Field::Text(OWN), Why::Text(TextProblem::TooLong))]);
        for (from, to, why) in [
            (("2026-11-21", ""), ("2026-11-20", ""), Why::EndsFirst),
            (("2026-11-20", "12:00"), ("2026-11-20", "12:00"), Why::EndsFirst),
            (("2026-11-18", ""), ("2026-11-19", ""), Why::Past),
            (("2026-11-18", ""), ("2026-11-20", "10:00"), Why::Past),
        ] {
            let typed = Typed {
                from_day: from.0.to_owned(),
                from_time: from.1.to_owned(),
                to_day: to.0.to_owned(),
                to_time: to.1.to_owned(),
                ..typed()
            };
            assert_eq!(wrong(typed), [(Field::ToDay, why)], "{from:?} {to:?}");
        }
        let just = Typed {
            from_day: "2026-11-18".to_owned(),
            to_day: "2026-11-20".to_owned(),
            to_time: "10:01".to_owned(),
            ..typed()
        };
        assert!(read(&just, NOW).is_ok());
        let timed = Typed { to_time: "9 o’clock".to_owned(), ..typed() };
        assert_eq!(wrong(timed), [(Field::ToTime, Why::NoTime)]);
    }

    #[test]
    fn companies_are_named_by_number_however_they_are_pasted() {
        let to = |companies: &str| Typed { to_all: false, companies: companies.to_owned(), ..typed() };
        let read_of = |companies: &str| read(&to(companies), NOW);
        let both = Some(BTreeSet::from([4_100_001, 4_100_002]));
        for pasted in ["4100001, 4100002", "4100002\r\n4100001\r\n4100002", "４１００００１、4100002"]
        {
            assert_eq!(read_of(pasted).unwrap().numbers, both, "{pasted}");
        }
        assert_eq!(read_of(" ").unwrap_err(), [(Field::Companies, Why::NoCompanies)]);
        let unknown = Why::Unknown(vec!["ALPINE".to_owned()]);
        assert_eq!(read_of("4100001 alpine").unwrap_err(), [(Field::Companies, unknown)]);
        let many: String = (0..=MOST_COMPANIES).map(|it| format!("{it}\n")).collect();
        assert_eq!(read_of(&many).unwrap_err(), [(Field::Companies, Why::TooMany)]);
    }
}
