//! The register of seats: who has which seat of which product, since when and until when; and of the seats that wait, from
//! when another may have them (R-SEAT-3).

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::Date;

use super::menu::REGISTER;
use crate::authz::Action;
use crate::base::clock;
use crate::base::ids::{BenefitId, MemberId};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::people;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::store::{self, Place, SeatBenefit};
use crate::seats::{SeatState, Seats, Terms, paths, policy_of};
use crate::state::AppState;
use crate::users::members;
use crate::web::extract::Query;
use crate::web::list::{self, Asked, Chosen, ListFrame, Words, link};
use crate::web::page;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RegisterQuery {
    /// Part of a person's, a product's or a package's name.
    q: String,
    /// A filter's name; empty: all.
    status: String,
    /// A product's code; empty: all.
    product: String,
    /// A column's name, with `-` before it: downwards; empty: by person.
    sort: String,
    /// The page, from 1; empty: the first.
    page: String,
    /// A language for this page alone.
    lang: String,
}

impl RegisterQuery {
    /// Whether the list can't be made without every seat's number and day.
    fn needs_places(&self) -> bool {
        matches!(Sort::parse(&self.sort).column, Column::Seat | Column::Since)
    }
}

/// A seat that somebody holds, or that waits for others.
#[derive(Clone, Debug)]
struct Entry {
    /// Which of the benefits.
    benefit: usize,
    member: MemberId,
    /// Who holds it, or held it last.
    name: String,
    /// Its number, and since when: not known before it is needed.
    place: Option<(i32, Date)>,
    /// The last day of whoever holds it, or held it.
    until: Date,
    waits: Option<Waits>,
}

/// What a seat waits for that was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Waits {
    /// The first day on which another may have it.
    Until(Date),
    /// The next year of the membership.
    ForNextYear,
}

/// Which seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    /// Those that somebody holds.
    Assigned,
    /// Those that were taken back and wait.
    Waiting,
}

impl Filter {
    const OFFERED: [Self; 3] = [Self::All, Self::Assigned, Self::Waiting];

    fn takes(self, entry: &Entry) -> bool {
        match self {
            Self::All => true,
            Self::Assigned => entry.waits.is_none(),
            Self::Waiting => entry.waits.is_some(),
        }
    }
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Assigned => "assigned",
            Self::Waiting => "waiting",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::Assigned => t.filter_assigned(),
            Self::Waiting => t.filter_waiting(),
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Person,
    Product,
    Package,
    Seat,
    Since,
    Until,
    /// What somebody holds last.
    FreeOn,
}

impl list::Column for Column {
    const ALL: &'static [Self] =
        &[Self::Person, Self::Product, Self::Package, Self::Seat, Self::Since, Self::Until, Self::FreeOn];
    const FIRST: Self = Self::Person;

    fn slug(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Product => "product",
            Self::Package => "package",
            Self::Seat => "seat",
            Self::Since => "since",
            Self::Until => "until",
            Self::FreeOn => "free-on",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Person => t.column_person(),
            Self::Product => t.column_product(),
            Self::Package => t.column_package(),
            Self::Seat => t.seat(),
            Self::Since => t.since(),
            Self::Until => t.until(),
            Self::FreeOn => t.column_free_on(),
        }
    }

    fn class(self) -> &'static str {
        if self == Self::Seat { "num" } else { "" }
    }
}

type Sort = list::Sort<Column>;

/// The seats of a company, as far as they are read.
struct Register {
    benefits: Vec<SeatBenefit>,
    entries: Vec<Entry>,
}

impl Register {
    /// Reads them: of what is held who holds it, of what waits all.
    async fn read(scope: &mut PartnerScope) -> AppResult<Self> {
        let (partner, today) = (scope.partner.id, scope.today());
        let benefits = store::list_seat_benefits(scope.tx(), partner, today).await?;
        let names = members::list_names(scope.tx(), partner).await?;
        let mut it = Self { benefits, entries: Vec::new() };
        it.add_held(&names);
        it.add_waiting(scope, &names).await?;
        Ok(it)
    }

