use time::Date;
use time::macros::date;

use super::samples::{TODAY, entry, of};
use crate::i18n::Locale;
use crate::timeline::measure::{Tenths, cut, width, wrap};
use crate::timeline::range::{Outside, Range, Tick, ticks};
use crate::timeline::{Kind, Timeline};

const WHOLE: (i32, i32) = (12, 24);

fn span(first: Date, last: Date) -> Timeline {
    of(vec![entry("a", Kind::Subscription, first, last, "A")])
}

fn range(first: Date, last: Date) -> (Date, Date) {
    let Range { from, end } = Range::of(&span(first, last), WHOLE);
    (from, end)
}

#[test]
fn the_shown_months_begin_with_what_is_not_past_at_most_a_year_back() {
    let ends = date!(2027 - 03 - 31);
    assert_eq!(range(date!(2026 - 03 - 31), ends).0, date!(2026 - 03 - 01));
    assert_eq!(range(date!(2025 - 11 - 30), ends).0, date!(2025 - 11 - 01), "a year back");
    assert_eq!(range(date!(2020 - 01 - 01), ends).0, date!(2025 - 11 - 01), "not further");
    assert_eq!(range(date!(2027 - 02 - 01), ends).0, date!(2026 - 11 - 01), "today is shown");
    // What ended today is not past, what ended yesterday is.
    assert_eq!(range(date!(2026 - 02 - 28), TODAY).0, date!(2026 - 02 - 01));
    assert_eq!(range(date!(2026 - 02 - 28), date!(2026 - 11 - 27)).0, date!(2026 - 11 - 01));
}

#[test]
fn they_end_with_the_last_day_at_least_three_months_and_at_most_two_years_ahead() {
    assert_eq!(range(TODAY, TODAY).1, date!(2027 - 03 - 01));
    assert_eq!(range(TODAY, date!(2027 - 03 - 01)).1, date!(2027 - 04 - 01));
    assert_eq!(range(TODAY, date!(2028 - 02 - 29)).1, date!(2028 - 03 - 01), "a leap day is shown");
    assert_eq!(range(TODAY, date!(2028 - 11 - 30)).1, date!(2028 - 12 - 01));
    assert_eq!(range(TODAY, date!(2040 - 01 - 01)).1, date!(2028 - 12 - 01));
    let none = Range::of(&of(Vec::new()), WHOLE);
    assert_eq!((none.from, none.end), (date!(2026 - 11 - 01), date!(2027 - 03 - 01)));
}

#[test]
fn what_lies_outside_is_counted_at_its_side() {
    let day = |id: &str, day| entry(id, Kind::GetBy, day, day, id);
    let timeline = of(vec![
        day("a", date!(2026 - 10 - 31)),
        day("b", date!(2026 - 11 - 01)),
        day("c", date!(2028 - 11 - 30)),
        day("d", date!(2028 - 12 - 01)),
        entry("e", Kind::KeyUse, date!(2028 - 11 - 30), date!(2029 - 11 - 30), "e"),
    ]);
    let range = Range::of(&timeline, WHOLE);
    assert_eq!((range.from, range.end), (date!(2026 - 11 - 01), date!(2028 - 12 - 01)));
    assert_eq!(range.outside(&timeline), Outside { earlier: 1, later: 1 });
    assert!(range.shows(range.from, range.from) && !range.shows(range.end, range.end));
}

#[test]
fn a_day_stands_where_its_share_of_the_days_is() {
    let range = Range { from: date!(2028 - 02 - 01), end: date!(2028 - 03 - 01) };
    let wide = Tenths(2900);
    let at = |day| range.place(day, wide).to_string();
    assert_eq!(range.day(wide), Tenths(100));
    assert_eq!(at(date!(2028 - 02 - 01)), "0");
    assert_eq!(at(date!(2028 - 02 - 29)), "280");
    assert_eq!(at(date!(2028 - 03 - 01)), "290");
    assert_eq!(at(date!(2020 - 01 - 01)), "0");
    assert_eq!(at(date!(2040 - 01 - 01)), "290");
    assert_eq!(Tenths(-35).to_string(), "-3.5");
}

/// Each label with where it begins and ends, of years and of months.
fn labels(range: Range, wide: Tenths, locale: Locale) -> [Vec<(i32, i32)>; 2] {
    let all = ticks(range, wide, locale);
    let ends = |x: Tenths, words: &str| (x.0 + 30, x.0 + 30 + width(words).0);
    let years = all.iter().filter_map(|it| it.year.as_ref().map(|words| ends(it.x, words)));
    let months = all.iter().filter_map(|it| it.month.as_ref().map(|words| ends(it.x, words)));
    [years.collect(), months.collect()]
}

#[test]
fn labels_of_the_axis_never_meet_whatever_is_shown() {
    for locale in Locale::all() {
        for start in 0..12 {
            for months in 1..=120 {
                let from = crate::dates::add_months(date!(2026 - 01 - 01), start);
                let range = Range { from, end: crate::dates::add_months(from, months) };
                for wide in [288, 880] {
                    let rows = labels(range, Tenths::units(wide), locale);
                    let place = format!("{locale} {from} {months} {wide}: {rows:?}");
                    assert!(rows.iter().any(|row| !row.is_empty()), "{place}");
                    for row in rows {
                        assert!(row.windows(2).all(|pair| pair[0].1 + 50 <= pair[1].0), "{place}");
                        assert!(row.last().is_none_or(|last| last.1 <= wide * 10), "{place}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_axis_tells_months_then_every_other_then_quarters_then_years() {
    let told = |months, wide| {
        let range = Range {
            from: date!(2026 - 11 - 01),
            end: crate::dates::add_months(date!(2026 - 11 - 01), months),
        };
        let all = ticks(range, Tenths::units(wide), Locale::En);
        let tick = |it: &Tick| {
            format!(
                "{}{}",
                it.month.clone().unwrap_or_default(),
                it.year.clone().map(|it| format!(" {it}")).unwrap_or_default()
            )
        };
        all.iter().map(tick).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told(4, 880), "Nov 2026, Dec, Jan 2027, Feb");
    assert_eq!(told(12, 288), "Nov 2026, Jan 2027, Mar, May, Jul, Sept");
    assert_eq!(told(18, 288), "Jan 2027, Apr, Jul, Oct, Jan 2028, ");
    assert_eq!(told(36, 288), "Jan 2027, Jul, Jan 2028, Jul, Jan 2029, Jul");
    assert_eq!(told(120, 288), " 2028,  2030,  2032,  2034, ");
}

#[test]
fn words_are_cut_and_wrapped_where_there_is_no_room() {
    let room = width("Visual Studio");
    assert_eq!(cut("Visual Studio", room), "Visual Studio");
    assert_eq!(cut("Visual Studio E", room), "Visual Stud…");
    assert_eq!(wrap("Visual Studio Enterprise", room, 2), ["Visual Studio", "Enterprise"]);
    assert_eq!(wrap("Visual Studio Enterprise with more", room, 2), ["Visual Studio", "Enterprise…"]);
    assert_eq!(wrap("", room, 2), [""; 0]);
    assert_eq!(wrap("分配席位分配席位", Tenths::units(13 * 4), 3), ["分配席位", "分配席位"]);
    let words = "Назначение WWWWWWWWWWWWWWWWWWWWW iiiiiiiiii-席位席位/of Visual Studio Enterprise";
    for room in (40..300).map(Tenths::units) {
        let lines = wrap(words, room, 99);
        assert!(lines.iter().all(|line| !line.is_empty() && width(line) <= room), "{room}: {lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), words.replace(' ', ""), "nothing is lost");
    }
}
