//! The list that all five pages share: search, filters, sorting, paging, all by link; and the same as CSV.

use std::cmp::Ordering;

use serde::Deserialize;
use time::Date;

use crate::catalogue::Kind;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::ids::BenefitId;
use crate::membership::{Benefit, Status, only_listed};

/// Rows on one page.
pub const PAGE_SIZE: usize = 50;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ListQuery {
    /// Part of a product's name.
    pub q: String,
    /// A filter's name; empty: all.
    pub status: String,
    /// A column's name, with `-` before it: downwards; empty: by product.
    pub sort: String,
    /// The page, from 1; empty: the first.
    pub page: String,
    /// The benefit whose row is open.
    pub open: String,
    /// The language of the downloads (R-SW-4).
    pub language: String,
    /// The operating system of the downloads (R-SW-4).
    pub system: String,
    /// The benefit for which somebody is looked for.
    pub assign: String,
    /// Part of the name or address of whom a seat shall go to.
    pub find: String,
}

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    All,
    /// Those with a status.
    Status(Status),
    /// Unused, and with few days left.
    EndingSoon,
}

impl Filter {
    fn offered(kind: Kind) -> Vec<Self> {
        use Status::{Assigned, Expired, KeysShown, NoKeyNeeded, NotUsed};
        let statuses: &[Status] = match kind {
            Kind::Software => &[KeysShown, NoKeyNeeded, Expired],
            Kind::Cloud => &[KeysShown, Assigned, Expired],
            Kind::VisualStudio => &[Assigned, Expired],
            Kind::Technical | Kind::GoToMarket => &[Expired],
        };
        let others = statuses.iter().copied().map(Self::Status);
        [Self::All, Self::Status(NotUsed), Self::EndingSoon].into_iter().chain(others).collect()
    }

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::EndingSoon => "ending-soon",
            Self::Status(status) => status.slug(),
        }
    }

    fn takes(self, benefit: &Benefit, today: Date) -> bool {
        match self {
            Self::All => true,
            Self::EndingSoon => benefit.is_ending_soon(today),
            Self::Status(status) => benefit.status(today) == status,
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::EndingSoon => t.filter_ending_soon(),
            Self::Status(status) => status.text(t),
        }
    }
}

/// By which column, which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    column: Column,
    downwards: bool,
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

impl Column {
    const ALL: [Self; 5] = [Self::Product, Self::Package, Self::Quantity, Self::ActivateBy, Self::Status];

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
}

impl Sort {
    fn parse(text: &str) -> Option<Self> {
        let (downwards, name) = text.strip_prefix('-').map_or((false, text), |name| (true, name));
        if text.is_empty() {
            return Some(Self { column: Column::Product, downwards: false });
        }
        let column = Column::ALL.into_iter().find(|column| column.slug() == name)?;
        Some(Self { column, downwards })
    }

    fn slug(self) -> String {
        match (self.column, self.downwards) {
            (Column::Product, false) => String::new(),
            (column, downwards) => format!("{}{}", if downwards { "-" } else { "" }, column.slug()),
        }
    }

