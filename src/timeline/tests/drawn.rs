use askama::Template;
use time::macros::date;

use super::samples::{TODAY, entry, many, of, small};
use crate::i18n::{Locale, Texts};
use crate::timeline::layout::{Form, Frame, Layout, Placed};
use crate::timeline::measure::Tenths;
use crate::timeline::range::Range;
use crate::timeline::table::rows;
use crate::timeline::{Entry, Kind, Overview, Timeline, View};
use crate::web::assets::ASSETS;

const FORMS: [Form; 2] = [Form::Wide, Form::Narrow];

fn en() -> &'static Texts {
    Locale::En.texts()
}

/// That nothing meets, and all stands within the picture.
fn check(timeline: &Timeline, t: &Texts) {
    for form in FORMS {
        let range = Range::of(timeline, (12, 24));
        let layout = Layout::of(timeline, range, form, t);
        let placed: Vec<&Placed<'_>> = layout.groups.iter().flat_map(|it| &it.placed).collect();
        let shown = timeline.entries().iter().filter(|it| range.shows(it.first(), it.last())).count();
        assert_eq!(placed.len(), shown);
        let wide = Tenths::units(form.width());
        for (at, one) in placed.iter().enumerate() {
            let place = format!("{form:?} {}", one.entry.id);
            let mut boxes = one.words.boxes();
            for line in &boxes {
                assert!(line.x.0 >= 0 && line.right() <= wide, "{place}: {line:?}");
                assert!(line.bottom() <= layout.height && line.y.0 > 0, "{place}");
                assert!(one.words.inside || !line.meets(one.shape), "{place}: words over their shape");
            }
            assert!(one.shape.x.0 >= 0 && one.shape.right() <= wide, "{place}: {:?}", one.shape);
            assert!(one.shape.width.0 >= 50, "{place}");
            boxes.push(one.shape);
            for other in &placed[at + 1..] {
                let others = other.words.boxes().into_iter().chain([other.shape]);
                for (a, b) in others.flat_map(|b| boxes.iter().map(move |a| (*a, b))) {
                    assert!(!a.meets(b), "{place} meets {}: {a:?} {b:?}", other.entry.id);
                }
            }
        }
        assert!(layout.today.0 >= 0 && layout.today <= wide);
        // The line of today is drawn where no words are, and nowhere twice.
        for (at, (from, to)) in layout.today_line.iter().enumerate() {
            let line = Frame { x: layout.today, y: *from, width: Tenths(1), height: Tenths(to.0 - from.0) };
            for one in &placed {
                let on = one.words.boxes().into_iter().find(|it| it.meets(line));
                assert!(on.is_none(), "{form:?} {}: the line of today runs through it", one.entry.id);
            }
            assert!(from < to && layout.today_line[..at].iter().all(|before| before.1 < *from), "{form:?}");
        }
        assert!(layout.today_line.last().is_none_or(|it| it.1 <= layout.height));
    }
}

#[test]
fn nothing_meets_of_few_many_and_of_all_on_one_day() {
    for locale in Locale::all() {
        check(&of(small()), locale.texts());
        check(&of(many()), locale.texts());
        for day in [TODAY, date!(2028 - 02 - 29), date!(2028 - 11 - 30)] {
            let one_day = |at: usize| {
                entry(&format!("e{at:02}"), Kind::ALL[at % 10], day, day, "Visual Studio Enterprise")
            };
            check(&of((0..40).map(one_day).collect()), locale.texts());
        }
        check(&of(Vec::new()), locale.texts());
    }
}

fn frame_of(entries: Vec<Entry>, id: &str) -> (Frame, Frame, (bool, bool)) {
    let timeline = of(entries);
    let layout = Layout::of(&timeline, Range::of(&timeline, (12, 24)), Form::Wide, en());
    let found = layout.groups.iter().flat_map(|it| &it.placed).find(|it| it.entry.id == id).unwrap();
    (found.shape, found.frame, found.cut)
}

#[test]
fn a_window_stands_in_the_line_of_its_year_right_after_it() {
    let (year, window) = (frame_of(small(), "m1").0, frame_of(small(), "w1").0);
    assert_eq!((year.y, year.right()), (window.y, window.x));
}

