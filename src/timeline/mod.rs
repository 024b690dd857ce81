//! One timeline of all dates that matter to a company: of memberships and their windows, of what is to be got, assigned or
//! activated by a day, of subscriptions, redeemed keys, seats that wait, refunds and reminders (R-DATE-1 to R-DATE-9, R-MEM-5,
//! R-SEAT-3, R-CL-3). The slices hand in plain entries with the words that people read; here they become a picture, the table
//! behind it and a calendar, all three of the same entries.
//!
//! Nothing here knows a rule of dates: the days come in, and are whole days of the company's zone, the last one usable (R-DATE-1).

pub mod calendar;
mod layout;
mod mark;
pub mod measure;
mod picture;
mod range;
mod table;
#[cfg(test)]
mod tests;

use time::{Date, OffsetDateTime};

use crate::dates;
use crate::i18n::Texts;

pub use picture::{Overview, View};

/// What an entry is; each has a shape of its own, so that the picture is read without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A year of a membership, to its anniversary (R-DATE-3).
    Membership,
    /// The days in which it can be renewed (R-DATE-4).
    Window,
    /// A subscription to its end (R-CL-3).
    Subscription,
    /// The use of a redeemed key (R-DATE-6).
    KeyUse,
    /// A seat that waits for its next holder (R-SEAT-3).
    CoolingSeat,
    /// The last day to get a benefit's keys (R-DATE-2).
    GetBy,
    /// The last day to assign a benefit's seats (R-DATE-2).
    AssignBy,
    /// The last day to activate a benefit (R-DATE-2).
    ActivateBy,
    /// The last day to ask for a cancellation with refund (R-MEM-5).
    RefundUntil,
    /// A reminder's day (R-DATE-8).
    Reminder,
}

impl Kind {
    /// Every kind, in the order of the legend.
    pub const ALL: [Self; 10] = [
        Self::Membership,
        Self::Window,
        Self::Subscription,
        Self::KeyUse,
        Self::CoolingSeat,
        Self::GetBy,
        Self::AssignBy,
        Self::ActivateBy,
        Self::RefundUntil,
        Self::Reminder,
    ];

    /// Its word in the legend.
    #[must_use]
    pub fn word(self, t: &Texts) -> String {
        match self {
            Self::Membership => t.timeline_membership(),
            Self::Window => t.timeline_window(),
            Self::Subscription => t.timeline_subscription(),
            Self::KeyUse => t.timeline_key_use(),
            Self::CoolingSeat => t.timeline_cooling_seat(),
            Self::GetBy => t.timeline_get_by(),
            Self::AssignBy => t.timeline_assign_by(),
            Self::ActivateBy => t.timeline_activate_by(),
            Self::RefundUntil => t.timeline_refund_until(),
            Self::Reminder => t.timeline_reminder(),
        }
    }

    /// Whether it is drawn as a bar from its first day to its last, even if these are one.
    #[must_use]
    pub const fn is_span(self) -> bool {
        matches!(
            self,
            Self::Membership | Self::Window | Self::Subscription | Self::KeyUse | Self::CoolingSeat
        )
    }

    /// Whether something is lost after it that can still be done.
    const fn is_deadline(self) -> bool {
        matches!(self, Self::GetBy | Self::AssignBy | Self::ActivateBy | Self::RefundUntil)
    }

    /// Which entries of a group share lines: a year and the window after it stand in one.
    const fn row(self) -> u8 {
        match self {
            Self::Membership | Self::Window => 0,
            Self::GetBy | Self::AssignBy | Self::ActivateBy | Self::RefundUntil => 1,
            Self::Reminder => 2,
            Self::Subscription => 3,
            Self::KeyUse => 4,
            Self::CoolingSeat => 5,
        }
    }
}

/// One thing with its days, in words that people read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Names it for good, in the calendar too: of letters, digits and hyphens.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The membership that it belongs to, as a heading; empty where it belongs to none.
    pub group: String,
    first: Date,
    last: Date,
    /// What it is called. It leaves the portal in calendars, so it holds no person's name.
    pub title: String,
    /// What there is to know beside; may be empty. It stays within the portal.
    pub detail: String,
    /// Where it leads to.
    pub href: Option<String>,
    /// When what it is made of changed last: the calendar's stamp.
    pub changed_at: OffsetDateTime,
}

