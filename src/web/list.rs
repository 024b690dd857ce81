//! What all lists share: a search, filters, sorting and paging, all of them links, so that what is shown can be
//! shared; and the same as CSV. What the rows are, and which filters and columns there are, each list says itself.

use std::cmp::Ordering;
use std::ops::Range;

use url::form_urlencoded;

use crate::base::typed;
use crate::i18n::{Locale, Texts};

/// Rows on one page.
pub const PAGE_SIZE: usize = 50;

/// What an address asks of any list, as typed; empty: not asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// What is searched for.
    pub q: &'a str,
    /// A filter's name.
    pub status: &'a str,
    /// A column's name, with `-` before it: downwards.
    pub sort: &'a str,
    /// The page, from 1.
    pub page: &'a str,
    /// A language for what is shown, which every link keeps; what is none is left out.
    pub lang: &'a str,
}

/// A filter of a list.
pub trait Filter: Copy + PartialEq {
    /// The one that takes all rows: what counts where none is asked, or one that there is not.
    const ALL_ROWS: Self;

    /// Its name in addresses; empty: all rows.
    fn slug(self) -> &'static str;
    /// Its words.
    fn text(self, t: &Texts) -> String;
}

/// A column that a list can be sorted by.
pub trait Column: Copy + PartialEq + 'static {
    /// All of them, in their order.
    const ALL: &'static [Self];
    /// By which a list is sorted unless asked.
    const FIRST: Self;
    /// Whether the first is sorted downwards unless asked: the newest before all others, say.
    const DOWNWARDS: bool = false;

    /// Its name in addresses.
    fn slug(self) -> &'static str;
    /// The words at its head.
    fn text(self, t: &Texts) -> String;
    /// Whether it holds numbers, and how they stand.
    fn class(self) -> &'static str {
        ""
    }
}

/// By which column, which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort<C> {
    pub column: C,
    downwards: bool,
}

impl<C: Column> Sort<C> {
    /// Reads what an address asks; a column that the list doesn't have is as none: the first.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (downwards, name) = text.strip_prefix('-').map_or((false, text), |name| (true, name));
        match C::ALL.iter().find(|column| column.slug() == name) {
            Some(column) => Self { column: *column, downwards },
            None => Self { column: C::FIRST, downwards: C::DOWNWARDS },
        }
    }

    fn slug(self) -> String {
        if self.column == C::FIRST && self.downwards == C::DOWNWARDS {
            return String::new();
        }
        format!("{}{}", if self.downwards { "-" } else { "" }, self.column.slug())
    }

    /// The order of two rows that compare like this by the column.
    #[must_use]
    pub fn turn(self, upwards: Ordering) -> Ordering {
        if self.downwards { upwards.reverse() } else { upwards }
    }
}

/// Finds the filter that an address asks for among those that the list offers; one that it doesn't is as none: all.
#[must_use]
pub fn find_filter<F: Filter>(offered: &[F], slug: &str) -> F {
    offered.iter().find(|filter| filter.slug() == slug).copied().unwrap_or(F::ALL_ROWS)
}

/// Each filter with how many of these rows it takes: of what is searched for, so that every number is what its link shows.
pub fn counted<F: Copy, R>(offered: &[F], rows: &[R], takes: impl Fn(F, &R) -> bool) -> Vec<(F, usize)> {
    offered.iter().map(|filter| (*filter, rows.iter().filter(|row| takes(*filter, row)).count())).collect()
}

/// The heads of a list's columns, for its download.
#[must_use]
pub fn header<C: Column>(t: &Texts) -> Vec<String> {
    C::ALL.iter().map(|column| column.text(t)).collect()
}

/// What is searched for in a list, ready to be compared with many rows.
#[derive(Debug)]
pub struct Search(Vec<String>);

impl Search {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(typed::search_words(typed))
    }

    /// Whether every word is part of one of these texts, whatever accents and case.
    #[must_use]
    pub fn finds(&self, texts: &[&str]) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.iter().map(|text| typed::fold(text)).collect();
        self.0.iter().all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