#[test]
fn a_bar_ends_with_its_last_day_and_is_open_where_it_goes_on() {
    let span = |first, last| frame_of(vec![entry("a", Kind::KeyUse, first, last, "A")], "a");
    // November 2026 to October 2027: 365 days of 880 units.
    let (shape, _, cut) = span(TODAY, date!(2027 - 10 - 31));
    assert_eq!((shape.x, shape.right(), cut), (Tenths(27 * 8800 / 365), Tenths(8800), (false, false)));
    let (shape, _, _) = span(TODAY, date!(2027 - 10 - 30));
    assert_eq!(shape.right(), Tenths(364 * 8800 / 365));
    let (shape, _, cut) = span(date!(2020 - 02 - 29), date!(2040 - 02 - 28));
    assert_eq!((shape.x, shape.right(), cut), (Tenths(0), Tenths(8800), (true, true)));
}

#[test]
fn the_table_tells_every_entry_and_its_days() {
    let timeline = of(many());
    let (groups, t) = (rows(&timeline, en()), en());
    let told = groups.iter().flat_map(|group| group.rows.iter().map(move |row| (group.name.as_str(), row)));
    let entries = timeline.entries();
    assert_eq!(told.clone().count(), 40);
    for (entry, (group, row)) in entries.iter().zip(told) {
        assert_eq!(
            (entry.group.as_str(), entry.title.as_str(), entry.detail.as_str()),
            (group, row.title.as_str(), row.detail.as_str())
        );
        assert_eq!(row.last.machine, entry.last().to_string());
        assert_eq!(
            row.first.as_ref().map(|it| it.machine.clone()),
            entry.kind.is_span().then(|| entry.first().to_string())
        );
        let name = entry.name("Shown…".to_owned(), t, TODAY);
        assert!(name.starts_with("Shown…, "), "{name}");
        for part in [&row.title, &row.last.text, &row.detail] {
            assert!(name.contains(part.as_str()), "{name}");
        }
    }
    let left = |last| rows(&of(vec![entry("a", Kind::GetBy, last, last, "A")]), en())[0].rows[0].left.clone();
    assert_eq!(left(date!(2026 - 11 - 27)), "past");
    assert_eq!([left(TODAY), left(date!(2026 - 11 - 29)), left(date!(2030 - 11 - 28))], ["0", "1", "1,461"]);
}

#[test]
fn every_entry_in_the_picture_is_in_the_table_and_leads_to_the_same_page() {
    let html = View::of(&of(many()), en()).render().unwrap();
    let (pictures, table) = html.split_once("<details").unwrap();
    let count = |text: &str, what: &str| text.matches(what).count();
    // Twice: for wide places and for narrow ones.
    assert_eq!(count(pictures, "role=\"listitem\""), 80);
    assert_eq!(count(table, "scope=\"row\""), 40);
    assert_eq!(count(pictures, "<a "), 2 * count(table, "<a "));
}

#[test]
fn what_the_policy_for_content_refuses_stands_nowhere_and_signs_are_escaped() {
    let mut entries = small();
    entries[0].title = "<script>\"&'".to_owned();
    entries[0].detail = "<b>".to_owned();
    let timeline = of(entries);
    let html = View::of(&timeline, en()).render().unwrap()
        + &Overview::of(&timeline, "/x".into(), en()).render().unwrap();
    for refused in ["style=", "<style", "<script", " on", "<b>"] {
        let found = html.match_indices(refused).find(|(at, _)| {
            refused != " on"
                || html[*at..]
                    .split_once('=')
                    .is_some_and(|(it, _)| it.trim().chars().all(|c| c.is_ascii_lowercase()))
        });
        assert_eq!(found, None, "{refused}");
    }
}

#[test]
fn without_entries_it_says_so() {
    let none = of(Vec::new());
    let html = View::of(&none, en()).render().unwrap();
    assert_eq!(html, "<p class=\"muted\">No dates yet. They appear here once there is a membership.</p>");
    assert!(Overview::of(&none, "/x".into(), en()).render().unwrap().contains("No dates yet"));
}

#[test]
fn the_picture_of_a_company() {
    let timeline = of(small());
    let whole = View::of(&timeline, en()).render().unwrap();
    // Its address changes with its content.
    insta::assert_snapshot!("timeline", whole.replace(&ASSETS.icons, "icons.svg"));
    let overview = Overview::of(&timeline, "/partners/4100001/membership".to_owned(), en());
    insta::assert_snapshot!("overview", overview.render().unwrap());
}