    fn compare(self, a: &Benefit, b: &Benefit, today: Date, locale: Locale) -> Ordering {
        let t = locale.texts();
        let package = |it: &Benefit| it.enrollment.package.name(t);
        let by_column = match self.column {
            Column::Product => Ordering::Equal,
            Column::Package => locale.compare(&package(a), &package(b)),
            Column::Quantity => a.quantity.unwrap_or(i32::MAX).cmp(&b.quantity.unwrap_or(i32::MAX)),
            Column::ActivateBy => a.activate_by.cmp(&b.activate_by),
            Column::Status => a.status(today).cmp(&b.status(today)),
        };
        let ordered = match self.column {
            Column::Product => locale.compare(&a.name, &b.name),
            _ => by_column,
        };
        let ordered = if self.downwards { ordered.reverse() } else { ordered };
        // What is equal keeps one order, so that paging shows each row once.
        ordered
            .then_with(|| locale.compare(&a.name, &b.name))
            .then_with(|| locale.compare(&package(a), &package(b)))
            .then_with(|| a.id.cmp(&b.id))
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
    /// Whether it holds numbers.
    pub is_number: bool,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// The benefit.
    pub benefit: Benefit,
    /// The package's name.
    pub package: String,
    /// How much, in words.
    pub quantity: String,
    /// What it counts, where that is not plain; empty otherwise.
    pub unit: String,
    /// How far it is used.
    pub status: Status,
    /// The same in words.
    pub status_text: String,
    /// The subscription that redeeming the product's keys has built up, in words; empty without one.
    pub subscription: String,
    /// The last day, in words.
    pub date: String,
    /// The same, counted from today; empty where there is nothing left to do.
    pub relative: String,
    /// Whether it stands out as ending soon.
    pub ending_soon: bool,
    /// Where the arrow leads: opens the row, or closes it.
    pub toggle: String,
    /// Whether there is something to open: keys, downloads, or seats.
    pub opens: bool,
    /// Whether the row is open.
    pub open: bool,
}

/// The list as a page shows it.
#[derive(Debug)]
pub struct BenefitList {
    /// What the address asked.
    pub query: ListQuery,
    /// The page's path.
    pub path: String,
    /// The kind that is listed.
    pub kind: Kind,
    /// The filters.
    pub filters: Vec<FilterLink>,
    /// The columns.
    pub columns: Vec<ColumnLink>,
    /// The rows of this page.
    pub rows: Vec<Row>,
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
    /// The link that shows all again.
    pub reset: String,
}

/// The rows that the address asks for, in its order, on all pages.
fn select(
    benefits: Vec<Benefit>,
    query: &ListQuery,
    kind: Kind,
    today: Date,
    locale: Locale,
) -> AppResult<(Filter, Sort, Vec<Benefit>)> {
    let filter = Filter::offered(kind).into_iter().find(|filter| filter.slug() == query.status);
    let filter = filter.ok_or(AppError::BadRequest("unknown filter"))?;
    let sort = Sort::parse(&query.sort).ok_or(AppError::BadRequest("unknown column"))?;
    let mut rows = benefits;
    rows.retain(|it| filter.takes(it, today) && matches(it, &query.q, locale.texts()));
    rows.sort_by(|a, b| sort.compare(a, b, today, locale));
    Ok((filter, sort, rows))
}

/// Whether every word of what was typed is part of the product's or package's name.
fn matches(benefit: &Benefit, typed: &str, t: &Texts) -> bool {
    let name = format!("{} {}", benefit.name, benefit.enrollment.package.name(t)).to_lowercase();
    typed.to_lowercase().split_whitespace().all(|word| name.contains(word))
}

impl BenefitList {
    /// Makes the list of the benefits that are current today.
    ///
    /// # Errors
    /// [`AppError::BadRequest`] for an unknown filter, column or page; [`AppError::UnknownId`] for an opened row
    /// that isn't among the company's.
    pub fn new(
        path: String,
        kind: Kind,
        benefits: Vec<Benefit>,
        query: ListQuery,
        today: Date,
        locale: Locale,
    ) -> AppResult<Self> {
        let t = locale.texts();
        let benefits = only_listed(benefits, today);
        let opened = opened(&query, &benefits)?;
        let counts: Vec<(Filter, usize)> = Filter::offered(kind)
            .into_iter()
            .map(|filter| (filter, benefits.iter().filter(|it| filter.takes(it, today)).count()))
            .collect();
        let total = benefits.len();
        let (filter, sort, selected) = select(benefits, &query, kind, today, locale)?;
        let address = Address { path: &path, q: &query.q, status: filter.slug(), sort: &sort.slug() };
        let (page, last) = page_of(&query, &selected, opened)?;
        let matching = selected.len();
        let rows = selected.into_iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE);
        let rows = rows.map(|it| Row::new(it, opened, page, &address, today, locale)).collect();
        // A filter that would show nothing is left out, but for the one in force and the two that are always asked.
        let always = [Filter::All, Filter::Status(Status::NotUsed), filter];
        Ok(Self {
            filters: counts
                .into_iter()
                .filter(|(it, count)| *count > 0 || always.contains(it))
                .map(|(it, count)| FilterLink {
                    slug: it.slug(),
                    text: it.text(t),
                    count,
                    href: Address { status: it.slug(), ..address }.link(1, None),
                    current: it == filter,
                })
                .collect(),
            columns: Column::ALL.into_iter().map(|column| column_link(column, sort, &address, t)).collect(),
            rows,
            matching,
            total,
            page,
            pages: if last > 1 {
                (1..=last).map(|it| (it, address.link(it, None))).collect()
            } else {
                Vec::new()
            },
            csv: Address { path: &format!("{path}.csv"), ..address }.link(1, None),
            reset: path.clone(),
            query,
            path,
            kind,
        })
    }

