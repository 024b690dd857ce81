//! The picture as SVG, with the table behind it: shapes and words of the layout, for the template.
//!
//! It stands on the page twice, once for wide places and once for narrow ones, and the style sheet shows one: letters of a
//! single picture would be unreadable on a telephone, and scrolling sideways would hide what is next. What is not shown is
//! not there for assistive technology either.

use askama::Template;
use time::Date;

use super::layout::{BAR, Form, Frame, LEADING, Layout, Placed, Words};
use super::mark::Mark;
use super::measure::{Tenths, bold_width, for_bold, width, wrap};
use super::range::{Outside, Range, Tick};
use super::table::{Rows, rows};
use super::{Entry, Timeline};
use crate::i18n::Texts;

/// A year back and two ahead are shown at most; on the overview what comes within a year.
const MONTHS: (i32, i32) = (12, 24);
const MONTHS_GLANCED: (i32, i32) = (0, 12);
/// So many dates stand on the overview.
const GLANCED: usize = 4;
/// The widest caption, in units, and its margin.
const CAPTION: i32 = 380;
const MARGIN: i32 = 10;

/// The whole timeline: picture, legend, and all of it as a table.
#[derive(Template)]
#[template(path = "timeline/timeline.html")]
pub struct View {
    t: &'static Texts,
    pictures: Vec<Picture>,
    legend: Vec<(Mark, String)>,
    outside: Outside,
    groups: Vec<Rows>,
}

/// The next dates of it, small.
#[derive(Template)]
#[template(path = "timeline/overview.html")]
pub struct Overview {
    t: &'static Texts,
    picture: Option<Picture>,
    more: usize,
    href: String,
}

