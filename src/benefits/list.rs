//! The list of benefits that all five pages share, and the same as CSV.

use std::cmp::Ordering;

use serde::Deserialize;
use time::Date;

use super::list_row::{Row, subscription};
use super::offers::{self, OfferColumn};
use super::together::{Arrows, Line, Opened, gather};
use crate::base::ids::BenefitId;
use crate::catalogue::Kind;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::membership::{Benefit, Status, only_listed};
use crate::web::list::{self, Asked, Chosen, ListFrame, Words};

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// Part of a product's name.
    pub q: String,
    /// A filter's name; empty: all.
    pub status: String,
    /// A column's name, with `-` before it: downwards; empty: by product.
    pub sort: String,
    /// The page, from 1; empty: the first.
    pub page: String,
    /// A language for this page alone.
    pub lang: String,
    /// The benefit whose row is open.
    pub open: String,
    /// The product whose packages are shown, where several grant it.
    pub product: String,
    /// `yes`: the group of what is ready to install is open.
    pub ready: String,
    /// The language of the downloads (R-SW-4).
    pub language: String,
    /// The operating system of the downloads (R-SW-4).
    pub system: String,
    /// Part of the name or address of whom a seat shall go to.
    pub find: String,
    /// To whom a seat shall go: who was just added.
    pub member_id: String,
    /// A seat's number: of many seats the page that holds it is shown; empty: the first.
    pub seats: String,
    /// Part of the name of who holds or held a seat.
    pub holder: String,
}

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    All,
    /// Those of which nothing is used, while it still can be: also what was declined or withdrawn.
    Unused,
    /// Those with a status.
    Status(Status),
    /// Unused, and with few days left.
    EndingSoon,
}

impl Filter {
    fn offered(kind: Kind) -> Vec<Self> {
        use Status::{
            Active, Assigned, Declined, Expired, InProgress, KeysShown, NoKeyNeeded, Redeemed, Requested,
            Withdrawn,
        };
        let statuses: &[Status] = match kind {
            Kind::Software => &[KeysShown, NoKeyNeeded, Expired],
            Kind::Cloud => &[KeysShown, Redeemed, Assigned, Expired],
            Kind::VisualStudio => &[Assigned, Expired],
            Kind::Technical | Kind::GoToMarket => {
                &[Requested, InProgress, Active, Declined, Withdrawn, Expired]
            }
        };
        let others = statuses.iter().copied().map(Self::Status);
        [Self::All, Self::Unused, Self::EndingSoon].into_iter().chain(others).collect()
    }

    fn takes(self, benefit: &Benefit, today: Date) -> bool {
        match self {
            Self::All => true,
            Self::Unused => benefit.status(today).is_unused(),
            Self::EndingSoon => benefit.is_ending_soon(today),
            Self::Status(status) => benefit.status(today) == status,
        }
    }
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Unused => Status::NotUsed.slug(),
            Self::EndingSoon => "ending-soon",
            Self::Status(status) => status.slug(),
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::Unused => Status::NotUsed.text(t),
            Self::EndingSoon => t.filter_ending_soon(),
            Self::Status(status) => status.text(t),
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The product's name.
    Product,
    /// The package's name.
    Package,
    /// How much; unlimited is the most.
    Quantity,
    /// The last day.
    ActivateBy,
    /// How far it is used.
    Status,
}

type Sort = list::Sort<Column>;

impl list::Column for Column {
    const ALL: &'static [Self] =
        &[Self::Product, Self::Package, Self::Quantity, Self::ActivateBy, Self::Status];
    // What there is to do comes first.
    const FIRST: Self = Self::Status;

    fn slug(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Package => "package",
            Self::Quantity => "quantity",
            Self::ActivateBy => "activate-by",
            Self::Status => "status",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Product => t.column_product(),
            Self::Package => t.column_package(),
            Self::Quantity => t.column_quantity(),
            Self::ActivateBy => t.benefit_expiry_date(),
            Self::Status => t.status(),
        }
    }

    fn class(self) -> &'static str {
        if self == Self::Quantity { "num" } else { "" }
    }
}

/// The order that an address asks for: offers have columns of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Benefits(Sort),
    Offers(list::Sort<OfferColumn>),
}

