//! What the lists over all companies share, however long they are: filters as links, so that what is shown can be
//! shared; pages that begin beside a row (a keyset), forth and back; a count that gives up at a thousand; and the same
//! as CSV. What the rows are and how they are asked for, each list says itself, as a [`Source`].

use std::future::Future;
use std::sync::Arc;

use futures_util::stream;
use sqlx::PgConnection;

use super::csv;
use super::list::{Column, ColumnLink, PAGE_SIZE, Sort, column_link, link};
pub use crate::base::marks::{At, Mark, TimeMark};
use crate::db::deadline;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::state::AppState;

/// So many rows are counted; of more, it is only said that there are more.
pub const COUNTED: usize = 1_000;
/// A source reads at most so many rows at once: one more than a page shows tells whether there are more.
pub const READ_AT_MOST: usize = PAGE_SIZE + 1;
/// A source counts to here at most: one more than is told.
pub const COUNTED_AT_MOST: usize = COUNTED + 1;
/// A download reads so many pages in one transaction: none stays open while a slow reader takes what was read.
const PAGES_AT_ONCE: usize = 20;

/// Reads where a page lies from its address: `after` or `before` a mark, or neither. What is no mark is as none, and so
/// are both at once.
#[must_use]
pub fn read_at<M: Mark>(after: &str, before: &str) -> At<M> {
    match (after, before) {
        (after, "") => M::decode(after).map_or(At::Start, At::After),
        ("", before) => M::decode(before).map_or(At::Start, At::Before),
        _ => At::Start,
    }
}

/// What a list asks of the database: its filters and its order.
pub trait Source: Clone + Send + Sync + 'static {
    /// A row.
    type Row: Send + 'static;
    /// What names a row in the list's order.
    type Mark: Mark;

    /// The mark of a row.
    fn mark(row: &Self::Row) -> Self::Mark;

    /// The rows from there on, the nearest first (upwards, then, before a mark), at most [`READ_AT_MOST`].
    fn read(
        &self,
        conn: &mut PgConnection,
        at: At<Self::Mark>,
    ) -> impl Future<Output = sqlx::Result<Vec<Self::Row>>> + Send;

    /// How many rows the list has on all its pages, counted to [`COUNTED_AT_MOST`].
    fn count(&self, conn: &mut PgConnection) -> impl Future<Output = sqlx::Result<i64>> + Send;
}

/// How many rows a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exactly(usize),
    /// More than are counted.
    More,
}

impl Count {
    fn new(counted: i64) -> Self {
        match usize::try_from(counted) {
            Ok(counted) if counted <= COUNTED => Self::Exactly(counted),
            _ => Self::More,
        }
    }

    /// In words: those for a number, and those for "1,000+".
    #[must_use]
    pub fn text(
        self,
        locale: Locale,
        exactly: impl Fn(&Texts, usize) -> String,
        more: impl Fn(&Texts, String) -> String,
    ) -> String {
        match self {
            Self::Exactly(count) => exactly(locale.texts(), count),
            Self::More => more(locale.texts(), locale.number(COUNTED)),
        }
    }
}

/// A page of a list.
#[derive(Debug)]
pub struct Page<S: Source> {
    /// Its rows, in the list's order.
    pub rows: Vec<S::Row>,
    /// How many the list has.
    pub count: Count,
    at: At<S::Mark>,
    previous: Option<At<S::Mark>>,
    next: Option<At<S::Mark>>,
}

