//! Where everything of the picture stands: lines of entries so packed that neither shapes nor words meet.

use time::Date;

use super::measure::{SIZE, Tenths, bold_width, cut, for_bold, width, wrap};
use super::range::{Range, Tick, ticks};
use super::{Entry, Kind, Timeline, short_date};
use crate::i18n::Texts;

/// A form of the picture, for the room that a page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words stand in the bars or beside them, and several entries in one line.
    Wide,
    /// Each entry has its words above its shape, as in a list.
    Narrow,
}

impl Form {
    /// The units from the left edge to the right one.
    pub const fn width(self) -> i32 {
        match self {
            Self::Wide => 880,
            Self::Narrow => 288,
        }
    }
}

/// The rows of the axis: today, years, months.
const AXIS: i32 = 56;
const HEADING: i32 = 30;
/// From a line of wide entries to the next, and how high a shape is.
const PITCH: i32 = 28;
pub const BAR: i32 = 20;
/// From a line of words to the next.
pub const LEADING: i32 = 17;
/// From the top of high letters to the end of low ones.
const LINE: i32 = 16;
/// Where the base of a heading's letters is, from its top.
pub const HEADING_BASE: i32 = 20;
/// Where the line of today begins, under its words; and how far it keeps from all others.
const BELOW_TODAY: i32 = 18;
const CLEAR: i32 = 3;
const THIN: i32 = 12;
/// The narrowest bar, so that one day of two years is seen.
const LEAST: i32 = 5;
/// From a shape to its words, and from words to what stands beside them.
const BESIDE: i32 = 6;
const APART: i32 = 10;
const MARK: i32 = 14;

/// Everything of a picture, in units from its upper left corner.
#[derive(Debug)]
pub struct Layout<'a> {
    pub height: Tenths,
    pub ticks: Vec<Tick>,
    /// Where today begins to be; the picture always shows it.
    pub today: Tenths,
    /// From where to where the line of today goes, from the top: no words stand on it.
    pub today_line: Vec<(Tenths, Tenths)>,
    pub groups: Vec<Group<'a>>,
}

/// A heading and what stands under it.
#[derive(Debug)]
pub struct Group<'a> {
    pub name: &'a str,
    /// As much of it as there is room for.
    pub shown: String,
    pub top: Tenths,
    pub placed: Vec<Placed<'a>>,
}

/// An entry that is shown. From top to bottom, and in a line from left to right.
#[derive(Debug)]
pub struct Placed<'a> {
    pub entry: &'a Entry,
    pub line: usize,
    pub shape: Frame,
    pub words: Words,
    /// All that it takes up, words too.
    pub frame: Frame,
    /// It begins before the shown days, or ends after them.
    pub cut: (bool, bool),
}

/// A box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub x: Tenths,
    pub y: Tenths,
    pub width: Tenths,
    pub height: Tenths,
}

impl Frame {
    pub const fn right(self) -> Tenths {
        Tenths(self.x.0 + self.width.0)
    }

    pub const fn bottom(self) -> Tenths {
        Tenths(self.y.0 + self.height.0)
    }

    /// Whether they have more than an edge in common.
    #[cfg(test)]
    pub fn meets(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// What stands beside a shape, or in it, or above it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Lines of its title.
    pub title: Vec<String>,
    /// Its date: after the title, or in a line under it.
    pub date: String,
    pub x: Tenths,
    /// Where the first line stands.
    pub base: Tenths,
    /// They end there instead of beginning.
    pub ends: bool,
    pub inside: bool,
    /// They stand above the shape.
    pub above: bool,
}

impl Words {
    /// Its lines, with the date in the first or as the last: where each stands, and whether it is of the date.
    pub fn lines(&self) -> Vec<(Tenths, &str, bool)> {
        let under = (!self.is_one_line()).then_some((self.date.as_str(), true));
        let lines = self.title.iter().map(|line| (line.as_str(), false)).chain(under);
        let at = |(at, (text, is_date)): (usize, (_, bool))| {
            (self.base.plus(LEADING * i32::try_from(at).unwrap_or(0)), text, is_date)
        };
        lines.enumerate().map(at).collect()
    }

    /// From where to where its lines go, at most.
    pub fn boxes(&self) -> Vec<Frame> {
        let date = if self.is_one_line() { width(&self.date).plus(BESIDE) } else { Tenths(0) };
        let one = |(base, text, _): (Tenths, &str, bool)| {
            let takes = Tenths(width(text).0 + date.0);
            let x = if self.ends { Tenths(self.x.0 - takes.0) } else { self.x };
            Frame { x, y: base.plus(-SIZE), width: takes, height: Tenths::units(LINE) }
        };
        self.lines().into_iter().map(one).collect()
    }

