//! The People page: who belongs to the company, with which roles, and who holds which seats.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::list::{self, PeopleList, PeopleQuery};
use crate::authz::{Action, Role};
use crate::base::clock;
use crate::base::ids::{MemberId, PersonId};
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::partners::{Contact, Help};
use crate::people::paths;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::paths as seats_paths;
use crate::seats::{HeldSeat, store as seats};
use crate::state::AppState;
use crate::state::menu::{MenuEntry, Place};
use crate::users::members::{self, CompanyMember};
use crate::web::extract::Query;
use crate::web::page;

/// The company's people in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("people"),
    heading: Some(Texts::menu_account),
    icon: "people",
    text: Texts::people,
    path: paths::people,
    seen: |roles| roles.may(Action::SeePeople),
    count: None,
};

/// The page.
#[derive(Template)]
#[template(path = "portal/people/people.html")]
struct PeoplePage {
    shell: Shell,
    company: String,
    list: PeopleList,
    seats: Vec<SeatView>,
    /// Who adds people.
    help: Help,
}

/// A seat of whom the open row is about.
struct SeatView {
    icon: &'static str,
    product: String,
    package: String,
    seat: String,
    since: String,
    until: String,
    /// The benefit's row, at this seat.
    href: String,
}

/// Shows the company's people.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<PeopleQuery>,
) -> AppResult {
    scope.require(Action::SeePeople)?;
    let (partner, locale) = (scope.partner.id, scope.locale());
    let found = Found::read(&mut scope, &query).await?;
    let helpers = Helper::among(&found.members);
    let people = list::people(found.members, &found.holders, &found.addresses);
    let path = paths::people(scope.partner.mpn_id);
    let mut list = PeopleList::new(path, people, (&query, found.opened), scope.me.id, locale);
    let addresses = if query.needs_addresses() {
        found.addresses
    } else {
        let named: Vec<PersonId> = helpers.iter().map(|it| it.person).chain(list.persons()).collect();
        members::list_addresses(scope.tx(), partner, &named).await?
    };
    list.fill_in(&addresses);
    let seats = if list.opened.is_some() { found.seats } else { Vec::new() };
    let people_page = PeoplePage {
        company: scope.partner.name.clone(),
        seats: seat_views(&scope, seats),
        list,
        help: Helper::help(helpers, &addresses, &scope.user.email),
        shell: Shell::company(&app, &scope, MENU.place, locale.texts().people()),
    };
    page(StatusCode::OK, &people_page)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<PeopleQuery>) -> AppResult {
    scope.require(Action::SeePeople)?;
    let found = Found::read(&mut scope, &PeopleQuery::default()).await?;
    let partner = scope.partner.id;
    let addresses = members::list_all_addresses(scope.tx(), partner).await?;
    let people = list::people(found.members, &found.holders, &addresses);
    let (header, rows) = list::csv_rows(people, &query, scope.locale());
    let file = format!("people-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &header, &rows).await
}

/// What is read for the list.
struct Found {
    members: Vec<CompanyMember>,
    /// Whose row is open.
    opened: Option<MemberId>,
    /// Who holds seats, once for each.
    holders: Vec<MemberId>,
    /// The seats of whose row is open.
    seats: Vec<HeldSeat>,
    /// Everybody's address, where the list can't be made without them.
    addresses: HashMap<PersonId, String>,
}

impl Found {
    async fn read(scope: &mut PartnerScope, query: &PeopleQuery) -> AppResult<Self> {
        let (partner, today) = (scope.partner.id, scope.today());
        let members = members::list_members(scope.tx(), partner).await?;
        let opened = query.opened(&members)?;
        let (holders, seats) = seats::list_holders(scope.tx(), partner, opened, today).await?;
        let addresses = if query.needs_addresses() {
            members::list_all_addresses(scope.tx(), partner).await?
        } else {
            HashMap::new()
        };
        Ok(Self { members, opened, holders, seats, addresses })
    }
}

/// Who adds people, or gives the role that may.
struct Helper {
    role: Role,
    name: String,
    person: PersonId,
}

impl Helper {
    /// Those among the members.
    fn among(members: &[CompanyMember]) -> Vec<Self> {
        let asked = Help::asked(Action::ManageMembers);
        let of = |it: &CompanyMember| {
            let roles = it.roles.iter().filter(|role| asked.contains(role));
            roles.map(|role| Self { role, name: it.name.clone(), person: it.person }).collect::<Vec<_>>()
        };
        members.iter().filter(|it| it.active).flat_map(of).collect()
    }

    fn help(helpers: Vec<Self>, addresses: &HashMap<PersonId, String>, own_email: &str) -> Help {
        let contact = |it: Self| {
            let email = addresses.get(&it.person).cloned().unwrap_or_default();
            (it.role, Contact { name: it.name, email })
        };
        let mut people: Vec<(Role, Contact)> = helpers.into_iter().map(contact).collect();
        people
            .sort_by(|(a, one), (b, other)| (a, &one.name, &one.email).cmp(&(b, &other.name, &other.email)));
        Help::new(Action::ManageMembers, &people, own_email)
    }
}

/// The seats of a person, by product.
fn seat_views(scope: &PartnerScope, mut seats: Vec<HeldSeat>) -> Vec<SeatView> {
    let locale = scope.locale();
    seats.sort_by(|a, b| {
        locale
            .compare(&a.product_name, &b.product_name)
            .then(a.until.cmp(&b.until))
            .then(a.benefit.cmp(&b.benefit))
    });
    let view = |it: &HeldSeat| SeatView {
        icon: it.kind.slug(),
        product: it.product_name.clone(),
        package: it.package.name(locale.texts()),
        seat: locale.number(it.seat),
        since: locale.date(clock::date_in(it.assigned_at, &scope.partner.zone)),
        until: locale.date(it.until),
        href: seats_paths::seat(scope.partner.mpn_id, it.kind, it.benefit, it.seat),
    };
    seats.iter().map(view).collect()
}