impl View {
    /// For a page in this language.
    #[must_use]
    pub fn of(timeline: &Timeline, t: &'static Texts) -> Self {
        let range = Range::of(timeline, MONTHS);
        let of = |(form, id, class)| Picture::of(timeline, range, form, (id, class), t);
        let forms = [(Form::Wide, "tl-w", "tl-wide"), (Form::Narrow, "tl-n", "tl-narrow")];
        let legend = timeline.kinds().into_iter().map(|kind| (Mark::of_legend(kind), kind.word(t)));
        Self {
            t,
            pictures: forms.map(of).into(),
            legend: legend.collect(),
            outside: range.outside(timeline),
            groups: rows(timeline, t),
        }
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

impl Overview {
    /// For a page in this language; `href` is where the whole timeline stands.
    #[must_use]
    pub fn of(timeline: &Timeline, href: String, t: &'static Texts) -> Self {
        let (next, more) = timeline.next(GLANCED);
        let range = Range::of(&next, MONTHS_GLANCED);
        let later = range.outside(&next).later;
        let shown = next.entries().len() > later;
        let picture = shown.then(|| Picture::of(&next, range, Form::Narrow, ("tl-s", "tl-small"), t));
        Self { t, picture, more: more + later, href }
    }
}

/// One picture.
struct Picture {
    /// What its ids begin with.
    id: &'static str,
    class: &'static str,
    width: Tenths,
    height: Tenths,
    ticks: Vec<Tick>,
    today: Today,
    groups: Vec<Group>,
}

struct Today {
    /// The line, in pieces.
    line: String,
    words: String,
    label: Frame,
}

struct Group {
    /// As much of it as there is room for, and all of it.
    name: String,
    all: String,
    top: Tenths,
    items: Vec<Item>,
}

/// An entry, ready to be drawn.
struct Item {
    class: String,
    href: Option<String>,
    /// All of it in words.
    name: String,
    hit: Frame,
    mark: Mark,
    words: Words,
    caption: Caption,
}

/// What tells of an entry while it is pointed at or has the focus.
struct Caption {
    frame: Frame,
    lines: Vec<(Tenths, Tenths, &'static str, String)>,
}

impl Picture {
    fn of(
        timeline: &Timeline,
        range: Range,
        form: Form,
        names: (&'static str, &'static str),
        t: &Texts,
    ) -> Self {
        let layout = Layout::of(timeline, range, form, t);
        let wide = Tenths::units(form.width());
        let item = |placed: &Placed<'_>| Item::of(placed, wide, timeline.today(), t);
        let groups = layout.groups.iter().map(|group| Group {
            name: group.shown.clone(),
            all: group.name.to_owned(),
            top: group.top,
            items: group.placed.iter().map(item).collect(),
        });
        Self {
            id: names.0,
            class: names.1,
            width: wide,
            height: layout.height,
            today: Today::of(&layout, wide, timeline.today(), t),
            groups: groups.collect(),
            ticks: layout.ticks,
        }
    }

    fn hatch(&self) -> String {
        format!("{}-hatch", self.id)
    }
}

impl Today {
    fn of(layout: &Layout<'_>, wide: Tenths, today: Date, t: &Texts) -> Self {
        let x = layout.today;
        let line = layout.today_line.iter().map(|(from, to)| format!("M{x} {from}V{to}")).collect();
        let words = t.today_is(t.locale().date(today));
        let takes = bold_width(&words).plus(MARGIN);
        let from = Tenths((x.0 - takes.0 / 2).clamp(0, (wide.0 - takes.0).max(0)));
        Self { line, words, label: Frame { x: from, y: Tenths(0), width: takes, height: Tenths::units(BAR) } }
    }

    fn middle(&self) -> Tenths {
        Tenths(self.label.x.0 + self.label.width.0 / 2)
    }
}

impl Item {
    fn of(placed: &Placed<'_>, wide: Tenths, today: Date, t: &Texts) -> Self {
        let entry = placed.entry;
        let mut class = String::from("tl-e");
        if entry.last() < today {
            class.push_str(" tl-past");
        } else if entry.is_soon(today) {
            class.push_str(" tl-soon");
        }
        let Frame { x, y, width, height } = placed.frame;
        Self {
            class,
            href: entry.href.clone(),
            name: entry.name(placed.words.read(), t, today),
            hit: Frame { x: x.plus(-2), y: y.plus(-2), width: width.plus(4), height: height.plus(4) },
            mark: Mark { kind: entry.kind, frame: placed.shape, cut: placed.cut },
            words: placed.words.clone(),
            caption: Caption::of(entry, placed, wide, (today, t)),
        }
    }
}

impl Caption {
    /// Above the entry, where all that it covers is drawn before it.
    fn of(entry: &Entry, placed: &Placed<'_>, wide: Tenths, (today, t): (Date, &Texts)) -> Self {
        let room = Tenths::units(CAPTION).min(wide).plus(-2 * MARGIN);
        let when = format!("{} · {}", entry.days(t), entry.left(t, today));
        let title = wrap(&entry.title, for_bold(room), 3);
        let widest_title = title.iter().map(|text| bold_width(text));
        let rest = [("tl-ct", when.as_str()), ("tl-cm", entry.detail.as_str())];
        let rest = rest.map(|(class, text)| wrap(text, room, 3).into_iter().map(move |it| (class, it)));
        let rest: Vec<(&str, String)> = rest.into_iter().flatten().collect();
        let widest = widest_title.chain(rest.iter().map(|(_, text)| width(text))).max().unwrap_or_default();
        let texts: Vec<(&str, String)> = title.iter().map(|it| ("tl-cb", it.clone())).chain(rest).collect();
        let takes = widest.min(room).plus(2 * MARGIN);
        let height = LEADING * i32::try_from(texts.len()).unwrap_or(1) + MARGIN;
        let x = Tenths(placed.shape.x.0.clamp(0, (wide.0 - takes.0).max(0)));
        let y = placed.frame.y.plus(-height - 3);
        let line = |(at, (class, text)): (usize, (&'static str, String))| {
            (x.plus(MARGIN), y.plus(LEADING * (i32::try_from(at).unwrap_or(0) + 1)), class, text)
        };
        let lines = texts.into_iter().enumerate().map(line).collect();
        Self { frame: Frame { x, y, width: takes, height: Tenths::units(height) }, lines }
    }
}