    /// What is read there.
    pub fn read(&self) -> String {
        let date = self.is_one_line().then_some(self.date.as_str());
        let lines = self.lines().into_iter().map(|(_, text, _)| text).chain(date);
        lines.collect::<Vec<_>>().join(" ")
    }

    /// Whether the date follows the title in its line.
    pub const fn is_one_line(&self) -> bool {
        !self.above
    }
}

impl<'a> Layout<'a> {
    pub fn of(timeline: &'a Timeline, range: Range, form: Form, t: &Texts) -> Self {
        let wide = Tenths::units(form.width());
        let shown = timeline.entries.iter().filter(|it| range.shows(it.first, it.last));
        let mut groups: Vec<Group<'_>> = Vec::new();
        let mut y = Tenths::units(AXIS);
        let entries: Vec<&Entry> = shown.collect();
        for group in entries.chunk_by(|a, b| a.group == b.group) {
            let name = group[0].group.as_str();
            let top = y;
            y = y.plus(if name.is_empty() { BESIDE } else { HEADING });
            let across = Across { range, wide, t, today: timeline.today };
            let placed = match form {
                Form::Wide => across.packed(group, &mut y),
                Form::Narrow => across.listed(group, &mut y),
            };
            groups.push(Group { name, shown: cut(name, for_bold(wide)), top, placed });
            y = y.plus(BESIDE);
        }
        let middle = Tenths(range.place(timeline.today, wide).0 + range.day(wide).0 / 2);
        let today_line = line_of_today(middle, y, &groups);
        Self { height: y, ticks: ticks(range, wide, t.locale()), today: middle, today_line, groups }
    }
}

/// The pieces of the line at `x`, from under its words to the bottom, that no words of an entry or heading are on.
fn line_of_today(x: Tenths, bottom: Tenths, groups: &[Group<'_>]) -> Vec<(Tenths, Tenths)> {
    let heading = |it: &Group<'_>| Frame {
        x: Tenths(0),
        y: it.top.plus(HEADING_BASE - SIZE),
        width: bold_width(&it.shown),
        height: Tenths::units(LINE),
    };
    let words = groups.iter().flat_map(|it| &it.placed).flat_map(|it| it.words.boxes());
    let is_on = |it: &Frame| it.x.plus(-CLEAR) <= x && x <= it.right().plus(CLEAR);
    let mut on: Vec<Frame> = groups.iter().map(heading).chain(words).filter(is_on).collect();
    on.sort_by_key(|it| it.y);
    let (mut pieces, mut from) = (Vec::new(), Tenths::units(BELOW_TODAY));
    for it in on {
        if it.y > from {
            pieces.push((from, it.y));
        }
        from = from.max(it.bottom());
    }
    pieces.extend((from < bottom).then_some((from, bottom)));
    pieces
}

/// What decides where entries stand from left to right.
struct Across<'t> {
    range: Range,
    wide: Tenths,
    t: &'t Texts,
    today: Date,
}