impl Order {
    fn parse(kind: Kind, text: &str) -> Self {
        match kind {
            Kind::GoToMarket => Self::Offers(list::Sort::parse(text)),
            _ => Self::Benefits(Sort::parse(text)),
        }
    }

    fn compare(self, a: &Benefit, b: &Benefit, today: Date, locale: Locale) -> Ordering {
        match self {
            Self::Benefits(sort) => compare(sort, a, b, today, locale),
            Self::Offers(sort) => offers::compare(sort, a, b, today, locale),
        }
    }
}

fn compare(sort: Sort, a: &Benefit, b: &Benefit, today: Date, locale: Locale) -> Ordering {
    let t = locale.texts();
    let package = |it: &Benefit| it.enrollment.package.name(t);
    let by_column = match sort.column {
        Column::Product => locale.compare(a.name.of(t), b.name.of(t)),
        Column::Package => locale.compare(&package(a), &package(b)),
        Column::Quantity => a.quantity.unwrap_or(i32::MAX).cmp(&b.quantity.unwrap_or(i32::MAX)),
        Column::ActivateBy => a.activate_by.cmp(&b.activate_by),
        Column::Status => turn(a, today).cmp(&turn(b, today)),
    };
    // What is equal keeps one order, so that paging shows each row once.
    sort.turn(by_column)
        .then_with(|| locale.compare(a.name.of(t), b.name.of(t)))
        .then_with(|| locale.compare(&package(a), &package(b)))
        .then_with(|| a.id.cmp(&b.id))
}

/// The place of a benefit among others by what there is to do with it: what is not used, seats that are free, all else, and
/// last what needs nothing.
pub(super) fn turn(benefit: &Benefit, today: Date) -> (u8, Status) {
    let status = benefit.status(today);
    let has_free_seats = benefit.quantity.is_none_or(|quantity| quantity > benefit.seats_assigned);
    let place = match status {
        _ if status.is_unused() => 0,
        Status::Assigned if has_free_seats => 1,
        Status::NoKeyNeeded => 3,
        _ => 2,
    };
    (place, status)
}

/// The list as a page shows it.
#[derive(Debug)]
pub struct BenefitList {
    /// What the address asked.
    pub query: ListQuery,
    /// The kind that is listed.
    pub kind: Kind,
    /// What stands around the rows.
    pub frame: ListFrame,
    /// The lines of this page.
    pub lines: Vec<Line>,
    /// Those of this page that need nothing, where they stand in a group of their own.
    pub ready: Option<Ready>,
}

/// What can be installed without a key: a group that is closed until it is asked for.
#[derive(Debug)]
pub struct Ready {
    /// How many benefits there are, on all pages.
    pub count: usize,
    /// Whether it is open.
    pub open: bool,
    /// Its lines of this page.
    pub lines: Vec<Line>,
}

/// The rows that the address asks for, in its order, on all pages.
struct Selected {
    filter: Filter,
    /// How many of what is searched for each filter takes.
    filters: Vec<(Filter, usize)>,
    order: Order,
    rows: Vec<Benefit>,
}

fn select(benefits: Vec<Benefit>, query: &ListQuery, kind: Kind, today: Date, locale: Locale) -> Selected {
    let offered = Filter::offered(kind);
    let filter = list::find_filter(&offered, &query.status);
    let order = Order::parse(kind, &query.sort);
    let t = locale.texts();
    let search = list::Search::new(&query.q);
    let mut rows = benefits;
    rows.retain(|it| search.finds(&[it.name.of(t), it.name.own(), &it.enrollment.package.name(t)]));
    let filters = list::counted(&offered, &rows, |filter, it| filter.takes(it, today));
    rows.retain(|it| filter.takes(it, today));
    rows.sort_by(|a, b| order.compare(a, b, today, locale));
    if is_grouped(query, filter) {
        rows.sort_by_key(|it| needs_nothing(it, today));
    }
    Selected { filter, filters, order, rows }
}

/// Whether what needs nothing stands in a group of its own, at the end: a search or a filter sees through it.
fn is_grouped(query: &ListQuery, filter: Filter) -> bool {
    query.q.trim().is_empty() && filter == Filter::All
}

