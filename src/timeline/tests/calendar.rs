use ical::parser::Component;
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use time::Date;
use time::macros::{date, datetime};

use super::samples::{entry, many, of, small};
use crate::i18n::Locale;
use crate::timeline::{Entry, Kind, calendar};

fn written(entries: Vec<Entry>) -> String {
    calendar::write(
        &of(entries),
        ("portal.example", "https://portal.example"),
        "Contoso, dates",
        Locale::En.texts(),
    )
}

/// By a reader that has nothing to do with the writer.
fn read(text: &str) -> IcalCalendar {
    let mut calendars = ical::IcalParser::new(text.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar
}

fn value(event: &IcalEvent, name: &str) -> String {
    event.get_property(name).and_then(|it| it.value.clone()).unwrap_or_default()
}

fn days(kind: Kind, first: Date, last: Date) -> (String, String, String) {
    let calendar = read(&written(vec![entry("a", kind, first, last, "A")]));
    let event = &calendar.events[0];
    for name in ["DTSTART", "DTEND"] {
        let params = event.get_property(name).unwrap().params.clone().unwrap();
        assert_eq!(params, [("VALUE".to_owned(), vec!["DATE".to_owned()])], "no zone, no time");
    }
    (value(event, "DTSTART"), value(event, "DTEND"), value(event, "SUMMARY"))
}

#[test]
fn a_day_ends_on_the_day_after_it() {
    let told = |kind, first, last| {
        let (start, end, title) = days(kind, first, last);
        format!("{start} {end} {title}")
    };
    let (leap, last) = (date!(2028 - 02 - 29), date!(2026 - 12 - 31));
    assert_eq!(told(Kind::GetBy, leap, leap), "20280229 20280301 A");
    assert_eq!(told(Kind::GetBy, last, last), "20261231 20270101 A");
    assert_eq!(told(Kind::Window, date!(2026 - 12 - 15), date!(2027 - 01 - 13)), "20261215 20270114 A");
    assert_eq!(
        told(Kind::KeyUse, date!(2026 - 03 - 01), date!(2027 - 02 - 28)),
        "20270228 20270301 Last day: A"
    );
}

#[test]
fn every_entry_is_an_event_of_its_own_name() {
    let text = written(many());
    let calendar = read(&text);
    assert_eq!(calendar.get_property("X-WR-CALNAME").unwrap().value.as_deref(), Some("Contoso\\, dates"));
    assert_eq!(calendar.get_property("REFRESH-INTERVAL").unwrap().value.as_deref(), Some("PT12H"));
    let timeline = of(many());
    assert_eq!(calendar.events.len(), 40);
    for (entry, event) in timeline.entries().iter().zip(&calendar.events) {
        assert_eq!(value(event, "UID"), format!("{}@portal.example", entry.id));
        assert_eq!(value(event, "DTSTAMP"), "20261120T083000Z");
        let title = value(event, "SUMMARY").replace("\\,", ",");
        assert!(title.contains(&entry.title) && title.ends_with(&entry.group), "{title}");
    }
    assert!(!text.contains("TZID") && !text.contains("VTIMEZONE"));
}

#[test]
fn what_is_unchanged_stays_the_same_and_a_change_has_a_higher_number() {
    assert_eq!(written(small()), written(small()));
    let number = |changed_at| {
        let day = date!(2027 - 01 - 13);
        let changed = Entry::new("a".to_owned(), Kind::GetBy, (day, day), "A".to_owned(), changed_at);
        let calendar = read(&written(vec![changed]));
        let event = &calendar.events[0];
        assert_eq!(value(event, "DTSTAMP"), value(event, "LAST-MODIFIED"));
        (value(event, "SEQUENCE").parse::<i32>().unwrap(), value(event, "DTSTAMP"))
    };
    let stamp = number(datetime!(2026-11-20 01:30 +2)).1;
    assert_eq!(stamp, "20261119T233000Z");
    let number = |changed_at| number(changed_at).0;
    assert_eq!(number(datetime!(2019-05-01 00:00 UTC)), 0);
    assert_eq!(number(datetime!(2020-01-01 00:00:01 UTC)), 1);
    assert_eq!(number(datetime!(2026-11-20 10:30:01 +2)) - number(datetime!(2026-11-20 08:30 UTC)), 1);
    assert_eq!(number(datetime!(2200-01-01 00:00 UTC)), i32::MAX);
}

#[test]
fn details_stay_in_the_portal() {
    let mut entries = small();
    entries[0].detail = "Held by Alex Example".to_owned();
    assert!(!written(entries).replace("\r\n ", "").contains("Alex"));
}

#[test]
fn lines_are_folded_within_75_octets_and_no_character_is_parted() {
    for start in 0..80 {
        let title = format!("{}{}", "a".repeat(start), "Подписка 席位é🙂".repeat(12));
        let day = date!(2027 - 01 - 13);
        let text = written(vec![entry("a", Kind::GetBy, day, day, &title)]);
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(value(&read(&text).events[0], "SUMMARY"), title);
    }
}

#[test]
fn signs_with_a_meaning_are_marked_and_none_ends_a_line() {
    let day = date!(2027 - 01 - 13);
    let title = "a;b,c\\d\ne\r\nf\rg\u{7}: \"h\"\nEND:VEVENT";
    let calendar = read(&written(vec![entry("a", Kind::GetBy, day, day, title)]));
    assert_eq!(calendar.events.len(), 1);
    assert_eq!(value(&calendar.events[0], "SUMMARY"), "a\\;b\\,c\\\\d\\ne\\nf\\ng: \"h\"\\nEND:VEVENT");
}