/// A filter as a link.
#[derive(Debug)]
pub struct FilterLink {
    /// Its name.
    pub slug: &'static str,
    /// Its words.
    pub text: String,
    /// How many rows it would show.
    pub count: usize,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one in force.
    pub current: bool,
}

/// A column's head as a link.
#[derive(Debug)]
pub struct ColumnLink {
    /// Its name.
    pub slug: &'static str,
    /// Its words.
    pub text: String,
    /// Where it leads: sorting by it, or turning the order round.
    pub href: String,
    /// `ascending` or `descending` where it is sorted by.
    pub sorted: Option<&'static str>,
    /// How what it holds stands.
    pub class: &'static str,
}

/// What a list says in its own words.
#[derive(Debug)]
pub struct Words {
    /// What can be searched for.
    pub search_label: String,
    /// How many rows match.
    pub count: String,
    /// Where there is nothing at all: a heading and what will be there.
    pub empty: (String, String),
    /// Where nothing matches.
    pub no_match: String,
}

/// What stands around the rows of a list.
#[derive(Debug)]
pub struct ListFrame {
    /// The page's path.
    pub path: String,
    /// What is searched for.
    pub q: String,
    status: &'static str,
    sort: String,
    more: Vec<(&'static str, String)>,
    pub filters: Vec<FilterLink>,
    pub columns: Vec<ColumnLink>,
    /// How many rows match, on all pages.
    pub matching: usize,
    /// How many there are in all.
    pub total: usize,
    /// This page, from 1.
    pub page: usize,
    /// The pages with their links; empty when one is enough.
    pub pages: Vec<(usize, String)>,
    /// The link to the download of what is listed.
    pub csv: String,
    /// What it says.
    pub words: Words,
}

/// What a list has chosen by what was asked.
#[derive(Debug)]
pub struct Chosen<'a, F, C> {
    /// The filters that are offered, with how many rows each would show.
    pub filters: &'a [(F, usize)],
    /// Those of them that are shown even where they would show nothing.
    pub always: &'a [F],
    /// The one in force.
    pub filter: F,
    /// The order.
    pub sort: Sort<C>,
    /// How many rows match.
    pub matching: usize,
    /// How many there are in all.
    pub total: usize,
    /// Where among those that match the opened row is.
    pub opened_at: Option<usize>,
    /// What else is asked, by a filter of the list's own: every link keeps it.
    pub more: &'a [(&'static str, &'a str)],
}

impl ListFrame {
    /// Makes the links. What is no page is as none.
    pub fn new<F: Filter, C: Column>(
        path: String,
        asked: Asked<'_>,
        chosen: &Chosen<'_, F, C>,
        words: Words,
        t: &Texts,
    ) -> Self {
        let last = chosen.matching.div_ceil(PAGE_SIZE).max(1);
        let of_opened = || chosen.opened_at.map_or(1, |at| at / PAGE_SIZE + 1);
        let page = asked.page.parse().ok().filter(|page| *page > 0).unwrap_or_else(of_opened);
        let mut frame = Self {
            path,
            q: asked.q.to_owned(),
            status: chosen.filter.slug(),
            sort: chosen.sort.slug(),
            more: filled(
                &[&[("lang", Locale::from_tag(asked.lang).map_or("", Locale::tag))][..], chosen.more]
                    .concat(),
            ),
            filters: Vec::new(),
            columns: Vec::new(),
            matching: chosen.matching,
            total: chosen.total,
            // The list may have become shorter since the link was made.
            page: page.min(last),
            pages: Vec::new(),
            csv: String::new(),
            words,
        };
        if last > 1 {
            frame.pages = (1..=last).map(|page| (page, frame.page_link(page))).collect();
        }
        let csv_path = format!("{}.csv", frame.path);
        frame.csv = frame.own_link(&csv_path, frame.status, &frame.sort);
        // A filter that would show nothing is left out, but for the one in force and those that are always asked.
        let shown = chosen.filters.iter().filter(|(filter, count)| {
            *count > 0 || *filter == chosen.filter || chosen.always.contains(filter)
        });
        frame.filters = shown.map(|(filter, count)| frame.filter_link(*filter, *count, chosen, t)).collect();
        frame.columns = C::ALL.iter().map(|column| frame.column_link(*column, chosen.sort, t)).collect();
        frame
    }