impl<S: Source> Page<S> {
    /// Reads a page and counts the list.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(conn: &mut PgConnection, source: &S, at: At<S::Mark>) -> sqlx::Result<Self> {
        let mut read = source.read(conn, at).await?;
        let mut at = at;
        if matches!(at, At::Before(_)) && read.len() <= PAGE_SIZE {
            // The start is reached: this is the first page, however few of its rows come before the mark.
            at = At::Start;
            read = source.read(conn, at).await?;
        }
        let count = Count::new(source.count(conn).await?);
        Ok(Self::new(read, at, count))
    }

    fn new(mut rows: Vec<S::Row>, at: At<S::Mark>, count: Count) -> Self {
        let goes_on = rows.len() > PAGE_SIZE;
        rows.truncate(PAGE_SIZE);
        let (at_start, upwards) = (matches!(at, At::Start), matches!(at, At::Before(_)));
        if upwards {
            rows.reverse();
        }
        let first = rows.first().map(|row| At::Before(S::mark(row)));
        let last = rows.last().map(|row| At::After(S::mark(row)));
        Self {
            previous: first.filter(|_| !at_start && (goes_on || !upwards)),
            next: last.filter(|_| goes_on || upwards),
            rows,
            count,
            at,
        }
    }

    /// The links from this page; none of them where the list is empty and nothing comes before.
    #[must_use]
    pub fn turning(&self, links: &Links) -> Turning {
        Turning {
            first: (!matches!(self.at, At::Start)).then(|| links.first()),
            previous: self.previous.map(|at| links.at(at)),
            next: self.next.map(|at| links.at(at)),
        }
    }
}

/// The links from one page to others.
#[derive(Debug)]
pub struct Turning {
    /// To the first page, unless this is it.
    pub first: Option<String>,
    /// To the page before this.
    pub previous: Option<String>,
    /// To the page after this.
    pub next: Option<String>,
}

impl Turning {
    /// Whether all there is stands on this page.
    #[must_use]
    pub fn is_needless(&self) -> bool {
        self.first.is_none() && self.previous.is_none() && self.next.is_none()
    }
}

/// The list's address with what is asked: every link keeps it, but for what it changes.
#[derive(Clone, Debug)]
pub struct Links {
    path: &'static str,
    asked: Vec<(&'static str, String)>,
}

/// A filter as a link.
#[derive(Debug)]
pub struct FilterLink {
    /// Its name on the page.
    pub id: &'static str,
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one in force.
    pub current: bool,
}

/// An entry of a select.
#[derive(Debug)]
pub struct Choice {
    /// What it sends.
    pub value: String,
    /// Its words.
    pub text: String,
    /// Whether it is the one in force.
    pub chosen: bool,
}

impl Links {
    /// Of a list at `path`, of which this is asked: names and values, an empty value for what is not asked.
    #[must_use]
    pub fn new(path: &'static str, asked: &[(&'static str, &str)]) -> Self {
        let asked = asked.iter().map(|(name, value)| (*name, value.trim().to_owned()));
        Self { path, asked: asked.collect() }
    }

    /// What is asked by this name.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.asked.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.asked.iter().all(|(_, value)| value.is_empty())
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        self.asked.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// The first page.
    #[must_use]
    pub fn first(&self) -> String {
        link(self.path, &self.pairs())
    }

    /// The first page of what is asked when `name` is this.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> String {
        let mut pairs = self.pairs();
        for pair in pairs.iter_mut().filter(|(known, _)| *known == name) {
            pair.1 = value;
        }
        link(self.path, &pairs)
    }

    /// The page there.
    #[must_use]
    pub fn at<M: Mark>(&self, at: At<M>) -> String {
        let (name, mark) = match at {
            At::Start => return self.first(),
            At::After(mark) => ("after", mark.encode()),
            At::Before(mark) => ("before", mark.encode()),
        };
        let mut pairs = self.pairs();
        pairs.push((name, &mark));
        link(self.path, &pairs)
    }

    /// The download of all pages.
    #[must_use]
    pub fn csv(&self) -> String {
        link(&format!("{}.csv", self.path), &self.pairs())
    }

    /// Filters as links: of each its value in addresses, its name on the page, its words.
    pub fn filters(
        &self,
        name: &str,
        offered: impl IntoIterator<Item = (&'static str, &'static str, String)>,
    ) -> Vec<FilterLink> {
        let filters = offered.into_iter().map(|(value, id, text)| FilterLink {
            id,
            text,
            href: self.with(name, value),
            current: value == self.value(name),
        });
        filters.collect()
    }

    /// The entries of a select: of each its value in addresses, and its words.
    pub fn choices(&self, name: &str, offered: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
        let asked = self.value(name);
        let choices = offered.into_iter().map(|(value, text)| Choice { chosen: value == asked, value, text });
        choices.collect()
    }

    /// The heads of columns by which the list can be sorted: each a link, with the filters kept. The list's source
    /// chooses its statement, and its mark, by the sort; what is asked has a `sort`.
    #[must_use]
    pub fn columns<C: Column>(&self, sort: Sort<C>, t: &Texts) -> Vec<ColumnLink> {
        C::ALL.iter().map(|column| column_link(*column, sort, |sort| self.with("sort", sort), t)).collect()
    }
}

