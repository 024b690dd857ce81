//! The People page: who belongs to the company, with which roles, and who holds which seats.

pub mod adding;
pub mod many;
pub mod person;
pub mod role_requests;
pub mod selected;

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
use crate::membership;
use crate::partners::store::list_domains;
use crate::partners::{Contact, Help};
use crate::people::paths;
use crate::roles;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::paths as seats_paths;
use crate::seats::{Given, Share, store as seats};
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
    /// What whoever's row is open has.
    seats: Vec<GivenView>,
    technical: Vec<GivenView>,
    /// Where people are added, and who asks for a role.
    add: String,
    requests: String,
    /// And many at once.
    add_many: String,
    /// Where several are chosen for one act; none: nothing can be done about anybody.
    selected: Option<String>,
    /// Who adds people.
    help: Help,
}

/// What whoever the open row is about has: a seat, or a technical benefit.
pub(super) struct GivenView {
    pub(super) icon: &'static str,
    /// The product, and which seat of it.
    pub(super) text: String,
    pub(super) package: String,
    /// Since when they have it and to when it can be used, or since when it is asked for.
    pub(super) term: String,
    /// The benefit's row, at this seat.
    pub(super) href: String,
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
    let people = list::people(found.members, &found.holders, &found.addresses, scope.now());
    let path = paths::people(scope.partner.mpn_id);
    let zone = &scope.partner.zone;
    let mut list = PeopleList::new(path, people, (&query, found.opened), Some(scope.me.id), (zone, locale));
    let addresses = if query.needs_addresses() {
        found.addresses
    } else {
        let named: Vec<PersonId> = helpers.iter().map(|it| it.person).chain(list.persons()).collect();
        members::list_addresses(scope.tx(), partner, &named).await?
    };
    list.fill_in(&addresses);
    list.mark_outside(&list_domains(scope.tx(), partner).await?);
    let given = if list.opened.is_some() { found.given } else { Vec::new() };
    let (seats, technical) = given_views(&scope, given);
    let people_page = PeoplePage {
        company: scope.partner.name.clone(),
        add: paths::add(scope.partner.mpn_id),
        requests: roles::paths::requests(scope.partner.mpn_id),
        add_many: paths::many(scope.partner.mpn_id),
        selected: (scope.may(Action::ManageMembers) && person::closed(&scope).is_none())
            .then(|| paths::selected(scope.partner.mpn_id)),
        seats,
        technical,
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
    let people = list::people(found.members, &found.holders, &addresses, scope.now());
    let (header, rows) = list::csv_rows(people, &query, (&scope.partner.zone, scope.locale()));
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
    /// What whoever's row is open has.
    given: Vec<Given>,
    /// Everybody's address, where the list can't be made without them.
    addresses: HashMap<PersonId, String>,
}

impl Found {
    async fn read(scope: &mut PartnerScope, query: &PeopleQuery) -> AppResult<Self> {
        let (partner, today) = (scope.partner.id, scope.today());
        let members = members::list_members(scope.tx(), partner).await?;
        let opened = query.opened(&members)?;
        let (holders, given) = seats::list_holders(scope.tx(), partner, opened, today).await?;
        let addresses = if query.needs_addresses() {
            members::list_all_addresses(scope.tx(), partner).await?
        } else {
            HashMap::new()
        };
        Ok(Self { members, opened, holders, given, addresses })
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

/// The seats of a person, and the technical benefits whose user they are, by product.
pub(super) fn given_views(scope: &PartnerScope, mut given: Vec<Given>) -> (Vec<GivenView>, Vec<GivenView>) {
    Given::sort(&mut given, scope.locale());
    let (seats, technical): (Vec<_>, Vec<_>) =
        given.iter().partition(|it| matches!(it.share, Share::Seat(_)));
    let views = |given: Vec<&Given>| given.into_iter().map(|it| GivenView::new(scope, it)).collect();
    (views(seats), views(technical))
}

impl GivenView {
    fn new(scope: &PartnerScope, it: &Given) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let product = it.product_name.of(t);
        let since = locale.date(clock::date_in(it.since, &scope.partner.zone));
        let (text, href) = match it.share {
            Share::Seat(seat) => (
                t.seat_of_product(product, locale.number(seat)),
                seats_paths::seat(mpn_id, it.kind, it.benefit, seat),
            ),
            Share::Support(_) => {
                (product.to_owned(), membership::paths::benefit(mpn_id, it.kind, it.benefit))
            }
        };
        let term = match it.share {
            Share::Support(state) if state.is_open() => t.status_since(state.text(t), since),
            _ => t.from_to(since, locale.date(it.until)),
        };
        Self { icon: it.kind.slug(), text, package: it.package.name(t), term, href }
    }
}