    fn add_held(&mut self, names: &HashMap<MemberId, String>) {
        for (benefit, it) in self.benefits.iter().enumerate() {
            let held = it.holders.iter().map(|member| Entry {
                benefit,
                member: *member,
                name: names.get(member).cloned().unwrap_or_default(),
                place: None,
                until: it.until,
                waits: None,
            });
            self.entries.extend(held);
        }
    }

    /// Adds the seats that nobody holds and that are not free for everybody.
    async fn add_waiting(
        &mut self,
        scope: &mut PartnerScope,
        names: &HashMap<MemberId, String>,
    ) -> AppResult<()> {
        let (partner, zone, today) = (scope.partner.id, scope.partner.zone.clone(), scope.today());
        let ids = |credits: bool| -> Vec<BenefitId> {
            self.benefits.iter().filter(|it| it.credit.is_some() == credits).map(|it| it.id).collect()
        };
        let mut found = store::list_standing(scope.tx(), partner, &ids(false), &ids(true), &zone).await?;
        for (benefit, it) in self.benefits.iter().enumerate() {
            let policy = policy_of(it.credit, scope.programme.seat_waiting_days);
            let terms = Terms { policy, year_starts_on: it.enrollment.starts_on, today };
            let seats = Seats::new(0, found.remove(&it.id).unwrap_or_default().assignments, terms);
            for seat in seats.list() {
                let (SeatState::Cooling { free_on, .. }, Some(last)) = (seat.state, seat.history.first())
                else {
                    continue;
                };
                self.entries.push(Entry {
                    benefit,
                    member: last.member,
                    name: names.get(&last.member).cloned().unwrap_or_default(),
                    place: Some((seat.number, last.assigned_on)),
                    until: last.released_at.map_or(it.until, |at| clock::date_in(at, &zone)),
                    waits: Some(free_on.map_or(Waits::ForNextYear, Waits::Until)),
                });
            }
        }
        Ok(())
    }

    /// Puts the places of what is held into these entries.
    fn fill_in(
        &self,
        entries: &mut [Entry],
        places: &HashMap<(BenefitId, MemberId), Place>,
        scope: &PartnerScope,
    ) {
        for it in entries.iter_mut().filter(|it| it.waits.is_none()) {
            let place = places.get(&(self.benefits[it.benefit].id, it.member));
            it.place = place.map(|it| (it.seat, clock::date_in(it.assigned_at, &scope.partner.zone)));
        }
    }

    async fn fill_in_all(&mut self, scope: &mut PartnerScope) -> AppResult<()> {
        let partner = scope.partner.id;
        let places = store::list_all_places(scope.tx(), partner).await?;
        let mut entries = std::mem::take(&mut self.entries);
        self.fill_in(&mut entries, &places, scope);
        self.entries = entries;
        Ok(())
    }

    /// As [`Self::fill_in_all`], reading no more than these take.
    async fn fill_in_shown(&self, scope: &mut PartnerScope, entries: &mut [Entry]) -> AppResult<()> {
        let held: Vec<(BenefitId, MemberId)> = entries
            .iter()
            .filter(|it| it.place.is_none())
            .map(|it| (self.benefits[it.benefit].id, it.member))
            .collect();
        let partner = scope.partner.id;
        let places = store::list_places(scope.tx(), partner, &held).await?;
        self.fill_in(entries, &places, scope);
        Ok(())
    }