fn needs_nothing(benefit: &Benefit, today: Date) -> bool {
    benefit.status(today) == Status::NoKeyNeeded
}

/// What was found, before it is known by which columns it is sorted.
struct Found {
    filters: Vec<(Filter, usize)>,
    filter: Filter,
    lines: usize,
    total: usize,
    opened_at: Option<usize>,
}

impl Found {
    fn sorted<C: list::Column>(&self, sort: list::Sort<C>) -> Chosen<'_, Filter, C> {
        let Self { ref filters, filter, lines, total, opened_at } = *self;
        let always = &[Filter::All, Filter::Unused];
        Chosen { filters, always, filter, sort, matching: lines, total, opened_at, more: &[] }
    }

    /// What stands around the lines.
    fn frame(
        &self,
        path: String,
        (kind, order): (Kind, Order),
        query: &ListQuery,
        words: Words,
        t: &Texts,
    ) -> ListFrame {
        let asked = Asked {
            q: &query.q,
            status: &query.status,
            sort: &query.sort,
            page: &query.page,
            lang: &query.lang,
        };
        let mut frame = match order {
            Order::Benefits(sort) => ListFrame::new(path, asked, &self.sorted(sort), words, t),
            Order::Offers(sort) => ListFrame::new(path, asked, &self.sorted(sort), words, t),
        };
        let by_day = frame.columns.iter_mut().find(|it| it.slug == list::Column::slug(Column::ActivateBy));
        if let Some(head) = by_day {
            head.text = kind.date_head(t);
        }
        frame
    }
}

/// What a list of so many benefits says.
fn words(matching: usize, hides: bool, t: &Texts) -> Words {
    Words {
        search_label: t.search_label(),
        count: t.list_count(i64::try_from(matching).unwrap_or(i64::MAX)),
        empty: (t.empty_heading(), if hides { t.empty_none_active() } else { t.empty_text() }),
        no_match: t.no_match_text(),
    }
}

/// What the reader sees of the benefits of a kind.
pub struct Seen {
    pub benefits: Vec<Benefit>,
    /// Whether there are others, which only who may see the page sees (R-TEN-5).
    pub hides: bool,
}

impl BenefitList {
    /// Makes the list of the benefits that are current today.
    ///
    /// # Errors
    /// [`AppError::UnknownId`] for an opened row that isn't among the company's.
    pub fn new(
        path: String,
        kind: Kind,
        Seen { benefits, hides }: Seen,
        query: ListQuery,
        today: Date,
        locale: Locale,
    ) -> AppResult<Self> {
        let t = locale.texts();
        let benefits = only_listed(benefits, today);
        let opened = Opened { benefit: opened(&query, &benefits)?, product: &query.product };
        let total = benefits.len();
        let Selected { filter, filters, order, rows } = select(benefits, &query, kind, today, locale);
        let words = words(rows.len(), hides, t);
        let grouped = is_grouped(&query, filter);
        let (ready, rest): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|it| grouped && needs_nothing(it, today));
        let ready_count = ready.len();
        let mut lines = gather(kind, rest);
        let first_ready = lines.len();
        lines.extend(gather(kind, ready));
        let opened_at = lines.iter().position(|line| opened.is_in(line));
        let found = Found { filters, filter, lines: lines.len(), total, opened_at };
        let frame = found.frame(path, (kind, order), &query, words, t);
        let range = frame.range();
        let here = lines.into_iter().enumerate().skip(range.start).take(range.len());
        let here = here.map(|(at, line)| {
            let arrows = Arrows { frame: &frame, ready: at >= first_ready };
            Line::new(line, opened, &arrows, today, locale)
        });
        let mut lines: Vec<Line> = here.collect();
        let ready = lines.split_off(first_ready.saturating_sub(range.start).min(lines.len()));
        let open = query.ready == "yes" || ready.iter().any(Line::is_open);
        let ready = (!ready.is_empty()).then_some(Ready { count: ready_count, open, lines: ready });
        Ok(Self { query, kind, frame, lines, ready })
    }

    /// The lines of this page under the names of what grants them, where the list is grouped so (R-GTM-1); else all in
    /// one group without a name.
    #[must_use]
    pub fn groups(&self) -> Vec<(Option<&str>, &[Line])> {
        if self.kind != Kind::GoToMarket {
            return vec![(None, &self.lines)];
        }
        let package = |line: &Line| line.rows.first().map(|row| row.benefit.enrollment.package);
        let groups = self.lines.chunk_by(|a, b| package(a) == package(b));
        let rows = groups.map(|lines| (lines.iter().flat_map(|line| &line.rows).next(), lines));
        rows.map(|(first, lines)| (first.map(|row| row.cells.package.as_str()), lines)).collect()
    }

    /// How many columns the table has, that of the arrow with them.
    #[must_use]
    pub fn width(&self) -> usize {
        self.frame.columns.len() + 1
    }

    /// The row that is open, if it is on this page.
    #[must_use]
    pub fn open_row(&self) -> Option<&Row> {
        let lines = self.lines.iter().chain(self.ready.iter().flat_map(|ready| &ready.lines));
        lines.flat_map(|line| &line.rows).find(|row| row.open)
    }

    /// Whether there is nothing on this page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.ready.is_none()
    }

    /// The link to another page of the seats in the open row: that with the seat `first`, of those that fit the search;
    /// with neither, to all of them.
    #[must_use]
    pub fn seats_link(&self, first: &str, holder: &str) -> String {
        let open = &self.query.open;
        let link = self.frame.link_with(&[("open", open), ("seats", first), ("holder", holder)]);
        format!("{link}#seats-{open}")
    }

    /// The hidden fields of the search for seats in the open row.
    #[must_use]
    pub fn kept_with_row(&self) -> Vec<(&'static str, String)> {
        self.frame.kept_with(&[("open", &self.query.open)])
    }

    /// The hidden fields of a form within the open row.
    #[must_use]
    pub fn kept_in_row(&self) -> Vec<(&'static str, String)> {
        self.frame.kept_with(&[
            ("open", &self.query.open),
            ("seats", &self.query.seats),
            ("holder", &self.query.holder),
        ])
    }
}