/// The list as CSV: the same filters, the same order, all pages, read as the answer goes out. `cells` makes the row's.
///
/// # Errors
/// Those of the database, of the first rows. What goes wrong later breaks the answer off: no part passes for the whole.
pub async fn download<S: Source>(
    app: &AppState,
    source: S,
    file_name: &str,
    locale: Locale,
    header: &[String],
    cells: impl Fn(S::Row) -> AppResult<Vec<String>> + Send + 'static,
) -> AppResult {
    let first = read_chunk(app, &source, At::Start).await?;
    let app = Arc::clone(app);
    let chunks = stream::try_unfold(Next::Read(first), move |next| {
        let (app, source) = (Arc::clone(&app), source.clone());
        async move {
            let chunk = match next {
                Next::End => return Ok(None),
                Next::Read(chunk) => chunk,
                // In a task of its own, to its end, also when the reader hangs up: as every request's handler.
                Next::From(at) => {
                    let reader = Arc::clone(&app);
                    let read = async move { read_chunk(&reader, &source, at).await };
                    app.tasks.spawn(deadline::in_time(read)).await.map_err(AppError::internal)??
                }
            };
            let next = chunk.next.map_or(Next::End, Next::From);
            Ok(Some((chunk.rows, next)))
        }
    });
    csv::in_chunks(file_name, locale, header, chunks, cells)
}

/// How a download goes on.
enum Next<S: Source> {
    Read(Chunk<S>),
    From(At<S::Mark>),
    End,
}

/// Some pages of a download, and where the next begins.
struct Chunk<S: Source> {
    rows: Vec<S::Row>,
    next: Option<At<S::Mark>>,
}