impl Across<'_> {
    /// Entries of a row fill line after line, each in the first that has room.
    fn packed<'a>(&self, group: &[&'a Entry], y: &mut Tenths) -> Vec<Placed<'a>> {
        let mut all = Vec::new();
        for row in group.chunk_by(|a, b| a.kind.row() == b.kind.row()) {
            let mut lines: Vec<Vec<Frame>> = Vec::new();
            for entry in row {
                let mut placed = self.beside(entry);
                let is_free = |line: &Vec<Frame>| {
                    let frame = placed.frame;
                    line.iter().all(|it| it.right() <= frame.x || frame.right() <= it.x)
                };
                let line = lines.iter().position(is_free).unwrap_or(lines.len());
                if line == lines.len() {
                    lines.push(Vec::new());
                }
                lines[line].push(placed.frame);
                placed.line = line;
                placed.move_down(y.plus(PITCH * i32::try_from(line).unwrap_or(0)));
                all.push(placed);
            }
            *y = y.plus(PITCH * i32::try_from(lines.len()).unwrap_or(0));
        }
        all.sort_by_key(|it| (it.frame.y, it.shape.x));
        all
    }

    /// Each entry under the one before it, its words above its shape.
    fn listed<'a>(&self, group: &[&'a Entry], y: &mut Tenths) -> Vec<Placed<'a>> {
        let place = |entry: &&'a Entry| {
            let mut placed = self.above(entry);
            placed.move_down(*y);
            *y = y.plus(placed.frame.height.0 / 10 + BESIDE);
            placed
        };
        group.iter().map(place).collect()
    }

    /// Where its shape stands, at the top: a bar over its days, or a mark in the middle of its day.
    fn shape(&self, entry: &Entry, height: i32) -> Frame {
        let (all, least) = (self.wide.0, LEAST * 10);
        if !entry.kind.is_span() {
            let size = MARK * 10;
            let middle = self.range.place(entry.last, self.wide).0 + self.range.day(self.wide).0 / 2;
            let x = Tenths((middle - size / 2).clamp(0, all - size));
            return Frame { x, y: Tenths(0), width: Tenths(size), height: Tenths::units(height) };
        }
        let place = |day| self.range.place(day, self.wide).0;
        let (from, to) = (place(entry.first), place(crate::dates::day_after(entry.last)));
        let x = from.min(all - least);
        Frame {
            x: Tenths(x),
            y: Tenths(0),
            width: Tenths((to - x).max(least)),
            height: Tenths::units(height),
        }
    }

    /// Its words in the bar if there is room, else right of the shape, else left of it, else cut where there is most room.
    fn beside<'a>(&self, entry: &'a Entry) -> Placed<'a> {
        let shape = self.shape(entry, BAR);
        let date = short_date(entry, self.t);
        let date_width = width(&date).plus(BESIDE);
        let needs = Tenths(width(&entry.title).0 + date_width.0);
        // Hatching is no ground for words.
        let inside = if entry.kind.is_span() && entry.kind != Kind::Window {
            shape.width.plus(-2 * APART)
        } else {
            Tenths(0)
        };
        let right = Tenths(self.wide.0 - shape.right().0).plus(-BESIDE);
        let left = shape.x.plus(-BESIDE);
        let rooms = [inside, right, left];
        let most = rooms.into_iter().max().unwrap_or_default();
        let room = rooms.into_iter().find(|room| *room >= needs).unwrap_or(most);
        let (is_inside, ends) = (room == inside, room != inside && room != right);
        let title = cut(&entry.title, Tenths(room.0 - date_width.0));
        let takes = Tenths(width(&title).0 + date_width.0);
        let x = if is_inside {
            shape.x.plus(APART)
        } else if ends {
            shape.x.plus(-BESIDE)
        } else {
            shape.right().plus(BESIDE)
        };
        let base = Tenths::units(SIZE + 2);
        let words = Words { title: vec![title], date, x, base, ends, inside: is_inside, above: false };
        let mut frame = shape;
        if !is_inside {
            let from = if ends { Tenths(x.0 - takes.0).plus(-APART) } else { shape.x };
            let to = if ends { shape.right() } else { Tenths(x.0 + takes.0).plus(APART) };
            frame = Frame { x: from, width: Tenths(to.0 - from.0), ..shape };
        }
        Placed { entry, line: 0, shape, words, frame, cut: self.cut(entry) }
    }

    /// Its title in one or two lines, its date under it, and then its shape.
    fn above<'a>(&self, entry: &'a Entry) -> Placed<'a> {
        let title = wrap(&entry.title, self.wide, 2);
        let lines = i32::try_from(title.len()).unwrap_or(2) + 1;
        let mut shape = self.shape(entry, THIN);
        shape.y = Tenths::units(LEADING * lines + BESIDE);
        let (days, left) = (entry.days(self.t), entry.left(self.t, self.today));
        let has_begun = entry.first <= self.today;
        let short = has_begun.then(|| format!("{} · {left}", short_date(entry, self.t)));
        let fitting = [Some(format!("{days} · {left}")), short].into_iter().flatten();
        let fits = |told: &String| width(told) <= self.wide;
        let date = fitting.into_iter().find(fits).unwrap_or_else(|| cut(&days, self.wide));
        let words = Words { title, date, base: Tenths::units(SIZE), above: true, ..Words::default() };
        let height = shape.bottom().plus(BESIDE);
        let frame = Frame { x: Tenths(0), y: Tenths(0), width: self.wide, height };
        Placed { entry, line: 0, shape, words, frame, cut: self.cut(entry) }
    }

    fn cut(&self, entry: &Entry) -> (bool, bool) {
        (entry.first < self.range.from, entry.last >= self.range.end)
    }
}

impl Placed<'_> {
    fn move_down(&mut self, by: Tenths) {
        for y in [&mut self.shape.y, &mut self.words.base, &mut self.frame.y] {
            y.0 += by.0;
        }
    }
}