    /// The row that is open, if it is on this page.
    #[must_use]
    pub fn open_row(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.open)
    }

    /// The hidden fields that keep what is asked while the form `search` changes the text.
    #[must_use]
    pub fn kept(&self) -> Vec<(&'static str, &str)> {
        let kept = [("status", self.query.status.as_str()), ("sort", self.query.sort.as_str())];
        kept.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The hidden fields of a form within the open row.
    #[must_use]
    pub fn kept_in_row(&self) -> Vec<(&'static str, String)> {
        let page = if self.page > 1 { self.page.to_string() } else { String::new() };
        let kept = [
            ("q", self.query.q.clone()),
            ("status", self.query.status.clone()),
            ("sort", self.query.sort.clone()),
            ("page", page),
            ("open", self.query.open.clone()),
        ];
        kept.into_iter().filter(|(_, value)| !value.is_empty()).collect()
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
    let (_, _, selected) = select(only_listed(benefits, today), query, kind, today, locale)?;
    let subscriptions = (kind == Kind::Cloud).then(|| t.subscription());
    let header = Column::ALL.into_iter().map(|column| column.text(t)).chain(subscriptions).collect();
    let rows = selected
        .into_iter()
        .map(|it| {
            let subscription = (kind == Kind::Cloud).then(|| subscription(&it, today, locale));
            // Numbers and dates in the one form that every spreadsheet reads.
            let quantity = it.quantity.map_or_else(|| t.unlimited(), |quantity| quantity.to_string());
            let (package, status) = (it.enrollment.package.name(t), it.status(today).text(t));
            let cells = [it.name, package, quantity, it.activate_by.to_string(), status];
            cells.into_iter().chain(subscription).collect()
        })
        .collect();
    Ok((header, rows))
}

/// The subscription of the benefit's product in words; empty without one.
fn subscription(benefit: &Benefit, today: Date, locale: Locale) -> String {
    benefit.subscription.map(|it| it.text(today, locale)).unwrap_or_default()
}

fn opened(query: &ListQuery, benefits: &[Benefit]) -> AppResult<Option<BenefitId>> {
    if query.open.is_empty() {
        return Ok(None);
    }
    let found = benefits.iter().find(|it| it.id.to_string() == query.open);
    found.map(|it| Some(it.id)).ok_or(AppError::UnknownId)
}

/// The page asked for, or the one of the opened row, and the last one.
fn page_of(query: &ListQuery, rows: &[Benefit], opened: Option<BenefitId>) -> AppResult<(usize, usize)> {
    let last = rows.len().div_ceil(PAGE_SIZE).max(1);
    let of_row = || opened.and_then(|id| rows.iter().position(|it| it.id == id)).map(|at| at / PAGE_SIZE + 1);
    let page = match query.page.as_str() {
        "" => of_row().unwrap_or(1),
        text => text.parse().ok().filter(|page| *page > 0).ok_or(AppError::BadRequest("not a page"))?,
    };
    // The list may have become shorter since the link was made.
    Ok((page.min(last), last))
}

#[derive(Clone, Copy)]
struct Address<'a> {
    path: &'a str,
    q: &'a str,
    status: &'a str,
    sort: &'a str,
}

impl Address<'_> {
    fn link(&self, page: usize, open: Option<BenefitId>) -> String {
        let page = if page > 1 { page.to_string() } else { String::new() };
        let open = open.map(|id| id.to_string()).unwrap_or_default();
        let pairs =
            [("q", self.q), ("status", self.status), ("sort", self.sort), ("page", &page), ("open", &open)];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        match query.finish() {
            query if query.is_empty() => self.path.to_owned(),
            query => format!("{}?{query}", self.path),
        }
    }
}

fn column_link(column: Column, sort: Sort, address: &Address<'_>, t: &Texts) -> ColumnLink {
    let sorted = (sort.column == column).then_some(sort.downwards);
    let turned = Sort { column, downwards: sorted == Some(false) };
    ColumnLink {
        slug: column.slug(),
        text: column.text(t),
        href: Address { sort: &turned.slug(), ..*address }.link(1, None),
        sorted: sorted.map(|downwards| if downwards { "descending" } else { "ascending" }),
        is_number: column == Column::Quantity,
    }
}

impl Row {
    fn new(
        benefit: Benefit,
        opened: Option<BenefitId>,
        page: usize,
        address: &Address<'_>,
        today: Date,
        locale: Locale,
    ) -> Self {
        let t = locale.texts();
        let status = benefit.status(today);
        let open = opened == Some(benefit.id);
        let toggle = address.link(page, (!open).then_some(benefit.id));
        Self {
            package: benefit.enrollment.package.name(t),
            quantity: locale.quantity(benefit.quantity),
            unit: benefit.unit.text(benefit.quantity, t),
            status,
            status_text: match status {
                Status::Assigned => t.status_assigned_of(
                    locale.number(benefit.seats_assigned),
                    locale.quantity(benefit.quantity),
                ),
                _ => status.text(t),
            },
            subscription: subscription(&benefit, today, locale),
            date: locale.date(benefit.activate_by),
            relative: match status {
                Status::NoKeyNeeded => String::new(),
                _ => locale.relative_days(benefit.days_left(today)),
            },
            ending_soon: benefit.is_ending_soon(today),
            toggle: format!("{toggle}#b-{}", benefit.id),
            open,
            opens: benefit.kind == Kind::Software || benefit.has_seats() || benefit.is_redeemed(),
            benefit,
        }
    }

    /// The status's look.
    #[must_use]
    pub fn status_class(&self) -> &'static str {
        match self.status {
            Status::NotUsed => "st-todo",
            Status::KeysShown => "st-done",
            Status::Assigned => "st-half",
            Status::NoKeyNeeded => "st-none",
            Status::Expired => "st-bad",
        }
    }
}