/// The same rows as a table of words: for the download.
///
/// # Errors
/// As [`BenefitList::new`].
pub fn csv_rows(
    kind: Kind,
    benefits: Vec<Benefit>,
    query: &ListQuery,
    today: Date,
    locale: Locale,
) -> AppResult<(Vec<String>, Vec<Vec<String>>)> {
    let t = locale.texts();
    let selected = select(only_listed(benefits, today), query, kind, today, locale).rows;
    if kind == Kind::GoToMarket {
        let rows = selected.into_iter().map(|it| offers::csv_row(it, today, t)).collect();
        return Ok((offers::csv_header(t), rows));
    }
    let subscriptions = (kind == Kind::Cloud).then(|| t.subscription());
    let technical =
        (kind == Kind::Technical).then(|| [t.column_used(), t.column_reserved(), t.column_left()]);
    let header = list::header::<Column>(t).into_iter().chain(subscriptions);
    let header = header.chain(technical.into_iter().flatten()).collect();
    let rows = selected
        .into_iter()
        .map(|it| {
            let subscription = (kind == Kind::Cloud).then(|| subscription(&it, today, locale));
            // Numbers and dates in the one form that every spreadsheet reads.
            let quantity = it.quantity.map_or_else(|| t.unlimited(), |quantity| quantity.to_string());
            let (package, status) = (it.enrollment.package.name(t), it.status(today).text(t));
            let left = it.units_left().map_or_else(|| t.unlimited(), |left| left.to_string());
            let units = [it.units_used.to_string(), it.units_reserved.to_string(), left];
            let units = (kind == Kind::Technical).then_some(units);
            let cells = [it.name.of(t).to_owned(), package, quantity, it.activate_by.to_string(), status];
            cells.into_iter().chain(subscription).chain(units.into_iter().flatten()).collect()
        })
        .collect();
    Ok((header, rows))
}

fn opened(query: &ListQuery, benefits: &[Benefit]) -> AppResult<Option<BenefitId>> {
    if query.open.is_empty() {
        return Ok(None);
    }
    let found = benefits.iter().find(|it| it.id.to_string() == query.open);
    found.map(|it| Some(it.id)).ok_or(AppError::UnknownId)
}