    fn filter_link<F: Filter, C>(
        &self,
        filter: F,
        count: usize,
        chosen: &Chosen<'_, F, C>,
        t: &Texts,
    ) -> FilterLink {
        FilterLink {
            slug: filter.slug(),
            text: filter.text(t),
            count,
            href: self.own_link(&self.path, filter.slug(), &self.sort),
            current: filter == chosen.filter,
        }
    }

    fn column_link<C: Column>(&self, column: C, sort: Sort<C>, t: &Texts) -> ColumnLink {
        column_link(column, sort, |sort| self.own_link(&self.path, self.status, sort), t)
    }

    /// The list anew, from its first page: with this filter, in this order.
    fn own_link(&self, path: &str, status: &str, sort: &str) -> String {
        link(
            path,
            &[&[("q", self.q.as_str()), ("status", status)], &self.more_pairs()[..], &[("sort", sort)]]
                .concat(),
        )
    }

    fn page_link(&self, page: usize) -> String {
        link(&self.path, &self.kept_pairs(&page_text(page)))
    }

    fn more_pairs(&self) -> Vec<(&'static str, &str)> {
        self.more.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    fn kept_pairs<'a>(&'a self, page: &'a str) -> Vec<(&'static str, &'a str)> {
        let filters = [("q", self.q.as_str()), ("status", self.status)];
        [&filters[..], &self.more_pairs(), &[("sort", self.sort.as_str()), ("page", page)]].concat()
    }

