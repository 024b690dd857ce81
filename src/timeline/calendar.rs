//! The dates as an iCalendar (RFC 5545) of all-day events: no zone, since a day of the company is that day in any calendar; an
//! event ends on the day after its last, as Outlook wants it; its stamp and number come from when its data changed, so that
//! what is unchanged stays the same to the byte. It holds titles and memberships, and none of the details, so no person's name.

use std::fmt::Write as _;

use time::macros::format_description;
use time::{Date, OffsetDateTime, UtcOffset};

use super::{Entry, Kind, Timeline};
use crate::dates;
use crate::i18n::Texts;

/// The longest line, in octets without its end.
const LINE: usize = 75;
/// The moment from which changes of an event are numbered, in seconds since 1970: 1 January 2020.
const NUMBERED_FROM: i64 = 1_577_836_800;

/// The calendar, named `name`. `host` makes the names of its events unlike those of any other portal, `origin` what they
/// lead to an address.
#[must_use]
pub fn write(timeline: &Timeline, (host, origin): (&str, &str), name: &str, t: &Texts) -> String {
    let mut lines = Lines(String::new());
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Partner portal//Timeline//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        lines.add(line);
    }
    for property in ["NAME", "X-WR-CALNAME"] {
        lines.add(&format!("{property}:{}", escaped(name)));
    }
    for line in ["REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H"] {
        lines.add(line);
    }
    for entry in timeline.entries() {
        lines.event(entry, (host, origin), t);
    }
    lines.add("END:VCALENDAR");
    lines.0
}

struct Lines(String);

impl Lines {
    /// A line, folded so that no character is parted, and not beside a space: there are readers that would lose it.
    fn add(&mut self, line: &str) {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let is_space = |at: usize| rest.as_bytes().get(at) == Some(&b' ');
            let may_end = |at: &usize| rest.is_char_boundary(*at) && !is_space(*at) && !is_space(*at - 1);
            let longest = rest.floor_char_boundary(room);
            let end = (1..=room).rev().find(may_end).unwrap_or(longest);
            self.0.push_str(&rest[..end]);
            self.0.push_str("\r\n ");
            rest = &rest[end..];
            room = LINE - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }

    fn event(&mut self, entry: &Entry, (host, origin): (&str, &str), t: &Texts) {
        // What lasts for months stands in a calendar on its last day alone; the window is as long as it is open.
        let (first, title) = match entry.kind {
            Kind::Window => (entry.first(), entry.whole_title()),
            _ if entry.kind.is_span() => (entry.last(), t.calendar_last_day(entry.whole_title())),
            _ => (entry.last(), entry.whole_title()),
        };
        let stamp = utc(entry.changed_at);
        self.add("BEGIN:VEVENT");
        self.add(&format!("UID:{}@{host}", entry.id));
        self.add(&format!("DTSTAMP:{stamp}"));
        self.add(&format!("LAST-MODIFIED:{stamp}"));
        self.add(&format!("SEQUENCE:{}", number(entry.changed_at)));
        self.add(&format!("DTSTART;VALUE=DATE:{}", day(first)));
        self.add(&format!("DTEND;VALUE=DATE:{}", day(dates::day_after(entry.last()))));
        self.add(&format!("SUMMARY:{}", escaped(&title)));
        if let Some(href) = &entry.href {
            self.add(&format!("URL:{origin}{href}"));
        }
        self.add("TRANSP:TRANSPARENT");
        self.add("END:VEVENT");
    }
}

/// Grows with each change, and needs no counter to be kept.
fn number(changed_at: OffsetDateTime) -> i32 {
    i32::try_from((changed_at.unix_timestamp() - NUMBERED_FROM).max(0)).unwrap_or(i32::MAX)
}

fn day(date: Date) -> String {
    let mut text = String::new();
    // Writing into a text doesn't fail.
    let _ = write!(text, "{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day());
    text
}

fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}

/// A text as a value: signs with a meaning are marked, control signs but the line's end left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}
