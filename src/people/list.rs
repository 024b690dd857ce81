//! The list of a company's people, and the same as CSV.

use std::cmp::Ordering;
use std::collections::HashMap;

use jiff::tz::TimeZone;
use serde::Deserialize;
use time::OffsetDateTime;

use super::invitation::Standing;
use crate::authz::Role;
use crate::base::clock::date_in;
use crate::base::ids::{MemberId, PersonId};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::partners::is_outside;
use crate::users::members::CompanyMember;
use crate::web::list::{self, Asked, Chosen, ListFrame, Words};

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PeopleQuery {
    /// Part of a name or address.
    pub q: String,
    /// A filter's name; empty: all.
    pub status: String,
    /// A column's name, with `-` before it: downwards; empty: by name.
    pub sort: String,
    /// The page, from 1; empty: the first.
    pub page: String,
    /// A language for this page alone.
    pub lang: String,
    /// The member whose row is open.
    pub open: String,
}

/// Somebody who is or was a member.
#[derive(Clone, Debug)]
pub struct Person {
    pub member: CompanyMember,
    /// Their address; empty where the list is made without it.
    pub email: String,
    /// How many seats they hold.
    pub seats: usize,
    pub standing: Standing,
}

/// Gives each member their address, as far as it is known, the number of their seats, and how they stand at `now`; `holders` has
/// them once a seat.
#[must_use]
pub fn people(
    members: Vec<CompanyMember>,
    holders: &[MemberId],
    addresses: &HashMap<PersonId, String>,
    now: OffsetDateTime,
) -> Vec<Person> {
    let mut seats: HashMap<MemberId, usize> = HashMap::new();
    for holder in holders {
        *seats.entry(*holder).or_default() += 1;
    }
    let person = |member: CompanyMember| Person {
        email: addresses.get(&member.person).cloned().unwrap_or_default(),
        seats: seats.get(&member.id).copied().unwrap_or_default(),
        standing: Standing::new(member.active, member.invited_until, now),
        member,
    };
    members.into_iter().map(person).collect()
}

impl PeopleQuery {
    /// Whether the list can't be made without everybody's address: it is searched in, or sorted by.
    #[must_use]
    pub fn needs_addresses(&self) -> bool {
        !self.q.trim().is_empty() || Sort::parse(&self.sort).column == Column::Email
    }

    /// The member whose row is open.
    ///
    /// # Errors
    /// [`AppError::UnknownId`] for what isn't the id of one of them.
    pub fn opened(&self, members: &[CompanyMember]) -> AppResult<Option<MemberId>> {
        if self.open.is_empty() {
            return Ok(None);
        }
        let found = members.iter().find(|it| it.id.to_string() == self.open);
        found.map(|it| Some(it.id)).ok_or(AppError::UnknownId)
    }
}

/// Which people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    /// All of them, former members too.
    All,
    /// Who holds a seat.
    WithSeats,
    /// Active members who hold none: to whom one might be given.
    WithoutSeats,
    /// Who is to join, however long ago they were invited (R-PPL-1).
    Invited,
    /// Former members.
    Deactivated,
}

impl Filter {
    const OFFERED: [Self; 5] =
        [Self::All, Self::WithSeats, Self::WithoutSeats, Self::Invited, Self::Deactivated];

    fn takes(self, person: &Person) -> bool {
        match self {
            Self::All => true,
            Self::WithSeats => person.seats > 0,
            Self::WithoutSeats => person.member.active && person.seats == 0,
            Self::Invited => person.standing.is_invited(),
            Self::Deactivated => person.standing == Standing::Deactivated,
        }
    }
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::WithSeats => "with-seats",
            Self::WithoutSeats => "without-seats",
            Self::Invited => "invited",
            Self::Deactivated => "deactivated",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::WithSeats => t.filter_with_seats(),
            Self::WithoutSeats => t.filter_without_seats(),
            Self::Invited => t.filter_invited(),
            Self::Deactivated => t.filter_deactivated(),
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Email,
    /// The widest role first, who has none last.
    Roles,
    /// Active members first, then who is invited.
    Status,
    Seats,
    /// First who is not known to have signed in, then whose sign-in is longest ago.
    SignedIn,
}

impl list::Column for Column {
    const ALL: &'static [Self] =
        &[Self::Name, Self::Email, Self::Roles, Self::Status, Self::Seats, Self::SignedIn];
    const FIRST: Self = Self::Name;

    fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Roles => "roles",
            Self::Status => "status",
            Self::Seats => "seats",
            Self::SignedIn => "signed-in",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Name => t.column_name(),
            Self::Email => t.email(),
            Self::Roles => t.column_roles(),
            Self::Status => t.status(),
            Self::Seats => t.column_seats_held(),
            Self::SignedIn => t.column_signed_in(),
        }
    }

    fn class(self) -> &'static str {
        if self == Self::Seats { "num" } else { "" }
    }
}

type Sort = list::Sort<Column>;

fn compare(sort: Sort, a: &Person, b: &Person, locale: Locale) -> Ordering {
    let (one, other) = (&a.member, &b.member);
    let by_roles = |it: &CompanyMember| (it.roles.is_staff(), it.roles.iter().collect::<Vec<Role>>());
    let by_column = match sort.column {
        Column::Name => locale.compare(&one.name, &other.name),
        Column::Email => a.email.cmp(&b.email),
        Column::Roles => by_roles(one).cmp(&by_roles(other)),
        Column::Status => a.standing.cmp(&b.standing),
        Column::Seats => a.seats.cmp(&b.seats),
        Column::SignedIn => one.signed_in_at.cmp(&other.signed_in_at),
    };
    // What is equal keeps one order, so that paging shows each row once.
    sort.turn(by_column)
        .then_with(|| locale.compare(&one.name, &other.name))
        .then_with(|| a.email.cmp(&b.email))
        .then_with(|| one.id.cmp(&other.id))
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// The member's id.
    pub id: String,
    pub member: MemberId,
    /// Whether they are an active member who is no Global admin.
    pub can_be_admin: bool,
    pub person: PersonId,
    pub name: String,
    /// Their own page.
    pub href: String,
    pub email: String,
    /// Whether that is outside of the company's mail domains.
    pub outside: bool,
    /// Whether it is whoever reads.
    pub is_own: bool,
    /// In words.
    pub roles: String,
    /// The class of the mark of how they stand, its words, and until when that is.
    pub status: (&'static str, String, Option<String>),
    /// How many they hold.
    pub seats: String,
    /// The day on which they last signed in and opened a page of this company; a dash where none is known.
    pub signed_in: String,
    /// Where the arrow leads: opens the row, or closes it.
    pub toggle: String,
    /// Whether the row is open.
    pub open: bool,
}

/// The list as a page shows it.
#[derive(Debug)]
pub struct PeopleList {
    /// What stands around the rows.
    pub frame: ListFrame,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// Whose row is open, if it is on this page.
    pub opened: Option<MemberId>,
}

/// The people whom the address asks for, in its order, on all pages.
struct Selected {
    filter: Filter,
    /// How many of those searched for each filter takes.
    filters: Vec<(Filter, usize)>,
    sort: Sort,
    rows: Vec<Person>,
}

fn select(people: Vec<Person>, query: &PeopleQuery, locale: Locale) -> Selected {
    let filter = list::find_filter(&Filter::OFFERED, &query.status);
    let sort = Sort::parse(&query.sort);
    let search = list::Search::new(&query.q);
    let mut rows = people;
    rows.retain(|it| search.finds(&[&it.member.name, &it.email]));
    let filters = list::counted(&Filter::OFFERED, &rows, Filter::takes);
    rows.retain(|it| filter.takes(it));
    rows.sort_by(|a, b| compare(sort, a, b, locale));
    Selected { filter, filters, sort, rows }
}

impl PeopleList {
    /// Makes the list, as the member `me` sees it, or an operator.
    pub fn new(
        path: String,
        people: Vec<Person>,
        (query, opened): (&PeopleQuery, Option<MemberId>),
        me: Option<MemberId>,
        (zone, locale): (&TimeZone, Locale),
    ) -> Self {
        let t = locale.texts();
        let total = people.len();
        let Selected { filter, filters, sort, rows: selected } = select(people, query, locale);
        let chosen = Chosen {
            filters: &filters,
            always: &[Filter::All],
            filter,
            sort,
            matching: selected.len(),
            total,
            opened_at: opened.and_then(|id| selected.iter().position(|it| it.member.id == id)),
            more: &[],
        };
        let words = Words {
            search_label: t.search_people_label(),
            count: t.people_count(i64::try_from(selected.len()).unwrap_or(i64::MAX)),
            // Whoever reads is always on it.
            empty: (t.no_match_heading(), t.no_match_people()),
            no_match: t.no_match_people(),
        };
        let asked = Asked {
            q: &query.q,
            status: &query.status,
            sort: &query.sort,
            page: &query.page,
            lang: &query.lang,
        };
        let of = path.clone();
        let frame = ListFrame::new(path, asked, &chosen, words, t);
        let shown = &selected[frame.range()];
        Self {
            rows: shown
                .iter()
                .map(|it| Row {
                    href: format!("{of}/{}", it.member.id),
                    ..Row::new(it, opened, me, &frame, (zone, locale))
                })
                .collect(),
            opened: opened.filter(|id| shown.iter().any(|it| it.member.id == *id)),
            frame,
        }
    }

    /// Whose addresses are shown.
    #[must_use]
    pub fn persons(&self) -> Vec<PersonId> {
        self.rows.iter().map(|row| row.person).collect()
    }

    /// Marks whose address is outside of the company's mail domains (R-PPL-4).
    pub fn mark_outside(&mut self, domains: &[String]) {
        for row in &mut self.rows {
            row.outside = is_outside(domains, &row.email);
        }
    }

    /// Puts the addresses into the rows.
    pub fn fill_in(&mut self, addresses: &HashMap<PersonId, String>) {
        for row in &mut self.rows {
            row.email = addresses.get(&row.person).cloned().unwrap_or_default();
        }
    }
}

impl Row {
    fn new(
        person: &Person,
        opened: Option<MemberId>,
        me: Option<MemberId>,
        frame: &ListFrame,
        (zone, locale): (&TimeZone, Locale),
    ) -> Self {
        let member = &person.member;
        let (id, open) = (member.id.to_string(), opened == Some(member.id));
        let signed_in = member.signed_in_at;
        Self {
            member: member.id,
            can_be_admin: member.active && !member.roles.has(Role::GlobalAdmin),
            href: String::new(),
            toggle: frame.row_link((!open).then_some(&id), &format!("m-{id}")),
            id,
            name: member.name.clone(),
            person: member.person,
            email: person.email.clone(),
            outside: false,
            is_own: me == Some(member.id),
            roles: member.roles.names(locale),
            status: status(person.standing, zone, locale),
            seats: locale.number(person.seats),
            signed_in: signed_in.map_or_else(|| "–".to_owned(), |at| locale.date(date_in(at, zone))),
            open,
        }
    }
}

/// How somebody stands, in words.
#[must_use]
pub fn status_in_words(standing: Standing, t: &Texts) -> String {
    match standing {
        Standing::Active => t.member_active(),
        Standing::Invited { .. } => t.member_invited(),
        Standing::RanOut { .. } => t.member_invitation_over(),
        Standing::Deactivated => t.filter_deactivated(),
    }
}

/// The mark of how somebody stands: its class, its words, and of an invitation the day on which it ends.
#[must_use]
pub fn status(standing: Standing, zone: &TimeZone, locale: Locale) -> (&'static str, String, Option<String>) {
    let t = locale.texts();
    let on = |at: OffsetDateTime| locale.date(date_in(at, zone));
    let (class, until) = match standing {
        Standing::Active => ("st-done", None),
        Standing::Invited { until } => ("st-wait", Some(t.invited_until(on(until)))),
        Standing::RanOut { at } => ("st-bad", Some(t.invitation_over_since(on(at)))),
        Standing::Deactivated => ("st-off", None),
    };
    (class, status_in_words(standing, t), until)
}

/// The same people as a table of words: for the download.
#[must_use]
pub fn csv_rows(
    people: Vec<Person>,
    query: &PeopleQuery,
    (zone, locale): (&TimeZone, Locale),
) -> (Vec<String>, Vec<Vec<String>>) {
    let t = locale.texts();
    let selected = select(people, query, locale).rows;
    let rows = selected.into_iter().map(|it| {
        let status = status_in_words(it.standing, t);
        let roles = it.member.roles.names(locale);
        // A number and a day in the one form that every spreadsheet reads.
        let signed_in = it.member.signed_in_at.map(|at| date_in(at, zone).to_string()).unwrap_or_default();
        vec![it.member.name, it.email, roles, status, it.seats.to_string(), signed_in]
    });
    (list::header::<Column>(t), rows.collect())
}
