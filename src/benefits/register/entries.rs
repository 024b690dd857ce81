//! The seats of the register: which are read, found and in which order.

use std::cmp::Ordering;
use std::collections::HashMap;

use time::Date;

use super::RegisterQuery;
use crate::base::clock;
use crate::base::ids::{BenefitId, MemberId};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::scope::PartnerScope;
use crate::seats::store::{self, Place, SeatBenefit};
use crate::seats::{SeatState, Seats, Terms, policy_of};
use crate::users::members;
use crate::web::list;

/// A seat that somebody holds, or that waits for others.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Which of the benefits.
    pub(super) benefit: usize,
    pub(super) member: MemberId,
    /// Who holds it, or held it last.
    pub(super) name: String,
    /// Its number, and since when: not known before it is needed.
    pub(super) place: Option<(i32, Date)>,
    /// The last day of whoever holds it, or held it.
    pub(super) until: Date,
    pub(super) waits: Option<Waits>,
}

/// What a seat waits for that was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Waits {
    /// The first day on which another may have it.
    Until(Date),
    /// The next year of the membership.
    ForNextYear,
}

/// Which seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
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
pub(super) enum Column {
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

pub(super) type Sort = list::Sort<Column>;

/// The seats of a company, as far as they are read.
pub(super) struct Register {
    pub(super) benefits: Vec<SeatBenefit>,
    pub(super) entries: Vec<Entry>,
}

impl Register {
    /// Reads them: of what is held who holds it, of what waits all.
    pub(super) async fn read(scope: &mut PartnerScope) -> AppResult<Self> {
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

    pub(super) async fn fill_in_all(&mut self, scope: &mut PartnerScope) -> AppResult<()> {
        let partner = scope.partner.id;
        let places = store::list_all_places(scope.tx(), partner).await?;
        let mut entries = std::mem::take(&mut self.entries);
        self.fill_in(&mut entries, &places, scope);
        self.entries = entries;
        Ok(())
    }

    /// As [`Self::fill_in_all`], reading no more than these take.
    pub(super) async fn fill_in_shown(
        &self,
        scope: &mut PartnerScope,
        entries: &mut [Entry],
    ) -> AppResult<()> {
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
    pub(super) fn select(&self, query: &RegisterQuery, locale: Locale) -> Selected {
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

pub(super) struct Selected {
    pub(super) filter: Filter,
    pub(super) sort: Sort,
    pub(super) counts: [(Filter, usize); 3],
    pub(super) rows: Vec<Entry>,
}