    fn compare(&self, sort: Sort, a: &Entry, b: &Entry, locale: Locale) -> Ordering {
        let of = |it: &Entry| &self.benefits[it.benefit];
        let package = |it: &Entry| of(it).enrollment.package.name(locale.texts());
        let product = |it: &Entry| of(it).name.in_language(locale);
        let by_product = || locale.compare(product(a), product(b));
        let by_column = match sort.column {
            Column::Person => locale.compare(&a.name, &b.name),
            Column::Product => by_product(),
            Column::Package => locale.compare(&package(a), &package(b)),
            Column::Seat => a.place.map(|it| it.0).cmp(&b.place.map(|it| it.0)),
            Column::Since => a.place.map(|it| it.1).cmp(&b.place.map(|it| it.1)),
            Column::Until => a.until.cmp(&b.until),
            // What somebody holds comes last.
            Column::FreeOn => a.waits.is_none().cmp(&b.waits.is_none()).then(a.waits.cmp(&b.waits)),
        };
        // What is equal keeps one order, so that paging shows each row once.
        let seat = |it: &Entry| if it.waits.is_some() { it.place.map(|it| it.0) } else { None };
        sort.turn(by_column)
            .then_with(|| locale.compare(&a.name, &b.name))
            .then_with(by_product)
            .then_with(|| of(a).id.cmp(&of(b).id))
            .then_with(|| (a.member, seat(a)).cmp(&(b.member, seat(b))))
    }

    /// The entries that the address asks for, in its order, on all pages.
    fn select(&self, query: &RegisterQuery, locale: Locale) -> Selected {
        let filter = list::find_filter(&Filter::OFFERED, &query.status);
        let sort = Sort::parse(&query.sort);
        let search = list::Search::new(&query.q);
        let is_of_product = |it: &SeatBenefit| query.product.is_empty() || it.code == query.product;
        let packages: Vec<String> =
            self.benefits.iter().map(|it| it.enrollment.package.name(locale.texts())).collect();
        let mut rows: Vec<Entry> = self
            .entries
            .iter()
            .filter(|it| {
                let benefit = &self.benefits[it.benefit];
                is_of_product(benefit)
                    && search.finds(&[
                        &it.name,
                        benefit.name.in_language(locale),
                        benefit.name.own(),
                        &packages[it.benefit],
                    ])
            })
            .cloned()
            .collect();
        // Each filter tells how many it would show together with all else that is asked.
        let counts =
            Filter::OFFERED.map(|filter| (filter, rows.iter().filter(|it| filter.takes(it)).count()));
        rows.retain(|it| filter.takes(it));
        rows.sort_by(|a, b| self.compare(sort, a, b, locale));
        Selected { filter, sort, counts, rows }
    }
}

struct Selected {
    filter: Filter,
    sort: Sort,
    counts: [(Filter, usize); 3],
    rows: Vec<Entry>,
}

/// The page.
#[derive(Template)]
#[template(path = "portal/benefits/register.html")]
struct RegisterPage {
    shell: Shell,
    company: String,
    frame: ListFrame,
    /// The products, as a filter.
    products: Vec<ProductLink>,
    rows: Vec<Row>,
}

struct ProductLink {
    code: String,
    text: String,
    href: String,
    current: bool,
}

struct Row {
    name: String,
    /// Their row among the company's people.
    person: String,
    product: String,
    package: String,
    seat: String,
    since: String,
    until: String,
    free_on: String,
    /// The benefit's row, at this seat.
    href: String,
}