async fn read_chunk<S: Source>(app: &AppState, source: &S, from: At<S::Mark>) -> AppResult<Chunk<S>> {
    let mut tx = app.db.console().await?;
    let (mut rows, mut next) = (Vec::new(), Some(from));
    for _ in 0..PAGES_AT_ONCE {
        let Some(at) = next else { break };
        let page = Page::<S>::new(source.read(&mut tx, at).await?, at, Count::More);
        next = page.next;
        rows.extend(page.rows);
    }
    Ok(Chunk { rows, next })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    /// The numbers of a list, in order.
    #[derive(Clone, Debug)]
    struct Numbers;

    impl Source for Numbers {
        type Row = u128;
        type Mark = Uuid;

        fn mark(row: &u128) -> Uuid {
            Uuid::from_u128(*row)
        }

        async fn read(&self, _: &mut PgConnection, _: At<Uuid>) -> sqlx::Result<Vec<u128>> {
            Ok(Vec::new())
        }

        async fn count(&self, _: &mut PgConnection) -> sqlx::Result<i64> {
            Ok(0)
        }
    }

    #[derive(Clone, Copy, PartialEq)]
    struct Letter;

    impl Column for Letter {
        const ALL: &'static [Self] = &[Self];
        const FIRST: Self = Self;
        const DOWNWARDS: bool = true;

        fn slug(self) -> &'static str {
            "a"
        }

        fn text(self, _: &Texts) -> String {
            String::new()
        }
    }

    fn mark(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn page(rows: impl Iterator<Item = u128>, at: At<Uuid>) -> Page<Numbers> {
        Page::new(rows.collect(), at, Count::More)
    }

    #[test]
    fn where_a_page_lies_is_read_in_one_form() {
        let id = mark(7).to_string();
        assert_eq!(read_at::<Uuid>("", ""), At::Start);
        assert_eq!(read_at(&id, ""), At::After(mark(7)));
        assert_eq!(read_at("", &id), At::Before(mark(7)));
        for (after, before) in [(id.as_str(), id.as_str()), ("x", ""), ("", "x"), ("7", ""), (" ", "")] {
            assert_eq!(read_at::<Uuid>(after, before), At::Start, "{after} {before}");
        }
    }

    #[test]
    fn a_thousand_are_counted_and_of_more_it_is_said_that_there_are_more() {
        let text = |counted, locale| {
            Count::new(counted).text(locale, |_, count| count.to_string(), |_, most| format!("{most}+"))
        };
        assert_eq!(text(0, Locale::En), "0");
        assert_eq!(text(1_000, Locale::En), "1000");
        assert_eq!(text(1_001, Locale::En), "1,000+");
        assert_eq!(text(1_001, Locale::Ru), "1\u{a0}000+");
    }

    #[test]
    fn a_page_leads_on_and_back_by_its_own_rows() {
        let first = page(1..=51, At::Start);
        assert_eq!((first.rows.len(), first.previous, first.next), (50, None, Some(At::After(mark(50)))));
        let middle = page(51..=101, At::After(mark(50)));
        assert_eq!(middle.previous, Some(At::Before(mark(51))));
        assert_eq!(middle.next, Some(At::After(mark(100))));
        let last = page(101..=120, At::After(mark(100)));
        assert_eq!((last.rows.len(), last.next), (20, None));
        // Read upwards, shown downwards.
        let back = page((50..=100).rev(), At::Before(mark(101)));
        assert_eq!((back.rows[0], back.rows[49]), (51, 100));
        assert_eq!((back.previous, back.next), (Some(At::Before(mark(51))), Some(At::After(mark(100)))));
        let full = page(1..=50, At::Start);
        assert_eq!((full.previous, full.next), (None, None));
        // Beyond the end only the way to the first page is left.
        let links = Links::new("/list", &[]);
        let beyond = page(std::iter::empty(), At::After(mark(9))).turning(&links);
        assert_eq!(beyond.first.as_deref(), Some("/list"));
        assert!(beyond.previous.is_none() && beyond.next.is_none());
        assert!(full.turning(&links).is_needless());
    }

    #[test]
    fn links_keep_what_is_asked_but_for_what_they_change() {
        let links = Links::new("/list", &[("q", " a b&c "), ("status", "open"), ("sort", "")]);
        assert_eq!(links.first(), "/list?q=a+b%26c&status=open");
        assert_eq!(links.with("status", ""), "/list?q=a+b%26c");
        assert_eq!(links.with("sort", "-a"), "/list?q=a+b%26c&status=open&sort=-a");
        assert_eq!(links.csv(), "/list.csv?q=a+b%26c&status=open");
        let id = mark(1);
        assert_eq!(links.at(At::After(id)), format!("/list?q=a+b%26c&status=open&after={id}"));
        assert_eq!(links.at(At::Before(id)), format!("/list?q=a+b%26c&status=open&before={id}"));
        assert_eq!(links.at::<Uuid>(At::Start), links.first());
        let filters = links.filters("status", [("", "all", String::new()), ("open", "open", String::new())]);
        let shown: Vec<_> = filters.iter().map(|it| (it.href.as_str(), it.current)).collect();
        assert_eq!(shown, [("/list?q=a+b%26c", false), ("/list?q=a+b%26c&status=open", true)]);
        let choices =
            links.choices("status", [(String::new(), String::new()), ("open".into(), String::new())]);
        assert_eq!(choices.iter().map(|it| it.chosen).collect::<Vec<_>>(), [false, true]);
        let sort = Sort::<Letter>::parse("-a");
        let heads =
            Links::new("/list", &[("status", "open"), ("sort", "-a")]).columns(sort, Locale::En.texts());
        assert_eq!(heads[0].href, "/list?status=open&sort=a");
        assert_eq!(heads[0].sorted, Some("descending"));
        assert!(!links.is_plain() && Links::new("/list", &[("q", " ")]).is_plain());
    }
}