impl Entry {
    /// An entry from its first day to its last usable one (R-DATE-1). A last day before the first counts as the first.
    #[must_use]
    pub fn new(
        id: String,
        kind: Kind,
        days: (Date, Date),
        title: String,
        changed_at: OffsetDateTime,
    ) -> Self {
        let (first, last) = (days.0, days.1.max(days.0));
        // What is one day has one, whatever came in: the last.
        let first = if kind.is_span() { first } else { last };
        Self {
            id,
            kind,
            group: String::new(),
            first,
            last,
            title,
            detail: String::new(),
            href: None,
            changed_at,
        }
    }

    /// Under the heading of a membership.
    #[must_use]
    pub fn of(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }

    /// With what there is to know beside.
    #[must_use]
    pub fn telling(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Leading to a page.
    #[must_use]
    pub fn leading_to(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Its first day.
    #[must_use]
    pub const fn first(&self) -> Date {
        self.first
    }

    /// Its last usable day.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// Its title where it stands under no heading: with its membership.
    fn whole_title(&self) -> String {
        if self.group.is_empty() { self.title.clone() } else { format!("{} · {}", self.title, self.group) }
    }

    /// Its days in words: the day, or from one to the other.
    fn days(&self, t: &Texts) -> String {
        let locale = t.locale();
        if self.kind.is_span() && self.first < self.last {
            t.from_to(locale.date(self.first), locale.date(self.last))
        } else {
            locale.date(self.last)
        }
    }

    /// How far its last day is.
    fn left(&self, t: &Texts, today: Date) -> String {
        let days = dates::days_left(self.last, today);
        match days {
            0 if self.kind.is_span() => t.timeline_last_day_today(),
            1.. if self.kind.is_span() => t.timeline_days_left(days),
            _ => t.locale().relative_days(days),
        }
    }

    /// All of it in a sentence, for those who don't see the picture. It begins with what stands there, by which those who
    /// speak to their browser choose it.
    fn name(&self, shown: String, t: &Texts, today: Date) -> String {
        let all = [self.title.clone(), self.days(t), self.left(t, today), self.detail.clone()];
        let rest: Vec<String> = all.into_iter().filter(|part| !shown.contains(part.as_str())).collect();
        std::iter::once(shown).chain(rest).collect::<Vec<_>>().join(&t.comma())
    }

    /// Whether it is a deadline that is near, from the second reminder on (R-DATE-8).
    fn is_soon(&self, today: Date) -> bool {
        self.kind.is_deadline() && (0..=dates::ENDING_SOON_DAYS).contains(&dates::days_left(self.last, today))
    }
}

/// The entries of a company on a day of its zone, in a lasting order: groups as they came in first, what is of no group
/// last, and in each by row, day and id.
#[derive(Clone, Debug)]
pub struct Timeline {
    entries: Vec<Entry>,
    today: Date,
}

impl Timeline {
    /// In order. An id that came already is left out: it names one thing.
    #[must_use]
    pub fn new(entries: Vec<Entry>, today: Date) -> Self {
        let mut groups: Vec<String> = Vec::new();
        let mut ids = std::collections::BTreeSet::new();
        let mut kept: Vec<Entry> = entries.into_iter().filter(|it| ids.insert(it.id.clone())).collect();
        for entry in &kept {
            if !entry.group.is_empty() && !groups.contains(&entry.group) {
                groups.push(entry.group.clone());
            }
        }
        let place = |entry: &Entry| groups.iter().position(|it| *it == entry.group).unwrap_or(groups.len());
        kept.sort_by_cached_key(|it| (place(it), it.kind.row(), it.first, it.last, it.kind, it.id.clone()));
        Self { entries: kept, today }
    }

    /// Its entries, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The day that it is drawn on.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// The kinds that there are, in the order of the legend.
    fn kinds(&self) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.entries.iter().any(|it| it.kind == *kind)).collect()
    }

    /// The `count` entries whose last day comes next, by it and under no heading, each with its membership after its title;
    /// and how many more are not past. Reminders are no dates to act on.
    fn next(&self, count: usize) -> (Self, usize) {
        let is_next = |it: &&Entry| it.last >= self.today && it.kind != Kind::Reminder;
        let mut coming: Vec<Entry> = self.entries.iter().filter(is_next).cloned().collect();
        coming.sort_by(|a, b| (a.last, &a.id).cmp(&(b.last, &b.id)));
        let more = coming.len().saturating_sub(count);
        coming.truncate(count);
        for entry in &mut coming {
            entry.title = entry.whole_title();
            entry.group.clear();
        }
        (Self { entries: coming, today: self.today }, more)
    }
}

/// The words of a day's short date beside an entry: until when, or when.
fn short_date(entry: &Entry, t: &Texts) -> String {
    let date = t.locale().date(entry.last);
    if entry.kind.is_span() { t.timeline_until(date) } else { date }
}