    /// Which of the rows that match are on this page.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let start = (self.page - 1) * PAGE_SIZE;
        start.min(self.matching)..(start + PAGE_SIZE).min(self.matching)
    }

    /// The link to this page with one row opened, or, with none, to the page with all closed; scrolled to `anchor`.
    #[must_use]
    pub fn row_link(&self, open: Option<&str>, anchor: &str) -> String {
        format!("{}#{anchor}", self.link_with(&[("open", open.unwrap_or_default())]))
    }

    /// The link to this page with more in its address.
    #[must_use]
    pub fn link_with(&self, more: &[(&'static str, &str)]) -> String {
        let page = page_text(self.page);
        link(&self.path, &[&self.kept_pairs(&page)[..], more].concat())
    }

    /// The hidden fields that keep what is asked while a search changes the text.
    #[must_use]
    pub fn kept(&self) -> Vec<(&'static str, String)> {
        filled(
            &[&[("status", self.status)], &self.more_pairs()[..], &[("sort", self.sort.as_str())]].concat(),
        )
    }

    /// The hidden fields of a form within a row, with more of its own.
    #[must_use]
    pub fn kept_with(&self, more: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        let page = page_text(self.page);
        filled(&[&self.kept_pairs(&page)[..], more].concat())
    }

    /// The link that shows all again.
    #[must_use]
    pub fn reset(&self) -> &str {
        &self.path
    }
}

/// The head of a column: it sorts by it, or turns the order round. `href` links to a sort by its name in addresses.
pub(super) fn column_link<C: Column>(
    column: C,
    sort: Sort<C>,
    href: impl FnOnce(&str) -> String,
    t: &Texts,
) -> ColumnLink {
    let sorted = (sort.column == column).then_some(sort.downwards);
    let turned = Sort { column, downwards: sorted == Some(false) };
    ColumnLink {
        slug: column.slug(),
        text: column.text(t),
        href: href(&turned.slug()),
        sorted: sorted.map(|downwards| if downwards { "descending" } else { "ascending" }),
        class: column.class(),
    }
}

/// The first page needs no name.
fn page_text(page: usize) -> String {
    if page > 1 { page.to_string() } else { String::new() }
}

fn filled(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let filled = pairs.iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// A path with what is asked of it; what is empty is left out.
#[must_use]
pub fn link(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    match query.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Letter {
        A,
        B,
    }

    impl Column for Letter {
        const ALL: &'static [Self] = &[Self::A, Self::B];
        const FIRST: Self = Self::A;

        fn slug(self) -> &'static str {
            if self == Self::A { "a" } else { "b" }
        }

        fn text(self, _: &Texts) -> String {
            self.slug().to_owned()
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    struct All;

    impl Filter for All {
        const ALL_ROWS: Self = Self;

        fn slug(self) -> &'static str {
            ""
        }

        fn text(self, t: &Texts) -> String {
            t.filter_all()
        }
    }

    fn frame(matching: usize, opened_at: Option<usize>, asked: Asked<'_>) -> ListFrame {
        let sort = Sort::<Letter>::parse(asked.sort);
        let filters = [(All, matching)];
        let chosen = Chosen {
            filters: &filters,
            always: &[],
            filter: All,
            sort,
            matching,
            total: matching,
            opened_at,
            more: &[],
        };
        let empty = (String::new(), String::new());
        let words =
            Words { search_label: String::new(), count: String::new(), empty, no_match: String::new() };
        ListFrame::new("/list".to_owned(), asked, &chosen, words, Locale::En.texts())
    }

    fn page(matching: usize, page: &str) -> (usize, Range<usize>) {
        let frame = frame(matching, None, Asked { page, ..Asked::default() });
        (frame.page, frame.range())
    }

    #[test]
    fn pages_hold_fifty_rows_and_beyond_the_last_is_the_last() {
        assert_eq!(page(0, ""), (1, 0..0));
        assert_eq!(page(50, "2"), (1, 0..50));
        assert_eq!(page(51, "2"), (2, 50..51));
        assert_eq!(page(120, "99"), (3, 100..120));
        for odd in ["0", "-1", "+1x", "one", "99999999999999999999999"] {
            assert_eq!(page(120, odd), (1, 0..50), "{odd}");
        }
        // The page of the opened row, unless another is asked for.
        assert_eq!(frame(120, Some(50), Asked::default()).page, 2);
        assert_eq!(frame(120, Some(50), Asked { page: "3", ..Asked::default() }).page, 3);
        assert!(frame(50, None, Asked::default()).pages.is_empty());
    }

    #[test]
    fn links_keep_what_is_asked_and_leave_out_what_goes_without_saying() {
        let plain = frame(10, None, Asked::default());
        assert_eq!((plain.csv.as_str(), plain.reset()), ("/list.csv", "/list"));
        assert_eq!(plain.filters[0].href, "/list");
        // By the first column already: the next click turns it round.
        assert_eq!(plain.columns[0].href, "/list?sort=-a");
        assert_eq!(plain.columns[1].href, "/list?sort=b");
        let asked = Asked { q: "a b&c", sort: "-b", page: "2", ..Asked::default() };
        let frame = frame(60, None, asked);
        assert_eq!(frame.row_link(Some("x"), "m-x"), "/list?q=a+b%26c&sort=-b&page=2&open=x#m-x");
        assert_eq!(frame.row_link(None, "m-x"), "/list?q=a+b%26c&sort=-b&page=2#m-x");
        assert_eq!(frame.pages[0].1, "/list?q=a+b%26c&sort=-b");
        assert_eq!(frame.csv, "/list.csv?q=a+b%26c&sort=-b");
        assert_eq!(frame.columns[1].sorted, Some("descending"));
        assert_eq!(frame.columns[1].href, "/list?q=a+b%26c&sort=b");
        assert_eq!(frame.kept(), [("sort", "-b".to_owned())]);
    }

    #[test]
    fn a_column_or_a_filter_that_the_list_does_not_have_is_as_none() {
        for odd in ["c", "-", "--a", "A", " a"] {
            assert_eq!(Sort::<Letter>::parse(odd), Sort::<Letter>::parse(""), "{odd}");
        }
        assert!(find_filter(&[All], "nonsense") == All);
        assert_eq!(Sort::<Letter>::parse("-b").turn(Ordering::Less), Ordering::Greater);
    }

    #[test]
    fn every_word_must_be_somewhere() {
        let finds = |typed| Search::new(typed).finds(&["Anna Zürcher", "staff1@alpine.example"]);
        assert!(finds("ZÜR staff") && finds("zu\u{308}rcher") && finds("zurcher"));
        assert!(!finds("zür staff2"));
        assert!(finds("  "));
    }
}