/// Shows the register.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<RegisterQuery>,
) -> AppResult {
    scope.require(Action::SeePeople)?;
    let locale = scope.locale();
    let mut register = Register::read(&mut scope).await?;
    if query.needs_places() {
        register.fill_in_all(&mut scope).await?;
    }
    let selected = register.select(&query, locale);
    let frame = frame(scope.partner.mpn_id, &register, &selected, &query, locale.texts());
    let mut shown = selected.rows[frame.range()].to_vec();
    if !query.needs_places() {
        register.fill_in_shown(&mut scope, &mut shown).await?;
    }
    let register_page = RegisterPage {
        company: scope.partner.name.clone(),
        products: product_links(&register, &query, &frame.path, locale),
        rows: shown.iter().map(|it| Row::new(it, &register, &scope)).collect(),
        frame,
        shell: Shell::company(&app, &scope, REGISTER.place, locale.texts().seats()),
    };
    page(StatusCode::OK, &register_page)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<RegisterQuery>) -> AppResult {
    scope.require(Action::SeePeople)?;
    let locale = scope.locale();
    let t = locale.texts();
    let mut register = Register::read(&mut scope).await?;
    register.fill_in_all(&mut scope).await?;
    let rows = register.select(&query, locale).rows.into_iter().map(|it| {
        let benefit = &register.benefits[it.benefit];
        // Numbers and dates in the one form that every spreadsheet reads.
        let (seat, since) =
            it.place.map(|(seat, since)| (seat.to_string(), since.to_string())).unwrap_or_default();
        let free_on = match it.waits {
            Some(Waits::Until(day)) => day.to_string(),
            Some(Waits::ForNextYear) => t.free_next_year(),
            None => String::new(),
        };
        let package = benefit.enrollment.package.name(t);
        vec![it.name, benefit.name.of(t).to_owned(), package, seat, since, it.until.to_string(), free_on]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let file = format!("seats-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &list::header::<Column>(t), &rows).await
}

fn frame(mpn_id: i64, register: &Register, it: &Selected, query: &RegisterQuery, t: &Texts) -> ListFrame {
    let chosen = Chosen {
        filters: &it.counts,
        always: &[Filter::All],
        filter: it.filter,
        sort: it.sort,
        matching: it.rows.len(),
        total: register.entries.len(),
        opened_at: None,
        more: &[("product", &query.product)],
    };
    let words = Words {
        search_label: t.search_register_label(),
        count: t.register_count(it.rows.len()),
        empty: (t.register_empty(), t.register_empty_text()),
        no_match: t.no_match_register(),
    };
    let asked =
        Asked { q: &query.q, status: &query.status, sort: &query.sort, page: &query.page, lang: &query.lang };
    ListFrame::new(paths::register(mpn_id), asked, &chosen, words, t)
}

/// The products as links, each with all else that is asked.
fn product_links(register: &Register, query: &RegisterQuery, path: &str, locale: Locale) -> Vec<ProductLink> {
    let products: BTreeMap<&str, &str> =
        register.benefits.iter().map(|it| (it.code.as_str(), it.name.in_language(locale))).collect();
    let mut products: Vec<(&str, &str)> = products.into_iter().collect();
    products.sort_by(|a, b| locale.compare(a.1, b.1));
    let all = locale.texts().filter_all_products();
    let all = std::iter::once(("", all.as_str()));
    all.chain(products)
        .map(|(code, text)| {
            let kept = [
                ("lang", query.lang.as_str()),
                ("q", &query.q),
                ("status", &query.status),
                ("product", code),
            ];
            ProductLink {
                code: if code.is_empty() { "all".to_owned() } else { code.to_owned() },
                text: text.to_owned(),
                href: link(path, &[&kept[..], &[("sort", &query.sort)]].concat()),
                current: query.product == code,
            }
        })
        .collect()
}

impl Row {
    fn new(entry: &Entry, register: &Register, scope: &PartnerScope) -> Self {
        let (benefit, locale, mpn_id) =
            (&register.benefits[entry.benefit], scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let seat = entry.place.map_or(0, |it| it.0);
        Self {
            name: entry.name.clone(),
            person: people::paths::person(mpn_id, entry.member),
            product: benefit.name.of(t).to_owned(),
            package: benefit.enrollment.package.name(t),
            seat: locale.number(seat),
            since: entry.place.map(|it| locale.date(it.1)).unwrap_or_default(),
            until: locale.date(entry.until),
            free_on: match entry.waits {
                Some(Waits::Until(day)) => locale.date(day),
                Some(Waits::ForNextYear) => t.free_next_year(),
                None => String::new(),
            },
            href: paths::seat(mpn_id, benefit.kind, benefit.id, seat),
        }
    }
}
